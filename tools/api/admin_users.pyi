"""Users of the admin API."""

class users(Resource, under="admin.organization"):
    @GET("/organization/users/{user_id}")
    def retrieve(user_id: str) -> OrganizationUser:
        """Returns a user of the organization.

        user_id: id of the user
        """

    @POST("/organization/users/{user_id}", body=UserUpdateParams)
    def update(
        user_id: str,
        *,
        developer_persona: Optional[str] = ...,
        role: Optional[str] = ...,
        role_id: Optional[str] = ...,
        technical_level: Optional[str] = ...,
    ) -> OrganizationUser:
        """Changes the role of a user, or what is known of the user.

        user_id: id of the user
        developer_persona: what kind of developer it is
        role: `owner` or `reader`
        role_id: id of the role to give
        technical_level: how technical the user is
        """

    @GET("/organization/users", query=UserListParams)
    def list(
        *,
        after: str = ...,
        emails: Sequence[str] = ...,
        limit: int = ...,
    ) -> ConversationCursorPage[OrganizationUser]:
        """Lists the users of the organization.

        after: cursor: list what comes after the item with this id; by default the list begins at its start
        emails: only users with these addresses
        limit: items per page, 1 to 100; default 20
        """

    @DELETE("/organization/users/{user_id}")
    def delete(user_id: str) -> UserDeleteResponse:
        """Removes a user from the organization.

        user_id: id of the user
        """

    class roles(Resource):
        @POST("/organization/users/{user_id}/roles", body=RoleCreateParams)
        def create(
            user_id: str,
            *,
            role_id: str,
        ) -> RoleCreateResponse:
            """Gives a user a role in the organization.

            user_id: id of the user
            role_id: id of the role
            """

        @GET("/organization/users/{user_id}/roles/{role_id}")
        def retrieve(
            role_id: str,
            *,
            user_id: str,
        ) -> RoleRetrieveResponse:
            """Returns a role that a user has in the organization.

            role_id: id of the role
            user_id: id of the user
            """

        @GET("/organization/users/{user_id}/roles", query=RoleListParams)
        def list(
            user_id: str,
            *,
            after: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> NextCursorPage[RoleListResponse]:
            """Lists the roles that a user has in the organization.

            user_id: id of the user
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            """

        @DELETE("/organization/users/{user_id}/roles/{role_id}")
        def delete(
            role_id: str,
            *,
            user_id: str,
        ) -> RoleDeleteResponse:
            """Takes a role from a user.

            role_id: id of the role
            user_id: id of the user
            """


module("admin.organization.organization_user")

class OrganizationUser(Model):
    id: str
    added_at: int
    object: Literal["organization.user"]
    api_key_last_used_at: Optional[int] = ...
    created: Optional[int] = ...
    developer_persona: Optional[str] = ...
    email: Optional[str] = ...
    is_default: Optional[bool] = ...
    is_scale_tier_authorized_purchaser: Optional[bool] = ...
    is_scim_managed: Optional[bool] = ...
    is_service_account: Optional[bool] = ...
    name: Optional[str] = ...
    projects: Optional[Projects] = ...
    role: Optional[str] = ...
    technical_level: Optional[str] = ...
    user: Optional[User] = ...

class Projects(Model):
    data: List[ProjectsData]
    object: Literal["list"]

class ProjectsData(Model):
    id: Optional[str] = ...
    name: Optional[str] = ...
    role: Optional[str] = ...

class User(Model):
    id: str
    object: Literal["user"]
    banned: Optional[bool] = ...
    banned_at: Optional[int] = ...
    email: Optional[str] = ...
    enabled: Optional[bool] = ...
    name: Optional[str] = ...
    picture: Optional[str] = ...


module("admin.organization.user_delete_response")

class UserDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["organization.user.deleted"]


module("admin.organization.user_list_params")

class UserListParams(Params, of="admin.organization.users.list"): ...


module("admin.organization.user_update_params")

class UserUpdateParams(Params, of="admin.organization.users.update"): ...


module("admin.organization.users.role_create_params")

class RoleCreateParams(Params, of="admin.organization.users.roles.create"): ...


module("admin.organization.users.role_create_response")

class RoleCreateResponse(Model):
    object: Literal["user.role"]
    role: Role
    user: OrganizationUser


module("admin.organization.users.role_delete_response")

class RoleDeleteResponse(Model):
    deleted: bool
    object: str


module("admin.organization.users.role_list_params")

class RoleListParams(Params, of="admin.organization.users.roles.list"): ...


module("admin.organization.users.role_list_response")

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


module("admin.organization.users.role_retrieve_response")

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
