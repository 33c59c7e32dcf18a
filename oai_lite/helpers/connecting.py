"""What a `connect()` of the API stands for: the data of a WebSocket operation, its options and its handshake; the events that the
client can send there, and where they wait.

The handshake is a call of the API like any other, a GET that is answered with 101 (RFC 9110 section 15.2.2): its retries,
credentials, proxies, limits of time and errors are those of `_flows` and of the transports.
"""
from __future__ import annotations

from collections import deque

from .. import _flows
from .._errors import APIConnectionError, APIResponseError, OpenAIError, WebSocketQueueFullError, asked
from .._method import Method, documented
from .._omit import given
from .._request import Request, dump_json
from .._response import begun
from .._websocket import BINARY, MAX_MESSAGE, TEXT, new_key, refusal_of
from .sockets import AsyncChannel, Channel, Socket

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
        message = Message({"type": self.event, **fields})
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


class Message:
    """What is sent: an event as JSON, or as its maker wrote it. Its repr shows nothing (need 45)."""

    __slots__ = ("opcode", "data", "given")

    def __init__(self, event: Any, is_raw: bool = False) -> None:
        self.given = event if is_raw else None
        self.opcode = BINARY if is_raw and not isinstance(event, str) else TEXT
        self.data = dump_json(event) if not is_raw else event.encode("utf-8") if isinstance(event, str) else bytes(event)

    @property
    def original(self) -> Any:
        """For `unsent_messages`."""
        return self.data if self.opcode == BINARY else self.data.decode("utf-8")


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


class Handlers:
    """Functions that are called with events; what connections and managers have in common."""

    _handlers: List[Tuple[str, Any, bool]]

    def on(self, event_type: str, handler: Any = None) -> Any:
        """Call `handler` with each event of a type, or of any for "event", from `dispatch_events()`. Without a handler: a decorator."""
        return self._add(event_type, handler, False)

    def once(self, event_type: str, handler: Any = None) -> Any:
        """As `on`, for the next such event only."""
        return self._add(event_type, handler, True)

    def off(self, event_type: str, handler: Any) -> Any:
        """Call `handler` no longer; does nothing if it was not called."""
        found = next((one for one in self._handlers if one[:2] == (event_type, handler)), None)
        if found is not None:
            self._handlers.remove(found)
        return self

    def _add(self, event_type: str, handler: Any, is_once: bool) -> Any:
        if handler is None:
            return lambda function: self._add(event_type, function, is_once) and function
        self._handlers.append((event_type, handler, is_once))
        return self

    def _take(self, event_type: str) -> List[Any]:
        found = [one for one in self._handlers if one[0] == event_type]
        for one in found:
            if one[2]:
                self._handlers.remove(one)
        return [one[1] for one in found]


# Seconds: an answer to the handshake, the other side's half of closing, silence before a ping, and the answer to that; what
# clients of WebSockets usually allow.
TIMES = {"open_timeout": 10.0, "close_timeout": 10.0, "ping_interval": 20.0, "ping_timeout": 20.0}
_IGNORED = ("max_queue", "compression", "extensions")  # nothing is read ahead, and nothing compressed


class Settings:
    """What `websocket_connection_options` say. Raises TypeError for a name that is none, ValueError for what can't be had."""

    def __init__(self, given: Any) -> None:
        given = dict(given or {})
        self.subprotocols = list(given.pop("subprotocols", None) or ())
        self.max_size: Optional[int] = given.pop("max_size", MAX_MESSAGE)
        self.write_limit: Any = given.pop("write_limit", None)
        self.times: Dict[str, Optional[float]] = {name: given.pop(name, usual) for name, usual in TIMES.items()}
        asked_for = [name for name in _IGNORED if given.pop(name, None) and name != "max_queue"]
        if asked_for:
            raise ValueError("websocket_connection_options: %s is not supported; messages go uncompressed" % asked_for[0])
        if given:
            known = ", ".join(("subprotocols", "max_size", "write_limit", *TIMES, *_IGNORED))
            raise TypeError("websocket_connection_options has no %r; there are %s" % (sorted(given)[0], known))


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
        from .._sync_http import Exchange

        return self._taken(_upgrading(Exchange)(http._own, request, deadline), key, Channel)

    async def _asend(self, http: Any, request: Any, deadline: Optional[float], key: str) -> Any:
        from asyncio import get_event_loop

        from .._async_http import Exchange

        loop = get_event_loop()
        exchange = _upgrading(Exchange)(request, deadline, http._pools.get(loop) or http._new_pool(loop), http)
        await exchange.start()
        return self._taken(exchange, key, AsyncChannel)

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
        return _Accepted(Socket(kind(exchange, self.settings), response, self.settings))


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
