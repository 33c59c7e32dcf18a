"""Live: events."""

module("live.client_event")

ClientEvent = Alias(
    Union[
        SessionStartEvent,
        SessionUpdateEvent,
        InputAudioAppendEvent,
        InputAudioMuteEvent,
        InputAudioUnmuteEvent,
        OutputAudioFixturePlayEvent,
        InstructionsAppendEvent,
        ThinkingAppendEvent,
        CommentaryAppendEvent,
        DecisionCreateEvent,
        DecisionItemCreateEvent,
        DecisionItemDeleteEvent,
        ResponseItemCreateEvent,
        ResponseCreateEvent,
        SessionCloseEvent,
    ],
    discriminator="type",
)


module("live.client_event_param")

ClientEventParam = Union[
    SessionStartEventParam,
    SessionUpdateEventParam,
    InputAudioAppendEventParam,
    InputAudioMuteEventParam,
    InputAudioUnmuteEventParam,
    OutputAudioFixturePlayEventParam,
    InstructionsAppendEventParam,
    ThinkingAppendEventParam,
    CommentaryAppendEventParam,
    DecisionCreateEventParam,
    DecisionItemCreateEventParam,
    DecisionItemDeleteEventParam,
    ResponseItemCreateEventParam,
    ResponseCreateEventParam,
    SessionCloseEventParam,
]


module("live.commentary_append_event")

