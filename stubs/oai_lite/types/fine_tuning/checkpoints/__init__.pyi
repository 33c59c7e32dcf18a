# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, Sequence, TypedDict
from typing_extensions import NotRequired
from ..._reply import Reply
from ..._subscripts import Get3, Get4
class PermissionCreateParams(TypedDict):
    project_ids: Sequence[str]
    """ids of the projects"""
class PermissionCreateResponseDict(TypedDict):
    id: str
    """Id of the permission."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["checkpoint.permission"]
    project_id: str
    """Id of the project that may use the checkpoint."""
class PermissionCreateResponse(Reply[PermissionCreateResponseDict]):
    id: str
    """Id of the permission."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["checkpoint.permission"]
    project_id: str
    """Id of the project that may use the checkpoint."""
    __getitem__: Get3[Literal["id", "project_id"], str, Literal["created_at"], int, Literal["object"], Literal["checkpoint.permission"]]
class PermissionDeleteResponseDict(TypedDict):
    id: str
    """Id of the permission."""
    deleted: bool
    """True if it is gone."""
    object: Literal["checkpoint.permission"]
class PermissionDeleteResponse(Reply[PermissionDeleteResponseDict]):
    id: str
    """Id of the permission."""
    deleted: bool
    """True if it is gone."""
    object: Literal["checkpoint.permission"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["checkpoint.permission"]]
class PermissionListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """permissions per page; default 10"""
    order: Literal["ascending", "descending"]
    """`ascending` or `descending` by time of creation; default `descending`"""
    project_id: str
    """only the permission of this project"""
class PermissionListResponseDict(TypedDict):
    id: str
    """Id of the permission."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["checkpoint.permission"]
    project_id: str
    """Id of the project that may use the checkpoint."""
class PermissionListResponse(Reply[PermissionListResponseDict]):
    id: str
    """Id of the permission."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["checkpoint.permission"]
    project_id: str
    """Id of the project that may use the checkpoint."""
    __getitem__: Get3[Literal["id", "project_id"], str, Literal["created_at"], int, Literal["object"], Literal["checkpoint.permission"]]
class PermissionRetrieveParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """permissions per page; default 10"""
    order: Literal["ascending", "descending"]
    """`ascending` or `descending` by time of creation; default `descending`"""
    project_id: str
    """only the permission of this project"""
class PermissionRetrieveResponseDict(TypedDict):
    data: list[PermissionListResponseDict]
    """The items of this page."""
    has_more: bool
    """Whether there are more."""
    object: Literal["list"]
    first_id: NotRequired[str | None]
    """Id of the first item."""
    last_id: NotRequired[str | None]
    """Id of the last item."""
class PermissionRetrieveResponse(Reply[PermissionRetrieveResponseDict]):
    data: list[PermissionListResponse]
    """The items of this page."""
    has_more: bool
    """Whether there are more."""
    object: Literal["list"]
    first_id: str | None
    """Id of the first item."""
    last_id: str | None
    """Id of the last item."""
    __getitem__: Get4[Literal["data"], list[PermissionListResponse], Literal["has_more"], bool, Literal["object"], Literal["list"], Literal["first_id", "last_id"], str | None]
