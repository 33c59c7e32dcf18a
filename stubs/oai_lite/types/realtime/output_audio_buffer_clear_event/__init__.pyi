# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import OutputAudioBufferClearEvent as OutputAudioBufferClearEvent
from .. import OutputAudioBufferClearEventDict as OutputAudioBufferClearEventDict
__all__ = ["OutputAudioBufferClearEvent", "OutputAudioBufferClearEventDict"]
