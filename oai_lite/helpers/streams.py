"""The shells of streams that come with what they add up to, one for each world, and how such a stream is asked for.

A *state* decides: `handle(item)` gives the events of an item, `snapshot()` the reply so far. A shell only reads, hands on and closes.
"""
from __future__ import annotations

from .._deltas import keep
from .._errors import APIError
from .._objects import APIObject, Meta
from .._resource import AsyncResource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Iterator, Mapping


def asking(resource: Any, method: str, arguments: Dict[str, Any], headers: Dict[str, str]) -> Callable[[], Any]:
    """A function that calls a method of the resource, for a stream; wrong arguments are refused at once.

    headers: added to the request, unless the caller has set or omitted them.
    """
    call = getattr(type(resource), method).bind(None, (), arguments)
    there = {name.lower() for name in call.headers}
    for name, value in headers.items():
        if name.lower() not in there:
            call.headers[name] = value
            call.own_headers = True
    return lambda: resource._driver.call(call)


def in_world(resource: Any, sync: Any, asynchronous: Any) -> Any:
    """The one of the two that is for the world of a resource."""
    return asynchronous if isinstance(resource, AsyncResource) else sync


class Subscripted:
    """A class that is generic for type checkers alone."""

    def __class_getitem__(cls, item: Any) -> Any:
        return cls


class StreamView(Subscripted):
    """What a stream with a state is in both worlds."""

    def __init__(self, raw_stream: Any, state: Any) -> None:
        self._stream = raw_stream
        self._state = state
        self._ready: Iterator[Any] = iter(())

    @property
    def response(self) -> Any:
        """The response that is being read: its status, headers and request id."""
        return self._stream.response

    def _failed(self, error: APIError) -> None:
        """What came before the error stays within reach."""
        reply = self._state.snapshot()
        if reply is not None:
            keep(error, reply)

    if TYPE_CHECKING:
        _final: Any  # reads to the end; what a function gives then

    def _about(self, reply: Any) -> Any:
        """`reply`, which now knows its request id and headers."""
        if isinstance(reply, APIObject):
            reply._meta = Meta(self._stream.response)
        return reply


class EventStream(StreamView):
    """Events of a stream, in the sync world."""

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        while True:
            for event in self._ready:
                return event
            try:
                item = next(self._stream)
            except APIError as exc:
                self._failed(exc)
                raise
            self._ready = iter(self._state.handle(item))

    def until_done(self) -> Any:
        """Read to the end. Returns the stream."""
        for _ in self:
            pass
        return self

    def _final(self, reply: Callable[[], Any]) -> Any:
        self.until_done()
        return self._about(reply())

    def close(self) -> None:
        """Stop, and close the connection, unless the stream has ended; from any thread, and more than once."""
        self._ready = iter(())
        self._stream.close()

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncEventStream(StreamView):
    """Events of a stream, in the async world."""

    def __aiter__(self) -> Any:
        return self

    async def __anext__(self) -> Any:
        while True:
            for event in self._ready:
                return event
            try:
                item = await self._stream.__anext__()
            except APIError as exc:
                self._failed(exc)
                raise
            self._ready = iter(self._state.handle(item))

    async def until_done(self) -> Any:
        """Read to the end. Returns the stream."""
        async for _ in self:
            pass
        return self

    async def _final(self, reply: Callable[[], Any]) -> Any:
        await self.until_done()
        return self._about(reply())

    async def close(self) -> None:
        """Stop, and close the connection, unless the stream has ended; from any task, and more than once."""
        self._ready = iter(())
        await self._stream.close()

    aclose = close

    async def __aenter__(self) -> Any:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()


END: Any = object()  # what a flow gives in place of an event when there is none any more


class FlowEvents:
    """Events that a flow gives, `_read`, in the sync world; `_do` runs flows."""

    _pull = staticmethod(lambda stream: next(stream, END))

    if TYPE_CHECKING:
        _do: Any
        _read: Any

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        event = self._do(self._read())
        if event is END:
            raise StopIteration
        return event


class AsyncFlowEvents:
    """The same in the async world."""

    _pull = staticmethod(lambda stream: stream.__anext__())

    if TYPE_CHECKING:
        _do: Any
        _read: Any

    def __aiter__(self) -> Any:
        return self

    async def __anext__(self) -> Any:
        event = await self._do(self._read())
        if event is END:
            raise StopAsyncIteration
        return event


class _Manager(Subscripted):
    """kind: what is made of the stream that the request gives."""

    kind: Any = None

    def __init__(self, api_request: Callable[[], Any], **asked: Any) -> None:
        self._api_request = api_request
        self._asked = asked
        self._stream: Any = None

    def _opened(self, raw: Any) -> Any:
        self._stream = self.kind(raw_stream=raw, **self._asked)
        return self._stream


class StreamManager(_Manager):
    """Sends the request on entering, and gives the stream; closes it on leaving."""

    def __enter__(self) -> Any:
        return self._opened(self._api_request())

    def __exit__(self, *exc_info: object) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncStreamManager(_Manager):
    """Sends the request on entering, and gives the stream; closes it on leaving."""

    async def __aenter__(self) -> Any:
        return self._opened(await self._api_request())

    async def __aexit__(self, *exc_info: object) -> None:
        if self._stream is not None:
            await self._stream.close()


# Snapshots.


class Late(APIObject):
    """An object some of whose fields are made when somebody looks at them: snapshots, which most users of a stream never see.

    Whatever looks at the object as a whole (`len`, `==`, `json.dumps`, `pickle`, ...) sees them all.
    """

    __slots__ = ("_late",)
    _late: Dict[str, Callable[[], Any]]

    def __init__(self, fields: Mapping[str, Any], late: Dict[str, Callable[[], Any]]) -> None:
        super().__init__(fields)
        object.__setattr__(self, "_late", late)
        if not fields:  # the JSON encoder takes what is empty underneath for empty
            self._whole()

    def __missing__(self, key: str) -> Any:
        value = self[key] = self._late[key]()
        del self._late[key]
        return value

    def _whole(self) -> Any:
        for key in list(self._late):
            self[key]
        return super()

    def __contains__(self, key: object) -> bool:
        return key in self._late or super().__contains__(key)

    def get(self, key: str, default: Any = None) -> Any:
        return self[key] if key in self else default

    def __iter__(self) -> Iterator[str]:
        return self._whole().__iter__()  # type: ignore[no-any-return]

    def __len__(self) -> int:
        return self._whole().__len__()  # type: ignore[no-any-return]

    def __eq__(self, other: object) -> bool:
        return self._whole().__eq__(other)  # type: ignore[no-any-return]

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = None  # type: ignore[assignment]

    def keys(self) -> Any:
        return self._whole().keys()

    def values(self) -> Any:
        return self._whole().values()

    def items(self) -> Any:
        return self._whole().items()

    def pop(self, *args: Any) -> Any:
        return self._whole().pop(*args)

    def _type_name(self) -> str:
        name = super()._type_name()
        return APIObject.__name__ if name == Late.__name__ else name

    def __reduce__(self) -> Any:
        return APIObject, (dict(self.items()),)
