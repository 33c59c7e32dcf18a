# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from . import _types
class AdminAPIKeyCreateParams(TypedDict):
    name: str
    """a name for people to read"""
    expires_in_seconds: NotRequired[int]
    """how long it works, in seconds; default without end"""
class AdminAPIKeyListParams(TypedDict, total=False):
    after: str | None
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
class CertificateActivateParams(TypedDict):
    certificate_ids: Sequence[str]
    """ids of 1 to 10 certificates"""
class CertificateCreateParams(TypedDict):
    certificate: str
    """the certificate as PEM text"""
    name: NotRequired[str]
    """a name for people to read"""
class CertificateDeactivateParams(TypedDict):
    certificate_ids: Sequence[str]
    """ids of 1 to 10 certificates"""
class CertificateListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
class CertificateRetrieveParams(TypedDict, total=False):
    include: list[Literal["content"]]
    """`["content"]` adds the PEM text"""
class CertificateUpdateParams(TypedDict, total=False):
    name: str
    """a name for people to read"""
class DataRetentionUpdateParams(TypedDict):
    retention_type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"]
    """how data are kept"""
class ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAws(TypedDict):
    external_id: str
    """The external id that the role at AWS asks for."""
    kms_arn: str
    """ARN of the key at AWS."""
    name: str
    """A name for people to read."""
    role_arn: str
    """ARN of the role at AWS to take on."""
    type: Literal["aws"]
    purpose: NotRequired[Literal["ekm", "psp_decryption"]]
    """What it is used for: `ekm` or `psp_decryption`."""
class ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcp(TypedDict):
    audience: str
    """The audience of the token for Google."""
    kms_key_location: str
    """Location of the key at Google."""
    kms_key_name: str
    """Name of the key at Google."""
    kms_key_ring_name: str
    """Name of the key ring at Google."""
    kms_project_id: str
    """Id of the project at Google that has the key."""
    name: str
    """A name for people to read."""
    type: Literal["gcp"]
    workload_identity_pool_id: str
    """Id of the identity pool at Google."""
    workload_identity_project_number: str
    """Number of the project at Google that has the pool."""
    workload_identity_provider_id: str
    """Id of the provider in the pool at Google."""
    kms_key_version: NotRequired[str]
    """Version of the key at Google."""
    purpose: NotRequired[Literal["ekm", "psp_decryption"]]
    """What it is used for: `ekm` or `psp_decryption`."""
class ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAzure(TypedDict):
    key_name: str
    """Name of the key at Azure."""
    name: str
    """A name for people to read."""
    tenant_id: str
    """Id of the tenant at Azure."""
    type: Literal["azure"]
    vault_uri: str
    """URI of the vault at Azure."""
    key_version: NotRequired[str]
    """Version of the key at Azure."""
    purpose: NotRequired[Literal["ekm", "psp_decryption"]]
    """What it is used for: `ekm` or `psp_decryption`."""
class ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestOci(TypedDict):
    key_ocid: str
    """OCID of the key at Oracle."""
    name: str
    """A name for people to read."""
    region: str
    """The region at Oracle, by its name."""
    type: Literal["oci"]
    vault_ocid: str
    """OCID of the vault at Oracle."""
    key_version_ocid: NotRequired[str]
    """OCID of the key's version at Oracle."""
    purpose: NotRequired[Literal["ekm", "psp_decryption"]]
    """What it is used for: `ekm` or `psp_decryption`."""
ExternalKeyCreateParams: TypeAlias = Union[ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAws, ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcp, ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAzure, ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestOci]
class ExternalKeyListParams(TypedDict, total=False):
    after: str | None
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
    purpose: Literal["ekm", "psp_decryption"]
    """only keys with this purpose"""
class ExternalStorageCreateParamsProviderAws(TypedDict):
    bucket: str
    """Name of the bucket that data are kept in."""
    role_arn: str
    """ARN of the role at AWS to take on."""
    type: Literal["aws"]
class ExternalStorageCreateParamsProviderAzure(TypedDict):
    account_name: str
    """Name of the storage account at Azure."""
    container: str
    """Name of the container that data are kept in."""
    resource_group: str
    """Name of the resource group at Azure."""
    subscription_id: str
    """Id of the subscription at Azure."""
    tenant_id: str
    """Id of the tenant at Azure."""
    type: Literal["azure"]
