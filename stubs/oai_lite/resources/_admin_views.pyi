# Derived by `python -m tools gen` from tools/api/admin*.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Iterable, Literal, Mapping, Sequence, overload
from .._async import (
    AsyncAPIResponse,
    AsyncConversationCursorPage,
    AsyncCursorPage,
    AsyncNextCursorPage,
    AsyncPage,
    AsyncResponseManager,
)
from .._options import Timeout
from .._raw import RawResponse
from .._request import ExtraBody, ExtraHeaders, ExtraQuery
from .._sync import (
    APIResponse,
    ResponseManager,
    SyncConversationCursorPage,
    SyncCursorPage,
    SyncNextCursorPage,
    SyncPage,
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
    OrganizationDataRetention,
    OrganizationSpendAlert,
    OrganizationSpendAlertDeleted,
    OrganizationSpendAlertNotificationChannel,
    OrganizationSpendAlertNotificationChannelDict,
    OrganizationSpendLimit,
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
class AuditLogsWithRawResponse:
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
    ) -> RawResponse[SyncConversationCursorPage[AuditLogListResponse]]: ...
class AdminAPIKeysWithRawResponse:
    def create(
        self,
        *,
        name: str,
        expires_in_seconds: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AdminAPIKeyCreateResponse]: ...
    def retrieve(
        self,
        key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AdminAPIKey]: ...
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
    ) -> RawResponse[SyncCursorPage[AdminAPIKey]]: ...
    def delete(
        self,
        key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AdminAPIKeyDeleteResponse]: ...
class UsageWithRawResponse:
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
    ) -> RawResponse[UsageAudioSpeechesResponse]: ...
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
    ) -> RawResponse[UsageAudioTranscriptionsResponse]: ...
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
    ) -> RawResponse[UsageCodeInterpreterSessionsResponse]: ...
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
    ) -> RawResponse[UsageCompletionsResponse]: ...
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
    ) -> RawResponse[UsageCostsResponse]: ...
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
    ) -> RawResponse[UsageDecisionsResponse]: ...
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
    ) -> RawResponse[UsageEmbeddingsResponse]: ...
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
    ) -> RawResponse[UsageFileSearchCallsResponse]: ...
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
    ) -> RawResponse[UsageImagesResponse]: ...
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
    ) -> RawResponse[UsageModerationsResponse]: ...
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
    ) -> RawResponse[UsageVectorStoresResponse]: ...
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
    ) -> RawResponse[UsageWebSearchCallsResponse]: ...
class InvitesWithRawResponse:
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
    ) -> RawResponse[Invite]: ...
    def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Invite]: ...
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
    ) -> RawResponse[SyncConversationCursorPage[Invite]]: ...
    def delete(
        self,
        invite_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[InviteDeleteResponse]: ...
class OrganizationUsersRolesWithRawResponse:
    def create(
        self,
        user_id: str,
        *,
        role_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[RoleCreateResponse]: ...
    def retrieve(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[RoleRetrieveResponse]: ...
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
    ) -> RawResponse[SyncNextCursorPage[RoleListResponse]]: ...
    def delete(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[RoleDeleteResponse]: ...
class OrganizationUsersWithRawResponse:
    roles: OrganizationUsersRolesWithRawResponse
    def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[OrganizationUser]: ...
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
    ) -> RawResponse[OrganizationUser]: ...
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
    ) -> RawResponse[SyncConversationCursorPage[OrganizationUser]]: ...
    def delete(
        self,
        user_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[UserDeleteResponse]: ...
class OrganizationGroupsUsersWithRawResponse:
    def create(
        self,
        group_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[UserCreateResponse]: ...
    def retrieve(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[UserRetrieveResponse]: ...
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
    ) -> RawResponse[SyncNextCursorPage[OrganizationGroupUser]]: ...
    def delete(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[_types_admin_organization_groups_UserDeleteResponse]: ...
class OrganizationGroupsRolesWithRawResponse:
    def create(
        self,
        group_id: str,
        *,
        role_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[_types_admin_organization_groups_RoleCreateResponse]: ...
    def retrieve(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[_types_admin_organization_groups_RoleRetrieveResponse]: ...
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
    ) -> RawResponse[SyncNextCursorPage[_types_admin_organization_groups_RoleListResponse]]: ...
    def delete(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[_types_admin_organization_groups_RoleDeleteResponse]: ...
class OrganizationGroupsWithRawResponse:
    users: OrganizationGroupsUsersWithRawResponse
    roles: OrganizationGroupsRolesWithRawResponse
    def create(
        self,
        *,
        name: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Group]: ...
    def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Group]: ...
    def update(
        self,
        group_id: str,
        *,
        name: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[GroupUpdateResponse]: ...
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
    ) -> RawResponse[SyncNextCursorPage[Group]]: ...
    def delete(
        self,
        group_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[GroupDeleteResponse]: ...
class OrganizationRolesWithRawResponse:
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
    ) -> RawResponse[Role]: ...
    def retrieve(
        self,
        role_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Role]: ...
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
    ) -> RawResponse[Role]: ...
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
    ) -> RawResponse[SyncNextCursorPage[Role]]: ...
    def delete(
        self,
        role_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[_types_admin_organization__types_RoleDeleteResponse]: ...
class OrganizationDataRetentionWithRawResponse:
    def retrieve(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[OrganizationDataRetention]: ...
    def update(
        self,
        *,
        retention_type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[OrganizationDataRetention]: ...
class ExternalKeysWithRawResponse:
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
    ) -> RawResponse[ExternalKey]: ...
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
    ) -> RawResponse[ExternalKey]: ...
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
    ) -> RawResponse[ExternalKey]: ...
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
    ) -> RawResponse[ExternalKey]: ...
    def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ExternalKey]: ...
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
    ) -> RawResponse[SyncCursorPage[ExternalKey]]: ...
    def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ExternalKey]: ...
    def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ExternalKeyValidateResponse]: ...
class FederationRulesWithRawResponse:
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
    ) -> RawResponse[FederationRule]: ...
    def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[FederationRule]: ...
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
    ) -> RawResponse[FederationRule]: ...
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
    ) -> RawResponse[SyncCursorPage[FederationRule]]: ...
    def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[FederationRuleDeleted]: ...
class WorkloadIdentityProvidersWithRawResponse:
    federation_rules: FederationRulesWithRawResponse
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
    ) -> RawResponse[WorkloadIdentityProvider]: ...
    def retrieve(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[WorkloadIdentityProvider]: ...
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
    ) -> RawResponse[WorkloadIdentityProvider]: ...
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
    ) -> RawResponse[SyncCursorPage[WorkloadIdentityProvider]]: ...
    def delete(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[WorkloadIdentityProviderDeleted]: ...
class ExternalStorageWithRawResponse:
    def create(
        self,
        *,
        project_id: str,
        provider: ExternalStorageCreateParamsProvider,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ExternalStorageConfiguration]: ...
    def retrieve(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ExternalStorageConfiguration]: ...
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
    ) -> RawResponse[SyncCursorPage[ExternalStorageConfiguration]]: ...
    def delete(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ExternalStorageDeleted]: ...
    def validate(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ExternalStorageConfiguration]: ...
