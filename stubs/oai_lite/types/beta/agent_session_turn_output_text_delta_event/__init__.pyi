# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionTurnOutputTextDeltaEvent as AgentSessionTurnOutputTextDeltaEvent
from .. import AgentSessionTurnOutputTextDeltaEventDict as AgentSessionTurnOutputTextDeltaEventDict
__all__ = ["AgentSessionTurnOutputTextDeltaEvent", "AgentSessionTurnOutputTextDeltaEventDict"]
