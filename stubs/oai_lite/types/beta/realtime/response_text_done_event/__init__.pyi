# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseTextDoneEvent as ResponseTextDoneEvent
from .. import ResponseTextDoneEventDict as ResponseTextDoneEventDict
__all__ = ["ResponseTextDoneEvent", "ResponseTextDoneEventDict"]
