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
    ) -> VectorStore:
        """Makes a vector store: files, cut into chunks that can be searched by meaning.

        chunking_strategy: how the files are cut: `auto` (800 tokens, 400 of them shared with the next chunk),
            or `static` with sizes of your own; only with `file_ids`
        description: what it holds, for people and models to read
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
        metadata: Optional[shared_params.Metadata] = ...,
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

    @POST("/vector_stores/{vector_store_id}/search", body=VectorStoreSearchParams)
    def search(
        vector_store_id: str,
        *,
        query: Union[str, Sequence[str]],
        filters: vector_store_search_params.Filters = ...,
        max_num_results: int = ...,
        ranking_options: vector_store_search_params.RankingOptions = ...,
        rewrite_query: bool = ...,
    ) -> Page[VectorStoreSearchResponse]:
        """Finds the chunks of a vector store that fit a question best.

        vector_store_id: id of the vector store
        query: the question, or a list of them
        filters: conditions on the attributes of files, single or combined by `and` and `or`
        max_num_results: how many chunks at the most, 1 to 50; default 10
        ranking_options: which ranker to use, and below which score (0 to 1) to leave chunks out
        rewrite_query: whether to rewrite the question for the search; default False
        """

    class files(Resource):
        @POST("/vector_stores/{vector_store_id}/files", body=FileCreateParams)
        def create(
            vector_store_id: str,
            *,
            file_id: str,
            attributes: Optional[Dict[str, Union[str, float, bool]]] = ...,
            chunking_strategy: FileChunkingStrategyParam = ...,
        ) -> VectorStoreFile:
            """Puts an uploaded file into a vector store; indexing goes on in the background.

            vector_store_id: id of the vector store
            file_id: id of the file
            attributes: up to 16 pairs that a search can filter by: strings up to 512 characters, numbers or
                booleans
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

        @POST("/vector_stores/{vector_store_id}/files/{file_id}", body=FileUpdateParams)
        def update(
            file_id: str,
            *,
            vector_store_id: str,
            attributes: Optional[Dict[str, Union[str, float, bool]]],
        ) -> VectorStoreFile:
            """Replaces the attributes of a file in a vector store.

            file_id: id of the file
            vector_store_id: id of the vector store
            attributes: up to 16 pairs that a search can filter by: strings up to 512 characters, numbers or
                booleans
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

        @GET("/vector_stores/{vector_store_id}/files/{file_id}/content")
        def content(
            file_id: str,
            *,
            vector_store_id: str,
        ) -> Page[FileContentResponse]:
            """Returns the text that was read from a file, chunk by chunk.

            file_id: id of the file
            vector_store_id: id of the vector store
            """

        @helper(by="waiting.create_store_file", common=True, calls=["create", "poll"])
        def create_and_poll(
            file_id: str,
            *,
            vector_store_id: str,
            attributes: Optional[Dict[str, Union[str, float, bool]]] = ...,
            poll_interval_ms: int = ...,
            max_wait_seconds: float = ...,
            chunking_strategy: FileChunkingStrategyParam = ...,
        ) -> VectorStoreFile:
            """Puts an uploaded file into a vector store and waits until it has been read there, or can't be (see `status`,
            `last_error`).

            file_id: id of the uploaded file
            vector_store_id: id of the vector store
            attributes: up to 16 values to filter by in a search
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else
                1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            chunking_strategy: how the file is cut into chunks; default `auto`
            """

        @helper(by="waiting.store_file", calls=["client.files.create", "create"], upload_purpose="assistants")
        def upload(
            *,
            vector_store_id: str,
            file: _types.FileTypes,
            chunking_strategy: FileChunkingStrategyParam = ...,
        ) -> VectorStoreFile:
            """Uploads a file and puts it into a vector store, without waiting until it has been read there.

            Raises `PartialUploadError`, which holds the uploaded file, if only the second step fails.

            vector_store_id: id of the vector store
            file: the file to upload: bytes, a path-like object, an open binary file, an iterable of bytes, or (name, content, media type)
            chunking_strategy: how the file is cut into chunks; default `auto`
            """

        @helper(by="waiting.store_file_and_poll", calls=["client.files.create", "create_and_poll"], upload_purpose="assistants")
        def upload_and_poll(
            *,
            vector_store_id: str,
            file: _types.FileTypes,
            attributes: Optional[Dict[str, Union[str, float, bool]]] = ...,
            poll_interval_ms: int = ...,
            max_wait_seconds: float = ...,
            chunking_strategy: FileChunkingStrategyParam = ...,
        ) -> VectorStoreFile:
            """Uploads a file, puts it into a vector store and waits until it has been read there, or can't be (see `status`,
            `last_error`).

            Raises `PartialUploadError`, which holds the uploaded file, if it can't be put into the store.

            vector_store_id: id of the vector store
            file: the file to upload: bytes, a path-like object, an open binary file, an iterable of bytes, or (name, content, media type)
            attributes: up to 16 values to filter by in a search
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else
                1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            chunking_strategy: how the file is cut into chunks; default `auto`
            """

        @helper(
            by="waiting.poll_store_file",
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
        ) -> VectorStoreFile:
            """Waits until a file has been read into its vector store, or can't be (see `status`, `last_error`).

            file_id: id of the file
            vector_store_id: id of the vector store
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else
                1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            """

    class file_batches(Resource):
        @POST("/vector_stores/{vector_store_id}/file_batches", body=FileBatchCreateParams)
        def create(
            vector_store_id: str,
            *,
            attributes: Optional[Dict[str, Union[str, float, bool]]] = ...,
            chunking_strategy: FileChunkingStrategyParam = ...,
            file_ids: Sequence[str] = ...,
            files: Iterable[file_batch_create_params.File] = ...,
        ) -> VectorStoreFileBatch:
            """Puts several uploaded files into a vector store at once.

            vector_store_id: id of the vector store
            attributes: pairs for all files that have none of their own in `files`
            chunking_strategy: how the files are cut, unless `files` says so
            file_ids: ids of up to 2000 files; not together with `files`
            files: up to 2000 files, each with its id, attributes and chunking of its own; not together with
                `file_ids`
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

        @helper(by="waiting.create_batch", takes="create", common=True, calls=["create", "poll"])
        def create_and_poll(*, poll_interval_ms: int = ..., max_wait_seconds: float = ...) -> VectorStoreFileBatch:
            """Puts uploaded files into a vector store and waits until none is in progress; `file_counts` says how they fared.

            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else
                1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            """

        @helper(by="waiting.batch_and_poll", calls=["create_and_poll"], upload_purpose="assistants")
        def upload_and_poll(
            vector_store_id: str,
            *,
            files: Iterable[_types.FileTypes],
            max_concurrency: int = 5,
            file_ids: Sequence[str] = [],
            poll_interval_ms: int = ...,
            max_wait_seconds: float = ...,
            chunking_strategy: FileChunkingStrategyParam = ...,
        ) -> VectorStoreFileBatch:
            """Uploads files, several at once, puts them into a vector store and waits until none is in progress.

            After a failure nothing new is begun, and nothing is left running; `PartialUploadError` then holds the files that are
            `uploaded` and those that are `remaining`: pass them as `file_ids` and `files` to go on. In the sync client the
            uploads run in threads.

            vector_store_id: id of the vector store
            files: any number of files; inputs as in `files.create`
            max_concurrency: how many uploads may run at once, 1 and up; default 5
            file_ids: ids of files that are uploaded already, to go into the same batch; default none
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else
                1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            chunking_strategy: how the files are cut into chunks; default `auto`
            """

        @helper(
            by="waiting.poll_batch",
            calls=["with_raw_response.retrieve"],
            headers={"X-Stainless-Poll-Helper": "true", "X-Stainless-Custom-Poll-Interval": "<dynamic>"},
            poll={"continue_while": "file_counts.in_progress > 0", "interval_header": "openai-poll-after-ms", "default_interval_ms": 1000, "unit": "ms"},
        )
        def poll(
            batch_id: str,
            *,
            vector_store_id: str,
            poll_interval_ms: int = ...,
            max_wait_seconds: float = ...,
        ) -> VectorStoreFileBatch:
            """Waits until no file of a batch is in progress; `file_counts` says how they fared.

            batch_id: id of the batch
            vector_store_id: id of the vector store
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else
                1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            """


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
    """Tokens that a chunk shares with the next, at most half of `max_chunk_size_tokens`."""
    max_chunk_size_tokens: int
    """The most tokens of a chunk, 100 to 4096."""


