# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InputAudioUnmuteEvent as InputAudioUnmuteEvent
from .. import InputAudioUnmuteEventDict as InputAudioUnmuteEventDict
__all__ = ["InputAudioUnmuteEvent", "InputAudioUnmuteEventDict"]
