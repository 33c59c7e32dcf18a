# Derived by `python -m tools gen` from tools/api/live.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Callable, Coroutine, Generic
from ..._async import AsyncAPIResponse, AsyncResponseManager
from ..._binary import BinaryResponse
from ..._options import Timeout
from ..._raw import RawResponse
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import APIResponse, ResponseManager
from .._results import R1, R2, R3, R4, R5, R6
from ...types._params import (
    ReconnectingEvent,
    ReconnectingOverrides,
    SyncWebSocketConnectionOptions,
    WebSocketConnectionOptions,
)
from ...types.live._params import (
    LiveCreateParamsTransport,
    MediaSessionConfigParam,
    MediaSessionForkConfigParam,
    SessionAcceptParamsSession,
)
from ...types.live._types import (
    LiveCreateResponse,
    LiveCreateResponseTransport,
    LiveCreateResponseTransportDict,
    SessionForkResponse,
)
class SessionsMethods(Generic[R1, R2, R3, R4, R5, R6]):
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
        """
    def fork(
        self,
        session_id: str,
        *,
        transport: LiveCreateParamsTransport | LiveCreateResponseTransport | LiveCreateResponseTransportDict | LiveCreateResponseTransport | LiveCreateResponseTransportDict,
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
        """
    def hangup(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R4:
        """Ends a live session.

        Args:
            session_id: id of the session
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
    ) -> R5:
        """Passes the call of a live session on to another address (SIP REFER).

        Args:
            session_id: id of the session
            target_uri: the address to pass the call on to, such as `tel:+14155550123` or `sip:agent@example.com`
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
    ) -> R6:
        """Refuses an incoming call.

        Args:
            session_id: id of the session
            status_code: the SIP status to refuse with, such as 603
        """
class LiveMethods(Generic[R1]):
    def create(
        self,
        *,
        session: MediaSessionConfigParam,
        transport: LiveCreateParamsTransport | LiveCreateResponseTransport | LiveCreateResponseTransportDict | LiveCreateResponseTransport | LiveCreateResponseTransportDict,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Starts a live voice session and returns what a client needs to join it.

        Args:
            session: model, voice, instructions and the rest of the configuration
            transport: how audio gets there and back
        """
class Sideband(Resource):
    @property
    def with_raw_response(self) -> SidebandWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SidebandWithStreamingResponse: ...
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
    ) -> Any:
        """Joins a live session that runs elsewhere, to watch and steer it: use the result with `with` (`async with`), or `enter()` it.

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
class Forks(Resource):
    @property
    def with_raw_response(self) -> ForksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ForksWithStreamingResponse: ...
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
    ) -> Any:
        """Goes on from the state of another live session in one of its own: use the result with `with` (`async with`), or `enter()` it.

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
class Sessions(Resource, SessionsMethods[None, BinaryResponse, SessionForkResponse, None, None, None]):
    @property
    def with_raw_response(self) -> SessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SessionsWithStreamingResponse: ...
class Live(Resource, LiveMethods[LiveCreateResponse]):
    sideband: Sideband
    forks: Forks
    sessions: Sessions
    @property
    def with_raw_response(self) -> LiveWithRawResponse: ...
    @property
    def with_streaming_response(self) -> LiveWithStreamingResponse: ...
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
    ) -> Any:
        """Opens a live voice session over a WebSocket: use the result with `with` (`async with`), or `enter()` it.

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
class SidebandWithRawResponse:
    ...
class ForksWithRawResponse:
    ...
class SessionsWithRawResponse(SessionsMethods[RawResponse[None], RawResponse[BinaryResponse], RawResponse[SessionForkResponse], RawResponse[None], RawResponse[None], RawResponse[None]]):
    ...
class LiveWithRawResponse(LiveMethods[RawResponse[LiveCreateResponse]]):
    sideband: SidebandWithRawResponse
    forks: ForksWithRawResponse
    sessions: SessionsWithRawResponse
class SidebandWithStreamingResponse:
    ...
class ForksWithStreamingResponse:
    ...
class SessionsWithStreamingResponse(SessionsMethods[ResponseManager[APIResponse[None]], ResponseManager[APIResponse[bytes]], ResponseManager[APIResponse[SessionForkResponse]], ResponseManager[APIResponse[None]], ResponseManager[APIResponse[None]], ResponseManager[APIResponse[None]]]):
    ...
class LiveWithStreamingResponse(LiveMethods[ResponseManager[APIResponse[LiveCreateResponse]]]):
    sideband: SidebandWithStreamingResponse
    forks: ForksWithStreamingResponse
    sessions: SessionsWithStreamingResponse
class AsyncSideband(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncSidebandWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSidebandWithStreamingResponse: ...
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
    ) -> Any:
        """Joins a live session that runs elsewhere, to watch and steer it: use the result with `with` (`async with`), or `enter()` it.

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
class AsyncForks(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncForksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncForksWithStreamingResponse: ...
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
    ) -> Any:
        """Goes on from the state of another live session in one of its own: use the result with `with` (`async with`), or `enter()` it.

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
class AsyncSessions(AsyncResource, SessionsMethods[Coroutine[Any, Any, None], Coroutine[Any, Any, BinaryResponse], Coroutine[Any, Any, SessionForkResponse], Coroutine[Any, Any, None], Coroutine[Any, Any, None], Coroutine[Any, Any, None]]):
    @property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse: ...
class AsyncLive(AsyncResource, LiveMethods[Coroutine[Any, Any, LiveCreateResponse]]):
    sideband: AsyncSideband
    forks: AsyncForks
    sessions: AsyncSessions
    @property
    def with_raw_response(self) -> AsyncLiveWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncLiveWithStreamingResponse: ...
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
    ) -> Any:
        """Opens a live voice session over a WebSocket: use the result with `with` (`async with`), or `enter()` it.

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
class AsyncSessionsWithRawResponse(SessionsMethods[Coroutine[Any, Any, RawResponse[None]], Coroutine[Any, Any, RawResponse[BinaryResponse]], Coroutine[Any, Any, RawResponse[SessionForkResponse]], Coroutine[Any, Any, RawResponse[None]], Coroutine[Any, Any, RawResponse[None]], Coroutine[Any, Any, RawResponse[None]]]):
    ...
class AsyncLiveWithRawResponse(LiveMethods[Coroutine[Any, Any, RawResponse[LiveCreateResponse]]]):
    sideband: AsyncSidebandWithRawResponse
    forks: AsyncForksWithRawResponse
    sessions: AsyncSessionsWithRawResponse
class AsyncSidebandWithStreamingResponse:
    ...
class AsyncForksWithStreamingResponse:
    ...
class AsyncSessionsWithStreamingResponse(SessionsMethods[AsyncResponseManager[AsyncAPIResponse[None]], AsyncResponseManager[AsyncAPIResponse[bytes]], AsyncResponseManager[AsyncAPIResponse[SessionForkResponse]], AsyncResponseManager[AsyncAPIResponse[None]], AsyncResponseManager[AsyncAPIResponse[None]], AsyncResponseManager[AsyncAPIResponse[None]]]):
    ...
class AsyncLiveWithStreamingResponse(LiveMethods[AsyncResponseManager[AsyncAPIResponse[LiveCreateResponse]]]):
    sideband: AsyncSidebandWithStreamingResponse
    forks: AsyncForksWithStreamingResponse
    sessions: AsyncSessionsWithStreamingResponse
