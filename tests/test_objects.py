"""Replies as objects: dict and attributes in one, made from JSON, dumped as plain data, with what surrounds them beside."""
from __future__ import annotations

import copy
import datetime
import decimal
import json
import pickle
import sys
import traceback
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oai_lite import _errors, _fields
from oai_lite._headers import Headers
from oai_lite._objects import APIObject, Meta, decode, meta, objects, parse_json
from oai_lite._request import Request
from oai_lite._response import Response
from oai_lite._url import BaseURL

CHAT = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "model": "gpt-4o",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hi", "refusal": None}, "finish_reason": "stop"}],
    "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
    "x_new": {"from_the": "future"},
}
TEXT = json.dumps(CHAT)
PROTOCOLS = range(2, pickle.HIGHEST_PROTOCOL + 1)


@pytest.fixture
def chat():
    return decode(TEXT)


def with_meta(reply):
    headers = Headers([("x-request-id", "req_1"), ("x-ratelimit-remaining-requests", "9")])
    request = Request("POST", BaseURL("https://api.example.com/v1"), "/v1/chat/completions", Headers())
    response = Response(200, "OK", "HTTP/1.1", headers, request, None, 0.25)
    response.retries_taken = 2
    reply._meta = Meta(response)
    return reply


# Keys and attributes (need 31).


def test_keys_and_attributes_read_the_same_thing(chat):
    """Every object of a reply, at every depth, is a dict that can be read by attribute."""
    assert chat.choices[0].message.content == chat["choices"][0]["message"]["content"] == "Hi"
    assert chat.choices is chat["choices"] and isinstance(chat.usage, APIObject) and isinstance(chat, dict)


def test_a_reply_is_plain_json_data(chat):
    """`json.dumps`, `==`, `**` and iteration see a dict of what the server sent, unknown fields included (need 31)."""
    assert chat == CHAT and json.loads(json.dumps(chat)) == CHAT and {**chat} == CHAT and list(chat) == list(CHAT)
    assert chat.x_new.from_the == "future"
    with pytest.raises(TypeError):
        hash(chat)


@pytest.mark.skipif(sys.version_info < (3, 10), reason="match statements came with Python 3.10")
def test_match_takes_a_reply_as_mapping_and_as_object(chat):
    """`case {...}` and `case APIObject(...)` both work."""
    program = """
match chat:
    case {"choices": [{"message": {"content": str(text)}}]}: pass
match chat.choices[0]:
    case APIObject(finish_reason="stop", message=APIObject(content=again)): pass
"""
    names = {"chat": chat, "APIObject": APIObject}
    exec(program, names)
    assert names["text"] == names["again"] == "Hi"


def test_a_field_that_the_api_knows_but_the_reply_lacks_is_none(chat):
    """Absent and null read the same by attribute, and differ in the keys."""
    assert chat.system_fingerprint is None and chat.choices[0].message.refusal is None
    assert "system_fingerprint" not in chat and "refusal" in chat.choices[0].message
    assert chat.choices[0].message.model_fields_set == {"role", "content", "refusal"}


@pytest.mark.parametrize(
    "wrong, right", [("contnet", "content"), ("roel", "role"), ("finish_reson", "finish_reason"), ("to_dct", "to_dict"), ("dict", "to_dict"), ("json", "to_json")]
)
def test_a_name_that_the_api_does_not_know_is_an_attribute_error(chat, wrong, right):
    """The error names the type and the nearest field or method."""
    message = chat.choices[0].message
    with pytest.raises(AttributeError) as caught:
        getattr(message, wrong)
    assert str(caught.value) == "APIObject has no field %r; did you mean %r?" % (wrong, right)
    report = "".join(traceback.format_exception(type(caught.value), caught.value, None))
    assert report.lower().count("did you mean") == 1
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_a_name_that_is_like_no_other_gets_no_suggestion(chat):
    """The type of the object is named as far as the data tell."""
    with pytest.raises(AttributeError) as caught:
        chat.zzzzqqqq
    assert str(caught.value) == "ChatCompletion has no field 'zzzzqqqq'" and not hasattr(chat, "zzzzqqqq")


def test_asking_for_a_missing_name_does_not_search_for_a_suggestion(chat):
    """`getattr(delta, "reasoning_content", None)` in a loop over a stream costs no search per chunk."""
    sys.modules.pop("difflib", None)
    assert getattr(chat, "contnet", 1) == 1 and "difflib" not in sys.modules


