# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent
from .. import ResponseMcpCallArgumentsDeltaEventDict as ResponseMcpCallArgumentsDeltaEventDict
__all__ = ["ResponseMcpCallArgumentsDeltaEvent", "ResponseMcpCallArgumentsDeltaEventDict"]
