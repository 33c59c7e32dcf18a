"""Live."""

class live(Resource):
    @POST("/live/sessions", body=LiveCreateParams)
    def create(
        *,
        session: MediaSessionConfigParam,
        transport: live_create_params.Transport,
    ) -> LiveCreateResponse:
        """Starts a live voice session and returns what a client needs to join it.

        session: model, voice, instructions and the rest of the configuration
        transport: how audio gets there and back
        """

    @helper(
        by="connections.connect",
        websocket="/live/sessions",
        sends=Union[ClientEvent, ClientEventParam],
        receives=ServerEvent,
        async_returns=resources.live.live.AsyncLiveConnectionManager,
        async_types={"websocket_connection_options": WebSocketConnectionOptions},
        coroutine=False,
        constants={"max_queue_size": "DEFAULT_LIVE_SEND_QUEUE_MAX_BYTES"},
    )
    def connect(
        extra_query: _types.Query = {},
        extra_headers: _types.Headers = {},
        websocket_connection_options: SyncWebSocketConnectionOptions = {},
        on_reconnecting: Optional[Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2097152,
    ) -> resources.live.live.LiveConnectionManager:
        """A live voice session over a WebSocket, which opens when the result is entered.

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

    class sideband(Resource):
        @helper(
            by="connections.connect",
            websocket="/live/sessions/{session_id}/attach",
            sends=Union[ConnectClientEvent, ConnectClientEventParam],
            receives=ConnectServerEvent,
            async_returns=resources.live.sideband.AsyncSidebandConnectionManager,
            async_types={"websocket_connection_options": WebSocketConnectionOptions},
            coroutine=False,
            constants={"max_queue_size": "DEFAULT_LIVE_SEND_QUEUE_MAX_BYTES"},
        )
        def connect(
            *,
            session_id: str,
            graceful_close: Query[bool] = ...,
            extra_query: _types.Query = {},
            extra_headers: _types.Headers = {},
            websocket_connection_options: SyncWebSocketConnectionOptions = {},
            on_reconnecting: Optional[Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]] = None,
            max_retries: int = 5,
            initial_delay: float = 0.5,
            max_delay: float = 8.0,
            max_queue_size: int = 2097152,
        ) -> resources.live.sideband.SidebandConnectionManager:
            """Watches and steers a live session that runs elsewhere, over a WebSocket that opens when the result is entered.

            session_id: id of the session
            graceful_close: whether the session ends in order when this connection does
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

    class forks(Resource):
        @helper(
            by="connections.connect",
            websocket="/live/sessions/{session_id}/fork",
            sends=Union[ForkClientEvent, ForkClientEventParam],
            receives=ForkServerEvent,
            async_returns=resources.live.forks.AsyncForksConnectionManager,
            async_types={"websocket_connection_options": WebSocketConnectionOptions},
            coroutine=False,
            constants={"max_queue_size": "DEFAULT_LIVE_SEND_QUEUE_MAX_BYTES"},
        )
        def connect(
            *,
            session_id: str,
            extra_query: _types.Query = {},
            extra_headers: _types.Headers = {},
            websocket_connection_options: SyncWebSocketConnectionOptions = {},
            on_reconnecting: Optional[Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]] = None,
            max_retries: int = 5,
            initial_delay: float = 0.5,
            max_delay: float = 8.0,
            max_queue_size: int = 2097152,
        ) -> resources.live.forks.ForksConnectionManager:
            """A live session that goes on from the state of another one, over a WebSocket that opens when the result is entered.

            session_id: id of the session to go on from
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

    class sessions(Resource):
        @POST("/live/sessions/{session_id}/accept", body=SessionAcceptParams, accept="*/*")
        def accept(
            session_id: str,
            *,
            session: session_accept_params.Session,
        ) -> none:
            """Takes an incoming call as a live session with this configuration.

            session_id: id of the session
            session: model, voice, instructions and the rest of the configuration
            """

        @GET("/live/sessions/{session_id}/content", accept="application/binary")
        def download_recording(session_id: str) -> binary:
            """Downloads the recording of a stored live session.

            session_id: id of the session
            """

        @POST("/live/sessions/{session_id}/fork", body=SessionForkParams)
        def fork(
            session_id: str,
            *,
            transport: session_fork_params.Transport,
            session: MediaSessionForkConfigParam = ...,
        ) -> SessionForkResponse:
            """Starts another live session that goes on from the state of this one.

            session_id: id of the session
            transport: how audio gets to the new session and back
            session: what is different in the new session
            """

        @POST("/live/sessions/{session_id}/hangup", accept="*/*")
        def hangup(session_id: str) -> none:
            """Ends a live session.

            session_id: id of the session
            """

        @POST("/live/sessions/{session_id}/refer", body=SessionReferParams, accept="*/*")
        def refer(
            session_id: str,
            *,
            target_uri: str,
        ) -> none:
            """Passes the call of a live session on to another address (SIP REFER).

            session_id: id of the session
            target_uri: the address to pass the call on to, such as `tel:+14155550123` or
                `sip:agent@example.com`
            """

        @POST("/live/sessions/{session_id}/reject", body=SessionRejectParams, accept="*/*")
        def reject(
            session_id: str,
            *,
            status_code: int,
        ) -> none:
            """Refuses an incoming call.

            session_id: id of the session
            status_code: the SIP status to refuse with, such as 603
            """


module("live.audio_format")

AudioFormat = Alias(Union[AudioPCM, AudioPCMU, AudioPCMA], discriminator="type")

class AudioPCM(Model):
    rate: Literal[16000, 24000]
    """Samples per second: 16000 or 24000."""
    type: Literal["audio/pcm"]

class AudioPCMU(Model):
    rate: int
    """Samples per second; G.711, which this is, usually has 8000."""
    type: Literal["audio/pcmu"]

class AudioPCMA(Model):
    rate: int
    """Samples per second; G.711, which this is, usually has 8000."""
    type: Literal["audio/pcma"]


module("live.audio_format_param")

AudioFormatParam = Union[AudioPCM, AudioPCMU, AudioPCMA]

class AudioPCM(Params):
    rate: Literal[16000, 24000]
    """Samples per second: 16000 or 24000."""
    type: Literal["audio/pcm"]

class AudioPCMU(Params):
    rate: int
    """Samples per second; G.711, which this is, usually has 8000."""
    type: Literal["audio/pcmu"]

class AudioPCMA(Params):
    rate: int
    """Samples per second; G.711, which this is, usually has 8000."""
    type: Literal["audio/pcma"]


module("live.built_in_voice")

BuiltInVoice = Literal[
    "alloy", "ash", "ballad", "beacon", "bossa", "cedar", "cinder", "coral", "delta", "echo", "gleam", "marin",
    "meridian", "quartz", "ripple", "sage", "shida", "shimmer", "stone", "tempo", "verse", "vesper", "willow",
]


module("live.client_config")

class ClientConfig(Model):
    data_channel: DataChannelConfig
    """Which events may pass over the data channel of WebRTC, each way."""


module("live.client_config_param")

class ClientConfigParam(Params):
    data_channel: DataChannelConfigParam
    """Which events may pass over the data channel of WebRTC, each way."""


module("live.client_delegation")

class ClientDelegation(Model):
    type: Literal["client"]
    acknowledgement_delay_ms: Optional[int] = ...
    """Milliseconds to wait before a delegation is acknowledged."""


module("live.client_delegation_param")

class ClientDelegationParam(Params):
    type: Literal["client"]
    acknowledgement_delay_ms: int = ...
    """Milliseconds to wait before a delegation is acknowledged."""


module("live.custom_voice")

class CustomVoice(Model):
    id: str
    """Id of the voice."""


module("live.custom_voice_param")

class CustomVoiceParam(Params):
    id: str
    """Id of the voice."""


module("live.data_channel_config")

class DataChannelConfig(Model):
    allowed_client_events: Optional[Union[Literal["all"], List[str]]] = ...
    """Types of the events that the client may send, or `all`."""
    allowed_server_events: Optional[Union[Literal["all"], List[ServerEventSelector]]] = ...
    """Which events the client receives: those that are selected, or `all`."""


module("live.data_channel_config_param")

class DataChannelConfigParam(Params):
    allowed_client_events: Union[Literal["all"], Sequence[str]] = ...
    """Types of the events that the client may send, or `all`."""
    allowed_server_events: Union[Literal["all"], Iterable[ServerEventSelectorParam]] = ...
    """Which events the client receives: those that are selected, or `all`."""


module("live.decision_assistant_message")

class DecisionAssistantMessage(Model):
    content: Union[str, List[ContentPart]]
    """What is said: text, or parts of text and refusals."""
    role: Literal["assistant"]
    id: Optional[str] = ...
    """Id of the item, if you give it one."""
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: Optional[Literal["message"]] = ...

ContentPart = Alias(Union[ContentPartOutputText, ContentPartRefusal], discriminator="type")

class ContentPartOutputText(Model):
    text: str
    """The text."""
    type: Literal["output_text"]

class ContentPartRefusal(Model):
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]


module("live.decision_assistant_message_param")

class DecisionAssistantMessageParam(Params):
    content: Union[str, Iterable[ContentPart]]
    """What is said: text, or parts of text and refusals."""
    role: Literal["assistant"]
    id: Optional[str] = ...
    """Id of the item, if you give it one."""
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: Literal["message"] = ...

ContentPart = Union[ContentPartOutputText, ContentPartRefusal]

class ContentPartOutputText(Params):
    text: str
    """The text."""
    type: Literal["output_text"]

class ContentPartRefusal(Params):
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]


module("live.decision_choice_option")

class DecisionChoiceOption(Model):
    value: Union[pydantic.StrictStr, pydantic.StrictBool]
    """The answer if this one is chosen: a string or a bool."""
    description: Optional[str] = ...
    """What it stands for; the model decides by this."""


module("live.decision_choice_option_param")

class DecisionChoiceOptionParam(Params):
    value: Union[str, bool]
    """The answer if this one is chosen: a string or a bool."""
    description: str = ...
    """What it stands for; the model decides by this."""


module("live.decision_developer_message")

class DecisionDeveloperMessage(Model):
    content: Union[str, List[DecisionInputText]]
    """What is said: text, or parts of text."""
    role: Literal["developer"]
    id: Optional[str] = ...
    """Id of the item, if you give it one."""
    type: Optional[Literal["message"]] = ...


module("live.decision_developer_message_param")

class DecisionDeveloperMessageParam(Params):
    content: Union[str, Iterable[DecisionInputTextParam]]
    """What is said: text, or parts of text."""
    role: Literal["developer"]
    id: Optional[str] = ...
    """Id of the item, if you give it one."""
    type: Literal["message"] = ...


module("live.decision_input_text")

class DecisionInputText(Model):
    text: str
    """The text."""
    type: Literal["input_text"]


module("live.decision_input_text_param")

class DecisionInputTextParam(Params):
    text: str
    """The text."""
    type: Literal["input_text"]


module("live.decision_json_object")

DecisionJSONObject = Dict[str, object]


module("live.decision_json_object_param")

DecisionJSONObjectParam = Dict[str, object]


module("live.decision_question")

DecisionQuestion = Alias(Union[Choice, Predicate, Score], discriminator="type")

class Choice(Model):
    choices: List[DecisionChoiceOption]
    """The answers to choose from."""
    instructions: Union[str, List[ChoiceInstructionsParts]]
    """What to decide: text, or parts of text, images and JSON."""
    type: Literal["choice"]
    name: Optional[str] = ...
    """A name of your own for the question."""

ChoiceInstructionsParts = Alias(
    Union[DecisionInputText, ChoiceInstructionsPartsInputImage, ChoiceInstructionsPartsInputJSON],
    discriminator="type",
)

class ChoiceInstructionsPartsInputImage(Model):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...
    """How closely to look: `auto`, `low`, `high` or `original`."""

class ChoiceInstructionsPartsInputJSON(Model):
    data: Union[List[DecisionJSONObject], DecisionJSONObject]
    """A JSON object, or a list of them."""
    type: Literal["input_json"]

class Predicate(Model):
    instructions: Union[str, List[PredicateInstructionsParts]]
    """What to decide: text, or parts of text, images and JSON."""
    type: Literal["predicate"]
    name: Optional[str] = ...
    """A name of your own for the question."""

PredicateInstructionsParts = Alias(
    Union[DecisionInputText, PredicateInstructionsPartsInputImage, PredicateInstructionsPartsInputJSON],
    discriminator="type",
)

class PredicateInstructionsPartsInputImage(Model):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...
    """How closely to look: `auto`, `low`, `high` or `original`."""

class PredicateInstructionsPartsInputJSON(Model):
    data: Union[List[DecisionJSONObject], DecisionJSONObject]
    """A JSON object, or a list of them."""
    type: Literal["input_json"]

class Score(Model):
    instructions: Union[str, List[ScoreInstructionsParts]]
    """What to decide: text, or parts of text, images and JSON."""
    levels: List[ScoreLevel]
    """The levels that the score may have."""
    type: Literal["score"]
    name: Optional[str] = ...
    """A name of your own for the question."""

ScoreInstructionsParts = Alias(
    Union[DecisionInputText, ScoreInstructionsPartsInputImage, ScoreInstructionsPartsInputJSON],
    discriminator="type",
)

class ScoreInstructionsPartsInputImage(Model):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...
    """How closely to look: `auto`, `low`, `high` or `original`."""

class ScoreInstructionsPartsInputJSON(Model):
    data: Union[List[DecisionJSONObject], DecisionJSONObject]
    """A JSON object, or a list of them."""
    type: Literal["input_json"]

class ScoreLevel(Model):
    label: str
    """What the level is called."""
    description: Optional[str] = ...
    """What it stands for; the model decides by this."""


module("live.decision_question_param")

DecisionQuestionParam = Union[Choice, Predicate, Score]

class Choice(Params):
    choices: Iterable[DecisionChoiceOptionParam]
    """The answers to choose from."""
    instructions: Union[str, Iterable[ChoiceInstructionsParts]]
    """What to decide: text, or parts of text, images and JSON."""
    type: Literal["choice"]
    name: str = ...
    """A name of your own for the question."""

ChoiceInstructionsParts = Union[
    DecisionInputTextParam,
    ChoiceInstructionsPartsInputImage,
    ChoiceInstructionsPartsInputJSON,
]

class ChoiceInstructionsPartsInputImage(Params):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...
    """How closely to look: `auto`, `low`, `high` or `original`."""

class ChoiceInstructionsPartsInputJSON(Params):
    data: Union[DecisionJSONObject, Iterable[DecisionJSONObject]]
    """A JSON object, or a list of them."""
    type: Literal["input_json"]

class Predicate(Params):
    instructions: Union[str, Iterable[PredicateInstructionsParts]]
    """What to decide: text, or parts of text, images and JSON."""
    type: Literal["predicate"]
    name: str = ...
    """A name of your own for the question."""

PredicateInstructionsParts = Union[
    DecisionInputTextParam,
    PredicateInstructionsPartsInputImage,
    PredicateInstructionsPartsInputJSON,
]

class PredicateInstructionsPartsInputImage(Params):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...
    """How closely to look: `auto`, `low`, `high` or `original`."""

class PredicateInstructionsPartsInputJSON(Params):
    data: Union[DecisionJSONObject, Iterable[DecisionJSONObject]]
    """A JSON object, or a list of them."""
    type: Literal["input_json"]

class Score(Params):
    instructions: Union[str, Iterable[ScoreInstructionsParts]]
    """What to decide: text, or parts of text, images and JSON."""
    levels: Iterable[ScoreLevel]
    """The levels that the score may have."""
    type: Literal["score"]
    name: str = ...
    """A name of your own for the question."""

ScoreInstructionsParts = Union[
    DecisionInputTextParam,
    ScoreInstructionsPartsInputImage,
    ScoreInstructionsPartsInputJSON,
]

class ScoreInstructionsPartsInputImage(Params):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...
    """How closely to look: `auto`, `low`, `high` or `original`."""

class ScoreInstructionsPartsInputJSON(Params):
    data: Union[DecisionJSONObject, Iterable[DecisionJSONObject]]
    """A JSON object, or a list of them."""
    type: Literal["input_json"]

class ScoreLevel(Params):
    label: str
    """What the level is called."""
    description: str = ...
    """What it stands for; the model decides by this."""


module("live.decision_stored_assistant_message")

class DecisionStoredAssistantMessage(Model):
    id: str
    """Id of the item."""
    content: Union[str, List[ContentPart]]
    """What is said: text, or parts of text and refusals."""
    role: Literal["assistant"]
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: Optional[Literal["message"]] = ...

ContentPart = Alias(Union[ContentPartOutputText, ContentPartRefusal], discriminator="type")

class ContentPartOutputText(Model):
    text: str
    """The text."""
    type: Literal["output_text"]

class ContentPartRefusal(Model):
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]


module("live.decision_stored_developer_message")

class DecisionStoredDeveloperMessage(Model):
    id: str
    """Id of the item."""
    content: Union[str, List[DecisionInputText]]
    """What is said: text, or parts of text."""
    role: Literal["developer"]
    type: Optional[Literal["message"]] = ...


module("live.decision_stored_system_message")

class DecisionStoredSystemMessage(Model):
    id: str
    """Id of the item."""
    content: Union[str, List[DecisionInputText]]
    """What is said: text, or parts of text."""
    role: Literal["system"]
    type: Optional[Literal["message"]] = ...


module("live.decision_stored_user_message")

class DecisionStoredUserMessage(Model):
    id: str
    """Id of the item."""
    content: Union[str, List[ContentPart]]
    """What is said: text, or parts of text, images and JSON."""
    role: Literal["user"]
    type: Optional[Literal["message"]] = ...

ContentPart = Alias(Union[ContentPartInputText, ContentPartInputImage, ContentPartInputJSON], discriminator="type")

class ContentPartInputText(Model):
    text: str
    """The text."""
    type: Literal["input_text"]

class ContentPartInputImage(Model):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...
    """How closely to look: `auto`, `low`, `high` or `original`."""

class ContentPartInputJSON(Model):
    data: Union[List[DecisionJSONObject], DecisionJSONObject]
    """A JSON object, or a list of them."""
    type: Literal["input_json"]


module("live.decision_system_message")

class DecisionSystemMessage(Model):
    content: Union[str, List[DecisionInputText]]
    """What is said: text, or parts of text."""
    role: Literal["system"]
    id: Optional[str] = ...
    """Id of the item, if you give it one."""
    type: Optional[Literal["message"]] = ...


module("live.decision_system_message_param")

class DecisionSystemMessageParam(Params):
    content: Union[str, Iterable[DecisionInputTextParam]]
    """What is said: text, or parts of text."""
    role: Literal["system"]
    id: Optional[str] = ...
    """Id of the item, if you give it one."""
    type: Literal["message"] = ...


module("live.decision_trigger")
from live.decision_question import Score as DecisionsQuestionQuestionParamScore
from live.decision_question import Choice as DecisionsQuestionQuestionParamChoice
from live.decision_question import Predicate as DecisionsQuestionQuestionParamPredicate
from live.decision_question import ScoreLevel as DecisionsQuestionQuestionParamScoreLevel
from live import DecisionQuestion as DecisionsQuestion
from live import DecisionChoiceOption as DecisionsQuestionQuestionParamChoiceChoice

class DecisionTrigger(Model):
    decisions: Decisions
    """What is to be decided at such an event."""
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    """At which event: when the transcript grows, of the input or of the output."""
    type: Literal["decisions"]

class Decisions(Model):
    questions: List[DecisionQuestion]
    """The questions that are to be answered."""


module("live.decision_trigger_param")
from live.decision_question_param import Score as DecisionsQuestionQuestionParamScore
from live.decision_question_param import Choice as DecisionsQuestionQuestionParamChoice
from live.decision_question_param import Predicate as DecisionsQuestionQuestionParamPredicate
from live.decision_question_param import ScoreLevel as DecisionsQuestionQuestionParamScoreLevel
from live import DecisionQuestionParam as DecisionsQuestion
from live import DecisionChoiceOptionParam as DecisionsQuestionQuestionParamChoiceChoice

class DecisionTriggerParam(Params):
    decisions: Decisions
    """What is to be decided at such an event."""
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    """At which event: when the transcript grows, of the input or of the output."""
    type: Literal["decisions"]

class Decisions(Params):
    questions: Iterable[DecisionQuestionParam]
    """The questions that are to be answered."""


module("live.decision_user_message")

class DecisionUserMessage(Model):
    content: Union[str, List[ContentPart]]
    """What is said: text, or parts of text, images and JSON."""
    role: Literal["user"]
    id: Optional[str] = ...
    """Id of the item, if you give it one."""
    type: Optional[Literal["message"]] = ...

ContentPart = Alias(Union[ContentPartInputText, ContentPartInputImage, ContentPartInputJSON], discriminator="type")

class ContentPartInputText(Model):
    text: str
    """The text."""
    type: Literal["input_text"]

class ContentPartInputImage(Model):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...
    """How closely to look: `auto`, `low`, `high` or `original`."""

class ContentPartInputJSON(Model):
    data: Union[List[DecisionJSONObject], DecisionJSONObject]
    """A JSON object, or a list of them."""
    type: Literal["input_json"]


module("live.decision_user_message_param")

class DecisionUserMessageParam(Params):
    content: Union[str, Iterable[ContentPart]]
    """What is said: text, or parts of text, images and JSON."""
    role: Literal["user"]
    id: Optional[str] = ...
    """Id of the item, if you give it one."""
    type: Literal["message"] = ...

ContentPart = Union[ContentPartInputText, ContentPartInputImage, ContentPartInputJSON]

class ContentPartInputText(Params):
    text: str
    """The text."""
    type: Literal["input_text"]

class ContentPartInputImage(Params):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...
    """How closely to look: `auto`, `low`, `high` or `original`."""

class ContentPartInputJSON(Params):
    data: Union[DecisionJSONObject, Iterable[DecisionJSONObject]]
    """A JSON object, or a list of them."""
    type: Literal["input_json"]


module("live.decisions_delegation_config")
from live.decision_question import Score as QuestionQuestionParamScore
from live.decision_question import Choice as QuestionQuestionParamChoice
from live.decision_question import Predicate as QuestionQuestionParamPredicate
from live.decision_question import ScoreLevel as QuestionQuestionParamScoreLevel
from live import DecisionQuestion as Question
from live import DecisionChoiceOption as QuestionQuestionParamChoiceChoice

class DecisionsDelegationConfig(Model):
    model: str
    """The model that decides."""
    questions: List[DecisionQuestion]
    """The questions that are to be answered."""


module("live.decisions_delegation_config_param")
from live.decision_question_param import Score as QuestionQuestionParamScore
from live.decision_question_param import Choice as QuestionQuestionParamChoice
from live.decision_question_param import Predicate as QuestionQuestionParamPredicate
from live.decision_question_param import ScoreLevel as QuestionQuestionParamScoreLevel
from live import DecisionQuestionParam as Question
from live import DecisionChoiceOptionParam as QuestionQuestionParamChoiceChoice

class DecisionsDelegationConfigParam(Params):
    model: str
    """The model that decides."""
    questions: Iterable[DecisionQuestionParam]
    """The questions that are to be answered."""


module("live.decisions_delegation_update_config")
from live.decision_question import Score as QuestionQuestionParamScore
from live.decision_question import Choice as QuestionQuestionParamChoice
from live.decision_question import Predicate as QuestionQuestionParamPredicate
from live.decision_question import ScoreLevel as QuestionQuestionParamScoreLevel
from live import DecisionQuestion as Question
from live import DecisionChoiceOption as QuestionQuestionParamChoiceChoice

class DecisionsDelegationUpdateConfig(Model):
    model: Optional[str] = ...
    """The model that decides."""
    questions: Optional[List[DecisionQuestion]] = ...
    """The questions that are to be answered."""


module("live.decisions_delegation_update_config_param")
from live.decision_question_param import Score as QuestionQuestionParamScore
from live.decision_question_param import Choice as QuestionQuestionParamChoice
from live.decision_question_param import Predicate as QuestionQuestionParamPredicate
from live.decision_question_param import ScoreLevel as QuestionQuestionParamScoreLevel
from live import DecisionQuestionParam as Question
from live import DecisionChoiceOptionParam as QuestionQuestionParamChoiceChoice

class DecisionsDelegationUpdateConfigParam(Params):
    model: str = ...
    """The model that decides."""
    questions: Iterable[DecisionQuestionParam] = ...
    """The questions that are to be answered."""


module("live.error")

class Error(Model):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: str
    """What kind of error it is."""
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""
    param: Optional[str] = ...
    """Which parameter is wrong."""


module("live.fork_session_config")

class ForkSessionConfig(Model):
    audio: Optional[Audio] = ...
    """The format of the sound, in and out."""
    client: Optional[ClientConfig] = ...
    """What a client may send and receive over its data channel."""
    delegation: Optional[Delegation] = ...
    """What is to change for the model of the Responses API that work is handed to."""
    store: Optional[bool] = ...
    """Whether to keep the session, so that `download_recording` finds it."""

class Audio(Model):
    format: Optional[AudioFormat] = ...
    """`audio/pcm`, `audio/pcmu` or `audio/pcma`, with the sample rate."""

class Delegation(Model):
    type: Literal["responses"]
    acknowledgement_delay_ms: Optional[int] = ...
    """Milliseconds to wait before a delegation is acknowledged."""
    responses: Optional[ResponsesDelegationUpdateConfig] = ...
    """What is to change: the model that work is handed to, or its instructions, tools and settings."""


module("live.fork_session_config_param")

class ForkSessionConfigParam(Params):
    audio: Audio = ...
    """The format of the sound, in and out."""
    client: ClientConfigParam = ...
    """What a client may send and receive over its data channel."""
    delegation: Delegation = ...
    """What is to change for the model of the Responses API that work is handed to."""
    store: bool = ...
    """Whether to keep the session, so that `download_recording` finds it."""

class Audio(Params):
    format: AudioFormatParam = ...
    """`audio/pcm`, `audio/pcmu` or `audio/pcma`, with the sample rate."""

class Delegation(Params):
    type: Literal["responses"]
    acknowledgement_delay_ms: int = ...
    """Milliseconds to wait before a delegation is acknowledged."""
    responses: ResponsesDelegationUpdateConfigParam = ...
    """What is to change: the model that work is handed to, or its instructions, tools and settings."""


module("live.function_tool")

class FunctionTool(Model):
    name: str
    """Name of the function: letters, digits, `_` and `-`, up to 64 characters."""
    type: Literal["function"]
    description: Optional[str] = ...
    """What it does and when to call it; the model decides by this."""
    parameters: Optional[Dict[str, object]] = ...
    """Its parameters as a JSON Schema object."""
    strict: Optional[bool] = ...
    """Whether arguments will follow the schema exactly."""


module("live.function_tool_param")

class FunctionToolParam(Params):
    name: str
    """Name of the function: letters, digits, `_` and `-`, up to 64 characters."""
    type: Literal["function"]
    description: Optional[str] = ...
    """What it does and when to call it; the model decides by this."""
    parameters: Optional[Dict[str, object]] = ...
    """Its parameters as a JSON Schema object."""
    strict: Optional[bool] = ...
    """Whether arguments will follow the schema exactly."""


module("live.initial_item")

InitialItem = Alias(Union[Developer, User, Assistant], discriminator="role")

class Developer(Model):
    content: List[DeveloperContent]
    """What is said, in parts of text."""
    role: Literal["developer"]
    id: Optional[str] = ...
    """Id of the item, if you give it one."""
    status: Optional[Literal["incomplete", "completed"]] = ...
    """How far it is: `completed` or `incomplete`."""
    type: Optional[Literal["message"]] = ...

class DeveloperContent(Model):
    text: str
    """The text."""
    type: Optional[Literal["input_text"]] = ...

class User(Model):
    content: List[UserContent]
    """What is said, in parts of text."""
    role: Literal["user"]
    id: Optional[str] = ...
    """Id of the item, if you give it one."""
    status: Optional[Literal["incomplete", "completed"]] = ...
    """How far it is: `completed` or `incomplete`."""
    type: Optional[Literal["message"]] = ...

class UserContent(Model):
    text: str
    """The text."""
    type: Optional[Literal["input_text"]] = ...

class Assistant(Model):
    content: List[AssistantContent]
    """What is said, in parts of text."""
    role: Literal["assistant"]
    id: Optional[str] = ...
    """Id of the item, if you give it one."""
    status: Optional[Literal["incomplete", "completed"]] = ...
    """How far it is: `completed` or `incomplete`."""
    type: Optional[Literal["message"]] = ...

AssistantContent = Alias(Union[AssistantContentText, AssistantContentOutputText], discriminator="type")

class AssistantContentText(Model):
    text: str
    """The text."""
    type: Optional[Literal["text"]] = ...

class AssistantContentOutputText(Model):
    text: str
    """The text."""
    type: Literal["output_text"]


module("live.initial_item_param")

InitialItemParam = Union[Developer, User, Assistant]

class Developer(Params):
    content: Iterable[DeveloperContent]
    """What is said, in parts of text."""
    role: Literal["developer"]
    id: Optional[str] = ...
    """Id of the item, if you give it one."""
    status: Optional[Literal["incomplete", "completed"]] = ...
    """How far it is: `completed` or `incomplete`."""
    type: Literal["message"] = ...

class DeveloperContent(Params):
    text: str
    """The text."""
    type: Literal["input_text"] = ...

class User(Params):
    content: Iterable[UserContent]
    """What is said, in parts of text."""
    role: Literal["user"]
    id: Optional[str] = ...
    """Id of the item, if you give it one."""
    status: Optional[Literal["incomplete", "completed"]] = ...
    """How far it is: `completed` or `incomplete`."""
    type: Literal["message"] = ...

class UserContent(Params):
    text: str
    """The text."""
    type: Literal["input_text"] = ...

class Assistant(Params):
    content: Iterable[AssistantContent]
    """What is said, in parts of text."""
    role: Literal["assistant"]
    id: Optional[str] = ...
    """Id of the item, if you give it one."""
    status: Optional[Literal["incomplete", "completed"]] = ...
    """How far it is: `completed` or `incomplete`."""
    type: Literal["message"] = ...

AssistantContent = Union[AssistantContentText, AssistantContentOutputText]

class AssistantContentText(Params):
    text: str
    """The text."""
    type: Literal["text"] = ...

class AssistantContentOutputText(Params):
    text: str
    """The text."""
    type: Literal["output_text"]


module("live.live_create_params")

class LiveCreateParams(Params, of="live.create"): ...

class Transport(Params):
    sdp: str
    """Your offer for WebRTC, as SDP text."""
    type: Literal["webrtc"]


module("live.live_create_response")

class LiveCreateResponse(Model):
    session: Session
    """The new session, by its id."""
    transport: Transport
    """What your client needs to join: the answer to its offer."""

class Session(Model):
    id: str
    """Id of the session."""

class Transport(Model):
    sdp: str
    """The answer to your offer, as SDP text."""
    type: Literal["webrtc"]


module("live.media_session_config_param")

class MediaSessionConfigParam(Params):
    model: Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]
    """The live model, such as `gpt-live-1`."""
    audio: Audio = ...
    """How the model sounds: its voice."""
    client: ClientConfigParam = ...
    """What a client may send and receive over its data channel."""
    delegation: Optional[Delegation] = ...
    """Who gets work that the live model hands over: your client, a model of the Responses API, or one that decides."""
    idle_timeout_s: int = ...
    """Seconds that the session may be idle."""
    input: Iterable[InitialItemParam] = ...
    """Messages that the session starts with."""
    instructions: Optional[str] = ...
    """What the live model is told before the conversation."""
    safety_identifier: Optional[str] = ...
    """A stable id of your end user, hashed if it would identify a person."""
    store: bool = ...
    """Whether to keep the session, so that `download_recording` finds it."""
    triggers: Iterable[DecisionTriggerParam] = ...
    """What is to be decided whenever the transcript of input or output grows."""
    wake_policy: WakePolicy = ...
    """What wakes the session when it is paused."""

class Audio(Params):
    output: AudioOutput = ...
    """What the model speaks with: its voice."""

class AudioOutput(Params):
    voice: AudioOutputVoice = ...
    """Which voice: one by name, such as `marin`, or one of your own by its id."""

AudioOutputVoice = Union[str, BuiltInVoice, CustomVoiceParam]

Delegation = Union[ClientDelegationParam, DelegationResponses, DelegationDecisions]

class DelegationResponses(Params):
    responses: ResponsesDelegationConfigParam
    """The model that work is handed to, with its instructions, tools and settings."""
    type: Literal["responses"]
    acknowledgement_delay_ms: int = ...
    """Milliseconds to wait before a delegation is acknowledged."""

class DelegationDecisions(Params):
    decisions: DecisionsDelegationConfigParam
    """The model that decides, and the questions that it answers."""
    type: Literal["decisions"]
    acknowledgement_delay_ms: int = ...
    """Milliseconds to wait before a delegation is acknowledged."""

class WakePolicy(Params):
    type: Literal["speech"]
    vad_threshold: float = ...
    """How clear speech must be to count; the higher, the less sensitive."""


module("live.media_session_fork_config_param")

class MediaSessionForkConfigParam(Params):
    client: ClientConfigParam = ...
    """What a client may send and receive over its data channel."""
    delegation: Delegation = ...
    """What is to change for the model of the Responses API that work is handed to."""
    store: bool = ...
    """Whether to keep the session, so that `download_recording` finds it."""

class Delegation(Params):
    type: Literal["responses"]
    acknowledgement_delay_ms: int = ...
    """Milliseconds to wait before a delegation is acknowledged."""
    responses: ResponsesDelegationUpdateConfigParam = ...
    """What is to change: the model that work is handed to, or its instructions, tools and settings."""


module("live.responses_delegation_config")

class ResponsesDelegationConfig(Model):
    model: str
    """The model that work is handed to."""
    instructions: Optional[str] = ...
    """What the model that work is handed to is told before the input."""
    max_output_tokens: Optional[int] = ...
    """The most tokens to make, those of hidden reasoning included."""
    parallel_tool_calls: Optional[bool] = ...
    """Whether the model may call several tools at once."""
    reasoning: Optional[Reasoning] = ...
    """How much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)."""
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]] = ...
    """Which processing to use: `auto` (the project's setting), `default`, `flex` (cheaper, slower), `priority` or another."""
    text: Optional[Text] = ...
    """How long answers are, by `verbosity`."""
    tool_choice: Optional[ToolChoice] = ...
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: Optional[List[Tool]] = ...
    """What the model may call: functions of yours, `web_search`, `file_search`, `code_interpreter`, `mcp` and others."""

class Reasoning(Model):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    summary: Optional[Literal["concise", "detailed", "auto"]] = ...
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""

class Text(Model):
    verbosity: Optional[Literal["low", "medium", "high"]] = ...
    """How long answers are: `low`, `medium` (default) or `high`."""

ToolChoice = Union[
    Literal["auto", "none", "required"],
    ToolChoiceLiveFunctionToolChoiceParam,
    ToolChoiceLiveMCPToolChoiceParam,
    ToolChoiceFileSearch,
    ToolChoiceWebSearch,
    ToolChoiceWebSearchPreview,
    ToolChoiceImageGeneration,
    ToolChoiceComputer,
    ToolChoiceCodeInterpreter,
    ToolChoiceProgrammaticToolCalling,
    ToolChoiceShell,
    ToolChoiceCustom,
    ToolChoiceApplyPatch,
    ToolChoiceLiveAllowedToolsChoiceParam,
]

class ToolChoiceLiveFunctionToolChoiceParam(Model):
    name: str
    """Name of the function."""
    type: Literal["function"]

class ToolChoiceLiveMCPToolChoiceParam(Model):
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]

