# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict
from typing_extensions import NotRequired, Required, TypeAlias
from ...._reply import Reply
from ...._subscripts import Get1, Get2, Get3, Get4, Get5, Get6
class APIKeyDeleteResponseDict(TypedDict):
    id: str
    """Id of the API key."""
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.project.api_key.deleted"]
class APIKeyDeleteResponse(Reply[APIKeyDeleteResponseDict]):
    id: str
    """Id of the API key."""
    deleted: bool
    """True if it is gone."""
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
    """When it expires: Unix time in seconds."""
    valid_at: int | None
    """When it becomes valid: Unix time in seconds."""
class CertificateListResponseCertificateDetails(Reply[CertificateListResponseCertificateDetailsDict]):
    expires_at: int | None
    """When it expires: Unix time in seconds."""
    valid_at: int | None
    """When it becomes valid: Unix time in seconds."""
    __getitem__: Get1[Literal["expires_at", "valid_at"], int | None]
class CertificateActivateResponseDict(TypedDict):
    id: str
    """Id of the certificate."""
    active: bool
    """Whether it counts for the project."""
    certificate_details: CertificateListResponseCertificateDetailsDict
    """What the certificate says, such as when it expires."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: NotRequired[str | None]
    """A name for people to read."""
    object: Literal["organization.project.certificate"]
class CertificateActivateResponse(Reply[CertificateActivateResponseDict]):
    id: str
    """Id of the certificate."""
    active: bool
    """Whether it counts for the project."""
    certificate_details: CertificateListResponseCertificateDetails
    """What the certificate says, such as when it expires."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str | None
    """A name for people to read."""
    object: Literal["organization.project.certificate"]
    __getitem__: Get6[Literal["id"], str, Literal["active"], bool, Literal["certificate_details"], CertificateListResponseCertificateDetails, Literal["created_at"], int, Literal["name"], str | None, Literal["object"], Literal["organization.project.certificate"]]
class CertificateDeactivateParams(TypedDict):
    certificate_ids: Sequence[str]
    """ids of 1 to 10 certificates"""
class CertificateDeactivateResponseDict(TypedDict):
    id: str
    """Id of the certificate."""
    active: bool
    """Whether it counts for the project."""
    certificate_details: CertificateListResponseCertificateDetailsDict
    """What the certificate says, such as when it expires."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: NotRequired[str | None]
    """A name for people to read."""
    object: Literal["organization.project.certificate"]
class CertificateDeactivateResponse(Reply[CertificateDeactivateResponseDict]):
    id: str
    """Id of the certificate."""
    active: bool
    """Whether it counts for the project."""
    certificate_details: CertificateListResponseCertificateDetails
    """What the certificate says, such as when it expires."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str | None
    """A name for people to read."""
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
    """Id of the certificate."""
    active: bool
    """Whether it counts for the project."""
    certificate_details: CertificateListResponseCertificateDetailsDict
    """What the certificate says, such as when it expires."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: NotRequired[str | None]
    """A name for people to read."""
    object: Literal["organization.project.certificate"]
class CertificateListResponse(Reply[CertificateListResponseDict]):
    id: str
    """Id of the certificate."""
    active: bool
    """Whether it counts for the project."""
    certificate_details: CertificateListResponseCertificateDetails
    """What the certificate says, such as when it expires."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str | None
    """A name for people to read."""
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
    """True if the group is no longer in the project."""
    object: Literal["project.group.deleted"]
class GroupDeleteResponse(Reply[GroupDeleteResponseDict]):
    deleted: bool
    """True if the group is no longer in the project."""
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
    """Id of the service account."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    role: str
    """Role of the service account in the project."""
class ProjectAPIKeyOwnerServiceAccount(Reply[ProjectAPIKeyOwnerServiceAccountDict]):
    id: str
    """Id of the service account."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    role: str
    """Role of the service account in the project."""
    __getitem__: Get2[Literal["id", "name", "role"], str, Literal["created_at"], int]
class ProjectAPIKeyOwnerUserDict(TypedDict):
    id: str
    """Id of the user."""
    created_at: int
    """When it was made: Unix time in seconds."""
    email: str
    """Email address of the user."""
    name: str
    """Name of the user."""
    role: str
    """Role of the user in the project."""
class ProjectAPIKeyOwnerUser(Reply[ProjectAPIKeyOwnerUserDict]):
    id: str
    """Id of the user."""
    created_at: int
    """When it was made: Unix time in seconds."""
    email: str
    """Email address of the user."""
    name: str
    """Name of the user."""
    role: str
    """Role of the user in the project."""
    __getitem__: Get2[Literal["id", "email", "name", "role"], str, Literal["created_at"], int]
