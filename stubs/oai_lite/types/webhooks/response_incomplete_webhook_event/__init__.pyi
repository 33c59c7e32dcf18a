# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseIncompleteWebhookEvent as ResponseIncompleteWebhookEvent
from .. import ResponseIncompleteWebhookEventDict as ResponseIncompleteWebhookEventDict
from .. import BatchFailedWebhookEventData as Data
from .. import BatchFailedWebhookEventDataDict as DataDict
__all__ = ["ResponseIncompleteWebhookEvent", "ResponseIncompleteWebhookEventDict", "Data", "DataDict"]
