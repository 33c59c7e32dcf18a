# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import InputAudioBufferClearEvent as InputAudioBufferClearEvent
from ....realtime import InputAudioBufferClearEventDict as InputAudioBufferClearEventDict
__all__ = ["InputAudioBufferClearEvent", "InputAudioBufferClearEventDict"]
