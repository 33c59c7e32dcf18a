# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DeletedWebhookEndpoint as DeletedWebhookEndpoint
from .. import DeletedWebhookEndpointDict as DeletedWebhookEndpointDict
__all__ = ["DeletedWebhookEndpoint", "DeletedWebhookEndpointDict"]
