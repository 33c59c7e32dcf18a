# Derived by `python -m tools gen` from oai_lite/_connect.py. Do not edit: change that and run gen.
from ._net import Limits
from ._proxy import Proxy
from ._request import Request
from ._tls import Trust
from ssl import SSLContext
from typing import Any, Optional, Tuple
class HTTPTransport:
    """Options of a connection as a value: what an HTTP client takes as `transport=`; those given to the client itself win.

    local_address, limits, proxy, ssl_context, ca_bundle, cert, trust_env: as for `HTTPClient`.
    """
    local_address: Optional[str]
    limits: Optional[Limits]
    proxy: Any
    ssl_context: Optional[SSLContext]
    ca_bundle: Any
    cert: Any
    trust_env: bool
    def __init__(self, *, local_address: Optional[str]=None, limits: Optional[Limits]=None, proxy: Any='env', ssl_context: Optional[SSLContext]=None, ca_bundle: Any=None, cert: Any=None, trust_env: bool=True) -> None: ...
class AsyncHTTPTransport(HTTPTransport):
    """The same for `AsyncHTTPClient`."""
class Ways:
    """The ways to servers that the options of an HTTP client leave. `proxies` is None if no request needs any."""
    trust_env: bool
    local_address: Any
    proxies: Any
    trust: Trust
    def __init__(self, proxy: Any, proxies: Any, ssl_context: Optional[SSLContext], ca_bundle: Any, cert: Any, local_address: Optional[str], trust_env: bool, transport: Optional[HTTPTransport]) -> None: ...
    def proxy_of(self, request: Request) -> Optional[Proxy]:
        """The proxy that leads to the server of a request, or None. Raises ProxyError."""
    def address_of(self, proxy: Optional[Proxy], request: Request) -> Tuple[str, int]:
        """Where to connect to."""
