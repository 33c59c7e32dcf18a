"""Function tools of agents: what the agent is told, how arguments are read, and what goes back."""
from __future__ import annotations

import datetime
import functools
import json
from dataclasses import dataclass
from typing import Dict, List, NamedTuple, Optional

import pytest

from oai_lite import ConfigurationError, StructuredOutputError
from oai_lite.helpers.agents_tools import FunctionTool, function_tool, pydantic_function_tool, told
from oai_lite.lib.beta.agents import agent_text_format
from tests.support.worlds import server, world  # noqa: F401  (fixtures)
from tests.test_agents_stream import SIMPLE, Script, call, session, stream_of, turn


@dataclass
class Place:
    """Somewhere on Earth.

    Attributes:
        city: name of the city
    """

    city: str
    days: int = 1


class Report(NamedTuple):
    """What the weather is."""

    sky: str
    at: Optional[datetime.date] = None


def weather(city: str, days: int = 1) -> str:
    """Tells the weather.

    Args:
        city: name of the city
    """
    return "%s: %d" % (city, days)


class Station:
    """Has a method that may be a tool."""

    def __init__(self, name: str) -> None:
        self.name = name

    def read(self, hours: List[int]) -> Dict[str, object]:
        """Reads what was measured."""
        return {self.name: hours}


SCHEMA = {
    "type": "object",
    "properties": {"city": {"type": "string", "description": "name of the city"}, "days": {"type": "integer"}},
    "required": ["city", "days"],
    "additionalProperties": False,
}


def test_what_the_agent_is_told():
    """Name, summary and a schema of the parameters, in the flat form that agents take; the caller may say it otherwise."""
    tool = function_tool(weather)
    assert tool.name == "weather"
    assert tool.definition == {"type": "function", "name": "weather", "description": "Tells the weather.", "parameters": SCHEMA}
    other = function_tool(weather, name="sky", description="Looks up.", defer_loading=True)
    assert other.definition == {"type": "function", "name": "sky", "description": "Looks up.", "parameters": SCHEMA, "defer_loading": True}
    of_class = pydantic_function_tool(Place, handler=str)
    assert of_class.definition == {"type": "function", "name": "Place", "description": "Somewhere on Earth.", "parameters": SCHEMA}
    tool.definition["name"] = "changed"
    assert tool.name == "weather" and repr(tool) == "<function tool weather>"
    assert function_tool(lambda: None, name="now").definition["description"] == ""


def test_a_function_becomes_a_tool_in_each_way():
    """By a call, as a decorator, as a decorator with options; a bound method knows its object, a coroutine function is awaited."""

    @function_tool
    def one(city: str) -> str:
        """One."""
        return city

    @function_tool(name="second")
    def two(city: str) -> str:
        return city

    assert one({"city": "Oslo"}) == two({"city": "Oslo"}) == "Oslo" and (one.name, two.name) == ("one", "second")
    method = function_tool(Station("s1").read)
    assert method.definition["description"] == "Reads what was measured." and list(method.definition["parameters"]["properties"]) == ["hours"]
    assert method({"hours": [1, 2]}) == '{"s1":[1,2]}'

    async def slow(city: str) -> Report:
        return Report(city)

    with pytest.raises(StopIteration) as ended:
        function_tool(slow)({"city": "grey"}).send(None)
    assert ended.value.value == '["grey",null]'


def test_what_a_function_returns_may_be_known_to_checkers_only():
    """Its annotation is not looked at; those of the parameters are found where the function is defined, through decorators."""

    def one(city: str) -> "OnlyForCheckers":  # noqa: F821
        return city

    @functools.wraps(one)
    def two(*args, **kwargs):
        return one(*args, **kwargs)

    assert function_tool(one)({"city": "Oslo"}) == function_tool(two)({"city": "Oslo"}) == "Oslo"
    one.__annotations__["city"] = "OnlyForCheckers"
    with pytest.raises(ConfigurationError, match="can't be resolved.*OnlyForCheckers"):
        function_tool(one)


