# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BatchExpiredWebhookEvent as BatchExpiredWebhookEvent
from .. import BatchExpiredWebhookEventDict as BatchExpiredWebhookEventDict
from .. import BatchFailedWebhookEventData as Data
from .. import BatchFailedWebhookEventDataDict as DataDict
__all__ = ["BatchExpiredWebhookEvent", "BatchExpiredWebhookEventDict", "Data", "DataDict"]
