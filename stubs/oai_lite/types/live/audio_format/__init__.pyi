# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AudioFormat as AudioFormat
from .. import AudioFormatDict as AudioFormatDict
from .. import AudioFormatAudioPCM as AudioPCM
from .. import AudioFormatAudioPCMDict as AudioPCMDict
from .. import AudioFormatAudioPCMU as AudioPCMU
from .. import AudioFormatAudioPCMUDict as AudioPCMUDict
from .. import AudioFormatAudioPCMA as AudioPCMA
from .. import AudioFormatAudioPCMADict as AudioPCMADict
__all__ = ["AudioFormat", "AudioFormatDict", "AudioPCM", "AudioPCMDict", "AudioPCMU", "AudioPCMUDict", "AudioPCMA", "AudioPCMADict"]
