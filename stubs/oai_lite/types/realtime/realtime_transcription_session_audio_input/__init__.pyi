# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranscriptionSessionAudioInput as RealtimeTranscriptionSessionAudioInput
from .. import RealtimeTranscriptionSessionAudioInputDict as RealtimeTranscriptionSessionAudioInputDict
from .. import RealtimeAudioConfigInputNoiseReduction as NoiseReduction
from .. import RealtimeAudioConfigInputNoiseReductionDict as NoiseReductionDict
__all__ = ["RealtimeTranscriptionSessionAudioInput", "RealtimeTranscriptionSessionAudioInputDict", "NoiseReduction", "NoiseReductionDict"]
