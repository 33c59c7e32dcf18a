"""The life of a stream: however it ends, its connection is closed or kept, and what came is not lost (needs 9, 19, 22 and 24)."""
from __future__ import annotations

import asyncio
import copy
import gc
import json
import pickle
import threading
import time

import pytest

from oai_lite import APIConnectionError, APIStreamIncompleteError, APITimeoutError, Timeout
from oai_lite._objects import APIObject
from oai_lite.helpers.streams import Late
from tests.support.rude import PATIENCE, Rude
from tests.support.transcripts import data_of, helper_stream, plain_stream
from tests.support.worlds import Async, server, world  # noqa: F401  (fixtures)

pytestmark = pytest.mark.filterwarnings("ignore:beta.threads:DeprecationWarning")
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
KINDS = ("chat", "responses", "assistant")
each_kind = pytest.mark.parametrize("kind", KINDS)
each_way = pytest.mark.parametrize("way", ["plain", "text", "helper"])


def framed(data):
    """One chunk of a body."""
    return b"%x\r\n%s\r\n" % (len(data), data)


def beginning(kind):
    """The first events of a short transcript, so many that the first text has come."""
    data = data_of(kind + "_short")
    return data[: data.index(b"\n\n", data.index(b"H\xc3\xa9")) + 2]


def begins_and_waits(kind):
    """A script: the beginning, then nothing until the client hangs up."""

    def script(peer):
        peer.request()
        peer.send(HEAD + framed(beginning(kind)))
        peer.stall()

    return script


def drips(kind, seconds):
    """A script: the beginning, then comments for ever, one every so many seconds."""

    def script(peer):
        peer.request()
        peer.send(HEAD + framed(beginning(kind)))
        while not peer.gone(seconds):
            peer.send(framed(b": still here\n\n"))

    return script


class Opened:
    """A stream of a kind, opened in some way: plain, by its text, or by its helper."""

    def __init__(self, world, client, kind, way):
        self.world = world
        if way == "helper":
            self.stream = world.enter(helper_stream(client, kind))
            self.items = self.stream
        else:
            self.stream = world.run(plain_stream(client, kind))
            self.items = self.stream.text() if way == "text" else self.stream
        self.reads = {"text": 1, "helper": 2, "plain": 1 if kind == "chat" else 2}[way]

    def read_on(self):
        """Take all that has come."""
        return [self.world.next(self.items) for _ in range(self.reads)]


@pytest.fixture
def opened(world):
    """Opens streams."""

    def open_(rude, kind, way, **options):
        return Opened(world, world.client(rude.url, max_retries=0, **options), kind, way)

    return open_


# Closed from elsewhere (need 24).


@each_way
@each_kind
def test_a_stream_is_closed_while_somebody_waits_for_it(world, opened, kind, way):
    """From another thread or task: the one that waits sees an end, and the connection is gone. Closing again does nothing."""
    with Rude(begins_and_waits(kind)) as rude:
        one = opened(rude, kind, way)
        one.read_on()
        rest = closed_meanwhile(world, one)
        assert rest == []
        ended(world, rude.peer(0))
        for _ in range(2):
            world.run(one.stream.close)
            with pytest.raises(StopIteration):
                world.next(one.items)


def closed_meanwhile(world, one):
    """What the reader still gets when the stream is closed while it waits."""
    if not world.is_async:
        rest, waiting = [], threading.Event()

        def read():
            waiting.set()
            rest.extend(one.items)

        reader = threading.Thread(target=read)
        reader.start()
        assert waiting.wait(PATIENCE)
        one.stream.close()
        reader.join(PATIENCE)
        assert not reader.is_alive()
        return rest

    async def main():
        async def read():
            return [item async for item in one.items]

        reader = asyncio.ensure_future(read())
        await asyncio.sleep(0)
        await one.stream.aclose()
        return await asyncio.wait_for(reader, PATIENCE)

    return world.run(main)