class CommentaryAppendEvent(Model):
    content: str
    """The text to add to the commentary that runs along."""
    delegation_id: Optional[str] = ...
    """Id of the delegation that it belongs to, or None if it belongs to none."""
    type: Literal["session.commentary.append"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.commentary_append_event_param")

class CommentaryAppendEventParam(Params):
    content: str
    """The text to add to the commentary that runs along."""
    delegation_id: Optional[str]
    """Id of the delegation that it belongs to, or None if it belongs to none."""
    type: Literal["session.commentary.append"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.commentary_appended_event")

class CommentaryAppendedEvent(Model):
    end_ms: int
    """Where it ends, in milliseconds."""
    event_id: str
    """Id of the event."""
    start_ms: int
    """Where it begins, in milliseconds."""
    type: Literal["session.commentary.appended"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""


module("live.connect_client_event")

ConnectClientEvent = Alias(
    Union[
        SessionUpdateEvent,
        InputAudioMuteEvent,
        InputAudioUnmuteEvent,
        OutputAudioFixturePlayEvent,
        TransportDtmfSend,
        InstructionsAppendEvent,
        ThinkingAppendEvent,
        CommentaryAppendEvent,
        DecisionCreateEvent,
        DecisionItemCreateEvent,
        DecisionItemDeleteEvent,
        ResponseItemCreateEvent,
        ResponseCreateEvent,
        SessionCloseEvent,
    ],
    discriminator="type",
)

class TransportDtmfSend(Model):
    event: str
    """The key of the telephone to send, such as `5` or `#`."""
    type: Literal["transport.dtmf.send"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.connect_client_event_param")

ConnectClientEventParam = Union[
    SessionUpdateEventParam,
    InputAudioMuteEventParam,
    InputAudioUnmuteEventParam,
    OutputAudioFixturePlayEventParam,
    TransportDtmfSend,
    InstructionsAppendEventParam,
    ThinkingAppendEventParam,
    CommentaryAppendEventParam,
    DecisionCreateEventParam,
    DecisionItemCreateEventParam,
    DecisionItemDeleteEventParam,
    ResponseItemCreateEventParam,
    ResponseCreateEventParam,
    SessionCloseEventParam,
]

class TransportDtmfSend(Params):
    event: str
    """The key of the telephone to send, such as `5` or `#`."""
    type: Literal["transport.dtmf.send"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.connect_server_event")

ConnectServerEvent = Alias(
    Union[
        SessionStartedEvent,
        SessionUpdatedEvent,
        SessionResumed,
        SessionPaused,
        InputAudioMutedEvent,
        InputAudioUnmutedEvent,
        OutputAudioFixturePlayingEvent,
        OutputAudioFixturePlayedEvent,
        InstructionsAppendedEvent,
        ThinkingAppendedEvent,
        CommentaryAppendedEvent,
        InputTranscriptDeltaEvent,
        OutputTranscriptDeltaEvent,
        DelegationCreatedEvent,
        DecisionEvent,
        DecisionItemCreatedEvent,
        DecisionItemDeletedEvent,
        ResponseEvent,
        SessionUsageUpdatedEvent,
        SessionClosedEvent,
        ErrorEvent,
        InfoEvent,
        SessionInputAudioAppend,
        OutputAudioDeltaEvent,
        TransportDtmfReceived,
        TransportDtmfSend,
        TransportDtmfSent,
        TransportRinging,
        TransportAnswered,
        TransportFailed,
    ],
    discriminator="type",
)

class SessionResumed(Model):
    event_id: str
    """Id of the event."""
    type: Literal["session.resumed"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""

class SessionPaused(Model):
    event_id: str
    """Id of the event."""
    type: Literal["session.paused"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""

class SessionInputAudioAppend(Model):
    audio: str
    """Sound of the input, as base64."""
    type: Literal["session.input_audio.append"]

class TransportDtmfReceived(Model):
    event: str
    """The key of the telephone that was received, such as `5` or `#`."""
    event_id: str
    """Id of the event."""
    type: Literal["transport.dtmf.received"]

class TransportDtmfSend(Model):
    event: str
    """The key of the telephone to send, such as `5` or `#`."""
    event_id: str
    """Id of the event."""
    type: Literal["transport.dtmf.send"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""

class TransportDtmfSent(Model):
    event: str
    """The key of the telephone that was sent, such as `5` or `#`."""
    event_id: str
    """Id of the event."""
    type: Literal["transport.dtmf.sent"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""

class TransportRinging(Model):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.ringing"]

class TransportAnswered(Model):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.answered"]

class TransportFailed(Model):
    error: TransportFailedError
    """What went wrong."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.failed"]

class TransportFailedError(Model):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["call_error"]
    param: Optional[str] = ...
    """Which parameter is wrong."""


module("live.decision_create_event")

class DecisionCreateEvent(Model):
    event_id: str
    """An id of your own, by which an error names this event."""
    type: Literal["decision.create"]


module("live.decision_create_event_param")

class DecisionCreateEventParam(Params):
    event_id: str
    """An id of your own, by which an error names this event."""
    type: Literal["decision.create"]


module("live.decision_event")

class DecisionEvent(Model):
    delegation_id: Optional[str] = ...
    """Id of the delegation that it belongs to, or None if it belongs to none."""
    event: Event
    """The event itself, with the decision."""
    event_id: str
    """Id of the event."""
    source_event_id: Optional[str] = ...
    """Id of the event that set it off, if one did."""
    source_event_type: Optional[Literal["session.input_transcript.delta", "session.output_transcript.delta"]] = ...
    """Type of the event that set it off, if one did."""
    trigger_id: Optional[str] = ...
    """Id of the trigger that set it off, if one did."""
    type: Literal["decision.event"]

class Event(Model):
    decision: Decision
    """The answers to the questions, with the model and its tokens."""
    type: Literal["decision.completed"]


module("live.decision_item_create_event")
from live.decision_user_message import ContentPart as ItemContentParts
from live import DecisionUserMessage as Item
from live.decision_user_message import ContentPartInputText as ItemContentPartsInputText
from live.decision_user_message import ContentPartInputImage as ItemContentPartsInputImage

class DecisionItemCreateEvent(Model):
    item: ItemUnion
    """The item to add for decisions: a message, a call of a tool, or its result."""
    type: Literal["decision.item.create"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""

ItemUnion = Alias(
    Union[
        DecisionUserMessage,
        DecisionDeveloperMessage,
        DecisionSystemMessage,
        DecisionAssistantMessage,
        ItemFunctionCall,
        ItemFunctionCallOutput,
        ItemCustomToolCall,
        ItemCustomToolCallOutput,
    ],
    discriminator="type",
)

class ItemFunctionCall(Model):
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call; the item with its result names it."""
    name: str
    """Name of the function."""
    type: Literal["function_call"]
    id: Optional[str] = ...
    """Id of the item, if you give it one."""
    namespace: Optional[str] = ...
    """The namespace that the function is in."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ItemFunctionCallOutput(Model):
    call_id: str
    """Id of the call that this is the result of."""
    output: Union[str, List[ItemFunctionCallOutputOutputParts]]
    """The result: text, or parts of text and images."""
    type: Literal["function_call_output"]
    id: Optional[str] = ...
    """Id of the item, if you give it one."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

ItemFunctionCallOutputOutputParts = Alias(
    Union[DecisionInputText, ItemFunctionCallOutputOutputPartsInputImage],
    discriminator="type",
)

class ItemFunctionCallOutputOutputPartsInputImage(Model):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...
    """How closely to look: `auto`, `low`, `high` or `original`."""

class ItemCustomToolCall(Model):
    call_id: str
    """Id of the call; the item with its result names it."""
    input: str
    """What the model passes to the tool, as text."""
    name: str
    """Name of the tool."""
    type: Literal["custom_tool_call"]
    id: Optional[str] = ...
    """Id of the item, if you give it one."""
    namespace: Optional[str] = ...
    """The namespace that it is in."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ItemCustomToolCallOutput(Model):
    call_id: str
    """Id of the call that this is the result of."""
    output: Union[str, List[ItemCustomToolCallOutputOutputParts]]
    """The result: text, or parts of text and images."""
    type: Literal["custom_tool_call_output"]
    id: Optional[str] = ...
    """Id of the item, if you give it one."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

ItemCustomToolCallOutputOutputParts = Alias(
    Union[DecisionInputText, ItemCustomToolCallOutputOutputPartsInputImage],
    discriminator="type",
)

class ItemCustomToolCallOutputOutputPartsInputImage(Model):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...
    """How closely to look: `auto`, `low`, `high` or `original`."""


module("live.decision_item_create_event_param")
from live.decision_user_message_param import ContentPart as ItemContentParts
from live.decision_user_message_param import ContentPartInputText as ItemContentPartsInputText
from live.decision_user_message_param import ContentPartInputImage as ItemContentPartsInputImage
from live import DecisionUserMessageParam as Item

class DecisionItemCreateEventParam(Params):
    item: ItemUnion
    """The item to add for decisions: a message, a call of a tool, or its result."""
    type: Literal["decision.item.create"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""

ItemUnion = Union[
    DecisionUserMessageParam,
    DecisionDeveloperMessageParam,
    DecisionSystemMessageParam,
    DecisionAssistantMessageParam,
    ItemFunctionCall,
    ItemFunctionCallOutput,
    ItemCustomToolCall,
    ItemCustomToolCallOutput,
]

class ItemFunctionCall(Params):
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call; the item with its result names it."""
    name: str
    """Name of the function."""
    type: Literal["function_call"]
    id: Optional[str] = ...
    """Id of the item, if you give it one."""
    namespace: Optional[str] = ...
    """The namespace that the function is in."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ItemFunctionCallOutput(Params):
    call_id: str
    """Id of the call that this is the result of."""
    output: Union[str, Iterable[ItemFunctionCallOutputOutputParts]]
    """The result: text, or parts of text and images."""
    type: Literal["function_call_output"]
    id: Optional[str] = ...
    """Id of the item, if you give it one."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

ItemFunctionCallOutputOutputParts = Union[DecisionInputTextParam, ItemFunctionCallOutputOutputPartsInputImage]

class ItemFunctionCallOutputOutputPartsInputImage(Params):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...
    """How closely to look: `auto`, `low`, `high` or `original`."""

class ItemCustomToolCall(Params):
    call_id: str
    """Id of the call; the item with its result names it."""
    input: str
    """What the model passes to the tool, as text."""
    name: str
    """Name of the tool."""
    type: Literal["custom_tool_call"]
    id: Optional[str] = ...
    """Id of the item, if you give it one."""
    namespace: Optional[str] = ...
    """The namespace that it is in."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ItemCustomToolCallOutput(Params):
    call_id: str
    """Id of the call that this is the result of."""
    output: Union[str, Iterable[ItemCustomToolCallOutputOutputParts]]
    """The result: text, or parts of text and images."""
    type: Literal["custom_tool_call_output"]
    id: Optional[str] = ...
    """Id of the item, if you give it one."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

ItemCustomToolCallOutputOutputParts = Union[DecisionInputTextParam, ItemCustomToolCallOutputOutputPartsInputImage]

class ItemCustomToolCallOutputOutputPartsInputImage(Params):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...
    """How closely to look: `auto`, `low`, `high` or `original`."""


module("live.decision_item_created_event")
from live.decision_stored_user_message import ContentPart as ItemContentParts
from live.decision_stored_user_message import ContentPartInputText as ItemContentPartsInputText
from live.decision_stored_user_message import ContentPartInputImage as ItemContentPartsInputImage
from live import DecisionStoredUserMessage as Item

class DecisionItemCreatedEvent(Model):
    event_id: str
    """Id of the event."""
    item: ItemUnion
    """The item that was added."""
    type: Literal["decision.item.created"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""

ItemUnion = Alias(
    Union[
        DecisionStoredUserMessage,
        DecisionStoredDeveloperMessage,
        DecisionStoredSystemMessage,
        DecisionStoredAssistantMessage,
        ItemFunctionCall,
        ItemFunctionCallOutput,
        ItemCustomToolCall,
        ItemCustomToolCallOutput,
    ],
    discriminator="type",
)

class ItemFunctionCall(Model):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call; the item with its result names it."""
    name: str
    """Name of the function."""
    type: Literal["function_call"]
    namespace: Optional[str] = ...
    """The namespace that the function is in."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ItemFunctionCallOutput(Model):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call that this is the result of."""
    output: Union[str, List[ItemFunctionCallOutputOutputParts]]
    """The result: text, or parts of text and images."""
    type: Literal["function_call_output"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

ItemFunctionCallOutputOutputParts = Alias(
    Union[DecisionInputText, ItemFunctionCallOutputOutputPartsInputImage],
    discriminator="type",
)

class ItemFunctionCallOutputOutputPartsInputImage(Model):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...
    """How closely to look: `auto`, `low`, `high` or `original`."""

class ItemCustomToolCall(Model):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call; the item with its result names it."""
    input: str
    """What the model passes to the tool, as text."""
    name: str
    """Name of the tool."""
    type: Literal["custom_tool_call"]
    namespace: Optional[str] = ...
    """The namespace that it is in."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ItemCustomToolCallOutput(Model):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call that this is the result of."""
    output: Union[str, List[ItemCustomToolCallOutputOutputParts]]
    """The result: text, or parts of text and images."""
    type: Literal["custom_tool_call_output"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

ItemCustomToolCallOutputOutputParts = Alias(
    Union[DecisionInputText, ItemCustomToolCallOutputOutputPartsInputImage],
    discriminator="type",
)

class ItemCustomToolCallOutputOutputPartsInputImage(Model):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...
    """How closely to look: `auto`, `low`, `high` or `original`."""


module("live.decision_item_delete_event")

class DecisionItemDeleteEvent(Model):
    item_id: str
    """Id of the item to delete."""
    type: Literal["decision.item.delete"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.decision_item_delete_event_param")

class DecisionItemDeleteEventParam(Params):
    item_id: str
    """Id of the item to delete."""
    type: Literal["decision.item.delete"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.decision_item_deleted_event")

class DecisionItemDeletedEvent(Model):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that was deleted."""
    type: Literal["decision.item.deleted"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""


module("live.delegation_created_event")

class DelegationCreatedEvent(Model):
    delegation: Delegation
    """The work that the live model hands over, and to whom."""
    event_id: str
    """Id of the event."""
    offset_ms: int
    """Offset at which it was made, in milliseconds."""
    type: Literal["session.delegation.created"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""

class Delegation(Model):
    id: str
    """Id of the delegation."""
    target: Literal["client", "responses", "decisions"]
    """Who gets it: your `client`, a model of the Responses API (`responses`) or one that decides (`decisions`)."""
    type: Literal["delegation"]
    response_id: Optional[str] = ...
    """Id of its response, if there is one."""


module("live.error_event")

class ErrorEvent(Model):
    error: Error
    """What went wrong."""
    event_id: str
    """Id of the event."""
    type: Literal["error"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""


module("live.fork_client_event")

ForkClientEvent = Alias(
    Union[
        ForkSessionStartEvent,
        SessionUpdateEvent,
        InputAudioAppendEvent,
        InputAudioMuteEvent,
        InputAudioUnmuteEvent,
        OutputAudioFixturePlayEvent,
        InstructionsAppendEvent,
        ThinkingAppendEvent,
        CommentaryAppendEvent,
        DecisionCreateEvent,
        DecisionItemCreateEvent,
        DecisionItemDeleteEvent,
        ResponseItemCreateEvent,
        ResponseCreateEvent,
        SessionCloseEvent,
    ],
    discriminator="type",
)


module("live.fork_client_event_param")

ForkClientEventParam = Union[
    ForkSessionStartEventParam,
    SessionUpdateEventParam,
    InputAudioAppendEventParam,
    InputAudioMuteEventParam,
    InputAudioUnmuteEventParam,
    OutputAudioFixturePlayEventParam,
    InstructionsAppendEventParam,
    ThinkingAppendEventParam,
    CommentaryAppendEventParam,
    DecisionCreateEventParam,
    DecisionItemCreateEventParam,
    DecisionItemDeleteEventParam,
    ResponseItemCreateEventParam,
    ResponseCreateEventParam,
    SessionCloseEventParam,
]


module("live.fork_server_event")

ForkServerEvent = Alias(
    Union[
        SessionStartedEvent,
        SessionUpdatedEvent,
        InputAudioMutedEvent,
        InputAudioUnmutedEvent,
        OutputAudioFixturePlayingEvent,
        OutputAudioFixturePlayedEvent,
        InstructionsAppendedEvent,
        ThinkingAppendedEvent,
        CommentaryAppendedEvent,
        SessionInputAudioAppend,
        OutputAudioDeltaEvent,
        InputTranscriptDeltaEvent,
        OutputTranscriptDeltaEvent,
        DelegationCreatedEvent,
        DecisionEvent,
        DecisionItemCreatedEvent,
        DecisionItemDeletedEvent,
        ResponseEvent,
        SessionUsageUpdatedEvent,
        SessionClosedEvent,
        ErrorEvent,
        InfoEvent,
        TransportDtmfReceived,
        TransportDtmfSend,
        TransportDtmfSent,
        TransportRinging,
        TransportAnswered,
        TransportFailed,
    ],
    discriminator="type",
)

class SessionInputAudioAppend(Model):
    audio: str
    """Sound of the input, as base64."""
    type: Literal["session.input_audio.append"]

class TransportDtmfReceived(Model):
    event: str
    """The key of the telephone that was received, such as `5` or `#`."""
    event_id: str
    """Id of the event."""
    type: Literal["transport.dtmf.received"]

class TransportDtmfSend(Model):
    event: str
    """The key of the telephone to send, such as `5` or `#`."""
    event_id: str
    """Id of the event."""
    type: Literal["transport.dtmf.send"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""

class TransportDtmfSent(Model):
    event: str
    """The key of the telephone that was sent, such as `5` or `#`."""
    event_id: str
    """Id of the event."""
    type: Literal["transport.dtmf.sent"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""

class TransportRinging(Model):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.ringing"]

class TransportAnswered(Model):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.answered"]

class TransportFailed(Model):
    error: TransportFailedError
    """What went wrong."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.failed"]

class TransportFailedError(Model):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["call_error"]
    param: Optional[str] = ...
    """Which parameter is wrong."""


module("live.fork_session_start_event")

class ForkSessionStartEvent(Model):
    session: ForkSessionConfig
    """What is different in the new session."""
    type: Literal["session.start"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.fork_session_start_event_param")

class ForkSessionStartEventParam(Params):
    session: ForkSessionConfigParam
    """What is different in the new session."""
    type: Literal["session.start"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.info_event")

class InfoEvent(Model):
    code: str
    """What it is about, for programs."""
    event_id: str
    """Id of the event."""
    message: str
    """What there is to know, in words."""
    type: Literal["info"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""


module("live.input_audio_append_event")

class InputAudioAppendEvent(Model):
    audio: str
    """The sound to add, as base64, in the format of the session."""
    type: Literal["session.input_audio.append"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.input_audio_append_event_param")

class InputAudioAppendEventParam(Params):
    audio: str
    """The sound to add, as base64, in the format of the session."""
    type: Literal["session.input_audio.append"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.input_audio_mute_event")

class InputAudioMuteEvent(Model):
    type: Literal["session.input_audio.mute"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.input_audio_mute_event_param")

class InputAudioMuteEventParam(Params):
    type: Literal["session.input_audio.mute"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.input_audio_muted_event")

class InputAudioMutedEvent(Model):
    event_id: str
    """Id of the event."""
    type: Literal["session.input_audio.muted"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""


module("live.input_audio_unmute_event")

class InputAudioUnmuteEvent(Model):
    type: Literal["session.input_audio.unmute"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.input_audio_unmute_event_param")

class InputAudioUnmuteEventParam(Params):
    type: Literal["session.input_audio.unmute"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.input_audio_unmuted_event")

class InputAudioUnmutedEvent(Model):
    event_id: str
    """Id of the event."""
    type: Literal["session.input_audio.unmuted"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""


module("live.input_transcript_delta_event")

class InputTranscriptDeltaEvent(Model):
    delta: str
    """A further piece of what the user says."""
    end_ms: int
    """Where it ends, in milliseconds."""
    event_id: str
    """Id of the event."""
    start_ms: int
    """Where it begins, in milliseconds."""
    type: Literal["session.input_transcript.delta"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""


module("live.instructions_append_event")

class InstructionsAppendEvent(Model):
    content: str
    """What the live model is told from now on, besides what it was told before."""
    delegation_id: Optional[str] = ...
    """Id of the delegation that it belongs to, or None if it belongs to none."""
    type: Literal["session.instructions.append"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.instructions_append_event_param")

class InstructionsAppendEventParam(Params):
    content: str
    """What the live model is told from now on, besides what it was told before."""
    delegation_id: Optional[str]
    """Id of the delegation that it belongs to, or None if it belongs to none."""
    type: Literal["session.instructions.append"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.instructions_appended_event")

class InstructionsAppendedEvent(Model):
    end_ms: int
    """Where it ends, in milliseconds."""
    event_id: str
    """Id of the event."""
    start_ms: int
    """Where it begins, in milliseconds."""
    type: Literal["session.instructions.appended"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""


module("live.output_audio_delta_event")

class OutputAudioDeltaEvent(Model):
    delta: str
    """A further piece of the sound, as base64."""
    type: Literal["session.output_audio.delta"]
    end_ms: Optional[int] = ...
    """Where it ends, in milliseconds."""
    start_ms: Optional[int] = ...
    """Where it begins, in milliseconds."""


module("live.output_audio_fixture_play_event")

class OutputAudioFixturePlayEvent(Model):
    audio: str
    """The ready-made sound that is played to the user."""
    type: Literal["session.output_audio.fixture.play"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.output_audio_fixture_play_event_param")

class OutputAudioFixturePlayEventParam(Params):
    audio: str
    """The ready-made sound that is played to the user."""
    type: Literal["session.output_audio.fixture.play"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.output_audio_fixture_played_event")

class OutputAudioFixturePlayedEvent(Model):
    event_id: str
    """Id of the event."""
    type: Literal["session.output_audio.fixture.played"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""


module("live.output_audio_fixture_playing_event")

class OutputAudioFixturePlayingEvent(Model):
    event_id: str
    """Id of the event."""
    type: Literal["session.output_audio.fixture.playing"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""


module("live.output_transcript_delta_event")

class OutputTranscriptDeltaEvent(Model):
    delta: str
    """A further piece of what the model says."""
    end_ms: int
    """Where it ends, in milliseconds."""
    event_id: str
    """Id of the event."""
    start_ms: int
    """Where it begins, in milliseconds."""
    type: Literal["session.output_transcript.delta"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""


module("live.response_create_event")

class ResponseCreateEvent(Model):
    type: Literal["response.create"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.response_create_event_param")

class ResponseCreateEventParam(Params):
    type: Literal["response.create"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.response_event")

class ResponseEvent(Model):
    event: Dict[str, object]
    """The response's own event, as a dict."""
    event_id: str
    """Id of the event."""
    type: Literal["response.event"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""
    delegation_id: Optional[str] = ...
    """Id of the delegation that it belongs to, or None if it belongs to none."""


module("live.response_item_create_event")

class ResponseItemCreateEvent(Model):
    item: responses.ResponseInputItem
    """The item to add for the response: a message, the result of a tool, and so on."""
    type: Literal["response.item.create"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.response_item_create_event_param")

class ResponseItemCreateEventParam(Params):
    item: responses.ResponseInputItemParam
    """The item to add for the response: a message, the result of a tool, and so on."""
    type: Literal["response.item.create"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.server_event")

ServerEvent = Alias(
    Union[
        SessionStartedEvent,
        SessionUpdatedEvent,
        InputAudioMutedEvent,
        InputAudioUnmutedEvent,
        OutputAudioFixturePlayingEvent,
        OutputAudioFixturePlayedEvent,
        InstructionsAppendedEvent,
        ThinkingAppendedEvent,
        CommentaryAppendedEvent,
        SessionInputAudioAppend,
        OutputAudioDeltaEvent,
        InputTranscriptDeltaEvent,
        OutputTranscriptDeltaEvent,
        DelegationCreatedEvent,
        DecisionEvent,
        DecisionItemCreatedEvent,
        DecisionItemDeletedEvent,
        ResponseEvent,
        SessionUsageUpdatedEvent,
        SessionClosedEvent,
        ErrorEvent,
        InfoEvent,
        TransportDtmfReceived,
        TransportDtmfSend,
        TransportDtmfSent,
        TransportRinging,
        TransportAnswered,
        TransportFailed,
    ],
    discriminator="type",
)

class SessionInputAudioAppend(Model):
    audio: str
    """Sound of the input, as base64."""
    type: Literal["session.input_audio.append"]

class TransportDtmfReceived(Model):
    event: str
    """The key of the telephone that was received, such as `5` or `#`."""
    event_id: str
    """Id of the event."""
    type: Literal["transport.dtmf.received"]

class TransportDtmfSend(Model):
    event: str
    """The key of the telephone to send, such as `5` or `#`."""
    event_id: str
    """Id of the event."""
    type: Literal["transport.dtmf.send"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""

class TransportDtmfSent(Model):
    event: str
    """The key of the telephone that was sent, such as `5` or `#`."""
    event_id: str
    """Id of the event."""
    type: Literal["transport.dtmf.sent"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""

class TransportRinging(Model):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.ringing"]

class TransportAnswered(Model):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.answered"]

class TransportFailed(Model):
    error: TransportFailedError
    """What went wrong."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.failed"]

class TransportFailedError(Model):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["call_error"]
    param: Optional[str] = ...
    """Which parameter is wrong."""


module("live.session_close_event")

class SessionCloseEvent(Model):
    type: Literal["session.close"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.session_close_event_param")

class SessionCloseEventParam(Params):
    type: Literal["session.close"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.session_closed_event")

class SessionClosedEvent(Model):
    event_id: str
    """Id of the event."""
    reason: Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"]
    """Why it ended: `close_requested`, `expired`, `content`, `remote_hangup` or `connection_lost`."""
    session: SessionResource
    """The session, with its configuration."""
    type: Literal["session.closed"]
    usage: SessionUsage
    """How much the session has used, in seconds."""
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""


module("live.session_start_event")

class SessionStartEvent(Model):
    session: SessionConfig
    """Model, voice, instructions and the rest of the configuration."""
    type: Literal["session.start"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.session_start_event_param")

class SessionStartEventParam(Params):
    session: SessionConfigParam
    """Model, voice, instructions and the rest of the configuration."""
    type: Literal["session.start"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.session_started_event")

class SessionStartedEvent(Model):
    event_id: str
    """Id of the event."""
    session: SessionResource
    """The session, with its configuration."""
    type: Literal["session.started"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""


module("live.session_update_event")

class SessionUpdateEvent(Model):
    session: SessionUpdateConfig
    """What is to change in the session."""
    type: Literal["session.update"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.session_update_event_param")

class SessionUpdateEventParam(Params):
    session: SessionUpdateConfigParam
    """What is to change in the session."""
    type: Literal["session.update"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.session_updated_event")

class SessionUpdatedEvent(Model):
    event_id: str
    """Id of the event."""
    session: SessionResource
    """The session, with its configuration."""
    type: Literal["session.updated"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""


module("live.session_usage_updated_event")

class SessionUsageUpdatedEvent(Model):
    event_id: str
    """Id of the event."""
    type: Literal["session.usage.updated"]
    usage: SessionUsage
    """How much the session has used, in seconds."""
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""
    context_window: Optional[ContextWindow] = ...
    """How full the context window is."""

class ContextWindow(Model):
    usage_ratio: float
    """Share of the context window that is used."""


module("live.thinking_append_event")

class ThinkingAppendEvent(Model):
    content: str
    """The text to add to the thinking of the live model."""
    delegation_id: Optional[str] = ...
    """Id of the delegation that it belongs to, or None if it belongs to none."""
    type: Literal["session.thinking.append"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.thinking_append_event_param")

class ThinkingAppendEventParam(Params):
    content: str
    """The text to add to the thinking of the live model."""
    delegation_id: Optional[str]
    """Id of the delegation that it belongs to, or None if it belongs to none."""
    type: Literal["session.thinking.append"]
    event_id: Optional[str] = ...
    """An id of your own, by which an error names this event."""


module("live.thinking_appended_event")

class ThinkingAppendedEvent(Model):
    end_ms: int
    """Where it ends, in milliseconds."""
    event_id: str
    """Id of the event."""
    start_ms: int
    """Where it begins, in milliseconds."""
    type: Literal["session.thinking.appended"]
    client_event_id: Optional[str] = ...
    """The `event_id` of the event of yours that led to this, if any."""
