# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Generic, Literal, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias, TypeVar
from .._base import CompletionUsage, CompletionUsageDict
from .._reply import Reply
from .._subscripts import Get1, Get2, Get3, Get4, Get5, Get6, Get7, Get8, Get9
from ._base import (
    ChatCompletionMessageFunctionCall,
    ChatCompletionMessageFunctionCallDict,
    ChatCompletionMessageFunctionToolCall,
    ChatCompletionMessageFunctionToolCallDict,
    ParsedFunctionToolCall,
    ParsedFunctionToolCallDict,
)
from ..shared import Metadata
class ChatCompletionTokenLogprobTopLogprobDict(TypedDict):
    token: str
    """The token as text."""
    bytes: NotRequired[list[int] | None]
    """Its UTF-8 bytes; null if it is no text by itself."""
    logprob: float
    """Natural logarithm of its probability; -9999 for very unlikely."""
class ChatCompletionTokenLogprobTopLogprob(Reply[ChatCompletionTokenLogprobTopLogprobDict]):
    token: str
    """The token as text."""
    bytes: list[int] | None
    """Its UTF-8 bytes; null if it is no text by itself."""
    logprob: float
    """Natural logarithm of its probability; -9999 for very unlikely."""
    __getitem__: Get3[Literal["token"], str, Literal["bytes"], list[int] | None, Literal["logprob"], float]
class ChatCompletionTokenLogprobDict(TypedDict):
    token: str
    """The token as text."""
    bytes: NotRequired[list[int] | None]
    """Its UTF-8 bytes; null if it is no text by itself."""
    logprob: float
    """Natural logarithm of its probability; -9999 for very unlikely."""
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprobDict]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""
class ChatCompletionTokenLogprob(Reply[ChatCompletionTokenLogprobDict]):
    """A token and how likely it was."""
    token: str
    """The token as text."""
    bytes: list[int] | None
    """Its UTF-8 bytes; null if it is no text by itself."""
    logprob: float
    """Natural logarithm of its probability; -9999 for very unlikely."""
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprob]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""
    __getitem__: Get4[Literal["token"], str, Literal["bytes"], list[int] | None, Literal["logprob"], float, Literal["top_logprobs"], list[ChatCompletionTokenLogprobTopLogprob]]
class ChatCompletionChoiceLogprobsDict(TypedDict, total=False):
    content: list[ChatCompletionTokenLogprobDict] | None
    """Of each token of the text."""
    refusal: list[ChatCompletionTokenLogprobDict] | None
    """Of each token of the refusal."""
class ChatCompletionChoiceLogprobs(Reply[ChatCompletionChoiceLogprobsDict]):
    content: list[ChatCompletionTokenLogprob] | None
    """Of each token of the text."""
    refusal: list[ChatCompletionTokenLogprob] | None
    """Of each token of the refusal."""
    __getitem__: Get1[Literal["content", "refusal"], list[ChatCompletionTokenLogprob] | None]
class ChatCompletionMessageAnnotationURLCitationDict(TypedDict):
    end_index: int
    """Where it ends."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    title: str
    """Title of the page."""
    url: str
    """Address of the page."""
class ChatCompletionMessageAnnotationURLCitation(Reply[ChatCompletionMessageAnnotationURLCitationDict]):
    end_index: int
    """Where it ends."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    title: str
    """Title of the page."""
    url: str
    """Address of the page."""
    __getitem__: Get2[Literal["end_index", "start_index"], int, Literal["title", "url"], str]
class ChatCompletionMessageAnnotationDict(TypedDict):
    type: Literal["url_citation"]
    url_citation: ChatCompletionMessageAnnotationURLCitationDict
    """A page, and the passage that it stands behind."""
class ChatCompletionMessageAnnotation(Reply[ChatCompletionMessageAnnotationDict]):
    type: Literal["url_citation"]
    url_citation: ChatCompletionMessageAnnotationURLCitation
    """A page, and the passage that it stands behind."""
    __getitem__: Get2[Literal["type"], Literal["url_citation"], Literal["url_citation"], ChatCompletionMessageAnnotationURLCitation]
