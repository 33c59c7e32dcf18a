# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict
from typing_extensions import NotRequired, Required
from ..._base import FileChunkingStrategy, FileChunkingStrategyDict
from ..._reply import Reply
from ..._subscripts import Get6
from .._base_params import FileChunkingStrategyParam
from ...vector_stores import VectorStoreFileLastError, VectorStoreFileLastErrorDict
from ...vector_stores import (
    VectorStoreFileBatch as VectorStoreFileBatch,
    VectorStoreFileBatchDict as VectorStoreFileBatchDict,
    VectorStoreFileDeleted as VectorStoreFileDeleted,
    VectorStoreFileDeletedDict as VectorStoreFileDeletedDict,
    VectorStoreFileLastError as VectorStoreFileLastError,
    VectorStoreFileLastErrorDict as VectorStoreFileLastErrorDict,
    VectorStoreFileBatchFileCounts as VectorStoreFileBatchFileCounts,
    VectorStoreFileBatchFileCountsDict as VectorStoreFileBatchFileCountsDict,
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
    chunking_strategy: FileChunkingStrategy | None
    """How the file is cut into chunks."""
    __getitem__: Get6[Literal["id", "vector_store_id"], str, Literal["created_at", "usage_bytes"], int, Literal["last_error"], VectorStoreFileLastError | None, Literal["object"], Literal["vector_store.file"], Literal["status"], Literal["in_progress", "completed", "cancelled", "failed"], Literal["chunking_strategy"], FileChunkingStrategy | None]
