# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import ResponseCancelEvent as ResponseCancelEvent
from ....realtime import ResponseCancelEventDict as ResponseCancelEventDict
__all__ = ["ResponseCancelEvent", "ResponseCancelEventDict"]
