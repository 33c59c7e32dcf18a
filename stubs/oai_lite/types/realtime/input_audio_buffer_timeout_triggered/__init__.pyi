# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InputAudioBufferTimeoutTriggered as InputAudioBufferTimeoutTriggered
from .. import InputAudioBufferTimeoutTriggeredDict as InputAudioBufferTimeoutTriggeredDict
__all__ = ["InputAudioBufferTimeoutTriggered", "InputAudioBufferTimeoutTriggeredDict"]
