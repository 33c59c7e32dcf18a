"""Eight secrets are planted, and nothing that a program may write down shows one of them; both clients (need 45)."""
from __future__ import annotations

import gc
import logging
import pickle
import traceback
import warnings

import pytest

import oai_lite
from tests.support.proxies import Own
from tests.support.rude import HEAD, Rude, answers, caller, reply, send_and_close  # noqa: F401  (fixture)
from tests.support.rude_cases import GOOD, broken, held
from tests.support.worlds import world  # noqa: F401  (fixture)

CANARIES = {
    "key": "sk-canary-1-key",
    "organization": "canary-2-organization",
    "header": "canary-3-header",
    "cookie": "canary-4-cookie",
    "query": "canary-5-query",
    "proxy password": "canary-6-password",
    "prompt": "canary-7-prompt",
    "file": "canary-8-file",
}


def client_of(world, url, **options):
    """A client with the first five of them."""
    return world.client(
        url + "/v1", api_key=CANARIES["key"], organization=CANARIES["organization"], default_query={"q": CANARIES["query"]}, max_retries=oai_lite.Retry(1, 0.001),
        default_headers={"X-Gateway": CANARIES["header"], "Cookie": "session=" + CANARIES["cookie"]},
        timeout=oai_lite.Timeout(10, read=options.pop("read", 10.0), total=20), **options,
    )  # fmt: skip


def ask(client):
    return client.chat.completions.create(model="m", messages=[{"role": "user", "content": CANARIES["prompt"]}])


def stream(client):
    return client.chat.completions.create(model="m", messages=[{"role": "user", "content": CANARIES["prompt"]}], stream=True)


def upload(client):
    return client.files.create(file=("x.jsonl", CANARIES["file"].encode() * 10_000), purpose="batch")


def untyped(client):
    return client.post("/anything", body={"prompt": CANARIES["prompt"]}, options={"params": {"q": CANARIES["query"]}})


def refused(peer):
    peer.request()
    peer.send(reply(b'{"error": {"message": "no"}}', status="401 Unauthorized"))


# name: (what the server does, options)
SERVERS = {
    "answers well": (answers(GOOD), {}),
    "refuses": (refused, {}),
    "fails": (answers(reply(b"", status="500 Oops")), {}),
    "is silent": (held(b""), {"read": 0.05}),
    "resets": (broken(HEAD), {}),
    "speaks nonsense": (send_and_close(b"nonsense\r\n\r\n"), {}),
    "breaks a stream": (send_and_close(HEAD + b"Content-Type: text/event-stream\r\n\r\ndata: {\"choices\": []}\n\ndata: {"), {}),
    "sends elsewhere": (answers(reply(b"", "Location: https://api.example/", status="307 Go")), {}),
    "answers no JSON": (answers(reply(b"<html>")), {}),
}
CALLS = {"ask": ask, "stream": stream, "upload": upload, "untyped": untyped}


class Written(logging.Handler):
    """All that is logged anywhere, down to the last detail."""

    def __init__(self):
        super().__init__(logging.DEBUG)
        self.lines = []

    def emit(self, record):
        self.lines.append(self.format(record))

    def __enter__(self):
        root = logging.getLogger()
        self.before = root.level
        root.addHandler(self)
        root.setLevel(logging.DEBUG)
        return self

    def __exit__(self, *exc_info):
        logging.getLogger().removeHandler(self)
        logging.getLogger().setLevel(self.before)


def with_locals(error, seen):
    """An error, its causes and the local variables of our frames, as a logger with local variables prints them."""
    if error is None or id(error) in seen:
        return []
    seen.add(id(error))
    lines = [repr(error), str(error), repr(vars(error))]
    for frame, _ in traceback.walk_tb(error.__traceback__):
        if "/tests/" not in frame.f_code.co_filename.replace("\\", "/"):
            lines += ["%s: %s = %r" % (frame.f_code.co_name, name, value) for name, value in frame.f_locals.items()]
    return lines + with_locals(error.__cause__, seen) + with_locals(error.__context__, seen)


