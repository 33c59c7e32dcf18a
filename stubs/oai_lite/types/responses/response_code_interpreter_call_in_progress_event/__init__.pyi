# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent
from .. import ResponseCodeInterpreterCallInProgressEventDict as ResponseCodeInterpreterCallInProgressEventDict
__all__ = ["ResponseCodeInterpreterCallInProgressEvent", "ResponseCodeInterpreterCallInProgressEventDict"]
