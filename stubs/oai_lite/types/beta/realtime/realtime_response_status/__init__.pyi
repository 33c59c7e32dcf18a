# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import RealtimeResponseStatus as RealtimeResponseStatus
from ....realtime import RealtimeResponseStatusDict as RealtimeResponseStatusDict
from ....realtime import RealtimeResponseStatusError as Error
from ....realtime import RealtimeResponseStatusErrorDict as ErrorDict
__all__ = ["RealtimeResponseStatus", "RealtimeResponseStatusDict", "Error", "ErrorDict"]
