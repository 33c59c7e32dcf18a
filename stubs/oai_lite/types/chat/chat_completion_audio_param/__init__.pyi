# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionAudioParam as ChatCompletionAudioParam
from .. import ChatCompletionAudioParamVoice as Voice
from .. import ChatCompletionAudioParamVoiceID as VoiceID
__all__ = ["ChatCompletionAudioParam", "Voice", "VoiceID"]
