"""WebSockets over real sockets, against a server that behaves badly to the byte; in every world."""
from __future__ import annotations

import json
import threading
import time

import pytest

import oai_lite
from oai_lite._websocket import BINARY, CLOSE, PING, PONG, TEXT, build, build_close
from tests.support.rude import PATIENCE, Rude, reply
from tests.support.talk import Talker, accepted, echo
from tests.support.tls import bundle, ca, server_context  # noqa: F401  (fixtures)
from tests.support.worlds import network_world, only_async, only_sync  # noqa: F401  (fixture)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, List

HELLO = {"type": "session.created", "event_id": "ä€😀"}


def client_of(world: Any, rude: Rude, **options: Any) -> Any:
    return world.client(rude.url + "/v1", **{"max_retries": 0, **options})


def connected(world: Any, rude: Rude, client: Any = None, **options: Any) -> Any:
    """A connection; what it must not outlive is closed by the test."""
    client = client or client_of(world, rude)
    return world.run(client.realtime.connect(model="m", websocket_connection_options=options).enter())


def received(world: Any, connection: Any) -> List[Any]:
    """All events to the end, and the error that ends them."""
    events: List[Any] = []
    while True:
        try:
            events.append(world.run(connection.recv()))
        except oai_lite.OpenAIError as exc:
            return [*events, exc]


def frame(event: Any) -> bytes:
    return build(TEXT, json.dumps(event).encode("utf-8"), key=b"")


