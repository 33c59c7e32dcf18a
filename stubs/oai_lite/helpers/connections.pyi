# Derived by `python -m tools gen` from oai_lite/helpers/connections.py. Do not edit: change that and run gen.
from .._response import Response
from typing import Any, AsyncIterator, Callable, Generic, Iterator, Mapping, Optional, TypeVar, Union, overload
from typing_extensions import Self
ServerEventT = TypeVar('ServerEventT')
ConnectionT = TypeVar('ConnectionT')
FunctionT = TypeVar('FunctionT', bound=Callable[..., Any])
class Handlers:
    """Functions that are called with events; what connections and managers have in common."""
    @overload
    def on(self, event_type: str, handler: Callable[..., object]) -> Self:
        """Call `handler` with each event of a type, or of any for "event", from `dispatch_events()`. Without a handler: a decorator."""
    @overload
    def on(self, event_type: str, handler: None=None) -> Callable[[FunctionT], FunctionT]:
        """Call `handler` with each event of a type, or of any for "event", from `dispatch_events()`. Without a handler: a decorator."""
    @overload
    def once(self, event_type: str, handler: Callable[..., object]) -> Self:
        """As `on`, for the next such event only."""
    @overload
    def once(self, event_type: str, handler: None=None) -> Callable[[FunctionT], FunctionT]:
        """As `on`, for the next such event only."""
    def off(self, event_type: str, handler: Callable[..., object]) -> Self:
        """Call `handler` no longer; does nothing if it was not called."""
class _Connection(Handlers, Generic[ServerEventT]):
    """What both worlds share. `handshake` is the response that the connection began with; its header fields are there to be read."""
    @property
    def handshake(self) -> Response:
        """The response to the handshake, with status 101; of the newest one after reconnecting."""
    @property
    def subprotocol(self) -> Optional[str]:
        """The subprotocol that the server chose, if any were offered."""
    def parse_event(self, data: Union[str, bytes]) -> ServerEventT:
        """The event that a message is. Raises APIResponseError, with the message as `partial`, if it is no JSON."""
class Connection(_Connection[ServerEventT]):
    """A connection of the sync client: events of the server are iterated over, or received one by one; those of the client have methods.
    One thread may receive while others send.
    """
    def __iter__(self) -> Iterator[ServerEventT]: ...
    def __next__(self) -> ServerEventT: ...
    def recv(self, *, timeout: Optional[float]=None) -> ServerEventT:
        """The next event of the server, as an object; one that is new on the server too.

        timeout: seconds to wait, default for as long as the connection lives. Raises WebSocketConnectionClosedError when it is
        closed, APITimeoutError after `timeout`, after which it can go on, APIResponseError for a message that is no JSON.
        """
    def recv_bytes(self, *, timeout: Optional[float]=None) -> bytes:
        """The next message as bytes, as it came; see `recv`, and `parse_event`."""
    def send(self, event: Mapping[str, object]) -> None:
        """Send an event: a dict, an object of ours, or a model that can `model_dump`. While the connection is being opened again it
        waits in a queue. Raises WebSocketConnectionClosedError, with the event in `unsent_messages`, if it can't be sent,
        WebSocketQueueFullError if the queue is full.
        """
    def send_raw(self, data: Union[str, bytes]) -> None:
        """Send text (str) or bytes as they are; see `send`."""
    def dispatch_events(self) -> None:
        """Receive events until the connection ends, and call the functions that `on()` was told of: those for the event's type, then
        those for "event". Raises APIStreamError for an "error" event that nobody listens to, and what iterating raises.
        """
    def close(self, *, code: int=1000, reason: str='') -> None:
        """Close the connection, and wait for the server to do the same, `close_timeout` (10 s) at most. Closing again does nothing.

        code: 1000, or 3000 to 4999 for your own. reason: 123 bytes at most. Raises ValueError for others.
        """
class AsyncConnection(_Connection[ServerEventT]):
    """The same of the async client: what does something is awaited."""
    def __aiter__(self) -> AsyncIterator[ServerEventT]: ...
    async def __anext__(self) -> ServerEventT: ...
    async def recv(self, *, timeout: Optional[float]=None) -> ServerEventT:
        """The next event of the server, as an object; one that is new on the server too.

        timeout: seconds to wait, default for as long as the connection lives. Raises WebSocketConnectionClosedError when it is
        closed, APITimeoutError after `timeout`, after which it can go on, APIResponseError for a message that is no JSON.
        """
    async def recv_bytes(self, *, timeout: Optional[float]=None) -> bytes:
        """The next message as bytes, as it came; see `recv`, and `parse_event`."""
    async def send(self, event: Mapping[str, object]) -> None:
        """Send an event: a dict, an object of ours, or a model that can `model_dump`. While the connection is being opened again it
        waits in a queue. Raises WebSocketConnectionClosedError, with the event in `unsent_messages`, if it can't be sent,
        WebSocketQueueFullError if the queue is full.
        """
    async def send_raw(self, data: Union[str, bytes]) -> None:
        """Send text (str) or bytes as they are; see `send`."""
    async def dispatch_events(self) -> None:
        """Receive events until the connection ends, and call the functions that `on()` was told of: those for the event's type, then
        those for "event". Raises APIStreamError for an "error" event that nobody listens to, and what iterating raises.
        """
    async def close(self, *, code: int=1000, reason: str='') -> None:
        """Close the connection, and wait for the server to do the same, `close_timeout` (10 s) at most. Closing again does nothing.

        code: 1000, or 3000 to 4999 for your own. reason: 123 bytes at most. Raises ValueError for others.
        """
class _Manager(Handlers, Generic[ConnectionT]):
    """Opens a connection when it is entered."""
    def send(self, event: Mapping[str, object]) -> None:
        """Keep an event, to send it when the connection is open. Raises WebSocketQueueFullError."""
class ConnectionManager(_Manager[ConnectionT]):
    """What `connect()` gives: `with` it, or `enter()` it, to open the connection."""
    def enter(self) -> ConnectionT:
        """Open the connection, which you must close. Raises what calls of the API raise: an APIStatusError if the server refuses."""
    def __enter__(self) -> ConnectionT: ...
    def __exit__(self, *exc_info: object) -> None: ...
class AsyncConnectionManager(_Manager[ConnectionT]):
    """What `connect()` of an async client gives: `async with` it, or `await` its `enter()`, to open the connection."""
    async def enter(self) -> ConnectionT:
        """Open the connection, which you must close. Raises what calls of the API raise: an APIStatusError if the server refuses."""
    async def __aenter__(self) -> ConnectionT: ...
    async def __aexit__(self, *exc_info: object) -> None: ...
