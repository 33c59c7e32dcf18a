"""What both transports share: socket options, what is sent, what to do with bytes that arrive and with the connection afterwards,
limits of time, and error sentences.

Does not connect, send or wait. Guards against small bodies that become huge ones when their coding is undone.
"""
from __future__ import annotations

import socket
import time
from functools import partial

from ._connect import advice_for
from ._errors import APIConnectionError, APITimeoutError
from ._headers import RequestHeaders
from ._http1 import LAST_CHUNK, LocalProtocolError, ProtocolError, ResponseParser, write_chunk
from ._request import Request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, AsyncIterator, Callable, Iterator, List, Optional, Tuple

    from ._connect import Ways
    from ._proxy import Proxy

    Key = Tuple[str, str, int]

KEEPALIVE_IDLE = 60  # seconds: routers drop silent connections after a few minutes, a long reply may take ten (need 8)
KEEPALIVE_INTERVAL = 60
KEEPALIVE_COUNT = 5
JOINED = 65536  # bytes of body that are sent together with the head; copying more costs more than a second system call
RECEIVE = 65536  # bytes asked for at a time


class CodingError(Exception):
    """A body is not in the coding that its header names, or not in one that is known, or is a bomb."""


WIRE_ERRORS = (OSError, EOFError, ProtocolError, CodingError, LocalProtocolError)


def set_options(sock: Any) -> None:
    """Send small pieces at once; probe silent connections, so that a dead one is noticed (need 8)."""
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in (
        ("TCP_KEEPIDLE", KEEPALIVE_IDLE),
        ("TCP_KEEPALIVE", KEEPALIVE_IDLE),  # what macOS calls it
        ("TCP_KEEPINTVL", KEEPALIVE_INTERVAL),
        ("TCP_KEEPCNT", KEEPALIVE_COUNT),
    ):
        if hasattr(socket, name):
            try:
                sock.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
            except OSError:
                pass  # known to Python but not to this system; the probes are on all the same


def input_of(sock: Any) -> Callable[[], Any]:
    """A function that looks, without waiting, whether bytes or an end have come on a socket; None is one without such."""
    if sock is None:
        return bool
    import select

    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(sock.fileno(), select.POLLIN)
        return partial(poll.poll, 0)
    return lambda: select.select([sock.fileno()], [], [], 0)[0]


# Sending.


class Outgoing:
    """The bytes of one request; a holder, so that no frame has them in a variable that a traceback may show (need 45).

    first: what to send first, the head, with the body behind it if that is short. body: what follows, or None.
    """

    __slots__ = ("method", "first", "body")

    def __init__(self, request: Request) -> None:
        self.method, body = request.method, request.body
        try:
            self.first = request.head()
        except LocalProtocolError as exc:
            body, complaint = None, exc.with_traceback(None)  # nor in those of this error
            raise complaint from None
        if isinstance(body, bytes) and len(body) <= JOINED:
            self.first += body
            body = None
        self.body = body

    @property
    def is_chunked(self) -> bool:
        """Whether the body goes in chunks because nobody knows its length."""
        return not isinstance(self.body, bytes) and self.body.length is None

    @property
    def has_async_rest(self) -> bool:
        """Whether the pieces of the body have to be awaited."""
        return hasattr(self.body, "__aiter__")

    def rest(self) -> Iterator[memoryview]:
        """The pieces that follow, framed. Views, whose repr shows nothing: they lie in the frames of who sends them."""
        for piece in _slices(self.body) if isinstance(self.body, bytes) else self.body:
            if piece:
                yield self.frame(piece)
            piece = None  # what the body raises next shows this frame, too
        if self.is_chunked:
            yield memoryview(LAST_CHUNK)

    async def async_rest(self) -> AsyncIterator[memoryview]:
        """As `rest`, for pieces that have to be awaited."""
        async for piece in self.body:
            if piece:
                yield self.frame(piece)
            piece = None
        if self.is_chunked:
            yield memoryview(LAST_CHUNK)

    def frame(self, piece: Any) -> memoryview:
        """A piece of the body as it is sent."""
        return memoryview(write_chunk(piece) if self.is_chunked else piece)

    def __repr__(self) -> str:
        return "<Outgoing %s>" % self.method


def outgoing_of(ways: Ways, request: Request) -> Outgoing:
    """What is sent for a request. No variable here holds any of it, since a traceback may show those (need 45)."""
    return Outgoing(request if ways.proxies is None else _forwarded(ways.proxy_of(request), request))


def _forwarded(proxy: Optional[Proxy], request: Request) -> Request:
    """A request as it is said to a proxy that passes it on (RFC 9112 section 3.2.2)."""
    if proxy is None or proxy.is_socks or request.scheme != "http":
        return request
    headers = RequestHeaders([*request.headers.multi_items(), *proxy.headers()])
    return Request(request.method, request.base, request.url, headers, request.body, request.timeout)


