# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeResponseStatus as RealtimeResponseStatus
from .. import RealtimeResponseStatusDict as RealtimeResponseStatusDict
from .. import RealtimeResponseStatusError as Error
from .. import RealtimeResponseStatusErrorDict as ErrorDict
__all__ = ["RealtimeResponseStatus", "RealtimeResponseStatusDict", "Error", "ErrorDict"]
