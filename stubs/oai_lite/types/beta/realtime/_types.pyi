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
    audio: str | None
    text: str | None
    transcript: str | None
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"] | None
class ConversationItemContent(Reply[ConversationItemContentDict]):
    id: str | None
    audio: str | None
    text: str | None
    transcript: str | None
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"] | None
    __getitem__: Get2[Literal["id", "audio", "text", "transcript"], str | None, Literal["type"], Literal["input_text", "input_audio", "item_reference", "text", "audio"] | None]
class ConversationItemDict(TypedDict, total=False):
    id: str | None
    arguments: str | None
    call_id: str | None
    content: list[ConversationItemContentDict] | None
    name: str | None
    object: Literal["realtime.item"] | None
    output: str | None
    role: Literal["user", "assistant", "system"] | None
    status: Literal["completed", "incomplete", "in_progress"] | None
    type: Literal["message", "function_call", "function_call_output"] | None
class ConversationItem(Reply[ConversationItemDict]):
    id: str | None
    arguments: str | None
    call_id: str | None
    content: list[ConversationItemContent] | None
    name: str | None
    object: Literal["realtime.item"] | None
    output: str | None
    role: Literal["user", "assistant", "system"] | None
    status: Literal["completed", "incomplete", "in_progress"] | None
    type: Literal["message", "function_call", "function_call_output"] | None
    __getitem__: Get6[Literal["id", "arguments", "call_id", "name", "output"], str | None, Literal["content"], list[ConversationItemContent] | None, Literal["object"], Literal["realtime.item"] | None, Literal["role"], Literal["user", "assistant", "system"] | None, Literal["status"], Literal["completed", "incomplete", "in_progress"] | None, Literal["type"], Literal["message", "function_call", "function_call_output"] | None]
class ConversationItemCreateEventDict(TypedDict):
    item: ConversationItemDict
    type: Literal["conversation.item.create"]
    event_id: NotRequired[str | None]
    previous_item_id: NotRequired[str | None]
class ConversationItemCreateEvent(Reply[ConversationItemCreateEventDict]):
    item: ConversationItem
    type: Literal["conversation.item.create"]
    event_id: str | None
    previous_item_id: str | None
    __getitem__: Get3[Literal["item"], ConversationItem, Literal["type"], Literal["conversation.item.create"], Literal["event_id", "previous_item_id"], str | None]
class ConversationItemCreatedEventDict(TypedDict):
    event_id: str
    item: ConversationItemDict
    type: Literal["conversation.item.created"]
    previous_item_id: NotRequired[str | None]
class ConversationItemCreatedEvent(Reply[ConversationItemCreatedEventDict]):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.created"]
    previous_item_id: str | None
    __getitem__: Get4[Literal["event_id"], str, Literal["item"], ConversationItem, Literal["type"], Literal["conversation.item.created"], Literal["previous_item_id"], str | None]
class ConversationItemInputAudioTranscriptionDeltaEventLogprobDict(TypedDict):
    token: str
    bytes: list[int]
    logprob: float
class ConversationItemInputAudioTranscriptionDeltaEventLogprob(Reply[ConversationItemInputAudioTranscriptionDeltaEventLogprobDict]):
    token: str
    bytes: list[int]
    logprob: float
    __getitem__: Get3[Literal["token"], str, Literal["bytes"], list[int], Literal["logprob"], float]
class ConversationItemInputAudioTranscriptionCompletedEventDict(TypedDict):
    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: ConversationItemInputAudioTranscriptionCompletedEventUsageDict
    logprobs: NotRequired[list[ConversationItemInputAudioTranscriptionDeltaEventLogprobDict] | None]
class ConversationItemInputAudioTranscriptionCompletedEvent(Reply[ConversationItemInputAudioTranscriptionCompletedEventDict]):
    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: ConversationItemInputAudioTranscriptionCompletedEventUsage
    logprobs: list[ConversationItemInputAudioTranscriptionDeltaEventLogprob] | None
    __getitem__: Get5[Literal["content_index"], int, Literal["event_id", "item_id", "transcript"], str, Literal["type"], Literal["conversation.item.input_audio_transcription.completed"], Literal["usage"], ConversationItemInputAudioTranscriptionCompletedEventUsage, Literal["logprobs"], list[ConversationItemInputAudioTranscriptionDeltaEventLogprob] | None]
