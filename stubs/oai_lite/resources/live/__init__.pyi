# Derived by `python -m tools gen` from tools/api/live.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from ..._binary import BinaryResponse
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from .._live_views import (
    AsyncForksWithRawResponse,
    AsyncForksWithStreamingResponse,
    AsyncLiveWithRawResponse,
    AsyncLiveWithStreamingResponse,
    AsyncSessionsWithRawResponse,
    AsyncSessionsWithStreamingResponse,
    AsyncSidebandWithRawResponse,
    AsyncSidebandWithStreamingResponse,
    ForksWithRawResponse,
    ForksWithStreamingResponse,
    LiveWithRawResponse,
    LiveWithStreamingResponse,
    SessionsWithRawResponse,
    SessionsWithStreamingResponse,
    SidebandWithRawResponse,
    SidebandWithStreamingResponse,
)
from ...types.live import (
    LiveCreateParamsTransport,
    LiveCreateResponse,
    LiveCreateResponseTransport,
    LiveCreateResponseTransportDict,
    MediaSessionConfigParam,
    MediaSessionForkConfigParam,
    SessionAcceptParamsSession,
    SessionForkResponse,
)
class Sideband(Resource):
    @property
    def with_raw_response(self) -> SidebandWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SidebandWithStreamingResponse: ...
class Forks(Resource):
    @property
    def with_raw_response(self) -> ForksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ForksWithStreamingResponse: ...
class Sessions(Resource):
    @property
    def with_raw_response(self) -> SessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SessionsWithStreamingResponse: ...
    def accept(
        self,
        session_id: str,
        *,
        session: SessionAcceptParamsSession,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None:
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
    ) -> BinaryResponse:
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
    ) -> SessionForkResponse:
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
    ) -> None:
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
    ) -> None:
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
    ) -> None:
        """Refuses an incoming call.

        Args:
            session_id: id of the session
            status_code: the SIP status to refuse with, such as 603
        """
class Live(Resource):
    sideband: Sideband
    forks: Forks
    sessions: Sessions
    @property
    def with_raw_response(self) -> LiveWithRawResponse: ...
    @property
    def with_streaming_response(self) -> LiveWithStreamingResponse: ...
    def create(
        self,
        *,
        session: MediaSessionConfigParam,
        transport: LiveCreateParamsTransport | LiveCreateResponseTransport | LiveCreateResponseTransportDict | LiveCreateResponseTransport | LiveCreateResponseTransportDict,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> LiveCreateResponse:
        """Starts a live voice session and returns what a client needs to join it.

        Args:
            session: model, voice, instructions and the rest of the configuration
            transport: how audio gets there and back
        """
class AsyncSideband(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncSidebandWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSidebandWithStreamingResponse: ...
class AsyncForks(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncForksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncForksWithStreamingResponse: ...
class AsyncSessions(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse: ...
    async def accept(
        self,
        session_id: str,
        *,
        session: SessionAcceptParamsSession,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None:
        """Takes an incoming call as a live session with this configuration.

        Args:
            session_id: id of the session
            session: model, voice, instructions and the rest of the configuration
        """
    async def download_recording(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> BinaryResponse:
        """Downloads the recording of a stored live session.

        Args:
            session_id: id of the session
        """
    async def fork(
        self,
        session_id: str,
        *,
        transport: LiveCreateParamsTransport | LiveCreateResponseTransport | LiveCreateResponseTransportDict | LiveCreateResponseTransport | LiveCreateResponseTransportDict,
        session: MediaSessionForkConfigParam | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SessionForkResponse:
        """Starts another live session that goes on from the state of this one.

        Args:
            session_id: id of the session
            transport: how audio gets to the new session and back
            session: what is different in the new session
        """
    async def hangup(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None:
        """Ends a live session.

        Args:
            session_id: id of the session
        """
    async def refer(
        self,
        session_id: str,
        *,
        target_uri: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None:
        """Passes the call of a live session on to another address (SIP REFER).

        Args:
            session_id: id of the session
            target_uri: the address to pass the call on to, such as `tel:+14155550123` or `sip:agent@example.com`
        """
    async def reject(
        self,
        session_id: str,
        *,
        status_code: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None:
        """Refuses an incoming call.

        Args:
            session_id: id of the session
            status_code: the SIP status to refuse with, such as 603
        """
class AsyncLive(AsyncResource):
    sideband: AsyncSideband
    forks: AsyncForks
    sessions: AsyncSessions
    @property
    def with_raw_response(self) -> AsyncLiveWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncLiveWithStreamingResponse: ...
    async def create(
        self,
        *,
        session: MediaSessionConfigParam,
        transport: LiveCreateParamsTransport | LiveCreateResponseTransport | LiveCreateResponseTransportDict | LiveCreateResponseTransport | LiveCreateResponseTransportDict,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> LiveCreateResponse:
        """Starts a live voice session and returns what a client needs to join it.

        Args:
            session: model, voice, instructions and the rest of the configuration
            transport: how audio gets there and back
        """