class ChatCompletionAudioDict(TypedDict):
    id: str
    """Id, to refer to this audio in later messages."""
    data: str
    """The sound as base64, in the format that was asked for."""
    expires_at: int
    """Until when the id can be used: Unix time in seconds."""
    transcript: str
    """What is said."""
class ChatCompletionAudio(Reply[ChatCompletionAudioDict]):
    id: str
    """Id, to refer to this audio in later messages."""
    data: str
    """The sound as base64, in the format that was asked for."""
    expires_at: int
    """Until when the id can be used: Unix time in seconds."""
    transcript: str
    """What is said."""
    __getitem__: Get2[Literal["id", "data", "transcript"], str, Literal["expires_at"], int]
class ChatCompletionMessageCustomToolCallCustomDict(TypedDict):
    input: str
    """What the model passes to the tool, as text."""
    name: str
    """Name of the tool."""
class ChatCompletionMessageCustomToolCallCustom(Reply[ChatCompletionMessageCustomToolCallCustomDict]):
    input: str
    """What the model passes to the tool, as text."""
    name: str
    """Name of the tool."""
    __getitem__: Get1[Literal["input", "name"], str]
class ChatCompletionMessageCustomToolCallDict(TypedDict):
    id: str
    """Id of the call; the message with its result names it as `tool_call_id`."""
    custom: ChatCompletionMessageCustomToolCallCustomDict
    """Which tool, with which input."""
    type: Literal["custom"]
class ChatCompletionMessageCustomToolCall(Reply[ChatCompletionMessageCustomToolCallDict]):
    """A call of a tool of yours that takes free text."""
    id: str
    """Id of the call; the message with its result names it as `tool_call_id`."""
    custom: ChatCompletionMessageCustomToolCallCustom
    """Which tool, with which input."""
    type: Literal["custom"]
    __getitem__: Get3[Literal["id"], str, Literal["custom"], ChatCompletionMessageCustomToolCallCustom, Literal["type"], Literal["custom"]]
ChatCompletionMessageToolCallUnion: TypeAlias = Union[ChatCompletionMessageFunctionToolCall, ChatCompletionMessageCustomToolCall]
ChatCompletionMessageToolCallUnionDict: TypeAlias = Union[ChatCompletionMessageFunctionToolCallDict, ChatCompletionMessageCustomToolCallDict]
class ChatCompletionMessageDict(TypedDict, total=False):
    content: str | None
    """The text; null if there are only tool calls."""
    refusal: str | None
    """Why the model refuses, if it does."""
    role: Required[Literal["assistant"]]
    annotations: list[ChatCompletionMessageAnnotationDict] | None
    """Sources of what the text says, from web search."""
    audio: ChatCompletionAudioDict | None
    """Spoken output, if `modalities` had `audio`."""
    function_call: ChatCompletionMessageFunctionCallDict | None
    """Older form of `tool_calls`."""
    tool_calls: list[ChatCompletionMessageToolCallUnionDict] | None
    """The tools that the model calls; answer each with a message of role `tool`."""
class ChatCompletionMessage(Reply[ChatCompletionMessageDict]):
    """A message from the model. It can be sent in again as it is."""
    content: str | None
    """The text; null if there are only tool calls."""
    refusal: str | None
    """Why the model refuses, if it does."""
    role: Literal["assistant"]
    annotations: list[ChatCompletionMessageAnnotation] | None
    """Sources of what the text says, from web search."""
    audio: ChatCompletionAudio | None
    """Spoken output, if `modalities` had `audio`."""
    function_call: ChatCompletionMessageFunctionCall | None
    """Older form of `tool_calls`."""
    tool_calls: list[ChatCompletionMessageToolCallUnion] | None
    """The tools that the model calls; answer each with a message of role `tool`."""
    __getitem__: Get6[Literal["content", "refusal"], str | None, Literal["role"], Literal["assistant"], Literal["annotations"], list[ChatCompletionMessageAnnotation] | None, Literal["audio"], ChatCompletionAudio | None, Literal["function_call"], ChatCompletionMessageFunctionCall | None, Literal["tool_calls"], list[ChatCompletionMessageToolCallUnion] | None]
