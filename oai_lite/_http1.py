"""HTTP/1.1 (RFC 9112), client side: write a head; feed bytes -> head, body pieces, end.

Bytes in, values out: no socket, no clock, no `await`. Strict where laxness lets an attacker or a broken proxy make two readers
see two messages (section 11.2): one way to end a line, one length of a body. What is wrong is a ProtocolError with a sentence.
"""
from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, List, Optional, Tuple

    State = Callable[[Any, bytes, List[bytes]], Optional[bytes]]

MAX_HEAD = 65536  # bytes: what most servers and proxies allow is 8 to 64 KiB
MAX_HEADERS = 256  # fields: real responses of the API have about 25
MAX_CHUNK_LINE = 4096  # bytes: the length of a chunk in hex, and extensions that nobody uses
MAX_TRAILERS = 16384  # bytes
MAX_INFORMATIONAL = 32  # 1xx responses before the real one: a server that sends more is stalling
_KEPT = 1024  # bytes of what could not be understood that stay on the error

LAST_CHUNK = b"0\r\n\r\n"

_TOKEN = r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
# Field lines, section 5: no blank before the colon, no control characters in a value, no folding. A head is checked as a whole;
# its fields are taken apart only when somebody asks for them, which hardly any caller does.
_VALUE = "[^\x00-\x08\x0a-\x1f\x7f]*"
_IN_NAMES = b"!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"  # RFC 9110 section 5.6.2
_IN_LINES = bytes(byte for byte in range(256) if byte == 9 or 0x20 <= byte != 0x7F)  # what a line may hold, section 5.5
_FIELDS = re.compile("^(%s):[ \t]*(%s)\r\n" % (_TOKEN, _VALUE), re.M)
_STATUS = re.compile("(HTTP/1\\.[0-9]) ([1-9][0-9]{2})(?: ([^\x00-\x08\x0a-\x1f\x7f]*))?\r\n")
_REQUEST_LINE = re.compile(_TOKEN + " [!-~]+ HTTP/1\\.1\r\n")
# What says how the body comes; in a head in lower case, where all of these mean the same.
_FRAMING = re.compile("\r\n(content-length|transfer-encoding|connection|content-encoding):[ \t]*([^\r]*)")
_BAD_VALUE = re.compile("[^\t\x20-\x7e\x80-\xff]")
_NAME = re.compile(_TOKEN + r"\Z")
_MOST_DIGITS = 18  # 10**18 bytes are more than there are; longer is an attack on an integer
_HEX = re.compile(rb"[0-9A-Fa-f]{1,15}\Z")


class ProtocolError(Exception):
    """The server sent what is not HTTP/1.1. partial: the bytes that could not be used, up to a limit. pieces: those of the body
    that came before them in the same `feed`."""

    def __init__(self, message: str, partial: bytes = b"") -> None:
        super().__init__(message)
        self.partial = partial[:_KEPT]
        self.pieces: List[bytes] = []


class LocalProtocolError(Exception):
    """The caller gave what can't be sent as HTTP/1.1; names the place, never the value."""


class Head:
    """Start line and header fields of a response.

    version: "HTTP/1.1" or "HTTP/1.0". text: all lines, checked, or at least the field lines with the line end before them.
    """

    __slots__ = ("status", "reason", "version", "_text", "_lower", "_headers", "_table")

    def __init__(self, status: int, reason: str, version: str, text: str = "\r\n") -> None:
        self.status = status
        self.reason = reason
        self.version = version
        self._text = text
        self._lower = text.lower()  # as long as `text`: Latin-1 has no letter that changes its length
        self._headers: Optional[List[Tuple[str, str]]] = None
        self._table: Optional[Dict[str, str]] = None

    @property
    def headers(self) -> List[Tuple[str, str]]:
        """The fields as pairs, names as sent."""
        if self._headers is None:
            self._headers = [(name, value.rstrip(" \t")) for name, value in _FIELDS.findall(self._text)]
        return self._headers

    @property
    def table(self) -> Dict[str, str]:
        """The values by lower-case name, repeated ones joined."""
        if self._table is None:
            self._table = joined(self.headers)
        return self._table

    def value(self, name: str) -> Optional[str]:
        """The value of the field of this lower-case name, as in `table` but without making it; None if there is none."""
        name = "\r\n%s:" % name
        start = self._lower.find(name)
        if start < 0:
            return None
        end = self._lower.find("\r\n", start + 2)
        if self._lower.find(name, end) >= 0:
            return self.table[name[2:-1]]
        return self._text[start + len(name) : end].strip(" \t")

    def __repr__(self) -> str:
        return "Head(%d, %r, %r, %d headers)" % (self.status, self.reason, self.version, len(self.headers))


