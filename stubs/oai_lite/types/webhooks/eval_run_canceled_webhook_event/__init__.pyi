# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import EvalRunCanceledWebhookEvent as EvalRunCanceledWebhookEvent
from .. import EvalRunCanceledWebhookEventDict as EvalRunCanceledWebhookEventDict
from .. import BatchFailedWebhookEventData as Data
from .. import BatchFailedWebhookEventDataDict as DataDict
__all__ = ["EvalRunCanceledWebhookEvent", "EvalRunCanceledWebhookEventDict", "Data", "DataDict"]
