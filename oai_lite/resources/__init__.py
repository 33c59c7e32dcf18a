"""The resource classes of the API, by area: `oai_lite.resources.chat.Completions`, `AsyncCompletions`, ... and where the official
package has them: `oai_lite.resources.chat.completions.Completions`, `oai_lite.resources.chat.completions.messages.Messages`.

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
    from typing import Any, Dict, List, Optional


def classes(area: str) -> Dict[str, Any]:
    """The classes of an area and their async twins, made anew: name -> class."""
    from .._resource import Resource, add_streamed, asynchronous

    made: Dict[str, Any] = {}
    members: Dict[str, Any] = {}
    name = ""
    for line in [*ROWS[area].split("\n"), ""]:
        if line[:1] == " ":
            attribute, rest = line[1:].split(" ", 1)
            members[attribute] = _attribute(rest, made)
        else:
            if name:
                add_streamed(members)
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


def _walk(steps: List[str]) -> Any:
    kind = getattr(_area(steps[0]), AREAS[steps[0]]) if steps[0] in AREAS else None
    for step in steps[1:]:
        kind = kind and getattr(vars(kind).get(step), "kind", None)
    return kind


def _kind(path: str) -> Any:
    """The class of a dotted path, "chat.completions"; that of "chat.completions.completions", a module of the official package, too."""
    steps = path.split(".")
    kind = _walk(steps)
    return _walk(steps[:-1]) if kind is None and steps[-1:] == steps[-2:-1] else kind


def _look(path: str) -> Optional[bool]:
    return True if path in AREAS or _kind(path) is not None else None


def _fill(module: Any) -> None:
    path = module.__name__[len(__name__) + 1 :]
    if path in AREAS:
        made = classes(path)
    else:
        from .._resource import asynchronous

        kind = _kind(path)
        kinds = [(path.rpartition(".")[2], kind), *((name, one.kind) for name, one in vars(kind).items() if hasattr(one, "kind"))]
        # A class that shares its name with others of its area has a longer one there.
        made = {one.__name__[-len(name.replace("_", "")) :]: one for name, one in kinds}
        made.update([("Async" + name, asynchronous(one)) for name, one in made.items()])
    vars(module).update(made, __getattr__=lambda name: _form(made, name) or _below("%s.%s" % (path, name)))


class Form(type):
    """The type of `CompletionsWithRawResponse` and its like: classes that a `completions.with_raw_response` is an instance of."""

    def __instancecheck__(cls, one: Any) -> bool:
        return isinstance(one, cls.__base__) and one._mode == vars(cls)["form"]

    def __call__(cls, resource: Any) -> Any:
        return getattr(resource, "with_%s_response" % vars(cls)["form"])


def _form(made: Dict[str, Any], name: str) -> Any:
    """A class in one of its two other forms; None if there is none of that name."""
    kind, form = made.get(name.partition("With")[0]), name.partition("With")[2]
    if kind is None or form not in ("RawResponse", "StreamingResponse"):
        return None
    if "_" + form not in vars(kind):  # one for all places that have the class
        members = {"form": "raw" if form == "RawResponse" else "streaming", "__module__": kind.__module__, "__doc__": kind.__doc__}
        setattr(kind, "_" + form, Form(kind.__name__ + "With" + form, (kind,), members))
    return vars(kind)["_" + form]


def _below(path: str) -> Any:
    from importlib import import_module

    try:
        return import_module("." + path, __name__)
    except ModuleNotFoundError:
        raise AttributeError("module %r has no attribute %r" % (__name__, path)) from None


__getattr__ = _below
prepare(globals(), _look, fill=_fill)
