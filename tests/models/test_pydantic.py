"""Models that a user brings: pydantic's as kinds and tools, alone, inside our own kinds, and over the wire.

Needs the extra `models`, and is a step of `python -m tools check` of its own.
"""
from __future__ import annotations

import datetime
import enum
import json
from dataclasses import dataclass
from typing import Dict, List, Optional, Tuple, Union

import pydantic
import pytest
from pydantic import BaseModel, ConfigDict, Field

import oai_lite
from oai_lite import StructuredOutputError
from oai_lite.helpers import structured
from oai_lite.testing import Server


class Color(enum.Enum):
    """The detected color."""

    RED = "red"
    BLUE = "blue"


class Star(BaseModel):
    name: str = Field(description="as in a catalogue")
    color: Color = Field(description="as seen from here")


class Galaxy(BaseModel):
    """Many stars."""

    largest: Star = Field(description="the largest one")
    others: List[Star]
    age: Optional[float] = None
    seen: datetime.date
    at: Tuple[int, str]


class Node(BaseModel):
    value: int
    next: Optional[Node] = None
    twin: Optional[Node] = Field(default=None, description="beside it")


class Strict(BaseModel):
    model_config = ConfigDict(strict=True)

    day: datetime.date
    pair: Tuple[int, int]
    color: Color


@pydantic.dataclasses.dataclass
class Checked:
    share: float = Field(ge=0, le=1)


@dataclass
class Holder:
    galaxy: Galaxy
    node: Optional[Node]
    counts: Dict[str, int]


GALAXY = {"largest": {"name": "a", "color": "red"}, "others": [{"name": "b", "color": "blue"}], "age": None, "seen": "2026-01-01", "at": [1, "x"]}


def objects_of(schema):
    """Every object schema inside a schema."""
    if isinstance(schema, list):
        return [found for one in schema for found in objects_of(one)]
    if not isinstance(schema, dict):
        return []
    return ([schema] if schema.get("type") == "object" else []) + [found for one in schema.values() for found in objects_of(one)]


def references_of(schema):
    """Every schema with a reference inside a schema."""
    if isinstance(schema, list):
        return [found for one in schema for found in references_of(one)]
    if not isinstance(schema, dict):
        return []
    return ([schema] if "$ref" in schema else []) + [found for one in schema.values() for found in references_of(one)]


@pytest.mark.parametrize("kind", [Star, Galaxy, Node, Strict, Checked, Holder, List[Galaxy], Union[Star, Node]])
def test_schemas_are_strict(kind):
    """Objects closed, all required, references alone and to something that is there (CHAT-17)."""
    schema = structured.flat_format(kind)["schema"]
    assert "properties" in schema
    for one in objects_of(schema):
        if "properties" in one:
            assert one["additionalProperties"] is False and one["required"] == list(one["properties"])
    for one in references_of(schema):
        assert list(one) == ["$ref"]
        assert one["$ref"] == "#" or one["$ref"].rpartition("/")[2] in schema["$defs"]


def test_descriptions_beside_references_are_kept():
    """By inlining what is referred to."""
    properties = structured.flat_format(Galaxy)["schema"]["properties"]
    assert properties["largest"]["description"] == "the largest one" and properties["largest"]["properties"]["color"]["enum"] == ["red", "blue"]
    assert properties["others"]["items"] == {"$ref": "#/$defs/Star"} and "default" not in properties["age"]


def test_values_are_read_by_the_model():
    """From JSON, so that strict models take dates and tuples; inside our own kinds as well."""
    galaxy = structured.read(Galaxy, json.dumps(GALAXY))
    assert galaxy == Galaxy.model_validate_json(json.dumps(GALAXY)) and galaxy.largest.color is Color.RED
    strict = structured.read(Strict, '{"day": "2026-01-01", "pair": [1, 2], "color": "blue"}')
    assert strict.pair == (1, 2) and strict.color is Color.BLUE
    held = structured.read(Holder, json.dumps({"galaxy": GALAXY, "node": {"value": 1, "next": {"value": 2}}, "counts": {"a": 1}}))
    assert held == Holder(galaxy, Node(value=1, next=Node(value=2)), {"a": 1})


@pytest.mark.parametrize("kind, text", [(Galaxy, '{"largest": "secret"}'), (Checked, '{"share": 7}'), (Holder, json.dumps({"galaxy": {}, "node": None, "counts": {}}))])
def test_what_a_model_refuses_is_an_error_of_ours(kind, text):
    """With the model's own error as its cause, and without the value in the message."""
    with pytest.raises(StructuredOutputError, match="does not take it") as caught:
        structured.read(kind, text)
    assert isinstance(caught.value.__cause__, pydantic.ValidationError) and "secret" not in str(caught.value)


def test_models_go_over_the_wire():
    """As `response_format`, `text_format` and tools; a reply with one in it can be dumped and sent in again (CHAT-2, CHAT-5)."""
    ask = {"model": "m", "messages": [{"role": "user", "content": json.dumps(GALAXY)}]}
    with Server() as server, server.client() as client:
        message = client.chat.completions.parse(response_format=Galaxy, **ask).choices[0].message
        assert message.parsed.seen == datetime.date(2026, 1, 1)
        assert client.responses.parse(model="m", input=json.dumps(GALAXY), text_format=Galaxy).output_parsed == message.parsed
        client.chat.completions.create(model="m", messages=[*ask["messages"], message])
        assert json.dumps(message) and server.last.json()["messages"][1]["content"] == json.dumps(GALAXY)
        tools = [oai_lite.pydantic_function_tool(Galaxy, name="look", description="Looks.")]
        reply = client.chat.completions.parse(tools=tools, tool_choice="required", **ask)
        assert reply.choices[0].message.tool_calls[0].function.parsed_arguments == message.parsed
        with pytest.raises(TypeError, match="parse"):
            client.chat.completions.create(response_format=Galaxy, **ask)
