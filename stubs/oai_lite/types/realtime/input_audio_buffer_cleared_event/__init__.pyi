# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InputAudioBufferClearedEvent as InputAudioBufferClearedEvent
from .. import InputAudioBufferClearedEventDict as InputAudioBufferClearedEventDict
__all__ = ["InputAudioBufferClearedEvent", "InputAudioBufferClearedEventDict"]
