# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InputAudioBufferCommitEvent as InputAudioBufferCommitEvent
from .. import InputAudioBufferCommitEventDict as InputAudioBufferCommitEventDict
__all__ = ["InputAudioBufferCommitEvent", "InputAudioBufferCommitEventDict"]
