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
    """Id of an earlier item, for an `item_reference`."""
    audio: str
    """The sound of the part as base64."""
    text: str
    """The text of a part that is text."""
    transcript: str
    """What the sound says, as text."""
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"]
    """What the part is: text or sound that comes in or went out, or a reference to an item."""
class ConversationItemParam(TypedDict, total=False):
    id: str
    """An id of your own for the item, up to 32 characters; by default the server makes one."""
    arguments: str
    """The arguments as JSON text, for a `function_call`."""
    call_id: str
    """Id of the call that the item is, or is the result of."""
    content: Iterable[ConversationItemContentParam | _types.ConversationItemContent | _types.ConversationItemContentDict]
    """What is said in a `message`, in parts."""
    name: str
    """Name of the function, for a `function_call`."""
    object: Literal["realtime.item"]
    output: str
    """The result as text, for a `function_call_output`."""
    role: Literal["user", "assistant", "system"]
    """Who speaks in a `message`: `user`, `assistant` or `system`."""
    status: Literal["completed", "incomplete", "in_progress"]
    """`in_progress`, `completed` or `incomplete`; need not be given."""
    type: Literal["message", "function_call", "function_call_output"]
    """What the item is: `message`, `function_call` or `function_call_output`."""
class ConversationItemCreateEventParam(TypedDict):
    item: ConversationItemParam | _types.ConversationItem | _types.ConversationItemDict | _types.ConversationItemWithReference | _types.ConversationItemWithReferenceDict
    """What to add to the conversation: a message, a function call, or the result of one."""
    type: Literal["conversation.item.create"]
    event_id: NotRequired[str]
    """An id of your own, by which an error names this event."""
    previous_item_id: NotRequired[str]
    """Id of the item to put it after, or `root` for the beginning; by default it comes last."""
class ConversationItemWithReferenceParamContent(TypedDict, total=False):
    id: str
    """Id of an earlier item, for an `item_reference`."""
    audio: str
    """The sound of the part as base64."""
    text: str
    """The text of a part that is text."""
    transcript: str
    """What the sound says, as text."""
    type: Literal["input_text", "input_audio", "item_reference", "text"]
    """What the part is: text or sound that comes in, earlier text, or a reference to an item."""
class ConversationItemWithReferenceParam(TypedDict, total=False):
    id: str
    """An id of your own for the item; of an `item_reference`, the id of an item that the conversation has."""
    arguments: str
    """The arguments as JSON text, for a `function_call`."""
    call_id: str
    """Id of the call that the item is, or is the result of."""
    content: Iterable[ConversationItemWithReferenceParamContent | _types.ConversationItemWithReferenceContent | _types.ConversationItemWithReferenceContentDict]
    """What is said in a `message`, in parts."""
    name: str
    """Name of the function, for a `function_call`."""
    object: Literal["realtime.item"]
    output: str
    """The result as text, for a `function_call_output`."""
    role: Literal["user", "assistant", "system"]
    """Who speaks in a `message`: `user`, `assistant` or `system`."""
    status: Literal["completed", "incomplete", "in_progress"]
    """`in_progress`, `completed` or `incomplete`; need not be given."""
    type: Literal["message", "function_call", "function_call_output", "item_reference"]
    """What the item is: `message`, `function_call`, `function_call_output` or `item_reference`."""
RealtimeClientEvent: TypeAlias = Union[_types.ConversationItemCreateEvent, ConversationItemDeleteEvent, ConversationItemRetrieveEvent, ConversationItemTruncateEvent, InputAudioBufferAppendEvent, InputAudioBufferClearEvent, _types.RealtimeClientEventOutputAudioBufferClear, InputAudioBufferCommitEvent, ResponseCancelEvent, _types.ResponseCreateEvent, _types.SessionUpdateEvent, _types.TranscriptionSessionUpdate]
RealtimeClientEventDict: TypeAlias = Union[_types.ConversationItemCreateEventDict, ConversationItemDeleteEventDict, ConversationItemRetrieveEventDict, ConversationItemTruncateEventDict, InputAudioBufferAppendEventDict, InputAudioBufferClearEventDict, _types.RealtimeClientEventOutputAudioBufferClearDict, InputAudioBufferCommitEventDict, ResponseCancelEventDict, _types.ResponseCreateEventDict, _types.SessionUpdateEventDict, _types.TranscriptionSessionUpdateDict]
class RealtimeClientEventParamOutputAudioBufferClear(TypedDict):
    type: Literal["output_audio_buffer.clear"]
    event_id: NotRequired[str]
    """An id of your own, by which an error names this event."""
class SessionCreateParamsTool(TypedDict, total=False):
    description: str
    """What it does and when to call it; the model decides by this."""
    name: str
    """Name of the function."""
    parameters: object
    """Its parameters as a JSON Schema object."""
    type: Literal["function"]
