# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import AgentEnvironmentFailedWebhookEvent as AgentEnvironmentFailedWebhookEvent
from . import AgentEnvironmentFailedWebhookEventDict as AgentEnvironmentFailedWebhookEventDict
from . import AgentEnvironmentFailedWebhookEventData as Data
from . import AgentEnvironmentFailedWebhookEventDataDict as DataDict
