# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent
from .. import ResponseMcpCallArgumentsDoneEventDict as ResponseMcpCallArgumentsDoneEventDict
__all__ = ["ResponseMcpCallArgumentsDoneEvent", "ResponseMcpCallArgumentsDoneEventDict"]
