# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseAudioTranscriptDoneEvent as BetaResponseAudioTranscriptDoneEvent
from .. import BetaResponseAudioTranscriptDoneEventDict as BetaResponseAudioTranscriptDoneEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseAudioTranscriptDoneEvent", "BetaResponseAudioTranscriptDoneEventDict", "Agent", "AgentDict"]
