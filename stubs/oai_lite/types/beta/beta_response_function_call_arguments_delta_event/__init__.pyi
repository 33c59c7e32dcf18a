# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent
from .. import BetaResponseFunctionCallArgumentsDeltaEventDict as BetaResponseFunctionCallArgumentsDeltaEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseFunctionCallArgumentsDeltaEvent", "BetaResponseFunctionCallArgumentsDeltaEventDict", "Agent", "AgentDict"]
