# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TranscriptionSessionCreateParams as TranscriptionSessionCreateParams
from .. import TranscriptionSessionCreateParamsClientSecret as ClientSecret
from .. import TranscriptionSessionCreateParamsClientSecretExpiresAt as ClientSecretExpiresAt
from .. import SessionCreateParamsInputAudioNoiseReduction as InputAudioNoiseReduction
from .. import TranscriptionSessionCreateParamsInputAudioTranscription as InputAudioTranscription
from .. import SessionCreateParamsTurnDetection as TurnDetection
__all__ = ["TranscriptionSessionCreateParams", "ClientSecret", "ClientSecretExpiresAt", "InputAudioNoiseReduction", "InputAudioTranscription", "TurnDetection"]