class ConversationItemInputAudioTranscriptionDeltaEventDict(TypedDict):
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: NotRequired[int | None]
    delta: NotRequired[str | None]
    logprobs: NotRequired[list[ConversationItemInputAudioTranscriptionDeltaEventLogprobDict] | None]
class ConversationItemInputAudioTranscriptionDeltaEvent(Reply[ConversationItemInputAudioTranscriptionDeltaEventDict]):
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: int | None
    delta: str | None
    logprobs: list[ConversationItemInputAudioTranscriptionDeltaEventLogprob] | None
    __getitem__: Get5[Literal["event_id", "item_id"], str, Literal["type"], Literal["conversation.item.input_audio_transcription.delta"], Literal["content_index"], int | None, Literal["delta"], str | None, Literal["logprobs"], list[ConversationItemInputAudioTranscriptionDeltaEventLogprob] | None]
class ConversationItemWithReferenceContentDict(TypedDict, total=False):
    id: str | None
    audio: str | None
    text: str | None
    transcript: str | None
    type: Literal["input_text", "input_audio", "item_reference", "text"] | None
class ConversationItemWithReferenceContent(Reply[ConversationItemWithReferenceContentDict]):
    id: str | None
    audio: str | None
    text: str | None
    transcript: str | None
    type: Literal["input_text", "input_audio", "item_reference", "text"] | None
    __getitem__: Get2[Literal["id", "audio", "text", "transcript"], str | None, Literal["type"], Literal["input_text", "input_audio", "item_reference", "text"] | None]
class ConversationItemWithReferenceDict(TypedDict, total=False):
    id: str | None
    arguments: str | None
    call_id: str | None
    content: list[ConversationItemWithReferenceContentDict] | None
    name: str | None
    object: Literal["realtime.item"] | None
    output: str | None
    role: Literal["user", "assistant", "system"] | None
    status: Literal["completed", "incomplete", "in_progress"] | None
    type: Literal["message", "function_call", "function_call_output", "item_reference"] | None
class ConversationItemWithReference(Reply[ConversationItemWithReferenceDict]):
    id: str | None
    arguments: str | None
    call_id: str | None
    content: list[ConversationItemWithReferenceContent] | None
    name: str | None
    object: Literal["realtime.item"] | None
    output: str | None
    role: Literal["user", "assistant", "system"] | None
    status: Literal["completed", "incomplete", "in_progress"] | None
    type: Literal["message", "function_call", "function_call_output", "item_reference"] | None
    __getitem__: Get6[Literal["id", "arguments", "call_id", "name", "output"], str | None, Literal["content"], list[ConversationItemWithReferenceContent] | None, Literal["object"], Literal["realtime.item"] | None, Literal["role"], Literal["user", "assistant", "system"] | None, Literal["status"], Literal["completed", "incomplete", "in_progress"] | None, Literal["type"], Literal["message", "function_call", "function_call_output", "item_reference"] | None]
class ErrorEventErrorDict(TypedDict, total=False):
    message: Required[str]
    type: Required[str]
    code: str | None
    event_id: str | None
    param: str | None
class ErrorEventError(Reply[ErrorEventErrorDict]):
    message: str
    type: str
    code: str | None
    event_id: str | None
    param: str | None
    __getitem__: Get2[Literal["message", "type"], str, Literal["code", "event_id", "param"], str | None]
class ErrorEventDict(TypedDict):
    error: ErrorEventErrorDict
    event_id: str
    type: Literal["error"]
class ErrorEvent(Reply[ErrorEventDict]):
    error: ErrorEventError
    event_id: str
    type: Literal["error"]
    __getitem__: Get3[Literal["error"], ErrorEventError, Literal["event_id"], str, Literal["type"], Literal["error"]]
class RealtimeClientEventOutputAudioBufferClearDict(TypedDict):
    type: Literal["output_audio_buffer.clear"]
    event_id: NotRequired[str | None]
class RealtimeClientEventOutputAudioBufferClear(Reply[RealtimeClientEventOutputAudioBufferClearDict]):
    type: Literal["output_audio_buffer.clear"]
    event_id: str | None
    __getitem__: Get2[Literal["type"], Literal["output_audio_buffer.clear"], Literal["event_id"], str | None]
