# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaMcpToolCallError as BetaMcpToolCallError
from .. import BetaMcpToolCallErrorDict as BetaMcpToolCallErrorDict
from .. import BetaMcpToolCallErrorMcpProtocolError as McpProtocolError
from .. import BetaMcpToolCallErrorMcpProtocolErrorDict as McpProtocolErrorDict
from .. import BetaMcpToolCallErrorMcpToolExecutionError as McpToolExecutionError
from .. import BetaMcpToolCallErrorMcpToolExecutionErrorDict as McpToolExecutionErrorDict
from .. import BetaMcpToolCallErrorHTTPError as HTTPError
from .. import BetaMcpToolCallErrorHTTPErrorDict as HTTPErrorDict
__all__ = ["BetaMcpToolCallError", "BetaMcpToolCallErrorDict", "McpProtocolError", "McpProtocolErrorDict", "McpToolExecutionError", "McpToolExecutionErrorDict", "HTTPError", "HTTPErrorDict"]