class ChatCompletionChoiceDict(TypedDict):
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    """Why the reply ends: `stop`, `length` (cut off), `tool_calls`, `content_filter`, or `function_call` (older)."""
    index: int
    """Which of the `n` replies this is, from 0."""
    logprobs: NotRequired[ChatCompletionChoiceLogprobsDict | None]
    """Log probabilities of the tokens, if they were asked for."""
    message: ChatCompletionMessageDict
    """The reply."""
class ChatCompletionChoice(Reply[ChatCompletionChoiceDict]):
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    """Why the reply ends: `stop`, `length` (cut off), `tool_calls`, `content_filter`, or `function_call` (older)."""
    index: int
    """Which of the `n` replies this is, from 0."""
    logprobs: ChatCompletionChoiceLogprobs | None
    """Log probabilities of the tokens, if they were asked for."""
    message: ChatCompletionMessage
    """The reply."""
    __getitem__: Get4[Literal["finish_reason"], Literal["stop", "length", "tool_calls", "content_filter", "function_call"], Literal["index"], int, Literal["logprobs"], ChatCompletionChoiceLogprobs | None, Literal["message"], ChatCompletionMessage]
class ChatCompletionModerationInputModerationResultsResultDict(TypedDict):
    categories: dict[str, bool]
    """Which categories were found."""
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    """Which inputs each category was looked for in."""
    category_scores: dict[str, float]
    """How sure the model is of each category, 0 to 1."""
    flagged: bool
    """Whether any category was found."""
    model: str
    """The model that judged."""
    type: Literal["moderation_result"]
class ChatCompletionModerationInputModerationResultsResult(Reply[ChatCompletionModerationInputModerationResultsResultDict]):
    categories: dict[str, bool]
    """Which categories were found."""
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    """Which inputs each category was looked for in."""
    category_scores: dict[str, float]
    """How sure the model is of each category, 0 to 1."""
    flagged: bool
    """Whether any category was found."""
    model: str
    """The model that judged."""
    type: Literal["moderation_result"]
    __getitem__: Get6[Literal["categories"], dict[str, bool], Literal["category_applied_input_types"], dict[str, list[Literal["text", "image"]]], Literal["category_scores"], dict[str, float], Literal["flagged"], bool, Literal["model"], str, Literal["type"], Literal["moderation_result"]]
class ChatCompletionModerationInputModerationResultsDict(TypedDict):
    model: str
    """The model that judged."""
    results: list[ChatCompletionModerationInputModerationResultsResultDict]
    """What was found."""
    type: Literal["moderation_results"]
class ChatCompletionModerationInputModerationResults(Reply[ChatCompletionModerationInputModerationResultsDict]):
    model: str
    """The model that judged."""
    results: list[ChatCompletionModerationInputModerationResultsResult]
    """What was found."""
    type: Literal["moderation_results"]
    __getitem__: Get3[Literal["model"], str, Literal["results"], list[ChatCompletionModerationInputModerationResultsResult], Literal["type"], Literal["moderation_results"]]
class ChatCompletionModerationInputErrorDict(TypedDict):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["error"]
class ChatCompletionModerationInputError(Reply[ChatCompletionModerationInputErrorDict]):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["error"]
    __getitem__: Get2[Literal["code", "message"], str, Literal["type"], Literal["error"]]
ChatCompletionModerationInput: TypeAlias = Union[ChatCompletionModerationInputModerationResults, ChatCompletionModerationInputError]
ChatCompletionModerationInputDict: TypeAlias = Union[ChatCompletionModerationInputModerationResultsDict, ChatCompletionModerationInputErrorDict]
class ChatCompletionModerationDict(TypedDict):
    input: ChatCompletionModerationInputDict
    """What was found in the input."""
    output: ChatCompletionModerationInputDict
    """What was found in the output."""
class ChatCompletionModeration(Reply[ChatCompletionModerationDict]):
    input: ChatCompletionModerationInput
    """What was found in the input."""
    output: ChatCompletionModerationInput
    """What was found in the output."""
    __getitem__: Get1[Literal["input", "output"], ChatCompletionModerationInput]
