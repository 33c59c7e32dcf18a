"""What proves who is calling, apart from any client: checks, holders, and the flows that ask providers."""
from __future__ import annotations

import asyncio
import threading

import pytest

import oai_lite
from oai_lite import AsyncTokenCache, ConfigurationError, TokenCache
from oai_lite._options import CredentialOptions, Held, check_credential, checked_token
from oai_lite._headers import Headers
from oai_lite._request import Request
from oai_lite._sync import drive
from oai_lite._url import BaseURL
from oai_lite.testing import Server
from tests.support.worlds import world  # noqa: F401  (fixture)


class Of(CredentialOptions):
    """Options that know one provider."""

    def __init__(self, provider):
        self.api_key_provider = provider


class IO:
    """Calls providers, and counts."""

    asked = 0

    def credential(self, provider):
        self.asked += 1
        return Held(provider())


class Cache:
    """A provider that remembers."""

    def __init__(self, *tokens):
        self.tokens = list(tokens)
        self.token = None
        self.forgotten = []

    def __call__(self):
        self.token = self.tokens.pop(0)
        return self.token

    def peek(self):
        return self.token

    def invalidate(self, token):
        self.forgotten.append(token)
        self.token = None


def request_with(value):
    fields = [] if value is None else [("authorization", value)]
    return Request("GET", BaseURL("http://localhost"), "/", Headers(fields))


def prepare(options, security="bearer"):
    io = IO()
    drive(options.prepare(io, security))
    return io.asked


def renew(options, sent, again=True, security="bearer"):
    io = IO()
    return drive(options.renew(io, security, request_with(sent), again)), io.asked


def test_a_plain_provider_is_asked_each_time():
    """There is no telling how old its last answer is."""
    tokens = ["a", "b"]
    options = Of(lambda: tokens.pop(0))
    assert [(prepare(options), options.api_key) for _ in range(2)] == [(1, "a"), (1, "b")]


def test_a_provider_that_remembers_is_asked_when_it_has_nothing():
    """Looking is cheap, asking may take a thread."""
    options = Of(Cache("a", "b"))
    assert [(prepare(options), options.api_key) for _ in range(2)] == [(1, "a"), (0, "a")]


def test_nothing_is_asked_without_need():
    """No provider, or an operation that takes the admin key."""
    assert prepare(Of(None)) == prepare(Of(lambda: "a"), "admin") == 0


@pytest.mark.parametrize("sent", ["Bearer a", "a"])
def test_a_refused_token_is_forgotten_and_replaced(sent):
    """The one that was sent, without its scheme; the new one is worth a try even if it is the same."""
    for second in ("b", "a"):
        cache = Cache("a", second)
        options = Of(cache)
        prepare(options)
        assert renew(options, sent) == (True, 1) and cache.forgotten == ["a"] and options.api_key == second


def test_a_plain_provider_must_have_something_else():
    """Than what was refused."""
    for answer, worth in (("a", False), ("b", True)):
        tokens = ["a", answer]
        options = Of(lambda: tokens.pop(0))
        prepare(options)
        assert renew(options, "Bearer a") == (worth, 1)


def test_what_is_not_ours_is_not_renewed():
    """No provider, the admin key, no field in the request; and nobody is asked if the request can't be sent again."""
    options = Of(Cache("a", "b"))
    assert renew(options, "Bearer a") == (False, 0)  # nothing has been asked for yet: that was another's
    prepare(options)
    assert renew(Of(None), "Bearer a") == renew(options, "Bearer a", security="admin") == renew(options, None) == (False, 0)
    assert renew(options, "Bearer a", again=False) == (False, 0) and options.api_key_provider.forgotten == ["a"]


@pytest.mark.parametrize("value", ["", None, b"secret", 5, "sec ret", "secret\n", "s\u00e9cret", "secret\u2026"])
def test_what_can_not_be_sent_is_named_without_being_shown(value):
    """By type, or by character and position (needs 45 and 46)."""
    with pytest.raises(ConfigurationError, match="the_name (must return|holds)") as caught:
        checked_token("the_name", Held(value))
    assert "secret" not in str(caught.value) and "secret" not in repr(Held(value))


def test_what_can_be_sent_is_given_back():
    """As it is."""
    assert checked_token("x", Held("sk-a.b/c==")) == check_credential("x", "sk-a.b/c==") == "sk-a.b/c=="


def test_a_coroutine_is_closed():
    """So that Python does not complain of one that nobody awaited."""

    async def provider():
        return "a"

    with pytest.raises(ConfigurationError, match="only the async clients can call"):
        checked_token("x", Held(provider()))


# Caches of tokens.

START = 1_700_000_000.0


class Clock:
    """A clock that goes only when told, and a source of tokens that live for an hour by it."""

    def __init__(self, life=3600.0):
        self.time = START
        self.life = life
        self.fetched = 0

    def __call__(self):
        return self.time

    def fetch(self):
        self.fetched += 1
        return "token-%d" % self.fetched, self.time + self.life

    async def afetch(self):
        await asyncio.sleep(0)
        return self.fetch()


@pytest.mark.parametrize(
    "life, before, due",
    [(3600, 300, 3300), (3600, 0, 3600), (3600, 1200, 2400), (3600, 3600, 1800), (600, 1200, 300), (10, 300, 5)],
)
def test_a_token_is_fetched_before_it_expires(life, before, due):
    """So many seconds before, but not before half of its life: a short-lived one would be fetched for every request."""
    clock = Clock(life)
    cache = TokenCache(clock.fetch, refresh_before=before, clock=clock)
    assert cache.peek() is None and cache() == "token-1"
    clock.time = START + due - 0.5
    assert cache() == cache.peek() == "token-1"
    clock.time = START + due
    assert cache.peek() is None and cache() == "token-2" and clock.fetched == 2


