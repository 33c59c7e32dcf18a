"""The sync world: the driver of flows, and what a call gives: streams, pages, raw responses.

The mirror of `_async.py`, name for name; what both worlds decide alike lives in `_flows`, `_sse` and `_reply`.
"""
from __future__ import annotations

from os import fspath
from threading import Lock
from time import monotonic, sleep, time

from . import _reply
from ._options import Held
from ._errors import APIConnectionError, OpenAIError
from ._flows import send
from ._sse import NOT_KEPT, EventItems, StreamBase
from ._views import BinaryResponse, RawResponse, ResponseView, pour

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Generator, Iterator, List, Optional, Sequence

    from ._options import Options
    from ._request import Call, Request
    from ._response import Response

DRAIN_BYTES, DRAIN_SECONDS = 65536, 0.05  # what it may cost to get a connection back after a stream's last event (need 9)


def drive(flow: Generator[Any, Any, Any]) -> Any:
    """Run a flow whose io gives values at once; return its result."""
    value = None
    try:
        while True:
            value = flow.send(value)
    except StopIteration as stop:
        return stop.value


_making = Lock()  # held while an HTTP client is made: threads may send their first requests together


def gather(jobs: Sequence[Callable[[], Any]], limit: int) -> List[Any]:
    """Run jobs, at most `limit` at once, in threads; their outcomes in order: (value, None), (None, exception), None if not begun.

    Nothing new begins once a job has failed; what runs then, runs to its end, so that nothing is left running.
    """
    from threading import Thread

    outcomes: List[Any] = [None] * len(jobs)
    todo, lock = iter(enumerate(jobs)), Lock()
    failed: List[BaseException] = []

    def work() -> None:
        while True:
            with lock:
                index, job = (None, None) if failed else next(todo, (None, None))
            if index is None or job is None:
                return
            try:
                outcomes[index] = (job(), None)
            except BaseException as exc:
                outcomes[index] = (None, exc)
                failed.append(exc)

    threads = [Thread(target=work, daemon=True, name="oai_lite.gather") for _ in range(min(limit, len(jobs)))]
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    except BaseException as exc:  # an interrupt, or no more threads to be had
        failed.append(exc)
        for thread in threads:
            if thread.ident is not None:
                thread.join()
        raise
    found = outcomes[:]
    del outcomes[:], failed[:]  # a traceback leads to `work`, and from there no longer back to its error
    return found


class Wire:
    """The HTTP client that a client and its copies share; made when the first request is sent."""

    __slots__ = ("http", "closed")

    def __init__(self, http_client: Any = None) -> None:
        self.http: Any = None
        if http_client is not None:
            from ._openers import adapted

            self.http = adapted(http_client)
        self.closed = False

    def made(self) -> Any:
        """The HTTP client, made if there is none. Raises OpenAIError after `close`."""
        from ._sync_http import Transport

        with _making:
            if self.closed:
                raise OpenAIError("this client is closed; make a new one to send requests")
            if self.http is None:
                self.http = Transport()
            return self.http

    def close(self) -> None:
        self.closed = True
        http, self.http = self.http, None
        if http is not None:
            http.close()


class Driver:
    """Runs calls of one client: the `io` of its flows, and the maker of results."""

    __slots__ = ("options", "wire")

    def __init__(self, options: Options, wire: Wire) -> None:
        self.options = options
        self.wire = wire

    # What flows ask for.

    now = staticmethod(monotonic)
    time = staticmethod(time)
    sleep = staticmethod(sleep)

    @staticmethod
    def random() -> float:
        from random import random

        return random()

    def send(self, request: Request, deadline: Optional[float]) -> Response:
        http = self.wire.http  # `close` may come from another thread
        return (http if http is not None else self.wire.made()).send(request, deadline)  # type: ignore[no-any-return]

    def read(self, response: Response) -> bytes:
        return response.read()

    @staticmethod
    def credential(provider: Callable[[], Any]) -> Held:
        return Held(provider())

    # What resources ask for.

    run = staticmethod(drive)  # a flow of a helper, in which methods of resources are called
    gather = staticmethod(gather)

    def call(self, call: Call, mode: Optional[str] = None) -> Any:
        """Run a call. mode: None for its result, "raw" for a RawResponse, "streaming" for a context manager."""
        if mode is None:
            return self.result(call, drive(send(self, self.options, call)))
        return ResponseManager(self, call) if mode == "streaming" else RawResponse(self, call, self.respond(call))

    def respond(self, call: Call) -> Response:
        """Run a call to its response."""
        return drive(send(self, self.options, call))  # type: ignore[no-any-return]

    def result(self, call: Call, response: Response) -> Any:
        """What the caller of a method gets for a response."""
        if call.stream is not None:
            stream = Stream(response, EventItems(response, call.stream, self.options.strict_stream_end))
            return stream if call.opened is None else call.opened(self, stream)
        if call.reply == "binary" and call.cast_to is None:
            return BinaryResponse(response)
        value = _reply.value(call, response)
        return value if call.page is None else PAGES[call.page].of(self, call, response, value)


