# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict, Union
from typing_extensions import NotRequired, TypeAlias
from ..._reply import Reply
from ..._subscripts import Get1, Get2, Get3, Get6
from ...graders import (
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
GraderRunParamsGrader: TypeAlias = Union[StringCheckGraderParam, StringCheckGrader, StringCheckGraderDict, TextSimilarityGraderParam, TextSimilarityGrader, TextSimilarityGraderDict, PythonGraderParam, PythonGrader, PythonGraderDict, ScoreModelGraderParam, ScoreModelGrader, ScoreModelGraderDict, MultiGraderParam, MultiGrader, MultiGraderDict]
class GraderRunParams(TypedDict):
    grader: GraderRunParamsGrader
    """the grader: string check, text similarity, Python, score model, or several of them"""
    model_sample: str
    """what the model has said, as text"""
    item: NotRequired[object]
    """the data that the grader's templates refer to"""
class GraderRunResponseMetadataErrorsDict(TypedDict):
    formula_parse_error: bool
    """Whether the formula of a `multi` grader could not be read."""
    invalid_variable_error: bool
    """Whether a template names a variable that is not there."""
    model_grader_parse_error: bool
    """Whether the answer of the judging model could not be read."""
    model_grader_refusal_error: bool
    """Whether the judging model refused to answer."""
    model_grader_server_error: bool
    """Whether the server failed while the model judged."""
    model_grader_server_error_details: NotRequired[str | None]
    """What failed on the server while the model judged, in words."""
    other_error: bool
    """Whether anything else went wrong."""
    python_grader_runtime_error: bool
    """Whether the Python code failed."""
    python_grader_runtime_error_details: NotRequired[str | None]
    """What failed in the Python code, in words."""
    python_grader_server_error: bool
    """Whether the server failed while the Python code ran."""
    python_grader_server_error_type: NotRequired[str | None]
    """What kind of error it was, if the server failed while the Python code ran."""
    sample_parse_error: bool
    """Whether the sample could not be read."""
    truncated_observation_error: bool
    """Whether what the grader looks at was cut off."""
    unresponsive_reward_error: bool
    """Whether the grader gave no score."""
class GraderRunResponseMetadataErrors(Reply[GraderRunResponseMetadataErrorsDict]):
    formula_parse_error: bool
    """Whether the formula of a `multi` grader could not be read."""
    invalid_variable_error: bool
    """Whether a template names a variable that is not there."""
    api_model_grader_parse_error: bool
    """Whether the answer of the judging model could not be read."""
    api_model_grader_refusal_error: bool
    """Whether the judging model refused to answer."""
    api_model_grader_server_error: bool
    """Whether the server failed while the model judged."""
    api_model_grader_server_error_details: str | None
    """What failed on the server while the model judged, in words."""
    other_error: bool
    """Whether anything else went wrong."""
    python_grader_runtime_error: bool
    """Whether the Python code failed."""
    python_grader_runtime_error_details: str | None
    """What failed in the Python code, in words."""
    python_grader_server_error: bool
    """Whether the server failed while the Python code ran."""
    python_grader_server_error_type: str | None
    """What kind of error it was, if the server failed while the Python code ran."""
    sample_parse_error: bool
    """Whether the sample could not be read."""
    truncated_observation_error: bool
    """Whether what the grader looks at was cut off."""
    unresponsive_reward_error: bool
    """Whether the grader gave no score."""
    __getitem__: Get2[Literal["formula_parse_error", "invalid_variable_error", "model_grader_parse_error", "model_grader_refusal_error", "model_grader_server_error", "other_error", "python_grader_runtime_error", "python_grader_server_error", "sample_parse_error", "truncated_observation_error", "unresponsive_reward_error"], bool, Literal["model_grader_server_error_details", "python_grader_runtime_error_details", "python_grader_server_error_type"], str | None]
class GraderRunResponseMetadataDict(TypedDict):
    errors: GraderRunResponseMetadataErrorsDict
    """Which errors there were, by their kind."""
    execution_time: float
    """How long the grader took."""
    name: str
    """Name of the grader."""
    sampled_model_name: NotRequired[str | None]
    """The model that judged."""
    scores: dict[str, object]
    """The scores that were given, by name."""
    token_usage: NotRequired[int | None]
    """How many tokens it took."""
    type: str
    """What kind of grader it is."""
class GraderRunResponseMetadata(Reply[GraderRunResponseMetadataDict]):
    errors: GraderRunResponseMetadataErrors
    """Which errors there were, by their kind."""
    execution_time: float
    """How long the grader took."""
    name: str
    """Name of the grader."""
    sampled_model_name: str | None
    """The model that judged."""
    scores: dict[str, object]
    """The scores that were given, by name."""
    token_usage: int | None
    """How many tokens it took."""
    type: str
    """What kind of grader it is."""
    __getitem__: Get6[Literal["errors"], GraderRunResponseMetadataErrors, Literal["execution_time"], float, Literal["name", "type"], str, Literal["sampled_model_name"], str | None, Literal["scores"], dict[str, object], Literal["token_usage"], int | None]
class GraderRunResponseDict(TypedDict):
    metadata: GraderRunResponseMetadataDict
    """How the grader ran: errors, time, tokens and scores."""
    model_grader_token_usage_per_model: dict[str, object]
    """How many tokens each judging model took, by its name."""
    reward: float
    """The score that the grader gave."""
    sub_rewards: dict[str, object]
    """Scores of the parts of a `multi` grader, by name."""
class GraderRunResponse(Reply[GraderRunResponseDict]):
    metadata: GraderRunResponseMetadata
    """How the grader ran: errors, time, tokens and scores."""
    api_model_grader_token_usage_per_model: dict[str, object]
    """How many tokens each judging model took, by its name."""
    reward: float
    """The score that the grader gave."""
    sub_rewards: dict[str, object]
    """Scores of the parts of a `multi` grader, by name."""
    __getitem__: Get3[Literal["metadata"], GraderRunResponseMetadata, Literal["model_grader_token_usage_per_model", "sub_rewards"], dict[str, object], Literal["reward"], float]
class GraderValidateParams(TypedDict):
    grader: GraderRunParamsGrader
    """the grader to check"""
GraderValidateResponseGrader: TypeAlias = Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, MultiGrader]
GraderValidateResponseGraderDict: TypeAlias = Union[StringCheckGraderDict, TextSimilarityGraderDict, PythonGraderDict, ScoreModelGraderDict, MultiGraderDict]
class GraderValidateResponseDict(TypedDict, total=False):
    grader: GraderValidateResponseGraderDict | None
    """The grader in full form."""
class GraderValidateResponse(Reply[GraderValidateResponseDict]):
    grader: GraderValidateResponseGrader | None
    """The grader in full form."""
    __getitem__: Get1[Literal["grader"], GraderValidateResponseGrader | None]
