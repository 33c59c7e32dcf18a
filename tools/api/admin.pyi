"""The admin API: organization."""

class admin(Resource, admin=True):
    class organization(Resource):
        audit_logs: Resource

        class admin_api_keys(Resource, name="AdminAPIKeys"):
            @POST("/organization/admin_api_keys", body=AdminAPIKeyCreateParams)
            def create(
                *,
                name: str,
                expires_in_seconds: int = ...,
            ) -> AdminAPIKeyCreateResponse:
                """Makes an admin key. The reply holds its value, once.

                name: a name for people to read
                expires_in_seconds: how long it works, in seconds; default without end
                """

            @GET("/organization/admin_api_keys/{key_id}")
            def retrieve(key_id: str) -> AdminAPIKey:
                """Returns an admin key, without its value.

                key_id: id of the key
                """

            @GET("/organization/admin_api_keys", query=AdminAPIKeyListParams)
            def list(
                *,
                after: Optional[str] = ...,
                limit: int = ...,
                order: Literal["asc", "desc"] = ...,
            ) -> CursorPage[AdminAPIKey]:
                """Lists the admin keys, without their values.

                after: cursor: list what comes after the item with this id; by default the list begins at its start
                limit: items per page, 1 to 100; default 20
                order: by time of creation: `asc` for oldest first, `desc` for newest first
                """

            @DELETE("/organization/admin_api_keys/{key_id}")
            def delete(key_id: str) -> AdminAPIKeyDeleteResponse:
                """Deletes an admin key; it stops working.

                key_id: id of the key
                """

        usage: Resource

        class invites(Resource):
            @POST("/organization/invites", body=InviteCreateParams)
            def create(
                *,
                email: str,
                role: Literal["reader", "owner"],
                projects: Iterable[invite_create_params.Project] = ...,
            ) -> Invite:
                """Invites somebody to the organization by e-mail.

                email: whom to invite
                role: `owner` or `reader`
                projects: projects to give access to with it, each with `id` and `role`
                """

            @GET("/organization/invites/{invite_id}")
            def retrieve(invite_id: str) -> Invite:
                """Returns an invitation.

                invite_id: id of the invitation
                """

            @GET("/organization/invites", query=InviteListParams)
            def list(
                *,
                after: str = ...,
                limit: int = ...,
            ) -> ConversationCursorPage[Invite]:
                """Lists invitations.

                after: cursor: list what comes after the item with this id; by default the list begins at its start
                limit: items per page, 1 to 100; default 20
                """

            @DELETE("/organization/invites/{invite_id}")
            def delete(invite_id: str) -> InviteDeleteResponse:
                """Takes an invitation back. One that was accepted can't be.

                invite_id: id of the invitation
                """

        users: Resource
        groups: Resource

        class roles(Resource):
            @POST("/organization/roles", body=RoleCreateParams)
            def create(
                *,
                permissions: Sequence[str],
                role_name: str,
                description: Optional[str] = ...,
            ) -> Role:
                """Makes a role of the organization: a named set of permissions.

                permissions: what it allows, such as `api.model.read`
                role_name: a name for people to read
                description: what it is for, for people to read
                """

            @GET("/organization/roles/{role_id}")
            def retrieve(role_id: str) -> Role:
                """Returns a role of the organization.

                role_id: id of the role
                """

            @POST("/organization/roles/{role_id}", body=RoleUpdateParams)
            def update(
                role_id: str,
                *,
                description: Optional[str] = ...,
                permissions: Optional[Sequence[str]] = ...,
                role_name: Optional[str] = ...,
            ) -> Role:
                """Changes a role of the organization; what is not given stays as it is.

                role_id: id of the role
                description: what it is for, for people to read
                permissions: what it allows, such as `api.model.read`
                role_name: a name for people to read
                """

            @GET("/organization/roles", query=RoleListParams)
            def list(
                *,
                after: str = ...,
                limit: int = ...,
                order: Literal["asc", "desc"] = ...,
            ) -> NextCursorPage[Role]:
                """Lists the roles of the organization.

                after: cursor: list what comes after the item with this id; by default the list begins at its start
                limit: items per page, 1 to 100; default 20
                order: by time of creation: `asc` for oldest first, `desc` for newest first
                """

            @DELETE("/organization/roles/{role_id}")
            def delete(role_id: str) -> RoleDeleteResponse:
                """Deletes a role; whoever had it loses its permissions.

                role_id: id of the role
                """

        class data_retention(Resource):
            @GET("/organization/data_retention")
            def retrieve() -> OrganizationDataRetention:
                """Returns how long the organization's data are kept."""

            @POST("/organization/data_retention", body=DataRetentionUpdateParams)
            def update(
                *,
                retention_type: Literal[
                    "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention",
                    "enhanced_modified_abuse_monitoring",
                ],
            ) -> OrganizationDataRetention:
                """Changes how long the organization's data are kept.

                retention_type: how data are kept
                """

        class external_keys(Resource):
            @POST(
                "/organization/external_keys",
                body=ExternalKeyCreateParams,
                variants=[["external_id", "kms_arn", "name", "role_arn", "type"], ["audience", "kms_key_location", "kms_key_name", "kms_key_ring_name", "kms_project_id", "name", "type", "workload_identity_pool_id", "workload_identity_project_number", "workload_identity_provider_id"], ["key_name", "name", "tenant_id", "type", "vault_uri"], ["key_ocid", "name", "region", "type", "vault_ocid"]],
                overloads=[
                    Overload(
                        required=["external_id", "kms_arn", "name", "role_arn", "type"],
                        absent=[
                            "audience", "kms_key_location", "kms_key_name", "kms_key_ring_name", "kms_project_id",
                            "workload_identity_pool_id", "workload_identity_project_number",
                            "workload_identity_provider_id", "kms_key_version", "key_name", "tenant_id", "vault_uri",
                            "key_version", "key_ocid", "region", "vault_ocid", "key_version_ocid",
                        ],
                        types={"type": Literal["aws"]},
                        returns=ExternalKey,
                    ),
                    Overload(
                        required=["audience", "kms_key_location", "kms_key_name", "kms_key_ring_name", "kms_project_id", "name", "type", "workload_identity_pool_id", "workload_identity_project_number", "workload_identity_provider_id"],
                        absent=[
                            "external_id", "kms_arn", "role_arn", "key_name", "tenant_id", "vault_uri", "key_version",
                            "key_ocid", "region", "vault_ocid", "key_version_ocid",
                        ],
                        types={"type": Literal["gcp"]},
                        returns=ExternalKey,
                    ),
                    Overload(
                        required=["key_name", "name", "tenant_id", "type", "vault_uri"],
                        absent=[
                            "external_id", "kms_arn", "role_arn", "audience", "kms_key_location", "kms_key_name",
                            "kms_key_ring_name", "kms_project_id", "workload_identity_pool_id",
                            "workload_identity_project_number", "workload_identity_provider_id", "kms_key_version",
                            "key_ocid", "region", "vault_ocid", "key_version_ocid",
                        ],
                        types={"type": Literal["azure"]},
                        returns=ExternalKey,
                    ),
                    Overload(
                        required=["key_ocid", "name", "region", "type", "vault_ocid"],
                        absent=[
                            "external_id", "kms_arn", "role_arn", "audience", "kms_key_location", "kms_key_name",
                            "kms_key_ring_name", "kms_project_id", "workload_identity_pool_id",
                            "workload_identity_project_number", "workload_identity_provider_id", "kms_key_version",
                            "key_name", "tenant_id", "vault_uri", "key_version",
                        ],
                        types={"type": Literal["oci"]},
                        returns=ExternalKey,
                    ),
                ],
            )
            def create(
                *,
                external_id: str = ...,
                kms_arn: str = ...,
                name: str,
                role_arn: str = ...,
                type: Literal["aws", "gcp", "azure", "oci"],
                purpose: Literal["ekm", "psp_decryption"] = ...,
                audience: str = ...,
                kms_key_location: str = ...,
                kms_key_name: str = ...,
                kms_key_ring_name: str = ...,
                kms_project_id: str = ...,
                workload_identity_pool_id: str = ...,
                workload_identity_project_number: str = ...,
                workload_identity_provider_id: str = ...,
                kms_key_version: str = ...,
                key_name: str = ...,
                tenant_id: str = ...,
                vault_uri: str = ...,
                key_version: str = ...,
                key_ocid: str = ...,
                region: str = ...,
                vault_ocid: str = ...,
                key_version_ocid: str = ...,
            ) -> ExternalKey:
                """Registers an encryption key that you keep in a key service of your own.

                external_id: AWS: the external id that the role asks for
                kms_arn: AWS: ARN of the key
                name: a name for people to read
                role_arn: AWS: ARN of the role to take on
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
                key_name: Azure: name of the key
                tenant_id: Azure: id of the tenant
                vault_uri: Azure: URI of the vault
                key_version: Azure: version of the key
                key_ocid: Oracle: OCID of the key
                region: Oracle: the region
                vault_ocid: Oracle: OCID of the vault
                key_version_ocid: Oracle: OCID of the key's version
                """

            @GET("/organization/external_keys/{external_key_id}")
            def retrieve(external_key_id: str) -> ExternalKey:
                """Returns an external key.

                external_key_id: id of the external key
                """

            @GET("/organization/external_keys", query=ExternalKeyListParams)
            def list(
                *,
                after: Optional[str] = ...,
                limit: int = ...,
                order: Literal["asc", "desc"] = ...,
                purpose: Literal["ekm", "psp_decryption"] = ...,
            ) -> CursorPage[ExternalKey]:
                """Lists external keys.

                after: cursor: list what comes after the item with this id; by default the list begins at its start
                limit: items per page, 1 to 100; default 20
                order: by time of creation: `asc` for oldest first, `desc` for newest first
                purpose: only keys with this purpose
                """

            @DELETE("/organization/external_keys/{external_key_id}")
            def delete(external_key_id: str) -> ExternalKey:
                """Removes an external key. Data that it protects can't be read any more.

                external_key_id: id of the external key
                """

            @POST("/organization/external_keys/{external_key_id}/validate")
            def validate(external_key_id: str) -> ExternalKeyValidateResponse:
                """Tries whether an external key can be used.

                external_key_id: id of the external key
                """

        class workload_identity_providers(Resource):
            @POST("/organization/workload_identity_providers", body=WorkloadIdentityProviderCreateParams)
            def create(
                *,
                audience: str,
                issuer: str,
                name: str,
                type: Literal["oidc"],
                attribute_transformations: Iterable[
                    workload_identity_provider_create_params.AttributeTransformation,
                ] = ...,
                description: str = ...,
                enabled: bool = ...,
                verification: workload_identity_provider_create_params.Verification = ...,
            ) -> WorkloadIdentityProvider:
                """Registers an issuer of tokens with which workloads can sign in without an API key.

                audience: the `aud` that tokens must have
                issuer: the `iss` that tokens must have: an https URL
                name: a name for people to read
                type: `oidc`
                attribute_transformations: how claims of a token become attributes that rules can test
                description: what it is for, for people to read
                enabled: whether it counts
                verification: where the keys are that verify tokens
                """

            @GET("/organization/workload_identity_providers/{workload_identity_provider_id}")
            def retrieve(workload_identity_provider_id: str) -> WorkloadIdentityProvider:
                """Returns an identity provider for workloads.

                workload_identity_provider_id: id of the identity provider
                """

            @POST(
                "/organization/workload_identity_providers/{workload_identity_provider_id}",
                body=WorkloadIdentityProviderUpdateParams,
            )
            def update(
                workload_identity_provider_id: str,
                *,
                attribute_transformations: Iterable[
                    workload_identity_provider_update_params.AttributeTransformation,
                ] = ...,
                audience: str = ...,
                description: Optional[str] = ...,
                enabled: bool = ...,
                issuer: str = ...,
                name: str = ...,
                verification: workload_identity_provider_update_params.Verification = ...,
            ) -> WorkloadIdentityProvider:
                """Changes an identity provider for workloads; what is not given stays as it is.

                workload_identity_provider_id: id of the identity provider
                attribute_transformations: how claims of a token become attributes that rules can test
                audience: the `aud` that tokens must have
                description: what it is for, for people to read
                enabled: whether it counts
                issuer: the `iss` that tokens must have: an https URL
                name: a name for people to read
                verification: where the keys are that verify tokens
                """

            @GET("/organization/workload_identity_providers", query=WorkloadIdentityProviderListParams)
            def list(
                *,
                after: str = ...,
                limit: int = ...,
                order: Literal["asc", "desc"] = ...,
            ) -> CursorPage[WorkloadIdentityProvider]:
                """Lists the identity providers for workloads.

                after: cursor: list what comes after the item with this id; by default the list begins at its start
                limit: items per page, 1 to 100; default 20
                order: by time of creation: `asc` for oldest first, `desc` for newest first
                """

            @DELETE("/organization/workload_identity_providers/{workload_identity_provider_id}")
            def delete(workload_identity_provider_id: str) -> WorkloadIdentityProviderDeleted:
                """Deletes an identity provider for workloads; its tokens are not accepted any more.

                workload_identity_provider_id: id of the identity provider
                """

            class federation_rules(Resource):
                @POST(
                    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
                    body=FederationRuleCreateParams,
                )
                def create(
                    workload_identity_provider_id: str,
                    *,
                    attribute_matchers: Dict[str, Union[str, bool, int, float]],
                    project_id: str,
                    service_account_id: str,
                    description: str = ...,
                    enabled: bool = ...,
                    name: str = ...,
                    permissions: federation_rule_create_params.Permissions = ...,
                ) -> FederationRule:
                    """Makes a rule: which tokens of a provider may act as which service account.

                    workload_identity_provider_id: id of the identity provider
                    attribute_matchers: what attributes a token must have
                    project_id: id of the project
                    service_account_id: the service account that such a token acts as
                    description: what it is for, for people to read
                    enabled: whether it counts
                    name: a name for people to read
                    permissions: what such a token allows; by default all that the service account may do
                    """

                @GET(
                    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
                )
                def retrieve(
                    workload_identity_federation_rule_id: str,
                    *,
                    workload_identity_provider_id: str,
                ) -> FederationRule:
                    """Returns a rule of a provider.

                    workload_identity_federation_rule_id: id of the rule
                    workload_identity_provider_id: id of the identity provider
                    """

                @POST(
                    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
                    body=FederationRuleUpdateParams,
                )
                def update(
                    workload_identity_federation_rule_id: str,
                    *,
                    workload_identity_provider_id: str,
                    attribute_matchers: Dict[str, Union[str, bool, int, float]] = ...,
                    description: Optional[str] = ...,
                    enabled: bool = ...,
                    name: Optional[str] = ...,
                    permissions: federation_rule_update_params.Permissions = ...,
                ) -> FederationRule:
                    """Changes a rule of a provider; what is not given stays as it is.

                    workload_identity_federation_rule_id: id of the rule
                    workload_identity_provider_id: id of the identity provider
                    attribute_matchers: what attributes a token must have
                    description: what it is for, for people to read
                    enabled: whether it counts
                    name: a name for people to read
                    permissions: what such a token allows; by default all that the service account may do
                    """

                @GET(
                    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
                    query=FederationRuleListParams,
                )
                def list(
                    workload_identity_provider_id: str,
                    *,
                    after: str = ...,
                    limit: int = ...,
                    order: Literal["asc", "desc"] = ...,
                    service_account_id: str = ...,
                ) -> CursorPage[FederationRule]:
                    """Lists the rules of a provider.

                    workload_identity_provider_id: id of the identity provider
                    after: cursor: list what comes after the item with this id; by default the list begins at its start
                    limit: items per page, 1 to 100; default 20
                    order: by time of creation: `asc` for oldest first, `desc` for newest first
                    service_account_id: only rules for this service account
                    """

                @DELETE(
                    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
                )
                def delete(
                    workload_identity_federation_rule_id: str,
                    *,
                    workload_identity_provider_id: str,
                ) -> FederationRuleDeleted:
                    """Deletes a rule of a provider.

                    workload_identity_federation_rule_id: id of the rule
                    workload_identity_provider_id: id of the identity provider
                    """

        class external_storage(Resource):
            @POST("/organization/external_storage", body=ExternalStorageCreateParams)
            def create(
                *,
                project_id: str,
                provider: external_storage_create_params.Provider,
            ) -> ExternalStorageConfiguration:
                """Registers storage of your own, where data of a project are to be kept.

                project_id: id of the project
                provider: what storage it is, and how to reach it
                """

            @GET("/organization/external_storage/{external_storage_id}")
            def retrieve(external_storage_id: str) -> ExternalStorageConfiguration:
                """Returns a registered external storage.

                external_storage_id: id of the external storage
                """

            @GET("/organization/external_storage", query=ExternalStorageListParams)
            def list(
                *,
                after: Optional[str] = ...,
                limit: int = ...,
                order: Literal["asc", "desc"] = ...,
                project_id: Optional[str] = ...,
            ) -> CursorPage[ExternalStorageConfiguration]:
                """Lists the registered external storages.

                after: cursor: list what comes after the item with this id; by default the list begins at its start
                limit: items per page, 1 to 100; default 20
                order: by time of creation: `asc` for oldest first, `desc` for newest first
                project_id: only those of this project
                """

            @DELETE("/organization/external_storage/{external_storage_id}")
            def delete(external_storage_id: str) -> ExternalStorageDeleted:
                """Removes an external storage; what is in it stays there.

                external_storage_id: id of the external storage
                """

            @POST("/organization/external_storage/{external_storage_id}/validate")
            def validate(external_storage_id: str) -> ExternalStorageConfiguration:
                """Tries whether an external storage can be used.

                external_storage_id: id of the external storage
                """

        class spend_limit(Resource):
            @GET("/organization/spend_limit")
            def retrieve() -> OrganizationSpendLimit:
                """Returns the limit on what the organization spends."""

            @POST("/organization/spend_limit", body=SpendLimitUpdateParams)
            def update(
                *,
                currency: Literal["USD"],
                interval: Literal["month"],
                threshold_amount: int,
            ) -> OrganizationSpendLimit:
                """Sets the limit on what the organization spends.

                currency: `USD`
                interval: `month`
                threshold_amount: the amount, in cents
                """

            @DELETE("/organization/spend_limit")
            def delete() -> OrganizationSpendLimitDeleted:
                """Removes the limit on what the organization spends."""

        class spend_alerts(Resource):
            @POST("/organization/spend_alerts", body=SpendAlertCreateParams)
            def create(
                *,
                currency: Literal["USD"],
                interval: Literal["month"],
                notification_channel: spend_alert_create_params.NotificationChannel,
                threshold_amount: int,
            ) -> OrganizationSpendAlert:
                """Makes an alert for when the organization has spent a certain amount.

                currency: `USD`
                interval: `month`
                notification_channel: who is told, and how
                threshold_amount: the amount, in cents
                """

            @GET("/organization/spend_alerts/{alert_id}")
            def retrieve(alert_id: str) -> OrganizationSpendAlert:
                """Returns a spend alert of the organization.

                alert_id: id of the alert
                """

            @POST("/organization/spend_alerts/{alert_id}", body=SpendAlertUpdateParams)
            def update(
                alert_id: str,
                *,
                currency: Literal["USD"],
                interval: Literal["month"],
                notification_channel: spend_alert_update_params.NotificationChannel,
                threshold_amount: int,
            ) -> OrganizationSpendAlert:
                """Changes a spend alert of the organization.

                alert_id: id of the alert
                currency: `USD`
                interval: `month`
                notification_channel: who is told, and how
                threshold_amount: the amount, in cents
                """

            @GET("/organization/spend_alerts", query=SpendAlertListParams)
            def list(
                *,
                after: str = ...,
                before: str = ...,
                limit: int = ...,
                order: Literal["asc", "desc"] = ...,
            ) -> ConversationCursorPage[OrganizationSpendAlert]:
                """Lists the spend alerts of the organization.

                after: cursor: list what comes after the item with this id; by default the list begins at its start
                before: cursor: list what comes before the item with this id
                limit: items per page, 1 to 100; default 20
                order: by time of creation: `asc` for oldest first, `desc` for newest first
                """

            @DELETE("/organization/spend_alerts/{alert_id}")
            def delete(alert_id: str) -> OrganizationSpendAlertDeleted:
                """Deletes a spend alert of the organization.

                alert_id: id of the alert
                """

        class certificates(Resource):
            @POST("/organization/certificates", body=CertificateCreateParams)
            def create(
                *,
                certificate: str,
                name: str = ...,
            ) -> Certificate:
                """Uploads a certificate for mutual TLS. It does nothing until it is activated.

                certificate: the certificate as PEM text
                name: a name for people to read
                """

            @GET("/organization/certificates/{certificate_id}", query=CertificateRetrieveParams)
            def retrieve(
                certificate_id: str,
                *,
                include: List[Literal["content"]] = ...,
            ) -> Certificate:
                """Returns a certificate of the organization.

                certificate_id: id of the certificate
                include: `["content"]` adds the PEM text
                """

            @POST("/organization/certificates/{certificate_id}", body=CertificateUpdateParams)
            def update(
                certificate_id: str,
                *,
                name: str = ...,
            ) -> Certificate:
                """Renames a certificate.

                certificate_id: id of the certificate
                name: a name for people to read
                """

            @GET("/organization/certificates", query=CertificateListParams)
            def list(
                *,
                after: str = ...,
                limit: int = ...,
                order: Literal["asc", "desc"] = ...,
            ) -> ConversationCursorPage[CertificateListResponse]:
                """Lists the certificates of the organization.

                after: cursor: list what comes after the item with this id; by default the list begins at its start
                limit: items per page, 1 to 100; default 20
                order: by time of creation: `asc` for oldest first, `desc` for newest first
                """

            @DELETE("/organization/certificates/{certificate_id}")
            def delete(certificate_id: str) -> CertificateDeleteResponse:
                """Deletes a certificate that is active nowhere.

                certificate_id: id of the certificate
                """

            @POST("/organization/certificates/activate", body=CertificateActivateParams)
            def activate(*, certificate_ids: Sequence[str]) -> Page[CertificateActivateResponse]:
                """Makes certificates count for the whole organization; all of them, or none if one fails.

                certificate_ids: ids of 1 to 10 certificates
                """

            @POST("/organization/certificates/deactivate", body=CertificateDeactivateParams)
            def deactivate(*, certificate_ids: Sequence[str]) -> Page[CertificateDeactivateResponse]:
                """Makes certificates count no longer for the organization; all of them, or none if one fails.

                certificate_ids: ids of 1 to 10 certificates
                """

        projects: Resource


