# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InputAudioUnmutedEvent as InputAudioUnmutedEvent
from .. import InputAudioUnmutedEventDict as InputAudioUnmutedEventDict
__all__ = ["InputAudioUnmutedEvent", "InputAudioUnmutedEventDict"]
