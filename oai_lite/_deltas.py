"""Stream items -> the reply that they add up to (need 22). Pure: items in, values out; what has been fed is never changed.

Pieces of a text are kept as they come and joined when somebody looks, so that a stream of any length costs linear time.
`Accumulator` takes the items of any stream of the API and finds out by the first one what they are.
"""
from __future__ import annotations

from ._errors import OpenAIError
from ._objects import APIObject, Meta

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Tuple

    from ._errors import APIError

# Strings that a delta carries whole; all others are pieces. Some servers repeat them in each delta.
_WHOLE = frozenset("created id index model name object role status type".split())


class Text:
    """A text that grows. `upto(n)` gives its first n characters, as they were when it was that long."""

    __slots__ = ("_pieces", "length")

    def __init__(self, text: str = "") -> None:
        self._pieces = [text]
        self.length = len(text)

    def add(self, piece: str) -> None:
        self._pieces.append(piece)
        self.length += len(piece)

    def upto(self, length: Optional[int] = None) -> str:
        if len(self._pieces) > 1:
            self._pieces = ["".join(self._pieces)]
        whole = self._pieces[0]
        return whole if length is None or length >= self.length else whole[:length]


class Node(dict):  # type: ignore[type-arg]
    """An object that grows: fields are values, or grow themselves."""

    __slots__ = ()


class Items(list):  # type: ignore[type-arg]
    """A list that deltas append to."""

    __slots__ = ()


class Entries:
    """A list whose entries grow, named by their `index`. touched: positions of those that the last delta was for.

    Servers that leave `index` out or repeat it mean a new entry when they send a new id with a name, else the last one.
    """

    __slots__ = ("nodes", "touched", "_places")

    def __init__(self, values: Iterable[Any] = ()) -> None:
        self.nodes: List[Node] = []
        self.touched: List[int] = []
        self._places: Dict[Any, int] = {}
        for index, value in enumerate(values):
            self._append(index, value)

    def at(self, index: Any) -> Node:
        """The entry of that index, made if there is none."""
        place = self._places.get(index)
        return self.nodes[self._append(index, {}) if place is None else place]

    def find(self, index: Any) -> Optional[Node]:
        """The entry of that index, if there is one."""
        place = self._places.get(index)
        return None if place is None else self.nodes[place]

    def put(self, index: Any, value: Mapping[str, Any]) -> None:
        """Replace the entry of that index."""
        self.at(index)
        self.nodes[self._places[index]] = Node(value, index=index)

    def grow(self, deltas: Iterable[Any]) -> None:
        """Add deltas to their entries."""
        self.touched = []
        for delta in deltas:
            if isinstance(delta, dict):
                place = self._place(delta)
                grow(self.nodes[place], delta)
                self.touched.append(place)

    def _place(self, delta: Dict[str, Any]) -> int:
        index, call_id = delta.get("index"), delta.get("id")
        if index is None:
            place: Optional[int] = len(self.nodes) - 1 if self.nodes else None
            if call_id:
                place = next((place for place, node in enumerate(self.nodes) if node.get("id") == call_id), None)
        else:
            place = self._places.get(index)
            if place is not None and call_id and _named(delta) and self.nodes[place].get("id") not in (None, "", call_id):
                place = None
        if place is None:
            place = self._append(len(self.nodes) if index is None else index, {})
        return place

    def _append(self, index: Any, value: Any) -> int:
        self._places[index] = place = len(self.nodes)
        self.nodes.append(Node(value, index=index))
        return place

    def plain(self) -> List[Node]:
        """The entries in the order of their indexes, without these."""
        nodes = self.nodes
        if all(isinstance(node["index"], int) for node in nodes):
            nodes = sorted(nodes, key=lambda node: node["index"])
        return [Node((name, value) for name, value in node.items() if name != "index") for node in nodes]


def _named(delta: Dict[str, Any]) -> bool:
    return any(isinstance(value, dict) and value.get("name") for value in delta.values())


def grow(node: Node, delta: Mapping[str, Any]) -> None:
    """Add a delta to what there is."""
    for name, value in delta.items():
        held = node.get(name)
        if value is None:
            node.setdefault(name, None)
        elif isinstance(value, str) and name not in _WHOLE:
            if type(held) is Text:
                held.add(value)
            else:
                node[name] = text = Text(held if isinstance(held, str) else "")
                text.add(value)
        elif isinstance(value, dict):
            grow(_owned(node, name, Node), value)
        elif isinstance(value, list):
            if type(held) is Entries or name == "tool_calls" or any(isinstance(one, dict) and "index" in one for one in value):
                _owned(node, name, Entries).grow(value)
            else:
                _owned(node, name, Items).extend(value)
        elif value != "" or held is None:
            node[name] = value


def _owned(node: Node, name: str, kind: Any) -> Any:
    """The field as something of ours that may be changed; what was fed belongs to the user."""
    held = node.get(name)
    if type(held) is not kind:
        node[name] = held = kind(held if isinstance(held, (dict, list)) else ())
    return held


def settled(value: Any) -> Any:
    """What something that grows is by now, as objects, lists and texts."""
    return moment(value)()


