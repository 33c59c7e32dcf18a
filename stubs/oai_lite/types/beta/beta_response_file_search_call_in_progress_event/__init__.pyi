# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFileSearchCallInProgressEvent as BetaResponseFileSearchCallInProgressEvent
from .. import BetaResponseFileSearchCallInProgressEventDict as BetaResponseFileSearchCallInProgressEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseFileSearchCallInProgressEvent", "BetaResponseFileSearchCallInProgressEventDict", "Agent", "AgentDict"]
