"""Derives `oai_lite/types/_names.py`: which names there are, where, and what on the wire tells a type.

One text per area, one line per official file, one word per name, main type first; what follows from what stands before it is left
out. `oai_lite/types/__init__.py` reads it and documents the marks. Tests beyond the discriminators come from comparing a type with all others of the same discriminators.
"""
from __future__ import annotations

import re
from typing import Dict, Iterator, List, Optional, Set, Tuple

from .apidata import API, Type
from .gen_resources import header

_LITERAL = re.compile(r"(?:Optional\[)?Literal\[([^\]]*)\]\]?")
_WORDS_BEFORE = re.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_WORD = re.compile(r"'[^']*'|[A-Za-z_][\w.]*|\S")
_PART = re.compile("[A-Z][^A-Z]*")
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"

Entry = Tuple[str, str, str]  # "^" or "", name, marks: a word of `_names.py` before anything is left out
Files = Dict[str, List[Entry]]

# Areas that repeat another one: area -> (the other, what goes before the names, the type that is added to many).
COPIES = {"beta": ("responses", "Beta", "Agent")}
FIRST = ("responses", "beta", "beta.realtime", "realtime", "live")  # what is alike lies side by side, for those who compress it


def types(api: API) -> Dict[str, str]:
    """The files below `oai_lite/types/`: name -> text."""
    return {"_names.py": names_file(api)}


def names_file(api: API) -> str:
    """The text of `_names.py`."""
    text = header("tools/api")
    text += '"""The names of the wire shapes, by area: `__init__.py` says how to read them."""\n'
    text += "from __future__ import annotations\n\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n    from typing import Dict\n\n"
    areas = entries_by_area(api)
    order = sorted(areas, key=lambda area: (FIRST.index(area) if area in FIRST else len(FIRST), area))
    body = "".join('    "%s": """%s""",\n' % (area, area_text(area, areas)) for area in order)
    return text + "AREAS: Dict[str, str] = {\n%s}\n" % body


def entries_by_area(api: API) -> Dict[str, Files]:
    """Area -> file -> its entries, main type first."""
    words = Words(api)
    found: Dict[str, Files] = {area: {} for area in packages(api)}
    for one in api.types.values():
        area, _, file = one.module.rpartition(".")
        if "types.%s.%s" % (one.module, one.name) in api.reexports:
            continue
        main = is_main(one.name, file)
        entries = found[area].setdefault(file, [])
        entries.insert(0 if main else len(entries), ("" if main or not one.exported_as else "^", one.name, words.about(one)))
    for path, key in sorted(extra_places(api)):
        module, _, name = path.rpartition(".")
        area, _, file = module.rpartition(".") if module not in found else (module, "", "")
        found[area].setdefault(file, []).append(("", name, "=" + key))
    return {area: {file: _marked(file, entries) for file, entries in sorted(files.items())} for area, files in found.items()}


def _marked(file: str, entries: List[Entry]) -> List[Entry]:
    """The entries, with "^" for a type beside the first that goes by the name of the file too."""
    return entries[:1] + [("^" if is_main(name, file) else hat, name, marks) for hat, name, marks in entries[1:]]


# What can be left out, since `oai_lite/types/__init__.py` finds it by rule.


def area_text(area: str, areas: Dict[str, Files]) -> str:
    """The text of an area."""
    files, lines, before = dict(areas[area]), [], ""
    if area in COPIES:
        lines.append(_copied(files, areas[COPIES[area][0]], *COPIES[area]))
    for file in [file for file, entries in files.items() if files.get(file + "_param") == twin(entries)]:
        del files[file + "_param"]
    for file, entries in files.items():
        has_twin = file + "_param" in areas[area] and file + "_param" not in files
        lines.append(("" if snake(entries[0][1]) == file else file + "/ ") + "+" * has_twin + _line(entries, before))
        before = entries[0][1]
    return "\n".join(lines)


def twin(entries: List[Entry]) -> List[Entry]:
    """The entries of the request types that go with response types, where nothing is special about them."""
    return [(hat, name + "Param" * (not place), _twin(marks)) for place, (hat, name, marks) in enumerate(entries)]


