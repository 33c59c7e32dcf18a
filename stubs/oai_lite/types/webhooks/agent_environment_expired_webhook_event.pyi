# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import AgentEnvironmentExpiredWebhookEvent as AgentEnvironmentExpiredWebhookEvent
from . import AgentEnvironmentExpiredWebhookEventDict as AgentEnvironmentExpiredWebhookEventDict
from . import AgentEnvironmentExpiredWebhookEventData as Data
from . import AgentEnvironmentExpiredWebhookEventDataDict as DataDict
