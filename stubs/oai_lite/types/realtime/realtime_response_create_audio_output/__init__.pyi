# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeResponseCreateAudioOutput as RealtimeResponseCreateAudioOutput
from .. import RealtimeResponseCreateAudioOutputDict as RealtimeResponseCreateAudioOutputDict
from .. import RealtimeResponseCreateAudioOutputOutput as Output
from .. import RealtimeResponseCreateAudioOutputOutputDict as OutputDict
from .. import RealtimeAudioConfigOutputVoice as OutputVoice
from .. import RealtimeAudioConfigOutputVoiceDict as OutputVoiceDict
from .. import RealtimeAudioConfigOutputVoiceID as OutputVoiceID
from .. import RealtimeAudioConfigOutputVoiceIDDict as OutputVoiceIDDict
__all__ = ["RealtimeResponseCreateAudioOutput", "RealtimeResponseCreateAudioOutputDict", "Output", "OutputDict", "OutputVoice", "OutputVoiceDict", "OutputVoiceID", "OutputVoiceIDDict"]
