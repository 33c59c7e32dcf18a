# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import FineTuningJobCancelledWebhookEvent as FineTuningJobCancelledWebhookEvent
from . import FineTuningJobCancelledWebhookEventDict as FineTuningJobCancelledWebhookEventDict
from . import FineTuningJobCancelledWebhookEventData as Data
from . import FineTuningJobCancelledWebhookEventDataDict as DataDict
