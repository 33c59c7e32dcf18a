"""`responses.stream(...)`: events with snapshots of what grows, from the beginning or resumed."""
from __future__ import annotations

from dataclasses import dataclass

import pytest

from oai_lite import APIStreamError, APIStreamIncompleteError, LengthFinishReasonError, OpenAIError
from oai_lite.lib.streaming.responses import ResponseStreamState, ResponseTextDeltaEvent
from tests.support.transcripts import helper_stream, items_of, serve
from tests.support.worlds import server, world  # noqa: F401  (fixtures)


@dataclass
class Place:
    """A place."""

    city: str


@dataclass
class GetWeather:
    """Asks for the weather."""

    city: str


def events_of(name, **how):
    """All events of a transcript, and the state that gave them."""
    state = ResponseStreamState(**how)
    return [event for item in items_of(name) for event in state.handle_event(item)], state


def test_every_event_is_delivered_as_it_came():
    """But for what is added to some: `snapshot`, `parsed` and a parsed response."""
    events, _ = events_of("responses_every_event")
    came = items_of("responses_every_event")
    assert len(events) == len(came)
    for event, item in zip(events, came):
        added = {"snapshot", "parsed"} & set(event)
        assert {name: value for name, value in event.items() if name not in added} == item
        if added:
            assert item.type in ("response.output_text.delta", "response.output_text.done", "response.function_call_arguments.delta")


def test_deltas_come_with_all_of_it_so_far():
    """Texts and arguments; the snapshot is that of the moment, also when it is looked at later."""
    events, _ = events_of("responses_every_event")
    texts = [event for event in events if event.type == "response.output_text.delta"]
    assert [event.snapshot for event in texts] == ["It ", "It rains", "It rains in Paris ☂."]
    assert all(isinstance(event, ResponseTextDeltaEvent) for event in texts) and not isinstance(events[0], ResponseTextDeltaEvent)
    arguments = [event.snapshot for event in events if event.type == "response.function_call_arguments.delta"]
    assert arguments[-1] == '{"city":"Paris"}' and arguments[0] == '{"cit'


def test_the_final_response_is_that_of_the_last_event():
    """With its computed fields."""
    events, state = events_of("responses_every_event")
    response = state.get_final_response()
    assert response == items_of("responses_every_event")[-1].response == events[-1].response == state.snapshot()
    assert response.output_text == "It rains in Paris ☂." and response.output_parsed is None


def test_texts_and_arguments_are_parsed():
    """Into the type of `text_format` and the classes of tools."""
    text = '{"city": "Oslo"}'
    part = {"type": "output_text", "text": text, "annotations": []}
    call = {"type": "function_call", "id": "f", "call_id": "c", "name": "GetWeather", "arguments": text}
    output = [{"type": "message", "id": "m", "role": "assistant", "content": [part]}, call]
    done = {"type": "response.output_text.done", "output_index": 0, "content_index": 0, "text": text}
    last = {"type": "response.completed", "response": {"id": "r", "object": "response", "status": "completed", "output": output}}
    state = ResponseStreamState(text_format=Place, input_tools=[GetWeather])
    assert state.handle_event(done)[0].parsed == Place("Oslo")
    assert state.handle_event(last)[0].response.output_parsed == Place("Oslo")
    assert state.get_final_response().output[1].parsed_arguments == GetWeather("Oslo")


def test_a_response_that_was_cut_is_a_response():
    """Unless it was to be parsed."""
    _, state = events_of("responses_incomplete")
    assert state.get_final_response().incomplete_details.reason == "max_output_tokens"
    assert state.get_final_response().output_text == "Once upon a"
    with pytest.raises(LengthFinishReasonError) as caught:
        events_of("responses_incomplete", text_format=Place)
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


def test_types_go_over_the_wire_as_schemas(world, server):
    """`text_format` beside other settings of `text`, functions as strict tools in the form of this API."""
    client = world.client(server)
    manager = client.responses.stream(
        model="m", input='{"city": "Oslo"}', text_format=Place, text={"verbosity": "low"}, tools=[GetWeather]
    )
    with world.opened(manager) as stream:
        assert world.run(stream.get_final_response).output_parsed == Place("Oslo")
    asked = server.last.json()
    assert asked["text"]["format"]["type"] == "json_schema" and asked["text"]["verbosity"] == "low"
    assert asked["tools"][0]["name"] == "GetWeather" and asked["tools"][0]["strict"] is True


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
    """At once, as a ValueError, before anything is sent."""
    client = world.client(server)
    with pytest.raises(ValueError, match=words):
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


def test_a_cut_stream_keeps_what_came(world, server):
    """On the exception and on the stream (need 19)."""
    client = world.client(server, max_retries=0)
    serve(server, "responses_short")
    server.cut(500)
    with world.opened(helper_stream(client, "responses")) as stream:
        with pytest.raises(APIStreamIncompleteError) as caught:
            world.run(stream.get_final_response)
        assert stream.current_response_snapshot == caught.value.partial
    assert caught.value.partial.output[0].content[0].text == "Hé" and caught.value.undelivered