class ProjectAPIKeyOwnerDict(TypedDict, total=False):
    service_account: ProjectAPIKeyOwnerServiceAccountDict | None
    """The service account, if the key belongs to one."""
    type: Literal["user", "service_account"] | None
    """Whose key it is: that of a `user` or of a `service_account`."""
    user: ProjectAPIKeyOwnerUserDict | None
    """The user, if the key belongs to one."""
class ProjectAPIKeyOwner(Reply[ProjectAPIKeyOwnerDict]):
    service_account: ProjectAPIKeyOwnerServiceAccount | None
    """The service account, if the key belongs to one."""
    type: Literal["user", "service_account"] | None
    """Whose key it is: that of a `user` or of a `service_account`."""
    user: ProjectAPIKeyOwnerUser | None
    """The user, if the key belongs to one."""
    __getitem__: Get3[Literal["service_account"], ProjectAPIKeyOwnerServiceAccount | None, Literal["type"], Literal["user", "service_account"] | None, Literal["user"], ProjectAPIKeyOwnerUser | None]
class ProjectAPIKeyDict(TypedDict):
    id: str
    """Id of the API key."""
    created_at: int
    """When it was made: Unix time in seconds."""
    last_used_at: NotRequired[int | None]
    """When it was used last: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: Literal["organization.project.api_key"]
    owner: ProjectAPIKeyOwnerDict
    """Whose key it is."""
    owner_project_access: Literal["active", "inactive"]
    """Whether the owner has access to the project: `active` or `inactive`."""
    redacted_value: str
    """The value of the key, mostly hidden."""
    expires_at: NotRequired[int | None]
    """When it expires: Unix time in seconds."""
class ProjectAPIKey(Reply[ProjectAPIKeyDict]):
    id: str
    """Id of the API key."""
    created_at: int
    """When it was made: Unix time in seconds."""
    last_used_at: int | None
    """When it was used last: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: Literal["organization.project.api_key"]
    owner: ProjectAPIKeyOwner
    """Whose key it is."""
    owner_project_access: Literal["active", "inactive"]
    """Whether the owner has access to the project: `active` or `inactive`."""
    redacted_value: str
    """The value of the key, mostly hidden."""
    expires_at: int | None
    """When it expires: Unix time in seconds."""
    __getitem__: Get6[Literal["id", "name", "redacted_value"], str, Literal["created_at"], int, Literal["last_used_at", "expires_at"], int | None, Literal["object"], Literal["organization.project.api_key"], Literal["owner"], ProjectAPIKeyOwner, Literal["owner_project_access"], Literal["active", "inactive"]]
class ProjectDataRetentionDict(TypedDict):
    object: Literal["project.data_retention"]
    type: Literal["organization_default", "none", "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"]
    """How data are kept."""
class ProjectDataRetention(Reply[ProjectDataRetentionDict]):
    object: Literal["project.data_retention"]
    type: Literal["organization_default", "none", "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"]
    """How data are kept."""
    __getitem__: Get2[Literal["object"], Literal["project.data_retention"], Literal["type"], Literal["organization_default", "none", "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"]]
class ProjectGroupDict(TypedDict):
    created_at: int
    """When it was made: Unix time in seconds."""
    group_id: str
    """Id of the group."""
    group_name: str
    """A name for people to read."""
    group_type: Literal["group", "tenant_group"]
    """What kind of group it is: `group` or `tenant_group`."""
    object: Literal["project.group"]
    project_id: str
    """Id of the project."""
class ProjectGroup(Reply[ProjectGroupDict]):
    created_at: int
    """When it was made: Unix time in seconds."""
    group_id: str
    """Id of the group."""
    group_name: str
    """A name for people to read."""
    group_type: Literal["group", "tenant_group"]
    """What kind of group it is: `group` or `tenant_group`."""
    object: Literal["project.group"]
    project_id: str
    """Id of the project."""
    __getitem__: Get4[Literal["created_at"], int, Literal["group_id", "group_name", "project_id"], str, Literal["group_type"], Literal["group", "tenant_group"], Literal["object"], Literal["project.group"]]
class ProjectHostedToolPermissionsMcpDict(TypedDict):
    enabled: bool
    """Whether it may be used in the project."""
class ProjectHostedToolPermissionsMcp(Reply[ProjectHostedToolPermissionsMcpDict]):
    enabled: bool
    """Whether it may be used in the project."""
    __getitem__: Get1[Literal["enabled"], bool]