class ChatCompletionDict(TypedDict):
    id: str
    """Id of this completion."""
    choices: list[ChatCompletionChoiceDict]
    """The replies, as many as `n` asked for."""
    created: int
    """When it was made: Unix time in seconds."""
    model: str
    """The model that replied; more exact than the one that was asked for."""
    object: Literal["chat.completion"]
    metadata: NotRequired[Metadata | None]
    """The pairs that were given with the request."""
    moderation: NotRequired[ChatCompletionModerationDict | None]
    """What the check for harm found, if one was asked for."""
    service_tier: NotRequired[Literal["auto", "default", "flex", "scale", "priority", "fast"] | None]
    """The processing that was used."""
    system_fingerprint: NotRequired[str | None]
    """The configuration of the service that replied; with another one the same `seed` may give another reply."""
    usage: NotRequired[CompletionUsageDict | None]
    """How many tokens it took."""
class ChatCompletion(Reply[ChatCompletionDict]):
    """What `chat.completions.create` gives: one reply or several, and what they took."""
    id: str
    """Id of this completion."""
    choices: list[ChatCompletionChoice]
    """The replies, as many as `n` asked for."""
    created: int
    """When it was made: Unix time in seconds."""
    model: str
    """The model that replied; more exact than the one that was asked for."""
    object: Literal["chat.completion"]
    metadata: Metadata | None
    """The pairs that were given with the request."""
    moderation: ChatCompletionModeration | None
    """What the check for harm found, if one was asked for."""
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None
    """The processing that was used."""
    system_fingerprint: str | None
    """The configuration of the service that replied; with another one the same `seed` may give another reply."""
    usage: CompletionUsage | None
    """How many tokens it took."""
    def first_message(self) -> ChatCompletionMessage:
        """The message of the first choice. Raises OpenAIError, which names the server and the field, if there is none."""
    __getitem__: Get9[Literal["id", "model"], str, Literal["choices"], list[ChatCompletionChoice], Literal["created"], int, Literal["object"], Literal["chat.completion"], Literal["metadata"], Metadata | None, Literal["moderation"], ChatCompletionModeration | None, Literal["service_tier"], Literal["auto", "default", "flex", "scale", "priority", "fast"] | None, Literal["system_fingerprint"], str | None, Literal["usage"], CompletionUsage | None]
class ChatCompletionChunkChoiceDeltaAudioDict(TypedDict, total=False):
    id: str | None
    """Id, to refer to this audio in later messages."""
    data: str | None
    """A further piece of the sound, as base64."""
    expires_at: int | None
    """When it expires: Unix time in seconds."""
    transcript: str | None
    """A further piece of what is said."""
class ChatCompletionChunkChoiceDeltaAudio(Reply[ChatCompletionChunkChoiceDeltaAudioDict]):
    id: str | None
    """Id, to refer to this audio in later messages."""
    data: str | None
    """A further piece of the sound, as base64."""
    expires_at: int | None
    """When it expires: Unix time in seconds."""
    transcript: str | None
    """A further piece of what is said."""
    __getitem__: Get2[Literal["id", "data", "transcript"], str | None, Literal["expires_at"], int | None]
class ChatCompletionChunkChoiceDeltaFunctionCallDict(TypedDict, total=False):
    arguments: str | None
    """A further piece of the arguments."""
    name: str | None
    """Name of the function; in the first piece only."""
class ChatCompletionChunkChoiceDeltaFunctionCall(Reply[ChatCompletionChunkChoiceDeltaFunctionCallDict]):
    arguments: str | None
    """A further piece of the arguments."""
    name: str | None
    """Name of the function; in the first piece only."""
    __getitem__: Get1[Literal["arguments", "name"], str | None]
class ChatCompletionChunkChoiceDeltaToolCallFunctionDict(TypedDict, total=False):
    arguments: str | None
    """A further piece of the arguments, JSON text when all pieces are joined."""
    name: str | None
    """Name of the function; in the first piece only."""
