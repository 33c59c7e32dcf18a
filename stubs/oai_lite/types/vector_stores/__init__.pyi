# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict
from typing_extensions import NotRequired, Required
from .._base import FileChunkingStrategy, FileChunkingStrategyDict, FileChunkingStrategyParam
from .._reply import Reply
from .._subscripts import Get1, Get2, Get3, Get5, Get7
class FileBatchCreateParamsFile(TypedDict, total=False):
    file_id: Required[str]
    """Id of the file."""
    attributes: dict[str, str | float | bool] | None
    """Up to 16 pairs that a search can filter by: strings up to 512 characters, numbers or booleans."""
    chunking_strategy: FileChunkingStrategyParam
    """How the file is cut into chunks; default `auto`."""
class FileBatchCreateParams(TypedDict, total=False):
    attributes: dict[str, str | float | bool] | None
    """pairs for all files that have none of their own in `files`"""
    chunking_strategy: FileChunkingStrategyParam
    """how the files are cut, unless `files` says so"""
    file_ids: Sequence[str]
    """ids of up to 2000 files; not together with `files`"""
    files: Iterable[FileBatchCreateParamsFile]
    """up to 2000 files, each with its id, attributes and chunking of its own; not together with `file_ids`"""
class FileBatchListFilesParams(TypedDict, total=False):
    vector_store_id: Required[str]
    """id of the vector store"""
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    before: str
    """cursor: list what comes before the item with this id"""
    filter: Literal["in_progress", "completed", "failed", "cancelled"]
    """only files in this state: `in_progress`, `completed`, `failed` or `cancelled`"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"""
class FileContentResponseDict(TypedDict, total=False):
    text: str | None
    """The text."""
    type: str | None
    """What the part is: `text`."""
class FileContentResponse(Reply[FileContentResponseDict]):
    text: str | None
    """The text."""
    type: str | None
    """What the part is: `text`."""
    __getitem__: Get1[Literal["text", "type"], str | None]
class FileCreateParams(TypedDict, total=False):
    file_id: Required[str]
    """id of the file"""
    attributes: dict[str, str | float | bool] | None
    """up to 16 pairs that a search can filter by: strings up to 512 characters, numbers or booleans"""
    chunking_strategy: FileChunkingStrategyParam
    """how files are cut into chunks: `auto` (800 tokens, 400 of them shared with the next chunk), or `static` with sizes of your own"""
class FileListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    before: str
    """cursor: list what comes before the item with this id"""
    filter: Literal["in_progress", "completed", "failed", "cancelled"]
    """only files in this state: `in_progress`, `completed`, `failed` or `cancelled`"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"""
class FileUpdateParams(TypedDict):
    vector_store_id: str
    """id of the vector store"""
    attributes: dict[str, str | float | bool] | None
    """up to 16 pairs that a search can filter by: strings up to 512 characters, numbers or booleans"""
class VectorStoreFileLastErrorDict(TypedDict):
    code: Literal["server_error", "unsupported_file", "invalid_file"]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
class VectorStoreFileLastError(Reply[VectorStoreFileLastErrorDict]):
    code: Literal["server_error", "unsupported_file", "invalid_file"]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    __getitem__: Get2[Literal["code"], Literal["server_error", "unsupported_file", "invalid_file"], Literal["message"], str]
class VectorStoreFileDict(TypedDict):
    id: str
    """Id of the file."""
    created_at: int
    """When it was made: Unix time in seconds."""
    last_error: NotRequired[VectorStoreFileLastErrorDict | None]
    """Why it failed; null if it did not."""
    object: Literal["vector_store.file"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """`in_progress`, `completed`, `cancelled` or `failed`."""
    usage_bytes: int
    """How many bytes it uses."""
    vector_store_id: str
    """Id of the vector store."""
    attributes: NotRequired[dict[str, str | float | bool] | None]
    """Up to 16 pairs that a search can filter by: strings up to 512 characters, numbers or booleans."""
    chunking_strategy: NotRequired[FileChunkingStrategyDict | None]
    """How the file is cut into chunks."""
class VectorStoreFile(Reply[VectorStoreFileDict]):
    id: str
    """Id of the file."""
    created_at: int
    """When it was made: Unix time in seconds."""
    last_error: VectorStoreFileLastError | None
    """Why it failed; null if it did not."""
    object: Literal["vector_store.file"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """`in_progress`, `completed`, `cancelled` or `failed`."""
    usage_bytes: int
    """How many bytes it uses."""
    vector_store_id: str
    """Id of the vector store."""
    attributes: dict[str, str | float | bool] | None
    """Up to 16 pairs that a search can filter by: strings up to 512 characters, numbers or booleans."""
    chunking_strategy: FileChunkingStrategy | None
    """How the file is cut into chunks."""
    __getitem__: Get7[Literal["id", "vector_store_id"], str, Literal["created_at", "usage_bytes"], int, Literal["last_error"], VectorStoreFileLastError | None, Literal["object"], Literal["vector_store.file"], Literal["status"], Literal["in_progress", "completed", "cancelled", "failed"], Literal["attributes"], dict[str, str | float | bool] | None, Literal["chunking_strategy"], FileChunkingStrategy | None]
class VectorStoreFileBatchFileCountsDict(TypedDict):
    cancelled: int
    """Files that were cancelled."""
    completed: int
    """Files that can be searched."""
    failed: int
    """Files that could not be taken in."""
    in_progress: int
    """Files that are being taken in."""
    total: int
    """All files."""
class VectorStoreFileBatchFileCounts(Reply[VectorStoreFileBatchFileCountsDict]):
    cancelled: int
    """Files that were cancelled."""
    completed: int
    """Files that can be searched."""
    failed: int
    """Files that could not be taken in."""
    in_progress: int
    """Files that are being taken in."""
    total: int
    """All files."""
    __getitem__: Get1[Literal["cancelled", "completed", "failed", "in_progress", "total"], int]
class VectorStoreFileBatchDict(TypedDict):
    id: str
    """Id of the batch."""
    created_at: int
    """When it was made: Unix time in seconds."""
    file_counts: VectorStoreFileBatchFileCountsDict
    """How many files there are, by state."""
    object: Literal["vector_store.files_batch"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """`in_progress`, `completed`, `cancelled` or `failed`."""
    vector_store_id: str
    """Id of the vector store."""
class VectorStoreFileBatch(Reply[VectorStoreFileBatchDict]):
    id: str
    """Id of the batch."""
    created_at: int
    """When it was made: Unix time in seconds."""
    file_counts: VectorStoreFileBatchFileCounts
    """How many files there are, by state."""
    object: Literal["vector_store.files_batch"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """`in_progress`, `completed`, `cancelled` or `failed`."""
    vector_store_id: str
    """Id of the vector store."""
    __getitem__: Get5[Literal["id", "vector_store_id"], str, Literal["created_at"], int, Literal["file_counts"], VectorStoreFileBatchFileCounts, Literal["object"], Literal["vector_store.files_batch"], Literal["status"], Literal["in_progress", "completed", "cancelled", "failed"]]
class VectorStoreFileDeletedDict(TypedDict):
    id: str
    """Id of the file that was taken out."""
    deleted: bool
    """True if it is gone."""
    object: Literal["vector_store.file.deleted"]
class VectorStoreFileDeleted(Reply[VectorStoreFileDeletedDict]):
    id: str
    """Id of the file that was taken out."""
    deleted: bool
    """True if it is gone."""
    object: Literal["vector_store.file.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["vector_store.file.deleted"]]