module("static_file_chunking_strategy_object")

class StaticFileChunkingStrategyObject(Model):
    static: StaticFileChunkingStrategy
    """Size and overlap of the chunks, in tokens."""
    type: Literal["static"]


module("static_file_chunking_strategy_object_param")

class StaticFileChunkingStrategyObjectParam(Params):
    static: StaticFileChunkingStrategyParam
    """Size and overlap of the chunks, in tokens."""
    type: Literal["static"]


module("static_file_chunking_strategy_param")

class StaticFileChunkingStrategyParam(Params):
    chunk_overlap_tokens: int
    """Tokens that a chunk shares with the next, at most half of `max_chunk_size_tokens`."""
    max_chunk_size_tokens: int
    """The most tokens of a chunk, 100 to 4096."""


module("vector_store")

class VectorStore(Model):
    """Files, cut into pieces that can be searched by meaning."""
    id: str
    """Id of the vector store."""
    created_at: int
    """When it was made: Unix time in seconds."""
    file_counts: FileCounts
    """How many files there are, by state."""
    last_active_at: Optional[int] = ...
    """When it was used last: Unix time in seconds."""
    metadata: Optional[shared.Metadata] = ...
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

class FileCounts(Model):
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

class ExpiresAfter(Model):
    anchor: Literal["last_active_at"]
    days: int
    """Days after `anchor`, 1 to 365."""


