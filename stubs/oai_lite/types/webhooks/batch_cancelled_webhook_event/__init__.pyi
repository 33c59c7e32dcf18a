# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BatchCancelledWebhookEvent as BatchCancelledWebhookEvent
from .. import BatchCancelledWebhookEventDict as BatchCancelledWebhookEventDict
from .. import BatchFailedWebhookEventData as Data
from .. import BatchFailedWebhookEventDataDict as DataDict
__all__ = ["BatchCancelledWebhookEvent", "BatchCancelledWebhookEventDict", "Data", "DataDict"]