class ToolChoiceFileSearch(Model):
    type: Literal["file_search"]

class ToolChoiceWebSearch(Model):
    type: Literal["web_search"]

class ToolChoiceWebSearchPreview(Model):
    type: Literal["web_search_preview"]

class ToolChoiceImageGeneration(Model):
    type: Literal["image_generation"]

class ToolChoiceComputer(Model):
    type: Literal["computer"]

class ToolChoiceCodeInterpreter(Model):
    type: Literal["code_interpreter"]

class ToolChoiceProgrammaticToolCalling(Model):
    type: Literal["programmatic_tool_calling"]

class ToolChoiceShell(Model):
    type: Literal["shell"]

class ToolChoiceCustom(Model):
    name: str
    """Name of the tool."""
    type: Literal["custom"]

class ToolChoiceApplyPatch(Model):
    type: Literal["apply_patch"]

class ToolChoiceLiveAllowedToolsChoiceParam(Model):
    tools: List[ToolChoiceLiveAllowedToolsChoiceParamTool]
    """The tools that may be called."""
    type: Literal["allowed_tools"]
    mode: Optional[Literal["none", "auto", "required"]] = ...
    """`auto`: the model may call one of them, `required`: it must, `none`: it must not."""

ToolChoiceLiveAllowedToolsChoiceParamTool = Alias(
    Union[
        ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
        ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
        ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
        ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
        ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
        ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
        ToolChoiceLiveAllowedToolsChoiceParamToolComputer,
        ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
        ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
        ToolChoiceLiveAllowedToolsChoiceParamToolShell,
        ToolChoiceLiveAllowedToolsChoiceParamToolCustom,
        ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
    ],
    discriminator="type",
)

class ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(Model):
    name: str
    """Name of the function."""
    type: Literal["function"]

class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(Model):
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]

class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(Model):
    type: Literal["file_search"]

class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(Model):
    type: Literal["web_search"]

class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(Model):
    type: Literal["web_search_preview"]

class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(Model):
    type: Literal["image_generation"]

class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(Model):
    type: Literal["computer"]

class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(Model):
    type: Literal["code_interpreter"]

class ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(Model):
    type: Literal["programmatic_tool_calling"]

class ToolChoiceLiveAllowedToolsChoiceParamToolShell(Model):
    type: Literal["shell"]

class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(Model):
    name: str
    """Name of the tool."""
    type: Literal["custom"]

class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(Model):
    type: Literal["apply_patch"]

Tool = Alias(
    Union[
        FunctionTool,
        ToolWebSearch,
        ToolFileSearch,
        ToolCodeInterpreter,
        ToolShell,
        ToolImageGeneration,
        ToolMcp,
        ToolCustom,
        ToolNamespace,
        ToolSearch,
        ToolProgrammaticToolCalling,
        ToolComputer,
        ToolApplyPatch,
    ],
    discriminator="type",
)

class ToolWebSearch(Model):
    type: Literal["web_search"]

class ToolFileSearch(Model):
    type: Literal["file_search"]

