"""Batches."""

class batches(Resource):
    @POST("/batches", body=BatchCreateParams)
    def create(
        *,
        completion_window: Literal["24h"],
        endpoint: Literal[
            "/v1/responses", "/v1/chat/completions", "/v1/embeddings", "/v1/completions", "/v1/moderations",
            "/v1/images/generations", "/v1/images/edits", "/v1/videos",
        ],
        input_file_id: str,
        metadata: Optional[shared_params.Metadata] = ...,
        output_expires_after: batch_create_params.OutputExpiresAfter = ...,
    ) -> Batch:
        """Runs many requests in the background, at half the price, within a day.

        completion_window: how long it may take; only `24h`
        endpoint: which endpoint the requests are for, such as `/v1/chat/completions`, `/v1/responses` or
            `/v1/embeddings`
        input_file_id: id of an uploaded file of requests, JSON lines, purpose `batch`, up to 50,000 of them and
            200 MB
        metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        output_expires_after: when the files of results are deleted by themselves
        """

    @GET("/batches/{batch_id}")
    def retrieve(batch_id: str) -> Batch:
        """Returns a batch, with counts and the ids of its files.

        batch_id: id of the batch
        """

    @GET("/batches", query=BatchListParams)
    def list(
        *,
        after: str = ...,
        limit: int = ...,
    ) -> CursorPage[Batch]:
        """Lists batches.

        after: cursor: list what comes after the item with this id; by default the list begins at its start
        limit: items per page, 1 to 100; default 20
        """

    @POST("/batches/{batch_id}/cancel")
    def cancel(batch_id: str) -> Batch:
        """Stops a batch; requests in progress may take up to ten minutes, and their results are kept.

        batch_id: id of the batch
        """


module("batch")

class Batch(Model):
    """Many requests in a file, done within a day."""
    id: str
    """Id of the batch."""
    completion_window: str
    """How long it may take: `24h`."""
    created_at: int
    """When it was made: Unix time in seconds."""
    endpoint: str
    """Which operation its requests are for, such as `/v1/responses`."""
    input_file_id: str
    """Id of the file with its requests."""
    object: Literal["batch"]
    status: Literal[
        "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled",
    ]
    """`validating`, `failed`, `in_progress`, `finalizing`, `completed`, `expired`, `cancelling` or `cancelled`."""
    cancelled_at: Optional[int] = ...
    """When it was cancelled: Unix time in seconds."""
    cancelling_at: Optional[int] = ...
    """When cancelling it began: Unix time in seconds."""
    completed_at: Optional[int] = ...
    """When it was finished: Unix time in seconds."""
    error_file_id: Optional[str] = ...
    """Id of the file with what requests that failed got."""
    errors: Optional[Errors] = ...
    """Why the input was refused, line by line."""
    expired_at: Optional[int] = ...
    """When it expired: Unix time in seconds."""
    expires_at: Optional[int] = ...
    """When it expires: Unix time in seconds."""
    failed_at: Optional[int] = ...
    """When it failed: Unix time in seconds."""
    finalizing_at: Optional[int] = ...
    """When the results began to be collected: Unix time in seconds."""
    in_progress_at: Optional[int] = ...
    """When work on it began: Unix time in seconds."""
    metadata: Optional[shared.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: Optional[str] = ...
    """The model that its requests are for."""
    output_file_id: Optional[str] = ...
    """Id of the file with the replies of requests that succeeded."""
    request_counts: Optional[BatchRequestCounts] = ...
    """How many requests there are, and how many are done."""
    usage: Optional[BatchUsage] = ...
    """How many tokens it took."""

class Errors(Model):
    data: Optional[List[BatchError]] = ...
    """The errors."""
    object: Optional[str] = ...
    """What it is: `list`."""


module("batch_create_params")

class BatchCreateParams(Params, of="batches.create"): ...

class OutputExpiresAfter(Params):
    anchor: Literal["created_at"]
    seconds: int
    """Seconds after `anchor`, 3600 (an hour) to 2592000 (30 days)."""


module("batch_error")

class BatchError(Model):
    code: Optional[str] = ...
    """What is wrong, for programs."""
    line: Optional[int] = ...
    """In which line of the input file, from 1."""
    message: Optional[str] = ...
    """What is wrong, in words."""
    param: Optional[str] = ...
    """Which parameter is wrong."""


module("batch_list_params")

class BatchListParams(Params, of="batches.list"): ...


module("batch_request_counts")

class BatchRequestCounts(Model):
    completed: int
    """Requests that succeeded."""
    failed: int
    """Requests that failed."""
    total: int
    """All requests."""


module("batch_usage")

class BatchUsage(Model):
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: InputTokensDetails
    """What the input tokens are made of."""
    output_tokens: int
    """Tokens of the output."""
    output_tokens_details: OutputTokensDetails
    """What the output tokens are made of."""
    total_tokens: int
    """Input and output together."""

class InputTokensDetails(Model):
    cached_tokens: int
    """Tokens that were in the cache, which is cheaper."""

class OutputTokensDetails(Model):
    reasoning_tokens: int
    """Tokens of hidden reasoning."""
