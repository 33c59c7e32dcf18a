"""Realtime in beta."""

class realtime(Resource, under="beta", beta="assistants=v2"):
    @helper(
        by="connections.connect",
        websocket="/realtime",
        sends=Union[RealtimeClientEvent, RealtimeClientEventParam],
        receives=RealtimeServerEvent,
        beta="realtime=v1",
        async_returns=resources.beta.realtime.realtime.AsyncRealtimeConnectionManager,
        async_types={"websocket_connection_options": WebsocketConnectionOptions},
        coroutine=False,
    )
    def connect(
        *,
        model: Query[str],
        extra_query: _types.Query = {},
        extra_headers: _types.Headers = {},
        websocket_connection_options: SyncWebSocketConnectionOptions = {},
    ) -> resources.beta.realtime.realtime.RealtimeConnectionManager:
        """A conversation in the beta form of the Realtime API, over a WebSocket that opens when the result is entered.

        model: id of a realtime model
        extra_query: further parameters of the URL
        extra_headers: further header fields of the handshake
        websocket_connection_options: `max_size` of a message in bytes (default 256 MiB, None for any),
            `subprotocols`, and seconds: `open_timeout` 10, `close_timeout` 10, `ping_interval` 20,
            `ping_timeout` 20
        """

    class sessions(Resource):
        @POST("/realtime/sessions", body=SessionCreateParams)
        def create(
            *,
            client_secret: session_create_params.ClientSecret = ...,
            input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
            input_audio_noise_reduction: session_create_params.InputAudioNoiseReduction = ...,
            input_audio_transcription: session_create_params.InputAudioTranscription = ...,
            instructions: str = ...,
            max_response_output_tokens: Union[int, Literal["inf"]] = ...,
            modalities: List[Literal["text", "audio"]] = ...,
            model: Literal[
                "gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview",
                "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17",
                "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview",
                "gpt-4o-mini-realtime-preview-2024-12-17",
            ] = ...,
            output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
            speed: float = ...,
            temperature: float = ...,
            tool_choice: str = ...,
            tools: Iterable[session_create_params.Tool] = ...,
            tracing: session_create_params.Tracing = ...,
            turn_detection: session_create_params.TurnDetection = ...,
            voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]] = ...,
        ) -> SessionCreateResponse:
            """Makes a short-lived key for a realtime session, in the form of the beta; `realtime.client_secrets.create`
            is the newer one.

            client_secret: how long the key can be used
            input_audio_format: `pcm16` (default), `g711_ulaw` or `g711_alaw`
            input_audio_noise_reduction: `near_field` for headsets, `far_field` for rooms; null for none
            input_audio_transcription: model, language and prompt of the transcription; null for none
            instructions: what the model is told before the conversation
            max_response_output_tokens: the most tokens of one reply, 1 to 4096 or `inf`; default `inf`
            modalities: what to make: `["text"]` or `["text", "audio"]`
            model: id of the realtime model
            output_audio_format: `pcm16` (default), `g711_ulaw` or `g711_alaw`
            speed: of the voice, 0.25 to 1.5; default 1
            temperature: how much chance there is, 0.6 to 1.2; default 0.8
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one function
            tools: the functions that the model may call
            tracing: whether the session is recorded for traces: `auto`, or names for it
            turn_detection: how it is noticed that the speaker has finished; null for not at all
            voice: which voice; can't be changed after it has spoken
            """

    class transcription_sessions(Resource):
        @POST("/realtime/transcription_sessions", body=TranscriptionSessionCreateParams)
        def create(
            *,
            client_secret: transcription_session_create_params.ClientSecret = ...,
            include: List[str] = ...,
            input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
            input_audio_noise_reduction: transcription_session_create_params.InputAudioNoiseReduction = ...,
            input_audio_transcription: transcription_session_create_params.InputAudioTranscription = ...,
            modalities: List[Literal["text", "audio"]] = ...,
            turn_detection: transcription_session_create_params.TurnDetection = ...,
        ) -> TranscriptionSession:
            """Makes a short-lived key for a realtime session that only writes down what is said, in the form of the
            beta.

            client_secret: how long the key can be used
            include: what to add: `item.input_audio_transcription.logprobs`
            input_audio_format: `pcm16` (default), `g711_ulaw` or `g711_alaw`
            input_audio_noise_reduction: `near_field` for headsets, `far_field` for rooms; null for none
            input_audio_transcription: model, language and prompt of the transcription; null for none
            modalities: what to make: `["text"]` or `["text", "audio"]`
            turn_detection: how it is noticed that the speaker has finished; null for not at all
            """


module("beta.realtime.conversation_created_event")

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


module("beta.realtime.conversation_item")

class ConversationItem(Model):
    id: Optional[str] = ...
    """Id of the item."""
    arguments: Optional[str] = ...
    """The arguments as JSON text, for a `function_call`."""
    call_id: Optional[str] = ...
    """Id of the call that the item is, or is the result of."""
    content: Optional[List[ConversationItemContent]] = ...
    """What is said in a `message`, in parts."""
    name: Optional[str] = ...
    """Name of the function, for a `function_call`."""
    object: Optional[Literal["realtime.item"]] = ...
    """`realtime.item`, if it is given."""
    output: Optional[str] = ...
    """The result as text, for a `function_call_output`."""
    role: Optional[Literal["user", "assistant", "system"]] = ...
    """Who speaks in a `message`: `user`, `assistant` or `system`."""
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = ...
    """`in_progress`, `completed` or `incomplete`."""
    type: Optional[Literal["message", "function_call", "function_call_output"]] = ...
    """What the item is: `message`, `function_call` or `function_call_output`."""


module("beta.realtime.conversation_item_content")

class ConversationItemContent(Model):
    id: Optional[str] = ...
    """Id of an earlier item, for an `item_reference`."""
    audio: Optional[str] = ...
    """The sound of the part as base64."""
    text: Optional[str] = ...
    """The text of a part that is text."""
    transcript: Optional[str] = ...
    """What the sound says, as text."""
    type: Optional[Literal["input_text", "input_audio", "item_reference", "text", "audio"]] = ...
    """What the part is: text or sound that comes in or went out, or a reference to an item."""


module("beta.realtime.conversation_item_content_param")

class ConversationItemContentParam(Params):
    id: str = ...
    """Id of an earlier item, for an `item_reference`."""
    audio: str = ...
    """The sound of the part as base64."""
    text: str = ...
    """The text of a part that is text."""
    transcript: str = ...
    """What the sound says, as text."""
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"] = ...
    """What the part is: text or sound that comes in or went out, or a reference to an item."""


