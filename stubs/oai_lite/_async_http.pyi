# Derived by `python -m tools gen` from oai_lite/_async_http.py. Do not edit: change that and run gen.
from ._net import Limits
from ssl import SSLContext
from typing import Any, Optional
class AsyncHTTPClient:
    """The transport of the async client: connections, TLS and their limits. Tasks, clients and event loops may share one.

    timeout: default limits for the requests of clients that have none of their own. limits: a `Limits`, for each event loop.
    ssl_context: what to verify servers with, in place of the system's trust store. local_address: the address to connect from.
    """
    timeout: Any
    limits: Limits
    ssl_context: Optional[SSLContext]
    local_address: Optional[str]
    is_closed: bool
    def __init__(self, *, timeout: Any=None, limits: Optional[Limits]=None, ssl_context: Optional[SSLContext]=None, local_address: Optional[str]=None) -> None: ...
    async def aclose(self) -> None:
        """Close all connections."""
    async def __aenter__(self) -> AsyncHTTPClient: ...
    async def __aexit__(self, *exc_info: object) -> None: ...