def joined(headers: List[Tuple[str, str]]) -> Dict[str, str]:
    """Values by lower-case name, those of a repeated name joined by ", " (RFC 9110 section 5.3)."""
    table = {name.lower(): value for name, value in headers}
    if len(table) != len(headers):
        lists: Dict[str, List[str]] = {}
        for name, value in headers:
            lists.setdefault(name.lower(), []).append(value)
        table = {name: ", ".join(values) for name, values in lists.items()}
    return table


# Writing.


def write_head(method: str, target: str, headers: List[Tuple[str, str]]) -> bytes:
    """The head of a request. Raises LocalProtocolError for anything that would make it another request."""
    lines = ["%s %s HTTP/1.1" % (method, target), *map(": ".join, headers), "\r\n"]
    text = "\r\n".join(lines)
    if not _is_head(text, headers):
        raise _complaint(method, target, headers)
    return text.encode("latin-1")


class Start:
    """The head of requests that differ in the length of their bodies alone, as a client sends them again and again: made and
    checked once.

    headers: the fields before Content-Length. sized: whether that follows. The repr shows nothing: credentials are in here.
    """

    __slots__ = ("method", "target", "headers", "sized", "_written")

    def __init__(self, method: str, target: str, headers: List[Tuple[str, str]], sized: bool) -> None:
        self.method = method
        self.target = target
        self.headers = headers
        self.sized = sized
        self._written = b""

    def fields(self, length: int) -> List[Tuple[str, str]]:
        """The header fields for a body of so many bytes."""
        return [*self.headers, ("Content-Length", str(length))] if self.sized else list(self.headers)

    def write(self, length: int) -> bytes:
        """The head for a body of so many bytes. Raises LocalProtocolError, as `write_head`."""
        if not self._written:
            self._written = write_head(self.method, self.target, self.headers)[:-2]
        return b"%bContent-Length: %d\r\n\r\n" % (self._written, length) if self.sized else self._written + b"\r\n"


def _is_head(text: str, headers: List[Tuple[str, str]]) -> bool:
    """Whether `text` has just the lines that were meant. Line breaks could make further lines of the right form, and an odd name
    another field: hence the names. What is left without what a line may hold are the line ends."""
    try:
        ends = text.encode("latin-1").translate(None, _IN_LINES)
    except UnicodeEncodeError:
        return False
    named = all([_NAME.match(name) for name, _ in headers])
    return named and ends == b"\r\n" * (len(headers) + 2) and _REQUEST_LINE.match(text) is not None


def _complaint(method: str, target: str, headers: List[Tuple[str, str]]) -> LocalProtocolError:
    if not _NAME.match(method):
        return LocalProtocolError("the request method is not a token")
    for position, character in enumerate(target):
        if not "!" <= character <= "~":
            return LocalProtocolError("the request target holds U+%04X at position %d, which must be escaped" % (ord(character), position))
    for name, value in headers:
        if not _NAME.match(name):
            return LocalProtocolError("%r is not a header name" % name)
        found = _BAD_VALUE.search(value)
        if found:
            return LocalProtocolError(
                "the value of header %s holds U+%04X at position %d, which can't be sent" % (name, ord(found.group()), found.start())
            )
    return LocalProtocolError("the request head can't be sent")


def write_chunk(data: bytes) -> bytes:
    """One chunk of a chunked body (section 7.1). `data` must not be empty: that would end the body."""
    return b"%x\r\n%b\r\n" % (len(data), data)


# Reading.


