# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseMcpCallFailedEvent as BetaResponseMcpCallFailedEvent
from .. import BetaResponseMcpCallFailedEventDict as BetaResponseMcpCallFailedEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseMcpCallFailedEvent", "BetaResponseMcpCallFailedEventDict", "Agent", "AgentDict"]
