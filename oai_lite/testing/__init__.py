"""An offline server that speaks the API on loopback: for your own tests, and for trying things out without a key.

It owns real sockets, real HTTP/1.1 and the API's own list of operations, and nothing that thinks: a reply repeats what was
sent and counts words, in the shape of a JSON schema if one is asked for. A wrong path, verb, key or parameter is refused in the API's error shape.

>>> import oai_lite.testing
>>> with oai_lite.testing.Server() as server, server.client() as client:
...     reply = client.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "Say hello"}])
...     words = [chunk.choices[0].delta.content for chunk in client.chat.completions.create(
...         model="gpt-4o-mini", messages=[{"role": "user", "content": "one two"}], stream=True)]
>>> reply.choices[0].message.content, reply.usage.total_tokens
('Say hello', 4)
>>> words
['', 'one', ' two', None]
>>> server.last.operation, server.last.json()["stream"]
('chat.completions.create', True)

Bad weather comes on demand, once or as often as asked:

>>> with oai_lite.testing.Server() as server, server.client(max_retries=0) as client:
...     server.fail(429, headers={"Retry-After": "7"}, operation="models.list")
...     try:
...         client.models.list()
...     except oai_lite.RateLimitError as error:
...         print(error.status_code, error.retry_after)
429 7.0

Nothing of this is loaded by `import oai_lite`. What a request means is `_routes`' business, what to say is `_replies`', how bytes look
is `_wire`'s; here are the sockets, a thread per connection, and what was scripted.
"""
from __future__ import annotations

import itertools
import os
import socket
import threading

from ._connection import Connection, Cut, Script
from ._replies import REPLIES, honest, turn
from ._routes import AZURE_VERSION, Azure, Recorded, all_routes, azure_error, complaint
from ._wire import Part, Reply, Stream, WebSocket, error_body, refused

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Union

    from .._client import AsyncOpenAI, OpenAI
    from ._wire import Fields

__all__ = ["Part", "Recorded", "Reply", "Server", "Stream", "WebSocket"]

_FAILURES = {
    400: ("Refused by script.", "invalid_request_error", None),
    401: ("Incorrect API key provided.", "invalid_request_error", "invalid_api_key"),
    403: ("Your key may not do this.", "invalid_request_error", None),
    404: ("What you asked for does not exist.", "invalid_request_error", None),
    409: ("The resource is being changed by another request.", "invalid_request_error", None),
    429: ("Rate limit reached.", "requests", "rate_limit_exceeded"),
    500: ("The server had an error while processing your request.", "server_error", None),
    503: ("The server is overloaded.", "server_error", None),
}


