# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseShellCallOutputContentDeltaEvent as BetaResponseShellCallOutputContentDeltaEvent
from .. import BetaResponseShellCallOutputContentDeltaEventDict as BetaResponseShellCallOutputContentDeltaEventDict
from ...responses import ResponseShellCallOutputContentDeltaEventDelta as Delta
from ...responses import ResponseShellCallOutputContentDeltaEventDeltaDict as DeltaDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseShellCallOutputContentDeltaEvent", "BetaResponseShellCallOutputContentDeltaEventDict", "Delta", "DeltaDict", "Agent", "AgentDict"]
