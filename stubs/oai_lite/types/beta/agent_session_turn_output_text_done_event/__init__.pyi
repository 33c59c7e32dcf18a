# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionTurnOutputTextDoneEvent as AgentSessionTurnOutputTextDoneEvent
from .. import AgentSessionTurnOutputTextDoneEventDict as AgentSessionTurnOutputTextDoneEventDict
__all__ = ["AgentSessionTurnOutputTextDoneEvent", "AgentSessionTurnOutputTextDoneEventDict"]
