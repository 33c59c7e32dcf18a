# Derived by `python -m tools gen` from oai_lite/_openers.py. Do not edit: change that and run gen.
from ._connect import HTTPTransport, Limits, SSLContext
from ._options import Timeout
from ._sync_http import Transport
from os import PathLike
from typing import Any, Callable, ClassVar, List, Mapping, Optional, Protocol, Tuple, Union
class BaseHandler(Protocol):
    """A handler of `urllib.request`."""
    handler_order: ClassVar[int]
    def add_parent(self, parent: Any) -> None: ...
    def close(self) -> None: ...
class Opener(Protocol):
    """An `OpenerDirector` of `urllib.request`."""
    addheaders: List[Tuple[str, str]]
    def add_handler(self, handler: Any) -> None: ...
    def open(self, fullurl: Any, data: Any=None, timeout: Optional[float]=...) -> Any: ...
    def error(self, proto: str, *args: Any) -> Any: ...
    def close(self) -> None: ...
class OpenerDirector(Opener):
    addheaders: List[Tuple[str, str]]
    def add_handler(self, handler: BaseHandler) -> None: ...
class HTTPClient(Transport, OpenerDirector):
    """The transport of the sync client: connections, proxies, TLS and their limits. Threads and clients may share one.

    timeout: default limits for the requests of clients that have none of their own. limits: a `Limits`.
    proxy: the URL of a proxy (http, https, socks5, socks5h; with user:password@ if it wants them), None for none, or "env"
    (default) for what HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY say. proxies: a URL, or a mapping of "http://", "https://",
    "all://", with or without a host, to URLs or None; in place of `proxy`. This machine itself is reached by no proxy.
    ca_bundle: a PEM file, or a directory of hashed names, to verify servers with in place of the system's trust store, and
    of what SSL_CERT_FILE, SSL_CERT_DIR, REQUESTS_CA_BUNDLE or CURL_CA_BUNDLE name. cert: our own certificate: a PEM file with
    the key in it, (certificate, key) or (certificate, key, password). ssl_context: used as it is, in place of both.
    local_address: the address to connect from. trust_env: whether the environment may name proxies and trust stores.
    transport: an `HTTPTransport`, whose options count where the client has none; or a function that answers in place of the network:
    of a request (`method`, `url`, `headers`, `body`) it gives (status, header fields, body), the body as bytes, as an iterable of
    bytes, or as a dict or list for JSON; a `Reply` or `Stream` of `oai_lite.testing` will do. Of an `AsyncHTTPClient` it may be async.

    What can't be used is an APIConnectionError of the first request that needs it; TypeError for what is none of the above.
    It is a urllib `OpenerDirector`: `add_handler` takes handlers that look at requests and responses or answer themselves.
    """
    handlers: List[BaseHandler]
    timeout: Union[float, Timeout, None]
    def __init__(self, *, timeout: Union[float, Timeout, None]=None, limits: Optional[Limits]=None, proxy: Optional[str]='env', proxies: Union[str, Mapping[str, Optional[str]], None]=None, ssl_context: Optional[SSLContext]=None, ca_bundle: Union[str, PathLike[str], None]=None, cert: Union[str, Tuple[str, str], Tuple[str, str, str], None]=None, local_address: Optional[str]=None, trust_env: bool=True, transport: Union[HTTPTransport, Callable[[Any], Any], None]=None) -> None: ...
    def __enter__(self) -> HTTPClient: ...
    def __exit__(self, *exc_info: object) -> None: ...
