"""One TCP connection of the server, from its first byte to its last, and the weather that was scripted for its replies.

Reads requests, hands each to the server's `answer` and writes what comes back: whole replies in one piece, streams event by
event, all of it late, slow or cut off if a script says so. What a request means is decided elsewhere.
"""
from __future__ import annotations

import itertools
import json
import os
import socket
import struct
import threading
import time
from collections import namedtuple

from .._websocket import BINARY, CLOSE, PING, PONG, TEXT, FrameError, FrameParser, accept_of, build, build_close
from ._routes import Recorded, matches
from ._wire import CONTINUE, LAST_CHUNK, BadRequest, Reply, RequestParser, Stream, WebSocket, chunk, dump_json, error_body, write_head

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterable, Iterator, List, Optional

    from . import Server
    from ._wire import Fields

_RECEIVE = 65536  # bytes per read
_LINGER = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)  # close at once, with RST
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def http_date(seconds: float) -> str:
    """The time in the form of RFC 9110, 5.6.7, whatever the locale."""
    t = time.gmtime(seconds)
    at = (_DAYS[t.tm_wday], t.tm_mday, _MONTHS[t.tm_mon - 1], t.tm_year, t.tm_hour, t.tm_min, t.tm_sec)
    return "%s, %02d %s %04d %02d:%02d:%02d GMT" % at