class OrganizationSpendLimitWithRawResponse:
    def retrieve(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[OrganizationSpendLimit]: ...
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
    ) -> RawResponse[OrganizationSpendLimit]: ...
    def delete(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[OrganizationSpendLimitDeleted]: ...
class OrganizationSpendAlertsWithRawResponse:
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
    ) -> RawResponse[OrganizationSpendAlert]: ...
    def retrieve(
        self,
        alert_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[OrganizationSpendAlert]: ...
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
    ) -> RawResponse[OrganizationSpendAlert]: ...
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
    ) -> RawResponse[SyncConversationCursorPage[OrganizationSpendAlert]]: ...
    def delete(
        self,
        alert_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[OrganizationSpendAlertDeleted]: ...
class OrganizationCertificatesWithRawResponse:
    def create(
        self,
        *,
        certificate: str,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Certificate]: ...
    def retrieve(
        self,
        certificate_id: str,
        *,
        include: _list[Literal["content"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Certificate]: ...
    def update(
        self,
        certificate_id: str,
        *,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Certificate]: ...
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
    ) -> RawResponse[SyncConversationCursorPage[CertificateListResponse]]: ...
    def delete(
        self,
        certificate_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[CertificateDeleteResponse]: ...
    def activate(
        self,
        *,
        certificate_ids: Sequence[str],
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncPage[CertificateActivateResponse]]: ...
    def deactivate(
        self,
        *,
        certificate_ids: Sequence[str],
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncPage[CertificateDeactivateResponse]]: ...
class OrganizationProjectsUsersRolesWithRawResponse:
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
    ) -> RawResponse[_types_admin_organization_projects_users_RoleCreateResponse]: ...
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
    ) -> RawResponse[_types_admin_organization_projects_users_RoleRetrieveResponse]: ...
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
    ) -> RawResponse[SyncNextCursorPage[_types_admin_organization_projects_users_RoleListResponse]]: ...
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
    ) -> RawResponse[_types_admin_organization_projects_users_RoleDeleteResponse]: ...
class OrganizationProjectsUsersWithRawResponse:
    roles: OrganizationProjectsUsersRolesWithRawResponse
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
    ) -> RawResponse[ProjectUser]: ...
    def retrieve(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectUser]: ...
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
    ) -> RawResponse[ProjectUser]: ...
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
    ) -> RawResponse[SyncConversationCursorPage[ProjectUser]]: ...
    def delete(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[_types_admin_organization_projects__types_UserDeleteResponse]: ...
class OrganizationProjectsServiceAccountsAPIKeysWithRawResponse:
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
    ) -> RawResponse[APIKeyCreateResponse]: ...
class ServiceAccountsWithRawResponse:
    api_keys: OrganizationProjectsServiceAccountsAPIKeysWithRawResponse
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
    ) -> RawResponse[ServiceAccountCreateResponse]: ...
    def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectServiceAccount]: ...
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
    ) -> RawResponse[ProjectServiceAccount]: ...
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
    ) -> RawResponse[SyncConversationCursorPage[ProjectServiceAccount]]: ...
    def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ServiceAccountDeleteResponse]: ...
class OrganizationProjectsAPIKeysWithRawResponse:
    def retrieve(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectAPIKey]: ...
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
    ) -> RawResponse[ProjectAPIKey]: ...
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
    ) -> RawResponse[SyncConversationCursorPage[ProjectAPIKey]]: ...
    def delete(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[APIKeyDeleteResponse]: ...
class RateLimitsWithRawResponse:
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
    ) -> RawResponse[SyncConversationCursorPage[ProjectRateLimit]]: ...
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
    ) -> RawResponse[ProjectRateLimit]: ...
class ModelPermissionsWithRawResponse:
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectModelPermissions]: ...
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
    ) -> RawResponse[ProjectModelPermissions]: ...
    def delete(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectModelPermissionsDeleted]: ...
class ServiceTierSettingsWithRawResponse:
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectServiceTierSettings]: ...
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
    ) -> RawResponse[ProjectServiceTierSettings]: ...
class HostedToolPermissionsWithRawResponse:
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectHostedToolPermissions]: ...
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
    ) -> RawResponse[ProjectHostedToolPermissions]: ...
class OrganizationProjectsGroupsRolesWithRawResponse:
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
    ) -> RawResponse[_types_admin_organization_projects_groups_RoleCreateResponse]: ...
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
    ) -> RawResponse[_types_admin_organization_projects_groups_RoleRetrieveResponse]: ...
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
    ) -> RawResponse[SyncNextCursorPage[_types_admin_organization_projects_groups_RoleListResponse]]: ...
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
    ) -> RawResponse[_types_admin_organization_projects_groups_RoleDeleteResponse]: ...
class OrganizationProjectsGroupsWithRawResponse:
    roles: OrganizationProjectsGroupsRolesWithRawResponse
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
    ) -> RawResponse[ProjectGroup]: ...
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
    ) -> RawResponse[ProjectGroup]: ...
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
    ) -> RawResponse[SyncNextCursorPage[ProjectGroup]]: ...
    def delete(
        self,
        group_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[_types_admin_organization_projects__types_GroupDeleteResponse]: ...
class OrganizationProjectsRolesWithRawResponse:
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
    ) -> RawResponse[Role]: ...
    def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Role]: ...
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
    ) -> RawResponse[Role]: ...
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
    ) -> RawResponse[SyncNextCursorPage[Role]]: ...
    def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[_types_admin_organization_projects__types_RoleDeleteResponse]: ...
class OrganizationProjectsDataRetentionWithRawResponse:
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectDataRetention]: ...
    def update(
        self,
        project_id: str,
        *,
        retention_type: Literal["organization_default", "none", "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectDataRetention]: ...
class OrganizationProjectsSpendLimitWithRawResponse:
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectSpendLimit]: ...
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
    ) -> RawResponse[ProjectSpendLimit]: ...
    def delete(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectSpendLimitDeleted]: ...
class OrganizationProjectsSpendAlertsWithRawResponse:
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
    ) -> RawResponse[ProjectSpendAlert]: ...
    def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectSpendAlert]: ...
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
    ) -> RawResponse[ProjectSpendAlert]: ...
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
    ) -> RawResponse[SyncConversationCursorPage[ProjectSpendAlert]]: ...
    def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectSpendAlertDeleted]: ...
class OrganizationProjectsCertificatesWithRawResponse:
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
    ) -> RawResponse[SyncConversationCursorPage[_types_admin_organization_projects__types_CertificateListResponse]]: ...
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
    ) -> RawResponse[SyncPage[_types_admin_organization_projects__types_CertificateActivateResponse]]: ...
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
    ) -> RawResponse[SyncPage[_types_admin_organization_projects__types_CertificateDeactivateResponse]]: ...
class ProjectsWithRawResponse:
    users: OrganizationProjectsUsersWithRawResponse
    service_accounts: ServiceAccountsWithRawResponse
    api_keys: OrganizationProjectsAPIKeysWithRawResponse
    rate_limits: RateLimitsWithRawResponse
    model_permissions: ModelPermissionsWithRawResponse
    service_tier_settings: ServiceTierSettingsWithRawResponse
    hosted_tool_permissions: HostedToolPermissionsWithRawResponse
    groups: OrganizationProjectsGroupsWithRawResponse
    roles: OrganizationProjectsRolesWithRawResponse
    data_retention: OrganizationProjectsDataRetentionWithRawResponse
    spend_limit: OrganizationProjectsSpendLimitWithRawResponse
    spend_alerts: OrganizationProjectsSpendAlertsWithRawResponse
    certificates: OrganizationProjectsCertificatesWithRawResponse
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
    ) -> RawResponse[Project]: ...
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Project]: ...
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
    ) -> RawResponse[Project]: ...
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
    ) -> RawResponse[SyncConversationCursorPage[Project]]: ...
    def archive(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Project]: ...
class OrganizationWithRawResponse:
    audit_logs: AuditLogsWithRawResponse
    admin_api_keys: AdminAPIKeysWithRawResponse
    usage: UsageWithRawResponse
    invites: InvitesWithRawResponse
    users: OrganizationUsersWithRawResponse
    groups: OrganizationGroupsWithRawResponse
    roles: OrganizationRolesWithRawResponse
    data_retention: OrganizationDataRetentionWithRawResponse
    external_keys: ExternalKeysWithRawResponse
    workload_identity_providers: WorkloadIdentityProvidersWithRawResponse
    external_storage: ExternalStorageWithRawResponse
    spend_limit: OrganizationSpendLimitWithRawResponse
    spend_alerts: OrganizationSpendAlertsWithRawResponse
    certificates: OrganizationCertificatesWithRawResponse
    projects: ProjectsWithRawResponse
