"""Streams as servers send them: whole, split at every byte, and broken off at every byte."""
from __future__ import annotations

import asyncio
import re

import pytest

from oai_lite import Accumulator, APIConnectionError, APIStreamIncompleteError, OpenAIError
from oai_lite._deltas import text_of
from oai_lite._errors import APIStreamError
from oai_lite.helpers.assistant_stream import RunState
from oai_lite.helpers.snapshots import ChatCompletionStreamState, ResponseStreamState
from oai_lite.testing import Reply
from oai_lite.types import responses
from tests.support.splits import splits
from tests.support.transcripts import NAMES, REQUEST, data_of, decoder, helper_stream, items_of, plain_stream, serve
from tests.support.worlds import server, world  # noqa: F401  (fixtures)

pytestmark = pytest.mark.filterwarnings("ignore:beta.:DeprecationWarning")
FAILING = {"responses_failed": "failed to go on", "responses_error": "Too many tokens"}
ENDING = [name for name in NAMES if name not in FAILING]
each = pytest.mark.parametrize("name", NAMES)
each_that_ends = pytest.mark.parametrize("name", ENDING)
SHORT = [name for name in NAMES if name.endswith("_short")]
each_short = pytest.mark.parametrize("name", SHORT)


def result_of(items):
    """What items add up to; None for none."""
    whole = Accumulator()
    whole.add_all(items)
    return whole.result() if items else None


def partial_of(items):
    """What a broken-off stream has as its `partial` after these items; None for none."""
    whole, error = Accumulator(), APIConnectionError(request=REQUEST)
    whole.add_all(items)
    whole.keep(error)
    return error.partial if items else None


# What they are.


def test_there_are_transcripts_of_each_kind():
    """Chat, responses, runs, older completions, transcriptions; each says in its first line what it shows."""
    assert {name.partition("_")[0] for name in NAMES} == {"chat", "responses", "assistant", "completion", "transcription"}
    for name in NAMES:
        assert re.match(rb": [A-Z].*\.\n\n", data_of(name)), name


def test_every_event_of_a_response_is_there():
    """All types of events that the API states for a stream of a response (what goes over websockets only is not)."""
    types = [getattr(responses, name) for name in dir(responses) if re.match(r"Response\w*Event$", name)]
    stated = {value for one in types for _, field, value in getattr(one, "_tests", ()) if field == "type"}
    assert len(stated) >= 50
    shown = {item.type for name in NAMES if name.startswith("responses") for item in items_of(name)}
    assert {kind for kind in stated if not kind.startswith("response.steer")} <= shown


# Split at every byte.


@each
def test_a_stream_is_the_same_however_it_is_split(name):
    """The decoder gives the same items for every way to cut the bytes."""
    expected = items_of(name)
    for pieces in splits(data_of(name), most=10**9 if len(data_of(name)) < 3000 else 400):
        assert items_of(name, pieces) == expected


@each
def test_the_states_of_helpers_take_every_transcript(name):
    """Every item gives events, and at the end there is what the items add up to."""
    state = {"chat": ChatCompletionStreamState, "responses": ResponseStreamState, "assistant": RunState}.get(name.partition("_")[0])
    if state is None:
        state, name = ChatCompletionStreamState, "completion_legacy"  # a completion of the older kind does no harm there
    made = state()
    for item in items_of(name):
        assert list(made.handle(item))
    if state is not RunState and name not in FAILING:
        assert made.snapshot() == result_of(items_of(name))


# Over sockets.


@each_that_ends
def test_final_gives_the_whole_reply(world, server, name):
    """`final()` of the plain stream (need 22), with the request id."""
    serve(server, name)
    stream = world.run(plain_stream(world.client(server), name))
    reply = world.run(stream.final)
    assert reply == result_of(items_of(name)) and reply._request_id == stream.response.request_id


