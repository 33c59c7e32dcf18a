"""The JSON schemas of others, made strict and moved into another one."""
from __future__ import annotations

from copy import deepcopy

import pytest

from oai_lite.helpers._shapes import Definitions
from oai_lite.helpers._strict import moved, resolved, strict

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
