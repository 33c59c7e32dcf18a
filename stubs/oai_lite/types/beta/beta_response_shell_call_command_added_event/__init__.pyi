# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseShellCallCommandAddedEvent as BetaResponseShellCallCommandAddedEvent
from .. import BetaResponseShellCallCommandAddedEventDict as BetaResponseShellCallCommandAddedEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseShellCallCommandAddedEvent", "BetaResponseShellCallCommandAddedEventDict", "Agent", "AgentDict"]
