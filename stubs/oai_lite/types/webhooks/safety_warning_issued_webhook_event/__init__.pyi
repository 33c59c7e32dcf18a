# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SafetyWarningIssuedWebhookEvent as SafetyWarningIssuedWebhookEvent
from .. import SafetyWarningIssuedWebhookEventDict as SafetyWarningIssuedWebhookEventDict
from .. import BatchFailedWebhookEventData as Data
from .. import BatchFailedWebhookEventDataDict as DataDict
__all__ = ["SafetyWarningIssuedWebhookEvent", "SafetyWarningIssuedWebhookEventDict", "Data", "DataDict"]
