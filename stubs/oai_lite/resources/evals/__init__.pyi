# Derived by `python -m tools gen` from tools/api/evals.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Generic, Iterable, Literal, Mapping
from ..._async import AsyncCursorPage, AsyncPaginator, AsyncResponseManager
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager, SyncCursorPage
from ..._views import RawResponse
from .._results import AwaitableRawResponse, Coroutine, R1, R2, R3, R4, R5
from ...types._params import EvalCreateParamsDataSourceConfig, EvalCreateParamsTestingCriterion
from ...types._types import EvalCreateResponse, EvalDeleteResponse, EvalListResponse, EvalRetrieveResponse, EvalUpdateResponse
from ...types.evals._types import (
    RunCancelResponse,
    RunCreateParamsDataSource,
    RunCreateResponse,
    RunDeleteResponse,
    RunListResponse,
    RunRetrieveResponse,
)
from ...types.evals.runs import OutputItemListResponse, OutputItemRetrieveResponse
from ...types.shared_params import Metadata
class OutputItemsMethods(Generic[R1, R2]):
    def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns one result of a run, with its grades.

        Args:
            output_item_id: id of the output item
            eval_id: id of the evaluation
            run_id: id of the run
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        status: Literal["fail", "pass"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Lists the results of a run.

        Args:
            run_id: id of the run
            eval_id: id of the evaluation
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: `asc` (default) or `desc`
            status: only results that `pass` or `fail`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class RunsMethods(Generic[R1, R2, R3, R4, R5]):
    def create(
        self,
        eval_id: str,
        *,
        data_source: RunCreateParamsDataSource,
        metadata: Metadata | None = ...,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Runs an evaluation on data; it goes on in the background.

        Args:
            eval_id: id of the evaluation
            data_source: where the data come from, and the model and prompt that answer them
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Returns a run of an evaluation, with its results so far.

        Args:
            run_id: id of the run
            eval_id: id of the evaluation
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def list(
        self,
        eval_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Lists the runs of an evaluation.

        Args:
            eval_id: id of the evaluation
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: `asc` (default) or `desc`
            status: only runs in this state: `queued`, `in_progress`, `completed`, `canceled` or `failed`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R4:
        """Deletes a run of an evaluation.

        Args:
            run_id: id of the run
            eval_id: id of the evaluation
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def cancel(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R5:
        """Stops a run of an evaluation.

        Args:
            run_id: id of the run
            eval_id: id of the evaluation
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class EvalsMethods(Generic[R1, R2, R3, R4, R5]):
    def create(
        self,
        *,
        data_source_config: EvalCreateParamsDataSourceConfig,
        testing_criteria: Iterable[EvalCreateParamsTestingCriterion | Mapping[str, Any]],
        metadata: Metadata | None = ...,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Makes an evaluation: what the data look like and how results are graded.

        Args:
            data_source_config: the shape of the data: a JSON schema of your own (`custom`), or stored completions or logs
            testing_criteria: the graders, applied to every result
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        eval_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Returns an evaluation.

        Args:
            eval_id: id of the evaluation
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def update(
        self,
        eval_id: str,
        *,
        metadata: Metadata | None = ...,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Changes the name or metadata of an evaluation.

        Args:
            eval_id: id of the evaluation
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
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
        order: Literal["asc", "desc"] | None = ...,
        order_by: Literal["created_at", "updated_at"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R4:
        """Lists evaluations.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: `asc` (default) or `desc`
            order_by: by `created_at` (default) or `updated_at`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        eval_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R5:
        """Deletes an evaluation.

        Args:
            eval_id: id of the evaluation
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class OutputItemsWithRawResponse(OutputItemsMethods[RawResponse[OutputItemRetrieveResponse], RawResponse[SyncCursorPage[OutputItemListResponse]]]):
    ...
class RunsWithRawResponse(RunsMethods[RawResponse[RunCreateResponse], RawResponse[RunRetrieveResponse], RawResponse[SyncCursorPage[RunListResponse]], RawResponse[RunDeleteResponse], RawResponse[RunCancelResponse]]):
    output_items: OutputItemsWithRawResponse
class EvalsWithRawResponse(EvalsMethods[RawResponse[EvalCreateResponse], RawResponse[EvalRetrieveResponse], RawResponse[EvalUpdateResponse], RawResponse[SyncCursorPage[EvalListResponse]], RawResponse[EvalDeleteResponse]]):
    runs: RunsWithRawResponse
class OutputItemsWithStreamingResponse(OutputItemsMethods[ResponseManager[OutputItemRetrieveResponse], ResponseManager[SyncCursorPage[OutputItemListResponse]]]):
    ...
class RunsWithStreamingResponse(RunsMethods[ResponseManager[RunCreateResponse], ResponseManager[RunRetrieveResponse], ResponseManager[SyncCursorPage[RunListResponse]], ResponseManager[RunDeleteResponse], ResponseManager[RunCancelResponse]]):
    output_items: OutputItemsWithStreamingResponse
class EvalsWithStreamingResponse(EvalsMethods[ResponseManager[EvalCreateResponse], ResponseManager[EvalRetrieveResponse], ResponseManager[EvalUpdateResponse], ResponseManager[SyncCursorPage[EvalListResponse]], ResponseManager[EvalDeleteResponse]]):
    runs: RunsWithStreamingResponse
class OutputItems(Resource[OutputItemsWithRawResponse, OutputItemsWithStreamingResponse], OutputItemsMethods[OutputItemRetrieveResponse, SyncCursorPage[OutputItemListResponse]]):
    ...
class Runs(Resource[RunsWithRawResponse, RunsWithStreamingResponse], RunsMethods[RunCreateResponse, RunRetrieveResponse, SyncCursorPage[RunListResponse], RunDeleteResponse, RunCancelResponse]):
    output_items: OutputItems
class Evals(Resource[EvalsWithRawResponse, EvalsWithStreamingResponse], EvalsMethods[EvalCreateResponse, EvalRetrieveResponse, EvalUpdateResponse, SyncCursorPage[EvalListResponse], EvalDeleteResponse]):
    runs: Runs
class AsyncOutputItemsWithRawResponse(OutputItemsMethods[AwaitableRawResponse[OutputItemRetrieveResponse], AwaitableRawResponse[AsyncCursorPage[OutputItemListResponse]]]):
    ...
class AsyncRunsWithRawResponse(RunsMethods[AwaitableRawResponse[RunCreateResponse], AwaitableRawResponse[RunRetrieveResponse], AwaitableRawResponse[AsyncCursorPage[RunListResponse]], AwaitableRawResponse[RunDeleteResponse], AwaitableRawResponse[RunCancelResponse]]):
    output_items: AsyncOutputItemsWithRawResponse
class AsyncEvalsWithRawResponse(EvalsMethods[AwaitableRawResponse[EvalCreateResponse], AwaitableRawResponse[EvalRetrieveResponse], AwaitableRawResponse[EvalUpdateResponse], AwaitableRawResponse[AsyncCursorPage[EvalListResponse]], AwaitableRawResponse[EvalDeleteResponse]]):
    runs: AsyncRunsWithRawResponse
class AsyncOutputItemsWithStreamingResponse(OutputItemsMethods[AsyncResponseManager[OutputItemRetrieveResponse], AsyncResponseManager[AsyncCursorPage[OutputItemListResponse]]]):
    ...
class AsyncRunsWithStreamingResponse(RunsMethods[AsyncResponseManager[RunCreateResponse], AsyncResponseManager[RunRetrieveResponse], AsyncResponseManager[AsyncCursorPage[RunListResponse]], AsyncResponseManager[RunDeleteResponse], AsyncResponseManager[RunCancelResponse]]):
    output_items: AsyncOutputItemsWithStreamingResponse
class AsyncEvalsWithStreamingResponse(EvalsMethods[AsyncResponseManager[EvalCreateResponse], AsyncResponseManager[EvalRetrieveResponse], AsyncResponseManager[EvalUpdateResponse], AsyncResponseManager[AsyncCursorPage[EvalListResponse]], AsyncResponseManager[EvalDeleteResponse]]):
    runs: AsyncRunsWithStreamingResponse
class AsyncOutputItems(AsyncResource[AsyncOutputItemsWithRawResponse, AsyncOutputItemsWithStreamingResponse], OutputItemsMethods[Coroutine[Any, Any, OutputItemRetrieveResponse], AsyncPaginator[OutputItemListResponse, AsyncCursorPage[OutputItemListResponse]]]):
    ...
class AsyncRuns(AsyncResource[AsyncRunsWithRawResponse, AsyncRunsWithStreamingResponse], RunsMethods[Coroutine[Any, Any, RunCreateResponse], Coroutine[Any, Any, RunRetrieveResponse], AsyncPaginator[RunListResponse, AsyncCursorPage[RunListResponse]], Coroutine[Any, Any, RunDeleteResponse], Coroutine[Any, Any, RunCancelResponse]]):
    output_items: AsyncOutputItems
class AsyncEvals(AsyncResource[AsyncEvalsWithRawResponse, AsyncEvalsWithStreamingResponse], EvalsMethods[Coroutine[Any, Any, EvalCreateResponse], Coroutine[Any, Any, EvalRetrieveResponse], Coroutine[Any, Any, EvalUpdateResponse], AsyncPaginator[EvalListResponse, AsyncCursorPage[EvalListResponse]], Coroutine[Any, Any, EvalDeleteResponse]]):
    runs: AsyncRuns
