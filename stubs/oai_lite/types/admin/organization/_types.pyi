# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Literal, TypedDict, Union, overload
from typing_extensions import NotRequired, Required, TypeAlias
from ..._reply import Reply
from ..._subscripts import Get1, Get2, Get3, Get4, Get5, Get6, Get7, Get8
class AdminAPIKeyOwnerDict(TypedDict, total=False):
    id: str | None
    """Id of the owner."""
    created_at: int | None
    """When it was made: Unix time in seconds."""
    name: str | None
    """Name of the owner."""
    object: str | None
    """What kind of object it is."""
    role: str | None
    """Role of the owner in the organization."""
    type: str | None
    """What kind of owner it is."""
class AdminAPIKeyOwner(Reply[AdminAPIKeyOwnerDict]):
    id: str | None
    """Id of the owner."""
    created_at: int | None
    """When it was made: Unix time in seconds."""
    name: str | None
    """Name of the owner."""
    object: str | None
    """What kind of object it is."""
    role: str | None
    """Role of the owner in the organization."""
    type: str | None
    """What kind of owner it is."""
    __getitem__: Get2[Literal["id", "name", "object", "role", "type"], str | None, Literal["created_at"], int | None]
class AdminAPIKeyDict(TypedDict):
    id: str
    """Id of the key."""
    created_at: int
    """When it was made: Unix time in seconds."""
    expires_at: NotRequired[int | None]
    """When it expires: Unix time in seconds."""
    object: Literal["organization.admin_api_key"]
    owner: AdminAPIKeyOwnerDict
    """Whose key it is."""
    redacted_value: str
    """The value of the key, mostly hidden."""
    last_used_at: NotRequired[int | None]
    """When it was used last: Unix time in seconds."""
    name: NotRequired[str | None]
    """A name for people to read."""
class AdminAPIKey(Reply[AdminAPIKeyDict]):
    id: str
    """Id of the key."""
    created_at: int
    """When it was made: Unix time in seconds."""
    expires_at: int | None
    """When it expires: Unix time in seconds."""
    object: Literal["organization.admin_api_key"]
    owner: AdminAPIKeyOwner
    """Whose key it is."""
    redacted_value: str
    """The value of the key, mostly hidden."""
    last_used_at: int | None
    """When it was used last: Unix time in seconds."""
    name: str | None
    """A name for people to read."""
    __getitem__: Get6[Literal["id", "redacted_value"], str, Literal["created_at"], int, Literal["expires_at", "last_used_at"], int | None, Literal["object"], Literal["organization.admin_api_key"], Literal["owner"], AdminAPIKeyOwner, Literal["name"], str | None]
class AdminAPIKeyCreateResponseDict(TypedDict):
    id: str
    """Id of the key."""
    created_at: int
    """When it was made: Unix time in seconds."""
    expires_at: NotRequired[int | None]
    """When it expires: Unix time in seconds."""
    object: Literal["organization.admin_api_key"]
    owner: AdminAPIKeyOwnerDict
    """Whose key it is."""
    redacted_value: str
    """The value of the key, mostly hidden."""
    last_used_at: NotRequired[int | None]
    """When it was used last: Unix time in seconds."""
    name: NotRequired[str | None]
    """A name for people to read."""
    value: str
    """The value of the key; only this reply has it."""
class AdminAPIKeyCreateResponse(AdminAPIKey):
    value: str
    """The value of the key; only this reply has it."""
    __getitem__: Get6[Literal["id", "redacted_value", "value"], str, Literal["created_at"], int, Literal["expires_at", "last_used_at"], int | None, Literal["object"], Literal["organization.admin_api_key"], Literal["owner"], AdminAPIKeyOwner, Literal["name"], str | None]
class AdminAPIKeyDeleteResponseDict(TypedDict):
    id: str
    """Id of the key."""
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.admin_api_key.deleted"]
class AdminAPIKeyDeleteResponse(Reply[AdminAPIKeyDeleteResponseDict]):
    id: str
    """Id of the key."""
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.admin_api_key.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["organization.admin_api_key.deleted"]]
class AwsExternalStorageProviderDict(TypedDict):
    account_id: str
    """Id of the account at AWS."""
    bucket: str
    """Name of the bucket that data are kept in."""
    external_id: str
    """The external id that the role at AWS asks for."""
    region: str
    """The region at AWS, by its name."""
    role_arn: str
    """ARN of the role at AWS to take on."""
    type: Literal["aws"]
class AwsExternalStorageProvider(Reply[AwsExternalStorageProviderDict]):
    account_id: str
    """Id of the account at AWS."""
    bucket: str
    """Name of the bucket that data are kept in."""
    external_id: str
    """The external id that the role at AWS asks for."""
    region: str
    """The region at AWS, by its name."""
    role_arn: str
    """ARN of the role at AWS to take on."""
    type: Literal["aws"]
    __getitem__: Get2[Literal["account_id", "bucket", "external_id", "region", "role_arn"], str, Literal["type"], Literal["aws"]]
class AzureExternalStorageProviderDict(TypedDict):
    account_name: str
    """Name of the storage account at Azure."""
    container: str
    """Name of the container that data are kept in."""
    region: str
    """The region at Azure, by its name."""
    resource_group: str
    """Name of the resource group at Azure."""
    subscription_id: str
    """Id of the subscription at Azure."""
    tenant_id: str
    """Id of the tenant at Azure."""
    type: Literal["azure"]
class AzureExternalStorageProvider(Reply[AzureExternalStorageProviderDict]):
    account_name: str
    """Name of the storage account at Azure."""
    container: str
    """Name of the container that data are kept in."""
    region: str
    """The region at Azure, by its name."""
    resource_group: str
    """Name of the resource group at Azure."""
    subscription_id: str
    """Id of the subscription at Azure."""
    tenant_id: str
    """Id of the tenant at Azure."""
    type: Literal["azure"]
    __getitem__: Get2[Literal["account_name", "container", "region", "resource_group", "subscription_id", "tenant_id"], str, Literal["type"], Literal["azure"]]
class CertificateDetailsDict(TypedDict, total=False):
    content: str | None
    """The PEM text of the certificate."""
    expires_at: int | None
    """When it expires: Unix time in seconds."""
    valid_at: int | None
    """When it becomes valid: Unix time in seconds."""
class CertificateDetails(Reply[CertificateDetailsDict]):
    content: str | None
    """The PEM text of the certificate."""
    expires_at: int | None
    """When it expires: Unix time in seconds."""
    valid_at: int | None
    """When it becomes valid: Unix time in seconds."""
    __getitem__: Get2[Literal["content"], str | None, Literal["expires_at", "valid_at"], int | None]
class CertificateDict(TypedDict):
    id: str
    """Id of the certificate."""
    certificate_details: CertificateDetailsDict
    """What the certificate says, such as when it expires."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: NotRequired[str | None]
    """A name for people to read."""
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    """What kind of object it is."""
    active: NotRequired[bool | None]
    """Whether it counts for the organization or project."""
class Certificate(Reply[CertificateDict]):
    id: str
    """Id of the certificate."""
    certificate_details: CertificateDetails
    """What the certificate says, such as when it expires."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str | None
    """A name for people to read."""
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    """What kind of object it is."""
    active: bool | None
    """Whether it counts for the organization or project."""
    __getitem__: Get6[Literal["id"], str, Literal["certificate_details"], CertificateDetails, Literal["created_at"], int, Literal["name"], str | None, Literal["object"], Literal["certificate", "organization.certificate", "organization.project.certificate"], Literal["active"], bool | None]
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
    """Whether it counts for the organization."""
    certificate_details: CertificateListResponseCertificateDetailsDict
    """What the certificate says, such as when it expires."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: NotRequired[str | None]
    """A name for people to read."""
    object: Literal["organization.certificate"]
class CertificateActivateResponse(Reply[CertificateActivateResponseDict]):
    id: str
    """Id of the certificate."""
    active: bool
    """Whether it counts for the organization."""
    certificate_details: CertificateListResponseCertificateDetails
    """What the certificate says, such as when it expires."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str | None
    """A name for people to read."""
    object: Literal["organization.certificate"]
    __getitem__: Get6[Literal["id"], str, Literal["active"], bool, Literal["certificate_details"], CertificateListResponseCertificateDetails, Literal["created_at"], int, Literal["name"], str | None, Literal["object"], Literal["organization.certificate"]]
class CertificateDeactivateResponseDict(TypedDict):
    id: str
    """Id of the certificate."""
    active: bool
    """Whether it counts for the organization."""
    certificate_details: CertificateListResponseCertificateDetailsDict
    """What the certificate says, such as when it expires."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: NotRequired[str | None]
    """A name for people to read."""
    object: Literal["organization.certificate"]
class CertificateDeactivateResponse(Reply[CertificateDeactivateResponseDict]):
    id: str
    """Id of the certificate."""
    active: bool
    """Whether it counts for the organization."""
    certificate_details: CertificateListResponseCertificateDetails
    """What the certificate says, such as when it expires."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str | None
    """A name for people to read."""
    object: Literal["organization.certificate"]
    __getitem__: Get6[Literal["id"], str, Literal["active"], bool, Literal["certificate_details"], CertificateListResponseCertificateDetails, Literal["created_at"], int, Literal["name"], str | None, Literal["object"], Literal["organization.certificate"]]
class CertificateDeleteResponseDict(TypedDict):
    id: str
    """Id of the certificate."""
    object: Literal["certificate.deleted"]
class CertificateDeleteResponse(Reply[CertificateDeleteResponseDict]):
    id: str
    """Id of the certificate."""
    object: Literal["certificate.deleted"]
    __getitem__: Get2[Literal["id"], str, Literal["object"], Literal["certificate.deleted"]]
class CertificateListResponseDict(TypedDict):
    id: str
    """Id of the certificate."""
    active: bool
    """Whether it counts for the organization."""
    certificate_details: CertificateListResponseCertificateDetailsDict
    """What the certificate says, such as when it expires."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: NotRequired[str | None]
    """A name for people to read."""
    object: Literal["organization.certificate"]
class CertificateListResponse(Reply[CertificateListResponseDict]):
    id: str
    """Id of the certificate."""
    active: bool
    """Whether it counts for the organization."""
    certificate_details: CertificateListResponseCertificateDetails
    """What the certificate says, such as when it expires."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str | None
    """A name for people to read."""
    object: Literal["organization.certificate"]
    __getitem__: Get6[Literal["id"], str, Literal["active"], bool, Literal["certificate_details"], CertificateListResponseCertificateDetails, Literal["created_at"], int, Literal["name"], str | None, Literal["object"], Literal["organization.certificate"]]
class ExternalKeyDict(TypedDict, total=False):
    id: Required[str]
    """Id of the external key."""
    api_project_ids: Required[list[str]]
    """Ids of the API projects that the key is for."""
    created_at: Required[int]
    """When it was made: Unix time in seconds."""
    name: Required[str]
    """A name for people to read."""
    object: Required[str]
    """What kind of object it is."""
    type: Required[str]
    """Whose key service it is: `aws`, `gcp`, `azure` or `oci`."""
    workspace_id: Required[str]
    """Id of the workspace."""
    audience: str | None
    """The audience of the token for Google."""
    external_id: str | None
    """The external id that the role at AWS asks for."""
    key_name: str | None
    """Name of the key at Azure."""
    key_ocid: str | None
    """OCID of the key at Oracle."""
    key_version: str | None
    """Version of the key at Azure."""
    key_version_ocid: str | None
    """OCID of the key's version at Oracle."""
    kms_arn: str | None
    """ARN of the key at AWS."""
    kms_key_location: str | None
    """Location of the key at Google."""
    kms_key_name: str | None
    """Name of the key at Google."""
    kms_key_ring_name: str | None
    """Name of the key ring at Google."""
    kms_key_version: str | None
    """Version of the key at Google."""
    kms_project_id: str | None
    """Id of the project at Google that has the key."""
    purpose: Literal["ekm", "psp_decryption"] | None
    """What it is used for: `ekm` or `psp_decryption`."""
    region: str | None
    """The region at Oracle, by its name."""
    role_arn: str | None
    """ARN of the role at AWS to take on."""
    tenant_id: str | None
    """Id of the tenant at Azure."""
    vault_ocid: str | None
    """OCID of the vault at Oracle."""
    vault_uri: str | None
    """URI of the vault at Azure."""
    workload_identity_pool_id: str | None
    """Id of the identity pool at Google."""
    workload_identity_project_number: str | None
    """Number of the project at Google that has the pool."""
    workload_identity_provider_id: str | None
    """Id of the provider in the pool at Google."""
