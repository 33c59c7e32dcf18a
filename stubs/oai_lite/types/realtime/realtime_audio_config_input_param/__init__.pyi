# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeAudioConfigInputParam as RealtimeAudioConfigInputParam
from .. import RealtimeAudioConfigInputParamNoiseReduction as NoiseReduction
__all__ = ["RealtimeAudioConfigInputParam", "NoiseReduction"]
