"""What proves who is calling, apart from any client: checks, holders, and the flows that ask providers."""
from __future__ import annotations

import pytest

from oai_lite import ConfigurationError
from oai_lite._credentials import CredentialOptions, Held, check_credential, checked_token
from oai_lite._headers import Headers
from oai_lite._options import BaseURL
from oai_lite._request import Request
from oai_lite._sync import drive


class Of(CredentialOptions):
    """Options that know one provider."""

    def __init__(self, provider):
        self.api_key_provider = provider

    def authorization(self, security):
        return ("Authorization", "Bearer " + self.api_key) if self.api_key else None


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
