# Derived by `python -m tools gen` from tools/api/safety.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Coroutine, Generic
from ..._async import AsyncAPIResponse, AsyncResponseManager
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import APIResponse, ResponseManager
from ..._views import RawResponse
from .._results import R1
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
        """
class Cases(Resource, CasesMethods[SafetyCase]):
    @property
    def with_raw_response(self) -> CasesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CasesWithStreamingResponse: ...
class Alerts(Resource, AlertsMethods[SafetyAlert]):
    @property
    def with_raw_response(self) -> AlertsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AlertsWithStreamingResponse: ...
class Safety(Resource):
    cases: Cases
    alerts: Alerts
    @property
    def with_raw_response(self) -> SafetyWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SafetyWithStreamingResponse: ...
class CasesWithRawResponse(CasesMethods[RawResponse[SafetyCase]]):
    ...
class AlertsWithRawResponse(AlertsMethods[RawResponse[SafetyAlert]]):
    ...
class SafetyWithRawResponse:
    cases: CasesWithRawResponse
    alerts: AlertsWithRawResponse
class CasesWithStreamingResponse(CasesMethods[ResponseManager[APIResponse[SafetyCase]]]):
    ...
class AlertsWithStreamingResponse(AlertsMethods[ResponseManager[APIResponse[SafetyAlert]]]):
    ...
class SafetyWithStreamingResponse:
    cases: CasesWithStreamingResponse
    alerts: AlertsWithStreamingResponse
class AsyncCases(AsyncResource, CasesMethods[Coroutine[Any, Any, SafetyCase]]):
    @property
    def with_raw_response(self) -> AsyncCasesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCasesWithStreamingResponse: ...
class AsyncAlerts(AsyncResource, AlertsMethods[Coroutine[Any, Any, SafetyAlert]]):
    @property
    def with_raw_response(self) -> AsyncAlertsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAlertsWithStreamingResponse: ...
class AsyncSafety(AsyncResource):
    cases: AsyncCases
    alerts: AsyncAlerts
    @property
    def with_raw_response(self) -> AsyncSafetyWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSafetyWithStreamingResponse: ...
class AsyncCasesWithRawResponse(CasesMethods[Coroutine[Any, Any, RawResponse[SafetyCase]]]):
    ...
class AsyncAlertsWithRawResponse(AlertsMethods[Coroutine[Any, Any, RawResponse[SafetyAlert]]]):
    ...
class AsyncSafetyWithRawResponse:
    cases: AsyncCasesWithRawResponse
    alerts: AsyncAlertsWithRawResponse
class AsyncCasesWithStreamingResponse(CasesMethods[AsyncResponseManager[AsyncAPIResponse[SafetyCase]]]):
    ...
class AsyncAlertsWithStreamingResponse(AlertsMethods[AsyncResponseManager[AsyncAPIResponse[SafetyAlert]]]):
    ...
class AsyncSafetyWithStreamingResponse:
    cases: AsyncCasesWithStreamingResponse
    alerts: AsyncAlertsWithStreamingResponse