module("beta.realtime.conversation_item_create_event")

class ConversationItemCreateEvent(Model):
    item: ConversationItem
    """What to add to the conversation: a message, a function call, or the result of one."""
    type: Literal["conversation.item.create"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""
    previous_item_id: Optional[str] = ...
    """Id of the item to put it after, or `root` for the beginning; by default it comes last."""


module("beta.realtime.conversation_item_create_event_param")

class ConversationItemCreateEventParam(Params):
    item: ConversationItemParam
    """What to add to the conversation: a message, a function call, or the result of one."""
    type: Literal["conversation.item.create"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""
    previous_item_id: str = ...
    """Id of the item to put it after, or `root` for the beginning; by default it comes last."""


module("beta.realtime.conversation_item_created_event")

class ConversationItemCreatedEvent(Model):
    event_id: str
    """Id of the event."""
    item: ConversationItem
    """The item that was added."""
    type: Literal["conversation.item.created"]
    previous_item_id: Optional[str] = ...
    """Id of the item that it comes after; null if it is the first."""


module("beta.realtime.conversation_item_delete_event")

class ConversationItemDeleteEvent(Model):
    item_id: str
    """Id of the item to delete from the conversation."""
    type: Literal["conversation.item.delete"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("beta.realtime.conversation_item_delete_event_param")

class ConversationItemDeleteEventParam(Params):
    item_id: str
    """Id of the item to delete from the conversation."""
    type: Literal["conversation.item.delete"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""


module("beta.realtime.conversation_item_deleted_event")

class ConversationItemDeletedEvent(Model):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that was deleted."""
    type: Literal["conversation.item.deleted"]


module("beta.realtime.conversation_item_input_audio_transcription_completed_event")

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
    logprobs: Optional[List[Logprob]] = ...
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

class Logprob(Model):
    token: str
    """The token as text."""
    bytes: List[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""


module("beta.realtime.conversation_item_input_audio_transcription_delta_event")

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
    logprobs: Optional[List[Logprob]] = ...
    """Log probabilities of the tokens, if they were asked for."""

class Logprob(Model):
    token: str
    """The token as text."""
    bytes: List[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""


module("beta.realtime.conversation_item_input_audio_transcription_failed_event")

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


module("beta.realtime.conversation_item_param")

class ConversationItemParam(Params):
    id: str = ...
    """An id of your own for the item, up to 32 characters; by default the server makes one."""
    arguments: str = ...
    """The arguments as JSON text, for a `function_call`."""
    call_id: str = ...
    """Id of the call that the item is, or is the result of."""
    content: Iterable[ConversationItemContentParam] = ...
    """What is said in a `message`, in parts."""
    name: str = ...
    """Name of the function, for a `function_call`."""
    object: Literal["realtime.item"] = ...
    output: str = ...
    """The result as text, for a `function_call_output`."""
    role: Literal["user", "assistant", "system"] = ...
    """Who speaks in a `message`: `user`, `assistant` or `system`."""
    status: Literal["completed", "incomplete", "in_progress"] = ...
    """`in_progress`, `completed` or `incomplete`; need not be given."""
    type: Literal["message", "function_call", "function_call_output"] = ...
    """What the item is: `message`, `function_call` or `function_call_output`."""


module("beta.realtime.conversation_item_retrieve_event")

class ConversationItemRetrieveEvent(Model):
    item_id: str
    """Id of the item that the server is to send."""
    type: Literal["conversation.item.retrieve"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("beta.realtime.conversation_item_retrieve_event_param")

class ConversationItemRetrieveEventParam(Params):
    item_id: str
    """Id of the item that the server is to send."""
    type: Literal["conversation.item.retrieve"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""


module("beta.realtime.conversation_item_truncate_event")

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


module("beta.realtime.conversation_item_truncate_event_param")

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


module("beta.realtime.conversation_item_truncated_event")

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


module("beta.realtime.conversation_item_with_reference")

class ConversationItemWithReference(Model):
    id: Optional[str] = ...
    """An id of your own for the item; of an `item_reference`, the id of an item that the conversation has."""
    arguments: Optional[str] = ...
    """The arguments as JSON text, for a `function_call`."""
    call_id: Optional[str] = ...
    """Id of the call that the item is, or is the result of."""
    content: Optional[List[Content]] = ...
    """What is said in a `message`, in parts."""
    name: Optional[str] = ...
    """Name of the function, for a `function_call`."""
    object: Optional[Literal["realtime.item"]] = ...
    """`realtime.item`, if it is given."""
    output: Optional[str] = ...
    """The result as text, for a `function_call_output`."""
    role: Optional[Literal["user", "assistant", "system"]] = ...
    """Who speaks in a `message`: `user`, `assistant` or `system`."""
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = ...
    """`in_progress`, `completed` or `incomplete`; need not be given."""
    type: Optional[Literal["message", "function_call", "function_call_output", "item_reference"]] = ...
    """What the item is: `message`, `function_call`, `function_call_output` or `item_reference`."""

class Content(Model):
    id: Optional[str] = ...
    """Id of an earlier item, for an `item_reference`."""
    audio: Optional[str] = ...
    """The sound of the part as base64."""
    text: Optional[str] = ...
    """The text of a part that is text."""
    transcript: Optional[str] = ...
    """What the sound says, as text."""
    type: Optional[Literal["input_text", "input_audio", "item_reference", "text"]] = ...
    """What the part is: text or sound that comes in, earlier text, or a reference to an item."""


module("beta.realtime.conversation_item_with_reference_param")

class ConversationItemWithReferenceParam(Params):
    id: str = ...
    """An id of your own for the item; of an `item_reference`, the id of an item that the conversation has."""
    arguments: str = ...
    """The arguments as JSON text, for a `function_call`."""
    call_id: str = ...
    """Id of the call that the item is, or is the result of."""
    content: Iterable[Content] = ...
    """What is said in a `message`, in parts."""
    name: str = ...
    """Name of the function, for a `function_call`."""
    object: Literal["realtime.item"] = ...
    output: str = ...
    """The result as text, for a `function_call_output`."""
    role: Literal["user", "assistant", "system"] = ...
    """Who speaks in a `message`: `user`, `assistant` or `system`."""
    status: Literal["completed", "incomplete", "in_progress"] = ...
    """`in_progress`, `completed` or `incomplete`; need not be given."""
    type: Literal["message", "function_call", "function_call_output", "item_reference"] = ...
    """What the item is: `message`, `function_call`, `function_call_output` or `item_reference`."""

class Content(Params):
    id: str = ...
    """Id of an earlier item, for an `item_reference`."""
    audio: str = ...
    """The sound of the part as base64."""
    text: str = ...
    """The text of a part that is text."""
    transcript: str = ...
    """What the sound says, as text."""
    type: Literal["input_text", "input_audio", "item_reference", "text"] = ...
    """What the part is: text or sound that comes in, earlier text, or a reference to an item."""


module("beta.realtime.error_event")

class ErrorEvent(Model):
    error: Error
    """What went wrong."""
    event_id: str
    """Id of the event."""
    type: Literal["error"]

class Error(Model):
    message: str
    """What went wrong, in words."""
    type: str
    """What kind of error it is, such as `invalid_request_error` or `server_error`."""
    code: Optional[str] = ...
    """What went wrong, for programs."""
    event_id: Optional[str] = ...
    """Id of the event of yours that caused it, if that had one."""
    param: Optional[str] = ...
    """Which parameter is wrong."""


module("beta.realtime.input_audio_buffer_append_event")

class InputAudioBufferAppendEvent(Model):
    audio: str
    """A piece of sound as base64, in the input format of the session; up to 15 MiB."""
    type: Literal["input_audio_buffer.append"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("beta.realtime.input_audio_buffer_append_event_param")

class InputAudioBufferAppendEventParam(Params):
    audio: str
    """A piece of sound as base64, in the input format of the session; up to 15 MiB."""
    type: Literal["input_audio_buffer.append"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""


module("beta.realtime.input_audio_buffer_clear_event")

class InputAudioBufferClearEvent(Model):
    type: Literal["input_audio_buffer.clear"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("beta.realtime.input_audio_buffer_clear_event_param")

class InputAudioBufferClearEventParam(Params):
    type: Literal["input_audio_buffer.clear"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""


module("beta.realtime.input_audio_buffer_cleared_event")

class InputAudioBufferClearedEvent(Model):
    event_id: str
    """Id of the event."""
    type: Literal["input_audio_buffer.cleared"]


module("beta.realtime.input_audio_buffer_commit_event")

class InputAudioBufferCommitEvent(Model):
    type: Literal["input_audio_buffer.commit"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("beta.realtime.input_audio_buffer_commit_event_param")

class InputAudioBufferCommitEventParam(Params):
    type: Literal["input_audio_buffer.commit"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""


module("beta.realtime.input_audio_buffer_committed_event")

class InputAudioBufferCommittedEvent(Model):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the user's message that the sound becomes."""
    type: Literal["input_audio_buffer.committed"]
    previous_item_id: Optional[str] = ...
    """Id of the item that it comes after; null if it is the first."""


module("beta.realtime.input_audio_buffer_speech_started_event")

class InputAudioBufferSpeechStartedEvent(Model):
    audio_start_ms: int
    """Where the speech begins, in milliseconds from the start of the session's input sound."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the user's message that the sound becomes."""
    type: Literal["input_audio_buffer.speech_started"]


module("beta.realtime.input_audio_buffer_speech_stopped_event")

class InputAudioBufferSpeechStoppedEvent(Model):
    audio_end_ms: int
    """Where the speech ends, in milliseconds from the start of the session's input sound."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the user's message that the sound becomes."""
    type: Literal["input_audio_buffer.speech_stopped"]


module("beta.realtime.rate_limits_updated_event")

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


module("beta.realtime.realtime_client_event")

RealtimeClientEvent = Alias(
    Union[
        ConversationItemCreateEvent,
        ConversationItemDeleteEvent,
        ConversationItemRetrieveEvent,
        ConversationItemTruncateEvent,
        InputAudioBufferAppendEvent,
        InputAudioBufferClearEvent,
        OutputAudioBufferClear,
        InputAudioBufferCommitEvent,
        ResponseCancelEvent,
        ResponseCreateEvent,
        SessionUpdateEvent,
        TranscriptionSessionUpdate,
    ],
    discriminator="type",
)

class OutputAudioBufferClear(Model):
    type: Literal["output_audio_buffer.clear"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("beta.realtime.realtime_client_event_param")

RealtimeClientEventParam = Union[
    ConversationItemCreateEventParam,
    ConversationItemDeleteEventParam,
    ConversationItemRetrieveEventParam,
    ConversationItemTruncateEventParam,
    InputAudioBufferAppendEventParam,
    InputAudioBufferClearEventParam,
    OutputAudioBufferClear,
    InputAudioBufferCommitEventParam,
    ResponseCancelEventParam,
    ResponseCreateEventParam,
    SessionUpdateEventParam,
    TranscriptionSessionUpdateParam,
]

class OutputAudioBufferClear(Params):
    type: Literal["output_audio_buffer.clear"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""


module("beta.realtime.realtime_connect_params")

class RealtimeConnectParams(Params):
    model: str
    """Id of a realtime model, such as `gpt-realtime`."""


module("beta.realtime.realtime_response")

class RealtimeResponse(Model):
    id: Optional[str] = ...
    """Id of the response."""
    conversation_id: Optional[str] = ...
    """Id of the conversation that it joins; null if it is apart from it."""
    max_output_tokens: Optional[Union[int, Literal["inf"]]] = ...
    """The most tokens of this reply, or `inf`."""
    metadata: Optional[shared.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    modalities: Optional[List[Literal["text", "audio"]]] = ...
    """What is made: `["text"]` or `["text", "audio"]`."""
    object: Optional[Literal["realtime.response"]] = ...
    """`realtime.response`, if it is given."""
    output: Optional[List[ConversationItem]] = ...
    """The items that the response has made."""
    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = ...
    """How what comes out is encoded: `pcm16` (24 kHz), `g711_ulaw` or `g711_alaw`."""
    status: Optional[Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]] = ...
    """`completed`, `cancelled`, `failed`, `incomplete` or `in_progress`."""
    status_details: Optional[RealtimeResponseStatus] = ...
    """Why it ended as it did."""
    temperature: Optional[float] = ...
    """How much chance there was, 0.6 to 1.2."""
    usage: Optional[RealtimeResponseUsage] = ...
    """How many tokens it took."""
    voice: Optional[Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]] = ...
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""


module("beta.realtime.realtime_response_status")

class RealtimeResponseStatus(Model):
    error: Optional[Error] = ...
    """Why it failed."""
    reason: Optional[Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"]] = ...
    """Why it was cut short, such as `turn_detected` (the user spoke) or `max_output_tokens`."""
    type: Optional[Literal["completed", "cancelled", "incomplete", "failed"]] = ...
    """As the `status` of the response: `completed`, `cancelled`, `incomplete` or `failed`."""

class Error(Model):
    code: Optional[str] = ...
    """What went wrong, for programs."""
    message: Optional[str] = ...
    """What went wrong, in words."""
    type: Optional[str] = ...
    """What kind of error it is."""


module("beta.realtime.realtime_response_usage")

class RealtimeResponseUsage(Model):
    input_token_details: Optional[InputTokenDetails] = ...
    """What the input tokens are made of."""
    input_tokens: Optional[int] = ...
    """Tokens of the input."""
    output_token_details: Optional[OutputTokenDetails] = ...
    """What the output tokens are made of."""
    output_tokens: Optional[int] = ...
    """Tokens of the output."""
    total_tokens: Optional[int] = ...
    """Input and output together."""

class InputTokenDetails(Model):
    audio_tokens: Optional[int] = ...
    """Tokens of sound."""
    cached_tokens: Optional[int] = ...
    """Tokens that were in the cache, which is cheaper."""
    text_tokens: Optional[int] = ...
    """Tokens of text."""

class OutputTokenDetails(Model):
    audio_tokens: Optional[int] = ...
    """Tokens of sound."""
    text_tokens: Optional[int] = ...
    """Tokens of text."""


module("beta.realtime.realtime_server_event")

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
        ErrorEvent,
        InputAudioBufferClearedEvent,
        InputAudioBufferCommittedEvent,
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
        TranscriptionSessionUpdatedEvent,
        OutputAudioBufferStarted,
        OutputAudioBufferStopped,
        OutputAudioBufferCleared,
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


module("beta.realtime.response_audio_delta_event")

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
    type: Literal["response.audio.delta"]


module("beta.realtime.response_audio_done_event")

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
    type: Literal["response.audio.done"]


module("beta.realtime.response_audio_transcript_delta_event")

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
    type: Literal["response.audio_transcript.delta"]


module("beta.realtime.response_audio_transcript_done_event")

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
    type: Literal["response.audio_transcript.done"]


module("beta.realtime.response_cancel_event")

class ResponseCancelEvent(Model):
    type: Literal["response.cancel"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""
    response_id: Optional[str] = ...
    """Id of the response to stop; by default the one that is being made."""


module("beta.realtime.response_cancel_event_param")

class ResponseCancelEventParam(Params):
    type: Literal["response.cancel"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""
    response_id: str = ...
    """Id of the response to stop; by default the one that is being made."""


module("beta.realtime.response_content_part_added_event")

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


module("beta.realtime.response_content_part_done_event")

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


module("beta.realtime.response_create_event")

class ResponseCreateEvent(Model):
    type: Literal["response.create"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""
    response: Optional[Response] = ...
    """Settings of this response alone, in place of those of the session."""

class Response(Model):
    conversation: Optional[Union[str, Literal["auto", "none"]]] = ...
    """Whether the response joins the conversation: `auto` (default), or `none` for one apart from it."""
    input: Optional[List[ConversationItemWithReference]] = ...
    """What to reply to, in place of the conversation so far; an empty list for nothing of it."""
    instructions: Optional[str] = ...
    """What the model is told for this response, in place of the session's instructions."""
    max_response_output_tokens: Optional[Union[int, Literal["inf"]]] = ...
    """The most tokens of this reply, 1 to 4096 or `inf`; in place of the session's limit."""
    metadata: Optional[shared.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    modalities: Optional[List[Literal["text", "audio"]]] = ...
    """What to make: `["text"]` or `["text", "audio"]`; by default what the session says."""
    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = ...
    """How what comes out is encoded: `pcm16` (24 kHz), `g711_ulaw` or `g711_alaw`; by default as in the session."""
    temperature: Optional[float] = ...
    """How much chance there is in the choice of tokens, 0.6 to 1.2; by default as in the session."""
    tool_choice: Optional[str] = ...
    """Which tool the model may or must call: `none`, `auto`, `required`, or one function."""
    tools: Optional[List[ResponseTool]] = ...
    """The functions that the model may call."""
    voice: Optional[Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]] = ...
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""

class ResponseTool(Model):
    description: Optional[str] = ...
    """What it does and when to call it; the model decides by this."""
    name: Optional[str] = ...
    """Name of the function."""
    parameters: Optional[object] = ...
    """Its parameters as a JSON Schema object."""
    type: Optional[Literal["function"]] = ...
    """`function`, if it is given."""


module("beta.realtime.response_create_event_param")

class ResponseCreateEventParam(Params):
    type: Literal["response.create"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""
    response: Response = ...
    """Settings of this response alone, in place of those of the session."""

class Response(Params):
    conversation: Union[str, Literal["auto", "none"]] = ...
    """Whether the response joins the conversation: `auto` (default), or `none` for one apart from it."""
    input: Iterable[ConversationItemWithReferenceParam] = ...
    """What to reply to, in place of the conversation so far; an empty list for nothing of it."""
    instructions: str = ...
    """What the model is told for this response, in place of the session's instructions."""
    max_response_output_tokens: Union[int, Literal["inf"]] = ...
    """The most tokens of this reply, 1 to 4096 or `inf`; in place of the session's limit."""
    metadata: Optional[shared_params.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    modalities: List[Literal["text", "audio"]] = ...
    """What to make: `["text"]` or `["text", "audio"]`; by default what the session says."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
    """How what comes out is encoded: `pcm16` (24 kHz), `g711_ulaw` or `g711_alaw`; by default as in the session."""
    temperature: float = ...
    """How much chance there is in the choice of tokens, 0.6 to 1.2; by default as in the session."""
    tool_choice: str = ...
    """Which tool the model may or must call: `none`, `auto`, `required`, or one function."""
    tools: Iterable[ResponseTool] = ...
    """The functions that the model may call."""
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]] = ...
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""

class ResponseTool(Params):
    description: str = ...
    """What it does and when to call it; the model decides by this."""
    name: str = ...
    """Name of the function."""
    parameters: object = ...
    """Its parameters as a JSON Schema object."""
    type: Literal["function"] = ...


module("beta.realtime.response_created_event")

class ResponseCreatedEvent(Model):
    event_id: str
    """Id of the event."""
    response: RealtimeResponse
    """The response as it is now."""
    type: Literal["response.created"]


module("beta.realtime.response_done_event")

class ResponseDoneEvent(Model):
    event_id: str
    """Id of the event."""
    response: RealtimeResponse
    """The response as it is now."""
    type: Literal["response.done"]


module("beta.realtime.response_function_call_arguments_delta_event")

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


module("beta.realtime.response_function_call_arguments_done_event")

class ResponseFunctionCallArgumentsDoneEvent(Model):
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


module("beta.realtime.response_output_item_added_event")

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


module("beta.realtime.response_output_item_done_event")

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


module("beta.realtime.response_text_delta_event")

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
    type: Literal["response.text.delta"]


module("beta.realtime.response_text_done_event")

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
    type: Literal["response.text.done"]


module("beta.realtime.session")

class Session(Model):
    id: Optional[str] = ...
    """Id of the session."""
    input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = ...
    """How what comes in is encoded: `pcm16` (default; 24 kHz, mono), `g711_ulaw` or `g711_alaw`."""
    input_audio_noise_reduction: Optional[InputAudioNoiseReduction] = ...
    """How noise is filtered out of what comes in; by default it is not."""
    input_audio_transcription: Optional[InputAudioTranscription] = ...
    """Which model writes down what is said, and how; by default none does."""
    instructions: Optional[str] = ...
    """What the model is told before the conversation."""
    max_response_output_tokens: Optional[Union[int, Literal["inf"]]] = ...
    """The most tokens of one reply, 1 to 4096 or `inf`; default `inf`."""
    modalities: Optional[List[Literal["text", "audio"]]] = ...
    """What to make: `["text"]` or `["text", "audio"]`."""
    model: Optional[Literal[
        "gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01",
        "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17",
    ]] = ...
    """Id of a realtime model, such as `gpt-realtime`."""
    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = ...
    """How what comes out is encoded: `pcm16` (default; 24 kHz), `g711_ulaw` or `g711_alaw`."""
    speed: Optional[float] = ...
    """How fast the voice speaks, 0.25 to 1.5; default 1."""
    temperature: Optional[float] = ...
    """How much chance there is in the choice of tokens, 0.6 to 1.2; default 0.8."""
    tool_choice: Optional[str] = ...
    """Which tool the model may or must call: `none`, `auto`, `required`, or one function."""
    tools: Optional[List[Tool]] = ...
    """The functions that the model may call."""
    tracing: Optional[Tracing] = ...
    """Whether the session is recorded for traces: `auto`, or names for it."""
    turn_detection: Optional[TurnDetection] = ...
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`."""
    voice: Optional[Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]] = ...
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""

class InputAudioNoiseReduction(Model):
    type: Optional[Literal["near_field", "far_field"]] = ...
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""

class InputAudioTranscription(Model):
    language: Optional[str] = ...
    """The spoken language by its ISO 639-1 code, such as `en`; makes it faster and more exact."""
    model: Optional[str] = ...
    """The model that writes down what is said."""
    prompt: Optional[str] = ...
    """Text that guides the transcription; for `whisper-1` a list of keywords."""

class Tool(Model):
    description: Optional[str] = ...
    """What it does and when to call it; the model decides by this."""
    name: Optional[str] = ...
    """Name of the function."""
    parameters: Optional[object] = ...
    """Its parameters as a JSON Schema object."""
    type: Optional[Literal["function"]] = ...
    """`function`, if it is given."""

Tracing = Union[Literal["auto"], TracingTracingConfiguration]

class TracingTracingConfiguration(Model):
    group_id: Optional[str] = ...
    """An id that traces share which belong together."""
    metadata: Optional[object] = ...
    """Data of your own for the trace, to filter by."""
    workflow_name: Optional[str] = ...
    """A name for what the session is part of, by which its trace is listed."""

class TurnDetection(Model):
    create_response: Optional[bool] = ...
    """Whether a response is made as soon as the speaker has finished; default True."""
    eagerness: Optional[Literal["low", "medium", "high", "auto"]] = ...
    """How soon the speaker counts as finished: `low` waits longest, `high` least; `auto` (default) is as `medium`."""
    interrupt_response: Optional[bool] = ...
    """Whether a response breaks off when the user begins to speak; default True."""
    prefix_padding_ms: Optional[int] = ...
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: Optional[int] = ...
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: Optional[float] = ...
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""
    type: Optional[Literal["server_vad", "semantic_vad"]] = ...
    """How it is noticed: by silence (`server_vad`), or by what is said (`semantic_vad`, with `eagerness`)."""


module("beta.realtime.session_create_params")

class SessionCreateParams(Params, of="beta.realtime.sessions.create"): ...

class ClientSecret(Params):
    expires_after: ClientSecretExpiresAfter = ...
    """When the key ends, in seconds from its creation."""

class ClientSecretExpiresAfter(Params):
    anchor: Literal["created_at"]
    seconds: int = ...
    """How many seconds from its creation the key can be used, 10 to 7200."""

class InputAudioNoiseReduction(Params):
    type: Literal["near_field", "far_field"] = ...
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""

class InputAudioTranscription(Params):
    language: str = ...
    """The spoken language by its ISO 639-1 code, such as `en`; makes it faster and more exact."""
    model: str = ...
    """The model that writes down what is said."""
    prompt: str = ...
    """Text that guides the transcription; for `whisper-1` a list of keywords."""

class Tool(Params):
    description: str = ...
    """What it does and when to call it; the model decides by this."""
    name: str = ...
    """Name of the function."""
    parameters: object = ...
    """Its parameters as a JSON Schema object."""
    type: Literal["function"] = ...

Tracing = Union[Literal["auto"], TracingTracingConfiguration]

class TracingTracingConfiguration(Params):
    group_id: str = ...
    """An id that traces share which belong together."""
    metadata: object = ...
    """Data of your own for the trace, to filter by."""
    workflow_name: str = ...
    """A name for what the session is part of, by which its trace is listed."""

class TurnDetection(Params):
    create_response: bool = ...
    """Whether a response is made as soon as the speaker has finished; default True."""
    eagerness: Literal["low", "medium", "high", "auto"] = ...
    """How soon the speaker counts as finished: `low` waits longest, `high` least; `auto` (default) is as `medium`."""
    interrupt_response: bool = ...
    """Whether a response breaks off when the user begins to speak; default True."""
    prefix_padding_ms: int = ...
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: int = ...
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: float = ...
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""
    type: Literal["server_vad", "semantic_vad"] = ...
    """How it is noticed: by silence (`server_vad`), or by what is said (`semantic_vad`, with `eagerness`)."""


module("beta.realtime.session_create_response")

class SessionCreateResponse(Model):
    client_secret: ClientSecret
    """The key with which a browser or app opens the session."""
    input_audio_format: Optional[str] = ...
    """How what comes in is encoded: `pcm16` (default; 24 kHz, mono), `g711_ulaw` or `g711_alaw`."""
    input_audio_transcription: Optional[InputAudioTranscription] = ...
    """Which model writes down what is said, and how; by default none does."""
    instructions: Optional[str] = ...
    """What the model is told before the conversation."""
    max_response_output_tokens: Optional[Union[int, Literal["inf"]]] = ...
    """The most tokens of one reply, 1 to 4096 or `inf`; default `inf`."""
    modalities: Optional[List[Literal["text", "audio"]]] = ...
    """What to make: `["text"]` or `["text", "audio"]`."""
    output_audio_format: Optional[str] = ...
    """How what comes out is encoded: `pcm16` (default; 24 kHz), `g711_ulaw` or `g711_alaw`."""
    speed: Optional[float] = ...
    """How fast the voice speaks, 0.25 to 1.5; default 1."""
    temperature: Optional[float] = ...
    """How much chance there is in the choice of tokens, 0.6 to 1.2; default 0.8."""
    tool_choice: Optional[str] = ...
    """Which tool the model may or must call: `none`, `auto`, `required`, or one function."""
    tools: Optional[List[Tool]] = ...
    """The functions that the model may call."""
    tracing: Optional[Tracing] = ...
    """Whether the session is recorded for traces: `auto`, or names for it."""
    turn_detection: Optional[TurnDetection] = ...
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`."""
    voice: Optional[Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]] = ...
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""

class ClientSecret(Model):
    expires_at: int
    """When the key expires: Unix time in seconds."""
    value: str
    """The key itself, to give to a browser or app."""

class InputAudioTranscription(Model):
    model: Optional[str] = ...
    """The model that writes down what is said."""

class Tool(Model):
    description: Optional[str] = ...
    """What it does and when to call it; the model decides by this."""
    name: Optional[str] = ...
    """Name of the function."""
    parameters: Optional[object] = ...
    """Its parameters as a JSON Schema object."""
    type: Optional[Literal["function"]] = ...
    """`function`, if it is given."""

Tracing = Union[Literal["auto"], TracingTracingConfiguration]

class TracingTracingConfiguration(Model):
    group_id: Optional[str] = ...
    """An id that traces share which belong together."""
    metadata: Optional[object] = ...
    """Data of your own for the trace, to filter by."""
    workflow_name: Optional[str] = ...
    """A name for what the session is part of, by which its trace is listed."""

class TurnDetection(Model):
    prefix_padding_ms: Optional[int] = ...
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: Optional[int] = ...
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: Optional[float] = ...
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""
    type: Optional[str] = ...
    """How it is noticed that the speaker has finished, such as `server_vad`."""


module("beta.realtime.session_created_event")

class SessionCreatedEvent(Model):
    event_id: str
    """Id of the event."""
    session: Session
    """The session as it is now."""
    type: Literal["session.created"]


module("beta.realtime.session_update_event")

class SessionUpdateEvent(Model):
    session: Session
    """Settings to change; what is left out stays as it is."""
    type: Literal["session.update"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""

class Session(Model):
    client_secret: Optional[SessionClientSecret] = ...
    """How long the key can be used."""
    input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = ...
    """How what comes in is encoded: `pcm16` (default; 24 kHz, mono), `g711_ulaw` or `g711_alaw`."""
    input_audio_noise_reduction: Optional[SessionInputAudioNoiseReduction] = ...
    """How noise is filtered out of what comes in; by default it is not."""
    input_audio_transcription: Optional[SessionInputAudioTranscription] = ...
    """Which model writes down what is said, and how; by default none does."""
    instructions: Optional[str] = ...
    """What the model is told before the conversation."""
    max_response_output_tokens: Optional[Union[int, Literal["inf"]]] = ...
    """The most tokens of one reply, 1 to 4096 or `inf`; default `inf`."""
    modalities: Optional[List[Literal["text", "audio"]]] = ...
    """What to make: `["text"]` or `["text", "audio"]`."""
    model: Optional[Literal[
        "gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01",
        "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17",
    ]] = ...
    """Id of a realtime model, such as `gpt-realtime`."""
    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = ...
    """How what comes out is encoded: `pcm16` (default; 24 kHz), `g711_ulaw` or `g711_alaw`."""
    speed: Optional[float] = ...
    """How fast the voice speaks, 0.25 to 1.5; default 1."""
    temperature: Optional[float] = ...
    """How much chance there is in the choice of tokens, 0.6 to 1.2; default 0.8."""
    tool_choice: Optional[str] = ...
    """Which tool the model may or must call: `none`, `auto`, `required`, or one function."""
    tools: Optional[List[SessionTool]] = ...
    """The functions that the model may call."""
    tracing: Optional[SessionTracing] = ...
    """Whether the session is recorded for traces: `auto`, or names for it."""
    turn_detection: Optional[SessionTurnDetection] = ...
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`."""
    voice: Optional[Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]] = ...
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""

class SessionClientSecret(Model):
    expires_after: Optional[SessionClientSecretExpiresAfter] = ...
    """When the key ends, in seconds from its creation."""

class SessionClientSecretExpiresAfter(Model):
    anchor: Literal["created_at"]
    seconds: Optional[int] = ...
    """How many seconds from its creation the key can be used, 10 to 7200."""

class SessionInputAudioNoiseReduction(Model):
    type: Optional[Literal["near_field", "far_field"]] = ...
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""

class SessionInputAudioTranscription(Model):
    language: Optional[str] = ...
    """The spoken language by its ISO 639-1 code, such as `en`; makes it faster and more exact."""
    model: Optional[str] = ...
    """The model that writes down what is said."""
    prompt: Optional[str] = ...
    """Text that guides the transcription; for `whisper-1` a list of keywords."""

class SessionTool(Model):
    description: Optional[str] = ...
    """What it does and when to call it; the model decides by this."""
    name: Optional[str] = ...
    """Name of the function."""
    parameters: Optional[object] = ...
    """Its parameters as a JSON Schema object."""
    type: Optional[Literal["function"]] = ...
    """`function`, if it is given."""

SessionTracing = Union[Literal["auto"], SessionTracingTracingConfiguration]

class SessionTracingTracingConfiguration(Model):
    group_id: Optional[str] = ...
    """An id that traces share which belong together."""
    metadata: Optional[object] = ...
    """Data of your own for the trace, to filter by."""
    workflow_name: Optional[str] = ...
    """A name for what the session is part of, by which its trace is listed."""

class SessionTurnDetection(Model):
    create_response: Optional[bool] = ...
    """Whether a response is made as soon as the speaker has finished; default True."""
    eagerness: Optional[Literal["low", "medium", "high", "auto"]] = ...
    """How soon the speaker counts as finished: `low` waits longest, `high` least; `auto` (default) is as `medium`."""
    interrupt_response: Optional[bool] = ...
    """Whether a response breaks off when the user begins to speak; default True."""
    prefix_padding_ms: Optional[int] = ...
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: Optional[int] = ...
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: Optional[float] = ...
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""
    type: Optional[Literal["server_vad", "semantic_vad"]] = ...
    """How it is noticed: by silence (`server_vad`), or by what is said (`semantic_vad`, with `eagerness`)."""


module("beta.realtime.session_update_event_param")

class SessionUpdateEventParam(Params):
    session: Session
    """Settings to change; what is left out stays as it is."""
    type: Literal["session.update"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""

class Session(Params):
    client_secret: SessionClientSecret = ...
    """How long the key can be used."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
    """How what comes in is encoded: `pcm16` (default; 24 kHz, mono), `g711_ulaw` or `g711_alaw`."""
    input_audio_noise_reduction: SessionInputAudioNoiseReduction = ...
    """How noise is filtered out of what comes in; by default it is not."""
    input_audio_transcription: SessionInputAudioTranscription = ...
    """Which model writes down what is said, and how; by default none does."""
    instructions: str = ...
    """What the model is told before the conversation."""
    max_response_output_tokens: Union[int, Literal["inf"]] = ...
    """The most tokens of one reply, 1 to 4096 or `inf`; default `inf`."""
    modalities: List[Literal["text", "audio"]] = ...
    """What to make: `["text"]` or `["text", "audio"]`."""
    model: Literal[
        "gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01",
        "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17",
    ] = ...
    """Id of a realtime model, such as `gpt-realtime`."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
    """How what comes out is encoded: `pcm16` (default; 24 kHz), `g711_ulaw` or `g711_alaw`."""
    speed: float = ...
    """How fast the voice speaks, 0.25 to 1.5; default 1."""
    temperature: float = ...
    """How much chance there is in the choice of tokens, 0.6 to 1.2; default 0.8."""
    tool_choice: str = ...
    """Which tool the model may or must call: `none`, `auto`, `required`, or one function."""
    tools: Iterable[SessionTool] = ...
    """The functions that the model may call."""
    tracing: SessionTracing = ...
    """Whether the session is recorded for traces: `auto`, or names for it."""
    turn_detection: SessionTurnDetection = ...
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`."""
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]] = ...
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""

class SessionClientSecret(Params):
    expires_after: SessionClientSecretExpiresAfter = ...
    """When the key ends, in seconds from its creation."""

class SessionClientSecretExpiresAfter(Params):
    anchor: Literal["created_at"]
    seconds: int = ...
    """How many seconds from its creation the key can be used, 10 to 7200."""

class SessionInputAudioNoiseReduction(Params):
    type: Literal["near_field", "far_field"] = ...
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""

class SessionInputAudioTranscription(Params):
    language: str = ...
    """The spoken language by its ISO 639-1 code, such as `en`; makes it faster and more exact."""
    model: str = ...
    """The model that writes down what is said."""
    prompt: str = ...
    """Text that guides the transcription; for `whisper-1` a list of keywords."""

class SessionTool(Params):
    description: str = ...
    """What it does and when to call it; the model decides by this."""
    name: str = ...
    """Name of the function."""
    parameters: object = ...
    """Its parameters as a JSON Schema object."""
    type: Literal["function"] = ...

SessionTracing = Union[Literal["auto"], SessionTracingTracingConfiguration]

class SessionTracingTracingConfiguration(Params):
    group_id: str = ...
    """An id that traces share which belong together."""
    metadata: object = ...
    """Data of your own for the trace, to filter by."""
    workflow_name: str = ...
    """A name for what the session is part of, by which its trace is listed."""

class SessionTurnDetection(Params):
    create_response: bool = ...
    """Whether a response is made as soon as the speaker has finished; default True."""
    eagerness: Literal["low", "medium", "high", "auto"] = ...
    """How soon the speaker counts as finished: `low` waits longest, `high` least; `auto` (default) is as `medium`."""
    interrupt_response: bool = ...
    """Whether a response breaks off when the user begins to speak; default True."""
    prefix_padding_ms: int = ...
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: int = ...
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: float = ...
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""
    type: Literal["server_vad", "semantic_vad"] = ...
    """How it is noticed: by silence (`server_vad`), or by what is said (`semantic_vad`, with `eagerness`)."""


module("beta.realtime.session_updated_event")

class SessionUpdatedEvent(Model):
    event_id: str
    """Id of the event."""
    session: Session
    """The session as it is now."""
    type: Literal["session.updated"]


module("beta.realtime.transcription_session")

class TranscriptionSession(Model):
    client_secret: ClientSecret
    """The key with which a browser or app opens the session."""
    input_audio_format: Optional[str] = ...
    """How what comes in is encoded: `pcm16` (default; 24 kHz, mono), `g711_ulaw` or `g711_alaw`."""
    input_audio_transcription: Optional[InputAudioTranscription] = ...
    """Which model writes down what is said, and how; by default none does."""
    modalities: Optional[List[Literal["text", "audio"]]] = ...
    """What to make: `["text"]` or `["text", "audio"]`."""
    turn_detection: Optional[TurnDetection] = ...
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`."""

class ClientSecret(Model):
    expires_at: int
    """When the key expires: Unix time in seconds."""
    value: str
    """The key itself, to give to a browser or app."""

class InputAudioTranscription(Model):
    language: Optional[str] = ...
    """The spoken language by its ISO 639-1 code, such as `en`; makes it faster and more exact."""
    model: Optional[Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]] = ...
    """The model that writes down what is said."""
    prompt: Optional[str] = ...
    """Text that guides the transcription; for `whisper-1` a list of keywords."""

class TurnDetection(Model):
    prefix_padding_ms: Optional[int] = ...
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: Optional[int] = ...
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: Optional[float] = ...
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""
    type: Optional[str] = ...
    """How it is noticed that the speaker has finished, such as `server_vad`."""


module("beta.realtime.transcription_session_create_params")

class TranscriptionSessionCreateParams(Params, of="beta.realtime.transcription_sessions.create"): ...

class ClientSecret(Params):
    expires_at: ClientSecretExpiresAt = ...
    """When the key ends, in seconds from its creation."""

class ClientSecretExpiresAt(Params):
    anchor: Literal["created_at"] = ...
    seconds: int = ...
    """How many seconds from its creation the key can be used, 10 to 7200."""

class InputAudioNoiseReduction(Params):
    type: Literal["near_field", "far_field"] = ...
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""

class InputAudioTranscription(Params):
    language: str = ...
    """The spoken language by its ISO 639-1 code, such as `en`; makes it faster and more exact."""
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] = ...
    """The model that writes down what is said."""
    prompt: str = ...
    """Text that guides the transcription; for `whisper-1` a list of keywords."""

class TurnDetection(Params):
    create_response: bool = ...
    """Whether a response is made as soon as the speaker has finished; default True."""
    eagerness: Literal["low", "medium", "high", "auto"] = ...
    """How soon the speaker counts as finished: `low` waits longest, `high` least; `auto` (default) is as `medium`."""
    interrupt_response: bool = ...
    """Whether a response breaks off when the user begins to speak; default True."""
    prefix_padding_ms: int = ...
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: int = ...
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: float = ...
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""
    type: Literal["server_vad", "semantic_vad"] = ...
    """How it is noticed: by silence (`server_vad`), or by what is said (`semantic_vad`, with `eagerness`)."""


module("beta.realtime.transcription_session_update")

class TranscriptionSessionUpdate(Model):
    session: Session
    """Settings to change; what is left out stays as it is."""
    type: Literal["transcription_session.update"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""

class Session(Model):
    client_secret: Optional[SessionClientSecret] = ...
    """How long the key can be used."""
    include: Optional[List[str]] = ...
    """What to add: `item.input_audio_transcription.logprobs`, how likely each token of the transcript is."""
    input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = ...
    """How what comes in is encoded: `pcm16` (default; 24 kHz, mono), `g711_ulaw` or `g711_alaw`."""
    input_audio_noise_reduction: Optional[SessionInputAudioNoiseReduction] = ...
    """How noise is filtered out of what comes in; by default it is not."""
    input_audio_transcription: Optional[SessionInputAudioTranscription] = ...
    """Which model writes down what is said, and how; by default none does."""
    modalities: Optional[List[Literal["text", "audio"]]] = ...
    """What to make: `["text"]` or `["text", "audio"]`."""
    turn_detection: Optional[SessionTurnDetection] = ...
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`."""

class SessionClientSecret(Model):
    expires_at: Optional[SessionClientSecretExpiresAt] = ...
    """When the key ends, in seconds from its creation."""

class SessionClientSecretExpiresAt(Model):
    anchor: Optional[Literal["created_at"]] = ...
    """`created_at`, if it is given."""
    seconds: Optional[int] = ...
    """How many seconds from its creation the key can be used, 10 to 7200."""

class SessionInputAudioNoiseReduction(Model):
    type: Optional[Literal["near_field", "far_field"]] = ...
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""

class SessionInputAudioTranscription(Model):
    language: Optional[str] = ...
    """The spoken language by its ISO 639-1 code, such as `en`; makes it faster and more exact."""
    model: Optional[Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]] = ...
    """The model that writes down what is said."""
    prompt: Optional[str] = ...
    """Text that guides the transcription; for `whisper-1` a list of keywords."""

class SessionTurnDetection(Model):
    create_response: Optional[bool] = ...
    """Whether a response is made as soon as the speaker has finished; default True."""
    eagerness: Optional[Literal["low", "medium", "high", "auto"]] = ...
    """How soon the speaker counts as finished: `low` waits longest, `high` least; `auto` (default) is as `medium`."""
    interrupt_response: Optional[bool] = ...
    """Whether a response breaks off when the user begins to speak; default True."""
    prefix_padding_ms: Optional[int] = ...
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: Optional[int] = ...
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: Optional[float] = ...
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""
    type: Optional[Literal["server_vad", "semantic_vad"]] = ...
    """How it is noticed: by silence (`server_vad`), or by what is said (`semantic_vad`, with `eagerness`)."""


module("beta.realtime.transcription_session_update_param")

class TranscriptionSessionUpdateParam(Params):
    session: Session
    """Settings to change; what is left out stays as it is."""
    type: Literal["transcription_session.update"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""

class Session(Params):
    client_secret: SessionClientSecret = ...
    """How long the key can be used."""
    include: List[str] = ...
    """What to add: `item.input_audio_transcription.logprobs`, how likely each token of the transcript is."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
    """How what comes in is encoded: `pcm16` (default; 24 kHz, mono), `g711_ulaw` or `g711_alaw`."""
    input_audio_noise_reduction: SessionInputAudioNoiseReduction = ...
    """How noise is filtered out of what comes in; by default it is not."""
    input_audio_transcription: SessionInputAudioTranscription = ...
    """Which model writes down what is said, and how; by default none does."""
    modalities: List[Literal["text", "audio"]] = ...
    """What to make: `["text"]` or `["text", "audio"]`."""
    turn_detection: SessionTurnDetection = ...
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`."""

class SessionClientSecret(Params):
    expires_at: SessionClientSecretExpiresAt = ...
    """When the key ends, in seconds from its creation."""

class SessionClientSecretExpiresAt(Params):
    anchor: Literal["created_at"] = ...
    seconds: int = ...
    """How many seconds from its creation the key can be used, 10 to 7200."""

class SessionInputAudioNoiseReduction(Params):
    type: Literal["near_field", "far_field"] = ...
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""

class SessionInputAudioTranscription(Params):
    language: str = ...
    """The spoken language by its ISO 639-1 code, such as `en`; makes it faster and more exact."""
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] = ...
    """The model that writes down what is said."""
    prompt: str = ...
    """Text that guides the transcription; for `whisper-1` a list of keywords."""

class SessionTurnDetection(Params):
    create_response: bool = ...
    """Whether a response is made as soon as the speaker has finished; default True."""
    eagerness: Literal["low", "medium", "high", "auto"] = ...
    """How soon the speaker counts as finished: `low` waits longest, `high` least; `auto` (default) is as `medium`."""
    interrupt_response: bool = ...
    """Whether a response breaks off when the user begins to speak; default True."""
    prefix_padding_ms: int = ...
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: int = ...
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: float = ...
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""
    type: Literal["server_vad", "semantic_vad"] = ...
    """How it is noticed: by silence (`server_vad`), or by what is said (`semantic_vad`, with `eagerness`)."""


module("beta.realtime.transcription_session_updated_event")

class TranscriptionSessionUpdatedEvent(Model):
    event_id: str
    """Id of the event."""
    session: TranscriptionSession
    """The session as it is now."""
    type: Literal["transcription_session.updated"]
