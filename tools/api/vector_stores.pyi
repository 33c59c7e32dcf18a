"""Vector stores."""

class vector_stores(Resource, beta="assistants=v2"):
    @POST("/vector_stores", body=VectorStoreCreateParams)
    def create(
        *,
        chunking_strategy: FileChunkingStrategyParam = ...,
        description: str = ...,
        expires_after: vector_store_create_params.ExpiresAfter = ...,
        file_ids: Sequence[str] = ...,
        metadata: Optional[shared_params.Metadata] = ...,
        name: str = ...,
    ) -> VectorStore: ...

    @GET("/vector_stores/{vector_store_id}")
    def retrieve(vector_store_id: str) -> VectorStore: ...

    @POST("/vector_stores/{vector_store_id}", body=VectorStoreUpdateParams)
    def update(
        vector_store_id: str,
        *,
        expires_after: Optional[vector_store_update_params.ExpiresAfter] = ...,
        metadata: Optional[shared_params.Metadata] = ...,
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

    @POST("/vector_stores/{vector_store_id}/search", body=VectorStoreSearchParams)
    def search(
        vector_store_id: str,
        *,
        query: Union[str, Sequence[str]],
        filters: vector_store_search_params.Filters = ...,
        max_num_results: int = ...,
        ranking_options: vector_store_search_params.RankingOptions = ...,
        rewrite_query: bool = ...,
    ) -> Page[VectorStoreSearchResponse]: ...

    class files(Resource):
        @POST("/vector_stores/{vector_store_id}/files", body=FileCreateParams)
        def create(
            vector_store_id: str,
            *,
            file_id: str,
            attributes: Optional[Dict[str, Union[str, float, bool]]] = ...,
            chunking_strategy: FileChunkingStrategyParam = ...,
        ) -> VectorStoreFile: ...

        @GET("/vector_stores/{vector_store_id}/files/{file_id}")
        def retrieve(
            file_id: str,
            *,
            vector_store_id: str,
        ) -> VectorStoreFile: ...

        @POST("/vector_stores/{vector_store_id}/files/{file_id}", body=FileUpdateParams)
        def update(
            file_id: str,
            *,
            vector_store_id: str,
            attributes: Optional[Dict[str, Union[str, float, bool]]],
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

        @GET("/vector_stores/{vector_store_id}/files/{file_id}/content")
        def content(
            file_id: str,
            *,
            vector_store_id: str,
        ) -> Page[FileContentResponse]: ...

        @helper(common=True, calls=["create", "poll"])
        def create_and_poll(
            file_id: str,
            *,
            vector_store_id: str,
            attributes: Optional[Dict[str, Union[str, float, bool]]] = ...,
            poll_interval_ms: int = ...,
            max_wait_seconds: float = ...,
            chunking_strategy: FileChunkingStrategyParam = ...,
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
            attributes: Optional[Dict[str, Union[str, float, bool]]] = ...,
            poll_interval_ms: int = ...,
            max_wait_seconds: float = ...,
            chunking_strategy: FileChunkingStrategyParam = ...,
        ) -> VectorStoreFile: ...

        @helper(
            calls=["with_raw_response.retrieve"],
            headers={"X-Stainless-Poll-Helper": "true", "X-Stainless-Custom-Poll-Interval": "<dynamic>"},
            poll={"continue_while": "status == in_progress", "interval_header": "openai-poll-after-ms", "default_interval_ms": 1000, "unit": "ms", "max_wait_error": "TimeoutError"},
        )
        def poll(
            file_id: str,
            *,
            vector_store_id: str,
            poll_interval_ms: int = ...,
            max_wait_seconds: float = ...,
        ) -> VectorStoreFile: ...

    class file_batches(Resource):
        @POST("/vector_stores/{vector_store_id}/file_batches", body=FileBatchCreateParams)
        def create(
            vector_store_id: str,
            *,
            attributes: Optional[Dict[str, Union[str, float, bool]]] = ...,
            chunking_strategy: FileChunkingStrategyParam = ...,
            file_ids: Sequence[str] = ...,
            files: Iterable[file_batch_create_params.File] = ...,
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

        @helper(takes="create", common=True, calls=["create", "poll"])
        def create_and_poll(*, poll_interval_ms: int = ...) -> VectorStoreFileBatch: ...

        @helper(calls=["create_and_poll"], upload_purpose="assistants")
        def upload_and_poll(
            vector_store_id: str,
            *,
            files: Iterable[_types.FileTypes],
            max_concurrency: int = 5,
            file_ids: Sequence[str] = [],
            poll_interval_ms: int = ...,
            chunking_strategy: FileChunkingStrategyParam = ...,
        ) -> VectorStoreFileBatch: ...

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


module("auto_file_chunking_strategy_param")

class AutoFileChunkingStrategyParam(Params):
    type: Literal["auto"]


module("file_chunking_strategy")

FileChunkingStrategy = Alias(
    Union[StaticFileChunkingStrategyObject, OtherFileChunkingStrategyObject],
    discriminator="type",
)


module("file_chunking_strategy_param")

FileChunkingStrategyParam = Union[AutoFileChunkingStrategyParam, StaticFileChunkingStrategyObjectParam]


module("other_file_chunking_strategy_object")

class OtherFileChunkingStrategyObject(Model):
    type: Literal["other"]


module("static_file_chunking_strategy")

class StaticFileChunkingStrategy(Model):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int


module("static_file_chunking_strategy_object")

class StaticFileChunkingStrategyObject(Model):
    static: StaticFileChunkingStrategy
    type: Literal["static"]


module("static_file_chunking_strategy_object_param")

class StaticFileChunkingStrategyObjectParam(Params):
    static: StaticFileChunkingStrategyParam
    type: Literal["static"]


module("static_file_chunking_strategy_param")

class StaticFileChunkingStrategyParam(Params):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int


module("vector_store")

class VectorStore(Model):
    id: str
    created_at: int
    file_counts: FileCounts
    last_active_at: Optional[int] = ...
    metadata: Optional[shared.Metadata] = ...
    name: str
    object: Literal["vector_store"]
    status: Literal["expired", "in_progress", "completed"]
    usage_bytes: int
    expires_after: Optional[ExpiresAfter] = ...
    expires_at: Optional[int] = ...

class FileCounts(Model):
    cancelled: int
    completed: int
    failed: int
    in_progress: int
    total: int

class ExpiresAfter(Model):
    anchor: Literal["last_active_at"]
    days: int


module("vector_store_create_params")

class VectorStoreCreateParams(Params, of="vector_stores.create"): ...

class ExpiresAfter(Params):
    anchor: Literal["last_active_at"]
    days: int


module("vector_store_deleted")

class VectorStoreDeleted(Model):
    id: str
    deleted: bool
    object: Literal["vector_store.deleted"]


module("vector_store_list_params")

class VectorStoreListParams(Params, of="vector_stores.list"): ...


module("vector_store_search_params")

class VectorStoreSearchParams(Params, of="vector_stores.search"): ...

Filters = Union[shared_params.ComparisonFilter, shared_params.CompoundFilter]

class RankingOptions(Params):
    ranker: Literal["none", "auto", "default-2024-11-15"] = ...
    score_threshold: float = ...


module("vector_store_search_response")

class VectorStoreSearchResponse(Model):
    attributes: Optional[Dict[str, Union[str, float, bool]]] = ...
    content: List[Content]
    file_id: str
    filename: str
    score: float

class Content(Model):
    text: str
    type: Literal["text"]


module("vector_store_update_params")

class VectorStoreUpdateParams(Params, of="vector_stores.update"): ...

class ExpiresAfter(Params):
    anchor: Literal["last_active_at"]
    days: int


module("vector_stores.file_batch_create_params")

class FileBatchCreateParams(Params, of="vector_stores.file_batches.create"): ...

class File(Params):
    file_id: str
    attributes: Optional[Dict[str, Union[str, float, bool]]] = ...
    chunking_strategy: FileChunkingStrategyParam = ...


module("vector_stores.file_batch_list_files_params")

class FileBatchListFilesParams(Params, of="vector_stores.file_batches.list_files"): ...


module("vector_stores.file_content_response")

class FileContentResponse(Model):
    text: Optional[str] = ...
    type: Optional[str] = ...


module("vector_stores.file_create_params")

class FileCreateParams(Params, of="vector_stores.files.create"): ...


module("vector_stores.file_list_params")

class FileListParams(Params, of="vector_stores.files.list"): ...


module("vector_stores.file_update_params")

class FileUpdateParams(Params, of="vector_stores.files.update"): ...


module("vector_stores.vector_store_file")

class VectorStoreFile(Model):
    id: str
    created_at: int
    last_error: Optional[LastError] = ...
    object: Literal["vector_store.file"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    usage_bytes: int
    vector_store_id: str
    attributes: Optional[Dict[str, Union[str, float, bool]]] = ...
    chunking_strategy: Optional[FileChunkingStrategy] = ...

class LastError(Model):
    code: Literal["server_error", "unsupported_file", "invalid_file"]
    message: str


module("vector_stores.vector_store_file_batch")

class VectorStoreFileBatch(Model):
    id: str
    created_at: int
    file_counts: FileCounts
    object: Literal["vector_store.files_batch"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    vector_store_id: str

class FileCounts(Model):
    cancelled: int
    completed: int
    failed: int
    in_progress: int
    total: int


module("vector_stores.vector_store_file_deleted")

class VectorStoreFileDeleted(Model):
    id: str
    deleted: bool
    object: Literal["vector_store.file.deleted"]
