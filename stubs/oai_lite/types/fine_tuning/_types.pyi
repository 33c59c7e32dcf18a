# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Iterable, Literal, Sequence, TypedDict, Union, overload
from typing_extensions import NotRequired, Required, TypeAlias
from .._made import Reply
from ..graders import (
    MultiGrader,
    MultiGraderDict,
    MultiGraderParam,
    PythonGrader,
    PythonGraderDict,
    PythonGraderParam,
    ScoreModelGrader,
    ScoreModelGraderDict,
    ScoreModelGraderParam,
    StringCheckGrader,
    StringCheckGraderDict,
    StringCheckGraderParam,
    TextSimilarityGrader,
    TextSimilarityGraderDict,
    TextSimilarityGraderParam,
)
from ..shared import Metadata
from ..shared_params import Metadata as _types_shared_params_Metadata
_object = object
class DpoHyperparametersDict(TypedDict, total=False):
    batch_size: Literal["auto"] | int | None
    beta: Literal["auto"] | float | None
    learning_rate_multiplier: Literal["auto"] | float | None
    n_epochs: Literal["auto"] | int | None
class DpoHyperparameters(Reply[DpoHyperparametersDict]):
    batch_size: Literal["auto"] | int | None
    beta: Literal["auto"] | float | None
    learning_rate_multiplier: Literal["auto"] | float | None
    n_epochs: Literal["auto"] | int | None
    @overload
    def __getitem__(self, key: Literal["batch_size", "n_epochs"], /) -> Literal["auto"] | int | None: ...
    @overload
    def __getitem__(self, key: Literal["beta", "learning_rate_multiplier"], /) -> Literal["auto"] | float | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class DpoHyperparametersParam(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    beta: Literal["auto"] | float
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int
class DpoMethodDict(TypedDict, total=False):
    hyperparameters: DpoHyperparametersDict | None
class DpoMethod(Reply[DpoMethodDict]):
    hyperparameters: DpoHyperparameters | None
    @overload
    def __getitem__(self, key: Literal["hyperparameters"], /) -> DpoHyperparameters | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class DpoMethodParam(TypedDict, total=False):
    hyperparameters: DpoHyperparametersParam | DpoHyperparameters | DpoHyperparametersDict
class FineTuningJobErrorDict(TypedDict):
    code: str
    message: str
    param: NotRequired[str | None]
class FineTuningJobError(Reply[FineTuningJobErrorDict]):
    code: str
    message: str
    param: str | None
    @overload
    def __getitem__(self, key: Literal["code", "message"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["param"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class SupervisedHyperparametersDict(TypedDict, total=False):
    batch_size: Literal["auto"] | int | None
    learning_rate_multiplier: Literal["auto"] | float | None
    n_epochs: Literal["auto"] | int | None
class SupervisedHyperparameters(Reply[SupervisedHyperparametersDict]):
    batch_size: Literal["auto"] | int | None
    learning_rate_multiplier: Literal["auto"] | float | None
    n_epochs: Literal["auto"] | int | None
    @overload
    def __getitem__(self, key: Literal["batch_size", "n_epochs"], /) -> Literal["auto"] | int | None: ...
    @overload
    def __getitem__(self, key: Literal["learning_rate_multiplier"], /) -> Literal["auto"] | float | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FineTuningJobWandbIntegrationDict(TypedDict, total=False):
    project: Required[str]
    entity: str | None
    name: str | None
    tags: list[str] | None
class FineTuningJobWandbIntegration(Reply[FineTuningJobWandbIntegrationDict]):
    project: str
    entity: str | None
    name: str | None
    tags: list[str] | None
    @overload
    def __getitem__(self, key: Literal["project"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["entity", "name"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["tags"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FineTuningJobWandbIntegrationObjectDict(TypedDict):
    type: Literal["wandb"]
    wandb: FineTuningJobWandbIntegrationDict
class FineTuningJobWandbIntegrationObject(Reply[FineTuningJobWandbIntegrationObjectDict]):
    type: Literal["wandb"]
    wandb: FineTuningJobWandbIntegration
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["wandb"]: ...
    @overload
    def __getitem__(self, key: Literal["wandb"], /) -> FineTuningJobWandbIntegration: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ReinforcementMethodGrader: TypeAlias = Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, MultiGrader]
ReinforcementMethodGraderDict: TypeAlias = Union[StringCheckGraderDict, TextSimilarityGraderDict, PythonGraderDict, ScoreModelGraderDict, MultiGraderDict]
class ReinforcementHyperparametersDict(TypedDict, total=False):
    batch_size: Literal["auto"] | int | None
    compute_multiplier: Literal["auto"] | float | None
    eval_interval: Literal["auto"] | int | None
    eval_samples: Literal["auto"] | int | None
    learning_rate_multiplier: Literal["auto"] | float | None
    n_epochs: Literal["auto"] | int | None
    reasoning_effort: Literal["default", "low", "medium", "high"] | None
class ReinforcementHyperparameters(Reply[ReinforcementHyperparametersDict]):
    batch_size: Literal["auto"] | int | None
    compute_multiplier: Literal["auto"] | float | None
    eval_interval: Literal["auto"] | int | None
    eval_samples: Literal["auto"] | int | None
    learning_rate_multiplier: Literal["auto"] | float | None
    n_epochs: Literal["auto"] | int | None
    reasoning_effort: Literal["default", "low", "medium", "high"] | None
    @overload
    def __getitem__(self, key: Literal["batch_size", "eval_interval", "eval_samples", "n_epochs"], /) -> Literal["auto"] | int | None: ...
    @overload
    def __getitem__(self, key: Literal["compute_multiplier", "learning_rate_multiplier"], /) -> Literal["auto"] | float | None: ...
    @overload
    def __getitem__(self, key: Literal["reasoning_effort"], /) -> Literal["default", "low", "medium", "high"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ReinforcementMethodDict(TypedDict):
    grader: ReinforcementMethodGraderDict
    hyperparameters: NotRequired[ReinforcementHyperparametersDict | None]
class ReinforcementMethod(Reply[ReinforcementMethodDict]):
    grader: ReinforcementMethodGrader
    hyperparameters: ReinforcementHyperparameters | None
    @overload
    def __getitem__(self, key: Literal["grader"], /) -> ReinforcementMethodGrader: ...
    @overload
    def __getitem__(self, key: Literal["hyperparameters"], /) -> ReinforcementHyperparameters | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class SupervisedMethodDict(TypedDict, total=False):
    hyperparameters: SupervisedHyperparametersDict | None
class SupervisedMethod(Reply[SupervisedMethodDict]):
    hyperparameters: SupervisedHyperparameters | None
    @overload
    def __getitem__(self, key: Literal["hyperparameters"], /) -> SupervisedHyperparameters | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FineTuningJobMethodDict(TypedDict, total=False):
    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    dpo: DpoMethodDict | None
    reinforcement: ReinforcementMethodDict | None
    supervised: SupervisedMethodDict | None
class FineTuningJobMethod(Reply[FineTuningJobMethodDict]):
    type: Literal["supervised", "dpo", "reinforcement"]
    dpo: DpoMethod | None
    reinforcement: ReinforcementMethod | None
    supervised: SupervisedMethod | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["supervised", "dpo", "reinforcement"]: ...
    @overload
    def __getitem__(self, key: Literal["dpo"], /) -> DpoMethod | None: ...
    @overload
    def __getitem__(self, key: Literal["reinforcement"], /) -> ReinforcementMethod | None: ...
    @overload
    def __getitem__(self, key: Literal["supervised"], /) -> SupervisedMethod | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FineTuningJobDict(TypedDict):
    id: str
    created_at: int
    error: NotRequired[FineTuningJobErrorDict | None]
    fine_tuned_model: NotRequired[str | None]
    finished_at: NotRequired[int | None]
    hyperparameters: SupervisedHyperparametersDict
    model: str
    object: Literal["fine_tuning.job"]
    organization_id: str
    result_files: list[str]
    seed: int
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    trained_tokens: NotRequired[int | None]
    training_file: str
    validation_file: NotRequired[str | None]
    estimated_finish: NotRequired[int | None]
    integrations: NotRequired[list[FineTuningJobWandbIntegrationObjectDict] | None]
    metadata: NotRequired[Metadata | None]
    method: NotRequired[FineTuningJobMethodDict | None]
class FineTuningJob(Reply[FineTuningJobDict]):
    id: str
    created_at: int
    error: FineTuningJobError | None
    fine_tuned_model: str | None
    finished_at: int | None
    hyperparameters: SupervisedHyperparameters
    model: str
    object: Literal["fine_tuning.job"]
    organization_id: str
    result_files: list[str]
    seed: int
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    trained_tokens: int | None
    training_file: str
    validation_file: str | None
    estimated_finish: int | None
    integrations: list[FineTuningJobWandbIntegrationObject] | None
    metadata: Metadata | None
    method: FineTuningJobMethod | None
    @overload
    def __getitem__(self, key: Literal["id", "model", "organization_id", "training_file"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at", "seed"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> FineTuningJobError | None: ...
    @overload
    def __getitem__(self, key: Literal["fine_tuned_model", "validation_file"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["finished_at", "trained_tokens", "estimated_finish"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["hyperparameters"], /) -> SupervisedHyperparameters: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["fine_tuning.job"]: ...
    @overload
    def __getitem__(self, key: Literal["result_files"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]: ...
    @overload
    def __getitem__(self, key: Literal["integrations"], /) -> list[FineTuningJobWandbIntegrationObject] | None: ...
    @overload
    def __getitem__(self, key: Literal["metadata"], /) -> Metadata | None: ...
    @overload
    def __getitem__(self, key: Literal["method"], /) -> FineTuningJobMethod | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FineTuningJobEventDict(TypedDict):
    id: str
    created_at: int
    level: Literal["info", "warn", "error"]
    message: str
    object: Literal["fine_tuning.job.event"]
    data: NotRequired[_object | None]
    type: NotRequired[Literal["message", "metrics"] | None]
class FineTuningJobEvent(Reply[FineTuningJobEventDict]):
    id: str
    created_at: int
    level: Literal["info", "warn", "error"]
    message: str
    object: Literal["fine_tuning.job.event"]
    data: _object | None
    type: Literal["message", "metrics"] | None
    @overload
    def __getitem__(self, key: Literal["id", "message"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["level"], /) -> Literal["info", "warn", "error"]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["fine_tuning.job.event"]: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> _object | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message", "metrics"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class SupervisedHyperparametersParam(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int
class JobCreateParamsIntegrationWandb(TypedDict, total=False):
    project: Required[str]
    entity: str | None
    name: str | None
    tags: Sequence[str]
class JobCreateParamsIntegration(TypedDict):
    type: Literal["wandb"]
    wandb: JobCreateParamsIntegrationWandb
ReinforcementMethodParamGrader: TypeAlias = Union[StringCheckGraderParam, StringCheckGrader, StringCheckGraderDict, TextSimilarityGraderParam, TextSimilarityGrader, TextSimilarityGraderDict, PythonGraderParam, PythonGrader, PythonGraderDict, ScoreModelGraderParam, ScoreModelGrader, ScoreModelGraderDict, MultiGraderParam, MultiGrader, MultiGraderDict]
class ReinforcementHyperparametersParam(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    compute_multiplier: Literal["auto"] | float
    eval_interval: Literal["auto"] | int
    eval_samples: Literal["auto"] | int
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int
    reasoning_effort: Literal["default", "low", "medium", "high"]
class ReinforcementMethodParam(TypedDict):
    grader: ReinforcementMethodParamGrader
    hyperparameters: NotRequired[ReinforcementHyperparametersParam | ReinforcementHyperparameters | ReinforcementHyperparametersDict]
class SupervisedMethodParam(TypedDict, total=False):
    hyperparameters: SupervisedHyperparametersParam | SupervisedHyperparameters | SupervisedHyperparametersDict
class JobCreateParamsMethod(TypedDict, total=False):
    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    dpo: DpoMethodParam | DpoMethod | DpoMethodDict
    reinforcement: ReinforcementMethodParam | ReinforcementMethod | ReinforcementMethodDict
    supervised: SupervisedMethodParam | SupervisedMethod | SupervisedMethodDict
class JobCreateParams(TypedDict, total=False):
    model: Required[str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]]
    """id of the model to start from"""
    training_file: Required[str]
    """id of an uploaded file of examples, JSON lines, purpose `fine-tune`"""
    hyperparameters: SupervisedHyperparametersParam
    """older place of the settings of supervised training; use `method`"""
    integrations: Iterable[JobCreateParamsIntegration | FineTuningJobWandbIntegrationObject | FineTuningJobWandbIntegrationObjectDict] | None
    """where to report to, such as Weights & Biases"""
    metadata: _types_shared_params_Metadata | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    method: JobCreateParamsMethod
    """how to train: `supervised`, `dpo` or `reinforcement`, with its settings"""
    seed: int | None
    """makes the job repeatable, mostly; one is chosen if none is given"""
    suffix: str | None
    """up to 64 characters for the name of the model that is made"""
    validation_file: str | None
    """id of a file of examples to measure progress with, which are not trained on"""
class JobListEventsParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
class JobListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    metadata: dict[str, str] | None
    """only jobs with these pairs; `null` for those without any"""