class ResponseParser:
    """Push parser of the response to one request.

    `feed(data)` gives the pieces of the body in `data`; `eof()` says that the server closed the connection. `head` is None until
    the head is complete, `ended` is true when the body is, `reusable` when the connection can carry another request, `received`
    counts the bytes of the body, `coding` is its Content-Encoding, and `leftover` holds what came after its end.
    """

    __slots__ = (
        "head", "ended", "received", "leftover", "coding", "_method", "_state", "_buffer", "_left", "_length", "_keep_alive",
        "_informational", "_scanned",
    )  # fmt: skip

    def __init__(self, method: str) -> None:
        self.head: Optional[Head] = None
        self.ended = False
        self.received = 0
        self.leftover = b""
        self.coding: Optional[str] = None
        self._method = method
        self._buffer = b""
        self._left = 0  # bytes of the body, or of the current chunk, still to come
        self._length: Optional[int] = None
        self._keep_alive = False
        self._informational = 0
        self._scanned = 0
        self._state: State = ResponseParser._read_head  # of the class: a bound method would be a cycle for the collector

    @property
    def reusable(self) -> bool:
        """Whether the next request may use the connection."""
        return self.ended and self._keep_alive and not self.leftover

    def feed(self, data: bytes) -> List[bytes]:
        """The pieces of the body that `data` brings. Raises ProtocolError; the parser is of no use afterwards."""
        pieces: List[bytes] = []
        rest: Optional[bytes] = data
        if self._buffer:
            rest, self._buffer = self._buffer + data, b""
        try:
            while rest and not self.ended:
                rest = self._state(self, rest, pieces)
        except ProtocolError as exc:
            exc.pieces = pieces
            raise
        if rest:
            self.leftover += rest
        return pieces

    def eof(self) -> None:
        """The server has closed the connection. Raises ProtocolError unless that is how this response ends."""
        if self.ended:
            return
        if self._state is ResponseParser._read_to_close:
            self.ended = True
            return
        if self.head is None:
            what = "in the middle of the response head" if self._buffer else "before it sent a response"
        elif self._length is not None:
            what = "after %d of %d bytes of the body" % (self.received, self._length)
        else:
            what = "after %d bytes of a chunked body, before its last chunk" % self.received
        raise ProtocolError("the server closed the connection " + what, self._buffer)

    def give_up(self) -> None:
        """Nothing more is to be read: take the response for ended, and the connection for spoiled."""
        self.ended = True
        self._keep_alive = False

    # States: each takes what there is and returns the rest for the next state, or None if it needs more.

    def _wait(self, data: bytes) -> None:
        """Keep `data` until more comes."""
        self._buffer = data

    def _read_head(self, data: bytes, pieces: List[bytes]) -> Optional[bytes]:
        end = data.find(b"\r\n\r\n", self._scanned)
        if not 0 <= end <= MAX_HEAD:
            if len(data) > MAX_HEAD:
                raise ProtocolError("the response head is longer than %d bytes" % MAX_HEAD, data)
            self._check_begin(data)
            self._scanned = max(0, len(data) - 3)
            self._wait(data)
            return None
        head = _parse_head(data[: end + 2])
        if head.status < 200 and head.status != 101:
            self._scanned = 0
            self._informational += 1
            if self._informational > MAX_INFORMATIONAL:
                raise ProtocolError("the server sent more than %d informational responses" % MAX_INFORMATIONAL, data)
        else:
            self.head = head
            self._frame(head)
        return data[end + 4 :]

    @staticmethod
    def _check_begin(data: bytes) -> None:
        """Find out early that this is no HTTP/1.x: such a server may never send the end of a head."""
        if not b"HTTP/1.".startswith(data[:7]):
            raise ProtocolError("the server did not answer with HTTP/1.1 but with %r" % data[:40], data)

    def _frame(self, head: Head) -> None:
        """Find out how the body ends, section 6.3."""
        found = _FRAMING.findall(head._lower)
        framing = dict(found)
        said = (framing if len(framing) == len(found) else joined(found)).get
        codings, lengths, connection, self.coding = said("transfer-encoding"), said("content-length"), said("connection"), said("content-encoding")
        self._keep_alive = connection == "keep-alive" or _persists(head.version, connection)
        if codings is not None and (lengths is not None or head.version == "HTTP/1.0"):
            raise ProtocolError("the response has a Transfer-Encoding and %s" % ("a Content-Length" if lengths else "is HTTP/1.0"))
        if lengths is not None:
            self._length = self._left = _length(lengths)
        if head.status in _NO_BODY or self._method == "HEAD":
            self.ended = True
            self._keep_alive = self._keep_alive and head.status != 101
        elif lengths is not None:
            self.ended = self._left == 0
            self._state = ResponseParser._read_length
        elif codings is None:
            self._keep_alive = False
            self._state = ResponseParser._read_to_close
        elif codings.strip() == "chunked":
            self._state = ResponseParser._read_chunk_line
        else:
            raise ProtocolError("the response has a Transfer-Encoding other than chunked")

    def _read_length(self, data: bytes, pieces: List[bytes]) -> bytes:
        left = self._left - len(data)
        rest = b""
        if left < 0:
            data, rest, left = data[:left], data[left:], 0
        pieces.append(data)
        self.received += len(data)
        self._left = left
        self.ended = not left
        return rest

    def _read_to_close(self, data: bytes, pieces: List[bytes]) -> bytes:
        pieces.append(data)
        self.received += len(data)
        return b""

    def _read_chunk_line(self, data: bytes, pieces: List[bytes]) -> Optional[bytes]:
        position, length = 0, len(data)
        while position < length:  # whole chunks one after the other; what follows them is not copied each time
            end = data.find(b"\r\n", position, position + MAX_CHUNK_LINE)
            if end < 0:
                data = data[position:]
                if len(data) >= MAX_CHUNK_LINE or b"\n" in data:
                    raise ProtocolError("a chunk's first line is too long or ends wrongly", data)
                self._wait(data)
                return None
            size = _chunk_size(data[position:end])
            begin, stop = end + 2, end + 2 + size
            if not size or data[stop : stop + 2] != b"\r\n":
                self._left = size
                self._state = ResponseParser._read_chunk if size else ResponseParser._read_trailers
                return data[begin:]
            pieces.append(data[begin:stop])
            self.received += size
            position = stop + 2
        return b""

    def _read_chunk(self, data: bytes, pieces: List[bytes]) -> bytes:
        piece, rest = (data, b"") if len(data) <= self._left else (data[: self._left], data[self._left :])
        pieces.append(piece)
        self.received += len(piece)
        self._left -= len(piece)
        if not self._left:
            self._state = ResponseParser._read_chunk_end
        return rest

    def _read_chunk_end(self, data: bytes, pieces: List[bytes]) -> Optional[bytes]:
        if not b"\r\n".startswith(data[:2]):
            raise ProtocolError("a chunk is longer than its first line says", data)
        if len(data) < 2:
            self._wait(data)
            return None
        self._state = ResponseParser._read_chunk_line
        return data[2:]

    def _read_trailers(self, data: bytes, pieces: List[bytes]) -> Optional[bytes]:
        if data.startswith(b"\r\n"):
            self.ended = True
            return data[2:]
        end = data.find(b"\r\n\r\n")
        if end < 0:
            if len(data) > MAX_TRAILERS or not (data[:1] != b"\r" or data == b"\r"):
                raise ProtocolError("the trailer section is too long or ends wrongly", data)
            self._wait(data)
            return None
        _check_fields(b"\r\n" + data[: end + 2])  # checked, and dropped: section 6.5.1 forbids merging what is not known
        self.ended = True
        return data[end + 4 :]


