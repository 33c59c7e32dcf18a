"""Projects of the admin API."""

class projects(Resource, under="admin.organization"):
    @POST("/organization/projects", body=ProjectCreateParams)
    def create(
        *,
        name: str,
        external_key_id: Optional[str] = ...,
        geography: Optional[str] = ...,
        residency: Optional[ProjectResidency] = ...,
    ) -> Project: ...

    @GET("/organization/projects/{project_id}")
    def retrieve(project_id: str) -> Project: ...

    @POST("/organization/projects/{project_id}", body=ProjectUpdateParams)
    def update(
        project_id: str,
        *,
        external_key_id: Optional[str] = ...,
        geography: Optional[str] = ...,
        name: Optional[str] = ...,
    ) -> Project: ...

    @GET("/organization/projects", query=ProjectListParams)
    def list(
        *,
        after: str = ...,
        include_archived: bool = ...,
        limit: int = ...,
    ) -> ConversationCursorPage[Project]: ...

    @POST("/organization/projects/{project_id}/archive")
    def archive(project_id: str) -> Project: ...

    class users(Resource):
        @POST("/organization/projects/{project_id}/users", body=UserCreateParams)
        def create(
            project_id: str,
            *,
            role: str,
            email: Optional[str] = ...,
            user_id: Optional[str] = ...,
        ) -> ProjectUser: ...

        @GET("/organization/projects/{project_id}/users/{user_id}")
        def retrieve(
            user_id: str,
            *,
            project_id: str,
        ) -> ProjectUser: ...

        @POST("/organization/projects/{project_id}/users/{user_id}", body=UserUpdateParams)
        def update(
            user_id: str,
            *,
            project_id: str,
            role: Optional[str] = ...,
        ) -> ProjectUser: ...

        @GET("/organization/projects/{project_id}/users", query=UserListParams)
        def list(
            project_id: str,
            *,
            after: str = ...,
            limit: int = ...,
        ) -> ConversationCursorPage[ProjectUser]: ...

        @DELETE("/organization/projects/{project_id}/users/{user_id}")
        def delete(
            user_id: str,
            *,
            project_id: str,
        ) -> UserDeleteResponse: ...

        class roles(Resource):
            @POST("/projects/{project_id}/users/{user_id}/roles", body=RoleCreateParams)
            def create(
                user_id: str,
                *,
                project_id: str,
                role_id: str,
            ) -> RoleCreateResponse: ...

            @GET("/projects/{project_id}/users/{user_id}/roles/{role_id}")
            def retrieve(
                role_id: str,
                *,
                project_id: str,
                user_id: str,
            ) -> RoleRetrieveResponse: ...

            @GET("/projects/{project_id}/users/{user_id}/roles", query=RoleListParams)
            def list(
                user_id: str,
                *,
                project_id: str,
                after: str = ...,
                limit: int = ...,
                order: Literal["asc", "desc"] = ...,
            ) -> NextCursorPage[RoleListResponse]: ...

            @DELETE("/projects/{project_id}/users/{user_id}/roles/{role_id}")
            def delete(
                role_id: str,
                *,
                project_id: str,
                user_id: str,
            ) -> RoleDeleteResponse: ...

    class service_accounts(Resource):
        @POST("/organization/projects/{project_id}/service_accounts", body=ServiceAccountCreateParams)
        def create(
            project_id: str,
            *,
            name: str,
            create_service_account_only: Optional[bool] = ...,
            expires_in_seconds: Optional[int] = ...,
        ) -> ServiceAccountCreateResponse: ...

        @GET("/organization/projects/{project_id}/service_accounts/{service_account_id}")
        def retrieve(
            service_account_id: str,
            *,
            project_id: str,
        ) -> ProjectServiceAccount: ...

        @POST(
            "/organization/projects/{project_id}/service_accounts/{service_account_id}",
            body=ServiceAccountUpdateParams,
        )
        def update(
            service_account_id: str,
            *,
            project_id: str,
            name: str = ...,
            role: Literal["member", "owner"] = ...,
        ) -> ProjectServiceAccount: ...

        @GET("/organization/projects/{project_id}/service_accounts", query=ServiceAccountListParams)
        def list(
            project_id: str,
            *,
            after: str = ...,
            limit: int = ...,
        ) -> ConversationCursorPage[ProjectServiceAccount]: ...

        @DELETE("/organization/projects/{project_id}/service_accounts/{service_account_id}")
        def delete(
            service_account_id: str,
            *,
            project_id: str,
        ) -> ServiceAccountDeleteResponse: ...

        class api_keys(Resource, name="APIKeys"):
            @POST(
                "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
                body=APIKeyCreateParams,
            )
            def create(
                service_account_id: str,
                *,
                project_id: str,
                expires_in_seconds: Optional[int] = ...,
                name: str = ...,
                scopes: Sequence[str] = ...,
            ) -> APIKeyCreateResponse: ...

    class api_keys(Resource, name="APIKeys"):
        @GET("/organization/projects/{project_id}/api_keys/{api_key_id}")
        def retrieve(
            api_key_id: str,
            *,
            project_id: str,
        ) -> ProjectAPIKey: ...

        @POST("/organization/projects/{project_id}/api_keys/{api_key_id}", body=APIKeyUpdateParams)
        def update(
            api_key_id: str,
            *,
            project_id: str,
            expires_in_seconds: int = ...,
            scopes: Sequence[str] = ...,
        ) -> ProjectAPIKey: ...

        @GET("/organization/projects/{project_id}/api_keys", query=APIKeyListParams)
        def list(
            project_id: str,
            *,
            after: str = ...,
            limit: int = ...,
            owner_project_access: Literal["active", "inactive", "any"] = ...,
        ) -> ConversationCursorPage[ProjectAPIKey]: ...

        @DELETE("/organization/projects/{project_id}/api_keys/{api_key_id}")
        def delete(
            api_key_id: str,
            *,
            project_id: str,
        ) -> APIKeyDeleteResponse: ...

    class rate_limits(Resource):
        @GET("/organization/projects/{project_id}/rate_limits", query=RateLimitListRateLimitsParams)
        def list_rate_limits(
            project_id: str,
            *,
            after: str = ...,
            before: str = ...,
            limit: int = ...,
        ) -> ConversationCursorPage[ProjectRateLimit]: ...

        @POST("/organization/projects/{project_id}/rate_limits/{rate_limit_id}", body=RateLimitUpdateRateLimitParams)
        def update_rate_limit(
            rate_limit_id: str,
            *,
            project_id: str,
            batch_1_day_max_input_tokens: int = ...,
            max_audio_megabytes_per_1_minute: int = ...,
            max_images_per_1_minute: int = ...,
            max_requests_per_1_day: int = ...,
            max_requests_per_1_minute: int = ...,
            max_tokens_per_1_minute: int = ...,
        ) -> ProjectRateLimit: ...

    class model_permissions(Resource):
        @GET("/organization/projects/{project_id}/model_permissions")
        def retrieve(project_id: str) -> ProjectModelPermissions: ...

        @POST("/organization/projects/{project_id}/model_permissions", body=ModelPermissionUpdateParams)
        def update(
            project_id: str,
            *,
            mode: Literal["allow_list", "deny_list"],
            model_ids: Sequence[str],
        ) -> ProjectModelPermissions: ...

        @DELETE("/organization/projects/{project_id}/model_permissions")
        def delete(project_id: str) -> ProjectModelPermissionsDeleted: ...

    class service_tier_settings(Resource):
        @GET("/organization/projects/{project_id}/service_tier_settings")
        def retrieve(project_id: str) -> ProjectServiceTierSettings: ...

        @POST("/organization/projects/{project_id}/service_tier_settings", body=ServiceTierSettingUpdateParams)
        def update(
            project_id: str,
            *,
            default: Literal["standard", "fast", "scale"] = ...,
            enabled_tiers: Union[Literal["all"], Iterable[ProjectOptionalServiceTier]] = ...,
        ) -> ProjectServiceTierSettings: ...

    class hosted_tool_permissions(Resource):
        @GET("/organization/projects/{project_id}/hosted_tool_permissions")
        def retrieve(project_id: str) -> ProjectHostedToolPermissions: ...

        @POST("/organization/projects/{project_id}/hosted_tool_permissions", body=HostedToolPermissionUpdateParams)
        def update(
            project_id: str,
            *,
            code_interpreter: Optional[hosted_tool_permission_update_params.CodeInterpreter] = ...,
            file_search: Optional[hosted_tool_permission_update_params.FileSearch] = ...,
            image_generation: Optional[hosted_tool_permission_update_params.ImageGeneration] = ...,
            mcp: Optional[hosted_tool_permission_update_params.Mcp] = ...,
            web_search: Optional[hosted_tool_permission_update_params.WebSearch] = ...,
        ) -> ProjectHostedToolPermissions: ...

    class groups(Resource):
        @POST("/organization/projects/{project_id}/groups", body=GroupCreateParams)
        def create(
            project_id: str,
            *,
            group_id: str,
            role: str,
        ) -> ProjectGroup: ...

        @GET("/organization/projects/{project_id}/groups/{group_id}", query=GroupRetrieveParams)
        def retrieve(
            group_id: str,
            *,
            project_id: str,
            group_type: Literal["group", "tenant_group"] = ...,
        ) -> ProjectGroup: ...

        @GET("/organization/projects/{project_id}/groups", query=GroupListParams)
        def list(
            project_id: str,
            *,
            after: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> NextCursorPage[ProjectGroup]: ...

        @DELETE("/organization/projects/{project_id}/groups/{group_id}")
        def delete(
            group_id: str,
            *,
            project_id: str,
        ) -> GroupDeleteResponse: ...

        class roles(Resource):
            @POST("/projects/{project_id}/groups/{group_id}/roles", body=RoleCreateParams)
            def create(
                group_id: str,
                *,
                project_id: str,
                role_id: str,
            ) -> RoleCreateResponse: ...

            @GET("/projects/{project_id}/groups/{group_id}/roles/{role_id}")
            def retrieve(
                role_id: str,
                *,
                project_id: str,
                group_id: str,
            ) -> RoleRetrieveResponse: ...

            @GET("/projects/{project_id}/groups/{group_id}/roles", query=RoleListParams)
            def list(
                group_id: str,
                *,
                project_id: str,
                after: str = ...,
                limit: int = ...,
                order: Literal["asc", "desc"] = ...,
            ) -> NextCursorPage[RoleListResponse]: ...

            @DELETE("/projects/{project_id}/groups/{group_id}/roles/{role_id}")
            def delete(
                role_id: str,
                *,
                project_id: str,
                group_id: str,
            ) -> RoleDeleteResponse: ...

    class roles(Resource):
        @POST("/projects/{project_id}/roles", body=RoleCreateParams)
        def create(
            project_id: str,
            *,
            permissions: Sequence[str],
            role_name: str,
            description: Optional[str] = ...,
        ) -> Role: ...

        @GET("/projects/{project_id}/roles/{role_id}")
        def retrieve(
            role_id: str,
            *,
            project_id: str,
        ) -> Role: ...

        @POST("/projects/{project_id}/roles/{role_id}", body=RoleUpdateParams)
        def update(
            role_id: str,
            *,
            project_id: str,
            description: Optional[str] = ...,
            permissions: Optional[Sequence[str]] = ...,
            role_name: Optional[str] = ...,
        ) -> Role: ...

        @GET("/projects/{project_id}/roles", query=RoleListParams)
        def list(
            project_id: str,
            *,
            after: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> NextCursorPage[Role]: ...

        @DELETE("/projects/{project_id}/roles/{role_id}")
        def delete(
            role_id: str,
            *,
            project_id: str,
        ) -> RoleDeleteResponse: ...

    class data_retention(Resource):
        @GET("/organization/projects/{project_id}/data_retention")
        def retrieve(project_id: str) -> ProjectDataRetention: ...

        @POST("/organization/projects/{project_id}/data_retention", body=DataRetentionUpdateParams)
        def update(
            project_id: str,
            *,
            retention_type: Literal[
                "organization_default", "none", "zero_data_retention", "modified_abuse_monitoring",
                "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring",
            ],
        ) -> ProjectDataRetention: ...

    class spend_limit(Resource):
        @GET("/organization/projects/{project_id}/spend_limit")
        def retrieve(project_id: str) -> ProjectSpendLimit: ...

        @POST("/organization/projects/{project_id}/spend_limit", body=SpendLimitUpdateParams)
        def update(
            project_id: str,
            *,
            currency: Literal["USD"],
            interval: Literal["month"],
            threshold_amount: int,
        ) -> ProjectSpendLimit: ...

        @DELETE("/organization/projects/{project_id}/spend_limit")
        def delete(project_id: str) -> ProjectSpendLimitDeleted: ...

    class spend_alerts(Resource):
        @POST("/organization/projects/{project_id}/spend_alerts", body=SpendAlertCreateParams)
        def create(
            project_id: str,
            *,
            currency: Literal["USD"],
            interval: Literal["month"],
            notification_channel: spend_alert_create_params.NotificationChannel,
            threshold_amount: int,
        ) -> ProjectSpendAlert: ...

        @GET("/organization/projects/{project_id}/spend_alerts/{alert_id}")
        def retrieve(
            alert_id: str,
            *,
            project_id: str,
        ) -> ProjectSpendAlert: ...

        @POST("/organization/projects/{project_id}/spend_alerts/{alert_id}", body=SpendAlertUpdateParams)
        def update(
            alert_id: str,
            *,
            project_id: str,
            currency: Literal["USD"],
            interval: Literal["month"],
            notification_channel: spend_alert_update_params.NotificationChannel,
            threshold_amount: int,
        ) -> ProjectSpendAlert: ...

        @GET("/organization/projects/{project_id}/spend_alerts", query=SpendAlertListParams)
        def list(
            project_id: str,
            *,
            after: str = ...,
            before: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> ConversationCursorPage[ProjectSpendAlert]: ...

        @DELETE("/organization/projects/{project_id}/spend_alerts/{alert_id}")
        def delete(
            alert_id: str,
            *,
            project_id: str,
        ) -> ProjectSpendAlertDeleted: ...

    class certificates(Resource):
        @GET("/organization/projects/{project_id}/certificates", query=CertificateListParams)
        def list(
            project_id: str,
            *,
            after: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> ConversationCursorPage[CertificateListResponse]: ...

        @POST("/organization/projects/{project_id}/certificates/activate", body=CertificateActivateParams)
        def activate(
            project_id: str,
            *,
            certificate_ids: Sequence[str],
        ) -> Page[CertificateActivateResponse]: ...

        @POST("/organization/projects/{project_id}/certificates/deactivate", body=CertificateDeactivateParams)
        def deactivate(
            project_id: str,
            *,
            certificate_ids: Sequence[str],
        ) -> Page[CertificateDeactivateResponse]: ...


module("admin.organization.project")

class Project(Model):
    id: str
    created_at: int
    object: Literal["organization.project"]
    archived_at: Optional[int] = ...
    external_key_id: Optional[str] = ...
    name: Optional[str] = ...
    residency: Optional[ProjectResidency] = ...
    status: Optional[str] = ...


module("admin.organization.project_create_params")

class ProjectCreateParams(Params, of="admin.organization.projects.create"): ...


module("admin.organization.project_list_params")

class ProjectListParams(Params, of="admin.organization.projects.list"): ...


module("admin.organization.project_residency")

ProjectResidency = Literal[
    "GLOBAL", "US_STORAGE_PROCESSING", "EU_STORAGE_PROCESSING", "JP_STORAGE", "JP_STORAGE_PROCESSING", "KR_STORAGE",
    "CA_STORAGE", "SG_STORAGE", "IN_STORAGE", "IN_STORAGE_PROCESSING", "AU_STORAGE", "AU_STORAGE_PROCESSING",
    "GB_STORAGE", "AE_STORAGE", "AE_STORAGE_PROCESSING",
]


module("admin.organization.project_update_params")

class ProjectUpdateParams(Params, of="admin.organization.projects.update"): ...


module("admin.organization.projects.api_key_delete_response")

class APIKeyDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["organization.project.api_key.deleted"]


module("admin.organization.projects.api_key_list_params")

class APIKeyListParams(Params, of="admin.organization.projects.api_keys.list"): ...


module("admin.organization.projects.api_key_update_params")

class APIKeyUpdateParams(Params, of="admin.organization.projects.api_keys.update"): ...


module("admin.organization.projects.certificate_activate_params")

class CertificateActivateParams(Params, of="admin.organization.projects.certificates.activate"): ...


module("admin.organization.projects.certificate_activate_response")

class CertificateActivateResponse(Model):
    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int
    name: Optional[str] = ...
    object: Literal["organization.project.certificate"]

class CertificateDetails(Model):
    expires_at: Optional[int] = ...
    valid_at: Optional[int] = ...


module("admin.organization.projects.certificate_deactivate_params")

class CertificateDeactivateParams(Params, of="admin.organization.projects.certificates.deactivate"): ...


module("admin.organization.projects.certificate_deactivate_response")

class CertificateDeactivateResponse(Model):
    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int
    name: Optional[str] = ...
    object: Literal["organization.project.certificate"]

class CertificateDetails(Model):
    expires_at: Optional[int] = ...
    valid_at: Optional[int] = ...


module("admin.organization.projects.certificate_list_params")

class CertificateListParams(Params, of="admin.organization.projects.certificates.list"): ...


module("admin.organization.projects.certificate_list_response")

class CertificateListResponse(Model):
    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int
    name: Optional[str] = ...
    object: Literal["organization.project.certificate"]

class CertificateDetails(Model):
    expires_at: Optional[int] = ...
    valid_at: Optional[int] = ...


module("admin.organization.projects.data_retention_update_params")

class DataRetentionUpdateParams(Params, of="admin.organization.projects.data_retention.update"): ...


module("admin.organization.projects.group_create_params")

class GroupCreateParams(Params, of="admin.organization.projects.groups.create"): ...


module("admin.organization.projects.group_delete_response")

class GroupDeleteResponse(Model):
    deleted: bool
    object: Literal["project.group.deleted"]


module("admin.organization.projects.group_list_params")

class GroupListParams(Params, of="admin.organization.projects.groups.list"): ...


module("admin.organization.projects.group_retrieve_params")

class GroupRetrieveParams(Params, of="admin.organization.projects.groups.retrieve"): ...


module("admin.organization.projects.groups.role_create_params")

class RoleCreateParams(Params, of="admin.organization.projects.groups.roles.create"): ...


module("admin.organization.projects.groups.role_create_response")

class RoleCreateResponse(Model):
    group: Group
    object: Literal["group.role"]
    role: Role

class Group(Model):
    id: str
    created_at: int
    name: str
    object: Literal["group"]
    scim_managed: bool


module("admin.organization.projects.groups.role_delete_response")

class RoleDeleteResponse(Model):
    deleted: bool
    object: str


module("admin.organization.projects.groups.role_list_params")

class RoleListParams(Params, of="admin.organization.projects.groups.roles.list"): ...


module("admin.organization.projects.groups.role_list_response")

class RoleListResponse(Model):
    id: str
    assignment_sources: Optional[List[AssignmentSource]] = ...
    created_at: Optional[int] = ...
    created_by: Optional[str] = ...
    created_by_user_obj: Optional[Dict[str, object]] = ...
    description: Optional[str] = ...
    metadata: Optional[Dict[str, object]] = ...
    name: str
    permissions: List[str]
    predefined_role: bool
    resource_type: str
    updated_at: Optional[int] = ...

class AssignmentSource(Model):
    principal_id: str
    principal_type: str


module("admin.organization.projects.groups.role_retrieve_response")

class RoleRetrieveResponse(Model):
    id: str
    assignment_sources: Optional[List[AssignmentSource]] = ...
    created_at: Optional[int] = ...
    created_by: Optional[str] = ...
    created_by_user_obj: Optional[Dict[str, object]] = ...
    description: Optional[str] = ...
    metadata: Optional[Dict[str, object]] = ...
    name: str
    permissions: List[str]
    predefined_role: bool
    resource_type: str
    updated_at: Optional[int] = ...

class AssignmentSource(Model):
    principal_id: str
    principal_type: str


module("admin.organization.projects.hosted_tool_permission_update_params")

class HostedToolPermissionUpdateParams(Params, of="admin.organization.projects.hosted_tool_permissions.update"): ...

class CodeInterpreter(Params):
    enabled: bool

class FileSearch(Params):
    enabled: bool

class ImageGeneration(Params):
    enabled: bool

class Mcp(Params):
    enabled: bool

class WebSearch(Params):
    enabled: bool


module("admin.organization.projects.model_permission_update_params")

class ModelPermissionUpdateParams(Params, of="admin.organization.projects.model_permissions.update"): ...


module("admin.organization.projects.project_api_key")

class ProjectAPIKey(Model):
    id: str
    created_at: int
    last_used_at: Optional[int] = ...
    name: str
    object: Literal["organization.project.api_key"]
    owner: Owner
    owner_project_access: Literal["active", "inactive"]
    redacted_value: str
    expires_at: Optional[int] = ...

class Owner(Model):
    service_account: Optional[OwnerServiceAccount] = ...
    type: Optional[Literal["user", "service_account"]] = ...
    user: Optional[OwnerUser] = ...

class OwnerServiceAccount(Model):
    id: str
    created_at: int
    name: str
    role: str

class OwnerUser(Model):
    id: str
    created_at: int
    email: str
    name: str
    role: str


module("admin.organization.projects.project_data_retention")

class ProjectDataRetention(Model):
    object: Literal["project.data_retention"]
    type: Literal[
        "organization_default", "none", "zero_data_retention", "modified_abuse_monitoring",
        "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring",
    ]


module("admin.organization.projects.project_group")

class ProjectGroup(Model):
    created_at: int
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"]
    object: Literal["project.group"]
    project_id: str


module("admin.organization.projects.project_hosted_tool_permissions")

class ProjectHostedToolPermissions(Model):
    code_interpreter: CodeInterpreter
    file_search: FileSearch
    image_generation: ImageGeneration
    mcp: Mcp
    web_search: WebSearch

class CodeInterpreter(Model):
    enabled: bool

class FileSearch(Model):
    enabled: bool

class ImageGeneration(Model):
    enabled: bool

class Mcp(Model):
    enabled: bool

class WebSearch(Model):
    enabled: bool


module("admin.organization.projects.project_model_permissions")

class ProjectModelPermissions(Model):
    mode: Literal["allow_list", "deny_list"]
    api_model_ids: Wire["model_ids", List[str]]
    object: Literal["project.model_permissions"]


module("admin.organization.projects.project_model_permissions_deleted")

class ProjectModelPermissionsDeleted(Model):
    deleted: bool
    object: Literal["project.model_permissions.deleted"]


module("admin.organization.projects.project_optional_service_tier")

ProjectOptionalServiceTier = Literal["flex", "fast", "ultrafast"]


module("admin.organization.projects.project_rate_limit")

class ProjectRateLimit(Model):
    id: str
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    model: str
    object: Literal["project.rate_limit"]
    batch_1_day_max_input_tokens: Optional[int] = ...
    max_audio_megabytes_per_1_minute: Optional[int] = ...
    max_images_per_1_minute: Optional[int] = ...
    max_requests_per_1_day: Optional[int] = ...


module("admin.organization.projects.project_service_account")

class ProjectServiceAccount(Model):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["owner", "member", "none"]


module("admin.organization.projects.project_service_tier_settings")

class ProjectServiceTierSettings(Model):
    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Union[Literal["all"], List[ProjectOptionalServiceTier]]
    object: Literal["project.service_tier_settings"]


module("admin.organization.projects.project_spend_alert")

class ProjectSpendAlert(Model):
    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: NotificationChannel
    object: Literal["project.spend_alert"]
    threshold_amount: int

class NotificationChannel(Model):
    recipients: List[str]
    type: Literal["email"]
    subject_prefix: Optional[str] = ...


module("admin.organization.projects.project_spend_alert_deleted")

class ProjectSpendAlertDeleted(Model):
    id: str
    deleted: bool
    object: Literal["project.spend_alert.deleted"]


module("admin.organization.projects.project_spend_limit")

class ProjectSpendLimit(Model):
    currency: Union[str, Literal["USD"]]
    enforcement: Enforcement
    interval: Union[str, Literal["month"]]
    object: Literal["project.spend_limit"]
    threshold_amount: int

class Enforcement(Model):
    status: Union[str, Literal["inactive", "enforcing"]]


module("admin.organization.projects.project_spend_limit_deleted")

class ProjectSpendLimitDeleted(Model):
    deleted: bool
    object: Literal["project.spend_limit.deleted"]


module("admin.organization.projects.project_user")

class ProjectUser(Model):
    id: str
    added_at: int
    object: Literal["organization.project.user"]
    role: str
    email: Optional[str] = ...
    name: Optional[str] = ...


module("admin.organization.projects.rate_limit_list_rate_limits_params")

class RateLimitListRateLimitsParams(Params, of="admin.organization.projects.rate_limits.list_rate_limits"): ...


module("admin.organization.projects.rate_limit_update_rate_limit_params")

class RateLimitUpdateRateLimitParams(Params, of="admin.organization.projects.rate_limits.update_rate_limit"): ...


module("admin.organization.projects.role_create_params")

class RoleCreateParams(Params, of="admin.organization.projects.roles.create"): ...


module("admin.organization.projects.role_delete_response")

class RoleDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["role.deleted"]


module("admin.organization.projects.role_list_params")

class RoleListParams(Params, of="admin.organization.projects.roles.list"): ...


module("admin.organization.projects.role_update_params")

class RoleUpdateParams(Params, of="admin.organization.projects.roles.update"): ...


module("admin.organization.projects.service_account_create_params")

class ServiceAccountCreateParams(Params, of="admin.organization.projects.service_accounts.create"): ...


module("admin.organization.projects.service_account_create_response")

class ServiceAccountCreateResponse(Model):
    id: str
    api_key: Optional[APIKey] = ...
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["member", "none"]

class APIKey(Model):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
    expires_at: Optional[int] = ...


module("admin.organization.projects.service_account_delete_response")

class ServiceAccountDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["organization.project.service_account.deleted"]


module("admin.organization.projects.service_account_list_params")

class ServiceAccountListParams(Params, of="admin.organization.projects.service_accounts.list"): ...


module("admin.organization.projects.service_account_update_params")

class ServiceAccountUpdateParams(Params, of="admin.organization.projects.service_accounts.update"): ...


module("admin.organization.projects.service_accounts.api_key_create_params")

class APIKeyCreateParams(Params, of="admin.organization.projects.service_accounts.api_keys.create"): ...


module("admin.organization.projects.service_accounts.api_key_create_response")

class APIKeyCreateResponse(Model):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
    expires_at: Optional[int] = ...


module("admin.organization.projects.service_tier_setting_update_params")

class ServiceTierSettingUpdateParams(Params, of="admin.organization.projects.service_tier_settings.update"): ...


module("admin.organization.projects.spend_alert_create_params")

class SpendAlertCreateParams(Params, of="admin.organization.projects.spend_alerts.create"): ...

class NotificationChannel(Params):
    recipients: Sequence[str]
    type: Literal["email"]
    subject_prefix: Optional[str] = ...


module("admin.organization.projects.spend_alert_list_params")

class SpendAlertListParams(Params, of="admin.organization.projects.spend_alerts.list"): ...


module("admin.organization.projects.spend_alert_update_params")

class SpendAlertUpdateParams(Params, of="admin.organization.projects.spend_alerts.update"): ...

class NotificationChannel(Params):
    recipients: Sequence[str]
    type: Literal["email"]
    subject_prefix: Optional[str] = ...


module("admin.organization.projects.spend_limit_update_params")

class SpendLimitUpdateParams(Params, of="admin.organization.projects.spend_limit.update"): ...


module("admin.organization.projects.user_create_params")

class UserCreateParams(Params, of="admin.organization.projects.users.create"): ...


module("admin.organization.projects.user_delete_response")

class UserDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["organization.project.user.deleted"]


module("admin.organization.projects.user_list_params")

class UserListParams(Params, of="admin.organization.projects.users.list"): ...


module("admin.organization.projects.user_update_params")

class UserUpdateParams(Params, of="admin.organization.projects.users.update"): ...


module("admin.organization.projects.users.role_create_params")

class RoleCreateParams(Params, of="admin.organization.projects.users.roles.create"): ...


module("admin.organization.projects.users.role_create_response")

class RoleCreateResponse(Model):
    object: Literal["user.role"]
    role: Role
    user: OrganizationUser


module("admin.organization.projects.users.role_delete_response")

class RoleDeleteResponse(Model):
    deleted: bool
    object: str


module("admin.organization.projects.users.role_list_params")

class RoleListParams(Params, of="admin.organization.projects.users.roles.list"): ...


module("admin.organization.projects.users.role_list_response")

class RoleListResponse(Model):
    id: str
    assignment_sources: Optional[List[AssignmentSource]] = ...
    created_at: Optional[int] = ...
    created_by: Optional[str] = ...
    created_by_user_obj: Optional[Dict[str, object]] = ...
    description: Optional[str] = ...
    metadata: Optional[Dict[str, object]] = ...
    name: str
    permissions: List[str]
    predefined_role: bool
    resource_type: str
    updated_at: Optional[int] = ...

class AssignmentSource(Model):
    principal_id: str
    principal_type: str


module("admin.organization.projects.users.role_retrieve_response")

class RoleRetrieveResponse(Model):
    id: str
    assignment_sources: Optional[List[AssignmentSource]] = ...
    created_at: Optional[int] = ...
    created_by: Optional[str] = ...
    created_by_user_obj: Optional[Dict[str, object]] = ...
    description: Optional[str] = ...
    metadata: Optional[Dict[str, object]] = ...
    name: str
    permissions: List[str]
    predefined_role: bool
    resource_type: str
    updated_at: Optional[int] = ...

class AssignmentSource(Model):
    principal_id: str
    principal_type: str
