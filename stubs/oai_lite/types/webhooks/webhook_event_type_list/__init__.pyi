# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import WebhookEventTypeList as WebhookEventTypeList
from .. import WebhookEventTypeListDict as WebhookEventTypeListDict
__all__ = ["WebhookEventTypeList", "WebhookEventTypeListDict"]
