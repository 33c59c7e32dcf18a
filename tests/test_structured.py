"""Structured output: what goes over the wire for a kind, and how replies and arguments come back."""
from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
import traceback
from typing import List, Optional, Union

import pytest

import oai_lite
from oai_lite import ConfigurationError, ContentFilterFinishReasonError, LengthFinishReasonError, NOT_GIVEN, StructuredOutputError, function_tool
from oai_lite._objects import objects
from oai_lite.helpers import structured
from oai_lite.testing import Server
from tests.support import kinds, manual
from tests.support.worlds import server, world  # noqa: F401  (fixtures)

SCHEMA = {"title": "Point", "type": "object", "properties": {"x": {"type": "integer"}}}
PASSED = [{"type": "text"}, {"type": "json_object"}, {"type": "json_schema", "json_schema": {"name": "n", "schema": SCHEMA}}]


def completion(content, reason="stop", **more):
    message = {"role": "assistant", "content": content, "refusal": None, **more}
    return objects({"object": "chat.completion", "choices": [{"index": 0, "finish_reason": reason, "message": message}]})


def response(*output, **more):
    return objects({"object": "response", "status": "completed", "output": list(output), **more})


def text(words):
    return {"type": "message", "content": [{"type": "output_text", "text": words, "annotations": []}]}


# Over the wire.


def test_a_class_is_sent_as_a_strict_schema():
    """In chat's form and in that of the Responses API; the name is that of the class (CHAT-2)."""
    chat, flat = structured.wire_format(kinds.Ingredient), structured.flat_format(kinds.Ingredient)
    assert chat["type"] == "json_schema" and list(chat["json_schema"]) == ["name", "strict", "schema"]
    assert flat == {"type": "json_schema", **chat["json_schema"]} and flat["strict"] is True and flat["name"] == "Ingredient"
    assert json.loads(json.dumps(flat)) == flat


@pytest.mark.parametrize("wire", PASSED + [NOT_GIVEN])
def test_what_is_a_format_already_passes_through(wire):
    """Nothing is parsed then."""
    assert structured.wire_format(wire) is wire and structured.flat_format(wire) is wire
    assert structured.read(wire, "no JSON") is None


def test_a_json_schema_is_made_strict_and_its_values_are_plain():
    """A dict that is no format is a schema, and stays as it was."""
    assert structured.flat_format(SCHEMA) == {
        "type": "json_schema", "name": "Point", "strict": True, "schema": {**SCHEMA, "required": ["x"], "additionalProperties": False}
    }  # fmt: skip
    assert structured.read(SCHEMA, '{"x": 1}') == {"x": 1} and "required" not in SCHEMA
    with pytest.raises(ConfigurationError, match="the JSON schema can't be used: the reference '#/x' leads nowhere"):
        structured.wire_format({"$ref": "#/x", "title": "t"})


@pytest.mark.parametrize("kind, value", [(List[kinds.Unit], [kinds.Unit.PIECE]), (kinds.Unit, kinds.Unit.PIECE), (Optional[List[kinds.Step]], None)])
def test_a_kind_that_is_no_object_is_wrapped(kind, value):
    """A schema has to be an object at its root, so a list goes in one with the property `value`."""
    schema = structured.flat_format(kind)["schema"]
    assert schema["required"] == ["value"] and schema["type"] == "object"
    sent = {"value": json.loads(json.dumps(value, default=lambda one: one.value))}
    assert structured.read(kind, json.dumps(sent)) == value
    with pytest.raises(StructuredOutputError, match=r"expected an object with the key 'value'|one of|an array"):
        structured.read(kind, "[3]")


def test_a_kind_is_understood_once():
    """The second use of a class costs nothing; equal unions in different order stay different."""
    assert structured.format_of(kinds.Recipe) is structured.format_of(kinds.Recipe)
    one, two = Union[kinds.Book, kinds.Source], Union[kinds.Source, kinds.Book]
    first = [structured.flat_format(kind)["schema"]["properties"]["value"]["anyOf"][0]["$ref"] for kind in (one, two)]
    assert first == ["#/$defs/Book", "#/$defs/Source"]


