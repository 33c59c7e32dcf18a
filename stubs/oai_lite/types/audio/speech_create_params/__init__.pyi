# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SpeechCreateParams as SpeechCreateParams
from .. import SpeechCreateParamsVoice as Voice
from .. import SpeechCreateParamsVoiceID as VoiceID
__all__ = ["SpeechCreateParams", "Voice", "VoiceID"]
