# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseMcpCallArgumentsDone as ResponseMcpCallArgumentsDone
from .. import ResponseMcpCallArgumentsDoneDict as ResponseMcpCallArgumentsDoneDict
__all__ = ["ResponseMcpCallArgumentsDone", "ResponseMcpCallArgumentsDoneDict"]
