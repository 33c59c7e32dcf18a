# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import LiveCallIncomingWebhookEvent as LiveCallIncomingWebhookEvent
from .. import LiveCallIncomingWebhookEventDict as LiveCallIncomingWebhookEventDict
from .. import LiveCallIncomingWebhookEventData as Data
from .. import LiveCallIncomingWebhookEventDataDict as DataDict
from .. import LiveCallIncomingWebhookEventDataSipHeader as DataSipHeader
from .. import LiveCallIncomingWebhookEventDataSipHeaderDict as DataSipHeaderDict
__all__ = ["LiveCallIncomingWebhookEvent", "LiveCallIncomingWebhookEventDict", "Data", "DataDict", "DataSipHeader", "DataSipHeaderDict"]
