# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import McpToolCallError as McpToolCallError
from .. import McpToolCallErrorDict as McpToolCallErrorDict
from .. import McpToolCallErrorMcpProtocolError as McpProtocolError
from .. import McpToolCallErrorMcpProtocolErrorDict as McpProtocolErrorDict
from .. import McpToolCallErrorMcpToolExecutionError as McpToolExecutionError
from .. import McpToolCallErrorMcpToolExecutionErrorDict as McpToolExecutionErrorDict
from .. import McpToolCallErrorHTTPError as HTTPError
from .. import McpToolCallErrorHTTPErrorDict as HTTPErrorDict
__all__ = ["McpToolCallError", "McpToolCallErrorDict", "McpProtocolError", "McpProtocolErrorDict", "McpToolExecutionError", "McpToolExecutionErrorDict", "HTTPError", "HTTPErrorDict"]
