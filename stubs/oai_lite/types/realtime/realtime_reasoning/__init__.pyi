# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeReasoning as RealtimeReasoning
from .. import RealtimeReasoningDict as RealtimeReasoningDict
__all__ = ["RealtimeReasoning", "RealtimeReasoningDict"]
