# Derived by `python -m tools gen` from oai_lite/_response.py. Do not edit: change that and run gen.
from ._headers import Headers
from ._request import Request
from datetime import timedelta
from typing import Any, AsyncIterator, Iterator, Optional
class Response:
    """An HTTP response.

    `content`, `text` and `json()` need the body to be read: with `read()` or, in the async world, `await aread()`. The `iter_...`
    methods give it piece by piece as it arrives and keep nothing. retries_taken: attempts that failed before this one.
    """
    status_code: int
    reason_phrase: str
    http_version: str
    headers: Headers
    request: Request
    elapsed_seconds: float
    retries_taken: int
    @property
    def elapsed(self) -> timedelta:
        """Time from sending the request to the end of the response's head."""
    @property
    def url(self) -> str:
        """The URL that was asked for, query included."""
    @property
    def method(self) -> str:
        """The method of the request."""
    @property
    def http_request(self) -> Request:
        """The same as `request`."""
    @property
    def request_id(self) -> Optional[str]:
        """The `x-request-id` header field: what to quote to the operator of the server."""
    @property
    def is_success(self) -> bool:
        """True for 2xx."""
    @property
    def is_error(self) -> bool:
        """True for 4xx and 5xx."""
    @property
    def is_closed(self) -> bool:
        """True when the body was read to its end or given up."""
    @property
    def content(self) -> bytes:
        """The body. Raises StreamAlreadyConsumed if it was iterated over, OpenAIError if it has not been read."""
    @property
    def encoding(self) -> str:
        """The character encoding: the charset of the content type if Python has it, else UTF-8."""
    @property
    def text(self) -> str:
        """The body as text; what can't be decoded becomes U+FFFD."""
    def json(self) -> Any:
        """The body decoded from JSON, as plain dicts and lists. Raises APIResponseValidationError if it is no JSON."""
    def read(self) -> bytes:
        """Read the body to its end, once; return it. When it breaks off, what came is `partial` of the APIConnectionError."""
    def iter_bytes(self, chunk_size: Optional[int]=None) -> Iterator[bytes]:
        """The body in pieces of `chunk_size` bytes (the last one may be shorter), or as they arrive."""
    def iter_text(self, chunk_size: Optional[int]=None) -> Iterator[str]:
        """The body as text, in pieces that never split a character; chunk_size: bytes decoded at a time."""
    def iter_lines(self) -> Iterator[str]:
        """The body line by line, without line ends; only LF, CR and CRLF end a line."""
    def close(self) -> None:
        """Give the body up; the connection is kept only if the body was read to its end. May be called more than once."""
    async def aread(self) -> bytes:
        """Read the body to its end, once; return it. When it breaks off, what came is `partial` of the APIConnectionError."""
    def aiter_bytes(self, chunk_size: Optional[int]=None) -> AsyncIterator[bytes]:
        """The body in pieces of `chunk_size` bytes (the last one may be shorter), or as they arrive."""
    def aiter_text(self, chunk_size: Optional[int]=None) -> AsyncIterator[str]:
        """The body as text, in pieces that never split a character; chunk_size: bytes decoded at a time."""
    def aiter_lines(self) -> AsyncIterator[str]:
        """The body line by line, without line ends; only LF, CR and CRLF end a line."""
    async def aclose(self) -> None:
        """Give the body up; the connection is kept only if the body was read to its end. May be called more than once."""
