"""What a `connect()` of the API stands for: the data of a WebSocket operation and what can be sent there; its handshake, and messages
in and out.

The handshake is a call of the API like any other, a GET that is answered with 101 (RFC 9110 section 15.2.2): its retries,
credentials, proxies, limits of time and errors are those of `_flows` and of the transports. `Socket` makes messages of bytes, in flows for
both worlds: it answers pings, sends its own when nothing comes, and closes as RFC 6455 section 7 has it.
"""
from __future__ import annotations

import socket
import time
from collections import deque

from .. import _flows
from .._errors import (
    APIConnectionError, APIResponseError, APITimeoutError, OpenAIError, WebSocketConnectionClosedError, WebSocketQueueFullError, asked,
)  # fmt: skip
from .._method import Method, documented
from .._net import WIRE_ERRORS, failed, timed_out
from .._omit import given
from .._request import Request, dump_json
from .._response import begun
from .._websocket import (
    ABNORMAL, BINARY, CLOSE, NORMAL, PING, PONG, TEXT, FrameError, FrameParser, Message, Settings, build, build_close, new_key, refusal_of,
)  # fmt: skip

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Deque, Dict, Generator, List, Optional, Tuple

    Flow = Generator[Any, Any, Any]


class Kind:
    """One of the API's WebSocket operations, from its text in WEBSOCKETS: the first line has the path, the names that go into the
    query, `|`, the bytes that a queue of messages may hold, `|` and a header field, each of the others an event and its fields."""

    def __init__(self, path: str, text: str) -> None:
        first, *events = text.split("\n")
        place, size, header = first.split("|")
        self.name = path + ".connect"
        self.path, *self.query = place.split()
        self.queue_size = int(size)
        self.headers = dict([header.split(": ", 1)]) if header else {}
        self.events = [line.partition(" ")[::2] for line in events]

    def members(self, name: str, module: str) -> Dict[str, Any]:
        """What the class of a connection has for the events that can be sent; name, module: those of the class."""
        tree: Dict[str, Any] = {}
        for event, fields in self.events:
            *steps, last = event.split(".")
            node = tree
            for step in steps:
                node = node.setdefault(step, {})
            node[last] = Sender(event, fields)
        return _parts(name, tree, module)


# Methods that send an event: `connection.conversation.item.create(item=...)`.


class Sender(Method):
    """Sends one event of the client; its fields are the parameters."""

    __doc__ = documented
    common = ()

    def __init__(self, event: str, fields: str) -> None:
        super().__init__("* " + fields)
        self.event = self.dotted = event

    def __call__(self, resource: Any, *args: Any, **kwargs: Any) -> Any:
        assert self.parameters is not None  # parsed from here on
        if args:
            kwargs = self._named(args, kwargs)
        self._check_required(kwargs)
        fields = {name: value for name, value in kwargs.items() if given(value) and (value is not None or self.parameters[name].nullable)}
        message = Message(TEXT, dump_json({"type": self.event, **fields}))
        args = kwargs = fields = None  # type: ignore[assignment]  # nothing that was said in a traceback that shows locals (need 45)
        return resource._connection._send(message)

    def __repr__(self) -> str:
        return "<event %s>" % self.event


