"""HTTP/1.1 from the server's side: bytes to requests, replies to bytes. No socket, no clock, and no idea of the API.

Strict on purpose: what a real server might refuse (RFC 9112) is refused here with a sentence, so that a client that is
tested against this server is right about framing. `RequestParser` is push style and keeps what came early (pipelining).
"""
from __future__ import annotations

import json
import re
from http import HTTPStatus

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Generator, Iterable, Iterator, List, Mapping, Optional, Tuple

    Pairs = List[Tuple[str, str]]
    Fields = Mapping[str, Optional[str]]

HEAD_LIMIT = 65536  # bytes; what common servers accept at most for request line and header fields together
CHUNK_LINE_LIMIT = 1024  # bytes; a size and extensions, which nobody sends
CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"
LAST_CHUNK = b"0\r\n\r\n"
_REASONS = {int(status): status.phrase for status in HTTPStatus}
_token = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+").fullmatch
_target = re.compile(r"/[!\"$-~]*|\*").fullmatch
_digits = re.compile(r"[0-9]{1,18}").fullmatch
_chunk_size = re.compile(rb"([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\r\n]*)?").fullmatch
_disposition = re.compile(r'form-data((?:; ?[a-z]+\*?=(?:"[^"\r\n]*"|[^";\s]+))*)').fullmatch
_parameter = re.compile(r'; ?([a-z]+\*?)=(?:"([^"]*)"|([^";\s]+))').findall


