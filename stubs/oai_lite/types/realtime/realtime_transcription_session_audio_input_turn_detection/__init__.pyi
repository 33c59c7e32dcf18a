# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranscriptionSessionAudioInputTurnDetection as RealtimeTranscriptionSessionAudioInputTurnDetection
from .. import RealtimeTranscriptionSessionAudioInputTurnDetectionDict as RealtimeTranscriptionSessionAudioInputTurnDetectionDict
from .. import RealtimeAudioInputTurnDetectionServerVad as ServerVad
from .. import RealtimeAudioInputTurnDetectionServerVadDict as ServerVadDict
from .. import RealtimeAudioInputTurnDetectionSemanticVad as SemanticVad
from .. import RealtimeAudioInputTurnDetectionSemanticVadDict as SemanticVadDict
__all__ = ["RealtimeTranscriptionSessionAudioInputTurnDetection", "RealtimeTranscriptionSessionAudioInputTurnDetectionDict", "ServerVad", "ServerVadDict", "SemanticVad", "SemanticVadDict"]
