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
    """What went wrong, for programs."""
    message: str | None
    """What went wrong, in words."""
    type: str | None
    """What kind of error it is."""
class RealtimeResponseStatusError(Reply[RealtimeResponseStatusErrorDict]):
    code: str | None
    """What went wrong, for programs."""
    message: str | None
    """What went wrong, in words."""
    type: str | None
    """What kind of error it is."""
    __getitem__: Get1[Literal["code", "message", "type"], str | None]
class RealtimeResponseStatusDict(TypedDict, total=False):
    error: RealtimeResponseStatusErrorDict | None
    """Why it failed."""
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None
    """Why it was cut short, such as `turn_detected` (the user spoke) or `max_output_tokens`."""
    type: Literal["completed", "cancelled", "incomplete", "failed"] | None
    """As the `status` of the response: `completed`, `cancelled`, `incomplete` or `failed`."""
class RealtimeResponseStatus(Reply[RealtimeResponseStatusDict]):
    error: RealtimeResponseStatusError | None
    """Why it failed."""
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None
    """Why it was cut short, such as `turn_detected` (the user spoke) or `max_output_tokens`."""
    type: Literal["completed", "cancelled", "incomplete", "failed"] | None
    """As the `status` of the response: `completed`, `cancelled`, `incomplete` or `failed`."""
    __getitem__: Get3[Literal["error"], RealtimeResponseStatusError | None, Literal["reason"], Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None, Literal["type"], Literal["completed", "cancelled", "incomplete", "failed"] | None]
class RealtimeResponseUsageOutputTokenDetailsDict(TypedDict, total=False):
    audio_tokens: int | None
    """Tokens of sound."""
    text_tokens: int | None
    """Tokens of text."""
class RealtimeResponseUsageOutputTokenDetails(Reply[RealtimeResponseUsageOutputTokenDetailsDict]):
    audio_tokens: int | None
    """Tokens of sound."""
    text_tokens: int | None
    """Tokens of text."""
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
    """Id of the conversation."""
    object: Literal["realtime.conversation"] | None
    """`realtime.conversation`, if it is given."""
class ConversationCreatedEventConversation(Reply[ConversationCreatedEventConversationDict]):
    id: str | None
    """Id of the conversation."""
    object: Literal["realtime.conversation"] | None
    """`realtime.conversation`, if it is given."""
    __getitem__: Get2[Literal["id"], str | None, Literal["object"], Literal["realtime.conversation"] | None]
class ConversationCreatedEventDict(TypedDict):
    conversation: ConversationCreatedEventConversationDict
    """The conversation that the session begins with."""
    event_id: str
    """Id of the event."""
    type: Literal["conversation.created"]
class ConversationCreatedEvent(Reply[ConversationCreatedEventDict]):
    conversation: ConversationCreatedEventConversation
    """The conversation that the session begins with."""
    event_id: str
    """Id of the event."""
    type: Literal["conversation.created"]
    __getitem__: Get3[Literal["conversation"], ConversationCreatedEventConversation, Literal["event_id"], str, Literal["type"], Literal["conversation.created"]]
