"""The connections of the sync transport: made, kept, checked, handed out and dropped.

A pool is shared by threads: its lock is held for bookkeeping, never for I/O on the network. Knows nothing of HTTP.
"""
from __future__ import annotations

import collections
import os
import selectors
import socket
import threading
import time
import weakref

from ._net import earliest, input_of


TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Deque, List, Optional

    from ._connect import Limits
    from ._net import Key


class Connection:
    """One connected socket.

    has_input: says whether bytes, or an end, have come that nobody has received. limit: the time limit that is set, in seconds;
    to set the same one again would cost a system call.
    """

    __slots__ = ("sock", "key", "idle_since", "has_input", "limit", "__weakref__")

    def __init__(self, sock: Any, key: Key) -> None:
        self.sock = sock
        self.key = key
        self.idle_since = 0.0
        self.has_input = input_of(sock)
        self.limit: Any = self

    def set_limit(self, limit: Optional[float], deadline: Optional[float]) -> None:
        """Set how long the next operation may take. Raises socket.timeout if the deadline has passed."""
        if deadline is not None:
            left = deadline - time.monotonic()
            if left <= 0:
                raise socket.timeout("the deadline has passed")
            limit = left if limit is None else min(limit, left)
        if limit != self.limit:
            self.sock.settimeout(limit)
            self.limit = limit

    def is_dead(self) -> bool:
        """Whether an idle connection that has input can't be used: closed by the server, or with bytes that nobody asked for."""
        if self.key[0] != "https":
            return True
        # Below TLS there may be bytes that are no data, such as a session ticket: reading tells.
        self.limit = self
        self.sock.settimeout(0)
        try:
            self.sock.recv(1)
        except OSError as exc:
            return not _would_wait(exc)
        return True

    def send(self, view: Any, limit: Optional[float], deadline: Optional[float], came: Callable[[], bool]) -> bool:
        """Send a piece of a large body, listening meanwhile: a server that refuses it answers and reads no more. `came()` is
        called when there may be bytes to receive; with True from it the sending ends, and the result is False.

        Raises socket.timeout if nothing moves for `limit` seconds, or at the deadline.
        """
        self.set_limit(0.0, None)
        while view:
            try:
                view = view[self.sock.send(view) :]
            except OSError as exc:
                if not _would_wait(exc):
                    raise
                until = earliest(deadline, limit)
                if self._wait(None if until is None else until - time.monotonic()) and came():
                    return False
        return True

    def _wait(self, seconds: Optional[float]) -> bool:
        """Wait until more can be sent, or something has come; whether it has."""
        if seconds is not None and seconds <= 0:
            raise socket.timeout("timed out")
        with selectors.DefaultSelector() as selector:
            selector.register(self.sock, selectors.EVENT_READ | selectors.EVENT_WRITE)
            events = selector.select(seconds)
        if not events:
            raise socket.timeout("timed out")
        return bool(events[0][1] & selectors.EVENT_READ)

    def close(self) -> None:
        self.sock.close()


class _Turn:
    """A thread that waits for a connection to `key`, or for a place for a new one."""

    __slots__ = ("key", "given", "connection", "_lock")

    def __init__(self, key: Key) -> None:
        self.key = key
        self.given = False
        self.connection: Optional[Connection] = None  # once `given`: an idle one, or None for a place
        self._lock = threading.Lock()
        self._lock.acquire()

    def give(self, connection: Optional[Connection]) -> None:
        """Let the thread go on."""
        self.given, self.connection = True, connection
        self._lock.release()

    def wait(self, seconds: Optional[float]) -> None:
        """Wait until something is given, at most so long."""
        self._lock.acquire(True, -1 if seconds is None else min(seconds, threading.TIMEOUT_MAX))


