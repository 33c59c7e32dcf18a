# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import WebhookEndpointWithSecret as WebhookEndpointWithSecret
from .. import WebhookEndpointWithSecretDict as WebhookEndpointWithSecretDict
__all__ = ["WebhookEndpointWithSecret", "WebhookEndpointWithSecretDict"]
