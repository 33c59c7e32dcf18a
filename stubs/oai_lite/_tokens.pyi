# Derived by `python -m tools gen` from oai_lite/_tokens.py. Do not edit: change that and run gen.
from typing import Callable, Optional
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
