# Derived by `python -m tools gen` from oai_lite/_binary.py. Do not edit: change that and run gen.
import os
from ._headers import Headers
from ._response import Response
from os import PathLike
from typing import Any, AsyncIterator, Callable, IO, Iterator, Optional, Union
Path = Union[str, 'os.PathLike[str]']
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
