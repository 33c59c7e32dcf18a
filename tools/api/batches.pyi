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
    id: str
    completion_window: str
    created_at: int
    endpoint: str
    input_file_id: str
    object: Literal["batch"]
    status: Literal[
        "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled",
    ]
    cancelled_at: Optional[int] = ...
    cancelling_at: Optional[int] = ...
    completed_at: Optional[int] = ...
    error_file_id: Optional[str] = ...
    errors: Optional[Errors] = ...
    expired_at: Optional[int] = ...
    expires_at: Optional[int] = ...
    failed_at: Optional[int] = ...
    finalizing_at: Optional[int] = ...
    in_progress_at: Optional[int] = ...
    metadata: Optional[shared.Metadata] = ...
    model: Optional[str] = ...
    output_file_id: Optional[str] = ...
    request_counts: Optional[BatchRequestCounts] = ...
    usage: Optional[BatchUsage] = ...

class Errors(Model):
    data: Optional[List[BatchError]] = ...
    object: Optional[str] = ...


module("batch_create_params")

class BatchCreateParams(Params, of="batches.create"): ...

class OutputExpiresAfter(Params):
    anchor: Literal["created_at"]
    seconds: int


module("batch_error")

class BatchError(Model):
    code: Optional[str] = ...
    line: Optional[int] = ...
    message: Optional[str] = ...
    param: Optional[str] = ...


module("batch_list_params")

class BatchListParams(Params, of="batches.list"): ...


module("batch_request_counts")

class BatchRequestCounts(Model):
    completed: int
    failed: int
    total: int


module("batch_usage")

class BatchUsage(Model):
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int

class InputTokensDetails(Model):
    cached_tokens: int

class OutputTokensDetails(Model):
    reasoning_tokens: int
