# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from . import _base, _types
from ..shared import (
    ChatModel,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONObjectDict,
    ResponseFormatJSONSchema,
    ResponseFormatJSONSchemaDict,
    ResponseFormatText,
    ResponseFormatTextDict,
)
from ..shared_params import (
    FunctionParameters,
    Metadata,
    ResponseFormatJSONObject as _types_shared_params_ResponseFormatJSONObject,
    ResponseFormatJSONSchema as _types_shared_params_ResponseFormatJSONSchema,
    ResponseFormatText as _types_shared_params_ResponseFormatText,
)
class ChatCompletionAllowedToolsParam(TypedDict):
    mode: Literal["auto", "required"]
    """`auto`: the model may call one of them, `required`: it must."""
    tools: Iterable[dict[str, object]]
    """The tools that may be called."""
class ChatCompletionAllowedToolChoiceParam(TypedDict):
    allowed_tools: ChatCompletionAllowedToolsParam
    """The tools, and whether one must be called."""
    type: Literal["allowed_tools"]
class ChatCompletionAssistantMessageParamAudio(TypedDict):
    id: str
    """Id of the spoken output."""
class ChatCompletionContentPartParamFilePromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"]]
    """How long it is kept at least."""
class ChatCompletionContentPartTextParam(TypedDict):
    text: str
    """The text."""
    type: Literal["text"]
    prompt_cache_breakpoint: NotRequired[ChatCompletionContentPartParamFilePromptCacheBreakpoint | _types.ChatCompletionContentPartTextPromptCacheBreakpoint | _types.ChatCompletionContentPartTextPromptCacheBreakpointDict]
    """The beginning up to here is kept in the cache."""
class ChatCompletionContentPartRefusalParam(TypedDict):
    refusal: str
    """Why the model refused."""
    type: Literal["refusal"]
ChatCompletionAssistantMessageParamContentArrayOfContentPart: TypeAlias = Union[ChatCompletionContentPartTextParam, _types.ChatCompletionContentPartText, _types.ChatCompletionContentPartTextDict, ChatCompletionContentPartRefusalParam]
class ChatCompletionMessageToolCallParamFunction(TypedDict):
    arguments: str
    """The arguments as JSON text; the model may get them wrong, so check them."""
    name: str
    """Name of the function."""
class ChatCompletionMessageFunctionToolCallParam(TypedDict):
    id: str
    """Id of the call; the message with its result names it as `tool_call_id`."""
    function: ChatCompletionMessageToolCallParamFunction | _types.ChatCompletionMessageFunctionCall | _types.ChatCompletionMessageFunctionCallDict
    """Which function, with which arguments."""
    type: Literal["function"]
class ChatCompletionMessageCustomToolCallParamCustom(TypedDict):
    input: str
    """What the model passes to the tool, as text."""
    name: str
    """Name of the tool."""
class ChatCompletionMessageCustomToolCallParam(TypedDict):
    id: str
    """Id of the call; the message with its result names it as `tool_call_id`."""
    custom: ChatCompletionMessageCustomToolCallParamCustom | _types.ChatCompletionMessageCustomToolCallCustom | _types.ChatCompletionMessageCustomToolCallCustomDict
    """Which tool, with which input."""
    type: Literal["custom"]
ChatCompletionMessageToolCallUnionParam: TypeAlias = Union[ChatCompletionMessageFunctionToolCallParam, _types.ChatCompletionMessageFunctionToolCall, _types.ChatCompletionMessageFunctionToolCallDict, _types.ParsedFunctionToolCall, _types.ParsedFunctionToolCallDict, ChatCompletionMessageCustomToolCallParam, _types.ChatCompletionMessageCustomToolCall, _types.ChatCompletionMessageCustomToolCallDict]
class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    """What the model said before; a message from a reply can be sent in as it is."""
    role: Required[Literal["assistant"]]
    audio: ChatCompletionAssistantMessageParamAudio | None
    """The id of spoken output from before."""
    content: str | Iterable[ChatCompletionAssistantMessageParamContentArrayOfContentPart] | None
    """What the model said; may be left out if there are tool calls."""
    function_call: ChatCompletionMessageToolCallParamFunction | None
    """Older form of `tool_calls`."""
    name: str
    """Who speaks, if several have this role."""
    refusal: str | None
    """Why the model refused."""
    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam]
    """The tools that the model called."""
