"""Containers."""

class containers(Resource):
    @POST("/containers", body=ContainerCreateParams)
    def create(
        *,
        name: str,
        expires_after: container_create_params.ExpiresAfter = ...,
        file_ids: Sequence[str] = ...,
        memory_limit: Literal["1g", "4g", "16g", "64g"] = ...,
        network_policy: container_create_params.NetworkPolicy = ...,
        skills: Iterable[container_create_params.Skill] = ...,
    ) -> ContainerCreateResponse:
        """Makes a container: a machine in which the code interpreter runs.

        name: a name for the container
        expires_after: how long it may be idle, e.g. `{"anchor": "last_active_at", "minutes": 20}`; default 20
            minutes
        file_ids: ids of files to copy into it
        memory_limit: how much memory it has: `1g` (default), `4g`, `16g` or `64g`
        network_policy: what it may reach: nothing (default), or the domains of a list
        skills: skills to install in it
        """

    @GET("/containers/{container_id}")
    def retrieve(container_id: str) -> ContainerRetrieveResponse:
        """Returns a container.

        container_id: id of the container
        """

    @GET("/containers", query=ContainerListParams)
    def list(
        *,
        after: str = ...,
        limit: int = ...,
        name: str = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[ContainerListResponse]:
        """Lists containers.

        after: cursor: list what comes after the item with this id; by default the list begins at its start
        limit: items per page, 1 to 100; default 20
        name: only containers of this name
        order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
        """

    @DELETE("/containers/{container_id}", accept="*/*")
    def delete(container_id: str) -> none:
        """Deletes a container and the files in it.

        container_id: id of the container
        """

    class files(Resource):
        @POST("/containers/{container_id}/files", body=FileCreateParams, form=["file"], form_if_files=True)
        def create(
            container_id: str,
            *,
            file: _types.FileTypes = ...,
            file_id: str = ...,
        ) -> FileCreateResponse:
            """Puts a file into a container: an upload, or a copy of an uploaded file.

            container_id: id of the container
            file: the file to upload; inputs as in `files.create`
            file_id: id of an uploaded file to copy, in place of `file`
            """

        @GET("/containers/{container_id}/files/{file_id}")
        def retrieve(
            file_id: str,
            *,
            container_id: str,
        ) -> FileRetrieveResponse:
            """Returns what is known about a file in a container.

            file_id: id of the file
            container_id: id of the container
            """

        @GET("/containers/{container_id}/files", query=FileListParams)
        def list(
            container_id: str,
            *,
            after: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> CursorPage[FileListResponse]:
            """Lists the files of a container.

            container_id: id of the container
            after: cursor: list what comes after the item with this id; by default the list begins at its
                start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            """

        @DELETE("/containers/{container_id}/files/{file_id}", accept="*/*")
        def delete(
            file_id: str,
            *,
            container_id: str,
        ) -> none:
            """Deletes a file in a container.

            file_id: id of the file
            container_id: id of the container
            """

        class content(Resource):
            @GET("/containers/{container_id}/files/{file_id}/content", accept="application/binary")
            def retrieve(
                file_id: str,
                *,
                container_id: str,
            ) -> binary:
                """Returns the content of a file in a container, read as you ask for it.

                file_id: id of the file
                container_id: id of the container
                """


module("container_create_params")

class ContainerCreateParams(Params, of="containers.create"): ...

class ExpiresAfter(Params):
    anchor: Literal["last_active_at"]
    minutes: int
    """Minutes after `anchor`, such as 20."""

NetworkPolicy = Union[responses.ContainerNetworkPolicyDisabledParam, responses.ContainerNetworkPolicyAllowlistParam]

Skill = Union[responses.SkillReferenceParam, responses.InlineSkillParam]


module("container_create_response")

class ContainerCreateResponse(Model):
    id: str
    """Id of the container."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: str
    """What kind of object it is."""
    status: str
    """Its state, such as `running` or `expired`."""
    expires_after: Optional[ExpiresAfter] = ...
    """When it expires by itself."""
    last_active_at: Optional[int] = ...
    """When it was used last: Unix time in seconds."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: Optional[NetworkPolicy] = ...
    """What it may reach; default nothing."""

class ExpiresAfter(Model):
    anchor: Optional[Literal["last_active_at"]] = ...
    minutes: Optional[int] = ...
    """Minutes after `anchor`, such as 20."""

class NetworkPolicy(Model):
    type: Literal["allowlist", "disabled"]
    """Whether it may reach some domains (`allowlist`) or nothing (`disabled`)."""
    allowed_domains: Optional[List[str]] = ...
    """The domains that may be reached."""


module("container_list_params")

class ContainerListParams(Params, of="containers.list"): ...


module("container_list_response")

class ContainerListResponse(Model):
    id: str
    """Id of the container."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: str
    """What kind of object it is."""
    status: str
    """Its state, such as `running` or `expired`."""
    expires_after: Optional[ExpiresAfter] = ...
    """When it expires by itself."""
    last_active_at: Optional[int] = ...
    """When it was used last: Unix time in seconds."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: Optional[NetworkPolicy] = ...
    """What it may reach; default nothing."""

class ExpiresAfter(Model):
    anchor: Optional[Literal["last_active_at"]] = ...
    minutes: Optional[int] = ...
    """Minutes after `anchor`, such as 20."""

class NetworkPolicy(Model):
    type: Literal["allowlist", "disabled"]
    """Whether it may reach some domains (`allowlist`) or nothing (`disabled`)."""
    allowed_domains: Optional[List[str]] = ...
    """The domains that may be reached."""


module("container_retrieve_response")

class ContainerRetrieveResponse(Model):
    id: str
    """Id of the container."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: str
    """What kind of object it is."""
    status: str
    """Its state, such as `running` or `expired`."""
    expires_after: Optional[ExpiresAfter] = ...
    """When it expires by itself."""
    last_active_at: Optional[int] = ...
    """When it was used last: Unix time in seconds."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: Optional[NetworkPolicy] = ...
    """What it may reach; default nothing."""

class ExpiresAfter(Model):
    anchor: Optional[Literal["last_active_at"]] = ...
    minutes: Optional[int] = ...
    """Minutes after `anchor`, such as 20."""

class NetworkPolicy(Model):
    type: Literal["allowlist", "disabled"]
    """Whether it may reach some domains (`allowlist`) or nothing (`disabled`)."""
    allowed_domains: Optional[List[str]] = ...
    """The domains that may be reached."""


module("containers.file_create_params")

class FileCreateParams(Params, of="containers.files.create"): ...


module("containers.file_create_response")

class FileCreateResponse(Model):
    id: str
    """Id of the file."""
    bytes: int
    """Its size in bytes."""
    container_id: str
    """Id of the container that has the file."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["container.file"]
    path: str
    """Path of the file in the container."""
    source: str
    """Who made the file, such as `user` or `assistant`."""


module("containers.file_list_params")

class FileListParams(Params, of="containers.files.list"): ...


module("containers.file_list_response")

class FileListResponse(Model):
    id: str
    """Id of the file."""
    bytes: int
    """Its size in bytes."""
    container_id: str
    """Id of the container that has the file."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["container.file"]
    path: str
    """Path of the file in the container."""
    source: str
    """Who made the file, such as `user` or `assistant`."""


module("containers.file_retrieve_response")

class FileRetrieveResponse(Model):
    id: str
    """Id of the file."""
    bytes: int
    """Its size in bytes."""
    container_id: str
    """Id of the container that has the file."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["container.file"]
    path: str
    """Path of the file in the container."""
    source: str
    """Who made the file, such as `user` or `assistant`."""


module("containers.files")
