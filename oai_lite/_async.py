"""The async world: the driver of flows, and what a call gives: streams, pages, raw responses.

The mirror of `_sync.py`, name for name; what both worlds decide alike lives in `_flows`, `_sse` and `_reply`.
"""
from __future__ import annotations

import asyncio
from os import fspath
from time import monotonic, time

from . import _reply
from ._options import Held
from ._errors import APIConnectionError, OpenAIError
from ._flows import send
from ._sse import NOT_KEPT, EventItems, StreamBase
from ._sync import DRAIN_BYTES, DRAIN_SECONDS
from ._views import BinaryResponse, RawResponse, ResponseView, apour

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, AsyncIterator, Callable, Generator, List, Optional, Sequence

    from ._options import Options
    from ._request import Call, Request
    from ._response import Response


async def drive(flow: Generator[Any, Any, Any]) -> Any:
    """Run a flow whose io gives awaitables; return its result. Exceptions, cancellation included, reach the flow."""
    try:
        step = flow.send(None)
        while True:
            try:
                value = await step
            except BaseException as exc:
                step = flow.throw(exc)
            else:
                step = flow.send(value)
    except StopIteration as stop:
        return stop.value


async def gather(jobs: Sequence[Callable[[], Any]], limit: int) -> List[Any]:
    """Run jobs, at most `limit` at once, in tasks; their outcomes in order: (value, None), (None, exception), None if not begun.

    Nothing new begins once a job has failed; what runs then, runs to its end. Cancellation ends all: nothing is left running.
    """
    outcomes: List[Any] = [None] * len(jobs)
    todo = iter(enumerate(jobs))
    failed: List[Exception] = []

    async def work() -> None:
        for index, job in todo:
            try:
                outcomes[index] = (await job(), None)
            except asyncio.CancelledError:
                raise
            except Exception as exc:
                outcomes[index] = (None, exc)
                failed.append(exc)
            if failed:
                return

    tasks = [asyncio.ensure_future(work()) for _ in range(min(limit, len(jobs)))]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return outcomes


class Wire:
    """The HTTP client that a client and its copies share; made when the first request is sent."""

    __slots__ = ("http", "closed")

    def __init__(self, http_client: Any = None) -> None:
        self.http: Any = None if http_client is None else _checked(http_client)
        self.closed = False

    def made(self) -> Any:
        """The HTTP client, made if there is none. Raises OpenAIError after `close`."""
        from ._async_http import AsyncHTTPClient

        if self.closed:
            raise OpenAIError("this client is closed; make a new one to send requests")
        if self.http is None:
            self.http = AsyncHTTPClient()
        return self.http

    async def close(self) -> None:
        self.closed = True
        http, self.http = self.http, None
        if http is not None:
            await http.aclose()


def _checked(http_client: Any) -> Any:
    from ._async_http import AsyncHTTPClient

    if isinstance(http_client, AsyncHTTPClient):
        return http_client
    raise TypeError("Invalid `http_client` argument: expected an AsyncHTTPClient, not %s" % type(http_client).__name__)


