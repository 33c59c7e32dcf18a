# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseMcpCallFailedEvent as BetaResponseMcpCallFailedEvent
from . import BetaResponseMcpCallFailedEventDict as BetaResponseMcpCallFailedEventDict
from . import BetaResponseMcpCallFailedEventAgent as Agent
from . import BetaResponseMcpCallFailedEventAgentDict as AgentDict
