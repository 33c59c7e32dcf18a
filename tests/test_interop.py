"""WebSockets against an implementation that is not ours: the library `websockets`, as the server of our client and as a client of
our server."""
from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from http import HTTPStatus

import pytest

import oai_lite
from tests.support.rude import PATIENCE
from tests.support.worlds import network_world, server  # noqa: F401  (fixtures)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterator


@contextmanager
def serving(handler: Any, **options: Any) -> Iterator[str]:
    """A server of that library; its base URL."""
    from websockets.sync.server import serve

    with serve(handler, "127.0.0.1", 0, **options) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        try:
            yield "http://127.0.0.1:%d/v1" % running.socket.getsockname()[1]
        finally:
            running.shutdown()
            thread.join(PATIENCE)


def answers(connection: Any) -> None:
    """Sends back what comes, in fragments; asks whether we are there; closes when it is told to."""
    for message in connection:
        if "close" in message:
            return connection.close(4001, "as you say ä")
        assert connection.ping(b"there?").wait(PATIENCE)
        connection.send(message[start : start + 1000] for start in range(0, len(message), 1000))


TEXTS = ["", "a", "ä€😀" * 50, "x" * 125, "x" * 126, "x" * 65535, "x" * 65536, "y" * 300000]


def test_our_client_and_their_server(world: Any) -> None:
    """Texts of all lengths, fragments, pings between them, and a close that they begin."""
    with serving(answers, max_size=None) as url:
        client = world.client(url)
        connection = world.run(client.realtime.connect(model="m").enter())
        for text in TEXTS:
            world.run(connection.send({"text": text}))

            def receive() -> Any:
                return connection.recv()

            assert world.run(receive) == {"text": text}
        world.run(connection.send({"do": "close"}))
        with pytest.raises(oai_lite.WebSocketConnectionClosedError) as caught:
            world.run(connection.recv())
        assert (caught.value.code, caught.value.reason) == (4001, "as you say ä")


def test_our_client_closes_their_server(world: Any) -> None:
    """They see the code and the reason, and we their answer."""
    from websockets.exceptions import ConnectionClosedError

    seen: Any = []
    ended = threading.Event()

    def handler(connection: Any) -> None:
        with pytest.raises(ConnectionClosedError) as caught:
            connection.recv()
        seen.append(caught.value.rcvd)
        ended.set()

    with serving(handler, subprotocols=["realtime"]) as url:
        options = {"subprotocols": ["other", "realtime"]}
        connection = world.run(world.client(url).realtime.connect(model="m", websocket_connection_options=options).enter())
        assert connection.subprotocol == "realtime"
        world.run(lambda: connection.close(code=3999, reason="enough"))
        assert ended.wait(PATIENCE)
    assert (seen[0].code, seen[0].reason) == (3999, "enough")


def test_their_server_refuses(world: Any) -> None:
    """What they answer in place of 101 is our error."""

    def refuse(connection: Any, request: Any) -> Any:
        return connection.protocol.reject(HTTPStatus.FORBIDDEN, "not you\n")

    with serving(answers, process_request=refuse) as url:
        with pytest.raises(oai_lite.PermissionDeniedError, match="not you"):
            world.run(world.client(url).realtime.connect(model="m").enter())


def test_their_client_and_our_server(server: Any) -> None:  # noqa: F811
    """The offline server is understood by them as well: texts, bytes, fragments, a ping, a close."""
    from websockets.sync.client import connect

    server.websocket([{"type": "session.created"}], lambda event: {"heard": event})
    headers = {"Authorization": "Bearer sk-x"}
    with connect(server.url.replace("http", "ws") + "/realtime?model=m", additional_headers=headers, compression=None) as theirs:
        assert json.loads(theirs.recv(PATIENCE)) == {"type": "session.created"}
        for text in TEXTS:
            theirs.send(iter([json.dumps({"t": text})[:5], json.dumps({"t": text})[5:]]))
            assert json.loads(theirs.recv(PATIENCE)) == {"heard": {"t": text}}
        assert theirs.ping(b"x").wait(PATIENCE)
        theirs.close(3000, "bye")
        assert theirs.protocol.close_rcvd.code == 3000
