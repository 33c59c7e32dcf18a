"""The sync transport: a urllib `OpenerDirector` over pooled keep-alive connections that speak `_http1`.

`HTTPClient` is an opener with a handler of ours, so users can add handlers of theirs; `ForeignOpener` drives an opener that is
entirely the user's. Only APIConnectionError and APITimeoutError leave `send`; foreign exceptions pass, connections closed.
"""
from __future__ import annotations

import os
import select
import socket
import threading
import time
import weakref
from urllib.request import BaseHandler, OpenerDirector
from urllib.request import Request as UrllibRequest

from ._errors import APIConnectionError, OpenAIError
from ._headers import Headers
from ._net import (
    DEFAULT_CONNECTION_LIMITS,
    RECEIVE,
    WIRE_ERRORS,
    Incoming,
    Limits,
    Outgoing,
    can_repeat,
    failed,
    set_options,
    timed_out,
    tls_context,
)
from ._response import Response

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ssl import SSLContext
    from typing import Any, Dict, Iterator, List, Optional, Tuple

    from ._net import Key
    from ._request import Request

_HEAD_START = 0.25  # seconds that a first address gets before the next one is tried as well (RFC 8305 section 8)


class Connection:
    """One connected socket. Knows its last time limit, so that setting the same one again costs no system call."""

    __slots__ = ("sock", "key", "idle_since", "_limit", "_poll")

    def __init__(self, sock: Any, key: Key) -> None:
        self.sock = sock
        self.key = key
        self.idle_since = 0.0
        self._limit: Any = self
        self._poll: Any = None

    def set_limit(self, limit: Optional[float], deadline: Optional[float]) -> None:
        """Set how long the next operation may take. Raises socket.timeout if the deadline has passed."""
        if deadline is not None:
            left = deadline - time.monotonic()
            if left <= 0:
                raise socket.timeout("the deadline has passed")
            limit = left if limit is None else min(limit, left)
        if limit != self._limit:
            self.sock.settimeout(limit)
            self._limit = limit

    def is_dead(self) -> bool:
        """Whether an idle connection can't be used: closed by the server, or with bytes on it that nobody asked for."""
        if not self._readable():
            return False
        if self.key[0] != "https":
            return True
        # Below TLS there may be bytes that are no data, such as a session ticket: reading tells.
        self._limit = self
        self.sock.settimeout(0)
        try:
            self.sock.recv(1)
        except OSError as exc:
            return type(exc).__name__ != "SSLWantReadError"
        return True

    def _readable(self) -> bool:
        if hasattr(select, "poll"):
            if self._poll is None:
                self._poll = select.poll()
                self._poll.register(self.sock, select.POLLIN)
            return bool(self._poll.poll(0))
        return bool(select.select([self.sock], [], [], 0)[0])

    def close(self) -> None:
        self.sock.close()


