# Derived by `python -m tools gen` from tools/api/fine_tuning.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Generic, Iterable, Literal, Mapping, Sequence
from typing_extensions import deprecated
from ..._async import AsyncConversationCursorPage, AsyncCursorPage, AsyncPage, AsyncPaginator, AsyncResponseManager
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager, SyncConversationCursorPage, SyncCursorPage, SyncPage
from ..._views import RawResponse
from .._results import AwaitableRawResponse, Coroutine, R1, R2, R3, R4
from ...types.fine_tuning._types import (
    FineTuningJob,
    FineTuningJobEvent,
    FineTuningJobWandbIntegrationObject,
    FineTuningJobWandbIntegrationObjectDict,
    JobCreateParamsIntegration,
    JobCreateParamsMethod,
    SupervisedHyperparametersParam,
)
from ...types.fine_tuning.alpha import GraderRunParamsGrader, GraderRunResponse, GraderValidateResponse
from ...types.fine_tuning.checkpoints import (
    PermissionCreateResponse,
    PermissionDeleteResponse,
    PermissionListResponse,
    PermissionRetrieveResponse,
)
from ...types.fine_tuning.jobs import FineTuningJobCheckpoint
from ...types.shared_params import Metadata
class JobsCheckpointsMethods(Generic[R1]):
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
    ) -> R1:
        """Lists the checkpoints of a fine-tuning job.

        Args:
            fine_tuning_job_id: id of the fine-tuning job
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: checkpoints per page; default 10
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class JobsMethods(Generic[R1, R2, R3]):
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
    ) -> R1:
        """Starts to fine-tune a model on examples of yours.

        Args:
            model: id of the model to start from
            training_file: id of an uploaded file of examples, JSON lines, purpose `fine-tune`
            hyperparameters: older place of the settings of supervised training; use `method`
            integrations: where to report to, such as Weights & Biases
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            method: how to train: `supervised`, `dpo` or `reinforcement`, with its settings
            seed: makes the job repeatable, mostly; one is chosen if none is given
            suffix: up to 64 characters for the name of the model that is made
            validation_file: id of a file of examples to measure progress with, which are not trained on
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a fine-tuning job.

        Args:
            fine_tuning_job_id: id of the fine-tuning job
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
        metadata: dict[str, str] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Lists fine-tuning jobs, newest first.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            metadata: only jobs with these pairs; `null` for those without any
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Stops a fine-tuning job.

        Args:
            fine_tuning_job_id: id of the fine-tuning job
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
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
    ) -> R3:
        """Lists what a fine-tuning job has reported, newest first.

        Args:
            fine_tuning_job_id: id of the fine-tuning job
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Pauses a fine-tuning job.

        Args:
            fine_tuning_job_id: id of the fine-tuning job
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Goes on with a paused fine-tuning job.

        Args:
            fine_tuning_job_id: id of the fine-tuning job
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class PermissionsMethods(Generic[R1, R2, R3, R4]):
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
    ) -> R1:
        """Lets other projects of the organization use a checkpoint; needs an admin key.

        Args:
            fine_tuned_model_checkpoint: id of the checkpoint of a fine-tuned model
            project_ids: ids of the projects
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
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
    ) -> R2:
        """Lists who may use a checkpoint; needs an admin key. Use `list`.

        Args:
            fine_tuned_model_checkpoint: id of the checkpoint of a fine-tuned model
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: permissions per page; default 10
            order: `ascending` or `descending` by time of creation; default `descending`
            project_id: only the permission of this project
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
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
    ) -> R3:
        """Lists who may use a checkpoint; needs an admin key.

        Args:
            fine_tuned_model_checkpoint: id of the checkpoint of a fine-tuned model
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: permissions per page; default 10
            order: `ascending` or `descending` by time of creation; default `descending`
            project_id: only the permission of this project
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R4:
        """Takes back a permission to use a checkpoint; needs an admin key.

        Args:
            permission_id: id of the permission
            fine_tuned_model_checkpoint: id of the checkpoint of a fine-tuned model
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class GradersMethods(Generic[R1, R2]):
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
    ) -> R1:
        """Tries a grader on one sample.

        Args:
            grader: the grader: string check, text similarity, Python, score model, or several of them
            model_sample: what the model has said, as text
            item: the data that the grader's templates refer to
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def validate(
        self,
        *,
        grader: GraderRunParamsGrader,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Checks a grader and returns it in full form.

        Args:
            grader: the grader to check
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class JobsCheckpointsWithRawResponse(JobsCheckpointsMethods[RawResponse[SyncCursorPage[FineTuningJobCheckpoint]]]):
    ...
class JobsWithRawResponse(JobsMethods[RawResponse[FineTuningJob], RawResponse[SyncCursorPage[FineTuningJob]], RawResponse[SyncCursorPage[FineTuningJobEvent]]]):
    checkpoints: JobsCheckpointsWithRawResponse
class PermissionsWithRawResponse(PermissionsMethods[RawResponse[SyncPage[PermissionCreateResponse]], RawResponse[PermissionRetrieveResponse], RawResponse[SyncConversationCursorPage[PermissionListResponse]], RawResponse[PermissionDeleteResponse]]):
    ...
class CheckpointsWithRawResponse:
    permissions: PermissionsWithRawResponse
class GradersWithRawResponse(GradersMethods[RawResponse[GraderRunResponse], RawResponse[GraderValidateResponse]]):
    ...
class AlphaWithRawResponse:
    graders: GradersWithRawResponse
class FineTuningWithRawResponse:
    jobs: JobsWithRawResponse
    checkpoints: CheckpointsWithRawResponse
    alpha: AlphaWithRawResponse
class JobsCheckpointsWithStreamingResponse(JobsCheckpointsMethods[ResponseManager[SyncCursorPage[FineTuningJobCheckpoint]]]):
    ...
class JobsWithStreamingResponse(JobsMethods[ResponseManager[FineTuningJob], ResponseManager[SyncCursorPage[FineTuningJob]], ResponseManager[SyncCursorPage[FineTuningJobEvent]]]):
    checkpoints: JobsCheckpointsWithStreamingResponse
class PermissionsWithStreamingResponse(PermissionsMethods[ResponseManager[SyncPage[PermissionCreateResponse]], ResponseManager[PermissionRetrieveResponse], ResponseManager[SyncConversationCursorPage[PermissionListResponse]], ResponseManager[PermissionDeleteResponse]]):
    ...
class CheckpointsWithStreamingResponse:
    permissions: PermissionsWithStreamingResponse
class GradersWithStreamingResponse(GradersMethods[ResponseManager[GraderRunResponse], ResponseManager[GraderValidateResponse]]):
    ...
class AlphaWithStreamingResponse:
    graders: GradersWithStreamingResponse
class FineTuningWithStreamingResponse:
    jobs: JobsWithStreamingResponse
    checkpoints: CheckpointsWithStreamingResponse
    alpha: AlphaWithStreamingResponse
class JobsCheckpoints(Resource[JobsCheckpointsWithRawResponse, JobsCheckpointsWithStreamingResponse], JobsCheckpointsMethods[SyncCursorPage[FineTuningJobCheckpoint]]):
    ...
class Jobs(Resource[JobsWithRawResponse, JobsWithStreamingResponse], JobsMethods[FineTuningJob, SyncCursorPage[FineTuningJob], SyncCursorPage[FineTuningJobEvent]]):
    checkpoints: JobsCheckpoints
class Permissions(Resource[PermissionsWithRawResponse, PermissionsWithStreamingResponse], PermissionsMethods[SyncPage[PermissionCreateResponse], PermissionRetrieveResponse, SyncConversationCursorPage[PermissionListResponse], PermissionDeleteResponse]):
    ...
class Checkpoints(Resource[CheckpointsWithRawResponse, CheckpointsWithStreamingResponse]):
    permissions: Permissions
class Graders(Resource[GradersWithRawResponse, GradersWithStreamingResponse], GradersMethods[GraderRunResponse, GraderValidateResponse]):
    ...
class Alpha(Resource[AlphaWithRawResponse, AlphaWithStreamingResponse]):
    graders: Graders
class FineTuning(Resource[FineTuningWithRawResponse, FineTuningWithStreamingResponse]):
    jobs: Jobs
    checkpoints: Checkpoints
    alpha: Alpha
class AsyncJobsCheckpointsWithRawResponse(JobsCheckpointsMethods[AwaitableRawResponse[AsyncCursorPage[FineTuningJobCheckpoint]]]):
    ...
class AsyncJobsWithRawResponse(JobsMethods[AwaitableRawResponse[FineTuningJob], AwaitableRawResponse[AsyncCursorPage[FineTuningJob]], AwaitableRawResponse[AsyncCursorPage[FineTuningJobEvent]]]):
    checkpoints: AsyncJobsCheckpointsWithRawResponse
class AsyncPermissionsWithRawResponse(PermissionsMethods[AwaitableRawResponse[AsyncPage[PermissionCreateResponse]], AwaitableRawResponse[PermissionRetrieveResponse], AwaitableRawResponse[AsyncConversationCursorPage[PermissionListResponse]], AwaitableRawResponse[PermissionDeleteResponse]]):
    ...
class AsyncCheckpointsWithRawResponse:
    permissions: AsyncPermissionsWithRawResponse
class AsyncGradersWithRawResponse(GradersMethods[AwaitableRawResponse[GraderRunResponse], AwaitableRawResponse[GraderValidateResponse]]):
    ...
class AsyncAlphaWithRawResponse:
    graders: AsyncGradersWithRawResponse
class AsyncFineTuningWithRawResponse:
    jobs: AsyncJobsWithRawResponse
    checkpoints: AsyncCheckpointsWithRawResponse
    alpha: AsyncAlphaWithRawResponse
class AsyncJobsCheckpointsWithStreamingResponse(JobsCheckpointsMethods[AsyncResponseManager[AsyncCursorPage[FineTuningJobCheckpoint]]]):
    ...
class AsyncJobsWithStreamingResponse(JobsMethods[AsyncResponseManager[FineTuningJob], AsyncResponseManager[AsyncCursorPage[FineTuningJob]], AsyncResponseManager[AsyncCursorPage[FineTuningJobEvent]]]):
    checkpoints: AsyncJobsCheckpointsWithStreamingResponse
class AsyncPermissionsWithStreamingResponse(PermissionsMethods[AsyncResponseManager[AsyncPage[PermissionCreateResponse]], AsyncResponseManager[PermissionRetrieveResponse], AsyncResponseManager[AsyncConversationCursorPage[PermissionListResponse]], AsyncResponseManager[PermissionDeleteResponse]]):
    ...
class AsyncCheckpointsWithStreamingResponse:
    permissions: AsyncPermissionsWithStreamingResponse
class AsyncGradersWithStreamingResponse(GradersMethods[AsyncResponseManager[GraderRunResponse], AsyncResponseManager[GraderValidateResponse]]):
    ...
class AsyncAlphaWithStreamingResponse:
    graders: AsyncGradersWithStreamingResponse
class AsyncFineTuningWithStreamingResponse:
    jobs: AsyncJobsWithStreamingResponse
    checkpoints: AsyncCheckpointsWithStreamingResponse
    alpha: AsyncAlphaWithStreamingResponse
class AsyncJobsCheckpoints(AsyncResource[AsyncJobsCheckpointsWithRawResponse, AsyncJobsCheckpointsWithStreamingResponse], JobsCheckpointsMethods[AsyncPaginator[FineTuningJobCheckpoint, AsyncCursorPage[FineTuningJobCheckpoint]]]):
    ...
class AsyncJobs(AsyncResource[AsyncJobsWithRawResponse, AsyncJobsWithStreamingResponse], JobsMethods[Coroutine[Any, Any, FineTuningJob], AsyncPaginator[FineTuningJob, AsyncCursorPage[FineTuningJob]], AsyncPaginator[FineTuningJobEvent, AsyncCursorPage[FineTuningJobEvent]]]):
    checkpoints: AsyncJobsCheckpoints
class AsyncPermissions(AsyncResource[AsyncPermissionsWithRawResponse, AsyncPermissionsWithStreamingResponse], PermissionsMethods[AsyncPaginator[PermissionCreateResponse, AsyncPage[PermissionCreateResponse]], Coroutine[Any, Any, PermissionRetrieveResponse], AsyncPaginator[PermissionListResponse, AsyncConversationCursorPage[PermissionListResponse]], Coroutine[Any, Any, PermissionDeleteResponse]]):
    ...
class AsyncCheckpoints(AsyncResource[AsyncCheckpointsWithRawResponse, AsyncCheckpointsWithStreamingResponse]):
    permissions: AsyncPermissions
class AsyncGraders(AsyncResource[AsyncGradersWithRawResponse, AsyncGradersWithStreamingResponse], GradersMethods[Coroutine[Any, Any, GraderRunResponse], Coroutine[Any, Any, GraderValidateResponse]]):
    ...
class AsyncAlpha(AsyncResource[AsyncAlphaWithRawResponse, AsyncAlphaWithStreamingResponse]):
    graders: AsyncGraders
class AsyncFineTuning(AsyncResource[AsyncFineTuningWithRawResponse, AsyncFineTuningWithStreamingResponse]):
    jobs: AsyncJobs
    checkpoints: AsyncCheckpoints
    alpha: AsyncAlpha
