# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import PersistedMcpTransport as PersistedMcpTransport
from .. import PersistedMcpTransportDict as PersistedMcpTransportDict
from .. import PersistedMcpTransportResourceHTTP as PersistedMcpTransportResourceHTTP
from .. import PersistedMcpTransportResourceHTTPDict as PersistedMcpTransportResourceHTTPDict
from .. import McpTransportResourceStdio as PersistedMcpTransportResourceStdio
from .. import McpTransportResourceStdioDict as PersistedMcpTransportResourceStdioDict
__all__ = ["PersistedMcpTransport", "PersistedMcpTransportDict", "PersistedMcpTransportResourceHTTP", "PersistedMcpTransportResourceHTTPDict", "PersistedMcpTransportResourceStdio", "PersistedMcpTransportResourceStdioDict"]
