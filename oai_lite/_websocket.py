"""WebSocket (RFC 6455): the handshake's fields, frames as bytes, and bytes -> messages.

Bytes in, values out: no socket, no clock, no `await`. Strict like `_http1`: what breaks the protocol is a FrameError with a sentence
and with the code to close the connection with. Speaks for the client; for a server (that of `testing`) where a parameter says so.
"""
from __future__ import annotations

import os

from ._http1 import ProtocolError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, List, Optional, Tuple

    Event = Tuple[int, Any]

TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10  # opcodes, section 5.2
_CONTINUATION = 0
_NAMES = {_CONTINUATION: "continuation", TEXT: "text", BINARY: "binary", CLOSE: "close", PING: "ping", PONG: "pong"}

MAX_MESSAGE = 1 << 28  # bytes: the largest messages of the API are images, of some 10 MB; more is a mistake or an attack
MAX_FRAGMENTS = 1 << 16  # of one message: more are sent by nobody but to waste memory on small pieces
MAX_CONTROL = 125  # bytes of the payload of a control frame, section 5.5
MAX_REASON = MAX_CONTROL - 2

# Codes with which a connection is closed, section 7.4.1.
NORMAL, GOING_AWAY, PROTOCOL_ERROR, NO_CODE, ABNORMAL, BAD_TEXT, TOO_BIG = 1000, 1001, 1002, 1005, 1006, 1007, 1009
_MAGIC = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # section 1.3
_MASKED_AT_ONCE = 1 << 16  # bytes: integers of this size stay in the cache


class FrameError(ProtocolError):
    """The peer broke the protocol. code: what to close the connection with. pieces: the events before it in the same `feed`."""

    def __init__(self, message: str, code: int = PROTOCOL_ERROR) -> None:
        super().__init__(message)
        self.code = code
        self.pieces: List[Any] = []


# What may be asked for, and what is sent.

# Seconds: an answer to the handshake, the other side's half of closing, silence before a ping, and the answer to that; what
# clients of WebSockets usually allow.
TIMES = {"open_timeout": 10.0, "close_timeout": 10.0, "ping_interval": 20.0, "ping_timeout": 20.0}
_IGNORED = ("max_queue", "compression", "extensions")  # nothing is read ahead, and nothing compressed


class Settings:
    """What `websocket_connection_options` say. Raises TypeError for a name that is none, ValueError for what can't be had."""

    def __init__(self, given: Any) -> None:
        given = dict(given or {})
        self.subprotocols = list(given.pop("subprotocols", None) or ())
        self.max_size: Optional[int] = given.pop("max_size", MAX_MESSAGE)
        self.write_limit: Any = given.pop("write_limit", None)
        self.times: Dict[str, Optional[float]] = {name: given.pop(name, usual) for name, usual in TIMES.items()}
        asked_for = [name for name in _IGNORED if given.pop(name, None) and name != "max_queue"]
        if asked_for:
            raise ValueError("websocket_connection_options: %s is not supported; messages go uncompressed" % asked_for[0])
        if given:
            known = ", ".join(("subprotocols", "max_size", "write_limit", *TIMES, *_IGNORED))
            raise TypeError("websocket_connection_options has no %r; there are %s" % (sorted(given)[0], known))


class Message:
    """What is sent: TEXT or BINARY, and the bytes. Its repr shows nothing of it (need 45)."""

    __slots__ = ("opcode", "data")

    def __init__(self, opcode: int, data: bytes) -> None:
        self.opcode = opcode
        self.data = data

    @property
    def original(self) -> Any:
        """The text, or the bytes."""
        return self.data if self.opcode == BINARY else self.data.decode("utf-8")


# The handshake (section 4.1).


def new_key() -> str:
    """A value for Sec-WebSocket-Key."""
    from binascii import b2a_base64

    return b2a_base64(os.urandom(16), newline=False).decode("ascii")


def accept_of(key: str) -> str:
    """The Sec-WebSocket-Accept that answers a key."""
    from binascii import b2a_base64
    from hashlib import sha1

    return b2a_base64(sha1(key.encode("ascii") + _MAGIC).digest(), newline=False).decode("ascii")


