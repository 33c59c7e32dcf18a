# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseOutputItemAddedEvent as BetaResponseOutputItemAddedEvent
from .. import BetaResponseOutputItemAddedEventDict as BetaResponseOutputItemAddedEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseOutputItemAddedEvent", "BetaResponseOutputItemAddedEventDict", "Agent", "AgentDict"]