class ExternalKey(Reply[ExternalKeyDict]):
    id: str
    """Id of the external key."""
    api_project_ids: list[str]
    """Ids of the API projects that the key is for."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: str
    """What kind of object it is."""
    type: str
    """Whose key service it is: `aws`, `gcp`, `azure` or `oci`."""
    workspace_id: str
    """Id of the workspace."""
    audience: str | None
    """The audience of the token for Google."""
    external_id: str | None
    """The external id that the role at AWS asks for."""
    key_name: str | None
    """Name of the key at Azure."""
    key_ocid: str | None
    """OCID of the key at Oracle."""
    key_version: str | None
    """Version of the key at Azure."""
    key_version_ocid: str | None
    """OCID of the key's version at Oracle."""
    kms_arn: str | None
    """ARN of the key at AWS."""
    kms_key_location: str | None
    """Location of the key at Google."""
    kms_key_name: str | None
    """Name of the key at Google."""
    kms_key_ring_name: str | None
    """Name of the key ring at Google."""
    kms_key_version: str | None
    """Version of the key at Google."""
    kms_project_id: str | None
    """Id of the project at Google that has the key."""
    purpose: Literal["ekm", "psp_decryption"] | None
    """What it is used for: `ekm` or `psp_decryption`."""
    region: str | None
    """The region at Oracle, by its name."""
    role_arn: str | None
    """ARN of the role at AWS to take on."""
    tenant_id: str | None
    """Id of the tenant at Azure."""
    vault_ocid: str | None
    """OCID of the vault at Oracle."""
    vault_uri: str | None
    """URI of the vault at Azure."""
    workload_identity_pool_id: str | None
    """Id of the identity pool at Google."""
    workload_identity_project_number: str | None
    """Number of the project at Google that has the pool."""
    workload_identity_provider_id: str | None
    """Id of the provider in the pool at Google."""
    __getitem__: Get5[Literal["id", "name", "object", "type", "workspace_id"], str, Literal["api_project_ids"], list[str], Literal["created_at"], int, Literal["audience", "external_id", "key_name", "key_ocid", "key_version", "key_version_ocid", "kms_arn", "kms_key_location", "kms_key_name", "kms_key_ring_name", "kms_key_version", "kms_project_id", "region", "role_arn", "tenant_id", "vault_ocid", "vault_uri", "workload_identity_pool_id", "workload_identity_project_number", "workload_identity_provider_id"], str | None, Literal["purpose"], Literal["ekm", "psp_decryption"] | None]
class ExternalKeyValidateResponseDict(TypedDict):
    status: str
    """How the check of the key went."""
class ExternalKeyValidateResponse(Reply[ExternalKeyValidateResponseDict]):
    status: str
    """How the check of the key went."""
    __getitem__: Get1[Literal["status"], str]
class GcpExternalStorageProviderDict(TypedDict):
    audience: str
    """The audience of the token for Google."""
    bucket: str
    """Name of the bucket that data are kept in."""
    region: str
    """The region at Google, by its name."""
    type: Literal["gcp"]
    workload_identity_pool_id: str
    """Id of the identity pool at Google."""
    workload_identity_project_number: str
    """Number of the project at Google that has the pool."""
    workload_identity_provider_id: str
    """Id of the provider in the pool at Google."""
class GcpExternalStorageProvider(Reply[GcpExternalStorageProviderDict]):
    audience: str
    """The audience of the token for Google."""
    bucket: str
    """Name of the bucket that data are kept in."""
    region: str
    """The region at Google, by its name."""
    type: Literal["gcp"]
    workload_identity_pool_id: str
    """Id of the identity pool at Google."""
    workload_identity_project_number: str
    """Number of the project at Google that has the pool."""
    workload_identity_provider_id: str
    """Id of the provider in the pool at Google."""
    __getitem__: Get2[Literal["audience", "bucket", "region", "workload_identity_pool_id", "workload_identity_project_number", "workload_identity_provider_id"], str, Literal["type"], Literal["gcp"]]
class OciExternalStorageProviderDict(TypedDict):
    bucket: str
    """Name of the bucket that data are kept in."""
    region: str
    """The region at Oracle, by its name."""
    tenancy_ocid: str
    """OCID of the tenancy at Oracle."""
    type: Literal["oci"]
class OciExternalStorageProvider(Reply[OciExternalStorageProviderDict]):
    bucket: str
    """Name of the bucket that data are kept in."""
    region: str
    """The region at Oracle, by its name."""
    tenancy_ocid: str
    """OCID of the tenancy at Oracle."""
    type: Literal["oci"]
    __getitem__: Get2[Literal["bucket", "region", "tenancy_ocid"], str, Literal["type"], Literal["oci"]]
ExternalStorageConfigurationProvider: TypeAlias = Union[AwsExternalStorageProvider, AzureExternalStorageProvider, GcpExternalStorageProvider, OciExternalStorageProvider]
ExternalStorageConfigurationProviderDict: TypeAlias = Union[AwsExternalStorageProviderDict, AzureExternalStorageProviderDict, GcpExternalStorageProviderDict, OciExternalStorageProviderDict]
class ExternalStorageConfigurationDict(TypedDict):
    id: str
    """Id of the external storage."""
    created_at: int
    """When it was made: Unix time in seconds."""
    geography: str
    """Where data are kept."""
    object: Literal["organization.external_storage"]
    project_id: str
    """Id of the project."""
    provider: ExternalStorageConfigurationProviderDict
    """What storage it is, and how to reach it."""
    status: Literal["pending", "validated", "degraded", "unhealthy"]
    """How the storage is: `pending`, `validated`, `degraded` or `unhealthy`."""
class ExternalStorageConfiguration(Reply[ExternalStorageConfigurationDict]):
    id: str
    """Id of the external storage."""
    created_at: int
    """When it was made: Unix time in seconds."""
    geography: str
    """Where data are kept."""
    object: Literal["organization.external_storage"]
    project_id: str
    """Id of the project."""
    provider: ExternalStorageConfigurationProvider
    """What storage it is, and how to reach it."""
    status: Literal["pending", "validated", "degraded", "unhealthy"]
    """How the storage is: `pending`, `validated`, `degraded` or `unhealthy`."""
    __getitem__: Get5[Literal["id", "geography", "project_id"], str, Literal["created_at"], int, Literal["object"], Literal["organization.external_storage"], Literal["provider"], ExternalStorageConfigurationProvider, Literal["status"], Literal["pending", "validated", "degraded", "unhealthy"]]
class ExternalStorageDeletedDict(TypedDict):
    id: str
    """Id of the external storage."""
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.external_storage.deleted"]
class ExternalStorageDeleted(Reply[ExternalStorageDeletedDict]):
    id: str
    """Id of the external storage."""
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.external_storage.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["organization.external_storage.deleted"]]
class InviteProjectDict(TypedDict):
    id: str
    """Id of the project to give access to."""
    role: Literal["member", "owner"]
    """Role in the project: `member` or `owner`."""
class InviteProject(Reply[InviteProjectDict]):
    id: str
    """Id of the project to give access to."""
    role: Literal["member", "owner"]
    """Role in the project: `member` or `owner`."""
    __getitem__: Get2[Literal["id"], str, Literal["role"], Literal["member", "owner"]]
class InviteDict(TypedDict):
    id: str
    """Id of the invitation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    email: str
    """Email address of who is invited."""
    object: Literal["organization.invite"]
    projects: list[InviteProjectDict]
    """Projects that it gives access to."""
    role: Literal["owner", "reader"]
    """Role in the organization: `owner` or `reader`."""
    status: Literal["accepted", "expired", "pending"]
    """How far it is: `accepted`, `expired` or `pending`."""
    accepted_at: NotRequired[int | None]
    """When it was accepted: Unix time in seconds."""
    expires_at: NotRequired[int | None]
    """When it expires: Unix time in seconds."""
class Invite(Reply[InviteDict]):
    id: str
    """Id of the invitation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    email: str
    """Email address of who is invited."""
    object: Literal["organization.invite"]
    projects: list[InviteProject]
    """Projects that it gives access to."""
    role: Literal["owner", "reader"]
    """Role in the organization: `owner` or `reader`."""
    status: Literal["accepted", "expired", "pending"]
    """How far it is: `accepted`, `expired` or `pending`."""
    accepted_at: int | None
    """When it was accepted: Unix time in seconds."""
    expires_at: int | None
    """When it expires: Unix time in seconds."""
    __getitem__: Get7[Literal["id", "email"], str, Literal["created_at"], int, Literal["object"], Literal["organization.invite"], Literal["projects"], list[InviteProject], Literal["role"], Literal["owner", "reader"], Literal["status"], Literal["accepted", "expired", "pending"], Literal["accepted_at", "expires_at"], int | None]
class InviteDeleteResponseDict(TypedDict):
    id: str
    """Id of the invitation."""
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.invite.deleted"]
class InviteDeleteResponse(Reply[InviteDeleteResponseDict]):
    id: str
    """Id of the invitation."""
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.invite.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["organization.invite.deleted"]]
class OrganizationDataRetentionDict(TypedDict):
    object: Literal["organization.data_retention"]
    type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"]
    """How data are kept."""
class OrganizationDataRetention(Reply[OrganizationDataRetentionDict]):
    object: Literal["organization.data_retention"]
    type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"]
    """How data are kept."""
    __getitem__: Get2[Literal["object"], Literal["organization.data_retention"], Literal["type"], Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"]]
class OrganizationSpendAlertNotificationChannelDict(TypedDict):
    recipients: list[str]
    """Addresses of those who get the email."""
    type: Literal["email"]
    subject_prefix: NotRequired[str | None]
    """What the subject of the email begins with."""
class OrganizationSpendAlertNotificationChannel(Reply[OrganizationSpendAlertNotificationChannelDict]):
    recipients: list[str]
    """Addresses of those who get the email."""
    type: Literal["email"]
    subject_prefix: str | None
    """What the subject of the email begins with."""
    __getitem__: Get3[Literal["recipients"], list[str], Literal["type"], Literal["email"], Literal["subject_prefix"], str | None]
class OrganizationSpendAlertDict(TypedDict):
    id: str
    """Id of the alert."""
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: OrganizationSpendAlertNotificationChannelDict
    """Who is told, and how."""
    object: Literal["organization.spend_alert"]
    threshold_amount: int
    """The amount, in cents."""
class OrganizationSpendAlert(Reply[OrganizationSpendAlertDict]):
    id: str
    """Id of the alert."""
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: OrganizationSpendAlertNotificationChannel
    """Who is told, and how."""
    object: Literal["organization.spend_alert"]
    threshold_amount: int
    """The amount, in cents."""
    __getitem__: Get6[Literal["id"], str, Literal["currency"], Literal["USD"], Literal["interval"], Literal["month"], Literal["notification_channel"], OrganizationSpendAlertNotificationChannel, Literal["object"], Literal["organization.spend_alert"], Literal["threshold_amount"], int]
class OrganizationSpendAlertDeletedDict(TypedDict):
    id: str
    """Id of the alert."""
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.spend_alert.deleted"]
class OrganizationSpendAlertDeleted(Reply[OrganizationSpendAlertDeletedDict]):
    id: str
    """Id of the alert."""
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.spend_alert.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["organization.spend_alert.deleted"]]
class OrganizationSpendLimitEnforcementDict(TypedDict):
    status: str | Literal["inactive", "enforcing"]
    """Whether the limit is enforced: `inactive` or `enforcing`."""
class OrganizationSpendLimitEnforcement(Reply[OrganizationSpendLimitEnforcementDict]):
    status: str | Literal["inactive", "enforcing"]
    """Whether the limit is enforced: `inactive` or `enforcing`."""
    __getitem__: Get1[Literal["status"], str | Literal["inactive", "enforcing"]]
class OrganizationSpendLimitDict(TypedDict):
    currency: str | Literal["USD"]
    """Currency of the amount: `USD`."""
    enforcement: OrganizationSpendLimitEnforcementDict
    """Whether the limit is enforced at present."""
    interval: str | Literal["month"]
    """Time that the amount is for: `month`."""
    object: Literal["organization.spend_limit"]
    threshold_amount: int
    """The amount, in cents."""
class OrganizationSpendLimit(Reply[OrganizationSpendLimitDict]):
    currency: str | Literal["USD"]
    """Currency of the amount: `USD`."""
    enforcement: OrganizationSpendLimitEnforcement
    """Whether the limit is enforced at present."""
    interval: str | Literal["month"]
    """Time that the amount is for: `month`."""
    object: Literal["organization.spend_limit"]
    threshold_amount: int
    """The amount, in cents."""
    __getitem__: Get5[Literal["currency"], str | Literal["USD"], Literal["enforcement"], OrganizationSpendLimitEnforcement, Literal["interval"], str | Literal["month"], Literal["object"], Literal["organization.spend_limit"], Literal["threshold_amount"], int]
class OrganizationSpendLimitDeletedDict(TypedDict):
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.spend_limit.deleted"]
class OrganizationSpendLimitDeleted(Reply[OrganizationSpendLimitDeletedDict]):
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.spend_limit.deleted"]
    __getitem__: Get2[Literal["deleted"], bool, Literal["object"], Literal["organization.spend_limit.deleted"]]
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
class WorkloadIdentityProviderAttributeTransformationDict(TypedDict):
    attribute: str
    """Name of the attribute that rules can test."""
    expression: str
    """How the attribute is made from the claims of a token."""
class WorkloadIdentityProviderAttributeTransformation(Reply[WorkloadIdentityProviderAttributeTransformationDict]):
    attribute: str
    """Name of the attribute that rules can test."""
    expression: str
    """How the attribute is made from the claims of a token."""
    __getitem__: Get1[Literal["attribute", "expression"], str]
class WorkloadIdentityProviderVerificationDiscoveryDict(TypedDict):
    discovery_url: NotRequired[str | None]
    """Address of the document that says where the issuer's keys are."""
    type: Literal["discovery"]
class WorkloadIdentityProviderVerificationDiscovery(Reply[WorkloadIdentityProviderVerificationDiscoveryDict]):
    discovery_url: str | None
    """Address of the document that says where the issuer's keys are."""
    type: Literal["discovery"]
    __getitem__: Get2[Literal["discovery_url"], str | None, Literal["type"], Literal["discovery"]]
