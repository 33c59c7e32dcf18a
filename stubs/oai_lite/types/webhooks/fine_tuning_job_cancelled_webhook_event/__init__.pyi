# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FineTuningJobCancelledWebhookEvent as FineTuningJobCancelledWebhookEvent
from .. import FineTuningJobCancelledWebhookEventDict as FineTuningJobCancelledWebhookEventDict
from .. import BatchFailedWebhookEventData as Data
from .. import BatchFailedWebhookEventDataDict as DataDict
__all__ = ["FineTuningJobCancelledWebhookEvent", "FineTuningJobCancelledWebhookEventDict", "Data", "DataDict"]
