# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranslationInputAudioBufferAppendEvent as RealtimeTranslationInputAudioBufferAppendEvent
from .. import RealtimeTranslationInputAudioBufferAppendEventDict as RealtimeTranslationInputAudioBufferAppendEventDict
__all__ = ["RealtimeTranslationInputAudioBufferAppendEvent", "RealtimeTranslationInputAudioBufferAppendEventDict"]