class Server:
    """An offline server that speaks the API, on a free port of loopback, from `start()` (or `with`) to `close()`.

    api_key: the one key to accept; by default any non-empty bearer token is. strict: refuse parameters that the API does not
    have (True), or let them pass. host: the address to listen on. port: the TCP port; 0 is any that is free.

    >>> with Server(api_key="sk-right") as server, server.client() as client:
    ...     client.models.retrieve("gpt-4o").owned_by
    'offline'

    `requests` lists what came in (`Recorded`), oldest first; `last` is the newest. `replies` maps dotted names of operations
    to functions that answer them; add your own: `server.replies["files.list"] = lambda recorded: {"object": "list", ...}`.

    azure: be a resource of Azure OpenAI: its addresses (`origin` is the endpoint), api-version, credentials (`api_key`,
    `azure_ad_token`), errors and content filter results; a mapping names the deployments and their models. `client()` then
    gives an `AzureOpenAI`.

    >>> with Server(azure={"my-deployment": "gpt-4o"}) as server, server.client() as client:
    ...     client.completions.create(model="my-deployment", prompt="hello").model
    'gpt-4o'

    Scripts apply to the requests that match `operation`: a dotted name ("chat.completions.create"), the start of one
    ("files"), a path prefix ("/files"), or None for all. With `times=None` they stand until `reset()`; counted ones are used
    up first, in the order in which they were made.
    """

    def __init__(
        self, *, api_key: Optional[str] = None, strict: bool = True, host: str = "127.0.0.1", port: int = 0,
        azure: Union[bool, Mapping[str, str]] = False, azure_ad_token: Optional[str] = None,
    ) -> None:  # fmt: skip
        self.requests: List[Recorded] = []
        self.replies: Dict[str, Callable[[Recorded], object]] = {**REPLIES, "beta.agents.sessions.events.stream": self._events}
        self._api_key = api_key
        self._strict = strict
        self._host = host
        self._wanted = port
        deployments = None if isinstance(azure, bool) else dict(azure)
        self._azure = None if azure is False else Azure(api_key, azure_ad_token, deployments)
        self._port = 0
        self._listener: Optional[socket.socket] = None
        self._script = Script()
        self._numbers = itertools.count(1)
        self._closing = threading.Event()
        self._lock = threading.Lock()
        self._open: Dict[threading.Thread, Connection] = {}
        self._acceptor: Optional[threading.Thread] = None

    # From start to close.

    def start(self) -> Server:
        """Listen on a free port, in the background. Does nothing if the server runs already."""
        if self._listener is not None:
            return self
        self._routes = all_routes()
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        listener = socket.socket(family, socket.SOCK_STREAM)
        try:
            if self._wanted and os.name == "posix":  # or a port stays taken for minutes by connections that are gone
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((self._host, self._wanted))
            listener.listen(1024)
        except BaseException:
            listener.close()
            raise
        self._listener = listener
        self._port = listener.getsockname()[1]
        self._closing.clear()
        self._acceptor = threading.Thread(target=self._accept, args=(listener,), daemon=True, name="oai_lite.testing")
        self._acceptor.start()
        return self

    def close(self) -> None:
        """Stop listening, drop all connections and wait for the threads. Does nothing if the server does not run."""
        listener, self._listener = self._listener, None
        if listener is None:
            return
        self._closing.set()
        try:  # wakes the accepting thread on every system; closing the socket does so only on some
            socket.create_connection((self._host, self._port), 1).close()
        except OSError:
            pass
        assert self._acceptor is not None
        self._acceptor.join(5)
        listener.close()
        with self._lock:
            left = dict(self._open)
        for connection in left.values():
            connection.shut()
        for thread in left:
            thread.join(5)

    def __enter__(self) -> Server:
        return self.start()

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __repr__(self) -> str:
        where = self.url if self._listener is not None else "(not running)"
        return "<oai_lite.testing.Server %s, %d requests>" % (where, len(self.requests))

    # Who it is, and what it saw.

    @property
    def origin(self) -> str:
        """`http://127.0.0.1:PORT`; the endpoint to give to an Azure client."""
        if self._listener is None:
            raise RuntimeError("the server is not running: write `with Server() as server:` or call start()")
        return "http://%s:%d" % ("[%s]" % self._host if ":" in self._host else self._host, self._port)

    @property
    def url(self) -> str:
        """`http://127.0.0.1:PORT/v1`; the base URL to give to a client."""
        return self.origin + "/v1"

    def client(self, **options: Any) -> OpenAI:
        """An `OpenAI` (or `AzureOpenAI`) for this server; the options go to its constructor."""
        return self._client("", options)  # type: ignore[no-any-return]

    def async_client(self, **options: Any) -> AsyncOpenAI:
        """An `AsyncOpenAI` (or `AsyncAzureOpenAI`) for this server; the options go to its constructor."""
        return self._client("Async", options)  # type: ignore[no-any-return]

    def _client(self, world: str, options: Dict[str, Any]) -> Any:
        from .. import _azure, _client

        if self._azure is None:
            key = self._api_key or "sk-offline"
            return getattr(_client, world + "OpenAI")(**{"base_url": self.url, "api_key": key, "admin_api_key": key, **options})
        usual = {"api_version": AZURE_VERSION}
        if "base_url" not in options:
            usual["azure_endpoint"] = self.origin
        if not options.keys() & {"azure_ad_token", "azure_ad_token_provider", "workload_identity"}:
            usual["api_key"] = self._api_key or "offline"
        return getattr(_azure, world + "AzureOpenAI")(**{**usual, **options})

    @property
    def last(self) -> Recorded:
        """The newest request. Raises LookupError if there was none."""
        if not self.requests:
            raise LookupError("no request has reached the server yet")
        return self.requests[-1]

    @property
    def connections(self) -> int:
        """How many TCP connections the recorded requests came over."""
        return len({recorded.connection for recorded in self.requests})

    def reset(self) -> None:
        """Forget all requests and scripts, and count from 1 again. `replies` stay."""
        self._script.clear()
        self._numbers = itertools.count(1)
        del self.requests[:]

    # Scripts.

    def fail(
        self, status: int = 429, times: Optional[int] = 1, *, headers: Optional[Fields] = None, body: object = None,
        message: Optional[str] = None, code: Optional[str] = None, type: Optional[str] = None, param: Optional[str] = None,
        operation: Optional[str] = None,
    ) -> None:  # fmt: skip
        """Answer the next matching requests with an error in the API's shape.

        message, code, type, param: its fields, with usual values for the status. body: what to send instead (see `reply`).

        >>> with Server() as server:
        ...     server.fail(429, code="insufficient_quota")
        ...     server.fail(503, times=2, headers={"Retry-After": "1"}, operation="embeddings")
        """
        usual = _FAILURES.get(status) or _FAILURES[500 if status >= 500 else 400]
        kind = type or (code if code == "insufficient_quota" else usual[1])
        shaped = error_body(message or usual[0], kind, param, code or usual[2])
        if self._azure is not None:
            shaped = azure_error(message or usual[0], code or str(status), param)
        self._add("answer", operation, Reply(shaped if body is None else body, status, headers), times)

    def reply(
        self, value: object, operation: Optional[str] = None, times: Optional[int] = None, status: int = 200,
        headers: Optional[Fields] = None,
    ) -> None:  # fmt: skip
        """Answer matching requests with `value`: a dict or list as JSON, a str as text, bytes as they are, a `Reply`, a
        `Stream`, or a function of the recorded request that returns one of them.

        >>> with Server() as server, server.client() as client:
        ...     server.reply({"object": "list", "data": []}, "models.list")
        ...     len(client.models.list().data)
        0
        """
        made = value if isinstance(value, (Reply, Stream, WebSocket)) or callable(value) else Reply(value, status, headers)
        self._add("answer", operation, made, times)

    def stream(
        self, events: Iterable[object], done: bool = True, *, operation: Optional[str] = None, times: Optional[int] = None,
        status: int = 200, headers: Optional[Fields] = None, content_type: str = "text/event-stream; charset=utf-8",
    ) -> None:  # fmt: skip
        """Answer matching requests with these events (see `Stream` for their forms), and `[DONE]` if `done`.

        >>> with Server() as server:
        ...     server.stream([{"choices": []}, ("error", {"error": {"message": "Out of luck."}})], done=False)
        """
        kept = Stream(list(events), done, status=status, headers=headers, content_type=content_type)
        self._add("answer", operation, kept, times)

    def websocket(
        self, events: Iterable[object] = (), answer: Optional[Callable[[Any], object]] = None, *, operation: Optional[str] = None,
        times: Optional[int] = None,
    ) -> None:  # fmt: skip
        """Answer matching handshakes with a WebSocket that says these events first, and then what `answer` makes of each event of the
        client (see `WebSocket`); what the client sends is in `last.events`.

        >>> with Server() as server, server.client() as client:
        ...     server.websocket([{"type": "session.created"}], lambda event: {"type": "heard", "event": event})
        ...     with client.realtime.connect(model="gpt-realtime") as connection:
        ...         connection.response.cancel()
        ...         [connection.recv().type, connection.recv().event]
        ['session.created', ResponseCancelEvent(type='response.cancel')]
        """
        self._add("answer", operation, WebSocket(list(events), answer), times)

    def delay(self, seconds: float, times: Optional[int] = 1, operation: Optional[str] = None) -> None:
        """Wait before the head of the next matching replies."""
        self._add("delay", operation, seconds, times)

    def drip(self, seconds: float, times: Optional[int] = None, operation: Optional[str] = None) -> None:
        """Wait before each event of the matching streams but the first."""
        self._add("drip", operation, seconds, times)

    def cut(
        self, after: Optional[int] = None, *, events: Optional[int] = None, times: Optional[int] = 1, how: str = "close",
        operation: Optional[str] = None,
    ) -> None:  # fmt: skip
        """Break off the next matching replies after so many bytes of body or so many events; without either, before the head.

        how: "close" ends the connection in order, as if all had been said; "reset" tears it down (TCP RST).
        """
        if how not in ("close", "reset"):
            raise ValueError("how must be 'close' or 'reset', not %r" % (how,))
        if after is not None and events is not None:
            raise ValueError("give `after` (bytes) or `events`, not both")
        self._add("cut", operation, Cut(after, events, how), times)

    def _add(self, kind: str, operation: Optional[str], value: Any, times: Optional[int]) -> None:
        if operation is not None:
            all_routes().check_name(operation)
        if times is not None and times < 1:
            raise ValueError("times must be None or at least 1, not %r" % (times,))
        self._script.add(kind, operation, value, times)

    # What to answer; for connections.

    def _count(self) -> int:
        """The number of the next request."""
        return next(self._numbers)

    def _answer(self, recorded: Recorded) -> Union[Reply, Stream, WebSocket]:
        scripted = self._script.take("answer", recorded)
        try:
            if scripted is not None:
                found = scripted(recorded) if callable(scripted) else scripted
            else:
                found = self._refusal(recorded) or honest(recorded, self.replies)
                found = found if self._azure is None else self._azure.dressed(found, recorded)
        except Exception as exc:  # a function of the user's: its words must not get lost in a thread
            sentence = "The reply to %s failed with %s: %s" % (recorded.operation, type(exc).__name__, exc)
            return Reply(error_body(sentence, "server_error"), 500, {"x-should-retry": "false"})
        return found if isinstance(found, (Reply, Stream, WebSocket)) else Reply(found)

    def _events(self, recorded: Recorded) -> Stream:
        """Of the next turn of an agent's session, which begins when somebody sends it a message."""
        return Stream(self._next_turn(recorded), done=False)

    def _next_turn(self, recorded: Recorded) -> Iterable[object]:
        begun, seen = False, recorded.number
        while not begun and not self._closing.wait(0.01):
            yield b":\n\n"  # a comment, which fails when the client has left
            for later in [one for one in self.requests if one.number > seen and one.path_params == recorded.path_params]:
                seen = later.number
                for event in turn(later) if later.operation == "beta.agents.sessions.events.create" else ():
                    begun = True
                    yield event

    def _refusal(self, recorded: Recorded) -> Optional[Reply]:
        wrong = None if self._azure is None else self._azure.refusal(recorded)
        if wrong is not None:
            return wrong
        if recorded._route is None:
            return self._no_route(recorded)
        if self._azure is None and not self._is_authorized(recorded):
            return refused("Incorrect or missing API key: send 'Authorization: Bearer KEY'.", None, "invalid_api_key", 401)
        return complaint(recorded, self._strict)

    def _no_route(self, recorded: Recorded) -> Reply:
        verbs = self._routes.verbs(recorded.path)
        if not verbs or recorded.path == recorded.target.partition("?")[0]:
            hint = "" if not verbs else ": paths start with /v1"
            return refused("Unknown path (%s %s)%s." % (recorded.method, recorded.path, hint), None, "unknown_url", 404)
        reply = refused("%s takes %s, not %s." % (recorded.path, " or ".join(verbs), recorded.method), status=405)
        reply.headers = {"Allow": ", ".join(verbs)}
        return reply

    def _is_authorized(self, recorded: Recorded) -> bool:
        scheme, _, key = recorded._fields.get("authorization", "").partition(" ")
        if not key and "api-key" in recorded._fields:  # what Azure's clients send
            scheme, key = "bearer", recorded._fields["api-key"]
        return scheme.lower() == "bearer" and bool(key.strip()) and self._api_key in (None, key)

    # Connections.

    def _accept(self, listener: socket.socket) -> None:
        for number in itertools.count(1):
            try:
                accepted, _ = listener.accept()
            except OSError:  # no descriptors left, or a peer that has gone already
                if self._closing.wait(0.01):
                    return
                continue
            if self._closing.is_set():
                return accepted.close()
            accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection = Connection(self, accepted, number)
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True, name="oai_lite.testing %d" % number)
            with self._lock:
                self._open[thread] = connection
            thread.start()

    def _serve(self, connection: Connection) -> None:
        try:
            connection.run()
        finally:
            with self._lock:
                self._open.pop(threading.current_thread(), None)
