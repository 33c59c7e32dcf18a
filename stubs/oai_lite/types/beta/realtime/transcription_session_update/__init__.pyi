# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TranscriptionSessionUpdate as TranscriptionSessionUpdate
from .. import TranscriptionSessionUpdateDict as TranscriptionSessionUpdateDict
from .. import TranscriptionSessionUpdateSession as Session
from .. import TranscriptionSessionUpdateSessionDict as SessionDict
from .. import TranscriptionSessionUpdateSessionClientSecret as SessionClientSecret
from .. import TranscriptionSessionUpdateSessionClientSecretDict as SessionClientSecretDict
from .. import TranscriptionSessionUpdateSessionClientSecretExpiresAt as SessionClientSecretExpiresAt
from .. import TranscriptionSessionUpdateSessionClientSecretExpiresAtDict as SessionClientSecretExpiresAtDict
from .. import SessionInputAudioNoiseReduction as SessionInputAudioNoiseReduction
from .. import SessionInputAudioNoiseReductionDict as SessionInputAudioNoiseReductionDict
from .. import TranscriptionSessionInputAudioTranscription as SessionInputAudioTranscription
from .. import TranscriptionSessionInputAudioTranscriptionDict as SessionInputAudioTranscriptionDict
from .. import SessionTurnDetection as SessionTurnDetection
from .. import SessionTurnDetectionDict as SessionTurnDetectionDict
__all__ = ["TranscriptionSessionUpdate", "TranscriptionSessionUpdateDict", "Session", "SessionDict", "SessionClientSecret", "SessionClientSecretDict", "SessionClientSecretExpiresAt", "SessionClientSecretExpiresAtDict", "SessionInputAudioNoiseReduction", "SessionInputAudioNoiseReductionDict", "SessionInputAudioTranscription", "SessionInputAudioTranscriptionDict", "SessionTurnDetection", "SessionTurnDetectionDict"]