class ResponseCreateEventParamResponse(TypedDict, total=False):
    conversation: str | Literal["auto", "none"]
    """Whether the response joins the conversation: `auto` (default), or `none` for one apart from it."""
    input: Iterable[ConversationItemWithReferenceParam | _types.ConversationItemWithReference | _types.ConversationItemWithReferenceDict | _types.ConversationItem | _types.ConversationItemDict]
    """What to reply to, in place of the conversation so far; an empty list for nothing of it."""
    instructions: str
    """What the model is told for this response, in place of the session's instructions."""
    max_response_output_tokens: int | Literal["inf"]
    """The most tokens of this reply, 1 to 4096 or `inf`; in place of the session's limit."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    modalities: list[Literal["text", "audio"]]
    """What to make: `["text"]` or `["text", "audio"]`; by default what the session says."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """How what comes out is encoded: `pcm16` (24 kHz), `g711_ulaw` or `g711_alaw`; by default as in the session."""
    temperature: float
    """How much chance there is in the choice of tokens, 0.6 to 1.2; by default as in the session."""
    tool_choice: str
    """Which tool the model may or must call: `none`, `auto`, `required`, or one function."""
    tools: Iterable[SessionCreateParamsTool | _types.SessionTool | _types.SessionToolDict]
    """The functions that the model may call."""
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""
class ResponseCreateEventParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    """An id of your own, by which an error names this event."""
    response: ResponseCreateEventParamResponse | _types.ResponseCreateEventResponse | _types.ResponseCreateEventResponseDict
    """Settings of this response alone, in place of those of the session."""
class SessionCreateParamsClientSecretExpiresAfter(TypedDict):
    anchor: Literal["created_at"]
    seconds: NotRequired[int]
    """How many seconds from its creation the key can be used, 10 to 7200."""
class SessionCreateParamsClientSecret(TypedDict, total=False):
    expires_after: SessionCreateParamsClientSecretExpiresAfter
    """When the key ends, in seconds from its creation."""
class SessionCreateParamsInputAudioNoiseReduction(TypedDict, total=False):
    type: Literal["near_field", "far_field"]
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""
class SessionCreateParamsInputAudioTranscription(TypedDict, total=False):
    language: str
    """The spoken language by its ISO 639-1 code, such as `en`; makes it faster and more exact."""
    model: str
    """The model that writes down what is said."""
    prompt: str
    """Text that guides the transcription; for `whisper-1` a list of keywords."""
class SessionCreateParamsTracingTracingConfiguration(TypedDict, total=False):
    group_id: str
    """An id that traces share which belong together."""
    metadata: object
    """Data of your own for the trace, to filter by."""
    workflow_name: str
    """A name for what the session is part of, by which its trace is listed."""
SessionCreateParamsTracing: TypeAlias = Union[Literal["auto"], SessionCreateParamsTracingTracingConfiguration]
class SessionCreateParamsTurnDetection(TypedDict, total=False):
    create_response: bool
    """Whether a response is made as soon as the speaker has finished; default True."""
    eagerness: Literal["low", "medium", "high", "auto"]
    """How soon the speaker counts as finished: `low` waits longest, `high` least; `auto` (default) is as `medium`."""
    interrupt_response: bool
    """Whether a response breaks off when the user begins to speak; default True."""
    prefix_padding_ms: int
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: int
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: float
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""
    type: Literal["server_vad", "semantic_vad"]
    """How it is noticed: by silence (`server_vad`), or by what is said (`semantic_vad`, with `eagerness`)."""
class SessionUpdateEventParamSession(TypedDict, total=False):
    client_secret: SessionCreateParamsClientSecret | _types.SessionUpdateEventSessionClientSecret | _types.SessionUpdateEventSessionClientSecretDict
    """How long the key can be used."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """How what comes in is encoded: `pcm16` (default; 24 kHz, mono), `g711_ulaw` or `g711_alaw`."""
    input_audio_noise_reduction: SessionCreateParamsInputAudioNoiseReduction | _types.SessionInputAudioNoiseReduction | _types.SessionInputAudioNoiseReductionDict
    """How noise is filtered out of what comes in; by default it is not."""
    input_audio_transcription: SessionCreateParamsInputAudioTranscription | _types.SessionInputAudioTranscription | _types.SessionInputAudioTranscriptionDict
    """Which model writes down what is said, and how; by default none does."""
    instructions: str
    """What the model is told before the conversation."""
    max_response_output_tokens: int | Literal["inf"]
    """The most tokens of one reply, 1 to 4096 or `inf`; default `inf`."""
    modalities: list[Literal["text", "audio"]]
    """What to make: `["text"]` or `["text", "audio"]`."""
    model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"]
    """Id of a realtime model, such as `gpt-realtime`."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """How what comes out is encoded: `pcm16` (default; 24 kHz), `g711_ulaw` or `g711_alaw`."""
    speed: float
    """How fast the voice speaks, 0.25 to 1.5; default 1."""
    temperature: float
    """How much chance there is in the choice of tokens, 0.6 to 1.2; default 0.8."""
    tool_choice: str
    """Which tool the model may or must call: `none`, `auto`, `required`, or one function."""
    tools: Iterable[SessionCreateParamsTool | _types.SessionTool | _types.SessionToolDict]
    """The functions that the model may call."""
    tracing: SessionCreateParamsTracing
    """Whether the session is recorded for traces: `auto`, or names for it."""
    turn_detection: SessionCreateParamsTurnDetection | _types.SessionTurnDetection | _types.SessionTurnDetectionDict
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`."""
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""
class SessionUpdateEventParam(TypedDict):
    session: SessionUpdateEventParamSession | _types.SessionUpdateEventSession | _types.SessionUpdateEventSessionDict
    """Settings to change; what is left out stays as it is."""
    type: Literal["session.update"]
    event_id: NotRequired[str]
    """An id of your own, by which an error names this event."""
