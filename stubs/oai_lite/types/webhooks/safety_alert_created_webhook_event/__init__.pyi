# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SafetyAlertCreatedWebhookEvent as SafetyAlertCreatedWebhookEvent
from .. import SafetyAlertCreatedWebhookEventDict as SafetyAlertCreatedWebhookEventDict
from .. import BatchFailedWebhookEventData as Data
from .. import BatchFailedWebhookEventDataDict as DataDict
__all__ = ["SafetyAlertCreatedWebhookEvent", "SafetyAlertCreatedWebhookEventDict", "Data", "DataDict"]