def test_names_are_what_the_api_takes():
    """Letters, digits, `_` and `-`, at most 64."""
    made = type("Größe", (kinds.Model,), {})
    assert structured.flat_format(made)["name"] == "Gr__e"
    assert len(structured.flat_format({"type": "object", "title": "x" * 99})["name"]) == 64


def test_none_is_no_kind():
    """Who writes None is told to leave the argument out."""
    with pytest.raises(ConfigurationError, match="leave the argument out"):
        structured.wire_format(None)


# Back again.


@pytest.mark.parametrize("words, problem", [("", "no JSON"), ('{"value": ', "no JSON .*at character 10 of 10"), ("[" * 100000, "no JSON"), ("[]", "an object"), ("{}", r"\$\.name: it is missing")])
def test_what_does_not_fit_is_an_error_that_keeps_the_text(words, problem):
    """The error names the type and the place, not the text, which it keeps; it pickles."""
    with pytest.raises(StructuredOutputError, match="the reply does not fit Ingredient: .*" + problem) as caught:
        structured.read(kinds.Ingredient, words)
    assert caught.value.text == words and isinstance(caught.value, ValueError) and isinstance(caught.value, oai_lite.OpenAIError)
    assert pickle.loads(pickle.dumps(caught.value)).text == words


def test_what_a_class_itself_says_is_the_cause():
    """A check in `__post_init__` or a model's validation: its error is the cause, its words are not in the message."""
    with pytest.raises(StructuredOutputError, match=r"\$: Picky does not take it \(ValueError\)") as caught:
        structured.read(kinds.Picky, '{"share": 2}')
    assert str(caught.value.__cause__) == "out of range"
    with pytest.raises(StructuredOutputError, match=r"\$: Model does not take it \(ValueError\)") as caught:
        structured.read(kinds.Model, "{}")
    assert "secret" not in str(caught.value) and "secret" in str(caught.value.__cause__)
    assert type(structured.read(kinds.Model, '{"inner": {}}')) is kinds.Model


def test_a_completion_is_parsed_choice_by_choice():
    """Each message has `parsed`; the data stay what the server sent, and copies and pickles keep both (CHAT-1, CHAT-2)."""
    reply = completion('{"share": 0.5}')
    reply["choices"].append(copy.deepcopy(reply["choices"][0]))
    before = copy.deepcopy(reply)
    assert structured.parsed_completion(copy.deepcopy(reply)).choices[0].message.parsed is None
    done = structured.parsed_completion(reply, kinds.Picky)
    assert done is reply and [choice.message.parsed for choice in done.choices] == [kinds.Picky(0.5)] * 2
    assert done == before and json.loads(json.dumps(done)) == before and done.to_dict() == before
    for twin in (copy.copy(done.choices[0].message), copy.deepcopy(done).choices[1].message, pickle.loads(pickle.dumps(done)).choices[0].message):
        assert twin.parsed == kinds.Picky(0.5) and twin.content == '{"share": 0.5}'


def test_a_refusal_is_kept():
    """`parsed` is None, and nothing is raised (CHAT-3)."""
    message = structured.parsed_completion(completion(None, refusal="I won't"), kinds.Picky).choices[0].message
    assert message.parsed is None and message.refusal == "I won't"
    done = structured.parsed_response(response({"type": "message", "content": [{"type": "refusal", "refusal": "No"}]}), kinds.Picky)
    assert done.output_parsed is None and done.output[0].content[0].refusal == "No"


@pytest.mark.parametrize("reason, error", [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)])
def test_a_reply_that_was_cut_is_an_error(reason, error):
    """The error has the whole reply (CHAT-4); in the Responses API only what can't be parsed is one."""
    cut = completion('{"share": ', reason)
    with pytest.raises(error) as caught:
        structured.parsed_completion(cut, kinds.Picky)
    assert caught.value.completion is cut
    details = {"reason": {"length": "max_output_tokens"}.get(reason, reason)}
    cut = response(text('{"share": 0'), status="incomplete", incomplete_details=details)
    with pytest.raises(error) as caught:
        structured.parsed_response(cut, kinds.Picky)
    assert caught.value.completion is cut and isinstance(caught.value.__cause__, StructuredOutputError)
    assert structured.parsed_response(cut).output_text == '{"share": 0'


