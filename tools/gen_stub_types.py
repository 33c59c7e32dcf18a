"""Derives the stubs of `oai_lite.types`: a class and a TypedDict for every response type, a TypedDict for every request type.

An area (`types.chat`) defines all types of its official modules in one stub, nested ones under their long names; the stub of a
module (`types.chat.chat_completion`) says what the official names in it are. Checkers that read all they can reach (mypy) get
few files, and those that read what they need (language servers) get one area.
"""
from __future__ import annotations

import ast
import keyword
from typing import Dict, Iterable, Iterator, List, Optional, Tuple

from .apidata import API, Field, Type
from .gen_resources import header
from .gen_types import extra_places, packages
from .stub_accept import accepted, mentioned
from .stub_shared import shared
from .stub_text import PARTS, Module, Renderer, docstring, literal, names


class TypeStubs:
    """The stubs of all types."""

    def __init__(self, api: API) -> None:
        self.api = api
        self.names = names(api)
        self.accepted = accepted(api, self.names)
        self.stands = shared(api, self.names)
        self.places: Dict[str, List[Tuple[str, str]]] = {}
        for path, key in sorted(extra_places(api)):
            self.places.setdefault(path.rpartition(".")[0], []).append((path, key))
        self.areas = packages(api)
        self.homes = homes(self)
        self.has_twin = {key: self._has_twin(key, set()) for key in api.types}

    def _has_twin(self, key: str, seen: set[str]) -> bool:
        """Whether the TypedDict form of a type is another one: it is a response type, or a union with one in it."""
        one = self.api.types[key]
        if one.kind != "alias" or key in seen:
            return one.kind == "model"
        return any(self._has_twin(name, seen | {key}) for name in self.mentioned(one.type))

    def mentioned(self, text: str) -> Iterator[str]:
        """The types of the API in a canonical text."""
        for name in mentioned(text):
            if name in self.api.types:
                yield name

    # What a type is called, by who asks.

    def place(self, key: str, module: Module, suffix: str = "") -> str:
        key = self.stands[key]
        return module.use(self.homes[key], self.names[key][1] + suffix)

    def reply(self, module: Module) -> Renderer:
        """For response types and what calls return."""
        return Renderer(module, lambda key: [self.place(key, module)] if key in self.api.types else None)

    def plain(self, module: Module) -> Renderer:
        """For the TypedDicts of response types."""

        def named(key: str) -> Optional[List[str]]:
            if key not in self.api.types:
                return None
            if self.api.types[key].kind == "typevar":
                return [module.typed("Any")]
            return [self.place(key, module, "Dict" if self.has_twin[key] else "")]

        return _Plain(module, named)

    def request(self, module: Module) -> Renderer:
        """For request types: with what comes back and can be sent in again."""

        def named(key: str) -> Optional[List[str]]:
            if key not in self.api.types:
                return None
            also = [other for key_ in self.accepted.get(key, ()) for other in self.both(key_, module)]
            own = self.both(key, module) if self.has_twin[key] else [self.place(key, module)]
            return list(dict.fromkeys([*own, *also]))  # one type may stand for several of those that are accepted

        return Renderer(module, named)

    def both(self, key: str, module: Module) -> List[str]:
        return [self.place(key, module), self.place(key, module, "Dict")]

    # Files.

    def files(self) -> Dict[str, str]:
        """Path below `stubs/oai_lite/types/` -> text."""
        by_home: Dict[str, List[Type]] = {}
        for one in self.api.types.values():
            if self.stands[one.key] == one.key:
                by_home.setdefault(self.homes[one.key], []).append(one)
        found = {_path(area): self.area(area, by_home) for area in sorted(self.areas)}
        for home, types in by_home.items():
            if home[len("types.") :] not in self.areas:
                found[home[len("types.") :].replace(".", "/") + ".pyi"] = self.definitions(Module(home), types)
        found.update((_path(path), self.official(path)) for path in self.api.modules if path not in self.areas)
        found["_subscripts.pyi"] = subscripts()
        found["_mapping.pyi"] = header("tools/gen_stub_types.py") + MAPPING
        return found

    def definitions(self, module: Module, types: List[Type], more: str = "") -> str:
        """The text of a module that defines types."""
        own = self.ordered(types)
        defined = [self.names[one.key][1] for one in own]
        module.reserve(defined + [name + "Dict" for name in defined])
        body = "".join(self.one(one, module) for one in own)
        return header("tools/api") + (NARROWED if own else "") + module.header() + more + body

    def area(self, area: str, by_home: Dict[str, List[Type]]) -> str:
        """The stub of an area: its types, or where they are; the areas below it; what it has from other areas."""
        path = "types." + area if area else "types"
        below = {one[len(area) + 1 if area else 0 :] for one in self.areas if one and (one.startswith(area + ".") or not area)}
        text = "".join("from . import %s as %s\n" % (one, one) for one in sorted(below) if "." not in one)
        text += "".join("from .%s import *\n" % part for part in PARTS if "%s.%s" % (path, part) in by_home)
        module = Module(path, package=True)
        text += "".join(self.elsewhere(place, key, module) for place, key in self.places.get(area, ()))
        text += self.away(area, module)
        return self.definitions(module, by_home.get(path, []), text)

    def is_away(self, key: str) -> bool:
        """Whether a type of another area stands for a type."""
        return self.names[key][0] != self.names[self.stands[key]][0]

    def away(self, area: str, module: Module) -> str:
        """The names of an area for which types of another one stand: each that is exported, else one for each type."""
        here = [one for one in self.api.types.values() if self.names[one.key][0] == area and self.is_away(one.key)]
        here.sort(key=lambda one: (not one.exported_as, len(self.names[one.key][1]), one.key))
        pairs: Dict[str, List[str]] = {}
        told: set[str] = set()
        for one in here:
            other = self.stands[one.key]
            if one.exported_as or other not in told:
                told.add(other)
                for twin in ["", "Dict"][: 1 + self.has_twin[one.key]]:
                    pairs.setdefault(self.homes[other], []).append("    %s as %s,\n" % (self.names[other][1] + twin, self.names[one.key][1] + twin))
        return "".join("from %s import (\n%s)\n" % (module.relative(home), "".join(pairs[home])) for home in sorted(pairs))

    def elsewhere(self, path: str, key: str, module: Module) -> str:
        """A re-export; the area, not the private module that may hold it."""
        key = self.stands[key]
        area, original = self.names[key]
        name = path.rpartition(".")[2]
        home = self.homes[key] if module.package else "types." + area if area else "types"
        dots = "" if module.package else "."
        return "from %s%s import %s as %s\n" % (dots, module.relative(home), original, name)

    def official(self, path: str) -> str:
        """The stub of an official module."""
        module = Module("types." + path)
        lines, there = [], []  # a folder with a stub and no source: pyright takes it for a package, and misses no source
        for one in self.api.types.values():
            if one.module == path and "types.%s.%s" % (path, one.name) not in self.api.reexports:
                area, name = self.names[self.stands[one.key]]
                home = "." + module.relative("types." + area) if self.is_away(one.key) and area else "..." if self.is_away(one.key) else ".."
                for twin in ["", "Dict"][: 1 + self.has_twin[one.key]]:
                    lines.append("from %s import %s%s as %s%s\n" % (home, name, twin, one.name, twin))
                    there.append(one.name + twin)
        for place, key in self.places.get(path, ()):
            lines.append(self.elsewhere(place, key, module))
            there.append(place.rpartition(".")[2])
        return header("tools/api") + "".join(dict.fromkeys(lines)) + "__all__ = [%s]\n" % literal(dict.fromkeys(there))

    def needs(self, one: Type) -> Iterator[str]:
        """The types that a type is made of."""
        for text in [*one.bases, one.type, *(field.type for field in one.fields.values())]:
            for key in self.mentioned(text):
                yield self.stands[key]
                for other in self.accepted.get(key, ()):
                    yield self.stands[other]

    def ordered(self, types: List[Type]) -> List[Type]:
        """What others are made of comes first: a checker that reads from top to bottom (mypy) then reads once."""
        waiting = {one.key: one for one in types}
        found: List[Type] = []

        def take(one: Type) -> None:
            for key in self.needs(one):
                if key in waiting:
                    take(waiting.pop(key))
            found.append(one)

        while waiting:
            take(waiting.pop(next(iter(waiting))))
        return found

    # Types.

    def one(self, one: Type, module: Module) -> str:
        """The statements for a type."""
        name = self.names[one.key][1]
        if one.kind == "typevar":
            return "%s = %s(%s)\n" % (name, module.typed("TypeVar"), '"%s", default=%s' % (name, module.typed("Any")))
        if one.kind == "literal":
            return "%s: %s = %s[%s]\n" % (name, module.typed("TypeAlias"), module.typed("Literal"), literal(one.values))
        if one.kind == "alias":
            return self.alias(one, name, module)
        if one.kind == "model":
            return self.twin(one, name, module) + self.model(one, name, module)
        return self.typed_dict(one, name, module)

    def alias(self, one: Type, name: str, module: Module) -> str:
        renderer = self.request(module) if self.sent(one) else self.reply(module)
        if one.type in self.api.types and not self.sent(one):
            text = "%s = %s\n" % (name, renderer.text(one.type))
        else:
            text = "%s: %s = %s\n" % (name, module.typed("TypeAlias"), renderer.alias(one.type))
        if self.has_twin[one.key]:
            text += "%sDict: %s = %s\n" % (name, module.typed("TypeAlias"), self.plain(module).alias(one.type))
        return text

    def sent(self, one: Type) -> bool:
        """Whether a union is of request types."""
        return any(self.api.types[key].kind == "typeddict" or (self.api.types[key].kind == "alias" and key != one.key and self.sent(self.api.types[key])) for key in self.mentioned(one.type))

    def model(self, one: Type, name: str, module: Module) -> str:
        renderer = self.reply(module)
        renderer.shadows = frozenset(one.fields)
        bases = [renderer.text(base) for base in one.bases] or ["%s[%s]" % (module.use("types._reply", "Reply"), name + "Dict")]
        if one.generic:
            bases.append("%s[%s]" % (module.typed("Generic"), ", ".join(renderer.text(item) for item in one.generic)))
        text = "class %s(%s):\n%s" % (name, ", ".join(bases), docstring(one.doc, "    "))
        for field in [one.fields[own] for own in one.own if own not in METHODS]:
            text += "    %s: %s\n%s" % (field.name, self.value(field, renderer), docstring(field.doc, "    "))
        for mark, computed in (("    @property\n", one.properties), ("", one.methods)):
            for name, (kind, doc) in computed.items():
                text += "%s    def %s(self) -> %s:\n%s" % (mark, name, renderer.text(kind), docstring(doc, "        "))
        return text + (self.subscripts(one, renderer, module) if one.own else "" if text.count("\n") > 1 else "    ...\n")

    def value(self, field: Field, renderer: Renderer) -> str:
        """What reading a field of a response gives: None too if it may be missing."""
        text = renderer.text(field.type)
        return text if field.required or text.endswith("None") else text + " | None"

    def subscripts(self, one: Type, renderer: Renderer, module: Module) -> str:
        """`__getitem__`, by the kinds of values."""
        groups: Dict[str, List[str]] = {}
        for field in one.fields.values():
            groups.setdefault(renderer.text(field.type), []).append(field.wire or field.name)
        keys = {kind: "%s[%s]" % (module.typed("Literal"), literal(names_)) for kind, names_ in groups.items()}
        if len(groups) <= MOST:
            pairs = ", ".join("%s, %s" % (key, kind) for kind, key in keys.items())
            return "    __getitem__: %s[%s]\n" % (module.use("types._subscripts", "Get%d" % len(groups)), pairs)
        mark = "    @%s\n    def __getitem__(self, key: " % module.typed("overload")
        text = "".join("%s%s, /) -> %s: ...\n" % (mark, key, kind) for kind, key in keys.items())
        return text + "%sstr, /) -> %s: ...\n" % (mark, module.typed("Any"))  # or `{**reply}` is no mapping

    def twin(self, one: Type, name: str, module: Module) -> str:
        renderer = self.plain(module)
        fields = list(one.fields.values())
        keys = [field.wire or field.name for field in fields]
        if speakable(keys):
            return self.class_form(name + "Dict", module.typed("TypedDict"), fields, keys, renderer, module)
        return self.call_form(name + "Dict", fields, keys, renderer, module)

    def typed_dict(self, one: Type, name: str, module: Module) -> str:
        renderer = self.request(module)
        if not speakable(one.fields):
            return self.call_form(name, list(one.fields.values()), list(one.fields), renderer, module)
        own = [one.fields[key] for key in one.own]
        bases = ", ".join(self.place(base, module) for base in one.bases) or module.typed("TypedDict")
        return self.class_form(name, bases, own, [field.name for field in own], renderer, module, one.doc)

    def call_form(self, name: str, fields: List[Field], keys: List[str], renderer: Renderer, module: Module) -> str:
        items = "".join('    "%s": %s,\n' % (key, self.needed(field, renderer, module, False)) for field, key in zip(fields, keys))
        return '%s = %s("%s", {\n%s})\n' % (name, module.typed("TypedDict"), name, items)

    def class_form(
        self, name: str, bases: str, fields: List[Field], keys: List[str], renderer: Renderer, module: Module, doc: str = ""
    ) -> str:
        renderer.shadows = frozenset(keys)
        open_ = sum(field.required for field in fields) * 2 < len(fields)
        text = "class %s(%s%s):\n%s" % (name, bases, ", total=False" if open_ else "", docstring(doc, "    "))
        for field, key in zip(fields, keys):
            text += "    %s: %s\n%s" % (key, self.needed(field, renderer, module, open_), docstring(field.doc, "    "))
        return text + ("    ...\n" if text.count("\n") == 1 else "")

    def needed(self, field: Field, renderer: Renderer, module: Module, open_: bool) -> str:
        text = renderer.text(field.type)
        required = field.required and not field.left_out
        if required == (not open_):
            return text
        return "%s[%s]" % (module.typed("Required" if required else "NotRequired"), text)


