# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseMcpCallInProgress as ResponseMcpCallInProgress
from .. import ResponseMcpCallInProgressDict as ResponseMcpCallInProgressDict
__all__ = ["ResponseMcpCallInProgress", "ResponseMcpCallInProgressDict"]
