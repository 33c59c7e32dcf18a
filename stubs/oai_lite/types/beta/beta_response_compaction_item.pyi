# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseCompactionItem as BetaResponseCompactionItem
from . import BetaResponseCompactionItemDict as BetaResponseCompactionItemDict
from . import BetaResponseCompactionItemAgent as Agent
from . import BetaResponseCompactionItemAgentDict as AgentDict
