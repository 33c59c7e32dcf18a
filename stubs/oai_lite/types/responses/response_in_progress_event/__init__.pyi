# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseInProgressEvent as ResponseInProgressEvent
from .. import ResponseInProgressEventDict as ResponseInProgressEventDict
__all__ = ["ResponseInProgressEvent", "ResponseInProgressEventDict"]