class ProjectHostedToolPermissionsDict(TypedDict):
    code_interpreter: ProjectHostedToolPermissionsMcpDict
    """Whether the code interpreter may be used."""
    file_search: ProjectHostedToolPermissionsMcpDict
    """Whether file search may be used."""
    image_generation: ProjectHostedToolPermissionsMcpDict
    """Whether the making of images may be used."""
    mcp: ProjectHostedToolPermissionsMcpDict
    """Whether MCP servers may be used."""
    web_search: ProjectHostedToolPermissionsMcpDict
    """Whether web search may be used."""
class ProjectHostedToolPermissions(Reply[ProjectHostedToolPermissionsDict]):
    code_interpreter: ProjectHostedToolPermissionsMcp
    """Whether the code interpreter may be used."""
    file_search: ProjectHostedToolPermissionsMcp
    """Whether file search may be used."""
    image_generation: ProjectHostedToolPermissionsMcp
    """Whether the making of images may be used."""
    mcp: ProjectHostedToolPermissionsMcp
    """Whether MCP servers may be used."""
    web_search: ProjectHostedToolPermissionsMcp
    """Whether web search may be used."""
    __getitem__: Get1[Literal["code_interpreter", "file_search", "image_generation", "mcp", "web_search"], ProjectHostedToolPermissionsMcp]
class ProjectModelPermissionsDict(TypedDict):
    mode: Literal["allow_list", "deny_list"]
    """What the list means: `allow_list` or `deny_list`."""
    model_ids: list[str]
    """Ids of the models."""
    object: Literal["project.model_permissions"]
class ProjectModelPermissions(Reply[ProjectModelPermissionsDict]):
    mode: Literal["allow_list", "deny_list"]
    """What the list means: `allow_list` or `deny_list`."""
    api_model_ids: list[str]
    """Ids of the models."""
    object: Literal["project.model_permissions"]
    __getitem__: Get3[Literal["mode"], Literal["allow_list", "deny_list"], Literal["model_ids"], list[str], Literal["object"], Literal["project.model_permissions"]]
class ProjectModelPermissionsDeletedDict(TypedDict):
    deleted: bool
    """True if it is gone."""
    object: Literal["project.model_permissions.deleted"]
class ProjectModelPermissionsDeleted(Reply[ProjectModelPermissionsDeletedDict]):
    deleted: bool
    """True if it is gone."""
    object: Literal["project.model_permissions.deleted"]
    __getitem__: Get2[Literal["deleted"], bool, Literal["object"], Literal["project.model_permissions.deleted"]]
ProjectOptionalServiceTier: TypeAlias = Literal["flex", "fast", "ultrafast"]
class ProjectRateLimitDict(TypedDict):
    id: str
    """Id of the rate limit."""
    max_requests_per_1_minute: int
    """The most requests in a minute."""
    max_tokens_per_1_minute: int
    """The most tokens in a minute."""
    model: str
    """Id of the model that it is for."""
    object: Literal["project.rate_limit"]
    batch_1_day_max_input_tokens: NotRequired[int | None]
    """The most input tokens of batches in a day."""
    max_audio_megabytes_per_1_minute: NotRequired[int | None]
    """The most megabytes of audio in a minute."""
    max_images_per_1_minute: NotRequired[int | None]
    """The most images in a minute."""
    max_requests_per_1_day: NotRequired[int | None]
    """The most requests in a day."""
class ProjectRateLimit(Reply[ProjectRateLimitDict]):
    id: str
    """Id of the rate limit."""
    max_requests_per_1_minute: int
    """The most requests in a minute."""
    max_tokens_per_1_minute: int
    """The most tokens in a minute."""
    model: str
    """Id of the model that it is for."""
    object: Literal["project.rate_limit"]
    batch_1_day_max_input_tokens: int | None
    """The most input tokens of batches in a day."""
    max_audio_megabytes_per_1_minute: int | None
    """The most megabytes of audio in a minute."""
    max_images_per_1_minute: int | None
    """The most images in a minute."""
    max_requests_per_1_day: int | None
    """The most requests in a day."""
    __getitem__: Get4[Literal["id", "model"], str, Literal["max_requests_per_1_minute", "max_tokens_per_1_minute"], int, Literal["object"], Literal["project.rate_limit"], Literal["batch_1_day_max_input_tokens", "max_audio_megabytes_per_1_minute", "max_images_per_1_minute", "max_requests_per_1_day"], int | None]
