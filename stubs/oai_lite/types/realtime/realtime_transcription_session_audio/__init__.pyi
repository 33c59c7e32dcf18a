# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranscriptionSessionAudio as RealtimeTranscriptionSessionAudio
from .. import RealtimeTranscriptionSessionAudioDict as RealtimeTranscriptionSessionAudioDict
__all__ = ["RealtimeTranscriptionSessionAudio", "RealtimeTranscriptionSessionAudioDict"]
