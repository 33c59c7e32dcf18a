"""The sync transport: a urllib `OpenerDirector` over pooled keep-alive connections that speak `_http1`.

`HTTPClient` is an opener with a handler of ours, so users can add handlers of theirs. Only APIConnectionError and APITimeoutError
leave `send`; foreign exceptions pass, connections closed.
"""
from __future__ import annotations

import socket
import time
from urllib.request import BaseHandler, OpenerDirector
from urllib.request import Request as UrllibRequest

from ._connect import DEFAULT_CONNECTION_LIMITS, Limits, Ways, reason_of
from ._errors import APIConnectionError, OpenAIError
from ._foreign_http import ForeignOpener, answering, foreign_response
from ._headers import RequestHeaders, ResponseHeaders
from ._net import RECEIVE, WIRE_ERRORS, Incoming, Outgoing, can_repeat, earliest, failed, outgoing_of, shorter, timed_out
from ._request import Request
from ._response import Response, begun
from ._sync_connect import open_way
from ._sync_pool import Connection, Pool, ends_sending

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ssl import SSLContext
    from typing import Any, Callable, Dict, List, Optional, Union

    from ._connect import HTTPTransport
    from ._net import Key


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
    """Opens http and https requests on connections of a pool."""

    def __init__(self, pool: Pool, ways: Ways) -> None:
        self.pool = pool
        self.ways = ways

    def add_parent(self, parent: OpenerDirector) -> None:
        """Not needed, and a reference cycle: a client that is dropped shall take its connections along at once."""

    def http_open(self, wire: Wire) -> Exchange:
        """Send what handlers of the user's may have changed."""
        asked = wire.request
        headers = RequestHeaders([*wire.headers.multi_items(), *wire.unredirected_hdrs.items()])
        changed = Request(wire.get_method(), asked.base, wire.selector, headers, wire.data, asked.timeout)
        return Exchange(self, changed, wire.deadline).shown()

    https_open = http_open


