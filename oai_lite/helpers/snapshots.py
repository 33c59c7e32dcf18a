"""`chat.completions.stream(...)` and `responses.stream(...)`: typed events, with snapshots of what they add up to.

A state decides, one item at a time and without I/O; it can be fed by hand. What texts are parsed into is the business of
`structured`.
"""
from __future__ import annotations

import re

from .._deltas import ChatAccumulator, Entries, ResponseAccumulator, Text, moment
from .._errors import ConfigurationError, OpenAIError
from .._objects import APIObject, decode, objects
from .._omit import NOT_GIVEN, given
from . import structured
from .streams import AsyncEventStream, AsyncStreamManager, EventStream, Late, StreamManager, StreamView, Subscripted, asking, in_world

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, List, Optional, Set

_HEADERS = {"X-Stainless-Helper-Method": "chat.completions.stream"}


class _Progress:
    """What of one choice has been said to be done. call: the position of the tool call that grows; open: of those not done."""

    __slots__ = ("done", "call", "open")

    def __init__(self) -> None:
        self.done: Set[str] = set()
        self.call: Optional[int] = None
        self.open: Set[int] = set()


class ChatCompletionStreamState(Subscripted):
    """Turns chunks into events and adds them up.

    input_tools, response_format: the `tools` and `response_format` of the request, to parse by; default none.

    >>> state = ChatCompletionStreamState()
    >>> chunk = {"choices": [{"index": 0, "delta": {"content": "Hi"}, "finish_reason": "stop"}]}
    >>> [event.type for event in state.handle_chunk(chunk)]
    ['chunk', 'content.delta', 'content.done']
    >>> state.get_final_completion().choices[0].message.content
    'Hi'
    """

    def __init__(self, *, input_tools: Any = NOT_GIVEN, response_format: Any = NOT_GIVEN) -> None:
        self._tools: List[Any] = structured.wire_tools(input_tools) or []
        self._format = response_format
        self._parses = given(response_format) and response_format is not None and not structured.is_wire(response_format)
        self._strict = {_name(tool) for tool in self._tools if tool.get("type") == "function" and (tool.get("function") or {}).get("strict")}
        self._whole = ChatAccumulator()
        self._progress: Dict[int, _Progress] = {}

    @property
    def current_completion_snapshot(self) -> Any:
        """The completion so far. Raises OpenAIError before the first chunk."""
        snapshot = self.snapshot()
        if snapshot is None:
            raise OpenAIError("no chunk of the completion has come yet")
        return snapshot

    def snapshot(self) -> Any:
        """The completion so far; None before the first chunk."""
        return self._whole.result() if self._whole.head or self._whole.choices else None

    def get_final_completion(self) -> Any:
        """The completion, with what its messages and tool calls are parsed into.

        Raises OpenAIError if there was no chunk, LengthFinishReasonError or ContentFilterFinishReasonError if what was to be
        parsed was cut, StructuredOutputError if it does not fit.
        """
        completion = self.current_completion_snapshot
        if self._parses or self._strict:
            return structured.parsed_completion(completion, self._format, self._tools)
        return completion

    # Chunks -> events.

    def handle_chunk(self, chunk: Any) -> List[Any]:
        """The events of a chunk: the chunk itself, what it adds to each choice, and what is done with it.

        Raises LengthFinishReasonError or ContentFilterFinishReasonError when what was to be parsed is cut.
        """
        chunk = objects(chunk)
        self._whole.add(chunk)
        events: List[Any] = [Late({"type": "chunk", "chunk": chunk}, {"snapshot": self.snapshot})]
        for choice in chunk.get("choices") or ():
            if isinstance(choice, dict):
                self._choice(choice, events)
        return events

    handle = handle_chunk

    def _choice(self, choice: Any, events: List[Any]) -> None:
        index = choice.get("index") or 0
        held = self._whole.choices[index]
        progress = self._progress.get(index)
        if progress is None:
            progress = self._progress[index] = _Progress()
        first = len(events)
        moved = self._deltas(choice, held, progress, events)
        if choice.get("finish_reason"):
            if self._parses or self._strict:
                structured.check_finish(self.snapshot())
            self._content_done(held, progress, events)
            for place in sorted(progress.open):
                events.append(self._call_done(held, place, progress))
        elif moved:
            self._content_done(held, progress, events)
        for event in events[first:]:
            event["choice_index"] = index

    def _deltas(self, choice: Any, held: Any, progress: _Progress, events: List[Any]) -> bool:
        """Events for what the chunk adds; gives whether the model has gone on to (another) tool call."""
        delta = choice.get("delta") or {}
        message = held.get("message") or {}
        content, refusal = delta.get("content"), delta.get("refusal")
        if isinstance(content, str):
            events.append(self._grown("content.delta", content, message["content"], self._parses))
        if isinstance(refusal, str):
            events.append(self._grown("refusal.delta", refusal, message["refusal"], None))
        moved: List[Any] = []
        if delta.get("tool_calls") and type(message.get("tool_calls")) is Entries:
            self._calls(delta["tool_calls"], held, progress, events, moved)
        logprobs = choice.get("logprobs") or {}
        for kind in ("content", "refusal"):
            if logprobs.get(kind):
                whole = held["logprobs"][kind]
                events.append(Late({"type": "logprobs.%s.delta" % kind, kind: logprobs[kind]}, {"snapshot": _first(whole, len(whole))}))
        events += moved
        return bool(moved) or progress.call is not None

    @staticmethod
    def _grown(kind: str, piece: str, text: Any, parses: Optional[bool]) -> Any:
        late = {"snapshot": moment(text)}
        if parses is not None:
            late["parsed"] = _parsed(late["snapshot"], parses)
        return Late({"type": kind, "delta": piece}, late)

    def _calls(self, deltas: Any, held: Any, progress: _Progress, events: List[Any], moved: List[Any]) -> None:
        """Events for tool calls; into `moved` those for calls that are done because the next one has begun."""
        calls = held["message"]["tool_calls"]
        for place, delta in zip(calls.touched, [one for one in deltas if isinstance(one, dict)]):
            node = calls.nodes[place]
            if progress.call != place:
                if progress.call in progress.open:
                    moved.append(self._call_done(held, progress.call, progress))
                progress.call = place
            if isinstance(node.get("function"), dict):
                progress.open.add(place)
                events.append(self._call_grown(node, (delta.get("function") or {}).get("arguments") or ""))

    def _call_grown(self, node: Any, piece: str) -> Any:
        name, text = node["function"].get("name"), node["function"].get("arguments")
        now = moment(text if type(text) is Text else "")
        return Late(
            {"type": "tool_calls.function.arguments.delta", "name": name, "index": node["index"], "arguments_delta": piece},
            {"arguments": now, "parsed_arguments": _parsed(now, name in self._strict)},
        )

    # What is done.

    def _content_done(self, held: Any, progress: _Progress, events: List[Any]) -> None:
        message, logprobs = held.get("message") or {}, held.get("logprobs") or {}
        for kind in ("content", "refusal"):
            if type(message.get(kind)) is Text and kind not in progress.done:
                progress.done.add(kind)
                text = message[kind].upto()
                event = APIObject({"type": kind + ".done", kind: text})
                if kind == "content":
                    event["parsed"] = structured.read(self._format, text) if self._parses and text else None
                events.append(event)
            if logprobs.get(kind) and "logprobs." + kind not in progress.done:
                progress.done.add("logprobs." + kind)
                events.append(APIObject({"type": "logprobs.%s.done" % kind, kind: list(logprobs[kind])}))

    def _call_done(self, held: Any, place: Any, progress: _Progress) -> Any:
        progress.open.discard(place)
        node = held["message"]["tool_calls"].nodes[place]
        function = node.get("function") or {}
        name, arguments = str(function.get("name")), function.get("arguments")
        text = arguments.upto() if type(arguments) is Text else ""
        return APIObject(
            type="tool_calls.function.arguments.done", name=name, index=node["index"], arguments=text,
            parsed_arguments=structured.read_arguments(self._tools, name, text) if name in self._strict else None,
        )  # fmt: skip


