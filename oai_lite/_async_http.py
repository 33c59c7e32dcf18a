"""The async transport: asyncio streams on pooled keep-alive connections that speak `_http1`.

The mirror of `_sync_http.py`, with one pool per event loop, so that a client survives its loop (need 13). Only
APIConnectionError and APITimeoutError leave `send`; cancellation and foreign exceptions pass, with the connection closed.
"""
from __future__ import annotations

import asyncio
import socket
import time

from ._async_connect import open_way
from ._async_pool import Connection, Expired, Pool
from ._connect import DEFAULT_CONNECTION_LIMITS, Limits, Ways
from ._errors import APIConnectionError, OpenAIError
from ._net import RECEIVE, WIRE_ERRORS, Incoming, Outgoing, Transfer, can_repeat, earliest, failed, outgoing_of, shorter, timed_out
from ._response import Response, begun

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ssl import SSLContext
    from typing import Any, Callable, Dict, Optional, Union

    from ._connect import HTTPTransport
    from ._net import Key
    from ._request import Request

_TURN = 1 << 20  # bytes sent without a pause before others get their turn: about a millisecond of sending


class Exchange(Transfer):
    """The live body of a response, on its connection. The mirror of the sync one."""

    is_async = True
    sent = 0  # bytes since others had their turn
    heard: Optional[BaseException] = None  # what is wrong with what came while the body was being sent

    def __init__(self, request: Request, deadline: Optional[float], pool: Pool, client: AsyncHTTPClient) -> None:
        super().__init__(request, deadline, pool)
        self.client = client

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
        if self.incoming.ended and not self.incoming.pieces:
            self._finish()

    async def _start(self) -> None:
        """A kept connection that dies before the first byte is replaced once."""
        request = self.request
        key = request.base.origin
        outgoing = outgoing_of(self.client.ways, request)
        connection = await self.pool.acquire(key, shorter(request.timeout.pool, self.deadline))
        reused = connection is not None
        while True:
            self.connection = connection if connection is not None else await self._open(key)
            self.incoming = Incoming(outgoing.method)
            try:
                await self._send(outgoing)
                await self._read_head()
                if not self.incoming.ended:
                    self.connection.rest()
                return
            except WIRE_ERRORS:
                if not reused or self.incoming.begun or not can_repeat(request):
                    raise
            self.pool.connections.discard(self.connection)
            self.connection.abort()  # its place in the pool goes to the new one
            self.connection = connection = None
            reused = False

    async def _open(self, key: Key) -> Connection:
        try:
            until = earliest(self.deadline, self.request.timeout.connect)
            reader, writer = await open_way(self.request, until, self.client.ways, self)
        except BaseException:
            self.pool.discard(None)
            raise
        connection = Connection(reader, writer, key, self.pool.loop)
        self.pool.connections.add(connection)
        return connection

    async def _send(self, outgoing: Outgoing) -> None:
        self.phase = "write"
        connection = self.connection
        assert connection is not None
        if self.deadline is not None:
            connection.set_limit(None, self.deadline)  # nothing is sent when it has passed
        connection.writer.write(outgoing.first)
        if outgoing.body is None:
            return
        connection.reader.tell = self._hear
        try:
            await self._send_rest(outgoing)
        except (BrokenPipeError, ConnectionResetError, Expired):
            # A server that refuses a large body answers and stops reading; what it said is worth more than the error.
            self._hear()
            self.half_sent = True
            if not self.incoming.begun:
                raise
        finally:
            connection.reader.tell = None
        if self.heard is not None:
            raise self.heard

    async def _send_rest(self, outgoing: Outgoing) -> None:
        await self._drain()
        if outgoing.has_async_rest:
            async for view in outgoing.async_rest():
                if self.half_sent:
                    return
                await self._write(view)
        else:
            views = iter(outgoing.rest())
            while not self.half_sent:
                view = await self._piece(views)
                if view is None:
                    return
                await self._write(view)

    async def _piece(self, views: Any) -> Any:
        """What is to be sent next, None at the end; files are read in a thread, so that a slow disk keeps nobody waiting."""
        if getattr(self.request.body, "has_files", False):
            return await asyncio.get_event_loop().run_in_executor(None, next, views, None)
        return next(views, None)

    def _hear(self) -> None:
        """Take what has come while the body is being sent. An answer that makes the rest of no use ends the wait to send more."""
        connection = self.connection
        assert connection is not None
        try:
            data = connection.reader.on_hand()
            if data:
                self.incoming.take_in(data)
        except WIRE_ERRORS as exc:
            self.heard = exc
        if self.heard is not None or self.incoming.refuses:
            self.half_sent = True
            connection.writer.transport.get_protocol().resume_writing()

    async def _write(self, view: memoryview) -> None:
        connection = self.connection
        assert connection is not None
        connection.writer.write(view)
        self.sent += len(view)
        if self.sent >= _TURN:
            self.sent = 0
            await asyncio.sleep(0)
        await self._drain()

    async def _drain(self) -> None:
        connection = self.connection
        assert connection is not None
        connection.set_limit(self.request.timeout.write, self.deadline)
        try:
            await connection.writer.drain()
        except (BrokenPipeError, ConnectionResetError):
            if not connection.expired:
                raise
        if connection.expired:
            raise Expired()
        if connection.writer.transport.is_closing():  # some event loops do not say so when waiting to send
            raise ConnectionResetError("the connection was closed while the body was being sent")

    async def _read_head(self) -> None:
        self.phase = "read"
        while self.incoming.head is None:
            await self._receive()

    async def _receive(self) -> None:
        connection = self.connection
        if connection is None:
            raise ConnectionAbortedError("the connection was closed meanwhile, from another task")
        connection.set_limit(self.request.timeout.read, self.deadline)
        data = await connection.reader.read(RECEIVE)
        if not data and connection.expired:
            raise Expired()
        self.incoming.take_in(data)

    # The body, as the client reads it.

    async def read_some(self) -> bytes:
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
        if incoming.ended:
            self._finish()
        elif self.connection is not None:
            self.connection.rest()
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
    """The transport of the async client: connections, proxies, TLS and their limits. Tasks, clients and event loops may share one.

    The options are those of `HTTPClient`; limits: a `Limits`, for each event loop.
    """

    def __init__(
        self, *, timeout: Any = None, limits: Optional[Limits] = None, proxy: Any = "env", proxies: Any = None,
        ssl_context: Optional[SSLContext] = None, ca_bundle: Any = None, cert: Any = None, local_address: Optional[str] = None,
        trust_env: bool = True, transport: Union[HTTPTransport, Callable[[Any], Any], None] = None,
    ) -> None:  # fmt: skip
        self.timeout = timeout
        self.limits = limits or getattr(transport, "limits", None) or DEFAULT_CONNECTION_LIMITS
        self.ways = Ways(proxy, proxies, ssl_context, ca_bundle, cert, local_address, trust_env, transport)
        self.is_closed = False
        self._pools: Dict[asyncio.AbstractEventLoop, Pool] = {}
        if callable(transport):
            from ._openers import async_answering

            self.send = async_answering(transport)  # type: ignore[method-assign]

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
        head = exchange.incoming.head
        assert head is not None
        return begun(head, request, exchange, time.monotonic() - started)

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
