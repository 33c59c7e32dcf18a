"""Graders."""

module("graders.grader_inputs")

GraderInputs = List[GraderInputItem]

GraderInputItem = Union[
    str,
    responses.ResponseInputText,
    GraderInputItemOutputText,
    GraderInputItemInputImage,
    responses.ResponseInputAudio,
]

class GraderInputItemOutputText(Model):
    text: str
    """The text."""
    type: Literal["output_text"]

class GraderInputItemInputImage(Model):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[str] = ...
    """How closely to look: `auto` (default), `low` or `high`."""


module("graders.grader_inputs_param")

GraderInputsParam = List[GraderInputsParamItem]

GraderInputsParamItem = Union[
    str,
    responses.ResponseInputTextParam,
    GraderInputsParamItemOutputText,
    GraderInputsParamItemInputImage,
    responses.ResponseInputAudioParam,
]

class GraderInputsParamItemOutputText(Params):
    text: str
    """The text."""
    type: Literal["output_text"]

class GraderInputsParamItemInputImage(Params):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: str = ...
    """How closely to look: `auto` (default), `low` or `high`."""


module("graders.label_model_grader")

class LabelModelGrader(Model):
    input: List[Input]
    """The messages that the model judges by; templates in them are filled in."""
    labels: List[str]
    """The labels that the model may give."""
    model: str
    """The model that judges."""
    name: str
    """Name of the grader."""
    passing_labels: List[str]
    """Those of `labels` with which a result passes."""
    type: Literal["label_model"]

class Input(Model):
    content: InputContent
    """What is said: text, or parts of text, images and sound; templates are filled in."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    type: Optional[Literal["message"]] = ...

InputContent = Union[
    str,
    responses.ResponseInputText,
    InputContentOutputText,
    InputContentInputImage,
    responses.ResponseInputAudio,
    GraderInputs,
]

class InputContentOutputText(Model):
    text: str
    """The text."""
    type: Literal["output_text"]

class InputContentInputImage(Model):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[str] = ...
    """How closely to look: `auto` (default), `low` or `high`."""


module("graders.label_model_grader_param")

class LabelModelGraderParam(Params):
    input: Iterable[Input]
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

class Input(Params):
    content: InputContent
    """What is said: text, or parts of text, images and sound; templates are filled in."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    type: Literal["message"] = ...

InputContent = Union[
    str,
    responses.ResponseInputTextParam,
    InputContentOutputText,
    InputContentInputImage,
    responses.ResponseInputAudioParam,
    GraderInputsParam,
]

class InputContentOutputText(Params):
    text: str
    """The text."""
    type: Literal["output_text"]

class InputContentInputImage(Params):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: str = ...
    """How closely to look: `auto` (default), `low` or `high`."""


module("graders.multi_grader")

class MultiGrader(Model):
    calculate_output: str
    """How to make one score of theirs: a formula with the names of the graders."""
    graders: Graders
    """The graders whose scores are put together."""
    name: str
    """Name of the grader."""
    type: Literal["multi"]

Graders = Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, LabelModelGrader]


module("graders.multi_grader_param")

class MultiGraderParam(Params):
    calculate_output: str
    """How to make one score of theirs: a formula with the names of the graders."""
    graders: Graders
    """The graders whose scores are put together."""
    name: str
    """Name of the grader."""
    type: Literal["multi"]

Graders = Union[
    StringCheckGraderParam,
    TextSimilarityGraderParam,
    PythonGraderParam,
    ScoreModelGraderParam,
    LabelModelGraderParam,
]


module("graders.python_grader")

class PythonGrader(Model):
    name: str
    """Name of the grader."""
    source: str
    """The Python code, with a function `grade(sample, item)` that returns the score."""
    type: Literal["python"]
    image_tag: Optional[str] = ...
    """Tag of the container image that the code runs in."""


module("graders.python_grader_param")

class PythonGraderParam(Params):
    name: str
    """Name of the grader."""
    source: str
    """The Python code, with a function `grade(sample, item)` that returns the score."""
    type: Literal["python"]
    image_tag: str = ...
    """Tag of the container image that the code runs in."""


module("graders.score_model_grader")

class ScoreModelGrader(Model):
    input: List[Input]
    """The messages that the model judges by; templates in them are filled in."""
    model: str
    """The model that judges."""
    name: str
    """Name of the grader."""
    type: Literal["score_model"]
    range: Optional[List[float]] = ...
    """The lowest and the highest score; default `[0, 1]`."""
    sampling_params: Optional[SamplingParams] = ...
    """How the model makes its reply, such as temperature, seed and length."""

