# Derived by `python -m tools gen` from tools/api/live.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Callable, Generic, Mapping
from ..._async import AsyncResponseManager
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager
from ..._views import BinaryResponse, RawResponse
from ...helpers.connections import AsyncConnection, AsyncConnectionManager, Connection, ConnectionManager
from .._results import AwaitableRawResponse, Coroutine, R1, R2, R3
from ...types._params import ReconnectingOverrides, SyncWebSocketConnectionOptions, WebSocketConnectionOptions
from ...types._types import ReconnectingEvent
from ...types.live._params import (
    ClientEvent,
    ClientEventDict,
    ClientEventParam,
    ConnectClientEvent,
    ConnectClientEventDict,
    ConnectClientEventParam,
    ConnectServerEvent,
    DecisionItemCreateEventParamItemUnion,
    ForkClientEvent,
    ForkClientEventDict,
    ForkClientEventParam,
    ForkServerEvent,
    ForkSessionConfigParam,
    LiveCreateParamsTransport,
    MediaSessionConfigParam,
    MediaSessionForkConfigParam,
    ServerEvent,
    SessionAcceptParamsSession,
    SessionConfigParam,
    SessionUpdateConfigParam,
)
from ...types.live._types import (
    ForkSessionConfig,
    ForkSessionConfigDict,
    LiveCreateResponse,
    LiveCreateResponseTransport,
    LiveCreateResponseTransportDict,
    SessionConfig,
    SessionConfigDict,
    SessionForkResponse,
    SessionUpdateConfig,
    SessionUpdateConfigDict,
)
from ...types.responses._params import ResponseInputItemParam
class SessionsMethods(Generic[R1, R2, R3]):
    def accept(
        self,
        session_id: str,
        *,
        session: SessionAcceptParamsSession,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Takes an incoming call as a live session with this configuration.

        Args:
            session_id: id of the session
            session: model, voice, instructions and the rest of the configuration
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def download_recording(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Downloads the recording of a stored live session.

        Args:
            session_id: id of the session
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def fork(
        self,
        session_id: str,
        *,
        transport: LiveCreateParamsTransport | LiveCreateResponseTransport | LiveCreateResponseTransportDict,
        session: MediaSessionForkConfigParam | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Starts another live session that goes on from the state of this one.

        Args:
            session_id: id of the session
            transport: how audio gets to the new session and back
            session: what is different in the new session
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def hangup(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Ends a live session.

        Args:
            session_id: id of the session
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def refer(
        self,
        session_id: str,
        *,
        target_uri: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Passes the call of a live session on to another address (SIP REFER).

        Args:
            session_id: id of the session
            target_uri: the address to pass the call on to, such as `tel:+14155550123` or `sip:agent@example.com`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def reject(
        self,
        session_id: str,
        *,
        status_code: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Refuses an incoming call.

        Args:
            session_id: id of the session
            status_code: the SIP status to refuse with, such as 603
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class LiveMethods(Generic[R1]):
    def create(
        self,
        *,
        session: MediaSessionConfigParam,
        transport: LiveCreateParamsTransport | LiveCreateResponseTransport | LiveCreateResponseTransportDict,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Starts a live voice session and returns what a client needs to join it.

        Args:
            session: model, voice, instructions and the rest of the configuration
            transport: how audio gets there and back
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class _SidebandConnectionSend(Generic[R1]):
    def send(self, event: ConnectClientEventParam | Mapping[str, object]) -> R1:
        """Send an event; as long as no connection is open it waits in a queue.

        Args:
            event: a dict, an object of ours, or a model that can `model_dump`

        Raises WebSocketConnectionClosedError, with the event in `unsent_messages`, if it can't be sent, WebSocketQueueFullError if the
        queue is full.
        """
class _SidebandConnectionSessionInputAudio(Generic[R1]):
    def mute(
        self,
        *,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.input_audio.mute`.

        Args:
            event_id: an id of your own, by which an error names this event
        """
    def unmute(
        self,
        *,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.input_audio.unmute`.

        Args:
            event_id: an id of your own, by which an error names this event
        """
class _SidebandConnectionSessionOutputAudioFixture(Generic[R1]):
    def play(
        self,
        *,
        audio: str,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.output_audio.fixture.play`.

        Args:
            audio: the ready-made sound that is played to the user
            event_id: an id of your own, by which an error names this event
        """
class _SidebandConnectionSessionOutputAudio(Generic[R1]):
    fixture: _SidebandConnectionSessionOutputAudioFixture[R1]
class _SidebandConnectionSessionInstructions(Generic[R1]):
    def append(
        self,
        *,
        content: str,
        delegation_id: str | None,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.instructions.append`.

        Args:
            content: what the live model is told from now on, besides what it was told before
            delegation_id: id of the delegation that it belongs to, or None if it belongs to none
            event_id: an id of your own, by which an error names this event
        """
class _SidebandConnectionSessionThinking(Generic[R1]):
    def append(
        self,
        *,
        content: str,
        delegation_id: str | None,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.thinking.append`.

        Args:
            content: the text to add to the thinking of the live model
            delegation_id: id of the delegation that it belongs to, or None if it belongs to none
            event_id: an id of your own, by which an error names this event
        """
class _SidebandConnectionSessionCommentary(Generic[R1]):
    def append(
        self,
        *,
        content: str,
        delegation_id: str | None,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.commentary.append`.

        Args:
            content: the text to add to the commentary that runs along
            delegation_id: id of the delegation that it belongs to, or None if it belongs to none
            event_id: an id of your own, by which an error names this event
        """
class _SidebandConnectionSession(Generic[R1]):
    def update(
        self,
        *,
        session: SessionUpdateConfigParam | SessionUpdateConfig | SessionUpdateConfigDict,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.update`.

        Args:
            session: what is to change in the session
            event_id: an id of your own, by which an error names this event
        """
    input_audio: _SidebandConnectionSessionInputAudio[R1]
    output_audio: _SidebandConnectionSessionOutputAudio[R1]
    instructions: _SidebandConnectionSessionInstructions[R1]
    thinking: _SidebandConnectionSessionThinking[R1]
    commentary: _SidebandConnectionSessionCommentary[R1]
    def close(
        self,
        *,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.close`.

        Args:
            event_id: an id of your own, by which an error names this event
        """
class _SidebandConnectionTransportDtmf(Generic[R1]):
    def send(
        self,
        *,
        event: str,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `transport.dtmf.send`.

        Args:
            event: the key of the telephone to send, such as `5` or `#`
            event_id: an id of your own, by which an error names this event
        """
class _SidebandConnectionTransport(Generic[R1]):
    dtmf: _SidebandConnectionTransportDtmf[R1]
class _SidebandConnectionDecisionItem(Generic[R1]):
    def create(
        self,
        *,
        item: DecisionItemCreateEventParamItemUnion,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `decision.item.create`.

        Args:
            item: the item to add for decisions: a message, a call of a tool, or its result
            event_id: an id of your own, by which an error names this event
        """
    def delete(
        self,
        *,
        item_id: str,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `decision.item.delete`.

        Args:
            item_id: id of the item to delete
            event_id: an id of your own, by which an error names this event
        """
class _SidebandConnectionDecision(Generic[R1]):
    def create(
        self,
        *,
        event_id: str,
    ) -> R1:
        """Sends `decision.create`.

        Args:
            event_id: an id of your own, by which an error names this event
        """
    item: _SidebandConnectionDecisionItem[R1]
class _SidebandConnectionResponseItem(Generic[R1]):
    def create(
        self,
        *,
        item: ResponseInputItemParam,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `response.item.create`.

        Args:
            item: the item to add for the response: a message, the result of a tool, and so on
            event_id: an id of your own, by which an error names this event
        """
class _SidebandConnectionResponse(Generic[R1]):
    item: _SidebandConnectionResponseItem[R1]
    def create(
        self,
        *,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `response.create`.

        Args:
            event_id: an id of your own, by which an error names this event
        """
class _SidebandConnection(_SidebandConnectionSend[R1]):
    session: _SidebandConnectionSession[R1]
    transport: _SidebandConnectionTransport[R1]
    decision: _SidebandConnectionDecision[R1]
    response: _SidebandConnectionResponse[R1]
class SidebandConnection(_SidebandConnection[None], Connection[ConnectServerEvent]): ...
class SidebandConnectionManager(_SidebandConnectionSend[None], ConnectionManager[SidebandConnection]): ...
class AsyncSidebandConnection(_SidebandConnection[Coroutine[Any, Any, None]], AsyncConnection[ConnectServerEvent]): ...
class AsyncSidebandConnectionManager(_SidebandConnectionSend[None], AsyncConnectionManager[AsyncSidebandConnection]): ...
class _ForksConnectionSend(Generic[R1]):
    def send(self, event: ForkClientEventParam | Mapping[str, object]) -> R1:
        """Send an event; as long as no connection is open it waits in a queue.

        Args:
            event: a dict, an object of ours, or a model that can `model_dump`

        Raises WebSocketConnectionClosedError, with the event in `unsent_messages`, if it can't be sent, WebSocketQueueFullError if the
        queue is full.
        """
class _ForksConnectionSessionInputAudio(Generic[R1]):
    def append(
        self,
        *,
        audio: str,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.input_audio.append`.

        Args:
            audio: the sound to add, as base64, in the format of the session
            event_id: an id of your own, by which an error names this event
        """
    def mute(
        self,
        *,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.input_audio.mute`.

        Args:
            event_id: an id of your own, by which an error names this event
        """
    def unmute(
        self,
        *,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.input_audio.unmute`.

        Args:
            event_id: an id of your own, by which an error names this event
        """
class _ForksConnectionSessionOutputAudioFixture(Generic[R1]):
    def play(
        self,
        *,
        audio: str,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.output_audio.fixture.play`.

        Args:
            audio: the ready-made sound that is played to the user
            event_id: an id of your own, by which an error names this event
        """
class _ForksConnectionSessionOutputAudio(Generic[R1]):
    fixture: _ForksConnectionSessionOutputAudioFixture[R1]
class _ForksConnectionSessionInstructions(Generic[R1]):
    def append(
        self,
        *,
        content: str,
        delegation_id: str | None,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.instructions.append`.

        Args:
            content: what the live model is told from now on, besides what it was told before
            delegation_id: id of the delegation that it belongs to, or None if it belongs to none
            event_id: an id of your own, by which an error names this event
        """
class _ForksConnectionSessionThinking(Generic[R1]):
    def append(
        self,
        *,
        content: str,
        delegation_id: str | None,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.thinking.append`.

        Args:
            content: the text to add to the thinking of the live model
            delegation_id: id of the delegation that it belongs to, or None if it belongs to none
            event_id: an id of your own, by which an error names this event
        """
class _ForksConnectionSessionCommentary(Generic[R1]):
    def append(
        self,
        *,
        content: str,
        delegation_id: str | None,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.commentary.append`.

        Args:
            content: the text to add to the commentary that runs along
            delegation_id: id of the delegation that it belongs to, or None if it belongs to none
            event_id: an id of your own, by which an error names this event
        """
class _ForksConnectionSession(Generic[R1]):
    def start(
        self,
        *,
        session: ForkSessionConfigParam | ForkSessionConfig | ForkSessionConfigDict,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.start`.

        Args:
            session: what is different in the new session
            event_id: an id of your own, by which an error names this event
        """
    def update(
        self,
        *,
        session: SessionUpdateConfigParam | SessionUpdateConfig | SessionUpdateConfigDict,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.update`.

        Args:
            session: what is to change in the session
            event_id: an id of your own, by which an error names this event
        """
    input_audio: _ForksConnectionSessionInputAudio[R1]
    output_audio: _ForksConnectionSessionOutputAudio[R1]
    instructions: _ForksConnectionSessionInstructions[R1]
    thinking: _ForksConnectionSessionThinking[R1]
    commentary: _ForksConnectionSessionCommentary[R1]
    def close(
        self,
        *,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.close`.

        Args:
            event_id: an id of your own, by which an error names this event
        """
class _ForksConnectionDecisionItem(Generic[R1]):
    def create(
        self,
        *,
        item: DecisionItemCreateEventParamItemUnion,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `decision.item.create`.

        Args:
            item: the item to add for decisions: a message, a call of a tool, or its result
            event_id: an id of your own, by which an error names this event
        """
    def delete(
        self,
        *,
        item_id: str,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `decision.item.delete`.

        Args:
            item_id: id of the item to delete
            event_id: an id of your own, by which an error names this event
        """
class _ForksConnectionDecision(Generic[R1]):
    def create(
        self,
        *,
        event_id: str,
    ) -> R1:
        """Sends `decision.create`.

        Args:
            event_id: an id of your own, by which an error names this event
        """
    item: _ForksConnectionDecisionItem[R1]
class _ForksConnectionResponseItem(Generic[R1]):
    def create(
        self,
        *,
        item: ResponseInputItemParam,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `response.item.create`.

        Args:
            item: the item to add for the response: a message, the result of a tool, and so on
            event_id: an id of your own, by which an error names this event
        """
class _ForksConnectionResponse(Generic[R1]):
    item: _ForksConnectionResponseItem[R1]
    def create(
        self,
        *,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `response.create`.

        Args:
            event_id: an id of your own, by which an error names this event
        """
class _ForksConnection(_ForksConnectionSend[R1]):
    session: _ForksConnectionSession[R1]
    decision: _ForksConnectionDecision[R1]
    response: _ForksConnectionResponse[R1]
class ForksConnection(_ForksConnection[None], Connection[ForkServerEvent]): ...
class ForksConnectionManager(_ForksConnectionSend[None], ConnectionManager[ForksConnection]): ...
class AsyncForksConnection(_ForksConnection[Coroutine[Any, Any, None]], AsyncConnection[ForkServerEvent]): ...
class AsyncForksConnectionManager(_ForksConnectionSend[None], AsyncConnectionManager[AsyncForksConnection]): ...
class _LiveConnectionSend(Generic[R1]):
    def send(self, event: ClientEventParam | Mapping[str, object]) -> R1:
        """Send an event; as long as no connection is open it waits in a queue.

        Args:
            event: a dict, an object of ours, or a model that can `model_dump`

        Raises WebSocketConnectionClosedError, with the event in `unsent_messages`, if it can't be sent, WebSocketQueueFullError if the
        queue is full.
        """
class _LiveConnectionSessionInputAudio(Generic[R1]):
    def append(
        self,
        *,
        audio: str,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.input_audio.append`.

        Args:
            audio: the sound to add, as base64, in the format of the session
            event_id: an id of your own, by which an error names this event
        """
    def mute(
        self,
        *,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.input_audio.mute`.

        Args:
            event_id: an id of your own, by which an error names this event
        """
    def unmute(
        self,
        *,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.input_audio.unmute`.

        Args:
            event_id: an id of your own, by which an error names this event
        """
class _LiveConnectionSessionOutputAudioFixture(Generic[R1]):
    def play(
        self,
        *,
        audio: str,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.output_audio.fixture.play`.

        Args:
            audio: the ready-made sound that is played to the user
            event_id: an id of your own, by which an error names this event
        """
class _LiveConnectionSessionOutputAudio(Generic[R1]):
    fixture: _LiveConnectionSessionOutputAudioFixture[R1]
class _LiveConnectionSessionInstructions(Generic[R1]):
    def append(
        self,
        *,
        content: str,
        delegation_id: str | None,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.instructions.append`.

        Args:
            content: what the live model is told from now on, besides what it was told before
            delegation_id: id of the delegation that it belongs to, or None if it belongs to none
            event_id: an id of your own, by which an error names this event
        """
class _LiveConnectionSessionThinking(Generic[R1]):
    def append(
        self,
        *,
        content: str,
        delegation_id: str | None,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.thinking.append`.

        Args:
            content: the text to add to the thinking of the live model
            delegation_id: id of the delegation that it belongs to, or None if it belongs to none
            event_id: an id of your own, by which an error names this event
        """
class _LiveConnectionSessionCommentary(Generic[R1]):
    def append(
        self,
        *,
        content: str,
        delegation_id: str | None,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.commentary.append`.

        Args:
            content: the text to add to the commentary that runs along
            delegation_id: id of the delegation that it belongs to, or None if it belongs to none
            event_id: an id of your own, by which an error names this event
        """
class _LiveConnectionSession(Generic[R1]):
    def start(
        self,
        *,
        session: SessionConfigParam | SessionConfig | SessionConfigDict,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.start`.

        Args:
            session: model, voice, instructions and the rest of the configuration
            event_id: an id of your own, by which an error names this event
        """
    def update(
        self,
        *,
        session: SessionUpdateConfigParam | SessionUpdateConfig | SessionUpdateConfigDict,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.update`.

        Args:
            session: what is to change in the session
            event_id: an id of your own, by which an error names this event
        """
    input_audio: _LiveConnectionSessionInputAudio[R1]
    output_audio: _LiveConnectionSessionOutputAudio[R1]
    instructions: _LiveConnectionSessionInstructions[R1]
    thinking: _LiveConnectionSessionThinking[R1]
    commentary: _LiveConnectionSessionCommentary[R1]
    def close(
        self,
        *,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.close`.

        Args:
            event_id: an id of your own, by which an error names this event
        """
class _LiveConnectionDecisionItem(Generic[R1]):
    def create(
        self,
        *,
        item: DecisionItemCreateEventParamItemUnion,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `decision.item.create`.

        Args:
            item: the item to add for decisions: a message, a call of a tool, or its result
            event_id: an id of your own, by which an error names this event
        """
    def delete(
        self,
        *,
        item_id: str,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `decision.item.delete`.

        Args:
            item_id: id of the item to delete
            event_id: an id of your own, by which an error names this event
        """
class _LiveConnectionDecision(Generic[R1]):
    def create(
        self,
        *,
        event_id: str,
    ) -> R1:
        """Sends `decision.create`.

        Args:
            event_id: an id of your own, by which an error names this event
        """
    item: _LiveConnectionDecisionItem[R1]
class _LiveConnectionResponseItem(Generic[R1]):
    def create(
        self,
        *,
        item: ResponseInputItemParam,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `response.item.create`.

        Args:
            item: the item to add for the response: a message, the result of a tool, and so on
            event_id: an id of your own, by which an error names this event
        """
class _LiveConnectionResponse(Generic[R1]):
    item: _LiveConnectionResponseItem[R1]
    def create(
        self,
        *,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `response.create`.

        Args:
            event_id: an id of your own, by which an error names this event
        """
class _LiveConnection(_LiveConnectionSend[R1]):
    session: _LiveConnectionSession[R1]
    decision: _LiveConnectionDecision[R1]
    response: _LiveConnectionResponse[R1]
class LiveConnection(_LiveConnection[None], Connection[ServerEvent]): ...
class LiveConnectionManager(_LiveConnectionSend[None], ConnectionManager[LiveConnection]): ...
class AsyncLiveConnection(_LiveConnection[Coroutine[Any, Any, None]], AsyncConnection[ServerEvent]): ...
class AsyncLiveConnectionManager(_LiveConnectionSend[None], AsyncConnectionManager[AsyncLiveConnection]): ...
class SidebandWithRawResponse:
    ...
class ForksWithRawResponse:
    ...
class SessionsWithRawResponse(SessionsMethods[RawResponse[None], RawResponse[BinaryResponse], RawResponse[SessionForkResponse]]):
    ...
class LiveWithRawResponse(LiveMethods[RawResponse[LiveCreateResponse]]):
    sideband: SidebandWithRawResponse
    forks: ForksWithRawResponse
    sessions: SessionsWithRawResponse
class SidebandWithStreamingResponse:
    ...
class ForksWithStreamingResponse:
    ...
class SessionsWithStreamingResponse(SessionsMethods[ResponseManager[None], ResponseManager[bytes], ResponseManager[SessionForkResponse]]):
    ...
class LiveWithStreamingResponse(LiveMethods[ResponseManager[LiveCreateResponse]]):
    sideband: SidebandWithStreamingResponse
    forks: ForksWithStreamingResponse
    sessions: SessionsWithStreamingResponse
class Sideband(Resource[SidebandWithRawResponse, SidebandWithStreamingResponse]):
    def connect(
        self,
        *,
        session_id: str,
        graceful_close: bool | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        websocket_connection_options: SyncWebSocketConnectionOptions | None = ...,
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = ...,
        max_retries: int | None = ...,
        initial_delay: float | None = ...,
        max_delay: float | None = ...,
        max_queue_size: int | None = ...,
    ) -> SidebandConnectionManager:
        """Watches and steers a live session that runs elsewhere, over a WebSocket that opens when the result is entered.

        Args:
            session_id: id of the session
            graceful_close: whether the session ends in order when this connection does
            extra_query: further parameters of the URL
            extra_headers: further header fields of the handshake
            websocket_connection_options: `max_size` of a message in bytes (default 256 MiB, None for any), `subprotocols`, and seconds: `open_timeout` 10, `close_timeout` 10, `ping_interval` 20, `ping_timeout` 20
            on_reconnecting: a function that is asked before a lost connection is opened again, and may change how; without it none is
            max_retries: attempts to open it again, one after the other
            initial_delay: seconds before the first of them, which double each time
            max_delay: seconds between them at most
            max_queue_size: bytes of events that may wait for a connection
        """
class Forks(Resource[ForksWithRawResponse, ForksWithStreamingResponse]):
    def connect(
        self,
        *,
        session_id: str,
        extra_query: ExtraQuery | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        websocket_connection_options: SyncWebSocketConnectionOptions | None = ...,
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = ...,
        max_retries: int | None = ...,
        initial_delay: float | None = ...,
        max_delay: float | None = ...,
        max_queue_size: int | None = ...,
    ) -> ForksConnectionManager:
        """A live session that goes on from the state of another one, over a WebSocket that opens when the result is entered.

        Args:
            session_id: id of the session to go on from
            extra_query: further parameters of the URL
            extra_headers: further header fields of the handshake
            websocket_connection_options: `max_size` of a message in bytes (default 256 MiB, None for any), `subprotocols`, and seconds: `open_timeout` 10, `close_timeout` 10, `ping_interval` 20, `ping_timeout` 20
            on_reconnecting: a function that is asked before a lost connection is opened again, and may change how; without it none is
            max_retries: attempts to open it again, one after the other
            initial_delay: seconds before the first of them, which double each time
            max_delay: seconds between them at most
            max_queue_size: bytes of events that may wait for a connection
        """
class Sessions(Resource[SessionsWithRawResponse, SessionsWithStreamingResponse], SessionsMethods[None, BinaryResponse, SessionForkResponse]):
    ...
class Live(Resource[LiveWithRawResponse, LiveWithStreamingResponse], LiveMethods[LiveCreateResponse]):
    sideband: Sideband
    forks: Forks
    sessions: Sessions
    def connect(
        self,
        extra_query: ExtraQuery | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        websocket_connection_options: SyncWebSocketConnectionOptions | None = ...,
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = ...,
        max_retries: int | None = ...,
        initial_delay: float | None = ...,
        max_delay: float | None = ...,
        max_queue_size: int | None = ...,
    ) -> LiveConnectionManager:
        """A live voice session over a WebSocket, which opens when the result is entered.

        Args:
            extra_query: further parameters of the URL
            extra_headers: further header fields of the handshake
            websocket_connection_options: `max_size` of a message in bytes (default 256 MiB, None for any), `subprotocols`, and seconds: `open_timeout` 10, `close_timeout` 10, `ping_interval` 20, `ping_timeout` 20
            on_reconnecting: a function that is asked before a lost connection is opened again, and may change how; without it none is
            max_retries: attempts to open it again, one after the other
            initial_delay: seconds before the first of them, which double each time
            max_delay: seconds between them at most
            max_queue_size: bytes of events that may wait for a connection
        """
class AsyncSidebandWithRawResponse:
    ...
class AsyncForksWithRawResponse:
    ...
class AsyncSessionsWithRawResponse(SessionsMethods[AwaitableRawResponse[None], AwaitableRawResponse[BinaryResponse], AwaitableRawResponse[SessionForkResponse]]):
    ...
class AsyncLiveWithRawResponse(LiveMethods[AwaitableRawResponse[LiveCreateResponse]]):
    sideband: AsyncSidebandWithRawResponse
    forks: AsyncForksWithRawResponse
    sessions: AsyncSessionsWithRawResponse
class AsyncSidebandWithStreamingResponse:
    ...
class AsyncForksWithStreamingResponse:
    ...
class AsyncSessionsWithStreamingResponse(SessionsMethods[AsyncResponseManager[None], AsyncResponseManager[bytes], AsyncResponseManager[SessionForkResponse]]):
    ...
class AsyncLiveWithStreamingResponse(LiveMethods[AsyncResponseManager[LiveCreateResponse]]):
    sideband: AsyncSidebandWithStreamingResponse
    forks: AsyncForksWithStreamingResponse
    sessions: AsyncSessionsWithStreamingResponse
class AsyncSideband(AsyncResource[AsyncSidebandWithRawResponse, AsyncSidebandWithStreamingResponse]):
    def connect(
        self,
        *,
        session_id: str,
        graceful_close: bool | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        websocket_connection_options: WebSocketConnectionOptions | None = ...,
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = ...,
        max_retries: int | None = ...,
        initial_delay: float | None = ...,
        max_delay: float | None = ...,
        max_queue_size: int | None = ...,
    ) -> AsyncSidebandConnectionManager:
        """Watches and steers a live session that runs elsewhere, over a WebSocket that opens when the result is entered.

        Args:
            session_id: id of the session
            graceful_close: whether the session ends in order when this connection does
            extra_query: further parameters of the URL
            extra_headers: further header fields of the handshake
            websocket_connection_options: `max_size` of a message in bytes (default 256 MiB, None for any), `subprotocols`, and seconds: `open_timeout` 10, `close_timeout` 10, `ping_interval` 20, `ping_timeout` 20
            on_reconnecting: a function that is asked before a lost connection is opened again, and may change how; without it none is
            max_retries: attempts to open it again, one after the other
            initial_delay: seconds before the first of them, which double each time
            max_delay: seconds between them at most
            max_queue_size: bytes of events that may wait for a connection
        """
class AsyncForks(AsyncResource[AsyncForksWithRawResponse, AsyncForksWithStreamingResponse]):
    def connect(
        self,
        *,
        session_id: str,
        extra_query: ExtraQuery | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        websocket_connection_options: WebSocketConnectionOptions | None = ...,
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = ...,
        max_retries: int | None = ...,
        initial_delay: float | None = ...,
        max_delay: float | None = ...,
        max_queue_size: int | None = ...,
    ) -> AsyncForksConnectionManager:
        """A live session that goes on from the state of another one, over a WebSocket that opens when the result is entered.

        Args:
            session_id: id of the session to go on from
            extra_query: further parameters of the URL
            extra_headers: further header fields of the handshake
            websocket_connection_options: `max_size` of a message in bytes (default 256 MiB, None for any), `subprotocols`, and seconds: `open_timeout` 10, `close_timeout` 10, `ping_interval` 20, `ping_timeout` 20
            on_reconnecting: a function that is asked before a lost connection is opened again, and may change how; without it none is
            max_retries: attempts to open it again, one after the other
            initial_delay: seconds before the first of them, which double each time
            max_delay: seconds between them at most
            max_queue_size: bytes of events that may wait for a connection
        """
class AsyncSessions(AsyncResource[AsyncSessionsWithRawResponse, AsyncSessionsWithStreamingResponse], SessionsMethods[Coroutine[Any, Any, None], Coroutine[Any, Any, BinaryResponse], Coroutine[Any, Any, SessionForkResponse]]):
    ...
class AsyncLive(AsyncResource[AsyncLiveWithRawResponse, AsyncLiveWithStreamingResponse], LiveMethods[Coroutine[Any, Any, LiveCreateResponse]]):
    sideband: AsyncSideband
    forks: AsyncForks
    sessions: AsyncSessions
    def connect(
        self,
        extra_query: ExtraQuery | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        websocket_connection_options: WebSocketConnectionOptions | None = ...,
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = ...,
        max_retries: int | None = ...,
        initial_delay: float | None = ...,
        max_delay: float | None = ...,
        max_queue_size: int | None = ...,
    ) -> AsyncLiveConnectionManager:
        """A live voice session over a WebSocket, which opens when the result is entered.

        Args:
            extra_query: further parameters of the URL
            extra_headers: further header fields of the handshake
            websocket_connection_options: `max_size` of a message in bytes (default 256 MiB, None for any), `subprotocols`, and seconds: `open_timeout` 10, `close_timeout` 10, `ping_interval` 20, `ping_timeout` 20
            on_reconnecting: a function that is asked before a lost connection is opened again, and may change how; without it none is
            max_retries: attempts to open it again, one after the other
            initial_delay: seconds before the first of them, which double each time
            max_delay: seconds between them at most
            max_queue_size: bytes of events that may wait for a connection
        """
