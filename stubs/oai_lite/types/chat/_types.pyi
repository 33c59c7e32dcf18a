# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Generic, Iterable, Literal, Sequence, TypedDict, Union, overload
from typing_extensions import NotRequired, Required, TypeAlias, TypeVar
from .._base import CompletionUsage, CompletionUsageDict
from .._made import Reply
from ._base import (
    ChatCompletionFunctionTool,
    ChatCompletionFunctionToolDict,
    ChatCompletionFunctionToolParam,
    ChatCompletionMessageFunctionCall,
    ChatCompletionMessageFunctionCallDict,
    ChatCompletionMessageFunctionToolCall,
    ChatCompletionMessageFunctionToolCallDict,
    ChatCompletionStreamOptionsParam,
    ParsedFunctionToolCall,
    ParsedFunctionToolCallDict,
)
from ..shared import (
    ChatModel,
    Metadata,
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
    Metadata as _types_shared_params_Metadata,
    ResponseFormatJSONObject as _types_shared_params_ResponseFormatJSONObject,
    ResponseFormatJSONSchema as _types_shared_params_ResponseFormatJSONSchema,
    ResponseFormatText as _types_shared_params_ResponseFormatText,
)
class ChatCompletionTokenLogprobTopLogprobDict(TypedDict):
    token: str
    bytes: NotRequired[list[int] | None]
    logprob: float
