"""What can be said of a JSON text whose end has not come."""
from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oai_lite.helpers.partial_json import partial_json

NESTED = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)


@pytest.mark.parametrize(
    "text, value",
    [
        ("", None),
        ("{", {}),
        ('{"name', {}),
        ('{"name"', {}),
        ('{"name":', {}),
        ('{"name": "Ad', {}),
        ('{"name": "Ada"', {"name": "Ada"}),
        ('{"name": "Ada",', {"name": "Ada"}),
        ('{"name": "Ada", "born": 18', {"name": "Ada"}),
        ('{"name": "Ada", "born": 1815 ', {"name": "Ada", "born": 1815}),
        ('{"a": [1, {"b": tru', {"a": [1, {}]}),
        ('{"a": [1, {"b": true, ', {"a": [1, {"b": True}]}),
        ('{"a": "x\\', {}),
        ('{"a": "x\\"y", "b": nul', {"a": 'x"y'}),
        ("[[1,2],[3", [[1, 2], []]),
        ('"whole"', "whole"),
        ("no json", None),
        ("}", None),
        ('{"a": 1]', None),
        ('{"a" "b"', None),
    ],
)
def test_what_is_whole_is_there(text, value):
    """Strings and numbers that may go on are left out, and so are keys without values."""
    assert partial_json(text) == value


def fits(part, whole):
    """Whether `part` is `whole` with something missing at its ends."""
    if isinstance(part, dict):
        return isinstance(whole, dict) and all(key in whole and fits(value, whole[key]) for key, value in part.items())
    if isinstance(part, list):
        return isinstance(whole, list) and len(part) <= len(whole) and all(fits(*pair) for pair in zip(part, whole))
    return part == whole and type(part) is type(whole)


@settings(max_examples=50)
@given(st.dictionaries(st.text(max_size=5), NESTED, max_size=3), st.booleans())
def test_every_beginning_gives_a_part_of_the_whole(value, ascii_only):
    """At every cut what comes out is in the whole as well, and at the end it is the whole."""
    text = json.dumps(value, ensure_ascii=ascii_only)
    for end in range(len(text)):
        part = partial_json(text[:end])
        assert part is None if end == 0 else fits(part, value)
    assert partial_json(text) == value
