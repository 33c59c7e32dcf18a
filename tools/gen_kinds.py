"""What sort of value each parameter takes, for those who write values as text: a part of `oai_lite/resources/_rows.py`.

A kind is a choice of sorts, joined by "|": TEXT, INTEGER, NUMBER, BOOLEAN, FILE, FILES, TEXTS, LIST, OBJECT, JSON, CODE (a
function), and what may be written literally in small letters. What most operations mean by a parameter's name stands once.
"""
from __future__ import annotations

import ast
from collections import Counter
from typing import Dict, List, Tuple, Union

from .apidata import API, Helper, Operation
from .gen_examples import split

_SIMPLE = {
    "str": "TEXT", "int": "INTEGER", "float": "NUMBER", "bool": "BOOLEAN", "datetime": "TEXT", "date": "TEXT", "_types.FileTypes": "FILE",
    "os.PathLike[str]": "FILE",
    "bytes": "FILE", "None": "", "object": "JSON", "Any": "JSON",
}  # fmt: skip
_LISTS = ("List", "Iterable", "Sequence", "SequenceNotStr", "Tuple")
_MOST = 8  # literal choices: more are no help, and the text of the parameter has them anyway


def kind(text: str, api: API) -> str:
    """`Optional[Union[int, Literal['auto']]]` -> "INTEGER|auto"."""
    found: List[str] = []
    for one in _sorts(text, api):
        if one and one not in found:
            found.append(one)
    literal = [one for one in found if one.upper() != one]
    if len(literal) > _MOST or ("TEXT" in found and literal):
        found = [one for one in found if one not in literal] + ([] if "TEXT" in found else ["TEXT"])
    return "|".join(found) or "JSON"


def _sorts(text: str, api: API) -> List[str]:
    head, arguments = split(text)
    if text in _SIMPLE:
        return [_SIMPLE[text]]
    if head == "Literal":
        return [_literal(ast.literal_eval(one)) for one in arguments]
    if head in ("Optional", "Union", "Annotated"):
        return [sort for one in arguments for sort in _sorts(one, api)]
    if head in _LISTS:
        inner = kind(arguments[0], api)
        return ["FILES" if inner == "FILE" else "TEXTS" if "TEXT" in inner.split("|") or inner.upper() != inner else "LIST"]
    if head in ("Dict", "Mapping"):
        return ["CODE" if kind(arguments[-1], api) == "CODE" else "OBJECT"]
    if head == "Callable" or head.rstrip("T").endswith("Handler"):
        return ["CODE"]
    return _named(head, api)


def _named(key: str, api: API) -> List[str]:
    named = api.types.get(key)
    if named is None:
        return ["JSON"]
    if named.alias_of:
        return _named(named.alias_of, api)
    if named.kind == "literal":
        return [_literal(value) for value in named.values]
    return _sorts(named.type, api) if named.kind == "alias" else ["OBJECT"]


def _literal(value: object) -> str:
    if isinstance(value, bool):
        return "BOOLEAN"
    return "INTEGER" if isinstance(value, int) else str(value) if str(value).upper() != str(value) else "TEXT"


def kinds(api: API) -> Tuple[str, str]:
    """Two texts: what sort of value is usual for a parameter of a name, and where that is not so."""
    told: Dict[str, Dict[str, str]] = {}
    count: Dict[str, Counter[str]] = {}
    methods: List[Union[Operation, Helper]] = [*api.operations(), *api.helpers()]
    for one in methods:
        if not one.alias_of:
            told[one.path] = {parameter.name: kind(parameter.type, api) for parameter in api.parameters(one) if parameter not in api.common}
            for name, sort in told[one.path].items():
                count.setdefault(name, Counter())[sort] += 1
    usual = {name: sorts.most_common(1)[0][0] for name, sorts in sorted(count.items())}
    by_sort: Dict[str, List[str]] = {}
    for name, sort in usual.items():
        by_sort.setdefault(sort, []).append(name)
    others = [[path, *("%s:%s" % pair for pair in sorts.items() if pair[1] != usual[pair[0]])] for path, sorts in told.items()]
    lines = ["%s %s" % (sort, " ".join(names)) for sort, names in by_sort.items() if sort != "TEXT"]
    return "\n".join(lines), "\n".join(" ".join(words) for words in others if words[1:])
