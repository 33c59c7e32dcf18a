# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Literal, TypedDict, Union, overload
from typing_extensions import NotRequired, Required, TypeAlias
from ..._reply import Reply
from ..._subscripts import Get1, Get10, Get12, Get2, Get3, Get4, Get5, Get6, Get7
from ...realtime._base import (
    ConversationItemInputAudioTranscriptionCompletedEventUsage,
    ConversationItemInputAudioTranscriptionCompletedEventUsageDict,
    RealtimeResponseStatus,
    RealtimeResponseStatusDict,
    RealtimeResponseUsageOutputTokenDetails,
    RealtimeResponseUsageOutputTokenDetailsDict,
)
from ...shared import Metadata
class ConversationItemContentDict(TypedDict, total=False):
    id: str | None
    """Id of an earlier item, for an `item_reference`."""
    audio: str | None
    """The sound of the part as base64."""
    text: str | None
    """The text of a part that is text."""
    transcript: str | None
    """What the sound says, as text."""
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"] | None
    """What the part is: text or sound that comes in or went out, or a reference to an item."""
class ConversationItemContent(Reply[ConversationItemContentDict]):
    id: str | None
    """Id of an earlier item, for an `item_reference`."""
    audio: str | None
    """The sound of the part as base64."""
    text: str | None
    """The text of a part that is text."""
    transcript: str | None
    """What the sound says, as text."""
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"] | None
    """What the part is: text or sound that comes in or went out, or a reference to an item."""
    __getitem__: Get2[Literal["id", "audio", "text", "transcript"], str | None, Literal["type"], Literal["input_text", "input_audio", "item_reference", "text", "audio"] | None]
class ConversationItemDict(TypedDict, total=False):
    id: str | None
    """Id of the item."""
    arguments: str | None
    """The arguments as JSON text, for a `function_call`."""
    call_id: str | None
    """Id of the call that the item is, or is the result of."""
    content: list[ConversationItemContentDict] | None
    """What is said in a `message`, in parts."""
    name: str | None
    """Name of the function, for a `function_call`."""
    object: Literal["realtime.item"] | None
    """`realtime.item`, if it is given."""
    output: str | None
    """The result as text, for a `function_call_output`."""
    role: Literal["user", "assistant", "system"] | None
    """Who speaks in a `message`: `user`, `assistant` or `system`."""
    status: Literal["completed", "incomplete", "in_progress"] | None
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message", "function_call", "function_call_output"] | None
    """What the item is: `message`, `function_call` or `function_call_output`."""
class ConversationItem(Reply[ConversationItemDict]):
    id: str | None
    """Id of the item."""
    arguments: str | None
    """The arguments as JSON text, for a `function_call`."""
    call_id: str | None
    """Id of the call that the item is, or is the result of."""
    content: list[ConversationItemContent] | None
    """What is said in a `message`, in parts."""
    name: str | None
    """Name of the function, for a `function_call`."""
    object: Literal["realtime.item"] | None
    """`realtime.item`, if it is given."""
    output: str | None
    """The result as text, for a `function_call_output`."""
    role: Literal["user", "assistant", "system"] | None
    """Who speaks in a `message`: `user`, `assistant` or `system`."""
    status: Literal["completed", "incomplete", "in_progress"] | None
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message", "function_call", "function_call_output"] | None
    """What the item is: `message`, `function_call` or `function_call_output`."""
    __getitem__: Get6[Literal["id", "arguments", "call_id", "name", "output"], str | None, Literal["content"], list[ConversationItemContent] | None, Literal["object"], Literal["realtime.item"] | None, Literal["role"], Literal["user", "assistant", "system"] | None, Literal["status"], Literal["completed", "incomplete", "in_progress"] | None, Literal["type"], Literal["message", "function_call", "function_call_output"] | None]
