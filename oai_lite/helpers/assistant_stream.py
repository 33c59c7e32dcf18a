"""Streams of assistants' runs: event handlers of both worlds, and the helpers that give them.

`assistant_run` decides which callbacks an event means; a handler reads, calls and hands on. It is what a user derives from, and what
`with client.beta.threads.runs.stream(...) as handler` gives.
"""
from __future__ import annotations

from .._deltas import keep, settled, text_of
from .._errors import APIError, APITimeoutError, OpenAIError
from .._objects import APIObject, Meta
from .._sync import drive
from .assistant_run import Run, StreamEvent
from .streams import AsyncStreamManager, StreamManager, asking, in_world

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, AsyncIterator, Callable, Dict, Generator, Iterator, List

    Flow = Generator[Any, Any, Any]

_END: Any = object()


class _Handler:
    """What a handler is in both worlds."""

    def __init__(self) -> None:
        self._stream: Any = None
        self._run = Run()
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
        """The next event, or _END. Callbacks are called before."""
        if self._ended:
            return _END
        try:
            item = yield self._pull(self._begun())
            if item is not _END:
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
        return _END

    def _end(self) -> Flow:
        self._ended = True
        try:
            self._end_to_tell.pop()
        except IndexError:
            return
        yield self.on_end()

    def _read_all(self, result: Callable[[], Any]) -> Flow:
        while (yield from self._read()) is not _END:
            pass
        return result()

    def _close(self) -> Flow:
        if self._stream is not None:
            yield self._stream.close()
            yield from self._end()

    if TYPE_CHECKING:
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

    def _final_run(self) -> Any:
        run = self._run.whole.run
        if run is None:
            raise OpenAIError("the stream has ended without an event about its run")
        if isinstance(run, APIObject):
            run._meta = Meta(self._stream.response)
        return run

    def _messages(self) -> Any:
        return [settled(node) for node in self._run.whole.messages.values()]

    def _steps(self) -> Any:
        return [settled(node) for node in self._run.whole.steps.values()]


class AssistantEventHandler(_Handler):
    """Events of a run, and callbacks for what they mean; derive from it, and override what you need.

    Each callback is called before its event is delivered. An exception of one ends the stream.
    """

    _pull = staticmethod(lambda stream: next(stream, _END))

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        event = drive(self._read())
        if event is _END:
            raise StopIteration
        return event

    @property
    def text_deltas(self) -> Iterator[str]:
        """The text of the messages, piece by piece; iterating over it reads the stream."""
        return filter(None, map(text_of, self))

    def until_done(self) -> None:
        """Read to the end."""
        drive(self._read_all(lambda: None))

    def get_final_run(self) -> Any:
        """Read to the end; the run as it was told last. Raises OpenAIError if it was not."""
        return drive(self._read_all(self._final_run))

    def get_final_run_steps(self) -> List[Any]:
        """Read to the end; the steps."""
        return drive(self._read_all(self._steps))  # type: ignore[no-any-return]

    def get_final_messages(self) -> List[Any]:
        """Read to the end; the messages that the run has made."""
        return drive(self._read_all(self._messages))  # type: ignore[no-any-return]

    def close(self) -> None:
        """Stop, and close the connection, unless the stream has ended; from any thread, and more than once."""
        drive(self._close())

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


class AsyncAssistantEventHandler(_Handler):
    """Events of a run, and callbacks for what they mean; derive from it, and override what you need.

    Each callback is awaited before its event is delivered. An exception of one ends the stream.
    """

    _pull = staticmethod(lambda stream: stream.__anext__())

    def _do(self, flow: Flow) -> Any:
        from .._async import drive

        return drive(flow)

    def __aiter__(self) -> AsyncIterator[Any]:
        return self

    async def __anext__(self) -> Any:
        event = await self._do(self._read())
        if event is _END:
            raise StopAsyncIteration
        return event

    @property
    def text_deltas(self) -> AsyncIterator[str]:
        """The text of the messages, piece by piece; iterating over it reads the stream."""
        from .._async import AsyncTexts

        return AsyncTexts(self, text_of)

    async def until_done(self) -> None:
        """Read to the end."""
        await self._do(self._read_all(lambda: None))

    async def get_final_run(self) -> Any:
        """Read to the end; the run as it was told last. Raises OpenAIError if it was not."""
        return await self._do(self._read_all(self._final_run))

    async def get_final_run_steps(self) -> List[Any]:
        """Read to the end; the steps."""
        return await self._do(self._read_all(self._steps))  # type: ignore[no-any-return]

    async def get_final_messages(self) -> List[Any]:
        """Read to the end; the messages that the run has made."""
        return await self._do(self._read_all(self._messages))  # type: ignore[no-any-return]

    async def close(self) -> None:
        """Stop, and close the connection, unless the stream has ended; from any task, and more than once."""
        await self._do(self._close())

    aclose = close


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


def create_and_stream(resource: Any, **arguments: Any) -> Any:
    """The manager of a run that is made and streamed."""
    return _streamed(resource, "create", "threads.runs.create_and_stream", arguments)


def create_and_run_stream(resource: Any, **arguments: Any) -> Any:
    """The manager of a run that is made with its thread, and streamed."""
    return _streamed(resource, "create_and_run", "threads.create_and_run_stream", arguments)


def submit_tool_outputs_stream(resource: Any, **arguments: Any) -> Any:
    """The manager of a run that goes on with the outputs of its tools."""
    return _streamed(resource, "submit_tool_outputs", "threads.runs.submit_tool_outputs_stream", arguments)


def _streamed(resource: Any, method: str, name: str, arguments: Dict[str, Any]) -> Any:
    handler = arguments.pop("event_handler", None)
    kind = in_world(resource, AssistantEventHandler, AsyncAssistantEventHandler)
    if handler is not None and not isinstance(handler, kind):
        raise TypeError("event_handler must be an instance of %s, not %s" % (kind.__name__, type(handler).__name__))
    headers = {"X-Stainless-Stream-Helper": name, "X-Stainless-Custom-Event-Handler": "false" if handler is None else "true"}
    arguments["stream"] = True
    manager = in_world(resource, AssistantStreamManager, AsyncAssistantStreamManager)
    return manager(asking(resource, method, arguments, headers), event_handler=kind() if handler is None else handler)
