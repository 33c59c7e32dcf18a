# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentEnvironmentFailedWebhookEvent as AgentEnvironmentFailedWebhookEvent
from .. import AgentEnvironmentFailedWebhookEventDict as AgentEnvironmentFailedWebhookEventDict
from .. import BatchFailedWebhookEventData as Data
from .. import BatchFailedWebhookEventDataDict as DataDict
__all__ = ["AgentEnvironmentFailedWebhookEvent", "AgentEnvironmentFailedWebhookEventDict", "Data", "DataDict"]
