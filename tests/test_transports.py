"""What both transports do, written once: exchanges, reuse, limits of time, options. Against the rude server."""
from __future__ import annotations

import gc
import gzip
import socket
import threading
import time

import pytest

import oai_lite
from oai_lite import APIConnectionError, APITimeoutError
from oai_lite._connect import Limits
from tests.support.rude import (  # noqa: F401  (caller is a fixture)
    HEAD,
    LARGE,
    MS,
    SHORT,
    AsyncParts,
    Parts,
    Rude,
    answers,
    caller,
    full_port,
    reply,
    request_to,
    send_and_close,
    send_and_wait,
    takes,
    unframed,
)
from tests.support.worlds import network_world, only_async  # noqa: F401  (network_world is a fixture)

# Exchanges.


def test_a_request_is_sent_as_it_is_and_its_response_comes_back_whole(caller):
    """Status, reason, version, header fields in order and the body, whatever frames it."""
    with Rude(answers(reply(b"hello", "X-One: 1", "X-Two: b", status="201 Made so"))) as rude:
        request = request_to(rude.url, "POST", b'{"a":1}', "/v1/x?y=1", ("X-Mine", "yes"))
        response = caller.send(request)
        assert (response.status_code, response.reason_phrase, response.http_version) == (201, "Made so", "HTTP/1.1")
        assert response.headers.multi_items() == [("Content-Length", "5"), ("X-One", "1"), ("X-Two", "b")]
        assert response.request is request and not response.is_closed and response.elapsed_seconds > 0
        assert caller.body(response) == b"hello" and response.is_closed
        head = b"POST /v1/x?y=1 HTTP/1.1\r\nHost: %s\r\nX-Mine: yes\r\nContent-Length: 7\r\n\r\n" % rude.url[7:].encode()
        assert rude.requests == [head + b'{"a":1}']


