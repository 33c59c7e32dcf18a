# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InputAudioBufferDtmfEventReceivedEvent as InputAudioBufferDtmfEventReceivedEvent
from .. import InputAudioBufferDtmfEventReceivedEventDict as InputAudioBufferDtmfEventReceivedEventDict
__all__ = ["InputAudioBufferDtmfEventReceivedEvent", "InputAudioBufferDtmfEventReceivedEventDict"]
