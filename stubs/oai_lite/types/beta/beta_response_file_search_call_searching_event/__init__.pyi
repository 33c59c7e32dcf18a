# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFileSearchCallSearchingEvent as BetaResponseFileSearchCallSearchingEvent
from .. import BetaResponseFileSearchCallSearchingEventDict as BetaResponseFileSearchCallSearchingEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseFileSearchCallSearchingEvent", "BetaResponseFileSearchCallSearchingEventDict", "Agent", "AgentDict"]
