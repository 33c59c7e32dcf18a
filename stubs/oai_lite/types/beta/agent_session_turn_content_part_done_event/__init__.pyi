# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionTurnContentPartDoneEvent as AgentSessionTurnContentPartDoneEvent
from .. import AgentSessionTurnContentPartDoneEventDict as AgentSessionTurnContentPartDoneEventDict
__all__ = ["AgentSessionTurnContentPartDoneEvent", "AgentSessionTurnContentPartDoneEventDict"]
