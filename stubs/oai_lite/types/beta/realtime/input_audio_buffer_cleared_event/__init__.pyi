# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import InputAudioBufferClearedEvent as InputAudioBufferClearedEvent
from ....realtime import InputAudioBufferClearedEventDict as InputAudioBufferClearedEventDict
__all__ = ["InputAudioBufferClearedEvent", "InputAudioBufferClearedEventDict"]
