"""Connections of the sync transport: from a name to a socket that speaks to the server, within one limit of time.

The mirror of `_async_connect.py`: look up, connect to the address that answers first, pass a proxy, agree on TLS. Whatever goes
wrong closes what was opened.
"""
from __future__ import annotations

import errno
import os
import selectors
import socket
import threading
import time

from ._connect import HEAD_START, Layer, checked, literal, look_up, name_for, opened, ordered, unreachable
from ._net import RECEIVE, set_options
from ._proxy import steps_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, List, Optional

    from ._connect import Ways
    from ._proxy import Proxy, Steps
    from ._request import Request

_PENDING = (0, errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", 0))


def open_way(request: Request, until: Optional[float], ways: Ways, progress: Any) -> Any:
    """A connected socket, or what acts as one, for a request. `progress.phase` says what is being done.

    Raises OSError, socket.timeout at `until`, ProtocolError for a proxy that speaks no HTTP.
    """
    proxy = ways.proxy_of(request)
    progress.phase = "connect"
    try:
        sock: Any = connect(*ways.address_of(proxy, request), until, ways.local_address)
    except OSError as exc:
        raise unreachable(proxy, exc) from exc.__cause__
    try:
        if proxy is not None:
            sock = past_proxy(sock, proxy, request, until, ways)
        if request.scheme == "https":
            progress.phase = "tls"
            sock = encrypted(sock, request.host, until, ways, ways.trust.context())
    except BaseException:
        sock.close()
        raise
    return sock


def past_proxy(sock: Any, proxy: Proxy, request: Request, until: Optional[float], ways: Ways) -> Any:
    """A socket that leads through a proxy to the server of a request, from one that is connected to the proxy."""
    if proxy.scheme == "https":
        sock = encrypted(sock, proxy.host, until, ways, ways.trust.proxy_context())
    steps = steps_of(proxy, request.scheme, request.host, request.port)
    try:
        if steps is not None:
            _talk(sock, steps, until)
    except BaseException:
        sock.close()
        raise
    return sock


def _talk(sock: Any, steps: Steps, until: Optional[float]) -> None:
    """Say to a proxy what `steps` say."""
    try:
        say = memoryview(next(steps))  # whose repr, in a traceback, shows nothing
        while True:
            sock.settimeout(_left(until))
            if say:
                sock.sendall(say)
            say = memoryview(steps.send(sock.recv(RECEIVE)))
    except StopIteration:
        pass


def _left(until: Optional[float]) -> Optional[float]:
    if until is None:
        return None
    left = until - time.monotonic()
    if left <= 0:
        raise socket.timeout("timed out")
    return left


# TLS.


def encrypted(sock: Any, host: str, until: Optional[float], ways: Ways, context: Any) -> Any:
    """A socket that speaks TLS with `host` over one that is connected."""
    sock.settimeout(_left(until))
    try:
        if isinstance(sock, socket.socket) and not hasattr(sock, "context"):
            return context.wrap_socket(sock, server_hostname=name_for(context, host))
        return Layered(sock, Layer(context, host), until)
    except (socket.timeout, ConnectionError):
        raise
    except (OSError, ValueError) as exc:
        raise ways.trust.explain(exc)


class Layered:
    """A socket inside the TLS of a proxy; what a transport needs of one."""

    def __init__(self, sock: Any, layer: Layer, until: Optional[float]) -> None:
        self.sock = sock
        self.layer = layer
        self._pending = memoryview(b"")
        self.settimeout, self.shutdown, self.fileno = sock.settimeout, sock.shutdown, sock.fileno
        self.setsockopt, self.getsockopt, self.gettimeout = sock.setsockopt, sock.getsockopt, sock.gettimeout
        while not layer.handshake():
            sock.settimeout(_left(until))  # for all of it together, not for each of its messages
            self._exchange()
        self._flush()

    def _flush(self) -> None:
        while self._pending:  # what a socket that may not wait has not taken
            self._pending = self._pending[self.sock.send(self._pending) :]
        data = self.layer.to_send()
        if data:
            self._pending = memoryview(data)
            self._flush()

    def _exchange(self) -> None:
        self._flush()
        self.layer.received(self.sock.recv(RECEIVE))

    def sendall(self, data: Any) -> None:
        """Encrypt and send it all."""
        self.layer.write(data)
        self._flush()

    def send(self, data: Any) -> int:
        """Encrypt and send some of it; how much. Of what is encrypted a part may go with the next call."""
        self._flush()
        piece = data[:16384]  # a record of TLS (RFC 8446 section 5.1)
        self.layer.write(piece)
        try:
            self._flush()
        except BlockingIOError:
            pass
        return len(piece)

    def recv(self, size: int) -> bytes:
        """What has come, decrypted; b"" at the end."""
        while True:
            data = self.layer.read(size)
            if data is not None:
                return data
            self._exchange()

    def close(self) -> None:
        self.sock.close()


# Addresses and sockets.


def connect(host: str, port: int, until: Optional[float], local_address: Optional[str]) -> socket.socket:
    """A connected TCP socket to the first address of a host that answers (need 16)."""
    return reached(addresses_of(host, port, until, local_address), until, local_address)


def addresses_of(host: str, port: int, until: Optional[float], local_address: Optional[str]) -> List[Any]:
    """The addresses of a host, in the order in which to try them."""
    return ordered(literal(host, port) or _looked_up(checked(host), port, until), local_address)


def reached(addresses: List[Any], until: Optional[float], local_address: Optional[str]) -> socket.socket:
    """A socket that is connected to the first of the addresses that answers."""
    sock = _connected(addresses[0], until, local_address) if len(addresses) == 1 else _race(addresses, until, local_address)
    try:
        set_options(sock)
    except BaseException:
        sock.close()
        raise
    return sock


def _looked_up(host: str, port: int, until: Optional[float]) -> List[Any]:
    """The addresses of a name. The system's resolver knows no limit of time: with one, it is asked in a thread (need 7)."""
    if until is None or host == "localhost":
        return socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM)
    found: List[Any] = []
    told = threading.Event()

    def tell(addresses: Any, error: Any) -> None:
        found.extend((addresses, error))
        told.set()

    look_up(host, port, tell)
    if not told.wait(_left(until)):
        raise socket.timeout("the name was not looked up in time")
    addresses, error = found
    if error is not None:
        raise error
    return addresses  # type: ignore[no-any-return]


