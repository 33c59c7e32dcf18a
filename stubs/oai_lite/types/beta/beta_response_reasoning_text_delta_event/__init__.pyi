# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseReasoningTextDeltaEvent as BetaResponseReasoningTextDeltaEvent
from .. import BetaResponseReasoningTextDeltaEventDict as BetaResponseReasoningTextDeltaEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseReasoningTextDeltaEvent", "BetaResponseReasoningTextDeltaEventDict", "Agent", "AgentDict"]
