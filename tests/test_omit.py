"""The values that mean "not given"."""
from __future__ import annotations

import copy
import pickle

import pytest

from oai_lite import NULL, Null
from oai_lite._omit import NOT_GIVEN, NotGiven, Omit, given, not_given, omit
from tests.support.worlds import server, world  # noqa: F401  (fixtures)


def test_both_are_falsy_and_not_given():
    """Code that asks `if value` or `given(value)` sees nothing there; None is a value."""
    assert not NOT_GIVEN and not omit
    assert not given(NOT_GIVEN) and not given(omit) and not given(Omit()) and not given(NotGiven())
    assert given(None) and given(0) and given("")


def test_they_show_their_names():
    """Signatures print them as one would write them."""
    assert repr(NOT_GIVEN) == "NOT_GIVEN" and repr(omit) == "omit"
    assert not_given is NOT_GIVEN


def test_not_given_stays_itself_when_copied():
    """Identity survives pickle and deepcopy, so `is NOT_GIVEN` goes on working."""
    assert pickle.loads(pickle.dumps(NOT_GIVEN)) is NOT_GIVEN
    assert copy.deepcopy(NOT_GIVEN) is NOT_GIVEN


def test_null_is_a_value():
    """It is given, falsy as None is, shows its name, and stays itself when copied."""
    assert given(NULL) and not NULL and repr(NULL) == "NULL" and isinstance(NULL, Null)
    assert pickle.loads(pickle.dumps(NULL)) is NULL and copy.deepcopy([NULL])[0] is NULL


def test_none_is_null_only_where_the_api_takes_null(world, server):
    """None leaves out a parameter that takes no null, and clears one that does (need 28, BODY-8); NULL is null in any case, and deep
    inside of a body."""
    client = world.client(server)
    ask = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
    world.run(lambda: client.chat.completions.create(tools=None, tool_choice=None, temperature=None, **ask))
    assert server.last.json() == dict(ask, temperature=None)
    world.run(lambda: client.chat.completions.create(tools=NULL, user=NULL, stop=["a", NULL], extra_body={"logit_bias": {"1": NULL}}, **ask))
    assert server.last.json() == dict(ask, tools=None, user=None, stop=["a", None], logit_bias={"1": None})
    world.run(lambda: client.vector_stores.update("vs_1", expires_after=None, name=NULL))
    assert server.last.json() == {"expires_after": None, "name": None}
    raw = world.run(lambda: client.chat.completions.with_raw_response.create(tools=None, seed=NULL, **ask))
    assert raw.status_code == 200 and server.last.json() == dict(ask, seed=None)
    with world.opened(client.chat.completions.with_streaming_response.create(user=None, **ask)) as response:
        assert response.status_code == 200 and server.last.json() == ask
    world.run(lambda: client.chat.completions.parse(tools=None, response_format=None, user=NULL, **ask))
    assert server.last.json() == dict(ask, user=None)
    world.run(lambda: client.chat.completions.parse(tools=NULL, response_format=NULL, **ask))
    assert server.last.json() == dict(ask, tools=None, response_format=None)
    with world.opened(client.responses.stream(model="m", input="x", tools=NULL, text_format=NULL)) as stream:
        world.collect(stream)
    assert server.last.json() == {"model": "m", "input": "x", "stream": True, "tools": None, "text": {"format": None}}


def test_helpers_take_none_for_what_is_left_out(world, server):
    """Their own parameters too; those of the request are sent, or not, as in the request itself."""
    client = world.client(server)
    with world.opened(client.responses.stream(model="m", input="x", tools=None, text_format=None, instructions=None, starting_after=None)) as stream:
        world.collect(stream)
    assert server.last.json() == {"model": "m", "input": "x", "instructions": None, "stream": True}
    batch = {"id": "b", "file_counts": {"in_progress": 0}}
    server.reply(batch)
    server.reply(batch)
    world.run(
        lambda: client.vector_stores.file_batches.create_and_poll("vs_1", file_ids=["f"], attributes=None, chunking_strategy=None, poll_interval_ms=None)
    )
    assert server.requests[-2].json() == {"file_ids": ["f"], "attributes": None}

def test_null_is_for_json_alone(world, server):
    """Paths, queries, header fields and forms have no null: said before anything is sent."""
    client = world.client(server)
    for ask in (
        lambda: client.models.retrieve(NULL),
        lambda: client.files.list(after=NULL),
        lambda: client.models.list(extra_query={"a": [NULL]}),
        lambda: client.images.edit(prompt="x", image=b"x", user=NULL),
    ):
        with pytest.raises((TypeError, ValueError), match="NULL"):
            world.run(ask)
    assert server.requests == []
