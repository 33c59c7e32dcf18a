# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionUpdateEvent as SessionUpdateEvent
from .. import SessionUpdateEventDict as SessionUpdateEventDict
from .. import SessionUpdateEventSession as Session
from .. import SessionUpdateEventSessionDict as SessionDict
from .. import SessionUpdateEventSessionClientSecret as SessionClientSecret
from .. import SessionUpdateEventSessionClientSecretDict as SessionClientSecretDict
from .. import SessionUpdateEventSessionClientSecretExpiresAfter as SessionClientSecretExpiresAfter
from .. import SessionUpdateEventSessionClientSecretExpiresAfterDict as SessionClientSecretExpiresAfterDict
from .. import SessionInputAudioNoiseReduction as SessionInputAudioNoiseReduction
from .. import SessionInputAudioNoiseReductionDict as SessionInputAudioNoiseReductionDict
from .. import SessionInputAudioTranscription as SessionInputAudioTranscription
from .. import SessionInputAudioTranscriptionDict as SessionInputAudioTranscriptionDict
from .. import SessionTool as SessionTool
from .. import SessionToolDict as SessionToolDict
from .. import SessionTracing as SessionTracing
from .. import SessionTracingDict as SessionTracingDict
from .. import SessionTracingTracingConfiguration as SessionTracingTracingConfiguration
from .. import SessionTracingTracingConfigurationDict as SessionTracingTracingConfigurationDict
from .. import SessionTurnDetection as SessionTurnDetection
from .. import SessionTurnDetectionDict as SessionTurnDetectionDict
__all__ = ["SessionUpdateEvent", "SessionUpdateEventDict", "Session", "SessionDict", "SessionClientSecret", "SessionClientSecretDict", "SessionClientSecretExpiresAfter", "SessionClientSecretExpiresAfterDict", "SessionInputAudioNoiseReduction", "SessionInputAudioNoiseReductionDict", "SessionInputAudioTranscription", "SessionInputAudioTranscriptionDict", "SessionTool", "SessionToolDict", "SessionTracing", "SessionTracingDict", "SessionTracingTracingConfiguration", "SessionTracingTracingConfigurationDict", "SessionTurnDetection", "SessionTurnDetectionDict"]