class ToolCodeInterpreter(Model):
    type: Literal["code_interpreter"]

class ToolShell(Model):
    type: Literal["shell"]
    environment: Optional[ToolShellEnvironment] = ...
    """Where it runs."""

ToolShellEnvironment = Alias(
    Optional[Union[
        ToolShellEnvironmentContainerAuto,
        ToolShellEnvironmentContainerReference,
        ToolShellEnvironmentLocal,
    ]],
    discriminator="type",
)

class ToolShellEnvironmentContainerAuto(Model):
    type: Literal["container_auto"]
    file_ids: Optional[List[str]] = ...
    """Ids of uploaded files to put into it."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: Optional[ToolShellEnvironmentContainerAutoNetworkPolicy] = ...
    """What it may reach; default nothing."""
    skills: Optional[List[ToolShellEnvironmentContainerAutoSkill]] = ...
    """Skills to put into it."""

ToolShellEnvironmentContainerAutoNetworkPolicy = Alias(
    Optional[Union[
        ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
        ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
    ]],
    discriminator="type",
)

class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(Model):
    type: Literal["disabled"]

class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(Model):
    allowed_domains: List[str]
    """The domains that may be reached."""
    type: Literal["allowlist"]

ToolShellEnvironmentContainerAutoSkill = Alias(
    Union[ToolShellEnvironmentContainerAutoSkillSkillReference, ToolShellEnvironmentContainerAutoSkillInline],
    discriminator="type",
)

class ToolShellEnvironmentContainerAutoSkillSkillReference(Model):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: Optional[str] = ...
    """Which version of it; default the one that is set for the skill."""

class ToolShellEnvironmentContainerAutoSkillInline(Model):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    source: ToolShellEnvironmentContainerAutoSkillInlineSource
    """The skill itself."""
    type: Literal["inline"]

class ToolShellEnvironmentContainerAutoSkillInlineSource(Model):
    data: str
    """A zip archive as base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]

class ToolShellEnvironmentContainerReference(Model):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]

