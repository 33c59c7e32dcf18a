# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent
from .. import ResponseImageGenCallInProgressEventDict as ResponseImageGenCallInProgressEventDict
__all__ = ["ResponseImageGenCallInProgressEvent", "ResponseImageGenCallInProgressEventDict"]
