"""The resource classes of the API, by area: `oai_lite.resources.chat.Completions`, `AsyncCompletions`, ...

The rows of `_rows.py` (derived) become classes when an area is first used, a module for each area. It has for each class a line
with its name, innermost first, and below it a line for each of its attributes: ` list GET /files | * after= | {"page": "..."}` is
`list = op("GET /files", "* after=", page="...")`, ` poll polling.poll_file | file_id` a `helper(...)`, and ` messages = Messages` a
resource below it, which may be at home elsewhere: ` chat = chat.Chat`.
"""
from __future__ import annotations

from .._modules import prepare
from ._rows import AREAS as AREAS
from ._rows import ROWS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Optional


def classes(area: str) -> Dict[str, Any]:
    """The classes of an area and their async twins, made anew: name -> class."""
    from .._resource import Resource, asynchronous

    made: Dict[str, Any] = {}
    members: Dict[str, Any] = {}
    name = ""
    for line in [*ROWS[area].split("\n"), ""]:
        if line[:1] == " ":
            attribute, rest = line[1:].split(" ", 1)
            members[attribute] = _attribute(rest, made)
        else:
            if name:
                made[name] = type(name, (Resource,), members)
            name, members = line, {"__module__": "%s.%s" % (__name__, area)}
    made.update([("Async" + name, asynchronous(kind)) for name, kind in made.items()])
    return made


def _attribute(text: str, made: Dict[str, Any]) -> Any:
    """What a row says, without the name that it has."""
    from .._resource import helper, op

    if text[:2] == "= ":
        area, point, name = text[2:].rpartition(".")
        return getattr(_area(area), name) if point else made[name]
    parts = text.split(" | ", 2)
    flags: Dict[str, Any] = {}
    if len(parts) == 3:
        from json import loads

        flags = loads(parts.pop())
    return (op if parts[0][:1].isupper() else helper)(*parts, **flags)


def _area(name: str) -> Any:
    from importlib import import_module

    return import_module("." + name, __name__)


def _look(path: str) -> Optional[bool]:
    return False if path in AREAS else None


prepare(globals(), _look, fill=lambda module: vars(module).update(classes(module.__name__.rpartition(".")[2])))
