"""Client options: arguments, environment and what both together mean."""
from __future__ import annotations

import pickle

import pytest

from oai_lite._errors import ConfigurationError, OpenAIError
from oai_lite._options import DEFAULT_TIMEOUT, Options, Timeout, check_credential


def options(**given):
    given.setdefault("api_key", "sk-test")
    return Options(agent="OpenAI", world="false", **given)


def test_a_timeout_has_phases():
    """One number sets all phases; each can be set on its own; `total` is apart from them."""
    limits = Timeout(60.0, read=5.0, write=10.0, connect=2.0)
    assert (limits.connect, limits.read, limits.write, limits.pool, limits.total) == (2.0, 5.0, 10.0, 60.0, None)
    assert Timeout(3, total=9).total == 9.0


def test_phases_left_out_have_sensible_limits():
    """Nothing waits for ever by accident: ten minutes, and five seconds to connect (need 7)."""
    assert Timeout() == DEFAULT_TIMEOUT == Timeout(600, connect=5)
    assert Timeout(total=30).read == 600.0
    assert Timeout(None).read is None


@pytest.mark.parametrize("value", [-1, float("nan"), "5", True, [1]])
def test_a_limit_that_is_none_is_refused(value):
    """A limit is a number of seconds from 0, or None; the message names the phase."""
    with pytest.raises(ConfigurationError, match="connect must be"):
        Timeout(connect=value)


def test_timeouts_of_other_libraries_are_understood():
    """An object with the four phases as attributes will do."""

    class Theirs:
        connect, read, write, pool = 1.0, 2.0, None, 4.0

    assert Timeout.of(Theirs()) == Timeout(None, connect=1, read=2, pool=4)
    with pytest.raises(ConfigurationError, match="number of seconds"):
        Timeout.of("1")


def test_a_timeout_is_a_value():
    """Equal limits are equal, hash alike, survive pickling and show themselves."""
    limits = Timeout(1.0, read=2.0, total=3.0)
    assert pickle.loads(pickle.dumps(limits)) == limits
    assert hash(limits) == hash(Timeout(1, read=2, total=3)) and limits != Timeout(1)
    assert repr(limits) == "Timeout(total=3.0, connect=1.0, read=2.0, write=1.0, pool=1.0)"


@pytest.mark.parametrize("key, position", [("sk-abc\n", 6), ("sk-\u2026abc", 3), ("sk a", 2), ("\x00", 0)])
def test_a_key_that_can_not_be_sent_is_named_by_position(key, position):
    """A line break, blank or ellipsis in a key is found before any I/O; the key itself is not shown (need 46)."""
    with pytest.raises(ConfigurationError, match="at position %d" % position) as caught:
        check_credential("api_key", key)
    assert "abc" not in str(caught.value)


def test_the_environment_fills_in(monkeypatch):
    """Every option with an environment variable reads it, white space stripped; arguments win."""
    for name, value in {
        "OPENAI_API_KEY": " sk-env\n",
        "OPENAI_ADMIN_KEY": "sk-admin",
        "OPENAI_ORG_ID": "org-env",
        "OPENAI_PROJECT_ID": "proj-env",
        "OPENAI_BASE_URL": "http://localhost:1/v9",
        "OPENAI_WEBHOOK_SECRET": "whsec_1",
        "OPENAI_CUSTOM_HEADERS": "x-one: 1\nx-two:2",
    }.items():
        monkeypatch.setenv(name, value)
    read = Options(agent="OpenAI", world="false")
    assert (read.api_key, read.admin_api_key, read.organization, read.project) == ("sk-env", "sk-admin", "org-env", "proj-env")
    assert str(read.base_url) == "http://localhost:1/v9/" and read.webhook_secret == "whsec_1"
    assert read.default_headers == {"x-one": "1", "x-two": "2"}
    given = options(organization="org-given", base_url="https://example.com", default_headers={"x-one": "mine"})
    assert (given.api_key, given.organization, str(given.base_url)) == ("sk-test", "org-given", "https://example.com/")
    assert given.default_headers["x-one"] == "mine"


def test_missing_credentials_are_an_error_at_construction():
    """With neither an API key nor an admin key nothing can be called, and the message says what to set."""
    with pytest.raises(OpenAIError, match="Missing credentials.*OPENAI_API_KEY"):
        Options(agent="OpenAI", world="false")
    assert Options(agent="OpenAI", world="false", admin_api_key="a").authorization("admin") == ("Authorization", "Bearer a")
    assert Options(agent="OpenAI", world="false", enforce_credentials=False).authorization("any") is None


def test_each_kind_of_operation_has_its_credential():
    """The API key for most, the admin key for admin operations, the first there is for undocumented ones."""
    both = options(admin_api_key="sk-admin")
    assert both.authorization("bearer") == ("Authorization", "Bearer sk-test")
    assert both.authorization("admin") == ("Authorization", "Bearer sk-admin")
    assert both.authorization("any") == ("Authorization", "Bearer sk-test")
    assert options().authorization("admin") is None


def test_data_residency_chooses_the_host():
    """A region stands in place of a base URL, not beside it."""
    assert str(options(data_residency="eu").base_url) == "https://eu.api.openai.com/v1/"
    with pytest.raises(OpenAIError, match="mutually exclusive"):
        options(data_residency="eu", base_url="https://example.com")
    with pytest.raises(ConfigurationError, match="one of global, us"):
        options(data_residency="moon")


def test_timeouts_come_from_the_nearest_place():
    """Per request, then client, then the injected HTTP client, then the default; None is no limit, not a default."""
    assert options().timeout_of(5.0) == Timeout(5.0)
    assert options(timeout=7).timeout_of(options(timeout=7).timeout) == Timeout(7)
    assert options(http_timeout=9.0).timeout == 9.0 and options(timeout=7, http_timeout=9.0).timeout == 7
    assert options().timeout == DEFAULT_TIMEOUT
    assert options(timeout=None).timeout is None


def test_max_retries_can_not_be_none():
    """None could mean never or for ever, so it means nothing."""
    with pytest.raises(TypeError, match="cannot be None"):
        options(max_retries=None)
