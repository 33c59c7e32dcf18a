"""`chat.completions.stream(...)` and `responses.stream(...)`: typed events, with snapshots of what grows."""
from __future__ import annotations

import copy
import json
from collections import Counter
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import oai_lite
from oai_lite import APIStreamError, APIStreamIncompleteError, ContentFilterFinishReasonError, LengthFinishReasonError, OpenAIError, function_tool
from oai_lite.helpers.snapshots import partial_json
from oai_lite.lib.streaming.chat import ChatCompletionStreamState, ContentDeltaEvent, ContentDoneEvent
from oai_lite.lib.streaming.responses import ResponseStreamState, ResponseTextDeltaEvent
from tests.support.growth import grows_at_most
from tests.support.transcripts import MESSAGES, data_of, helper_stream, items_of, serve
from tests.support.worlds import server, world  # noqa: F401  (fixtures)

DICT_TOOL = {"type": "function", "function": {"name": "get_weather", "parameters": {"type": "object"}}}


@dataclass
class Place:
    """A place."""

    city: str


@dataclass
class GetWeather:
    """Asks for the weather."""

    city: str
    unit: str


def events_of(name, **how):
    """All events of a transcript, and the state that gave them."""
    state = ChatCompletionStreamState(**how)
    return [event for item in items_of(name) for event in state.handle_chunk(item)], state


def of_type(events, kind):
    return [event for event in events if event.type == kind]


# Events, one chunk at a time (CHAT-10 to CHAT-12).


def test_every_chunk_is_an_event_of_its_own():
    """First comes the chunk itself, then what it adds."""
    events, _ = events_of("chat_parallel_tools")
    assert [event.chunk for event in of_type(events, "chunk")] == items_of("chat_parallel_tools")
    assert events[0].type == "chunk" and [event.type for event in events[1:3]] == ["chunk", "content.delta"]


def test_text_comes_with_all_of_it_so_far():
    """`delta` is new, `snapshot` is everything up to and including it, also when it is looked at later."""
    events, _ = events_of("chat_azure_filters")
    deltas = of_type(events, "content.delta")
    assert [(event.delta, event.snapshot, event.parsed) for event in deltas] == [("", "", None), ("Two", "Two", None), (" words", "Two words", None)]
    (done,) = of_type(events, "content.done")
    assert done == {"type": "content.done", "content": "Two words", "parsed": None, "choice_index": 0}


def test_arguments_come_with_all_of_them_so_far():
    """Each tool call by itself, and each done once: when the next one begins, or at the end."""
    events, _ = events_of("chat_parallel_tools")
    for index, city in ((0, "Paris, France"), (1, 'Bogotá "centro"')):
        deltas = [event for event in of_type(events, "tool_calls.function.arguments.delta") if event.index == index]
        joined = "".join(event.arguments_delta for event in deltas)
        assert json.loads(joined) == {"city": city, "unit": "celsius"}
        assert [event.arguments for event in deltas] == [joined[: sum(map(len, [one.arguments_delta for one in deltas[: n + 1]]))] for n in range(len(deltas))]
        (done,) = [event for event in of_type(events, "tool_calls.function.arguments.done") if event.index == index]
        assert done.name == "get_weather" and done.arguments == joined and done.parsed_arguments is None
    kinds = [event.type for event in events if event.type != "chunk"]
    assert kinds.index("content.done") < kinds.index("tool_calls.function.arguments.done")


def test_what_goes_on_after_it_was_done_is_done_again():
    """Deltas of parallel calls may be mixed: the last `done` of a call has all its arguments."""
    state = ChatCompletionStreamState()
    deltas = [(0, "f", "{"), (1, "g", "["), (0, None, "}"), (1, None, "]")]
    events = []
    for index, name, arguments in deltas:
        function = {"arguments": arguments, **({"name": name} if name else {})}
        delta = {"tool_calls": [{"index": index, "id": "c%d" % index if name else None, "type": "function", "function": function}]}
        events += state.handle_chunk({"choices": [{"index": 0, "delta": delta, "finish_reason": None}]})
    events += state.handle_chunk({"choices": [{"index": 0, "delta": {}, "finish_reason": "tool_calls"}]})
    done = {event.name: event.arguments for event in of_type(events, "tool_calls.function.arguments.done")}
    assert done == {"f": "{}", "g": "[]"}