class Stream(StreamBase):
    """Items of an event stream as they arrive; also a context manager that gives the connection back.

    Raises APIStreamError if the server reports an error, APIStreamIncompleteError if the stream breaks off or ends without
    its terminal event, APITimeoutError if no bytes come for the read timeout.
    """

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        while True:
            for item in self._ready:
                return item
            if self._ended:
                raise StopIteration
            if self._items.error is not None or self._items.done:
                self._end()
            else:
                self._ready = iter(self._more())

    def _more(self) -> List[Any]:
        self._begun = True
        try:
            data = self._source.read_some()
        except APIConnectionError as exc:
            return self._cut(exc)
        except BaseException:  # cancelled or interrupted: the source has closed the connection
            self._ended = True
            raise
        return self._taken(data)

    def _end(self) -> None:
        """The last item was delivered: give the connection back, or raise what ended the stream."""
        self._over()
        self._source.drain(DRAIN_BYTES, DRAIN_SECONDS)

    # The items added up (need 22).

    def text(self) -> Iterator[str]:
        """The text alone, piece by piece: of the first choice of completions, of the messages of responses and of runs.

        Goes on where the stream is. Raises what iterating raises; the error has the reply so far as `partial`.
        """
        from ._deltas import text_of

        self._add_up()
        return filter(None, map(text_of, self))

    def final(self) -> Any:
        """Read to the end, and give the reply that all items add up to: a completion, a response, a run, a transcription.

        After `text()` it is there as well. Raises OpenAIError if items were taken one by one before, which are not kept; else
        what iterating raises, with the reply so far as `partial` of the error.
        """
        if self._add_up() is None:
            raise OpenAIError(NOT_KEPT)
        for _ in self:
            pass
        return self._whole.result(self.response)

    def __enter__(self) -> Stream:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop the stream and close its connection, unless the stream has ended; may be called more than once."""
        self._stop()


class APIResponse(ResponseView):
    """What `.with_streaming_response` gives: a response whose body is read when you ask for it."""

    def read(self) -> bytes:
        """The whole body."""
        return self.http_response.read()

    def text(self) -> str:
        """The whole body as text."""
        self.read()
        return self.http_response.text

    def json(self) -> Any:
        """The whole body decoded from JSON."""
        self.read()
        return self.http_response.json()

    def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """The body in pieces of `chunk_size` bytes, or as they arrive."""
        return self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: Optional[int] = None) -> Iterator[str]:
        """The body as text, in pieces."""
        return self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """The body line by line, without line ends."""
        return self.http_response.iter_lines()

    def stream_to_file(self, file: Any, *, chunk_size: Optional[int] = None) -> None:
        """Write the body to a file as it arrives; the file is there when it is complete, and not before."""
        pour(self.http_response, fspath(file))

    def parse(self, *, to: Any = None) -> Any:
        """What the method itself would have given; or the body as `to`: a class as for `cast_to`. Bytes for a binary reply."""
        if self._call.reply == "binary" and to is None:
            return self.read()
        if self._call.stream is None:
            self.read()
        return self._result(to)

    def close(self) -> None:
        """Give the body up and close the connection, unless the body was read to its end."""
        self.http_response.close()


class ResponseManager:
    """Sends the request on entering and closes the response on leaving."""

    def __init__(self, driver: Driver, call: Call) -> None:
        self._driver = driver
        self._call = call
        self._response: Optional[APIResponse] = None

    def __enter__(self) -> APIResponse:
        self._response = APIResponse(self._driver, self._call, self._driver.respond(self._call))
        return self._response

    def __exit__(self, *exc_info: object) -> None:
        if self._response is not None:
            self._response.close()


class SyncPage(_reply.BasePage):
    """A list that comes whole."""

    __slots__ = ()

    def __iter__(self) -> Iterator[Any]:
        """The items of this page and of all that follow, `max_items` at most."""
        pages = self.iter_pages()
        del self  # pages that are done with need not be kept
        for page in pages:
            for item in page._wanted():
                yield item

    def iter_pages(self) -> Iterator[SyncPage]:
        """This page and all that follow, fetched as they are needed; each is whole."""
        page, seen = self, set()  # type: SyncPage, set[str]
        del self
        while True:
            yield page
            call = page._following(seen)
            if call is None:
                return
            page = page._driver.call(call)

    pages = iter_pages

    def get_next_page(self) -> SyncPage:
        """Fetch the next page. Raises OpenAIError if there is none."""
        call = self._next_call()
        return self._driver.call(call)  # type: ignore[no-any-return]


class SyncCursorPage(SyncPage):
    """A page whose last item's id is the cursor of the next page."""

    __slots__ = ()
    kind = "CursorPage"


class SyncConversationCursorPage(SyncPage):
    """A page whose `last_id` is the cursor of the next page."""

    __slots__ = ()
    kind = "ConversationCursorPage"


class SyncNextCursorPage(SyncPage):
    """A page whose `next` is the cursor of the next page."""

    __slots__ = ()
    kind = "NextCursorPage"


class SyncTokenPage(SyncPage):
    """A page whose `next` is the token of the next page."""

    __slots__ = ()
    kind = "TokenPage"


PAGES = {
    page.kind: page for page in (SyncPage, SyncCursorPage, SyncConversationCursorPage, SyncNextCursorPage, SyncTokenPage)
}