def test_closing_at_any_moment_is_an_end(world):
    """Whatever the reader is doing just then; many times over, with data on its way."""

    def chatters(peer):
        while peer.request():
            peer.send(HEAD)
            piece = framed(beginning("chat"))
            while not peer.gone(0.0005):
                peer.send(piece)
            return

    with Rude(chatters) as rude:
        client = world.client(rude.url, max_retries=0)
        for attempt in range(40):
            stream = world.run(plain_stream(client, "chat"))
            if world.is_async:
                world.run(closed_after(stream, attempt * 0.0001))
            else:
                closer = threading.Timer(attempt * 0.0001, stream.close)
                closer.start()
                for _ in stream:
                    pass
                closer.join()


def test_closing_between_two_looks_is_an_end(world, monkeypatch):
    """The other one closes the stream when the reader has just seen that it is open, and before it waits."""
    with Rude(begins_and_waits("chat")) as rude:
        stream = world.run(plain_stream(world.client(rude.url, max_retries=0), "chat"))
        world.next(stream)
        kind = type(stream.response.source)
        receive = kind._receive

        def late(source):
            stream.close()
            return receive(source)

        async def async_late(source):
            await stream.close()
            return await receive(source)

        monkeypatch.setattr(kind, "_receive", async_late if world.is_async else late)
        with pytest.raises(StopIteration):
            world.next(stream)
        ended(world, rude.peer(0))


async def closed_after(stream, seconds):
    """Read until another task closes the stream."""

    async def close():
        await asyncio.sleep(seconds)
        await stream.close()

    closer = asyncio.ensure_future(close())
    async for _ in stream:
        pass
    await closer


# Left early.


@each_kind
def test_leaving_the_block_closes_the_connection(world, kind):
    """At once, in good order or by an exception, which passes as it is."""
    with Rude(begins_and_waits(kind)) as rude:
        client = world.client(rude.url, max_retries=0)
        with world.opened(helper_stream(client, kind)) as stream:
            world.next(stream)
        ended(world, rude.peer(0))
        with pytest.raises(ZeroDivisionError):
            with world.opened(helper_stream(client, kind)) as stream:
                world.next(stream)
                raise ZeroDivisionError
        ended(world, rude.peer(1))
        with pytest.raises(ZeroDivisionError):
            with world.opened(world.run(plain_stream(client, kind))) as stream:
                world.next(stream)
                raise ZeroDivisionError
        ended(world, rude.peer(2))


@each_way
@each_kind
def test_a_stream_that_is_dropped_is_closed(world, opened, kind, way):
    """With its last reference, without help of the cycle collector and without a warning."""
    with Rude(begins_and_waits(kind)) as rude:
        gc.collect()
        gc.disable()
        try:
            if world.is_async:
                world.run(dropped(world.client(rude.url, max_retries=0), kind, way, rude))
            else:
                assert opened(rude, kind, way).read_on()
                ended(world, rude.peer(0))
        finally:
            gc.enable()


async def dropped(client, kind, way, rude):
    """Read a little of a stream and drop it; all in one task, since a task that is over may be kept for a while."""
    await begun(client, kind, way)
    until = time.monotonic() + PATIENCE
    while not rude.peer(0).ended.is_set():
        await asyncio.sleep(0.005)
        assert time.monotonic() < until, "the connection is still open"


async def begun(client, kind, way):
    """Take an item of a new stream."""
    if way == "helper":
        items = await helper_stream(client, kind).__aenter__()
    else:
        stream = await plain_stream(client, kind)
        items = stream.text() if way == "text" else stream
    await items.__anext__()


def ended(world, peer):
    """Wait for a peer to be hung up on; an event loop has to go on for that."""
    until = time.monotonic() + PATIENCE
    while not peer.ended.wait(0 if world.is_async else PATIENCE):
        world.sleep(0.005)
        assert time.monotonic() < until, "the connection is still open"


@each_way
@each_kind
def test_a_stream_of_a_task_that_is_cancelled_is_closed(kind, way):
    """The cancellation passes; the stream is over afterwards (needs 12 and 24)."""
    world = Async()
    with Rude(begins_and_waits(kind)) as rude:
        one = Opened(world, world.client(rude.url, max_retries=0), kind, way)
        one.read_on()

        async def main():
            reader = asyncio.ensure_future(one.items.__anext__())
            await asyncio.sleep(0)
            reader.cancel()
            with pytest.raises(asyncio.CancelledError):
                await reader

        world.run(main)
        ended(world, rude.peer(0))
        with pytest.raises(StopIteration):
            world.next(one.items)
    world.close()


