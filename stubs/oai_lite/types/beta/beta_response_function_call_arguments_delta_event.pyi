# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent
from . import BetaResponseFunctionCallArgumentsDeltaEventDict as BetaResponseFunctionCallArgumentsDeltaEventDict
from . import BetaResponseFunctionCallArgumentsDeltaEventAgent as Agent
from . import BetaResponseFunctionCallArgumentsDeltaEventAgentDict as AgentDict
