# Derived by `python -m tools gen` from tools/api/fine_tuning.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Iterable, Literal, Mapping, Sequence
from typing_extensions import deprecated
from .._async import AsyncAPIResponse, AsyncConversationCursorPage, AsyncCursorPage, AsyncPage, AsyncResponseManager
from .._options import Timeout
from .._raw import RawResponse
from .._request import ExtraBody, ExtraHeaders, ExtraQuery
from .._sync import APIResponse, ResponseManager, SyncConversationCursorPage, SyncCursorPage, SyncPage
from ..types.fine_tuning._types import (
    FineTuningJob,
    FineTuningJobEvent,
    FineTuningJobWandbIntegrationObject,
    FineTuningJobWandbIntegrationObjectDict,
    JobCreateParamsIntegration,
    JobCreateParamsMethod,
    SupervisedHyperparametersParam,
)
from ..types.fine_tuning.alpha import GraderRunParamsGrader, GraderRunResponse, GraderValidateResponse
from ..types.fine_tuning.checkpoints import (
    PermissionCreateResponse,
    PermissionDeleteResponse,
    PermissionListResponse,
    PermissionRetrieveResponse,
)
from ..types.fine_tuning.jobs import FineTuningJobCheckpoint
from ..types.shared_params import Metadata
class JobsCheckpointsWithRawResponse:
    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[FineTuningJobCheckpoint]]: ...
class JobsWithRawResponse:
    checkpoints: JobsCheckpointsWithRawResponse
    def create(
        self,
        *,
        model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"],
        training_file: str,
        hyperparameters: SupervisedHyperparametersParam | None = ...,
        integrations: Iterable[JobCreateParamsIntegration | FineTuningJobWandbIntegrationObject | FineTuningJobWandbIntegrationObjectDict | Mapping[str, Any]] | None = ...,
        metadata: Metadata | None = ...,
        method: JobCreateParamsMethod | None = ...,
        seed: int | None = ...,
        suffix: str | None = ...,
        validation_file: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[FineTuningJob]: ...
    def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[FineTuningJob]: ...
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        metadata: dict[str, str] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[FineTuningJob]]: ...
    def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[FineTuningJob]: ...
    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[FineTuningJobEvent]]: ...
    def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[FineTuningJob]: ...
    def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[FineTuningJob]: ...
class PermissionsWithRawResponse:
    def create(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: Sequence[str],
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncPage[PermissionCreateResponse]]: ...
    @deprecated("the API has declared fine_tuning.checkpoints.permissions.retrieve deprecated")
    def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["ascending", "descending"] | None = ...,
        project_id: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[PermissionRetrieveResponse]: ...
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["ascending", "descending"] | None = ...,
        project_id: str | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncConversationCursorPage[PermissionListResponse]]: ...
    def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[PermissionDeleteResponse]: ...
class CheckpointsWithRawResponse:
    permissions: PermissionsWithRawResponse
class GradersWithRawResponse:
    def run(
        self,
        *,
        grader: GraderRunParamsGrader,
        model_sample: str,
        item: object | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[GraderRunResponse]: ...
    def validate(
        self,
        *,
        grader: GraderRunParamsGrader,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[GraderValidateResponse]: ...
class AlphaWithRawResponse:
    graders: GradersWithRawResponse
class FineTuningWithRawResponse:
    jobs: JobsWithRawResponse
    checkpoints: CheckpointsWithRawResponse
    alpha: AlphaWithRawResponse
class JobsCheckpointsWithStreamingResponse:
    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[FineTuningJobCheckpoint]]]: ...
class JobsWithStreamingResponse:
    checkpoints: JobsCheckpointsWithStreamingResponse
    def create(
        self,
        *,
        model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"],
        training_file: str,
        hyperparameters: SupervisedHyperparametersParam | None = ...,
        integrations: Iterable[JobCreateParamsIntegration | FineTuningJobWandbIntegrationObject | FineTuningJobWandbIntegrationObjectDict | Mapping[str, Any]] | None = ...,
        metadata: Metadata | None = ...,
        method: JobCreateParamsMethod | None = ...,
        seed: int | None = ...,
        suffix: str | None = ...,
        validation_file: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[FineTuningJob]]: ...
    def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[FineTuningJob]]: ...
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        metadata: dict[str, str] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[FineTuningJob]]]: ...
    def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[FineTuningJob]]: ...
    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[FineTuningJobEvent]]]: ...
    def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[FineTuningJob]]: ...
    def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[FineTuningJob]]: ...
class PermissionsWithStreamingResponse:
    def create(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: Sequence[str],
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncPage[PermissionCreateResponse]]]: ...
    @deprecated("the API has declared fine_tuning.checkpoints.permissions.retrieve deprecated")
    def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["ascending", "descending"] | None = ...,
        project_id: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[PermissionRetrieveResponse]]: ...
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["ascending", "descending"] | None = ...,
        project_id: str | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncConversationCursorPage[PermissionListResponse]]]: ...
    def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[PermissionDeleteResponse]]: ...
class CheckpointsWithStreamingResponse:
    permissions: PermissionsWithStreamingResponse
