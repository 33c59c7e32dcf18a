# Derived by `python -m tools gen` from tools/api/audio.pyi. Do not edit: change that and run gen.
from .. import AsyncAudio as AsyncAudio
from .. import AsyncSpeech as AsyncSpeech
from .. import AsyncTranscriptions as AsyncTranscriptions
from .. import AsyncTranslations as AsyncTranslations
from .. import AsyncVoiceConsents as AsyncVoiceConsents
from .. import AsyncVoices as AsyncVoices
from .. import Audio as Audio
from .. import Speech as Speech
from .. import Transcriptions as Transcriptions
from .. import Translations as Translations
from .. import VoiceConsents as VoiceConsents
from .. import Voices as Voices
