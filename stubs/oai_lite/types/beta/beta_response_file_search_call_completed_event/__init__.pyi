# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFileSearchCallCompletedEvent as BetaResponseFileSearchCallCompletedEvent
from .. import BetaResponseFileSearchCallCompletedEventDict as BetaResponseFileSearchCallCompletedEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseFileSearchCallCompletedEvent", "BetaResponseFileSearchCallCompletedEventDict", "Agent", "AgentDict"]
