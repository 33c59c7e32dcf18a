# Derived by `python -m tools gen` from tools/api/admin*.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Iterable, Literal, Mapping, Sequence, overload
from ..._async import AsyncConversationCursorPage, AsyncCursorPage, AsyncNextCursorPage, AsyncPage, AsyncPaginator
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import SyncConversationCursorPage, SyncCursorPage, SyncNextCursorPage, SyncPage
from .._admin_views import (
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
from ...types.admin.organization._base import OrganizationUser, Role
from ...types.admin.organization._types import (
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
from ...types.admin.organization.groups import (
    OrganizationGroupUser,
    RoleCreateResponse as _types_admin_organization_groups_RoleCreateResponse,
    RoleDeleteResponse as _types_admin_organization_groups_RoleDeleteResponse,
    RoleListResponse as _types_admin_organization_groups_RoleListResponse,
    RoleRetrieveResponse as _types_admin_organization_groups_RoleRetrieveResponse,
    UserCreateResponse,
    UserDeleteResponse as _types_admin_organization_groups_UserDeleteResponse,
    UserRetrieveResponse,
)
from ...types.admin.organization.projects._types import (
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
from ...types.admin.organization.projects.groups import (
    RoleCreateResponse as _types_admin_organization_projects_groups_RoleCreateResponse,
    RoleDeleteResponse as _types_admin_organization_projects_groups_RoleDeleteResponse,
    RoleListResponse as _types_admin_organization_projects_groups_RoleListResponse,
    RoleRetrieveResponse as _types_admin_organization_projects_groups_RoleRetrieveResponse,
)
from ...types.admin.organization.projects.service_accounts import APIKeyCreateResponse
from ...types.admin.organization.projects.users import (
    RoleCreateResponse as _types_admin_organization_projects_users_RoleCreateResponse,
    RoleDeleteResponse as _types_admin_organization_projects_users_RoleDeleteResponse,
    RoleListResponse as _types_admin_organization_projects_users_RoleListResponse,
    RoleRetrieveResponse as _types_admin_organization_projects_users_RoleRetrieveResponse,
)
from ...types.admin.organization.users import RoleCreateResponse, RoleDeleteResponse, RoleListResponse, RoleRetrieveResponse
from ...types.admin.organization.workload_identity_providers import FederationRule, FederationRuleCreateParamsPermissions, FederationRuleDeleted
_list = list
class AuditLogs(Resource):
    @property
    def with_raw_response(self) -> AuditLogsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AuditLogsWithStreamingResponse: ...
    def list(
        self,
        *,
        actor_emails: Sequence[str] | None = ...,
        actor_ids: Sequence[str] | None = ...,
        after: str | None = ...,
        before: str | None = ...,
        effective_at: AuditLogListParamsEffectiveAt | None = ...,
        event_types: _list[Literal["api_key.created", "api_key.updated", "api_key.deleted", "certificate.created", "certificate.updated", "certificate.deleted", "certificates.activated", "certificates.deactivated", "checkpoint.permission.created", "checkpoint.permission.deleted", "external_key.registered", "external_key.removed", "external_storage.registered", "external_storage.removed", "group.created", "group.updated", "group.deleted", "invite.sent", "invite.accepted", "invite.deleted", "ip_allowlist.created", "ip_allowlist.updated", "ip_allowlist.deleted", "ip_allowlist.config.activated", "ip_allowlist.config.deactivated", "login.succeeded", "login.failed", "logout.succeeded", "logout.failed", "organization.updated", "project.created", "project.updated", "project.archived", "project.deleted", "rate_limit.updated", "rate_limit.deleted", "resource.deleted", "tunnel.created", "tunnel.updated", "tunnel.deleted", "workload_identity_provider.created", "workload_identity_provider.updated", "workload_identity_provider.deleted", "workload_identity_provider_mapping.created", "workload_identity_provider_mapping.updated", "workload_identity_provider_mapping.deleted", "role.created", "role.updated", "role.deleted", "role.assignment.created", "role.assignment.deleted", "role.bound_to_resource", "role.unbound_from_resource", "scim.enabled", "scim.disabled", "service_account.created", "service_account.updated", "service_account.deleted", "user.added", "user.updated", "user.deleted", "tenant.metadata.updated", "tenant.microsoft_entra_mapping.upserted", "tenant.microsoft_entra_mapping.deleted", "tenant.workload_identity.provider.created", "tenant.workload_identity.provider.updated", "tenant.workload_identity.provider.archived", "tenant.workload_identity.mapping.created", "tenant.workload_identity.mapping.updated", "tenant.workload_identity.mapping.archived", "tenant.workload_identity.binding.created", "tenant.workload_identity.principal.provisioned", "tenant.workload_identity.access_token.issued", "tenant.admin_api_key.created", "tenant.admin_api_key.updated", "tenant.admin_api_key.deleted", "tenant.project_api_key.created", "tenant.trusted_access.business_verification.started", "tenant.trusted_access.application.submitted", "tenant.chatgpt_access_token.revoked", "tenant.migration.completed", "tenant.sso.migrated", "tenant.domains.migrated", "tenant.sso_connection.created", "tenant.sso_connection.updated", "tenant.sso_connection.deleted", "tenant.sso_connection.setup.started", "tenant.policy.created", "tenant.policy.updated", "tenant.policy.deleted", "tenant.policy.attached", "tenant.policy.detached", "tenant.principal_authentication_policy.resolved", "tenant.scim.setup.started", "tenant.scim.deletion.requested", "tenant.scim.directory.created", "tenant.product_access_policy.updated", "tenant.resource_share_grant.created", "tenant.resource_share_grant.updated", "tenant.resource_share_grant.accepted", "tenant.resource_share_grant.declined", "tenant.resource_share_grant.revoked", "tenant.resource_share_grant.deleted", "tenant.service_account.updated", "tenant.service_account.deleted", "tenant.service_account.token.revoked", "tenant.billing.overage_limit.updated", "tenant.billing.alerts.updated", "tenant.billing.info.updated", "tenant.usage_limit.workspace.updated", "tenant.usage_limit.group.updated", "tenant.usage_limit.user.updated", "tenant.usage_limit.increase_request.updated", "tenant.usage_limit.increase_request.resolved", "tenant.group.created", "tenant.group.updated", "tenant.group.deleted", "tenant.group.member.added", "tenant.group.member.removed", "tenant.migration_rollout.status.updated", "tenant.migration_rollout.tier.updated", "tenant.role.metadata.updated", "tenant.custom_role.created", "tenant.custom_role.updated", "tenant.custom_role.deleted", "tenant.role_assignment.created", "tenant.role_assignment.deleted", "tenant.resource_role_assignment.created", "tenant.resource_role_assignment.deleted", "tenant.resource_access.updated", "tenant.resource_access.deleted", "tenant.ads_account.onboarding.redemption", "tenant.session_policy.created", "tenant.session_policy.updated", "tenant.session_policy.deleted", "tenant.session_revocation.started", "tenant.third_party_app_policy.updated", "tenant.user.added", "tenant.user.updated", "tenant.user.removed", "tenant.user.looked_up", "tenant.user.invited", "tenant.membership.revoked", "tenant.api_organization_invite.upserted", "tenant.api_organization_invite.deleted", "tenant.chatgpt_workspace_invite.upserted", "tenant.membership.accepted", "tenant.membership.declined", "tenant.workspace_invite_email_settings.updated"]] | None = ...,
        limit: int | None = ...,
        project_ids: Sequence[str] | None = ...,
        resource_ids: Sequence[str] | None = ...,
        tenant_only: bool | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[AuditLogListResponse]:
        """Lists who changed what in the organization: keys, users, projects, logins and more.

        Args:
            actor_emails: only what users with these addresses did
            actor_ids: only what these did: ids of users, service accounts or API keys
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            effective_at: only what happened in this time: `gt`, `gte`, `lt`, `lte` in Unix seconds
            event_types: only events of these types, such as `api_key.created`
            limit: items per page, 1 to 100; default 20
            project_ids: only events in these projects
            resource_ids: only what happened to these
            tenant_only: only events of the tenant, such as `role.bound_to_resource`; default False
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
class AdminAPIKeys(Resource):
    @property
    def with_raw_response(self) -> AdminAPIKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AdminAPIKeysWithStreamingResponse: ...
    def create(
        self,
        *,
        name: str,
        expires_in_seconds: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AdminAPIKeyCreateResponse:
        """Makes an admin key. The reply holds its value, once.

        Args:
            name: a name for people to read
            expires_in_seconds: how long it works, in seconds; default without end
        """
    def retrieve(
        self,
        key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AdminAPIKey:
        """Returns an admin key, without its value.

        Args:
            key_id: id of the key
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[AdminAPIKey]:
        """Lists the admin keys, without their values.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AdminAPIKeyDeleteResponse:
        """Deletes an admin key; it stops working.

        Args:
            key_id: id of the key
        """
class Usage(Resource):
    @property
    def with_raw_response(self) -> UsageWithRawResponse: ...
    @property
    def with_streaming_response(self) -> UsageWithStreamingResponse: ...
    def audio_speeches(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | None = ...,
        bucket_width: Literal["1m", "1h", "1d"] | None = ...,
        end_time: int | None = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] | None = ...,
        limit: int | None = ...,
        models: Sequence[str] | None = ...,
        page: str | None = ...,
        project_ids: Sequence[str] | None = ...,
        user_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageAudioSpeechesResponse:
        """Returns how much speech was made, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            api_key_ids: only that of these API keys
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            models: only that of these models
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
            user_ids: only that of these users
        """
    def audio_transcriptions(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | None = ...,
        bucket_width: Literal["1m", "1h", "1d"] | None = ...,
        end_time: int | None = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] | None = ...,
        limit: int | None = ...,
        models: Sequence[str] | None = ...,
        page: str | None = ...,
        project_ids: Sequence[str] | None = ...,
        user_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageAudioTranscriptionsResponse:
        """Returns how much audio was transcribed, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            api_key_ids: only that of these API keys
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            models: only that of these models
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
            user_ids: only that of these users
        """
    def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | None = ...,
        end_time: int | None = ...,
        group_by: list[Literal["project_id"]] | None = ...,
        limit: int | None = ...,
        page: str | None = ...,
        project_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageCodeInterpreterSessionsResponse:
        """Returns how many code interpreter sessions there were, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
        """
    def completions(
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
    ) -> UsageCompletionsResponse:
        """Returns how many tokens text models have read and written, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            api_key_ids: only that of these API keys
            batch: True: only that of batches, False: only the rest; default both
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            models: only that of these models
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
            user_ids: only that of these users
        """
    def costs(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | None = ...,
        bucket_width: Literal["1d"] | None = ...,
        end_time: int | None = ...,
        group_by: list[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]] | None = ...,
        limit: int | None = ...,
        line_items: Sequence[str] | None = ...,
        page: str | None = ...,
        project_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageCostsResponse:
        """Returns what was spent, in buckets of a day.

        Args:
            start_time: Unix time in seconds, inclusive
            api_key_ids: only that of these API keys
            bucket_width: of each bucket: `1d`
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page, 1 to 180; default 7
            line_items: only these line items
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
        """
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
    ) -> UsageDecisionsResponse:
        """Returns how much decisions have used, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            api_key_ids: only that of these API keys
            batch: True: only that of batches, False: only the rest; default both
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            models: only that of these models
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
            user_ids: only that of these users
        """
    def embeddings(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | None = ...,
        bucket_width: Literal["1m", "1h", "1d"] | None = ...,
        end_time: int | None = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] | None = ...,
        limit: int | None = ...,
        models: Sequence[str] | None = ...,
        page: str | None = ...,
        project_ids: Sequence[str] | None = ...,
        user_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageEmbeddingsResponse:
        """Returns how many tokens were embedded, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            api_key_ids: only that of these API keys
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            models: only that of these models
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
            user_ids: only that of these users
        """
    def file_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | None = ...,
        bucket_width: Literal["1m", "1h", "1d"] | None = ...,
        end_time: int | None = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | None = ...,
        limit: int | None = ...,
        page: str | None = ...,
        project_ids: Sequence[str] | None = ...,
        user_ids: Sequence[str] | None = ...,
        vector_store_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageFileSearchCallsResponse:
        """Returns how many calls of file search there were, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            api_key_ids: only that of these API keys
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
            user_ids: only that of these users
            vector_store_ids: only that of these vector stores
        """
    def images(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | None = ...,
        bucket_width: Literal["1m", "1h", "1d"] | None = ...,
        end_time: int | None = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | None = ...,
        limit: int | None = ...,
        models: Sequence[str] | None = ...,
        page: str | None = ...,
        project_ids: Sequence[str] | None = ...,
        sizes: list[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | None = ...,
        sources: list[Literal["image.generation", "image.edit", "image.variation"]] | None = ...,
        user_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageImagesResponse:
        """Returns how many images were made, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            api_key_ids: only that of these API keys
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            models: only that of these models
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
            sizes: only images of these sizes
            sources: only images from these calls: `image.generation`, `image.edit`, `image.variation`
            user_ids: only that of these users
        """
    def moderations(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | None = ...,
        bucket_width: Literal["1m", "1h", "1d"] | None = ...,
        end_time: int | None = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] | None = ...,
        limit: int | None = ...,
        models: Sequence[str] | None = ...,
        page: str | None = ...,
        project_ids: Sequence[str] | None = ...,
        user_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageModerationsResponse:
        """Returns how many tokens were moderated, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            api_key_ids: only that of these API keys
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            models: only that of these models
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
            user_ids: only that of these users
        """
    def vector_stores(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | None = ...,
        end_time: int | None = ...,
        group_by: list[Literal["project_id"]] | None = ...,
        limit: int | None = ...,
        page: str | None = ...,
        project_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageVectorStoresResponse:
        """Returns how many bytes vector stores have held, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
        """
    def web_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | None = ...,
        bucket_width: Literal["1m", "1h", "1d"] | None = ...,
        context_levels: list[Literal["low", "medium", "high"]] | None = ...,
        end_time: int | None = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]] | None = ...,
        limit: int | None = ...,
        models: Sequence[str] | None = ...,
        page: str | None = ...,
        project_ids: Sequence[str] | None = ...,
        user_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageWebSearchCallsResponse:
        """Returns how many calls of web search there were, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            api_key_ids: only that of these API keys
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            context_levels: only searches with this much context
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            models: only that of these models
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
            user_ids: only that of these users
        """
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
        projects: Iterable[InviteCreateParamsProject | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Invite:
        """Invites somebody to the organization by e-mail.

        Args:
            email: whom to invite
            role: `owner` or `reader`
            projects: projects to give access to with it, each with `id` and `role`
        """
    def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Invite:
        """Returns an invitation.

        Args:
            invite_id: id of the invitation
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[Invite]:
        """Lists invitations.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        invite_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> InviteDeleteResponse:
        """Takes an invitation back. One that was accepted can't be.

        Args:
            invite_id: id of the invitation
        """
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
    ) -> RoleCreateResponse:
        """Gives a user a role in the organization.

        Args:
            user_id: id of the user
            role_id: id of the role
        """
    def retrieve(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RoleRetrieveResponse:
        """Returns a role that a user has in the organization.

        Args:
            role_id: id of the role
            user_id: id of the user
        """
    def list(
        self,
        user_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncNextCursorPage[RoleListResponse]:
        """Lists the roles that a user has in the organization.

        Args:
            user_id: id of the user
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RoleDeleteResponse:
        """Takes a role from a user.

        Args:
            role_id: id of the role
            user_id: id of the user
        """
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
    ) -> OrganizationUser:
        """Returns a user of the organization.

        Args:
            user_id: id of the user
        """
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
    ) -> OrganizationUser:
        """Changes the role of a user, or what is known of the user.

        Args:
            user_id: id of the user
            developer_persona: what kind of developer it is
            role: `owner` or `reader`
            role_id: id of the role to give
            technical_level: how technical the user is
        """
    def list(
        self,
        *,
        after: str | None = ...,
        emails: Sequence[str] | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[OrganizationUser]:
        """Lists the users of the organization.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            emails: only users with these addresses
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        user_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UserDeleteResponse:
        """Removes a user from the organization.

        Args:
            user_id: id of the user
        """
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
    ) -> UserCreateResponse:
        """Adds a user to a group.

        Args:
            group_id: id of the group
            user_id: id of the user
        """
    def retrieve(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UserRetrieveResponse:
        """Returns a user of a group.

        Args:
            user_id: id of the user
            group_id: id of the group
        """
    def list(
        self,
        group_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncNextCursorPage[OrganizationGroupUser]:
        """Lists the users of a group.

        Args:
            group_id: id of the group
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_groups_UserDeleteResponse:
        """Removes a user from a group.

        Args:
            user_id: id of the user
            group_id: id of the group
        """
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
    ) -> _types_admin_organization_groups_RoleCreateResponse:
        """Gives a group a role in the organization.

        Args:
            group_id: id of the group
            role_id: id of the role
        """
    def retrieve(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_groups_RoleRetrieveResponse:
        """Returns a role that a group has in the organization.

        Args:
            role_id: id of the role
            group_id: id of the group
        """
    def list(
        self,
        group_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncNextCursorPage[_types_admin_organization_groups_RoleListResponse]:
        """Lists the roles that a group has in the organization.

        Args:
            group_id: id of the group
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_groups_RoleDeleteResponse:
        """Takes a role from a group.

        Args:
            role_id: id of the role
            group_id: id of the group
        """
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
    ) -> Group:
        """Makes a group of users.

        Args:
            name: a name for people to read
        """
    def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Group:
        """Returns a group.

        Args:
            group_id: id of the group
        """
    def update(
        self,
        group_id: str,
        *,
        name: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> GroupUpdateResponse:
        """Renames a group.

        Args:
            group_id: id of the group
            name: a name for people to read
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncNextCursorPage[Group]:
        """Lists groups.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        group_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> GroupDeleteResponse:
        """Deletes a group; its users stay.

        Args:
            group_id: id of the group
        """
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
    ) -> Role:
        """Makes a role of the organization: a named set of permissions.

        Args:
            permissions: what it allows, such as `api.model.read`
            role_name: a name for people to read
            description: what it is for, for people to read
        """
    def retrieve(
        self,
        role_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Role:
        """Returns a role of the organization.

        Args:
            role_id: id of the role
        """
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
    ) -> Role:
        """Changes a role of the organization; what is not given stays as it is.

        Args:
            role_id: id of the role
            description: what it is for, for people to read
            permissions: what it allows, such as `api.model.read`
            role_name: a name for people to read
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncNextCursorPage[Role]:
        """Lists the roles of the organization.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        role_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization__types_RoleDeleteResponse:
        """Deletes a role; whoever had it loses its permissions.

        Args:
            role_id: id of the role
        """
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
    ) -> _types_admin_organization__types_OrganizationDataRetention:
        """Returns how long the organization's data are kept."""
    def update(
        self,
        *,
        retention_type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization__types_OrganizationDataRetention:
        """Changes how long the organization's data are kept.

        Args:
            retention_type: how data are kept
        """
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
        purpose: Literal["ekm", "psp_decryption"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey:
        """Registers an encryption key that you keep in a key service of your own.

        Args:
            external_id: AWS: the external id that the role asks for
            kms_arn: AWS: ARN of the key
            name: a name for people to read
            role_arn: AWS: ARN of the role to take on
            type: whose key service it is: `aws`, `gcp`, `azure` or `oci`
            purpose: what it is used for: `ekm` or `psp_decryption`
        """
    @overload
    def create(
        self,
        *,
        name: str,
        type: Literal["gcp"],
        purpose: Literal["ekm", "psp_decryption"] | None = ...,
        audience: str,
        kms_key_location: str,
        kms_key_name: str,
        kms_key_ring_name: str,
        kms_project_id: str,
        workload_identity_pool_id: str,
        workload_identity_project_number: str,
        workload_identity_provider_id: str,
        kms_key_version: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey:
        """Registers an encryption key that you keep in a key service of your own.

        Args:
            name: a name for people to read
            type: whose key service it is: `aws`, `gcp`, `azure` or `oci`
            purpose: what it is used for: `ekm` or `psp_decryption`
            audience: Google: the audience of the token
            kms_key_location: Google: location of the key
            kms_key_name: Google: name of the key
            kms_key_ring_name: Google: name of the key ring
            kms_project_id: Google: id of the project that has the key
            workload_identity_pool_id: Google: id of the identity pool
            workload_identity_project_number: Google: number of the project that has the pool
            workload_identity_provider_id: Google: id of the provider in the pool
            kms_key_version: Google: version of the key
        """
    @overload
    def create(
        self,
        *,
        name: str,
        type: Literal["azure"],
        purpose: Literal["ekm", "psp_decryption"] | None = ...,
        key_name: str,
        tenant_id: str,
        vault_uri: str,
        key_version: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey:
        """Registers an encryption key that you keep in a key service of your own.

        Args:
            name: a name for people to read
            type: whose key service it is: `aws`, `gcp`, `azure` or `oci`
            purpose: what it is used for: `ekm` or `psp_decryption`
            key_name: Azure: name of the key
            tenant_id: Azure: id of the tenant
            vault_uri: Azure: URI of the vault
            key_version: Azure: version of the key
        """
    @overload
    def create(
        self,
        *,
        name: str,
        type: Literal["oci"],
        purpose: Literal["ekm", "psp_decryption"] | None = ...,
        key_ocid: str,
        region: str,
        vault_ocid: str,
        key_version_ocid: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey:
        """Registers an encryption key that you keep in a key service of your own.

        Args:
            name: a name for people to read
            type: whose key service it is: `aws`, `gcp`, `azure` or `oci`
            purpose: what it is used for: `ekm` or `psp_decryption`
            key_ocid: Oracle: OCID of the key
            region: Oracle: the region
            vault_ocid: Oracle: OCID of the vault
            key_version_ocid: Oracle: OCID of the key's version
        """
    def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey:
        """Returns an external key.

        Args:
            external_key_id: id of the external key
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        purpose: Literal["ekm", "psp_decryption"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[ExternalKey]:
        """Lists external keys.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            purpose: only keys with this purpose
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey:
        """Removes an external key. Data that it protects can't be read any more.

        Args:
            external_key_id: id of the external key
        """
    def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKeyValidateResponse:
        """Tries whether an external key can be used.

        Args:
            external_key_id: id of the external key
        """
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
        description: str | None = ...,
        enabled: bool | None = ...,
        name: str | None = ...,
        permissions: FederationRuleCreateParamsPermissions | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FederationRule:
        """Makes a rule: which tokens of a provider may act as which service account.

        Args:
            workload_identity_provider_id: id of the identity provider
            attribute_matchers: what attributes a token must have
            project_id: id of the project
            service_account_id: the service account that such a token acts as
            description: what it is for, for people to read
            enabled: whether it counts
            name: a name for people to read
            permissions: what such a token allows; by default all that the service account may do
        """
    def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FederationRule:
        """Returns a rule of a provider.

        Args:
            workload_identity_federation_rule_id: id of the rule
            workload_identity_provider_id: id of the identity provider
        """
    def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        attribute_matchers: dict[str, str | bool | int | float] | None = ...,
        description: str | None = ...,
        enabled: bool | None = ...,
        name: str | None = ...,
        permissions: FederationRuleCreateParamsPermissions | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FederationRule:
        """Changes a rule of a provider; what is not given stays as it is.

        Args:
            workload_identity_federation_rule_id: id of the rule
            workload_identity_provider_id: id of the identity provider
            attribute_matchers: what attributes a token must have
            description: what it is for, for people to read
            enabled: whether it counts
            name: a name for people to read
            permissions: what such a token allows; by default all that the service account may do
        """
    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        service_account_id: str | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[FederationRule]:
        """Lists the rules of a provider.

        Args:
            workload_identity_provider_id: id of the identity provider
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            service_account_id: only rules for this service account
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FederationRuleDeleted:
        """Deletes a rule of a provider.

        Args:
            workload_identity_federation_rule_id: id of the rule
            workload_identity_provider_id: id of the identity provider
        """
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
        attribute_transformations: Iterable[WorkloadIdentityProviderCreateParamsAttributeTransformation | Mapping[str, Any]] | None = ...,
        description: str | None = ...,
        enabled: bool | None = ...,
        verification: WorkloadIdentityProviderCreateParamsVerification | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> WorkloadIdentityProvider:
        """Registers an issuer of tokens with which workloads can sign in without an API key.

        Args:
            audience: the `aud` that tokens must have
            issuer: the `iss` that tokens must have: an https URL
            name: a name for people to read
            type: `oidc`
            attribute_transformations: how claims of a token become attributes that rules can test
            description: what it is for, for people to read
            enabled: whether it counts
            verification: where the keys are that verify tokens
        """
    def retrieve(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> WorkloadIdentityProvider:
        """Returns an identity provider for workloads.

        Args:
            workload_identity_provider_id: id of the identity provider
        """
    def update(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_transformations: Iterable[WorkloadIdentityProviderCreateParamsAttributeTransformation | Mapping[str, Any]] | None = ...,
        audience: str | None = ...,
        description: str | None = ...,
        enabled: bool | None = ...,
        issuer: str | None = ...,
        name: str | None = ...,
        verification: WorkloadIdentityProviderCreateParamsVerification | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> WorkloadIdentityProvider:
        """Changes an identity provider for workloads; what is not given stays as it is.

        Args:
            workload_identity_provider_id: id of the identity provider
            attribute_transformations: how claims of a token become attributes that rules can test
            audience: the `aud` that tokens must have
            description: what it is for, for people to read
            enabled: whether it counts
            issuer: the `iss` that tokens must have: an https URL
            name: a name for people to read
            verification: where the keys are that verify tokens
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[WorkloadIdentityProvider]:
        """Lists the identity providers for workloads.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> WorkloadIdentityProviderDeleted:
        """Deletes an identity provider for workloads; its tokens are not accepted any more.

        Args:
            workload_identity_provider_id: id of the identity provider
        """
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
    ) -> ExternalStorageConfiguration:
        """Registers storage of your own, where data of a project are to be kept.

        Args:
            project_id: id of the project
            provider: what storage it is, and how to reach it
        """
    def retrieve(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalStorageConfiguration:
        """Returns a registered external storage.

        Args:
            external_storage_id: id of the external storage
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        project_id: str | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[ExternalStorageConfiguration]:
        """Lists the registered external storages.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            project_id: only those of this project
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalStorageDeleted:
        """Removes an external storage; what is in it stays there.

        Args:
            external_storage_id: id of the external storage
        """
    def validate(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalStorageConfiguration:
        """Tries whether an external storage can be used.

        Args:
            external_storage_id: id of the external storage
        """
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
    ) -> _types_admin_organization__types_OrganizationSpendLimit:
        """Returns the limit on what the organization spends."""
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
    ) -> _types_admin_organization__types_OrganizationSpendLimit:
        """Sets the limit on what the organization spends.

        Args:
            currency: `USD`
            interval: `month`
            threshold_amount: the amount, in cents
        """
    def delete(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> OrganizationSpendLimitDeleted:
        """Removes the limit on what the organization spends."""
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
    ) -> OrganizationSpendAlert:
        """Makes an alert for when the organization has spent a certain amount.

        Args:
            currency: `USD`
            interval: `month`
            notification_channel: who is told, and how
            threshold_amount: the amount, in cents
        """
    def retrieve(
        self,
        alert_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> OrganizationSpendAlert:
        """Returns a spend alert of the organization.

        Args:
            alert_id: id of the alert
        """
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
    ) -> OrganizationSpendAlert:
        """Changes a spend alert of the organization.

        Args:
            alert_id: id of the alert
            currency: `USD`
            interval: `month`
            notification_channel: who is told, and how
            threshold_amount: the amount, in cents
        """
    def list(
        self,
        *,
        after: str | None = ...,
        before: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[OrganizationSpendAlert]:
        """Lists the spend alerts of the organization.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        alert_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> OrganizationSpendAlertDeleted:
        """Deletes a spend alert of the organization.

        Args:
            alert_id: id of the alert
        """
class OrganizationCertificates(Resource):
    @property
    def with_raw_response(self) -> OrganizationCertificatesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationCertificatesWithStreamingResponse: ...
    def create(
        self,
        *,
        certificate: str,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Certificate:
        """Uploads a certificate for mutual TLS. It does nothing until it is activated.

        Args:
            certificate: the certificate as PEM text
            name: a name for people to read
        """
    def retrieve(
        self,
        certificate_id: str,
        *,
        include: _list[Literal["content"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Certificate:
        """Returns a certificate of the organization.

        Args:
            certificate_id: id of the certificate
            include: `["content"]` adds the PEM text
        """
    def update(
        self,
        certificate_id: str,
        *,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Certificate:
        """Renames a certificate.

        Args:
            certificate_id: id of the certificate
            name: a name for people to read
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[CertificateListResponse]:
        """Lists the certificates of the organization.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        certificate_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> CertificateDeleteResponse:
        """Deletes a certificate that is active nowhere.

        Args:
            certificate_id: id of the certificate
        """
    def activate(
        self,
        *,
        certificate_ids: Sequence[str],
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncPage[CertificateActivateResponse]:
        """Makes certificates count for the whole organization; all of them, or none if one fails.

        Args:
            certificate_ids: ids of 1 to 10 certificates
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def deactivate(
        self,
        *,
        certificate_ids: Sequence[str],
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncPage[CertificateDeactivateResponse]:
        """Makes certificates count no longer for the organization; all of them, or none if one fails.

        Args:
            certificate_ids: ids of 1 to 10 certificates
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
    ) -> _types_admin_organization_projects_users_RoleCreateResponse:
        """Gives a user a role in a project.

        Args:
            user_id: id of the user
            project_id: id of the project
            role_id: id of the role
        """
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
    ) -> _types_admin_organization_projects_users_RoleRetrieveResponse:
        """Returns a role that a user has in a project.

        Args:
            role_id: id of the role
            project_id: id of the project
            user_id: id of the user
        """
    def list(
        self,
        user_id: str,
        *,
        project_id: str,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncNextCursorPage[_types_admin_organization_projects_users_RoleListResponse]:
        """Lists the roles that a user has in a project.

        Args:
            user_id: id of the user
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
    ) -> _types_admin_organization_projects_users_RoleDeleteResponse:
        """Takes a role in a project from a user.

        Args:
            role_id: id of the role
            project_id: id of the project
            user_id: id of the user
        """
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
    ) -> ProjectUser:
        """Adds a user of the organization to a project.

        Args:
            project_id: id of the project
            role: `owner` or `member`
            email: address of the user, in place of `user_id`
            user_id: id of the user
        """
    def retrieve(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectUser:
        """Returns a user of a project.

        Args:
            user_id: id of the user
            project_id: id of the project
        """
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
    ) -> ProjectUser:
        """Changes the role that a user has in a project.

        Args:
            user_id: id of the user
            project_id: id of the project
            role: `owner` or `member`
        """
    def list(
        self,
        project_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[ProjectUser]:
        """Lists the users of a project.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects__types_UserDeleteResponse:
        """Removes a user from a project.

        Args:
            user_id: id of the user
            project_id: id of the project
        """
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
        name: str | None = ...,
        scopes: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> APIKeyCreateResponse:
        """Makes an API key for a service account. The reply holds its value, once.

        Args:
            service_account_id: id of the service account
            project_id: id of the project
            expires_in_seconds: how long it works, in seconds; default without end
            name: a name for people to read
            scopes: what it may be used for
        """
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
    ) -> ServiceAccountCreateResponse:
        """Makes a service account in a project, by default with an API key, whose value the reply holds, once.

        Args:
            project_id: id of the project
            name: a name for people to read
            create_service_account_only: whether to make no API key with it; default False
            expires_in_seconds: how long it works, in seconds; default without end
        """
    def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectServiceAccount:
        """Returns a service account.

        Args:
            service_account_id: id of the service account
            project_id: id of the project
        """
    def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | None = ...,
        role: Literal["member", "owner"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectServiceAccount:
        """Changes name or role of a service account.

        Args:
            service_account_id: id of the service account
            project_id: id of the project
            name: a name for people to read
            role: `member` or `owner`
        """
    def list(
        self,
        project_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[ProjectServiceAccount]:
        """Lists the service accounts of a project.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ServiceAccountDeleteResponse:
        """Deletes a service account; its keys stop working.

        Args:
            service_account_id: id of the service account
            project_id: id of the project
        """
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
    ) -> ProjectAPIKey:
        """Returns an API key of a project, without its value.

        Args:
            api_key_id: id of the API key
            project_id: id of the project
        """
    def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | None = ...,
        scopes: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectAPIKey:
        """Changes scopes or life time of an API key.

        Args:
            api_key_id: id of the API key
            project_id: id of the project
            expires_in_seconds: how long it works, in seconds; default without end
            scopes: what it may be used for
        """
    def list(
        self,
        project_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        owner_project_access: Literal["active", "inactive", "any"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[ProjectAPIKey]:
        """Lists the API keys of a project, without their values.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            owner_project_access: only keys whose owners have access to the project: `active`, `inactive` or `any`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> APIKeyDeleteResponse:
        """Deletes an API key of a project; it stops working.

        Args:
            api_key_id: id of the API key
            project_id: id of the project
        """
class RateLimits(Resource):
    @property
    def with_raw_response(self) -> RateLimitsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RateLimitsWithStreamingResponse: ...
    def list_rate_limits(
        self,
        project_id: str,
        *,
        after: str | None = ...,
        before: str | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[ProjectRateLimit]:
        """Lists the rate limits of a project, one for each model.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page; default 100
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        batch_1_day_max_input_tokens: int | None = ...,
        max_audio_megabytes_per_1_minute: int | None = ...,
        max_images_per_1_minute: int | None = ...,
        max_requests_per_1_day: int | None = ...,
        max_requests_per_1_minute: int | None = ...,
        max_tokens_per_1_minute: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectRateLimit:
        """Changes a rate limit of a project, up to what the organization has.

        Args:
            rate_limit_id: id of the rate limit
            project_id: id of the project
            batch_1_day_max_input_tokens: the most input tokens of batches in a day
            max_audio_megabytes_per_1_minute: the most megabytes of audio in a minute
            max_images_per_1_minute: the most images in a minute
            max_requests_per_1_day: the most requests in a day
            max_requests_per_1_minute: the most requests in a minute
            max_tokens_per_1_minute: the most tokens in a minute
        """
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
    ) -> ProjectModelPermissions:
        """Returns which models a project may use.

        Args:
            project_id: id of the project
        """
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
    ) -> ProjectModelPermissions:
        """Sets which models a project may use.

        Args:
            project_id: id of the project
            mode: what the list means: `allow_list` or `deny_list`
            model_ids: ids of the models
        """
    def delete(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectModelPermissionsDeleted:
        """Lets a project use all models of the organization again.

        Args:
            project_id: id of the project
        """
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
    ) -> ProjectServiceTierSettings:
        """Returns which service tiers a project may use, and which is its default.

        Args:
            project_id: id of the project
        """
    def update(
        self,
        project_id: str,
        *,
        default: Literal["standard", "fast", "scale"] | None = ...,
        enabled_tiers: Literal["all"] | Iterable[ProjectOptionalServiceTier] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectServiceTierSettings:
        """Sets which service tiers a project may use, and which is its default.

        Args:
            project_id: id of the project
            default: the tier of requests that name none: `standard`, `fast` or `scale`
            enabled_tiers: the tiers that may be used besides the standard one, or `all`
        """
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
    ) -> ProjectHostedToolPermissions:
        """Returns which tools that the API runs a project may use.

        Args:
            project_id: id of the project
        """
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
    ) -> ProjectHostedToolPermissions:
        """Sets which tools that the API runs a project may use.

        Args:
            project_id: id of the project
            code_interpreter: whether it may be used
            file_search: whether it may be used
            image_generation: whether it may be used
            mcp: whether it may be used
            web_search: whether it may be used
        """
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
    ) -> _types_admin_organization_projects_groups_RoleCreateResponse:
        """Gives a group a role in a project.

        Args:
            group_id: id of the group
            project_id: id of the project
            role_id: id of the role
        """
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
    ) -> _types_admin_organization_projects_groups_RoleRetrieveResponse:
        """Returns a role that a group has in a project.

        Args:
            role_id: id of the role
            project_id: id of the project
            group_id: id of the group
        """
    def list(
        self,
        group_id: str,
        *,
        project_id: str,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncNextCursorPage[_types_admin_organization_projects_groups_RoleListResponse]:
        """Lists the roles that a group has in a project.

        Args:
            group_id: id of the group
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
    ) -> _types_admin_organization_projects_groups_RoleDeleteResponse:
        """Takes a role in a project from a group.

        Args:
            role_id: id of the role
            project_id: id of the project
            group_id: id of the group
        """
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
    ) -> ProjectGroup:
        """Gives a group access to a project, with a role.

        Args:
            project_id: id of the project
            group_id: id of the group
            role: id of the role to give
        """
    def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: Literal["group", "tenant_group"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectGroup:
        """Returns a group that has access to a project.

        Args:
            group_id: id of the group
            project_id: id of the project
            group_type: `group` or `tenant_group`
        """
    def list(
        self,
        project_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncNextCursorPage[ProjectGroup]:
        """Lists the groups that have access to a project.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        group_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects__types_GroupDeleteResponse:
        """Takes the access to a project from a group.

        Args:
            group_id: id of the group
            project_id: id of the project
        """
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
    ) -> Role:
        """Makes a role of a project: a named set of permissions.

        Args:
            project_id: id of the project
            permissions: what it allows, such as `api.model.read`
            role_name: a name for people to read
            description: what it is for, for people to read
        """
    def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Role:
        """Returns a role of a project.

        Args:
            role_id: id of the role
            project_id: id of the project
        """
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
    ) -> Role:
        """Changes a role of a project; what is not given stays as it is.

        Args:
            role_id: id of the role
            project_id: id of the project
            description: what it is for, for people to read
            permissions: what it allows, such as `api.model.read`
            role_name: a name for people to read
        """
    def list(
        self,
        project_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncNextCursorPage[Role]:
        """Lists the roles of a project.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects__types_RoleDeleteResponse:
        """Deletes a role of a project; whoever had it loses its permissions.

        Args:
            role_id: id of the role
            project_id: id of the project
        """
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
    ) -> ProjectDataRetention:
        """Returns how long the data of a project are kept.

        Args:
            project_id: id of the project
        """
    def update(
        self,
        project_id: str,
        *,
        retention_type: Literal["organization_default", "none", "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectDataRetention:
        """Changes how long the data of a project are kept.

        Args:
            project_id: id of the project
            retention_type: how data are kept
        """
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
    ) -> ProjectSpendLimit:
        """Returns the limit on what a project spends.

        Args:
            project_id: id of the project
        """
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
    ) -> ProjectSpendLimit:
        """Sets the limit on what a project spends.

        Args:
            project_id: id of the project
            currency: `USD`
            interval: `month`
            threshold_amount: the amount, in cents
        """
    def delete(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectSpendLimitDeleted:
        """Removes the limit on what a project spends.

        Args:
            project_id: id of the project
        """
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
    ) -> ProjectSpendAlert:
        """Makes an alert for when a project has spent a certain amount.

        Args:
            project_id: id of the project
            currency: `USD`
            interval: `month`
            notification_channel: who is told, and how
            threshold_amount: the amount, in cents
        """
    def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectSpendAlert:
        """Returns a spend alert of a project.

        Args:
            alert_id: id of the alert
            project_id: id of the project
        """
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
    ) -> ProjectSpendAlert:
        """Changes a spend alert of a project.

        Args:
            alert_id: id of the alert
            project_id: id of the project
            currency: `USD`
            interval: `month`
            notification_channel: who is told, and how
            threshold_amount: the amount, in cents
        """
    def list(
        self,
        project_id: str,
        *,
        after: str | None = ...,
        before: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[ProjectSpendAlert]:
        """Lists the spend alerts of a project.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectSpendAlertDeleted:
        """Deletes a spend alert of a project.

        Args:
            alert_id: id of the alert
            project_id: id of the project
        """
class OrganizationProjectsCertificates(Resource):
    @property
    def with_raw_response(self) -> OrganizationProjectsCertificatesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationProjectsCertificatesWithStreamingResponse: ...
    def list(
        self,
        project_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[_types_admin_organization_projects__types_CertificateListResponse]:
        """Lists the certificates that count for a project.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def activate(
        self,
        project_id: str,
        *,
        certificate_ids: Sequence[str],
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncPage[_types_admin_organization_projects__types_CertificateActivateResponse]:
        """Makes certificates of the organization count for a project; all of them, or none if one fails.

        Args:
            project_id: id of the project
            certificate_ids: ids of 1 to 10 certificates
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def deactivate(
        self,
        project_id: str,
        *,
        certificate_ids: Sequence[str],
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncPage[_types_admin_organization_projects__types_CertificateDeactivateResponse]:
        """Makes certificates count no longer for a project; all of them, or none if one fails.

        Args:
            project_id: id of the project
            certificate_ids: ids of 1 to 10 certificates
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
    ) -> Project:
        """Makes a project.

        Args:
            name: a name for people to read
            external_key_id: id of the external key that protects its data
            geography: where its data are kept and processed
            residency: where its data are kept and processed
        """
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Project:
        """Returns a project.

        Args:
            project_id: id of the project
        """
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
    ) -> Project:
        """Changes a project; what is not given stays as it is.

        Args:
            project_id: id of the project
            external_key_id: id of the external key that protects its data
            geography: where its data are kept and processed
            name: a name for people to read
        """
    def list(
        self,
        *,
        after: str | None = ...,
        include_archived: bool | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[Project]:
        """Lists the projects of the organization.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            include_archived: whether archived ones are listed too; default False
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def archive(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Project:
        """Archives a project: its keys stop working, and it can't be brought back.

        Args:
            project_id: id of the project
        """
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
        actor_emails: Sequence[str] | None = ...,
        actor_ids: Sequence[str] | None = ...,
        after: str | None = ...,
        before: str | None = ...,
        effective_at: AuditLogListParamsEffectiveAt | None = ...,
        event_types: _list[Literal["api_key.created", "api_key.updated", "api_key.deleted", "certificate.created", "certificate.updated", "certificate.deleted", "certificates.activated", "certificates.deactivated", "checkpoint.permission.created", "checkpoint.permission.deleted", "external_key.registered", "external_key.removed", "external_storage.registered", "external_storage.removed", "group.created", "group.updated", "group.deleted", "invite.sent", "invite.accepted", "invite.deleted", "ip_allowlist.created", "ip_allowlist.updated", "ip_allowlist.deleted", "ip_allowlist.config.activated", "ip_allowlist.config.deactivated", "login.succeeded", "login.failed", "logout.succeeded", "logout.failed", "organization.updated", "project.created", "project.updated", "project.archived", "project.deleted", "rate_limit.updated", "rate_limit.deleted", "resource.deleted", "tunnel.created", "tunnel.updated", "tunnel.deleted", "workload_identity_provider.created", "workload_identity_provider.updated", "workload_identity_provider.deleted", "workload_identity_provider_mapping.created", "workload_identity_provider_mapping.updated", "workload_identity_provider_mapping.deleted", "role.created", "role.updated", "role.deleted", "role.assignment.created", "role.assignment.deleted", "role.bound_to_resource", "role.unbound_from_resource", "scim.enabled", "scim.disabled", "service_account.created", "service_account.updated", "service_account.deleted", "user.added", "user.updated", "user.deleted", "tenant.metadata.updated", "tenant.microsoft_entra_mapping.upserted", "tenant.microsoft_entra_mapping.deleted", "tenant.workload_identity.provider.created", "tenant.workload_identity.provider.updated", "tenant.workload_identity.provider.archived", "tenant.workload_identity.mapping.created", "tenant.workload_identity.mapping.updated", "tenant.workload_identity.mapping.archived", "tenant.workload_identity.binding.created", "tenant.workload_identity.principal.provisioned", "tenant.workload_identity.access_token.issued", "tenant.admin_api_key.created", "tenant.admin_api_key.updated", "tenant.admin_api_key.deleted", "tenant.project_api_key.created", "tenant.trusted_access.business_verification.started", "tenant.trusted_access.application.submitted", "tenant.chatgpt_access_token.revoked", "tenant.migration.completed", "tenant.sso.migrated", "tenant.domains.migrated", "tenant.sso_connection.created", "tenant.sso_connection.updated", "tenant.sso_connection.deleted", "tenant.sso_connection.setup.started", "tenant.policy.created", "tenant.policy.updated", "tenant.policy.deleted", "tenant.policy.attached", "tenant.policy.detached", "tenant.principal_authentication_policy.resolved", "tenant.scim.setup.started", "tenant.scim.deletion.requested", "tenant.scim.directory.created", "tenant.product_access_policy.updated", "tenant.resource_share_grant.created", "tenant.resource_share_grant.updated", "tenant.resource_share_grant.accepted", "tenant.resource_share_grant.declined", "tenant.resource_share_grant.revoked", "tenant.resource_share_grant.deleted", "tenant.service_account.updated", "tenant.service_account.deleted", "tenant.service_account.token.revoked", "tenant.billing.overage_limit.updated", "tenant.billing.alerts.updated", "tenant.billing.info.updated", "tenant.usage_limit.workspace.updated", "tenant.usage_limit.group.updated", "tenant.usage_limit.user.updated", "tenant.usage_limit.increase_request.updated", "tenant.usage_limit.increase_request.resolved", "tenant.group.created", "tenant.group.updated", "tenant.group.deleted", "tenant.group.member.added", "tenant.group.member.removed", "tenant.migration_rollout.status.updated", "tenant.migration_rollout.tier.updated", "tenant.role.metadata.updated", "tenant.custom_role.created", "tenant.custom_role.updated", "tenant.custom_role.deleted", "tenant.role_assignment.created", "tenant.role_assignment.deleted", "tenant.resource_role_assignment.created", "tenant.resource_role_assignment.deleted", "tenant.resource_access.updated", "tenant.resource_access.deleted", "tenant.ads_account.onboarding.redemption", "tenant.session_policy.created", "tenant.session_policy.updated", "tenant.session_policy.deleted", "tenant.session_revocation.started", "tenant.third_party_app_policy.updated", "tenant.user.added", "tenant.user.updated", "tenant.user.removed", "tenant.user.looked_up", "tenant.user.invited", "tenant.membership.revoked", "tenant.api_organization_invite.upserted", "tenant.api_organization_invite.deleted", "tenant.chatgpt_workspace_invite.upserted", "tenant.membership.accepted", "tenant.membership.declined", "tenant.workspace_invite_email_settings.updated"]] | None = ...,
        limit: int | None = ...,
        project_ids: Sequence[str] | None = ...,
        resource_ids: Sequence[str] | None = ...,
        tenant_only: bool | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[AuditLogListResponse, AsyncConversationCursorPage[AuditLogListResponse]]:
        """Lists who changed what in the organization: keys, users, projects, logins and more.

        Args:
            actor_emails: only what users with these addresses did
            actor_ids: only what these did: ids of users, service accounts or API keys
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            effective_at: only what happened in this time: `gt`, `gte`, `lt`, `lte` in Unix seconds
            event_types: only events of these types, such as `api_key.created`
            limit: items per page, 1 to 100; default 20
            project_ids: only events in these projects
            resource_ids: only what happened to these
            tenant_only: only events of the tenant, such as `role.bound_to_resource`; default False
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
class AsyncAdminAPIKeys(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncAdminAPIKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAdminAPIKeysWithStreamingResponse: ...
    async def create(
        self,
        *,
        name: str,
        expires_in_seconds: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AdminAPIKeyCreateResponse:
        """Makes an admin key. The reply holds its value, once.

        Args:
            name: a name for people to read
            expires_in_seconds: how long it works, in seconds; default without end
        """
    async def retrieve(
        self,
        key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AdminAPIKey:
        """Returns an admin key, without its value.

        Args:
            key_id: id of the key
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[AdminAPIKey, AsyncCursorPage[AdminAPIKey]]:
        """Lists the admin keys, without their values.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AdminAPIKeyDeleteResponse:
        """Deletes an admin key; it stops working.

        Args:
            key_id: id of the key
        """
class AsyncUsage(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncUsageWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncUsageWithStreamingResponse: ...
    async def audio_speeches(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | None = ...,
        bucket_width: Literal["1m", "1h", "1d"] | None = ...,
        end_time: int | None = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] | None = ...,
        limit: int | None = ...,
        models: Sequence[str] | None = ...,
        page: str | None = ...,
        project_ids: Sequence[str] | None = ...,
        user_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageAudioSpeechesResponse:
        """Returns how much speech was made, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            api_key_ids: only that of these API keys
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            models: only that of these models
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
            user_ids: only that of these users
        """
    async def audio_transcriptions(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | None = ...,
        bucket_width: Literal["1m", "1h", "1d"] | None = ...,
        end_time: int | None = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] | None = ...,
        limit: int | None = ...,
        models: Sequence[str] | None = ...,
        page: str | None = ...,
        project_ids: Sequence[str] | None = ...,
        user_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageAudioTranscriptionsResponse:
        """Returns how much audio was transcribed, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            api_key_ids: only that of these API keys
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            models: only that of these models
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
            user_ids: only that of these users
        """
    async def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | None = ...,
        end_time: int | None = ...,
        group_by: list[Literal["project_id"]] | None = ...,
        limit: int | None = ...,
        page: str | None = ...,
        project_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageCodeInterpreterSessionsResponse:
        """Returns how many code interpreter sessions there were, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
        """
    async def completions(
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
    ) -> UsageCompletionsResponse:
        """Returns how many tokens text models have read and written, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            api_key_ids: only that of these API keys
            batch: True: only that of batches, False: only the rest; default both
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            models: only that of these models
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
            user_ids: only that of these users
        """
    async def costs(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | None = ...,
        bucket_width: Literal["1d"] | None = ...,
        end_time: int | None = ...,
        group_by: list[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]] | None = ...,
        limit: int | None = ...,
        line_items: Sequence[str] | None = ...,
        page: str | None = ...,
        project_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageCostsResponse:
        """Returns what was spent, in buckets of a day.

        Args:
            start_time: Unix time in seconds, inclusive
            api_key_ids: only that of these API keys
            bucket_width: of each bucket: `1d`
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page, 1 to 180; default 7
            line_items: only these line items
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
        """
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
    ) -> UsageDecisionsResponse:
        """Returns how much decisions have used, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            api_key_ids: only that of these API keys
            batch: True: only that of batches, False: only the rest; default both
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            models: only that of these models
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
            user_ids: only that of these users
        """
    async def embeddings(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | None = ...,
        bucket_width: Literal["1m", "1h", "1d"] | None = ...,
        end_time: int | None = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] | None = ...,
        limit: int | None = ...,
        models: Sequence[str] | None = ...,
        page: str | None = ...,
        project_ids: Sequence[str] | None = ...,
        user_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageEmbeddingsResponse:
        """Returns how many tokens were embedded, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            api_key_ids: only that of these API keys
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            models: only that of these models
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
            user_ids: only that of these users
        """
    async def file_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | None = ...,
        bucket_width: Literal["1m", "1h", "1d"] | None = ...,
        end_time: int | None = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | None = ...,
        limit: int | None = ...,
        page: str | None = ...,
        project_ids: Sequence[str] | None = ...,
        user_ids: Sequence[str] | None = ...,
        vector_store_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageFileSearchCallsResponse:
        """Returns how many calls of file search there were, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            api_key_ids: only that of these API keys
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
            user_ids: only that of these users
            vector_store_ids: only that of these vector stores
        """
    async def images(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | None = ...,
        bucket_width: Literal["1m", "1h", "1d"] | None = ...,
        end_time: int | None = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | None = ...,
        limit: int | None = ...,
        models: Sequence[str] | None = ...,
        page: str | None = ...,
        project_ids: Sequence[str] | None = ...,
        sizes: list[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | None = ...,
        sources: list[Literal["image.generation", "image.edit", "image.variation"]] | None = ...,
        user_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageImagesResponse:
        """Returns how many images were made, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            api_key_ids: only that of these API keys
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            models: only that of these models
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
            sizes: only images of these sizes
            sources: only images from these calls: `image.generation`, `image.edit`, `image.variation`
            user_ids: only that of these users
        """
    async def moderations(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | None = ...,
        bucket_width: Literal["1m", "1h", "1d"] | None = ...,
        end_time: int | None = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] | None = ...,
        limit: int | None = ...,
        models: Sequence[str] | None = ...,
        page: str | None = ...,
        project_ids: Sequence[str] | None = ...,
        user_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageModerationsResponse:
        """Returns how many tokens were moderated, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            api_key_ids: only that of these API keys
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            models: only that of these models
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
            user_ids: only that of these users
        """
    async def vector_stores(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | None = ...,
        end_time: int | None = ...,
        group_by: list[Literal["project_id"]] | None = ...,
        limit: int | None = ...,
        page: str | None = ...,
        project_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageVectorStoresResponse:
        """Returns how many bytes vector stores have held, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
        """
    async def web_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | None = ...,
        bucket_width: Literal["1m", "1h", "1d"] | None = ...,
        context_levels: list[Literal["low", "medium", "high"]] | None = ...,
        end_time: int | None = ...,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]] | None = ...,
        limit: int | None = ...,
        models: Sequence[str] | None = ...,
        page: str | None = ...,
        project_ids: Sequence[str] | None = ...,
        user_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UsageWebSearchCallsResponse:
        """Returns how many calls of web search there were, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            api_key_ids: only that of these API keys
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            context_levels: only searches with this much context
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            models: only that of these models
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
            user_ids: only that of these users
        """
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
        projects: Iterable[InviteCreateParamsProject | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Invite:
        """Invites somebody to the organization by e-mail.

        Args:
            email: whom to invite
            role: `owner` or `reader`
            projects: projects to give access to with it, each with `id` and `role`
        """
    async def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Invite:
        """Returns an invitation.

        Args:
            invite_id: id of the invitation
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Invite, AsyncConversationCursorPage[Invite]]:
        """Lists invitations.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        invite_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> InviteDeleteResponse:
        """Takes an invitation back. One that was accepted can't be.

        Args:
            invite_id: id of the invitation
        """
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
    ) -> RoleCreateResponse:
        """Gives a user a role in the organization.

        Args:
            user_id: id of the user
            role_id: id of the role
        """
    async def retrieve(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RoleRetrieveResponse:
        """Returns a role that a user has in the organization.

        Args:
            role_id: id of the role
            user_id: id of the user
        """
    def list(
        self,
        user_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[RoleListResponse, AsyncNextCursorPage[RoleListResponse]]:
        """Lists the roles that a user has in the organization.

        Args:
            user_id: id of the user
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RoleDeleteResponse:
        """Takes a role from a user.

        Args:
            role_id: id of the role
            user_id: id of the user
        """
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
    ) -> OrganizationUser:
        """Returns a user of the organization.

        Args:
            user_id: id of the user
        """
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
    ) -> OrganizationUser:
        """Changes the role of a user, or what is known of the user.

        Args:
            user_id: id of the user
            developer_persona: what kind of developer it is
            role: `owner` or `reader`
            role_id: id of the role to give
            technical_level: how technical the user is
        """
    def list(
        self,
        *,
        after: str | None = ...,
        emails: Sequence[str] | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[OrganizationUser, AsyncConversationCursorPage[OrganizationUser]]:
        """Lists the users of the organization.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            emails: only users with these addresses
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        user_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UserDeleteResponse:
        """Removes a user from the organization.

        Args:
            user_id: id of the user
        """
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
    ) -> UserCreateResponse:
        """Adds a user to a group.

        Args:
            group_id: id of the group
            user_id: id of the user
        """
    async def retrieve(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> UserRetrieveResponse:
        """Returns a user of a group.

        Args:
            user_id: id of the user
            group_id: id of the group
        """
    def list(
        self,
        group_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[OrganizationGroupUser, AsyncNextCursorPage[OrganizationGroupUser]]:
        """Lists the users of a group.

        Args:
            group_id: id of the group
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_groups_UserDeleteResponse:
        """Removes a user from a group.

        Args:
            user_id: id of the user
            group_id: id of the group
        """
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
    ) -> _types_admin_organization_groups_RoleCreateResponse:
        """Gives a group a role in the organization.

        Args:
            group_id: id of the group
            role_id: id of the role
        """
    async def retrieve(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_groups_RoleRetrieveResponse:
        """Returns a role that a group has in the organization.

        Args:
            role_id: id of the role
            group_id: id of the group
        """
    def list(
        self,
        group_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[_types_admin_organization_groups_RoleListResponse, AsyncNextCursorPage[_types_admin_organization_groups_RoleListResponse]]:
        """Lists the roles that a group has in the organization.

        Args:
            group_id: id of the group
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_groups_RoleDeleteResponse:
        """Takes a role from a group.

        Args:
            role_id: id of the role
            group_id: id of the group
        """
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
    ) -> Group:
        """Makes a group of users.

        Args:
            name: a name for people to read
        """
    async def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Group:
        """Returns a group.

        Args:
            group_id: id of the group
        """
    async def update(
        self,
        group_id: str,
        *,
        name: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> GroupUpdateResponse:
        """Renames a group.

        Args:
            group_id: id of the group
            name: a name for people to read
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Group, AsyncNextCursorPage[Group]]:
        """Lists groups.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        group_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> GroupDeleteResponse:
        """Deletes a group; its users stay.

        Args:
            group_id: id of the group
        """
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
    ) -> Role:
        """Makes a role of the organization: a named set of permissions.

        Args:
            permissions: what it allows, such as `api.model.read`
            role_name: a name for people to read
            description: what it is for, for people to read
        """
    async def retrieve(
        self,
        role_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Role:
        """Returns a role of the organization.

        Args:
            role_id: id of the role
        """
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
    ) -> Role:
        """Changes a role of the organization; what is not given stays as it is.

        Args:
            role_id: id of the role
            description: what it is for, for people to read
            permissions: what it allows, such as `api.model.read`
            role_name: a name for people to read
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Role, AsyncNextCursorPage[Role]]:
        """Lists the roles of the organization.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        role_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization__types_RoleDeleteResponse:
        """Deletes a role; whoever had it loses its permissions.

        Args:
            role_id: id of the role
        """
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
    ) -> _types_admin_organization__types_OrganizationDataRetention:
        """Returns how long the organization's data are kept."""
    async def update(
        self,
        *,
        retention_type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization__types_OrganizationDataRetention:
        """Changes how long the organization's data are kept.

        Args:
            retention_type: how data are kept
        """
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
        purpose: Literal["ekm", "psp_decryption"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey:
        """Registers an encryption key that you keep in a key service of your own.

        Args:
            external_id: AWS: the external id that the role asks for
            kms_arn: AWS: ARN of the key
            name: a name for people to read
            role_arn: AWS: ARN of the role to take on
            type: whose key service it is: `aws`, `gcp`, `azure` or `oci`
            purpose: what it is used for: `ekm` or `psp_decryption`
        """
    @overload
    async def create(
        self,
        *,
        name: str,
        type: Literal["gcp"],
        purpose: Literal["ekm", "psp_decryption"] | None = ...,
        audience: str,
        kms_key_location: str,
        kms_key_name: str,
        kms_key_ring_name: str,
        kms_project_id: str,
        workload_identity_pool_id: str,
        workload_identity_project_number: str,
        workload_identity_provider_id: str,
        kms_key_version: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey:
        """Registers an encryption key that you keep in a key service of your own.

        Args:
            name: a name for people to read
            type: whose key service it is: `aws`, `gcp`, `azure` or `oci`
            purpose: what it is used for: `ekm` or `psp_decryption`
            audience: Google: the audience of the token
            kms_key_location: Google: location of the key
            kms_key_name: Google: name of the key
            kms_key_ring_name: Google: name of the key ring
            kms_project_id: Google: id of the project that has the key
            workload_identity_pool_id: Google: id of the identity pool
            workload_identity_project_number: Google: number of the project that has the pool
            workload_identity_provider_id: Google: id of the provider in the pool
            kms_key_version: Google: version of the key
        """
    @overload
    async def create(
        self,
        *,
        name: str,
        type: Literal["azure"],
        purpose: Literal["ekm", "psp_decryption"] | None = ...,
        key_name: str,
        tenant_id: str,
        vault_uri: str,
        key_version: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey:
        """Registers an encryption key that you keep in a key service of your own.

        Args:
            name: a name for people to read
            type: whose key service it is: `aws`, `gcp`, `azure` or `oci`
            purpose: what it is used for: `ekm` or `psp_decryption`
            key_name: Azure: name of the key
            tenant_id: Azure: id of the tenant
            vault_uri: Azure: URI of the vault
            key_version: Azure: version of the key
        """
    @overload
    async def create(
        self,
        *,
        name: str,
        type: Literal["oci"],
        purpose: Literal["ekm", "psp_decryption"] | None = ...,
        key_ocid: str,
        region: str,
        vault_ocid: str,
        key_version_ocid: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey:
        """Registers an encryption key that you keep in a key service of your own.

        Args:
            name: a name for people to read
            type: whose key service it is: `aws`, `gcp`, `azure` or `oci`
            purpose: what it is used for: `ekm` or `psp_decryption`
            key_ocid: Oracle: OCID of the key
            region: Oracle: the region
            vault_ocid: Oracle: OCID of the vault
            key_version_ocid: Oracle: OCID of the key's version
        """
    async def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey:
        """Returns an external key.

        Args:
            external_key_id: id of the external key
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        purpose: Literal["ekm", "psp_decryption"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[ExternalKey, AsyncCursorPage[ExternalKey]]:
        """Lists external keys.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            purpose: only keys with this purpose
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKey:
        """Removes an external key. Data that it protects can't be read any more.

        Args:
            external_key_id: id of the external key
        """
    async def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalKeyValidateResponse:
        """Tries whether an external key can be used.

        Args:
            external_key_id: id of the external key
        """
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
        description: str | None = ...,
        enabled: bool | None = ...,
        name: str | None = ...,
        permissions: FederationRuleCreateParamsPermissions | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FederationRule:
        """Makes a rule: which tokens of a provider may act as which service account.

        Args:
            workload_identity_provider_id: id of the identity provider
            attribute_matchers: what attributes a token must have
            project_id: id of the project
            service_account_id: the service account that such a token acts as
            description: what it is for, for people to read
            enabled: whether it counts
            name: a name for people to read
            permissions: what such a token allows; by default all that the service account may do
        """
    async def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FederationRule:
        """Returns a rule of a provider.

        Args:
            workload_identity_federation_rule_id: id of the rule
            workload_identity_provider_id: id of the identity provider
        """
    async def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        attribute_matchers: dict[str, str | bool | int | float] | None = ...,
        description: str | None = ...,
        enabled: bool | None = ...,
        name: str | None = ...,
        permissions: FederationRuleCreateParamsPermissions | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FederationRule:
        """Changes a rule of a provider; what is not given stays as it is.

        Args:
            workload_identity_federation_rule_id: id of the rule
            workload_identity_provider_id: id of the identity provider
            attribute_matchers: what attributes a token must have
            description: what it is for, for people to read
            enabled: whether it counts
            name: a name for people to read
            permissions: what such a token allows; by default all that the service account may do
        """
    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        service_account_id: str | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[FederationRule, AsyncCursorPage[FederationRule]]:
        """Lists the rules of a provider.

        Args:
            workload_identity_provider_id: id of the identity provider
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            service_account_id: only rules for this service account
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FederationRuleDeleted:
        """Deletes a rule of a provider.

        Args:
            workload_identity_federation_rule_id: id of the rule
            workload_identity_provider_id: id of the identity provider
        """
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
        attribute_transformations: Iterable[WorkloadIdentityProviderCreateParamsAttributeTransformation | Mapping[str, Any]] | None = ...,
        description: str | None = ...,
        enabled: bool | None = ...,
        verification: WorkloadIdentityProviderCreateParamsVerification | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> WorkloadIdentityProvider:
        """Registers an issuer of tokens with which workloads can sign in without an API key.

        Args:
            audience: the `aud` that tokens must have
            issuer: the `iss` that tokens must have: an https URL
            name: a name for people to read
            type: `oidc`
            attribute_transformations: how claims of a token become attributes that rules can test
            description: what it is for, for people to read
            enabled: whether it counts
            verification: where the keys are that verify tokens
        """
    async def retrieve(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> WorkloadIdentityProvider:
        """Returns an identity provider for workloads.

        Args:
            workload_identity_provider_id: id of the identity provider
        """
    async def update(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_transformations: Iterable[WorkloadIdentityProviderCreateParamsAttributeTransformation | Mapping[str, Any]] | None = ...,
        audience: str | None = ...,
        description: str | None = ...,
        enabled: bool | None = ...,
        issuer: str | None = ...,
        name: str | None = ...,
        verification: WorkloadIdentityProviderCreateParamsVerification | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> WorkloadIdentityProvider:
        """Changes an identity provider for workloads; what is not given stays as it is.

        Args:
            workload_identity_provider_id: id of the identity provider
            attribute_transformations: how claims of a token become attributes that rules can test
            audience: the `aud` that tokens must have
            description: what it is for, for people to read
            enabled: whether it counts
            issuer: the `iss` that tokens must have: an https URL
            name: a name for people to read
            verification: where the keys are that verify tokens
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[WorkloadIdentityProvider, AsyncCursorPage[WorkloadIdentityProvider]]:
        """Lists the identity providers for workloads.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> WorkloadIdentityProviderDeleted:
        """Deletes an identity provider for workloads; its tokens are not accepted any more.

        Args:
            workload_identity_provider_id: id of the identity provider
        """
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
    ) -> ExternalStorageConfiguration:
        """Registers storage of your own, where data of a project are to be kept.

        Args:
            project_id: id of the project
            provider: what storage it is, and how to reach it
        """
    async def retrieve(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalStorageConfiguration:
        """Returns a registered external storage.

        Args:
            external_storage_id: id of the external storage
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        project_id: str | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[ExternalStorageConfiguration, AsyncCursorPage[ExternalStorageConfiguration]]:
        """Lists the registered external storages.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            project_id: only those of this project
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalStorageDeleted:
        """Removes an external storage; what is in it stays there.

        Args:
            external_storage_id: id of the external storage
        """
    async def validate(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ExternalStorageConfiguration:
        """Tries whether an external storage can be used.

        Args:
            external_storage_id: id of the external storage
        """
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
    ) -> _types_admin_organization__types_OrganizationSpendLimit:
        """Returns the limit on what the organization spends."""
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
    ) -> _types_admin_organization__types_OrganizationSpendLimit:
        """Sets the limit on what the organization spends.

        Args:
            currency: `USD`
            interval: `month`
            threshold_amount: the amount, in cents
        """
    async def delete(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> OrganizationSpendLimitDeleted:
        """Removes the limit on what the organization spends."""
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
    ) -> OrganizationSpendAlert:
        """Makes an alert for when the organization has spent a certain amount.

        Args:
            currency: `USD`
            interval: `month`
            notification_channel: who is told, and how
            threshold_amount: the amount, in cents
        """
    async def retrieve(
        self,
        alert_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> OrganizationSpendAlert:
        """Returns a spend alert of the organization.

        Args:
            alert_id: id of the alert
        """
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
    ) -> OrganizationSpendAlert:
        """Changes a spend alert of the organization.

        Args:
            alert_id: id of the alert
            currency: `USD`
            interval: `month`
            notification_channel: who is told, and how
            threshold_amount: the amount, in cents
        """
    def list(
        self,
        *,
        after: str | None = ...,
        before: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[OrganizationSpendAlert, AsyncConversationCursorPage[OrganizationSpendAlert]]:
        """Lists the spend alerts of the organization.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        alert_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> OrganizationSpendAlertDeleted:
        """Deletes a spend alert of the organization.

        Args:
            alert_id: id of the alert
        """
class AsyncOrganizationCertificates(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncOrganizationCertificatesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationCertificatesWithStreamingResponse: ...
    async def create(
        self,
        *,
        certificate: str,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Certificate:
        """Uploads a certificate for mutual TLS. It does nothing until it is activated.

        Args:
            certificate: the certificate as PEM text
            name: a name for people to read
        """
    async def retrieve(
        self,
        certificate_id: str,
        *,
        include: _list[Literal["content"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Certificate:
        """Returns a certificate of the organization.

        Args:
            certificate_id: id of the certificate
            include: `["content"]` adds the PEM text
        """
    async def update(
        self,
        certificate_id: str,
        *,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Certificate:
        """Renames a certificate.

        Args:
            certificate_id: id of the certificate
            name: a name for people to read
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[CertificateListResponse, AsyncConversationCursorPage[CertificateListResponse]]:
        """Lists the certificates of the organization.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        certificate_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> CertificateDeleteResponse:
        """Deletes a certificate that is active nowhere.

        Args:
            certificate_id: id of the certificate
        """
    def activate(
        self,
        *,
        certificate_ids: Sequence[str],
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[CertificateActivateResponse, AsyncPage[CertificateActivateResponse]]:
        """Makes certificates count for the whole organization; all of them, or none if one fails.

        Args:
            certificate_ids: ids of 1 to 10 certificates
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def deactivate(
        self,
        *,
        certificate_ids: Sequence[str],
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[CertificateDeactivateResponse, AsyncPage[CertificateDeactivateResponse]]:
        """Makes certificates count no longer for the organization; all of them, or none if one fails.

        Args:
            certificate_ids: ids of 1 to 10 certificates
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
    ) -> _types_admin_organization_projects_users_RoleCreateResponse:
        """Gives a user a role in a project.

        Args:
            user_id: id of the user
            project_id: id of the project
            role_id: id of the role
        """
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
    ) -> _types_admin_organization_projects_users_RoleRetrieveResponse:
        """Returns a role that a user has in a project.

        Args:
            role_id: id of the role
            project_id: id of the project
            user_id: id of the user
        """
    def list(
        self,
        user_id: str,
        *,
        project_id: str,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[_types_admin_organization_projects_users_RoleListResponse, AsyncNextCursorPage[_types_admin_organization_projects_users_RoleListResponse]]:
        """Lists the roles that a user has in a project.

        Args:
            user_id: id of the user
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
    ) -> _types_admin_organization_projects_users_RoleDeleteResponse:
        """Takes a role in a project from a user.

        Args:
            role_id: id of the role
            project_id: id of the project
            user_id: id of the user
        """
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
    ) -> ProjectUser:
        """Adds a user of the organization to a project.

        Args:
            project_id: id of the project
            role: `owner` or `member`
            email: address of the user, in place of `user_id`
            user_id: id of the user
        """
    async def retrieve(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectUser:
        """Returns a user of a project.

        Args:
            user_id: id of the user
            project_id: id of the project
        """
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
    ) -> ProjectUser:
        """Changes the role that a user has in a project.

        Args:
            user_id: id of the user
            project_id: id of the project
            role: `owner` or `member`
        """
    def list(
        self,
        project_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[ProjectUser, AsyncConversationCursorPage[ProjectUser]]:
        """Lists the users of a project.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects__types_UserDeleteResponse:
        """Removes a user from a project.

        Args:
            user_id: id of the user
            project_id: id of the project
        """
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
        name: str | None = ...,
        scopes: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> APIKeyCreateResponse:
        """Makes an API key for a service account. The reply holds its value, once.

        Args:
            service_account_id: id of the service account
            project_id: id of the project
            expires_in_seconds: how long it works, in seconds; default without end
            name: a name for people to read
            scopes: what it may be used for
        """
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
    ) -> ServiceAccountCreateResponse:
        """Makes a service account in a project, by default with an API key, whose value the reply holds, once.

        Args:
            project_id: id of the project
            name: a name for people to read
            create_service_account_only: whether to make no API key with it; default False
            expires_in_seconds: how long it works, in seconds; default without end
        """
    async def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectServiceAccount:
        """Returns a service account.

        Args:
            service_account_id: id of the service account
            project_id: id of the project
        """
    async def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | None = ...,
        role: Literal["member", "owner"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectServiceAccount:
        """Changes name or role of a service account.

        Args:
            service_account_id: id of the service account
            project_id: id of the project
            name: a name for people to read
            role: `member` or `owner`
        """
    def list(
        self,
        project_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[ProjectServiceAccount, AsyncConversationCursorPage[ProjectServiceAccount]]:
        """Lists the service accounts of a project.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ServiceAccountDeleteResponse:
        """Deletes a service account; its keys stop working.

        Args:
            service_account_id: id of the service account
            project_id: id of the project
        """
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
    ) -> ProjectAPIKey:
        """Returns an API key of a project, without its value.

        Args:
            api_key_id: id of the API key
            project_id: id of the project
        """
    async def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | None = ...,
        scopes: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectAPIKey:
        """Changes scopes or life time of an API key.

        Args:
            api_key_id: id of the API key
            project_id: id of the project
            expires_in_seconds: how long it works, in seconds; default without end
            scopes: what it may be used for
        """
    def list(
        self,
        project_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        owner_project_access: Literal["active", "inactive", "any"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[ProjectAPIKey, AsyncConversationCursorPage[ProjectAPIKey]]:
        """Lists the API keys of a project, without their values.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            owner_project_access: only keys whose owners have access to the project: `active`, `inactive` or `any`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> APIKeyDeleteResponse:
        """Deletes an API key of a project; it stops working.

        Args:
            api_key_id: id of the API key
            project_id: id of the project
        """
class AsyncRateLimits(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncRateLimitsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRateLimitsWithStreamingResponse: ...
    def list_rate_limits(
        self,
        project_id: str,
        *,
        after: str | None = ...,
        before: str | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[ProjectRateLimit, AsyncConversationCursorPage[ProjectRateLimit]]:
        """Lists the rate limits of a project, one for each model.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page; default 100
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        batch_1_day_max_input_tokens: int | None = ...,
        max_audio_megabytes_per_1_minute: int | None = ...,
        max_images_per_1_minute: int | None = ...,
        max_requests_per_1_day: int | None = ...,
        max_requests_per_1_minute: int | None = ...,
        max_tokens_per_1_minute: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectRateLimit:
        """Changes a rate limit of a project, up to what the organization has.

        Args:
            rate_limit_id: id of the rate limit
            project_id: id of the project
            batch_1_day_max_input_tokens: the most input tokens of batches in a day
            max_audio_megabytes_per_1_minute: the most megabytes of audio in a minute
            max_images_per_1_minute: the most images in a minute
            max_requests_per_1_day: the most requests in a day
            max_requests_per_1_minute: the most requests in a minute
            max_tokens_per_1_minute: the most tokens in a minute
        """
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
    ) -> ProjectModelPermissions:
        """Returns which models a project may use.

        Args:
            project_id: id of the project
        """
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
    ) -> ProjectModelPermissions:
        """Sets which models a project may use.

        Args:
            project_id: id of the project
            mode: what the list means: `allow_list` or `deny_list`
            model_ids: ids of the models
        """
    async def delete(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectModelPermissionsDeleted:
        """Lets a project use all models of the organization again.

        Args:
            project_id: id of the project
        """
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
    ) -> ProjectServiceTierSettings:
        """Returns which service tiers a project may use, and which is its default.

        Args:
            project_id: id of the project
        """
    async def update(
        self,
        project_id: str,
        *,
        default: Literal["standard", "fast", "scale"] | None = ...,
        enabled_tiers: Literal["all"] | Iterable[ProjectOptionalServiceTier] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectServiceTierSettings:
        """Sets which service tiers a project may use, and which is its default.

        Args:
            project_id: id of the project
            default: the tier of requests that name none: `standard`, `fast` or `scale`
            enabled_tiers: the tiers that may be used besides the standard one, or `all`
        """
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
    ) -> ProjectHostedToolPermissions:
        """Returns which tools that the API runs a project may use.

        Args:
            project_id: id of the project
        """
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
    ) -> ProjectHostedToolPermissions:
        """Sets which tools that the API runs a project may use.

        Args:
            project_id: id of the project
            code_interpreter: whether it may be used
            file_search: whether it may be used
            image_generation: whether it may be used
            mcp: whether it may be used
            web_search: whether it may be used
        """
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
    ) -> _types_admin_organization_projects_groups_RoleCreateResponse:
        """Gives a group a role in a project.

        Args:
            group_id: id of the group
            project_id: id of the project
            role_id: id of the role
        """
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
    ) -> _types_admin_organization_projects_groups_RoleRetrieveResponse:
        """Returns a role that a group has in a project.

        Args:
            role_id: id of the role
            project_id: id of the project
            group_id: id of the group
        """
    def list(
        self,
        group_id: str,
        *,
        project_id: str,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[_types_admin_organization_projects_groups_RoleListResponse, AsyncNextCursorPage[_types_admin_organization_projects_groups_RoleListResponse]]:
        """Lists the roles that a group has in a project.

        Args:
            group_id: id of the group
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
    ) -> _types_admin_organization_projects_groups_RoleDeleteResponse:
        """Takes a role in a project from a group.

        Args:
            role_id: id of the role
            project_id: id of the project
            group_id: id of the group
        """
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
    ) -> ProjectGroup:
        """Gives a group access to a project, with a role.

        Args:
            project_id: id of the project
            group_id: id of the group
            role: id of the role to give
        """
    async def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: Literal["group", "tenant_group"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectGroup:
        """Returns a group that has access to a project.

        Args:
            group_id: id of the group
            project_id: id of the project
            group_type: `group` or `tenant_group`
        """
    def list(
        self,
        project_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[ProjectGroup, AsyncNextCursorPage[ProjectGroup]]:
        """Lists the groups that have access to a project.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        group_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects__types_GroupDeleteResponse:
        """Takes the access to a project from a group.

        Args:
            group_id: id of the group
            project_id: id of the project
        """
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
    ) -> Role:
        """Makes a role of a project: a named set of permissions.

        Args:
            project_id: id of the project
            permissions: what it allows, such as `api.model.read`
            role_name: a name for people to read
            description: what it is for, for people to read
        """
    async def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Role:
        """Returns a role of a project.

        Args:
            role_id: id of the role
            project_id: id of the project
        """
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
    ) -> Role:
        """Changes a role of a project; what is not given stays as it is.

        Args:
            role_id: id of the role
            project_id: id of the project
            description: what it is for, for people to read
            permissions: what it allows, such as `api.model.read`
            role_name: a name for people to read
        """
    def list(
        self,
        project_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Role, AsyncNextCursorPage[Role]]:
        """Lists the roles of a project.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> _types_admin_organization_projects__types_RoleDeleteResponse:
        """Deletes a role of a project; whoever had it loses its permissions.

        Args:
            role_id: id of the role
            project_id: id of the project
        """
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
    ) -> ProjectDataRetention:
        """Returns how long the data of a project are kept.

        Args:
            project_id: id of the project
        """
    async def update(
        self,
        project_id: str,
        *,
        retention_type: Literal["organization_default", "none", "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectDataRetention:
        """Changes how long the data of a project are kept.

        Args:
            project_id: id of the project
            retention_type: how data are kept
        """
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
    ) -> ProjectSpendLimit:
        """Returns the limit on what a project spends.

        Args:
            project_id: id of the project
        """
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
    ) -> ProjectSpendLimit:
        """Sets the limit on what a project spends.

        Args:
            project_id: id of the project
            currency: `USD`
            interval: `month`
            threshold_amount: the amount, in cents
        """
    async def delete(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectSpendLimitDeleted:
        """Removes the limit on what a project spends.

        Args:
            project_id: id of the project
        """
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
    ) -> ProjectSpendAlert:
        """Makes an alert for when a project has spent a certain amount.

        Args:
            project_id: id of the project
            currency: `USD`
            interval: `month`
            notification_channel: who is told, and how
            threshold_amount: the amount, in cents
        """
    async def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectSpendAlert:
        """Returns a spend alert of a project.

        Args:
            alert_id: id of the alert
            project_id: id of the project
        """
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
    ) -> ProjectSpendAlert:
        """Changes a spend alert of a project.

        Args:
            alert_id: id of the alert
            project_id: id of the project
            currency: `USD`
            interval: `month`
            notification_channel: who is told, and how
            threshold_amount: the amount, in cents
        """
    def list(
        self,
        project_id: str,
        *,
        after: str | None = ...,
        before: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[ProjectSpendAlert, AsyncConversationCursorPage[ProjectSpendAlert]]:
        """Lists the spend alerts of a project.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ProjectSpendAlertDeleted:
        """Deletes a spend alert of a project.

        Args:
            alert_id: id of the alert
            project_id: id of the project
        """
class AsyncOrganizationProjectsCertificates(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncOrganizationProjectsCertificatesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationProjectsCertificatesWithStreamingResponse: ...
    def list(
        self,
        project_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[_types_admin_organization_projects__types_CertificateListResponse, AsyncConversationCursorPage[_types_admin_organization_projects__types_CertificateListResponse]]:
        """Lists the certificates that count for a project.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def activate(
        self,
        project_id: str,
        *,
        certificate_ids: Sequence[str],
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[_types_admin_organization_projects__types_CertificateActivateResponse, AsyncPage[_types_admin_organization_projects__types_CertificateActivateResponse]]:
        """Makes certificates of the organization count for a project; all of them, or none if one fails.

        Args:
            project_id: id of the project
            certificate_ids: ids of 1 to 10 certificates
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def deactivate(
        self,
        project_id: str,
        *,
        certificate_ids: Sequence[str],
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[_types_admin_organization_projects__types_CertificateDeactivateResponse, AsyncPage[_types_admin_organization_projects__types_CertificateDeactivateResponse]]:
        """Makes certificates count no longer for a project; all of them, or none if one fails.

        Args:
            project_id: id of the project
            certificate_ids: ids of 1 to 10 certificates
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
    ) -> Project:
        """Makes a project.

        Args:
            name: a name for people to read
            external_key_id: id of the external key that protects its data
            geography: where its data are kept and processed
            residency: where its data are kept and processed
        """
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Project:
        """Returns a project.

        Args:
            project_id: id of the project
        """
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
    ) -> Project:
        """Changes a project; what is not given stays as it is.

        Args:
            project_id: id of the project
            external_key_id: id of the external key that protects its data
            geography: where its data are kept and processed
            name: a name for people to read
        """
    def list(
        self,
        *,
        after: str | None = ...,
        include_archived: bool | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Project, AsyncConversationCursorPage[Project]]:
        """Lists the projects of the organization.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            include_archived: whether archived ones are listed too; default False
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def archive(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Project:
        """Archives a project: its keys stop working, and it can't be brought back.

        Args:
            project_id: id of the project
        """
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