def test_an_interrupt_closes_a_stream(world, monkeypatch):
    """Whatever is raised while it waits: the stream is over, and raises nothing else afterwards."""
    with Rude(begins_and_waits("chat")) as rude:
        stream = world.run(plain_stream(world.client(rude.url, max_retries=0), "chat"))
        world.next(stream)

        def interrupt(*args):
            raise KeyboardInterrupt

        monkeypatch.setattr(type(stream.response.source), "_receive", interrupt)
        with pytest.raises(KeyboardInterrupt):
            next(stream) if not world.is_async else driven(stream.__anext__())
        ended(world, rude.peer(0))
        with pytest.raises(StopIteration):
            world.next(stream)


def driven(coroutine):
    """Run a coroutine that does not have to wait."""
    try:
        coroutine.send(None)
    finally:
        coroutine.close()


# Time limits.


@each_way
@each_kind
def test_the_total_limit_ends_a_stream_that_drips(world, opened, kind, way):
    """Although something comes all the time (need 7); what came is on the exception."""
    with Rude(drips(kind, 0.02)) as rude:
        one = opened(rude, kind, way, timeout=Timeout(30, total=0.4))
        started = time.monotonic()
        with pytest.raises(APITimeoutError) as caught:
            while True:
                world.next(one.items)
        assert time.monotonic() - started < 10 and caught.value.phase == "total"
        if way == "plain":
            assert caught.value.partial == b""
        else:
            assert "H\u00e9" in str(caught.value.partial)
        with pytest.raises(StopIteration):
            world.next(one.items)
        ended(world, rude.peer(0))


def test_a_silent_stream_reaches_the_read_limit(world):
    """With the half event that had come."""

    def halves(peer):
        peer.request()
        peer.send(HEAD + framed(beginning("chat") + b'data: {"half'))
        peer.stall()

    with Rude(halves) as rude:
        stream = world.run(plain_stream(world.client(rude.url, max_retries=0, timeout=Timeout(30, read=0.1)), "chat"))
        world.next(stream)
        with pytest.raises(APITimeoutError) as caught:
            world.next(stream)
        assert caught.value.phase == "read" and caught.value.partial == b'data: {"half'


# Connections.


FRAMES = {
    "chunked": lambda data, whole: (HEAD, framed(data) + b"0\r\n\r\n" * whole),
    "length": lambda data, whole: (HEAD.replace(b"Transfer-Encoding: chunked", b"Content-Length: %d" % (len(data) + 9 * (not whole))), data),
    "connection": lambda data, whole: (HEAD.replace(b"Transfer-Encoding: chunked\r\n", b""), data),
}


@each_kind
@pytest.mark.parametrize("whole", [True, False], ids=["ends", "breaks off"])
@pytest.mark.parametrize("frame", sorted(FRAMES))
def test_a_stream_without_its_last_event_is_incomplete(world, frame, kind, whole):
    """However its body is framed, and whether that ends as it should or not: what came is delivered, then an error that has the half
    event says that there was more (need 19)."""
    begun, half = beginning(kind), b'data: {"id": "x", "del'
    head, body = FRAMES[frame](begun + half, whole)

    def script(peer):
        peer.request()
        peer.send(head + body)

    with Rude(script) as rude:
        stream = world.run(plain_stream(world.client(rude.url, max_retries=0), kind))
        items = []
        with pytest.raises(APIStreamIncompleteError) as caught:
            while True:
                items.append(world.next(stream))
        assert len(items) == begun.count(b"data:") and caught.value.partial == half
        assert isinstance(caught.value, APIConnectionError) and caught.value.request is not None


def test_streams_give_their_connection_back(world, server):
    """Streams that are read to their end, in whatever way, use one connection one after the other (need 9)."""
    client = world.client(server)
    for kind in KINDS:
        with world.opened(helper_stream(client, kind)) as stream:
            world.run(stream.until_done)
        world.run(world.run(plain_stream(client, kind)).final)
        world.collect(world.run(plain_stream(client, kind)).text())
        world.collect(world.run(plain_stream(client, kind)))
    assert len(server.requests) == 12 and server.connections == 1