@pytest.mark.parametrize("name", ["__deepcopy__", "_repr_html_", "_ipython_canary_method_should_not_exist_", "_x", "__array__"])
def test_names_with_an_underscore_are_never_fields(name):
    """What libraries look for on any object is not for the server to answer; the key is still there."""
    reply = APIObject({name: "from the server"})
    assert not hasattr(reply, name) and reply[name] == "from the server"
    with pytest.raises(AttributeError):
        setattr(reply, name, 1)
    with pytest.raises(AttributeError):
        delattr(reply, name + "_")
    assert copy.deepcopy(reply) == copy.copy(reply) == reply


@pytest.mark.parametrize("attribute, wire", sorted(_fields.ALIASES.items()))
def test_wire_names_that_are_no_attributes(attribute, wire):
    """A field whose wire name can't be an attribute, or is one of Python's, is read, set and deleted by its attribute name."""
    reply = APIObject({wire: 1})
    assert getattr(reply, attribute) == reply[wire] == getattr(reply, wire) == 1
    setattr(reply, attribute, 2)
    assert reply == {wire: 2} and reply.model_fields_set == {attribute} and reply.model_extra == {}
    assert reply.to_dict() == {wire: 2} and reply.to_dict(use_api_names=False) == reply.model_dump() == {attribute: 2}
    assert APIObject.model_construct(**{attribute: 2}) == reply and attribute in dir(reply)
    delattr(reply, attribute)
    assert reply == {} and getattr(reply, attribute) is None and getattr(reply, wire) is None


def test_assignment_and_deletion(chat):
    """They change the key; what reads as a method or does not exist is refused."""
    chat.model = "m"
    chat.brand_new = 1
    del chat.usage
    assert chat["model"] == "m" and chat["brand_new"] == chat.brand_new == 1 and "usage" not in chat
    with pytest.raises(AttributeError, match=r"reply\['keys'\]"):
        chat.keys = 1
    with pytest.raises(AttributeError, match="no field 'modle'; did you mean 'model'"):
        del chat.modle


def test_field_names_that_are_methods_are_read_as_keys():
    """`keys` of a computer action is a dict method; the data are not touched by that."""
    action = decode('{"type": "keypress", "keys": ["CTRL"], "items": 1}')
    assert action["keys"] == ["CTRL"] and callable(action.keys) and action.to_dict() == {"type": "keypress", "keys": ["CTRL"], "items": 1}


KNOWN_COLLISIONS = {"keys"}  # of the computer actions; read as action["keys"]


def test_no_field_of_the_api_is_hidden_by_an_attribute():
    """A field with the name of a dict method, or of a method of ours, could not be read as an attribute."""
    names = set(_fields.NAMES) | set(_fields.ALIASES)
    hidden = {name for name in names if hasattr(APIObject, name)}
    assert hidden == KNOWN_COLLISIONS, (
        "These field names of the API are also attributes of APIObject, so that `reply.<name>` gives a method and not the field: %s. "
        "If the attribute is one of ours, rename it. If it is one of `dict`, the field can be read as reply['<name>'] only: say so in "
        "the documentation and add it to KNOWN_COLLISIONS. (Names listed there that are no longer fields: %s.)"
        % (sorted(hidden - KNOWN_COLLISIONS), sorted(KNOWN_COLLISIONS - hidden))
    )
    assert not [name for name in names if name[0] == "_"], "names with an underscore are never read as fields"


# From JSON.


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", ['{"a": "\u00e9\U0001f600"}', '["\u00e9"]', '"\u00e9"', "17", "null", " {}\r\n"])
def test_every_encoding_of_json(encoding, text):
    """Bytes are decoded as RFC 8259 allowed at one time or another, with or without a byte order mark."""
    assert parse_json(text.encode(encoding)) == parse_json(text) == json.loads(text)
    assert parse_json(bytearray(text.encode(encoding))) == json.loads(text)


