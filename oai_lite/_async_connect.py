"""Connections of the async transport: from a name to a stream that speaks to the server, within one limit of time.

The mirror of `_sync_connect.py`. Sockets are connected and proxies passed before asyncio makes a transport of them, so that
this works on every event loop and nothing has to be upgraded in flight. Cancelled at any await it leaves nothing open.
"""
from __future__ import annotations

import asyncio
import os
import time

from ._async_pool import Expired, Protocol, Reader, Writer
from ._connect import HEAD_START, Layer, checked, literal, look_up, opened, ordered, unreachable
from ._net import RECEIVE, set_options
from ._proxy import steps_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    import socket
    from typing import Any, Awaitable, Callable, List, Optional, Set, Tuple

    from ._connect import Ways
    from ._proxy import Proxy, Steps
    from ._request import Request

    Streams = Tuple[Reader, Writer]


async def open_way(request: Request, until: Optional[float], ways: Ways, progress: Any) -> Streams:
    """A connected stream for a request. `progress.phase` says what is being done.

    Raises OSError, Expired at `until`, ProtocolError for a proxy that speaks no HTTP.
    """
    loop = asyncio.get_event_loop()
    opening = _open(loop, request, ways, progress)
    if until is None:
        return await opening
    task = loop.create_task(opening)
    try:
        await asyncio.wait([task], timeout=max(until - time.monotonic(), 0))
    except BaseException:
        await _stopped([task], _abort)
        raise
    if not task.done():
        await _stopped([task], _abort)
        raise Expired()
    return task.result()


def _abort(streams: Streams) -> None:
    streams[1].transport.abort()


async def _stopped(tasks: Any, drop: Callable[[Any], object]) -> None:
    """Cancel tasks, see them end, and drop what they made all the same."""
    for task in tasks:
        task.cancel()
        task.add_done_callback(lambda task: None if task.cancelled() or task.exception() else drop(task.result()))
    await asyncio.wait(tasks)


async def _open(loop: asyncio.AbstractEventLoop, request: Request, ways: Ways, progress: Any) -> Streams:
    proxy = ways.proxy_of(request)
    progress.phase = "connect"
    try:
        sock = await _connect(loop, *ways.address_of(proxy, request), ways.local_address)
    except OSError as exc:
        raise unreachable(proxy, exc) from exc.__cause__
    steps = None if proxy is None else steps_of(proxy, request.scheme, request.host, request.port)
    try:
        if proxy is not None and proxy.scheme == "https":
            return await _in_proxy(loop, sock, proxy, steps, request, ways, progress)
        if steps is not None:
            await _talk(steps, lambda data: loop.sock_sendall(sock, data), lambda: loop.sock_recv(sock, RECEIVE))
        context = None
        if request.scheme == "https":
            progress.phase = "tls"
            context = ways.trust.context()
        return await _stream(loop, sock, ways, context, request.host)
    except BaseException:
        sock.close()
        raise


async def _stream(loop: asyncio.AbstractEventLoop, sock: socket.socket, ways: Ways, context: Any, host: str) -> Streams:
    reader = Reader(limit=4 * RECEIVE, loop=loop)
    protocol = Protocol(reader, loop=loop)
    transport = await _transport(loop, sock, ways, protocol, context, host)
    return reader, Writer(transport, protocol, reader, loop)


async def _transport(loop: asyncio.AbstractEventLoop, sock: socket.socket, ways: Ways, protocol: Any, context: Any, host: str) -> Any:
    options = {} if context is None else {"ssl": context, "server_hostname": host}
    try:
        transport, _ = await loop.create_connection(lambda: protocol, sock=sock, **options)
    except ConnectionError:
        raise
    except (OSError, ValueError) as exc:
        raise ways.trust.explain(exc)
    return transport


async def _talk(steps: Steps, send: Callable[[Any], Awaitable[Any]], receive: Callable[[], Awaitable[bytes]]) -> None:
    """Say to a proxy what `steps` say."""
    try:
        say = memoryview(next(steps))  # whose repr, in a traceback, shows nothing
        while True:
            if say:
                await send(say)
            say = memoryview(steps.send(await receive()))
    except StopIteration:
        pass


# TLS in the TLS of a proxy.


async def _in_proxy(
    loop: asyncio.AbstractEventLoop, sock: socket.socket, proxy: Proxy, steps: Optional[Steps], request: Request, ways: Ways, progress: Any
) -> Streams:
    context = ways.trust.proxy_context()
    if steps is None:
        return await _stream(loop, sock, ways, context, proxy.host)
    relay = Relay(loop)
    carrier = await _transport(loop, sock, ways, relay, context, proxy.host)
    try:
        await _talk(steps, relay.send, relay.receive)
        progress.phase = "tls"
        layer = Layer(ways.trust.context(), request.host)
        try:
            while not layer.handshake():
                await relay.send(layer.to_send())
                layer.received(await relay.receive())
        except ConnectionError:
            raise
        except (OSError, ValueError) as exc:
            raise ways.trust.explain(exc)
        reader = Reader(limit=4 * RECEIVE, loop=loop)
        protocol = Protocol(reader, loop=loop)
        transport: Any = Layered(carrier, layer)
        protocol.connection_made(transport)
        relay.attach(layer, protocol)
        return reader, Writer(transport, protocol, reader, loop)
    except BaseException:
        carrier.abort()
        raise


