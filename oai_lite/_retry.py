"""When to send a request again, and after how long: pure functions of values.

Knows the outcome of an attempt (an error of ours) and how many attempts were made; never sleeps, sends or reads a clock,
except that the HTTP-date form of `Retry-After` is compared with the time that the caller hands in.
Rules: RFC 9110 section 10.2.3 for `Retry-After`; `x-should-retry` and `retry-after-ms` are the API's own.
"""
from __future__ import annotations

from ._errors import APIConnectionError, APIStatusError, InsufficientQuotaError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable, Optional

    from ._errors import APIError
    from ._headers import Headers

DEFAULT_MAX_RETRIES = 2


class Retry:
    """How often and how patiently a failed request is sent again; pass it as `max_retries=` in place of a number.

    max: further attempts after the first; 0 and up, default 2.
    base: seconds before the first retry, doubled for each further one; default 0.5.
    cap: the longest back-off in seconds; default 8. Up to a quarter of each back-off is taken off at random.
    max_retry_after: the longest `Retry-After` in seconds that is waited for; default 120. A server that asks for more gets
        no retry: the error is raised at once with `.retry_after` set.
    on_retry: called with (error, delay in seconds, number of the coming attempt) before each wait.
    """

    __slots__ = ("max", "base", "cap", "max_retry_after", "on_retry")

    def __init__(
        self,
        max: int = DEFAULT_MAX_RETRIES,
        base: float = 0.5,
        cap: float = 8.0,
        max_retry_after: float = 120.0,
        on_retry: Optional[Callable[[APIError, float, int], object]] = None,
    ) -> None:
        self.max = _count(max)
        self.base = base
        self.cap = cap
        self.max_retry_after = max_retry_after
        self.on_retry = on_retry

    def __repr__(self) -> str:
        return "Retry(max=%r, base=%r, cap=%r, max_retry_after=%r)" % (self.max, self.base, self.cap, self.max_retry_after)

    def delay(self, error: APIError, taken: int, now: float, random: Callable[[], float]) -> Optional[float]:
        """Seconds to wait before sending again after `error`, or None to give up.

        taken: retries made so far. now: the time as `time.time()` gives it. random: a number from [0, 1).
        """
        if taken >= self.max:
            return None
        if isinstance(error, APIStatusError):
            asked = error.retry_after
            if asked is not None and asked > self.max_retry_after:
                return None
            if not _status_allows(error):
                return None
            if asked is not None and asked > 0:
                return asked
        elif not isinstance(error, APIConnectionError) or error.is_lasting:
            return None
        backoff: float = min(self.base * 2.0**taken, self.cap)
        return backoff * (1 - 0.25 * random())


def _count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(
            "max_retries must be a whole number or a Retry, not %r; use 0 to never retry and a large number for many tries"
            % (value,)
        )
    if value < 0:
        raise ValueError("max_retries must be 0 or more, not %d" % value)
    return value


def policy(value: object) -> Retry:
    """The `Retry` that `max_retries=value` asks for. Raises TypeError or ValueError for anything but a count or a Retry."""
    return value if isinstance(value, Retry) else Retry(_count(value))


def _status_allows(error: APIStatusError) -> bool:
    if isinstance(error, InsufficientQuotaError):
        return False  # waiting does not fill an account (need 10)
    told: Optional[str] = error.response.headers.get("x-should-retry")
    if told in ("true", "false"):
        return told == "true"
    return error.status_code in (408, 409, 429) or error.status_code >= 500


def retry_after(headers: Headers, now: float) -> Optional[float]:
    """Seconds that the server asks the client to wait, from `retry-after-ms`, or `retry-after` as seconds or HTTP-date.

    None if neither header says anything that can be understood. A date in the past gives 0 or less.
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    value = headers.get("retry-after")
    seconds = _number(value)
    if seconds is not None or not value:
        return seconds
    from email.utils import mktime_tz, parsedate_tz  # slow to import and hardly ever needed

    parts = parsedate_tz(value)
    return None if parts is None else mktime_tz(parts) - now


def _number(text: Optional[str]) -> Optional[float]:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if number == number and abs(number) != float("inf") else None
