# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from ._types import (
    ConversationItem,
    ConversationItemContent,
    ConversationItemContentDict,
    ConversationItemCreateEvent,
    ConversationItemCreateEventDict,
    ConversationItemCreatedEvent,
    ConversationItemCreatedEventDict,
    ConversationItemDict,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionCompletedEventDict,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionDeltaEventDict,
    ConversationItemWithReference,
    ConversationItemWithReferenceContent,
    ConversationItemWithReferenceContentDict,
    ConversationItemWithReferenceDict,
    ErrorEvent,
    ErrorEventDict,
    RealtimeClientEventOutputAudioBufferClear,
    RealtimeClientEventOutputAudioBufferClearDict,
    RealtimeServerEventConversationItemRetrieved,
    RealtimeServerEventConversationItemRetrievedDict,
    ResponseAudioDeltaEvent,
    ResponseAudioDeltaEventDict,
    ResponseAudioDoneEvent,
    ResponseAudioDoneEventDict,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDeltaEventDict,
    ResponseAudioTranscriptDoneEvent,
    ResponseAudioTranscriptDoneEventDict,
    ResponseCreateEvent,
    ResponseCreateEventDict,
    ResponseCreateEventResponse,
    ResponseCreateEventResponseDict,
    ResponseCreatedEvent,
    ResponseCreatedEventDict,
    ResponseDoneEvent,
    ResponseDoneEventDict,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseFunctionCallArgumentsDoneEventDict,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemAddedEventDict,
    ResponseOutputItemDoneEvent,
    ResponseOutputItemDoneEventDict,
    ResponseTextDeltaEvent,
    ResponseTextDeltaEventDict,
    ResponseTextDoneEvent,
    ResponseTextDoneEventDict,
    SessionCreatedEvent,
    SessionCreatedEventDict,
    SessionInputAudioNoiseReduction,
    SessionInputAudioNoiseReductionDict,
    SessionInputAudioTranscription,
    SessionInputAudioTranscriptionDict,
    SessionTool,
    SessionToolDict,
    SessionTurnDetection,
    SessionTurnDetectionDict,
    SessionUpdateEvent,
    SessionUpdateEventDict,
    SessionUpdateEventSession,
    SessionUpdateEventSessionClientSecret,
    SessionUpdateEventSessionClientSecretDict,
    SessionUpdateEventSessionDict,
    SessionUpdatedEvent,
    SessionUpdatedEventDict,
    TranscriptionSessionInputAudioTranscription,
    TranscriptionSessionInputAudioTranscriptionDict,
    TranscriptionSessionUpdate,
    TranscriptionSessionUpdateDict,
    TranscriptionSessionUpdateSession,
    TranscriptionSessionUpdateSessionClientSecret,
    TranscriptionSessionUpdateSessionClientSecretDict,
    TranscriptionSessionUpdateSessionDict,
    TranscriptionSessionUpdatedEvent,
    TranscriptionSessionUpdatedEventDict,
)
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
    content: Iterable[ConversationItemContentParam | ConversationItemContent | ConversationItemContentDict]
    name: str
    object: Literal["realtime.item"]
    output: str
    role: Literal["user", "assistant", "system"]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Literal["message", "function_call", "function_call_output"]
class ConversationItemCreateEventParam(TypedDict):
    item: ConversationItemParam | ConversationItem | ConversationItemDict | ConversationItemWithReference | ConversationItemWithReferenceDict
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
    content: Iterable[ConversationItemWithReferenceParamContent | ConversationItemWithReferenceContent | ConversationItemWithReferenceContentDict]
    name: str
    object: Literal["realtime.item"]
    output: str
    role: Literal["user", "assistant", "system"]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Literal["message", "function_call", "function_call_output", "item_reference"]
