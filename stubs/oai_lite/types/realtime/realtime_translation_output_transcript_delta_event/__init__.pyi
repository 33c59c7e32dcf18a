# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranslationOutputTranscriptDeltaEvent as RealtimeTranslationOutputTranscriptDeltaEvent
from .. import RealtimeTranslationOutputTranscriptDeltaEventDict as RealtimeTranslationOutputTranscriptDeltaEventDict
__all__ = ["RealtimeTranslationOutputTranscriptDeltaEvent", "RealtimeTranslationOutputTranscriptDeltaEventDict"]
