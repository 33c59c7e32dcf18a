# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeErrorEvent as RealtimeErrorEvent
from .. import RealtimeErrorEventDict as RealtimeErrorEventDict
__all__ = ["RealtimeErrorEvent", "RealtimeErrorEventDict"]
