# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from .._reply import Reply
from .._subscripts import Get1, Get2, Get3, Get4
NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]
class RealtimeResponseStatusErrorDict(TypedDict, total=False):
    code: str | None
    message: str | None
    type: str | None
class RealtimeResponseStatusError(Reply[RealtimeResponseStatusErrorDict]):
    code: str | None
    message: str | None
    type: str | None
    __getitem__: Get1[Literal["code", "message", "type"], str | None]
class RealtimeResponseStatusDict(TypedDict, total=False):
    error: RealtimeResponseStatusErrorDict | None
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None
    type: Literal["completed", "cancelled", "incomplete", "failed"] | None
class RealtimeResponseStatus(Reply[RealtimeResponseStatusDict]):
    error: RealtimeResponseStatusError | None
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None
    type: Literal["completed", "cancelled", "incomplete", "failed"] | None
    __getitem__: Get3[Literal["error"], RealtimeResponseStatusError | None, Literal["reason"], Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None, Literal["type"], Literal["completed", "cancelled", "incomplete", "failed"] | None]
class RealtimeResponseUsageOutputTokenDetailsDict(TypedDict, total=False):
    audio_tokens: int | None
    text_tokens: int | None
class RealtimeResponseUsageOutputTokenDetails(Reply[RealtimeResponseUsageOutputTokenDetailsDict]):
    audio_tokens: int | None
    text_tokens: int | None
    __getitem__: Get1[Literal["audio_tokens", "text_tokens"], int | None]
class RealtimeTranslationSessionCreateRequestParamAudioInputNoiseReduction(TypedDict):
    type: NoiseReductionType
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""
    strength: NotRequired[float]
    """How strongly the noise is filtered out."""
class RealtimeTranslationSessionCreateRequestParamAudioInputTranscription(TypedDict):
    model: str
    """The model that writes down what is said."""
class RealtimeTranslationSessionCreateRequestParamAudioInput(TypedDict, total=False):
    noise_reduction: RealtimeTranslationSessionCreateRequestParamAudioInputNoiseReduction | None
    """How noise is filtered out of what comes in; None if it is not."""
    transcription: RealtimeTranslationSessionCreateRequestParamAudioInputTranscription | None
    """Which model writes down what is said; None for none."""
class RealtimeTranslationSessionCreateRequestParamAudioOutput(TypedDict, total=False):
    language: str
    """Which language to translate into, as a code such as `es`."""
class RealtimeTranslationSessionCreateRequestParamAudio(TypedDict, total=False):
    input: RealtimeTranslationSessionCreateRequestParamAudioInput
    """Noise reduction and transcription of what comes in."""
    output: RealtimeTranslationSessionCreateRequestParamAudioOutput
    """Which language to translate into."""
class RealtimeTranslationSessionCreateRequestParam(TypedDict):
    model: str
    """Id of a model for translation."""
    audio: NotRequired[RealtimeTranslationSessionCreateRequestParamAudio]
    """Noise reduction and transcription of the input, and the language of the output."""
class ConversationCreatedEventConversationDict(TypedDict, total=False):
    id: str | None
    object: Literal["realtime.conversation"] | None
class ConversationCreatedEventConversation(Reply[ConversationCreatedEventConversationDict]):
    id: str | None
    object: Literal["realtime.conversation"] | None
    __getitem__: Get2[Literal["id"], str | None, Literal["object"], Literal["realtime.conversation"] | None]
class ConversationCreatedEventDict(TypedDict):
    conversation: ConversationCreatedEventConversationDict
    event_id: str
    type: Literal["conversation.created"]
class ConversationCreatedEvent(Reply[ConversationCreatedEventDict]):
    conversation: ConversationCreatedEventConversation
    event_id: str
    type: Literal["conversation.created"]
    __getitem__: Get3[Literal["conversation"], ConversationCreatedEventConversation, Literal["event_id"], str, Literal["type"], Literal["conversation.created"]]
class ConversationItemDeleteEventDict(TypedDict):
    item_id: str
    type: Literal["conversation.item.delete"]
    event_id: NotRequired[str | None]
class ConversationItemDeleteEvent(Reply[ConversationItemDeleteEventDict]):
    item_id: str
    type: Literal["conversation.item.delete"]
    event_id: str | None
    __getitem__: Get3[Literal["item_id"], str, Literal["type"], Literal["conversation.item.delete"], Literal["event_id"], str | None]
class ConversationItemDeleteEventParam(TypedDict):
    item_id: str
    """Id of the item to delete from the conversation."""
    type: Literal["conversation.item.delete"]
    event_id: NotRequired[str]
    """An id of your own, by which an error names this event."""
