# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseMcpListToolsCompletedEvent as BetaResponseMcpListToolsCompletedEvent
from . import BetaResponseMcpListToolsCompletedEventDict as BetaResponseMcpListToolsCompletedEventDict
from . import BetaResponseMcpListToolsCompletedEventAgent as Agent
from . import BetaResponseMcpListToolsCompletedEventAgentDict as AgentDict
