# Derived by `python -m tools gen` from oai_lite/_views.py. Do not edit: change that and run gen.
import os
from ._headers import Headers
from ._request import Request
from ._response import Response
from datetime import timedelta
from os import PathLike
from typing import Any, AsyncIterator, Callable, Generic, IO, Iterator, Optional, Type, Union, overload
from typing_extensions import TypeVar
T = TypeVar('T')
R = TypeVar('R', default=Any)
Path = Union[str, 'os.PathLike[str]']
class ResponseView:
    """Status, header fields and the request of a response, and how to parse it."""
    http_response: Response
    @property
    def headers(self) -> Headers:
        """Header fields of the response; names in any case."""
    @property
    def http_request(self) -> Request:
        """The request as it was sent last."""
    @property
    def status_code(self) -> int:
        """The HTTP status, 200 to 299: any other raises before there is a view."""
    @property
    def url(self) -> str:
        """The URL that was asked for."""
    @property
    def method(self) -> str:
        """The method of the request."""
    @property
    def http_version(self) -> str:
        """"HTTP/1.1" or "HTTP/1.0"."""
    @property
    def elapsed(self) -> timedelta:
        """Time from sending the request to the end of the response's head."""
    @property
    def is_closed(self) -> bool:
        """Whether the body has been read to its end or given up."""
    @property
    def request_id(self) -> Optional[str]:
        """The `x-request-id` header: what to quote to the operator of the server."""
    @property
    def retries_taken(self) -> int:
        """How many attempts failed before this one; 0 is the usual."""
class RawResponse(ResponseView, Generic[R]):
    """What `.with_raw_response` gives: the response with its body read (but for streams and binary replies)."""
    @property
    def text(self) -> str:
        """The body as text."""
    @property
    def content(self) -> bytes:
        """The body as bytes."""
    def json(self) -> Any:
        """The body decoded from JSON, as plain dicts and lists."""
    @overload
    def parse(self) -> R:
        """What the method itself would have given; or the body as `to`: a class as for `cast_to`."""
    @overload
    def parse(self, *, to: Type[T]) -> T:
        """What the method itself would have given; or the body as `to`: a class as for `cast_to`."""
class BinaryResponse:
    """A reply that is no JSON; `response` is the HTTP response.

    In the sync client `content`, `text` and `json()` read the body when they are first used; in the async client `await aread()`
    comes first. All ways of reading raise APIConnectionError if the body breaks off, APITimeoutError if it falls silent.
    """
    response: Response
    @property
    def headers(self) -> Headers:
        """Header fields of the response."""
    @property
    def status_code(self) -> int:
        """The HTTP status, 200 to 299."""
    @property
    def is_closed(self) -> bool:
        """True when the body was read to its end or given up."""
    @property
    def _request_id(self) -> Optional[str]: ...
    @property
    def content(self) -> bytes:
        """The whole body."""
    @property
    def text(self) -> str:
        """The whole body as text."""
    @property
    def encoding(self) -> str:
        """The character encoding of `text`."""
    def json(self) -> Any:
        """The whole body decoded from JSON."""
    def read(self) -> bytes:
        """The whole body."""
    def iter_bytes(self, chunk_size: Optional[int]=None) -> Iterator[bytes]:
        """The body in pieces of `chunk_size` bytes, or as they arrive."""
    def iter_text(self, chunk_size: Optional[int]=None) -> Iterator[str]:
        """The body as text, in pieces."""
    def iter_lines(self) -> Iterator[str]:
        """The body line by line."""
    def write_to(self, target: Union[str, PathLike[str], IO[bytes], Callable[[bytes], object]]) -> None:
        """Give the body to `target` as it arrives: a path, an object with `write`, or a function that is called with each piece.

        A path is written like by `write_to_file`. If the target raises, the rest of the body is given up.
        """
    def write_to_file(self, file: Path) -> None:
        """Write the body to a file as it arrives; the file is there when it is complete, and not before."""
    def stream_to_file(self, file: Path, *, chunk_size: Optional[int]=None) -> None:
        """The same as `write_to_file`."""
    def close(self) -> None:
        """Give up what has not been read."""
    def __enter__(self) -> BinaryResponse: ...
    def __exit__(self, *exc_info: object) -> None: ...
    async def aread(self) -> bytes:
        """The whole body."""
    def aiter_bytes(self, chunk_size: Optional[int]=None) -> AsyncIterator[bytes]:
        """The body in pieces of `chunk_size` bytes, or as they arrive."""
    def aiter_text(self, chunk_size: Optional[int]=None) -> AsyncIterator[str]:
        """The body as text, in pieces."""
    def aiter_lines(self) -> AsyncIterator[str]:
        """The body line by line."""
    async def awrite_to(self, target: Union[str, PathLike[str], IO[bytes], Callable[[bytes], object]]) -> None:
        """The same as `write_to`; the function, or `write`, may be a coroutine function."""
    async def awrite_to_file(self, file: Path) -> None:
        """Write the body to a file as it arrives; the file is there when it is complete, and not before."""
    async def astream_to_file(self, file: Path, *, chunk_size: Optional[int]=None) -> None:
        """The same as `awrite_to_file`."""
    async def aclose(self) -> None:
        """Give up what has not been read."""
    async def __aenter__(self) -> BinaryResponse: ...
    async def __aexit__(self, *exc_info: object) -> None: ...
    iter_raw = iter_bytes
    aiter_raw = aiter_bytes
