# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import McpToolCallErrorParam as McpToolCallErrorParam
from .. import McpToolCallErrorParamMcpProtocolError as McpProtocolError
from .. import McpToolCallErrorParamMcpToolExecutionError as McpToolExecutionError
from .. import McpToolCallErrorParamHTTPError as HTTPError
__all__ = ["McpToolCallErrorParam", "McpProtocolError", "McpToolExecutionError", "HTTPError"]