class ConversationItemDeletedEventDict(TypedDict):
    event_id: str
    item_id: str
    type: Literal["conversation.item.deleted"]
class ConversationItemDeletedEvent(Reply[ConversationItemDeletedEventDict]):
    event_id: str
    item_id: str
    type: Literal["conversation.item.deleted"]
    __getitem__: Get2[Literal["event_id", "item_id"], str, Literal["type"], Literal["conversation.item.deleted"]]
class ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokensDict(TypedDict):
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]
    input_token_details: NotRequired[RealtimeResponseUsageOutputTokenDetailsDict | None]
class ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokens(Reply[ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokensDict]):
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]
    input_token_details: RealtimeResponseUsageOutputTokenDetails | None
    __getitem__: Get3[Literal["input_tokens", "output_tokens", "total_tokens"], int, Literal["type"], Literal["tokens"], Literal["input_token_details"], RealtimeResponseUsageOutputTokenDetails | None]
class ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDurationDict(TypedDict):
    seconds: float
    type: Literal["duration"]
class ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDuration(Reply[ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDurationDict]):
    seconds: float
    type: Literal["duration"]
    __getitem__: Get2[Literal["seconds"], float, Literal["type"], Literal["duration"]]
ConversationItemInputAudioTranscriptionCompletedEventUsage: TypeAlias = Union[ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokens, ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDuration]
ConversationItemInputAudioTranscriptionCompletedEventUsageDict: TypeAlias = Union[ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokensDict, ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDurationDict]
class ConversationItemInputAudioTranscriptionFailedEventErrorDict(TypedDict, total=False):
    code: str | None
    message: str | None
    param: str | None
    type: str | None
class ConversationItemInputAudioTranscriptionFailedEventError(Reply[ConversationItemInputAudioTranscriptionFailedEventErrorDict]):
    code: str | None
    message: str | None
    param: str | None
    type: str | None
    __getitem__: Get1[Literal["code", "message", "param", "type"], str | None]
class ConversationItemInputAudioTranscriptionFailedEventDict(TypedDict):
    content_index: int
    error: ConversationItemInputAudioTranscriptionFailedEventErrorDict
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"]
class ConversationItemInputAudioTranscriptionFailedEvent(Reply[ConversationItemInputAudioTranscriptionFailedEventDict]):
    content_index: int
    error: ConversationItemInputAudioTranscriptionFailedEventError
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"]
    __getitem__: Get4[Literal["content_index"], int, Literal["error"], ConversationItemInputAudioTranscriptionFailedEventError, Literal["event_id", "item_id"], str, Literal["type"], Literal["conversation.item.input_audio_transcription.failed"]]
class ConversationItemRetrieveEventDict(TypedDict):
    item_id: str
    type: Literal["conversation.item.retrieve"]
    event_id: NotRequired[str | None]
class ConversationItemRetrieveEvent(Reply[ConversationItemRetrieveEventDict]):
    item_id: str
    type: Literal["conversation.item.retrieve"]
    event_id: str | None
    __getitem__: Get3[Literal["item_id"], str, Literal["type"], Literal["conversation.item.retrieve"], Literal["event_id"], str | None]
class ConversationItemRetrieveEventParam(TypedDict):
    item_id: str
    """Id of the item that the server is to send."""
    type: Literal["conversation.item.retrieve"]
    event_id: NotRequired[str]
    """An id of your own, by which an error names this event."""
class ConversationItemTruncateEventDict(TypedDict):
    audio_end_ms: int
    content_index: int
    item_id: str
    type: Literal["conversation.item.truncate"]
    event_id: NotRequired[str | None]
class ConversationItemTruncateEvent(Reply[ConversationItemTruncateEventDict]):
    audio_end_ms: int
    content_index: int
    item_id: str
    type: Literal["conversation.item.truncate"]
    event_id: str | None
    __getitem__: Get4[Literal["audio_end_ms", "content_index"], int, Literal["item_id"], str, Literal["type"], Literal["conversation.item.truncate"], Literal["event_id"], str | None]
class ConversationItemTruncateEventParam(TypedDict):
    audio_end_ms: int
    """Milliseconds of its sound to keep, up to where it was heard; more than it has is an error."""
    content_index: int
    """Index of the part of its content to cut; use 0."""
    item_id: str
    """Id of the assistant's message to cut short."""
    type: Literal["conversation.item.truncate"]
    event_id: NotRequired[str]
    """An id of your own, by which an error names this event."""
class ConversationItemTruncatedEventDict(TypedDict):
    audio_end_ms: int
    content_index: int
    event_id: str
    item_id: str
    type: Literal["conversation.item.truncated"]
