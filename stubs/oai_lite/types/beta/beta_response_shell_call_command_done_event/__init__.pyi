# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseShellCallCommandDoneEvent as BetaResponseShellCallCommandDoneEvent
from .. import BetaResponseShellCallCommandDoneEventDict as BetaResponseShellCallCommandDoneEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseShellCallCommandDoneEvent", "BetaResponseShellCallCommandDoneEventDict", "Agent", "AgentDict"]
