# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict
from typing_extensions import Required
from ....._reply import Reply
from ....._subscripts import Get1, Get2, Get3, Get4, Get7
from ..._base import Role, RoleDict
class RoleCreateParams(TypedDict):
    project_id: str
    """id of the project"""
    role_id: str
    """id of the role"""
class RoleCreateResponseGroupDict(TypedDict):
    id: str
    """Id of the group."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: Literal["group"]
    scim_managed: bool
    """Whether it is managed by SCIM."""
class RoleCreateResponseGroup(Reply[RoleCreateResponseGroupDict]):
    id: str
    """Id of the group."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: Literal["group"]
    scim_managed: bool
    """Whether it is managed by SCIM."""
    __getitem__: Get4[Literal["id", "name"], str, Literal["created_at"], int, Literal["object"], Literal["group"], Literal["scim_managed"], bool]
class RoleCreateResponseDict(TypedDict):
    group: RoleCreateResponseGroupDict
    """The group that has the role."""
    object: Literal["group.role"]
    role: RoleDict
    """The role that was given."""
class RoleCreateResponse(Reply[RoleCreateResponseDict]):
    group: RoleCreateResponseGroup
    """The group that has the role."""
    object: Literal["group.role"]
    role: Role
    """The role that was given."""
    __getitem__: Get3[Literal["group"], RoleCreateResponseGroup, Literal["object"], Literal["group.role"], Literal["role"], Role]
class RoleDeleteResponseDict(TypedDict):
    deleted: bool
    """True if the role was taken away."""
    object: str
    """What kind of object it is."""
class RoleDeleteResponse(Reply[RoleDeleteResponseDict]):
    deleted: bool
    """True if the role was taken away."""
    object: str
    """What kind of object it is."""
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
    """Id of the principal."""
    principal_type: str
    """What kind of principal it is."""
class RoleListResponseAssignmentSource(Reply[RoleListResponseAssignmentSourceDict]):
    principal_id: str
    """Id of the principal."""
    principal_type: str
    """What kind of principal it is."""
    __getitem__: Get1[Literal["principal_id", "principal_type"], str]
class RoleListResponseDict(TypedDict, total=False):
    id: Required[str]
    """Id of the role."""
    assignment_sources: list[RoleListResponseAssignmentSourceDict] | None
    """The principals that the role comes from."""
    created_at: int | None
    """When it was made: Unix time in seconds."""
    created_by: str | None
    """Who made it."""
    created_by_user_obj: dict[str, object] | None
    """The user who made it."""
    description: str | None
    """What it is for, for people to read."""
    metadata: dict[str, object] | None
    """Further data about the role."""
    name: Required[str]
    """A name for people to read."""
    permissions: Required[list[str]]
    """What it allows, such as `api.model.read`."""
    predefined_role: Required[bool]
    """Whether the role is a given one, not made by the organization."""
    resource_type: Required[str]
    """What kind of resource the role is for."""
    updated_at: int | None
    """When it was changed last: Unix time in seconds."""
class RoleListResponse(Reply[RoleListResponseDict]):
    id: str
    """Id of the role."""
    assignment_sources: list[RoleListResponseAssignmentSource] | None
    """The principals that the role comes from."""
    created_at: int | None
    """When it was made: Unix time in seconds."""
    created_by: str | None
    """Who made it."""
    created_by_user_obj: dict[str, object] | None
    """The user who made it."""
    description: str | None
    """What it is for, for people to read."""
    metadata: dict[str, object] | None
    """Further data about the role."""
    name: str
    """A name for people to read."""
    permissions: list[str]
    """What it allows, such as `api.model.read`."""
    predefined_role: bool
    """Whether the role is a given one, not made by the organization."""
    resource_type: str
    """What kind of resource the role is for."""
    updated_at: int | None
    """When it was changed last: Unix time in seconds."""
    __getitem__: Get7[Literal["id", "name", "resource_type"], str, Literal["assignment_sources"], list[RoleListResponseAssignmentSource] | None, Literal["created_at", "updated_at"], int | None, Literal["created_by", "description"], str | None, Literal["created_by_user_obj", "metadata"], dict[str, object] | None, Literal["permissions"], list[str], Literal["predefined_role"], bool]
class RoleRetrieveResponseDict(TypedDict, total=False):
    id: Required[str]
    """Id of the role."""
    assignment_sources: list[RoleListResponseAssignmentSourceDict] | None
    """The principals that the role comes from."""
    created_at: int | None
    """When it was made: Unix time in seconds."""
    created_by: str | None
    """Who made it."""
    created_by_user_obj: dict[str, object] | None
    """The user who made it."""
    description: str | None
    """What it is for, for people to read."""
    metadata: dict[str, object] | None
    """Further data about the role."""
    name: Required[str]
    """A name for people to read."""
    permissions: Required[list[str]]
    """What it allows, such as `api.model.read`."""
    predefined_role: Required[bool]
    """Whether the role is a given one, not made by the organization."""
    resource_type: Required[str]
    """What kind of resource the role is for."""
    updated_at: int | None
    """When it was changed last: Unix time in seconds."""
class RoleRetrieveResponse(Reply[RoleRetrieveResponseDict]):
    id: str
    """Id of the role."""
    assignment_sources: list[RoleListResponseAssignmentSource] | None
    """The principals that the role comes from."""
    created_at: int | None
    """When it was made: Unix time in seconds."""
    created_by: str | None
    """Who made it."""
    created_by_user_obj: dict[str, object] | None
    """The user who made it."""
    description: str | None
    """What it is for, for people to read."""
    metadata: dict[str, object] | None
    """Further data about the role."""
    name: str
    """A name for people to read."""
    permissions: list[str]
    """What it allows, such as `api.model.read`."""
    predefined_role: bool
    """Whether the role is a given one, not made by the organization."""
    resource_type: str
    """What kind of resource the role is for."""
    updated_at: int | None
    """When it was changed last: Unix time in seconds."""
    __getitem__: Get7[Literal["id", "name", "resource_type"], str, Literal["assignment_sources"], list[RoleListResponseAssignmentSource] | None, Literal["created_at", "updated_at"], int | None, Literal["created_by", "description"], str | None, Literal["created_by_user_obj", "metadata"], dict[str, object] | None, Literal["permissions"], list[str], Literal["predefined_role"], bool]
