# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranscriptionSessionAudioParam as RealtimeTranscriptionSessionAudioParam
__all__ = ["RealtimeTranscriptionSessionAudioParam"]
