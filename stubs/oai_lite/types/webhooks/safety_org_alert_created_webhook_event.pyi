# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import SafetyOrgAlertCreatedWebhookEvent as SafetyOrgAlertCreatedWebhookEvent
from . import SafetyOrgAlertCreatedWebhookEventDict as SafetyOrgAlertCreatedWebhookEventDict
from . import SafetyOrgAlertCreatedWebhookEventData as Data
from . import SafetyOrgAlertCreatedWebhookEventDataDict as DataDict
