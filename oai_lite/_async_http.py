"""The async transport: asyncio streams on pooled keep-alive connections that speak `_http1`.

The mirror of `_sync_http.py`, with one pool per event loop, so that a client survives its loop (need 13). Only
APIConnectionError and APITimeoutError leave `send`; cancellation and foreign exceptions pass, with the connection closed.
"""
from __future__ import annotations

import asyncio
import socket
import sys
import time

from ._async_pool import Connection, Expired, Pool, Reader
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
    shorter,
    timed_out,
    tls_context,
)
from ._response import Response

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ssl import SSLContext
    from typing import Any, Dict, Optional

    from ._net import Key
    from ._request import Request

_HEAD_START = 0.25  # seconds that a first address gets before the next one is tried as well (RFC 8305 section 8)


class Exchange:
    """One request and its response on a connection; the live body. The mirror of the sync one."""

    is_async = True

    def __init__(self, request: Request, deadline: Optional[float], pool: Pool, client: AsyncHTTPClient) -> None:
        self.request = request
        self.deadline = deadline
        self.pool = pool
        self.client = client
        self.ended = False
        self.connection: Optional[Connection] = None
        self.phase = "pool"

    async def start(self) -> None:
        """Send the request and read the head. Raises APIConnectionError, APITimeoutError."""
        try:
            await self._start()
        except (Expired, *WIRE_ERRORS) as exc:
            self._drop()
            raise self._named(exc) from _cause(exc)
        except BaseException:
            self._drop()
            raise
        if self.incoming.parser.ended and not self.incoming.pieces:
            self._finish()

    async def _start(self) -> None:
        """A kept connection that dies before the first byte is replaced once."""
        request = self.request
        key = (request.scheme, request.host, request.port)
        outgoing = Outgoing(request.method, request.target, request.headers.multi_items(), request.body)
        connection = await self.pool.acquire(key, shorter(request.timeout.pool, self.deadline))
        reused = connection is not None
        while True:
            self.connection = connection if connection is not None else await self._open(key)
            self.incoming = Incoming(outgoing.method)
            try:
                await self._send(outgoing)
                await self._read_head()
                return
            except WIRE_ERRORS:
                if not reused or self.incoming.begun or not can_repeat(request):
                    raise
            self.pool.connections.discard(self.connection)
            self.connection.abort()  # its place in the pool goes to the new one
            self.connection = connection = None
            reused = False

    async def _open(self, key: Key) -> Connection:
        self.phase = "connect"
        try:
            return await self._connect(key)
        except BaseException as exc:
            self.pool.discard(None)
            if isinstance(exc, asyncio.TimeoutError):
                raise Expired() from None
            raise

    async def _connect(self, key: Key) -> Connection:
        request, client = self.request, self.client
        limit = shorter(request.timeout.connect, self.deadline)
        loop = self.pool.loop
        options: Any = {}
        if request.scheme == "https":
            options["ssl"] = client.ssl_context if client.ssl_context is not None else tls_context()
            options["server_hostname"] = request.host
        if client.local_address is not None:
            options["local_addr"] = (client.local_address, 0)
        if sys.version_info >= (3, 8):
            options["happy_eyeballs_delay"] = _HEAD_START
        reader = Reader(limit=4 * RECEIVE, loop=loop)
        protocol = asyncio.StreamReaderProtocol(reader, loop=loop)
        connecting = loop.create_connection(lambda: protocol, request.host, request.port, **options)
        transport, _ = await (connecting if limit is None else asyncio.wait_for(connecting, limit))
        sock = transport.get_extra_info("socket")
        if sock is not None:
            set_options(sock)
        writer = asyncio.StreamWriter(transport, protocol, reader, loop)
        connection = Connection(reader, writer, key, loop)
        self.pool.connections.add(connection)
        return connection

    async def _send(self, outgoing: Outgoing) -> None:
        self.phase = "write"
        limit, deadline = self.request.timeout.write, self.deadline
        connection = self.connection
        assert connection is not None
        writer = connection.writer
        writer.write(outgoing.first())
        rest = outgoing.rest()
        if rest == ():
            return
        connection.set_limit(limit, deadline)
        if hasattr(rest, "__aiter__"):
            async for piece in rest:
                await self._write(outgoing.frame(piece))
        else:
            for piece in rest:
                await self._write(outgoing.frame(piece) if piece else b"")
        if outgoing.is_chunked:
            await self._write(outgoing.last)

    async def _write(self, data: Any) -> None:
        connection = self.connection
        assert connection is not None
        connection.set_limit(self.request.timeout.write, self.deadline)
        connection.writer.write(data)
        try:
            await connection.writer.drain()
        except (BrokenPipeError, ConnectionResetError):
            if connection.expired:
                raise Expired() from None
            # A server that refuses a large body answers and stops reading; what it said may have come.
            await self._answer_on_hand()

    async def _answer_on_hand(self) -> None:
        try:
            await self._receive()
        except WIRE_ERRORS:
            raise ConnectionResetError("the server closed the connection while the body was being sent") from None

    async def _read_head(self) -> None:
        self.phase = "read"
        while self.incoming.parser.head is None:
            await self._receive()

    async def _receive(self) -> None:
        connection = self.connection
        assert connection is not None
        connection.set_limit(self.request.timeout.read, self.deadline)
        data = await connection.reader.read(RECEIVE)
        if not data and connection.expired:
            raise Expired()
        self.incoming.feed(data)

    # The body, as the client reads it.

    async def read_some(self) -> bytes:
        """What has come of the body, at least a byte; b"" at its end. Raises APIConnectionError and APITimeoutError."""
        incoming = self.incoming
        try:
            while not incoming.pieces:
                if incoming.parser.ended or self.ended:
                    self._finish()
                    return b""
                await self._receive()
        except (Expired, *WIRE_ERRORS) as exc:
            if self.ended:
                return b""  # closed by another task
            self._drop()
            raise self._named(exc) from _cause(exc)
        except BaseException:
            self._drop()
            raise
        data = incoming.take()
        if incoming.parser.ended:
            self._finish()
        return data

    async def drain(self, limit: int, seconds: float) -> None:
        """Read what is left of the body, if it is no more than so many bytes and comes at once; else close."""
        until = time.monotonic() + seconds
        self.deadline = until if self.deadline is None else min(until, self.deadline)
        try:
            while not self.ended and limit >= 0:
                limit -= len(await self.read_some())
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
            self.pool.discard(connection)

    def __del__(self) -> None:
        connection = getattr(self, "connection", None)
        if connection is not None:
            self.pool.lose(connection)

    def _named(self, exc: BaseException) -> APIConnectionError:
        connection = self.connection
        if isinstance(exc, (Expired, socket.timeout)) or (connection is not None and connection.expired):
            return timed_out(self.request, self.phase, self.deadline, time.monotonic())
        return failed(self.request, self.phase, exc)


