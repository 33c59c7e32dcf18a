# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentEnvironmentExpiredWebhookEvent as AgentEnvironmentExpiredWebhookEvent
from .. import AgentEnvironmentExpiredWebhookEventDict as AgentEnvironmentExpiredWebhookEventDict
from .. import BatchFailedWebhookEventData as Data
from .. import BatchFailedWebhookEventDataDict as DataDict
__all__ = ["AgentEnvironmentExpiredWebhookEvent", "AgentEnvironmentExpiredWebhookEventDict", "Data", "DataDict"]
