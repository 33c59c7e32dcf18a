"""The clients end to end, over real connections to the offline server: written once, run in both worlds."""
from __future__ import annotations

import asyncio
import gc
import inspect
import json
import logging

import pytest

import oai_lite
import oai_lite.testing
from oai_lite import OpenAI
from oai_lite._errors import ConfigurationError
from tests.support.worlds import server, world  # noqa: F401  (fixtures)

MESSAGES = [{"role": "user", "content": "Say this is a test"}]


@pytest.fixture
def lenient():
    """A server that lets unknown parameters pass."""
    with oai_lite.testing.Server(strict=False) as made:
        yield made


def chat(client, **more):
    return client.chat.completions.create(model="gpt-4o", messages=MESSAGES, **more)


def text_of(chunks):
    return "".join(choice.delta.content or "" for chunk in chunks for choice in chunk.choices)


# The main job.


def test_a_chat_completion(world, server):
    """A reply is a dict with attributes that knows its request id."""
    reply = world.run(chat(world.client(server), temperature=0.5))
    assert "Say this is a test" in reply.choices[0].message.content
    assert reply["choices"][0]["message"]["role"] == "assistant" and reply.usage.total_tokens > 0
    assert reply._request_id and json.loads(json.dumps(reply)) == reply
    assert server.last.json() == {"model": "gpt-4o", "messages": MESSAGES, "temperature": 0.5}
    assert (server.last.method, server.last.path, server.last.operation) == ("POST", "/chat/completions", "chat.completions.create")


def test_what_comes_back_can_be_sent_in_again(world, server):
    """A message of a reply is a message of the next request (need 25)."""
    client = world.client(server)
    reply = world.run(chat(client))
    world.run(client.chat.completions.create(model="gpt-4o", messages=[*MESSAGES, reply.choices[0].message, MESSAGES[0]]))
    assert server.last.json()["messages"][1]["role"] == "assistant"


def test_a_chat_stream(world, server):
    """Chunks arrive one by one; together they are the reply."""
    stream = world.run(chat(world.client(server), stream=True))
    chunks = world.collect(stream)
    assert len(chunks) > 3 and "Say this is a test" in text_of(chunks)
    assert chunks[-1].choices[0].finish_reason == "stop" and server.last.json()["stream"] is True


