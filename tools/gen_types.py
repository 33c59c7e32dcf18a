"""Derives `oai_lite/types/_names.py`: which names there are, where, and what on the wire tells a type.

One text per area, one line per official file, one word per name, main type first. `oai_lite/types/_made.py` reads it and
documents the marks. Tests beyond the discriminators come from comparing a type with all others of the same discriminators.
"""
from __future__ import annotations

import re
from typing import Dict, Iterator, List, Optional, Set, Tuple

from .apidata import API, Type
from .gen_resources import header

WIDTH = 118
_LITERAL = re.compile(r"(?:Optional\[)?Literal\[([^\]]*)\]\]?")
_WORDS_BEFORE = re.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_WORD = re.compile(r"'[^']*'|[A-Za-z_][\w.]*|\S")


def types(api: API) -> Dict[str, str]:
    """The files below `oai_lite/types/`: name -> text."""
    return {"_names.py": names_file(api)}


def names_file(api: API) -> str:
    """The text of `_names.py`."""
    text = header("tools/api")
    text += '"""The names of the wire shapes, by area: `_made.py` says how to read them."""\n'
    text += "from __future__ import annotations\n\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n    from typing import Dict\n\n"
    areas = lines_by_area(api)
    body = "".join('    "%s": """\n%s""",\n' % (area, "".join(line + "\n" for line in areas[area])) for area in sorted(areas))
    return text + "AREAS: Dict[str, str] = {\n%s}\n" % body


def lines_by_area(api: API) -> Dict[str, List[str]]:
    """Area -> lines, in the order of the files."""
    words = Words(api)
    found: Dict[str, Dict[str, List[str]]] = {area: {} for area in packages(api)}
    for one in api.types.values():
        area, _, file = one.module.rpartition(".")
        if "types.%s.%s" % (one.module, one.name) in api.reexports:
            continue
        main = is_main(one.name, file)
        entries = found[area].setdefault(file, [])
        entries.insert(0 if main else len(entries), ("" if main or not one.exported_as else "^") + words.word(one))
    for path, key in sorted(extra_places(api)):
        module, _, name = path.rpartition(".")
        area, _, file = module.rpartition(".") if module not in found else (module, "", "")
        found[area].setdefault(file, []).append("%s=%s" % (name, key))
    return {area: [one for file, entries in sorted(files.items()) for one in _wrapped(file, entries)] for area, files in found.items()}


def _wrapped(file: str, entries: List[str]) -> List[str]:
    main = re.split(r"\W", entries[0])[0]
    lines = [""]
    for entry in entries if snake(main) == file else [file + "/"] + entries:
        if len(lines[-1]) + len(entry) > WIDTH and lines[-1].strip():
            lines.append("")
        lines[-1] += " " + entry
    return [lines[0][1:]] + lines[1:]


def packages(api: API) -> Set[str]:
    """The areas: whatever other modules are below, and what holds nothing."""
    found = {module for module in api.modules if _is_area(module, api)}
    for module in api.modules:
        while module:
            module = module.rpartition(".")[0]
            found.add(module)
    return found


def _is_area(module: str, api: API) -> bool:
    return not any(one.module == module for one in api.types.values()) and not any(
        path.rpartition(".")[0] == "types." + module for path in api.reexports
    )


def extra_places(api: API) -> Iterator[Tuple[str, str]]:
    """Where types are found besides their own file and area: path below `types`, key."""
    for path, key in api.reexports.items():
        yield path[len("types.") :], key
    for one in api.types.values():
        for path in one.exported_as:
            if path != "types." + one.key:
                yield path[len("types.") :], one.key


def is_main(name: str, file: str) -> bool:
    """True for the type that a file is named for."""
    return name.lower() == file.replace("_", "")


def snake(name: str) -> str:
    """ResponseFormatJSONObject -> response_format_json_object, as `oai_lite/types/_made.py` does it."""
    return "_".join(_WORDS_BEFORE.split(name)).lower()


