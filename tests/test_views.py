"""What callers get in place of a decoded reply: views of a response, and binary replies, which are read when they are asked for."""
from __future__ import annotations

import os

import pytest

import oai_lite
from oai_lite._headers import Headers
from oai_lite._request import Call, Request
from oai_lite._response import Response
from oai_lite._url import BaseURL
from oai_lite._views import RawResponse
from tests.support.worlds import server, world  # noqa: F401  (fixtures)

SOUND = bytes(range(256)) * 300


class Parser:
    """A driver that parses by telling what it was asked, and counts."""

    def __init__(self):
        self.asked = 0

    def result(self, call, response):
        self.asked += 1
        return (call.name, call.cast_to, response.status_code)


@pytest.fixture
def raw():
    request = Request("POST", BaseURL("http://api.example/v1"), "/v1/things?q=1", Headers([("Authorization", "Bearer sk-secret")]))
    response = Response(200, "OK", "HTTP/1.1", Headers([("X-Request-Id", "req_1")]), request, None, 0.25)
    response._content = b'{"a": 1}'
    response.retries_taken = 1
    return RawResponse(Parser(), Call("things.create", "POST", "/things"), response)


def test_a_view_shows_request_and_response(raw):
    """Status, headers, request and numbers, under the official names."""
    assert (raw.status_code, raw.headers["x-request-id"], raw.request_id, raw.retries_taken) == (200, "req_1", "req_1", 1)
    assert (raw.method, raw.url, raw.http_version) == ("POST", "http://api.example/v1/things?q=1", "HTTP/1.1")
    assert raw.elapsed.total_seconds() == 0.25 and raw.is_closed and raw.http_request.headers["authorization"] == "Bearer sk-secret"


def test_a_raw_body_comes_in_every_form(raw):
    """Text, bytes and plain JSON."""
    assert raw.text == '{"a": 1}' and raw.content == b'{"a": 1}' and type(raw.json()) is dict


def test_parsing_is_done_once(raw):
    """The same object each time; `to=` parses anew, as something else."""
    assert raw.parse() == ("things.create", None, 200) and raw.parse() is raw.parse() and raw._driver.asked == 1
    assert raw.parse(to=str) == ("things.create", str, 200) and raw.parse()[1] is None


def test_the_repr_shows_no_secrets(raw):
    """It says which call this answers (need 45)."""
    assert repr(raw) == "<RawResponse [200] things.create>"


# Binary replies.


@pytest.fixture
def speech(world, server):
    server.reply(SOUND, "audio.speech.create", headers={"content-type": "audio/mpeg"})
    client = world.client(server)
    return lambda: client.audio.speech.create(model="tts-1", voice="alloy", input="hello")


def test_a_reply_comes_in_every_form(world, speech):
    """Whole, in pieces, or in pieces of a size."""
    reply = world.run(speech())
    assert reply.headers["content-type"] == "audio/mpeg" and not reply.is_closed and reply._request_id
    if world.is_async:
        with pytest.raises(oai_lite.OpenAIError, match="read"):
            reply.content
        assert world.run(reply.aread()) == SOUND
    assert reply.content == SOUND == reply.read() and reply.is_closed
    pieces = world.run(speech())
    assert b"".join(world.collect(pieces.aiter_bytes() if world.is_async else pieces.iter_bytes())) == SOUND
    sized = world.run(speech())
    sizes = [len(one) for one in world.collect(sized.aiter_bytes(1000) if world.is_async else sized.iter_bytes(1000))]
    assert sizes == [1000] * 76 + [800]


def test_text_and_json_work_too(world, server):
    """File contents are often text."""
    server.reply(b'{"a": 1}\n{"a": 2}\n', "files.content", headers={"content-type": "application/octet-stream"})
    client = world.client(server)
    reply = world.run(client.files.content("file-1"))
    lines = world.collect(reply.aiter_lines() if world.is_async else reply.iter_lines())
    assert lines == ['{"a": 1}', '{"a": 2}']
    reply = world.run(client.files.content("file-1"))
    if world.is_async:
        world.run(reply.aread())
    assert reply.text == '{"a": 1}\n{"a": 2}\n'


def save(world, reply, path):
    return world.run(lambda: reply.astream_to_file(path) if world.is_async else reply.stream_to_file(path))


