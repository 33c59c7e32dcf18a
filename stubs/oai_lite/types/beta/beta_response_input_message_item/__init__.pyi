# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseInputMessageItem as BetaResponseInputMessageItem
from .. import BetaResponseInputMessageItemDict as BetaResponseInputMessageItemDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseInputMessageItem", "BetaResponseInputMessageItemDict", "Agent", "AgentDict"]
