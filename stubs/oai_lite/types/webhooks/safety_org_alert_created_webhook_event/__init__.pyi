# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SafetyOrgAlertCreatedWebhookEvent as SafetyOrgAlertCreatedWebhookEvent
from .. import SafetyOrgAlertCreatedWebhookEventDict as SafetyOrgAlertCreatedWebhookEventDict
from .. import BatchFailedWebhookEventData as Data
from .. import BatchFailedWebhookEventDataDict as DataDict
__all__ = ["SafetyOrgAlertCreatedWebhookEvent", "SafetyOrgAlertCreatedWebhookEventDict", "Data", "DataDict"]
