"""Streams of assistants' runs: event handlers of both worlds, and the helpers that give them.

`RunState` decides, one event at a time and without I/O, which callbacks an event means; a handler reads, calls and hands on. It is what a
user derives from, and what `with client.beta.threads.runs.stream(...) as handler` gives.
"""
from __future__ import annotations

from .._deltas import Entries, Node, ThreadAccumulator, keep, moment, settled, text_of
from .._errors import APIError, APITimeoutError, OpenAIError
from .._objects import APIObject, Meta
from .._sync import drive
from .streams import END, AsyncFlowEvents, AsyncStreamManager, FlowEvents, Late, StreamManager, asking, in_world

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, AsyncIterator, Callable, Generator, Iterator, Optional, Tuple

    Callbacks = Iterator[Tuple[Any, ...]]
    Flow = Generator[Any, Any, Any]

_RUN_ENDS = frozenset("cancelled completed expired failed incomplete requires_action".split())


class StreamEvent(APIObject):
    """An event of a run: `event` is its name, `data` what it is about. `type` is another name for `event`."""

    __slots__ = ()

    @property
    def type(self) -> Any:
        """The name of the event."""
        return self["event"]


class RunState:
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
        part = self._part(index)
        if part is not None and part.get("type") == "text":
            yield "on_text_done", settled(part.get("text"))
        elif part is not None and part.get("type") == "image_file":
            yield "on_image_file_done", settled(part.get("image_file"))

    def _part(self, index: Any) -> Any:
        return _at(self.whole.messages.get(str(self.message)), "content", index)

    def _text(self, index: int) -> Any:
        text = (self._part(index) or {}).get("text")
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


# Handlers.


class _Handler:
    """What a handler is in both worlds."""

    def __init__(self) -> None:
        self._stream: Any = None
        self._run = RunState()
        self._ended = False
        self._end_to_tell = [True]  # taken by whoever tells of the end: the reader, or the thread that closes the stream

    def _init(self, stream: Any) -> Any:
        if self._stream is not None:
            raise OpenAIError("this event handler has a stream already; make a new handler for each stream")
        self._stream = stream
        return self

    def _begun(self) -> Any:
        if self._stream is None:
            raise OpenAIError("this event handler has no stream: give it to a stream(..., event_handler=...) method, and use what `with` gives")
        return self._stream

    # Flows: callbacks may be coroutines.

    def _read(self) -> Flow:
        """The next event, or END. Callbacks are called before."""
        if self._ended:
            return END
        try:
            item = yield self._pull(self._begun())
            if item is not END:
                item = StreamEvent(item)
                for name, *arguments in self._run.handle(item):
                    yield getattr(self, name)(*arguments)
                return item
        except StopAsyncIteration:
            pass
        except Exception as exc:
            self._ended = True
            try:
                if isinstance(exc, APIError) and self._run.event is not None:
                    keep(exc, self._run.whole.partial())
                if isinstance(exc, APITimeoutError):
                    yield self.on_timeout()
                yield self.on_exception(exc)
            except BaseException:
                yield from self._end()
                raise
            yield from self._end()
            raise
        yield from self._end()
        return END

    def _end(self) -> Flow:
        self._ended = True
        try:
            self._end_to_tell.pop()
        except IndexError:
            return
        yield self.on_end()

    def _read_all(self, result: Callable[[], Any]) -> Flow:
        while (yield from self._read()) is not END:
            pass
        return result()

    def _close(self) -> Flow:
        if self._stream is not None:
            yield self._stream.close()
            yield from self._end()

    if TYPE_CHECKING:
        _do: Any  # runs a flow
        _pull: Any
        on_timeout: Any
        on_exception: Any
        on_end: Any

    # What is known so far.

    @property
    def response(self) -> Any:
        """The response that is being read: its status, headers and request id."""
        return self._begun().response

    @property
    def current_event(self) -> Any:
        """The event that is being handled, or was last; None before the first."""
        return self._run.event

    @property
    def current_run(self) -> Any:
        """The run as it was last told; None before that."""
        return self._run.whole.run

    @property
    def current_run_step_snapshot(self) -> Any:
        """The step that was told of last, with all its deltas so far; None before the first."""
        return self._run.step_snapshot()

    @property
    def current_message_snapshot(self) -> Any:
        """The message that was told of last, with all its deltas so far; None before the first."""
        return self._run.message_snapshot()

    # To the end. In the async world these give what is to be awaited.

    def until_done(self) -> Any:
        """Read to the end."""
        return self._do(self._read_all(lambda: None))

    def get_final_run(self) -> Any:
        """Read to the end; the run as it was told last. Raises OpenAIError if it was not."""
        return self._do(self._read_all(self._final_run))

    def get_final_run_steps(self) -> Any:
        """Read to the end; the steps."""
        return self._do(self._read_all(lambda: [settled(node) for node in self._run.whole.steps.values()]))

    def get_final_messages(self) -> Any:
        """Read to the end; the messages that the run has made."""
        return self._do(self._read_all(lambda: [settled(node) for node in self._run.whole.messages.values()]))

    def close(self) -> Any:
        """Stop, and close the connection, unless the stream has ended; from any thread or task, and more than once."""
        return self._do(self._close())

    def _final_run(self) -> Any:
        run = self._run.whole.run
        if run is None:
            raise OpenAIError("the stream has ended without an event about its run")
        if isinstance(run, APIObject):
            run._meta = Meta(self._stream.response)
        return run


