"""What a user has in place of our transport: a urllib opener as the HTTP client, or a function that answers (need 48)."""
from __future__ import annotations

import json
import socket
import urllib.request

import pytest

import oai_lite
from oai_lite.testing import Reply, Stream
from tests.support.worlds import server, world  # noqa: F401  (fixtures)

MESSAGES = [{"role": "user", "content": "Say this is a test"}]


class Recorder(urllib.request.BaseHandler):
    """A handler that notes requests and responses on their way."""

    handler_order = 100

    def __init__(self):
        self.seen = []

    def http_request(self, request):
        request.add_header("X-Seen", "yes")
        self.seen.append((request.get_method(), request.full_url))
        return request

    def http_response(self, request, response):
        self.seen.append(response.status)
        return response


def opener_client(server, *handlers, **options):
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), *handlers)
    return server.client(http_client=opener, **options)


def test_an_opener_of_the_user_s_carries_the_requests(server):
    """Plain calls, streams and errors work through it; its handlers see everything."""
    recorder = Recorder()
    with opener_client(server, recorder) as client:
        assert "Say this" in client.chat.completions.create(model="m", messages=MESSAGES).choices[0].message.content
        assert server.last.headers["x-seen"] == "yes" and server.last.headers["authorization"].startswith("Bearer ")
        assert len(list(client.chat.completions.create(model="m", messages=MESSAGES, stream=True))) > 2
        server.fail(404, message="not here")
        with pytest.raises(oai_lite.NotFoundError, match="not here"):
            client.models.retrieve("x")
    assert recorder.seen[0] == ("POST", server.url + "/chat/completions") and recorder.seen[1] == 200


def test_failures_are_retried_through_it(server):
    """The policy is the client's, not the opener's."""
    server.fail(500, headers={"retry-after-ms": "1"})
    with opener_client(server) as client:
        assert client.models.list().data and len(server.requests) == 2


def test_a_body_that_ends_too_early_is_noticed(server):
    """`http.client` would hand it out as if it were whole."""
    server.cut(after=30, times=None)
    with opener_client(server, max_retries=0) as client:
        with pytest.raises(oai_lite.APIConnectionError, match="too early|IncompleteRead"):
            client.chat.completions.create(model="m", messages=MESSAGES)


def test_nobody_listening_and_silence_are_our_errors(server):
    """urllib's own exceptions stay inside, as causes."""
    server.delay(30)
    with opener_client(server, max_retries=0, timeout=0.05) as client:
        with pytest.raises(oai_lite.APITimeoutError):
            client.models.list()
        gone = client.with_options(base_url="http://127.0.0.1:1/v1")
        with pytest.raises(oai_lite.APIConnectionError, match="127.0.0.1:1") as caught:
            gone.models.list()
    assert caught.value.__cause__ is not None


def test_handlers_can_be_added_to_our_own_client(server):
    """An HTTPClient is an opener: handlers of the user's see, change and answer requests."""

    class Answer(urllib.request.BaseHandler):
        handler_order = 1

        def http_open(self, request):
            return None  # not ours: the next handler's

    recorder, http = Recorder(), oai_lite.HTTPClient()
    for handler in (recorder, Answer()):
        http.add_handler(handler)
    with server.client(http_client=http) as client:
        client.models.list()
        assert server.last.headers["x-seen"] == "yes"
    assert recorder.seen == [("GET", server.url + "/models"), 200] and http.is_closed


def test_what_handlers_change_in_a_response_counts(server):
    """Its status, and its header fields."""

    class Change(urllib.request.BaseHandler):
        def http_response(self, request, response):
            response.headers["X-Request-Id"] = "req_of_a_handler"
            response.status = response.code = 203
            return response

    http = oai_lite.HTTPClient()
    http.add_handler(Change())
    with server.client(http_client=http) as client:
        raw = client.models.with_raw_response.list()
        assert (raw.status_code, raw.request_id, raw.headers["x-request-id"]) == (203, "req_of_a_handler", "req_of_a_handler")
        assert raw.parse().data


def test_uploads_go_through_it(server):
    """Bodies in pieces, with their length or in chunks."""
    server.reply({"id": "f"})
    with opener_client(server) as client:
        client.files.create(file=("a.txt", b"hello"), purpose="batch")
        assert b"hello" in server.last.body
        client.post("/foo", content=iter([b"one", b"two"]))
        assert server.last.body == b"onetwo"


