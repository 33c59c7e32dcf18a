"""The names of the wire shapes: `oai_lite.types.chat.ChatCompletion`, `oai_lite.types.chat.chat_completion.Choice`, ...

Every name of the API's types is found here, in its area (`types.chat`), and in the file of its own below the area; all are made on
first use, by what `_names.py` (derived) says. The shapes themselves are in the stubs, for editors and type checkers alone.

A response type is a class that is never instantiated: calling it gives an `APIObject`, and `isinstance` asks the discriminators
that the wire carries (`object`, `type`) or raises a TypeError that says what to test. A request type is a class whose call
gives a plain dict. A set of values is a `typing.Literal`, a union `typing.Any`.

`_names.py` has a text for each area, and in it a line for each module: "main type, other types", each a name with its marks:
`@v` and `#v`: `object` and `type` are v; `$f=v`: so is the field f; `&f` and `!f`: f is there, or is not; `%`: all that leaves
it open; `?f`: no discriminators, but this field; `*`: a request type; `|`: a union; `'v'w`: a set of values; `~`: a type
variable; `=key`: another name of that type. `^` before a name: the area has it too, as it has every main type. A line that begins
with `file/` states the module's name, which else follows from the main type; without a name it is the area itself.

What can be found by rule is left out. `3Event`: three parts of the name before it, each of which begins with a capital (a is ten),
then "Event"; before a main type stands that of the line above. `@021`: see `spelt`. `=area.`: the type of the same name. Other types
beside a request type are request types too, those with `.` are not. `+` at the beginning: there is a module `..._param` as well, with
request types that go with these. `<area Prefix Type codes`: for each module of another area, in their order, one here whose main type
has the prefix: the same otherwise (=), or with that type in addition (+), or none (-).
"""
from __future__ import annotations

import re
import sys
from functools import partial

from .._fields import ALIASES
from .._objects import APIObject
from ..resources import ModuleType, prepare
from ._names import AREAS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Iterable, List, NoReturn, Optional, Tuple

    Others = Callable[[], Iterable[Tuple[str, str]]]

_word = re.compile(r"(\^?)([0-9a-z]?)(\w*)(\S*)").match
_PART = re.compile("[A-Z][^A-Z]*")
_MARK = re.compile(r"([@#$&!%?])([^@#$&!%?]*)")
_FIELDS = {"@": "object", "#": "type"}


# What names stand for.


class ResponseType(type):
    """The class of response types: they make and recognise `APIObject`s, and have no instances of their own."""

    _tests: List[Tuple[str, str, str]] = []

    def __call__(cls, *values: Any, **fields: Any) -> Any:
        """An APIObject of these fields, whose discriminators may be left out, or of one mapping."""
        if values:
            return APIObject.model_validate(*values)
        named = {ALIASES.get(name, name): value for name, value in fields.items()}
        for sign, field, value in cls._tests:
            if sign in _FIELDS:
                named.setdefault(field, value)
        return APIObject.model_validate(named)

    def __instancecheck__(cls, reply: Any) -> bool:
        if not isinstance(reply, APIObject):
            return False
        if not cls._tests or cls._tests[0][0] == "?":
            cls._no_answer(*[field for _, field, _ in cls._tests])
        for sign, field, value in cls._tests:
            if sign == "%":
                cls._no_answer()
            elif sign == "&":
                if field not in reply:
                    return False
            elif reply.get(field) != (None if sign == "!" else value):
                return False
        return True

    def _no_answer(cls, field: str = "") -> NoReturn:
        raise TypeError(
            "isinstance() cannot tell %s: nothing that the API sends names this type. Test the fields that you need instead%s"
            % (cls.__name__, ", as in `reply.get(%r) is not None`" % field if field else "")
        )

    def __getitem__(cls, item: Any) -> Any:
        """The class itself: `ParsedChatCompletion[Answer]` is for type checkers."""
        return cls


class Reply(APIObject, metaclass=ResponseType):
    """What all response types have: they make plain `APIObject`s in every way that those can be made."""

    __slots__ = ()

    construct: Any = staticmethod(APIObject.model_construct)
    model_construct: Any = staticmethod(APIObject.model_construct)
    model_validate: Any = staticmethod(APIObject.model_validate)
    model_validate_json: Any = staticmethod(APIObject.model_validate_json)


class RequestType(type):
    """The class of request types: a call gives a plain dict."""

    def __call__(cls, *values: Any, **fields: Any) -> Dict[str, Any]:
        return dict(*values, **fields)

    def __instancecheck__(cls, value: Any) -> NoReturn:
        raise TypeError("isinstance() cannot tell %s: what is sent is a plain dict; test isinstance(value, dict)" % cls.__name__)