@pytest.mark.parametrize("text", ["", " ", "{", '{"a": canary}', '{"a":1}x canary', "\ufeff{}", '["canary', "nul", "[" * 100000, '{"a":' * 100000])
def test_what_is_not_json_is_a_value_error_that_hides_the_text(text):
    """Nothing but ValueError comes out, deep nesting included, and no traceback with locals shows the text (need 45)."""
    for function, argument in ((decode, text), (parse_json, text), (parse_json, text.encode("utf-8") or b" ")):
        if argument == b"\xef\xbb\xbf{}":
            continue  # as bytes this is a byte order mark
        try:
            function(argument)
        except ValueError as exc:
            report = traceback.TracebackException(type(exc), exc, exc.__traceback__.tb_next, capture_locals=True)
        else:
            pytest.fail("no error")
        assert "canary" not in "".join(report.format())


@pytest.mark.parametrize("data", [b'{"canary": "\xff"}', b"\xff", b"\xfe\xff\x00", b"[\x80]", b"\x00\x00\xfe\xff\xff\xff\xff\xff"])
def test_bytes_that_are_no_text_are_a_value_error(data):
    """The error says where, and does not carry the bytes as UnicodeDecodeError does."""
    with pytest.raises(ValueError) as caught:
        parse_json(data)
    assert not isinstance(caught.value, UnicodeDecodeError) and "canary" not in repr(caught.value)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=12,
)


@given(json_values, st.sampled_from([None, 1]), st.booleans())
def test_parsing_gives_what_json_gives(value, indent, ascii_only):
    """For any JSON the result equals that of `json.loads`, with an APIObject for every object; dumping gives it back."""
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    parsed = decode(text)
    assert parsed == value and parse_json(text.encode("utf-8", "surrogatepass")) == value
    assert objects(value) == value and type(objects(value)) is type(parsed)
    if isinstance(parsed, APIObject):
        plain = parsed.to_dict()
        assert plain == value and type(plain) is dict and json.loads(parsed.to_json()) == value
        assert pickle.loads(pickle.dumps(parsed)) == value and not isinstance(repr(parsed), APIObject)


@given(json_values)
def test_no_object_in_plain_data(value):
    """`to_dict` leaves no APIObject at any depth."""

    def walk(item):
        assert type(item) is not APIObject
        for inner in item.values() if isinstance(item, dict) else item if isinstance(item, list) else ():
            walk(inner)

    walk(decode(json.dumps({"x": value})).to_dict())


# As plain data.


def test_what_was_sent(chat):
    """`model_fields_set` names what was there, `model_extra` holds what the API does not know."""
    assert chat.model_fields_set == set(CHAT) and chat.model_extra == {"x_new": {"from_the": "future"}}


def test_to_dict_and_model_dump(chat):
    """They give plain copies; only `exclude_none` changes what is there, since only what was sent is."""
    assert chat.to_dict() == chat.model_dump() == chat.to_dict(exclude_unset=False, exclude_defaults=True, warnings=False) == CHAT
    assert chat.to_dict()["choices"] is not chat["choices"]
    assert "refusal" not in chat.to_dict(exclude_none=True)["choices"][0]["message"]
    assert "refusal" not in chat.model_dump(exclude_none=True, round_trip=True)["choices"][0]["message"]
    with pytest.raises(ValueError, match="'python' or 'json'"):
        chat.to_dict(mode="xml")
    with pytest.raises(TypeError):
        chat.model_dump(exclude_nones=True)


@pytest.mark.parametrize(
    "options, expected",
    [
        ({"include": {"id", "nope"}}, {"id": 1}),
        ({"exclude": {"list", "self_harm"}}, {"id": 1, "a": {"b": 2, "c": {"d": 3}}}),
        ({"include": {"a": {"b"}}}, {"a": {"b": 2}}),
        ({"include": {"a": {"c": True}, "id": ...}}, {"id": 1, "a": {"c": {"d": 3}}}),
        ({"exclude": {"a": {"c": {"d"}}, "list": True, "self_harm": True}}, {"id": 1, "a": {"b": 2, "c": {}}}),
        ({"include": {"list": {"__all__": {"x"}}}}, {"list": [{"x": 1}, {"x": 3}]}),
        ({"include": {"list": {1}}}, {"list": [{"x": 3, "y": 4}]}),
        ({"exclude": {"list": {0: {"x"}, 1: True}, "a": ..., "id": ...}}, {"list": [{"y": 2}], "self_harm": 9}),
        ({"include": {"a": True, "id": True}, "exclude": {"a": {"b"}}}, {"id": 1, "a": {"c": {"d": 3}}}),
        ({"include": {"self_harm": False, "id": True}}, {"id": 1}),
        ({"include": set()}, {}),
        ({"include": {"self_harm"}, "by_alias": True}, {"self-harm": 9}),
    ],
)
def test_include_and_exclude(options, expected):
    """Sets and nested dicts choose fields at any depth, list items by index or all at once, by attribute names."""
    reply = decode('{"id": 1, "a": {"b": 2, "c": {"d": 3}}, "list": [{"x": 1, "y": 2}, {"x": 3, "y": 4}], "self-harm": 9}')
    assert reply.model_dump(**options) == expected
    assert json.loads(reply.model_dump_json(**options)) == expected


