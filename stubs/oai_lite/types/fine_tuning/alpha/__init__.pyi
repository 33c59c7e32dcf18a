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
    invalid_variable_error: bool
    model_grader_parse_error: bool
    model_grader_refusal_error: bool
    model_grader_server_error: bool
    model_grader_server_error_details: NotRequired[str | None]
    other_error: bool
    python_grader_runtime_error: bool
    python_grader_runtime_error_details: NotRequired[str | None]
    python_grader_server_error: bool
    python_grader_server_error_type: NotRequired[str | None]
    sample_parse_error: bool
    truncated_observation_error: bool
    unresponsive_reward_error: bool
class GraderRunResponseMetadataErrors(Reply[GraderRunResponseMetadataErrorsDict]):
    formula_parse_error: bool
    invalid_variable_error: bool
    api_model_grader_parse_error: bool
    api_model_grader_refusal_error: bool
    api_model_grader_server_error: bool
    api_model_grader_server_error_details: str | None
    other_error: bool
    python_grader_runtime_error: bool
    python_grader_runtime_error_details: str | None
    python_grader_server_error: bool
    python_grader_server_error_type: str | None
    sample_parse_error: bool
    truncated_observation_error: bool
    unresponsive_reward_error: bool
    __getitem__: Get2[Literal["formula_parse_error", "invalid_variable_error", "model_grader_parse_error", "model_grader_refusal_error", "model_grader_server_error", "other_error", "python_grader_runtime_error", "python_grader_server_error", "sample_parse_error", "truncated_observation_error", "unresponsive_reward_error"], bool, Literal["model_grader_server_error_details", "python_grader_runtime_error_details", "python_grader_server_error_type"], str | None]
class GraderRunResponseMetadataDict(TypedDict):
    errors: GraderRunResponseMetadataErrorsDict
    execution_time: float
    name: str
    sampled_model_name: NotRequired[str | None]
    scores: dict[str, object]
    token_usage: NotRequired[int | None]
    type: str
class GraderRunResponseMetadata(Reply[GraderRunResponseMetadataDict]):
    errors: GraderRunResponseMetadataErrors
    execution_time: float
    name: str
    sampled_model_name: str | None
    scores: dict[str, object]
    token_usage: int | None
    type: str
    __getitem__: Get6[Literal["errors"], GraderRunResponseMetadataErrors, Literal["execution_time"], float, Literal["name", "type"], str, Literal["sampled_model_name"], str | None, Literal["scores"], dict[str, object], Literal["token_usage"], int | None]
class GraderRunResponseDict(TypedDict):
    metadata: GraderRunResponseMetadataDict
    model_grader_token_usage_per_model: dict[str, object]
    reward: float
    sub_rewards: dict[str, object]
class GraderRunResponse(Reply[GraderRunResponseDict]):
    metadata: GraderRunResponseMetadata
    api_model_grader_token_usage_per_model: dict[str, object]
    reward: float
    sub_rewards: dict[str, object]
    __getitem__: Get3[Literal["metadata"], GraderRunResponseMetadata, Literal["model_grader_token_usage_per_model", "sub_rewards"], dict[str, object], Literal["reward"], float]
class GraderValidateParams(TypedDict):
    grader: GraderRunParamsGrader
    """the grader to check"""
GraderValidateResponseGrader: TypeAlias = Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, MultiGrader]
GraderValidateResponseGraderDict: TypeAlias = Union[StringCheckGraderDict, TextSimilarityGraderDict, PythonGraderDict, ScoreModelGraderDict, MultiGraderDict]
class GraderValidateResponseDict(TypedDict, total=False):
    grader: GraderValidateResponseGraderDict | None
class GraderValidateResponse(Reply[GraderValidateResponseDict]):
    grader: GraderValidateResponseGrader | None
    __getitem__: Get1[Literal["grader"], GraderValidateResponseGrader | None]
