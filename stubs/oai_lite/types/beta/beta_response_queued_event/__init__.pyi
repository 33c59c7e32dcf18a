# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseQueuedEvent as BetaResponseQueuedEvent
from .. import BetaResponseQueuedEventDict as BetaResponseQueuedEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseQueuedEvent", "BetaResponseQueuedEventDict", "Agent", "AgentDict"]
