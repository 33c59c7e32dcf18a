# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseErrorEvent as ResponseErrorEvent
from .. import ResponseErrorEventDict as ResponseErrorEventDict
__all__ = ["ResponseErrorEvent", "ResponseErrorEventDict"]
