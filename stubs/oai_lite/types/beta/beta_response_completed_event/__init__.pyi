# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseCompletedEvent as BetaResponseCompletedEvent
from .. import BetaResponseCompletedEventDict as BetaResponseCompletedEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseCompletedEvent", "BetaResponseCompletedEventDict", "Agent", "AgentDict"]
