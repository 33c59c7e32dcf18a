"""The connections of the async transport: kept, checked, handed out and dropped; one pool per event loop.

The mirror of `_sync_pool.py`. Each connection has one timer, which aborts it when the current limit of time is over: a limit costs
no task. Knows nothing of HTTP.
"""
from __future__ import annotations

import asyncio
import collections
import time
import weakref

from ._net import input_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, AsyncGenerator, Deque, List, Optional, Set

    from ._connect import Limits
    from ._net import Key

_FOREVER = float("inf")


class Expired(Exception):
    """A time limit of a connection is over."""


class Reader(asyncio.StreamReader):
    """A stream reader that can tell when bytes, or an end, come: while nobody has asked for anything, or while a body is sent."""

    tell: Any = None  # called when something comes
    spoiled = False

    def feed_data(self, data: Any) -> None:
        super().feed_data(data)
        if self.tell is not None:
            self.tell()

    def feed_eof(self) -> None:
        super().feed_eof()
        if self.tell is not None:
            self.tell()

    def rest(self) -> None:
        """Nobody waits for anything: what comes all the same spoils the connection."""
        self.spoiled, self.tell = bool(self._buffer), self._spoil

    def _spoil(self) -> None:
        self.spoiled = True

    def on_hand(self) -> bytes:
        """What has come and was not read, even if the connection has broken since."""
        data = bytes(self._buffer)
        self._buffer.clear()
        return data

    if TYPE_CHECKING:
        _buffer: bytearray


class Protocol(asyncio.StreamReaderProtocol):
    """A stream protocol whose writer can be told to go on although the network takes no more."""

    _paused: bool

    def resume_writing(self) -> None:
        if self._paused:
            super().resume_writing()


class Writer(asyncio.StreamWriter):
    """A stream writer that may be dropped without a word: its connection is looked after by the pool."""

    def __del__(self, *modules: object) -> None:
        pass


