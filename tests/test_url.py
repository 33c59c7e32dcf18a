"""URLs: where the API is, paths, queries."""
from __future__ import annotations

import datetime
import enum
from types import MappingProxyType
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oai_lite._errors import ConfigurationError
from oai_lite._url import BaseURL, encode, expand, quote


class Kind(enum.Enum):
    OAK = "oak"


@pytest.mark.parametrize(
    "values, path",
    [
        ({"model": "gpt-4o"}, "/models/gpt-4o"),
        ({"model": "ft:gpt-4o:org::id"}, "/models/ft:gpt-4o:org::id"),
        ({"model": "a/b"}, "/models/a%2Fb"),
        ({"model": "a b?c#d%e"}, "/models/a%20b%3Fc%23d%25e"),
        ({"model": "\u00e4"}, "/models/%C3%A4"),
        ({"model": "..a"}, "/models/..a"),
        ({"model": 7}, "/models/7"),
    ],
)
def test_parameters_stay_within_their_segment(values, path):
    """What means something in a URL is percent-encoded (RFC 3986 section 3.3)."""
    assert expand("/models/{model}", values) == path


def test_a_template_may_have_several_parameters():
    """Each goes to its own place."""
    assert expand("/a/{x}/b/{y}/c", {"x": "1", "y": "2"}) == "/a/1/b/2/c" and expand("/plain", {}) == "/plain"


@pytest.mark.parametrize("value", ["", None])
def test_an_empty_parameter_is_refused(value):
    """It would name another resource."""
    with pytest.raises(ValueError, match="Expected a non-empty value for `model` but received %r" % value):
        expand("/models/{model}", {"model": value})


@pytest.mark.parametrize("value", [".", "..", "%2e%2E", ".%2e"])
def test_dot_segments_are_refused(value):
    """They would climb to another path, at the latest in a proxy."""
    with pytest.raises(ValueError, match="another path"):
        expand("/models/{model}/x", {"model": value})


@pytest.mark.parametrize(
    "values, query",
    [
        ({}, ""),
        ({"limit": 20, "after": "x y"}, "limit=20&after=x%20y"),
        ({"include": ["a", "b"]}, "include%5B%5D=a&include%5B%5D=b"),
        ({"metadata": {"k": "v", "n": {"m": 1}}}, "metadata%5Bk%5D=v&metadata%5Bn%5D%5Bm%5D=1"),
        ({"a": True, "b": False, "c": None, "d": ""}, "a=true&b=false&d="),
        ({"t": datetime.datetime(2024, 1, 2), "f": 0.5}, "t=2024-01-02T00%3A00%3A00&f=0.5"),
        ({"e": Kind.OAK, "g": iter("ab"), "k": {"z": 1}.keys()}, "e=oak&g%5B%5D=a&g%5B%5D=b&k%5B%5D=z"),
        ({"m": MappingProxyType({"k": "v"})}, "m%5Bk%5D=v"),
        ({"x": [{"y": [1, None]}]}, "x%5B%5D%5By%5D%5B%5D=1"),
        ({"a&b=": "c&d=e+f"}, "a%26b%3D=c%26d%3De%2Bf"),
    ],
)
def test_queries_are_in_the_style_of_the_api(values, query):
    """Brackets for lists and mappings, true and false, nothing for None."""
    assert encode(values) == query


@given(st.text())
def test_anything_quoted_is_what_it_was(text):
    """And holds nothing but safe characters."""
    quoted = quote(text)
    assert unquote(quoted, errors="surrogatepass") == text and all(" " < character <= "~" for character in quoted)


@given(st.dictionaries(st.text(min_size=1), st.text()))
def test_any_flat_query_is_read_back(values):
    """By the standard library's own reader."""
    readable = {key: value for key, value in values.items()}
    assert dict(parse_qsl(encode(readable), keep_blank_values=True, errors="surrogatepass")) == readable


# Where the API is.


@pytest.mark.parametrize(
    "url, shown",
    [
        ("https://api.openai.com/v1", "https://api.openai.com/v1/"),
        ("https://api.openai.com/v1/", "https://api.openai.com/v1/"),
        (" https://API.openai.com//v1// \n", "https://api.openai.com/v1/"),
        ("http://localhost:8080", "http://localhost:8080/"),
        ("http://[::1]:8080/v1", "http://[::1]:8080/v1/"),
        ("https://example.com:443/openai", "https://example.com/openai/"),
        ("HTTP://example.com:80", "http://example.com/"),
        ("https://b\u00fccher.example/v1", "https://xn--bcher-kva.example/v1/"),
    ],
)
def test_base_urls_are_normalised(url, shown):
    """Blanks, case, default ports and doubled or missing slashes do not matter."""
    assert str(BaseURL(url)) == shown


@pytest.mark.parametrize(
    "url, why",
    [
        ("api.openai.com/v1", "begin with http"),
        ("ftp://example.com", "begin with http"),
        ("", "begin with http"),
        ("https://", "names no host"),
        ("https:///v1", "names no host"),
        ("https://user:sesame@example.com", "user name or password"),
        ("https://example.com:port", "port"),
        ("https://example.com:0", "port"),
        ("https://example.com:\u00b9", "port"),  # a digit for Python, and no number
        ("https://example.com:70000", "port"),
        ("https://example.com/v 1", r"U\+0020"),
        ("https://exam\nple.com/", r"U\+000A"),
    ],
)
def test_a_base_url_that_can_not_work_is_named(url, why):
    """What is wrong with a base URL is said before any I/O, without secrets in it (need 46)."""
    with pytest.raises(ConfigurationError, match=why) as caught:
        BaseURL(url)
    assert "sesame" not in str(caught.value)
    assert isinstance(caught.value, ValueError)