def test_the_reply_is_on_the_error():
    """Nothing is lost when a text does not fit."""
    wrong = completion("{}")
    with pytest.raises(StructuredOutputError) as caught:
        structured.parsed_completion(wrong, kinds.Picky)
    assert caught.value.completion is wrong and caught.value.text == "{}"


def test_a_response_is_parsed_part_by_part():
    """`output_parsed` is the first value; items of other kinds survive unchanged (RSP-2)."""
    other = {"type": "program", "code": "x"}
    done = structured.parsed_response(response(other, text('{"share": 0.25}'), text('{"share": 1}')), kinds.Picky)
    assert done.output_parsed == kinds.Picky(0.25) and done.output[2].content[0].parsed == kinds.Picky(1.0)
    assert done.output[0] == other and done.output_text == '{"share": 0.25}{"share": 1}'
    assert structured.parsed_response(response(text("words"))).output_parsed is None
    assert structured.parsed_response(objects({"output": None}), kinds.Picky) == {"output": None}


# Function tools.


def test_a_function_becomes_a_strict_tool():
    """Parameters, descriptions and the summary; arguments come back typed, for the function to be called with (CHAT-5)."""
    tool = oai_lite.function_tool(kinds.get_weather)
    about = tool["function"]
    assert tool["type"] == "function" and about["name"] == "get_weather" and about["strict"] is True and about["description"] == "Tells the weather."
    assert about["parameters"] == {
        "type": "object", "additionalProperties": False, "required": ["city", "unit", "days"], "properties": {
            "city": {"description": "name of the city", "type": "string"},
            "unit": {"description": "How it is measured.", "type": "string", "enum": ["g", "piece"]},
            "days": {"description": "from today on, 0 is today", "anyOf": [{"type": "array", "items": {"type": "integer"}}, {"type": "null"}]},
        },
    }  # fmt: skip
    arguments = tool.read('{"city": "Paris", "unit": "g", "days": null}')
    assert arguments == {"city": "Paris", "unit": kinds.Unit.GRAM, "days": None} and kinds.get_weather(**arguments) == "Paris"
    assert json.loads(json.dumps(tool)) == tool


@pytest.mark.parametrize("kind", [kinds.Ingredient, kinds.Book, kinds.Amount, kinds.Model, kinds.Search])
def test_a_class_becomes_a_strict_tool(kind):
    """Of any kind; the official name does the same; name and description can be given."""
    tool = oai_lite.pydantic_function_tool(kind)
    assert tool["function"]["name"] == kind.__name__ and tool["function"]["parameters"]["additionalProperties"] is False
    assert "description" not in tool["function"]["parameters"]  # it is that of the function
    other = oai_lite.function_tool(kind, name="find", description="Finds.")
    assert (other["function"]["name"], other["function"]["description"]) == ("find", "Finds.")
    assert other.for_responses() == {"type": "function", **other["function"]}


def test_a_plain_class_gets_the_parameters_of_its_constructor():
    """Arguments come back as an instance."""
    tool = oai_lite.function_tool(kinds.Search)
    assert tool["function"]["description"] == "Looks for something." and tool["function"]["parameters"]["required"] == ["query", "limit"]
    search = tool.read('{"query": "x", "limit": 3}')
    assert type(search) is kinds.Search and (search.query, search.limit) == ("x", 3)


def test_what_can_be_no_tool_is_named():
    """Parameters that can't be given by name, or have no annotation, and things that are no function."""

    def starred(*words: str): ...

    def bare(word): ...

    for function, words in ((starred, r"starred: the parameter \*words"), (bare, "bare.word has no annotation"), (3, "a value of type int")):
        with pytest.raises(ConfigurationError, match=words):
            oai_lite.function_tool(function)


