# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseImageGenCallCompletedEvent as BetaResponseImageGenCallCompletedEvent
from .. import BetaResponseImageGenCallCompletedEventDict as BetaResponseImageGenCallCompletedEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseImageGenCallCompletedEvent", "BetaResponseImageGenCallCompletedEventDict", "Agent", "AgentDict"]
