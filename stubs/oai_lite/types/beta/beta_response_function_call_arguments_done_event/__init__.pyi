# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFunctionCallArgumentsDoneEvent as BetaResponseFunctionCallArgumentsDoneEvent
from .. import BetaResponseFunctionCallArgumentsDoneEventDict as BetaResponseFunctionCallArgumentsDoneEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseFunctionCallArgumentsDoneEvent", "BetaResponseFunctionCallArgumentsDoneEventDict", "Agent", "AgentDict"]
