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
    type: Literal["audio/pcm"]

class AudioPCMU(Model):
    rate: int
    type: Literal["audio/pcmu"]

class AudioPCMA(Model):
    rate: int
    type: Literal["audio/pcma"]


module("live.audio_format_param")

AudioFormatParam = Union[AudioPCM, AudioPCMU, AudioPCMA]

class AudioPCM(Params):
    rate: Literal[16000, 24000]
    type: Literal["audio/pcm"]

class AudioPCMU(Params):
    rate: int
    type: Literal["audio/pcmu"]

class AudioPCMA(Params):
    rate: int
    type: Literal["audio/pcma"]


module("live.built_in_voice")

BuiltInVoice = Literal[
    "alloy", "ash", "ballad", "beacon", "bossa", "cedar", "cinder", "coral", "delta", "echo", "gleam", "marin",
    "meridian", "quartz", "ripple", "sage", "shida", "shimmer", "stone", "tempo", "verse", "vesper", "willow",
]


module("live.client_config")

class ClientConfig(Model):
    data_channel: DataChannelConfig


module("live.client_config_param")

class ClientConfigParam(Params):
    data_channel: DataChannelConfigParam


module("live.client_delegation")

class ClientDelegation(Model):
    type: Literal["client"]
    acknowledgement_delay_ms: Optional[int] = ...


module("live.client_delegation_param")

class ClientDelegationParam(Params):
    type: Literal["client"]
    acknowledgement_delay_ms: int = ...


module("live.custom_voice")

class CustomVoice(Model):
    id: str


module("live.custom_voice_param")

class CustomVoiceParam(Params):
    id: str


module("live.data_channel_config")

class DataChannelConfig(Model):
    allowed_client_events: Optional[Union[Literal["all"], List[str]]] = ...
    allowed_server_events: Optional[Union[Literal["all"], List[ServerEventSelector]]] = ...


module("live.data_channel_config_param")

class DataChannelConfigParam(Params):
    allowed_client_events: Union[Literal["all"], Sequence[str]] = ...
    allowed_server_events: Union[Literal["all"], Iterable[ServerEventSelectorParam]] = ...


module("live.decision_assistant_message")

class DecisionAssistantMessage(Model):
    content: Union[str, List[ContentPart]]
    role: Literal["assistant"]
    id: Optional[str] = ...
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    type: Optional[Literal["message"]] = ...

ContentPart = Alias(Union[ContentPartOutputText, ContentPartRefusal], discriminator="type")

class ContentPartOutputText(Model):
    text: str
    type: Literal["output_text"]

class ContentPartRefusal(Model):
    refusal: str
    type: Literal["refusal"]


module("live.decision_assistant_message_param")

class DecisionAssistantMessageParam(Params):
    content: Union[str, Iterable[ContentPart]]
    role: Literal["assistant"]
    id: Optional[str] = ...
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    type: Literal["message"] = ...

ContentPart = Union[ContentPartOutputText, ContentPartRefusal]

class ContentPartOutputText(Params):
    text: str
    type: Literal["output_text"]

class ContentPartRefusal(Params):
    refusal: str
    type: Literal["refusal"]


module("live.decision_choice_option")

class DecisionChoiceOption(Model):
    value: Union[pydantic.StrictStr, pydantic.StrictBool]
    description: Optional[str] = ...


module("live.decision_choice_option_param")

class DecisionChoiceOptionParam(Params):
    value: Union[str, bool]
    description: str = ...


module("live.decision_developer_message")

class DecisionDeveloperMessage(Model):
    content: Union[str, List[DecisionInputText]]
    role: Literal["developer"]
    id: Optional[str] = ...
    type: Optional[Literal["message"]] = ...


module("live.decision_developer_message_param")

class DecisionDeveloperMessageParam(Params):
    content: Union[str, Iterable[DecisionInputTextParam]]
    role: Literal["developer"]
    id: Optional[str] = ...
    type: Literal["message"] = ...


module("live.decision_input_text")

class DecisionInputText(Model):
    text: str
    type: Literal["input_text"]


module("live.decision_input_text_param")

class DecisionInputTextParam(Params):
    text: str
    type: Literal["input_text"]


module("live.decision_json_object")

DecisionJSONObject = Dict[str, object]


module("live.decision_json_object_param")

DecisionJSONObjectParam = Dict[str, object]


module("live.decision_question")

DecisionQuestion = Alias(Union[Choice, Predicate, Score], discriminator="type")

class Choice(Model):
    choices: List[DecisionChoiceOption]
    instructions: Union[str, List[ChoiceInstructionsParts]]
    type: Literal["choice"]
    name: Optional[str] = ...

ChoiceInstructionsParts = Alias(
    Union[DecisionInputText, ChoiceInstructionsPartsInputImage, ChoiceInstructionsPartsInputJSON],
    discriminator="type",
)

class ChoiceInstructionsPartsInputImage(Model):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...

class ChoiceInstructionsPartsInputJSON(Model):
    data: Union[List[DecisionJSONObject], DecisionJSONObject]
    type: Literal["input_json"]

class Predicate(Model):
    instructions: Union[str, List[PredicateInstructionsParts]]
    type: Literal["predicate"]
    name: Optional[str] = ...

PredicateInstructionsParts = Alias(
    Union[DecisionInputText, PredicateInstructionsPartsInputImage, PredicateInstructionsPartsInputJSON],
    discriminator="type",
)

