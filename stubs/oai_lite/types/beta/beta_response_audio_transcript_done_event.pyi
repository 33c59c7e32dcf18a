# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseAudioTranscriptDoneEvent as BetaResponseAudioTranscriptDoneEvent
from . import BetaResponseAudioTranscriptDoneEventDict as BetaResponseAudioTranscriptDoneEventDict
from . import BetaResponseAudioTranscriptDoneEventAgent as Agent
from . import BetaResponseAudioTranscriptDoneEventAgentDict as AgentDict