class BadRequest(Exception):
    """Bytes that are no HTTP/1.1 request: `status` to answer with, and a sentence. The connection cannot go on."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status


class Request:
    """One request as it came: `fields` maps lower-cased names to values (repeats joined), `headers` has them as sent."""

    __slots__ = ("method", "target", "version", "headers", "fields", "body")

    def __init__(self, method: str, target: str, version: str, headers: Pairs, fields: Dict[str, str]) -> None:
        self.method = method
        self.target = target
        self.version = version
        self.headers = headers
        self.fields = fields
        self.body = b""

    @property
    def keeps_alive(self) -> bool:
        """True if the connection may carry another request after this one (RFC 9112, 9.3)."""
        return self.version == "HTTP/1.1" and "close" not in self.fields.get("connection", "").lower()


class RequestParser:
    """`feed(bytes)`, then `next()` until it gives None. `expects_continue` says that the body waits for a 100.

    What it reads with are generators, in which `yield` waits for more bytes.
    """

    __slots__ = ("_buffer", "_requests", "_begun", "expects_continue")

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._requests = self._read()
        self._begun = False
        self.expects_continue = False

    def feed(self, data: bytes) -> None:
        """Take what was received."""
        self._buffer += data

    @property
    def pending(self) -> bool:
        """True if part of a request has come and the rest has not."""
        return self._begun or bool(self._buffer)

    @property
    def leftover(self) -> bytes:
        """What has come and was not read."""
        return bytes(self._buffer)

    def next(self) -> Optional[Request]:
        """The next whole request, or None if more bytes are needed. Raises BadRequest."""
        return next(self._requests)

    def _read(self) -> Iterator[Optional[Request]]:
        while True:
            head = yield from self._until(b"\r\n\r\n", HEAD_LIMIT, 431, "The head of the request is longer than %d bytes." % HEAD_LIMIT)
            while head[:2] == b"\r\n":  # RFC 9112, 2.2: an empty line before a request is skipped
                head = head[2:]
            if head:
                request = parse_head(head)
                self._begun, length = True, body_length(request)
                self.expects_continue = request.fields.get("expect", "").lower() == "100-continue" and not self._buffer
                request.body = (yield from self._chunks()) if length is None else (yield from self._exactly(length))
                self._begun = self.expects_continue = False
                yield request

    def _exactly(self, count: int) -> Generator[None, None, bytes]:
        """So many bytes."""
        while len(self._buffer) < count:
            yield
        data = bytes(self._buffer[:count])
        del self._buffer[:count]
        return data

    def _until(self, mark: bytes, limit: int, status: int, sentence: str) -> Generator[None, None, bytes]:
        """What stands before a mark, which is taken too. Raises BadRequest if the mark is not within the limit."""
        end = self._buffer.find(mark, 0, limit)
        while end < 0:
            if len(self._buffer) >= limit:
                raise BadRequest(status, sentence)
            yield
            end = self._buffer.find(mark, 0, limit)
        return (yield from self._exactly(end + len(mark)))[:end]

    def _chunks(self) -> Generator[None, None, bytes]:
        """A chunked body (RFC 9112, 7.1), with its trailer, of which nothing is kept."""
        pieces: List[bytes] = []
        wrong = "The size of a chunk is not a hexadecimal number."
        while True:
            match = _chunk_size((yield from self._until(b"\r\n", CHUNK_LINE_LIMIT, 400, wrong)))
            if match is None:
                raise BadRequest(400, wrong)
            size = int(match.group(1), 16)
            if not size:
                break
            data = yield from self._exactly(size + 2)
            if data[size:] != b"\r\n":
                raise BadRequest(400, "A chunk of the body is not followed by CRLF.")
            pieces.append(data[:size])
        room, line = HEAD_LIMIT, b"0"
        while line:
            line = yield from self._until(b"\r\n", room, 431, "The trailer of the body is longer than %d bytes." % HEAD_LIMIT)
            room -= len(line) + 2
        return b"".join(pieces)


def parse_head(block: bytes) -> Request:
    """The request whose head is `block` (without the empty line). Raises BadRequest."""
    text = block.decode("latin-1")
    lines = text.split("\r\n")
    if text.count("\n") != len(lines) - 1 or text.count("\r") != len(lines) - 1 or "\0" in text:
        raise BadRequest(400, "The head holds a bare CR, a bare LF or a NUL.")
    words = lines[0].split(" ")
    if len(words) != 3 or not _token(words[0]) or not _target(words[1]):
        raise BadRequest(400, "The request line is not METHOD TARGET VERSION with a target that starts with '/'.")
    if words[2] not in ("HTTP/1.1", "HTTP/1.0"):
        raise BadRequest(400, "The request is not HTTP/1.1.")
    headers, fields = _fields(lines[1:])
    if words[2] == "HTTP/1.1" and (not fields.get("host") or "," in fields["host"]):
        raise BadRequest(400, "The request needs exactly one Host header.")
    return Request(words[0], words[1], words[2], headers, fields)


def _fields(lines: List[str]) -> Tuple[Pairs, Dict[str, str]]:
    headers: Pairs = []
    fields: Dict[str, str] = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon or not _token(name):
            raise BadRequest(400, "Header field %d is not 'Name: value'." % (len(headers) + 1))
        value = value.strip(" \t")
        headers.append((name, value))
        name = name.lower()
        fields[name] = fields[name] + ", " + value if name in fields else value
    return headers, fields


def body_length(request: Request) -> Optional[int]:
    """How many bytes of body follow; None means chunked (RFC 9112, 6.3). Raises BadRequest."""
    length, coding = request.fields.get("content-length"), request.fields.get("transfer-encoding")
    if coding is not None:
        if length is not None:
            raise BadRequest(400, "The request has both Content-Length and Transfer-Encoding.")
        if coding.lower() != "chunked":
            raise BadRequest(501, "The only transfer coding understood is 'chunked'.")
        return None
    if length is None:
        return 0
    if not _digits(length):
        raise BadRequest(400, "Content-Length is not one number.")
    return int(length)


class Part:
    """One part of a multipart/form-data body: `name`, `filename` or None, `content_type` or None, `headers`, `data`."""

    __slots__ = ("name", "filename", "content_type", "headers", "data")

    def __init__(self, name: str, filename: Optional[str], headers: Dict[str, str], data: bytes) -> None:
        self.name = name
        self.filename = filename
        self.content_type = headers.get("content-type")
        self.headers = headers
        self.data = data

    @property
    def text(self) -> str:
        """The data as UTF-8 text."""
        return self.data.decode("utf-8")

    def __repr__(self) -> str:
        return "<Part %r, filename=%r, %d bytes>" % (self.name, self.filename, len(self.data))


def parse_form(body: bytes, content_type: str) -> List[Part]:
    """The parts of a multipart/form-data body (RFC 7578), in order. Raises ValueError with a sentence."""
    match = re.match(r'multipart/form-data;.*boundary=(?:"([^"]+)"|([^\s;]+))', content_type, re.I)
    if match is None:
        raise ValueError("the body is not multipart/form-data with a boundary but %r" % content_type)
    boundary = (match.group(1) or match.group(2)).encode("latin-1")
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary)
    if len(pieces) < 2 or pieces[0] or pieces[-1] not in (b"--", b"--\r\n"):
        raise ValueError("the multipart body does not start and end with its boundary")
    return [_part(piece) for piece in pieces[1:-1]]


def _part(piece: bytes) -> Part:
    head, blank, data = piece.partition(b"\r\n\r\n")
    if not blank or head[:2] != b"\r\n":
        raise ValueError("a part of the multipart body has no header")
    lines = head[2:].decode("utf-8").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    match = _disposition(headers.get("content-disposition", ""))
    if match is None:
        raise ValueError("a part of the multipart body has no valid Content-Disposition")
    given = {key: _unescaped(quoted or bare) for key, quoted, bare in _parameter(match.group(1))}
    if "name" not in given:
        raise ValueError("a part of the multipart body has no name")
    return Part(given["name"], given.get("filename"), headers, data)


def _unescaped(text: str) -> str:
    # The three escapes of the HTML standard, section "multipart/form-data encoding algorithm".
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%22", '"')


class Reply:
    """What to answer: `value` is JSON (dict, list, number, bool), text (str), raw (bytes) or nothing (None: 204).

    status: default 200, and 204 if there is nothing to say. headers: added to the usual ones; a value of None leaves one out.
    """

    __slots__ = ("value", "status", "headers")

    def __init__(self, value: object = None, status: int = 0, headers: Optional[Fields] = None) -> None:
        self.value = value
        self.status = status or (204 if value is None else 200)
        self.headers = headers

    def parts(self) -> Tuple[int, Dict[str, str], bytes]:
        """Status, header fields and body: what a `transport` gives."""
        kind, body = self.body()
        return self.status, _merged({"Content-Type": kind} if kind else {}, self.headers), body

    def body(self) -> Tuple[str, bytes]:
        """The content type and the bytes."""
        if self.value is None:
            return "", b""
        if isinstance(self.value, (bytes, bytearray)):
            return "application/octet-stream", bytes(self.value)
        if isinstance(self.value, str):
            return "text/plain; charset=utf-8", self.value.encode("utf-8")
        return "application/json", dump_json(self.value)


class Stream:
    """A streamed answer. Each event is sent in a chunk of its own:

    a dict or list is one `data:` line of JSON; a pair `(name, data)` has an `event:` line before it; a str is data as it
    stands; bytes go to the wire untouched. done: end with `data: [DONE]`. Other content types suit streams of bytes.
    """

    __slots__ = ("events", "done", "status", "headers", "content_type")

    def __init__(
        self, events: Iterable[object], done: bool = True, *, status: int = 200, headers: Optional[Fields] = None,
        content_type: str = "text/event-stream; charset=utf-8",
    ) -> None:  # fmt: skip
        self.events = events
        self.done = done
        self.status = status
        self.headers = headers
        self.content_type = content_type

    def parts(self) -> Tuple[int, Dict[str, str], Iterable[bytes]]:
        """Status, header fields and body: what a `transport` gives."""
        return self.status, _merged({"Content-Type": self.content_type}, self.headers), self.pieces()

    def pieces(self) -> Iterable[bytes]:
        """The bytes of one event after the other."""
        for event in self.events:
            yield event_bytes(event)
        if self.done:
            yield b"data: [DONE]\n\n"


class WebSocket:
    """A conversation over a WebSocket. events: what is said first. answer: a function that is called with each event of the client, and
    says what to send then: one event, several, or None for nothing.

    A dict or list is a message of JSON; a str or bytes one that is sent as it is; a pair `(code, reason)` closes the connection.
    """

    __slots__ = ("events", "answer", "headers")

    def __init__(self, events: Iterable[object] = (), answer: Any = None, *, headers: Optional[Fields] = None) -> None:
        self.events = events
        self.answer = answer
        self.headers = headers

    def answers(self, event: object) -> Iterable[object]:
        """What to send after an event of the client."""
        found = None if self.answer is None else self.answer(event)
        return () if found is None else [found] if isinstance(found, (dict, str, bytes, tuple)) else found


def event_bytes(event: object) -> bytes:
    """One server-sent event as bytes (see `Stream`)."""
    if isinstance(event, (bytes, bytearray)):
        return bytes(event)
    if isinstance(event, tuple):
        name, data = event
        return b"event: " + str(name).encode("utf-8") + b"\n" + event_bytes(data)
    if isinstance(event, str):
        return b"".join(b"data: " + line.encode("utf-8") + b"\n" for line in event.split("\n")) + b"\n"
    return b"data: " + dump_json(event) + b"\n\n"


def dump_json(value: object) -> bytes:
    """Compact JSON in UTF-8; a text that UTF-8 cannot hold (a lone surrogate) makes it ASCII with escapes."""
    try:
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":")).encode("ascii")


def chunk(data: bytes) -> bytes:
    """`data` framed as one chunk of a chunked body."""
    return b"%x\r\n%b\r\n" % (len(data), data)


def write_head(status: int, usual: Dict[str, str], headers: Optional[Fields]) -> bytes:
    """The head of a reply; `headers` (any case) replace the usual ones, or remove them with None."""
    lines = ["HTTP/1.1 %d %s" % (status, _REASONS.get(status, ""))]
    lines += ["%s: %s" % field for field in _merged(usual, headers).items()]
    lines += ["", ""]
    return "\r\n".join(lines).encode("latin-1")


def _merged(usual: Dict[str, str], headers: Optional[Fields]) -> Dict[str, str]:
    if not headers:
        return usual
    names = {name.lower() for name in headers}
    merged = {name: value for name, value in usual.items() if name.lower() not in names}
    merged.update((name, value) for name, value in headers.items() if value is not None)
    return merged


def error_body(message: str, kind: str, param: Optional[str] = None, code: Optional[str] = None) -> Dict[str, object]:
    """An error in the API's shape."""
    return {"error": {"message": message, "type": kind, "param": param, "code": code}}


def refused(message: str, param: Optional[str] = None, code: Optional[str] = None, status: int = 400) -> Reply:
    """What the API says to a wrong request."""
    return Reply(error_body(message, "invalid_request_error", param, code), status)
