# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from . import _types
from ...realtime._base import (
    ConversationCreatedEvent,
    ConversationCreatedEventDict,
    ConversationItemDeleteEvent,
    ConversationItemDeleteEventDict,
    ConversationItemDeleteEventParam,
    ConversationItemDeletedEvent,
    ConversationItemDeletedEventDict,
    ConversationItemInputAudioTranscriptionFailedEvent,
    ConversationItemInputAudioTranscriptionFailedEventDict,
    ConversationItemRetrieveEvent,
    ConversationItemRetrieveEventDict,
    ConversationItemRetrieveEventParam,
    ConversationItemTruncateEvent,
    ConversationItemTruncateEventDict,
    ConversationItemTruncateEventParam,
    ConversationItemTruncatedEvent,
    ConversationItemTruncatedEventDict,
    InputAudioBufferAppendEvent,
    InputAudioBufferAppendEventDict,
    InputAudioBufferAppendEventParam,
    InputAudioBufferClearEvent,
    InputAudioBufferClearEventDict,
    InputAudioBufferClearEventParam,
    InputAudioBufferClearedEvent,
    InputAudioBufferClearedEventDict,
    InputAudioBufferCommitEvent,
    InputAudioBufferCommitEventDict,
    InputAudioBufferCommitEventParam,
    InputAudioBufferCommittedEvent,
    InputAudioBufferCommittedEventDict,
    InputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStartedEventDict,
    InputAudioBufferSpeechStoppedEvent,
    InputAudioBufferSpeechStoppedEventDict,
    RateLimitsUpdatedEvent,
    RateLimitsUpdatedEventDict,
    RealtimeServerEventOutputAudioBufferCleared,
    RealtimeServerEventOutputAudioBufferClearedDict,
    RealtimeServerEventOutputAudioBufferStarted,
    RealtimeServerEventOutputAudioBufferStartedDict,
    RealtimeServerEventOutputAudioBufferStopped,
    RealtimeServerEventOutputAudioBufferStoppedDict,
    ResponseCancelEvent,
    ResponseCancelEventDict,
    ResponseCancelEventParam,
    ResponseContentPartAddedEvent,
    ResponseContentPartAddedEventDict,
    ResponseContentPartDoneEvent,
    ResponseContentPartDoneEventDict,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDeltaEventDict,
)
from ...shared_params import Metadata
class ConversationItemContentParam(TypedDict, total=False):
    id: str
    audio: str
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"]
class ConversationItemParam(TypedDict, total=False):
    id: str
    arguments: str
    call_id: str
    content: Iterable[ConversationItemContentParam | _types.ConversationItemContent | _types.ConversationItemContentDict]
    name: str
    object: Literal["realtime.item"]
    output: str
    role: Literal["user", "assistant", "system"]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Literal["message", "function_call", "function_call_output"]
class ConversationItemCreateEventParam(TypedDict):
    item: ConversationItemParam | _types.ConversationItem | _types.ConversationItemDict | _types.ConversationItemWithReference | _types.ConversationItemWithReferenceDict
    type: Literal["conversation.item.create"]
    event_id: NotRequired[str]
    previous_item_id: NotRequired[str]
class ConversationItemWithReferenceParamContent(TypedDict, total=False):
    id: str
    audio: str
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "item_reference", "text"]
class ConversationItemWithReferenceParam(TypedDict, total=False):
    id: str
    arguments: str
    call_id: str
    content: Iterable[ConversationItemWithReferenceParamContent | _types.ConversationItemWithReferenceContent | _types.ConversationItemWithReferenceContentDict]
    name: str
    object: Literal["realtime.item"]
    output: str
    role: Literal["user", "assistant", "system"]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Literal["message", "function_call", "function_call_output", "item_reference"]
RealtimeClientEvent: TypeAlias = Union[_types.ConversationItemCreateEvent, ConversationItemDeleteEvent, ConversationItemRetrieveEvent, ConversationItemTruncateEvent, InputAudioBufferAppendEvent, InputAudioBufferClearEvent, _types.RealtimeClientEventOutputAudioBufferClear, InputAudioBufferCommitEvent, ResponseCancelEvent, _types.ResponseCreateEvent, _types.SessionUpdateEvent, _types.TranscriptionSessionUpdate]
RealtimeClientEventDict: TypeAlias = Union[_types.ConversationItemCreateEventDict, ConversationItemDeleteEventDict, ConversationItemRetrieveEventDict, ConversationItemTruncateEventDict, InputAudioBufferAppendEventDict, InputAudioBufferClearEventDict, _types.RealtimeClientEventOutputAudioBufferClearDict, InputAudioBufferCommitEventDict, ResponseCancelEventDict, _types.ResponseCreateEventDict, _types.SessionUpdateEventDict, _types.TranscriptionSessionUpdateDict]
class RealtimeClientEventParamOutputAudioBufferClear(TypedDict):
    type: Literal["output_audio_buffer.clear"]
    event_id: NotRequired[str]
