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
    created_at: int
    group_type: Literal["group", "tenant_group"]
    is_scim_managed: bool
    name: str


module("admin.organization.group_create_params")

class GroupCreateParams(Params, of="admin.organization.groups.create"): ...


module("admin.organization.group_delete_response")

class GroupDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["group.deleted"]


module("admin.organization.group_list_params")

class GroupListParams(Params, of="admin.organization.groups.list"): ...


module("admin.organization.group_update_params")

class GroupUpdateParams(Params, of="admin.organization.groups.update"): ...


module("admin.organization.group_update_response")

class GroupUpdateResponse(Model):
    id: str
    created_at: int
    is_scim_managed: bool
    name: str


module("admin.organization.groups.organization_group_user")

class OrganizationGroupUser(Model):
    id: str
    email: Optional[str] = ...
    name: str


module("admin.organization.groups.role_create_params")

class RoleCreateParams(Params, of="admin.organization.groups.roles.create"): ...


module("admin.organization.groups.role_create_response")

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


module("admin.organization.groups.role_delete_response")

class RoleDeleteResponse(Model):
    deleted: bool
    object: str


module("admin.organization.groups.role_list_params")

class RoleListParams(Params, of="admin.organization.groups.roles.list"): ...


module("admin.organization.groups.role_list_response")

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


module("admin.organization.groups.role_retrieve_response")

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


module("admin.organization.groups.user_create_params")

class UserCreateParams(Params, of="admin.organization.groups.users.create"): ...


module("admin.organization.groups.user_create_response")

class UserCreateResponse(Model):
    group_id: str
    object: Literal["group.user"]
    user_id: str


module("admin.organization.groups.user_delete_response")

class UserDeleteResponse(Model):
    deleted: bool
    object: Literal["group.user.deleted"]


module("admin.organization.groups.user_list_params")

class UserListParams(Params, of="admin.organization.groups.users.list"): ...


module("admin.organization.groups.user_retrieve_response")

class UserRetrieveResponse(Model):
    id: str
    email: Optional[str] = ...
    is_service_account: Optional[bool] = ...
    name: str
    picture: Optional[str] = ...
    user_type: Literal["user", "tenant_user"]
