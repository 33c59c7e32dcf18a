"""The resource classes of the API, by area: `oai_lite.resources.chat.Completions`, `AsyncCompletions`, ... and where the official
package has them: `oai_lite.resources.chat.completions.Completions`, `oai_lite.resources.chat.completions.messages.Messages`.

The rows of `_rows.py` (derived) become classes when an area is first used, a module for each area. It has for each class a line
with its name, innermost first, and below it a line for each of its attributes: ` list GET /files | * after= | {"page": "..."}` is
`list = op("GET /files", "* after=", page="...")`, ` poll waiting.poll_video | video_id` a `helper(...)`, and ` messages = Messages` a
resource below it, which may be at home elsewhere: ` chat = chat.Chat`.

How the import system finds modules that are no files is said here too, for `types` as well: small files are dear, since each is an
entry in every archive, and most of them would be loaded for one name.
"""
from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, List, Optional

    from ._rows import AREAS as AREAS
    from ._rows import ROWS as ROWS

ModuleType: Any = type(sys)


def classes(area: str) -> Dict[str, Any]:
    """The classes of an area and their async twins, made anew: name -> class."""
    from .._resource import Resource, add_streamed, asynchronous
    from ._rows import ROWS

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
    from ._rows import AREAS

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
    from ._rows import AREAS

    return True if path in AREAS or _kind(path) is not None else None


def _fill(module: Any) -> None:
    from ._rows import AREAS

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
    vars(module).update(made, __getattr__=lambda name: _below("%s.%s" % (path, name)))


def _below(path: str) -> Any:
    from importlib import import_module

    try:
        return import_module("." + path, __name__)
    except ModuleNotFoundError:
        raise AttributeError("module %r has no attribute %r" % (__name__, path)) from None


def __getattr__(name: str) -> Any:
    if name in ("AREAS", "ROWS"):
        from . import _rows

        return getattr(_rows, name)
    return _below(name)


# Modules without files.


class Finder:
    """Finds and makes the modules below one package. Asked by the import system only for those: see `prepare`."""

    def __init__(self, package: str, entry: str, look: Callable[[str], Optional[bool]], kind: Any, fill: Callable[[Any], None]) -> None:
        self._below = package + "."
        self._entry = entry
        self._look = look
        self._kind = kind
        self._fill = fill

    def find_spec(self, name: str, target: Any = None) -> Any:
        """What the import system wants to know about a module; None if there is none of that name."""
        from importlib.machinery import ModuleSpec

        is_package = self._look(name[len(self._below) :]) if name.startswith(self._below) else None
        if is_package is None:
            return None
        spec = ModuleSpec(name, self, is_package=is_package)  # type: ignore[arg-type]
        if is_package:
            spec.submodule_search_locations = [self._entry]
        return spec

    def create_module(self, spec: Any) -> Any:
        """An empty module."""
        return self._kind(spec.name)

    def exec_module(self, module: Any) -> None:
        """Give it what it has from the start."""
        self._fill(module)


def prepare(
    package: Dict[str, Any],
    look: Callable[[str], Optional[bool]],
    kind: Any = ModuleType,
    fill: Callable[[Any], None] = lambda module: None,
) -> None:
    """Make `import oai_lite.types.chat` work, although there is no such file. Nothing else in the process notices: there is no
    hook, and no finder that is asked for other modules.

    package: the namespace of `oai_lite.types`; look: "chat" -> whether it is a package, or None if there is no such module; kind:
    the class of these modules; fill: what to do with one that has just been made.
    """
    name = package["__name__"]
    # What the import system finds in the `__path__` of the package and takes to a `Finder`. It is no place on any disk; it looks
    # like an absolute one, on Windows too, so that `importlib.invalidate_caches()` keeps it (Python 3.12).
    entry = "//%s/made on first use" % name
    package["__path__"] = [*package["__path__"], entry]
    sys.path_importer_cache[entry] = Finder(name, entry, look, kind, fill)


prepare(globals(), _look, fill=_fill)
