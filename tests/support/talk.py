"""The server's side of a WebSocket, to the byte: for scripts of `Rude`.

    def script(peer):
        talker = Talker(peer)
        talker.say({"type": "session.created"})
        assert talker.hear() == {"type": "response.create"}
        talker.close(1001, "bye")
"""
from __future__ import annotations

import json

from oai_lite._websocket import BINARY, CLOSE, TEXT, FrameParser, accept_of, build, build_close

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, List, Optional, Tuple

    from tests.support.rude import Peer


def accepted(head: bytes, *fields: str) -> bytes:
    """The answer to a handshake that agrees."""
    lines = [line.partition(": ") for line in head.decode("latin-1").split("\r\n")]
    key = next(value for name, _, value in lines if name.lower() == "sec-websocket-key")
    own = ["Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Accept: " + accept_of(key), *fields]
    return "\r\n".join(["HTTP/1.1 101 Switching Protocols", *own, "", ""]).encode("latin-1")


class Talker:
    """A conversation with one peer. `events` are all that the client has sent. first: sent in one piece with the handshake's answer."""

    def __init__(self, peer: Peer, *fields: str, first: bytes = b"") -> None:
        self.peer = peer
        self.head = peer.request()
        self.parser = FrameParser(None, from_client=True)
        self.events: List[Tuple[int, Any]] = []
        self._next = 0
        if self.head:
            peer.send(accepted(self.head, *fields) + first)

    def say(self, event: Any) -> None:
        """Send a message: JSON of a dict, or bytes."""
        self.peer.send(build(BINARY, event, key=b"") if isinstance(event, bytes) else build(TEXT, json.dumps(event).encode("utf-8"), key=b""))

    def event(self) -> Optional[Tuple[int, Any]]:
        """What the client sends next, pings included; None if it hangs up."""
        while self._next >= len(self.events):
            data = self.peer.more()
            if not data:
                return None
            self.events += self.parser.feed(data)
        self._next += 1
        return self.events[self._next - 1]

    def hear(self) -> Any:
        """The next message, from JSON; the code and the reason if the client closes, None if it hangs up."""
        while True:
            event = self.event()
            if event is None:
                return None
            if event[0] in (TEXT, BINARY, CLOSE):
                return json.loads(event[1]) if event[0] == TEXT else event[1]

    def close(self, code: Optional[int] = 1000, reason: str = "") -> None:
        """Close as RFC 6455 has it: say so, wait for the answer, hang up."""
        self.peer.send(build_close(code, reason, key=b""))
        self.answered = self.hear()


def echo(peer: Peer) -> None:
    """Sends back what comes, and closes when the client does."""
    talker = Talker(peer)
    while True:
        event = talker.event()
        if event is None:
            return
        if event[0] == CLOSE:
            return peer.send(build_close(*event[1], key=b""))
        peer.send(build(event[0], event[1].encode("utf-8") if isinstance(event[1], str) else event[1], key=b""))
