# Derived by `python -m tools gen` from oai_lite/_sync_http.py. Do not edit: change that and run gen.
from ._net import Limits
from ssl import SSLContext
from typing import Any, Optional
from urllib.request import OpenerDirector
class HTTPClient(OpenerDirector):
    """The transport of the sync client: connections, TLS and their limits. Threads and clients may share one.

    timeout: default limits for the requests of clients that have none of their own. limits: a `Limits`. ssl_context: what to
    verify servers with, in place of the system's trust store. local_address: the address to connect from.

    It is a urllib `OpenerDirector`: `add_handler` takes handlers that look at requests and responses or answer themselves.
    """
    timeout: Any
    def __init__(self, *, timeout: Any=None, limits: Optional[Limits]=None, ssl_context: Optional[SSLContext]=None, local_address: Optional[str]=None) -> None: ...
    @property
    def is_closed(self) -> bool:
        """True after `close()`."""
    def close(self) -> None:
        """Close all connections."""
    def __enter__(self) -> HTTPClient: ...
    def __exit__(self, *exc_info: object) -> None: ...