class RealtimeResponseUsageInputTokenDetailsDict(TypedDict, total=False):
    audio_tokens: int | None
    cached_tokens: int | None
    text_tokens: int | None
class RealtimeResponseUsageInputTokenDetails(Reply[RealtimeResponseUsageInputTokenDetailsDict]):
    audio_tokens: int | None
    cached_tokens: int | None
    text_tokens: int | None
    __getitem__: Get1[Literal["audio_tokens", "cached_tokens", "text_tokens"], int | None]
class RealtimeResponseUsageDict(TypedDict, total=False):
    input_token_details: RealtimeResponseUsageInputTokenDetailsDict | None
    input_tokens: int | None
    output_token_details: RealtimeResponseUsageOutputTokenDetailsDict | None
    output_tokens: int | None
    total_tokens: int | None
class RealtimeResponseUsage(Reply[RealtimeResponseUsageDict]):
    input_token_details: RealtimeResponseUsageInputTokenDetails | None
    input_tokens: int | None
    output_token_details: RealtimeResponseUsageOutputTokenDetails | None
    output_tokens: int | None
    total_tokens: int | None
    __getitem__: Get3[Literal["input_token_details"], RealtimeResponseUsageInputTokenDetails | None, Literal["input_tokens", "output_tokens", "total_tokens"], int | None, Literal["output_token_details"], RealtimeResponseUsageOutputTokenDetails | None]
class RealtimeResponseDict(TypedDict, total=False):
    id: str | None
    conversation_id: str | None
    max_output_tokens: int | Literal["inf"] | None
    metadata: Metadata | None
    modalities: list[Literal["text", "audio"]] | None
    object: Literal["realtime.response"] | None
    output: list[ConversationItemDict] | None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None
    status_details: RealtimeResponseStatusDict | None
    temperature: float | None
    usage: RealtimeResponseUsageDict | None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
class RealtimeResponse(Reply[RealtimeResponseDict]):
    id: str | None
    conversation_id: str | None
    max_output_tokens: int | Literal["inf"] | None
    metadata: Metadata | None
    modalities: list[Literal["text", "audio"]] | None
    object: Literal["realtime.response"] | None
    output: list[ConversationItem] | None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None
    status_details: RealtimeResponseStatus | None
    temperature: float | None
    usage: RealtimeResponseUsage | None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    __getitem__: Get12[Literal["id", "conversation_id"], str | None, Literal["max_output_tokens"], int | Literal["inf"] | None, Literal["metadata"], Metadata | None, Literal["modalities"], list[Literal["text", "audio"]] | None, Literal["object"], Literal["realtime.response"] | None, Literal["output"], list[ConversationItem] | None, Literal["output_audio_format"], Literal["pcm16", "g711_ulaw", "g711_alaw"] | None, Literal["status"], Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None, Literal["status_details"], RealtimeResponseStatus | None, Literal["temperature"], float | None, Literal["usage"], RealtimeResponseUsage | None, Literal["voice"], str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None]
class RealtimeServerEventConversationItemRetrievedDict(TypedDict):
    event_id: str
    item: ConversationItemDict
    type: Literal["conversation.item.retrieved"]
class RealtimeServerEventConversationItemRetrieved(Reply[RealtimeServerEventConversationItemRetrievedDict]):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.retrieved"]
    __getitem__: Get3[Literal["event_id"], str, Literal["item"], ConversationItem, Literal["type"], Literal["conversation.item.retrieved"]]
class ResponseAudioDeltaEventDict(TypedDict):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.delta"]
class ResponseAudioDeltaEvent(Reply[ResponseAudioDeltaEventDict]):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.delta"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["delta", "event_id", "item_id", "response_id"], str, Literal["type"], Literal["response.audio.delta"]]
class ResponseAudioDoneEventDict(TypedDict):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.done"]
class ResponseAudioDoneEvent(Reply[ResponseAudioDoneEventDict]):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.done"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["event_id", "item_id", "response_id"], str, Literal["type"], Literal["response.audio.done"]]
class ResponseAudioTranscriptDeltaEventDict(TypedDict):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio_transcript.delta"]
class ResponseAudioTranscriptDeltaEvent(Reply[ResponseAudioTranscriptDeltaEventDict]):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio_transcript.delta"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["delta", "event_id", "item_id", "response_id"], str, Literal["type"], Literal["response.audio_transcript.delta"]]
class ResponseAudioTranscriptDoneEventDict(TypedDict):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.audio_transcript.done"]
class ResponseAudioTranscriptDoneEvent(Reply[ResponseAudioTranscriptDoneEventDict]):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.audio_transcript.done"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["event_id", "item_id", "response_id", "transcript"], str, Literal["type"], Literal["response.audio_transcript.done"]]
class SessionToolDict(TypedDict, total=False):
    description: str | None
    name: str | None
    parameters: object | None
    type: Literal["function"] | None
