"""How an HTTP client gets to a server: the options of both transports, and what both do with them before and after connecting.

Owns the order of addresses (RFC 8305) and the errors of name resolution. Opens nothing and waits for nothing: that is done in
`_sync_connect.py` and `_async_connect.py`, which mirror each other.
"""
from __future__ import annotations

import socket
import threading

from ._headers import RequestHeaders
from ._net import Limits, Outgoing
from ._proxy import ProxyError, of_arguments
from ._request import Request
from ._tls import Trust

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ssl import SSLContext
    from typing import Any, Callable, List, Optional, Tuple

    from ._proxy import Proxy

HEAD_START = 0.25  # seconds that an address gets before the next one is tried as well (RFC 8305 section 8)


class HTTPTransport:
    """Options of a connection as a value: what an HTTP client takes as `transport=`; those given to the client itself win.

    local_address, limits, proxy, ssl_context, ca_bundle, cert, trust_env: as for `HTTPClient`.
    """

    def __init__(
        self, *, local_address: Optional[str] = None, limits: Optional[Limits] = None, proxy: Any = "env",
        ssl_context: Optional[SSLContext] = None, ca_bundle: Any = None, cert: Any = None, trust_env: bool = True,
    ) -> None:  # fmt: skip
        self.local_address = local_address
        self.limits = limits
        self.proxy = proxy
        self.ssl_context = ssl_context
        self.ca_bundle = ca_bundle
        self.cert = cert
        self.trust_env = trust_env

    def __repr__(self) -> str:
        return "HTTPTransport(local_address=%r, limits=%r)" % (self.local_address, self.limits)


class AsyncHTTPTransport(HTTPTransport):
    """The same for `AsyncHTTPClient`."""


class Ways:
    """The ways to servers that the options of an HTTP client leave. `proxies` is None if no request needs any."""

    def __init__(
        self, proxy: Any, proxies: Any, ssl_context: Optional[SSLContext], ca_bundle: Any, cert: Any, local_address: Optional[str],
        trust_env: bool, transport: Any,
    ) -> None:  # fmt: skip
        if transport is None or callable(transport):
            transport = HTTPTransport()
        elif not isinstance(transport, HTTPTransport):
            raise TypeError("transport must be an HTTPTransport or a function, not %s" % type(transport).__name__)
        self.trust_env = trust_env and transport.trust_env
        self.local_address = local_address if local_address is not None else transport.local_address
        if isinstance(proxy, str) and proxy == "env":
            proxy = transport.proxy
        self.proxies = of_arguments(proxy, proxies, self.trust_env)
        self.trust = Trust(
            ssl_context if ssl_context is not None else transport.ssl_context,
            ca_bundle if ca_bundle is not None else transport.ca_bundle,
            cert if cert is not None else transport.cert,
            self.trust_env,
        )

    def proxy_of(self, request: Request) -> Optional[Proxy]:
        """The proxy that leads to the server of a request, or None. Raises ProxyError."""
        return None if self.proxies is None else self.proxies.find(request.scheme, request.host, request.port)

    def address_of(self, proxy: Optional[Proxy], request: Request) -> Tuple[str, int]:
        """Where to connect to."""
        return (request.host, request.port) if proxy is None else (proxy.host, proxy.port)


def outgoing_of(ways: Ways, request: Request) -> Outgoing:
    """What is sent for a request. No variable here holds any of it, since a traceback may show those (need 45)."""
    return Outgoing(request if ways.proxies is None else _forwarded(ways.proxy_of(request), request))


def _forwarded(proxy: Optional[Proxy], request: Request) -> Request:
    """A request as it is said to a proxy that passes it on (RFC 9112 section 3.2.2)."""
    if proxy is None or proxy.is_socks or request.scheme != "http":
        return request
    headers = RequestHeaders([*request.headers.multi_items(), *proxy.headers()])
    return Request(request.method, request.base, request.url, headers, request.body, request.timeout)


def unreachable(proxy: Optional[Proxy], exc: OSError) -> OSError:
    """The error for a connection that was not made: of the server, or of the proxy, which is named then."""
    if proxy is None or isinstance(exc, socket.timeout):
        return exc
    return ProxyError("%s can't be reached: %s" % (proxy, exc.strerror or exc))


# Addresses.


def literal(host: str, port: int) -> Optional[List[Any]]:
    """The address that a host is, without asking anybody; None if it is a name."""
    if not (host[-1:].isdigit() or ":" in host):
        return None
    try:
        return socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM, 0, socket.AI_NUMERICHOST)
    except socket.gaierror:
        return None


def checked(host: str) -> str:
    """`host` if it can be asked for. Raises socket.gaierror as for a host that nobody knows."""
    if not all(0 < len(label) < 64 for label in host.rstrip(".").split(".")):
        raise socket.gaierror(socket.EAI_NONAME, "the host name has a part that is empty or longer than 63 characters")
    return host


def look_up(host: str, port: int, tell: Callable[[Any, Any], None]) -> None:
    """Ask the system's resolver, which knows no limit of time, in a thread that nobody has to wait for; it calls `tell` with
    the addresses, or with None and an exception (need 7)."""

    def work() -> None:
        try:
            found = socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM)
        except Exception as exc:
            tell(None, exc)
        else:
            tell(found, None)

    threading.Thread(target=work, name="oai_lite: looking up a host name", daemon=True).start()


def ordered(addresses: List[Any], local_address: Optional[str]) -> List[Any]:
    """Addresses in the order in which to try them: families take turns, so that a broken one costs one head start (need 16);
    only those of the family of `local_address`, if there is one. Raises OSError if none is left."""
    if local_address is not None:
        family = socket.AF_INET6 if ":" in local_address else socket.AF_INET
        addresses = [one for one in addresses if one[0] == family]
    if not addresses:
        raise OSError("the host has no address%s" % (" that can be reached from local_address" if local_address else ""))
    first = [one for one in addresses if one[0] == addresses[0][0]]
    others = [one for one in addresses if one[0] != addresses[0][0]]
    mixed: List[Any] = []
    for position in range(max(len(first), len(others))):
        mixed += first[position : position + 1] + others[position : position + 1]
    return mixed


def opened(address: Any, local_address: Optional[str]) -> socket.socket:
    """A socket for one address, that will not wait, bound to the local address if there is one."""
    family, kind, protocol = address[:3]
    sock = socket.socket(family, kind, protocol)
    try:
        sock.setblocking(False)
        if local_address is not None:
            sock.bind((local_address, 0))
    except BaseException:
        sock.close()
        raise
    return sock
