# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseMcpListToolsFailedEvent as BetaResponseMcpListToolsFailedEvent
from .. import BetaResponseMcpListToolsFailedEventDict as BetaResponseMcpListToolsFailedEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseMcpListToolsFailedEvent", "BetaResponseMcpListToolsFailedEventDict", "Agent", "AgentDict"]