class SessionCreateParamsTool(TypedDict, total=False):
    description: str
    name: str
    parameters: object
    type: Literal["function"]
class ResponseCreateEventParamResponse(TypedDict, total=False):
    conversation: str | Literal["auto", "none"]
    input: Iterable[ConversationItemWithReferenceParam | _types.ConversationItemWithReference | _types.ConversationItemWithReferenceDict | _types.ConversationItem | _types.ConversationItemDict]
    instructions: str
    max_response_output_tokens: int | Literal["inf"]
    metadata: Metadata | None
    modalities: list[Literal["text", "audio"]]
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    temperature: float
    tool_choice: str
    tools: Iterable[SessionCreateParamsTool | _types.SessionTool | _types.SessionToolDict | _types.SessionTool | _types.SessionToolDict | _types.SessionTool | _types.SessionToolDict | _types.SessionTool | _types.SessionToolDict]
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]
class ResponseCreateEventParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    response: ResponseCreateEventParamResponse | _types.ResponseCreateEventResponse | _types.ResponseCreateEventResponseDict
class SessionCreateParamsClientSecretExpiresAfter(TypedDict):
    anchor: Literal["created_at"]
    seconds: NotRequired[int]
class SessionCreateParamsClientSecret(TypedDict, total=False):
    expires_after: SessionCreateParamsClientSecretExpiresAfter
class SessionCreateParamsInputAudioNoiseReduction(TypedDict, total=False):
    type: Literal["near_field", "far_field"]
class SessionCreateParamsInputAudioTranscription(TypedDict, total=False):
    language: str
    model: str
    prompt: str
class SessionCreateParamsTracingTracingConfiguration(TypedDict, total=False):
    group_id: str
    metadata: object
    workflow_name: str
SessionCreateParamsTracing: TypeAlias = Union[Literal["auto"], SessionCreateParamsTracingTracingConfiguration]
class SessionCreateParamsTurnDetection(TypedDict, total=False):
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Literal["server_vad", "semantic_vad"]
class SessionUpdateEventParamSession(TypedDict, total=False):
    client_secret: SessionCreateParamsClientSecret | _types.SessionUpdateEventSessionClientSecret | _types.SessionUpdateEventSessionClientSecretDict
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: SessionCreateParamsInputAudioNoiseReduction | _types.SessionInputAudioNoiseReduction | _types.SessionInputAudioNoiseReductionDict
    input_audio_transcription: SessionCreateParamsInputAudioTranscription | _types.SessionInputAudioTranscription | _types.SessionInputAudioTranscriptionDict
    instructions: str
    max_response_output_tokens: int | Literal["inf"]
    modalities: list[Literal["text", "audio"]]
    model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"]
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    speed: float
    temperature: float
    tool_choice: str
    tools: Iterable[SessionCreateParamsTool | _types.SessionTool | _types.SessionToolDict | _types.SessionTool | _types.SessionToolDict | _types.SessionTool | _types.SessionToolDict | _types.SessionTool | _types.SessionToolDict]
    tracing: SessionCreateParamsTracing
    turn_detection: SessionCreateParamsTurnDetection | _types.SessionTurnDetection | _types.SessionTurnDetectionDict
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]
class SessionUpdateEventParam(TypedDict):
    session: SessionUpdateEventParamSession | _types.SessionUpdateEventSession | _types.SessionUpdateEventSessionDict
    type: Literal["session.update"]
    event_id: NotRequired[str]