module("admin.organization.admin_api_key")

class AdminAPIKey(Model):
    id: str
    """Id of the key."""
    created_at: int
    """When it was made: Unix time in seconds."""
    expires_at: Optional[int] = ...
    """When it expires: Unix time in seconds."""
    object: Literal["organization.admin_api_key"]
    owner: Owner
    """Whose key it is."""
    redacted_value: str
    """The value of the key, mostly hidden."""
    last_used_at: Optional[int] = ...
    """When it was used last: Unix time in seconds."""
    name: Optional[str] = ...
    """A name for people to read."""

class Owner(Model):
    id: Optional[str] = ...
    """Id of the owner."""
    created_at: Optional[int] = ...
    """When it was made: Unix time in seconds."""
    name: Optional[str] = ...
    """Name of the owner."""
    object: Optional[str] = ...
    """What kind of object it is."""
    role: Optional[str] = ...
    """Role of the owner in the organization."""
    type: Optional[str] = ...
    """What kind of owner it is."""


module("admin.organization.admin_api_key_create_params")

class AdminAPIKeyCreateParams(Params, of="admin.organization.admin_api_keys.create"): ...


module("admin.organization.admin_api_key_create_response")

class AdminAPIKeyCreateResponse(Model, AdminAPIKey):
    value: str
    """The value of the key; only this reply has it."""


