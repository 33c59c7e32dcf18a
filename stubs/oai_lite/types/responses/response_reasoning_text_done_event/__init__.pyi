# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent
from .. import ResponseReasoningTextDoneEventDict as ResponseReasoningTextDoneEventDict
__all__ = ["ResponseReasoningTextDoneEvent", "ResponseReasoningTextDoneEventDict"]
