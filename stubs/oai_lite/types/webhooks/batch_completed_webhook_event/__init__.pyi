# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BatchCompletedWebhookEvent as BatchCompletedWebhookEvent
from .. import BatchCompletedWebhookEventDict as BatchCompletedWebhookEventDict
from .. import BatchFailedWebhookEventData as Data
from .. import BatchFailedWebhookEventDataDict as DataDict
__all__ = ["BatchCompletedWebhookEvent", "BatchCompletedWebhookEventDict", "Data", "DataDict"]
