# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InputAudioMutedEvent as InputAudioMutedEvent
from .. import InputAudioMutedEventDict as InputAudioMutedEventDict
__all__ = ["InputAudioMutedEvent", "InputAudioMutedEventDict"]
