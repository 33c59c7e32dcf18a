# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from ..shared import (
    ChatModel as _types_shared_ChatModel,
    ComparisonFilter as _types_shared_ComparisonFilter,
    ComparisonFilterDict as _types_shared_ComparisonFilterDict,
    CustomToolInputFormatGrammar as _types_shared_CustomToolInputFormatGrammar,
    CustomToolInputFormatGrammarDict as _types_shared_CustomToolInputFormatGrammarDict,
    DecisionInputJSON as _types_shared_DecisionInputJSON,
    DecisionInputJSONDict as _types_shared_DecisionInputJSONDict,
    DecisionQuestionInputImage as _types_shared_DecisionQuestionInputImage,
    DecisionQuestionInputImageDict as _types_shared_DecisionQuestionInputImageDict,
    DecisionQuestionInputText as _types_shared_DecisionQuestionInputText,
    DecisionQuestionInputTextDict as _types_shared_DecisionQuestionInputTextDict,
    ReasoningEffort as _types_shared_ReasoningEffort,
    ResponseFormatJSONSchemaJSONSchema as _types_shared_ResponseFormatJSONSchemaJSONSchema,
    ResponseFormatJSONSchemaJSONSchemaDict as _types_shared_ResponseFormatJSONSchemaJSONSchemaDict,
    ResponseFormatText as _types_shared_ResponseFormatText,
    ResponseFormatTextDict as _types_shared_ResponseFormatTextDict,
)
ChatModel: TypeAlias = Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"]
class ComparisonFilter(TypedDict):
    key: str
    """Which attribute."""
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """`eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`."""
    value: str | float | bool | Sequence[str | float]
    """What to compare it with."""
CompoundFilterFilter: TypeAlias = Union[ComparisonFilter, _types_shared_ComparisonFilter, _types_shared_ComparisonFilterDict, object]
class CompoundFilter(TypedDict):
    filters: Iterable[CompoundFilterFilter]
    """The filters."""
    type: Literal["and", "or"]
    """Whether all (`and`) or any (`or`) of them must hold."""
class ResponseFormatText(TypedDict):
    type: Literal["text"]
class CustomToolInputFormatGrammar(TypedDict):
    definition: str
    """The grammar itself."""
    syntax: Literal["lark", "regex"]
    """`lark` or `regex`."""
    type: Literal["grammar"]
CustomToolInputFormat: TypeAlias = Union[ResponseFormatText, _types_shared_ResponseFormatText, _types_shared_ResponseFormatTextDict, CustomToolInputFormatGrammar, _types_shared_CustomToolInputFormatGrammar, _types_shared_CustomToolInputFormatGrammarDict]
class DecisionInputJSON(TypedDict):
    data: dict[str, object | None] | Iterable[dict[str, object | None]]
    """The data: a JSON object, or a list of them."""
    type: Literal["input_json"]
class DecisionQuestionInputImage(TypedDict):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
class DecisionQuestionInputText(TypedDict):
    text: str
    """The text."""
    type: Literal["input_text"]
DecisionQuestionInputPart: TypeAlias = Union[DecisionQuestionInputText, _types_shared_DecisionQuestionInputText, _types_shared_DecisionQuestionInputTextDict, DecisionQuestionInputImage, _types_shared_DecisionQuestionInputImage, _types_shared_DecisionQuestionInputImageDict, DecisionInputJSON, _types_shared_DecisionInputJSON, _types_shared_DecisionInputJSONDict]
FunctionParameters: TypeAlias = dict[str, object]
class FunctionDefinition(TypedDict, total=False):
    """A function that the model may call: name, purpose and parameters."""
    name: Required[str]
    """Name of the function: letters, digits, `_` and `-`, up to 64 characters."""
    description: str
    """What it does and when to call it; the model decides by this."""
    parameters: FunctionParameters
    """Its parameters as a JSON Schema object; without it there are none."""
    strict: bool | None
    """Whether arguments will follow the schema exactly; default False."""
Metadata: TypeAlias = dict[str, str]
OAuthErrorCode: TypeAlias = Union[Literal["invalid_grant", "invalid_subject_token"], str]
class Reasoning(TypedDict, total=False):
    context: Literal["auto", "current_turn", "all_turns"] | None
    """Which earlier thoughts the model sees: `auto`, those of the `current_turn` or of `all_turns`."""
    effort: _types_shared_ReasoningEffort | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it.
    """
    generate_summary: Literal["auto", "concise", "detailed"] | None
    """Older form of `summary`."""
    mode: str | Literal["standard", "pro"]
    """How much work goes into an answer: `standard`, or `pro` for more."""
    summary: Literal["auto", "concise", "detailed"] | None
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""
ReasoningEffort: TypeAlias = Union[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"], None]
class ResponseFormatJSONObject(TypedDict):
    type: Literal["json_object"]
class ResponseFormatJSONSchemaJSONSchema(TypedDict, total=False):
    name: Required[str]
    """Name of the format: letters, digits, `_` and `-`, up to 64 characters."""
    description: str
    """What it is for; the model reads it."""
    schema: dict[str, object]
    """The JSON Schema."""
    strict: bool | None
    """Whether the reply will follow the schema exactly; default False."""
class ResponseFormatJSONSchema(TypedDict):
    json_schema: ResponseFormatJSONSchemaJSONSchema | _types_shared_ResponseFormatJSONSchemaJSONSchema | _types_shared_ResponseFormatJSONSchemaJSONSchemaDict
    """The schema that the reply will follow."""
    type: Literal["json_schema"]
ResponsesModel: TypeAlias = Union[str, _types_shared_ChatModel, Literal["o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"]]
