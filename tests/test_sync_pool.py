"""The pool of the sync transport, on socket pairs."""
from __future__ import annotations

import socket
import threading
import time

import pytest

from oai_lite._connect import Limits
from oai_lite._sync_pool import Connection, Pool

KEY = ("http", "api.example", 80)
OTHER = ("http", "other.example", 80)


@pytest.fixture
def pair():
    """Makes connected pairs: our side as a Connection, and the server's socket."""
    sockets = []

    def make(key=KEY):
        ours, theirs = socket.socketpair()
        sockets.extend((ours, theirs))
        return Connection(ours, key), theirs

    yield make
    for one in sockets:
        one.close()


def kept(pool, pair, key=KEY):
    """A connection that the pool keeps idle, and its other end."""
    assert pool.acquire(key, None) is None
    connection, theirs = pair(key)
    return connection, theirs


def test_a_connection_is_used_again(pair):
    """The one that was used last comes first."""
    pool = Pool(Limits())
    first, second = kept(pool, pair)[0], kept(pool, pair)[0]
    pool.release(first)
    pool.release(second)
    assert pool.acquire(KEY, None) is second and pool.acquire(KEY, None) is first and pool.acquire(KEY, None) is None


def test_origins_are_kept_apart(pair):
    """A connection carries requests to its own origin only."""
    pool = Pool(Limits())
    connection, _ = kept(pool, pair)
    pool.release(connection)
    assert pool.acquire(OTHER, None) is None


def test_a_connection_that_the_server_closed_is_not_used(pair):
    """Nor one with bytes on it that nobody asked for."""
    pool = Pool(Limits())
    for spoil in (lambda theirs: theirs.close(), lambda theirs: theirs.sendall(b"HTTP/1.1 408 Timeout\r\n\r\n")):
        connection, theirs = kept(pool, pair)
        pool.release(connection)
        spoil(theirs)
        assert pool.acquire(KEY, None) is None and connection.sock.fileno() == -1
        pool.discard(None)


def test_idle_connections_expire(pair):
    """After `keepalive_expiry` seconds they are closed, not used."""
    pool = Pool(Limits(keepalive_expiry=0.0))
    connection, _ = kept(pool, pair)
    pool.release(connection)
    connection.idle_since -= 1
    assert pool.acquire(KEY, None) is None


def test_no_more_than_so_many_are_kept(pair):
    """The oldest goes first; with a limit of zero none is kept."""
    pool = Pool(Limits(max_keepalive_connections=1))
    first, second = kept(pool, pair)[0], kept(pool, pair)[0]
    pool.release(first)
    pool.release(second)
    assert first.sock.fileno() == -1 and pool.acquire(KEY, None) is second
    none = Pool(Limits(max_keepalive_connections=0))
    third, _ = kept(none, pair)
    none.release(third)
    assert third.sock.fileno() == -1


def test_no_more_than_so_many_are_open(pair):
    """Who comes too late waits, at most as long as it says; a connection that comes back, or is lost, makes room."""
    pool = Pool(Limits(max_connections=1))
    connection, _ = kept(pool, pair)
    with pytest.raises(socket.timeout, match="all 1 connections"):
        pool.acquire(KEY, 0.01)
    got = []
    waiting = threading.Thread(target=lambda: got.append(pool.acquire(KEY, 10)))
    waiting.start()
    pool.release(connection)
    waiting.join(10)
    assert got == [connection]
    pool.discard(connection)
    assert pool.acquire(KEY, 1) is None


def test_an_idle_connection_elsewhere_makes_room(pair):
    """The limit counts all origins together."""
    pool = Pool(Limits(max_connections=1))
    connection, _ = kept(pool, pair)
    pool.release(connection)
    assert pool.acquire(OTHER, 0.01) is None and connection.sock.fileno() == -1


def test_a_closed_pool_keeps_nothing(pair):
    """What comes back later is closed."""
    pool = Pool(Limits())
    idle, busy = kept(pool, pair)[0], kept(pool, pair)[0]
    pool.release(idle)
    pool.close()
    pool.release(busy)
    assert idle.sock.fileno() == busy.sock.fileno() == -1


def test_a_limit_is_set_only_when_it_changes(pair):
    """And never goes past the deadline."""
    connection, _ = pair()
    connection.set_limit(5.0, None)
    assert connection.sock.gettimeout() == 5.0
    connection.sock.settimeout(3.0)
    connection.set_limit(5.0, None)
    assert connection.sock.gettimeout() == 3.0  # no call was made
    connection.set_limit(5.0, time.monotonic() + 1)
    assert 0 < connection.sock.gettimeout() <= 1
    with pytest.raises(socket.timeout):
        connection.set_limit(5.0, time.monotonic() - 1)


def test_who_waits_longest_is_served_first(pair):
    """What comes back is given to the first in the queue: who comes later, even at that moment, does not overtake."""
    pool = Pool(Limits(max_connections=1))
    connection, _ = kept(pool, pair)
    order = []

    def want(name):
        got = pool.acquire(KEY, 10)
        order.append(name)
        pool.release(got)

    threads = []
    for name in "abc":
        threads.append(threading.Thread(target=want, args=(name,)))
        threads[-1].start()
        until = time.monotonic() + 10
        while len(pool._waiting) < len(threads) and time.monotonic() < until:
            time.sleep(0.001)
    pool.release(connection)
    for thread in threads:
        thread.join(10)
    assert order == ["a", "b", "c"] and pool.acquire(KEY, 0) is connection
    with pytest.raises(socket.timeout):
        pool.acquire(KEY, 0)
    pool.discard(connection)


def test_a_turn_that_comes_with_an_interrupt_is_passed_on(pair, monkeypatch):
    """A thread that is interrupted while it waits (Ctrl-C) loses nothing of the pool (need 12)."""
    pool = Pool(Limits(max_connections=1))
    connection, _ = kept(pool, pair)

    def interrupted(turn, seconds):
        pool.release(connection)
        raise KeyboardInterrupt

    monkeypatch.setattr("oai_lite._sync_pool._Turn.wait", interrupted)
    with pytest.raises(KeyboardInterrupt):
        pool.acquire(KEY, 10)
    monkeypatch.undo()
    assert not pool._waiting and pool.acquire(KEY, 0) is None


def test_a_response_that_is_collected_in_the_middle_of_anything_harms_nothing(pair):
    """The garbage collector may run while the same thread holds the pool's lock."""
    pool = Pool(Limits(max_connections=1))
    connection, _ = kept(pool, pair)
    with pool._lock:
        pool.lose(connection)
    assert connection.sock.fileno() == -1 and pool.acquire(KEY, 0) is None


def test_a_large_body_is_sent_while_listening(pair):
    """What comes is told once sending has to wait; silence is a limit of time, and the deadline counts too."""
    connection, theirs = pair()
    theirs.sendall(b"HTTP/1.1 413 No\r\n\r\n")
    heard = []
    view = memoryview(b"x" * 30_000_000)
    assert not connection.send(view, 10.0, None, lambda: not heard.append(connection.sock.recv(100)))
    assert heard == [b"HTTP/1.1 413 No\r\n\r\n"]
    for limit, deadline in ((0.01, None), (None, time.monotonic() + 0.01)):
        with pytest.raises(socket.timeout):
            connection.send(view, limit, deadline, lambda: False)
    reading = threading.Thread(target=lambda: list(iter(lambda: theirs.recv(1 << 20), b"")))
    reading.start()
    assert connection.send(view[:5_000_000], 10.0, None, lambda: False)
    connection.close()
    reading.join(10)
