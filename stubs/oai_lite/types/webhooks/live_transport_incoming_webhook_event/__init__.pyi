# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import LiveTransportIncomingWebhookEvent as LiveTransportIncomingWebhookEvent
from .. import LiveTransportIncomingWebhookEventDict as LiveTransportIncomingWebhookEventDict
from .. import LiveTransportIncomingWebhookEventData as Data
from .. import LiveTransportIncomingWebhookEventDataDict as DataDict
from .. import LiveCallIncomingWebhookEventDataSipHeader as DataSipHeader
from .. import LiveCallIncomingWebhookEventDataSipHeaderDict as DataSipHeaderDict
__all__ = ["LiveTransportIncomingWebhookEvent", "LiveTransportIncomingWebhookEventDict", "Data", "DataDict", "DataSipHeader", "DataSipHeaderDict"]
