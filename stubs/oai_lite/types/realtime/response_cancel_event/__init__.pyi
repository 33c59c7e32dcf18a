# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCancelEvent as ResponseCancelEvent
from .. import ResponseCancelEventDict as ResponseCancelEventDict
__all__ = ["ResponseCancelEvent", "ResponseCancelEventDict"]