class Pool:
    """Connections that are open, by origin; threads share it. Idle ones are used again, the latest first."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.closed = False
        self._idle: List[Connection] = []
        self._open = 0
        self._changed = threading.Condition(threading.Lock())
        _pools.add(self)

    def acquire(self, key: Key, seconds: Optional[float]) -> Optional[Connection]:
        """An idle connection to `key`, or None: then the caller may open one. Raises socket.timeout after so many seconds."""
        stale: List[Connection] = []
        try:
            with self._changed:
                until = None if seconds is None else time.monotonic() + seconds
                while True:
                    found = self._take(key, stale)
                    if found is not None:
                        return found
                    if self._has_room(stale):
                        self._open += 1
                        return None
                    left = None if until is None else until - time.monotonic()
                    if left is not None and left <= 0:
                        raise socket.timeout("all %s connections of the pool are in use" % self.limits.max_connections)
                    self._changed.wait(left)
        finally:
            for connection in stale:
                connection.close()

    def _take(self, key: Key, stale: List[Connection]) -> Optional[Connection]:
        expiry = self.limits.keepalive_expiry
        for index in range(len(self._idle) - 1, -1, -1):
            connection = self._idle[index]
            if connection.key != key:
                continue
            del self._idle[index]
            if (expiry is None or time.monotonic() - connection.idle_since <= expiry) and not connection.is_dead():
                return connection
            stale.append(connection)
            self._open -= 1
        return None

    def _has_room(self, stale: List[Connection]) -> bool:
        most = self.limits.max_connections
        if most is None or self._open < most:
            return True
        if self._idle:  # one to another origin makes room
            stale.append(self._idle.pop(0))
            self._open -= 1
            return True
        return False

    def release(self, connection: Connection) -> None:
        """Take back a connection that can carry another request."""
        most = self.limits.max_keepalive_connections
        extra: Optional[Connection] = connection
        with self._changed:
            if not self.closed and most != 0:
                connection.idle_since = time.monotonic()
                self._idle.append(connection)
                extra = self._idle.pop(0) if most is not None and len(self._idle) > most else None
            if extra is not None:
                self._open -= 1
            self._changed.notify()
        if extra is not None:
            extra.close()

    def discard(self, connection: Optional[Connection]) -> None:
        """Close a connection that is of no use any more; None for one that could not be opened."""
        if connection is not None:
            connection.close()
        with self._changed:
            self._open -= 1
            self._changed.notify()

    def close(self) -> None:
        """Close what is idle; what is in use is closed when it comes back."""
        with self._changed:
            self.closed = True
            idle, self._idle = self._idle, []
            self._open -= len(idle)
            self._changed.notify_all()
        for connection in idle:
            connection.close()

    def forget(self) -> None:
        """In a forked child: drop the parent's connections without a word to the server (need 15)."""
        self._changed = threading.Condition(threading.Lock())
        idle, self._idle, self._open = self._idle, [], 0
        for connection in idle:
            connection.close()

    def __del__(self) -> None:
        for connection in self._idle:
            connection.close()


_pools: weakref.WeakSet = weakref.WeakSet()  # type: ignore[type-arg]


def _forget_all() -> None:
    for pool in list(_pools):
        pool.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_all)


# Opening connections.


def connect(request: Request, deadline: Optional[float], local_address: Optional[str]) -> Any:
    """A connected TCP socket; the addresses of a host take turns by family, the earlier ones with a short time each (need 16)."""
    until = _earliest(deadline, request.timeout.connect)
    addresses = _interleaved(socket.getaddrinfo(request.host, request.port, 0, socket.SOCK_STREAM))
    error: Optional[OSError] = None
    for position, (family, kind, protocol, _, address) in enumerate(addresses):
        left = None if until is None else until - time.monotonic()
        if left is not None and left <= 0:
            raise socket.timeout("timed out")
        patient = position == len(addresses) - 1
        sock = socket.socket(family, kind, protocol)
        try:
            sock.settimeout(left if patient else _HEAD_START if left is None else min(left, _HEAD_START))
            if local_address is not None:
                sock.bind((local_address, 0))
            sock.connect(address)
            set_options(sock)
            return sock
        except BaseException as exc:
            sock.close()
            if not isinstance(exc, OSError) or patient:
                raise
            error = exc
    raise error or OSError("the host has no address")


def _interleaved(addresses: List[Any]) -> List[Any]:
    first = [one for one in addresses if one[0] == addresses[0][0]]
    others = [one for one in addresses if one[0] != addresses[0][0]]
    mixed = []
    for position in range(max(len(first), len(others))):
        mixed += first[position : position + 1] + others[position : position + 1]
    return mixed


def _earliest(deadline: Optional[float], seconds: Optional[float]) -> Optional[float]:
    if seconds is None:
        return deadline
    until = time.monotonic() + seconds
    return until if deadline is None else min(until, deadline)


# The opener and its handler.


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
        self.headers: Dict[str, str] = dict(request.headers.multi_items())
        self.unredirected_hdrs: Dict[str, str] = {}
        self.origin_req_host = request.host
        self.unverifiable = False
        self.fragment = None
        self._tunnel_host = None

    def add_header(self, key: str, val: str) -> None:
        """Set a header field, replacing one of that name in any case."""
        self.remove_header(key)
        self.headers[key] = val

    def has_header(self, header_name: str) -> bool:
        return self.get_header(header_name) is not None

    def get_header(self, header_name: str, default: Any = None) -> Any:
        found = [value for name, value in self.headers.items() if name.lower() == header_name.lower()]
        return found[0] if found else default

    def remove_header(self, header_name: str) -> None:
        for name in [name for name in self.headers if name.lower() == header_name.lower()]:
            del self.headers[name]

    def __repr__(self) -> str:
        return repr(self.request)


