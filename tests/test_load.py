"""Many at once, forks, loops that come and go, cancellation at every await: nothing goes astray, nothing is left (needs 12-15)."""
from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
import tracemalloc

import pytest

import oai_lite
from oai_lite._net import Limits
from tests.support.rude import (  # noqa: F401  (caller is a fixture)
    MS,
    PATIENCE,
    Parts,
    Rude,
    answers,
    caller,
    reply,
    request_to,
)
from tests.support.rude_cases import GOOD, GOOD_BODY
from tests.support.worlds import network_world, only_async, only_sync  # noqa: F401  (network_world is a fixture)


def echo(peer):
    """A script: answer each request with its body."""
    while True:
        request = peer.request()
        if not request:
            return
        peer.send(reply(request.partition(b"\r\n\r\n")[2]))


def test_64_threads_share_a_client():
    """A hundred calls each, over no more connections than allowed; no reply goes astray (need 15)."""
    with Rude(echo) as rude, oai_lite.HTTPClient(limits=Limits(max_connections=16)) as http:
        wrong = []

        def work(index):
            for turn in range(100):
                body = b"%d/%d" % (index, turn)
                response = http.send(request_to(rude.url, body=body, pool=PATIENCE), None)
                if b"".join(iter(response.source.read_some, b"")) != body:
                    wrong.append(body)

        threads = [threading.Thread(target=work, args=(index,), daemon=True) for index in range(64)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(2 * PATIENCE)
        assert not any(thread.is_alive() for thread in threads) and not wrong
        assert len(rude.peers) <= 16 and sum(len(peer.requests) for peer in rude.peers) == 6400


@only_async
def test_1000_tasks_share_a_client(caller):
    """All at once, over no more connections than allowed; each gets its own reply (need 15)."""
    http = caller.client(limits=Limits(max_connections=50))

    async def one(index):
        response = await http.send(request_to(rude.url, body=b"%d" % index, pool=PATIENCE), None)
        return await response.source.read_some()

    with Rude(echo) as rude:
        assert caller.world.gather(1000, one) == [b"%d" % index for index in range(1000)]
        assert len(rude.peers) <= 50


@only_async  # threads start when the system likes; the order of turns is tested with the pool
def test_who_waits_is_served_in_turn(caller):
    """One connection, many who want it: nobody starves, whoever came first is first, and late comers don't overtake."""
    http = caller.client(limits=Limits(max_connections=1))
    served = []

    async def one(index):
        for turn in range(3):
            response = await http.send(request_to(rude.url, body=b"x", pool=PATIENCE), None)
            await response.source.read_some()
            served.append((turn, index))

    with Rude(echo) as rude:
        caller.world.gather(10, one)
        assert served == sorted(served) and len(served) == 30


# Cancellation.


class Counting:
    """An awaitable that counts at which await a coroutine stands, and calls `act` at the one that is asked for."""

    def __init__(self, coroutine, moment, act):
        self.coroutine = coroutine
        self.moment = moment
        self.act = act
        self.passed = 0

    def __await__(self):
        inner = self.coroutine.__await__()
        try:
            waiting = next(inner)
            while True:
                if self.passed == self.moment:
                    self.act()
                self.passed += 1
                try:
                    sent = yield waiting
                except BaseException as exc:
                    waiting = inner.throw(exc)
                else:
                    waiting = inner.send(sent)
        except StopIteration as done:
            return done.value


def slowly(peer):
    """A script: answer each request in pieces."""
    while peer.request():
        for piece in (b"HTTP/1.1 200 OK\r\nContent-", b"Length: 6\r\n", b"\r\nabc"):
            peer.send(piece)
            if peer.gone(3 * MS):
                return
        peer.send(b"def")


@only_async
@pytest.mark.parametrize("kind", ["new", "kept", "waiting", "upload"])
def test_cancelled_at_every_await(caller, kind):
    """Wherever a call is cancelled, its connection is closed or kept whole, its place is free, and the next call works (need 12)."""
    loop, seen, others = caller.world.loop, set(), set()

    async def whole(http, rude):
        body = Parts(*[b"x" * 65536] * 40) if kind == "upload" else b"{}"
        response = await http.send(request_to(rude.url, body=body, pool=PATIENCE), None)
        return [await response.source.read_some() for _ in range(2)]

    async def cancelled(http, rude, moment):
        outer = asyncio.ensure_future(asyncio.sleep(0))
        await outer
        counting = Counting(whole(http, rude), moment, lambda: loop.call_soon(task.cancel))

        async def run():
            return await counting

        task = asyncio.ensure_future(run())
        await asyncio.wait([task], timeout=PATIENCE)
        if not task.cancelled():
            assert b"".join(task.result()).startswith(b"abc")  # it was done before the cancellation came
        return counting.passed

    async def settle(http):
        for _ in range(5):
            await asyncio.sleep(0)
        gc.collect()
        await asyncio.sleep(2 * MS)
        (pool,) = http._pools.values()
        assert pool._open == len(pool.idle) == len(pool.connections) and not pool._waiting
        assert asyncio.all_tasks() == others

    async def main():
        others.update(asyncio.all_tasks())
        with Rude(slowly) as rude:
            for moment in range(60):
                http = oai_lite.AsyncHTTPClient(limits=Limits(max_connections=1))
                hold = None
                if kind in ("kept", "waiting"):
                    await whole(http, rude)
                if kind == "waiting":
                    hold = await http.send(request_to(rude.url), None)
                    loop.call_later(5 * MS, hold.source.close)
                passed = await cancelled(http, rude, moment)
                seen.add(passed)
                if hold is not None:
                    hold.source.close()
                await settle(http)
                assert (await whole(http, rude))[0].startswith(b"abc")
                await http.aclose()
                if passed < moment:
                    return moment
        return 60

    assert loop.run_until_complete(asyncio.wait_for(main(), 2 * PATIENCE)) >= 2 and len(seen) >= 2


# Loops that come and go, processes that split.


def script(code, *arguments, warnings="error"):
    """What a process of its own prints; it must end well and say nothing on standard error."""
    done = subprocess.run(
        [sys.executable, "-W", warnings, "-c", code, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True,
        timeout=60, cwd=os.path.dirname(os.path.dirname(os.path.abspath(__file__))), env=dict(os.environ),
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout.strip()


LOOPS = """
import asyncio, sys
import oai_lite

client = oai_lite.AsyncOpenAI(api_key="sk-x", base_url=sys.argv[1])

async def main():
    call = client.chat.completions.create(model="m", messages=[])
    replies = await asyncio.gather(call, *[client.chat.completions.create(model="m", messages=[]) for _ in range(4)])
    unread = await client.with_streaming_response.chat.completions.create(model="m", messages=[]).__aenter__()
    return [reply.choices[0].message.content for reply in replies]

for _ in range(3):
    print(*asyncio.run(main()))
"""


def test_a_client_survives_three_loops():
    """One module-level client, three times `asyncio.run`, with every warning an error and a response left unread (need 13)."""
    with Rude(answers(GOOD)) as rude:
        assert script(LOOPS, rude.url).split("\n") == [" ".join(["fine"] * 5)] * 3


FORK = """
import os, sys
import oai_lite

client = oai_lite.OpenAI(api_key="sk-x", base_url=sys.argv[1], max_retries=0)
say = lambda: client.chat.completions.create(model="m", messages=[]).choices[0].message.content
assert say() == "fine"  # leaves an idle connection behind
with client.with_streaming_response.chat.completions.create(model="m", messages=[]) as unread:
    rest = unread.iter_bytes()
    child = os.fork()
    if child == 0:
        try:
            next(rest)
        except oai_lite.APIConnectionError:
            print("the parent's stream is closed here", flush=True)
        assert say() == say() == "fine"
        del rest, unread
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    assert b"".join(rest) == sys.argv[2].encode()
assert say() == "fine"
print("the parent read it all")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that forks")
def test_a_fork_shares_no_connection():
    """A child drops what it inherits, without a word to the server: the parent's stream goes on (need 15)."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(GOOD_BODY)
    asked = threading.Event()

    def parent(peer):
        peer.request()
        peer.send(GOOD)
        peer.request()
        peer.send(head)
        asked.wait(PATIENCE)  # the child has made its calls
        peer.send(GOOD_BODY)
        answers(GOOD)(peer)

    def child(peer):
        peer.request()
        peer.send(GOOD)
        peer.request()
        peer.send(GOOD)
        asked.set()
        peer.stall()

    with Rude(parent, child, answers(GOOD)) as rude:
        said = script(FORK, rude.url, GOOD_BODY.decode(), warnings="default")
        assert said.split("\n") == ["the parent's stream is closed here", "the parent read it all"]
        assert len(rude.peers) == 2


POOL = """
import sys
from concurrent.futures import ProcessPoolExecutor
import multiprocessing
import oai_lite

client = oai_lite.OpenAI(api_key="sk-x", base_url=sys.argv[1], max_retries=0)

def say(number):
    return number, client.chat.completions.create(model="m", messages=[]).choices[0].message.content

if __name__ == "__main__":
    assert say(0) == (0, "fine")
    with ProcessPoolExecutor(3, mp_context=multiprocessing.get_context("fork")) as pool:
        assert sorted(pool.map(say, range(12))) == [(number, "fine") for number in range(12)]
    assert say(1) == (1, "fine")
    print("done")
"""


def test_a_process_pool_shares_a_client():
    """The workers of a pool inherit a client that was used already (need 15)."""
    if hasattr(os, "fork"):
        with Rude(answers(GOOD)) as rude:
            assert script(POOL, rude.url, warnings="default") == "done"


@only_sync  # dropped async clients go with their loop; see above
def test_clients_that_are_made_and_dropped_leave_nothing(caller):
    """A client per request, never closed: no descriptor stays open, memory does not grow (need 14)."""
    with Rude(answers(GOOD)) as rude:

        def once():
            client = oai_lite.OpenAI(api_key="sk-x", base_url=rude.url)
            assert client.chat.completions.create(model="m", messages=[]).choices[0].message.content == "fine"

        for _ in range(20):
            once()
        descriptors = len(os.listdir("/dev/fd")) if os.path.isdir("/dev/fd") else 0
        tracemalloc.start()
        try:
            for _ in range(100):
                oai_lite.OpenAI(api_key="sk-x")
            for _ in range(100):
                oai_lite.OpenAI(api_key="sk-x")
            gc.collect()
            before = tracemalloc.get_traced_memory()[0]
            for _ in range(10000):
                oai_lite.OpenAI(api_key="sk-x")
            gc.collect()
            assert tracemalloc.get_traced_memory()[0] - before < 20_000
        finally:
            tracemalloc.stop()
        for _ in range(30):
            once()
        for peer in rude.peers:
            assert peer.ended.wait(5)
        assert not descriptors or len(os.listdir("/dev/fd")) <= descriptors + 1
