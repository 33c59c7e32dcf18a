# Derived by `python -m tools gen` from oai_lite/_connect.py. Do not edit: change that and run gen.
from os import PathLike
from typing import Any, Optional, Protocol, Tuple, Union
DEFAULT_CONNECTION_LIMITS: Limits
class SSLContext(Protocol):
    """A context of the module `ssl`; by structure, for with `ssl` and `socket` a checker reads twice as much of the standard library."""
    @property
    def check_hostname(self) -> bool: ...
    def load_cert_chain(self, certfile: Any, keyfile: Any=None, password: Any=None) -> None: ...
    def wrap_socket(self, sock: Any, server_side: bool=False) -> Any: ...
class Limits:
    """Limits of a pool. max_connections: open at once, default 1000; None for any number. max_keepalive_connections: kept
    idle, default 1000: to close one is to pay for another handshake with the next burst of calls. keepalive_expiry: seconds
    that an idle one is kept, default 60; None for as long as it lives.
    """
    max_connections: Optional[int]
    max_keepalive_connections: Optional[int]
    keepalive_expiry: Optional[float]
    def __init__(self, *, max_connections: Optional[int]=1000, max_keepalive_connections: Optional[int]=1000, keepalive_expiry: Optional[float]=60.0) -> None: ...
class HTTPTransport:
    """Options of a connection as a value: what an HTTP client takes as `transport=`; those given to the client itself win.

    local_address, limits, proxy, ssl_context, ca_bundle, cert, trust_env: as for `HTTPClient`.
    """
    local_address: Optional[str]
    limits: Optional[Limits]
    proxy: Optional[str]
    ssl_context: Optional[SSLContext]
    ca_bundle: Union[str, PathLike[str], None]
    cert: Union[str, Tuple[str, str], Tuple[str, str, str], None]
    trust_env: bool
    def __init__(self, *, local_address: Optional[str]=None, limits: Optional[Limits]=None, proxy: Optional[str]='env', ssl_context: Optional[SSLContext]=None, ca_bundle: Union[str, PathLike[str], None]=None, cert: Union[str, Tuple[str, str], Tuple[str, str, str], None]=None, trust_env: bool=True) -> None: ...
class AsyncHTTPTransport(HTTPTransport):
    """The same for `AsyncHTTPClient`."""
