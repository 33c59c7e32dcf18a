"""Vector stores in beta."""

class vector_stores(Resource, under="beta", since="1.51-only", alias_of="vector_stores", beta="assistants=v2"):
    @POST("/vector_stores", body=VectorStoreCreateParams)
    def create(
        *,
        chunking_strategy: FileChunkingStrategyParam = ...,
        expires_after: vector_store_create_params.ExpiresAfter = ...,
        file_ids: List[str] = ...,
        metadata: Optional[object] = ...,
        name: str = ...,
    ) -> VectorStore: ...

    @GET("/vector_stores/{vector_store_id}")
    def retrieve(vector_store_id: str) -> VectorStore: ...

    @POST("/vector_stores/{vector_store_id}", body=VectorStoreUpdateParams)
    def update(
        vector_store_id: str,
        *,
        expires_after: Optional[vector_store_update_params.ExpiresAfter] = ...,
        metadata: Optional[object] = ...,
        name: Optional[str] = ...,
    ) -> VectorStore: ...

    @GET("/vector_stores", query=VectorStoreListParams)
    def list(
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[VectorStore]: ...

    @DELETE("/vector_stores/{vector_store_id}")
    def delete(vector_store_id: str) -> VectorStoreDeleted: ...

    class files(Resource, since="1.51-only", alias_of="vector_stores.files"):
        @POST("/vector_stores/{vector_store_id}/files", body=FileCreateParams)
        def create(
            vector_store_id: str,
            *,
            file_id: str,
            chunking_strategy: FileChunkingStrategyParam = ...,
        ) -> VectorStoreFile: ...

        @GET("/vector_stores/{vector_store_id}/files/{file_id}")
        def retrieve(
            file_id: str,
            *,
            vector_store_id: str,
        ) -> VectorStoreFile: ...

        @GET("/vector_stores/{vector_store_id}/files", query=FileListParams)
        def list(
            vector_store_id: str,
            *,
            after: str = ...,
            before: str = ...,
            filter: Literal["in_progress", "completed", "failed", "cancelled"] = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> CursorPage[VectorStoreFile]: ...

        @DELETE("/vector_stores/{vector_store_id}/files/{file_id}")
        def delete(
            file_id: str,
            *,
            vector_store_id: str,
        ) -> VectorStoreFileDeleted: ...

        @helper(calls=["create", "poll"])
        def create_and_poll(
            file_id: str,
            *,
            vector_store_id: str,
            poll_interval_ms: int = ...,
            chunking_strategy: FileChunkingStrategyParam = ...,
        ) -> VectorStoreFile: ...

        @helper(
            calls=["with_raw_response.retrieve"],
            headers={"X-Stainless-Poll-Helper": "true", "X-Stainless-Custom-Poll-Interval": "<dynamic>"},
            poll={"continue_while": "status == in_progress", "interval_header": "openai-poll-after-ms", "default_interval_ms": 1000, "unit": "ms"},
        )
        def poll(
            file_id: str,
            *,
            vector_store_id: str,
            poll_interval_ms: int = ...,
        ) -> VectorStoreFile: ...

        @helper(calls=["client.files.create", "create"], upload_purpose="assistants")
        def upload(
            *,
            vector_store_id: str,
            file: _types.FileTypes,
            chunking_strategy: FileChunkingStrategyParam = ...,
        ) -> VectorStoreFile: ...

        @helper(calls=["client.files.create", "create_and_poll"], upload_purpose="assistants")
        def upload_and_poll(
            *,
            vector_store_id: str,
            file: _types.FileTypes,
            poll_interval_ms: int = ...,
            chunking_strategy: FileChunkingStrategyParam = ...,
        ) -> VectorStoreFile: ...

    class file_batches(Resource, since="1.51-only", alias_of="vector_stores.file_batches"):
        @POST("/vector_stores/{vector_store_id}/file_batches", body=FileBatchCreateParams)
        def create(
            vector_store_id: str,
            *,
            file_ids: List[str],
            chunking_strategy: FileChunkingStrategyParam = ...,
        ) -> VectorStoreFileBatch: ...

        @GET("/vector_stores/{vector_store_id}/file_batches/{batch_id}")
        def retrieve(
            batch_id: str,
            *,
            vector_store_id: str,
        ) -> VectorStoreFileBatch: ...

        @POST("/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel")
        def cancel(
            batch_id: str,
            *,
            vector_store_id: str,
        ) -> VectorStoreFileBatch: ...

        @GET("/vector_stores/{vector_store_id}/file_batches/{batch_id}/files", query=FileBatchListFilesParams)
        def list_files(
            batch_id: str,
            *,
            vector_store_id: str,
            after: str = ...,
            before: str = ...,
            filter: Literal["in_progress", "completed", "failed", "cancelled"] = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> CursorPage[VectorStoreFile]: ...

        @helper(takes="create", calls=["create", "poll"])
        def create_and_poll(*, poll_interval_ms: int = ...) -> VectorStoreFileBatch: ...

        @helper(
            calls=["with_raw_response.retrieve"],
            headers={"X-Stainless-Poll-Helper": "true", "X-Stainless-Custom-Poll-Interval": "<dynamic>"},
            poll={"continue_while": "file_counts.in_progress > 0", "interval_header": "openai-poll-after-ms", "default_interval_ms": 1000, "unit": "ms"},
        )
        def poll(
            batch_id: str,
            *,
            vector_store_id: str,
            poll_interval_ms: int = ...,
        ) -> VectorStoreFileBatch: ...

        @helper(calls=["create_and_poll"], upload_purpose="assistants")
        def upload_and_poll(
            vector_store_id: str,
            *,
            files: Iterable[_types.FileTypes],
            max_concurrency: int = 5,
            file_ids: List[str] = [],
            poll_interval_ms: int = ...,
            chunking_strategy: FileChunkingStrategyParam = ...,
        ) -> VectorStoreFileBatch: ...


module("beta.auto_file_chunking_strategy_param")

class AutoFileChunkingStrategyParam(Params, since="1.51-only", alias_of="AutoFileChunkingStrategyParam"):
    type: Literal["auto"]


module("beta.file_chunking_strategy")

FileChunkingStrategy = Alias(
    Union[StaticFileChunkingStrategyObject, OtherFileChunkingStrategyObject],
    discriminator="type",
    since="1.51-only",
    alias_of="FileChunkingStrategy",
)


module("beta.file_chunking_strategy_param")

FileChunkingStrategyParam = Alias(
    Union[AutoFileChunkingStrategyParam, StaticFileChunkingStrategyParam],
    since="1.51-only",
    alias_of="FileChunkingStrategyParam",
)


module("beta.other_file_chunking_strategy_object")

class OtherFileChunkingStrategyObject(Model, since="1.51-only", alias_of="OtherFileChunkingStrategyObject"):
    type: Literal["other"]


module("beta.static_file_chunking_strategy")

class StaticFileChunkingStrategy(Model, since="1.51-only", alias_of="StaticFileChunkingStrategy"):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int


module("beta.static_file_chunking_strategy_object")

class StaticFileChunkingStrategyObject(Model, since="1.51-only", alias_of="StaticFileChunkingStrategyObject"):
    static: StaticFileChunkingStrategy
    type: Literal["static"]


module("beta.static_file_chunking_strategy_param")

class StaticFileChunkingStrategyParam(Params, since="1.51-only", alias_of="StaticFileChunkingStrategyParam"):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int


module("beta.vector_store")

class VectorStore(Model, since="1.51-only", alias_of="VectorStore"):
    id: str
    created_at: int
    file_counts: FileCounts
    last_active_at: Optional[int] = ...
    metadata: Optional[object] = ...
    name: str
    object: Literal["vector_store"]
    status: Literal["expired", "in_progress", "completed"]
    usage_bytes: int
    expires_after: Optional[ExpiresAfter] = ...
    expires_at: Optional[int] = ...

class FileCounts(Model, since="1.51-only", alias_of="vector_store.FileCounts"):
    cancelled: int
    completed: int
    failed: int
    in_progress: int
    total: int

class ExpiresAfter(Model, since="1.51-only", alias_of="vector_store.ExpiresAfter"):
    anchor: Literal["last_active_at"]
    days: int


module("beta.vector_store_create_params")

class VectorStoreCreateParams(
    Params,
    of="beta.vector_stores.create",
    since="1.51-only",
    alias_of="VectorStoreCreateParams",
): ...

class ExpiresAfter(Params, since="1.51-only", alias_of="vector_store_create_params.ExpiresAfter"):
    anchor: Literal["last_active_at"]
    days: int


module("beta.vector_store_deleted")

class VectorStoreDeleted(Model, since="1.51-only", alias_of="VectorStoreDeleted"):
    id: str
    deleted: bool
    object: Literal["vector_store.deleted"]


module("beta.vector_store_list_params")

class VectorStoreListParams(Params, of="beta.vector_stores.list", since="1.51-only", alias_of="VectorStoreListParams"): ...


module("beta.vector_store_update_params")

class VectorStoreUpdateParams(
    Params,
    of="beta.vector_stores.update",
    since="1.51-only",
    alias_of="VectorStoreUpdateParams",
): ...

class ExpiresAfter(Params, since="1.51-only", alias_of="vector_store_update_params.ExpiresAfter"):
    anchor: Literal["last_active_at"]
    days: int


module("beta.vector_stores.file_batch_create_params")

class FileBatchCreateParams(
    Params,
    of="beta.vector_stores.file_batches.create",
    since="1.51-only",
    alias_of="vector_stores.FileBatchCreateParams",
): ...


module("beta.vector_stores.file_batch_list_files_params")

class FileBatchListFilesParams(
    Params,
    of="beta.vector_stores.file_batches.list_files",
    since="1.51-only",
    alias_of="vector_stores.FileBatchListFilesParams",
): ...


module("beta.vector_stores.file_create_params")

class FileCreateParams(
    Params,
    of="beta.vector_stores.files.create",
    since="1.51-only",
    alias_of="vector_stores.FileCreateParams",
): ...


module("beta.vector_stores.file_list_params")

class FileListParams(
    Params,
    of="beta.vector_stores.files.list",
    since="1.51-only",
    alias_of="vector_stores.FileListParams",
): ...


module("beta.vector_stores.vector_store_file")

class VectorStoreFile(Model, since="1.51-only", alias_of="vector_stores.VectorStoreFile"):
    id: str
    created_at: int
    last_error: Optional[LastError] = ...
    object: Literal["vector_store.file"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    usage_bytes: int
    vector_store_id: str
    chunking_strategy: Optional[FileChunkingStrategy] = ...

class LastError(Model, since="1.51-only", alias_of="vector_stores.vector_store_file.LastError"):
    code: Literal["server_error", "unsupported_file", "invalid_file"]
    message: str


module("beta.vector_stores.vector_store_file_batch")

class VectorStoreFileBatch(Model, since="1.51-only", alias_of="vector_stores.VectorStoreFileBatch"):
    id: str
    created_at: int
    file_counts: FileCounts
    object: Literal["vector_store.files_batch"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    vector_store_id: str

class FileCounts(Model, since="1.51-only", alias_of="vector_stores.vector_store_file_batch.FileCounts"):
    cancelled: int
    completed: int
    failed: int
    in_progress: int
    total: int


module("beta.vector_stores.vector_store_file_deleted")

class VectorStoreFileDeleted(Model, since="1.51-only", alias_of="vector_stores.VectorStoreFileDeleted"):
    id: str
    deleted: bool
    object: Literal["vector_store.file.deleted"]
