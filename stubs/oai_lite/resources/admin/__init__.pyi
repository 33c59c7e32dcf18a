# Derived by `python -m tools gen` from tools/api/admin*.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
import builtins
from typing import Any, Generic, Iterable, Literal, Mapping, Sequence, overload
from ..._async import (
    AsyncConversationCursorPage,
    AsyncCursorPage,
    AsyncNextCursorPage,
    AsyncPage,
    AsyncPaginator,
    AsyncResponseManager,
)
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager, SyncConversationCursorPage, SyncCursorPage, SyncNextCursorPage, SyncPage
from ..._views import RawResponse
from .._results import AwaitableRawResponse, Coroutine, R1, R10, R11, R12, R2, R3, R4, R5, R6, R7, R8, R9
from ...types.admin.organization._base import OrganizationUser, Role
from ...types.admin.organization._params import (
    AuditLogListParamsEffectiveAt,
    ExternalStorageCreateParamsProvider,
    InviteCreateParamsProject,
    SpendAlertCreateParamsNotificationChannel,
    WorkloadIdentityProviderCreateParamsAttributeTransformation,
    WorkloadIdentityProviderCreateParamsVerification,
)
from ...types.admin.organization._types import (
    AdminAPIKey,
    AdminAPIKeyCreateResponse,
    AdminAPIKeyDeleteResponse,
    AuditLogListResponse,
    Certificate,
    CertificateActivateResponse,
    CertificateDeactivateResponse,
    CertificateDeleteResponse,
    CertificateListResponse,
    ExternalKey,
    ExternalKeyValidateResponse,
    ExternalStorageConfiguration,
    ExternalStorageDeleted,
    Group,
    GroupDeleteResponse,
    GroupUpdateResponse,
    Invite,
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
class AuditLogsMethods(Generic[R1]):
    def list(
        self,
        *,
        actor_emails: Sequence[str] | None = ...,
        actor_ids: Sequence[str] | None = ...,
        after: str | None = ...,
        before: str | None = ...,
        effective_at: AuditLogListParamsEffectiveAt | None = ...,
        event_types: builtins.list[Literal["api_key.created", "api_key.updated", "api_key.deleted", "certificate.created", "certificate.updated", "certificate.deleted", "certificates.activated", "certificates.deactivated", "checkpoint.permission.created", "checkpoint.permission.deleted", "external_key.registered", "external_key.removed", "external_storage.registered", "external_storage.removed", "group.created", "group.updated", "group.deleted", "invite.sent", "invite.accepted", "invite.deleted", "ip_allowlist.created", "ip_allowlist.updated", "ip_allowlist.deleted", "ip_allowlist.config.activated", "ip_allowlist.config.deactivated", "login.succeeded", "login.failed", "logout.succeeded", "logout.failed", "organization.updated", "project.created", "project.updated", "project.archived", "project.deleted", "rate_limit.updated", "rate_limit.deleted", "resource.deleted", "tunnel.created", "tunnel.updated", "tunnel.deleted", "workload_identity_provider.created", "workload_identity_provider.updated", "workload_identity_provider.deleted", "workload_identity_provider_mapping.created", "workload_identity_provider_mapping.updated", "workload_identity_provider_mapping.deleted", "role.created", "role.updated", "role.deleted", "role.assignment.created", "role.assignment.deleted", "role.bound_to_resource", "role.unbound_from_resource", "scim.enabled", "scim.disabled", "service_account.created", "service_account.updated", "service_account.deleted", "user.added", "user.updated", "user.deleted", "tenant.metadata.updated", "tenant.microsoft_entra_mapping.upserted", "tenant.microsoft_entra_mapping.deleted", "tenant.workload_identity.provider.created", "tenant.workload_identity.provider.updated", "tenant.workload_identity.provider.archived", "tenant.workload_identity.mapping.created", "tenant.workload_identity.mapping.updated", "tenant.workload_identity.mapping.archived", "tenant.workload_identity.binding.created", "tenant.workload_identity.principal.provisioned", "tenant.workload_identity.access_token.issued", "tenant.admin_api_key.created", "tenant.admin_api_key.updated", "tenant.admin_api_key.deleted", "tenant.project_api_key.created", "tenant.trusted_access.business_verification.started", "tenant.trusted_access.application.submitted", "tenant.chatgpt_access_token.revoked", "tenant.migration.completed", "tenant.sso.migrated", "tenant.domains.migrated", "tenant.sso_connection.created", "tenant.sso_connection.updated", "tenant.sso_connection.deleted", "tenant.sso_connection.setup.started", "tenant.policy.created", "tenant.policy.updated", "tenant.policy.deleted", "tenant.policy.attached", "tenant.policy.detached", "tenant.principal_authentication_policy.resolved", "tenant.scim.setup.started", "tenant.scim.deletion.requested", "tenant.scim.directory.created", "tenant.product_access_policy.updated", "tenant.resource_share_grant.created", "tenant.resource_share_grant.updated", "tenant.resource_share_grant.accepted", "tenant.resource_share_grant.declined", "tenant.resource_share_grant.revoked", "tenant.resource_share_grant.deleted", "tenant.service_account.updated", "tenant.service_account.deleted", "tenant.service_account.token.revoked", "tenant.billing.overage_limit.updated", "tenant.billing.alerts.updated", "tenant.billing.info.updated", "tenant.usage_limit.workspace.updated", "tenant.usage_limit.group.updated", "tenant.usage_limit.user.updated", "tenant.usage_limit.increase_request.updated", "tenant.usage_limit.increase_request.resolved", "tenant.group.created", "tenant.group.updated", "tenant.group.deleted", "tenant.group.member.added", "tenant.group.member.removed", "tenant.migration_rollout.status.updated", "tenant.migration_rollout.tier.updated", "tenant.role.metadata.updated", "tenant.custom_role.created", "tenant.custom_role.updated", "tenant.custom_role.deleted", "tenant.role_assignment.created", "tenant.role_assignment.deleted", "tenant.resource_role_assignment.created", "tenant.resource_role_assignment.deleted", "tenant.resource_access.updated", "tenant.resource_access.deleted", "tenant.ads_account.onboarding.redemption", "tenant.session_policy.created", "tenant.session_policy.updated", "tenant.session_policy.deleted", "tenant.session_revocation.started", "tenant.third_party_app_policy.updated", "tenant.user.added", "tenant.user.updated", "tenant.user.removed", "tenant.user.looked_up", "tenant.user.invited", "tenant.membership.revoked", "tenant.api_organization_invite.upserted", "tenant.api_organization_invite.deleted", "tenant.chatgpt_workspace_invite.upserted", "tenant.membership.accepted", "tenant.membership.declined", "tenant.workspace_invite_email_settings.updated"]] | None = ...,
        limit: int | None = ...,
        project_ids: Sequence[str] | None = ...,
        resource_ids: Sequence[str] | None = ...,
        tenant_only: bool | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AdminAPIKeysMethods(Generic[R1, R2, R3, R4]):
    def create(
        self,
        *,
        name: str,
        expires_in_seconds: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Makes an admin key. The reply holds its value, once.

        Args:
            name: a name for people to read
            expires_in_seconds: how long it works, in seconds; default without end
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Returns an admin key, without its value.

        Args:
            key_id: id of the key
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R3:
        """Lists the admin keys, without their values.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R4:
        """Deletes an admin key; it stops working.

        Args:
            key_id: id of the key
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class UsageMethods(Generic[R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, R11, R12]):
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
    ) -> R1:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R3:
        """Returns how many code interpreter sessions there were, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R4:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R5:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R6:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R7:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R8:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R9:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R10:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R11:
        """Returns how many bytes vector stores have held, in buckets of time.

        Args:
            start_time: Unix time in seconds, inclusive
            bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
            end_time: Unix time in seconds, exclusive
            group_by: tell amounts apart by these fields; by default all are added up
            limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
            page: cursor: `next_page` of the page before
            project_ids: only that of these projects
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R12:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class InvitesMethods(Generic[R1, R2, R3]):
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
    ) -> R1:
        """Invites somebody to the organization by e-mail.

        Args:
            email: whom to invite
            role: `owner` or `reader`
            projects: projects to give access to with it, each with `id` and `role`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns an invitation.

        Args:
            invite_id: id of the invitation
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists invitations.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        invite_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Takes an invitation back. One that was accepted can't be.

        Args:
            invite_id: id of the invitation
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class OrganizationUsersRolesMethods(Generic[R1, R2, R3, R4]):
    def create(
        self,
        user_id: str,
        *,
        role_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Gives a user a role in the organization.

        Args:
            user_id: id of the user
            role_id: id of the role
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Returns a role that a user has in the organization.

        Args:
            role_id: id of the role
            user_id: id of the user
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R3:
        """Lists the roles that a user has in the organization.

        Args:
            user_id: id of the user
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R4:
        """Takes a role from a user.

        Args:
            role_id: id of the role
            user_id: id of the user
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class OrganizationUsersMethods(Generic[R1, R2, R3]):
    def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a user of the organization.

        Args:
            user_id: id of the user
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Changes the role of a user, or what is known of the user.

        Args:
            user_id: id of the user
            developer_persona: what kind of developer it is
            role: `owner` or `reader`
            role_id: id of the role to give
            technical_level: how technical the user is
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists the users of the organization.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            emails: only users with these addresses
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        user_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Removes a user from the organization.

        Args:
            user_id: id of the user
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class OrganizationGroupsUsersMethods(Generic[R1, R2, R3, R4]):
    def create(
        self,
        group_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Adds a user to a group.

        Args:
            group_id: id of the group
            user_id: id of the user
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Returns a user of a group.

        Args:
            user_id: id of the user
            group_id: id of the group
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R3:
        """Lists the users of a group.

        Args:
            group_id: id of the group
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R4:
        """Removes a user from a group.

        Args:
            user_id: id of the user
            group_id: id of the group
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class OrganizationGroupsRolesMethods(Generic[R1, R2, R3, R4]):
    def create(
        self,
        group_id: str,
        *,
        role_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Gives a group a role in the organization.

        Args:
            group_id: id of the group
            role_id: id of the role
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Returns a role that a group has in the organization.

        Args:
            role_id: id of the role
            group_id: id of the group
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R3:
        """Lists the roles that a group has in the organization.

        Args:
            group_id: id of the group
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R4:
        """Takes a role from a group.

        Args:
            role_id: id of the role
            group_id: id of the group
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class OrganizationGroupsMethods(Generic[R1, R2, R3, R4]):
    def create(
        self,
        *,
        name: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Makes a group of users.

        Args:
            name: a name for people to read
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a group.

        Args:
            group_id: id of the group
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Renames a group.

        Args:
            group_id: id of the group
            name: a name for people to read
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R3:
        """Lists groups.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        group_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R4:
        """Deletes a group; its users stay.

        Args:
            group_id: id of the group
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class OrganizationRolesMethods(Generic[R1, R2, R3]):
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
    ) -> R1:
        """Makes a role of the organization: a named set of permissions.

        Args:
            permissions: what it allows, such as `api.model.read`
            role_name: a name for people to read
            description: what it is for, for people to read
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        role_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a role of the organization.

        Args:
            role_id: id of the role
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Changes a role of the organization; what is not given stays as it is.

        Args:
            role_id: id of the role
            description: what it is for, for people to read
            permissions: what it allows, such as `api.model.read`
            role_name: a name for people to read
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists the roles of the organization.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        role_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Deletes a role; whoever had it loses its permissions.

        Args:
            role_id: id of the role
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class OrganizationDataRetentionMethods(Generic[R1]):
    def retrieve(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns how long the organization's data are kept.

        Args:
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def update(
        self,
        *,
        retention_type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Changes how long the organization's data are kept.

        Args:
            retention_type: how data are kept
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class ExternalKeysMethods(Generic[R1, R2, R3]):
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
    ) -> R1:
        """Registers an encryption key that you keep in a key service of your own.

        Args:
            external_id: AWS: the external id that the role asks for
            kms_arn: AWS: ARN of the key
            name: a name for people to read
            role_arn: AWS: ARN of the role to take on
            type: whose key service it is: `aws`, `gcp`, `azure` or `oci`
            purpose: what it is used for: `ekm` or `psp_decryption`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Registers an encryption key that you keep in a key service of your own.

        Args:
            name: a name for people to read
            type: whose key service it is: `aws`, `gcp`, `azure` or `oci`
            purpose: what it is used for: `ekm` or `psp_decryption`
            key_name: Azure: name of the key
            tenant_id: Azure: id of the tenant
            vault_uri: Azure: URI of the vault
            key_version: Azure: version of the key
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Registers an encryption key that you keep in a key service of your own.

        Args:
            name: a name for people to read
            type: whose key service it is: `aws`, `gcp`, `azure` or `oci`
            purpose: what it is used for: `ekm` or `psp_decryption`
            key_ocid: Oracle: OCID of the key
            region: Oracle: the region
            vault_ocid: Oracle: OCID of the vault
            key_version_ocid: Oracle: OCID of the key's version
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns an external key.

        Args:
            external_key_id: id of the external key
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists external keys.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            purpose: only keys with this purpose
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Removes an external key. Data that it protects can't be read any more.

        Args:
            external_key_id: id of the external key
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Tries whether an external key can be used.

        Args:
            external_key_id: id of the external key
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class FederationRulesMethods(Generic[R1, R2, R3]):
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
    ) -> R1:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Returns a rule of a provider.

        Args:
            workload_identity_federation_rule_id: id of the rule
            workload_identity_provider_id: id of the identity provider
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Changes a rule of a provider; what is not given stays as it is.

        Args:
            workload_identity_federation_rule_id: id of the rule
            workload_identity_provider_id: id of the identity provider
            attribute_matchers: what attributes a token must have
            description: what it is for, for people to read
            enabled: whether it counts
            name: a name for people to read
            permissions: what such a token allows; by default all that the service account may do
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists the rules of a provider.

        Args:
            workload_identity_provider_id: id of the identity provider
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            service_account_id: only rules for this service account
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R3:
        """Deletes a rule of a provider.

        Args:
            workload_identity_federation_rule_id: id of the rule
            workload_identity_provider_id: id of the identity provider
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class WorkloadIdentityProvidersMethods(Generic[R1, R2, R3]):
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
    ) -> R1:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns an identity provider for workloads.

        Args:
            workload_identity_provider_id: id of the identity provider
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists the identity providers for workloads.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Deletes an identity provider for workloads; its tokens are not accepted any more.

        Args:
            workload_identity_provider_id: id of the identity provider
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class ExternalStorageMethods(Generic[R1, R2, R3]):
    def create(
        self,
        *,
        project_id: str,
        provider: ExternalStorageCreateParamsProvider,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Registers storage of your own, where data of a project are to be kept.

        Args:
            project_id: id of the project
            provider: what storage it is, and how to reach it
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a registered external storage.

        Args:
            external_storage_id: id of the external storage
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists the registered external storages.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            project_id: only those of this project
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Removes an external storage; what is in it stays there.

        Args:
            external_storage_id: id of the external storage
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def validate(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Tries whether an external storage can be used.

        Args:
            external_storage_id: id of the external storage
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class OrganizationSpendLimitMethods(Generic[R1, R2]):
    def retrieve(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns the limit on what the organization spends.

        Args:
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
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
    ) -> R1:
        """Sets the limit on what the organization spends.

        Args:
            currency: `USD`
            interval: `month`
            threshold_amount: the amount, in cents
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Removes the limit on what the organization spends.

        Args:
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class OrganizationSpendAlertsMethods(Generic[R1, R2, R3]):
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
    ) -> R1:
        """Makes an alert for when the organization has spent a certain amount.

        Args:
            currency: `USD`
            interval: `month`
            notification_channel: who is told, and how
            threshold_amount: the amount, in cents
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        alert_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a spend alert of the organization.

        Args:
            alert_id: id of the alert
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Changes a spend alert of the organization.

        Args:
            alert_id: id of the alert
            currency: `USD`
            interval: `month`
            notification_channel: who is told, and how
            threshold_amount: the amount, in cents
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists the spend alerts of the organization.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        alert_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Deletes a spend alert of the organization.

        Args:
            alert_id: id of the alert
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class OrganizationCertificatesMethods(Generic[R1, R2, R3, R4, R5]):
    def create(
        self,
        *,
        certificate: str,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Uploads a certificate for mutual TLS. It does nothing until it is activated.

        Args:
            certificate: the certificate as PEM text
            name: a name for people to read
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        certificate_id: str,
        *,
        include: builtins.list[Literal["content"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a certificate of the organization.

        Args:
            certificate_id: id of the certificate
            include: `["content"]` adds the PEM text
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Renames a certificate.

        Args:
            certificate_id: id of the certificate
            name: a name for people to read
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists the certificates of the organization.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        certificate_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Deletes a certificate that is active nowhere.

        Args:
            certificate_id: id of the certificate
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R4:
        """Makes certificates count for the whole organization; all of them, or none if one fails.

        Args:
            certificate_ids: ids of 1 to 10 certificates
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R5:
        """Makes certificates count no longer for the organization; all of them, or none if one fails.

        Args:
            certificate_ids: ids of 1 to 10 certificates
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class OrganizationProjectsUsersRolesMethods(Generic[R1, R2, R3, R4]):
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
    ) -> R1:
        """Gives a user a role in a project.

        Args:
            user_id: id of the user
            project_id: id of the project
            role_id: id of the role
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Returns a role that a user has in a project.

        Args:
            role_id: id of the role
            project_id: id of the project
            user_id: id of the user
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R3:
        """Lists the roles that a user has in a project.

        Args:
            user_id: id of the user
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R4:
        """Takes a role in a project from a user.

        Args:
            role_id: id of the role
            project_id: id of the project
            user_id: id of the user
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class OrganizationProjectsUsersMethods(Generic[R1, R2, R3]):
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
    ) -> R1:
        """Adds a user of the organization to a project.

        Args:
            project_id: id of the project
            role: `owner` or `member`
            email: address of the user, in place of `user_id`
            user_id: id of the user
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Returns a user of a project.

        Args:
            user_id: id of the user
            project_id: id of the project
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Changes the role that a user has in a project.

        Args:
            user_id: id of the user
            project_id: id of the project
            role: `owner` or `member`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists the users of a project.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R3:
        """Removes a user from a project.

        Args:
            user_id: id of the user
            project_id: id of the project
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class OrganizationProjectsServiceAccountsAPIKeysMethods(Generic[R1]):
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
    ) -> R1:
        """Makes an API key for a service account. The reply holds its value, once.

        Args:
            service_account_id: id of the service account
            project_id: id of the project
            expires_in_seconds: how long it works, in seconds; default without end
            name: a name for people to read
            scopes: what it may be used for
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class ServiceAccountsMethods(Generic[R1, R2, R3, R4]):
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
    ) -> R1:
        """Makes a service account in a project, by default with an API key, whose value the reply holds, once.

        Args:
            project_id: id of the project
            name: a name for people to read
            create_service_account_only: whether to make no API key with it; default False
            expires_in_seconds: how long it works, in seconds; default without end
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Returns a service account.

        Args:
            service_account_id: id of the service account
            project_id: id of the project
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Changes name or role of a service account.

        Args:
            service_account_id: id of the service account
            project_id: id of the project
            name: a name for people to read
            role: `member` or `owner`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R3:
        """Lists the service accounts of a project.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R4:
        """Deletes a service account; its keys stop working.

        Args:
            service_account_id: id of the service account
            project_id: id of the project
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class OrganizationProjectsAPIKeysMethods(Generic[R1, R2, R3]):
    def retrieve(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns an API key of a project, without its value.

        Args:
            api_key_id: id of the API key
            project_id: id of the project
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Changes scopes or life time of an API key.

        Args:
            api_key_id: id of the API key
            project_id: id of the project
            expires_in_seconds: how long it works, in seconds; default without end
            scopes: what it may be used for
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists the API keys of a project, without their values.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            owner_project_access: only keys whose owners have access to the project: `active`, `inactive` or `any`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R3:
        """Deletes an API key of a project; it stops working.

        Args:
            api_key_id: id of the API key
            project_id: id of the project
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class RateLimitsMethods(Generic[R1, R2]):
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
    ) -> R1:
        """Lists the rate limits of a project, one for each model.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page; default 100
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class ModelPermissionsMethods(Generic[R1, R2]):
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns which models a project may use.

        Args:
            project_id: id of the project
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Sets which models a project may use.

        Args:
            project_id: id of the project
            mode: what the list means: `allow_list` or `deny_list`
            model_ids: ids of the models
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Lets a project use all models of the organization again.

        Args:
            project_id: id of the project
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class ServiceTierSettingsMethods(Generic[R1]):
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns which service tiers a project may use, and which is its default.

        Args:
            project_id: id of the project
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Sets which service tiers a project may use, and which is its default.

        Args:
            project_id: id of the project
            default: the tier of requests that name none: `standard`, `fast` or `scale`
            enabled_tiers: the tiers that may be used besides the standard one, or `all`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class HostedToolPermissionsMethods(Generic[R1]):
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns which tools that the API runs a project may use.

        Args:
            project_id: id of the project
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Sets which tools that the API runs a project may use.

        Args:
            project_id: id of the project
            code_interpreter: whether it may be used
            file_search: whether it may be used
            image_generation: whether it may be used
            mcp: whether it may be used
            web_search: whether it may be used
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class OrganizationProjectsGroupsRolesMethods(Generic[R1, R2, R3, R4]):
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
    ) -> R1:
        """Gives a group a role in a project.

        Args:
            group_id: id of the group
            project_id: id of the project
            role_id: id of the role
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Returns a role that a group has in a project.

        Args:
            role_id: id of the role
            project_id: id of the project
            group_id: id of the group
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R3:
        """Lists the roles that a group has in a project.

        Args:
            group_id: id of the group
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R4:
        """Takes a role in a project from a group.

        Args:
            role_id: id of the role
            project_id: id of the project
            group_id: id of the group
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class OrganizationProjectsGroupsMethods(Generic[R1, R2, R3]):
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
    ) -> R1:
        """Gives a group access to a project, with a role.

        Args:
            project_id: id of the project
            group_id: id of the group
            role: id of the role to give
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Returns a group that has access to a project.

        Args:
            group_id: id of the group
            project_id: id of the project
            group_type: `group` or `tenant_group`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists the groups that have access to a project.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R3:
        """Takes the access to a project from a group.

        Args:
            group_id: id of the group
            project_id: id of the project
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class OrganizationProjectsRolesMethods(Generic[R1, R2, R3]):
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
    ) -> R1:
        """Makes a role of a project: a named set of permissions.

        Args:
            project_id: id of the project
            permissions: what it allows, such as `api.model.read`
            role_name: a name for people to read
            description: what it is for, for people to read
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Returns a role of a project.

        Args:
            role_id: id of the role
            project_id: id of the project
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Changes a role of a project; what is not given stays as it is.

        Args:
            role_id: id of the role
            project_id: id of the project
            description: what it is for, for people to read
            permissions: what it allows, such as `api.model.read`
            role_name: a name for people to read
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists the roles of a project.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R3:
        """Deletes a role of a project; whoever had it loses its permissions.

        Args:
            role_id: id of the role
            project_id: id of the project
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class OrganizationProjectsDataRetentionMethods(Generic[R1]):
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns how long the data of a project are kept.

        Args:
            project_id: id of the project
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Changes how long the data of a project are kept.

        Args:
            project_id: id of the project
            retention_type: how data are kept
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class OrganizationProjectsSpendLimitMethods(Generic[R1, R2]):
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns the limit on what a project spends.

        Args:
            project_id: id of the project
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Sets the limit on what a project spends.

        Args:
            project_id: id of the project
            currency: `USD`
            interval: `month`
            threshold_amount: the amount, in cents
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Removes the limit on what a project spends.

        Args:
            project_id: id of the project
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class OrganizationProjectsSpendAlertsMethods(Generic[R1, R2, R3]):
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
    ) -> R1:
        """Makes an alert for when a project has spent a certain amount.

        Args:
            project_id: id of the project
            currency: `USD`
            interval: `month`
            notification_channel: who is told, and how
            threshold_amount: the amount, in cents
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Returns a spend alert of a project.

        Args:
            alert_id: id of the alert
            project_id: id of the project
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Changes a spend alert of a project.

        Args:
            alert_id: id of the alert
            project_id: id of the project
            currency: `USD`
            interval: `month`
            notification_channel: who is told, and how
            threshold_amount: the amount, in cents
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists the spend alerts of a project.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R3:
        """Deletes a spend alert of a project.

        Args:
            alert_id: id of the alert
            project_id: id of the project
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class OrganizationProjectsCertificatesMethods(Generic[R1, R2, R3]):
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
    ) -> R1:
        """Lists the certificates that count for a project.

        Args:
            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Makes certificates of the organization count for a project; all of them, or none if one fails.

        Args:
            project_id: id of the project
            certificate_ids: ids of 1 to 10 certificates
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R3:
        """Makes certificates count no longer for a project; all of them, or none if one fails.

        Args:
            project_id: id of the project
            certificate_ids: ids of 1 to 10 certificates
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class ProjectsMethods(Generic[R1, R2]):
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
    ) -> R1:
        """Makes a project.

        Args:
            name: a name for people to read
            external_key_id: id of the external key that protects its data
            geography: where its data are kept and processed
            residency: where its data are kept and processed
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a project.

        Args:
            project_id: id of the project
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Changes a project; what is not given stays as it is.

        Args:
            project_id: id of the project
            external_key_id: id of the external key that protects its data
            geography: where its data are kept and processed
            name: a name for people to read
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists the projects of the organization.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            include_archived: whether archived ones are listed too; default False
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def archive(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Archives a project: its keys stop working, and it can't be brought back.

        Args:
            project_id: id of the project
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AuditLogsWithRawResponse(AuditLogsMethods[RawResponse[SyncConversationCursorPage[AuditLogListResponse]]]):
    ...
class AdminAPIKeysWithRawResponse(AdminAPIKeysMethods[RawResponse[AdminAPIKeyCreateResponse], RawResponse[AdminAPIKey], RawResponse[SyncCursorPage[AdminAPIKey]], RawResponse[AdminAPIKeyDeleteResponse]]):
    ...
class UsageWithRawResponse(UsageMethods[RawResponse[UsageAudioSpeechesResponse], RawResponse[UsageAudioTranscriptionsResponse], RawResponse[UsageCodeInterpreterSessionsResponse], RawResponse[UsageCompletionsResponse], RawResponse[UsageCostsResponse], RawResponse[UsageDecisionsResponse], RawResponse[UsageEmbeddingsResponse], RawResponse[UsageFileSearchCallsResponse], RawResponse[UsageImagesResponse], RawResponse[UsageModerationsResponse], RawResponse[UsageVectorStoresResponse], RawResponse[UsageWebSearchCallsResponse]]):
    ...
class InvitesWithRawResponse(InvitesMethods[RawResponse[Invite], RawResponse[SyncConversationCursorPage[Invite]], RawResponse[InviteDeleteResponse]]):
    ...
class OrganizationUsersRolesWithRawResponse(OrganizationUsersRolesMethods[RawResponse[RoleCreateResponse], RawResponse[RoleRetrieveResponse], RawResponse[SyncNextCursorPage[RoleListResponse]], RawResponse[RoleDeleteResponse]]):
    ...
class OrganizationUsersWithRawResponse(OrganizationUsersMethods[RawResponse[OrganizationUser], RawResponse[SyncConversationCursorPage[OrganizationUser]], RawResponse[UserDeleteResponse]]):
    roles: OrganizationUsersRolesWithRawResponse
class OrganizationGroupsUsersWithRawResponse(OrganizationGroupsUsersMethods[RawResponse[UserCreateResponse], RawResponse[UserRetrieveResponse], RawResponse[SyncNextCursorPage[OrganizationGroupUser]], RawResponse[_types_admin_organization_groups_UserDeleteResponse]]):
    ...
class OrganizationGroupsRolesWithRawResponse(OrganizationGroupsRolesMethods[RawResponse[_types_admin_organization_groups_RoleCreateResponse], RawResponse[_types_admin_organization_groups_RoleRetrieveResponse], RawResponse[SyncNextCursorPage[_types_admin_organization_groups_RoleListResponse]], RawResponse[_types_admin_organization_groups_RoleDeleteResponse]]):
    ...
class OrganizationGroupsWithRawResponse(OrganizationGroupsMethods[RawResponse[Group], RawResponse[GroupUpdateResponse], RawResponse[SyncNextCursorPage[Group]], RawResponse[GroupDeleteResponse]]):
    users: OrganizationGroupsUsersWithRawResponse
    roles: OrganizationGroupsRolesWithRawResponse
class OrganizationRolesWithRawResponse(OrganizationRolesMethods[RawResponse[Role], RawResponse[SyncNextCursorPage[Role]], RawResponse[_types_admin_organization__types_RoleDeleteResponse]]):
    ...
class OrganizationDataRetentionWithRawResponse(OrganizationDataRetentionMethods[RawResponse[_types_admin_organization__types_OrganizationDataRetention]]):
    ...
class ExternalKeysWithRawResponse(ExternalKeysMethods[RawResponse[ExternalKey], RawResponse[SyncCursorPage[ExternalKey]], RawResponse[ExternalKeyValidateResponse]]):
    ...
class FederationRulesWithRawResponse(FederationRulesMethods[RawResponse[FederationRule], RawResponse[SyncCursorPage[FederationRule]], RawResponse[FederationRuleDeleted]]):
    ...
class WorkloadIdentityProvidersWithRawResponse(WorkloadIdentityProvidersMethods[RawResponse[WorkloadIdentityProvider], RawResponse[SyncCursorPage[WorkloadIdentityProvider]], RawResponse[WorkloadIdentityProviderDeleted]]):
    federation_rules: FederationRulesWithRawResponse
class ExternalStorageWithRawResponse(ExternalStorageMethods[RawResponse[ExternalStorageConfiguration], RawResponse[SyncCursorPage[ExternalStorageConfiguration]], RawResponse[ExternalStorageDeleted]]):
    ...
class OrganizationSpendLimitWithRawResponse(OrganizationSpendLimitMethods[RawResponse[_types_admin_organization__types_OrganizationSpendLimit], RawResponse[OrganizationSpendLimitDeleted]]):
    ...
class OrganizationSpendAlertsWithRawResponse(OrganizationSpendAlertsMethods[RawResponse[OrganizationSpendAlert], RawResponse[SyncConversationCursorPage[OrganizationSpendAlert]], RawResponse[OrganizationSpendAlertDeleted]]):
    ...
class OrganizationCertificatesWithRawResponse(OrganizationCertificatesMethods[RawResponse[Certificate], RawResponse[SyncConversationCursorPage[CertificateListResponse]], RawResponse[CertificateDeleteResponse], RawResponse[SyncPage[CertificateActivateResponse]], RawResponse[SyncPage[CertificateDeactivateResponse]]]):
    ...
class OrganizationProjectsUsersRolesWithRawResponse(OrganizationProjectsUsersRolesMethods[RawResponse[_types_admin_organization_projects_users_RoleCreateResponse], RawResponse[_types_admin_organization_projects_users_RoleRetrieveResponse], RawResponse[SyncNextCursorPage[_types_admin_organization_projects_users_RoleListResponse]], RawResponse[_types_admin_organization_projects_users_RoleDeleteResponse]]):
    ...
class OrganizationProjectsUsersWithRawResponse(OrganizationProjectsUsersMethods[RawResponse[ProjectUser], RawResponse[SyncConversationCursorPage[ProjectUser]], RawResponse[_types_admin_organization_projects__types_UserDeleteResponse]]):
    roles: OrganizationProjectsUsersRolesWithRawResponse
class OrganizationProjectsServiceAccountsAPIKeysWithRawResponse(OrganizationProjectsServiceAccountsAPIKeysMethods[RawResponse[APIKeyCreateResponse]]):
    ...
class ServiceAccountsWithRawResponse(ServiceAccountsMethods[RawResponse[ServiceAccountCreateResponse], RawResponse[ProjectServiceAccount], RawResponse[SyncConversationCursorPage[ProjectServiceAccount]], RawResponse[ServiceAccountDeleteResponse]]):
    api_keys: OrganizationProjectsServiceAccountsAPIKeysWithRawResponse
class OrganizationProjectsAPIKeysWithRawResponse(OrganizationProjectsAPIKeysMethods[RawResponse[ProjectAPIKey], RawResponse[SyncConversationCursorPage[ProjectAPIKey]], RawResponse[APIKeyDeleteResponse]]):
    ...
class RateLimitsWithRawResponse(RateLimitsMethods[RawResponse[SyncConversationCursorPage[ProjectRateLimit]], RawResponse[ProjectRateLimit]]):
    ...
class ModelPermissionsWithRawResponse(ModelPermissionsMethods[RawResponse[ProjectModelPermissions], RawResponse[ProjectModelPermissionsDeleted]]):
    ...
class ServiceTierSettingsWithRawResponse(ServiceTierSettingsMethods[RawResponse[ProjectServiceTierSettings]]):
    ...
class HostedToolPermissionsWithRawResponse(HostedToolPermissionsMethods[RawResponse[ProjectHostedToolPermissions]]):
    ...
class OrganizationProjectsGroupsRolesWithRawResponse(OrganizationProjectsGroupsRolesMethods[RawResponse[_types_admin_organization_projects_groups_RoleCreateResponse], RawResponse[_types_admin_organization_projects_groups_RoleRetrieveResponse], RawResponse[SyncNextCursorPage[_types_admin_organization_projects_groups_RoleListResponse]], RawResponse[_types_admin_organization_projects_groups_RoleDeleteResponse]]):
    ...
class OrganizationProjectsGroupsWithRawResponse(OrganizationProjectsGroupsMethods[RawResponse[ProjectGroup], RawResponse[SyncNextCursorPage[ProjectGroup]], RawResponse[_types_admin_organization_projects__types_GroupDeleteResponse]]):
    roles: OrganizationProjectsGroupsRolesWithRawResponse
class OrganizationProjectsRolesWithRawResponse(OrganizationProjectsRolesMethods[RawResponse[Role], RawResponse[SyncNextCursorPage[Role]], RawResponse[_types_admin_organization_projects__types_RoleDeleteResponse]]):
    ...
class OrganizationProjectsDataRetentionWithRawResponse(OrganizationProjectsDataRetentionMethods[RawResponse[ProjectDataRetention]]):
    ...
class OrganizationProjectsSpendLimitWithRawResponse(OrganizationProjectsSpendLimitMethods[RawResponse[ProjectSpendLimit], RawResponse[ProjectSpendLimitDeleted]]):
    ...
class OrganizationProjectsSpendAlertsWithRawResponse(OrganizationProjectsSpendAlertsMethods[RawResponse[ProjectSpendAlert], RawResponse[SyncConversationCursorPage[ProjectSpendAlert]], RawResponse[ProjectSpendAlertDeleted]]):
    ...
class OrganizationProjectsCertificatesWithRawResponse(OrganizationProjectsCertificatesMethods[RawResponse[SyncConversationCursorPage[_types_admin_organization_projects__types_CertificateListResponse]], RawResponse[SyncPage[_types_admin_organization_projects__types_CertificateActivateResponse]], RawResponse[SyncPage[_types_admin_organization_projects__types_CertificateDeactivateResponse]]]):
    ...
class ProjectsWithRawResponse(ProjectsMethods[RawResponse[Project], RawResponse[SyncConversationCursorPage[Project]]]):
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
class AuditLogsWithStreamingResponse(AuditLogsMethods[ResponseManager[SyncConversationCursorPage[AuditLogListResponse]]]):
    ...
class AdminAPIKeysWithStreamingResponse(AdminAPIKeysMethods[ResponseManager[AdminAPIKeyCreateResponse], ResponseManager[AdminAPIKey], ResponseManager[SyncCursorPage[AdminAPIKey]], ResponseManager[AdminAPIKeyDeleteResponse]]):
    ...
class UsageWithStreamingResponse(UsageMethods[ResponseManager[UsageAudioSpeechesResponse], ResponseManager[UsageAudioTranscriptionsResponse], ResponseManager[UsageCodeInterpreterSessionsResponse], ResponseManager[UsageCompletionsResponse], ResponseManager[UsageCostsResponse], ResponseManager[UsageDecisionsResponse], ResponseManager[UsageEmbeddingsResponse], ResponseManager[UsageFileSearchCallsResponse], ResponseManager[UsageImagesResponse], ResponseManager[UsageModerationsResponse], ResponseManager[UsageVectorStoresResponse], ResponseManager[UsageWebSearchCallsResponse]]):
    ...
class InvitesWithStreamingResponse(InvitesMethods[ResponseManager[Invite], ResponseManager[SyncConversationCursorPage[Invite]], ResponseManager[InviteDeleteResponse]]):
    ...
class OrganizationUsersRolesWithStreamingResponse(OrganizationUsersRolesMethods[ResponseManager[RoleCreateResponse], ResponseManager[RoleRetrieveResponse], ResponseManager[SyncNextCursorPage[RoleListResponse]], ResponseManager[RoleDeleteResponse]]):
    ...
class OrganizationUsersWithStreamingResponse(OrganizationUsersMethods[ResponseManager[OrganizationUser], ResponseManager[SyncConversationCursorPage[OrganizationUser]], ResponseManager[UserDeleteResponse]]):
    roles: OrganizationUsersRolesWithStreamingResponse
class OrganizationGroupsUsersWithStreamingResponse(OrganizationGroupsUsersMethods[ResponseManager[UserCreateResponse], ResponseManager[UserRetrieveResponse], ResponseManager[SyncNextCursorPage[OrganizationGroupUser]], ResponseManager[_types_admin_organization_groups_UserDeleteResponse]]):
    ...
class OrganizationGroupsRolesWithStreamingResponse(OrganizationGroupsRolesMethods[ResponseManager[_types_admin_organization_groups_RoleCreateResponse], ResponseManager[_types_admin_organization_groups_RoleRetrieveResponse], ResponseManager[SyncNextCursorPage[_types_admin_organization_groups_RoleListResponse]], ResponseManager[_types_admin_organization_groups_RoleDeleteResponse]]):
    ...
class OrganizationGroupsWithStreamingResponse(OrganizationGroupsMethods[ResponseManager[Group], ResponseManager[GroupUpdateResponse], ResponseManager[SyncNextCursorPage[Group]], ResponseManager[GroupDeleteResponse]]):
    users: OrganizationGroupsUsersWithStreamingResponse
    roles: OrganizationGroupsRolesWithStreamingResponse
class OrganizationRolesWithStreamingResponse(OrganizationRolesMethods[ResponseManager[Role], ResponseManager[SyncNextCursorPage[Role]], ResponseManager[_types_admin_organization__types_RoleDeleteResponse]]):
    ...
class OrganizationDataRetentionWithStreamingResponse(OrganizationDataRetentionMethods[ResponseManager[_types_admin_organization__types_OrganizationDataRetention]]):
    ...
class ExternalKeysWithStreamingResponse(ExternalKeysMethods[ResponseManager[ExternalKey], ResponseManager[SyncCursorPage[ExternalKey]], ResponseManager[ExternalKeyValidateResponse]]):
    ...
class FederationRulesWithStreamingResponse(FederationRulesMethods[ResponseManager[FederationRule], ResponseManager[SyncCursorPage[FederationRule]], ResponseManager[FederationRuleDeleted]]):
    ...
class WorkloadIdentityProvidersWithStreamingResponse(WorkloadIdentityProvidersMethods[ResponseManager[WorkloadIdentityProvider], ResponseManager[SyncCursorPage[WorkloadIdentityProvider]], ResponseManager[WorkloadIdentityProviderDeleted]]):
    federation_rules: FederationRulesWithStreamingResponse
class ExternalStorageWithStreamingResponse(ExternalStorageMethods[ResponseManager[ExternalStorageConfiguration], ResponseManager[SyncCursorPage[ExternalStorageConfiguration]], ResponseManager[ExternalStorageDeleted]]):
    ...
class OrganizationSpendLimitWithStreamingResponse(OrganizationSpendLimitMethods[ResponseManager[_types_admin_organization__types_OrganizationSpendLimit], ResponseManager[OrganizationSpendLimitDeleted]]):
    ...
class OrganizationSpendAlertsWithStreamingResponse(OrganizationSpendAlertsMethods[ResponseManager[OrganizationSpendAlert], ResponseManager[SyncConversationCursorPage[OrganizationSpendAlert]], ResponseManager[OrganizationSpendAlertDeleted]]):
    ...
class OrganizationCertificatesWithStreamingResponse(OrganizationCertificatesMethods[ResponseManager[Certificate], ResponseManager[SyncConversationCursorPage[CertificateListResponse]], ResponseManager[CertificateDeleteResponse], ResponseManager[SyncPage[CertificateActivateResponse]], ResponseManager[SyncPage[CertificateDeactivateResponse]]]):
    ...
class OrganizationProjectsUsersRolesWithStreamingResponse(OrganizationProjectsUsersRolesMethods[ResponseManager[_types_admin_organization_projects_users_RoleCreateResponse], ResponseManager[_types_admin_organization_projects_users_RoleRetrieveResponse], ResponseManager[SyncNextCursorPage[_types_admin_organization_projects_users_RoleListResponse]], ResponseManager[_types_admin_organization_projects_users_RoleDeleteResponse]]):
    ...
class OrganizationProjectsUsersWithStreamingResponse(OrganizationProjectsUsersMethods[ResponseManager[ProjectUser], ResponseManager[SyncConversationCursorPage[ProjectUser]], ResponseManager[_types_admin_organization_projects__types_UserDeleteResponse]]):
    roles: OrganizationProjectsUsersRolesWithStreamingResponse
class OrganizationProjectsServiceAccountsAPIKeysWithStreamingResponse(OrganizationProjectsServiceAccountsAPIKeysMethods[ResponseManager[APIKeyCreateResponse]]):
    ...
class ServiceAccountsWithStreamingResponse(ServiceAccountsMethods[ResponseManager[ServiceAccountCreateResponse], ResponseManager[ProjectServiceAccount], ResponseManager[SyncConversationCursorPage[ProjectServiceAccount]], ResponseManager[ServiceAccountDeleteResponse]]):
    api_keys: OrganizationProjectsServiceAccountsAPIKeysWithStreamingResponse
class OrganizationProjectsAPIKeysWithStreamingResponse(OrganizationProjectsAPIKeysMethods[ResponseManager[ProjectAPIKey], ResponseManager[SyncConversationCursorPage[ProjectAPIKey]], ResponseManager[APIKeyDeleteResponse]]):
    ...
class RateLimitsWithStreamingResponse(RateLimitsMethods[ResponseManager[SyncConversationCursorPage[ProjectRateLimit]], ResponseManager[ProjectRateLimit]]):
    ...
class ModelPermissionsWithStreamingResponse(ModelPermissionsMethods[ResponseManager[ProjectModelPermissions], ResponseManager[ProjectModelPermissionsDeleted]]):
    ...
class ServiceTierSettingsWithStreamingResponse(ServiceTierSettingsMethods[ResponseManager[ProjectServiceTierSettings]]):
    ...
class HostedToolPermissionsWithStreamingResponse(HostedToolPermissionsMethods[ResponseManager[ProjectHostedToolPermissions]]):
    ...
class OrganizationProjectsGroupsRolesWithStreamingResponse(OrganizationProjectsGroupsRolesMethods[ResponseManager[_types_admin_organization_projects_groups_RoleCreateResponse], ResponseManager[_types_admin_organization_projects_groups_RoleRetrieveResponse], ResponseManager[SyncNextCursorPage[_types_admin_organization_projects_groups_RoleListResponse]], ResponseManager[_types_admin_organization_projects_groups_RoleDeleteResponse]]):
    ...
class OrganizationProjectsGroupsWithStreamingResponse(OrganizationProjectsGroupsMethods[ResponseManager[ProjectGroup], ResponseManager[SyncNextCursorPage[ProjectGroup]], ResponseManager[_types_admin_organization_projects__types_GroupDeleteResponse]]):
    roles: OrganizationProjectsGroupsRolesWithStreamingResponse
class OrganizationProjectsRolesWithStreamingResponse(OrganizationProjectsRolesMethods[ResponseManager[Role], ResponseManager[SyncNextCursorPage[Role]], ResponseManager[_types_admin_organization_projects__types_RoleDeleteResponse]]):
    ...
class OrganizationProjectsDataRetentionWithStreamingResponse(OrganizationProjectsDataRetentionMethods[ResponseManager[ProjectDataRetention]]):
    ...
class OrganizationProjectsSpendLimitWithStreamingResponse(OrganizationProjectsSpendLimitMethods[ResponseManager[ProjectSpendLimit], ResponseManager[ProjectSpendLimitDeleted]]):
    ...
class OrganizationProjectsSpendAlertsWithStreamingResponse(OrganizationProjectsSpendAlertsMethods[ResponseManager[ProjectSpendAlert], ResponseManager[SyncConversationCursorPage[ProjectSpendAlert]], ResponseManager[ProjectSpendAlertDeleted]]):
    ...
class OrganizationProjectsCertificatesWithStreamingResponse(OrganizationProjectsCertificatesMethods[ResponseManager[SyncConversationCursorPage[_types_admin_organization_projects__types_CertificateListResponse]], ResponseManager[SyncPage[_types_admin_organization_projects__types_CertificateActivateResponse]], ResponseManager[SyncPage[_types_admin_organization_projects__types_CertificateDeactivateResponse]]]):
    ...
class ProjectsWithStreamingResponse(ProjectsMethods[ResponseManager[Project], ResponseManager[SyncConversationCursorPage[Project]]]):
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
class AuditLogs(Resource[AuditLogsWithRawResponse, AuditLogsWithStreamingResponse], AuditLogsMethods[SyncConversationCursorPage[AuditLogListResponse]]):
    ...
class AdminAPIKeys(Resource[AdminAPIKeysWithRawResponse, AdminAPIKeysWithStreamingResponse], AdminAPIKeysMethods[AdminAPIKeyCreateResponse, AdminAPIKey, SyncCursorPage[AdminAPIKey], AdminAPIKeyDeleteResponse]):
    ...
class Usage(Resource[UsageWithRawResponse, UsageWithStreamingResponse], UsageMethods[UsageAudioSpeechesResponse, UsageAudioTranscriptionsResponse, UsageCodeInterpreterSessionsResponse, UsageCompletionsResponse, UsageCostsResponse, UsageDecisionsResponse, UsageEmbeddingsResponse, UsageFileSearchCallsResponse, UsageImagesResponse, UsageModerationsResponse, UsageVectorStoresResponse, UsageWebSearchCallsResponse]):
    ...
class Invites(Resource[InvitesWithRawResponse, InvitesWithStreamingResponse], InvitesMethods[Invite, SyncConversationCursorPage[Invite], InviteDeleteResponse]):
    ...
class OrganizationUsersRoles(Resource[OrganizationUsersRolesWithRawResponse, OrganizationUsersRolesWithStreamingResponse], OrganizationUsersRolesMethods[RoleCreateResponse, RoleRetrieveResponse, SyncNextCursorPage[RoleListResponse], RoleDeleteResponse]):
    ...
class OrganizationUsers(Resource[OrganizationUsersWithRawResponse, OrganizationUsersWithStreamingResponse], OrganizationUsersMethods[OrganizationUser, SyncConversationCursorPage[OrganizationUser], UserDeleteResponse]):
    roles: OrganizationUsersRoles
class OrganizationGroupsUsers(Resource[OrganizationGroupsUsersWithRawResponse, OrganizationGroupsUsersWithStreamingResponse], OrganizationGroupsUsersMethods[UserCreateResponse, UserRetrieveResponse, SyncNextCursorPage[OrganizationGroupUser], _types_admin_organization_groups_UserDeleteResponse]):
    ...
class OrganizationGroupsRoles(Resource[OrganizationGroupsRolesWithRawResponse, OrganizationGroupsRolesWithStreamingResponse], OrganizationGroupsRolesMethods[_types_admin_organization_groups_RoleCreateResponse, _types_admin_organization_groups_RoleRetrieveResponse, SyncNextCursorPage[_types_admin_organization_groups_RoleListResponse], _types_admin_organization_groups_RoleDeleteResponse]):
    ...
class OrganizationGroups(Resource[OrganizationGroupsWithRawResponse, OrganizationGroupsWithStreamingResponse], OrganizationGroupsMethods[Group, GroupUpdateResponse, SyncNextCursorPage[Group], GroupDeleteResponse]):
    users: OrganizationGroupsUsers
    roles: OrganizationGroupsRoles
class OrganizationRoles(Resource[OrganizationRolesWithRawResponse, OrganizationRolesWithStreamingResponse], OrganizationRolesMethods[Role, SyncNextCursorPage[Role], _types_admin_organization__types_RoleDeleteResponse]):
    ...
class OrganizationDataRetention(Resource[OrganizationDataRetentionWithRawResponse, OrganizationDataRetentionWithStreamingResponse], OrganizationDataRetentionMethods[_types_admin_organization__types_OrganizationDataRetention]):
    ...
class ExternalKeys(Resource[ExternalKeysWithRawResponse, ExternalKeysWithStreamingResponse], ExternalKeysMethods[ExternalKey, SyncCursorPage[ExternalKey], ExternalKeyValidateResponse]):
    ...
class FederationRules(Resource[FederationRulesWithRawResponse, FederationRulesWithStreamingResponse], FederationRulesMethods[FederationRule, SyncCursorPage[FederationRule], FederationRuleDeleted]):
    ...
class WorkloadIdentityProviders(Resource[WorkloadIdentityProvidersWithRawResponse, WorkloadIdentityProvidersWithStreamingResponse], WorkloadIdentityProvidersMethods[WorkloadIdentityProvider, SyncCursorPage[WorkloadIdentityProvider], WorkloadIdentityProviderDeleted]):
    federation_rules: FederationRules
class ExternalStorage(Resource[ExternalStorageWithRawResponse, ExternalStorageWithStreamingResponse], ExternalStorageMethods[ExternalStorageConfiguration, SyncCursorPage[ExternalStorageConfiguration], ExternalStorageDeleted]):
    ...
class OrganizationSpendLimit(Resource[OrganizationSpendLimitWithRawResponse, OrganizationSpendLimitWithStreamingResponse], OrganizationSpendLimitMethods[_types_admin_organization__types_OrganizationSpendLimit, OrganizationSpendLimitDeleted]):
    ...
class OrganizationSpendAlerts(Resource[OrganizationSpendAlertsWithRawResponse, OrganizationSpendAlertsWithStreamingResponse], OrganizationSpendAlertsMethods[OrganizationSpendAlert, SyncConversationCursorPage[OrganizationSpendAlert], OrganizationSpendAlertDeleted]):
    ...
class OrganizationCertificates(Resource[OrganizationCertificatesWithRawResponse, OrganizationCertificatesWithStreamingResponse], OrganizationCertificatesMethods[Certificate, SyncConversationCursorPage[CertificateListResponse], CertificateDeleteResponse, SyncPage[CertificateActivateResponse], SyncPage[CertificateDeactivateResponse]]):
    ...
class OrganizationProjectsUsersRoles(Resource[OrganizationProjectsUsersRolesWithRawResponse, OrganizationProjectsUsersRolesWithStreamingResponse], OrganizationProjectsUsersRolesMethods[_types_admin_organization_projects_users_RoleCreateResponse, _types_admin_organization_projects_users_RoleRetrieveResponse, SyncNextCursorPage[_types_admin_organization_projects_users_RoleListResponse], _types_admin_organization_projects_users_RoleDeleteResponse]):
    ...
class OrganizationProjectsUsers(Resource[OrganizationProjectsUsersWithRawResponse, OrganizationProjectsUsersWithStreamingResponse], OrganizationProjectsUsersMethods[ProjectUser, SyncConversationCursorPage[ProjectUser], _types_admin_organization_projects__types_UserDeleteResponse]):
    roles: OrganizationProjectsUsersRoles
class OrganizationProjectsServiceAccountsAPIKeys(Resource[OrganizationProjectsServiceAccountsAPIKeysWithRawResponse, OrganizationProjectsServiceAccountsAPIKeysWithStreamingResponse], OrganizationProjectsServiceAccountsAPIKeysMethods[APIKeyCreateResponse]):
    ...
class ServiceAccounts(Resource[ServiceAccountsWithRawResponse, ServiceAccountsWithStreamingResponse], ServiceAccountsMethods[ServiceAccountCreateResponse, ProjectServiceAccount, SyncConversationCursorPage[ProjectServiceAccount], ServiceAccountDeleteResponse]):
    api_keys: OrganizationProjectsServiceAccountsAPIKeys
class OrganizationProjectsAPIKeys(Resource[OrganizationProjectsAPIKeysWithRawResponse, OrganizationProjectsAPIKeysWithStreamingResponse], OrganizationProjectsAPIKeysMethods[ProjectAPIKey, SyncConversationCursorPage[ProjectAPIKey], APIKeyDeleteResponse]):
    ...
class RateLimits(Resource[RateLimitsWithRawResponse, RateLimitsWithStreamingResponse], RateLimitsMethods[SyncConversationCursorPage[ProjectRateLimit], ProjectRateLimit]):
    ...
class ModelPermissions(Resource[ModelPermissionsWithRawResponse, ModelPermissionsWithStreamingResponse], ModelPermissionsMethods[ProjectModelPermissions, ProjectModelPermissionsDeleted]):
    ...
class ServiceTierSettings(Resource[ServiceTierSettingsWithRawResponse, ServiceTierSettingsWithStreamingResponse], ServiceTierSettingsMethods[ProjectServiceTierSettings]):
    ...
class HostedToolPermissions(Resource[HostedToolPermissionsWithRawResponse, HostedToolPermissionsWithStreamingResponse], HostedToolPermissionsMethods[ProjectHostedToolPermissions]):
    ...
class OrganizationProjectsGroupsRoles(Resource[OrganizationProjectsGroupsRolesWithRawResponse, OrganizationProjectsGroupsRolesWithStreamingResponse], OrganizationProjectsGroupsRolesMethods[_types_admin_organization_projects_groups_RoleCreateResponse, _types_admin_organization_projects_groups_RoleRetrieveResponse, SyncNextCursorPage[_types_admin_organization_projects_groups_RoleListResponse], _types_admin_organization_projects_groups_RoleDeleteResponse]):
    ...
class OrganizationProjectsGroups(Resource[OrganizationProjectsGroupsWithRawResponse, OrganizationProjectsGroupsWithStreamingResponse], OrganizationProjectsGroupsMethods[ProjectGroup, SyncNextCursorPage[ProjectGroup], _types_admin_organization_projects__types_GroupDeleteResponse]):
    roles: OrganizationProjectsGroupsRoles
class OrganizationProjectsRoles(Resource[OrganizationProjectsRolesWithRawResponse, OrganizationProjectsRolesWithStreamingResponse], OrganizationProjectsRolesMethods[Role, SyncNextCursorPage[Role], _types_admin_organization_projects__types_RoleDeleteResponse]):
    ...
class OrganizationProjectsDataRetention(Resource[OrganizationProjectsDataRetentionWithRawResponse, OrganizationProjectsDataRetentionWithStreamingResponse], OrganizationProjectsDataRetentionMethods[ProjectDataRetention]):
    ...
class OrganizationProjectsSpendLimit(Resource[OrganizationProjectsSpendLimitWithRawResponse, OrganizationProjectsSpendLimitWithStreamingResponse], OrganizationProjectsSpendLimitMethods[ProjectSpendLimit, ProjectSpendLimitDeleted]):
    ...
class OrganizationProjectsSpendAlerts(Resource[OrganizationProjectsSpendAlertsWithRawResponse, OrganizationProjectsSpendAlertsWithStreamingResponse], OrganizationProjectsSpendAlertsMethods[ProjectSpendAlert, SyncConversationCursorPage[ProjectSpendAlert], ProjectSpendAlertDeleted]):
    ...
class OrganizationProjectsCertificates(Resource[OrganizationProjectsCertificatesWithRawResponse, OrganizationProjectsCertificatesWithStreamingResponse], OrganizationProjectsCertificatesMethods[SyncConversationCursorPage[_types_admin_organization_projects__types_CertificateListResponse], SyncPage[_types_admin_organization_projects__types_CertificateActivateResponse], SyncPage[_types_admin_organization_projects__types_CertificateDeactivateResponse]]):
    ...
class Projects(Resource[ProjectsWithRawResponse, ProjectsWithStreamingResponse], ProjectsMethods[Project, SyncConversationCursorPage[Project]]):
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
class Organization(Resource[OrganizationWithRawResponse, OrganizationWithStreamingResponse]):
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
class Admin(Resource[AdminWithRawResponse, AdminWithStreamingResponse]):
    organization: Organization
class AsyncAuditLogsWithRawResponse(AuditLogsMethods[AwaitableRawResponse[AsyncConversationCursorPage[AuditLogListResponse]]]):
    ...
class AsyncAdminAPIKeysWithRawResponse(AdminAPIKeysMethods[AwaitableRawResponse[AdminAPIKeyCreateResponse], AwaitableRawResponse[AdminAPIKey], AwaitableRawResponse[AsyncCursorPage[AdminAPIKey]], AwaitableRawResponse[AdminAPIKeyDeleteResponse]]):
    ...
class AsyncUsageWithRawResponse(UsageMethods[AwaitableRawResponse[UsageAudioSpeechesResponse], AwaitableRawResponse[UsageAudioTranscriptionsResponse], AwaitableRawResponse[UsageCodeInterpreterSessionsResponse], AwaitableRawResponse[UsageCompletionsResponse], AwaitableRawResponse[UsageCostsResponse], AwaitableRawResponse[UsageDecisionsResponse], AwaitableRawResponse[UsageEmbeddingsResponse], AwaitableRawResponse[UsageFileSearchCallsResponse], AwaitableRawResponse[UsageImagesResponse], AwaitableRawResponse[UsageModerationsResponse], AwaitableRawResponse[UsageVectorStoresResponse], AwaitableRawResponse[UsageWebSearchCallsResponse]]):
    ...
class AsyncInvitesWithRawResponse(InvitesMethods[AwaitableRawResponse[Invite], AwaitableRawResponse[AsyncConversationCursorPage[Invite]], AwaitableRawResponse[InviteDeleteResponse]]):
    ...
class AsyncOrganizationUsersRolesWithRawResponse(OrganizationUsersRolesMethods[AwaitableRawResponse[RoleCreateResponse], AwaitableRawResponse[RoleRetrieveResponse], AwaitableRawResponse[AsyncNextCursorPage[RoleListResponse]], AwaitableRawResponse[RoleDeleteResponse]]):
    ...
class AsyncOrganizationUsersWithRawResponse(OrganizationUsersMethods[AwaitableRawResponse[OrganizationUser], AwaitableRawResponse[AsyncConversationCursorPage[OrganizationUser]], AwaitableRawResponse[UserDeleteResponse]]):
    roles: AsyncOrganizationUsersRolesWithRawResponse
class AsyncOrganizationGroupsUsersWithRawResponse(OrganizationGroupsUsersMethods[AwaitableRawResponse[UserCreateResponse], AwaitableRawResponse[UserRetrieveResponse], AwaitableRawResponse[AsyncNextCursorPage[OrganizationGroupUser]], AwaitableRawResponse[_types_admin_organization_groups_UserDeleteResponse]]):
    ...
class AsyncOrganizationGroupsRolesWithRawResponse(OrganizationGroupsRolesMethods[AwaitableRawResponse[_types_admin_organization_groups_RoleCreateResponse], AwaitableRawResponse[_types_admin_organization_groups_RoleRetrieveResponse], AwaitableRawResponse[AsyncNextCursorPage[_types_admin_organization_groups_RoleListResponse]], AwaitableRawResponse[_types_admin_organization_groups_RoleDeleteResponse]]):
    ...
class AsyncOrganizationGroupsWithRawResponse(OrganizationGroupsMethods[AwaitableRawResponse[Group], AwaitableRawResponse[GroupUpdateResponse], AwaitableRawResponse[AsyncNextCursorPage[Group]], AwaitableRawResponse[GroupDeleteResponse]]):
    users: AsyncOrganizationGroupsUsersWithRawResponse
    roles: AsyncOrganizationGroupsRolesWithRawResponse
class AsyncOrganizationRolesWithRawResponse(OrganizationRolesMethods[AwaitableRawResponse[Role], AwaitableRawResponse[AsyncNextCursorPage[Role]], AwaitableRawResponse[_types_admin_organization__types_RoleDeleteResponse]]):
    ...
class AsyncOrganizationDataRetentionWithRawResponse(OrganizationDataRetentionMethods[AwaitableRawResponse[_types_admin_organization__types_OrganizationDataRetention]]):
    ...
class AsyncExternalKeysWithRawResponse(ExternalKeysMethods[AwaitableRawResponse[ExternalKey], AwaitableRawResponse[AsyncCursorPage[ExternalKey]], AwaitableRawResponse[ExternalKeyValidateResponse]]):
    ...
class AsyncFederationRulesWithRawResponse(FederationRulesMethods[AwaitableRawResponse[FederationRule], AwaitableRawResponse[AsyncCursorPage[FederationRule]], AwaitableRawResponse[FederationRuleDeleted]]):
    ...
class AsyncWorkloadIdentityProvidersWithRawResponse(WorkloadIdentityProvidersMethods[AwaitableRawResponse[WorkloadIdentityProvider], AwaitableRawResponse[AsyncCursorPage[WorkloadIdentityProvider]], AwaitableRawResponse[WorkloadIdentityProviderDeleted]]):
    federation_rules: AsyncFederationRulesWithRawResponse
class AsyncExternalStorageWithRawResponse(ExternalStorageMethods[AwaitableRawResponse[ExternalStorageConfiguration], AwaitableRawResponse[AsyncCursorPage[ExternalStorageConfiguration]], AwaitableRawResponse[ExternalStorageDeleted]]):
    ...
class AsyncOrganizationSpendLimitWithRawResponse(OrganizationSpendLimitMethods[AwaitableRawResponse[_types_admin_organization__types_OrganizationSpendLimit], AwaitableRawResponse[OrganizationSpendLimitDeleted]]):
    ...
class AsyncOrganizationSpendAlertsWithRawResponse(OrganizationSpendAlertsMethods[AwaitableRawResponse[OrganizationSpendAlert], AwaitableRawResponse[AsyncConversationCursorPage[OrganizationSpendAlert]], AwaitableRawResponse[OrganizationSpendAlertDeleted]]):
    ...
class AsyncOrganizationCertificatesWithRawResponse(OrganizationCertificatesMethods[AwaitableRawResponse[Certificate], AwaitableRawResponse[AsyncConversationCursorPage[CertificateListResponse]], AwaitableRawResponse[CertificateDeleteResponse], AwaitableRawResponse[AsyncPage[CertificateActivateResponse]], AwaitableRawResponse[AsyncPage[CertificateDeactivateResponse]]]):
    ...
class AsyncOrganizationProjectsUsersRolesWithRawResponse(OrganizationProjectsUsersRolesMethods[AwaitableRawResponse[_types_admin_organization_projects_users_RoleCreateResponse], AwaitableRawResponse[_types_admin_organization_projects_users_RoleRetrieveResponse], AwaitableRawResponse[AsyncNextCursorPage[_types_admin_organization_projects_users_RoleListResponse]], AwaitableRawResponse[_types_admin_organization_projects_users_RoleDeleteResponse]]):
    ...
class AsyncOrganizationProjectsUsersWithRawResponse(OrganizationProjectsUsersMethods[AwaitableRawResponse[ProjectUser], AwaitableRawResponse[AsyncConversationCursorPage[ProjectUser]], AwaitableRawResponse[_types_admin_organization_projects__types_UserDeleteResponse]]):
    roles: AsyncOrganizationProjectsUsersRolesWithRawResponse
class AsyncOrganizationProjectsServiceAccountsAPIKeysWithRawResponse(OrganizationProjectsServiceAccountsAPIKeysMethods[AwaitableRawResponse[APIKeyCreateResponse]]):
    ...
class AsyncServiceAccountsWithRawResponse(ServiceAccountsMethods[AwaitableRawResponse[ServiceAccountCreateResponse], AwaitableRawResponse[ProjectServiceAccount], AwaitableRawResponse[AsyncConversationCursorPage[ProjectServiceAccount]], AwaitableRawResponse[ServiceAccountDeleteResponse]]):
    api_keys: AsyncOrganizationProjectsServiceAccountsAPIKeysWithRawResponse
class AsyncOrganizationProjectsAPIKeysWithRawResponse(OrganizationProjectsAPIKeysMethods[AwaitableRawResponse[ProjectAPIKey], AwaitableRawResponse[AsyncConversationCursorPage[ProjectAPIKey]], AwaitableRawResponse[APIKeyDeleteResponse]]):
    ...
class AsyncRateLimitsWithRawResponse(RateLimitsMethods[AwaitableRawResponse[AsyncConversationCursorPage[ProjectRateLimit]], AwaitableRawResponse[ProjectRateLimit]]):
    ...
class AsyncModelPermissionsWithRawResponse(ModelPermissionsMethods[AwaitableRawResponse[ProjectModelPermissions], AwaitableRawResponse[ProjectModelPermissionsDeleted]]):
    ...
class AsyncServiceTierSettingsWithRawResponse(ServiceTierSettingsMethods[AwaitableRawResponse[ProjectServiceTierSettings]]):
    ...
class AsyncHostedToolPermissionsWithRawResponse(HostedToolPermissionsMethods[AwaitableRawResponse[ProjectHostedToolPermissions]]):
    ...
class AsyncOrganizationProjectsGroupsRolesWithRawResponse(OrganizationProjectsGroupsRolesMethods[AwaitableRawResponse[_types_admin_organization_projects_groups_RoleCreateResponse], AwaitableRawResponse[_types_admin_organization_projects_groups_RoleRetrieveResponse], AwaitableRawResponse[AsyncNextCursorPage[_types_admin_organization_projects_groups_RoleListResponse]], AwaitableRawResponse[_types_admin_organization_projects_groups_RoleDeleteResponse]]):
    ...
class AsyncOrganizationProjectsGroupsWithRawResponse(OrganizationProjectsGroupsMethods[AwaitableRawResponse[ProjectGroup], AwaitableRawResponse[AsyncNextCursorPage[ProjectGroup]], AwaitableRawResponse[_types_admin_organization_projects__types_GroupDeleteResponse]]):
    roles: AsyncOrganizationProjectsGroupsRolesWithRawResponse
class AsyncOrganizationProjectsRolesWithRawResponse(OrganizationProjectsRolesMethods[AwaitableRawResponse[Role], AwaitableRawResponse[AsyncNextCursorPage[Role]], AwaitableRawResponse[_types_admin_organization_projects__types_RoleDeleteResponse]]):
    ...
class AsyncOrganizationProjectsDataRetentionWithRawResponse(OrganizationProjectsDataRetentionMethods[AwaitableRawResponse[ProjectDataRetention]]):
    ...
class AsyncOrganizationProjectsSpendLimitWithRawResponse(OrganizationProjectsSpendLimitMethods[AwaitableRawResponse[ProjectSpendLimit], AwaitableRawResponse[ProjectSpendLimitDeleted]]):
    ...
class AsyncOrganizationProjectsSpendAlertsWithRawResponse(OrganizationProjectsSpendAlertsMethods[AwaitableRawResponse[ProjectSpendAlert], AwaitableRawResponse[AsyncConversationCursorPage[ProjectSpendAlert]], AwaitableRawResponse[ProjectSpendAlertDeleted]]):
    ...
class AsyncOrganizationProjectsCertificatesWithRawResponse(OrganizationProjectsCertificatesMethods[AwaitableRawResponse[AsyncConversationCursorPage[_types_admin_organization_projects__types_CertificateListResponse]], AwaitableRawResponse[AsyncPage[_types_admin_organization_projects__types_CertificateActivateResponse]], AwaitableRawResponse[AsyncPage[_types_admin_organization_projects__types_CertificateDeactivateResponse]]]):
    ...
class AsyncProjectsWithRawResponse(ProjectsMethods[AwaitableRawResponse[Project], AwaitableRawResponse[AsyncConversationCursorPage[Project]]]):
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
class AsyncAuditLogsWithStreamingResponse(AuditLogsMethods[AsyncResponseManager[AsyncConversationCursorPage[AuditLogListResponse]]]):
    ...
class AsyncAdminAPIKeysWithStreamingResponse(AdminAPIKeysMethods[AsyncResponseManager[AdminAPIKeyCreateResponse], AsyncResponseManager[AdminAPIKey], AsyncResponseManager[AsyncCursorPage[AdminAPIKey]], AsyncResponseManager[AdminAPIKeyDeleteResponse]]):
    ...
class AsyncUsageWithStreamingResponse(UsageMethods[AsyncResponseManager[UsageAudioSpeechesResponse], AsyncResponseManager[UsageAudioTranscriptionsResponse], AsyncResponseManager[UsageCodeInterpreterSessionsResponse], AsyncResponseManager[UsageCompletionsResponse], AsyncResponseManager[UsageCostsResponse], AsyncResponseManager[UsageDecisionsResponse], AsyncResponseManager[UsageEmbeddingsResponse], AsyncResponseManager[UsageFileSearchCallsResponse], AsyncResponseManager[UsageImagesResponse], AsyncResponseManager[UsageModerationsResponse], AsyncResponseManager[UsageVectorStoresResponse], AsyncResponseManager[UsageWebSearchCallsResponse]]):
    ...
class AsyncInvitesWithStreamingResponse(InvitesMethods[AsyncResponseManager[Invite], AsyncResponseManager[AsyncConversationCursorPage[Invite]], AsyncResponseManager[InviteDeleteResponse]]):
    ...
class AsyncOrganizationUsersRolesWithStreamingResponse(OrganizationUsersRolesMethods[AsyncResponseManager[RoleCreateResponse], AsyncResponseManager[RoleRetrieveResponse], AsyncResponseManager[AsyncNextCursorPage[RoleListResponse]], AsyncResponseManager[RoleDeleteResponse]]):
    ...
class AsyncOrganizationUsersWithStreamingResponse(OrganizationUsersMethods[AsyncResponseManager[OrganizationUser], AsyncResponseManager[AsyncConversationCursorPage[OrganizationUser]], AsyncResponseManager[UserDeleteResponse]]):
    roles: AsyncOrganizationUsersRolesWithStreamingResponse
class AsyncOrganizationGroupsUsersWithStreamingResponse(OrganizationGroupsUsersMethods[AsyncResponseManager[UserCreateResponse], AsyncResponseManager[UserRetrieveResponse], AsyncResponseManager[AsyncNextCursorPage[OrganizationGroupUser]], AsyncResponseManager[_types_admin_organization_groups_UserDeleteResponse]]):
    ...
class AsyncOrganizationGroupsRolesWithStreamingResponse(OrganizationGroupsRolesMethods[AsyncResponseManager[_types_admin_organization_groups_RoleCreateResponse], AsyncResponseManager[_types_admin_organization_groups_RoleRetrieveResponse], AsyncResponseManager[AsyncNextCursorPage[_types_admin_organization_groups_RoleListResponse]], AsyncResponseManager[_types_admin_organization_groups_RoleDeleteResponse]]):
    ...
class AsyncOrganizationGroupsWithStreamingResponse(OrganizationGroupsMethods[AsyncResponseManager[Group], AsyncResponseManager[GroupUpdateResponse], AsyncResponseManager[AsyncNextCursorPage[Group]], AsyncResponseManager[GroupDeleteResponse]]):
    users: AsyncOrganizationGroupsUsersWithStreamingResponse
    roles: AsyncOrganizationGroupsRolesWithStreamingResponse
class AsyncOrganizationRolesWithStreamingResponse(OrganizationRolesMethods[AsyncResponseManager[Role], AsyncResponseManager[AsyncNextCursorPage[Role]], AsyncResponseManager[_types_admin_organization__types_RoleDeleteResponse]]):
    ...
class AsyncOrganizationDataRetentionWithStreamingResponse(OrganizationDataRetentionMethods[AsyncResponseManager[_types_admin_organization__types_OrganizationDataRetention]]):
    ...
class AsyncExternalKeysWithStreamingResponse(ExternalKeysMethods[AsyncResponseManager[ExternalKey], AsyncResponseManager[AsyncCursorPage[ExternalKey]], AsyncResponseManager[ExternalKeyValidateResponse]]):
    ...
class AsyncFederationRulesWithStreamingResponse(FederationRulesMethods[AsyncResponseManager[FederationRule], AsyncResponseManager[AsyncCursorPage[FederationRule]], AsyncResponseManager[FederationRuleDeleted]]):
    ...
class AsyncWorkloadIdentityProvidersWithStreamingResponse(WorkloadIdentityProvidersMethods[AsyncResponseManager[WorkloadIdentityProvider], AsyncResponseManager[AsyncCursorPage[WorkloadIdentityProvider]], AsyncResponseManager[WorkloadIdentityProviderDeleted]]):
    federation_rules: AsyncFederationRulesWithStreamingResponse
class AsyncExternalStorageWithStreamingResponse(ExternalStorageMethods[AsyncResponseManager[ExternalStorageConfiguration], AsyncResponseManager[AsyncCursorPage[ExternalStorageConfiguration]], AsyncResponseManager[ExternalStorageDeleted]]):
    ...
class AsyncOrganizationSpendLimitWithStreamingResponse(OrganizationSpendLimitMethods[AsyncResponseManager[_types_admin_organization__types_OrganizationSpendLimit], AsyncResponseManager[OrganizationSpendLimitDeleted]]):
    ...
class AsyncOrganizationSpendAlertsWithStreamingResponse(OrganizationSpendAlertsMethods[AsyncResponseManager[OrganizationSpendAlert], AsyncResponseManager[AsyncConversationCursorPage[OrganizationSpendAlert]], AsyncResponseManager[OrganizationSpendAlertDeleted]]):
    ...
class AsyncOrganizationCertificatesWithStreamingResponse(OrganizationCertificatesMethods[AsyncResponseManager[Certificate], AsyncResponseManager[AsyncConversationCursorPage[CertificateListResponse]], AsyncResponseManager[CertificateDeleteResponse], AsyncResponseManager[AsyncPage[CertificateActivateResponse]], AsyncResponseManager[AsyncPage[CertificateDeactivateResponse]]]):
    ...
class AsyncOrganizationProjectsUsersRolesWithStreamingResponse(OrganizationProjectsUsersRolesMethods[AsyncResponseManager[_types_admin_organization_projects_users_RoleCreateResponse], AsyncResponseManager[_types_admin_organization_projects_users_RoleRetrieveResponse], AsyncResponseManager[AsyncNextCursorPage[_types_admin_organization_projects_users_RoleListResponse]], AsyncResponseManager[_types_admin_organization_projects_users_RoleDeleteResponse]]):
    ...
class AsyncOrganizationProjectsUsersWithStreamingResponse(OrganizationProjectsUsersMethods[AsyncResponseManager[ProjectUser], AsyncResponseManager[AsyncConversationCursorPage[ProjectUser]], AsyncResponseManager[_types_admin_organization_projects__types_UserDeleteResponse]]):
    roles: AsyncOrganizationProjectsUsersRolesWithStreamingResponse
class AsyncOrganizationProjectsServiceAccountsAPIKeysWithStreamingResponse(OrganizationProjectsServiceAccountsAPIKeysMethods[AsyncResponseManager[APIKeyCreateResponse]]):
    ...
class AsyncServiceAccountsWithStreamingResponse(ServiceAccountsMethods[AsyncResponseManager[ServiceAccountCreateResponse], AsyncResponseManager[ProjectServiceAccount], AsyncResponseManager[AsyncConversationCursorPage[ProjectServiceAccount]], AsyncResponseManager[ServiceAccountDeleteResponse]]):
    api_keys: AsyncOrganizationProjectsServiceAccountsAPIKeysWithStreamingResponse
class AsyncOrganizationProjectsAPIKeysWithStreamingResponse(OrganizationProjectsAPIKeysMethods[AsyncResponseManager[ProjectAPIKey], AsyncResponseManager[AsyncConversationCursorPage[ProjectAPIKey]], AsyncResponseManager[APIKeyDeleteResponse]]):
    ...
class AsyncRateLimitsWithStreamingResponse(RateLimitsMethods[AsyncResponseManager[AsyncConversationCursorPage[ProjectRateLimit]], AsyncResponseManager[ProjectRateLimit]]):
    ...
class AsyncModelPermissionsWithStreamingResponse(ModelPermissionsMethods[AsyncResponseManager[ProjectModelPermissions], AsyncResponseManager[ProjectModelPermissionsDeleted]]):
    ...
class AsyncServiceTierSettingsWithStreamingResponse(ServiceTierSettingsMethods[AsyncResponseManager[ProjectServiceTierSettings]]):
    ...
class AsyncHostedToolPermissionsWithStreamingResponse(HostedToolPermissionsMethods[AsyncResponseManager[ProjectHostedToolPermissions]]):
    ...
class AsyncOrganizationProjectsGroupsRolesWithStreamingResponse(OrganizationProjectsGroupsRolesMethods[AsyncResponseManager[_types_admin_organization_projects_groups_RoleCreateResponse], AsyncResponseManager[_types_admin_organization_projects_groups_RoleRetrieveResponse], AsyncResponseManager[AsyncNextCursorPage[_types_admin_organization_projects_groups_RoleListResponse]], AsyncResponseManager[_types_admin_organization_projects_groups_RoleDeleteResponse]]):
    ...
class AsyncOrganizationProjectsGroupsWithStreamingResponse(OrganizationProjectsGroupsMethods[AsyncResponseManager[ProjectGroup], AsyncResponseManager[AsyncNextCursorPage[ProjectGroup]], AsyncResponseManager[_types_admin_organization_projects__types_GroupDeleteResponse]]):
    roles: AsyncOrganizationProjectsGroupsRolesWithStreamingResponse
class AsyncOrganizationProjectsRolesWithStreamingResponse(OrganizationProjectsRolesMethods[AsyncResponseManager[Role], AsyncResponseManager[AsyncNextCursorPage[Role]], AsyncResponseManager[_types_admin_organization_projects__types_RoleDeleteResponse]]):
    ...
class AsyncOrganizationProjectsDataRetentionWithStreamingResponse(OrganizationProjectsDataRetentionMethods[AsyncResponseManager[ProjectDataRetention]]):
    ...
class AsyncOrganizationProjectsSpendLimitWithStreamingResponse(OrganizationProjectsSpendLimitMethods[AsyncResponseManager[ProjectSpendLimit], AsyncResponseManager[ProjectSpendLimitDeleted]]):
    ...
class AsyncOrganizationProjectsSpendAlertsWithStreamingResponse(OrganizationProjectsSpendAlertsMethods[AsyncResponseManager[ProjectSpendAlert], AsyncResponseManager[AsyncConversationCursorPage[ProjectSpendAlert]], AsyncResponseManager[ProjectSpendAlertDeleted]]):
    ...
class AsyncOrganizationProjectsCertificatesWithStreamingResponse(OrganizationProjectsCertificatesMethods[AsyncResponseManager[AsyncConversationCursorPage[_types_admin_organization_projects__types_CertificateListResponse]], AsyncResponseManager[AsyncPage[_types_admin_organization_projects__types_CertificateActivateResponse]], AsyncResponseManager[AsyncPage[_types_admin_organization_projects__types_CertificateDeactivateResponse]]]):
    ...
class AsyncProjectsWithStreamingResponse(ProjectsMethods[AsyncResponseManager[Project], AsyncResponseManager[AsyncConversationCursorPage[Project]]]):
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
class AsyncAuditLogs(AsyncResource[AsyncAuditLogsWithRawResponse, AsyncAuditLogsWithStreamingResponse], AuditLogsMethods[AsyncPaginator[AuditLogListResponse, AsyncConversationCursorPage[AuditLogListResponse]]]):
    ...
class AsyncAdminAPIKeys(AsyncResource[AsyncAdminAPIKeysWithRawResponse, AsyncAdminAPIKeysWithStreamingResponse], AdminAPIKeysMethods[Coroutine[Any, Any, AdminAPIKeyCreateResponse], Coroutine[Any, Any, AdminAPIKey], AsyncPaginator[AdminAPIKey, AsyncCursorPage[AdminAPIKey]], Coroutine[Any, Any, AdminAPIKeyDeleteResponse]]):
    ...
class AsyncUsage(AsyncResource[AsyncUsageWithRawResponse, AsyncUsageWithStreamingResponse], UsageMethods[Coroutine[Any, Any, UsageAudioSpeechesResponse], Coroutine[Any, Any, UsageAudioTranscriptionsResponse], Coroutine[Any, Any, UsageCodeInterpreterSessionsResponse], Coroutine[Any, Any, UsageCompletionsResponse], Coroutine[Any, Any, UsageCostsResponse], Coroutine[Any, Any, UsageDecisionsResponse], Coroutine[Any, Any, UsageEmbeddingsResponse], Coroutine[Any, Any, UsageFileSearchCallsResponse], Coroutine[Any, Any, UsageImagesResponse], Coroutine[Any, Any, UsageModerationsResponse], Coroutine[Any, Any, UsageVectorStoresResponse], Coroutine[Any, Any, UsageWebSearchCallsResponse]]):
    ...
class AsyncInvites(AsyncResource[AsyncInvitesWithRawResponse, AsyncInvitesWithStreamingResponse], InvitesMethods[Coroutine[Any, Any, Invite], AsyncPaginator[Invite, AsyncConversationCursorPage[Invite]], Coroutine[Any, Any, InviteDeleteResponse]]):
    ...
class AsyncOrganizationUsersRoles(AsyncResource[AsyncOrganizationUsersRolesWithRawResponse, AsyncOrganizationUsersRolesWithStreamingResponse], OrganizationUsersRolesMethods[Coroutine[Any, Any, RoleCreateResponse], Coroutine[Any, Any, RoleRetrieveResponse], AsyncPaginator[RoleListResponse, AsyncNextCursorPage[RoleListResponse]], Coroutine[Any, Any, RoleDeleteResponse]]):
    ...
class AsyncOrganizationUsers(AsyncResource[AsyncOrganizationUsersWithRawResponse, AsyncOrganizationUsersWithStreamingResponse], OrganizationUsersMethods[Coroutine[Any, Any, OrganizationUser], AsyncPaginator[OrganizationUser, AsyncConversationCursorPage[OrganizationUser]], Coroutine[Any, Any, UserDeleteResponse]]):
    roles: AsyncOrganizationUsersRoles
class AsyncOrganizationGroupsUsers(AsyncResource[AsyncOrganizationGroupsUsersWithRawResponse, AsyncOrganizationGroupsUsersWithStreamingResponse], OrganizationGroupsUsersMethods[Coroutine[Any, Any, UserCreateResponse], Coroutine[Any, Any, UserRetrieveResponse], AsyncPaginator[OrganizationGroupUser, AsyncNextCursorPage[OrganizationGroupUser]], Coroutine[Any, Any, _types_admin_organization_groups_UserDeleteResponse]]):
    ...
class AsyncOrganizationGroupsRoles(AsyncResource[AsyncOrganizationGroupsRolesWithRawResponse, AsyncOrganizationGroupsRolesWithStreamingResponse], OrganizationGroupsRolesMethods[Coroutine[Any, Any, _types_admin_organization_groups_RoleCreateResponse], Coroutine[Any, Any, _types_admin_organization_groups_RoleRetrieveResponse], AsyncPaginator[_types_admin_organization_groups_RoleListResponse, AsyncNextCursorPage[_types_admin_organization_groups_RoleListResponse]], Coroutine[Any, Any, _types_admin_organization_groups_RoleDeleteResponse]]):
    ...
class AsyncOrganizationGroups(AsyncResource[AsyncOrganizationGroupsWithRawResponse, AsyncOrganizationGroupsWithStreamingResponse], OrganizationGroupsMethods[Coroutine[Any, Any, Group], Coroutine[Any, Any, GroupUpdateResponse], AsyncPaginator[Group, AsyncNextCursorPage[Group]], Coroutine[Any, Any, GroupDeleteResponse]]):
    users: AsyncOrganizationGroupsUsers
    roles: AsyncOrganizationGroupsRoles
class AsyncOrganizationRoles(AsyncResource[AsyncOrganizationRolesWithRawResponse, AsyncOrganizationRolesWithStreamingResponse], OrganizationRolesMethods[Coroutine[Any, Any, Role], AsyncPaginator[Role, AsyncNextCursorPage[Role]], Coroutine[Any, Any, _types_admin_organization__types_RoleDeleteResponse]]):
    ...
class AsyncOrganizationDataRetention(AsyncResource[AsyncOrganizationDataRetentionWithRawResponse, AsyncOrganizationDataRetentionWithStreamingResponse], OrganizationDataRetentionMethods[Coroutine[Any, Any, _types_admin_organization__types_OrganizationDataRetention]]):
    ...
class AsyncExternalKeys(AsyncResource[AsyncExternalKeysWithRawResponse, AsyncExternalKeysWithStreamingResponse], ExternalKeysMethods[Coroutine[Any, Any, ExternalKey], AsyncPaginator[ExternalKey, AsyncCursorPage[ExternalKey]], Coroutine[Any, Any, ExternalKeyValidateResponse]]):
    ...
class AsyncFederationRules(AsyncResource[AsyncFederationRulesWithRawResponse, AsyncFederationRulesWithStreamingResponse], FederationRulesMethods[Coroutine[Any, Any, FederationRule], AsyncPaginator[FederationRule, AsyncCursorPage[FederationRule]], Coroutine[Any, Any, FederationRuleDeleted]]):
    ...
class AsyncWorkloadIdentityProviders(AsyncResource[AsyncWorkloadIdentityProvidersWithRawResponse, AsyncWorkloadIdentityProvidersWithStreamingResponse], WorkloadIdentityProvidersMethods[Coroutine[Any, Any, WorkloadIdentityProvider], AsyncPaginator[WorkloadIdentityProvider, AsyncCursorPage[WorkloadIdentityProvider]], Coroutine[Any, Any, WorkloadIdentityProviderDeleted]]):
    federation_rules: AsyncFederationRules
class AsyncExternalStorage(AsyncResource[AsyncExternalStorageWithRawResponse, AsyncExternalStorageWithStreamingResponse], ExternalStorageMethods[Coroutine[Any, Any, ExternalStorageConfiguration], AsyncPaginator[ExternalStorageConfiguration, AsyncCursorPage[ExternalStorageConfiguration]], Coroutine[Any, Any, ExternalStorageDeleted]]):
    ...
class AsyncOrganizationSpendLimit(AsyncResource[AsyncOrganizationSpendLimitWithRawResponse, AsyncOrganizationSpendLimitWithStreamingResponse], OrganizationSpendLimitMethods[Coroutine[Any, Any, _types_admin_organization__types_OrganizationSpendLimit], Coroutine[Any, Any, OrganizationSpendLimitDeleted]]):
    ...
class AsyncOrganizationSpendAlerts(AsyncResource[AsyncOrganizationSpendAlertsWithRawResponse, AsyncOrganizationSpendAlertsWithStreamingResponse], OrganizationSpendAlertsMethods[Coroutine[Any, Any, OrganizationSpendAlert], AsyncPaginator[OrganizationSpendAlert, AsyncConversationCursorPage[OrganizationSpendAlert]], Coroutine[Any, Any, OrganizationSpendAlertDeleted]]):
    ...
class AsyncOrganizationCertificates(AsyncResource[AsyncOrganizationCertificatesWithRawResponse, AsyncOrganizationCertificatesWithStreamingResponse], OrganizationCertificatesMethods[Coroutine[Any, Any, Certificate], AsyncPaginator[CertificateListResponse, AsyncConversationCursorPage[CertificateListResponse]], Coroutine[Any, Any, CertificateDeleteResponse], AsyncPaginator[CertificateActivateResponse, AsyncPage[CertificateActivateResponse]], AsyncPaginator[CertificateDeactivateResponse, AsyncPage[CertificateDeactivateResponse]]]):
    ...
class AsyncOrganizationProjectsUsersRoles(AsyncResource[AsyncOrganizationProjectsUsersRolesWithRawResponse, AsyncOrganizationProjectsUsersRolesWithStreamingResponse], OrganizationProjectsUsersRolesMethods[Coroutine[Any, Any, _types_admin_organization_projects_users_RoleCreateResponse], Coroutine[Any, Any, _types_admin_organization_projects_users_RoleRetrieveResponse], AsyncPaginator[_types_admin_organization_projects_users_RoleListResponse, AsyncNextCursorPage[_types_admin_organization_projects_users_RoleListResponse]], Coroutine[Any, Any, _types_admin_organization_projects_users_RoleDeleteResponse]]):
    ...
class AsyncOrganizationProjectsUsers(AsyncResource[AsyncOrganizationProjectsUsersWithRawResponse, AsyncOrganizationProjectsUsersWithStreamingResponse], OrganizationProjectsUsersMethods[Coroutine[Any, Any, ProjectUser], AsyncPaginator[ProjectUser, AsyncConversationCursorPage[ProjectUser]], Coroutine[Any, Any, _types_admin_organization_projects__types_UserDeleteResponse]]):
    roles: AsyncOrganizationProjectsUsersRoles
class AsyncOrganizationProjectsServiceAccountsAPIKeys(AsyncResource[AsyncOrganizationProjectsServiceAccountsAPIKeysWithRawResponse, AsyncOrganizationProjectsServiceAccountsAPIKeysWithStreamingResponse], OrganizationProjectsServiceAccountsAPIKeysMethods[Coroutine[Any, Any, APIKeyCreateResponse]]):
    ...
class AsyncServiceAccounts(AsyncResource[AsyncServiceAccountsWithRawResponse, AsyncServiceAccountsWithStreamingResponse], ServiceAccountsMethods[Coroutine[Any, Any, ServiceAccountCreateResponse], Coroutine[Any, Any, ProjectServiceAccount], AsyncPaginator[ProjectServiceAccount, AsyncConversationCursorPage[ProjectServiceAccount]], Coroutine[Any, Any, ServiceAccountDeleteResponse]]):
    api_keys: AsyncOrganizationProjectsServiceAccountsAPIKeys
class AsyncOrganizationProjectsAPIKeys(AsyncResource[AsyncOrganizationProjectsAPIKeysWithRawResponse, AsyncOrganizationProjectsAPIKeysWithStreamingResponse], OrganizationProjectsAPIKeysMethods[Coroutine[Any, Any, ProjectAPIKey], AsyncPaginator[ProjectAPIKey, AsyncConversationCursorPage[ProjectAPIKey]], Coroutine[Any, Any, APIKeyDeleteResponse]]):
    ...
class AsyncRateLimits(AsyncResource[AsyncRateLimitsWithRawResponse, AsyncRateLimitsWithStreamingResponse], RateLimitsMethods[AsyncPaginator[ProjectRateLimit, AsyncConversationCursorPage[ProjectRateLimit]], Coroutine[Any, Any, ProjectRateLimit]]):
    ...
class AsyncModelPermissions(AsyncResource[AsyncModelPermissionsWithRawResponse, AsyncModelPermissionsWithStreamingResponse], ModelPermissionsMethods[Coroutine[Any, Any, ProjectModelPermissions], Coroutine[Any, Any, ProjectModelPermissionsDeleted]]):
    ...
class AsyncServiceTierSettings(AsyncResource[AsyncServiceTierSettingsWithRawResponse, AsyncServiceTierSettingsWithStreamingResponse], ServiceTierSettingsMethods[Coroutine[Any, Any, ProjectServiceTierSettings]]):
    ...
class AsyncHostedToolPermissions(AsyncResource[AsyncHostedToolPermissionsWithRawResponse, AsyncHostedToolPermissionsWithStreamingResponse], HostedToolPermissionsMethods[Coroutine[Any, Any, ProjectHostedToolPermissions]]):
    ...
class AsyncOrganizationProjectsGroupsRoles(AsyncResource[AsyncOrganizationProjectsGroupsRolesWithRawResponse, AsyncOrganizationProjectsGroupsRolesWithStreamingResponse], OrganizationProjectsGroupsRolesMethods[Coroutine[Any, Any, _types_admin_organization_projects_groups_RoleCreateResponse], Coroutine[Any, Any, _types_admin_organization_projects_groups_RoleRetrieveResponse], AsyncPaginator[_types_admin_organization_projects_groups_RoleListResponse, AsyncNextCursorPage[_types_admin_organization_projects_groups_RoleListResponse]], Coroutine[Any, Any, _types_admin_organization_projects_groups_RoleDeleteResponse]]):
    ...
class AsyncOrganizationProjectsGroups(AsyncResource[AsyncOrganizationProjectsGroupsWithRawResponse, AsyncOrganizationProjectsGroupsWithStreamingResponse], OrganizationProjectsGroupsMethods[Coroutine[Any, Any, ProjectGroup], AsyncPaginator[ProjectGroup, AsyncNextCursorPage[ProjectGroup]], Coroutine[Any, Any, _types_admin_organization_projects__types_GroupDeleteResponse]]):
    roles: AsyncOrganizationProjectsGroupsRoles
class AsyncOrganizationProjectsRoles(AsyncResource[AsyncOrganizationProjectsRolesWithRawResponse, AsyncOrganizationProjectsRolesWithStreamingResponse], OrganizationProjectsRolesMethods[Coroutine[Any, Any, Role], AsyncPaginator[Role, AsyncNextCursorPage[Role]], Coroutine[Any, Any, _types_admin_organization_projects__types_RoleDeleteResponse]]):
    ...
class AsyncOrganizationProjectsDataRetention(AsyncResource[AsyncOrganizationProjectsDataRetentionWithRawResponse, AsyncOrganizationProjectsDataRetentionWithStreamingResponse], OrganizationProjectsDataRetentionMethods[Coroutine[Any, Any, ProjectDataRetention]]):
    ...
class AsyncOrganizationProjectsSpendLimit(AsyncResource[AsyncOrganizationProjectsSpendLimitWithRawResponse, AsyncOrganizationProjectsSpendLimitWithStreamingResponse], OrganizationProjectsSpendLimitMethods[Coroutine[Any, Any, ProjectSpendLimit], Coroutine[Any, Any, ProjectSpendLimitDeleted]]):
    ...
class AsyncOrganizationProjectsSpendAlerts(AsyncResource[AsyncOrganizationProjectsSpendAlertsWithRawResponse, AsyncOrganizationProjectsSpendAlertsWithStreamingResponse], OrganizationProjectsSpendAlertsMethods[Coroutine[Any, Any, ProjectSpendAlert], AsyncPaginator[ProjectSpendAlert, AsyncConversationCursorPage[ProjectSpendAlert]], Coroutine[Any, Any, ProjectSpendAlertDeleted]]):
    ...
class AsyncOrganizationProjectsCertificates(AsyncResource[AsyncOrganizationProjectsCertificatesWithRawResponse, AsyncOrganizationProjectsCertificatesWithStreamingResponse], OrganizationProjectsCertificatesMethods[AsyncPaginator[_types_admin_organization_projects__types_CertificateListResponse, AsyncConversationCursorPage[_types_admin_organization_projects__types_CertificateListResponse]], AsyncPaginator[_types_admin_organization_projects__types_CertificateActivateResponse, AsyncPage[_types_admin_organization_projects__types_CertificateActivateResponse]], AsyncPaginator[_types_admin_organization_projects__types_CertificateDeactivateResponse, AsyncPage[_types_admin_organization_projects__types_CertificateDeactivateResponse]]]):
    ...
class AsyncProjects(AsyncResource[AsyncProjectsWithRawResponse, AsyncProjectsWithStreamingResponse], ProjectsMethods[Coroutine[Any, Any, Project], AsyncPaginator[Project, AsyncConversationCursorPage[Project]]]):
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
class AsyncOrganization(AsyncResource[AsyncOrganizationWithRawResponse, AsyncOrganizationWithStreamingResponse]):
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
class AsyncAdmin(AsyncResource[AsyncAdminWithRawResponse, AsyncAdminWithStreamingResponse]):
    organization: AsyncOrganization
