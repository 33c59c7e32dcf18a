"""Both worlds behind one face: a behaviour that the sync and the async client share is written once and run in each.

    from tests.support.worlds import server, world

    def test_a_stream_is_read_to_its_end(world, server):
        client = world.client(server)
        stream = world.run(client.chat.completions.create(model="m", messages=[...], stream=True))
        assert len(world.collect(stream)) == 4

`world` and `server` are fixtures; a test module that imports them runs each of its tests that takes `world` twice.
The async world has an event loop of its own per test, and closing it fails if a task or an unread error is left behind.
"""
from __future__ import annotations

import asyncio
import threading
from contextlib import contextmanager
from importlib.util import find_spec

import pytest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Iterator, List

    from oai_lite.testing import Server

PATIENCE = 30.0  # seconds after which a test that waits for something is broken, not slow


class World:
    """What both worlds do. A *thing* is what a call of the client gave: a value, or something to await."""

    name = ""
    is_async = False

    def __init__(self) -> None:
        self._clients: List[Any] = []

    def client(self, server_or_url: Any, **options: Any) -> Any:
        """A client of this world for a test server, or for a base URL; closed with the world."""
        if isinstance(server_or_url, str):
            options.setdefault("api_key", "sk-test")
            client = self.public("OpenAI")(base_url=server_or_url, **options)
        elif self.is_async:
            client = server_or_url.async_client(**options)
        else:
            client = server_or_url.client(**options)
        self._clients.append(client)
        return client

    def public(self, name: str) -> Any:
        """What this world calls `name`: `public("HTTPClient")` is `oai_lite.AsyncHTTPClient` in the async world."""
        import oai_lite

        return getattr(oai_lite, "Async" + name if self.is_async else name)

    def run(self, thing: Any) -> Any:
        """The value of a thing; a function is called first (its awaitable awaited)."""
        raise NotImplementedError

    def collect(self, thing: Any) -> List[Any]:
        """All items of a stream, page or iterator, or of a thing that gives one."""
        raise NotImplementedError

    def next(self, iterator: Any) -> Any:
        """The next item of a stream or iterator. Raises StopIteration at its end, in both worlds."""
        raise NotImplementedError

    def enter(self, manager: Any) -> Any:
        """Enter a context manager, or a thing that gives one."""
        raise NotImplementedError

    def exit(self, manager: Any, error: Any = None) -> Any:
        """Leave a context manager, with an exception or without."""
        raise NotImplementedError

    @contextmanager
    def opened(self, manager: Any) -> Iterator[Any]:
        """`with world.opened(client.x.with_streaming_response.create(...)) as response: ...`"""
        entered = self.enter(manager)
        try:
            yield entered
        except BaseException as exc:
            if not self.exit(manager, exc):
                raise
        else:
            self.exit(manager)

    def sleep(self, seconds: float) -> None:
        """Let the world go on for so long."""
        raise NotImplementedError

    def gather(self, count: int, function: Callable[[int], Any]) -> List[Any]:
        """`function(0)` to `function(count - 1)` at once, in threads or tasks; the results in order, or the first error."""
        raise NotImplementedError

    def close(self) -> None:
        """Close the clients, and see that nothing is left over."""
        for client in self._clients:
            self.run(client.close())

    def __repr__(self) -> str:
        return "<%s world>" % self.name


def _exit_arguments(error: Any) -> Any:
    return (None, None, None) if error is None else (type(error), error, error.__traceback__)


