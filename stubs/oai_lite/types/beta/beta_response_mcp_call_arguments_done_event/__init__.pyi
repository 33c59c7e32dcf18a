# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseMcpCallArgumentsDoneEvent as BetaResponseMcpCallArgumentsDoneEvent
from .. import BetaResponseMcpCallArgumentsDoneEventDict as BetaResponseMcpCallArgumentsDoneEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseMcpCallArgumentsDoneEvent", "BetaResponseMcpCallArgumentsDoneEventDict", "Agent", "AgentDict"]
