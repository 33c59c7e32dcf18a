# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionCreatedWebhookEvent as AgentSessionCreatedWebhookEvent
from .. import AgentSessionCreatedWebhookEventDict as AgentSessionCreatedWebhookEventDict
from .. import AgentSessionCreatedWebhookEventData as Data
from .. import AgentSessionCreatedWebhookEventDataDict as DataDict
from .. import AgentSessionCreatedWebhookEventDataConnect as DataConnect
from .. import AgentSessionCreatedWebhookEventDataConnectDict as DataConnectDict
__all__ = ["AgentSessionCreatedWebhookEvent", "AgentSessionCreatedWebhookEventDict", "Data", "DataDict", "DataConnect", "DataConnectDict"]
