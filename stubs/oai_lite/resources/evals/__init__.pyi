# Derived by `python -m tools gen` from tools/api/evals.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Iterable, Literal, Mapping
from ..._async import AsyncCursorPage, AsyncPaginator
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import SyncCursorPage
from .._evals_views import (
    AsyncEvalsWithRawResponse,
    AsyncEvalsWithStreamingResponse,
    AsyncOutputItemsWithRawResponse,
    AsyncOutputItemsWithStreamingResponse,
    AsyncRunsWithRawResponse,
    AsyncRunsWithStreamingResponse,
    EvalsWithRawResponse,
    EvalsWithStreamingResponse,
    OutputItemsWithRawResponse,
    OutputItemsWithStreamingResponse,
    RunsWithRawResponse,
    RunsWithStreamingResponse,
)
from ...types._types import (
    EvalCreateParamsDataSourceConfig,
    EvalCreateParamsTestingCriterion,
    EvalCreateResponse,
    EvalDeleteResponse,
    EvalListResponse,
    EvalRetrieveResponse,
    EvalUpdateResponse,
)
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
class OutputItems(Resource):
    @property
    def with_raw_response(self) -> OutputItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OutputItemsWithStreamingResponse: ...
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
    ) -> OutputItemRetrieveResponse:
        """Returns one result of a run, with its grades.

        Args:
            output_item_id: id of the output item
            eval_id: id of the evaluation
            run_id: id of the run
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
    ) -> SyncCursorPage[OutputItemListResponse]:
        """Lists the results of a run.

        Args:
            run_id: id of the run
            eval_id: id of the evaluation
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: `asc` (default) or `desc`
            status: only results that `pass` or `fail`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
class Runs(Resource):
    output_items: OutputItems
    @property
    def with_raw_response(self) -> RunsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RunsWithStreamingResponse: ...
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
    ) -> RunCreateResponse:
        """Runs an evaluation on data; it goes on in the background.

        Args:
            eval_id: id of the evaluation
            data_source: where the data come from, and the model and prompt that answer them
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
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
    ) -> RunRetrieveResponse:
        """Returns a run of an evaluation, with its results so far.

        Args:
            run_id: id of the run
            eval_id: id of the evaluation
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
    ) -> SyncCursorPage[RunListResponse]:
        """Lists the runs of an evaluation.

        Args:
            eval_id: id of the evaluation
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: `asc` (default) or `desc`
            status: only runs in this state: `queued`, `in_progress`, `completed`, `canceled` or `failed`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
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
    ) -> RunDeleteResponse:
        """Deletes a run of an evaluation.

        Args:
            run_id: id of the run
            eval_id: id of the evaluation
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
    ) -> RunCancelResponse:
        """Stops a run of an evaluation.

        Args:
            run_id: id of the run
            eval_id: id of the evaluation
        """
class Evals(Resource):
    runs: Runs
    @property
    def with_raw_response(self) -> EvalsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> EvalsWithStreamingResponse: ...
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
    ) -> EvalCreateResponse:
        """Makes an evaluation: what the data look like and how results are graded.

        Args:
            data_source_config: the shape of the data: a JSON schema of your own (`custom`), or stored completions or logs
            testing_criteria: the graders, applied to every result
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
        """
    def retrieve(
        self,
        eval_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> EvalRetrieveResponse:
        """Returns an evaluation.

        Args:
            eval_id: id of the evaluation
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
    ) -> EvalUpdateResponse:
        """Changes the name or metadata of an evaluation.

        Args:
            eval_id: id of the evaluation
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
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
    ) -> SyncCursorPage[EvalListResponse]:
        """Lists evaluations.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: `asc` (default) or `desc`
            order_by: by `created_at` (default) or `updated_at`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        eval_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> EvalDeleteResponse:
        """Deletes an evaluation.

        Args:
            eval_id: id of the evaluation
        """
class AsyncOutputItems(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncOutputItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOutputItemsWithStreamingResponse: ...
    async def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> OutputItemRetrieveResponse:
        """Returns one result of a run, with its grades.

        Args:
            output_item_id: id of the output item
            eval_id: id of the evaluation
            run_id: id of the run
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
    ) -> AsyncPaginator[OutputItemListResponse, AsyncCursorPage[OutputItemListResponse]]:
        """Lists the results of a run.

        Args:
            run_id: id of the run
            eval_id: id of the evaluation
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: `asc` (default) or `desc`
            status: only results that `pass` or `fail`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
class AsyncRuns(AsyncResource):
    output_items: AsyncOutputItems
    @property
    def with_raw_response(self) -> AsyncRunsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRunsWithStreamingResponse: ...
    async def create(
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
    ) -> RunCreateResponse:
        """Runs an evaluation on data; it goes on in the background.

        Args:
            eval_id: id of the evaluation
            data_source: where the data come from, and the model and prompt that answer them
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
        """
    async def retrieve(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RunRetrieveResponse:
        """Returns a run of an evaluation, with its results so far.

        Args:
            run_id: id of the run
            eval_id: id of the evaluation
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
    ) -> AsyncPaginator[RunListResponse, AsyncCursorPage[RunListResponse]]:
        """Lists the runs of an evaluation.

        Args:
            eval_id: id of the evaluation
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: `asc` (default) or `desc`
            status: only runs in this state: `queued`, `in_progress`, `completed`, `canceled` or `failed`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RunDeleteResponse:
        """Deletes a run of an evaluation.

        Args:
            run_id: id of the run
            eval_id: id of the evaluation
        """
    async def cancel(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RunCancelResponse:
        """Stops a run of an evaluation.

        Args:
            run_id: id of the run
            eval_id: id of the evaluation
        """
class AsyncEvals(AsyncResource):
    runs: AsyncRuns
    @property
    def with_raw_response(self) -> AsyncEvalsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncEvalsWithStreamingResponse: ...
    async def create(
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
    ) -> EvalCreateResponse:
        """Makes an evaluation: what the data look like and how results are graded.

        Args:
            data_source_config: the shape of the data: a JSON schema of your own (`custom`), or stored completions or logs
            testing_criteria: the graders, applied to every result
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
        """
    async def retrieve(
        self,
        eval_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> EvalRetrieveResponse:
        """Returns an evaluation.

        Args:
            eval_id: id of the evaluation
        """
    async def update(
        self,
        eval_id: str,
        *,
        metadata: Metadata | None = ...,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> EvalUpdateResponse:
        """Changes the name or metadata of an evaluation.

        Args:
            eval_id: id of the evaluation
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
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
    ) -> AsyncPaginator[EvalListResponse, AsyncCursorPage[EvalListResponse]]:
        """Lists evaluations.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: `asc` (default) or `desc`
            order_by: by `created_at` (default) or `updated_at`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        eval_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> EvalDeleteResponse:
        """Deletes an evaluation.

        Args:
            eval_id: id of the evaluation
        """