class TranscriptionSessionCreateParamsClientSecretExpiresAt(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int
    """How many seconds from its creation the key can be used, 10 to 7200."""
class TranscriptionSessionCreateParamsClientSecret(TypedDict, total=False):
    expires_at: TranscriptionSessionCreateParamsClientSecretExpiresAt
    """When the key ends, in seconds from its creation."""
class TranscriptionSessionCreateParamsInputAudioTranscription(TypedDict, total=False):
    language: str
    """The spoken language by its ISO 639-1 code, such as `en`; makes it faster and more exact."""
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
    """The model that writes down what is said."""
    prompt: str
    """Text that guides the transcription; for `whisper-1` a list of keywords."""
class TranscriptionSessionUpdateParamSession(TypedDict, total=False):
    client_secret: TranscriptionSessionCreateParamsClientSecret | _types.TranscriptionSessionUpdateSessionClientSecret | _types.TranscriptionSessionUpdateSessionClientSecretDict
    """How long the key can be used."""
    include: list[str]
    """What to add: `item.input_audio_transcription.logprobs`, how likely each token of the transcript is."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """How what comes in is encoded: `pcm16` (default; 24 kHz, mono), `g711_ulaw` or `g711_alaw`."""
    input_audio_noise_reduction: SessionCreateParamsInputAudioNoiseReduction | _types.SessionInputAudioNoiseReduction | _types.SessionInputAudioNoiseReductionDict
    """How noise is filtered out of what comes in; by default it is not."""
    input_audio_transcription: TranscriptionSessionCreateParamsInputAudioTranscription | _types.TranscriptionSessionInputAudioTranscription | _types.TranscriptionSessionInputAudioTranscriptionDict
    """Which model writes down what is said, and how; by default none does."""
    modalities: list[Literal["text", "audio"]]
    """What to make: `["text"]` or `["text", "audio"]`."""
    turn_detection: SessionCreateParamsTurnDetection | _types.SessionTurnDetection | _types.SessionTurnDetectionDict
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`."""
class TranscriptionSessionUpdateParam(TypedDict):
    session: TranscriptionSessionUpdateParamSession | _types.TranscriptionSessionUpdateSession | _types.TranscriptionSessionUpdateSessionDict
    """Settings to change; what is left out stays as it is."""
    type: Literal["transcription_session.update"]
    event_id: NotRequired[str]
    """An id of your own, by which an error names this event."""
RealtimeClientEventParam: TypeAlias = Union[ConversationItemCreateEventParam, _types.ConversationItemCreateEvent, _types.ConversationItemCreateEventDict, ConversationItemDeleteEventParam, ConversationItemDeleteEvent, ConversationItemDeleteEventDict, ConversationItemRetrieveEventParam, ConversationItemRetrieveEvent, ConversationItemRetrieveEventDict, ConversationItemTruncateEventParam, ConversationItemTruncateEvent, ConversationItemTruncateEventDict, InputAudioBufferAppendEventParam, InputAudioBufferAppendEvent, InputAudioBufferAppendEventDict, InputAudioBufferClearEventParam, InputAudioBufferClearEvent, InputAudioBufferClearEventDict, RealtimeClientEventParamOutputAudioBufferClear, _types.RealtimeClientEventOutputAudioBufferClear, _types.RealtimeClientEventOutputAudioBufferClearDict, InputAudioBufferCommitEventParam, InputAudioBufferCommitEvent, InputAudioBufferCommitEventDict, ResponseCancelEventParam, ResponseCancelEvent, ResponseCancelEventDict, ResponseCreateEventParam, _types.ResponseCreateEvent, _types.ResponseCreateEventDict, SessionUpdateEventParam, _types.SessionUpdateEvent, _types.SessionUpdateEventDict, TranscriptionSessionUpdateParam, _types.TranscriptionSessionUpdate, _types.TranscriptionSessionUpdateDict]
class RealtimeConnectParams(TypedDict):
    model: str
    """Id of a realtime model, such as `gpt-realtime`."""
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
    tools: Iterable[SessionCreateParamsTool | _types.SessionTool | _types.SessionToolDict]
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