class ChatCompletionChunkChoiceDeltaToolCallFunction(Reply[ChatCompletionChunkChoiceDeltaToolCallFunctionDict]):
    arguments: str | None
    """A further piece of the arguments, JSON text when all pieces are joined."""
    name: str | None
    """Name of the function; in the first piece only."""
    __getitem__: Get1[Literal["arguments", "name"], str | None]
class ChatCompletionChunkChoiceDeltaToolCallDict(TypedDict, total=False):
    index: Required[int]
    """Which of the calls this is a piece of, from 0."""
    id: str | None
    """Id of the call; in its first piece only."""
    function: ChatCompletionChunkChoiceDeltaToolCallFunctionDict | None
    """Name and a further piece of the arguments."""
    type: Literal["function"] | None
    """`function`."""
class ChatCompletionChunkChoiceDeltaToolCall(Reply[ChatCompletionChunkChoiceDeltaToolCallDict]):
    index: int
    """Which of the calls this is a piece of, from 0."""
    id: str | None
    """Id of the call; in its first piece only."""
    function: ChatCompletionChunkChoiceDeltaToolCallFunction | None
    """Name and a further piece of the arguments."""
    type: Literal["function"] | None
    """`function`."""
    __getitem__: Get4[Literal["index"], int, Literal["id"], str | None, Literal["function"], ChatCompletionChunkChoiceDeltaToolCallFunction | None, Literal["type"], Literal["function"] | None]
class ChatCompletionChunkChoiceDeltaDict(TypedDict, total=False):
    audio: ChatCompletionChunkChoiceDeltaAudioDict | None
    """A further piece of spoken output."""
    content: str | None
    """A further piece of the text."""
    function_call: ChatCompletionChunkChoiceDeltaFunctionCallDict | None
    """Older form of `tool_calls`."""
    refusal: str | None
    """A further piece of the refusal."""
    role: Literal["developer", "system", "user", "assistant", "tool"] | None
    """Who speaks; in the first chunk only."""
    tool_calls: list[ChatCompletionChunkChoiceDeltaToolCallDict] | None
    """Further pieces of tool calls, told apart by `index`."""
class ChatCompletionChunkChoiceDelta(Reply[ChatCompletionChunkChoiceDeltaDict]):
    audio: ChatCompletionChunkChoiceDeltaAudio | None
    """A further piece of spoken output."""
    content: str | None
    """A further piece of the text."""
    function_call: ChatCompletionChunkChoiceDeltaFunctionCall | None
    """Older form of `tool_calls`."""
    refusal: str | None
    """A further piece of the refusal."""
    role: Literal["developer", "system", "user", "assistant", "tool"] | None
    """Who speaks; in the first chunk only."""
    tool_calls: list[ChatCompletionChunkChoiceDeltaToolCall] | None
    """Further pieces of tool calls, told apart by `index`."""
    __getitem__: Get5[Literal["audio"], ChatCompletionChunkChoiceDeltaAudio | None, Literal["content", "refusal"], str | None, Literal["function_call"], ChatCompletionChunkChoiceDeltaFunctionCall | None, Literal["role"], Literal["developer", "system", "user", "assistant", "tool"] | None, Literal["tool_calls"], list[ChatCompletionChunkChoiceDeltaToolCall] | None]
class ChatCompletionChunkChoiceDict(TypedDict):
    delta: NotRequired[ChatCompletionChunkChoiceDeltaDict]
    """What has come since the chunk before; missing where Azure tells what its filters say."""
    index: int
    """Which of the `n` replies this is, from 0."""
    finish_reason: NotRequired[Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None]
    """Why the reply ends: `stop`, `length` (cut off), `tool_calls`, `content_filter`, or `function_call` (older)."""
    logprobs: NotRequired[ChatCompletionChoiceLogprobsDict | None]
    """Log probabilities of the tokens, if they were asked for."""
