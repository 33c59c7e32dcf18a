# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionTurnCreatedEvent as AgentSessionTurnCreatedEvent
from .. import AgentSessionTurnCreatedEventDict as AgentSessionTurnCreatedEventDict
__all__ = ["AgentSessionTurnCreatedEvent", "AgentSessionTurnCreatedEventDict"]
