# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import RealtimeTranslationSessionUpdateRequestParam as RealtimeTranslationSessionUpdateRequestParam
from . import RealtimeTranslationSessionUpdateRequestParamAudio as Audio
from . import RealtimeTranslationSessionUpdateRequestParamAudioInput as AudioInput
from . import RealtimeTranslationSessionUpdateRequestParamAudioInputNoiseReduction as AudioInputNoiseReduction
from . import RealtimeTranslationSessionUpdateRequestParamAudioInputTranscription as AudioInputTranscription
from . import RealtimeTranslationSessionUpdateRequestParamAudioOutput as AudioOutput
