# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseInProgressEvent as BetaResponseInProgressEvent
from .. import BetaResponseInProgressEventDict as BetaResponseInProgressEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseInProgressEvent", "BetaResponseInProgressEventDict", "Agent", "AgentDict"]
