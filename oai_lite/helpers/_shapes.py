"""Shapes: what a JSON value has to look like, as a strict JSON schema, and how it becomes a Python value. And schemas of others.

One object per annotation does both, so that schema and reading can't disagree. Knows nothing of annotations (`_annotations`)
nor of requests; what it is given is not changed. Strict (https://platform.openai.com/docs/guides/structured-outputs): every object closed, every property
required, no `$ref` with siblings.
"""
from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Iterable, List, Optional, Set, Tuple, Type

    Schema = Dict[str, Any]

_WORDS = {str: "a string", bool: "a boolean", int: "an integer", float: "a number", type(None): "null", list: "an array", dict: "an object"}
_TYPES = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}


class Mismatch(ValueError):
    """A value is not of its shape. The message says where, and what types there were, but never the value."""

    @classmethod
    def of(cls, path: str, wanted: str, value: Any) -> Mismatch:
        return cls("%s: expected %s, got %s" % (path, wanted, _WORDS.get(type(value), "something else")))


class Definitions:
    """The `$defs` of a schema in the making. root: the record that the whole schema is, if it is one; it is called "#"."""

    def __init__(self, root: Optional[Shape] = None) -> None:
        self.root = root
        self.by_name: Dict[str, Schema] = {}
        self.names: Dict[int, str] = {}
        self.inlined: Set[int] = set()
        self.moved: Dict[int, Schema] = {}  # by id of a Model

    def refer(self, record: Record) -> Schema:
        """A reference to a record, which is defined on the way if it is new."""
        if record is self.root:
            return {"$ref": "#"}
        if id(record) not in self.names:
            name = self.names[id(record)] = self.unused(record.name)
            self.by_name[name] = {}  # taken, before its fields refer to it
            self.by_name[name] = record.definition(self)
        return {"$ref": "#/$defs/" + self.names[id(record)]}

    def unused(self, name: str) -> str:
        """`name`, with a number if two kinds have the same."""
        number, wanted = 2, name
        while wanted in self.by_name:
            wanted, number = "%s_%d" % (name, number), number + 1
        return wanted


class Shape:
    """What all shapes do."""

    def schema(self, definitions: Definitions) -> Schema:
        """The JSON schema, which may refer to definitions."""
        raise NotImplementedError

    def described(self, text: str, definitions: Definitions) -> Schema:
        """The JSON schema with a description, which a reference can't have."""
        schema = self.schema(definitions)
        return {**schema, "description": text} if text and "$ref" not in schema else schema

    def read(self, value: Any, path: str) -> Any:
        """The Python value for a JSON value. Raises Mismatch."""
        raise NotImplementedError

    def fits(self, value: Any) -> bool:
        """A quick look that tells which member of a union is meant if more than one can read a value; right about null."""
        return value is not None


class Scalar(Shape):
    """A string, boolean, integer, number or null."""

    def __init__(self, kind: type) -> None:
        self.kind = kind

    def schema(self, definitions: Definitions) -> Schema:
        return {"type": _TYPES[self.kind]}

    def read(self, value: Any, path: str) -> Any:
        if type(value) is self.kind:
            return value
        if self.kind is float and type(value) is int:
            return float(value)
        if self.kind is int and type(value) is float and value.is_integer():  # 3.0 is an integer in JSON schema
            return int(value)
        raise Mismatch.of(path, _WORDS[self.kind], value)

    def fits(self, value: Any) -> bool:
        return type(value) is self.kind


class Written(Shape):
    """A value that is written as a string: a date, a UUID. parse: string -> value, raising ValueError; words: for errors."""

    def __init__(self, format: str, parse: Callable[[str], Any]) -> None:
        self.format = format
        self.parse = parse

    def schema(self, definitions: Definitions) -> Schema:
        return {"type": "string", "format": self.format}

    def read(self, value: Any, path: str) -> Any:
        if isinstance(value, str):
            try:
                return self.parse(value)
            except ValueError:
                pass
        raise Mismatch.of(path, "a string of the format %s" % self.format, value)