class WorkloadIdentityProviderVerificationUploadedJwksDict(TypedDict):
    jwks: dict[str, object]
    """The keys that verify tokens, as a JSON Web Key Set."""
    type: Literal["uploaded_jwks"]
class WorkloadIdentityProviderVerificationUploadedJwks(Reply[WorkloadIdentityProviderVerificationUploadedJwksDict]):
    jwks: dict[str, object]
    """The keys that verify tokens, as a JSON Web Key Set."""
    type: Literal["uploaded_jwks"]
    __getitem__: Get2[Literal["jwks"], dict[str, object], Literal["type"], Literal["uploaded_jwks"]]
WorkloadIdentityProviderVerification: TypeAlias = Union[WorkloadIdentityProviderVerificationDiscovery, WorkloadIdentityProviderVerificationUploadedJwks]
WorkloadIdentityProviderVerificationDict: TypeAlias = Union[WorkloadIdentityProviderVerificationDiscoveryDict, WorkloadIdentityProviderVerificationUploadedJwksDict]
class WorkloadIdentityProviderDict(TypedDict):
    id: str
    """Id of the identity provider."""
    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformationDict]
    """How claims of a token become attributes that rules can test."""
    audience: str
    """The `aud` that tokens must have."""
    created_at: int
    """When it was made: Unix time in seconds."""
    description: NotRequired[str | None]
    """What it is for, for people to read."""
    enabled: bool
    """Whether it counts."""
    issuer: str
    """The `iss` that tokens must have: an https URL."""
    name: str
    """A name for people to read."""
    object: Literal["organization.workload_identity_provider"]
    type: Literal["oidc"]
    updated_at: int
    """When it was changed last: Unix time in seconds."""
    verification: WorkloadIdentityProviderVerificationDict
    """Where the keys are that verify tokens."""
class WorkloadIdentityProvider(Reply[WorkloadIdentityProviderDict]):
    id: str
    """Id of the identity provider."""
    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformation]
    """How claims of a token become attributes that rules can test."""
    audience: str
    """The `aud` that tokens must have."""
    created_at: int
    """When it was made: Unix time in seconds."""
    description: str | None
    """What it is for, for people to read."""
    enabled: bool
    """Whether it counts."""
    issuer: str
    """The `iss` that tokens must have: an https URL."""
    name: str
    """A name for people to read."""
    object: Literal["organization.workload_identity_provider"]
    type: Literal["oidc"]
    updated_at: int
    """When it was changed last: Unix time in seconds."""
    verification: WorkloadIdentityProviderVerification
    """Where the keys are that verify tokens."""
    __getitem__: Get8[Literal["id", "audience", "issuer", "name"], str, Literal["attribute_transformations"], list[WorkloadIdentityProviderAttributeTransformation], Literal["created_at", "updated_at"], int, Literal["description"], str | None, Literal["enabled"], bool, Literal["object"], Literal["organization.workload_identity_provider"], Literal["type"], Literal["oidc"], Literal["verification"], WorkloadIdentityProviderVerification]
class WorkloadIdentityProviderDeletedDict(TypedDict):
    id: str
    """Id of the identity provider."""
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.workload_identity_provider.deleted"]
class WorkloadIdentityProviderDeleted(Reply[WorkloadIdentityProviderDeletedDict]):
    id: str
    """Id of the identity provider."""
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.workload_identity_provider.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["organization.workload_identity_provider.deleted"]]
class AuditLogListResponseRoleDeletedDict(TypedDict, total=False):
    id: str | None
    """Id of what this is about."""
class AuditLogListResponseRoleDeleted(Reply[AuditLogListResponseRoleDeletedDict]):
    id: str | None
    """Id of what this is about."""
    __getitem__: Get1[Literal["id"], str | None]
class AuditLogListResponseActorAPIKeyUserDict(TypedDict, total=False):
    id: str | None
    """Id of the user."""
    email: str | None
    """Email address of the user."""
class AuditLogListResponseActorAPIKeyUser(Reply[AuditLogListResponseActorAPIKeyUserDict]):
    id: str | None
    """Id of the user."""
    email: str | None
    """Email address of the user."""
    __getitem__: Get1[Literal["id", "email"], str | None]
class AuditLogListResponseActorAPIKeyDict(TypedDict, total=False):
    id: str | None
    """Id of the API key."""
    service_account: AuditLogListResponseRoleDeletedDict | None
    """The service account, if the key belongs to one."""
    type: Literal["user", "service_account"] | None
    """Whose key it is: that of a `user` or of a `service_account`."""
    user: AuditLogListResponseActorAPIKeyUserDict | None
    """The user, if the key belongs to one."""
class AuditLogListResponseActorAPIKey(Reply[AuditLogListResponseActorAPIKeyDict]):
    id: str | None
    """Id of the API key."""
    service_account: AuditLogListResponseRoleDeleted | None
    """The service account, if the key belongs to one."""
    type: Literal["user", "service_account"] | None
    """Whose key it is: that of a `user` or of a `service_account`."""
    user: AuditLogListResponseActorAPIKeyUser | None
    """The user, if the key belongs to one."""
    __getitem__: Get4[Literal["id"], str | None, Literal["service_account"], AuditLogListResponseRoleDeleted | None, Literal["type"], Literal["user", "service_account"] | None, Literal["user"], AuditLogListResponseActorAPIKeyUser | None]
class AuditLogListResponseActorSessionDict(TypedDict, total=False):
    ip_address: str | None
    """IP address that it was done from."""
    user: AuditLogListResponseActorAPIKeyUserDict | None
    """The user of the session."""
class AuditLogListResponseActorSession(Reply[AuditLogListResponseActorSessionDict]):
    ip_address: str | None
    """IP address that it was done from."""
    user: AuditLogListResponseActorAPIKeyUser | None
    """The user of the session."""
    __getitem__: Get2[Literal["ip_address"], str | None, Literal["user"], AuditLogListResponseActorAPIKeyUser | None]
class AuditLogListResponseActorDict(TypedDict, total=False):
    api_key: AuditLogListResponseActorAPIKeyDict | None
    """The API key, if it was done with one."""
    session: AuditLogListResponseActorSessionDict | None
    """The session, if it was done in one."""
    type: Literal["session", "api_key"] | None
    """How it was done: in a `session` or with an `api_key`."""
class AuditLogListResponseActor(Reply[AuditLogListResponseActorDict]):
    api_key: AuditLogListResponseActorAPIKey | None
    """The API key, if it was done with one."""
    session: AuditLogListResponseActorSession | None
    """The session, if it was done in one."""
    type: Literal["session", "api_key"] | None
    """How it was done: in a `session` or with an `api_key`."""
    __getitem__: Get3[Literal["api_key"], AuditLogListResponseActorAPIKey | None, Literal["session"], AuditLogListResponseActorSession | None, Literal["type"], Literal["session", "api_key"] | None]
class AuditLogListResponseAPIKeyCreatedDataDict(TypedDict, total=False):
    scopes: list[str] | None
    """What it may be used for."""
class AuditLogListResponseAPIKeyCreatedData(Reply[AuditLogListResponseAPIKeyCreatedDataDict]):
    scopes: list[str] | None
    """What it may be used for."""
    __getitem__: Get1[Literal["scopes"], list[str] | None]
class AuditLogListResponseAPIKeyCreatedDict(TypedDict, total=False):
    id: str | None
    """Id of the API key."""
    data: AuditLogListResponseAPIKeyCreatedDataDict | None
    """What it was made with."""
class AuditLogListResponseAPIKeyCreated(Reply[AuditLogListResponseAPIKeyCreatedDict]):
    id: str | None
    """Id of the API key."""
    data: AuditLogListResponseAPIKeyCreatedData | None
    """What it was made with."""
    __getitem__: Get2[Literal["id"], str | None, Literal["data"], AuditLogListResponseAPIKeyCreatedData | None]
class AuditLogListResponseAPIKeyUpdatedChangesRequestedDict(TypedDict, total=False):
    expires_in_seconds: int | None
    """How long it works, in seconds."""
    scopes: list[str] | None
    """What it may be used for."""
class AuditLogListResponseAPIKeyUpdatedChangesRequested(Reply[AuditLogListResponseAPIKeyUpdatedChangesRequestedDict]):
    expires_in_seconds: int | None
    """How long it works, in seconds."""
    scopes: list[str] | None
    """What it may be used for."""
    __getitem__: Get2[Literal["expires_in_seconds"], int | None, Literal["scopes"], list[str] | None]
class AuditLogListResponseAPIKeyUpdatedDict(TypedDict, total=False):
    id: str | None
    """Id of the API key."""
    changes_requested: AuditLogListResponseAPIKeyUpdatedChangesRequestedDict | None
    """What was to be changed, and to what."""
class AuditLogListResponseAPIKeyUpdated(Reply[AuditLogListResponseAPIKeyUpdatedDict]):
    id: str | None
    """Id of the API key."""
    changes_requested: AuditLogListResponseAPIKeyUpdatedChangesRequested | None
    """What was to be changed, and to what."""
    __getitem__: Get2[Literal["id"], str | None, Literal["changes_requested"], AuditLogListResponseAPIKeyUpdatedChangesRequested | None]
class AuditLogListResponseProjectDict(TypedDict, total=False):
    id: str | None
    """Id of what this is about."""
    name: str | None
    """A name for people to read."""
class AuditLogListResponseProject(Reply[AuditLogListResponseProjectDict]):
    id: str | None
    """Id of what this is about."""
    name: str | None
    """A name for people to read."""
    __getitem__: Get1[Literal["id", "name"], str | None]
class AuditLogListResponseCertificateDeletedDict(TypedDict, total=False):
    id: str | None
    """Id of the certificate."""
    certificate: str | None
    """The PEM text of the certificate."""
    name: str | None
    """A name for people to read."""
class AuditLogListResponseCertificateDeleted(Reply[AuditLogListResponseCertificateDeletedDict]):
    id: str | None
    """Id of the certificate."""
    certificate: str | None
    """The PEM text of the certificate."""
    name: str | None
    """A name for people to read."""
    __getitem__: Get1[Literal["id", "certificate", "name"], str | None]
class AuditLogListResponseCertificatesActivatedDict(TypedDict, total=False):
    certificates: list[AuditLogListResponseProjectDict] | None
    """The certificates that this is about."""
class AuditLogListResponseCertificatesActivated(Reply[AuditLogListResponseCertificatesActivatedDict]):
    certificates: list[AuditLogListResponseProject] | None
    """The certificates that this is about."""
    __getitem__: Get1[Literal["certificates"], list[AuditLogListResponseProject] | None]
class AuditLogListResponseCheckpointPermissionCreatedDataDict(TypedDict, total=False):
    fine_tuned_model_checkpoint: str | None
    """The checkpoint of a fine-tuned model that may be used."""
    project_id: str | None
    """Id of the project."""
class AuditLogListResponseCheckpointPermissionCreatedData(Reply[AuditLogListResponseCheckpointPermissionCreatedDataDict]):
    fine_tuned_model_checkpoint: str | None
    """The checkpoint of a fine-tuned model that may be used."""
    project_id: str | None
    """Id of the project."""
    __getitem__: Get1[Literal["fine_tuned_model_checkpoint", "project_id"], str | None]
class AuditLogListResponseCheckpointPermissionCreatedDict(TypedDict, total=False):
    id: str | None
    """Id of the permission."""
    data: AuditLogListResponseCheckpointPermissionCreatedDataDict | None
    """What it was made with."""
class AuditLogListResponseCheckpointPermissionCreated(Reply[AuditLogListResponseCheckpointPermissionCreatedDict]):
    id: str | None
    """Id of the permission."""
    data: AuditLogListResponseCheckpointPermissionCreatedData | None
    """What it was made with."""
    __getitem__: Get2[Literal["id"], str | None, Literal["data"], AuditLogListResponseCheckpointPermissionCreatedData | None]
class AuditLogListResponseExternalKeyRegisteredDict(TypedDict, total=False):
    id: str | None
    """Id of the external key or identity provider."""
    data: object | None
    """What it was made with."""
class AuditLogListResponseExternalKeyRegistered(Reply[AuditLogListResponseExternalKeyRegisteredDict]):
    id: str | None
    """Id of the external key or identity provider."""
    data: object | None
    """What it was made with."""
    __getitem__: Get2[Literal["id"], str | None, Literal["data"], object | None]
class AuditLogListResponseExternalStorageRegisteredDataDict(TypedDict, total=False):
    geography: str | None
    """Where data are kept."""
    provider: ExternalStorageConfigurationProviderDict | None
    """What storage it is, and how to reach it."""
class AuditLogListResponseExternalStorageRegisteredData(Reply[AuditLogListResponseExternalStorageRegisteredDataDict]):
    geography: str | None
    """Where data are kept."""
    provider: ExternalStorageConfigurationProvider | None
    """What storage it is, and how to reach it."""
    __getitem__: Get2[Literal["geography"], str | None, Literal["provider"], ExternalStorageConfigurationProvider | None]
class AuditLogListResponseExternalStorageRegisteredDict(TypedDict, total=False):
    id: str | None
    """Id of the external storage."""
    data: AuditLogListResponseExternalStorageRegisteredDataDict | None
    """What it was made with."""
