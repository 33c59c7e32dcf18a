"""The pool of the async transport, on socket pairs and a loop of the test's own."""
from __future__ import annotations

import asyncio
import socket
import time

import pytest

from oai_lite._async_pool import Connection, Expired, Pool, Reader
from oai_lite._connect import Limits

KEY = ("http", "api.example", 80)
OTHER = ("http", "other.example", 80)


class Bench:
    """A loop, and connected pairs on it: our side as a Connection, and the server's socket."""

    def __init__(self):
        self.loop = asyncio.new_event_loop()
        self.sockets = []

    def run(self, coroutine):
        return self.loop.run_until_complete(asyncio.wait_for(coroutine, 10))

    async def pair(self, key=KEY):
        ours, theirs = socket.socketpair()
        self.sockets.append(theirs)
        reader = Reader(loop=self.loop)
        protocol = asyncio.StreamReaderProtocol(reader, loop=self.loop)
        transport, _ = await self.loop.create_connection(lambda: protocol, sock=ours)
        return Connection(reader, asyncio.StreamWriter(transport, protocol, reader, self.loop), key, self.loop), theirs

    async def kept(self, pool, key=KEY):
        """A connection that the pool has opened."""
        assert await pool.acquire(key, None) is None
        connection, theirs = await self.pair(key)
        pool.connections.add(connection)
        return connection, theirs

    def close(self):
        for one in self.sockets:
            one.close()
        self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        self.loop.run_until_complete(asyncio.sleep(0))
        self.loop.close()


@pytest.fixture
def bench():
    made = Bench()
    yield made
    made.close()


def test_a_connection_is_used_again(bench):
    """The one that was used last comes first; other origins get none of them."""

    async def main():
        pool = Pool(Limits(), bench.loop)
        first, second = (await bench.kept(pool))[0], (await bench.kept(pool))[0]
        pool.release(first)
        pool.release(second)
        assert await pool.acquire(OTHER, None) is None
        assert await pool.acquire(KEY, None) is second and await pool.acquire(KEY, None) is first
        for one in (first, second):
            pool.discard(one)
        await pool.close()

    bench.run(main())


@pytest.mark.parametrize("spoil", [lambda theirs: theirs.close(), lambda theirs: theirs.sendall(b"HTTP/1.1 408 Timeout\r\n\r\n")])
def test_a_spoiled_connection_is_not_used(bench, spoil):
    """Closed by the server, or with bytes on it that nobody asked for."""

    async def main():
        pool = Pool(Limits(), bench.loop)
        connection, theirs = await bench.kept(pool)
        pool.release(connection)
        spoil(theirs)
        while not connection.is_dead():
            await asyncio.sleep(0.001)
        assert await pool.acquire(KEY, None) is None
        await pool.close()

    bench.run(main())


def test_who_waits_longest_is_served_first(bench):
    """Waiting is fair, and bounded by the caller's limit."""

    async def main():
        pool = Pool(Limits(max_connections=1), bench.loop)
        connection, _ = await bench.kept(pool)
        with pytest.raises(Expired):
            await pool.acquire(KEY, 0.01)
        order = []

        async def wait(name):
            got = await pool.acquire(KEY, 5)
            order.append(name)
            pool.release(got)

        tasks = [asyncio.ensure_future(wait(name)) for name in "abc"]
        await asyncio.sleep(0)
        pool.release(connection)
        await asyncio.gather(*tasks)
        assert order == ["a", "b", "c"]
        await pool.close()

    bench.run(main())


def test_a_waiter_that_is_cancelled_leaves_its_turn_to_the_next(bench):
    """No connection is lost between two of them (need 12)."""

    async def main():
        pool = Pool(Limits(max_connections=1), bench.loop)
        connection, _ = await bench.kept(pool)
        first, second = (asyncio.ensure_future(pool.acquire(KEY, 5)) for _ in range(2))
        await asyncio.sleep(0)
        pool.release(connection)
        first.cancel()
        assert await second is connection
        pool.discard(connection)
        await pool.close()

    bench.run(main())


def test_a_limit_aborts_the_connection(bench):
    """The timer is kept while limits move on, and says that it was the one."""

    async def main():
        connection, theirs = await bench.pair()
        connection.set_limit(5.0, None)
        timer = connection._timer
        connection.set_limit(6.0, None)
        assert connection._timer is timer
        connection.set_limit(5.0, time.monotonic() + 0.02)
        assert await connection.reader.read(10) == b"" and connection.expired
        with pytest.raises(Expired):
            connection.set_limit(5.0, time.monotonic() - 1)
        connection.abort()

    bench.run(main())


def test_a_limit_that_moved_on_does_not_abort(bench):
    """A timer that comes too early waits for the rest."""

    async def main():
        connection, theirs = await bench.pair()
        connection.set_limit(0.02, None)
        connection.set_limit(30.0, None)
        await asyncio.sleep(0.05)
        theirs.sendall(b"late")
        assert await connection.reader.read(10) == b"late" and not connection.expired
        connection.abort()

    bench.run(main())


def test_idle_connections_go_with_their_loop(bench):
    """`asyncio.run` closes async generators before the loop; the pool's guardian is one (need 13)."""

    async def main():
        pool = Pool(Limits(), bench.loop)
        connection, theirs = await bench.kept(pool)
        pool.release(connection)
        return pool, connection, theirs

    pool, connection, theirs = bench.run(main())
    bench.loop.run_until_complete(bench.loop.shutdown_asyncgens())
    assert not pool.connections and connection.is_dead() and connection.writer.transport.is_closing() and theirs.recv(1) == b""


def test_a_pool_that_is_dropped_takes_its_connections(bench):
    """Without a word, and from any thread."""

    async def main():
        pool = Pool(Limits(), bench.loop)
        connection, theirs = await bench.kept(pool)
        pool.release(connection)
        await pool._guardian.aclose()
        pool.idle.append(connection)
        del pool
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert connection.writer.transport.is_closing()

    bench.run(main())
