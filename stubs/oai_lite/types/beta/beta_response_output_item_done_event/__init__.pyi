# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent
from .. import BetaResponseOutputItemDoneEventDict as BetaResponseOutputItemDoneEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseOutputItemDoneEvent", "BetaResponseOutputItemDoneEventDict", "Agent", "AgentDict"]