class ConversationItemTruncatedEvent(Reply[ConversationItemTruncatedEventDict]):
    audio_end_ms: int
    content_index: int
    event_id: str
    item_id: str
    type: Literal["conversation.item.truncated"]
    __getitem__: Get3[Literal["audio_end_ms", "content_index"], int, Literal["event_id", "item_id"], str, Literal["type"], Literal["conversation.item.truncated"]]
class InputAudioBufferAppendEventDict(TypedDict):
    audio: str
    type: Literal["input_audio_buffer.append"]
    event_id: NotRequired[str | None]
class InputAudioBufferAppendEvent(Reply[InputAudioBufferAppendEventDict]):
    audio: str
    type: Literal["input_audio_buffer.append"]
    event_id: str | None
    __getitem__: Get3[Literal["audio"], str, Literal["type"], Literal["input_audio_buffer.append"], Literal["event_id"], str | None]
class InputAudioBufferAppendEventParam(TypedDict):
    audio: str
    """A piece of sound as base64, in the input format of the session; up to 15 MiB."""
    type: Literal["input_audio_buffer.append"]
    event_id: NotRequired[str]
    """An id of your own, by which an error names this event."""
class InputAudioBufferClearEventDict(TypedDict):
    type: Literal["input_audio_buffer.clear"]
    event_id: NotRequired[str | None]
class InputAudioBufferClearEvent(Reply[InputAudioBufferClearEventDict]):
    type: Literal["input_audio_buffer.clear"]
    event_id: str | None
    __getitem__: Get2[Literal["type"], Literal["input_audio_buffer.clear"], Literal["event_id"], str | None]
class InputAudioBufferClearEventParam(TypedDict):
    type: Literal["input_audio_buffer.clear"]
    event_id: NotRequired[str]
    """An id of your own, by which an error names this event."""
class InputAudioBufferClearedEventDict(TypedDict):
    event_id: str
    type: Literal["input_audio_buffer.cleared"]
class InputAudioBufferClearedEvent(Reply[InputAudioBufferClearedEventDict]):
    event_id: str
    type: Literal["input_audio_buffer.cleared"]
    __getitem__: Get2[Literal["event_id"], str, Literal["type"], Literal["input_audio_buffer.cleared"]]
class InputAudioBufferCommitEventDict(TypedDict):
    type: Literal["input_audio_buffer.commit"]
    event_id: NotRequired[str | None]
class InputAudioBufferCommitEvent(Reply[InputAudioBufferCommitEventDict]):
    type: Literal["input_audio_buffer.commit"]
    event_id: str | None
    __getitem__: Get2[Literal["type"], Literal["input_audio_buffer.commit"], Literal["event_id"], str | None]
class InputAudioBufferCommitEventParam(TypedDict):
    type: Literal["input_audio_buffer.commit"]
    event_id: NotRequired[str]
    """An id of your own, by which an error names this event."""
class InputAudioBufferCommittedEventDict(TypedDict):
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.committed"]
    previous_item_id: NotRequired[str | None]
class InputAudioBufferCommittedEvent(Reply[InputAudioBufferCommittedEventDict]):
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.committed"]
    previous_item_id: str | None
    __getitem__: Get3[Literal["event_id", "item_id"], str, Literal["type"], Literal["input_audio_buffer.committed"], Literal["previous_item_id"], str | None]
class InputAudioBufferSpeechStartedEventDict(TypedDict):
    audio_start_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_started"]
class InputAudioBufferSpeechStartedEvent(Reply[InputAudioBufferSpeechStartedEventDict]):
    audio_start_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_started"]
    __getitem__: Get3[Literal["audio_start_ms"], int, Literal["event_id", "item_id"], str, Literal["type"], Literal["input_audio_buffer.speech_started"]]
class InputAudioBufferSpeechStoppedEventDict(TypedDict):
    audio_end_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_stopped"]
class InputAudioBufferSpeechStoppedEvent(Reply[InputAudioBufferSpeechStoppedEventDict]):
    audio_end_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_stopped"]
    __getitem__: Get3[Literal["audio_end_ms"], int, Literal["event_id", "item_id"], str, Literal["type"], Literal["input_audio_buffer.speech_stopped"]]
class RateLimitsUpdatedEventRateLimitDict(TypedDict, total=False):
    limit: int | None
    name: Literal["requests", "tokens"] | None
    remaining: int | None
    reset_seconds: float | None
class RateLimitsUpdatedEventRateLimit(Reply[RateLimitsUpdatedEventRateLimitDict]):
    limit: int | None
    name: Literal["requests", "tokens"] | None
    remaining: int | None
    reset_seconds: float | None
    __getitem__: Get3[Literal["limit", "remaining"], int | None, Literal["name"], Literal["requests", "tokens"] | None, Literal["reset_seconds"], float | None]
