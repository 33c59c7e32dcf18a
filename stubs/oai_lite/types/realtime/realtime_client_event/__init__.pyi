# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeClientEvent as RealtimeClientEvent
from .. import RealtimeClientEventDict as RealtimeClientEventDict
__all__ = ["RealtimeClientEvent", "RealtimeClientEventDict"]
