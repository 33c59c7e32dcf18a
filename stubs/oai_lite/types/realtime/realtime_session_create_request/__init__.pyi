# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeSessionCreateRequest as RealtimeSessionCreateRequest
from .. import RealtimeSessionCreateRequestDict as RealtimeSessionCreateRequestDict
__all__ = ["RealtimeSessionCreateRequest", "RealtimeSessionCreateRequestDict"]
