# Derived by `python -m tools gen` from tools/api/safety.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Generic
from ..._async import AsyncResponseManager
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager
from ..._views import RawResponse
from .._results import AwaitableRawResponse, Coroutine, R1
from ...types.safety import SafetyAlert, SafetyCase
class CasesMethods(Generic[R1]):
    def retrieve(
        self,
        id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a safety case: what was found, and what follows from it.

        Args:
            id: its id
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AlertsMethods(Generic[R1]):
    def retrieve(
        self,
        id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a safety alert.

        Args:
            id: its id
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class CasesWithRawResponse(CasesMethods[RawResponse[SafetyCase]]):
    ...
class AlertsWithRawResponse(AlertsMethods[RawResponse[SafetyAlert]]):
    ...
class SafetyWithRawResponse:
    cases: CasesWithRawResponse
    alerts: AlertsWithRawResponse
class CasesWithStreamingResponse(CasesMethods[ResponseManager[SafetyCase]]):
    ...
class AlertsWithStreamingResponse(AlertsMethods[ResponseManager[SafetyAlert]]):
    ...
class SafetyWithStreamingResponse:
    cases: CasesWithStreamingResponse
    alerts: AlertsWithStreamingResponse
class Cases(Resource[CasesWithRawResponse, CasesWithStreamingResponse], CasesMethods[SafetyCase]):
    ...
class Alerts(Resource[AlertsWithRawResponse, AlertsWithStreamingResponse], AlertsMethods[SafetyAlert]):
    ...
class Safety(Resource[SafetyWithRawResponse, SafetyWithStreamingResponse]):
    cases: Cases
    alerts: Alerts
class AsyncCasesWithRawResponse(CasesMethods[AwaitableRawResponse[SafetyCase]]):
    ...
class AsyncAlertsWithRawResponse(AlertsMethods[AwaitableRawResponse[SafetyAlert]]):
    ...
class AsyncSafetyWithRawResponse:
    cases: AsyncCasesWithRawResponse
    alerts: AsyncAlertsWithRawResponse
class AsyncCasesWithStreamingResponse(CasesMethods[AsyncResponseManager[SafetyCase]]):
    ...
class AsyncAlertsWithStreamingResponse(AlertsMethods[AsyncResponseManager[SafetyAlert]]):
    ...
class AsyncSafetyWithStreamingResponse:
    cases: AsyncCasesWithStreamingResponse
    alerts: AsyncAlertsWithStreamingResponse
class AsyncCases(AsyncResource[AsyncCasesWithRawResponse, AsyncCasesWithStreamingResponse], CasesMethods[Coroutine[Any, Any, SafetyCase]]):
    ...
class AsyncAlerts(AsyncResource[AsyncAlertsWithRawResponse, AsyncAlertsWithStreamingResponse], AlertsMethods[Coroutine[Any, Any, SafetyAlert]]):
    ...
class AsyncSafety(AsyncResource[AsyncSafetyWithRawResponse, AsyncSafetyWithStreamingResponse]):
    cases: AsyncCases
    alerts: AsyncAlerts
