# Derived by `python -m tools gen` from oai_lite/_async.py. Do not edit: change that and run gen.
from ._reply import BasePage
from ._response import Response
from ._views import ResponseView
from typing import Any, AsyncIterator, Generator, Generic, List, Optional, Type, TypeVar, overload
from typing_extensions import Self, TypeVar as DefaultTypeVar
T = TypeVar('T')
P = TypeVar('P', bound=BasePage)
R = DefaultTypeVar('R', default=Any)
class AsyncStream(Generic[T]):
    """Items of an event stream as they arrive; also a context manager that gives the connection back.

    Raises APIStreamError if the server reports an error, APIStreamIncompleteError if the stream breaks off or ends without
    its terminal event, APITimeoutError if no bytes come for the read timeout.
    """
    response: Response
    def __aiter__(self) -> AsyncIterator[T]: ...
    async def __anext__(self) -> T: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc_info: object) -> None: ...
    async def close(self) -> None:
        """Stop the stream and close its connection, unless the stream has ended; may be called more than once."""
    async def aclose(self) -> None:
        """Stop the stream and close its connection, unless the stream has ended; may be called more than once."""
class AsyncAPIResponse(ResponseView, Generic[R]):
    """What `.with_streaming_response` gives: a response whose body is read when you ask for it."""
    async def read(self) -> bytes:
        """The whole body."""
    async def text(self) -> str:
        """The whole body as text."""
    async def json(self) -> Any:
        """The whole body decoded from JSON."""
    def iter_bytes(self, chunk_size: Optional[int]=None) -> AsyncIterator[bytes]:
        """The body in pieces of `chunk_size` bytes, or as they arrive."""
    def iter_text(self, chunk_size: Optional[int]=None) -> AsyncIterator[str]:
        """The body as text, in pieces."""
    def iter_lines(self) -> AsyncIterator[str]:
        """The body line by line, without line ends."""
    @overload
    async def parse(self) -> R:
        """What the method itself would have given; or the body as `to`: a class as for `cast_to`. Bytes for a binary reply."""
    @overload
    async def parse(self, *, to: Type[T]) -> T:
        """What the method itself would have given; or the body as `to`: a class as for `cast_to`. Bytes for a binary reply."""
    async def close(self) -> None:
        """Give the body up and close the connection, unless the body was read to its end."""
class AsyncResponseManager(Generic[R]):
    """Sends the request on entering and closes the response on leaving."""
    async def __aenter__(self) -> AsyncAPIResponse[R]: ...
    async def __aexit__(self, *exc_info: object) -> None: ...
class AsyncPaginator(Generic[T, P]):
    """What a list method gives before it is awaited: `await` it for the first page, or iterate over all items."""
    def __await__(self) -> Generator[Any, None, P]: ...
    def __aiter__(self) -> AsyncIterator[T]: ...
    def pages(self) -> AsyncIterator[P]:
        """All pages, fetched as they are needed."""
class AsyncPage(BasePage, Generic[T]):
    """A list that comes whole."""
    data: List[T]
    def __aiter__(self) -> AsyncIterator[T]:
        """The items of this page and of all that follow, `max_items` at most."""
    def iter_pages(self) -> AsyncIterator[Self]:
        """This page and all that follow, fetched as they are needed; each is whole."""
    def pages(self) -> AsyncIterator[Self]:
        """This page and all that follow, fetched as they are needed; each is whole."""
    async def get_next_page(self) -> Self:
        """Fetch the next page. Raises OpenAIError if there is none."""
class AsyncCursorPage(AsyncPage[T]):
    """A page whose last item's id is the cursor of the next page."""
    has_more: Optional[bool]
class AsyncConversationCursorPage(AsyncPage[T]):
    """A page whose `last_id` is the cursor of the next page."""
    has_more: Optional[bool]
    last_id: Optional[str]
class AsyncNextCursorPage(AsyncPage[T]):
    """A page whose `next` is the cursor of the next page."""
    has_more: Optional[bool]
    next: Optional[str]
class AsyncTokenPage(AsyncPage[T]):
    """A page whose `next` is the token of the next page."""
    has_more: Optional[bool]
    next: Optional[str]