class SessionTool(Reply[SessionToolDict]):
    description: str | None
    name: str | None
    parameters: object | None
    type: Literal["function"] | None
    __getitem__: Get3[Literal["description", "name"], str | None, Literal["parameters"], object | None, Literal["type"], Literal["function"] | None]
class ResponseCreateEventResponseDict(TypedDict, total=False):
    conversation: str | Literal["auto", "none"] | None
    input: list[ConversationItemWithReferenceDict] | None
    instructions: str | None
    max_response_output_tokens: int | Literal["inf"] | None
    metadata: Metadata | None
    modalities: list[Literal["text", "audio"]] | None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    temperature: float | None
    tool_choice: str | None
    tools: list[SessionToolDict] | None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
class ResponseCreateEventResponse(Reply[ResponseCreateEventResponseDict]):
    conversation: str | Literal["auto", "none"] | None
    input: list[ConversationItemWithReference] | None
    instructions: str | None
    max_response_output_tokens: int | Literal["inf"] | None
    metadata: Metadata | None
    modalities: list[Literal["text", "audio"]] | None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    temperature: float | None
    tool_choice: str | None
    tools: list[SessionTool] | None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    __getitem__: Get10[Literal["conversation"], str | Literal["auto", "none"] | None, Literal["input"], list[ConversationItemWithReference] | None, Literal["instructions", "tool_choice"], str | None, Literal["max_response_output_tokens"], int | Literal["inf"] | None, Literal["metadata"], Metadata | None, Literal["modalities"], list[Literal["text", "audio"]] | None, Literal["output_audio_format"], Literal["pcm16", "g711_ulaw", "g711_alaw"] | None, Literal["temperature"], float | None, Literal["tools"], list[SessionTool] | None, Literal["voice"], str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None]
