# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import EvalRunFailedWebhookEvent as EvalRunFailedWebhookEvent
from .. import EvalRunFailedWebhookEventDict as EvalRunFailedWebhookEventDict
from .. import BatchFailedWebhookEventData as Data
from .. import BatchFailedWebhookEventDataDict as DataDict
__all__ = ["EvalRunFailedWebhookEvent", "EvalRunFailedWebhookEventDict", "Data", "DataDict"]
