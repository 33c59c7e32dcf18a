# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import SessionUpdateEventParam as SessionUpdateEventParam
from . import SessionUpdateEventParamSession as Session
from . import SessionUpdateEventParamSessionClientSecret as SessionClientSecret
from . import SessionUpdateEventParamSessionClientSecretExpiresAfter as SessionClientSecretExpiresAfter
from . import SessionUpdateEventParamSessionInputAudioNoiseReduction as SessionInputAudioNoiseReduction
from . import SessionUpdateEventParamSessionInputAudioTranscription as SessionInputAudioTranscription
from . import SessionUpdateEventParamSessionTool as SessionTool
from . import SessionUpdateEventParamSessionTracing as SessionTracing
from . import SessionUpdateEventParamSessionTracingTracingConfiguration as SessionTracingTracingConfiguration
from . import SessionUpdateEventParamSessionTurnDetection as SessionTurnDetection
