"""JSON schemas of others made strict, and moved into another schema. Pure functions; what they are given is not changed."""
from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Tuple

    from ._shapes import Definitions

    Schema = Dict[str, Any]

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
        if schema is root:
            return _strict({**resolved(root, reference), **inside}, root, through)
        return _strict({**resolved(root, reference), **inside}, root, through + (reference,))
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
    for key in _KEYED:
        if isinstance(made.get(key), dict):
            made[key] = {name: change(inner) for name, inner in made[key].items()}
    for key in _LISTED:
        if isinstance(made.get(key), list):
            made[key] = [change(inner) for inner in made[key]]
    for key in _SINGLE:
        if isinstance(made.get(key), dict):
            made[key] = change(made[key])
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
    names = {"#": name} if _refers(schema, "#") else {}
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


def _refers(schema: Any, reference: str) -> bool:
    found = []

    def look(inner: Any) -> Any:
        if isinstance(inner, dict):
            found.append(inner.get("$ref") == reference)
            _each(inner, look)
        return inner

    look(schema)
    return any(found)
