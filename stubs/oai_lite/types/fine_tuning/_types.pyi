# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
import builtins
from typing import Iterable, Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from .._reply import Reply
from .._subscripts import Get1, Get12, Get2, Get3, Get4, Get6
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
class DpoHyperparametersDict(TypedDict, total=False):
    batch_size: Literal["auto"] | int | None
    """How many examples make one step of training; default `auto`."""
    beta: Literal["auto"] | float | None
    """How strongly the model is kept near the one it starts from; default `auto`."""
    learning_rate_multiplier: Literal["auto"] | float | None
    """What the learning rate is multiplied by; default `auto`."""
    n_epochs: Literal["auto"] | int | None
    """How many times all examples are gone through; default `auto`."""
class DpoHyperparameters(Reply[DpoHyperparametersDict]):
    batch_size: Literal["auto"] | int | None
    """How many examples make one step of training; default `auto`."""
    beta: Literal["auto"] | float | None
    """How strongly the model is kept near the one it starts from; default `auto`."""
    learning_rate_multiplier: Literal["auto"] | float | None
    """What the learning rate is multiplied by; default `auto`."""
    n_epochs: Literal["auto"] | int | None
    """How many times all examples are gone through; default `auto`."""
    __getitem__: Get2[Literal["batch_size", "n_epochs"], Literal["auto"] | int | None, Literal["beta", "learning_rate_multiplier"], Literal["auto"] | float | None]
class DpoHyperparametersParam(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    """How many examples make one step of training; default `auto`."""
    beta: Literal["auto"] | float
    """How strongly the model is kept near the one it starts from; default `auto`."""
    learning_rate_multiplier: Literal["auto"] | float
    """What the learning rate is multiplied by; default `auto`."""
    n_epochs: Literal["auto"] | int
    """How many times all examples are gone through; default `auto`."""
class DpoMethodDict(TypedDict, total=False):
    hyperparameters: DpoHyperparametersDict | None
    """Settings of the training, such as the number of epochs."""
class DpoMethod(Reply[DpoMethodDict]):
    hyperparameters: DpoHyperparameters | None
    """Settings of the training, such as the number of epochs."""
    __getitem__: Get1[Literal["hyperparameters"], DpoHyperparameters | None]
class DpoMethodParam(TypedDict, total=False):
    hyperparameters: DpoHyperparametersParam | DpoHyperparameters | DpoHyperparametersDict
    """Settings of the training, such as the number of epochs."""
class FineTuningJobErrorDict(TypedDict):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: NotRequired[str | None]
    """Which parameter is wrong."""
class FineTuningJobError(Reply[FineTuningJobErrorDict]):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: str | None
    """Which parameter is wrong."""
    __getitem__: Get2[Literal["code", "message"], str, Literal["param"], str | None]
class SupervisedHyperparametersDict(TypedDict, total=False):
    batch_size: Literal["auto"] | int | None
    """How many examples make one step of training; default `auto`."""
    learning_rate_multiplier: Literal["auto"] | float | None
    """What the learning rate is multiplied by; default `auto`."""
    n_epochs: Literal["auto"] | int | None
    """How many times all examples are gone through; default `auto`."""
class SupervisedHyperparameters(Reply[SupervisedHyperparametersDict]):
    batch_size: Literal["auto"] | int | None
    """How many examples make one step of training; default `auto`."""
    learning_rate_multiplier: Literal["auto"] | float | None
    """What the learning rate is multiplied by; default `auto`."""
    n_epochs: Literal["auto"] | int | None
    """How many times all examples are gone through; default `auto`."""
    __getitem__: Get2[Literal["batch_size", "n_epochs"], Literal["auto"] | int | None, Literal["learning_rate_multiplier"], Literal["auto"] | float | None]
class FineTuningJobWandbIntegrationDict(TypedDict, total=False):
    project: Required[str]
    """Name of the project at Weights & Biases."""
    entity: str | None
    """The user or team at Weights & Biases; default that of the API key registered there."""
    name: str | None
    """Name of the run; default the id of the job."""
    tags: list[str] | None
    """Tags that the run is given."""
class FineTuningJobWandbIntegration(Reply[FineTuningJobWandbIntegrationDict]):
    project: str
    """Name of the project at Weights & Biases."""
    entity: str | None
    """The user or team at Weights & Biases; default that of the API key registered there."""
    name: str | None
    """Name of the run; default the id of the job."""
    tags: list[str] | None
    """Tags that the run is given."""
    __getitem__: Get3[Literal["project"], str, Literal["entity", "name"], str | None, Literal["tags"], list[str] | None]
class FineTuningJobWandbIntegrationObjectDict(TypedDict):
    type: Literal["wandb"]
    wandb: FineTuningJobWandbIntegrationDict
    """Where Weights & Biases keeps the run: project, name and tags."""
class FineTuningJobWandbIntegrationObject(Reply[FineTuningJobWandbIntegrationObjectDict]):
    type: Literal["wandb"]
    wandb: FineTuningJobWandbIntegration
    """Where Weights & Biases keeps the run: project, name and tags."""
    __getitem__: Get2[Literal["type"], Literal["wandb"], Literal["wandb"], FineTuningJobWandbIntegration]
ReinforcementMethodGrader: TypeAlias = Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, MultiGrader]
ReinforcementMethodGraderDict: TypeAlias = Union[StringCheckGraderDict, TextSimilarityGraderDict, PythonGraderDict, ScoreModelGraderDict, MultiGraderDict]
class ReinforcementHyperparametersDict(TypedDict, total=False):
    batch_size: Literal["auto"] | int | None
    """How many examples make one step of training; default `auto`."""
    compute_multiplier: Literal["auto"] | float | None
    """What the work put into exploring is multiplied by; default `auto`."""
    eval_interval: Literal["auto"] | int | None
    """Steps of training between two evaluations; default `auto`."""
    eval_samples: Literal["auto"] | int | None
    """How many samples an evaluation makes; default `auto`."""
    learning_rate_multiplier: Literal["auto"] | float | None
    """What the learning rate is multiplied by; default `auto`."""
    n_epochs: Literal["auto"] | int | None
    """How many times all examples are gone through; default `auto`."""
    reasoning_effort: Literal["default", "low", "medium", "high"] | None
    """How much the model thinks in training: `default`, `low`, `medium` or `high`."""
