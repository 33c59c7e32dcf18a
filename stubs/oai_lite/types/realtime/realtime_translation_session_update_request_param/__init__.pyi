# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranslationSessionUpdateRequestParam as RealtimeTranslationSessionUpdateRequestParam
from .. import RealtimeTranslationSessionCreateRequestParamAudio as Audio
from .. import RealtimeTranslationSessionCreateRequestParamAudioInput as AudioInput
from .. import RealtimeTranslationSessionCreateRequestParamAudioInputNoiseReduction as AudioInputNoiseReduction
from .. import RealtimeTranslationSessionCreateRequestParamAudioInputTranscription as AudioInputTranscription
from .. import RealtimeTranslationSessionCreateRequestParamAudioOutput as AudioOutput
__all__ = ["RealtimeTranslationSessionUpdateRequestParam", "Audio", "AudioInput", "AudioInputNoiseReduction", "AudioInputTranscription", "AudioOutput"]
