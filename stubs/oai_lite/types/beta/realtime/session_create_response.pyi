# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import SessionCreateResponse as SessionCreateResponse
from . import SessionCreateResponseDict as SessionCreateResponseDict
from . import SessionCreateResponseClientSecret as ClientSecret
from . import SessionCreateResponseClientSecretDict as ClientSecretDict
from . import SessionCreateResponseInputAudioTranscription as InputAudioTranscription
from . import SessionCreateResponseInputAudioTranscriptionDict as InputAudioTranscriptionDict
from . import SessionCreateResponseTool as Tool
from . import SessionCreateResponseToolDict as ToolDict
from . import SessionCreateResponseTracing as Tracing
from . import SessionCreateResponseTracingDict as TracingDict
from . import SessionCreateResponseTracingTracingConfiguration as TracingTracingConfiguration
from . import SessionCreateResponseTracingTracingConfigurationDict as TracingTracingConfigurationDict
from . import SessionCreateResponseTurnDetection as TurnDetection
from . import SessionCreateResponseTurnDetectionDict as TurnDetectionDict
