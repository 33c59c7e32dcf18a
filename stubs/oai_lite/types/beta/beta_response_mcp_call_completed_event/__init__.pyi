# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseMcpCallCompletedEvent as BetaResponseMcpCallCompletedEvent
from .. import BetaResponseMcpCallCompletedEventDict as BetaResponseMcpCallCompletedEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseMcpCallCompletedEvent", "BetaResponseMcpCallCompletedEventDict", "Agent", "AgentDict"]
