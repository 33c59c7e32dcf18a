# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseAudioDoneEvent as BetaResponseAudioDoneEvent
from .. import BetaResponseAudioDoneEventDict as BetaResponseAudioDoneEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseAudioDoneEvent", "BetaResponseAudioDoneEventDict", "Agent", "AgentDict"]
