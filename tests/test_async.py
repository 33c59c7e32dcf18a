"""What only the async world has: the driver that awaits, credentials from threads, tasks and several loops."""
from __future__ import annotations

import asyncio
import io
import threading

import pytest

import oai_lite
from oai_lite._async import PAGES, AsyncStream, Driver, drive
from oai_lite._sync import PAGES as SYNC_PAGES
from tests.support.worlds import server  # noqa: F401  (fixture)

MESSAGES = [{"role": "user", "content": "Say this is a test"}]


def run(coroutine):
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(asyncio.wait_for(coroutine, 30))
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


async def value(result, error=None):
    await asyncio.sleep(0)
    if error is not None:
        raise error
    return result


def test_the_driver_awaits_every_step():
    """A step is an awaitable; its result is sent back."""

    def flow():
        first = yield value(1)
        second = yield value(2)
        return first + second

    assert run(drive(flow())) == 3


def test_exceptions_of_a_step_are_raised_inside_the_flow():
    """There they can be handled, as if the step had raised them itself."""

    def flow():
        try:
            yield value(None, KeyError("step"))
        except KeyError as exc:
            handled = str(exc)
        return handled, (yield value("goes on"))

    assert run(drive(flow())) == ("'step'", "goes on")


def test_cancellation_reaches_the_flow_and_its_caller():
    """A flow may clean up; it can't swallow what it does not catch (need 12)."""
    seen = []

    def flow():
        try:
            yield asyncio.sleep(30)
        except asyncio.CancelledError:
            seen.append("cancelled")
            raise

    async def main():
        task = asyncio.ensure_future(drive(flow()))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    run(main())
    assert seen == ["cancelled"]


def test_plain_key_callables_are_asked_in_a_thread():
    """They may block, and the loop must not (need 37); coroutine functions are awaited where they are."""
    here = threading.get_ident()
    seen = []

    def plain():
        seen.append(threading.get_ident())
        return "sk-plain"

    class Provider:
        async def __call__(self):
            return "sk-object"

    async def main():
        providers = (plain, lambda: value("sk-later"), Provider(), lambda: "sk-lambda")
        return [(await Driver.credential(one)).value for one in providers]

    assert run(main()) == ["sk-plain", "sk-later", "sk-object", "sk-lambda"] and seen != [here]


def test_a_list_can_be_awaited_or_iterated(server):
    """`await client.models.list()` is a page, `async for` goes over all items."""

    async def main():
        async with server.async_client() as client:
            listing = client.models.list()
            page = await listing
            return page.data, [model async for model in client.models.list()], [one async for one in page]

    data, listed, paged = run(main())
    assert data == listed == paged and data


def test_one_client_serves_several_loops(server):
    """A client at module level works in each `asyncio.run` (need 13)."""
    client = server.async_client()

    async def ask():
        return (await client.chat.completions.create(model="m", messages=MESSAGES)).choices[0].message.content

    assert all("Say this" in run(ask()) for _ in range(3))
    run(client.close())


def test_a_stream_may_be_closed_by_another_task(server):
    """The waiting task sees an end, not an error (need 24)."""
    server.drip(30)

    async def main():
        async with server.async_client() as client:
            stream = await client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
            await stream.__anext__()

            async def rest():
                return [chunk async for chunk in stream]

            waiting = asyncio.ensure_future(rest())
            await asyncio.sleep(0.01)
            await stream.aclose()
            return await waiting

    assert run(main()) == []


def test_a_cancelled_call_leaves_nothing_behind(server):
    """The next call works, on a connection of its own (need 12)."""
    server.delay(30, times=1)

    async def main():
        async with server.async_client() as client:
            task = asyncio.ensure_future(client.chat.completions.create(model="m", messages=MESSAGES))
            while not server.requests:
                await asyncio.sleep(0.005)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return await client.chat.completions.create(model="m", messages=MESSAGES)

    assert run(main()).choices and server.connections == 2


def test_both_worlds_have_the_same_pages():
    """Name for name."""
    assert {kind: page.__name__.replace("Async", "Sync") for kind, page in PAGES.items()} == {
        kind: page.__name__ for kind, page in SYNC_PAGES.items()
    }
    assert AsyncStream[dict] is AsyncStream


def test_the_public_names_mirror_each_other():
    """What the sync client offers, the async one does too."""
    sync = {name for name in dir(oai_lite.OpenAI) if not name.startswith("_")}
    asynchronous = {name for name in dir(oai_lite.AsyncOpenAI) if not name.startswith("_")}
    assert asynchronous - sync == {"aclose"} and not sync - asynchronous


class SlowFile(io.BytesIO):
    """A file whose disk answers when the event loop has had its turn."""

    getbuffer = property()  # not the one of a file in memory

    def __init__(self, loop):
        super().__init__(b"x" * 200000)
        self.loop = loop

    def read(self, *size):
        turned = threading.Event()
        self.loop.call_soon_threadsafe(turned.set)
        assert turned.wait(30), "the event loop waits for the file"
        return super().read(*size)


def test_files_are_read_beside_the_event_loop(server):  # noqa: F811
    """A slow disk keeps no other task waiting; neither an open file nor the file of a path."""

    async def upload():
        async with server.async_client() as client:
            file = SlowFile(asyncio.get_event_loop())
            await client.files.create(file=("a.txt", file), purpose="batch")
            return server.last.form[-1].text

    assert run(upload()) == "x" * 200000
