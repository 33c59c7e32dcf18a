# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import WebhookEndpointTestResult as WebhookEndpointTestResult
from .. import WebhookEndpointTestResultDict as WebhookEndpointTestResultDict
__all__ = ["WebhookEndpointTestResult", "WebhookEndpointTestResultDict"]