class ProjectServiceAccountDict(TypedDict):
    id: str
    """Id of the service account."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: Literal["organization.project.service_account"]
    role: Literal["owner", "member", "none"]
    """Role in the project: `owner`, `member` or `none`."""
class ProjectServiceAccount(Reply[ProjectServiceAccountDict]):
    id: str
    """Id of the service account."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: Literal["organization.project.service_account"]
    role: Literal["owner", "member", "none"]
    """Role in the project: `owner`, `member` or `none`."""
    __getitem__: Get4[Literal["id", "name"], str, Literal["created_at"], int, Literal["object"], Literal["organization.project.service_account"], Literal["role"], Literal["owner", "member", "none"]]
class ProjectServiceTierSettingsDict(TypedDict):
    default: Literal["standard", "fast", "scale"]
    """The tier of requests that name none: `standard`, `fast` or `scale`."""
    enabled_tiers: Literal["all"] | list[ProjectOptionalServiceTier]
    """The tiers that may be used besides the standard one, or `all`."""
    object: Literal["project.service_tier_settings"]
class ProjectServiceTierSettings(Reply[ProjectServiceTierSettingsDict]):
    default: Literal["standard", "fast", "scale"]
    """The tier of requests that name none: `standard`, `fast` or `scale`."""
    enabled_tiers: Literal["all"] | list[ProjectOptionalServiceTier]
    """The tiers that may be used besides the standard one, or `all`."""
    object: Literal["project.service_tier_settings"]
    __getitem__: Get3[Literal["default"], Literal["standard", "fast", "scale"], Literal["enabled_tiers"], Literal["all"] | list[ProjectOptionalServiceTier], Literal["object"], Literal["project.service_tier_settings"]]
class ProjectSpendAlertNotificationChannelDict(TypedDict):
    recipients: list[str]
    """Addresses of those who get the email."""
    type: Literal["email"]
    subject_prefix: NotRequired[str | None]
    """What the subject of the email begins with."""
class ProjectSpendAlertNotificationChannel(Reply[ProjectSpendAlertNotificationChannelDict]):
    recipients: list[str]
    """Addresses of those who get the email."""
    type: Literal["email"]
    subject_prefix: str | None
    """What the subject of the email begins with."""
    __getitem__: Get3[Literal["recipients"], list[str], Literal["type"], Literal["email"], Literal["subject_prefix"], str | None]
class ProjectSpendAlertDict(TypedDict):
    id: str
    """Id of the alert."""
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: ProjectSpendAlertNotificationChannelDict
    """Who is told, and how."""
    object: Literal["project.spend_alert"]
    threshold_amount: int
    """The amount, in cents."""
class ProjectSpendAlert(Reply[ProjectSpendAlertDict]):
    id: str
    """Id of the alert."""
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: ProjectSpendAlertNotificationChannel
    """Who is told, and how."""
    object: Literal["project.spend_alert"]
    threshold_amount: int
    """The amount, in cents."""
    __getitem__: Get6[Literal["id"], str, Literal["currency"], Literal["USD"], Literal["interval"], Literal["month"], Literal["notification_channel"], ProjectSpendAlertNotificationChannel, Literal["object"], Literal["project.spend_alert"], Literal["threshold_amount"], int]
class ProjectSpendAlertDeletedDict(TypedDict):
    id: str
    """Id of the alert."""
    deleted: bool
    """True if it is gone."""
    object: Literal["project.spend_alert.deleted"]