class Driver:
    """Runs calls of one client: the `io` of its flows, and the maker of results."""

    __slots__ = ("options", "wire")

    def __init__(self, options: Options, wire: Wire) -> None:
        self.options = options
        self.wire = wire

    # What flows ask for.

    now = staticmethod(monotonic)
    time = staticmethod(time)
    sleep = staticmethod(asyncio.sleep)

    @staticmethod
    def random() -> float:
        from random import random

        return random()

    def send(self, request: Request, deadline: Optional[float]) -> Any:
        http = self.wire.http
        return (http if http is not None else self.wire.made()).send(request, deadline)

    def read(self, response: Response) -> Any:
        return response.aread()

    @staticmethod
    async def credential(provider: Callable[[], Any]) -> Held:
        """Ask a provider for a credential; one that is not a coroutine function may block, so a thread asks it."""
        import inspect  # asyncio has loaded it

        if inspect.iscoroutinefunction(provider) or inspect.iscoroutinefunction(getattr(provider, "__call__", None)):
            return Held(await provider())
        value = await asyncio.get_event_loop().run_in_executor(None, provider)
        return Held(await value if inspect.isawaitable(value) else value)

    # What resources ask for.

    run = staticmethod(drive)  # a flow of a helper, in which methods of resources are called
    gather = staticmethod(gather)

    def call(self, call: Call, mode: Optional[str] = None) -> Any:
        """Run a call. mode: None for its result, "raw" for a RawResponse, "streaming" for a context manager."""
        if mode == "streaming":
            return AsyncResponseManager(self, call)
        if call.page is not None and mode is None:
            return AsyncPaginator(self, call)
        return self._call(call, mode)

    async def _call(self, call: Call, mode: Optional[str]) -> Any:
        response = await self.respond(call)
        return self.result(call, response) if mode is None else RawResponse(self, call, response)

    async def respond(self, call: Call) -> Response:
        """Run a call to its response."""
        return await drive(send(self, self.options, call))  # type: ignore[no-any-return]

    def result(self, call: Call, response: Response) -> Any:
        """What the caller of a method gets for a response."""
        if call.stream is not None:
            stream = AsyncStream(response, EventItems(response, call.stream, self.options.strict_stream_end))
            return stream if call.opened is None else call.opened(self, stream)
        if call.reply == "binary" and call.cast_to is None:
            return BinaryResponse(response)
        value = _reply.value(call, response)
        return value if call.page is None else PAGES[call.page].of(self, call, response, value)


