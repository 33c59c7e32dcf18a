# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionActionRequiredWebhookEvent as AgentSessionActionRequiredWebhookEvent
from .. import AgentSessionActionRequiredWebhookEventDict as AgentSessionActionRequiredWebhookEventDict
from .. import AgentSessionActionRequiredWebhookEventData as Data
from .. import AgentSessionActionRequiredWebhookEventDataDict as DataDict
from .. import AgentSessionActionRequiredWebhookEventDataRequiredAction as DataRequiredAction
from .. import AgentSessionActionRequiredWebhookEventDataRequiredActionDict as DataRequiredActionDict
__all__ = ["AgentSessionActionRequiredWebhookEvent", "AgentSessionActionRequiredWebhookEventDict", "Data", "DataDict", "DataRequiredAction", "DataRequiredActionDict"]
