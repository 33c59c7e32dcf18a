"""Projects of the admin API."""

class projects(Resource, under="admin.organization"):
    @POST("/organization/projects", body=ProjectCreateParams)
    def create(
        *,
        name: str,
        external_key_id: Optional[str] = ...,
        geography: Optional[str] = ...,
        residency: Optional[ProjectResidency] = ...,
    ) -> Project:
        """Makes a project.

        name: a name for people to read
        external_key_id: id of the external key that protects its data
        geography: where its data are kept and processed
        residency: where its data are kept and processed
        """

    @GET("/organization/projects/{project_id}")
    def retrieve(project_id: str) -> Project:
        """Returns a project.

        project_id: id of the project
        """

    @POST("/organization/projects/{project_id}", body=ProjectUpdateParams)
    def update(
        project_id: str,
        *,
        external_key_id: Optional[str] = ...,
        geography: Optional[str] = ...,
        name: Optional[str] = ...,
    ) -> Project:
        """Changes a project; what is not given stays as it is.

        project_id: id of the project
        external_key_id: id of the external key that protects its data
        geography: where its data are kept and processed
        name: a name for people to read
        """

    @GET("/organization/projects", query=ProjectListParams)
    def list(
        *,
        after: str = ...,
        include_archived: bool = ...,
        limit: int = ...,
    ) -> ConversationCursorPage[Project]:
        """Lists the projects of the organization.

        after: cursor: list what comes after the item with this id; by default the list begins at its start
        include_archived: whether archived ones are listed too; default False
        limit: items per page, 1 to 100; default 20
        """

    @POST("/organization/projects/{project_id}/archive")
    def archive(project_id: str) -> Project:
        """Archives a project: its keys stop working, and it can't be brought back.

        project_id: id of the project
        """

    class users(Resource):
        @POST("/organization/projects/{project_id}/users", body=UserCreateParams)
        def create(
            project_id: str,
            *,
            role: str,
            email: Optional[str] = ...,
            user_id: Optional[str] = ...,
        ) -> ProjectUser:
            """Adds a user of the organization to a project.

            project_id: id of the project
            role: `owner` or `member`
            email: address of the user, in place of `user_id`
            user_id: id of the user
            """

        @GET("/organization/projects/{project_id}/users/{user_id}")
        def retrieve(
            user_id: str,
            *,
            project_id: str,
        ) -> ProjectUser:
            """Returns a user of a project.

            user_id: id of the user
            project_id: id of the project
            """

        @POST("/organization/projects/{project_id}/users/{user_id}", body=UserUpdateParams)
        def update(
            user_id: str,
            *,
            project_id: str,
            role: Optional[str] = ...,
        ) -> ProjectUser:
            """Changes the role that a user has in a project.

            user_id: id of the user
            project_id: id of the project
            role: `owner` or `member`
            """

        @GET("/organization/projects/{project_id}/users", query=UserListParams)
        def list(
            project_id: str,
            *,
            after: str = ...,
            limit: int = ...,
        ) -> ConversationCursorPage[ProjectUser]:
            """Lists the users of a project.

            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            """

        @DELETE("/organization/projects/{project_id}/users/{user_id}")
        def delete(
            user_id: str,
            *,
            project_id: str,
        ) -> UserDeleteResponse:
            """Removes a user from a project.

            user_id: id of the user
            project_id: id of the project
            """

        class roles(Resource):
            @POST("/projects/{project_id}/users/{user_id}/roles", body=RoleCreateParams)
            def create(
                user_id: str,
                *,
                project_id: str,
                role_id: str,
            ) -> RoleCreateResponse:
                """Gives a user a role in a project.

                user_id: id of the user
                project_id: id of the project
                role_id: id of the role
                """

            @GET("/projects/{project_id}/users/{user_id}/roles/{role_id}")
            def retrieve(
                role_id: str,
                *,
                project_id: str,
                user_id: str,
            ) -> RoleRetrieveResponse:
                """Returns a role that a user has in a project.

                role_id: id of the role
                project_id: id of the project
                user_id: id of the user
                """

            @GET("/projects/{project_id}/users/{user_id}/roles", query=RoleListParams)
            def list(
                user_id: str,
                *,
                project_id: str,
                after: str = ...,
                limit: int = ...,
                order: Literal["asc", "desc"] = ...,
            ) -> NextCursorPage[RoleListResponse]:
                """Lists the roles that a user has in a project.

                user_id: id of the user
                project_id: id of the project
                after: cursor: list what comes after the item with this id; by default the list begins at its start
                limit: items per page, 1 to 100; default 20
                order: by time of creation: `asc` for oldest first, `desc` for newest first
                """

            @DELETE("/projects/{project_id}/users/{user_id}/roles/{role_id}")
            def delete(
                role_id: str,
                *,
                project_id: str,
                user_id: str,
            ) -> RoleDeleteResponse:
                """Takes a role in a project from a user.

                role_id: id of the role
                project_id: id of the project
                user_id: id of the user
                """

    class service_accounts(Resource):
        @POST("/organization/projects/{project_id}/service_accounts", body=ServiceAccountCreateParams)
        def create(
            project_id: str,
            *,
            name: str,
            create_service_account_only: Optional[bool] = ...,
            expires_in_seconds: Optional[int] = ...,
        ) -> ServiceAccountCreateResponse:
            """Makes a service account in a project, by default with an API key, whose value the reply holds, once.

            project_id: id of the project
            name: a name for people to read
            create_service_account_only: whether to make no API key with it; default False
            expires_in_seconds: how long it works, in seconds; default without end
            """

        @GET("/organization/projects/{project_id}/service_accounts/{service_account_id}")
        def retrieve(
            service_account_id: str,
            *,
            project_id: str,
        ) -> ProjectServiceAccount:
            """Returns a service account.

            service_account_id: id of the service account
            project_id: id of the project
            """

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
        ) -> ProjectServiceAccount:
            """Changes name or role of a service account.

            service_account_id: id of the service account
            project_id: id of the project
            name: a name for people to read
            role: `member` or `owner`
            """

        @GET("/organization/projects/{project_id}/service_accounts", query=ServiceAccountListParams)
        def list(
            project_id: str,
            *,
            after: str = ...,
            limit: int = ...,
        ) -> ConversationCursorPage[ProjectServiceAccount]:
            """Lists the service accounts of a project.

            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            """

        @DELETE("/organization/projects/{project_id}/service_accounts/{service_account_id}")
        def delete(
            service_account_id: str,
            *,
            project_id: str,
        ) -> ServiceAccountDeleteResponse:
            """Deletes a service account; its keys stop working.

            service_account_id: id of the service account
            project_id: id of the project
            """

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
            ) -> APIKeyCreateResponse:
                """Makes an API key for a service account. The reply holds its value, once.

                service_account_id: id of the service account
                project_id: id of the project
                expires_in_seconds: how long it works, in seconds; default without end
                name: a name for people to read
                scopes: what it may be used for
                """

    class api_keys(Resource, name="APIKeys"):
        @GET("/organization/projects/{project_id}/api_keys/{api_key_id}")
        def retrieve(
            api_key_id: str,
            *,
            project_id: str,
        ) -> ProjectAPIKey:
            """Returns an API key of a project, without its value.

            api_key_id: id of the API key
            project_id: id of the project
            """

        @POST("/organization/projects/{project_id}/api_keys/{api_key_id}", body=APIKeyUpdateParams)
        def update(
            api_key_id: str,
            *,
            project_id: str,
            expires_in_seconds: int = ...,
            scopes: Sequence[str] = ...,
        ) -> ProjectAPIKey:
            """Changes scopes or life time of an API key.

            api_key_id: id of the API key
            project_id: id of the project
            expires_in_seconds: how long it works, in seconds; default without end
            scopes: what it may be used for
            """

        @GET("/organization/projects/{project_id}/api_keys", query=APIKeyListParams)
        def list(
            project_id: str,
            *,
            after: str = ...,
            limit: int = ...,
            owner_project_access: Literal["active", "inactive", "any"] = ...,
        ) -> ConversationCursorPage[ProjectAPIKey]:
            """Lists the API keys of a project, without their values.

            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            owner_project_access: only keys whose owners have access to the project: `active`, `inactive` or
                `any`
            """

        @DELETE("/organization/projects/{project_id}/api_keys/{api_key_id}")
        def delete(
            api_key_id: str,
            *,
            project_id: str,
        ) -> APIKeyDeleteResponse:
            """Deletes an API key of a project; it stops working.

            api_key_id: id of the API key
            project_id: id of the project
            """

    class rate_limits(Resource):
        @GET("/organization/projects/{project_id}/rate_limits", query=RateLimitListRateLimitsParams)
        def list_rate_limits(
            project_id: str,
            *,
            after: str = ...,
            before: str = ...,
            limit: int = ...,
        ) -> ConversationCursorPage[ProjectRateLimit]:
            """Lists the rate limits of a project, one for each model.

            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page; default 100
            """

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
        ) -> ProjectRateLimit:
            """Changes a rate limit of a project, up to what the organization has.

            rate_limit_id: id of the rate limit
            project_id: id of the project
            batch_1_day_max_input_tokens: the most input tokens of batches in a day
            max_audio_megabytes_per_1_minute: the most megabytes of audio in a minute
            max_images_per_1_minute: the most images in a minute
            max_requests_per_1_day: the most requests in a day
            max_requests_per_1_minute: the most requests in a minute
            max_tokens_per_1_minute: the most tokens in a minute
            """

    class model_permissions(Resource):
        @GET("/organization/projects/{project_id}/model_permissions")
        def retrieve(project_id: str) -> ProjectModelPermissions:
            """Returns which models a project may use.

            project_id: id of the project
            """

        @POST("/organization/projects/{project_id}/model_permissions", body=ModelPermissionUpdateParams)
        def update(
            project_id: str,
            *,
            mode: Literal["allow_list", "deny_list"],
            model_ids: Sequence[str],
        ) -> ProjectModelPermissions:
            """Sets which models a project may use.

            project_id: id of the project
            mode: what the list means: `allow_list` or `deny_list`
            model_ids: ids of the models
            """

        @DELETE("/organization/projects/{project_id}/model_permissions")
        def delete(project_id: str) -> ProjectModelPermissionsDeleted:
            """Lets a project use all models of the organization again.

            project_id: id of the project
            """

    class service_tier_settings(Resource):
        @GET("/organization/projects/{project_id}/service_tier_settings")
        def retrieve(project_id: str) -> ProjectServiceTierSettings:
            """Returns which service tiers a project may use, and which is its default.

            project_id: id of the project
            """

        @POST("/organization/projects/{project_id}/service_tier_settings", body=ServiceTierSettingUpdateParams)
        def update(
            project_id: str,
            *,
            default: Literal["standard", "fast", "scale"] = ...,
            enabled_tiers: Union[Literal["all"], Iterable[ProjectOptionalServiceTier]] = ...,
        ) -> ProjectServiceTierSettings:
            """Sets which service tiers a project may use, and which is its default.

            project_id: id of the project
            default: the tier of requests that name none: `standard`, `fast` or `scale`
            enabled_tiers: the tiers that may be used besides the standard one, or `all`
            """

    class hosted_tool_permissions(Resource):
        @GET("/organization/projects/{project_id}/hosted_tool_permissions")
        def retrieve(project_id: str) -> ProjectHostedToolPermissions:
            """Returns which tools that the API runs a project may use.

            project_id: id of the project
            """

        @POST("/organization/projects/{project_id}/hosted_tool_permissions", body=HostedToolPermissionUpdateParams)
        def update(
            project_id: str,
            *,
            code_interpreter: Optional[hosted_tool_permission_update_params.CodeInterpreter] = ...,
            file_search: Optional[hosted_tool_permission_update_params.FileSearch] = ...,
            image_generation: Optional[hosted_tool_permission_update_params.ImageGeneration] = ...,
            mcp: Optional[hosted_tool_permission_update_params.Mcp] = ...,
            web_search: Optional[hosted_tool_permission_update_params.WebSearch] = ...,
        ) -> ProjectHostedToolPermissions:
            """Sets which tools that the API runs a project may use.

            project_id: id of the project
            code_interpreter: whether it may be used
            file_search: whether it may be used
            image_generation: whether it may be used
            mcp: whether it may be used
            web_search: whether it may be used
            """

    class groups(Resource):
        @POST("/organization/projects/{project_id}/groups", body=GroupCreateParams)
        def create(
            project_id: str,
            *,
            group_id: str,
            role: str,
        ) -> ProjectGroup:
            """Gives a group access to a project, with a role.

            project_id: id of the project
            group_id: id of the group
            role: id of the role to give
            """

        @GET("/organization/projects/{project_id}/groups/{group_id}", query=GroupRetrieveParams)
        def retrieve(
            group_id: str,
            *,
            project_id: str,
            group_type: Literal["group", "tenant_group"] = ...,
        ) -> ProjectGroup:
            """Returns a group that has access to a project.

            group_id: id of the group
            project_id: id of the project
            group_type: `group` or `tenant_group`
            """

        @GET("/organization/projects/{project_id}/groups", query=GroupListParams)
        def list(
            project_id: str,
            *,
            after: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> NextCursorPage[ProjectGroup]:
            """Lists the groups that have access to a project.

            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            """

        @DELETE("/organization/projects/{project_id}/groups/{group_id}")
        def delete(
            group_id: str,
            *,
            project_id: str,
        ) -> GroupDeleteResponse:
            """Takes the access to a project from a group.

            group_id: id of the group
            project_id: id of the project
            """

        class roles(Resource):
            @POST("/projects/{project_id}/groups/{group_id}/roles", body=RoleCreateParams)
            def create(
                group_id: str,
                *,
                project_id: str,
                role_id: str,
            ) -> RoleCreateResponse:
                """Gives a group a role in a project.

                group_id: id of the group
                project_id: id of the project
                role_id: id of the role
                """

            @GET("/projects/{project_id}/groups/{group_id}/roles/{role_id}")
            def retrieve(
                role_id: str,
                *,
                project_id: str,
                group_id: str,
            ) -> RoleRetrieveResponse:
                """Returns a role that a group has in a project.

                role_id: id of the role
                project_id: id of the project
                group_id: id of the group
                """

            @GET("/projects/{project_id}/groups/{group_id}/roles", query=RoleListParams)
            def list(
                group_id: str,
                *,
                project_id: str,
                after: str = ...,
                limit: int = ...,
                order: Literal["asc", "desc"] = ...,
            ) -> NextCursorPage[RoleListResponse]:
                """Lists the roles that a group has in a project.

                group_id: id of the group
                project_id: id of the project
                after: cursor: list what comes after the item with this id; by default the list begins at its start
                limit: items per page, 1 to 100; default 20
                order: by time of creation: `asc` for oldest first, `desc` for newest first
                """

            @DELETE("/projects/{project_id}/groups/{group_id}/roles/{role_id}")
            def delete(
                role_id: str,
                *,
                project_id: str,
                group_id: str,
            ) -> RoleDeleteResponse:
                """Takes a role in a project from a group.

                role_id: id of the role
                project_id: id of the project
                group_id: id of the group
                """

    class roles(Resource):
        @POST("/projects/{project_id}/roles", body=RoleCreateParams)
        def create(
            project_id: str,
            *,
            permissions: Sequence[str],
            role_name: str,
            description: Optional[str] = ...,
        ) -> Role:
            """Makes a role of a project: a named set of permissions.

            project_id: id of the project
            permissions: what it allows, such as `api.model.read`
            role_name: a name for people to read
            description: what it is for, for people to read
            """

        @GET("/projects/{project_id}/roles/{role_id}")
        def retrieve(
            role_id: str,
            *,
            project_id: str,
        ) -> Role:
            """Returns a role of a project.

            role_id: id of the role
            project_id: id of the project
            """

        @POST("/projects/{project_id}/roles/{role_id}", body=RoleUpdateParams)
        def update(
            role_id: str,
            *,
            project_id: str,
            description: Optional[str] = ...,
            permissions: Optional[Sequence[str]] = ...,
            role_name: Optional[str] = ...,
        ) -> Role:
            """Changes a role of a project; what is not given stays as it is.

            role_id: id of the role
            project_id: id of the project
            description: what it is for, for people to read
            permissions: what it allows, such as `api.model.read`
            role_name: a name for people to read
            """

        @GET("/projects/{project_id}/roles", query=RoleListParams)
        def list(
            project_id: str,
            *,
            after: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> NextCursorPage[Role]:
            """Lists the roles of a project.

            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            """

        @DELETE("/projects/{project_id}/roles/{role_id}")
        def delete(
            role_id: str,
            *,
            project_id: str,
        ) -> RoleDeleteResponse:
            """Deletes a role of a project; whoever had it loses its permissions.

            role_id: id of the role
            project_id: id of the project
            """

    class data_retention(Resource):
        @GET("/organization/projects/{project_id}/data_retention")
        def retrieve(project_id: str) -> ProjectDataRetention:
            """Returns how long the data of a project are kept.

            project_id: id of the project
            """

        @POST("/organization/projects/{project_id}/data_retention", body=DataRetentionUpdateParams)
        def update(
            project_id: str,
            *,
            retention_type: Literal[
                "organization_default", "none", "zero_data_retention", "modified_abuse_monitoring",
                "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring",
            ],
        ) -> ProjectDataRetention:
            """Changes how long the data of a project are kept.

            project_id: id of the project
            retention_type: how data are kept
            """

    class spend_limit(Resource):
        @GET("/organization/projects/{project_id}/spend_limit")
        def retrieve(project_id: str) -> ProjectSpendLimit:
            """Returns the limit on what a project spends.

            project_id: id of the project
            """

        @POST("/organization/projects/{project_id}/spend_limit", body=SpendLimitUpdateParams)
        def update(
            project_id: str,
            *,
            currency: Literal["USD"],
            interval: Literal["month"],
            threshold_amount: int,
        ) -> ProjectSpendLimit:
            """Sets the limit on what a project spends.

            project_id: id of the project
            currency: `USD`
            interval: `month`
            threshold_amount: the amount, in cents
            """

        @DELETE("/organization/projects/{project_id}/spend_limit")
        def delete(project_id: str) -> ProjectSpendLimitDeleted:
            """Removes the limit on what a project spends.

            project_id: id of the project
            """

    class spend_alerts(Resource):
        @POST("/organization/projects/{project_id}/spend_alerts", body=SpendAlertCreateParams)
        def create(
            project_id: str,
            *,
            currency: Literal["USD"],
            interval: Literal["month"],
            notification_channel: spend_alert_create_params.NotificationChannel,
            threshold_amount: int,
        ) -> ProjectSpendAlert:
            """Makes an alert for when a project has spent a certain amount.

            project_id: id of the project
            currency: `USD`
            interval: `month`
            notification_channel: who is told, and how
            threshold_amount: the amount, in cents
            """

        @GET("/organization/projects/{project_id}/spend_alerts/{alert_id}")
        def retrieve(
            alert_id: str,
            *,
            project_id: str,
        ) -> ProjectSpendAlert:
            """Returns a spend alert of a project.

            alert_id: id of the alert
            project_id: id of the project
            """

        @POST("/organization/projects/{project_id}/spend_alerts/{alert_id}", body=SpendAlertUpdateParams)
        def update(
            alert_id: str,
            *,
            project_id: str,
            currency: Literal["USD"],
            interval: Literal["month"],
            notification_channel: spend_alert_update_params.NotificationChannel,
            threshold_amount: int,
        ) -> ProjectSpendAlert:
            """Changes a spend alert of a project.

            alert_id: id of the alert
            project_id: id of the project
            currency: `USD`
            interval: `month`
            notification_channel: who is told, and how
            threshold_amount: the amount, in cents
            """

        @GET("/organization/projects/{project_id}/spend_alerts", query=SpendAlertListParams)
        def list(
            project_id: str,
            *,
            after: str = ...,
            before: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> ConversationCursorPage[ProjectSpendAlert]:
            """Lists the spend alerts of a project.

            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            """

        @DELETE("/organization/projects/{project_id}/spend_alerts/{alert_id}")
        def delete(
            alert_id: str,
            *,
            project_id: str,
        ) -> ProjectSpendAlertDeleted:
            """Deletes a spend alert of a project.

            alert_id: id of the alert
            project_id: id of the project
            """

    class certificates(Resource):
        @GET("/organization/projects/{project_id}/certificates", query=CertificateListParams)
        def list(
            project_id: str,
            *,
            after: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> ConversationCursorPage[CertificateListResponse]:
            """Lists the certificates that count for a project.

            project_id: id of the project
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            """

        @POST("/organization/projects/{project_id}/certificates/activate", body=CertificateActivateParams)
        def activate(
            project_id: str,
            *,
            certificate_ids: Sequence[str],
        ) -> Page[CertificateActivateResponse]:
            """Makes certificates of the organization count for a project; all of them, or none if one fails.

            project_id: id of the project
            certificate_ids: ids of 1 to 10 certificates
            """

        @POST("/organization/projects/{project_id}/certificates/deactivate", body=CertificateDeactivateParams)
        def deactivate(
            project_id: str,
            *,
            certificate_ids: Sequence[str],
        ) -> Page[CertificateDeactivateResponse]:
            """Makes certificates count no longer for a project; all of them, or none if one fails.

            project_id: id of the project
            certificate_ids: ids of 1 to 10 certificates
            """


module("admin.organization.project")

class Project(Model):
    id: str
    """Id of the project."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["organization.project"]
    archived_at: Optional[int] = ...
    """When it was archived: Unix time in seconds."""
    external_key_id: Optional[str] = ...
    """Id of the external key that protects its data."""
    name: Optional[str] = ...
    """A name for people to read."""
    residency: Optional[ProjectResidency] = ...
    """Where its data are kept and processed."""
    status: Optional[str] = ...
    """`active`, or `archived` if it is no longer used."""


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
    """Id of the API key."""
    deleted: bool
    """True if it is gone."""
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
    """Id of the certificate."""
    active: bool
    """Whether it counts for the project."""
    certificate_details: CertificateDetails
    """What the certificate says, such as when it expires."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: Optional[str] = ...
    """A name for people to read."""
    object: Literal["organization.project.certificate"]

class CertificateDetails(Model):
    expires_at: Optional[int] = ...
    """When it expires: Unix time in seconds."""
    valid_at: Optional[int] = ...
    """When it becomes valid: Unix time in seconds."""


module("admin.organization.projects.certificate_deactivate_params")

class CertificateDeactivateParams(Params, of="admin.organization.projects.certificates.deactivate"): ...


module("admin.organization.projects.certificate_deactivate_response")

class CertificateDeactivateResponse(Model):
    id: str
    """Id of the certificate."""
    active: bool
    """Whether it counts for the project."""
    certificate_details: CertificateDetails
    """What the certificate says, such as when it expires."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: Optional[str] = ...
    """A name for people to read."""
    object: Literal["organization.project.certificate"]

class CertificateDetails(Model):
    expires_at: Optional[int] = ...
    """When it expires: Unix time in seconds."""
    valid_at: Optional[int] = ...
    """When it becomes valid: Unix time in seconds."""


module("admin.organization.projects.certificate_list_params")

class CertificateListParams(Params, of="admin.organization.projects.certificates.list"): ...


module("admin.organization.projects.certificate_list_response")

class CertificateListResponse(Model):
    id: str
    """Id of the certificate."""
    active: bool
    """Whether it counts for the project."""
    certificate_details: CertificateDetails
    """What the certificate says, such as when it expires."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: Optional[str] = ...
    """A name for people to read."""
    object: Literal["organization.project.certificate"]

class CertificateDetails(Model):
    expires_at: Optional[int] = ...
    """When it expires: Unix time in seconds."""
    valid_at: Optional[int] = ...
    """When it becomes valid: Unix time in seconds."""


module("admin.organization.projects.data_retention_update_params")

class DataRetentionUpdateParams(Params, of="admin.organization.projects.data_retention.update"): ...


module("admin.organization.projects.group_create_params")

class GroupCreateParams(Params, of="admin.organization.projects.groups.create"): ...


module("admin.organization.projects.group_delete_response")

class GroupDeleteResponse(Model):
    deleted: bool
    """True if the group is no longer in the project."""
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
    """The group that has the role."""
    object: Literal["group.role"]
    role: Role
    """The role that was given."""

class Group(Model):
    id: str
    """Id of the group."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: Literal["group"]
    scim_managed: bool
    """Whether it is managed by SCIM."""


module("admin.organization.projects.groups.role_delete_response")

class RoleDeleteResponse(Model):
    deleted: bool
    """True if the role was taken away."""
    object: str
    """What kind of object it is."""


module("admin.organization.projects.groups.role_list_params")

class RoleListParams(Params, of="admin.organization.projects.groups.roles.list"): ...


module("admin.organization.projects.groups.role_list_response")

class RoleListResponse(Model):
    id: str
    """Id of the role."""
    assignment_sources: Optional[List[AssignmentSource]] = ...
    """The principals that the role comes from."""
    created_at: Optional[int] = ...
    """When it was made: Unix time in seconds."""
    created_by: Optional[str] = ...
    """Who made it."""
    created_by_user_obj: Optional[Dict[str, object]] = ...
    """The user who made it."""
    description: Optional[str] = ...
    """What it is for, for people to read."""
    metadata: Optional[Dict[str, object]] = ...
    """Further data about the role."""
    name: str
    """A name for people to read."""
    permissions: List[str]
    """What it allows, such as `api.model.read`."""
    predefined_role: bool
    """Whether the role is a given one, not made by the organization."""
    resource_type: str
    """What kind of resource the role is for."""
    updated_at: Optional[int] = ...
    """When it was changed last: Unix time in seconds."""

class AssignmentSource(Model):
    principal_id: str
    """Id of the principal."""
    principal_type: str
    """What kind of principal it is."""


module("admin.organization.projects.groups.role_retrieve_response")

class RoleRetrieveResponse(Model):
    id: str
    """Id of the role."""
    assignment_sources: Optional[List[AssignmentSource]] = ...
    """The principals that the role comes from."""
    created_at: Optional[int] = ...
    """When it was made: Unix time in seconds."""
    created_by: Optional[str] = ...
    """Who made it."""
    created_by_user_obj: Optional[Dict[str, object]] = ...
    """The user who made it."""
    description: Optional[str] = ...
    """What it is for, for people to read."""
    metadata: Optional[Dict[str, object]] = ...
    """Further data about the role."""
    name: str
    """A name for people to read."""
    permissions: List[str]
    """What it allows, such as `api.model.read`."""
    predefined_role: bool
    """Whether the role is a given one, not made by the organization."""
    resource_type: str
    """What kind of resource the role is for."""
    updated_at: Optional[int] = ...
    """When it was changed last: Unix time in seconds."""

class AssignmentSource(Model):
    principal_id: str
    """Id of the principal."""
    principal_type: str
    """What kind of principal it is."""


module("admin.organization.projects.hosted_tool_permission_update_params")

class HostedToolPermissionUpdateParams(Params, of="admin.organization.projects.hosted_tool_permissions.update"): ...

class CodeInterpreter(Params):
    enabled: bool
    """Whether it may be used in the project."""

class FileSearch(Params):
    enabled: bool
    """Whether it may be used in the project."""

class ImageGeneration(Params):
    enabled: bool
    """Whether it may be used in the project."""

class Mcp(Params):
    enabled: bool
    """Whether it may be used in the project."""

class WebSearch(Params):
    enabled: bool
    """Whether it may be used in the project."""


module("admin.organization.projects.model_permission_update_params")

class ModelPermissionUpdateParams(Params, of="admin.organization.projects.model_permissions.update"): ...


module("admin.organization.projects.project_api_key")

class ProjectAPIKey(Model):
    id: str
    """Id of the API key."""
    created_at: int
    """When it was made: Unix time in seconds."""
    last_used_at: Optional[int] = ...
    """When it was used last: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: Literal["organization.project.api_key"]
    owner: Owner
    """Whose key it is."""
    owner_project_access: Literal["active", "inactive"]
    """Whether the owner has access to the project: `active` or `inactive`."""
    redacted_value: str
    """The value of the key, mostly hidden."""
    expires_at: Optional[int] = ...
    """When it expires: Unix time in seconds."""

class Owner(Model):
    service_account: Optional[OwnerServiceAccount] = ...
    """The service account, if the key belongs to one."""
    type: Optional[Literal["user", "service_account"]] = ...
    """Whose key it is: that of a `user` or of a `service_account`."""
    user: Optional[OwnerUser] = ...
    """The user, if the key belongs to one."""

class OwnerServiceAccount(Model):
    id: str
    """Id of the service account."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    role: str
    """Role of the service account in the project."""

class OwnerUser(Model):
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


module("admin.organization.projects.project_data_retention")

class ProjectDataRetention(Model):
    object: Literal["project.data_retention"]
    type: Literal[
        "organization_default", "none", "zero_data_retention", "modified_abuse_monitoring",
        "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring",
    ]
    """How data are kept."""


module("admin.organization.projects.project_group")

class ProjectGroup(Model):
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


module("admin.organization.projects.project_hosted_tool_permissions")

class ProjectHostedToolPermissions(Model):
    code_interpreter: CodeInterpreter
    """Whether the code interpreter may be used."""
    file_search: FileSearch
    """Whether file search may be used."""
    image_generation: ImageGeneration
    """Whether the making of images may be used."""
    mcp: Mcp
    """Whether MCP servers may be used."""
    web_search: WebSearch
    """Whether web search may be used."""

class CodeInterpreter(Model):
    enabled: bool
    """Whether it may be used in the project."""

class FileSearch(Model):
    enabled: bool
    """Whether it may be used in the project."""

class ImageGeneration(Model):
    enabled: bool
    """Whether it may be used in the project."""

class Mcp(Model):
    enabled: bool
    """Whether it may be used in the project."""

class WebSearch(Model):
    enabled: bool
    """Whether it may be used in the project."""


module("admin.organization.projects.project_model_permissions")

class ProjectModelPermissions(Model):
    mode: Literal["allow_list", "deny_list"]
    """What the list means: `allow_list` or `deny_list`."""
    api_model_ids: Wire["model_ids", List[str]]
    """Ids of the models."""
    object: Literal["project.model_permissions"]


module("admin.organization.projects.project_model_permissions_deleted")

class ProjectModelPermissionsDeleted(Model):
    deleted: bool
    """True if it is gone."""
    object: Literal["project.model_permissions.deleted"]


module("admin.organization.projects.project_optional_service_tier")

ProjectOptionalServiceTier = Literal["flex", "fast", "ultrafast"]


module("admin.organization.projects.project_rate_limit")

class ProjectRateLimit(Model):
    id: str
    """Id of the rate limit."""
    max_requests_per_1_minute: int
    """The most requests in a minute."""
    max_tokens_per_1_minute: int
    """The most tokens in a minute."""
    model: str
    """Id of the model that it is for."""
    object: Literal["project.rate_limit"]
    batch_1_day_max_input_tokens: Optional[int] = ...
    """The most input tokens of batches in a day."""
    max_audio_megabytes_per_1_minute: Optional[int] = ...
    """The most megabytes of audio in a minute."""
    max_images_per_1_minute: Optional[int] = ...
    """The most images in a minute."""
    max_requests_per_1_day: Optional[int] = ...
    """The most requests in a day."""


module("admin.organization.projects.project_service_account")

class ProjectServiceAccount(Model):
    id: str
    """Id of the service account."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: Literal["organization.project.service_account"]
    role: Literal["owner", "member", "none"]
    """Role in the project: `owner`, `member` or `none`."""


module("admin.organization.projects.project_service_tier_settings")

class ProjectServiceTierSettings(Model):
    default: Literal["standard", "fast", "scale"]
    """The tier of requests that name none: `standard`, `fast` or `scale`."""
    enabled_tiers: Union[Literal["all"], List[ProjectOptionalServiceTier]]
    """The tiers that may be used besides the standard one, or `all`."""
    object: Literal["project.service_tier_settings"]


module("admin.organization.projects.project_spend_alert")

class ProjectSpendAlert(Model):
    id: str
    """Id of the alert."""
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: NotificationChannel
    """Who is told, and how."""
    object: Literal["project.spend_alert"]
    threshold_amount: int
    """The amount, in cents."""

class NotificationChannel(Model):
    recipients: List[str]
    """Addresses of those who get the email."""
    type: Literal["email"]
    subject_prefix: Optional[str] = ...
    """What the subject of the email begins with."""


module("admin.organization.projects.project_spend_alert_deleted")

class ProjectSpendAlertDeleted(Model):
    id: str
    """Id of the alert."""
    deleted: bool
    """True if it is gone."""
    object: Literal["project.spend_alert.deleted"]


module("admin.organization.projects.project_spend_limit")

class ProjectSpendLimit(Model):
    currency: Union[str, Literal["USD"]]
    """Currency of the amount: `USD`."""
    enforcement: Enforcement
    """Whether the limit is enforced at present."""
    interval: Union[str, Literal["month"]]
    """Time that the amount is for: `month`."""
    object: Literal["project.spend_limit"]
    threshold_amount: int
    """The amount, in cents."""

class Enforcement(Model):
    status: Union[str, Literal["inactive", "enforcing"]]
    """Whether the limit is enforced: `inactive` or `enforcing`."""


module("admin.organization.projects.project_spend_limit_deleted")

class ProjectSpendLimitDeleted(Model):
    deleted: bool
    """True if it is gone."""
    object: Literal["project.spend_limit.deleted"]


module("admin.organization.projects.project_user")

class ProjectUser(Model):
    id: str
    """Id of the user."""
    added_at: int
    """When the user was added: Unix time in seconds."""
    object: Literal["organization.project.user"]
    role: str
    """Role of the user in the project."""
    email: Optional[str] = ...
    """Email address of the user."""
    name: Optional[str] = ...
    """Name of the user."""


module("admin.organization.projects.rate_limit_list_rate_limits_params")

class RateLimitListRateLimitsParams(Params, of="admin.organization.projects.rate_limits.list_rate_limits"): ...


module("admin.organization.projects.rate_limit_update_rate_limit_params")

class RateLimitUpdateRateLimitParams(Params, of="admin.organization.projects.rate_limits.update_rate_limit"): ...


module("admin.organization.projects.role_create_params")

class RoleCreateParams(Params, of="admin.organization.projects.roles.create"): ...


module("admin.organization.projects.role_delete_response")

class RoleDeleteResponse(Model):
    id: str
    """Id of the role."""
    deleted: bool
    """True if it is gone."""
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
    """Id of the service account."""
    api_key: Optional[APIKey] = ...
    """The API key that was made with it, if one was."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: Literal["organization.project.service_account"]
    role: Literal["member", "none"]
    """Role in the project: `member` or `none`."""

class APIKey(Model):
    id: str
    """Id of the API key."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: Literal["organization.project.service_account.api_key"]
    value: str
    """The value of the key; only this reply has it."""
    expires_at: Optional[int] = ...
    """When it expires: Unix time in seconds."""


module("admin.organization.projects.service_account_delete_response")

class ServiceAccountDeleteResponse(Model):
    id: str
    """Id of the service account."""
    deleted: bool
    """True if it is gone."""
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
    """Id of the API key."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: Literal["organization.project.service_account.api_key"]
    value: str
    """The value of the key; only this reply has it."""
    expires_at: Optional[int] = ...
    """When it expires: Unix time in seconds."""


module("admin.organization.projects.service_tier_setting_update_params")

class ServiceTierSettingUpdateParams(Params, of="admin.organization.projects.service_tier_settings.update"): ...


module("admin.organization.projects.spend_alert_create_params")

class SpendAlertCreateParams(Params, of="admin.organization.projects.spend_alerts.create"): ...

class NotificationChannel(Params):
    recipients: Sequence[str]
    """Addresses of those who get the email."""
    type: Literal["email"]
    subject_prefix: Optional[str] = ...
    """What the subject of the email begins with."""


module("admin.organization.projects.spend_alert_list_params")

class SpendAlertListParams(Params, of="admin.organization.projects.spend_alerts.list"): ...


module("admin.organization.projects.spend_alert_update_params")

class SpendAlertUpdateParams(Params, of="admin.organization.projects.spend_alerts.update"): ...

class NotificationChannel(Params):
    recipients: Sequence[str]
    """Addresses of those who get the email."""
    type: Literal["email"]
    subject_prefix: Optional[str] = ...
    """What the subject of the email begins with."""


module("admin.organization.projects.spend_limit_update_params")

class SpendLimitUpdateParams(Params, of="admin.organization.projects.spend_limit.update"): ...


module("admin.organization.projects.user_create_params")

class UserCreateParams(Params, of="admin.organization.projects.users.create"): ...


module("admin.organization.projects.user_delete_response")

class UserDeleteResponse(Model):
    id: str
    """Id of the user."""
    deleted: bool
    """True if the user is no longer in the project."""
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
    """The role that was given."""
    user: OrganizationUser
    """The user that has the role."""


module("admin.organization.projects.users.role_delete_response")

class RoleDeleteResponse(Model):
    deleted: bool
    """True if the role was taken away."""
    object: str
    """What kind of object it is."""


module("admin.organization.projects.users.role_list_params")

class RoleListParams(Params, of="admin.organization.projects.users.roles.list"): ...


module("admin.organization.projects.users.role_list_response")

class RoleListResponse(Model):
    id: str
    """Id of the role."""
    assignment_sources: Optional[List[AssignmentSource]] = ...
    """The principals that the role comes from."""
    created_at: Optional[int] = ...
    """When it was made: Unix time in seconds."""
    created_by: Optional[str] = ...
    """Who made it."""
    created_by_user_obj: Optional[Dict[str, object]] = ...
    """The user who made it."""
    description: Optional[str] = ...
    """What it is for, for people to read."""
    metadata: Optional[Dict[str, object]] = ...
    """Further data about the role."""
    name: str
    """A name for people to read."""
    permissions: List[str]
    """What it allows, such as `api.model.read`."""
    predefined_role: bool
    """Whether the role is a given one, not made by the organization."""
    resource_type: str
    """What kind of resource the role is for."""
    updated_at: Optional[int] = ...
    """When it was changed last: Unix time in seconds."""

class AssignmentSource(Model):
    principal_id: str
    """Id of the principal."""
    principal_type: str
    """What kind of principal it is."""


module("admin.organization.projects.users.role_retrieve_response")

class RoleRetrieveResponse(Model):
    id: str
    """Id of the role."""
    assignment_sources: Optional[List[AssignmentSource]] = ...
    """The principals that the role comes from."""
    created_at: Optional[int] = ...
    """When it was made: Unix time in seconds."""
    created_by: Optional[str] = ...
    """Who made it."""
    created_by_user_obj: Optional[Dict[str, object]] = ...
    """The user who made it."""
    description: Optional[str] = ...
    """What it is for, for people to read."""
    metadata: Optional[Dict[str, object]] = ...
    """Further data about the role."""
    name: str
    """A name for people to read."""
    permissions: List[str]
    """What it allows, such as `api.model.read`."""
    predefined_role: bool
    """Whether the role is a given one, not made by the organization."""
    resource_type: str
    """What kind of resource the role is for."""
    updated_at: Optional[int] = ...
    """When it was changed last: Unix time in seconds."""

class AssignmentSource(Model):
    principal_id: str
    """Id of the principal."""
    principal_type: str
    """What kind of principal it is."""
