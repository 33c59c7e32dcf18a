# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent
from .. import ResponseMcpCallInProgressEventDict as ResponseMcpCallInProgressEventDict
__all__ = ["ResponseMcpCallInProgressEvent", "ResponseMcpCallInProgressEventDict"]
