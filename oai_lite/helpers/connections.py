"""`connect()` of the API's WebSocket operations: a manager, and the connection that it opens.

Sync and async classes differ in how they are entered and iterated over; all else is a flow, or plain. Owns reconnecting.
"""
from __future__ import annotations

from copy import copy
from threading import Lock

from .. import _flows, _objects
from .._errors import APIError, APIResponseError, APIStreamError, ConfigurationError, WebSocketConnectionClosedError
from .._request import Call, dump_json
from .._resource import AsyncResource
from .._url import BaseURL, expand
from .._websocket import BINARY, GOING_AWAY, NO_CODE, NORMAL, TEXT, Message, Settings
from ._sockets import Kind, Queue, opened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Generator, List, Optional, Tuple

    Flow = Generator[Any, Any, Any]

_ENDS = (NORMAL, GOING_AWAY, NO_CODE)  # codes with which a connection ends in order
# Codes after which connecting again makes sense (RFC 6455 section 7.4.1, and the registry that it made): the other side goes away, gives
# no reason, breaks off, has a problem of its own, restarts, is busy, failed at TLS.
RECOVERABLE = frozenset((GOING_AWAY, NO_CODE, 1006, 1011, 1012, 1013, 1015))
_END = object()


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


# Connections.


class _Connection(Handlers):
    """What both worlds share. `handshake` is the response that the connection began with; its header fields are there to be read."""

    kind: Kind

    def __init__(self, manager: Any, opened_socket: Any) -> None:
        self._manager = manager
        self._socket = opened_socket
        self._driver = manager._driver
        self._queue: Queue = manager._queue
        self._handlers = manager._handlers[:]
        self._lock = Lock()
        self._attempt = 0
        self._is_closed = False
        self._is_reconnecting = False
        self._stop = opened_socket.channel.signal()

    @property
    def handshake(self) -> Any:
        """The response to the handshake, with status 101; of the newest one after reconnecting."""
        return self._socket.handshake

    @property
    def subprotocol(self) -> Optional[str]:
        """The subprotocol that the server chose, if any were offered."""
        return self.handshake.headers.get("sec-websocket-protocol")  # type: ignore[no-any-return]

    def __repr__(self) -> str:
        return "<%s, %s>" % (type(self).__name__, "open" if self._socket.takes_messages else "closed")

    # In.

    def recv(self, *, timeout: Optional[float] = None) -> Any:
        """The next event of the server, as an object; one that is new on the server too.

        timeout: seconds to wait, default for as long as the connection lives. Raises WebSocketConnectionClosedError when it is
        closed, APITimeoutError after `timeout`, after which it can go on, APIResponseError for a message that is no JSON.
        """
        return self._driver.run(self._receive(timeout))

    def recv_bytes(self, *, timeout: Optional[float] = None) -> Any:
        """The next message as bytes, as it came; see `recv`, and `parse_event`."""
        return self._driver.run(self._receive_bytes(timeout))

    def parse_event(self, data: Any) -> Any:
        """The event that a message is. Raises APIResponseError, with the message as `partial`, if it is no JSON."""
        try:
            return _objects.parse_json(data)
        except ValueError as exc:
            words = "a message of %s is not JSON: %s" % (self.kind.name, exc)
            error = APIResponseError(self.handshake, None, message=words)
            error.partial = data.encode("utf-8") if isinstance(data, str) else data
        data = None
        raise error

    def _receive(self, timeout: Optional[float]) -> Flow:
        event = self.parse_event((yield from self._socket.receive(timeout))[1])  # in no variable that a traceback may show (need 45)
        if self._attempt and isinstance(event, dict) and event.get("type") not in (None, "error"):
            self._attempt = 0  # the connection is of use again
        return event

    def _receive_bytes(self, timeout: Optional[float]) -> Flow:
        _, value = yield from self._socket.receive(timeout)
        return value.encode("utf-8") if isinstance(value, str) else value

    def _step(self) -> Flow:
        """The next event, if need be of another connection; _END after the last one."""
        while True:
            try:
                return (yield from self._receive(None))
            except WebSocketConnectionClosedError as exc:
                closed = exc
            if (yield from self._reconnect(closed)):
                continue
            unsent = self._queue.drain()
            if unsent:
                raise _unsent(closed, unsent)
            if self._is_closed or closed.code in _ENDS:
                return _END
            raise closed

    def dispatch_events(self) -> Any:
        """Receive events until the connection ends, and call the functions that `on()` was told of: those for the event's type, then
        those for "event". Raises APIStreamError for an "error" event that nobody listens to, and what iterating raises."""
        return self._driver.run(self._dispatch())

    def _dispatch(self) -> Flow:
        while True:
            event = yield from self._step()
            if event is _END:
                return None
            name = event.get("type") if isinstance(event, dict) else None
            handlers = self._take(str(name)) + self._take("event")
            if name == "error" and not handlers:
                raise APIStreamError.of(self.handshake, event)
            for handler in handlers:
                made = handler(event)
                if hasattr(made, "__await__"):
                    yield made

    # Out.

    def send(self, event: Any) -> Any:
        """Send an event: a dict, an object of ours, or a model that can `model_dump`. While the connection is being opened again it
        waits in a queue. Raises WebSocketConnectionClosedError, with the event in `unsent_messages`, if it can't be sent,
        WebSocketQueueFullError if the queue is full."""
        message, event = Message(TEXT, dump_json(event)), None
        return self._send(message)

    def send_raw(self, data: Any) -> Any:
        """Send text (str) or bytes as they are; see `send`."""
        message, data = Message(TEXT, data.encode("utf-8")) if isinstance(data, str) else Message(BINARY, bytes(data)), None
        return self._send(message)

    def _send(self, message: Message) -> Any:
        return self._driver.run(self._sending(message))

    def _sending(self, message: Message) -> Flow:
        with self._lock:
            if self._must_wait():
                return self._queue.put(message)
        try:
            yield from self._socket.send(message)
        except WebSocketConnectionClosedError as exc:
            with self._lock:
                if self._may_reconnect(exc.code):
                    return self._queue.put(message)
            raise _unsent(exc, [message.original])

    def _must_wait(self) -> bool:
        socket = self._socket
        return not self._is_closed and (self._is_reconnecting or (socket.over is not None and self._may_reconnect(socket.over.code)))

    def close(self, *, code: int = NORMAL, reason: str = "") -> Any:
        """Close the connection, and wait for the server to do the same, `close_timeout` (10 s) at most. Closing again does nothing.

        code: 1000, or 3000 to 4999 for your own. reason: 123 bytes at most. Raises ValueError for others.
        """
        return self._driver.run(self._closing(code, reason))

    def _closing(self, code: int, reason: str) -> Flow:
        with self._lock:
            self._is_closed = True
        self._stop.set()
        yield from self._socket.close(code, reason)

    # Again.

    def _may_reconnect(self, code: int) -> bool:
        return not self._is_closed and self._manager.on_reconnecting is not None and code in RECOVERABLE

    def _reconnect(self, closed: WebSocketConnectionClosedError) -> Flow:
        """Open another connection in place of one that was lost. Whether there is one."""
        manager, code = self._manager, closed.code
        if not self._may_reconnect(code):
            return False
        self._is_reconnecting = True
        try:
            while self._attempt < manager.max_retries:
                self._attempt += 1
                delay = min(manager.initial_delay * 2 ** (self._attempt - 1), manager.max_delay) * (1 - self._driver.random() / 4)
                if not manager.ask(self._attempt, delay, code):
                    return False
                _flows.info("Connecting %s again in %.3f s, attempt %d", self.kind.name, delay, self._attempt)
                if (yield self._stop.wait(delay)):
                    return False
                try:
                    socket = yield from manager.open_socket(0)
                    if self._is_closed:
                        yield from socket.close(NORMAL, "")
                        return False
                    self._socket = socket
                    yield from self._flush()
                    return True
                except APIError as exc:
                    closed.__cause__ = exc
                except WebSocketConnectionClosedError as exc:
                    code, closed.__cause__ = exc.code, exc
                    if not self._may_reconnect(code):
                        return False
            return False
        finally:
            self._is_reconnecting = False

    def _flush(self) -> Flow:
        """Send what has waited, in order. What comes meanwhile waits behind it."""
        waiting = self._queue.messages
        while True:
            with self._lock:
                if not waiting:
                    self._is_reconnecting = False
                    return
                message = waiting[0]
            yield from self._socket.send(message)
            waiting.popleft()