class ResponseCreateEventDict(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str | None
    response: ResponseCreateEventResponseDict | None
class ResponseCreateEvent(Reply[ResponseCreateEventDict]):
    type: Literal["response.create"]
    event_id: str | None
    response: ResponseCreateEventResponse | None
    __getitem__: Get3[Literal["type"], Literal["response.create"], Literal["event_id"], str | None, Literal["response"], ResponseCreateEventResponse | None]
class ResponseCreatedEventDict(TypedDict):
    event_id: str
    response: RealtimeResponseDict
    type: Literal["response.created"]
class ResponseCreatedEvent(Reply[ResponseCreatedEventDict]):
    event_id: str
    response: RealtimeResponse
    type: Literal["response.created"]
    __getitem__: Get3[Literal["event_id"], str, Literal["response"], RealtimeResponse, Literal["type"], Literal["response.created"]]
class ResponseDoneEventDict(TypedDict):
    event_id: str
    response: RealtimeResponseDict
    type: Literal["response.done"]
class ResponseDoneEvent(Reply[ResponseDoneEventDict]):
    event_id: str
    response: RealtimeResponse
    type: Literal["response.done"]
    __getitem__: Get3[Literal["event_id"], str, Literal["response"], RealtimeResponse, Literal["type"], Literal["response.done"]]
class ResponseFunctionCallArgumentsDoneEventDict(TypedDict):
    arguments: str
    call_id: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"]
class ResponseFunctionCallArgumentsDoneEvent(Reply[ResponseFunctionCallArgumentsDoneEventDict]):
    arguments: str
    call_id: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"]
    __getitem__: Get3[Literal["arguments", "call_id", "event_id", "item_id", "response_id"], str, Literal["output_index"], int, Literal["type"], Literal["response.function_call_arguments.done"]]
class ResponseOutputItemAddedEventDict(TypedDict):
    event_id: str
    item: ConversationItemDict
    output_index: int
    response_id: str
    type: Literal["response.output_item.added"]
class ResponseOutputItemAddedEvent(Reply[ResponseOutputItemAddedEventDict]):
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.added"]
    __getitem__: Get4[Literal["event_id", "response_id"], str, Literal["item"], ConversationItem, Literal["output_index"], int, Literal["type"], Literal["response.output_item.added"]]
class ResponseOutputItemDoneEventDict(TypedDict):
    event_id: str
    item: ConversationItemDict
    output_index: int
    response_id: str
    type: Literal["response.output_item.done"]
class ResponseOutputItemDoneEvent(Reply[ResponseOutputItemDoneEventDict]):
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.done"]
    __getitem__: Get4[Literal["event_id", "response_id"], str, Literal["item"], ConversationItem, Literal["output_index"], int, Literal["type"], Literal["response.output_item.done"]]
class ResponseTextDeltaEventDict(TypedDict):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.text.delta"]
class ResponseTextDeltaEvent(Reply[ResponseTextDeltaEventDict]):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.text.delta"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["delta", "event_id", "item_id", "response_id"], str, Literal["type"], Literal["response.text.delta"]]
class ResponseTextDoneEventDict(TypedDict):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.text.done"]
class ResponseTextDoneEvent(Reply[ResponseTextDoneEventDict]):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.text.done"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["event_id", "item_id", "response_id", "text"], str, Literal["type"], Literal["response.text.done"]]
class SessionInputAudioNoiseReductionDict(TypedDict, total=False):
    type: Literal["near_field", "far_field"] | None
class SessionInputAudioNoiseReduction(Reply[SessionInputAudioNoiseReductionDict]):
    type: Literal["near_field", "far_field"] | None
    __getitem__: Get1[Literal["type"], Literal["near_field", "far_field"] | None]
class SessionInputAudioTranscriptionDict(TypedDict, total=False):
    language: str | None
    model: str | None
    prompt: str | None
class SessionInputAudioTranscription(Reply[SessionInputAudioTranscriptionDict]):
    language: str | None
    model: str | None
    prompt: str | None
    __getitem__: Get1[Literal["language", "model", "prompt"], str | None]
class SessionTracingTracingConfigurationDict(TypedDict, total=False):
    group_id: str | None
    metadata: object | None
    workflow_name: str | None
class SessionTracingTracingConfiguration(Reply[SessionTracingTracingConfigurationDict]):
    group_id: str | None
    metadata: object | None
    workflow_name: str | None
    __getitem__: Get2[Literal["group_id", "workflow_name"], str | None, Literal["metadata"], object | None]
SessionTracing: TypeAlias = Union[Literal["auto"], SessionTracingTracingConfiguration]
SessionTracingDict: TypeAlias = Union[Literal["auto"], SessionTracingTracingConfigurationDict]
class SessionTurnDetectionDict(TypedDict, total=False):
    create_response: bool | None
    eagerness: Literal["low", "medium", "high", "auto"] | None
    interrupt_response: bool | None
    prefix_padding_ms: int | None
    silence_duration_ms: int | None
    threshold: float | None
    type: Literal["server_vad", "semantic_vad"] | None
class SessionTurnDetection(Reply[SessionTurnDetectionDict]):
    create_response: bool | None
    eagerness: Literal["low", "medium", "high", "auto"] | None
    interrupt_response: bool | None
    prefix_padding_ms: int | None
    silence_duration_ms: int | None
    threshold: float | None
    type: Literal["server_vad", "semantic_vad"] | None
    __getitem__: Get5[Literal["create_response", "interrupt_response"], bool | None, Literal["eagerness"], Literal["low", "medium", "high", "auto"] | None, Literal["prefix_padding_ms", "silence_duration_ms"], int | None, Literal["threshold"], float | None, Literal["type"], Literal["server_vad", "semantic_vad"] | None]
class SessionDict(TypedDict, total=False):
    id: str | None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    input_audio_noise_reduction: SessionInputAudioNoiseReductionDict | None
    input_audio_transcription: SessionInputAudioTranscriptionDict | None
    instructions: str | None
    max_response_output_tokens: int | Literal["inf"] | None
    modalities: list[Literal["text", "audio"]] | None
    model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    speed: float | None
    temperature: float | None
    tool_choice: str | None
    tools: list[SessionToolDict] | None
    tracing: SessionTracingDict | None
    turn_detection: SessionTurnDetectionDict | None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
class Session(Reply[SessionDict]):
    id: str | None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    input_audio_noise_reduction: SessionInputAudioNoiseReduction | None
    input_audio_transcription: SessionInputAudioTranscription | None
    instructions: str | None
    max_response_output_tokens: int | Literal["inf"] | None
    modalities: list[Literal["text", "audio"]] | None
    model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    speed: float | None
    temperature: float | None
    tool_choice: str | None
    tools: list[SessionTool] | None
    tracing: SessionTracing | None
    turn_detection: SessionTurnDetection | None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    __getitem__: Get12[Literal["id", "instructions", "tool_choice"], str | None, Literal["input_audio_format", "output_audio_format"], Literal["pcm16", "g711_ulaw", "g711_alaw"] | None, Literal["input_audio_noise_reduction"], SessionInputAudioNoiseReduction | None, Literal["input_audio_transcription"], SessionInputAudioTranscription | None, Literal["max_response_output_tokens"], int | Literal["inf"] | None, Literal["modalities"], list[Literal["text", "audio"]] | None, Literal["model"], Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | None, Literal["speed", "temperature"], float | None, Literal["tools"], list[SessionTool] | None, Literal["tracing"], SessionTracing | None, Literal["turn_detection"], SessionTurnDetection | None, Literal["voice"], str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None]
class TranscriptionSessionClientSecretDict(TypedDict):
    expires_at: int
    value: str
class TranscriptionSessionClientSecret(Reply[TranscriptionSessionClientSecretDict]):
    expires_at: int
    value: str
    __getitem__: Get2[Literal["expires_at"], int, Literal["value"], str]
class SessionCreateResponseInputAudioTranscriptionDict(TypedDict, total=False):
    model: str | None
class SessionCreateResponseInputAudioTranscription(Reply[SessionCreateResponseInputAudioTranscriptionDict]):
    model: str | None
    __getitem__: Get1[Literal["model"], str | None]
class TranscriptionSessionTurnDetectionDict(TypedDict, total=False):
    prefix_padding_ms: int | None
    silence_duration_ms: int | None
    threshold: float | None
    type: str | None
class TranscriptionSessionTurnDetection(Reply[TranscriptionSessionTurnDetectionDict]):
    prefix_padding_ms: int | None
    silence_duration_ms: int | None
    threshold: float | None
    type: str | None
    __getitem__: Get3[Literal["prefix_padding_ms", "silence_duration_ms"], int | None, Literal["threshold"], float | None, Literal["type"], str | None]
class SessionCreateResponseDict(TypedDict, total=False):
    client_secret: Required[TranscriptionSessionClientSecretDict]
    input_audio_format: str | None
    input_audio_transcription: SessionCreateResponseInputAudioTranscriptionDict | None
    instructions: str | None
    max_response_output_tokens: int | Literal["inf"] | None
    modalities: list[Literal["text", "audio"]] | None
    output_audio_format: str | None
    speed: float | None
    temperature: float | None
    tool_choice: str | None
    tools: list[SessionToolDict] | None
    tracing: SessionTracingDict | None
    turn_detection: TranscriptionSessionTurnDetectionDict | None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
class SessionCreateResponse(Reply[SessionCreateResponseDict]):
    client_secret: TranscriptionSessionClientSecret
    input_audio_format: str | None
    input_audio_transcription: SessionCreateResponseInputAudioTranscription | None
    instructions: str | None
    max_response_output_tokens: int | Literal["inf"] | None
    modalities: list[Literal["text", "audio"]] | None
    output_audio_format: str | None
    speed: float | None
    temperature: float | None
    tool_choice: str | None
    tools: list[SessionTool] | None
    tracing: SessionTracing | None
    turn_detection: TranscriptionSessionTurnDetection | None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    __getitem__: Get10[Literal["client_secret"], TranscriptionSessionClientSecret, Literal["input_audio_format", "instructions", "output_audio_format", "tool_choice"], str | None, Literal["input_audio_transcription"], SessionCreateResponseInputAudioTranscription | None, Literal["max_response_output_tokens"], int | Literal["inf"] | None, Literal["modalities"], list[Literal["text", "audio"]] | None, Literal["speed", "temperature"], float | None, Literal["tools"], list[SessionTool] | None, Literal["tracing"], SessionTracing | None, Literal["turn_detection"], TranscriptionSessionTurnDetection | None, Literal["voice"], str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None]
class SessionCreatedEventDict(TypedDict):
    event_id: str
    session: SessionDict
    type: Literal["session.created"]
class SessionCreatedEvent(Reply[SessionCreatedEventDict]):
    event_id: str
    session: Session
    type: Literal["session.created"]
    __getitem__: Get3[Literal["event_id"], str, Literal["session"], Session, Literal["type"], Literal["session.created"]]
class SessionUpdateEventSessionClientSecretExpiresAfterDict(TypedDict):
    anchor: Literal["created_at"]
    seconds: NotRequired[int | None]
class SessionUpdateEventSessionClientSecretExpiresAfter(Reply[SessionUpdateEventSessionClientSecretExpiresAfterDict]):
    anchor: Literal["created_at"]
    seconds: int | None
    __getitem__: Get2[Literal["anchor"], Literal["created_at"], Literal["seconds"], int | None]
class SessionUpdateEventSessionClientSecretDict(TypedDict, total=False):
    expires_after: SessionUpdateEventSessionClientSecretExpiresAfterDict | None
class SessionUpdateEventSessionClientSecret(Reply[SessionUpdateEventSessionClientSecretDict]):
    expires_after: SessionUpdateEventSessionClientSecretExpiresAfter | None
    __getitem__: Get1[Literal["expires_after"], SessionUpdateEventSessionClientSecretExpiresAfter | None]
class SessionUpdateEventSessionDict(TypedDict, total=False):
    client_secret: SessionUpdateEventSessionClientSecretDict | None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    input_audio_noise_reduction: SessionInputAudioNoiseReductionDict | None
    input_audio_transcription: SessionInputAudioTranscriptionDict | None
    instructions: str | None
    max_response_output_tokens: int | Literal["inf"] | None
    modalities: list[Literal["text", "audio"]] | None
    model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    speed: float | None
    temperature: float | None
    tool_choice: str | None
    tools: list[SessionToolDict] | None
    tracing: SessionTracingDict | None
    turn_detection: SessionTurnDetectionDict | None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
class SessionUpdateEventSession(Reply[SessionUpdateEventSessionDict]):
    client_secret: SessionUpdateEventSessionClientSecret | None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    input_audio_noise_reduction: SessionInputAudioNoiseReduction | None
    input_audio_transcription: SessionInputAudioTranscription | None
    instructions: str | None
    max_response_output_tokens: int | Literal["inf"] | None
    modalities: list[Literal["text", "audio"]] | None
    model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    speed: float | None
    temperature: float | None
    tool_choice: str | None
    tools: list[SessionTool] | None
    tracing: SessionTracing | None
    turn_detection: SessionTurnDetection | None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
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
    type: Literal["session.update"]
    event_id: NotRequired[str | None]
class SessionUpdateEvent(Reply[SessionUpdateEventDict]):
    session: SessionUpdateEventSession
    type: Literal["session.update"]
    event_id: str | None
    __getitem__: Get3[Literal["session"], SessionUpdateEventSession, Literal["type"], Literal["session.update"], Literal["event_id"], str | None]
class SessionUpdatedEventDict(TypedDict):
    event_id: str
    session: SessionDict
    type: Literal["session.updated"]
class SessionUpdatedEvent(Reply[SessionUpdatedEventDict]):
    event_id: str
    session: Session
    type: Literal["session.updated"]
    __getitem__: Get3[Literal["event_id"], str, Literal["session"], Session, Literal["type"], Literal["session.updated"]]
class TranscriptionSessionInputAudioTranscriptionDict(TypedDict, total=False):
    language: str | None
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] | None
    prompt: str | None
