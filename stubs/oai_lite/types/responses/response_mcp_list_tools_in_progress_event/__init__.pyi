# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent
from .. import ResponseMcpListToolsInProgressEventDict as ResponseMcpListToolsInProgressEventDict
__all__ = ["ResponseMcpListToolsInProgressEvent", "ResponseMcpListToolsInProgressEventDict"]