class Pool:
    """Connections that are open, by origin; threads share it. Idle ones are used again, the latest first.

    Who waits longest is served first, and nobody who comes later overtakes: what comes back is given to the first in the queue.
    """

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.closed = False
        self._idle: List[Connection] = []
        self._open = 0
        self._waiting: Deque[_Turn] = collections.deque()
        self._lost: List[Connection] = []
        self._lock = threading.Lock()
        self._all: weakref.WeakSet[Connection] = weakref.WeakSet()
        _pools.add(self)

    def acquire(self, key: Key, seconds: Optional[float]) -> Optional[Connection]:
        """An idle connection to `key`, or None: then the caller may open one. Raises socket.timeout after so many seconds."""
        stale: List[Connection] = []
        try:
            with self._lock:
                if self._lost:
                    self._bury()
                found = self._take(key, stale) if self._idle else None
                if found is not None or self._has_room(stale):
                    return found
                turn = _Turn(key)
                self._waiting.append(turn)
            return self._await(turn, seconds)
        finally:
            for connection in stale:
                connection.close()

    def _await(self, turn: _Turn, seconds: Optional[float]) -> Optional[Connection]:
        try:
            turn.wait(seconds)
        except BaseException:  # such as KeyboardInterrupt
            self._leave(turn)
            raise
        if not self._leave(turn, keep=True):
            raise socket.timeout("all %s connections of the pool are in use" % self.limits.max_connections)
        return turn.connection

    def _leave(self, turn: _Turn, keep: bool = False) -> bool:
        """Leave the queue; whether something was given to the one who waited, which is passed on unless kept."""
        with self._lock:
            if turn in self._waiting:
                self._waiting.remove(turn)
        if turn.given and not keep:
            self.discard(turn.connection)
        return turn.given

    def _take(self, key: Key, stale: List[Connection]) -> Optional[Connection]:
        expiry = self.limits.keepalive_expiry
        for index in range(len(self._idle) - 1, -1, -1):
            connection = self._idle[index]
            if connection.key != key:
                continue
            del self._idle[index]
            if (expiry is None or time.monotonic() - connection.idle_since <= expiry) and not (
                connection.has_input() and connection.is_dead()
            ):
                return connection
            stale.append(connection)
            self._open -= 1
        return None

    def _has_room(self, stale: List[Connection]) -> bool:
        most = self.limits.max_connections
        if most is not None and self._open >= most:
            if not self._idle:
                return False
            stale.append(self._idle.pop(0))  # one to another origin makes room
            self._open -= 1
        self._open += 1
        return True

    def _serve(self, stale: List[Connection]) -> None:
        """Give what is there to those who wait, the first one first."""
        while self._waiting:
            found = self._take(self._waiting[0].key, stale)
            if found is None and not self._has_room(stale):
                return
            self._waiting.popleft().give(found)

    def added(self, connection: Connection) -> Connection:
        """Note a connection that was opened for this pool; gives it back."""
        self._all.add(connection)
        return connection

    def release(self, connection: Connection) -> None:
        """Take back a connection that can carry another request."""
        most = self.limits.max_keepalive_connections
        stale: List[Connection] = []
        with self._lock:
            if self.closed or most == 0:
                stale.append(connection)
                self._open -= 1
            else:
                connection.idle_since = time.monotonic()
                self._idle.append(connection)
            if self._waiting:
                self._serve(stale)
            if most is not None and len(self._idle) > most:
                stale.append(self._idle.pop(0))
                self._open -= 1
        for one in stale:
            one.close()

    def discard(self, connection: Optional[Connection]) -> None:
        """Close a connection that is of no use any more; None for one that could not be opened."""
        stale = [] if connection is None else [connection]
        with self._lock:
            self._open -= 1
            if self._waiting:
                self._serve(stale)
        for one in stale:
            one.close()

    def lose(self, connection: Connection) -> None:
        """Drop a connection whose user was collected. Called by the garbage collector, so perhaps in the middle of any other
        method of this thread: what can't be done now is left to the next call."""
        connection.close()
        self._lost.append(connection)
        if self._lock.acquire(False):
            try:
                self._bury()
            finally:
                self._lock.release()

    def _bury(self) -> None:
        while self._lost:
            self._lost.pop()
            self._open -= 1
        self._serve([])

    def close(self) -> None:
        """Close what is idle; what is in use is closed when it comes back."""
        with self._lock:
            self.closed = True
            idle, self._idle = self._idle, []
            self._open -= len(idle)
            self._serve([])
        for connection in idle:
            connection.close()

    def forget(self) -> None:
        """In a forked child: drop the parent's connections, those in use too, without a word to the server (need 15)."""
        inherited = list(self._all)
        self._lock = threading.Lock()
        self._waiting.clear()
        self._idle, self._lost, self._open = [], [], 0
        for connection in inherited:
            connection.close()

    def __del__(self) -> None:
        for connection in self._idle:
            connection.close()


def _would_wait(exc: OSError) -> bool:
    """Whether a socket that may not wait has only said that it would have to."""
    return isinstance(exc, BlockingIOError) or type(exc).__name__ in ("SSLWantReadError", "SSLWantWriteError")


def ends_sending(exc: OSError) -> bool:
    """Whether an error says that the server takes no more."""
    return isinstance(exc, (BrokenPipeError, ConnectionResetError, socket.timeout)) or type(exc).__name__ == "SSLEOFError"


_pools: weakref.WeakSet = weakref.WeakSet()  # type: ignore[type-arg]


def _forget_all() -> None:
    for pool in list(_pools):
        pool.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_all)