class _Plain(Renderer):
    """TypedDicts of generic response types are not generic."""

    def generic(self, head: str, items: List[ast.expr]) -> str:
        return self.named(head)[0] if "." in head else super().generic(head, items)


# A response type is a mapping whose keys are known, and may say more of a field than the type that it is made from.
NARROWED = """# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
"""
METHODS = ("keys",)  # a field with the name of a dict method is read as a key only
MANY = 80  # types of one module: if there are more, what is sent has a module of its own


def homes(stubs: TypeStubs) -> Dict[str, str]:
    """Key -> the module that defines the type. No two of these modules need each other: mypy reads a circle of modules again and
    again until it is through, which made the whole surface seven times as expensive.

    So the types of an area with areas below it have a module of their own, and those of them that are needed below yet another.
    """
    api, names_ = stubs.api, stubs.names
    parents = {area for area in stubs.areas if any(other.startswith(area + "." if area else "") and other != area for other in stubs.areas)}
    needed: Dict[str, set[str]] = {area: set() for area in parents}

    def need(key: str, area: str) -> None:
        if names_[key][0] == area and key not in needed[area]:
            needed[area].add(key)
            for other in stubs.needs(api.types[key]):
                need(other, area)

    for one in api.types.values():
        for key in stubs.needs(one):
            area = names_[key][0]
            if area in parents and names_[one.key][0] != area:
                need(key, area)
    found = {}
    for key, (area, _) in names_.items():
        path = "types." + area if area else "types"
        found[key] = path if area not in parents else "%s.%s" % (path, "_base" if key in needed[area] else "_types")
    return sides(stubs, found)