class PredicateInstructionsPartsInputImage(Model):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...

class PredicateInstructionsPartsInputJSON(Model):
    data: Union[List[DecisionJSONObject], DecisionJSONObject]
    type: Literal["input_json"]

class Score(Model):
    instructions: Union[str, List[ScoreInstructionsParts]]
    levels: List[ScoreLevel]
    type: Literal["score"]
    name: Optional[str] = ...

ScoreInstructionsParts = Alias(
    Union[DecisionInputText, ScoreInstructionsPartsInputImage, ScoreInstructionsPartsInputJSON],
    discriminator="type",
)

class ScoreInstructionsPartsInputImage(Model):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...

class ScoreInstructionsPartsInputJSON(Model):
    data: Union[List[DecisionJSONObject], DecisionJSONObject]
    type: Literal["input_json"]

class ScoreLevel(Model):
    label: str
    description: Optional[str] = ...


module("live.decision_question_param")

DecisionQuestionParam = Union[Choice, Predicate, Score]

class Choice(Params):
    choices: Iterable[DecisionChoiceOptionParam]
    instructions: Union[str, Iterable[ChoiceInstructionsParts]]
    type: Literal["choice"]
    name: str = ...

ChoiceInstructionsParts = Union[
    DecisionInputTextParam,
    ChoiceInstructionsPartsInputImage,
    ChoiceInstructionsPartsInputJSON,
]

class ChoiceInstructionsPartsInputImage(Params):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...

class ChoiceInstructionsPartsInputJSON(Params):
    data: Union[DecisionJSONObject, Iterable[DecisionJSONObject]]
    type: Literal["input_json"]

class Predicate(Params):
    instructions: Union[str, Iterable[PredicateInstructionsParts]]
    type: Literal["predicate"]
    name: str = ...

PredicateInstructionsParts = Union[
    DecisionInputTextParam,
    PredicateInstructionsPartsInputImage,
    PredicateInstructionsPartsInputJSON,
]

class PredicateInstructionsPartsInputImage(Params):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...

class PredicateInstructionsPartsInputJSON(Params):
    data: Union[DecisionJSONObject, Iterable[DecisionJSONObject]]
    type: Literal["input_json"]

class Score(Params):
    instructions: Union[str, Iterable[ScoreInstructionsParts]]
    levels: Iterable[ScoreLevel]
    type: Literal["score"]
    name: str = ...

ScoreInstructionsParts = Union[
    DecisionInputTextParam,
    ScoreInstructionsPartsInputImage,
    ScoreInstructionsPartsInputJSON,
]

class ScoreInstructionsPartsInputImage(Params):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...

class ScoreInstructionsPartsInputJSON(Params):
    data: Union[DecisionJSONObject, Iterable[DecisionJSONObject]]
    type: Literal["input_json"]

class ScoreLevel(Params):
    label: str
    description: str = ...


module("live.decision_stored_assistant_message")

class DecisionStoredAssistantMessage(Model):
    id: str
    content: Union[str, List[ContentPart]]
    role: Literal["assistant"]
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    type: Optional[Literal["message"]] = ...

ContentPart = Alias(Union[ContentPartOutputText, ContentPartRefusal], discriminator="type")

class ContentPartOutputText(Model):
    text: str
    type: Literal["output_text"]

class ContentPartRefusal(Model):
    refusal: str
    type: Literal["refusal"]


module("live.decision_stored_developer_message")

class DecisionStoredDeveloperMessage(Model):
    id: str
    content: Union[str, List[DecisionInputText]]
    role: Literal["developer"]
    type: Optional[Literal["message"]] = ...


module("live.decision_stored_system_message")

class DecisionStoredSystemMessage(Model):
    id: str
    content: Union[str, List[DecisionInputText]]
    role: Literal["system"]
    type: Optional[Literal["message"]] = ...


module("live.decision_stored_user_message")

class DecisionStoredUserMessage(Model):
    id: str
    content: Union[str, List[ContentPart]]
    role: Literal["user"]
    type: Optional[Literal["message"]] = ...

ContentPart = Alias(Union[ContentPartInputText, ContentPartInputImage, ContentPartInputJSON], discriminator="type")

class ContentPartInputText(Model):
    text: str
    type: Literal["input_text"]

class ContentPartInputImage(Model):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...

class ContentPartInputJSON(Model):
    data: Union[List[DecisionJSONObject], DecisionJSONObject]
    type: Literal["input_json"]


module("live.decision_system_message")

class DecisionSystemMessage(Model):
    content: Union[str, List[DecisionInputText]]
    role: Literal["system"]
    id: Optional[str] = ...
    type: Optional[Literal["message"]] = ...


module("live.decision_system_message_param")

class DecisionSystemMessageParam(Params):
    content: Union[str, Iterable[DecisionInputTextParam]]
    role: Literal["system"]
    id: Optional[str] = ...
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
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]

class Decisions(Model):
    questions: List[DecisionQuestion]


module("live.decision_trigger_param")
from live.decision_question_param import Score as DecisionsQuestionQuestionParamScore
from live.decision_question_param import Choice as DecisionsQuestionQuestionParamChoice
from live.decision_question_param import Predicate as DecisionsQuestionQuestionParamPredicate
from live.decision_question_param import ScoreLevel as DecisionsQuestionQuestionParamScoreLevel
from live import DecisionQuestionParam as DecisionsQuestion
from live import DecisionChoiceOptionParam as DecisionsQuestionQuestionParamChoiceChoice