class AssistantEventHandler(FlowEvents, _Handler):
    """Events of a run, and callbacks for what they mean; derive from it, and override what you need.

    Each callback is called before its event is delivered. An exception of one ends the stream.
    """

    _do = staticmethod(drive)

    @property
    def text_deltas(self) -> Iterator[str]:
        """The text of the messages, piece by piece; iterating over it reads the stream."""
        return filter(None, map(text_of, self))

    # Callbacks, to be overridden.

    def on_end(self) -> None:
        """The stream is over, in whatever way; called once."""

    def on_event(self, event: Any) -> None:
        """Any event."""

    def on_run_step_created(self, run_step: Any) -> None:
        """A step has begun."""

    def on_run_step_delta(self, delta: Any, snapshot: Any) -> None:
        """A step goes on. snapshot: the step so far."""

    def on_run_step_done(self, run_step: Any) -> None:
        """A step is over: completed, cancelled, expired or failed."""

    def on_tool_call_created(self, tool_call: Any) -> None:
        """A tool call has begun."""

    def on_tool_call_delta(self, delta: Any, snapshot: Any) -> None:
        """A tool call goes on. snapshot: the call so far."""

    def on_tool_call_done(self, tool_call: Any) -> None:
        """A tool call is whole."""

    def on_exception(self, exception: Exception) -> None:
        """Reading failed, or a callback did; the exception is raised afterwards."""

    def on_timeout(self) -> None:
        """A limit of time was reached; `on_exception` follows."""

    def on_message_created(self, message: Any) -> None:
        """A message has begun."""

    def on_message_delta(self, delta: Any, snapshot: Any) -> None:
        """A message goes on. snapshot: the message so far."""

    def on_message_done(self, message: Any) -> None:
        """A message is over: completed or incomplete."""

    def on_text_created(self, text: Any) -> None:
        """A text of a message has begun."""

    def on_text_delta(self, delta: Any, snapshot: Any) -> None:
        """A text goes on. snapshot: the text so far."""

    def on_text_done(self, text: Any) -> None:
        """A text is whole."""

    def on_image_file_done(self, image_file: Any) -> None:
        """An image file of a message is there."""


def _awaitable(name: str) -> Any:
    """The callback of that name in the async world."""
    plain = getattr(AssistantEventHandler, name)

    async def callback(self: Any, *args: Any, **kwargs: Any) -> None:
        plain(self, *args, **kwargs)

    callback.__name__, callback.__doc__ = name, plain.__doc__
    return callback


class AsyncAssistantEventHandler(AsyncFlowEvents, _Handler):
    """Events of a run, and callbacks for what they mean; derive from it, and override what you need.

    Each callback is awaited before its event is delivered. An exception of one ends the stream.
    """

    def _do(self, flow: Flow) -> Any:
        from .._async import drive

        return drive(flow)

    @property
    def text_deltas(self) -> AsyncIterator[str]:
        """The text of the messages, piece by piece; iterating over it reads the stream."""
        from .._async import AsyncTexts

        return AsyncTexts(self, text_of)

    aclose = _Handler.close


for _name in [name for name in vars(AssistantEventHandler) if name.startswith("on_")]:
    setattr(AsyncAssistantEventHandler, _name, _awaitable(_name))


def _handed(raw_stream: Any, event_handler: Any) -> Any:
    return event_handler._init(raw_stream)


class AssistantStreamManager(StreamManager):
    """Sends the request on entering, and gives the event handler; closes the stream on leaving."""

    kind = staticmethod(_handed)


class AsyncAssistantStreamManager(AsyncStreamManager):
    """Sends the request on entering, and gives the event handler; closes the stream on leaving."""

    kind = staticmethod(_handed)


def _streaming(method: str, name: str) -> Callable[..., Any]:
    """A helper that gives the manager of a run which a method begins, or goes on with. name: what the server is told that it is."""

    def streamed(resource: Any, **arguments: Any) -> Any:
        handler = arguments.pop("event_handler", None)
        kind = in_world(resource, AssistantEventHandler, AsyncAssistantEventHandler)
        if handler is not None and not isinstance(handler, kind):
            raise TypeError("event_handler must be an instance of %s, not %s" % (kind.__name__, type(handler).__name__))
        headers = {"X-Stainless-Stream-Helper": name, "X-Stainless-Custom-Event-Handler": "false" if handler is None else "true"}
        arguments["stream"] = True
        manager = in_world(resource, AssistantStreamManager, AsyncAssistantStreamManager)
        return manager(asking(resource, method, arguments, headers), event_handler=kind() if handler is None else handler)

    return streamed


create_and_stream = _streaming("create", "threads.runs.create_and_stream")
create_and_run_stream = _streaming("create_and_run", "threads.create_and_run_stream")
submit_tool_outputs_stream = _streaming("submit_tool_outputs", "threads.runs.submit_tool_outputs_stream")
