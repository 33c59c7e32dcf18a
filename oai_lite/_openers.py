"""What a user gives as `http_client`: `HTTPClient`, which is our transport as a urllib opener, for handlers of the user's; an
`OpenerDirector` of the user's own, whose handlers do as they like; or a function that answers in place of the network.

Adapts requests and responses; counts the bytes of an opener's bodies itself, because `http.client` hides one that ends too early.
"""
from __future__ import annotations

import socket
import time
from urllib.request import BaseHandler, OpenerDirector
from urllib.request import Request as UrllibRequest

from ._connect import DEFAULT_CONNECTION_LIMITS, Ways
from ._headers import Headers, RequestHeaders, ResponseHeaders
from ._net import RECEIVE, failed, shorter, timed_out
from ._request import Request
from ._response import Response
from ._sync_http import Exchange, Transport

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ssl import SSLContext
    from typing import Any, Callable, Dict, List, Optional, Type, Union

    from ._connect import HTTPTransport, Limits
    from ._errors import APIConnectionError


def adapted(http_client: Any) -> Any:
    """The transport that a user gave as `http_client`. Raises TypeError for what can't be one."""
    if isinstance(http_client, HTTPClient):
        return http_client
    if isinstance(http_client, OpenerDirector):
        return ForeignOpener(http_client)
    raise TypeError(
        "Invalid `http_client` argument: expected an HTTPClient or a urllib.request.OpenerDirector, not %s"
        % type(http_client).__name__
    )


# Ours, with handlers of the user's.


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

    handlers: List[BaseHandler]  # what urllib's class keeps, in its order

    def __init__(
        self, *, timeout: Any = None, limits: Optional[Limits] = None, proxy: Any = "env", proxies: Any = None,
        ssl_context: Optional[SSLContext] = None, ca_bundle: Any = None, cert: Any = None, local_address: Optional[str] = None,
        trust_env: bool = True, transport: Union[HTTPTransport, Callable[[Any], Any], None] = None,
    ) -> None:  # fmt: skip
        OpenerDirector.__init__(self)
        self.timeout = timeout
        ways = Ways(proxy, proxies, ssl_context, ca_bundle, cert, local_address, trust_env, transport)
        Transport.__init__(self, ways, limits or getattr(transport, "limits", None) or DEFAULT_CONNECTION_LIMITS)
        self.add_handler(PooledHandler(self))
        if callable(transport):
            self.send = answering(transport)  # type: ignore[method-assign]

    def send(self, request: Request, deadline: Optional[float]) -> Response:
        """Send a request; return when the head of its response is there. Raises APIConnectionError, APITimeoutError."""
        if len(self.handlers) == 1 or self.is_closed:  # nobody else's: nothing to ask for a way to open this
            return super().send(request, deadline)
        started = time.monotonic()
        reply: Any = self.open(Wire(request, deadline), timeout=request.timeout.read)
        if isinstance(reply, Opened):
            return Response(reply.status, reply.reason, reply.version, reply.headers, request, reply, time.monotonic() - started)
        return foreign_response(reply, request, started)

    def __enter__(self) -> HTTPClient:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class Wire(UrllibRequest):
    """A urllib request made from ours without parsing a URL; what handlers of users look at and may change."""

    full_url = ""  # plain attributes here, where the parent has properties that parse
    data = None

    def __init__(self, request: Request, deadline: Optional[float]) -> None:
        self.request = request
        self.deadline = deadline
        self.full_url = request.url
        self.type = request.scheme
        self.host = request.base.authority
        self.selector = request.target
        self.method = request.method
        self.data = request.body
        self.headers: Any = request.headers  # what a handler changes is what is sent, and what `http_request` shows
        self.unredirected_hdrs: Dict[str, str] = {}
        self.origin_req_host = request.host
        self.unverifiable = False
        self.fragment = None
        self._tunnel_host = None

    def add_header(self, key: str, val: str) -> None:
        """Set a header field, replacing one of that name in any case."""
        self.headers[key] = val

    def has_header(self, header_name: str) -> bool:
        """Whether there is a field of that name, in any case."""
        return header_name in self.headers

    def get_header(self, header_name: str, default: Any = None) -> Any:
        """The value of a field, or `default`."""
        return self.headers.get(header_name, default)

    def remove_header(self, header_name: str) -> None:
        """Remove a field, if it is there."""
        self.headers.pop(header_name, None)

    def __repr__(self) -> str:
        return repr(self.request)