CALL = {"id": "c", "type": "function", "function": {"name": "Picky", "arguments": '{"share": 1}'}}


def test_arguments_are_parsed_back():
    """Into the class of the tool, a dict for a strict dict tool, nothing for a tool that is not strict (CHAT-5)."""
    strict = {"type": "function", "function": {"name": "strict", "strict": True, "parameters": SCHEMA}}
    loose = {"type": "function", "function": {"name": "loose", "parameters": SCHEMA}}
    calls = [CALL] + [{**CALL, "function": {"name": name, "arguments": '{"x": 1}'}} for name in ("strict", "loose", "unknown")]
    calls.append({"id": "d", "type": "custom", "custom": {"name": "free", "input": "words"}})
    done = structured.parsed_completion(completion(None, "tool_calls", tool_calls=calls), tools=[kinds.Picky, strict, loose])
    parsed = [call.function.parsed_arguments for call in done.choices[0].message.tool_calls[:4]]
    assert parsed == [kinds.Picky(1.0), {"x": 1}, None, None] and type(parsed[1]) is dict
    assert done.choices[0].message.tool_calls == calls
    items = [{"type": "function_call", "call_id": call["id"], **call["function"]} for call in calls[:4]]
    done = structured.parsed_response(response(*items), tools=structured.flat_tools([strict, loose]) + [structured.function_tool(kinds.Picky)])
    assert [item.parsed_arguments for item in done.output] == parsed and done.output == items


def test_arguments_that_do_not_fit_are_an_error():
    """It names the tool and the place, and has the reply."""
    for arguments, words in (('{"share": "x"}', r"Picky are wrong: \$.share"), ("{", "Picky are no JSON")):
        call = {**CALL, "function": {"name": "Picky", "arguments": arguments}}
        wrong = completion(None, tool_calls=[call])
        with pytest.raises(StructuredOutputError, match="the arguments for " + words) as caught:
            structured.parsed_completion(wrong, tools=[kinds.Picky])
        assert caught.value.text == arguments and caught.value.completion is wrong
    with pytest.raises(StructuredOutputError, match="no JSON"):
        structured.read_arguments([{"type": "function", "function": {"name": "f", "strict": True}}], "f", "{")


def test_a_tool_that_is_not_strict_is_named():
    """Its arguments could not be parsed (CHAT-6); other tools are no function tools."""
    structured.require_strict([oai_lite.function_tool(kinds.Picky), {"type": "custom", "custom": {}}, {"type": "function", "name": "f", "strict": True}])
    for tool in ({"type": "function", "function": {"name": "loose"}}, {"type": "function", "name": "loose", "strict": None}):
        with pytest.raises(ValueError, match="function tool 'loose' is not strict"):
            structured.require_strict([tool])
    structured.require_strict(NOT_GIVEN)


def test_tools_take_the_form_of_their_api():
    """Functions and classes become tools; the flat form is that of the Responses API."""
    other = {"type": "web_search"}
    assert structured.wire_tools([kinds.Picky, other]) == [oai_lite.function_tool(kinds.Picky), other]
    flat = structured.flat_tools([oai_lite.function_tool(kinds.Picky), other])
    assert flat[0]["name"] == "Picky" and flat[0]["type"] == "function" and flat[1] is other
    assert structured.wire_tools(NOT_GIVEN) is NOT_GIVEN and structured.flat_tools(None) is None


def test_it_costs_nothing_unless_it_is_used():
    """The package does not load it, and it loads neither `typing` nor `dataclasses` before there is a kind (need 49)."""
    heavy = "[name for name in sys.modules if 'helpers' in name or name in ('typing', 'dataclasses', 'pydantic', 'inspect')]"
    for statement, expected in (("oai_lite.OpenAI", []), ("oai_lite.function_tool", ["helpers"])):
        code = "import sys, oai_lite; %s; print(*%s)" % (statement, heavy)
        done = subprocess.run([sys.executable, "-S", "-E", "-c", code], stdout=subprocess.PIPE, universal_newlines=True, check=True, timeout=60)
        assert sorted({name.split(".")[1] if "." in name else name for name in done.stdout.split()}) == expected


