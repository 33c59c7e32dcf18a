"""The offline server: driven by raw sockets and `http.client`, then by our own clients in both worlds (need 48)."""
from __future__ import annotations

import base64
import doctest
import http.client
import json
import socket
import threading
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.worlds import Async, Sync, server, world  # noqa: F401  (fixtures)

import oai_lite
import oai_lite.testing
from oai_lite._resource import operations
from oai_lite.testing import Reply, Server, Stream, _routes, _wire

MS = 0.001
CHAT = {"model": "m", "messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "one two  three"}]}


class Answer:
    """A reply as `http.client` saw it."""

    def __init__(self, response):
        self.status = response.status
        self.headers = {name.lower(): value for name, value in response.getheaders()}
        self.body = response.read()

    def json(self):
        return json.loads(self.body.decode("utf-8"))

    def error(self):
        return self.json()["error"]

    def events(self):
        """(event name or None, data) of each server-sent event; JSON data decoded."""
        blocks = self.body.decode("utf-8").split("\n\n")
        assert blocks.pop() == ""
        return [self._event(block.split("\n")) for block in blocks]

    @staticmethod
    def _event(lines):
        name = lines.pop(0)[len("event: ") :] if lines[0].startswith("event: ") else None
        data = "\n".join(line[len("data: ") :] for line in lines)
        return name, data if data == "[DONE]" else json.loads(data)


def ask(server, method, path, body=None, headers=(), prefix="/v1"):
    """One request over a connection of its own, with a key and a JSON body."""
    connection = http.client.HTTPConnection("127.0.0.1", server._port, timeout=10)
    fields = dict({"Authorization": "Bearer sk-x", "Content-Type": "application/json"}, **dict(headers))
    data = json.dumps(body) if isinstance(body, (dict, list)) else body
    try:
        connection.request(method, prefix + path, data, {name: value for name, value in fields.items() if value is not None})
        return Answer(connection.getresponse())
    finally:
        connection.close()


def exchange(server, data, until_closed=True):
    """Send bytes, then read until the server closes."""
    with socket.create_connection(("127.0.0.1", server._port), 10) as connection:
        connection.sendall(data)
        received = b""
        while True:
            piece = connection.recv(65536)
            received += piece
            if not piece:
                return received


# Bytes to requests.

GET = b"GET /v1/models?limit=2 HTTP/1.1\r\nHost: h\r\nAccept: a\r\naccept: b\r\n\r\n"
POST = b"POST /v1/x HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello"
CHUNKED = b"POST /v1/y HTTP/1.1\r\nhost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\nt: v\r\n\r\n"


def parsed(*pieces):
    parser, found = _wire.RequestParser(), []
    for piece in pieces:
        parser.feed(piece)
        request = parser.next()
        while request is not None:
            found.append((request.method, request.target, request.fields, request.body))
            request = parser.next()
    return found, parser.pending


WHOLE = [
    ("GET", "/v1/models?limit=2", {"host": "h", "accept": "a, b"}, b""),
    ("POST", "/v1/x", {"host": "h", "content-length": "5"}, b"hello"),
    ("POST", "/v1/y", {"host": "h", "transfer-encoding": "chunked"}, b"abc0123456789"),
]


def test_requests_are_the_same_at_every_split_point():
    """Pipelined requests of all three framings come out alike, wherever the bytes were split."""
    data = GET + POST + CHUNKED
    assert parsed(data) == (WHOLE, False)
    assert parsed(*[data[i : i + 1] for i in range(len(data))]) == (WHOLE, False)
    for at in range(len(data)):
        assert parsed(data[:at], data[at:]) == (WHOLE, False), at


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(0, len(GET + POST + CHUNKED)), max_size=8))
def test_requests_are_the_same_for_any_split(cuts):
    """So they do when split into many pieces."""
    data, cuts = GET + POST + CHUNKED, [0] + sorted(cuts)
    pieces = [data[a:b] for a, b in zip(cuts, cuts[1:] + [len(data)])]
    assert parsed(*pieces) == (WHOLE, False)


