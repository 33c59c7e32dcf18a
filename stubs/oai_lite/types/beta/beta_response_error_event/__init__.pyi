# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseErrorEvent as BetaResponseErrorEvent
from .. import BetaResponseErrorEventDict as BetaResponseErrorEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseErrorEvent", "BetaResponseErrorEventDict", "Agent", "AgentDict"]