class ToolShellEnvironmentLocal(Model):
    type: Literal["local"]
    skills: Optional[List[ToolShellEnvironmentLocalSkill]] = ...
    """Skills that are there."""

class ToolShellEnvironmentLocalSkill(Model):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    path: str
    """The folder that it is in."""

class ToolImageGeneration(Model):
    type: Literal["image_generation"]

class ToolMcp(Model):
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: Optional[ToolMcpAllowedTools] = ...
    """Which of its tools may be called; by default all."""
    authorization: Optional[str] = ...
    """An OAuth token for the server."""
    connector_id: Optional[str] = ...
    """Id of a connector that the API has."""
    defer_loading: Optional[bool] = ...
    """Whether the model finds it only when it searches for tools; default False."""
    headers: Optional[Dict[str, str]] = ...
    """Header fields that the server gets."""
    require_approval: Optional[ToolMcpRequireApproval] = ...
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: Optional[str] = ...
    """What the server is for."""
    server_label: Optional[str] = ...
    """A name for the server, by which calls are told apart."""
    server_url: Optional[str] = ...
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: Optional[str] = ...
    """Id of a tunnel to a server of yours."""

ToolMcpAllowedTools = Union[List[str], ToolMcpAllowedToolsLiveMCPToolFilterParam, None]

class ToolMcpAllowedToolsLiveMCPToolFilterParam(Model):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[List[str]] = ...
    """Only tools of these names."""

ToolMcpRequireApproval = Union[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam, Literal["always", "never"], None]

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(Model):
    always: Optional[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways] = ...
    """The tools whose calls wait for your approval."""
    never: Optional[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever] = ...
    """The tools whose calls do not wait."""

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways(Model):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[List[str]] = ...
    """Only tools of these names."""

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever(Model):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[List[str]] = ...
    """Only tools of these names."""

class ToolCustom(Model):
    type: Literal["custom"]

class ToolNamespace(Model):
    type: Literal["namespace"]

class ToolSearch(Model):
    type: Literal["tool_search"]

class ToolProgrammaticToolCalling(Model):
    type: Literal["programmatic_tool_calling"]

class ToolComputer(Model):
    type: Literal["computer"]

class ToolApplyPatch(Model):
    type: Literal["apply_patch"]


module("live.responses_delegation_config_param")

class ResponsesDelegationConfigParam(Params):
    model: str
    """The model that work is handed to."""
    instructions: Optional[str] = ...
    """What the model that work is handed to is told before the input."""
    max_output_tokens: Optional[int] = ...
    """The most tokens to make, those of hidden reasoning included."""
    parallel_tool_calls: Optional[bool] = ...
    """Whether the model may call several tools at once."""
    reasoning: Optional[Reasoning] = ...
    """How much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)."""
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]] = ...
    """Which processing to use: `auto` (the project's setting), `default`, `flex` (cheaper, slower), `priority` or another."""
    text: Optional[Text] = ...
    """How long answers are, by `verbosity`."""
    tool_choice: ToolChoice = ...
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: Iterable[Tool] = ...
    """What the model may call: functions of yours, `web_search`, `file_search`, `code_interpreter`, `mcp` and others."""

class Reasoning(Params):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    summary: Optional[Literal["concise", "detailed", "auto"]] = ...
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""

class Text(Params):
    verbosity: Optional[Literal["low", "medium", "high"]] = ...
    """How long answers are: `low`, `medium` (default) or `high`."""

ToolChoice = Union[
    Literal["auto", "none", "required"],
    ToolChoiceLiveFunctionToolChoiceParam,
    ToolChoiceLiveMCPToolChoiceParam,
    ToolChoiceFileSearch,
    ToolChoiceWebSearch,
    ToolChoiceWebSearchPreview,
    ToolChoiceImageGeneration,
    ToolChoiceComputer,
    ToolChoiceCodeInterpreter,
    ToolChoiceProgrammaticToolCalling,
    ToolChoiceShell,
    ToolChoiceCustom,
    ToolChoiceApplyPatch,
    ToolChoiceLiveAllowedToolsChoiceParam,
]

class ToolChoiceLiveFunctionToolChoiceParam(Params):
    name: str
    """Name of the function."""
    type: Literal["function"]

class ToolChoiceLiveMCPToolChoiceParam(Params):
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]

class ToolChoiceFileSearch(Params):
    type: Literal["file_search"]

class ToolChoiceWebSearch(Params):
    type: Literal["web_search"]

class ToolChoiceWebSearchPreview(Params):
    type: Literal["web_search_preview"]

class ToolChoiceImageGeneration(Params):
    type: Literal["image_generation"]

class ToolChoiceComputer(Params):
    type: Literal["computer"]

class ToolChoiceCodeInterpreter(Params):
    type: Literal["code_interpreter"]

class ToolChoiceProgrammaticToolCalling(Params):
    type: Literal["programmatic_tool_calling"]

class ToolChoiceShell(Params):
    type: Literal["shell"]

class ToolChoiceCustom(Params):
    name: str
    """Name of the tool."""
    type: Literal["custom"]

class ToolChoiceApplyPatch(Params):
    type: Literal["apply_patch"]

class ToolChoiceLiveAllowedToolsChoiceParam(Params):
    tools: Iterable[ToolChoiceLiveAllowedToolsChoiceParamTool]
    """The tools that may be called."""
    type: Literal["allowed_tools"]
    mode: Optional[Literal["none", "auto", "required"]] = ...
    """`auto`: the model may call one of them, `required`: it must, `none`: it must not."""

ToolChoiceLiveAllowedToolsChoiceParamTool = Union[
    ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
    ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
    ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
    ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
    ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
    ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
    ToolChoiceLiveAllowedToolsChoiceParamToolComputer,
    ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
    ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
    ToolChoiceLiveAllowedToolsChoiceParamToolShell,
    ToolChoiceLiveAllowedToolsChoiceParamToolCustom,
    ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
]

class ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(Params):
    name: str
    """Name of the function."""
    type: Literal["function"]

class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(Params):
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]

class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(Params):
    type: Literal["file_search"]

class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(Params):
    type: Literal["web_search"]

class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(Params):
    type: Literal["web_search_preview"]

class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(Params):
    type: Literal["image_generation"]

class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(Params):
    type: Literal["computer"]

class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(Params):
    type: Literal["code_interpreter"]

class ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(Params):
    type: Literal["programmatic_tool_calling"]

class ToolChoiceLiveAllowedToolsChoiceParamToolShell(Params):
    type: Literal["shell"]

class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(Params):
    name: str
    """Name of the tool."""
    type: Literal["custom"]

class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(Params):
    type: Literal["apply_patch"]

Tool = Union[
    FunctionToolParam,
    ToolWebSearch,
    ToolFileSearch,
    ToolCodeInterpreter,
    ToolShell,
    ToolImageGeneration,
    ToolMcp,
    ToolCustom,
    ToolNamespace,
    ToolSearch,
    ToolProgrammaticToolCalling,
    ToolComputer,
    ToolApplyPatch,
]

class ToolWebSearch(Params):
    type: Literal["web_search"]

class ToolFileSearch(Params):
    type: Literal["file_search"]

class ToolCodeInterpreter(Params):
    type: Literal["code_interpreter"]

class ToolShell(Params):
    type: Literal["shell"]
    environment: Optional[ToolShellEnvironment] = ...
    """Where it runs."""

ToolShellEnvironment = Union[
    ToolShellEnvironmentContainerAuto,
    ToolShellEnvironmentContainerReference,
    ToolShellEnvironmentLocal,
]

class ToolShellEnvironmentContainerAuto(Params):
    type: Literal["container_auto"]
    file_ids: Optional[Sequence[str]] = ...
    """Ids of uploaded files to put into it."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: Optional[ToolShellEnvironmentContainerAutoNetworkPolicy] = ...
    """What it may reach; default nothing."""
    skills: Optional[Iterable[ToolShellEnvironmentContainerAutoSkill]] = ...
    """Skills to put into it."""

ToolShellEnvironmentContainerAutoNetworkPolicy = Union[
    ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
    ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
]

class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(Params):
    type: Literal["disabled"]

class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(Params):
    allowed_domains: Sequence[str]
    """The domains that may be reached."""
    type: Literal["allowlist"]

ToolShellEnvironmentContainerAutoSkill = Union[
    ToolShellEnvironmentContainerAutoSkillSkillReference,
    ToolShellEnvironmentContainerAutoSkillInline,
]

class ToolShellEnvironmentContainerAutoSkillSkillReference(Params):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: Optional[str] = ...
    """Which version of it; default the one that is set for the skill."""

class ToolShellEnvironmentContainerAutoSkillInline(Params):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    source: ToolShellEnvironmentContainerAutoSkillInlineSource
    """The skill itself."""
    type: Literal["inline"]

class ToolShellEnvironmentContainerAutoSkillInlineSource(Params):
    data: str
    """A zip archive as base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]

class ToolShellEnvironmentContainerReference(Params):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]

class ToolShellEnvironmentLocal(Params):
    type: Literal["local"]
    skills: Optional[Iterable[ToolShellEnvironmentLocalSkill]] = ...
    """Skills that are there."""

class ToolShellEnvironmentLocalSkill(Params):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    path: str
    """The folder that it is in."""

class ToolImageGeneration(Params):
    type: Literal["image_generation"]

class ToolMcp(Params):
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: Optional[ToolMcpAllowedTools] = ...
    """Which of its tools may be called; by default all."""
    authorization: Optional[str] = ...
    """An OAuth token for the server."""
    connector_id: Optional[str] = ...
    """Id of a connector that the API has."""
    defer_loading: Optional[bool] = ...
    """Whether the model finds it only when it searches for tools; default False."""
    headers: Optional[Dict[str, str]] = ...
    """Header fields that the server gets."""
    require_approval: Optional[ToolMcpRequireApproval] = ...
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: Optional[str] = ...
    """What the server is for."""
    server_label: Optional[str] = ...
    """A name for the server, by which calls are told apart."""
    server_url: Optional[str] = ...
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: Optional[str] = ...
    """Id of a tunnel to a server of yours."""

ToolMcpAllowedTools = Union[Sequence[str], ToolMcpAllowedToolsLiveMCPToolFilterParam]

class ToolMcpAllowedToolsLiveMCPToolFilterParam(Params):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[Sequence[str]] = ...
    """Only tools of these names."""

