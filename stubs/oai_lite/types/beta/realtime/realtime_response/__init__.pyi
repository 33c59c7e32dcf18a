# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeResponse as RealtimeResponse
from .. import RealtimeResponseDict as RealtimeResponseDict
__all__ = ["RealtimeResponse", "RealtimeResponseDict"]
