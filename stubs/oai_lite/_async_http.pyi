# Derived by `python -m tools gen` from oai_lite/_async_http.py. Do not edit: change that and run gen.
from ._connect import HTTPTransport, Limits, SSLContext
from ._options import Timeout
from os import PathLike
from typing import Any, Callable, Mapping, Optional, Tuple, Union
class AsyncHTTPClient:
    """The transport of the async client: connections, proxies, TLS and their limits. Tasks, clients and event loops may share one.

    The options are those of `HTTPClient`; limits: a `Limits`, for each event loop.
    """
    timeout: Union[float, Timeout, None]
    limits: Limits
    is_closed: bool
    def __init__(self, *, timeout: Union[float, Timeout, None]=None, limits: Optional[Limits]=None, proxy: Optional[str]='env', proxies: Union[str, Mapping[str, Optional[str]], None]=None, ssl_context: Optional[SSLContext]=None, ca_bundle: Union[str, PathLike[str], None]=None, cert: Union[str, Tuple[str, str], Tuple[str, str, str], None]=None, local_address: Optional[str]=None, trust_env: bool=True, transport: Union[HTTPTransport, Callable[[Any], Any], None]=None) -> None: ...
    async def aclose(self) -> None:
        """Close all connections."""
    async def __aenter__(self) -> AsyncHTTPClient: ...
    async def __aexit__(self, *exc_info: object) -> None: ...
