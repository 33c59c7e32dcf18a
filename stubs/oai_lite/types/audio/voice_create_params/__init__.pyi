# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import VoiceCreateParams as VoiceCreateParams
from .. import VoiceCreateParamsCreateVoiceRequestAudioSample as CreateVoiceRequestAudioSample
from .. import VoiceCreateParamsCreateVoiceRequestPrompt as CreateVoiceRequestPrompt
__all__ = ["VoiceCreateParams", "CreateVoiceRequestAudioSample", "CreateVoiceRequestPrompt"]
