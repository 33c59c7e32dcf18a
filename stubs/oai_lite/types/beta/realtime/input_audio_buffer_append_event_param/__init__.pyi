# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import InputAudioBufferAppendEventParam as InputAudioBufferAppendEventParam
__all__ = ["InputAudioBufferAppendEventParam"]