class ConversationItemDeleteEventDict(TypedDict):
    item_id: str
    """Id of the item to delete from the conversation."""
    type: Literal["conversation.item.delete"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class ConversationItemDeleteEvent(Reply[ConversationItemDeleteEventDict]):
    item_id: str
    """Id of the item to delete from the conversation."""
    type: Literal["conversation.item.delete"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get3[Literal["item_id"], str, Literal["type"], Literal["conversation.item.delete"], Literal["event_id"], str | None]
class ConversationItemDeleteEventParam(TypedDict):
    item_id: str
    """Id of the item to delete from the conversation."""
    type: Literal["conversation.item.delete"]
    event_id: NotRequired[str]
    """An id of your own, by which an error names this event."""
class ConversationItemDeletedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that was deleted."""
    type: Literal["conversation.item.deleted"]
class ConversationItemDeletedEvent(Reply[ConversationItemDeletedEventDict]):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that was deleted."""
    type: Literal["conversation.item.deleted"]
    __getitem__: Get2[Literal["event_id", "item_id"], str, Literal["type"], Literal["conversation.item.deleted"]]
class ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokensDict(TypedDict):
    input_tokens: int
    """Tokens of the input."""
    output_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """Input and output together."""
    type: Literal["tokens"]
    input_token_details: NotRequired[RealtimeResponseUsageOutputTokenDetailsDict | None]
    """What the input tokens are made of."""
class ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokens(Reply[ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokensDict]):
    input_tokens: int
    """Tokens of the input."""
    output_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """Input and output together."""
    type: Literal["tokens"]
    input_token_details: RealtimeResponseUsageOutputTokenDetails | None
    """What the input tokens are made of."""
    __getitem__: Get3[Literal["input_tokens", "output_tokens", "total_tokens"], int, Literal["type"], Literal["tokens"], Literal["input_token_details"], RealtimeResponseUsageOutputTokenDetails | None]
class ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDurationDict(TypedDict):
    seconds: float
    """Length of the sound in seconds."""
    type: Literal["duration"]
class ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDuration(Reply[ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDurationDict]):
    seconds: float
    """Length of the sound in seconds."""
    type: Literal["duration"]
    __getitem__: Get2[Literal["seconds"], float, Literal["type"], Literal["duration"]]
ConversationItemInputAudioTranscriptionCompletedEventUsage: TypeAlias = Union[ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokens, ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDuration]
ConversationItemInputAudioTranscriptionCompletedEventUsageDict: TypeAlias = Union[ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokensDict, ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDurationDict]
class ConversationItemInputAudioTranscriptionFailedEventErrorDict(TypedDict, total=False):
    code: str | None
    """What went wrong, for programs."""
    message: str | None
    """What went wrong, in words."""
    param: str | None
    """Which parameter is wrong."""
    type: str | None
    """What kind of error it is."""
class ConversationItemInputAudioTranscriptionFailedEventError(Reply[ConversationItemInputAudioTranscriptionFailedEventErrorDict]):
    code: str | None
    """What went wrong, for programs."""
    message: str | None
    """What went wrong, in words."""
    param: str | None
    """Which parameter is wrong."""
    type: str | None
    """What kind of error it is."""
    __getitem__: Get1[Literal["code", "message", "param", "type"], str | None]
class ConversationItemInputAudioTranscriptionFailedEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    error: ConversationItemInputAudioTranscriptionFailedEventErrorDict
    """Why it failed."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    type: Literal["conversation.item.input_audio_transcription.failed"]
class ConversationItemInputAudioTranscriptionFailedEvent(Reply[ConversationItemInputAudioTranscriptionFailedEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    error: ConversationItemInputAudioTranscriptionFailedEventError
    """Why it failed."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    type: Literal["conversation.item.input_audio_transcription.failed"]
    __getitem__: Get4[Literal["content_index"], int, Literal["error"], ConversationItemInputAudioTranscriptionFailedEventError, Literal["event_id", "item_id"], str, Literal["type"], Literal["conversation.item.input_audio_transcription.failed"]]
class ConversationItemRetrieveEventDict(TypedDict):
    item_id: str
    """Id of the item that the server is to send."""
    type: Literal["conversation.item.retrieve"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class ConversationItemRetrieveEvent(Reply[ConversationItemRetrieveEventDict]):
    item_id: str
    """Id of the item that the server is to send."""
    type: Literal["conversation.item.retrieve"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get3[Literal["item_id"], str, Literal["type"], Literal["conversation.item.retrieve"], Literal["event_id"], str | None]
class ConversationItemRetrieveEventParam(TypedDict):
    item_id: str
    """Id of the item that the server is to send."""
    type: Literal["conversation.item.retrieve"]
    event_id: NotRequired[str]
    """An id of your own, by which an error names this event."""
class ConversationItemTruncateEventDict(TypedDict):
    audio_end_ms: int
    """Milliseconds of its sound to keep, up to where it was heard; more than it has is an error."""
    content_index: int
    """Index of the part of its content to cut; use 0."""
    item_id: str
    """Id of the assistant's message to cut short."""
    type: Literal["conversation.item.truncate"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class ConversationItemTruncateEvent(Reply[ConversationItemTruncateEventDict]):
    audio_end_ms: int
    """Milliseconds of its sound to keep, up to where it was heard; more than it has is an error."""
    content_index: int
    """Index of the part of its content to cut; use 0."""
    item_id: str
    """Id of the assistant's message to cut short."""
    type: Literal["conversation.item.truncate"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
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
    """How many milliseconds of its sound were kept."""
    content_index: int
    """Index of the part of its content that was cut."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the message that was cut short."""
    type: Literal["conversation.item.truncated"]
class ConversationItemTruncatedEvent(Reply[ConversationItemTruncatedEventDict]):
    audio_end_ms: int
    """How many milliseconds of its sound were kept."""
    content_index: int
    """Index of the part of its content that was cut."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the message that was cut short."""
    type: Literal["conversation.item.truncated"]
    __getitem__: Get3[Literal["audio_end_ms", "content_index"], int, Literal["event_id", "item_id"], str, Literal["type"], Literal["conversation.item.truncated"]]
class InputAudioBufferAppendEventDict(TypedDict):
    audio: str
    """A piece of sound as base64, in the input format of the session; up to 15 MiB."""
    type: Literal["input_audio_buffer.append"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class InputAudioBufferAppendEvent(Reply[InputAudioBufferAppendEventDict]):
    audio: str
    """A piece of sound as base64, in the input format of the session; up to 15 MiB."""
    type: Literal["input_audio_buffer.append"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
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
    """An id of your own, by which an error names this event."""
class InputAudioBufferClearEvent(Reply[InputAudioBufferClearEventDict]):
    type: Literal["input_audio_buffer.clear"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get2[Literal["type"], Literal["input_audio_buffer.clear"], Literal["event_id"], str | None]
class InputAudioBufferClearEventParam(TypedDict):
    type: Literal["input_audio_buffer.clear"]
    event_id: NotRequired[str]
    """An id of your own, by which an error names this event."""
class InputAudioBufferClearedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    type: Literal["input_audio_buffer.cleared"]
class InputAudioBufferClearedEvent(Reply[InputAudioBufferClearedEventDict]):
    event_id: str
    """Id of the event."""
    type: Literal["input_audio_buffer.cleared"]
    __getitem__: Get2[Literal["event_id"], str, Literal["type"], Literal["input_audio_buffer.cleared"]]
class InputAudioBufferCommitEventDict(TypedDict):
    type: Literal["input_audio_buffer.commit"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class InputAudioBufferCommitEvent(Reply[InputAudioBufferCommitEventDict]):
    type: Literal["input_audio_buffer.commit"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get2[Literal["type"], Literal["input_audio_buffer.commit"], Literal["event_id"], str | None]
class InputAudioBufferCommitEventParam(TypedDict):
    type: Literal["input_audio_buffer.commit"]
    event_id: NotRequired[str]
    """An id of your own, by which an error names this event."""
class InputAudioBufferCommittedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the user's message that the sound becomes."""
    type: Literal["input_audio_buffer.committed"]
    previous_item_id: NotRequired[str | None]
    """Id of the item that it comes after; null if it is the first."""
class InputAudioBufferCommittedEvent(Reply[InputAudioBufferCommittedEventDict]):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the user's message that the sound becomes."""
    type: Literal["input_audio_buffer.committed"]
    previous_item_id: str | None
    """Id of the item that it comes after; null if it is the first."""
    __getitem__: Get3[Literal["event_id", "item_id"], str, Literal["type"], Literal["input_audio_buffer.committed"], Literal["previous_item_id"], str | None]
class InputAudioBufferSpeechStartedEventDict(TypedDict):
    audio_start_ms: int
    """Where the speech begins, in milliseconds from the start of the session's input sound."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the user's message that the sound becomes."""
    type: Literal["input_audio_buffer.speech_started"]
class InputAudioBufferSpeechStartedEvent(Reply[InputAudioBufferSpeechStartedEventDict]):
    audio_start_ms: int
    """Where the speech begins, in milliseconds from the start of the session's input sound."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the user's message that the sound becomes."""
    type: Literal["input_audio_buffer.speech_started"]
    __getitem__: Get3[Literal["audio_start_ms"], int, Literal["event_id", "item_id"], str, Literal["type"], Literal["input_audio_buffer.speech_started"]]
class InputAudioBufferSpeechStoppedEventDict(TypedDict):
    audio_end_ms: int
    """Where the speech ends, in milliseconds from the start of the session's input sound."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the user's message that the sound becomes."""
    type: Literal["input_audio_buffer.speech_stopped"]
class InputAudioBufferSpeechStoppedEvent(Reply[InputAudioBufferSpeechStoppedEventDict]):
    audio_end_ms: int
    """Where the speech ends, in milliseconds from the start of the session's input sound."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the user's message that the sound becomes."""
    type: Literal["input_audio_buffer.speech_stopped"]
    __getitem__: Get3[Literal["audio_end_ms"], int, Literal["event_id", "item_id"], str, Literal["type"], Literal["input_audio_buffer.speech_stopped"]]
class RateLimitsUpdatedEventRateLimitDict(TypedDict, total=False):
    limit: int | None
    """The most that are allowed."""
    name: Literal["requests", "tokens"] | None
    """What is limited: `requests` or `tokens`."""
    remaining: int | None
    """How many are left."""
    reset_seconds: float | None
    """Seconds until the limit is reset."""
class RateLimitsUpdatedEventRateLimit(Reply[RateLimitsUpdatedEventRateLimitDict]):
    limit: int | None
    """The most that are allowed."""
    name: Literal["requests", "tokens"] | None
    """What is limited: `requests` or `tokens`."""
    remaining: int | None
    """How many are left."""
    reset_seconds: float | None
    """Seconds until the limit is reset."""
    __getitem__: Get3[Literal["limit", "remaining"], int | None, Literal["name"], Literal["requests", "tokens"] | None, Literal["reset_seconds"], float | None]
class RateLimitsUpdatedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    rate_limits: list[RateLimitsUpdatedEventRateLimitDict]
    """The limits, each with what is left of it."""
    type: Literal["rate_limits.updated"]
class RateLimitsUpdatedEvent(Reply[RateLimitsUpdatedEventDict]):
    event_id: str
    """Id of the event."""
    rate_limits: list[RateLimitsUpdatedEventRateLimit]
    """The limits, each with what is left of it."""
    type: Literal["rate_limits.updated"]
    __getitem__: Get3[Literal["event_id"], str, Literal["rate_limits"], list[RateLimitsUpdatedEventRateLimit], Literal["type"], Literal["rate_limits.updated"]]
class RealtimeServerEventOutputAudioBufferStartedDict(TypedDict):
    event_id: str
    """Id of the event."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["output_audio_buffer.started"]
class RealtimeServerEventOutputAudioBufferStarted(Reply[RealtimeServerEventOutputAudioBufferStartedDict]):
    event_id: str
    """Id of the event."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["output_audio_buffer.started"]
    __getitem__: Get2[Literal["event_id", "response_id"], str, Literal["type"], Literal["output_audio_buffer.started"]]
class RealtimeServerEventOutputAudioBufferStoppedDict(TypedDict):
    event_id: str
    """Id of the event."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["output_audio_buffer.stopped"]
class RealtimeServerEventOutputAudioBufferStopped(Reply[RealtimeServerEventOutputAudioBufferStoppedDict]):
    event_id: str
    """Id of the event."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["output_audio_buffer.stopped"]
    __getitem__: Get2[Literal["event_id", "response_id"], str, Literal["type"], Literal["output_audio_buffer.stopped"]]
class RealtimeServerEventOutputAudioBufferClearedDict(TypedDict):
    event_id: str
    """Id of the event."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["output_audio_buffer.cleared"]
class RealtimeServerEventOutputAudioBufferCleared(Reply[RealtimeServerEventOutputAudioBufferClearedDict]):
    event_id: str
    """Id of the event."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["output_audio_buffer.cleared"]
    __getitem__: Get2[Literal["event_id", "response_id"], str, Literal["type"], Literal["output_audio_buffer.cleared"]]
class ResponseCancelEventDict(TypedDict, total=False):
    type: Required[Literal["response.cancel"]]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    response_id: str | None
    """Id of the response to stop; by default the one that is being made."""
class ResponseCancelEvent(Reply[ResponseCancelEventDict]):
    type: Literal["response.cancel"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    response_id: str | None
    """Id of the response to stop; by default the one that is being made."""
    __getitem__: Get2[Literal["type"], Literal["response.cancel"], Literal["event_id", "response_id"], str | None]
class ResponseCancelEventParam(TypedDict, total=False):
    type: Required[Literal["response.cancel"]]
    event_id: str
    """An id of your own, by which an error names this event."""
    response_id: str
    """Id of the response to stop; by default the one that is being made."""
class ResponseContentPartDoneEventPartDict(TypedDict, total=False):
    audio: str | None
    """The sound of the part as base64."""
    text: str | None
    """The text of a part that is text."""
    transcript: str | None
    """What the sound says, as text."""
    type: Literal["text", "audio"] | None
    """What the part is: `text` or `audio`."""
class ResponseContentPartDoneEventPart(Reply[ResponseContentPartDoneEventPartDict]):
    audio: str | None
    """The sound of the part as base64."""
    text: str | None
    """The text of a part that is text."""
    transcript: str | None
    """What the sound says, as text."""
    type: Literal["text", "audio"] | None
    """What the part is: `text` or `audio`."""
    __getitem__: Get2[Literal["audio", "text", "transcript"], str | None, Literal["type"], Literal["text", "audio"] | None]
class ResponseContentPartAddedEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseContentPartDoneEventPartDict
    """The part as it is now."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.content_part.added"]
class ResponseContentPartAddedEvent(Reply[ResponseContentPartAddedEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseContentPartDoneEventPart
    """The part as it is now."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.content_part.added"]
    __getitem__: Get4[Literal["content_index", "output_index"], int, Literal["event_id", "item_id", "response_id"], str, Literal["part"], ResponseContentPartDoneEventPart, Literal["type"], Literal["response.content_part.added"]]
class ResponseContentPartDoneEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseContentPartDoneEventPartDict
    """The part as it is now."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.content_part.done"]
class ResponseContentPartDoneEvent(Reply[ResponseContentPartDoneEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseContentPartDoneEventPart
    """The part as it is now."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.content_part.done"]
    __getitem__: Get4[Literal["content_index", "output_index"], int, Literal["event_id", "item_id", "response_id"], str, Literal["part"], ResponseContentPartDoneEventPart, Literal["type"], Literal["response.content_part.done"]]
class ResponseFunctionCallArgumentsDeltaEventDict(TypedDict):
    call_id: str
    """Id of the call."""
    delta: str
    """A further piece of the arguments."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.function_call_arguments.delta"]
class ResponseFunctionCallArgumentsDeltaEvent(Reply[ResponseFunctionCallArgumentsDeltaEventDict]):
    call_id: str
    """Id of the call."""
    delta: str
    """A further piece of the arguments."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.function_call_arguments.delta"]
    __getitem__: Get3[Literal["call_id", "delta", "event_id", "item_id", "response_id"], str, Literal["output_index"], int, Literal["type"], Literal["response.function_call_arguments.delta"]]
