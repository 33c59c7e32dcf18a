# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import EvalRunSucceededWebhookEvent as EvalRunSucceededWebhookEvent
from .. import EvalRunSucceededWebhookEventDict as EvalRunSucceededWebhookEventDict
from .. import BatchFailedWebhookEventData as Data
from .. import BatchFailedWebhookEventDataDict as DataDict
__all__ = ["EvalRunSucceededWebhookEvent", "EvalRunSucceededWebhookEventDict", "Data", "DataDict"]
