# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent
from .. import ResponseAudioTranscriptDeltaEventDict as ResponseAudioTranscriptDeltaEventDict
__all__ = ["ResponseAudioTranscriptDeltaEvent", "ResponseAudioTranscriptDeltaEventDict"]
