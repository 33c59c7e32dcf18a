"""Shapes: each gives a schema and reads what fits that schema, and nothing else. And schemas of others, made strict."""
from __future__ import annotations

import datetime
from copy import deepcopy

import pytest

from oai_lite.helpers._shapes import (
    Array, Choice, Definitions, Either, Field, Map, Mismatch, Noted, Plain, Record, Row, Scalar, Written, moved, resolved, strict, whole,
)  # fmt: skip

STRING, INTEGER, NUMBER, BOOLEAN, NULL = (Scalar(kind) for kind in (str, int, float, bool, type(None)))


def record(name, *fields, make=dict):
    made = Record(name, make)
    made.fields += fields
    return made


@pytest.mark.parametrize(
    "shape, value, result",
    [
        (STRING, "x", "x"), (INTEGER, 3, 3), (INTEGER, 3.0, 3), (NUMBER, 3, 3.0), (NUMBER, 1.5, 1.5), (BOOLEAN, True, True), (NULL, None, None),
        (Array(STRING), ["a", "b"], ["a", "b"]), (Array(STRING, frozenset), ["a", "a"], frozenset("a")),
        (Row([INTEGER, STRING]), [1, "a"], (1, "a")), (Map(INTEGER), {"a": 1}, {"a": 1}),
        (Either([INTEGER, NULL]), None, None), (Either([NUMBER, INTEGER]), 1, 1), (Choice([("r", 1), ("b", 2)]), "b", 2),
        (Written("date", datetime.date.fromisoformat), "2026-02-03", datetime.date(2026, 2, 3)),
        (Noted(INTEGER, "n"), 1, 1), (Plain({}), {"a": [1]}, {"a": [1]}),
    ],
)  # fmt: skip
def test_values_are_read(shape, value, result):
    """A value of the shape becomes what the annotation names, of exactly that type."""
    read = shape.read(value, "$")
    assert read == result and type(read) is type(result)


