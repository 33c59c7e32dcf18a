# Derived by `python -m tools gen` from tools/api/safety.pyi. Do not edit: change that and run gen.
from .. import Alerts as Alerts
from .. import AlertsWithRawResponse as AlertsWithRawResponse
from .. import AlertsWithStreamingResponse as AlertsWithStreamingResponse
from .. import AsyncAlerts as AsyncAlerts
from .. import AsyncAlertsWithRawResponse as AsyncAlertsWithRawResponse
from .. import AsyncAlertsWithStreamingResponse as AsyncAlertsWithStreamingResponse
