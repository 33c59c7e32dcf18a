# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranslationOutputAudioDeltaEvent as RealtimeTranslationOutputAudioDeltaEvent
from .. import RealtimeTranslationOutputAudioDeltaEventDict as RealtimeTranslationOutputAudioDeltaEventDict
__all__ = ["RealtimeTranslationOutputAudioDeltaEvent", "RealtimeTranslationOutputAudioDeltaEventDict"]