@pytest.mark.parametrize(
    "shape, value, words",
    [
        (STRING, 3, "$: expected a string, got an integer"), (INTEGER, True, "$: expected an integer, got a boolean"),
        (INTEGER, 3.5, "$: expected an integer, got a number"), (BOOLEAN, 1, "$: expected a boolean, got an integer"),
        (NUMBER, "secret", "$: expected a number, got a string"), (Array(STRING), {}, "$: expected an array, got an object"),
        (Array(STRING), ["a", None], "$[1]: expected a string, got null"), (Row([INTEGER]), [1, 2], "$: expected an array of 1, got an array"),
        (Map(INTEGER), {"a": "b"}, "$['a']: expected an integer, got a string"), (Choice([("r", 1)]), "x", "$: expected one of 'r', got a string"),
        (Choice([(1, 1)]), True, "$: expected one of 1, got a boolean"), (Either([INTEGER, NULL]), "x", "$: expected an integer, got a string"),
        (Written("date", datetime.date.fromisoformat), "soon", "$: expected a string of the format date, got a string"),
        (record("R", Field("a", STRING)), {}, "$.a: it is missing"), (record("R", Field("a", STRING)), [], "$: expected an object, got an array"),
        (record("R", Field("a", STRING), make=datetime.date), {"a": "x"}, "$: R does not take it (TypeError)"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_named(shape, value, words):
    """The error says where, what was expected and what type came; never the value."""
    with pytest.raises(Mismatch) as caught:
        shape.read(value, "$")
    assert str(caught.value) == words


def test_a_union_takes_the_member_that_fits_best():
    """Of two records that can both read a value, the one that has all its keys; else the first that can."""
    small, large = record("S", Field("a", STRING)), record("L", Field("a", STRING), Field("b", STRING, required=False), make=lambda **all: ("L", all))
    either = Either([small, large])
    assert either.read({"a": "x"}, "$") == {"a": "x"}
    assert either.read({"a": "x", "b": "y"}, "$") == ("L", {"a": "x", "b": "y"})
    assert either.read({"a": "x", "c": "y"}, "$") == {"a": "x"}


def test_a_key_that_may_be_left_out_is_nullable():
    """The strict form has no optional keys: null says that there is none."""
    one = record("R", Field("a", STRING, nullable=True))
    assert one.read({"a": None}, "$") == one.read({}, "$") == {} and one.read({"a": "x"}, "$") == {"a": "x"}
    assert whole(one)["properties"]["a"] == {"anyOf": [{"type": "string"}, {"type": "null"}]} and whole(one)["required"] == ["a"]


def test_records_are_defined_once_and_referred_to():
    """A record that holds itself refers to its definition, the root to "#"; two of one name get different ones."""
    node = record("Node", Field("value", INTEGER))
    node.fields.append(Field("next", Either([node, NULL])))
    assert whole(node)["properties"]["next"]["anyOf"][0] == {"$ref": "#"} and "$defs" not in whole(node)
    outer = record("Outer", Field("one", node), Field("two", node), Field("three", record("Node", Field("x", STRING))))
    made = whole(outer)
    assert [field["$ref"] for field in made["properties"].values()] == ["#/$defs/Node", "#/$defs/Node", "#/$defs/Node_2"]
    assert made["$defs"]["Node"]["properties"]["next"]["anyOf"][0] == {"$ref": "#/$defs/Node"}


def test_a_description_of_a_record_takes_the_place_of_its_reference():
    """References have no siblings; a record described within itself keeps the reference."""
    node = record("Node")
    node.note = "any node"
    node.fields.append(Field("below", Array(Noted(node, "a child"))))
    made = whole(record("Tree", Field("top", node, "the top")))
    top = made["properties"]["top"]
    assert top["description"] == "the top" and top["additionalProperties"] is False
    assert top["properties"]["below"]["items"] == {"$ref": "#/$defs/Node"}
    assert made["$defs"]["Node"]["description"] == "any node"


def test_mixed_constants_have_several_types():
    """`Literal["a", 1, None]`."""
    assert Choice([("a", "a"), (1, 1), (None, None)]).schema(Definitions()) == {"type": ["integer", "null", "string"], "enum": ["a", 1, None]}


# Strict schemas.

COLOR = {"enum": ["red", "blue"], "type": "string", "title": "Color"}
STAR = {"type": "object", "title": "Star", "properties": {"name": {"type": "string"}, "color": {"$ref": "#/$defs/Color", "description": "seen"}}}
GALAXY = {
    "$defs": {"Color": COLOR, "Star": STAR},
    "type": "object",
    "properties": {
        "largest": {"$ref": "#/$defs/Star", "description": "the largest one"},
        "others": {"type": "array", "items": {"$ref": "#/$defs/Star"}},
        "age": {"anyOf": [{"type": "number"}, {"type": "null"}], "default": None},
        "kind": {"type": "string", "default": "spiral"},
    },
    "required": ["largest"],
}


def closed(schema):
    """Whether every object in a schema is closed, requires all it has, and no reference has siblings."""
    if isinstance(schema, list):
        return all(closed(one) for one in schema)
    if not isinstance(schema, dict):
        return True
    if "$ref" in schema and len(schema) > 1:
        return False
    if isinstance(schema.get("properties"), dict) and schema.get("type") == "object":
        if schema.get("additionalProperties") is not False or schema.get("required") != list(schema["properties"]):
            return False
    return all(closed(one) for one in schema.values())


def test_objects_are_closed_and_references_with_siblings_inlined():
    """Nested and within references too; null defaults go, others stay; what was given is as before."""
    before = deepcopy(GALAXY)
    made = strict(GALAXY)
    assert closed(made) and GALAXY == before and not closed(GALAXY)
    color = {"enum": ["red", "blue"], "type": "string", "title": "Color", "description": "seen"}
    assert made["properties"]["largest"]["properties"]["color"] == color
    assert made["properties"]["largest"]["description"] == "the largest one"
    assert made["properties"]["others"]["items"] == {"$ref": "#/$defs/Star"}
    assert "default" not in made["properties"]["age"] and made["properties"]["kind"]["default"] == "spiral"


def test_a_root_that_is_a_reference_is_inlined():
    """So that the root is an object; a type that holds itself stays a reference inside."""
    node = {"type": "object", "properties": {"next": {"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}]}, "twin": {"$ref": "#/$defs/Node", "title": "x"}}}
    made = strict({"$ref": "#/$defs/Node", "$defs": {"Node": node}})
    assert made["type"] == "object" and made["properties"]["next"]["anyOf"][0] == {"$ref": "#/$defs/Node"}
    assert made["properties"]["twin"]["properties"]["twin"] == {"$ref": "#/$defs/Node"} and closed(made)


def test_one_of_becomes_any_of_and_a_lone_all_of_goes():
    """Strict schemas know neither."""
    made = strict({"oneOf": [{"type": "string"}, {"type": "null"}], "discriminator": {"propertyName": "x"}})
    assert made == {"anyOf": [{"type": "string"}, {"type": "null"}]}
    assert strict({"allOf": [{"type": "string"}], "description": "d"}) == {"type": "string", "description": "d"}


def test_properties_with_the_names_of_keywords_are_properties():
    """A property called `items`, `default` or `properties` is no keyword."""
    schema = {"type": "object", "properties": {"default": {"type": "string"}, "items": {"type": "object", "properties": {}}, "required": {"type": "null"}}}
    made = strict(schema)
    assert list(made["properties"]) == made["required"] == ["default", "items", "required"] and closed(made["properties"])


@pytest.mark.parametrize("reference", ["#/$defs/Nothing", "other.json", "#/properties/x/y"])
def test_a_reference_that_leads_nowhere_is_an_error(reference):
    """The error names it."""
    with pytest.raises(ValueError, match="the reference '%s' leads" % reference.replace("$", r"\$")):
        strict({"type": "object", "properties": {"x": {"$ref": reference, "description": "d"}}})


def test_references_are_json_pointers():
    """Escapes of RFC 6901 are undone."""
    root = {"$defs": {"a/b~c": {"type": "string"}}}
    assert resolved(root, "#/$defs/a~1b~0c") == {"type": "string"} and resolved(root, "#") is root


def test_definitions_move_without_collisions():
    """A name that is taken gets a number, and what refers to it follows."""
    definitions = Definitions()
    definitions.by_name["Star"] = {"type": "integer"}
    inner = moved(strict(GALAXY), "Galaxy", definitions)
    assert inner["properties"]["others"]["items"] == {"$ref": "#/$defs/Star_2"} and "$defs" not in inner
    assert set(definitions.by_name) == {"Star", "Color", "Star_2"} and definitions.by_name["Star_2"]["title"] == "Star"


def test_a_schema_that_refers_to_its_root_becomes_a_definition():
    """Its root is another one then."""
    definitions = Definitions()
    tree = {"type": "object", "properties": {"below": {"type": "array", "items": {"$ref": "#"}}}}
    assert moved(strict(tree), "Tree", definitions) == {"$ref": "#/$defs/Tree"}
    assert definitions.by_name["Tree"]["properties"]["below"]["items"] == {"$ref": "#/$defs/Tree"}