class TranscriptionSessionInputAudioTranscription(Reply[TranscriptionSessionInputAudioTranscriptionDict]):
    language: str | None
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] | None
    prompt: str | None
    __getitem__: Get2[Literal["language", "prompt"], str | None, Literal["model"], Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] | None]
class TranscriptionSessionDict(TypedDict, total=False):
    client_secret: Required[TranscriptionSessionClientSecretDict]
    input_audio_format: str | None
    input_audio_transcription: TranscriptionSessionInputAudioTranscriptionDict | None
    modalities: list[Literal["text", "audio"]] | None
    turn_detection: TranscriptionSessionTurnDetectionDict | None
class TranscriptionSession(Reply[TranscriptionSessionDict]):
    client_secret: TranscriptionSessionClientSecret
    input_audio_format: str | None
    input_audio_transcription: TranscriptionSessionInputAudioTranscription | None
    modalities: list[Literal["text", "audio"]] | None
    turn_detection: TranscriptionSessionTurnDetection | None
    __getitem__: Get5[Literal["client_secret"], TranscriptionSessionClientSecret, Literal["input_audio_format"], str | None, Literal["input_audio_transcription"], TranscriptionSessionInputAudioTranscription | None, Literal["modalities"], list[Literal["text", "audio"]] | None, Literal["turn_detection"], TranscriptionSessionTurnDetection | None]