def test_choices_interleave_and_each_is_done_once():
    """`choice_index` says which one an event is about (CHAT-12)."""
    events, _ = events_of("chat_choices")
    counts = Counter(event.type for event in events)
    assert counts["content.done"] == 2 and counts["refusal.done"] == 1 and counts["chunk"] == len(items_of("chat_choices"))
    done = {event.choice_index: event.get("content", event.get("refusal")) for event in events if event.type in ("content.done", "refusal.done")}
    assert done == {0: '{"city":"San Francisco"}', 1: "I'm sorry, I can't.", 2: '{"city":"Oslo"}'}
    assert [event.snapshot for event in of_type(events, "refusal.delta")] == ["I'm", "I'm sorry,", "I'm sorry, I can't."]


def test_log_probabilities_have_events_too():
    """As deltas with a snapshot, and at the end in one list, for contents and refusals."""
    events, _ = events_of("chat_choices")
    deltas = [event for event in of_type(events, "logprobs.content.delta") if event.choice_index == 0]
    assert [[one.token for one in event.content] for event in deltas] == [['{"city":'], ['"San '], ['Francisco"}']]
    assert [len(event.snapshot) for event in deltas] == [1, 2, 3]
    assert len(of_type(events, "logprobs.refusal.delta")) == 3
    (refusal,) = of_type(events, "logprobs.refusal.done")
    assert [one.token for one in refusal.refusal] == ["I'm", " sorry,", " I can't."]
    assert [len(event.content) for event in of_type(events, "logprobs.content.done")] == [3, 3]


def test_chunk_events_have_the_completion_so_far():
    """It is the one of the moment in which it is looked at first."""
    state = ChatCompletionStreamState()
    seen = [state.handle_chunk(item)[0].snapshot.choices for item in items_of("chat_azure_filters")]
    assert seen[0] == [] and [one[0].message.content for one in seen[1:-1]] == ["", "Two", "Two", "Two words", "Two words", "Two words"]


# Parsing.


def test_content_is_parsed_while_it_comes():
    """As far as it is whole; at the end into the type (CHAT-10)."""
    events, state = events_of("chat_choices", response_format=Place)
    first = [event.parsed for event in of_type(events, "content.delta") if event.choice_index == 0]
    assert first == [None, {}, {}, {"city": "San Francisco"}]
    assert [event.parsed for event in of_type(events, "content.done")] == [Place("Oslo"), Place("San Francisco")]
    parsed = [one.message.parsed for one in state.get_final_completion().choices]
    assert parsed == [Place("San Francisco"), None, Place("Oslo")]
    assert state.get_final_completion().choices[1].message.refusal == "I'm sorry, I can't."


def test_arguments_of_strict_tools_are_parsed():
    """Into the class of the tool, and dicts for strict tools of the wire; others are left alone (CHAT-13)."""
    tool = function_tool(GetWeather, name="get_weather")
    events, state = events_of("chat_parallel_tools", input_tools=[tool])
    assert of_type(events, "tool_calls.function.arguments.done")[0].parsed_arguments == GetWeather("Paris, France", "celsius")
    partial = [event.parsed_arguments for event in of_type(events, "tool_calls.function.arguments.delta") if event.index == 0]
    assert partial[0] is None and {"city": "Paris, France"} in partial and partial[-1] == {"city": "Paris, France", "unit": "celsius"}
    calls = state.get_final_completion().choices[0].message.tool_calls
    assert calls[1].function.parsed_arguments == GetWeather('Bogotá "centro"', "celsius")

    strict = {"type": "function", "function": dict(DICT_TOOL["function"], strict=True)}
    events, _ = events_of("chat_parallel_tools", input_tools=[strict])
    assert of_type(events, "tool_calls.function.arguments.done")[0].parsed_arguments == {"city": "Paris, France", "unit": "celsius"}

    events, state = events_of("chat_parallel_tools", input_tools=[DICT_TOOL], response_format={"type": "json_object"})
    assert {event.parsed_arguments for event in events if event.type.startswith("tool_calls")} == {None}
    assert state.get_final_completion().choices[0].message.tool_calls[0].function.parsed_arguments is None