class Words:
    """Types as words."""

    def __init__(self, api: API) -> None:
        self.types = api.types
        self.same_shape: Dict[Tuple[str, str], bool] = {}
        self.by_mark: Dict[Tuple[str, str], List[Type]] = {}
        for one in api.types.values():
            if one.kind == "model" and not one.alias_of:
                for pair in one.discriminators():
                    self.by_mark.setdefault(pair, []).append(one)

    def word(self, one: Type) -> str:
        """The name and what to know about it."""
        if one.alias_of and one.kind != "literal":
            return "%s=%s" % (one.name, one.alias_of)
        if one.kind in ("model", "dataclass"):
            return one.name + "".join(self.marks(one))
        if one.kind == "alias" and one.type in self.types:
            return "%s=%s" % (one.name, one.type)
        return one.name + {"typeddict": "*", "alias": "|", "typevar": "~", "literal": "".join("'" + value for value in one.values)}[one.kind]

    def marks(self, one: Type) -> List[str]:
        """Discriminators and tests of a model; its first required fields if it has none."""
        own = dict(one.discriminators())
        own = {name: value for name, value in own.items() if one.fields[name].required} or own
        if not own:
            needed = [name for name, field in one.fields.items() if field.required][:3]
            return ["?" + ",".join(needed)] if needed and one.exported_as else []
        found = [{"object": "@", "type": "#"}[name] + value for name, value in own.items()]
        rivals = {other.key: other for pair in own.items() for other in self.by_mark[pair]}
        unclear = False
        for other in rivals.values():
            if other is not one and all(own.get(name, value) == value for name, value in other.discriminators()):
                test = told_apart(one, other)
                unclear = unclear or (test is None and "object" in own and not self.may_be_taken_for(one, other))
                if test and test not in found:
                    found.append(test)
        return found + ["%"] * unclear

    def may_be_taken_for(self, one: Type, other: Type) -> bool:
        """True if `isinstance(other, one)` may be true: a descendant, the twin of a beta area, or the same shape."""
        return one.key in self.ancestors(other) or other.key.startswith("beta.") != one.key.startswith("beta.") or self.same(one.key, other.key)

    def ancestors(self, one: Type) -> Set[str]:
        direct = {base.partition("[")[0] for base in one.bases} & set(self.types)
        return direct.union(*(self.ancestors(self.types[base]) for base in direct))

    def same(self, one: str, other: str) -> bool:
        """True if two types hold the same fields with the same types, all the way down."""
        if one == other or one not in self.types or other not in self.types:
            return one == other
        if (one, other) not in self.same_shape:
            self.same_shape[one, other] = True  # types may contain themselves
            self.same_shape[one, other] = self._same(self.types[one], self.types[other])
        return self.same_shape[one, other]

    def _same(self, one: Type, other: Type) -> bool:
        if one.kind != other.kind or one.values != other.values or set(one.fields) != set(other.fields):
            return False
        pairs = [(one.type, other.type)] + [(field.type, other.fields[name].type) for name, field in one.fields.items()]
        return all(self._same_text(_WORD.findall(first), _WORD.findall(second)) for first, second in pairs)

    def _same_text(self, first: List[str], second: List[str]) -> bool:
        return len(first) == len(second) and all(self.same(one, other) for one, other in zip(first, second))


def told_apart(one: Type, other: Type) -> Optional[str]:
    """A test that `one` passes and `other` does not: `$field=value`, `!field` (is missing) or `&field` (is there)."""
    for name, field in one.fields.items():
        if field.required and name in other.fields and other.fields[name].required:
            mine, theirs = _values(field.type), _values(other.fields[name].type)
            if len(mine) == 1 and theirs and not mine & theirs:
                return "$%s=%s" % (name, mine.pop().strip("'"))
    mine, theirs = _needed(one, other), _needed(other, one)
    if "deleted" in mine or (mine and not theirs):
        return "&" + ("deleted" if "deleted" in mine else min(mine))
    return "!" + ("deleted" if "deleted" in theirs else min(theirs)) if theirs else None


def _needed(one: Type, other: Type) -> Set[str]:
    """Names on the wire of what `one` must have and `other` does not know."""
    return {field.wire or name for name, field in one.fields.items() if field.required and name not in other.fields}


def _values(text: str) -> Set[str]:
    match = _LITERAL.fullmatch(text)
    return set(match.group(1).split(",")) if match else set()