class AsyncStream(StreamBase):
    """Items of an event stream as they arrive; also a context manager that gives the connection back.

    Raises APIStreamError if the server reports an error, APIStreamIncompleteError if the stream breaks off or ends without
    its terminal event, APITimeoutError if no bytes come for the read timeout.
    """

    def __aiter__(self) -> AsyncIterator[Any]:
        return self

    async def __anext__(self) -> Any:
        while True:
            for item in self._ready:
                return item
            if self._ended:
                raise StopAsyncIteration
            if self._items.error is not None or self._items.done:
                await self._end()
            else:
                self._ready = iter(await self._more())

    async def _more(self) -> List[Any]:
        self._begun = True
        try:
            data = await self._source.read_some()
        except APIConnectionError as exc:
            return self._cut(exc)
        except BaseException:  # cancelled or interrupted: the source has closed the connection
            self._ended = True
            raise
        return self._taken(data)

    async def _end(self) -> None:
        """The last item was delivered: give the connection back, or raise what ended the stream."""
        self._over()
        await self._source.drain(DRAIN_BYTES, DRAIN_SECONDS)

    # The items added up (need 22).

    def text(self) -> AsyncIterator[str]:
        """The text alone, piece by piece: of the first choice of completions, of the messages of responses and of runs.

        Goes on where the stream is. Raises what iterating raises; the error has the reply so far as `partial`.
        """
        from ._deltas import text_of

        self._add_up()
        return AsyncTexts(self, text_of)

    async def final(self) -> Any:
        """Read to the end, and give the reply that all items add up to: a completion, a response, a run, a transcription.

        After `text()` it is there as well. Raises OpenAIError if items were taken one by one before, which are not kept; else
        what iterating raises, with the reply so far as `partial` of the error.
        """
        if self._add_up() is None:
            raise OpenAIError(NOT_KEPT)
        async for _ in self:
            pass
        return self._whole.result(self.response)

    async def __aenter__(self) -> AsyncStream:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Stop the stream and close its connection, unless the stream has ended; may be called more than once."""
        self._stop()

    aclose = close


class AsyncTexts:
    """What `AsyncStream.text()` gives; not a generator, so that nothing has to be closed."""

    __slots__ = ("_stream", "_text_of")

    def __init__(self, stream: Any, text_of: Callable[[Any], str]) -> None:
        self._stream = stream
        self._text_of = text_of

    def __aiter__(self) -> AsyncIterator[str]:
        return self

    async def __anext__(self) -> str:
        while True:
            text = self._text_of(await self._stream.__anext__())
            if text:
                return text


class AsyncAPIResponse(ResponseView):
    """What `.with_streaming_response` gives: a response whose body is read when you ask for it."""

    async def read(self) -> bytes:
        """The whole body."""
        return await self.http_response.aread()

    async def text(self) -> str:
        """The whole body as text."""
        await self.read()
        return self.http_response.text

    async def json(self) -> Any:
        """The whole body decoded from JSON."""
        await self.read()
        return self.http_response.json()

    def iter_bytes(self, chunk_size: Optional[int] = None) -> AsyncIterator[bytes]:
        """The body in pieces of `chunk_size` bytes, or as they arrive."""
        return self.http_response.aiter_bytes(chunk_size)

    def iter_text(self, chunk_size: Optional[int] = None) -> AsyncIterator[str]:
        """The body as text, in pieces."""
        return self.http_response.aiter_text(chunk_size)

    def iter_lines(self) -> AsyncIterator[str]:
        """The body line by line, without line ends."""
        return self.http_response.aiter_lines()

    async def stream_to_file(self, file: Any, *, chunk_size: Optional[int] = None) -> None:
        """Write the body to a file as it arrives; the file is there when it is complete, and not before."""
        await apour(self.http_response, fspath(file))

    async def parse(self, *, to: Any = None) -> Any:
        """What the method itself would have given; or the body as `to`: a class as for `cast_to`. Bytes for a binary reply."""
        if self._call.reply == "binary" and to is None:
            return await self.read()
        if self._call.stream is None:
            await self.read()
        return self._result(to)

    async def close(self) -> None:
        """Give the body up and close the connection, unless the body was read to its end."""
        await self.http_response.aclose()


class AsyncResponseManager:
    """Sends the request on entering and closes the response on leaving."""

    def __init__(self, driver: Driver, call: Call) -> None:
        self._driver = driver
        self._call = call
        self._response: Optional[AsyncAPIResponse] = None

    async def __aenter__(self) -> AsyncAPIResponse:
        self._response = AsyncAPIResponse(self._driver, self._call, await self._driver.respond(self._call))
        return self._response

    async def __aexit__(self, *exc_info: object) -> None:
        if self._response is not None:
            await self._response.close()


class AsyncPaginator:
    """What a list method gives before it is awaited: `await` it for the first page, or iterate over all items."""

    def __init__(self, driver: Driver, call: Call) -> None:
        self._driver = driver
        self._call = call

    def __await__(self) -> Any:
        return self._driver._call(self._call, None).__await__()

    async def __aiter__(self) -> AsyncIterator[Any]:
        async for item in await self:
            yield item

    async def pages(self) -> AsyncIterator[AsyncPage]:
        """All pages, fetched as they are needed."""
        async for page in (await self).iter_pages():
            yield page


class AsyncPage(_reply.BasePage):
    """A list that comes whole."""

    __slots__ = ()

    async def __aiter__(self) -> AsyncIterator[Any]:
        """The items of this page and of all that follow, `max_items` at most."""
        pages = self.iter_pages()
        del self  # pages that are done with need not be kept
        async for page in pages:
            for item in page._wanted():
                yield item

    async def iter_pages(self) -> AsyncIterator[AsyncPage]:
        """This page and all that follow, fetched as they are needed; each is whole."""
        page, seen = self, set()  # type: AsyncPage, set[str]
        del self
        while True:
            yield page
            call = page._following(seen)
            if call is None:
                return
            page = await page._driver.call(call)

    pages = iter_pages

    async def get_next_page(self) -> AsyncPage:
        """Fetch the next page. Raises OpenAIError if there is none."""
        call = self._next_call()
        return await self._driver.call(call)  # type: ignore[no-any-return]


class AsyncCursorPage(AsyncPage):
    """A page whose last item's id is the cursor of the next page."""

    __slots__ = ()
    kind = "CursorPage"


class AsyncConversationCursorPage(AsyncPage):
    """A page whose `last_id` is the cursor of the next page."""

    __slots__ = ()
    kind = "ConversationCursorPage"


class AsyncNextCursorPage(AsyncPage):
    """A page whose `next` is the cursor of the next page."""

    __slots__ = ()
    kind = "NextCursorPage"


class AsyncTokenPage(AsyncPage):
    """A page whose `next` is the token of the next page."""

    __slots__ = ()
    kind = "TokenPage"


PAGES = {
    page.kind: page for page in (AsyncPage, AsyncCursorPage, AsyncConversationCursorPage, AsyncNextCursorPage, AsyncTokenPage)
}