def cut_off(reason):
    return [
        {"id": "c", "choices": [{"index": 0, "delta": {"role": "assistant", "content": '{"city":'}, "finish_reason": None}]},
        {"id": "c", "choices": [{"index": 0, "delta": {}, "finish_reason": reason}]},
    ]


@pytest.mark.parametrize("reason, error", [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)])
def test_what_is_cut_cannot_be_parsed(reason, error):
    """The error has the completion so far (CHAT-14); without a type to parse into a cut is an end like others (CHAT-13)."""
    state = ChatCompletionStreamState(response_format=Place)
    with pytest.raises(error) as caught:
        for item in cut_off(reason):
            state.handle_chunk(item)
    assert caught.value.completion.choices[0].message.content == '{"city":'
    for how in ({}, {"response_format": {"type": "json_object"}}, {"input_tools": [DICT_TOOL]}):
        state = ChatCompletionStreamState(**how)
        assert [event.type for item in cut_off(reason) for event in state.handle_chunk(item)][-1] == "content.done"
        assert state.get_final_completion().choices[0].finish_reason == reason


# By hand (CHAT-15, CHAT-16).


def test_a_state_is_fed_by_hand():
    """Plain dicts or objects; nothing of them is changed, and padding does not get in."""
    plain = json.loads(json.dumps(items_of("chat_parallel_tools")))
    before = copy.deepcopy(plain)
    state = ChatCompletionStreamState()
    with pytest.raises(OpenAIError, match="no chunk"):
        state.current_completion_snapshot
    events = [event for item in plain for event in state.handle_chunk(item)]
    assert plain == before and events[0].chunk.choices[0].delta.role == "assistant"
    assert state.get_final_completion() == state.current_completion_snapshot == events_of("chat_parallel_tools")[1].get_final_completion()
    assert "obfuscation" not in json.dumps(state.get_final_completion())


def test_an_accumulator_and_a_state_agree():
    """They stand on the same sums."""
    whole = oai_lite.Accumulator()
    whole.add_all(items_of("chat_choices"))
    assert whole.result() == events_of("chat_choices")[1].get_final_completion()


def test_events_take_linear_time():
    """Unless somebody looks at every snapshot, nothing is joined before it has to be (need 22)."""

    def add(count):
        state = ChatCompletionStreamState(response_format=Place)
        chunks = [{"id": "c", "choices": [{"index": 0, "delta": {"content": "x" * 64}, "finish_reason": None}]} for _ in range(count)]
        events = [state.handle_chunk(chunk) for chunk in chunks]
        assert events[-1][1].snapshot == "x" * 64 * count

    assert grows_at_most(add, 8000, 32000, 8)


# In both worlds.


def test_events_and_the_final_completion(world, server):
    """`with` sends the request, iterating gives events, the completion is there afterwards, with its request id."""
    client = world.client(server)
    serve(server, "chat_parallel_tools")
    with world.opened(helper_stream(client, "chat", tools=[DICT_TOOL])) as stream:
        events = world.collect(stream)
        completion = world.run(stream.get_final_completion)
        assert stream.current_completion_snapshot == completion and stream.response.status_code == 200
    assert [event.type for event in events] == [event.type for event in events_of("chat_parallel_tools")[0]]
    assert completion._request_id == stream.response.request_id and completion._request_id
    assert server.last.headers["X-Stainless-Helper-Method"] == "chat.completions.stream" and server.last.json()["stream"] is True


