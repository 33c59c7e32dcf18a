"""Groups of the admin API."""

class groups(Resource, under="admin.organization"):
    @POST("/organization/groups", body=GroupCreateParams)
    def create(*, name: str) -> Group:
        """Makes a group of users.

        name: a name for people to read
        """

    @GET("/organization/groups/{group_id}")
    def retrieve(group_id: str) -> Group:
        """Returns a group.

        group_id: id of the group
        """

    @POST("/organization/groups/{group_id}", body=GroupUpdateParams)
    def update(
        group_id: str,
        *,
        name: str,
    ) -> GroupUpdateResponse:
        """Renames a group.

        group_id: id of the group
        name: a name for people to read
        """

    @GET("/organization/groups", query=GroupListParams)
    def list(
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> NextCursorPage[Group]:
        """Lists groups.

        after: cursor: list what comes after the item with this id; by default the list begins at its start
        limit: items per page, 1 to 100; default 20
        order: by time of creation: `asc` for oldest first, `desc` for newest first
        """

    @DELETE("/organization/groups/{group_id}")
    def delete(group_id: str) -> GroupDeleteResponse:
        """Deletes a group; its users stay.

        group_id: id of the group
        """

    class users(Resource):
        @POST("/organization/groups/{group_id}/users", body=UserCreateParams)
        def create(
            group_id: str,
            *,
            user_id: str,
        ) -> UserCreateResponse:
            """Adds a user to a group.

            group_id: id of the group
            user_id: id of the user
            """

        @GET("/organization/groups/{group_id}/users/{user_id}")
        def retrieve(
            user_id: str,
            *,
            group_id: str,
        ) -> UserRetrieveResponse:
            """Returns a user of a group.

            user_id: id of the user
            group_id: id of the group
            """

        @GET("/organization/groups/{group_id}/users", query=UserListParams)
        def list(
            group_id: str,
            *,
            after: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> NextCursorPage[OrganizationGroupUser]:
            """Lists the users of a group.

            group_id: id of the group
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            """

        @DELETE("/organization/groups/{group_id}/users/{user_id}")
        def delete(
            user_id: str,
            *,
            group_id: str,
        ) -> UserDeleteResponse:
            """Removes a user from a group.

            user_id: id of the user
            group_id: id of the group
            """

    class roles(Resource):
        @POST("/organization/groups/{group_id}/roles", body=RoleCreateParams)
        def create(
            group_id: str,
            *,
            role_id: str,
        ) -> RoleCreateResponse:
            """Gives a group a role in the organization.

            group_id: id of the group
            role_id: id of the role
            """

        @GET("/organization/groups/{group_id}/roles/{role_id}")
        def retrieve(
            role_id: str,
            *,
            group_id: str,
        ) -> RoleRetrieveResponse:
            """Returns a role that a group has in the organization.

            role_id: id of the role
            group_id: id of the group
            """

        @GET("/organization/groups/{group_id}/roles", query=RoleListParams)
        def list(
            group_id: str,
            *,
            after: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> NextCursorPage[RoleListResponse]:
            """Lists the roles that a group has in the organization.

            group_id: id of the group
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            """

        @DELETE("/organization/groups/{group_id}/roles/{role_id}")
        def delete(
            role_id: str,
            *,
            group_id: str,
        ) -> RoleDeleteResponse:
            """Takes a role from a group.

            role_id: id of the role
            group_id: id of the group
            """


module("admin.organization.group")

class Group(Model):
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


module("admin.organization.group_create_params")

class GroupCreateParams(Params, of="admin.organization.groups.create"): ...


module("admin.organization.group_delete_response")

class GroupDeleteResponse(Model):
    id: str
    """Id of the group."""
    deleted: bool
    """True if it is gone."""
    object: Literal["group.deleted"]


module("admin.organization.group_list_params")

class GroupListParams(Params, of="admin.organization.groups.list"): ...


module("admin.organization.group_update_params")

class GroupUpdateParams(Params, of="admin.organization.groups.update"): ...


module("admin.organization.group_update_response")

class GroupUpdateResponse(Model):
    id: str
    """Id of the group."""
    created_at: int
    """When it was made: Unix time in seconds."""
    is_scim_managed: bool
    """Whether it is managed by SCIM."""
    name: str
    """A name for people to read."""


module("admin.organization.groups.organization_group_user")

class OrganizationGroupUser(Model):
    id: str
    """Id of the user."""
    email: Optional[str] = ...
    """Email address of the user."""
    name: str
    """Name of the user."""


module("admin.organization.groups.role_create_params")

class RoleCreateParams(Params, of="admin.organization.groups.roles.create"): ...


module("admin.organization.groups.role_create_response")

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


module("admin.organization.groups.role_delete_response")

class RoleDeleteResponse(Model):
    deleted: bool
    """True if the role was taken away."""
    object: str
    """What kind of object it is."""


module("admin.organization.groups.role_list_params")

class RoleListParams(Params, of="admin.organization.groups.roles.list"): ...


module("admin.organization.groups.role_list_response")

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


module("admin.organization.groups.role_retrieve_response")

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


module("admin.organization.groups.user_create_params")

class UserCreateParams(Params, of="admin.organization.groups.users.create"): ...


module("admin.organization.groups.user_create_response")

class UserCreateResponse(Model):
    group_id: str
    """Id of the group."""
    object: Literal["group.user"]
    user_id: str
    """Id of the user."""


module("admin.organization.groups.user_delete_response")

class UserDeleteResponse(Model):
    deleted: bool
    """True if the user is no longer in the group."""
    object: Literal["group.user.deleted"]


module("admin.organization.groups.user_list_params")

class UserListParams(Params, of="admin.organization.groups.users.list"): ...


module("admin.organization.groups.user_retrieve_response")

class UserRetrieveResponse(Model):
    id: str
    """Id of the user."""
    email: Optional[str] = ...
    """Email address of the user."""
    is_service_account: Optional[bool] = ...
    """Whether it is a service account."""
    name: str
    """Name of the user."""
    picture: Optional[str] = ...
    """Address of a picture of the user."""
    user_type: Literal["user", "tenant_user"]
    """What kind of user it is: `user` or `tenant_user`."""
