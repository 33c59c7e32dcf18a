"""Realtime."""

class realtime(Resource):
    @helper(
        by="connections.connect",
        websocket="/realtime",
        sends=Union[RealtimeClientEvent, RealtimeClientEventParam, ResponseCreateEventWithReferencesParam],
        receives=RealtimeServerEvent,
        async_returns=resources.realtime.realtime.AsyncRealtimeConnectionManager,
        async_types={"websocket_connection_options": WebSocketConnectionOptions},
        coroutine=False,
    )
    def connect(
        *,
        call_id: Query[str] = ...,
        model: Query[str] = ...,
        extra_query: _types.Query = {},
        extra_headers: _types.Headers = {},
        websocket_connection_options: SyncWebSocketConnectionOptions = {},
        on_reconnecting: Optional[Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> resources.realtime.realtime.RealtimeConnectionManager:
        """A conversation by voice or text over a WebSocket, which opens when the result is entered.

        call_id: id of a call that is going on (see `realtime.calls`), to control it from here; in place of
            `model`
        model: id of a realtime model, such as `gpt-realtime`
        extra_query: further parameters of the URL
        extra_headers: further header fields of the handshake
        websocket_connection_options: `max_size` of a message in bytes (default 256 MiB, None for any),
            `subprotocols`, and seconds: `open_timeout` 10, `close_timeout` 10, `ping_interval` 20,
            `ping_timeout` 20
        on_reconnecting: a function that is asked before a lost connection is opened again, and may change
            how; without it none is
        max_retries: attempts to open it again, one after the other
        initial_delay: seconds before the first of them, which double each time
        max_delay: seconds between them at most
        max_queue_size: bytes of events that may wait for a connection
        """

    class client_secrets(Resource):
        @POST("/realtime/client_secrets", body=ClientSecretCreateParams)
        def create(
            *,
            expires_after: client_secret_create_params.ExpiresAfter = ...,
            session: client_secret_create_params.Session = ...,
        ) -> ClientSecretCreateResponse:
            """Makes a short-lived key with which a browser or app can open a realtime session itself.

            expires_after: how long the key can be used, `{"anchor": "created_at", "seconds": ...}` with 10 to
                7200 seconds; default 600
            session: configuration of the session that the key opens
            """

    class calls(Resource):
        @POST(
            "/realtime/calls",
            body=CallCreateParams,
            accept="application/sdp",
            form=[],
            parts={"sdp": "application/sdp", "session": "application/json"},
            raw="sdp",
            special={"raw_when": "only sdp given", "raw_content_type": "application/sdp", "multipart_when": "session given", "extra_body": "merged before encoding"},
        )
        def create(
            *,
            sdp: str,
            session: RealtimeSessionCreateRequestParam = ...,
        ) -> binary:
            """Starts a realtime call over WebRTC: takes the caller's SDP offer and returns the answer, as text.

            sdp: the caller's offer (RFC 8866)
            session: configuration of the session; without it the one that the key carries
            """

        @POST("/realtime/calls/{call_id}/accept", body=CallAcceptParams, accept="*/*")
        def accept(
            call_id: str,
            *,
            type: Literal["realtime"],
            audio: RealtimeAudioConfigParam = ...,
            include: List[Literal["item.input_audio_transcription.logprobs"]] = ...,
            instructions: str = ...,
            max_output_tokens: Union[int, Literal["inf"]] = ...,
            model: Union[
                str,
                Literal[
                    "gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini",
                    "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01",
                    "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03",
                    "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini",
                    "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini",
                    "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15",
                ],
            ] = ...,
            output_modalities: List[Literal["text", "audio"]] = ...,
            parallel_tool_calls: bool = ...,
            prompt: Optional[responses.ResponsePromptParam] = ...,
            reasoning: RealtimeReasoningParam = ...,
            tool_choice: RealtimeToolChoiceConfigParam = ...,
            tools: RealtimeToolsConfigParam = ...,
            tracing: Optional[RealtimeTracingConfigParam] = ...,
            truncation: RealtimeTruncationParam = ...,
        ) -> none:
            """Takes an incoming call and configures the realtime session that handles it.

            call_id: id of the call, as the `realtime.call.incoming` event gives it
            type: `realtime`
            audio: formats, voice, turn detection, noise reduction and transcription of input and output
            include: what to add: `item.input_audio_transcription.logprobs`
            instructions: what the model is told before the conversation
            max_output_tokens: the most tokens of one reply, 1 to 4096 or `inf`; default `inf`
            model: id of the realtime model
            output_modalities: what to make: `["audio"]` (default) or `["text"]`
            parallel_tool_calls: whether the model may call several tools at once
            prompt: a stored prompt and its variables
            reasoning: how much a reasoning model thinks
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool
            tools: what the model may call: functions and MCP servers
            tracing: whether the session is recorded for traces: `auto`, or names for it; null for none
            truncation: what is dropped when the conversation no longer fits: `auto`, `disabled`, or a ratio to
                keep
            """

        @POST("/realtime/calls/{call_id}/hangup", accept="*/*")
        def hangup(call_id: str) -> none:
            """Ends a call, however it came about.

            call_id: id of the call, as the `realtime.call.incoming` event gives it
            """

        @POST("/realtime/calls/{call_id}/refer", body=CallReferParams, accept="*/*")
        def refer(
            call_id: str,
            *,
            target_uri: str,
        ) -> none:
            """Passes a call on to another address (SIP REFER).

            call_id: id of the call, as the `realtime.call.incoming` event gives it
            target_uri: the address to pass the call on to, such as `tel:+14155550123` or
                `sip:agent@example.com`
            """

        @POST("/realtime/calls/{call_id}/reject", body=CallRejectParams, accept="*/*")
        def reject(
            call_id: str,
            *,
            status_code: int = ...,
        ) -> none:
            """Refuses an incoming call.

            call_id: id of the call, as the `realtime.call.incoming` event gives it
            status_code: the SIP status to refuse with; default 603
            """

    class translations(Resource):
        @helper(
            by="connections.connect",
            websocket="/realtime/translations",
            sends=Union[RealtimeTranslationClientEvent, RealtimeTranslationClientEventParam],
            receives=RealtimeTranslationServerEvent,
            async_returns=resources.realtime.translations.translations.AsyncTranslationsConnectionManager,
            async_types={"websocket_connection_options": WebSocketConnectionOptions},
            coroutine=False,
        )
        def connect(
            model: Query[str],
            extra_query: _types.Query = {},
            extra_headers: _types.Headers = {},
            websocket_connection_options: SyncWebSocketConnectionOptions = {},
            on_reconnecting: Optional[Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]] = None,
            max_retries: int = 5,
            initial_delay: float = 0.5,
            max_delay: float = 8.0,
            max_queue_size: int = 1048576,
        ) -> resources.realtime.translations.translations.TranslationsConnectionManager:
            """A live translation of speech over a WebSocket, which opens when the result is entered.

            model: id of a model for translation
            extra_query: further parameters of the URL
            extra_headers: further header fields of the handshake
            websocket_connection_options: `max_size` of a message in bytes (default 256 MiB, None for any),
                `subprotocols`, and seconds: `open_timeout` 10, `close_timeout` 10, `ping_interval` 20,
                `ping_timeout` 20
            on_reconnecting: a function that is asked before a lost connection is opened again, and may change
                how; without it none is
            max_retries: attempts to open it again, one after the other
            initial_delay: seconds before the first of them, which double each time
            max_delay: seconds between them at most
            max_queue_size: bytes of events that may wait for a connection
            """

        class client_secrets(Resource):
            @POST("/realtime/translations/client_secrets", body=ClientSecretCreateParams)
            def create(
                *,
                session: RealtimeTranslationSessionCreateRequestParam,
                expires_after: client_secret_create_params.ExpiresAfter = ...,
            ) -> RealtimeTranslationClientSecretCreateResponse:
                """Makes a short-lived key with which a browser or app can open a translation session itself.

                session: configuration of the session that the key opens
                expires_after: how long the key can be used, `{"anchor": "created_at", "seconds": ...}`
                """


module("realtime.audio_transcription")

class AudioTranscription(Model):
    delay: Optional[Literal["minimal", "low", "medium", "high", "xhigh"]] = ...
    """How far the text may lag behind the speech: `minimal` is soonest, `xhigh` most exact."""
    keywords: Optional[List[str]] = ...
    """Words that may occur and are hard to hear right, such as names."""
    language: Optional[str] = ...
    """The spoken language by its ISO 639-1 code, such as `en`; makes it faster and more exact."""
    languages: Optional[List[str]] = ...
    """The languages that may be spoken, by ISO 639-1 codes."""
    model: Optional[Union[
        str,
        Literal[
            "whisper-1", "gpt-transcribe", "gpt-live-transcribe", "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe", "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ],
    ]] = ...
    """The model that writes down what is said."""
    prompt: Optional[str] = ...
    """Text that guides the transcription; for `whisper-1` a list of keywords."""


module("realtime.audio_transcription_param")

class AudioTranscriptionParam(Params):
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] = ...
    """How far the text may lag behind the speech: `minimal` is soonest, `xhigh` most exact."""
    keywords: Sequence[str] = ...
    """Words that may occur and are hard to hear right, such as names."""
    language: str = ...
    """The spoken language by its ISO 639-1 code, such as `en`; makes it faster and more exact."""
    languages: Sequence[str] = ...
    """The languages that may be spoken, by ISO 639-1 codes."""
    model: Union[
        str,
        Literal[
            "whisper-1", "gpt-transcribe", "gpt-live-transcribe", "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe", "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ],
    ] = ...
    """The model that writes down what is said."""
    prompt: str = ...
    """Text that guides the transcription; for `whisper-1` a list of keywords."""


module("realtime.call_accept_params")

class CallAcceptParams(Params, of="realtime.calls.accept"): ...


module("realtime.call_create_params")

class CallCreateParams(Params, of="realtime.calls.create"): ...


module("realtime.call_refer_params")

class CallReferParams(Params, of="realtime.calls.refer"): ...


module("realtime.call_reject_params")

class CallRejectParams(Params, of="realtime.calls.reject"): ...


module("realtime.client_secret_create_params")

class ClientSecretCreateParams(Params, of="realtime.client_secrets.create"): ...

class ExpiresAfter(Params):
    anchor: Literal["created_at"] = ...
    seconds: int = ...
    """How many seconds from its creation the key can be used, 10 to 7200; default 600."""

Session = Union[RealtimeSessionCreateRequestParam, RealtimeTranscriptionSessionCreateRequestParam]


module("realtime.client_secret_create_response")

class ClientSecretCreateResponse(Model):
    expires_at: int
    """When the key expires: Unix time in seconds."""
    session: Session
    """Configuration of the session that the key opens."""
    value: str
    """The key itself, to give to a browser or app."""

Session = Alias(Union[RealtimeSessionCreateResponse, RealtimeTranscriptionSessionCreateResponse], discriminator="type")


module("realtime.conversation_item")

ConversationItem = Alias(
    Union[
        RealtimeConversationItemSystemMessage,
        RealtimeConversationItemUserMessage,
        RealtimeConversationItemAssistantMessage,
        RealtimeConversationItemFunctionCall,
        RealtimeConversationItemFunctionCallOutput,
        RealtimeMcpApprovalResponse,
        RealtimeMcpListTools,
        RealtimeMcpToolCall,
        RealtimeMcpApprovalRequest,
    ],
    discriminator="type",
)


module("realtime.conversation_item_added")

class ConversationItemAdded(Model):
    event_id: str
    """Id of the event."""
    item: ConversationItem
    """The item that was added."""
    type: Literal["conversation.item.added"]
    previous_item_id: Optional[str] = ...
    """Id of the item that it comes after; null if it is the first."""


module("realtime.conversation_item_done")

class ConversationItemDone(Model):
    event_id: str
    """Id of the event."""
    item: ConversationItem
    """The item as it is now."""
    type: Literal["conversation.item.done"]
    previous_item_id: Optional[str] = ...
    """Id of the item that it comes after; null if it is the first."""


module("realtime.conversation_item_input_audio_transcription_segment")

class ConversationItemInputAudioTranscriptionSegment(Model):
    id: str
    """Id of the segment."""
    content_index: int
    """Which part of the item it belongs to, from 0."""
    end: float
    """When it ends, in seconds."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    speaker: str
    """Who speaks, as a label that tells the speakers apart."""
    start: float
    """When it begins, in seconds."""
    text: str
    """What was said."""
    type: Literal["conversation.item.input_audio_transcription.segment"]


module("realtime.conversation_item_param")

ConversationItemParam = Union[
    RealtimeConversationItemSystemMessageParam,
    RealtimeConversationItemUserMessageParam,
    RealtimeConversationItemAssistantMessageParam,
    RealtimeConversationItemFunctionCallParam,
    RealtimeConversationItemFunctionCallOutputParam,
    RealtimeMcpApprovalResponseParam,
    RealtimeMcpListToolsParam,
    RealtimeMcpToolCallParam,
    RealtimeMcpApprovalRequestParam,
]


module("realtime.input_audio_buffer_timeout_triggered")

class InputAudioBufferTimeoutTriggered(Model):
    audio_end_ms: int
    """Where the silence ends, in milliseconds from the start of the session's input sound."""
    audio_start_ms: int
    """Where the silence begins, in milliseconds from the start of the session's input sound."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the user's message that the sound becomes."""
    type: Literal["input_audio_buffer.timeout_triggered"]


module("realtime.log_prob_properties")

class LogProbProperties(Model):
    token: str
    """The token as text."""
    bytes: List[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""


module("realtime.mcp_list_tools_completed")

class McpListToolsCompleted(Model):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item with the tools of the server."""
    type: Literal["mcp_list_tools.completed"]


module("realtime.mcp_list_tools_failed")

class McpListToolsFailed(Model):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item with the tools of the server."""
    type: Literal["mcp_list_tools.failed"]


module("realtime.mcp_list_tools_in_progress")

class McpListToolsInProgress(Model):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item with the tools of the server."""
    type: Literal["mcp_list_tools.in_progress"]


module("realtime.noise_reduction_type")

NoiseReductionType = Literal["near_field", "far_field"]


module("realtime.realtime_audio_config")

class RealtimeAudioConfig(Model):
    input: Optional[RealtimeAudioConfigInput] = ...
    """How the sound that comes in is encoded, cleaned of noise, split into turns and written down."""
    output: Optional[RealtimeAudioConfigOutput] = ...
    """How the model speaks: its voice, speed and format."""


module("realtime.realtime_audio_config_input")

class RealtimeAudioConfigInput(Model):
    format: Optional[RealtimeAudioFormats] = ...
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    noise_reduction: Optional[NoiseReduction] = ...
    """How noise is filtered out of what comes in; by default it is not."""
    transcription: Optional[AudioTranscription] = ...
    """Which model writes down what is said, and how; by default none does."""
    turn_detection: Optional[RealtimeAudioInputTurnDetection] = ...
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`; None if you commit the sound yourself."""

class NoiseReduction(Model):
    strength: Optional[float] = ...
    """How strongly the noise is filtered out."""
    type: Optional[NoiseReductionType] = ...
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""


module("realtime.realtime_audio_config_input_param")

class RealtimeAudioConfigInputParam(Params):
    format: RealtimeAudioFormatsParam = ...
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    noise_reduction: NoiseReduction = ...
    """How noise is filtered out of what comes in; by default it is not."""
    transcription: AudioTranscriptionParam = ...
    """Which model writes down what is said, and how; by default none does."""
    turn_detection: Optional[RealtimeAudioInputTurnDetectionParam] = ...
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`; None if you commit the sound yourself."""

class NoiseReduction(Params):
    strength: float = ...
    """How strongly the noise is filtered out."""
    type: NoiseReductionType = ...
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""


module("realtime.realtime_audio_config_output")

class RealtimeAudioConfigOutput(Model):
    format: Optional[RealtimeAudioFormats] = ...
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    speed: Optional[float] = ...
    """How fast the voice speaks, 0.25 to 1.5; default 1."""
    voice: Optional[Voice] = ...
    """Which voice speaks: a name such as `marin`, or `{"id": ...}`; can't be changed after it has spoken."""

Voice = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    VoiceID,
]

class VoiceID(Model):
    id: str
    """Id of the voice."""


module("realtime.realtime_audio_config_output_param")

class RealtimeAudioConfigOutputParam(Params):
    format: RealtimeAudioFormatsParam = ...
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    speed: float = ...
    """How fast the voice speaks, 0.25 to 1.5; default 1."""
    voice: Voice = ...
    """Which voice speaks: a name such as `marin`, or `{"id": ...}`; can't be changed after it has spoken."""

Voice = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    VoiceID,
]

class VoiceID(Params):
    id: str
    """Id of the voice."""


module("realtime.realtime_audio_config_param")

class RealtimeAudioConfigParam(Params):
    input: RealtimeAudioConfigInputParam = ...
    """How the sound that comes in is encoded, cleaned of noise, split into turns and written down."""
    output: RealtimeAudioConfigOutputParam = ...
    """How the model speaks: its voice, speed and format."""


module("realtime.realtime_audio_formats")

RealtimeAudioFormats = Alias(Union[AudioPCM, AudioPCMU, AudioPCMA], discriminator="type")

class AudioPCM(Model):
    rate: Optional[Literal[24000]] = ...
    """Samples of the sound per second: 24000."""
    type: Optional[Literal["audio/pcm"]] = ...
    """`audio/pcm`, if it is given."""

class AudioPCMU(Model):
    type: Optional[Literal["audio/pcmu"]] = ...
    """`audio/pcmu`, if it is given."""

class AudioPCMA(Model):
    type: Optional[Literal["audio/pcma"]] = ...
    """`audio/pcma`, if it is given."""


module("realtime.realtime_audio_formats_param")

RealtimeAudioFormatsParam = Union[AudioPCM, AudioPCMU, AudioPCMA]

class AudioPCM(Params):
    rate: Literal[24000] = ...
    """Samples of the sound per second: 24000."""
    type: Literal["audio/pcm"] = ...

class AudioPCMU(Params):
    type: Literal["audio/pcmu"] = ...

class AudioPCMA(Params):
    type: Literal["audio/pcma"] = ...


module("realtime.realtime_audio_input_turn_detection")

RealtimeAudioInputTurnDetection = Alias(Optional[Union[ServerVad, SemanticVad]], discriminator="type")

class ServerVad(Model):
    type: Literal["server_vad"]
    create_response: Optional[bool] = ...
    """Whether a response is made as soon as the speaker has finished; default True."""
    idle_timeout_ms: Optional[int] = ...
    """Milliseconds of silence after a response until the model speaks by itself, 5000 to 30000; None for never."""
    interrupt_response: Optional[bool] = ...
    """Whether a response breaks off when the user begins to speak; default True."""
    prefix_padding_ms: Optional[int] = ...
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: Optional[int] = ...
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: Optional[float] = ...
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""

class SemanticVad(Model):
    type: Literal["semantic_vad"]
    create_response: Optional[bool] = ...
    """Whether a response is made as soon as the speaker has finished; default True."""
    eagerness: Optional[Literal["low", "medium", "high", "auto"]] = ...
    """How soon the speaker counts as finished: `low` waits longest, `high` least; `auto` (default) is as `medium`."""
    interrupt_response: Optional[bool] = ...
    """Whether a response breaks off when the user begins to speak; default True."""


module("realtime.realtime_audio_input_turn_detection_param")

RealtimeAudioInputTurnDetectionParam = Union[ServerVad, SemanticVad]

class ServerVad(Params):
    type: Literal["server_vad"]
    create_response: bool = ...
    """Whether a response is made as soon as the speaker has finished; default True."""
    idle_timeout_ms: Optional[int] = ...
    """Milliseconds of silence after a response until the model speaks by itself, 5000 to 30000; None for never."""
    interrupt_response: bool = ...
    """Whether a response breaks off when the user begins to speak; default True."""
    prefix_padding_ms: int = ...
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: int = ...
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: float = ...
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""

class SemanticVad(Params):
    type: Literal["semantic_vad"]
    create_response: bool = ...
    """Whether a response is made as soon as the speaker has finished; default True."""
    eagerness: Literal["low", "medium", "high", "auto"] = ...
    """How soon the speaker counts as finished: `low` waits longest, `high` least; `auto` (default) is as `medium`."""
    interrupt_response: bool = ...
    """Whether a response breaks off when the user begins to speak; default True."""


module("realtime.realtime_connect_params")

class RealtimeConnectParams(Params):
    call_id: str = ...
    """Id of a call that is going on (see `realtime.calls`), to control it from here; in place of `model`."""
    model: str = ...
    """Id of a realtime model, such as `gpt-realtime`."""


module("realtime.realtime_conversation_item_assistant_message")

class RealtimeConversationItemAssistantMessage(Model):
    content: List[Content]
    """What is said, in parts: text or sound."""
    role: Literal["assistant"]
    type: Literal["message"]
    id: Optional[str] = ...
    """Id of the item."""
    object: Optional[Literal["realtime.item"]] = ...
    """`realtime.item`, if it is given."""
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class Content(Model):
    audio: Optional[str] = ...
    """The sound of an `output_audio` part as base64."""
    text: Optional[str] = ...
    """The text of an `output_text` part."""
    transcript: Optional[str] = ...
    """What the sound says, as text."""
    type: Optional[Literal["output_text", "output_audio"]] = ...
    """What the part is: `output_text` or `output_audio`."""


module("realtime.realtime_conversation_item_assistant_message_param")

class RealtimeConversationItemAssistantMessageParam(Params):
    content: Iterable[Content]
    """What is said, in parts: text or sound."""
    role: Literal["assistant"]
    type: Literal["message"]
    id: str = ...
    """An id of your own for the item, up to 32 characters; by default the server makes one."""
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...
    """`in_progress`, `completed` or `incomplete`; need not be given."""

class Content(Params):
    audio: str = ...
    """The sound of an `output_audio` part as base64."""
    text: str = ...
    """The text of an `output_text` part."""
    transcript: str = ...
    """What the sound says, as text."""
    type: Literal["output_text", "output_audio"] = ...
    """What the part is: `output_text` or `output_audio`."""


module("realtime.realtime_conversation_item_function_call")

class RealtimeConversationItemFunctionCall(Model):
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the function."""
    type: Literal["function_call"]
    id: Optional[str] = ...
    """Id of the item."""
    call_id: Optional[str] = ...
    """Id of the call; the item with its result names it."""
    object: Optional[Literal["realtime.item"]] = ...
    """`realtime.item`, if it is given."""
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = ...
    """`in_progress`, `completed` or `incomplete`."""


module("realtime.realtime_conversation_item_function_call_output")

class RealtimeConversationItemFunctionCallOutput(Model):
    call_id: str
    """Id of the call that this is the result of."""
    output: str
    """The result of the function, as text of any form."""
    type: Literal["function_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    object: Optional[Literal["realtime.item"]] = ...
    """`realtime.item`, if it is given."""
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = ...
    """`in_progress`, `completed` or `incomplete`."""


module("realtime.realtime_conversation_item_function_call_output_param")

class RealtimeConversationItemFunctionCallOutputParam(Params):
    call_id: str
    """Id of the call that this is the result of."""
    output: str
    """The result of the function, as text of any form."""
    type: Literal["function_call_output"]
    id: str = ...
    """An id of your own for the item, up to 32 characters; by default the server makes one."""
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...
    """`in_progress`, `completed` or `incomplete`; need not be given."""


module("realtime.realtime_conversation_item_function_call_param")

class RealtimeConversationItemFunctionCallParam(Params):
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the function."""
    type: Literal["function_call"]
    id: str = ...
    """An id of your own for the item, up to 32 characters; by default the server makes one."""
    call_id: str = ...
    """Id of the call; the item with its result names it."""
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...
    """`in_progress`, `completed` or `incomplete`; need not be given."""


module("realtime.realtime_conversation_item_system_message")

class RealtimeConversationItemSystemMessage(Model):
    content: List[Content]
    """What the model is told, in parts of text."""
    role: Literal["system"]
    type: Literal["message"]
    id: Optional[str] = ...
    """Id of the item."""
    object: Optional[Literal["realtime.item"]] = ...
    """`realtime.item`, if it is given."""
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class Content(Model):
    text: Optional[str] = ...
    """The text of an `input_text` part."""
    type: Optional[Literal["input_text"]] = ...
    """`input_text`, if it is given."""


module("realtime.realtime_conversation_item_system_message_param")

class RealtimeConversationItemSystemMessageParam(Params):
    content: Iterable[Content]
    """What the model is told, in parts of text."""
    role: Literal["system"]
    type: Literal["message"]
    id: str = ...
    """An id of your own for the item, up to 32 characters; by default the server makes one."""
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...
    """`in_progress`, `completed` or `incomplete`; need not be given."""

class Content(Params):
    text: str = ...
    """The text of an `input_text` part."""
    type: Literal["input_text"] = ...


module("realtime.realtime_conversation_item_user_message")

class RealtimeConversationItemUserMessage(Model):
    content: List[Content]
    """What is said, in parts: text, sound and images."""
    role: Literal["user"]
    type: Literal["message"]
    id: Optional[str] = ...
    """Id of the item."""
    object: Optional[Literal["realtime.item"]] = ...
    """`realtime.item`, if it is given."""
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class Content(Model):
    audio: Optional[str] = ...
    """The sound of an `input_audio` part as base64, in the input format of the session."""
    detail: Optional[Literal["auto", "low", "high"]] = ...
    """How closely to look: `auto` (default), `low` or `high`."""
    image_url: Optional[str] = ...
    """The image of an `input_image` part as a base64 `data:` URL, PNG or JPEG."""
    text: Optional[str] = ...
    """The text of an `input_text` part."""
    transcript: Optional[str] = ...
    """What the sound says, as text, for you: the model does not read it."""
    type: Optional[Literal["input_text", "input_audio", "input_image"]] = ...
    """What the part is: `input_text`, `input_audio` or `input_image`."""


module("realtime.realtime_conversation_item_user_message_param")

class RealtimeConversationItemUserMessageParam(Params):
    content: Iterable[Content]
    """What is said, in parts: text, sound and images."""
    role: Literal["user"]
    type: Literal["message"]
    id: str = ...
    """An id of your own for the item, up to 32 characters; by default the server makes one."""
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...
    """`in_progress`, `completed` or `incomplete`; need not be given."""

class Content(Params):
    audio: str = ...
    """The sound of an `input_audio` part as base64, in the input format of the session."""
    detail: Literal["auto", "low", "high"] = ...
    """How closely to look: `auto` (default), `low` or `high`."""
    image_url: str = ...
    """The image of an `input_image` part as a base64 `data:` URL, PNG or JPEG."""
    text: str = ...
    """The text of an `input_text` part."""
    transcript: str = ...
    """What the sound says, as text, for you: the model does not read it."""
    type: Literal["input_text", "input_audio", "input_image"] = ...
    """What the part is: `input_text`, `input_audio` or `input_image`."""


module("realtime.realtime_error")

class RealtimeError(Model):
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


module("realtime.realtime_function_tool")

class RealtimeFunctionTool(Model):
    description: Optional[str] = ...
    """What it does and when to call it; the model decides by this."""
    name: Optional[str] = ...
    """Name of the function."""
    parameters: Optional[object] = ...
    """Its parameters as a JSON Schema object."""
    type: Optional[Literal["function"]] = ...
    """`function`, if it is given."""


module("realtime.realtime_function_tool_param")

class RealtimeFunctionToolParam(Params):
    description: str = ...
    """What it does and when to call it; the model decides by this."""
    name: str = ...
    """Name of the function."""
    parameters: object = ...
    """Its parameters as a JSON Schema object."""
    type: Literal["function"] = ...


module("realtime.realtime_mcp_approval_request")

class RealtimeMcpApprovalRequest(Model):
    id: str
    """Id to approve or refuse."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]


module("realtime.realtime_mcp_approval_request_param")

class RealtimeMcpApprovalRequestParam(Params):
    id: str
    """Id to approve or refuse."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]


module("realtime.realtime_mcp_approval_response")

class RealtimeMcpApprovalResponse(Model):
    id: str
    """Id of the item."""
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    reason: Optional[str] = ...
    """Why, if you want to say it."""


module("realtime.realtime_mcp_approval_response_param")

class RealtimeMcpApprovalResponseParam(Params):
    id: str
    """Id of the item."""
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    reason: Optional[str] = ...
    """Why, if you want to say it."""


module("realtime.realtime_mcp_list_tools")

class RealtimeMcpListTools(Model):
    server_label: str
    """The name of the server, as the tool has it."""
    tools: List[Tool]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    id: Optional[str] = ...
    """Id of the item."""

class Tool(Model):
    input_schema: object
    """Its parameters as a JSON Schema."""
    name: str
    """Name of the tool."""
    annotations: Optional[object] = ...
    """What the server says about it."""
    description: Optional[str] = ...
    """What it does."""


module("realtime.realtime_mcp_list_tools_param")

class RealtimeMcpListToolsParam(Params):
    server_label: str
    """The name of the server, as the tool has it."""
    tools: Iterable[Tool]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    id: str = ...
    """An id of your own for the item, up to 32 characters; by default the server makes one."""

class Tool(Params):
    input_schema: object
    """Its parameters as a JSON Schema."""
    name: str
    """Name of the tool."""
    annotations: Optional[object] = ...
    """What the server says about it."""
    description: Optional[str] = ...
    """What it does."""


module("realtime.realtime_mcp_protocol_error")

class RealtimeMcpProtocolError(Model):
    code: int
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["protocol_error"]


module("realtime.realtime_mcp_protocol_error_param")

class RealtimeMcpProtocolErrorParam(Params):
    code: int
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["protocol_error"]


module("realtime.realtime_mcp_tool_call")

class RealtimeMcpToolCall(Model):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_call"]
    approval_request_id: Optional[str] = ...
    """Id of the request that the call waited for."""
    error: Optional[Error] = ...
    """Why it failed."""
    output: Optional[str] = ...
    """What the tool gave."""

Error = Alias(
    Optional[Union[RealtimeMcpProtocolError, RealtimeMcpToolExecutionError, RealtimeMcphttpError]],
    discriminator="type",
)


module("realtime.realtime_mcp_tool_call_param")

class RealtimeMcpToolCallParam(Params):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_call"]
    approval_request_id: Optional[str] = ...
    """Id of the request that the call waited for."""
    error: Optional[Error] = ...
    """Why it failed."""
    output: Optional[str] = ...
    """What the tool gave."""

Error = Union[RealtimeMcpProtocolErrorParam, RealtimeMcpToolExecutionErrorParam, RealtimeMcphttpErrorParam]


module("realtime.realtime_mcp_tool_execution_error")

class RealtimeMcpToolExecutionError(Model):
    message: str
    """What went wrong, in words."""
    type: Literal["tool_execution_error"]


module("realtime.realtime_mcp_tool_execution_error_param")

class RealtimeMcpToolExecutionErrorParam(Params):
    message: str
    """What went wrong, in words."""
    type: Literal["tool_execution_error"]


module("realtime.realtime_mcphttp_error")

class RealtimeMcphttpError(Model):
    code: int
    """The status code."""
    message: str
    """What went wrong, in words."""
    type: Literal["http_error"]


module("realtime.realtime_mcphttp_error_param")

class RealtimeMcphttpErrorParam(Params):
    code: int
    """The status code."""
    message: str
    """What went wrong, in words."""
    type: Literal["http_error"]


module("realtime.realtime_reasoning")

class RealtimeReasoning(Model):
    effort: Optional[RealtimeReasoningEffort] = ...
    """How much a reasoning model thinks: `minimal`, `low`, `medium`, `high` or `xhigh`."""


module("realtime.realtime_reasoning_effort")

RealtimeReasoningEffort = Literal["minimal", "low", "medium", "high", "xhigh"]


module("realtime.realtime_reasoning_param")

class RealtimeReasoningParam(Params):
    effort: RealtimeReasoningEffort = ...
    """How much a reasoning model thinks: `minimal`, `low`, `medium`, `high` or `xhigh`."""


module("realtime.realtime_response")

class RealtimeResponse(Model):
    id: Optional[str] = ...
    """Id of the response."""
    audio: Optional[Audio] = ...
    """How the reply sounds: its voice and format."""
    conversation_id: Optional[str] = ...
    """Id of the conversation that it joins; null if it is apart from it."""
    max_output_tokens: Optional[Union[int, Literal["inf"]]] = ...
    """The most tokens of this reply, or `inf`."""
    metadata: Optional[shared.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    object: Optional[Literal["realtime.response"]] = ...
    """`realtime.response`, if it is given."""
    output: Optional[List[ConversationItem]] = ...
    """The items that the response has made."""
    output_modalities: Optional[List[Literal["text", "audio"]]] = ...
    """What is made: `["audio"]` or `["text"]`."""
    status: Optional[Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]] = ...
    """`completed`, `cancelled`, `failed`, `incomplete` or `in_progress`."""
    status_details: Optional[RealtimeResponseStatus] = ...
    """Why it ended as it did."""
    usage: Optional[RealtimeResponseUsage] = ...
    """How many tokens it took."""

class Audio(Model):
    output: Optional[AudioOutput] = ...
    """How the reply sounds: its voice and format."""

class AudioOutput(Model):
    format: Optional[RealtimeAudioFormats] = ...
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    voice: Optional[Union[
        str,
        Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    ]] = ...
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""


module("realtime.realtime_response_create_audio_output")

class RealtimeResponseCreateAudioOutput(Model):
    output: Optional[Output] = ...
    """How the reply sounds: its voice and format."""

class Output(Model):
    format: Optional[RealtimeAudioFormats] = ...
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    voice: Optional[OutputVoice] = ...
    """Which voice speaks: a name such as `marin`, or `{"id": ...}`; can't be changed after it has spoken."""

OutputVoice = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    OutputVoiceID,
]

class OutputVoiceID(Model):
    id: str
    """Id of the voice."""


module("realtime.realtime_response_create_audio_output_param")

class RealtimeResponseCreateAudioOutputParam(Params):
    output: Output = ...
    """How the reply sounds: its voice and format."""

class Output(Params):
    format: RealtimeAudioFormatsParam = ...
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    voice: OutputVoice = ...
    """Which voice speaks: a name such as `marin`, or `{"id": ...}`; can't be changed after it has spoken."""

OutputVoice = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    OutputVoiceID,
]

class OutputVoiceID(Params):
    id: str
    """Id of the voice."""


module("realtime.realtime_response_create_mcp_tool")

class RealtimeResponseCreateMcpTool(Model):
    server_label: str
    """A name for the server, by which calls are told apart."""
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: Optional[AllowedTools] = ...
    """Which of its tools may be called; by default all."""
    authorization: Optional[str] = ...
    """An OAuth token for the server."""
    connector_id: Optional[Literal[
        "connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive",
        "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint",
    ]] = ...
    """Id of a connector that the API has."""
    defer_loading: Optional[bool] = ...
    """Whether the model finds it only when it searches for tools; default False."""
    headers: Optional[Dict[str, str]] = ...
    """Header fields that the server gets."""
    require_approval: Optional[RequireApproval] = ...
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: Optional[str] = ...
    """What the server is for."""
    server_url: Optional[str] = ...
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: Optional[str] = ...
    """Id of a tunnel to a server of yours."""

AllowedTools = Optional[Union[List[str], AllowedToolsMcpToolFilter]]

class AllowedToolsMcpToolFilter(Model):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[List[str]] = ...
    """Only tools of these names."""

RequireApproval = Optional[Union[RequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]]

class RequireApprovalMcpToolApprovalFilter(Model):
    always: Optional[RequireApprovalMcpToolApprovalFilterAlways] = ...
    """The tools whose calls wait for your approval."""
    never: Optional[RequireApprovalMcpToolApprovalFilterNever] = ...
    """The tools whose calls do not wait."""

class RequireApprovalMcpToolApprovalFilterAlways(Model):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[List[str]] = ...
    """Only tools of these names."""

class RequireApprovalMcpToolApprovalFilterNever(Model):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[List[str]] = ...
    """Only tools of these names."""


module("realtime.realtime_response_create_mcp_tool_param")

class RealtimeResponseCreateMcpToolParam(Params):
    server_label: str
    """A name for the server, by which calls are told apart."""
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: Optional[AllowedTools] = ...
    """Which of its tools may be called; by default all."""
    authorization: str = ...
    """An OAuth token for the server."""
    connector_id: Literal[
        "connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive",
        "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint",
    ] = ...
    """Id of a connector that the API has."""
    defer_loading: bool = ...
    """Whether the model finds it only when it searches for tools; default False."""
    headers: Optional[Dict[str, str]] = ...
    """Header fields that the server gets."""
    require_approval: Optional[RequireApproval] = ...
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str = ...
    """What the server is for."""
    server_url: str = ...
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str = ...
    """Id of a tunnel to a server of yours."""

AllowedTools = Union[Sequence[str], AllowedToolsMcpToolFilter]

class AllowedToolsMcpToolFilter(Params):
    read_only: bool = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Sequence[str] = ...
    """Only tools of these names."""

RequireApproval = Union[RequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]

class RequireApprovalMcpToolApprovalFilter(Params):
    always: RequireApprovalMcpToolApprovalFilterAlways = ...
    """The tools whose calls wait for your approval."""
    never: RequireApprovalMcpToolApprovalFilterNever = ...
    """The tools whose calls do not wait."""

class RequireApprovalMcpToolApprovalFilterAlways(Params):
    read_only: bool = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Sequence[str] = ...
    """Only tools of these names."""

class RequireApprovalMcpToolApprovalFilterNever(Params):
    read_only: bool = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Sequence[str] = ...
    """Only tools of these names."""


module("realtime.realtime_response_create_params")

class RealtimeResponseCreateParams(Model):
    audio: Optional[RealtimeResponseCreateAudioOutput] = ...
    """How the reply sounds: its voice and format."""
    conversation: Optional[Union[str, Literal["auto", "none"]]] = ...
    """Whether the response joins the conversation: `auto` (default), or `none` for one apart from it."""
    input: Optional[List[ConversationItem]] = ...
    """What to reply to, in place of the conversation so far; an empty list for nothing of it."""
    instructions: Optional[str] = ...
    """What the model is told for this response, in place of the session's instructions."""
    max_output_tokens: Optional[Union[int, Literal["inf"]]] = ...
    """The most tokens of this reply, 1 to 4096 or `inf`; in place of the session's limit."""
    metadata: Optional[shared.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    output_modalities: Optional[List[Literal["text", "audio"]]] = ...
    """What to make: `["audio"]` or `["text"]`; by default what the session says."""
    parallel_tool_calls: Optional[bool] = ...
    """Whether the model may call several tools at once."""
    prompt: Optional[responses.ResponsePrompt] = ...
    """A stored prompt template by id, with its version and variables."""
    reasoning: Optional[RealtimeReasoning] = ...
    """How much a reasoning model thinks."""
    tool_choice: Optional[ToolChoice] = ...
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: Optional[List[Tool]] = ...
    """What the model may call: functions and MCP servers."""

ToolChoice = Union[responses.ToolChoiceOptions, responses.ToolChoiceFunction, responses.ToolChoiceMcp]

Tool = Union[RealtimeFunctionTool, RealtimeResponseCreateMcpTool]


module("realtime.realtime_response_create_params_param")

class RealtimeResponseCreateParamsParam(Params):
    audio: RealtimeResponseCreateAudioOutputParam = ...
    """How the reply sounds: its voice and format."""
    conversation: Union[str, Literal["auto", "none"]] = ...
    """Whether the response joins the conversation: `auto` (default), or `none` for one apart from it."""
    input: Iterable[ConversationItemParam] = ...
    """What to reply to, in place of the conversation so far; an empty list for nothing of it."""
    instructions: str = ...
    """What the model is told for this response, in place of the session's instructions."""
    max_output_tokens: Union[int, Literal["inf"]] = ...
    """The most tokens of this reply, 1 to 4096 or `inf`; in place of the session's limit."""
    metadata: Optional[shared_params.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    output_modalities: List[Literal["text", "audio"]] = ...
    """What to make: `["audio"]` or `["text"]`; by default what the session says."""
    parallel_tool_calls: bool = ...
    """Whether the model may call several tools at once."""
    prompt: Optional[responses.ResponsePromptParam] = ...
    """A stored prompt template by id, with its version and variables."""
    reasoning: RealtimeReasoningParam = ...
    """How much a reasoning model thinks."""
    tool_choice: ToolChoice = ...
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: Iterable[Tool] = ...
    """What the model may call: functions and MCP servers."""

ToolChoice = Union[responses.ToolChoiceOptions, responses.ToolChoiceFunctionParam, responses.ToolChoiceMcpParam]

Tool = Union[RealtimeFunctionToolParam, RealtimeResponseCreateMcpToolParam]


module("realtime.realtime_response_create_params_with_references_param")

class RealtimeResponseCreateParamsWithReferencesParam(Params):
    audio: RealtimeResponseCreateAudioOutputParam = ...
    """How the reply sounds: its voice and format."""
    conversation: Union[str, Literal["auto", "none"]] = ...
    """Whether the response joins the conversation: `auto` (default), or `none` for one apart from it."""
    input: Iterable[Union[ConversationItemParam, ResponseItemReferenceParam]] = ...
    """What to reply to, in place of the conversation so far: new items, and references to items that it has."""
    instructions: str = ...
    """What the model is told for this response, in place of the session's instructions."""
    max_output_tokens: Union[int, Literal["inf"]] = ...
    """The most tokens of this reply, 1 to 4096 or `inf`; in place of the session's limit."""
    metadata: Optional[shared_params.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    output_modalities: List[Literal["text", "audio"]] = ...
    """What to make: `["audio"]` or `["text"]`; by default what the session says."""
    parallel_tool_calls: bool = ...
    """Whether the model may call several tools at once."""
    prompt: Optional[responses.ResponsePromptParam] = ...
    """A stored prompt template by id, with its version and variables."""
    reasoning: RealtimeReasoningParam = ...
    """How much a reasoning model thinks."""
    tool_choice: ToolChoice = ...
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: Iterable[Tool] = ...
    """What the model may call: functions and MCP servers."""

ToolChoice = Union[responses.ToolChoiceOptions, responses.ToolChoiceFunctionParam, responses.ToolChoiceMcpParam]

Tool = Union[RealtimeFunctionToolParam, RealtimeResponseCreateMcpToolParam]


module("realtime.realtime_response_status")

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


module("realtime.realtime_response_usage")

class RealtimeResponseUsage(Model):
    input_token_details: Optional[RealtimeResponseUsageInputTokenDetails] = ...
    """What the input tokens are made of."""
    input_tokens: Optional[int] = ...
    """Tokens of the input."""
    output_token_details: Optional[RealtimeResponseUsageOutputTokenDetails] = ...
    """What the output tokens are made of."""
    output_tokens: Optional[int] = ...
    """Tokens of the output."""
    total_tokens: Optional[int] = ...
    """Input and output together."""


module("realtime.realtime_response_usage_input_token_details")

class RealtimeResponseUsageInputTokenDetails(Model):
    audio_tokens: Optional[int] = ...
    """Tokens of sound."""
    cached_tokens: Optional[int] = ...
    """Tokens that were in the cache, which is cheaper."""
    cached_tokens_details: Optional[CachedTokensDetails] = ...
    """What the tokens from the cache are made of."""
    image_tokens: Optional[int] = ...
    """Tokens of images."""
    text_tokens: Optional[int] = ...
    """Tokens of text."""

class CachedTokensDetails(Model):
    audio_tokens: Optional[int] = ...
    """Tokens of sound."""
    image_tokens: Optional[int] = ...
    """Tokens of images."""
    text_tokens: Optional[int] = ...
    """Tokens of text."""


module("realtime.realtime_response_usage_output_token_details")

class RealtimeResponseUsageOutputTokenDetails(Model):
    audio_tokens: Optional[int] = ...
    """Tokens of sound."""
    text_tokens: Optional[int] = ...
    """Tokens of text."""


module("realtime.realtime_session_create_request")

class RealtimeSessionCreateRequest(Model):
    type: Literal["realtime"]
    audio: Optional[RealtimeAudioConfig] = ...
    """Formats, voice, turn detection, noise reduction and transcription of input and output."""
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = ...
    """What to add: `item.input_audio_transcription.logprobs`, how likely each token of the transcript is."""
    instructions: Optional[str] = ...
    """What the model is told before the conversation."""
    max_output_tokens: Optional[Union[int, Literal["inf"]]] = ...
    """The most tokens of one reply, 1 to 4096 or `inf`; default `inf`."""
    model: Optional[Union[
        str,
        Literal[
            "gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ],
    ]] = ...
    """Id of a realtime model, such as `gpt-realtime`."""
    output_modalities: Optional[List[Literal["text", "audio"]]] = ...
    """What to make: `["audio"]` (default) or `["text"]`."""
    parallel_tool_calls: Optional[bool] = ...
    """Whether the model may call several tools at once."""
    prompt: Optional[responses.ResponsePrompt] = ...
    """A stored prompt template by id, with its version and variables."""
    reasoning: Optional[RealtimeReasoning] = ...
    """How much a reasoning model thinks."""
    tool_choice: Optional[RealtimeToolChoiceConfig] = ...
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: Optional[RealtimeToolsConfig] = ...
    """What the model may call: functions and MCP servers."""
    tracing: Optional[RealtimeTracingConfig] = ...
    """Whether the session is recorded for traces: `auto`, or names for it; None for none."""
    truncation: Optional[RealtimeTruncation] = ...
    """What is dropped when the conversation no longer fits: `auto`, `disabled`, or a ratio to keep."""


module("realtime.realtime_session_create_request_param")

class RealtimeSessionCreateRequestParam(Params):
    type: Literal["realtime"]
    audio: RealtimeAudioConfigParam = ...
    """Formats, voice, turn detection, noise reduction and transcription of input and output."""
    include: List[Literal["item.input_audio_transcription.logprobs"]] = ...
    """What to add: `item.input_audio_transcription.logprobs`, how likely each token of the transcript is."""
    instructions: str = ...
    """What the model is told before the conversation."""
    max_output_tokens: Union[int, Literal["inf"]] = ...
    """The most tokens of one reply, 1 to 4096 or `inf`; default `inf`."""
    model: Union[
        str,
        Literal[
            "gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ],
    ] = ...
    """Id of a realtime model, such as `gpt-realtime`."""
    output_modalities: List[Literal["text", "audio"]] = ...
    """What to make: `["audio"]` (default) or `["text"]`."""
    parallel_tool_calls: bool = ...
    """Whether the model may call several tools at once."""
    prompt: Optional[responses.ResponsePromptParam] = ...
    """A stored prompt template by id, with its version and variables."""
    reasoning: RealtimeReasoningParam = ...
    """How much a reasoning model thinks."""
    tool_choice: RealtimeToolChoiceConfigParam = ...
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: RealtimeToolsConfigParam = ...
    """What the model may call: functions and MCP servers."""
    tracing: Optional[RealtimeTracingConfigParam] = ...
    """Whether the session is recorded for traces: `auto`, or names for it; None for none."""
    truncation: RealtimeTruncationParam = ...
    """What is dropped when the conversation no longer fits: `auto`, `disabled`, or a ratio to keep."""


module("realtime.realtime_session_create_response")

class RealtimeSessionCreateResponse(Model):
    id: str
    """Id of the session."""
    object: Literal["realtime.session"]
    type: Literal["realtime"]
    audio: Optional[Audio] = ...
    """Formats, voice, turn detection, noise reduction and transcription of input and output."""
    expires_at: Optional[int] = ...
    """When the session expires: Unix time in seconds."""
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = ...
    """What to add: `item.input_audio_transcription.logprobs`, how likely each token of the transcript is."""
    instructions: Optional[str] = ...
    """What the model is told before the conversation."""
    max_output_tokens: Optional[Union[int, Literal["inf"]]] = ...
    """The most tokens of one reply, 1 to 4096 or `inf`; default `inf`."""
    model: Optional[Union[
        str,
        Literal[
            "gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ],
    ]] = ...
    """Id of a realtime model, such as `gpt-realtime`."""
    output_modalities: Optional[List[Literal["text", "audio"]]] = ...
    """What to make: `["audio"]` (default) or `["text"]`."""
    prompt: Optional[responses.ResponsePrompt] = ...
    """A stored prompt template by id, with its version and variables."""
    reasoning: Optional[RealtimeReasoning] = ...
    """How much a reasoning model thinks."""
    tool_choice: Optional[ToolChoice] = ...
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: Optional[List[Tool]] = ...
    """What the model may call: functions and MCP servers."""
    tracing: Optional[Tracing] = ...
    """Whether the session is recorded for traces: `auto`, or names for it; None for none."""
    truncation: Optional[RealtimeTruncation] = ...
    """What is dropped when the conversation no longer fits: `auto`, `disabled`, or a ratio to keep."""

class Audio(Model):
    input: Optional[AudioInput] = ...
    """How the sound that comes in is encoded, cleaned of noise, split into turns and written down."""
    output: Optional[AudioOutput] = ...
    """How the model speaks: its voice, speed and format."""

class AudioInput(Model):
    format: Optional[RealtimeAudioFormats] = ...
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    noise_reduction: Optional[AudioInputNoiseReduction] = ...
    """How noise is filtered out of what comes in; by default it is not."""
    transcription: Optional[AudioTranscription] = ...
    """Which model writes down what is said, and how; by default none does."""
    turn_detection: Optional[AudioInputTurnDetection] = ...
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`; None if you commit the sound yourself."""

class AudioInputNoiseReduction(Model):
    strength: Optional[float] = ...
    """How strongly the noise is filtered out."""
    type: Optional[NoiseReductionType] = ...
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""

AudioInputTurnDetection = Alias(
    Optional[Union[AudioInputTurnDetectionServerVad, AudioInputTurnDetectionSemanticVad]],
    discriminator="type",
)

class AudioInputTurnDetectionServerVad(Model):
    type: Literal["server_vad"]
    create_response: Optional[bool] = ...
    """Whether a response is made as soon as the speaker has finished; default True."""
    idle_timeout_ms: Optional[int] = ...
    """Milliseconds of silence after a response until the model speaks by itself, 5000 to 30000; None for never."""
    interrupt_response: Optional[bool] = ...
    """Whether a response breaks off when the user begins to speak; default True."""
    prefix_padding_ms: Optional[int] = ...
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: Optional[int] = ...
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: Optional[float] = ...
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""

class AudioInputTurnDetectionSemanticVad(Model):
    type: Literal["semantic_vad"]
    create_response: Optional[bool] = ...
    """Whether a response is made as soon as the speaker has finished; default True."""
    eagerness: Optional[Literal["low", "medium", "high", "auto"]] = ...
    """How soon the speaker counts as finished: `low` waits longest, `high` least; `auto` (default) is as `medium`."""
    interrupt_response: Optional[bool] = ...
    """Whether a response breaks off when the user begins to speak; default True."""

class AudioOutput(Model):
    format: Optional[RealtimeAudioFormats] = ...
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    speed: Optional[float] = ...
    """How fast the voice speaks, 0.25 to 1.5; default 1."""
    voice: Optional[Union[
        str,
        Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    ]] = ...
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""

ToolChoice = Union[responses.ToolChoiceOptions, responses.ToolChoiceFunction, responses.ToolChoiceMcp]

Tool = Union[RealtimeFunctionTool, ToolMcpTool]

class ToolMcpTool(Model):
    server_label: str
    """A name for the server, by which calls are told apart."""
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: Optional[ToolMcpToolAllowedTools] = ...
    """Which of its tools may be called; by default all."""
    authorization: Optional[str] = ...
    """An OAuth token for the server."""
    connector_id: Optional[Literal[
        "connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive",
        "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint",
    ]] = ...
    """Id of a connector that the API has."""
    defer_loading: Optional[bool] = ...
    """Whether the model finds it only when it searches for tools; default False."""
    headers: Optional[Dict[str, str]] = ...
    """Header fields that the server gets."""
    require_approval: Optional[ToolMcpToolRequireApproval] = ...
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: Optional[str] = ...
    """What the server is for."""
    server_url: Optional[str] = ...
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: Optional[str] = ...
    """Id of a tunnel to a server of yours."""

ToolMcpToolAllowedTools = Optional[Union[List[str], ToolMcpToolAllowedToolsMcpToolFilter]]

class ToolMcpToolAllowedToolsMcpToolFilter(Model):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[List[str]] = ...
    """Only tools of these names."""

ToolMcpToolRequireApproval = Optional[Union[
    ToolMcpToolRequireApprovalMcpToolApprovalFilter,
    Literal["always", "never"],
]]

class ToolMcpToolRequireApprovalMcpToolApprovalFilter(Model):
    always: Optional[ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways] = ...
    """The tools whose calls wait for your approval."""
    never: Optional[ToolMcpToolRequireApprovalMcpToolApprovalFilterNever] = ...
    """The tools whose calls do not wait."""

class ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways(Model):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[List[str]] = ...
    """Only tools of these names."""

class ToolMcpToolRequireApprovalMcpToolApprovalFilterNever(Model):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[List[str]] = ...
    """Only tools of these names."""

Tracing = Optional[Union[Literal["auto"], TracingTracingConfiguration]]

class TracingTracingConfiguration(Model):
    group_id: Optional[str] = ...
    """An id that traces share which belong together."""
    metadata: Optional[object] = ...
    """Data of your own for the trace, to filter by."""
    workflow_name: Optional[str] = ...
    """A name for what the session is part of, by which its trace is listed."""


module("realtime.realtime_tool_choice_config")

RealtimeToolChoiceConfig = Union[responses.ToolChoiceOptions, responses.ToolChoiceFunction, responses.ToolChoiceMcp]


module("realtime.realtime_tool_choice_config_param")

RealtimeToolChoiceConfigParam = Union[
    responses.ToolChoiceOptions,
    responses.ToolChoiceFunctionParam,
    responses.ToolChoiceMcpParam,
]


module("realtime.realtime_tools_config")

RealtimeToolsConfig = List[RealtimeToolsConfigUnion]


module("realtime.realtime_tools_config_param")

RealtimeToolsConfigParam = List[RealtimeToolsConfigUnionParam]

RealtimeToolsConfigUnionParam = Union[RealtimeFunctionToolParam, Mcp]

class Mcp(Params):
    server_label: str
    """A name for the server, by which calls are told apart."""
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: Optional[McpAllowedTools] = ...
    """Which of its tools may be called; by default all."""
    authorization: str = ...
    """An OAuth token for the server."""
    connector_id: Literal[
        "connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive",
        "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint",
    ] = ...
    """Id of a connector that the API has."""
    defer_loading: bool = ...
    """Whether the model finds it only when it searches for tools; default False."""
    headers: Optional[Dict[str, str]] = ...
    """Header fields that the server gets."""
    require_approval: Optional[McpRequireApproval] = ...
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str = ...
    """What the server is for."""
    server_url: str = ...
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str = ...
    """Id of a tunnel to a server of yours."""

McpAllowedTools = Union[Sequence[str], McpAllowedToolsMcpToolFilter]

class McpAllowedToolsMcpToolFilter(Params):
    read_only: bool = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Sequence[str] = ...
    """Only tools of these names."""

McpRequireApproval = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]

class McpRequireApprovalMcpToolApprovalFilter(Params):
    always: McpRequireApprovalMcpToolApprovalFilterAlways = ...
    """The tools whose calls wait for your approval."""
    never: McpRequireApprovalMcpToolApprovalFilterNever = ...
    """The tools whose calls do not wait."""

class McpRequireApprovalMcpToolApprovalFilterAlways(Params):
    read_only: bool = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Sequence[str] = ...
    """Only tools of these names."""

class McpRequireApprovalMcpToolApprovalFilterNever(Params):
    read_only: bool = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Sequence[str] = ...
    """Only tools of these names."""


module("realtime.realtime_tools_config_union")

RealtimeToolsConfigUnion = Alias(Union[RealtimeFunctionTool, Mcp], discriminator="type")

class Mcp(Model):
    server_label: str
    """A name for the server, by which calls are told apart."""
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: Optional[McpAllowedTools] = ...
    """Which of its tools may be called; by default all."""
    authorization: Optional[str] = ...
    """An OAuth token for the server."""
    connector_id: Optional[Literal[
        "connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive",
        "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint",
    ]] = ...
    """Id of a connector that the API has."""
    defer_loading: Optional[bool] = ...
    """Whether the model finds it only when it searches for tools; default False."""
    headers: Optional[Dict[str, str]] = ...
    """Header fields that the server gets."""
    require_approval: Optional[McpRequireApproval] = ...
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: Optional[str] = ...
    """What the server is for."""
    server_url: Optional[str] = ...
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: Optional[str] = ...
    """Id of a tunnel to a server of yours."""

McpAllowedTools = Optional[Union[List[str], McpAllowedToolsMcpToolFilter]]

class McpAllowedToolsMcpToolFilter(Model):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[List[str]] = ...
    """Only tools of these names."""

McpRequireApproval = Optional[Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]]

class McpRequireApprovalMcpToolApprovalFilter(Model):
    always: Optional[McpRequireApprovalMcpToolApprovalFilterAlways] = ...
    """The tools whose calls wait for your approval."""
    never: Optional[McpRequireApprovalMcpToolApprovalFilterNever] = ...
    """The tools whose calls do not wait."""

class McpRequireApprovalMcpToolApprovalFilterAlways(Model):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[List[str]] = ...
    """Only tools of these names."""

class McpRequireApprovalMcpToolApprovalFilterNever(Model):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[List[str]] = ...
    """Only tools of these names."""


module("realtime.realtime_tools_config_union_param")

RealtimeToolsConfigUnionParam = Union[RealtimeFunctionToolParam, Mcp]

class Mcp(Params):
    server_label: str
    """A name for the server, by which calls are told apart."""
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: Optional[McpAllowedTools] = ...
    """Which of its tools may be called; by default all."""
    authorization: str = ...
    """An OAuth token for the server."""
    connector_id: Literal[
        "connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive",
        "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint",
    ] = ...
    """Id of a connector that the API has."""
    defer_loading: bool = ...
    """Whether the model finds it only when it searches for tools; default False."""
    headers: Optional[Dict[str, str]] = ...
    """Header fields that the server gets."""
    require_approval: Optional[McpRequireApproval] = ...
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str = ...
    """What the server is for."""
    server_url: str = ...
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str = ...
    """Id of a tunnel to a server of yours."""

McpAllowedTools = Union[Sequence[str], McpAllowedToolsMcpToolFilter]

class McpAllowedToolsMcpToolFilter(Params):
    read_only: bool = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Sequence[str] = ...
    """Only tools of these names."""

McpRequireApproval = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]

class McpRequireApprovalMcpToolApprovalFilter(Params):
    always: McpRequireApprovalMcpToolApprovalFilterAlways = ...
    """The tools whose calls wait for your approval."""
    never: McpRequireApprovalMcpToolApprovalFilterNever = ...
    """The tools whose calls do not wait."""

class McpRequireApprovalMcpToolApprovalFilterAlways(Params):
    read_only: bool = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Sequence[str] = ...
    """Only tools of these names."""

class McpRequireApprovalMcpToolApprovalFilterNever(Params):
    read_only: bool = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Sequence[str] = ...
    """Only tools of these names."""


module("realtime.realtime_tracing_config")

RealtimeTracingConfig = Optional[Union[Literal["auto"], TracingConfiguration]]

class TracingConfiguration(Model):
    group_id: Optional[str] = ...
    """An id that traces share which belong together."""
    metadata: Optional[object] = ...
    """Data of your own for the trace, to filter by."""
    workflow_name: Optional[str] = ...
    """A name for what the session is part of, by which its trace is listed."""


module("realtime.realtime_tracing_config_param")

RealtimeTracingConfigParam = Union[Literal["auto"], TracingConfiguration]

class TracingConfiguration(Params):
    group_id: str = ...
    """An id that traces share which belong together."""
    metadata: object = ...
    """Data of your own for the trace, to filter by."""
    workflow_name: str = ...
    """A name for what the session is part of, by which its trace is listed."""


module("realtime.realtime_transcription_session_audio")

class RealtimeTranscriptionSessionAudio(Model):
    input: Optional[RealtimeTranscriptionSessionAudioInput] = ...
    """How the sound that comes in is encoded, cleaned of noise, split into turns and written down."""


module("realtime.realtime_transcription_session_audio_input")

class RealtimeTranscriptionSessionAudioInput(Model):
    format: Optional[RealtimeAudioFormats] = ...
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    noise_reduction: Optional[NoiseReduction] = ...
    """How noise is filtered out of what comes in; by default it is not."""
    transcription: Optional[AudioTranscription] = ...
    """Which model writes down what is said, and how; by default none does."""
    turn_detection: Optional[RealtimeTranscriptionSessionAudioInputTurnDetection] = ...
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`; None if you commit the sound yourself."""

class NoiseReduction(Model):
    strength: Optional[float] = ...
    """How strongly the noise is filtered out."""
    type: Optional[NoiseReductionType] = ...
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""


module("realtime.realtime_transcription_session_audio_input_param")

class RealtimeTranscriptionSessionAudioInputParam(Params):
    format: RealtimeAudioFormatsParam = ...
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    noise_reduction: NoiseReduction = ...
    """How noise is filtered out of what comes in; by default it is not."""
    transcription: AudioTranscriptionParam = ...
    """Which model writes down what is said, and how; by default none does."""
    turn_detection: Optional[RealtimeTranscriptionSessionAudioInputTurnDetectionParam] = ...
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`; None if you commit the sound yourself."""

class NoiseReduction(Params):
    strength: float = ...
    """How strongly the noise is filtered out."""
    type: NoiseReductionType = ...
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""


module("realtime.realtime_transcription_session_audio_input_turn_detection")

RealtimeTranscriptionSessionAudioInputTurnDetection = Alias(
    Optional[Union[ServerVad, SemanticVad]],
    discriminator="type",
)

class ServerVad(Model):
    type: Literal["server_vad"]
    create_response: Optional[bool] = ...
    """Whether a response is made as soon as the speaker has finished; default True."""
    idle_timeout_ms: Optional[int] = ...
    """Milliseconds of silence after a response until the model speaks by itself, 5000 to 30000; None for never."""
    interrupt_response: Optional[bool] = ...
    """Whether a response breaks off when the user begins to speak; default True."""
    prefix_padding_ms: Optional[int] = ...
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: Optional[int] = ...
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: Optional[float] = ...
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""

class SemanticVad(Model):
    type: Literal["semantic_vad"]
    create_response: Optional[bool] = ...
    """Whether a response is made as soon as the speaker has finished; default True."""
    eagerness: Optional[Literal["low", "medium", "high", "auto"]] = ...
    """How soon the speaker counts as finished: `low` waits longest, `high` least; `auto` (default) is as `medium`."""
    interrupt_response: Optional[bool] = ...
    """Whether a response breaks off when the user begins to speak; default True."""


module("realtime.realtime_transcription_session_audio_input_turn_detection_param")

RealtimeTranscriptionSessionAudioInputTurnDetectionParam = Union[ServerVad, SemanticVad]

class ServerVad(Params):
    type: Literal["server_vad"]
    create_response: bool = ...
    """Whether a response is made as soon as the speaker has finished; default True."""
    idle_timeout_ms: Optional[int] = ...
    """Milliseconds of silence after a response until the model speaks by itself, 5000 to 30000; None for never."""
    interrupt_response: bool = ...
    """Whether a response breaks off when the user begins to speak; default True."""
    prefix_padding_ms: int = ...
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: int = ...
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: float = ...
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""

class SemanticVad(Params):
    type: Literal["semantic_vad"]
    create_response: bool = ...
    """Whether a response is made as soon as the speaker has finished; default True."""
    eagerness: Literal["low", "medium", "high", "auto"] = ...
    """How soon the speaker counts as finished: `low` waits longest, `high` least; `auto` (default) is as `medium`."""
    interrupt_response: bool = ...
    """Whether a response breaks off when the user begins to speak; default True."""


module("realtime.realtime_transcription_session_audio_param")

class RealtimeTranscriptionSessionAudioParam(Params):
    input: RealtimeTranscriptionSessionAudioInputParam = ...
    """How the sound that comes in is encoded, cleaned of noise, split into turns and written down."""


module("realtime.realtime_transcription_session_create_request")

class RealtimeTranscriptionSessionCreateRequest(Model):
    type: Literal["transcription"]
    audio: Optional[RealtimeTranscriptionSessionAudio] = ...
    """Format, turn detection, noise reduction and transcription of the input."""
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = ...
    """What to add: `item.input_audio_transcription.logprobs`, how likely each token of the transcript is."""


module("realtime.realtime_transcription_session_create_request_param")

class RealtimeTranscriptionSessionCreateRequestParam(Params):
    type: Literal["transcription"]
    audio: RealtimeTranscriptionSessionAudioParam = ...
    """Format, turn detection, noise reduction and transcription of the input."""
    include: List[Literal["item.input_audio_transcription.logprobs"]] = ...
    """What to add: `item.input_audio_transcription.logprobs`, how likely each token of the transcript is."""


module("realtime.realtime_transcription_session_create_response")

class RealtimeTranscriptionSessionCreateResponse(Model):
    id: str
    """Id of the session."""
    object: str
    """What it is: `realtime.transcription_session`."""
    type: Literal["transcription"]
    audio: Optional[Audio] = ...
    """Format, turn detection, noise reduction and transcription of the input."""
    expires_at: Optional[int] = ...
    """When the session expires: Unix time in seconds."""
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = ...
    """What to add: `item.input_audio_transcription.logprobs`, how likely each token of the transcript is."""

class Audio(Model):
    input: Optional[AudioInput] = ...
    """How the sound that comes in is encoded, cleaned of noise, split into turns and written down."""

class AudioInput(Model):
    format: Optional[RealtimeAudioFormats] = ...
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    noise_reduction: Optional[AudioInputNoiseReduction] = ...
    """How noise is filtered out of what comes in; by default it is not."""
    transcription: Optional[AudioTranscription] = ...
    """Which model writes down what is said, and how; by default none does."""
    turn_detection: Optional[RealtimeTranscriptionSessionTurnDetection] = ...
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`; None if you commit the sound yourself."""

class AudioInputNoiseReduction(Model):
    strength: Optional[float] = ...
    """How strongly the noise is filtered out."""
    type: Optional[NoiseReductionType] = ...
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""


module("realtime.realtime_transcription_session_turn_detection")

class RealtimeTranscriptionSessionTurnDetection(Model):
    prefix_padding_ms: Optional[int] = ...
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: Optional[int] = ...
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: Optional[float] = ...
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""
    type: Optional[str] = ...
    """How it is noticed that the speaker has finished, such as `server_vad`."""


module("realtime.realtime_translation_client_secret_create_response")

class RealtimeTranslationClientSecretCreateResponse(Model):
    expires_at: int
    """When the key expires: Unix time in seconds."""
    session: RealtimeTranslationSession
    """Configuration of the session that the key opens."""
    value: str
    """The key itself, to give to a browser or app."""


module("realtime.realtime_translation_session")

class RealtimeTranslationSession(Model):
    id: str
    """Id of the session."""
    audio: Audio
    """Noise reduction and transcription of the input, and the language of the output."""
    expires_at: int
    """When the session expires: Unix time in seconds."""
    model: str
    """Id of a model for translation."""
    type: Literal["translation"]

class Audio(Model):
    input: Optional[AudioInput] = ...
    """Noise reduction and transcription of what comes in."""
    output: Optional[AudioOutput] = ...
    """Which language to translate into."""

class AudioInput(Model):
    noise_reduction: Optional[AudioInputNoiseReduction] = ...
    """How noise is filtered out of what comes in; None if it is not."""
    transcription: Optional[AudioInputTranscription] = ...
    """Which model writes down what is said; None for none."""

class AudioInputNoiseReduction(Model):
    type: NoiseReductionType
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""
    strength: Optional[float] = ...
    """How strongly the noise is filtered out."""

class AudioInputTranscription(Model):
    model: str
    """The model that writes down what is said."""

class AudioOutput(Model):
    language: Optional[str] = ...
    """Which language to translate into, as a code such as `es`."""


module("realtime.realtime_translation_session_create_request_param")

class RealtimeTranslationSessionCreateRequestParam(Params):
    model: str
    """Id of a model for translation."""
    audio: Audio = ...
    """Noise reduction and transcription of the input, and the language of the output."""

class Audio(Params):
    input: AudioInput = ...
    """Noise reduction and transcription of what comes in."""
    output: AudioOutput = ...
    """Which language to translate into."""

class AudioInput(Params):
    noise_reduction: Optional[AudioInputNoiseReduction] = ...
    """How noise is filtered out of what comes in; None if it is not."""
    transcription: Optional[AudioInputTranscription] = ...
    """Which model writes down what is said; None for none."""

class AudioInputNoiseReduction(Params):
    type: NoiseReductionType
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""
    strength: float = ...
    """How strongly the noise is filtered out."""

class AudioInputTranscription(Params):
    model: str
    """The model that writes down what is said."""

class AudioOutput(Params):
    language: str = ...
    """Which language to translate into, as a code such as `es`."""


module("realtime.realtime_translation_session_update_request")

class RealtimeTranslationSessionUpdateRequest(Model):
    audio: Optional[Audio] = ...
    """Noise reduction and transcription of the input, and the language of the output."""

class Audio(Model):
    input: Optional[AudioInput] = ...
    """Noise reduction and transcription of what comes in."""
    output: Optional[AudioOutput] = ...
    """Which language to translate into."""

class AudioInput(Model):
    noise_reduction: Optional[AudioInputNoiseReduction] = ...
    """How noise is filtered out of what comes in; None if it is not."""
    transcription: Optional[AudioInputTranscription] = ...
    """Which model writes down what is said; None for none."""

class AudioInputNoiseReduction(Model):
    type: NoiseReductionType
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""
    strength: Optional[float] = ...
    """How strongly the noise is filtered out."""

class AudioInputTranscription(Model):
    model: str
    """The model that writes down what is said."""

class AudioOutput(Model):
    language: Optional[str] = ...
    """Which language to translate into, as a code such as `es`."""


module("realtime.realtime_translation_session_update_request_param")

class RealtimeTranslationSessionUpdateRequestParam(Params):
    audio: Audio = ...
    """Noise reduction and transcription of the input, and the language of the output."""

class Audio(Params):
    input: AudioInput = ...
    """Noise reduction and transcription of what comes in."""
    output: AudioOutput = ...
    """Which language to translate into."""

class AudioInput(Params):
    noise_reduction: Optional[AudioInputNoiseReduction] = ...
    """How noise is filtered out of what comes in; None if it is not."""
    transcription: Optional[AudioInputTranscription] = ...
    """Which model writes down what is said; None for none."""

class AudioInputNoiseReduction(Params):
    type: NoiseReductionType
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""
    strength: float = ...
    """How strongly the noise is filtered out."""

class AudioInputTranscription(Params):
    model: str
    """The model that writes down what is said."""

class AudioOutput(Params):
    language: str = ...
    """Which language to translate into, as a code such as `es`."""


module("realtime.realtime_truncation")

RealtimeTruncation = Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatio]


module("realtime.realtime_truncation_param")

RealtimeTruncationParam = Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatioParam]


module("realtime.realtime_truncation_retention_ratio")

class RealtimeTruncationRetentionRatio(Model):
    retention_ratio: float
    """The part of the tokens it may have that a conversation keeps when it no longer fits, 0 to 1."""
    type: Literal["retention_ratio"]
    token_limits: Optional[TokenLimits] = ...
    """Limits of your own, below those of the model."""

class TokenLimits(Model):
    post_instructions: Optional[int] = ...
    """The most tokens of the conversation, those of instructions and tools not counted."""


module("realtime.realtime_truncation_retention_ratio_param")

class RealtimeTruncationRetentionRatioParam(Params):
    retention_ratio: float
    """The part of the tokens it may have that a conversation keeps when it no longer fits, 0 to 1."""
    type: Literal["retention_ratio"]
    token_limits: TokenLimits = ...
    """Limits of your own, below those of the model."""

class TokenLimits(Params):
    post_instructions: int = ...
    """The most tokens of the conversation, those of instructions and tools not counted."""


module("realtime.response_create_event_with_references_param")

class ResponseCreateEventWithReferencesParam(Params):
    type: Literal["response.create"]
    event_id: str = ...
    """An id of your own, by which an error names this event."""
    response: RealtimeResponseCreateParamsWithReferencesParam = ...
    """Settings of this response alone, in place of those of the session."""


module("realtime.response_item_reference")

class ResponseItemReference(Model):
    id: str
    """Id of an item that the conversation has."""
    type: Literal["item_reference"]


module("realtime.response_item_reference_param")

class ResponseItemReferenceParam(Params):
    id: str
    """Id of an item that the conversation has."""
    type: Literal["item_reference"]


module("realtime.response_mcp_call_arguments_delta")

class ResponseMcpCallArgumentsDelta(Model):
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
    type: Literal["response.mcp_call_arguments.delta"]
    obfuscation: Optional[str] = ...
    """Padding of random length that hides how long the text is; ignore it."""


module("realtime.response_mcp_call_arguments_done")

class ResponseMcpCallArgumentsDone(Model):
    arguments: str
    """The arguments as JSON text."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.mcp_call_arguments.done"]


module("realtime.response_mcp_call_completed")

class ResponseMcpCallCompleted(Model):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    type: Literal["response.mcp_call.completed"]


module("realtime.response_mcp_call_failed")

class ResponseMcpCallFailed(Model):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    type: Literal["response.mcp_call.failed"]


module("realtime.response_mcp_call_in_progress")

class ResponseMcpCallInProgress(Model):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    type: Literal["response.mcp_call.in_progress"]


module("realtime.translations.client_secret_create_params")

class ClientSecretCreateParams(Params, of="realtime.translations.client_secrets.create"): ...

class ExpiresAfter(Params):
    anchor: Literal["created_at"] = ...
    seconds: int = ...
    """How many seconds from its creation the key can be used."""
