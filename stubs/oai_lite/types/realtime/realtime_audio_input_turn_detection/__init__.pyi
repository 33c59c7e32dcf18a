# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeAudioInputTurnDetection as RealtimeAudioInputTurnDetection
from .. import RealtimeAudioInputTurnDetectionDict as RealtimeAudioInputTurnDetectionDict
from .. import RealtimeAudioInputTurnDetectionServerVad as ServerVad
from .. import RealtimeAudioInputTurnDetectionServerVadDict as ServerVadDict
from .. import RealtimeAudioInputTurnDetectionSemanticVad as SemanticVad
from .. import RealtimeAudioInputTurnDetectionSemanticVadDict as SemanticVadDict
__all__ = ["RealtimeAudioInputTurnDetection", "RealtimeAudioInputTurnDetectionDict", "ServerVad", "ServerVadDict", "SemanticVad", "SemanticVadDict"]
