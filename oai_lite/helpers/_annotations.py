"""Annotations -> shapes: which types a strict JSON schema can express, on every Python from 3.7 on, and which it can't.

Raises ConfigurationError that names the field and its annotation. Nothing of `typing` is tested for by identity where a name will
do, so that what `typing_extensions` has for older Pythons counts as the same.
"""
from __future__ import annotations

import collections.abc
import re
import sys

from .._errors import ConfigurationError
from ._shapes import Array, Choice, Either, Field, Map, Model, Noted, Record, Row, Scalar, Written, strict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Collection, Dict, List, NoReturn, Optional, Tuple

    from ._shapes import Shape

    Told = Tuple[str, str, Optional[bool]]  # name, description, whether it is required; None: null stands for it when it is left out

_SCALARS = (str, bool, int, float, type(None))
_ARRAYS: Dict[Any, Callable[[List[Any]], Any]] = {list: list, set: set, frozenset: frozenset}
_ARRAYS.update({getattr(collections.abc, name): list for name in ("Sequence", "MutableSequence", "Iterable", "Collection")})
_ARRAYS.update({collections.abc.Set: frozenset, collections.abc.MutableSet: set})
_MAPS = (dict, collections.abc.Mapping, collections.abc.MutableMapping)
_WRAPPERS = ("Required", "NotRequired", "ReadOnly", "Final")
_TRIVIAL = "An enumeration."  # the docstring of enums that have none, up to Python 3.10


class Annotations:
    """Turns annotations into shapes; a class that is met again is the same shape again."""

    def __init__(self) -> None:
        self.known: Dict[int, Shape] = {}

    def shape(self, kind: Any, place: str) -> Shape:
        """The shape of an annotation. place: what has it, for errors: "Recipe.steps"."""
        if kind is None:
            return Scalar(type(None))
        if hasattr(kind, "__metadata__"):  # Annotated
            return self._annotated(kind, place)
        if hasattr(kind, "__supertype__"):  # NewType
            return self.shape(kind.__supertype__, place)
        if hasattr(kind, "__value__"):  # type X = ...
            return self.shape(kind.__value__, place)
        if isinstance(kind, type) and not hasattr(kind, "__origin__"):
            return self._class(kind, place)
        origin: Any = getattr(kind, "__origin__", None)
        arguments: Tuple[Any, ...] = getattr(kind, "__args__", None) or ()
        name = _name(origin) if origin is not None else type(kind).__name__
        if name in ("Union", "UnionType"):
            return Either([self.shape(one, place) for one in arguments])
        if name == "Literal":
            return self._literal(kind, arguments, place)
        if name in _WRAPPERS:
            return self.shape(arguments[0], place)
        return self._container(kind, origin, arguments, place)

    def _annotated(self, kind: Any, place: str) -> Shape:
        notes = [_note(one) for one in kind.__metadata__]
        shape, note = self.shape(kind.__origin__, place), next((one for one in notes if one), "")
        return Noted(shape, note) if note else shape

    def _class(self, kind: type, place: str) -> Shape:
        if id(kind) not in self.known:
            self.known[id(kind)] = self._new(kind, place)
        return self.known[id(kind)]

    def _new(self, kind: Any, place: str) -> Shape:
        if kind in _SCALARS:
            return Scalar(kind)
        if hasattr(kind, "model_json_schema") and hasattr(kind, "model_validate"):
            return model(kind)
        if hasattr(kind, "__dataclass_fields__"):
            return self.record(kind, kind.__name__, _dataclass_fields(kind), kind)
        if is_typed_dict(kind):
            return self._typed_dict(kind)
        if issubclass(kind, tuple) and hasattr(kind, "_fields"):
            defaults = getattr(kind, "_field_defaults", {})
            return self.record(kind, kind.__name__, [(name, "", name not in defaults) for name in kind._fields], kind)
        from enum import Enum

        if issubclass(kind, Enum):
            return _enum(kind, place)
        return _written(kind) or self._container(kind, kind, (), place)

    def _typed_dict(self, kind: Any) -> Shape:
        hints, optional = hints_of(kind), getattr(kind, "__optional_keys__", ())
        fields: List[Told] = []
        for name in kind.__annotations__:
            wrapper = _wrapper(hints[name])
            left_out = wrapper == "NotRequired" or (wrapper != "Required" and (name in optional or not kind.__total__))
            fields.append((name, "", None if left_out else True))
        return self.record(kind, kind.__name__, fields, dict)

    def record(self, kind: Any, name: str, fields: List[Told], make: Callable[..., Any]) -> Record:
        """A record of fields, whose annotations are those of `kind`, a class or function."""
        shape = self.known[id(kind)] = Record(name, make)
        hints = hints_of(kind)
        documented = vars(kind).get("__doc__") if isinstance(kind, type) else kind.__doc__
        generated = documented is not None and documented.startswith("%s(" % name)  # those of dataclasses and named tuples
        shape.note, notes = told(None if generated else documented, hints)
        for field, note, required in fields:
            where = "%s.%s" % (name, field)
            if field not in hints:
                raise ConfigurationError("%s has no annotation, so that no JSON schema can be made of it" % where)
            inner = self.shape(hints[field], where)
            nullable = required is None and not inner.fits(None)
            shape.fields.append(Field(field, inner, note or notes.get(field, ""), bool(required), nullable))
        return shape

    def _literal(self, kind: Any, values: Tuple[Any, ...], place: str) -> Shape:
        from enum import Enum

        choices = [(value.value if isinstance(value, Enum) else value, value) for value in values]
        if not all(type(wire) in _SCALARS for wire, _ in choices):
            unsupported(kind, place, "JSON has only strings, numbers, booleans and null as constants")
        return Choice(choices)

    def _container(self, kind: Any, origin: Any, arguments: Tuple[Any, ...], place: str) -> Shape:
        given = [one for one in arguments if type(one).__name__ != "TypeVar"]  # `List` is `List[T]` on Python 3.7 and 3.8
        if origin in _ARRAYS:
            if not given:
                unsupported(kind, place, "say what it holds: List[str]")
            return Array(self.shape(given[0], place + "[]"), _ARRAYS[origin])
        if origin is tuple and given:
            if len(given) == 2 and given[1] is ...:
                return Array(self.shape(given[0], place + "[]"), tuple)
            return Row([self.shape(one, "%s[%d]" % (place, index)) for index, one in enumerate(given)])
        if origin in _MAPS and len(given) == 2:
            if given[0] is not str:
                unsupported(kind, place, "the keys of a JSON object are strings: Dict[str, ...]")
            return Map(self.shape(given[1], place + "[...]"))
        if origin in _MAPS or origin is tuple:
            unsupported(kind, place, "say what it holds: a dataclass, a TypedDict, Dict[str, int], Tuple[int, str]")
        unsupported(kind, place, "use dataclasses, TypedDicts, enums, Literal, Optional, Union, List, Dict, and classes with a JSON schema")