def everything(world, client, call):
    """All that a program could have written down of a call."""
    lines = []
    with Written() as written, warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        result = None
        try:
            result = world.run(lambda: call(client))
            lines += [repr(item) for item in world.collect(result)] if call is stream else [repr(result)]
        except oai_lite.OpenAIError as exc:
            lines += with_locals(exc, set())
            lines += [repr(pickle.dumps(exc)), repr(exc.request), str(exc.request), repr(exc.request.headers)]
            lines += [repr(exc.response), repr(pickle.dumps(exc.response))] if getattr(exc, "response", None) is not None else []
        lines += [repr(client), str(client), repr(client._driver), repr(client._driver.options), repr(client._driver.wire)]
        lines += [repr(vars(thing)) for thing in (client._driver.wire.http,) if thing is not None]
        del result
        gc.collect()
    assert any("Request: POST" in line for line in written.lines)  # the search is not in vain
    return lines + written.lines + [str(one.message) for one in warned]


def told(lines):
    """The canaries that show, and where."""
    return [(name, line[max(line.find(word) - 150, 0) : line.find(word) + 50]) for name, word in CANARIES.items() for line in lines if word in line]


@pytest.mark.parametrize("call", sorted(CALLS))
@pytest.mark.parametrize("server", sorted(SERVERS))
def test_nothing_that_is_written_down_shows_a_secret(world, server, call):
    """Debug logs, warnings, repr, str, pickles, tracebacks with local variables; whatever the call, and however it ends (need 45)."""
    script, options = SERVERS[server]
    with Rude(script) as rude:
        client = client_of(world, rude.url, **options)
        lines = everything(world, client, CALLS[call])
    sent = b"".join(bytes(peer.received) for peer in rude.peers).decode("latin-1")
    planted = [name for name, word in CANARIES.items() if word in sent]
    assert {"key", "organization", "header", "cookie", "query"} < set(planted)  # they were there to be found
    assert not told(lines)


@pytest.mark.parametrize("kind", ["own http", "own socks5"])
@pytest.mark.parametrize("right", [True, False])
def test_the_password_of_a_proxy_shows_nowhere(world, caller, kind, right):
    """Whether the proxy takes it or not."""
    with Rude(answers(GOOD)) as rude:
        user = "user:" + (CANARIES["proxy password"] if right else "another")
        with Rude(Own({"api.test": rude.port}, user)) as proxy:
            url = "%s://user:%s@127.0.0.1:%d" % (kind.partition(" ")[2], CANARIES["proxy password"], proxy.port)
            client = client_of(world, "http://api.test", http_client=caller.client(proxy=url))
            lines = everything(world, client, ask)
            assert bool(rude.requests) is right and not told(lines)
            assert CANARIES["proxy password"].encode() not in b"".join(rude.requests)


def test_a_key_that_the_server_quotes_is_not_repeated(world):
    """Some gateways say which key they refuse; the message leaves it out."""
    said = b'{"error": {"message": "key %b is wrong"}}' % CANARIES["key"].encode()
    with Rude(answers(reply(said, status="401 No"))) as rude:
        with pytest.raises(oai_lite.AuthenticationError, match="key <redacted> is wrong") as caught:
            world.run(lambda: ask(client_of(world, rude.url)))
        assert CANARIES["key"] not in str(caught.value) + repr(caught.value)


@pytest.mark.parametrize("location", ["http://api.example/", "//api.example/", "http://127.0.0.1:9/", "https://127.0.0.1/"])
def test_nothing_goes_to_another_server(world, location):
    """A redirect to another origin is not followed: neither credentials nor prompts leave the one of base_url."""
    for status in ("301 Go", "302 Go", "303 Go", "307 Go", "308 Go"):
        with Rude(answers(reply(b"", "Location: " + location, status=status))) as rude:
            with pytest.raises(oai_lite.APIStatusError, match="redirected"):
                world.run(lambda: ask(client_of(world, rude.url)))
            assert len(rude.requests) == 1


def test_nothing_is_remembered_from_one_server_for_another(world):
    """Cookies that a server sets are not sent back, to nobody (urllib3's CVE-2023-43804 and its like have no ground)."""
    with Rude(answers(reply(GOOD.partition(b"\r\n\r\n")[2], "Set-Cookie: session=theirs"))) as rude:
        client = world.client(rude.url + "/v1", api_key="sk-x")
        for _ in range(2):
            world.run(lambda: ask(client))
        assert b"theirs" not in b"".join(rude.requests)