class ChatCompletionAudioParamVoiceID(TypedDict):
    id: str
    """Id of the voice."""
ChatCompletionAudioParamVoice: TypeAlias = Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], ChatCompletionAudioParamVoiceID]
class ChatCompletionAudioParam(TypedDict):
    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
    """`wav`, `mp3`, `flac`, `opus`, `aac` or `pcm16`."""
    voice: ChatCompletionAudioParamVoice
    """Which voice, such as `alloy`."""
class ChatCompletionContentPartImageParamImageURL(TypedDict):
    url: str
    """Address of the image, or the image itself as a `data:` URL."""
    detail: NotRequired[Literal["auto", "low", "high", "original"]]
    """How closely to look: `auto` (default), `low` or `high`."""
class ChatCompletionContentPartImageParam(TypedDict):
    image_url: ChatCompletionContentPartImageParamImageURL | _types.ChatCompletionContentPartImageImageURL | _types.ChatCompletionContentPartImageImageURLDict
    """The image and how closely to look."""
    type: Literal["image_url"]
    prompt_cache_breakpoint: NotRequired[ChatCompletionContentPartParamFilePromptCacheBreakpoint | _types.ChatCompletionContentPartTextPromptCacheBreakpoint | _types.ChatCompletionContentPartTextPromptCacheBreakpointDict]
    """The beginning up to here is kept in the cache."""
class ChatCompletionContentPartInputAudioParamInputAudio(TypedDict):
    data: str
    """The sound as base64."""
    format: Literal["wav", "mp3"]
    """`wav` or `mp3`."""
class ChatCompletionContentPartInputAudioParam(TypedDict):
    input_audio: ChatCompletionContentPartInputAudioParamInputAudio
    """The sound and its format."""
    type: Literal["input_audio"]
    prompt_cache_breakpoint: NotRequired[ChatCompletionContentPartParamFilePromptCacheBreakpoint]
    """The beginning up to here is kept in the cache."""
class ChatCompletionContentPartParamFileFile(TypedDict, total=False):
    file_data: str
    """The file as a base64 `data:` URL."""
    file_id: str
    """Id of an uploaded file."""
    filename: str
    """Its name, if it comes as `file_data`."""
class ChatCompletionContentPartParamFile(TypedDict):
    file: ChatCompletionContentPartParamFileFile
    """The file: its id, or its content and name."""
    type: Literal["file"]
    prompt_cache_breakpoint: NotRequired[ChatCompletionContentPartParamFilePromptCacheBreakpoint]
    """The beginning up to here is kept in the cache."""
ChatCompletionContentPartParam: TypeAlias = Union[ChatCompletionContentPartTextParam, _types.ChatCompletionContentPartText, _types.ChatCompletionContentPartTextDict, ChatCompletionContentPartImageParam, _types.ChatCompletionContentPartImage, _types.ChatCompletionContentPartImageDict, ChatCompletionContentPartInputAudioParam, ChatCompletionContentPartParamFile]
class ChatCompletionCustomToolParamCustomFormatText(TypedDict):
    type: Literal["text"]
class ChatCompletionCustomToolParamCustomFormatGrammarGrammar(TypedDict):
    definition: str
    """The grammar itself."""
    syntax: Literal["lark", "regex"]
    """`lark` or `regex`."""
class ChatCompletionCustomToolParamCustomFormatGrammar(TypedDict):
    grammar: ChatCompletionCustomToolParamCustomFormatGrammarGrammar
    """The grammar."""
    type: Literal["grammar"]
ChatCompletionCustomToolParamCustomFormat: TypeAlias = Union[ChatCompletionCustomToolParamCustomFormatText, _types.ChatCompletionContentPartText, _types.ChatCompletionContentPartTextDict, ChatCompletionCustomToolParamCustomFormatGrammar]
class ChatCompletionCustomToolParamCustom(TypedDict, total=False):
    name: Required[str]
    """Name of the tool."""
    description: str
    """What the tool does and when to use it."""
    format: ChatCompletionCustomToolParamCustomFormat
    """What its input may look like; default any text."""