class AdminWithRawResponse:
    organization: OrganizationWithRawResponse
class AuditLogsWithStreamingResponse:
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
    ) -> ResponseManager[APIResponse[SyncConversationCursorPage[AuditLogListResponse]]]: ...
class AdminAPIKeysWithStreamingResponse:
    def create(
        self,
        *,
        name: str,
        expires_in_seconds: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[AdminAPIKeyCreateResponse]]: ...
    def retrieve(
        self,
        key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[AdminAPIKey]]: ...
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
    ) -> ResponseManager[APIResponse[SyncCursorPage[AdminAPIKey]]]: ...
    def delete(
        self,
        key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[AdminAPIKeyDeleteResponse]]: ...
class UsageWithStreamingResponse:
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
    ) -> ResponseManager[APIResponse[UsageAudioSpeechesResponse]]: ...
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
    ) -> ResponseManager[APIResponse[UsageAudioTranscriptionsResponse]]: ...
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
    ) -> ResponseManager[APIResponse[UsageCodeInterpreterSessionsResponse]]: ...
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
    ) -> ResponseManager[APIResponse[UsageCompletionsResponse]]: ...
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
    ) -> ResponseManager[APIResponse[UsageCostsResponse]]: ...
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
    ) -> ResponseManager[APIResponse[UsageDecisionsResponse]]: ...
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
    ) -> ResponseManager[APIResponse[UsageEmbeddingsResponse]]: ...
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
    ) -> ResponseManager[APIResponse[UsageFileSearchCallsResponse]]: ...
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
    ) -> ResponseManager[APIResponse[UsageImagesResponse]]: ...
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
    ) -> ResponseManager[APIResponse[UsageModerationsResponse]]: ...
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
    ) -> ResponseManager[APIResponse[UsageVectorStoresResponse]]: ...
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
    ) -> ResponseManager[APIResponse[UsageWebSearchCallsResponse]]: ...
class InvitesWithStreamingResponse:
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
    ) -> ResponseManager[APIResponse[Invite]]: ...
    def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Invite]]: ...
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
    ) -> ResponseManager[APIResponse[SyncConversationCursorPage[Invite]]]: ...
    def delete(
        self,
        invite_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[InviteDeleteResponse]]: ...
class OrganizationUsersRolesWithStreamingResponse:
    def create(
        self,
        user_id: str,
        *,
        role_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[RoleCreateResponse]]: ...
    def retrieve(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[RoleRetrieveResponse]]: ...
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
    ) -> ResponseManager[APIResponse[SyncNextCursorPage[RoleListResponse]]]: ...
    def delete(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[RoleDeleteResponse]]: ...
class OrganizationUsersWithStreamingResponse:
    roles: OrganizationUsersRolesWithStreamingResponse
    def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[OrganizationUser]]: ...
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
    ) -> ResponseManager[APIResponse[OrganizationUser]]: ...
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
    ) -> ResponseManager[APIResponse[SyncConversationCursorPage[OrganizationUser]]]: ...
    def delete(
        self,
        user_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[UserDeleteResponse]]: ...
class OrganizationGroupsUsersWithStreamingResponse:
    def create(
        self,
        group_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[UserCreateResponse]]: ...
    def retrieve(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[UserRetrieveResponse]]: ...
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
    ) -> ResponseManager[APIResponse[SyncNextCursorPage[OrganizationGroupUser]]]: ...
    def delete(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[_types_admin_organization_groups_UserDeleteResponse]]: ...
class OrganizationGroupsRolesWithStreamingResponse:
    def create(
        self,
        group_id: str,
        *,
        role_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[_types_admin_organization_groups_RoleCreateResponse]]: ...
    def retrieve(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[_types_admin_organization_groups_RoleRetrieveResponse]]: ...
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
    ) -> ResponseManager[APIResponse[SyncNextCursorPage[_types_admin_organization_groups_RoleListResponse]]]: ...
    def delete(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[_types_admin_organization_groups_RoleDeleteResponse]]: ...
class OrganizationGroupsWithStreamingResponse:
    users: OrganizationGroupsUsersWithStreamingResponse
    roles: OrganizationGroupsRolesWithStreamingResponse
    def create(
        self,
        *,
        name: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Group]]: ...
    def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Group]]: ...
    def update(
        self,
        group_id: str,
        *,
        name: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[GroupUpdateResponse]]: ...
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
    ) -> ResponseManager[APIResponse[SyncNextCursorPage[Group]]]: ...
    def delete(
        self,
        group_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[GroupDeleteResponse]]: ...
class OrganizationRolesWithStreamingResponse:
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
    ) -> ResponseManager[APIResponse[Role]]: ...
    def retrieve(
        self,
        role_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Role]]: ...
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
    ) -> ResponseManager[APIResponse[Role]]: ...
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
    ) -> ResponseManager[APIResponse[SyncNextCursorPage[Role]]]: ...
    def delete(
        self,
        role_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[_types_admin_organization__types_RoleDeleteResponse]]: ...
class OrganizationDataRetentionWithStreamingResponse:
    def retrieve(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[OrganizationDataRetention]]: ...
    def update(
        self,
        *,
        retention_type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[OrganizationDataRetention]]: ...
class ExternalKeysWithStreamingResponse:
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
    ) -> ResponseManager[APIResponse[ExternalKey]]: ...
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
    ) -> ResponseManager[APIResponse[ExternalKey]]: ...
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
    ) -> ResponseManager[APIResponse[ExternalKey]]: ...
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
    ) -> ResponseManager[APIResponse[ExternalKey]]: ...
    def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ExternalKey]]: ...
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
    ) -> ResponseManager[APIResponse[SyncCursorPage[ExternalKey]]]: ...
    def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ExternalKey]]: ...
    def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ExternalKeyValidateResponse]]: ...
class FederationRulesWithStreamingResponse:
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
    ) -> ResponseManager[APIResponse[FederationRule]]: ...
    def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[FederationRule]]: ...
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
    ) -> ResponseManager[APIResponse[FederationRule]]: ...
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
    ) -> ResponseManager[APIResponse[SyncCursorPage[FederationRule]]]: ...
    def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[FederationRuleDeleted]]: ...
class WorkloadIdentityProvidersWithStreamingResponse:
    federation_rules: FederationRulesWithStreamingResponse
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
    ) -> ResponseManager[APIResponse[WorkloadIdentityProvider]]: ...
    def retrieve(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[WorkloadIdentityProvider]]: ...
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
    ) -> ResponseManager[APIResponse[WorkloadIdentityProvider]]: ...
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
    ) -> ResponseManager[APIResponse[SyncCursorPage[WorkloadIdentityProvider]]]: ...
    def delete(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[WorkloadIdentityProviderDeleted]]: ...
class ExternalStorageWithStreamingResponse:
    def create(
        self,
        *,
        project_id: str,
        provider: ExternalStorageCreateParamsProvider,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ExternalStorageConfiguration]]: ...
    def retrieve(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ExternalStorageConfiguration]]: ...
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
    ) -> ResponseManager[APIResponse[SyncCursorPage[ExternalStorageConfiguration]]]: ...
    def delete(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ExternalStorageDeleted]]: ...
    def validate(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ExternalStorageConfiguration]]: ...
class OrganizationSpendLimitWithStreamingResponse:
    def retrieve(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[OrganizationSpendLimit]]: ...
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
    ) -> ResponseManager[APIResponse[OrganizationSpendLimit]]: ...
    def delete(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[OrganizationSpendLimitDeleted]]: ...
class OrganizationSpendAlertsWithStreamingResponse:
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
    ) -> ResponseManager[APIResponse[OrganizationSpendAlert]]: ...
    def retrieve(
        self,
        alert_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[OrganizationSpendAlert]]: ...
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
    ) -> ResponseManager[APIResponse[OrganizationSpendAlert]]: ...
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
    ) -> ResponseManager[APIResponse[SyncConversationCursorPage[OrganizationSpendAlert]]]: ...
    def delete(
        self,
        alert_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[OrganizationSpendAlertDeleted]]: ...
