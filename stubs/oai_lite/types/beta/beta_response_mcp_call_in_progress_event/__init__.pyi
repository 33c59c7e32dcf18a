# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseMcpCallInProgressEvent as BetaResponseMcpCallInProgressEvent
from .. import BetaResponseMcpCallInProgressEventDict as BetaResponseMcpCallInProgressEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseMcpCallInProgressEvent", "BetaResponseMcpCallInProgressEventDict", "Agent", "AgentDict"]
