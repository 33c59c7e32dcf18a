# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union, overload
from typing_extensions import NotRequired, Required, TypeAlias
from ..._made import Reply
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
    @overload
    def __getitem__(self, key: Literal["id", "name", "object", "role", "type"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int | None: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "redacted_value"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["expires_at", "last_used_at"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.admin_api_key"]: ...
    @overload
    def __getitem__(self, key: Literal["owner"], /) -> AdminAPIKeyOwner: ...
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str | None: ...
class AdminAPIKeyCreateParams(TypedDict):
    name: str
    expires_in_seconds: NotRequired[int]
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
    @overload
    def __getitem__(self, key: Literal["id", "redacted_value", "value"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["expires_at", "last_used_at"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.admin_api_key"]: ...
    @overload
    def __getitem__(self, key: Literal["owner"], /) -> AdminAPIKeyOwner: ...
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str | None: ...
class AdminAPIKeyDeleteResponseDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["organization.admin_api_key.deleted"]
class AdminAPIKeyDeleteResponse(Reply[AdminAPIKeyDeleteResponseDict]):
    id: str
    deleted: bool
    object: Literal["organization.admin_api_key.deleted"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["deleted"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.admin_api_key.deleted"]: ...
class AdminAPIKeyListParams(TypedDict, total=False):
    after: str | None
    limit: int
    order: Literal["asc", "desc"]
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
    @overload
    def __getitem__(self, key: Literal["account_id", "bucket", "external_id", "region", "role_arn"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["aws"]: ...
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
    @overload
    def __getitem__(self, key: Literal["account_name", "container", "region", "resource_group", "subscription_id", "tenant_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["azure"]: ...
class CertificateDetailsDict(TypedDict, total=False):
    content: str | None
    expires_at: int | None
    valid_at: int | None
class CertificateDetails(Reply[CertificateDetailsDict]):
    content: str | None
    expires_at: int | None
    valid_at: int | None
    @overload
    def __getitem__(self, key: Literal["content"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["expires_at", "valid_at"], /) -> int | None: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["certificate_details"], /) -> CertificateDetails: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["certificate", "organization.certificate", "organization.project.certificate"]: ...
    @overload
    def __getitem__(self, key: Literal["active"], /) -> bool | None: ...
class CertificateActivateParams(TypedDict):
    certificate_ids: Sequence[str]
class CertificateActivateResponseCertificateDetailsDict(TypedDict, total=False):
    expires_at: int | None
    valid_at: int | None
class CertificateActivateResponseCertificateDetails(Reply[CertificateActivateResponseCertificateDetailsDict]):
    expires_at: int | None
    valid_at: int | None
    def __getitem__(self, key: Literal["expires_at", "valid_at"], /) -> int | None: ...
class CertificateActivateResponseDict(TypedDict):
    id: str
    active: bool
    certificate_details: CertificateActivateResponseCertificateDetailsDict
    created_at: int
    name: NotRequired[str | None]
    object: Literal["organization.certificate"]
class CertificateActivateResponse(Reply[CertificateActivateResponseDict]):
    id: str
    active: bool
    certificate_details: CertificateActivateResponseCertificateDetails
    created_at: int
    name: str | None
    object: Literal["organization.certificate"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["active"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["certificate_details"], /) -> CertificateActivateResponseCertificateDetails: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.certificate"]: ...
class CertificateCreateParams(TypedDict):
    certificate: str
    name: NotRequired[str]
class CertificateDeactivateParams(TypedDict):
    certificate_ids: Sequence[str]
class CertificateDeactivateResponseCertificateDetailsDict(TypedDict, total=False):
    expires_at: int | None
    valid_at: int | None
class CertificateDeactivateResponseCertificateDetails(Reply[CertificateDeactivateResponseCertificateDetailsDict]):
    expires_at: int | None
    valid_at: int | None
    def __getitem__(self, key: Literal["expires_at", "valid_at"], /) -> int | None: ...
class CertificateDeactivateResponseDict(TypedDict):
    id: str
    active: bool
    certificate_details: CertificateDeactivateResponseCertificateDetailsDict
    created_at: int
    name: NotRequired[str | None]
    object: Literal["organization.certificate"]
class CertificateDeactivateResponse(Reply[CertificateDeactivateResponseDict]):
    id: str
    active: bool
    certificate_details: CertificateDeactivateResponseCertificateDetails
    created_at: int
    name: str | None
    object: Literal["organization.certificate"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["active"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["certificate_details"], /) -> CertificateDeactivateResponseCertificateDetails: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.certificate"]: ...
class CertificateDeleteResponseDict(TypedDict):
    id: str
    object: Literal["certificate.deleted"]
class CertificateDeleteResponse(Reply[CertificateDeleteResponseDict]):
    id: str
    object: Literal["certificate.deleted"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["certificate.deleted"]: ...
class CertificateListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
class CertificateListResponseCertificateDetailsDict(TypedDict, total=False):
    expires_at: int | None
    valid_at: int | None
class CertificateListResponseCertificateDetails(Reply[CertificateListResponseCertificateDetailsDict]):
    expires_at: int | None
    valid_at: int | None
    def __getitem__(self, key: Literal["expires_at", "valid_at"], /) -> int | None: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["active"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["certificate_details"], /) -> CertificateListResponseCertificateDetails: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.certificate"]: ...
class CertificateRetrieveParams(TypedDict, total=False):
    include: list[Literal["content"]]
class CertificateUpdateParams(TypedDict, total=False):
    name: str
class DataRetentionUpdateParams(TypedDict):
    retention_type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"]
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
    @overload
    def __getitem__(self, key: Literal["id", "name", "object", "type", "workspace_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["api_project_ids"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["audience", "external_id", "key_name", "key_ocid", "key_version", "key_version_ocid", "kms_arn", "kms_key_location", "kms_key_name", "kms_key_ring_name", "kms_key_version", "kms_project_id", "region", "role_arn", "tenant_id", "vault_ocid", "vault_uri", "workload_identity_pool_id", "workload_identity_project_number", "workload_identity_provider_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["purpose"], /) -> Literal["ekm", "psp_decryption"] | None: ...
class ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAws(TypedDict):
    external_id: str
    kms_arn: str
    name: str
    role_arn: str
    type: Literal["aws"]
    purpose: NotRequired[Literal["ekm", "psp_decryption"]]
class ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcp(TypedDict):
    audience: str
    kms_key_location: str
    kms_key_name: str
    kms_key_ring_name: str
    kms_project_id: str
    name: str
    type: Literal["gcp"]
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str
    kms_key_version: NotRequired[str]
    purpose: NotRequired[Literal["ekm", "psp_decryption"]]
class ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAzure(TypedDict):
    key_name: str
    name: str
    tenant_id: str
    type: Literal["azure"]
    vault_uri: str
    key_version: NotRequired[str]
    purpose: NotRequired[Literal["ekm", "psp_decryption"]]
class ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestOci(TypedDict):
    key_ocid: str
    name: str
    region: str
    type: Literal["oci"]
    vault_ocid: str
    key_version_ocid: NotRequired[str]
    purpose: NotRequired[Literal["ekm", "psp_decryption"]]
ExternalKeyCreateParams: TypeAlias = Union[ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAws, ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcp, ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAzure, ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestOci]
class ExternalKeyListParams(TypedDict, total=False):
    after: str | None
    limit: int
    order: Literal["asc", "desc"]
    purpose: Literal["ekm", "psp_decryption"]
class ExternalKeyValidateResponseDict(TypedDict):
    status: str
class ExternalKeyValidateResponse(Reply[ExternalKeyValidateResponseDict]):
    status: str
    def __getitem__(self, key: Literal["status"], /) -> str: ...
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
    @overload
    def __getitem__(self, key: Literal["audience", "bucket", "region", "workload_identity_pool_id", "workload_identity_project_number", "workload_identity_provider_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["gcp"]: ...
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
    @overload
    def __getitem__(self, key: Literal["bucket", "region", "tenancy_ocid"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["oci"]: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "geography", "project_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.external_storage"]: ...
    @overload
    def __getitem__(self, key: Literal["provider"], /) -> ExternalStorageConfigurationProvider: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["pending", "validated", "degraded", "unhealthy"]: ...
class ExternalStorageCreateParamsProviderAws(TypedDict):
    bucket: str
    role_arn: str
    type: Literal["aws"]
class ExternalStorageCreateParamsProviderAzure(TypedDict):
    account_name: str
    container: str
    resource_group: str
    subscription_id: str
    tenant_id: str
    type: Literal["azure"]
class ExternalStorageCreateParamsProviderGcp(TypedDict):
    bucket: str
    type: Literal["gcp"]
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str
class ExternalStorageCreateParamsProviderOci(TypedDict):
    bucket: str
    region: str
    tenancy_ocid: str
    type: Literal["oci"]
ExternalStorageCreateParamsProvider: TypeAlias = Union[ExternalStorageCreateParamsProviderAws, ExternalStorageCreateParamsProviderAzure, ExternalStorageCreateParamsProviderGcp, ExternalStorageCreateParamsProviderOci]
class ExternalStorageCreateParams(TypedDict):
    project_id: str
    provider: ExternalStorageCreateParamsProvider
class ExternalStorageDeletedDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["organization.external_storage.deleted"]
class ExternalStorageDeleted(Reply[ExternalStorageDeletedDict]):
    id: str
    deleted: bool
    object: Literal["organization.external_storage.deleted"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["deleted"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.external_storage.deleted"]: ...
class ExternalStorageListParams(TypedDict, total=False):
    after: str | None
    limit: int
    order: Literal["asc", "desc"]
    project_id: str | None
class InviteProjectDict(TypedDict):
    id: str
    role: Literal["member", "owner"]
class InviteProject(Reply[InviteProjectDict]):
    id: str
    role: Literal["member", "owner"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["member", "owner"]: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "email"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.invite"]: ...
    @overload
    def __getitem__(self, key: Literal["projects"], /) -> list[InviteProject]: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["owner", "reader"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["accepted", "expired", "pending"]: ...
    @overload
    def __getitem__(self, key: Literal["accepted_at", "expires_at"], /) -> int | None: ...
class InviteCreateParamsProject(TypedDict):
    id: str
    role: Literal["member", "owner"]
class InviteCreateParams(TypedDict):
    email: str
    role: Literal["reader", "owner"]
    projects: NotRequired[Iterable[InviteCreateParamsProject]]
class InviteDeleteResponseDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["organization.invite.deleted"]
class InviteDeleteResponse(Reply[InviteDeleteResponseDict]):
    id: str
    deleted: bool
    object: Literal["organization.invite.deleted"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["deleted"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.invite.deleted"]: ...
class InviteListParams(TypedDict, total=False):
    after: str
    limit: int
class OrganizationDataRetentionDict(TypedDict):
    object: Literal["organization.data_retention"]
    type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"]
class OrganizationDataRetention(Reply[OrganizationDataRetentionDict]):
    object: Literal["organization.data_retention"]
    type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"]
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.data_retention"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"]: ...
class OrganizationSpendAlertNotificationChannelDict(TypedDict):
    recipients: list[str]
    type: Literal["email"]
    subject_prefix: NotRequired[str | None]
class OrganizationSpendAlertNotificationChannel(Reply[OrganizationSpendAlertNotificationChannelDict]):
    recipients: list[str]
    type: Literal["email"]
    subject_prefix: str | None
    @overload
    def __getitem__(self, key: Literal["recipients"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["email"]: ...
    @overload
    def __getitem__(self, key: Literal["subject_prefix"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["currency"], /) -> Literal["USD"]: ...
    @overload
    def __getitem__(self, key: Literal["interval"], /) -> Literal["month"]: ...
    @overload
    def __getitem__(self, key: Literal["notification_channel"], /) -> OrganizationSpendAlertNotificationChannel: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.spend_alert"]: ...
    @overload
    def __getitem__(self, key: Literal["threshold_amount"], /) -> int: ...
class OrganizationSpendAlertDeletedDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["organization.spend_alert.deleted"]
class OrganizationSpendAlertDeleted(Reply[OrganizationSpendAlertDeletedDict]):
    id: str
    deleted: bool
    object: Literal["organization.spend_alert.deleted"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["deleted"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.spend_alert.deleted"]: ...
class OrganizationSpendLimitEnforcementDict(TypedDict):
    status: str | Literal["inactive", "enforcing"]
class OrganizationSpendLimitEnforcement(Reply[OrganizationSpendLimitEnforcementDict]):
    status: str | Literal["inactive", "enforcing"]
    def __getitem__(self, key: Literal["status"], /) -> str | Literal["inactive", "enforcing"]: ...
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
    @overload
    def __getitem__(self, key: Literal["currency"], /) -> str | Literal["USD"]: ...
    @overload
    def __getitem__(self, key: Literal["enforcement"], /) -> OrganizationSpendLimitEnforcement: ...
    @overload
    def __getitem__(self, key: Literal["interval"], /) -> str | Literal["month"]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.spend_limit"]: ...
    @overload
    def __getitem__(self, key: Literal["threshold_amount"], /) -> int: ...
class OrganizationSpendLimitDeletedDict(TypedDict):
    deleted: bool
    object: Literal["organization.spend_limit.deleted"]
class OrganizationSpendLimitDeleted(Reply[OrganizationSpendLimitDeletedDict]):
    deleted: bool
    object: Literal["organization.spend_limit.deleted"]
    @overload
    def __getitem__(self, key: Literal["deleted"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.spend_limit.deleted"]: ...
class RoleCreateParams(TypedDict):
    permissions: Sequence[str]
    role_name: str
    description: NotRequired[str | None]
class RoleDeleteResponseDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["role.deleted"]
class RoleDeleteResponse(Reply[RoleDeleteResponseDict]):
    id: str
    deleted: bool
    object: Literal["role.deleted"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["deleted"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["role.deleted"]: ...
class RoleListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
class RoleUpdateParams(TypedDict, total=False):
    description: str | None
    permissions: Sequence[str] | None
    role_name: str | None
class SpendAlertCreateParamsNotificationChannel(TypedDict):
    recipients: Sequence[str]
    type: Literal["email"]
    subject_prefix: NotRequired[str | None]
class SpendAlertCreateParams(TypedDict):
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: SpendAlertCreateParamsNotificationChannel
    threshold_amount: int
class SpendAlertListParams(TypedDict, total=False):
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
class SpendAlertUpdateParamsNotificationChannel(TypedDict):
    recipients: Sequence[str]
    type: Literal["email"]
    subject_prefix: NotRequired[str | None]
class SpendAlertUpdateParams(TypedDict):
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: SpendAlertUpdateParamsNotificationChannel
    threshold_amount: int
class SpendLimitUpdateParams(TypedDict):
    currency: Literal["USD"]
    interval: Literal["month"]
    threshold_amount: int
class WorkloadIdentityProviderAttributeTransformationDict(TypedDict):
    attribute: str
    expression: str
class WorkloadIdentityProviderAttributeTransformation(Reply[WorkloadIdentityProviderAttributeTransformationDict]):
    attribute: str
    expression: str
    def __getitem__(self, key: Literal["attribute", "expression"], /) -> str: ...
class WorkloadIdentityProviderVerificationDiscoveryDict(TypedDict):
    discovery_url: NotRequired[str | None]
    type: Literal["discovery"]
class WorkloadIdentityProviderVerificationDiscovery(Reply[WorkloadIdentityProviderVerificationDiscoveryDict]):
    discovery_url: str | None
    type: Literal["discovery"]
    @overload
    def __getitem__(self, key: Literal["discovery_url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["discovery"]: ...
class WorkloadIdentityProviderVerificationUploadedJwksDict(TypedDict):
    jwks: dict[str, object]
    type: Literal["uploaded_jwks"]
class WorkloadIdentityProviderVerificationUploadedJwks(Reply[WorkloadIdentityProviderVerificationUploadedJwksDict]):
    jwks: dict[str, object]
    type: Literal["uploaded_jwks"]
    @overload
    def __getitem__(self, key: Literal["jwks"], /) -> dict[str, object]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["uploaded_jwks"]: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "audience", "issuer", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["attribute_transformations"], /) -> list[WorkloadIdentityProviderAttributeTransformation]: ...
    @overload
    def __getitem__(self, key: Literal["created_at", "updated_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["description"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["enabled"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.workload_identity_provider"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["oidc"]: ...
    @overload
    def __getitem__(self, key: Literal["verification"], /) -> WorkloadIdentityProviderVerification: ...
class WorkloadIdentityProviderCreateParamsAttributeTransformation(TypedDict):
    attribute: str
    expression: str
class WorkloadIdentityProviderCreateParamsVerificationDiscovery(TypedDict):
    discovery_url: str | None
    type: Literal["discovery"]
class WorkloadIdentityProviderCreateParamsVerificationUploadedJwks(TypedDict):
    jwks: dict[str, object]
    type: Literal["uploaded_jwks"]
WorkloadIdentityProviderCreateParamsVerification: TypeAlias = Union[WorkloadIdentityProviderCreateParamsVerificationDiscovery, WorkloadIdentityProviderCreateParamsVerificationUploadedJwks]
class WorkloadIdentityProviderCreateParams(TypedDict):
    audience: str
    issuer: str
    name: str
    type: Literal["oidc"]
    attribute_transformations: NotRequired[Iterable[WorkloadIdentityProviderCreateParamsAttributeTransformation]]
    description: NotRequired[str]
    enabled: NotRequired[bool]
    verification: NotRequired[WorkloadIdentityProviderCreateParamsVerification]
class WorkloadIdentityProviderDeletedDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["organization.workload_identity_provider.deleted"]
class WorkloadIdentityProviderDeleted(Reply[WorkloadIdentityProviderDeletedDict]):
    id: str
    deleted: bool
    object: Literal["organization.workload_identity_provider.deleted"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["deleted"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.workload_identity_provider.deleted"]: ...
class WorkloadIdentityProviderListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
class WorkloadIdentityProviderUpdateParamsAttributeTransformation(TypedDict):
    attribute: str
    expression: str
class WorkloadIdentityProviderUpdateParamsVerificationDiscoveryVerificationParam(TypedDict):
    discovery_url: str | None
    type: Literal["discovery"]
class WorkloadIdentityProviderUpdateParamsVerificationUploadedJwksVerificationParam(TypedDict):
    jwks: dict[str, object]
    type: Literal["uploaded_jwks"]
WorkloadIdentityProviderUpdateParamsVerification: TypeAlias = Union[WorkloadIdentityProviderUpdateParamsVerificationDiscoveryVerificationParam, WorkloadIdentityProviderUpdateParamsVerificationUploadedJwksVerificationParam]
class WorkloadIdentityProviderUpdateParams(TypedDict, total=False):
    attribute_transformations: Iterable[WorkloadIdentityProviderUpdateParamsAttributeTransformation]
    audience: str
    description: str | None
    enabled: bool
    issuer: str
    name: str
    verification: WorkloadIdentityProviderUpdateParamsVerification
class AuditLogListParamsEffectiveAt(TypedDict, total=False):
    gt: int
    gte: int
    lt: int
    lte: int
class AuditLogListParams(TypedDict, total=False):
    actor_emails: Sequence[str]
    actor_ids: Sequence[str]
    after: str
    before: str
    effective_at: AuditLogListParamsEffectiveAt
    event_types: list[Literal["api_key.created", "api_key.updated", "api_key.deleted", "certificate.created", "certificate.updated", "certificate.deleted", "certificates.activated", "certificates.deactivated", "checkpoint.permission.created", "checkpoint.permission.deleted", "external_key.registered", "external_key.removed", "external_storage.registered", "external_storage.removed", "group.created", "group.updated", "group.deleted", "invite.sent", "invite.accepted", "invite.deleted", "ip_allowlist.created", "ip_allowlist.updated", "ip_allowlist.deleted", "ip_allowlist.config.activated", "ip_allowlist.config.deactivated", "login.succeeded", "login.failed", "logout.succeeded", "logout.failed", "organization.updated", "project.created", "project.updated", "project.archived", "project.deleted", "rate_limit.updated", "rate_limit.deleted", "resource.deleted", "tunnel.created", "tunnel.updated", "tunnel.deleted", "workload_identity_provider.created", "workload_identity_provider.updated", "workload_identity_provider.deleted", "workload_identity_provider_mapping.created", "workload_identity_provider_mapping.updated", "workload_identity_provider_mapping.deleted", "role.created", "role.updated", "role.deleted", "role.assignment.created", "role.assignment.deleted", "role.bound_to_resource", "role.unbound_from_resource", "scim.enabled", "scim.disabled", "service_account.created", "service_account.updated", "service_account.deleted", "user.added", "user.updated", "user.deleted", "tenant.metadata.updated", "tenant.microsoft_entra_mapping.upserted", "tenant.microsoft_entra_mapping.deleted", "tenant.workload_identity.provider.created", "tenant.workload_identity.provider.updated", "tenant.workload_identity.provider.archived", "tenant.workload_identity.mapping.created", "tenant.workload_identity.mapping.updated", "tenant.workload_identity.mapping.archived", "tenant.workload_identity.binding.created", "tenant.workload_identity.principal.provisioned", "tenant.workload_identity.access_token.issued", "tenant.admin_api_key.created", "tenant.admin_api_key.updated", "tenant.admin_api_key.deleted", "tenant.project_api_key.created", "tenant.trusted_access.business_verification.started", "tenant.trusted_access.application.submitted", "tenant.chatgpt_access_token.revoked", "tenant.migration.completed", "tenant.sso.migrated", "tenant.domains.migrated", "tenant.sso_connection.created", "tenant.sso_connection.updated", "tenant.sso_connection.deleted", "tenant.sso_connection.setup.started", "tenant.policy.created", "tenant.policy.updated", "tenant.policy.deleted", "tenant.policy.attached", "tenant.policy.detached", "tenant.principal_authentication_policy.resolved", "tenant.scim.setup.started", "tenant.scim.deletion.requested", "tenant.scim.directory.created", "tenant.product_access_policy.updated", "tenant.resource_share_grant.created", "tenant.resource_share_grant.updated", "tenant.resource_share_grant.accepted", "tenant.resource_share_grant.declined", "tenant.resource_share_grant.revoked", "tenant.resource_share_grant.deleted", "tenant.service_account.updated", "tenant.service_account.deleted", "tenant.service_account.token.revoked", "tenant.billing.overage_limit.updated", "tenant.billing.alerts.updated", "tenant.billing.info.updated", "tenant.usage_limit.workspace.updated", "tenant.usage_limit.group.updated", "tenant.usage_limit.user.updated", "tenant.usage_limit.increase_request.updated", "tenant.usage_limit.increase_request.resolved", "tenant.group.created", "tenant.group.updated", "tenant.group.deleted", "tenant.group.member.added", "tenant.group.member.removed", "tenant.migration_rollout.status.updated", "tenant.migration_rollout.tier.updated", "tenant.role.metadata.updated", "tenant.custom_role.created", "tenant.custom_role.updated", "tenant.custom_role.deleted", "tenant.role_assignment.created", "tenant.role_assignment.deleted", "tenant.resource_role_assignment.created", "tenant.resource_role_assignment.deleted", "tenant.resource_access.updated", "tenant.resource_access.deleted", "tenant.ads_account.onboarding.redemption", "tenant.session_policy.created", "tenant.session_policy.updated", "tenant.session_policy.deleted", "tenant.session_revocation.started", "tenant.third_party_app_policy.updated", "tenant.user.added", "tenant.user.updated", "tenant.user.removed", "tenant.user.looked_up", "tenant.user.invited", "tenant.membership.revoked", "tenant.api_organization_invite.upserted", "tenant.api_organization_invite.deleted", "tenant.chatgpt_workspace_invite.upserted", "tenant.membership.accepted", "tenant.membership.declined", "tenant.workspace_invite_email_settings.updated"]]
    limit: int
    project_ids: Sequence[str]
    resource_ids: Sequence[str]
    tenant_only: bool
class AuditLogListResponseActorAPIKeyServiceAccountDict(TypedDict, total=False):
    id: str | None
class AuditLogListResponseActorAPIKeyServiceAccount(Reply[AuditLogListResponseActorAPIKeyServiceAccountDict]):
    id: str | None
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
class AuditLogListResponseActorAPIKeyUserDict(TypedDict, total=False):
    id: str | None
    email: str | None
class AuditLogListResponseActorAPIKeyUser(Reply[AuditLogListResponseActorAPIKeyUserDict]):
    id: str | None
    email: str | None
    def __getitem__(self, key: Literal["id", "email"], /) -> str | None: ...
class AuditLogListResponseActorAPIKeyDict(TypedDict, total=False):
    id: str | None
    service_account: AuditLogListResponseActorAPIKeyServiceAccountDict | None
    type: Literal["user", "service_account"] | None
    user: AuditLogListResponseActorAPIKeyUserDict | None
class AuditLogListResponseActorAPIKey(Reply[AuditLogListResponseActorAPIKeyDict]):
    id: str | None
    service_account: AuditLogListResponseActorAPIKeyServiceAccount | None
    type: Literal["user", "service_account"] | None
    user: AuditLogListResponseActorAPIKeyUser | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["service_account"], /) -> AuditLogListResponseActorAPIKeyServiceAccount | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["user", "service_account"] | None: ...
    @overload
    def __getitem__(self, key: Literal["user"], /) -> AuditLogListResponseActorAPIKeyUser | None: ...
class AuditLogListResponseActorSessionUserDict(TypedDict, total=False):
    id: str | None
    email: str | None
class AuditLogListResponseActorSessionUser(Reply[AuditLogListResponseActorSessionUserDict]):
    id: str | None
    email: str | None
    def __getitem__(self, key: Literal["id", "email"], /) -> str | None: ...
class AuditLogListResponseActorSessionDict(TypedDict, total=False):
    ip_address: str | None
    user: AuditLogListResponseActorSessionUserDict | None
class AuditLogListResponseActorSession(Reply[AuditLogListResponseActorSessionDict]):
    ip_address: str | None
    user: AuditLogListResponseActorSessionUser | None
    @overload
    def __getitem__(self, key: Literal["ip_address"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["user"], /) -> AuditLogListResponseActorSessionUser | None: ...
class AuditLogListResponseActorDict(TypedDict, total=False):
    api_key: AuditLogListResponseActorAPIKeyDict | None
    session: AuditLogListResponseActorSessionDict | None
    type: Literal["session", "api_key"] | None
class AuditLogListResponseActor(Reply[AuditLogListResponseActorDict]):
    api_key: AuditLogListResponseActorAPIKey | None
    session: AuditLogListResponseActorSession | None
    type: Literal["session", "api_key"] | None
    @overload
    def __getitem__(self, key: Literal["api_key"], /) -> AuditLogListResponseActorAPIKey | None: ...
    @overload
    def __getitem__(self, key: Literal["session"], /) -> AuditLogListResponseActorSession | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session", "api_key"] | None: ...
class AuditLogListResponseAPIKeyCreatedDataDict(TypedDict, total=False):
    scopes: list[str] | None
class AuditLogListResponseAPIKeyCreatedData(Reply[AuditLogListResponseAPIKeyCreatedDataDict]):
    scopes: list[str] | None
    def __getitem__(self, key: Literal["scopes"], /) -> list[str] | None: ...
class AuditLogListResponseAPIKeyCreatedDict(TypedDict, total=False):
    id: str | None
    data: AuditLogListResponseAPIKeyCreatedDataDict | None
class AuditLogListResponseAPIKeyCreated(Reply[AuditLogListResponseAPIKeyCreatedDict]):
    id: str | None
    data: AuditLogListResponseAPIKeyCreatedData | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> AuditLogListResponseAPIKeyCreatedData | None: ...
class AuditLogListResponseAPIKeyDeletedDict(TypedDict, total=False):
    id: str | None
class AuditLogListResponseAPIKeyDeleted(Reply[AuditLogListResponseAPIKeyDeletedDict]):
    id: str | None
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
class AuditLogListResponseAPIKeyUpdatedChangesRequestedDict(TypedDict, total=False):
    expires_in_seconds: int | None
    scopes: list[str] | None
class AuditLogListResponseAPIKeyUpdatedChangesRequested(Reply[AuditLogListResponseAPIKeyUpdatedChangesRequestedDict]):
    expires_in_seconds: int | None
    scopes: list[str] | None
    @overload
    def __getitem__(self, key: Literal["expires_in_seconds"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["scopes"], /) -> list[str] | None: ...
class AuditLogListResponseAPIKeyUpdatedDict(TypedDict, total=False):
    id: str | None
    changes_requested: AuditLogListResponseAPIKeyUpdatedChangesRequestedDict | None
class AuditLogListResponseAPIKeyUpdated(Reply[AuditLogListResponseAPIKeyUpdatedDict]):
    id: str | None
    changes_requested: AuditLogListResponseAPIKeyUpdatedChangesRequested | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["changes_requested"], /) -> AuditLogListResponseAPIKeyUpdatedChangesRequested | None: ...
class AuditLogListResponseCertificateCreatedDict(TypedDict, total=False):
    id: str | None
    name: str | None
class AuditLogListResponseCertificateCreated(Reply[AuditLogListResponseCertificateCreatedDict]):
    id: str | None
    name: str | None
    def __getitem__(self, key: Literal["id", "name"], /) -> str | None: ...
class AuditLogListResponseCertificateDeletedDict(TypedDict, total=False):
    id: str | None
    certificate: str | None
    name: str | None
class AuditLogListResponseCertificateDeleted(Reply[AuditLogListResponseCertificateDeletedDict]):
    id: str | None
    certificate: str | None
    name: str | None
    def __getitem__(self, key: Literal["id", "certificate", "name"], /) -> str | None: ...
class AuditLogListResponseCertificateUpdatedDict(TypedDict, total=False):
    id: str | None
    name: str | None
class AuditLogListResponseCertificateUpdated(Reply[AuditLogListResponseCertificateUpdatedDict]):
    id: str | None
    name: str | None
    def __getitem__(self, key: Literal["id", "name"], /) -> str | None: ...
class AuditLogListResponseCertificatesActivatedCertificateDict(TypedDict, total=False):
    id: str | None
    name: str | None
class AuditLogListResponseCertificatesActivatedCertificate(Reply[AuditLogListResponseCertificatesActivatedCertificateDict]):
    id: str | None
    name: str | None
    def __getitem__(self, key: Literal["id", "name"], /) -> str | None: ...
class AuditLogListResponseCertificatesActivatedDict(TypedDict, total=False):
    certificates: list[AuditLogListResponseCertificatesActivatedCertificateDict] | None
class AuditLogListResponseCertificatesActivated(Reply[AuditLogListResponseCertificatesActivatedDict]):
    certificates: list[AuditLogListResponseCertificatesActivatedCertificate] | None
    def __getitem__(self, key: Literal["certificates"], /) -> list[AuditLogListResponseCertificatesActivatedCertificate] | None: ...
class AuditLogListResponseCertificatesDeactivatedCertificateDict(TypedDict, total=False):
    id: str | None
    name: str | None
class AuditLogListResponseCertificatesDeactivatedCertificate(Reply[AuditLogListResponseCertificatesDeactivatedCertificateDict]):
    id: str | None
    name: str | None
    def __getitem__(self, key: Literal["id", "name"], /) -> str | None: ...
class AuditLogListResponseCertificatesDeactivatedDict(TypedDict, total=False):
    certificates: list[AuditLogListResponseCertificatesDeactivatedCertificateDict] | None
class AuditLogListResponseCertificatesDeactivated(Reply[AuditLogListResponseCertificatesDeactivatedDict]):
    certificates: list[AuditLogListResponseCertificatesDeactivatedCertificate] | None
    def __getitem__(self, key: Literal["certificates"], /) -> list[AuditLogListResponseCertificatesDeactivatedCertificate] | None: ...
class AuditLogListResponseCheckpointPermissionCreatedDataDict(TypedDict, total=False):
    fine_tuned_model_checkpoint: str | None
    project_id: str | None
class AuditLogListResponseCheckpointPermissionCreatedData(Reply[AuditLogListResponseCheckpointPermissionCreatedDataDict]):
    fine_tuned_model_checkpoint: str | None
    project_id: str | None
    def __getitem__(self, key: Literal["fine_tuned_model_checkpoint", "project_id"], /) -> str | None: ...
class AuditLogListResponseCheckpointPermissionCreatedDict(TypedDict, total=False):
    id: str | None
    data: AuditLogListResponseCheckpointPermissionCreatedDataDict | None
class AuditLogListResponseCheckpointPermissionCreated(Reply[AuditLogListResponseCheckpointPermissionCreatedDict]):
    id: str | None
    data: AuditLogListResponseCheckpointPermissionCreatedData | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> AuditLogListResponseCheckpointPermissionCreatedData | None: ...
class AuditLogListResponseCheckpointPermissionDeletedDict(TypedDict, total=False):
    id: str | None
class AuditLogListResponseCheckpointPermissionDeleted(Reply[AuditLogListResponseCheckpointPermissionDeletedDict]):
    id: str | None
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
class AuditLogListResponseExternalKeyRegisteredDict(TypedDict, total=False):
    id: str | None
    data: object | None
class AuditLogListResponseExternalKeyRegistered(Reply[AuditLogListResponseExternalKeyRegisteredDict]):
    id: str | None
    data: object | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> object | None: ...
class AuditLogListResponseExternalKeyRemovedDict(TypedDict, total=False):
    id: str | None
class AuditLogListResponseExternalKeyRemoved(Reply[AuditLogListResponseExternalKeyRemovedDict]):
    id: str | None
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
AuditLogListResponseExternalStorageRegisteredDataProvider: TypeAlias = Union[AwsExternalStorageProvider, AzureExternalStorageProvider, GcpExternalStorageProvider, OciExternalStorageProvider]
AuditLogListResponseExternalStorageRegisteredDataProviderDict: TypeAlias = Union[AwsExternalStorageProviderDict, AzureExternalStorageProviderDict, GcpExternalStorageProviderDict, OciExternalStorageProviderDict]
class AuditLogListResponseExternalStorageRegisteredDataDict(TypedDict, total=False):
    geography: str | None
    provider: AuditLogListResponseExternalStorageRegisteredDataProviderDict | None
class AuditLogListResponseExternalStorageRegisteredData(Reply[AuditLogListResponseExternalStorageRegisteredDataDict]):
    geography: str | None
    provider: AuditLogListResponseExternalStorageRegisteredDataProvider | None
    @overload
    def __getitem__(self, key: Literal["geography"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["provider"], /) -> AuditLogListResponseExternalStorageRegisteredDataProvider | None: ...
class AuditLogListResponseExternalStorageRegisteredDict(TypedDict, total=False):
    id: str | None
    data: AuditLogListResponseExternalStorageRegisteredDataDict | None
class AuditLogListResponseExternalStorageRegistered(Reply[AuditLogListResponseExternalStorageRegisteredDict]):
    id: str | None
    data: AuditLogListResponseExternalStorageRegisteredData | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> AuditLogListResponseExternalStorageRegisteredData | None: ...
class AuditLogListResponseExternalStorageRemovedDict(TypedDict, total=False):
    id: str | None
class AuditLogListResponseExternalStorageRemoved(Reply[AuditLogListResponseExternalStorageRemovedDict]):
    id: str | None
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
class AuditLogListResponseGroupCreatedDataDict(TypedDict, total=False):
    group_name: str | None
class AuditLogListResponseGroupCreatedData(Reply[AuditLogListResponseGroupCreatedDataDict]):
    group_name: str | None
    def __getitem__(self, key: Literal["group_name"], /) -> str | None: ...
class AuditLogListResponseGroupCreatedDict(TypedDict, total=False):
    id: str | None
    data: AuditLogListResponseGroupCreatedDataDict | None
class AuditLogListResponseGroupCreated(Reply[AuditLogListResponseGroupCreatedDict]):
    id: str | None
    data: AuditLogListResponseGroupCreatedData | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> AuditLogListResponseGroupCreatedData | None: ...
class AuditLogListResponseGroupDeletedDict(TypedDict, total=False):
    id: str | None
class AuditLogListResponseGroupDeleted(Reply[AuditLogListResponseGroupDeletedDict]):
    id: str | None
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
class AuditLogListResponseGroupUpdatedChangesRequestedDict(TypedDict, total=False):
    group_name: str | None
class AuditLogListResponseGroupUpdatedChangesRequested(Reply[AuditLogListResponseGroupUpdatedChangesRequestedDict]):
    group_name: str | None
    def __getitem__(self, key: Literal["group_name"], /) -> str | None: ...
class AuditLogListResponseGroupUpdatedDict(TypedDict, total=False):
    id: str | None
    changes_requested: AuditLogListResponseGroupUpdatedChangesRequestedDict | None
class AuditLogListResponseGroupUpdated(Reply[AuditLogListResponseGroupUpdatedDict]):
    id: str | None
    changes_requested: AuditLogListResponseGroupUpdatedChangesRequested | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["changes_requested"], /) -> AuditLogListResponseGroupUpdatedChangesRequested | None: ...
class AuditLogListResponseInviteAcceptedDict(TypedDict, total=False):
    id: str | None
class AuditLogListResponseInviteAccepted(Reply[AuditLogListResponseInviteAcceptedDict]):
    id: str | None
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
class AuditLogListResponseInviteDeletedDict(TypedDict, total=False):
    id: str | None
class AuditLogListResponseInviteDeleted(Reply[AuditLogListResponseInviteDeletedDict]):
    id: str | None
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
class AuditLogListResponseInviteSentDataDict(TypedDict, total=False):
    email: str | None
    role: str | None
class AuditLogListResponseInviteSentData(Reply[AuditLogListResponseInviteSentDataDict]):
    email: str | None
    role: str | None
    def __getitem__(self, key: Literal["email", "role"], /) -> str | None: ...
class AuditLogListResponseInviteSentDict(TypedDict, total=False):
    id: str | None
    data: AuditLogListResponseInviteSentDataDict | None
class AuditLogListResponseInviteSent(Reply[AuditLogListResponseInviteSentDict]):
    id: str | None
    data: AuditLogListResponseInviteSentData | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> AuditLogListResponseInviteSentData | None: ...
class AuditLogListResponseIPAllowlistConfigActivatedConfigDict(TypedDict, total=False):
    id: str | None
    name: str | None
class AuditLogListResponseIPAllowlistConfigActivatedConfig(Reply[AuditLogListResponseIPAllowlistConfigActivatedConfigDict]):
    id: str | None
    name: str | None
    def __getitem__(self, key: Literal["id", "name"], /) -> str | None: ...
class AuditLogListResponseIPAllowlistConfigActivatedDict(TypedDict, total=False):
    configs: list[AuditLogListResponseIPAllowlistConfigActivatedConfigDict] | None
class AuditLogListResponseIPAllowlistConfigActivated(Reply[AuditLogListResponseIPAllowlistConfigActivatedDict]):
    configs: list[AuditLogListResponseIPAllowlistConfigActivatedConfig] | None
    def __getitem__(self, key: Literal["configs"], /) -> list[AuditLogListResponseIPAllowlistConfigActivatedConfig] | None: ...
class AuditLogListResponseIPAllowlistConfigDeactivatedConfigDict(TypedDict, total=False):
    id: str | None
    name: str | None
class AuditLogListResponseIPAllowlistConfigDeactivatedConfig(Reply[AuditLogListResponseIPAllowlistConfigDeactivatedConfigDict]):
    id: str | None
    name: str | None
    def __getitem__(self, key: Literal["id", "name"], /) -> str | None: ...
class AuditLogListResponseIPAllowlistConfigDeactivatedDict(TypedDict, total=False):
    configs: list[AuditLogListResponseIPAllowlistConfigDeactivatedConfigDict] | None
class AuditLogListResponseIPAllowlistConfigDeactivated(Reply[AuditLogListResponseIPAllowlistConfigDeactivatedDict]):
    configs: list[AuditLogListResponseIPAllowlistConfigDeactivatedConfig] | None
    def __getitem__(self, key: Literal["configs"], /) -> list[AuditLogListResponseIPAllowlistConfigDeactivatedConfig] | None: ...
class AuditLogListResponseIPAllowlistCreatedDict(TypedDict, total=False):
    id: str | None
    allowed_ips: list[str] | None
    name: str | None
class AuditLogListResponseIPAllowlistCreated(Reply[AuditLogListResponseIPAllowlistCreatedDict]):
    id: str | None
    allowed_ips: list[str] | None
    name: str | None
    @overload
    def __getitem__(self, key: Literal["id", "name"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["allowed_ips"], /) -> list[str] | None: ...
class AuditLogListResponseIPAllowlistDeletedDict(TypedDict, total=False):
    id: str | None
    allowed_ips: list[str] | None
    name: str | None
class AuditLogListResponseIPAllowlistDeleted(Reply[AuditLogListResponseIPAllowlistDeletedDict]):
    id: str | None
    allowed_ips: list[str] | None
    name: str | None
    @overload
    def __getitem__(self, key: Literal["id", "name"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["allowed_ips"], /) -> list[str] | None: ...
class AuditLogListResponseIPAllowlistUpdatedDict(TypedDict, total=False):
    id: str | None
    allowed_ips: list[str] | None
class AuditLogListResponseIPAllowlistUpdated(Reply[AuditLogListResponseIPAllowlistUpdatedDict]):
    id: str | None
    allowed_ips: list[str] | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["allowed_ips"], /) -> list[str] | None: ...
class AuditLogListResponseLoginFailedDict(TypedDict, total=False):
    error_code: str | None
    error_message: str | None
class AuditLogListResponseLoginFailed(Reply[AuditLogListResponseLoginFailedDict]):
    error_code: str | None
    error_message: str | None
    def __getitem__(self, key: Literal["error_code", "error_message"], /) -> str | None: ...
class AuditLogListResponseLogoutFailedDict(TypedDict, total=False):
    error_code: str | None
    error_message: str | None
class AuditLogListResponseLogoutFailed(Reply[AuditLogListResponseLogoutFailedDict]):
    error_code: str | None
    error_message: str | None
    def __getitem__(self, key: Literal["error_code", "error_message"], /) -> str | None: ...
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
    def __getitem__(self, key: Literal["api_call_logging", "api_call_logging_project_ids", "description", "name", "threads_ui_visibility", "title", "usage_dashboard_visibility"], /) -> str | None: ...
class AuditLogListResponseOrganizationUpdatedDict(TypedDict, total=False):
    id: str | None
    changes_requested: AuditLogListResponseOrganizationUpdatedChangesRequestedDict | None
class AuditLogListResponseOrganizationUpdated(Reply[AuditLogListResponseOrganizationUpdatedDict]):
    id: str | None
    changes_requested: AuditLogListResponseOrganizationUpdatedChangesRequested | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["changes_requested"], /) -> AuditLogListResponseOrganizationUpdatedChangesRequested | None: ...
class AuditLogListResponseProjectDict(TypedDict, total=False):
    id: str | None
    name: str | None
class AuditLogListResponseProject(Reply[AuditLogListResponseProjectDict]):
    id: str | None
    name: str | None
    def __getitem__(self, key: Literal["id", "name"], /) -> str | None: ...
class AuditLogListResponseProjectArchivedDict(TypedDict, total=False):
    id: str | None
class AuditLogListResponseProjectArchived(Reply[AuditLogListResponseProjectArchivedDict]):
    id: str | None
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
class AuditLogListResponseProjectCreatedDataDict(TypedDict, total=False):
    name: str | None
    title: str | None
class AuditLogListResponseProjectCreatedData(Reply[AuditLogListResponseProjectCreatedDataDict]):
    name: str | None
    title: str | None
    def __getitem__(self, key: Literal["name", "title"], /) -> str | None: ...
class AuditLogListResponseProjectCreatedDict(TypedDict, total=False):
    id: str | None
    data: AuditLogListResponseProjectCreatedDataDict | None
class AuditLogListResponseProjectCreated(Reply[AuditLogListResponseProjectCreatedDict]):
    id: str | None
    data: AuditLogListResponseProjectCreatedData | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> AuditLogListResponseProjectCreatedData | None: ...
class AuditLogListResponseProjectDeletedDict(TypedDict, total=False):
    id: str | None
class AuditLogListResponseProjectDeleted(Reply[AuditLogListResponseProjectDeletedDict]):
    id: str | None
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
class AuditLogListResponseProjectUpdatedChangesRequestedDict(TypedDict, total=False):
    title: str | None
class AuditLogListResponseProjectUpdatedChangesRequested(Reply[AuditLogListResponseProjectUpdatedChangesRequestedDict]):
    title: str | None
    def __getitem__(self, key: Literal["title"], /) -> str | None: ...
class AuditLogListResponseProjectUpdatedDict(TypedDict, total=False):
    id: str | None
    changes_requested: AuditLogListResponseProjectUpdatedChangesRequestedDict | None
class AuditLogListResponseProjectUpdated(Reply[AuditLogListResponseProjectUpdatedDict]):
    id: str | None
    changes_requested: AuditLogListResponseProjectUpdatedChangesRequested | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["changes_requested"], /) -> AuditLogListResponseProjectUpdatedChangesRequested | None: ...
class AuditLogListResponseRateLimitDeletedDict(TypedDict, total=False):
    id: str | None
class AuditLogListResponseRateLimitDeleted(Reply[AuditLogListResponseRateLimitDeletedDict]):
    id: str | None
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
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
    def __getitem__(self, key: Literal["batch_1_day_max_input_tokens", "max_audio_megabytes_per_1_minute", "max_images_per_1_minute", "max_requests_per_1_day", "max_requests_per_1_minute", "max_tokens_per_1_minute"], /) -> int | None: ...
class AuditLogListResponseRateLimitUpdatedDict(TypedDict, total=False):
    id: str | None
    changes_requested: AuditLogListResponseRateLimitUpdatedChangesRequestedDict | None
class AuditLogListResponseRateLimitUpdated(Reply[AuditLogListResponseRateLimitUpdatedDict]):
    id: str | None
    changes_requested: AuditLogListResponseRateLimitUpdatedChangesRequested | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["changes_requested"], /) -> AuditLogListResponseRateLimitUpdatedChangesRequested | None: ...
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
    def __getitem__(self, key: Literal["id", "principal_id", "principal_type", "resource_id", "resource_type"], /) -> str | None: ...
class AuditLogListResponseRoleAssignmentDeletedDict(TypedDict, total=False):
    id: str | None
    principal_id: str | None
    principal_type: str | None
    resource_id: str | None
    resource_type: str | None
class AuditLogListResponseRoleAssignmentDeleted(Reply[AuditLogListResponseRoleAssignmentDeletedDict]):
    id: str | None
    principal_id: str | None
    principal_type: str | None
    resource_id: str | None
    resource_type: str | None
    def __getitem__(self, key: Literal["id", "principal_id", "principal_type", "resource_id", "resource_type"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "connector_id", "connector_name", "resource_id", "resource_type", "role_id", "workspace_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["enabled"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["permissions"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["source"], /) -> Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"] | None: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "resource_id", "resource_type", "role_name"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["permissions"], /) -> list[str] | None: ...
class AuditLogListResponseRoleDeletedDict(TypedDict, total=False):
    id: str | None
class AuditLogListResponseRoleDeleted(Reply[AuditLogListResponseRoleDeletedDict]):
    id: str | None
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
class AuditLogListResponseRoleUnboundFromResourceDict(TypedDict, total=False):
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
class AuditLogListResponseRoleUnboundFromResource(Reply[AuditLogListResponseRoleUnboundFromResourceDict]):
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
    @overload
    def __getitem__(self, key: Literal["id", "connector_id", "connector_name", "resource_id", "resource_type", "role_id", "workspace_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["enabled"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["permissions"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["source"], /) -> Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"] | None: ...
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
    @overload
    def __getitem__(self, key: Literal["description", "resource_id", "resource_type", "role_name"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["metadata"], /) -> object | None: ...
    @overload
    def __getitem__(self, key: Literal["permissions_added", "permissions_removed"], /) -> list[str] | None: ...
class AuditLogListResponseRoleUpdatedDict(TypedDict, total=False):
    id: str | None
    changes_requested: AuditLogListResponseRoleUpdatedChangesRequestedDict | None
class AuditLogListResponseRoleUpdated(Reply[AuditLogListResponseRoleUpdatedDict]):
    id: str | None
    changes_requested: AuditLogListResponseRoleUpdatedChangesRequested | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["changes_requested"], /) -> AuditLogListResponseRoleUpdatedChangesRequested | None: ...
class AuditLogListResponseScimDisabledDict(TypedDict, total=False):
    id: str | None
class AuditLogListResponseScimDisabled(Reply[AuditLogListResponseScimDisabledDict]):
    id: str | None
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
class AuditLogListResponseScimEnabledDict(TypedDict, total=False):
    id: str | None
class AuditLogListResponseScimEnabled(Reply[AuditLogListResponseScimEnabledDict]):
    id: str | None
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
class AuditLogListResponseServiceAccountCreatedDataDict(TypedDict, total=False):
    role: str | None
class AuditLogListResponseServiceAccountCreatedData(Reply[AuditLogListResponseServiceAccountCreatedDataDict]):
    role: str | None
    def __getitem__(self, key: Literal["role"], /) -> str | None: ...
class AuditLogListResponseServiceAccountCreatedDict(TypedDict, total=False):
    id: str | None
    data: AuditLogListResponseServiceAccountCreatedDataDict | None
class AuditLogListResponseServiceAccountCreated(Reply[AuditLogListResponseServiceAccountCreatedDict]):
    id: str | None
    data: AuditLogListResponseServiceAccountCreatedData | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> AuditLogListResponseServiceAccountCreatedData | None: ...
class AuditLogListResponseServiceAccountDeletedDict(TypedDict, total=False):
    id: str | None
class AuditLogListResponseServiceAccountDeleted(Reply[AuditLogListResponseServiceAccountDeletedDict]):
    id: str | None
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
class AuditLogListResponseServiceAccountUpdatedChangesRequestedDict(TypedDict, total=False):
    role: str | None
class AuditLogListResponseServiceAccountUpdatedChangesRequested(Reply[AuditLogListResponseServiceAccountUpdatedChangesRequestedDict]):
    role: str | None
    def __getitem__(self, key: Literal["role"], /) -> str | None: ...
class AuditLogListResponseServiceAccountUpdatedDict(TypedDict, total=False):
    id: str | None
    changes_requested: AuditLogListResponseServiceAccountUpdatedChangesRequestedDict | None
class AuditLogListResponseServiceAccountUpdated(Reply[AuditLogListResponseServiceAccountUpdatedDict]):
    id: str | None
    changes_requested: AuditLogListResponseServiceAccountUpdatedChangesRequested | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["changes_requested"], /) -> AuditLogListResponseServiceAccountUpdatedChangesRequested | None: ...
class AuditLogListResponseUserAddedDataDict(TypedDict, total=False):
    role: str | None
class AuditLogListResponseUserAddedData(Reply[AuditLogListResponseUserAddedDataDict]):
    role: str | None
    def __getitem__(self, key: Literal["role"], /) -> str | None: ...
class AuditLogListResponseUserAddedDict(TypedDict, total=False):
    id: str | None
    data: AuditLogListResponseUserAddedDataDict | None
class AuditLogListResponseUserAdded(Reply[AuditLogListResponseUserAddedDict]):
    id: str | None
    data: AuditLogListResponseUserAddedData | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> AuditLogListResponseUserAddedData | None: ...
class AuditLogListResponseUserDeletedDict(TypedDict, total=False):
    id: str | None
class AuditLogListResponseUserDeleted(Reply[AuditLogListResponseUserDeletedDict]):
    id: str | None
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
class AuditLogListResponseUserUpdatedChangesRequestedDict(TypedDict, total=False):
    role: str | None
class AuditLogListResponseUserUpdatedChangesRequested(Reply[AuditLogListResponseUserUpdatedChangesRequestedDict]):
    role: str | None
    def __getitem__(self, key: Literal["role"], /) -> str | None: ...
class AuditLogListResponseUserUpdatedDict(TypedDict, total=False):
    id: str | None
    changes_requested: AuditLogListResponseUserUpdatedChangesRequestedDict | None
class AuditLogListResponseUserUpdated(Reply[AuditLogListResponseUserUpdatedDict]):
    id: str | None
    changes_requested: AuditLogListResponseUserUpdatedChangesRequested | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["changes_requested"], /) -> AuditLogListResponseUserUpdatedChangesRequested | None: ...
class AuditLogListResponseWorkloadIdentityProviderMappingCreatedDict(TypedDict, total=False):
    id: str | None
    data: object | None
    identity_provider_id: str | None
class AuditLogListResponseWorkloadIdentityProviderMappingCreated(Reply[AuditLogListResponseWorkloadIdentityProviderMappingCreatedDict]):
    id: str | None
    data: object | None
    identity_provider_id: str | None
    @overload
    def __getitem__(self, key: Literal["id", "identity_provider_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> object | None: ...
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
    def __getitem__(self, key: Literal["id", "identity_provider_id", "project_id", "service_account_id"], /) -> str | None: ...
class AuditLogListResponseWorkloadIdentityProviderMappingUpdatedDict(TypedDict, total=False):
    id: str | None
    changes_requested: object | None
    identity_provider_id: str | None
class AuditLogListResponseWorkloadIdentityProviderMappingUpdated(Reply[AuditLogListResponseWorkloadIdentityProviderMappingUpdatedDict]):
    id: str | None
    changes_requested: object | None
    identity_provider_id: str | None
    @overload
    def __getitem__(self, key: Literal["id", "identity_provider_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["changes_requested"], /) -> object | None: ...
class AuditLogListResponseWorkloadIdentityProviderCreatedDict(TypedDict, total=False):
    id: str | None
    data: object | None
class AuditLogListResponseWorkloadIdentityProviderCreated(Reply[AuditLogListResponseWorkloadIdentityProviderCreatedDict]):
    id: str | None
    data: object | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> object | None: ...
class AuditLogListResponseWorkloadIdentityProviderDeletedDict(TypedDict, total=False):
    id: str | None
    name: str | None
class AuditLogListResponseWorkloadIdentityProviderDeleted(Reply[AuditLogListResponseWorkloadIdentityProviderDeletedDict]):
    id: str | None
    name: str | None
    def __getitem__(self, key: Literal["id", "name"], /) -> str | None: ...
class AuditLogListResponseWorkloadIdentityProviderUpdatedDict(TypedDict, total=False):
    id: str | None
    changes_requested: object | None
class AuditLogListResponseWorkloadIdentityProviderUpdated(Reply[AuditLogListResponseWorkloadIdentityProviderUpdatedDict]):
    id: str | None
    changes_requested: object | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["changes_requested"], /) -> object | None: ...
AuditLogListResponseDict = TypedDict("AuditLogListResponseDict", {
    "id": str,
    "effective_at": int,
    "type": Literal["api_key.created", "api_key.updated", "api_key.deleted", "certificate.created", "certificate.updated", "certificate.deleted", "certificates.activated", "certificates.deactivated", "checkpoint.permission.created", "checkpoint.permission.deleted", "external_key.registered", "external_key.removed", "external_storage.registered", "external_storage.removed", "group.created", "group.updated", "group.deleted", "invite.sent", "invite.accepted", "invite.deleted", "ip_allowlist.created", "ip_allowlist.updated", "ip_allowlist.deleted", "ip_allowlist.config.activated", "ip_allowlist.config.deactivated", "login.succeeded", "login.failed", "logout.succeeded", "logout.failed", "organization.updated", "project.created", "project.updated", "project.archived", "project.deleted", "rate_limit.updated", "rate_limit.deleted", "resource.deleted", "tunnel.created", "tunnel.updated", "tunnel.deleted", "workload_identity_provider.created", "workload_identity_provider.updated", "workload_identity_provider.deleted", "workload_identity_provider_mapping.created", "workload_identity_provider_mapping.updated", "workload_identity_provider_mapping.deleted", "role.created", "role.updated", "role.deleted", "role.assignment.created", "role.assignment.deleted", "role.bound_to_resource", "role.unbound_from_resource", "scim.enabled", "scim.disabled", "service_account.created", "service_account.updated", "service_account.deleted", "user.added", "user.updated", "user.deleted", "tenant.metadata.updated", "tenant.microsoft_entra_mapping.upserted", "tenant.microsoft_entra_mapping.deleted", "tenant.workload_identity.provider.created", "tenant.workload_identity.provider.updated", "tenant.workload_identity.provider.archived", "tenant.workload_identity.mapping.created", "tenant.workload_identity.mapping.updated", "tenant.workload_identity.mapping.archived", "tenant.workload_identity.binding.created", "tenant.workload_identity.principal.provisioned", "tenant.workload_identity.access_token.issued", "tenant.admin_api_key.created", "tenant.admin_api_key.updated", "tenant.admin_api_key.deleted", "tenant.project_api_key.created", "tenant.trusted_access.business_verification.started", "tenant.trusted_access.application.submitted", "tenant.chatgpt_access_token.revoked", "tenant.migration.completed", "tenant.sso.migrated", "tenant.domains.migrated", "tenant.sso_connection.created", "tenant.sso_connection.updated", "tenant.sso_connection.deleted", "tenant.sso_connection.setup.started", "tenant.policy.created", "tenant.policy.updated", "tenant.policy.deleted", "tenant.policy.attached", "tenant.policy.detached", "tenant.principal_authentication_policy.resolved", "tenant.scim.setup.started", "tenant.scim.deletion.requested", "tenant.scim.directory.created", "tenant.product_access_policy.updated", "tenant.resource_share_grant.created", "tenant.resource_share_grant.updated", "tenant.resource_share_grant.accepted", "tenant.resource_share_grant.declined", "tenant.resource_share_grant.revoked", "tenant.resource_share_grant.deleted", "tenant.service_account.updated", "tenant.service_account.deleted", "tenant.service_account.token.revoked", "tenant.billing.overage_limit.updated", "tenant.billing.alerts.updated", "tenant.billing.info.updated", "tenant.usage_limit.workspace.updated", "tenant.usage_limit.group.updated", "tenant.usage_limit.user.updated", "tenant.usage_limit.increase_request.updated", "tenant.usage_limit.increase_request.resolved", "tenant.group.created", "tenant.group.updated", "tenant.group.deleted", "tenant.group.member.added", "tenant.group.member.removed", "tenant.migration_rollout.status.updated", "tenant.migration_rollout.tier.updated", "tenant.role.metadata.updated", "tenant.custom_role.created", "tenant.custom_role.updated", "tenant.custom_role.deleted", "tenant.role_assignment.created", "tenant.role_assignment.deleted", "tenant.resource_role_assignment.created", "tenant.resource_role_assignment.deleted", "tenant.resource_access.updated", "tenant.resource_access.deleted", "tenant.ads_account.onboarding.redemption", "tenant.session_policy.created", "tenant.session_policy.updated", "tenant.session_policy.deleted", "tenant.session_revocation.started", "tenant.third_party_app_policy.updated", "tenant.user.added", "tenant.user.updated", "tenant.user.removed", "tenant.user.looked_up", "tenant.user.invited", "tenant.membership.revoked", "tenant.api_organization_invite.upserted", "tenant.api_organization_invite.deleted", "tenant.chatgpt_workspace_invite.upserted", "tenant.membership.accepted", "tenant.membership.declined", "tenant.workspace_invite_email_settings.updated"],
    "actor": NotRequired[AuditLogListResponseActorDict | None],
    "api_key.created": NotRequired[AuditLogListResponseAPIKeyCreatedDict | None],
    "api_key.deleted": NotRequired[AuditLogListResponseAPIKeyDeletedDict | None],
    "api_key.updated": NotRequired[AuditLogListResponseAPIKeyUpdatedDict | None],
    "certificate.created": NotRequired[AuditLogListResponseCertificateCreatedDict | None],
    "certificate.deleted": NotRequired[AuditLogListResponseCertificateDeletedDict | None],
    "certificate.updated": NotRequired[AuditLogListResponseCertificateUpdatedDict | None],
    "certificates.activated": NotRequired[AuditLogListResponseCertificatesActivatedDict | None],
    "certificates.deactivated": NotRequired[AuditLogListResponseCertificatesDeactivatedDict | None],
    "checkpoint.permission.created": NotRequired[AuditLogListResponseCheckpointPermissionCreatedDict | None],
    "checkpoint.permission.deleted": NotRequired[AuditLogListResponseCheckpointPermissionDeletedDict | None],
    "external_key.registered": NotRequired[AuditLogListResponseExternalKeyRegisteredDict | None],
    "external_key.removed": NotRequired[AuditLogListResponseExternalKeyRemovedDict | None],
    "external_storage.registered": NotRequired[AuditLogListResponseExternalStorageRegisteredDict | None],
    "external_storage.removed": NotRequired[AuditLogListResponseExternalStorageRemovedDict | None],
    "group.created": NotRequired[AuditLogListResponseGroupCreatedDict | None],
    "group.deleted": NotRequired[AuditLogListResponseGroupDeletedDict | None],
    "group.updated": NotRequired[AuditLogListResponseGroupUpdatedDict | None],
    "invite.accepted": NotRequired[AuditLogListResponseInviteAcceptedDict | None],
    "invite.deleted": NotRequired[AuditLogListResponseInviteDeletedDict | None],
    "invite.sent": NotRequired[AuditLogListResponseInviteSentDict | None],
    "ip_allowlist.config.activated": NotRequired[AuditLogListResponseIPAllowlistConfigActivatedDict | None],
    "ip_allowlist.config.deactivated": NotRequired[AuditLogListResponseIPAllowlistConfigDeactivatedDict | None],
    "ip_allowlist.created": NotRequired[AuditLogListResponseIPAllowlistCreatedDict | None],
    "ip_allowlist.deleted": NotRequired[AuditLogListResponseIPAllowlistDeletedDict | None],
    "ip_allowlist.updated": NotRequired[AuditLogListResponseIPAllowlistUpdatedDict | None],
    "login.failed": NotRequired[AuditLogListResponseLoginFailedDict | None],
    "login.succeeded": NotRequired[object | None],
    "logout.failed": NotRequired[AuditLogListResponseLogoutFailedDict | None],
    "logout.succeeded": NotRequired[object | None],
    "organization.updated": NotRequired[AuditLogListResponseOrganizationUpdatedDict | None],
    "project": NotRequired[AuditLogListResponseProjectDict | None],
    "project.archived": NotRequired[AuditLogListResponseProjectArchivedDict | None],
    "project.created": NotRequired[AuditLogListResponseProjectCreatedDict | None],
    "project.deleted": NotRequired[AuditLogListResponseProjectDeletedDict | None],
    "project.updated": NotRequired[AuditLogListResponseProjectUpdatedDict | None],
    "rate_limit.deleted": NotRequired[AuditLogListResponseRateLimitDeletedDict | None],
    "rate_limit.updated": NotRequired[AuditLogListResponseRateLimitUpdatedDict | None],
    "role.assignment.created": NotRequired[AuditLogListResponseRoleAssignmentCreatedDict | None],
    "role.assignment.deleted": NotRequired[AuditLogListResponseRoleAssignmentDeletedDict | None],
    "role.bound_to_resource": NotRequired[AuditLogListResponseRoleBoundToResourceDict | None],
    "role.created": NotRequired[AuditLogListResponseRoleCreatedDict | None],
    "role.deleted": NotRequired[AuditLogListResponseRoleDeletedDict | None],
    "role.unbound_from_resource": NotRequired[AuditLogListResponseRoleUnboundFromResourceDict | None],
    "role.updated": NotRequired[AuditLogListResponseRoleUpdatedDict | None],
    "scim.disabled": NotRequired[AuditLogListResponseScimDisabledDict | None],
    "scim.enabled": NotRequired[AuditLogListResponseScimEnabledDict | None],
    "service_account.created": NotRequired[AuditLogListResponseServiceAccountCreatedDict | None],
    "service_account.deleted": NotRequired[AuditLogListResponseServiceAccountDeletedDict | None],
    "service_account.updated": NotRequired[AuditLogListResponseServiceAccountUpdatedDict | None],
    "user.added": NotRequired[AuditLogListResponseUserAddedDict | None],
    "user.deleted": NotRequired[AuditLogListResponseUserDeletedDict | None],
    "user.updated": NotRequired[AuditLogListResponseUserUpdatedDict | None],
    "workload_identity_provider_mapping.created": NotRequired[AuditLogListResponseWorkloadIdentityProviderMappingCreatedDict | None],
    "workload_identity_provider_mapping.deleted": NotRequired[AuditLogListResponseWorkloadIdentityProviderMappingDeletedDict | None],
    "workload_identity_provider_mapping.updated": NotRequired[AuditLogListResponseWorkloadIdentityProviderMappingUpdatedDict | None],
    "workload_identity_provider.created": NotRequired[AuditLogListResponseWorkloadIdentityProviderCreatedDict | None],
    "workload_identity_provider.deleted": NotRequired[AuditLogListResponseWorkloadIdentityProviderDeletedDict | None],
    "workload_identity_provider.updated": NotRequired[AuditLogListResponseWorkloadIdentityProviderUpdatedDict | None],
})
class AuditLogListResponse(Reply[AuditLogListResponseDict]):
    id: str
    effective_at: int
    type: Literal["api_key.created", "api_key.updated", "api_key.deleted", "certificate.created", "certificate.updated", "certificate.deleted", "certificates.activated", "certificates.deactivated", "checkpoint.permission.created", "checkpoint.permission.deleted", "external_key.registered", "external_key.removed", "external_storage.registered", "external_storage.removed", "group.created", "group.updated", "group.deleted", "invite.sent", "invite.accepted", "invite.deleted", "ip_allowlist.created", "ip_allowlist.updated", "ip_allowlist.deleted", "ip_allowlist.config.activated", "ip_allowlist.config.deactivated", "login.succeeded", "login.failed", "logout.succeeded", "logout.failed", "organization.updated", "project.created", "project.updated", "project.archived", "project.deleted", "rate_limit.updated", "rate_limit.deleted", "resource.deleted", "tunnel.created", "tunnel.updated", "tunnel.deleted", "workload_identity_provider.created", "workload_identity_provider.updated", "workload_identity_provider.deleted", "workload_identity_provider_mapping.created", "workload_identity_provider_mapping.updated", "workload_identity_provider_mapping.deleted", "role.created", "role.updated", "role.deleted", "role.assignment.created", "role.assignment.deleted", "role.bound_to_resource", "role.unbound_from_resource", "scim.enabled", "scim.disabled", "service_account.created", "service_account.updated", "service_account.deleted", "user.added", "user.updated", "user.deleted", "tenant.metadata.updated", "tenant.microsoft_entra_mapping.upserted", "tenant.microsoft_entra_mapping.deleted", "tenant.workload_identity.provider.created", "tenant.workload_identity.provider.updated", "tenant.workload_identity.provider.archived", "tenant.workload_identity.mapping.created", "tenant.workload_identity.mapping.updated", "tenant.workload_identity.mapping.archived", "tenant.workload_identity.binding.created", "tenant.workload_identity.principal.provisioned", "tenant.workload_identity.access_token.issued", "tenant.admin_api_key.created", "tenant.admin_api_key.updated", "tenant.admin_api_key.deleted", "tenant.project_api_key.created", "tenant.trusted_access.business_verification.started", "tenant.trusted_access.application.submitted", "tenant.chatgpt_access_token.revoked", "tenant.migration.completed", "tenant.sso.migrated", "tenant.domains.migrated", "tenant.sso_connection.created", "tenant.sso_connection.updated", "tenant.sso_connection.deleted", "tenant.sso_connection.setup.started", "tenant.policy.created", "tenant.policy.updated", "tenant.policy.deleted", "tenant.policy.attached", "tenant.policy.detached", "tenant.principal_authentication_policy.resolved", "tenant.scim.setup.started", "tenant.scim.deletion.requested", "tenant.scim.directory.created", "tenant.product_access_policy.updated", "tenant.resource_share_grant.created", "tenant.resource_share_grant.updated", "tenant.resource_share_grant.accepted", "tenant.resource_share_grant.declined", "tenant.resource_share_grant.revoked", "tenant.resource_share_grant.deleted", "tenant.service_account.updated", "tenant.service_account.deleted", "tenant.service_account.token.revoked", "tenant.billing.overage_limit.updated", "tenant.billing.alerts.updated", "tenant.billing.info.updated", "tenant.usage_limit.workspace.updated", "tenant.usage_limit.group.updated", "tenant.usage_limit.user.updated", "tenant.usage_limit.increase_request.updated", "tenant.usage_limit.increase_request.resolved", "tenant.group.created", "tenant.group.updated", "tenant.group.deleted", "tenant.group.member.added", "tenant.group.member.removed", "tenant.migration_rollout.status.updated", "tenant.migration_rollout.tier.updated", "tenant.role.metadata.updated", "tenant.custom_role.created", "tenant.custom_role.updated", "tenant.custom_role.deleted", "tenant.role_assignment.created", "tenant.role_assignment.deleted", "tenant.resource_role_assignment.created", "tenant.resource_role_assignment.deleted", "tenant.resource_access.updated", "tenant.resource_access.deleted", "tenant.ads_account.onboarding.redemption", "tenant.session_policy.created", "tenant.session_policy.updated", "tenant.session_policy.deleted", "tenant.session_revocation.started", "tenant.third_party_app_policy.updated", "tenant.user.added", "tenant.user.updated", "tenant.user.removed", "tenant.user.looked_up", "tenant.user.invited", "tenant.membership.revoked", "tenant.api_organization_invite.upserted", "tenant.api_organization_invite.deleted", "tenant.chatgpt_workspace_invite.upserted", "tenant.membership.accepted", "tenant.membership.declined", "tenant.workspace_invite_email_settings.updated"]
    actor: AuditLogListResponseActor | None
    api_key_created: AuditLogListResponseAPIKeyCreated | None
    api_key_deleted: AuditLogListResponseAPIKeyDeleted | None
    api_key_updated: AuditLogListResponseAPIKeyUpdated | None
    certificate_created: AuditLogListResponseCertificateCreated | None
    certificate_deleted: AuditLogListResponseCertificateDeleted | None
    certificate_updated: AuditLogListResponseCertificateUpdated | None
    certificates_activated: AuditLogListResponseCertificatesActivated | None
    certificates_deactivated: AuditLogListResponseCertificatesDeactivated | None
    checkpoint_permission_created: AuditLogListResponseCheckpointPermissionCreated | None
    checkpoint_permission_deleted: AuditLogListResponseCheckpointPermissionDeleted | None
    external_key_registered: AuditLogListResponseExternalKeyRegistered | None
    external_key_removed: AuditLogListResponseExternalKeyRemoved | None
    external_storage_registered: AuditLogListResponseExternalStorageRegistered | None
    external_storage_removed: AuditLogListResponseExternalStorageRemoved | None
    group_created: AuditLogListResponseGroupCreated | None
    group_deleted: AuditLogListResponseGroupDeleted | None
    group_updated: AuditLogListResponseGroupUpdated | None
    invite_accepted: AuditLogListResponseInviteAccepted | None
    invite_deleted: AuditLogListResponseInviteDeleted | None
    invite_sent: AuditLogListResponseInviteSent | None
    ip_allowlist_config_activated: AuditLogListResponseIPAllowlistConfigActivated | None
    ip_allowlist_config_deactivated: AuditLogListResponseIPAllowlistConfigDeactivated | None
    ip_allowlist_created: AuditLogListResponseIPAllowlistCreated | None
    ip_allowlist_deleted: AuditLogListResponseIPAllowlistDeleted | None
    ip_allowlist_updated: AuditLogListResponseIPAllowlistUpdated | None
    login_failed: AuditLogListResponseLoginFailed | None
    login_succeeded: object | None
    logout_failed: AuditLogListResponseLogoutFailed | None
    logout_succeeded: object | None
    organization_updated: AuditLogListResponseOrganizationUpdated | None
    project: AuditLogListResponseProject | None
    project_archived: AuditLogListResponseProjectArchived | None
    project_created: AuditLogListResponseProjectCreated | None
    project_deleted: AuditLogListResponseProjectDeleted | None
    project_updated: AuditLogListResponseProjectUpdated | None
    rate_limit_deleted: AuditLogListResponseRateLimitDeleted | None
    rate_limit_updated: AuditLogListResponseRateLimitUpdated | None
    role_assignment_created: AuditLogListResponseRoleAssignmentCreated | None
    role_assignment_deleted: AuditLogListResponseRoleAssignmentDeleted | None
    role_bound_to_resource: AuditLogListResponseRoleBoundToResource | None
    role_created: AuditLogListResponseRoleCreated | None
    role_deleted: AuditLogListResponseRoleDeleted | None
    role_unbound_from_resource: AuditLogListResponseRoleUnboundFromResource | None
    role_updated: AuditLogListResponseRoleUpdated | None
    scim_disabled: AuditLogListResponseScimDisabled | None
    scim_enabled: AuditLogListResponseScimEnabled | None
    service_account_created: AuditLogListResponseServiceAccountCreated | None
    service_account_deleted: AuditLogListResponseServiceAccountDeleted | None
    service_account_updated: AuditLogListResponseServiceAccountUpdated | None
    user_added: AuditLogListResponseUserAdded | None
    user_deleted: AuditLogListResponseUserDeleted | None
    user_updated: AuditLogListResponseUserUpdated | None
    workload_identity_provider_mapping_created: AuditLogListResponseWorkloadIdentityProviderMappingCreated | None
    workload_identity_provider_mapping_deleted: AuditLogListResponseWorkloadIdentityProviderMappingDeleted | None
    workload_identity_provider_mapping_updated: AuditLogListResponseWorkloadIdentityProviderMappingUpdated | None
    workload_identity_provider_created: AuditLogListResponseWorkloadIdentityProviderCreated | None
    workload_identity_provider_deleted: AuditLogListResponseWorkloadIdentityProviderDeleted | None
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
    def __getitem__(self, key: Literal["api_key.deleted"], /) -> AuditLogListResponseAPIKeyDeleted | None: ...
    @overload
    def __getitem__(self, key: Literal["api_key.updated"], /) -> AuditLogListResponseAPIKeyUpdated | None: ...
    @overload
    def __getitem__(self, key: Literal["certificate.created"], /) -> AuditLogListResponseCertificateCreated | None: ...
    @overload
    def __getitem__(self, key: Literal["certificate.deleted"], /) -> AuditLogListResponseCertificateDeleted | None: ...
    @overload
    def __getitem__(self, key: Literal["certificate.updated"], /) -> AuditLogListResponseCertificateUpdated | None: ...
    @overload
    def __getitem__(self, key: Literal["certificates.activated"], /) -> AuditLogListResponseCertificatesActivated | None: ...
    @overload
    def __getitem__(self, key: Literal["certificates.deactivated"], /) -> AuditLogListResponseCertificatesDeactivated | None: ...
    @overload
    def __getitem__(self, key: Literal["checkpoint.permission.created"], /) -> AuditLogListResponseCheckpointPermissionCreated | None: ...
    @overload
    def __getitem__(self, key: Literal["checkpoint.permission.deleted"], /) -> AuditLogListResponseCheckpointPermissionDeleted | None: ...
    @overload
    def __getitem__(self, key: Literal["external_key.registered"], /) -> AuditLogListResponseExternalKeyRegistered | None: ...
    @overload
    def __getitem__(self, key: Literal["external_key.removed"], /) -> AuditLogListResponseExternalKeyRemoved | None: ...
    @overload
    def __getitem__(self, key: Literal["external_storage.registered"], /) -> AuditLogListResponseExternalStorageRegistered | None: ...
    @overload
    def __getitem__(self, key: Literal["external_storage.removed"], /) -> AuditLogListResponseExternalStorageRemoved | None: ...
    @overload
    def __getitem__(self, key: Literal["group.created"], /) -> AuditLogListResponseGroupCreated | None: ...
    @overload
    def __getitem__(self, key: Literal["group.deleted"], /) -> AuditLogListResponseGroupDeleted | None: ...
    @overload
    def __getitem__(self, key: Literal["group.updated"], /) -> AuditLogListResponseGroupUpdated | None: ...
    @overload
    def __getitem__(self, key: Literal["invite.accepted"], /) -> AuditLogListResponseInviteAccepted | None: ...
    @overload
    def __getitem__(self, key: Literal["invite.deleted"], /) -> AuditLogListResponseInviteDeleted | None: ...
    @overload
    def __getitem__(self, key: Literal["invite.sent"], /) -> AuditLogListResponseInviteSent | None: ...
    @overload
    def __getitem__(self, key: Literal["ip_allowlist.config.activated"], /) -> AuditLogListResponseIPAllowlistConfigActivated | None: ...
    @overload
    def __getitem__(self, key: Literal["ip_allowlist.config.deactivated"], /) -> AuditLogListResponseIPAllowlistConfigDeactivated | None: ...
    @overload
    def __getitem__(self, key: Literal["ip_allowlist.created"], /) -> AuditLogListResponseIPAllowlistCreated | None: ...
    @overload
    def __getitem__(self, key: Literal["ip_allowlist.deleted"], /) -> AuditLogListResponseIPAllowlistDeleted | None: ...
    @overload
    def __getitem__(self, key: Literal["ip_allowlist.updated"], /) -> AuditLogListResponseIPAllowlistUpdated | None: ...
    @overload
    def __getitem__(self, key: Literal["login.failed"], /) -> AuditLogListResponseLoginFailed | None: ...
    @overload
    def __getitem__(self, key: Literal["login.succeeded", "logout.succeeded"], /) -> object | None: ...
    @overload
    def __getitem__(self, key: Literal["logout.failed"], /) -> AuditLogListResponseLogoutFailed | None: ...
    @overload
    def __getitem__(self, key: Literal["organization.updated"], /) -> AuditLogListResponseOrganizationUpdated | None: ...
    @overload
    def __getitem__(self, key: Literal["project"], /) -> AuditLogListResponseProject | None: ...
    @overload
    def __getitem__(self, key: Literal["project.archived"], /) -> AuditLogListResponseProjectArchived | None: ...
    @overload
    def __getitem__(self, key: Literal["project.created"], /) -> AuditLogListResponseProjectCreated | None: ...
    @overload
    def __getitem__(self, key: Literal["project.deleted"], /) -> AuditLogListResponseProjectDeleted | None: ...
    @overload
    def __getitem__(self, key: Literal["project.updated"], /) -> AuditLogListResponseProjectUpdated | None: ...
    @overload
    def __getitem__(self, key: Literal["rate_limit.deleted"], /) -> AuditLogListResponseRateLimitDeleted | None: ...
    @overload
    def __getitem__(self, key: Literal["rate_limit.updated"], /) -> AuditLogListResponseRateLimitUpdated | None: ...
    @overload
    def __getitem__(self, key: Literal["role.assignment.created"], /) -> AuditLogListResponseRoleAssignmentCreated | None: ...
    @overload
    def __getitem__(self, key: Literal["role.assignment.deleted"], /) -> AuditLogListResponseRoleAssignmentDeleted | None: ...
    @overload
    def __getitem__(self, key: Literal["role.bound_to_resource"], /) -> AuditLogListResponseRoleBoundToResource | None: ...
    @overload
    def __getitem__(self, key: Literal["role.created"], /) -> AuditLogListResponseRoleCreated | None: ...
    @overload
    def __getitem__(self, key: Literal["role.deleted"], /) -> AuditLogListResponseRoleDeleted | None: ...
    @overload
    def __getitem__(self, key: Literal["role.unbound_from_resource"], /) -> AuditLogListResponseRoleUnboundFromResource | None: ...
    @overload
    def __getitem__(self, key: Literal["role.updated"], /) -> AuditLogListResponseRoleUpdated | None: ...
    @overload
    def __getitem__(self, key: Literal["scim.disabled"], /) -> AuditLogListResponseScimDisabled | None: ...
    @overload
    def __getitem__(self, key: Literal["scim.enabled"], /) -> AuditLogListResponseScimEnabled | None: ...
    @overload
    def __getitem__(self, key: Literal["service_account.created"], /) -> AuditLogListResponseServiceAccountCreated | None: ...
    @overload
    def __getitem__(self, key: Literal["service_account.deleted"], /) -> AuditLogListResponseServiceAccountDeleted | None: ...
    @overload
    def __getitem__(self, key: Literal["service_account.updated"], /) -> AuditLogListResponseServiceAccountUpdated | None: ...
    @overload
    def __getitem__(self, key: Literal["user.added"], /) -> AuditLogListResponseUserAdded | None: ...
    @overload
    def __getitem__(self, key: Literal["user.deleted"], /) -> AuditLogListResponseUserDeleted | None: ...
    @overload
    def __getitem__(self, key: Literal["user.updated"], /) -> AuditLogListResponseUserUpdated | None: ...
    @overload
    def __getitem__(self, key: Literal["workload_identity_provider_mapping.created"], /) -> AuditLogListResponseWorkloadIdentityProviderMappingCreated | None: ...
    @overload
    def __getitem__(self, key: Literal["workload_identity_provider_mapping.deleted"], /) -> AuditLogListResponseWorkloadIdentityProviderMappingDeleted | None: ...
    @overload
    def __getitem__(self, key: Literal["workload_identity_provider_mapping.updated"], /) -> AuditLogListResponseWorkloadIdentityProviderMappingUpdated | None: ...
    @overload
    def __getitem__(self, key: Literal["workload_identity_provider.created"], /) -> AuditLogListResponseWorkloadIdentityProviderCreated | None: ...
    @overload
    def __getitem__(self, key: Literal["workload_identity_provider.deleted"], /) -> AuditLogListResponseWorkloadIdentityProviderDeleted | None: ...
    @overload
    def __getitem__(self, key: Literal["workload_identity_provider.updated"], /) -> AuditLogListResponseWorkloadIdentityProviderUpdated | None: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["group_type"], /) -> Literal["group", "tenant_group"]: ...
    @overload
    def __getitem__(self, key: Literal["is_scim_managed"], /) -> bool: ...
class GroupCreateParams(TypedDict):
    name: str
class GroupDeleteResponseDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["group.deleted"]
class GroupDeleteResponse(Reply[GroupDeleteResponseDict]):
    id: str
    deleted: bool
    object: Literal["group.deleted"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["deleted"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["group.deleted"]: ...
class GroupListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
class GroupUpdateParams(TypedDict):
    name: str
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
    @overload
    def __getitem__(self, key: Literal["id", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["is_scim_managed"], /) -> bool: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.project"]: ...
    @overload
    def __getitem__(self, key: Literal["archived_at"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["external_key_id", "name", "status"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["residency"], /) -> ProjectResidency | None: ...
class ProjectCreateParams(TypedDict, total=False):
    name: Required[str]
    external_key_id: str | None
    geography: str | None
    residency: ProjectResidency | None
class ProjectListParams(TypedDict, total=False):
    after: str
    include_archived: bool
    limit: int
class ProjectUpdateParams(TypedDict, total=False):
    external_key_id: str | None
    geography: str | None
    name: str | None
CostQuantityUnit: TypeAlias = Union[str, Literal["tokens", "1000_tokens", "duration_seconds", "duration_minutes", "duration_hours", "gibibyte_hours", "images", "characters"]]
class UsageAudioSpeechesParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: Sequence[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    models: Sequence[str]
    page: str
    project_ids: Sequence[str]
    user_ids: Sequence[str]
class UsageAudioSpeechesResponseDataResultOrganizationUsageCompletionsResultDict(TypedDict, total=False):
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
class UsageAudioSpeechesResponseDataResultOrganizationUsageCompletionsResult(Reply[UsageAudioSpeechesResponseDataResultOrganizationUsageCompletionsResultDict]):
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
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests", "output_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.completions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "service_tier", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["batch"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["input_audio_tokens", "input_cache_write_12h_tokens", "input_cache_write_30m_tokens", "input_cache_write_tokens", "input_cached_audio_tokens", "input_cached_image_tokens", "input_cached_text_tokens", "input_cached_tokens", "input_image_tokens", "input_text_tokens", "input_uncached_tokens", "output_audio_tokens", "output_image_tokens", "output_text_tokens"], /) -> int | None: ...
class UsageAudioSpeechesResponseDataResultOrganizationUsageEmbeddingsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.embeddings.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageAudioSpeechesResponseDataResultOrganizationUsageEmbeddingsResult(Reply[UsageAudioSpeechesResponseDataResultOrganizationUsageEmbeddingsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.embeddings.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageAudioSpeechesResponseDataResultOrganizationUsageModerationsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.moderations.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageAudioSpeechesResponseDataResultOrganizationUsageModerationsResult(Reply[UsageAudioSpeechesResponseDataResultOrganizationUsageModerationsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.moderations.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageAudioSpeechesResponseDataResultOrganizationUsageImagesResultDict(TypedDict, total=False):
    images: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.images.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
class UsageAudioSpeechesResponseDataResultOrganizationUsageImagesResult(Reply[UsageAudioSpeechesResponseDataResultOrganizationUsageImagesResultDict]):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["images", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.images.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "size", "source", "user_id"], /) -> str | None: ...
class UsageAudioSpeechesResponseDataResultOrganizationUsageAudioSpeechesResultDict(TypedDict, total=False):
    characters: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.audio_speeches.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageAudioSpeechesResponseDataResultOrganizationUsageAudioSpeechesResult(Reply[UsageAudioSpeechesResponseDataResultOrganizationUsageAudioSpeechesResultDict]):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["characters", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.audio_speeches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageAudioSpeechesResponseDataResultOrganizationUsageAudioTranscriptionsResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.audio_transcriptions.result"]]
    seconds: Required[int]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageAudioSpeechesResponseDataResultOrganizationUsageAudioTranscriptionsResult(Reply[UsageAudioSpeechesResponseDataResultOrganizationUsageAudioTranscriptionsResultDict]):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_model_requests", "seconds"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.audio_transcriptions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageAudioSpeechesResponseDataResultOrganizationUsageVectorStoresResultDict(TypedDict):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: NotRequired[str | None]
class UsageAudioSpeechesResponseDataResultOrganizationUsageVectorStoresResult(Reply[UsageAudioSpeechesResponseDataResultOrganizationUsageVectorStoresResultDict]):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.vector_stores.result"]: ...
    @overload
    def __getitem__(self, key: Literal["usage_bytes"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["project_id"], /) -> str | None: ...
class UsageAudioSpeechesResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict(TypedDict):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: NotRequired[str | None]
class UsageAudioSpeechesResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(Reply[UsageAudioSpeechesResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict]):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_sessions"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.code_interpreter_sessions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["project_id"], /) -> str | None: ...
class UsageAudioSpeechesResponseDataResultOrganizationUsageFileSearchesResultDict(TypedDict, total=False):
    num_requests: Required[int]
    object: Required[Literal["organization.usage.file_searches.result"]]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
class UsageAudioSpeechesResponseDataResultOrganizationUsageFileSearchesResult(Reply[UsageAudioSpeechesResponseDataResultOrganizationUsageFileSearchesResultDict]):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.file_searches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "project_id", "user_id", "vector_store_id"], /) -> str | None: ...
class UsageAudioSpeechesResponseDataResultOrganizationUsageWebSearchesResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    num_requests: Required[int]
    object: Required[Literal["organization.usage.web_searches.result"]]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageAudioSpeechesResponseDataResultOrganizationUsageWebSearchesResult(Reply[UsageAudioSpeechesResponseDataResultOrganizationUsageWebSearchesResultDict]):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_model_requests", "num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.web_searches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "context_level", "model", "project_id", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
class UsageAudioSpeechesResponseDataResultOrganizationCostsResultAmountDict(TypedDict, total=False):
    currency: str | None
    value: float | None
class UsageAudioSpeechesResponseDataResultOrganizationCostsResultAmount(Reply[UsageAudioSpeechesResponseDataResultOrganizationCostsResultAmountDict]):
    currency: str | None
    value: float | None
    @overload
    def __getitem__(self, key: Literal["currency"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["value"], /) -> float | None: ...
class UsageAudioSpeechesResponseDataResultOrganizationCostsResultDict(TypedDict, total=False):
    object: Required[Literal["organization.costs.result"]]
    amount: UsageAudioSpeechesResponseDataResultOrganizationCostsResultAmountDict | None
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    quantity_unit: CostQuantityUnit | None
    user_id: str | None
class UsageAudioSpeechesResponseDataResultOrganizationCostsResult(Reply[UsageAudioSpeechesResponseDataResultOrganizationCostsResultDict]):
    object: Literal["organization.costs.result"]
    amount: UsageAudioSpeechesResponseDataResultOrganizationCostsResultAmount | None
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    quantity_unit: CostQuantityUnit | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.costs.result"]: ...
    @overload
    def __getitem__(self, key: Literal["amount"], /) -> UsageAudioSpeechesResponseDataResultOrganizationCostsResultAmount | None: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "line_item", "project_id", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["quantity"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: Literal["quantity_unit"], /) -> CostQuantityUnit | None: ...
UsageAudioSpeechesResponseDataResult: TypeAlias = Union[UsageAudioSpeechesResponseDataResultOrganizationUsageCompletionsResult, UsageAudioSpeechesResponseDataResultOrganizationUsageEmbeddingsResult, UsageAudioSpeechesResponseDataResultOrganizationUsageModerationsResult, UsageAudioSpeechesResponseDataResultOrganizationUsageImagesResult, UsageAudioSpeechesResponseDataResultOrganizationUsageAudioSpeechesResult, UsageAudioSpeechesResponseDataResultOrganizationUsageAudioTranscriptionsResult, UsageAudioSpeechesResponseDataResultOrganizationUsageVectorStoresResult, UsageAudioSpeechesResponseDataResultOrganizationUsageCodeInterpreterSessionsResult, UsageAudioSpeechesResponseDataResultOrganizationUsageFileSearchesResult, UsageAudioSpeechesResponseDataResultOrganizationUsageWebSearchesResult, UsageAudioSpeechesResponseDataResultOrganizationCostsResult]
UsageAudioSpeechesResponseDataResultDict: TypeAlias = Union[UsageAudioSpeechesResponseDataResultOrganizationUsageCompletionsResultDict, UsageAudioSpeechesResponseDataResultOrganizationUsageEmbeddingsResultDict, UsageAudioSpeechesResponseDataResultOrganizationUsageModerationsResultDict, UsageAudioSpeechesResponseDataResultOrganizationUsageImagesResultDict, UsageAudioSpeechesResponseDataResultOrganizationUsageAudioSpeechesResultDict, UsageAudioSpeechesResponseDataResultOrganizationUsageAudioTranscriptionsResultDict, UsageAudioSpeechesResponseDataResultOrganizationUsageVectorStoresResultDict, UsageAudioSpeechesResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict, UsageAudioSpeechesResponseDataResultOrganizationUsageFileSearchesResultDict, UsageAudioSpeechesResponseDataResultOrganizationUsageWebSearchesResultDict, UsageAudioSpeechesResponseDataResultOrganizationCostsResultDict]
class UsageAudioSpeechesResponseDataDict(TypedDict):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageAudioSpeechesResponseDataResultDict]
    start_time: int
class UsageAudioSpeechesResponseData(Reply[UsageAudioSpeechesResponseDataDict]):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageAudioSpeechesResponseDataResult]
    start_time: int
    @overload
    def __getitem__(self, key: Literal["end_time", "start_time"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["bucket"]: ...
    @overload
    def __getitem__(self, key: Literal["results"], /) -> list[UsageAudioSpeechesResponseDataResult]: ...
class UsageAudioSpeechesResponseDict(TypedDict):
    data: list[UsageAudioSpeechesResponseDataDict]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]
class UsageAudioSpeechesResponse(Reply[UsageAudioSpeechesResponseDict]):
    data: list[UsageAudioSpeechesResponseData]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[UsageAudioSpeechesResponseData]: ...
    @overload
    def __getitem__(self, key: Literal["has_more"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["next_page"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["page"]: ...
class UsageAudioTranscriptionsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: Sequence[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    models: Sequence[str]
    page: str
    project_ids: Sequence[str]
    user_ids: Sequence[str]
class UsageAudioTranscriptionsResponseDataResultOrganizationUsageCompletionsResultDict(TypedDict, total=False):
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
class UsageAudioTranscriptionsResponseDataResultOrganizationUsageCompletionsResult(Reply[UsageAudioTranscriptionsResponseDataResultOrganizationUsageCompletionsResultDict]):
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
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests", "output_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.completions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "service_tier", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["batch"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["input_audio_tokens", "input_cache_write_12h_tokens", "input_cache_write_30m_tokens", "input_cache_write_tokens", "input_cached_audio_tokens", "input_cached_image_tokens", "input_cached_text_tokens", "input_cached_tokens", "input_image_tokens", "input_text_tokens", "input_uncached_tokens", "output_audio_tokens", "output_image_tokens", "output_text_tokens"], /) -> int | None: ...
class UsageAudioTranscriptionsResponseDataResultOrganizationUsageEmbeddingsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.embeddings.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageAudioTranscriptionsResponseDataResultOrganizationUsageEmbeddingsResult(Reply[UsageAudioTranscriptionsResponseDataResultOrganizationUsageEmbeddingsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.embeddings.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageAudioTranscriptionsResponseDataResultOrganizationUsageModerationsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.moderations.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageAudioTranscriptionsResponseDataResultOrganizationUsageModerationsResult(Reply[UsageAudioTranscriptionsResponseDataResultOrganizationUsageModerationsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.moderations.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageAudioTranscriptionsResponseDataResultOrganizationUsageImagesResultDict(TypedDict, total=False):
    images: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.images.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
class UsageAudioTranscriptionsResponseDataResultOrganizationUsageImagesResult(Reply[UsageAudioTranscriptionsResponseDataResultOrganizationUsageImagesResultDict]):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["images", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.images.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "size", "source", "user_id"], /) -> str | None: ...
class UsageAudioTranscriptionsResponseDataResultOrganizationUsageAudioSpeechesResultDict(TypedDict, total=False):
    characters: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.audio_speeches.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageAudioTranscriptionsResponseDataResultOrganizationUsageAudioSpeechesResult(Reply[UsageAudioTranscriptionsResponseDataResultOrganizationUsageAudioSpeechesResultDict]):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["characters", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.audio_speeches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageAudioTranscriptionsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.audio_transcriptions.result"]]
    seconds: Required[int]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageAudioTranscriptionsResponseDataResultOrganizationUsageAudioTranscriptionsResult(Reply[UsageAudioTranscriptionsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict]):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_model_requests", "seconds"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.audio_transcriptions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageAudioTranscriptionsResponseDataResultOrganizationUsageVectorStoresResultDict(TypedDict):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: NotRequired[str | None]
class UsageAudioTranscriptionsResponseDataResultOrganizationUsageVectorStoresResult(Reply[UsageAudioTranscriptionsResponseDataResultOrganizationUsageVectorStoresResultDict]):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.vector_stores.result"]: ...
    @overload
    def __getitem__(self, key: Literal["usage_bytes"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["project_id"], /) -> str | None: ...
class UsageAudioTranscriptionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict(TypedDict):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: NotRequired[str | None]
class UsageAudioTranscriptionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(Reply[UsageAudioTranscriptionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict]):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_sessions"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.code_interpreter_sessions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["project_id"], /) -> str | None: ...
class UsageAudioTranscriptionsResponseDataResultOrganizationUsageFileSearchesResultDict(TypedDict, total=False):
    num_requests: Required[int]
    object: Required[Literal["organization.usage.file_searches.result"]]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
class UsageAudioTranscriptionsResponseDataResultOrganizationUsageFileSearchesResult(Reply[UsageAudioTranscriptionsResponseDataResultOrganizationUsageFileSearchesResultDict]):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.file_searches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "project_id", "user_id", "vector_store_id"], /) -> str | None: ...
class UsageAudioTranscriptionsResponseDataResultOrganizationUsageWebSearchesResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    num_requests: Required[int]
    object: Required[Literal["organization.usage.web_searches.result"]]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageAudioTranscriptionsResponseDataResultOrganizationUsageWebSearchesResult(Reply[UsageAudioTranscriptionsResponseDataResultOrganizationUsageWebSearchesResultDict]):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_model_requests", "num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.web_searches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "context_level", "model", "project_id", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
class UsageAudioTranscriptionsResponseDataResultOrganizationCostsResultAmountDict(TypedDict, total=False):
    currency: str | None
    value: float | None
class UsageAudioTranscriptionsResponseDataResultOrganizationCostsResultAmount(Reply[UsageAudioTranscriptionsResponseDataResultOrganizationCostsResultAmountDict]):
    currency: str | None
    value: float | None
    @overload
    def __getitem__(self, key: Literal["currency"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["value"], /) -> float | None: ...
class UsageAudioTranscriptionsResponseDataResultOrganizationCostsResultDict(TypedDict, total=False):
    object: Required[Literal["organization.costs.result"]]
    amount: UsageAudioTranscriptionsResponseDataResultOrganizationCostsResultAmountDict | None
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    quantity_unit: CostQuantityUnit | None
    user_id: str | None
class UsageAudioTranscriptionsResponseDataResultOrganizationCostsResult(Reply[UsageAudioTranscriptionsResponseDataResultOrganizationCostsResultDict]):
    object: Literal["organization.costs.result"]
    amount: UsageAudioTranscriptionsResponseDataResultOrganizationCostsResultAmount | None
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    quantity_unit: CostQuantityUnit | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.costs.result"]: ...
    @overload
    def __getitem__(self, key: Literal["amount"], /) -> UsageAudioTranscriptionsResponseDataResultOrganizationCostsResultAmount | None: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "line_item", "project_id", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["quantity"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: Literal["quantity_unit"], /) -> CostQuantityUnit | None: ...
UsageAudioTranscriptionsResponseDataResult: TypeAlias = Union[UsageAudioTranscriptionsResponseDataResultOrganizationUsageCompletionsResult, UsageAudioTranscriptionsResponseDataResultOrganizationUsageEmbeddingsResult, UsageAudioTranscriptionsResponseDataResultOrganizationUsageModerationsResult, UsageAudioTranscriptionsResponseDataResultOrganizationUsageImagesResult, UsageAudioTranscriptionsResponseDataResultOrganizationUsageAudioSpeechesResult, UsageAudioTranscriptionsResponseDataResultOrganizationUsageAudioTranscriptionsResult, UsageAudioTranscriptionsResponseDataResultOrganizationUsageVectorStoresResult, UsageAudioTranscriptionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult, UsageAudioTranscriptionsResponseDataResultOrganizationUsageFileSearchesResult, UsageAudioTranscriptionsResponseDataResultOrganizationUsageWebSearchesResult, UsageAudioTranscriptionsResponseDataResultOrganizationCostsResult]
UsageAudioTranscriptionsResponseDataResultDict: TypeAlias = Union[UsageAudioTranscriptionsResponseDataResultOrganizationUsageCompletionsResultDict, UsageAudioTranscriptionsResponseDataResultOrganizationUsageEmbeddingsResultDict, UsageAudioTranscriptionsResponseDataResultOrganizationUsageModerationsResultDict, UsageAudioTranscriptionsResponseDataResultOrganizationUsageImagesResultDict, UsageAudioTranscriptionsResponseDataResultOrganizationUsageAudioSpeechesResultDict, UsageAudioTranscriptionsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict, UsageAudioTranscriptionsResponseDataResultOrganizationUsageVectorStoresResultDict, UsageAudioTranscriptionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict, UsageAudioTranscriptionsResponseDataResultOrganizationUsageFileSearchesResultDict, UsageAudioTranscriptionsResponseDataResultOrganizationUsageWebSearchesResultDict, UsageAudioTranscriptionsResponseDataResultOrganizationCostsResultDict]
class UsageAudioTranscriptionsResponseDataDict(TypedDict):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageAudioTranscriptionsResponseDataResultDict]
    start_time: int
class UsageAudioTranscriptionsResponseData(Reply[UsageAudioTranscriptionsResponseDataDict]):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageAudioTranscriptionsResponseDataResult]
    start_time: int
    @overload
    def __getitem__(self, key: Literal["end_time", "start_time"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["bucket"]: ...
    @overload
    def __getitem__(self, key: Literal["results"], /) -> list[UsageAudioTranscriptionsResponseDataResult]: ...
class UsageAudioTranscriptionsResponseDict(TypedDict):
    data: list[UsageAudioTranscriptionsResponseDataDict]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]
class UsageAudioTranscriptionsResponse(Reply[UsageAudioTranscriptionsResponseDict]):
    data: list[UsageAudioTranscriptionsResponseData]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[UsageAudioTranscriptionsResponseData]: ...
    @overload
    def __getitem__(self, key: Literal["has_more"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["next_page"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["page"]: ...
class UsageCodeInterpreterSessionsParams(TypedDict, total=False):
    start_time: Required[int]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: list[Literal["project_id"]]
    limit: int
    page: str
    project_ids: Sequence[str]
class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageCompletionsResultDict(TypedDict, total=False):
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
class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageCompletionsResult(Reply[UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageCompletionsResultDict]):
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
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests", "output_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.completions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "service_tier", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["batch"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["input_audio_tokens", "input_cache_write_12h_tokens", "input_cache_write_30m_tokens", "input_cache_write_tokens", "input_cached_audio_tokens", "input_cached_image_tokens", "input_cached_text_tokens", "input_cached_tokens", "input_image_tokens", "input_text_tokens", "input_uncached_tokens", "output_audio_tokens", "output_image_tokens", "output_text_tokens"], /) -> int | None: ...
class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageEmbeddingsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.embeddings.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageEmbeddingsResult(Reply[UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageEmbeddingsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.embeddings.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageModerationsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.moderations.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageModerationsResult(Reply[UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageModerationsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.moderations.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageImagesResultDict(TypedDict, total=False):
    images: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.images.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageImagesResult(Reply[UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageImagesResultDict]):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["images", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.images.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "size", "source", "user_id"], /) -> str | None: ...
class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageAudioSpeechesResultDict(TypedDict, total=False):
    characters: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.audio_speeches.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageAudioSpeechesResult(Reply[UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageAudioSpeechesResultDict]):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["characters", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.audio_speeches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.audio_transcriptions.result"]]
    seconds: Required[int]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageAudioTranscriptionsResult(Reply[UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict]):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_model_requests", "seconds"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.audio_transcriptions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageVectorStoresResultDict(TypedDict):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: NotRequired[str | None]
class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageVectorStoresResult(Reply[UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageVectorStoresResultDict]):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.vector_stores.result"]: ...
    @overload
    def __getitem__(self, key: Literal["usage_bytes"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["project_id"], /) -> str | None: ...
class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict(TypedDict):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: NotRequired[str | None]
class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(Reply[UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict]):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_sessions"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.code_interpreter_sessions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["project_id"], /) -> str | None: ...
class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageFileSearchesResultDict(TypedDict, total=False):
    num_requests: Required[int]
    object: Required[Literal["organization.usage.file_searches.result"]]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageFileSearchesResult(Reply[UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageFileSearchesResultDict]):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.file_searches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "project_id", "user_id", "vector_store_id"], /) -> str | None: ...
class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageWebSearchesResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    num_requests: Required[int]
    object: Required[Literal["organization.usage.web_searches.result"]]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageWebSearchesResult(Reply[UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageWebSearchesResultDict]):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_model_requests", "num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.web_searches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "context_level", "model", "project_id", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
class UsageCodeInterpreterSessionsResponseDataResultOrganizationCostsResultAmountDict(TypedDict, total=False):
    currency: str | None
    value: float | None
class UsageCodeInterpreterSessionsResponseDataResultOrganizationCostsResultAmount(Reply[UsageCodeInterpreterSessionsResponseDataResultOrganizationCostsResultAmountDict]):
    currency: str | None
    value: float | None
    @overload
    def __getitem__(self, key: Literal["currency"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["value"], /) -> float | None: ...
class UsageCodeInterpreterSessionsResponseDataResultOrganizationCostsResultDict(TypedDict, total=False):
    object: Required[Literal["organization.costs.result"]]
    amount: UsageCodeInterpreterSessionsResponseDataResultOrganizationCostsResultAmountDict | None
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    quantity_unit: CostQuantityUnit | None
    user_id: str | None
class UsageCodeInterpreterSessionsResponseDataResultOrganizationCostsResult(Reply[UsageCodeInterpreterSessionsResponseDataResultOrganizationCostsResultDict]):
    object: Literal["organization.costs.result"]
    amount: UsageCodeInterpreterSessionsResponseDataResultOrganizationCostsResultAmount | None
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    quantity_unit: CostQuantityUnit | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.costs.result"]: ...
    @overload
    def __getitem__(self, key: Literal["amount"], /) -> UsageCodeInterpreterSessionsResponseDataResultOrganizationCostsResultAmount | None: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "line_item", "project_id", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["quantity"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: Literal["quantity_unit"], /) -> CostQuantityUnit | None: ...
UsageCodeInterpreterSessionsResponseDataResult: TypeAlias = Union[UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageCompletionsResult, UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageEmbeddingsResult, UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageModerationsResult, UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageImagesResult, UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageAudioSpeechesResult, UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageAudioTranscriptionsResult, UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageVectorStoresResult, UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult, UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageFileSearchesResult, UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageWebSearchesResult, UsageCodeInterpreterSessionsResponseDataResultOrganizationCostsResult]
UsageCodeInterpreterSessionsResponseDataResultDict: TypeAlias = Union[UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageCompletionsResultDict, UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageEmbeddingsResultDict, UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageModerationsResultDict, UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageImagesResultDict, UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageAudioSpeechesResultDict, UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict, UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageVectorStoresResultDict, UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict, UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageFileSearchesResultDict, UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageWebSearchesResultDict, UsageCodeInterpreterSessionsResponseDataResultOrganizationCostsResultDict]
class UsageCodeInterpreterSessionsResponseDataDict(TypedDict):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageCodeInterpreterSessionsResponseDataResultDict]
    start_time: int
class UsageCodeInterpreterSessionsResponseData(Reply[UsageCodeInterpreterSessionsResponseDataDict]):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageCodeInterpreterSessionsResponseDataResult]
    start_time: int
    @overload
    def __getitem__(self, key: Literal["end_time", "start_time"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["bucket"]: ...
    @overload
    def __getitem__(self, key: Literal["results"], /) -> list[UsageCodeInterpreterSessionsResponseDataResult]: ...
class UsageCodeInterpreterSessionsResponseDict(TypedDict):
    data: list[UsageCodeInterpreterSessionsResponseDataDict]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]
class UsageCodeInterpreterSessionsResponse(Reply[UsageCodeInterpreterSessionsResponseDict]):
    data: list[UsageCodeInterpreterSessionsResponseData]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[UsageCodeInterpreterSessionsResponseData]: ...
    @overload
    def __getitem__(self, key: Literal["has_more"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["next_page"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["page"]: ...
class UsageCompletionsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: Sequence[str]
    batch: bool
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
    limit: int
    models: Sequence[str]
    page: str
    project_ids: Sequence[str]
    user_ids: Sequence[str]
class UsageCompletionsResponseDataResultOrganizationUsageCompletionsResultDict(TypedDict, total=False):
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
class UsageCompletionsResponseDataResultOrganizationUsageCompletionsResult(Reply[UsageCompletionsResponseDataResultOrganizationUsageCompletionsResultDict]):
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
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests", "output_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.completions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "service_tier", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["batch"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["input_audio_tokens", "input_cache_write_12h_tokens", "input_cache_write_30m_tokens", "input_cache_write_tokens", "input_cached_audio_tokens", "input_cached_image_tokens", "input_cached_text_tokens", "input_cached_tokens", "input_image_tokens", "input_text_tokens", "input_uncached_tokens", "output_audio_tokens", "output_image_tokens", "output_text_tokens"], /) -> int | None: ...
class UsageCompletionsResponseDataResultOrganizationUsageEmbeddingsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.embeddings.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageCompletionsResponseDataResultOrganizationUsageEmbeddingsResult(Reply[UsageCompletionsResponseDataResultOrganizationUsageEmbeddingsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.embeddings.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageCompletionsResponseDataResultOrganizationUsageModerationsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.moderations.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageCompletionsResponseDataResultOrganizationUsageModerationsResult(Reply[UsageCompletionsResponseDataResultOrganizationUsageModerationsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.moderations.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageCompletionsResponseDataResultOrganizationUsageImagesResultDict(TypedDict, total=False):
    images: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.images.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
class UsageCompletionsResponseDataResultOrganizationUsageImagesResult(Reply[UsageCompletionsResponseDataResultOrganizationUsageImagesResultDict]):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["images", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.images.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "size", "source", "user_id"], /) -> str | None: ...
class UsageCompletionsResponseDataResultOrganizationUsageAudioSpeechesResultDict(TypedDict, total=False):
    characters: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.audio_speeches.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageCompletionsResponseDataResultOrganizationUsageAudioSpeechesResult(Reply[UsageCompletionsResponseDataResultOrganizationUsageAudioSpeechesResultDict]):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["characters", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.audio_speeches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageCompletionsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.audio_transcriptions.result"]]
    seconds: Required[int]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageCompletionsResponseDataResultOrganizationUsageAudioTranscriptionsResult(Reply[UsageCompletionsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict]):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_model_requests", "seconds"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.audio_transcriptions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageCompletionsResponseDataResultOrganizationUsageVectorStoresResultDict(TypedDict):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: NotRequired[str | None]
class UsageCompletionsResponseDataResultOrganizationUsageVectorStoresResult(Reply[UsageCompletionsResponseDataResultOrganizationUsageVectorStoresResultDict]):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.vector_stores.result"]: ...
    @overload
    def __getitem__(self, key: Literal["usage_bytes"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["project_id"], /) -> str | None: ...
class UsageCompletionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict(TypedDict):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: NotRequired[str | None]
class UsageCompletionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(Reply[UsageCompletionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict]):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_sessions"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.code_interpreter_sessions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["project_id"], /) -> str | None: ...
class UsageCompletionsResponseDataResultOrganizationUsageFileSearchesResultDict(TypedDict, total=False):
    num_requests: Required[int]
    object: Required[Literal["organization.usage.file_searches.result"]]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
class UsageCompletionsResponseDataResultOrganizationUsageFileSearchesResult(Reply[UsageCompletionsResponseDataResultOrganizationUsageFileSearchesResultDict]):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.file_searches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "project_id", "user_id", "vector_store_id"], /) -> str | None: ...
class UsageCompletionsResponseDataResultOrganizationUsageWebSearchesResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    num_requests: Required[int]
    object: Required[Literal["organization.usage.web_searches.result"]]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageCompletionsResponseDataResultOrganizationUsageWebSearchesResult(Reply[UsageCompletionsResponseDataResultOrganizationUsageWebSearchesResultDict]):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_model_requests", "num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.web_searches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "context_level", "model", "project_id", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
class UsageCompletionsResponseDataResultOrganizationCostsResultAmountDict(TypedDict, total=False):
    currency: str | None
    value: float | None
class UsageCompletionsResponseDataResultOrganizationCostsResultAmount(Reply[UsageCompletionsResponseDataResultOrganizationCostsResultAmountDict]):
    currency: str | None
    value: float | None
    @overload
    def __getitem__(self, key: Literal["currency"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["value"], /) -> float | None: ...
class UsageCompletionsResponseDataResultOrganizationCostsResultDict(TypedDict, total=False):
    object: Required[Literal["organization.costs.result"]]
    amount: UsageCompletionsResponseDataResultOrganizationCostsResultAmountDict | None
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    quantity_unit: CostQuantityUnit | None
    user_id: str | None
class UsageCompletionsResponseDataResultOrganizationCostsResult(Reply[UsageCompletionsResponseDataResultOrganizationCostsResultDict]):
    object: Literal["organization.costs.result"]
    amount: UsageCompletionsResponseDataResultOrganizationCostsResultAmount | None
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    quantity_unit: CostQuantityUnit | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.costs.result"]: ...
    @overload
    def __getitem__(self, key: Literal["amount"], /) -> UsageCompletionsResponseDataResultOrganizationCostsResultAmount | None: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "line_item", "project_id", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["quantity"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: Literal["quantity_unit"], /) -> CostQuantityUnit | None: ...
UsageCompletionsResponseDataResult: TypeAlias = Union[UsageCompletionsResponseDataResultOrganizationUsageCompletionsResult, UsageCompletionsResponseDataResultOrganizationUsageEmbeddingsResult, UsageCompletionsResponseDataResultOrganizationUsageModerationsResult, UsageCompletionsResponseDataResultOrganizationUsageImagesResult, UsageCompletionsResponseDataResultOrganizationUsageAudioSpeechesResult, UsageCompletionsResponseDataResultOrganizationUsageAudioTranscriptionsResult, UsageCompletionsResponseDataResultOrganizationUsageVectorStoresResult, UsageCompletionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult, UsageCompletionsResponseDataResultOrganizationUsageFileSearchesResult, UsageCompletionsResponseDataResultOrganizationUsageWebSearchesResult, UsageCompletionsResponseDataResultOrganizationCostsResult]
UsageCompletionsResponseDataResultDict: TypeAlias = Union[UsageCompletionsResponseDataResultOrganizationUsageCompletionsResultDict, UsageCompletionsResponseDataResultOrganizationUsageEmbeddingsResultDict, UsageCompletionsResponseDataResultOrganizationUsageModerationsResultDict, UsageCompletionsResponseDataResultOrganizationUsageImagesResultDict, UsageCompletionsResponseDataResultOrganizationUsageAudioSpeechesResultDict, UsageCompletionsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict, UsageCompletionsResponseDataResultOrganizationUsageVectorStoresResultDict, UsageCompletionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict, UsageCompletionsResponseDataResultOrganizationUsageFileSearchesResultDict, UsageCompletionsResponseDataResultOrganizationUsageWebSearchesResultDict, UsageCompletionsResponseDataResultOrganizationCostsResultDict]
class UsageCompletionsResponseDataDict(TypedDict):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageCompletionsResponseDataResultDict]
    start_time: int
class UsageCompletionsResponseData(Reply[UsageCompletionsResponseDataDict]):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageCompletionsResponseDataResult]
    start_time: int
    @overload
    def __getitem__(self, key: Literal["end_time", "start_time"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["bucket"]: ...
    @overload
    def __getitem__(self, key: Literal["results"], /) -> list[UsageCompletionsResponseDataResult]: ...
class UsageCompletionsResponseDict(TypedDict):
    data: list[UsageCompletionsResponseDataDict]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]
class UsageCompletionsResponse(Reply[UsageCompletionsResponseDict]):
    data: list[UsageCompletionsResponseData]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[UsageCompletionsResponseData]: ...
    @overload
    def __getitem__(self, key: Literal["has_more"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["next_page"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["page"]: ...
class UsageCostsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: Sequence[str]
    bucket_width: Literal["1d"]
    end_time: int
    group_by: list[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]]
    limit: int
    line_items: Sequence[str]
    page: str
    project_ids: Sequence[str]
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
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests", "output_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.completions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "service_tier", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["batch"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["input_audio_tokens", "input_cache_write_12h_tokens", "input_cache_write_30m_tokens", "input_cache_write_tokens", "input_cached_audio_tokens", "input_cached_image_tokens", "input_cached_text_tokens", "input_cached_tokens", "input_image_tokens", "input_text_tokens", "input_uncached_tokens", "output_audio_tokens", "output_image_tokens", "output_text_tokens"], /) -> int | None: ...
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
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.embeddings.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.moderations.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["images", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.images.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "size", "source", "user_id"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["characters", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.audio_speeches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["num_model_requests", "seconds"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.audio_transcriptions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageCostsResponseDataResultOrganizationUsageVectorStoresResultDict(TypedDict):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: NotRequired[str | None]
class UsageCostsResponseDataResultOrganizationUsageVectorStoresResult(Reply[UsageCostsResponseDataResultOrganizationUsageVectorStoresResultDict]):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.vector_stores.result"]: ...
    @overload
    def __getitem__(self, key: Literal["usage_bytes"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["project_id"], /) -> str | None: ...
class UsageCostsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict(TypedDict):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: NotRequired[str | None]
class UsageCostsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(Reply[UsageCostsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict]):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_sessions"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.code_interpreter_sessions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["project_id"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.file_searches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "project_id", "user_id", "vector_store_id"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["num_model_requests", "num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.web_searches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "context_level", "model", "project_id", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
class UsageCostsResponseDataResultOrganizationCostsResultAmountDict(TypedDict, total=False):
    currency: str | None
    value: float | None
class UsageCostsResponseDataResultOrganizationCostsResultAmount(Reply[UsageCostsResponseDataResultOrganizationCostsResultAmountDict]):
    currency: str | None
    value: float | None
    @overload
    def __getitem__(self, key: Literal["currency"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["value"], /) -> float | None: ...
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
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.costs.result"]: ...
    @overload
    def __getitem__(self, key: Literal["amount"], /) -> UsageCostsResponseDataResultOrganizationCostsResultAmount | None: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "line_item", "project_id", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["quantity"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: Literal["quantity_unit"], /) -> CostQuantityUnit | None: ...
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
    @overload
    def __getitem__(self, key: Literal["end_time", "start_time"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["bucket"]: ...
    @overload
    def __getitem__(self, key: Literal["results"], /) -> list[UsageCostsResponseDataResult]: ...
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
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[UsageCostsResponseData]: ...
    @overload
    def __getitem__(self, key: Literal["has_more"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["next_page"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["page"]: ...
class UsageDecisionsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: Sequence[str] | None
    batch: bool | None
    bucket_width: Literal["1m", "1h", "1d"] | None
    end_time: int | None
    group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]] | None
    limit: int | None
    models: Sequence[str] | None
    page: str | None
    project_ids: Sequence[str] | None
    user_ids: Sequence[str] | None
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
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests", "output_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.decisions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "service_tier", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["batch"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["input_audio_tokens", "input_cache_write_12h_tokens", "input_cache_write_30m_tokens", "input_cache_write_tokens", "input_cached_audio_tokens", "input_cached_image_tokens", "input_cached_text_tokens", "input_cached_tokens", "input_image_tokens", "input_text_tokens", "input_uncached_tokens", "output_audio_tokens", "output_image_tokens", "output_text_tokens"], /) -> int | None: ...
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
    @overload
    def __getitem__(self, key: Literal["end_time", "start_time"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["bucket"]: ...
    @overload
    def __getitem__(self, key: Literal["results"], /) -> list[UsageDecisionsResponseDataResult]: ...
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
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[UsageDecisionsResponseData]: ...
    @overload
    def __getitem__(self, key: Literal["has_more"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["next_page"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["page"]: ...
class UsageEmbeddingsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: Sequence[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    models: Sequence[str]
    page: str
    project_ids: Sequence[str]
    user_ids: Sequence[str]
class UsageEmbeddingsResponseDataResultOrganizationUsageCompletionsResultDict(TypedDict, total=False):
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
class UsageEmbeddingsResponseDataResultOrganizationUsageCompletionsResult(Reply[UsageEmbeddingsResponseDataResultOrganizationUsageCompletionsResultDict]):
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
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests", "output_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.completions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "service_tier", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["batch"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["input_audio_tokens", "input_cache_write_12h_tokens", "input_cache_write_30m_tokens", "input_cache_write_tokens", "input_cached_audio_tokens", "input_cached_image_tokens", "input_cached_text_tokens", "input_cached_tokens", "input_image_tokens", "input_text_tokens", "input_uncached_tokens", "output_audio_tokens", "output_image_tokens", "output_text_tokens"], /) -> int | None: ...
class UsageEmbeddingsResponseDataResultOrganizationUsageEmbeddingsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.embeddings.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageEmbeddingsResponseDataResultOrganizationUsageEmbeddingsResult(Reply[UsageEmbeddingsResponseDataResultOrganizationUsageEmbeddingsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.embeddings.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageEmbeddingsResponseDataResultOrganizationUsageModerationsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.moderations.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageEmbeddingsResponseDataResultOrganizationUsageModerationsResult(Reply[UsageEmbeddingsResponseDataResultOrganizationUsageModerationsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.moderations.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageEmbeddingsResponseDataResultOrganizationUsageImagesResultDict(TypedDict, total=False):
    images: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.images.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
class UsageEmbeddingsResponseDataResultOrganizationUsageImagesResult(Reply[UsageEmbeddingsResponseDataResultOrganizationUsageImagesResultDict]):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["images", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.images.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "size", "source", "user_id"], /) -> str | None: ...
class UsageEmbeddingsResponseDataResultOrganizationUsageAudioSpeechesResultDict(TypedDict, total=False):
    characters: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.audio_speeches.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageEmbeddingsResponseDataResultOrganizationUsageAudioSpeechesResult(Reply[UsageEmbeddingsResponseDataResultOrganizationUsageAudioSpeechesResultDict]):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["characters", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.audio_speeches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageEmbeddingsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.audio_transcriptions.result"]]
    seconds: Required[int]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageEmbeddingsResponseDataResultOrganizationUsageAudioTranscriptionsResult(Reply[UsageEmbeddingsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict]):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_model_requests", "seconds"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.audio_transcriptions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageEmbeddingsResponseDataResultOrganizationUsageVectorStoresResultDict(TypedDict):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: NotRequired[str | None]
class UsageEmbeddingsResponseDataResultOrganizationUsageVectorStoresResult(Reply[UsageEmbeddingsResponseDataResultOrganizationUsageVectorStoresResultDict]):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.vector_stores.result"]: ...
    @overload
    def __getitem__(self, key: Literal["usage_bytes"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["project_id"], /) -> str | None: ...
class UsageEmbeddingsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict(TypedDict):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: NotRequired[str | None]
class UsageEmbeddingsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(Reply[UsageEmbeddingsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict]):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_sessions"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.code_interpreter_sessions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["project_id"], /) -> str | None: ...
class UsageEmbeddingsResponseDataResultOrganizationUsageFileSearchesResultDict(TypedDict, total=False):
    num_requests: Required[int]
    object: Required[Literal["organization.usage.file_searches.result"]]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
class UsageEmbeddingsResponseDataResultOrganizationUsageFileSearchesResult(Reply[UsageEmbeddingsResponseDataResultOrganizationUsageFileSearchesResultDict]):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.file_searches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "project_id", "user_id", "vector_store_id"], /) -> str | None: ...
class UsageEmbeddingsResponseDataResultOrganizationUsageWebSearchesResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    num_requests: Required[int]
    object: Required[Literal["organization.usage.web_searches.result"]]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageEmbeddingsResponseDataResultOrganizationUsageWebSearchesResult(Reply[UsageEmbeddingsResponseDataResultOrganizationUsageWebSearchesResultDict]):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_model_requests", "num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.web_searches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "context_level", "model", "project_id", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
class UsageEmbeddingsResponseDataResultOrganizationCostsResultAmountDict(TypedDict, total=False):
    currency: str | None
    value: float | None
class UsageEmbeddingsResponseDataResultOrganizationCostsResultAmount(Reply[UsageEmbeddingsResponseDataResultOrganizationCostsResultAmountDict]):
    currency: str | None
    value: float | None
    @overload
    def __getitem__(self, key: Literal["currency"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["value"], /) -> float | None: ...
class UsageEmbeddingsResponseDataResultOrganizationCostsResultDict(TypedDict, total=False):
    object: Required[Literal["organization.costs.result"]]
    amount: UsageEmbeddingsResponseDataResultOrganizationCostsResultAmountDict | None
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    quantity_unit: CostQuantityUnit | None
    user_id: str | None
class UsageEmbeddingsResponseDataResultOrganizationCostsResult(Reply[UsageEmbeddingsResponseDataResultOrganizationCostsResultDict]):
    object: Literal["organization.costs.result"]
    amount: UsageEmbeddingsResponseDataResultOrganizationCostsResultAmount | None
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    quantity_unit: CostQuantityUnit | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.costs.result"]: ...
    @overload
    def __getitem__(self, key: Literal["amount"], /) -> UsageEmbeddingsResponseDataResultOrganizationCostsResultAmount | None: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "line_item", "project_id", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["quantity"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: Literal["quantity_unit"], /) -> CostQuantityUnit | None: ...
UsageEmbeddingsResponseDataResult: TypeAlias = Union[UsageEmbeddingsResponseDataResultOrganizationUsageCompletionsResult, UsageEmbeddingsResponseDataResultOrganizationUsageEmbeddingsResult, UsageEmbeddingsResponseDataResultOrganizationUsageModerationsResult, UsageEmbeddingsResponseDataResultOrganizationUsageImagesResult, UsageEmbeddingsResponseDataResultOrganizationUsageAudioSpeechesResult, UsageEmbeddingsResponseDataResultOrganizationUsageAudioTranscriptionsResult, UsageEmbeddingsResponseDataResultOrganizationUsageVectorStoresResult, UsageEmbeddingsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult, UsageEmbeddingsResponseDataResultOrganizationUsageFileSearchesResult, UsageEmbeddingsResponseDataResultOrganizationUsageWebSearchesResult, UsageEmbeddingsResponseDataResultOrganizationCostsResult]
UsageEmbeddingsResponseDataResultDict: TypeAlias = Union[UsageEmbeddingsResponseDataResultOrganizationUsageCompletionsResultDict, UsageEmbeddingsResponseDataResultOrganizationUsageEmbeddingsResultDict, UsageEmbeddingsResponseDataResultOrganizationUsageModerationsResultDict, UsageEmbeddingsResponseDataResultOrganizationUsageImagesResultDict, UsageEmbeddingsResponseDataResultOrganizationUsageAudioSpeechesResultDict, UsageEmbeddingsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict, UsageEmbeddingsResponseDataResultOrganizationUsageVectorStoresResultDict, UsageEmbeddingsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict, UsageEmbeddingsResponseDataResultOrganizationUsageFileSearchesResultDict, UsageEmbeddingsResponseDataResultOrganizationUsageWebSearchesResultDict, UsageEmbeddingsResponseDataResultOrganizationCostsResultDict]
class UsageEmbeddingsResponseDataDict(TypedDict):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageEmbeddingsResponseDataResultDict]
    start_time: int
class UsageEmbeddingsResponseData(Reply[UsageEmbeddingsResponseDataDict]):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageEmbeddingsResponseDataResult]
    start_time: int
    @overload
    def __getitem__(self, key: Literal["end_time", "start_time"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["bucket"]: ...
    @overload
    def __getitem__(self, key: Literal["results"], /) -> list[UsageEmbeddingsResponseDataResult]: ...
class UsageEmbeddingsResponseDict(TypedDict):
    data: list[UsageEmbeddingsResponseDataDict]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]
class UsageEmbeddingsResponse(Reply[UsageEmbeddingsResponseDict]):
    data: list[UsageEmbeddingsResponseData]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[UsageEmbeddingsResponseData]: ...
    @overload
    def __getitem__(self, key: Literal["has_more"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["next_page"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["page"]: ...
class UsageFileSearchCallsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: Sequence[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: list[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]]
    limit: int
    page: str
    project_ids: Sequence[str]
    user_ids: Sequence[str]
    vector_store_ids: Sequence[str]
class UsageFileSearchCallsResponseDataResultOrganizationUsageCompletionsResultDict(TypedDict, total=False):
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
class UsageFileSearchCallsResponseDataResultOrganizationUsageCompletionsResult(Reply[UsageFileSearchCallsResponseDataResultOrganizationUsageCompletionsResultDict]):
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
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests", "output_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.completions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "service_tier", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["batch"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["input_audio_tokens", "input_cache_write_12h_tokens", "input_cache_write_30m_tokens", "input_cache_write_tokens", "input_cached_audio_tokens", "input_cached_image_tokens", "input_cached_text_tokens", "input_cached_tokens", "input_image_tokens", "input_text_tokens", "input_uncached_tokens", "output_audio_tokens", "output_image_tokens", "output_text_tokens"], /) -> int | None: ...
class UsageFileSearchCallsResponseDataResultOrganizationUsageEmbeddingsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.embeddings.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageFileSearchCallsResponseDataResultOrganizationUsageEmbeddingsResult(Reply[UsageFileSearchCallsResponseDataResultOrganizationUsageEmbeddingsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.embeddings.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageFileSearchCallsResponseDataResultOrganizationUsageModerationsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.moderations.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageFileSearchCallsResponseDataResultOrganizationUsageModerationsResult(Reply[UsageFileSearchCallsResponseDataResultOrganizationUsageModerationsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.moderations.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageFileSearchCallsResponseDataResultOrganizationUsageImagesResultDict(TypedDict, total=False):
    images: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.images.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
class UsageFileSearchCallsResponseDataResultOrganizationUsageImagesResult(Reply[UsageFileSearchCallsResponseDataResultOrganizationUsageImagesResultDict]):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["images", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.images.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "size", "source", "user_id"], /) -> str | None: ...
class UsageFileSearchCallsResponseDataResultOrganizationUsageAudioSpeechesResultDict(TypedDict, total=False):
    characters: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.audio_speeches.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageFileSearchCallsResponseDataResultOrganizationUsageAudioSpeechesResult(Reply[UsageFileSearchCallsResponseDataResultOrganizationUsageAudioSpeechesResultDict]):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["characters", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.audio_speeches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageFileSearchCallsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.audio_transcriptions.result"]]
    seconds: Required[int]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageFileSearchCallsResponseDataResultOrganizationUsageAudioTranscriptionsResult(Reply[UsageFileSearchCallsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict]):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_model_requests", "seconds"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.audio_transcriptions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageFileSearchCallsResponseDataResultOrganizationUsageVectorStoresResultDict(TypedDict):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: NotRequired[str | None]
class UsageFileSearchCallsResponseDataResultOrganizationUsageVectorStoresResult(Reply[UsageFileSearchCallsResponseDataResultOrganizationUsageVectorStoresResultDict]):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.vector_stores.result"]: ...
    @overload
    def __getitem__(self, key: Literal["usage_bytes"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["project_id"], /) -> str | None: ...
class UsageFileSearchCallsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict(TypedDict):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: NotRequired[str | None]
class UsageFileSearchCallsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(Reply[UsageFileSearchCallsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict]):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_sessions"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.code_interpreter_sessions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["project_id"], /) -> str | None: ...
class UsageFileSearchCallsResponseDataResultOrganizationUsageFileSearchesResultDict(TypedDict, total=False):
    num_requests: Required[int]
    object: Required[Literal["organization.usage.file_searches.result"]]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
class UsageFileSearchCallsResponseDataResultOrganizationUsageFileSearchesResult(Reply[UsageFileSearchCallsResponseDataResultOrganizationUsageFileSearchesResultDict]):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.file_searches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "project_id", "user_id", "vector_store_id"], /) -> str | None: ...
class UsageFileSearchCallsResponseDataResultOrganizationUsageWebSearchesResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    num_requests: Required[int]
    object: Required[Literal["organization.usage.web_searches.result"]]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageFileSearchCallsResponseDataResultOrganizationUsageWebSearchesResult(Reply[UsageFileSearchCallsResponseDataResultOrganizationUsageWebSearchesResultDict]):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_model_requests", "num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.web_searches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "context_level", "model", "project_id", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
class UsageFileSearchCallsResponseDataResultOrganizationCostsResultAmountDict(TypedDict, total=False):
    currency: str | None
    value: float | None
class UsageFileSearchCallsResponseDataResultOrganizationCostsResultAmount(Reply[UsageFileSearchCallsResponseDataResultOrganizationCostsResultAmountDict]):
    currency: str | None
    value: float | None
    @overload
    def __getitem__(self, key: Literal["currency"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["value"], /) -> float | None: ...
class UsageFileSearchCallsResponseDataResultOrganizationCostsResultDict(TypedDict, total=False):
    object: Required[Literal["organization.costs.result"]]
    amount: UsageFileSearchCallsResponseDataResultOrganizationCostsResultAmountDict | None
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    quantity_unit: CostQuantityUnit | None
    user_id: str | None
class UsageFileSearchCallsResponseDataResultOrganizationCostsResult(Reply[UsageFileSearchCallsResponseDataResultOrganizationCostsResultDict]):
    object: Literal["organization.costs.result"]
    amount: UsageFileSearchCallsResponseDataResultOrganizationCostsResultAmount | None
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    quantity_unit: CostQuantityUnit | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.costs.result"]: ...
    @overload
    def __getitem__(self, key: Literal["amount"], /) -> UsageFileSearchCallsResponseDataResultOrganizationCostsResultAmount | None: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "line_item", "project_id", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["quantity"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: Literal["quantity_unit"], /) -> CostQuantityUnit | None: ...
UsageFileSearchCallsResponseDataResult: TypeAlias = Union[UsageFileSearchCallsResponseDataResultOrganizationUsageCompletionsResult, UsageFileSearchCallsResponseDataResultOrganizationUsageEmbeddingsResult, UsageFileSearchCallsResponseDataResultOrganizationUsageModerationsResult, UsageFileSearchCallsResponseDataResultOrganizationUsageImagesResult, UsageFileSearchCallsResponseDataResultOrganizationUsageAudioSpeechesResult, UsageFileSearchCallsResponseDataResultOrganizationUsageAudioTranscriptionsResult, UsageFileSearchCallsResponseDataResultOrganizationUsageVectorStoresResult, UsageFileSearchCallsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult, UsageFileSearchCallsResponseDataResultOrganizationUsageFileSearchesResult, UsageFileSearchCallsResponseDataResultOrganizationUsageWebSearchesResult, UsageFileSearchCallsResponseDataResultOrganizationCostsResult]
UsageFileSearchCallsResponseDataResultDict: TypeAlias = Union[UsageFileSearchCallsResponseDataResultOrganizationUsageCompletionsResultDict, UsageFileSearchCallsResponseDataResultOrganizationUsageEmbeddingsResultDict, UsageFileSearchCallsResponseDataResultOrganizationUsageModerationsResultDict, UsageFileSearchCallsResponseDataResultOrganizationUsageImagesResultDict, UsageFileSearchCallsResponseDataResultOrganizationUsageAudioSpeechesResultDict, UsageFileSearchCallsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict, UsageFileSearchCallsResponseDataResultOrganizationUsageVectorStoresResultDict, UsageFileSearchCallsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict, UsageFileSearchCallsResponseDataResultOrganizationUsageFileSearchesResultDict, UsageFileSearchCallsResponseDataResultOrganizationUsageWebSearchesResultDict, UsageFileSearchCallsResponseDataResultOrganizationCostsResultDict]
class UsageFileSearchCallsResponseDataDict(TypedDict):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageFileSearchCallsResponseDataResultDict]
    start_time: int
class UsageFileSearchCallsResponseData(Reply[UsageFileSearchCallsResponseDataDict]):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageFileSearchCallsResponseDataResult]
    start_time: int
    @overload
    def __getitem__(self, key: Literal["end_time", "start_time"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["bucket"]: ...
    @overload
    def __getitem__(self, key: Literal["results"], /) -> list[UsageFileSearchCallsResponseDataResult]: ...
class UsageFileSearchCallsResponseDict(TypedDict):
    data: list[UsageFileSearchCallsResponseDataDict]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]
class UsageFileSearchCallsResponse(Reply[UsageFileSearchCallsResponseDict]):
    data: list[UsageFileSearchCallsResponseData]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[UsageFileSearchCallsResponseData]: ...
    @overload
    def __getitem__(self, key: Literal["has_more"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["next_page"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["page"]: ...
class UsageImagesParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: Sequence[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]]
    limit: int
    models: Sequence[str]
    page: str
    project_ids: Sequence[str]
    sizes: list[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]]
    sources: list[Literal["image.generation", "image.edit", "image.variation"]]
    user_ids: Sequence[str]
class UsageImagesResponseDataResultOrganizationUsageCompletionsResultDict(TypedDict, total=False):
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
class UsageImagesResponseDataResultOrganizationUsageCompletionsResult(Reply[UsageImagesResponseDataResultOrganizationUsageCompletionsResultDict]):
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
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests", "output_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.completions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "service_tier", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["batch"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["input_audio_tokens", "input_cache_write_12h_tokens", "input_cache_write_30m_tokens", "input_cache_write_tokens", "input_cached_audio_tokens", "input_cached_image_tokens", "input_cached_text_tokens", "input_cached_tokens", "input_image_tokens", "input_text_tokens", "input_uncached_tokens", "output_audio_tokens", "output_image_tokens", "output_text_tokens"], /) -> int | None: ...
class UsageImagesResponseDataResultOrganizationUsageEmbeddingsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.embeddings.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageImagesResponseDataResultOrganizationUsageEmbeddingsResult(Reply[UsageImagesResponseDataResultOrganizationUsageEmbeddingsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.embeddings.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageImagesResponseDataResultOrganizationUsageModerationsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.moderations.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageImagesResponseDataResultOrganizationUsageModerationsResult(Reply[UsageImagesResponseDataResultOrganizationUsageModerationsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.moderations.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageImagesResponseDataResultOrganizationUsageImagesResultDict(TypedDict, total=False):
    images: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.images.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
class UsageImagesResponseDataResultOrganizationUsageImagesResult(Reply[UsageImagesResponseDataResultOrganizationUsageImagesResultDict]):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["images", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.images.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "size", "source", "user_id"], /) -> str | None: ...
class UsageImagesResponseDataResultOrganizationUsageAudioSpeechesResultDict(TypedDict, total=False):
    characters: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.audio_speeches.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageImagesResponseDataResultOrganizationUsageAudioSpeechesResult(Reply[UsageImagesResponseDataResultOrganizationUsageAudioSpeechesResultDict]):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["characters", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.audio_speeches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageImagesResponseDataResultOrganizationUsageAudioTranscriptionsResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.audio_transcriptions.result"]]
    seconds: Required[int]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageImagesResponseDataResultOrganizationUsageAudioTranscriptionsResult(Reply[UsageImagesResponseDataResultOrganizationUsageAudioTranscriptionsResultDict]):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_model_requests", "seconds"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.audio_transcriptions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageImagesResponseDataResultOrganizationUsageVectorStoresResultDict(TypedDict):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: NotRequired[str | None]
class UsageImagesResponseDataResultOrganizationUsageVectorStoresResult(Reply[UsageImagesResponseDataResultOrganizationUsageVectorStoresResultDict]):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.vector_stores.result"]: ...
    @overload
    def __getitem__(self, key: Literal["usage_bytes"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["project_id"], /) -> str | None: ...
class UsageImagesResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict(TypedDict):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: NotRequired[str | None]
class UsageImagesResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(Reply[UsageImagesResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict]):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_sessions"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.code_interpreter_sessions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["project_id"], /) -> str | None: ...
class UsageImagesResponseDataResultOrganizationUsageFileSearchesResultDict(TypedDict, total=False):
    num_requests: Required[int]
    object: Required[Literal["organization.usage.file_searches.result"]]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
class UsageImagesResponseDataResultOrganizationUsageFileSearchesResult(Reply[UsageImagesResponseDataResultOrganizationUsageFileSearchesResultDict]):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.file_searches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "project_id", "user_id", "vector_store_id"], /) -> str | None: ...
class UsageImagesResponseDataResultOrganizationUsageWebSearchesResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    num_requests: Required[int]
    object: Required[Literal["organization.usage.web_searches.result"]]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageImagesResponseDataResultOrganizationUsageWebSearchesResult(Reply[UsageImagesResponseDataResultOrganizationUsageWebSearchesResultDict]):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_model_requests", "num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.web_searches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "context_level", "model", "project_id", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
class UsageImagesResponseDataResultOrganizationCostsResultAmountDict(TypedDict, total=False):
    currency: str | None
    value: float | None
class UsageImagesResponseDataResultOrganizationCostsResultAmount(Reply[UsageImagesResponseDataResultOrganizationCostsResultAmountDict]):
    currency: str | None
    value: float | None
    @overload
    def __getitem__(self, key: Literal["currency"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["value"], /) -> float | None: ...
class UsageImagesResponseDataResultOrganizationCostsResultDict(TypedDict, total=False):
    object: Required[Literal["organization.costs.result"]]
    amount: UsageImagesResponseDataResultOrganizationCostsResultAmountDict | None
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    quantity_unit: CostQuantityUnit | None
    user_id: str | None
class UsageImagesResponseDataResultOrganizationCostsResult(Reply[UsageImagesResponseDataResultOrganizationCostsResultDict]):
    object: Literal["organization.costs.result"]
    amount: UsageImagesResponseDataResultOrganizationCostsResultAmount | None
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    quantity_unit: CostQuantityUnit | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.costs.result"]: ...
    @overload
    def __getitem__(self, key: Literal["amount"], /) -> UsageImagesResponseDataResultOrganizationCostsResultAmount | None: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "line_item", "project_id", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["quantity"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: Literal["quantity_unit"], /) -> CostQuantityUnit | None: ...
UsageImagesResponseDataResult: TypeAlias = Union[UsageImagesResponseDataResultOrganizationUsageCompletionsResult, UsageImagesResponseDataResultOrganizationUsageEmbeddingsResult, UsageImagesResponseDataResultOrganizationUsageModerationsResult, UsageImagesResponseDataResultOrganizationUsageImagesResult, UsageImagesResponseDataResultOrganizationUsageAudioSpeechesResult, UsageImagesResponseDataResultOrganizationUsageAudioTranscriptionsResult, UsageImagesResponseDataResultOrganizationUsageVectorStoresResult, UsageImagesResponseDataResultOrganizationUsageCodeInterpreterSessionsResult, UsageImagesResponseDataResultOrganizationUsageFileSearchesResult, UsageImagesResponseDataResultOrganizationUsageWebSearchesResult, UsageImagesResponseDataResultOrganizationCostsResult]
UsageImagesResponseDataResultDict: TypeAlias = Union[UsageImagesResponseDataResultOrganizationUsageCompletionsResultDict, UsageImagesResponseDataResultOrganizationUsageEmbeddingsResultDict, UsageImagesResponseDataResultOrganizationUsageModerationsResultDict, UsageImagesResponseDataResultOrganizationUsageImagesResultDict, UsageImagesResponseDataResultOrganizationUsageAudioSpeechesResultDict, UsageImagesResponseDataResultOrganizationUsageAudioTranscriptionsResultDict, UsageImagesResponseDataResultOrganizationUsageVectorStoresResultDict, UsageImagesResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict, UsageImagesResponseDataResultOrganizationUsageFileSearchesResultDict, UsageImagesResponseDataResultOrganizationUsageWebSearchesResultDict, UsageImagesResponseDataResultOrganizationCostsResultDict]
class UsageImagesResponseDataDict(TypedDict):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageImagesResponseDataResultDict]
    start_time: int
class UsageImagesResponseData(Reply[UsageImagesResponseDataDict]):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageImagesResponseDataResult]
    start_time: int
    @overload
    def __getitem__(self, key: Literal["end_time", "start_time"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["bucket"]: ...
    @overload
    def __getitem__(self, key: Literal["results"], /) -> list[UsageImagesResponseDataResult]: ...
class UsageImagesResponseDict(TypedDict):
    data: list[UsageImagesResponseDataDict]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]
class UsageImagesResponse(Reply[UsageImagesResponseDict]):
    data: list[UsageImagesResponseData]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[UsageImagesResponseData]: ...
    @overload
    def __getitem__(self, key: Literal["has_more"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["next_page"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["page"]: ...
class UsageModerationsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: Sequence[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    models: Sequence[str]
    page: str
    project_ids: Sequence[str]
    user_ids: Sequence[str]
class UsageModerationsResponseDataResultOrganizationUsageCompletionsResultDict(TypedDict, total=False):
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
class UsageModerationsResponseDataResultOrganizationUsageCompletionsResult(Reply[UsageModerationsResponseDataResultOrganizationUsageCompletionsResultDict]):
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
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests", "output_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.completions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "service_tier", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["batch"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["input_audio_tokens", "input_cache_write_12h_tokens", "input_cache_write_30m_tokens", "input_cache_write_tokens", "input_cached_audio_tokens", "input_cached_image_tokens", "input_cached_text_tokens", "input_cached_tokens", "input_image_tokens", "input_text_tokens", "input_uncached_tokens", "output_audio_tokens", "output_image_tokens", "output_text_tokens"], /) -> int | None: ...
class UsageModerationsResponseDataResultOrganizationUsageEmbeddingsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.embeddings.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageModerationsResponseDataResultOrganizationUsageEmbeddingsResult(Reply[UsageModerationsResponseDataResultOrganizationUsageEmbeddingsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.embeddings.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageModerationsResponseDataResultOrganizationUsageModerationsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.moderations.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageModerationsResponseDataResultOrganizationUsageModerationsResult(Reply[UsageModerationsResponseDataResultOrganizationUsageModerationsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.moderations.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageModerationsResponseDataResultOrganizationUsageImagesResultDict(TypedDict, total=False):
    images: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.images.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
class UsageModerationsResponseDataResultOrganizationUsageImagesResult(Reply[UsageModerationsResponseDataResultOrganizationUsageImagesResultDict]):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["images", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.images.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "size", "source", "user_id"], /) -> str | None: ...
class UsageModerationsResponseDataResultOrganizationUsageAudioSpeechesResultDict(TypedDict, total=False):
    characters: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.audio_speeches.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageModerationsResponseDataResultOrganizationUsageAudioSpeechesResult(Reply[UsageModerationsResponseDataResultOrganizationUsageAudioSpeechesResultDict]):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["characters", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.audio_speeches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageModerationsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.audio_transcriptions.result"]]
    seconds: Required[int]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageModerationsResponseDataResultOrganizationUsageAudioTranscriptionsResult(Reply[UsageModerationsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict]):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_model_requests", "seconds"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.audio_transcriptions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageModerationsResponseDataResultOrganizationUsageVectorStoresResultDict(TypedDict):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: NotRequired[str | None]
class UsageModerationsResponseDataResultOrganizationUsageVectorStoresResult(Reply[UsageModerationsResponseDataResultOrganizationUsageVectorStoresResultDict]):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.vector_stores.result"]: ...
    @overload
    def __getitem__(self, key: Literal["usage_bytes"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["project_id"], /) -> str | None: ...
class UsageModerationsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict(TypedDict):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: NotRequired[str | None]
class UsageModerationsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(Reply[UsageModerationsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict]):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_sessions"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.code_interpreter_sessions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["project_id"], /) -> str | None: ...
class UsageModerationsResponseDataResultOrganizationUsageFileSearchesResultDict(TypedDict, total=False):
    num_requests: Required[int]
    object: Required[Literal["organization.usage.file_searches.result"]]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
class UsageModerationsResponseDataResultOrganizationUsageFileSearchesResult(Reply[UsageModerationsResponseDataResultOrganizationUsageFileSearchesResultDict]):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.file_searches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "project_id", "user_id", "vector_store_id"], /) -> str | None: ...
class UsageModerationsResponseDataResultOrganizationUsageWebSearchesResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    num_requests: Required[int]
    object: Required[Literal["organization.usage.web_searches.result"]]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageModerationsResponseDataResultOrganizationUsageWebSearchesResult(Reply[UsageModerationsResponseDataResultOrganizationUsageWebSearchesResultDict]):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_model_requests", "num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.web_searches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "context_level", "model", "project_id", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
class UsageModerationsResponseDataResultOrganizationCostsResultAmountDict(TypedDict, total=False):
    currency: str | None
    value: float | None
class UsageModerationsResponseDataResultOrganizationCostsResultAmount(Reply[UsageModerationsResponseDataResultOrganizationCostsResultAmountDict]):
    currency: str | None
    value: float | None
    @overload
    def __getitem__(self, key: Literal["currency"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["value"], /) -> float | None: ...
class UsageModerationsResponseDataResultOrganizationCostsResultDict(TypedDict, total=False):
    object: Required[Literal["organization.costs.result"]]
    amount: UsageModerationsResponseDataResultOrganizationCostsResultAmountDict | None
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    quantity_unit: CostQuantityUnit | None
    user_id: str | None
class UsageModerationsResponseDataResultOrganizationCostsResult(Reply[UsageModerationsResponseDataResultOrganizationCostsResultDict]):
    object: Literal["organization.costs.result"]
    amount: UsageModerationsResponseDataResultOrganizationCostsResultAmount | None
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    quantity_unit: CostQuantityUnit | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.costs.result"]: ...
    @overload
    def __getitem__(self, key: Literal["amount"], /) -> UsageModerationsResponseDataResultOrganizationCostsResultAmount | None: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "line_item", "project_id", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["quantity"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: Literal["quantity_unit"], /) -> CostQuantityUnit | None: ...
UsageModerationsResponseDataResult: TypeAlias = Union[UsageModerationsResponseDataResultOrganizationUsageCompletionsResult, UsageModerationsResponseDataResultOrganizationUsageEmbeddingsResult, UsageModerationsResponseDataResultOrganizationUsageModerationsResult, UsageModerationsResponseDataResultOrganizationUsageImagesResult, UsageModerationsResponseDataResultOrganizationUsageAudioSpeechesResult, UsageModerationsResponseDataResultOrganizationUsageAudioTranscriptionsResult, UsageModerationsResponseDataResultOrganizationUsageVectorStoresResult, UsageModerationsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult, UsageModerationsResponseDataResultOrganizationUsageFileSearchesResult, UsageModerationsResponseDataResultOrganizationUsageWebSearchesResult, UsageModerationsResponseDataResultOrganizationCostsResult]
UsageModerationsResponseDataResultDict: TypeAlias = Union[UsageModerationsResponseDataResultOrganizationUsageCompletionsResultDict, UsageModerationsResponseDataResultOrganizationUsageEmbeddingsResultDict, UsageModerationsResponseDataResultOrganizationUsageModerationsResultDict, UsageModerationsResponseDataResultOrganizationUsageImagesResultDict, UsageModerationsResponseDataResultOrganizationUsageAudioSpeechesResultDict, UsageModerationsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict, UsageModerationsResponseDataResultOrganizationUsageVectorStoresResultDict, UsageModerationsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict, UsageModerationsResponseDataResultOrganizationUsageFileSearchesResultDict, UsageModerationsResponseDataResultOrganizationUsageWebSearchesResultDict, UsageModerationsResponseDataResultOrganizationCostsResultDict]
class UsageModerationsResponseDataDict(TypedDict):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageModerationsResponseDataResultDict]
    start_time: int
class UsageModerationsResponseData(Reply[UsageModerationsResponseDataDict]):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageModerationsResponseDataResult]
    start_time: int
    @overload
    def __getitem__(self, key: Literal["end_time", "start_time"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["bucket"]: ...
    @overload
    def __getitem__(self, key: Literal["results"], /) -> list[UsageModerationsResponseDataResult]: ...
class UsageModerationsResponseDict(TypedDict):
    data: list[UsageModerationsResponseDataDict]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]
class UsageModerationsResponse(Reply[UsageModerationsResponseDict]):
    data: list[UsageModerationsResponseData]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[UsageModerationsResponseData]: ...
    @overload
    def __getitem__(self, key: Literal["has_more"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["next_page"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["page"]: ...
class UsageVectorStoresParams(TypedDict, total=False):
    start_time: Required[int]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: list[Literal["project_id"]]
    limit: int
    page: str
    project_ids: Sequence[str]
class UsageVectorStoresResponseDataResultOrganizationUsageCompletionsResultDict(TypedDict, total=False):
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
class UsageVectorStoresResponseDataResultOrganizationUsageCompletionsResult(Reply[UsageVectorStoresResponseDataResultOrganizationUsageCompletionsResultDict]):
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
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests", "output_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.completions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "service_tier", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["batch"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["input_audio_tokens", "input_cache_write_12h_tokens", "input_cache_write_30m_tokens", "input_cache_write_tokens", "input_cached_audio_tokens", "input_cached_image_tokens", "input_cached_text_tokens", "input_cached_tokens", "input_image_tokens", "input_text_tokens", "input_uncached_tokens", "output_audio_tokens", "output_image_tokens", "output_text_tokens"], /) -> int | None: ...
class UsageVectorStoresResponseDataResultOrganizationUsageEmbeddingsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.embeddings.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageVectorStoresResponseDataResultOrganizationUsageEmbeddingsResult(Reply[UsageVectorStoresResponseDataResultOrganizationUsageEmbeddingsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.embeddings.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageVectorStoresResponseDataResultOrganizationUsageModerationsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.moderations.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageVectorStoresResponseDataResultOrganizationUsageModerationsResult(Reply[UsageVectorStoresResponseDataResultOrganizationUsageModerationsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.moderations.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageVectorStoresResponseDataResultOrganizationUsageImagesResultDict(TypedDict, total=False):
    images: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.images.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
class UsageVectorStoresResponseDataResultOrganizationUsageImagesResult(Reply[UsageVectorStoresResponseDataResultOrganizationUsageImagesResultDict]):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["images", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.images.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "size", "source", "user_id"], /) -> str | None: ...
class UsageVectorStoresResponseDataResultOrganizationUsageAudioSpeechesResultDict(TypedDict, total=False):
    characters: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.audio_speeches.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageVectorStoresResponseDataResultOrganizationUsageAudioSpeechesResult(Reply[UsageVectorStoresResponseDataResultOrganizationUsageAudioSpeechesResultDict]):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["characters", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.audio_speeches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageVectorStoresResponseDataResultOrganizationUsageAudioTranscriptionsResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.audio_transcriptions.result"]]
    seconds: Required[int]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageVectorStoresResponseDataResultOrganizationUsageAudioTranscriptionsResult(Reply[UsageVectorStoresResponseDataResultOrganizationUsageAudioTranscriptionsResultDict]):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_model_requests", "seconds"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.audio_transcriptions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageVectorStoresResponseDataResultOrganizationUsageVectorStoresResultDict(TypedDict):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: NotRequired[str | None]
class UsageVectorStoresResponseDataResultOrganizationUsageVectorStoresResult(Reply[UsageVectorStoresResponseDataResultOrganizationUsageVectorStoresResultDict]):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.vector_stores.result"]: ...
    @overload
    def __getitem__(self, key: Literal["usage_bytes"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["project_id"], /) -> str | None: ...
class UsageVectorStoresResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict(TypedDict):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: NotRequired[str | None]
class UsageVectorStoresResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(Reply[UsageVectorStoresResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict]):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_sessions"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.code_interpreter_sessions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["project_id"], /) -> str | None: ...
class UsageVectorStoresResponseDataResultOrganizationUsageFileSearchesResultDict(TypedDict, total=False):
    num_requests: Required[int]
    object: Required[Literal["organization.usage.file_searches.result"]]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
class UsageVectorStoresResponseDataResultOrganizationUsageFileSearchesResult(Reply[UsageVectorStoresResponseDataResultOrganizationUsageFileSearchesResultDict]):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.file_searches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "project_id", "user_id", "vector_store_id"], /) -> str | None: ...
class UsageVectorStoresResponseDataResultOrganizationUsageWebSearchesResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    num_requests: Required[int]
    object: Required[Literal["organization.usage.web_searches.result"]]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageVectorStoresResponseDataResultOrganizationUsageWebSearchesResult(Reply[UsageVectorStoresResponseDataResultOrganizationUsageWebSearchesResultDict]):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_model_requests", "num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.web_searches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "context_level", "model", "project_id", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
class UsageVectorStoresResponseDataResultOrganizationCostsResultAmountDict(TypedDict, total=False):
    currency: str | None
    value: float | None
class UsageVectorStoresResponseDataResultOrganizationCostsResultAmount(Reply[UsageVectorStoresResponseDataResultOrganizationCostsResultAmountDict]):
    currency: str | None
    value: float | None
    @overload
    def __getitem__(self, key: Literal["currency"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["value"], /) -> float | None: ...
class UsageVectorStoresResponseDataResultOrganizationCostsResultDict(TypedDict, total=False):
    object: Required[Literal["organization.costs.result"]]
    amount: UsageVectorStoresResponseDataResultOrganizationCostsResultAmountDict | None
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    quantity_unit: CostQuantityUnit | None
    user_id: str | None
class UsageVectorStoresResponseDataResultOrganizationCostsResult(Reply[UsageVectorStoresResponseDataResultOrganizationCostsResultDict]):
    object: Literal["organization.costs.result"]
    amount: UsageVectorStoresResponseDataResultOrganizationCostsResultAmount | None
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    quantity_unit: CostQuantityUnit | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.costs.result"]: ...
    @overload
    def __getitem__(self, key: Literal["amount"], /) -> UsageVectorStoresResponseDataResultOrganizationCostsResultAmount | None: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "line_item", "project_id", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["quantity"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: Literal["quantity_unit"], /) -> CostQuantityUnit | None: ...
UsageVectorStoresResponseDataResult: TypeAlias = Union[UsageVectorStoresResponseDataResultOrganizationUsageCompletionsResult, UsageVectorStoresResponseDataResultOrganizationUsageEmbeddingsResult, UsageVectorStoresResponseDataResultOrganizationUsageModerationsResult, UsageVectorStoresResponseDataResultOrganizationUsageImagesResult, UsageVectorStoresResponseDataResultOrganizationUsageAudioSpeechesResult, UsageVectorStoresResponseDataResultOrganizationUsageAudioTranscriptionsResult, UsageVectorStoresResponseDataResultOrganizationUsageVectorStoresResult, UsageVectorStoresResponseDataResultOrganizationUsageCodeInterpreterSessionsResult, UsageVectorStoresResponseDataResultOrganizationUsageFileSearchesResult, UsageVectorStoresResponseDataResultOrganizationUsageWebSearchesResult, UsageVectorStoresResponseDataResultOrganizationCostsResult]
UsageVectorStoresResponseDataResultDict: TypeAlias = Union[UsageVectorStoresResponseDataResultOrganizationUsageCompletionsResultDict, UsageVectorStoresResponseDataResultOrganizationUsageEmbeddingsResultDict, UsageVectorStoresResponseDataResultOrganizationUsageModerationsResultDict, UsageVectorStoresResponseDataResultOrganizationUsageImagesResultDict, UsageVectorStoresResponseDataResultOrganizationUsageAudioSpeechesResultDict, UsageVectorStoresResponseDataResultOrganizationUsageAudioTranscriptionsResultDict, UsageVectorStoresResponseDataResultOrganizationUsageVectorStoresResultDict, UsageVectorStoresResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict, UsageVectorStoresResponseDataResultOrganizationUsageFileSearchesResultDict, UsageVectorStoresResponseDataResultOrganizationUsageWebSearchesResultDict, UsageVectorStoresResponseDataResultOrganizationCostsResultDict]
class UsageVectorStoresResponseDataDict(TypedDict):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageVectorStoresResponseDataResultDict]
    start_time: int
class UsageVectorStoresResponseData(Reply[UsageVectorStoresResponseDataDict]):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageVectorStoresResponseDataResult]
    start_time: int
    @overload
    def __getitem__(self, key: Literal["end_time", "start_time"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["bucket"]: ...
    @overload
    def __getitem__(self, key: Literal["results"], /) -> list[UsageVectorStoresResponseDataResult]: ...
class UsageVectorStoresResponseDict(TypedDict):
    data: list[UsageVectorStoresResponseDataDict]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]
class UsageVectorStoresResponse(Reply[UsageVectorStoresResponseDict]):
    data: list[UsageVectorStoresResponseData]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[UsageVectorStoresResponseData]: ...
    @overload
    def __getitem__(self, key: Literal["has_more"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["next_page"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["page"]: ...
class UsageWebSearchCallsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: Sequence[str]
    bucket_width: Literal["1m", "1h", "1d"]
    context_levels: list[Literal["low", "medium", "high"]]
    end_time: int
    group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]]
    limit: int
    models: Sequence[str]
    page: str
    project_ids: Sequence[str]
    user_ids: Sequence[str]
class UsageWebSearchCallsResponseDataResultOrganizationUsageCompletionsResultDict(TypedDict, total=False):
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
class UsageWebSearchCallsResponseDataResultOrganizationUsageCompletionsResult(Reply[UsageWebSearchCallsResponseDataResultOrganizationUsageCompletionsResultDict]):
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
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests", "output_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.completions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "service_tier", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["batch"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["input_audio_tokens", "input_cache_write_12h_tokens", "input_cache_write_30m_tokens", "input_cache_write_tokens", "input_cached_audio_tokens", "input_cached_image_tokens", "input_cached_text_tokens", "input_cached_tokens", "input_image_tokens", "input_text_tokens", "input_uncached_tokens", "output_audio_tokens", "output_image_tokens", "output_text_tokens"], /) -> int | None: ...
class UsageWebSearchCallsResponseDataResultOrganizationUsageEmbeddingsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.embeddings.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageWebSearchCallsResponseDataResultOrganizationUsageEmbeddingsResult(Reply[UsageWebSearchCallsResponseDataResultOrganizationUsageEmbeddingsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.embeddings.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageWebSearchCallsResponseDataResultOrganizationUsageModerationsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.moderations.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageWebSearchCallsResponseDataResultOrganizationUsageModerationsResult(Reply[UsageWebSearchCallsResponseDataResultOrganizationUsageModerationsResultDict]):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["input_tokens", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.moderations.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageWebSearchCallsResponseDataResultOrganizationUsageImagesResultDict(TypedDict, total=False):
    images: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.images.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
class UsageWebSearchCallsResponseDataResultOrganizationUsageImagesResult(Reply[UsageWebSearchCallsResponseDataResultOrganizationUsageImagesResultDict]):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["images", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.images.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "size", "source", "user_id"], /) -> str | None: ...
class UsageWebSearchCallsResponseDataResultOrganizationUsageAudioSpeechesResultDict(TypedDict, total=False):
    characters: Required[int]
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.audio_speeches.result"]]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageWebSearchCallsResponseDataResultOrganizationUsageAudioSpeechesResult(Reply[UsageWebSearchCallsResponseDataResultOrganizationUsageAudioSpeechesResultDict]):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["characters", "num_model_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.audio_speeches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageWebSearchCallsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    object: Required[Literal["organization.usage.audio_transcriptions.result"]]
    seconds: Required[int]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageWebSearchCallsResponseDataResultOrganizationUsageAudioTranscriptionsResult(Reply[UsageWebSearchCallsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict]):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_model_requests", "seconds"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.audio_transcriptions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "model", "project_id", "user_id"], /) -> str | None: ...
class UsageWebSearchCallsResponseDataResultOrganizationUsageVectorStoresResultDict(TypedDict):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: NotRequired[str | None]
class UsageWebSearchCallsResponseDataResultOrganizationUsageVectorStoresResult(Reply[UsageWebSearchCallsResponseDataResultOrganizationUsageVectorStoresResultDict]):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.vector_stores.result"]: ...
    @overload
    def __getitem__(self, key: Literal["usage_bytes"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["project_id"], /) -> str | None: ...
class UsageWebSearchCallsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict(TypedDict):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: NotRequired[str | None]
class UsageWebSearchCallsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(Reply[UsageWebSearchCallsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict]):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_sessions"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.code_interpreter_sessions.result"]: ...
    @overload
    def __getitem__(self, key: Literal["project_id"], /) -> str | None: ...
class UsageWebSearchCallsResponseDataResultOrganizationUsageFileSearchesResultDict(TypedDict, total=False):
    num_requests: Required[int]
    object: Required[Literal["organization.usage.file_searches.result"]]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
class UsageWebSearchCallsResponseDataResultOrganizationUsageFileSearchesResult(Reply[UsageWebSearchCallsResponseDataResultOrganizationUsageFileSearchesResultDict]):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.file_searches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "project_id", "user_id", "vector_store_id"], /) -> str | None: ...
class UsageWebSearchCallsResponseDataResultOrganizationUsageWebSearchesResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    num_requests: Required[int]
    object: Required[Literal["organization.usage.web_searches.result"]]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
class UsageWebSearchCallsResponseDataResultOrganizationUsageWebSearchesResult(Reply[UsageWebSearchCallsResponseDataResultOrganizationUsageWebSearchesResultDict]):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["num_model_requests", "num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.usage.web_searches.result"]: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "context_level", "model", "project_id", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
class UsageWebSearchCallsResponseDataResultOrganizationCostsResultAmountDict(TypedDict, total=False):
    currency: str | None
    value: float | None
class UsageWebSearchCallsResponseDataResultOrganizationCostsResultAmount(Reply[UsageWebSearchCallsResponseDataResultOrganizationCostsResultAmountDict]):
    currency: str | None
    value: float | None
    @overload
    def __getitem__(self, key: Literal["currency"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["value"], /) -> float | None: ...
class UsageWebSearchCallsResponseDataResultOrganizationCostsResultDict(TypedDict, total=False):
    object: Required[Literal["organization.costs.result"]]
    amount: UsageWebSearchCallsResponseDataResultOrganizationCostsResultAmountDict | None
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    quantity_unit: CostQuantityUnit | None
    user_id: str | None
class UsageWebSearchCallsResponseDataResultOrganizationCostsResult(Reply[UsageWebSearchCallsResponseDataResultOrganizationCostsResultDict]):
    object: Literal["organization.costs.result"]
    amount: UsageWebSearchCallsResponseDataResultOrganizationCostsResultAmount | None
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    quantity_unit: CostQuantityUnit | None
    user_id: str | None
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.costs.result"]: ...
    @overload
    def __getitem__(self, key: Literal["amount"], /) -> UsageWebSearchCallsResponseDataResultOrganizationCostsResultAmount | None: ...
    @overload
    def __getitem__(self, key: Literal["api_key_id", "line_item", "project_id", "user_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["api_source"], /) -> Literal["agents_api", "unlabeled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["quantity"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: Literal["quantity_unit"], /) -> CostQuantityUnit | None: ...
UsageWebSearchCallsResponseDataResult: TypeAlias = Union[UsageWebSearchCallsResponseDataResultOrganizationUsageCompletionsResult, UsageWebSearchCallsResponseDataResultOrganizationUsageEmbeddingsResult, UsageWebSearchCallsResponseDataResultOrganizationUsageModerationsResult, UsageWebSearchCallsResponseDataResultOrganizationUsageImagesResult, UsageWebSearchCallsResponseDataResultOrganizationUsageAudioSpeechesResult, UsageWebSearchCallsResponseDataResultOrganizationUsageAudioTranscriptionsResult, UsageWebSearchCallsResponseDataResultOrganizationUsageVectorStoresResult, UsageWebSearchCallsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult, UsageWebSearchCallsResponseDataResultOrganizationUsageFileSearchesResult, UsageWebSearchCallsResponseDataResultOrganizationUsageWebSearchesResult, UsageWebSearchCallsResponseDataResultOrganizationCostsResult]
UsageWebSearchCallsResponseDataResultDict: TypeAlias = Union[UsageWebSearchCallsResponseDataResultOrganizationUsageCompletionsResultDict, UsageWebSearchCallsResponseDataResultOrganizationUsageEmbeddingsResultDict, UsageWebSearchCallsResponseDataResultOrganizationUsageModerationsResultDict, UsageWebSearchCallsResponseDataResultOrganizationUsageImagesResultDict, UsageWebSearchCallsResponseDataResultOrganizationUsageAudioSpeechesResultDict, UsageWebSearchCallsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict, UsageWebSearchCallsResponseDataResultOrganizationUsageVectorStoresResultDict, UsageWebSearchCallsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict, UsageWebSearchCallsResponseDataResultOrganizationUsageFileSearchesResultDict, UsageWebSearchCallsResponseDataResultOrganizationUsageWebSearchesResultDict, UsageWebSearchCallsResponseDataResultOrganizationCostsResultDict]
class UsageWebSearchCallsResponseDataDict(TypedDict):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageWebSearchCallsResponseDataResultDict]
    start_time: int
class UsageWebSearchCallsResponseData(Reply[UsageWebSearchCallsResponseDataDict]):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageWebSearchCallsResponseDataResult]
    start_time: int
    @overload
    def __getitem__(self, key: Literal["end_time", "start_time"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["bucket"]: ...
    @overload
    def __getitem__(self, key: Literal["results"], /) -> list[UsageWebSearchCallsResponseDataResult]: ...
class UsageWebSearchCallsResponseDict(TypedDict):
    data: list[UsageWebSearchCallsResponseDataDict]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]
class UsageWebSearchCallsResponse(Reply[UsageWebSearchCallsResponseDict]):
    data: list[UsageWebSearchCallsResponseData]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[UsageWebSearchCallsResponseData]: ...
    @overload
    def __getitem__(self, key: Literal["has_more"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["next_page"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["page"]: ...
class UserDeleteResponseDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["organization.user.deleted"]
class UserDeleteResponse(Reply[UserDeleteResponseDict]):
    id: str
    deleted: bool
    object: Literal["organization.user.deleted"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["deleted"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["organization.user.deleted"]: ...
class UserListParams(TypedDict, total=False):
    after: str
    emails: Sequence[str]
    limit: int
class UserUpdateParams(TypedDict, total=False):
    developer_persona: str | None
    role: str | None
    role_id: str | None
    technical_level: str | None