def test_the_image_example(world, server):
    """Content parts with an image pass through."""
    content = [{"type": "text", "text": "What is this?"}, {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}]
    reply = world.run(world.client(server).chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": content}]))
    assert "What is this?" in reply.choices[0].message.content


def test_a_response(world, server):
    """The responses API, plain and streamed, up to its terminal event."""
    client = world.client(server)
    reply = world.run(client.responses.create(model="gpt-4o", input="Say this is a test"))
    assert reply.object == "response" and "Say this is a test" in reply.output[0].content[0].text
    events = world.collect(world.run(client.responses.create(model="gpt-4o", input="Say this", stream=True)))
    assert [events[0].type, events[-1].type] == ["response.created", "response.completed"]
    assert "Say this" in "".join(event.delta for event in events if event.type == "response.output_text.delta")


def test_embeddings(world, server):
    """Vectors are lists of floats, whichever way they travel."""
    client = world.client(server)
    plain = world.run(client.embeddings.create(model="text-embedding-3-small", input=["a", "b"]))
    assert len(plain.data) == 2 and all(isinstance(number, float) for number in plain.data[0].embedding)
    assert "encoding_format" not in server.last.json()
    packed = world.run(client.embeddings.create(model="text-embedding-3-small", input=["a"], encoding_format="base64"))
    assert oai_lite.decode_embedding(packed.data[0].embedding) == pytest.approx(plain.data[0].embedding, abs=1e-6)


def test_models(world, server):
    """List, retrieve and delete; a list is a page and an iterable."""
    client = world.client(server)
    page = world.run(client.models.list())
    names = [model.id for model in page.data]
    assert names and [model.id for model in world.collect(client.models.list())] == names
    assert type(page).__name__ == ("AsyncPage" if world.is_async else "SyncPage") and not page.has_next_page()
    assert world.run(client.models.retrieve(names[0])).id == names[0]
    assert world.run(client.models.delete(names[0])).deleted is True
    assert server.last.method == "DELETE" and server.last.path == "/models/" + names[0]


# Typos, before any byte is sent.


def test_a_typo_is_named_and_nothing_is_sent(world, server):
    """A misspelt keyword is a TypeError with the nearest name."""
    client = world.client(server)
    with pytest.raises(TypeError, match="did you mean 'temperature'"):
        world.run(lambda: chat(client, temprature=1))
    with pytest.raises(TypeError, match="missing the required argument 'messages'"):
        world.run(lambda: client.chat.completions.create(model="m"))
    assert server.requests == []


def test_extras_reach_the_server(world, lenient):
    """extra_headers, extra_query and extra_body go over the wire (need 32)."""
    server = lenient
    client = world.client(server, default_headers={"x-foo": "client"}, default_query={"v": "1"})
    world.run(chat(client, extra_headers={"X-Foo": "call"}, extra_query={"q": ["a"]}, extra_body={"user": "u"}))
    assert server.last.headers["x-foo"] == "call" and server.last.json()["user"] == "u"
    assert server.last.query.get("v") == "1" and "q[]" in server.last.query


# Options and copies.


def test_options_can_be_read_and_set(world, server):
    """What is set takes effect with the next request."""
    client = world.client(server, api_key="sk-1", organization="org-1")
    assert client.api_key == "sk-1" and client.base_url == server.url + "/" and client.max_retries == 2
    client.api_key, client.organization = "sk-2", "org-2"
    world.run(chat(client))
    assert server.last.headers["authorization"] == "Bearer sk-2" and server.last.headers["openai-organization"] == "org-2"
    assert client.auth_headers == {"Authorization": "Bearer sk-2"} and client.default_headers["X-Stainless-Lang"] == "python"
    assert "sk-2" not in repr(client)


def test_copies_are_independent_and_share_connections(world, server):
    """`copy()` changes nothing in the original; both use the same pool."""
    client = world.client(server, api_key="sk-1", default_headers={"a": "1", "b": "1"}, timeout=9)
    twin = client.copy(api_key="sk-2", max_retries=7, default_headers={"b": "2", "c": "2"})
    assert (client.api_key, twin.api_key, client.max_retries, twin.max_retries) == ("sk-1", "sk-2", 2, 7)
    assert twin.timeout == 9 and twin.copy().max_retries == 7
    world.run(chat(client))
    world.run(chat(twin))
    assert (server.last.headers["a"], server.last.headers["b"], server.last.headers["c"]) == ("1", "2", "2")
    assert server.connections == 1
    assert twin.with_options(timeout=None).timeout is None and twin.timeout == 9


def test_copies_can_replace_headers_and_queries(world, server):
    """`set_default_headers` and `set_default_query` replace; both forms at once are an error."""
    client = world.client(server, default_headers={"a": "1"}, default_query={"q": "1"})
    assert client.copy(set_default_headers={}).default_headers.get("a") is None
    assert client.copy(set_default_query={"z": 1}).default_query == {"z": 1}
    assert client.copy(default_query={"z": 1}).default_query == {"q": "1", "z": 1}
    with pytest.raises(ValueError, match="mutually exclusive"):
        client.copy(default_headers={}, set_default_headers={})
    with pytest.raises(ValueError, match="mutually exclusive"):
        client.copy(default_query={}, set_default_query={})


def test_every_constructor_parameter_is_one_of_copy():
    """What can be set can be changed."""
    for name in ("OpenAI", "AzureOpenAI", "BedrockOpenAI"):
        for kind in (getattr(oai_lite, name), getattr(oai_lite, "Async" + name)):
            made, copied = (set(inspect.signature(function).parameters) for function in (kind, kind.copy))
            assert made - copied - {"_wire", "_provider"} == set() and "self" not in made
            assert kind.with_options is kind.copy


def test_the_other_world_s_http_client_is_refused(world, server):
    """The message says what was expected."""
    wrong = oai_lite.HTTPClient() if world.is_async else oai_lite.AsyncHTTPClient()
    for bad in (wrong, object()):
        with pytest.raises(TypeError, match="Invalid `http_client`"):
            world.client(server, http_client=bad)


def test_a_client_closes(world, server):
    """As a context manager or by `close()`; afterwards a call is a clear error."""
    client = world.client(server)
    with world.opened(client) as entered:
        assert entered is client and not client.is_closed()
        world.run(chat(client))
    assert client.is_closed()
    with pytest.raises(oai_lite.OpenAIError, match="closed"):
        world.run(lambda: chat(client))


def test_key_callables_are_asked_for_every_attempt(world, server):
    """A retry carries a fresh key (need 37); in the async client plain and async callables both work."""
    keys = iter(["sk-1", "sk-2", "sk-3", "sk-4"])

    async def asynchronous():
        return next(keys)

    server.fail(500, headers={"retry-after-ms": "1"})
    world.run(chat(world.client(server, api_key=lambda: next(keys))))
    assert [one.headers["authorization"] for one in server.requests] == ["Bearer sk-1", "Bearer sk-2"]
    if world.is_async:
        world.run(chat(world.client(server, api_key=asynchronous)))
        assert server.last.headers["authorization"] == "Bearer sk-3"


def test_admin_calls_use_the_admin_key(world, server):
    """And say so if there is none."""
    client = world.client(server, api_key="sk-1", admin_api_key="sk-admin")
    world.run(client.get("/models", options={"security": "admin"}))
    assert server.last.headers["authorization"] == "Bearer sk-admin"
    with pytest.raises(TypeError, match="admin_api_key"):
        other = world.client(server.url, api_key="sk-1")
        world.run(lambda: other.get("/models", options={"security": "admin"}))


# Errors and retries.


@pytest.mark.parametrize(
    "status, kind",
    [
        (400, "BadRequestError"), (401, "AuthenticationError"), (403, "PermissionDeniedError"), (404, "NotFoundError"),
        (409, "ConflictError"), (422, "UnprocessableEntityError"), (429, "RateLimitError"), (500, "InternalServerError"),
        (418, "APIStatusError"), (503, "InternalServerError"),
    ],
)  # fmt: skip
def test_each_status_has_its_error(world, server, status, kind):
    """With the server's words, the request id and what was asked (need 34)."""
    server.fail(status, message="Server says %d" % status, code="some_code", param="model")
    with pytest.raises(oai_lite.APIStatusError) as caught:
        world.run(chat(world.client(server, max_retries=0)))
    error = caught.value
    assert type(error).__name__ == kind and error.status_code == status == error.response.status_code
    assert (error.code, error.param, error.request_id) == ("some_code", "model", error.response.headers["x-request-id"])
    for part in ("Server says %d" % status, "POST", "/v1/chat/completions", error.request_id):
        assert part in str(error)
    assert error.body["message"] == "Server says %d" % status and error.request.method == "POST"


def test_failures_are_tried_again_over_the_wire(world, server):
    """Two retries by default, on the same connection; the reply says how many there were."""
    server.fail(500, times=2, headers={"retry-after-ms": "1"})
    raw = world.run(chat_raw(world.client(server)))
    assert raw.retries_taken == 2 and [one.headers["x-stainless-retry-count"] for one in server.requests] == ["0", "1", "2"]
    assert server.connections == 1 and oai_lite.meta(raw.parse()).attempts == 3


def chat_raw(client, **more):
    return client.chat.completions.with_raw_response.create(model="gpt-4o", messages=MESSAGES, **more)


def test_max_retries_per_client_and_per_request(world, server):
    """`with_options(max_retries=...)`, and the option of undocumented calls."""
    client = world.client(server, max_retries=0)
    server.fail(500, times=2, headers={"retry-after-ms": "1"})
    with pytest.raises(oai_lite.InternalServerError) as caught:
        world.run(chat(client))
    assert caught.value.attempts == 1
    world.run(chat(client.with_options(max_retries=5)))
    server.fail(500, times=1, headers={"retry-after-ms": "1"})
    world.run(client.get("/models", options={"max_retries": 1}))


def test_the_retry_count_header_can_be_left_out_or_replaced(world, server):
    """The caller's headers win over all others."""
    client = world.client(server)
    world.run(chat(client, extra_headers={"x-stainless-retry-count": oai_lite.omit}))
    assert "x-stainless-retry-count" not in server.last.headers
    world.run(chat(client, extra_headers={"x-stainless-retry-count": "42"}))
    assert server.last.headers["x-stainless-retry-count"] == "42"


def test_an_exhausted_quota_is_sent_once(world, server):
    """Its own error, at once (need 10)."""
    server.fail(429, code="insufficient_quota", message="You exceeded your current quota")
    with pytest.raises(oai_lite.InsufficientQuotaError):
        world.run(chat(world.client(server)))
    assert len(server.requests) == 1


def test_a_cut_reply_is_tried_again(world, server):
    """A body that ends too early is no reply; neither is a connection that closes before the head."""
    server.cut(after=20)
    server.cut()
    client = world.client(server, max_retries=oai_lite.Retry(2, base=0.001))
    assert world.run(chat(client)).choices
    assert len(server.requests) == 3


def test_nobody_listening_is_a_connection_error(world):
    """The message says where and why; the cause is kept."""
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = "http://127.0.0.1:%d/v1" % taken.getsockname()[1]
        client = world.client(url, max_retries=0)
        with pytest.raises(oai_lite.APIConnectionError, match="127.0.0.1") as caught:
            world.run(lambda: chat(client))
    assert isinstance(caught.value.__cause__, OSError) and not isinstance(caught.value, oai_lite.APITimeoutError)


def test_a_silent_server_is_a_timeout(world, server):
    """The phase is named; per client and per call, as a number or a Timeout (need 7)."""
    server.delay(30, times=4)
    client = world.client(server, max_retries=0, timeout=0.05)
    for thing in (
        lambda: chat(client),
        lambda: chat(client.with_options(timeout=30), timeout=0.05),
        lambda: chat(client.with_options(timeout=30), timeout=oai_lite.Timeout(30, read=0.05)),
    ):
        with pytest.raises(oai_lite.APITimeoutError) as caught:
            world.run(thing)
        assert caught.value.phase == "read"
    with pytest.raises(oai_lite.APITimeoutError) as caught:
        world.run(lambda: chat(client.with_options(timeout=oai_lite.Timeout(total=0.1), max_retries=5)))
    assert caught.value.phase == "total"


# Raw and streaming responses.


def test_a_raw_response(world, server):
    """Headers, request, body and numbers; `parse()` gives what the method would have given."""
    raw = world.run(chat_raw(world.client(server)))
    reply = raw.parse()
    assert raw.status_code == 200 and raw.headers.get("X-Request-ID") == raw.request_id == reply._request_id
    assert raw.http_request.headers.get("AUTHORIZATION") == "Bearer sk-offline" and raw.method == "POST"
    assert json.loads(raw.text) == reply == raw.json() and raw.content == raw.text.encode() and raw.is_closed
    assert raw.url.endswith("/v1/chat/completions") and raw.elapsed.total_seconds() > 0 and raw.retries_taken == 0
    assert raw.http_version == "HTTP/1.1" and raw.parse() is reply and server.last.headers["x-stainless-raw-response"] == "true"
    assert raw.parse(to=str) == raw.text


def test_raw_responses_of_lists_and_streams(world, server):
    """`parse()` gives a page or a stream."""
    client = world.client(server)
    assert world.run(client.models.with_raw_response.list()).parse().data
    stream = world.run(chat_raw(client, stream=True)).parse()
    assert "Say this" in text_of(world.collect(stream))
    assert world.run(client.with_raw_response.models.retrieve("gpt-4o")).parse().id == "gpt-4o"


def streaming(client, **more):
    return client.chat.completions.with_streaming_response.create(model="gpt-4o", messages=MESSAGES, **more)


def test_a_streaming_response(world, server):
    """The body is read when it is asked for, in any form; the block closes it."""
    client = world.client(server)
    with world.opened(streaming(client)) as response:
        assert response.headers.get("x-request-id") and not response.is_closed and response.status_code == 200
        reply = world.run(response.parse())
    assert reply.choices and response.is_closed
    whole = json.dumps(reply)
    for read in (
        lambda response: world.run(response.read()).decode(),
        lambda response: world.run(response.text()),
        lambda response: json.dumps(world.run(response.json())),
        lambda response: b"".join(world.collect(response.iter_bytes())).decode(),
        lambda response: b"".join(world.collect(response.iter_bytes(7))).decode(),
        lambda response: "".join(world.collect(response.iter_text())),
        lambda response: "\n".join(world.collect(response.iter_lines())),
    ):
        with world.opened(streaming(client)) as response:
            assert json.loads(read(response))["choices"] == json.loads(whole)["choices"]
    assert server.connections == 1


def test_a_streaming_response_of_a_stream(world, server):
    """Lines of the event stream, or the items by `parse()`."""
    client = world.client(server)
    with world.opened(streaming(client, stream=True)) as response:
        lines = [line for line in world.collect(response.iter_lines()) if line]
    assert lines[-1] == "data: [DONE]" and all(line.startswith("data: ") for line in lines)
    with world.opened(streaming(client, stream=True)) as response:
        assert "Say this" in text_of(world.collect(world.run(response.parse())))


def test_a_streaming_response_that_is_not_read(world, server):
    """Leaving the block gives the connection up; the next call works."""
    client = world.client(server)
    with world.opened(streaming(client)) as response:
        pass
    assert response.is_closed
    assert world.run(chat(client)).choices


# Undocumented endpoints.


def test_verbs_for_undocumented_endpoints(world, server):
    """get, post, put, patch, delete and request reach any path, with retries and options (need 32)."""
    server.reply(lambda recorded: {"method": recorded.method, "body": recorded.json() if recorded.body else None})
    client = world.client(server)
    assert world.run(client.post("/foo", cast_to=object, body={"my_param": True})) == {"method": "POST", "body": {"my_param": True}}
    assert world.run(client.put("/foo", body={"a": None})).body == {"a": None}
    assert world.run(client.patch("/foo", body=[1])).body == [1]
    assert world.run(client.delete("/foo")).method == "DELETE"
    assert world.run(client.request("options", "/foo")).method == "OPTIONS"
    got = world.run(client.get("foo", cast_to=dict, options={"headers": {"x-a": "1"}, "params": {"q": [1, 2]}, "timeout": 5}))
    assert got["method"] == "GET" and server.last.headers["x-a"] == "1" and server.last.path == "/foo"
    with pytest.raises(TypeError, match="unknown request option 'header'"):
        world.run(lambda: client.get("/foo", options={"header": {}}))


def test_the_response_of_an_undocumented_endpoint(world, server):
    """`cast_to=HTTPResponse` gives headers and body untouched."""
    server.reply({"ok": 1}, headers={"x-foo": "bar"})
    response = world.run(world.client(server).post("/foo", cast_to=oai_lite.HTTPResponse, body={"my_param": True}))
    assert response.headers.get("x-foo") == "bar" and response.json() == {"ok": 1} and response.status_code == 200


def test_bytes_as_content(world, server):
    """Bytes and iterators of bytes go as they are; bytes as `body` still work, with a warning that names `content`."""
    server.reply({})
    client = world.client(server)
    world.run(client.post("/foo", content=b"\x00raw", options={"headers": {"Content-Type": "application/x-thing"}}))
    assert server.last.body == b"\x00raw" and server.last.headers["content-type"] == "application/x-thing"
    world.run(client.post("/foo", content=iter([b"one", b"two"])))
    assert server.last.body == b"onetwo"
    with pytest.warns(DeprecationWarning, match="content="):
        world.run(client.post("/foo", body=b"old"))
    with pytest.raises(TypeError, match="not both"):
        world.run(lambda: client.post("/foo", body={}, content=b""))


def test_forms_of_undocumented_endpoints(world, server):
    """Files make one, or the media type: its boundary is ours to choose, whatever the header said."""
    server.reply({}, times=None)
    client = world.client(server)
    form = {"headers": {"content-type": "multipart/form-data"}}
    world.run(client.post("/foo", body={"a": [1, 2]}, files=[("f", ("n.txt", b"x")), ("f", b"y")], options=form))
    assert [(part.name, part.text) for part in server.last.form] == [("a[]", "1"), ("a[]", "2"), ("f", "x"), ("f", "y")]
    world.run(client.post("/foo", files={"f": b"x"}))
    assert [(part.name, part.text) for part in server.last.form] == [("f", "x")]
    world.run(client.post("/foo", body={"a": "b"}, options=form))
    assert [(part.name, part.text) for part in server.last.form] == [("a", "b")]
    world.run(client.post("/foo", content=b"--x--", options={"headers": {"Content-Type": "multipart/form-data; boundary=x"}}))
    assert server.last.body == b"--x--" and server.last.headers["content-type"].endswith("boundary=x")


def test_streams_of_undocumented_endpoints(world, server):
    """`stream=True` reads any event stream."""
    server.stream([{"n": 1}, {"n": 2}])
    stream = world.run(world.client(server).post("/foo", body={}, stream=True))
    assert [item.n for item in world.collect(stream)] == [1, 2]


def test_lists_of_undocumented_endpoints(world, server):
    """`get_api_list` pages through anything that looks like a list."""
    server.reply({"object": "list", "data": [{"id": "b"}], "has_more": False}, times=None)
    server.reply({"object": "list", "data": [{"id": "a"}], "has_more": True}, times=1)
    items = world.collect(world.client(server).get_api_list("/foo", page="CursorPage"))
    assert [item.id for item in items] == ["a", "b"] and server.last.query["after"] == "a"


# Streams.


def test_an_error_inside_a_stream(world, server):
    """What came before is delivered; then the server's words are raised (need 18)."""
    chunk = {"id": "c", "object": "chat.completion.chunk", "choices": [{"index": 0, "delta": {"content": "a"}}]}
    server.stream([chunk, {"error": {"message": "Out of luck", "code": "bad_luck"}}], done=False)
    stream = world.run(chat(world.client(server), stream=True))
    assert world.next(stream).choices[0].delta.content == "a"
    with pytest.raises(oai_lite.APIStreamError, match="Out of luck") as caught:
        world.next(stream)
    assert caught.value.code == "bad_luck" and caught.value.request_id
    with pytest.raises(StopIteration):
        world.next(stream)


@pytest.mark.parametrize("how", ["close", "reset"])
def test_a_stream_that_is_cut_off(world, server, how):
    """It does not look like an end (need 19)."""
    server.cut(events=2, how=how)
    stream = world.run(chat(world.client(server), stream=True))
    with pytest.raises(oai_lite.APIStreamIncompleteError):
        world.collect(stream)
    assert world.run(chat(world.client(server))).choices


def test_a_stream_that_never_says_it_is_finished(world, server):
    """An error by default; `strict_stream_end=False` is for servers that never do (need 19)."""
    server.stream([{"id": "c", "choices": [{"index": 0, "delta": {"content": "a"}}]}], done=False)
    with pytest.raises(oai_lite.APIStreamIncompleteError):
        world.collect(world.run(chat(world.client(server), stream=True)))
    assert len(world.collect(world.run(chat(world.client(server, strict_stream_end=False), stream=True)))) == 1


def test_leaving_a_stream_early(world, server):
    """The block closes the connection; a second close does no harm; iteration is over."""
    client = world.client(server)
    with world.opened(world.run(chat(client, stream=True))) as stream:
        world.next(stream)
    world.run(stream.close())
    with pytest.raises(StopIteration):
        world.next(stream)
    assert stream.response.is_closed and world.run(chat(client)).choices


def test_a_stream_s_response_can_be_closed_unread(world, server):
    """For those who only wanted the headers."""
    stream = world.run(chat(world.client(server), stream=True))
    assert stream.response.headers["content-type"].startswith("text/event-stream")
    world.run(stream.response.aclose() if world.is_async else stream.response.close())
    assert stream.response.is_closed


# Many at once.


def test_many_calls_share_one_client(world, server):
    """No call gets another one's reply."""
    client = world.client(server)

    def ask(number):
        return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "number %d" % number}])

    replies = world.gather(40, ask)
    assert all("number %d" % number in reply.choices[0].message.content.split("\n")[0] for number, reply in enumerate(replies))