class ChatCompletionCustomToolParam(TypedDict):
    custom: ChatCompletionCustomToolParamCustom
    """Name, purpose and input of the tool."""
    type: Literal["custom"]
class ChatCompletionDeveloperMessageParam(TypedDict):
    """What the model is told before the conversation, and follows before the user's words."""
    content: str | Iterable[ChatCompletionContentPartTextParam | _types.ChatCompletionContentPartText | _types.ChatCompletionContentPartTextDict]
    """What the model is told, as text or text parts."""
    role: Literal["developer"]
    name: NotRequired[str]
    """Who speaks, if several have this role."""
class ChatCompletionFunctionCallOptionParam(TypedDict):
    name: str
    """Name of the function."""
class ChatCompletionFunctionMessageParam(TypedDict):
    content: str | None
    """The result of the function."""
    name: str
    """Name of the function."""
    role: Literal["function"]
class ChatCompletionSystemMessageParam(TypedDict):
    """What the model is told before the conversation. Newer models take `developer` in its place."""
    content: str | Iterable[ChatCompletionContentPartTextParam | _types.ChatCompletionContentPartText | _types.ChatCompletionContentPartTextDict]
    """What the model is told, as text or text parts."""
    role: Literal["system"]
    name: NotRequired[str]
    """Who speaks, if several have this role."""
class ChatCompletionUserMessageParam(TypedDict):
    """What the user says."""
    content: str | Iterable[ChatCompletionContentPartParam]
    """What the user says: text, or parts of text, images, sound and files."""
    role: Literal["user"]
    name: NotRequired[str]
    """Who speaks, if several have this role."""
class ChatCompletionToolMessageParam(TypedDict):
    """The result of a call that the model asked for."""
    content: str | Iterable[ChatCompletionContentPartTextParam | _types.ChatCompletionContentPartText | _types.ChatCompletionContentPartTextDict]
    """The result of the tool, as text or text parts."""
    role: Literal["tool"]
    tool_call_id: str
    """Id of the call that this is the result of."""
ChatCompletionMessageParam: TypeAlias = Union[ChatCompletionDeveloperMessageParam, ChatCompletionSystemMessageParam, ChatCompletionUserMessageParam, ChatCompletionAssistantMessageParam, _types.ChatCompletionMessage, _types.ChatCompletionMessageDict, _types.ChatCompletionStoreMessage, _types.ChatCompletionStoreMessageDict, ChatCompletionToolMessageParam, ChatCompletionFunctionMessageParam]
ChatCompletionMessageToolCall = _types.ChatCompletionMessageFunctionToolCall
ChatCompletionMessageToolCallDict: TypeAlias = _types.ChatCompletionMessageFunctionToolCallDict
ChatCompletionMessageToolCallParam: TypeAlias = Union[ChatCompletionMessageFunctionToolCallParam, _types.ChatCompletionMessageFunctionToolCall, _types.ChatCompletionMessageFunctionToolCallDict, _types.ParsedFunctionToolCall, _types.ParsedFunctionToolCallDict]
ChatCompletionModality: TypeAlias = Literal["text", "audio"]
class ChatCompletionNamedToolChoiceCustomParamCustom(TypedDict):
    name: str
    """Name of the tool."""
class ChatCompletionNamedToolChoiceCustomParam(TypedDict):
    custom: ChatCompletionNamedToolChoiceCustomParamCustom
    """Which tool."""
    type: Literal["custom"]
class ChatCompletionNamedToolChoiceParam(TypedDict):
    function: ChatCompletionFunctionCallOptionParam
    """Which function."""
    type: Literal["function"]
class ChatCompletionPredictionContentParam(TypedDict):
    content: str | Iterable[ChatCompletionContentPartTextParam | _types.ChatCompletionContentPartText | _types.ChatCompletionContentPartTextDict]
    """The text that the reply will largely repeat."""
    type: Literal["content"]
