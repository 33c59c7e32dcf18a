# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import LiveTransportConnectedWebhookEvent as LiveTransportConnectedWebhookEvent
from .. import LiveTransportConnectedWebhookEventDict as LiveTransportConnectedWebhookEventDict
from .. import LiveTransportConnectedWebhookEventData as Data
from .. import LiveTransportConnectedWebhookEventDataDict as DataDict
__all__ = ["LiveTransportConnectedWebhookEvent", "LiveTransportConnectedWebhookEventDict", "Data", "DataDict"]