def test_keys_of_the_users_own_are_never_renamed():
    """In metadata and the like the keys are data."""
    reply = APIObject(metadata={"async": 1}, schema={"schema": {"async": 1}})
    assert reply.to_dict(use_api_names=False) == {"metadata": {"async": 1}, "schema_": {"schema": {"async": 1}}}


UTC = datetime.timezone.utc


class Parsed:
    """What a model library makes."""

    def model_dump(self, mode):
        return {"mode": mode}


def test_the_json_mode_makes_strings_of_what_json_lacks():
    """Dates are ISO 8601 (Z for UTC), bytes are text, sets are lists; the python mode leaves values as they are."""
    values = {
        "at": datetime.datetime(2026, 8, 1, 12, 30, tzinfo=UTC), "naive": datetime.datetime(2026, 8, 1), "day": datetime.date(2026, 8, 1),
        "data": b"\xc3\xa9\xff", "set": {1}, "price": decimal.Decimal("1.5"), "tuple": (1, b"x"), "parsed": Parsed(),
    }  # fmt: skip
    reply = APIObject(values)
    plain = {
        "at": "2026-08-01T12:30:00Z", "naive": "2026-08-01T00:00:00", "day": "2026-08-01", "data": "\u00e9\\xff", "set": [1], "price": "1.5",
        "tuple": [1, "x"], "parsed": {"mode": "json"},
    }  # fmt: skip
    assert reply.to_dict(mode="json") == reply.model_dump(mode="json") == json.loads(reply.to_json()) == plain
    python = reply.to_dict()
    assert python["at"] is values["at"] and python["data"] == b"\xc3\xa9\xff" and python["parsed"] == {"mode": "python"}


def test_dataclasses_inside_are_dumped():
    """What a reply was parsed into may be a dataclass."""
    import dataclasses

    Point = dataclasses.make_dataclass("Point", [("x", int), ("at", datetime.date)])
    assert APIObject(parsed=Point(1, datetime.date(2026, 1, 2))).to_dict(mode="json") == {"parsed": {"x": 1, "at": "2026-01-02"}}


def test_json_text():
    """`to_json` is indented, `model_dump_json` compact; text stays readable, lone surrogates are escaped (need 20)."""
    reply = decode('{"a": "\u00e9", "self-harm": null}')
    assert reply.to_json() == '{\n  "a": "\u00e9",\n  "self-harm": null\n}'
    assert reply.to_json(indent=None, use_api_names=False) == '{"a":"\u00e9","self_harm":null}' == reply.model_dump_json()
    assert reply.model_dump_json(indent=1, by_alias=True) == '{\n "a": "\u00e9",\n "self-harm": null\n}'
    assert reply.to_json(exclude_none=True, indent=None) == '{"a":"\u00e9"}'
    assert decode('{"a": "\\ud800\u00e9"}').to_json(indent=None) == '{"a":"\\ud800\\u00e9"}'


# As models of other libraries have it.


def test_construction_makes_objects_at_every_depth():
    """`model_construct`, `construct` and `model_validate` take plain data; any field name will do (`cls` included)."""
    for made in (
        APIObject.model_construct(choices=[{"message": {"content": "x"}}], cls=1, self=2),
        APIObject.construct(None, choices=[{"message": {"content": "x"}}], cls=1, self=2),
        APIObject.model_validate({"choices": ({"message": {"content": "x"}},), "cls": 1, "self": 2}),
        APIObject.model_validate_json('{"choices": [{"message": {"content": "x"}}], "cls": 1, "self": 2}'),
        APIObject.model_validate_json(b'{"choices": [{"message": {"content": "x"}}], "cls": 1, "self": 2}'),
    ):
        assert made.choices[0].message.content == "x" and made.cls == 1 and type(made) is APIObject
    assert APIObject.model_validate(made) is made


