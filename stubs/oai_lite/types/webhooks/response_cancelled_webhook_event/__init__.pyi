# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCancelledWebhookEvent as ResponseCancelledWebhookEvent
from .. import ResponseCancelledWebhookEventDict as ResponseCancelledWebhookEventDict
from .. import BatchFailedWebhookEventData as Data
from .. import BatchFailedWebhookEventDataDict as DataDict
__all__ = ["ResponseCancelledWebhookEvent", "ResponseCancelledWebhookEventDict", "Data", "DataDict"]
