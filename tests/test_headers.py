"""Header fields: look-up, order, repeated fields, changes, and what they keep to themselves."""
from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oai_lite._headers import REDACTED, Headers, RequestHeaders, is_sensitive

PAIRS = [("Content-Type", "application/json"), ("X-Request-ID", "req_1"), ("Via", "a"), ("via", "b"), ("VIA", "c")]
SECRETS = [
    "Authorization", "Proxy-Authorization", "api-key", "X-API-Key", "Ocp-Apim-Subscription-Key", "Cookie", "Set-Cookie",
    "OpenAI-Organization", "OpenAI-Project", "cf-aig-authorization", "Helicone-Auth", "X-Client-Secret", "X-Amz-Security-Token",
]  # fmt: skip

names = st.text("abcXYZ-", min_size=1, max_size=4)
values = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=5)
fields = st.lists(st.tuples(names, values), max_size=8)


@pytest.fixture
def headers():
    return Headers(PAIRS)


def test_names_have_no_case(headers):
    """A field is found by its name in any case."""
    assert headers["content-type"] == headers.get("CONTENT-TYPE") == headers["Content-Type"] == "application/json"
    assert "x-request-id" in headers and "X-Request-Id" in headers and "x-request" not in headers and 1 not in headers


def test_a_field_that_is_not_there(headers):
    """`get` gives the default, `[]` raises KeyError, `get_list` is empty."""
    assert headers.get("nope") is None and headers.get("nope", "x") == "x" and headers.get_list("nope") == []
    with pytest.raises(KeyError):
        headers["nope"]


def test_repeated_fields_are_joined_in_order_and_can_be_had_apart(headers):
    """Values of one name are joined with a comma (RFC 9110 section 5.3)."""
    assert headers["via"] == headers.get("Via") == "a, b, c"
    assert headers.get_list("vIA") == ["a", "b", "c"]


def test_mapping_views_hold_each_name_once_in_lower_case(headers):
    """Iteration, keys, values and items agree, in the order of first appearance."""
    assert list(headers) == list(headers.keys()) == ["content-type", "x-request-id", "via"]
    assert list(headers.values()) == ["application/json", "req_1", "a, b, c"]
    assert list(headers.items()) == list(zip(headers.keys(), headers.values()))
    assert len(headers) == 3 and dict(headers) == {**headers} == dict(headers.items())


def test_fields_as_they_were_sent(headers):
    """`multi_items` and `raw` keep case, order and repetition; raw ones are Latin-1, as HTTP/1.1 has it."""
    assert headers.multi_items() == PAIRS
    assert headers.raw[0] == (b"Content-Type", b"application/json") and len(headers.raw) == 5
    assert Headers([("X", "\xe9")]).raw == [(b"X", b"\xe9")]


@pytest.mark.parametrize(
    "items", [{"A": "1", "b": "2"}, [("A", "1"), ("b", "2")], (("A", "1"), ("b", "2")), iter([("A", "1"), ("b", "2")]), Headers({"A": "1", "b": "2"})]
)  # fmt: skip
def test_what_headers_are_made_from(items):
    """Mappings, pairs in any iterable and other headers give the same."""
    assert Headers(items).multi_items() == [("A", "1"), ("b", "2")]


def test_nothing_makes_empty_headers():
    """No argument, None and an empty list mean no fields."""
    assert len(Headers()) == len(Headers(None)) == len(Headers([])) == 0 and list(Headers().items()) == []


def test_setting_replaces_in_place_and_in_any_case(headers):
    """All fields of the name give way to the new one, which stands where the first of them stood."""
    headers["VIA"] = "x"
    headers.set("content-type", "text/plain")
    headers["New"] = "n"
    assert headers.multi_items() == [("content-type", "text/plain"), ("X-Request-ID", "req_1"), ("VIA", "x"), ("New", "n")]
    assert headers["via"] == "x"


def test_removing(headers):
    """`del` and `pop` remove all fields of a name; `pop` gives the joined value or the default."""
    del headers["content-TYPE"]
    assert headers.pop("via") == "a, b, c" and headers.pop("via", None) is None
    assert headers.multi_items() == [("X-Request-ID", "req_1")]
    with pytest.raises(KeyError):
        del headers["via"]
    with pytest.raises(KeyError):
        headers.pop("via")


