# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent
from .. import ResponseMcpListToolsFailedEventDict as ResponseMcpListToolsFailedEventDict
__all__ = ["ResponseMcpListToolsFailedEvent", "ResponseMcpListToolsFailedEventDict"]