class Input(Model):
    content: InputContent
    """What is said: text, or parts of text, images and sound; templates are filled in."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    type: Optional[Literal["message"]] = ...

InputContent = Union[
    str,
    responses.ResponseInputText,
    InputContentOutputText,
    InputContentInputImage,
    responses.ResponseInputAudio,
    GraderInputs,
]

class InputContentOutputText(Model):
    text: str
    """The text."""
    type: Literal["output_text"]

class InputContentInputImage(Model):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[str] = ...
    """How closely to look: `auto` (default), `low` or `high`."""

class SamplingParams(Model):
    max_completions_tokens: Optional[int] = ...
    """The most tokens to make, those of hidden reasoning included."""
    reasoning_effort: Optional[shared.ReasoningEffort] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    seed: Optional[int] = ...
    """The same seed and parameters give mostly the same reply; no guarantee."""
    temperature: Optional[float] = ...
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    top_p: Optional[float] = ...
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both."""


module("graders.score_model_grader_param")

class ScoreModelGraderParam(Params):
    input: Iterable[Input]
    """The messages that the model judges by; templates in them are filled in."""
    model: str
    """The model that judges."""
    name: str
    """Name of the grader."""
    type: Literal["score_model"]
    range: Iterable[float] = ...
    """The lowest and the highest score; default `[0, 1]`."""
    sampling_params: SamplingParams = ...
    """How the model makes its reply, such as temperature, seed and length."""

class Input(Params):
    content: InputContent
    """What is said: text, or parts of text, images and sound; templates are filled in."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    type: Literal["message"] = ...

InputContent = Union[
    str,
    responses.ResponseInputTextParam,
    InputContentOutputText,
    InputContentInputImage,
    responses.ResponseInputAudioParam,
    GraderInputsParam,
]

class InputContentOutputText(Params):
    text: str
    """The text."""
    type: Literal["output_text"]

class InputContentInputImage(Params):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: str = ...
    """How closely to look: `auto` (default), `low` or `high`."""

class SamplingParams(Params):
    max_completions_tokens: Optional[int] = ...
    """The most tokens to make, those of hidden reasoning included."""
    reasoning_effort: Optional[shared.ReasoningEffort] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    seed: Optional[int] = ...
    """The same seed and parameters give mostly the same reply; no guarantee."""
    temperature: Optional[float] = ...
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    top_p: Optional[float] = ...
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both."""


module("graders.string_check_grader")

class StringCheckGrader(Model):
    input: str
    """The text to judge; templates in it, such as `{{sample.output_text}}`, are filled in."""
    name: str
    """Name of the grader."""
    operation: Literal["eq", "ne", "like", "ilike"]
    """How to compare: `eq` (the same), `ne` (not the same), `like` (contains it) or `ilike` (in any case)."""
    reference: str
    """The text to compare with; templates in it, such as `{{item.answer}}`, are filled in."""
    type: Literal["string_check"]


module("graders.string_check_grader_param")

class StringCheckGraderParam(Params):
    input: str
    """The text to judge; templates in it, such as `{{sample.output_text}}`, are filled in."""
    name: str
    """Name of the grader."""
    operation: Literal["eq", "ne", "like", "ilike"]
    """How to compare: `eq` (the same), `ne` (not the same), `like` (contains it) or `ilike` (in any case)."""
    reference: str
    """The text to compare with; templates in it, such as `{{item.answer}}`, are filled in."""
    type: Literal["string_check"]


module("graders.text_similarity_grader")

class TextSimilarityGrader(Model):
    evaluation_metric: Literal[
        "cosine", "fuzzy_match", "bleu", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4", "rouge_5",
        "rouge_l",
    ]
    """How likeness is measured: `cosine`, `fuzzy_match`, `bleu`, `gleu`, `meteor`, or `rouge_1` to `rouge_l`."""
    input: str
    """The text to judge; templates in it, such as `{{sample.output_text}}`, are filled in."""
    name: str
    """Name of the grader."""
    reference: str
    """The text to compare with; templates in it, such as `{{item.answer}}`, are filled in."""
    type: Literal["text_similarity"]


module("graders.text_similarity_grader_param")

class TextSimilarityGraderParam(Params):
    evaluation_metric: Literal[
        "cosine", "fuzzy_match", "bleu", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4", "rouge_5",
        "rouge_l",
    ]
    """How likeness is measured: `cosine`, `fuzzy_match`, `bleu`, `gleu`, `meteor`, or `rouge_1` to `rouge_l`."""
    input: str
    """The text to judge; templates in it, such as `{{sample.output_text}}`, are filled in."""
    name: str
    """Name of the grader."""
    reference: str
    """The text to compare with; templates in it, such as `{{item.answer}}`, are filled in."""
    type: Literal["text_similarity"]
