# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseTextDeltaEvent as ResponseTextDeltaEvent
from .. import ResponseTextDeltaEventDict as ResponseTextDeltaEventDict
__all__ = ["ResponseTextDeltaEvent", "ResponseTextDeltaEventDict"]
