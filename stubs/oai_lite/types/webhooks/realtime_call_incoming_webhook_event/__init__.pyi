# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingWebhookEvent
from .. import RealtimeCallIncomingWebhookEventDict as RealtimeCallIncomingWebhookEventDict
from .. import RealtimeCallIncomingWebhookEventData as Data
from .. import RealtimeCallIncomingWebhookEventDataDict as DataDict
from .. import LiveCallIncomingWebhookEventDataSipHeader as DataSipHeader
from .. import LiveCallIncomingWebhookEventDataSipHeaderDict as DataSipHeaderDict
__all__ = ["RealtimeCallIncomingWebhookEvent", "RealtimeCallIncomingWebhookEventDict", "Data", "DataDict", "DataSipHeader", "DataSipHeaderDict"]
