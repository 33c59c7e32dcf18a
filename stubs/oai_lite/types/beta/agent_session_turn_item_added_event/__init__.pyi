# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionTurnItemAddedEvent as AgentSessionTurnItemAddedEvent
from .. import AgentSessionTurnItemAddedEventDict as AgentSessionTurnItemAddedEventDict
__all__ = ["AgentSessionTurnItemAddedEvent", "AgentSessionTurnItemAddedEventDict"]
