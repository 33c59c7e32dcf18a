# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseMcpListToolsInProgressEvent as BetaResponseMcpListToolsInProgressEvent
from .. import BetaResponseMcpListToolsInProgressEventDict as BetaResponseMcpListToolsInProgressEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseMcpListToolsInProgressEvent", "BetaResponseMcpListToolsInProgressEventDict", "Agent", "AgentDict"]
