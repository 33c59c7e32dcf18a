# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseCreatedEvent as BetaResponseCreatedEvent
from .. import BetaResponseCreatedEventDict as BetaResponseCreatedEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseCreatedEvent", "BetaResponseCreatedEventDict", "Agent", "AgentDict"]
