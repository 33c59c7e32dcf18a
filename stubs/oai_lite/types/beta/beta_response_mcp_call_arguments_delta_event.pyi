# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseMcpCallArgumentsDeltaEvent as BetaResponseMcpCallArgumentsDeltaEvent
from . import BetaResponseMcpCallArgumentsDeltaEventDict as BetaResponseMcpCallArgumentsDeltaEventDict
from . import BetaResponseMcpCallArgumentsDeltaEventAgent as Agent
from . import BetaResponseMcpCallArgumentsDeltaEventAgentDict as AgentDict
