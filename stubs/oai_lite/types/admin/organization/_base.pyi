# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Literal, TypedDict, overload
from typing_extensions import NotRequired, Required
from ..._made import Reply
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
    @overload
    def __getitem__(self, key: Literal["id", "name", "resource_type"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["description"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["role"]: ...
    @overload
    def __getitem__(self, key: Literal["permissions"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["predefined_role"], /) -> bool: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class OrganizationUserProjectsDataDict(TypedDict, total=False):
    id: str | None
    name: str | None
    role: str | None
class OrganizationUserProjectsData(Reply[OrganizationUserProjectsDataDict]):
    id: str | None
    name: str | None
    role: str | None
    @overload
    def __getitem__(self, key: Literal["id", "name", "role"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class OrganizationUserProjectsDict(TypedDict):
    data: list[OrganizationUserProjectsDataDict]
    object: Literal["list"]
class OrganizationUserProjects(Reply[OrganizationUserProjectsDict]):
    data: list[OrganizationUserProjectsData]
    object: Literal["list"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[OrganizationUserProjectsData]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["list"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["user"]: ...
    @overload
    def __getitem__(self, key: Literal["banned", "enabled"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["banned_at"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["email", "name", "picture"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["added_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.user"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_last_used_at", "created"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["developer_persona", "email", "name", "role", "technical_level"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["is_default", "is_scale_tier_authorized_purchaser", "is_scim_managed", "is_service_account"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["projects"], /) -> OrganizationUserProjects | None: ...
    @overload
    def __getitem__(self, key: Literal["user"], /) -> OrganizationUserUser | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
