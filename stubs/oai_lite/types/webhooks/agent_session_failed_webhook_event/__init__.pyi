# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionFailedWebhookEvent as AgentSessionFailedWebhookEvent
from .. import AgentSessionFailedWebhookEventDict as AgentSessionFailedWebhookEventDict
from .. import AgentSessionIdleWebhookEventData as Data
from .. import AgentSessionIdleWebhookEventDataDict as DataDict
__all__ = ["AgentSessionFailedWebhookEvent", "AgentSessionFailedWebhookEventDict", "Data", "DataDict"]
