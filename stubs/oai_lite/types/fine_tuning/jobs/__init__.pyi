# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict
from ..._reply import Reply
from ..._subscripts import Get1, Get4
class CheckpointListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """checkpoints per page; default 10"""
class FineTuningJobCheckpointMetricsDict(TypedDict, total=False):
    full_valid_loss: float | None
    """Loss over all of the validation file."""
    full_valid_mean_token_accuracy: float | None
    """Share of tokens that were right, over all of the validation file."""
    step: float | None
    """The step of training that this was measured at."""
    train_loss: float | None
    """Loss over the examples that are trained on."""
    train_mean_token_accuracy: float | None
    """Share of tokens that were right, over the examples that are trained on."""
    valid_loss: float | None
    """Loss over a part of the validation file."""
    valid_mean_token_accuracy: float | None
    """Share of tokens that were right, over a part of the validation file."""
class FineTuningJobCheckpointMetrics(Reply[FineTuningJobCheckpointMetricsDict]):
    full_valid_loss: float | None
    """Loss over all of the validation file."""
    full_valid_mean_token_accuracy: float | None
    """Share of tokens that were right, over all of the validation file."""
    step: float | None
    """The step of training that this was measured at."""
    train_loss: float | None
    """Loss over the examples that are trained on."""
    train_mean_token_accuracy: float | None
    """Share of tokens that were right, over the examples that are trained on."""
    valid_loss: float | None
    """Loss over a part of the validation file."""
    valid_mean_token_accuracy: float | None
    """Share of tokens that were right, over a part of the validation file."""
    __getitem__: Get1[Literal["full_valid_loss", "full_valid_mean_token_accuracy", "step", "train_loss", "train_mean_token_accuracy", "valid_loss", "valid_mean_token_accuracy"], float | None]
class FineTuningJobCheckpointDict(TypedDict):
    id: str
    """Id of the checkpoint."""
    created_at: int
    """When it was made: Unix time in seconds."""
    fine_tuned_model_checkpoint: str
    """Name of the model as it was at this checkpoint, to use it with."""
    fine_tuning_job_id: str
    """Id of the fine-tuning job."""
    metrics: FineTuningJobCheckpointMetricsDict
    """How well the model did at this step."""
    object: Literal["fine_tuning.job.checkpoint"]
    step_number: int
    """The step of training that it was made at."""
class FineTuningJobCheckpoint(Reply[FineTuningJobCheckpointDict]):
    id: str
    """Id of the checkpoint."""
    created_at: int
    """When it was made: Unix time in seconds."""
    fine_tuned_model_checkpoint: str
    """Name of the model as it was at this checkpoint, to use it with."""
    fine_tuning_job_id: str
    """Id of the fine-tuning job."""
    metrics: FineTuningJobCheckpointMetrics
    """How well the model did at this step."""
    object: Literal["fine_tuning.job.checkpoint"]
    step_number: int
    """The step of training that it was made at."""
    __getitem__: Get4[Literal["id", "fine_tuned_model_checkpoint", "fine_tuning_job_id"], str, Literal["created_at", "step_number"], int, Literal["metrics"], FineTuningJobCheckpointMetrics, Literal["object"], Literal["fine_tuning.job.checkpoint"]]
