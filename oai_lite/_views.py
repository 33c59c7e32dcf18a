"""What callers get in place of a decoded reply: views of a response, and binary replies, as far as both worlds agree.

`RawResponse`, what `.with_raw_response` gives, is read already and serves both worlds; the two views of `.with_streaming_response` add
reading in `_sync` and `_async`. `BinaryResponse` is the reply of operations that send speech, files or pictures: nothing of it is read
before it is asked for (need 41). It is one class for both worlds, as in the official package: plain methods for the sync client,
those with an "a" in front for the async one. Writes files atomically: a reader of the path never sees half a reply.
"""
from __future__ import annotations

import os

from ._errors import OpenAIError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import timedelta
    from types import TracebackType
    from typing import Any, AsyncIterator, Iterator, Optional, Type, Union

    from ._headers import Headers
    from ._request import Call, Request
    from ._response import Response

    Path = Union[str, "os.PathLike[str]"]


class ResponseView:
    """Status, header fields and the request of a response, and how to parse it."""

    def __init__(self, driver: Any, call: Call, response: Response) -> None:
        self._driver = driver
        self._call = call
        self.http_response = response
        self._parsed: Any = self  # itself: not parsed yet

    @property
    def headers(self) -> Headers:
        """Header fields of the response; names in any case."""
        return self.http_response.headers

    @property
    def http_request(self) -> Request:
        """The request as it was sent last."""
        return self.http_response.request  # type: ignore[no-any-return]

    @property
    def status_code(self) -> int:
        """The HTTP status, 200 to 299: any other raises before there is a view."""
        return self.http_response.status_code

    @property
    def url(self) -> str:
        """The URL that was asked for."""
        return self.http_request.url

    @property
    def method(self) -> str:
        """The method of the request."""
        return self.http_request.method

    @property
    def http_version(self) -> str:
        """ "HTTP/1.1" or "HTTP/1.0"."""
        return self.http_response.http_version

    @property
    def elapsed(self) -> timedelta:
        """Time from sending the request to the end of the response's head."""
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether the body has been read to its end or given up."""
        return self.http_response.is_closed

    @property
    def request_id(self) -> Optional[str]:
        """The `x-request-id` header: what to quote to the operator of the server."""
        return self.http_response.request_id

    @property
    def retries_taken(self) -> int:
        """How many attempts failed before this one; 0 is the usual."""
        return self.http_response.retries_taken

    def _result(self, to: Any) -> Any:
        if to is None:
            if self._parsed is self:
                self._parsed = self._driver.result(self._call, self.http_response)
            return self._parsed
        call = self._call.copy()
        call.cast_to = to
        return self._driver.result(call, self.http_response)

    def __repr__(self) -> str:
        return "<%s [%d] %s>" % (type(self).__name__, self.status_code, self._call.name)


class RawResponse(ResponseView):
    """What `.with_raw_response` gives: the response with its body read (but for streams and binary replies)."""

    @property
    def text(self) -> str:
        """The body as text."""
        return self.http_response.text

    @property
    def content(self) -> bytes:
        """The body as bytes."""
        return self.http_response.content

    def json(self) -> Any:
        """The body decoded from JSON, as plain dicts and lists."""
        return self.http_response.json()

    def parse(self, *, to: Any = None) -> Any:
        """What the method itself would have given; or the body as `to`: a class as for `cast_to`."""
        return self._result(to)


# Binary replies.


class BinaryResponse:
    """A reply that is no JSON; `response` is the HTTP response.

    In the sync client `content`, `text` and `json()` read the body when they are first used; in the async client `await aread()`
    comes first. All ways of reading raise APIConnectionError if the body breaks off, APITimeoutError if it falls silent.
    """

    def __init__(self, response: Response) -> None:
        self.response = response

    @property
    def headers(self) -> Headers:
        """Header fields of the response."""
        return self.response.headers

    @property
    def status_code(self) -> int:
        """The HTTP status, 200 to 299."""
        return self.response.status_code

    @property
    def is_closed(self) -> bool:
        """True when the body was read to its end or given up."""
        return self.response.is_closed

    @property
    def _request_id(self) -> Optional[str]:
        return self.response.request_id

    @property
    def content(self) -> bytes:
        """The whole body."""
        if not getattr(self.response.source, "is_async", False):
            self.response.read()
        return self.response.content

    @property
    def text(self) -> str:
        """The whole body as text."""
        return self.content and self.response.text or ""

    @property
    def encoding(self) -> str:
        """The character encoding of `text`."""
        return self.response.encoding

    def json(self) -> Any:
        """The whole body decoded from JSON."""
        return self.content and self.response.json()

    # The sync client.

    def read(self) -> bytes:
        """The whole body."""
        return self.content

    def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """The body in pieces of `chunk_size` bytes, or as they arrive."""
        return self.response.iter_bytes(chunk_size)

    iter_raw = iter_bytes

    def iter_text(self, chunk_size: Optional[int] = None) -> Iterator[str]:
        """The body as text, in pieces."""
        return self.response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """The body line by line."""
        return self.response.iter_lines()

    def write_to(self, target: Any) -> None:
        """Give the body to `target` as it arrives: a path, an object with `write`, or a function that is called with each piece.

        A path is written like by `write_to_file`. If the target raises, the rest of the body is given up.
        """
        pour(self.response, target)

    def write_to_file(self, file: Path) -> None:
        """Write the body to a file as it arrives; the file is there when it is complete, and not before."""
        pour(self.response, os.fspath(file))

    def stream_to_file(self, file: Path, *, chunk_size: Optional[int] = None) -> None:
        """The same as `write_to_file`."""
        self.write_to_file(file)

    def close(self) -> None:
        """Give up what has not been read."""
        self.response.close()

    def __enter__(self) -> BinaryResponse:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    # The async client.

    async def aread(self) -> bytes:
        """The whole body."""
        return await self.response.aread()

    def aiter_bytes(self, chunk_size: Optional[int] = None) -> AsyncIterator[bytes]:
        """The body in pieces of `chunk_size` bytes, or as they arrive."""
        return self.response.aiter_bytes(chunk_size)

    aiter_raw = aiter_bytes

    def aiter_text(self, chunk_size: Optional[int] = None) -> AsyncIterator[str]:
        """The body as text, in pieces."""
        return self.response.aiter_text(chunk_size)

    def aiter_lines(self) -> AsyncIterator[str]:
        """The body line by line."""
        return self.response.aiter_lines()

    async def awrite_to(self, target: Any) -> None:
        """The same as `write_to`; the function, or `write`, may be a coroutine function."""
        await apour(self.response, target)

    async def awrite_to_file(self, file: Path) -> None:
        """Write the body to a file as it arrives; the file is there when it is complete, and not before."""
        await apour(self.response, os.fspath(file))

    async def astream_to_file(self, file: Path, *, chunk_size: Optional[int] = None) -> None:
        """The same as `awrite_to_file`."""
        await self.awrite_to_file(file)

    async def aclose(self) -> None:
        """Give up what has not been read."""
        await self.response.aclose()

    async def __aenter__(self) -> BinaryResponse:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return "<BinaryResponse [%d] %s>" % (self.status_code, self.headers.get("content-type", ""))


def pour(response: Response, target: Any) -> None:
    """Give the body of a response to a path, a writer or a function, piece by piece."""
    try:
        with _opened(target) as write:
            for piece in response.iter_bytes():
                write(piece)
    except BaseException:
        response.close()
        raise


async def apour(response: Response, target: Any) -> None:
    """The same in the async world, where a writer may have to be awaited."""
    try:
        with _opened(target) as write:
            async for piece in response.aiter_bytes():
                done = write(piece)
                if hasattr(done, "__await__"):
                    await done
    except BaseException:
        await response.aclose()
        raise


def _opened(target: Any) -> Any:
    """A context manager that gives a function to write with."""
    if isinstance(target, (str, bytes, os.PathLike)):
        return _Atomic(target)
    write = getattr(target, "write", target)
    if not callable(write):
        raise TypeError("a body can be written to a path, an object with `write`, or a function, not to %s" % type(target).__name__)
    from contextlib import nullcontext

    return nullcontext(write)


class _Atomic:
    """A file that takes its name when the block ends well, and vanishes otherwise."""

    def __init__(self, file: Any) -> None:
        self.path = os.fsdecode(file)
        self.partial = "%s.%s.partial" % (self.path, os.urandom(4).hex())

    def __enter__(self) -> Any:
        try:
            self.out = open(self.partial, "xb")
        except OSError as exc:
            raise OpenAIError("can't write to %r: %s" % (self.path, exc)) from exc
        return self.out.write

    def __exit__(self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]) -> None:
        self.out.close()
        if kind is None:
            os.replace(self.partial, self.path)
        else:
            os.unlink(self.partial)
