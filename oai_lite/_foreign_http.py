"""What a user has in place of our transport: a urllib `OpenerDirector`, whose handlers do as they like, or a function that answers.

Adapts requests and responses; counts the bytes of an opener's bodies itself, because `http.client` hides one that ends too early.
"""
from __future__ import annotations

import socket
import time
from urllib.request import Request as UrllibRequest

from ._headers import Headers
from ._net import RECEIVE, failed, shorter, timed_out
from ._response import Response

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Optional, Type
    from urllib.request import OpenerDirector

    from ._errors import APIConnectionError
    from ._request import Request


class ForeignOpener:
    """A user's own `OpenerDirector` as a transport: its handlers connect, follow redirects and answer as they like."""

    def __init__(self, opener: OpenerDirector) -> None:
        self.opener = opener
        self.is_closed = False

    def send(self, request: Request, deadline: Optional[float]) -> Response:
        """Send a request through the opener. Raises APIConnectionError, APITimeoutError."""
        from http.client import HTTPException
        from urllib.error import HTTPError, URLError

        started = time.monotonic()
        limit = shorter(request.timeout.read, deadline)
        try:
            return foreign_response(self.opener.open(_plain_wire(request), timeout=limit), request, started)
        except HTTPError as exc:  # a response that urllib's own handlers have made an error of
            return foreign_response(exc, request, started)
        except URLError as exc:
            cause = exc.reason if isinstance(exc.reason, BaseException) else exc
            raise _foreign_error(request, cause, deadline) from exc
        except (HTTPException, OSError) as exc:
            raise _foreign_error(request, exc, deadline) from exc

    def close(self) -> None:
        """Close the opener."""
        self.is_closed = True
        self.opener.close()


def _plain_wire(request: Request) -> UrllibRequest:
    body = request.body
    wire = UrllibRequest(request.url, data=body if body is None or isinstance(body, bytes) else iter(body), method=request.method)
    for name, value in request.headers.multi_items():
        if name.lower() not in ("host", "content-length", "accept-encoding"):  # urllib adds its own, and undoes no coding
            wire.add_header(name, value)
    if body is not None and not isinstance(body, bytes) and body.length is not None:
        wire.add_header("Content-Length", str(body.length))
    return wire


def _foreign_error(request: Request, exc: BaseException, deadline: Optional[float]) -> APIConnectionError:
    if isinstance(exc, socket.timeout):
        return timed_out(request, "read", deadline, time.monotonic())
    return failed(request, "read", exc)


def foreign_response(reply: Any, request: Request, started: float) -> Response:
    """The response that a handler of the user's has made."""
    headers = Headers([(name, str(value)) for name, value in reply.headers.items()])
    version = "HTTP/1.0" if getattr(reply, "version", 11) == 10 else "HTTP/1.1"
    source = ForeignBody(reply, request, headers)
    return Response(reply.code, getattr(reply, "reason", "") or "", version, headers, request, source, time.monotonic() - started)


class ForeignBody:
    """The live body of a response that another handler made. Counts bytes: `http.client` hides a body that ends too early."""

    def __init__(self, reply: Any, request: Request, headers: Headers) -> None:
        self.reply = reply
        self.request = request
        self.ended = False
        length = headers.get("content-length", "")
        self.left: Optional[int] = int(length) if length.isdigit() and request.method != "HEAD" else None

    def read_some(self) -> bytes:
        """What has come of the body; b"" at its end. Raises APIConnectionError, APITimeoutError."""
        from http.client import HTTPException

        if self.ended:
            return b""
        try:
            data: bytes = self.reply.read1(RECEIVE) if hasattr(self.reply, "read1") else self.reply.read(RECEIVE)
        except (HTTPException, OSError, ValueError) as exc:
            self.close()
            raise _foreign_error(self.request, exc, None) from exc
        if self.left is not None:
            self.left -= len(data)
        if not data:
            self.close()
            if self.left:
                missing = EOFError("the body ended %d bytes too early" % self.left)
                raise failed(self.request, "read", missing) from missing
        return data

    def drain(self, limit: int, seconds: float) -> None:
        """Nothing is gained by draining: such a connection is the opener's business."""
        self.close()

    def close(self) -> None:
        """Close the response."""
        self.ended = True
        self.reply.close()


# A function in place of the network: request -> status, header fields and body.


def answering(function: Callable[[Request], Any]) -> Any:
    """The `send` of a sync HTTP client that asks a function. Raises APIConnectionError for an OSError of the function's."""

    def send(request: Request, deadline: Optional[float]) -> Response:
        started = time.monotonic()
        try:
            return _answered(function(request), request, Given, started)
        except OSError as exc:
            raise _foreign_error(request, exc, deadline) from exc

    return send


def async_answering(function: Callable[[Request], Any]) -> Any:
    """The same for an async HTTP client; what the function gives may have to be awaited."""

    async def send(request: Request, deadline: Optional[float]) -> Response:
        started = time.monotonic()
        try:
            made = function(request)
            return _answered(await made if hasattr(made, "__await__") else made, request, AsyncGiven, started)
        except OSError as exc:
            raise _foreign_error(request, exc, deadline) from exc

    return send


def _answered(made: Any, request: Request, kind: Type[Given], started: float) -> Response:
    if hasattr(made, "parts"):  # what `oai_lite.testing` has: a `Reply` or a `Stream`
        made = made.parts()
    if not isinstance(made, tuple) or len(made) != 3:
        raise TypeError("a transport gives (status, header fields, body), not %s" % type(made).__name__)
    status, fields, body = made
    headers = Headers(fields)
    if isinstance(body, (dict, list)):
        from json import dumps

        body = dumps(body).encode("ascii")
        if "content-type" not in headers:
            headers = Headers([*headers.multi_items(), ("Content-Type", "application/json")])
    return Response(status, "", "HTTP/1.1", headers, request, kind(request, body), time.monotonic() - started)


class Given:
    """The live body of such a response: bytes, or an iterable of bytes."""

    def __init__(self, request: Request, body: Any) -> None:
        self.request = request
        self.ended = False
        body = (bytes(body),) if isinstance(body, (bytes, bytearray)) else body or ()
        self._pieces: Any = body.__aiter__() if hasattr(body, "__aiter__") else iter(body)

    def read_some(self) -> Any:
        """What has come of the body; b"" at its end. Raises APIConnectionError, APITimeoutError."""
        try:
            while not self.ended:
                piece = next(self._pieces, None)
                self.ended = piece is None
                if piece:
                    return piece
        except OSError as exc:
            self.ended = True
            raise _foreign_error(self.request, exc, None) from exc
        return b""

    def drain(self, limit: int, seconds: float) -> Any:
        """There is no connection to be saved."""
        self.close()

    def close(self) -> None:
        """Ask for no more."""
        self.ended = True


class AsyncGiven(Given):
    """The same in the async world, where the iterable may be async."""

    is_async = True

    async def read_some(self) -> bytes:
        """What has come of the body; b"" at its end. Raises APIConnectionError, APITimeoutError."""
        if not hasattr(self._pieces, "__anext__"):
            return super().read_some()  # type: ignore[no-any-return]
        try:
            async for piece in self._pieces:
                if self.ended:
                    break
                if piece:
                    return piece  # type: ignore[no-any-return]
        except OSError as exc:
            self.ended = True
            raise _foreign_error(self.request, exc, None) from exc
        self.ended = True
        return b""

    async def drain(self, limit: int, seconds: float) -> None:
        """There is no connection to be saved."""
        self.close()
