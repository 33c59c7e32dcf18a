# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeAudioFormats as RealtimeAudioFormats
from .. import RealtimeAudioFormatsDict as RealtimeAudioFormatsDict
from .. import RealtimeAudioFormatsAudioPCM as AudioPCM
from .. import RealtimeAudioFormatsAudioPCMDict as AudioPCMDict
from .. import RealtimeAudioFormatsAudioPCMU as AudioPCMU
from .. import RealtimeAudioFormatsAudioPCMUDict as AudioPCMUDict
from .. import RealtimeAudioFormatsAudioPCMA as AudioPCMA
from .. import RealtimeAudioFormatsAudioPCMADict as AudioPCMADict
__all__ = ["RealtimeAudioFormats", "RealtimeAudioFormatsDict", "AudioPCM", "AudioPCMDict", "AudioPCMU", "AudioPCMUDict", "AudioPCMA", "AudioPCMADict"]
