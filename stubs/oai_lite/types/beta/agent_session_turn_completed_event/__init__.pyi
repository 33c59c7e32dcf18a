# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionTurnCompletedEvent as AgentSessionTurnCompletedEvent
from .. import AgentSessionTurnCompletedEventDict as AgentSessionTurnCompletedEventDict
__all__ = ["AgentSessionTurnCompletedEvent", "AgentSessionTurnCompletedEventDict"]
