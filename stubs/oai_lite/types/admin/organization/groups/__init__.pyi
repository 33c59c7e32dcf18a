# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict
from typing_extensions import NotRequired, Required
from ...._reply import Reply
from ...._subscripts import Get1, Get2, Get3, Get4, Get7
from .._base import Role, RoleDict
class OrganizationGroupUserDict(TypedDict):
    id: str
    email: NotRequired[str | None]
    name: str
class OrganizationGroupUser(Reply[OrganizationGroupUserDict]):
    id: str
    email: str | None
    name: str
    __getitem__: Get2[Literal["id", "name"], str, Literal["email"], str | None]
class RoleCreateParams(TypedDict):
    role_id: str
    """id of the role"""
class RoleCreateResponseGroupDict(TypedDict):
    id: str
    created_at: int
    name: str
    object: Literal["group"]
    scim_managed: bool
class RoleCreateResponseGroup(Reply[RoleCreateResponseGroupDict]):
    id: str
    created_at: int
    name: str
    object: Literal["group"]
    scim_managed: bool
    __getitem__: Get4[Literal["id", "name"], str, Literal["created_at"], int, Literal["object"], Literal["group"], Literal["scim_managed"], bool]
class RoleCreateResponseDict(TypedDict):
    group: RoleCreateResponseGroupDict
    object: Literal["group.role"]
    role: RoleDict
class RoleCreateResponse(Reply[RoleCreateResponseDict]):
    group: RoleCreateResponseGroup
    object: Literal["group.role"]
    role: Role
    __getitem__: Get3[Literal["group"], RoleCreateResponseGroup, Literal["object"], Literal["group.role"], Literal["role"], Role]
class RoleDeleteResponseDict(TypedDict):
    deleted: bool
    object: str
class RoleDeleteResponse(Reply[RoleDeleteResponseDict]):
    deleted: bool
    object: str
    __getitem__: Get2[Literal["deleted"], bool, Literal["object"], str]
class RoleListParams(TypedDict, total=False):
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
class UserCreateParams(TypedDict):
    user_id: str
    """id of the user"""
class UserCreateResponseDict(TypedDict):
    group_id: str
    object: Literal["group.user"]
    user_id: str
class UserCreateResponse(Reply[UserCreateResponseDict]):
    group_id: str
    object: Literal["group.user"]
    user_id: str
    __getitem__: Get2[Literal["group_id", "user_id"], str, Literal["object"], Literal["group.user"]]
class UserDeleteResponseDict(TypedDict):
    deleted: bool
    object: Literal["group.user.deleted"]
class UserDeleteResponse(Reply[UserDeleteResponseDict]):
    deleted: bool
    object: Literal["group.user.deleted"]
    __getitem__: Get2[Literal["deleted"], bool, Literal["object"], Literal["group.user.deleted"]]
class UserListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
class UserRetrieveResponseDict(TypedDict):
    id: str
    email: NotRequired[str | None]
    is_service_account: NotRequired[bool | None]
    name: str
    picture: NotRequired[str | None]
    user_type: Literal["user", "tenant_user"]
class UserRetrieveResponse(Reply[UserRetrieveResponseDict]):
    id: str
    email: str | None
    is_service_account: bool | None
    name: str
    picture: str | None
    user_type: Literal["user", "tenant_user"]
    __getitem__: Get4[Literal["id", "name"], str, Literal["email", "picture"], str | None, Literal["is_service_account"], bool | None, Literal["user_type"], Literal["user", "tenant_user"]]