def test_nothing_is_sent_before_the_stream_is_entered(world, server):
    """The manager alone does nothing; arguments are checked at once, whatever they are."""
    client = world.client(server)
    helper_stream(client, "chat")
    with pytest.raises(TypeError, match="did you mean 'temperature'"):
        helper_stream(client, "chat", temperatur=1)
    with pytest.raises(TypeError, match="missing the required argument 'messages'"):
        client.chat.completions.stream(model="m")
    assert not server.requests


def test_until_done_reads_everything(world, server):
    """And gives the stream itself."""
    client = world.client(server)
    with world.opened(helper_stream(client, "chat")) as stream:
        assert world.run(stream.until_done) is stream
        assert stream.current_completion_snapshot.choices[0].message.content == MESSAGES[0]["content"]


def test_types_go_over_the_wire_as_schemas(world, server):
    """`response_format` as a strict schema, functions as strict tools; what comes back is of the type."""
    client = world.client(server)
    messages = [{"role": "user", "content": '{"city": "Oslo"}'}]
    with world.opened(client.chat.completions.stream(model="m", messages=messages, response_format=Place, tools=iter([GetWeather]))) as stream:
        completion = world.run(stream.get_final_completion)
    assert completion.choices[0].message.parsed == Place("Oslo")
    asked = server.last.json()
    assert asked["response_format"]["json_schema"]["strict"] is True and asked["tools"][0]["function"]["name"] == "GetWeather"


def test_a_forced_function_is_parsed(world, server):
    """The offline server calls it with no arguments."""
    client = world.client(server)

    @dataclass
    class Nothing:
        """Takes nothing."""

    choice = {"type": "function", "function": {"name": "Nothing"}}
    with world.opened(helper_stream(client, "chat", tools=[Nothing], tool_choice=choice)) as stream:
        completion = world.run(stream.get_final_completion)
    assert completion.choices[0].message.tool_calls[0].function.parsed_arguments == Nothing()


def test_a_cut_stream_keeps_what_came(world, server):
    """On the exception and on the stream (needs 18 and 19)."""
    client = world.client(server, max_retries=0)
    serve(server, "chat_parallel_tools")
    server.cut(3000)
    with world.opened(helper_stream(client, "chat")) as stream:
        with pytest.raises(APIStreamIncompleteError) as caught:
            world.run(stream.get_final_completion)
        assert stream.current_completion_snapshot == caught.value.partial
    assert caught.value.partial.choices[0].message.content == "Let me look. ☂"
    assert caught.value.undelivered and data_of("chat_parallel_tools")[:3000].endswith(caught.value.undelivered)


def test_headers_of_the_caller_win(world, server):
    """The helper's own header can be replaced."""
    client = world.client(server)
    with world.opened(helper_stream(client, "chat", extra_headers={"x-stainless-helper-method": "mine"})) as stream:
        world.run(stream.until_done)
    assert server.last.headers["X-Stainless-Helper-Method"] == "mine"


def test_the_older_place_is_the_same(world, server):
    """`client.beta.chat.completions.stream` is what `client.chat.completions.stream` is."""
    client = world.client(server)
    with world.opened(client.beta.chat.completions.stream(model="m", messages=MESSAGES)) as stream:
        assert world.run(stream.get_final_completion).choices[0].message.content == MESSAGES[0]["content"]


def test_events_are_recognised_by_their_classes():
    """`isinstance` asks the type of the event."""
    events, _ = events_of("chat_azure_filters")
    assert [isinstance(event, ContentDeltaEvent) for event in events] == [event.type == "content.delta" for event in events]
    assert isinstance(of_type(events, "content.done")[0], ContentDoneEvent)


# Responses.


@dataclass
class Weather:
    """Asks for the weather of a city."""

    city: str


