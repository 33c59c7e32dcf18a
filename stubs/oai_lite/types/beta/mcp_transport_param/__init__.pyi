# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import McpTransportParam as McpTransportParam
from .. import McpTransportParamMcpTransportConfigParamHTTP as McpTransportConfigParamHTTP
from .. import McpTransportParamMcpTransportConfigParamStdio as McpTransportConfigParamStdio
__all__ = ["McpTransportParam", "McpTransportConfigParamHTTP", "McpTransportConfigParamStdio"]
