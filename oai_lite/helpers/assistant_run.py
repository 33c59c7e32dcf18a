"""What the events of an assistant's run mean: pure, one event at a time. Whom to tell is the business of `assistant_stream`."""
from __future__ import annotations

from .._deltas import Entries, Node, ThreadAccumulator, moment, settled
from .._objects import APIObject
from .streams import Late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterator, Optional, Tuple

    Callbacks = Iterator[Tuple[Any, ...]]

_RUN_ENDS = frozenset("cancelled completed expired failed incomplete requires_action".split())


class StreamEvent(APIObject):
    """An event of a run: `event` is its name, `data` what it is about. `type` is another name for `event`."""

    __slots__ = ()

    @property
    def type(self) -> Any:
        """The name of the event."""
        return self["event"]


class Run:
    """What is known of a run by its events. `handle(item)` gives the callbacks that an item means: (name, arguments...)."""

    def __init__(self) -> None:
        self.whole = ThreadAccumulator()
        self.event: Any = None
        self.message: Optional[str] = None  # ids of what is being made
        self.step: Optional[str] = None
        self.content: Optional[int] = None  # index of the content of the message that grows
        self.call: Optional[int] = None  # index of the tool call of the step that grows

    def handle(self, item: Any) -> Callbacks:
        self.whole.add(item)
        self.event = item
        yield "on_event", item
        kind, data = str(item.get("event")), item.get("data")
        _, _, what = kind.rpartition(".")
        if not isinstance(data, dict):
            return
        if kind.startswith("thread.message."):
            yield from self._message(what, data)
        elif kind.startswith("thread.run.step."):
            yield from self._step(what, data)
        elif kind.startswith("thread.run.") and what in _RUN_ENDS:
            yield from self._call_done()

    # Messages.

    def _message(self, what: str, data: Any) -> Callbacks:
        self.message = str(data.get("id"))
        if what == "created":
            self.content = None
            yield "on_message_created", data
        elif what == "delta":
            delta = data.get("delta") or {}
            for part in delta.get("content") or ():
                yield from self._content(part)
            yield "on_message_delta", delta, self.message_snapshot()
        elif what in ("completed", "incomplete"):
            yield from self._content_done()
            yield "on_message_done", data

    def _content(self, part: Any) -> Callbacks:
        index = part.get("index")
        if index != self.content:
            yield from self._content_done()
            self.content = index
            if part.get("type") == "text":
                yield "on_text_created", self._text(index)
        if part.get("type") == "text" and isinstance(part.get("text"), dict):
            yield "on_text_delta", part["text"], self._text(index)

    def _content_done(self) -> Callbacks:
        if self.content is None:
            return
        index, self.content = self.content, None
        part = _at(self.whole.messages.get(str(self.message)), "content", index)
        if part is not None and part.get("type") == "text":
            yield "on_text_done", settled(part.get("text"))
        elif part is not None and part.get("type") == "image_file":
            yield "on_image_file_done", settled(part.get("image_file"))

    def _text(self, index: int) -> Any:
        text = (_at(self.whole.messages.get(str(self.message)), "content", index) or {}).get("text")
        if type(text) is not Node:
            return settled(text)
        return Late({"annotations": settled(text.get("annotations")) or []}, {"value": moment(text.get("value"))})

    # Steps and tool calls.

    def _step(self, what: str, data: Any) -> Callbacks:
        if data.get("id") != self.step:
            yield from self._call_done()
        self.step = str(data.get("id"))
        if what == "created":
            yield "on_run_step_created", data
        elif what == "delta":
            delta = data.get("delta") or {}
            for call in (delta.get("step_details") or {}).get("tool_calls") or ():
                yield from self._tool_call(call)
            yield "on_run_step_delta", delta, self.step_snapshot()
        elif what != "in_progress":
            yield from self._call_done()
            yield "on_run_step_done", data

    def _tool_call(self, call: Any) -> Callbacks:
        index = call.get("index")
        if index == self.call:
            yield "on_tool_call_delta", call, self._call_snapshot()
            return
        yield from self._call_done()
        self.call = index
        yield "on_tool_call_created", self._call_snapshot()

    def _call_done(self) -> Callbacks:
        if self.call is not None:
            yield "on_tool_call_done", self._call_snapshot()
            self.call = None

    def _call_snapshot(self) -> Any:
        step = self.whole.steps.get(str(self.step))
        node = _at(step and step.get("step_details"), "tool_calls", self.call)
        return _growing(node, "function", "code_interpreter", "file_search") if type(node) is Node else settled(node)

    # Snapshots: what is long is joined when it is looked at.

    def message_snapshot(self) -> Any:
        node = self.whole.messages.get(str(self.message))
        return None if node is None else _growing(node, "content")

    def step_snapshot(self) -> Any:
        node = self.whole.steps.get(str(self.step))
        return None if node is None else _growing(node, "step_details")


def _at(node: Any, name: str, index: Any) -> Any:
    """The entry of that index in a list of an object, growing or whole."""
    entries = node.get(name) if isinstance(node, dict) else None
    if type(entries) is Entries:
        return entries.find(index)
    if isinstance(entries, list) and isinstance(index, int) and 0 <= index < len(entries):
        return entries[index]
    return None


def _growing(node: Node, *names: str) -> Any:
    """An object as it is now, some of whose fields are made when they are looked at."""
    late = {name: moment(node[name]) for name in names if name in node}
    return Late({name: settled(value) for name, value in node.items() if name not in names and name != "index"}, late)