class DecisionTriggerParam(Params):
    decisions: Decisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]

class Decisions(Params):
    questions: Iterable[DecisionQuestionParam]


module("live.decision_user_message")

class DecisionUserMessage(Model):
    content: Union[str, List[ContentPart]]
    role: Literal["user"]
    id: Optional[str] = ...
    type: Optional[Literal["message"]] = ...

ContentPart = Alias(Union[ContentPartInputText, ContentPartInputImage, ContentPartInputJSON], discriminator="type")

class ContentPartInputText(Model):
    text: str
    type: Literal["input_text"]

class ContentPartInputImage(Model):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...

class ContentPartInputJSON(Model):
    data: Union[List[DecisionJSONObject], DecisionJSONObject]
    type: Literal["input_json"]


module("live.decision_user_message_param")

class DecisionUserMessageParam(Params):
    content: Union[str, Iterable[ContentPart]]
    role: Literal["user"]
    id: Optional[str] = ...
    type: Literal["message"] = ...

ContentPart = Union[ContentPartInputText, ContentPartInputImage, ContentPartInputJSON]

class ContentPartInputText(Params):
    text: str
    type: Literal["input_text"]

class ContentPartInputImage(Params):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...

class ContentPartInputJSON(Params):
    data: Union[DecisionJSONObject, Iterable[DecisionJSONObject]]
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
    questions: List[DecisionQuestion]


module("live.decisions_delegation_config_param")
from live.decision_question_param import Score as QuestionQuestionParamScore
from live.decision_question_param import Choice as QuestionQuestionParamChoice
from live.decision_question_param import Predicate as QuestionQuestionParamPredicate
from live.decision_question_param import ScoreLevel as QuestionQuestionParamScoreLevel
from live import DecisionQuestionParam as Question
from live import DecisionChoiceOptionParam as QuestionQuestionParamChoiceChoice

class DecisionsDelegationConfigParam(Params):
    model: str
    questions: Iterable[DecisionQuestionParam]


module("live.decisions_delegation_update_config")
from live.decision_question import Score as QuestionQuestionParamScore
from live.decision_question import Choice as QuestionQuestionParamChoice
from live.decision_question import Predicate as QuestionQuestionParamPredicate
from live.decision_question import ScoreLevel as QuestionQuestionParamScoreLevel
from live import DecisionQuestion as Question
from live import DecisionChoiceOption as QuestionQuestionParamChoiceChoice

class DecisionsDelegationUpdateConfig(Model):
    model: Optional[str] = ...
    questions: Optional[List[DecisionQuestion]] = ...


module("live.decisions_delegation_update_config_param")
from live.decision_question_param import Score as QuestionQuestionParamScore
from live.decision_question_param import Choice as QuestionQuestionParamChoice
from live.decision_question_param import Predicate as QuestionQuestionParamPredicate
from live.decision_question_param import ScoreLevel as QuestionQuestionParamScoreLevel
from live import DecisionQuestionParam as Question
from live import DecisionChoiceOptionParam as QuestionQuestionParamChoiceChoice

class DecisionsDelegationUpdateConfigParam(Params):
    model: str = ...
    questions: Iterable[DecisionQuestionParam] = ...


module("live.error")

class Error(Model):
    code: str
    message: str
    type: str
    client_event_id: Optional[str] = ...
    param: Optional[str] = ...


module("live.fork_session_config")

class ForkSessionConfig(Model):
    audio: Optional[Audio] = ...
    client: Optional[ClientConfig] = ...
    delegation: Optional[Delegation] = ...
    store: Optional[bool] = ...

class Audio(Model):
    format: Optional[AudioFormat] = ...

class Delegation(Model):
    type: Literal["responses"]
    acknowledgement_delay_ms: Optional[int] = ...
    responses: Optional[ResponsesDelegationUpdateConfig] = ...


module("live.fork_session_config_param")

class ForkSessionConfigParam(Params):
    audio: Audio = ...
    client: ClientConfigParam = ...
    delegation: Delegation = ...
    store: bool = ...

class Audio(Params):
    format: AudioFormatParam = ...

class Delegation(Params):
    type: Literal["responses"]
    acknowledgement_delay_ms: int = ...
    responses: ResponsesDelegationUpdateConfigParam = ...


module("live.function_tool")

class FunctionTool(Model):
    name: str
    type: Literal["function"]
    description: Optional[str] = ...
    parameters: Optional[Dict[str, object]] = ...
    strict: Optional[bool] = ...


module("live.function_tool_param")

class FunctionToolParam(Params):
    name: str
    type: Literal["function"]
    description: Optional[str] = ...
    parameters: Optional[Dict[str, object]] = ...
    strict: Optional[bool] = ...


module("live.initial_item")

InitialItem = Alias(Union[Developer, User, Assistant], discriminator="role")

class Developer(Model):
    content: List[DeveloperContent]
    role: Literal["developer"]
    id: Optional[str] = ...
    status: Optional[Literal["incomplete", "completed"]] = ...
    type: Optional[Literal["message"]] = ...

class DeveloperContent(Model):
    text: str
    type: Optional[Literal["input_text"]] = ...

