# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeResponseCreateAudioOutputParam as RealtimeResponseCreateAudioOutputParam
from .. import RealtimeResponseCreateAudioOutputParamOutput as Output
from .. import RealtimeAudioConfigOutputParamVoice as OutputVoice
from .. import RealtimeAudioConfigOutputParamVoiceID as OutputVoiceID
__all__ = ["RealtimeResponseCreateAudioOutputParam", "Output", "OutputVoice", "OutputVoiceID"]