class TranscriptionSessionCreateParamsClientSecretExpiresAt(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int
class TranscriptionSessionCreateParamsClientSecret(TypedDict, total=False):
    expires_at: TranscriptionSessionCreateParamsClientSecretExpiresAt
class TranscriptionSessionCreateParamsInputAudioTranscription(TypedDict, total=False):
    language: str
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
    prompt: str
class TranscriptionSessionUpdateParamSession(TypedDict, total=False):
    client_secret: TranscriptionSessionCreateParamsClientSecret | _types.TranscriptionSessionUpdateSessionClientSecret | _types.TranscriptionSessionUpdateSessionClientSecretDict
    include: list[str]
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: SessionCreateParamsInputAudioNoiseReduction | _types.SessionInputAudioNoiseReduction | _types.SessionInputAudioNoiseReductionDict
    input_audio_transcription: TranscriptionSessionCreateParamsInputAudioTranscription | _types.TranscriptionSessionInputAudioTranscription | _types.TranscriptionSessionInputAudioTranscriptionDict
    modalities: list[Literal["text", "audio"]]
    turn_detection: SessionCreateParamsTurnDetection | _types.SessionTurnDetection | _types.SessionTurnDetectionDict
class TranscriptionSessionUpdateParam(TypedDict):
    session: TranscriptionSessionUpdateParamSession | _types.TranscriptionSessionUpdateSession | _types.TranscriptionSessionUpdateSessionDict
    type: Literal["transcription_session.update"]
    event_id: NotRequired[str]
RealtimeClientEventParam: TypeAlias = Union[ConversationItemCreateEventParam, _types.ConversationItemCreateEvent, _types.ConversationItemCreateEventDict, ConversationItemDeleteEventParam, ConversationItemDeleteEvent, ConversationItemDeleteEventDict, ConversationItemRetrieveEventParam, ConversationItemRetrieveEvent, ConversationItemRetrieveEventDict, ConversationItemTruncateEventParam, ConversationItemTruncateEvent, ConversationItemTruncateEventDict, InputAudioBufferAppendEventParam, InputAudioBufferAppendEvent, InputAudioBufferAppendEventDict, InputAudioBufferClearEventParam, InputAudioBufferClearEvent, InputAudioBufferClearEventDict, RealtimeClientEventParamOutputAudioBufferClear, _types.RealtimeClientEventOutputAudioBufferClear, _types.RealtimeClientEventOutputAudioBufferClearDict, InputAudioBufferCommitEventParam, InputAudioBufferCommitEvent, InputAudioBufferCommitEventDict, ResponseCancelEventParam, ResponseCancelEvent, ResponseCancelEventDict, ResponseCreateEventParam, _types.ResponseCreateEvent, _types.ResponseCreateEventDict, SessionUpdateEventParam, _types.SessionUpdateEvent, _types.SessionUpdateEventDict, TranscriptionSessionUpdateParam, _types.TranscriptionSessionUpdate, _types.TranscriptionSessionUpdateDict]
class RealtimeConnectParams(TypedDict):
    model: str
RealtimeServerEvent: TypeAlias = Union[ConversationCreatedEvent, _types.ConversationItemCreatedEvent, ConversationItemDeletedEvent, _types.ConversationItemInputAudioTranscriptionCompletedEvent, _types.ConversationItemInputAudioTranscriptionDeltaEvent, ConversationItemInputAudioTranscriptionFailedEvent, _types.RealtimeServerEventConversationItemRetrieved, ConversationItemTruncatedEvent, _types.ErrorEvent, InputAudioBufferClearedEvent, InputAudioBufferCommittedEvent, InputAudioBufferSpeechStartedEvent, InputAudioBufferSpeechStoppedEvent, RateLimitsUpdatedEvent, _types.ResponseAudioDeltaEvent, _types.ResponseAudioDoneEvent, _types.ResponseAudioTranscriptDeltaEvent, _types.ResponseAudioTranscriptDoneEvent, ResponseContentPartAddedEvent, ResponseContentPartDoneEvent, _types.ResponseCreatedEvent, _types.ResponseDoneEvent, ResponseFunctionCallArgumentsDeltaEvent, _types.ResponseFunctionCallArgumentsDoneEvent, _types.ResponseOutputItemAddedEvent, _types.ResponseOutputItemDoneEvent, _types.ResponseTextDeltaEvent, _types.ResponseTextDoneEvent, _types.SessionCreatedEvent, _types.SessionUpdatedEvent, _types.TranscriptionSessionUpdatedEvent, RealtimeServerEventOutputAudioBufferStarted, RealtimeServerEventOutputAudioBufferStopped, RealtimeServerEventOutputAudioBufferCleared]
RealtimeServerEventDict: TypeAlias = Union[ConversationCreatedEventDict, _types.ConversationItemCreatedEventDict, ConversationItemDeletedEventDict, _types.ConversationItemInputAudioTranscriptionCompletedEventDict, _types.ConversationItemInputAudioTranscriptionDeltaEventDict, ConversationItemInputAudioTranscriptionFailedEventDict, _types.RealtimeServerEventConversationItemRetrievedDict, ConversationItemTruncatedEventDict, _types.ErrorEventDict, InputAudioBufferClearedEventDict, InputAudioBufferCommittedEventDict, InputAudioBufferSpeechStartedEventDict, InputAudioBufferSpeechStoppedEventDict, RateLimitsUpdatedEventDict, _types.ResponseAudioDeltaEventDict, _types.ResponseAudioDoneEventDict, _types.ResponseAudioTranscriptDeltaEventDict, _types.ResponseAudioTranscriptDoneEventDict, ResponseContentPartAddedEventDict, ResponseContentPartDoneEventDict, _types.ResponseCreatedEventDict, _types.ResponseDoneEventDict, ResponseFunctionCallArgumentsDeltaEventDict, _types.ResponseFunctionCallArgumentsDoneEventDict, _types.ResponseOutputItemAddedEventDict, _types.ResponseOutputItemDoneEventDict, _types.ResponseTextDeltaEventDict, _types.ResponseTextDoneEventDict, _types.SessionCreatedEventDict, _types.SessionUpdatedEventDict, _types.TranscriptionSessionUpdatedEventDict, RealtimeServerEventOutputAudioBufferStartedDict, RealtimeServerEventOutputAudioBufferStoppedDict, RealtimeServerEventOutputAudioBufferClearedDict]
class SessionCreateParams(TypedDict, total=False):
    client_secret: SessionCreateParamsClientSecret
    """how long the key can be used"""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """`pcm16` (default), `g711_ulaw` or `g711_alaw`"""
    input_audio_noise_reduction: SessionCreateParamsInputAudioNoiseReduction
    """`near_field` for headsets, `far_field` for rooms; null for none"""
    input_audio_transcription: SessionCreateParamsInputAudioTranscription
    """model, language and prompt of the transcription; null for none"""
    instructions: str
    """what the model is told before the conversation"""
    max_response_output_tokens: int | Literal["inf"]
    """the most tokens of one reply, 1 to 4096 or `inf`; default `inf`"""
    modalities: list[Literal["text", "audio"]]
    """what to make: `["text"]` or `["text", "audio"]`"""
    model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"]
    """id of the realtime model"""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """`pcm16` (default), `g711_ulaw` or `g711_alaw`"""
    speed: float
    """of the voice, 0.25 to 1.5; default 1"""
    temperature: float
    """how much chance there is, 0.6 to 1.2; default 0.8"""
    tool_choice: str
    """which tool the model may or must call: `none`, `auto`, `required`, or one function"""
    tools: Iterable[SessionCreateParamsTool | _types.SessionTool | _types.SessionToolDict | _types.SessionTool | _types.SessionToolDict | _types.SessionTool | _types.SessionToolDict | _types.SessionTool | _types.SessionToolDict]
    """the functions that the model may call"""
    tracing: SessionCreateParamsTracing
    """whether the session is recorded for traces: `auto`, or names for it"""
    turn_detection: SessionCreateParamsTurnDetection
    """how it is noticed that the speaker has finished; null for not at all"""
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]
    """which voice; can't be changed after it has spoken"""
class TranscriptionSessionCreateParams(TypedDict, total=False):
    client_secret: TranscriptionSessionCreateParamsClientSecret
    """how long the key can be used"""
    include: list[str]
    """what to add: `item.input_audio_transcription.logprobs`"""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """`pcm16` (default), `g711_ulaw` or `g711_alaw`"""
    input_audio_noise_reduction: SessionCreateParamsInputAudioNoiseReduction
    """`near_field` for headsets, `far_field` for rooms; null for none"""
    input_audio_transcription: TranscriptionSessionCreateParamsInputAudioTranscription
    """model, language and prompt of the transcription; null for none"""
    modalities: list[Literal["text", "audio"]]
    """what to make: `["text"]` or `["text", "audio"]`"""
    turn_detection: SessionCreateParamsTurnDetection
    """how it is noticed that the speaker has finished; null for not at all"""