def test_streams_are_one_of_any_item(world):
    """`ChatCompletionStream[Answer]` and its like are for annotations."""
    from oai_lite.helpers import streams

    for kind in (streams.EventStream, streams.AsyncEventStream, streams.StreamManager, streams.AsyncStreamManager):
        assert kind[dict] is kind


# Late fields.

WHOLE = {"type": "content.delta", "snapshot": "so far"}


@pytest.fixture
def looks():
    """How often the field was made."""
    return []


@pytest.fixture
def late(looks):
    """An object with one late field."""
    return Late({"type": "content.delta"}, {"snapshot": lambda: looks.append(1) or "so far"})


def test_a_late_field_is_made_once_and_only_if_asked_for(late, looks):
    """Attribute, subscript and `get` see the same; `in` does not need it made."""
    assert late.type == "content.delta" and "snapshot" in late and "other" not in late
    assert late.get("type") == "content.delta" and late.get("other", 7) == 7
    assert not looks
    assert late.snapshot == late["snapshot"] == late.get("snapshot") == "so far"
    assert looks == [1]


LOOKS = {
    "len": lambda late: len(late) == 2,
    "equal": lambda late: late == WHOLE and WHOLE == late and not late != WHOLE,
    "different": lambda late: late != {"type": "content.delta"} and late != 7,
    "dict": lambda late: dict(late) == WHOLE,
    "star": lambda late: {**late} == WHOLE,
    "iter": lambda late: list(late) == list(WHOLE),
    "keys": lambda late: list(late.keys()) == list(WHOLE),
    "values": lambda late: list(late.values()) == list(WHOLE.values()),
    "items": lambda late: list(late.items()) == list(WHOLE.items()),
    "json": lambda late: json.loads(json.dumps(late)) == WHOLE,
    "indented": lambda late: json.loads(json.dumps(late, indent=1)) == WHOLE,
    "to_dict": lambda late: late.to_dict() == WHOLE,
    "to_json": lambda late: json.loads(late.to_json()) == WHOLE,
    "fields": lambda late: late.model_fields_set == set(WHOLE),
    "copy": lambda late: copy.copy(late) == WHOLE and late.copy() == WHOLE,
    "deepcopy": lambda late: copy.deepcopy(late) == WHOLE,
    "pickle": lambda late: pickle.loads(pickle.dumps(late)) == WHOLE,
    "pop": lambda late: late.pop("snapshot") == "so far" and late == {"type": "content.delta"},
    "repr": lambda late: repr(late) == "APIObject(type='content.delta', snapshot='so far')",
}


@pytest.mark.parametrize("look", sorted(LOOKS))
def test_whoever_looks_at_the_whole_sees_the_whole(late, look):
    """It is a dict like any other reply."""
    assert LOOKS[look](late)


def test_copies_are_plain_objects(late):
    """What made the field stays behind."""
    assert type(copy.copy(late)) is APIObject and type(pickle.loads(pickle.dumps(late))) is APIObject


def test_a_field_that_could_not_be_made_can_be_asked_for_again():
    """An error is not remembered as a missing field; unknown names are errors as everywhere."""
    answers = [ZeroDivisionError(), "made"]

    def make():
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    late = Late({"type": "x"}, {"snapshot": make})
    with pytest.raises(ZeroDivisionError):
        late["snapshot"]
    assert late.snapshot == "made"
    with pytest.raises(KeyError):
        late["other"]
    with pytest.raises(AttributeError, match="no field 'snapshott'"):
        late.snapshott


def test_an_object_with_nothing_but_late_fields_is_not_empty():
    """The JSON encoder would take it for that."""
    assert json.dumps(Late({}, {"a": lambda: 1, "b": lambda: 2})) == '{"a": 1, "b": 2}'


def test_a_late_object_cannot_be_hashed(late):
    """Like any dict."""
    with pytest.raises(TypeError):
        hash(late)