def _slices(body: bytes) -> Iterator[Any]:
    view = memoryview(body)
    for start in range(0, len(view), 4 * JOINED):
        yield view[start : start + 4 * JOINED]


def can_repeat(request: Request) -> bool:
    """Whether the body can be sent again from its beginning; takes a stream back there."""
    body = request.body
    return body is None or isinstance(body, bytes) or bool(body.rewind())


# Receiving.


class Incoming(ResponseParser):
    """A response as it arrives: framing and content coding undone. `pieces` are those of the body that nobody has taken yet."""

    __slots__ = ("pieces", "begun", "error", "_decoder")

    def __init__(self, method: str) -> None:
        ResponseParser.__init__(self, method)
        self.pieces: Any = ()
        self.begun = False  # a byte has come
        self.error: Optional[BaseException] = None  # what is wrong with the bytes behind the last piece
        self._decoder: Any = None

    def take_in(self, data: bytes) -> None:
        """Add what has come to `pieces`; b"" says that the server closed the connection.

        Raises ProtocolError or CodingError; if pieces came before what is wrong, they are given first, and `error` has it.
        """
        if not data:
            self.eof()
        self.begun = self.begun or bool(data)
        try:
            pieces = self.feed(data)
        except ProtocolError as exc:
            if not exc.pieces:
                raise
            pieces, self.error = exc.pieces, exc
            self.give_up()
        if self.coding is not None:
            pieces = self._decoded(pieces, self.coding)
        if self.pieces:
            self.pieces += pieces
        else:
            self.pieces = pieces

    def _decoded(self, pieces: List[bytes], coding: str) -> List[bytes]:
        if self._decoder is None:
            self._decoder = decoder(coding)
        pieces = [piece for piece in map(self._decoder.feed, pieces) if piece]
        if self.ended and self.error is None:
            self._decoder.finish()
        return pieces

    @property
    def refuses(self) -> bool:
        """Whether the response, as far as it has come, says that the server reads no more of the request (RFC 9112 section 9.3)."""
        head = self.head
        return head is not None and (head.status >= 400 or "close" in head.table.get("connection", "").lower())

    def take(self) -> bytes:
        """The pieces that have come, as one."""
        pieces, self.pieces = self.pieces, ()
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)


class Transfer:
    """One request and its response on a connection of a pool: what both worlds do alike. half_sent: the body was not sent to its
    end, so that the connection can carry no other request."""

    __slots__ = ("request", "deadline", "pool", "connection", "incoming", "phase", "half_sent", "ended")
    incoming: Incoming

    def __init__(self, request: Request, deadline: Optional[float], pool: Any) -> None:
        self.connection: Any = None
        self.request = request
        self.deadline = deadline
        self.pool = pool
        self.phase = "pool"
        self.half_sent = self.ended = False

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
        connection, self.connection = self.connection, None  # first, so that no other thread gives it back to the pool
        if connection is not None:
            self._discard(connection)

    def _discard(self, connection: Any) -> None:
        self.pool.discard(connection)

    def __del__(self) -> None:
        if self.connection is not None:
            self.pool.lose(self.connection)


# Content codings (RFC 9110 section 8.4.1): gzip and deflate undone, piece by piece.

# Deflate can't do better than 1032:1 and JSON seldom exceeds 20:1. What stays above 200:1 once it is too large to be a
# coincidence of a small body is made to fill memory.
BOMB_RATIO = 200
BOMB_SIZE = 16 * 1024 * 1024
STEP = 1024 * 1024  # bytes of output at a time, so that one small piece of input can't take much memory before it is judged


