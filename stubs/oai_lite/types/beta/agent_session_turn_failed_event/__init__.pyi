# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionTurnFailedEvent as AgentSessionTurnFailedEvent
from .. import AgentSessionTurnFailedEventDict as AgentSessionTurnFailedEventDict
__all__ = ["AgentSessionTurnFailedEvent", "AgentSessionTurnFailedEventDict"]