class RateLimitsUpdatedEventDict(TypedDict):
    event_id: str
    rate_limits: list[RateLimitsUpdatedEventRateLimitDict]
    type: Literal["rate_limits.updated"]
class RateLimitsUpdatedEvent(Reply[RateLimitsUpdatedEventDict]):
    event_id: str
    rate_limits: list[RateLimitsUpdatedEventRateLimit]
    type: Literal["rate_limits.updated"]
    __getitem__: Get3[Literal["event_id"], str, Literal["rate_limits"], list[RateLimitsUpdatedEventRateLimit], Literal["type"], Literal["rate_limits.updated"]]
class RealtimeServerEventOutputAudioBufferStartedDict(TypedDict):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.started"]
class RealtimeServerEventOutputAudioBufferStarted(Reply[RealtimeServerEventOutputAudioBufferStartedDict]):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.started"]
    __getitem__: Get2[Literal["event_id", "response_id"], str, Literal["type"], Literal["output_audio_buffer.started"]]
class RealtimeServerEventOutputAudioBufferStoppedDict(TypedDict):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.stopped"]
class RealtimeServerEventOutputAudioBufferStopped(Reply[RealtimeServerEventOutputAudioBufferStoppedDict]):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.stopped"]
    __getitem__: Get2[Literal["event_id", "response_id"], str, Literal["type"], Literal["output_audio_buffer.stopped"]]
class RealtimeServerEventOutputAudioBufferClearedDict(TypedDict):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.cleared"]
class RealtimeServerEventOutputAudioBufferCleared(Reply[RealtimeServerEventOutputAudioBufferClearedDict]):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.cleared"]
    __getitem__: Get2[Literal["event_id", "response_id"], str, Literal["type"], Literal["output_audio_buffer.cleared"]]
class ResponseCancelEventDict(TypedDict, total=False):
    type: Required[Literal["response.cancel"]]
    event_id: str | None
    response_id: str | None
class ResponseCancelEvent(Reply[ResponseCancelEventDict]):
    type: Literal["response.cancel"]
    event_id: str | None
    response_id: str | None
    __getitem__: Get2[Literal["type"], Literal["response.cancel"], Literal["event_id", "response_id"], str | None]
class ResponseCancelEventParam(TypedDict, total=False):
    type: Required[Literal["response.cancel"]]
    event_id: str
    """An id of your own, by which an error names this event."""
    response_id: str
    """Id of the response to stop; by default the one that is being made."""
class ResponseContentPartDoneEventPartDict(TypedDict, total=False):
    audio: str | None
    text: str | None
    transcript: str | None
    type: Literal["text", "audio"] | None
class ResponseContentPartDoneEventPart(Reply[ResponseContentPartDoneEventPartDict]):
    audio: str | None
    text: str | None
    transcript: str | None
    type: Literal["text", "audio"] | None
    __getitem__: Get2[Literal["audio", "text", "transcript"], str | None, Literal["type"], Literal["text", "audio"] | None]
class ResponseContentPartAddedEventDict(TypedDict):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: ResponseContentPartDoneEventPartDict
    response_id: str
    type: Literal["response.content_part.added"]
class ResponseContentPartAddedEvent(Reply[ResponseContentPartAddedEventDict]):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: ResponseContentPartDoneEventPart
    response_id: str
    type: Literal["response.content_part.added"]
    __getitem__: Get4[Literal["content_index", "output_index"], int, Literal["event_id", "item_id", "response_id"], str, Literal["part"], ResponseContentPartDoneEventPart, Literal["type"], Literal["response.content_part.added"]]
class ResponseContentPartDoneEventDict(TypedDict):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: ResponseContentPartDoneEventPartDict
    response_id: str
    type: Literal["response.content_part.done"]
class ResponseContentPartDoneEvent(Reply[ResponseContentPartDoneEventDict]):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: ResponseContentPartDoneEventPart
    response_id: str
    type: Literal["response.content_part.done"]
    __getitem__: Get4[Literal["content_index", "output_index"], int, Literal["event_id", "item_id", "response_id"], str, Literal["part"], ResponseContentPartDoneEventPart, Literal["type"], Literal["response.content_part.done"]]
class ResponseFunctionCallArgumentsDeltaEventDict(TypedDict):
    call_id: str
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.delta"]
class ResponseFunctionCallArgumentsDeltaEvent(Reply[ResponseFunctionCallArgumentsDeltaEventDict]):
    call_id: str
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.delta"]
    __getitem__: Get3[Literal["call_id", "delta", "event_id", "item_id", "response_id"], str, Literal["output_index"], int, Literal["type"], Literal["response.function_call_arguments.delta"]]