class OrganizationCertificatesWithStreamingResponse:
    def create(
        self,
        *,
        certificate: str,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Certificate]]: ...
    def retrieve(
        self,
        certificate_id: str,
        *,
        include: _list[Literal["content"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Certificate]]: ...
    def update(
        self,
        certificate_id: str,
        *,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Certificate]]: ...
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
    ) -> ResponseManager[APIResponse[SyncConversationCursorPage[CertificateListResponse]]]: ...
    def delete(
        self,
        certificate_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[CertificateDeleteResponse]]: ...
    def activate(
        self,
        *,
        certificate_ids: Sequence[str],
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncPage[CertificateActivateResponse]]]: ...
    def deactivate(
        self,
        *,
        certificate_ids: Sequence[str],
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncPage[CertificateDeactivateResponse]]]: ...
class OrganizationProjectsUsersRolesWithStreamingResponse:
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
    ) -> ResponseManager[APIResponse[_types_admin_organization_projects_users_RoleCreateResponse]]: ...
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
    ) -> ResponseManager[APIResponse[_types_admin_organization_projects_users_RoleRetrieveResponse]]: ...
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
    ) -> ResponseManager[APIResponse[SyncNextCursorPage[_types_admin_organization_projects_users_RoleListResponse]]]: ...
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
    ) -> ResponseManager[APIResponse[_types_admin_organization_projects_users_RoleDeleteResponse]]: ...
class OrganizationProjectsUsersWithStreamingResponse:
    roles: OrganizationProjectsUsersRolesWithStreamingResponse
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
    ) -> ResponseManager[APIResponse[ProjectUser]]: ...
    def retrieve(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ProjectUser]]: ...
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
    ) -> ResponseManager[APIResponse[ProjectUser]]: ...
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
    ) -> ResponseManager[APIResponse[SyncConversationCursorPage[ProjectUser]]]: ...
    def delete(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[_types_admin_organization_projects__types_UserDeleteResponse]]: ...
class OrganizationProjectsServiceAccountsAPIKeysWithStreamingResponse:
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
    ) -> ResponseManager[APIResponse[APIKeyCreateResponse]]: ...
class ServiceAccountsWithStreamingResponse:
    api_keys: OrganizationProjectsServiceAccountsAPIKeysWithStreamingResponse
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
    ) -> ResponseManager[APIResponse[ServiceAccountCreateResponse]]: ...
    def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ProjectServiceAccount]]: ...
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
    ) -> ResponseManager[APIResponse[ProjectServiceAccount]]: ...
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
    ) -> ResponseManager[APIResponse[SyncConversationCursorPage[ProjectServiceAccount]]]: ...
    def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ServiceAccountDeleteResponse]]: ...
class OrganizationProjectsAPIKeysWithStreamingResponse:
    def retrieve(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ProjectAPIKey]]: ...
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
    ) -> ResponseManager[APIResponse[ProjectAPIKey]]: ...
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
    ) -> ResponseManager[APIResponse[SyncConversationCursorPage[ProjectAPIKey]]]: ...
    def delete(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[APIKeyDeleteResponse]]: ...
class RateLimitsWithStreamingResponse:
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
    ) -> ResponseManager[APIResponse[SyncConversationCursorPage[ProjectRateLimit]]]: ...
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
    ) -> ResponseManager[APIResponse[ProjectRateLimit]]: ...
class ModelPermissionsWithStreamingResponse:
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ProjectModelPermissions]]: ...
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
    ) -> ResponseManager[APIResponse[ProjectModelPermissions]]: ...
    def delete(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ProjectModelPermissionsDeleted]]: ...
class ServiceTierSettingsWithStreamingResponse:
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ProjectServiceTierSettings]]: ...
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
    ) -> ResponseManager[APIResponse[ProjectServiceTierSettings]]: ...
class HostedToolPermissionsWithStreamingResponse:
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ProjectHostedToolPermissions]]: ...
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
    ) -> ResponseManager[APIResponse[ProjectHostedToolPermissions]]: ...
class OrganizationProjectsGroupsRolesWithStreamingResponse:
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
    ) -> ResponseManager[APIResponse[_types_admin_organization_projects_groups_RoleCreateResponse]]: ...
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
    ) -> ResponseManager[APIResponse[_types_admin_organization_projects_groups_RoleRetrieveResponse]]: ...
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
    ) -> ResponseManager[APIResponse[SyncNextCursorPage[_types_admin_organization_projects_groups_RoleListResponse]]]: ...
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
    ) -> ResponseManager[APIResponse[_types_admin_organization_projects_groups_RoleDeleteResponse]]: ...
class OrganizationProjectsGroupsWithStreamingResponse:
    roles: OrganizationProjectsGroupsRolesWithStreamingResponse
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
    ) -> ResponseManager[APIResponse[ProjectGroup]]: ...
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
    ) -> ResponseManager[APIResponse[ProjectGroup]]: ...
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
    ) -> ResponseManager[APIResponse[SyncNextCursorPage[ProjectGroup]]]: ...
    def delete(
        self,
        group_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[_types_admin_organization_projects__types_GroupDeleteResponse]]: ...
class OrganizationProjectsRolesWithStreamingResponse:
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
    ) -> ResponseManager[APIResponse[Role]]: ...
    def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Role]]: ...
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
    ) -> ResponseManager[APIResponse[Role]]: ...
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
    ) -> ResponseManager[APIResponse[SyncNextCursorPage[Role]]]: ...
    def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[_types_admin_organization_projects__types_RoleDeleteResponse]]: ...
class OrganizationProjectsDataRetentionWithStreamingResponse:
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ProjectDataRetention]]: ...
    def update(
        self,
        project_id: str,
        *,
        retention_type: Literal["organization_default", "none", "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ProjectDataRetention]]: ...
class OrganizationProjectsSpendLimitWithStreamingResponse:
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ProjectSpendLimit]]: ...
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
    ) -> ResponseManager[APIResponse[ProjectSpendLimit]]: ...
    def delete(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ProjectSpendLimitDeleted]]: ...
class OrganizationProjectsSpendAlertsWithStreamingResponse:
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
    ) -> ResponseManager[APIResponse[ProjectSpendAlert]]: ...
    def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ProjectSpendAlert]]: ...
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
    ) -> ResponseManager[APIResponse[ProjectSpendAlert]]: ...
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
    ) -> ResponseManager[APIResponse[SyncConversationCursorPage[ProjectSpendAlert]]]: ...
    def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ProjectSpendAlertDeleted]]: ...
class OrganizationProjectsCertificatesWithStreamingResponse:
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
    ) -> ResponseManager[APIResponse[SyncConversationCursorPage[_types_admin_organization_projects__types_CertificateListResponse]]]: ...
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
    ) -> ResponseManager[APIResponse[SyncPage[_types_admin_organization_projects__types_CertificateActivateResponse]]]: ...
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
    ) -> ResponseManager[APIResponse[SyncPage[_types_admin_organization_projects__types_CertificateDeactivateResponse]]]: ...
class ProjectsWithStreamingResponse:
    users: OrganizationProjectsUsersWithStreamingResponse
    service_accounts: ServiceAccountsWithStreamingResponse
    api_keys: OrganizationProjectsAPIKeysWithStreamingResponse
    rate_limits: RateLimitsWithStreamingResponse
    model_permissions: ModelPermissionsWithStreamingResponse
    service_tier_settings: ServiceTierSettingsWithStreamingResponse
    hosted_tool_permissions: HostedToolPermissionsWithStreamingResponse
    groups: OrganizationProjectsGroupsWithStreamingResponse
    roles: OrganizationProjectsRolesWithStreamingResponse
    data_retention: OrganizationProjectsDataRetentionWithStreamingResponse
    spend_limit: OrganizationProjectsSpendLimitWithStreamingResponse
    spend_alerts: OrganizationProjectsSpendAlertsWithStreamingResponse
    certificates: OrganizationProjectsCertificatesWithStreamingResponse
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
    ) -> ResponseManager[APIResponse[Project]]: ...
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Project]]: ...
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
    ) -> ResponseManager[APIResponse[Project]]: ...
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
    ) -> ResponseManager[APIResponse[SyncConversationCursorPage[Project]]]: ...
    def archive(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Project]]: ...