FRAMES = {
    "length": (reply(b"hello world"), b"hello world", True),
    "chunks": (HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;x=y\r\n world\r\n0\r\nT: 1\r\n\r\n", b"hello world", True),
    "end": (HEAD + b"\r\nhello world", b"hello world", False),
    "nothing": (HEAD + b"Content-Length: 0\r\n\r\n", b"", True),
    "204": (b"HTTP/1.1 204 No Content\r\n\r\n", b"", True),
    "304": (b"HTTP/1.1 304 Not Modified\r\nContent-Length: 99\r\n\r\n", b"", True),
    "hints": (b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n" + reply(b"hello world"), b"hello world", True),
    "gzip": (reply(gzip.compress(b"hello world"), "Content-Encoding: gzip"), b"hello world", True),
    "http/1.0": (b"HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello", b"hello", False),
    "kept http/1.0": (b"HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 5\r\n\r\nhello", b"hello", True),
    "close": (reply(b"hello", "Connection: close"), b"hello", False),
}


@pytest.mark.parametrize("step", [0, 7])
@pytest.mark.parametrize("frame", sorted(FRAMES))
def test_every_frame_of_a_body_is_undone(caller, frame, step):
    """Sent at once or dripped; what can be used again is used again, and nothing else is."""
    data, body, again = FRAMES[frame]

    def script(peer):
        while peer.request():
            peer.drip(data, MS, step or len(data))
            if not again:
                return

    with Rude(script) as rude:
        assert [caller.ask(rude.url) for _ in range(3)] == [body] * 3
        assert len(rude.peers) == (1 if again else 3)


def test_a_head_has_no_body(caller):
    """The length in the response to HEAD is that of a body which does not come."""
    with Rude(answers(HEAD + b"Content-Length: 99\r\n\r\n")) as rude:
        assert [caller.ask(request_to(rude.url, "HEAD", None)) for _ in range(2)] == [b"", b""] and len(rude.peers) == 1


def test_a_redirect_is_an_answer(caller):
    """The transport follows nothing: whether to is decided elsewhere (need 45)."""
    with Rude(answers(reply(b"", "Location: http://127.0.0.1:1/", status="307 Temporary Redirect"))) as rude:
        response = caller.send(rude.url)
        assert response.status_code == 307 and caller.body(response) == b"" and len(rude.requests) == 1


BODIES = {
    "none": lambda: None,
    "empty": lambda: b"",
    "small": lambda: b"x" * 100,
    "joined": lambda: b"x" * 65536,
    "split": lambda: b"x" * 65537,
    "large": lambda: bytes(range(256)) * 20000,
    "parts": lambda: Parts(b"one", b"", b"two", b"y" * 300000),
    "chunked": lambda: Parts(b"one", b"", b"two", b"y" * 300000, length=None),
    "no parts": lambda: Parts(length=None),
}


@pytest.mark.parametrize("kind", sorted(BODIES))
def test_bodies_of_every_kind_arrive(caller, kind):
    """Nothing, bytes of any size, pieces with their length or in chunks; an empty piece does not end the chunks (need 40)."""
    body = BODIES[kind]()
    with Rude(answers(reply())) as rude:
        for _ in range(2):
            assert caller.ask(request_to(rude.url, body=body)) == b"{}"
        whole = b"" if body is None else body if isinstance(body, bytes) else b"".join(body.pieces)
        assert [unframed(request) for request in rude.requests] == [whole, whole] and len(rude.peers) == 1


@only_async
def test_async_bodies_arrive_in_the_async_world(caller):
    """Pieces that have to be awaited."""
    with Rude(answers(reply())) as rude:
        for length in (True, None):
            assert caller.ask(request_to(rude.url, body=AsyncParts(b"one", b"", b"two", length=length))) == b"{}"
        assert [unframed(request) for request in rude.requests] == [b"onetwo"] * 2


def test_an_upload_does_not_keep_the_rest_waiting(caller):
    """While a large body goes out, other calls of the same client get on."""
    with Rude(answers(reply())) as rude:
        sizes = [40_000_000, *[10] * 8]
        order = []

        def one(index):
            request = request_to(rude.url, body=Parts(*[b"x" * min(sizes[index], 65536)] * max(sizes[index] // 65536, 1)))
            return finishing(caller.http.send(request, None), index) if caller.world.is_async else (caller.http.send(request, None), order.append(index))

        async def finishing(sending, index):
            await sending
            order.append(index)

        caller.world.gather(len(sizes), one)
        assert order[-1] == 0


# Reuse (needs 9, 13, 14).


def test_calls_in_a_row_use_one_connection_per_origin(caller):
    """The second and all later ones pay for no handshake."""
    with Rude(answers(reply())) as one, Rude(answers(reply())) as other:
        for _ in range(5):
            assert caller.ask(one.url) == caller.ask(other.url) == b"{}"
        assert len(one.peers) == len(other.peers) == 1 and len(one.requests) == 5


STREAM = HEAD + b"Transfer-Encoding: chunked\r\n\r\ne\r\ndata: [DONE]\n\n\r\n"


def test_streams_in_a_row_use_one_connection(caller):
    """After the last event what is left is drained, and the connection is free again (need 9)."""
    with Rude(answers(STREAM + b"0\r\n\r\n")) as rude:
        for _ in range(4):
            response = caller.send(rude.url)
            assert caller.some(response) == b"data: [DONE]\n\n"
            caller.drain(response)
            assert response.is_closed
        assert len(rude.peers) == 1


def test_a_stream_whose_end_comes_late_is_drained(caller):
    """It is waited for, for the short time that is allowed."""

    def script(peer):
        while peer.request():
            peer.send(STREAM)
            peer.gone(10 * MS)
            peer.send(b"0\r\n\r\n")

    with Rude(script) as rude:
        for _ in range(2):
            response = caller.send(rude.url)
            assert caller.some(response)
            caller.drain(response, seconds=5.0)
        assert len(rude.peers) == 1


def test_a_stream_that_stays_open_delays_nobody(caller):
    """A server that does not end the stream costs the time allowed, and the connection."""
    with Rude(send_and_wait(STREAM)) as rude:
        response = caller.send(rude.url)
        assert caller.some(response)
        with takes(50 * MS, 300 * MS):
            caller.drain(response, seconds=50 * MS)
        assert rude.peer(0).ended.wait(5) and response.is_closed


def test_a_long_rest_is_not_drained(caller):
    """Beyond the bytes allowed a new connection is cheaper."""
    with Rude(send_and_wait(HEAD + b"Content-Length: 50000000\r\n\r\n", b"x" * 3_000_000)) as rude:
        response = caller.send(rude.url)
        with takes(0):
            caller.drain(response, 65536, 30)
        assert rude.peer(0).ended.wait(5)


def test_what_is_given_up_is_closed(caller):
    """A body left unread can't be followed by another response."""
    with Rude(send_and_wait(HEAD + b"Content-Length: 100\r\n\r\nhalf"), answers(reply())) as rude:
        response = caller.send(rude.url)
        caller.world.run(lambda: response.source.close())
        assert rude.peer(0).ended.wait(5) and response.is_closed and caller.some(response) == b""
        response.source.close()
        assert caller.ask(rude.url) == b"{}" and len(rude.peers) == 2


def test_a_response_that_is_dropped_gives_its_connection_up(caller):
    """At once and without a warning, as every warning fails a test (need 9)."""
    http = caller.client(limits=Limits(max_connections=1))
    with Rude(send_and_wait(HEAD + b"Content-Length: 100\r\n\r\nhalf"), answers(reply())) as rude:
        response = caller.send(rude.url, http=http)
        caller.some(response)
        del response
        gc.collect()
        caller.world.sleep(0)
        assert rude.peer(0).ended.wait(5)
        assert caller.ask(request_to(rude.url, pool=1), http=http) == b"{}"


EXTRA = {
    "a second response": reply() + reply(b"stolen"),
    "a byte": reply() + b"x",
    "far behind": reply(b"x" * (200_000)) + reply(b"stolen"),
}


@pytest.mark.parametrize("case", sorted(EXTRA))
def test_bytes_that_nobody_asked_for_are_nobodys_response(caller, case):
    """A connection with something left on it is not used again: the next caller would get a response to no request of his."""

    def script(peer):
        peer.request()
        peer.send(EXTRA[case])
        peer.stall()

    with Rude(script, answers(reply(b"mine"))) as rude:
        caller.ask(rude.url)
        assert caller.ask(rude.url) == b"mine" and len(rude.peers) == 2


@pytest.mark.parametrize("size", range(65536 - 4, 65536 + 4))
def test_bytes_left_exactly_at_the_end_of_a_read_count_as_well(caller, size):
    """Wherever the response ends in what is read at a time."""
    whole = reply(b"x" * (size - len(reply(b"x" * 60000)) + 60000))
    assert len(whole) == size

    with Rude(send_and_wait(whole + reply(b"stolen")), answers(reply(b"mine"))) as rude:
        caller.ask(rude.url)
        assert caller.ask(rude.url) == b"mine"


def test_a_connection_that_was_closed_while_idle_is_replaced(caller):
    """Found out before it is used: the request is sent once."""
    with Rude(send_and_close(reply()), answers(reply())) as rude:
        assert caller.ask(rude.url) == b"{}"
        assert rude.peer(0).ended.wait(5)
        caller.world.sleep(10 * MS)
        assert caller.ask(rude.url) == b"{}"
        assert [len(peer.requests) for peer in rude.peers] == [1, 1]


def dies_at_second(*before):
    """A script: answer one request, read the second, then send `before` and break off."""

    def script(peer):
        peer.request()
        peer.send(reply())
        if peer.request():
            for one in before:
                peer.send(one)
        peer.reset() if not before else peer.close()

    return script


@pytest.mark.parametrize("body", [b"{}", b"x" * 300_000, "parts"])
def test_a_kept_connection_that_dies_before_the_first_byte_is_replaced_once(caller, body):
    """Nobody notices; the body is sent again from its beginning."""
    body = Parts(b"one", b"two") if body == "parts" else body
    with Rude(dies_at_second(), answers(reply(b"again"))) as rude:
        caller.ask(rude.url)
        assert caller.ask(request_to(rude.url, body=body)) == b"again"
        assert len(rude.peers) == 2 and rude.peers[0].requests[1] == rude.peers[1].requests[0]


def test_it_is_replaced_only_once(caller):
    """What happens on a new connection is the caller's to know."""
    with Rude(dies_at_second(), lambda peer: peer.request() and peer.reset()) as rude:
        caller.ask(rude.url)
        with pytest.raises(APIConnectionError):
            caller.ask(rude.url)
        assert len(rude.peers) == 2


def test_nothing_is_repeated_once_a_byte_has_come(caller):
    """The server has begun to answer: it has acted on the request."""
    with Rude(dies_at_second(b"HTTP/1.1 2")) as rude:
        caller.ask(rude.url)
        with pytest.raises(APIConnectionError, match="in the middle of the response head"):
            caller.ask(rude.url)
        assert len(rude.peers) == 1


def test_a_body_that_can_be_read_once_is_not_repeated(caller):
    """A pipe can't be sent twice (need 40)."""
    with Rude(dies_at_second()) as rude:
        caller.ask(rude.url)
        with pytest.raises(APIConnectionError):
            caller.ask(request_to(rude.url, body=Parts(b"one", again=False)))
        assert len(rude.peers) == 1


def test_a_limit_of_time_is_no_reason_to_repeat(caller):
    """A kept connection on which nothing comes is slow, not dead."""
    with Rude(lambda peer: (peer.request(), peer.send(reply()), peer.stall())) as rude:
        caller.ask(rude.url)
        with pytest.raises(APITimeoutError):
            caller.ask(request_to(rude.url, read=SHORT))
        assert len(rude.peers) == 1


def test_idle_connections_are_kept_within_limits(caller):
    """In number and in time."""
    with Rude(answers(reply())) as rude:
        for limits in (Limits(max_keepalive_connections=0), Limits(keepalive_expiry=0.001)):
            http, before = caller.client(limits=limits), len(rude.peers)
            for _ in range(2):
                caller.ask(rude.url, http=http)
                caller.world.sleep(5 * MS)
            assert len(rude.peers) == before + 2


# Limits of time (need 7).


def fails_in_time(caller, request, phase, deadline=None, least=SHORT, http=None):
    """The request fails with a timeout in `phase`, after `least` seconds and not long after; the error."""
    with takes(least), pytest.raises(APITimeoutError) as caught:
        caller.ask(request, deadline, http)
    assert caught.value.phase == phase and caught.value.__cause__ is not None and caught.value.request is request
    assert "timed out" in str(caught.value) and request.safe_url in str(caught.value)
    return caught.value


def total(request):
    """The request with a deadline as its only limit, and the deadline."""
    request.timeout = oai_lite.Timeout(None, total=SHORT)
    return request, time.monotonic() + SHORT


def test_the_limit_to_connect(caller):
    """A host that does not answer."""
    listener = full_port()
    try:
        url = "http://127.0.0.1:%d" % listener.getsockname()[1]
        error = fails_in_time(caller, request_to(url, connect=SHORT), "connect")
        assert "connecting to" in str(error) and "0.06 s (connect timeout)" in str(error)
        request, deadline = total(request_to(url))
        assert "total limit of 0.06 s" in str(fails_in_time(caller, request, "total", deadline))
    finally:
        listener.close()


def test_the_limit_to_agree_on_tls(caller):
    """A host that takes the connection and says nothing."""
    with Rude(lambda peer: peer.stall()) as rude:
        url = rude.url.replace("http:", "https:")
        assert "TLS" in str(fails_in_time(caller, request_to(url, connect=SHORT), "tls"))
        assert rude.peer(0).ended.wait(5)
        request, deadline = total(request_to(url))
        fails_in_time(caller, request, "total", deadline)


@pytest.mark.parametrize("kind", ["bytes", "parts"])
def test_the_limit_to_send(caller, kind):
    """A server that does not read."""
    body = LARGE if kind == "bytes" else Parts(*[LARGE[:65536]] * 460)
    with Rude(lambda peer: peer.freeze()) as rude:
        assert "sending the request" in str(fails_in_time(caller, request_to(rude.url, body=body, write=SHORT), "write"))
        request, deadline = total(request_to(rude.url, body=body))
        fails_in_time(caller, request, "total", deadline)


@pytest.mark.parametrize("sent", [b"", b"HTTP/1.1 200", HEAD + b"Content-Length: 9\r\n\r\n", HEAD + b"Content-Length: 9\r\n\r\nhalf"])
def test_the_limit_of_silence(caller, sent):
    """No byte for so long, before the head, in it, before the body or in it."""
    with Rude(send_and_wait(sent)) as rude:
        error = fails_in_time(caller, request_to(rude.url, read=SHORT), "read")
        assert "0.06 s (read timeout)" in str(error) and rude.peer(0).ended.wait(5)
        request, deadline = total(request_to(rude.url))
        fails_in_time(caller, request, "total", deadline)


def test_drips_are_no_silence_but_end_at_the_deadline(caller):
    """`read` is the gap between bytes, `total` counts everything (need 7)."""
    data = reply(b"x" * 500)

    def script(peer):
        peer.request()
        peer.drip(data[:20], 10 * MS)
        peer.drip(data[20:], 10 * MS, 1000)

    with Rude(script) as rude:
        assert caller.ask(request_to(rude.url, read=10 * SHORT)) == b"x" * 500
        request, deadline = total(request_to(rude.url))
        fails_in_time(caller, request, "total", deadline)


def test_the_limit_to_wait_for_a_free_connection(caller):
    """All are in use, and none comes back."""
    http = caller.client(limits=Limits(max_connections=1))
    with Rude(send_and_wait(HEAD + b"Content-Length: 9\r\n\r\nhalf")) as rude:
        response = caller.send(rude.url, http=http)
        assert "free connection" in str(fails_in_time(caller, request_to(rude.url, pool=SHORT), "pool", http=http))
        request, deadline = total(request_to(rude.url))
        fails_in_time(caller, request, "total", deadline, http=http)
        response.source.close()


def test_a_deadline_that_has_passed_sends_nothing(caller):
    """The time was up before the call began."""
    with Rude(answers(reply())) as rude:
        request, _ = total(request_to(rude.url))
        fails_in_time(caller, request, "total", time.monotonic() - 1, least=0)
        caller.ask(rude.url)
        fails_in_time(caller, request, "total", time.monotonic() - 1, least=0)
        assert len(rude.requests) == 1


def test_what_has_come_is_given_before_time_is_up(caller):
    """The bytes that arrived in time are not lost to the silence behind them."""
    with Rude(send_and_wait(HEAD + b"Content-Length: 9\r\n\r\nhalf")) as rude:
        response = caller.send(request_to(rude.url, read=SHORT))
        caller.world.sleep(3 * SHORT)
        assert caller.some(response) == b"half"
        with pytest.raises(APITimeoutError):
            caller.some(response)


def test_the_time_between_two_reads_is_the_callers(caller):
    """A limit counts while the transport waits, not while the caller thinks."""

    def script(peer):
        peer.request()
        peer.send(HEAD + b"Content-Length: 8\r\n\r\nhalf")
        peer.gone(4 * SHORT)
        peer.send(b"full")
        peer.stall()

    with Rude(script) as rude:
        response = caller.send(request_to(rude.url, read=3 * SHORT))
        assert caller.some(response) == b"half"
        caller.world.sleep(5 * SHORT)
        assert caller.some(response) == b"full"


# Options.


def the_socket(caller, response):
    connection = response.source.connection
    return connection.writer.transport.get_extra_info("socket") if caller.world.is_async else connection.sock


def test_silent_connections_are_probed(caller):
    """After 60 s, every 60 s, five times; small pieces go at once (need 8)."""
    with Rude(send_and_wait(HEAD + b"Content-Length: 9\r\n\r\nhalf")) as rude:
        response = caller.send(rude.url)
        sock = the_socket(caller, response)
        assert sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) and sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        for name, value in (("TCP_KEEPIDLE", 60), ("TCP_KEEPALIVE", 60), ("TCP_KEEPINTVL", 60), ("TCP_KEEPCNT", 5)):
            if hasattr(socket, name):
                assert sock.getsockopt(socket.IPPROTO_TCP, getattr(socket, name)) == value
        response.source.close()


def test_the_address_to_connect_from(caller):
    """`local_address` is where the server sees the connection come from."""
    http = caller.client(local_address="127.0.0.2")
    seen = []
    with Rude(lambda peer: (peer.request(), seen.append(peer.sock.getpeername()[0]), peer.send(reply()))) as rude:
        try:
            assert caller.ask(rude.url, http=http) == b"{}" and seen == ["127.0.0.2"]
        except APIConnectionError as exc:  # a system with one loopback address
            assert "assign" in str(exc)


def test_what_is_not_an_option_is_refused(caller):
    """Nothing is ignored in silence."""
    for name in ("verify", "mounts", "http2"):
        with pytest.raises(TypeError, match=name):
            caller.client(**{name: None})


def test_a_closed_client_sends_nothing(caller):
    """And closes what it had; twice is as good as once."""
    with Rude(answers(reply())) as rude:
        http = caller.client()
        caller.ask(rude.url, http=http)
        assert not http.is_closed
        for _ in range(2):
            caller.world.run(http.aclose if caller.world.is_async else http.close)
        assert http.is_closed and rude.peer(0).ended.wait(5)
        with pytest.raises(oai_lite.OpenAIError, match="closed"):
            caller.ask(rude.url, http=http)


def test_a_large_body_comes_whole_and_in_pieces(caller):
    """Twenty megabytes, never more than a part of them at a time."""
    with Rude(answers(reply(b"0123456789" * 2_000_000))) as rude:
        response = caller.send(rude.url)
        sizes = []
        while True:
            piece = caller.some(response)
            if not piece:
                break
            sizes.append(len(piece))
        assert sum(sizes) == 20_000_000 and max(sizes) <= 1_000_000


def test_a_thread_is_not_left_behind(caller):
    """Calls leave no thread running but those of the system's resolver."""
    with Rude(answers(reply())) as rude:
        before = {thread for thread in threading.enumerate() if not thread.daemon}
        caller.ask(rude.url)
        assert {thread for thread in threading.enumerate() if not thread.daemon} <= before
