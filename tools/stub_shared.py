"""Types that say the same share one definition in the stubs: a third of all, for the API repeats itself.

Merged are types of one area with the same kind, fields and texts, of which at most one is exported by the area: that one, or
else the one with the shortest name, stands for all. Official modules know it under their own names.
"""
from __future__ import annotations

import re
from typing import Any, Dict, List, Tuple

from .apidata import API, Type

_NAME = re.compile(r"'[^']*'|[A-Za-z_][\w.]*")


def shared(api: API, names: Dict[str, Tuple[str, str]]) -> Dict[str, str]:
    """Key of a type -> key of the type that is defined in its place; most stand for themselves."""
    chosen = {key: key for key in api.types}
    while True:
        groups: Dict[Any, List[Type]] = {}
        for one in api.types.values():
            groups.setdefault(_shape(one, chosen, names), []).append(one)
        again: Dict[str, str] = {}
        for group in groups.values():
            group.sort(key=lambda one: (not one.exported_as, len(names[one.key][1]), one.key))
            for one in group:
                again[one.key] = one.key if one.exported_as else group[0].key
        if again == chosen:
            return chosen
        chosen = again


def _shape(one: Type, chosen: Dict[str, str], names: Dict[str, Tuple[str, str]]) -> Any:
    """What two types must have in common."""
    if one.kind not in ("model", "typeddict", "alias") or one.generic or one.of or one.properties or one.methods:
        return one.key

    def text(canonical: str) -> str:
        return _NAME.sub(lambda match: chosen.get(match.group(), match.group()), canonical)

    fields = tuple((name, text(field.type), field.required, field.wire, field.doc) for name, field in one.fields.items())
    return names[one.key][0], one.kind, one.doc, fields, tuple(map(text, one.bases)), tuple(one.own), text(one.type)