class OrganizationWithStreamingResponse:
    audit_logs: AuditLogsWithStreamingResponse
    admin_api_keys: AdminAPIKeysWithStreamingResponse
    usage: UsageWithStreamingResponse
    invites: InvitesWithStreamingResponse
    users: OrganizationUsersWithStreamingResponse
    groups: OrganizationGroupsWithStreamingResponse
    roles: OrganizationRolesWithStreamingResponse
    data_retention: OrganizationDataRetentionWithStreamingResponse
    external_keys: ExternalKeysWithStreamingResponse
    workload_identity_providers: WorkloadIdentityProvidersWithStreamingResponse
    external_storage: ExternalStorageWithStreamingResponse
    spend_limit: OrganizationSpendLimitWithStreamingResponse
    spend_alerts: OrganizationSpendAlertsWithStreamingResponse
    certificates: OrganizationCertificatesWithStreamingResponse
    projects: ProjectsWithStreamingResponse
class AdminWithStreamingResponse:
    organization: OrganizationWithStreamingResponse
class AsyncAuditLogsWithRawResponse:
    async def list(
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
    ) -> RawResponse[AsyncConversationCursorPage[AuditLogListResponse]]: ...
class AsyncAdminAPIKeysWithRawResponse:
    async def create(
        self,
        *,
        name: str,
        expires_in_seconds: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AdminAPIKeyCreateResponse]: ...
    async def retrieve(
        self,
        key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AdminAPIKey]: ...
    async def list(
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
    ) -> RawResponse[AsyncCursorPage[AdminAPIKey]]: ...
    async def delete(
        self,
        key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AdminAPIKeyDeleteResponse]: ...
class AsyncUsageWithRawResponse:
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
    ) -> RawResponse[UsageAudioSpeechesResponse]: ...
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
    ) -> RawResponse[UsageAudioTranscriptionsResponse]: ...
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
    ) -> RawResponse[UsageCodeInterpreterSessionsResponse]: ...
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
    ) -> RawResponse[UsageCompletionsResponse]: ...
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
    ) -> RawResponse[UsageCostsResponse]: ...
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
    ) -> RawResponse[UsageDecisionsResponse]: ...
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
    ) -> RawResponse[UsageEmbeddingsResponse]: ...
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
    ) -> RawResponse[UsageFileSearchCallsResponse]: ...
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
    ) -> RawResponse[UsageImagesResponse]: ...
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
    ) -> RawResponse[UsageModerationsResponse]: ...
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
    ) -> RawResponse[UsageVectorStoresResponse]: ...
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
    ) -> RawResponse[UsageWebSearchCallsResponse]: ...
class AsyncInvitesWithRawResponse:
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
    ) -> RawResponse[Invite]: ...
    async def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Invite]: ...
    async def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncConversationCursorPage[Invite]]: ...
    async def delete(
        self,
        invite_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[InviteDeleteResponse]: ...
class AsyncOrganizationUsersRolesWithRawResponse:
    async def create(
        self,
        user_id: str,
        *,
        role_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[RoleCreateResponse]: ...
    async def retrieve(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[RoleRetrieveResponse]: ...
    async def list(
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
    ) -> RawResponse[AsyncNextCursorPage[RoleListResponse]]: ...
    async def delete(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[RoleDeleteResponse]: ...
class AsyncOrganizationUsersWithRawResponse:
    roles: AsyncOrganizationUsersRolesWithRawResponse
    async def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[OrganizationUser]: ...
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
    ) -> RawResponse[OrganizationUser]: ...
    async def list(
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
    ) -> RawResponse[AsyncConversationCursorPage[OrganizationUser]]: ...
    async def delete(
        self,
        user_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[UserDeleteResponse]: ...
class AsyncOrganizationGroupsUsersWithRawResponse:
    async def create(
        self,
        group_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[UserCreateResponse]: ...
    async def retrieve(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[UserRetrieveResponse]: ...
    async def list(
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
    ) -> RawResponse[AsyncNextCursorPage[OrganizationGroupUser]]: ...
    async def delete(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[_types_admin_organization_groups_UserDeleteResponse]: ...
class AsyncOrganizationGroupsRolesWithRawResponse:
    async def create(
        self,
        group_id: str,
        *,
        role_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[_types_admin_organization_groups_RoleCreateResponse]: ...
    async def retrieve(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[_types_admin_organization_groups_RoleRetrieveResponse]: ...
    async def list(
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
    ) -> RawResponse[AsyncNextCursorPage[_types_admin_organization_groups_RoleListResponse]]: ...
    async def delete(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[_types_admin_organization_groups_RoleDeleteResponse]: ...
class AsyncOrganizationGroupsWithRawResponse:
    users: AsyncOrganizationGroupsUsersWithRawResponse
    roles: AsyncOrganizationGroupsRolesWithRawResponse
    async def create(
        self,
        *,
        name: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Group]: ...
    async def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Group]: ...
    async def update(
        self,
        group_id: str,
        *,
        name: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[GroupUpdateResponse]: ...
    async def list(
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
    ) -> RawResponse[AsyncNextCursorPage[Group]]: ...
    async def delete(
        self,
        group_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[GroupDeleteResponse]: ...
class AsyncOrganizationRolesWithRawResponse:
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
    ) -> RawResponse[Role]: ...
    async def retrieve(
        self,
        role_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Role]: ...
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
    ) -> RawResponse[Role]: ...
    async def list(
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
    ) -> RawResponse[AsyncNextCursorPage[Role]]: ...
    async def delete(
        self,
        role_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[_types_admin_organization__types_RoleDeleteResponse]: ...
class AsyncOrganizationDataRetentionWithRawResponse:
    async def retrieve(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[OrganizationDataRetention]: ...
    async def update(
        self,
        *,
        retention_type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[OrganizationDataRetention]: ...
class AsyncExternalKeysWithRawResponse:
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
    ) -> RawResponse[ExternalKey]: ...
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
    ) -> RawResponse[ExternalKey]: ...
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
    ) -> RawResponse[ExternalKey]: ...
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
    ) -> RawResponse[ExternalKey]: ...
    async def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ExternalKey]: ...
    async def list(
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
    ) -> RawResponse[AsyncCursorPage[ExternalKey]]: ...
    async def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ExternalKey]: ...
    async def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ExternalKeyValidateResponse]: ...
class AsyncFederationRulesWithRawResponse:
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
    ) -> RawResponse[FederationRule]: ...
    async def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[FederationRule]: ...
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
    ) -> RawResponse[FederationRule]: ...
    async def list(
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
    ) -> RawResponse[AsyncCursorPage[FederationRule]]: ...
    async def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[FederationRuleDeleted]: ...
class AsyncWorkloadIdentityProvidersWithRawResponse:
    federation_rules: AsyncFederationRulesWithRawResponse
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
    ) -> RawResponse[WorkloadIdentityProvider]: ...
    async def retrieve(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[WorkloadIdentityProvider]: ...
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
    ) -> RawResponse[WorkloadIdentityProvider]: ...
    async def list(
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
    ) -> RawResponse[AsyncCursorPage[WorkloadIdentityProvider]]: ...
    async def delete(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[WorkloadIdentityProviderDeleted]: ...
class AsyncExternalStorageWithRawResponse:
    async def create(
        self,
        *,
        project_id: str,
        provider: ExternalStorageCreateParamsProvider,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ExternalStorageConfiguration]: ...
    async def retrieve(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ExternalStorageConfiguration]: ...
    async def list(
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
    ) -> RawResponse[AsyncCursorPage[ExternalStorageConfiguration]]: ...
    async def delete(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ExternalStorageDeleted]: ...
    async def validate(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ExternalStorageConfiguration]: ...
class AsyncOrganizationSpendLimitWithRawResponse:
    async def retrieve(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[OrganizationSpendLimit]: ...
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
    ) -> RawResponse[OrganizationSpendLimit]: ...
    async def delete(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[OrganizationSpendLimitDeleted]: ...
class AsyncOrganizationSpendAlertsWithRawResponse:
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
    ) -> RawResponse[OrganizationSpendAlert]: ...
    async def retrieve(
        self,
        alert_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[OrganizationSpendAlert]: ...
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
    ) -> RawResponse[OrganizationSpendAlert]: ...
    async def list(
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
    ) -> RawResponse[AsyncConversationCursorPage[OrganizationSpendAlert]]: ...
    async def delete(
        self,
        alert_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[OrganizationSpendAlertDeleted]: ...
class AsyncOrganizationCertificatesWithRawResponse:
    async def create(
        self,
        *,
        certificate: str,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Certificate]: ...
    async def retrieve(
        self,
        certificate_id: str,
        *,
        include: _list[Literal["content"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Certificate]: ...
    async def update(
        self,
        certificate_id: str,
        *,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Certificate]: ...
    async def list(
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
    ) -> RawResponse[AsyncConversationCursorPage[CertificateListResponse]]: ...
    async def delete(
        self,
        certificate_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[CertificateDeleteResponse]: ...
    async def activate(
        self,
        *,
        certificate_ids: Sequence[str],
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncPage[CertificateActivateResponse]]: ...
    async def deactivate(
        self,
        *,
        certificate_ids: Sequence[str],
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncPage[CertificateDeactivateResponse]]: ...
class AsyncOrganizationProjectsUsersRolesWithRawResponse:
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
    ) -> RawResponse[_types_admin_organization_projects_users_RoleCreateResponse]: ...
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
    ) -> RawResponse[_types_admin_organization_projects_users_RoleRetrieveResponse]: ...
    async def list(
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
    ) -> RawResponse[AsyncNextCursorPage[_types_admin_organization_projects_users_RoleListResponse]]: ...
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
    ) -> RawResponse[_types_admin_organization_projects_users_RoleDeleteResponse]: ...
class AsyncOrganizationProjectsUsersWithRawResponse:
    roles: AsyncOrganizationProjectsUsersRolesWithRawResponse
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
    ) -> RawResponse[ProjectUser]: ...
    async def retrieve(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectUser]: ...
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
    ) -> RawResponse[ProjectUser]: ...
    async def list(
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
    ) -> RawResponse[AsyncConversationCursorPage[ProjectUser]]: ...
    async def delete(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[_types_admin_organization_projects__types_UserDeleteResponse]: ...
class AsyncOrganizationProjectsServiceAccountsAPIKeysWithRawResponse:
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
    ) -> RawResponse[APIKeyCreateResponse]: ...
class AsyncServiceAccountsWithRawResponse:
    api_keys: AsyncOrganizationProjectsServiceAccountsAPIKeysWithRawResponse
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
    ) -> RawResponse[ServiceAccountCreateResponse]: ...
    async def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectServiceAccount]: ...
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
    ) -> RawResponse[ProjectServiceAccount]: ...
    async def list(
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
    ) -> RawResponse[AsyncConversationCursorPage[ProjectServiceAccount]]: ...
    async def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ServiceAccountDeleteResponse]: ...
