# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionTurnItemDoneEvent as AgentSessionTurnItemDoneEvent
from .. import AgentSessionTurnItemDoneEventDict as AgentSessionTurnItemDoneEventDict
__all__ = ["AgentSessionTurnItemDoneEvent", "AgentSessionTurnItemDoneEventDict"]
