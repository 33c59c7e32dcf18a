# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseCompactionItemParam as BetaResponseCompactionItemParam
from .. import BetaResponseCompactionItemParamDict as BetaResponseCompactionItemParamDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseCompactionItemParam", "BetaResponseCompactionItemParamDict", "Agent", "AgentDict"]
