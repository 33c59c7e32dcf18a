# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CustomVoice as CustomVoice
from .. import CustomVoiceDict as CustomVoiceDict
__all__ = ["CustomVoice", "CustomVoiceDict"]
