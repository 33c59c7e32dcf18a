# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from ...._reply import Reply
from ...._subscripts import Get1, Get2, Get3, Get7
class FederationRulePermissionsServiceAccountDefaultDict(TypedDict):
    type: Literal["service_account_default"]
class FederationRulePermissionsServiceAccountDefault(Reply[FederationRulePermissionsServiceAccountDefaultDict]):
    type: Literal["service_account_default"]
    __getitem__: Get1[Literal["type"], Literal["service_account_default"]]
class FederationRulePermissionsRestrictedDict(TypedDict):
    scopes: list[str]
    """What such a token may be used for."""
    type: Literal["restricted"]
class FederationRulePermissionsRestricted(Reply[FederationRulePermissionsRestrictedDict]):
    scopes: list[str]
    """What such a token may be used for."""
    type: Literal["restricted"]
    __getitem__: Get2[Literal["scopes"], list[str], Literal["type"], Literal["restricted"]]
FederationRulePermissions: TypeAlias = Union[FederationRulePermissionsServiceAccountDefault, FederationRulePermissionsRestricted]
FederationRulePermissionsDict: TypeAlias = Union[FederationRulePermissionsServiceAccountDefaultDict, FederationRulePermissionsRestrictedDict]
class FederationRuleDict(TypedDict):
    id: str
    """Id of the rule."""
    attribute_matchers: dict[str, str | bool | int | float]
    """What attributes a token must have."""
    created_at: int
    """When it was made: Unix time in seconds."""
    description: NotRequired[str | None]
    """What it is for, for people to read."""
    enabled: bool
    """Whether it counts."""
    name: NotRequired[str | None]
    """A name for people to read."""
    object: Literal["organization.workload_identity_federation_rule"]
    permissions: FederationRulePermissionsDict
    """What such a token allows."""
    project_id: str
    """Id of the project."""
    service_account_id: str
    """The service account that such a token acts as."""
    updated_at: int
    """When it was changed last: Unix time in seconds."""
    workload_identity_provider_id: str
    """Id of the identity provider."""
class FederationRule(Reply[FederationRuleDict]):
    id: str
    """Id of the rule."""
    attribute_matchers: dict[str, str | bool | int | float]
    """What attributes a token must have."""
    created_at: int
    """When it was made: Unix time in seconds."""
    description: str | None
    """What it is for, for people to read."""
    enabled: bool
    """Whether it counts."""
    name: str | None
    """A name for people to read."""
    object: Literal["organization.workload_identity_federation_rule"]
    permissions: FederationRulePermissions
    """What such a token allows."""
    project_id: str
    """Id of the project."""
    service_account_id: str
    """The service account that such a token acts as."""
    updated_at: int
    """When it was changed last: Unix time in seconds."""
    workload_identity_provider_id: str
    """Id of the identity provider."""
    __getitem__: Get7[Literal["id", "project_id", "service_account_id", "workload_identity_provider_id"], str, Literal["attribute_matchers"], dict[str, str | bool | int | float], Literal["created_at", "updated_at"], int, Literal["description", "name"], str | None, Literal["enabled"], bool, Literal["object"], Literal["organization.workload_identity_federation_rule"], Literal["permissions"], FederationRulePermissions]
class FederationRuleCreateParamsPermissionsServiceAccountDefault(TypedDict):
    type: Literal["service_account_default"]
class FederationRuleCreateParamsPermissionsRestricted(TypedDict):
    scopes: Sequence[str]
    """What such a token may be used for."""
    type: Literal["restricted"]
FederationRuleCreateParamsPermissions: TypeAlias = Union[FederationRuleCreateParamsPermissionsServiceAccountDefault, FederationRulePermissionsServiceAccountDefault, FederationRulePermissionsServiceAccountDefaultDict, FederationRuleCreateParamsPermissionsRestricted, FederationRulePermissionsRestricted, FederationRulePermissionsRestrictedDict]
class FederationRuleCreateParams(TypedDict, total=False):
    attribute_matchers: Required[dict[str, str | bool | int | float]]
    """what attributes a token must have"""
    project_id: Required[str]
    """id of the project"""
    service_account_id: Required[str]
    """the service account that such a token acts as"""
    description: str
    """what it is for, for people to read"""
    enabled: bool
    """whether it counts"""
    name: str
    """a name for people to read"""
    permissions: FederationRuleCreateParamsPermissions
    """what such a token allows; by default all that the service account may do"""
class FederationRuleDeletedDict(TypedDict):
    id: str
    """Id of the rule."""
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.workload_identity_federation_rule.deleted"]
class FederationRuleDeleted(Reply[FederationRuleDeletedDict]):
    id: str
    """Id of the rule."""
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.workload_identity_federation_rule.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["organization.workload_identity_federation_rule.deleted"]]
class FederationRuleListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
    service_account_id: str
    """only rules for this service account"""
class FederationRuleUpdateParams(TypedDict, total=False):
    workload_identity_provider_id: Required[str]
    """id of the identity provider"""
    attribute_matchers: dict[str, str | bool | int | float]
    """what attributes a token must have"""
    description: str | None
    """what it is for, for people to read"""
    enabled: bool
    """whether it counts"""
    name: str | None
    """a name for people to read"""
    permissions: FederationRuleCreateParamsPermissions
    """what such a token allows; by default all that the service account may do"""
