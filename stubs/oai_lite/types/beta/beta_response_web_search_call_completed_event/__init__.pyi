# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseWebSearchCallCompletedEvent as BetaResponseWebSearchCallCompletedEvent
from .. import BetaResponseWebSearchCallCompletedEventDict as BetaResponseWebSearchCallCompletedEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseWebSearchCallCompletedEvent", "BetaResponseWebSearchCallCompletedEventDict", "Agent", "AgentDict"]
