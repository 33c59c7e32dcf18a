# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InputAudioAppendEvent as InputAudioAppendEvent
from .. import InputAudioAppendEventDict as InputAudioAppendEventDict
__all__ = ["InputAudioAppendEvent", "InputAudioAppendEventDict"]
