# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseWebSearchCallSearchingEvent as BetaResponseWebSearchCallSearchingEvent
from .. import BetaResponseWebSearchCallSearchingEventDict as BetaResponseWebSearchCallSearchingEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseWebSearchCallSearchingEvent", "BetaResponseWebSearchCallSearchingEventDict", "Agent", "AgentDict"]