def _unsent(closed: WebSocketConnectionClosedError, unsent: List[Any]) -> WebSocketConnectionClosedError:
    """The error for what was lost with a connection."""
    error = WebSocketConnectionClosedError("%s; %d message%s not sent" % (closed, len(unsent), " was" if len(unsent) == 1 else "s were"), unsent_messages=unsent)
    error.code, error.reason, error.partial, error.__cause__ = closed.code, closed.reason, closed.partial, closed.__cause__ or closed
    return error


class Connection(_Connection):
    """A connection of the sync client: events of the server are iterated over, or received one by one; those of the client have methods.
    One thread may receive while others send."""

    def __iter__(self) -> Any:
        return self

    def __next__(self) -> Any:
        event = self._driver.run(self._step())
        if event is _END:
            raise StopIteration
        return event


class AsyncConnection(_Connection):
    """The same of the async client: what does something is awaited."""

    def __aiter__(self) -> Any:
        return self

    async def __anext__(self) -> Any:
        event = await self._driver.run(self._step())
        if event is _END:
            raise StopAsyncIteration
        return event


# Managers.


class _Manager(Handlers):
    """Opens a connection when it is entered."""

    kind: Kind
    makes: Any

    def __init__(self, driver: Any, arguments: Dict[str, Any]) -> None:
        kind = self.kind
        self._driver = driver
        self._settings = Settings(arguments.pop("websocket_connection_options", None))
        self._extra_query = dict(arguments.pop("extra_query", None) or {})
        self._extra_headers = dict(arguments.pop("extra_headers", None) or {})
        self.on_reconnecting = arguments.pop("on_reconnecting", None)
        self.max_retries: int = arguments.pop("max_retries", 5)
        self.initial_delay: float = arguments.pop("initial_delay", 0.5)
        self.max_delay: float = arguments.pop("max_delay", 8.0)
        self._queue = Queue(arguments.pop("max_queue_size", kind.queue_size))
        self._handlers: List[Tuple[str, Any, bool]] = []
        self._query = {name: arguments[name] for name in kind.query if name in arguments}
        self._path = expand(kind.path, arguments)
        self._entered: Any = None  # only in a block: a connection that is dropped goes at once, and its socket with it

    def __repr__(self) -> str:
        return "<%s>" % type(self).__name__

    def send(self, event: Any) -> None:
        """Keep an event, to send it when the connection is open. Raises WebSocketQueueFullError."""
        message, event = Message(TEXT, dump_json(event)), None
        self._queue.put(message)

    def ask(self, attempt: int, delay: float, code: int) -> bool:
        """Tell `on_reconnecting` what will be done, and take its changes; false if it is not to be done."""
        told = _objects.APIObject(attempt=attempt, max_attempts=self.max_retries, delay=delay, close_code=code)
        told.update(extra_query=dict(self._extra_query), extra_headers=dict(self._extra_headers))
        changes = self.on_reconnecting(told) or {}
        self._extra_query = dict(changes.get("extra_query", self._extra_query))
        self._extra_headers = dict(changes.get("extra_headers", self._extra_headers))
        return not changes.get("abort")

    def open_socket(self, max_retries: Any = None) -> Flow:
        """A Socket; the client's own retries apply unless others are given."""
        options = _located(self._driver.options)
        call = Call(self.kind.name, "GET", self._path)
        call.query = {**self._query, **self._extra_query}
        if "model" in self._query and not getattr(options, "is_v1", True):  # Azure: "Realtime API", how to authenticate
            call.query["deployment"] = options.azure_deployment or call.query["model"]
            call.query.pop("model")
        call.headers.update(self.kind.headers)
        call.headers.update(self._extra_headers)
        if max_retries is not None:
            call.max_retries = max_retries
        return (yield from opened(self._driver, options, call, self._settings))

    def _opening(self) -> Flow:
        made = self.makes(self, (yield from self.open_socket()))
        try:
            yield from made._flush()
        except BaseException:
            made._socket.channel.close()
            raise
        return made

    def enter(self) -> Any:
        """Open the connection, which you must close. Raises what calls of the API raise: an APIStatusError if the server refuses."""
        return self._driver.run(self._opening())


