# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent
from .. import ResponseMcpListToolsCompletedEventDict as ResponseMcpListToolsCompletedEventDict
__all__ = ["ResponseMcpListToolsCompletedEvent", "ResponseMcpListToolsCompletedEventDict"]
