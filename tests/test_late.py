"""Objects some of whose fields are made when somebody looks."""
from __future__ import annotations

import copy
import json
import pickle

import pytest

from oai_lite._late import Late
from oai_lite._objects import APIObject

WHOLE = {"type": "content.delta", "snapshot": "so far"}


@pytest.fixture
def looks():
    """How often the field was made."""
    return []


@pytest.fixture
def late(looks):
    """An object with one late field."""
    return Late({"type": "content.delta"}, {"snapshot": lambda: looks.append(1) or "so far"})


def test_a_late_field_is_made_once_and_only_if_asked_for(late, looks):
    """Attribute, subscript and `get` see the same; `in` does not need it made."""
    assert late.type == "content.delta" and "snapshot" in late and "other" not in late
    assert late.get("type") == "content.delta" and late.get("other", 7) == 7
    assert not looks
    assert late.snapshot == late["snapshot"] == late.get("snapshot") == "so far"
    assert looks == [1]


LOOKS = {
    "len": lambda late: len(late) == 2,
    "equal": lambda late: late == WHOLE and WHOLE == late and not late != WHOLE,
    "different": lambda late: late != {"type": "content.delta"} and late != 7,
    "dict": lambda late: dict(late) == WHOLE,
    "star": lambda late: {**late} == WHOLE,
    "iter": lambda late: list(late) == list(WHOLE),
    "keys": lambda late: list(late.keys()) == list(WHOLE),
    "values": lambda late: list(late.values()) == list(WHOLE.values()),
    "items": lambda late: list(late.items()) == list(WHOLE.items()),
    "json": lambda late: json.loads(json.dumps(late)) == WHOLE,
    "indented": lambda late: json.loads(json.dumps(late, indent=1)) == WHOLE,
    "to_dict": lambda late: late.to_dict() == WHOLE,
    "to_json": lambda late: json.loads(late.to_json()) == WHOLE,
    "fields": lambda late: late.model_fields_set == set(WHOLE),
    "copy": lambda late: copy.copy(late) == WHOLE and late.copy() == WHOLE,
    "deepcopy": lambda late: copy.deepcopy(late) == WHOLE,
    "pickle": lambda late: pickle.loads(pickle.dumps(late)) == WHOLE,
    "pop": lambda late: late.pop("snapshot") == "so far" and late == {"type": "content.delta"},
    "repr": lambda late: repr(late) == "APIObject(type='content.delta', snapshot='so far')",
}


@pytest.mark.parametrize("look", sorted(LOOKS))
def test_whoever_looks_at_the_whole_sees_the_whole(late, look):
    """It is a dict like any other reply."""
    assert LOOKS[look](late)


def test_copies_are_plain_objects(late):
    """What made the field stays behind."""
    assert type(copy.copy(late)) is APIObject and type(pickle.loads(pickle.dumps(late))) is APIObject


def test_a_field_that_could_not_be_made_can_be_asked_for_again():
    """An error is not remembered as a missing field; unknown names are errors as everywhere."""
    answers = [ZeroDivisionError(), "made"]

    def make():
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    late = Late({"type": "x"}, {"snapshot": make})
    with pytest.raises(ZeroDivisionError):
        late["snapshot"]
    assert late.snapshot == "made"
    with pytest.raises(KeyError):
        late["other"]
    with pytest.raises(AttributeError, match="no field 'snapshott'"):
        late.snapshott


def test_an_object_with_nothing_but_late_fields_is_not_empty():
    """The JSON encoder would take it for that."""
    assert json.dumps(Late({}, {"a": lambda: 1, "b": lambda: 2})) == '{"a": 1, "b": 2}'


def test_a_late_object_cannot_be_hashed(late):
    """Like any dict."""
    with pytest.raises(TypeError):
        hash(late)
