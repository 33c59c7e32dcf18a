# Derived by `python -m tools gen` from tools/api/admin*.pyi. Do not edit: change that and run gen.
from typing import Any, Iterable, Literal, Mapping, Sequence, overload
from .._async import AsyncConversationCursorPage, AsyncCursorPage, AsyncNextCursorPage, AsyncPage, AsyncPaginator
from .._options import Timeout
from .._request import ExtraBody, ExtraHeaders, ExtraQuery
from .._resource import AsyncResource, Resource
from .._sync import SyncConversationCursorPage, SyncCursorPage, SyncNextCursorPage, SyncPage
from ._admin_views import (
    AdminAPIKeysWithRawResponse,
    AdminAPIKeysWithStreamingResponse,
    AdminWithRawResponse,
    AdminWithStreamingResponse,
    AsyncAdminAPIKeysWithRawResponse,
    AsyncAdminAPIKeysWithStreamingResponse,
    AsyncAdminWithRawResponse,
    AsyncAdminWithStreamingResponse,
    AsyncAuditLogsWithRawResponse,
    AsyncAuditLogsWithStreamingResponse,
    AsyncExternalKeysWithRawResponse,
    AsyncExternalKeysWithStreamingResponse,
    AsyncExternalStorageWithRawResponse,
    AsyncExternalStorageWithStreamingResponse,
    AsyncFederationRulesWithRawResponse,
    AsyncFederationRulesWithStreamingResponse,
    AsyncHostedToolPermissionsWithRawResponse,
    AsyncHostedToolPermissionsWithStreamingResponse,
    AsyncInvitesWithRawResponse,
    AsyncInvitesWithStreamingResponse,
    AsyncModelPermissionsWithRawResponse,
    AsyncModelPermissionsWithStreamingResponse,
    AsyncOrganizationCertificatesWithRawResponse,
    AsyncOrganizationCertificatesWithStreamingResponse,
    AsyncOrganizationDataRetentionWithRawResponse,
    AsyncOrganizationDataRetentionWithStreamingResponse,
    AsyncOrganizationGroupsRolesWithRawResponse,
    AsyncOrganizationGroupsRolesWithStreamingResponse,
    AsyncOrganizationGroupsUsersWithRawResponse,
    AsyncOrganizationGroupsUsersWithStreamingResponse,
    AsyncOrganizationGroupsWithRawResponse,
    AsyncOrganizationGroupsWithStreamingResponse,
    AsyncOrganizationProjectsAPIKeysWithRawResponse,
    AsyncOrganizationProjectsAPIKeysWithStreamingResponse,
    AsyncOrganizationProjectsCertificatesWithRawResponse,
    AsyncOrganizationProjectsCertificatesWithStreamingResponse,
    AsyncOrganizationProjectsDataRetentionWithRawResponse,
    AsyncOrganizationProjectsDataRetentionWithStreamingResponse,
    AsyncOrganizationProjectsGroupsRolesWithRawResponse,
    AsyncOrganizationProjectsGroupsRolesWithStreamingResponse,
    AsyncOrganizationProjectsGroupsWithRawResponse,
    AsyncOrganizationProjectsGroupsWithStreamingResponse,
    AsyncOrganizationProjectsRolesWithRawResponse,
    AsyncOrganizationProjectsRolesWithStreamingResponse,
    AsyncOrganizationProjectsServiceAccountsAPIKeysWithRawResponse,
    AsyncOrganizationProjectsServiceAccountsAPIKeysWithStreamingResponse,
    AsyncOrganizationProjectsSpendAlertsWithRawResponse,
    AsyncOrganizationProjectsSpendAlertsWithStreamingResponse,
    AsyncOrganizationProjectsSpendLimitWithRawResponse,
    AsyncOrganizationProjectsSpendLimitWithStreamingResponse,
    AsyncOrganizationProjectsUsersRolesWithRawResponse,
    AsyncOrganizationProjectsUsersRolesWithStreamingResponse,
    AsyncOrganizationProjectsUsersWithRawResponse,
    AsyncOrganizationProjectsUsersWithStreamingResponse,
    AsyncOrganizationRolesWithRawResponse,
    AsyncOrganizationRolesWithStreamingResponse,
    AsyncOrganizationSpendAlertsWithRawResponse,
    AsyncOrganizationSpendAlertsWithStreamingResponse,
    AsyncOrganizationSpendLimitWithRawResponse,
    AsyncOrganizationSpendLimitWithStreamingResponse,
    AsyncOrganizationUsersRolesWithRawResponse,
    AsyncOrganizationUsersRolesWithStreamingResponse,
    AsyncOrganizationUsersWithRawResponse,
    AsyncOrganizationUsersWithStreamingResponse,
    AsyncOrganizationWithRawResponse,
    AsyncOrganizationWithStreamingResponse,
    AsyncProjectsWithRawResponse,
    AsyncProjectsWithStreamingResponse,
    AsyncRateLimitsWithRawResponse,
    AsyncRateLimitsWithStreamingResponse,
    AsyncServiceAccountsWithRawResponse,
    AsyncServiceAccountsWithStreamingResponse,
    AsyncServiceTierSettingsWithRawResponse,
    AsyncServiceTierSettingsWithStreamingResponse,
    AsyncUsageWithRawResponse,
    AsyncUsageWithStreamingResponse,
    AsyncWorkloadIdentityProvidersWithRawResponse,
    AsyncWorkloadIdentityProvidersWithStreamingResponse,
    AuditLogsWithRawResponse,
    AuditLogsWithStreamingResponse,
    ExternalKeysWithRawResponse,
    ExternalKeysWithStreamingResponse,
    ExternalStorageWithRawResponse,
    ExternalStorageWithStreamingResponse,
    FederationRulesWithRawResponse,
    FederationRulesWithStreamingResponse,
    HostedToolPermissionsWithRawResponse,
    HostedToolPermissionsWithStreamingResponse,
    InvitesWithRawResponse,
    InvitesWithStreamingResponse,
    ModelPermissionsWithRawResponse,
    ModelPermissionsWithStreamingResponse,
    OrganizationCertificatesWithRawResponse,
    OrganizationCertificatesWithStreamingResponse,
    OrganizationDataRetentionWithRawResponse,
    OrganizationDataRetentionWithStreamingResponse,
    OrganizationGroupsRolesWithRawResponse,
    OrganizationGroupsRolesWithStreamingResponse,
    OrganizationGroupsUsersWithRawResponse,
    OrganizationGroupsUsersWithStreamingResponse,
    OrganizationGroupsWithRawResponse,
    OrganizationGroupsWithStreamingResponse,
    OrganizationProjectsAPIKeysWithRawResponse,
    OrganizationProjectsAPIKeysWithStreamingResponse,
    OrganizationProjectsCertificatesWithRawResponse,
    OrganizationProjectsCertificatesWithStreamingResponse,
    OrganizationProjectsDataRetentionWithRawResponse,
    OrganizationProjectsDataRetentionWithStreamingResponse,
    OrganizationProjectsGroupsRolesWithRawResponse,
    OrganizationProjectsGroupsRolesWithStreamingResponse,
    OrganizationProjectsGroupsWithRawResponse,
    OrganizationProjectsGroupsWithStreamingResponse,
    OrganizationProjectsRolesWithRawResponse,
    OrganizationProjectsRolesWithStreamingResponse,
    OrganizationProjectsServiceAccountsAPIKeysWithRawResponse,
    OrganizationProjectsServiceAccountsAPIKeysWithStreamingResponse,
    OrganizationProjectsSpendAlertsWithRawResponse,
    OrganizationProjectsSpendAlertsWithStreamingResponse,
    OrganizationProjectsSpendLimitWithRawResponse,
    OrganizationProjectsSpendLimitWithStreamingResponse,
    OrganizationProjectsUsersRolesWithRawResponse,
    OrganizationProjectsUsersRolesWithStreamingResponse,
    OrganizationProjectsUsersWithRawResponse,
    OrganizationProjectsUsersWithStreamingResponse,
    OrganizationRolesWithRawResponse,
    OrganizationRolesWithStreamingResponse,
    OrganizationSpendAlertsWithRawResponse,
    OrganizationSpendAlertsWithStreamingResponse,
    OrganizationSpendLimitWithRawResponse,
    OrganizationSpendLimitWithStreamingResponse,
    OrganizationUsersRolesWithRawResponse,
    OrganizationUsersRolesWithStreamingResponse,
    OrganizationUsersWithRawResponse,
    OrganizationUsersWithStreamingResponse,
    OrganizationWithRawResponse,
    OrganizationWithStreamingResponse,
    ProjectsWithRawResponse,
    ProjectsWithStreamingResponse,
    RateLimitsWithRawResponse,
    RateLimitsWithStreamingResponse,
    ServiceAccountsWithRawResponse,
    ServiceAccountsWithStreamingResponse,
    ServiceTierSettingsWithRawResponse,
    ServiceTierSettingsWithStreamingResponse,
    UsageWithRawResponse,
    UsageWithStreamingResponse,
    WorkloadIdentityProvidersWithRawResponse,
    WorkloadIdentityProvidersWithStreamingResponse,
)
from ..types.admin.organization._base import OrganizationUser, Role
from ..types.admin.organization._types import (
    AdminAPIKey,
    AdminAPIKeyCreateResponse,
    AdminAPIKeyDeleteResponse,
    AuditLogListParamsEffectiveAt,
    AuditLogListResponse,
    Certificate,
    CertificateActivateResponse,
    CertificateDeactivateResponse,
    CertificateDeleteResponse,
    CertificateListResponse,
    ExternalKey,
    ExternalKeyValidateResponse,
    ExternalStorageConfiguration,
    ExternalStorageCreateParamsProvider,
    ExternalStorageDeleted,
    Group,
    GroupDeleteResponse,
    GroupUpdateResponse,
    Invite,
    InviteCreateParamsProject,
    InviteDeleteResponse,
    OrganizationDataRetention as _types_admin_organization__types_OrganizationDataRetention,
    OrganizationSpendAlert,
    OrganizationSpendAlertDeleted,
    OrganizationSpendAlertNotificationChannel,
    OrganizationSpendAlertNotificationChannelDict,
    OrganizationSpendLimit as _types_admin_organization__types_OrganizationSpendLimit,
    OrganizationSpendLimitDeleted,
    Project,
    ProjectResidency,
    RoleDeleteResponse as _types_admin_organization__types_RoleDeleteResponse,
    SpendAlertCreateParamsNotificationChannel,
    UsageAudioSpeechesResponse,
    UsageAudioTranscriptionsResponse,
    UsageCodeInterpreterSessionsResponse,
    UsageCompletionsResponse,
    UsageCostsResponse,
    UsageDecisionsResponse,
    UsageEmbeddingsResponse,
    UsageFileSearchCallsResponse,
    UsageImagesResponse,
    UsageModerationsResponse,
    UsageVectorStoresResponse,
    UsageWebSearchCallsResponse,
    UserDeleteResponse,
    WorkloadIdentityProvider,
    WorkloadIdentityProviderCreateParamsAttributeTransformation,
    WorkloadIdentityProviderCreateParamsVerification,
    WorkloadIdentityProviderDeleted,
)
from ..types.admin.organization.groups import (
    OrganizationGroupUser,
    RoleCreateResponse as _types_admin_organization_groups_RoleCreateResponse,
    RoleDeleteResponse as _types_admin_organization_groups_RoleDeleteResponse,
    RoleListResponse as _types_admin_organization_groups_RoleListResponse,
    RoleRetrieveResponse as _types_admin_organization_groups_RoleRetrieveResponse,
    UserCreateResponse,
    UserDeleteResponse as _types_admin_organization_groups_UserDeleteResponse,
    UserRetrieveResponse,
)
from ..types.admin.organization.projects._types import (
    APIKeyDeleteResponse,
    CertificateActivateResponse as _types_admin_organization_projects__types_CertificateActivateResponse,
    CertificateDeactivateResponse as _types_admin_organization_projects__types_CertificateDeactivateResponse,
    CertificateListResponse as _types_admin_organization_projects__types_CertificateListResponse,
    GroupDeleteResponse as _types_admin_organization_projects__types_GroupDeleteResponse,
    HostedToolPermissionUpdateParamsMcp,
    ProjectAPIKey,
    ProjectDataRetention,
    ProjectGroup,
    ProjectHostedToolPermissions,
    ProjectModelPermissions,
    ProjectModelPermissionsDeleted,
    ProjectOptionalServiceTier,
    ProjectRateLimit,
    ProjectServiceAccount,
    ProjectServiceTierSettings,
    ProjectSpendAlert,
    ProjectSpendAlertDeleted,
    ProjectSpendAlertNotificationChannel,
    ProjectSpendAlertNotificationChannelDict,
    ProjectSpendLimit,
    ProjectSpendLimitDeleted,
    ProjectUser,
    RoleDeleteResponse as _types_admin_organization_projects__types_RoleDeleteResponse,
    ServiceAccountCreateResponse,
    ServiceAccountDeleteResponse,
    SpendAlertCreateParamsNotificationChannel as _types_admin_organization_projects__types_SpendAlertCreateParamsNotificationChannel,
    UserDeleteResponse as _types_admin_organization_projects__types_UserDeleteResponse,
)
from ..types.admin.organization.projects.groups import (
    RoleCreateResponse as _types_admin_organization_projects_groups_RoleCreateResponse,
    RoleDeleteResponse as _types_admin_organization_projects_groups_RoleDeleteResponse,
    RoleListResponse as _types_admin_organization_projects_groups_RoleListResponse,
    RoleRetrieveResponse as _types_admin_organization_projects_groups_RoleRetrieveResponse,
)
from ..types.admin.organization.projects.service_accounts import APIKeyCreateResponse
from ..types.admin.organization.projects.users import (
    RoleCreateResponse as _types_admin_organization_projects_users_RoleCreateResponse,
    RoleDeleteResponse as _types_admin_organization_projects_users_RoleDeleteResponse,
    RoleListResponse as _types_admin_organization_projects_users_RoleListResponse,
    RoleRetrieveResponse as _types_admin_organization_projects_users_RoleRetrieveResponse,
)
from ..types.admin.organization.users import RoleCreateResponse, RoleDeleteResponse, RoleListResponse, RoleRetrieveResponse
from ..types.admin.organization.workload_identity_providers import FederationRule, FederationRuleCreateParamsPermissions, FederationRuleDeleted
_list = list
class AuditLogs(Resource):
    @property
    def with_raw_response(self) -> AuditLogsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AuditLogsWithStreamingResponse: ...
    def list(
        self,
        *,
        actor_emails: Sequence[str] = ...,
        actor_ids: Sequence[str] = ...,
        after: str = ...,
        before: str = ...,
        effective_at: AuditLogListParamsEffectiveAt = ...,
        event_types: _list[Literal["api_key.created", "api_key.updated", "api_key.deleted", "certificate.created", "certificate.updated", "certificate.deleted", "certificates.activated", "certificates.deactivated", "checkpoint.permission.created", "checkpoint.permission.deleted", "external_key.registered", "external_key.removed", "external_storage.registered", "external_storage.removed", "group.created", "group.updated", "group.deleted", "invite.sent", "invite.accepted", "invite.deleted", "ip_allowlist.created", "ip_allowlist.updated", "ip_allowlist.deleted", "ip_allowlist.config.activated", "ip_allowlist.config.deactivated", "login.succeeded", "login.failed", "logout.succeeded", "logout.failed", "organization.updated", "project.created", "project.updated", "project.archived", "project.deleted", "rate_limit.updated", "rate_limit.deleted", "resource.deleted", "tunnel.created", "tunnel.updated", "tunnel.deleted", "workload_identity_provider.created", "workload_identity_provider.updated", "workload_identity_provider.deleted", "workload_identity_provider_mapping.created", "workload_identity_provider_mapping.updated", "workload_identity_provider_mapping.deleted", "role.created", "role.updated", "role.deleted", "role.assignment.created", "role.assignment.deleted", "role.bound_to_resource", "role.unbound_from_resource", "scim.enabled", "scim.disabled", "service_account.created", "service_account.updated", "service_account.deleted", "user.added", "user.updated", "user.deleted", "tenant.metadata.updated", "tenant.microsoft_entra_mapping.upserted", "tenant.microsoft_entra_mapping.deleted", "tenant.workload_identity.provider.created", "tenant.workload_identity.provider.updated", "tenant.workload_identity.provider.archived", "tenant.workload_identity.mapping.created", "tenant.workload_identity.mapping.updated", "tenant.workload_identity.mapping.archived", "tenant.workload_identity.binding.created", "tenant.workload_identity.principal.provisioned", "tenant.workload_identity.access_token.issued", "tenant.admin_api_key.created", "tenant.admin_api_key.updated", "tenant.admin_api_key.deleted", "tenant.project_api_key.created", "tenant.trusted_access.business_verification.started", "tenant.trusted_access.application.submitted", "tenant.chatgpt_access_token.revoked", "tenant.migration.completed", "tenant.sso.migrated", "tenant.domains.migrated", "tenant.sso_connection.created", "tenant.sso_connection.updated", "tenant.sso_connection.deleted", "tenant.sso_connection.setup.started", "tenant.policy.created", "tenant.policy.updated", "tenant.policy.deleted", "tenant.policy.attached", "tenant.policy.detached", "tenant.principal_authentication_policy.resolved", "tenant.scim.setup.started", "tenant.scim.deletion.requested", "tenant.scim.directory.created", "tenant.product_access_policy.updated", "tenant.resource_share_grant.created", "tenant.resource_share_grant.updated", "tenant.resource_share_grant.accepted", "tenant.resource_share_grant.declined", "tenant.resource_share_grant.revoked", "tenant.resource_share_grant.deleted", "tenant.service_account.updated", "tenant.service_account.deleted", "tenant.service_account.token.revoked", "tenant.billing.overage_limit.updated", "tenant.billing.alerts.updated", "tenant.billing.info.updated", "tenant.usage_limit.workspace.updated", "tenant.usage_limit.group.updated", "tenant.usage_limit.user.updated", "tenant.usage_limit.increase_request.updated", "tenant.usage_limit.increase_request.resolved", "tenant.group.created", "tenant.group.updated", "tenant.group.deleted", "tenant.group.member.added", "tenant.group.member.removed", "tenant.migration_rollout.status.updated", "tenant.migration_rollout.tier.updated", "tenant.role.metadata.updated", "tenant.custom_role.created", "tenant.custom_role.updated", "tenant.custom_role.deleted", "tenant.role_assignment.created", "tenant.role_assignment.deleted", "tenant.resource_role_assignment.created", "tenant.resource_role_assignment.deleted", "tenant.resource_access.updated", "tenant.resource_access.deleted", "tenant.ads_account.onboarding.redemption", "tenant.session_policy.created", "tenant.session_policy.updated", "tenant.session_policy.deleted", "tenant.session_revocation.started", "tenant.third_party_app_policy.updated", "tenant.user.added", "tenant.user.updated", "tenant.user.removed", "tenant.user.looked_up", "tenant.user.invited", "tenant.membership.revoked", "tenant.api_organization_invite.upserted", "tenant.api_organization_invite.deleted", "tenant.chatgpt_workspace_invite.upserted", "tenant.membership.accepted", "tenant.membership.declined", "tenant.workspace_invite_email_settings.updated"]] = ...,
        limit: int = ...,
        project_ids: Sequence[str] = ...,
        resource_ids: Sequence[str] = ...,
        tenant_only: bool = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[AuditLogListResponse]: ...
class AdminAPIKeys(Resource):
    @property
    def with_raw_response(self) -> AdminAPIKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AdminAPIKeysWithStreamingResponse: ...
    def create(
        self,
        *,
        name: str,
        expires_in_seconds: int = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AdminAPIKeyCreateResponse: ...
    def retrieve(
        self,
        key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AdminAPIKey: ...
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[AdminAPIKey]: ...
    def delete(
        self,
        key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AdminAPIKeyDeleteResponse: ...
class Usage(Resource):
    @property
    def with_raw_response(self) -> UsageWithRawResponse: ...
    @property
    def with_streaming_response(self) -> UsageWithStreamingResponse: ...
    def audio_speeches(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageAudioSpeechesResponse: ...
    def audio_transcriptions(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageAudioTranscriptionsResponse: ...
    def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: list[Literal["project_id"]] = ...,
        limit: int = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageCodeInterpreterSessionsResponse: ...
    def completions(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        batch: bool = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageCompletionsResponse: ...
    def costs(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1d"] = ...,
        end_time: int = ...,
        group_by: list[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]] = ...,
        limit: int = ...,
        line_items: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageCostsResponse: ...
    def decisions(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | None = ...,
        batch: bool | None = ...,
        bucket_width: Literal["1m", "1h", "1d"] | None = ...,
        end_time: int | None = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]] | None = ...,
        limit: int | None = ...,
        models: Sequence[str] | None = ...,
        page: str | None = ...,
        project_ids: Sequence[str] | None = ...,
        user_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageDecisionsResponse: ...
    def embeddings(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageEmbeddingsResponse: ...
    def file_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] = ...,
        limit: int = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
        vector_store_ids: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageFileSearchCallsResponse: ...
    def images(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        sizes: list[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] = ...,
        sources: list[Literal["image.generation", "image.edit", "image.variation"]] = ...,
        user_ids: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageImagesResponse: ...
    def moderations(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageModerationsResponse: ...
    def vector_stores(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: list[Literal["project_id"]] = ...,
        limit: int = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageVectorStoresResponse: ...
    def web_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        context_levels: list[Literal["low", "medium", "high"]] = ...,
        end_time: int = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageWebSearchCallsResponse: ...
class Invites(Resource):
    @property
    def with_raw_response(self) -> InvitesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> InvitesWithStreamingResponse: ...
    def create(
        self,
        *,
        email: str,
        role: Literal["reader", "owner"],
        projects: Iterable[InviteCreateParamsProject | Mapping[str, Any]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Invite: ...
    def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Invite: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[Invite]: ...
    def delete(
        self,
        invite_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> InviteDeleteResponse: ...
class OrganizationUsersRoles(Resource):
    @property
    def with_raw_response(self) -> OrganizationUsersRolesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationUsersRolesWithStreamingResponse: ...
    def create(
        self,
        user_id: str,
        *,
        role_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RoleCreateResponse: ...
    def retrieve(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RoleRetrieveResponse: ...
    def list(
        self,
        user_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncNextCursorPage[RoleListResponse]: ...
    def delete(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RoleDeleteResponse: ...
class OrganizationUsers(Resource):
    roles: OrganizationUsersRoles
    @property
    def with_raw_response(self) -> OrganizationUsersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationUsersWithStreamingResponse: ...
    def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> OrganizationUser: ...
    def update(
        self,
        user_id: str,
        *,
        developer_persona: str | None = ...,
        role: str | None = ...,
        role_id: str | None = ...,
        technical_level: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> OrganizationUser: ...
    def list(
        self,
        *,
        after: str = ...,
        emails: Sequence[str] = ...,
        limit: int = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[OrganizationUser]: ...
    def delete(
        self,
        user_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UserDeleteResponse: ...
class OrganizationGroupsUsers(Resource):
    @property
    def with_raw_response(self) -> OrganizationGroupsUsersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationGroupsUsersWithStreamingResponse: ...
    def create(
        self,
        group_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UserCreateResponse: ...
    def retrieve(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UserRetrieveResponse: ...
    def list(
        self,
        group_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncNextCursorPage[OrganizationGroupUser]: ...
    def delete(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_groups_UserDeleteResponse: ...
class OrganizationGroupsRoles(Resource):
    @property
    def with_raw_response(self) -> OrganizationGroupsRolesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationGroupsRolesWithStreamingResponse: ...
    def create(
        self,
        group_id: str,
        *,
        role_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_groups_RoleCreateResponse: ...
    def retrieve(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_groups_RoleRetrieveResponse: ...
    def list(
        self,
        group_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncNextCursorPage[_types_admin_organization_groups_RoleListResponse]: ...
    def delete(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_groups_RoleDeleteResponse: ...
class OrganizationGroups(Resource):
    users: OrganizationGroupsUsers
    roles: OrganizationGroupsRoles
    @property
    def with_raw_response(self) -> OrganizationGroupsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationGroupsWithStreamingResponse: ...
    def create(
        self,
        *,
        name: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Group: ...
    def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Group: ...
    def update(
        self,
        group_id: str,
        *,
        name: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> GroupUpdateResponse: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncNextCursorPage[Group]: ...
    def delete(
        self,
        group_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> GroupDeleteResponse: ...
class OrganizationRoles(Resource):
    @property
    def with_raw_response(self) -> OrganizationRolesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationRolesWithStreamingResponse: ...
    def create(
        self,
        *,
        permissions: Sequence[str],
        role_name: str,
        description: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Role: ...
    def retrieve(
        self,
        role_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Role: ...
    def update(
        self,
        role_id: str,
        *,
        description: str | None = ...,
        permissions: Sequence[str] | None = ...,
        role_name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Role: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncNextCursorPage[Role]: ...
    def delete(
        self,
        role_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization__types_RoleDeleteResponse: ...
class OrganizationDataRetention(Resource):
    @property
    def with_raw_response(self) -> OrganizationDataRetentionWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationDataRetentionWithStreamingResponse: ...
    def retrieve(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization__types_OrganizationDataRetention: ...
    def update(
        self,
        *,
        retention_type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization__types_OrganizationDataRetention: ...
class ExternalKeys(Resource):
    @property
    def with_raw_response(self) -> ExternalKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ExternalKeysWithStreamingResponse: ...
    @overload
    def create(
        self,
        *,
        external_id: str,
        kms_arn: str,
        name: str,
        role_arn: str,
        type: Literal["aws"],
        purpose: Literal["ekm", "psp_decryption"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey: ...
    @overload
    def create(
        self,
        *,
        name: str,
        type: Literal["gcp"],
        purpose: Literal["ekm", "psp_decryption"] = ...,
        audience: str,
        kms_key_location: str,
        kms_key_name: str,
        kms_key_ring_name: str,
        kms_project_id: str,
        workload_identity_pool_id: str,
        workload_identity_project_number: str,
        workload_identity_provider_id: str,
        kms_key_version: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey: ...
    @overload
    def create(
        self,
        *,
        name: str,
        type: Literal["azure"],
        purpose: Literal["ekm", "psp_decryption"] = ...,
        key_name: str,
        tenant_id: str,
        vault_uri: str,
        key_version: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey: ...
    @overload
    def create(
        self,
        *,
        name: str,
        type: Literal["oci"],
        purpose: Literal["ekm", "psp_decryption"] = ...,
        key_ocid: str,
        region: str,
        vault_ocid: str,
        key_version_ocid: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey: ...
    def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey: ...
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        purpose: Literal["ekm", "psp_decryption"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[ExternalKey]: ...
    def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey: ...
    def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKeyValidateResponse: ...
class FederationRules(Resource):
    @property
    def with_raw_response(self) -> FederationRulesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> FederationRulesWithStreamingResponse: ...
    def create(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_matchers: dict[str, str | bool | int | float],
        project_id: str,
        service_account_id: str,
        description: str = ...,
        enabled: bool = ...,
        name: str = ...,
        permissions: FederationRuleCreateParamsPermissions = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FederationRule: ...
    def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FederationRule: ...
    def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        attribute_matchers: dict[str, str | bool | int | float] = ...,
        description: str | None = ...,
        enabled: bool = ...,
        name: str | None = ...,
        permissions: FederationRuleCreateParamsPermissions = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FederationRule: ...
    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        service_account_id: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[FederationRule]: ...
    def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FederationRuleDeleted: ...
class WorkloadIdentityProviders(Resource):
    federation_rules: FederationRules
    @property
    def with_raw_response(self) -> WorkloadIdentityProvidersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> WorkloadIdentityProvidersWithStreamingResponse: ...
    def create(
        self,
        *,
        audience: str,
        issuer: str,
        name: str,
        type: Literal["oidc"],
        attribute_transformations: Iterable[WorkloadIdentityProviderCreateParamsAttributeTransformation | Mapping[str, Any]] = ...,
        description: str = ...,
        enabled: bool = ...,
        verification: WorkloadIdentityProviderCreateParamsVerification = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> WorkloadIdentityProvider: ...
    def retrieve(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> WorkloadIdentityProvider: ...
    def update(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_transformations: Iterable[WorkloadIdentityProviderCreateParamsAttributeTransformation | Mapping[str, Any]] = ...,
        audience: str = ...,
        description: str | None = ...,
        enabled: bool = ...,
        issuer: str = ...,
        name: str = ...,
        verification: WorkloadIdentityProviderCreateParamsVerification = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> WorkloadIdentityProvider: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[WorkloadIdentityProvider]: ...
    def delete(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> WorkloadIdentityProviderDeleted: ...
class ExternalStorage(Resource):
    @property
    def with_raw_response(self) -> ExternalStorageWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ExternalStorageWithStreamingResponse: ...
    def create(
        self,
        *,
        project_id: str,
        provider: ExternalStorageCreateParamsProvider,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalStorageConfiguration: ...
    def retrieve(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalStorageConfiguration: ...
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        project_id: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[ExternalStorageConfiguration]: ...
    def delete(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalStorageDeleted: ...
    def validate(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalStorageConfiguration: ...
class OrganizationSpendLimit(Resource):
    @property
    def with_raw_response(self) -> OrganizationSpendLimitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationSpendLimitWithStreamingResponse: ...
    def retrieve(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization__types_OrganizationSpendLimit: ...
    def update(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization__types_OrganizationSpendLimit: ...
    def delete(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> OrganizationSpendLimitDeleted: ...
class OrganizationSpendAlerts(Resource):
    @property
    def with_raw_response(self) -> OrganizationSpendAlertsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationSpendAlertsWithStreamingResponse: ...
    def create(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertCreateParamsNotificationChannel | OrganizationSpendAlertNotificationChannel | OrganizationSpendAlertNotificationChannelDict,
        threshold_amount: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> OrganizationSpendAlert: ...
    def retrieve(
        self,
        alert_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> OrganizationSpendAlert: ...
    def update(
        self,
        alert_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertCreateParamsNotificationChannel | OrganizationSpendAlertNotificationChannel | OrganizationSpendAlertNotificationChannelDict,
        threshold_amount: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> OrganizationSpendAlert: ...
    def list(
        self,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[OrganizationSpendAlert]: ...
    def delete(
        self,
        alert_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> OrganizationSpendAlertDeleted: ...
class OrganizationCertificates(Resource):
    @property
    def with_raw_response(self) -> OrganizationCertificatesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationCertificatesWithStreamingResponse: ...
    def create(
        self,
        *,
        certificate: str,
        name: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Certificate: ...
    def retrieve(
        self,
        certificate_id: str,
        *,
        include: _list[Literal["content"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Certificate: ...
    def update(
        self,
        certificate_id: str,
        *,
        name: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Certificate: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[CertificateListResponse]: ...
    def delete(
        self,
        certificate_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> CertificateDeleteResponse: ...
    def activate(
        self,
        *,
        certificate_ids: Sequence[str],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncPage[CertificateActivateResponse]: ...
    def deactivate(
        self,
        *,
        certificate_ids: Sequence[str],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncPage[CertificateDeactivateResponse]: ...
class OrganizationProjectsUsersRoles(Resource):
    @property
    def with_raw_response(self) -> OrganizationProjectsUsersRolesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationProjectsUsersRolesWithStreamingResponse: ...
    def create(
        self,
        user_id: str,
        *,
        project_id: str,
        role_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects_users_RoleCreateResponse: ...
    def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects_users_RoleRetrieveResponse: ...
    def list(
        self,
        user_id: str,
        *,
        project_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncNextCursorPage[_types_admin_organization_projects_users_RoleListResponse]: ...
    def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects_users_RoleDeleteResponse: ...
class OrganizationProjectsUsers(Resource):
    roles: OrganizationProjectsUsersRoles
    @property
    def with_raw_response(self) -> OrganizationProjectsUsersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationProjectsUsersWithStreamingResponse: ...
    def create(
        self,
        project_id: str,
        *,
        role: str,
        email: str | None = ...,
        user_id: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectUser: ...
    def retrieve(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectUser: ...
    def update(
        self,
        user_id: str,
        *,
        project_id: str,
        role: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectUser: ...
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[ProjectUser]: ...
    def delete(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects__types_UserDeleteResponse: ...
class OrganizationProjectsServiceAccountsAPIKeys(Resource):
    @property
    def with_raw_response(self) -> OrganizationProjectsServiceAccountsAPIKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationProjectsServiceAccountsAPIKeysWithStreamingResponse: ...
    def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | None = ...,
        name: str = ...,
        scopes: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> APIKeyCreateResponse: ...
class ServiceAccounts(Resource):
    api_keys: OrganizationProjectsServiceAccountsAPIKeys
    @property
    def with_raw_response(self) -> ServiceAccountsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ServiceAccountsWithStreamingResponse: ...
    def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: bool | None = ...,
        expires_in_seconds: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ServiceAccountCreateResponse: ...
    def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectServiceAccount: ...
    def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str = ...,
        role: Literal["member", "owner"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectServiceAccount: ...
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[ProjectServiceAccount]: ...
    def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ServiceAccountDeleteResponse: ...
class OrganizationProjectsAPIKeys(Resource):
    @property
    def with_raw_response(self) -> OrganizationProjectsAPIKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationProjectsAPIKeysWithStreamingResponse: ...
    def retrieve(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectAPIKey: ...
    def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int = ...,
        scopes: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectAPIKey: ...
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        owner_project_access: Literal["active", "inactive", "any"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[ProjectAPIKey]: ...
    def delete(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> APIKeyDeleteResponse: ...
class RateLimits(Resource):
    @property
    def with_raw_response(self) -> RateLimitsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RateLimitsWithStreamingResponse: ...
    def list_rate_limits(
        self,
        project_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[ProjectRateLimit]: ...
    def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        batch_1_day_max_input_tokens: int = ...,
        max_audio_megabytes_per_1_minute: int = ...,
        max_images_per_1_minute: int = ...,
        max_requests_per_1_day: int = ...,
        max_requests_per_1_minute: int = ...,
        max_tokens_per_1_minute: int = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectRateLimit: ...
class ModelPermissions(Resource):
    @property
    def with_raw_response(self) -> ModelPermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ModelPermissionsWithStreamingResponse: ...
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectModelPermissions: ...
    def update(
        self,
        project_id: str,
        *,
        mode: Literal["allow_list", "deny_list"],
        model_ids: Sequence[str],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectModelPermissions: ...
    def delete(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectModelPermissionsDeleted: ...
class ServiceTierSettings(Resource):
    @property
    def with_raw_response(self) -> ServiceTierSettingsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ServiceTierSettingsWithStreamingResponse: ...
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectServiceTierSettings: ...
    def update(
        self,
        project_id: str,
        *,
        default: Literal["standard", "fast", "scale"] = ...,
        enabled_tiers: Literal["all"] | Iterable[ProjectOptionalServiceTier] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectServiceTierSettings: ...
class HostedToolPermissions(Resource):
    @property
    def with_raw_response(self) -> HostedToolPermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> HostedToolPermissionsWithStreamingResponse: ...
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectHostedToolPermissions: ...
    def update(
        self,
        project_id: str,
        *,
        code_interpreter: HostedToolPermissionUpdateParamsMcp | None = ...,
        file_search: HostedToolPermissionUpdateParamsMcp | None = ...,
        image_generation: HostedToolPermissionUpdateParamsMcp | None = ...,
        mcp: HostedToolPermissionUpdateParamsMcp | None = ...,
        web_search: HostedToolPermissionUpdateParamsMcp | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectHostedToolPermissions: ...
class OrganizationProjectsGroupsRoles(Resource):
    @property
    def with_raw_response(self) -> OrganizationProjectsGroupsRolesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationProjectsGroupsRolesWithStreamingResponse: ...
    def create(
        self,
        group_id: str,
        *,
        project_id: str,
        role_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects_groups_RoleCreateResponse: ...
    def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects_groups_RoleRetrieveResponse: ...
    def list(
        self,
        group_id: str,
        *,
        project_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncNextCursorPage[_types_admin_organization_projects_groups_RoleListResponse]: ...
    def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects_groups_RoleDeleteResponse: ...
class OrganizationProjectsGroups(Resource):
    roles: OrganizationProjectsGroupsRoles
    @property
    def with_raw_response(self) -> OrganizationProjectsGroupsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationProjectsGroupsWithStreamingResponse: ...
    def create(
        self,
        project_id: str,
        *,
        group_id: str,
        role: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectGroup: ...
    def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: Literal["group", "tenant_group"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectGroup: ...
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncNextCursorPage[ProjectGroup]: ...
    def delete(
        self,
        group_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects__types_GroupDeleteResponse: ...
class OrganizationProjectsRoles(Resource):
    @property
    def with_raw_response(self) -> OrganizationProjectsRolesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationProjectsRolesWithStreamingResponse: ...
    def create(
        self,
        project_id: str,
        *,
        permissions: Sequence[str],
        role_name: str,
        description: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Role: ...
    def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Role: ...
    def update(
        self,
        role_id: str,
        *,
        project_id: str,
        description: str | None = ...,
        permissions: Sequence[str] | None = ...,
        role_name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Role: ...
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncNextCursorPage[Role]: ...
    def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects__types_RoleDeleteResponse: ...
class OrganizationProjectsDataRetention(Resource):
    @property
    def with_raw_response(self) -> OrganizationProjectsDataRetentionWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationProjectsDataRetentionWithStreamingResponse: ...
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectDataRetention: ...
    def update(
        self,
        project_id: str,
        *,
        retention_type: Literal["organization_default", "none", "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectDataRetention: ...
class OrganizationProjectsSpendLimit(Resource):
    @property
    def with_raw_response(self) -> OrganizationProjectsSpendLimitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationProjectsSpendLimitWithStreamingResponse: ...
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectSpendLimit: ...
    def update(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectSpendLimit: ...
    def delete(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectSpendLimitDeleted: ...
class OrganizationProjectsSpendAlerts(Resource):
    @property
    def with_raw_response(self) -> OrganizationProjectsSpendAlertsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationProjectsSpendAlertsWithStreamingResponse: ...
    def create(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: _types_admin_organization_projects__types_SpendAlertCreateParamsNotificationChannel | ProjectSpendAlertNotificationChannel | ProjectSpendAlertNotificationChannelDict,
        threshold_amount: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectSpendAlert: ...
    def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectSpendAlert: ...
    def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: _types_admin_organization_projects__types_SpendAlertCreateParamsNotificationChannel | ProjectSpendAlertNotificationChannel | ProjectSpendAlertNotificationChannelDict,
        threshold_amount: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectSpendAlert: ...
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[ProjectSpendAlert]: ...
    def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectSpendAlertDeleted: ...
class OrganizationProjectsCertificates(Resource):
    @property
    def with_raw_response(self) -> OrganizationProjectsCertificatesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationProjectsCertificatesWithStreamingResponse: ...
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[_types_admin_organization_projects__types_CertificateListResponse]: ...
    def activate(
        self,
        project_id: str,
        *,
        certificate_ids: Sequence[str],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncPage[_types_admin_organization_projects__types_CertificateActivateResponse]: ...
    def deactivate(
        self,
        project_id: str,
        *,
        certificate_ids: Sequence[str],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncPage[_types_admin_organization_projects__types_CertificateDeactivateResponse]: ...
class Projects(Resource):
    users: OrganizationProjectsUsers
    service_accounts: ServiceAccounts
    api_keys: OrganizationProjectsAPIKeys
    rate_limits: RateLimits
    model_permissions: ModelPermissions
    service_tier_settings: ServiceTierSettings
    hosted_tool_permissions: HostedToolPermissions
    groups: OrganizationProjectsGroups
    roles: OrganizationProjectsRoles
    data_retention: OrganizationProjectsDataRetention
    spend_limit: OrganizationProjectsSpendLimit
    spend_alerts: OrganizationProjectsSpendAlerts
    certificates: OrganizationProjectsCertificates
    @property
    def with_raw_response(self) -> ProjectsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ProjectsWithStreamingResponse: ...
    def create(
        self,
        *,
        name: str,
        external_key_id: str | None = ...,
        geography: str | None = ...,
        residency: ProjectResidency | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Project: ...
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Project: ...
    def update(
        self,
        project_id: str,
        *,
        external_key_id: str | None = ...,
        geography: str | None = ...,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Project: ...
    def list(
        self,
        *,
        after: str = ...,
        include_archived: bool = ...,
        limit: int = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[Project]: ...
    def archive(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Project: ...
class Organization(Resource):
    audit_logs: AuditLogs
    admin_api_keys: AdminAPIKeys
    usage: Usage
    invites: Invites
    users: OrganizationUsers
    groups: OrganizationGroups
    roles: OrganizationRoles
    data_retention: OrganizationDataRetention
    external_keys: ExternalKeys
    workload_identity_providers: WorkloadIdentityProviders
    external_storage: ExternalStorage
    spend_limit: OrganizationSpendLimit
    spend_alerts: OrganizationSpendAlerts
    certificates: OrganizationCertificates
    projects: Projects
    @property
    def with_raw_response(self) -> OrganizationWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationWithStreamingResponse: ...
class Admin(Resource):
    organization: Organization
    @property
    def with_raw_response(self) -> AdminWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AdminWithStreamingResponse: ...
class AsyncAuditLogs(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncAuditLogsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAuditLogsWithStreamingResponse: ...
    def list(
        self,
        *,
        actor_emails: Sequence[str] = ...,
        actor_ids: Sequence[str] = ...,
        after: str = ...,
        before: str = ...,
        effective_at: AuditLogListParamsEffectiveAt = ...,
        event_types: _list[Literal["api_key.created", "api_key.updated", "api_key.deleted", "certificate.created", "certificate.updated", "certificate.deleted", "certificates.activated", "certificates.deactivated", "checkpoint.permission.created", "checkpoint.permission.deleted", "external_key.registered", "external_key.removed", "external_storage.registered", "external_storage.removed", "group.created", "group.updated", "group.deleted", "invite.sent", "invite.accepted", "invite.deleted", "ip_allowlist.created", "ip_allowlist.updated", "ip_allowlist.deleted", "ip_allowlist.config.activated", "ip_allowlist.config.deactivated", "login.succeeded", "login.failed", "logout.succeeded", "logout.failed", "organization.updated", "project.created", "project.updated", "project.archived", "project.deleted", "rate_limit.updated", "rate_limit.deleted", "resource.deleted", "tunnel.created", "tunnel.updated", "tunnel.deleted", "workload_identity_provider.created", "workload_identity_provider.updated", "workload_identity_provider.deleted", "workload_identity_provider_mapping.created", "workload_identity_provider_mapping.updated", "workload_identity_provider_mapping.deleted", "role.created", "role.updated", "role.deleted", "role.assignment.created", "role.assignment.deleted", "role.bound_to_resource", "role.unbound_from_resource", "scim.enabled", "scim.disabled", "service_account.created", "service_account.updated", "service_account.deleted", "user.added", "user.updated", "user.deleted", "tenant.metadata.updated", "tenant.microsoft_entra_mapping.upserted", "tenant.microsoft_entra_mapping.deleted", "tenant.workload_identity.provider.created", "tenant.workload_identity.provider.updated", "tenant.workload_identity.provider.archived", "tenant.workload_identity.mapping.created", "tenant.workload_identity.mapping.updated", "tenant.workload_identity.mapping.archived", "tenant.workload_identity.binding.created", "tenant.workload_identity.principal.provisioned", "tenant.workload_identity.access_token.issued", "tenant.admin_api_key.created", "tenant.admin_api_key.updated", "tenant.admin_api_key.deleted", "tenant.project_api_key.created", "tenant.trusted_access.business_verification.started", "tenant.trusted_access.application.submitted", "tenant.chatgpt_access_token.revoked", "tenant.migration.completed", "tenant.sso.migrated", "tenant.domains.migrated", "tenant.sso_connection.created", "tenant.sso_connection.updated", "tenant.sso_connection.deleted", "tenant.sso_connection.setup.started", "tenant.policy.created", "tenant.policy.updated", "tenant.policy.deleted", "tenant.policy.attached", "tenant.policy.detached", "tenant.principal_authentication_policy.resolved", "tenant.scim.setup.started", "tenant.scim.deletion.requested", "tenant.scim.directory.created", "tenant.product_access_policy.updated", "tenant.resource_share_grant.created", "tenant.resource_share_grant.updated", "tenant.resource_share_grant.accepted", "tenant.resource_share_grant.declined", "tenant.resource_share_grant.revoked", "tenant.resource_share_grant.deleted", "tenant.service_account.updated", "tenant.service_account.deleted", "tenant.service_account.token.revoked", "tenant.billing.overage_limit.updated", "tenant.billing.alerts.updated", "tenant.billing.info.updated", "tenant.usage_limit.workspace.updated", "tenant.usage_limit.group.updated", "tenant.usage_limit.user.updated", "tenant.usage_limit.increase_request.updated", "tenant.usage_limit.increase_request.resolved", "tenant.group.created", "tenant.group.updated", "tenant.group.deleted", "tenant.group.member.added", "tenant.group.member.removed", "tenant.migration_rollout.status.updated", "tenant.migration_rollout.tier.updated", "tenant.role.metadata.updated", "tenant.custom_role.created", "tenant.custom_role.updated", "tenant.custom_role.deleted", "tenant.role_assignment.created", "tenant.role_assignment.deleted", "tenant.resource_role_assignment.created", "tenant.resource_role_assignment.deleted", "tenant.resource_access.updated", "tenant.resource_access.deleted", "tenant.ads_account.onboarding.redemption", "tenant.session_policy.created", "tenant.session_policy.updated", "tenant.session_policy.deleted", "tenant.session_revocation.started", "tenant.third_party_app_policy.updated", "tenant.user.added", "tenant.user.updated", "tenant.user.removed", "tenant.user.looked_up", "tenant.user.invited", "tenant.membership.revoked", "tenant.api_organization_invite.upserted", "tenant.api_organization_invite.deleted", "tenant.chatgpt_workspace_invite.upserted", "tenant.membership.accepted", "tenant.membership.declined", "tenant.workspace_invite_email_settings.updated"]] = ...,
        limit: int = ...,
        project_ids: Sequence[str] = ...,
        resource_ids: Sequence[str] = ...,
        tenant_only: bool = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[AuditLogListResponse, AsyncConversationCursorPage[AuditLogListResponse]]: ...
class AsyncAdminAPIKeys(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncAdminAPIKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAdminAPIKeysWithStreamingResponse: ...
    async def create(
        self,
        *,
        name: str,
        expires_in_seconds: int = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AdminAPIKeyCreateResponse: ...
    async def retrieve(
        self,
        key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AdminAPIKey: ...
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[AdminAPIKey, AsyncCursorPage[AdminAPIKey]]: ...
    async def delete(
        self,
        key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AdminAPIKeyDeleteResponse: ...
class AsyncUsage(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncUsageWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncUsageWithStreamingResponse: ...
    async def audio_speeches(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageAudioSpeechesResponse: ...
    async def audio_transcriptions(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageAudioTranscriptionsResponse: ...
    async def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: list[Literal["project_id"]] = ...,
        limit: int = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageCodeInterpreterSessionsResponse: ...
    async def completions(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        batch: bool = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageCompletionsResponse: ...
    async def costs(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1d"] = ...,
        end_time: int = ...,
        group_by: list[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]] = ...,
        limit: int = ...,
        line_items: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageCostsResponse: ...
    async def decisions(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | None = ...,
        batch: bool | None = ...,
        bucket_width: Literal["1m", "1h", "1d"] | None = ...,
        end_time: int | None = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]] | None = ...,
        limit: int | None = ...,
        models: Sequence[str] | None = ...,
        page: str | None = ...,
        project_ids: Sequence[str] | None = ...,
        user_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageDecisionsResponse: ...
    async def embeddings(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageEmbeddingsResponse: ...
    async def file_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] = ...,
        limit: int = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
        vector_store_ids: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageFileSearchCallsResponse: ...
    async def images(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        sizes: list[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] = ...,
        sources: list[Literal["image.generation", "image.edit", "image.variation"]] = ...,
        user_ids: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageImagesResponse: ...
    async def moderations(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageModerationsResponse: ...
    async def vector_stores(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: list[Literal["project_id"]] = ...,
        limit: int = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageVectorStoresResponse: ...
    async def web_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        context_levels: list[Literal["low", "medium", "high"]] = ...,
        end_time: int = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageWebSearchCallsResponse: ...
class AsyncInvites(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncInvitesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncInvitesWithStreamingResponse: ...
    async def create(
        self,
        *,
        email: str,
        role: Literal["reader", "owner"],
        projects: Iterable[InviteCreateParamsProject | Mapping[str, Any]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Invite: ...
    async def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Invite: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Invite, AsyncConversationCursorPage[Invite]]: ...
    async def delete(
        self,
        invite_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> InviteDeleteResponse: ...
class AsyncOrganizationUsersRoles(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncOrganizationUsersRolesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationUsersRolesWithStreamingResponse: ...
    async def create(
        self,
        user_id: str,
        *,
        role_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RoleCreateResponse: ...
    async def retrieve(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RoleRetrieveResponse: ...
    def list(
        self,
        user_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[RoleListResponse, AsyncNextCursorPage[RoleListResponse]]: ...
    async def delete(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RoleDeleteResponse: ...
class AsyncOrganizationUsers(AsyncResource):
    roles: AsyncOrganizationUsersRoles
    @property
    def with_raw_response(self) -> AsyncOrganizationUsersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationUsersWithStreamingResponse: ...
    async def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> OrganizationUser: ...
    async def update(
        self,
        user_id: str,
        *,
        developer_persona: str | None = ...,
        role: str | None = ...,
        role_id: str | None = ...,
        technical_level: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> OrganizationUser: ...
    def list(
        self,
        *,
        after: str = ...,
        emails: Sequence[str] = ...,
        limit: int = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[OrganizationUser, AsyncConversationCursorPage[OrganizationUser]]: ...
    async def delete(
        self,
        user_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UserDeleteResponse: ...
class AsyncOrganizationGroupsUsers(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncOrganizationGroupsUsersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationGroupsUsersWithStreamingResponse: ...
    async def create(
        self,
        group_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UserCreateResponse: ...
    async def retrieve(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UserRetrieveResponse: ...
    def list(
        self,
        group_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[OrganizationGroupUser, AsyncNextCursorPage[OrganizationGroupUser]]: ...
    async def delete(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_groups_UserDeleteResponse: ...
class AsyncOrganizationGroupsRoles(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncOrganizationGroupsRolesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationGroupsRolesWithStreamingResponse: ...
    async def create(
        self,
        group_id: str,
        *,
        role_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_groups_RoleCreateResponse: ...
    async def retrieve(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_groups_RoleRetrieveResponse: ...
    def list(
        self,
        group_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[_types_admin_organization_groups_RoleListResponse, AsyncNextCursorPage[_types_admin_organization_groups_RoleListResponse]]: ...
    async def delete(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_groups_RoleDeleteResponse: ...
class AsyncOrganizationGroups(AsyncResource):
    users: AsyncOrganizationGroupsUsers
    roles: AsyncOrganizationGroupsRoles
    @property
    def with_raw_response(self) -> AsyncOrganizationGroupsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationGroupsWithStreamingResponse: ...
    async def create(
        self,
        *,
        name: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Group: ...
    async def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Group: ...
    async def update(
        self,
        group_id: str,
        *,
        name: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> GroupUpdateResponse: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Group, AsyncNextCursorPage[Group]]: ...
    async def delete(
        self,
        group_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> GroupDeleteResponse: ...
class AsyncOrganizationRoles(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncOrganizationRolesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationRolesWithStreamingResponse: ...
    async def create(
        self,
        *,
        permissions: Sequence[str],
        role_name: str,
        description: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Role: ...
    async def retrieve(
        self,
        role_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Role: ...
    async def update(
        self,
        role_id: str,
        *,
        description: str | None = ...,
        permissions: Sequence[str] | None = ...,
        role_name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Role: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Role, AsyncNextCursorPage[Role]]: ...
    async def delete(
        self,
        role_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization__types_RoleDeleteResponse: ...
class AsyncOrganizationDataRetention(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncOrganizationDataRetentionWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationDataRetentionWithStreamingResponse: ...
    async def retrieve(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization__types_OrganizationDataRetention: ...
    async def update(
        self,
        *,
        retention_type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization__types_OrganizationDataRetention: ...
class AsyncExternalKeys(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncExternalKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncExternalKeysWithStreamingResponse: ...
    @overload
    async def create(
        self,
        *,
        external_id: str,
        kms_arn: str,
        name: str,
        role_arn: str,
        type: Literal["aws"],
        purpose: Literal["ekm", "psp_decryption"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        type: Literal["gcp"],
        purpose: Literal["ekm", "psp_decryption"] = ...,
        audience: str,
        kms_key_location: str,
        kms_key_name: str,
        kms_key_ring_name: str,
        kms_project_id: str,
        workload_identity_pool_id: str,
        workload_identity_project_number: str,
        workload_identity_provider_id: str,
        kms_key_version: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        type: Literal["azure"],
        purpose: Literal["ekm", "psp_decryption"] = ...,
        key_name: str,
        tenant_id: str,
        vault_uri: str,
        key_version: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        type: Literal["oci"],
        purpose: Literal["ekm", "psp_decryption"] = ...,
        key_ocid: str,
        region: str,
        vault_ocid: str,
        key_version_ocid: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey: ...
    async def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey: ...
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        purpose: Literal["ekm", "psp_decryption"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[ExternalKey, AsyncCursorPage[ExternalKey]]: ...
    async def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey: ...
    async def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKeyValidateResponse: ...
class AsyncFederationRules(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncFederationRulesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncFederationRulesWithStreamingResponse: ...
    async def create(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_matchers: dict[str, str | bool | int | float],
        project_id: str,
        service_account_id: str,
        description: str = ...,
        enabled: bool = ...,
        name: str = ...,
        permissions: FederationRuleCreateParamsPermissions = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FederationRule: ...
    async def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FederationRule: ...
    async def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        attribute_matchers: dict[str, str | bool | int | float] = ...,
        description: str | None = ...,
        enabled: bool = ...,
        name: str | None = ...,
        permissions: FederationRuleCreateParamsPermissions = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FederationRule: ...
    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        service_account_id: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[FederationRule, AsyncCursorPage[FederationRule]]: ...
    async def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FederationRuleDeleted: ...
class AsyncWorkloadIdentityProviders(AsyncResource):
    federation_rules: AsyncFederationRules
    @property
    def with_raw_response(self) -> AsyncWorkloadIdentityProvidersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncWorkloadIdentityProvidersWithStreamingResponse: ...
    async def create(
        self,
        *,
        audience: str,
        issuer: str,
        name: str,
        type: Literal["oidc"],
        attribute_transformations: Iterable[WorkloadIdentityProviderCreateParamsAttributeTransformation | Mapping[str, Any]] = ...,
        description: str = ...,
        enabled: bool = ...,
        verification: WorkloadIdentityProviderCreateParamsVerification = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> WorkloadIdentityProvider: ...
    async def retrieve(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> WorkloadIdentityProvider: ...
    async def update(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_transformations: Iterable[WorkloadIdentityProviderCreateParamsAttributeTransformation | Mapping[str, Any]] = ...,
        audience: str = ...,
        description: str | None = ...,
        enabled: bool = ...,
        issuer: str = ...,
        name: str = ...,
        verification: WorkloadIdentityProviderCreateParamsVerification = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> WorkloadIdentityProvider: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[WorkloadIdentityProvider, AsyncCursorPage[WorkloadIdentityProvider]]: ...
    async def delete(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> WorkloadIdentityProviderDeleted: ...
class AsyncExternalStorage(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncExternalStorageWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncExternalStorageWithStreamingResponse: ...
    async def create(
        self,
        *,
        project_id: str,
        provider: ExternalStorageCreateParamsProvider,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalStorageConfiguration: ...
    async def retrieve(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalStorageConfiguration: ...
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        project_id: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[ExternalStorageConfiguration, AsyncCursorPage[ExternalStorageConfiguration]]: ...
    async def delete(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalStorageDeleted: ...
    async def validate(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalStorageConfiguration: ...
class AsyncOrganizationSpendLimit(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncOrganizationSpendLimitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationSpendLimitWithStreamingResponse: ...
    async def retrieve(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization__types_OrganizationSpendLimit: ...
    async def update(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization__types_OrganizationSpendLimit: ...
    async def delete(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> OrganizationSpendLimitDeleted: ...
class AsyncOrganizationSpendAlerts(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncOrganizationSpendAlertsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationSpendAlertsWithStreamingResponse: ...
    async def create(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertCreateParamsNotificationChannel | OrganizationSpendAlertNotificationChannel | OrganizationSpendAlertNotificationChannelDict,
        threshold_amount: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> OrganizationSpendAlert: ...
    async def retrieve(
        self,
        alert_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> OrganizationSpendAlert: ...
    async def update(
        self,
        alert_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertCreateParamsNotificationChannel | OrganizationSpendAlertNotificationChannel | OrganizationSpendAlertNotificationChannelDict,
        threshold_amount: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> OrganizationSpendAlert: ...
    def list(
        self,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[OrganizationSpendAlert, AsyncConversationCursorPage[OrganizationSpendAlert]]: ...
    async def delete(
        self,
        alert_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> OrganizationSpendAlertDeleted: ...
class AsyncOrganizationCertificates(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncOrganizationCertificatesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationCertificatesWithStreamingResponse: ...
    async def create(
        self,
        *,
        certificate: str,
        name: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Certificate: ...
    async def retrieve(
        self,
        certificate_id: str,
        *,
        include: _list[Literal["content"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Certificate: ...
    async def update(
        self,
        certificate_id: str,
        *,
        name: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Certificate: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[CertificateListResponse, AsyncConversationCursorPage[CertificateListResponse]]: ...
    async def delete(
        self,
        certificate_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> CertificateDeleteResponse: ...
    def activate(
        self,
        *,
        certificate_ids: Sequence[str],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[CertificateActivateResponse, AsyncPage[CertificateActivateResponse]]: ...
    def deactivate(
        self,
        *,
        certificate_ids: Sequence[str],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[CertificateDeactivateResponse, AsyncPage[CertificateDeactivateResponse]]: ...
class AsyncOrganizationProjectsUsersRoles(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncOrganizationProjectsUsersRolesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationProjectsUsersRolesWithStreamingResponse: ...
    async def create(
        self,
        user_id: str,
        *,
        project_id: str,
        role_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects_users_RoleCreateResponse: ...
    async def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects_users_RoleRetrieveResponse: ...
    def list(
        self,
        user_id: str,
        *,
        project_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[_types_admin_organization_projects_users_RoleListResponse, AsyncNextCursorPage[_types_admin_organization_projects_users_RoleListResponse]]: ...
    async def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects_users_RoleDeleteResponse: ...
class AsyncOrganizationProjectsUsers(AsyncResource):
    roles: AsyncOrganizationProjectsUsersRoles
    @property
    def with_raw_response(self) -> AsyncOrganizationProjectsUsersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationProjectsUsersWithStreamingResponse: ...
    async def create(
        self,
        project_id: str,
        *,
        role: str,
        email: str | None = ...,
        user_id: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectUser: ...
    async def retrieve(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectUser: ...
    async def update(
        self,
        user_id: str,
        *,
        project_id: str,
        role: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectUser: ...
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[ProjectUser, AsyncConversationCursorPage[ProjectUser]]: ...
    async def delete(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects__types_UserDeleteResponse: ...
class AsyncOrganizationProjectsServiceAccountsAPIKeys(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncOrganizationProjectsServiceAccountsAPIKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationProjectsServiceAccountsAPIKeysWithStreamingResponse: ...
    async def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | None = ...,
        name: str = ...,
        scopes: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> APIKeyCreateResponse: ...
class AsyncServiceAccounts(AsyncResource):
    api_keys: AsyncOrganizationProjectsServiceAccountsAPIKeys
    @property
    def with_raw_response(self) -> AsyncServiceAccountsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncServiceAccountsWithStreamingResponse: ...
    async def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: bool | None = ...,
        expires_in_seconds: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ServiceAccountCreateResponse: ...
    async def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectServiceAccount: ...
    async def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str = ...,
        role: Literal["member", "owner"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectServiceAccount: ...
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[ProjectServiceAccount, AsyncConversationCursorPage[ProjectServiceAccount]]: ...
    async def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ServiceAccountDeleteResponse: ...
class AsyncOrganizationProjectsAPIKeys(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncOrganizationProjectsAPIKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationProjectsAPIKeysWithStreamingResponse: ...
    async def retrieve(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectAPIKey: ...
    async def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int = ...,
        scopes: Sequence[str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectAPIKey: ...
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        owner_project_access: Literal["active", "inactive", "any"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[ProjectAPIKey, AsyncConversationCursorPage[ProjectAPIKey]]: ...
    async def delete(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> APIKeyDeleteResponse: ...
class AsyncRateLimits(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncRateLimitsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRateLimitsWithStreamingResponse: ...
    def list_rate_limits(
        self,
        project_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[ProjectRateLimit, AsyncConversationCursorPage[ProjectRateLimit]]: ...
    async def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        batch_1_day_max_input_tokens: int = ...,
        max_audio_megabytes_per_1_minute: int = ...,
        max_images_per_1_minute: int = ...,
        max_requests_per_1_day: int = ...,
        max_requests_per_1_minute: int = ...,
        max_tokens_per_1_minute: int = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectRateLimit: ...
class AsyncModelPermissions(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncModelPermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncModelPermissionsWithStreamingResponse: ...
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectModelPermissions: ...
    async def update(
        self,
        project_id: str,
        *,
        mode: Literal["allow_list", "deny_list"],
        model_ids: Sequence[str],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectModelPermissions: ...
    async def delete(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectModelPermissionsDeleted: ...
class AsyncServiceTierSettings(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncServiceTierSettingsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncServiceTierSettingsWithStreamingResponse: ...
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectServiceTierSettings: ...
    async def update(
        self,
        project_id: str,
        *,
        default: Literal["standard", "fast", "scale"] = ...,
        enabled_tiers: Literal["all"] | Iterable[ProjectOptionalServiceTier] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectServiceTierSettings: ...
class AsyncHostedToolPermissions(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncHostedToolPermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncHostedToolPermissionsWithStreamingResponse: ...
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectHostedToolPermissions: ...
    async def update(
        self,
        project_id: str,
        *,
        code_interpreter: HostedToolPermissionUpdateParamsMcp | None = ...,
        file_search: HostedToolPermissionUpdateParamsMcp | None = ...,
        image_generation: HostedToolPermissionUpdateParamsMcp | None = ...,
        mcp: HostedToolPermissionUpdateParamsMcp | None = ...,
        web_search: HostedToolPermissionUpdateParamsMcp | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectHostedToolPermissions: ...
class AsyncOrganizationProjectsGroupsRoles(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncOrganizationProjectsGroupsRolesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationProjectsGroupsRolesWithStreamingResponse: ...
    async def create(
        self,
        group_id: str,
        *,
        project_id: str,
        role_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects_groups_RoleCreateResponse: ...
    async def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects_groups_RoleRetrieveResponse: ...
    def list(
        self,
        group_id: str,
        *,
        project_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[_types_admin_organization_projects_groups_RoleListResponse, AsyncNextCursorPage[_types_admin_organization_projects_groups_RoleListResponse]]: ...
    async def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects_groups_RoleDeleteResponse: ...
class AsyncOrganizationProjectsGroups(AsyncResource):
    roles: AsyncOrganizationProjectsGroupsRoles
    @property
    def with_raw_response(self) -> AsyncOrganizationProjectsGroupsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationProjectsGroupsWithStreamingResponse: ...
    async def create(
        self,
        project_id: str,
        *,
        group_id: str,
        role: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectGroup: ...
    async def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: Literal["group", "tenant_group"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectGroup: ...
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[ProjectGroup, AsyncNextCursorPage[ProjectGroup]]: ...
    async def delete(
        self,
        group_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects__types_GroupDeleteResponse: ...
class AsyncOrganizationProjectsRoles(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncOrganizationProjectsRolesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationProjectsRolesWithStreamingResponse: ...
    async def create(
        self,
        project_id: str,
        *,
        permissions: Sequence[str],
        role_name: str,
        description: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Role: ...
    async def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Role: ...
    async def update(
        self,
        role_id: str,
        *,
        project_id: str,
        description: str | None = ...,
        permissions: Sequence[str] | None = ...,
        role_name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Role: ...
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Role, AsyncNextCursorPage[Role]]: ...
    async def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects__types_RoleDeleteResponse: ...
class AsyncOrganizationProjectsDataRetention(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncOrganizationProjectsDataRetentionWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationProjectsDataRetentionWithStreamingResponse: ...
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectDataRetention: ...
    async def update(
        self,
        project_id: str,
        *,
        retention_type: Literal["organization_default", "none", "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectDataRetention: ...
class AsyncOrganizationProjectsSpendLimit(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncOrganizationProjectsSpendLimitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationProjectsSpendLimitWithStreamingResponse: ...
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectSpendLimit: ...
    async def update(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectSpendLimit: ...
    async def delete(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectSpendLimitDeleted: ...
class AsyncOrganizationProjectsSpendAlerts(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncOrganizationProjectsSpendAlertsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationProjectsSpendAlertsWithStreamingResponse: ...
    async def create(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: _types_admin_organization_projects__types_SpendAlertCreateParamsNotificationChannel | ProjectSpendAlertNotificationChannel | ProjectSpendAlertNotificationChannelDict,
        threshold_amount: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectSpendAlert: ...
    async def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectSpendAlert: ...
    async def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: _types_admin_organization_projects__types_SpendAlertCreateParamsNotificationChannel | ProjectSpendAlertNotificationChannel | ProjectSpendAlertNotificationChannelDict,
        threshold_amount: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectSpendAlert: ...
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[ProjectSpendAlert, AsyncConversationCursorPage[ProjectSpendAlert]]: ...
    async def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectSpendAlertDeleted: ...
class AsyncOrganizationProjectsCertificates(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncOrganizationProjectsCertificatesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationProjectsCertificatesWithStreamingResponse: ...
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[_types_admin_organization_projects__types_CertificateListResponse, AsyncConversationCursorPage[_types_admin_organization_projects__types_CertificateListResponse]]: ...
    def activate(
        self,
        project_id: str,
        *,
        certificate_ids: Sequence[str],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[_types_admin_organization_projects__types_CertificateActivateResponse, AsyncPage[_types_admin_organization_projects__types_CertificateActivateResponse]]: ...
    def deactivate(
        self,
        project_id: str,
        *,
        certificate_ids: Sequence[str],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[_types_admin_organization_projects__types_CertificateDeactivateResponse, AsyncPage[_types_admin_organization_projects__types_CertificateDeactivateResponse]]: ...
class AsyncProjects(AsyncResource):
    users: AsyncOrganizationProjectsUsers
    service_accounts: AsyncServiceAccounts
    api_keys: AsyncOrganizationProjectsAPIKeys
    rate_limits: AsyncRateLimits
    model_permissions: AsyncModelPermissions
    service_tier_settings: AsyncServiceTierSettings
    hosted_tool_permissions: AsyncHostedToolPermissions
    groups: AsyncOrganizationProjectsGroups
    roles: AsyncOrganizationProjectsRoles
    data_retention: AsyncOrganizationProjectsDataRetention
    spend_limit: AsyncOrganizationProjectsSpendLimit
    spend_alerts: AsyncOrganizationProjectsSpendAlerts
    certificates: AsyncOrganizationProjectsCertificates
    @property
    def with_raw_response(self) -> AsyncProjectsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncProjectsWithStreamingResponse: ...
    async def create(
        self,
        *,
        name: str,
        external_key_id: str | None = ...,
        geography: str | None = ...,
        residency: ProjectResidency | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Project: ...
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Project: ...
    async def update(
        self,
        project_id: str,
        *,
        external_key_id: str | None = ...,
        geography: str | None = ...,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Project: ...
    def list(
        self,
        *,
        after: str = ...,
        include_archived: bool = ...,
        limit: int = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Project, AsyncConversationCursorPage[Project]]: ...
    async def archive(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Project: ...
class AsyncOrganization(AsyncResource):
    audit_logs: AsyncAuditLogs
    admin_api_keys: AsyncAdminAPIKeys
    usage: AsyncUsage
    invites: AsyncInvites
    users: AsyncOrganizationUsers
    groups: AsyncOrganizationGroups
    roles: AsyncOrganizationRoles
    data_retention: AsyncOrganizationDataRetention
    external_keys: AsyncExternalKeys
    workload_identity_providers: AsyncWorkloadIdentityProviders
    external_storage: AsyncExternalStorage
    spend_limit: AsyncOrganizationSpendLimit
    spend_alerts: AsyncOrganizationSpendAlerts
    certificates: AsyncOrganizationCertificates
    projects: AsyncProjects
    @property
    def with_raw_response(self) -> AsyncOrganizationWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationWithStreamingResponse: ...
class AsyncAdmin(AsyncResource):
    organization: AsyncOrganization
    @property
    def with_raw_response(self) -> AsyncAdminWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAdminWithStreamingResponse: ...