class ConversationItemCreateEventDict(TypedDict):
    item: ConversationItemDict
    """What to add to the conversation: a message, a function call, or the result of one."""
    type: Literal["conversation.item.create"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
    previous_item_id: NotRequired[str | None]
    """Id of the item to put it after, or `root` for the beginning; by default it comes last."""
class ConversationItemCreateEvent(Reply[ConversationItemCreateEventDict]):
    item: ConversationItem
    """What to add to the conversation: a message, a function call, or the result of one."""
    type: Literal["conversation.item.create"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    previous_item_id: str | None
    """Id of the item to put it after, or `root` for the beginning; by default it comes last."""
    __getitem__: Get3[Literal["item"], ConversationItem, Literal["type"], Literal["conversation.item.create"], Literal["event_id", "previous_item_id"], str | None]
class ConversationItemCreatedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    item: ConversationItemDict
    """The item that was added."""
    type: Literal["conversation.item.created"]
    previous_item_id: NotRequired[str | None]
    """Id of the item that it comes after; null if it is the first."""
class ConversationItemCreatedEvent(Reply[ConversationItemCreatedEventDict]):
    event_id: str
    """Id of the event."""
    item: ConversationItem
    """The item that was added."""
    type: Literal["conversation.item.created"]
    previous_item_id: str | None
    """Id of the item that it comes after; null if it is the first."""
    __getitem__: Get4[Literal["event_id"], str, Literal["item"], ConversationItem, Literal["type"], Literal["conversation.item.created"], Literal["previous_item_id"], str | None]
class ConversationItemInputAudioTranscriptionDeltaEventLogprobDict(TypedDict):
    token: str
    """The token as text."""
    bytes: list[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
class ConversationItemInputAudioTranscriptionDeltaEventLogprob(Reply[ConversationItemInputAudioTranscriptionDeltaEventLogprobDict]):
    token: str
    """The token as text."""
    bytes: list[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
    __getitem__: Get3[Literal["token"], str, Literal["bytes"], list[int], Literal["logprob"], float]
class ConversationItemInputAudioTranscriptionCompletedEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    transcript: str
    """What was said."""
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: ConversationItemInputAudioTranscriptionCompletedEventUsageDict
    """What is billed: tokens or seconds."""
    logprobs: NotRequired[list[ConversationItemInputAudioTranscriptionDeltaEventLogprobDict] | None]
    """Log probabilities of the tokens, if they were asked for."""
class ConversationItemInputAudioTranscriptionCompletedEvent(Reply[ConversationItemInputAudioTranscriptionCompletedEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    transcript: str
    """What was said."""
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: ConversationItemInputAudioTranscriptionCompletedEventUsage
    """What is billed: tokens or seconds."""
    logprobs: list[ConversationItemInputAudioTranscriptionDeltaEventLogprob] | None
    """Log probabilities of the tokens, if they were asked for."""
    __getitem__: Get5[Literal["content_index"], int, Literal["event_id", "item_id", "transcript"], str, Literal["type"], Literal["conversation.item.input_audio_transcription.completed"], Literal["usage"], ConversationItemInputAudioTranscriptionCompletedEventUsage, Literal["logprobs"], list[ConversationItemInputAudioTranscriptionDeltaEventLogprob] | None]
class ConversationItemInputAudioTranscriptionDeltaEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: NotRequired[int | None]
    """Which part of the item it belongs to, from 0."""
    delta: NotRequired[str | None]
    """A further piece of what is said."""
    logprobs: NotRequired[list[ConversationItemInputAudioTranscriptionDeltaEventLogprobDict] | None]
    """Log probabilities of the tokens, if they were asked for."""
class ConversationItemInputAudioTranscriptionDeltaEvent(Reply[ConversationItemInputAudioTranscriptionDeltaEventDict]):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: int | None
    """Which part of the item it belongs to, from 0."""
    delta: str | None
    """A further piece of what is said."""
    logprobs: list[ConversationItemInputAudioTranscriptionDeltaEventLogprob] | None
    """Log probabilities of the tokens, if they were asked for."""
    __getitem__: Get5[Literal["event_id", "item_id"], str, Literal["type"], Literal["conversation.item.input_audio_transcription.delta"], Literal["content_index"], int | None, Literal["delta"], str | None, Literal["logprobs"], list[ConversationItemInputAudioTranscriptionDeltaEventLogprob] | None]
class ConversationItemWithReferenceContentDict(TypedDict, total=False):
    id: str | None
    """Id of an earlier item, for an `item_reference`."""
    audio: str | None
    """The sound of the part as base64."""
    text: str | None
    """The text of a part that is text."""
    transcript: str | None
    """What the sound says, as text."""
    type: Literal["input_text", "input_audio", "item_reference", "text"] | None
    """What the part is: text or sound that comes in, earlier text, or a reference to an item."""
class ConversationItemWithReferenceContent(Reply[ConversationItemWithReferenceContentDict]):
    id: str | None
    """Id of an earlier item, for an `item_reference`."""
    audio: str | None
    """The sound of the part as base64."""
    text: str | None
    """The text of a part that is text."""
    transcript: str | None
    """What the sound says, as text."""
    type: Literal["input_text", "input_audio", "item_reference", "text"] | None
    """What the part is: text or sound that comes in, earlier text, or a reference to an item."""
    __getitem__: Get2[Literal["id", "audio", "text", "transcript"], str | None, Literal["type"], Literal["input_text", "input_audio", "item_reference", "text"] | None]
class ConversationItemWithReferenceDict(TypedDict, total=False):
    id: str | None
    """An id of your own for the item; of an `item_reference`, the id of an item that the conversation has."""
    arguments: str | None
    """The arguments as JSON text, for a `function_call`."""
    call_id: str | None
    """Id of the call that the item is, or is the result of."""
    content: list[ConversationItemWithReferenceContentDict] | None
    """What is said in a `message`, in parts."""
    name: str | None
    """Name of the function, for a `function_call`."""
    object: Literal["realtime.item"] | None
    """`realtime.item`, if it is given."""
    output: str | None
    """The result as text, for a `function_call_output`."""
    role: Literal["user", "assistant", "system"] | None
    """Who speaks in a `message`: `user`, `assistant` or `system`."""
    status: Literal["completed", "incomplete", "in_progress"] | None
    """`in_progress`, `completed` or `incomplete`; need not be given."""
    type: Literal["message", "function_call", "function_call_output", "item_reference"] | None
    """What the item is: `message`, `function_call`, `function_call_output` or `item_reference`."""
class ConversationItemWithReference(Reply[ConversationItemWithReferenceDict]):
    id: str | None
    """An id of your own for the item; of an `item_reference`, the id of an item that the conversation has."""
    arguments: str | None
    """The arguments as JSON text, for a `function_call`."""
    call_id: str | None
    """Id of the call that the item is, or is the result of."""
    content: list[ConversationItemWithReferenceContent] | None
    """What is said in a `message`, in parts."""
    name: str | None
    """Name of the function, for a `function_call`."""
    object: Literal["realtime.item"] | None
    """`realtime.item`, if it is given."""
    output: str | None
    """The result as text, for a `function_call_output`."""
    role: Literal["user", "assistant", "system"] | None
    """Who speaks in a `message`: `user`, `assistant` or `system`."""
    status: Literal["completed", "incomplete", "in_progress"] | None
    """`in_progress`, `completed` or `incomplete`; need not be given."""
    type: Literal["message", "function_call", "function_call_output", "item_reference"] | None
    """What the item is: `message`, `function_call`, `function_call_output` or `item_reference`."""
    __getitem__: Get6[Literal["id", "arguments", "call_id", "name", "output"], str | None, Literal["content"], list[ConversationItemWithReferenceContent] | None, Literal["object"], Literal["realtime.item"] | None, Literal["role"], Literal["user", "assistant", "system"] | None, Literal["status"], Literal["completed", "incomplete", "in_progress"] | None, Literal["type"], Literal["message", "function_call", "function_call_output", "item_reference"] | None]
class ErrorEventErrorDict(TypedDict, total=False):
    message: Required[str]
    """What went wrong, in words."""
    type: Required[str]
    """What kind of error it is, such as `invalid_request_error` or `server_error`."""
    code: str | None
    """What went wrong, for programs."""
    event_id: str | None
    """Id of the event of yours that caused it, if that had one."""
    param: str | None
    """Which parameter is wrong."""
class ErrorEventError(Reply[ErrorEventErrorDict]):
    message: str
    """What went wrong, in words."""
    type: str
    """What kind of error it is, such as `invalid_request_error` or `server_error`."""
    code: str | None
    """What went wrong, for programs."""
    event_id: str | None
    """Id of the event of yours that caused it, if that had one."""
    param: str | None
    """Which parameter is wrong."""
    __getitem__: Get2[Literal["message", "type"], str, Literal["code", "event_id", "param"], str | None]
class ErrorEventDict(TypedDict):
    error: ErrorEventErrorDict
    """What went wrong."""
    event_id: str
    """Id of the event."""
    type: Literal["error"]
class ErrorEvent(Reply[ErrorEventDict]):
    error: ErrorEventError
    """What went wrong."""
    event_id: str
    """Id of the event."""
    type: Literal["error"]
    __getitem__: Get3[Literal["error"], ErrorEventError, Literal["event_id"], str, Literal["type"], Literal["error"]]
class RealtimeClientEventOutputAudioBufferClearDict(TypedDict):
    type: Literal["output_audio_buffer.clear"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class RealtimeClientEventOutputAudioBufferClear(Reply[RealtimeClientEventOutputAudioBufferClearDict]):
    type: Literal["output_audio_buffer.clear"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get2[Literal["type"], Literal["output_audio_buffer.clear"], Literal["event_id"], str | None]
class RealtimeResponseUsageInputTokenDetailsDict(TypedDict, total=False):
    audio_tokens: int | None
    """Tokens of sound."""
    cached_tokens: int | None
    """Tokens that were in the cache, which is cheaper."""
    text_tokens: int | None
    """Tokens of text."""
class RealtimeResponseUsageInputTokenDetails(Reply[RealtimeResponseUsageInputTokenDetailsDict]):
    audio_tokens: int | None
    """Tokens of sound."""
    cached_tokens: int | None
    """Tokens that were in the cache, which is cheaper."""
    text_tokens: int | None
    """Tokens of text."""
    __getitem__: Get1[Literal["audio_tokens", "cached_tokens", "text_tokens"], int | None]
class RealtimeResponseUsageDict(TypedDict, total=False):
    input_token_details: RealtimeResponseUsageInputTokenDetailsDict | None
    """What the input tokens are made of."""
    input_tokens: int | None
    """Tokens of the input."""
    output_token_details: RealtimeResponseUsageOutputTokenDetailsDict | None
    """What the output tokens are made of."""
    output_tokens: int | None
    """Tokens of the output."""
    total_tokens: int | None
    """Input and output together."""
class RealtimeResponseUsage(Reply[RealtimeResponseUsageDict]):
    input_token_details: RealtimeResponseUsageInputTokenDetails | None
    """What the input tokens are made of."""
    input_tokens: int | None
    """Tokens of the input."""
    output_token_details: RealtimeResponseUsageOutputTokenDetails | None
    """What the output tokens are made of."""
    output_tokens: int | None
    """Tokens of the output."""
    total_tokens: int | None
    """Input and output together."""
    __getitem__: Get3[Literal["input_token_details"], RealtimeResponseUsageInputTokenDetails | None, Literal["input_tokens", "output_tokens", "total_tokens"], int | None, Literal["output_token_details"], RealtimeResponseUsageOutputTokenDetails | None]
class RealtimeResponseDict(TypedDict, total=False):
    id: str | None
    """Id of the response."""
    conversation_id: str | None
    """Id of the conversation that it joins; null if it is apart from it."""
    max_output_tokens: int | Literal["inf"] | None
    """The most tokens of this reply, or `inf`."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    modalities: list[Literal["text", "audio"]] | None
    """What is made: `["text"]` or `["text", "audio"]`."""
    object: Literal["realtime.response"] | None
    """`realtime.response`, if it is given."""
    output: list[ConversationItemDict] | None
    """The items that the response has made."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    """How what comes out is encoded: `pcm16` (24 kHz), `g711_ulaw` or `g711_alaw`."""
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None
    """`completed`, `cancelled`, `failed`, `incomplete` or `in_progress`."""
    status_details: RealtimeResponseStatusDict | None
    """Why it ended as it did."""
    temperature: float | None
    """How much chance there was, 0.6 to 1.2."""
    usage: RealtimeResponseUsageDict | None
    """How many tokens it took."""
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""
class RealtimeResponse(Reply[RealtimeResponseDict]):
    id: str | None
    """Id of the response."""
    conversation_id: str | None
    """Id of the conversation that it joins; null if it is apart from it."""
    max_output_tokens: int | Literal["inf"] | None
    """The most tokens of this reply, or `inf`."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    modalities: list[Literal["text", "audio"]] | None
    """What is made: `["text"]` or `["text", "audio"]`."""
    object: Literal["realtime.response"] | None
    """`realtime.response`, if it is given."""
    output: list[ConversationItem] | None
    """The items that the response has made."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    """How what comes out is encoded: `pcm16` (24 kHz), `g711_ulaw` or `g711_alaw`."""
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None
    """`completed`, `cancelled`, `failed`, `incomplete` or `in_progress`."""
    status_details: RealtimeResponseStatus | None
    """Why it ended as it did."""
    temperature: float | None
    """How much chance there was, 0.6 to 1.2."""
    usage: RealtimeResponseUsage | None
    """How many tokens it took."""
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""
    __getitem__: Get12[Literal["id", "conversation_id"], str | None, Literal["max_output_tokens"], int | Literal["inf"] | None, Literal["metadata"], Metadata | None, Literal["modalities"], list[Literal["text", "audio"]] | None, Literal["object"], Literal["realtime.response"] | None, Literal["output"], list[ConversationItem] | None, Literal["output_audio_format"], Literal["pcm16", "g711_ulaw", "g711_alaw"] | None, Literal["status"], Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None, Literal["status_details"], RealtimeResponseStatus | None, Literal["temperature"], float | None, Literal["usage"], RealtimeResponseUsage | None, Literal["voice"], str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None]
class RealtimeServerEventConversationItemRetrievedDict(TypedDict):
    event_id: str
    """Id of the event."""
    item: ConversationItemDict
    """The item that was asked for."""
    type: Literal["conversation.item.retrieved"]
class RealtimeServerEventConversationItemRetrieved(Reply[RealtimeServerEventConversationItemRetrievedDict]):
    event_id: str
    """Id of the event."""
    item: ConversationItem
    """The item that was asked for."""
    type: Literal["conversation.item.retrieved"]
    __getitem__: Get3[Literal["event_id"], str, Literal["item"], ConversationItem, Literal["type"], Literal["conversation.item.retrieved"]]
class ResponseAudioDeltaEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the sound, as base64."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.audio.delta"]
class ResponseAudioDeltaEvent(Reply[ResponseAudioDeltaEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the sound, as base64."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.audio.delta"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["delta", "event_id", "item_id", "response_id"], str, Literal["type"], Literal["response.audio.delta"]]
class ResponseAudioDoneEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.audio.done"]
class ResponseAudioDoneEvent(Reply[ResponseAudioDoneEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.audio.done"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["event_id", "item_id", "response_id"], str, Literal["type"], Literal["response.audio.done"]]
class ResponseAudioTranscriptDeltaEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of what is said."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.audio_transcript.delta"]
class ResponseAudioTranscriptDeltaEvent(Reply[ResponseAudioTranscriptDeltaEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of what is said."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.audio_transcript.delta"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["delta", "event_id", "item_id", "response_id"], str, Literal["type"], Literal["response.audio_transcript.delta"]]
class ResponseAudioTranscriptDoneEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    transcript: str
    """What the sound says, as text."""
    type: Literal["response.audio_transcript.done"]
class ResponseAudioTranscriptDoneEvent(Reply[ResponseAudioTranscriptDoneEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    transcript: str
    """What the sound says, as text."""
    type: Literal["response.audio_transcript.done"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["event_id", "item_id", "response_id", "transcript"], str, Literal["type"], Literal["response.audio_transcript.done"]]
class SessionToolDict(TypedDict, total=False):
    description: str | None
    """What it does and when to call it; the model decides by this."""
    name: str | None
    """Name of the function."""
    parameters: object | None
    """Its parameters as a JSON Schema object."""
    type: Literal["function"] | None
    """`function`, if it is given."""
class SessionTool(Reply[SessionToolDict]):
    description: str | None
    """What it does and when to call it; the model decides by this."""
    name: str | None
    """Name of the function."""
    parameters: object | None
    """Its parameters as a JSON Schema object."""
    type: Literal["function"] | None
    """`function`, if it is given."""
    __getitem__: Get3[Literal["description", "name"], str | None, Literal["parameters"], object | None, Literal["type"], Literal["function"] | None]
class ResponseCreateEventResponseDict(TypedDict, total=False):
    conversation: str | Literal["auto", "none"] | None
    """Whether the response joins the conversation: `auto` (default), or `none` for one apart from it."""
    input: list[ConversationItemWithReferenceDict] | None
    """What to reply to, in place of the conversation so far; an empty list for nothing of it."""
    instructions: str | None
    """What the model is told for this response, in place of the session's instructions."""
    max_response_output_tokens: int | Literal["inf"] | None
    """The most tokens of this reply, 1 to 4096 or `inf`; in place of the session's limit."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    modalities: list[Literal["text", "audio"]] | None
    """What to make: `["text"]` or `["text", "audio"]`; by default what the session says."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    """How what comes out is encoded: `pcm16` (24 kHz), `g711_ulaw` or `g711_alaw`; by default as in the session."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0.6 to 1.2; by default as in the session."""
    tool_choice: str | None
    """Which tool the model may or must call: `none`, `auto`, `required`, or one function."""
    tools: list[SessionToolDict] | None
    """The functions that the model may call."""
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""
class ResponseCreateEventResponse(Reply[ResponseCreateEventResponseDict]):
    conversation: str | Literal["auto", "none"] | None
    """Whether the response joins the conversation: `auto` (default), or `none` for one apart from it."""
    input: list[ConversationItemWithReference] | None
    """What to reply to, in place of the conversation so far; an empty list for nothing of it."""
    instructions: str | None
    """What the model is told for this response, in place of the session's instructions."""
    max_response_output_tokens: int | Literal["inf"] | None
    """The most tokens of this reply, 1 to 4096 or `inf`; in place of the session's limit."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    modalities: list[Literal["text", "audio"]] | None
    """What to make: `["text"]` or `["text", "audio"]`; by default what the session says."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    """How what comes out is encoded: `pcm16` (24 kHz), `g711_ulaw` or `g711_alaw`; by default as in the session."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0.6 to 1.2; by default as in the session."""
    tool_choice: str | None
    """Which tool the model may or must call: `none`, `auto`, `required`, or one function."""
    tools: list[SessionTool] | None
    """The functions that the model may call."""
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""
    __getitem__: Get10[Literal["conversation"], str | Literal["auto", "none"] | None, Literal["input"], list[ConversationItemWithReference] | None, Literal["instructions", "tool_choice"], str | None, Literal["max_response_output_tokens"], int | Literal["inf"] | None, Literal["metadata"], Metadata | None, Literal["modalities"], list[Literal["text", "audio"]] | None, Literal["output_audio_format"], Literal["pcm16", "g711_ulaw", "g711_alaw"] | None, Literal["temperature"], float | None, Literal["tools"], list[SessionTool] | None, Literal["voice"], str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None]
class ResponseCreateEventDict(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    response: ResponseCreateEventResponseDict | None
    """Settings of this response alone, in place of those of the session."""
class ResponseCreateEvent(Reply[ResponseCreateEventDict]):
    type: Literal["response.create"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    response: ResponseCreateEventResponse | None
    """Settings of this response alone, in place of those of the session."""
    __getitem__: Get3[Literal["type"], Literal["response.create"], Literal["event_id"], str | None, Literal["response"], ResponseCreateEventResponse | None]
class ResponseCreatedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    response: RealtimeResponseDict
    """The response as it is now."""
    type: Literal["response.created"]
class ResponseCreatedEvent(Reply[ResponseCreatedEventDict]):
    event_id: str
    """Id of the event."""
    response: RealtimeResponse
    """The response as it is now."""
    type: Literal["response.created"]
    __getitem__: Get3[Literal["event_id"], str, Literal["response"], RealtimeResponse, Literal["type"], Literal["response.created"]]
class ResponseDoneEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    response: RealtimeResponseDict
    """The response as it is now."""
    type: Literal["response.done"]
class ResponseDoneEvent(Reply[ResponseDoneEventDict]):
    event_id: str
    """Id of the event."""
    response: RealtimeResponse
    """The response as it is now."""
    type: Literal["response.done"]
    __getitem__: Get3[Literal["event_id"], str, Literal["response"], RealtimeResponse, Literal["type"], Literal["response.done"]]
class ResponseFunctionCallArgumentsDoneEventDict(TypedDict):
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.function_call_arguments.done"]
class ResponseFunctionCallArgumentsDoneEvent(Reply[ResponseFunctionCallArgumentsDoneEventDict]):
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.function_call_arguments.done"]
    __getitem__: Get3[Literal["arguments", "call_id", "event_id", "item_id", "response_id"], str, Literal["output_index"], int, Literal["type"], Literal["response.function_call_arguments.done"]]
class ResponseOutputItemAddedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    item: ConversationItemDict
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.output_item.added"]
class ResponseOutputItemAddedEvent(Reply[ResponseOutputItemAddedEventDict]):
    event_id: str
    """Id of the event."""
    item: ConversationItem
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.output_item.added"]
    __getitem__: Get4[Literal["event_id", "response_id"], str, Literal["item"], ConversationItem, Literal["output_index"], int, Literal["type"], Literal["response.output_item.added"]]
class ResponseOutputItemDoneEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    item: ConversationItemDict
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.output_item.done"]
class ResponseOutputItemDoneEvent(Reply[ResponseOutputItemDoneEventDict]):
    event_id: str
    """Id of the event."""
    item: ConversationItem
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.output_item.done"]
    __getitem__: Get4[Literal["event_id", "response_id"], str, Literal["item"], ConversationItem, Literal["output_index"], int, Literal["type"], Literal["response.output_item.done"]]
class ResponseTextDeltaEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the text."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.text.delta"]
class ResponseTextDeltaEvent(Reply[ResponseTextDeltaEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the text."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.text.delta"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["delta", "event_id", "item_id", "response_id"], str, Literal["type"], Literal["response.text.delta"]]
class ResponseTextDoneEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    text: str
    """The whole text."""
    type: Literal["response.text.done"]
class ResponseTextDoneEvent(Reply[ResponseTextDoneEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    text: str
    """The whole text."""
    type: Literal["response.text.done"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["event_id", "item_id", "response_id", "text"], str, Literal["type"], Literal["response.text.done"]]
class SessionInputAudioNoiseReductionDict(TypedDict, total=False):
    type: Literal["near_field", "far_field"] | None
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""
class SessionInputAudioNoiseReduction(Reply[SessionInputAudioNoiseReductionDict]):
    type: Literal["near_field", "far_field"] | None
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""
    __getitem__: Get1[Literal["type"], Literal["near_field", "far_field"] | None]
class SessionInputAudioTranscriptionDict(TypedDict, total=False):
    language: str | None
    """The spoken language by its ISO 639-1 code, such as `en`; makes it faster and more exact."""
    model: str | None
    """The model that writes down what is said."""
    prompt: str | None
    """Text that guides the transcription; for `whisper-1` a list of keywords."""
class SessionInputAudioTranscription(Reply[SessionInputAudioTranscriptionDict]):
    language: str | None
    """The spoken language by its ISO 639-1 code, such as `en`; makes it faster and more exact."""
    model: str | None
    """The model that writes down what is said."""
    prompt: str | None
    """Text that guides the transcription; for `whisper-1` a list of keywords."""
    __getitem__: Get1[Literal["language", "model", "prompt"], str | None]
class SessionTracingTracingConfigurationDict(TypedDict, total=False):
    group_id: str | None
    """An id that traces share which belong together."""
    metadata: object | None
    """Data of your own for the trace, to filter by."""
    workflow_name: str | None
    """A name for what the session is part of, by which its trace is listed."""
class SessionTracingTracingConfiguration(Reply[SessionTracingTracingConfigurationDict]):
    group_id: str | None
    """An id that traces share which belong together."""
    metadata: object | None
    """Data of your own for the trace, to filter by."""
    workflow_name: str | None
    """A name for what the session is part of, by which its trace is listed."""
    __getitem__: Get2[Literal["group_id", "workflow_name"], str | None, Literal["metadata"], object | None]
SessionTracing: TypeAlias = Union[Literal["auto"], SessionTracingTracingConfiguration]
SessionTracingDict: TypeAlias = Union[Literal["auto"], SessionTracingTracingConfigurationDict]
class SessionTurnDetectionDict(TypedDict, total=False):
    create_response: bool | None
    """Whether a response is made as soon as the speaker has finished; default True."""
    eagerness: Literal["low", "medium", "high", "auto"] | None
    """How soon the speaker counts as finished: `low` waits longest, `high` least; `auto` (default) is as `medium`."""
    interrupt_response: bool | None
    """Whether a response breaks off when the user begins to speak; default True."""
    prefix_padding_ms: int | None
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: int | None
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: float | None
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""
    type: Literal["server_vad", "semantic_vad"] | None
    """How it is noticed: by silence (`server_vad`), or by what is said (`semantic_vad`, with `eagerness`)."""
class SessionTurnDetection(Reply[SessionTurnDetectionDict]):
    create_response: bool | None
    """Whether a response is made as soon as the speaker has finished; default True."""
    eagerness: Literal["low", "medium", "high", "auto"] | None
    """How soon the speaker counts as finished: `low` waits longest, `high` least; `auto` (default) is as `medium`."""
    interrupt_response: bool | None
    """Whether a response breaks off when the user begins to speak; default True."""
    prefix_padding_ms: int | None
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: int | None
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: float | None
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""
    type: Literal["server_vad", "semantic_vad"] | None
    """How it is noticed: by silence (`server_vad`), or by what is said (`semantic_vad`, with `eagerness`)."""
    __getitem__: Get5[Literal["create_response", "interrupt_response"], bool | None, Literal["eagerness"], Literal["low", "medium", "high", "auto"] | None, Literal["prefix_padding_ms", "silence_duration_ms"], int | None, Literal["threshold"], float | None, Literal["type"], Literal["server_vad", "semantic_vad"] | None]
class SessionDict(TypedDict, total=False):
    id: str | None
    """Id of the session."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    """How what comes in is encoded: `pcm16` (default; 24 kHz, mono), `g711_ulaw` or `g711_alaw`."""
    input_audio_noise_reduction: SessionInputAudioNoiseReductionDict | None
    """How noise is filtered out of what comes in; by default it is not."""
    input_audio_transcription: SessionInputAudioTranscriptionDict | None
    """Which model writes down what is said, and how; by default none does."""
    instructions: str | None
    """What the model is told before the conversation."""
    max_response_output_tokens: int | Literal["inf"] | None
    """The most tokens of one reply, 1 to 4096 or `inf`; default `inf`."""
    modalities: list[Literal["text", "audio"]] | None
    """What to make: `["text"]` or `["text", "audio"]`."""
    model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | None
    """Id of a realtime model, such as `gpt-realtime`."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    """How what comes out is encoded: `pcm16` (default; 24 kHz), `g711_ulaw` or `g711_alaw`."""
    speed: float | None
    """How fast the voice speaks, 0.25 to 1.5; default 1."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0.6 to 1.2; default 0.8."""
    tool_choice: str | None
    """Which tool the model may or must call: `none`, `auto`, `required`, or one function."""
    tools: list[SessionToolDict] | None
    """The functions that the model may call."""
    tracing: SessionTracingDict | None
    """Whether the session is recorded for traces: `auto`, or names for it."""
    turn_detection: SessionTurnDetectionDict | None
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`."""
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""
class Session(Reply[SessionDict]):
    id: str | None
    """Id of the session."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    """How what comes in is encoded: `pcm16` (default; 24 kHz, mono), `g711_ulaw` or `g711_alaw`."""
    input_audio_noise_reduction: SessionInputAudioNoiseReduction | None
    """How noise is filtered out of what comes in; by default it is not."""
    input_audio_transcription: SessionInputAudioTranscription | None
    """Which model writes down what is said, and how; by default none does."""
    instructions: str | None
    """What the model is told before the conversation."""
    max_response_output_tokens: int | Literal["inf"] | None
    """The most tokens of one reply, 1 to 4096 or `inf`; default `inf`."""
    modalities: list[Literal["text", "audio"]] | None
    """What to make: `["text"]` or `["text", "audio"]`."""
    model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | None
    """Id of a realtime model, such as `gpt-realtime`."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    """How what comes out is encoded: `pcm16` (default; 24 kHz), `g711_ulaw` or `g711_alaw`."""
    speed: float | None
    """How fast the voice speaks, 0.25 to 1.5; default 1."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0.6 to 1.2; default 0.8."""
    tool_choice: str | None
    """Which tool the model may or must call: `none`, `auto`, `required`, or one function."""
    tools: list[SessionTool] | None
    """The functions that the model may call."""
    tracing: SessionTracing | None
    """Whether the session is recorded for traces: `auto`, or names for it."""
    turn_detection: SessionTurnDetection | None
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`."""
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""
    __getitem__: Get12[Literal["id", "instructions", "tool_choice"], str | None, Literal["input_audio_format", "output_audio_format"], Literal["pcm16", "g711_ulaw", "g711_alaw"] | None, Literal["input_audio_noise_reduction"], SessionInputAudioNoiseReduction | None, Literal["input_audio_transcription"], SessionInputAudioTranscription | None, Literal["max_response_output_tokens"], int | Literal["inf"] | None, Literal["modalities"], list[Literal["text", "audio"]] | None, Literal["model"], Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | None, Literal["speed", "temperature"], float | None, Literal["tools"], list[SessionTool] | None, Literal["tracing"], SessionTracing | None, Literal["turn_detection"], SessionTurnDetection | None, Literal["voice"], str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None]
class TranscriptionSessionClientSecretDict(TypedDict):
    expires_at: int
    """When the key expires: Unix time in seconds."""
    value: str
    """The key itself, to give to a browser or app."""
class TranscriptionSessionClientSecret(Reply[TranscriptionSessionClientSecretDict]):
    expires_at: int
    """When the key expires: Unix time in seconds."""
    value: str
    """The key itself, to give to a browser or app."""
    __getitem__: Get2[Literal["expires_at"], int, Literal["value"], str]
class SessionCreateResponseInputAudioTranscriptionDict(TypedDict, total=False):
    model: str | None
    """The model that writes down what is said."""
class SessionCreateResponseInputAudioTranscription(Reply[SessionCreateResponseInputAudioTranscriptionDict]):
    model: str | None
    """The model that writes down what is said."""
    __getitem__: Get1[Literal["model"], str | None]
class TranscriptionSessionTurnDetectionDict(TypedDict, total=False):
    prefix_padding_ms: int | None
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: int | None
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: float | None
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""
    type: str | None
    """How it is noticed that the speaker has finished, such as `server_vad`."""
class TranscriptionSessionTurnDetection(Reply[TranscriptionSessionTurnDetectionDict]):
    prefix_padding_ms: int | None
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: int | None
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: float | None
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""
    type: str | None
    """How it is noticed that the speaker has finished, such as `server_vad`."""
    __getitem__: Get3[Literal["prefix_padding_ms", "silence_duration_ms"], int | None, Literal["threshold"], float | None, Literal["type"], str | None]
class SessionCreateResponseDict(TypedDict, total=False):
    client_secret: Required[TranscriptionSessionClientSecretDict]
    """The key with which a browser or app opens the session."""
    input_audio_format: str | None
    """How what comes in is encoded: `pcm16` (default; 24 kHz, mono), `g711_ulaw` or `g711_alaw`."""
    input_audio_transcription: SessionCreateResponseInputAudioTranscriptionDict | None
    """Which model writes down what is said, and how; by default none does."""
    instructions: str | None
    """What the model is told before the conversation."""
    max_response_output_tokens: int | Literal["inf"] | None
    """The most tokens of one reply, 1 to 4096 or `inf`; default `inf`."""
    modalities: list[Literal["text", "audio"]] | None
    """What to make: `["text"]` or `["text", "audio"]`."""
    output_audio_format: str | None
    """How what comes out is encoded: `pcm16` (default; 24 kHz), `g711_ulaw` or `g711_alaw`."""
    speed: float | None
    """How fast the voice speaks, 0.25 to 1.5; default 1."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0.6 to 1.2; default 0.8."""
    tool_choice: str | None
    """Which tool the model may or must call: `none`, `auto`, `required`, or one function."""
    tools: list[SessionToolDict] | None
    """The functions that the model may call."""
    tracing: SessionTracingDict | None
    """Whether the session is recorded for traces: `auto`, or names for it."""
    turn_detection: TranscriptionSessionTurnDetectionDict | None
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`."""
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""
class SessionCreateResponse(Reply[SessionCreateResponseDict]):
    client_secret: TranscriptionSessionClientSecret
    """The key with which a browser or app opens the session."""
    input_audio_format: str | None
    """How what comes in is encoded: `pcm16` (default; 24 kHz, mono), `g711_ulaw` or `g711_alaw`."""
    input_audio_transcription: SessionCreateResponseInputAudioTranscription | None
    """Which model writes down what is said, and how; by default none does."""
    instructions: str | None
    """What the model is told before the conversation."""
    max_response_output_tokens: int | Literal["inf"] | None
    """The most tokens of one reply, 1 to 4096 or `inf`; default `inf`."""
    modalities: list[Literal["text", "audio"]] | None
    """What to make: `["text"]` or `["text", "audio"]`."""
    output_audio_format: str | None
    """How what comes out is encoded: `pcm16` (default; 24 kHz), `g711_ulaw` or `g711_alaw`."""
    speed: float | None
    """How fast the voice speaks, 0.25 to 1.5; default 1."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0.6 to 1.2; default 0.8."""
    tool_choice: str | None
    """Which tool the model may or must call: `none`, `auto`, `required`, or one function."""
    tools: list[SessionTool] | None
    """The functions that the model may call."""
    tracing: SessionTracing | None
    """Whether the session is recorded for traces: `auto`, or names for it."""
    turn_detection: TranscriptionSessionTurnDetection | None
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`."""
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""
    __getitem__: Get10[Literal["client_secret"], TranscriptionSessionClientSecret, Literal["input_audio_format", "instructions", "output_audio_format", "tool_choice"], str | None, Literal["input_audio_transcription"], SessionCreateResponseInputAudioTranscription | None, Literal["max_response_output_tokens"], int | Literal["inf"] | None, Literal["modalities"], list[Literal["text", "audio"]] | None, Literal["speed", "temperature"], float | None, Literal["tools"], list[SessionTool] | None, Literal["tracing"], SessionTracing | None, Literal["turn_detection"], TranscriptionSessionTurnDetection | None, Literal["voice"], str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None]
class SessionCreatedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    session: SessionDict
    """The session as it is now."""
    type: Literal["session.created"]
class SessionCreatedEvent(Reply[SessionCreatedEventDict]):
    event_id: str
    """Id of the event."""
    session: Session
    """The session as it is now."""
    type: Literal["session.created"]
    __getitem__: Get3[Literal["event_id"], str, Literal["session"], Session, Literal["type"], Literal["session.created"]]
class SessionUpdateEventSessionClientSecretExpiresAfterDict(TypedDict):
    anchor: Literal["created_at"]
    seconds: NotRequired[int | None]
    """How many seconds from its creation the key can be used, 10 to 7200."""
class SessionUpdateEventSessionClientSecretExpiresAfter(Reply[SessionUpdateEventSessionClientSecretExpiresAfterDict]):
    anchor: Literal["created_at"]
    seconds: int | None
    """How many seconds from its creation the key can be used, 10 to 7200."""
    __getitem__: Get2[Literal["anchor"], Literal["created_at"], Literal["seconds"], int | None]
class SessionUpdateEventSessionClientSecretDict(TypedDict, total=False):
    expires_after: SessionUpdateEventSessionClientSecretExpiresAfterDict | None
    """When the key ends, in seconds from its creation."""
class SessionUpdateEventSessionClientSecret(Reply[SessionUpdateEventSessionClientSecretDict]):
    expires_after: SessionUpdateEventSessionClientSecretExpiresAfter | None
    """When the key ends, in seconds from its creation."""
    __getitem__: Get1[Literal["expires_after"], SessionUpdateEventSessionClientSecretExpiresAfter | None]
class SessionUpdateEventSessionDict(TypedDict, total=False):
    client_secret: SessionUpdateEventSessionClientSecretDict | None
    """How long the key can be used."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    """How what comes in is encoded: `pcm16` (default; 24 kHz, mono), `g711_ulaw` or `g711_alaw`."""
    input_audio_noise_reduction: SessionInputAudioNoiseReductionDict | None
    """How noise is filtered out of what comes in; by default it is not."""
    input_audio_transcription: SessionInputAudioTranscriptionDict | None
    """Which model writes down what is said, and how; by default none does."""
    instructions: str | None
    """What the model is told before the conversation."""
    max_response_output_tokens: int | Literal["inf"] | None
    """The most tokens of one reply, 1 to 4096 or `inf`; default `inf`."""
    modalities: list[Literal["text", "audio"]] | None
    """What to make: `["text"]` or `["text", "audio"]`."""
    model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | None
    """Id of a realtime model, such as `gpt-realtime`."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    """How what comes out is encoded: `pcm16` (default; 24 kHz), `g711_ulaw` or `g711_alaw`."""
    speed: float | None
    """How fast the voice speaks, 0.25 to 1.5; default 1."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0.6 to 1.2; default 0.8."""
    tool_choice: str | None
    """Which tool the model may or must call: `none`, `auto`, `required`, or one function."""
    tools: list[SessionToolDict] | None
    """The functions that the model may call."""
    tracing: SessionTracingDict | None
    """Whether the session is recorded for traces: `auto`, or names for it."""
    turn_detection: SessionTurnDetectionDict | None
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`."""
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""
class SessionUpdateEventSession(Reply[SessionUpdateEventSessionDict]):
    client_secret: SessionUpdateEventSessionClientSecret | None
    """How long the key can be used."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    """How what comes in is encoded: `pcm16` (default; 24 kHz, mono), `g711_ulaw` or `g711_alaw`."""
    input_audio_noise_reduction: SessionInputAudioNoiseReduction | None
    """How noise is filtered out of what comes in; by default it is not."""
    input_audio_transcription: SessionInputAudioTranscription | None
    """Which model writes down what is said, and how; by default none does."""
    instructions: str | None
    """What the model is told before the conversation."""
    max_response_output_tokens: int | Literal["inf"] | None
    """The most tokens of one reply, 1 to 4096 or `inf`; default `inf`."""
    modalities: list[Literal["text", "audio"]] | None
    """What to make: `["text"]` or `["text", "audio"]`."""
    model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | None
    """Id of a realtime model, such as `gpt-realtime`."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    """How what comes out is encoded: `pcm16` (default; 24 kHz), `g711_ulaw` or `g711_alaw`."""
    speed: float | None
    """How fast the voice speaks, 0.25 to 1.5; default 1."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0.6 to 1.2; default 0.8."""
    tool_choice: str | None
    """Which tool the model may or must call: `none`, `auto`, `required`, or one function."""
    tools: list[SessionTool] | None
    """The functions that the model may call."""
    tracing: SessionTracing | None
    """Whether the session is recorded for traces: `auto`, or names for it."""
    turn_detection: SessionTurnDetection | None
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`."""
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""
    @overload
    def __getitem__(self, key: Literal["client_secret"], /) -> SessionUpdateEventSessionClientSecret | None: ...
    @overload
    def __getitem__(self, key: Literal["input_audio_format", "output_audio_format"], /) -> Literal["pcm16", "g711_ulaw", "g711_alaw"] | None: ...
    @overload
    def __getitem__(self, key: Literal["input_audio_noise_reduction"], /) -> SessionInputAudioNoiseReduction | None: ...
    @overload
    def __getitem__(self, key: Literal["input_audio_transcription"], /) -> SessionInputAudioTranscription | None: ...
    @overload
    def __getitem__(self, key: Literal["instructions", "tool_choice"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["max_response_output_tokens"], /) -> int | Literal["inf"] | None: ...
    @overload
    def __getitem__(self, key: Literal["modalities"], /) -> list[Literal["text", "audio"]] | None: ...
    @overload
    def __getitem__(self, key: Literal["model"], /) -> Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | None: ...
    @overload
    def __getitem__(self, key: Literal["speed", "temperature"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[SessionTool] | None: ...
    @overload
    def __getitem__(self, key: Literal["tracing"], /) -> SessionTracing | None: ...
    @overload
    def __getitem__(self, key: Literal["turn_detection"], /) -> SessionTurnDetection | None: ...
    @overload
    def __getitem__(self, key: Literal["voice"], /) -> str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class SessionUpdateEventDict(TypedDict):
    session: SessionUpdateEventSessionDict
    """Settings to change; what is left out stays as it is."""
    type: Literal["session.update"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class SessionUpdateEvent(Reply[SessionUpdateEventDict]):
    session: SessionUpdateEventSession
    """Settings to change; what is left out stays as it is."""
    type: Literal["session.update"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get3[Literal["session"], SessionUpdateEventSession, Literal["type"], Literal["session.update"], Literal["event_id"], str | None]
class SessionUpdatedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    session: SessionDict
    """The session as it is now."""
    type: Literal["session.updated"]
class SessionUpdatedEvent(Reply[SessionUpdatedEventDict]):
    event_id: str
    """Id of the event."""
    session: Session
    """The session as it is now."""
    type: Literal["session.updated"]
    __getitem__: Get3[Literal["event_id"], str, Literal["session"], Session, Literal["type"], Literal["session.updated"]]
class TranscriptionSessionInputAudioTranscriptionDict(TypedDict, total=False):
    language: str | None
    """The spoken language by its ISO 639-1 code, such as `en`; makes it faster and more exact."""
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] | None
    """The model that writes down what is said."""
    prompt: str | None
    """Text that guides the transcription; for `whisper-1` a list of keywords."""
class TranscriptionSessionInputAudioTranscription(Reply[TranscriptionSessionInputAudioTranscriptionDict]):
    language: str | None
    """The spoken language by its ISO 639-1 code, such as `en`; makes it faster and more exact."""
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] | None
    """The model that writes down what is said."""
    prompt: str | None
    """Text that guides the transcription; for `whisper-1` a list of keywords."""
    __getitem__: Get2[Literal["language", "prompt"], str | None, Literal["model"], Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] | None]
class TranscriptionSessionDict(TypedDict, total=False):
    client_secret: Required[TranscriptionSessionClientSecretDict]
    """The key with which a browser or app opens the session."""
    input_audio_format: str | None
    """How what comes in is encoded: `pcm16` (default; 24 kHz, mono), `g711_ulaw` or `g711_alaw`."""
    input_audio_transcription: TranscriptionSessionInputAudioTranscriptionDict | None
    """Which model writes down what is said, and how; by default none does."""
    modalities: list[Literal["text", "audio"]] | None
    """What to make: `["text"]` or `["text", "audio"]`."""
    turn_detection: TranscriptionSessionTurnDetectionDict | None
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`."""
class TranscriptionSession(Reply[TranscriptionSessionDict]):
    client_secret: TranscriptionSessionClientSecret
    """The key with which a browser or app opens the session."""
    input_audio_format: str | None
    """How what comes in is encoded: `pcm16` (default; 24 kHz, mono), `g711_ulaw` or `g711_alaw`."""
    input_audio_transcription: TranscriptionSessionInputAudioTranscription | None
    """Which model writes down what is said, and how; by default none does."""
    modalities: list[Literal["text", "audio"]] | None
    """What to make: `["text"]` or `["text", "audio"]`."""
    turn_detection: TranscriptionSessionTurnDetection | None
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`."""
    __getitem__: Get5[Literal["client_secret"], TranscriptionSessionClientSecret, Literal["input_audio_format"], str | None, Literal["input_audio_transcription"], TranscriptionSessionInputAudioTranscription | None, Literal["modalities"], list[Literal["text", "audio"]] | None, Literal["turn_detection"], TranscriptionSessionTurnDetection | None]
class TranscriptionSessionUpdateSessionClientSecretExpiresAtDict(TypedDict, total=False):
    anchor: Literal["created_at"] | None
    """`created_at`, if it is given."""
    seconds: int | None
    """How many seconds from its creation the key can be used, 10 to 7200."""
class TranscriptionSessionUpdateSessionClientSecretExpiresAt(Reply[TranscriptionSessionUpdateSessionClientSecretExpiresAtDict]):
    anchor: Literal["created_at"] | None
    """`created_at`, if it is given."""
    seconds: int | None
    """How many seconds from its creation the key can be used, 10 to 7200."""
    __getitem__: Get2[Literal["anchor"], Literal["created_at"] | None, Literal["seconds"], int | None]
class TranscriptionSessionUpdateSessionClientSecretDict(TypedDict, total=False):
    expires_at: TranscriptionSessionUpdateSessionClientSecretExpiresAtDict | None
    """When the key ends, in seconds from its creation."""
class TranscriptionSessionUpdateSessionClientSecret(Reply[TranscriptionSessionUpdateSessionClientSecretDict]):
    expires_at: TranscriptionSessionUpdateSessionClientSecretExpiresAt | None
    """When the key ends, in seconds from its creation."""
    __getitem__: Get1[Literal["expires_at"], TranscriptionSessionUpdateSessionClientSecretExpiresAt | None]
class TranscriptionSessionUpdateSessionDict(TypedDict, total=False):
    client_secret: TranscriptionSessionUpdateSessionClientSecretDict | None
    """How long the key can be used."""
    include: list[str] | None
    """What to add: `item.input_audio_transcription.logprobs`, how likely each token of the transcript is."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    """How what comes in is encoded: `pcm16` (default; 24 kHz, mono), `g711_ulaw` or `g711_alaw`."""
    input_audio_noise_reduction: SessionInputAudioNoiseReductionDict | None
    """How noise is filtered out of what comes in; by default it is not."""
    input_audio_transcription: TranscriptionSessionInputAudioTranscriptionDict | None
    """Which model writes down what is said, and how; by default none does."""
    modalities: list[Literal["text", "audio"]] | None
    """What to make: `["text"]` or `["text", "audio"]`."""
    turn_detection: SessionTurnDetectionDict | None
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`."""
class TranscriptionSessionUpdateSession(Reply[TranscriptionSessionUpdateSessionDict]):
    client_secret: TranscriptionSessionUpdateSessionClientSecret | None
    """How long the key can be used."""
    include: list[str] | None
    """What to add: `item.input_audio_transcription.logprobs`, how likely each token of the transcript is."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    """How what comes in is encoded: `pcm16` (default; 24 kHz, mono), `g711_ulaw` or `g711_alaw`."""
    input_audio_noise_reduction: SessionInputAudioNoiseReduction | None
    """How noise is filtered out of what comes in; by default it is not."""
    input_audio_transcription: TranscriptionSessionInputAudioTranscription | None
    """Which model writes down what is said, and how; by default none does."""
    modalities: list[Literal["text", "audio"]] | None
    """What to make: `["text"]` or `["text", "audio"]`."""
    turn_detection: SessionTurnDetection | None
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`."""
    __getitem__: Get7[Literal["client_secret"], TranscriptionSessionUpdateSessionClientSecret | None, Literal["include"], list[str] | None, Literal["input_audio_format"], Literal["pcm16", "g711_ulaw", "g711_alaw"] | None, Literal["input_audio_noise_reduction"], SessionInputAudioNoiseReduction | None, Literal["input_audio_transcription"], TranscriptionSessionInputAudioTranscription | None, Literal["modalities"], list[Literal["text", "audio"]] | None, Literal["turn_detection"], SessionTurnDetection | None]
class TranscriptionSessionUpdateDict(TypedDict):
    session: TranscriptionSessionUpdateSessionDict
    """Settings to change; what is left out stays as it is."""
    type: Literal["transcription_session.update"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class TranscriptionSessionUpdate(Reply[TranscriptionSessionUpdateDict]):
    session: TranscriptionSessionUpdateSession
    """Settings to change; what is left out stays as it is."""
    type: Literal["transcription_session.update"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get3[Literal["session"], TranscriptionSessionUpdateSession, Literal["type"], Literal["transcription_session.update"], Literal["event_id"], str | None]
class TranscriptionSessionUpdatedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    session: TranscriptionSessionDict
    """The session as it is now."""
    type: Literal["transcription_session.updated"]
class TranscriptionSessionUpdatedEvent(Reply[TranscriptionSessionUpdatedEventDict]):
    event_id: str
    """Id of the event."""
    session: TranscriptionSession
    """The session as it is now."""
    type: Literal["transcription_session.updated"]
    __getitem__: Get3[Literal["event_id"], str, Literal["session"], TranscriptionSession, Literal["type"], Literal["transcription_session.updated"]]
