# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TranscriptionSession as TranscriptionSession
from .. import TranscriptionSessionDict as TranscriptionSessionDict
from .. import TranscriptionSessionClientSecret as ClientSecret
from .. import TranscriptionSessionClientSecretDict as ClientSecretDict
from .. import TranscriptionSessionInputAudioTranscription as InputAudioTranscription
from .. import TranscriptionSessionInputAudioTranscriptionDict as InputAudioTranscriptionDict
from .. import TranscriptionSessionTurnDetection as TurnDetection
from .. import TranscriptionSessionTurnDetectionDict as TurnDetectionDict
__all__ = ["TranscriptionSession", "TranscriptionSessionDict", "ClientSecret", "ClientSecretDict", "InputAudioTranscription", "InputAudioTranscriptionDict", "TurnDetection", "TurnDetectionDict"]
