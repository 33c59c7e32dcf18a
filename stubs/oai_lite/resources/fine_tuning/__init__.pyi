# Derived by `python -m tools gen` from tools/api/fine_tuning.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Iterable, Literal, Mapping, Sequence
from typing_extensions import deprecated
from ..._async import AsyncConversationCursorPage, AsyncCursorPage, AsyncPage, AsyncPaginator
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import SyncConversationCursorPage, SyncCursorPage, SyncPage
from .._fine_tuning_views import (
    AlphaWithRawResponse,
    AlphaWithStreamingResponse,
    AsyncAlphaWithRawResponse,
    AsyncAlphaWithStreamingResponse,
    AsyncCheckpointsWithRawResponse,
    AsyncCheckpointsWithStreamingResponse,
    AsyncFineTuningWithRawResponse,
    AsyncFineTuningWithStreamingResponse,
    AsyncGradersWithRawResponse,
    AsyncGradersWithStreamingResponse,
    AsyncJobsCheckpointsWithRawResponse,
    AsyncJobsCheckpointsWithStreamingResponse,
    AsyncJobsWithRawResponse,
    AsyncJobsWithStreamingResponse,
    AsyncPermissionsWithRawResponse,
    AsyncPermissionsWithStreamingResponse,
    CheckpointsWithRawResponse,
    CheckpointsWithStreamingResponse,
    FineTuningWithRawResponse,
    FineTuningWithStreamingResponse,
    GradersWithRawResponse,
    GradersWithStreamingResponse,
    JobsCheckpointsWithRawResponse,
    JobsCheckpointsWithStreamingResponse,
    JobsWithRawResponse,
    JobsWithStreamingResponse,
    PermissionsWithRawResponse,
    PermissionsWithStreamingResponse,
)
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
class JobsCheckpoints(Resource):
    @property
    def with_raw_response(self) -> JobsCheckpointsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> JobsCheckpointsWithStreamingResponse: ...
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
    ) -> SyncCursorPage[FineTuningJobCheckpoint]:
        """Lists the checkpoints of a fine-tuning job.

        Args:
            fine_tuning_job_id: id of the fine-tuning job
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: checkpoints per page; default 10
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
class Jobs(Resource):
    checkpoints: JobsCheckpoints
    @property
    def with_raw_response(self) -> JobsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> JobsWithStreamingResponse: ...
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
    ) -> FineTuningJob:
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
        """
    def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FineTuningJob:
        """Returns a fine-tuning job.

        Args:
            fine_tuning_job_id: id of the fine-tuning job
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
    ) -> SyncCursorPage[FineTuningJob]:
        """Lists fine-tuning jobs, newest first.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            metadata: only jobs with these pairs; `null` for those without any
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FineTuningJob:
        """Stops a fine-tuning job.

        Args:
            fine_tuning_job_id: id of the fine-tuning job
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
    ) -> SyncCursorPage[FineTuningJobEvent]:
        """Lists what a fine-tuning job has reported, newest first.

        Args:
            fine_tuning_job_id: id of the fine-tuning job
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FineTuningJob:
        """Pauses a fine-tuning job.

        Args:
            fine_tuning_job_id: id of the fine-tuning job
        """
    def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FineTuningJob:
        """Goes on with a paused fine-tuning job.

        Args:
            fine_tuning_job_id: id of the fine-tuning job
        """
