# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseRefusalDeltaEvent as BetaResponseRefusalDeltaEvent
from .. import BetaResponseRefusalDeltaEventDict as BetaResponseRefusalDeltaEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseRefusalDeltaEvent", "BetaResponseRefusalDeltaEventDict", "Agent", "AgentDict"]
