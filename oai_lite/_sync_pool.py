"""The connections of the sync transport: made, kept, checked, handed out and dropped.

A pool is shared by threads: its lock is held for bookkeeping, never for I/O on the network. Knows nothing of HTTP.
"""
from __future__ import annotations

import os
import select
import socket
import threading
import time
import weakref

from ._net import Limits, set_options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, List, Optional

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
        self._renew()
        _pools.add(self)

    def _renew(self) -> None:
        self._lock = threading.Lock()
        self._changed = threading.Condition(self._lock)
        self._waiting = 0

    def acquire(self, key: Key, seconds: Optional[float]) -> Optional[Connection]:
        """An idle connection to `key`, or None: then the caller may open one. Raises socket.timeout after so many seconds."""
        stale: List[Connection] = []
        try:
            with self._lock:
                found = self._take(key, stale) if self._idle else None
                if found is None:
                    until = None if seconds is None else time.monotonic() + seconds
                    while not self._has_room(stale):
                        self._wait(until)
                        found = self._take(key, stale)
                        if found is not None:
                            return found
                    self._open += 1
                return found
        finally:
            for connection in stale:
                connection.close()

    def _wait(self, until: Optional[float]) -> None:
        left = None if until is None else until - time.monotonic()
        if left is not None and left <= 0:
            raise socket.timeout("all %s connections of the pool are in use" % self.limits.max_connections)
        self._waiting += 1
        try:
            self._changed.wait(left)
        finally:
            self._waiting -= 1

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
        with self._lock:
            if not self.closed and most != 0:
                connection.idle_since = time.monotonic()
                self._idle.append(connection)
                extra = self._idle.pop(0) if most is not None and len(self._idle) > most else None
            if extra is not None:
                self._open -= 1
            if self._waiting:
                self._changed.notify()
        if extra is not None:
            extra.close()

    def discard(self, connection: Optional[Connection]) -> None:
        """Close a connection that is of no use any more; None for one that could not be opened."""
        if connection is not None:
            connection.close()
        with self._lock:
            self._open -= 1
            self._changed.notify()

    def close(self) -> None:
        """Close what is idle; what is in use is closed when it comes back."""
        with self._lock:
            self.closed = True
            idle, self._idle = self._idle, []
            self._open -= len(idle)
            self._changed.notify_all()
        for connection in idle:
            connection.close()

    def forget(self) -> None:
        """In a forked child: drop the parent's connections without a word to the server (need 15)."""
        self._renew()
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
    until = earliest(deadline, request.timeout.connect)
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


def earliest(deadline: Optional[float], seconds: Optional[float]) -> Optional[float]:
    if seconds is None:
        return deadline
    until = time.monotonic() + seconds
    return until if deadline is None else min(until, deadline)
