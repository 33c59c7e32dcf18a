# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, TypeAlias
from .._reply import Reply
from .._subscripts import Get2, Get3, Get4, Get5
from ..responses._params import ResponseInputAudioParam, ResponseInputTextParam
from ..responses._types import (
    ResponseInputAudio,
    ResponseInputAudioDict,
    ResponseInputText,
    ResponseInputTextContent,
    ResponseInputTextContentDict,
    ResponseInputTextDict,
)
from ..shared import ReasoningEffort
class GraderInputsGraderInputItemOutputTextDict(TypedDict):
    text: str
    """The text."""
    type: Literal["output_text"]
class GraderInputsGraderInputItemOutputText(Reply[GraderInputsGraderInputItemOutputTextDict]):
    text: str
    """The text."""
    type: Literal["output_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["output_text"]]
class GraderInputsGraderInputItemInputImageDict(TypedDict):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: NotRequired[str | None]
    """How closely to look: `auto` (default), `low` or `high`."""
class GraderInputsGraderInputItemInputImage(Reply[GraderInputsGraderInputItemInputImageDict]):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: str | None
    """How closely to look: `auto` (default), `low` or `high`."""
    __getitem__: Get3[Literal["image_url"], str, Literal["type"], Literal["input_image"], Literal["detail"], str | None]
GraderInputsGraderInputItem: TypeAlias = Union[str, ResponseInputText, GraderInputsGraderInputItemOutputText, GraderInputsGraderInputItemInputImage, ResponseInputAudio]
GraderInputsGraderInputItemDict: TypeAlias = Union[str, ResponseInputTextDict, GraderInputsGraderInputItemOutputTextDict, GraderInputsGraderInputItemInputImageDict, ResponseInputAudioDict]
GraderInputs: TypeAlias = list[GraderInputsGraderInputItem]
GraderInputsDict: TypeAlias = list[GraderInputsGraderInputItemDict]
class GraderInputsParamItemOutputText(TypedDict):
    text: str
    """The text."""
    type: Literal["output_text"]
class GraderInputsParamItemInputImage(TypedDict):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: NotRequired[str]
    """How closely to look: `auto` (default), `low` or `high`."""
GraderInputsParamItem: TypeAlias = Union[str, ResponseInputTextParam, ResponseInputText, ResponseInputTextDict, ResponseInputTextContent, ResponseInputTextContentDict, GraderInputsParamItemOutputText, GraderInputsGraderInputItemOutputText, GraderInputsGraderInputItemOutputTextDict, GraderInputsParamItemInputImage, GraderInputsGraderInputItemInputImage, GraderInputsGraderInputItemInputImageDict, ResponseInputAudioParam, ResponseInputAudio, ResponseInputAudioDict]
GraderInputsParam: TypeAlias = list[GraderInputsParamItem]
LabelModelGraderInputContent: TypeAlias = Union[str, ResponseInputText, GraderInputsGraderInputItemOutputText, GraderInputsGraderInputItemInputImage, ResponseInputAudio, GraderInputs]
LabelModelGraderInputContentDict: TypeAlias = Union[str, ResponseInputTextDict, GraderInputsGraderInputItemOutputTextDict, GraderInputsGraderInputItemInputImageDict, ResponseInputAudioDict, GraderInputsDict]
class LabelModelGraderInputDict(TypedDict):
    content: LabelModelGraderInputContentDict
    """What is said: text, or parts of text, images and sound; templates are filled in."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    type: NotRequired[Literal["message"] | None]
class LabelModelGraderInput(Reply[LabelModelGraderInputDict]):
    content: LabelModelGraderInputContent
    """What is said: text, or parts of text, images and sound; templates are filled in."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    type: Literal["message"] | None
    __getitem__: Get3[Literal["content"], LabelModelGraderInputContent, Literal["role"], Literal["user", "assistant", "system", "developer"], Literal["type"], Literal["message"] | None]
class LabelModelGraderDict(TypedDict):
    input: list[LabelModelGraderInputDict]
    """The messages that the model judges by; templates in them are filled in."""
    labels: list[str]
    """The labels that the model may give."""
    model: str
    """The model that judges."""
    name: str
    """Name of the grader."""
    passing_labels: list[str]
    """Those of `labels` with which a result passes."""
    type: Literal["label_model"]
class LabelModelGrader(Reply[LabelModelGraderDict]):
    input: list[LabelModelGraderInput]
    """The messages that the model judges by; templates in them are filled in."""
    labels: list[str]
    """The labels that the model may give."""
    model: str
    """The model that judges."""
    name: str
    """Name of the grader."""
    passing_labels: list[str]
    """Those of `labels` with which a result passes."""
    type: Literal["label_model"]
    __getitem__: Get4[Literal["input"], list[LabelModelGraderInput], Literal["labels", "passing_labels"], list[str], Literal["model", "name"], str, Literal["type"], Literal["label_model"]]
LabelModelGraderParamInputContent: TypeAlias = Union[str, ResponseInputTextParam, ResponseInputText, ResponseInputTextDict, ResponseInputTextContent, ResponseInputTextContentDict, GraderInputsParamItemOutputText, GraderInputsGraderInputItemOutputText, GraderInputsGraderInputItemOutputTextDict, GraderInputsParamItemInputImage, GraderInputsGraderInputItemInputImage, GraderInputsGraderInputItemInputImageDict, ResponseInputAudioParam, ResponseInputAudio, ResponseInputAudioDict, GraderInputsParam]
class LabelModelGraderParamInput(TypedDict):
    content: LabelModelGraderParamInputContent
    """What is said: text, or parts of text, images and sound; templates are filled in."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    type: NotRequired[Literal["message"]]
class LabelModelGraderParam(TypedDict):
    input: Iterable[LabelModelGraderParamInput | LabelModelGraderInput | LabelModelGraderInputDict]
    """The messages that the model judges by; templates in them are filled in."""
    labels: Sequence[str]
    """The labels that the model may give."""
    model: str
    """The model that judges."""
    name: str
    """Name of the grader."""
    passing_labels: Sequence[str]
    """Those of `labels` with which a result passes."""
    type: Literal["label_model"]
class StringCheckGraderDict(TypedDict):
    input: str
    """The text to judge; templates in it, such as `{{sample.output_text}}`, are filled in."""
    name: str
    """Name of the grader."""
    operation: Literal["eq", "ne", "like", "ilike"]
    """How to compare: `eq` (the same), `ne` (not the same), `like` (contains it) or `ilike` (in any case)."""
    reference: str
    """The text to compare with; templates in it, such as `{{item.answer}}`, are filled in."""
    type: Literal["string_check"]
class StringCheckGrader(Reply[StringCheckGraderDict]):
    input: str
    """The text to judge; templates in it, such as `{{sample.output_text}}`, are filled in."""
    name: str
    """Name of the grader."""
    operation: Literal["eq", "ne", "like", "ilike"]
    """How to compare: `eq` (the same), `ne` (not the same), `like` (contains it) or `ilike` (in any case)."""
    reference: str
    """The text to compare with; templates in it, such as `{{item.answer}}`, are filled in."""
    type: Literal["string_check"]
    __getitem__: Get3[Literal["input", "name", "reference"], str, Literal["operation"], Literal["eq", "ne", "like", "ilike"], Literal["type"], Literal["string_check"]]
class TextSimilarityGraderDict(TypedDict):
    evaluation_metric: Literal["cosine", "fuzzy_match", "bleu", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4", "rouge_5", "rouge_l"]
    """How likeness is measured: `cosine`, `fuzzy_match`, `bleu`, `gleu`, `meteor`, or `rouge_1` to `rouge_l`."""
    input: str
    """The text to judge; templates in it, such as `{{sample.output_text}}`, are filled in."""
    name: str
    """Name of the grader."""
    reference: str
    """The text to compare with; templates in it, such as `{{item.answer}}`, are filled in."""
    type: Literal["text_similarity"]
class TextSimilarityGrader(Reply[TextSimilarityGraderDict]):
    evaluation_metric: Literal["cosine", "fuzzy_match", "bleu", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4", "rouge_5", "rouge_l"]
    """How likeness is measured: `cosine`, `fuzzy_match`, `bleu`, `gleu`, `meteor`, or `rouge_1` to `rouge_l`."""
    input: str
    """The text to judge; templates in it, such as `{{sample.output_text}}`, are filled in."""
    name: str
    """Name of the grader."""
    reference: str
    """The text to compare with; templates in it, such as `{{item.answer}}`, are filled in."""
    type: Literal["text_similarity"]
    __getitem__: Get3[Literal["evaluation_metric"], Literal["cosine", "fuzzy_match", "bleu", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4", "rouge_5", "rouge_l"], Literal["input", "name", "reference"], str, Literal["type"], Literal["text_similarity"]]
class PythonGraderDict(TypedDict):
    name: str
    """Name of the grader."""
    source: str
    """The Python code, with a function `grade(sample, item)` that returns the score."""
    type: Literal["python"]
    image_tag: NotRequired[str | None]
    """Tag of the container image that the code runs in."""
class PythonGrader(Reply[PythonGraderDict]):
    name: str
    """Name of the grader."""
    source: str
    """The Python code, with a function `grade(sample, item)` that returns the score."""
    type: Literal["python"]
    image_tag: str | None
    """Tag of the container image that the code runs in."""
    __getitem__: Get3[Literal["name", "source"], str, Literal["type"], Literal["python"], Literal["image_tag"], str | None]
class ScoreModelGraderSamplingParamsDict(TypedDict, total=False):
    max_completions_tokens: int | None
    """The most tokens to make, those of hidden reasoning included."""
    reasoning_effort: ReasoningEffort | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    seed: int | None
    """The same seed and parameters give mostly the same reply; no guarantee."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    top_p: float | None
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both."""
class ScoreModelGraderSamplingParams(Reply[ScoreModelGraderSamplingParamsDict]):
    max_completions_tokens: int | None
    """The most tokens to make, those of hidden reasoning included."""
    reasoning_effort: ReasoningEffort | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    seed: int | None
    """The same seed and parameters give mostly the same reply; no guarantee."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    top_p: float | None
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both."""
    __getitem__: Get3[Literal["max_completions_tokens", "seed"], int | None, Literal["reasoning_effort"], ReasoningEffort | None, Literal["temperature", "top_p"], float | None]
class ScoreModelGraderDict(TypedDict):
    input: list[LabelModelGraderInputDict]
    """The messages that the model judges by; templates in them are filled in."""
    model: str
    """The model that judges."""
    name: str
    """Name of the grader."""
    type: Literal["score_model"]
    range: NotRequired[list[float] | None]
    """The lowest and the highest score; default `[0, 1]`."""
    sampling_params: NotRequired[ScoreModelGraderSamplingParamsDict | None]
    """How the model makes its reply, such as temperature, seed and length."""
class ScoreModelGrader(Reply[ScoreModelGraderDict]):
    input: list[LabelModelGraderInput]
    """The messages that the model judges by; templates in them are filled in."""
    model: str
    """The model that judges."""
    name: str
    """Name of the grader."""
    type: Literal["score_model"]
    range: list[float] | None
    """The lowest and the highest score; default `[0, 1]`."""
    sampling_params: ScoreModelGraderSamplingParams | None
    """How the model makes its reply, such as temperature, seed and length."""
    __getitem__: Get5[Literal["input"], list[LabelModelGraderInput], Literal["model", "name"], str, Literal["type"], Literal["score_model"], Literal["range"], list[float] | None, Literal["sampling_params"], ScoreModelGraderSamplingParams | None]
MultiGraderGraders: TypeAlias = Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, LabelModelGrader]
MultiGraderGradersDict: TypeAlias = Union[StringCheckGraderDict, TextSimilarityGraderDict, PythonGraderDict, ScoreModelGraderDict, LabelModelGraderDict]
class MultiGraderDict(TypedDict):
    calculate_output: str
    """How to make one score of theirs: a formula with the names of the graders."""
    graders: MultiGraderGradersDict
    """The graders whose scores are put together."""
    name: str
    """Name of the grader."""
    type: Literal["multi"]
class MultiGrader(Reply[MultiGraderDict]):
    calculate_output: str
    """How to make one score of theirs: a formula with the names of the graders."""
    graders: MultiGraderGraders
    """The graders whose scores are put together."""
    name: str
    """Name of the grader."""
    type: Literal["multi"]
    __getitem__: Get3[Literal["calculate_output", "name"], str, Literal["graders"], MultiGraderGraders, Literal["type"], Literal["multi"]]
class StringCheckGraderParam(TypedDict):
    input: str
    """The text to judge; templates in it, such as `{{sample.output_text}}`, are filled in."""
    name: str
    """Name of the grader."""
    operation: Literal["eq", "ne", "like", "ilike"]
    """How to compare: `eq` (the same), `ne` (not the same), `like` (contains it) or `ilike` (in any case)."""
    reference: str
    """The text to compare with; templates in it, such as `{{item.answer}}`, are filled in."""
    type: Literal["string_check"]
class TextSimilarityGraderParam(TypedDict):
    evaluation_metric: Literal["cosine", "fuzzy_match", "bleu", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4", "rouge_5", "rouge_l"]
    """How likeness is measured: `cosine`, `fuzzy_match`, `bleu`, `gleu`, `meteor`, or `rouge_1` to `rouge_l`."""
    input: str
    """The text to judge; templates in it, such as `{{sample.output_text}}`, are filled in."""
    name: str
    """Name of the grader."""
    reference: str
    """The text to compare with; templates in it, such as `{{item.answer}}`, are filled in."""
    type: Literal["text_similarity"]
class PythonGraderParam(TypedDict):
    name: str
    """Name of the grader."""
    source: str
    """The Python code, with a function `grade(sample, item)` that returns the score."""
    type: Literal["python"]
    image_tag: NotRequired[str]
    """Tag of the container image that the code runs in."""
class ScoreModelGraderParamSamplingParams(TypedDict, total=False):
    max_completions_tokens: int | None
    """The most tokens to make, those of hidden reasoning included."""
    reasoning_effort: ReasoningEffort | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    seed: int | None
    """The same seed and parameters give mostly the same reply; no guarantee."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    top_p: float | None
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both."""
class ScoreModelGraderParam(TypedDict):
    input: Iterable[LabelModelGraderParamInput | LabelModelGraderInput | LabelModelGraderInputDict]
    """The messages that the model judges by; templates in them are filled in."""
    model: str
    """The model that judges."""
    name: str
    """Name of the grader."""
    type: Literal["score_model"]
    range: NotRequired[Iterable[float]]
    """The lowest and the highest score; default `[0, 1]`."""
    sampling_params: NotRequired[ScoreModelGraderParamSamplingParams | ScoreModelGraderSamplingParams | ScoreModelGraderSamplingParamsDict]
    """How the model makes its reply, such as temperature, seed and length."""
MultiGraderParamGraders: TypeAlias = Union[StringCheckGraderParam, StringCheckGrader, StringCheckGraderDict, TextSimilarityGraderParam, TextSimilarityGrader, TextSimilarityGraderDict, PythonGraderParam, PythonGrader, PythonGraderDict, ScoreModelGraderParam, ScoreModelGrader, ScoreModelGraderDict, LabelModelGraderParam, LabelModelGrader, LabelModelGraderDict]
class MultiGraderParam(TypedDict):
    calculate_output: str
    """How to make one score of theirs: a formula with the names of the graders."""
    graders: MultiGraderParamGraders
    """The graders whose scores are put together."""
    name: str
    """Name of the grader."""
    type: Literal["multi"]
