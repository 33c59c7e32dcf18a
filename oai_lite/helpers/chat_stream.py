"""`chat.completions.stream(...)`: the chunks of a chat completion as typed events, with what they add up to.

`ChatCompletionStreamState` decides, one chunk at a time and without I/O; it can be fed by hand. What events are parsed into is
the business of `structured`.
"""
from __future__ import annotations

from .._deltas import ChatAccumulator, Entries, Text
from .._errors import OpenAIError
from .._late import Late
from .._objects import APIObject, objects
from .._omit import NOT_GIVEN, given
from . import structured
from .partial_json import partial_json
from .streams import AsyncEventStream, AsyncStreamManager, EventStream, StreamManager, asking, in_world

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


class ChatCompletionStreamState:
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

    def __class_getitem__(cls, item: Any) -> Any:
        return cls

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
        if type(text) is not Text:
            text = Text(str(text))
        length = text.length
        late: Dict[str, Callable[[], Any]] = {"snapshot": lambda: text.upto(length)}
        if parses is not None:
            late["parsed"] = (lambda: partial_json(text.upto(length))) if parses else _nothing
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
        text = text if type(text) is Text else Text("")
        length, strict = text.length, name in self._strict
        return Late(
            {"type": "tool_calls.function.arguments.delta", "name": name, "index": node["index"], "arguments_delta": piece},
            {
                "arguments": lambda: text.upto(length),
                "parsed_arguments": (lambda: partial_json(text.upto(length))) if strict else _nothing,
            },
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


def _nothing() -> None:
    return None


def _first(whole: List[Any], length: int) -> Callable[[], List[Any]]:
    return lambda: whole[:length]


def _name(tool: Any) -> Any:
    return (tool.get("function") or {}).get("name")


# The two worlds.


class _View:
    """What the stream is in both worlds."""

    _state: ChatCompletionStreamState

    @property
    def current_completion_snapshot(self) -> Any:
        """The completion so far. Raises OpenAIError before the first chunk."""
        return self._state.current_completion_snapshot


class ChatCompletionStream(_View, EventStream):
    """Events of a chat completion: `chunk`, `content.delta`, `content.done`, `tool_calls.function.arguments.delta`, ..."""

    def __init__(self, *, raw_stream: Any, response_format: Any, input_tools: Any) -> None:
        super().__init__(raw_stream, ChatCompletionStreamState(input_tools=input_tools, response_format=response_format))

    def get_final_completion(self) -> Any:
        """Read to the end; the completion, parsed if the request said into what. Raises what its state raises."""
        self.until_done()
        return self._about(self._state.get_final_completion())


class AsyncChatCompletionStream(_View, AsyncEventStream):
    """Events of a chat completion: `chunk`, `content.delta`, `content.done`, `tool_calls.function.arguments.delta`, ..."""

    def __init__(self, *, raw_stream: Any, response_format: Any, input_tools: Any) -> None:
        super().__init__(raw_stream, ChatCompletionStreamState(input_tools=input_tools, response_format=response_format))

    async def get_final_completion(self) -> Any:
        """Read to the end; the completion, parsed if the request said into what. Raises what its state raises."""
        await self.until_done()
        return self._about(self._state.get_final_completion())


class ChatCompletionStreamManager(StreamManager):
    """Sends the request on entering, and gives a ChatCompletionStream; closes it on leaving."""

    def __init__(self, api_request: Callable[[], Any], *, response_format: Any, input_tools: Any) -> None:
        super().__init__(
            api_request, lambda raw: ChatCompletionStream(raw_stream=raw, response_format=response_format, input_tools=input_tools)
        )


class AsyncChatCompletionStreamManager(AsyncStreamManager):
    """Sends the request on entering, and gives an AsyncChatCompletionStream; closes it on leaving."""

    def __init__(self, api_request: Callable[[], Any], *, response_format: Any, input_tools: Any) -> None:
        super().__init__(
            api_request, lambda raw: AsyncChatCompletionStream(raw_stream=raw, response_format=response_format, input_tools=input_tools)
        )


def stream(resource: Any, *, response_format: Any = NOT_GIVEN, tools: Any = NOT_GIVEN, **arguments: Any) -> Any:
    """The manager of a streamed chat completion."""
    arguments["stream"] = True
    tools = structured.wire_tools(tools)
    if given(response_format):
        arguments["response_format"] = structured.wire_format(response_format)
    if given(tools):
        arguments["tools"] = tools
    manager = in_world(resource, ChatCompletionStreamManager, AsyncChatCompletionStreamManager)
    return manager(asking(resource, "create", arguments, _HEADERS), response_format=response_format, input_tools=tools)
