# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import McpToolCallErrorParam as BetaMcpToolCallErrorParam
from ...responses import McpToolCallErrorParamMcpProtocolError as McpProtocolError
from ...responses import McpToolCallErrorParamMcpToolExecutionError as McpToolExecutionError
from ...responses import McpToolCallErrorParamHTTPError as HTTPError
__all__ = ["BetaMcpToolCallErrorParam", "McpProtocolError", "McpToolExecutionError", "HTTPError"]