def _twin(marks: str) -> str:
    return marks if marks[:1] in ("|", "'") else marks + "Param" if marks[:1] == "=" else "*" if marks[:1] != "*" else "none"


def _copied(files: Files, others: Files, source: str, prefix: str, added: str) -> str:
    """The line that says which files are copies, which are taken out of `files`."""
    codes = ""
    for file, entries in others.items():
        copy = [(entries[0][0], prefix + entries[0][1], entries[0][2]), *entries[1:]]
        longer = [*copy, ("", added, "*" * (entries[0][2] == "*"))]
        name = snake(copy[0][1])
        code = "=" if files.get(name) == copy else "+" if files.get(name) == longer else "-"
        if any(hat for hat, _, _ in entries) or name != snake(prefix) + "_" + file:  # that is left to a line of its own
            code = "-"
        if code != "-":
            del files[name]
        codes += code
    return " ".join(["<" + source, prefix, added, codes])


def _line(entries: List[Entry], before: str) -> str:
    words = []
    is_request = entries[0][2] == "*"
    for place, (hat, name, marks) in enumerate(entries):
        if is_request and place:
            marks = {"*": "", "": "."}.get(marks, marks)
        if marks[:1] in ("@", "#"):
            marks = re.sub("([@#])([^@#$&!%?]*)", lambda found: found.group(1) + spelling(name, found.group(2)), marks)
        elif marks[:1] == "=" and marks.endswith("." + name):
            marks = marks[: -len(name)]
        words.append(hat + _shorter(name, before) + marks)
        before = name
    return " ".join(words)


def spelling(name: str, value: str) -> str:
    """How the parts of a name spell a value: how many parts at the end do not count, then how many go into each word between dots."""
    parts, words = snake(name).split("_"), [word.split("_") for word in value.split(".")]
    wanted = [part for word in words for part in word]
    for left in range(min(10, len(parts) - len(wanted) + 1)):
        end = len(parts) - left
        if parts[end - len(wanted) : end] == wanted and max(map(len, words)) < 10:
            return str(left) + "".join(str(len(word)) for word in words)
    assert not value[:1].isdigit(), "%s would be read as numbers" % value
    return value


def _shorter(name: str, before: str) -> str:
    parts, others = _PART.findall(name), _PART.findall(before)
    assert "".join(parts) == name, name
    same = 0
    while same < min(len(parts), len(others), len(_DIGITS) - 1) and parts[same] == others[same]:
        same += 1
    return (_DIGITS[same] if same else "") + "".join(parts[same:])


# Where types are.


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
    """ResponseFormatJSONObject -> response_format_json_object, as `oai_lite/types/__init__.py` does it."""
    return "_".join(_WORDS_BEFORE.split(name)).lower()


class Words:
    """What is to be known about types: their marks."""

    def __init__(self, api: API) -> None:
        self.types = api.types
        self.same_shape: Dict[Tuple[str, str], bool] = {}
        self.by_mark: Dict[Tuple[str, str], List[Type]] = {}
        for one in api.types.values():
            if one.kind == "model" and not one.alias_of:
                for pair in one.discriminators():
                    self.by_mark.setdefault(pair, []).append(one)

    def about(self, one: Type) -> str:
        """The marks of a type."""
        if one.alias_of and one.kind != "literal":
            return "=" + one.alias_of
        if one.kind in ("model", "dataclass"):
            return "".join(self.marks(one))
        if one.kind == "alias" and one.type in self.types:
            return "=" + one.type
        return {"typeddict": "*", "alias": "|", "typevar": "~", "literal": "".join("'" + value for value in one.values)}[one.kind]

    def marks(self, one: Type) -> List[str]:
        """Discriminators and tests of a model; its first required field if it has none."""
        own = dict(one.discriminators())
        own = {name: value for name, value in own.items() if one.fields[name].required} or own
        if not own:
            needed = [name for name, field in one.fields.items() if field.required][:1]
            return ["?" + name for name in needed if one.exported_as]
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
