# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TranscriptionSessionUpdateParam as TranscriptionSessionUpdateParam
from .. import TranscriptionSessionUpdateParamSession as Session
from .. import TranscriptionSessionCreateParamsClientSecret as SessionClientSecret
from .. import TranscriptionSessionCreateParamsClientSecretExpiresAt as SessionClientSecretExpiresAt
from .. import SessionCreateParamsInputAudioNoiseReduction as SessionInputAudioNoiseReduction
from .. import TranscriptionSessionCreateParamsInputAudioTranscription as SessionInputAudioTranscription
from .. import SessionCreateParamsTurnDetection as SessionTurnDetection
__all__ = ["TranscriptionSessionUpdateParam", "Session", "SessionClientSecret", "SessionClientSecretExpiresAt", "SessionInputAudioNoiseReduction", "SessionInputAudioTranscription", "SessionTurnDetection"]
