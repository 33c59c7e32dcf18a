# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionInProgressWebhookEvent as AgentSessionInProgressWebhookEvent
from .. import AgentSessionInProgressWebhookEventDict as AgentSessionInProgressWebhookEventDict
from .. import AgentSessionIdleWebhookEventData as Data
from .. import AgentSessionIdleWebhookEventDataDict as DataDict
__all__ = ["AgentSessionInProgressWebhookEvent", "AgentSessionInProgressWebhookEventDict", "Data", "DataDict"]
