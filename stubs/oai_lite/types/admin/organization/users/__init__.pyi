# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Literal, TypedDict, overload
from typing_extensions import Required
from ...._made import Reply
from .._base import OrganizationUser, OrganizationUserDict, Role, RoleDict
class RoleCreateParams(TypedDict):
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
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["user.role"]: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Role: ...
    @overload
    def __getitem__(self, key: Literal["user"], /) -> OrganizationUser: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class RoleDeleteResponseDict(TypedDict):
    deleted: bool
    object: str
class RoleDeleteResponse(Reply[RoleDeleteResponseDict]):
    deleted: bool
    object: str
    @overload
    def __getitem__(self, key: Literal["deleted"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["principal_id", "principal_type"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "name", "resource_type"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["assignment_sources"], /) -> list[RoleListResponseAssignmentSource] | None: ...
    @overload
    def __getitem__(self, key: Literal["created_at", "updated_at"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by", "description"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by_user_obj", "metadata"], /) -> dict[str, object] | None: ...
    @overload
    def __getitem__(self, key: Literal["permissions"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["predefined_role"], /) -> bool: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "name", "resource_type"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["assignment_sources"], /) -> list[RoleListResponseAssignmentSource] | None: ...
    @overload
    def __getitem__(self, key: Literal["created_at", "updated_at"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by", "description"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by_user_obj", "metadata"], /) -> dict[str, object] | None: ...
    @overload
    def __getitem__(self, key: Literal["permissions"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["predefined_role"], /) -> bool: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
