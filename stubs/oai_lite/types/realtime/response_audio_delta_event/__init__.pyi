# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
from .. import ResponseAudioDeltaEventDict as ResponseAudioDeltaEventDict
__all__ = ["ResponseAudioDeltaEvent", "ResponseAudioDeltaEventDict"]