class Decoder:
    """Undoes one coding."""

    def __init__(self, coding: str) -> None:
        import zlib

        self._error = zlib.error
        self._zlib = zlib
        self._coding = coding
        self._inflate: Any = zlib.decompressobj(31 if coding == "gzip" else 15)
        self._begin = b"" if coding == "deflate" else None
        self._taken = 0
        self._given = 0

    def feed(self, data: bytes) -> bytes:
        """What `data` stands for. Raises CodingError."""
        self._taken += len(data)
        if self._begin is not None:
            data = self._unframed(data)
        pieces: List[bytes] = []
        try:
            while data:
                data = self._step(data, pieces)
        except self._error as exc:
            raise CodingError("the body is not valid %s: %s" % (self._coding, exc)) from exc
        return b"".join(pieces)

    def _step(self, data: bytes, pieces: List[bytes]) -> bytes:
        if self._inflate.eof:
            if self._coding != "gzip" or not data.strip(b"\0"):
                return b""  # padding after the end
            self._inflate = self._zlib.decompressobj(31)  # another member (RFC 1952 section 2.2)
        piece = self._inflate.decompress(data, STEP)
        self._given += len(piece)
        if self._given > BOMB_SIZE and self._given > BOMB_RATIO * self._taken:
            raise CodingError("the body grows %d times when decompressed; that is no honest reply" % (self._given // self._taken))
        pieces.append(piece)
        rest = self._inflate.unconsumed_tail or self._inflate.unused_data
        return rest  # type: ignore[no-any-return]

    def _unframed(self, data: bytes) -> bytes:
        """Some servers send deflate without its zlib frame: the first two bytes tell (RFC 1950 section 2.2)."""
        data = (self._begin or b"") + data
        if len(data) < 2:
            self._begin = data
            return b""
        self._begin = None
        if data[0] & 15 != 8 or (data[0] * 256 + data[1]) % 31:
            self._inflate = self._zlib.decompressobj(-15)
        return data

    def finish(self) -> bytes:
        """The end of the body. Raises CodingError if the coding is not at its end."""
        if self._taken and not self._inflate.eof:
            raise CodingError("the %s body ends too early" % self._coding)
        return b""


class Chain:
    """Undoes several codings, the last one applied first; or none."""

    def __init__(self, decoders: List[Decoder]) -> None:
        self._decoders = decoders

    def feed(self, data: bytes) -> bytes:
        for one in self._decoders:
            data = one.feed(data)
        return data

    def finish(self) -> bytes:
        for one in self._decoders:
            one.finish()
        return b""


def decoder(value: str) -> Any:
    """What undoes a Content-Encoding header value: an object with `feed` and `finish`."""
    names = [name.strip().lower() for name in value.split(",")]
    names = ["gzip" if name == "x-gzip" else name for name in names if name not in ("", "identity")]
    for name in names:
        if name not in ("gzip", "deflate"):
            raise CodingError("the body has the content coding %r, which was not asked for" % name)
    if len(names) > 4:
        raise CodingError("the body has %d content codings, one within the other" % len(names))
    decoders = [Decoder(name) for name in reversed(names)]
    return decoders[0] if len(decoders) == 1 else Chain(decoders)


# Limits of time.


def shorter(seconds: Optional[float], deadline: Optional[float]) -> Optional[float]:
    """A limit in seconds that does not go past a deadline of `time.monotonic()`."""
    if deadline is None:
        return seconds
    left = max(deadline - time.monotonic(), 0.0)
    return left if seconds is None else min(seconds, left)


def earliest(deadline: Optional[float], seconds: Optional[float]) -> Optional[float]:
    """The earlier of a deadline of `time.monotonic()` and so many seconds from now."""
    if seconds is None:
        return deadline
    until = time.monotonic() + seconds
    return until if deadline is None else min(until, deadline)


# What to say when it fails.

_DOING = {
    "connect": "connecting to %s",
    "tls": "agreeing on TLS with %s",
    "write": "sending the request to %s",
    "read": "waiting for bytes from %s",
    "pool": "waiting for a free connection to %s",
    "total": "the whole call of %s",
}


def timed_out(request: Request, phase: str, deadline: Optional[float], now: float) -> APITimeoutError:
    """The error for a limit of time that was reached in `phase`; the total limit is named if it was the one."""
    where = "%s %s" % (request.method, request.safe_url)
    if deadline is not None and now >= deadline - 0.001:
        message = "Request timed out: the total limit of %s s was reached while %s" % (_seconds(request.timeout.total), _DOING[phase] % where)
        return APITimeoutError(request, message=message, phase="total")
    limit = _seconds(getattr(request.timeout, "connect" if phase == "tls" else phase))
    message = "Request timed out: %s took longer than %s s (%s timeout)" % (_DOING[phase] % where, limit, phase)
    return APITimeoutError(request, message=message, phase=phase)


def _seconds(value: Optional[float]) -> str:
    return "?" if value is None else "%g" % value


def failed(request: Request, phase: str, exc: BaseException) -> APIConnectionError:
    """The error for a connection that could not be made or broke in `phase`."""
    if isinstance(exc, LocalProtocolError):
        message = "Connection error: %s %s was not sent: %s" % (request.method, request.safe_url, exc)
    else:
        what = _DOING[phase] % ("%s %s" % (request.method, request.safe_url))
        message = "Connection error while %s: %s%s" % (what, _words(exc), _advice(exc))
    error = APIConnectionError(message=message, request=request)
    error.partial = getattr(exc, "partial", b"")
    error.is_lasting = getattr(exc, "permanent", False) or isinstance(exc, LocalProtocolError)
    return error


def _words(exc: BaseException) -> str:
    return str(exc) or type(exc).__name__


def _advice(exc: BaseException) -> str:
    advice = getattr(exc, "advice", "") or advice_for(exc)
    if not advice and isinstance(exc, socket.gaierror):
        advice = "is the host name in base_url right, and is there a network?"
    elif not advice and isinstance(exc, ConnectionRefusedError):
        advice = "nothing listens there: is the host and port in base_url right, and is the server running?"
    return "; " + advice if advice else ""
