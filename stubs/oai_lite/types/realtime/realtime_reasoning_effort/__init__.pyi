# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeReasoningEffort as RealtimeReasoningEffort
__all__ = ["RealtimeReasoningEffort"]