def test_the_page_of_the_manual_is_true(monkeypatch, capsys):
    """docs/structured-output.md, block by block."""
    with Server() as server, manual.run("structured-output.md", monkeypatch, server) as names:
        assert type(names["recipe"]).__name__ == "Recipe" and names["recipe"].name == "A soup for a cold day"
    printed = capsys.readouterr().out.split("\n")
    assert "Sunny, 21 C in Oslo" in printed
    assert "the reply does not fit Recipe: $.name: expected a string, got an integer" in printed


def test_a_function_tool_has_a_form_for_the_responses_api():
    """The official name: flat, and deferred if it is asked for."""
    tool = oai_lite.pydantic_responses_function_tool(kinds.Search, name="take_step", description="Takes it.", defer_loading=True)
    nested = oai_lite.function_tool(kinds.Search, name="take_step", description="Takes it.")
    assert tool == {"type": "function", **nested["function"], "defer_loading": True}
    assert "defer_loading" not in oai_lite.pydantic_responses_function_tool(kinds.Search)


# `parse()` of chat and responses, in both worlds.

PICKY = '{"share": 0.5}'
ASK = {"model": "m", "messages": [{"role": "user", "content": PICKY}]}  # the server says what it is told


def tool_call(name, arguments):
    message = {"role": "assistant", "content": None, "tool_calls": [{"id": "c", "type": "function", "function": {"name": name, "arguments": arguments}}]}
    return {"id": "x", "object": "chat.completion", "choices": [{"index": 0, "finish_reason": "tool_calls", "message": message}]}


@pytest.mark.parametrize("beta", [False, True])
def test_a_completion_is_parsed(world, server, beta):
    """The format goes out as a strict schema, with the helper's header, and every choice comes back parsed (CHAT-2, CHAT-9)."""
    client = world.client(server)
    chat = client.beta.chat if beta else client.chat
    reply = world.run(lambda: chat.completions.parse(response_format=kinds.Picky, n=2, **ASK))
    assert [choice.message.parsed for choice in reply.choices] == [kinds.Picky(0.5)] * 2
    sent = server.last.json()
    assert sent["response_format"]["json_schema"]["name"] == "Picky" and sent["response_format"]["json_schema"]["strict"] is True
    assert server.last.headers["x-stainless-helper-method"] == "chat.completions.parse"
    assert server.last.operation == "chat.completions.create" and sent["n"] == 2


def test_a_completion_without_a_format_is_as_usual(world, server):
    """`parsed` is None; a dict format passes through and parses nothing (CHAT-1)."""
    client = world.client(server)
    assert world.run(lambda: client.chat.completions.parse(**ASK)).choices[0].message.parsed is None
    assert "response_format" not in server.last.json() and "tools" not in server.last.json()
    reply = world.run(lambda: client.chat.completions.parse(response_format={"type": "json_object"}, **ASK))
    assert reply.choices[0].message.parsed is None and server.last.json()["response_format"] == {"type": "json_object"}


def test_the_raw_form_parses_when_it_is_asked_to(world, server):
    """The response first, with its headers and the helper's own; the parsed completion on `parse()` (CHAT-9)."""
    client = world.client(server)
    raw = world.run(lambda: client.chat.completions.with_raw_response.parse(response_format=kinds.Picky, **ASK))
    assert raw.status_code == 200 and raw.parse().choices[0].message.parsed == kinds.Picky(0.5)
    assert server.last.headers["x-stainless-helper-method"] == "chat.completions.parse"
    raw = world.run(lambda: client.responses.with_raw_response.parse(text_format=kinds.Picky, model="m", input=PICKY))
    assert raw.parse().output_parsed == kinds.Picky(0.5) and raw.json()["output"][0]["content"][0]["text"] == PICKY


