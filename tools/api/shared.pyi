"""Types that several areas share."""

module("chat_model")
from shared import ChatModel

ChatModel = Alias(
    Literal[
        "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-08-06",
        "gpt-4o-2024-05-13", "gpt-4o-realtime-preview-2024-10-01", "chatgpt-4o-latest", "gpt-4o-mini",
        "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview",
        "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k",
        "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301",
        "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613",
    ],
    since="1.51-only",
    alias_of="shared.ChatModel",
    values_only=["gpt-4o-realtime-preview-2024-10-01"],
)


module("shared.all_models")

AllModels = Union[
    str,
    ChatModel,
    Literal[
        "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research",
        "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26",
        "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23",
        "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest",
        "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind",
        "gpt-6.2-astra-law",
    ],
]


module("shared.chat_model")

ChatModel = Literal[
    "gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna",
    "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini",
    "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2",
    "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1",
    "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano",
    "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1",
    "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14",
    "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17",
    "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20",
    "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview",
    "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03",
    "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview",
    "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11",
    "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo",
    "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview",
    "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613",
    "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106",
    "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613",
]


module("shared.comparison_filter")

class ComparisonFilter(Model):
    key: str
    """Which attribute."""
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """`eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`."""
    value: Union[str, float, bool, List[Union[str, float]]]
    """What to compare it with."""


module("shared.compound_filter")

class CompoundFilter(Model):
    filters: List[Filter]
    """The filters."""
    type: Literal["and", "or"]
    """Whether all (`and`) or any (`or`) of them must hold."""

Filter = Union[ComparisonFilter, object]


module("shared.custom_tool_input_format")

CustomToolInputFormat = Alias(Union[Text, Grammar], discriminator="type")

class Text(Model):
    type: Literal["text"]

class Grammar(Model):
    definition: str
    """The grammar itself."""
    syntax: Literal["lark", "regex"]
    """`lark` or `regex`."""
    type: Literal["grammar"]


module("shared.decision_input_json")

class DecisionInputJSON(Model):
    data: Union[List[Dict[str, Optional[object]]], Dict[str, Optional[object]]]
    """The data: a JSON object, or a list of them."""
    type: Literal["input_json"]


module("shared.decision_question_input_image")

class DecisionQuestionInputImage(Model):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...
    """How closely to look: `auto` (default), `low`, `high` or `original`."""


module("shared.decision_question_input_part")

DecisionQuestionInputPart = Alias(
    Union[DecisionQuestionInputText, DecisionQuestionInputImage, DecisionInputJSON],
    discriminator="type",
)


module("shared.decision_question_input_text")

class DecisionQuestionInputText(Model):
    text: str
    """The text."""
    type: Literal["input_text"]


module("shared.error_object")

class ErrorObject(Model):
    """What the API says about an error."""
    code: Optional[str] = ...
    """What is wrong, for programs."""
    message: str
    """What is wrong, in words."""
    param: Optional[str] = ...
    """Which parameter is wrong."""
    type: str
    """What kind of error it is."""
    misalignment: Optional[Misalignment] = ...
    """What was wrong with what the model did."""

class Misalignment(Model):
    detailed_explanation: Optional[str] = ...
    """What was noticed, at more length."""
    error_type: Optional[Union[
        str,
        Literal[
            "potentially_unintended_data_transfer", "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity", "other",
        ],
    ]] = ...
    """What was noticed, such as `potentially_unintended_data_access`, or `other`."""
    review_target: Optional[str] = ...
    """What there is to review."""
    steer: Optional[MisalignmentSteer] = ...
    """How the model can be put right."""

class MisalignmentSteer(Model):
    message: str
    """What to tell the model."""


module("shared.function_definition")

class FunctionDefinition(Model):
    """A function that the model may call: name, purpose and parameters."""
    name: str
    """Name of the function: letters, digits, `_` and `-`, up to 64 characters."""
    description: Optional[str] = ...
    """What it does and when to call it; the model decides by this."""
    parameters: Optional[FunctionParameters] = ...
    """Its parameters as a JSON Schema object; without it there are none."""
    strict: Optional[bool] = ...
    """Whether arguments will follow the schema exactly; default False."""


module("shared.function_parameters")

FunctionParameters = Dict[str, object]


module("shared.metadata")

Metadata = Dict[str, str]


module("shared.oauth_error_code")

OAuthErrorCode = Union[Literal["invalid_grant", "invalid_subject_token"], str]


module("shared.reasoning")

class Reasoning(Model):
    context: Optional[Literal["auto", "current_turn", "all_turns"]] = ...
    """Which earlier thoughts the model sees: `auto`, those of the `current_turn` or of `all_turns`."""
    effort: Optional[ReasoningEffort] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it."""
    generate_summary: Optional[Literal["auto", "concise", "detailed"]] = ...
    """Older form of `summary`."""
    mode: Optional[Union[str, Literal["standard", "pro"]]] = ...
    """How much work goes into an answer: `standard`, or `pro` for more."""
    summary: Optional[Literal["auto", "concise", "detailed"]] = ...
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""


module("shared.reasoning_effort")

ReasoningEffort = Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]


module("shared.response_format_json_object")

class ResponseFormatJSONObject(Model):
    type: Literal["json_object"]


module("shared.response_format_json_schema")

class ResponseFormatJSONSchema(Model):
    json_schema: JSONSchema
    """The schema that the reply will follow."""
    type: Literal["json_schema"]

class JSONSchema(Model):
    name: str
    """Name of the format: letters, digits, `_` and `-`, up to 64 characters."""
    description: Optional[str] = ...
    """What it is for; the model reads it."""
    schema_: Wire["schema", Optional[Dict[str, object]]] = ...
    """The JSON Schema."""
    strict: Optional[bool] = ...
    """Whether the reply will follow the schema exactly; default False."""


module("shared.response_format_text")

class ResponseFormatText(Model):
    type: Literal["text"]


module("shared.response_format_text_grammar")

class ResponseFormatTextGrammar(Model):
    grammar: str
    """The grammar."""
    type: Literal["grammar"]


module("shared.response_format_text_python")

class ResponseFormatTextPython(Model):
    type: Literal["python"]


module("shared.responses_model")

ResponsesModel = Union[
    str,
    ChatModel,
    Literal[
        "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research",
        "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26",
        "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23",
        "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest",
        "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind",
        "gpt-6.2-astra-law",
    ],
]


module("")
from shared import AllModels
from shared import ChatModel
from shared import ComparisonFilter
from shared import CompoundFilter
from shared import CustomToolInputFormat
from shared import DecisionInputJSON
from shared import DecisionQuestionInputImage
from shared import DecisionQuestionInputPart
from shared import DecisionQuestionInputText
from shared import ErrorObject
from shared import FunctionDefinition
from shared import FunctionParameters
from shared import Metadata
from shared import OAuthErrorCode
from shared import Reasoning
from shared import ReasoningEffort
from shared import ResponseFormatJSONObject
from shared import ResponseFormatJSONSchema
from shared import ResponseFormatText
from shared import ResponseFormatTextGrammar
from shared import ResponseFormatTextPython
from shared import ResponsesModel
