# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SafetyIdentifierBlockedWebhookEvent as SafetyIdentifierBlockedWebhookEvent
from .. import SafetyIdentifierBlockedWebhookEventDict as SafetyIdentifierBlockedWebhookEventDict
from .. import SafetyIdentifierBlockedWebhookEventData as Data
from .. import SafetyIdentifierBlockedWebhookEventDataDict as DataDict
__all__ = ["SafetyIdentifierBlockedWebhookEvent", "SafetyIdentifierBlockedWebhookEventDict", "Data", "DataDict"]
