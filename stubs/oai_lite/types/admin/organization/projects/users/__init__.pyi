# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict
from typing_extensions import Required
from ....._reply import Reply
from ....._subscripts import Get1, Get2, Get3, Get7
from ..._base import OrganizationUser, OrganizationUserDict, Role, RoleDict
class RoleCreateParams(TypedDict):
    project_id: str
    """id of the project"""
    role_id: str
    """id of the role"""
class RoleCreateResponseDict(TypedDict):
    object: Literal["user.role"]
    role: RoleDict
    user: OrganizationUserDict
class RoleCreateResponse(Reply[RoleCreateResponseDict]):
    object: Literal["user.role"]
    role: Role
    user: OrganizationUser
    __getitem__: Get3[Literal["object"], Literal["user.role"], Literal["role"], Role, Literal["user"], OrganizationUser]
class RoleDeleteResponseDict(TypedDict):
    deleted: bool
    object: str
class RoleDeleteResponse(Reply[RoleDeleteResponseDict]):
    deleted: bool
    object: str
    __getitem__: Get2[Literal["deleted"], bool, Literal["object"], str]
class RoleListParams(TypedDict, total=False):
    project_id: Required[str]
    """id of the project"""
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
class RoleListResponseAssignmentSourceDict(TypedDict):
    principal_id: str
    principal_type: str
class RoleListResponseAssignmentSource(Reply[RoleListResponseAssignmentSourceDict]):
    principal_id: str
    principal_type: str
    __getitem__: Get1[Literal["principal_id", "principal_type"], str]
class RoleListResponseDict(TypedDict, total=False):
    id: Required[str]
    assignment_sources: list[RoleListResponseAssignmentSourceDict] | None
    created_at: int | None
    created_by: str | None
    created_by_user_obj: dict[str, object] | None
    description: str | None
    metadata: dict[str, object] | None
    name: Required[str]
    permissions: Required[list[str]]
    predefined_role: Required[bool]
    resource_type: Required[str]
    updated_at: int | None
class RoleListResponse(Reply[RoleListResponseDict]):
    id: str
    assignment_sources: list[RoleListResponseAssignmentSource] | None
    created_at: int | None
    created_by: str | None
    created_by_user_obj: dict[str, object] | None
    description: str | None
    metadata: dict[str, object] | None
    name: str
    permissions: list[str]
    predefined_role: bool
    resource_type: str
    updated_at: int | None
    __getitem__: Get7[Literal["id", "name", "resource_type"], str, Literal["assignment_sources"], list[RoleListResponseAssignmentSource] | None, Literal["created_at", "updated_at"], int | None, Literal["created_by", "description"], str | None, Literal["created_by_user_obj", "metadata"], dict[str, object] | None, Literal["permissions"], list[str], Literal["predefined_role"], bool]
class RoleRetrieveResponseDict(TypedDict, total=False):
    id: Required[str]
    assignment_sources: list[RoleListResponseAssignmentSourceDict] | None
    created_at: int | None
    created_by: str | None
    created_by_user_obj: dict[str, object] | None
    description: str | None
    metadata: dict[str, object] | None
    name: Required[str]
    permissions: Required[list[str]]
    predefined_role: Required[bool]
    resource_type: Required[str]
    updated_at: int | None
class RoleRetrieveResponse(Reply[RoleRetrieveResponseDict]):
    id: str
    assignment_sources: list[RoleListResponseAssignmentSource] | None
    created_at: int | None
    created_by: str | None
    created_by_user_obj: dict[str, object] | None
    description: str | None
    metadata: dict[str, object] | None
    name: str
    permissions: list[str]
    predefined_role: bool
    resource_type: str
    updated_at: int | None
    __getitem__: Get7[Literal["id", "name", "resource_type"], str, Literal["assignment_sources"], list[RoleListResponseAssignmentSource] | None, Literal["created_at", "updated_at"], int | None, Literal["created_by", "description"], str | None, Literal["created_by_user_obj", "metadata"], dict[str, object] | None, Literal["permissions"], list[str], Literal["predefined_role"], bool]