@each_that_ends
def test_text_gives_the_text_alone(world, server, name):
    """Piece by piece, without what has none (need 36); `final()` still has everything."""
    serve(server, name)
    stream = world.run(plain_stream(world.client(server), name))
    texts = world.collect(stream.text())
    assert texts == [text for text in map(text_of, items_of(name)) if text]
    assert world.run(stream.final) == result_of(items_of(name))


@each_that_ends
def test_iterating_gives_the_items(world, server, name):
    """As they are."""
    serve(server, name)
    assert world.collect(plain_stream(world.client(server), name)) == items_of(name)


FAILURES = {
    "nested": b'data: {"error": {"message": "Out of luck", "code": "bad_luck", "type": "t"}}\n\n',
    "top-level": b'event: error\ndata: {"message": "Out of luck", "code": "bad_luck"}\n\n',
    "text": b'data: {"error": "Out of luck"}\n\n',
    "error": b'event: error\ndata: {"type": "error", "message": "Out of luck", "code": "bad_luck", "param": null}\n\n',
    "response.failed": b'data: {"type": "response.failed", "response": {"id": "r", "error": {"message": "Out of luck", "code": "bad_luck"}}}\n\n',
}


@pytest.mark.parametrize("shape", sorted(FAILURES))
@pytest.mark.parametrize("kind", ["chat", "responses"])
def test_a_failure_of_any_shape_is_raised_with_what_came(world, server, kind, shape):
    """Five shapes, in streams of either API: the server's words, its code, the request id, and the reply so far (need 18)."""
    data = data_of(kind + "_short")
    begun = data[: data.index(b"\n\n", data.index(b"H\xc3\xa9")) + 2]
    for ask in (lambda stream: world.run(stream.final), lambda stream: world.collect(stream.text())):
        server.reply(Reply(begun + FAILURES[shape] + b"data: [DONE]\n\n", 200, {"Content-Type": "text/event-stream"}))
        stream = world.run(plain_stream(world.client(server, max_retries=0), kind))
        with pytest.raises(APIStreamError, match="Out of luck") as caught:
            ask(stream)
        error = caught.value
        assert error.code == (None if shape == "text" else "bad_luck") and error.request_id == stream.response.request_id is not None
        reply = error.partial
        assert (reply.choices[0].message.content if kind == "chat" else reply.output[0].content[0].text) == "H\xe9"


@pytest.mark.parametrize("name", sorted(FAILING))
def test_failures_are_raised_with_what_came(world, server, name):
    """By `final()` and `text()` alike (need 18)."""
    for ask in (lambda stream: world.run(stream.final), lambda stream: world.collect(stream.text())):
        serve(server, name)
        stream = world.run(plain_stream(world.client(server), name))
        with pytest.raises(APIStreamError, match=FAILING[name]) as caught:
            ask(stream)
        assert caught.value.partial.output[0].content[0].text == "Once upon a"


@pytest.mark.parametrize("name", [*SHORT, "chat_azure_filters", "completion_legacy", "transcription"])
def test_a_stream_that_breaks_off_never_looks_whole(world, server, name):
    """Cut at every byte: an error with all that had come, or, once the reply has said that it is finished, the whole reply (need 19).
    Of the long ones every other byte is for the async world."""
    data = data_of(name)
    client = world.client(server, max_retries=0)
    serve(server, name)
    for end in range(1, len(data)) if len(data) < 1000 else range(1 + world.is_async, len(data), 2):
        server.cut(end)
        whole, reply, error = items_of(name, [data[:end]]), None, None
        stream = world.run(plain_stream(client, name))
        try:
            reply = world.run(stream.final)
        except APIStreamIncompleteError as exc:
            error = exc
        if error is None:
            assert reply == result_of(whole) and finished(name, data[:end]), end
        else:
            assert not finished(name, data[:end]), end
            rest = error.undelivered if whole else error.partial
            assert (error.partial if whole else None) == partial_of(whole), end
            assert data[:end].endswith(rest) and b"\n\n" not in rest


def finished(name, data):
    """Whether so much of a transcript says that it is all."""
    events = decoder(name)
    events.feed(data)
    events.finish()
    return events.error is None


