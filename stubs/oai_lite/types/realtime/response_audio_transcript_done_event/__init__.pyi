# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent
from .. import ResponseAudioTranscriptDoneEventDict as ResponseAudioTranscriptDoneEventDict
__all__ = ["ResponseAudioTranscriptDoneEvent", "ResponseAudioTranscriptDoneEventDict"]
