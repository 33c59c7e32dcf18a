# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import TranscriptionSessionCreateParams as TranscriptionSessionCreateParams
from . import TranscriptionSessionCreateParamsClientSecret as ClientSecret
from . import TranscriptionSessionCreateParamsClientSecretExpiresAt as ClientSecretExpiresAt
from . import TranscriptionSessionCreateParamsInputAudioNoiseReduction as InputAudioNoiseReduction
from . import TranscriptionSessionCreateParamsInputAudioTranscription as InputAudioTranscription
from . import TranscriptionSessionCreateParamsTurnDetection as TurnDetection
