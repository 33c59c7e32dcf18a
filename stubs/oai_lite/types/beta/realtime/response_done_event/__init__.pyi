# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseDoneEvent as ResponseDoneEvent
from .. import ResponseDoneEventDict as ResponseDoneEventDict
__all__ = ["ResponseDoneEvent", "ResponseDoneEventDict"]
