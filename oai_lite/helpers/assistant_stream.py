"""Streams of assistants' runs: event handlers of both worlds, and the helpers that give them.

`assistant_run` decides which callbacks an event means; a handler reads, calls and hands on. It is what a user derives from, and what
`with client.beta.threads.runs.stream(...) as handler` gives.
"""
from __future__ import annotations

from .._deltas import keep, settled, text_of
from .._errors import APIError, APITimeoutError, OpenAIError
from .._objects import APIObject, Meta
from .assistant_run import Run, StreamEvent
from .streams import AsyncStreamManager, StreamManager, asking, in_world

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, AsyncIterator, Callable, Dict, Iterator, List


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

    def _is_first_end(self) -> bool:
        self._ended = True
        try:
            return self._end_to_tell.pop()
        except IndexError:
            return False

    def _failed(self, error: APIError) -> None:
        if self._run.event is not None:
            keep(error, self._run.whole.partial())

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
            run._meta = Meta.of(self._stream.response)
        return run

    def _messages(self) -> List[Any]:
        return [settled(node) for node in self._run.whole.messages.values()]

    def _steps(self) -> List[Any]:
        return [settled(node) for node in self._run.whole.steps.values()]


class AssistantEventHandler(_Handler):
    """Events of a run, and callbacks for what they mean; derive from it, and override what you need.

    Each callback is called before its event is delivered. An exception of one ends the stream.
    """

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        if self._ended:
            raise StopIteration
        try:
            item = StreamEvent(next(self._begun()))
            for name, *arguments in self._run.handle(item):
                getattr(self, name)(*arguments)
            return item
        except StopIteration:
            self._end()
            raise
        except Exception as exc:
            self._ended = True
            try:
                if isinstance(exc, APIError):
                    self._failed(exc)
                if isinstance(exc, APITimeoutError):
                    self.on_timeout()
                self.on_exception(exc)
            finally:
                self._end()
            raise

    def _end(self) -> None:
        if self._is_first_end():
            self.on_end()

    @property
    def text_deltas(self) -> Iterator[str]:
        """The text of the messages, piece by piece; iterating over it reads the stream."""
        return filter(None, map(text_of, self))

    def until_done(self) -> None:
        """Read to the end."""
        for _ in self:
            pass

    def get_final_run(self) -> Any:
        """Read to the end; the run as it was told last. Raises OpenAIError if it was not."""
        self.until_done()
        return self._final_run()

    def get_final_run_steps(self) -> List[Any]:
        """Read to the end; the steps."""
        self.until_done()
        return self._steps()

    def get_final_messages(self) -> List[Any]:
        """Read to the end; the messages that the run has made."""
        self.until_done()
        return self._messages()

    def close(self) -> None:
        """Stop, and close the connection, unless the stream has ended; from any thread, and more than once."""
        if self._stream is not None:
            self._stream.close()
            self._end()

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

    def __aiter__(self) -> AsyncIterator[Any]:
        return self

    async def __anext__(self) -> Any:
        if self._ended:
            raise StopAsyncIteration
        try:
            item = StreamEvent(await self._begun().__anext__())
            for name, *arguments in self._run.handle(item):
                await getattr(self, name)(*arguments)
            return item
        except StopAsyncIteration:
            await self._end()
            raise
        except Exception as exc:
            self._ended = True
            try:
                if isinstance(exc, APIError):
                    self._failed(exc)
                if isinstance(exc, APITimeoutError):
                    await self.on_timeout()
                await self.on_exception(exc)
            finally:
                await self._end()
            raise

    async def _end(self) -> None:
        if self._is_first_end():
            await self.on_end()

    @property
    def text_deltas(self) -> AsyncIterator[str]:
        """The text of the messages, piece by piece; iterating over it reads the stream."""
        from .._async import AsyncTexts

        return AsyncTexts(self, text_of)

    async def until_done(self) -> None:
        """Read to the end."""
        async for _ in self:
            pass

    async def get_final_run(self) -> Any:
        """Read to the end; the run as it was told last. Raises OpenAIError if it was not."""
        await self.until_done()
        return self._final_run()

    async def get_final_run_steps(self) -> List[Any]:
        """Read to the end; the steps."""
        await self.until_done()
        return self._steps()

    async def get_final_messages(self) -> List[Any]:
        """Read to the end; the messages that the run has made."""
        await self.until_done()
        return self._messages()

    async def close(self) -> None:
        """Stop, and close the connection, unless the stream has ended; from any task, and more than once."""
        if self._stream is not None:
            await self._stream.close()
            await self._end()

    aclose = close

    # Callbacks, to be overridden.

    if TYPE_CHECKING:
        on_timeout: Any
        on_exception: Any
        on_end: Any


for _name in [name for name in vars(AssistantEventHandler) if name.startswith("on_")]:
    setattr(AsyncAssistantEventHandler, _name, _awaitable(_name))


class AssistantStreamManager(StreamManager):
    """Sends the request on entering, and gives the event handler; closes the stream on leaving."""

    def __init__(self, api_request: Callable[[], Any], *, event_handler: Any) -> None:
        super().__init__(api_request, event_handler._init)


class AsyncAssistantStreamManager(AsyncStreamManager):
    """Sends the request on entering, and gives the event handler; closes the stream on leaving."""

    def __init__(self, api_request: Callable[[], Any], *, event_handler: Any) -> None:
        super().__init__(api_request, event_handler._init)


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
