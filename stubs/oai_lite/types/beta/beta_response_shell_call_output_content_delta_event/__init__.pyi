# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseShellCallOutputContentDeltaEvent as BetaResponseShellCallOutputContentDeltaEvent
from .. import BetaResponseShellCallOutputContentDeltaEventDict as BetaResponseShellCallOutputContentDeltaEventDict
from .. import BetaResponseShellCallOutputContentDeltaEventDelta as Delta
from .. import BetaResponseShellCallOutputContentDeltaEventDeltaDict as DeltaDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseShellCallOutputContentDeltaEvent", "BetaResponseShellCallOutputContentDeltaEventDict", "Delta", "DeltaDict", "Agent", "AgentDict"]
