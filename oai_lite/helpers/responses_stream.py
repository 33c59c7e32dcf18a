"""`responses.stream(...)`: the events of a response with snapshots of what grows, from the beginning or resumed.

`ResponseStreamState` decides, one event at a time and without I/O. What texts are parsed into is the business of `structured`.
"""
from __future__ import annotations

from .._deltas import ResponseAccumulator, Text
from .._errors import ConfigurationError, OpenAIError
from .._late import Late
from .._objects import APIObject, objects
from .._omit import NOT_GIVEN, given
from . import structured
from .streams import AsyncEventStream, AsyncStreamManager, EventStream, StreamManager, asking, in_world

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, List, Optional

_ENDS = ("response.completed", "response.incomplete")
_SNAPSHOTS = {"response.output_text.delta": "response.output_text", "response.function_call_arguments.delta": "response.function_call_arguments"}
_RESUMES = ("response_id", "include", "extra_headers", "extra_query", "extra_body", "timeout")  # what a resumed stream takes


class ResponseStreamState:
    """Turns events of the wire into events with snapshots, and adds them up.

    input_tools: the `tools` of the request, text_format: what its texts are to be parsed into; default neither.
    """

    def __init__(self, *, input_tools: Any = NOT_GIVEN, text_format: Any = NOT_GIVEN, starting_after: Optional[int] = None) -> None:
        self._tools = input_tools
        self._format = text_format
        self._after = starting_after
        self._whole = ResponseAccumulator()
        self._final: Any = None

    def __class_getitem__(cls, item: Any) -> Any:
        return cls

    def accumulate_event(self, event: Any) -> Any:
        """Take an event; the response so far. (Costs as much as the response is long: for a look now and then.)"""
        self._whole.add(objects(event))
        return self._whole.result()

    def snapshot(self) -> Any:
        """The response so far; None before the first event."""
        return self._final or (self._whole.result() if self._whole.head or self._whole.output.nodes else None)

    def handle_event(self, event: Any) -> List[Any]:
        """The events to deliver for one of the wire. Raises what parsing raises (see `structured.parsed_response`)."""
        event = objects(event)
        self._whole.add(event)
        kind = event.get("type")
        if kind in _SNAPSHOTS:
            event = self._grown(event, _SNAPSHOTS[kind])
        elif kind == "response.output_text.done":
            text = event.get("text") or ""
            event = APIObject(event, parsed=structured.read(self._format, text) if given(self._format) and text else None)
        elif kind in _ENDS:
            self._final = structured.parsed_response(self._whole.result(), self._format, self._tools)
            event = APIObject(event, response=self._final)
        if self._after is not None and (event.get("sequence_number") or 0) <= self._after:
            return []
        return [event]

    handle = handle_event

    def _grown(self, event: Any, stem: str) -> Any:
        node, field = self._whole.growing(event, stem)
        text = node.get(field)
        text = text if type(text) is Text else Text(text or "")
        length = text.length
        return Late(event, {"snapshot": lambda: text.upto(length)})

    def get_final_response(self) -> Any:
        """The response of the last event, parsed. Raises OpenAIError if it has not come."""
        if self._final is None:
            raise OpenAIError("the stream has not come to a response.completed or response.incomplete event, so there is no final response")
        return self._final


# The two worlds.


class _View:
    """What the stream is in both worlds."""

    _state: ResponseStreamState

    @property
    def current_response_snapshot(self) -> Any:
        """The response so far; None before the first event."""
        return self._state.snapshot()


class ResponseStream(_View, EventStream):
    """Events of a response; text and argument deltas have a `snapshot` of what they add up to."""

    def __init__(self, *, raw_stream: Any, text_format: Any, input_tools: Any, starting_after: Optional[int]) -> None:
        state = ResponseStreamState(input_tools=input_tools, text_format=text_format, starting_after=starting_after)
        super().__init__(raw_stream, state)

    def get_final_response(self) -> Any:
        """Read to the end; the response, parsed if the request said into what. Raises OpenAIError if it did not come."""
        self.until_done()
        return self._about(self._state.get_final_response())


class AsyncResponseStream(_View, AsyncEventStream):
    """Events of a response; text and argument deltas have a `snapshot` of what they add up to."""

    def __init__(self, *, raw_stream: Any, text_format: Any, input_tools: Any, starting_after: Optional[int]) -> None:
        state = ResponseStreamState(input_tools=input_tools, text_format=text_format, starting_after=starting_after)
        super().__init__(raw_stream, state)

    async def get_final_response(self) -> Any:
        """Read to the end; the response, parsed if the request said into what. Raises OpenAIError if it did not come."""
        await self.until_done()
        return self._about(self._state.get_final_response())


class ResponseStreamManager(StreamManager):
    """Sends the request on entering, and gives a ResponseStream; closes it on leaving."""

    def __init__(self, api_request: Callable[[], Any], *, text_format: Any, input_tools: Any, starting_after: Optional[int]) -> None:
        super().__init__(
            api_request,
            lambda raw: ResponseStream(raw_stream=raw, text_format=text_format, input_tools=input_tools, starting_after=starting_after),
        )


class AsyncResponseStreamManager(AsyncStreamManager):
    """Sends the request on entering, and gives an AsyncResponseStream; closes it on leaving."""

    def __init__(self, api_request: Callable[[], Any], *, text_format: Any, input_tools: Any, starting_after: Optional[int]) -> None:
        super().__init__(
            api_request,
            lambda raw: AsyncResponseStream(raw_stream=raw, text_format=text_format, input_tools=input_tools, starting_after=starting_after),
        )


def stream(resource: Any, *, text_format: Any = NOT_GIVEN, tools: Any = NOT_GIVEN, **arguments: Any) -> Any:
    """The manager of a streamed response: of a new one, or of one that is being made and was begun earlier."""
    after = arguments.pop("starting_after", None)
    if given(tools):
        tools = structured.flat_tools(tools)
    if "response_id" in arguments:
        method, wanted = "retrieve", _resumed(arguments)
    else:
        method, wanted = "create", _created(arguments, after, text_format, tools)
    manager = in_world(resource, ResponseStreamManager, AsyncResponseStreamManager)
    ask = asking(resource, method, dict(wanted, stream=True), {})
    return manager(ask, text_format=text_format, input_tools=tools, starting_after=after)


def _resumed(arguments: Any) -> Any:
    wrong = sorted(set(arguments) - set(_RESUMES))
    if wrong:
        raise ConfigurationError(
            "responses.stream() with a response_id goes on with a response that exists, so it can't take %s as well; leave response_id "
            "out for a new response" % ", ".join(wrong)
        )
    return arguments  # without starting_after: snapshots need all events, from the first


def _created(arguments: Any, after: Any, text_format: Any, tools: Any) -> Any:
    if after is not None:
        raise ConfigurationError("responses.stream() takes starting_after only with the response_id of a response that exists")
    missing = [name for name in ("input", "model") if name not in arguments and "prompt" not in arguments]
    if missing:
        raise ConfigurationError("responses.stream() needs %s for a new response, or a response_id" % " and ".join(missing))
    if given(text_format):
        text = dict(arguments.get("text") or {})
        if "format" in text:
            raise ConfigurationError("give text_format or text={'format': ...}, not both: they say the same thing")
        arguments["text"] = dict(text, format=structured.text_format(text_format))
    if given(tools):
        arguments["tools"] = tools
    return arguments
