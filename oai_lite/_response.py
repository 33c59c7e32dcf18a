"""`Response`: what came back for a request, and its body in whichever form is asked for.

Serves both worlds: values for what is there, sync and async methods for what still has to be read from the live body (its
`source`). Knows nothing of sockets; a source gives bytes and can be closed.
"""
from __future__ import annotations

import json

from ._errors import APIResponseValidationError, OpenAIError, StreamAlreadyConsumed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import timedelta
    from typing import Any, AsyncIterator, Dict, Iterator, List, Optional

    from ._headers import Headers


class Response:
    """An HTTP response. `content`, `text` and `json()` need the body to be read: `read()` or, in the async world, `aread()`."""

    __slots__ = (
        "status_code", "reason_phrase", "http_version", "headers", "request", "source", "retries_taken", "_elapsed", "_content",
        "_iterated", "__weakref__",
    )  # fmt: skip

    def __init__(
        self, status_code: int, reason_phrase: str, http_version: str, headers: Headers, request: Any, source: Any = None,
        elapsed: float = 0.0,
    ) -> None:  # fmt: skip
        self.status_code = status_code
        self.reason_phrase = reason_phrase
        self.http_version = http_version
        self.headers = headers
        self.request = request
        self.source = source
        self.retries_taken = 0
        self._elapsed = elapsed
        self._content: Optional[bytes] = None
        self._iterated = False

    @property
    def elapsed(self) -> timedelta:
        """Time from sending the request to the end of the response's head."""
        from datetime import timedelta

        return timedelta(seconds=self._elapsed)

    @property
    def url(self) -> str:
        """The URL that was asked for."""
        return self.request.url  # type: ignore[no-any-return]

    @property
    def method(self) -> str:
        """The method of the request."""
        return self.request.method  # type: ignore[no-any-return]

    @property
    def http_request(self) -> Any:
        """The same as `request`."""
        return self.request

    @property
    def request_id(self) -> Optional[str]:
        """The `x-request-id` header field."""
        return self.headers.get("x-request-id")  # type: ignore[no-any-return]

    @property
    def is_success(self) -> bool:
        """True for 2xx."""
        return 200 <= self.status_code < 300

    @property
    def is_error(self) -> bool:
        """True for 4xx and 5xx."""
        return self.status_code >= 400

    @property
    def is_closed(self) -> bool:
        """True when the body was read to its end or given up."""
        return self.source is None or self.source.ended

    # The body, read.

    @property
    def content(self) -> bytes:
        """The body. Raises OpenAIError if it has not been read, StreamAlreadyConsumed if it was iterated over."""
        if self._content is None:
            if self._iterated:
                raise StreamAlreadyConsumed()
            raise OpenAIError("the body has not been read yet: call read() first, or await it in the async client")
        return self._content

    @property
    def encoding(self) -> str:
        """The character encoding: the charset of the content type, else UTF-8."""
        _, _, charset = self.headers.get("content-type", "").lower().partition("charset=")
        charset = charset.partition(";")[0].strip("\"' ")
        if charset:
            import codecs

            try:
                return codecs.lookup(charset).name
            except LookupError:
                pass
        return "utf-8"

    @property
    def text(self) -> str:
        """The body as text; what can't be decoded becomes U+FFFD."""
        return self.content.decode(self.encoding, "replace")

    def json(self) -> Any:
        """The body decoded from JSON, as plain dicts and lists. Raises APIResponseValidationError if it is no JSON."""
        try:
            return json.loads(self.content)
        except ValueError as exc:
            raise APIResponseValidationError(self, self.content, message="the body is not JSON: %r" % self.text[:200]) from exc

    # Reading it, in the sync world.

    def read(self) -> bytes:
        """Read the body to its end, once; return it."""
        if self._content is None:
            source = self._begin()
            pieces = []
            piece = source.read_some()
            while piece:
                pieces.append(piece)
                piece = source.read_some()
            self._content = pieces[0] if len(pieces) == 1 else b"".join(pieces)
        return self._content

    def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """The body in pieces of `chunk_size` bytes (the last one may be shorter), or as they arrive."""
        sizer = _Sizer(chunk_size)
        if self._content is not None:
            for piece in sizer.all(self._content):
                yield piece
            return
        source = self._begin()
        while True:
            data = source.read_some()
            for piece in sizer.feed(data) if data else sizer.end():
                yield piece
            if not data:
                return

    def iter_text(self, chunk_size: Optional[int] = None) -> Iterator[str]:
        """The body as text, in pieces that never split a character."""
        decoder = self._decoder()
        for data in self.iter_bytes(chunk_size):
            text = decoder.decode(data)
            if text:
                yield text
        rest = decoder.decode(b"", True)
        if rest:
            yield rest

    def iter_lines(self) -> Iterator[str]:
        """The body line by line, without line ends; only LF, CR and CRLF end a line."""
        lines = _Lines()
        for text in self.iter_text():
            for line in lines.feed(text):
                yield line
        for line in lines.end():
            yield line

    def close(self) -> None:
        """Give the body up; the connection is kept only if the body was read to its end."""
        if self.source is not None:
            self.source.close()

    # The same in the async world.

    async def aread(self) -> bytes:
        """Read the body to its end, once; return it."""
        if self._content is None:
            source = self._begin()
            pieces = []
            piece = await source.read_some()
            while piece:
                pieces.append(piece)
                piece = await source.read_some()
            self._content = pieces[0] if len(pieces) == 1 else b"".join(pieces)
        return self._content

    async def aiter_bytes(self, chunk_size: Optional[int] = None) -> AsyncIterator[bytes]:
        """The body in pieces of `chunk_size` bytes (the last one may be shorter), or as they arrive."""
        sizer = _Sizer(chunk_size)
        if self._content is not None:
            for piece in sizer.all(self._content):
                yield piece
            return
        source = self._begin()
        while True:
            data = await source.read_some()
            for piece in sizer.feed(data) if data else sizer.end():
                yield piece
            if not data:
                return

    async def aiter_text(self, chunk_size: Optional[int] = None) -> AsyncIterator[str]:
        """The body as text, in pieces that never split a character."""
        decoder = self._decoder()
        async for data in self.aiter_bytes(chunk_size):
            text = decoder.decode(data)
            if text:
                yield text
        rest = decoder.decode(b"", True)
        if rest:
            yield rest

    async def aiter_lines(self) -> AsyncIterator[str]:
        """The body line by line, without line ends; only LF, CR and CRLF end a line."""
        lines = _Lines()
        async for text in self.aiter_text():
            for line in lines.feed(text):
                yield line
        for line in lines.end():
            yield line

    async def aclose(self) -> None:
        """Give the body up; the connection is kept only if the body was read to its end."""
        self.close()

    # Details.

    def _begin(self) -> Any:
        if self._iterated:
            raise StreamAlreadyConsumed()
        if self.source is None:
            raise OpenAIError("this response has no body any more; it was closed, copied or unpickled")
        self._iterated = True
        return self.source

    def _decoder(self) -> Any:
        import codecs

        return codecs.getincrementaldecoder(self.encoding)("replace")

    def __repr__(self) -> str:
        return "<Response [%d %s]>" % (self.status_code, self.reason_phrase)

    def __getstate__(self) -> Dict[str, Any]:
        state = {slot: getattr(self, slot) for slot in self.__slots__ if slot != "__weakref__"}
        state["source"] = None
        return state

    def __setstate__(self, state: Dict[str, Any]) -> None:
        for slot, value in state.items():
            setattr(self, slot, value)


