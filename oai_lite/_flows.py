"""What takes more than one step, written once for both worlds: generators in which `yield` is the await.

A flow calls methods of an `io` object and yields what they return; the sync driver sends the value straight back, the async
driver awaits it first. A flow never sleeps, opens or reads a clock itself, and never yields inside `finally`.

What a flow does is told to the logger "oai_lite"; `OPENAI_LOG=info|debug` shows it on standard error. The `logging` module is never
imported on behalf of a program that does not use it: if nobody has imported it, nobody can have asked for records. Records have methods,
URLs without query, status codes and timings; never bodies, never headers.
"""
from __future__ import annotations

import os
import sys

from . import _retry
from ._errors import APIError, APITimeoutError, ConfigurationError, OAuthError, status_error
from ._omit import NOT_GIVEN
from ._request import Request, brings_credential, build
from ._url import BaseURL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from logging import Logger
    from typing import Any, Callable, Generator, Optional, Protocol

    from ._options import Options
    from ._request import Call
    from ._response import Response

    class IO(Protocol):
        """What a flow may ask for. The async one gives awaitables for all but the two clocks and `random`."""

        def now(self) -> float: ...
        def time(self) -> float: ...
        def random(self) -> float: ...
        def sleep(self, seconds: float) -> Any: ...
        def send(self, request: Request, deadline: Optional[float]) -> Any: ...
        def read(self, response: Response) -> Any: ...
        def credential(self, provider: Callable[[], Any]) -> Any: ...  # gives a `Held`

    Flow = Generator[Any, Any, Response]

MAX_REDIRECTS = 10  # browsers stop at 20; an API has no reason for more than one or two
LOGGER = __name__.rpartition(".")[0]
_DEBUG, _INFO, _WARNING = 10, 20, 30
_LEVELS = {"debug": _DEBUG, "info": _INFO}


def send(io: IO, options: Options, call: Call) -> Flow:
    """Send a call until it is answered, retries are used up or the deadline has passed. Returns the response.

    The body has been read, unless the call asks for it alive. Raises APIStatusError for an answer that is not 2xx,
    APITimeoutError or APIConnectionError for none. A 401 is worth one more request if there is another credential; that is no
    retry, and happens without a wait (need 37).
    """
    timeout = call.timeout = options.timeout_of(call.timeout)
    deadline = None if timeout.total is None else io.now() + timeout.total
    retry = options.retry if call.max_retries is NOT_GIVEN else _retry.policy(call.max_retries)
    taken, extra, hops, ask = 0, 0, 0, True
    request: Optional[Request] = None
    while True:
        try:
            if request is None:
                if ask and options.provider() is not None:
                    yield from options.prepare(io, call.security)
                request = build(options, call, taken)
            if options.signs:
                options.sign(request, io.time())
            logs = debugging()
            if logs:
                debug("Request: %s %s, attempt %d", request.method, request.safe_url, taken + 1)
            response = yield io.send(request, deadline)
            if logs:
                where = request.method, request.safe_url
                debug("Response: %s %s %d, request id %s", *where, response.status_code, response.request_id)
            succeeded = 200 <= response.status_code < 300
            if not (succeeded and call.live):
                yield io.read(response)
            if succeeded:
                response.retries_taken = taken
                return response  # type: ignore[no-any-return]
            request, hops = redirected(request, response), hops + 1
            if request is None or hops >= MAX_REDIRECTS:
                raise options.explained(status_error(response), call)
            continue
        except APIError as exc:
            request, hops, ask = None, 0, True
            if not extra and _is_refused(options, call, exc) and (yield from options.renew(io, call.security, exc.request, replayable(call))):
                info("Sending %s again with another credential", call.name)
                extra, ask = 1, False
                continue
            exc.attempts = taken + 1 + extra
            delay = _next_delay(io, retry, exc, taken, deadline, call)
            if delay is None:
                raise
            if retry.on_retry is not None:
                retry.on_retry(exc, delay, taken + 1)
            info("Retrying %s in %.3f s after %s", call.name, delay, type(exc).__name__)
        yield io.sleep(delay)
        taken += 1


def _is_refused(options: Options, call: Call, error: APIError) -> bool:
    """Whether the server did not accept a credential that is ours to renew, rather than the caller's own."""
    refused = getattr(error, "status_code", None) == 401 and not isinstance(error, OAuthError)
    return refused and not brings_credential(options, call)


