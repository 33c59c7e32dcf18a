# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseRefusalDoneEvent as BetaResponseRefusalDoneEvent
from .. import BetaResponseRefusalDoneEventDict as BetaResponseRefusalDoneEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseRefusalDoneEvent", "BetaResponseRefusalDoneEventDict", "Agent", "AgentDict"]
