# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import McpTransport as McpTransport
from .. import McpTransportDict as McpTransportDict
from .. import McpTransportResourceHTTP as McpTransportResourceHTTP
from .. import McpTransportResourceHTTPDict as McpTransportResourceHTTPDict
from .. import McpTransportResourceStdio as McpTransportResourceStdio
from .. import McpTransportResourceStdioDict as McpTransportResourceStdioDict
__all__ = ["McpTransport", "McpTransportDict", "McpTransportResourceHTTP", "McpTransportResourceHTTPDict", "McpTransportResourceStdio", "McpTransportResourceStdioDict"]
