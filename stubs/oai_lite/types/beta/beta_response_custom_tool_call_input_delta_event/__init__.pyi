# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseCustomToolCallInputDeltaEvent as BetaResponseCustomToolCallInputDeltaEvent
from .. import BetaResponseCustomToolCallInputDeltaEventDict as BetaResponseCustomToolCallInputDeltaEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseCustomToolCallInputDeltaEvent", "BetaResponseCustomToolCallInputDeltaEventDict", "Agent", "AgentDict"]
