# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Literal, TypedDict, Union, overload
from typing_extensions import NotRequired, Required, TypeAlias
from ..._reply import Reply
from ..._subscripts import Get1, Get2, Get3, Get4, Get5, Get6, Get7, Get8
class AdminAPIKeyOwnerDict(TypedDict, total=False):
    id: str | None
    created_at: int | None
    name: str | None
    object: str | None
    role: str | None
    type: str | None
class AdminAPIKeyOwner(Reply[AdminAPIKeyOwnerDict]):
    id: str | None
    created_at: int | None
    name: str | None
    object: str | None
    role: str | None
    type: str | None
    __getitem__: Get2[Literal["id", "name", "object", "role", "type"], str | None, Literal["created_at"], int | None]
class AdminAPIKeyDict(TypedDict):
    id: str
    created_at: int
    expires_at: NotRequired[int | None]
    object: Literal["organization.admin_api_key"]
    owner: AdminAPIKeyOwnerDict
    redacted_value: str
    last_used_at: NotRequired[int | None]
    name: NotRequired[str | None]
class AdminAPIKey(Reply[AdminAPIKeyDict]):
    id: str
    created_at: int
    expires_at: int | None
    object: Literal["organization.admin_api_key"]
    owner: AdminAPIKeyOwner
    redacted_value: str
    last_used_at: int | None
    name: str | None
    __getitem__: Get6[Literal["id", "redacted_value"], str, Literal["created_at"], int, Literal["expires_at", "last_used_at"], int | None, Literal["object"], Literal["organization.admin_api_key"], Literal["owner"], AdminAPIKeyOwner, Literal["name"], str | None]
class AdminAPIKeyCreateResponseDict(TypedDict):
    id: str
    created_at: int
    expires_at: NotRequired[int | None]
    object: Literal["organization.admin_api_key"]
    owner: AdminAPIKeyOwnerDict
    redacted_value: str
    last_used_at: NotRequired[int | None]
    name: NotRequired[str | None]
    value: str
class AdminAPIKeyCreateResponse(AdminAPIKey):
    value: str
    __getitem__: Get6[Literal["id", "redacted_value", "value"], str, Literal["created_at"], int, Literal["expires_at", "last_used_at"], int | None, Literal["object"], Literal["organization.admin_api_key"], Literal["owner"], AdminAPIKeyOwner, Literal["name"], str | None]
class AdminAPIKeyDeleteResponseDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["organization.admin_api_key.deleted"]
class AdminAPIKeyDeleteResponse(Reply[AdminAPIKeyDeleteResponseDict]):
    id: str
    deleted: bool
    object: Literal["organization.admin_api_key.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["organization.admin_api_key.deleted"]]
class AwsExternalStorageProviderDict(TypedDict):
    account_id: str
    bucket: str
    external_id: str
    region: str
    role_arn: str
    type: Literal["aws"]
class AwsExternalStorageProvider(Reply[AwsExternalStorageProviderDict]):
    account_id: str
    bucket: str
    external_id: str
    region: str
    role_arn: str
    type: Literal["aws"]
    __getitem__: Get2[Literal["account_id", "bucket", "external_id", "region", "role_arn"], str, Literal["type"], Literal["aws"]]
class AzureExternalStorageProviderDict(TypedDict):
    account_name: str
    container: str
    region: str
    resource_group: str
    subscription_id: str
    tenant_id: str
    type: Literal["azure"]
class AzureExternalStorageProvider(Reply[AzureExternalStorageProviderDict]):
    account_name: str
    container: str
    region: str
    resource_group: str
    subscription_id: str
    tenant_id: str
    type: Literal["azure"]
    __getitem__: Get2[Literal["account_name", "container", "region", "resource_group", "subscription_id", "tenant_id"], str, Literal["type"], Literal["azure"]]
class CertificateDetailsDict(TypedDict, total=False):
    content: str | None
    expires_at: int | None
    valid_at: int | None
class CertificateDetails(Reply[CertificateDetailsDict]):
    content: str | None
    expires_at: int | None
    valid_at: int | None
    __getitem__: Get2[Literal["content"], str | None, Literal["expires_at", "valid_at"], int | None]
class CertificateDict(TypedDict):
    id: str
    certificate_details: CertificateDetailsDict
    created_at: int
    name: NotRequired[str | None]
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    active: NotRequired[bool | None]
class Certificate(Reply[CertificateDict]):
    id: str
    certificate_details: CertificateDetails
    created_at: int
    name: str | None
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    active: bool | None
    __getitem__: Get6[Literal["id"], str, Literal["certificate_details"], CertificateDetails, Literal["created_at"], int, Literal["name"], str | None, Literal["object"], Literal["certificate", "organization.certificate", "organization.project.certificate"], Literal["active"], bool | None]
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
    object: Literal["organization.certificate"]
class CertificateActivateResponse(Reply[CertificateActivateResponseDict]):
    id: str
    active: bool
    certificate_details: CertificateListResponseCertificateDetails
    created_at: int
    name: str | None
    object: Literal["organization.certificate"]
    __getitem__: Get6[Literal["id"], str, Literal["active"], bool, Literal["certificate_details"], CertificateListResponseCertificateDetails, Literal["created_at"], int, Literal["name"], str | None, Literal["object"], Literal["organization.certificate"]]
class CertificateDeactivateResponseDict(TypedDict):
    id: str
    active: bool
    certificate_details: CertificateListResponseCertificateDetailsDict
    created_at: int
    name: NotRequired[str | None]
    object: Literal["organization.certificate"]
class CertificateDeactivateResponse(Reply[CertificateDeactivateResponseDict]):
    id: str
    active: bool
    certificate_details: CertificateListResponseCertificateDetails
    created_at: int
    name: str | None
    object: Literal["organization.certificate"]
    __getitem__: Get6[Literal["id"], str, Literal["active"], bool, Literal["certificate_details"], CertificateListResponseCertificateDetails, Literal["created_at"], int, Literal["name"], str | None, Literal["object"], Literal["organization.certificate"]]
class CertificateDeleteResponseDict(TypedDict):
    id: str
    object: Literal["certificate.deleted"]
class CertificateDeleteResponse(Reply[CertificateDeleteResponseDict]):
    id: str
    object: Literal["certificate.deleted"]
    __getitem__: Get2[Literal["id"], str, Literal["object"], Literal["certificate.deleted"]]
class CertificateListResponseDict(TypedDict):
    id: str
    active: bool
    certificate_details: CertificateListResponseCertificateDetailsDict
    created_at: int
    name: NotRequired[str | None]
    object: Literal["organization.certificate"]
class CertificateListResponse(Reply[CertificateListResponseDict]):
    id: str
    active: bool
    certificate_details: CertificateListResponseCertificateDetails
    created_at: int
    name: str | None
    object: Literal["organization.certificate"]
    __getitem__: Get6[Literal["id"], str, Literal["active"], bool, Literal["certificate_details"], CertificateListResponseCertificateDetails, Literal["created_at"], int, Literal["name"], str | None, Literal["object"], Literal["organization.certificate"]]
class ExternalKeyDict(TypedDict, total=False):
    id: Required[str]
    api_project_ids: Required[list[str]]
    created_at: Required[int]
    name: Required[str]
    object: Required[str]
    type: Required[str]
    workspace_id: Required[str]
    audience: str | None
    external_id: str | None
    key_name: str | None
    key_ocid: str | None
    key_version: str | None
    key_version_ocid: str | None
    kms_arn: str | None
    kms_key_location: str | None
    kms_key_name: str | None
    kms_key_ring_name: str | None
    kms_key_version: str | None
    kms_project_id: str | None
    purpose: Literal["ekm", "psp_decryption"] | None
    region: str | None
    role_arn: str | None
    tenant_id: str | None
    vault_ocid: str | None
    vault_uri: str | None
    workload_identity_pool_id: str | None
    workload_identity_project_number: str | None
    workload_identity_provider_id: str | None
class ExternalKey(Reply[ExternalKeyDict]):
    id: str
    api_project_ids: list[str]
    created_at: int
    name: str
    object: str
    type: str
    workspace_id: str
    audience: str | None
    external_id: str | None
    key_name: str | None
    key_ocid: str | None
    key_version: str | None
    key_version_ocid: str | None
    kms_arn: str | None
    kms_key_location: str | None
    kms_key_name: str | None
    kms_key_ring_name: str | None
    kms_key_version: str | None
    kms_project_id: str | None
    purpose: Literal["ekm", "psp_decryption"] | None
    region: str | None
    role_arn: str | None
    tenant_id: str | None
    vault_ocid: str | None
    vault_uri: str | None
    workload_identity_pool_id: str | None
    workload_identity_project_number: str | None
    workload_identity_provider_id: str | None
    __getitem__: Get5[Literal["id", "name", "object", "type", "workspace_id"], str, Literal["api_project_ids"], list[str], Literal["created_at"], int, Literal["audience", "external_id", "key_name", "key_ocid", "key_version", "key_version_ocid", "kms_arn", "kms_key_location", "kms_key_name", "kms_key_ring_name", "kms_key_version", "kms_project_id", "region", "role_arn", "tenant_id", "vault_ocid", "vault_uri", "workload_identity_pool_id", "workload_identity_project_number", "workload_identity_provider_id"], str | None, Literal["purpose"], Literal["ekm", "psp_decryption"] | None]
class ExternalKeyValidateResponseDict(TypedDict):
    status: str
class ExternalKeyValidateResponse(Reply[ExternalKeyValidateResponseDict]):
    status: str
    __getitem__: Get1[Literal["status"], str]
class GcpExternalStorageProviderDict(TypedDict):
    audience: str
    bucket: str
    region: str
    type: Literal["gcp"]
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str
class GcpExternalStorageProvider(Reply[GcpExternalStorageProviderDict]):
    audience: str
    bucket: str
    region: str
    type: Literal["gcp"]
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str
    __getitem__: Get2[Literal["audience", "bucket", "region", "workload_identity_pool_id", "workload_identity_project_number", "workload_identity_provider_id"], str, Literal["type"], Literal["gcp"]]
class OciExternalStorageProviderDict(TypedDict):
    bucket: str
    region: str
    tenancy_ocid: str
    type: Literal["oci"]
class OciExternalStorageProvider(Reply[OciExternalStorageProviderDict]):
    bucket: str
    region: str
    tenancy_ocid: str
    type: Literal["oci"]
    __getitem__: Get2[Literal["bucket", "region", "tenancy_ocid"], str, Literal["type"], Literal["oci"]]
ExternalStorageConfigurationProvider: TypeAlias = Union[AwsExternalStorageProvider, AzureExternalStorageProvider, GcpExternalStorageProvider, OciExternalStorageProvider]
ExternalStorageConfigurationProviderDict: TypeAlias = Union[AwsExternalStorageProviderDict, AzureExternalStorageProviderDict, GcpExternalStorageProviderDict, OciExternalStorageProviderDict]
class ExternalStorageConfigurationDict(TypedDict):
    id: str
    created_at: int
    geography: str
    object: Literal["organization.external_storage"]
    project_id: str
    provider: ExternalStorageConfigurationProviderDict
    status: Literal["pending", "validated", "degraded", "unhealthy"]
class ExternalStorageConfiguration(Reply[ExternalStorageConfigurationDict]):
    id: str
    created_at: int
    geography: str
    object: Literal["organization.external_storage"]
    project_id: str
    provider: ExternalStorageConfigurationProvider
    status: Literal["pending", "validated", "degraded", "unhealthy"]
    __getitem__: Get5[Literal["id", "geography", "project_id"], str, Literal["created_at"], int, Literal["object"], Literal["organization.external_storage"], Literal["provider"], ExternalStorageConfigurationProvider, Literal["status"], Literal["pending", "validated", "degraded", "unhealthy"]]
class ExternalStorageDeletedDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["organization.external_storage.deleted"]
class ExternalStorageDeleted(Reply[ExternalStorageDeletedDict]):
    id: str
    deleted: bool
    object: Literal["organization.external_storage.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["organization.external_storage.deleted"]]
class InviteProjectDict(TypedDict):
    id: str
    role: Literal["member", "owner"]
class InviteProject(Reply[InviteProjectDict]):
    id: str
    role: Literal["member", "owner"]
    __getitem__: Get2[Literal["id"], str, Literal["role"], Literal["member", "owner"]]
class InviteDict(TypedDict):
    id: str
    created_at: int
    email: str
    object: Literal["organization.invite"]
    projects: list[InviteProjectDict]
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]
    accepted_at: NotRequired[int | None]
    expires_at: NotRequired[int | None]
class Invite(Reply[InviteDict]):
    id: str
    created_at: int
    email: str
    object: Literal["organization.invite"]
    projects: list[InviteProject]
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]
    accepted_at: int | None
    expires_at: int | None
    __getitem__: Get7[Literal["id", "email"], str, Literal["created_at"], int, Literal["object"], Literal["organization.invite"], Literal["projects"], list[InviteProject], Literal["role"], Literal["owner", "reader"], Literal["status"], Literal["accepted", "expired", "pending"], Literal["accepted_at", "expires_at"], int | None]
class InviteDeleteResponseDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["organization.invite.deleted"]
class InviteDeleteResponse(Reply[InviteDeleteResponseDict]):
    id: str
    deleted: bool
    object: Literal["organization.invite.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["organization.invite.deleted"]]
class OrganizationDataRetentionDict(TypedDict):
    object: Literal["organization.data_retention"]
    type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"]
class OrganizationDataRetention(Reply[OrganizationDataRetentionDict]):
    object: Literal["organization.data_retention"]
    type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"]
    __getitem__: Get2[Literal["object"], Literal["organization.data_retention"], Literal["type"], Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"]]
class OrganizationSpendAlertNotificationChannelDict(TypedDict):
    recipients: list[str]
    type: Literal["email"]
    subject_prefix: NotRequired[str | None]
class OrganizationSpendAlertNotificationChannel(Reply[OrganizationSpendAlertNotificationChannelDict]):
    recipients: list[str]
    type: Literal["email"]
    subject_prefix: str | None
    __getitem__: Get3[Literal["recipients"], list[str], Literal["type"], Literal["email"], Literal["subject_prefix"], str | None]
class OrganizationSpendAlertDict(TypedDict):
    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: OrganizationSpendAlertNotificationChannelDict
    object: Literal["organization.spend_alert"]
    threshold_amount: int
class OrganizationSpendAlert(Reply[OrganizationSpendAlertDict]):
    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: OrganizationSpendAlertNotificationChannel
    object: Literal["organization.spend_alert"]
    threshold_amount: int
    __getitem__: Get6[Literal["id"], str, Literal["currency"], Literal["USD"], Literal["interval"], Literal["month"], Literal["notification_channel"], OrganizationSpendAlertNotificationChannel, Literal["object"], Literal["organization.spend_alert"], Literal["threshold_amount"], int]
class OrganizationSpendAlertDeletedDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["organization.spend_alert.deleted"]
class OrganizationSpendAlertDeleted(Reply[OrganizationSpendAlertDeletedDict]):
    id: str
    deleted: bool
    object: Literal["organization.spend_alert.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["organization.spend_alert.deleted"]]
class OrganizationSpendLimitEnforcementDict(TypedDict):
    status: str | Literal["inactive", "enforcing"]
class OrganizationSpendLimitEnforcement(Reply[OrganizationSpendLimitEnforcementDict]):
    status: str | Literal["inactive", "enforcing"]
    __getitem__: Get1[Literal["status"], str | Literal["inactive", "enforcing"]]
class OrganizationSpendLimitDict(TypedDict):
    currency: str | Literal["USD"]
    enforcement: OrganizationSpendLimitEnforcementDict
    interval: str | Literal["month"]
    object: Literal["organization.spend_limit"]
    threshold_amount: int
class OrganizationSpendLimit(Reply[OrganizationSpendLimitDict]):
    currency: str | Literal["USD"]
    enforcement: OrganizationSpendLimitEnforcement
    interval: str | Literal["month"]
    object: Literal["organization.spend_limit"]
    threshold_amount: int
    __getitem__: Get5[Literal["currency"], str | Literal["USD"], Literal["enforcement"], OrganizationSpendLimitEnforcement, Literal["interval"], str | Literal["month"], Literal["object"], Literal["organization.spend_limit"], Literal["threshold_amount"], int]
class OrganizationSpendLimitDeletedDict(TypedDict):
    deleted: bool
    object: Literal["organization.spend_limit.deleted"]
class OrganizationSpendLimitDeleted(Reply[OrganizationSpendLimitDeletedDict]):
    deleted: bool
    object: Literal["organization.spend_limit.deleted"]
    __getitem__: Get2[Literal["deleted"], bool, Literal["object"], Literal["organization.spend_limit.deleted"]]
class RoleDeleteResponseDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["role.deleted"]
class RoleDeleteResponse(Reply[RoleDeleteResponseDict]):
    id: str
    deleted: bool
    object: Literal["role.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["role.deleted"]]
class WorkloadIdentityProviderAttributeTransformationDict(TypedDict):
    attribute: str
    expression: str
class WorkloadIdentityProviderAttributeTransformation(Reply[WorkloadIdentityProviderAttributeTransformationDict]):
    attribute: str
    expression: str
    __getitem__: Get1[Literal["attribute", "expression"], str]
class WorkloadIdentityProviderVerificationDiscoveryDict(TypedDict):
    discovery_url: NotRequired[str | None]
    type: Literal["discovery"]
class WorkloadIdentityProviderVerificationDiscovery(Reply[WorkloadIdentityProviderVerificationDiscoveryDict]):
    discovery_url: str | None
    type: Literal["discovery"]
    __getitem__: Get2[Literal["discovery_url"], str | None, Literal["type"], Literal["discovery"]]
class WorkloadIdentityProviderVerificationUploadedJwksDict(TypedDict):
    jwks: dict[str, object]
    type: Literal["uploaded_jwks"]
class WorkloadIdentityProviderVerificationUploadedJwks(Reply[WorkloadIdentityProviderVerificationUploadedJwksDict]):
    jwks: dict[str, object]
    type: Literal["uploaded_jwks"]
    __getitem__: Get2[Literal["jwks"], dict[str, object], Literal["type"], Literal["uploaded_jwks"]]
WorkloadIdentityProviderVerification: TypeAlias = Union[WorkloadIdentityProviderVerificationDiscovery, WorkloadIdentityProviderVerificationUploadedJwks]
WorkloadIdentityProviderVerificationDict: TypeAlias = Union[WorkloadIdentityProviderVerificationDiscoveryDict, WorkloadIdentityProviderVerificationUploadedJwksDict]
class WorkloadIdentityProviderDict(TypedDict):
    id: str
    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformationDict]
    audience: str
    created_at: int
    description: NotRequired[str | None]
    enabled: bool
    issuer: str
    name: str
    object: Literal["organization.workload_identity_provider"]
    type: Literal["oidc"]
    updated_at: int
    verification: WorkloadIdentityProviderVerificationDict
class WorkloadIdentityProvider(Reply[WorkloadIdentityProviderDict]):
    id: str
    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformation]
    audience: str
    created_at: int
    description: str | None
    enabled: bool
    issuer: str
    name: str
    object: Literal["organization.workload_identity_provider"]
    type: Literal["oidc"]
    updated_at: int
    verification: WorkloadIdentityProviderVerification
    __getitem__: Get8[Literal["id", "audience", "issuer", "name"], str, Literal["attribute_transformations"], list[WorkloadIdentityProviderAttributeTransformation], Literal["created_at", "updated_at"], int, Literal["description"], str | None, Literal["enabled"], bool, Literal["object"], Literal["organization.workload_identity_provider"], Literal["type"], Literal["oidc"], Literal["verification"], WorkloadIdentityProviderVerification]
class WorkloadIdentityProviderDeletedDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["organization.workload_identity_provider.deleted"]
class WorkloadIdentityProviderDeleted(Reply[WorkloadIdentityProviderDeletedDict]):
    id: str
    deleted: bool
    object: Literal["organization.workload_identity_provider.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["organization.workload_identity_provider.deleted"]]
class AuditLogListResponseRoleDeletedDict(TypedDict, total=False):
    id: str | None
class AuditLogListResponseRoleDeleted(Reply[AuditLogListResponseRoleDeletedDict]):
    id: str | None
    __getitem__: Get1[Literal["id"], str | None]
class AuditLogListResponseActorAPIKeyUserDict(TypedDict, total=False):
    id: str | None
    email: str | None
class AuditLogListResponseActorAPIKeyUser(Reply[AuditLogListResponseActorAPIKeyUserDict]):
    id: str | None
    email: str | None
    __getitem__: Get1[Literal["id", "email"], str | None]
class AuditLogListResponseActorAPIKeyDict(TypedDict, total=False):
    id: str | None
    service_account: AuditLogListResponseRoleDeletedDict | None
    type: Literal["user", "service_account"] | None
    user: AuditLogListResponseActorAPIKeyUserDict | None
class AuditLogListResponseActorAPIKey(Reply[AuditLogListResponseActorAPIKeyDict]):
    id: str | None
    service_account: AuditLogListResponseRoleDeleted | None
    type: Literal["user", "service_account"] | None
    user: AuditLogListResponseActorAPIKeyUser | None
    __getitem__: Get4[Literal["id"], str | None, Literal["service_account"], AuditLogListResponseRoleDeleted | None, Literal["type"], Literal["user", "service_account"] | None, Literal["user"], AuditLogListResponseActorAPIKeyUser | None]
class AuditLogListResponseActorSessionDict(TypedDict, total=False):
    ip_address: str | None
    user: AuditLogListResponseActorAPIKeyUserDict | None
class AuditLogListResponseActorSession(Reply[AuditLogListResponseActorSessionDict]):
    ip_address: str | None
    user: AuditLogListResponseActorAPIKeyUser | None
    __getitem__: Get2[Literal["ip_address"], str | None, Literal["user"], AuditLogListResponseActorAPIKeyUser | None]
class AuditLogListResponseActorDict(TypedDict, total=False):
    api_key: AuditLogListResponseActorAPIKeyDict | None
    session: AuditLogListResponseActorSessionDict | None
    type: Literal["session", "api_key"] | None
class AuditLogListResponseActor(Reply[AuditLogListResponseActorDict]):
    api_key: AuditLogListResponseActorAPIKey | None
    session: AuditLogListResponseActorSession | None
    type: Literal["session", "api_key"] | None
    __getitem__: Get3[Literal["api_key"], AuditLogListResponseActorAPIKey | None, Literal["session"], AuditLogListResponseActorSession | None, Literal["type"], Literal["session", "api_key"] | None]
class AuditLogListResponseAPIKeyCreatedDataDict(TypedDict, total=False):
    scopes: list[str] | None
class AuditLogListResponseAPIKeyCreatedData(Reply[AuditLogListResponseAPIKeyCreatedDataDict]):
    scopes: list[str] | None
    __getitem__: Get1[Literal["scopes"], list[str] | None]
class AuditLogListResponseAPIKeyCreatedDict(TypedDict, total=False):
    id: str | None
    data: AuditLogListResponseAPIKeyCreatedDataDict | None
class AuditLogListResponseAPIKeyCreated(Reply[AuditLogListResponseAPIKeyCreatedDict]):
    id: str | None
    data: AuditLogListResponseAPIKeyCreatedData | None
    __getitem__: Get2[Literal["id"], str | None, Literal["data"], AuditLogListResponseAPIKeyCreatedData | None]
class AuditLogListResponseAPIKeyUpdatedChangesRequestedDict(TypedDict, total=False):
    expires_in_seconds: int | None
    scopes: list[str] | None
class AuditLogListResponseAPIKeyUpdatedChangesRequested(Reply[AuditLogListResponseAPIKeyUpdatedChangesRequestedDict]):
    expires_in_seconds: int | None
    scopes: list[str] | None
    __getitem__: Get2[Literal["expires_in_seconds"], int | None, Literal["scopes"], list[str] | None]
class AuditLogListResponseAPIKeyUpdatedDict(TypedDict, total=False):
    id: str | None
    changes_requested: AuditLogListResponseAPIKeyUpdatedChangesRequestedDict | None
class AuditLogListResponseAPIKeyUpdated(Reply[AuditLogListResponseAPIKeyUpdatedDict]):
    id: str | None
    changes_requested: AuditLogListResponseAPIKeyUpdatedChangesRequested | None
    __getitem__: Get2[Literal["id"], str | None, Literal["changes_requested"], AuditLogListResponseAPIKeyUpdatedChangesRequested | None]
class AuditLogListResponseProjectDict(TypedDict, total=False):
    id: str | None
    name: str | None
class AuditLogListResponseProject(Reply[AuditLogListResponseProjectDict]):
    id: str | None
    name: str | None
    __getitem__: Get1[Literal["id", "name"], str | None]
class AuditLogListResponseCertificateDeletedDict(TypedDict, total=False):
    id: str | None
    certificate: str | None
    name: str | None
class AuditLogListResponseCertificateDeleted(Reply[AuditLogListResponseCertificateDeletedDict]):
    id: str | None
    certificate: str | None
    name: str | None
    __getitem__: Get1[Literal["id", "certificate", "name"], str | None]
class AuditLogListResponseCertificatesActivatedDict(TypedDict, total=False):
    certificates: list[AuditLogListResponseProjectDict] | None
class AuditLogListResponseCertificatesActivated(Reply[AuditLogListResponseCertificatesActivatedDict]):
    certificates: list[AuditLogListResponseProject] | None
    __getitem__: Get1[Literal["certificates"], list[AuditLogListResponseProject] | None]
class AuditLogListResponseCheckpointPermissionCreatedDataDict(TypedDict, total=False):
    fine_tuned_model_checkpoint: str | None
    project_id: str | None
class AuditLogListResponseCheckpointPermissionCreatedData(Reply[AuditLogListResponseCheckpointPermissionCreatedDataDict]):
    fine_tuned_model_checkpoint: str | None
    project_id: str | None
    __getitem__: Get1[Literal["fine_tuned_model_checkpoint", "project_id"], str | None]
class AuditLogListResponseCheckpointPermissionCreatedDict(TypedDict, total=False):
    id: str | None
    data: AuditLogListResponseCheckpointPermissionCreatedDataDict | None
class AuditLogListResponseCheckpointPermissionCreated(Reply[AuditLogListResponseCheckpointPermissionCreatedDict]):
    id: str | None
    data: AuditLogListResponseCheckpointPermissionCreatedData | None
    __getitem__: Get2[Literal["id"], str | None, Literal["data"], AuditLogListResponseCheckpointPermissionCreatedData | None]
class AuditLogListResponseExternalKeyRegisteredDict(TypedDict, total=False):
    id: str | None
    data: object | None
class AuditLogListResponseExternalKeyRegistered(Reply[AuditLogListResponseExternalKeyRegisteredDict]):
    id: str | None
    data: object | None
    __getitem__: Get2[Literal["id"], str | None, Literal["data"], object | None]
class AuditLogListResponseExternalStorageRegisteredDataDict(TypedDict, total=False):
    geography: str | None
    provider: ExternalStorageConfigurationProviderDict | None
class AuditLogListResponseExternalStorageRegisteredData(Reply[AuditLogListResponseExternalStorageRegisteredDataDict]):
    geography: str | None
    provider: ExternalStorageConfigurationProvider | None
    __getitem__: Get2[Literal["geography"], str | None, Literal["provider"], ExternalStorageConfigurationProvider | None]
class AuditLogListResponseExternalStorageRegisteredDict(TypedDict, total=False):
    id: str | None
    data: AuditLogListResponseExternalStorageRegisteredDataDict | None
class AuditLogListResponseExternalStorageRegistered(Reply[AuditLogListResponseExternalStorageRegisteredDict]):
    id: str | None
    data: AuditLogListResponseExternalStorageRegisteredData | None
    __getitem__: Get2[Literal["id"], str | None, Literal["data"], AuditLogListResponseExternalStorageRegisteredData | None]
class AuditLogListResponseGroupCreatedDataDict(TypedDict, total=False):
    group_name: str | None
class AuditLogListResponseGroupCreatedData(Reply[AuditLogListResponseGroupCreatedDataDict]):
    group_name: str | None
    __getitem__: Get1[Literal["group_name"], str | None]
class AuditLogListResponseGroupCreatedDict(TypedDict, total=False):
    id: str | None
    data: AuditLogListResponseGroupCreatedDataDict | None
class AuditLogListResponseGroupCreated(Reply[AuditLogListResponseGroupCreatedDict]):
    id: str | None
    data: AuditLogListResponseGroupCreatedData | None
    __getitem__: Get2[Literal["id"], str | None, Literal["data"], AuditLogListResponseGroupCreatedData | None]
class AuditLogListResponseGroupUpdatedDict(TypedDict, total=False):
    id: str | None
    changes_requested: AuditLogListResponseGroupCreatedDataDict | None
class AuditLogListResponseGroupUpdated(Reply[AuditLogListResponseGroupUpdatedDict]):
    id: str | None
    changes_requested: AuditLogListResponseGroupCreatedData | None
    __getitem__: Get2[Literal["id"], str | None, Literal["changes_requested"], AuditLogListResponseGroupCreatedData | None]
class AuditLogListResponseInviteSentDataDict(TypedDict, total=False):
    email: str | None
    role: str | None
class AuditLogListResponseInviteSentData(Reply[AuditLogListResponseInviteSentDataDict]):
    email: str | None
    role: str | None
    __getitem__: Get1[Literal["email", "role"], str | None]
class AuditLogListResponseInviteSentDict(TypedDict, total=False):
    id: str | None
    data: AuditLogListResponseInviteSentDataDict | None
class AuditLogListResponseInviteSent(Reply[AuditLogListResponseInviteSentDict]):
    id: str | None
    data: AuditLogListResponseInviteSentData | None
    __getitem__: Get2[Literal["id"], str | None, Literal["data"], AuditLogListResponseInviteSentData | None]
class AuditLogListResponseIPAllowlistConfigActivatedDict(TypedDict, total=False):
    configs: list[AuditLogListResponseProjectDict] | None
class AuditLogListResponseIPAllowlistConfigActivated(Reply[AuditLogListResponseIPAllowlistConfigActivatedDict]):
    configs: list[AuditLogListResponseProject] | None
    __getitem__: Get1[Literal["configs"], list[AuditLogListResponseProject] | None]
class AuditLogListResponseIPAllowlistCreatedDict(TypedDict, total=False):
    id: str | None
    allowed_ips: list[str] | None
    name: str | None
class AuditLogListResponseIPAllowlistCreated(Reply[AuditLogListResponseIPAllowlistCreatedDict]):
    id: str | None
    allowed_ips: list[str] | None
    name: str | None
    __getitem__: Get2[Literal["id", "name"], str | None, Literal["allowed_ips"], list[str] | None]
class AuditLogListResponseIPAllowlistUpdatedDict(TypedDict, total=False):
    id: str | None
    allowed_ips: list[str] | None
class AuditLogListResponseIPAllowlistUpdated(Reply[AuditLogListResponseIPAllowlistUpdatedDict]):
    id: str | None
    allowed_ips: list[str] | None
    __getitem__: Get2[Literal["id"], str | None, Literal["allowed_ips"], list[str] | None]
class AuditLogListResponseLoginFailedDict(TypedDict, total=False):
    error_code: str | None
    error_message: str | None
class AuditLogListResponseLoginFailed(Reply[AuditLogListResponseLoginFailedDict]):
    error_code: str | None
    error_message: str | None
    __getitem__: Get1[Literal["error_code", "error_message"], str | None]
class AuditLogListResponseOrganizationUpdatedChangesRequestedDict(TypedDict, total=False):
    api_call_logging: str | None
    api_call_logging_project_ids: str | None
    description: str | None
    name: str | None
    threads_ui_visibility: str | None
    title: str | None
    usage_dashboard_visibility: str | None
class AuditLogListResponseOrganizationUpdatedChangesRequested(Reply[AuditLogListResponseOrganizationUpdatedChangesRequestedDict]):
    api_call_logging: str | None
    api_call_logging_project_ids: str | None
    description: str | None
    name: str | None
    threads_ui_visibility: str | None
    title: str | None
    usage_dashboard_visibility: str | None
    __getitem__: Get1[Literal["api_call_logging", "api_call_logging_project_ids", "description", "name", "threads_ui_visibility", "title", "usage_dashboard_visibility"], str | None]
class AuditLogListResponseOrganizationUpdatedDict(TypedDict, total=False):
    id: str | None
    changes_requested: AuditLogListResponseOrganizationUpdatedChangesRequestedDict | None
class AuditLogListResponseOrganizationUpdated(Reply[AuditLogListResponseOrganizationUpdatedDict]):
    id: str | None
    changes_requested: AuditLogListResponseOrganizationUpdatedChangesRequested | None
    __getitem__: Get2[Literal["id"], str | None, Literal["changes_requested"], AuditLogListResponseOrganizationUpdatedChangesRequested | None]
class AuditLogListResponseProjectCreatedDataDict(TypedDict, total=False):
    name: str | None
    title: str | None
class AuditLogListResponseProjectCreatedData(Reply[AuditLogListResponseProjectCreatedDataDict]):
    name: str | None
    title: str | None
    __getitem__: Get1[Literal["name", "title"], str | None]
class AuditLogListResponseProjectCreatedDict(TypedDict, total=False):
    id: str | None
    data: AuditLogListResponseProjectCreatedDataDict | None
class AuditLogListResponseProjectCreated(Reply[AuditLogListResponseProjectCreatedDict]):
    id: str | None
    data: AuditLogListResponseProjectCreatedData | None
    __getitem__: Get2[Literal["id"], str | None, Literal["data"], AuditLogListResponseProjectCreatedData | None]
class AuditLogListResponseProjectUpdatedChangesRequestedDict(TypedDict, total=False):
    title: str | None
class AuditLogListResponseProjectUpdatedChangesRequested(Reply[AuditLogListResponseProjectUpdatedChangesRequestedDict]):
    title: str | None
    __getitem__: Get1[Literal["title"], str | None]
class AuditLogListResponseProjectUpdatedDict(TypedDict, total=False):
    id: str | None
    changes_requested: AuditLogListResponseProjectUpdatedChangesRequestedDict | None
class AuditLogListResponseProjectUpdated(Reply[AuditLogListResponseProjectUpdatedDict]):
    id: str | None
    changes_requested: AuditLogListResponseProjectUpdatedChangesRequested | None
    __getitem__: Get2[Literal["id"], str | None, Literal["changes_requested"], AuditLogListResponseProjectUpdatedChangesRequested | None]
class AuditLogListResponseRateLimitUpdatedChangesRequestedDict(TypedDict, total=False):
    batch_1_day_max_input_tokens: int | None
    max_audio_megabytes_per_1_minute: int | None
    max_images_per_1_minute: int | None
    max_requests_per_1_day: int | None
    max_requests_per_1_minute: int | None
    max_tokens_per_1_minute: int | None
class AuditLogListResponseRateLimitUpdatedChangesRequested(Reply[AuditLogListResponseRateLimitUpdatedChangesRequestedDict]):
    batch_1_day_max_input_tokens: int | None
    max_audio_megabytes_per_1_minute: int | None
    max_images_per_1_minute: int | None
    max_requests_per_1_day: int | None
    max_requests_per_1_minute: int | None
    max_tokens_per_1_minute: int | None
    __getitem__: Get1[Literal["batch_1_day_max_input_tokens", "max_audio_megabytes_per_1_minute", "max_images_per_1_minute", "max_requests_per_1_day", "max_requests_per_1_minute", "max_tokens_per_1_minute"], int | None]
class AuditLogListResponseRateLimitUpdatedDict(TypedDict, total=False):
    id: str | None
    changes_requested: AuditLogListResponseRateLimitUpdatedChangesRequestedDict | None
class AuditLogListResponseRateLimitUpdated(Reply[AuditLogListResponseRateLimitUpdatedDict]):
    id: str | None
    changes_requested: AuditLogListResponseRateLimitUpdatedChangesRequested | None
    __getitem__: Get2[Literal["id"], str | None, Literal["changes_requested"], AuditLogListResponseRateLimitUpdatedChangesRequested | None]
class AuditLogListResponseRoleAssignmentCreatedDict(TypedDict, total=False):
    id: str | None
    principal_id: str | None
    principal_type: str | None
    resource_id: str | None
    resource_type: str | None
class AuditLogListResponseRoleAssignmentCreated(Reply[AuditLogListResponseRoleAssignmentCreatedDict]):
    id: str | None
    principal_id: str | None
    principal_type: str | None
    resource_id: str | None
    resource_type: str | None
    __getitem__: Get1[Literal["id", "principal_id", "principal_type", "resource_id", "resource_type"], str | None]
class AuditLogListResponseRoleBoundToResourceDict(TypedDict, total=False):
    id: str | None
    connector_id: str | None
    connector_name: str | None
    enabled: bool | None
    permissions: list[str] | None
    resource_id: str | None
    resource_type: str | None
    role_id: str | None
    source: Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"] | None
    workspace_id: str | None
class AuditLogListResponseRoleBoundToResource(Reply[AuditLogListResponseRoleBoundToResourceDict]):
    id: str | None
    connector_id: str | None
    connector_name: str | None
    enabled: bool | None
    permissions: list[str] | None
    resource_id: str | None
    resource_type: str | None
    role_id: str | None
    source: Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"] | None
    workspace_id: str | None
    __getitem__: Get4[Literal["id", "connector_id", "connector_name", "resource_id", "resource_type", "role_id", "workspace_id"], str | None, Literal["enabled"], bool | None, Literal["permissions"], list[str] | None, Literal["source"], Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"] | None]
class AuditLogListResponseRoleCreatedDict(TypedDict, total=False):
    id: str | None
    permissions: list[str] | None
    resource_id: str | None
    resource_type: str | None
    role_name: str | None
class AuditLogListResponseRoleCreated(Reply[AuditLogListResponseRoleCreatedDict]):
    id: str | None
    permissions: list[str] | None
    resource_id: str | None
    resource_type: str | None
    role_name: str | None
    __getitem__: Get2[Literal["id", "resource_id", "resource_type", "role_name"], str | None, Literal["permissions"], list[str] | None]
class AuditLogListResponseRoleUpdatedChangesRequestedDict(TypedDict, total=False):
    description: str | None
    metadata: object | None
    permissions_added: list[str] | None
    permissions_removed: list[str] | None
    resource_id: str | None
    resource_type: str | None
    role_name: str | None
class AuditLogListResponseRoleUpdatedChangesRequested(Reply[AuditLogListResponseRoleUpdatedChangesRequestedDict]):
    description: str | None
    metadata: object | None
    permissions_added: list[str] | None
    permissions_removed: list[str] | None
    resource_id: str | None
    resource_type: str | None
    role_name: str | None
    __getitem__: Get3[Literal["description", "resource_id", "resource_type", "role_name"], str | None, Literal["metadata"], object | None, Literal["permissions_added", "permissions_removed"], list[str] | None]
class AuditLogListResponseRoleUpdatedDict(TypedDict, total=False):
    id: str | None
    changes_requested: AuditLogListResponseRoleUpdatedChangesRequestedDict | None
class AuditLogListResponseRoleUpdated(Reply[AuditLogListResponseRoleUpdatedDict]):
    id: str | None
    changes_requested: AuditLogListResponseRoleUpdatedChangesRequested | None
    __getitem__: Get2[Literal["id"], str | None, Literal["changes_requested"], AuditLogListResponseRoleUpdatedChangesRequested | None]
class AuditLogListResponseUserAddedDataDict(TypedDict, total=False):
    role: str | None
class AuditLogListResponseUserAddedData(Reply[AuditLogListResponseUserAddedDataDict]):
    role: str | None
    __getitem__: Get1[Literal["role"], str | None]
class AuditLogListResponseUserAddedDict(TypedDict, total=False):
    id: str | None
    data: AuditLogListResponseUserAddedDataDict | None
class AuditLogListResponseUserAdded(Reply[AuditLogListResponseUserAddedDict]):
    id: str | None
    data: AuditLogListResponseUserAddedData | None
    __getitem__: Get2[Literal["id"], str | None, Literal["data"], AuditLogListResponseUserAddedData | None]
class AuditLogListResponseUserUpdatedDict(TypedDict, total=False):
    id: str | None
    changes_requested: AuditLogListResponseUserAddedDataDict | None
class AuditLogListResponseUserUpdated(Reply[AuditLogListResponseUserUpdatedDict]):
    id: str | None
    changes_requested: AuditLogListResponseUserAddedData | None
    __getitem__: Get2[Literal["id"], str | None, Literal["changes_requested"], AuditLogListResponseUserAddedData | None]
class AuditLogListResponseWorkloadIdentityProviderMappingCreatedDict(TypedDict, total=False):
    id: str | None
    data: object | None
    identity_provider_id: str | None
class AuditLogListResponseWorkloadIdentityProviderMappingCreated(Reply[AuditLogListResponseWorkloadIdentityProviderMappingCreatedDict]):
    id: str | None
    data: object | None
    identity_provider_id: str | None
    __getitem__: Get2[Literal["id", "identity_provider_id"], str | None, Literal["data"], object | None]
class AuditLogListResponseWorkloadIdentityProviderMappingDeletedDict(TypedDict, total=False):
    id: str | None
    identity_provider_id: str | None
    project_id: str | None
    service_account_id: str | None
class AuditLogListResponseWorkloadIdentityProviderMappingDeleted(Reply[AuditLogListResponseWorkloadIdentityProviderMappingDeletedDict]):
    id: str | None
    identity_provider_id: str | None
    project_id: str | None
    service_account_id: str | None
    __getitem__: Get1[Literal["id", "identity_provider_id", "project_id", "service_account_id"], str | None]
class AuditLogListResponseWorkloadIdentityProviderMappingUpdatedDict(TypedDict, total=False):
    id: str | None
    changes_requested: object | None
    identity_provider_id: str | None
class AuditLogListResponseWorkloadIdentityProviderMappingUpdated(Reply[AuditLogListResponseWorkloadIdentityProviderMappingUpdatedDict]):
    id: str | None
    changes_requested: object | None
    identity_provider_id: str | None
    __getitem__: Get2[Literal["id", "identity_provider_id"], str | None, Literal["changes_requested"], object | None]
class AuditLogListResponseWorkloadIdentityProviderUpdatedDict(TypedDict, total=False):
    id: str | None
    changes_requested: object | None
class AuditLogListResponseWorkloadIdentityProviderUpdated(Reply[AuditLogListResponseWorkloadIdentityProviderUpdatedDict]):
    id: str | None
    changes_requested: object | None
    __getitem__: Get2[Literal["id"], str | None, Literal["changes_requested"], object | None]
AuditLogListResponseDict = TypedDict("AuditLogListResponseDict", {
    "id": str,
    "effective_at": int,
    "type": Literal["api_key.created", "api_key.updated", "api_key.deleted", "certificate.created", "certificate.updated", "certificate.deleted", "certificates.activated", "certificates.deactivated", "checkpoint.permission.created", "checkpoint.permission.deleted", "external_key.registered", "external_key.removed", "external_storage.registered", "external_storage.removed", "group.created", "group.updated", "group.deleted", "invite.sent", "invite.accepted", "invite.deleted", "ip_allowlist.created", "ip_allowlist.updated", "ip_allowlist.deleted", "ip_allowlist.config.activated", "ip_allowlist.config.deactivated", "login.succeeded", "login.failed", "logout.succeeded", "logout.failed", "organization.updated", "project.created", "project.updated", "project.archived", "project.deleted", "rate_limit.updated", "rate_limit.deleted", "resource.deleted", "tunnel.created", "tunnel.updated", "tunnel.deleted", "workload_identity_provider.created", "workload_identity_provider.updated", "workload_identity_provider.deleted", "workload_identity_provider_mapping.created", "workload_identity_provider_mapping.updated", "workload_identity_provider_mapping.deleted", "role.created", "role.updated", "role.deleted", "role.assignment.created", "role.assignment.deleted", "role.bound_to_resource", "role.unbound_from_resource", "scim.enabled", "scim.disabled", "service_account.created", "service_account.updated", "service_account.deleted", "user.added", "user.updated", "user.deleted", "tenant.metadata.updated", "tenant.microsoft_entra_mapping.upserted", "tenant.microsoft_entra_mapping.deleted", "tenant.workload_identity.provider.created", "tenant.workload_identity.provider.updated", "tenant.workload_identity.provider.archived", "tenant.workload_identity.mapping.created", "tenant.workload_identity.mapping.updated", "tenant.workload_identity.mapping.archived", "tenant.workload_identity.binding.created", "tenant.workload_identity.principal.provisioned", "tenant.workload_identity.access_token.issued", "tenant.admin_api_key.created", "tenant.admin_api_key.updated", "tenant.admin_api_key.deleted", "tenant.project_api_key.created", "tenant.trusted_access.business_verification.started", "tenant.trusted_access.application.submitted", "tenant.chatgpt_access_token.revoked", "tenant.migration.completed", "tenant.sso.migrated", "tenant.domains.migrated", "tenant.sso_connection.created", "tenant.sso_connection.updated", "tenant.sso_connection.deleted", "tenant.sso_connection.setup.started", "tenant.policy.created", "tenant.policy.updated", "tenant.policy.deleted", "tenant.policy.attached", "tenant.policy.detached", "tenant.principal_authentication_policy.resolved", "tenant.scim.setup.started", "tenant.scim.deletion.requested", "tenant.scim.directory.created", "tenant.product_access_policy.updated", "tenant.resource_share_grant.created", "tenant.resource_share_grant.updated", "tenant.resource_share_grant.accepted", "tenant.resource_share_grant.declined", "tenant.resource_share_grant.revoked", "tenant.resource_share_grant.deleted", "tenant.service_account.updated", "tenant.service_account.deleted", "tenant.service_account.token.revoked", "tenant.billing.overage_limit.updated", "tenant.billing.alerts.updated", "tenant.billing.info.updated", "tenant.usage_limit.workspace.updated", "tenant.usage_limit.group.updated", "tenant.usage_limit.user.updated", "tenant.usage_limit.increase_request.updated", "tenant.usage_limit.increase_request.resolved", "tenant.group.created", "tenant.group.updated", "tenant.group.deleted", "tenant.group.member.added", "tenant.group.member.removed", "tenant.migration_rollout.status.updated", "tenant.migration_rollout.tier.updated", "tenant.role.metadata.updated", "tenant.custom_role.created", "tenant.custom_role.updated", "tenant.custom_role.deleted", "tenant.role_assignment.created", "tenant.role_assignment.deleted", "tenant.resource_role_assignment.created", "tenant.resource_role_assignment.deleted", "tenant.resource_access.updated", "tenant.resource_access.deleted", "tenant.ads_account.onboarding.redemption", "tenant.session_policy.created", "tenant.session_policy.updated", "tenant.session_policy.deleted", "tenant.session_revocation.started", "tenant.third_party_app_policy.updated", "tenant.user.added", "tenant.user.updated", "tenant.user.removed", "tenant.user.looked_up", "tenant.user.invited", "tenant.membership.revoked", "tenant.api_organization_invite.upserted", "tenant.api_organization_invite.deleted", "tenant.chatgpt_workspace_invite.upserted", "tenant.membership.accepted", "tenant.membership.declined", "tenant.workspace_invite_email_settings.updated"],
    "actor": NotRequired[AuditLogListResponseActorDict | None],
    "api_key.created": NotRequired[AuditLogListResponseAPIKeyCreatedDict | None],
    "api_key.deleted": NotRequired[AuditLogListResponseRoleDeletedDict | None],
    "api_key.updated": NotRequired[AuditLogListResponseAPIKeyUpdatedDict | None],
    "certificate.created": NotRequired[AuditLogListResponseProjectDict | None],
    "certificate.deleted": NotRequired[AuditLogListResponseCertificateDeletedDict | None],
    "certificate.updated": NotRequired[AuditLogListResponseProjectDict | None],
    "certificates.activated": NotRequired[AuditLogListResponseCertificatesActivatedDict | None],
    "certificates.deactivated": NotRequired[AuditLogListResponseCertificatesActivatedDict | None],
    "checkpoint.permission.created": NotRequired[AuditLogListResponseCheckpointPermissionCreatedDict | None],
    "checkpoint.permission.deleted": NotRequired[AuditLogListResponseRoleDeletedDict | None],
    "external_key.registered": NotRequired[AuditLogListResponseExternalKeyRegisteredDict | None],
    "external_key.removed": NotRequired[AuditLogListResponseRoleDeletedDict | None],
    "external_storage.registered": NotRequired[AuditLogListResponseExternalStorageRegisteredDict | None],
    "external_storage.removed": NotRequired[AuditLogListResponseRoleDeletedDict | None],
    "group.created": NotRequired[AuditLogListResponseGroupCreatedDict | None],
    "group.deleted": NotRequired[AuditLogListResponseRoleDeletedDict | None],
    "group.updated": NotRequired[AuditLogListResponseGroupUpdatedDict | None],
    "invite.accepted": NotRequired[AuditLogListResponseRoleDeletedDict | None],
    "invite.deleted": NotRequired[AuditLogListResponseRoleDeletedDict | None],
    "invite.sent": NotRequired[AuditLogListResponseInviteSentDict | None],
    "ip_allowlist.config.activated": NotRequired[AuditLogListResponseIPAllowlistConfigActivatedDict | None],
    "ip_allowlist.config.deactivated": NotRequired[AuditLogListResponseIPAllowlistConfigActivatedDict | None],
    "ip_allowlist.created": NotRequired[AuditLogListResponseIPAllowlistCreatedDict | None],
    "ip_allowlist.deleted": NotRequired[AuditLogListResponseIPAllowlistCreatedDict | None],
    "ip_allowlist.updated": NotRequired[AuditLogListResponseIPAllowlistUpdatedDict | None],
    "login.failed": NotRequired[AuditLogListResponseLoginFailedDict | None],
    "login.succeeded": NotRequired[object | None],
    "logout.failed": NotRequired[AuditLogListResponseLoginFailedDict | None],
    "logout.succeeded": NotRequired[object | None],
    "organization.updated": NotRequired[AuditLogListResponseOrganizationUpdatedDict | None],
    "project": NotRequired[AuditLogListResponseProjectDict | None],
    "project.archived": NotRequired[AuditLogListResponseRoleDeletedDict | None],
    "project.created": NotRequired[AuditLogListResponseProjectCreatedDict | None],
    "project.deleted": NotRequired[AuditLogListResponseRoleDeletedDict | None],
    "project.updated": NotRequired[AuditLogListResponseProjectUpdatedDict | None],
    "rate_limit.deleted": NotRequired[AuditLogListResponseRoleDeletedDict | None],
    "rate_limit.updated": NotRequired[AuditLogListResponseRateLimitUpdatedDict | None],
    "role.assignment.created": NotRequired[AuditLogListResponseRoleAssignmentCreatedDict | None],
    "role.assignment.deleted": NotRequired[AuditLogListResponseRoleAssignmentCreatedDict | None],
    "role.bound_to_resource": NotRequired[AuditLogListResponseRoleBoundToResourceDict | None],
    "role.created": NotRequired[AuditLogListResponseRoleCreatedDict | None],
    "role.deleted": NotRequired[AuditLogListResponseRoleDeletedDict | None],
    "role.unbound_from_resource": NotRequired[AuditLogListResponseRoleBoundToResourceDict | None],
    "role.updated": NotRequired[AuditLogListResponseRoleUpdatedDict | None],
    "scim.disabled": NotRequired[AuditLogListResponseRoleDeletedDict | None],
    "scim.enabled": NotRequired[AuditLogListResponseRoleDeletedDict | None],
    "service_account.created": NotRequired[AuditLogListResponseUserAddedDict | None],
    "service_account.deleted": NotRequired[AuditLogListResponseRoleDeletedDict | None],
    "service_account.updated": NotRequired[AuditLogListResponseUserUpdatedDict | None],
    "user.added": NotRequired[AuditLogListResponseUserAddedDict | None],
    "user.deleted": NotRequired[AuditLogListResponseRoleDeletedDict | None],
    "user.updated": NotRequired[AuditLogListResponseUserUpdatedDict | None],
    "workload_identity_provider_mapping.created": NotRequired[AuditLogListResponseWorkloadIdentityProviderMappingCreatedDict | None],
    "workload_identity_provider_mapping.deleted": NotRequired[AuditLogListResponseWorkloadIdentityProviderMappingDeletedDict | None],
    "workload_identity_provider_mapping.updated": NotRequired[AuditLogListResponseWorkloadIdentityProviderMappingUpdatedDict | None],
    "workload_identity_provider.created": NotRequired[AuditLogListResponseExternalKeyRegisteredDict | None],
    "workload_identity_provider.deleted": NotRequired[AuditLogListResponseProjectDict | None],
    "workload_identity_provider.updated": NotRequired[AuditLogListResponseWorkloadIdentityProviderUpdatedDict | None],
})
class AuditLogListResponse(Reply[AuditLogListResponseDict]):
    id: str
    effective_at: int
    type: Literal["api_key.created", "api_key.updated", "api_key.deleted", "certificate.created", "certificate.updated", "certificate.deleted", "certificates.activated", "certificates.deactivated", "checkpoint.permission.created", "checkpoint.permission.deleted", "external_key.registered", "external_key.removed", "external_storage.registered", "external_storage.removed", "group.created", "group.updated", "group.deleted", "invite.sent", "invite.accepted", "invite.deleted", "ip_allowlist.created", "ip_allowlist.updated", "ip_allowlist.deleted", "ip_allowlist.config.activated", "ip_allowlist.config.deactivated", "login.succeeded", "login.failed", "logout.succeeded", "logout.failed", "organization.updated", "project.created", "project.updated", "project.archived", "project.deleted", "rate_limit.updated", "rate_limit.deleted", "resource.deleted", "tunnel.created", "tunnel.updated", "tunnel.deleted", "workload_identity_provider.created", "workload_identity_provider.updated", "workload_identity_provider.deleted", "workload_identity_provider_mapping.created", "workload_identity_provider_mapping.updated", "workload_identity_provider_mapping.deleted", "role.created", "role.updated", "role.deleted", "role.assignment.created", "role.assignment.deleted", "role.bound_to_resource", "role.unbound_from_resource", "scim.enabled", "scim.disabled", "service_account.created", "service_account.updated", "service_account.deleted", "user.added", "user.updated", "user.deleted", "tenant.metadata.updated", "tenant.microsoft_entra_mapping.upserted", "tenant.microsoft_entra_mapping.deleted", "tenant.workload_identity.provider.created", "tenant.workload_identity.provider.updated", "tenant.workload_identity.provider.archived", "tenant.workload_identity.mapping.created", "tenant.workload_identity.mapping.updated", "tenant.workload_identity.mapping.archived", "tenant.workload_identity.binding.created", "tenant.workload_identity.principal.provisioned", "tenant.workload_identity.access_token.issued", "tenant.admin_api_key.created", "tenant.admin_api_key.updated", "tenant.admin_api_key.deleted", "tenant.project_api_key.created", "tenant.trusted_access.business_verification.started", "tenant.trusted_access.application.submitted", "tenant.chatgpt_access_token.revoked", "tenant.migration.completed", "tenant.sso.migrated", "tenant.domains.migrated", "tenant.sso_connection.created", "tenant.sso_connection.updated", "tenant.sso_connection.deleted", "tenant.sso_connection.setup.started", "tenant.policy.created", "tenant.policy.updated", "tenant.policy.deleted", "tenant.policy.attached", "tenant.policy.detached", "tenant.principal_authentication_policy.resolved", "tenant.scim.setup.started", "tenant.scim.deletion.requested", "tenant.scim.directory.created", "tenant.product_access_policy.updated", "tenant.resource_share_grant.created", "tenant.resource_share_grant.updated", "tenant.resource_share_grant.accepted", "tenant.resource_share_grant.declined", "tenant.resource_share_grant.revoked", "tenant.resource_share_grant.deleted", "tenant.service_account.updated", "tenant.service_account.deleted", "tenant.service_account.token.revoked", "tenant.billing.overage_limit.updated", "tenant.billing.alerts.updated", "tenant.billing.info.updated", "tenant.usage_limit.workspace.updated", "tenant.usage_limit.group.updated", "tenant.usage_limit.user.updated", "tenant.usage_limit.increase_request.updated", "tenant.usage_limit.increase_request.resolved", "tenant.group.created", "tenant.group.updated", "tenant.group.deleted", "tenant.group.member.added", "tenant.group.member.removed", "tenant.migration_rollout.status.updated", "tenant.migration_rollout.tier.updated", "tenant.role.metadata.updated", "tenant.custom_role.created", "tenant.custom_role.updated", "tenant.custom_role.deleted", "tenant.role_assignment.created", "tenant.role_assignment.deleted", "tenant.resource_role_assignment.created", "tenant.resource_role_assignment.deleted", "tenant.resource_access.updated", "tenant.resource_access.deleted", "tenant.ads_account.onboarding.redemption", "tenant.session_policy.created", "tenant.session_policy.updated", "tenant.session_policy.deleted", "tenant.session_revocation.started", "tenant.third_party_app_policy.updated", "tenant.user.added", "tenant.user.updated", "tenant.user.removed", "tenant.user.looked_up", "tenant.user.invited", "tenant.membership.revoked", "tenant.api_organization_invite.upserted", "tenant.api_organization_invite.deleted", "tenant.chatgpt_workspace_invite.upserted", "tenant.membership.accepted", "tenant.membership.declined", "tenant.workspace_invite_email_settings.updated"]
    actor: AuditLogListResponseActor | None
    api_key_created: AuditLogListResponseAPIKeyCreated | None
    api_key_deleted: AuditLogListResponseRoleDeleted | None
    api_key_updated: AuditLogListResponseAPIKeyUpdated | None
    certificate_created: AuditLogListResponseProject | None
    certificate_deleted: AuditLogListResponseCertificateDeleted | None
    certificate_updated: AuditLogListResponseProject | None
    certificates_activated: AuditLogListResponseCertificatesActivated | None
    certificates_deactivated: AuditLogListResponseCertificatesActivated | None
    checkpoint_permission_created: AuditLogListResponseCheckpointPermissionCreated | None
    checkpoint_permission_deleted: AuditLogListResponseRoleDeleted | None
    external_key_registered: AuditLogListResponseExternalKeyRegistered | None
    external_key_removed: AuditLogListResponseRoleDeleted | None
    external_storage_registered: AuditLogListResponseExternalStorageRegistered | None
    external_storage_removed: AuditLogListResponseRoleDeleted | None
    group_created: AuditLogListResponseGroupCreated | None
    group_deleted: AuditLogListResponseRoleDeleted | None
    group_updated: AuditLogListResponseGroupUpdated | None
    invite_accepted: AuditLogListResponseRoleDeleted | None
    invite_deleted: AuditLogListResponseRoleDeleted | None
    invite_sent: AuditLogListResponseInviteSent | None
    ip_allowlist_config_activated: AuditLogListResponseIPAllowlistConfigActivated | None
    ip_allowlist_config_deactivated: AuditLogListResponseIPAllowlistConfigActivated | None
    ip_allowlist_created: AuditLogListResponseIPAllowlistCreated | None
    ip_allowlist_deleted: AuditLogListResponseIPAllowlistCreated | None
    ip_allowlist_updated: AuditLogListResponseIPAllowlistUpdated | None
    login_failed: AuditLogListResponseLoginFailed | None
    login_succeeded: object | None
    logout_failed: AuditLogListResponseLoginFailed | None
    logout_succeeded: object | None
    organization_updated: AuditLogListResponseOrganizationUpdated | None
    project: AuditLogListResponseProject | None
    project_archived: AuditLogListResponseRoleDeleted | None
    project_created: AuditLogListResponseProjectCreated | None
    project_deleted: AuditLogListResponseRoleDeleted | None
    project_updated: AuditLogListResponseProjectUpdated | None
    rate_limit_deleted: AuditLogListResponseRoleDeleted | None
    rate_limit_updated: AuditLogListResponseRateLimitUpdated | None
    role_assignment_created: AuditLogListResponseRoleAssignmentCreated | None
    role_assignment_deleted: AuditLogListResponseRoleAssignmentCreated | None
    role_bound_to_resource: AuditLogListResponseRoleBoundToResource | None
    role_created: AuditLogListResponseRoleCreated | None
    role_deleted: AuditLogListResponseRoleDeleted | None
    role_unbound_from_resource: AuditLogListResponseRoleBoundToResource | None
    role_updated: AuditLogListResponseRoleUpdated | None
    scim_disabled: AuditLogListResponseRoleDeleted | None
    scim_enabled: AuditLogListResponseRoleDeleted | None
    service_account_created: AuditLogListResponseUserAdded | None
    service_account_deleted: AuditLogListResponseRoleDeleted | None
    service_account_updated: AuditLogListResponseUserUpdated | None
    user_added: AuditLogListResponseUserAdded | None
    user_deleted: AuditLogListResponseRoleDeleted | None
    user_updated: AuditLogListResponseUserUpdated | None
    workload_identity_provider_mapping_created: AuditLogListResponseWorkloadIdentityProviderMappingCreated | None
    workload_identity_provider_mapping_deleted: AuditLogListResponseWorkloadIdentityProviderMappingDeleted | None
    workload_identity_provider_mapping_updated: AuditLogListResponseWorkloadIdentityProviderMappingUpdated | None
    workload_identity_provider_created: AuditLogListResponseExternalKeyRegistered | None
    workload_identity_provider_deleted: AuditLogListResponseProject | None
    workload_identity_provider_updated: AuditLogListResponseWorkloadIdentityProviderUpdated | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["effective_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["api_key.created", "api_key.updated", "api_key.deleted", "certificate.created", "certificate.updated", "certificate.deleted", "certificates.activated", "certificates.deactivated", "checkpoint.permission.created", "checkpoint.permission.deleted", "external_key.registered", "external_key.removed", "external_storage.registered", "external_storage.removed", "group.created", "group.updated", "group.deleted", "invite.sent", "invite.accepted", "invite.deleted", "ip_allowlist.created", "ip_allowlist.updated", "ip_allowlist.deleted", "ip_allowlist.config.activated", "ip_allowlist.config.deactivated", "login.succeeded", "login.failed", "logout.succeeded", "logout.failed", "organization.updated", "project.created", "project.updated", "project.archived", "project.deleted", "rate_limit.updated", "rate_limit.deleted", "resource.deleted", "tunnel.created", "tunnel.updated", "tunnel.deleted", "workload_identity_provider.created", "workload_identity_provider.updated", "workload_identity_provider.deleted", "workload_identity_provider_mapping.created", "workload_identity_provider_mapping.updated", "workload_identity_provider_mapping.deleted", "role.created", "role.updated", "role.deleted", "role.assignment.created", "role.assignment.deleted", "role.bound_to_resource", "role.unbound_from_resource", "scim.enabled", "scim.disabled", "service_account.created", "service_account.updated", "service_account.deleted", "user.added", "user.updated", "user.deleted", "tenant.metadata.updated", "tenant.microsoft_entra_mapping.upserted", "tenant.microsoft_entra_mapping.deleted", "tenant.workload_identity.provider.created", "tenant.workload_identity.provider.updated", "tenant.workload_identity.provider.archived", "tenant.workload_identity.mapping.created", "tenant.workload_identity.mapping.updated", "tenant.workload_identity.mapping.archived", "tenant.workload_identity.binding.created", "tenant.workload_identity.principal.provisioned", "tenant.workload_identity.access_token.issued", "tenant.admin_api_key.created", "tenant.admin_api_key.updated", "tenant.admin_api_key.deleted", "tenant.project_api_key.created", "tenant.trusted_access.business_verification.started", "tenant.trusted_access.application.submitted", "tenant.chatgpt_access_token.revoked", "tenant.migration.completed", "tenant.sso.migrated", "tenant.domains.migrated", "tenant.sso_connection.created", "tenant.sso_connection.updated", "tenant.sso_connection.deleted", "tenant.sso_connection.setup.started", "tenant.policy.created", "tenant.policy.updated", "tenant.policy.deleted", "tenant.policy.attached", "tenant.policy.detached", "tenant.principal_authentication_policy.resolved", "tenant.scim.setup.started", "tenant.scim.deletion.requested", "tenant.scim.directory.created", "tenant.product_access_policy.updated", "tenant.resource_share_grant.created", "tenant.resource_share_grant.updated", "tenant.resource_share_grant.accepted", "tenant.resource_share_grant.declined", "tenant.resource_share_grant.revoked", "tenant.resource_share_grant.deleted", "tenant.service_account.updated", "tenant.service_account.deleted", "tenant.service_account.token.revoked", "tenant.billing.overage_limit.updated", "tenant.billing.alerts.updated", "tenant.billing.info.updated", "tenant.usage_limit.workspace.updated", "tenant.usage_limit.group.updated", "tenant.usage_limit.user.updated", "tenant.usage_limit.increase_request.updated", "tenant.usage_limit.increase_request.resolved", "tenant.group.created", "tenant.group.updated", "tenant.group.deleted", "tenant.group.member.added", "tenant.group.member.removed", "tenant.migration_rollout.status.updated", "tenant.migration_rollout.tier.updated", "tenant.role.metadata.updated", "tenant.custom_role.created", "tenant.custom_role.updated", "tenant.custom_role.deleted", "tenant.role_assignment.created", "tenant.role_assignment.deleted", "tenant.resource_role_assignment.created", "tenant.resource_role_assignment.deleted", "tenant.resource_access.updated", "tenant.resource_access.deleted", "tenant.ads_account.onboarding.redemption", "tenant.session_policy.created", "tenant.session_policy.updated", "tenant.session_policy.deleted", "tenant.session_revocation.started", "tenant.third_party_app_policy.updated", "tenant.user.added", "tenant.user.updated", "tenant.user.removed", "tenant.user.looked_up", "tenant.user.invited", "tenant.membership.revoked", "tenant.api_organization_invite.upserted", "tenant.api_organization_invite.deleted", "tenant.chatgpt_workspace_invite.upserted", "tenant.membership.accepted", "tenant.membership.declined", "tenant.workspace_invite_email_settings.updated"]: ...
    @overload
    def __getitem__(self, key: Literal["actor"], /) -> AuditLogListResponseActor | None: ...
    @overload
    def __getitem__(self, key: Literal["api_key.created"], /) -> AuditLogListResponseAPIKeyCreated | None: ...
    @overload
    def __getitem__(self, key: Literal["api_key.deleted", "checkpoint.permission.deleted", "external_key.removed", "external_storage.removed", "group.deleted", "invite.accepted", "invite.deleted", "project.archived", "project.deleted", "rate_limit.deleted", "role.deleted", "scim.disabled", "scim.enabled", "service_account.deleted", "user.deleted"], /) -> AuditLogListResponseRoleDeleted | None: ...
    @overload
    def __getitem__(self, key: Literal["api_key.updated"], /) -> AuditLogListResponseAPIKeyUpdated | None: ...
    @overload
    def __getitem__(self, key: Literal["certificate.created", "certificate.updated", "project", "workload_identity_provider.deleted"], /) -> AuditLogListResponseProject | None: ...
    @overload
    def __getitem__(self, key: Literal["certificate.deleted"], /) -> AuditLogListResponseCertificateDeleted | None: ...
    @overload
    def __getitem__(self, key: Literal["certificates.activated", "certificates.deactivated"], /) -> AuditLogListResponseCertificatesActivated | None: ...
    @overload
    def __getitem__(self, key: Literal["checkpoint.permission.created"], /) -> AuditLogListResponseCheckpointPermissionCreated | None: ...
    @overload
    def __getitem__(self, key: Literal["external_key.registered", "workload_identity_provider.created"], /) -> AuditLogListResponseExternalKeyRegistered | None: ...
    @overload
    def __getitem__(self, key: Literal["external_storage.registered"], /) -> AuditLogListResponseExternalStorageRegistered | None: ...
    @overload
    def __getitem__(self, key: Literal["group.created"], /) -> AuditLogListResponseGroupCreated | None: ...
    @overload
    def __getitem__(self, key: Literal["group.updated"], /) -> AuditLogListResponseGroupUpdated | None: ...
    @overload
    def __getitem__(self, key: Literal["invite.sent"], /) -> AuditLogListResponseInviteSent | None: ...
    @overload
    def __getitem__(self, key: Literal["ip_allowlist.config.activated", "ip_allowlist.config.deactivated"], /) -> AuditLogListResponseIPAllowlistConfigActivated | None: ...
    @overload
    def __getitem__(self, key: Literal["ip_allowlist.created", "ip_allowlist.deleted"], /) -> AuditLogListResponseIPAllowlistCreated | None: ...
    @overload
    def __getitem__(self, key: Literal["ip_allowlist.updated"], /) -> AuditLogListResponseIPAllowlistUpdated | None: ...
    @overload
    def __getitem__(self, key: Literal["login.failed", "logout.failed"], /) -> AuditLogListResponseLoginFailed | None: ...
    @overload
    def __getitem__(self, key: Literal["login.succeeded", "logout.succeeded"], /) -> object | None: ...
    @overload
    def __getitem__(self, key: Literal["organization.updated"], /) -> AuditLogListResponseOrganizationUpdated | None: ...
    @overload
    def __getitem__(self, key: Literal["project.created"], /) -> AuditLogListResponseProjectCreated | None: ...
    @overload
    def __getitem__(self, key: Literal["project.updated"], /) -> AuditLogListResponseProjectUpdated | None: ...
    @overload
    def __getitem__(self, key: Literal["rate_limit.updated"], /) -> AuditLogListResponseRateLimitUpdated | None: ...
    @overload
    def __getitem__(self, key: Literal["role.assignment.created", "role.assignment.deleted"], /) -> AuditLogListResponseRoleAssignmentCreated | None: ...
    @overload
    def __getitem__(self, key: Literal["role.bound_to_resource", "role.unbound_from_resource"], /) -> AuditLogListResponseRoleBoundToResource | None: ...
    @overload
    def __getitem__(self, key: Literal["role.created"], /) -> AuditLogListResponseRoleCreated | None: ...
    @overload
    def __getitem__(self, key: Literal["role.updated"], /) -> AuditLogListResponseRoleUpdated | None: ...
    @overload
    def __getitem__(self, key: Literal["service_account.created", "user.added"], /) -> AuditLogListResponseUserAdded | None: ...
    @overload
    def __getitem__(self, key: Literal["service_account.updated", "user.updated"], /) -> AuditLogListResponseUserUpdated | None: ...
    @overload
    def __getitem__(self, key: Literal["workload_identity_provider_mapping.created"], /) -> AuditLogListResponseWorkloadIdentityProviderMappingCreated | None: ...
    @overload
    def __getitem__(self, key: Literal["workload_identity_provider_mapping.deleted"], /) -> AuditLogListResponseWorkloadIdentityProviderMappingDeleted | None: ...
    @overload
    def __getitem__(self, key: Literal["workload_identity_provider_mapping.updated"], /) -> AuditLogListResponseWorkloadIdentityProviderMappingUpdated | None: ...
    @overload
    def __getitem__(self, key: Literal["workload_identity_provider.updated"], /) -> AuditLogListResponseWorkloadIdentityProviderUpdated | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class GroupDict(TypedDict):
    id: str
    created_at: int
    group_type: Literal["group", "tenant_group"]
    is_scim_managed: bool
    name: str
class Group(Reply[GroupDict]):
    id: str
    created_at: int
    group_type: Literal["group", "tenant_group"]
    is_scim_managed: bool
    name: str
    __getitem__: Get4[Literal["id", "name"], str, Literal["created_at"], int, Literal["group_type"], Literal["group", "tenant_group"], Literal["is_scim_managed"], bool]
class GroupDeleteResponseDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["group.deleted"]
class GroupDeleteResponse(Reply[GroupDeleteResponseDict]):
    id: str
    deleted: bool
    object: Literal["group.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["group.deleted"]]
class GroupUpdateResponseDict(TypedDict):
    id: str
    created_at: int
    is_scim_managed: bool
    name: str
class GroupUpdateResponse(Reply[GroupUpdateResponseDict]):
    id: str
    created_at: int
    is_scim_managed: bool
    name: str
    __getitem__: Get3[Literal["id", "name"], str, Literal["created_at"], int, Literal["is_scim_managed"], bool]
ProjectResidency: TypeAlias = Literal["GLOBAL", "US_STORAGE_PROCESSING", "EU_STORAGE_PROCESSING", "JP_STORAGE", "JP_STORAGE_PROCESSING", "KR_STORAGE", "CA_STORAGE", "SG_STORAGE", "IN_STORAGE", "IN_STORAGE_PROCESSING", "AU_STORAGE", "AU_STORAGE_PROCESSING", "GB_STORAGE", "AE_STORAGE", "AE_STORAGE_PROCESSING"]
class ProjectDict(TypedDict, total=False):
    id: Required[str]
    created_at: Required[int]
    object: Required[Literal["organization.project"]]
    archived_at: int | None
    external_key_id: str | None
    name: str | None
    residency: ProjectResidency | None
    status: str | None
class Project(Reply[ProjectDict]):
    id: str
    created_at: int
    object: Literal["organization.project"]
    archived_at: int | None
    external_key_id: str | None
    name: str | None
    residency: ProjectResidency | None
    status: str | None
    __getitem__: Get6[Literal["id"], str, Literal["created_at"], int, Literal["object"], Literal["organization.project"], Literal["archived_at"], int | None, Literal["external_key_id", "name", "status"], str | None, Literal["residency"], ProjectResidency | None]
CostQuantityUnit: TypeAlias = Union[str, Literal["tokens", "1000_tokens", "duration_seconds", "duration_minutes", "duration_hours", "gibibyte_hours", "images", "characters"]]
class UsageCostsResponseDataResultOrganizationUsageCompletionsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.completions.result"]]
    output_tokens: Required[int]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    batch: bool | None
    input_audio_tokens: int | None
    input_cache_write_12h_tokens: int | None
    input_cache_write_30m_tokens: int | None
    input_cache_write_tokens: int | None
    input_cached_audio_tokens: int | None
    input_cached_image_tokens: int | None
    input_cached_text_tokens: int | None
    input_cached_tokens: int | None
    input_image_tokens: int | None
    input_text_tokens: int | None
    input_uncached_tokens: int | None
    model: str | None
    output_audio_tokens: int | None
    output_image_tokens: int | None
    output_text_tokens: int | None
    project_id: str | None
    service_tier: str | None
    user_id: str | None
class UsageCostsResponseDataResultOrganizationUsageCompletionsResult(Reply[UsageCostsResponseDataResultOrganizationUsageCompletionsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    batch: bool | None
    input_audio_tokens: int | None
    input_cache_write_12h_tokens: int | None
    input_cache_write_30m_tokens: int | None
    input_cache_write_tokens: int | None
    input_cached_audio_tokens: int | None
    input_cached_image_tokens: int | None
    input_cached_text_tokens: int | None
    input_cached_tokens: int | None
    input_image_tokens: int | None
    input_text_tokens: int | None
    input_uncached_tokens: int | None
    model: str | None
    output_audio_tokens: int | None
    output_image_tokens: int | None
    output_text_tokens: int | None
    project_id: str | None
    service_tier: str | None
    user_id: str | None
    __getitem__: Get6[Literal["input_tokens", "num_model_requests", "output_tokens"], int, Literal["object"], Literal["organization.usage.completions.result"], Literal["api_key_id", "model", "project_id", "service_tier", "user_id"], str | None, Literal["api_source"], Literal["agents_api", "unlabeled"] | None, Literal["batch"], bool | None, Literal["input_audio_tokens", "input_cache_write_12h_tokens", "input_cache_write_30m_tokens", "input_cache_write_tokens", "input_cached_audio_tokens", "input_cached_image_tokens", "input_cached_text_tokens", "input_cached_tokens", "input_image_tokens", "input_text_tokens", "input_uncached_tokens", "output_audio_tokens", "output_image_tokens", "output_text_tokens"], int | None]
class UsageCostsResponseDataResultOrganizationUsageEmbeddingsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.embeddings.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageCostsResponseDataResultOrganizationUsageEmbeddingsResult(Reply[UsageCostsResponseDataResultOrganizationUsageEmbeddingsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    __getitem__: Get3[Literal["input_tokens", "num_model_requests"], int, Literal["object"], Literal["organization.usage.embeddings.result"], Literal["api_key_id", "model", "project_id", "user_id"], str | None]
class UsageCostsResponseDataResultOrganizationUsageModerationsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.moderations.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageCostsResponseDataResultOrganizationUsageModerationsResult(Reply[UsageCostsResponseDataResultOrganizationUsageModerationsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    __getitem__: Get3[Literal["input_tokens", "num_model_requests"], int, Literal["object"], Literal["organization.usage.moderations.result"], Literal["api_key_id", "model", "project_id", "user_id"], str | None]
class UsageCostsResponseDataResultOrganizationUsageImagesResultDict(TypedDict, total=False):
    images: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.images.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
class UsageCostsResponseDataResultOrganizationUsageImagesResult(Reply[UsageCostsResponseDataResultOrganizationUsageImagesResultDict]):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
    __getitem__: Get3[Literal["images", "num_model_requests"], int, Literal["object"], Literal["organization.usage.images.result"], Literal["api_key_id", "model", "project_id", "size", "source", "user_id"], str | None]
class UsageCostsResponseDataResultOrganizationUsageAudioSpeechesResultDict(TypedDict, total=False):
    characters: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.audio_speeches.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageCostsResponseDataResultOrganizationUsageAudioSpeechesResult(Reply[UsageCostsResponseDataResultOrganizationUsageAudioSpeechesResultDict]):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    __getitem__: Get3[Literal["characters", "num_model_requests"], int, Literal["object"], Literal["organization.usage.audio_speeches.result"], Literal["api_key_id", "model", "project_id", "user_id"], str | None]
class UsageCostsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.audio_transcriptions.result"]]
    seconds: Required[int]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageCostsResponseDataResultOrganizationUsageAudioTranscriptionsResult(Reply[UsageCostsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict]):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    __getitem__: Get3[Literal["num_model_requests", "seconds"], int, Literal["object"], Literal["organization.usage.audio_transcriptions.result"], Literal["api_key_id", "model", "project_id", "user_id"], str | None]
class UsageCostsResponseDataResultOrganizationUsageVectorStoresResultDict(TypedDict):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: NotRequired[str | None]
class UsageCostsResponseDataResultOrganizationUsageVectorStoresResult(Reply[UsageCostsResponseDataResultOrganizationUsageVectorStoresResultDict]):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None
    __getitem__: Get3[Literal["object"], Literal["organization.usage.vector_stores.result"], Literal["usage_bytes"], int, Literal["project_id"], str | None]
class UsageCostsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict(TypedDict):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: NotRequired[str | None]
class UsageCostsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(Reply[UsageCostsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict]):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None
    __getitem__: Get3[Literal["num_sessions"], int, Literal["object"], Literal["organization.usage.code_interpreter_sessions.result"], Literal["project_id"], str | None]
class UsageCostsResponseDataResultOrganizationUsageFileSearchesResultDict(TypedDict, total=False):
    num_requests: Required[int]
    object: Required[Literal["organization.usage.file_searches.result"]]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
class UsageCostsResponseDataResultOrganizationUsageFileSearchesResult(Reply[UsageCostsResponseDataResultOrganizationUsageFileSearchesResultDict]):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
    __getitem__: Get3[Literal["num_requests"], int, Literal["object"], Literal["organization.usage.file_searches.result"], Literal["api_key_id", "project_id", "user_id", "vector_store_id"], str | None]
class UsageCostsResponseDataResultOrganizationUsageWebSearchesResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    num_requests: Required[int]
    object: Required[Literal["organization.usage.web_searches.result"]]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageCostsResponseDataResultOrganizationUsageWebSearchesResult(Reply[UsageCostsResponseDataResultOrganizationUsageWebSearchesResultDict]):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    __getitem__: Get4[Literal["num_model_requests", "num_requests"], int, Literal["object"], Literal["organization.usage.web_searches.result"], Literal["api_key_id", "context_level", "model", "project_id", "user_id"], str | None, Literal["api_source"], Literal["agents_api", "unlabeled"] | None]
class UsageCostsResponseDataResultOrganizationCostsResultAmountDict(TypedDict, total=False):
    currency: str | None
    value: float | None
class UsageCostsResponseDataResultOrganizationCostsResultAmount(Reply[UsageCostsResponseDataResultOrganizationCostsResultAmountDict]):
    currency: str | None
    value: float | None
    __getitem__: Get2[Literal["currency"], str | None, Literal["value"], float | None]
class UsageCostsResponseDataResultOrganizationCostsResultDict(TypedDict, total=False):
    object: Required[Literal["organization.costs.result"]]
    amount: UsageCostsResponseDataResultOrganizationCostsResultAmountDict | None
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    quantity_unit: CostQuantityUnit | None
    user_id: str | None
class UsageCostsResponseDataResultOrganizationCostsResult(Reply[UsageCostsResponseDataResultOrganizationCostsResultDict]):
    object: Literal["organization.costs.result"]
    amount: UsageCostsResponseDataResultOrganizationCostsResultAmount | None
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    quantity_unit: CostQuantityUnit | None
    user_id: str | None
    __getitem__: Get6[Literal["object"], Literal["organization.costs.result"], Literal["amount"], UsageCostsResponseDataResultOrganizationCostsResultAmount | None, Literal["api_key_id", "line_item", "project_id", "user_id"], str | None, Literal["api_source"], Literal["agents_api", "unlabeled"] | None, Literal["quantity"], float | None, Literal["quantity_unit"], CostQuantityUnit | None]
UsageCostsResponseDataResult: TypeAlias = Union[UsageCostsResponseDataResultOrganizationUsageCompletionsResult, UsageCostsResponseDataResultOrganizationUsageEmbeddingsResult, UsageCostsResponseDataResultOrganizationUsageModerationsResult, UsageCostsResponseDataResultOrganizationUsageImagesResult, UsageCostsResponseDataResultOrganizationUsageAudioSpeechesResult, UsageCostsResponseDataResultOrganizationUsageAudioTranscriptionsResult, UsageCostsResponseDataResultOrganizationUsageVectorStoresResult, UsageCostsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult, UsageCostsResponseDataResultOrganizationUsageFileSearchesResult, UsageCostsResponseDataResultOrganizationUsageWebSearchesResult, UsageCostsResponseDataResultOrganizationCostsResult]
UsageCostsResponseDataResultDict: TypeAlias = Union[UsageCostsResponseDataResultOrganizationUsageCompletionsResultDict, UsageCostsResponseDataResultOrganizationUsageEmbeddingsResultDict, UsageCostsResponseDataResultOrganizationUsageModerationsResultDict, UsageCostsResponseDataResultOrganizationUsageImagesResultDict, UsageCostsResponseDataResultOrganizationUsageAudioSpeechesResultDict, UsageCostsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict, UsageCostsResponseDataResultOrganizationUsageVectorStoresResultDict, UsageCostsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict, UsageCostsResponseDataResultOrganizationUsageFileSearchesResultDict, UsageCostsResponseDataResultOrganizationUsageWebSearchesResultDict, UsageCostsResponseDataResultOrganizationCostsResultDict]
class UsageCostsResponseDataDict(TypedDict):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageCostsResponseDataResultDict]
    start_time: int
class UsageCostsResponseData(Reply[UsageCostsResponseDataDict]):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageCostsResponseDataResult]
    start_time: int
    __getitem__: Get3[Literal["end_time", "start_time"], int, Literal["object"], Literal["bucket"], Literal["results"], list[UsageCostsResponseDataResult]]
class UsageAudioSpeechesResponseDict(TypedDict):
    data: list[UsageCostsResponseDataDict]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]
class UsageAudioSpeechesResponse(Reply[UsageAudioSpeechesResponseDict]):
    data: list[UsageCostsResponseData]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageCostsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UsageAudioTranscriptionsResponseDict(TypedDict):
    data: list[UsageCostsResponseDataDict]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]
class UsageAudioTranscriptionsResponse(Reply[UsageAudioTranscriptionsResponseDict]):
    data: list[UsageCostsResponseData]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageCostsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UsageCodeInterpreterSessionsResponseDict(TypedDict):
    data: list[UsageCostsResponseDataDict]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]
class UsageCodeInterpreterSessionsResponse(Reply[UsageCodeInterpreterSessionsResponseDict]):
    data: list[UsageCostsResponseData]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageCostsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UsageCompletionsResponseDict(TypedDict):
    data: list[UsageCostsResponseDataDict]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]
class UsageCompletionsResponse(Reply[UsageCompletionsResponseDict]):
    data: list[UsageCostsResponseData]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageCostsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UsageCostsResponseDict(TypedDict):
    data: list[UsageCostsResponseDataDict]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]
class UsageCostsResponse(Reply[UsageCostsResponseDict]):
    data: list[UsageCostsResponseData]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageCostsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UsageDecisionsResponseDataResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.decisions.result"]]
    output_tokens: Required[int]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    batch: bool | None
    input_audio_tokens: int | None
    input_cache_write_12h_tokens: int | None
    input_cache_write_30m_tokens: int | None
    input_cache_write_tokens: int | None
    input_cached_audio_tokens: int | None
    input_cached_image_tokens: int | None
    input_cached_text_tokens: int | None
    input_cached_tokens: int | None
    input_image_tokens: int | None
    input_text_tokens: int | None
    input_uncached_tokens: int | None
    model: str | None
    output_audio_tokens: int | None
    output_image_tokens: int | None
    output_text_tokens: int | None
    project_id: str | None
    service_tier: str | None
    user_id: str | None
class UsageDecisionsResponseDataResult(Reply[UsageDecisionsResponseDataResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.decisions.result"]
    output_tokens: int
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    batch: bool | None
    input_audio_tokens: int | None
    input_cache_write_12h_tokens: int | None
    input_cache_write_30m_tokens: int | None
    input_cache_write_tokens: int | None
    input_cached_audio_tokens: int | None
    input_cached_image_tokens: int | None
    input_cached_text_tokens: int | None
    input_cached_tokens: int | None
    input_image_tokens: int | None
    input_text_tokens: int | None
    input_uncached_tokens: int | None
    model: str | None
    output_audio_tokens: int | None
    output_image_tokens: int | None
    output_text_tokens: int | None
    project_id: str | None
    service_tier: str | None
    user_id: str | None
    __getitem__: Get6[Literal["input_tokens", "num_model_requests", "output_tokens"], int, Literal["object"], Literal["organization.usage.decisions.result"], Literal["api_key_id", "model", "project_id", "service_tier", "user_id"], str | None, Literal["api_source"], Literal["agents_api", "unlabeled"] | None, Literal["batch"], bool | None, Literal["input_audio_tokens", "input_cache_write_12h_tokens", "input_cache_write_30m_tokens", "input_cache_write_tokens", "input_cached_audio_tokens", "input_cached_image_tokens", "input_cached_text_tokens", "input_cached_tokens", "input_image_tokens", "input_text_tokens", "input_uncached_tokens", "output_audio_tokens", "output_image_tokens", "output_text_tokens"], int | None]
class UsageDecisionsResponseDataDict(TypedDict):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageDecisionsResponseDataResultDict]
    start_time: int
class UsageDecisionsResponseData(Reply[UsageDecisionsResponseDataDict]):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageDecisionsResponseDataResult]
    start_time: int
    __getitem__: Get3[Literal["end_time", "start_time"], int, Literal["object"], Literal["bucket"], Literal["results"], list[UsageDecisionsResponseDataResult]]
class UsageDecisionsResponseDict(TypedDict):
    data: list[UsageDecisionsResponseDataDict]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]
class UsageDecisionsResponse(Reply[UsageDecisionsResponseDict]):
    data: list[UsageDecisionsResponseData]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageDecisionsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UsageEmbeddingsResponseDict(TypedDict):
    data: list[UsageCostsResponseDataDict]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]
class UsageEmbeddingsResponse(Reply[UsageEmbeddingsResponseDict]):
    data: list[UsageCostsResponseData]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageCostsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UsageFileSearchCallsResponseDict(TypedDict):
    data: list[UsageCostsResponseDataDict]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]
class UsageFileSearchCallsResponse(Reply[UsageFileSearchCallsResponseDict]):
    data: list[UsageCostsResponseData]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageCostsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UsageImagesResponseDict(TypedDict):
    data: list[UsageCostsResponseDataDict]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]
class UsageImagesResponse(Reply[UsageImagesResponseDict]):
    data: list[UsageCostsResponseData]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageCostsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UsageModerationsResponseDict(TypedDict):
    data: list[UsageCostsResponseDataDict]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]
class UsageModerationsResponse(Reply[UsageModerationsResponseDict]):
    data: list[UsageCostsResponseData]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageCostsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UsageVectorStoresResponseDict(TypedDict):
    data: list[UsageCostsResponseDataDict]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]
class UsageVectorStoresResponse(Reply[UsageVectorStoresResponseDict]):
    data: list[UsageCostsResponseData]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageCostsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UsageWebSearchCallsResponseDict(TypedDict):
    data: list[UsageCostsResponseDataDict]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]
class UsageWebSearchCallsResponse(Reply[UsageWebSearchCallsResponseDict]):
    data: list[UsageCostsResponseData]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageCostsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UserDeleteResponseDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["organization.user.deleted"]
class UserDeleteResponse(Reply[UserDeleteResponseDict]):
    id: str
    deleted: bool
    object: Literal["organization.user.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["organization.user.deleted"]]
