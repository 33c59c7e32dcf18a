# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FineTuningJobFailedWebhookEvent as FineTuningJobFailedWebhookEvent
from .. import FineTuningJobFailedWebhookEventDict as FineTuningJobFailedWebhookEventDict
from .. import BatchFailedWebhookEventData as Data
from .. import BatchFailedWebhookEventDataDict as DataDict
__all__ = ["FineTuningJobFailedWebhookEvent", "FineTuningJobFailedWebhookEventDict", "Data", "DataDict"]