def _located(options: Any) -> Any:
    """Options whose base URL is that of WebSockets."""
    url = options.websocket_base_url
    if url is None:
        return options
    text = str(url)
    if text[:2].lower() == "ws":
        text = "http" + text[2:]
    twin = copy(options)
    try:
        twin.base_url = BaseURL(text)
    except ConfigurationError as exc:
        raise ConfigurationError(str(exc).replace("base_url", "websocket_base_url")) from None
    return twin


class ConnectionManager(_Manager):
    """What `connect()` gives: `with` it, or `enter()` it, to open the connection."""

    def __enter__(self) -> Any:
        self._entered = self.enter()
        return self._entered

    def __exit__(self, *exc_info: Any) -> None:
        entered, self._entered = self._entered, None
        entered.close()


class AsyncConnectionManager(_Manager):
    """What `connect()` of an async client gives: `async with` it, or `await` its `enter()`, to open the connection."""

    async def __aenter__(self) -> Any:
        self._entered = await self.enter()
        return self._entered

    async def __aexit__(self, *exc_info: Any) -> None:
        entered, self._entered = self._entered, None
        await entered.close()


# From data to classes.


def classes_of(path: str, name: str, module: str) -> Dict[str, Any]:
    """The classes of connections and managers of the resource at a dotted path, by name; {} if it has none.

    name, module: those of the class of the resource in the sync world.
    """
    from ..resources._rows import WEBSOCKETS

    if path not in _classes and path in WEBSOCKETS:
        kind, made = Kind(path, WEBSOCKETS[path]), {}
        for world, connection, manager in (("", Connection, ConnectionManager), ("Async", AsyncConnection, AsyncConnectionManager)):
            called = world + name + "Connection"
            about = {"__module__": module, "kind": kind}
            made[called] = type(called, (connection,), {**about, **kind.members(called, module)})
            made[called + "Manager"] = type(called + "Manager", (manager,), dict(about, makes=made[called]))
        _classes[path] = made
    return _classes.get(path, {})


_classes: Dict[str, Dict[str, Any]] = {}


def connect(resource: Any, **arguments: Any) -> Any:
    """A manager of a connection. Nothing is opened yet."""
    owner = type(resource)
    name = owner.__name__[5 if isinstance(resource, AsyncResource) else 0 :]
    return classes_of(owner._path, name, owner.__module__)[owner.__name__ + "ConnectionManager"](resource._driver, arguments)
