# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeAudioFormatsParam as RealtimeAudioFormatsParam
from .. import RealtimeAudioFormatsParamAudioPCM as AudioPCM
from .. import RealtimeAudioFormatsParamAudioPCMU as AudioPCMU
from .. import RealtimeAudioFormatsParamAudioPCMA as AudioPCMA
__all__ = ["RealtimeAudioFormatsParam", "AudioPCM", "AudioPCMU", "AudioPCMA"]
