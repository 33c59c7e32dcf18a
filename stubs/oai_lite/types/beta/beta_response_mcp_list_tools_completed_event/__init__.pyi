# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseMcpListToolsCompletedEvent as BetaResponseMcpListToolsCompletedEvent
from .. import BetaResponseMcpListToolsCompletedEventDict as BetaResponseMcpListToolsCompletedEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseMcpListToolsCompletedEvent", "BetaResponseMcpListToolsCompletedEventDict", "Agent", "AgentDict"]
