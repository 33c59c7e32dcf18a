"""Types that say the same share one definition in the stubs: two fifths of all, for the API repeats itself.

Merged are types with the same kind, fields and texts:
- of one area, if at most one of them is exported by it: that one, or else the one with the shortest name, stands for all;
- of a beta area and of one outside, if they have the same name but for "Beta": the one outside stands for both.
Official modules know them under their own names.
"""
from __future__ import annotations

import re
from typing import Any, Dict, Iterable, List, Tuple

from .apidata import API, Type

_NAME = re.compile(r"'[^']*'|[A-Za-z_][\w.]*")
Names = Dict[str, Tuple[str, str]]


def shared(api: API, names: Names) -> Dict[str, str]:
    """Key of a type -> key of the type that is defined in its place; most stand for themselves."""
    chosen = {key: key for key in api.types}
    while True:
        shapes = {one.key: _shape(one, chosen) for one in api.types.values()}
        again = {key: key for key in api.types}
        for group in _groups(api, lambda one: (names[one.key][0], shapes[one.key] if one.kind != "literal" else one.key)):
            group.sort(key=lambda one: (not one.exported_as, len(names[one.key][1]), one.key))
            again.update((one.key, group[0].key) for one in group if not one.exported_as)
        for group in _groups(api, lambda one: (names[one.key][1].replace("Beta", ""), shapes[one.key])):
            outside = [one.key for one in group if not is_beta(names[one.key][0])]
            again.update((one.key, again[outside[0]]) for one in group if outside and is_beta(names[one.key][0]))
        again = {key: again[other] for key, other in again.items()}
        if again == chosen:
            return chosen
        chosen = again


def is_beta(area: str) -> bool:
    """Whether an area is of the beta part of the API."""
    return area.partition(".")[0] == "beta"


def _groups(api: API, what: Any) -> Iterable[List[Type]]:
    """The types that have something in common."""
    groups: Dict[Any, List[Type]] = {}
    for one in api.types.values():
        groups.setdefault(what(one), []).append(one)
    return groups.values()


def _shape(one: Type, chosen: Dict[str, str]) -> Any:
    """What two types must have in common."""
    if one.kind not in ("model", "typeddict", "alias", "literal") or one.generic or one.of or one.properties or one.methods:
        return one.key

    def text(canonical: str) -> str:
        return _NAME.sub(lambda match: chosen.get(match.group(), match.group()), canonical)

    fields = tuple((name, text(field.type), field.required, field.wire, field.doc) for name, field in one.fields.items())
    return one.kind, one.doc, fields, tuple(map(text, one.bases)), tuple(one.own), text(one.type), tuple(one.values)