def made(name: str, marks: str, module: str) -> Any:
    """What a name with such marks stands for. module: its full name."""
    members = {"__module__": module, "__slots__": ()}
    if marks[:1] == "*":
        return RequestType(name, (dict,), members)
    if marks[:1] == "'":
        return _literal(marks[1:].split("'"))
    if marks[:1] in ("|", "~"):
        from typing import Any, TypeVar

        return Any if marks == "|" else TypeVar(name)
    tests = [_test(name, sign, text) for sign, text in _MARK.findall(marks)]
    return ResponseType(name, (Reply,), {**members, "_tests": tests})


def _test(name: str, sign: str, text: str) -> Tuple[str, str, str]:
    if sign in _FIELDS:
        return sign, _FIELDS[sign], spelt(name, text) if text[:1].isdigit() else text
    field, _, value = text.partition("=")
    return sign, field, value


def spelt(name: str, code: str) -> str:
    """What parts of a name spell: AgentTurnItemAddedEvent and 1121 give "agent.turn_item.added". The first digit says how many parts
    at the end do not count, the others how many go into each word between dots."""
    parts = snake(name).split("_")
    place = len(parts) - sum(map(int, code))
    words = []
    for size in map(int, code[1:]):
        words.append("_".join(parts[place : place + size]))
        place += size
    return ".".join(words)


def _literal(values: List[str]) -> Any:
    import typing

    literal: Any = getattr(typing, "Literal", None)  # from Python 3.8
    return str if literal is None else literal[tuple(values)]


# Where names are.


class Area:
    """The names of one area. files: module -> its first type, the marks of that, and what gives (name, marks) of its other types.
    exports: name that the area itself has -> module."""

    __slots__ = ("files", "exports", "_types")

    def __init__(self, text: str) -> None:
        self.files: Dict[str, Tuple[str, str, Others]] = {}
        self.exports: Dict[str, str] = {}
        self._types: Dict[str, Dict[str, str]] = {}
        parts: List[str] = []
        for line in filter(None, text.split("\n")):
            if line[0] == "<":
                self._copy(*line[1:].split(" "))
                continue
            head, slash, rest = line.rpartition("/ ")
            first, _, rest = rest.partition(" ")
            ((hat, name, marks),), parts = _read([first.lstrip("+")], parts)
            file = head if slash else snake(name)
            self._take(file, name, marks, partial(_others, parts, rest, marks))
            if first[0] == "+":
                self._take(file + "_param", name + "Param", _twin(name, marks), partial(self._twins, file))
            if hat or "^" in rest or not file:
                words = [(hat, name, marks), *_read(rest.split(), parts)[0]]
                self.exports.update((name, file) for hat, name, _ in words if hat or not file)

    def _copy(self, source: str, prefix: str, added: str, codes: str) -> None:
        other = _area(source)
        for file, code in zip(sorted(other.files), codes):
            if code != "-":
                name, marks, _ = other.files[file]
                more = [(added, "*" * (marks == "*"))] if code == "+" else []
                self._take(snake(prefix) + "_" + file, prefix + name, marks, partial(other.others, file, more))

    def _take(self, file: str, name: str, marks: str, others: Others) -> None:
        self.files[file] = name, marks, others
        if not file or name.lower() == file.replace("_", ""):
            self.exports[name] = file

    def types(self, file: str) -> Dict[str, str]:
        """The types of a module: name -> marks."""
        if file not in self._types:
            name, marks, others = self.files[file]
            self._types[file] = {name: marks, **dict(others())}
        return self._types[file]

    def others(self, file: str, more: Iterable[Tuple[str, str]] = ()) -> List[Tuple[str, str]]:
        """(name, marks) of the types of a module but for the first, and more."""
        return [*list(self.types(file).items())[1:], *more]

    def _twins(self, file: str) -> List[Tuple[str, str]]:
        return [(name, _twin(name, marks)) for name, marks in self.others(file)]


def _read(words: List[str], parts: List[str]) -> Tuple[List[Tuple[str, str, str]], List[str]]:
    """("^" or "", name, marks) of words, and the parts of the last name. parts: those of the name before."""
    found = []
    for word in words:
        hat, same, end, marks = _word(word).groups()  # type: ignore[union-attr]
        parts = parts[: int(same, 36) if same else 0] + _PART.findall(end)
        found.append((hat, "".join(parts), marks))
    return found, parts


def _others(parts: List[str], rest: str, marks: str) -> List[Tuple[str, str]]:
    usual = {"": "*", ".": ""} if marks == "*" else {}  # beside a request type
    return [(name, usual.get(marks, marks)) for _, name, marks in _read(rest.split(), parts)[0]]


def _twin(name: str, marks: str) -> str:
    """The marks of the request type that goes with a response type."""
    if marks[:1] == "=":
        return marks + (name if marks[-1] == "." else "") + "Param"
    return marks if marks[:1] in ("|", "'") else "*"


