"""The values that mean "not given"."""
from __future__ import annotations

import copy
import pickle

from oai_lite._omit import NOT_GIVEN, NotGiven, Omit, given, not_given, omit


def test_both_are_falsy_and_not_given():
    """Code that asks `if value` or `given(value)` sees nothing there; None is a value."""
    assert not NOT_GIVEN and not omit
    assert not given(NOT_GIVEN) and not given(omit) and not given(Omit()) and not given(NotGiven())
    assert given(None) and given(0) and given("")


def test_they_show_their_names():
    """Signatures print them as one would write them."""
    assert repr(NOT_GIVEN) == "NOT_GIVEN" and repr(omit) == "omit"
    assert not_given is NOT_GIVEN


def test_not_given_stays_itself_when_copied():
    """Identity survives pickle and deepcopy, so `is NOT_GIVEN` goes on working."""
    assert pickle.loads(pickle.dumps(NOT_GIVEN)) is NOT_GIVEN
    assert copy.deepcopy(NOT_GIVEN) is NOT_GIVEN
