# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeClientEvent as RealtimeClientEvent
from .. import RealtimeClientEventDict as RealtimeClientEventDict
from .. import RealtimeClientEventOutputAudioBufferClear as OutputAudioBufferClear
from .. import RealtimeClientEventOutputAudioBufferClearDict as OutputAudioBufferClearDict
__all__ = ["RealtimeClientEvent", "RealtimeClientEventDict", "OutputAudioBufferClear", "OutputAudioBufferClearDict"]