ToolMcpRequireApproval = Union[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam, Literal["always", "never"]]

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(Params):
    always: Optional[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways] = ...
    """The tools whose calls wait for your approval."""
    never: Optional[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever] = ...
    """The tools whose calls do not wait."""

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways(Params):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[Sequence[str]] = ...
    """Only tools of these names."""

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever(Params):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[Sequence[str]] = ...
    """Only tools of these names."""

class ToolCustom(Params):
    type: Literal["custom"]

class ToolNamespace(Params):
    type: Literal["namespace"]

class ToolSearch(Params):
    type: Literal["tool_search"]

class ToolProgrammaticToolCalling(Params):
    type: Literal["programmatic_tool_calling"]

class ToolComputer(Params):
    type: Literal["computer"]

class ToolApplyPatch(Params):
    type: Literal["apply_patch"]


module("live.responses_delegation_update_config")

class ResponsesDelegationUpdateConfig(Model):
    instructions: Optional[str] = ...
    """What the model that work is handed to is told before the input."""
    max_output_tokens: Optional[int] = ...
    """The most tokens to make, those of hidden reasoning included."""
    model: Optional[str] = ...
    """The model that work is handed to."""
    parallel_tool_calls: Optional[bool] = ...
    """Whether the model may call several tools at once."""
    reasoning: Optional[Reasoning] = ...
    """How much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)."""
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]] = ...
    """Which processing to use: `auto` (the project's setting), `default`, `flex` (cheaper, slower), `priority` or another."""
    text: Optional[Text] = ...
    """How long answers are, by `verbosity`."""
    tool_choice: Optional[ToolChoice] = ...
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: Optional[List[Tool]] = ...
    """What the model may call: functions of yours, `web_search`, `file_search`, `code_interpreter`, `mcp` and others."""

class Reasoning(Model):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    summary: Optional[Literal["concise", "detailed", "auto"]] = ...
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""

class Text(Model):
    verbosity: Optional[Literal["low", "medium", "high"]] = ...
    """How long answers are: `low`, `medium` (default) or `high`."""

ToolChoice = Union[
    Literal["auto", "none", "required"],
    ToolChoiceLiveFunctionToolChoiceParam,
    ToolChoiceLiveMCPToolChoiceParam,
    ToolChoiceFileSearch,
    ToolChoiceWebSearch,
    ToolChoiceWebSearchPreview,
    ToolChoiceImageGeneration,
    ToolChoiceComputer,
    ToolChoiceCodeInterpreter,
    ToolChoiceProgrammaticToolCalling,
    ToolChoiceShell,
    ToolChoiceCustom,
    ToolChoiceApplyPatch,
    ToolChoiceLiveAllowedToolsChoiceParam,
]

class ToolChoiceLiveFunctionToolChoiceParam(Model):
    name: str
    """Name of the function."""
    type: Literal["function"]

class ToolChoiceLiveMCPToolChoiceParam(Model):
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]

class ToolChoiceFileSearch(Model):
    type: Literal["file_search"]

class ToolChoiceWebSearch(Model):
    type: Literal["web_search"]

class ToolChoiceWebSearchPreview(Model):
    type: Literal["web_search_preview"]

class ToolChoiceImageGeneration(Model):
    type: Literal["image_generation"]

class ToolChoiceComputer(Model):
    type: Literal["computer"]

class ToolChoiceCodeInterpreter(Model):
    type: Literal["code_interpreter"]

class ToolChoiceProgrammaticToolCalling(Model):
    type: Literal["programmatic_tool_calling"]

class ToolChoiceShell(Model):
    type: Literal["shell"]

class ToolChoiceCustom(Model):
    name: str
    """Name of the tool."""
    type: Literal["custom"]

class ToolChoiceApplyPatch(Model):
    type: Literal["apply_patch"]

class ToolChoiceLiveAllowedToolsChoiceParam(Model):
    tools: List[ToolChoiceLiveAllowedToolsChoiceParamTool]
    """The tools that may be called."""
    type: Literal["allowed_tools"]
    mode: Optional[Literal["none", "auto", "required"]] = ...
    """`auto`: the model may call one of them, `required`: it must, `none`: it must not."""

ToolChoiceLiveAllowedToolsChoiceParamTool = Alias(
    Union[
        ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
        ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
        ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
        ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
        ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
        ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
        ToolChoiceLiveAllowedToolsChoiceParamToolComputer,
        ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
        ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
        ToolChoiceLiveAllowedToolsChoiceParamToolShell,
        ToolChoiceLiveAllowedToolsChoiceParamToolCustom,
        ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
    ],
    discriminator="type",
)

class ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(Model):
    name: str
    """Name of the function."""
    type: Literal["function"]

class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(Model):
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]

class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(Model):
    type: Literal["file_search"]

class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(Model):
    type: Literal["web_search"]

class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(Model):
    type: Literal["web_search_preview"]

class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(Model):
    type: Literal["image_generation"]

class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(Model):
    type: Literal["computer"]

class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(Model):
    type: Literal["code_interpreter"]

class ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(Model):
    type: Literal["programmatic_tool_calling"]

class ToolChoiceLiveAllowedToolsChoiceParamToolShell(Model):
    type: Literal["shell"]

class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(Model):
    name: str
    """Name of the tool."""
    type: Literal["custom"]

class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(Model):
    type: Literal["apply_patch"]

Tool = Alias(
    Union[
        FunctionTool,
        ToolWebSearch,
        ToolFileSearch,
        ToolCodeInterpreter,
        ToolShell,
        ToolImageGeneration,
        ToolMcp,
        ToolCustom,
        ToolNamespace,
        ToolSearch,
        ToolProgrammaticToolCalling,
        ToolComputer,
        ToolApplyPatch,
    ],
    discriminator="type",
)

class ToolWebSearch(Model):
    type: Literal["web_search"]

class ToolFileSearch(Model):
    type: Literal["file_search"]

class ToolCodeInterpreter(Model):
    type: Literal["code_interpreter"]

class ToolShell(Model):
    type: Literal["shell"]
    environment: Optional[ToolShellEnvironment] = ...
    """Where it runs."""

ToolShellEnvironment = Alias(
    Optional[Union[
        ToolShellEnvironmentContainerAuto,
        ToolShellEnvironmentContainerReference,
        ToolShellEnvironmentLocal,
    ]],
    discriminator="type",
)

class ToolShellEnvironmentContainerAuto(Model):
    type: Literal["container_auto"]
    file_ids: Optional[List[str]] = ...
    """Ids of uploaded files to put into it."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: Optional[ToolShellEnvironmentContainerAutoNetworkPolicy] = ...
    """What it may reach; default nothing."""
    skills: Optional[List[ToolShellEnvironmentContainerAutoSkill]] = ...
    """Skills to put into it."""

ToolShellEnvironmentContainerAutoNetworkPolicy = Alias(
    Optional[Union[
        ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
        ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
    ]],
    discriminator="type",
)

class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(Model):
    type: Literal["disabled"]

class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(Model):
    allowed_domains: List[str]
    """The domains that may be reached."""
    type: Literal["allowlist"]

ToolShellEnvironmentContainerAutoSkill = Alias(
    Union[ToolShellEnvironmentContainerAutoSkillSkillReference, ToolShellEnvironmentContainerAutoSkillInline],
    discriminator="type",
)

class ToolShellEnvironmentContainerAutoSkillSkillReference(Model):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: Optional[str] = ...
    """Which version of it; default the one that is set for the skill."""

class ToolShellEnvironmentContainerAutoSkillInline(Model):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    source: ToolShellEnvironmentContainerAutoSkillInlineSource
    """The skill itself."""
    type: Literal["inline"]

class ToolShellEnvironmentContainerAutoSkillInlineSource(Model):
    data: str
    """A zip archive as base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]

class ToolShellEnvironmentContainerReference(Model):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]

class ToolShellEnvironmentLocal(Model):
    type: Literal["local"]
    skills: Optional[List[ToolShellEnvironmentLocalSkill]] = ...
    """Skills that are there."""

class ToolShellEnvironmentLocalSkill(Model):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    path: str
    """The folder that it is in."""

class ToolImageGeneration(Model):
    type: Literal["image_generation"]

class ToolMcp(Model):
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: Optional[ToolMcpAllowedTools] = ...
    """Which of its tools may be called; by default all."""
    authorization: Optional[str] = ...
    """An OAuth token for the server."""
    connector_id: Optional[str] = ...
    """Id of a connector that the API has."""
    defer_loading: Optional[bool] = ...
    """Whether the model finds it only when it searches for tools; default False."""
    headers: Optional[Dict[str, str]] = ...
    """Header fields that the server gets."""
    require_approval: Optional[ToolMcpRequireApproval] = ...
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: Optional[str] = ...
    """What the server is for."""
    server_label: Optional[str] = ...
    """A name for the server, by which calls are told apart."""
    server_url: Optional[str] = ...
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: Optional[str] = ...
    """Id of a tunnel to a server of yours."""

ToolMcpAllowedTools = Union[List[str], ToolMcpAllowedToolsLiveMCPToolFilterParam, None]

class ToolMcpAllowedToolsLiveMCPToolFilterParam(Model):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[List[str]] = ...
    """Only tools of these names."""

ToolMcpRequireApproval = Union[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam, Literal["always", "never"], None]

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(Model):
    always: Optional[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways] = ...
    """The tools whose calls wait for your approval."""
    never: Optional[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever] = ...
    """The tools whose calls do not wait."""

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways(Model):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[List[str]] = ...
    """Only tools of these names."""

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever(Model):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[List[str]] = ...
    """Only tools of these names."""

class ToolCustom(Model):
    type: Literal["custom"]

class ToolNamespace(Model):
    type: Literal["namespace"]

class ToolSearch(Model):
    type: Literal["tool_search"]

class ToolProgrammaticToolCalling(Model):
    type: Literal["programmatic_tool_calling"]

class ToolComputer(Model):
    type: Literal["computer"]

class ToolApplyPatch(Model):
    type: Literal["apply_patch"]


module("live.responses_delegation_update_config_param")