def test_functions_and_classes_are_tools(world, server):
    """They are sent as strict tools, and the arguments of the call come back typed (CHAT-5)."""
    client = world.client(server)
    server.reply(tool_call("get_weather", '{"city": "Paris", "unit": "g", "days": [0]}'))
    reply = world.run(lambda: client.chat.completions.parse(tools=[kinds.get_weather, function_tool(kinds.Search, name="search")], **ASK))
    arguments = reply.choices[0].message.tool_calls[0].function.parsed_arguments
    assert arguments == {"city": "Paris", "unit": kinds.Unit.GRAM, "days": [0]}
    assert [tool["function"]["name"] for tool in server.last.json()["tools"]] == ["get_weather", "search"]
    assert all(tool["function"]["strict"] for tool in server.last.json()["tools"])


def test_a_parsed_message_can_be_sent_in_again(world, server):
    """What it was parsed into does not go with it."""
    client = world.client(server)
    message = world.run(lambda: client.chat.completions.parse(response_format=kinds.Picky, **ASK)).choices[0].message
    messages = ASK["messages"] + [message, {"role": "user", "content": "Why?"}]
    world.run(lambda: client.chat.completions.create(model="m", messages=messages))
    assert server.last.json()["messages"][1]["content"] == PICKY and "parsed" not in server.last.json()["messages"][1]


def test_a_tool_that_is_not_strict_is_refused_before_anything_is_sent(world, server):
    """ValueError names it (CHAT-6); a class as a format of `create` is a TypeError that points at `parse` (CHAT-7)."""
    client = world.client(server)
    loose = {"type": "function", "function": {"name": "loose", "parameters": {}}}
    with pytest.raises(ValueError, match="'loose' is not strict"):
        world.run(lambda: client.chat.completions.parse(tools=[loose], **ASK))
    with pytest.raises(TypeError, match="parse"):
        world.run(lambda: client.chat.completions.create(response_format=kinds.Picky, **ASK))
    with pytest.raises(TypeError, match="did you mean 'temperature'"):
        world.run(lambda: client.chat.completions.parse(temperatur=1, **ASK))
    assert server.requests == []


def test_a_reply_that_was_cut_or_does_not_fit_is_an_error(world, server):
    """With the reply on it, and without its words in the message or the prompt in the traceback (CHAT-4, need 45)."""
    client = world.client(server)
    cut = {"id": "x", "object": "chat.completion", "choices": [{"index": 0, "finish_reason": "length", "message": {"role": "assistant", "content": '{"sh'}}]}
    server.reply(cut, times=1)
    with pytest.raises(LengthFinishReasonError) as caught:
        world.run(lambda: client.chat.completions.parse(response_format=kinds.Picky, **ASK))
    assert caught.value.completion == cut
    canary = [{"role": "user", "content": '{"share": "canary"}'}]
    with pytest.raises(StructuredOutputError, match=r"does not fit Picky: \$\.share: expected a number, got a string") as caught:
        world.run(lambda: client.chat.completions.parse(response_format=kinds.Picky, model="m", messages=canary))
    assert caught.value.completion.choices[0].message.content == canary[0]["content"] == caught.value.text
    frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    shown = [str(frame.locals) for frame in frames.stack if frame.filename.endswith(("structured.py", "_resource.py", "_reply.py", "_flows.py"))]
    assert shown and not [one for one in shown if "'messages'" in one]


def test_a_response_is_parsed(world, server):
    """As `text.format`, beside what else is in `text`; calls too (RSP-1)."""
    client = world.client(server)
    reply = world.run(lambda: client.responses.parse(model="m", input=PICKY, text_format=kinds.Picky, text={"verbosity": "low"}))
    assert reply.output_parsed == kinds.Picky(0.5) and reply.output_text == PICKY
    sent = server.last.json()["text"]
    assert sent["verbosity"] == "low" and sent["format"]["name"] == "Picky" and sent["format"]["type"] == "json_schema"
    item = {"type": "function_call", "id": "f", "call_id": "c", "name": "Search", "arguments": '{"query": "x", "limit": 1}'}
    server.reply({"id": "r", "object": "response", "status": "completed", "output": [item]})
    reply = world.run(lambda: client.responses.parse(model="m", input="x", tools=[kinds.Search, {"type": "web_search"}], verbosity="high"))
    assert reply.output[0].parsed_arguments.query == "x" and reply.output_parsed is None
    sent = server.last.json()
    assert sent["tools"][0]["name"] == "Search" and sent["tools"][1] == {"type": "web_search"} and sent["text"] == {"verbosity": "high"}


