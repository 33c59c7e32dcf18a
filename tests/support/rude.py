"""A server on loopback that misbehaves to the byte: it cuts, drips, stalls, resets and lies about lengths.

    def script(peer):
        peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")
        peer.reset()

    with Rude(script) as rude:
        ...  # ask rude.url, then look at rude.peers

A script is called with each connection, in a thread of its own; of several scripts the first gets the first connection and the
last all the rest. A connection is closed when its script returns. What a script raises, other than OSError, fails the test.
`caller`, a fixture, asks it: with the HTTP client of each world in turn, below all that a client does with requests and replies.
"""
from __future__ import annotations

import socket
import struct
import threading
import time
from contextlib import contextmanager

import pytest

from oai_lite._headers import Headers
from oai_lite._options import Timeout
from oai_lite._request import Request
from oai_lite._url import BaseURL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ssl import SSLContext
    from typing import Any, Callable, Iterator, List, Optional, Tuple

    from oai_lite._response import Response
    from tests.support.worlds import World

    Script = Callable[["Peer"], None]

PATIENCE = 30.0  # seconds after which a script that waits for something is broken, not slow
GONE = b""


def reply(body: bytes = b"{}", *fields: str, status: str = "200 OK") -> bytes:
    """A whole response with a Content-Length."""
    lines = ["HTTP/1.1 " + status, "Content-Length: %d" % len(body), *fields, "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


def answers(*replies: bytes) -> Script:
    """A script that sends one of `replies` for each request, the last one for all the rest, until the client hangs up."""

    def script(peer: Peer) -> None:
        count = 0
        while peer.request():
            peer.send(replies[min(count, len(replies) - 1)])
            count += 1

    return script


class Peer:
    """One connection, as the server sees it. `received` is all that came, `requests` are the whole ones."""

    def __init__(self, sock: socket.socket, number: int) -> None:
        self.sock = sock
        self.number = number
        self.received = bytearray()
        self.requests: List[bytes] = []
        self.ended = threading.Event()  # the client has hung up, or the script is over
        self.said = threading.Event()  # for scripts that tell: what the client may find on an idle connection is there
        self._left = b""

    def more(self) -> bytes:
        """What comes next; b"" if the client has hung up, or broken off."""
        try:
            data = self.sock.recv(65536)
        except OSError:
            data = GONE
        if not data:
            self.ended.set()
        self.received += data
        return data

    def request(self) -> bytes:
        """The next request, whole; b"" if the client hangs up before its end."""
        data = bytearray(self._left)
        while b"\r\n\r\n" not in data:
            if not self._add(data):
                return GONE
        start = data.index(b"\r\n\r\n") + 4
        size = self._length(bytes(data[:start]).lower())
        while len(data) < start + size if size is not None else not data.endswith(b"0\r\n\r\n"):
            if not self._add(data):
                return GONE
        end = len(data) if size is None else start + size
        self._left = bytes(data[end:])
        self.requests.append(bytes(data[:end]))
        return self.requests[-1]

    def unread(self, data: bytes) -> None:
        """Let `data`, which `more` gave, be the beginning of the next request."""
        self._left = data

    def pass_on(self, other: Peer) -> bool:
        """Send the next message with a Content-Length that comes here to another peer; whether there was one."""
        message = self.request()
        if message:
            other.send(message)
        return bool(message)

    def _add(self, data: bytearray) -> bool:
        more = self.more()
        data += more
        return bool(more)

    @staticmethod
    def _length(head: bytes) -> Optional[int]:
        for line in head.split(b"\r\n"):
            if line.startswith(b"content-length:"):
                return int(line[15:])
        return None if b"\r\ntransfer-encoding: chunked" in head else 0

    def send(self, data: bytes) -> None:
        """Send it all."""
        self.sock.sendall(data)

    def drip(self, data: bytes, seconds: float, size: int = 1) -> None:
        """Send `size` bytes at a time, with pauses between them; stop when the client hangs up."""
        for start in range(0, len(data), size):
            if start and self.gone(seconds):
                return
            self.send(data[start : start + size])

    def gone(self, seconds: float) -> bool:
        """Whether the client hangs up within so many seconds; what it sends is read and noted."""
        until = time.monotonic() + seconds
        while True:
            left = until - time.monotonic()
            if left <= 0:
                return False
            self.sock.settimeout(left)
            try:
                data = self.sock.recv(65536)
            except socket.timeout:
                return False
            except OSError:
                data = GONE
            finally:
                self.sock.settimeout(PATIENCE)
            self.received += data
            if not data:
                self.ended.set()
                return True

    def stall(self) -> None:
        """Say nothing, and read what comes, until the client hangs up."""
        self.gone(PATIENCE)

    def freeze(self, seconds: float = PATIENCE) -> None:
        """Say nothing and read nothing, until the server is closed or the time is over."""
        self.ended.wait(seconds)

    def reset(self) -> None:
        """Break the connection off: the client gets a reset, not an end."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def close(self) -> None:
        """Hang up."""
        self.ended.set()
        try:
            self.sock.shutdown(socket.SHUT_RDWR)  # close() alone leaves a thread in recv() waiting
        except OSError:
            pass
        self.sock.close()


class Rude:
    """The server: a context manager, listening from its construction on. `peers` are its connections in order."""

    def __init__(self, *scripts: Script, tls: Optional[SSLContext] = None, host: str = "127.0.0.1", name: str = "") -> None:
        self.scripts = scripts
        self.tls = tls
        self.peers: List[Peer] = []
        self.errors: List[BaseException] = []
        self._threads: List[threading.Thread] = []
        self._closed = False
        self._changed = threading.Condition()
        self._listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
        self._listener.bind((host, 0))
        self._listener.listen(512)
        self.port: int = self._listener.getsockname()[1]
        shown = name or ("[%s]" % host if ":" in host else host)
        self.url = "%s://%s:%d" % ("https" if tls else "http", shown, self.port)
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            if self._closed:
                sock.close()
                return
            sock.settimeout(PATIENCE)
            peer = Peer(sock, len(self.peers))
            thread = threading.Thread(target=self._serve, args=(peer,), daemon=True)
            with self._changed:
                self.peers.append(peer)
                self._changed.notify_all()
            self._threads.append(thread)
            thread.start()

    def _serve(self, peer: Peer) -> None:
        try:
            if self.tls is not None:
                peer.sock = self.tls.wrap_socket(peer.sock, server_side=True)
            self.scripts[min(peer.number, len(self.scripts) - 1)](peer)
        except OSError:
            pass  # the client has gone: what that means is for the test to say
        except BaseException as exc:
            self.errors.append(exc)
        finally:
            peer.close()

    def peer(self, number: int) -> Peer:
        """The connection of that number, waited for."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.peers) > number, PATIENCE), "connection %d never came" % number
        return self.peers[number]

    @property
    def requests(self) -> List[bytes]:
        """All whole requests, in the order of their connections."""
        return [request for peer in self.peers for request in peer.requests]

    def close(self) -> None:
        """Stop listening, hang up on everybody, wait for the scripts."""
        self._closed = True
        try:
            self._listener.shutdown(socket.SHUT_RDWR)  # wakes accept() on Linux
        except OSError:
            pass
        self._listener.close()
        self._accepting.join(PATIENCE)
        for peer in self.peers:
            peer.close()
        for thread in self._threads:
            thread.join(PATIENCE)
        assert not any(thread.is_alive() for thread in self._threads), "a script did not end"

    def __enter__(self) -> Rude:
        return self

    def __exit__(self, kind: object, *exc_info: object) -> None:
        self.close()
        if self.errors and kind is None:
            raise self.errors[0]


def full_port() -> socket.socket:
    """A listening socket that takes no more connections: who connects waits. The caller closes it and `.queued`."""
    listener = Full(socket.AF_INET)
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    for _ in range(4):  # Linux lets one more than the backlog in; the others see that the queue stays full
        filler = socket.socket()
        filler.setblocking(False)
        filler.connect_ex(listener.getsockname())
        listener.queued.append(filler)
    return listener


class Full(socket.socket):
    """The socket of `full_port`."""

    __slots__ = ("queued",)

    def __init__(self, family: int) -> None:
        super().__init__(family)
        self.queued: List[socket.socket] = []

    def close(self) -> None:
        for one in self.queued:
            one.close()
        super().close()


# Asking it.


class Parts:
    """A body in pieces. length: True for the true one, None for chunks. again: whether it can be sent twice."""

    def __init__(self, *pieces: bytes, length: Any = True, again: bool = True) -> None:
        self.pieces = pieces
        self.length = sum(map(len, pieces)) if length is True else length
        self.again = again
        self.taken = 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            self.taken += 1
            yield piece

    def rewind(self) -> bool:
        return self.again


class AsyncParts(Parts):
    """The same for the async world only."""

    def __iter__(self) -> Iterator[bytes]:
        raise AssertionError("not in the async world")

    async def __aiter__(self) -> Any:
        for piece in self.pieces:
            self.taken += 1
            yield piece


def request_to(url: str, method: str = "POST", body: Any = b"{}", target: str = "/v1/x", *fields: Tuple[str, str], **limits: Any) -> Request:
    """A request as the client would make it. limits: those of a Timeout; each phase has 10 s unless named."""
    base = BaseURL(url)
    headers = [("Host", base.authority), *fields]
    if body is not None:
        length = len(body) if isinstance(body, bytes) else body.length
        headers.append(("Transfer-Encoding", "chunked") if length is None else ("Content-Length", str(length)))
    return Request(method, base, target, Headers(headers), body, Timeout(10, **limits))


class Caller:
    """HTTP clients of a world, and what they are asked to do."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._clients: List[Any] = []
        self.http = self.client()

    def client(self, **options: Any) -> Any:
        """An HTTP client of this world; closed with the test."""
        made = self.world.public("HTTPClient")(**options)
        self._clients.append(made)
        return made

    def send(self, request: Any, deadline: Any = None, http: Any = None) -> Response:
        """The response, body unread; `request` is a Request, or a URL."""
        if isinstance(request, str):
            request = request_to(request)
        http = http or self.http
        response: Response = self.world.run(lambda: http.send(request, deadline))
        return response

    def some(self, response: Response) -> bytes:
        """What comes next of a body."""
        data: bytes = self.world.run(response.source.read_some)
        return data

    def body(self, response: Response) -> bytes:
        """The rest of a body."""
        pieces = []
        while True:
            piece = self.some(response)
            if not piece:
                return b"".join(pieces)
            pieces.append(piece)

    def ask(self, request: Any, deadline: Any = None, http: Any = None) -> bytes:
        """Send, and read the body."""
        return self.body(self.send(request, deadline, http))

    def drain(self, response: Response, limit: int = 65536, seconds: float = 0.05) -> None:
        """Read what is left, within bounds."""
        self.world.run(lambda: response.source.drain(limit, seconds))

    def close(self) -> None:
        for http in self._clients:
            self.world.run(http.aclose if self.world.is_async else http.close)


@pytest.fixture
def caller(world: World) -> Iterator[Caller]:
    """A caller in the sync world, then in the async one."""
    made = Caller(world)
    yield made
    made.close()


MS = 0.001
SHORT = 60 * MS  # a limit that is meant to be reached
SOON = 1.0  # what a limit may take on a busy machine; far less than the limits that are not meant
HEAD = b"HTTP/1.1 200 OK\r\n"
LARGE = b"x" * 30_000_000  # more than the system's buffers take


@contextmanager
def takes(least: float, most: float = SOON) -> Iterator[None]:
    """The time of a block lies between the two."""
    started = time.monotonic()
    yield
    taken = time.monotonic() - started
    assert least - 2 * MS <= taken <= most, "took %.3f s" % taken


def send_and_wait(*data: bytes) -> Any:
    """A script: read a request, send `data`, say no more until the client hangs up."""

    def script(peer: Any) -> None:
        peer.request()
        for one in data:
            peer.send(one)
        peer.stall()

    return script


def send_and_close(data: bytes) -> Any:
    """A script: read a request, send `data`, hang up."""

    def script(peer: Any) -> None:
        peer.request()
        peer.send(data)

    return script


def unframed(request: bytes) -> bytes:
    """The body of a request as it came."""
    head, _, body = request.partition(b"\r\n\r\n")
    if b"chunked" not in head:
        return body
    pieces, start = [], 0
    while start < len(body):
        end = body.index(b"\r\n", start)
        size = int(body[start:end], 16)
        pieces.append(body[end + 2 : end + 2 + size])
        start = end + size + 4
    return b"".join(pieces)
