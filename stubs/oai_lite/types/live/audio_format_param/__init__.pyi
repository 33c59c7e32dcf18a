# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AudioFormatParam as AudioFormatParam
from .. import AudioFormatParamAudioPCM as AudioPCM
from .. import AudioFormatParamAudioPCMU as AudioPCMU
from .. import AudioFormatParamAudioPCMA as AudioPCMA
__all__ = ["AudioFormatParam", "AudioPCM", "AudioPCMU", "AudioPCMA"]