@pytest.mark.parametrize("value", [None, 1, "text", ["a"]])
def test_validating_what_is_no_mapping(value):
    """The error is one of ours and a ValueError."""
    with pytest.raises(_errors.ConfigurationError, match="APIObject needs a mapping"):
        APIObject.model_validate(value)
    with pytest.raises(_errors.ConfigurationError, match="no APIObject"):
        APIObject.model_validate_json("nope" if value is None else json.dumps(value))


class Kind(APIObject):
    __slots__ = ()


def test_copies(chat):
    """They keep class, data and meta data; only deep ones have insides of their own."""
    kind = with_meta(Kind(chat))
    for twin in (kind.copy(), copy.copy(kind), kind.model_copy()):
        assert twin == kind and type(twin) is Kind and twin.usage is kind.usage and twin._request_id == "req_1"
    for twin in (kind.copy(deep=True), copy.deepcopy(kind), kind.model_copy(deep=True)):
        assert twin == kind and type(twin) is Kind and twin.usage is not kind.usage and twin._request_id == "req_1"
    assert APIObject({"self-harm": 1}).model_copy(update={"self_harm": 2, "id": 3}) == {"self-harm": 2, "id": 3}


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_pickles(chat, protocol):
    """Data, class and meta data survive; with the meta data go no credentials."""
    reply = with_meta(chat)
    twin = pickle.loads(pickle.dumps(reply, protocol))
    assert twin == reply and type(twin.choices[0]) is APIObject and meta(twin).attempts == 3
    assert pickle.loads(pickle.dumps(Kind(a=1), protocol)) == {"a": 1}


# How it is shown.


def test_the_repr_names_the_type_where_the_data_tell_it(chat):
    """`object` or `type` say what an object is; fields follow by attribute name."""
    assert repr(decode('{"object": "chat.completion", "usage": {"total_tokens": 3}}')) == str(
        decode('{"object": "chat.completion", "usage": {"total_tokens": 3}}')
    ) == "ChatCompletion(object='chat.completion', usage=APIObject(total_tokens=3))"
    assert repr(APIObject({"self-harm": 1, "a b": 2, "c": 3, 4: 5})) == "APIObject(self_harm=1, c=3, **{'a b': 2, 4: 5})"
    assert repr(Kind()) == "Kind()" and repr(APIObject({"type": ["x"], "object": None})) == "APIObject(type=['x'], object=None)"


def test_dir_lists_fields_and_methods(chat):
    """Completion in an interactive session offers what is there."""
    assert {"choices", "x_new", "to_dict", "keys"} <= set(dir(chat))


# What surrounds a reply (need 47).


def test_meta_data_stay_beside_the_data(chat):
    """Status, headers, request id, attempts and seconds are one call away, and show nowhere else."""
    before = (repr(chat), chat.to_dict(), chat.to_json(), dir(chat))
    assert chat._request_id is None
    reply = with_meta(chat)
    about = meta(reply)
    assert (about.status_code, about.request_id, about.attempts, about.elapsed, about.server) == (200, "req_1", 3, 0.25, "api.example.com")
    assert about.headers["X-RateLimit-Remaining-Requests"] == "9" and reply._request_id == "req_1"
    assert (repr(reply), reply.to_dict(), reply.to_json(), dir(reply)) == before and reply == CHAT
    assert repr(about) == "Meta(status_code=200, request_id='req_1', attempts=3)"


@pytest.mark.parametrize("thing", [{"a": 1}, None, "text", APIObject()])
def test_things_without_meta_data(thing):
    """The error says which object has them."""
    with pytest.raises(_errors.OpenAIError, match="only the object that a call returned"):
        meta(thing)


def test_making_meta_data_needs_nothing_but_the_response():
    """Anything with these attributes will do."""
    request = SimpleNamespace(host="api.example.com")
    about = Meta(SimpleNamespace(status_code=201, headers={}, retries_taken=0, elapsed_seconds=1.0, request=request))
    assert (about.status_code, about.request_id, about.attempts, about.elapsed) == (201, None, 1, 1.0)