def response_events_of(name, **how):
    """All events of a transcript, and the state that gave them."""
    state = ResponseStreamState(**how)
    return [event for item in items_of(name) for event in state.handle_event(item)], state


def test_every_event_is_delivered_as_it_came():
    """But for what is added to some: `snapshot`, `parsed` and a parsed response."""
    events, _ = response_events_of("responses_every_event")
    came = items_of("responses_every_event")
    assert len(events) == len(came)
    for event, item in zip(events, came):
        added = {"snapshot", "parsed"} & set(event)
        assert {name: value for name, value in event.items() if name not in added} == item
        if added:
            assert item.type in ("response.output_text.delta", "response.output_text.done", "response.function_call_arguments.delta")


def test_deltas_come_with_all_of_it_so_far():
    """Texts and arguments; the snapshot is that of the moment, also when it is looked at later."""
    events, _ = response_events_of("responses_every_event")
    texts = [event for event in events if event.type == "response.output_text.delta"]
    assert [event.snapshot for event in texts] == ["It ", "It rains", "It rains in Paris ☂."]
    assert all(isinstance(event, ResponseTextDeltaEvent) for event in texts) and not isinstance(events[0], ResponseTextDeltaEvent)
    arguments = [event.snapshot for event in events if event.type == "response.function_call_arguments.delta"]
    assert arguments[-1] == '{"city":"Paris"}' and arguments[0] == '{"cit'


def test_the_final_response_is_that_of_the_last_event():
    """With its computed fields."""
    events, state = response_events_of("responses_every_event")
    response = state.get_final_response()
    assert response == items_of("responses_every_event")[-1].response == events[-1].response == state.snapshot()
    assert response.output_text == "It rains in Paris ☂." and response.output_parsed is None


def test_texts_and_arguments_are_parsed():
    """Into the type of `text_format` and the classes of tools."""
    text = '{"city": "Oslo"}'
    part = {"type": "output_text", "text": text, "annotations": []}
    call = {"type": "function_call", "id": "f", "call_id": "c", "name": "Weather", "arguments": text}
    output = [{"type": "message", "id": "m", "role": "assistant", "content": [part]}, call]
    done = {"type": "response.output_text.done", "output_index": 0, "content_index": 0, "text": text}
    last = {"type": "response.completed", "response": {"id": "r", "object": "response", "status": "completed", "output": output}}
    state = ResponseStreamState(text_format=Place, input_tools=[Weather])
    assert state.handle_event(done)[0].parsed == Place("Oslo")
    assert state.handle_event(last)[0].response.output_parsed == Place("Oslo")
    assert state.get_final_response().output[1].parsed_arguments == Weather("Oslo")


def test_a_response_that_was_cut_is_a_response():
    """Unless it was to be parsed."""
    _, state = response_events_of("responses_incomplete")
    assert state.get_final_response().incomplete_details.reason == "max_output_tokens"
    assert state.get_final_response().output_text == "Once upon a"
    with pytest.raises(LengthFinishReasonError) as caught:
        response_events_of("responses_incomplete", text_format=Place)
    assert caught.value.completion.output_text == "Once upon a"


def test_without_its_last_event_there_is_no_final_response():
    """The error says so; what there is can be looked at."""
    state = ResponseStreamState()
    assert state.snapshot() is None
    for item in items_of("responses_short")[:-1]:
        state.handle_event(item)
    assert state.snapshot().output[0].content[0].text == "Héllo"
    with pytest.raises(OpenAIError, match="response.completed"):
        state.get_final_response()


def test_events_can_be_added_up_one_by_one():
    """`accumulate_event` gives the response so far."""
    state = ResponseStreamState()
    seen = [state.accumulate_event(item) for item in items_of("responses_short")]
    assert [len(one.output) for one in seen] == [0, 1, 1, 1] and seen[-1].status == "completed"


# In both worlds.