class AuditLogListResponseExternalStorageRegistered(Reply[AuditLogListResponseExternalStorageRegisteredDict]):
    id: str | None
    """Id of the external storage."""
    data: AuditLogListResponseExternalStorageRegisteredData | None
    """What it was made with."""
    __getitem__: Get2[Literal["id"], str | None, Literal["data"], AuditLogListResponseExternalStorageRegisteredData | None]
class AuditLogListResponseGroupCreatedDataDict(TypedDict, total=False):
    group_name: str | None
    """A name for people to read."""
class AuditLogListResponseGroupCreatedData(Reply[AuditLogListResponseGroupCreatedDataDict]):
    group_name: str | None
    """A name for people to read."""
    __getitem__: Get1[Literal["group_name"], str | None]
class AuditLogListResponseGroupCreatedDict(TypedDict, total=False):
    id: str | None
    """Id of the group."""
    data: AuditLogListResponseGroupCreatedDataDict | None
    """What it was made with."""
class AuditLogListResponseGroupCreated(Reply[AuditLogListResponseGroupCreatedDict]):
    id: str | None
    """Id of the group."""
    data: AuditLogListResponseGroupCreatedData | None
    """What it was made with."""
    __getitem__: Get2[Literal["id"], str | None, Literal["data"], AuditLogListResponseGroupCreatedData | None]
class AuditLogListResponseGroupUpdatedDict(TypedDict, total=False):
    id: str | None
    """Id of the group."""
    changes_requested: AuditLogListResponseGroupCreatedDataDict | None
    """What was to be changed, and to what."""
class AuditLogListResponseGroupUpdated(Reply[AuditLogListResponseGroupUpdatedDict]):
    id: str | None
    """Id of the group."""
    changes_requested: AuditLogListResponseGroupCreatedData | None
    """What was to be changed, and to what."""
    __getitem__: Get2[Literal["id"], str | None, Literal["changes_requested"], AuditLogListResponseGroupCreatedData | None]
class AuditLogListResponseInviteSentDataDict(TypedDict, total=False):
    email: str | None
    """Email address of who is invited."""
    role: str | None
    """Role that the invitation gives."""
class AuditLogListResponseInviteSentData(Reply[AuditLogListResponseInviteSentDataDict]):
    email: str | None
    """Email address of who is invited."""
    role: str | None
    """Role that the invitation gives."""
    __getitem__: Get1[Literal["email", "role"], str | None]
class AuditLogListResponseInviteSentDict(TypedDict, total=False):
    id: str | None
    """Id of the invitation."""
    data: AuditLogListResponseInviteSentDataDict | None
    """What it was made with."""
class AuditLogListResponseInviteSent(Reply[AuditLogListResponseInviteSentDict]):
    id: str | None
    """Id of the invitation."""
    data: AuditLogListResponseInviteSentData | None
    """What it was made with."""
    __getitem__: Get2[Literal["id"], str | None, Literal["data"], AuditLogListResponseInviteSentData | None]
class AuditLogListResponseIPAllowlistConfigActivatedDict(TypedDict, total=False):
    configs: list[AuditLogListResponseProjectDict] | None
    """The IP allowlists that this is about."""
class AuditLogListResponseIPAllowlistConfigActivated(Reply[AuditLogListResponseIPAllowlistConfigActivatedDict]):
    configs: list[AuditLogListResponseProject] | None
    """The IP allowlists that this is about."""
    __getitem__: Get1[Literal["configs"], list[AuditLogListResponseProject] | None]
class AuditLogListResponseIPAllowlistCreatedDict(TypedDict, total=False):
    id: str | None
    """Id of the IP allowlist."""
    allowed_ips: list[str] | None
    """The IP addresses or ranges that are allowed."""
    name: str | None
    """A name for people to read."""
class AuditLogListResponseIPAllowlistCreated(Reply[AuditLogListResponseIPAllowlistCreatedDict]):
    id: str | None
    """Id of the IP allowlist."""
    allowed_ips: list[str] | None
    """The IP addresses or ranges that are allowed."""
    name: str | None
    """A name for people to read."""
    __getitem__: Get2[Literal["id", "name"], str | None, Literal["allowed_ips"], list[str] | None]
class AuditLogListResponseIPAllowlistUpdatedDict(TypedDict, total=False):
    id: str | None
    """Id of the IP allowlist."""
    allowed_ips: list[str] | None
    """The IP addresses or ranges that are allowed."""
class AuditLogListResponseIPAllowlistUpdated(Reply[AuditLogListResponseIPAllowlistUpdatedDict]):
    id: str | None
    """Id of the IP allowlist."""
    allowed_ips: list[str] | None
    """The IP addresses or ranges that are allowed."""
    __getitem__: Get2[Literal["id"], str | None, Literal["allowed_ips"], list[str] | None]
class AuditLogListResponseLoginFailedDict(TypedDict, total=False):
    error_code: str | None
    """What went wrong, for programs."""
    error_message: str | None
    """What went wrong, in words."""
class AuditLogListResponseLoginFailed(Reply[AuditLogListResponseLoginFailedDict]):
    error_code: str | None
    """What went wrong, for programs."""
    error_message: str | None
    """What went wrong, in words."""
    __getitem__: Get1[Literal["error_code", "error_message"], str | None]
class AuditLogListResponseOrganizationUpdatedChangesRequestedDict(TypedDict, total=False):
    api_call_logging: str | None
    """Which API calls are logged."""
    api_call_logging_project_ids: str | None
    """Ids of the projects whose API calls are logged."""
    description: str | None
    """Description of the organization."""
    name: str | None
    """A name for people to read."""
    threads_ui_visibility: str | None
    """Who can see the page with threads."""
    title: str | None
    """A title for people to read."""
    usage_dashboard_visibility: str | None
    """Who can see the page with usage."""
class AuditLogListResponseOrganizationUpdatedChangesRequested(Reply[AuditLogListResponseOrganizationUpdatedChangesRequestedDict]):
    api_call_logging: str | None
    """Which API calls are logged."""
    api_call_logging_project_ids: str | None
    """Ids of the projects whose API calls are logged."""
    description: str | None
    """Description of the organization."""
    name: str | None
    """A name for people to read."""
    threads_ui_visibility: str | None
    """Who can see the page with threads."""
    title: str | None
    """A title for people to read."""
    usage_dashboard_visibility: str | None
    """Who can see the page with usage."""
    __getitem__: Get1[Literal["api_call_logging", "api_call_logging_project_ids", "description", "name", "threads_ui_visibility", "title", "usage_dashboard_visibility"], str | None]
class AuditLogListResponseOrganizationUpdatedDict(TypedDict, total=False):
    id: str | None
    """Id of the organization."""
    changes_requested: AuditLogListResponseOrganizationUpdatedChangesRequestedDict | None
    """What was to be changed, and to what."""
class AuditLogListResponseOrganizationUpdated(Reply[AuditLogListResponseOrganizationUpdatedDict]):
    id: str | None
    """Id of the organization."""
    changes_requested: AuditLogListResponseOrganizationUpdatedChangesRequested | None
    """What was to be changed, and to what."""
    __getitem__: Get2[Literal["id"], str | None, Literal["changes_requested"], AuditLogListResponseOrganizationUpdatedChangesRequested | None]
class AuditLogListResponseProjectCreatedDataDict(TypedDict, total=False):
    name: str | None
    """A name for people to read."""
    title: str | None
    """A title for people to read."""
class AuditLogListResponseProjectCreatedData(Reply[AuditLogListResponseProjectCreatedDataDict]):
    name: str | None
    """A name for people to read."""
    title: str | None
    """A title for people to read."""
    __getitem__: Get1[Literal["name", "title"], str | None]
class AuditLogListResponseProjectCreatedDict(TypedDict, total=False):
    id: str | None
    """Id of the project."""
    data: AuditLogListResponseProjectCreatedDataDict | None
    """What it was made with."""
class AuditLogListResponseProjectCreated(Reply[AuditLogListResponseProjectCreatedDict]):
    id: str | None
    """Id of the project."""
    data: AuditLogListResponseProjectCreatedData | None
    """What it was made with."""
    __getitem__: Get2[Literal["id"], str | None, Literal["data"], AuditLogListResponseProjectCreatedData | None]
class AuditLogListResponseProjectUpdatedChangesRequestedDict(TypedDict, total=False):
    title: str | None
    """A title for people to read."""
class AuditLogListResponseProjectUpdatedChangesRequested(Reply[AuditLogListResponseProjectUpdatedChangesRequestedDict]):
    title: str | None
    """A title for people to read."""
    __getitem__: Get1[Literal["title"], str | None]
class AuditLogListResponseProjectUpdatedDict(TypedDict, total=False):
    id: str | None
    """Id of the project."""
    changes_requested: AuditLogListResponseProjectUpdatedChangesRequestedDict | None
    """What was to be changed, and to what."""
class AuditLogListResponseProjectUpdated(Reply[AuditLogListResponseProjectUpdatedDict]):
    id: str | None
    """Id of the project."""
    changes_requested: AuditLogListResponseProjectUpdatedChangesRequested | None
    """What was to be changed, and to what."""
    __getitem__: Get2[Literal["id"], str | None, Literal["changes_requested"], AuditLogListResponseProjectUpdatedChangesRequested | None]
class AuditLogListResponseRateLimitUpdatedChangesRequestedDict(TypedDict, total=False):
    batch_1_day_max_input_tokens: int | None
    """The most input tokens of batches in a day."""
    max_audio_megabytes_per_1_minute: int | None
    """The most megabytes of audio in a minute."""
    max_images_per_1_minute: int | None
    """The most images in a minute."""
    max_requests_per_1_day: int | None
    """The most requests in a day."""
    max_requests_per_1_minute: int | None
    """The most requests in a minute."""
    max_tokens_per_1_minute: int | None
    """The most tokens in a minute."""
class AuditLogListResponseRateLimitUpdatedChangesRequested(Reply[AuditLogListResponseRateLimitUpdatedChangesRequestedDict]):
    batch_1_day_max_input_tokens: int | None
    """The most input tokens of batches in a day."""
    max_audio_megabytes_per_1_minute: int | None
    """The most megabytes of audio in a minute."""
    max_images_per_1_minute: int | None
    """The most images in a minute."""
    max_requests_per_1_day: int | None
    """The most requests in a day."""
    max_requests_per_1_minute: int | None
    """The most requests in a minute."""
    max_tokens_per_1_minute: int | None
    """The most tokens in a minute."""
    __getitem__: Get1[Literal["batch_1_day_max_input_tokens", "max_audio_megabytes_per_1_minute", "max_images_per_1_minute", "max_requests_per_1_day", "max_requests_per_1_minute", "max_tokens_per_1_minute"], int | None]
class AuditLogListResponseRateLimitUpdatedDict(TypedDict, total=False):
    id: str | None
    """Id of the rate limit."""
    changes_requested: AuditLogListResponseRateLimitUpdatedChangesRequestedDict | None
    """What was to be changed, and to what."""
class AuditLogListResponseRateLimitUpdated(Reply[AuditLogListResponseRateLimitUpdatedDict]):
    id: str | None
    """Id of the rate limit."""
    changes_requested: AuditLogListResponseRateLimitUpdatedChangesRequested | None
    """What was to be changed, and to what."""
    __getitem__: Get2[Literal["id"], str | None, Literal["changes_requested"], AuditLogListResponseRateLimitUpdatedChangesRequested | None]
class AuditLogListResponseRoleAssignmentCreatedDict(TypedDict, total=False):
    id: str | None
    """Id of the assignment."""
    principal_id: str | None
    """Id of the principal."""
    principal_type: str | None
    """What kind of principal it is."""
    resource_id: str | None
    """Id of the resource that the role is for."""
    resource_type: str | None
    """What kind of resource the role is for."""
class AuditLogListResponseRoleAssignmentCreated(Reply[AuditLogListResponseRoleAssignmentCreatedDict]):
    id: str | None
    """Id of the assignment."""
    principal_id: str | None
    """Id of the principal."""
    principal_type: str | None
    """What kind of principal it is."""
    resource_id: str | None
    """Id of the resource that the role is for."""
    resource_type: str | None
    """What kind of resource the role is for."""
    __getitem__: Get1[Literal["id", "principal_id", "principal_type", "resource_id", "resource_type"], str | None]
class AuditLogListResponseRoleBoundToResourceDict(TypedDict, total=False):
    id: str | None
    """Id of what this is about."""
    connector_id: str | None
    """Id of the connector."""
    connector_name: str | None
    """Name of the connector."""
    enabled: bool | None
    """Whether it is switched on."""
    permissions: list[str] | None
    """What it allows, such as `api.model.read`."""
    resource_id: str | None
    """Id of the resource that the role is for."""
    resource_type: str | None
    """What kind of resource the role is for."""
    role_id: str | None
    """Id of the role."""
    source: Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"] | None
    """What led to it, such as `role_toggle` or `role_delete`."""
    workspace_id: str | None
    """Id of the workspace."""
