# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import WebhookEndpointList as WebhookEndpointList
from .. import WebhookEndpointListDict as WebhookEndpointListDict
__all__ = ["WebhookEndpointList", "WebhookEndpointListDict"]
