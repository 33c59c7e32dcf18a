# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Voice as Voice
from .. import VoiceDict as VoiceDict
__all__ = ["Voice", "VoiceDict"]