class Script:
    """What was scripted, by kind ("answer", "delay", "cut", "drip"). Counted rules are used up in order, before standing
    ones; of the standing ones the newest counts."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rules: List[List[Any]] = []  # kind, operation, value, how often (None: always); in the order in which they count

    def add(self, kind: str, operation: Optional[str], value: Any, times: Optional[int]) -> None:
        with self._lock:
            counted = sum(rule[3] is not None for rule in self._rules)
            self._rules.insert(counted, [kind, operation, value, times])

    def take(self, kind: str, recorded: Recorded) -> Any:
        """The value for this request, or None."""
        if not self._rules:
            return None
        with self._lock:
            for rule in self._rules:
                if rule[0] == kind and matches(recorded, rule[1]):
                    if rule[3] is not None:
                        rule[3] -= 1
                        if not rule[3]:
                            self._rules.remove(rule)
                    return rule[2]
        return None

    def clear(self) -> None:
        with self._lock:
            self._rules = []


# Where a reply breaks off: before its head, after so many bytes of body, or after so many events.
Cut = namedtuple("Cut", "after events how")


class Broken(Exception):
    """The connection has been ended, by script."""


class Connection:
    """A connection that was accepted; `number` tells it from the others."""

    __slots__ = ("server", "socket", "number")

    def __init__(self, server: Server, accepted: socket.socket, number: int) -> None:
        self.server = server
        self.socket = accepted
        self.number = number

    def run(self) -> None:
        """Converse until either side has enough."""
        try:
            self._converse()
        except (OSError, Broken):
            pass  # the peer has gone, the server closes, or the script says so
        finally:
            self.socket.close()

    def shut(self) -> None:
        """End the connection from another thread: a read or write under way fails at once."""
        try:
            self.socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass

    def _converse(self) -> None:
        server, parser = self.server, RequestParser()
        while True:
            try:
                request = parser.next()
                while request is None:
                    if not self._receive(parser):
                        return
                    request = parser.next()
            except BadRequest as exc:
                return self._refuse(exc)
            recorded = Recorded(request, server._routes, server._count(), self.number)
            server.requests.append(recorded)
            exchange = _Exchange(self, recorded, request.keeps_alive, request.version == "HTTP/1.1")
            exchange.respond(parser.leftover)
            if not request.keeps_alive or exchange.switched:
                return

    def _receive(self, parser: RequestParser) -> bool:
        if parser.expects_continue:
            parser.expects_continue = False
            self.socket.sendall(CONTINUE)
        data = self.socket.recv(_RECEIVE)
        parser.feed(data)
        return bool(data)

    def _refuse(self, wrong: BadRequest) -> None:
        """Say what is wrong with bytes that are no request, and let the peer read it before the connection goes."""
        kind, body = Reply(error_body(str(wrong), "invalid_request_error")).body()
        usual = {"Date": http_date(time.time()), "Content-Type": kind, "Content-Length": str(len(body)), "Connection": "close"}
        usual["x-request-id"] = "req_%d" % self.server._count()
        self.socket.sendall(write_head(wrong.status, usual, None) + body)
        self.socket.shutdown(socket.SHUT_WR)
        self.socket.settimeout(1)
        while self.socket.recv(_RECEIVE):
            pass


class _Exchange:
    """One request and its reply."""

    __slots__ = ("connection", "socket", "recorded", "keeps_alive", "chunked", "started", "cut", "switched")

    def __init__(self, connection: Connection, recorded: Recorded, keeps_alive: bool, chunked: bool) -> None:
        self.connection = connection
        self.socket = connection.socket
        self.recorded = recorded
        self.keeps_alive = keeps_alive
        self.chunked = chunked
        self.started = time.perf_counter()
        self.cut: Optional[Cut] = None
        self.switched = False

    def respond(self, came: bytes) -> None:
        server, recorded = self.connection.server, self.recorded
        answer = server._answer(recorded)
        self._wait(server._script.take("delay", recorded))
        self.cut = server._script.take("cut", recorded)
        if self.cut is not None and self.cut.after is None and self.cut.events is None:
            self._break()
        if isinstance(answer, WebSocket):
            self.switched = True
            return self._talk(answer, came, server._script.take("drip", recorded))
        if isinstance(answer, Stream):
            self.socket.sendall(self._head(answer.status, answer.headers, answer.content_type, None))
            return self._send(b"", answer.pieces(), self.chunked, server._script.take("drip", recorded))
        kind, body = answer.body()
        has_body = answer.status not in (204, 304)
        head = self._head(answer.status, answer.headers, kind if has_body else "", len(body) if has_body else None)
        self._send(head, [body if has_body and recorded.method != "HEAD" else b""], False, None)

    def _send(self, head: bytes, pieces: Iterable[bytes], framed: bool, drip: Optional[float]) -> None:
        """Send head and body, which for a cut consists of events, up to where the script breaks off. framed: in chunks."""
        sent = 0
        for count, piece in enumerate(pieces):
            self._wait(drip if count else None)
            data = chunk(piece) if framed else piece
            room = self._room(count, sent)
            if room is not None and room < len(piece):
                end = room + (data.index(b"\r\n") + 2 if framed and room else 0)
                self.socket.sendall(head + data[:end])
                self._break()
            self.socket.sendall(head + data)
            sent, head = sent + len(piece), b""
        if self.cut is not None:
            self._break()
        if framed:
            self.socket.sendall(LAST_CHUNK)

    def _room(self, count: int, sent: int) -> Optional[int]:
        """How many bytes may come after so many events and bytes; None for any number."""
        if self.cut is None:
            return None
        if self.cut.events is not None and count >= self.cut.events:
            return 0
        return None if self.cut.after is None else int(self.cut.after) - sent

    def _break(self) -> None:
        assert self.cut is not None
        if self.cut.how == "reset":
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER)
        raise Broken

    def _wait(self, seconds: Optional[float]) -> None:
        if seconds and self.connection.server._closing.wait(seconds):
            raise Broken

    def _head(self, status: int, headers: Optional[Fields], kind: str, length: Optional[int]) -> bytes:
        usual = {"Date": http_date(time.time())}
        if kind:
            usual["Content-Type"] = kind
        if length is not None:
            usual["Content-Length"] = str(length)
        elif kind and self.chunked:
            usual["Transfer-Encoding"] = "chunked"
        usual["x-request-id"] = "req_%d" % self.recorded.number
        usual["openai-processing-ms"] = "%d" % ((time.perf_counter() - self.started) * 1000)
        if not self.keeps_alive:
            usual["Connection"] = "close"
        return write_head(status, usual, headers)

    # WebSockets.

    def _talk(self, script: WebSocket, came: bytes, drip: Optional[float]) -> None:
        """Say what the script says, answer each event, and close when the client does."""
        key = self.recorded.headers.get("sec-websocket-key", "")
        usual = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Accept": accept_of(key)}
        usual["x-request-id"] = "req_%d" % self.recorded.number
        self.socket.sendall(write_head(101, usual, script.headers))
        parser, said = FrameParser(None, from_client=True), itertools.count()
        self._say(script.events, said, drip)
        while not parser.closed:
            wrong = 0
            try:
                events = parser.feed(came)
            except FrameError as exc:
                events, wrong = exc.pieces, exc.code
            for opcode, value in events:
                if opcode in (TEXT, BINARY):
                    self._hear(script, value, said, drip)
                elif opcode == PING:
                    self.socket.sendall(build(PONG, value, key=b""))
                elif opcode == CLOSE:
                    self.socket.sendall(build_close(value[0], value[1], key=b""))
            if wrong:
                self.socket.sendall(build_close(wrong, key=b""))
            came = b"" if parser.closed else self.socket.recv(_RECEIVE)
            if not came:
                return

    def _hear(self, script: WebSocket, value: Any, said: Iterator[int], drip: Optional[float]) -> None:
        try:
            event = json.loads(value)
        except ValueError:
            event = value
        self.recorded.events.append(event)
        try:
            answers = list(script.answers(event))
        except Exception as exc:  # a function of the user's: its words must not get lost in a thread
            words = "The answer failed with %s: %s" % (type(exc).__name__, exc)
            answers = [(1011, words.encode("utf-8")[:123].decode("utf-8", "ignore"))]
        self._say(answers, said, drip)

    def _say(self, events: Iterable[object], said: Iterator[int], drip: Optional[float]) -> None:
        for event in events:
            count = next(said)
            self._wait(drip if count else None)
            if self.cut is not None and self.cut.events is not None and count >= self.cut.events:
                self._break()
            if isinstance(event, tuple):
                self.socket.sendall(build_close(*event, key=b""))
            elif isinstance(event, (bytes, bytearray)):
                self.socket.sendall(build(BINARY, bytes(event), key=b""))
            else:
                self.socket.sendall(build(TEXT, event.encode("utf-8") if isinstance(event, str) else dump_json(event), key=b""))