module("admin.organization.admin_api_key_delete_response")

class AdminAPIKeyDeleteResponse(Model):
    id: str
    """Id of the key."""
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.admin_api_key.deleted"]


module("admin.organization.admin_api_key_list_params")

class AdminAPIKeyListParams(Params, of="admin.organization.admin_api_keys.list"): ...


module("admin.organization.aws_external_storage_provider")

class AwsExternalStorageProvider(Model):
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


module("admin.organization.azure_external_storage_provider")

class AzureExternalStorageProvider(Model):
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


module("admin.organization.certificate")

class Certificate(Model):
    id: str
    """Id of the certificate."""
    certificate_details: CertificateDetails
    """What the certificate says, such as when it expires."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: Optional[str] = ...
    """A name for people to read."""
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    """What kind of object it is."""
    active: Optional[bool] = ...
    """Whether it counts for the organization or project."""

class CertificateDetails(Model):
    content: Optional[str] = ...
    """The PEM text of the certificate."""
    expires_at: Optional[int] = ...
    """When it expires: Unix time in seconds."""
    valid_at: Optional[int] = ...
    """When it becomes valid: Unix time in seconds."""


module("admin.organization.certificate_activate_params")

class CertificateActivateParams(Params, of="admin.organization.certificates.activate"): ...


module("admin.organization.certificate_activate_response")

class CertificateActivateResponse(Model):
    id: str
    """Id of the certificate."""
    active: bool
    """Whether it counts for the organization."""
    certificate_details: CertificateDetails
    """What the certificate says, such as when it expires."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: Optional[str] = ...
    """A name for people to read."""
    object: Literal["organization.certificate"]