class AsyncOrganizationProjectsAPIKeysWithRawResponse:
    async def retrieve(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectAPIKey]: ...
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
    ) -> RawResponse[ProjectAPIKey]: ...
    async def list(
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
    ) -> RawResponse[AsyncConversationCursorPage[ProjectAPIKey]]: ...
    async def delete(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[APIKeyDeleteResponse]: ...
class AsyncRateLimitsWithRawResponse:
    async def list_rate_limits(
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
    ) -> RawResponse[AsyncConversationCursorPage[ProjectRateLimit]]: ...
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
    ) -> RawResponse[ProjectRateLimit]: ...
class AsyncModelPermissionsWithRawResponse:
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectModelPermissions]: ...
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
    ) -> RawResponse[ProjectModelPermissions]: ...
    async def delete(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectModelPermissionsDeleted]: ...
class AsyncServiceTierSettingsWithRawResponse:
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectServiceTierSettings]: ...
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
    ) -> RawResponse[ProjectServiceTierSettings]: ...
class AsyncHostedToolPermissionsWithRawResponse:
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectHostedToolPermissions]: ...
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
    ) -> RawResponse[ProjectHostedToolPermissions]: ...
class AsyncOrganizationProjectsGroupsRolesWithRawResponse:
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
    ) -> RawResponse[_types_admin_organization_projects_groups_RoleCreateResponse]: ...
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
    ) -> RawResponse[_types_admin_organization_projects_groups_RoleRetrieveResponse]: ...
    async def list(
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
    ) -> RawResponse[AsyncNextCursorPage[_types_admin_organization_projects_groups_RoleListResponse]]: ...
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
    ) -> RawResponse[_types_admin_organization_projects_groups_RoleDeleteResponse]: ...
class AsyncOrganizationProjectsGroupsWithRawResponse:
    roles: AsyncOrganizationProjectsGroupsRolesWithRawResponse
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
    ) -> RawResponse[ProjectGroup]: ...
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
    ) -> RawResponse[ProjectGroup]: ...
    async def list(
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
    ) -> RawResponse[AsyncNextCursorPage[ProjectGroup]]: ...
    async def delete(
        self,
        group_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[_types_admin_organization_projects__types_GroupDeleteResponse]: ...
class AsyncOrganizationProjectsRolesWithRawResponse:
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
    ) -> RawResponse[Role]: ...
    async def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Role]: ...
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
    ) -> RawResponse[Role]: ...
    async def list(
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
    ) -> RawResponse[AsyncNextCursorPage[Role]]: ...
    async def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[_types_admin_organization_projects__types_RoleDeleteResponse]: ...
class AsyncOrganizationProjectsDataRetentionWithRawResponse:
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectDataRetention]: ...
    async def update(
        self,
        project_id: str,
        *,
        retention_type: Literal["organization_default", "none", "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectDataRetention]: ...
class AsyncOrganizationProjectsSpendLimitWithRawResponse:
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectSpendLimit]: ...
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
    ) -> RawResponse[ProjectSpendLimit]: ...
    async def delete(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectSpendLimitDeleted]: ...
class AsyncOrganizationProjectsSpendAlertsWithRawResponse:
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
    ) -> RawResponse[ProjectSpendAlert]: ...
    async def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectSpendAlert]: ...
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
    ) -> RawResponse[ProjectSpendAlert]: ...
    async def list(
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
    ) -> RawResponse[AsyncConversationCursorPage[ProjectSpendAlert]]: ...
    async def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ProjectSpendAlertDeleted]: ...
class AsyncOrganizationProjectsCertificatesWithRawResponse:
    async def list(
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
    ) -> RawResponse[AsyncConversationCursorPage[_types_admin_organization_projects__types_CertificateListResponse]]: ...
    async def activate(
        self,
        project_id: str,
        *,
        certificate_ids: Sequence[str],
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncPage[_types_admin_organization_projects__types_CertificateActivateResponse]]: ...
    async def deactivate(
        self,
        project_id: str,
        *,
        certificate_ids: Sequence[str],
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncPage[_types_admin_organization_projects__types_CertificateDeactivateResponse]]: ...
class AsyncProjectsWithRawResponse:
    users: AsyncOrganizationProjectsUsersWithRawResponse
    service_accounts: AsyncServiceAccountsWithRawResponse
    api_keys: AsyncOrganizationProjectsAPIKeysWithRawResponse
    rate_limits: AsyncRateLimitsWithRawResponse
    model_permissions: AsyncModelPermissionsWithRawResponse
    service_tier_settings: AsyncServiceTierSettingsWithRawResponse
    hosted_tool_permissions: AsyncHostedToolPermissionsWithRawResponse
    groups: AsyncOrganizationProjectsGroupsWithRawResponse
    roles: AsyncOrganizationProjectsRolesWithRawResponse
    data_retention: AsyncOrganizationProjectsDataRetentionWithRawResponse
    spend_limit: AsyncOrganizationProjectsSpendLimitWithRawResponse
    spend_alerts: AsyncOrganizationProjectsSpendAlertsWithRawResponse
    certificates: AsyncOrganizationProjectsCertificatesWithRawResponse
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
    ) -> RawResponse[Project]: ...
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Project]: ...
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
    ) -> RawResponse[Project]: ...
    async def list(
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
    ) -> RawResponse[AsyncConversationCursorPage[Project]]: ...
    async def archive(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Project]: ...
