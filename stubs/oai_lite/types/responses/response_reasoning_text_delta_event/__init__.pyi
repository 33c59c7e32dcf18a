# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent
from .. import ResponseReasoningTextDeltaEventDict as ResponseReasoningTextDeltaEventDict
__all__ = ["ResponseReasoningTextDeltaEvent", "ResponseReasoningTextDeltaEventDict"]
