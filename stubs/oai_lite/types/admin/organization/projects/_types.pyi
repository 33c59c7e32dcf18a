# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict
from typing_extensions import NotRequired, Required, TypeAlias
from ...._reply import Reply
from ...._subscripts import Get1, Get2, Get3, Get4, Get5, Get6
class APIKeyDeleteResponseDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["organization.project.api_key.deleted"]
class APIKeyDeleteResponse(Reply[APIKeyDeleteResponseDict]):
    id: str
    deleted: bool
    object: Literal["organization.project.api_key.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["organization.project.api_key.deleted"]]
class APIKeyListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    owner_project_access: Literal["active", "inactive", "any"]
    """only keys whose owners have access to the project: `active`, `inactive` or `any`"""
class APIKeyUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    """id of the project"""
    expires_in_seconds: int
    """how long it works, in seconds; default without end"""
    scopes: Sequence[str]
    """what it may be used for"""
class CertificateActivateParams(TypedDict):
    certificate_ids: Sequence[str]
    """ids of 1 to 10 certificates"""
class CertificateListResponseCertificateDetailsDict(TypedDict, total=False):
    expires_at: int | None
    valid_at: int | None
class CertificateListResponseCertificateDetails(Reply[CertificateListResponseCertificateDetailsDict]):
    expires_at: int | None
    valid_at: int | None
    __getitem__: Get1[Literal["expires_at", "valid_at"], int | None]
class CertificateActivateResponseDict(TypedDict):
    id: str
    active: bool
    certificate_details: CertificateListResponseCertificateDetailsDict
    created_at: int
    name: NotRequired[str | None]
    object: Literal["organization.project.certificate"]
class CertificateActivateResponse(Reply[CertificateActivateResponseDict]):
    id: str
    active: bool
    certificate_details: CertificateListResponseCertificateDetails
    created_at: int
    name: str | None
    object: Literal["organization.project.certificate"]
    __getitem__: Get6[Literal["id"], str, Literal["active"], bool, Literal["certificate_details"], CertificateListResponseCertificateDetails, Literal["created_at"], int, Literal["name"], str | None, Literal["object"], Literal["organization.project.certificate"]]
class CertificateDeactivateParams(TypedDict):
    certificate_ids: Sequence[str]
    """ids of 1 to 10 certificates"""
class CertificateDeactivateResponseDict(TypedDict):
    id: str
    active: bool
    certificate_details: CertificateListResponseCertificateDetailsDict
    created_at: int
    name: NotRequired[str | None]
    object: Literal["organization.project.certificate"]
class CertificateDeactivateResponse(Reply[CertificateDeactivateResponseDict]):
    id: str
    active: bool
    certificate_details: CertificateListResponseCertificateDetails
    created_at: int
    name: str | None
    object: Literal["organization.project.certificate"]
    __getitem__: Get6[Literal["id"], str, Literal["active"], bool, Literal["certificate_details"], CertificateListResponseCertificateDetails, Literal["created_at"], int, Literal["name"], str | None, Literal["object"], Literal["organization.project.certificate"]]
class CertificateListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
class CertificateListResponseDict(TypedDict):
    id: str
    active: bool
    certificate_details: CertificateListResponseCertificateDetailsDict
    created_at: int
    name: NotRequired[str | None]
    object: Literal["organization.project.certificate"]
class CertificateListResponse(Reply[CertificateListResponseDict]):
    id: str
    active: bool
    certificate_details: CertificateListResponseCertificateDetails
    created_at: int
    name: str | None
    object: Literal["organization.project.certificate"]
    __getitem__: Get6[Literal["id"], str, Literal["active"], bool, Literal["certificate_details"], CertificateListResponseCertificateDetails, Literal["created_at"], int, Literal["name"], str | None, Literal["object"], Literal["organization.project.certificate"]]
class DataRetentionUpdateParams(TypedDict):
    retention_type: Literal["organization_default", "none", "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"]
    """how data are kept"""
class GroupCreateParams(TypedDict):
    group_id: str
    """id of the group"""
    role: str
    """id of the role to give"""
class GroupDeleteResponseDict(TypedDict):
    deleted: bool
    object: Literal["project.group.deleted"]
class GroupDeleteResponse(Reply[GroupDeleteResponseDict]):
    deleted: bool
    object: Literal["project.group.deleted"]
    __getitem__: Get2[Literal["deleted"], bool, Literal["object"], Literal["project.group.deleted"]]
class GroupListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
class GroupRetrieveParams(TypedDict):
    project_id: str
    """id of the project"""
    group_type: NotRequired[Literal["group", "tenant_group"]]
    """`group` or `tenant_group`"""
class HostedToolPermissionUpdateParamsMcp(TypedDict):
    enabled: bool
    """Whether it may be used in the project."""
class HostedToolPermissionUpdateParams(TypedDict, total=False):
    code_interpreter: HostedToolPermissionUpdateParamsMcp | None
    """whether it may be used"""
    file_search: HostedToolPermissionUpdateParamsMcp | None
    """whether it may be used"""
    image_generation: HostedToolPermissionUpdateParamsMcp | None
    """whether it may be used"""
    mcp: HostedToolPermissionUpdateParamsMcp | None
    """whether it may be used"""
    web_search: HostedToolPermissionUpdateParamsMcp | None
    """whether it may be used"""
class ModelPermissionUpdateParams(TypedDict):
    mode: Literal["allow_list", "deny_list"]
    """what the list means: `allow_list` or `deny_list`"""
    model_ids: Sequence[str]
    """ids of the models"""
class ProjectAPIKeyOwnerServiceAccountDict(TypedDict):
    id: str
    created_at: int
    name: str
    role: str
class ProjectAPIKeyOwnerServiceAccount(Reply[ProjectAPIKeyOwnerServiceAccountDict]):
    id: str
    created_at: int
    name: str
    role: str
    __getitem__: Get2[Literal["id", "name", "role"], str, Literal["created_at"], int]
class ProjectAPIKeyOwnerUserDict(TypedDict):
    id: str
    created_at: int
    email: str
    name: str
    role: str
class ProjectAPIKeyOwnerUser(Reply[ProjectAPIKeyOwnerUserDict]):
    id: str
    created_at: int
    email: str
    name: str
    role: str
    __getitem__: Get2[Literal["id", "email", "name", "role"], str, Literal["created_at"], int]
class ProjectAPIKeyOwnerDict(TypedDict, total=False):
    service_account: ProjectAPIKeyOwnerServiceAccountDict | None
    type: Literal["user", "service_account"] | None
    user: ProjectAPIKeyOwnerUserDict | None
class ProjectAPIKeyOwner(Reply[ProjectAPIKeyOwnerDict]):
    service_account: ProjectAPIKeyOwnerServiceAccount | None
    type: Literal["user", "service_account"] | None
    user: ProjectAPIKeyOwnerUser | None
    __getitem__: Get3[Literal["service_account"], ProjectAPIKeyOwnerServiceAccount | None, Literal["type"], Literal["user", "service_account"] | None, Literal["user"], ProjectAPIKeyOwnerUser | None]
class ProjectAPIKeyDict(TypedDict):
    id: str
    created_at: int
    last_used_at: NotRequired[int | None]
    name: str
    object: Literal["organization.project.api_key"]
    owner: ProjectAPIKeyOwnerDict
    owner_project_access: Literal["active", "inactive"]
    redacted_value: str
    expires_at: NotRequired[int | None]
class ProjectAPIKey(Reply[ProjectAPIKeyDict]):
    id: str
    created_at: int
    last_used_at: int | None
    name: str
    object: Literal["organization.project.api_key"]
    owner: ProjectAPIKeyOwner
    owner_project_access: Literal["active", "inactive"]
    redacted_value: str
    expires_at: int | None
    __getitem__: Get6[Literal["id", "name", "redacted_value"], str, Literal["created_at"], int, Literal["last_used_at", "expires_at"], int | None, Literal["object"], Literal["organization.project.api_key"], Literal["owner"], ProjectAPIKeyOwner, Literal["owner_project_access"], Literal["active", "inactive"]]
class ProjectDataRetentionDict(TypedDict):
    object: Literal["project.data_retention"]
    type: Literal["organization_default", "none", "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"]
class ProjectDataRetention(Reply[ProjectDataRetentionDict]):
    object: Literal["project.data_retention"]
    type: Literal["organization_default", "none", "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"]
    __getitem__: Get2[Literal["object"], Literal["project.data_retention"], Literal["type"], Literal["organization_default", "none", "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"]]
class ProjectGroupDict(TypedDict):
    created_at: int
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"]
    object: Literal["project.group"]
    project_id: str
class ProjectGroup(Reply[ProjectGroupDict]):
    created_at: int
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"]
    object: Literal["project.group"]
    project_id: str
    __getitem__: Get4[Literal["created_at"], int, Literal["group_id", "group_name", "project_id"], str, Literal["group_type"], Literal["group", "tenant_group"], Literal["object"], Literal["project.group"]]
class ProjectHostedToolPermissionsMcpDict(TypedDict):
    enabled: bool
class ProjectHostedToolPermissionsMcp(Reply[ProjectHostedToolPermissionsMcpDict]):
    enabled: bool
    __getitem__: Get1[Literal["enabled"], bool]
class ProjectHostedToolPermissionsDict(TypedDict):
    code_interpreter: ProjectHostedToolPermissionsMcpDict
    file_search: ProjectHostedToolPermissionsMcpDict
    image_generation: ProjectHostedToolPermissionsMcpDict
    mcp: ProjectHostedToolPermissionsMcpDict
    web_search: ProjectHostedToolPermissionsMcpDict
class ProjectHostedToolPermissions(Reply[ProjectHostedToolPermissionsDict]):
    code_interpreter: ProjectHostedToolPermissionsMcp
    file_search: ProjectHostedToolPermissionsMcp
    image_generation: ProjectHostedToolPermissionsMcp
    mcp: ProjectHostedToolPermissionsMcp
    web_search: ProjectHostedToolPermissionsMcp
    __getitem__: Get1[Literal["code_interpreter", "file_search", "image_generation", "mcp", "web_search"], ProjectHostedToolPermissionsMcp]
class ProjectModelPermissionsDict(TypedDict):
    mode: Literal["allow_list", "deny_list"]
    model_ids: list[str]
    object: Literal["project.model_permissions"]
class ProjectModelPermissions(Reply[ProjectModelPermissionsDict]):
    mode: Literal["allow_list", "deny_list"]
    api_model_ids: list[str]
    object: Literal["project.model_permissions"]
    __getitem__: Get3[Literal["mode"], Literal["allow_list", "deny_list"], Literal["model_ids"], list[str], Literal["object"], Literal["project.model_permissions"]]
class ProjectModelPermissionsDeletedDict(TypedDict):
    deleted: bool
    object: Literal["project.model_permissions.deleted"]
class ProjectModelPermissionsDeleted(Reply[ProjectModelPermissionsDeletedDict]):
    deleted: bool
    object: Literal["project.model_permissions.deleted"]
    __getitem__: Get2[Literal["deleted"], bool, Literal["object"], Literal["project.model_permissions.deleted"]]
ProjectOptionalServiceTier: TypeAlias = Literal["flex", "fast", "ultrafast"]
class ProjectRateLimitDict(TypedDict):
    id: str
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    model: str
    object: Literal["project.rate_limit"]
    batch_1_day_max_input_tokens: NotRequired[int | None]
    max_audio_megabytes_per_1_minute: NotRequired[int | None]
    max_images_per_1_minute: NotRequired[int | None]
    max_requests_per_1_day: NotRequired[int | None]
class ProjectRateLimit(Reply[ProjectRateLimitDict]):
    id: str
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    model: str
    object: Literal["project.rate_limit"]
    batch_1_day_max_input_tokens: int | None
    max_audio_megabytes_per_1_minute: int | None
    max_images_per_1_minute: int | None
    max_requests_per_1_day: int | None
    __getitem__: Get4[Literal["id", "model"], str, Literal["max_requests_per_1_minute", "max_tokens_per_1_minute"], int, Literal["object"], Literal["project.rate_limit"], Literal["batch_1_day_max_input_tokens", "max_audio_megabytes_per_1_minute", "max_images_per_1_minute", "max_requests_per_1_day"], int | None]
class ProjectServiceAccountDict(TypedDict):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["owner", "member", "none"]
class ProjectServiceAccount(Reply[ProjectServiceAccountDict]):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["owner", "member", "none"]
    __getitem__: Get4[Literal["id", "name"], str, Literal["created_at"], int, Literal["object"], Literal["organization.project.service_account"], Literal["role"], Literal["owner", "member", "none"]]
class ProjectServiceTierSettingsDict(TypedDict):
    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Literal["all"] | list[ProjectOptionalServiceTier]
    object: Literal["project.service_tier_settings"]
class ProjectServiceTierSettings(Reply[ProjectServiceTierSettingsDict]):
    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Literal["all"] | list[ProjectOptionalServiceTier]
    object: Literal["project.service_tier_settings"]
    __getitem__: Get3[Literal["default"], Literal["standard", "fast", "scale"], Literal["enabled_tiers"], Literal["all"] | list[ProjectOptionalServiceTier], Literal["object"], Literal["project.service_tier_settings"]]
class ProjectSpendAlertNotificationChannelDict(TypedDict):
    recipients: list[str]
    type: Literal["email"]
    subject_prefix: NotRequired[str | None]
class ProjectSpendAlertNotificationChannel(Reply[ProjectSpendAlertNotificationChannelDict]):
    recipients: list[str]
    type: Literal["email"]
    subject_prefix: str | None
    __getitem__: Get3[Literal["recipients"], list[str], Literal["type"], Literal["email"], Literal["subject_prefix"], str | None]
class ProjectSpendAlertDict(TypedDict):
    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: ProjectSpendAlertNotificationChannelDict
    object: Literal["project.spend_alert"]
    threshold_amount: int
class ProjectSpendAlert(Reply[ProjectSpendAlertDict]):
    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: ProjectSpendAlertNotificationChannel
    object: Literal["project.spend_alert"]
    threshold_amount: int
    __getitem__: Get6[Literal["id"], str, Literal["currency"], Literal["USD"], Literal["interval"], Literal["month"], Literal["notification_channel"], ProjectSpendAlertNotificationChannel, Literal["object"], Literal["project.spend_alert"], Literal["threshold_amount"], int]
class ProjectSpendAlertDeletedDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["project.spend_alert.deleted"]
class ProjectSpendAlertDeleted(Reply[ProjectSpendAlertDeletedDict]):
    id: str
    deleted: bool
    object: Literal["project.spend_alert.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["project.spend_alert.deleted"]]
class ProjectSpendLimitEnforcementDict(TypedDict):
    status: str | Literal["inactive", "enforcing"]
class ProjectSpendLimitEnforcement(Reply[ProjectSpendLimitEnforcementDict]):
    status: str | Literal["inactive", "enforcing"]
    __getitem__: Get1[Literal["status"], str | Literal["inactive", "enforcing"]]
class ProjectSpendLimitDict(TypedDict):
    currency: str | Literal["USD"]
    enforcement: ProjectSpendLimitEnforcementDict
    interval: str | Literal["month"]
    object: Literal["project.spend_limit"]
    threshold_amount: int
class ProjectSpendLimit(Reply[ProjectSpendLimitDict]):
    currency: str | Literal["USD"]
    enforcement: ProjectSpendLimitEnforcement
    interval: str | Literal["month"]
    object: Literal["project.spend_limit"]
    threshold_amount: int
    __getitem__: Get5[Literal["currency"], str | Literal["USD"], Literal["enforcement"], ProjectSpendLimitEnforcement, Literal["interval"], str | Literal["month"], Literal["object"], Literal["project.spend_limit"], Literal["threshold_amount"], int]
class ProjectSpendLimitDeletedDict(TypedDict):
    deleted: bool
    object: Literal["project.spend_limit.deleted"]
class ProjectSpendLimitDeleted(Reply[ProjectSpendLimitDeletedDict]):
    deleted: bool
    object: Literal["project.spend_limit.deleted"]
    __getitem__: Get2[Literal["deleted"], bool, Literal["object"], Literal["project.spend_limit.deleted"]]
class ProjectUserDict(TypedDict):
    id: str
    added_at: int
    object: Literal["organization.project.user"]
    role: str
    email: NotRequired[str | None]
    name: NotRequired[str | None]
class ProjectUser(Reply[ProjectUserDict]):
    id: str
    added_at: int
    object: Literal["organization.project.user"]
    role: str
    email: str | None
    name: str | None
    __getitem__: Get4[Literal["id", "role"], str, Literal["added_at"], int, Literal["object"], Literal["organization.project.user"], Literal["email", "name"], str | None]
class RateLimitListRateLimitsParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    before: str
    """cursor: list what comes before the item with this id"""
    limit: int
    """items per page; default 100"""
class RateLimitUpdateRateLimitParams(TypedDict, total=False):
    project_id: Required[str]
    """id of the project"""
    batch_1_day_max_input_tokens: int
    """the most input tokens of batches in a day"""
    max_audio_megabytes_per_1_minute: int
    """the most megabytes of audio in a minute"""
    max_images_per_1_minute: int
    """the most images in a minute"""
    max_requests_per_1_day: int
    """the most requests in a day"""
    max_requests_per_1_minute: int
    """the most requests in a minute"""
    max_tokens_per_1_minute: int
    """the most tokens in a minute"""
class RoleCreateParams(TypedDict):
    permissions: Sequence[str]
    """what it allows, such as `api.model.read`"""
    role_name: str
    """a name for people to read"""
    description: NotRequired[str | None]
    """what it is for, for people to read"""
class RoleDeleteResponseDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["role.deleted"]
class RoleDeleteResponse(Reply[RoleDeleteResponseDict]):
    id: str
    deleted: bool
    object: Literal["role.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["role.deleted"]]
class RoleListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
class RoleUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    """id of the project"""
    description: str | None
    """what it is for, for people to read"""
    permissions: Sequence[str] | None
    """what it allows, such as `api.model.read`"""
    role_name: str | None
    """a name for people to read"""
class ServiceAccountCreateParams(TypedDict, total=False):
    name: Required[str]
    """a name for people to read"""
    create_service_account_only: bool | None
    """whether to make no API key with it; default False"""
    expires_in_seconds: int | None
    """how long it works, in seconds; default without end"""
class ServiceAccountCreateResponseAPIKeyDict(TypedDict):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
    expires_at: NotRequired[int | None]
class ServiceAccountCreateResponseAPIKey(Reply[ServiceAccountCreateResponseAPIKeyDict]):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
    expires_at: int | None
    __getitem__: Get4[Literal["id", "name", "value"], str, Literal["created_at"], int, Literal["object"], Literal["organization.project.service_account.api_key"], Literal["expires_at"], int | None]
class ServiceAccountCreateResponseDict(TypedDict):
    id: str
    api_key: NotRequired[ServiceAccountCreateResponseAPIKeyDict | None]
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["member", "none"]
class ServiceAccountCreateResponse(Reply[ServiceAccountCreateResponseDict]):
    id: str
    api_key: ServiceAccountCreateResponseAPIKey | None
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["member", "none"]
    __getitem__: Get5[Literal["id", "name"], str, Literal["api_key"], ServiceAccountCreateResponseAPIKey | None, Literal["created_at"], int, Literal["object"], Literal["organization.project.service_account"], Literal["role"], Literal["member", "none"]]
class ServiceAccountDeleteResponseDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["organization.project.service_account.deleted"]
class ServiceAccountDeleteResponse(Reply[ServiceAccountDeleteResponseDict]):
    id: str
    deleted: bool
    object: Literal["organization.project.service_account.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["organization.project.service_account.deleted"]]
class ServiceAccountListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
class ServiceAccountUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    """id of the project"""
    name: str
    """a name for people to read"""
    role: Literal["member", "owner"]
    """`member` or `owner`"""
class ServiceTierSettingUpdateParams(TypedDict, total=False):
    default: Literal["standard", "fast", "scale"]
    """the tier of requests that name none: `standard`, `fast` or `scale`"""
    enabled_tiers: Literal["all"] | Iterable[ProjectOptionalServiceTier]
    """the tiers that may be used besides the standard one, or `all`"""
class SpendAlertCreateParamsNotificationChannel(TypedDict):
    recipients: Sequence[str]
    """Addresses of those who get the email."""
    type: Literal["email"]
    subject_prefix: NotRequired[str | None]
    """What the subject of the email begins with."""
class SpendAlertCreateParams(TypedDict):
    currency: Literal["USD"]
    """`USD`"""
    interval: Literal["month"]
    """`month`"""
    notification_channel: SpendAlertCreateParamsNotificationChannel | ProjectSpendAlertNotificationChannel | ProjectSpendAlertNotificationChannelDict
    """who is told, and how"""
    threshold_amount: int
    """the amount, in cents"""
class SpendAlertListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    before: str
    """cursor: list what comes before the item with this id"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
class SpendAlertUpdateParams(TypedDict):
    project_id: str
    """id of the project"""
    currency: Literal["USD"]
    """`USD`"""
    interval: Literal["month"]
    """`month`"""
    notification_channel: SpendAlertCreateParamsNotificationChannel | ProjectSpendAlertNotificationChannel | ProjectSpendAlertNotificationChannelDict
    """who is told, and how"""
    threshold_amount: int
    """the amount, in cents"""
class SpendLimitUpdateParams(TypedDict):
    currency: Literal["USD"]
    """`USD`"""
    interval: Literal["month"]
    """`month`"""
    threshold_amount: int
    """the amount, in cents"""
class UserCreateParams(TypedDict, total=False):
    role: Required[str]
    """`owner` or `member`"""
    email: str | None
    """address of the user, in place of `user_id`"""
    user_id: str | None
    """id of the user"""
class UserDeleteResponseDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["organization.project.user.deleted"]
class UserDeleteResponse(Reply[UserDeleteResponseDict]):
    id: str
    deleted: bool
    object: Literal["organization.project.user.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["organization.project.user.deleted"]]
class UserListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
class UserUpdateParams(TypedDict):
    project_id: str
    """id of the project"""
    role: NotRequired[str | None]
    """`owner` or `member`"""
