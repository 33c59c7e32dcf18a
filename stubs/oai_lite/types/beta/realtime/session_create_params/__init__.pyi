# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionCreateParams as SessionCreateParams
from .. import SessionCreateParamsClientSecret as ClientSecret
from .. import SessionCreateParamsClientSecretExpiresAfter as ClientSecretExpiresAfter
from .. import SessionCreateParamsInputAudioNoiseReduction as InputAudioNoiseReduction
from .. import SessionCreateParamsInputAudioTranscription as InputAudioTranscription
from .. import SessionCreateParamsTool as Tool
from .. import SessionCreateParamsTracing as Tracing
from .. import SessionCreateParamsTracingTracingConfiguration as TracingTracingConfiguration
from .. import SessionCreateParamsTurnDetection as TurnDetection
__all__ = ["SessionCreateParams", "ClientSecret", "ClientSecretExpiresAfter", "InputAudioNoiseReduction", "InputAudioTranscription", "Tool", "Tracing", "TracingTracingConfiguration", "TurnDetection"]
