"""The sync transport: pooled keep-alive connections that speak `_http1`.

Only APIConnectionError and APITimeoutError leave `send`; foreign exceptions pass, connections closed. Knows nothing of urllib, whose
`urllib.request` takes as long to load as all of a first call: `_openers.HTTPClient` makes an opener of it, for users who ask for one.
"""
from __future__ import annotations

import socket
import time

from ._connect import DEFAULT_CONNECTION_LIMITS, Limits, Ways, reason_of
from ._errors import APIConnectionError, OpenAIError
from ._net import RECEIVE, WIRE_ERRORS, Incoming, Outgoing, Transfer, can_repeat, earliest, failed, outgoing_of, shorter, timed_out
from ._request import Request
from ._response import Response, begun
from ._sync_connect import open_way
from ._sync_pool import Connection, Pool, ends_sending

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from ._net import Key


class Exchange(Transfer):
    """The live body of a response, on its connection.

    Made with the head read. `read_some()` gives the body as it comes, b"" at its end; then the connection is back in the pool.
    """

    __slots__ = ()

    def __init__(self, transport: Transport, request: Request, deadline: Optional[float]) -> None:
        super().__init__(request, deadline, transport.pool)
        try:
            self._start(transport.ways)
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
        connection: Connection = self.pool.added(Connection(sock, key))
        return connection

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

    def _discard(self, connection: Connection) -> None:
        try:
            connection.sock.shutdown(socket.SHUT_RDWR)  # wakes a thread that is reading
        except OSError:
            pass
        self.pool.discard(connection)

    def _named(self, exc: BaseException) -> APIConnectionError:
        if isinstance(exc, socket.timeout):
            return timed_out(self.request, self.phase, self.deadline, time.monotonic())
        return failed(self.request, self.phase, exc)


class Transport:
    """Connections of a sync client: proxies, TLS and limits. What sends its requests if it was given no HTTP client."""

    def __init__(self, ways: Optional[Ways] = None, limits: Limits = DEFAULT_CONNECTION_LIMITS) -> None:
        self.ways = ways or Ways("env", None, None, None, None, None, True, None)
        self.pool = Pool(limits)

    def send(self, request: Request, deadline: Optional[float]) -> Response:
        """Send a request; return when the head of its response is there. Raises APIConnectionError, APITimeoutError."""
        if self.pool.closed:
            raise OpenAIError("this HTTP client is closed; make a new one to send requests")
        started = time.monotonic()
        exchange = Exchange(self, request, deadline)
        return begun(exchange.incoming.head, request, exchange, time.monotonic() - started)

    @property
    def is_closed(self) -> bool:
        """True after `close()`."""
        return self.pool.closed

    def close(self) -> None:
        """Close all connections."""
        self.pool.close()
