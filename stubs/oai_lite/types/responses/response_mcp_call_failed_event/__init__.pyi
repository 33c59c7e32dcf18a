# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent
from .. import ResponseMcpCallFailedEventDict as ResponseMcpCallFailedEventDict
__all__ = ["ResponseMcpCallFailedEvent", "ResponseMcpCallFailedEventDict"]
