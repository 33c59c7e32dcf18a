"""text/event-stream: bytes -> events (WHATWG HTML, section 9.2.6) -> the items that a user iterates over.

`EventDecoder` is a push parser that works on bytes and decodes whole events only, so that neither a character nor a line end that is
split over two pieces matters; only LF, CR and CRLF end a line. `EventItems` knows the API's conventions on top of that: `[DONE]`,
errors inside a stream (need 18), terminal events and finish reasons (need 19); it says when the stream ends and when it lies. `StreamBase` is what a user iterates over
but for the reading itself. No I/O.
"""
from __future__ import annotations

from ._errors import APIStreamError, APIStreamIncompleteError, APITimeoutError, OpenAIError
from ._objects import SCAN_ERRORS, APIObject, decode, scan

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterator, List, Optional

    from ._response import Response

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


# What the events mean.

_LAST = frozenset(
    "response.completed response.failed response.incomplete error image_generation.completed image_edit.completed "
    "transcript.text.done speech.audio.done thread.run.completed thread.run.failed thread.run.cancelled thread.run.expired "
    "thread.run.incomplete thread.run.requires_action done".split()
)
NOT_KEPT = (
    "items of this stream were taken one by one and are not kept: call final() or text() before iterating over the stream, or use "
    "the stream() helper of the resource, whose events come with what they add up to"
)
_FAILED = frozenset(("response.failed", "error"))


class EventItems:
    """Push decoder of one stream.

    mode: "items" (data as it is; `thread.*` events as {event, data}), "pairs" (every event as {event, data}) or "raw" (data as
    it is, and no judgement: a stream of this kind has no terminal marker). strict_end: whether an end without a terminal
    marker is an error.

    `feed(data)` gives the items that `data` completes. `error` is what to raise once they are delivered, or None; `done`
    is true after the terminal marker `[DONE]`.
    """

    __slots__ = ("_sse", "_response", "_raw", "_pairs", "_strict_end", "_open", "_marked", "done", "error")

    def __init__(self, response: Response, mode: str = "items", strict_end: bool = True) -> None:
        self._sse = EventDecoder()
        self._response = response
        self._raw = mode == "raw"
        self._pairs = mode == "pairs"
        self._strict_end = strict_end and not self._raw
        self._open: set = set()  # type: ignore[type-arg]  # indexes of choices that have begun and not finished
        self._marked = False  # a finish reason or terminal event was seen
        self.done = False
        self.error: Optional[OpenAIError] = None

    def feed(self, data: bytes) -> List[Any]:
        items: List[Any] = []
        try:
            text = self._sse.complete(data)
        except EventTooLarge as exc:
            self.error = self._failed(str(exc), None)
            self.error.__cause__ = exc
            return items
        position, length = 0, len(text)
        while position < length and self.error is None and not self.done:
            if text.startswith("data: {", position):
                # Nearly every event is one line of JSON. It is read where it stands: cutting it out first costs as much again.
                try:
                    item, end = scan(text, position + 6)
                except SCAN_ERRORS:
                    end = length
                if text.startswith("\n\n", end) and text.find("\n", position, end) < 0:
                    position = end + 2
                    self._deliver("", item, items)
                    continue
            end = text.index("\n\n", position)
            event = self._sse.event(text[position:end])
            position = end + 2
            if event is not None:
                self._take(event, items)
        return items

    def _take(self, event: Event, items: List[Any]) -> None:
        if event.data.startswith("[DONE]"):
            self.done = True
        elif event.data:  # else it is a ping with an empty data line
            try:
                item = decode(event.data)
            except ValueError as exc:
                self.error = self._failed("an event's data is not JSON: %r" % event.data[:200], event.data)
                self.error.__cause__ = exc.with_traceback(None)
            else:
                self._deliver(event.event, item, items)

    def _deliver(self, name: str, item: Any, items: List[Any]) -> None:
        if self._raw:
            items.append(item)
            return
        if isinstance(item, dict):
            self._judge(name, item)
            if self.error is not None and item.get("type") not in _FAILED:
                return  # one that says so itself is delivered before the error: some callers look for it
        if self._pairs or name.startswith("thread."):
            if name in _LAST:
                self._marked = True
            item = APIObject(event=name, data=item)
        items.append(item)

    def finish(self) -> None:
        """The body has ended as HTTP says it should: set `error` if the stream itself has not."""
        if not self.done and not self._complete():
            self.error = self._incomplete("the connection was closed in good order, but no terminal event had come")

    def cut(self, cause: BaseException) -> None:
        """The body broke off: set `error`, unless everything had been delivered. A timeout stays what it is."""
        if isinstance(cause, APITimeoutError):
            cause.partial, self.error = self._sse.partial, cause
            return
        if self._marked and not self._open:
            self.done = True
            return
        self.error = self._incomplete("the connection broke")
        self.error.__cause__ = cause

    def _complete(self) -> bool:
        return not self._strict_end or (self._marked and not self._open)

    def _incomplete(self, what: str) -> APIStreamIncompleteError:
        error = APIStreamIncompleteError(
            message="Stream incomplete: %s %s: %s; what was delivered is only a part of the reply"
            % (self._response.request.method, self._response.request.safe_url, what),
            request=self._response.request,
        )
        error.partial = self._sse.partial
        return error

    def _judge(self, name: str, item: dict) -> None:  # type: ignore[type-arg]
        choices = item.get("choices")
        if choices:
            for choice in choices:
                self._follow(choice)
        elif item.get("error") and item.get("object") is None and item.get("id") is None:
            self.error = self._failed(None, item)
        elif name == "error" and item.get("type") not in _FAILED:
            self.error = self._failed(None, item)
        else:
            kind = item.get("type")
            if kind in _LAST:
                self._marked = True
                if kind in _FAILED:
                    self.error = self._failed(None, item)

    def _follow(self, choice: Any) -> None:
        if not isinstance(choice, dict):
            return
        if choice.get("finish_reason") is None:
            self._open.add(choice.get("index"))
        else:
            self._open.discard(choice.get("index"))
            self._marked = True

    def _failed(self, message: Optional[str], event: Any) -> APIStreamError:
        return APIStreamError.of(self._response, event, message)