def _parsed(text: Callable[[], Any], parses: bool) -> Callable[[], Any]:
    return lambda: partial_json(text()) if parses else None


def _first(whole: List[Any], length: int) -> Callable[[], List[Any]]:
    return lambda: whole[:length]


def _name(tool: Any) -> Any:
    return (tool.get("function") or {}).get("name")


# The two worlds.


class _CompletionView(StreamView):
    """What the stream is in both worlds."""

    _state: ChatCompletionStreamState

    def __init__(self, *, raw_stream: Any, **asked: Any) -> None:
        super().__init__(raw_stream, ChatCompletionStreamState(**asked))

    @property
    def current_completion_snapshot(self) -> Any:
        """The completion so far. Raises OpenAIError before the first chunk."""
        return self._state.current_completion_snapshot

    def get_final_completion(self) -> Any:
        """Read to the end; the completion, parsed if the request said into what. Raises what its state raises."""
        return self._final(self._state.get_final_completion)


class ChatCompletionStream(_CompletionView, EventStream):
    """Events of a chat completion: `chunk`, `content.delta`, `content.done`, `tool_calls.function.arguments.delta`, ..."""


class AsyncChatCompletionStream(_CompletionView, AsyncEventStream):
    """Events of a chat completion: `chunk`, `content.delta`, `content.done`, `tool_calls.function.arguments.delta`, ..."""


class ChatCompletionStreamManager(StreamManager):
    """Sends the request on entering, and gives a ChatCompletionStream; closes it on leaving."""

    kind = ChatCompletionStream