def _cause(exc: BaseException) -> BaseException:
    """What users see as `__cause__`: a timeout as the standard library has it."""
    if isinstance(exc, Expired):
        return asyncio.TimeoutError("the time limit is over")
    return exc


class AsyncHTTPClient:
    """The transport of the async client: connections, TLS and their limits. Tasks, clients and event loops may share one.

    timeout: default limits for the requests of clients that have none of their own. limits: a `Limits`, for each event loop.
    ssl_context: what to verify servers with, in place of the system's trust store. local_address: the address to connect from.
    """

    def __init__(
        self, *, timeout: Any = None, limits: Optional[Limits] = None, ssl_context: Optional[SSLContext] = None,
        local_address: Optional[str] = None,
    ) -> None:  # fmt: skip
        self.timeout = timeout
        self.limits = limits or DEFAULT_CONNECTION_LIMITS
        self.ssl_context = ssl_context
        self.local_address = local_address
        self.is_closed = False
        self._pools: Dict[asyncio.AbstractEventLoop, Pool] = {}

    async def send(self, request: Request, deadline: Optional[float]) -> Response:
        """Send a request; return when the head of its response is there. Raises APIConnectionError, APITimeoutError."""
        if self.is_closed:
            raise OpenAIError("this HTTP client is closed; make a new one to send requests")
        loop = asyncio.get_event_loop()
        pool = self._pools.get(loop)
        if pool is None:
            pool = self._new_pool(loop)
        started = time.monotonic()
        exchange = Exchange(request, deadline, pool, self)
        await exchange.start()
        head = exchange.incoming.parser.head
        assert head is not None
        headers = Headers.of(head)
        return Response(head.status, head.reason, head.version, headers, request, exchange, time.monotonic() - started)

    def _new_pool(self, loop: asyncio.AbstractEventLoop) -> Pool:
        for old in [old for old in self._pools if old.is_closed()]:
            del self._pools[old]
        pool = self._pools[loop] = Pool(self.limits, loop)
        return pool

    async def aclose(self) -> None:
        """Close all connections."""
        self.is_closed = True
        here = asyncio.get_event_loop()
        for loop, pool in list(self._pools.items()):
            if loop is here:
                await pool.close()
            else:
                pool.closed = True
        self._pools.clear()

    async def __aenter__(self) -> AsyncHTTPClient:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()