class Choice(Shape):
    """One of several constants. choices: (JSON value, Python value) pairs."""

    def __init__(self, choices: Iterable[Tuple[Any, Any]], note: str = "") -> None:
        self.choices = list(choices)
        self.note = note

    def schema(self, definitions: Definitions) -> Schema:
        types = sorted({_TYPES[type(wire)] for wire, _ in self.choices})
        schema = {"type": types[0] if len(types) == 1 else types, "enum": [wire for wire, _ in self.choices]}
        return {"description": self.note, **schema} if self.note else schema

    def read(self, value: Any, path: str) -> Any:
        for wire, meant in self.choices:
            if wire == value and type(wire) is type(value):
                return meant
        raise Mismatch.of(path, "one of " + ", ".join(repr(wire) for wire, _ in self.choices), value)

    def fits(self, value: Any) -> bool:
        return any(wire == value and type(wire) is type(value) for wire, _ in self.choices)


class Array(Shape):
    """Any number of values of one shape. make: list -> what the annotation names."""

    def __init__(self, item: Shape, make: Callable[[List[Any]], Any] = list) -> None:
        self.item = item
        self.make = make

    def schema(self, definitions: Definitions) -> Schema:
        return {"type": "array", "items": self.item.schema(definitions)}

    def read(self, value: Any, path: str) -> Any:
        if not isinstance(value, list):
            raise Mismatch.of(path, "an array", value)
        return self.make([self.item.read(one, "%s[%d]" % (path, place)) for place, one in enumerate(value)])

    def fits(self, value: Any) -> bool:
        return isinstance(value, list) and all(self.item.fits(one) for one in value)


class Row(Shape):
    """A fixed number of values, each of its own shape. (Strict schemas have no `prefixItems`.)"""

    def __init__(self, items: List[Shape]) -> None:
        self.items = items

    def schema(self, definitions: Definitions) -> Schema:
        kinds: List[Schema] = []
        for item in self.items:
            one = item.schema(definitions)
            kinds += [] if one in kinds else [one]
        inner = kinds[0] if len(kinds) == 1 else {"anyOf": kinds}
        return {"type": "array", "items": inner, "minItems": len(self.items), "maxItems": len(self.items)}

    def read(self, value: Any, path: str) -> Any:
        if not isinstance(value, list) or len(value) != len(self.items):
            raise Mismatch.of(path, "an array of %d" % len(self.items), value)
        return tuple(item.read(one, "%s[%d]" % (path, place)) for place, (item, one) in enumerate(zip(self.items, value)))

    def fits(self, value: Any) -> bool:
        return isinstance(value, list) and len(value) == len(self.items)


class Map(Shape):
    """An object with keys of the model's choice."""

    def __init__(self, value: Shape) -> None:
        self.value = value

    def schema(self, definitions: Definitions) -> Schema:
        return {"type": "object", "additionalProperties": self.value.schema(definitions)}

    def read(self, value: Any, path: str) -> Any:
        if not isinstance(value, dict):
            raise Mismatch.of(path, "an object", value)
        return {key: self.value.read(one, "%s[%r]" % (path, key)) for key, one in value.items()}


class Either(Shape):
    """A value of one of several shapes."""

    def __init__(self, options: List[Shape]) -> None:
        self.options = options

    def schema(self, definitions: Definitions) -> Schema:
        return {"anyOf": [one.schema(definitions) for one in self.options]}

    def read(self, value: Any, path: str) -> Any:
        problems: List[Mismatch] = []
        for one in sorted(self.options, key=lambda option: not option.fits(value)):  # a stable sort: else the order of the union
            try:
                return one.read(value, path)
            except Mismatch as exc:
                problems.append(exc)
        raise problems[0]

    def fits(self, value: Any) -> bool:
        return any(one.fits(value) for one in self.options)


class Noted(Shape):
    """A shape with a description of its own."""

    def __init__(self, shape: Shape, note: str) -> None:
        self.shape = shape
        self.note = note

    def schema(self, definitions: Definitions) -> Schema:
        return self.shape.described(self.note, definitions)

    def described(self, text: str, definitions: Definitions) -> Schema:
        return self.shape.described(text or self.note, definitions)

    def read(self, value: Any, path: str) -> Any:
        return self.shape.read(value, path)

    def fits(self, value: Any) -> bool:
        return self.shape.fits(value)