@each_short
def test_a_helper_of_a_stream_that_breaks_off_never_looks_whole(world, server, name):
    """The same for the events of helpers; cut in the middle of each event."""
    data = data_of(name)
    client = world.client(server, max_retries=0)
    serve(server, name)
    ends = [found.start() + 3 for found in re.finditer(b"data:", data)]
    for end in ends[:-1]:
        server.cut(end)
        with world.opened(helper_stream(client, name)) as stream:
            if finished(name, data[:end]):
                world.run(stream.until_done)
                continue
            with pytest.raises(APIStreamIncompleteError) as caught:
                world.run(stream.until_done)
        if not isinstance(caught.value.partial, bytes):
            assert b"\n\n" not in caught.value.undelivered
    assert len(server.requests) == len(ends) - 1


# How the two ways of reading go together.


def test_text_goes_on_where_the_stream_is(world, server):
    """After some items were taken one by one; but then there is no whole reply, and the error says how to get one."""
    serve(server, "chat_azure_filters")
    stream = world.run(plain_stream(world.client(server), "chat"))
    for _ in range(3):
        world.next(stream)
    assert world.collect(stream.text()) == [" words"]
    with pytest.raises(OpenAIError, match="not kept"):
        world.run(stream.final)


def test_everything_counts_once_text_was_asked_for(world, server):
    """Also what is then taken one by one."""
    serve(server, "chat_azure_filters")
    stream = world.run(plain_stream(world.client(server), "chat"))
    texts = stream.text()
    assert world.next(texts) == "Two"
    world.next(stream)
    assert world.run(stream.final).choices[0].message.content == "Two words"
    with pytest.raises(StopIteration):
        world.next(texts)


def test_a_stream_without_items_has_no_reply(world, server):
    """It did end in good order; the error says that nothing came."""
    server.stream([], done=True)
    stream = world.run(plain_stream(world.client(server), "chat"))
    with pytest.raises(OpenAIError, match="nothing has come"):
        world.run(stream.final)


# What the README of the official package shows, word for word but for the imports.


def test_the_examples_of_stream_responses(server, monkeypatch, capsys):
    """Chunks printed as they come, in both worlds."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    monkeypatch.setenv("OPENAI_BASE_URL", server.url)
    from oai_lite import OpenAI

    client = OpenAI()

    stream = client.chat.completions.create(
        model="gpt-4",
        messages=[{"role": "user", "content": "Say this is a test"}],
        stream=True,
    )
    for chunk in stream:
        print(chunk.choices[0].delta.content or "", end="")
    client.close()
    assert capsys.readouterr().out == "Say this is a test"

    from oai_lite import AsyncOpenAI

    client = AsyncOpenAI()

    async def main():
        stream = await client.chat.completions.create(
            model="gpt-4",
            messages=[{"role": "user", "content": "Say this is a test"}],
            stream=True,
        )
        async for chunk in stream:
            print(chunk.choices[0].delta.content or "", end="")
        await client.close()

    run(main())
    assert capsys.readouterr().out == "Say this is a test"


def run(coroutine):
    """As `asyncio.run`, which sets aside the loops of other tests."""
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(coroutine)
    finally:
        loop.close()


def test_the_example_of_streaming_helpers(server, capsys):
    """The text of each delta of a run; events say what they are by `type`."""
    with server.client() as client:
        thread = client.beta.threads.create()
        assistant = client.beta.assistants.create(model="gpt-4o")
        with client.beta.threads.runs.stream(
            thread_id=thread.id,
            assistant_id=assistant.id,
            instructions="Please address the user as Jane Doe. The user has a premium account.",
        ) as stream:
            for event in stream:
                # Print the text from text delta events
                if event.type == "thread.message.delta" and event.data.delta.content:
                    print(event.data.delta.content[0].text)
    lines = capsys.readouterr().out.split("\n")
    assert lines[0] == "APIObject(value='Please', annotations=[])" and len(lines) == 14
