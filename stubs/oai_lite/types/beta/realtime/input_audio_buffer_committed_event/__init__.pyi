# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import InputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent
from ....realtime import InputAudioBufferCommittedEventDict as InputAudioBufferCommittedEventDict
__all__ = ["InputAudioBufferCommittedEvent", "InputAudioBufferCommittedEventDict"]
