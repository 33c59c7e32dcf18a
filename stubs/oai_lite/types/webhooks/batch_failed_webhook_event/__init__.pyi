# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BatchFailedWebhookEvent as BatchFailedWebhookEvent
from .. import BatchFailedWebhookEventDict as BatchFailedWebhookEventDict
from .. import BatchFailedWebhookEventData as Data
from .. import BatchFailedWebhookEventDataDict as DataDict
__all__ = ["BatchFailedWebhookEvent", "BatchFailedWebhookEventDict", "Data", "DataDict"]
