# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseWebSearchCallInProgressEvent as BetaResponseWebSearchCallInProgressEvent
from .. import BetaResponseWebSearchCallInProgressEventDict as BetaResponseWebSearchCallInProgressEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseWebSearchCallInProgressEvent", "BetaResponseWebSearchCallInProgressEventDict", "Agent", "AgentDict"]