class PooledHandler(BaseHandler):
    """Opens http and https requests on connections of a pool."""

    def __init__(self, pool: Pool, context: Optional[SSLContext], local_address: Optional[str]) -> None:
        self.pool = pool
        self.context = context
        self.local_address = local_address

    def http_open(self, wire: Wire) -> Exchange:
        return Exchange(self, wire)

    https_open = http_open

    def open(self, wire: Wire) -> Connection:
        """A new connection for a request. The caller holds a place in the pool for it."""
        request = wire.request
        sock = connect(request, wire.deadline, self.local_address)
        if request.scheme == "https":
            context = self.context if self.context is not None else tls_context()
            try:
                left = _earliest(wire.deadline, request.timeout.connect)
                sock.settimeout(None if left is None else max(left - time.monotonic(), 0.001))
                sock = context.wrap_socket(sock, server_hostname=request.host)
            except BaseException:
                sock.close()
                raise
        return Connection(sock, (request.scheme, request.host, request.port))


class Exchange:
    """One request and its response on a connection: the live body of SPEC, and what urllib's handlers expect of a response.

    Made with the head read. `read_some()` gives the body as it comes, b"" at its end; then the connection is back in the pool.
    """

    def __init__(self, handler: PooledHandler, wire: Wire) -> None:
        self.request = wire.request
        self.deadline = wire.deadline
        self.pool = handler.pool
        self.ended = False
        self.connection: Optional[Connection] = None
        self.phase = "pool"
        try:
            self._start(handler, wire)
        except WIRE_ERRORS as exc:
            self._drop()
            raise self._named(exc) from exc
        except BaseException:
            self._drop()
            raise
        head = self.incoming.parser.head
        assert head is not None
        self.status = self.code = head.status
        self.msg = self.reason = head.reason
        self.version = head.version
        self.headers = Headers(head.headers)
        self.url = wire.full_url
        if self.incoming.parser.ended and not self.incoming.pieces:
            self._finish()

    def _start(self, handler: PooledHandler, wire: Wire) -> None:
        """Send the request and read the head. A kept connection that dies before the first byte is replaced once."""
        request = self.request
        key = (request.scheme, request.host, request.port)
        outgoing = Outgoing(wire.get_method(), wire.selector, _all_headers(wire), wire.data)
        connection = self.pool.acquire(key, _shorter(request.timeout.pool, self.deadline))
        reused = connection is not None
        while True:
            self.connection = connection if connection is not None else self._open(handler, wire)
            self.incoming = Incoming(outgoing.method)
            try:
                self._send(outgoing)
                self._read_head()
                return
            except WIRE_ERRORS as exc:
                if not reused or self.incoming.begun or isinstance(exc, socket.timeout) or not can_repeat(request):
                    raise
            self.connection.close()  # its place in the pool goes to the new one
            self.connection = connection = None
            reused = False

    def _open(self, handler: PooledHandler, wire: Wire) -> Connection:
        self.phase = "connect"
        try:
            return handler.open(wire)
        except BaseException:
            self.pool.discard(None)
            raise

    def _send(self, outgoing: Outgoing) -> None:
        self.phase = "write"
        limit, deadline = self.request.timeout.write, self.deadline
        connection = self.connection
        assert connection is not None
        connection.set_limit(limit, deadline)
        try:
            connection.sock.sendall(outgoing.first())
            for piece in outgoing.rest():
                if piece:
                    connection.set_limit(limit, deadline)
                    connection.sock.sendall(outgoing.frame(piece))
            if outgoing.is_chunked:
                connection.sock.sendall(outgoing.last)
        except (BrokenPipeError, ConnectionResetError):
            # A server that refuses a large body answers and stops reading; what it said is worth more than the error.
            if self.request.body is None or isinstance(self.request.body, bytes) and len(self.request.body) <= RECEIVE:
                raise
            self._answer_on_hand()

    def _answer_on_hand(self) -> None:
        try:
            self._receive()
        except WIRE_ERRORS:
            raise ConnectionResetError("the server closed the connection while the body was being sent") from None

    def _read_head(self) -> None:
        self.phase = "read"
        while self.incoming.parser.head is None:
            self._receive()

    def _receive(self) -> None:
        connection = self.connection
        assert connection is not None
        connection.set_limit(self.request.timeout.read, self.deadline)
        self.incoming.feed(connection.sock.recv(RECEIVE))

    # The body, as the client reads it.

    def read_some(self) -> bytes:
        """What has come of the body, at least a byte; b"" at its end. Raises APIConnectionError and APITimeoutError."""
        incoming = self.incoming
        try:
            while not incoming.pieces:
                if incoming.parser.ended or self.ended:
                    self._finish()
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
        if incoming.parser.ended:
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
            self._drop()

    def _finish(self) -> None:
        if self.ended:
            return
        self.ended = True
        connection, self.connection = self.connection, None
        if connection is not None:
            if self.incoming.parser.reusable:
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
        if not getattr(self, "ended", True):
            self._drop()

    def _named(self, exc: BaseException) -> APIConnectionError:
        if isinstance(exc, socket.timeout):
            return timed_out(self.request, self.phase, self.deadline, time.monotonic())
        return failed(self.request, self.phase, exc)

    # What urllib's handlers expect.

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

    def info(self) -> Headers:
        """The header fields."""
        return self.headers

    def geturl(self) -> str:
        """The URL that was asked for."""
        return self.url