def test_a_file_is_written_whole_or_not_at_all(world, server, speech, tmp_path):
    """A body that breaks off leaves the old file, and no piece of the new one."""
    path = tmp_path / "speech.mp3"
    save(world, world.run(speech()), path)
    assert path.read_bytes() == SOUND
    server.cut(after=5000)
    with pytest.raises(oai_lite.APIConnectionError):
        save(world, world.run(speech()), path)
    assert path.read_bytes() == SOUND and os.listdir(str(tmp_path)) == ["speech.mp3"]
    with pytest.raises(oai_lite.OpenAIError, match="can't write"):
        save(world, world.run(speech()), tmp_path / "no" / "such" / "folder")


def test_the_first_bytes_come_before_the_last(world, server):
    """Speech can be played while it is being made (need 41)."""
    server.stream(["one", "two"], done=False, content_type="audio/mpeg")
    server.drip(30)
    client = world.client(server)
    reply = world.run(client.audio.speech.create(model="tts-1", voice="alloy", input="hello"))
    walk = reply.aiter_bytes() if world.is_async else reply.iter_bytes()
    assert b"one" in world.next(walk)
    if world.is_async:
        world.run(walk.aclose())
        world.run(reply.aclose())
    else:
        reply.close()
    assert reply.is_closed


def test_raw_and_streaming_views_of_binary_replies(world, server, speech):
    """The raw view parses to the same object, the streaming one to bytes."""
    client = world.client(server)
    arguments = dict(model="tts-1", voice="alloy", input="hello")
    raw = world.run(client.audio.speech.with_raw_response.create(**arguments))
    reply = raw.parse()
    assert (world.run(reply.aread()) if world.is_async else reply.read()) == SOUND
    with world.opened(client.audio.speech.with_streaming_response.create(**arguments)) as response:
        assert world.run(response.parse()) == SOUND


def test_a_body_goes_wherever_it_is_wanted(world, speech, tmp_path):
    """To a path, an object with `write`, a function, in the async client a coroutine function as well (need 41)."""
    pieces, path = [], tmp_path / "speech.mp3"

    def write_to(reply, target):
        return world.run(lambda: reply.awrite_to(target) if world.is_async else reply.write_to(target))

    write_to(world.run(speech()), path)
    write_to(world.run(speech()), pieces.append)
    with open(str(tmp_path / "other"), "w+b") as out:
        write_to(world.run(speech()), out)
        out.seek(0)
        assert path.read_bytes() == b"".join(pieces) == out.read() == SOUND
    if world.is_async:
        pieces.clear()

        async def play(piece):
            pieces.append(piece)

        write_to(world.run(speech()), play)
        assert b"".join(pieces) == SOUND
    with pytest.raises(TypeError, match="not to int"):
        write_to(world.run(speech()), 3)


def test_the_first_piece_comes_before_the_last_is_sent(world, server):
    """A function gets each piece as it arrives; the server sends the second one only when the first has been heard (need 41)."""
    import threading

    heard, pieces = threading.Event(), []

    class Waiting:
        def __iter__(self):
            yield "one"
            assert heard.wait(30)
            yield "two"

    server.reply(lambda recorded: oai_lite.testing.Stream(Waiting(), done=False), "audio.speech.create")
    client = world.client(server)
    reply = world.run(client.audio.speech.create(model="tts-1", voice="alloy", input="hello"))

    def hear(piece):
        pieces.append(piece)
        heard.set()

    world.run(lambda: reply.awrite_to(hear) if world.is_async else reply.write_to(hear))
    assert len(pieces) > 1 and b"one" in pieces[0] and b"two" in b"".join(pieces)


def test_a_target_that_fails_gives_the_body_up(world, speech):
    """The error passes, and the connection is closed."""
    reply = world.run(speech())

    def fail(piece):
        raise RuntimeError("no speaker")

    with pytest.raises(RuntimeError, match="no speaker"):
        world.run(lambda: reply.awrite_to(fail) if world.is_async else reply.write_to(fail))
    assert reply.is_closed


def test_a_streaming_response_goes_to_a_file(world, server, speech, tmp_path):
    """The official way to save speech; a body that breaks off leaves no file."""
    client = world.client(server)
    path = tmp_path / "speech.mp3"
    for cut in (False, True):
        if cut:
            server.cut(after=100)
            path.unlink()
        with world.opened(client.audio.speech.with_streaming_response.create(model="tts-1", voice="alloy", input="hello")) as response:
            if cut:
                with pytest.raises(oai_lite.APIConnectionError):
                    world.run(lambda: response.stream_to_file(path))
            else:
                world.run(lambda: response.stream_to_file(path))
                assert path.read_bytes() == SOUND
    assert list(tmp_path.iterdir()) == []