class ProjectSpendAlertDeleted(Reply[ProjectSpendAlertDeletedDict]):
    id: str
    """Id of the alert."""
    deleted: bool
    """True if it is gone."""
    object: Literal["project.spend_alert.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["project.spend_alert.deleted"]]
class ProjectSpendLimitEnforcementDict(TypedDict):
    status: str | Literal["inactive", "enforcing"]
    """Whether the limit is enforced: `inactive` or `enforcing`."""
class ProjectSpendLimitEnforcement(Reply[ProjectSpendLimitEnforcementDict]):
    status: str | Literal["inactive", "enforcing"]
    """Whether the limit is enforced: `inactive` or `enforcing`."""
    __getitem__: Get1[Literal["status"], str | Literal["inactive", "enforcing"]]
class ProjectSpendLimitDict(TypedDict):
    currency: str | Literal["USD"]
    """Currency of the amount: `USD`."""
    enforcement: ProjectSpendLimitEnforcementDict
    """Whether the limit is enforced at present."""
    interval: str | Literal["month"]
    """Time that the amount is for: `month`."""
    object: Literal["project.spend_limit"]
    threshold_amount: int
    """The amount, in cents."""
class ProjectSpendLimit(Reply[ProjectSpendLimitDict]):
    currency: str | Literal["USD"]
    """Currency of the amount: `USD`."""
    enforcement: ProjectSpendLimitEnforcement
    """Whether the limit is enforced at present."""
    interval: str | Literal["month"]
    """Time that the amount is for: `month`."""
    object: Literal["project.spend_limit"]
    threshold_amount: int
    """The amount, in cents."""
    __getitem__: Get5[Literal["currency"], str | Literal["USD"], Literal["enforcement"], ProjectSpendLimitEnforcement, Literal["interval"], str | Literal["month"], Literal["object"], Literal["project.spend_limit"], Literal["threshold_amount"], int]
class ProjectSpendLimitDeletedDict(TypedDict):
    deleted: bool
    """True if it is gone."""
    object: Literal["project.spend_limit.deleted"]
class ProjectSpendLimitDeleted(Reply[ProjectSpendLimitDeletedDict]):
    deleted: bool
    """True if it is gone."""
    object: Literal["project.spend_limit.deleted"]
    __getitem__: Get2[Literal["deleted"], bool, Literal["object"], Literal["project.spend_limit.deleted"]]
class ProjectUserDict(TypedDict):
    id: str
    """Id of the user."""
    added_at: int
    """When the user was added: Unix time in seconds."""
    object: Literal["organization.project.user"]
    role: str
    """Role of the user in the project."""
    email: NotRequired[str | None]
    """Email address of the user."""
    name: NotRequired[str | None]
    """Name of the user."""
class ProjectUser(Reply[ProjectUserDict]):
    id: str
    """Id of the user."""
    added_at: int
    """When the user was added: Unix time in seconds."""
    object: Literal["organization.project.user"]
    role: str
    """Role of the user in the project."""
    email: str | None
    """Email address of the user."""
    name: str | None
    """Name of the user."""
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
    """Id of the role."""
    deleted: bool
    """True if it is gone."""
    object: Literal["role.deleted"]
class RoleDeleteResponse(Reply[RoleDeleteResponseDict]):
    id: str
    """Id of the role."""
    deleted: bool
    """True if it is gone."""
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
    """Id of the API key."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: Literal["organization.project.service_account.api_key"]
    value: str
    """The value of the key; only this reply has it."""
    expires_at: NotRequired[int | None]
    """When it expires: Unix time in seconds."""
class ServiceAccountCreateResponseAPIKey(Reply[ServiceAccountCreateResponseAPIKeyDict]):
    id: str
    """Id of the API key."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: Literal["organization.project.service_account.api_key"]
    value: str
    """The value of the key; only this reply has it."""
    expires_at: int | None
    """When it expires: Unix time in seconds."""
    __getitem__: Get4[Literal["id", "name", "value"], str, Literal["created_at"], int, Literal["object"], Literal["organization.project.service_account.api_key"], Literal["expires_at"], int | None]
class ServiceAccountCreateResponseDict(TypedDict):
    id: str
    """Id of the service account."""
    api_key: NotRequired[ServiceAccountCreateResponseAPIKeyDict | None]
    """The API key that was made with it, if one was."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: Literal["organization.project.service_account"]
    role: Literal["member", "none"]
    """Role in the project: `member` or `none`."""
class ServiceAccountCreateResponse(Reply[ServiceAccountCreateResponseDict]):
    id: str
    """Id of the service account."""
    api_key: ServiceAccountCreateResponseAPIKey | None
    """The API key that was made with it, if one was."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: Literal["organization.project.service_account"]
    role: Literal["member", "none"]
    """Role in the project: `member` or `none`."""
    __getitem__: Get5[Literal["id", "name"], str, Literal["api_key"], ServiceAccountCreateResponseAPIKey | None, Literal["created_at"], int, Literal["object"], Literal["organization.project.service_account"], Literal["role"], Literal["member", "none"]]
class ServiceAccountDeleteResponseDict(TypedDict):
    id: str
    """Id of the service account."""
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.project.service_account.deleted"]
class ServiceAccountDeleteResponse(Reply[ServiceAccountDeleteResponseDict]):
    id: str
    """Id of the service account."""
    deleted: bool
    """True if it is gone."""
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
    """Id of the user."""
    deleted: bool
    """True if the user is no longer in the project."""
    object: Literal["organization.project.user.deleted"]
class UserDeleteResponse(Reply[UserDeleteResponseDict]):
    id: str
    """Id of the user."""
    deleted: bool
    """True if the user is no longer in the project."""
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
