# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseCustomToolCallInputDoneEvent as BetaResponseCustomToolCallInputDoneEvent
from .. import BetaResponseCustomToolCallInputDoneEventDict as BetaResponseCustomToolCallInputDoneEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseCustomToolCallInputDoneEvent", "BetaResponseCustomToolCallInputDoneEventDict", "Agent", "AgentDict"]
