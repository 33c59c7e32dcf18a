# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Session as Session
from .. import SessionDict as SessionDict
from .. import SessionInputAudioNoiseReduction as InputAudioNoiseReduction
from .. import SessionInputAudioNoiseReductionDict as InputAudioNoiseReductionDict
from .. import SessionInputAudioTranscription as InputAudioTranscription
from .. import SessionInputAudioTranscriptionDict as InputAudioTranscriptionDict
from .. import SessionTool as Tool
from .. import SessionToolDict as ToolDict
from .. import SessionTracing as Tracing
from .. import SessionTracingDict as TracingDict
from .. import SessionTracingTracingConfiguration as TracingTracingConfiguration
from .. import SessionTracingTracingConfigurationDict as TracingTracingConfigurationDict
from .. import SessionTurnDetection as TurnDetection
from .. import SessionTurnDetectionDict as TurnDetectionDict
__all__ = ["Session", "SessionDict", "InputAudioNoiseReduction", "InputAudioNoiseReductionDict", "InputAudioTranscription", "InputAudioTranscriptionDict", "Tool", "ToolDict", "Tracing", "TracingDict", "TracingTracingConfiguration", "TracingTracingConfigurationDict", "TurnDetection", "TurnDetectionDict"]