class Part:
    """The events that begin alike: `connection.session`."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def __repr__(self) -> str:
        return "<%s>" % type(self).__name__


class _Below:
    def __init__(self, kind: Any) -> None:
        self.kind = kind

    def __get__(self, above: Any, owner: Any = None) -> Any:
        return self.kind if above is None else self.kind(getattr(above, "_connection", above))


def _parts(name: str, tree: Dict[str, Any], module: str) -> Dict[str, Any]:
    """The members of a class for what is below it."""
    members: Dict[str, Any] = {}
    for step, below in tree.items():
        if isinstance(below, dict):
            own = name + "".join(word.capitalize() for word in step.split("_"))
            below = _Below(type(own, (Part,), {"__module__": module, **_parts(own, below, module)}))
        members[step] = below
    return members


class Queue:
    """Messages that wait for a connection: so many bytes at most."""

    def __init__(self, max_bytes: int) -> None:
        self.max_bytes = max_bytes
        self.messages: Deque[Message] = deque()

    def put(self, message: Message) -> None:
        """Take a message. Raises WebSocketQueueFullError, and takes nothing, if it does not fit in."""
        held = sum(len(one.data) for one in self.messages)
        if held + len(message.data) > self.max_bytes:
            raise WebSocketQueueFullError(
                "a message of %d bytes does not fit into the queue, which holds %d of max_queue_size=%d bytes until there is a "
                "connection" % (len(message.data), held, self.max_bytes)
            )
        self.messages.append(message)

    def drain(self) -> List[Any]:
        """What was not sent; the queue is empty then."""
        unsent = [one.original for one in self.messages]
        self.messages.clear()
        return unsent


# From a request to an open connection.


class _Accepted:
    """What a flow of sending takes for success: the answer was 101, and `socket` is open."""

    status_code = 200

    def __init__(self, made: Socket) -> None:
        self.socket = made
        self.request_id = made.handshake.request_id


class _Upgrade(Request):
    """A request that goes through a tunnel of a proxy although it is not encrypted: what follows is no HTTP (RFC 6455 section 4.1)."""

    __slots__ = ()

    @property
    def scheme(self) -> str:
        return "ws" if self.base.scheme == "http" else self.base.scheme


class _Opening:
    """The `io` of a handshake: that of a driver, but for what sending means."""

    def __init__(self, driver: Any, settings: Settings) -> None:
        self.driver = driver
        self.settings = settings

    def __getattr__(self, name: str) -> Any:
        return getattr(self.driver, name)

    def send(self, request: Any, deadline: Optional[float]) -> Any:
        wire = getattr(self.driver.wire, "inner", self.driver.wire)  # that of the command line has another one inside
        if wire is None:
            return self.driver.wire.send(request, deadline)  # which shows what would be sent
        http = _transport(wire)
        request = _Upgrade(request.method, request.base, request.target, request.headers, None, request.timeout)
        key = request.headers["Sec-WebSocket-Key"] = new_key()
        if hasattr(http, "aclose"):
            return self._asend(http, request, deadline, key)
        from .. import _sync_pool
        from .._sync_http import Exchange

        return self._taken(_upgrading(Exchange)(http, request, deadline), key, _sync_pool.Channel)

    async def _asend(self, http: Any, request: Any, deadline: Optional[float], key: str) -> Any:
        from asyncio import get_event_loop

        from .. import _async_pool
        from .._async_http import Exchange

        loop = get_event_loop()
        exchange = _upgrading(Exchange)(request, deadline, http._pools.get(loop) or http._new_pool(loop), http)
        await exchange.start()
        return self._taken(exchange, key, _async_pool.AsyncChannel)

    def _taken(self, exchange: Any, key: str, kind: Any) -> Any:
        response = begun(exchange.incoming.head, exchange.request, exchange, 0.0)
        if response.status_code != 101:
            if not 200 <= response.status_code < 300:
                return response
            exchange.close()
            words = "%s answered %d and did not switch to WebSocket; is the address right?" % (asked(exchange.request), response.status_code)
            raise APIResponseError(response, None, message=words)
        wrong = refusal_of(response.headers, key, self.settings.subprotocols)
        if wrong:
            exchange.close()
            error = APIConnectionError(message="Connection error: %s: %s" % (asked(exchange.request), wrong), request=exchange.request)
            error.is_lasting = True
            raise error
        return _Accepted(Socket(kind(exchange, self.settings.write_limit), response, self.settings))


def _transport(wire: Any) -> Any:
    """The HTTP client of a wire, if it connects itself. Raises OpenAIError for others."""
    http = wire.http  # `close` may come from another thread
    http = wire.made() if http is None else http
    if not hasattr(http, "ways") or "send" in vars(http):
        raise OpenAIError("a WebSocket can't be opened through an OpenerDirector or a function as transport: give an HTTPClient, or none")
    if http.is_closed:
        raise OpenAIError("this HTTP client is closed; make a new one to send requests")
    return http


def _upgrading(kind: Any) -> Any:
    """An exchange of a transport that keeps its connection when the answer is 101."""
    if "_upgrading" not in vars(kind):

        def finish(self: Any) -> None:
            if self.incoming.head.status != 101:
                kind._finish(self)

        kind._upgrading = type("Upgrading", (kind,), {"_finish": finish})
    return kind._upgrading


def opened(driver: Any, options: Any, call: Any, settings: Settings) -> Flow:
    """The Socket that a call opens. Raises what other calls raise; an APIStatusError if the server refuses."""
    call.live = True
    call.headers.update({"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13"})
    if settings.subprotocols:
        call.headers["Sec-WebSocket-Protocol"] = ", ".join(settings.subprotocols)
    limits, answer = options.timeout_of(call.timeout), settings.times["open_timeout"]
    if answer is None or (limits.read is not None and limits.read < answer):
        answer = limits.read
    call.timeout = type(limits)(limits.write, total=limits.total, connect=limits.connect, read=answer, pool=limits.pool)
    accepted: Any = (yield from _flows.send(_Opening(driver, settings), options, call))
    accepted.socket.handshake.retries_taken = accepted.retries_taken
    return accepted.socket


# Messages in and out.


class Socket:
    """An open WebSocket, in flows. `over` says why, once it is not open any more; `handshake` is the response that it began with."""

    def __init__(self, channel: Any, handshake: Any, settings: Any) -> None:
        self.channel = channel
        self.handshake = handshake
        self.times = settings.times
        self.over: Optional[WebSocketConnectionClosedError] = None
        self.ended = channel.signal()
        self.parser = FrameParser(settings.max_size)
        self._messages: Deque[Tuple[int, Any]] = deque()
        self._replies: Deque[bytes] = deque()
        self._mute: Optional[BaseException] = None  # why nothing can be sent any more, while what has come is still read
        self._sent_close = self._reading = self._pinged = False
        self._heard = time.monotonic()
        self._take(channel.exchange.incoming.leftover)

    @property
    def takes_messages(self) -> bool:
        """Whether anything can be sent."""
        return self.over is None and self._mute is None and not self._sent_close

    # In.

    def receive(self, seconds: Optional[float] = None) -> Flow:
        """The next message, a pair of TEXT or BINARY and what it says.

        Raises WebSocketConnectionClosedError at the end, APITimeoutError after so many seconds, which loses nothing.
        """
        if self._reading and not self._sent_close:
            raise OpenAIError("this connection is being received from already, by another thread or task")
        if self._reading:
            raise self._closed("it is being closed", NORMAL, "")
        self._reading = True
        try:
            until = None if seconds is None else time.monotonic() + seconds
            while self._replies or not self._messages:
                if self._replies:
                    yield from self._write(self._replies.popleft())
                elif self.over is not None:
                    raise self.over.__copy__()
                else:
                    yield from self._read(until)
            return self._messages.popleft()
        finally:
            self._reading = False
            if self.over is not None:
                self._end()

    def _read(self, until: Optional[float]) -> Flow:
        """Wait for bytes and take them, or ask the other side whether it is still there."""
        wait = self.times["ping_timeout" if self._pinged else "ping_interval"]
        due = None if wait is None else self._heard + wait
        first = due if until is None or (due is not None and due < until) else until
        try:
            data = yield self.channel.read(None if first is None else max(first - time.monotonic(), 0.0))
        except WIRE_ERRORS as exc:
            self._lose(exc)
            return
        if self.over is not None:  # closed meanwhile
            return
        if data is not None:
            self._heard, self._pinged = time.monotonic(), False
            self._take(data)
            if not data:
                self._lose(self._mute or ConnectionResetError("the server closed the connection without saying so"))
        elif first is not due:
            message = "Request timed out: no message came from %s in time" % asked(self.handshake.request)
            raise APITimeoutError(self.handshake.request, message=message, phase="read")
        elif self._pinged or self._mute is not None:
            self._lose(self._mute or socket.timeout("nothing has come since a ping, %g s ago" % (wait or 0.0)))
        else:
            self._heard, self._pinged = time.monotonic(), True
            self._replies.append(build(PING, b"oai_lite"))

    def _take(self, data: Any) -> None:
        """Sort what has come: messages for whoever asks next, answers to be sent. Waits for nothing, so that nothing is lost."""
        wrong: Any = None
        try:
            events = self.parser.feed(data)
        except FrameError as exc:
            events, wrong = exc.pieces, exc.with_traceback(None)
        for opcode, value in events:
            if opcode in (TEXT, BINARY):
                self._messages.append((opcode, value))
            elif opcode == PING:
                self._replies.append(build(PONG, value))
            elif opcode == CLOSE:
                self._answer(value[0])
                self.over = self._closed("the server closed it", *value)
        if wrong is not None:
            self._answer(wrong.code)
            self.over = self._closed("the server broke the protocol (RFC 6455): %s" % wrong, wrong.code, "", wrong)
        if self._mute is not None:
            self._replies.clear()

    def _answer(self, code: int) -> None:
        if not self._sent_close:
            self._sent_close = True
            self._replies.append(build_close(code))

    # Out.

    def send(self, message: Any) -> Flow:
        """Send what a message has as `opcode` and `data`. Raises WebSocketConnectionClosedError if it can't be sent any more."""
        if not self.takes_messages:
            raise self._refusal()
        yield from self._write(build(message.opcode, message.data))
        if self._mute is not None:
            raise self._refusal()

    def _refusal(self) -> WebSocketConnectionClosedError:
        if self.over is not None:
            return self.over.__copy__()  # type: ignore[no-any-return]
        return self._closed("it is being closed", NORMAL, "") if self._mute is None else self._broken(self._mute, "write")

    def _write(self, frame: Any) -> Flow:
        frame = memoryview(frame)
        try:
            yield self.channel.write(frame, self.handshake.request.timeout.write)
        except socket.timeout as exc:
            self._mute = exc
            self._lose(exc, "write")
        except WIRE_ERRORS as exc:  # what the server has said before it stopped reading, such as why, can still be read
            self._mute = exc.with_traceback(None)  # which leads back here
            self._replies.clear()
        except BaseException as exc:
            if not self.channel.sends_whole:
                self._mute = ConnectionAbortedError("sending was interrupted by %s" % type(exc).__name__)
                self._lose(self._mute, "write")
            raise

    def close(self, code: int, reason: str) -> Flow:
        """Say that no more comes, and wait for the other side to say so too, for `close_timeout` at most. What comes until then is
        dropped. Raises ValueError for a code or a reason that can't be sent."""
        frame = build_close(code, reason)
        limit = self.times["close_timeout"]
        try:
            if self.takes_messages:
                self._sent_close = True
                yield from self._write(frame)
            if self._reading:  # who reads sees the end
                yield self.ended.wait(limit)
            else:
                yield from self._see_end(None if limit is None else time.monotonic() + limit)
        finally:
            self.over = self.over or self._closed("it was closed from here, and the server did not answer", code, reason)
            self._end()

    def _see_end(self, until: Optional[float]) -> Flow:
        while self.over is None or self._replies:
            left = None if until is None else until - time.monotonic()
            if left is not None and left <= 0:
                return
            self._messages.clear()
            try:
                yield from self.receive(left)
            except (APITimeoutError, WebSocketConnectionClosedError):
                pass

    # The end.

    def _lose(self, exc: BaseException, phase: str = "read") -> None:
        """The connection is broken."""
        self.over = self.over or self._broken(exc, phase)
        self._replies.clear()
        self.channel.close()

    def _broken(self, exc: BaseException, phase: str) -> WebSocketConnectionClosedError:
        request = self.handshake.request
        cause: Any = timed_out(request, phase, None, 0.0) if isinstance(exc, socket.timeout) and phase == "write" else failed(request, phase, exc)
        cause.__cause__ = exc
        return self._closed(str(cause), ABNORMAL, "", cause)

    def _closed(self, words: str, code: int, reason: str, cause: Any = None) -> WebSocketConnectionClosedError:
        where = asked(self.handshake.request).partition(" ")[2]
        said = ", which says %r" % reason if reason else ""
        error = WebSocketConnectionClosedError("The WebSocket to %s is closed with code %d%s: %s" % (where, code, said, words), unsent_messages=())
        error.code, error.reason, error.__cause__ = code, reason, cause
        error.partial = self.parser.partial
        return error

    def _end(self) -> None:
        if not self._replies:
            self.channel.close()
        self.ended.set()
