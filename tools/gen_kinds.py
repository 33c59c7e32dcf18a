"""Derives `oai_lite/resources/_kinds.py`: what sort of value each parameter takes, for those who write values as text.

A kind is a choice of sorts, joined by "|": words in capitals, and what may be written literally in small letters. What most
operations mean by a parameter's name stands once.
"""
from __future__ import annotations

import ast
import json
from collections import Counter
from typing import Dict, List, Tuple, Union

from .apidata import API, Helper, Operation
from .gen_examples import split
from .gen_resources import header

_SIMPLE = {
    "str": "TEXT", "int": "INTEGER", "float": "NUMBER", "bool": "BOOLEAN", "datetime": "TEXT", "date": "TEXT", "_types.FileTypes": "FILE",
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
        return ["OBJECT"]
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


def kinds(api: API) -> str:
    """The text of the derived file."""
    told: Dict[str, Dict[str, str]] = {}
    count: Dict[str, Counter[str]] = {}
    methods: List[Union[Operation, Helper]] = [*api.operations(), *api.helpers()]
    for one in methods:
        if not one.alias_of:
            told[one.path] = {parameter.name: kind(parameter.type, api) for parameter in api.parameters(one) if parameter not in api.common}
            for name, sort in told[one.path].items():
                count.setdefault(name, Counter())[sort] += 1
    usual = {name: sorts.most_common(1)[0][0] for name, sorts in count.items()}
    text = header("tools/api") + '"""What sort of value a parameter takes: TEXT, INTEGER, NUMBER, BOOLEAN, FILE, FILES, TEXTS, LIST, OBJECT, JSON; or literally."""\n'
    text += "from __future__ import annotations\n\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n    from typing import Dict\n\n"
    text += "# parameter -> its usual kind; TEXT if it is not here\n"
    text += _table("USUAL", [(name, sort) for name, sort in sorted(usual.items()) if sort != "TEXT"])
    others = [(path, " ".join("%s:%s" % pair for pair in sorts.items() if pair[1] != usual[pair[0]])) for path, sorts in told.items()]
    return text + "\n# dotted name -> where that is not so\n" + _table("KINDS", [pair for pair in others if pair[1]])


def _table(name: str, pairs: List[Tuple[str, str]]) -> str:
    return "%s: Dict[str, str] = {\n%s}\n" % (name, "".join("    %s: %s,\n" % (json.dumps(key), json.dumps(value)) for key, value in pairs))
