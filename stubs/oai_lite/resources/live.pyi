# Derived by `python -m tools gen` from tools/api/live.pyi. Do not edit: change that and run gen.
from .._binary import BinaryResponse
from .._options import Timeout
from .._request import ExtraBody, ExtraHeaders, ExtraQuery
from .._resource import AsyncResource, Resource
from ._live_views import (
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
from ..types.live import (
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
    ) -> None: ...
    def download_recording(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> BinaryResponse: ...
    def fork(
        self,
        session_id: str,
        *,
        transport: LiveCreateParamsTransport | LiveCreateResponseTransport | LiveCreateResponseTransportDict | LiveCreateResponseTransport | LiveCreateResponseTransportDict,
        session: MediaSessionForkConfigParam = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SessionForkResponse: ...
    def hangup(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None: ...
    def refer(
        self,
        session_id: str,
        *,
        target_uri: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None: ...
    def reject(
        self,
        session_id: str,
        *,
        status_code: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None: ...
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
    ) -> LiveCreateResponse: ...
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
    ) -> None: ...
    async def download_recording(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> BinaryResponse: ...
    async def fork(
        self,
        session_id: str,
        *,
        transport: LiveCreateParamsTransport | LiveCreateResponseTransport | LiveCreateResponseTransportDict | LiveCreateResponseTransport | LiveCreateResponseTransportDict,
        session: MediaSessionForkConfigParam = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SessionForkResponse: ...
    async def hangup(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None: ...
    async def refer(
        self,
        session_id: str,
        *,
        target_uri: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None: ...
    async def reject(
        self,
        session_id: str,
        *,
        status_code: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None: ...
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
    ) -> LiveCreateResponse: ...