def _all_headers(wire: Wire) -> List[Tuple[str, str]]:
    if wire.unredirected_hdrs:
        return [*wire.headers.items(), *wire.unredirected_hdrs.items()]
    return list(wire.headers.items())


def _shorter(seconds: Optional[float], deadline: Optional[float]) -> Optional[float]:
    if deadline is None:
        return seconds
    left = max(deadline - time.monotonic(), 0.0)
    return left if seconds is None else min(seconds, left)


class HTTPClient(OpenerDirector):
    """The transport of the sync client: connections, TLS and their limits. Threads and clients may share one.

    timeout: default limits for the requests of clients that have none of their own. limits: a `Limits`. ssl_context: what to
    verify servers with, in place of the system's trust store. local_address: the address to connect from.

    It is a urllib `OpenerDirector`: `add_handler` takes handlers that look at requests and responses or answer themselves.
    """

    def __init__(
        self, *, timeout: Any = None, limits: Optional[Limits] = None, ssl_context: Optional[SSLContext] = None,
        local_address: Optional[str] = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.timeout = timeout
        self.pool = Pool(limits or DEFAULT_CONNECTION_LIMITS)
        self.add_handler(PooledHandler(self.pool, ssl_context, local_address))

    def send(self, request: Request, deadline: Optional[float]) -> Response:
        """Send a request; return when the head of its response is there. Raises APIConnectionError, APITimeoutError."""
        if self.pool.closed:
            raise OpenAIError("this HTTP client is closed; make a new one to send requests")
        started = time.monotonic()
        reply = self.open(Wire(request, deadline), timeout=request.timeout.read)  # type: ignore[arg-type]
        if isinstance(reply, Exchange):
            return Response(reply.status, reply.reason, reply.version, reply.headers, request, reply, time.monotonic() - started)
        return _foreign(reply, request, started)

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


# Openers that are the user's own.


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
        limit = _shorter(request.timeout.read, deadline)
        try:
            return _foreign(self.opener.open(_plain_wire(request), timeout=limit), request, started)
        except HTTPError as exc:  # a response that urllib's own handlers have made an error of
            return _foreign(exc, request, started)
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


def _foreign(reply: Any, request: Request, started: float) -> Response:
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
        self.left: Optional[int] = int(length) if length.isdigit() and request.method != "HEAD" else None

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