class GradersWithStreamingResponse:
    def run(
        self,
        *,
        grader: GraderRunParamsGrader,
        model_sample: str,
        item: object | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[GraderRunResponse]]: ...
    def validate(
        self,
        *,
        grader: GraderRunParamsGrader,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[GraderValidateResponse]]: ...
class AlphaWithStreamingResponse:
    graders: GradersWithStreamingResponse
class FineTuningWithStreamingResponse:
    jobs: JobsWithStreamingResponse
    checkpoints: CheckpointsWithStreamingResponse
    alpha: AlphaWithStreamingResponse
class AsyncJobsCheckpointsWithRawResponse:
    async def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[FineTuningJobCheckpoint]]: ...
class AsyncJobsWithRawResponse:
    checkpoints: AsyncJobsCheckpointsWithRawResponse
    async def create(
        self,
        *,
        model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"],
        training_file: str,
        hyperparameters: SupervisedHyperparametersParam | None = ...,
        integrations: Iterable[JobCreateParamsIntegration | FineTuningJobWandbIntegrationObject | FineTuningJobWandbIntegrationObjectDict | Mapping[str, Any]] | None = ...,
        metadata: Metadata | None = ...,
        method: JobCreateParamsMethod | None = ...,
        seed: int | None = ...,
        suffix: str | None = ...,
        validation_file: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[FineTuningJob]: ...
    async def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[FineTuningJob]: ...
    async def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        metadata: dict[str, str] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[FineTuningJob]]: ...
    async def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[FineTuningJob]: ...
    async def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[FineTuningJobEvent]]: ...
    async def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[FineTuningJob]: ...
    async def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[FineTuningJob]: ...
class AsyncPermissionsWithRawResponse:
    async def create(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: Sequence[str],
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncPage[PermissionCreateResponse]]: ...
    @deprecated("the API has declared fine_tuning.checkpoints.permissions.retrieve deprecated")
    async def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["ascending", "descending"] | None = ...,
        project_id: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[PermissionRetrieveResponse]: ...
    async def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["ascending", "descending"] | None = ...,
        project_id: str | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncConversationCursorPage[PermissionListResponse]]: ...
    async def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[PermissionDeleteResponse]: ...
class AsyncCheckpointsWithRawResponse:
    permissions: AsyncPermissionsWithRawResponse
class AsyncGradersWithRawResponse:
    async def run(
        self,
        *,
        grader: GraderRunParamsGrader,
        model_sample: str,
        item: object | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[GraderRunResponse]: ...
    async def validate(
        self,
        *,
        grader: GraderRunParamsGrader,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[GraderValidateResponse]: ...
class AsyncAlphaWithRawResponse:
    graders: AsyncGradersWithRawResponse
class AsyncFineTuningWithRawResponse:
    jobs: AsyncJobsWithRawResponse
    checkpoints: AsyncCheckpointsWithRawResponse
    alpha: AsyncAlphaWithRawResponse
class AsyncJobsCheckpointsWithStreamingResponse:
    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[FineTuningJobCheckpoint]]]: ...
class AsyncJobsWithStreamingResponse:
    checkpoints: AsyncJobsCheckpointsWithStreamingResponse
    def create(
        self,
        *,
        model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"],
        training_file: str,
        hyperparameters: SupervisedHyperparametersParam | None = ...,
        integrations: Iterable[JobCreateParamsIntegration | FineTuningJobWandbIntegrationObject | FineTuningJobWandbIntegrationObjectDict | Mapping[str, Any]] | None = ...,
        metadata: Metadata | None = ...,
        method: JobCreateParamsMethod | None = ...,
        seed: int | None = ...,
        suffix: str | None = ...,
        validation_file: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[FineTuningJob]]: ...
    def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[FineTuningJob]]: ...
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        metadata: dict[str, str] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[FineTuningJob]]]: ...
    def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[FineTuningJob]]: ...
    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[FineTuningJobEvent]]]: ...
    def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[FineTuningJob]]: ...
    def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[FineTuningJob]]: ...
class AsyncPermissionsWithStreamingResponse:
    def create(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: Sequence[str],
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncPage[PermissionCreateResponse]]]: ...
    @deprecated("the API has declared fine_tuning.checkpoints.permissions.retrieve deprecated")
    def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["ascending", "descending"] | None = ...,
        project_id: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[PermissionRetrieveResponse]]: ...
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["ascending", "descending"] | None = ...,
        project_id: str | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncConversationCursorPage[PermissionListResponse]]]: ...
    def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[PermissionDeleteResponse]]: ...
class AsyncCheckpointsWithStreamingResponse:
    permissions: AsyncPermissionsWithStreamingResponse
class AsyncGradersWithStreamingResponse:
    def run(
        self,
        *,
        grader: GraderRunParamsGrader,
        model_sample: str,
        item: object | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[GraderRunResponse]]: ...
    def validate(
        self,
        *,
        grader: GraderRunParamsGrader,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[GraderValidateResponse]]: ...
class AsyncAlphaWithStreamingResponse:
    graders: AsyncGradersWithStreamingResponse
class AsyncFineTuningWithStreamingResponse:
    jobs: AsyncJobsWithStreamingResponse
    checkpoints: AsyncCheckpointsWithStreamingResponse
    alpha: AsyncAlphaWithStreamingResponse
