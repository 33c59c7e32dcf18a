# Derived by `python -m tools gen` from oai_lite/testing/__init__.py. Do not edit: change that and run gen.
from .._client import AsyncOpenAI, OpenAI
from ._routes import Recorded
from ._wire import Fields
from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Union
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
    requests: List[Recorded]
    replies: Dict[str, Callable[[Recorded], object]]
    def __init__(self, *, api_key: Optional[str]=None, strict: bool=True, host: str='127.0.0.1', port: int=0, azure: Union[bool, Mapping[str, str]]=False, azure_ad_token: Optional[str]=None) -> None: ...
    def start(self) -> Server:
        """Listen on a free port, in the background. Does nothing if the server runs already."""
    def close(self) -> None:
        """Stop listening, drop all connections and wait for the threads. Does nothing if the server does not run."""
    def __enter__(self) -> Server: ...
    def __exit__(self, *exc_info: object) -> None: ...
    @property
    def origin(self) -> str:
        """`http://127.0.0.1:PORT`; the endpoint to give to an Azure client."""
    @property
    def url(self) -> str:
        """`http://127.0.0.1:PORT/v1`; the base URL to give to a client."""
    def client(self, **options: Any) -> OpenAI:
        """An `OpenAI` (or `AzureOpenAI`) for this server; the options go to its constructor."""
    def async_client(self, **options: Any) -> AsyncOpenAI:
        """An `AsyncOpenAI` (or `AsyncAzureOpenAI`) for this server; the options go to its constructor."""
    @property
    def last(self) -> Recorded:
        """The newest request. Raises LookupError if there was none."""
    @property
    def connections(self) -> int:
        """How many TCP connections the recorded requests came over."""
    def reset(self) -> None:
        """Forget all requests and scripts, and count from 1 again. `replies` stay."""
    def fail(self, status: int=429, times: Optional[int]=1, *, headers: Optional[Fields]=None, body: object=None, message: Optional[str]=None, code: Optional[str]=None, type: Optional[str]=None, param: Optional[str]=None, operation: Optional[str]=None) -> None:
        """Answer the next matching requests with an error in the API's shape.

        message, code, type, param: its fields, with usual values for the status. body: what to send instead (see `reply`).

        >>> with Server() as server:
        ...     server.fail(429, code="insufficient_quota")
        ...     server.fail(503, times=2, headers={"Retry-After": "1"}, operation="embeddings")
        """
    def reply(self, value: object, operation: Optional[str]=None, times: Optional[int]=None, status: int=200, headers: Optional[Fields]=None) -> None:
        """Answer matching requests with `value`: a dict or list as JSON, a str as text, bytes as they are, a `Reply`, a
        `Stream`, or a function of the recorded request that returns one of them.

        >>> with Server() as server, server.client() as client:
        ...     server.reply({"object": "list", "data": []}, "models.list")
        ...     len(client.models.list().data)
        0
        """
    def stream(self, events: Iterable[object], done: bool=True, *, operation: Optional[str]=None, times: Optional[int]=None, status: int=200, headers: Optional[Fields]=None, content_type: str='text/event-stream; charset=utf-8') -> None:
        """Answer matching requests with these events (see `Stream` for their forms), and `[DONE]` if `done`.

        >>> with Server() as server:
        ...     server.stream([{"choices": []}, ("error", {"error": {"message": "Out of luck."}})], done=False)
        """
    def websocket(self, events: Iterable[object]=..., answer: Optional[Callable[[Any], object]]=None, *, operation: Optional[str]=None, times: Optional[int]=None) -> None:
        """Answer matching handshakes with a WebSocket that says these events first, and then what `answer` makes of each event of the
        client (see `WebSocket`); what the client sends is in `last.events`.

        >>> with Server() as server, server.client() as client:
        ...     server.websocket([{"type": "session.created"}], lambda event: {"type": "heard", "event": event})
        ...     with client.realtime.connect(model="gpt-realtime") as connection:
        ...         connection.response.cancel()
        ...         [connection.recv().type, connection.recv().event]
        ['session.created', ResponseCancelEvent(type='response.cancel')]
        """
    def delay(self, seconds: float, times: Optional[int]=1, operation: Optional[str]=None) -> None:
        """Wait before the head of the next matching replies."""
    def drip(self, seconds: float, times: Optional[int]=None, operation: Optional[str]=None) -> None:
        """Wait before each event of the matching streams but the first."""
    def cut(self, after: Optional[int]=None, *, events: Optional[int]=None, times: Optional[int]=1, how: str='close', operation: Optional[str]=None) -> None:
        """Break off the next matching replies after so many bytes of body or so many events; without either, before the head.

        how: "close" ends the connection in order, as if all had been said; "reset" tears it down (TCP RST).
        """
from ._wire import Part as Part
from ._routes import Recorded as Recorded
from ._wire import Reply as Reply
from ._wire import Stream as Stream
from ._wire import WebSocket as WebSocket
__all__ = [
    "Part",
    "Recorded",
    "Reply",
    "Server",
    "Stream",
    "WebSocket",
]
