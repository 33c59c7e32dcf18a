"""text/event-stream (WHATWG HTML, section 9.2.6): feed bytes -> events.

A push parser that works on bytes and decodes whole events only, so that neither a character nor a line end that is split over
two pieces matters. Only LF, CR and CRLF end a line. Knows nothing of what the data means.
"""
from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, List, Optional

MAX_EVENT = 64 * 1024 * 1024  # bytes: an image in base64 fits many times over; what is larger is no event but a fault
_BOM = b"\xef\xbb\xbf"


class EventTooLarge(ValueError):
    """An event has no end within the limit."""


class Event:
    """One event. event: its type, "" if unnamed. data: its lines joined by LF. id: the last one seen, None if none was."""

    __slots__ = ("event", "data", "id", "retry")

    def __init__(self, event: str, data: str, id: Optional[str] = None, retry: Optional[int] = None) -> None:
        self.event = event
        self.data = data
        self.id = id
        self.retry = retry

    def json(self) -> Any:
        """The data decoded from JSON. Raises ValueError."""
        import json

        return json.loads(self.data)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Event):
            return NotImplemented
        return (self.event, self.data, self.id, self.retry) == (other.event, other.data, other.id, other.retry)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return "Event(event=%r, data=%r, id=%r, retry=%r)" % (self.event, self.data, self.id, self.retry)


class EventDecoder:
    """Push decoder of an event stream.

    `feed(data)` gives the events that `data` completes. In two steps, for who wants to look at the text first: `complete(data)`
    gives the text of these events, and `event(lines)` what the lines of one of them mean. `partial` is what has come of an event
    that is not complete. `last_event_id` and `retry` (milliseconds) are what the stream said last, None if nothing.
    """

    __slots__ = ("last_event_id", "retry", "_pending", "_size", "_skip_lf", "_begun")

    def __init__(self) -> None:
        self.last_event_id: Optional[str] = None
        self.retry: Optional[int] = None
        self._pending: List[bytes] = []  # pieces in which no event ends are only kept, so that a long event costs linear time
        self._size = 0
        self._skip_lf = False
        self._begun = False

    @property
    def partial(self) -> bytes:
        """The bytes of the event that was not complete."""
        return b"".join(self._pending)

    def feed(self, data: bytes) -> List[Event]:
        """The events that end in `data`. Raises EventTooLarge."""
        found = [self.event(lines) for lines in self.complete(data).split("\n\n")]
        return [event for event in found if event is not None]

    def complete(self, data: bytes) -> str:
        """The text of the events that end in `data`; each ends with an empty line, and every line with LF. Raises EventTooLarge.

        What is no UTF-8 becomes U+FFFD; that never reaches over the end of a line.
        """
        if not data:
            return ""
        if not self._begun:
            data = self._begin(data)
        if self._skip_lf or b"\r" in data:
            data = self._lf_only(data)
            if not data:
                return ""
        if b"\n\n" not in data and not (data[:1] == b"\n" and self._pending and self._pending[-1][-1:] == b"\n"):
            self._keep(data)
            return ""
        if self._pending:
            self._pending.append(data)
            data = b"".join(self._pending)
        self._pending, self._size = [], 0
        end = data.rfind(b"\n\n") + 2
        if end < len(data):
            self._keep(data[end:])
            data = data[:end]
        return data.decode("utf-8", "replace")

    def _begin(self, data: bytes) -> bytes:
        """Take a byte order mark off the beginning, however it is split."""
        data = self.partial + data
        self._pending, self._size = [], 0
        if len(data) < 3 and _BOM.startswith(data):
            self._keep(data)
            return b""
        self._begun = True
        return data[3:] if data.startswith(_BOM) else data

    def _lf_only(self, data: bytes) -> bytes:
        """CR and CRLF as LF. A CR at the end counts at once; if its LF comes with the next piece, that one is dropped."""
        if self._skip_lf and data.startswith(b"\n"):
            data = data[1:]
            self._skip_lf = False
        if data:
            self._skip_lf = data.endswith(b"\r")
        return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")

    def _keep(self, data: bytes) -> None:
        self._pending.append(data)
        self._size += len(data)
        if self._size > MAX_EVENT:
            raise EventTooLarge("an event of the stream is longer than %d bytes" % MAX_EVENT)

    def event(self, lines: str) -> Optional[Event]:
        """The event that these lines are, separated by LF; None if no data is among them."""
        event, retry = "", None
        data: List[str] = []
        for line in lines.split("\n"):
            field, _, value = line.partition(":")
            if value[:1] == " ":
                value = value[1:]
            if field == "data":
                data.append(value)
            elif field == "event":
                event = value
            elif field == "id" and "\0" not in value:
                self.last_event_id = value
            elif field == "retry" and value.isdigit() and value.isascii() and len(value) < 16:
                self.retry = retry = int(value)
        return Event(event, "\n".join(data), self.last_event_id, retry) if data else None
