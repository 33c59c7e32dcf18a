# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranscriptionSessionAudioInputParam as RealtimeTranscriptionSessionAudioInputParam
from .. import RealtimeAudioConfigInputParamNoiseReduction as NoiseReduction
__all__ = ["RealtimeTranscriptionSessionAudioInputParam", "NoiseReduction"]
