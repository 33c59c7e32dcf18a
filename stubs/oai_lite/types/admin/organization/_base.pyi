# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict
from typing_extensions import NotRequired, Required
from ..._reply import Reply
from ..._subscripts import Get1, Get2, Get5, Get8
class RoleDict(TypedDict):
    id: str
    """Id of the role."""
    description: NotRequired[str | None]
    """What it is for, for people to read."""
    name: str
    """A name for people to read."""
    object: Literal["role"]
    permissions: list[str]
    """What it allows, such as `api.model.read`."""
    predefined_role: bool
    """Whether the role is a given one, not made by the organization."""
    resource_type: str
    """What kind of resource the role is for."""
class Role(Reply[RoleDict]):
    id: str
    """Id of the role."""
    description: str | None
    """What it is for, for people to read."""
    name: str
    """A name for people to read."""
    object: Literal["role"]
    permissions: list[str]
    """What it allows, such as `api.model.read`."""
    predefined_role: bool
    """Whether the role is a given one, not made by the organization."""
    resource_type: str
    """What kind of resource the role is for."""
    __getitem__: Get5[Literal["id", "name", "resource_type"], str, Literal["description"], str | None, Literal["object"], Literal["role"], Literal["permissions"], list[str], Literal["predefined_role"], bool]
class OrganizationUserProjectsDataDict(TypedDict, total=False):
    id: str | None
    """Id of the project."""
    name: str | None
    """Name of the project."""
    role: str | None
    """Role of the user in the project."""
class OrganizationUserProjectsData(Reply[OrganizationUserProjectsDataDict]):
    id: str | None
    """Id of the project."""
    name: str | None
    """Name of the project."""
    role: str | None
    """Role of the user in the project."""
    __getitem__: Get1[Literal["id", "name", "role"], str | None]
class OrganizationUserProjectsDict(TypedDict):
    data: list[OrganizationUserProjectsDataDict]
    """The projects of the user."""
    object: Literal["list"]
class OrganizationUserProjects(Reply[OrganizationUserProjectsDict]):
    data: list[OrganizationUserProjectsData]
    """The projects of the user."""
    object: Literal["list"]
    __getitem__: Get2[Literal["data"], list[OrganizationUserProjectsData], Literal["object"], Literal["list"]]
class OrganizationUserUserDict(TypedDict, total=False):
    id: Required[str]
    """Id of the user."""
    object: Required[Literal["user"]]
    banned: bool | None
    """Whether the user is banned."""
    banned_at: int | None
    """When the user was banned: Unix time in seconds."""
    email: str | None
    """Email address of the user."""
    enabled: bool | None
    """Whether the user is enabled."""
    name: str | None
    """Name of the user."""
    picture: str | None
    """Address of a picture of the user."""
class OrganizationUserUser(Reply[OrganizationUserUserDict]):
    id: str
    """Id of the user."""
    object: Literal["user"]
    banned: bool | None
    """Whether the user is banned."""
    banned_at: int | None
    """When the user was banned: Unix time in seconds."""
    email: str | None
    """Email address of the user."""
    enabled: bool | None
    """Whether the user is enabled."""
    name: str | None
    """Name of the user."""
    picture: str | None
    """Address of a picture of the user."""
    __getitem__: Get5[Literal["id"], str, Literal["object"], Literal["user"], Literal["banned", "enabled"], bool | None, Literal["banned_at"], int | None, Literal["email", "name", "picture"], str | None]
class OrganizationUserDict(TypedDict, total=False):
    id: Required[str]
    """Id of the user."""
    added_at: Required[int]
    """When the user was added: Unix time in seconds."""
    object: Required[Literal["organization.user"]]
    api_key_last_used_at: int | None
    """When an API key of the user was used last: Unix time in seconds."""
    created: int | None
    """When it was made: Unix time in seconds."""
    developer_persona: str | None
    """What kind of developer it is."""
    email: str | None
    """Email address of the user."""
    is_default: bool | None
    """Whether it is the default user of the organization."""
    is_scale_tier_authorized_purchaser: bool | None
    """Whether the user may buy scale tier."""
    is_scim_managed: bool | None
    """Whether it is managed by SCIM."""
    is_service_account: bool | None
    """Whether it is a service account."""
    name: str | None
    """Name of the user."""
    projects: OrganizationUserProjectsDict | None
    """The projects that the user belongs to."""
    role: str | None
    """Role of the user: `owner` or `reader`."""
    technical_level: str | None
    """How technical the user is."""
    user: OrganizationUserUserDict | None
    """The account of the user."""
class OrganizationUser(Reply[OrganizationUserDict]):
    id: str
    """Id of the user."""
    added_at: int
    """When the user was added: Unix time in seconds."""
    object: Literal["organization.user"]
    api_key_last_used_at: int | None
    """When an API key of the user was used last: Unix time in seconds."""
    created: int | None
    """When it was made: Unix time in seconds."""
    developer_persona: str | None
    """What kind of developer it is."""
    email: str | None
    """Email address of the user."""
    is_default: bool | None
    """Whether it is the default user of the organization."""
    is_scale_tier_authorized_purchaser: bool | None
    """Whether the user may buy scale tier."""
    is_scim_managed: bool | None
    """Whether it is managed by SCIM."""
    is_service_account: bool | None
    """Whether it is a service account."""
    name: str | None
    """Name of the user."""
    projects: OrganizationUserProjects | None
    """The projects that the user belongs to."""
    role: str | None
    """Role of the user: `owner` or `reader`."""
    technical_level: str | None
    """How technical the user is."""
    user: OrganizationUserUser | None
    """The account of the user."""
    __getitem__: Get8[Literal["id"], str, Literal["added_at"], int, Literal["object"], Literal["organization.user"], Literal["api_key_last_used_at", "created"], int | None, Literal["developer_persona", "email", "name", "role", "technical_level"], str | None, Literal["is_default", "is_scale_tier_authorized_purchaser", "is_scim_managed", "is_service_account"], bool | None, Literal["projects"], OrganizationUserProjects | None, Literal["user"], OrganizationUserUser | None]
