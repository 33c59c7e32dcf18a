# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import RealtimeResponseCreateAudioOutput as RealtimeResponseCreateAudioOutput
from . import RealtimeResponseCreateAudioOutputDict as RealtimeResponseCreateAudioOutputDict
from . import RealtimeResponseCreateAudioOutputOutput as Output
from . import RealtimeResponseCreateAudioOutputOutputDict as OutputDict
from . import RealtimeResponseCreateAudioOutputOutputVoice as OutputVoice
from . import RealtimeResponseCreateAudioOutputOutputVoiceDict as OutputVoiceDict
from . import RealtimeResponseCreateAudioOutputOutputVoiceID as OutputVoiceID
from . import RealtimeResponseCreateAudioOutputOutputVoiceIDDict as OutputVoiceIDDict