class User(Model):
    content: List[UserContent]
    role: Literal["user"]
    id: Optional[str] = ...
    status: Optional[Literal["incomplete", "completed"]] = ...
    type: Optional[Literal["message"]] = ...

class UserContent(Model):
    text: str
    type: Optional[Literal["input_text"]] = ...

class Assistant(Model):
    content: List[AssistantContent]
    role: Literal["assistant"]
    id: Optional[str] = ...
    status: Optional[Literal["incomplete", "completed"]] = ...
    type: Optional[Literal["message"]] = ...

AssistantContent = Alias(Union[AssistantContentText, AssistantContentOutputText], discriminator="type")

class AssistantContentText(Model):
    text: str
    type: Optional[Literal["text"]] = ...

class AssistantContentOutputText(Model):
    text: str
    type: Literal["output_text"]


module("live.initial_item_param")

InitialItemParam = Union[Developer, User, Assistant]

class Developer(Params):
    content: Iterable[DeveloperContent]
    role: Literal["developer"]
    id: Optional[str] = ...
    status: Optional[Literal["incomplete", "completed"]] = ...
    type: Literal["message"] = ...

class DeveloperContent(Params):
    text: str
    type: Literal["input_text"] = ...

class User(Params):
    content: Iterable[UserContent]
    role: Literal["user"]
    id: Optional[str] = ...
    status: Optional[Literal["incomplete", "completed"]] = ...
    type: Literal["message"] = ...

class UserContent(Params):
    text: str
    type: Literal["input_text"] = ...

class Assistant(Params):
    content: Iterable[AssistantContent]
    role: Literal["assistant"]
    id: Optional[str] = ...
    status: Optional[Literal["incomplete", "completed"]] = ...
    type: Literal["message"] = ...

AssistantContent = Union[AssistantContentText, AssistantContentOutputText]

class AssistantContentText(Params):
    text: str
    type: Literal["text"] = ...

class AssistantContentOutputText(Params):
    text: str
    type: Literal["output_text"]


module("live.live_create_params")

class LiveCreateParams(Params, of="live.create"): ...

class Transport(Params):
    sdp: str
    type: Literal["webrtc"]


module("live.live_create_response")

class LiveCreateResponse(Model):
    session: Session
    transport: Transport

class Session(Model):
    id: str

class Transport(Model):
    sdp: str
    type: Literal["webrtc"]


module("live.media_session_config_param")

class MediaSessionConfigParam(Params):
    model: Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]
    audio: Audio = ...
    client: ClientConfigParam = ...
    delegation: Optional[Delegation] = ...
    idle_timeout_s: int = ...
    input: Iterable[InitialItemParam] = ...
    instructions: Optional[str] = ...
    safety_identifier: Optional[str] = ...
    store: bool = ...
    triggers: Iterable[DecisionTriggerParam] = ...
    wake_policy: WakePolicy = ...

class Audio(Params):
    output: AudioOutput = ...

class AudioOutput(Params):
    voice: AudioOutputVoice = ...

AudioOutputVoice = Union[str, BuiltInVoice, CustomVoiceParam]

Delegation = Union[ClientDelegationParam, DelegationResponses, DelegationDecisions]

class DelegationResponses(Params):
    responses: ResponsesDelegationConfigParam
    type: Literal["responses"]
    acknowledgement_delay_ms: int = ...

class DelegationDecisions(Params):
    decisions: DecisionsDelegationConfigParam
    type: Literal["decisions"]
    acknowledgement_delay_ms: int = ...

class WakePolicy(Params):
    type: Literal["speech"]
    vad_threshold: float = ...


module("live.media_session_fork_config_param")

class MediaSessionForkConfigParam(Params):
    client: ClientConfigParam = ...
    delegation: Delegation = ...
    store: bool = ...

class Delegation(Params):
    type: Literal["responses"]
    acknowledgement_delay_ms: int = ...
    responses: ResponsesDelegationUpdateConfigParam = ...


module("live.responses_delegation_config")

class ResponsesDelegationConfig(Model):
    model: str
    instructions: Optional[str] = ...
    max_output_tokens: Optional[int] = ...
    parallel_tool_calls: Optional[bool] = ...
    reasoning: Optional[Reasoning] = ...
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]] = ...
    text: Optional[Text] = ...
    tool_choice: Optional[ToolChoice] = ...
    tools: Optional[List[Tool]] = ...

class Reasoning(Model):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]] = ...
    summary: Optional[Literal["concise", "detailed", "auto"]] = ...

class Text(Model):
    verbosity: Optional[Literal["low", "medium", "high"]] = ...

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
    type: Literal["function"]

class ToolChoiceLiveMCPToolChoiceParam(Model):
    name: str
    server_label: str
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
    type: Literal["custom"]

class ToolChoiceApplyPatch(Model):
    type: Literal["apply_patch"]

class ToolChoiceLiveAllowedToolsChoiceParam(Model):
    tools: List[ToolChoiceLiveAllowedToolsChoiceParamTool]
    type: Literal["allowed_tools"]
    mode: Optional[Literal["none", "auto", "required"]] = ...

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
    type: Literal["function"]

class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(Model):
    name: str
    server_label: str
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
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    network_policy: Optional[ToolShellEnvironmentContainerAutoNetworkPolicy] = ...
    skills: Optional[List[ToolShellEnvironmentContainerAutoSkill]] = ...

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
    type: Literal["allowlist"]