class Field:
    """A property of a record. required: there is no default for it. nullable: null stands for a key that is left out."""

    def __init__(self, name: str, shape: Shape, note: str = "", required: bool = True, nullable: bool = False) -> None:
        self.name = name
        self.shape: Shape = Either([shape, Scalar(type(None))]) if nullable else shape
        self.note = note
        self.required = required and not nullable
        self.nullable = nullable


class Record(Shape):
    """An object with known properties. make: {name: value} -> what the annotation names."""

    def __init__(self, name: str, make: Callable[..., Any]) -> None:
        self.name = name
        self.make = make
        self.note = ""
        self.fields: List[Field] = []  # filled in later, since a record may hold itself

    def schema(self, definitions: Definitions) -> Schema:
        return definitions.refer(self)

    def described(self, text: str, definitions: Definitions) -> Schema:
        """The record in full, so that it can have a description; but a reference to one within itself."""
        if not text or id(self) in definitions.inlined:
            return definitions.refer(self)
        definitions.inlined.add(id(self))
        try:
            return {**self.definition(definitions), "description": text}
        finally:
            definitions.inlined.discard(id(self))

    def definition(self, definitions: Definitions) -> Schema:
        """The schema of the object."""
        schema: Schema = {"description": self.note} if self.note else {}
        properties = {field.name: field.shape.described(field.note, definitions) for field in self.fields}
        return {**schema, "type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}

    def read(self, value: Any, path: str) -> Any:
        if not isinstance(value, dict):
            raise Mismatch.of(path, "an object", value)
        found: Dict[str, Any] = {}
        for field in self.fields:
            inner = "%s.%s" % (path, field.name)
            if field.nullable and value.get(field.name) is None:
                continue
            if field.name in value:
                found[field.name] = field.shape.read(value[field.name], inner)
            elif field.required:
                raise Mismatch("%s: it is missing" % inner)
        try:
            return self.make(**found)
        except (TypeError, ValueError) as exc:  # what its own checks say
            raise _refused(path, self.name, exc) from exc

    def fits(self, value: Any) -> bool:
        if not isinstance(value, dict) or not value.keys() <= {field.name for field in self.fields}:
            return False
        return all(field.name in value or not field.required for field in self.fields)


class Model(Shape):
    """A class that knows its own schema and reads its own values, like those of pydantic."""

    def __init__(self, kind: Type[Any], schema: Schema) -> None:
        self.kind = kind
        self.own = schema  # strict, with `$defs` of its own

    def schema(self, definitions: Definitions) -> Schema:
        if id(self) not in definitions.moved:
            definitions.moved[id(self)] = moved(self.own, self.kind.__name__, definitions)
        return definitions.moved[id(self)]

    def read(self, value: Any, path: str) -> Any:
        try:
            if hasattr(self.kind, "model_validate_json"):  # dates, enums and tuples are strings and arrays in JSON
                from json import dumps

                return self.kind.model_validate_json(dumps(value))
            return self.kind.model_validate(value)
        except (TypeError, ValueError) as exc:
            raise _refused(path, self.kind.__name__, exc) from exc

    def fits(self, value: Any) -> bool:
        return isinstance(value, dict) and value.keys() <= self.own.get("properties", {}).keys()


class Plain(Shape):
    """What a JSON schema that the user has written describes; its values stay as they are."""

    def __init__(self, schema: Schema) -> None:
        self.own = schema

    def schema(self, definitions: Definitions) -> Schema:
        return self.own

    def read(self, value: Any, path: str) -> Any:
        return value


def whole(shape: Shape) -> Schema:
    """The schema of a shape that stands for itself, its definitions included."""
    if isinstance(shape, (Model, Plain)):
        return shape.own
    definitions = Definitions(shape)
    schema = shape.definition(definitions) if isinstance(shape, Record) else shape.schema(definitions)
    return {**schema, "$defs": definitions.by_name} if definitions.by_name else schema


def _refused(path: str, name: str, exc: Exception) -> Mismatch:
    return Mismatch("%s: %s does not take it (%s)" % (path, name, type(exc).__name__))


# JSON schemas of others made strict, and moved into another schema.

_KEYED = ("properties", "$defs", "definitions", "patternProperties")  # name -> schema
_LISTED = ("anyOf", "allOf", "oneOf", "prefixItems")
_SINGLE = ("items", "additionalProperties", "not", "contains")


def strict(schema: Schema) -> Schema:
    """A copy in the strict form: objects closed, all properties required, references with siblings inlined, no null defaults.

    Raises ValueError for a reference that leads nowhere or outside of the schema.
    """
    made: Schema = _strict(schema, schema, ())
    return made


def _strict(schema: Any, root: Schema, through: Tuple[str, ...]) -> Any:
    if not isinstance(schema, dict):
        return schema
    reference = schema.get("$ref")
    if isinstance(reference, str) and len(schema) > 1 and (schema is not root or reference != "#"):
        if reference in through:  # a reference within what it refers to: its siblings would have no end
            return {"$ref": reference}
        inside = {key: value for key, value in schema.items() if key != "$ref"}
        return _strict({**resolved(root, reference), **inside}, root, through if schema is root else through + (reference,))
    made = _each(schema, lambda inner: _strict(inner, root, through))
    if made.get("default", 0) is None:
        del made["default"]
    if "oneOf" in made and "anyOf" not in made:  # strict schemas know only `anyOf`
        made["anyOf"] = made.pop("oneOf")
        made.pop("discriminator", None)
    if len(made.get("allOf", ())) == 1:
        alone = made.pop("allOf")[0]
        made = _strict({**alone, **made}, root, through)
    if made.get("type") == "object" or "properties" in made:
        made.setdefault("additionalProperties", False)
        if "properties" in made:
            made["required"] = list(made["properties"])
    return made


def _each(schema: Schema, change: Any) -> Schema:
    """A copy with every schema directly inside changed."""
    made = dict(schema)
    for key, value in schema.items():
        if key in _KEYED and isinstance(value, dict):
            made[key] = {name: change(inner) for name, inner in value.items()}
        elif key in _LISTED and isinstance(value, list):
            made[key] = [change(inner) for inner in value]
        elif key in _SINGLE and isinstance(value, dict):
            made[key] = change(value)
    return made


def resolved(root: Schema, reference: str) -> Schema:
    """What a reference within a schema (RFC 6901 pointer after `#`) stands for. Raises ValueError."""
    if not reference.startswith("#"):
        raise ValueError("the reference %r leads out of the schema" % reference)
    found: Any = root
    for step in reference[1:].strip("/").split("/") if reference != "#" else ():
        step = step.replace("~1", "/").replace("~0", "~")
        found = found.get(step) if isinstance(found, dict) else None
    if not isinstance(found, dict):
        raise ValueError("the reference %r leads nowhere" % reference)
    return found


def moved(schema: Schema, name: str, definitions: Definitions) -> Schema:
    """The strict schema of a class as a part of another one: its own definitions go to those of the whole, renamed if need be."""
    inner = {key: value for key, value in schema.items() if key != "$defs"}
    names = {"#": name} if _holds_itself(schema) else {}
    for old in schema.get("$defs", {}):
        names["#/$defs/" + old] = old
    places: Dict[str, str] = {}
    for reference, wanted in names.items():
        taken = definitions.unused(wanted)
        definitions.by_name[taken] = {}
        places[reference] = taken
    for reference, taken in places.items():
        body = inner if reference == "#" else resolved(schema, reference)
        definitions.by_name[taken] = _redirected(body, places)
    return {"$ref": "#/$defs/" + places["#"]} if "#" in places else _redirected(inner, places)


def _redirected(schema: Any, places: Dict[str, str]) -> Any:
    if not isinstance(schema, dict):
        return schema
    made = _each(schema, lambda inner: _redirected(inner, places))
    if made.get("$ref") in places:
        made["$ref"] = "#/$defs/" + places[made["$ref"]]
    return made


def _holds_itself(schema: Any) -> bool:
    inside: List[bool] = []
    if isinstance(schema, dict):
        _each(schema, lambda inner: inside.append(_holds_itself(inner)))
        inside.append(schema.get("$ref") == "#")
    return any(inside)
