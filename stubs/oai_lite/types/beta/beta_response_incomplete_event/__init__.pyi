# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseIncompleteEvent as BetaResponseIncompleteEvent
from .. import BetaResponseIncompleteEventDict as BetaResponseIncompleteEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseIncompleteEvent", "BetaResponseIncompleteEventDict", "Agent", "AgentDict"]
