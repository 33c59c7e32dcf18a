"""A user's own urllib opener as the HTTP client."""
from __future__ import annotations

import urllib.request

import pytest

import oai_lite
from tests.support.worlds import server  # noqa: F401  (fixture)

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


def test_uploads_go_through_it(server):
    """Bodies in pieces, with their length or in chunks."""
    server.reply({"id": "f"})
    with opener_client(server) as client:
        client.files.create(file=("a.txt", b"hello"), purpose="batch")
        assert b"hello" in server.last.body
        client.post("/foo", content=iter([b"one", b"two"]))
        assert server.last.body == b"onetwo"
