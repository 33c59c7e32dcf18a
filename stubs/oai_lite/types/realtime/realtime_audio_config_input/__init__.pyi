# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeAudioConfigInput as RealtimeAudioConfigInput
from .. import RealtimeAudioConfigInputDict as RealtimeAudioConfigInputDict
from .. import RealtimeAudioConfigInputNoiseReduction as NoiseReduction
from .. import RealtimeAudioConfigInputNoiseReductionDict as NoiseReductionDict
__all__ = ["RealtimeAudioConfigInput", "RealtimeAudioConfigInputDict", "NoiseReduction", "NoiseReductionDict"]