class ExternalStorageCreateParamsProviderGcp(TypedDict):
    bucket: str
    """Name of the bucket that data are kept in."""
    type: Literal["gcp"]
    workload_identity_pool_id: str
    """Id of the identity pool at Google."""
    workload_identity_project_number: str
    """Number of the project at Google that has the pool."""
    workload_identity_provider_id: str
    """Id of the provider in the pool at Google."""
class ExternalStorageCreateParamsProviderOci(TypedDict):
    bucket: str
    """Name of the bucket that data are kept in."""
    region: str
    """The region at Oracle, by its name."""
    tenancy_ocid: str
    """OCID of the tenancy at Oracle."""
    type: Literal["oci"]
ExternalStorageCreateParamsProvider: TypeAlias = Union[ExternalStorageCreateParamsProviderAws, _types.AwsExternalStorageProvider, _types.AwsExternalStorageProviderDict, ExternalStorageCreateParamsProviderAzure, _types.AzureExternalStorageProvider, _types.AzureExternalStorageProviderDict, ExternalStorageCreateParamsProviderGcp, _types.GcpExternalStorageProvider, _types.GcpExternalStorageProviderDict, ExternalStorageCreateParamsProviderOci, _types.OciExternalStorageProvider, _types.OciExternalStorageProviderDict]
class ExternalStorageCreateParams(TypedDict):
    project_id: str
    """id of the project"""
    provider: ExternalStorageCreateParamsProvider
    """what storage it is, and how to reach it"""
class ExternalStorageListParams(TypedDict, total=False):
    after: str | None
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
    project_id: str | None
    """only those of this project"""
class InviteCreateParamsProject(TypedDict):
    id: str
    """Id of the project to give access to."""
    role: Literal["member", "owner"]
    """Role in the project: `member` or `owner`."""
class InviteCreateParams(TypedDict):
    email: str
    """whom to invite"""
    role: Literal["reader", "owner"]
    """`owner` or `reader`"""
    projects: NotRequired[Iterable[InviteCreateParamsProject]]
    """projects to give access to with it, each with `id` and `role`"""
class InviteListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
class RoleCreateParams(TypedDict):
    permissions: Sequence[str]
    """what it allows, such as `api.model.read`"""
    role_name: str
    """a name for people to read"""
    description: NotRequired[str | None]
    """what it is for, for people to read"""
class RoleListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
class RoleUpdateParams(TypedDict, total=False):
    description: str | None
    """what it is for, for people to read"""
    permissions: Sequence[str] | None
    """what it allows, such as `api.model.read`"""
    role_name: str | None
    """a name for people to read"""
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
    notification_channel: SpendAlertCreateParamsNotificationChannel | _types.OrganizationSpendAlertNotificationChannel | _types.OrganizationSpendAlertNotificationChannelDict
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
    currency: Literal["USD"]
    """`USD`"""
    interval: Literal["month"]
    """`month`"""
    notification_channel: SpendAlertCreateParamsNotificationChannel | _types.OrganizationSpendAlertNotificationChannel | _types.OrganizationSpendAlertNotificationChannelDict
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
class WorkloadIdentityProviderCreateParamsAttributeTransformation(TypedDict):
    attribute: str
    """Name of the attribute that rules can test."""
    expression: str
    """How the attribute is made from the claims of a token."""
class WorkloadIdentityProviderCreateParamsVerificationDiscovery(TypedDict):
    discovery_url: str | None
    """Address of the document that says where the issuer's keys are."""
    type: Literal["discovery"]
class WorkloadIdentityProviderCreateParamsVerificationUploadedJwks(TypedDict):
    jwks: dict[str, object]
    """The keys that verify tokens, as a JSON Web Key Set."""
    type: Literal["uploaded_jwks"]
WorkloadIdentityProviderCreateParamsVerification: TypeAlias = Union[WorkloadIdentityProviderCreateParamsVerificationDiscovery, _types.WorkloadIdentityProviderVerificationDiscovery, _types.WorkloadIdentityProviderVerificationDiscoveryDict, WorkloadIdentityProviderCreateParamsVerificationUploadedJwks, _types.WorkloadIdentityProviderVerificationUploadedJwks, _types.WorkloadIdentityProviderVerificationUploadedJwksDict]
class WorkloadIdentityProviderCreateParams(TypedDict):
    audience: str
    """the `aud` that tokens must have"""
    issuer: str
    """the `iss` that tokens must have: an https URL"""
    name: str
    """a name for people to read"""
    type: Literal["oidc"]
    """`oidc`"""
    attribute_transformations: NotRequired[Iterable[WorkloadIdentityProviderCreateParamsAttributeTransformation]]
    """how claims of a token become attributes that rules can test"""
    description: NotRequired[str]
    """what it is for, for people to read"""
    enabled: NotRequired[bool]
    """whether it counts"""
    verification: NotRequired[WorkloadIdentityProviderCreateParamsVerification]
    """where the keys are that verify tokens"""
class WorkloadIdentityProviderListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
class WorkloadIdentityProviderUpdateParams(TypedDict, total=False):
    attribute_transformations: Iterable[WorkloadIdentityProviderCreateParamsAttributeTransformation]
    """how claims of a token become attributes that rules can test"""
    audience: str
    """the `aud` that tokens must have"""
    description: str | None
    """what it is for, for people to read"""
    enabled: bool
    """whether it counts"""
    issuer: str
    """the `iss` that tokens must have: an https URL"""
    name: str
    """a name for people to read"""
    verification: WorkloadIdentityProviderCreateParamsVerification
    """where the keys are that verify tokens"""
class AuditLogListParamsEffectiveAt(TypedDict, total=False):
    gt: int
    """Only what happened after this time: Unix time in seconds."""
    gte: int
    """Only what happened at this time or later: Unix time in seconds."""
    lt: int
    """Only what happened before this time: Unix time in seconds."""
    lte: int
    """Only what happened at this time or earlier: Unix time in seconds."""
class AuditLogListParams(TypedDict, total=False):
    actor_emails: Sequence[str]
    """only what users with these addresses did"""
    actor_ids: Sequence[str]
    """only what these did: ids of users, service accounts or API keys"""
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    before: str
    """cursor: list what comes before the item with this id"""
    effective_at: AuditLogListParamsEffectiveAt
    """only what happened in this time: `gt`, `gte`, `lt`, `lte` in Unix seconds"""
    event_types: list[Literal["api_key.created", "api_key.updated", "api_key.deleted", "certificate.created", "certificate.updated", "certificate.deleted", "certificates.activated", "certificates.deactivated", "checkpoint.permission.created", "checkpoint.permission.deleted", "external_key.registered", "external_key.removed", "external_storage.registered", "external_storage.removed", "group.created", "group.updated", "group.deleted", "invite.sent", "invite.accepted", "invite.deleted", "ip_allowlist.created", "ip_allowlist.updated", "ip_allowlist.deleted", "ip_allowlist.config.activated", "ip_allowlist.config.deactivated", "login.succeeded", "login.failed", "logout.succeeded", "logout.failed", "organization.updated", "project.created", "project.updated", "project.archived", "project.deleted", "rate_limit.updated", "rate_limit.deleted", "resource.deleted", "tunnel.created", "tunnel.updated", "tunnel.deleted", "workload_identity_provider.created", "workload_identity_provider.updated", "workload_identity_provider.deleted", "workload_identity_provider_mapping.created", "workload_identity_provider_mapping.updated", "workload_identity_provider_mapping.deleted", "role.created", "role.updated", "role.deleted", "role.assignment.created", "role.assignment.deleted", "role.bound_to_resource", "role.unbound_from_resource", "scim.enabled", "scim.disabled", "service_account.created", "service_account.updated", "service_account.deleted", "user.added", "user.updated", "user.deleted", "tenant.metadata.updated", "tenant.microsoft_entra_mapping.upserted", "tenant.microsoft_entra_mapping.deleted", "tenant.workload_identity.provider.created", "tenant.workload_identity.provider.updated", "tenant.workload_identity.provider.archived", "tenant.workload_identity.mapping.created", "tenant.workload_identity.mapping.updated", "tenant.workload_identity.mapping.archived", "tenant.workload_identity.binding.created", "tenant.workload_identity.principal.provisioned", "tenant.workload_identity.access_token.issued", "tenant.admin_api_key.created", "tenant.admin_api_key.updated", "tenant.admin_api_key.deleted", "tenant.project_api_key.created", "tenant.trusted_access.business_verification.started", "tenant.trusted_access.application.submitted", "tenant.chatgpt_access_token.revoked", "tenant.migration.completed", "tenant.sso.migrated", "tenant.domains.migrated", "tenant.sso_connection.created", "tenant.sso_connection.updated", "tenant.sso_connection.deleted", "tenant.sso_connection.setup.started", "tenant.policy.created", "tenant.policy.updated", "tenant.policy.deleted", "tenant.policy.attached", "tenant.policy.detached", "tenant.principal_authentication_policy.resolved", "tenant.scim.setup.started", "tenant.scim.deletion.requested", "tenant.scim.directory.created", "tenant.product_access_policy.updated", "tenant.resource_share_grant.created", "tenant.resource_share_grant.updated", "tenant.resource_share_grant.accepted", "tenant.resource_share_grant.declined", "tenant.resource_share_grant.revoked", "tenant.resource_share_grant.deleted", "tenant.service_account.updated", "tenant.service_account.deleted", "tenant.service_account.token.revoked", "tenant.billing.overage_limit.updated", "tenant.billing.alerts.updated", "tenant.billing.info.updated", "tenant.usage_limit.workspace.updated", "tenant.usage_limit.group.updated", "tenant.usage_limit.user.updated", "tenant.usage_limit.increase_request.updated", "tenant.usage_limit.increase_request.resolved", "tenant.group.created", "tenant.group.updated", "tenant.group.deleted", "tenant.group.member.added", "tenant.group.member.removed", "tenant.migration_rollout.status.updated", "tenant.migration_rollout.tier.updated", "tenant.role.metadata.updated", "tenant.custom_role.created", "tenant.custom_role.updated", "tenant.custom_role.deleted", "tenant.role_assignment.created", "tenant.role_assignment.deleted", "tenant.resource_role_assignment.created", "tenant.resource_role_assignment.deleted", "tenant.resource_access.updated", "tenant.resource_access.deleted", "tenant.ads_account.onboarding.redemption", "tenant.session_policy.created", "tenant.session_policy.updated", "tenant.session_policy.deleted", "tenant.session_revocation.started", "tenant.third_party_app_policy.updated", "tenant.user.added", "tenant.user.updated", "tenant.user.removed", "tenant.user.looked_up", "tenant.user.invited", "tenant.membership.revoked", "tenant.api_organization_invite.upserted", "tenant.api_organization_invite.deleted", "tenant.chatgpt_workspace_invite.upserted", "tenant.membership.accepted", "tenant.membership.declined", "tenant.workspace_invite_email_settings.updated"]]
    """only events of these types, such as `api_key.created`"""
    limit: int
    """items per page, 1 to 100; default 20"""
    project_ids: Sequence[str]
    """only events in these projects"""
    resource_ids: Sequence[str]
    """only what happened to these"""
    tenant_only: bool
    """only events of the tenant, such as `role.bound_to_resource`; default False"""