class Relay(asyncio.Protocol):
    """The protocol of a connection to a proxy: gives bytes to whoever asks; once attached, passes on what a layer makes of them."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._carrier: Any = None
        self._came = bytearray()
        self._ended = False
        self._waiter: Optional[asyncio.Future[None]] = None
        self._layer: Any = None
        self._protocol: Any = None

    async def send(self, data: Any) -> None:
        """Send the few bytes of a handshake."""
        if data:
            self._carrier.write(data)

    async def receive(self) -> bytes:
        """What came; b"" at the end."""
        if not self._came and not self._ended:
            self._waiter = self._loop.create_future()
            await self._waiter
        data = bytes(self._came)
        self._came.clear()
        return data

    def attach(self, layer: Layer, protocol: Any) -> None:
        """From now on `protocol` gets what `layer` reads."""
        self._layer, self._protocol = layer, protocol
        self._carrier.write(layer.to_send())
        self.data_received(b"")

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    def connection_made(self, transport: Any) -> None:
        self._carrier = transport

    def data_received(self, data: bytes) -> None:
        self._came += data
        if self._layer is None:
            self._wake()
            return
        try:
            if self._came:
                self._layer.received(bytes(self._came))
                self._came.clear()
            read = self._layer.read(RECEIVE)
            while read:
                self._protocol.data_received(read)
                read = self._layer.read(RECEIVE)
            self._carrier.write(self._layer.to_send())
        except OSError as exc:  # ssl.SSLError is one
            self.connection_lost(exc)
            self._carrier.abort()
            return
        if read == b"":
            self._protocol.eof_received()

    def eof_received(self) -> None:
        self._ended = True
        if self._protocol is not None:
            self._protocol.eof_received()
        self._wake()

    def connection_lost(self, exc: Optional[Exception]) -> None:
        self._ended = True
        protocol, self._protocol = self._protocol, None
        if protocol is not None:
            protocol.connection_lost(exc)
        self._wake()

    def pause_writing(self) -> None:
        if self._protocol is not None:
            self._protocol.pause_writing()

    def resume_writing(self) -> None:
        if self._protocol is not None:
            self._protocol.resume_writing()


class Layered:
    """A transport whose bytes go through a layer of TLS into the one that carries them."""

    def __init__(self, carrier: Any, layer: Layer) -> None:
        self._layer = layer
        self._carrier = carrier

    def __getattr__(self, name: str) -> Any:
        return getattr(self._carrier, name)

    def write(self, data: Any) -> None:
        self._layer.write(data)
        self._carrier.write(self._layer.to_send())


# Addresses and sockets.


async def _connect(loop: asyncio.AbstractEventLoop, host: str, port: int, local_address: Optional[str]) -> socket.socket:
    """A connected TCP socket to the first address of a host that answers (need 16)."""
    addresses = ordered(literal(host, port) or await _looked_up(loop, checked(host), port), local_address)
    if len(addresses) == 1:
        return await _connected(loop, addresses[0], local_address)
    return await _race(loop, addresses, local_address)


async def _looked_up(loop: asyncio.AbstractEventLoop, host: str, port: int) -> List[Any]:
    answer = loop.create_future()

    def tell(addresses: Any, error: Any) -> None:
        try:
            loop.call_soon_threadsafe(settle, addresses, error)
        except RuntimeError:
            pass  # the loop is closed; nobody waits any more

    def settle(addresses: Any, error: Any) -> None:
        if not answer.done():
            answer.set_result(addresses) if error is None else answer.set_exception(error)

    look_up(host, port, tell)
    return await answer  # type: ignore[no-any-return]


async def _connected(loop: asyncio.AbstractEventLoop, address: Any, local_address: Optional[str]) -> socket.socket:
    sock = opened(address, local_address)
    try:
        await loop.sock_connect(sock, address[4])
        set_options(sock)
    except OSError as exc:  # asyncio says "Connect call failed" and not why
        sock.close()
        raise (OSError(exc.errno, os.strerror(exc.errno)) if exc.errno else exc) from None
    except BaseException:
        sock.close()
        raise
    return sock


async def _race(loop: asyncio.AbstractEventLoop, addresses: List[Any], local_address: Optional[str]) -> socket.socket:
    """The first socket that connects; each attempt starts when the one before it has failed, or has had its head start."""
    waiting = list(addresses)
    tasks: Set[Any] = set()
    error: Optional[BaseException] = None
    try:
        while waiting or tasks:
            if waiting:
                tasks.add(loop.create_task(_connected(loop, waiting.pop(0), local_address)))
            done, _ = await asyncio.wait(tasks, timeout=HEAD_START if waiting else None, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                tasks.discard(task)
                error = task.exception()
                if error is None:
                    return task.result()  # type: ignore[no-any-return]
        raise error or OSError("the host has no address")
    finally:
        if tasks:
            await _stopped(tasks, lambda sock: sock.close())

