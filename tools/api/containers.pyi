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
    ) -> ContainerCreateResponse: ...

    @GET("/containers/{container_id}")
    def retrieve(container_id: str) -> ContainerRetrieveResponse: ...

    @GET("/containers", query=ContainerListParams)
    def list(
        *,
        after: str = ...,
        limit: int = ...,
        name: str = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[ContainerListResponse]: ...

    @DELETE("/containers/{container_id}", accept="*/*")
    def delete(container_id: str) -> none: ...

    class files(Resource):
        @POST("/containers/{container_id}/files", body=FileCreateParams, form=["file"], form_if_files=True)
        def create(
            container_id: str,
            *,
            file: _types.FileTypes = ...,
            file_id: str = ...,
        ) -> FileCreateResponse: ...

        @GET("/containers/{container_id}/files/{file_id}")
        def retrieve(
            file_id: str,
            *,
            container_id: str,
        ) -> FileRetrieveResponse: ...

        @GET("/containers/{container_id}/files", query=FileListParams)
        def list(
            container_id: str,
            *,
            after: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> CursorPage[FileListResponse]: ...

        @DELETE("/containers/{container_id}/files/{file_id}", accept="*/*")
        def delete(
            file_id: str,
            *,
            container_id: str,
        ) -> none: ...

        class content(Resource):
            @GET("/containers/{container_id}/files/{file_id}/content", accept="application/binary")
            def retrieve(
                file_id: str,
                *,
                container_id: str,
            ) -> binary: ...


module("container_create_params")

class ContainerCreateParams(Params, of="containers.create"): ...

class ExpiresAfter(Params):
    anchor: Literal["last_active_at"]
    minutes: int

NetworkPolicy = Union[responses.ContainerNetworkPolicyDisabledParam, responses.ContainerNetworkPolicyAllowlistParam]

Skill = Union[responses.SkillReferenceParam, responses.InlineSkillParam]


module("container_create_response")

class ContainerCreateResponse(Model):
    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: Optional[ExpiresAfter] = ...
    last_active_at: Optional[int] = ...
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    network_policy: Optional[NetworkPolicy] = ...

class ExpiresAfter(Model):
    anchor: Optional[Literal["last_active_at"]] = ...
    minutes: Optional[int] = ...

class NetworkPolicy(Model):
    type: Literal["allowlist", "disabled"]
    allowed_domains: Optional[List[str]] = ...


module("container_list_params")

class ContainerListParams(Params, of="containers.list"): ...


module("container_list_response")

class ContainerListResponse(Model):
    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: Optional[ExpiresAfter] = ...
    last_active_at: Optional[int] = ...
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    network_policy: Optional[NetworkPolicy] = ...

class ExpiresAfter(Model):
    anchor: Optional[Literal["last_active_at"]] = ...
    minutes: Optional[int] = ...

class NetworkPolicy(Model):
    type: Literal["allowlist", "disabled"]
    allowed_domains: Optional[List[str]] = ...


module("container_retrieve_response")

class ContainerRetrieveResponse(Model):
    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: Optional[ExpiresAfter] = ...
    last_active_at: Optional[int] = ...
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    network_policy: Optional[NetworkPolicy] = ...

class ExpiresAfter(Model):
    anchor: Optional[Literal["last_active_at"]] = ...
    minutes: Optional[int] = ...

class NetworkPolicy(Model):
    type: Literal["allowlist", "disabled"]
    allowed_domains: Optional[List[str]] = ...


module("containers.file_create_params")

class FileCreateParams(Params, of="containers.files.create"): ...


module("containers.file_create_response")

class FileCreateResponse(Model):
    id: str
    bytes: int
    container_id: str
    created_at: int
    object: Literal["container.file"]
    path: str
    source: str


module("containers.file_list_params")

class FileListParams(Params, of="containers.files.list"): ...


module("containers.file_list_response")

class FileListResponse(Model):
    id: str
    bytes: int
    container_id: str
    created_at: int
    object: Literal["container.file"]
    path: str
    source: str


module("containers.file_retrieve_response")

class FileRetrieveResponse(Model):
    id: str
    bytes: int
    container_id: str
    created_at: int
    object: Literal["container.file"]
    path: str
    source: str


module("containers.files")
