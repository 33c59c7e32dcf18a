"""`parse()` of chat and responses against the offline server, in both worlds; and JSON whose end has not come."""
from __future__ import annotations

import json
import traceback

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oai_lite import LengthFinishReasonError, StructuredOutputError, function_tool
from oai_lite.helpers.parsing import partial_json
from tests.support import kinds
from tests.support.worlds import server, world  # noqa: F401  (fixtures)

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
    shown = [str(frame.locals) for frame in frames.stack if frame.filename.endswith(("parsing.py", "_resource.py", "_reply.py", "_flows.py"))]
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


# Unfinished JSON.

NESTED = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)


@pytest.mark.parametrize(
    "text, value",
    [
        ("", None),
        ("{", {}),
        ('{"name', {}),
        ('{"name"', {}),
        ('{"name":', {}),
        ('{"name": "Ad', {}),
        ('{"name": "Ada"', {"name": "Ada"}),
        ('{"name": "Ada",', {"name": "Ada"}),
        ('{"name": "Ada", "born": 18', {"name": "Ada"}),
        ('{"name": "Ada", "born": 1815 ', {"name": "Ada", "born": 1815}),
        ('{"a": [1, {"b": tru', {"a": [1, {}]}),
        ('{"a": [1, {"b": true, ', {"a": [1, {"b": True}]}),
        ('{"a": "x\\', {}),
        ('{"a": "x\\"y", "b": nul', {"a": 'x"y'}),
        ("[[1,2],[3", [[1, 2], []]),
        ('"whole"', "whole"),
        ("no json", None),
        ("}", None),
        ('{"a": 1]', None),
        ('{"a" "b"', None),
    ],
)
def test_what_is_whole_is_there(text, value):
    """Strings and numbers that may go on are left out, and so are keys without values."""
    assert partial_json(text) == value


def fits(part, whole):
    """Whether `part` is `whole` with something missing at its ends."""
    if isinstance(part, dict):
        return isinstance(whole, dict) and all(key in whole and fits(value, whole[key]) for key, value in part.items())
    if isinstance(part, list):
        return isinstance(whole, list) and len(part) <= len(whole) and all(fits(*pair) for pair in zip(part, whole))
    return part == whole and type(part) is type(whole)


@settings(max_examples=50)
@given(st.dictionaries(st.text(max_size=5), NESTED, max_size=3), st.booleans())
def test_every_beginning_gives_a_part_of_the_whole(value, ascii_only):
    """At every cut what comes out is in the whole as well, and at the end it is the whole."""
    text = json.dumps(value, ensure_ascii=ascii_only)
    for end in range(len(text)):
        part = partial_json(text[:end])
        assert part is None if end == 0 else fits(part, value)
    assert partial_json(text) == value
