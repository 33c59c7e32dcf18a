# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseToolSearchOutputItem as BetaResponseToolSearchOutputItem
from .. import BetaResponseToolSearchOutputItemDict as BetaResponseToolSearchOutputItemDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseToolSearchOutputItem", "BetaResponseToolSearchOutputItemDict", "Agent", "AgentDict"]