def test_a_response_can_be_read_as_another_type(world, server):
    """`parse_as` alone is both; beside `text_format` it only reads."""
    client = world.client(server)
    reply = world.run(lambda: client.responses.parse(model="m", input=PICKY, parse_as=kinds.Picky))
    assert reply.output_parsed == kinds.Picky(0.5) and server.last.json()["text"]["format"]["name"] == "Picky"
    schema = {"type": "object", "title": "Share", "properties": {"share": {"type": "number"}}}
    reply = world.run(lambda: client.responses.parse(model="m", input=PICKY, text_format=schema, parse_as=kinds.Picky))
    assert reply.output_parsed == kinds.Picky(0.5) and server.last.json()["text"]["format"]["name"] == "Share"


def test_two_formats_at_once_are_refused(world, server):
    """As is a stream, which has a method of its own."""
    client = world.client(server)
    with pytest.raises(TypeError, match="text_format or text="):
        world.run(lambda: client.responses.parse(model="m", input="x", text_format=kinds.Picky, text={"format": {"type": "text"}}))
    with pytest.raises(ValueError, match=r"responses\.stream\(\)"):
        world.run(lambda: client.responses.parse(model="m", input="x", stream=True))
    assert server.requests == []


def test_every_parameter_of_create_is_taken():
    """`parse` has all of them besides `stream` (CHAT-8, RSP-3)."""
    from oai_lite.resources.chat import Completions
    from oai_lite.resources.responses import Responses

    for kind in (Completions, Responses):
        assert set(kind.create.parameters) - {"stream"} <= set(kind.parse.parameters), kind


def test_the_schema_that_goes_out_is_json(world, server):
    """What the server got is what `wire_format` says."""
    from oai_lite.helpers import structured

    client = world.client(server)
    world.run(lambda: client.chat.completions.parse(response_format=kinds.Recipe, model="m", messages=[{"role": "user", "content": json.dumps(kinds.RECIPE)}]))
    assert server.last.json()["response_format"] == structured.wire_format(kinds.Recipe)


def test_the_offline_server_answers_in_the_shape_that_is_asked_for(world, server):
    """So that code that parses can be tested without a network: an example of any kind, texts being what was said."""
    client = world.client(server)
    for kind in (kinds.Recipe, kinds.Ingredient, kinds.Step, kinds.Source, kinds.Book, kinds.Amount):
        reply = world.run(lambda: client.chat.completions.parse(response_format=kind, model="m", messages=[{"role": "user", "content": "Tell me"}]))
        assert reply.choices[0].message.parsed is not None, kind
        parsed = world.run(lambda: client.responses.parse(text_format=kind, model="m", input="Tell me")).output_parsed
        assert parsed == reply.choices[0].message.parsed
    assert world.run(lambda: client.responses.parse(text_format=kinds.Ingredient, model="m", input="Hi")).output_parsed.name == "Hi"
    force = {"tools": [kinds.get_weather], "tool_choice": "required", "model": "m"}
    reply = world.run(lambda: client.chat.completions.parse(messages=[{"role": "user", "content": "Oslo"}], **force))
    assert reply.choices[0].message.tool_calls[0].function.parsed_arguments["city"] == "Oslo"
    reply = world.run(lambda: client.responses.parse(input="Oslo", **force))
    assert reply.output[0].parsed_arguments == {"city": "Oslo", "unit": kinds.Unit.GRAM, "days": [0]}
