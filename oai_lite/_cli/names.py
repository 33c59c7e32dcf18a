"""Dotted names of operations and helpers: finding one, listing those below a name, and the kinds of their parameters.

Loads only the area that a name begins with, so that a wrong name is said to be wrong at once.
"""
from __future__ import annotations

from ..resources import AREAS
from .arguments import COMMANDS, UsageError, nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Iterator, List, Tuple

    from .._method import Method


def find(dotted: str) -> Method:
    """The row of a dotted name. Raises UsageError with the nearest name, or with what is below an incomplete one."""
    members = _members(dotted)
    if isinstance(members, dict):
        below = [name for name, _ in listed(dotted)]
        raise UsageError("%s is a group of operations: %s%s" % (dotted, ", ".join(below[:6]), ", ..." * (len(below) > 6)))
    return members  # type: ignore[no-any-return]


def _members(dotted: str) -> Any:
    """What a dotted name means: a row, or the members of a resource by name."""
    first, _, rest = dotted.partition(".")
    if first not in AREAS:
        names = [*AREAS, *(COMMANDS if not rest else ())]
        near = nearest(first, [name for name in names if name != "OPERATION"])
        if near and rest:
            near = near[:-1] + "." + rest + "?"
        raise UsageError("there is no %s %s; %s" % ("operation" if rest else "command", dotted, near or "--help lists what there is"))
    from .._resource import area

    members, path = members_of(area(first)), first
    for name in rest.split(".") if rest else ():
        if not isinstance(members, dict) or name not in members:
            after = dotted[len(path) + len(name) + 1 :]
            near = nearest("%s.%s%s" % (path, name, after), _candidates(path, members, after))
            raise UsageError("there is no operation %s; %s" % (dotted, near or "see `help %s`" % path))
        members, path = members[name], "%s.%s" % (path, name)
        if isinstance(members, type):
            members = members_of(members)
    return members


def _candidates(path: str, members: Any, after: str) -> List[str]:
    """What may have been meant below a path: its members, with what was written after the wrong one where they have that."""
    found = []
    for name, value in members.items() if isinstance(members, dict) else ():
        inner = members_of(value) if isinstance(value, type) else {}
        found.append("%s.%s%s" % (path, name, after if after[1:].partition(".")[0] in inner else ""))
    return found


def members_of(kind: Any) -> Dict[str, Any]:
    """The operations and helpers of a resource class, and the classes below it, by name."""
    from .._method import Method
    from .._resource import Streamed

    found: Dict[str, Any] = {}
    for name, value in vars(kind).items():
        if isinstance(value, Method) and not isinstance(value, Streamed):  # here that is `--stream`
            found[name] = value
        elif isinstance(getattr(value, "kind", None), type):
            found[name] = value.kind
    return found


def listed(dotted: str) -> Iterator[Tuple[str, Method]]:
    """The operations and helpers at or below a dotted name, with their full names."""
    members = _members(dotted)
    for pair in _below(dotted, members):
        yield pair


def _below(path: str, members: Any) -> Iterator[Tuple[str, Method]]:
    if not isinstance(members, dict):
        yield path, members
        return
    for name, value in members.items():
        for pair in _below("%s.%s" % (path, name), members_of(value) if isinstance(value, type) else value):
            yield pair


def kind_of(method: Method, name: str) -> List[str]:
    """The sorts of values that a parameter takes: ["INTEGER", "auto"]. See `resources/_kinds.py`."""
    from ..resources._kinds import KINDS, USUAL

    for entry in KINDS.get(method.dotted, "").split():
        key, _, sorts = entry.partition(":")
        if key == name:
            return sorts.split("|")
    return USUAL.get(name, "TEXT").split("|")
