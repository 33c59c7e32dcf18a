# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseImageGenCallInProgressEvent as BetaResponseImageGenCallInProgressEvent
from .. import BetaResponseImageGenCallInProgressEventDict as BetaResponseImageGenCallInProgressEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseImageGenCallInProgressEvent", "BetaResponseImageGenCallInProgressEventDict", "Agent", "AgentDict"]
