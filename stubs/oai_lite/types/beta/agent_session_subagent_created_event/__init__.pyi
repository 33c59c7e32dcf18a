# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionSubagentCreatedEvent as AgentSessionSubagentCreatedEvent
from .. import AgentSessionSubagentCreatedEventDict as AgentSessionSubagentCreatedEventDict
__all__ = ["AgentSessionSubagentCreatedEvent", "AgentSessionSubagentCreatedEventDict"]