class ChatCompletionTokenLogprobTopLogprob(Reply[ChatCompletionTokenLogprobTopLogprobDict]):
    token: str
    bytes: list[int] | None
    logprob: float
    @overload
    def __getitem__(self, key: Literal["token"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["bytes"], /) -> list[int] | None: ...
    @overload
    def __getitem__(self, key: Literal["logprob"], /) -> float: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionTokenLogprobDict(TypedDict):
    token: str
    bytes: NotRequired[list[int] | None]
    logprob: float
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprobDict]
class ChatCompletionTokenLogprob(Reply[ChatCompletionTokenLogprobDict]):
    token: str
    bytes: list[int] | None
    logprob: float
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprob]
    @overload
    def __getitem__(self, key: Literal["token"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["bytes"], /) -> list[int] | None: ...
    @overload
    def __getitem__(self, key: Literal["logprob"], /) -> float: ...
    @overload
    def __getitem__(self, key: Literal["top_logprobs"], /) -> list[ChatCompletionTokenLogprobTopLogprob]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionChoiceLogprobsDict(TypedDict, total=False):
    content: list[ChatCompletionTokenLogprobDict] | None
    refusal: list[ChatCompletionTokenLogprobDict] | None
class ChatCompletionChoiceLogprobs(Reply[ChatCompletionChoiceLogprobsDict]):
    content: list[ChatCompletionTokenLogprob] | None
    refusal: list[ChatCompletionTokenLogprob] | None
    @overload
    def __getitem__(self, key: Literal["content", "refusal"], /) -> list[ChatCompletionTokenLogprob] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionMessageAnnotationURLCitationDict(TypedDict):
    end_index: int
    start_index: int
    title: str
    url: str
class ChatCompletionMessageAnnotationURLCitation(Reply[ChatCompletionMessageAnnotationURLCitationDict]):
    end_index: int
    start_index: int
    title: str
    url: str
    @overload
    def __getitem__(self, key: Literal["end_index", "start_index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["title", "url"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionMessageAnnotationDict(TypedDict):
    type: Literal["url_citation"]
    url_citation: ChatCompletionMessageAnnotationURLCitationDict
class ChatCompletionMessageAnnotation(Reply[ChatCompletionMessageAnnotationDict]):
    type: Literal["url_citation"]
    url_citation: ChatCompletionMessageAnnotationURLCitation
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["url_citation"]: ...
    @overload
    def __getitem__(self, key: Literal["url_citation"], /) -> ChatCompletionMessageAnnotationURLCitation: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionAudioDict(TypedDict):
    id: str
    data: str
    expires_at: int
    transcript: str
class ChatCompletionAudio(Reply[ChatCompletionAudioDict]):
    id: str
    data: str
    expires_at: int
    transcript: str
    @overload
    def __getitem__(self, key: Literal["id", "data", "transcript"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["expires_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionMessageCustomToolCallCustomDict(TypedDict):
    input: str
    name: str
class ChatCompletionMessageCustomToolCallCustom(Reply[ChatCompletionMessageCustomToolCallCustomDict]):
    input: str
    name: str
    @overload
    def __getitem__(self, key: Literal["input", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionMessageCustomToolCallDict(TypedDict):
    id: str
    custom: ChatCompletionMessageCustomToolCallCustomDict
    type: Literal["custom"]
class ChatCompletionMessageCustomToolCall(Reply[ChatCompletionMessageCustomToolCallDict]):
    id: str
    custom: ChatCompletionMessageCustomToolCallCustom
    type: Literal["custom"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["custom"], /) -> ChatCompletionMessageCustomToolCallCustom: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ChatCompletionMessageToolCallUnion: TypeAlias = Union[ChatCompletionMessageFunctionToolCall, ChatCompletionMessageCustomToolCall]
ChatCompletionMessageToolCallUnionDict: TypeAlias = Union[ChatCompletionMessageFunctionToolCallDict, ChatCompletionMessageCustomToolCallDict]
class ChatCompletionMessageDict(TypedDict, total=False):
    content: str | None
    """The text of the message; None if there are only tool calls or a refusal."""
    refusal: str | None
    """Why the model refuses, in its words."""
    role: Required[Literal["assistant"]]
    annotations: list[ChatCompletionMessageAnnotationDict] | None
    audio: ChatCompletionAudioDict | None
    function_call: ChatCompletionMessageFunctionCallDict | None
    tool_calls: list[ChatCompletionMessageToolCallUnionDict] | None
    """The tools that the model wants to call, with their arguments as JSON text."""
class ChatCompletionMessage(Reply[ChatCompletionMessageDict]):
    content: str | None
    """The text of the message; None if there are only tool calls or a refusal."""
    refusal: str | None
    """Why the model refuses, in its words."""
    role: Literal["assistant"]
    annotations: list[ChatCompletionMessageAnnotation] | None
    audio: ChatCompletionAudio | None
    function_call: ChatCompletionMessageFunctionCall | None
    tool_calls: list[ChatCompletionMessageToolCallUnion] | None
    """The tools that the model wants to call, with their arguments as JSON text."""
    @overload
    def __getitem__(self, key: Literal["content", "refusal"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["assistant"]: ...
    @overload
    def __getitem__(self, key: Literal["annotations"], /) -> list[ChatCompletionMessageAnnotation] | None: ...
    @overload
    def __getitem__(self, key: Literal["audio"], /) -> ChatCompletionAudio | None: ...
    @overload
    def __getitem__(self, key: Literal["function_call"], /) -> ChatCompletionMessageFunctionCall | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_calls"], /) -> list[ChatCompletionMessageToolCallUnion] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionChoiceDict(TypedDict):
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    """Why the model stopped: at its own end (`stop`), at a token limit, at a filter, or to call tools."""
    index: int
    logprobs: NotRequired[ChatCompletionChoiceLogprobsDict | None]
    message: ChatCompletionMessageDict
    """What the model said."""
class ChatCompletionChoice(Reply[ChatCompletionChoiceDict]):
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    """Why the model stopped: at its own end (`stop`), at a token limit, at a filter, or to call tools."""
    index: int
    logprobs: ChatCompletionChoiceLogprobs | None
    message: ChatCompletionMessage
    """What the model said."""
    @overload
    def __getitem__(self, key: Literal["finish_reason"], /) -> Literal["stop", "length", "tool_calls", "content_filter", "function_call"]: ...
    @overload
    def __getitem__(self, key: Literal["index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["logprobs"], /) -> ChatCompletionChoiceLogprobs | None: ...
    @overload
    def __getitem__(self, key: Literal["message"], /) -> ChatCompletionMessage: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionModerationInputModerationResultsResultDict(TypedDict):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]
class ChatCompletionModerationInputModerationResultsResult(Reply[ChatCompletionModerationInputModerationResultsResultDict]):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]
    @overload
    def __getitem__(self, key: Literal["categories"], /) -> dict[str, bool]: ...
    @overload
    def __getitem__(self, key: Literal["category_applied_input_types"], /) -> dict[str, list[Literal["text", "image"]]]: ...
    @overload
    def __getitem__(self, key: Literal["category_scores"], /) -> dict[str, float]: ...
    @overload
    def __getitem__(self, key: Literal["flagged"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["moderation_result"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionModerationInputModerationResultsDict(TypedDict):
    model: str
    results: list[ChatCompletionModerationInputModerationResultsResultDict]
    type: Literal["moderation_results"]
class ChatCompletionModerationInputModerationResults(Reply[ChatCompletionModerationInputModerationResultsDict]):
    model: str
    results: list[ChatCompletionModerationInputModerationResultsResult]
    type: Literal["moderation_results"]
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["results"], /) -> list[ChatCompletionModerationInputModerationResultsResult]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["moderation_results"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionModerationInputErrorDict(TypedDict):
    code: str
    message: str
    type: Literal["error"]
class ChatCompletionModerationInputError(Reply[ChatCompletionModerationInputErrorDict]):
    code: str
    message: str
    type: Literal["error"]
    @overload
    def __getitem__(self, key: Literal["code", "message"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["error"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ChatCompletionModerationInput: TypeAlias = Union[ChatCompletionModerationInputModerationResults, ChatCompletionModerationInputError]
ChatCompletionModerationInputDict: TypeAlias = Union[ChatCompletionModerationInputModerationResultsDict, ChatCompletionModerationInputErrorDict]
class ChatCompletionModerationDict(TypedDict):
    input: ChatCompletionModerationInputDict
    output: ChatCompletionModerationInputDict
class ChatCompletionModeration(Reply[ChatCompletionModerationDict]):
    input: ChatCompletionModerationInput
    output: ChatCompletionModerationInput
    @overload
    def __getitem__(self, key: Literal["input", "output"], /) -> ChatCompletionModerationInput: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionDict(TypedDict):
    id: str
    """Id of the completion."""
    choices: list[ChatCompletionChoiceDict]
    """The answers: as many as `n` asked for."""
    created: int
    """When it was made, in seconds since 1970."""
    model: str
    """The model that was used."""
    object: Literal["chat.completion"]
    metadata: NotRequired[Metadata | None]
    moderation: NotRequired[ChatCompletionModerationDict | None]
    service_tier: NotRequired[Literal["auto", "default", "flex", "scale", "priority", "fast"] | None]
    system_fingerprint: NotRequired[str | None]
    usage: NotRequired[CompletionUsageDict | None]
    """How many tokens it took."""
class ChatCompletion(Reply[ChatCompletionDict]):
    id: str
    """Id of the completion."""
    choices: list[ChatCompletionChoice]
    """The answers: as many as `n` asked for."""
    created: int
    """When it was made, in seconds since 1970."""
    model: str
    """The model that was used."""
    object: Literal["chat.completion"]
    metadata: Metadata | None
    moderation: ChatCompletionModeration | None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None
    system_fingerprint: str | None
    usage: CompletionUsage | None
    """How many tokens it took."""
    @overload
    def __getitem__(self, key: Literal["id", "model"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["choices"], /) -> list[ChatCompletionChoice]: ...
    @overload
    def __getitem__(self, key: Literal["created"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["chat.completion"]: ...
    @overload
    def __getitem__(self, key: Literal["metadata"], /) -> Metadata | None: ...
    @overload
    def __getitem__(self, key: Literal["moderation"], /) -> ChatCompletionModeration | None: ...
    @overload
    def __getitem__(self, key: Literal["service_tier"], /) -> Literal["auto", "default", "flex", "scale", "priority", "fast"] | None: ...
    @overload
    def __getitem__(self, key: Literal["system_fingerprint"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["usage"], /) -> CompletionUsage | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionAllowedToolsParam(TypedDict):
    mode: Literal["auto", "required"]
    tools: Iterable[dict[str, object]]
class ChatCompletionAllowedToolChoiceParam(TypedDict):
    allowed_tools: ChatCompletionAllowedToolsParam
    type: Literal["allowed_tools"]
class ChatCompletionAudioParamVoiceID(TypedDict):
    id: str
class ChatCompletionContentPartParamFilePromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"]]
class ChatCompletionContentPartTextPromptCacheBreakpointDict(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]
class ChatCompletionContentPartTextPromptCacheBreakpoint(Reply[ChatCompletionContentPartTextPromptCacheBreakpointDict]):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None
    @overload
    def __getitem__(self, key: Literal["mode"], /) -> Literal["explicit"]: ...
    @overload
    def __getitem__(self, key: Literal["ttl"], /) -> Literal["30m", "12h"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionContentPartTextParam(TypedDict):
    text: str
    type: Literal["text"]
    prompt_cache_breakpoint: NotRequired[ChatCompletionContentPartParamFilePromptCacheBreakpoint | ChatCompletionContentPartTextPromptCacheBreakpoint | ChatCompletionContentPartTextPromptCacheBreakpointDict]
class ChatCompletionContentPartTextDict(TypedDict):
    text: str
    type: Literal["text"]
    prompt_cache_breakpoint: NotRequired[ChatCompletionContentPartTextPromptCacheBreakpointDict | None]
class ChatCompletionContentPartText(Reply[ChatCompletionContentPartTextDict]):
    text: str
    type: Literal["text"]
    prompt_cache_breakpoint: ChatCompletionContentPartTextPromptCacheBreakpoint | None
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["text"]: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> ChatCompletionContentPartTextPromptCacheBreakpoint | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionContentPartRefusalParam(TypedDict):
    refusal: str
    type: Literal["refusal"]
ChatCompletionAssistantMessageParamContentArrayOfContentPart: TypeAlias = Union[ChatCompletionContentPartTextParam, ChatCompletionContentPartText, ChatCompletionContentPartTextDict, ChatCompletionContentPartRefusalParam]
class ChatCompletionMessageToolCallParamFunction(TypedDict):
    arguments: str
    name: str
class ChatCompletionMessageFunctionToolCallParam(TypedDict):
    id: str
    function: ChatCompletionMessageToolCallParamFunction | ChatCompletionMessageFunctionCall | ChatCompletionMessageFunctionCallDict
    type: Literal["function"]
class ChatCompletionMessageCustomToolCallParamCustom(TypedDict):
    input: str
    name: str
class ChatCompletionMessageCustomToolCallParam(TypedDict):
    id: str
    custom: ChatCompletionMessageCustomToolCallParamCustom | ChatCompletionMessageCustomToolCallCustom | ChatCompletionMessageCustomToolCallCustomDict
    type: Literal["custom"]
ChatCompletionMessageToolCallUnionParam: TypeAlias = Union[ChatCompletionMessageFunctionToolCallParam, ChatCompletionMessageFunctionToolCall, ChatCompletionMessageFunctionToolCallDict, ParsedFunctionToolCall, ParsedFunctionToolCallDict, ChatCompletionMessageCustomToolCallParam, ChatCompletionMessageCustomToolCall, ChatCompletionMessageCustomToolCallDict]
class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    role: Required[Literal["assistant"]]
    audio: ChatCompletionAudioParamVoiceID | None
    content: str | Iterable[ChatCompletionAssistantMessageParamContentArrayOfContentPart] | None
    function_call: ChatCompletionMessageToolCallParamFunction | None
    name: str
    refusal: str | None
    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam]
ChatCompletionAudioParamVoice: TypeAlias = Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], ChatCompletionAudioParamVoiceID]
class ChatCompletionAudioParam(TypedDict):
    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
    voice: ChatCompletionAudioParamVoice
class ChatCompletionChunkChoiceDeltaAudioDict(TypedDict, total=False):
    id: str | None
    data: str | None
    expires_at: int | None
    transcript: str | None
class ChatCompletionChunkChoiceDeltaAudio(Reply[ChatCompletionChunkChoiceDeltaAudioDict]):
    id: str | None
    data: str | None
    expires_at: int | None
    transcript: str | None
    @overload
    def __getitem__(self, key: Literal["id", "data", "transcript"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["expires_at"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionChunkChoiceDeltaFunctionCallDict(TypedDict, total=False):
    arguments: str | None
    name: str | None
class ChatCompletionChunkChoiceDeltaFunctionCall(Reply[ChatCompletionChunkChoiceDeltaFunctionCallDict]):
    arguments: str | None
    name: str | None
    @overload
    def __getitem__(self, key: Literal["arguments", "name"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionChunkChoiceDeltaToolCallDict(TypedDict, total=False):
    index: Required[int]
    id: str | None
    function: ChatCompletionChunkChoiceDeltaFunctionCallDict | None
    type: Literal["function"] | None
class ChatCompletionChunkChoiceDeltaToolCall(Reply[ChatCompletionChunkChoiceDeltaToolCallDict]):
    index: int
    id: str | None
    function: ChatCompletionChunkChoiceDeltaFunctionCall | None
    type: Literal["function"] | None
    @overload
    def __getitem__(self, key: Literal["index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["function"], /) -> ChatCompletionChunkChoiceDeltaFunctionCall | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionChunkChoiceDeltaDict(TypedDict, total=False):
    audio: ChatCompletionChunkChoiceDeltaAudioDict | None
    content: str | None
    function_call: ChatCompletionChunkChoiceDeltaFunctionCallDict | None
    refusal: str | None
    role: Literal["developer", "system", "user", "assistant", "tool"] | None
    tool_calls: list[ChatCompletionChunkChoiceDeltaToolCallDict] | None
class ChatCompletionChunkChoiceDelta(Reply[ChatCompletionChunkChoiceDeltaDict]):
    audio: ChatCompletionChunkChoiceDeltaAudio | None
    content: str | None
    function_call: ChatCompletionChunkChoiceDeltaFunctionCall | None
    refusal: str | None
    role: Literal["developer", "system", "user", "assistant", "tool"] | None
    tool_calls: list[ChatCompletionChunkChoiceDeltaToolCall] | None
    @overload
    def __getitem__(self, key: Literal["audio"], /) -> ChatCompletionChunkChoiceDeltaAudio | None: ...
    @overload
    def __getitem__(self, key: Literal["content", "refusal"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["function_call"], /) -> ChatCompletionChunkChoiceDeltaFunctionCall | None: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["developer", "system", "user", "assistant", "tool"] | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_calls"], /) -> list[ChatCompletionChunkChoiceDeltaToolCall] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionChunkChoiceDict(TypedDict):
    delta: ChatCompletionChunkChoiceDeltaDict
    index: int
    finish_reason: NotRequired[Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None]
    logprobs: NotRequired[ChatCompletionChoiceLogprobsDict | None]
class ChatCompletionChunkChoice(Reply[ChatCompletionChunkChoiceDict]):
    delta: ChatCompletionChunkChoiceDelta
    index: int
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None
    logprobs: ChatCompletionChoiceLogprobs | None
    @overload
    def __getitem__(self, key: Literal["delta"], /) -> ChatCompletionChunkChoiceDelta: ...
    @overload
    def __getitem__(self, key: Literal["index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["finish_reason"], /) -> Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None: ...
    @overload
    def __getitem__(self, key: Literal["logprobs"], /) -> ChatCompletionChoiceLogprobs | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionChunkDict(TypedDict):
    id: str
    choices: list[ChatCompletionChunkChoiceDict]
    created: int
    model: str
    object: Literal["chat.completion.chunk"]
    moderation: NotRequired[ChatCompletionModerationDict | None]
    obfuscation: NotRequired[str | None]
    service_tier: NotRequired[Literal["auto", "default", "flex", "scale", "priority", "fast"] | None]
    system_fingerprint: NotRequired[str | None]
    usage: NotRequired[CompletionUsageDict | None]
class ChatCompletionChunk(Reply[ChatCompletionChunkDict]):
    id: str
    choices: list[ChatCompletionChunkChoice]
    created: int
    model: str
    object: Literal["chat.completion.chunk"]
    moderation: ChatCompletionModeration | None
    obfuscation: str | None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None
    system_fingerprint: str | None
    usage: CompletionUsage | None
    @overload
    def __getitem__(self, key: Literal["id", "model"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["choices"], /) -> list[ChatCompletionChunkChoice]: ...
    @overload
    def __getitem__(self, key: Literal["created"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["chat.completion.chunk"]: ...
    @overload
    def __getitem__(self, key: Literal["moderation"], /) -> ChatCompletionModeration | None: ...
    @overload
    def __getitem__(self, key: Literal["obfuscation", "system_fingerprint"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["service_tier"], /) -> Literal["auto", "default", "flex", "scale", "priority", "fast"] | None: ...
    @overload
    def __getitem__(self, key: Literal["usage"], /) -> CompletionUsage | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionContentPartImageImageURLDict(TypedDict):
    url: str
    detail: NotRequired[Literal["auto", "low", "high", "original"] | None]
class ChatCompletionContentPartImageImageURL(Reply[ChatCompletionContentPartImageImageURLDict]):
    url: str
    detail: Literal["auto", "low", "high", "original"] | None
    @overload
    def __getitem__(self, key: Literal["url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> Literal["auto", "low", "high", "original"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionContentPartImageDict(TypedDict):
    image_url: ChatCompletionContentPartImageImageURLDict
    type: Literal["image_url"]
    prompt_cache_breakpoint: NotRequired[ChatCompletionContentPartTextPromptCacheBreakpointDict | None]
class ChatCompletionContentPartImage(Reply[ChatCompletionContentPartImageDict]):
    image_url: ChatCompletionContentPartImageImageURL
    type: Literal["image_url"]
    prompt_cache_breakpoint: ChatCompletionContentPartTextPromptCacheBreakpoint | None
    @overload
    def __getitem__(self, key: Literal["image_url"], /) -> ChatCompletionContentPartImageImageURL: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["image_url"]: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> ChatCompletionContentPartTextPromptCacheBreakpoint | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionContentPartImageParamImageURL(TypedDict):
    url: str
    detail: NotRequired[Literal["auto", "low", "high", "original"]]
class ChatCompletionContentPartImageParam(TypedDict):
    image_url: ChatCompletionContentPartImageParamImageURL | ChatCompletionContentPartImageImageURL | ChatCompletionContentPartImageImageURLDict
    type: Literal["image_url"]
    prompt_cache_breakpoint: NotRequired[ChatCompletionContentPartParamFilePromptCacheBreakpoint | ChatCompletionContentPartTextPromptCacheBreakpoint | ChatCompletionContentPartTextPromptCacheBreakpointDict]
class ChatCompletionContentPartInputAudioParamInputAudio(TypedDict):
    data: str
    format: Literal["wav", "mp3"]
class ChatCompletionContentPartInputAudioParam(TypedDict):
    input_audio: ChatCompletionContentPartInputAudioParamInputAudio
    type: Literal["input_audio"]
    prompt_cache_breakpoint: NotRequired[ChatCompletionContentPartParamFilePromptCacheBreakpoint]
class ChatCompletionContentPartParamFileFile(TypedDict, total=False):
    file_data: str
    file_id: str
    filename: str
class ChatCompletionContentPartParamFile(TypedDict):
    file: ChatCompletionContentPartParamFileFile
    type: Literal["file"]
    prompt_cache_breakpoint: NotRequired[ChatCompletionContentPartParamFilePromptCacheBreakpoint]
ChatCompletionContentPartParam: TypeAlias = Union[ChatCompletionContentPartTextParam, ChatCompletionContentPartText, ChatCompletionContentPartTextDict, ChatCompletionContentPartImageParam, ChatCompletionContentPartImage, ChatCompletionContentPartImageDict, ChatCompletionContentPartInputAudioParam, ChatCompletionContentPartParamFile]
class ChatCompletionCustomToolParamCustomFormatText(TypedDict):
    type: Literal["text"]
class ChatCompletionCustomToolParamCustomFormatGrammarGrammar(TypedDict):
    definition: str
    syntax: Literal["lark", "regex"]
class ChatCompletionCustomToolParamCustomFormatGrammar(TypedDict):
    grammar: ChatCompletionCustomToolParamCustomFormatGrammarGrammar
    type: Literal["grammar"]
ChatCompletionCustomToolParamCustomFormat: TypeAlias = Union[ChatCompletionCustomToolParamCustomFormatText, ChatCompletionContentPartText, ChatCompletionContentPartTextDict, ChatCompletionCustomToolParamCustomFormatGrammar]
class ChatCompletionCustomToolParamCustom(TypedDict, total=False):
    name: Required[str]
    description: str
    format: ChatCompletionCustomToolParamCustomFormat
class ChatCompletionCustomToolParam(TypedDict):
    custom: ChatCompletionCustomToolParamCustom
    type: Literal["custom"]
class ChatCompletionDeletedDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["chat.completion.deleted"]
class ChatCompletionDeleted(Reply[ChatCompletionDeletedDict]):
    id: str
    deleted: bool
    object: Literal["chat.completion.deleted"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["deleted"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["chat.completion.deleted"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionDeveloperMessageParam(TypedDict):
    content: str | Iterable[ChatCompletionContentPartTextParam | ChatCompletionContentPartText | ChatCompletionContentPartTextDict]
    role: Literal["developer"]
    name: NotRequired[str]
class ChatCompletionFunctionCallOptionParam(TypedDict):
    name: str
class ChatCompletionFunctionMessageParam(TypedDict):
    content: str | None
    name: str
    role: Literal["function"]
class ChatCompletionSystemMessageParam(TypedDict):
    content: str | Iterable[ChatCompletionContentPartTextParam | ChatCompletionContentPartText | ChatCompletionContentPartTextDict]
    role: Literal["system"]
    name: NotRequired[str]
class ChatCompletionUserMessageParam(TypedDict):
    content: str | Iterable[ChatCompletionContentPartParam]
    """The text, or parts: text, images, sound, files."""
    role: Literal["user"]
    """Whose message it is: the user's."""
    name: NotRequired[str]
ChatCompletionStoreMessageContentPart: TypeAlias = Union[ChatCompletionContentPartText, ChatCompletionContentPartImage]
ChatCompletionStoreMessageContentPartDict: TypeAlias = Union[ChatCompletionContentPartTextDict, ChatCompletionContentPartImageDict]
class ChatCompletionStoreMessageDict(TypedDict, total=False):
    content: str | None
    """The text of the message; None if there are only tool calls or a refusal."""
    refusal: str | None
    """Why the model refuses, in its words."""
    role: Required[Literal["assistant"]]
    annotations: list[ChatCompletionMessageAnnotationDict] | None
    audio: ChatCompletionAudioDict | None
    function_call: ChatCompletionMessageFunctionCallDict | None
    tool_calls: list[ChatCompletionMessageToolCallUnionDict] | None
    """The tools that the model wants to call, with their arguments as JSON text."""
    id: Required[str]
    content_parts: list[ChatCompletionStoreMessageContentPartDict] | None
class ChatCompletionStoreMessage(ChatCompletionMessage):
    id: str
    content_parts: list[ChatCompletionStoreMessageContentPart] | None
    @overload
    def __getitem__(self, key: Literal["content", "refusal"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["assistant"]: ...
    @overload
    def __getitem__(self, key: Literal["annotations"], /) -> list[ChatCompletionMessageAnnotation] | None: ...
    @overload
    def __getitem__(self, key: Literal["audio"], /) -> ChatCompletionAudio | None: ...
    @overload
    def __getitem__(self, key: Literal["function_call"], /) -> ChatCompletionMessageFunctionCall | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_calls"], /) -> list[ChatCompletionMessageToolCallUnion] | None: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["content_parts"], /) -> list[ChatCompletionStoreMessageContentPart] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionToolMessageParam(TypedDict):
    content: str | Iterable[ChatCompletionContentPartTextParam | ChatCompletionContentPartText | ChatCompletionContentPartTextDict]
    role: Literal["tool"]
    tool_call_id: str
ChatCompletionMessageParam: TypeAlias = Union[ChatCompletionDeveloperMessageParam, ChatCompletionSystemMessageParam, ChatCompletionUserMessageParam, ChatCompletionAssistantMessageParam, ChatCompletionMessage, ChatCompletionMessageDict, ChatCompletionStoreMessage, ChatCompletionStoreMessageDict, ChatCompletionToolMessageParam, ChatCompletionFunctionMessageParam]
ChatCompletionMessageToolCall = ChatCompletionMessageFunctionToolCall
ChatCompletionMessageToolCallDict: TypeAlias = ChatCompletionMessageFunctionToolCallDict
ChatCompletionMessageToolCallParam: TypeAlias = Union[ChatCompletionMessageFunctionToolCallParam, ChatCompletionMessageFunctionToolCall, ChatCompletionMessageFunctionToolCallDict, ParsedFunctionToolCall, ParsedFunctionToolCallDict]
ChatCompletionModality: TypeAlias = Literal["text", "audio"]
class ChatCompletionNamedToolChoiceCustomParam(TypedDict):
    custom: ChatCompletionFunctionCallOptionParam
    type: Literal["custom"]
class ChatCompletionNamedToolChoiceParam(TypedDict):
    function: ChatCompletionFunctionCallOptionParam
    type: Literal["function"]
class ChatCompletionPredictionContentParam(TypedDict):
    content: str | Iterable[ChatCompletionContentPartTextParam | ChatCompletionContentPartText | ChatCompletionContentPartTextDict]
    type: Literal["content"]
ChatCompletionRole: TypeAlias = Literal["developer", "system", "user", "assistant", "tool", "function"]
ChatCompletionToolChoiceOptionParam: TypeAlias = Union[Literal["none", "auto", "required"], ChatCompletionAllowedToolChoiceParam, ChatCompletionNamedToolChoiceParam, ChatCompletionFunctionTool, ChatCompletionFunctionToolDict, ChatCompletionMessageFunctionToolCall, ChatCompletionMessageFunctionToolCallDict, ParsedFunctionToolCall, ParsedFunctionToolCallDict, ChatCompletionNamedToolChoiceCustomParam, ChatCompletionMessageCustomToolCall, ChatCompletionMessageCustomToolCallDict]
ChatCompletionToolParam: TypeAlias = Union[ChatCompletionFunctionToolParam, ChatCompletionFunctionTool, ChatCompletionFunctionToolDict, ChatCompletionMessageFunctionToolCall, ChatCompletionMessageFunctionToolCallDict, ParsedFunctionToolCall, ParsedFunctionToolCallDict]
ChatCompletionToolUnionParam: TypeAlias = Union[ChatCompletionFunctionToolParam, ChatCompletionFunctionTool, ChatCompletionFunctionToolDict, ChatCompletionMessageFunctionToolCall, ChatCompletionMessageFunctionToolCallDict, ParsedFunctionToolCall, ParsedFunctionToolCallDict, ChatCompletionCustomToolParam, ChatCompletionMessageCustomToolCall, ChatCompletionMessageCustomToolCallDict]
CompletionCreateParamsFunctionCall: TypeAlias = Union[Literal["none", "auto"], ChatCompletionFunctionCallOptionParam]
class CompletionCreateParamsFunction(TypedDict, total=False):
    name: Required[str]
    description: str
    parameters: FunctionParameters
class CompletionCreateParamsModerationPolicyInput(TypedDict):
    mode: Literal["score", "block"]
class CompletionCreateParamsModerationPolicy(TypedDict, total=False):
    input: CompletionCreateParamsModerationPolicyInput | None
    output: CompletionCreateParamsModerationPolicyInput | None
class CompletionCreateParamsModeration(TypedDict):
    model: str
    policy: NotRequired[CompletionCreateParamsModerationPolicy | None]
class CompletionCreateParamsPromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]
CompletionCreateParamsResponseFormat: TypeAlias = Union[_types_shared_params_ResponseFormatText, ResponseFormatText, ResponseFormatTextDict, _types_shared_params_ResponseFormatJSONSchema, ResponseFormatJSONSchema, ResponseFormatJSONSchemaDict, _types_shared_params_ResponseFormatJSONObject, ResponseFormatJSONObject, ResponseFormatJSONObjectDict]
class CompletionCreateParamsWebSearchOptionsUserLocationApproximate(TypedDict, total=False):
    city: str
    country: str
    region: str
    timezone: str
class CompletionCreateParamsWebSearchOptionsUserLocation(TypedDict):
    approximate: CompletionCreateParamsWebSearchOptionsUserLocationApproximate
    type: Literal["approximate"]
class CompletionCreateParamsWebSearchOptions(TypedDict, total=False):
    search_context_size: Literal["low", "medium", "high"]
    user_location: CompletionCreateParamsWebSearchOptionsUserLocation | None
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
    metadata: _types_shared_params_Metadata | None
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
    stream_options: ChatCompletionStreamOptionsParam | None
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
class CompletionCreateParamsStreaming(CompletionCreateParamsBase):
    stream: Literal[True]
CompletionCreateParams: TypeAlias = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]
class CompletionListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    metadata: _types_shared_params_Metadata | None
    """only those with these pairs"""
    model: str
    """only those made with this model"""
    order: Literal["asc", "desc"]
    """by time of creation, `asc` or `desc`; default `asc`"""
class CompletionUpdateParams(TypedDict):
    metadata: _types_shared_params_Metadata | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
CreateChatCompletionRequestMessageParam: TypeAlias = Union[ChatCompletionDeveloperMessageParam, ChatCompletionSystemMessageParam, ChatCompletionUserMessageParam, ChatCompletionAssistantMessageParam, ChatCompletionMessage, ChatCompletionMessageDict, ChatCompletionStoreMessage, ChatCompletionStoreMessageDict, ChatCompletionToolMessageParam, ChatCompletionFunctionMessageParam]
ParsedChatCompletionContentType = TypeVar("ParsedChatCompletionContentType", default=Any)
class ParsedChatCompletionMessageDict(TypedDict, total=False):
    content: str | None
    """The text of the message; None if there are only tool calls or a refusal."""
    refusal: str | None
    """Why the model refuses, in its words."""
    role: Required[Literal["assistant"]]
    annotations: list[ChatCompletionMessageAnnotationDict] | None
    audio: ChatCompletionAudioDict | None
    function_call: ChatCompletionMessageFunctionCallDict | None
    tool_calls: list[ParsedFunctionToolCallDict] | None
    parsed: Any | None
class ParsedChatCompletionMessage(ChatCompletionMessage, Generic[ParsedChatCompletionContentType]):
    tool_calls: list[ParsedFunctionToolCall] | None
    parsed: ParsedChatCompletionContentType | None
    @overload
    def __getitem__(self, key: Literal["content", "refusal"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["assistant"]: ...
    @overload
    def __getitem__(self, key: Literal["annotations"], /) -> list[ChatCompletionMessageAnnotation] | None: ...
    @overload
    def __getitem__(self, key: Literal["audio"], /) -> ChatCompletionAudio | None: ...
    @overload
    def __getitem__(self, key: Literal["function_call"], /) -> ChatCompletionMessageFunctionCall | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_calls"], /) -> list[ParsedFunctionToolCall] | None: ...
    @overload
    def __getitem__(self, key: Literal["parsed"], /) -> ParsedChatCompletionContentType | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ParsedChoiceDict(TypedDict):
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    """Why the model stopped: at its own end (`stop`), at a token limit, at a filter, or to call tools."""
    index: int
    logprobs: NotRequired[ChatCompletionChoiceLogprobsDict | None]
    message: ParsedChatCompletionMessageDict
class ParsedChoice(ChatCompletionChoice, Generic[ParsedChatCompletionContentType]):
    message: ParsedChatCompletionMessage[ParsedChatCompletionContentType]
    @overload
    def __getitem__(self, key: Literal["finish_reason"], /) -> Literal["stop", "length", "tool_calls", "content_filter", "function_call"]: ...
    @overload
    def __getitem__(self, key: Literal["index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["logprobs"], /) -> ChatCompletionChoiceLogprobs | None: ...
    @overload
    def __getitem__(self, key: Literal["message"], /) -> ParsedChatCompletionMessage[ParsedChatCompletionContentType]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ParsedChatCompletionDict(TypedDict):
    id: str
    """Id of the completion."""
    choices: list[ParsedChoiceDict]
    created: int
    """When it was made, in seconds since 1970."""
    model: str
    """The model that was used."""
    object: Literal["chat.completion"]
    metadata: NotRequired[Metadata | None]
    moderation: NotRequired[ChatCompletionModerationDict | None]
    service_tier: NotRequired[Literal["auto", "default", "flex", "scale", "priority", "fast"] | None]
    system_fingerprint: NotRequired[str | None]
    usage: NotRequired[CompletionUsageDict | None]
    """How many tokens it took."""
class ParsedChatCompletion(ChatCompletion, Generic[ParsedChatCompletionContentType]):
    choices: list[ParsedChoice[ParsedChatCompletionContentType]]
    @overload
    def __getitem__(self, key: Literal["id", "model"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["choices"], /) -> list[ParsedChoice[ParsedChatCompletionContentType]]: ...
    @overload
    def __getitem__(self, key: Literal["created"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["chat.completion"]: ...
    @overload
    def __getitem__(self, key: Literal["metadata"], /) -> Metadata | None: ...
    @overload
    def __getitem__(self, key: Literal["moderation"], /) -> ChatCompletionModeration | None: ...
    @overload
    def __getitem__(self, key: Literal["service_tier"], /) -> Literal["auto", "default", "flex", "scale", "priority", "fast"] | None: ...
    @overload
    def __getitem__(self, key: Literal["system_fingerprint"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["usage"], /) -> CompletionUsage | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
