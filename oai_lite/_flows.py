"""What takes more than one step, written once for both worlds: generators in which `yield` is the await.

A flow calls methods of an `io` object and yields what they return; the sync driver sends the value straight back, the async
driver awaits it first. A flow never sleeps, opens or reads a clock itself, and never yields inside `finally`.
"""
from __future__ import annotations

from . import _log, _retry
from ._errors import APIError, APITimeoutError, OAuthError, status_error
from ._omit import NOT_GIVEN
from ._request import brings_credential, build, redirected

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Generator, Optional, Protocol

    from ._options import Options
    from ._request import Call, Request
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


def send(io: IO, options: Options, call: Call) -> Flow:
    """Send a call until it is answered, retries are used up or the deadline has passed. Returns the response.

    The body has been read, unless the call asks for it alive. Raises APIStatusError for an answer that is not 2xx,
    APITimeoutError or APIConnectionError for none. A 401 is worth one more request if there is another credential; that is no
    retry, and happens without a wait (need 37).
    """
    timeout = call.timeout = options.timeout_of(call.timeout)
    deadline = None if timeout.total is None else io.now() + timeout.total
    retry = options.retry if call.max_retries is NOT_GIVEN else _retry.policy(call.max_retries)
    taken, extra, ask = 0, 0, True
    while True:
        try:
            response = yield from _attempt(io, options, call, taken, deadline, ask)
            response.retries_taken = taken
            return response
        except APIError as exc:
            ask = True
            if not extra and _is_refused(options, call, exc) and (yield from options.renew(io, call.security, exc.request, replayable(call))):
                _log.info("Sending %s again with another credential", call.name)
                extra, ask = 1, False
                continue
            exc.attempts = taken + 1 + extra
            delay = _next_delay(io, retry, exc, taken, deadline, call)
            if delay is None:
                raise
            if retry.on_retry is not None:
                retry.on_retry(exc, delay, taken + 1)
            _log.info("Retrying %s in %.3f s after %s", call.name, delay, type(exc).__name__)
        yield io.sleep(delay)
        taken += 1


def _is_refused(options: Options, call: Call, error: APIError) -> bool:
    """Whether the server did not accept a credential that is ours to renew, rather than the caller's own."""
    refused = getattr(error, "status_code", None) == 401 and not isinstance(error, OAuthError)
    return refused and not brings_credential(options, call)


def _attempt(io: IO, options: Options, call: Call, taken: int, deadline: Optional[float], ask: bool) -> Flow:
    if ask and options.provider() is not None:
        yield from options.prepare(io, call.security)
    request = build(options, call, taken)
    for _ in range(MAX_REDIRECTS):
        if options.signs:
            options.sign(request, io.time())
        logs = _log.debugging()
        if logs:
            _log.debug("Request: %s %s, attempt %d", request.method, request.safe_url, taken + 1)
        response = yield io.send(request, deadline)
        if logs:
            where = request.method, request.safe_url
            _log.debug("Response: %s %s %d, request id %s", *where, response.status_code, response.request_id)
        if 200 <= response.status_code < 300:
            if not call.live:
                yield io.read(response)
            return response  # type: ignore[no-any-return]
        yield io.read(response)
        follow = redirected(request, response)
        if follow is None:
            break
        request = follow
    raise options.explained(status_error(response), call)


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

