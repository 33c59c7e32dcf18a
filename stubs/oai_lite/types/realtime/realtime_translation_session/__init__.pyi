# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranslationSession as RealtimeTranslationSession
from .. import RealtimeTranslationSessionDict as RealtimeTranslationSessionDict
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
__all__ = ["RealtimeTranslationSession", "RealtimeTranslationSessionDict", "Audio", "AudioDict", "AudioInput", "AudioInputDict", "AudioInputNoiseReduction", "AudioInputNoiseReductionDict", "AudioInputTranscription", "AudioInputTranscriptionDict", "AudioOutput", "AudioOutputDict"]
