# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseAudioDoneEvent as ResponseAudioDoneEvent
from .. import ResponseAudioDoneEventDict as ResponseAudioDoneEventDict
__all__ = ["ResponseAudioDoneEvent", "ResponseAudioDoneEventDict"]
