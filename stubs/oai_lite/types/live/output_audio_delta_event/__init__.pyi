# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import OutputAudioDeltaEvent as OutputAudioDeltaEvent
from .. import OutputAudioDeltaEventDict as OutputAudioDeltaEventDict
__all__ = ["OutputAudioDeltaEvent", "OutputAudioDeltaEventDict"]
