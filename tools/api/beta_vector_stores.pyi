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
    ) -> VectorStore:
        """Makes a vector store: files, cut into chunks that can be searched by meaning.

        chunking_strategy: how the files are cut: `auto` (800 tokens, 400 of them shared with the next chunk),
            or `static` with sizes of your own; only with `file_ids`
        expires_after: when it is deleted by itself, e.g. `{"anchor": "last_active_at", "days": 7}`, 1 to 365
            days; default never
        file_ids: ids of uploaded files to put in
        metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        name: a name for people to read
        """

    @GET("/vector_stores/{vector_store_id}")
    def retrieve(vector_store_id: str) -> VectorStore:
        """Returns a vector store.

        vector_store_id: id of the vector store
        """

    @POST("/vector_stores/{vector_store_id}", body=VectorStoreUpdateParams)
    def update(
        vector_store_id: str,
        *,
        expires_after: Optional[vector_store_update_params.ExpiresAfter] = ...,
        metadata: Optional[object] = ...,
        name: Optional[str] = ...,
    ) -> VectorStore:
        """Changes a vector store's name, metadata or expiry.

        vector_store_id: id of the vector store
        expires_after: when it is deleted by itself, 1 to 365 days after it was last used; null for never
        metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        name: a name for people to read
        """

    @GET("/vector_stores", query=VectorStoreListParams)
    def list(
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[VectorStore]:
        """Lists vector stores.

        after: cursor: list what comes after the item with this id; by default the list begins at its start
        before: cursor: list what comes before the item with this id
        limit: items per page, 1 to 100; default 20
        order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
        """

    @DELETE("/vector_stores/{vector_store_id}")
    def delete(vector_store_id: str) -> VectorStoreDeleted:
        """Deletes a vector store; the files themselves stay.

        vector_store_id: id of the vector store
        """

    class files(Resource, since="1.51-only", alias_of="vector_stores.files"):
        @POST("/vector_stores/{vector_store_id}/files", body=FileCreateParams)
        def create(
            vector_store_id: str,
            *,
            file_id: str,
            chunking_strategy: FileChunkingStrategyParam = ...,
        ) -> VectorStoreFile:
            """Puts an uploaded file into a vector store; indexing goes on in the background.

            vector_store_id: id of the vector store
            file_id: id of the file
            chunking_strategy: how files are cut into chunks: `auto` (800 tokens, 400 of them shared with
                the next chunk), or `static` with sizes of your own
            """

        @GET("/vector_stores/{vector_store_id}/files/{file_id}")
        def retrieve(
            file_id: str,
            *,
            vector_store_id: str,
        ) -> VectorStoreFile:
            """Returns the state of a file in a vector store.

            file_id: id of the file
            vector_store_id: id of the vector store
            """

        @GET("/vector_stores/{vector_store_id}/files", query=FileListParams)
        def list(
            vector_store_id: str,
            *,
            after: str = ...,
            before: str = ...,
            filter: Literal["in_progress", "completed", "failed", "cancelled"] = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> CursorPage[VectorStoreFile]:
            """Lists the files of a vector store.

            vector_store_id: id of the vector store
            after: cursor: list what comes after the item with this id; by default the list begins at its
                start
            before: cursor: list what comes before the item with this id
            filter: only files in this state: `in_progress`, `completed`, `failed` or `cancelled`
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            """

        @DELETE("/vector_stores/{vector_store_id}/files/{file_id}")
        def delete(
            file_id: str,
            *,
            vector_store_id: str,
        ) -> VectorStoreFileDeleted:
            """Takes a file out of a vector store; the file itself stays.

            file_id: id of the file
            vector_store_id: id of the vector store
            """

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
        ) -> VectorStoreFileBatch:
            """Puts several uploaded files into a vector store at once.

            vector_store_id: id of the vector store
            file_ids: ids of up to 2000 files; not together with `files`
            chunking_strategy: how the files are cut, unless `files` says so
            """

        @GET("/vector_stores/{vector_store_id}/file_batches/{batch_id}")
        def retrieve(
            batch_id: str,
            *,
            vector_store_id: str,
        ) -> VectorStoreFileBatch:
            """Returns the state of a batch of files, with counts.

            batch_id: id of the batch
            vector_store_id: id of the vector store
            """

        @POST("/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel")
        def cancel(
            batch_id: str,
            *,
            vector_store_id: str,
        ) -> VectorStoreFileBatch:
            """Stops a batch of files as soon as it can.

            batch_id: id of the batch
            vector_store_id: id of the vector store
            """

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
        ) -> CursorPage[VectorStoreFile]:
            """Lists the files of a batch.

            batch_id: id of the batch
            vector_store_id: id of the vector store
            after: cursor: list what comes after the item with this id; by default the list begins at its
                start
            before: cursor: list what comes before the item with this id
            filter: only files in this state: `in_progress`, `completed`, `failed` or `cancelled`
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            """

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
    """Tokens that a chunk shares with the next, at most half of `max_chunk_size_tokens`."""
    max_chunk_size_tokens: int
    """The most tokens of a chunk, 100 to 4096."""


