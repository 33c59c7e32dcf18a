# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFailedWebhookEvent as ResponseFailedWebhookEvent
from .. import ResponseFailedWebhookEventDict as ResponseFailedWebhookEventDict
from .. import BatchFailedWebhookEventData as Data
from .. import BatchFailedWebhookEventDataDict as DataDict
__all__ = ["ResponseFailedWebhookEvent", "ResponseFailedWebhookEventDict", "Data", "DataDict"]