class GroupCreateParams(TypedDict):
    name: str
    """a name for people to read"""
class GroupListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
class GroupUpdateParams(TypedDict):
    name: str
    """a name for people to read"""
class ProjectCreateParams(TypedDict, total=False):
    name: Required[str]
    """a name for people to read"""
    external_key_id: str | None
    """id of the external key that protects its data"""
    geography: str | None
    """where its data are kept and processed"""
    residency: _types.ProjectResidency | None
    """where its data are kept and processed"""
class ProjectListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    include_archived: bool
    """whether archived ones are listed too; default False"""
    limit: int
    """items per page, 1 to 100; default 20"""
class ProjectUpdateParams(TypedDict, total=False):
    external_key_id: str | None
    """id of the external key that protects its data"""
    geography: str | None
    """where its data are kept and processed"""
    name: str | None
    """a name for people to read"""
class UsageAudioSpeechesParams(TypedDict, total=False):
    start_time: Required[int]
    """Unix time in seconds, inclusive"""
    api_key_ids: Sequence[str]
    """only that of these API keys"""
    bucket_width: Literal["1m", "1h", "1d"]
    """of each bucket: `1m`, `1h` or `1d` (default)"""
    end_time: int
    """Unix time in seconds, exclusive"""
    group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]]
    """tell amounts apart by these fields; by default all are added up"""
    limit: int
    """buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)"""
    models: Sequence[str]
    """only that of these models"""
    page: str
    """cursor: `next_page` of the page before"""
    project_ids: Sequence[str]
    """only that of these projects"""
    user_ids: Sequence[str]
    """only that of these users"""
