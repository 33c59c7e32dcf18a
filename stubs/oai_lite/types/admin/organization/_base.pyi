# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict
from typing_extensions import NotRequired, Required
from ..._reply import Reply
from ..._subscripts import Get1, Get2, Get5, Get8
class RoleDict(TypedDict):
    id: str
    description: NotRequired[str | None]
    name: str
    object: Literal["role"]
    permissions: list[str]
    predefined_role: bool
    resource_type: str
class Role(Reply[RoleDict]):
    id: str
    description: str | None
    name: str
    object: Literal["role"]
    permissions: list[str]
    predefined_role: bool
    resource_type: str
    __getitem__: Get5[Literal["id", "name", "resource_type"], str, Literal["description"], str | None, Literal["object"], Literal["role"], Literal["permissions"], list[str], Literal["predefined_role"], bool]
class OrganizationUserProjectsDataDict(TypedDict, total=False):
    id: str | None
    name: str | None
    role: str | None
class OrganizationUserProjectsData(Reply[OrganizationUserProjectsDataDict]):
    id: str | None
    name: str | None
    role: str | None
    __getitem__: Get1[Literal["id", "name", "role"], str | None]
class OrganizationUserProjectsDict(TypedDict):
    data: list[OrganizationUserProjectsDataDict]
    object: Literal["list"]
class OrganizationUserProjects(Reply[OrganizationUserProjectsDict]):
    data: list[OrganizationUserProjectsData]
    object: Literal["list"]
    __getitem__: Get2[Literal["data"], list[OrganizationUserProjectsData], Literal["object"], Literal["list"]]
class OrganizationUserUserDict(TypedDict, total=False):
    id: Required[str]
    object: Required[Literal["user"]]
    banned: bool | None
    banned_at: int | None
    email: str | None
    enabled: bool | None
    name: str | None
    picture: str | None
class OrganizationUserUser(Reply[OrganizationUserUserDict]):
    id: str
    object: Literal["user"]
    banned: bool | None
    banned_at: int | None
    email: str | None
    enabled: bool | None
    name: str | None
    picture: str | None
    __getitem__: Get5[Literal["id"], str, Literal["object"], Literal["user"], Literal["banned", "enabled"], bool | None, Literal["banned_at"], int | None, Literal["email", "name", "picture"], str | None]
class OrganizationUserDict(TypedDict, total=False):
    id: Required[str]
    added_at: Required[int]
    object: Required[Literal["organization.user"]]
    api_key_last_used_at: int | None
    created: int | None
    developer_persona: str | None
    email: str | None
    is_default: bool | None
    is_scale_tier_authorized_purchaser: bool | None
    is_scim_managed: bool | None
    is_service_account: bool | None
    name: str | None
    projects: OrganizationUserProjectsDict | None
    role: str | None
    technical_level: str | None
    user: OrganizationUserUserDict | None
class OrganizationUser(Reply[OrganizationUserDict]):
    id: str
    added_at: int
    object: Literal["organization.user"]
    api_key_last_used_at: int | None
    created: int | None
    developer_persona: str | None
    email: str | None
    is_default: bool | None
    is_scale_tier_authorized_purchaser: bool | None
    is_scim_managed: bool | None
    is_service_account: bool | None
    name: str | None
    projects: OrganizationUserProjects | None
    role: str | None
    technical_level: str | None
    user: OrganizationUserUser | None
    __getitem__: Get8[Literal["id"], str, Literal["added_at"], int, Literal["object"], Literal["organization.user"], Literal["api_key_last_used_at", "created"], int | None, Literal["developer_persona", "email", "name", "role", "technical_level"], str | None, Literal["is_default", "is_scale_tier_authorized_purchaser", "is_scim_managed", "is_service_account"], bool | None, Literal["projects"], OrganizationUserProjects | None, Literal["user"], OrganizationUserUser | None]
