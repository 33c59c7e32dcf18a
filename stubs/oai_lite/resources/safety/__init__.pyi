# Derived by `python -m tools gen` from tools/api/safety.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from .._safety_views import (
    AlertsWithRawResponse,
    AlertsWithStreamingResponse,
    AsyncAlertsWithRawResponse,
    AsyncAlertsWithStreamingResponse,
    AsyncCasesWithRawResponse,
    AsyncCasesWithStreamingResponse,
    AsyncSafetyWithRawResponse,
    AsyncSafetyWithStreamingResponse,
    CasesWithRawResponse,
    CasesWithStreamingResponse,
    SafetyWithRawResponse,
    SafetyWithStreamingResponse,
)
from ...types.safety import SafetyAlert, SafetyCase
class Cases(Resource):
    @property
    def with_raw_response(self) -> CasesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CasesWithStreamingResponse: ...
    def retrieve(
        self,
        id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SafetyCase:
        """Returns a safety case: what was found, and what follows from it.

        Args:
            id: its id
        """
class Alerts(Resource):
    @property
    def with_raw_response(self) -> AlertsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AlertsWithStreamingResponse: ...
    def retrieve(
        self,
        id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SafetyAlert:
        """Returns a safety alert.

        Args:
            id: its id
        """
class Safety(Resource):
    cases: Cases
    alerts: Alerts
    @property
    def with_raw_response(self) -> SafetyWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SafetyWithStreamingResponse: ...
class AsyncCases(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncCasesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCasesWithStreamingResponse: ...
    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SafetyCase:
        """Returns a safety case: what was found, and what follows from it.

        Args:
            id: its id
        """
class AsyncAlerts(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncAlertsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAlertsWithStreamingResponse: ...
    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SafetyAlert:
        """Returns a safety alert.

        Args:
            id: its id
        """
class AsyncSafety(AsyncResource):
    cases: AsyncCases
    alerts: AsyncAlerts
    @property
    def with_raw_response(self) -> AsyncSafetyWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSafetyWithStreamingResponse: ...
