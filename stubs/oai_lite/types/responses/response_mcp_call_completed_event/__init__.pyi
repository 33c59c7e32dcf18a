# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent
from .. import ResponseMcpCallCompletedEventDict as ResponseMcpCallCompletedEventDict
__all__ = ["ResponseMcpCallCompletedEvent", "ResponseMcpCallCompletedEventDict"]