class AsyncChatCompletionStreamManager(AsyncStreamManager):
    """Sends the request on entering, and gives an AsyncChatCompletionStream; closes it on leaving."""

    kind = AsyncChatCompletionStream


def chat(resource: Any, *, response_format: Any = NOT_GIVEN, tools: Any = NOT_GIVEN, **arguments: Any) -> Any:
    """The manager of a streamed chat completion."""
    arguments["stream"] = True
    tools = structured.wire_tools(tools)
    if given(response_format):
        arguments["response_format"] = structured.wire_format(response_format)
    if given(tools):
        arguments["tools"] = tools
    manager = in_world(resource, ChatCompletionStreamManager, AsyncChatCompletionStreamManager)
    return manager(asking(resource, "create", arguments, _HEADERS), response_format=response_format, input_tools=tools)


# Responses.

_ENDS = ("response.completed", "response.incomplete")
_SNAPSHOTS = {"response.output_text.delta": "response.output_text", "response.function_call_arguments.delta": "response.function_call_arguments"}
_RESUMES = ("response_id", "include", "extra_headers", "extra_query", "extra_body", "timeout")  # what a resumed stream takes


class ResponseStreamState(Subscripted):
    """Turns events of the wire into events with snapshots, and adds them up.

    input_tools: the `tools` of the request, text_format: what its texts are to be parsed into; default neither.
    """

    def __init__(self, *, input_tools: Any = NOT_GIVEN, text_format: Any = NOT_GIVEN, starting_after: Optional[int] = None) -> None:
        self._tools = input_tools
        self._format = text_format
        self._after = starting_after
        self._whole = ResponseAccumulator()
        self._final: Any = None

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
        return Late(event, {"snapshot": moment(node.get(field) or "")})

    def get_final_response(self) -> Any:
        """The response of the last event, parsed. Raises OpenAIError if it has not come."""
        if self._final is None:
            raise OpenAIError("the stream has not come to a response.completed or response.incomplete event, so there is no final response")
        return self._final


class _ResponseView(StreamView):
    """What the stream is in both worlds."""

    _state: ResponseStreamState

    def __init__(self, *, raw_stream: Any, **asked: Any) -> None:
        super().__init__(raw_stream, ResponseStreamState(**asked))

    @property
    def current_response_snapshot(self) -> Any:
        """The response so far; None before the first event."""
        return self._state.snapshot()

    def get_final_response(self) -> Any:
        """Read to the end; the response, parsed if the request said into what. Raises OpenAIError if it did not come."""
        return self._final(self._state.get_final_response)


class ResponseStream(_ResponseView, EventStream):
    """Events of a response; text and argument deltas have a `snapshot` of what they add up to."""


class AsyncResponseStream(_ResponseView, AsyncEventStream):
    """Events of a response; text and argument deltas have a `snapshot` of what they add up to."""


class ResponseStreamManager(StreamManager):
    """Sends the request on entering, and gives a ResponseStream; closes it on leaving."""

    kind = ResponseStream


class AsyncResponseStreamManager(AsyncStreamManager):
    """Sends the request on entering, and gives an AsyncResponseStream; closes it on leaving."""

    kind = AsyncResponseStream


def response(resource: Any, *, text_format: Any = NOT_GIVEN, tools: Any = NOT_GIVEN, **arguments: Any) -> Any:
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
        arguments["text"] = structured.with_text(arguments.get("text"), {"format": structured.flat_format(text_format)})
    if given(tools):
        arguments["tools"] = tools
    return arguments


# What can be said of a JSON text whose end has not come yet.

_CLOSERS = {"{": "}", "[": "]"}
# A bracket, a comma or colon, a whole string, or a run of anything else (a number, true, false, null).
_token = re.compile(r'\s*([\[\]{},:]|"(?:[^"\\]|\\.)*"|[^\s\[\]{},:"]+)', re.DOTALL).match


def partial_json(text: str) -> Any:
    """The value of the text, without what is not whole yet; None if nothing is, or if it is no JSON.

    A string or number that the text ends in is left out, since it may go on; so is a key without a value.

    >>> partial_json('{"name": "Ada", "born": 18')
    {'name': 'Ada'}
    """
    open_ones: List[str] = []  # what closes the brackets that are open at `end`: between two ends none is opened or closed
    end = position = 0
    key_next = False
    while True:
        found = _token(text, position)
        if found is None:
            break
        token, position = found.group(1), found.end()
        if token in "{[":
            open_ones.append(_CLOSERS[token])
            key_next = token == "{"
        elif token in "]}":
            if not open_ones or open_ones.pop() != token:
                return None
            key_next = False
        elif token in ",:":
            key_next = token == "," and bool(open_ones) and open_ones[-1] == "}"
            continue
        elif key_next or (token[0] != '"' and position == len(text)):
            key_next = False
            continue
        end = position
    try:
        return decode(text[:end] + "".join(reversed(open_ones))) if end else None
    except ValueError:
        return None
