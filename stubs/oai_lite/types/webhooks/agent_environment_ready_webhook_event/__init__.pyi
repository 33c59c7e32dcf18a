# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentEnvironmentReadyWebhookEvent as AgentEnvironmentReadyWebhookEvent
from .. import AgentEnvironmentReadyWebhookEventDict as AgentEnvironmentReadyWebhookEventDict
from .. import BatchFailedWebhookEventData as Data
from .. import BatchFailedWebhookEventDataDict as DataDict
__all__ = ["AgentEnvironmentReadyWebhookEvent", "AgentEnvironmentReadyWebhookEventDict", "Data", "DataDict"]