RealtimeClientEvent: TypeAlias = Union[ConversationItemCreateEvent, ConversationItemDeleteEvent, ConversationItemRetrieveEvent, ConversationItemTruncateEvent, InputAudioBufferAppendEvent, InputAudioBufferClearEvent, RealtimeClientEventOutputAudioBufferClear, InputAudioBufferCommitEvent, ResponseCancelEvent, ResponseCreateEvent, SessionUpdateEvent, TranscriptionSessionUpdate]
RealtimeClientEventDict: TypeAlias = Union[ConversationItemCreateEventDict, ConversationItemDeleteEventDict, ConversationItemRetrieveEventDict, ConversationItemTruncateEventDict, InputAudioBufferAppendEventDict, InputAudioBufferClearEventDict, RealtimeClientEventOutputAudioBufferClearDict, InputAudioBufferCommitEventDict, ResponseCancelEventDict, ResponseCreateEventDict, SessionUpdateEventDict, TranscriptionSessionUpdateDict]
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
    input: Iterable[ConversationItemWithReferenceParam | ConversationItemWithReference | ConversationItemWithReferenceDict | ConversationItem | ConversationItemDict]
    instructions: str
    max_response_output_tokens: int | Literal["inf"]
    metadata: Metadata | None
    modalities: list[Literal["text", "audio"]]
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    temperature: float
    tool_choice: str
    tools: Iterable[SessionCreateParamsTool | SessionTool | SessionToolDict | SessionTool | SessionToolDict | SessionTool | SessionToolDict | SessionTool | SessionToolDict]
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]
class ResponseCreateEventParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    response: ResponseCreateEventParamResponse | ResponseCreateEventResponse | ResponseCreateEventResponseDict
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
    client_secret: SessionCreateParamsClientSecret | SessionUpdateEventSessionClientSecret | SessionUpdateEventSessionClientSecretDict
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: SessionCreateParamsInputAudioNoiseReduction | SessionInputAudioNoiseReduction | SessionInputAudioNoiseReductionDict
    input_audio_transcription: SessionCreateParamsInputAudioTranscription | SessionInputAudioTranscription | SessionInputAudioTranscriptionDict
    instructions: str
    max_response_output_tokens: int | Literal["inf"]
    modalities: list[Literal["text", "audio"]]
    model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"]
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    speed: float
    temperature: float
    tool_choice: str
    tools: Iterable[SessionCreateParamsTool | SessionTool | SessionToolDict | SessionTool | SessionToolDict | SessionTool | SessionToolDict | SessionTool | SessionToolDict]
    tracing: SessionCreateParamsTracing
    turn_detection: SessionCreateParamsTurnDetection | SessionTurnDetection | SessionTurnDetectionDict
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]
class SessionUpdateEventParam(TypedDict):
    session: SessionUpdateEventParamSession | SessionUpdateEventSession | SessionUpdateEventSessionDict
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
    client_secret: TranscriptionSessionCreateParamsClientSecret | TranscriptionSessionUpdateSessionClientSecret | TranscriptionSessionUpdateSessionClientSecretDict
    include: list[str]
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: SessionCreateParamsInputAudioNoiseReduction | SessionInputAudioNoiseReduction | SessionInputAudioNoiseReductionDict
    input_audio_transcription: TranscriptionSessionCreateParamsInputAudioTranscription | TranscriptionSessionInputAudioTranscription | TranscriptionSessionInputAudioTranscriptionDict
    modalities: list[Literal["text", "audio"]]
    turn_detection: SessionCreateParamsTurnDetection | SessionTurnDetection | SessionTurnDetectionDict
class TranscriptionSessionUpdateParam(TypedDict):
    session: TranscriptionSessionUpdateParamSession | TranscriptionSessionUpdateSession | TranscriptionSessionUpdateSessionDict
    type: Literal["transcription_session.update"]
    event_id: NotRequired[str]
