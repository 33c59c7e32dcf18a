# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import SafetyDeactivationIssuedWebhookEvent as SafetyDeactivationIssuedWebhookEvent
from . import SafetyDeactivationIssuedWebhookEventDict as SafetyDeactivationIssuedWebhookEventDict
from . import SafetyDeactivationIssuedWebhookEventData as Data
from . import SafetyDeactivationIssuedWebhookEventDataDict as DataDict