def test_a_token_that_is_refused_is_forgotten_once():
    """Only if it is the one that is held: who comes late with an old one changes nothing."""
    clock = Clock()
    cache = TokenCache(clock.fetch, clock=clock)
    assert cache() == "token-1"
    cache.invalidate("token-1")
    assert cache.peek() is None and cache() == "token-2"
    cache.invalidate("token-1")
    assert cache() == "token-2"
    cache.invalidate()
    assert cache() == "token-3"


def test_a_token_that_never_expires_is_kept():
    """None as its end."""
    clock = Clock()
    cache = TokenCache(lambda: ("for ever", None), clock=clock)
    assert cache() == "for ever"
    clock.time *= 100
    assert cache.peek() == "for ever"


def test_the_credentials_of_other_libraries_will_do():
    """An object with `token` and `expires_on` is what azure-identity gives."""

    class AccessToken:
        token = "t"
        expires_on = int(START) + 3600

    clock = Clock()
    assert TokenCache(lambda: AccessToken, clock=clock)() == "t"


@pytest.mark.parametrize("fetched", ["secret-token", ("secret-token",), ("", None), (b"secret-token", None), None])
def test_what_is_no_token_is_named(fetched):
    """By its type; the value never shows."""
    with pytest.raises(ConfigurationError, match=r"must return \(token, expires_on\)") as caught:
        TokenCache(lambda: fetched)()
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("expires", [3600, 3600.0, "2026-01-01"])
def test_a_lifetime_is_no_time(expires):
    """A token that expired in 1970 is a lifetime by mistake."""
    with pytest.raises(ConfigurationError, match="seconds since 1970"):
        TokenCache(lambda: ("t", expires))()


def test_a_cache_needs_a_callable():
    """A token alone can't be fetched again."""
    with pytest.raises(ConfigurationError, match="not str"):
        TokenCache("token")


def test_the_repr_shows_no_token():
    """Only whether there is one (need 45)."""
    cache = TokenCache(lambda: ("secret", None))
    assert repr(cache) == "<TokenCache, no token>"
    cache()
    assert repr(cache) == "<TokenCache, holds a token>"


def test_a_failed_fetch_reaches_the_caller_and_is_tried_again():
    """Nothing is remembered of it, and the lock is free."""
    answers = [OSError("no network"), ("t", None)]

    def fetch():
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    cache = TokenCache(fetch)
    with pytest.raises(OSError, match="no network"):
        cache()
    assert cache() == "t"


def test_threads_share_a_fetch():
    """Twenty ask at once, one fetch is made."""
    clock, started, go = Clock(), threading.Event(), threading.Event()

    def fetch():
        started.set()
        assert go.wait(30)
        return clock.fetch()

    cache = TokenCache(fetch, clock=clock)
    found = []
    threads = [threading.Thread(target=lambda: found.append(cache())) for _ in range(20)]
    for thread in threads:
        thread.start()
    assert started.wait(30)
    go.set()
    for thread in threads:
        thread.join(30)
    assert found == ["token-1"] * 20 and clock.fetched == 1


def test_tasks_share_a_fetch_in_any_loop():
    """Also in a second loop, and after a fetch that was cancelled."""
    clock = Clock()
    cache = AsyncTokenCache(clock.afetch, clock=clock)

    async def many():
        return await asyncio.gather(*[cache() for _ in range(20)])

    async def cancelled():
        task = asyncio.ensure_future(cache())
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return await many()

    for number, scenario in enumerate((many, cancelled, many), 1):
        loop = asyncio.new_event_loop()
        assert loop.run_until_complete(asyncio.wait_for(scenario(), 30)) == ["token-%d" % number] * 20
        loop.close()
        cache.invalidate()
    assert clock.fetched == 3


def provider(world, clock):
    return AsyncTokenCache(clock.afetch, clock=clock) if world.is_async else TokenCache(clock.fetch, clock=clock)


def test_a_cache_serves_a_client(world):
    """One fetch for many calls, the next one when the token nears its end."""
    clock = Clock()
    with Server(azure=True) as server:
        client = world.client(server, azure_ad_token_provider=provider(world, clock))
        for moment, token in ((0, "token-1"), (3000, "token-1"), (3400, "token-2")):
            clock.time = START + moment
            world.collect(client.models.list())
            assert server.last.headers["authorization"] == "Bearer " + token
    assert clock.fetched == 2


def test_a_401_makes_a_client_forget_the_token_once(world):
    """The next token is tried; if that one is refused too, the caller gets to know (need 37)."""
    clock = Clock()
    with Server(azure=True, azure_ad_token="token-2") as server:
        client = world.client(server, azure_ad_token_provider=provider(world, clock))
        world.collect(client.models.list())
        assert clock.fetched == 2 and len(server.requests) == 2
        server._azure.token = "token-9"
        with pytest.raises(oai_lite.AuthenticationError) as caught:
            world.run(client.models.list())
        assert clock.fetched == 3 and len(server.requests) == 4 and caught.value.attempts == 2


def test_a_sync_cache_serves_the_async_client_without_blocking_it():
    """It is asked in a thread when it has to fetch, and not at all when it has a token."""
    threads = []

    def fetch():
        threads.append(threading.current_thread())
        return "k", None

    async def call(server):
        async with server.async_client(api_key=TokenCache(fetch)) as client:
            for _ in range(2):
                await client.models.list()

    with Server(api_key="k") as server:
        loop = asyncio.new_event_loop()
        loop.run_until_complete(call(server))
        loop.close()
    assert len(threads) == 1 and threads[0] is not threading.current_thread()
