# Derived by `python -m tools gen` from tools/api/batches.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Generic, Literal
from ..._async import AsyncCursorPage, AsyncPaginator, AsyncResponseManager
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager, SyncCursorPage
from ..._views import RawResponse
from .._results import AwaitableRawResponse, Coroutine, R1, R2
from ...types._params import FileCreateParamsExpiresAfter
from ...types._types import Batch
from ...types.shared_params import Metadata
class BatchesMethods(Generic[R1, R2]):
    def create(
        self,
        *,
        completion_window: Literal["24h"],
        endpoint: Literal["/v1/responses", "/v1/chat/completions", "/v1/embeddings", "/v1/completions", "/v1/moderations", "/v1/images/generations", "/v1/images/edits", "/v1/videos"],
        input_file_id: str,
        metadata: Metadata | None = ...,
        output_expires_after: FileCreateParamsExpiresAfter | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Runs many requests in the background, at half the price, within a day.

        Args:
            completion_window: how long it may take; only `24h`
            endpoint: which endpoint the requests are for, such as `/v1/chat/completions`, `/v1/responses` or `/v1/embeddings`
            input_file_id: id of an uploaded file of requests, JSON lines, purpose `batch`, up to 50,000 of them and 200 MB
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            output_expires_after: when the files of results are deleted by themselves
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        batch_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a batch, with counts and the ids of its files.

        Args:
            batch_id: id of the batch
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Lists batches.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def cancel(
        self,
        batch_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Stops a batch; requests in progress may take up to ten minutes, and their results are kept.

        Args:
            batch_id: id of the batch
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class BatchesWithRawResponse(BatchesMethods[RawResponse[Batch], RawResponse[SyncCursorPage[Batch]]]):
    ...
class BatchesWithStreamingResponse(BatchesMethods[ResponseManager[Batch], ResponseManager[SyncCursorPage[Batch]]]):
    ...
class Batches(Resource[BatchesWithRawResponse, BatchesWithStreamingResponse], BatchesMethods[Batch, SyncCursorPage[Batch]]):
    ...
class AsyncBatchesWithRawResponse(BatchesMethods[AwaitableRawResponse[Batch], AwaitableRawResponse[AsyncCursorPage[Batch]]]):
    ...
class AsyncBatchesWithStreamingResponse(BatchesMethods[AsyncResponseManager[Batch], AsyncResponseManager[AsyncCursorPage[Batch]]]):
    ...
class AsyncBatches(AsyncResource[AsyncBatchesWithRawResponse, AsyncBatchesWithStreamingResponse], BatchesMethods[Coroutine[Any, Any, Batch], AsyncPaginator[Batch, AsyncCursorPage[Batch]]]):
    ...