def moment(value: Any) -> Callable[[], Any]:
    """A function that gives what `value` is now, also when it has grown before the function is called."""
    kind = type(value)
    if kind is Text:
        length = value.length
        return lambda: value.upto(length)
    if kind is Node:
        fields = [(name, moment(one)) for name, one in value.items()]
        return lambda: APIObject((name, one()) for name, one in fields)
    if kind is Entries:
        entries = [moment(node) for node in value.plain()]
        return lambda: [one() for one in entries]
    now = list(value) if kind is Items else value
    return lambda: now


def text_of(item: Any) -> str:
    """The piece of text that an item brings: of the first choice of a chunk, or of an event; "" if it brings none."""
    if not isinstance(item, dict):
        return ""
    text: Any = ""
    choices = item.get("choices")
    if choices:
        for choice in choices:
            if isinstance(choice, dict) and not choice.get("index"):
                text = (choice.get("delta") or choice).get("content", choice.get("text"))
    elif item.get("type") in ("response.output_text.delta", "transcript.text.delta"):
        text = item.get("delta")
    elif item.get("event") == "thread.message.delta":
        parts = ((item.get("data") or {}).get("delta") or {}).get("content") or ()
        texts = [part.get("text") for part in parts if isinstance(part, dict)]
        text = "".join(one.get("value") or "" for one in texts if isinstance(one, dict))
    return text if isinstance(text, str) else ""


# What the items of each kind of stream add up to: `add(item)`, and `result()`, the reply so far. `partial()` is all that is known
# when a stream breaks off: the same, but for runs.


class ChatAccumulator:
    """Chunks of a chat completion or of a legacy one. What Azure sends without choices or deltas is no obstacle (need 36)."""

    __slots__ = ("head", "choices")

    def __init__(self) -> None:
        self.head: Dict[str, Any] = {}
        self.choices: Dict[int, Node] = {}

    def add(self, chunk: Mapping[str, Any]) -> None:
        for name, value in chunk.items():
            if name == "prompt_filter_results":
                self.head.setdefault(name, Items()).extend(value or ())
            elif name not in ("choices", "obfuscation") and (value or name not in self.head):  # Azure's first chunk has empty ones
                self.head[name] = value
        for choice in chunk.get("choices") or ():
            if isinstance(choice, dict):
                self._add(choice)

    def _add(self, choice: Dict[str, Any]) -> None:
        index = choice.get("index") or 0
        held = self.choices.get(index)
        if held is None:
            held = self.choices[index] = Node(index=index, finish_reason=None, logprobs=None)
        for name, value in choice.items():
            if name == "delta":
                if "message" not in held:
                    held["message"] = Node(role="assistant", content=None, refusal=None)
                if value:
                    grow(held["message"], value)
            elif name == "text":
                grow(held, {name: value})
            elif name == "logprobs" and value:
                grow(_owned(held, name, Node), value)
            elif name == "content_filter_results":
                held[name] = APIObject(held.get(name) or (), **(value or {}))
            elif value is not None and name != "index":
                held[name] = value

    def result(self) -> Any:
        choices = [self.choices[index] for index in sorted(self.choices)]
        for choice in choices:
            if "message" not in choice and "text" not in choice:
                choice["message"] = Node(role="assistant", content=None, refusal=None)
        reply = APIObject((name, settled(value)) for name, value in self.head.items())
        if self.head.get("object") in ("chat.completion.chunk", "", None):
            reply["object"] = "chat.completion"
        reply["choices"] = [settled(choice) for choice in choices]
        return reply

    partial = result


# Events that bring text: stem of their type -> (list of the item, its index in the event, field that grows).
_GROWING: Dict[str, Tuple[str, str, str]] = {
    "response.output_text": ("content", "content_index", "text"),
    "response.refusal": ("content", "content_index", "refusal"),
    "response.reasoning_text": ("content", "content_index", "text"),
    "response.reasoning_summary_text": ("summary", "summary_index", "text"),
    "response.function_call_arguments": ("", "", "arguments"),
    "response.mcp_call_arguments": ("", "", "arguments"),
    "response.custom_tool_call_input": ("", "", "input"),
    "response.code_interpreter_call_code": ("", "", "code"),
    "response.shell_call_command": ("", "command_index", ""),  # the commands of an action are a list of texts
}
_PARTS = {"response.content_part": ("content", "content_index"), "response.reasoning_summary_part": ("summary", "summary_index")}


