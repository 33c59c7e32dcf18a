"""Realtime: events."""

module("realtime.connect_client_event_param")

ConnectClientEventParam = Union[
    RealtimeTranslationSessionUpdateEventParam,
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
]


module("realtime.conversation_created_event")

class ConversationCreatedEvent(Model):
    conversation: Conversation
    """The conversation that the session begins with."""
    event_id: str
    """Id of the event."""
    type: Literal["conversation.created"]

class Conversation(Model):
    id: Optional[str] = ...
    """Id of the conversation."""
    object: Optional[Literal["realtime.conversation"]] = ...
    """`realtime.conversation`, if it is given."""


module("realtime.conversation_item_create_event")

class ConversationItemCreateEvent(Model):
    item: ConversationItem
    """What to add to the conversation: a message, a function call, the result of one, or an MCP item."""
    type: Literal["conversation.item.create"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""
    previous_item_id: Optional[str] = ...
    """Id of the item to put it after, or `root` for the beginning; by default it comes last."""


module("realtime.conversation_item_create_event_param")

class ConversationItemCreateEventParam(Params):
    item: ConversationItemParam
    """What to add to the conversation: a message, a function call, the result of one, or an MCP item."""
    type: Literal["conversation.item.create"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""
    previous_item_id: str = ...
    """Id of the item to put it after, or `root` for the beginning; by default it comes last."""


module("realtime.conversation_item_created_event")

class ConversationItemCreatedEvent(Model):
    event_id: str
    """Id of the event."""
    item: ConversationItem
    """The item that was added."""
    type: Literal["conversation.item.created"]
    previous_item_id: Optional[str] = ...
    """Id of the item that it comes after; null if it is the first."""


module("realtime.conversation_item_delete_event")

class ConversationItemDeleteEvent(Model):
    item_id: str
    """Id of the item to delete from the conversation."""
    type: Literal["conversation.item.delete"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("realtime.conversation_item_delete_event_param")

class ConversationItemDeleteEventParam(Params):
    item_id: str
    """Id of the item to delete from the conversation."""
    type: Literal["conversation.item.delete"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""


module("realtime.conversation_item_deleted_event")

class ConversationItemDeletedEvent(Model):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that was deleted."""
    type: Literal["conversation.item.deleted"]


module("realtime.conversation_item_input_audio_transcription_completed_event")

class ConversationItemInputAudioTranscriptionCompletedEvent(Model):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    transcript: str
    """What was said."""
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: Usage
    """What is billed: tokens or seconds."""
    languages: Optional[List[audio.TranscriptionLanguage]] = ...
    """The languages that were spoken."""
    logprobs: Optional[List[LogProbProperties]] = ...
    """Log probabilities of the tokens, if they were asked for."""

Usage = Union[UsageTranscriptTextUsageTokens, UsageTranscriptTextUsageDuration]

class UsageTranscriptTextUsageTokens(Model):
    input_tokens: int
    """Tokens of the input."""
    output_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """Input and output together."""
    type: Literal["tokens"]
    input_token_details: Optional[UsageTranscriptTextUsageTokensInputTokenDetails] = ...
    """What the input tokens are made of."""

class UsageTranscriptTextUsageTokensInputTokenDetails(Model):
    audio_tokens: Optional[int] = ...
    """Tokens of sound."""
    text_tokens: Optional[int] = ...
    """Tokens of text."""

class UsageTranscriptTextUsageDuration(Model):
    seconds: float
    """Length of the sound in seconds."""
    type: Literal["duration"]


module("realtime.conversation_item_input_audio_transcription_delta_event")

class ConversationItemInputAudioTranscriptionDeltaEvent(Model):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: Optional[int] = ...
    """Which part of the item it belongs to, from 0."""
    delta: Optional[str] = ...
    """A further piece of what is said."""
    logprobs: Optional[List[LogProbProperties]] = ...
    """Log probabilities of the tokens, if they were asked for."""


module("realtime.conversation_item_input_audio_transcription_failed_event")

class ConversationItemInputAudioTranscriptionFailedEvent(Model):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    error: Error
    """Why it failed."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    type: Literal["conversation.item.input_audio_transcription.failed"]

class Error(Model):
    code: Optional[str] = ...
    """What went wrong, for programs."""
    message: Optional[str] = ...
    """What went wrong, in words."""
    param: Optional[str] = ...
    """Which parameter is wrong."""
    type: Optional[str] = ...
    """What kind of error it is."""


module("realtime.conversation_item_retrieve_event")

class ConversationItemRetrieveEvent(Model):
    item_id: str
    """Id of the item that the server is to send."""
    type: Literal["conversation.item.retrieve"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("realtime.conversation_item_retrieve_event_param")

class ConversationItemRetrieveEventParam(Params):
    item_id: str
    """Id of the item that the server is to send."""
    type: Literal["conversation.item.retrieve"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""


module("realtime.conversation_item_truncate_event")

class ConversationItemTruncateEvent(Model):
    audio_end_ms: int
    """Milliseconds of its sound to keep, up to where it was heard; more than it has is an error."""
    content_index: int
    """Index of the part of its content to cut; use 0."""
    item_id: str
    """Id of the assistant's message to cut short."""
    type: Literal["conversation.item.truncate"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("realtime.conversation_item_truncate_event_param")

class ConversationItemTruncateEventParam(Params):
    audio_end_ms: int
    """Milliseconds of its sound to keep, up to where it was heard; more than it has is an error."""
    content_index: int
    """Index of the part of its content to cut; use 0."""
    item_id: str
    """Id of the assistant's message to cut short."""
    type: Literal["conversation.item.truncate"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""


module("realtime.conversation_item_truncated_event")

class ConversationItemTruncatedEvent(Model):
    audio_end_ms: int
    """How many milliseconds of its sound were kept."""
    content_index: int
    """Index of the part of its content that was cut."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the message that was cut short."""
    type: Literal["conversation.item.truncated"]


module("realtime.input_audio_buffer_append_event")

class InputAudioBufferAppendEvent(Model):
    audio: str
    """A piece of sound as base64, in the input format of the session; up to 15 MiB."""
    type: Literal["input_audio_buffer.append"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("realtime.input_audio_buffer_append_event_param")

class InputAudioBufferAppendEventParam(Params):
    audio: str
    """A piece of sound as base64, in the input format of the session; up to 15 MiB."""
    type: Literal["input_audio_buffer.append"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""


module("realtime.input_audio_buffer_clear_event")

class InputAudioBufferClearEvent(Model):
    type: Literal["input_audio_buffer.clear"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("realtime.input_audio_buffer_clear_event_param")

class InputAudioBufferClearEventParam(Params):
    type: Literal["input_audio_buffer.clear"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""


module("realtime.input_audio_buffer_cleared_event")

class InputAudioBufferClearedEvent(Model):
    event_id: str
    """Id of the event."""
    type: Literal["input_audio_buffer.cleared"]


module("realtime.input_audio_buffer_commit_event")

class InputAudioBufferCommitEvent(Model):
    type: Literal["input_audio_buffer.commit"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("realtime.input_audio_buffer_commit_event_param")

class InputAudioBufferCommitEventParam(Params):
    type: Literal["input_audio_buffer.commit"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""


module("realtime.input_audio_buffer_committed_event")

class InputAudioBufferCommittedEvent(Model):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the user's message that the sound becomes."""
    type: Literal["input_audio_buffer.committed"]
    previous_item_id: Optional[str] = ...
    """Id of the item that it comes after; null if it is the first."""


module("realtime.input_audio_buffer_dtmf_event_received_event")

class InputAudioBufferDtmfEventReceivedEvent(Model):
    event: str
    """The key that was pressed on the phone."""
    received_at: int
    """When it came in: Unix time in seconds."""
    type: Literal["input_audio_buffer.dtmf_event_received"]


module("realtime.input_audio_buffer_speech_started_event")

class InputAudioBufferSpeechStartedEvent(Model):
    audio_start_ms: int
    """Where the speech begins, in milliseconds from the start of the session's input sound."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the user's message that the sound becomes."""
    type: Literal["input_audio_buffer.speech_started"]


module("realtime.input_audio_buffer_speech_stopped_event")

class InputAudioBufferSpeechStoppedEvent(Model):
    audio_end_ms: int
    """Where the speech ends, in milliseconds from the start of the session's input sound."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the user's message that the sound becomes."""
    type: Literal["input_audio_buffer.speech_stopped"]


module("realtime.output_audio_buffer_clear_event")

class OutputAudioBufferClearEvent(Model):
    type: Literal["output_audio_buffer.clear"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("realtime.output_audio_buffer_clear_event_param")

class OutputAudioBufferClearEventParam(Params):
    type: Literal["output_audio_buffer.clear"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""


module("realtime.rate_limits_updated_event")

class RateLimitsUpdatedEvent(Model):
    event_id: str
    """Id of the event."""
    rate_limits: List[RateLimit]
    """The limits, each with what is left of it."""
    type: Literal["rate_limits.updated"]

class RateLimit(Model):
    limit: Optional[int] = ...
    """The most that are allowed."""
    name: Optional[Literal["requests", "tokens"]] = ...
    """What is limited: `requests` or `tokens`."""
    remaining: Optional[int] = ...
    """How many are left."""
    reset_seconds: Optional[float] = ...
    """Seconds until the limit is reset."""


module("realtime.realtime_client_event")

RealtimeClientEvent = Alias(
    Union[
        ConversationItemCreateEvent,
        ConversationItemDeleteEvent,
        ConversationItemRetrieveEvent,
        ConversationItemTruncateEvent,
        InputAudioBufferAppendEvent,
        InputAudioBufferClearEvent,
        OutputAudioBufferClearEvent,
        InputAudioBufferCommitEvent,
        ResponseCancelEvent,
        ResponseCreateEvent,
        SessionUpdateEvent,
    ],
    discriminator="type",
)


module("realtime.realtime_client_event_param")

RealtimeClientEventParam = Union[
    ConversationItemCreateEventParam,
    ConversationItemDeleteEventParam,
    ConversationItemRetrieveEventParam,
    ConversationItemTruncateEventParam,
    InputAudioBufferAppendEventParam,
    InputAudioBufferClearEventParam,
    OutputAudioBufferClearEventParam,
    InputAudioBufferCommitEventParam,
    ResponseCancelEventParam,
    ResponseCreateEventParam,
    SessionUpdateEventParam,
]


module("realtime.realtime_error_event")

class RealtimeErrorEvent(Model):
    error: RealtimeError
    """What went wrong."""
    event_id: str
    """Id of the event."""
    type: Literal["error"]


module("realtime.realtime_server_event")

RealtimeServerEvent = Alias(
    Union[
        ConversationCreatedEvent,
        ConversationItemCreatedEvent,
        ConversationItemDeletedEvent,
        ConversationItemInputAudioTranscriptionCompletedEvent,
        ConversationItemInputAudioTranscriptionDeltaEvent,
        ConversationItemInputAudioTranscriptionFailedEvent,
        ConversationItemRetrieved,
        ConversationItemTruncatedEvent,
        RealtimeErrorEvent,
        InputAudioBufferClearedEvent,
        InputAudioBufferCommittedEvent,
        InputAudioBufferDtmfEventReceivedEvent,
        InputAudioBufferSpeechStartedEvent,
        InputAudioBufferSpeechStoppedEvent,
        RateLimitsUpdatedEvent,
        ResponseAudioDeltaEvent,
        ResponseAudioDoneEvent,
        ResponseAudioTranscriptDeltaEvent,
        ResponseAudioTranscriptDoneEvent,
        ResponseContentPartAddedEvent,
        ResponseContentPartDoneEvent,
        ResponseCreatedEvent,
        ResponseDoneEvent,
        ResponseFunctionCallArgumentsDeltaEvent,
        ResponseFunctionCallArgumentsDoneEvent,
        ResponseOutputItemAddedEvent,
        ResponseOutputItemDoneEvent,
        ResponseTextDeltaEvent,
        ResponseTextDoneEvent,
        SessionCreatedEvent,
        SessionUpdatedEvent,
        OutputAudioBufferStarted,
        OutputAudioBufferStopped,
        OutputAudioBufferCleared,
        ConversationItemAdded,
        ConversationItemDone,
        InputAudioBufferTimeoutTriggered,
        ConversationItemInputAudioTranscriptionSegment,
        McpListToolsInProgress,
        McpListToolsCompleted,
        McpListToolsFailed,
        ResponseMcpCallArgumentsDelta,
        ResponseMcpCallArgumentsDone,
        ResponseMcpCallInProgress,
        ResponseMcpCallCompleted,
        ResponseMcpCallFailed,
    ],
    discriminator="type",
)

class ConversationItemRetrieved(Model):
    event_id: str
    """Id of the event."""
    item: ConversationItem
    """The item that was asked for."""
    type: Literal["conversation.item.retrieved"]

class OutputAudioBufferStarted(Model):
    event_id: str
    """Id of the event."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["output_audio_buffer.started"]

class OutputAudioBufferStopped(Model):
    event_id: str
    """Id of the event."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["output_audio_buffer.stopped"]

class OutputAudioBufferCleared(Model):
    event_id: str
    """Id of the event."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["output_audio_buffer.cleared"]


module("realtime.realtime_translation_client_event")

RealtimeTranslationClientEvent = Alias(
    Union[
        RealtimeTranslationSessionUpdateEvent,
        RealtimeTranslationInputAudioBufferAppendEvent,
        RealtimeTranslationSessionCloseEvent,
    ],
    discriminator="type",
)


module("realtime.realtime_translation_client_event_param")

RealtimeTranslationClientEventParam = Union[
    RealtimeTranslationSessionUpdateEventParam,
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
]


module("realtime.realtime_translation_input_audio_buffer_append_event")

class RealtimeTranslationInputAudioBufferAppendEvent(Model):
    audio: str
    """A piece of the sound to translate, as base64."""
    type: Literal["session.input_audio_buffer.append"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("realtime.realtime_translation_input_audio_buffer_append_event_param")

class RealtimeTranslationInputAudioBufferAppendEventParam(Params):
    audio: str
    """A piece of the sound to translate, as base64."""
    type: Literal["session.input_audio_buffer.append"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""


module("realtime.realtime_translation_input_transcript_delta_event")

class RealtimeTranslationInputTranscriptDeltaEvent(Model):
    delta: str
    """A further piece of what is said."""
    event_id: str
    """Id of the event."""
    type: Literal["session.input_transcript.delta"]
    elapsed_ms: Optional[int] = ...
    """Milliseconds that have passed, by which sound and text can be lined up."""


module("realtime.realtime_translation_output_audio_delta_event")

class RealtimeTranslationOutputAudioDeltaEvent(Model):
    delta: str
    """A further piece of the sound, as base64."""
    event_id: str
    """Id of the event."""
    type: Literal["session.output_audio.delta"]
    channels: Optional[int] = ...
    """How many channels the sound has."""
    elapsed_ms: Optional[int] = ...
    """Milliseconds that have passed, by which sound and text can be lined up."""
    format: Optional[Literal["pcm16"]] = ...
    """How the sound is encoded: `pcm16`."""
    sample_rate: Optional[int] = ...
    """Samples of the sound per second."""


module("realtime.realtime_translation_output_transcript_delta_event")

class RealtimeTranslationOutputTranscriptDeltaEvent(Model):
    delta: str
    """A further piece of the translation."""
    event_id: str
    """Id of the event."""
    type: Literal["session.output_transcript.delta"]
    elapsed_ms: Optional[int] = ...
    """Milliseconds that have passed, by which sound and text can be lined up."""


module("realtime.realtime_translation_server_event")

RealtimeTranslationServerEvent = Alias(
    Union[
        RealtimeErrorEvent,
        RealtimeTranslationSessionCreatedEvent,
        RealtimeTranslationSessionUpdatedEvent,
        RealtimeTranslationSessionClosedEvent,
        RealtimeTranslationInputTranscriptDeltaEvent,
        RealtimeTranslationOutputTranscriptDeltaEvent,
        RealtimeTranslationOutputAudioDeltaEvent,
    ],
    discriminator="type",
)


module("realtime.realtime_translation_session_close_event")

class RealtimeTranslationSessionCloseEvent(Model):
    type: Literal["session.close"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("realtime.realtime_translation_session_close_event_param")

class RealtimeTranslationSessionCloseEventParam(Params):
    type: Literal["session.close"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""


module("realtime.realtime_translation_session_closed_event")

class RealtimeTranslationSessionClosedEvent(Model):
    event_id: str
    """Id of the event."""
    type: Literal["session.closed"]


module("realtime.realtime_translation_session_created_event")

class RealtimeTranslationSessionCreatedEvent(Model):
    event_id: str
    """Id of the event."""
    session: RealtimeTranslationSession
    """The session as it is now."""
    type: Literal["session.created"]


module("realtime.realtime_translation_session_update_event")

class RealtimeTranslationSessionUpdateEvent(Model):
    session: RealtimeTranslationSessionUpdateRequest
    """Settings to change; what is left out stays as it is."""
    type: Literal["session.update"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("realtime.realtime_translation_session_update_event_param")

class RealtimeTranslationSessionUpdateEventParam(Params):
    session: RealtimeTranslationSessionUpdateRequestParam
    """Settings to change; what is left out stays as it is."""
    type: Literal["session.update"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""


module("realtime.realtime_translation_session_updated_event")

class RealtimeTranslationSessionUpdatedEvent(Model):
    event_id: str
    """Id of the event."""
    session: RealtimeTranslationSession
    """The session as it is now."""
    type: Literal["session.updated"]


module("realtime.response_audio_delta_event")

class ResponseAudioDeltaEvent(Model):
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
    type: Literal["response.output_audio.delta"]


module("realtime.response_audio_done_event")

class ResponseAudioDoneEvent(Model):
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
    type: Literal["response.output_audio.done"]


module("realtime.response_audio_transcript_delta_event")

class ResponseAudioTranscriptDeltaEvent(Model):
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
    type: Literal["response.output_audio_transcript.delta"]


module("realtime.response_audio_transcript_done_event")

class ResponseAudioTranscriptDoneEvent(Model):
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
    type: Literal["response.output_audio_transcript.done"]


module("realtime.response_cancel_event")

class ResponseCancelEvent(Model):
    type: Literal["response.cancel"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""
    response_id: Optional[str] = ...
    """Id of the response to stop; by default the one that is being made."""


module("realtime.response_cancel_event_param")

class ResponseCancelEventParam(Params):
    type: Literal["response.cancel"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""
    response_id: str = ...
    """Id of the response to stop; by default the one that is being made."""


module("realtime.response_content_part_added_event")

class ResponseContentPartAddedEvent(Model):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: Part
    """The part as it is now."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.content_part.added"]

class Part(Model):
    audio: Optional[str] = ...
    """The sound of the part as base64."""
    text: Optional[str] = ...
    """The text of a part that is text."""
    transcript: Optional[str] = ...
    """What the sound says, as text."""
    type: Optional[Literal["text", "audio"]] = ...
    """What the part is: `text` or `audio`."""


module("realtime.response_content_part_done_event")

class ResponseContentPartDoneEvent(Model):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: Part
    """The part as it is now."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.content_part.done"]

class Part(Model):
    audio: Optional[str] = ...
    """The sound of the part as base64."""
    text: Optional[str] = ...
    """The text of a part that is text."""
    transcript: Optional[str] = ...
    """What the sound says, as text."""
    type: Optional[Literal["text", "audio"]] = ...
    """What the part is: `text` or `audio`."""


module("realtime.response_create_event")

class ResponseCreateEvent(Model):
    type: Literal["response.create"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""
    response: Optional[RealtimeResponseCreateParams] = ...
    """Settings of this response alone, in place of those of the session."""


module("realtime.response_create_event_param")

class ResponseCreateEventParam(Params):
    type: Literal["response.create"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""
    response: RealtimeResponseCreateParamsParam = ...
    """Settings of this response alone, in place of those of the session."""


module("realtime.response_created_event")

class ResponseCreatedEvent(Model):
    event_id: str
    """Id of the event."""
    response: RealtimeResponse
    """The response as it is now."""
    type: Literal["response.created"]


module("realtime.response_done_event")

class ResponseDoneEvent(Model):
    event_id: str
    """Id of the event."""
    response: RealtimeResponse
    """The response as it is now."""
    type: Literal["response.done"]


module("realtime.response_function_call_arguments_delta_event")

class ResponseFunctionCallArgumentsDeltaEvent(Model):
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


module("realtime.response_function_call_arguments_done_event")

class ResponseFunctionCallArgumentsDoneEvent(Model):
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    name: str
    """Name of the function."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.function_call_arguments.done"]


module("realtime.response_output_item_added_event")

class ResponseOutputItemAddedEvent(Model):
    event_id: str
    """Id of the event."""
    item: ConversationItem
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.output_item.added"]


module("realtime.response_output_item_done_event")

class ResponseOutputItemDoneEvent(Model):
    event_id: str
    """Id of the event."""
    item: ConversationItem
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.output_item.done"]


module("realtime.response_text_delta_event")

class ResponseTextDeltaEvent(Model):
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
    type: Literal["response.output_text.delta"]


module("realtime.response_text_done_event")

class ResponseTextDoneEvent(Model):
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
    type: Literal["response.output_text.done"]


module("realtime.session_created_event")

class SessionCreatedEvent(Model):
    event_id: str
    """Id of the event."""
    session: Session
    """The session as it is now."""
    type: Literal["session.created"]

Session = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]


module("realtime.session_update_event")

class SessionUpdateEvent(Model):
    session: Session
    """Settings to change; what is left out stays as it is."""
    type: Literal["session.update"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""

Session = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]


module("realtime.session_update_event_param")

class SessionUpdateEventParam(Params):
    session: Session
    """Settings to change; what is left out stays as it is."""
    type: Literal["session.update"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""

Session = Union[RealtimeSessionCreateRequestParam, RealtimeTranscriptionSessionCreateRequestParam]


module("realtime.session_updated_event")

class SessionUpdatedEvent(Model):
    event_id: str
    """Id of the event."""
    session: Session
    """The session as it is now."""
    type: Literal["session.updated"]

Session = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]
