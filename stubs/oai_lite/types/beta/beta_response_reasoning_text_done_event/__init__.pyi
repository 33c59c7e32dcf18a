# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseReasoningTextDoneEvent as BetaResponseReasoningTextDoneEvent
from .. import BetaResponseReasoningTextDoneEventDict as BetaResponseReasoningTextDoneEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseReasoningTextDoneEvent", "BetaResponseReasoningTextDoneEventDict", "Agent", "AgentDict"]
