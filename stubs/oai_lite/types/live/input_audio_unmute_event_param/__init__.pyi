# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InputAudioUnmuteEventParam as InputAudioUnmuteEventParam
__all__ = ["InputAudioUnmuteEventParam"]