class ReinforcementHyperparameters(Reply[ReinforcementHyperparametersDict]):
    batch_size: Literal["auto"] | int | None
    """How many examples make one step of training; default `auto`."""
    compute_multiplier: Literal["auto"] | float | None
    """What the work put into exploring is multiplied by; default `auto`."""
    eval_interval: Literal["auto"] | int | None
    """Steps of training between two evaluations; default `auto`."""
    eval_samples: Literal["auto"] | int | None
    """How many samples an evaluation makes; default `auto`."""
    learning_rate_multiplier: Literal["auto"] | float | None
    """What the learning rate is multiplied by; default `auto`."""
    n_epochs: Literal["auto"] | int | None
    """How many times all examples are gone through; default `auto`."""
    reasoning_effort: Literal["default", "low", "medium", "high"] | None
    """How much the model thinks in training: `default`, `low`, `medium` or `high`."""
    __getitem__: Get3[Literal["batch_size", "eval_interval", "eval_samples", "n_epochs"], Literal["auto"] | int | None, Literal["compute_multiplier", "learning_rate_multiplier"], Literal["auto"] | float | None, Literal["reasoning_effort"], Literal["default", "low", "medium", "high"] | None]
class ReinforcementMethodDict(TypedDict):
    grader: ReinforcementMethodGraderDict
    """The grader that scores what the model makes."""
    hyperparameters: NotRequired[ReinforcementHyperparametersDict | None]
    """Settings of the training, such as the number of epochs."""
class ReinforcementMethod(Reply[ReinforcementMethodDict]):
    grader: ReinforcementMethodGrader
    """The grader that scores what the model makes."""
    hyperparameters: ReinforcementHyperparameters | None
    """Settings of the training, such as the number of epochs."""
    __getitem__: Get2[Literal["grader"], ReinforcementMethodGrader, Literal["hyperparameters"], ReinforcementHyperparameters | None]
class SupervisedMethodDict(TypedDict, total=False):
    hyperparameters: SupervisedHyperparametersDict | None
    """Settings of the training, such as the number of epochs."""
class SupervisedMethod(Reply[SupervisedMethodDict]):
    hyperparameters: SupervisedHyperparameters | None
    """Settings of the training, such as the number of epochs."""
    __getitem__: Get1[Literal["hyperparameters"], SupervisedHyperparameters | None]
class FineTuningJobMethodDict(TypedDict, total=False):
    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    """How to train: `supervised`, `dpo` or `reinforcement`."""
    dpo: DpoMethodDict | None
    """Its settings, if `type` is `dpo`."""
    reinforcement: ReinforcementMethodDict | None
    """Its settings, if `type` is `reinforcement`."""
    supervised: SupervisedMethodDict | None
    """Its settings, if `type` is `supervised`."""