ToolShellEnvironmentContainerAutoSkill = Alias(
    Union[ToolShellEnvironmentContainerAutoSkillSkillReference, ToolShellEnvironmentContainerAutoSkillInline],
    discriminator="type",
)

class ToolShellEnvironmentContainerAutoSkillSkillReference(Model):
    skill_id: str
    type: Literal["skill_reference"]
    version: Optional[str] = ...

class ToolShellEnvironmentContainerAutoSkillInline(Model):
    description: str
    name: str
    source: ToolShellEnvironmentContainerAutoSkillInlineSource
    type: Literal["inline"]

class ToolShellEnvironmentContainerAutoSkillInlineSource(Model):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]

class ToolShellEnvironmentContainerReference(Model):
    container_id: str
    type: Literal["container_reference"]

class ToolShellEnvironmentLocal(Model):
    type: Literal["local"]
    skills: Optional[List[ToolShellEnvironmentLocalSkill]] = ...

class ToolShellEnvironmentLocalSkill(Model):
    description: str
    name: str
    path: str

class ToolImageGeneration(Model):
    type: Literal["image_generation"]

class ToolMcp(Model):
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    allowed_tools: Optional[ToolMcpAllowedTools] = ...
    authorization: Optional[str] = ...
    connector_id: Optional[str] = ...
    defer_loading: Optional[bool] = ...
    headers: Optional[Dict[str, str]] = ...
    require_approval: Optional[ToolMcpRequireApproval] = ...
    server_description: Optional[str] = ...
    server_label: Optional[str] = ...
    server_url: Optional[str] = ...
    tunnel_id: Optional[str] = ...

ToolMcpAllowedTools = Union[List[str], ToolMcpAllowedToolsLiveMCPToolFilterParam, None]

class ToolMcpAllowedToolsLiveMCPToolFilterParam(Model):
    read_only: Optional[bool] = ...
    tool_names: Optional[List[str]] = ...

ToolMcpRequireApproval = Union[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam, Literal["always", "never"], None]

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(Model):
    always: Optional[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways] = ...
    never: Optional[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever] = ...

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways(Model):
    read_only: Optional[bool] = ...
    tool_names: Optional[List[str]] = ...

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever(Model):
    read_only: Optional[bool] = ...
    tool_names: Optional[List[str]] = ...

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
    instructions: Optional[str] = ...
    max_output_tokens: Optional[int] = ...
    parallel_tool_calls: Optional[bool] = ...
    reasoning: Optional[Reasoning] = ...
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]] = ...
    text: Optional[Text] = ...
    tool_choice: ToolChoice = ...
    tools: Iterable[Tool] = ...

class Reasoning(Params):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]] = ...
    summary: Optional[Literal["concise", "detailed", "auto"]] = ...

class Text(Params):
    verbosity: Optional[Literal["low", "medium", "high"]] = ...

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
    type: Literal["function"]

class ToolChoiceLiveMCPToolChoiceParam(Params):
    name: str
    server_label: str
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
    type: Literal["custom"]

class ToolChoiceApplyPatch(Params):
    type: Literal["apply_patch"]

class ToolChoiceLiveAllowedToolsChoiceParam(Params):
    tools: Iterable[ToolChoiceLiveAllowedToolsChoiceParamTool]
    type: Literal["allowed_tools"]
    mode: Optional[Literal["none", "auto", "required"]] = ...

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
    type: Literal["function"]

class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(Params):
    name: str
    server_label: str
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

ToolShellEnvironment = Union[
    ToolShellEnvironmentContainerAuto,
    ToolShellEnvironmentContainerReference,
    ToolShellEnvironmentLocal,
]

class ToolShellEnvironmentContainerAuto(Params):
    type: Literal["container_auto"]
    file_ids: Optional[Sequence[str]] = ...
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    network_policy: Optional[ToolShellEnvironmentContainerAutoNetworkPolicy] = ...
    skills: Optional[Iterable[ToolShellEnvironmentContainerAutoSkill]] = ...

ToolShellEnvironmentContainerAutoNetworkPolicy = Union[
    ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
    ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
]

class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(Params):
    type: Literal["disabled"]

class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(Params):
    allowed_domains: Sequence[str]
    type: Literal["allowlist"]

ToolShellEnvironmentContainerAutoSkill = Union[
    ToolShellEnvironmentContainerAutoSkillSkillReference,
    ToolShellEnvironmentContainerAutoSkillInline,
]

class ToolShellEnvironmentContainerAutoSkillSkillReference(Params):
    skill_id: str
    type: Literal["skill_reference"]
    version: Optional[str] = ...

class ToolShellEnvironmentContainerAutoSkillInline(Params):
    description: str
    name: str
    source: ToolShellEnvironmentContainerAutoSkillInlineSource
    type: Literal["inline"]

class ToolShellEnvironmentContainerAutoSkillInlineSource(Params):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]

class ToolShellEnvironmentContainerReference(Params):
    container_id: str
    type: Literal["container_reference"]

class ToolShellEnvironmentLocal(Params):
    type: Literal["local"]
    skills: Optional[Iterable[ToolShellEnvironmentLocalSkill]] = ...

class ToolShellEnvironmentLocalSkill(Params):
    description: str
    name: str
    path: str

class ToolImageGeneration(Params):
    type: Literal["image_generation"]

