"""Derives `oai_lite/testing/_examples.py`: for every operation that replies with JSON, a reply made from its type.

An example holds the required fields, each with the simplest value that its type allows; what may be null is null. Types that
hold themselves end in an empty list or null.
"""
from __future__ import annotations

import json
from typing import Any, Dict, List, Tuple

from .apidata import API, Operation
from .gen_resources import header

_DEEP = 5  # levels of nesting after which lists stay empty: enough for every required field, few enough to read
_SIMPLE: Dict[str, Any] = {
    "str": "string", "int": 1, "float": 0.5, "bool": True, "object": {}, "Any": {}, "None": None, "datetime": "2024-01-01T00:00:00Z",
    "date": "2024-01-01", "bytes": "",
}  # fmt: skip
_TIMES = ("created", "created_at", "updated_at", "completed_at", "expires_at")
_TIME = 1700000000


def split(text: str) -> Tuple[str, List[str]]:
    """`Union[str, List[int]]` -> ("Union", ["str", "List[int]"]); a plain name has no arguments."""
    head, bracket, rest = text.partition("[")
    if not bracket:
        return text, []
    arguments, depth, start = [], 0, 0
    inner = rest[:-1]
    for position, character in enumerate(inner):
        if character in "[(":
            depth += 1
        elif character in "])":
            depth -= 1
        elif character == "," and not depth and not _inside_quotes(inner, position):
            arguments.append(inner[start:position].strip())
            start = position + 1
    return head, arguments + [inner[start:].strip()]


def _inside_quotes(text: str, position: int) -> bool:
    return text.count("'", 0, position) % 2 == 1


class Examples:
    """Makes examples of types."""

    def __init__(self, api: API) -> None:
        self.api = api

    def of(self, text: str, above: Tuple[str, ...] = ()) -> Any:
        """The simplest value of a type."""
        head, arguments = split(text)
        if head in _SIMPLE and not arguments:
            return _SIMPLE[head]
        if head == "Literal":
            return json.loads(arguments[0].replace("'", '"').replace("True", "true").replace("False", "false"))
        if head == "Optional":
            return None
        if head in ("List", "Iterable", "Sequence"):
            found = None if len(above) > _DEEP else self.of(arguments[0], above)
            return [] if found is None else [found]
        if head in ("Dict", "Mapping"):
            return {}
        if head in ("Union", "Annotated"):
            found = [self.of(one, above) for one in arguments]
            return next((one for one in found if one is not None), None)
        return self._named(head, above)

    def _named(self, key: str, above: Tuple[str, ...]) -> Any:
        kind = self.api.types.get(key)
        if kind is None:
            return {}
        if kind.alias_of:
            return self._named(kind.alias_of, above)
        if kind.kind == "literal":
            return kind.values[0]
        if kind.kind == "alias":
            return self.of(kind.type, above)
        if key in above:
            return None
        made = {}
        for name, one in kind.fields.items():
            if one.required:
                made[one.wire or name] = _TIME if name in _TIMES and one.type in ("int", "float") else self.of(one.type, above + (key,))
        return made


def examples(api: API) -> str:
    """The text of the derived file."""
    maker = Examples(api)
    replies: Dict[str, str] = {}
    shapes: Dict[str, str] = {}
    for operation in api.operations():
        kind = reply_type(operation)
        if kind and not operation.alias_of:
            replies[operation.path] = kind
            if kind not in shapes:
                shapes[kind] = json.dumps(maker.of(kind), separators=(",", ":"))
    text = header("tools/api") + '"""Replies made from the types of the API: what an operation gives, and an example of it as JSON."""\n'
    text += "from __future__ import annotations\n\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n    from typing import Dict\n\n"
    text += "# dotted name of an operation -> the type of its reply, or of the items of its pages\n"
    text += "REPLIES: Dict[str, str] = {\n%s}\n\n" % "".join("    %s: %s,\n" % (_q(name), _q(kind)) for name, kind in sorted(replies.items()))
    text += "# type -> an example\n"
    return text + "SHAPES: Dict[str, str] = {\n%s}\n" % "".join("    %s: %r,\n" % (_q(kind), shape) for kind, shape in sorted(shapes.items()))


def reply_type(operation: Operation) -> str:
    """The type of an operation's reply, or of the items of its pages; "" if it is no JSON."""
    if operation.page[0]:
        return operation.page[1]
    if operation.reply:
        return ""
    return next(iter(operation.returns_by.values()), operation.returns)


def _q(text: str) -> str:
    return json.dumps(text)
