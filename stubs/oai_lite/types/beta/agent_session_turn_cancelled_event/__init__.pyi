# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionTurnCancelledEvent as AgentSessionTurnCancelledEvent
from .. import AgentSessionTurnCancelledEventDict as AgentSessionTurnCancelledEventDict
__all__ = ["AgentSessionTurnCancelledEvent", "AgentSessionTurnCancelledEventDict"]
