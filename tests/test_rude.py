"""Whatever a server does: an exception of ours with words and a cause, in time, nothing left over, and the next call works.

The cases are a table (tests/support/rude_cases.py), asked by both clients (needs 7, 14, 19, 20, 33, 34).
"""
from __future__ import annotations

import gc
import time
import tracemalloc

import pytest

import oai_lite
from tests.support.rude import Rude, answers
from tests.support.rude_cases import CASES, CHUNKED, GOOD, HEAD, KEY, coded, endless, sent
from tests.support.worlds import world  # noqa: F401  (fixture)

SLACK = 3.0  # seconds that a busy machine may take beyond a limit


def call(world, client):
    """The text of a chat completion."""
    messages = [{"role": "user", "content": "canary-prompt"}]
    completion = world.run(lambda: client.chat.completions.create(model="m", messages=messages))
    return completion.choices[0].message.content


@pytest.mark.parametrize("name", CASES)
def test_whatever_a_server_does(world, name):
    """The one assertion of the table (need 20); that no socket, thread or task is left is asserted by the suite for every test."""
    case = CASES[name]
    with case.server() as rude:
        limits = oai_lite.Timeout(10, read=case.read, total=case.total)
        client = world.client(rude.url + "/v1", api_key=KEY, max_retries=0, timeout=limits)
        for _ in range(case.calls):
            assert call(world, client) == "fine"
            assert not hasattr(case.scripts[0], "tells") or rude.peer(0).said.wait(SLACK)
        started = time.monotonic()
        if not case.error:
            assert call(world, client) == "fine"
        else:
            with pytest.raises(getattr(oai_lite, case.error), match="(?s)" + case.words) as caught:
                call(world, client)
            judge(caught.value, rude)
        limit = case.read if case.error == "APITimeoutError" and case.read < 1 else case.total
        assert time.monotonic() - started < limit + SLACK
        last = client.with_options(timeout=oai_lite.Timeout(10, total=20))
        while len(rude.peers) < len(case.scripts) - 1:  # what the case has for later connections
            with pytest.raises(oai_lite.OpenAIError):
                call(world, last)
        assert call(world, last.with_options(max_retries=1)) == "fine"


def judge(error, rude):
    """An error is of ours, says what was asked, and why it failed; it shows no secret."""
    assert isinstance(error, oai_lite.APIError) and error.request is not None
    text = str(error)
    assert "%s/v1/chat/completions" % rude.url in text or "/v2/" in text or "/x" in text
    assert len(text) < 1000 and text.isprintable() and KEY not in text and "canary-prompt" not in text
    assert "canary" not in repr(error)
    if isinstance(error, oai_lite.APIConnectionError):
        assert error.__cause__ is not None
    elif isinstance(error, oai_lite.APIStatusError):
        assert error.response.is_closed and error.status_code == error.response.status_code


def test_there_are_enough_of_them():
    """The table is the inventory."""
    assert len(CASES) >= 80


GREEDY = {
    "endless value": endless(HEAD + b"X: ", b"x" * 60000),
    "endless fields": endless(HEAD, b"X: y\r\n" * 9000),
    "endless chunk extension": endless(CHUNKED + b"5;", b"x" * 60000),
    "endless trailers": endless(CHUNKED + b"0\r\n", b"X: y\r\n" * 9000),
    "endless informational": endless(b"", b"HTTP/1.1 103 Early Hints\r\nX: y\r\n\r\n" * 2000),
    "ten gigabytes promised": sent(HEAD + b"Content-Length: 10000000000\r\n\r\n" + b"x" * 100),
    "a chunk of ten gigabytes promised": sent(CHUNKED + b"2540BE400\r\n" + b"x" * 100),
}


@pytest.mark.parametrize("name", sorted(GREEDY))
def test_a_greedy_server_gets_no_memory(world, name):
    """What is promised is not reserved, what has no end is cut off: two megabytes at most."""
    with Rude(answers(GOOD), GREEDY[name]) as rude:
        client = world.client(rude.url + "/v1", api_key=KEY, max_retries=0, timeout=oai_lite.Timeout(10, total=20))
        assert call(world, client) == "fine"
        rude.peer(0).close()
        gc.collect()
        tracemalloc.start()
        try:
            with pytest.raises(oai_lite.APIConnectionError):
                call(world, client)
            assert tracemalloc.get_traced_memory()[1] < 2_000_000
        finally:
            tracemalloc.stop()


def test_a_bomb_gets_little_memory(world):
    """A body that decompresses a thousandfold is given up at the limit, not at the end (16 MB, RFC 1952)."""
    import gzip

    bomb = coded(gzip.compress(b" " * 100_000_000, 9), "gzip")
    with Rude(sent(bomb)) as rude:
        client = world.client(rude.url + "/v1", api_key=KEY, max_retries=0, timeout=oai_lite.Timeout(10, total=20))
        tracemalloc.start()
        try:
            with pytest.raises(oai_lite.APIConnectionError, match="no honest reply"):
                call(world, client)
            assert tracemalloc.get_traced_memory()[1] < 64_000_000
        finally:
            tracemalloc.stop()