class CertificateDetails(Model):
    expires_at: Optional[int] = ...
    """When it expires: Unix time in seconds."""
    valid_at: Optional[int] = ...
    """When it becomes valid: Unix time in seconds."""


module("admin.organization.certificate_create_params")

class CertificateCreateParams(Params, of="admin.organization.certificates.create"): ...


module("admin.organization.certificate_deactivate_params")

class CertificateDeactivateParams(Params, of="admin.organization.certificates.deactivate"): ...


module("admin.organization.certificate_deactivate_response")

class CertificateDeactivateResponse(Model):
    id: str
    """Id of the certificate."""
    active: bool
    """Whether it counts for the organization."""
    certificate_details: CertificateDetails
    """What the certificate says, such as when it expires."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: Optional[str] = ...
    """A name for people to read."""
    object: Literal["organization.certificate"]

class CertificateDetails(Model):
    expires_at: Optional[int] = ...
    """When it expires: Unix time in seconds."""
    valid_at: Optional[int] = ...
    """When it becomes valid: Unix time in seconds."""


module("admin.organization.certificate_delete_response")

class CertificateDeleteResponse(Model):
    id: str
    """Id of the certificate."""
    object: Literal["certificate.deleted"]


module("admin.organization.certificate_list_params")

class CertificateListParams(Params, of="admin.organization.certificates.list"): ...


module("admin.organization.certificate_list_response")

class CertificateListResponse(Model):
    id: str
    """Id of the certificate."""
    active: bool
    """Whether it counts for the organization."""
    certificate_details: CertificateDetails
    """What the certificate says, such as when it expires."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: Optional[str] = ...
    """A name for people to read."""
    object: Literal["organization.certificate"]

