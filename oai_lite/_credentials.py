"""What proves who is calling: checked, held so that it does not show, and fresh for every attempt (needs 37, 45, 46).

Owns the flows that ask a provider of credentials before an attempt, and again after a 401. A provider is a callable without
arguments. Opens nothing and sends nothing: `io` calls the provider, as it does everything in `_flows`.
"""
from __future__ import annotations

import time

from ._errors import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Generator, Optional, Tuple


def check_credential(what: str, value: str) -> str:
    """`value` if it can be sent in a header field; else a ConfigurationError that gives the position, never the value."""
    problem = credential_problem(what, value)
    if problem:
        raise ConfigurationError(problem)
    return value


def credential_problem(what: str, value: str) -> str:
    """Why a credential can't be sent in a header field; "" if it can."""
    for position, character in enumerate(value):
        if not " " < character <= "~":
            return (
                "%s holds %s at position %d, which can't be sent in a header; was it copied with a line break, a blank or an "
                "ellipsis?" % (what, "the character U+%04X" % ord(character), position)
            )
    return ""


class Held:
    """A credential on its way; a holder, so that no frame has it in a variable that a traceback may show (need 45)."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __repr__(self) -> str:
        return "<credential>"


class CredentialOptions:
    """The part of a client's options that has to do with credentials; the subclasses override what is different for them."""

    api_key: str = ""
    api_key_provider: Optional[Callable[[], Any]]
    signs = False  # whether `sign` does something

    def authorization(self, security: str) -> Optional[Tuple[str, str]]:
        """The header field that proves who is calling, or None if there is no credential for `security`.

        Follows from attributes of `self` alone, and is asked for again only when one of them was set.
        """
        raise NotImplementedError

    def prepare(self, io: Any, security: str) -> Generator[Any, Any, None]:
        """Get a fresh credential, if there is a provider of them. Whatever the provider raises reaches the caller.

        A provider may have `peek()`, which gives a token that it holds already, or None if it has to be fetched, and
        `invalidate(token)`, which makes it forget one.
        """
        provider = self.provider()
        if provider is not None and security != "admin":
            peek = getattr(provider, "peek", None)
            held = Held(peek() if peek is not None else None)
            if held.value is None:
                held = yield io.credential(provider)
            self.take(held)

    def renew(self, io: Any, security: str, request: Any, again: bool) -> Generator[Any, Any, bool]:
        """After a 401 for `request`: get another credential. True if sending the request once more makes sense.

        again: whether it can be sent again at all.
        """
        provider = self.provider()
        refused = self._sent(security, request)
        if provider is None or security == "admin" or not refused.value:
            return False
        invalidate = getattr(provider, "invalidate", None)
        if invalidate is not None:
            invalidate(refused.value.rpartition(" ")[2])
        if not again:
            return False
        yield from self.prepare(io, security)
        return invalidate is not None or not self._is_current(security, refused)

    def _sent(self, security: str, request: Any) -> Held:
        """The value of the header field of `request` that carries the credential; None if there is no such field."""
        field = self.authorization(security)
        return Held(None if field is None else request.headers.get(field[0]))

    def _is_current(self, security: str, held: Held) -> bool:
        field = self.authorization(security)
        return field is not None and field[1] == held.value

    def provider(self) -> Optional[Callable[[], Any]]:
        """What to ask for a credential before each attempt, or None if the credential stays the same."""
        return self.api_key_provider

    def take(self, held: Held) -> None:
        """Use what the provider gave."""
        self.api_key = checked_token("api_key", held)

    def sign(self, request: Any, now: float) -> None:
        """Complete a request that is about to be sent at `now` (seconds since 1970) with what depends on all of it."""

    def explained(self, error: Any, call: Any) -> Any:
        """`error`, which answers `call`, with what these options know about its likely cause."""
        return error


def checked_token(what: str, held: Held) -> str:
    """What a provider gave, if it is text that can be sent. Raises ConfigurationError, which never shows the value."""
    problem = _token_problem(what, held.value)
    if problem:
        raise ConfigurationError(problem)
    return held.value  # type: ignore[no-any-return]


def _token_problem(what: str, value: Any) -> str:
    if hasattr(value, "cr_await"):
        value.close()  # a coroutine; nobody is going to await it
        return "%s is an async function, which only the async clients can call" % what
    if not isinstance(value, str) or not value:
        shown = "an empty string" if value == "" else type(value).__name__
        return "%s must return the credential as a string, but it returned %s" % (what, shown)
    return credential_problem(what, value)


# Tokens that run out: a cache for what gives them, in both worlds.

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
        import threading

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