class ResponsesDelegationUpdateConfigParam(Params):
    instructions: Optional[str] = ...
    """What the model that work is handed to is told before the input."""
    max_output_tokens: Optional[int] = ...
    """The most tokens to make, those of hidden reasoning included."""
    model: str = ...
    """The model that work is handed to."""
    parallel_tool_calls: Optional[bool] = ...
    """Whether the model may call several tools at once."""
    reasoning: Optional[Reasoning] = ...
    """How much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)."""
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]] = ...
    """Which processing to use: `auto` (the project's setting), `default`, `flex` (cheaper, slower), `priority` or another."""
    text: Optional[Text] = ...
    """How long answers are, by `verbosity`."""
    tool_choice: ToolChoice = ...
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: Iterable[Tool] = ...
    """What the model may call: functions of yours, `web_search`, `file_search`, `code_interpreter`, `mcp` and others."""

class Reasoning(Params):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    summary: Optional[Literal["concise", "detailed", "auto"]] = ...
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""

class Text(Params):
    verbosity: Optional[Literal["low", "medium", "high"]] = ...
    """How long answers are: `low`, `medium` (default) or `high`."""

ToolChoice = Union[
    Literal["auto", "none", "required"],
    ToolChoiceLiveFunctionToolChoiceParam,
    ToolChoiceLiveMCPToolChoiceParam,
    ToolChoiceFileSearch,
    ToolChoiceWebSearch,
    ToolChoiceWebSearchPreview,
    ToolChoiceImageGeneration,
    ToolChoiceComputer,
    ToolChoiceCodeInterpreter,
    ToolChoiceProgrammaticToolCalling,
    ToolChoiceShell,
    ToolChoiceCustom,
    ToolChoiceApplyPatch,
    ToolChoiceLiveAllowedToolsChoiceParam,
]

class ToolChoiceLiveFunctionToolChoiceParam(Params):
    name: str
    """Name of the function."""
    type: Literal["function"]

class ToolChoiceLiveMCPToolChoiceParam(Params):
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]

class ToolChoiceFileSearch(Params):
    type: Literal["file_search"]

class ToolChoiceWebSearch(Params):
    type: Literal["web_search"]

class ToolChoiceWebSearchPreview(Params):
    type: Literal["web_search_preview"]

class ToolChoiceImageGeneration(Params):
    type: Literal["image_generation"]

class ToolChoiceComputer(Params):
    type: Literal["computer"]

class ToolChoiceCodeInterpreter(Params):
    type: Literal["code_interpreter"]

class ToolChoiceProgrammaticToolCalling(Params):
    type: Literal["programmatic_tool_calling"]

class ToolChoiceShell(Params):
    type: Literal["shell"]

class ToolChoiceCustom(Params):
    name: str
    """Name of the tool."""
    type: Literal["custom"]

class ToolChoiceApplyPatch(Params):
    type: Literal["apply_patch"]

class ToolChoiceLiveAllowedToolsChoiceParam(Params):
    tools: Iterable[ToolChoiceLiveAllowedToolsChoiceParamTool]
    """The tools that may be called."""
    type: Literal["allowed_tools"]
    mode: Optional[Literal["none", "auto", "required"]] = ...
    """`auto`: the model may call one of them, `required`: it must, `none`: it must not."""

ToolChoiceLiveAllowedToolsChoiceParamTool = Union[
    ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
    ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
    ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
    ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
    ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
    ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
    ToolChoiceLiveAllowedToolsChoiceParamToolComputer,
    ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
    ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
    ToolChoiceLiveAllowedToolsChoiceParamToolShell,
    ToolChoiceLiveAllowedToolsChoiceParamToolCustom,
    ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
]

class ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(Params):
    name: str
    """Name of the function."""
    type: Literal["function"]

class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(Params):
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]

class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(Params):
    type: Literal["file_search"]

class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(Params):
    type: Literal["web_search"]

class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(Params):
    type: Literal["web_search_preview"]

class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(Params):
    type: Literal["image_generation"]

class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(Params):
    type: Literal["computer"]

class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(Params):
    type: Literal["code_interpreter"]

class ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(Params):
    type: Literal["programmatic_tool_calling"]

class ToolChoiceLiveAllowedToolsChoiceParamToolShell(Params):
    type: Literal["shell"]

class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(Params):
    name: str
    """Name of the tool."""
    type: Literal["custom"]

class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(Params):
    type: Literal["apply_patch"]

Tool = Union[
    FunctionToolParam,
    ToolWebSearch,
    ToolFileSearch,
    ToolCodeInterpreter,
    ToolShell,
    ToolImageGeneration,
    ToolMcp,
    ToolCustom,
    ToolNamespace,
    ToolSearch,
    ToolProgrammaticToolCalling,
    ToolComputer,
    ToolApplyPatch,
]

class ToolWebSearch(Params):
    type: Literal["web_search"]

class ToolFileSearch(Params):
    type: Literal["file_search"]

class ToolCodeInterpreter(Params):
    type: Literal["code_interpreter"]

class ToolShell(Params):
    type: Literal["shell"]
    environment: Optional[ToolShellEnvironment] = ...
    """Where it runs."""

ToolShellEnvironment = Union[
    ToolShellEnvironmentContainerAuto,
    ToolShellEnvironmentContainerReference,
    ToolShellEnvironmentLocal,
]

class ToolShellEnvironmentContainerAuto(Params):
    type: Literal["container_auto"]
    file_ids: Optional[Sequence[str]] = ...
    """Ids of uploaded files to put into it."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: Optional[ToolShellEnvironmentContainerAutoNetworkPolicy] = ...
    """What it may reach; default nothing."""
    skills: Optional[Iterable[ToolShellEnvironmentContainerAutoSkill]] = ...
    """Skills to put into it."""

ToolShellEnvironmentContainerAutoNetworkPolicy = Union[
    ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
    ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
]

class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(Params):
    type: Literal["disabled"]

class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(Params):
    allowed_domains: Sequence[str]
    """The domains that may be reached."""
    type: Literal["allowlist"]

ToolShellEnvironmentContainerAutoSkill = Union[
    ToolShellEnvironmentContainerAutoSkillSkillReference,
    ToolShellEnvironmentContainerAutoSkillInline,
]

class ToolShellEnvironmentContainerAutoSkillSkillReference(Params):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: Optional[str] = ...
    """Which version of it; default the one that is set for the skill."""

class ToolShellEnvironmentContainerAutoSkillInline(Params):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    source: ToolShellEnvironmentContainerAutoSkillInlineSource
    """The skill itself."""
    type: Literal["inline"]

class ToolShellEnvironmentContainerAutoSkillInlineSource(Params):
    data: str
    """A zip archive as base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]

class ToolShellEnvironmentContainerReference(Params):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]

class ToolShellEnvironmentLocal(Params):
    type: Literal["local"]
    skills: Optional[Iterable[ToolShellEnvironmentLocalSkill]] = ...
    """Skills that are there."""

class ToolShellEnvironmentLocalSkill(Params):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    path: str
    """The folder that it is in."""

class ToolImageGeneration(Params):
    type: Literal["image_generation"]

class ToolMcp(Params):
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: Optional[ToolMcpAllowedTools] = ...
    """Which of its tools may be called; by default all."""
    authorization: Optional[str] = ...
    """An OAuth token for the server."""
    connector_id: Optional[str] = ...
    """Id of a connector that the API has."""
    defer_loading: Optional[bool] = ...
    """Whether the model finds it only when it searches for tools; default False."""
    headers: Optional[Dict[str, str]] = ...
    """Header fields that the server gets."""
    require_approval: Optional[ToolMcpRequireApproval] = ...
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: Optional[str] = ...
    """What the server is for."""
    server_label: Optional[str] = ...
    """A name for the server, by which calls are told apart."""
    server_url: Optional[str] = ...
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: Optional[str] = ...
    """Id of a tunnel to a server of yours."""

ToolMcpAllowedTools = Union[Sequence[str], ToolMcpAllowedToolsLiveMCPToolFilterParam]

class ToolMcpAllowedToolsLiveMCPToolFilterParam(Params):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[Sequence[str]] = ...
    """Only tools of these names."""

ToolMcpRequireApproval = Union[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam, Literal["always", "never"]]

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(Params):
    always: Optional[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways] = ...
    """The tools whose calls wait for your approval."""
    never: Optional[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever] = ...
    """The tools whose calls do not wait."""

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways(Params):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[Sequence[str]] = ...
    """Only tools of these names."""

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever(Params):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[Sequence[str]] = ...
    """Only tools of these names."""

class ToolCustom(Params):
    type: Literal["custom"]

class ToolNamespace(Params):
    type: Literal["namespace"]

class ToolSearch(Params):
    type: Literal["tool_search"]

class ToolProgrammaticToolCalling(Params):
    type: Literal["programmatic_tool_calling"]

class ToolComputer(Params):
    type: Literal["computer"]

class ToolApplyPatch(Params):
    type: Literal["apply_patch"]


module("live.server_event_selector")

class ServerEventSelector(Model):
    type: str
    """Type of the event, such as `session.output_transcript.delta`."""
    response_event: Optional[str] = ...
    """Type of the response's own event, if `type` is `response.event`."""


module("live.server_event_selector_param")

class ServerEventSelectorParam(Params):
    type: str
    """Type of the event, such as `session.output_transcript.delta`."""
    response_event: str = ...
    """Type of the response's own event, if `type` is `response.event`."""


module("live.session_accept_params")

class SessionAcceptParams(Params, of="live.sessions.accept"): ...

class Session(Params):
    model: Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]
    """The live model, such as `gpt-live-1`."""
    type: Literal["live"]
    audio: SessionAudio = ...
    """How the model sounds: its voice."""
    delegation: Optional[SessionDelegation] = ...
    """Who gets work that the live model hands over: your client, a model of the Responses API, or one that decides."""
    input: Iterable[InitialItemParam] = ...
    """Messages that the session starts with."""
    instructions: Optional[str] = ...
    """What the live model is told before the conversation."""
    safety_identifier: Optional[str] = ...
    """A stable id of your end user, hashed if it would identify a person."""
    store: bool = ...
    """Whether to keep the session, so that `download_recording` finds it."""
    triggers: Iterable[DecisionTriggerParam] = ...
    """What is to be decided whenever the transcript of input or output grows."""

class SessionAudio(Params):
    output: SessionAudioOutput = ...
    """What the model speaks with: its voice."""

class SessionAudioOutput(Params):
    voice: SessionAudioOutputVoice = ...
    """Which voice: one by name, such as `marin`, or one of your own by its id."""

