# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict
from typing_extensions import NotRequired, Required
from ..._base import FileChunkingStrategy, FileChunkingStrategyDict
from ..._reply import Reply
from ..._subscripts import Get1, Get2, Get5, Get6
from .._base_params import FileChunkingStrategyParam
from ...vector_stores import (
    VectorStoreFileDeleted as VectorStoreFileDeleted,
    VectorStoreFileDeletedDict as VectorStoreFileDeletedDict,
)
class FileBatchCreateParams(TypedDict):
    file_ids: list[str]
    """ids of up to 2000 files; not together with `files`"""
    chunking_strategy: NotRequired[FileChunkingStrategyParam]
    """how the files are cut, unless `files` says so"""
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
class FileCreateParams(TypedDict):
    file_id: str
    """id of the file"""
    chunking_strategy: NotRequired[FileChunkingStrategyParam]
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
class VectorStoreFileLastErrorDict(TypedDict):
    code: Literal["server_error", "unsupported_file", "invalid_file"]
    message: str
class VectorStoreFileLastError(Reply[VectorStoreFileLastErrorDict]):
    code: Literal["server_error", "unsupported_file", "invalid_file"]
    message: str
    __getitem__: Get2[Literal["code"], Literal["server_error", "unsupported_file", "invalid_file"], Literal["message"], str]
class VectorStoreFileDict(TypedDict):
    id: str
    created_at: int
    last_error: NotRequired[VectorStoreFileLastErrorDict | None]
    object: Literal["vector_store.file"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    usage_bytes: int
    vector_store_id: str
    chunking_strategy: NotRequired[FileChunkingStrategyDict | None]
class VectorStoreFile(Reply[VectorStoreFileDict]):
    id: str
    created_at: int
    last_error: VectorStoreFileLastError | None
    object: Literal["vector_store.file"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    usage_bytes: int
    vector_store_id: str
    chunking_strategy: FileChunkingStrategy | None
    __getitem__: Get6[Literal["id", "vector_store_id"], str, Literal["created_at", "usage_bytes"], int, Literal["last_error"], VectorStoreFileLastError | None, Literal["object"], Literal["vector_store.file"], Literal["status"], Literal["in_progress", "completed", "cancelled", "failed"], Literal["chunking_strategy"], FileChunkingStrategy | None]
class VectorStoreFileBatchFileCountsDict(TypedDict):
    cancelled: int
    completed: int
    failed: int
    in_progress: int
    total: int
class VectorStoreFileBatchFileCounts(Reply[VectorStoreFileBatchFileCountsDict]):
    cancelled: int
    completed: int
    failed: int
    in_progress: int
    total: int
    __getitem__: Get1[Literal["cancelled", "completed", "failed", "in_progress", "total"], int]
class VectorStoreFileBatchDict(TypedDict):
    id: str
    created_at: int
    file_counts: VectorStoreFileBatchFileCountsDict
    object: Literal["vector_store.files_batch"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    vector_store_id: str
class VectorStoreFileBatch(Reply[VectorStoreFileBatchDict]):
    id: str
    created_at: int
    file_counts: VectorStoreFileBatchFileCounts
    object: Literal["vector_store.files_batch"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    vector_store_id: str
    __getitem__: Get5[Literal["id", "vector_store_id"], str, Literal["created_at"], int, Literal["file_counts"], VectorStoreFileBatchFileCounts, Literal["object"], Literal["vector_store.files_batch"], Literal["status"], Literal["in_progress", "completed", "cancelled", "failed"]]
