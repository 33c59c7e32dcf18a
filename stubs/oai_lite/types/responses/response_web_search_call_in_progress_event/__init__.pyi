# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent
from .. import ResponseWebSearchCallInProgressEventDict as ResponseWebSearchCallInProgressEventDict
__all__ = ["ResponseWebSearchCallInProgressEvent", "ResponseWebSearchCallInProgressEventDict"]
