# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SafetyDeactivationIssuedWebhookEvent as SafetyDeactivationIssuedWebhookEvent
from .. import SafetyDeactivationIssuedWebhookEventDict as SafetyDeactivationIssuedWebhookEventDict
from .. import BatchFailedWebhookEventData as Data
from .. import BatchFailedWebhookEventDataDict as DataDict
__all__ = ["SafetyDeactivationIssuedWebhookEvent", "SafetyDeactivationIssuedWebhookEventDict", "Data", "DataDict"]