class UsageAudioTranscriptionsParams(TypedDict, total=False):
    start_time: Required[int]
    """Unix time in seconds, inclusive"""
    api_key_ids: Sequence[str]
    """only that of these API keys"""
    bucket_width: Literal["1m", "1h", "1d"]
    """of each bucket: `1m`, `1h` or `1d` (default)"""
    end_time: int
    """Unix time in seconds, exclusive"""
    group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]]
    """tell amounts apart by these fields; by default all are added up"""
    limit: int
    """buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)"""
    models: Sequence[str]
    """only that of these models"""
    page: str
    """cursor: `next_page` of the page before"""
    project_ids: Sequence[str]
    """only that of these projects"""
    user_ids: Sequence[str]
    """only that of these users"""
class UsageCodeInterpreterSessionsParams(TypedDict, total=False):
    start_time: Required[int]
    """Unix time in seconds, inclusive"""
    bucket_width: Literal["1m", "1h", "1d"]
    """of each bucket: `1m`, `1h` or `1d` (default)"""
    end_time: int
    """Unix time in seconds, exclusive"""
    group_by: list[Literal["project_id"]]
    """tell amounts apart by these fields; by default all are added up"""
    limit: int
    """buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)"""
    page: str
    """cursor: `next_page` of the page before"""
    project_ids: Sequence[str]
    """only that of these projects"""
class UsageCompletionsParams(TypedDict, total=False):
    start_time: Required[int]
    """Unix time in seconds, inclusive"""
    api_key_ids: Sequence[str]
    """only that of these API keys"""
    batch: bool
    """True: only that of batches, False: only the rest; default both"""
    bucket_width: Literal["1m", "1h", "1d"]
    """of each bucket: `1m`, `1h` or `1d` (default)"""
    end_time: int
    """Unix time in seconds, exclusive"""
    group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
    """tell amounts apart by these fields; by default all are added up"""
    limit: int
    """buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)"""
    models: Sequence[str]
    """only that of these models"""
    page: str
    """cursor: `next_page` of the page before"""
    project_ids: Sequence[str]
    """only that of these projects"""
    user_ids: Sequence[str]
    """only that of these users"""
class UsageCostsParams(TypedDict, total=False):
    start_time: Required[int]
    """Unix time in seconds, inclusive"""
    api_key_ids: Sequence[str]
    """only that of these API keys"""
    bucket_width: Literal["1d"]
    """of each bucket: `1d`"""
    end_time: int
    """Unix time in seconds, exclusive"""
    group_by: list[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]]
    """tell amounts apart by these fields; by default all are added up"""
    limit: int
    """buckets per page, 1 to 180; default 7"""
    line_items: Sequence[str]
    """only these line items"""
    page: str
    """cursor: `next_page` of the page before"""
    project_ids: Sequence[str]
    """only that of these projects"""
class UsageDecisionsParams(TypedDict, total=False):
    start_time: Required[int]
    """Unix time in seconds, inclusive"""
    api_key_ids: Sequence[str] | None
    """only that of these API keys"""
    batch: bool | None
    """True: only that of batches, False: only the rest; default both"""
    bucket_width: Literal["1m", "1h", "1d"] | None
    """of each bucket: `1m`, `1h` or `1d` (default)"""
    end_time: int | None
    """Unix time in seconds, exclusive"""
    group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]] | None
    """tell amounts apart by these fields; by default all are added up"""
    limit: int | None
    """buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)"""
    models: Sequence[str] | None
    """only that of these models"""
    page: str | None
    """cursor: `next_page` of the page before"""
    project_ids: Sequence[str] | None
    """only that of these projects"""
    user_ids: Sequence[str] | None
    """only that of these users"""
class UsageEmbeddingsParams(TypedDict, total=False):
    start_time: Required[int]
    """Unix time in seconds, inclusive"""
    api_key_ids: Sequence[str]
    """only that of these API keys"""
    bucket_width: Literal["1m", "1h", "1d"]
    """of each bucket: `1m`, `1h` or `1d` (default)"""
    end_time: int
    """Unix time in seconds, exclusive"""
    group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]]
    """tell amounts apart by these fields; by default all are added up"""
    limit: int
    """buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)"""
    models: Sequence[str]
    """only that of these models"""
    page: str
    """cursor: `next_page` of the page before"""
    project_ids: Sequence[str]
    """only that of these projects"""
    user_ids: Sequence[str]
    """only that of these users"""
