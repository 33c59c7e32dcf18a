# Derived by `python -m tools gen` from tools/api/safety.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from .._async import AsyncAPIResponse, AsyncResponseManager
from .._options import Timeout
from .._raw import RawResponse
from .._request import ExtraBody, ExtraHeaders, ExtraQuery
from .._sync import APIResponse, ResponseManager
from ..types.safety import SafetyAlert, SafetyCase
class CasesWithRawResponse:
    def retrieve(
        self,
        id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SafetyCase]: ...
class AlertsWithRawResponse:
    def retrieve(
        self,
        id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SafetyAlert]: ...
class SafetyWithRawResponse:
    cases: CasesWithRawResponse
    alerts: AlertsWithRawResponse
class CasesWithStreamingResponse:
    def retrieve(
        self,
        id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SafetyCase]]: ...
class AlertsWithStreamingResponse:
    def retrieve(
        self,
        id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SafetyAlert]]: ...
class SafetyWithStreamingResponse:
    cases: CasesWithStreamingResponse
    alerts: AlertsWithStreamingResponse
class AsyncCasesWithRawResponse:
    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SafetyCase]: ...
class AsyncAlertsWithRawResponse:
    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SafetyAlert]: ...
class AsyncSafetyWithRawResponse:
    cases: AsyncCasesWithRawResponse
    alerts: AsyncAlertsWithRawResponse
class AsyncCasesWithStreamingResponse:
    def retrieve(
        self,
        id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[SafetyCase]]: ...
class AsyncAlertsWithStreamingResponse:
    def retrieve(
        self,
        id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[SafetyAlert]]: ...
class AsyncSafetyWithStreamingResponse:
    cases: AsyncCasesWithStreamingResponse
    alerts: AsyncAlertsWithStreamingResponse