def sides(stubs: TypeStubs, found: Dict[str, str]) -> Dict[str, str]:
    """The same, with what comes back and what is sent in two modules, if there are many: jedi goes through all names of a module for
    each class in it. What is sent needs what comes back, never the other way round.
    """
    by_home: Dict[str, List[str]] = {}
    for key in dict.fromkeys(stubs.stands.values()):
        by_home.setdefault(found[key], []).append(key)
    moved = {}
    for home, keys in by_home.items():
        back: set[str] = set()

        def take(key: str) -> None:
            if found[key] == home and key not in back:
                back.add(key)
                for other in stubs.needs(stubs.api.types[key]):
                    take(other)

        for key in keys:
            if stubs.api.types[key].kind == "model":
                take(key)
        if len(keys) <= MANY or not 0 < len(back) < len(keys):
            continue
        path, _, part = home.rpartition(".")
        path, part = (path, part) if part in PARTS else (home, "_types")
        for key in keys:
            moved[key] = "%s.%s" % (path, part if key in back else "_base_params" if part == "_base" else "_params")
    return {key: moved.get(stubs.stands[key], home) for key, home in found.items()}


MOST = 12  # kinds of values in a response type whose subscripts are not spelt out


# What makes a reply a `Mapping`, for checkers. Jedi walks every class above a reply at every completion, and those above Mapping, `object`
# over and over, took it half of the time. It is the only one to enter a loop that has no turns, and takes the last definition alone.
MAPPING = """from typing import Any, Mapping
Fields = Mapping[str, Any]
for _ in ():
    raise SystemExit
    class Fields: ...  # type: ignore[no-redef]
"""


