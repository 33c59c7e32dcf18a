"""Annotations as shapes: what Python's types become, on every Python, and the words for what can't be."""
from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass
from typing import Any, Callable, Dict, List, NewType, Optional, Set, Tuple, TypeVar, Union

import pytest

from oai_lite import ConfigurationError
from oai_lite.helpers._annotations import Annotations, is_typed_dict
from oai_lite.helpers._shapes import whole
from tests.support import kinds


def shape(kind):
    return Annotations().shape(kind, "here")


def schema(kind):
    return whole(shape(kind))


def test_a_dataclass_with_all_there_is():
    """Dates, enums, literals, lists, tuples, maps, unions, records within records: the schema says all of it."""
    made = schema(kinds.Recipe)
    properties = made["properties"]
    assert made["required"] == list(properties) == [one for one in kinds.RECIPE] and made["additionalProperties"] is False
    formats = [properties[name] for name in ("made", "seen", "at", "id")]
    assert formats == [{"type": "string", "format": name} for name in ("date", "date-time", "time", "uuid")]
    assert properties["ingredients"] == {"type": "array", "items": {"$ref": "#/$defs/Ingredient"}}
    assert properties["origin"]["anyOf"] == [{"$ref": "#/$defs/Source"}, {"$ref": "#/$defs/Book"}, {"type": "string"}]
    assert properties["stars"] == {"type": "object", "additionalProperties": {"type": "integer"}}
    assert properties["labels"] == {"type": "array", "items": {"type": "string"}}
    assert properties["where"] == {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}
    step = made["$defs"]["Step"]
    assert step["properties"]["kind"] == {"type": ["integer", "null", "string"], "enum": ["cook", "wait", 3, None]}
    assert step["properties"]["parts"]["items"] == {"$ref": "#/$defs/Step"} and step["required"] == ["text", "kind", "parts"]


def test_descriptions_come_from_wherever_there_are_any():
    """Docstrings of classes, their sections, `Annotated`, metadata of fields, docstrings of enums; none that Python made."""
    ingredient = schema(kinds.Ingredient)
    properties = ingredient["properties"]
    assert ingredient["description"] == "What goes into a dish."
    assert properties["name"]["description"] == "as in a shop"
    assert properties["brand"] == {"description": "if it matters", "anyOf": [{"type": "string"}, {"type": "null"}]}
    amount = properties["amount"]  # inlined, as a reference has no siblings
    assert amount["description"] == "for one person" and list(amount["properties"]) == ["value", "unit"]
    assert amount["properties"]["unit"] == {"description": "How it is measured.", "type": "string", "enum": ["g", "piece"]}
    assert "description" not in schema(kinds.Step) and "description" not in schema(kinds.Book)


def test_values_become_instances():
    """Of dataclasses, named tuples, enums; TypedDicts stay dicts; keys that may be missing are left out for null."""
    recipe = shape(kinds.Recipe).read(kinds.RECIPE, "$")
    amount = kinds.Amount(250.0, kinds.Unit.GRAM)
    assert recipe.ingredients == [kinds.Ingredient("water", amount)] and type(recipe.ingredients[0].amount) is kinds.Amount
    assert recipe.steps == (kinds.Step("boil", "cook", [kinds.Step("wait", None)]),)
    assert recipe.seen == datetime.datetime(2026, 3, 1, 10, tzinfo=datetime.timezone.utc) and recipe.at == datetime.time(12, 30)
    assert recipe.id == uuid.UUID(int=0x12345678123456781234567812345678) and recipe.made == datetime.date(2026, 3, 1)
    assert recipe.origin == {"url": "u", "note": None} and recipe.labels == frozenset(["hot"]) and recipe.where == (1.0, 2.5)
    book = dict(kinds.RECIPE, origin={"title": "t", "pages": 3})
    assert shape(kinds.Recipe).read(book, "$").origin == {"title": "t", "pages": 3}