class CertificateDetails(Model):
    expires_at: Optional[int] = ...
    """When it expires: Unix time in seconds."""
    valid_at: Optional[int] = ...
    """When it becomes valid: Unix time in seconds."""


module("admin.organization.certificate_retrieve_params")

class CertificateRetrieveParams(Params, of="admin.organization.certificates.retrieve"): ...


module("admin.organization.certificate_update_params")

class CertificateUpdateParams(Params, of="admin.organization.certificates.update"): ...


module("admin.organization.data_retention_update_params")

class DataRetentionUpdateParams(Params, of="admin.organization.data_retention.update"): ...


module("admin.organization.external_key")

class ExternalKey(Model):
    id: str
    """Id of the external key."""
    api_project_ids: List[str]
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
    audience: Optional[str] = ...
    """The audience of the token for Google."""
    external_id: Optional[str] = ...
    """The external id that the role at AWS asks for."""
    key_name: Optional[str] = ...
    """Name of the key at Azure."""
    key_ocid: Optional[str] = ...
    """OCID of the key at Oracle."""
    key_version: Optional[str] = ...
    """Version of the key at Azure."""
    key_version_ocid: Optional[str] = ...
    """OCID of the key's version at Oracle."""
    kms_arn: Optional[str] = ...
    """ARN of the key at AWS."""
    kms_key_location: Optional[str] = ...
    """Location of the key at Google."""
    kms_key_name: Optional[str] = ...
    """Name of the key at Google."""
    kms_key_ring_name: Optional[str] = ...
    """Name of the key ring at Google."""
    kms_key_version: Optional[str] = ...
    """Version of the key at Google."""
    kms_project_id: Optional[str] = ...
    """Id of the project at Google that has the key."""
    purpose: Optional[Literal["ekm", "psp_decryption"]] = ...
    """What it is used for: `ekm` or `psp_decryption`."""
    region: Optional[str] = ...
    """The region at Oracle, by its name."""
    role_arn: Optional[str] = ...
    """ARN of the role at AWS to take on."""
    tenant_id: Optional[str] = ...
    """Id of the tenant at Azure."""
    vault_ocid: Optional[str] = ...
    """OCID of the vault at Oracle."""
    vault_uri: Optional[str] = ...
    """URI of the vault at Azure."""
    workload_identity_pool_id: Optional[str] = ...
    """Id of the identity pool at Google."""
    workload_identity_project_number: Optional[str] = ...
    """Number of the project at Google that has the pool."""
    workload_identity_provider_id: Optional[str] = ...
    """Id of the provider in the pool at Google."""


