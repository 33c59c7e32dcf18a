# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionUpdateEventParam as SessionUpdateEventParam
from .. import SessionUpdateEventParamSession as Session
from .. import SessionCreateParamsClientSecret as SessionClientSecret
from .. import SessionCreateParamsClientSecretExpiresAfter as SessionClientSecretExpiresAfter
from .. import SessionCreateParamsInputAudioNoiseReduction as SessionInputAudioNoiseReduction
from .. import SessionCreateParamsInputAudioTranscription as SessionInputAudioTranscription
from .. import SessionCreateParamsTool as SessionTool
from .. import SessionCreateParamsTracing as SessionTracing
from .. import SessionCreateParamsTracingTracingConfiguration as SessionTracingTracingConfiguration
from .. import SessionCreateParamsTurnDetection as SessionTurnDetection
__all__ = ["SessionUpdateEventParam", "Session", "SessionClientSecret", "SessionClientSecretExpiresAfter", "SessionInputAudioNoiseReduction", "SessionInputAudioTranscription", "SessionTool", "SessionTracing", "SessionTracingTracingConfiguration", "SessionTurnDetection"]