def refusal_of(headers: Any, key: str, subprotocols: Any) -> str:
    """What is wrong with the header fields of a 101, as a sentence; "" if nothing is (section 4.1, last part)."""
    options = [option.strip().lower() for option in headers.get("connection", "").split(",")]
    if headers.get("upgrade", "").lower() != "websocket" or "upgrade" not in options:
        return "it switched to %r, not to websocket" % headers.get("upgrade", "")[:40]
    if headers.get("sec-websocket-accept", "") != accept_of(key):
        return "its Sec-WebSocket-Accept does not answer our key: is there something in between that answers in its place?"
    if headers.get("sec-websocket-extensions"):
        return "it uses an extension that was not offered: %r" % headers["sec-websocket-extensions"][:60]
    chosen = headers.get("sec-websocket-protocol")
    if chosen is not None and chosen not in subprotocols:
        return "it chose a subprotocol that was not offered: %r" % chosen[:60]
    return ""


# Building.


def masked(data: Any, key: bytes) -> bytes:
    """`data` with the four bytes of `key` laid over it, again and again (section 5.3): what unmasks it as well."""
    size = len(data)
    if size > _MASKED_AT_ONCE:
        view = memoryview(data)
        return b"".join([masked(view[start : start + _MASKED_AT_ONCE], key) for start in range(0, size, _MASKED_AT_ONCE)])
    mask = (key * (size // 4 + 1))[:size]
    return (int.from_bytes(data, "little") ^ int.from_bytes(mask, "little")).to_bytes(size, "little")


def build(opcode: int, payload: bytes, *, final: bool = True, key: Optional[bytes] = None) -> bytes:
    """A frame. key: four bytes to mask it with, by default random ones (section 10.3); b"" for the frame of a server."""
    size = len(payload)
    if size < 126:
        head, length = size, b""
    elif size < 65536:
        head, length = 126, size.to_bytes(2, "big")
    else:
        head, length = 127, size.to_bytes(8, "big")
    first = opcode | (0x80 if final else 0)
    if key == b"":
        return b"%c%c%b%b" % (first, head, length, payload)
    key = os.urandom(4) if key is None else key
    return b"%c%c%b%b%b" % (first, head | 0x80, length, key, masked(payload, key))


def build_close(code: Optional[int] = NORMAL, reason: str = "", *, key: Optional[bytes] = None) -> bytes:
    """A close frame; without a code (None, or what only stands for its absence) one without a payload.

    Raises ValueError for a code that can't be sent, or a reason longer than MAX_REASON bytes in UTF-8.
    """
    if code is None or code == NO_CODE:
        return build(CLOSE, b"", key=key)
    if not _can_be_sent(code):
        raise ValueError("a connection can't be closed with code %r: 1000, or 3000 to 4999 for your own" % (code,))
    words = reason.encode("utf-8")
    if len(words) > MAX_REASON:
        raise ValueError("the reason for closing may have %d bytes in UTF-8, and has %d" % (MAX_REASON, len(words)))
    return build(CLOSE, code.to_bytes(2, "big") + words, key=key)


def _can_be_sent(code: Any) -> bool:
    """Whether a code is one of section 7.4, or of those that were registered since, that goes over the wire."""
    return isinstance(code, int) and (1000 <= code <= 1014 and code not in (1004, NO_CODE, ABNORMAL) or 3000 <= code <= 4999)


# Parsing.


class FrameParser:
    """Push parser of what a peer sends: `feed(data)` gives events, pairs of an opcode and what came with it.

    TEXT comes with a str, BINARY, PING and PONG with bytes, CLOSE with (code, reason); the code is NO_CODE if the peer gave none.
    Fragments are put together. After CLOSE, or a FrameError, `closed` is true, and the rest is ignored. max_size: bytes of a
    message at most, None for any number. from_client: whether frames must be masked, or must not.
    """

    closed = False

    def __init__(self, max_size: Optional[int] = MAX_MESSAGE, from_client: bool = False) -> None:
        self.max_size = max_size
        self._from_client = from_client
        self._buffer = bytearray()
        self._need = 2  # bytes in the buffer before there is anything new to see
        self._opcode = 0  # of the message whose fragments have begun to come
        self._fragments: List[bytes] = []
        self._size = 0

    @property
    def partial(self) -> bytes:
        """What has come of a message that has not ended: its fragments, and the bytes of the frame that has begun."""
        return b"".join((*self._fragments, self._buffer))

    def feed(self, data: Any) -> List[Event]:
        """The events that `data` brings. Raises FrameError, whose `pieces` are the events before what is wrong."""
        events: List[Event] = []
        if self.closed:
            return events
        self._buffer += data
        position = 0
        try:
            while not self.closed and len(self._buffer) - position >= self._need:
                position = self._frame(position, events)
        except FrameError as exc:
            self.closed = True
            exc.pieces = events
            raise
        finally:
            del self._buffer[:position]
        return events

    def _frame(self, position: int, events: List[Event]) -> int:
        """Take the frame that begins at `position`; where the next one begins, or the same if more bytes are needed."""
        buffer = self._buffer
        first, second = buffer[position], buffer[position + 1]
        self._check(first, second)
        size, start = second & 0x7F, position + 2
        if size > 125:
            width = 2 if size == 126 else 8
            start += width
            if len(buffer) < start:
                self._need = start - position
                return position
            size = int.from_bytes(buffer[position + 2 : start], "big")
            self._check_length(size, width)
        if first & 0x0F < CLOSE and self.max_size is not None and self._size + size > self.max_size:
            raise FrameError("a message is longer than max_size, %d bytes" % self.max_size, TOO_BIG)
        begin = start + 4 if self._from_client else start
        end = begin + size
        if len(buffer) < end:
            self._need = end - position
            return position
        self._need = 2
        payload = bytes(buffer[begin:end])
        if self._from_client:
            payload = masked(payload, bytes(buffer[start:begin]))
        self._take(first & 0x0F, bool(first & 0x80), payload, events)
        return end

    def _check(self, first: int, second: int) -> None:
        """See that the first two bytes of a frame are right (section 5.2)."""
        opcode, is_final = first & 0x0F, first & 0x80
        if first & 0x70:
            raise FrameError("a frame uses an extension (RSV bits %d) that was not agreed on" % (first >> 4 & 7))
        if opcode not in _NAMES:
            raise FrameError("a frame has the unknown opcode %d" % opcode)
        if bool(second & 0x80) is not self._from_client:
            raise FrameError("a frame of a client is not masked" if self._from_client else "a frame of a server is masked")
        if opcode >= CLOSE:
            if not is_final or second & 0x7F > MAX_CONTROL:
                raise FrameError("a %s frame is in fragments, or longer than %d bytes" % (_NAMES[opcode], MAX_CONTROL))
        elif bool(opcode) is bool(self._opcode):
            raise FrameError("a message begins before the one before has ended" if opcode else "a message goes on that has not begun")

    @staticmethod
    def _check_length(size: int, width: int) -> None:
        """See that a length is written in as few bytes as can be, and is no negative number."""
        if size < (126 if width == 2 else 65536):
            raise FrameError("the length of a frame is written in more bytes than it needs")
        if size >> 63:
            raise FrameError("the length of a frame has its highest bit set")

    def _take(self, opcode: int, is_final: bool, payload: bytes, events: List[Event]) -> None:
        if opcode == CLOSE:
            events.append((CLOSE, _closing(payload)))
            self.closed = True
        elif opcode > CLOSE:
            events.append((opcode, payload))
        elif is_final and not self._opcode:
            events.append((opcode, _text(payload) if opcode == TEXT else payload))
        else:
            self._fragments.append(payload)
            self._size += len(payload)
            self._opcode = opcode or self._opcode
            if is_final:
                opcode, whole = self._opcode, b"".join(self._fragments)
                self._opcode, self._size, self._fragments = 0, 0, []
                events.append((opcode, _text(whole) if opcode == TEXT else whole))
            elif len(self._fragments) > MAX_FRAGMENTS:
                raise FrameError("a message comes in more than %d fragments" % MAX_FRAGMENTS, TOO_BIG)


def _text(payload: bytes) -> str:
    try:
        return payload.decode("utf-8")
    except UnicodeDecodeError as exc:
        where = exc.start
    raise FrameError("a text is not UTF-8, at byte %d" % where, BAD_TEXT)


def _closing(payload: bytes) -> Tuple[int, str]:
    """Code and reason of a close frame (section 5.5.1)."""
    if not payload:
        return NO_CODE, ""
    code = int.from_bytes(payload[:2], "big")
    if len(payload) == 1 or not _can_be_sent(code):
        raise FrameError("a close frame has a code that can't be sent: %s" % (code if len(payload) > 1 else "half of one"))
    return code, _text(payload[2:])