class UsageFileSearchCallsParams(TypedDict, total=False):
    start_time: Required[int]
    """Unix time in seconds, inclusive"""
    api_key_ids: Sequence[str]
    """only that of these API keys"""
    bucket_width: Literal["1m", "1h", "1d"]
    """of each bucket: `1m`, `1h` or `1d` (default)"""
    end_time: int
    """Unix time in seconds, exclusive"""
    group_by: list[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]]
    """tell amounts apart by these fields; by default all are added up"""
    limit: int
    """buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)"""
    page: str
    """cursor: `next_page` of the page before"""
    project_ids: Sequence[str]
    """only that of these projects"""
    user_ids: Sequence[str]
    """only that of these users"""
    vector_store_ids: Sequence[str]
    """only that of these vector stores"""
class UsageImagesParams(TypedDict, total=False):
    start_time: Required[int]
    """Unix time in seconds, inclusive"""
    api_key_ids: Sequence[str]
    """only that of these API keys"""
    bucket_width: Literal["1m", "1h", "1d"]
    """of each bucket: `1m`, `1h` or `1d` (default)"""
    end_time: int
    """Unix time in seconds, exclusive"""
    group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]]
    """tell amounts apart by these fields; by default all are added up"""
    limit: int
    """buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)"""
    models: Sequence[str]
    """only that of these models"""
    page: str
    """cursor: `next_page` of the page before"""
    project_ids: Sequence[str]
    """only that of these projects"""
    sizes: list[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]]
    """only images of these sizes"""
    sources: list[Literal["image.generation", "image.edit", "image.variation"]]
    """only images from these calls: `image.generation`, `image.edit`, `image.variation`"""
    user_ids: Sequence[str]
    """only that of these users"""
class UsageModerationsParams(TypedDict, total=False):
    start_time: Required[int]
    """Unix time in seconds, inclusive"""
    api_key_ids: Sequence[str]
    """only that of these API keys"""
    bucket_width: Literal["1m", "1h", "1d"]
    """of each bucket: `1m`, `1h` or `1d` (default)"""
    end_time: int
    """Unix time in seconds, exclusive"""
    group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]]
    """tell amounts apart by these fields; by default all are added up"""
    limit: int
    """buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)"""
    models: Sequence[str]
    """only that of these models"""
    page: str
    """cursor: `next_page` of the page before"""
    project_ids: Sequence[str]
    """only that of these projects"""
    user_ids: Sequence[str]
    """only that of these users"""
class UsageVectorStoresParams(TypedDict, total=False):
    start_time: Required[int]
    """Unix time in seconds, inclusive"""
    bucket_width: Literal["1m", "1h", "1d"]
    """of each bucket: `1m`, `1h` or `1d` (default)"""
    end_time: int
    """Unix time in seconds, exclusive"""
    group_by: list[Literal["project_id"]]
    """tell amounts apart by these fields; by default all are added up"""
    limit: int
    """buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)"""
    page: str
    """cursor: `next_page` of the page before"""
    project_ids: Sequence[str]
    """only that of these projects"""
class UsageWebSearchCallsParams(TypedDict, total=False):
    start_time: Required[int]
    """Unix time in seconds, inclusive"""
    api_key_ids: Sequence[str]
    """only that of these API keys"""
    bucket_width: Literal["1m", "1h", "1d"]
    """of each bucket: `1m`, `1h` or `1d` (default)"""
    context_levels: list[Literal["low", "medium", "high"]]
    """only searches with this much context"""
    end_time: int
    """Unix time in seconds, exclusive"""
    group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]]
    """tell amounts apart by these fields; by default all are added up"""
    limit: int
    """buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)"""
    models: Sequence[str]
    """only that of these models"""
    page: str
    """cursor: `next_page` of the page before"""
    project_ids: Sequence[str]
    """only that of these projects"""
    user_ids: Sequence[str]
    """only that of these users"""
class UserListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    emails: Sequence[str]
    """only users with these addresses"""
    limit: int
    """items per page, 1 to 100; default 20"""
class UserUpdateParams(TypedDict, total=False):
    developer_persona: str | None
    """what kind of developer it is"""
    role: str | None
    """`owner` or `reader`"""
    role_id: str | None
    """id of the role to give"""
    technical_level: str | None
    """how technical the user is"""
