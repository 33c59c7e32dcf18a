# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseMcpCallArgumentsDeltaEvent as BetaResponseMcpCallArgumentsDeltaEvent
from .. import BetaResponseMcpCallArgumentsDeltaEventDict as BetaResponseMcpCallArgumentsDeltaEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseMcpCallArgumentsDeltaEvent", "BetaResponseMcpCallArgumentsDeltaEventDict", "Agent", "AgentDict"]
