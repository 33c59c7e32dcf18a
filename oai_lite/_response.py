"""`Response`: what came back for a request, and its body in whichever form is asked for.

Serves both worlds: values for what is there, sync and async methods for what still has to be read from the live body (its
`source`). Knows nothing of sockets; a source gives pieces of bytes, b"" at the end, and can be closed.
"""
from __future__ import annotations

import json

from ._errors import APIError, APIResponseValidationError, OpenAIError, StreamAlreadyConsumed, asked
from ._headers import ResponseHeaders

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import timedelta
    from typing import Any, AsyncIterator, Dict, Iterator, List, Optional, Union

    from ._headers import Headers

    Stage = Union["_Pieces", "_Text", "_Lines"]

SHOWN = 200  # characters of a body in a message


class Response:
    """An HTTP response.

    `content`, `text` and `json()` need the body to be read: with `read()` or, in the async world, `await aread()`. The `iter_...`
    methods give it piece by piece as it arrives and keep nothing. retries_taken: attempts that failed before this one.
    """

    __slots__ = (
        "status_code", "reason_phrase", "http_version", "headers", "request", "source", "elapsed_seconds", "retries_taken",
        "_content", "_iterated", "__weakref__",
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
        self.elapsed_seconds = elapsed
        self.retries_taken = 0
        self._content: Optional[bytes] = None
        self._iterated = False

    @property
    def elapsed(self) -> timedelta:
        """Time from sending the request to the end of the response's head."""
        from datetime import timedelta

        return timedelta(seconds=self.elapsed_seconds)

    @property
    def url(self) -> str:
        """The URL that was asked for, query included."""
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
        """The `x-request-id` header field: what to quote to the operator of the server."""
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
        return self.source is None or bool(self.source.ended)

    # The body, read.

    @property
    def content(self) -> bytes:
        """The body. Raises StreamAlreadyConsumed if it was iterated over, OpenAIError if it has not been read."""
        if self._content is None:
            if self._iterated:
                raise StreamAlreadyConsumed()
            raise OpenAIError("the body has not been read: call read() first, or `await aread()` in the async world")
        return self._content

    @property
    def encoding(self) -> str:
        """The character encoding: the charset of the content type if Python has it, else UTF-8."""
        kind: str = self.headers.get("content-type", "").lower()
        charset = kind.partition("charset=")[2].partition(";")[0].strip("\"' ")
        try:
            b"x".decode(charset, "replace")
        except (LookupError, ValueError):  # no charset, one that Python does not have, or no encoding of text
            return "utf-8"
        return charset

    @property
    def text(self) -> str:
        """The body as text; what can't be decoded becomes U+FFFD."""
        return self.content.decode(self.encoding, "replace")

    def json(self) -> Any:
        """The body decoded from JSON, as plain dicts and lists. Raises APIResponseValidationError if it is no JSON."""
        try:
            return json.loads(self.content)
        except (ValueError, RecursionError) as exc:
            raise self._not_json() from exc.with_traceback(None)  # whose frames hold the body (need 45)

    def _not_json(self) -> APIResponseValidationError:
        message = "%s answered %d with a body that is %s (content type %s): %r" % (
            asked(self.request), self.status_code, "not JSON" if self.content else "empty, where JSON was expected",
            self.headers.get("content-type", "not given"), self.text[:SHOWN],
        )  # fmt: skip
        return APIResponseValidationError(self, self.content, message=message)

    # Reading it, in the sync world.

    def read(self) -> bytes:
        """Read the body to its end, once; return it. When it breaks off, what came is `partial` of the APIConnectionError."""
        if self._content is None:
            source = self._begin()
            body = _Collected([source.read_some()])
            try:
                while not source.ended and body[-1]:
                    body.append(source.read_some())
            except APIError as exc:
                exc.partial = body.whole() + exc.partial
                raise
            self._content = body.whole()
        return self._content

    def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """The body in pieces of `chunk_size` bytes (the last one may be shorter), or as they arrive."""
        return self._pump(_Pieces(chunk_size))

    def iter_text(self, chunk_size: Optional[int] = None) -> Iterator[str]:
        """The body as text, in pieces that never split a character; chunk_size: bytes decoded at a time."""
        return self._pump(_Text(self.encoding, chunk_size))

    def iter_lines(self) -> Iterator[str]:
        """The body line by line, without line ends; only LF, CR and CRLF end a line."""
        return self._pump(_Lines(self.encoding))

    def _pump(self, stage: Stage) -> Iterator[Any]:
        source = self._replay() or self._begin()
        while not stage.ended:
            yield from stage.feed(source.read_some())

    def close(self) -> None:
        """Give the body up; the connection is kept only if the body was read to its end. May be called more than once."""
        source, self.source = self.source, None
        if source is not None:
            source.close()

    # The same in the async world.

    async def aread(self) -> bytes:
        """Read the body to its end, once; return it. When it breaks off, what came is `partial` of the APIConnectionError."""
        if self._content is None:
            source = self._begin()
            body = _Collected([await source.read_some()])
            try:
                while not source.ended and body[-1]:
                    body.append(await source.read_some())
            except APIError as exc:
                exc.partial = body.whole() + exc.partial
                raise
            self._content = body.whole()
        return self._content

    def aiter_bytes(self, chunk_size: Optional[int] = None) -> AsyncIterator[bytes]:
        """The body in pieces of `chunk_size` bytes (the last one may be shorter), or as they arrive."""
        return self._apump(_Pieces(chunk_size))

    def aiter_text(self, chunk_size: Optional[int] = None) -> AsyncIterator[str]:
        """The body as text, in pieces that never split a character; chunk_size: bytes decoded at a time."""
        return self._apump(_Text(self.encoding, chunk_size))

    def aiter_lines(self) -> AsyncIterator[str]:
        """The body line by line, without line ends; only LF, CR and CRLF end a line."""
        return self._apump(_Lines(self.encoding))

    async def _apump(self, stage: Stage) -> AsyncIterator[Any]:
        replay = self._replay()
        source: Any = self._begin() if replay is None else None
        piece: Any
        while not stage.ended:
            for piece in stage.feed(await source.read_some() if replay is None else replay.read_some()):
                yield piece
                piece = None  # nor may a traceback show it when the next read fails

    async def aclose(self) -> None:
        """Give the body up; the connection is kept only if the body was read to its end. May be called more than once."""
        self.close()

    # Details.

    def _begin(self) -> Any:
        """The live body, which from now on is being used up."""
        if self._iterated:
            raise StreamAlreadyConsumed()
        if self.source is None:
            raise OpenAIError("this response has no body any more: it was closed, copied or unpickled before the body was read")
        self._iterated = True
        return self.source

    def _replay(self) -> Optional[_Replay]:
        return None if self._content is None else _Replay(self._content)

    def __repr__(self) -> str:
        return "<Response [%d %s]>" % (self.status_code, self.reason_phrase)

    def __getstate__(self) -> Dict[str, Any]:
        state = {slot: getattr(self, slot) for slot in self.__slots__ if slot != "__weakref__"}
        state["source"] = None
        return state

    def __setstate__(self, state: Dict[str, Any]) -> None:
        for slot, value in state.items():
            setattr(self, slot, value)


def begun(head: Any, request: Any, source: Any, elapsed: float) -> Response:
    """The response that begins with a parsed head."""
    return Response(head.status, head.reason, head.version, ResponseHeaders(head), request, source, elapsed)


# Bodies are held by objects while they are read, and never by a local variable: tracebacks may be shown with those (need 45).


class _Collected(list):  # type: ignore[type-arg]  # list[bytes] can't be subscripted on Python 3.7
    """The pieces of a body, which its repr does not show."""

    __slots__ = ()

    def whole(self) -> bytes:
        return self[0] if len(self) == 1 or len(self) == 2 and not self[1] else b"".join(self)

    def __repr__(self) -> str:
        return "<%d pieces>" % len(self)


class _Replay:
    """A body that has been read, as a source."""

    __slots__ = ("_content",)

    def __init__(self, content: bytes) -> None:
        self._content = content

    def read_some(self) -> bytes:
        content, self._content = self._content, b""
        return content


class _Pieces:
    """Pushed bytes in, pieces of one size out; without a size they pass. b"" is the end."""

    __slots__ = ("size", "kept", "length", "ended")

    def __init__(self, size: Optional[int]) -> None:
        if size is not None and size < 1:
            raise ValueError("chunk_size must be at least 1, not %r" % (size,))
        self.size = size
        self.kept: List[bytes] = []
        self.length = 0
        self.ended = False

    def feed(self, data: bytes) -> List[bytes]:
        self.ended = not data
        if self.size is None:
            return [data] if data else []
        self.kept.append(data)
        self.length += len(data)
        if data and self.length < self.size:
            return []
        whole, self.kept, size = b"".join(self.kept), [], self.size
        end = self.length if self.ended else self.length - self.length % size
        self.length -= end
        self.kept = [whole[end:]] if self.length else []
        return [whole[start : min(start + size, end)] for start in range(0, end, size)]


class _Text:
    """Pushed bytes in, text out."""

    __slots__ = ("pieces", "decode", "ended")

    def __init__(self, encoding: str, size: Optional[int] = None) -> None:
        import codecs

        self.pieces = _Pieces(size)
        self.decode = codecs.getincrementaldecoder(encoding)("replace").decode
        self.ended = False

    def feed(self, data: bytes) -> List[str]:
        texts = [self.decode(piece) for piece in self.pieces.feed(data)]
        self.ended = self.pieces.ended
        if self.ended:
            texts.append(self.decode(b"", True))
        return [text for text in texts if text]


class _Lines:
    """Pushed bytes in, lines out."""

    __slots__ = ("text", "kept", "after_cr", "ended")

    def __init__(self, encoding: str) -> None:
        self.text = _Text(encoding)
        self.kept: List[str] = []  # of the line that has not ended
        self.after_cr = False  # a LF that comes next belongs to the CR before it
        self.ended = False

    def feed(self, data: bytes) -> List[str]:
        lines: List[str] = []
        for text in self.text.feed(data):
            lines += self._split(text)
        self.ended = self.text.ended
        if self.ended and self.kept:
            lines.append("".join(self.kept))
        return lines

    def _split(self, text: str) -> List[str]:
        if self.after_cr and text[0] == "\n":
            text = text[1:]
        self.after_cr = text.endswith("\r")
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        rest = lines.pop()
        if lines:
            lines[0] = "".join(self.kept) + lines[0]
            self.kept = []
        if rest:
            self.kept.append(rest)
        return lines