class _Sizer:
    """Cuts pieces of bytes to size; without a size it lets them pass."""

    def __init__(self, size: Optional[int]) -> None:
        if size is not None and size < 1:
            raise ValueError("chunk_size must be at least 1, not %r" % (size,))
        self.size = size
        self.kept: List[bytes] = []
        self.length = 0

    def feed(self, data: bytes) -> List[bytes]:
        if self.size is None:
            return [data]
        self.kept.append(data)
        self.length += len(data)
        if self.length < self.size:
            return []
        whole = b"".join(self.kept)
        end = self.length - self.length % self.size
        self.kept, self.length = [whole[end:]], self.length - end
        return [whole[start : start + self.size] for start in range(0, end, self.size)]

    def end(self) -> List[bytes]:
        return [b"".join(self.kept)] if self.length else []

    def all(self, data: bytes) -> List[bytes]:
        return (self.feed(data) if data else []) + self.end()


class _Lines:
    """Pushed text in, lines out."""

    def __init__(self) -> None:
        self.kept: List[str] = []
        self.after_cr = False

    def feed(self, text: str) -> List[str]:
        if self.after_cr and text.startswith("\n"):
            text = text[1:]
        self.after_cr = text.endswith("\r") if text else self.after_cr
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        if len(lines) > 1:
            lines[0] = "".join(self.kept) + lines[0]
            self.kept = []
        last = lines.pop()
        if last:
            self.kept.append(last)
        return lines

    def end(self) -> List[str]:
        return ["".join(self.kept)] if self.kept else []