class Connection:
    """One connected stream and its timer."""

    __slots__ = ("reader", "writer", "key", "loop", "idle_since", "expired", "_until", "_timer", "_input", "__weakref__")

    def __init__(self, reader: Reader, writer: Any, key: Key, loop: asyncio.AbstractEventLoop) -> None:
        self.reader = reader
        self.writer = writer
        self.key = key
        self.loop = loop
        self.idle_since = 0.0
        self.expired = False
        self._until = _FOREVER
        self._timer: Optional[asyncio.TimerHandle] = None
        self._input: Any = None

    def set_limit(self, limit: Optional[float], deadline: Optional[float]) -> None:
        """Set when the transport is aborted, unless the limit is changed before. Raises Expired if that is now.

        The timer is moved only when it would come too late: one that comes too early looks at the limit and goes on waiting.
        """
        now = time.monotonic()
        until = _FOREVER if limit is None else now + limit
        if deadline is not None:
            if deadline <= now:
                raise Expired()
            until = min(until, deadline)
        self._until = until
        if until is not _FOREVER and (self._timer is None or self._timer.when() > self.loop.time() + until - now + 0.001):
            self._arm(until - now)

    def _arm(self, seconds: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self.loop.call_later(seconds, _tick, weakref.ref(self))

    def tick(self) -> None:
        """The timer has come: abort, or wait for the rest of the current limit."""
        self._timer = None
        if self._until is not _FOREVER:
            left = self._until - time.monotonic()
            if left > 0.0005:
                self._arm(left)
            else:
                self.expired = True
                self.writer.transport.abort()

    def rest(self) -> None:
        """Nothing is being waited for, so there is no limit. The timer stays: the next limit is by rule later than it is, and
        when it comes before that it finds nothing to do."""
        self._until = _FOREVER

    def is_dead(self) -> bool:
        """Whether an idle connection can't be used: closed, or with bytes on it that nobody asked for."""
        return self.reader.spoiled or self.reader.at_eof() or self.writer.transport.is_closing()

    def has_input(self) -> bool:
        """Whether something has come that the event loop, which may have been busy or at rest, has not looked at yet."""
        if self._input is None:
            self._input = input_of(self.writer.transport.get_extra_info("socket"))
        return bool(self._input())

    def close(self) -> None:
        """Drop the connection; may be called from a finaliser, in any thread, with the loop closed."""
        self.rest()
        try:
            self.loop.call_soon_threadsafe(_abort, self.writer)  # which must live until then, or it warns that it is unclosed
        except RuntimeError:
            pass  # the loop is closed; its transports are gone or beyond reach

    def abort(self) -> None:
        """Drop the connection at once, in its own loop."""
        self.rest()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self.writer.transport.abort()


def _abort(writer: asyncio.StreamWriter) -> None:
    writer.transport.abort()


def _tick(reference: Any) -> None:
    connection = reference()
    if connection is not None:
        connection.tick()


class _Turn:
    """A task that waits for a connection to `key`, or for a place for a new one; the future gives a connection or None."""

    __slots__ = ("key", "future")

    def __init__(self, key: Key, future: Any) -> None:
        self.key = key
        self.future = future


class Pool:
    """Connections of one event loop, by origin. Idle ones are used again, the latest first.

    Who waits longest is served first, and nobody who comes later overtakes: what comes back is given to the first in the queue.
    """

    def __init__(self, limits: Limits, loop: asyncio.AbstractEventLoop) -> None:
        self.limits = limits
        self.loop = loop
        self.closed = False
        self.idle: List[Connection] = []
        self.connections: Set[Connection] = set()  # all of them, those in use too
        self._open = 0
        self._waiting: Deque[_Turn] = collections.deque()
        self._guardian: Any = None

    async def acquire(self, key: Key, seconds: Optional[float]) -> Optional[Connection]:
        """An idle connection to `key`, or None: then the caller may open one. Raises Expired after so many seconds."""
        if self._guardian is None:
            self._guardian = _guard(self.connections)
            await self._guardian.__anext__()
        found = self._take(key)
        while found is not None and found.has_input() and not await self._is_fine(found):
            found = self._take(key)
        if found is not None or self._make_room():
            return found
        return await self._wait(key, seconds)

    async def _is_fine(self, connection: Connection) -> bool:
        """Whether a connection can be used once the loop has read what has come; below TLS it may be no data. If not, it goes."""
        connection.reader.rest()
        try:
            for _ in range(2):  # the loop goes on with tasks before it looks at sockets
                await asyncio.sleep(0)
        except BaseException:
            self.release(connection)
            raise
        if connection.is_dead():
            self._drop(connection)
            return False
        connection.reader.tell = None
        return True

    def _take(self, key: Key) -> Optional[Connection]:
        expiry = self.limits.keepalive_expiry
        for index in range(len(self.idle) - 1, -1, -1):
            connection = self.idle[index]
            if connection.key == key:
                del self.idle[index]
                if not connection.is_dead() and (expiry is None or time.monotonic() - connection.idle_since <= expiry):
                    connection.reader.tell = None
                    return connection
                self._drop(connection)
        return None

    def _make_room(self) -> bool:
        most = self.limits.max_connections
        if most is not None and self._open >= most:
            if not self.idle:
                return False
            self._drop(self.idle.pop(0))  # one to another origin makes room
        self._open += 1
        return True

    def _drop(self, connection: Connection) -> None:
        self._open -= 1
        self.connections.discard(connection)
        connection.abort()

    async def _wait(self, key: Key, seconds: Optional[float]) -> Optional[Connection]:
        turn = _Turn(key, self.loop.create_future())
        self._waiting.append(turn)
        timer = None if seconds is None else self.loop.call_later(seconds, _expire, turn.future)
        try:
            return await turn.future  # type: ignore[no-any-return]
        except BaseException:
            if turn.future.done() and not turn.future.cancelled() and turn.future.exception() is None:
                self._pass_on(turn.future.result())  # it was our turn; we leave it to the next one
            raise
        finally:
            if timer is not None:
                timer.cancel()
            if turn in self._waiting:
                self._waiting.remove(turn)

    def _pass_on(self, connection: Optional[Connection]) -> None:
        if connection is None:
            self.discard(None)
        else:
            self.release(connection)

    def _serve(self) -> None:
        """Give what is there to those who wait, the first one first."""
        while self._waiting:
            turn = self._waiting[0]
            if turn.future.done():
                self._waiting.popleft()
                continue
            found = self._take(turn.key)
            if found is None and not self._make_room():
                return
            self._waiting.popleft()
            turn.future.set_result(found)

    def release(self, connection: Connection) -> None:
        """Take back a connection that can carry another request."""
        most = self.limits.max_keepalive_connections
        if self.closed or most == 0:
            self.discard(connection)
            return
        connection.rest()
        connection.reader.rest()
        connection.idle_since = time.monotonic()
        self.idle.append(connection)
        if self._waiting:
            self._serve()
        if most is not None and len(self.idle) > most:
            self._drop(self.idle.pop(0))

    def discard(self, connection: Optional[Connection]) -> None:
        """Drop a connection that is of no use any more; None for one that could not be opened."""
        self._open -= 1
        if connection is not None:
            self.connections.discard(connection)
            connection.abort()
        if self._waiting:
            self._serve()

    def lose(self, connection: Connection) -> None:
        """Drop a connection whose user was collected: by the garbage collector, in any thread, perhaps with the loop closed."""
        try:
            self.loop.call_soon_threadsafe(self.discard, connection)
        except RuntimeError:
            pass  # the loop is closed; its transports are gone or beyond reach

    async def close(self) -> None:
        """Drop what is idle; what is in use is dropped when it comes back."""
        self.closed = True
        idle = list(self.idle)
        self.idle.clear()
        for connection in idle:
            self._drop(connection)
        guardian, self._guardian = self._guardian, None
        if guardian is not None:
            await guardian.aclose()

    def __del__(self) -> None:
        for connection in self.idle:
            connection.close()


def _expire(turn: asyncio.Future[None]) -> None:
    if not turn.done():
        turn.set_exception(Expired())


async def _guard(connections: Set[Connection]) -> AsyncGenerator[None, None]:
    """Ends with its event loop: `asyncio.run` closes the async generators of a loop before the loop itself, and that is the last
    moment at which connections can be dropped without a warning (need 13)."""
    try:
        yield
    finally:
        for connection in list(connections):
            connection.abort()
        connections.clear()
        await asyncio.sleep(0)  # the transports tell their protocols in the next round of the loop
