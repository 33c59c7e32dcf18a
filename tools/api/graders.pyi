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
    type: Literal["output_text"]

class GraderInputItemInputImage(Model):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[str] = ...


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
    type: Literal["output_text"]

class GraderInputsParamItemInputImage(Params):
    image_url: str
    type: Literal["input_image"]
    detail: str = ...


module("graders.label_model_grader")

class LabelModelGrader(Model):
    input: List[Input]
    labels: List[str]
    model: str
    name: str
    passing_labels: List[str]
    type: Literal["label_model"]

class Input(Model):
    content: InputContent
    role: Literal["user", "assistant", "system", "developer"]
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
    type: Literal["output_text"]

class InputContentInputImage(Model):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[str] = ...


module("graders.label_model_grader_param")

class LabelModelGraderParam(Params):
    input: Iterable[Input]
    labels: Sequence[str]
    model: str
    name: str
    passing_labels: Sequence[str]
    type: Literal["label_model"]

class Input(Params):
    content: InputContent
    role: Literal["user", "assistant", "system", "developer"]
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
    type: Literal["output_text"]

class InputContentInputImage(Params):
    image_url: str
    type: Literal["input_image"]
    detail: str = ...


module("graders.multi_grader")

class MultiGrader(Model):
    calculate_output: str
    graders: Graders
    name: str
    type: Literal["multi"]

Graders = Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, LabelModelGrader]


module("graders.multi_grader_param")

class MultiGraderParam(Params):
    calculate_output: str
    graders: Graders
    name: str
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
    source: str
    type: Literal["python"]
    image_tag: Optional[str] = ...


module("graders.python_grader_param")

class PythonGraderParam(Params):
    name: str
    source: str
    type: Literal["python"]
    image_tag: str = ...


module("graders.score_model_grader")

class ScoreModelGrader(Model):
    input: List[Input]
    model: str
    name: str
    type: Literal["score_model"]
    range: Optional[List[float]] = ...
    sampling_params: Optional[SamplingParams] = ...

class Input(Model):
    content: InputContent
    role: Literal["user", "assistant", "system", "developer"]
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
    type: Literal["output_text"]

class InputContentInputImage(Model):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[str] = ...

class SamplingParams(Model):
    max_completions_tokens: Optional[int] = ...
    reasoning_effort: Optional[shared.ReasoningEffort] = ...
    seed: Optional[int] = ...
    temperature: Optional[float] = ...
    top_p: Optional[float] = ...


module("graders.score_model_grader_param")

class ScoreModelGraderParam(Params):
    input: Iterable[Input]
    model: str
    name: str
    type: Literal["score_model"]
    range: Iterable[float] = ...
    sampling_params: SamplingParams = ...

class Input(Params):
    content: InputContent
    role: Literal["user", "assistant", "system", "developer"]
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
    type: Literal["output_text"]

class InputContentInputImage(Params):
    image_url: str
    type: Literal["input_image"]
    detail: str = ...

class SamplingParams(Params):
    max_completions_tokens: Optional[int] = ...
    reasoning_effort: Optional[shared.ReasoningEffort] = ...
    seed: Optional[int] = ...
    temperature: Optional[float] = ...
    top_p: Optional[float] = ...


module("graders.string_check_grader")

class StringCheckGrader(Model):
    input: str
    name: str
    operation: Literal["eq", "ne", "like", "ilike"]
    reference: str
    type: Literal["string_check"]


module("graders.string_check_grader_param")

class StringCheckGraderParam(Params):
    input: str
    name: str
    operation: Literal["eq", "ne", "like", "ilike"]
    reference: str
    type: Literal["string_check"]


module("graders.text_similarity_grader")

class TextSimilarityGrader(Model):
    evaluation_metric: Literal[
        "cosine", "fuzzy_match", "bleu", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4", "rouge_5",
        "rouge_l",
    ]
    input: str
    name: str
    reference: str
    type: Literal["text_similarity"]


module("graders.text_similarity_grader_param")

class TextSimilarityGraderParam(Params):
    evaluation_metric: Literal[
        "cosine", "fuzzy_match", "bleu", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4", "rouge_5",
        "rouge_l",
    ]
    input: str
    name: str
    reference: str
    type: Literal["text_similarity"]