module("admin.organization.external_key_create_params")

ExternalKeyCreateParams = Union[
    V1OrganizationExternalKeysPostRequestAws,
    V1OrganizationExternalKeysPostRequestGcp,
    V1OrganizationExternalKeysPostRequestAzure,
    V1OrganizationExternalKeysPostRequestOci,
]

class V1OrganizationExternalKeysPostRequestAws(Params):
    external_id: str
    """The external id that the role at AWS asks for."""
    kms_arn: str
    """ARN of the key at AWS."""
    name: str
    """A name for people to read."""
    role_arn: str
    """ARN of the role at AWS to take on."""
    type: Literal["aws"]
    purpose: Literal["ekm", "psp_decryption"] = ...
    """What it is used for: `ekm` or `psp_decryption`."""

class V1OrganizationExternalKeysPostRequestGcp(Params):
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
    kms_key_version: str = ...
    """Version of the key at Google."""
    purpose: Literal["ekm", "psp_decryption"] = ...
    """What it is used for: `ekm` or `psp_decryption`."""

class V1OrganizationExternalKeysPostRequestAzure(Params):
    key_name: str
    """Name of the key at Azure."""
    name: str
    """A name for people to read."""
    tenant_id: str
    """Id of the tenant at Azure."""
    type: Literal["azure"]
    vault_uri: str
    """URI of the vault at Azure."""
    key_version: str = ...
    """Version of the key at Azure."""
    purpose: Literal["ekm", "psp_decryption"] = ...
    """What it is used for: `ekm` or `psp_decryption`."""

class V1OrganizationExternalKeysPostRequestOci(Params):
    key_ocid: str
    """OCID of the key at Oracle."""
    name: str
    """A name for people to read."""
    region: str
    """The region at Oracle, by its name."""
    type: Literal["oci"]
    vault_ocid: str
    """OCID of the vault at Oracle."""
    key_version_ocid: str = ...
    """OCID of the key's version at Oracle."""
    purpose: Literal["ekm", "psp_decryption"] = ...
    """What it is used for: `ekm` or `psp_decryption`."""


module("admin.organization.external_key_list_params")

class ExternalKeyListParams(Params, of="admin.organization.external_keys.list"): ...


module("admin.organization.external_key_validate_response")

class ExternalKeyValidateResponse(Model):
    status: str
    """How the check of the key went."""


module("admin.organization.external_storage_configuration")

class ExternalStorageConfiguration(Model):
    id: str
    """Id of the external storage."""
    created_at: int
    """When it was made: Unix time in seconds."""
    geography: str
    """Where data are kept."""
    object: Literal["organization.external_storage"]
    project_id: str
    """Id of the project."""
    provider: Provider
    """What storage it is, and how to reach it."""
    status: Literal["pending", "validated", "degraded", "unhealthy"]
    """How the storage is: `pending`, `validated`, `degraded` or `unhealthy`."""

Provider = Alias(
    Union[
        AwsExternalStorageProvider,
        AzureExternalStorageProvider,
        GcpExternalStorageProvider,
        OciExternalStorageProvider,
    ],
    discriminator="type",
)


module("admin.organization.external_storage_create_params")

class ExternalStorageCreateParams(Params, of="admin.organization.external_storage.create"): ...

Provider = Union[ProviderAws, ProviderAzure, ProviderGcp, ProviderOci]

class ProviderAws(Params):
    bucket: str
    """Name of the bucket that data are kept in."""
    role_arn: str
    """ARN of the role at AWS to take on."""
    type: Literal["aws"]

class ProviderAzure(Params):
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

class ProviderGcp(Params):
    bucket: str
    """Name of the bucket that data are kept in."""
    type: Literal["gcp"]
    workload_identity_pool_id: str
    """Id of the identity pool at Google."""
    workload_identity_project_number: str
    """Number of the project at Google that has the pool."""
    workload_identity_provider_id: str
    """Id of the provider in the pool at Google."""