class ToolMcp(Params):
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    allowed_tools: Optional[ToolMcpAllowedTools] = ...
    authorization: Optional[str] = ...
    connector_id: Optional[str] = ...
    defer_loading: Optional[bool] = ...
    headers: Optional[Dict[str, str]] = ...
    require_approval: Optional[ToolMcpRequireApproval] = ...
    server_description: Optional[str] = ...
    server_label: Optional[str] = ...
    server_url: Optional[str] = ...
    tunnel_id: Optional[str] = ...

ToolMcpAllowedTools = Union[Sequence[str], ToolMcpAllowedToolsLiveMCPToolFilterParam]

class ToolMcpAllowedToolsLiveMCPToolFilterParam(Params):
    read_only: Optional[bool] = ...
    tool_names: Optional[Sequence[str]] = ...

ToolMcpRequireApproval = Union[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam, Literal["always", "never"]]

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(Params):
    always: Optional[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways] = ...
    never: Optional[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever] = ...

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways(Params):
    read_only: Optional[bool] = ...
    tool_names: Optional[Sequence[str]] = ...

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever(Params):
    read_only: Optional[bool] = ...
    tool_names: Optional[Sequence[str]] = ...

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
    max_output_tokens: Optional[int] = ...
    model: Optional[str] = ...
    parallel_tool_calls: Optional[bool] = ...
    reasoning: Optional[Reasoning] = ...
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]] = ...
    text: Optional[Text] = ...
    tool_choice: Optional[ToolChoice] = ...
    tools: Optional[List[Tool]] = ...

class Reasoning(Model):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]] = ...
    summary: Optional[Literal["concise", "detailed", "auto"]] = ...

class Text(Model):
    verbosity: Optional[Literal["low", "medium", "high"]] = ...

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
    type: Literal["function"]

class ToolChoiceLiveMCPToolChoiceParam(Model):
    name: str
    server_label: str
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
    type: Literal["custom"]

class ToolChoiceApplyPatch(Model):
    type: Literal["apply_patch"]

class ToolChoiceLiveAllowedToolsChoiceParam(Model):
    tools: List[ToolChoiceLiveAllowedToolsChoiceParamTool]
    type: Literal["allowed_tools"]
    mode: Optional[Literal["none", "auto", "required"]] = ...

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
    type: Literal["function"]

class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(Model):
    name: str
    server_label: str
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
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    network_policy: Optional[ToolShellEnvironmentContainerAutoNetworkPolicy] = ...
    skills: Optional[List[ToolShellEnvironmentContainerAutoSkill]] = ...

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
    type: Literal["allowlist"]

ToolShellEnvironmentContainerAutoSkill = Alias(
    Union[ToolShellEnvironmentContainerAutoSkillSkillReference, ToolShellEnvironmentContainerAutoSkillInline],
    discriminator="type",
)

class ToolShellEnvironmentContainerAutoSkillSkillReference(Model):
    skill_id: str
    type: Literal["skill_reference"]
    version: Optional[str] = ...

class ToolShellEnvironmentContainerAutoSkillInline(Model):
    description: str
    name: str
    source: ToolShellEnvironmentContainerAutoSkillInlineSource
    type: Literal["inline"]

class ToolShellEnvironmentContainerAutoSkillInlineSource(Model):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]

class ToolShellEnvironmentContainerReference(Model):
    container_id: str
    type: Literal["container_reference"]

class ToolShellEnvironmentLocal(Model):
    type: Literal["local"]
    skills: Optional[List[ToolShellEnvironmentLocalSkill]] = ...

class ToolShellEnvironmentLocalSkill(Model):
    description: str
    name: str
    path: str

class ToolImageGeneration(Model):
    type: Literal["image_generation"]

class ToolMcp(Model):
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    allowed_tools: Optional[ToolMcpAllowedTools] = ...
    authorization: Optional[str] = ...
    connector_id: Optional[str] = ...
    defer_loading: Optional[bool] = ...
    headers: Optional[Dict[str, str]] = ...
    require_approval: Optional[ToolMcpRequireApproval] = ...
    server_description: Optional[str] = ...
    server_label: Optional[str] = ...
    server_url: Optional[str] = ...
    tunnel_id: Optional[str] = ...

ToolMcpAllowedTools = Union[List[str], ToolMcpAllowedToolsLiveMCPToolFilterParam, None]

class ToolMcpAllowedToolsLiveMCPToolFilterParam(Model):
    read_only: Optional[bool] = ...
    tool_names: Optional[List[str]] = ...

ToolMcpRequireApproval = Union[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam, Literal["always", "never"], None]

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(Model):
    always: Optional[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways] = ...
    never: Optional[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever] = ...

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways(Model):
    read_only: Optional[bool] = ...
    tool_names: Optional[List[str]] = ...

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever(Model):
    read_only: Optional[bool] = ...
    tool_names: Optional[List[str]] = ...

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
    max_output_tokens: Optional[int] = ...
    model: str = ...
    parallel_tool_calls: Optional[bool] = ...
    reasoning: Optional[Reasoning] = ...
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]] = ...
    text: Optional[Text] = ...
    tool_choice: ToolChoice = ...
    tools: Iterable[Tool] = ...

class Reasoning(Params):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]] = ...
    summary: Optional[Literal["concise", "detailed", "auto"]] = ...

