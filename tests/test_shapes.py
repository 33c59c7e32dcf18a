"""Shapes: each gives a schema and reads what fits that schema, and nothing else."""
from __future__ import annotations

import datetime

import pytest

from oai_lite.helpers._shapes import Array, Choice, Definitions, Either, Field, Map, Mismatch, Noted, Plain, Record, Row, Scalar, Written, whole

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