class ResponseAccumulator:
    """Events of a response. The last one usually brings the whole; what has come before it counts if it does not."""

    __slots__ = ("head", "output")

    def __init__(self) -> None:
        self.head: Dict[str, Any] = {}
        self.output = Entries()

    def add(self, event: Mapping[str, Any]) -> None:
        stem, _, end = str(event.get("type")).rpartition(".")
        if stem in _GROWING and end in ("delta", "done", "added"):
            self._grow(event, stem, end)
        elif stem == "response.output_item":
            self.output.put(event.get("output_index"), event.get("item") or {})
        elif stem in _PARTS:
            parts, index = _PARTS[stem]
            _owned(self._item(event), parts, Entries).put(event.get(index), event.get("part") or {})
        elif stem == "response.output_text.annotation":
            part = _owned(self._item(event), "content", Entries).at(event.get("content_index"))
            _owned(part, "annotations", Items).append(event.get("annotation"))
        elif isinstance(event.get("response"), dict):
            self._take(event["response"])

    def _item(self, event: Mapping[str, Any]) -> Node:
        item = self.output.at(event.get("output_index"))
        if event.get("item_id"):
            item.setdefault("id", event["item_id"])
        return item

    def growing(self, event: Mapping[str, Any], stem: str) -> Tuple[Node, str]:
        """Where a text grows: the object and its field."""
        parts, index, field = _GROWING[stem]
        item = self._item(event)
        if parts:
            return _owned(item, parts, Entries).at(event.get(index)), field
        return (item, field) if field else (_owned(item, "commands", Node), str(event.get(index)))

    def _grow(self, event: Mapping[str, Any], stem: str, end: str) -> None:
        node, field = self.growing(event, stem)
        if end == "delta":
            grow(node, {field: event.get("delta")})
        else:
            whole = event.get("command" if stem.endswith("_command") else field)
            node[field] = node.get(field) if whole is None else whole

    def _take(self, response: Mapping[str, Any]) -> None:
        self.head = dict(response)
        output = self.head.pop("output", None)
        if output:
            self.output = Entries(output)

    def result(self) -> Any:
        output = settled(self.output)
        for item in output:
            commands = item.get("commands")
            if type(commands) is APIObject:
                del item["commands"]
                item["action"] = APIObject(item.get("action") or (), commands=list(commands.values()))
        return APIObject(self.head, output=output)

    partial = result


class ThreadAccumulator:
    """Events of a run, each {event, data}: the run, its messages and its steps; the result is the run."""

    __slots__ = ("run", "messages", "steps")

    def __init__(self) -> None:
        self.run: Any = None
        self.messages: Dict[str, Node] = {}
        self.steps: Dict[str, Node] = {}

    def add(self, item: Mapping[str, Any]) -> None:
        event, data = str(item.get("event")), item.get("data")
        if not isinstance(data, dict):
            return
        if event.startswith("thread.message.") or event.startswith("thread.run.step."):
            held = self.messages if event.startswith("thread.message.") else self.steps
            if not event.endswith(".delta"):
                held[str(data.get("id"))] = Node(data)
            else:
                grow(held.setdefault(str(data.get("id")), Node(id=data.get("id"))), data.get("delta") or {})
        elif event.startswith("thread.run."):
            self.run = data

    def result(self) -> Any:
        return self.run

    def partial(self) -> Any:
        messages, steps = [settled(one) for one in self.messages.values()], [settled(one) for one in self.steps.values()]
        return APIObject(run=self.run, messages=messages, run_steps=steps)


class LastEvent:
    """Streams whose last event says it all: transcriptions, images and whatever else the API may come to send."""

    __slots__ = ("last",)

    def __init__(self) -> None:
        self.last: Any = None

    def add(self, item: Any) -> None:
        self.last = item

    def result(self) -> Any:
        return self.last

    partial = result


class Accumulator:
    """Adds the items of a stream up: chunks of chat and legacy completions, events of responses and of runs; plain dicts will do.

    >>> whole = Accumulator()
    >>> for piece in ("Hel", "lo"):
    ...     whole.add({"object": "chat.completion.chunk", "choices": [{"index": 0, "delta": {"content": piece}}]})
    >>> whole.result().choices[0].message.content
    'Hello'
    """

    def __init__(self) -> None:
        self._inner: Any = None

    def add(self, item: Any) -> None:
        """Take the next item."""
        if self._inner is None:
            self._inner = _kind_of(item)()
        self._inner.add(item)

    def add_all(self, items: Iterable[Any]) -> None:
        """Take the next items."""
        for item in items:
            self.add(item)

    def result(self, response: Any = None) -> Any:
        """The reply so far: a completion, a response or a run; of other streams the last event. Raises OpenAIError before the
        first item. response: the `Response` that the reply is to know."""
        if self._inner is None:
            raise OpenAIError("nothing has come yet that would add up to a reply")
        reply = self._inner.result()
        if response is not None and isinstance(reply, APIObject):
            reply._meta = Meta(response)
        return reply

    def keep(self, error: APIError) -> None:
        """Put the reply so far on the error that ended the stream, as its `partial`; of a run {run, messages, run_steps}."""
        if self._inner is not None:
            keep(error, self._inner.partial())


def keep(error: APIError, reply: Any) -> None:
    """Put a reply on the error that ended its stream."""
    if isinstance(error.partial, bytes):
        error.undelivered = error.partial
    error.partial = reply


def _kind_of(item: Any) -> Any:
    if not isinstance(item, dict):
        return LastEvent
    if "choices" in item:
        return ChatAccumulator
    if "event" in item and "data" in item:
        return ThreadAccumulator
    return ResponseAccumulator if str(item.get("type")).startswith("response.") else LastEvent