class Permissions(Resource):
    @property
    def with_raw_response(self) -> PermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> PermissionsWithStreamingResponse: ...
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
    ) -> SyncPage[PermissionCreateResponse]:
        """Lets other projects of the organization use a checkpoint; needs an admin key.

        Args:
            fine_tuned_model_checkpoint: id of the checkpoint of a fine-tuned model
            project_ids: ids of the projects
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
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
    ) -> PermissionRetrieveResponse:
        """Lists who may use a checkpoint; needs an admin key. Use `list`.

        Args:
            fine_tuned_model_checkpoint: id of the checkpoint of a fine-tuned model
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: permissions per page; default 10
            order: `ascending` or `descending` by time of creation; default `descending`
            project_id: only the permission of this project
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
    ) -> SyncConversationCursorPage[PermissionListResponse]:
        """Lists who may use a checkpoint; needs an admin key.

        Args:
            fine_tuned_model_checkpoint: id of the checkpoint of a fine-tuned model
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: permissions per page; default 10
            order: `ascending` or `descending` by time of creation; default `descending`
            project_id: only the permission of this project
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
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
    ) -> PermissionDeleteResponse:
        """Takes back a permission to use a checkpoint; needs an admin key.

        Args:
            permission_id: id of the permission
            fine_tuned_model_checkpoint: id of the checkpoint of a fine-tuned model
        """
class Checkpoints(Resource):
    permissions: Permissions
    @property
    def with_raw_response(self) -> CheckpointsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CheckpointsWithStreamingResponse: ...
class Graders(Resource):
    @property
    def with_raw_response(self) -> GradersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> GradersWithStreamingResponse: ...
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
    ) -> GraderRunResponse:
        """Tries a grader on one sample.

        Args:
            grader: the grader: string check, text similarity, Python, score model, or several of them
            model_sample: what the model has said, as text
            item: the data that the grader's templates refer to
        """
    def validate(
        self,
        *,
        grader: GraderRunParamsGrader,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> GraderValidateResponse:
        """Checks a grader and returns it in full form.

        Args:
            grader: the grader to check
        """
class Alpha(Resource):
    graders: Graders
    @property
    def with_raw_response(self) -> AlphaWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AlphaWithStreamingResponse: ...
class FineTuning(Resource):
    jobs: Jobs
    checkpoints: Checkpoints
    alpha: Alpha
    @property
    def with_raw_response(self) -> FineTuningWithRawResponse: ...
    @property
    def with_streaming_response(self) -> FineTuningWithStreamingResponse: ...
class AsyncJobsCheckpoints(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncJobsCheckpointsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncJobsCheckpointsWithStreamingResponse: ...
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
    ) -> AsyncPaginator[FineTuningJobCheckpoint, AsyncCursorPage[FineTuningJobCheckpoint]]:
        """Lists the checkpoints of a fine-tuning job.

        Args:
            fine_tuning_job_id: id of the fine-tuning job
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: checkpoints per page; default 10
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
class AsyncJobs(AsyncResource):
    checkpoints: AsyncJobsCheckpoints
    @property
    def with_raw_response(self) -> AsyncJobsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncJobsWithStreamingResponse: ...
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
    ) -> FineTuningJob:
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
        """
    async def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FineTuningJob:
        """Returns a fine-tuning job.

        Args:
            fine_tuning_job_id: id of the fine-tuning job
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
    ) -> AsyncPaginator[FineTuningJob, AsyncCursorPage[FineTuningJob]]:
        """Lists fine-tuning jobs, newest first.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            metadata: only jobs with these pairs; `null` for those without any
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FineTuningJob:
        """Stops a fine-tuning job.

        Args:
            fine_tuning_job_id: id of the fine-tuning job
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
    ) -> AsyncPaginator[FineTuningJobEvent, AsyncCursorPage[FineTuningJobEvent]]:
        """Lists what a fine-tuning job has reported, newest first.

        Args:
            fine_tuning_job_id: id of the fine-tuning job
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FineTuningJob:
        """Pauses a fine-tuning job.

        Args:
            fine_tuning_job_id: id of the fine-tuning job
        """
    async def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FineTuningJob:
        """Goes on with a paused fine-tuning job.

        Args:
            fine_tuning_job_id: id of the fine-tuning job
        """
class AsyncPermissions(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncPermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncPermissionsWithStreamingResponse: ...
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
    ) -> AsyncPaginator[PermissionCreateResponse, AsyncPage[PermissionCreateResponse]]:
        """Lets other projects of the organization use a checkpoint; needs an admin key.

        Args:
            fine_tuned_model_checkpoint: id of the checkpoint of a fine-tuned model
            project_ids: ids of the projects
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
    ) -> PermissionRetrieveResponse:
        """Lists who may use a checkpoint; needs an admin key. Use `list`.

        Args:
            fine_tuned_model_checkpoint: id of the checkpoint of a fine-tuned model
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: permissions per page; default 10
            order: `ascending` or `descending` by time of creation; default `descending`
            project_id: only the permission of this project
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
    ) -> AsyncPaginator[PermissionListResponse, AsyncConversationCursorPage[PermissionListResponse]]:
        """Lists who may use a checkpoint; needs an admin key.

        Args:
            fine_tuned_model_checkpoint: id of the checkpoint of a fine-tuned model
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: permissions per page; default 10
            order: `ascending` or `descending` by time of creation; default `descending`
            project_id: only the permission of this project
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> PermissionDeleteResponse:
        """Takes back a permission to use a checkpoint; needs an admin key.

        Args:
            permission_id: id of the permission
            fine_tuned_model_checkpoint: id of the checkpoint of a fine-tuned model
        """
class AsyncCheckpoints(AsyncResource):
    permissions: AsyncPermissions
    @property
    def with_raw_response(self) -> AsyncCheckpointsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCheckpointsWithStreamingResponse: ...
class AsyncGraders(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncGradersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncGradersWithStreamingResponse: ...
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
    ) -> GraderRunResponse:
        """Tries a grader on one sample.

        Args:
            grader: the grader: string check, text similarity, Python, score model, or several of them
            model_sample: what the model has said, as text
            item: the data that the grader's templates refer to
        """
    async def validate(
        self,
        *,
        grader: GraderRunParamsGrader,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> GraderValidateResponse:
        """Checks a grader and returns it in full form.

        Args:
            grader: the grader to check
        """
class AsyncAlpha(AsyncResource):
    graders: AsyncGraders
    @property
    def with_raw_response(self) -> AsyncAlphaWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAlphaWithStreamingResponse: ...
class AsyncFineTuning(AsyncResource):
    jobs: AsyncJobs
    checkpoints: AsyncCheckpoints
    alpha: AsyncAlpha
    @property
    def with_raw_response(self) -> AsyncFineTuningWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncFineTuningWithStreamingResponse: ...
