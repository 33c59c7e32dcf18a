# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseMcpCallFailed as ResponseMcpCallFailed
from .. import ResponseMcpCallFailedDict as ResponseMcpCallFailedDict
__all__ = ["ResponseMcpCallFailed", "ResponseMcpCallFailedDict"]
