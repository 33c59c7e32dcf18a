# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeResponse as RealtimeResponse
from .. import RealtimeResponseDict as RealtimeResponseDict
from .. import RealtimeResponseAudio as Audio
from .. import RealtimeResponseAudioDict as AudioDict
from .. import RealtimeResponseAudioOutput as AudioOutput
from .. import RealtimeResponseAudioOutputDict as AudioOutputDict
__all__ = ["RealtimeResponse", "RealtimeResponseDict", "Audio", "AudioDict", "AudioOutput", "AudioOutputDict"]
