# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseAudioTranscriptDeltaEvent as BetaResponseAudioTranscriptDeltaEvent
from .. import BetaResponseAudioTranscriptDeltaEventDict as BetaResponseAudioTranscriptDeltaEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseAudioTranscriptDeltaEvent", "BetaResponseAudioTranscriptDeltaEventDict", "Agent", "AgentDict"]
