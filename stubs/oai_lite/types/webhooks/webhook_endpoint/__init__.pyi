# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import WebhookEndpoint as WebhookEndpoint
from .. import WebhookEndpointDict as WebhookEndpointDict
__all__ = ["WebhookEndpoint", "WebhookEndpointDict"]
