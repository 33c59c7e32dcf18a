# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranslationSessionCreateRequestParam as RealtimeTranslationSessionCreateRequestParam
from .. import RealtimeTranslationSessionCreateRequestParamAudio as Audio
from .. import RealtimeTranslationSessionCreateRequestParamAudioInput as AudioInput
from .. import RealtimeTranslationSessionCreateRequestParamAudioInputNoiseReduction as AudioInputNoiseReduction
from .. import RealtimeTranslationSessionCreateRequestParamAudioInputTranscription as AudioInputTranscription
from .. import RealtimeTranslationSessionCreateRequestParamAudioOutput as AudioOutput
__all__ = ["RealtimeTranslationSessionCreateRequestParam", "Audio", "AudioInput", "AudioInputNoiseReduction", "AudioInputTranscription", "AudioOutput"]
