# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCompletedWebhookEvent as ResponseCompletedWebhookEvent
from .. import ResponseCompletedWebhookEventDict as ResponseCompletedWebhookEventDict
from .. import BatchFailedWebhookEventData as Data
from .. import BatchFailedWebhookEventDataDict as DataDict
__all__ = ["ResponseCompletedWebhookEvent", "ResponseCompletedWebhookEventDict", "Data", "DataDict"]
