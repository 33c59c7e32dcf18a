# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from .._reply import Reply
from .._subscripts import Get1, Get2, Get3, Get4
ChatModel: TypeAlias = Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"]
AllModels: TypeAlias = Union[str, ChatModel, Literal["o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"]]
class ComparisonFilterDict(TypedDict):
    key: str
    """Which attribute."""
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """`eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`."""
    value: str | float | bool | list[str | float]
    """What to compare it with."""
class ComparisonFilter(Reply[ComparisonFilterDict]):
    key: str
    """Which attribute."""
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """`eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`."""
    value: str | float | bool | list[str | float]
    """What to compare it with."""
    __getitem__: Get3[Literal["key"], str, Literal["type"], Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"], Literal["value"], str | float | bool | list[str | float]]
CompoundFilterFilter: TypeAlias = Union[ComparisonFilter, object]
CompoundFilterFilterDict: TypeAlias = Union[ComparisonFilterDict, object]
class CompoundFilterDict(TypedDict):
    filters: list[CompoundFilterFilterDict]
    """The filters."""
    type: Literal["and", "or"]
    """Whether all (`and`) or any (`or`) of them must hold."""
class CompoundFilter(Reply[CompoundFilterDict]):
    filters: list[CompoundFilterFilter]
    """The filters."""
    type: Literal["and", "or"]
    """Whether all (`and`) or any (`or`) of them must hold."""
    __getitem__: Get2[Literal["filters"], list[CompoundFilterFilter], Literal["type"], Literal["and", "or"]]
class ResponseFormatTextDict(TypedDict):
    type: Literal["text"]
class ResponseFormatText(Reply[ResponseFormatTextDict]):
    type: Literal["text"]
    __getitem__: Get1[Literal["type"], Literal["text"]]
class CustomToolInputFormatGrammarDict(TypedDict):
    definition: str
    """The grammar itself."""
    syntax: Literal["lark", "regex"]
    """`lark` or `regex`."""
    type: Literal["grammar"]
class CustomToolInputFormatGrammar(Reply[CustomToolInputFormatGrammarDict]):
    definition: str
    """The grammar itself."""
    syntax: Literal["lark", "regex"]
    """`lark` or `regex`."""
    type: Literal["grammar"]
    __getitem__: Get3[Literal["definition"], str, Literal["syntax"], Literal["lark", "regex"], Literal["type"], Literal["grammar"]]
CustomToolInputFormat: TypeAlias = Union[ResponseFormatText, CustomToolInputFormatGrammar]
CustomToolInputFormatDict: TypeAlias = Union[ResponseFormatTextDict, CustomToolInputFormatGrammarDict]
class DecisionInputJSONDict(TypedDict):
    data: list[dict[str, object | None]] | dict[str, object | None]
    """The data: a JSON object, or a list of them."""
    type: Literal["input_json"]
class DecisionInputJSON(Reply[DecisionInputJSONDict]):
    data: list[dict[str, object | None]] | dict[str, object | None]
    """The data: a JSON object, or a list of them."""
    type: Literal["input_json"]
    __getitem__: Get2[Literal["data"], list[dict[str, object | None]] | dict[str, object | None], Literal["type"], Literal["input_json"]]
class DecisionQuestionInputImageDict(TypedDict):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
class DecisionQuestionInputImage(Reply[DecisionQuestionInputImageDict]):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    __getitem__: Get3[Literal["image_url"], str, Literal["type"], Literal["input_image"], Literal["detail"], Literal["low", "high", "auto", "original"] | None]
class DecisionQuestionInputTextDict(TypedDict):
    text: str
    """The text."""
    type: Literal["input_text"]
class DecisionQuestionInputText(Reply[DecisionQuestionInputTextDict]):
    text: str
    """The text."""
    type: Literal["input_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["input_text"]]
DecisionQuestionInputPart: TypeAlias = Union[DecisionQuestionInputText, DecisionQuestionInputImage, DecisionInputJSON]
DecisionQuestionInputPartDict: TypeAlias = Union[DecisionQuestionInputTextDict, DecisionQuestionInputImageDict, DecisionInputJSONDict]
class ErrorObjectMisalignmentSteerDict(TypedDict):
    message: str
    """What to tell the model."""
class ErrorObjectMisalignmentSteer(Reply[ErrorObjectMisalignmentSteerDict]):
    message: str
    """What to tell the model."""
    __getitem__: Get1[Literal["message"], str]
class ErrorObjectMisalignmentDict(TypedDict, total=False):
    detailed_explanation: str | None
    """What was noticed, at more length."""
    error_type: str | Literal["potentially_unintended_data_transfer", "potentially_unintended_data_access", "potentially_unintended_destructive_activity", "other"] | None
    """What was noticed, such as `potentially_unintended_data_access`, or `other`."""
    review_target: str | None
    """What there is to review."""
    steer: ErrorObjectMisalignmentSteerDict | None
    """How the model can be put right."""
class ErrorObjectMisalignment(Reply[ErrorObjectMisalignmentDict]):
    detailed_explanation: str | None
    """What was noticed, at more length."""
    error_type: str | Literal["potentially_unintended_data_transfer", "potentially_unintended_data_access", "potentially_unintended_destructive_activity", "other"] | None
    """What was noticed, such as `potentially_unintended_data_access`, or `other`."""
    review_target: str | None
    """What there is to review."""
    steer: ErrorObjectMisalignmentSteer | None
    """How the model can be put right."""
    __getitem__: Get3[Literal["detailed_explanation", "review_target"], str | None, Literal["error_type"], str | Literal["potentially_unintended_data_transfer", "potentially_unintended_data_access", "potentially_unintended_destructive_activity", "other"] | None, Literal["steer"], ErrorObjectMisalignmentSteer | None]
class ErrorObjectDict(TypedDict, total=False):
    code: str | None
    """What is wrong, for programs."""
    message: Required[str]
    """What is wrong, in words."""
    param: str | None
    """Which parameter is wrong."""
    type: Required[str]
    """What kind of error it is."""
    misalignment: ErrorObjectMisalignmentDict | None
    """What was wrong with what the model did."""
class ErrorObject(Reply[ErrorObjectDict]):
    """What the API says about an error."""
    code: str | None
    """What is wrong, for programs."""
    message: str
    """What is wrong, in words."""
    param: str | None
    """Which parameter is wrong."""
    type: str
    """What kind of error it is."""
    misalignment: ErrorObjectMisalignment | None
    """What was wrong with what the model did."""
    __getitem__: Get3[Literal["code", "param"], str | None, Literal["message", "type"], str, Literal["misalignment"], ErrorObjectMisalignment | None]
FunctionParameters: TypeAlias = dict[str, object]
class FunctionDefinitionDict(TypedDict, total=False):
    name: Required[str]
    """Name of the function: letters, digits, `_` and `-`, up to 64 characters."""
    description: str | None
    """What it does and when to call it; the model decides by this."""
    parameters: FunctionParameters | None
    """Its parameters as a JSON Schema object; without it there are none."""
    strict: bool | None
    """Whether arguments will follow the schema exactly; default False."""
class FunctionDefinition(Reply[FunctionDefinitionDict]):
    """A function that the model may call: name, purpose and parameters."""
    name: str
    """Name of the function: letters, digits, `_` and `-`, up to 64 characters."""
    description: str | None
    """What it does and when to call it; the model decides by this."""
    parameters: FunctionParameters | None
    """Its parameters as a JSON Schema object; without it there are none."""
    strict: bool | None
    """Whether arguments will follow the schema exactly; default False."""
    __getitem__: Get4[Literal["name"], str, Literal["description"], str | None, Literal["parameters"], FunctionParameters | None, Literal["strict"], bool | None]
Metadata: TypeAlias = dict[str, str]
OAuthErrorCode: TypeAlias = Union[Literal["invalid_grant", "invalid_subject_token"], str]
ReasoningEffort: TypeAlias = Union[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"], None]
class ReasoningDict(TypedDict, total=False):
    context: Literal["auto", "current_turn", "all_turns"] | None
    """Which earlier thoughts the model sees: `auto`, those of the `current_turn` or of `all_turns`."""
    effort: ReasoningEffort | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it.
    """
    generate_summary: Literal["auto", "concise", "detailed"] | None
    """Older form of `summary`."""
    mode: str | Literal["standard", "pro"] | None
    """How much work goes into an answer: `standard`, or `pro` for more."""
    summary: Literal["auto", "concise", "detailed"] | None
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""
class Reasoning(Reply[ReasoningDict]):
    context: Literal["auto", "current_turn", "all_turns"] | None
    """Which earlier thoughts the model sees: `auto`, those of the `current_turn` or of `all_turns`."""
    effort: ReasoningEffort | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it.
    """
    generate_summary: Literal["auto", "concise", "detailed"] | None
    """Older form of `summary`."""
    mode: str | Literal["standard", "pro"] | None
    """How much work goes into an answer: `standard`, or `pro` for more."""
    summary: Literal["auto", "concise", "detailed"] | None
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""
    __getitem__: Get4[Literal["context"], Literal["auto", "current_turn", "all_turns"] | None, Literal["effort"], ReasoningEffort | None, Literal["generate_summary", "summary"], Literal["auto", "concise", "detailed"] | None, Literal["mode"], str | Literal["standard", "pro"] | None]
class ResponseFormatJSONObjectDict(TypedDict):
    type: Literal["json_object"]
class ResponseFormatJSONObject(Reply[ResponseFormatJSONObjectDict]):
    type: Literal["json_object"]
    __getitem__: Get1[Literal["type"], Literal["json_object"]]
class ResponseFormatJSONSchemaJSONSchemaDict(TypedDict, total=False):
    name: Required[str]
    """Name of the format: letters, digits, `_` and `-`, up to 64 characters."""
    description: str | None
    """What it is for; the model reads it."""
    schema: dict[str, object] | None
    """The JSON Schema."""
    strict: bool | None
    """Whether the reply will follow the schema exactly; default False."""
class ResponseFormatJSONSchemaJSONSchema(Reply[ResponseFormatJSONSchemaJSONSchemaDict]):
    name: str
    """Name of the format: letters, digits, `_` and `-`, up to 64 characters."""
    description: str | None
    """What it is for; the model reads it."""
    schema_: dict[str, object] | None
    """The JSON Schema."""
    strict: bool | None
    """Whether the reply will follow the schema exactly; default False."""
    __getitem__: Get4[Literal["name"], str, Literal["description"], str | None, Literal["schema"], dict[str, object] | None, Literal["strict"], bool | None]
class ResponseFormatJSONSchemaDict(TypedDict):
    json_schema: ResponseFormatJSONSchemaJSONSchemaDict
    """The schema that the reply will follow."""
    type: Literal["json_schema"]
class ResponseFormatJSONSchema(Reply[ResponseFormatJSONSchemaDict]):
    json_schema: ResponseFormatJSONSchemaJSONSchema
    """The schema that the reply will follow."""
    type: Literal["json_schema"]
    __getitem__: Get2[Literal["json_schema"], ResponseFormatJSONSchemaJSONSchema, Literal["type"], Literal["json_schema"]]
class ResponseFormatTextGrammarDict(TypedDict):
    grammar: str
    """The grammar."""
    type: Literal["grammar"]
class ResponseFormatTextGrammar(Reply[ResponseFormatTextGrammarDict]):
    grammar: str
    """The grammar."""
    type: Literal["grammar"]
    __getitem__: Get2[Literal["grammar"], str, Literal["type"], Literal["grammar"]]
class ResponseFormatTextPythonDict(TypedDict):
    type: Literal["python"]
class ResponseFormatTextPython(Reply[ResponseFormatTextPythonDict]):
    type: Literal["python"]
    __getitem__: Get1[Literal["type"], Literal["python"]]
ResponsesModel: TypeAlias = Union[str, ChatModel, Literal["o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"]]