SessionAudioOutputVoice = Union[str, BuiltInVoice, CustomVoiceParam]

SessionDelegation = Union[ClientDelegationParam, SessionDelegationResponses, SessionDelegationDecisions]

class SessionDelegationResponses(Params):
    responses: ResponsesDelegationConfigParam
    """The model that work is handed to, with its instructions, tools and settings."""
    type: Literal["responses"]
    acknowledgement_delay_ms: int = ...
    """Milliseconds to wait before a delegation is acknowledged."""

class SessionDelegationDecisions(Params):
    decisions: DecisionsDelegationConfigParam
    """The model that decides, and the questions that it answers."""
    type: Literal["decisions"]
    acknowledgement_delay_ms: int = ...
    """Milliseconds to wait before a delegation is acknowledged."""


module("live.session_config")

class SessionConfig(Model):
    model: Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]
    """The live model, such as `gpt-live-1`."""
    audio: Optional[Audio] = ...
    """The format of the sound, and the voice of the model."""
    client: Optional[ClientConfig] = ...
    """What a client may send and receive over its data channel."""
    delegation: Optional[Delegation] = ...
    """Who gets work that the live model hands over: your client, a model of the Responses API, or one that decides."""
    input: Optional[List[InitialItem]] = ...
    """Messages that the session starts with."""
    instructions: Optional[str] = ...
    """What the live model is told before the conversation."""
    safety_identifier: Optional[str] = ...
    """A stable id of your end user, hashed if it would identify a person."""
    store: Optional[bool] = ...
    """Whether to keep the session, so that `download_recording` finds it."""
    triggers: Optional[List[DecisionTrigger]] = ...
    """What is to be decided whenever the transcript of input or output grows."""

class Audio(Model):
    format: Optional[AudioFormat] = ...
    """`audio/pcm`, `audio/pcmu` or `audio/pcma`, with the sample rate."""
    output: Optional[AudioOutput] = ...
    """What the model speaks with: its voice."""

class AudioOutput(Model):
    voice: Optional[AudioOutputVoice] = ...
    """Which voice: one by name, such as `marin`, or one of your own by its id."""

AudioOutputVoice = Union[str, BuiltInVoice, CustomVoice]

Delegation = Alias(Optional[Union[ClientDelegation, DelegationResponses, DelegationDecisions]], discriminator="type")

class DelegationResponses(Model):
    responses: ResponsesDelegationConfig
    """The model that work is handed to, with its instructions, tools and settings."""
    type: Literal["responses"]
    acknowledgement_delay_ms: Optional[int] = ...
    """Milliseconds to wait before a delegation is acknowledged."""

class DelegationDecisions(Model):
    decisions: DecisionsDelegationConfig
    """The model that decides, and the questions that it answers."""
    type: Literal["decisions"]
    acknowledgement_delay_ms: Optional[int] = ...
    """Milliseconds to wait before a delegation is acknowledged."""


module("live.session_config_param")

class SessionConfigParam(Params):
    model: Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]
    """The live model, such as `gpt-live-1`."""
    audio: Audio = ...
    """The format of the sound, and the voice of the model."""
    client: ClientConfigParam = ...
    """What a client may send and receive over its data channel."""
    delegation: Optional[Delegation] = ...
    """Who gets work that the live model hands over: your client, a model of the Responses API, or one that decides."""
    input: Iterable[InitialItemParam] = ...
    """Messages that the session starts with."""
    instructions: Optional[str] = ...
    """What the live model is told before the conversation."""
    safety_identifier: Optional[str] = ...
    """A stable id of your end user, hashed if it would identify a person."""
    store: bool = ...
    """Whether to keep the session, so that `download_recording` finds it."""
    triggers: Iterable[DecisionTriggerParam] = ...
    """What is to be decided whenever the transcript of input or output grows."""

class Audio(Params):
    format: AudioFormatParam = ...
    """`audio/pcm`, `audio/pcmu` or `audio/pcma`, with the sample rate."""
    output: AudioOutput = ...
    """What the model speaks with: its voice."""

class AudioOutput(Params):
    voice: AudioOutputVoice = ...
    """Which voice: one by name, such as `marin`, or one of your own by its id."""

AudioOutputVoice = Union[str, BuiltInVoice, CustomVoiceParam]

Delegation = Union[ClientDelegationParam, DelegationResponses, DelegationDecisions]

class DelegationResponses(Params):
    responses: ResponsesDelegationConfigParam
    """The model that work is handed to, with its instructions, tools and settings."""
    type: Literal["responses"]
    acknowledgement_delay_ms: int = ...
    """Milliseconds to wait before a delegation is acknowledged."""

class DelegationDecisions(Params):
    decisions: DecisionsDelegationConfigParam
    """The model that decides, and the questions that it answers."""
    type: Literal["decisions"]
    acknowledgement_delay_ms: int = ...
    """Milliseconds to wait before a delegation is acknowledged."""


module("live.session_fork_params")

class SessionForkParams(Params, of="live.sessions.fork"): ...

class Transport(Params):
    sdp: str
    """Your offer for WebRTC, as SDP text."""
    type: Literal["webrtc"]


module("live.session_fork_response")

class SessionForkResponse(Model):
    session: Session
    """The new session, by its id."""
    transport: Transport
    """What your client needs to join: the answer to its offer."""

class Session(Model):
    id: str
    """Id of the session."""

class Transport(Model):
    sdp: str
    """The answer to your offer, as SDP text."""
    type: Literal["webrtc"]


module("live.session_refer_params")

class SessionReferParams(Params, of="live.sessions.refer"): ...


module("live.session_reject_params")

class SessionRejectParams(Params, of="live.sessions.reject"): ...


module("live.session_resource")

class SessionResource(Model):
    id: str
    """Id of the session."""
    expires_at: int
    """When it expires: Unix time in seconds."""
    model: Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]
    """The live model, such as `gpt-live-1`."""
    status: Literal["active"]
    audio: Optional[Audio] = ...
    """The format of the sound, and the voice of the model."""
    client: Optional[ClientConfig] = ...
    """What a client may send and receive over its data channel."""
    delegation: Optional[Delegation] = ...
    """Who gets work that the live model hands over: your client, a model of the Responses API, or one that decides."""
    input: Optional[List[InitialItem]] = ...
    """Messages that the session starts with."""
    instructions: Optional[str] = ...
    """What the live model is told before the conversation."""
    safety_identifier: Optional[str] = ...
    """A stable id of your end user, hashed if it would identify a person."""
    store: Optional[bool] = ...
    """Whether to keep the session, so that `download_recording` finds it."""
    triggers: Optional[List[DecisionTrigger]] = ...
    """What is to be decided whenever the transcript of input or output grows."""

class Audio(Model):
    format: Optional[AudioFormat] = ...
    """`audio/pcm`, `audio/pcmu` or `audio/pcma`, with the sample rate."""
    output: Optional[AudioOutput] = ...
    """What the model speaks with: its voice."""

class AudioOutput(Model):
    voice: Optional[AudioOutputVoice] = ...
    """Which voice: one by name, such as `marin`, or one of your own by its id."""

AudioOutputVoice = Union[str, BuiltInVoice, CustomVoice]

Delegation = Alias(Optional[Union[ClientDelegation, DelegationResponses, DelegationDecisions]], discriminator="type")

class DelegationResponses(Model):
    responses: ResponsesDelegationConfig
    """The model that work is handed to, with its instructions, tools and settings."""
    type: Literal["responses"]
    acknowledgement_delay_ms: Optional[int] = ...
    """Milliseconds to wait before a delegation is acknowledged."""

class DelegationDecisions(Model):
    decisions: DecisionsDelegationConfig
    """The model that decides, and the questions that it answers."""
    type: Literal["decisions"]
    acknowledgement_delay_ms: Optional[int] = ...
    """Milliseconds to wait before a delegation is acknowledged."""


module("live.session_update_config")

class SessionUpdateConfig(Model):
    delegation: Optional[Delegation] = ...
    """Who gets work that the live model hands over: your client, a model of the Responses API, or one that decides."""
    triggers: Optional[List[DecisionTrigger]] = ...
    """What is to be decided whenever the transcript of input or output grows."""

Delegation = Alias(Optional[Union[ClientDelegation, DelegationResponses, DelegationDecisions]], discriminator="type")

class DelegationResponses(Model):
    type: Literal["responses"]
    acknowledgement_delay_ms: Optional[int] = ...
    """Milliseconds to wait before a delegation is acknowledged."""
    responses: Optional[ResponsesDelegationUpdateConfig] = ...
    """What is to change: the model that work is handed to, or its instructions, tools and settings."""

class DelegationDecisions(Model):
    type: Literal["decisions"]
    acknowledgement_delay_ms: Optional[int] = ...
    """Milliseconds to wait before a delegation is acknowledged."""
    decisions: Optional[DecisionsDelegationUpdateConfig] = ...
    """What is to change: the model that decides, or the questions that it answers."""


module("live.session_update_config_param")

class SessionUpdateConfigParam(Params):
    delegation: Optional[Delegation] = ...
    """Who gets work that the live model hands over: your client, a model of the Responses API, or one that decides."""
    triggers: Iterable[DecisionTriggerParam] = ...
    """What is to be decided whenever the transcript of input or output grows."""

Delegation = Union[ClientDelegationParam, DelegationResponses, DelegationDecisions]

class DelegationResponses(Params):
    type: Literal["responses"]
    acknowledgement_delay_ms: int = ...
    """Milliseconds to wait before a delegation is acknowledged."""
    responses: ResponsesDelegationUpdateConfigParam = ...
    """What is to change: the model that work is handed to, or its instructions, tools and settings."""

class DelegationDecisions(Params):
    type: Literal["decisions"]
    acknowledgement_delay_ms: int = ...
    """Milliseconds to wait before a delegation is acknowledged."""
    decisions: DecisionsDelegationUpdateConfigParam = ...
    """What is to change: the model that decides, or the questions that it answers."""


module("live.session_usage")

class SessionUsage(Model):
    seconds: float
    """Seconds that the session took."""
    active_seconds: Optional[int] = ...
    """Seconds that it was active."""
    paused_seconds: Optional[int] = ...
    """Seconds that it was paused."""


module("live.sideband_connect_params")

class SidebandConnectParams(Params):
    graceful_close: bool = ...
    """Whether the session ends in order when this connection does."""
