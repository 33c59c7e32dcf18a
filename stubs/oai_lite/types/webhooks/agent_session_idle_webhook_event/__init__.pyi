# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionIdleWebhookEvent as AgentSessionIdleWebhookEvent
from .. import AgentSessionIdleWebhookEventDict as AgentSessionIdleWebhookEventDict
from .. import AgentSessionIdleWebhookEventData as Data
from .. import AgentSessionIdleWebhookEventDataDict as DataDict
__all__ = ["AgentSessionIdleWebhookEvent", "AgentSessionIdleWebhookEventDict", "Data", "DataDict"]
