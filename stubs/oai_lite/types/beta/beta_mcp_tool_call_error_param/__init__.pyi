# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaMcpToolCallErrorParam as BetaMcpToolCallErrorParam
from .. import BetaMcpToolCallErrorParamMcpProtocolError as McpProtocolError
from .. import BetaMcpToolCallErrorParamMcpToolExecutionError as McpToolExecutionError
from .. import BetaMcpToolCallErrorParamHTTPError as HTTPError
__all__ = ["BetaMcpToolCallErrorParam", "McpProtocolError", "McpToolExecutionError", "HTTPError"]