ChatCompletionRole: TypeAlias = Literal["developer", "system", "user", "assistant", "tool", "function"]
ChatCompletionToolChoiceOptionParam: TypeAlias = Union[Literal["none", "auto", "required"], ChatCompletionAllowedToolChoiceParam, ChatCompletionNamedToolChoiceParam, _base.ChatCompletionFunctionTool, _base.ChatCompletionFunctionToolDict, _types.ChatCompletionMessageFunctionToolCall, _types.ChatCompletionMessageFunctionToolCallDict, _types.ParsedFunctionToolCall, _types.ParsedFunctionToolCallDict, ChatCompletionNamedToolChoiceCustomParam, _types.ChatCompletionMessageCustomToolCall, _types.ChatCompletionMessageCustomToolCallDict]
ChatCompletionToolParam: TypeAlias = Union[_base.ChatCompletionFunctionToolParam, _base.ChatCompletionFunctionTool, _base.ChatCompletionFunctionToolDict]
ChatCompletionToolUnionParam: TypeAlias = Union[_base.ChatCompletionFunctionToolParam, _base.ChatCompletionFunctionTool, _base.ChatCompletionFunctionToolDict, ChatCompletionCustomToolParam]
CompletionCreateParamsFunctionCall: TypeAlias = Union[Literal["none", "auto"], ChatCompletionFunctionCallOptionParam]
class CompletionCreateParamsFunction(TypedDict, total=False):
    name: Required[str]
    """Name of the function."""
    description: str
    """What it does and when to call it."""
    parameters: FunctionParameters
    """Its parameters as a JSON Schema object."""
class CompletionCreateParamsModerationPolicyInput(TypedDict):
    mode: Literal["score", "block"]
    """What happens when something is found."""
class CompletionCreateParamsModerationPolicy(TypedDict, total=False):
    input: CompletionCreateParamsModerationPolicyInput | None
    """What happens when something is found in the input."""
    output: CompletionCreateParamsModerationPolicyInput | None
    """What happens when something is found in the output."""
class CompletionCreateParamsModeration(TypedDict):
    model: str
    """The model that judges."""
    policy: NotRequired[CompletionCreateParamsModerationPolicy | None]
    """What happens when something is found."""
class CompletionCreateParamsPromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    """Whether the API (`implicit`, default) or the request (`explicit`) says what is cached."""
    ttl: Literal["30m"]
CompletionCreateParamsResponseFormat: TypeAlias = Union[_types_shared_params_ResponseFormatText, ResponseFormatText, ResponseFormatTextDict, _types_shared_params_ResponseFormatJSONSchema, ResponseFormatJSONSchema, ResponseFormatJSONSchemaDict, _types_shared_params_ResponseFormatJSONObject, ResponseFormatJSONObject, ResponseFormatJSONObjectDict]
class CompletionCreateParamsWebSearchOptionsUserLocationApproximate(TypedDict, total=False):
    city: str
    """City, as text."""
    country: str
    """ISO 3166-1 code of two letters, such as `US`."""
    region: str
    """Region or state, as text."""
    timezone: str
    """IANA time zone, such as `America/Los_Angeles`."""
class CompletionCreateParamsWebSearchOptionsUserLocation(TypedDict):
    approximate: CompletionCreateParamsWebSearchOptionsUserLocationApproximate
    """City, region, country and time zone."""
    type: Literal["approximate"]
class CompletionCreateParamsWebSearchOptions(TypedDict, total=False):
    search_context_size: Literal["low", "medium", "high"]
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: CompletionCreateParamsWebSearchOptionsUserLocation | None
    """Roughly where the user is."""