# What a server may do wrong once a connection is open: bytes, then whether it hangs up; code, words, and what the client says last.
BROKEN = {
    "a frame that is cut": (frame(HELLO)[:20], 1006, "without saying so", None),
    "the length of a frame that is cut": (b"\x81\x7e\x01", 1006, "without saying so", None),
    "a message that stops after a fragment": (build(TEXT, b'{"a', final=False, key=b""), 1006, "without saying so", None),
    "nothing more": (b"", 1006, "without saying so", None),
    "a masked frame": (build(TEXT, b"{}"), 1002, "is masked", (1002, "")),
    "an unknown opcode": (b"\x83\x00", 1002, "unknown opcode", (1002, "")),
    "an extension": (b"\xc1\x00", 1002, "extension", (1002, "")),
    "a text that is not UTF-8": (build(TEXT, b"\xff", key=b""), 1007, "not UTF-8", (1007, "")),
    "too long a message": (build(TEXT, b"x" * 2000, key=b""), 1009, "max_size", (1009, "")),
    "an error in place of frames": (b"HTTP/1.1 500 Oh\r\n\r\n", 1002, "RFC 6455", (1002, "")),
    "a close frame without a code": (build_close(None, key=b""), 1005, "the server closed it", (1005, "")),
    "a close frame with a code": (build_close(1008, "not your day", key=b""), 1008, "not your day", (1008, "")),
    "half a close code": (b"\x88\x01\x03", 1002, "half of one", (1002, "")),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_a_server_does_wrong(world: Any, name: str) -> None:
    """What came before is delivered; then the error says what was wrong; the server hears the code for it, and sees the connection end."""
    data, code, words, last = BROKEN[name]
    heard: List[Any] = []

    def script(peer: Any) -> None:
        talker = Talker(peer)
        peer.send(frame(HELLO) + data)
        if last is None:
            return  # hang up
        heard.append(talker.hear())
        peer.stall()
        assert peer.ended.is_set()

    with Rude(script) as rude:
        event, error = received(world, connected(world, rude, max_size=1000))
        assert event == HELLO
        assert isinstance(error, oai_lite.WebSocketConnectionClosedError)
        assert error.code == code and words in str(error) and rude.url in str(error)
        assert error.partial == (b"" if name.startswith("a close frame") else b'{"a' if "after a fragment" in name else data)
        assert last is None or rude.peer(0).ended.wait(PATIENCE)
    assert heard == ([] if last is None else [last])


def test_a_reset_is_an_error(world: Any) -> None:
    """A connection that breaks off has code 1006, and the cause is the transport's error."""
    go = threading.Event()

    def script(peer: Any) -> None:
        Talker(peer)
        go.wait(PATIENCE)
        peer.reset()

    with Rude(script) as rude:
        connection = connected(world, rude)
        go.set()
        (error,) = received(world, connection)
    assert error.code == 1006 and isinstance(error.__cause__, oai_lite.APIConnectionError)
    with pytest.raises(oai_lite.WebSocketConnectionClosedError) as caught:
        world.run(connection.send({"type": "late"}))
    assert caught.value.unsent_messages == ['{"type":"late"}'] and caught.value.code == 1006


def test_fragments_and_control_frames_between_them(world: Any) -> None:
    """A message in fragments is one message; a ping between them is answered with what it said; all of it in one byte at a time."""
    text = json.dumps(HELLO, ensure_ascii=False).encode("utf-8")
    parts = [build(TEXT, text[:9], final=False, key=b""), build(PING, b"still there?", key=b""), build(0, text[9:38], final=False, key=b"")]
    data = b"".join(parts) + build(PONG, b"nobody asked", key=b"") + build(0, text[38:], key=b"") + build(BINARY, b'{"b": 1}', key=b"")
    heard: List[Any] = []

    def script(peer: Any) -> None:
        talker = Talker(peer)
        for position in range(len(data)):
            peer.send(data[position : position + 1])
        heard.append(talker.event())
        talker.close()

    with Rude(script) as rude:
        connection = connected(world, rude)
        event, second, error = received(world, connection)
    assert (event, second, error.code) == (HELLO, {"b": 1}, 1000)
    assert heard == [(PONG, b"still there?")]


def test_what_comes_with_the_handshake_is_not_lost(world: Any) -> None:
    """Frames that lie in one packet with the answer to the handshake are events like others."""

    def script(peer: Any) -> None:
        Talker(peer, first=frame(HELLO) + frame({"type": "second"})[:7])
        peer.send(frame({"type": "second"})[7:])
        peer.stall()

    with Rude(script) as rude:
        connection = connected(world, rude, close_timeout=0.05)
        assert [world.run(connection.recv()) for _ in range(2)] == [HELLO, {"type": "second"}]
        world.run(connection.close())


def handshake(world: Any, *answers: Any, **options: Any) -> Any:
    """What becomes of a handshake that is answered so."""

    def script(peer: Any) -> None:
        head = peer.request()
        for answer in answers:
            answer = answer(head) if callable(answer) else answer
            peer.send(answer)
            head = peer.request()

    with Rude(script) as rude:
        try:
            return rude, connected(world, rude, client_of(world, rude, **options))
        except oai_lite.OpenAIError as exc:
            return rude, exc


def test_a_refused_handshake_is_a_status_error(world: Any) -> None:
    """The server's own words and codes are on it, as for any other call."""
    body = b'{"error": {"message": "Incorrect API key provided.", "type": "invalid_request_error", "code": "invalid_api_key"}}'
    _, error = handshake(world, reply(body, "x-request-id: req_7", "Content-Type: application/json", status="401 Unauthorized"))
    assert isinstance(error, oai_lite.AuthenticationError)
    assert (error.status_code, error.code, error.request_id, error.body["message"]) == (401, "invalid_api_key", "req_7", "Incorrect API key provided.")


def test_a_busy_server_is_asked_again(world: Any) -> None:
    """The handshake is retried as other calls are."""
    rude, connection = handshake(world, reply(b"{}", status="503 Busy"), accepted, max_retries=oai_lite.Retry(1, 0.001))
    assert connection.handshake.status_code == 101 and connection.handshake.retries_taken == 1
    assert [b"x-stainless-retry-count: %d" % n in head for n, head in enumerate(rude.requests)] == [True, True]
    keys = [next(line for line in head.split(b"\r\n") if line.startswith(b"Sec-WebSocket-Key")) for head in rude.requests]
    assert keys[0] != keys[1]
    received(world, connection)


ODD = {
    "no switch": (reply(b"{}"), oai_lite.APIResponseError, "answered 200 and did not switch"),
    "another protocol": (b"HTTP/1.1 101 x\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n", oai_lite.APIConnectionError, "switched to 'h2c'"),
    "an accept that is made up": (lambda head: accepted(head).replace(b"Accept: ", b"Accept: x"), oai_lite.APIConnectionError, "does not answer our key"),
    "an extension": (lambda head: accepted(head, "Sec-WebSocket-Extensions: permessage-deflate"), oai_lite.APIConnectionError, "was not offered"),
    "a subprotocol": (lambda head: accepted(head, "Sec-WebSocket-Protocol: chat"), oai_lite.APIConnectionError, "was not offered"),
    "no HTTP": (b"SSH-2.0-OpenSSH_9.6\r\n", oai_lite.APIConnectionError, "did not answer with HTTP"),
    "another origin": (reply(b"", "Location: http://127.0.0.1:1/x", status="307 x"), oai_lite.APIStatusError, "nowhere but to the origin"),
}


@pytest.mark.parametrize("name", ODD)
def test_an_odd_answer_to_the_handshake_is_refused(world: Any, name: str) -> None:
    """With a sentence that says what came, and without another attempt."""
    answer, kind, words = ODD[name]
    retries = 0 if name == "no HTTP" else 2
    rude, error = handshake(world, answer, max_retries=retries)
    assert isinstance(error, kind) and words in str(error), repr(error)
    assert len(rude.requests) == 1


def test_a_redirect_within_the_origin_is_followed(world: Any) -> None:
    """A 307 to another path leads there, with a key of its own."""
    rude, connection = handshake(world, reply(b"", "Location: /v2/realtime?model=m", status="307 x"), accepted)
    assert connection.handshake.status_code == 101 and rude.requests[1].startswith(b"GET /v2/realtime?model=m ")
    received(world, connection)


def test_a_handshake_that_is_not_answered_times_out(world: Any) -> None:
    """`open_timeout` limits the wait."""
    with Rude(lambda peer: peer.stall()) as rude:
        with pytest.raises(oai_lite.APITimeoutError) as caught:
            connected(world, rude, open_timeout=0.05)
    assert caught.value.phase == "read"


def test_silence_is_asked_about(world: Any) -> None:
    """When nothing comes for `ping_interval` a ping goes out; whatever comes then, the wait goes on; without it, the connection is given up."""
    heard: List[Any] = []

    def script(peer: Any) -> None:
        talker = Talker(peer)
        heard.append(talker.event())
        peer.send(build(PONG, heard[0][1], key=b""))
        heard.append(talker.event())
        talker.say(HELLO)
        heard.append(talker.event())
        peer.stall()

    with Rude(script) as rude:
        event, error = received(world, connected(world, rude, ping_interval=0.05, ping_timeout=0.3))
    assert [one[0] for one in heard] == [PING, PING, PING] and event == HELLO
    assert error.code == 1006 and "nothing has come since a ping" in str(error)


def test_a_limit_for_one_event_loses_nothing(world: Any) -> None:
    """After APITimeoutError the connection goes on, in the middle of a frame too; `recv_bytes` has the same limit."""
    go, sent = threading.Event(), threading.Event()

    def script(peer: Any) -> None:
        Talker(peer)
        peer.send(frame(HELLO)[:10])
        sent.set()
        go.wait(PATIENCE)
        peer.send(frame(HELLO)[10:])
        peer.stall()

    with Rude(script) as rude:
        connection = connected(world, rude, close_timeout=0.05)
        assert sent.wait(PATIENCE)
        for receive in (connection.recv, connection.recv_bytes):
            with pytest.raises(oai_lite.APITimeoutError, match="no message came from GET http") as caught:
                world.run(lambda receive=receive: receive(timeout=0.05))
            assert caught.value.phase == "read"
        go.set()
        assert json.loads(world.run(lambda: connection.recv_bytes(timeout=PATIENCE))) == HELLO
        world.run(connection.close())


def test_closing_waits_for_the_server_but_not_for_ever(world: Any) -> None:
    """`close_timeout` is the limit; code and reason arrive; closing again does nothing, and nothing can be sent or received then."""
    heard: List[Any] = []

    def script(peer: Any) -> None:
        heard.append(Talker(peer).hear())
        peer.stall()

    with Rude(script) as rude:
        connection = connected(world, rude, close_timeout=0.1)
        with pytest.raises(ValueError, match="code 1006"):
            world.run(lambda: connection.close(code=1006))
        started = time.monotonic()
        world.run(lambda: connection.close(code=4001, reason="enough ä"))
        assert time.monotonic() - started >= 0.09
        world.run(connection.close())
        assert repr(connection) == "<%sRealtimeConnection, closed>" % ("Async" if world.is_async else "")
        with pytest.raises(oai_lite.WebSocketConnectionClosedError, match="4001"):
            world.run(connection.recv())
        with pytest.raises(oai_lite.WebSocketConnectionClosedError):
            world.run(connection.send({"type": "x"}))
        assert world.collect(connection) == []
        assert rude.peer(0).ended.wait(PATIENCE)
    assert heard == [(4001, "enough ä")]


def test_what_a_closing_server_says_is_read_although_it_takes_no_more(world: Any) -> None:
    """A server that closes with a reason and hangs up at once: sending fails then, and the reason is there all the same."""

    def script(peer: Any) -> None:
        Talker(peer)
        peer.send(build_close(1008, "too late", key=b""))

    with Rude(script) as rude:
        connection = connected(world, rude)
        assert rude.peer(0).ended.wait(PATIENCE)
        for _ in range(3):
            try:
                world.run(connection.send({"type": "x"}))
            except oai_lite.WebSocketConnectionClosedError:
                break
        (error,) = received(world, connection)
    assert error.code in (1008, 1006)  # the system may have dropped what was not read when it was told of the break


def test_much_in_both_directions_at_once(world: Any) -> None:
    """Megabytes go there and back while others are sent: nobody waits for anybody, and frames stay whole."""
    text = "x" * 1500000

    with Rude(echo) as rude:
        connection = connected(world, rude)

        def work(index: int) -> Any:
            if index:
                return connection.send({"type": str(index), "text": text})
            return all_of_them()

        def all_sync() -> List[str]:
            return sorted(connection.recv().type for _ in range(5))

        async def all_async() -> List[str]:
            return sorted([(await connection.recv()).type for _ in range(5)])

        all_of_them: Any = all_async if world.is_async else all_sync
        assert world.gather(6, work)[0] == ["1", "2", "3", "4", "5"]
        world.run(connection.close())


def test_a_server_that_reads_nothing(world: Any) -> None:
    """Sending ends with the write limit of the client; the message is in `unsent_messages`."""

    def script(peer: Any) -> None:
        Talker(peer)
        peer.freeze()

    with Rude(script) as rude:
        connection = connected(world, rude, client_of(world, rude, timeout=oai_lite.Timeout(PATIENCE, write=0.2)))
        with pytest.raises(oai_lite.WebSocketConnectionClosedError, match="write timeout") as caught:
            for _ in range(100):
                world.run(connection.send({"type": "x", "text": "y" * 1000000}))
        assert isinstance(caught.value.__cause__, oai_lite.APITimeoutError)
        assert len(caught.value.unsent_messages) == 1 and caught.value.unsent_messages[0].endswith('y"}')


def test_over_tls(world: Any, ca: Any, bundle: str) -> None:  # noqa: F811
    """With a certificate of an authority that the client was told of: as over plain TCP, in both directions at once."""
    with Rude(echo, tls=server_context(ca, "127.0.0.1")) as rude:
        http = world.public("HTTPClient")(ca_bundle=bundle)
        connection = connected(world, rude, client_of(world, rude, http_client=http))

        def work(index: int) -> Any:
            return connection.send({"type": "a", "text": "x" * 300000}) if index else connection.recv()

        assert world.gather(2, work)[0].type == "a"
        world.run(connection.close())


@only_sync
def test_another_thread_may_close(world: Any) -> None:
    """A thread that iterates sees the end when another one closes; only one thread may receive."""
    with Rude(echo) as rude:
        connection = connected(world, rude)
        connection.send({"type": "first"})
        begun, seen = threading.Event(), []

        def work() -> None:
            for event in connection:
                seen.append(event.type)
                begun.set()

        thread = threading.Thread(target=work)
        thread.start()
        assert begun.wait(PATIENCE)
        until = time.monotonic() + PATIENCE
        while not connection._socket._reading and time.monotonic() < until:
            time.sleep(0.001)
        with pytest.raises(oai_lite.OpenAIError, match="received from already"):
            connection.recv()
        connection.close()
        thread.join(PATIENCE)
        assert not thread.is_alive() and seen == ["first"]


@only_async
def test_a_cancelled_task_loses_nothing(world: Any) -> None:
    """A `recv()` that is cancelled, in the middle of a frame too, leaves the event to the next one; another task may close."""
    import asyncio

    half, go = threading.Event(), threading.Event()

    def script(peer: Any) -> None:
        talker = Talker(peer)
        peer.send(frame(HELLO)[:10])
        half.set()
        go.wait(PATIENCE)
        peer.send(frame(HELLO)[10:])
        peer.send(build_close(*talker.hear(), key=b""))

    async def main(connection: Any) -> Any:
        for _ in range(3):
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(connection.recv(), 0.02)
        go.set()
        event = await connection.recv()
        reading = asyncio.ensure_future(connection.recv())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        with pytest.raises(oai_lite.OpenAIError, match="received from already"):
            await connection.recv()
        await connection.close()
        with pytest.raises(oai_lite.WebSocketConnectionClosedError):
            await reading
        return event

    with Rude(script) as rude:
        connection = connected(world, rude)
        assert half.wait(PATIENCE)
        assert world.run(main(connection)) == HELLO


def test_a_connection_counts_in_its_pool_until_it_is_closed(world: Any) -> None:
    """The limits of the HTTP client hold for WebSockets too, and closing gives the place back."""
    with Rude(echo) as rude:
        http = world.public("HTTPClient")(limits=oai_lite.Limits(max_connections=1))
        client = client_of(world, rude, http_client=http, timeout=oai_lite.Timeout(PATIENCE, pool=0.05))
        connection = connected(world, rude, client)
        with pytest.raises(oai_lite.APITimeoutError) as caught:
            connected(world, rude, client)
        assert caught.value.phase == "pool"
        world.run(connection.close())
        world.run(connected(world, rude, client).close())


def test_a_connection_that_is_dropped_is_closed(world: Any) -> None:
    """Whoever forgets to close leaves no socket behind."""
    with Rude(echo) as rude:
        connection = connected(world, rude)
        del connection
        world.sleep(0.01)
        assert rude.peer(0).ended.wait(PATIENCE)


@pytest.mark.parametrize("options, words", [({"max_sise": 1}, "has no 'max_sise'"), ({"compression": "deflate"}, "compression is not supported")])
def test_options_that_can_not_be_had(world: Any, options: Any, words: str) -> None:
    """A name that is none, and what is not supported, are errors before anything is opened; what changes nothing is taken."""
    client = world.client("http://127.0.0.1:1/v1")
    with pytest.raises((TypeError, ValueError), match=words):
        client.realtime.connect(model="m", websocket_connection_options=options)
    client.realtime.connect(model="m", websocket_connection_options={"max_queue": 5, "compression": None, "extensions": None, "write_limit": (5, 1)})