class StreamBase:
    """A stream of items as both worlds have it, but for waiting: what has come, what is next, and what all of it adds up to (need 22)."""

    def __init__(self, response: Response, items: EventItems) -> None:
        self.response = response
        self._source = response.source
        self._items = items
        self._ready: Iterator[Any] = iter(())
        self._ended = self._begun = False
        self._whole: Any = None  # adds the items up, once somebody has asked for that

    def __class_getitem__(cls, item: Any) -> Any:
        return cls

    def _taken(self, data: bytes) -> List[Any]:
        """The items in what was read; b"" is the end of the body."""
        if data:
            items = self._items.feed(data)
            if self._whole is not None:
                self._whole.add_all(items)
            return items
        self._items.finish()
        self._items.done = True
        return []

    def _cut(self, exc: BaseException) -> List[Any]:
        """Reading failed. If the stream was closed from another thread or task, that is an end, not an error (need 24)."""
        if not self._ended:
            self._items.cut(exc)
        return []

    def _over(self) -> None:
        """The last item was delivered: raise what ended the stream, unless it came to its end."""
        self._ended = True
        if self._items.error is not None:
            self._source.close()
            if self._whole is not None:
                self._whole.keep(self._items.error)
            raise self._items.error

    def _add_up(self) -> Any:
        """What adds the items up, made if none was taken so far; None if there is none."""
        if self._whole is None and not self._begun:
            from ._deltas import Accumulator

            self._whole = Accumulator()
        return self._whole

    def _stop(self) -> None:
        self._ended = True
        self._ready = iter(())
        self._source.close()