def test_update_takes_what_the_constructor_takes(headers):
    """Each field of the argument replaces those of its name."""
    headers.update({"Via": "m"})
    headers.update([("X-Request-ID", "req_2")])
    headers.update(Headers({"Z": "z"}))
    assert dict(headers) == {"content-type": "application/json", "x-request-id": "req_2", "via": "m", "z": "z"}


def test_the_list_it_was_made_from_is_never_changed():
    """Headers keep the caller's list without copying it, and copy before the first change."""
    pairs = list(PAIRS)
    headers = Headers(pairs)
    headers["via"] = "x"
    del headers["content-type"]
    headers.update({"n": "1"})
    assert pairs == PAIRS


@pytest.mark.parametrize("kind", [Headers, RequestHeaders])
def test_copies_are_on_their_own_and_keep_credentials(kind):
    """`copy`, `copy.copy` and `copy.deepcopy` give headers of the same class that can be sent."""
    headers = kind([("Authorization", "Bearer sk-1")])
    for twin in (headers.copy(), copy.copy(headers), copy.deepcopy(headers)):
        assert twin == headers and type(twin) is kind
        twin["authorization"] = "none"
    assert headers["authorization"] == "Bearer sk-1"


def test_equality():
    """Headers equal headers and mappings with the same fields, whatever the case of names; not other things."""
    assert Headers([("A", "1")]) == Headers({"a": "1"}) == {"A": "1"}
    assert {"a": "1"} == Headers({"A": "1"})
    assert Headers({"A": "1"}) != {"A": "2"} and Headers({"A": "1"}) != [("A", "1")] and Headers() != 3
    with pytest.raises(TypeError):
        hash(Headers())


@pytest.mark.parametrize("name", SECRETS)
def test_secrets_are_neither_shown_nor_pickled(name):
    """The value of a field that may be a credential shows in no repr, and does not travel with a pickle (need 45)."""
    for kind in (Headers, RequestHeaders):
        headers = kind([(name, "canary-value"), ("date", "today")])
        shown = repr(headers) + str(headers) + repr(headers.__reduce__())
        assert is_sensitive(name) and "canary" not in shown and name in shown and "today" in shown
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
            data = pickle.dumps(headers, protocol)
            assert b"canary" not in data
            assert pickle.loads(data).multi_items() == [(name, REDACTED), ("date", "today")]
        assert headers[name] == "canary-value"


@pytest.mark.parametrize("name", ["x-ratelimit-remaining-tokens", "X-RateLimit-Limit-Tokens", "x-request-id", "content-type", "x-gateway-trace"])
def test_what_a_response_says_is_shown(name):
    """Counts of tokens are no tokens: rate limits survive a pickle (need 47)."""
    headers = Headers([(name, "149")])
    assert "149" in repr(headers) and pickle.loads(pickle.dumps(headers)) == headers


def test_request_headers_show_only_what_is_known_to_be_harmless():
    """A caller's own header may be a secret whatever it is called (need 45)."""
    headers = RequestHeaders([("X-Gateway", "canary"), ("Content-Type", "text/plain"), ("X-Stainless-Lang", "python")])
    assert "canary" not in repr(headers) and b"canary" not in pickle.dumps(headers)
    assert "text/plain" in repr(headers) and "python" in repr(headers) and headers["x-gateway"] == "canary"


@given(fields)
def test_headers_behave_as_a_dict_of_lists(pairs):
    """For any fields the table is the one that a plain loop would make."""
    expected = {}
    for name, value in pairs:
        expected.setdefault(name.lower(), []).append(value)
    headers = Headers(pairs)
    assert list(headers) == list(expected)
    for name in expected:
        assert headers[name.upper()] == ", ".join(expected[name]) and headers.get_list(name.upper()) == expected[name]


@given(fields, names, values)
def test_set_then_remove(pairs, name, value):
    """After `set` the name has that value alone; after `pop` it is gone; the others stay as they were."""
    others = [pair for pair in pairs if pair[0].lower() != name.lower()]
    headers = Headers(pairs)
    headers[name] = value
    assert headers.get_list(name) == [value] and len(headers.multi_items()) == len(others) + 1
    assert headers.pop(name.swapcase()) == value and headers.multi_items() == others
