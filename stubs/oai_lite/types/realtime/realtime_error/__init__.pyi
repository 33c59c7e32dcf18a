# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeError as RealtimeError
from .. import RealtimeErrorDict as RealtimeErrorDict
__all__ = ["RealtimeError", "RealtimeErrorDict"]
