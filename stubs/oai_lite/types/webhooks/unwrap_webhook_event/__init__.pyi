# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import UnwrapWebhookEvent as UnwrapWebhookEvent
from .. import UnwrapWebhookEventDict as UnwrapWebhookEventDict
__all__ = ["UnwrapWebhookEvent", "UnwrapWebhookEventDict"]
