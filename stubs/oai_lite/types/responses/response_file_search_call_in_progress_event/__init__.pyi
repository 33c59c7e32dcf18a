# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent
from .. import ResponseFileSearchCallInProgressEventDict as ResponseFileSearchCallInProgressEventDict
__all__ = ["ResponseFileSearchCallInProgressEvent", "ResponseFileSearchCallInProgressEventDict"]