module("vector_store_create_params")

class VectorStoreCreateParams(Params, of="vector_stores.create"): ...

class ExpiresAfter(Params):
    anchor: Literal["last_active_at"]
    days: int
    """Days after `anchor`, 1 to 365."""


module("vector_store_deleted")

class VectorStoreDeleted(Model):
    id: str
    """Id of the vector store that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["vector_store.deleted"]


module("vector_store_list_params")

class VectorStoreListParams(Params, of="vector_stores.list"): ...


module("vector_store_search_params")

class VectorStoreSearchParams(Params, of="vector_stores.search"): ...

Filters = Union[shared_params.ComparisonFilter, shared_params.CompoundFilter]

class RankingOptions(Params):
    ranker: Literal["none", "auto", "default-2024-11-15"] = ...
    """How results are ranked: `auto` (default) or one by name."""
    score_threshold: float = ...
    """Drop what fits less well, 0 to 1; default 0."""


module("vector_store_search_response")

class VectorStoreSearchResponse(Model):
    attributes: Optional[Dict[str, Union[str, float, bool]]] = ...
    """Up to 16 pairs that a search can filter by: strings up to 512 characters, numbers or booleans."""
    content: List[Content]
    """The text that was found, in parts."""
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    score: float
    """How well it fits, 0 to 1."""

class Content(Model):
    text: str
    """The text."""
    type: Literal["text"]


module("vector_store_update_params")

class VectorStoreUpdateParams(Params, of="vector_stores.update"): ...

class ExpiresAfter(Params):
    anchor: Literal["last_active_at"]
    days: int
    """Days after `anchor`, 1 to 365."""


module("vector_stores.file_batch_create_params")

class FileBatchCreateParams(Params, of="vector_stores.file_batches.create"): ...

class File(Params):
    file_id: str
    """Id of the file."""
    attributes: Optional[Dict[str, Union[str, float, bool]]] = ...
    """Up to 16 pairs that a search can filter by: strings up to 512 characters, numbers or booleans."""
    chunking_strategy: FileChunkingStrategyParam = ...
    """How the file is cut into chunks; default `auto`."""


module("vector_stores.file_batch_list_files_params")

class FileBatchListFilesParams(Params, of="vector_stores.file_batches.list_files"): ...


module("vector_stores.file_content_response")

class FileContentResponse(Model):
    text: Optional[str] = ...
    """The text."""
    type: Optional[str] = ...
    """What the part is: `text`."""


module("vector_stores.file_create_params")

class FileCreateParams(Params, of="vector_stores.files.create"): ...


module("vector_stores.file_list_params")

class FileListParams(Params, of="vector_stores.files.list"): ...


module("vector_stores.file_update_params")

class FileUpdateParams(Params, of="vector_stores.files.update"): ...


module("vector_stores.vector_store_file")

class VectorStoreFile(Model):
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
    attributes: Optional[Dict[str, Union[str, float, bool]]] = ...
    """Up to 16 pairs that a search can filter by: strings up to 512 characters, numbers or booleans."""
    chunking_strategy: Optional[FileChunkingStrategy] = ...
    """How the file is cut into chunks."""

class LastError(Model):
    code: Literal["server_error", "unsupported_file", "invalid_file"]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""


module("vector_stores.vector_store_file_batch")

class VectorStoreFileBatch(Model):
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

class FileCounts(Model):
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


module("vector_stores.vector_store_file_deleted")

class VectorStoreFileDeleted(Model):
    id: str
    """Id of the file that was taken out."""
    deleted: bool
    """True if it is gone."""
    object: Literal["vector_store.file.deleted"]