RealtimeClientEventParam: TypeAlias = Union[ConversationItemCreateEventParam, ConversationItemCreateEvent, ConversationItemCreateEventDict, ConversationItemDeleteEventParam, ConversationItemDeleteEvent, ConversationItemDeleteEventDict, ConversationItemRetrieveEventParam, ConversationItemRetrieveEvent, ConversationItemRetrieveEventDict, ConversationItemTruncateEventParam, ConversationItemTruncateEvent, ConversationItemTruncateEventDict, InputAudioBufferAppendEventParam, InputAudioBufferAppendEvent, InputAudioBufferAppendEventDict, InputAudioBufferClearEventParam, InputAudioBufferClearEvent, InputAudioBufferClearEventDict, RealtimeClientEventParamOutputAudioBufferClear, RealtimeClientEventOutputAudioBufferClear, RealtimeClientEventOutputAudioBufferClearDict, InputAudioBufferCommitEventParam, InputAudioBufferCommitEvent, InputAudioBufferCommitEventDict, ResponseCancelEventParam, ResponseCancelEvent, ResponseCancelEventDict, ResponseCreateEventParam, ResponseCreateEvent, ResponseCreateEventDict, SessionUpdateEventParam, SessionUpdateEvent, SessionUpdateEventDict, TranscriptionSessionUpdateParam, TranscriptionSessionUpdate, TranscriptionSessionUpdateDict]
class RealtimeConnectParams(TypedDict):
    model: str
RealtimeServerEvent: TypeAlias = Union[ConversationCreatedEvent, ConversationItemCreatedEvent, ConversationItemDeletedEvent, ConversationItemInputAudioTranscriptionCompletedEvent, ConversationItemInputAudioTranscriptionDeltaEvent, ConversationItemInputAudioTranscriptionFailedEvent, RealtimeServerEventConversationItemRetrieved, ConversationItemTruncatedEvent, ErrorEvent, InputAudioBufferClearedEvent, InputAudioBufferCommittedEvent, InputAudioBufferSpeechStartedEvent, InputAudioBufferSpeechStoppedEvent, RateLimitsUpdatedEvent, ResponseAudioDeltaEvent, ResponseAudioDoneEvent, ResponseAudioTranscriptDeltaEvent, ResponseAudioTranscriptDoneEvent, ResponseContentPartAddedEvent, ResponseContentPartDoneEvent, ResponseCreatedEvent, ResponseDoneEvent, ResponseFunctionCallArgumentsDeltaEvent, ResponseFunctionCallArgumentsDoneEvent, ResponseOutputItemAddedEvent, ResponseOutputItemDoneEvent, ResponseTextDeltaEvent, ResponseTextDoneEvent, SessionCreatedEvent, SessionUpdatedEvent, TranscriptionSessionUpdatedEvent, RealtimeServerEventOutputAudioBufferStarted, RealtimeServerEventOutputAudioBufferStopped, RealtimeServerEventOutputAudioBufferCleared]
RealtimeServerEventDict: TypeAlias = Union[ConversationCreatedEventDict, ConversationItemCreatedEventDict, ConversationItemDeletedEventDict, ConversationItemInputAudioTranscriptionCompletedEventDict, ConversationItemInputAudioTranscriptionDeltaEventDict, ConversationItemInputAudioTranscriptionFailedEventDict, RealtimeServerEventConversationItemRetrievedDict, ConversationItemTruncatedEventDict, ErrorEventDict, InputAudioBufferClearedEventDict, InputAudioBufferCommittedEventDict, InputAudioBufferSpeechStartedEventDict, InputAudioBufferSpeechStoppedEventDict, RateLimitsUpdatedEventDict, ResponseAudioDeltaEventDict, ResponseAudioDoneEventDict, ResponseAudioTranscriptDeltaEventDict, ResponseAudioTranscriptDoneEventDict, ResponseContentPartAddedEventDict, ResponseContentPartDoneEventDict, ResponseCreatedEventDict, ResponseDoneEventDict, ResponseFunctionCallArgumentsDeltaEventDict, ResponseFunctionCallArgumentsDoneEventDict, ResponseOutputItemAddedEventDict, ResponseOutputItemDoneEventDict, ResponseTextDeltaEventDict, ResponseTextDoneEventDict, SessionCreatedEventDict, SessionUpdatedEventDict, TranscriptionSessionUpdatedEventDict, RealtimeServerEventOutputAudioBufferStartedDict, RealtimeServerEventOutputAudioBufferStoppedDict, RealtimeServerEventOutputAudioBufferClearedDict]
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
    tools: Iterable[SessionCreateParamsTool | SessionTool | SessionToolDict | SessionTool | SessionToolDict | SessionTool | SessionToolDict | SessionTool | SessionToolDict]
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