class ChatCompletionChunkChoice(Reply[ChatCompletionChunkChoiceDict]):
    delta: ChatCompletionChunkChoiceDelta
    """What has come since the chunk before; missing where Azure tells what its filters say."""
    index: int
    """Which of the `n` replies this is, from 0."""
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None
    """Why the reply ends: `stop`, `length` (cut off), `tool_calls`, `content_filter`, or `function_call` (older)."""
    logprobs: ChatCompletionChoiceLogprobs | None
    """Log probabilities of the tokens, if they were asked for."""
    __getitem__: Get4[Literal["delta"], ChatCompletionChunkChoiceDelta, Literal["index"], int, Literal["finish_reason"], Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None, Literal["logprobs"], ChatCompletionChoiceLogprobs | None]
class ChatCompletionChunkDict(TypedDict):
    id: str
    """Id of the completion, the same in all its chunks."""
    choices: list[ChatCompletionChunkChoiceDict]
    """What is new in each reply; empty in the last chunk if `include_usage` was asked for."""
    created: int
    """When the completion was begun: Unix time in seconds."""
    model: str
    """The model that replies."""
    object: Literal["chat.completion.chunk"]
    moderation: NotRequired[ChatCompletionModerationDict | None]
    """What the check for harm found, if one was asked for."""
    obfuscation: NotRequired[str | None]
    """Padding of random length that hides how long the text is; ignore it."""
    service_tier: NotRequired[Literal["auto", "default", "flex", "scale", "priority", "fast"] | None]
    """The processing that is used."""
    system_fingerprint: NotRequired[str | None]
    """The configuration of the service that replies."""
    usage: NotRequired[CompletionUsageDict | None]
    """How many tokens it took; only in the last chunk, and only with `stream_options={"include_usage": True}`."""
class ChatCompletionChunk(Reply[ChatCompletionChunkDict]):
    """A piece of a streamed chat completion: what is new since the piece before."""
    id: str
    """Id of the completion, the same in all its chunks."""
    choices: list[ChatCompletionChunkChoice]
    """What is new in each reply; empty in the last chunk if `include_usage` was asked for."""
    created: int
    """When the completion was begun: Unix time in seconds."""
    model: str
    """The model that replies."""
    object: Literal["chat.completion.chunk"]
    moderation: ChatCompletionModeration | None
    """What the check for harm found, if one was asked for."""
    obfuscation: str | None
    """Padding of random length that hides how long the text is; ignore it."""
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None
    """The processing that is used."""
    system_fingerprint: str | None
    """The configuration of the service that replies."""
    usage: CompletionUsage | None
    """How many tokens it took; only in the last chunk, and only with `stream_options={"include_usage": True}`."""
    __getitem__: Get8[Literal["id", "model"], str, Literal["choices"], list[ChatCompletionChunkChoice], Literal["created"], int, Literal["object"], Literal["chat.completion.chunk"], Literal["moderation"], ChatCompletionModeration | None, Literal["obfuscation", "system_fingerprint"], str | None, Literal["service_tier"], Literal["auto", "default", "flex", "scale", "priority", "fast"] | None, Literal["usage"], CompletionUsage | None]
class ChatCompletionContentPartImageImageURLDict(TypedDict):
    url: str
    """Address of the image, or the image itself as a `data:` URL."""
    detail: NotRequired[Literal["auto", "low", "high", "original"] | None]
    """How closely to look: `auto` (default), `low` or `high`."""
class ChatCompletionContentPartImageImageURL(Reply[ChatCompletionContentPartImageImageURLDict]):
    url: str
    """Address of the image, or the image itself as a `data:` URL."""
    detail: Literal["auto", "low", "high", "original"] | None
    """How closely to look: `auto` (default), `low` or `high`."""
    __getitem__: Get2[Literal["url"], str, Literal["detail"], Literal["auto", "low", "high", "original"] | None]
class ChatCompletionContentPartTextPromptCacheBreakpointDict(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]
    """How long it is kept at least."""
class ChatCompletionContentPartTextPromptCacheBreakpoint(Reply[ChatCompletionContentPartTextPromptCacheBreakpointDict]):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None
    """How long it is kept at least."""
    __getitem__: Get2[Literal["mode"], Literal["explicit"], Literal["ttl"], Literal["30m", "12h"] | None]