# Secrets.


def test_logs_show_no_secrets(world, lenient, caplog):
    """Requests and responses are logged by method, URL and status alone (need 45)."""
    server = lenient
    server.fail(500, headers={"retry-after-ms": "1"})
    with caplog.at_level(logging.DEBUG, logger="oai_lite"):
        client = world.client(server, api_key="sk-canary", organization="org-canary", default_headers={"x-mine": "header-canary"})
        world.run(client.chat.completions.create(model="m", messages=[{"role": "user", "content": "prompt-canary"}], extra_query={"q": "query-canary"}))
    shown = caplog.text
    assert "POST" in shown and "Retrying" in shown and "canary" not in shown


def test_a_client_that_is_dropped_takes_its_sockets(world, server):
    """No warning, no descriptor left (checked by the suite's warning filter), no cycle to wait for."""
    import weakref

    client = oai_lite.AsyncOpenAI(base_url=server.url, api_key="k") if world.is_async else oai_lite.OpenAI(base_url=server.url, api_key="k")
    world.run(chat(client))
    gone = weakref.ref(client)
    del client
    if world.is_async:
        world.run(asyncio.sleep(0))
    assert gone() is None
    gc.collect()


def test_bad_keys_are_named_before_any_io(world, server):
    """Not a connection problem (need 46)."""
    with pytest.raises(ConfigurationError, match="position 5"):
        world.client(server, api_key="sk-ab\u2026")


def test_calls_and_clients_leave_nothing_to_the_cyclic_collector(world, server):
    """What a call has made goes when its reply goes, and a client when it is dropped, its sockets first: programs that make many,
    or have switched the collector off, rely on it. asyncio makes cycles of its own when it connects, so the async client is kept."""
    kept = world.client(server) if world.is_async else None

    def calls():
        for _ in range(3):
            client = kept or OpenAI(api_key="x", base_url=server.url)
            world.run(lambda: client.models.list())
            world.collect(lambda: client.chat.completions.create(model="m", messages=[], stream=True))

    calls()
    gc.collect()
    gc.disable()
    try:
        calls()
        gc.set_debug(gc.DEBUG_SAVEALL)
        gc.collect()
        ours = [thing for thing in gc.garbage if type(thing).__module__.startswith("oai_lite")]
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        gc.enable()
    assert not [thing for thing in ours if not type(thing).__module__.startswith("oai_lite.testing")]
