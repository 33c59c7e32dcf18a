"""The bytes of an event stream -> the items that a user iterates over; says when the stream ends and when it lies.

Shared by both worlds: pushed bytes in, decoded items out. Knows the API's conventions on top of the event-stream format:
`[DONE]`, errors inside a stream (need 18), terminal events and finish reasons (need 19). No I/O.
"""
from __future__ import annotations

from ._errors import APIStreamError, APIStreamIncompleteError, APITimeoutError, OpenAIError
from ._objects import SCAN_ERRORS, APIObject, decode, scan
from ._sse import EventDecoder, EventTooLarge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, List, Optional

    from ._response import Response
    from ._sse import Event

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