class ChatCompletionContentPartImageDict(TypedDict):
    image_url: ChatCompletionContentPartImageImageURLDict
    """The image and how closely to look."""
    type: Literal["image_url"]
    prompt_cache_breakpoint: NotRequired[ChatCompletionContentPartTextPromptCacheBreakpointDict | None]
    """The beginning up to here is kept in the cache."""
class ChatCompletionContentPartImage(Reply[ChatCompletionContentPartImageDict]):
    image_url: ChatCompletionContentPartImageImageURL
    """The image and how closely to look."""
    type: Literal["image_url"]
    prompt_cache_breakpoint: ChatCompletionContentPartTextPromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    __getitem__: Get3[Literal["image_url"], ChatCompletionContentPartImageImageURL, Literal["type"], Literal["image_url"], Literal["prompt_cache_breakpoint"], ChatCompletionContentPartTextPromptCacheBreakpoint | None]
class ChatCompletionContentPartTextDict(TypedDict):
    text: str
    """The text."""
    type: Literal["text"]
    prompt_cache_breakpoint: NotRequired[ChatCompletionContentPartTextPromptCacheBreakpointDict | None]
    """The beginning up to here is kept in the cache."""
class ChatCompletionContentPartText(Reply[ChatCompletionContentPartTextDict]):
    text: str
    """The text."""
    type: Literal["text"]
    prompt_cache_breakpoint: ChatCompletionContentPartTextPromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    __getitem__: Get3[Literal["text"], str, Literal["type"], Literal["text"], Literal["prompt_cache_breakpoint"], ChatCompletionContentPartTextPromptCacheBreakpoint | None]
