# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FineTuningJobSucceededWebhookEvent as FineTuningJobSucceededWebhookEvent
from .. import FineTuningJobSucceededWebhookEventDict as FineTuningJobSucceededWebhookEventDict
from .. import BatchFailedWebhookEventData as Data
from .. import BatchFailedWebhookEventDataDict as DataDict
__all__ = ["FineTuningJobSucceededWebhookEvent", "FineTuningJobSucceededWebhookEventDict", "Data", "DataDict"]
