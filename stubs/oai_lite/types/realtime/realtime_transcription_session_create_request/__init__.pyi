# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest
from .. import RealtimeTranscriptionSessionCreateRequestDict as RealtimeTranscriptionSessionCreateRequestDict
__all__ = ["RealtimeTranscriptionSessionCreateRequest", "RealtimeTranscriptionSessionCreateRequestDict"]
