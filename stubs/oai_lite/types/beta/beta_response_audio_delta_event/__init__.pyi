# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseAudioDeltaEvent as BetaResponseAudioDeltaEvent
from .. import BetaResponseAudioDeltaEventDict as BetaResponseAudioDeltaEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseAudioDeltaEvent", "BetaResponseAudioDeltaEventDict", "Agent", "AgentDict"]
