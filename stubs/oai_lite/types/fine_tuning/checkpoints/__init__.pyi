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
    created_at: int
    object: Literal["checkpoint.permission"]
    project_id: str
class PermissionCreateResponse(Reply[PermissionCreateResponseDict]):
    id: str
    created_at: int
    object: Literal["checkpoint.permission"]
    project_id: str
    __getitem__: Get3[Literal["id", "project_id"], str, Literal["created_at"], int, Literal["object"], Literal["checkpoint.permission"]]
class PermissionDeleteResponseDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["checkpoint.permission"]
class PermissionDeleteResponse(Reply[PermissionDeleteResponseDict]):
    id: str
    deleted: bool
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
    created_at: int
    object: Literal["checkpoint.permission"]
    project_id: str
class PermissionListResponse(Reply[PermissionListResponseDict]):
    id: str
    created_at: int
    object: Literal["checkpoint.permission"]
    project_id: str
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
    has_more: bool
    object: Literal["list"]
    first_id: NotRequired[str | None]
    last_id: NotRequired[str | None]
class PermissionRetrieveResponse(Reply[PermissionRetrieveResponseDict]):
    data: list[PermissionListResponse]
    has_more: bool
    object: Literal["list"]
    first_id: str | None
    last_id: str | None
    __getitem__: Get4[Literal["data"], list[PermissionListResponse], Literal["has_more"], bool, Literal["object"], Literal["list"], Literal["first_id", "last_id"], str | None]
