# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseMcpCallCompleted as ResponseMcpCallCompleted
from .. import ResponseMcpCallCompletedDict as ResponseMcpCallCompletedDict
__all__ = ["ResponseMcpCallCompleted", "ResponseMcpCallCompletedDict"]
