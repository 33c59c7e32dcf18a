"""Views of a response: what `.with_raw_response` and `.with_streaming_response` give, as far as both worlds agree.

`RawResponse` is read already and serves both; the two streaming views add reading in `_sync` and `_async`.
"""
from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import timedelta
    from typing import Any, Optional

    from ._headers import Headers
    from ._request import Call, Request
    from ._response import Response


class ResponseView:
    """Status, header fields and the request of a response, and how to parse it."""

    def __init__(self, driver: Any, call: Call, response: Response) -> None:
        self._driver = driver
        self._call = call
        self.http_response = response
        self._parsed: Any = self  # itself: not parsed yet

    @property
    def headers(self) -> Headers:
        """Header fields of the response; names in any case."""
        return self.http_response.headers

    @property
    def http_request(self) -> Request:
        """The request as it was sent last."""
        return self.http_response.request  # type: ignore[no-any-return]

    @property
    def status_code(self) -> int:
        """The HTTP status, 200 to 299: any other raises before there is a view."""
        return self.http_response.status_code

    @property
    def url(self) -> str:
        """The URL that was asked for."""
        return self.http_request.url

    @property
    def method(self) -> str:
        """The method of the request."""
        return self.http_request.method

    @property
    def http_version(self) -> str:
        """ "HTTP/1.1" or "HTTP/1.0"."""
        return self.http_response.http_version

    @property
    def elapsed(self) -> timedelta:
        """Time from sending the request to the end of the response's head."""
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether the body has been read to its end or given up."""
        return self.http_response.is_closed

    @property
    def request_id(self) -> Optional[str]:
        """The `x-request-id` header: what to quote to the operator of the server."""
        return self.http_response.request_id

    @property
    def retries_taken(self) -> int:
        """How many attempts failed before this one; 0 is the usual."""
        return self.http_response.retries_taken

    def _result(self, to: Any) -> Any:
        if to is None:
            if self._parsed is self:
                self._parsed = self._driver.result(self._call, self.http_response)
            return self._parsed
        call = self._call.copy()
        call.cast_to = to
        return self._driver.result(call, self.http_response)

    def __repr__(self) -> str:
        return "<%s [%d] %s>" % (type(self).__name__, self.status_code, self._call.name)


class RawResponse(ResponseView):
    """What `.with_raw_response` gives: the response with its body read (but for streams and binary replies)."""

    @property
    def text(self) -> str:
        """The body as text."""
        return self.http_response.text

    @property
    def content(self) -> bytes:
        """The body as bytes."""
        return self.http_response.content

    def json(self) -> Any:
        """The body decoded from JSON, as plain dicts and lists."""
        return self.http_response.json()

    def parse(self, *, to: Any = None) -> Any:
        """What the method itself would have given; or the body as `to`: a class as for `cast_to`."""
        return self._result(to)