def unsupported(kind: Any, place: str, hint: str) -> NoReturn:
    """Raise the error for an annotation that has no strict JSON schema."""
    where = "" if place == shown(kind) else place + ": "
    raise ConfigurationError("%sno strict JSON schema can be made of the type %s; %s" % (where, shown(kind), hint))


def shown(kind: Any) -> str:
    """The name of an annotation, for errors."""
    return kind.__name__ if isinstance(kind, type) and not hasattr(kind, "__args__") else str(kind).replace("typing.", "")


def model(kind: Any) -> Model:
    """The shape of a class with a schema of its own."""
    try:
        return Model(kind, strict(kind.model_json_schema()))
    except Exception as exc:  # whatever that class raises
        raise ConfigurationError("%s has no JSON schema that could be used: %s" % (kind.__name__, exc)) from exc


def is_typed_dict(kind: Any) -> bool:
    """Whether a class is a TypedDict, of whichever module."""
    return isinstance(kind, type) and issubclass(kind, dict) and hasattr(kind, "__total__") and hasattr(kind, "__annotations__")


class _Parameters:
    """Stands for a function: its annotations, less that of what it returns."""

    def __init__(self, function: Any) -> None:
        self.__annotations__ = {name: one for name, one in function.__annotations__.items() if name != "return"}


def hints_of(kind: Any) -> Dict[str, Any]:
    """The annotations of a class or function, resolved (`from __future__ import annotations`), `Annotated` and `NotRequired` kept."""
    from inspect import unwrap
    from typing import get_type_hints

    extras: Dict[str, Any] = {"include_extras": True} if sys.version_info >= (3, 9) else {}
    local = {kind.__name__: kind} if isinstance(kind, type) else None  # one that holds itself, made inside a function
    try:
        if not isinstance(kind, type):  # what a function returns is not asked for, and may be there for checkers only
            return get_type_hints(_Parameters(kind), getattr(unwrap(kind), "__globals__", None), **extras)
        return get_type_hints(kind, None, local, **extras)
    except Exception as exc:  # whatever evaluating an annotation raises
        raise ConfigurationError(
            "the annotations of %s can't be resolved on Python %d.%d: %s: %s (types have to be defined at the top of the module that "
            "uses them, in a form that this Python has)" % (kind.__qualname__, *sys.version_info[:2], type(exc).__name__, exc)
        ) from exc