class FineTuningJobMethod(Reply[FineTuningJobMethodDict]):
    type: Literal["supervised", "dpo", "reinforcement"]
    """How to train: `supervised`, `dpo` or `reinforcement`."""
    dpo: DpoMethod | None
    """Its settings, if `type` is `dpo`."""
    reinforcement: ReinforcementMethod | None
    """Its settings, if `type` is `reinforcement`."""
    supervised: SupervisedMethod | None
    """Its settings, if `type` is `supervised`."""
    __getitem__: Get4[Literal["type"], Literal["supervised", "dpo", "reinforcement"], Literal["dpo"], DpoMethod | None, Literal["reinforcement"], ReinforcementMethod | None, Literal["supervised"], SupervisedMethod | None]
class FineTuningJobDict(TypedDict):
    id: str
    """Id of the fine-tuning job."""
    created_at: int
    """When it was made: Unix time in seconds."""
    error: NotRequired[FineTuningJobErrorDict | None]
    """Why it failed; null if it did not."""
    fine_tuned_model: NotRequired[str | None]
    """Name of the model that was made; null while there is none."""
    finished_at: NotRequired[int | None]
    """When it was finished: Unix time in seconds."""
    hyperparameters: SupervisedHyperparametersDict
    """Settings of the training, such as the number of epochs."""
    model: str
    """The model that it starts from."""
    object: Literal["fine_tuning.job"]
    organization_id: str
    """Id of the organization."""
    result_files: list[str]
    """Ids of the files with its results."""
    seed: int
    """The seed that was used."""
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    """How far it is: `validating_files`, `queued`, `running`, `succeeded`, `failed` or `cancelled`."""
    trained_tokens: NotRequired[int | None]
    """Tokens that are billed for the training; null while it goes on."""
    training_file: str
    """Id of the file of examples that are trained on."""
    validation_file: NotRequired[str | None]
    """Id of the file of examples that progress is measured with."""
    estimated_finish: NotRequired[int | None]
    """When it will probably be finished: Unix time in seconds."""
    integrations: NotRequired[list[FineTuningJobWandbIntegrationObjectDict] | None]
    """Where it reports to, such as Weights & Biases."""
    metadata: NotRequired[Metadata | None]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    method: NotRequired[FineTuningJobMethodDict | None]
    """How it is trained, with the settings."""
class FineTuningJob(Reply[FineTuningJobDict]):
    id: str
    """Id of the fine-tuning job."""
    created_at: int
    """When it was made: Unix time in seconds."""
    error: FineTuningJobError | None
    """Why it failed; null if it did not."""
    fine_tuned_model: str | None
    """Name of the model that was made; null while there is none."""
    finished_at: int | None
    """When it was finished: Unix time in seconds."""
    hyperparameters: SupervisedHyperparameters
    """Settings of the training, such as the number of epochs."""
    model: str
    """The model that it starts from."""
    object: Literal["fine_tuning.job"]
    organization_id: str
    """Id of the organization."""
    result_files: list[str]
    """Ids of the files with its results."""
    seed: int
    """The seed that was used."""
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    """How far it is: `validating_files`, `queued`, `running`, `succeeded`, `failed` or `cancelled`."""
    trained_tokens: int | None
    """Tokens that are billed for the training; null while it goes on."""
    training_file: str
    """Id of the file of examples that are trained on."""
    validation_file: str | None
    """Id of the file of examples that progress is measured with."""
    estimated_finish: int | None
    """When it will probably be finished: Unix time in seconds."""
    integrations: list[FineTuningJobWandbIntegrationObject] | None
    """Where it reports to, such as Weights & Biases."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    method: FineTuningJobMethod | None
    """How it is trained, with the settings."""
    __getitem__: Get12[Literal["id", "model", "organization_id", "training_file"], str, Literal["created_at", "seed"], int, Literal["error"], FineTuningJobError | None, Literal["fine_tuned_model", "validation_file"], str | None, Literal["finished_at", "trained_tokens", "estimated_finish"], int | None, Literal["hyperparameters"], SupervisedHyperparameters, Literal["object"], Literal["fine_tuning.job"], Literal["result_files"], list[str], Literal["status"], Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"], Literal["integrations"], list[FineTuningJobWandbIntegrationObject] | None, Literal["metadata"], Metadata | None, Literal["method"], FineTuningJobMethod | None]
class FineTuningJobEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it was made: Unix time in seconds."""
    level: Literal["info", "warn", "error"]
    """How grave it is: `info`, `warn` or `error`."""
    message: str
    """What happened, in words."""
    object: Literal["fine_tuning.job.event"]
    data: NotRequired[builtins.object | None]
    """What goes with the event, such as numbers that were measured."""
    type: NotRequired[Literal["message", "metrics"] | None]
    """Whether it has words only (`message`), or also numbers in `data` (`metrics`)."""
