# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseMcpListToolsFailedEvent as BetaResponseMcpListToolsFailedEvent
from . import BetaResponseMcpListToolsFailedEventDict as BetaResponseMcpListToolsFailedEventDict
from . import BetaResponseMcpListToolsFailedEventAgent as Agent
from . import BetaResponseMcpListToolsFailedEventAgentDict as AgentDict
