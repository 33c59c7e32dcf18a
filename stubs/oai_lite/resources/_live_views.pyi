# Derived by `python -m tools gen` from tools/api/live.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from .._async import AsyncAPIResponse, AsyncResponseManager
from .._binary import BinaryResponse
from .._options import Timeout
from .._raw import RawResponse
from .._request import ExtraBody, ExtraHeaders, ExtraQuery
from .._sync import APIResponse, ResponseManager
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
class SidebandWithRawResponse:
    ...
class ForksWithRawResponse:
    ...
class SessionsWithRawResponse:
    def accept(
        self,
        session_id: str,
        *,
        session: SessionAcceptParamsSession,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
    def download_recording(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BinaryResponse]: ...
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
    ) -> RawResponse[SessionForkResponse]: ...
    def hangup(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
    def refer(
        self,
        session_id: str,
        *,
        target_uri: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
    def reject(
        self,
        session_id: str,
        *,
        status_code: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
class LiveWithRawResponse:
    sideband: SidebandWithRawResponse
    forks: ForksWithRawResponse
    sessions: SessionsWithRawResponse
    def create(
        self,
        *,
        session: MediaSessionConfigParam,
        transport: LiveCreateParamsTransport | LiveCreateResponseTransport | LiveCreateResponseTransportDict | LiveCreateResponseTransport | LiveCreateResponseTransportDict,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[LiveCreateResponse]: ...
class SidebandWithStreamingResponse:
    ...
class ForksWithStreamingResponse:
    ...
class SessionsWithStreamingResponse:
    def accept(
        self,
        session_id: str,
        *,
        session: SessionAcceptParamsSession,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[None]]: ...
    def download_recording(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[bytes]]: ...
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
    ) -> ResponseManager[APIResponse[SessionForkResponse]]: ...
    def hangup(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[None]]: ...
    def refer(
        self,
        session_id: str,
        *,
        target_uri: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[None]]: ...
    def reject(
        self,
        session_id: str,
        *,
        status_code: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[None]]: ...
class LiveWithStreamingResponse:
    sideband: SidebandWithStreamingResponse
    forks: ForksWithStreamingResponse
    sessions: SessionsWithStreamingResponse
    def create(
        self,
        *,
        session: MediaSessionConfigParam,
        transport: LiveCreateParamsTransport | LiveCreateResponseTransport | LiveCreateResponseTransportDict | LiveCreateResponseTransport | LiveCreateResponseTransportDict,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[LiveCreateResponse]]: ...
class AsyncSidebandWithRawResponse:
    ...
class AsyncForksWithRawResponse:
    ...
class AsyncSessionsWithRawResponse:
    async def accept(
        self,
        session_id: str,
        *,
        session: SessionAcceptParamsSession,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
    async def download_recording(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BinaryResponse]: ...
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
    ) -> RawResponse[SessionForkResponse]: ...
    async def hangup(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
    async def refer(
        self,
        session_id: str,
        *,
        target_uri: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
    async def reject(
        self,
        session_id: str,
        *,
        status_code: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
class AsyncLiveWithRawResponse:
    sideband: AsyncSidebandWithRawResponse
    forks: AsyncForksWithRawResponse
    sessions: AsyncSessionsWithRawResponse
    async def create(
        self,
        *,
        session: MediaSessionConfigParam,
        transport: LiveCreateParamsTransport | LiveCreateResponseTransport | LiveCreateResponseTransportDict | LiveCreateResponseTransport | LiveCreateResponseTransportDict,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[LiveCreateResponse]: ...
class AsyncSidebandWithStreamingResponse:
    ...
class AsyncForksWithStreamingResponse:
    ...
class AsyncSessionsWithStreamingResponse:
    def accept(
        self,
        session_id: str,
        *,
        session: SessionAcceptParamsSession,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[None]]: ...
    def download_recording(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[bytes]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[SessionForkResponse]]: ...
    def hangup(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[None]]: ...
    def refer(
        self,
        session_id: str,
        *,
        target_uri: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[None]]: ...
    def reject(
        self,
        session_id: str,
        *,
        status_code: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[None]]: ...
class AsyncLiveWithStreamingResponse:
    sideband: AsyncSidebandWithStreamingResponse
    forks: AsyncForksWithStreamingResponse
    sessions: AsyncSessionsWithStreamingResponse
    def create(
        self,
        *,
        session: MediaSessionConfigParam,
        transport: LiveCreateParamsTransport | LiveCreateResponseTransport | LiveCreateResponseTransportDict | LiveCreateResponseTransport | LiveCreateResponseTransportDict,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[LiveCreateResponse]]: ...
