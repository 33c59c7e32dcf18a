# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import McpToolCallError as BetaMcpToolCallError
from ...responses import McpToolCallErrorDict as BetaMcpToolCallErrorDict
from ...responses import McpToolCallErrorMcpProtocolError as McpProtocolError
from ...responses import McpToolCallErrorMcpProtocolErrorDict as McpProtocolErrorDict
from ...responses import McpToolCallErrorMcpToolExecutionError as McpToolExecutionError
from ...responses import McpToolCallErrorMcpToolExecutionErrorDict as McpToolExecutionErrorDict
from ...responses import McpToolCallErrorHTTPError as HTTPError
from ...responses import McpToolCallErrorHTTPErrorDict as HTTPErrorDict
__all__ = ["BetaMcpToolCallError", "BetaMcpToolCallErrorDict", "McpProtocolError", "McpProtocolErrorDict", "McpToolExecutionError", "McpToolExecutionErrorDict", "HTTPError", "HTTPErrorDict"]