class FineTuningJobEvent(Reply[FineTuningJobEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it was made: Unix time in seconds."""
    level: Literal["info", "warn", "error"]
    """How grave it is: `info`, `warn` or `error`."""
    message: str
    """What happened, in words."""
    object: Literal["fine_tuning.job.event"]
    data: builtins.object | None
    """What goes with the event, such as numbers that were measured."""
    type: Literal["message", "metrics"] | None
    """Whether it has words only (`message`), or also numbers in `data` (`metrics`)."""
    __getitem__: Get6[Literal["id", "message"], str, Literal["created_at"], int, Literal["level"], Literal["info", "warn", "error"], Literal["object"], Literal["fine_tuning.job.event"], Literal["data"], builtins.object | None, Literal["type"], Literal["message", "metrics"] | None]
class SupervisedHyperparametersParam(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    """How many examples make one step of training; default `auto`."""
    learning_rate_multiplier: Literal["auto"] | float
    """What the learning rate is multiplied by; default `auto`."""
    n_epochs: Literal["auto"] | int
    """How many times all examples are gone through; default `auto`."""
class JobCreateParamsIntegrationWandb(TypedDict, total=False):
    project: Required[str]
    """Name of the project at Weights & Biases."""
    entity: str | None
    """The user or team at Weights & Biases; default that of the API key registered there."""
    name: str | None
    """Name of the run; default the id of the job."""
    tags: Sequence[str]
    """Tags that the run is given."""
class JobCreateParamsIntegration(TypedDict):
    type: Literal["wandb"]
    wandb: JobCreateParamsIntegrationWandb
    """Where Weights & Biases keeps the run: project, name and tags."""
ReinforcementMethodParamGrader: TypeAlias = Union[StringCheckGraderParam, StringCheckGrader, StringCheckGraderDict, TextSimilarityGraderParam, TextSimilarityGrader, TextSimilarityGraderDict, PythonGraderParam, PythonGrader, PythonGraderDict, ScoreModelGraderParam, ScoreModelGrader, ScoreModelGraderDict, MultiGraderParam, MultiGrader, MultiGraderDict]
class ReinforcementHyperparametersParam(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    """How many examples make one step of training; default `auto`."""
    compute_multiplier: Literal["auto"] | float
    """What the work put into exploring is multiplied by; default `auto`."""
    eval_interval: Literal["auto"] | int
    """Steps of training between two evaluations; default `auto`."""
    eval_samples: Literal["auto"] | int
    """How many samples an evaluation makes; default `auto`."""
    learning_rate_multiplier: Literal["auto"] | float
    """What the learning rate is multiplied by; default `auto`."""
    n_epochs: Literal["auto"] | int
    """How many times all examples are gone through; default `auto`."""
    reasoning_effort: Literal["default", "low", "medium", "high"]
    """How much the model thinks in training: `default`, `low`, `medium` or `high`."""
class ReinforcementMethodParam(TypedDict):
    grader: ReinforcementMethodParamGrader
    """The grader that scores what the model makes."""
    hyperparameters: NotRequired[ReinforcementHyperparametersParam | ReinforcementHyperparameters | ReinforcementHyperparametersDict]
    """Settings of the training, such as the number of epochs."""
class SupervisedMethodParam(TypedDict, total=False):
    hyperparameters: SupervisedHyperparametersParam | SupervisedHyperparameters | SupervisedHyperparametersDict
    """Settings of the training, such as the number of epochs."""
class JobCreateParamsMethod(TypedDict, total=False):
    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    """How to train: `supervised`, `dpo` or `reinforcement`."""
    dpo: DpoMethodParam | DpoMethod | DpoMethodDict
    """Its settings, if `type` is `dpo`."""
    reinforcement: ReinforcementMethodParam | ReinforcementMethod | ReinforcementMethodDict
    """Its settings, if `type` is `reinforcement`."""
    supervised: SupervisedMethodParam | SupervisedMethod | SupervisedMethodDict
    """Its settings, if `type` is `supervised`."""
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
