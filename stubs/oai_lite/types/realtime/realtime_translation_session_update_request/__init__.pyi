# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranslationSessionUpdateRequest as RealtimeTranslationSessionUpdateRequest
from .. import RealtimeTranslationSessionUpdateRequestDict as RealtimeTranslationSessionUpdateRequestDict
from .. import RealtimeTranslationSessionAudio as Audio
from .. import RealtimeTranslationSessionAudioDict as AudioDict
from .. import RealtimeTranslationSessionAudioInput as AudioInput
from .. import RealtimeTranslationSessionAudioInputDict as AudioInputDict
from .. import RealtimeTranslationSessionAudioInputNoiseReduction as AudioInputNoiseReduction
from .. import RealtimeTranslationSessionAudioInputNoiseReductionDict as AudioInputNoiseReductionDict
from .. import RealtimeTranslationSessionAudioInputTranscription as AudioInputTranscription
from .. import RealtimeTranslationSessionAudioInputTranscriptionDict as AudioInputTranscriptionDict
from .. import RealtimeTranslationSessionAudioOutput as AudioOutput
from .. import RealtimeTranslationSessionAudioOutputDict as AudioOutputDict
__all__ = ["RealtimeTranslationSessionUpdateRequest", "RealtimeTranslationSessionUpdateRequestDict", "Audio", "AudioDict", "AudioInput", "AudioInputDict", "AudioInputNoiseReduction", "AudioInputNoiseReductionDict", "AudioInputTranscription", "AudioInputTranscriptionDict", "AudioOutput", "AudioOutputDict"]
