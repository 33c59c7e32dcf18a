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
    full_valid_mean_token_accuracy: float | None
    step: float | None
    train_loss: float | None
    train_mean_token_accuracy: float | None
    valid_loss: float | None
    valid_mean_token_accuracy: float | None
class FineTuningJobCheckpointMetrics(Reply[FineTuningJobCheckpointMetricsDict]):
    full_valid_loss: float | None
    full_valid_mean_token_accuracy: float | None
    step: float | None
    train_loss: float | None
    train_mean_token_accuracy: float | None
    valid_loss: float | None
    valid_mean_token_accuracy: float | None
    __getitem__: Get1[Literal["full_valid_loss", "full_valid_mean_token_accuracy", "step", "train_loss", "train_mean_token_accuracy", "valid_loss", "valid_mean_token_accuracy"], float | None]
class FineTuningJobCheckpointDict(TypedDict):
    id: str
    created_at: int
    fine_tuned_model_checkpoint: str
    fine_tuning_job_id: str
    metrics: FineTuningJobCheckpointMetricsDict
    object: Literal["fine_tuning.job.checkpoint"]
    step_number: int
class FineTuningJobCheckpoint(Reply[FineTuningJobCheckpointDict]):
    id: str
    created_at: int
    fine_tuned_model_checkpoint: str
    fine_tuning_job_id: str
    metrics: FineTuningJobCheckpointMetrics
    object: Literal["fine_tuning.job.checkpoint"]
    step_number: int
    __getitem__: Get4[Literal["id", "fine_tuned_model_checkpoint", "fine_tuning_job_id"], str, Literal["created_at", "step_number"], int, Literal["metrics"], FineTuningJobCheckpointMetrics, Literal["object"], Literal["fine_tuning.job.checkpoint"]]
