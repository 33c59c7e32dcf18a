# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentEnvironmentSuspendedWebhookEvent as AgentEnvironmentSuspendedWebhookEvent
from .. import AgentEnvironmentSuspendedWebhookEventDict as AgentEnvironmentSuspendedWebhookEventDict
from .. import BatchFailedWebhookEventData as Data
from .. import BatchFailedWebhookEventDataDict as DataDict
__all__ = ["AgentEnvironmentSuspendedWebhookEvent", "AgentEnvironmentSuspendedWebhookEventDict", "Data", "DataDict"]