def test_keys_that_may_be_missing_are_nullable():
    """`total=False`, `Required` and `NotRequired`, also as annotations that are put off; null is allowed once."""
    source, book = schema(kinds.Source)["properties"], schema(kinds.Book)["properties"]
    assert source["url"] == {"type": "string"} and source["page"] == {"anyOf": [{"type": "integer"}, {"type": "null"}]}
    assert source["note"] == {"anyOf": [{"type": "string"}, {"type": "null"}]}
    assert book["pages"]["anyOf"][1] == {"type": "null"} and book["title"] == {"type": "string"}
    assert is_typed_dict(kinds.Book) and not is_typed_dict(dict)


def test_what_a_dataclass_does_not_take_is_left_out():
    """Class variables and fields with `init=False` are no properties, and are not read."""
    assert list(schema(kinds.Step)["properties"]) == ["text", "kind", "parts"]
    assert shape(kinds.Step).read({"text": "x", "kind": 3, "parts": [], "cached": "y"}, "$") == kinds.Step("x", 3)


def test_names_for_types_are_what_they_stand_for():
    """NewType, and on Pythons that have them `X | Y`, `list[int]` and `type X = ...`."""
    assert schema(NewType("Id", int)) == {"type": "integer"}
    assert schema(Union[int, str, None]) == {"anyOf": [{"type": "integer"}, {"type": "string"}, {"type": "null"}]}
    if hasattr(int, "__or__") and hasattr(type, "__or__"):
        assert schema(eval("int | None")) == schema(Optional[int])
    if hasattr(list, "__class_getitem__"):
        assert schema(eval("list[dict[str, int]]")) == schema(List[Dict[str, int]])
    scope = {}
    try:
        exec("type Name = list[int]", scope)
    except SyntaxError:
        return
    assert schema(scope["Name"]) == schema(List[int])


T = TypeVar("T")


@pytest.mark.parametrize(
    "kind, words",
    [
        (Dict[int, str], r"Dict\[int, str\]; the keys"), (List, "List; say what it holds"), (set, "set; say what it holds"),
        (Any, "type (typing.)?Any; use"), (object, "object; use"), (Callable[[int], str], r"Callable\[\[int\], str\]; use"), (complex, "complex; use"),
        (bytes, "bytes; use"), (Tuple, "Tuple; say"), (dict, "dict; say"), (List[T], "List; say|T"), (T, "~T; use"), (Set[bytes], "here.*bytes; use"),
        (Optional[kinds.Unresolvable], "annotations of Unresolvable can't be resolved.*NoSuchThing.*top of the module"),
    ],
)  # fmt: skip
def test_what_has_no_strict_schema_is_named(kind, words):
    """The type, where it stands and what to use instead."""
    with pytest.raises(ConfigurationError, match=words):
        schema(kind)


def test_the_field_with_the_wrong_annotation_is_named():
    """The path goes through lists and classes."""

    @dataclass
    class Inner:
        things: List[bytes]

    with pytest.raises(ConfigurationError, match=r"^Inner\.things\[\]: no strict JSON schema can be made of the type bytes"):
        schema(List[Inner])


def test_an_enum_of_things_that_json_lacks_is_refused():
    """Members need values that JSON has."""
    import enum

    with pytest.raises(ConfigurationError, match="Odd: .*an enum needs members|an enum needs members"):
        schema(enum.Enum("Odd", {"A": (1, 2)}))
    with pytest.raises(ConfigurationError, match="an enum needs members"):
        schema(enum.Enum("Empty", {}))


def test_a_class_with_its_own_schema_is_a_part_of_others():
    """Its definitions move; it reads its own values; it is defined once however often it is used."""
    made = schema(kinds.Holder)
    one, two = made["properties"].values()
    assert one["properties"]["inner"] == {"type": "object", "properties": {"deep": {"type": "boolean"}}, "description": "d", "additionalProperties": False, "required": ["deep"]}
    assert two["anyOf"][0] == one and list(made["$defs"]) == ["Inner"]
    read = shape(kinds.Holder).read({"one": {"inner": {}}, "two": None}, "$")
    assert isinstance(read.one, kinds.Model) and read.two is None


def test_a_class_whose_schema_fails_is_named():
    """Whatever that class raises becomes an error of ours."""

    class Broken(kinds.Model):
        @classmethod
        def model_json_schema(cls):
            raise KeyError("x")

    with pytest.raises(ConfigurationError, match="Broken has no JSON schema that could be used"):
        schema(Broken)
