# Derived by `python -m tools gen` from oai_lite/_sync.py. Do not edit: change that and run gen.
from ._reply import BasePage
from ._response import Response
from ._views import ResponseView
from typing import Any, Generic, Iterator, List, Optional, Type, TypeVar, overload
from typing_extensions import Self, TypeVar as DefaultTypeVar
T = TypeVar('T')
R = DefaultTypeVar('R', default=Any)
class Stream(Generic[T]):
    """Items of an event stream as they arrive; also a context manager that gives the connection back.

    Raises APIStreamError if the server reports an error, APIStreamIncompleteError if the stream breaks off or ends without
    its terminal event, APITimeoutError if no bytes come for the read timeout.
    """
    response: Response
    def __iter__(self) -> Iterator[T]: ...
    def __next__(self) -> T: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc_info: object) -> None: ...
    def close(self) -> None:
        """Stop the stream and close its connection, unless the stream has ended; may be called more than once."""
class APIResponse(ResponseView, Generic[R]):
    """What `.with_streaming_response` gives: a response whose body is read when you ask for it."""
    def read(self) -> bytes:
        """The whole body."""
    def text(self) -> str:
        """The whole body as text."""
    def json(self) -> Any:
        """The whole body decoded from JSON."""
    def iter_bytes(self, chunk_size: Optional[int]=None) -> Iterator[bytes]:
        """The body in pieces of `chunk_size` bytes, or as they arrive."""
    def iter_text(self, chunk_size: Optional[int]=None) -> Iterator[str]:
        """The body as text, in pieces."""
    def iter_lines(self) -> Iterator[str]:
        """The body line by line, without line ends."""
    @overload
    def parse(self) -> R:
        """What the method itself would have given; or the body as `to`: a class as for `cast_to`. Bytes for a binary reply."""
    @overload
    def parse(self, *, to: Type[T]) -> T:
        """What the method itself would have given; or the body as `to`: a class as for `cast_to`. Bytes for a binary reply."""
    def close(self) -> None:
        """Give the body up and close the connection, unless the body was read to its end."""
class ResponseManager(Generic[R]):
    """Sends the request on entering and closes the response on leaving."""
    def __enter__(self) -> APIResponse[R]: ...
    def __exit__(self, *exc_info: object) -> None: ...
class SyncPage(BasePage, Generic[T]):
    """A list that comes whole."""
    data: List[T]
    def __iter__(self) -> Iterator[T]:
        """The items of this page and of all that follow, `max_items` at most."""
    def iter_pages(self) -> Iterator[Self]:
        """This page and all that follow, fetched as they are needed; each is whole."""
    def pages(self) -> Iterator[Self]:
        """This page and all that follow, fetched as they are needed; each is whole."""
    def get_next_page(self) -> Self:
        """Fetch the next page. Raises OpenAIError if there is none."""
class SyncCursorPage(SyncPage[T]):
    """A page whose last item's id is the cursor of the next page."""
    has_more: Optional[bool]
class SyncConversationCursorPage(SyncPage[T]):
    """A page whose `last_id` is the cursor of the next page."""
    has_more: Optional[bool]
    last_id: Optional[str]
class SyncNextCursorPage(SyncPage[T]):
    """A page whose `next` is the cursor of the next page."""
    has_more: Optional[bool]
    next: Optional[str]
class SyncTokenPage(SyncPage[T]):
    """A page whose `next` is the token of the next page."""
    has_more: Optional[bool]
    next: Optional[str]
