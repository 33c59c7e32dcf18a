# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import InputAudioBufferAppendEvent as InputAudioBufferAppendEvent
from ....realtime import InputAudioBufferAppendEventDict as InputAudioBufferAppendEventDict
__all__ = ["InputAudioBufferAppendEvent", "InputAudioBufferAppendEventDict"]