class TranscriptionSessionUpdateSessionClientSecretExpiresAtDict(TypedDict, total=False):
    anchor: Literal["created_at"] | None
    seconds: int | None
class TranscriptionSessionUpdateSessionClientSecretExpiresAt(Reply[TranscriptionSessionUpdateSessionClientSecretExpiresAtDict]):
    anchor: Literal["created_at"] | None
    seconds: int | None
    __getitem__: Get2[Literal["anchor"], Literal["created_at"] | None, Literal["seconds"], int | None]
class TranscriptionSessionUpdateSessionClientSecretDict(TypedDict, total=False):
    expires_at: TranscriptionSessionUpdateSessionClientSecretExpiresAtDict | None
class TranscriptionSessionUpdateSessionClientSecret(Reply[TranscriptionSessionUpdateSessionClientSecretDict]):
    expires_at: TranscriptionSessionUpdateSessionClientSecretExpiresAt | None
    __getitem__: Get1[Literal["expires_at"], TranscriptionSessionUpdateSessionClientSecretExpiresAt | None]
class TranscriptionSessionUpdateSessionDict(TypedDict, total=False):
    client_secret: TranscriptionSessionUpdateSessionClientSecretDict | None
    include: list[str] | None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    input_audio_noise_reduction: SessionInputAudioNoiseReductionDict | None
    input_audio_transcription: TranscriptionSessionInputAudioTranscriptionDict | None
    modalities: list[Literal["text", "audio"]] | None
    turn_detection: SessionTurnDetectionDict | None