def _next_delay(
    io: IO, retry: _retry.Retry, error: APIError, taken: int, deadline: Optional[float], call: Call
) -> Optional[float]:
    """Seconds until the next attempt, or None if there is none; completes `error` with what the server wishes."""
    response = getattr(error, "response", None)
    if response is not None:
        error.retry_after = _retry.retry_after(response.headers, io.time())
    if isinstance(error, APITimeoutError) and error.phase == "total":
        return None
    if taken < retry.max and not replayable(call):
        return None
    delay = retry.delay(error, taken, io.time(), io.random)
    if delay is not None and deadline is not None and io.now() + delay >= deadline:
        late = APITimeoutError(
            error.request,
            message="Request timed out: after %d attempts the next one would have begun %.3g s later, past the total limit; the "
            "last one failed with: %s" % (error.attempts, delay, error),
            phase="total",
        )
        late.attempts = error.attempts
        raise late from error
    return delay


def replayable(call: Call) -> bool:
    """Whether the body can be sent a second time: bytes can, a stream only if it can go back to where it started."""
    content: Any = call.content
    return content is None or isinstance(content, bytes) or bool(content.rewind())


def redirected(request: Request, response: Response) -> Optional[Request]:
    """The request that a 3xx response asks for (RFC 9110 section 15.4), or None if it is not to be made.

    Only within the same origin: credentials and prompts go to no other server, whatever it is called (need 45).
    """
    location = response.headers.get("location")
    if response.status_code not in (301, 302, 303, 307, 308) or not location:
        return None
    target = _target(request, location)
    if target is None:
        return None
    method, body, headers = request.method, request.body, request.headers
    if response.status_code == 303 or (response.status_code in (301, 302) and method == "POST"):
        method, body, headers = "GET", None, headers.copy()
        for name in ("content-length", "content-type", "transfer-encoding"):
            headers.pop(name, None)
    elif not (body is None or isinstance(body, bytes) or body.rewind()):
        return None
    return Request(method, request.base, target, headers, body, request.timeout)


def _target(request: Request, location: str) -> Optional[str]:
    """The request target of a Location in the origin of `request`; None for any other, and for what is no URL."""
    location = location.partition("#")[0]
    if location.partition(":")[0].isalnum() and ":" in location and "://" not in location:
        return None  # another scheme: data, javascript, mailto (RFC 3986 section 4.2)
    if "://" not in location and not location.startswith("//"):
        folder = request.target.partition("?")[0].rpartition("/")[0]
        return location if location.startswith("/") else "%s/%s" % (folder, location)
    try:
        other = BaseURL(location if "://" in location else "%s:%s" % (request.base.scheme, location))
    except ConfigurationError:
        return None
    if other.origin != request.base.origin:
        return None
    path = other.path + ("/" if location.partition("?")[0].endswith("/") else "")
    return (path or "/") + ("?" + other.query if other.query else "")


# Log records.


def setup() -> None:
    """Show records as `OPENAI_LOG` asks: "info" or "debug"; anything else changes nothing."""
    level = _LEVELS.get(os.environ.get("OPENAI_LOG", "").strip().lower())
    if level is not None:
        import logging

        logging.basicConfig(format="[%(asctime)s - %(name)s:%(lineno)d - %(levelname)s] %(message)s", datefmt="%Y-%m-%d %H:%M:%S")
        logging.getLogger(LOGGER).setLevel(level)


_known: Optional[Logger] = None


def _logger() -> Optional[Logger]:
    global _known
    if _known is None and "logging" in sys.modules:
        _known = sys.modules["logging"].getLogger(LOGGER)
    return _known


def debugging() -> bool:
    """Whether anybody wants debug records: asked before what goes into them is put together."""
    logger = _known or _logger()
    return logger is not None and logger.isEnabledFor(_DEBUG)


def _log(level: int, message: str, arguments: tuple) -> None:  # type: ignore[type-arg]
    logger = _logger()
    if logger is not None and logger.isEnabledFor(level):
        logger.log(level, message, *arguments, stacklevel=3) if sys.version_info >= (3, 8) else logger.log(level, message, *arguments)


def debug(message: str, *arguments: object) -> None:
    _log(_DEBUG, message, arguments)


def info(message: str, *arguments: object) -> None:
    _log(_INFO, message, arguments)


def warning(message: str, *arguments: object) -> None:
    _log(_WARNING, message, arguments)
