"""Tokens that run out: a cache for what gives them, in both worlds.

A cache is a provider (a callable without arguments) for `api_key=` and `azure_ad_token_provider=`, and has what `_options` asks
of one that remembers: `peek()` and `invalidate(token)`. Knows nothing of where tokens come from, or of clients.
"""
from __future__ import annotations

import threading
import time

from ._credentials import Held
from ._errors import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Optional, Tuple

REFRESH_BEFORE = 300.0  # seconds: what Azure's and Google's own libraries leave between a refresh and the end of a token
_EARLIEST = 1e9  # seconds since 1970 (in 2001): a smaller number is a lifetime by mistake


class TokenCache:
    """Keeps a token until shortly before it expires; threads share one fetch.

    fetch: a callable that gives a token and when it expires, in seconds since 1970 (None for never): as a pair, or as an object
    with `token` and `expires_on`, which is what the credentials of `azure-identity` give.
    refresh_before: fetch a new one so many seconds before the old one expires, default 300; but not before half of its life.

    >>> cache = TokenCache(lambda: ("token-1", None))
    >>> cache(), cache.peek()
    ('token-1', 'token-1')
    """

    def __init__(
        self, fetch: Callable[[], Any], *, refresh_before: float = REFRESH_BEFORE, clock: Callable[[], float] = time.time
    ) -> None:
        if not callable(fetch):
            raise ConfigurationError("a token cache needs a callable that fetches tokens, not %s" % type(fetch).__name__)
        self._fetch = fetch
        self._before = refresh_before
        self._clock = clock
        self._lock = threading.Lock()
        self._held: Tuple[Optional[str], float] = (None, 0.0)  # the token, and when to fetch the next one

    def __call__(self) -> Any:
        """The token; fetched first if there is none that is good. Whatever `fetch` raises reaches the caller."""
        with self._lock:
            token = self.peek()
            return self._keep(Held(self._fetch())) if token is None else token

    def peek(self) -> Optional[str]:
        """The token that is there, or None if one has to be fetched. Never waits."""
        token, due = self._held
        return token if self._clock() < due else None

    def invalidate(self, token: Optional[str] = None) -> None:
        """Forget the token; given one, only if it is the one that is held: another caller may have got a new one already."""
        if token is None or token == self._held[0]:
            self._held = (None, 0.0)

    def _keep(self, held: Held) -> str:
        problem = _problem(held.value)
        if problem:
            raise ConfigurationError(problem)
        now = self._clock()
        token, expires = _parts(held.value)
        if expires is None:
            self._held = (token, float("inf"))
        else:
            life = expires - now
            self._held = (token, now + max(life - self._before, life / 2))
        return token  # type: ignore[no-any-return]

    def __repr__(self) -> str:
        return "<%s, %s>" % (type(self).__name__, "no token" if self._held[0] is None else "holds a token")


def _parts(fetched: Any) -> Any:
    return (fetched.token, fetched.expires_on) if hasattr(fetched, "token") and hasattr(fetched, "expires_on") else fetched


def _problem(fetched: Any) -> str:
    """What is wrong with what was fetched; "" if nothing is."""
    parts = _parts(fetched)
    if not isinstance(parts, (tuple, list)) or len(parts) != 2 or not isinstance(parts[0], str) or not parts[0]:
        return "what fetches tokens must return (token, expires_on), but it returned %s" % type(fetched).__name__
    if parts[1] is not None and not (isinstance(parts[1], (int, float)) and parts[1] >= _EARLIEST):
        return "what fetches tokens must return expires_on as a time in seconds since 1970 (time.time() + lifetime), or None"
    return ""


class AsyncTokenCache(TokenCache):
    """The same for the async clients: `fetch` is a coroutine function, and tasks share one fetch. Event loops may come and go."""

    _loop: Any = None
    _turn: Any = None

    async def __call__(self) -> str:
        """The token; fetched first if there is none that is good."""
        import asyncio  # a coroutine runs, so it is there

        loop = asyncio.get_event_loop()
        if self._loop is not loop:
            self._loop, self._turn = loop, asyncio.Lock()
        async with self._turn:
            token = self.peek()
            return self._keep(Held(await self._fetch())) if token is None else token