class ProviderOci(Params):
    bucket: str
    """Name of the bucket that data are kept in."""
    region: str
    """The region at Oracle, by its name."""
    tenancy_ocid: str
    """OCID of the tenancy at Oracle."""
    type: Literal["oci"]


module("admin.organization.external_storage_deleted")

class ExternalStorageDeleted(Model):
    id: str
    """Id of the external storage."""
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.external_storage.deleted"]


module("admin.organization.external_storage_list_params")

class ExternalStorageListParams(Params, of="admin.organization.external_storage.list"): ...


module("admin.organization.gcp_external_storage_provider")

class GcpExternalStorageProvider(Model):
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


module("admin.organization.invite")

class Invite(Model):
    id: str
    """Id of the invitation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    email: str
    """Email address of who is invited."""
    object: Literal["organization.invite"]
    projects: List[Project]
    """Projects that it gives access to."""
    role: Literal["owner", "reader"]
    """Role in the organization: `owner` or `reader`."""
    status: Literal["accepted", "expired", "pending"]
    """How far it is: `accepted`, `expired` or `pending`."""
    accepted_at: Optional[int] = ...
    """When it was accepted: Unix time in seconds."""
    expires_at: Optional[int] = ...
    """When it expires: Unix time in seconds."""

class Project(Model):
    id: str
    """Id of the project to give access to."""
    role: Literal["member", "owner"]
    """Role in the project: `member` or `owner`."""


module("admin.organization.invite_create_params")

class InviteCreateParams(Params, of="admin.organization.invites.create"): ...

class Project(Params):
    id: str
    """Id of the project to give access to."""
    role: Literal["member", "owner"]
    """Role in the project: `member` or `owner`."""


module("admin.organization.invite_delete_response")

class InviteDeleteResponse(Model):
    id: str
    """Id of the invitation."""
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.invite.deleted"]


module("admin.organization.invite_list_params")

class InviteListParams(Params, of="admin.organization.invites.list"): ...


module("admin.organization.oci_external_storage_provider")

class OciExternalStorageProvider(Model):
    bucket: str
    """Name of the bucket that data are kept in."""
    region: str
    """The region at Oracle, by its name."""
    tenancy_ocid: str
    """OCID of the tenancy at Oracle."""
    type: Literal["oci"]


module("admin.organization.organization_data_retention")

class OrganizationDataRetention(Model):
    object: Literal["organization.data_retention"]
    type: Literal[
        "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]
    """How data are kept."""


module("admin.organization.organization_spend_alert")

class OrganizationSpendAlert(Model):
    id: str
    """Id of the alert."""
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: NotificationChannel
    """Who is told, and how."""
    object: Literal["organization.spend_alert"]
    threshold_amount: int
    """The amount, in cents."""

class NotificationChannel(Model):
    recipients: List[str]
    """Addresses of those who get the email."""
    type: Literal["email"]
    subject_prefix: Optional[str] = ...
    """What the subject of the email begins with."""


module("admin.organization.organization_spend_alert_deleted")

class OrganizationSpendAlertDeleted(Model):
    id: str
    """Id of the alert."""
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.spend_alert.deleted"]


module("admin.organization.organization_spend_limit")

class OrganizationSpendLimit(Model):
    currency: Union[str, Literal["USD"]]
    """Currency of the amount: `USD`."""
    enforcement: Enforcement
    """Whether the limit is enforced at present."""
    interval: Union[str, Literal["month"]]
    """Time that the amount is for: `month`."""
    object: Literal["organization.spend_limit"]
    threshold_amount: int
    """The amount, in cents."""

class Enforcement(Model):
    status: Union[str, Literal["inactive", "enforcing"]]
    """Whether the limit is enforced: `inactive` or `enforcing`."""


module("admin.organization.organization_spend_limit_deleted")

class OrganizationSpendLimitDeleted(Model):
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.spend_limit.deleted"]


module("admin.organization.role")

class Role(Model):
    id: str
    """Id of the role."""
    description: Optional[str] = ...
    """What it is for, for people to read."""
    name: str
    """A name for people to read."""
    object: Literal["role"]
    permissions: List[str]
    """What it allows, such as `api.model.read`."""
    predefined_role: bool
    """Whether the role is a given one, not made by the organization."""
    resource_type: str
    """What kind of resource the role is for."""


module("admin.organization.role_create_params")

class RoleCreateParams(Params, of="admin.organization.roles.create"): ...


module("admin.organization.role_delete_response")

class RoleDeleteResponse(Model):
    id: str
    """Id of the role."""
    deleted: bool
    """True if it is gone."""
    object: Literal["role.deleted"]


module("admin.organization.role_list_params")

class RoleListParams(Params, of="admin.organization.roles.list"): ...


module("admin.organization.role_update_params")

class RoleUpdateParams(Params, of="admin.organization.roles.update"): ...


module("admin.organization.spend_alert_create_params")

class SpendAlertCreateParams(Params, of="admin.organization.spend_alerts.create"): ...

class NotificationChannel(Params):
    recipients: Sequence[str]
    """Addresses of those who get the email."""
    type: Literal["email"]
    subject_prefix: Optional[str] = ...
    """What the subject of the email begins with."""


module("admin.organization.spend_alert_list_params")

class SpendAlertListParams(Params, of="admin.organization.spend_alerts.list"): ...


module("admin.organization.spend_alert_update_params")

class SpendAlertUpdateParams(Params, of="admin.organization.spend_alerts.update"): ...

class NotificationChannel(Params):
    recipients: Sequence[str]
    """Addresses of those who get the email."""
    type: Literal["email"]
    subject_prefix: Optional[str] = ...
    """What the subject of the email begins with."""


module("admin.organization.spend_limit_update_params")

class SpendLimitUpdateParams(Params, of="admin.organization.spend_limit.update"): ...


module("admin.organization.workload_identity_provider")

class WorkloadIdentityProvider(Model):
    id: str
    """Id of the identity provider."""
    attribute_transformations: List[AttributeTransformation]
    """How claims of a token become attributes that rules can test."""
    audience: str
    """The `aud` that tokens must have."""
    created_at: int
    """When it was made: Unix time in seconds."""
    description: Optional[str] = ...
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
    verification: Verification
    """Where the keys are that verify tokens."""

class AttributeTransformation(Model):
    attribute: str
    """Name of the attribute that rules can test."""
    expression: str
    """How the attribute is made from the claims of a token."""

Verification = Alias(Union[VerificationDiscovery, VerificationUploadedJwks], discriminator="type")

class VerificationDiscovery(Model):
    discovery_url: Optional[str] = ...
    """Address of the document that says where the issuer's keys are."""
    type: Literal["discovery"]

