# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseCompactionItem as BetaResponseCompactionItem
from .. import BetaResponseCompactionItemDict as BetaResponseCompactionItemDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseCompactionItem", "BetaResponseCompactionItemDict", "Agent", "AgentDict"]
