# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFailedEvent as BetaResponseFailedEvent
from .. import BetaResponseFailedEventDict as BetaResponseFailedEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseFailedEvent", "BetaResponseFailedEventDict", "Agent", "AgentDict"]