module("beta.static_file_chunking_strategy_object")

class StaticFileChunkingStrategyObject(Model, since="1.51-only", alias_of="StaticFileChunkingStrategyObject"):
    static: StaticFileChunkingStrategy
    """Size and overlap of the chunks, in tokens."""
    type: Literal["static"]


module("beta.static_file_chunking_strategy_param")

class StaticFileChunkingStrategyParam(Params, since="1.51-only", alias_of="StaticFileChunkingStrategyParam"):
    chunk_overlap_tokens: int
    """Tokens that a chunk shares with the next, at most half of `max_chunk_size_tokens`."""
    max_chunk_size_tokens: int
    """The most tokens of a chunk, 100 to 4096."""


module("beta.vector_store")

class VectorStore(Model, since="1.51-only", alias_of="VectorStore"):
    id: str
    """Id of the vector store."""
    created_at: int
    """When it was made: Unix time in seconds."""
    file_counts: FileCounts
    """How many files there are, by state."""
    last_active_at: Optional[int] = ...
    """When it was used last: Unix time in seconds."""
    metadata: Optional[object] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """Its name."""
    object: Literal["vector_store"]
    status: Literal["expired", "in_progress", "completed"]
    """`expired`, `in_progress` or `completed`."""
    usage_bytes: int
    """How many bytes it uses."""
    expires_after: Optional[ExpiresAfter] = ...
    """When it expires by itself."""
    expires_at: Optional[int] = ...
    """When it expires: Unix time in seconds; null for never."""

class FileCounts(Model, since="1.51-only", alias_of="vector_store.FileCounts"):
    cancelled: int
    """Files that were cancelled."""
    completed: int
    """Files that can be searched."""
    failed: int
    """Files that could not be taken in."""
    in_progress: int
    """Files that are being taken in."""
    total: int
    """All files."""

class ExpiresAfter(Model, since="1.51-only", alias_of="vector_store.ExpiresAfter"):
    anchor: Literal["last_active_at"]
    days: int
    """Days after `anchor`, 1 to 365."""


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
    """Days after `anchor`, 1 to 365."""


module("beta.vector_store_deleted")

class VectorStoreDeleted(Model, since="1.51-only", alias_of="VectorStoreDeleted"):
    id: str
    """Id of the vector store that was deleted."""
    deleted: bool
    """True if it is gone."""
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
    """Days after `anchor`, 1 to 365."""


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
    """Id of the file."""
    created_at: int
    """When it was made: Unix time in seconds."""
    last_error: Optional[LastError] = ...
    """Why it failed; null if it did not."""
    object: Literal["vector_store.file"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """`in_progress`, `completed`, `cancelled` or `failed`."""
    usage_bytes: int
    """How many bytes it uses."""
    vector_store_id: str
    """Id of the vector store."""
    chunking_strategy: Optional[FileChunkingStrategy] = ...
    """How the file is cut into chunks."""

class LastError(Model, since="1.51-only", alias_of="vector_stores.vector_store_file.LastError"):
    code: Literal["server_error", "unsupported_file", "invalid_file"]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""


module("beta.vector_stores.vector_store_file_batch")

class VectorStoreFileBatch(Model, since="1.51-only", alias_of="vector_stores.VectorStoreFileBatch"):
    id: str
    """Id of the batch."""
    created_at: int
    """When it was made: Unix time in seconds."""
    file_counts: FileCounts
    """How many files there are, by state."""
    object: Literal["vector_store.files_batch"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """`in_progress`, `completed`, `cancelled` or `failed`."""
    vector_store_id: str
    """Id of the vector store."""

class FileCounts(Model, since="1.51-only", alias_of="vector_stores.vector_store_file_batch.FileCounts"):
    cancelled: int
    """Files that were cancelled."""
    completed: int
    """Files that can be searched."""
    failed: int
    """Files that could not be taken in."""
    in_progress: int
    """Files that are being taken in."""
    total: int
    """All files."""


module("beta.vector_stores.vector_store_file_deleted")

class VectorStoreFileDeleted(Model, since="1.51-only", alias_of="vector_stores.VectorStoreFileDeleted"):
    id: str
    """Id of the file that was taken out."""
    deleted: bool
    """True if it is gone."""
    object: Literal["vector_store.file.deleted"]