class Text(Params):
    verbosity: Optional[Literal["low", "medium", "high"]] = ...

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
    type: Literal["function"]

class ToolChoiceLiveMCPToolChoiceParam(Params):
    name: str
    server_label: str
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
    type: Literal["custom"]

class ToolChoiceApplyPatch(Params):
    type: Literal["apply_patch"]

class ToolChoiceLiveAllowedToolsChoiceParam(Params):
    tools: Iterable[ToolChoiceLiveAllowedToolsChoiceParamTool]
    type: Literal["allowed_tools"]
    mode: Optional[Literal["none", "auto", "required"]] = ...

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
    type: Literal["function"]

class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(Params):
    name: str
    server_label: str
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

ToolShellEnvironment = Union[
    ToolShellEnvironmentContainerAuto,
    ToolShellEnvironmentContainerReference,
    ToolShellEnvironmentLocal,
]

class ToolShellEnvironmentContainerAuto(Params):
    type: Literal["container_auto"]
    file_ids: Optional[Sequence[str]] = ...
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    network_policy: Optional[ToolShellEnvironmentContainerAutoNetworkPolicy] = ...
    skills: Optional[Iterable[ToolShellEnvironmentContainerAutoSkill]] = ...

ToolShellEnvironmentContainerAutoNetworkPolicy = Union[
    ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
    ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
]

class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(Params):
    type: Literal["disabled"]

class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(Params):
    allowed_domains: Sequence[str]
    type: Literal["allowlist"]

ToolShellEnvironmentContainerAutoSkill = Union[
    ToolShellEnvironmentContainerAutoSkillSkillReference,
    ToolShellEnvironmentContainerAutoSkillInline,
]

class ToolShellEnvironmentContainerAutoSkillSkillReference(Params):
    skill_id: str
    type: Literal["skill_reference"]
    version: Optional[str] = ...

class ToolShellEnvironmentContainerAutoSkillInline(Params):
    description: str
    name: str
    source: ToolShellEnvironmentContainerAutoSkillInlineSource
    type: Literal["inline"]

class ToolShellEnvironmentContainerAutoSkillInlineSource(Params):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]

class ToolShellEnvironmentContainerReference(Params):
    container_id: str
    type: Literal["container_reference"]

class ToolShellEnvironmentLocal(Params):
    type: Literal["local"]
    skills: Optional[Iterable[ToolShellEnvironmentLocalSkill]] = ...

class ToolShellEnvironmentLocalSkill(Params):
    description: str
    name: str
    path: str

class ToolImageGeneration(Params):
    type: Literal["image_generation"]

class ToolMcp(Params):
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    allowed_tools: Optional[ToolMcpAllowedTools] = ...
    authorization: Optional[str] = ...
    connector_id: Optional[str] = ...
    defer_loading: Optional[bool] = ...
    headers: Optional[Dict[str, str]] = ...
    require_approval: Optional[ToolMcpRequireApproval] = ...
    server_description: Optional[str] = ...
    server_label: Optional[str] = ...
    server_url: Optional[str] = ...
    tunnel_id: Optional[str] = ...

ToolMcpAllowedTools = Union[Sequence[str], ToolMcpAllowedToolsLiveMCPToolFilterParam]

class ToolMcpAllowedToolsLiveMCPToolFilterParam(Params):
    read_only: Optional[bool] = ...
    tool_names: Optional[Sequence[str]] = ...

ToolMcpRequireApproval = Union[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam, Literal["always", "never"]]

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(Params):
    always: Optional[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways] = ...
    never: Optional[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever] = ...

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways(Params):
    read_only: Optional[bool] = ...
    tool_names: Optional[Sequence[str]] = ...

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever(Params):
    read_only: Optional[bool] = ...
    tool_names: Optional[Sequence[str]] = ...

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
    response_event: Optional[str] = ...


module("live.server_event_selector_param")

class ServerEventSelectorParam(Params):
    type: str
    response_event: str = ...


module("live.session_accept_params")

class SessionAcceptParams(Params, of="live.sessions.accept"): ...

class Session(Params):
    model: Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]
    type: Literal["live"]
    audio: SessionAudio = ...
    delegation: Optional[SessionDelegation] = ...
    input: Iterable[InitialItemParam] = ...
    instructions: Optional[str] = ...
    safety_identifier: Optional[str] = ...
    store: bool = ...
    triggers: Iterable[DecisionTriggerParam] = ...

class SessionAudio(Params):
    output: SessionAudioOutput = ...

class SessionAudioOutput(Params):
    voice: SessionAudioOutputVoice = ...

SessionAudioOutputVoice = Union[str, BuiltInVoice, CustomVoiceParam]

SessionDelegation = Union[ClientDelegationParam, SessionDelegationResponses, SessionDelegationDecisions]

class SessionDelegationResponses(Params):
    responses: ResponsesDelegationConfigParam
    type: Literal["responses"]
    acknowledgement_delay_ms: int = ...

class SessionDelegationDecisions(Params):
    decisions: DecisionsDelegationConfigParam
    type: Literal["decisions"]
    acknowledgement_delay_ms: int = ...


module("live.session_config")

class SessionConfig(Model):
    model: Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]
    audio: Optional[Audio] = ...
    client: Optional[ClientConfig] = ...
    delegation: Optional[Delegation] = ...
    input: Optional[List[InitialItem]] = ...
    instructions: Optional[str] = ...
    safety_identifier: Optional[str] = ...
    store: Optional[bool] = ...
    triggers: Optional[List[DecisionTrigger]] = ...

