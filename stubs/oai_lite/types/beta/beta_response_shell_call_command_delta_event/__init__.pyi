# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseShellCallCommandDeltaEvent as BetaResponseShellCallCommandDeltaEvent
from .. import BetaResponseShellCallCommandDeltaEventDict as BetaResponseShellCallCommandDeltaEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseShellCallCommandDeltaEvent", "BetaResponseShellCallCommandDeltaEventDict", "Agent", "AgentDict"]