def test_arguments_are_read_into_what_was_asked_for():
    """Instances of the class, or keyword arguments; defaults hold for what is left out. What does not fit is named."""
    seen = []
    tool = FunctionTool(Place, seen.append, name="place", description="A place.")
    assert tool({"city": "Oslo"}) is None and seen == [Place("Oslo", 1)]
    assert function_tool(weather)({"city": "Oslo", "days": 3}) == "Oslo: 3" and function_tool(weather)({"city": "Oslo"}) == "Oslo: 1"
    for wrong in ({"city": 3}, {}, {"city": "Oslo", "days": "x"}):
        with pytest.raises(StructuredOutputError, match="the arguments for place are wrong"):
            tool(wrong)
    assert len(seen) == 1


@pytest.mark.parametrize(
    "output, sent",
    [
        (None, None),
        ("text", "text"),
        (3, "3"),
        (True, "true"),
        ({"a": "é"}, '{"a":"é"}'),
        ([], "[]"),
        ([1, {"type": "input_text"}], '[1,{"type":"input_text"}]'),
        ([{"type": "input_text", "text": "x"}], [{"type": "input_text", "text": "x"}]),
        (iter([{"type": "input_image", "image_url": "u"}]), [{"type": "input_image", "image_url": "u"}]),
        (Place("Oslo"), '{"city":"Oslo","days":1}'),
        ([datetime.date(2026, 1, 2)], '["2026-01-02"]'),
    ],
)
def test_what_goes_back(output, sent):
    """Text, content and None as they are, all else as JSON."""
    assert told(output) == sent


def test_what_can_not_go_back():
    """JSON has no such number."""
    with pytest.raises(ValueError):
        told(float("nan"))


def test_what_can_be_no_tool():
    """It is said when the tool is made."""
    for wrong, words in ((Place, "pydantic_function_tool"), (lambda x: x, "no annotation"), (lambda *many: 1, "by name"), (3, "not from a value")):
        with pytest.raises(ConfigurationError, match=words):
            function_tool(wrong)


def test_tools_answer_the_calls_of_a_session(world, server):
    """Under their names in `tool_handlers`; arguments that do not fit and outputs without JSON fail, each at its stage."""
    calls = [call(), call("broken", {"city": 3}, "call_2"), call("odd", {}, "call_3")]
    script = Script(server, "WAIT", turn("created"), session("requires_action", *calls), "WAIT", "WAIT", "WAIT", *SIMPLE[1:])
    stages = []

    async def later(city: str) -> Report:
        return Report(city, datetime.date(2026, 1, 2))

    def now(city: str) -> Report:
        return Report(city, datetime.date(2026, 1, 2))

    def odd() -> float:
        return float("inf")

    tools = [function_tool(later if world.is_async else now, name="weather"), pydantic_function_tool(Place, handler=str, name="broken"), function_tool(odd)]
    how = {"tool_handlers": {tool.name: tool for tool in tools}, "on_tool_error": lambda error: stages.append((error.tool_name, error.stage))}
    with world.opened(stream_of(world, server, **how)) as stream:
        assert world.run(stream.get_final_result).output_text == "It rains."
    assert [one.get("output") for one in script.results()] == ['["Oslo","2026-01-02"]', None, None]
    assert stages == [("broken", "arguments"), ("odd", "output")]
    created = world.run(lambda: world.client(server).beta.agents.create(model="m", name="n", tools=[tool.definition for tool in tools]))
    assert created is not None and [one["name"] for one in server.last.json()["tools"]] == ["weather", "broken", "odd"]


def test_the_format_of_an_agents_text():
    """The schema of a type, as agents take it."""
    made = agent_text_format(Place)
    assert made["type"] == "json_schema" and set(made) == {"type", "schema"} and made["schema"]["required"] == ["city", "days"]
    assert json.dumps(made)