class PooledHandler(BaseHandler):
    """Opens http and https requests on the connections of a transport; what these need of it, so that it is no part of a cycle."""

    def __init__(self, transport: Transport) -> None:
        self.pool = transport.pool
        self.ways = transport.ways

    def add_parent(self, parent: OpenerDirector) -> None:
        """Not needed, and a reference cycle: a client that is dropped shall take its connections along at once."""

    def http_open(self, wire: Wire) -> Opened:
        """Send what handlers of the user's may have changed."""
        asked = wire.request
        headers = RequestHeaders([*wire.headers.multi_items(), *wire.unredirected_hdrs.items()])
        changed = Request(wire.get_method(), asked.base, wire.selector, headers, wire.data, asked.timeout)
        return Opened(self, changed, wire.deadline)

    https_open = http_open


class Opened(Exchange):
    """An exchange as urllib's handlers expect a response: with a head that they may change, and `read`."""

    def __init__(self, handler: Any, request: Request, deadline: Optional[float]) -> None:
        super().__init__(handler, request, deadline)
        head: Any = self.incoming.head
        self.status = self.code = head.status
        self.msg = self.reason = head.reason
        self.version = head.version
        self.headers = ResponseHeaders(head)

    def info(self) -> ResponseHeaders:
        """The header fields."""
        return self.headers

    def read(self, amt: Optional[int] = None) -> bytes:
        """The rest of the body, or what has come if `amt` is given (it may be more than asked for)."""
        if amt is not None and amt >= 0:
            return self.read_some()
        pieces: List[bytes] = []
        while True:
            piece = self.read_some()
            if not piece:
                return b"".join(pieces)
            pieces.append(piece)

    def geturl(self) -> str:
        """The URL that was asked for."""
        return self.request.url


# The user's own.


class ForeignOpener:
    """A user's own `OpenerDirector` as a transport: its handlers connect, follow redirects and answer as they like."""

    def __init__(self, opener: OpenerDirector) -> None:
        self.opener = opener
        self.is_closed = False

    def send(self, request: Request, deadline: Optional[float]) -> Response:
        """Send a request through the opener. Raises APIConnectionError, APITimeoutError."""
        from http.client import HTTPException
        from urllib.error import HTTPError, URLError

        started = time.monotonic()
        limit = shorter(request.timeout.read, deadline)
        try:
            return foreign_response(self.opener.open(_plain_wire(request), timeout=limit), request, started)
        except HTTPError as exc:  # a response that urllib's own handlers have made an error of
            return foreign_response(exc, request, started)
        except URLError as exc:
            cause = exc.reason if isinstance(exc.reason, BaseException) else exc
            raise _foreign_error(request, cause, deadline) from exc
        except (HTTPException, OSError) as exc:
            raise _foreign_error(request, exc, deadline) from exc

    def close(self) -> None:
        """Close the opener."""
        self.is_closed = True
        self.opener.close()


def _plain_wire(request: Request) -> UrllibRequest:
    body = request.body
    wire = UrllibRequest(request.url, data=body if body is None or isinstance(body, bytes) else iter(body), method=request.method)
    for name, value in request.headers.multi_items():
        if name.lower() not in ("host", "content-length", "accept-encoding"):  # urllib adds its own, and undoes no coding
            wire.add_header(name, value)
    if body is not None and not isinstance(body, bytes) and body.length is not None:
        wire.add_header("Content-Length", str(body.length))
    return wire


def _foreign_error(request: Request, exc: BaseException, deadline: Optional[float]) -> APIConnectionError:
    if isinstance(exc, socket.timeout):
        return timed_out(request, "read", deadline, time.monotonic())
    return failed(request, "read", exc)


def foreign_response(reply: Any, request: Request, started: float) -> Response:
    """The response that a handler of the user's has made."""
    headers = Headers([(name, str(value)) for name, value in reply.headers.items()])
    version = "HTTP/1.0" if getattr(reply, "version", 11) == 10 else "HTTP/1.1"
    source = ForeignBody(reply, request, headers)
    return Response(reply.code, getattr(reply, "reason", "") or "", version, headers, request, source, time.monotonic() - started)


