# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranslationInputTranscriptDeltaEvent as RealtimeTranslationInputTranscriptDeltaEvent
from .. import RealtimeTranslationInputTranscriptDeltaEventDict as RealtimeTranslationInputTranscriptDeltaEventDict
__all__ = ["RealtimeTranslationInputTranscriptDeltaEvent", "RealtimeTranslationInputTranscriptDeltaEventDict"]