class Audio(Model):
    format: Optional[AudioFormat] = ...
    output: Optional[AudioOutput] = ...

class AudioOutput(Model):
    voice: Optional[AudioOutputVoice] = ...

AudioOutputVoice = Union[str, BuiltInVoice, CustomVoice]

Delegation = Alias(Optional[Union[ClientDelegation, DelegationResponses, DelegationDecisions]], discriminator="type")

class DelegationResponses(Model):
    responses: ResponsesDelegationConfig
    type: Literal["responses"]
    acknowledgement_delay_ms: Optional[int] = ...

class DelegationDecisions(Model):
    decisions: DecisionsDelegationConfig
    type: Literal["decisions"]
    acknowledgement_delay_ms: Optional[int] = ...


module("live.session_config_param")

class SessionConfigParam(Params):
    model: Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]
    audio: Audio = ...
    client: ClientConfigParam = ...
    delegation: Optional[Delegation] = ...
    input: Iterable[InitialItemParam] = ...
    instructions: Optional[str] = ...
    safety_identifier: Optional[str] = ...
    store: bool = ...
    triggers: Iterable[DecisionTriggerParam] = ...

class Audio(Params):
    format: AudioFormatParam = ...
    output: AudioOutput = ...

class AudioOutput(Params):
    voice: AudioOutputVoice = ...

AudioOutputVoice = Union[str, BuiltInVoice, CustomVoiceParam]

Delegation = Union[ClientDelegationParam, DelegationResponses, DelegationDecisions]

class DelegationResponses(Params):
    responses: ResponsesDelegationConfigParam
    type: Literal["responses"]
    acknowledgement_delay_ms: int = ...

class DelegationDecisions(Params):
    decisions: DecisionsDelegationConfigParam
    type: Literal["decisions"]
    acknowledgement_delay_ms: int = ...


module("live.session_fork_params")

class SessionForkParams(Params, of="live.sessions.fork"): ...

class Transport(Params):
    sdp: str
    type: Literal["webrtc"]


module("live.session_fork_response")

class SessionForkResponse(Model):
    session: Session
    transport: Transport

class Session(Model):
    id: str

class Transport(Model):
    sdp: str
    type: Literal["webrtc"]


module("live.session_refer_params")

class SessionReferParams(Params, of="live.sessions.refer"): ...


module("live.session_reject_params")

class SessionRejectParams(Params, of="live.sessions.reject"): ...


module("live.session_resource")

class SessionResource(Model):
    id: str
    expires_at: int
    model: Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]
    status: Literal["active"]
    audio: Optional[Audio] = ...
    client: Optional[ClientConfig] = ...
    delegation: Optional[Delegation] = ...
    input: Optional[List[InitialItem]] = ...
    instructions: Optional[str] = ...
    safety_identifier: Optional[str] = ...
    store: Optional[bool] = ...
    triggers: Optional[List[DecisionTrigger]] = ...

class Audio(Model):
    format: Optional[AudioFormat] = ...
    output: Optional[AudioOutput] = ...

class AudioOutput(Model):
    voice: Optional[AudioOutputVoice] = ...

AudioOutputVoice = Union[str, BuiltInVoice, CustomVoice]

Delegation = Alias(Optional[Union[ClientDelegation, DelegationResponses, DelegationDecisions]], discriminator="type")

class DelegationResponses(Model):
    responses: ResponsesDelegationConfig
    type: Literal["responses"]
    acknowledgement_delay_ms: Optional[int] = ...

class DelegationDecisions(Model):
    decisions: DecisionsDelegationConfig
    type: Literal["decisions"]
    acknowledgement_delay_ms: Optional[int] = ...


module("live.session_update_config")

class SessionUpdateConfig(Model):
    delegation: Optional[Delegation] = ...
    triggers: Optional[List[DecisionTrigger]] = ...

Delegation = Alias(Optional[Union[ClientDelegation, DelegationResponses, DelegationDecisions]], discriminator="type")

class DelegationResponses(Model):
    type: Literal["responses"]
    acknowledgement_delay_ms: Optional[int] = ...
    responses: Optional[ResponsesDelegationUpdateConfig] = ...

class DelegationDecisions(Model):
    type: Literal["decisions"]
    acknowledgement_delay_ms: Optional[int] = ...
    decisions: Optional[DecisionsDelegationUpdateConfig] = ...


module("live.session_update_config_param")

class SessionUpdateConfigParam(Params):
    delegation: Optional[Delegation] = ...
    triggers: Iterable[DecisionTriggerParam] = ...

Delegation = Union[ClientDelegationParam, DelegationResponses, DelegationDecisions]

class DelegationResponses(Params):
    type: Literal["responses"]
    acknowledgement_delay_ms: int = ...
    responses: ResponsesDelegationUpdateConfigParam = ...

class DelegationDecisions(Params):
    type: Literal["decisions"]
    acknowledgement_delay_ms: int = ...
    decisions: DecisionsDelegationUpdateConfigParam = ...


module("live.session_usage")

class SessionUsage(Model):
    seconds: float
    active_seconds: Optional[int] = ...
    paused_seconds: Optional[int] = ...


module("live.sideband_connect_params")

class SidebandConnectParams(Params):
    graceful_close: bool = ...