class CompletionCreateParamsBase(TypedDict, total=False):
    messages: Required[Iterable[ChatCompletionMessageParam]]
    """the conversation so far, oldest message first, each with a `role` and `content`"""
    model: Required[str | ChatModel]
    """id of the model, such as `gpt-4o-mini`"""
    audio: ChatCompletionAudioParam | None
    """voice and format of spoken output; needed when `modalities` has `audio`"""
    frequency_penalty: float | None
    """-2 to 2: positive values make tokens less likely the more often they have appeared; default 0"""
    function_call: CompletionCreateParamsFunctionCall
    """older form of `tool_choice`"""
    functions: Iterable[CompletionCreateParamsFunction]
    """older form of `tools`"""
    logit_bias: dict[str, int] | None
    """token id to a number from -100 (never) to 100 (always) that is added to its likelihood"""
    logprobs: bool | None
    """whether to return the log probability of each output token; default False"""
    max_completion_tokens: int | None
    """the most tokens to make, those of hidden reasoning included; default the model's own limit"""
    max_tokens: int | None
    """older form of `max_completion_tokens`; reasoning models do not take it"""
    metadata: Metadata | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    modalities: list[Literal["text", "audio"]] | None
    """what to make: `["text"]` (default) or `["text", "audio"]`"""
    moderation: CompletionCreateParamsModeration | None
    """whether input and output are checked for harm, and with which model"""
    n: int | None
    """how many choices to make, 1 to 128; all of them are billed; default 1"""
    parallel_tool_calls: bool
    """whether the model may call several tools at once; default True"""
    prediction: ChatCompletionPredictionContentParam | None
    """text that the reply will largely repeat, such as a file that is to be changed a little; makes it faster"""
    presence_penalty: float | None
    """-2 to 2: positive values make tokens less likely once they have appeared; default 0"""
    prompt_cache_key: str | None
    """requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt"""
    prompt_cache_options: CompletionCreateParamsPromptCacheOptions
    """how the common beginning of prompts is cached"""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`"""
    reasoning_effort: ReasoningEffort | None
    """how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper"""
    response_format: CompletionCreateParamsResponseFormat
    """`{"type": "text"}` (default), `{"type": "json_object"}`, or `json_schema` with a schema that the reply will follow"""
    safety_identifier: str | None
    """a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters"""
    seed: int | None
    """the same seed and parameters give mostly the same reply; no guarantee"""
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None
    """which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`"""
    stop: str | Sequence[str] | None
    """up to 4 texts at which the reply ends; they are not part of it"""
    store: bool | None
    """whether to keep the completion, for `list`, `retrieve`, evaluations and distillation; default False"""
    stream_options: _base.ChatCompletionStreamOptionsParam | None
    """options of the stream, such as `include_usage`; only with `stream=True`"""
    temperature: float | None
    """how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1"""
    tool_choice: ChatCompletionToolChoiceOptionParam
    """which tool the model may or must call: `none`, `auto`, `required`, or one tool by name"""
    tools: Iterable[ChatCompletionToolUnionParam]
    """what the model may call: functions of yours, or tools that the API runs"""
    top_logprobs: int | None
    """how many of the likeliest tokens to return at each position, 0 to 20; needs `logprobs=True`"""
    top_p: float | None
    """choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both"""
    user: str
    """an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`"""
    verbosity: Literal["low", "medium", "high"] | None
    """how long answers are: `low`, `medium` (default) or `high`"""
    web_search_options: CompletionCreateParamsWebSearchOptions
    """lets search models look things up: how much context, and where the user is"""
class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    stream: Literal[False] | None
    """Whether the reply comes as a stream of chunks; default False."""
class CompletionCreateParamsStreaming(CompletionCreateParamsBase):
    stream: Literal[True]
CompletionCreateParams: TypeAlias = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]
class CompletionListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    metadata: Metadata | None
    """only those with these pairs"""
    model: str
    """only those made with this model"""
    order: Literal["asc", "desc"]
    """by time of creation, `asc` or `desc`; default `asc`"""
class CompletionUpdateParams(TypedDict):
    metadata: Metadata | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
CreateChatCompletionRequestMessageParam: TypeAlias = Union[ChatCompletionDeveloperMessageParam, ChatCompletionSystemMessageParam, ChatCompletionUserMessageParam, ChatCompletionAssistantMessageParam, _types.ChatCompletionMessage, _types.ChatCompletionMessageDict, _types.ChatCompletionStoreMessage, _types.ChatCompletionStoreMessageDict, ChatCompletionToolMessageParam, ChatCompletionFunctionMessageParam]
