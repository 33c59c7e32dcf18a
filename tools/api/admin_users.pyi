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
    """Id of the user."""
    added_at: int
    """When the user was added: Unix time in seconds."""
    object: Literal["organization.user"]
    api_key_last_used_at: Optional[int] = ...
    """When an API key of the user was used last: Unix time in seconds."""
    created: Optional[int] = ...
    """When it was made: Unix time in seconds."""
    developer_persona: Optional[str] = ...
    """What kind of developer it is."""
    email: Optional[str] = ...
    """Email address of the user."""
    is_default: Optional[bool] = ...
    """Whether it is the default user of the organization."""
    is_scale_tier_authorized_purchaser: Optional[bool] = ...
    """Whether the user may buy scale tier."""
    is_scim_managed: Optional[bool] = ...
    """Whether it is managed by SCIM."""
    is_service_account: Optional[bool] = ...
    """Whether it is a service account."""
    name: Optional[str] = ...
    """Name of the user."""
    projects: Optional[Projects] = ...
    """The projects that the user belongs to."""
    role: Optional[str] = ...
    """Role of the user: `owner` or `reader`."""
    technical_level: Optional[str] = ...
    """How technical the user is."""
    user: Optional[User] = ...
    """The account of the user."""

class Projects(Model):
    data: List[ProjectsData]
    """The projects of the user."""
    object: Literal["list"]

class ProjectsData(Model):
    id: Optional[str] = ...
    """Id of the project."""
    name: Optional[str] = ...
    """Name of the project."""
    role: Optional[str] = ...
    """Role of the user in the project."""

class User(Model):
    id: str
    """Id of the user."""
    object: Literal["user"]
    banned: Optional[bool] = ...
    """Whether the user is banned."""
    banned_at: Optional[int] = ...
    """When the user was banned: Unix time in seconds."""
    email: Optional[str] = ...
    """Email address of the user."""
    enabled: Optional[bool] = ...
    """Whether the user is enabled."""
    name: Optional[str] = ...
    """Name of the user."""
    picture: Optional[str] = ...
    """Address of a picture of the user."""


module("admin.organization.user_delete_response")

class UserDeleteResponse(Model):
    id: str
    """Id of the user."""
    deleted: bool
    """True if the user is no longer in the organization."""
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
    """The role that was given."""
    user: OrganizationUser
    """The user that has the role."""


module("admin.organization.users.role_delete_response")

class RoleDeleteResponse(Model):
    deleted: bool
    """True if the role was taken away."""
    object: str
    """What kind of object it is."""


module("admin.organization.users.role_list_params")

class RoleListParams(Params, of="admin.organization.users.roles.list"): ...


module("admin.organization.users.role_list_response")

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


module("admin.organization.users.role_retrieve_response")

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