# A function in place of the network.

JSON = {"Content-Type": "application/json"}


def answered_by(world, function, **options):
    """A client whose requests a function answers; there is no server at all."""
    http_client = world.public("HTTPClient")(transport=function)
    return world.client("http://nowhere.invalid/v1", http_client=http_client, **{"max_retries": 0, **options})


def test_a_function_answers_in_place_of_the_network(world):
    """It sees the request as it would be sent, with its credential, and gives status, header fields and body (need 48)."""
    seen = []

    def transport(request):
        seen.append((request.method, request.url, request.headers["authorization"], json.loads(request.content.decode("utf-8"))))
        return 200, {"X-Request-Id": "req_7"}, {"object": "list", "data": [{"object": "embedding", "index": 0, "embedding": [0.5]}]}

    reply = world.run(answered_by(world, transport).embeddings.create(model="m", input="x"))
    assert reply.data[0].embedding == [0.5] and reply._request_id == "req_7"
    assert seen == [("POST", "http://nowhere.invalid/v1/embeddings", "Bearer sk-test", {"model": "m", "input": "x"})]


def test_what_it_may_give(world):
    """Bytes or JSON, in pieces too; replies of the offline server; pairs of header fields."""
    model = {"id": "m", "object": "model"}
    data = json.dumps(model).encode("ascii")
    for made in ((200, JSON, data), (200, list(JSON.items()), bytearray(data)), (200, JSON, iter([data[:5], b"", data[5:]])), (200, {}, model), Reply(model)):
        assert world.run(answered_by(world, lambda request: made).models.retrieve("m")) == model
    assert world.run(answered_by(world, lambda request: Reply(None)).responses.delete("r")) is None
    for wrong in ("text", (200, data), None):
        with pytest.raises(TypeError, match="a transport gives"):
            world.run(lambda: answered_by(world, lambda request: wrong).models.list())


def test_it_streams(world):
    """Events come as the function gives them."""
    events = [{"choices": [{"index": 0, "delta": {"content": word}, "finish_reason": None}]} for word in ("a", "b")]
    client = answered_by(world, lambda request: Stream(events))
    for _ in range(2):
        chunks = world.collect(client.chat.completions.create(model="m", messages=MESSAGES, stream=True))
        assert [chunk.choices[0].delta.content for chunk in chunks] == ["a", "b"]
    client = answered_by(world, lambda request: Stream(events, done=False))
    with pytest.raises(oai_lite.APIStreamIncompleteError):
        world.collect(client.chat.completions.create(model="m", messages=MESSAGES, stream=True))


def test_it_may_be_async(world):
    """A coroutine function whose body is an async iterator, in the async world."""
    data = b'{"id": "m", "object": "model"}'

    async def pieces():
        for place in range(len(data)):
            yield data[place : place + 1]

    async def transport(request):
        return 200, JSON, pieces()

    if world.is_async:
        assert world.run(answered_by(world, transport).models.retrieve("m")).id == "m"
    else:
        with pytest.raises(TypeError, match="not coroutine"):
            answered_by(world, lambda request: world_less(transport(request))).models.retrieve("m")


def world_less(coroutine):
    """A coroutine that nobody will await."""
    coroutine.close()
    return coroutine


def test_errors_are_what_they_are_elsewhere(world):
    """A status is an error of the API, an OSError one of the connection, and both are tried again; other exceptions pass."""
    seen = []

    def flaky(request):
        seen.append(request)
        if len(seen) == 1:
            raise ConnectionResetError("gone")
        return Reply({"error": {"message": "Busy."}}, 503, {"retry-after-ms": "1"}) if len(seen) == 2 else (200, {}, {"id": "m"})

    assert world.run(answered_by(world, flaky, max_retries=2).models.retrieve("m")).id == "m" and len(seen) == 3

    def raising(error):
        def transport(request):
            raise error

        return answered_by(world, transport)

    def broken(error):
        yield b'{"id":'
        raise error

    for error, expected in ((OSError("no"), oai_lite.APIConnectionError), (socket.timeout("late"), oai_lite.APITimeoutError), (KeyError("mine"), KeyError)):
        with pytest.raises(expected):
            world.run(lambda: raising(error).models.list())
        with pytest.raises(expected):
            world.run(lambda: answered_by(world, lambda request: (200, JSON, broken(error))).models.list())