def _connected(address: Any, until: Optional[float], local_address: Optional[str]) -> socket.socket:
    sock = opened(address, local_address)
    try:
        sock.settimeout(_left(until))
        sock.connect(address[4])
    except BaseException:
        sock.close()
        raise
    return sock


def _race(addresses: List[Any], until: Optional[float], local_address: Optional[str]) -> socket.socket:
    """The first socket that connects; each attempt starts when the one before it has failed, or has had its head start."""
    error: Optional[OSError] = None
    waiting = list(addresses)
    with selectors.DefaultSelector() as selector:
        try:
            while waiting or selector.get_map():
                if waiting:
                    error = _begin(selector, waiting.pop(0), local_address) or error
                while selector.get_map():
                    left = _left(until)
                    events = selector.select(left if not waiting else HEAD_START if left is None else min(left, HEAD_START))
                    for key, _ in events:
                        sock: Any = key.fileobj
                        selector.unregister(sock)
                        code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                        if not code:
                            return sock  # type: ignore[no-any-return]
                        sock.close()
                        error = _error(code)
                    if waiting:
                        break
        finally:
            for key in list((selector.get_map() or {}).values()):
                key.fileobj.close()  # type: ignore[union-attr]
    raise error or OSError("the host has no address")


def _begin(selector: selectors.BaseSelector, address: Any, local_address: Optional[str]) -> Optional[OSError]:
    """Start to connect; the error if that fails at once."""
    try:
        sock = opened(address, local_address)
    except OSError as exc:
        return exc
    code = sock.connect_ex(address[4])
    if code not in _PENDING:
        sock.close()
        return _error(code)
    selector.register(sock, selectors.EVENT_WRITE)
    return None


def _error(code: int) -> OSError:
    return OSError(code, os.strerror(code))  # the constructor makes a ConnectionRefusedError of ECONNREFUSED, and so on
