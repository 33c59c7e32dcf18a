# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict
from ..._multipart import FileTypes
from .._reply import Reply
from .._subscripts import Get3
class FileCreateParams(TypedDict, total=False):
    file: FileTypes
    """the file to upload; inputs as in `files.create`"""
    file_id: str
    """id of an uploaded file to copy, in place of `file`"""
class FileCreateResponseDict(TypedDict):
    id: str
    """Id of the file."""
    bytes: int
    """Its size in bytes."""
    container_id: str
    """Id of the container that has the file."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["container.file"]
    path: str
    """Path of the file in the container."""
    source: str
    """Who made the file, such as `user` or `assistant`."""
class FileCreateResponse(Reply[FileCreateResponseDict]):
    id: str
    """Id of the file."""
    bytes: int
    """Its size in bytes."""
    container_id: str
    """Id of the container that has the file."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["container.file"]
    path: str
    """Path of the file in the container."""
    source: str
    """Who made the file, such as `user` or `assistant`."""
    __getitem__: Get3[Literal["id", "container_id", "path", "source"], str, Literal["bytes", "created_at"], int, Literal["object"], Literal["container.file"]]
class FileListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"""
class FileListResponseDict(TypedDict):
    id: str
    """Id of the file."""
    bytes: int
    """Its size in bytes."""
    container_id: str
    """Id of the container that has the file."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["container.file"]
    path: str
    """Path of the file in the container."""
    source: str
    """Who made the file, such as `user` or `assistant`."""
class FileListResponse(Reply[FileListResponseDict]):
    id: str
    """Id of the file."""
    bytes: int
    """Its size in bytes."""
    container_id: str
    """Id of the container that has the file."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["container.file"]
    path: str
    """Path of the file in the container."""
    source: str
    """Who made the file, such as `user` or `assistant`."""
    __getitem__: Get3[Literal["id", "container_id", "path", "source"], str, Literal["bytes", "created_at"], int, Literal["object"], Literal["container.file"]]
class FileRetrieveResponseDict(TypedDict):
    id: str
    """Id of the file."""
    bytes: int
    """Its size in bytes."""
    container_id: str
    """Id of the container that has the file."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["container.file"]
    path: str
    """Path of the file in the container."""
    source: str
    """Who made the file, such as `user` or `assistant`."""
class FileRetrieveResponse(Reply[FileRetrieveResponseDict]):
    id: str
    """Id of the file."""
    bytes: int
    """Its size in bytes."""
    container_id: str
    """Id of the container that has the file."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["container.file"]
    path: str
    """Path of the file in the container."""
    source: str
    """Who made the file, such as `user` or `assistant`."""
    __getitem__: Get3[Literal["id", "container_id", "path", "source"], str, Literal["bytes", "created_at"], int, Literal["object"], Literal["container.file"]]