class AuditLogListResponseRoleBoundToResource(Reply[AuditLogListResponseRoleBoundToResourceDict]):
    id: str | None
    """Id of what this is about."""
    connector_id: str | None
    """Id of the connector."""
    connector_name: str | None
    """Name of the connector."""
    enabled: bool | None
    """Whether it is switched on."""
    permissions: list[str] | None
    """What it allows, such as `api.model.read`."""
    resource_id: str | None
    """Id of the resource that the role is for."""
    resource_type: str | None
    """What kind of resource the role is for."""
    role_id: str | None
    """Id of the role."""
    source: Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"] | None
    """What led to it, such as `role_toggle` or `role_delete`."""
    workspace_id: str | None
    """Id of the workspace."""
    __getitem__: Get4[Literal["id", "connector_id", "connector_name", "resource_id", "resource_type", "role_id", "workspace_id"], str | None, Literal["enabled"], bool | None, Literal["permissions"], list[str] | None, Literal["source"], Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"] | None]
class AuditLogListResponseRoleCreatedDict(TypedDict, total=False):
    id: str | None
    """Id of the role."""
    permissions: list[str] | None
    """What it allows, such as `api.model.read`."""
    resource_id: str | None
    """Id of the resource that the role is for."""
    resource_type: str | None
    """What kind of resource the role is for."""
    role_name: str | None
    """A name for people to read."""
class AuditLogListResponseRoleCreated(Reply[AuditLogListResponseRoleCreatedDict]):
    id: str | None
    """Id of the role."""
    permissions: list[str] | None
    """What it allows, such as `api.model.read`."""
    resource_id: str | None
    """Id of the resource that the role is for."""
    resource_type: str | None
    """What kind of resource the role is for."""
    role_name: str | None
    """A name for people to read."""
    __getitem__: Get2[Literal["id", "resource_id", "resource_type", "role_name"], str | None, Literal["permissions"], list[str] | None]
class AuditLogListResponseRoleUpdatedChangesRequestedDict(TypedDict, total=False):
    description: str | None
    """What it is for, for people to read."""
    metadata: object | None
    """Further data about the role."""
    permissions_added: list[str] | None
    """What it came to allow, such as `api.model.read`."""
    permissions_removed: list[str] | None
    """What it no longer allows, such as `api.model.read`."""
    resource_id: str | None
    """Id of the resource that the role is for."""
    resource_type: str | None
    """What kind of resource the role is for."""
    role_name: str | None
    """A name for people to read."""
class AuditLogListResponseRoleUpdatedChangesRequested(Reply[AuditLogListResponseRoleUpdatedChangesRequestedDict]):
    description: str | None
    """What it is for, for people to read."""
    metadata: object | None
    """Further data about the role."""
    permissions_added: list[str] | None
    """What it came to allow, such as `api.model.read`."""
    permissions_removed: list[str] | None
    """What it no longer allows, such as `api.model.read`."""
    resource_id: str | None
    """Id of the resource that the role is for."""
    resource_type: str | None
    """What kind of resource the role is for."""
    role_name: str | None
    """A name for people to read."""
    __getitem__: Get3[Literal["description", "resource_id", "resource_type", "role_name"], str | None, Literal["metadata"], object | None, Literal["permissions_added", "permissions_removed"], list[str] | None]
class AuditLogListResponseRoleUpdatedDict(TypedDict, total=False):
    id: str | None
    """Id of the role."""
    changes_requested: AuditLogListResponseRoleUpdatedChangesRequestedDict | None
    """What was to be changed, and to what."""
class AuditLogListResponseRoleUpdated(Reply[AuditLogListResponseRoleUpdatedDict]):
    id: str | None
    """Id of the role."""
    changes_requested: AuditLogListResponseRoleUpdatedChangesRequested | None
    """What was to be changed, and to what."""
    __getitem__: Get2[Literal["id"], str | None, Literal["changes_requested"], AuditLogListResponseRoleUpdatedChangesRequested | None]
class AuditLogListResponseUserAddedDataDict(TypedDict, total=False):
    role: str | None
    """Role of the user or service account."""
class AuditLogListResponseUserAddedData(Reply[AuditLogListResponseUserAddedDataDict]):
    role: str | None
    """Role of the user or service account."""
    __getitem__: Get1[Literal["role"], str | None]
class AuditLogListResponseUserAddedDict(TypedDict, total=False):
    id: str | None
    """Id of the user or service account."""
    data: AuditLogListResponseUserAddedDataDict | None
    """What was given with it."""
class AuditLogListResponseUserAdded(Reply[AuditLogListResponseUserAddedDict]):
    id: str | None
    """Id of the user or service account."""
    data: AuditLogListResponseUserAddedData | None
    """What was given with it."""
    __getitem__: Get2[Literal["id"], str | None, Literal["data"], AuditLogListResponseUserAddedData | None]
class AuditLogListResponseUserUpdatedDict(TypedDict, total=False):
    id: str | None
    """Id of the user or service account."""
    changes_requested: AuditLogListResponseUserAddedDataDict | None
    """What was to be changed, and to what."""
class AuditLogListResponseUserUpdated(Reply[AuditLogListResponseUserUpdatedDict]):
    id: str | None
    """Id of the user or service account."""
    changes_requested: AuditLogListResponseUserAddedData | None
    """What was to be changed, and to what."""
    __getitem__: Get2[Literal["id"], str | None, Literal["changes_requested"], AuditLogListResponseUserAddedData | None]
class AuditLogListResponseWorkloadIdentityProviderMappingCreatedDict(TypedDict, total=False):
    id: str | None
    """Id of the mapping."""
    data: object | None
    """What it was made with."""
    identity_provider_id: str | None
    """Id of the identity provider."""
class AuditLogListResponseWorkloadIdentityProviderMappingCreated(Reply[AuditLogListResponseWorkloadIdentityProviderMappingCreatedDict]):
    id: str | None
    """Id of the mapping."""
    data: object | None
    """What it was made with."""
    identity_provider_id: str | None
    """Id of the identity provider."""
    __getitem__: Get2[Literal["id", "identity_provider_id"], str | None, Literal["data"], object | None]
class AuditLogListResponseWorkloadIdentityProviderMappingDeletedDict(TypedDict, total=False):
    id: str | None
    """Id of the mapping."""
    identity_provider_id: str | None
    """Id of the identity provider."""
    project_id: str | None
    """Id of the project."""
    service_account_id: str | None
    """Id of the service account."""
class AuditLogListResponseWorkloadIdentityProviderMappingDeleted(Reply[AuditLogListResponseWorkloadIdentityProviderMappingDeletedDict]):
    id: str | None
    """Id of the mapping."""
    identity_provider_id: str | None
    """Id of the identity provider."""
    project_id: str | None
    """Id of the project."""
    service_account_id: str | None
    """Id of the service account."""
    __getitem__: Get1[Literal["id", "identity_provider_id", "project_id", "service_account_id"], str | None]
class AuditLogListResponseWorkloadIdentityProviderMappingUpdatedDict(TypedDict, total=False):
    id: str | None
    """Id of the mapping."""
    changes_requested: object | None
    """What was to be changed, and to what."""
    identity_provider_id: str | None
    """Id of the identity provider."""
class AuditLogListResponseWorkloadIdentityProviderMappingUpdated(Reply[AuditLogListResponseWorkloadIdentityProviderMappingUpdatedDict]):
    id: str | None
    """Id of the mapping."""
    changes_requested: object | None
    """What was to be changed, and to what."""
    identity_provider_id: str | None
    """Id of the identity provider."""
    __getitem__: Get2[Literal["id", "identity_provider_id"], str | None, Literal["changes_requested"], object | None]
class AuditLogListResponseWorkloadIdentityProviderUpdatedDict(TypedDict, total=False):
    id: str | None
    """Id of the identity provider."""
    changes_requested: object | None
    """What was to be changed, and to what."""
class AuditLogListResponseWorkloadIdentityProviderUpdated(Reply[AuditLogListResponseWorkloadIdentityProviderUpdatedDict]):
    id: str | None
    """Id of the identity provider."""
    changes_requested: object | None
    """What was to be changed, and to what."""
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
    """Id of the event."""
    effective_at: int
    """When it happened: Unix time in seconds."""
    type: Literal["api_key.created", "api_key.updated", "api_key.deleted", "certificate.created", "certificate.updated", "certificate.deleted", "certificates.activated", "certificates.deactivated", "checkpoint.permission.created", "checkpoint.permission.deleted", "external_key.registered", "external_key.removed", "external_storage.registered", "external_storage.removed", "group.created", "group.updated", "group.deleted", "invite.sent", "invite.accepted", "invite.deleted", "ip_allowlist.created", "ip_allowlist.updated", "ip_allowlist.deleted", "ip_allowlist.config.activated", "ip_allowlist.config.deactivated", "login.succeeded", "login.failed", "logout.succeeded", "logout.failed", "organization.updated", "project.created", "project.updated", "project.archived", "project.deleted", "rate_limit.updated", "rate_limit.deleted", "resource.deleted", "tunnel.created", "tunnel.updated", "tunnel.deleted", "workload_identity_provider.created", "workload_identity_provider.updated", "workload_identity_provider.deleted", "workload_identity_provider_mapping.created", "workload_identity_provider_mapping.updated", "workload_identity_provider_mapping.deleted", "role.created", "role.updated", "role.deleted", "role.assignment.created", "role.assignment.deleted", "role.bound_to_resource", "role.unbound_from_resource", "scim.enabled", "scim.disabled", "service_account.created", "service_account.updated", "service_account.deleted", "user.added", "user.updated", "user.deleted", "tenant.metadata.updated", "tenant.microsoft_entra_mapping.upserted", "tenant.microsoft_entra_mapping.deleted", "tenant.workload_identity.provider.created", "tenant.workload_identity.provider.updated", "tenant.workload_identity.provider.archived", "tenant.workload_identity.mapping.created", "tenant.workload_identity.mapping.updated", "tenant.workload_identity.mapping.archived", "tenant.workload_identity.binding.created", "tenant.workload_identity.principal.provisioned", "tenant.workload_identity.access_token.issued", "tenant.admin_api_key.created", "tenant.admin_api_key.updated", "tenant.admin_api_key.deleted", "tenant.project_api_key.created", "tenant.trusted_access.business_verification.started", "tenant.trusted_access.application.submitted", "tenant.chatgpt_access_token.revoked", "tenant.migration.completed", "tenant.sso.migrated", "tenant.domains.migrated", "tenant.sso_connection.created", "tenant.sso_connection.updated", "tenant.sso_connection.deleted", "tenant.sso_connection.setup.started", "tenant.policy.created", "tenant.policy.updated", "tenant.policy.deleted", "tenant.policy.attached", "tenant.policy.detached", "tenant.principal_authentication_policy.resolved", "tenant.scim.setup.started", "tenant.scim.deletion.requested", "tenant.scim.directory.created", "tenant.product_access_policy.updated", "tenant.resource_share_grant.created", "tenant.resource_share_grant.updated", "tenant.resource_share_grant.accepted", "tenant.resource_share_grant.declined", "tenant.resource_share_grant.revoked", "tenant.resource_share_grant.deleted", "tenant.service_account.updated", "tenant.service_account.deleted", "tenant.service_account.token.revoked", "tenant.billing.overage_limit.updated", "tenant.billing.alerts.updated", "tenant.billing.info.updated", "tenant.usage_limit.workspace.updated", "tenant.usage_limit.group.updated", "tenant.usage_limit.user.updated", "tenant.usage_limit.increase_request.updated", "tenant.usage_limit.increase_request.resolved", "tenant.group.created", "tenant.group.updated", "tenant.group.deleted", "tenant.group.member.added", "tenant.group.member.removed", "tenant.migration_rollout.status.updated", "tenant.migration_rollout.tier.updated", "tenant.role.metadata.updated", "tenant.custom_role.created", "tenant.custom_role.updated", "tenant.custom_role.deleted", "tenant.role_assignment.created", "tenant.role_assignment.deleted", "tenant.resource_role_assignment.created", "tenant.resource_role_assignment.deleted", "tenant.resource_access.updated", "tenant.resource_access.deleted", "tenant.ads_account.onboarding.redemption", "tenant.session_policy.created", "tenant.session_policy.updated", "tenant.session_policy.deleted", "tenant.session_revocation.started", "tenant.third_party_app_policy.updated", "tenant.user.added", "tenant.user.updated", "tenant.user.removed", "tenant.user.looked_up", "tenant.user.invited", "tenant.membership.revoked", "tenant.api_organization_invite.upserted", "tenant.api_organization_invite.deleted", "tenant.chatgpt_workspace_invite.upserted", "tenant.membership.accepted", "tenant.membership.declined", "tenant.workspace_invite_email_settings.updated"]
    """What happened, such as `api_key.created`."""
    actor: AuditLogListResponseActor | None
    """Who did it, and how."""
    api_key_created: AuditLogListResponseAPIKeyCreated | None
    """Details, if `type` is `api_key.created`."""
    api_key_deleted: AuditLogListResponseRoleDeleted | None
    """Details, if `type` is `api_key.deleted`."""
    api_key_updated: AuditLogListResponseAPIKeyUpdated | None
    """Details, if `type` is `api_key.updated`."""
    certificate_created: AuditLogListResponseProject | None
    """Details, if `type` is `certificate.created`."""
    certificate_deleted: AuditLogListResponseCertificateDeleted | None
    """Details, if `type` is `certificate.deleted`."""
    certificate_updated: AuditLogListResponseProject | None
    """Details, if `type` is `certificate.updated`."""
    certificates_activated: AuditLogListResponseCertificatesActivated | None
    """Details, if `type` is `certificates.activated`."""
    certificates_deactivated: AuditLogListResponseCertificatesActivated | None
    """Details, if `type` is `certificates.deactivated`."""
    checkpoint_permission_created: AuditLogListResponseCheckpointPermissionCreated | None
    """Details, if `type` is `checkpoint.permission.created`."""
    checkpoint_permission_deleted: AuditLogListResponseRoleDeleted | None
    """Details, if `type` is `checkpoint.permission.deleted`."""
    external_key_registered: AuditLogListResponseExternalKeyRegistered | None
    """Details, if `type` is `external_key.registered`."""
    external_key_removed: AuditLogListResponseRoleDeleted | None
    """Details, if `type` is `external_key.removed`."""
    external_storage_registered: AuditLogListResponseExternalStorageRegistered | None
    """Details, if `type` is `external_storage.registered`."""
    external_storage_removed: AuditLogListResponseRoleDeleted | None
    """Details, if `type` is `external_storage.removed`."""
    group_created: AuditLogListResponseGroupCreated | None
    """Details, if `type` is `group.created`."""
    group_deleted: AuditLogListResponseRoleDeleted | None
    """Details, if `type` is `group.deleted`."""
    group_updated: AuditLogListResponseGroupUpdated | None
    """Details, if `type` is `group.updated`."""
    invite_accepted: AuditLogListResponseRoleDeleted | None
    """Details, if `type` is `invite.accepted`."""
    invite_deleted: AuditLogListResponseRoleDeleted | None
    """Details, if `type` is `invite.deleted`."""
    invite_sent: AuditLogListResponseInviteSent | None
    """Details, if `type` is `invite.sent`."""
    ip_allowlist_config_activated: AuditLogListResponseIPAllowlistConfigActivated | None
    """Details, if `type` is `ip_allowlist.config.activated`."""
    ip_allowlist_config_deactivated: AuditLogListResponseIPAllowlistConfigActivated | None
    """Details, if `type` is `ip_allowlist.config.deactivated`."""
    ip_allowlist_created: AuditLogListResponseIPAllowlistCreated | None
    """Details, if `type` is `ip_allowlist.created`."""
    ip_allowlist_deleted: AuditLogListResponseIPAllowlistCreated | None
    """Details, if `type` is `ip_allowlist.deleted`."""
    ip_allowlist_updated: AuditLogListResponseIPAllowlistUpdated | None
    """Details, if `type` is `ip_allowlist.updated`."""
    login_failed: AuditLogListResponseLoginFailed | None
    """Details, if `type` is `login.failed`."""
    login_succeeded: object | None
    """Details, if `type` is `login.succeeded`."""
    logout_failed: AuditLogListResponseLoginFailed | None
    """Details, if `type` is `logout.failed`."""
    logout_succeeded: object | None
    """Details, if `type` is `logout.succeeded`."""
    organization_updated: AuditLogListResponseOrganizationUpdated | None
    """Details, if `type` is `organization.updated`."""
    project: AuditLogListResponseProject | None
    """The project that it happened in, if in one."""
    project_archived: AuditLogListResponseRoleDeleted | None
    """Details, if `type` is `project.archived`."""
    project_created: AuditLogListResponseProjectCreated | None
    """Details, if `type` is `project.created`."""
    project_deleted: AuditLogListResponseRoleDeleted | None
    """Details, if `type` is `project.deleted`."""
    project_updated: AuditLogListResponseProjectUpdated | None
    """Details, if `type` is `project.updated`."""
    rate_limit_deleted: AuditLogListResponseRoleDeleted | None
    """Details, if `type` is `rate_limit.deleted`."""
    rate_limit_updated: AuditLogListResponseRateLimitUpdated | None
    """Details, if `type` is `rate_limit.updated`."""
    role_assignment_created: AuditLogListResponseRoleAssignmentCreated | None
    """Details, if `type` is `role.assignment.created`."""
    role_assignment_deleted: AuditLogListResponseRoleAssignmentCreated | None
    """Details, if `type` is `role.assignment.deleted`."""
    role_bound_to_resource: AuditLogListResponseRoleBoundToResource | None
    """Details, if `type` is `role.bound_to_resource`."""
    role_created: AuditLogListResponseRoleCreated | None
    """Details, if `type` is `role.created`."""
    role_deleted: AuditLogListResponseRoleDeleted | None
    """Details, if `type` is `role.deleted`."""
    role_unbound_from_resource: AuditLogListResponseRoleBoundToResource | None
    """Details, if `type` is `role.unbound_from_resource`."""
    role_updated: AuditLogListResponseRoleUpdated | None
    """Details, if `type` is `role.updated`."""
    scim_disabled: AuditLogListResponseRoleDeleted | None
    """Details, if `type` is `scim.disabled`."""
    scim_enabled: AuditLogListResponseRoleDeleted | None
    """Details, if `type` is `scim.enabled`."""
    service_account_created: AuditLogListResponseUserAdded | None
    """Details, if `type` is `service_account.created`."""
    service_account_deleted: AuditLogListResponseRoleDeleted | None
    """Details, if `type` is `service_account.deleted`."""
    service_account_updated: AuditLogListResponseUserUpdated | None
    """Details, if `type` is `service_account.updated`."""
    user_added: AuditLogListResponseUserAdded | None
    """Details, if `type` is `user.added`."""
    user_deleted: AuditLogListResponseRoleDeleted | None
    """Details, if `type` is `user.deleted`."""
    user_updated: AuditLogListResponseUserUpdated | None
    """Details, if `type` is `user.updated`."""
    workload_identity_provider_mapping_created: AuditLogListResponseWorkloadIdentityProviderMappingCreated | None
    """Details, if `type` is `workload_identity_provider_mapping.created`."""
    workload_identity_provider_mapping_deleted: AuditLogListResponseWorkloadIdentityProviderMappingDeleted | None
    """Details, if `type` is `workload_identity_provider_mapping.deleted`."""
    workload_identity_provider_mapping_updated: AuditLogListResponseWorkloadIdentityProviderMappingUpdated | None
    """Details, if `type` is `workload_identity_provider_mapping.updated`."""
    workload_identity_provider_created: AuditLogListResponseExternalKeyRegistered | None
    """Details, if `type` is `workload_identity_provider.created`."""
    workload_identity_provider_deleted: AuditLogListResponseProject | None
    """Details, if `type` is `workload_identity_provider.deleted`."""
    workload_identity_provider_updated: AuditLogListResponseWorkloadIdentityProviderUpdated | None
    """Details, if `type` is `workload_identity_provider.updated`."""
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
    """Id of the group."""
    created_at: int
    """When it was made: Unix time in seconds."""
    group_type: Literal["group", "tenant_group"]
    """What kind of group it is: `group` or `tenant_group`."""
    is_scim_managed: bool
    """Whether it is managed by SCIM."""
    name: str
    """A name for people to read."""
class Group(Reply[GroupDict]):
    id: str
    """Id of the group."""
    created_at: int
    """When it was made: Unix time in seconds."""
    group_type: Literal["group", "tenant_group"]
    """What kind of group it is: `group` or `tenant_group`."""
    is_scim_managed: bool
    """Whether it is managed by SCIM."""
    name: str
    """A name for people to read."""
    __getitem__: Get4[Literal["id", "name"], str, Literal["created_at"], int, Literal["group_type"], Literal["group", "tenant_group"], Literal["is_scim_managed"], bool]
class GroupDeleteResponseDict(TypedDict):
    id: str
    """Id of the group."""
    deleted: bool
    """True if it is gone."""
    object: Literal["group.deleted"]
class GroupDeleteResponse(Reply[GroupDeleteResponseDict]):
    id: str
    """Id of the group."""
    deleted: bool
    """True if it is gone."""
    object: Literal["group.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["group.deleted"]]
class GroupUpdateResponseDict(TypedDict):
    id: str
    """Id of the group."""
    created_at: int
    """When it was made: Unix time in seconds."""
    is_scim_managed: bool
    """Whether it is managed by SCIM."""
    name: str
    """A name for people to read."""
class GroupUpdateResponse(Reply[GroupUpdateResponseDict]):
    id: str
    """Id of the group."""
    created_at: int
    """When it was made: Unix time in seconds."""
    is_scim_managed: bool
    """Whether it is managed by SCIM."""
    name: str
    """A name for people to read."""
    __getitem__: Get3[Literal["id", "name"], str, Literal["created_at"], int, Literal["is_scim_managed"], bool]
ProjectResidency: TypeAlias = Literal["GLOBAL", "US_STORAGE_PROCESSING", "EU_STORAGE_PROCESSING", "JP_STORAGE", "JP_STORAGE_PROCESSING", "KR_STORAGE", "CA_STORAGE", "SG_STORAGE", "IN_STORAGE", "IN_STORAGE_PROCESSING", "AU_STORAGE", "AU_STORAGE_PROCESSING", "GB_STORAGE", "AE_STORAGE", "AE_STORAGE_PROCESSING"]
class ProjectDict(TypedDict, total=False):
    id: Required[str]
    """Id of the project."""
    created_at: Required[int]
    """When it was made: Unix time in seconds."""
    object: Required[Literal["organization.project"]]
    archived_at: int | None
    """When it was archived: Unix time in seconds."""
    external_key_id: str | None
    """Id of the external key that protects its data."""
    name: str | None
    """A name for people to read."""
    residency: ProjectResidency | None
    """Where its data are kept and processed."""
    status: str | None
    """`active`, or `archived` if it is no longer used."""
class Project(Reply[ProjectDict]):
    id: str
    """Id of the project."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["organization.project"]
    archived_at: int | None
    """When it was archived: Unix time in seconds."""
    external_key_id: str | None
    """Id of the external key that protects its data."""
    name: str | None
    """A name for people to read."""
    residency: ProjectResidency | None
    """Where its data are kept and processed."""
    status: str | None
    """`active`, or `archived` if it is no longer used."""
    __getitem__: Get6[Literal["id"], str, Literal["created_at"], int, Literal["object"], Literal["organization.project"], Literal["archived_at"], int | None, Literal["external_key_id", "name", "status"], str | None, Literal["residency"], ProjectResidency | None]
CostQuantityUnit: TypeAlias = Union[str, Literal["tokens", "1000_tokens", "duration_seconds", "duration_minutes", "duration_hours", "gibibyte_hours", "images", "characters"]]
class UsageCostsResponseDataResultOrganizationUsageCompletionsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    """Tokens of the input."""
    num_model_requests: Required[int]
    """How many requests to models there were."""
    object: Required[Literal["organization.usage.completions.result"]]
    output_tokens: Required[int]
    """Tokens of the output."""
    api_key_id: str | None
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Literal["agents_api", "unlabeled"] | None
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    batch: bool | None
    """Whether the requests were in batches, if grouped by `batch`."""
    input_audio_tokens: int | None
    """Tokens of audio in the input."""
    input_cache_write_12h_tokens: int | None
    """Tokens that were written to the cache, kept for 12 hours."""
    input_cache_write_30m_tokens: int | None
    """Tokens that were written to the cache, kept for 30 minutes."""
    input_cache_write_tokens: int | None
    """Tokens that were written to the cache."""
    input_cached_audio_tokens: int | None
    """Tokens of audio that were in the cache."""
    input_cached_image_tokens: int | None
    """Tokens of images that were in the cache."""
    input_cached_text_tokens: int | None
    """Tokens of text that were in the cache."""
    input_cached_tokens: int | None
    """Tokens that were in the cache, which is cheaper."""
    input_image_tokens: int | None
    """Tokens of images in the input."""
    input_text_tokens: int | None
    """Tokens of text in the input."""
    input_uncached_tokens: int | None
    """Tokens of the input that were not in the cache."""
    model: str | None
    """Id of the model, if grouped by `model`."""
    output_audio_tokens: int | None
    """Tokens of audio in the output."""
    output_image_tokens: int | None
    """Tokens of images in the output."""
    output_text_tokens: int | None
    """Tokens of text in the output."""
    project_id: str | None
    """Id of the project, if grouped by `project_id`."""
    service_tier: str | None
    """The processing that was used, if grouped by `service_tier`."""
    user_id: str | None
    """Id of the user, if grouped by `user_id`."""
class UsageCostsResponseDataResultOrganizationUsageCompletionsResult(Reply[UsageCostsResponseDataResultOrganizationUsageCompletionsResultDict]):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    """Tokens of the output."""
    api_key_id: str | None
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Literal["agents_api", "unlabeled"] | None
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    batch: bool | None
    """Whether the requests were in batches, if grouped by `batch`."""
    input_audio_tokens: int | None
    """Tokens of audio in the input."""
    input_cache_write_12h_tokens: int | None
    """Tokens that were written to the cache, kept for 12 hours."""
    input_cache_write_30m_tokens: int | None
    """Tokens that were written to the cache, kept for 30 minutes."""
    input_cache_write_tokens: int | None
    """Tokens that were written to the cache."""
    input_cached_audio_tokens: int | None
    """Tokens of audio that were in the cache."""
    input_cached_image_tokens: int | None
    """Tokens of images that were in the cache."""
    input_cached_text_tokens: int | None
    """Tokens of text that were in the cache."""
    input_cached_tokens: int | None
    """Tokens that were in the cache, which is cheaper."""
    input_image_tokens: int | None
    """Tokens of images in the input."""
    input_text_tokens: int | None
    """Tokens of text in the input."""
    input_uncached_tokens: int | None
    """Tokens of the input that were not in the cache."""
    model: str | None
    """Id of the model, if grouped by `model`."""
    output_audio_tokens: int | None
    """Tokens of audio in the output."""
    output_image_tokens: int | None
    """Tokens of images in the output."""
    output_text_tokens: int | None
    """Tokens of text in the output."""
    project_id: str | None
    """Id of the project, if grouped by `project_id`."""
    service_tier: str | None
    """The processing that was used, if grouped by `service_tier`."""
    user_id: str | None
    """Id of the user, if grouped by `user_id`."""
    __getitem__: Get6[Literal["input_tokens", "num_model_requests", "output_tokens"], int, Literal["object"], Literal["organization.usage.completions.result"], Literal["api_key_id", "model", "project_id", "service_tier", "user_id"], str | None, Literal["api_source"], Literal["agents_api", "unlabeled"] | None, Literal["batch"], bool | None, Literal["input_audio_tokens", "input_cache_write_12h_tokens", "input_cache_write_30m_tokens", "input_cache_write_tokens", "input_cached_audio_tokens", "input_cached_image_tokens", "input_cached_text_tokens", "input_cached_tokens", "input_image_tokens", "input_text_tokens", "input_uncached_tokens", "output_audio_tokens", "output_image_tokens", "output_text_tokens"], int | None]
class UsageCostsResponseDataResultOrganizationUsageEmbeddingsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    """Tokens of the input."""
    num_model_requests: Required[int]
    """How many requests to models there were."""
    object: Required[Literal["organization.usage.embeddings.result"]]
    api_key_id: str | None
    """Id of the API key, if grouped by `api_key_id`."""
    model: str | None
    """Id of the model, if grouped by `model`."""
    project_id: str | None
    """Id of the project, if grouped by `project_id`."""
    user_id: str | None
    """Id of the user, if grouped by `user_id`."""
class UsageCostsResponseDataResultOrganizationUsageEmbeddingsResult(Reply[UsageCostsResponseDataResultOrganizationUsageEmbeddingsResultDict]):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None
    """Id of the API key, if grouped by `api_key_id`."""
    model: str | None
    """Id of the model, if grouped by `model`."""
    project_id: str | None
    """Id of the project, if grouped by `project_id`."""
    user_id: str | None
    """Id of the user, if grouped by `user_id`."""
    __getitem__: Get3[Literal["input_tokens", "num_model_requests"], int, Literal["object"], Literal["organization.usage.embeddings.result"], Literal["api_key_id", "model", "project_id", "user_id"], str | None]
class UsageCostsResponseDataResultOrganizationUsageModerationsResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    """Tokens of the input."""
    num_model_requests: Required[int]
    """How many requests to models there were."""
    object: Required[Literal["organization.usage.moderations.result"]]
    api_key_id: str | None
    """Id of the API key, if grouped by `api_key_id`."""
    model: str | None
    """Id of the model, if grouped by `model`."""
    project_id: str | None
    """Id of the project, if grouped by `project_id`."""
    user_id: str | None
    """Id of the user, if grouped by `user_id`."""
class UsageCostsResponseDataResultOrganizationUsageModerationsResult(Reply[UsageCostsResponseDataResultOrganizationUsageModerationsResultDict]):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None
    """Id of the API key, if grouped by `api_key_id`."""
    model: str | None
    """Id of the model, if grouped by `model`."""
    project_id: str | None
    """Id of the project, if grouped by `project_id`."""
    user_id: str | None
    """Id of the user, if grouped by `user_id`."""
    __getitem__: Get3[Literal["input_tokens", "num_model_requests"], int, Literal["object"], Literal["organization.usage.moderations.result"], Literal["api_key_id", "model", "project_id", "user_id"], str | None]
class UsageCostsResponseDataResultOrganizationUsageImagesResultDict(TypedDict, total=False):
    images: Required[int]
    """How many images were made."""
    num_model_requests: Required[int]
    """How many requests to models there were."""
    object: Required[Literal["organization.usage.images.result"]]
    api_key_id: str | None
    """Id of the API key, if grouped by `api_key_id`."""
    model: str | None
    """Id of the model, if grouped by `model`."""
    project_id: str | None
    """Id of the project, if grouped by `project_id`."""
    size: str | None
    """Width x height in pixels, such as `1024x1024`, if grouped by `size`."""
    source: str | None
    """What made the images: `image.generation`, `image.edit` or `image.variation`, if grouped by `source`."""
    user_id: str | None
    """Id of the user, if grouped by `user_id`."""
class UsageCostsResponseDataResultOrganizationUsageImagesResult(Reply[UsageCostsResponseDataResultOrganizationUsageImagesResultDict]):
    images: int
    """How many images were made."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None
    """Id of the API key, if grouped by `api_key_id`."""
    model: str | None
    """Id of the model, if grouped by `model`."""
    project_id: str | None
    """Id of the project, if grouped by `project_id`."""
    size: str | None
    """Width x height in pixels, such as `1024x1024`, if grouped by `size`."""
    source: str | None
    """What made the images: `image.generation`, `image.edit` or `image.variation`, if grouped by `source`."""
    user_id: str | None
    """Id of the user, if grouped by `user_id`."""
    __getitem__: Get3[Literal["images", "num_model_requests"], int, Literal["object"], Literal["organization.usage.images.result"], Literal["api_key_id", "model", "project_id", "size", "source", "user_id"], str | None]
class UsageCostsResponseDataResultOrganizationUsageAudioSpeechesResultDict(TypedDict, total=False):
    characters: Required[int]
    """How many characters were spoken."""
    num_model_requests: Required[int]
    """How many requests to models there were."""
    object: Required[Literal["organization.usage.audio_speeches.result"]]
    api_key_id: str | None
    """Id of the API key, if grouped by `api_key_id`."""
    model: str | None
    """Id of the model, if grouped by `model`."""
    project_id: str | None
    """Id of the project, if grouped by `project_id`."""
    user_id: str | None
    """Id of the user, if grouped by `user_id`."""
class UsageCostsResponseDataResultOrganizationUsageAudioSpeechesResult(Reply[UsageCostsResponseDataResultOrganizationUsageAudioSpeechesResultDict]):
    characters: int
    """How many characters were spoken."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None
    """Id of the API key, if grouped by `api_key_id`."""
    model: str | None
    """Id of the model, if grouped by `model`."""
    project_id: str | None
    """Id of the project, if grouped by `project_id`."""
    user_id: str | None
    """Id of the user, if grouped by `user_id`."""
    __getitem__: Get3[Literal["characters", "num_model_requests"], int, Literal["object"], Literal["organization.usage.audio_speeches.result"], Literal["api_key_id", "model", "project_id", "user_id"], str | None]
class UsageCostsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    """How many requests to models there were."""
    object: Required[Literal["organization.usage.audio_transcriptions.result"]]
    seconds: Required[int]
    """How many seconds of audio were transcribed."""
    api_key_id: str | None
    """Id of the API key, if grouped by `api_key_id`."""
    model: str | None
    """Id of the model, if grouped by `model`."""
    project_id: str | None
    """Id of the project, if grouped by `project_id`."""
    user_id: str | None
    """Id of the user, if grouped by `user_id`."""
class UsageCostsResponseDataResultOrganizationUsageAudioTranscriptionsResult(Reply[UsageCostsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict]):
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    """How many seconds of audio were transcribed."""
    api_key_id: str | None
    """Id of the API key, if grouped by `api_key_id`."""
    model: str | None
    """Id of the model, if grouped by `model`."""
    project_id: str | None
    """Id of the project, if grouped by `project_id`."""
    user_id: str | None
    """Id of the user, if grouped by `user_id`."""
    __getitem__: Get3[Literal["num_model_requests", "seconds"], int, Literal["object"], Literal["organization.usage.audio_transcriptions.result"], Literal["api_key_id", "model", "project_id", "user_id"], str | None]
class UsageCostsResponseDataResultOrganizationUsageVectorStoresResultDict(TypedDict):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    """How many bytes the vector stores use."""
    project_id: NotRequired[str | None]
    """Id of the project, if grouped by `project_id`."""
class UsageCostsResponseDataResultOrganizationUsageVectorStoresResult(Reply[UsageCostsResponseDataResultOrganizationUsageVectorStoresResultDict]):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    """How many bytes the vector stores use."""
    project_id: str | None
    """Id of the project, if grouped by `project_id`."""
    __getitem__: Get3[Literal["object"], Literal["organization.usage.vector_stores.result"], Literal["usage_bytes"], int, Literal["project_id"], str | None]
class UsageCostsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict(TypedDict):
    num_sessions: int
    """How many sessions there were."""
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: NotRequired[str | None]
    """Id of the project, if grouped by `project_id`."""
class UsageCostsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(Reply[UsageCostsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict]):
    num_sessions: int
    """How many sessions there were."""
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None
    """Id of the project, if grouped by `project_id`."""
    __getitem__: Get3[Literal["num_sessions"], int, Literal["object"], Literal["organization.usage.code_interpreter_sessions.result"], Literal["project_id"], str | None]
class UsageCostsResponseDataResultOrganizationUsageFileSearchesResultDict(TypedDict, total=False):
    num_requests: Required[int]
    """How many searches there were."""
    object: Required[Literal["organization.usage.file_searches.result"]]
    api_key_id: str | None
    """Id of the API key, if grouped by `api_key_id`."""
    project_id: str | None
    """Id of the project, if grouped by `project_id`."""
    user_id: str | None
    """Id of the user, if grouped by `user_id`."""
    vector_store_id: str | None
    """Id of the vector store, if grouped by `vector_store_id`."""
class UsageCostsResponseDataResultOrganizationUsageFileSearchesResult(Reply[UsageCostsResponseDataResultOrganizationUsageFileSearchesResultDict]):
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None
    """Id of the API key, if grouped by `api_key_id`."""
    project_id: str | None
    """Id of the project, if grouped by `project_id`."""
    user_id: str | None
    """Id of the user, if grouped by `user_id`."""
    vector_store_id: str | None
    """Id of the vector store, if grouped by `vector_store_id`."""
    __getitem__: Get3[Literal["num_requests"], int, Literal["object"], Literal["organization.usage.file_searches.result"], Literal["api_key_id", "project_id", "user_id", "vector_store_id"], str | None]
class UsageCostsResponseDataResultOrganizationUsageWebSearchesResultDict(TypedDict, total=False):
    num_model_requests: Required[int]
    """How many requests to models there were."""
    num_requests: Required[int]
    """How many searches there were."""
    object: Required[Literal["organization.usage.web_searches.result"]]
    api_key_id: str | None
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Literal["agents_api", "unlabeled"] | None
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    context_level: str | None
    """How much context the searches had, `low`, `medium` or `high`, if grouped by `context_level`."""
    model: str | None
    """Id of the model, if grouped by `model`."""
    project_id: str | None
    """Id of the project, if grouped by `project_id`."""
    user_id: str | None
    """Id of the user, if grouped by `user_id`."""
class UsageCostsResponseDataResultOrganizationUsageWebSearchesResult(Reply[UsageCostsResponseDataResultOrganizationUsageWebSearchesResultDict]):
    num_model_requests: int
    """How many requests to models there were."""
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Literal["agents_api", "unlabeled"] | None
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    context_level: str | None
    """How much context the searches had, `low`, `medium` or `high`, if grouped by `context_level`."""
    model: str | None
    """Id of the model, if grouped by `model`."""
    project_id: str | None
    """Id of the project, if grouped by `project_id`."""
    user_id: str | None
    """Id of the user, if grouped by `user_id`."""
    __getitem__: Get4[Literal["num_model_requests", "num_requests"], int, Literal["object"], Literal["organization.usage.web_searches.result"], Literal["api_key_id", "context_level", "model", "project_id", "user_id"], str | None, Literal["api_source"], Literal["agents_api", "unlabeled"] | None]
class UsageCostsResponseDataResultOrganizationCostsResultAmountDict(TypedDict, total=False):
    currency: str | None
    """The currency in lower case, such as `usd`."""
    value: float | None
    """How much money it is, in units of `currency`."""
class UsageCostsResponseDataResultOrganizationCostsResultAmount(Reply[UsageCostsResponseDataResultOrganizationCostsResultAmountDict]):
    currency: str | None
    """The currency in lower case, such as `usd`."""
    value: float | None
    """How much money it is, in units of `currency`."""
    __getitem__: Get2[Literal["currency"], str | None, Literal["value"], float | None]
class UsageCostsResponseDataResultOrganizationCostsResultDict(TypedDict, total=False):
    object: Required[Literal["organization.costs.result"]]
    amount: UsageCostsResponseDataResultOrganizationCostsResultAmountDict | None
    """How much was spent."""
    api_key_id: str | None
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Literal["agents_api", "unlabeled"] | None
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    line_item: str | None
    """Name of the line item, if grouped by `line_item`."""
    project_id: str | None
    """Id of the project, if grouped by `project_id`."""
    quantity: float | None
    """How much was used, in units of `quantity_unit`."""
    quantity_unit: CostQuantityUnit | None
    """The unit of `quantity`, such as `tokens` or `images`."""
    user_id: str | None
    """Id of the user, if grouped by `user_id`."""
class UsageCostsResponseDataResultOrganizationCostsResult(Reply[UsageCostsResponseDataResultOrganizationCostsResultDict]):
    object: Literal["organization.costs.result"]
    amount: UsageCostsResponseDataResultOrganizationCostsResultAmount | None
    """How much was spent."""
    api_key_id: str | None
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Literal["agents_api", "unlabeled"] | None
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    line_item: str | None
    """Name of the line item, if grouped by `line_item`."""
    project_id: str | None
    """Id of the project, if grouped by `project_id`."""
    quantity: float | None
    """How much was used, in units of `quantity_unit`."""
    quantity_unit: CostQuantityUnit | None
    """The unit of `quantity`, such as `tokens` or `images`."""
    user_id: str | None
    """Id of the user, if grouped by `user_id`."""
    __getitem__: Get6[Literal["object"], Literal["organization.costs.result"], Literal["amount"], UsageCostsResponseDataResultOrganizationCostsResultAmount | None, Literal["api_key_id", "line_item", "project_id", "user_id"], str | None, Literal["api_source"], Literal["agents_api", "unlabeled"] | None, Literal["quantity"], float | None, Literal["quantity_unit"], CostQuantityUnit | None]
UsageCostsResponseDataResult: TypeAlias = Union[UsageCostsResponseDataResultOrganizationUsageCompletionsResult, UsageCostsResponseDataResultOrganizationUsageEmbeddingsResult, UsageCostsResponseDataResultOrganizationUsageModerationsResult, UsageCostsResponseDataResultOrganizationUsageImagesResult, UsageCostsResponseDataResultOrganizationUsageAudioSpeechesResult, UsageCostsResponseDataResultOrganizationUsageAudioTranscriptionsResult, UsageCostsResponseDataResultOrganizationUsageVectorStoresResult, UsageCostsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult, UsageCostsResponseDataResultOrganizationUsageFileSearchesResult, UsageCostsResponseDataResultOrganizationUsageWebSearchesResult, UsageCostsResponseDataResultOrganizationCostsResult]
UsageCostsResponseDataResultDict: TypeAlias = Union[UsageCostsResponseDataResultOrganizationUsageCompletionsResultDict, UsageCostsResponseDataResultOrganizationUsageEmbeddingsResultDict, UsageCostsResponseDataResultOrganizationUsageModerationsResultDict, UsageCostsResponseDataResultOrganizationUsageImagesResultDict, UsageCostsResponseDataResultOrganizationUsageAudioSpeechesResultDict, UsageCostsResponseDataResultOrganizationUsageAudioTranscriptionsResultDict, UsageCostsResponseDataResultOrganizationUsageVectorStoresResultDict, UsageCostsResponseDataResultOrganizationUsageCodeInterpreterSessionsResultDict, UsageCostsResponseDataResultOrganizationUsageFileSearchesResultDict, UsageCostsResponseDataResultOrganizationUsageWebSearchesResultDict, UsageCostsResponseDataResultOrganizationCostsResultDict]
class UsageCostsResponseDataDict(TypedDict):
    end_time: int
    """When the bucket ends, exclusive: Unix time in seconds."""
    object: Literal["bucket"]
    results: list[UsageCostsResponseDataResultDict]
    """The amounts in the bucket, one for each group of `group_by`."""
    start_time: int
    """When the bucket begins, inclusive: Unix time in seconds."""
class UsageCostsResponseData(Reply[UsageCostsResponseDataDict]):
    end_time: int
    """When the bucket ends, exclusive: Unix time in seconds."""
    object: Literal["bucket"]
    results: list[UsageCostsResponseDataResult]
    """The amounts in the bucket, one for each group of `group_by`."""
    start_time: int
    """When the bucket begins, inclusive: Unix time in seconds."""
    __getitem__: Get3[Literal["end_time", "start_time"], int, Literal["object"], Literal["bucket"], Literal["results"], list[UsageCostsResponseDataResult]]
class UsageAudioSpeechesResponseDict(TypedDict):
    data: list[UsageCostsResponseDataDict]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: NotRequired[str | None]
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
class UsageAudioSpeechesResponse(Reply[UsageAudioSpeechesResponseDict]):
    data: list[UsageCostsResponseData]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: str | None
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageCostsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UsageAudioTranscriptionsResponseDict(TypedDict):
    data: list[UsageCostsResponseDataDict]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: NotRequired[str | None]
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
class UsageAudioTranscriptionsResponse(Reply[UsageAudioTranscriptionsResponseDict]):
    data: list[UsageCostsResponseData]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: str | None
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageCostsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UsageCodeInterpreterSessionsResponseDict(TypedDict):
    data: list[UsageCostsResponseDataDict]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: NotRequired[str | None]
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
class UsageCodeInterpreterSessionsResponse(Reply[UsageCodeInterpreterSessionsResponseDict]):
    data: list[UsageCostsResponseData]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: str | None
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageCostsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UsageCompletionsResponseDict(TypedDict):
    data: list[UsageCostsResponseDataDict]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: NotRequired[str | None]
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
class UsageCompletionsResponse(Reply[UsageCompletionsResponseDict]):
    data: list[UsageCostsResponseData]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: str | None
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageCostsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UsageCostsResponseDict(TypedDict):
    data: list[UsageCostsResponseDataDict]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: NotRequired[str | None]
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
class UsageCostsResponse(Reply[UsageCostsResponseDict]):
    data: list[UsageCostsResponseData]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: str | None
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageCostsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UsageDecisionsResponseDataResultDict(TypedDict, total=False):
    input_tokens: Required[int]
    """Tokens of the input."""
    num_model_requests: Required[int]
    """How many requests to models there were."""
    object: Required[Literal["organization.usage.decisions.result"]]
    output_tokens: Required[int]
    """Tokens of the output."""
    api_key_id: str | None
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Literal["agents_api", "unlabeled"] | None
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    batch: bool | None
    """Whether the requests were in batches, if grouped by `batch`."""
    input_audio_tokens: int | None
    """Tokens of audio in the input."""
    input_cache_write_12h_tokens: int | None
    """Tokens that were written to the cache, kept for 12 hours."""
    input_cache_write_30m_tokens: int | None
    """Tokens that were written to the cache, kept for 30 minutes."""
    input_cache_write_tokens: int | None
    """Tokens that were written to the cache."""
    input_cached_audio_tokens: int | None
    """Tokens of audio that were in the cache."""
    input_cached_image_tokens: int | None
    """Tokens of images that were in the cache."""
    input_cached_text_tokens: int | None
    """Tokens of text that were in the cache."""
    input_cached_tokens: int | None
    """Tokens that were in the cache, which is cheaper."""
    input_image_tokens: int | None
    """Tokens of images in the input."""
    input_text_tokens: int | None
    """Tokens of text in the input."""
    input_uncached_tokens: int | None
    """Tokens of the input that were not in the cache."""
    model: str | None
    """Id of the model, if grouped by `model`."""
    output_audio_tokens: int | None
    """Tokens of audio in the output."""
    output_image_tokens: int | None
    """Tokens of images in the output."""
    output_text_tokens: int | None
    """Tokens of text in the output."""
    project_id: str | None
    """Id of the project, if grouped by `project_id`."""
    service_tier: str | None
    """The processing that was used, if grouped by `service_tier`."""
    user_id: str | None
    """Id of the user, if grouped by `user_id`."""
class UsageDecisionsResponseDataResult(Reply[UsageDecisionsResponseDataResultDict]):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.decisions.result"]
    output_tokens: int
    """Tokens of the output."""
    api_key_id: str | None
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Literal["agents_api", "unlabeled"] | None
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    batch: bool | None
    """Whether the requests were in batches, if grouped by `batch`."""
    input_audio_tokens: int | None
    """Tokens of audio in the input."""
    input_cache_write_12h_tokens: int | None
    """Tokens that were written to the cache, kept for 12 hours."""
    input_cache_write_30m_tokens: int | None
    """Tokens that were written to the cache, kept for 30 minutes."""
    input_cache_write_tokens: int | None
    """Tokens that were written to the cache."""
    input_cached_audio_tokens: int | None
    """Tokens of audio that were in the cache."""
    input_cached_image_tokens: int | None
    """Tokens of images that were in the cache."""
    input_cached_text_tokens: int | None
    """Tokens of text that were in the cache."""
    input_cached_tokens: int | None
    """Tokens that were in the cache, which is cheaper."""
    input_image_tokens: int | None
    """Tokens of images in the input."""
    input_text_tokens: int | None
    """Tokens of text in the input."""
    input_uncached_tokens: int | None
    """Tokens of the input that were not in the cache."""
    model: str | None
    """Id of the model, if grouped by `model`."""
    output_audio_tokens: int | None
    """Tokens of audio in the output."""
    output_image_tokens: int | None
    """Tokens of images in the output."""
    output_text_tokens: int | None
    """Tokens of text in the output."""
    project_id: str | None
    """Id of the project, if grouped by `project_id`."""
    service_tier: str | None
    """The processing that was used, if grouped by `service_tier`."""
    user_id: str | None
    """Id of the user, if grouped by `user_id`."""
    __getitem__: Get6[Literal["input_tokens", "num_model_requests", "output_tokens"], int, Literal["object"], Literal["organization.usage.decisions.result"], Literal["api_key_id", "model", "project_id", "service_tier", "user_id"], str | None, Literal["api_source"], Literal["agents_api", "unlabeled"] | None, Literal["batch"], bool | None, Literal["input_audio_tokens", "input_cache_write_12h_tokens", "input_cache_write_30m_tokens", "input_cache_write_tokens", "input_cached_audio_tokens", "input_cached_image_tokens", "input_cached_text_tokens", "input_cached_tokens", "input_image_tokens", "input_text_tokens", "input_uncached_tokens", "output_audio_tokens", "output_image_tokens", "output_text_tokens"], int | None]
class UsageDecisionsResponseDataDict(TypedDict):
    end_time: int
    """When the bucket ends, exclusive: Unix time in seconds."""
    object: Literal["bucket"]
    results: list[UsageDecisionsResponseDataResultDict]
    """The amounts in the bucket, one for each group of `group_by`."""
    start_time: int
    """When the bucket begins, inclusive: Unix time in seconds."""
class UsageDecisionsResponseData(Reply[UsageDecisionsResponseDataDict]):
    end_time: int
    """When the bucket ends, exclusive: Unix time in seconds."""
    object: Literal["bucket"]
    results: list[UsageDecisionsResponseDataResult]
    """The amounts in the bucket, one for each group of `group_by`."""
    start_time: int
    """When the bucket begins, inclusive: Unix time in seconds."""
    __getitem__: Get3[Literal["end_time", "start_time"], int, Literal["object"], Literal["bucket"], Literal["results"], list[UsageDecisionsResponseDataResult]]
class UsageDecisionsResponseDict(TypedDict):
    data: list[UsageDecisionsResponseDataDict]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: NotRequired[str | None]
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
class UsageDecisionsResponse(Reply[UsageDecisionsResponseDict]):
    data: list[UsageDecisionsResponseData]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: str | None
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageDecisionsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UsageEmbeddingsResponseDict(TypedDict):
    data: list[UsageCostsResponseDataDict]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: NotRequired[str | None]
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
class UsageEmbeddingsResponse(Reply[UsageEmbeddingsResponseDict]):
    data: list[UsageCostsResponseData]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: str | None
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageCostsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UsageFileSearchCallsResponseDict(TypedDict):
    data: list[UsageCostsResponseDataDict]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: NotRequired[str | None]
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
class UsageFileSearchCallsResponse(Reply[UsageFileSearchCallsResponseDict]):
    data: list[UsageCostsResponseData]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: str | None
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageCostsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UsageImagesResponseDict(TypedDict):
    data: list[UsageCostsResponseDataDict]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: NotRequired[str | None]
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
class UsageImagesResponse(Reply[UsageImagesResponseDict]):
    data: list[UsageCostsResponseData]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: str | None
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageCostsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UsageModerationsResponseDict(TypedDict):
    data: list[UsageCostsResponseDataDict]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: NotRequired[str | None]
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
class UsageModerationsResponse(Reply[UsageModerationsResponseDict]):
    data: list[UsageCostsResponseData]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: str | None
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageCostsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UsageVectorStoresResponseDict(TypedDict):
    data: list[UsageCostsResponseDataDict]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: NotRequired[str | None]
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
class UsageVectorStoresResponse(Reply[UsageVectorStoresResponseDict]):
    data: list[UsageCostsResponseData]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: str | None
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageCostsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UsageWebSearchCallsResponseDict(TypedDict):
    data: list[UsageCostsResponseDataDict]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: NotRequired[str | None]
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
class UsageWebSearchCallsResponse(Reply[UsageWebSearchCallsResponseDict]):
    data: list[UsageCostsResponseData]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: str | None
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]
    __getitem__: Get4[Literal["data"], list[UsageCostsResponseData], Literal["has_more"], bool, Literal["next_page"], str | None, Literal["object"], Literal["page"]]
class UserDeleteResponseDict(TypedDict):
    id: str
    """Id of the user."""
    deleted: bool
    """True if the user is no longer in the organization."""
    object: Literal["organization.user.deleted"]
class UserDeleteResponse(Reply[UserDeleteResponseDict]):
    id: str
    """Id of the user."""
    deleted: bool
    """True if the user is no longer in the organization."""
    object: Literal["organization.user.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["organization.user.deleted"]]