def snake(name: str) -> str:
    """The official file of a type: ResponseFormatJSONObject -> response_format_json_object."""
    words: List[str] = []
    last = ""
    for part in _PART.findall(name):
        if len(last) == 1 and not part[1:2].islower():  # within a word in capitals
            words[-1] += part
        else:
            words.append(part)
        last = part
    return "_".join(words).lower()


_AREAS: Dict[str, Area] = {}
_MADE: Dict[Tuple[str, str, str], Any] = {}


def _area(path: str) -> Area:
    if path not in _AREAS:
        _AREAS[path] = Area(AREAS[path])
    return _AREAS[path]


def _type(path: str, file: str, name: str) -> Any:
    key = (path, file, name)
    if key not in _MADE:
        marks = _area(path).types(file)[name]
        module = ".".join(step for step in (__name__, path, file) if step)
        if marks[-1:] == "." and marks[0] == "=":
            marks += name
        _MADE.setdefault(key, _other(marks[1:]) if marks[:1] == "=" else made(name, marks, module))  # one object for all threads
    return _MADE[key]


def _other(key: str) -> Any:
    """The type of a key: "shared.ReasoningEffort", or "chat.chat_completion.Choice" if only the module has it."""
    path, _, name = key.rpartition(".")
    if path in AREAS and name in _area(path).exports:
        return _type(path, _area(path).exports[name], name)
    path, _, file = path.rpartition(".")
    return _type(path, file, name)


def _place(module: str) -> Tuple[str, Optional[str]]:
    """(area, None) for the area of that name, else (area, file). module: its full name."""
    path = module[len(__name__) + 1 :]
    if path in AREAS:
        return path, None
    path, _, file = path.rpartition(".")
    return path, file


def _names(path: str, file: Optional[str]) -> Iterable[str]:
    return _area(path).exports if file is None else _area(path).types(file)


def members(module: str) -> List[str]:
    """The names of types, areas and modules that a module has."""
    path, file = _place(module)
    found = {name for name in _names(path, file)}
    if file is None:
        below = path + "." if path else ""
        found.update(name for name in _area(path).files if name)
        found.update(area[len(below) :] for area in AREAS if area.startswith(below) and area != path and "." not in area[len(below) :])
    return sorted(found)


def member(module: str, name: str) -> Any:
    """The type, area or module `name` of a module, kept there. Raises AttributeError with the nearest name."""
    if name == "__all__":
        return [one for one in _names(*_place(module))]
    if name[:2] == "__":
        raise AttributeError("module %r has no attribute %r" % (module, name))
    path, file = _place(module)
    found = _find(path, file, name)
    if found is not None:
        return vars(sys.modules[module]).setdefault(name, found)
    if name in members(module):
        from importlib import import_module

        return import_module("." + name, module)
    from difflib import get_close_matches

    near = get_close_matches(name, members(module), 1)
    raise AttributeError("module %r has no attribute %r%s" % (module, name, "; did you mean %r?" % near[0] if near else ""))


# Names that follow from others by rule.


def _find(path: str, file: Optional[str], name: str) -> Any:
    """What a name in an area or in one of its modules stands for; None if it stands for nothing.

    `ChatCompletionDict` is the TypedDict of the response type `ChatCompletion`. In an area, a type that only its module has is
    found under the name of the module's main type and its own: `chat.ChatCompletionChoice` is `chat.chat_completion.Choice`.
    """
    area = _area(path)
    names = area.exports if file is None else area.types(file)
    if name in names:
        return _type(path, area.exports[name] if file is None else file, name)
    if file is None:
        for inner, (first, _, _) in sorted(area.files.items()):
            main = first if first.lower() == inner.replace("_", "") else inner.title().replace("_", "")
            if name.startswith(main):
                own, types = name[len(main) :], area.types(inner)
                if own in types or (own and name in types):
                    return _type(path, inner, own if own in types else name)
    shape = _find(path, file, name[:-4]) if name[-4:] == "Dict" and len(name) > 4 else None
    if isinstance(shape, ResponseType):
        key = (path, file or "", name)
        return _MADE.setdefault(key, RequestType(name, (dict,), {"__module__": shape.__module__, "__slots__": ()}))
    return shape if type(shape).__module__ == "typing" else None  # unions and sets of values


# Modules without files, and this one.


class Module(ModuleType):  # type: ignore[misc]
    """An area, or the module of one type: its names are made on first use."""

    def __getattr__(self, name: str) -> Any:
        return member(self.__name__, name)

    def __dir__(self) -> List[str]:
        return sorted({*vars(self), *members(self.__name__)})


def _look(path: str) -> Optional[bool]:
    """True for an area, False for the module of a type, None for what there is not."""
    path, file = _place("%s.%s" % (__name__, path))
    if path not in AREAS or (file is not None and file not in _area(path).files):
        return None
    return file is None


def __getattr__(name: str) -> Any:
    return member(__name__, name)


def __dir__() -> List[str]:
    return sorted([*members(__name__), *(name for name in globals() if name[:2] == "__")])


prepare(globals(), _look, Module)
