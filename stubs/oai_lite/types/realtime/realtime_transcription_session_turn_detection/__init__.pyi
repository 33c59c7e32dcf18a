# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranscriptionSessionTurnDetection as RealtimeTranscriptionSessionTurnDetection
from .. import RealtimeTranscriptionSessionTurnDetectionDict as RealtimeTranscriptionSessionTurnDetectionDict
__all__ = ["RealtimeTranscriptionSessionTurnDetection", "RealtimeTranscriptionSessionTurnDetectionDict"]