class ChatCompletionDeletedDict(TypedDict):
    id: str
    """Id of the completion that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["chat.completion.deleted"]
class ChatCompletionDeleted(Reply[ChatCompletionDeletedDict]):
    id: str
    """Id of the completion that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["chat.completion.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["chat.completion.deleted"]]
ChatCompletionStoreMessageContentPart: TypeAlias = Union[ChatCompletionContentPartText, ChatCompletionContentPartImage]
ChatCompletionStoreMessageContentPartDict: TypeAlias = Union[ChatCompletionContentPartTextDict, ChatCompletionContentPartImageDict]
class ChatCompletionStoreMessageDict(TypedDict, total=False):
    content: str | None
    """The text; null if there are only tool calls."""
    refusal: str | None
    """Why the model refuses, if it does."""
    role: Required[Literal["assistant"]]
    annotations: list[ChatCompletionMessageAnnotationDict] | None
    """Sources of what the text says, from web search."""
    audio: ChatCompletionAudioDict | None
    """Spoken output, if `modalities` had `audio`."""
    function_call: ChatCompletionMessageFunctionCallDict | None
    """Older form of `tool_calls`."""
    tool_calls: list[ChatCompletionMessageToolCallUnionDict] | None
    """The tools that the model calls; answer each with a message of role `tool`."""
    id: Required[str]
    """Id of the message."""
    content_parts: list[ChatCompletionStoreMessageContentPartDict] | None
    """Its parts, if it was more than text."""
class ChatCompletionStoreMessage(ChatCompletionMessage):
    id: str
    """Id of the message."""
    content_parts: list[ChatCompletionStoreMessageContentPart] | None
    """Its parts, if it was more than text."""
    __getitem__: Get8[Literal["content", "refusal"], str | None, Literal["role"], Literal["assistant"], Literal["annotations"], list[ChatCompletionMessageAnnotation] | None, Literal["audio"], ChatCompletionAudio | None, Literal["function_call"], ChatCompletionMessageFunctionCall | None, Literal["tool_calls"], list[ChatCompletionMessageToolCallUnion] | None, Literal["id"], str, Literal["content_parts"], list[ChatCompletionStoreMessageContentPart] | None]
ParsedChatCompletionContentType = TypeVar("ParsedChatCompletionContentType", default=Any)
class ParsedChatCompletionMessageDict(TypedDict, total=False):
    content: str | None
    """The text; null if there are only tool calls."""
    refusal: str | None
    """Why the model refuses, if it does."""
    role: Required[Literal["assistant"]]
    annotations: list[ChatCompletionMessageAnnotationDict] | None
    """Sources of what the text says, from web search."""
    audio: ChatCompletionAudioDict | None
    """Spoken output, if `modalities` had `audio`."""
    function_call: ChatCompletionMessageFunctionCallDict | None
    """Older form of `tool_calls`."""
    tool_calls: list[ParsedFunctionToolCallDict] | None
    """The tools that the model calls, with parsed arguments."""
    parsed: Any | None
    """The content as the class that was asked for; None if the model refused."""
class ParsedChatCompletionMessage(ChatCompletionMessage, Generic[ParsedChatCompletionContentType]):
    tool_calls: list[ParsedFunctionToolCall] | None
    """The tools that the model calls, with parsed arguments."""
    parsed: ParsedChatCompletionContentType | None
    """The content as the class that was asked for; None if the model refused."""
    __getitem__: Get7[Literal["content", "refusal"], str | None, Literal["role"], Literal["assistant"], Literal["annotations"], list[ChatCompletionMessageAnnotation] | None, Literal["audio"], ChatCompletionAudio | None, Literal["function_call"], ChatCompletionMessageFunctionCall | None, Literal["tool_calls"], list[ParsedFunctionToolCall] | None, Literal["parsed"], ParsedChatCompletionContentType | None]
class ParsedChoiceDict(TypedDict):
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    """Why the reply ends: `stop`, `length` (cut off), `tool_calls`, `content_filter`, or `function_call` (older)."""
    index: int
    """Which of the `n` replies this is, from 0."""
    logprobs: NotRequired[ChatCompletionChoiceLogprobsDict | None]
    """Log probabilities of the tokens, if they were asked for."""
    message: ParsedChatCompletionMessageDict
    """The reply, with its parsed content."""
class ParsedChoice(ChatCompletionChoice, Generic[ParsedChatCompletionContentType]):
    message: ParsedChatCompletionMessage[ParsedChatCompletionContentType]
    """The reply, with its parsed content."""
    __getitem__: Get4[Literal["finish_reason"], Literal["stop", "length", "tool_calls", "content_filter", "function_call"], Literal["index"], int, Literal["logprobs"], ChatCompletionChoiceLogprobs | None, Literal["message"], ParsedChatCompletionMessage[ParsedChatCompletionContentType]]
class ParsedChatCompletionDict(TypedDict):
    id: str
    """Id of this completion."""
    choices: list[ParsedChoiceDict]
    """The replies, with their parsed content."""
    created: int
    """When it was made: Unix time in seconds."""
    model: str
    """The model that replied; more exact than the one that was asked for."""
    object: Literal["chat.completion"]
    metadata: NotRequired[Metadata | None]
    """The pairs that were given with the request."""
    moderation: NotRequired[ChatCompletionModerationDict | None]
    """What the check for harm found, if one was asked for."""
    service_tier: NotRequired[Literal["auto", "default", "flex", "scale", "priority", "fast"] | None]
    """The processing that was used."""
    system_fingerprint: NotRequired[str | None]
    """The configuration of the service that replied; with another one the same `seed` may give another reply."""
    usage: NotRequired[CompletionUsageDict | None]
    """How many tokens it took."""
class ParsedChatCompletion(ChatCompletion, Generic[ParsedChatCompletionContentType]):
    choices: list[ParsedChoice[ParsedChatCompletionContentType]]
    """The replies, with their parsed content."""
    def first_message(self) -> ParsedChatCompletionMessage[ParsedChatCompletionContentType]:
        """The message of the first choice, with its parsed content. Raises OpenAIError, which names server and field, if there is none."""
    __getitem__: Get9[Literal["id", "model"], str, Literal["choices"], list[ParsedChoice[ParsedChatCompletionContentType]], Literal["created"], int, Literal["object"], Literal["chat.completion"], Literal["metadata"], Metadata | None, Literal["moderation"], ChatCompletionModeration | None, Literal["service_tier"], Literal["auto", "default", "flex", "scale", "priority", "fast"] | None, Literal["system_fingerprint"], str | None, Literal["usage"], CompletionUsage | None]