class AsyncOrganizationWithRawResponse:
    audit_logs: AsyncAuditLogsWithRawResponse
    admin_api_keys: AsyncAdminAPIKeysWithRawResponse
    usage: AsyncUsageWithRawResponse
    invites: AsyncInvitesWithRawResponse
    users: AsyncOrganizationUsersWithRawResponse
    groups: AsyncOrganizationGroupsWithRawResponse
    roles: AsyncOrganizationRolesWithRawResponse
    data_retention: AsyncOrganizationDataRetentionWithRawResponse
    external_keys: AsyncExternalKeysWithRawResponse
    workload_identity_providers: AsyncWorkloadIdentityProvidersWithRawResponse
    external_storage: AsyncExternalStorageWithRawResponse
    spend_limit: AsyncOrganizationSpendLimitWithRawResponse
    spend_alerts: AsyncOrganizationSpendAlertsWithRawResponse
    certificates: AsyncOrganizationCertificatesWithRawResponse
    projects: AsyncProjectsWithRawResponse
class AsyncAdminWithRawResponse:
    organization: AsyncOrganizationWithRawResponse
class AsyncAuditLogsWithStreamingResponse:
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncConversationCursorPage[AuditLogListResponse]]]: ...
class AsyncAdminAPIKeysWithStreamingResponse:
    def create(
        self,
        *,
        name: str,
        expires_in_seconds: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AdminAPIKeyCreateResponse]]: ...
    def retrieve(
        self,
        key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AdminAPIKey]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[AdminAPIKey]]]: ...
    def delete(
        self,
        key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AdminAPIKeyDeleteResponse]]: ...
class AsyncUsageWithStreamingResponse:
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
    ) -> AsyncResponseManager[AsyncAPIResponse[UsageAudioSpeechesResponse]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[UsageAudioTranscriptionsResponse]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[UsageCodeInterpreterSessionsResponse]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[UsageCompletionsResponse]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[UsageCostsResponse]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[UsageDecisionsResponse]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[UsageEmbeddingsResponse]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[UsageFileSearchCallsResponse]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[UsageImagesResponse]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[UsageModerationsResponse]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[UsageVectorStoresResponse]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[UsageWebSearchCallsResponse]]: ...
class AsyncInvitesWithStreamingResponse:
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
    ) -> AsyncResponseManager[AsyncAPIResponse[Invite]]: ...
    def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Invite]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncConversationCursorPage[Invite]]]: ...
    def delete(
        self,
        invite_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[InviteDeleteResponse]]: ...
class AsyncOrganizationUsersRolesWithStreamingResponse:
    def create(
        self,
        user_id: str,
        *,
        role_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[RoleCreateResponse]]: ...
    def retrieve(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[RoleRetrieveResponse]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncNextCursorPage[RoleListResponse]]]: ...
    def delete(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[RoleDeleteResponse]]: ...
class AsyncOrganizationUsersWithStreamingResponse:
    roles: AsyncOrganizationUsersRolesWithStreamingResponse
    def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[OrganizationUser]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[OrganizationUser]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncConversationCursorPage[OrganizationUser]]]: ...
    def delete(
        self,
        user_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[UserDeleteResponse]]: ...
class AsyncOrganizationGroupsUsersWithStreamingResponse:
    def create(
        self,
        group_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[UserCreateResponse]]: ...
    def retrieve(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[UserRetrieveResponse]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncNextCursorPage[OrganizationGroupUser]]]: ...
    def delete(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[_types_admin_organization_groups_UserDeleteResponse]]: ...
class AsyncOrganizationGroupsRolesWithStreamingResponse:
    def create(
        self,
        group_id: str,
        *,
        role_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[_types_admin_organization_groups_RoleCreateResponse]]: ...
    def retrieve(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[_types_admin_organization_groups_RoleRetrieveResponse]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncNextCursorPage[_types_admin_organization_groups_RoleListResponse]]]: ...
    def delete(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[_types_admin_organization_groups_RoleDeleteResponse]]: ...
class AsyncOrganizationGroupsWithStreamingResponse:
    users: AsyncOrganizationGroupsUsersWithStreamingResponse
    roles: AsyncOrganizationGroupsRolesWithStreamingResponse
    def create(
        self,
        *,
        name: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Group]]: ...
    def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Group]]: ...
    def update(
        self,
        group_id: str,
        *,
        name: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[GroupUpdateResponse]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncNextCursorPage[Group]]]: ...
    def delete(
        self,
        group_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[GroupDeleteResponse]]: ...
class AsyncOrganizationRolesWithStreamingResponse:
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
    ) -> AsyncResponseManager[AsyncAPIResponse[Role]]: ...
    def retrieve(
        self,
        role_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Role]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[Role]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncNextCursorPage[Role]]]: ...
    def delete(
        self,
        role_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[_types_admin_organization__types_RoleDeleteResponse]]: ...
class AsyncOrganizationDataRetentionWithStreamingResponse:
    def retrieve(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[OrganizationDataRetention]]: ...
    def update(
        self,
        *,
        retention_type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[OrganizationDataRetention]]: ...
class AsyncExternalKeysWithStreamingResponse:
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
    ) -> AsyncResponseManager[AsyncAPIResponse[ExternalKey]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[ExternalKey]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[ExternalKey]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[ExternalKey]]: ...
    def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ExternalKey]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[ExternalKey]]]: ...
    def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ExternalKey]]: ...
    def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ExternalKeyValidateResponse]]: ...
class AsyncFederationRulesWithStreamingResponse:
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
    ) -> AsyncResponseManager[AsyncAPIResponse[FederationRule]]: ...
    def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[FederationRule]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[FederationRule]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[FederationRule]]]: ...
    def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[FederationRuleDeleted]]: ...
class AsyncWorkloadIdentityProvidersWithStreamingResponse:
    federation_rules: AsyncFederationRulesWithStreamingResponse
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
    ) -> AsyncResponseManager[AsyncAPIResponse[WorkloadIdentityProvider]]: ...
    def retrieve(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[WorkloadIdentityProvider]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[WorkloadIdentityProvider]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[WorkloadIdentityProvider]]]: ...
    def delete(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[WorkloadIdentityProviderDeleted]]: ...
class AsyncExternalStorageWithStreamingResponse:
    def create(
        self,
        *,
        project_id: str,
        provider: ExternalStorageCreateParamsProvider,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ExternalStorageConfiguration]]: ...
    def retrieve(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ExternalStorageConfiguration]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[ExternalStorageConfiguration]]]: ...
    def delete(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ExternalStorageDeleted]]: ...
    def validate(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ExternalStorageConfiguration]]: ...
class AsyncOrganizationSpendLimitWithStreamingResponse:
    def retrieve(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[OrganizationSpendLimit]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[OrganizationSpendLimit]]: ...
    def delete(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[OrganizationSpendLimitDeleted]]: ...
class AsyncOrganizationSpendAlertsWithStreamingResponse:
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
    ) -> AsyncResponseManager[AsyncAPIResponse[OrganizationSpendAlert]]: ...
    def retrieve(
        self,
        alert_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[OrganizationSpendAlert]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[OrganizationSpendAlert]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncConversationCursorPage[OrganizationSpendAlert]]]: ...
    def delete(
        self,
        alert_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[OrganizationSpendAlertDeleted]]: ...