class Exchange:
    """One request and its response on a connection: the live body of SPEC, and what urllib's handlers expect of a response.

    Made with the head read. `read_some()` gives the body as it comes, b"" at its end; then the connection is back in the pool.
    """

    __slots__ = ("request", "deadline", "pool", "connection", "incoming", "phase", "half_sent", "ended", "__dict__")
    incoming: Incoming

    def __init__(self, handler: PooledHandler, request: Request, deadline: Optional[float]) -> None:
        self.connection: Optional[Connection] = None
        self.request = request
        self.deadline = deadline
        self.pool = handler.pool
        self.phase = "pool"
        self.half_sent = False  # the body was not sent to its end: the connection can carry no other request
        self.ended = False
        try:
            self._start(handler.ways)
        except WIRE_ERRORS as exc:
            self._drop()
            raise self._named(exc) from exc
        except BaseException:
            self._drop()
            raise
        if self.incoming.ended and not self.incoming.pieces:
            self._finish()

    def _start(self, ways: Ways) -> None:
        """Send the request and read the head. A kept connection that dies before the first byte is replaced once."""
        request = self.request
        key = request.base.origin
        outgoing = outgoing_of(ways, request)
        limit = request.timeout.pool
        connection = self.pool.acquire(key, limit if self.deadline is None else shorter(limit, self.deadline))
        reused = connection is not None
        while True:
            self.connection = connection if connection is not None else self._open(ways, key)
            self.incoming = Incoming(outgoing.method)
            try:
                self._send(outgoing)
                self.phase = "read"
                while self.incoming.head is None:
                    self._receive()
                return
            except WIRE_ERRORS as exc:
                if not reused or self.incoming.begun or isinstance(exc, socket.timeout) or not can_repeat(request):
                    raise
            self.connection.close()  # its place in the pool goes to the new one
            self.connection = connection = None
            reused = False

    def _open(self, ways: Ways, key: Key) -> Connection:
        try:
            sock = open_way(self.request, earliest(self.deadline, self.request.timeout.connect), ways, self)
        except BaseException:
            self.pool.discard(None)
            raise
        return self.pool.added(Connection(sock, key))

    def _send(self, outgoing: Outgoing) -> None:
        self.phase = "write"
        limit, deadline = self.request.timeout.write, self.deadline
        connection = self.connection
        assert connection is not None
        if deadline is not None or limit != connection.limit:
            connection.set_limit(limit, deadline)
        try:
            connection.sock.sendall(outgoing.first)
            if outgoing.body is None:
                return
            for view in outgoing.rest():
                refused = connection.has_input() and self._is_refused()  # also if the server takes as fast as we send
                if refused or not connection.send(view, limit, deadline, self._is_refused):
                    self.half_sent = True
                    return
        except OSError as exc:
            # A server that refuses a body answers, or ends TLS, and stops reading; what it said is worth more than the error.
            self.half_sent = True
            if not ends_sending(exc) or not (self._is_refused() or self.incoming.begun):
                raise

    def _is_refused(self) -> bool:
        """Take what has come while the body is being sent; whether it is an answer that makes the rest of no use."""
        connection, incoming = self.connection, self.incoming
        assert connection is not None
        connection.set_limit(0.0, None)
        try:
            incoming.take_in(connection.sock.recv(RECEIVE))
        except OSError as exc:
            if "ALERT" in reason_of(exc):
                raise  # what ended TLS
            return False  # nothing; or an error that sending meets as well
        return incoming.refuses

    def _receive(self) -> None:
        connection = self.connection
        if connection is None:
            raise ConnectionAbortedError("the connection was closed meanwhile, from another thread")
        limit, deadline = self.request.timeout.read, self.deadline
        if deadline is not None or limit != connection.limit:
            connection.set_limit(limit, deadline)
        self.incoming.take_in(connection.sock.recv(RECEIVE))

    # The body, as the client reads it.

    def read_some(self) -> bytes:
        """What has come of the body, at least a byte; b"" at its end. Raises APIConnectionError and APITimeoutError."""
        incoming = self.incoming
        try:
            while not incoming.pieces:
                if incoming.ended or self.ended:
                    self._finish()
                    if incoming.error is not None:
                        exc, incoming.error = incoming.error, None
                        self.ended = True
                        raise self._named(exc) from exc
                    return b""
                self._receive()
        except WIRE_ERRORS as exc:
            if self.ended:
                return b""  # closed from another thread
            self._drop()
            raise self._named(exc) from exc
        except BaseException:
            self._drop()
            raise
        data = incoming.take()
        if incoming.ended:
            self._finish()
        return data

    def drain(self, limit: int, seconds: float) -> None:
        """Read what is left of the body, if it is no more than so many bytes and comes at once; else close."""
        until = time.monotonic() + seconds
        self.deadline = until if self.deadline is None else min(until, self.deadline)
        try:
            while not self.ended and limit >= 0:
                limit -= len(self.read_some() or b"")
        except APIConnectionError:
            pass
        self.close()

    def close(self) -> None:
        """Give up what is left of the body; the connection with it, unless the body was read to its end."""
        if not self.ended:
            self.incoming.pieces, self.incoming.error = (), None
            self._drop()

    def _finish(self) -> None:
        if self.ended:
            return
        self.ended = self.incoming.error is None  # which comes with the next read
        connection, self.connection = self.connection, None
        if connection is not None:
            if self.incoming.reusable and not self.half_sent:
                self.pool.release(connection)
            else:
                self.pool.discard(connection)

    def _drop(self) -> None:
        self.ended = True
        connection, self.connection = self.connection, None
        if connection is not None:
            try:
                connection.sock.shutdown(socket.SHUT_RDWR)  # wakes a thread that is reading
            except OSError:
                pass
            self.pool.discard(connection)

    def __del__(self) -> None:
        connection = self.connection
        if connection is not None:
            self.pool.lose(connection)

    def _named(self, exc: BaseException) -> APIConnectionError:
        if isinstance(exc, socket.timeout):
            return timed_out(self.request, self.phase, self.deadline, time.monotonic())
        return failed(self.request, self.phase, exc)

    # What urllib's handlers expect.

    def shown(self) -> Exchange:
        """The same, with what handlers look at and may change."""
        head: Any = self.incoming.head
        self.status = self.code = head.status
        self.msg = self.reason = head.reason
        self.version = head.version
        self.headers = ResponseHeaders(head)
        return self

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


class HTTPClient(OpenerDirector):
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
        super().__init__()
        self.timeout = timeout
        self.ways = Ways(proxy, proxies, ssl_context, ca_bundle, cert, local_address, trust_env, transport)
        self.pool = Pool(limits or getattr(transport, "limits", None) or DEFAULT_CONNECTION_LIMITS)
        self._own = PooledHandler(self.pool, self.ways)
        self.add_handler(self._own)
        if callable(transport):
            self.send = answering(transport)  # type: ignore[method-assign]

    def send(self, request: Request, deadline: Optional[float]) -> Response:
        """Send a request; return when the head of its response is there. Raises APIConnectionError, APITimeoutError."""
        if self.pool.closed:
            raise OpenAIError("this HTTP client is closed; make a new one to send requests")
        started = time.monotonic()
        if len(self.handlers) == 1:  # nobody else's: nothing to ask for a way to open this
            exchange = Exchange(self._own, request, deadline)
            return begun(exchange.incoming.head, request, exchange, time.monotonic() - started)
        reply: Any = self.open(Wire(request, deadline), timeout=request.timeout.read)
        if isinstance(reply, Exchange):
            return Response(reply.status, reply.reason, reply.version, reply.headers, request, reply, time.monotonic() - started)
        return foreign_response(reply, request, started)

    @property
    def is_closed(self) -> bool:
        """True after `close()`."""
        return self.pool.closed

    def close(self) -> None:
        """Close all connections."""
        self.pool.close()

    def __enter__(self) -> HTTPClient:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()