class Sync(World):
    """Calls, `for`, `with` and threads."""

    name = "sync"

    def run(self, thing: Any) -> Any:
        return thing() if callable(thing) else thing

    def collect(self, thing: Any) -> List[Any]:
        return list(self.run(thing))

    def next(self, iterator: Any) -> Any:
        return next(iterator)

    def enter(self, manager: Any) -> Any:
        return manager.__enter__()

    def exit(self, manager: Any, error: Any = None) -> Any:
        return manager.__exit__(*_exit_arguments(error))

    def sleep(self, seconds: float) -> None:
        threading.Event().wait(seconds)

    def gather(self, count: int, function: Callable[[int], Any]) -> List[Any]:
        results: List[Any] = [None] * count
        errors: List[BaseException] = []

        def work(index: int) -> None:
            try:
                results[index] = function(index)
            except BaseException as exc:
                errors.append(exc)

        threads = [threading.Thread(target=work, args=(index,), daemon=True) for index in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(PATIENCE)
        assert not any(thread.is_alive() for thread in threads), "a thread of gather() did not end"
        if errors:
            raise errors[0]
        return results


class Async(World):
    """`await`, `async for`, `async with` and tasks, on an event loop that belongs to the test."""

    name = "async"
    is_async = True

    def __init__(self) -> None:
        super().__init__()
        self.loop = self.new_loop()
        self._unhandled: List[Any] = []
        self.loop.set_exception_handler(lambda loop, context: self._unhandled.append(context))

    def new_loop(self) -> Any:
        """An event loop."""
        return asyncio.new_event_loop()

    def run(self, thing: Any) -> Any:
        return self._complete(self._value(thing))

    def _complete(self, coroutine: Any) -> Any:
        return self.loop.run_until_complete(asyncio.wait_for(coroutine, PATIENCE))

    async def _value(self, thing: Any) -> Any:
        if callable(thing) and not hasattr(thing, "__await__"):
            thing = thing()
        return await thing if hasattr(thing, "__await__") else thing

    def collect(self, thing: Any) -> List[Any]:
        async def collect() -> List[Any]:
            iterable = thing if hasattr(thing, "__aiter__") else await self._value(thing)
            return [item async for item in iterable]

        items: List[Any] = self._complete(collect())
        return items

    def next(self, iterator: Any) -> Any:
        try:
            return self.run(iterator.__anext__())
        except StopAsyncIteration:
            raise StopIteration from None

    def enter(self, manager: Any) -> Any:
        return self.run(manager.__aenter__())

    def exit(self, manager: Any, error: Any = None) -> Any:
        return self.run(manager.__aexit__(*_exit_arguments(error)))

    def sleep(self, seconds: float) -> None:
        self.run(asyncio.sleep(seconds))

    def gather(self, count: int, function: Callable[[int], Any]) -> List[Any]:
        async def gather() -> List[Any]:
            tasks = [asyncio.ensure_future(self._value(lambda index=index: function(index))) for index in range(count)]
            try:
                return list(await asyncio.gather(*tasks))
            finally:
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)

        results: List[Any] = self._complete(gather())
        return results

    def close(self) -> None:
        try:
            super().close()
            left = self.loop.run_until_complete(self._left_over())
            self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        finally:
            self.loop.close()
        assert not left, "tasks were left pending: %r" % left
        assert not self._unhandled, "errors that nobody saw: %r" % self._unhandled

    async def _left_over(self) -> List[str]:
        for _ in range(2):  # what was cancelled or closed last gets its turn to end
            await asyncio.sleep(0)
        tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        found = [repr(task) for task in tasks]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return found


class Uvloop(Async):
    """The async world on the event loop of `uvloop`, where the development environment has it: on the newest Pythons."""

    name = "uvloop"

    def new_loop(self) -> Any:
        import uvloop

        return uvloop.new_event_loop()


WORLDS = (Sync, Async)
NETWORK_WORLDS = (*WORLDS, Uvloop) if find_spec("uvloop") else WORLDS


def _only(*kinds: Any) -> Any:
    return pytest.mark.parametrize("world", kinds, ids=[kind.name for kind in kinds], indirect=True)


# For tests of what only one world has; they take `world`, or a fixture that does.
only_sync, only_async = _only(Sync), _only(*[kind for kind in NETWORK_WORLDS if kind.is_async])


@pytest.fixture(params=WORLDS, ids=lambda kind: kind.name)
def world(request: Any) -> Iterator[World]:
    """The sync world, then the async one."""
    made = request.param()
    yield made
    made.close()


@pytest.fixture(name="world", params=NETWORK_WORLDS, ids=lambda kind: kind.name)
def network_world(request: Any) -> Iterator[World]:
    """For tests of transports, in place of `world`: on other event loops too."""
    made = request.param()
    yield made
    made.close()


@pytest.fixture
def server() -> Iterator[Server]:
    """An offline server, as new for each test."""
    from oai_lite.testing import Server

    with Server() as made:
        yield made