def test_events_and_the_final_response(world, server):
    """`with` sends the request, iterating gives events, the response is there afterwards, with its request id."""
    client = world.client(server)
    serve(server, "responses_every_event")
    with world.opened(helper_stream(client, "responses")) as stream:
        assert stream.current_response_snapshot is None
        events = world.collect(stream)
        response = world.run(stream.get_final_response)
    assert [event.sequence_number for event in events] == list(range(len(events)))
    assert response.output_text == "It rains in Paris ☂." and response._request_id == stream.response.request_id
    assert server.last.operation == "responses.create" and server.last.json() == {"model": "m", "input": "x", "stream": True}


def test_a_response_is_resumed(world, server):
    """All events are asked for, since snapshots need them, and those after `starting_after` are delivered (RSP-4)."""
    client = world.client(server)
    serve(server, "responses_short")
    with world.opened(client.responses.stream(response_id="resp_1", starting_after=1)) as stream:
        events = world.collect(stream)
        assert world.run(stream.get_final_response).id == "resp_1"
    assert [event.sequence_number for event in events] == [2, 3] and events[0].snapshot == "Héllo"
    assert server.last.operation == "responses.retrieve" and server.last.path.endswith("/responses/resp_1")
    assert server.last.query == {"stream": "true"}


def test_types_of_responses_go_over_the_wire_as_schemas(world, server):
    """`text_format` beside other settings of `text`, functions as strict tools in the form of this API."""
    client = world.client(server)
    manager = client.responses.stream(
        model="m", input='{"city": "Oslo"}', text_format=Place, text={"verbosity": "low"}, tools=[Weather]
    )
    with world.opened(manager) as stream:
        assert world.run(stream.get_final_response).output_parsed == Place("Oslo")
    asked = server.last.json()
    assert asked["text"]["format"]["type"] == "json_schema" and asked["text"]["verbosity"] == "low"
    assert asked["tools"][0]["name"] == "Weather" and asked["tools"][0]["strict"] is True


@pytest.mark.parametrize(
    "arguments, words",
    [
        ({}, "needs input and model"),
        ({"input": "x"}, "needs model"),
        ({"model": "m", "input": "x", "starting_after": 3}, "starting_after only with the response_id"),
        ({"response_id": "r", "input": "x", "model": "m"}, "can't take input, model"),
        ({"model": "m", "input": "x", "text_format": Place, "text": {"format": {"type": "text"}}}, "not both"),
        ({"response_id": ""}, "non-empty value for `response_id`"),
    ],
)
def test_what_does_not_go_together_is_refused(world, server, arguments, words):
    """At once, as a ValueError or a TypeError, before anything is sent."""
    client = world.client(server)
    with pytest.raises((ValueError, TypeError), match=words):
        client.responses.stream(**arguments)
    assert not server.requests


@pytest.mark.parametrize("name, words", [("responses_failed", "failed to go on"), ("responses_error", "Too many tokens")])
def test_a_failure_is_delivered_and_then_raised(world, server, name, words):
    """With the server's words, and what had come on the exception (need 18)."""
    client = world.client(server)
    serve(server, name)
    with world.opened(helper_stream(client, name)) as stream:
        seen = []
        with pytest.raises(APIStreamError, match=words) as caught:
            while True:
                seen.append(world.next(stream).type)
    assert seen[-1] in ("response.failed", "error")
    assert caught.value.partial.output[0].content[0].text == "Once upon a" and caught.value.request_id


def test_a_cut_response_keeps_what_came(world, server):
    """On the exception and on the stream (need 19)."""
    client = world.client(server, max_retries=0)
    serve(server, "responses_short")
    server.cut(500)
    with world.opened(helper_stream(client, "responses")) as stream:
        with pytest.raises(APIStreamIncompleteError) as caught:
            world.run(stream.get_final_response)
        assert stream.current_response_snapshot == caught.value.partial
    assert caught.value.partial.output[0].content[0].text == "Hé" and caught.value.undelivered


# JSON whose end has not come.

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
