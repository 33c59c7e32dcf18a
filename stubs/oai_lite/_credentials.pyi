# Derived by `python -m tools gen` from oai_lite/_credentials.py. Do not edit: change that and run gen.
from typing import Any, Callable, Generator, Optional, Tuple
class Held:
    """A credential on its way; a holder, so that no frame has it in a variable that a traceback may show (need 45)."""
    value: Any
    def __init__(self, value: Any) -> None: ...
class CredentialOptions:
    """The part of a client's options that has to do with credentials; the subclasses override what is different for them."""
    api_key: str
    api_key_provider: Optional[Callable[[], Any]]
    signs: bool
    def authorization(self, security: str) -> Optional[Tuple[str, str]]:
        """The header field that proves who is calling, or None if there is no credential for `security`.

        Follows from attributes of `self` alone, and is asked for again only when one of them was set.
        """
    def prepare(self, io: Any, security: str) -> Generator[Any, Any, None]:
        """Get a fresh credential, if there is a provider of them. Whatever the provider raises reaches the caller.

        A provider may have `peek()`, which gives a token that it holds already, or None if it has to be fetched, and
        `invalidate(token)`, which makes it forget one.
        """
    def renew(self, io: Any, security: str, request: Any, again: bool) -> Generator[Any, Any, bool]:
        """After a 401 for `request`: get another credential. True if sending the request once more makes sense.

        again: whether it can be sent again at all.
        """
    def provider(self) -> Optional[Callable[[], Any]]:
        """What to ask for a credential before each attempt, or None if the credential stays the same."""
    def take(self, held: Held) -> None:
        """Use what the provider gave."""
    def sign(self, request: Any, now: float) -> None:
        """Complete a request that is about to be sent at `now` (seconds since 1970) with what depends on all of it."""
    def explained(self, error: Any, call: Any) -> Any:
        """`error`, which answers `call`, with what these options know about its likely cause."""
class TokenCache:
    """Keeps a token until shortly before it expires; threads share one fetch.

    fetch: a callable that gives a token and when it expires, in seconds since 1970 (None for never): as a pair, or as an object
    with `token` and `expires_on`, which is what the credentials of `azure-identity` give.
    refresh_before: fetch a new one so many seconds before the old one expires, default 300; but not before half of its life.

    >>> cache = TokenCache(lambda: ("token-1", None))
    >>> cache(), cache.peek()
    ('token-1', 'token-1')
    """
    def __init__(self, fetch: Callable[[], object], *, refresh_before: float=..., clock: Callable[[], float]=...) -> None: ...
    def __call__(self) -> str:
        """The token; fetched first if there is none that is good. Whatever `fetch` raises reaches the caller."""
    def peek(self) -> Optional[str]:
        """The token that is there, or None if one has to be fetched. Never waits."""
    def invalidate(self, token: Optional[str]=None) -> None:
        """Forget the token; given one, only if it is the one that is held: another caller may have got a new one already."""
class AsyncTokenCache(TokenCache):
    """The same for the async clients: `fetch` is a coroutine function, and tasks share one fetch. Event loops may come and go."""
    async def __call__(self) -> str:  # type: ignore[override]
        """The token; fetched first if there is none that is good."""
