# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent
from .. import InputAudioBufferCommittedEventDict as InputAudioBufferCommittedEventDict
__all__ = ["InputAudioBufferCommittedEvent", "InputAudioBufferCommittedEventDict"]