def subscripts() -> str:
    """What `__getitem__` is, by the number of kinds of values: overloads that a thousand classes share. (Measured: with overloads of
    their own they are a quarter of what mypy spends; as base classes they cost jedi a look at every type that they mention.)
    """
    text = header("tools/gen_stub_types.py") + "from typing import Any, Generic, TypeVar, overload\n"
    text += "".join('K%d = TypeVar("K%d", bound=str)\nV%d = TypeVar("V%d")\n' % (n, n, n, n) for n in range(1, MOST + 1))
    for most in range(1, MOST + 1):
        text += "class Get%d(Generic[%s]):\n" % (most, ", ".join("K%d, V%d" % (n, n) for n in range(1, most + 1)))
        for key, value in [("K%d" % n, "V%d" % n) for n in range(1, most + 1)] + [("str", "Any")]:  # the last one: or `{**reply}` is no mapping
            text += "    @overload\n    def __call__(self: object, key: %s, /) -> %s: ...\n" % (key, value)
    return text


def speakable(keys: Iterable[str]) -> bool:
    """Whether a class can have all these as names."""
    return all(key.isidentifier() and not keyword.iskeyword(key) for key in keys)


def _path(area: str) -> str:
    return (area.replace(".", "/") + "/" if area else "") + "__init__.pyi"


def type_stubs(api: API) -> Dict[str, str]:
    """The stubs below `stubs/oai_lite/types/`: path there -> text."""
    return TypeStubs(api).files()