class AsyncOrganizationCertificatesWithStreamingResponse:
    def create(
        self,
        *,
        certificate: str,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Certificate]]: ...
    def retrieve(
        self,
        certificate_id: str,
        *,
        include: _list[Literal["content"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Certificate]]: ...
    def update(
        self,
        certificate_id: str,
        *,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Certificate]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncConversationCursorPage[CertificateListResponse]]]: ...
    def delete(
        self,
        certificate_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[CertificateDeleteResponse]]: ...
    def activate(
        self,
        *,
        certificate_ids: Sequence[str],
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncPage[CertificateActivateResponse]]]: ...
    def deactivate(
        self,
        *,
        certificate_ids: Sequence[str],
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncPage[CertificateDeactivateResponse]]]: ...
class AsyncOrganizationProjectsUsersRolesWithStreamingResponse:
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
    ) -> AsyncResponseManager[AsyncAPIResponse[_types_admin_organization_projects_users_RoleCreateResponse]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[_types_admin_organization_projects_users_RoleRetrieveResponse]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncNextCursorPage[_types_admin_organization_projects_users_RoleListResponse]]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[_types_admin_organization_projects_users_RoleDeleteResponse]]: ...
class AsyncOrganizationProjectsUsersWithStreamingResponse:
    roles: AsyncOrganizationProjectsUsersRolesWithStreamingResponse
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
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectUser]]: ...
    def retrieve(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectUser]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectUser]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncConversationCursorPage[ProjectUser]]]: ...
    def delete(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[_types_admin_organization_projects__types_UserDeleteResponse]]: ...
class AsyncOrganizationProjectsServiceAccountsAPIKeysWithStreamingResponse:
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
    ) -> AsyncResponseManager[AsyncAPIResponse[APIKeyCreateResponse]]: ...
class AsyncServiceAccountsWithStreamingResponse:
    api_keys: AsyncOrganizationProjectsServiceAccountsAPIKeysWithStreamingResponse
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
    ) -> AsyncResponseManager[AsyncAPIResponse[ServiceAccountCreateResponse]]: ...
    def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectServiceAccount]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectServiceAccount]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncConversationCursorPage[ProjectServiceAccount]]]: ...
    def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ServiceAccountDeleteResponse]]: ...
class AsyncOrganizationProjectsAPIKeysWithStreamingResponse:
    def retrieve(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectAPIKey]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectAPIKey]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncConversationCursorPage[ProjectAPIKey]]]: ...
    def delete(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[APIKeyDeleteResponse]]: ...
class AsyncRateLimitsWithStreamingResponse:
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncConversationCursorPage[ProjectRateLimit]]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectRateLimit]]: ...
class AsyncModelPermissionsWithStreamingResponse:
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectModelPermissions]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectModelPermissions]]: ...
    def delete(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectModelPermissionsDeleted]]: ...
class AsyncServiceTierSettingsWithStreamingResponse:
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectServiceTierSettings]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectServiceTierSettings]]: ...
class AsyncHostedToolPermissionsWithStreamingResponse:
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectHostedToolPermissions]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectHostedToolPermissions]]: ...
class AsyncOrganizationProjectsGroupsRolesWithStreamingResponse:
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
    ) -> AsyncResponseManager[AsyncAPIResponse[_types_admin_organization_projects_groups_RoleCreateResponse]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[_types_admin_organization_projects_groups_RoleRetrieveResponse]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncNextCursorPage[_types_admin_organization_projects_groups_RoleListResponse]]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[_types_admin_organization_projects_groups_RoleDeleteResponse]]: ...
class AsyncOrganizationProjectsGroupsWithStreamingResponse:
    roles: AsyncOrganizationProjectsGroupsRolesWithStreamingResponse
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
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectGroup]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectGroup]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncNextCursorPage[ProjectGroup]]]: ...
    def delete(
        self,
        group_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[_types_admin_organization_projects__types_GroupDeleteResponse]]: ...
class AsyncOrganizationProjectsRolesWithStreamingResponse:
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
    ) -> AsyncResponseManager[AsyncAPIResponse[Role]]: ...
    def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Role]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[Role]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncNextCursorPage[Role]]]: ...
    def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[_types_admin_organization_projects__types_RoleDeleteResponse]]: ...
class AsyncOrganizationProjectsDataRetentionWithStreamingResponse:
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectDataRetention]]: ...
    def update(
        self,
        project_id: str,
        *,
        retention_type: Literal["organization_default", "none", "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectDataRetention]]: ...
class AsyncOrganizationProjectsSpendLimitWithStreamingResponse:
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectSpendLimit]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectSpendLimit]]: ...
    def delete(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectSpendLimitDeleted]]: ...
class AsyncOrganizationProjectsSpendAlertsWithStreamingResponse:
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
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectSpendAlert]]: ...
    def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectSpendAlert]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectSpendAlert]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncConversationCursorPage[ProjectSpendAlert]]]: ...
    def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ProjectSpendAlertDeleted]]: ...
class AsyncOrganizationProjectsCertificatesWithStreamingResponse:
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncConversationCursorPage[_types_admin_organization_projects__types_CertificateListResponse]]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncPage[_types_admin_organization_projects__types_CertificateActivateResponse]]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncPage[_types_admin_organization_projects__types_CertificateDeactivateResponse]]]: ...
class AsyncProjectsWithStreamingResponse:
    users: AsyncOrganizationProjectsUsersWithStreamingResponse
    service_accounts: AsyncServiceAccountsWithStreamingResponse
    api_keys: AsyncOrganizationProjectsAPIKeysWithStreamingResponse
    rate_limits: AsyncRateLimitsWithStreamingResponse
    model_permissions: AsyncModelPermissionsWithStreamingResponse
    service_tier_settings: AsyncServiceTierSettingsWithStreamingResponse
    hosted_tool_permissions: AsyncHostedToolPermissionsWithStreamingResponse
    groups: AsyncOrganizationProjectsGroupsWithStreamingResponse
    roles: AsyncOrganizationProjectsRolesWithStreamingResponse
    data_retention: AsyncOrganizationProjectsDataRetentionWithStreamingResponse
    spend_limit: AsyncOrganizationProjectsSpendLimitWithStreamingResponse
    spend_alerts: AsyncOrganizationProjectsSpendAlertsWithStreamingResponse
    certificates: AsyncOrganizationProjectsCertificatesWithStreamingResponse
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
    ) -> AsyncResponseManager[AsyncAPIResponse[Project]]: ...
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Project]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[Project]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncConversationCursorPage[Project]]]: ...
    def archive(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Project]]: ...
class AsyncOrganizationWithStreamingResponse:
    audit_logs: AsyncAuditLogsWithStreamingResponse
    admin_api_keys: AsyncAdminAPIKeysWithStreamingResponse
    usage: AsyncUsageWithStreamingResponse
    invites: AsyncInvitesWithStreamingResponse
    users: AsyncOrganizationUsersWithStreamingResponse
    groups: AsyncOrganizationGroupsWithStreamingResponse
    roles: AsyncOrganizationRolesWithStreamingResponse
    data_retention: AsyncOrganizationDataRetentionWithStreamingResponse
    external_keys: AsyncExternalKeysWithStreamingResponse
    workload_identity_providers: AsyncWorkloadIdentityProvidersWithStreamingResponse
    external_storage: AsyncExternalStorageWithStreamingResponse
    spend_limit: AsyncOrganizationSpendLimitWithStreamingResponse
    spend_alerts: AsyncOrganizationSpendAlertsWithStreamingResponse
    certificates: AsyncOrganizationCertificatesWithStreamingResponse
    projects: AsyncProjectsWithStreamingResponse
class AsyncAdminWithStreamingResponse:
    organization: AsyncOrganizationWithStreamingResponse
