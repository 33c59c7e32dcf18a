# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InputAudioMuteEvent as InputAudioMuteEvent
from .. import InputAudioMuteEventDict as InputAudioMuteEventDict
__all__ = ["InputAudioMuteEvent", "InputAudioMuteEventDict"]
