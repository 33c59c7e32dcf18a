# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import InputAudioBufferCommitEvent as InputAudioBufferCommitEvent
from ....realtime import InputAudioBufferCommitEventDict as InputAudioBufferCommitEventDict
__all__ = ["InputAudioBufferCommitEvent", "InputAudioBufferCommitEventDict"]
