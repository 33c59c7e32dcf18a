"""What only the sync world has: the driver that runs flows at once, threads, and its HTTP client."""
from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

import oai_lite
from oai_lite._sync import PAGES, Stream, Wire, drive
from oai_lite._sync_http import Transport
from tests.support.worlds import server  # noqa: F401  (fixture)

MESSAGES = [{"role": "user", "content": "Say this is a test"}]


def flow(steps):
    """Yields what it is given and collects what it gets back."""
    got = []
    for step in steps:
        got.append((yield step))
    return got


def test_the_driver_sends_every_value_straight_back():
    """In the sync world a step is its own result."""
    assert drive(flow([1, None, "x"])) == [1, None, "x"]


def test_exceptions_of_a_flow_reach_the_caller():
    """Nothing is wrapped on the way."""

    def failing():
        yield 1
        raise ZeroDivisionError("in the flow")

    with pytest.raises(ZeroDivisionError, match="in the flow"):
        drive(failing())


def test_the_http_client_is_made_with_the_first_request(server):
    """A client that is only constructed opens and loads nothing."""
    client = server.client()
    assert client._driver.wire.http is None
    client.models.list()
    assert type(client._driver.wire.http) is Transport
    client.close()


def test_threads_that_send_the_first_requests_together_share_a_pool(server):
    """However many threads come at once, there is one HTTP client, and never more connections than threads."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)  # threads change places all the time
    try:
        for _ in range(5):
            before = server.connections
            with server.client() as client, ThreadPoolExecutor(8) as pool:
                assert len(list(pool.map(lambda index: client.models.list(), range(40)))) == 40
            assert server.connections - before <= 8
    finally:
        sys.setswitchinterval(interval)


def test_a_closed_wire_stays_closed():
    """No request brings it back."""
    wire = Wire()
    wire.close()
    with pytest.raises(oai_lite.OpenAIError, match="closed"):
        wire.made()


def test_a_stream_may_be_closed_from_another_thread(server):
    """The waiting thread sees an end, not an error (need 24)."""
    server.drip(30)
    with server.client() as client:
        stream = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
        next(stream)
        ended = []
        waiting = threading.Thread(target=lambda: ended.append(list(stream)))
        waiting.start()
        while not waiting.is_alive():
            pass
        stream.close()
        waiting.join(10)
        assert ended == [[]]


def test_a_stream_counts_as_one_of_any_item():
    """`Stream[ChatCompletionChunk]` is for annotations."""
    assert Stream[dict] is Stream and set(PAGES) == {"Page", "CursorPage", "ConversationCursorPage", "NextCursorPage", "TokenPage"}
