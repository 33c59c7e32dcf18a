# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionCreateResponse as SessionCreateResponse
from .. import SessionCreateResponseDict as SessionCreateResponseDict
from .. import TranscriptionSessionClientSecret as ClientSecret
from .. import TranscriptionSessionClientSecretDict as ClientSecretDict
from .. import SessionCreateResponseInputAudioTranscription as InputAudioTranscription
from .. import SessionCreateResponseInputAudioTranscriptionDict as InputAudioTranscriptionDict
from .. import SessionTool as Tool
from .. import SessionToolDict as ToolDict
from .. import SessionTracing as Tracing
from .. import SessionTracingDict as TracingDict
from .. import SessionTracingTracingConfiguration as TracingTracingConfiguration
from .. import SessionTracingTracingConfigurationDict as TracingTracingConfigurationDict
from .. import TranscriptionSessionTurnDetection as TurnDetection
from .. import TranscriptionSessionTurnDetectionDict as TurnDetectionDict
__all__ = ["SessionCreateResponse", "SessionCreateResponseDict", "ClientSecret", "ClientSecretDict", "InputAudioTranscription", "InputAudioTranscriptionDict", "Tool", "ToolDict", "Tracing", "TracingDict", "TracingTracingConfiguration", "TracingTracingConfigurationDict", "TurnDetection", "TurnDetectionDict"]