class TranscriptionSessionUpdateSession(Reply[TranscriptionSessionUpdateSessionDict]):
    client_secret: TranscriptionSessionUpdateSessionClientSecret | None
    include: list[str] | None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    input_audio_noise_reduction: SessionInputAudioNoiseReduction | None
    input_audio_transcription: TranscriptionSessionInputAudioTranscription | None
    modalities: list[Literal["text", "audio"]] | None
    turn_detection: SessionTurnDetection | None
    __getitem__: Get7[Literal["client_secret"], TranscriptionSessionUpdateSessionClientSecret | None, Literal["include"], list[str] | None, Literal["input_audio_format"], Literal["pcm16", "g711_ulaw", "g711_alaw"] | None, Literal["input_audio_noise_reduction"], SessionInputAudioNoiseReduction | None, Literal["input_audio_transcription"], TranscriptionSessionInputAudioTranscription | None, Literal["modalities"], list[Literal["text", "audio"]] | None, Literal["turn_detection"], SessionTurnDetection | None]
class TranscriptionSessionUpdateDict(TypedDict):
    session: TranscriptionSessionUpdateSessionDict
    type: Literal["transcription_session.update"]
    event_id: NotRequired[str | None]
class TranscriptionSessionUpdate(Reply[TranscriptionSessionUpdateDict]):
    session: TranscriptionSessionUpdateSession
    type: Literal["transcription_session.update"]
    event_id: str | None
    __getitem__: Get3[Literal["session"], TranscriptionSessionUpdateSession, Literal["type"], Literal["transcription_session.update"], Literal["event_id"], str | None]
class TranscriptionSessionUpdatedEventDict(TypedDict):
    event_id: str
    session: TranscriptionSessionDict
    type: Literal["transcription_session.updated"]
class TranscriptionSessionUpdatedEvent(Reply[TranscriptionSessionUpdatedEventDict]):
    event_id: str
    session: TranscriptionSession
    type: Literal["transcription_session.updated"]
    __getitem__: Get3[Literal["event_id"], str, Literal["session"], TranscriptionSession, Literal["type"], Literal["transcription_session.updated"]]
