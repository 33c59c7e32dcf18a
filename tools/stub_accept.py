"""Which response types a request type accepts beside itself (need 25): what comes back can be sent in again.

A response type M goes where a request type P is expected if it has every field that P requires, and the same discriminators
(`type`, `role`, `object`); or, where there are none to compare, if it has the name of P without "Param".
"""
from __future__ import annotations

import re
from typing import Dict, Iterator, List, Tuple

from .apidata import API, Type

_ONE = re.compile(r"(?:Optional\[)?Literal\['([^',]*)'\]\]?")
MARKS = ("type", "role", "object")


def accepted(api: API, names: Dict[str, Tuple[str, str]]) -> Dict[str, List[str]]:
    """Key of a request type -> keys of the response types that go in its place."""
    models = [one for one in api.types.values() if one.kind == "model" and not one.generic and not one.alias_of]
    by_name = {names[one.key]: one for one in models}
    by_mark: Dict[Tuple[str, Tuple[Tuple[str, str], ...]], List[Type]] = {}
    for one in models:
        if marks(one):
            by_mark.setdefault((one.module.rpartition(".")[0], marks(one)[:1]), []).append(one)
    found: Dict[str, List[str]] = {}
    for one in api.types.values():
        if one.kind != "typeddict" or one.of or one.alias_of:
            continue
        area, name = names[one.key]
        named = [by_name[place] for place in places(area, name) if place in by_name]
        alike = by_mark.get((area, marks(one)[:1]), []) if marks(one) else []
        fitting = [other.key for other in unique(named + alike) if fits(one, other) and not called(name, names[other.key][1])]
        if fitting:
            found[one.key] = fitting
    return found


def called(request: str, reply: str) -> bool:
    """Whether the one is a tool and the other a call of one: both are of type "function" and have a `function` with a `name`."""
    return request.endswith("ToolParam") and "ToolCall" in reply


def mentioned(text: str) -> List[str]:
    """The names in a type text."""
    return re.findall(r"[A-Za-z_][\w.]*", re.sub(r"'[^']*'", "", text))


def unique(types: List[Type]) -> List[Type]:
    """Without repetitions."""
    return list({one.key: one for one in types}.values())


def marks(one: Type) -> Tuple[Tuple[str, str], ...]:
    """The fields that say what a value is, with what they say."""
    found = []
    for name in MARKS:
        match = _ONE.fullmatch(one.fields[name].type) if name in one.fields else None
        if match:
            found.append((name, match.group(1)))
    return tuple(found)


def places(area: str, name: str) -> Iterator[Tuple[str, str]]:
    """Where the response type of the same name is."""
    shorter = re.sub(r"Param(?=[A-Z]|$)", "", name)
    homes = ["shared" if area == "shared_params" else area]
    for home in homes:
        if (home, shorter) != (area, name):
            yield home, shorter
        yield home, name.replace("ParamParam", "Param")


def fits(request: Type, reply: Type) -> bool:
    """Whether every field that a request needs is there, and the discriminators agree."""
    for name, field in request.fields.items():
        there = reply.fields.get(name)
        if field.required and (there is None or not (there.required or field.type.startswith("Optional["))):
            return False
    said = dict(marks(reply))
    return all(said.get(name, value) == value for name, value in marks(request))
