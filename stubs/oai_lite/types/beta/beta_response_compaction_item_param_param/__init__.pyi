# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseCompactionItemParamParam as BetaResponseCompactionItemParamParam
from .. import BetaResponseInputParamMcpCallAgent as Agent
__all__ = ["BetaResponseCompactionItemParamParam", "Agent"]
