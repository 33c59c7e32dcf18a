# Derived by `python -m tools gen` from oai_lite/_raw.py. Do not edit: change that and run gen.
from ._headers import Headers
from ._request import Request
from ._response import Response
from datetime import timedelta
from typing import Any, Generic, Optional, Type, overload
from typing_extensions import TypeVar
T = TypeVar('T')
R = TypeVar('R', default=Any)
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