def _name(origin: Any) -> str:
    """ "Union" for `typing.Union`, whichever module it is from."""
    return getattr(origin, "_name", None) or getattr(origin, "__name__", None) or ""


def _wrapper(hint: Any) -> str:
    """ "Required" or "NotRequired" if an annotation says so, below whatever else is said."""
    while True:
        if hasattr(hint, "__metadata__"):
            hint = hint.__origin__
        name = _name(getattr(hint, "__origin__", None))
        if name in ("Required", "NotRequired"):
            return name
        if name != "ReadOnly":
            return ""
        hint = hint.__args__[0]


def _note(metadata: Any) -> str:
    """The description in what `Annotated` has beside a type: a string, a `Doc`, or something with a `description`."""
    for one in (metadata, getattr(metadata, "documentation", None), getattr(metadata, "description", None)):
        if isinstance(one, str):
            return one
    return ""


def _dataclass_fields(kind: Any) -> List[Told]:
    from dataclasses import MISSING, fields

    return [
        (one.name, str(one.metadata.get("description", "")), one.default is MISSING and one.default_factory is MISSING)
        for one in fields(kind)
        if one.init
    ]


def _enum(kind: Any, place: str) -> Shape:
    choices = [(one.value, one) for one in kind]
    if not choices or not all(type(wire) in _SCALARS for wire, _ in choices):
        unsupported(kind, place, "an enum needs members, with strings, numbers, booleans or None as values")
    documented = vars(kind).get("__doc__")
    return Choice(choices, told(None if documented == _TRIVIAL else documented, ())[0])


def _written(kind: Any) -> Optional[Shape]:
    from datetime import date, datetime, time

    if kind is datetime:
        return Written("date-time", lambda text: datetime.fromisoformat(_offset(text)))
    if kind is date:
        return Written("date", date.fromisoformat)
    if kind is time:
        return Written("time", lambda text: time.fromisoformat(_offset(text)))
    if kind.__module__ == "uuid" and kind.__name__ == "UUID":
        return Written("uuid", kind)
    return None


def _offset(text: str) -> str:
    """RFC 3339's Z, which `fromisoformat` takes only from Python 3.11 on, as the offset that it stands for."""
    return text[:-1] + "+00:00" if text[-1:] in ("Z", "z") else text


# Docstrings, read for descriptions. Two ways of writing are known: lines `name: text` or `name (type): text`, with or without a
# title above them (`Args:`, `Attributes:`), and `:param name: text`. What other sections say (`Returns:`) is left out.

_SECTION = re.compile(r"\w[\w ]*:\s*$")
_FIELD = re.compile(r":\w+(?:\s+[^:]*?(\w+))?\s*:(.*)$")  # `:param str city: text`, `:returns: text`
_NAMED = re.compile(r"\*{0,2}(\w+)\s*(?:\([^)]*\))?\s*:(?:\s+(.*))?$")


def told(text: Optional[str], names: Collection[str]) -> Tuple[str, Dict[str, str]]:
    """The summary, its paragraphs kept, and the texts on those of `names` that it tells about."""
    summary: List[str] = []
    about: Dict[str, List[str]] = {}
    current: Optional[List[str]] = summary  # where a line goes that begins nothing new
    for line in (text or "").strip().split("\n"):
        line = line.strip()
        field, named = _FIELD.match(line), _NAMED.match(line)
        if field:
            current = about.setdefault(field.group(1) or "", [])
            current.append(field.group(2))
        elif named and named.group(1) in names:
            current = about.setdefault(named.group(1), [])
            current.append(named.group(2) or "")
        elif _SECTION.match(line) or (current is not summary and (named or not line)):
            current = None
        elif current is not None:
            current.append(line)
    texts = {name: " ".join(" ".join(lines).split()) for name, lines in about.items() if name in names}
    return _paragraphs(summary), {name: words for name, words in texts.items() if words}


def _paragraphs(lines: List[str]) -> str:
    found = " ".join(line or "\n" for line in lines).split("\n")
    return "\n\n".join(words for words in (" ".join(one.split()) for one in found) if words)