_NO_BODY = frozenset((101, 204, 304))


def _persists(version: str, connection: Optional[str]) -> bool:
    """Whether the server keeps the connection, section 9.3."""
    if not connection:
        return version != "HTTP/1.0"
    options = [option.strip() for option in connection.split(",")]
    return "close" not in options and (version != "HTTP/1.0" or "keep-alive" in options)


def _chunk_size(line: bytes) -> int:
    """The length that the first line of a chunk says, section 7.1."""
    size, semicolon, extension = line.partition(b";")
    size = size.rstrip(b" \t") if semicolon else size
    if not _HEX.match(size) or b"\n" in extension or b"\r" in extension or b"\0" in extension:
        raise ProtocolError("a chunk's first line is not a length in hexadecimal: %r" % line[:40], line)
    return int(size, 16)


def _parse_head(block: bytes) -> Head:
    text = block.decode("latin-1")
    line = _STATUS.match(text)
    if line is None:
        raise ProtocolError("the status line is not one of HTTP/1.1: %r" % block[:60].partition(b"\r\n")[0], block)
    _check_fields(block)
    version, status, reason = line.groups()
    return Head(int(status), reason or "", version, text)


def _check_fields(block: bytes) -> None:
    """See that what follows the first line of `block` is field lines, and not too many of them. In a few passes in C: without the
    characters that names are made of, a field line begins with its colon; without all that a line may hold, line ends are left."""
    marks = block.translate(None, _IN_NAMES)
    ends = marks.translate(None, _IN_LINES)
    lines = len(ends) // 2 - 1
    if marks.count(b"\r\n:") != lines or ends != b"\r\n" * (lines + 1) or block.find(b"\n:") >= 0:
        raise ProtocolError("a header line of the response is malformed: %r" % _malformed(block.decode("latin-1")), block)
    if lines > MAX_HEADERS:
        raise ProtocolError("the response has more than %d header fields" % MAX_HEADERS, block)


def _malformed(text: str) -> str:
    """The name, as far as there is one, of the first line after the first that is no field line; values may be secrets."""
    for line in text.split("\n")[1:]:
        if _FIELDS.match(line + "\n") is None:
            return line.partition(":")[0][:60]
    return ""


def _length(value: str) -> int:
    """The number that a Content-Length says; several must be the same (section 6.3)."""
    if not value.isdecimal():  # of Latin-1, these are 0 to 9
        numbers = {number.strip(" \t") for number in value.split(",")}
        value = numbers.pop() if len(numbers) == 1 else ""
    if len(value) > _MOST_DIGITS or not value.isdecimal():
        raise ProtocolError("the response has a Content-Length that is no single number")
    return int(value)