class VerificationUploadedJwks(Model):
    jwks: Dict[str, object]
    """The keys that verify tokens, as a JSON Web Key Set."""
    type: Literal["uploaded_jwks"]


module("admin.organization.workload_identity_provider_create_params")

class WorkloadIdentityProviderCreateParams(Params, of="admin.organization.workload_identity_providers.create"): ...

class AttributeTransformation(Params):
    attribute: str
    """Name of the attribute that rules can test."""
    expression: str
    """How the attribute is made from the claims of a token."""

Verification = Union[VerificationDiscovery, VerificationUploadedJwks]

class VerificationDiscovery(Params):
    discovery_url: Optional[str]
    """Address of the document that says where the issuer's keys are."""
    type: Literal["discovery"]

class VerificationUploadedJwks(Params):
    jwks: Dict[str, object]
    """The keys that verify tokens, as a JSON Web Key Set."""
    type: Literal["uploaded_jwks"]


module("admin.organization.workload_identity_provider_deleted")

class WorkloadIdentityProviderDeleted(Model):
    id: str
    """Id of the identity provider."""
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.workload_identity_provider.deleted"]


module("admin.organization.workload_identity_provider_list_params")

class WorkloadIdentityProviderListParams(Params, of="admin.organization.workload_identity_providers.list"): ...


module("admin.organization.workload_identity_provider_update_params")

class WorkloadIdentityProviderUpdateParams(Params, of="admin.organization.workload_identity_providers.update"): ...

class AttributeTransformation(Params):
    attribute: str
    """Name of the attribute that rules can test."""
    expression: str
    """How the attribute is made from the claims of a token."""

Verification = Union[VerificationDiscoveryVerificationParam, VerificationUploadedJwksVerificationParam]

class VerificationDiscoveryVerificationParam(Params):
    discovery_url: Optional[str]
    """Address of the document that says where the issuer's keys are."""
    type: Literal["discovery"]

class VerificationUploadedJwksVerificationParam(Params):
    jwks: Dict[str, object]
    """The keys that verify tokens, as a JSON Web Key Set."""
    type: Literal["uploaded_jwks"]


module("admin.organization.workload_identity_providers.federation_rule")

class FederationRule(Model):
    id: str
    """Id of the rule."""
    attribute_matchers: Dict[
        str,
        Union[pydantic.StrictStr, pydantic.StrictBool, pydantic.StrictInt, pydantic.StrictFloat],
    ]
    """What attributes a token must have."""
    created_at: int
    """When it was made: Unix time in seconds."""
    description: Optional[str] = ...
    """What it is for, for people to read."""
    enabled: bool
    """Whether it counts."""
    name: Optional[str] = ...
    """A name for people to read."""
    object: Literal["organization.workload_identity_federation_rule"]
    permissions: Permissions
    """What such a token allows."""
    project_id: str
    """Id of the project."""
    service_account_id: str
    """The service account that such a token acts as."""
    updated_at: int
    """When it was changed last: Unix time in seconds."""
    workload_identity_provider_id: str
    """Id of the identity provider."""

Permissions = Alias(Union[PermissionsServiceAccountDefault, PermissionsRestricted], discriminator="type")

class PermissionsServiceAccountDefault(Model):
    type: Literal["service_account_default"]

class PermissionsRestricted(Model):
    scopes: List[str]
    """What such a token may be used for."""
    type: Literal["restricted"]


module("admin.organization.workload_identity_providers.federation_rule_create_params")

class FederationRuleCreateParams(Params, of="admin.organization.workload_identity_providers.federation_rules.create"): ...

Permissions = Union[PermissionsServiceAccountDefault, PermissionsRestricted]

class PermissionsServiceAccountDefault(Params):
    type: Literal["service_account_default"]

class PermissionsRestricted(Params):
    scopes: Sequence[str]
    """What such a token may be used for."""
    type: Literal["restricted"]


module("admin.organization.workload_identity_providers.federation_rule_deleted")

class FederationRuleDeleted(Model):
    id: str
    """Id of the rule."""
    deleted: bool
    """True if it is gone."""
    object: Literal["organization.workload_identity_federation_rule.deleted"]


module("admin.organization.workload_identity_providers.federation_rule_list_params")

class FederationRuleListParams(Params, of="admin.organization.workload_identity_providers.federation_rules.list"): ...


module("admin.organization.workload_identity_providers.federation_rule_update_params")

class FederationRuleUpdateParams(Params, of="admin.organization.workload_identity_providers.federation_rules.update"): ...

Permissions = Union[PermissionsDefaultPermissionsParam, PermissionsRestrictedPermissionsParam]

class PermissionsDefaultPermissionsParam(Params):
    type: Literal["service_account_default"]

class PermissionsRestrictedPermissionsParam(Params):
    scopes: Sequence[str]
    """What such a token may be used for."""
    type: Literal["restricted"]
