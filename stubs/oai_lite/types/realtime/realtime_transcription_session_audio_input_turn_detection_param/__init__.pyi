# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranscriptionSessionAudioInputTurnDetectionParam as RealtimeTranscriptionSessionAudioInputTurnDetectionParam
from .. import RealtimeAudioInputTurnDetectionParamServerVad as ServerVad
from .. import RealtimeAudioInputTurnDetectionParamSemanticVad as SemanticVad
__all__ = ["RealtimeTranscriptionSessionAudioInputTurnDetectionParam", "ServerVad", "SemanticVad"]
