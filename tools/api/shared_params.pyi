"""Request types that several areas share."""

module("shared_params.chat_model")

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


module("shared_params.comparison_filter")

class ComparisonFilter(Params):
    key: str
    """Which attribute."""
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """`eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`."""
    value: Union[str, float, bool, Sequence[Union[str, float]]]
    """What to compare it with."""


module("shared_params.compound_filter")

class CompoundFilter(Params):
    filters: Iterable[Filter]
    """The filters."""
    type: Literal["and", "or"]
    """Whether all (`and`) or any (`or`) of them must hold."""

Filter = Union[ComparisonFilter, object]


module("shared_params.custom_tool_input_format")

CustomToolInputFormat = Union[Text, Grammar]

class Text(Params):
    type: Literal["text"]

class Grammar(Params):
    definition: str
    """The grammar itself."""
    syntax: Literal["lark", "regex"]
    """`lark` or `regex`."""
    type: Literal["grammar"]


module("shared_params.decision_input_json")

class DecisionInputJSON(Params):
    data: Union[Dict[str, Optional[object]], Iterable[Dict[str, Optional[object]]]]
    """The data: a JSON object, or a list of them."""
    type: Literal["input_json"]


module("shared_params.decision_question_input_image")

class DecisionQuestionInputImage(Params):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...
    """How closely to look: `auto` (default), `low`, `high` or `original`."""


module("shared_params.decision_question_input_part")

DecisionQuestionInputPart = Union[DecisionQuestionInputText, DecisionQuestionInputImage, DecisionInputJSON]


module("shared_params.decision_question_input_text")

class DecisionQuestionInputText(Params):
    text: str
    """The text."""
    type: Literal["input_text"]


module("shared_params.function_definition")

class FunctionDefinition(Params):
    """A function that the model may call: name, purpose and parameters."""
    name: str
    """Name of the function: letters, digits, `_` and `-`, up to 64 characters."""
    description: str = ...
    """What it does and when to call it; the model decides by this."""
    parameters: FunctionParameters = ...
    """Its parameters as a JSON Schema object; without it there are none."""
    strict: Optional[bool] = ...
    """Whether arguments will follow the schema exactly; default False."""


module("shared_params.function_parameters")

FunctionParameters = Dict[str, object]


module("shared_params.metadata")

Metadata = Dict[str, str]


module("shared_params.oauth_error_code")

OAuthErrorCode = Union[Literal["invalid_grant", "invalid_subject_token"], str]


module("shared_params.reasoning")

class Reasoning(Params):
    context: Optional[Literal["auto", "current_turn", "all_turns"]] = ...
    """Which earlier thoughts the model sees: `auto`, those of the `current_turn` or of `all_turns`."""
    effort: Optional[shared.ReasoningEffort] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it."""
    generate_summary: Optional[Literal["auto", "concise", "detailed"]] = ...
    """Older form of `summary`."""
    mode: Union[str, Literal["standard", "pro"]] = ...
    """How much work goes into an answer: `standard`, or `pro` for more."""
    summary: Optional[Literal["auto", "concise", "detailed"]] = ...
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""


module("shared_params.reasoning_effort")

ReasoningEffort = Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]


module("shared_params.response_format_json_object")

class ResponseFormatJSONObject(Params):
    type: Literal["json_object"]


module("shared_params.response_format_json_schema")

class ResponseFormatJSONSchema(Params):
    json_schema: JSONSchema
    """The schema that the reply will follow."""
    type: Literal["json_schema"]

class JSONSchema(Params):
    name: str
    """Name of the format: letters, digits, `_` and `-`, up to 64 characters."""
    description: str = ...
    """What it is for; the model reads it."""
    schema: Dict[str, object] = ...
    """The JSON Schema."""
    strict: Optional[bool] = ...
    """Whether the reply will follow the schema exactly; default False."""


module("shared_params.response_format_text")

class ResponseFormatText(Params):
    type: Literal["text"]


module("shared_params.responses_model")

ResponsesModel = Union[
    str,
    shared.ChatModel,
    Literal[
        "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research",
        "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26",
        "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23",
        "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest",
        "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind",
        "gpt-6.2-astra-law",
    ],
]
