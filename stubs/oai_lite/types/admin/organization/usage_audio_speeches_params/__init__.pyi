# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import UsageAudioSpeechesParams as UsageAudioSpeechesParams
__all__ = ["UsageAudioSpeechesParams"]