BAD_REQUESTS = {
    "bare LF": (b"GET / HTTP/1.1\nHost: h\r\n\r\n", 400),
    "bare CR in a value": (b"GET / HTTP/1.1\r\nHost: h\r\nA: b\rc\r\n\r\n", 400),
    "NUL": (b"GET / HTTP/1.1\r\nHost: h\r\nA: \0\r\n\r\n", 400),
    "no version": (b"GET /\r\nHost: h\r\n\r\n", 400),
    "HTTP/2": (b"GET / HTTP/2\r\nHost: h\r\n\r\n", 400),
    "blank in the target": (b"GET /a b HTTP/1.1\r\nHost: h\r\n\r\n", 400),
    "absolute target": (b"GET http://h/ HTTP/1.1\r\nHost: h\r\n\r\n", 400),
    "fragment": (b"GET /a#b HTTP/1.1\r\nHost: h\r\n\r\n", 400),
    "non-ASCII target": (b"GET /\xc3\xa9 HTTP/1.1\r\nHost: h\r\n\r\n", 400),
    "no host": (b"GET / HTTP/1.1\r\nA: b\r\n\r\n", 400),
    "two hosts": (b"GET / HTTP/1.1\r\nHost: h\r\nHost: h\r\n\r\n", 400),
    "blank before the colon": (b"GET / HTTP/1.1\r\nHost : h\r\n\r\n", 400),
    "folded line": (b"GET / HTTP/1.1\r\nHost: h\r\n folded\r\n\r\n", 400),
    "both framings": (b"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
    "other coding": (b"POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip\r\n\r\n", 501),
    "negative length": (b"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n", 400),
    "two lengths": (b"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n", 400),
    "bad chunk size": (CHUNKED.replace(b"3\r\nabc", b"0x3\r\nabc"), 400),
    "long chunk": (CHUNKED.replace(b"abc", b"abcd"), 400),
    "endless chunk line": (CHUNKED.replace(b"3\r\nabc", b"3;" + b"x" * 2000), 400),
    "endless head": (b"GET / HTTP/1.1\r\nHost: h\r\nA: " + b"x" * 70000, 431),
    "endless trailer": (CHUNKED.replace(b"t: v\r\n\r\n", b"t: " + b"x" * 70000), 431),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD_REQUESTS)
def test_bytes_that_are_no_request_are_refused(name):
    """What RFC 9112 forbids a client to send is refused with a status and a sentence."""
    data, status = BAD_REQUESTS[name]
    with pytest.raises(_wire.BadRequest) as caught:
        parsed(data)
    assert caught.value.status == status and str(caught.value).endswith(".")


def test_a_malformed_request_gets_a_reply_before_the_connection_ends(server):
    """The refusal reaches the peer, in the API's shape, and the connection is over."""
    received = exchange(server, b"GET / HTTP/1.1\r\nHost : h\r\n\r\n" + b"x" * 200000)
    assert received.startswith(b"HTTP/1.1 400 Bad Request\r\n") and b"\r\nConnection: close\r\n" in received
    assert json.loads(received.partition(b"\r\n\r\n")[2].decode())["error"]["type"] == "invalid_request_error"
    assert server.requests == []


def test_pipelined_requests_are_answered_in_order(server):
    """Two requests in one packet get two replies over the one connection."""
    one = b"GET /v1/models/gpt-4o HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer k\r\n\r\n"
    received = exchange(server, one + one.replace(b"gpt-4o ", b"nope ").replace(b"Host", b"Connection: close\r\nHost"))
    assert received.index(b"HTTP/1.1 200 OK") < received.index(b"HTTP/1.1 404 Not Found")
    assert server.connections == 1 and [r.number for r in server.requests] == [1, 2]


def test_a_body_is_invited_when_the_client_asks(server):
    """`Expect: 100-continue` gets its 100 before the body is sent (RFC 9110, 10.1.1)."""
    with socket.create_connection(("127.0.0.1", server._port), 10) as connection:
        connection.sendall(
            b"POST /v1/embeddings HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer k\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"
        )
        assert connection.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.sendall(b"{}")
        assert connection.recv(1000).startswith(b"HTTP/1.1 400 ")


def test_an_old_client_gets_an_unframed_stream(server):
    """HTTP/1.0 knows no chunks: the stream ends with the connection."""
    body = json.dumps(dict(CHAT, stream=True)).encode()
    head = b"POST /v1/chat/completions HTTP/1.0\r\nAuthorization: Bearer k\r\nContent-Length: %d\r\n\r\n" % len(body)
    head, _, data = exchange(server, head + body).partition(b"\r\n\r\n")
    assert b"Connection: close" in head and b"chunked" not in head and data.endswith(b"data: [DONE]\n\n")


def test_a_head_request_has_no_body(server):
    """HEAD is no verb of the API, and its refusal comes without a body."""
    answer = ask(server, "HEAD", "/models")
    assert answer.status == 405 and answer.body == b"" and int(answer.headers["content-length"]) > 0


# What was recorded.


def test_a_request_is_recorded_as_it_came(server):
    """Method, path, query, headers, body, operation and the ids in the path can be asserted on."""
    ask(server, "GET", "/threads/th%2F1/messages?limit=2&order=", headers={"OpenAI-Beta": "assistants=v2"})
    seen = server.last
    assert (seen.method, seen.path, seen.query) == ("GET", "/threads/th%2F1/messages", {"limit": "2", "order": ""})
    assert (seen.operation, seen.path_params) == ("beta.threads.messages.list", {"thread_id": "th/1"})
    assert seen.headers["openai-beta"] == "assistants=v2" and seen.body == b"" and seen.connection == 1
    assert seen.target == "/v1/threads/th%2F1/messages?limit=2&order="
    assert "sk-x" not in repr(seen) and "sk-x" not in repr(seen.headers)


def test_repeated_query_names_make_lists():
    """A name with brackets is a list however often it comes; other names only when repeated."""
    assert _routes.parse_query("a=1&b[]=2&c=3&c=4&c=5&d[e]=%20") == {"a": "1", "b[]": ["2"], "c": ["3", "4", "5"], "d[e]": " "}


def test_json_of_a_body_that_is_none_is_an_error_with_a_sentence(server):
    """`json()` says which request had no JSON."""
    ask(server, "POST", "/embeddings", "{", headers={"Content-Type": "text/plain"})
    with pytest.raises(ValueError, match="the body of POST /embeddings is not JSON"):
        server.last.json()


FORM = (
    b'--b\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nbatch\r\n'
    b'--b\r\nContent-Disposition: form-data; name="file"; filename="a%22\xc3\xa9.txt"\r\nContent-Type: text/plain\r\n\r\n\r\n--x\r\n\r\n--b--\r\n'
)


def test_the_parts_of_a_form_can_be_read(server):
    """`form` gives name, file name, type and bytes of each part, and the server counts the bytes."""
    answer = ask(server, "POST", "/files", FORM, {"Content-Type": "multipart/form-data; boundary=b"})
    purpose, file = server.last.form
    assert (purpose.name, purpose.text, purpose.filename, purpose.content_type) == ("purpose", "batch", None, None)
    assert (file.name, file.filename, file.content_type, file.data) == ("file", 'a"\u00e9.txt', "text/plain", b"\r\n--x\r\n")
    reply = answer.json()
    assert (reply["object"], reply["bytes"], reply["filename"], reply["purpose"]) == ("file", 7, 'a"\u00e9.txt', "batch")


@pytest.mark.parametrize(
    "body",
    [
        b"", b"--c--\r\n", b"--b\r\n", FORM[:-6], b"x" + FORM, b"--b\r\n\r\nno header\r\n--b--\r\n",
        b"--b\r\nContent-Disposition: form-data\r\n\r\nno name\r\n--b--\r\n",
        b'--b\r\nContent-Disposition: form-data; name="a";x\r\n\r\n\r\n--b--\r\n',
    ],
)  # fmt: skip
def test_a_broken_form_is_refused(server, body):
    """A body that is not what its boundary says gets a 400 that says so."""
    answer = ask(server, "POST", "/files", body, {"Content-Type": 'multipart/form-data; boundary="b"'})
    assert answer.status == 400 and "multipart" in answer.error()["message"]


def test_nothing_recorded_is_said_in_words(server):
    """`last` without a request is an error with a sentence, not None."""
    with pytest.raises(LookupError, match="no request has reached the server yet"):
        server.last


# What is refused.

REFUSALS = {
    "unknown path": ("GET", "/nope", None, {}, 404, None, "unknown_url"),
    "wrong verb": ("PUT", "/models", None, {}, 405, None, None),
    "no key": ("GET", "/models", None, {"Authorization": None}, 401, None, "invalid_api_key"),
    "empty key": ("GET", "/models", None, {"Authorization": "Bearer "}, 401, None, "invalid_api_key"),
    "other scheme": ("GET", "/models", None, {"Authorization": "Basic eA=="}, 401, None, "invalid_api_key"),
    "admin without key": ("GET", "/organization/projects", None, {"Authorization": None}, 401, None, "invalid_api_key"),
    "no JSON": ("POST", "/embeddings", "{", {}, 400, None, None),
    "not UTF-8": ("POST", "/embeddings", b'{"model": "\xff"}', {}, 400, None, None),
    "no object": ("POST", "/embeddings", [1], {}, 400, None, None),
    "a form": ("POST", "/embeddings", "--b--", {"Content-Type": "multipart/form-data; boundary=b"}, 400, None, None),
    "no body": ("POST", "/embeddings", None, {}, 400, "input", "missing_required_parameter"),
    "missing": ("POST", "/embeddings", {"input": "x"}, {}, 400, "model", "missing_required_parameter"),
    "unknown": ("POST", "/embeddings", {"input": "x", "model": "m", "inptu": 1}, {}, 400, "inptu", "unknown_parameter"),
    "unknown query": ("GET", "/files?limits=1", None, {}, 400, "limits", "unknown_parameter"),
    "no variant": ("POST", "/audio/voices", {"name": "n"}, {}, 400, None, "missing_required_parameter"),
    "unknown model": ("GET", "/models/x", None, {}, 404, "model", "model_not_found"),
    "empty input": ("POST", "/embeddings", {"input": ["a", ""], "model": "m"}, {}, 400, "input", None),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSALS)
def test_a_wrong_request_is_refused_in_the_shape_of_the_api(server, name):
    """Path, verb, key, JSON and parameters are checked, with status, param and code as the API gives them."""
    method, path, body, headers, status, param, code = REFUSALS[name]
    answer = ask(server, method, path, body, headers)
    error = answer.error()
    assert (answer.status, error["param"], error["code"], error["type"]) == (status, param, code, "invalid_request_error")
    assert error["message"].endswith((".", "?")) and "sk-x" not in error["message"]


def test_a_refusal_helps(server):
    """The verbs a path has, and the nearest parameter, are named."""
    answer = ask(server, "PUT", "/files")
    assert answer.headers["allow"] == "GET, POST" and answer.error()["message"] == "/files takes GET or POST, not PUT."
    assert "did you mean 'input'?" in ask(server, "POST", "/embeddings", {"model": "m", "input": "", "inptu": 1}).error()["message"]
    assert "paths start with /v1" in ask(server, "GET", "/models", prefix="").error()["message"]


def test_one_key_can_be_demanded():
    """With `api_key=` any other key is refused, for admin operations too."""
    with Server(api_key="sk-right") as server:
        assert ask(server, "GET", "/models").status == 401
        assert ask(server, "GET", "/organization/projects").status == 401
        assert ask(server, "GET", "/models", headers={"Authorization": "Bearer sk-right"}).status == 200


def test_unknown_parameters_pass_when_asked():
    """`strict=False` is for servers that know more than the official one; what is required still is."""
    with Server(strict=False) as server:
        assert ask(server, "POST", "/embeddings?x=1", {"input": "x", "model": "m", "top_k": 3}).status == 200
        assert ask(server, "POST", "/embeddings", {"input": "x", "top_k": 3}).status == 400


AZURE_PATHS = ["/openai/v1", "/openai/deployments/d", "/openai"]


@pytest.mark.parametrize("prefix", AZURE_PATHS)
def test_azure_paths_lead_to_the_same_operations(server, prefix):
    """The three path forms of Azure are understood, with its key header and version."""
    headers = {"Authorization": None, "api-key": "k"}
    answer = ask(server, "POST", "/embeddings?api-version=2024-10-21", {"input": "x", "model": "m"}, headers, prefix)
    assert answer.status == 200 and server.last.operation == "embeddings.create" and server.last.path == "/embeddings"


# Routes: the client's own rows.


def test_a_literal_segment_wins_over_a_placeholder(server):
    """Of two paths that fit, the one that spells the segment out is meant."""
    routes = _routes.all_routes()
    assert routes.find("GET", "/videos/characters/c1", {})[0].name == "videos.get_character"
    assert routes.find("POST", "/responses/compact", {})[0].name == "responses.compact"
    assert routes.find("POST", "/responses/compact", {"beta": "true"})[0].name == "beta.responses.compact"
    assert routes.find("GET", "/videos//content", {}) == (None, {})


def _sample(parameters, variants):
    wanted = set(min(variants, key=len)) if variants else set()
    return {p.wire: "x" for p in parameters if p.where == "body" and (p.required or p.name in wanted)}


def _query(parameters):
    return ["%s=1" % p.wire for p in parameters if p.where == "query" and p.required]


@pytest.mark.parametrize("area", sorted({name.partition(".")[0] for name, _ in operations()}))
def test_every_operation_is_answered(server, area):
    """Each operation of the API gets a well-formed reply of its kind for a minimal request."""
    for name, spec in operations():
        if name.partition(".")[0] != area or name == "beta.agents.sessions.events.stream":  # which waits for input: see below
            continue
        path, _, query = spec.path.partition("?")
        path = path.replace("{model}", "gpt-4o").replace("{", "").replace("}", "")
        parameters = list(spec.parameters.values())
        asked = "&".join([query] * bool(query) + _query(parameters))
        body = None if spec.verb in ("GET", "DELETE") else _sample(parameters, spec.variants)
        headers = {p.wire: "x" for p in parameters if p.where == "header" and p.required}
        answer = ask(server, spec.verb, path + "?" + asked if asked else path, body, headers)
        assert answer.status == (204 if spec.reply == "none" else 200), (name, answer.body)
        route = server.last._route
        assert name in route.names
        if route.spec.page:
            page = answer.json()
            assert page["data"] and not page.get("has_more"), name
        elif spec.reply == "json" and not getattr(spec, "always", False) and name == route.name:
            assert isinstance(answer.json(), dict), name


# Honest replies.


def test_a_reply_carries_the_headers_of_the_api(server):
    """Request id, processing time, date and type are on every reply; ids count from 1."""
    first, second = ask(server, "GET", "/models"), ask(server, "GET", "/nope")
    assert [first.headers["x-request-id"], second.headers["x-request-id"]] == ["req_1", "req_2"]
    for answer in (first, second):
        assert answer.headers["openai-processing-ms"].isdigit() and answer.headers["content-type"] == "application/json"
        assert time.strptime(answer.headers["date"][5:], "%d %b %Y %H:%M:%S GMT")


def test_chat_repeats_the_last_user_message(server):
    """The reply is an echo, and words are tokens."""
    reply = ask(server, "POST", "/chat/completions", dict(CHAT, n=2)).json()
    assert [(c["index"], c["message"]["content"], c["finish_reason"]) for c in reply["choices"]] == [
        (0, "one two  three", "stop"), (1, "one two  three", "stop"),
    ]  # fmt: skip
    assert reply["usage"] == {"prompt_tokens": 5, "completion_tokens": 6, "total_tokens": 11}
    assert (reply["object"], reply["model"], reply["id"]) == ("chat.completion", "m", "chatcmpl-1")


MESSAGES = {
    "parts": ([{"role": "user", "content": [{"type": "text", "text": "a"}, {"type": "image_url"}, {"type": "text", "text": "b"}]}], "a b"),
    "later answer": ([{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}], "a"),
    "no user": ([{"role": "system", "content": "s"}], "s"),
    "nothing": ([], ""),
    "null content": ([{"role": "user", "content": None}], ""),
    "lone surrogate": ([{"role": "user", "content": "\ud83d"}], "\ud83d"),
    "not a list": ("x", ""),
}


@pytest.mark.parametrize("name", MESSAGES)
def test_chat_finds_the_text_to_repeat(server, name):
    """Texts, content parts, and odd messages too."""
    messages, text = MESSAGES[name]
    reply = ask(server, "POST", "/chat/completions", {"model": "m", "messages": messages}).json()
    assert reply["choices"][0]["message"]["content"] == text


def test_a_limit_on_tokens_cuts_the_echo(server):
    """A limit counts words, and the finish reason says that it struck."""
    choice = ask(server, "POST", "/chat/completions", dict(CHAT, max_completion_tokens=2)).json()["choices"][0]
    assert (choice["message"]["content"], choice["finish_reason"]) == ("one two", "length")
    reply = ask(server, "POST", "/responses", {"model": "m", "input": "one two", "max_output_tokens": 1}).json()
    assert (reply["status"], reply["incomplete_details"]) == ("incomplete", {"reason": "max_output_tokens"})


FUNCTION = {"type": "function", "function": {"name": "look", "parameters": {}}}


@pytest.mark.parametrize("choice", ["required", {"type": "function", "function": {"name": "look"}}])
def test_a_forced_function_is_called(server, choice):
    """`tool_choice` makes the reply a tool call with no arguments; streamed, it comes in pieces."""
    asked = dict(CHAT, tools=[FUNCTION], tool_choice=choice)
    message = ask(server, "POST", "/chat/completions", asked).json()["choices"][0]["message"]
    call = message["tool_calls"][0]
    assert message["content"] is None and call["function"] == {"name": "look", "arguments": "{}"}
    chunks = [data for _, data in ask(server, "POST", "/chat/completions", dict(asked, stream=True)).events()[:-1]]
    assert chunks[0]["choices"][0]["delta"]["tool_calls"][0]["function"] == {"name": "look", "arguments": ""}
    assert chunks[1]["choices"][0]["delta"] == {"tool_calls": [{"index": 0, "function": {"arguments": "{}"}}]}
    assert chunks[2]["choices"][0]["finish_reason"] == "tool_calls"


def test_chat_streams_word_by_word(server):
    """Role first, then the words, then the reason, then usage if asked for, then [DONE]."""
    asked = dict(CHAT, stream=True, stream_options={"include_usage": True})
    answer = ask(server, "POST", "/chat/completions", asked)
    events = [data for _, data in answer.events()]
    assert answer.headers["content-type"].startswith("text/event-stream") and events.pop() == "[DONE]"
    usage = events.pop()
    assert usage["choices"] == [] and usage["usage"]["total_tokens"] == 8
    deltas = [event["choices"][0]["delta"].get("content") for event in events]
    assert deltas == ["", "one", " two", "  three", None]
    assert events[0]["choices"][0]["delta"]["role"] == "assistant" and events[-1]["choices"][0]["finish_reason"] == "stop"
    assert {event["object"] for event in events} == {"chat.completion.chunk"} and {event["usage"] for event in events} == {None}


def test_choices_of_a_stream_interleave(server):
    """With `n` choices each has its words and its end, and no usage comes unasked."""
    events = [data for _, data in ask(server, "POST", "/chat/completions", dict(CHAT, stream=True, n=2)).events()[:-1]]
    assert [event["choices"][0]["index"] for event in events] == [0, 1] * 5
    assert not any("usage" in event for event in events)


def test_responses_repeat_the_input(server):
    """A response has one message with one text part, its usage, and the settings that were sent."""
    items = [{"role": "user", "content": [{"type": "input_text", "text": "one two"}]}]
    reply = ask(server, "POST", "/responses", {"model": "m", "input": items, "instructions": "Be brief.", "top_p": 0.5}).json()
    assert reply["output"][0]["content"] == [{"type": "output_text", "text": "one two", "annotations": [], "logprobs": []}]
    assert (reply["object"], reply["status"], reply["top_p"], reply["model"]) == ("response", "completed", 0.5, "m")
    assert (reply["usage"]["input_tokens"], reply["usage"]["output_tokens"], reply["usage"]["total_tokens"]) == (4, 2, 6)


def test_responses_stream_the_official_events(server):
    """The sequence of events is complete, numbered, named twice, and its end repeats the whole."""
    events = ask(server, "POST", "/responses", {"model": "m", "input": "one two", "stream": True}).events()
    assert [name for name, _ in events] == ["response." + name for name in (
        "created", "in_progress", "output_item.added", "content_part.added", "output_text.delta", "output_text.delta",
        "output_text.done", "content_part.done", "output_item.done", "completed",
    )]  # fmt: skip
    assert all(name == data["type"] for name, data in events)
    assert [data["sequence_number"] for _, data in events] == list(range(10))
    assert [data["delta"] for _, data in events if "delta" in data] == ["one", " two"]
    whole = ask(server, "POST", "/responses", {"model": "m", "input": "one two"}).json()
    assert dict(events[-1][1]["response"], id=0, output=0) == dict(whole, id=0, output=0)
    assert events[0][1]["response"]["output"] == [] and events[0][1]["response"]["status"] == "in_progress"


def test_responses_call_a_forced_function(server):
    """A forced function is an output item, streamed with its own events."""
    asked = {"model": "m", "input": "x", "tool_choice": {"type": "function", "name": "look"}}
    item = ask(server, "POST", "/responses", asked).json()["output"][0]
    assert (item["type"], item["name"], item["arguments"]) == ("function_call", "look", "{}")
    names = [name for name, _ in ask(server, "POST", "/responses", dict(asked, stream=True)).events()]
    assert names[3:5] == ["response.function_call_arguments.delta", "response.function_call_arguments.done"]


def test_responses_that_were_never_stored_are_finished(server):
    """Retrieving answers with the id that was asked for, as a stream too; cancelling says so."""
    assert ask(server, "GET", "/responses/resp_9").json()["id"] == "resp_9"
    assert ask(server, "GET", "/responses/resp_9?stream=true").events()[-1][1]["response"]["id"] == "resp_9"
    assert ask(server, "POST", "/responses/resp_9/cancel").json()["status"] == "cancelled"


def test_legacy_completions_repeat_each_prompt(server):
    """Texts, lists of texts and token numbers come back, streamed or whole."""
    reply = ask(server, "POST", "/completions", {"model": "m", "prompt": ["a b", "c"], "n": 2}).json()
    assert [choice["text"] for choice in reply["choices"]] == ["a b", "a b", "c", "c"]
    assert reply["usage"] == {"prompt_tokens": 3, "completion_tokens": 6, "total_tokens": 9}
    asked = {"model": "m", "prompt": [5, 6], "stream": True, "stream_options": {"include_usage": True}}
    events = [data for _, data in ask(server, "POST", "/completions", asked).events()[:-1]]
    assert "".join(event["choices"][0]["text"] for event in events[:-1]) == "5 6" and events[-1]["usage"]["prompt_tokens"] == 2


def _embed(server, **asked):
    return [entry["embedding"] for entry in ask(server, "POST", "/embeddings", dict(asked, model="m")).json()["data"]]


def test_embeddings_are_unit_vectors_that_depend_on_the_input_alone(server):
    """The same input has the same vector, another input another one, and all have length 1."""
    first, again, other = _embed(server, input=["a", "a", "b"])
    assert first == again != other and len(first) == 8
    for vector in (first, other, _embed(server, input="a", dimensions=300)[0]):
        assert abs(sum(x * x for x in vector) - 1) < 1e-6
    assert _embed(server, input=[1, 2]) == _embed(server, input=[[1, 2]]) != _embed(server, input=[[1], [2]])


def test_embeddings_come_in_base64_when_asked(server):
    """Base64 holds the same numbers as little-endian 32-bit floats."""
    import struct

    floats, coded = _embed(server, input="a", dimensions=5)[0], _embed(server, input="a", dimensions=5, encoding_format="base64")[0]
    assert list(struct.unpack("<5f", base64.b64decode(coded))) == floats


def test_models_are_a_small_fixed_set(server):
    """Listing, retrieving and deleting agree on what there is."""
    names = [model["id"] for model in ask(server, "GET", "/models").json()["data"]]
    assert ask(server, "GET", "/models/" + names[0]).json()["id"] == names[0]
    assert ask(server, "DELETE", "/models/" + names[0]).json() == {"id": names[0], "object": "model", "deleted": True}
    assert ask(server, "DELETE", "/models/x").status == 404


def test_lists_page_to_their_end(server):
    """Every list has three entries; `limit` and `after` move through them."""
    first = ask(server, "GET", "/files?limit=2").json()
    second = ask(server, "GET", "/files?limit=2&after=" + first["last_id"]).json()
    assert [entry["id"] for entry in first["data"] + second["data"]] == ["file_1", "file_2", "file_3"]
    assert (first["has_more"], second["has_more"]) == (True, False) and first["next"] == "file_2"
    assert ask(server, "GET", "/files?after=file_3").json()["data"] == []


GENERIC = {
    "created": ("POST", "/batches", {"input_file_id": "f", "endpoint": "/e", "completion_window": "24h"},
                {"id": "batch_1", "object": "batch", "input_file_id": "f", "status": "completed"}),
    "retrieved": ("GET", "/threads/t/runs/r", None, {"id": "r", "object": "thread.run", "thread_id": "t", "status": "completed"}),
    "updated": ("POST", "/vector_stores/v", {"name": "n"}, {"id": "v", "object": "vector_store", "name": "n"}),
    "cancelled": ("POST", "/batches/b/cancel", None, {"id": "b", "object": "batch", "status": "cancelled"}),
    "deleted": ("DELETE", "/files/f", None, {"id": "f", "object": "file", "deleted": True}),
    "admin": ("POST", "/organization/projects", {"name": "p"}, {"object": "organization.project", "name": "p"}),
    "named otherwise": ("POST", "/threads/runs", {"assistant_id": "a"}, {"object": "thread.run", "assistant_id": "a"}),
}  # fmt: skip


@pytest.mark.parametrize("name", GENERIC)
def test_other_operations_repeat_what_they_were_told(server, name):
    """Id, kind, the ids of the path and the values of the body make the reply; pollers find an end."""
    method, path, body, expected = GENERIC[name]
    reply = ask(server, method, path, body).json()
    assert {key: reply[key] for key in expected} == expected


def test_other_streams_are_short(server):
    """An operation that streams and has no reply of its own sends its object twice, then the end."""
    events = ask(server, "POST", "/images/generations", {"prompt": "a cat", "stream": True}).events()
    assert [name for name, _ in events] == ["images.created", "images.completed", "done"]


RUN = {"assistant_id": "a", "stream": True}
FORCED = {"tool_choice": {"type": "function", "function": {"name": "f"}}}


@pytest.mark.parametrize(
    "path, body, text",
    [
        ("/threads/t/runs", {"instructions": "Be kind"}, "Be kind"),
        ("/threads/t/runs", {"instructions": "Be kind", "additional_messages": [{"role": "user", "content": "one two"}]}, "one two"),
        ("/threads/runs", {"thread": {"messages": [{"role": "user", "content": "one two"}]}}, "one two"),
        ("/threads/t/runs/r/submit_tool_outputs", {"tool_outputs": [{"tool_call_id": "c", "output": "42 C"}]}, "42 C"),
    ],
)
def test_runs_stream_the_official_events(server, path, body, text):
    """Word by word what they were told last, as the message of a run that completes."""
    body = dict(body, stream=True) if "tool_outputs" in body else dict(RUN, **body)
    events = ask(server, "POST", path, body).events()
    names = [name for name, _ in events]
    assert names[:4] == ["thread.run.created", "thread.run.in_progress", "thread.message.created", "thread.message.in_progress"]
    assert names[4:-3] == ["thread.message.delta"] * 2
    assert names[-3:] == ["thread.message.completed", "thread.run.completed", "done"]
    assert "".join(data["delta"]["content"][0]["text"]["value"] for name, data in events if name.endswith("delta")) == text
    assert events[-3][1]["content"][0]["text"]["value"] == text and events[-2][1]["status"] == "completed"


def test_a_run_asks_for_the_function_that_is_forced(server):
    """Its step shows the call as it grows, and the run needs its output."""
    events = ask(server, "POST", "/threads/t/runs", dict(RUN, **FORCED)).events()
    names = [name for name, _ in events]
    assert names[2:-2] == ["thread.run.step.created", "thread.run.step.in_progress"] + ["thread.run.step.delta"] * 2
    (call,) = events[-2][1]["required_action"]["submit_tool_outputs"]["tool_calls"]
    assert names[-2:] == ["thread.run.requires_action", "done"] and call["function"] == {"name": "f", "arguments": "{}"}


def test_sessions_of_agents_say_what_they_are_told(world, server):
    """A turn of the official events, for the input of a new session and for that of one which is there; then the session is idle."""
    client = world.client(server)
    sessions = client.beta.agents.sessions
    session = world.run(sessions.create(environment={"type": "none"}, metadata={"a": "b"}))
    assert (session.status, session.required_actions, session.metadata) == ("idle", [], {"a": "b"})
    stream = world.run(sessions.create(environment={"type": "none"}, input="one two", stream=True))
    kinds = [event.type.partition("agent.session.")[2] for event in world.collect(stream)]
    assert kinds == ["created"] + ["turn." + name for name in (
        "created", "in_progress", "item.added", "item.added", "content_part.added", "output_text.delta", "output_text.delta",
        "output_text.done", "content_part.done", "item.done", "completed",
    )] + ["idle"]  # fmt: skip
    for words in ("and then", "so it goes"):
        with world.opened(sessions.stream(session.id, input=words)) as stream:
            result = world.run(stream.get_final_result)
        assert (result.output_text, result.session_id, result.turn.status) == (words, session.id, "completed")
        assert result.turn.usage.total_tokens == 2 * len(words.split())
    schema = {"type": "object", "properties": {"who": {"type": "string"}}}
    stream = world.run(sessions.create(environment={"type": "none"}, input="Who?", output_type=schema, stream=True))
    assert world.run(stream.get_final_result).output_parsed == {"who": "Who?"}


def test_a_session_that_nobody_talks_to_waits_as_long_as_somebody_listens(server):
    """Its events are comments, so that the server notices when the client has left."""
    before = threading.active_count()
    with server.client() as client:
        stream = client.beta.agents.sessions.events.stream("s")
        client.beta.agents.sessions.events.create("s", events=[{"type": "agent.session.input.cancel"}])
        assert stream.response.status_code == 200
        stream.close()
    until = time.monotonic() + 10
    while threading.active_count() > before and time.monotonic() < until:
        time.sleep(MS)
    assert threading.active_count() == before


def test_uploads_are_measured(server):
    """Transcriptions tell the name and size of the file, in the asked format."""
    headers = {"Content-Type": "multipart/form-data; boundary=b"}

    def told(**fields):
        parts = ['--b\r\nContent-Disposition: form-data; name="%s"\r\n\r\n%s\r\n' % pair for pair in fields.items()]
        file = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.wav"\r\n\r\nabc\r\n--b--\r\n'
        return ask(server, "POST", "/audio/transcriptions", "".join(parts) + file, headers)

    assert told(model="m").json() == {"text": "a.wav has 3 bytes."}
    assert told(model="m", response_format="verbose_json").json()["language"] == "english"
    for form, start in (("text", b"a.wav"), ("srt", b"1\n00:"), ("vtt", b"WEBVTT")):
        answer = told(model="m", response_format=form)
        assert answer.body.startswith(start) and answer.headers["content-type"].startswith("text/plain")
    assert told(model="m", stream="true").events()[-2][1] == {"type": "transcript.text.done", "text": "a.wav has 3 bytes."}


def test_sound_is_the_text_that_was_sent(server):
    """Speech answers with bytes of a known length, and moderations flag nothing."""
    answer = ask(server, "POST", "/audio/speech", {"model": "m", "voice": "v", "input": "h\u00e9"})
    assert answer.body == "h\u00e9".encode() and answer.headers["content-type"] == "audio/mpeg"
    assert [r["flagged"] for r in ask(server, "POST", "/moderations", {"input": ["a", "b"]}).json()["results"]] == [False, False]


# Replies of the user's own.


def test_replies_can_be_added_and_replaced(server):
    """A function in `replies` answers its operation, with a value, a Reply or a Stream."""
    server.replies["files.list"] = lambda recorded: {"path": recorded.path}
    server.replies["files.delete"] = lambda recorded: Reply("gone", 410, {"X-A": "b", "Date": None})
    server.replies["files.content"] = lambda recorded: Stream([b"a", b"b"], False, content_type="text/plain")
    assert ask(server, "GET", "/files").json() == {"path": "/files"}
    answer = ask(server, "DELETE", "/files/f")
    assert (answer.status, answer.body, answer.headers["x-a"], "date" in answer.headers) == (410, b"gone", "b", False)
    answer = ask(server, "GET", "/files/f/content")
    assert (answer.body, answer.headers["content-type"], answer.headers["transfer-encoding"]) == (b"ab", "text/plain", "chunked")


def test_the_error_of_a_reply_function_reaches_the_client(server):
    """What goes wrong in the server's thread is told in the reply, and is not worth a retry."""
    server.replies["files.list"] = lambda recorded: recorded.path_params["nothing"]
    answer = ask(server, "GET", "/files")
    assert answer.status == 500 and answer.headers["x-should-retry"] == "false"
    assert answer.error()["message"] == "The reply to files.list failed with KeyError: 'nothing'"


# Scripts.


def test_failures_come_as_often_as_asked(server):
    """`fail` answers the next matching requests in the API's shape, then all is well."""
    server.fail(429, times=2, headers={"Retry-After": "7"})
    for _ in range(2):
        answer = ask(server, "GET", "/models")
        assert (answer.status, answer.headers["retry-after"], answer.error()["code"]) == (429, "7", "rate_limit_exceeded")
    assert ask(server, "GET", "/models").status == 200


FAILURES = {
    "quota": (dict(status=429, code="insufficient_quota"), 429, {"type": "insufficient_quota", "code": "insufficient_quota"}),
    "server": (dict(status=502), 502, {"type": "server_error", "code": None}),
    "own words": (dict(status=418, message="Teapot.", type="t", param="p", code="c"), 418,
                  {"message": "Teapot.", "type": "t", "param": "p", "code": "c"}),
}  # fmt: skip


@pytest.mark.parametrize("name", FAILURES)
def test_failures_have_usual_words_or_ones_own(server, name):
    """Message, type, code and param can be given; the status decides about the rest."""
    given, status, expected = FAILURES[name]
    server.fail(**given)
    answer = ask(server, "GET", "/models")
    assert answer.status == status and {key: answer.error()[key] for key in expected} == expected
    assert answer.error()["message"]


def test_a_failure_can_have_any_body(server):
    """HTML from a gateway, say."""
    server.fail(502, body="<html><title>Bad gateway</title></html>", headers={"Content-Type": "text/html"})
    answer = ask(server, "GET", "/models")
    assert (answer.body[:6], answer.headers["content-type"]) == (b"<html>", "text/html")


@pytest.mark.parametrize("operation", ["models.list", "models", "/models", None])
def test_scripts_wait_for_the_operation_they_mean(server, operation):
    """A dotted name, the start of one, a path prefix, or none for all."""
    server.fail(503, operation=operation)
    assert ask(server, "GET", "/files").status == (503 if operation is None else 200)
    assert ask(server, "GET", "/models").status == (200 if operation is None else 503)


def test_a_misspelt_operation_is_named_at_once(server):
    """A script that could never match is an error where it is written."""
    with pytest.raises(ValueError, match=r"no operation 'chat.completion.create'; did you mean 'chat.completions.create'\?"):
        server.fail(operation="chat.completion.create")
    for wrong in (dict(times=0), dict(operation="")):
        with pytest.raises(ValueError):
            server.delay(1, **wrong)


def test_a_script_knows_all_names_of_a_route(server):
    """What another name of the same path says, counts."""
    server.reply({"a": 1}, "beta.vector_stores.list")
    assert ask(server, "GET", "/vector_stores").json() == {"a": 1}


def test_counted_scripts_come_before_standing_ones(server):
    """Counted ones are used up in order; then the newest standing one holds until reset."""
    server.reply({"n": "old"})
    server.reply({"n": "new"})
    server.reply({"n": 1}, times=1)
    server.fail(500)
    answers = [ask(server, "GET", "/models") for _ in range(4)]
    assert [answer.json().get("n") for answer in answers] == [1, None, "new", "new"] and answers[1].status == 500
    server.reset()
    assert ask(server, "GET", "/models").json()["object"] == "list"
    assert [recorded.number for recorded in server.requests] == [1]


def test_a_scripted_reply_is_sent_as_it_is(server):
    """Scripts come before all checks, so an endpoint that the API lacks can be had, with any value."""
    values = [({"a": "\u00e9"}, b'{"a":"\xc3\xa9"}', "application/json"), ("t", b"t", "text/plain; charset=utf-8")]
    values += [(b"\0", b"\0", "application/octet-stream"), ([], b"[]", "application/json"), (Reply(3, 201), b"3", "application/json")]
    for value, body, kind in values:
        server.reply(value, "/new", times=1)
        answer = ask(server, "PATCH", "/new/thing?x=1", headers={"Authorization": None})
        assert (answer.body, answer.headers["content-type"]) == (body, kind)
    server.reply(lambda recorded: {"saw": recorded.json()}, "/new", times=1)
    assert ask(server, "POST", "/new", [1]).json() == {"saw": [1]}
    server.reply(None, "/new", status=202)
    answer = ask(server, "GET", "/new")
    assert (answer.status, answer.body, answer.headers["content-length"]) == (202, b"", "0")


def test_scripted_streams_have_every_form_of_event(server):
    """Dicts, named pairs, texts and raw bytes; `[DONE]` unless told otherwise."""
    server.stream([{"a": 1}, ("ping", {"b": 2}), ("x", "two\nlines"), b": comment\n\n"], times=1)
    body = ask(server, "GET", "/models").body
    assert body == b'data: {"a":1}\n\nevent: ping\ndata: {"b":2}\n\nevent: x\ndata: two\ndata: lines\n\n: comment\n\ndata: [DONE]\n\n'
    server.stream([{"a": 1}], done=False, headers={"X-A": "b"})
    answer = ask(server, "GET", "/models")
    assert answer.body == b'data: {"a":1}\n\n' and answer.headers["x-a"] == "b"


def test_a_delayed_reply_comes_late(server):
    """`delay` waits before the head, once."""
    server.delay(60 * MS)
    started = time.monotonic()
    ask(server, "GET", "/models")
    late = time.monotonic() - started
    assert late >= 60 * MS
    ask(server, "GET", "/models")


def test_a_dripping_stream_comes_in_pieces(server):
    """`drip` waits before each event but the first, so that the first is there before the second is sent."""
    server.drip(50 * MS)
    server.stream([b"one", b"two"], done=False)
    connection = http.client.HTTPConnection("127.0.0.1", server._port, timeout=10)
    connection.request("GET", "/v1/models")
    response = connection.getresponse()
    started = time.monotonic()
    assert response.read1(100) == b"one"
    assert response.read() == b"two" and time.monotonic() - started >= 40 * MS
    connection.close()


def _body_until_broken(server):
    received = exchange(server, b"GET /v1/models HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer k\r\n\r\n")
    return received.partition(b"\r\n\r\n")[2] if received else None


CUTS = {
    "before the head": (dict(), None, None),
    "whole reply": (dict(after=3), b"0123456789", b"012"),
    "nothing of it": (dict(after=0), b"0123456789", b""),
    "a reply is one event": (dict(events=0), b"0123456789", b""),
    "events": (dict(events=1), [b"ab", b"cd"], b"2\r\nab\r\n"),
    "no events": (dict(events=0), [b"ab", b"cd"], b""),
    "all events": (dict(events=2), [b"ab", b"cd"], b"2\r\nab\r\n2\r\ncd\r\n"),
    "inside an event": (dict(after=3), [b"ab", b"cd"], b"2\r\nab\r\n2\r\nc"),
    "between events": (dict(after=2), [b"ab", b"cd"], b"2\r\nab\r\n"),
    "at the end": (dict(after=4), [b"ab", b"cd"], b"2\r\nab\r\n2\r\ncd\r\n"),
    "late": (dict(after=9), [b"ab", b"cd"], b"2\r\nab\r\n2\r\ncd\r\n"),
}


@pytest.mark.parametrize("name", CUTS)
def test_a_reply_breaks_off_where_the_script_says(server, name):
    """Bytes of body are counted without framing; the framing that remains tells of what is missing."""
    cut, value, expected = CUTS[name]
    if isinstance(value, list):
        server.stream(value, done=False)
    elif value is not None:
        server.reply(value)
    server.cut(**cut)
    assert _body_until_broken(server) == expected
    server.reset()
    assert ask(server, "GET", "/models").status == 200


def test_a_connection_can_be_torn_down(server):
    """`how="reset"` ends it with an error at the peer."""
    server.cut(how="reset")
    with pytest.raises(ConnectionResetError):
        exchange(server, GET.replace(b"accept: b", b"Authorization: Bearer k"))


def test_cuts_that_make_no_sense_are_refused(server):
    """One place to cut, in one of two ways."""
    with pytest.raises(ValueError, match="not both"):
        server.cut(after=1, events=1)
    with pytest.raises(ValueError, match="'close' or 'reset'"):
        server.cut(how="gently")


# From start to close.


def test_a_server_says_when_it_does_not_run():
    """The URL of a server that was not started, or is closed, is an error with a sentence."""
    server = Server()
    with pytest.raises(RuntimeError, match="the server is not running"):
        server.url
    with server:
        assert server.url == "http://127.0.0.1:%d/v1" % server._port and server.start() is server
        assert server.url in repr(server)
    assert "not running" in repr(server)
    server.close()
    with server:
        assert ask(server, "GET", "/models").status == 200


def test_closing_ends_all_connections_and_threads():
    """Nothing is left behind: not an idle connection, not a thread that waits to answer."""
    before = threading.active_count()
    with Server() as server:
        server.delay(30, operation="/slow")
        idle = [socket.create_connection(("127.0.0.1", server._port), 10) for _ in range(5)]
        for connection in idle:
            connection.sendall(GET)
            assert connection.recv(65536).startswith(b"HTTP/1.1 401 ")
        idle[0].sendall(GET.replace(b"models", b"slow"))
        while len(server.requests) < 6:
            time.sleep(1 * MS)
    assert [connection.recv(10) for connection in idle] == [b""] * 5
    assert threading.active_count() == before
    for connection in idle:
        connection.close()


def test_many_connections_are_served_at_once(server):
    """Requests of 16 threads are all recorded, each with a number of its own."""
    world = Sync()
    answers = world.gather(16, lambda index: [ask(server, "GET", "/models").status for _ in range(4)])
    assert answers == [[200] * 4] * 16
    assert sorted(recorded.number for recorded in server.requests) == list(range(1, 65)) and server.connections == 64


def test_nothing_of_this_is_loaded_with_the_package():
    """The server costs those who do not use it nothing (need 1)."""
    import subprocess
    import sys

    code = "import oai_lite, sys; print([m for m in sys.modules if 'testing' in m or m == 'socket'])"
    assert subprocess.check_output([sys.executable, "-c", code]).strip() == b"[]"


# Our clients, in both worlds.


def test_clients_of_both_worlds_talk_to_the_server(world, server):
    """A call, and what the server saw of it (need 48)."""
    client = world.client(server)
    reply = world.run(client.chat.completions.create(**CHAT))
    assert reply.choices[0].message.content == "one two  three" and reply._request_id == "req_1"
    assert server.last.operation == "chat.completions.create" and server.last.json() == CHAT


def test_streams_of_both_worlds_are_read_to_the_end(world, server):
    """Items come one by one, and the connection serves the next call too (need 9)."""
    client = world.client(server)
    for _ in range(3):
        stream = world.run(client.chat.completions.create(stream=True, **CHAT))
        first = world.next(stream)
        rest = world.collect(stream)
        assert first.choices[0].delta.role == "assistant" and len(rest) == 4
        with pytest.raises(StopIteration):
            world.next(stream)
    assert server.connections == 1


def test_lists_of_both_worlds_are_paged(world, server):
    """Iterating a list fetches the pages that follow."""
    client = world.client(server)
    assert [entry.id for entry in world.collect(client.files.list(limit=1))] == ["file_1", "file_2", "file_3"]
    assert [recorded.query.get("after") for recorded in server.requests] == [None, "file_1", "file_2"]


def test_failures_of_both_worlds_are_raised(world, server):
    """What is scripted arrives as the error it stands for."""
    client = world.client(server, max_retries=0)
    server.fail(429, code="insufficient_quota", operation="models")
    with pytest.raises(oai_lite.RateLimitError) as caught:
        world.run(lambda: client.models.list())
    assert caught.value.code == "insufficient_quota"
    server.cut(times=2)  # a kept connection that dies is replaced once, silently
    with pytest.raises(oai_lite.APIConnectionError):
        world.run(lambda: client.models.retrieve("gpt-4o"))


def test_uploads_of_both_worlds_arrive(world, server):
    """A file part has its name and bytes."""
    reply = world.run(world.client(server).files.create(file=("a.txt", b"abc"), purpose="batch"))
    assert (reply.filename, reply.bytes) == ("a.txt", 3) and server.last.form[-1].data == b"abc"


def test_streaming_responses_of_both_worlds_are_context_managers(world, server):
    """`opened` enters and leaves them."""
    client = world.client(server)
    with world.opened(client.with_streaming_response.models.list()) as response:
        assert response.status_code == 200


def test_many_calls_at_once_in_both_worlds(world, server):
    """`gather` runs a call many times at once, in threads or in tasks."""
    client = world.client(server)
    replies = world.gather(8, lambda index: client.embeddings.create(model="m", input=str(index)))
    assert len({tuple(reply.data[0].embedding) for reply in replies}) == 8 == len(server.requests)


def test_the_examples_of_the_docs_work():
    """The docstrings' examples run as they stand."""
    failed, tried = doctest.testmod(oai_lite.testing, extraglobs={"oai_lite": oai_lite})
    assert tried and not failed


# The worlds themselves.


def test_a_task_left_pending_is_found():
    """Closing the async world fails if the code under test left a task behind."""
    import asyncio

    world = Async()
    world.run(lambda: asyncio.ensure_future(asyncio.sleep(60)).cancel() and None)
    world.close()
    world = Async()

    async def leave():
        asyncio.ensure_future(asyncio.sleep(60))

    world.run(leave())
    with pytest.raises(AssertionError, match="tasks were left pending"):
        world.close()
    assert world.loop.is_closed()


def test_an_error_that_nobody_saw_is_found():
    """So it does if a callback failed."""
    world = Async()
    world.loop.call_soon(lambda: 1 / 0)
    world.sleep(0)
    with pytest.raises(AssertionError, match="errors that nobody saw"):
        world.close()


@pytest.mark.parametrize("kind", [Sync, Async])
def test_gather_raises_the_first_error(kind):
    """An error in one of many calls is not lost."""
    world = kind()
    with pytest.raises(ZeroDivisionError):
        world.gather(3, lambda index: 1 // index)
    assert world.gather(3, lambda index: index * 2) == [0, 2, 4]
    world.close()


def test_a_port_of_ones_own() -> None:
    """`port=` says where to listen; a port that is taken is an OSError."""
    with Server() as first:
        with pytest.raises(OSError):
            Server(port=int(first.origin.rpartition(":")[2])).start()
    assert any(listens_where_told() for _ in range(50))


def listens_where_told() -> bool:
    """Whether a server listens on a port that was free a moment ago; False if somebody else was quicker."""
    with Server() as other:
        origin = other.origin
    server = Server(port=int(origin.rpartition(":")[2]))
    try:
        server.start()
    except OSError:
        return False
    with server:
        return server.origin == origin
