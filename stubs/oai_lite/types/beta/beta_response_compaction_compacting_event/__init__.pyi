# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseCompactionCompactingEvent as BetaResponseCompactionCompactingEvent
from .. import BetaResponseCompactionCompactingEventDict as BetaResponseCompactionCompactingEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseCompactionCompactingEvent", "BetaResponseCompactionCompactingEventDict", "Agent", "AgentDict"]