class ForeignBody:
    """The live body of a response that another handler made. Counts bytes: `http.client` hides a body that ends too early."""

    def __init__(self, reply: Any, request: Request, headers: Headers) -> None:
        self.reply = reply
        self.request = request
        self.ended = False
        length = headers.get("content-length", "")
        self.left: Optional[int] = int(length) if length.isdecimal() and request.method != "HEAD" else None

    def read_some(self) -> bytes:
        """What has come of the body; b"" at its end. Raises APIConnectionError, APITimeoutError."""
        from http.client import HTTPException

        if self.ended:
            return b""
        try:
            data: bytes = self.reply.read1(RECEIVE) if hasattr(self.reply, "read1") else self.reply.read(RECEIVE)
        except (HTTPException, OSError, ValueError) as exc:
            self.close()
            raise _foreign_error(self.request, exc, None) from exc
        if self.left is not None:
            self.left -= len(data)
        if not data:
            self.close()
            if self.left:
                missing = EOFError("the body ended %d bytes too early" % self.left)
                raise failed(self.request, "read", missing) from missing
        return data

    def drain(self, limit: int, seconds: float) -> None:
        """Nothing is gained by draining: such a connection is the opener's business."""
        self.close()

    def close(self) -> None:
        """Close the response."""
        self.ended = True
        self.reply.close()


# A function in place of the network: request -> status, header fields and body.


def answering(function: Callable[[Request], Any]) -> Any:
    """The `send` of a sync HTTP client that asks a function. Raises APIConnectionError for an OSError of the function's."""

    def send(request: Request, deadline: Optional[float]) -> Response:
        started = time.monotonic()
        try:
            return _answered(function(request), request, Given, started)
        except OSError as exc:
            raise _foreign_error(request, exc, deadline) from exc

    return send


def async_answering(function: Callable[[Request], Any]) -> Any:
    """The same for an async HTTP client; what the function gives may have to be awaited."""

    async def send(request: Request, deadline: Optional[float]) -> Response:
        started = time.monotonic()
        try:
            made = function(request)
            return _answered(await made if hasattr(made, "__await__") else made, request, AsyncGiven, started)
        except OSError as exc:
            raise _foreign_error(request, exc, deadline) from exc

    return send


def _answered(made: Any, request: Request, kind: Type[Given], started: float) -> Response:
    if hasattr(made, "parts"):  # what `oai_lite.testing` has: a `Reply` or a `Stream`
        made = made.parts()
    if not isinstance(made, tuple) or len(made) != 3:
        raise TypeError("a transport gives (status, header fields, body), not %s" % type(made).__name__)
    status, fields, body = made
    headers = Headers(fields)
    if isinstance(body, (dict, list)):
        from json import dumps

        body = dumps(body).encode("ascii")
        if "content-type" not in headers:
            headers = Headers([*headers.multi_items(), ("Content-Type", "application/json")])
    return Response(status, "", "HTTP/1.1", headers, request, kind(request, body), time.monotonic() - started)


class Given:
    """The live body of such a response: bytes, or an iterable of bytes."""

    def __init__(self, request: Request, body: Any) -> None:
        self.request = request
        self.ended = False
        body = (bytes(body),) if isinstance(body, (bytes, bytearray)) else body or ()
        self._pieces: Any = body.__aiter__() if hasattr(body, "__aiter__") else iter(body)

    def read_some(self) -> Any:
        """What has come of the body; b"" at its end. Raises APIConnectionError, APITimeoutError."""
        try:
            while not self.ended:
                piece = next(self._pieces, None)
                self.ended = piece is None
                if piece:
                    return piece
        except OSError as exc:
            self.ended = True
            raise _foreign_error(self.request, exc, None) from exc
        return b""

    def drain(self, limit: int, seconds: float) -> Any:
        """There is no connection to be saved."""
        self.close()

    def close(self) -> None:
        """Ask for no more."""
        self.ended = True


class AsyncGiven(Given):
    """The same in the async world, where the iterable may be async."""

    is_async = True

    async def read_some(self) -> bytes:
        """What has come of the body; b"" at its end. Raises APIConnectionError, APITimeoutError."""
        if not hasattr(self._pieces, "__anext__"):
            return super().read_some()  # type: ignore[no-any-return]
        try:
            async for piece in self._pieces:
                if self.ended:
                    break
                if piece:
                    return piece  # type: ignore[no-any-return]
        except OSError as exc:
            self.ended = True
            raise _foreign_error(self.request, exc, None) from exc
        self.ended = True
        return b""

    async def drain(self, limit: int, seconds: float) -> None:
        """There is no connection to be saved."""
        self.close()
