# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeAudioConfigOutput as RealtimeAudioConfigOutput
from .. import RealtimeAudioConfigOutputDict as RealtimeAudioConfigOutputDict
from .. import RealtimeAudioConfigOutputVoice as Voice
from .. import RealtimeAudioConfigOutputVoiceDict as VoiceDict
from .. import RealtimeAudioConfigOutputVoiceID as VoiceID
from .. import RealtimeAudioConfigOutputVoiceIDDict as VoiceIDDict
__all__ = ["RealtimeAudioConfigOutput", "RealtimeAudioConfigOutputDict", "Voice", "VoiceDict", "VoiceID", "VoiceIDDict"]
