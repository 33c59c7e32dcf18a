# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeAudioConfigOutputParam as RealtimeAudioConfigOutputParam
from .. import RealtimeAudioConfigOutputParamVoice as Voice
from .. import RealtimeAudioConfigOutputParamVoiceID as VoiceID
__all__ = ["RealtimeAudioConfigOutputParam", "Voice", "VoiceID"]
