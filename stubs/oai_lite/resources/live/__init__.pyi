# Derived by `python -m tools gen` from tools/api/live.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Coroutine, Generic
from ..._async import AsyncResponseManager
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager
from ..._views import BinaryResponse, RawResponse
from .._results import AwaitableRawResponse, R1, R2, R3, R4, R5, R6
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
class Sideband(Resource[SidebandWithRawResponse, SidebandWithStreamingResponse]):
    ...
class Forks(Resource[ForksWithRawResponse, ForksWithStreamingResponse]):
    ...
class Sessions(Resource[SessionsWithRawResponse, SessionsWithStreamingResponse], SessionsMethods[None, BinaryResponse, SessionForkResponse, None, None, None]):
    ...
class Live(Resource[LiveWithRawResponse, LiveWithStreamingResponse], LiveMethods[LiveCreateResponse]):
    sideband: Sideband
    forks: Forks
    sessions: Sessions
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
class SessionsWithStreamingResponse(SessionsMethods[ResponseManager[None], ResponseManager[bytes], ResponseManager[SessionForkResponse], ResponseManager[None], ResponseManager[None], ResponseManager[None]]):
    ...
class LiveWithStreamingResponse(LiveMethods[ResponseManager[LiveCreateResponse]]):
    sideband: SidebandWithStreamingResponse
    forks: ForksWithStreamingResponse
    sessions: SessionsWithStreamingResponse
class AsyncSideband(AsyncResource[AsyncSidebandWithRawResponse, AsyncSidebandWithStreamingResponse]):
    ...
class AsyncForks(AsyncResource[AsyncForksWithRawResponse, AsyncForksWithStreamingResponse]):
    ...
class AsyncSessions(AsyncResource[AsyncSessionsWithRawResponse, AsyncSessionsWithStreamingResponse], SessionsMethods[Coroutine[Any, Any, None], Coroutine[Any, Any, BinaryResponse], Coroutine[Any, Any, SessionForkResponse], Coroutine[Any, Any, None], Coroutine[Any, Any, None], Coroutine[Any, Any, None]]):
    ...
class AsyncLive(AsyncResource[AsyncLiveWithRawResponse, AsyncLiveWithStreamingResponse], LiveMethods[Coroutine[Any, Any, LiveCreateResponse]]):
    sideband: AsyncSideband
    forks: AsyncForks
    sessions: AsyncSessions
class AsyncSidebandWithRawResponse:
    ...
class AsyncForksWithRawResponse:
    ...
class AsyncSessionsWithRawResponse(SessionsMethods[AwaitableRawResponse[None], AwaitableRawResponse[BinaryResponse], AwaitableRawResponse[SessionForkResponse], AwaitableRawResponse[None], AwaitableRawResponse[None], AwaitableRawResponse[None]]):
    ...
class AsyncLiveWithRawResponse(LiveMethods[AwaitableRawResponse[LiveCreateResponse]]):
    sideband: AsyncSidebandWithRawResponse
    forks: AsyncForksWithRawResponse
    sessions: AsyncSessionsWithRawResponse
class AsyncSidebandWithStreamingResponse:
    ...
class AsyncForksWithStreamingResponse:
    ...
class AsyncSessionsWithStreamingResponse(SessionsMethods[AsyncResponseManager[None], AsyncResponseManager[bytes], AsyncResponseManager[SessionForkResponse], AsyncResponseManager[None], AsyncResponseManager[None], AsyncResponseManager[None]]):
    ...
class AsyncLiveWithStreamingResponse(LiveMethods[AsyncResponseManager[LiveCreateResponse]]):
    sideband: AsyncSidebandWithStreamingResponse
    forks: AsyncForksWithStreamingResponse
    sessions: AsyncSessionsWithStreamingResponse
