# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InputAudioBufferAppendEvent as InputAudioBufferAppendEvent
from .. import InputAudioBufferAppendEventDict as InputAudioBufferAppendEventDict
__all__ = ["InputAudioBufferAppendEvent", "InputAudioBufferAppendEventDict"]
