"""From a response to the value that the caller gets."""
from __future__ import annotations

import base64
import json
import struct

import pytest

from oai_lite import _errors
from oai_lite._headers import Headers
from oai_lite._objects import APIObject, meta, objects, parse_json
from oai_lite._omit import NOT_GIVEN
from oai_lite._reply import NoneType, decode_embedding, is_response_class, value
from oai_lite._request import Call, Request
from oai_lite._response import Response
from oai_lite._url import BaseURL

REQUEST = Request("POST", BaseURL("http://api.example/v1"), "/v1/things?key=secret", Headers())


def response(body, status=200, content_type="application/json"):
    made = Response(status, "OK", "HTTP/1.1", Headers([("content-type", content_type), ("x-request-id", "req_1")]), REQUEST)
    made._content = body
    return made


def call(**attributes):
    made = Call("things.create", "POST", "/things")
    for name, attribute in attributes.items():
        setattr(made, name, attribute)
    return made


def test_an_object_knows_where_it_came_from():
    """The request id and the rest of the meta data are one attribute away, and not in the data (need 47)."""
    reply = value(call(), response(b'{"id": "t1"}'))
    assert reply == {"id": "t1"} and isinstance(reply, APIObject)
    assert reply._request_id == "req_1" and meta(reply).status_code == 200 and "req_1" not in repr(reply)


def test_the_content_type_does_not_matter_for_json():
    """Servers call JSON many things."""
    assert value(call(), response(b'{"a": 1}', content_type="text/plain")) == {"a": 1}


@pytest.mark.parametrize(
    "body, why",
    [(b"<html><title>Login</title>", "not JSON"), (b"", "empty"), (b"null", "not an object"), (b"[1]", "not an object"), (b"\xff\xfe\xff", "not JSON")],
)
def test_a_200_that_is_not_what_was_promised_is_an_error(body, why):
    """The error comes here, with content type and the first characters, and not from the caller's code (need 33)."""
    with pytest.raises(_errors.APIResponseError, match=why) as caught:
        value(call(), response(body, content_type="text/html"))
    assert "text/html" in str(caught.value) and "secret" not in str(caught.value)
    assert isinstance(caught.value, _errors.APIResponseValidationError) and caught.value.status_code == 200


def test_a_200_that_carries_an_error_is_a_status_error():
    """Some gateways answer 200 to everything (need 33)."""
    with pytest.raises(_errors.APIStatusError, match="no such model"):
        value(call(), response(b'{"error": {"message": "no such model"}}'))
    whole = b'{"id": "resp_1", "object": "response", "error": {"message": "m"}}'
    assert value(call(), response(whole)).error.message == "m"


def test_replies_without_content_are_none():
    """204, and operations that promise nothing."""
    assert value(call(), response(b"", 204)) is None
    assert value(call(reply="none"), response(b"whatever")) is None


def test_text_replies_are_text():
    """Transcripts as text, for example."""
    assert value(call(reply="text"), response("h\u00e9".encode("utf-8"), content_type="text/plain; charset=utf-8")) == "h\u00e9"


class Model:
    @classmethod
    def model_validate(cls, data):
        made = cls()
        made.data = data
        return made


@pytest.mark.parametrize(
    "kind, body, expected",
    [
        (str, b"hello", "hello"), (bytes, b"\x00\x01", b"\x00\x01"), (int, b"42", 42), (float, b"1.5", 1.5),
        (bool, b" True\n", True), (bool, b"no", False), (NoneType, b"x", None), (dict, b'{"a": 1}', {"a": 1}),
        (list, b"[1, 2]", [1, 2]), (APIObject, b'{"a": 1}', {"a": 1}),
    ],
)  # fmt: skip
def test_cast_to_chooses_the_form(kind, body, expected):
    """What undocumented endpoints give is for the caller to say."""
    assert value(call(cast_to=kind), response(body)) == expected


def test_cast_to_a_response_or_a_model():
    """The response itself, ours or by the name that another library has for it; and any class with `model_validate`."""
    Foreign = type("Response", (), {"__module__": "httpx"})
    answer = response(b'{"a": 1}')
    assert value(call(cast_to=Response), answer) is answer and value(call(cast_to=Foreign), answer) is answer
    assert is_response_class(Response) and not is_response_class(dict) and not is_response_class(type("Response", (), {}))
    assert value(call(cast_to=Model), answer).data == {"a": 1}


def test_a_cast_that_does_not_fit_is_named():
    """The error is ours and says what came."""
    with pytest.raises(_errors.APIResponseError, match="no int"):
        value(call(cast_to=int), response(b"many"))


def test_undocumented_replies_are_any_json():
    """Nothing was promised, so nothing is checked but that it is JSON."""
    assert value(call(reply="any"), response(b"[1]")) == [1] and value(call(reply="any"), response(b"null")) is None
    assert value(call(reply="any"), response(b'{"a": 1}'))._request_id == "req_1"


def packed(*floats):
    return base64.b64encode(struct.pack("<%df" % len(floats), *floats)).decode()


def test_embeddings_come_as_floats_whatever_the_wire_had():
    """Base64 that we asked for is decoded; what the caller asked for stays as it is; lists are left alone (need 39)."""
    body = ('{"object": "list", "data": [{"embedding": "%s"}, {"embedding": [0.5]}]}' % packed(1.0, -2.5)).encode()
    reply = value(call(post="embeddings", body={"input": "x"}), response(body))
    assert [one.embedding for one in reply.data] == [[1.0, -2.5], [0.5]]
    kept = value(call(post="embeddings", body={"input": "x", "encoding_format": "base64"}), response(body))
    assert kept.data[0].embedding == packed(1.0, -2.5)
    assert decode_embedding(kept.data[0].embedding) == [1.0, -2.5]


@pytest.mark.parametrize("data", [b"[]", b"null"])
def test_embeddings_without_data_are_an_error(data):
    """As in the official package, a ValueError; as everywhere here, one of ours."""
    with pytest.raises(ValueError, match="No embedding data received") as caught:
        value(call(post="embeddings", body=NOT_GIVEN), response(b'{"object": "list", "data": %s}' % data))
    assert isinstance(caught.value, _errors.OpenAIError)


def test_broken_base64_is_an_error():
    """Also with the right length."""
    for vector in ("!", "AAA", "AAAA"):
        with pytest.raises(ValueError):
            decode_embedding(vector)


# What follows from what came.


def arrived(reply):
    """A reply as a call gives it, which knows its server."""
    return value(call(), response(json.dumps(reply).encode()))


CHAT = {"id": "chatcmpl-1", "object": "chat.completion", "choices": [{"index": 0, "message": {"content": "Hi"}}], "usage": {"total_tokens": 3}}
OUTPUT = [
    {"type": "reasoning", "content": None},
    {"type": "message", "content": [{"type": "output_text", "text": "Hel"}, {"type": "refusal", "refusal": "no"}, {"type": "output_text", "text": "lo"}]},
    {"type": "message", "content": [{"type": "output_text", "text": " you", "parsed": {"a": 1}}, {"type": "output_text", "text": None}]},
    {"type": "message", "content": None},
    "not an object",
]


def test_the_output_text_of_a_response_is_joined():
    """It is that of all parts of all messages; it is no key, and is not dumped."""
    reply = objects({"object": "response", "output": OUTPUT})
    assert reply.output_text == "Hello you" and reply.output_parsed == {"a": 1}
    assert "output_text" not in reply and "output_text" not in reply.to_dict()
    assert objects({"object": "response", "output": []}).output_text == "" and objects({"object": "response", "output": []}).output_parsed is None
    assert objects({"object": "response", "output": [], "output_text": "sent"}).output_text == "sent"
    inner = {"output": OUTPUT}
    assert objects(inner).output_text is None and objects(inner).output_parsed is None
    assert arrived(inner).output_text == "Hello you" and arrived(inner).output_parsed == {"a": 1}


@pytest.mark.parametrize("output, words", [({}, "missing"), ({"output": None}, "null"), ({"output": "text"}, "of type str")])
def test_a_response_without_output_says_so(output, words):
    """A sentence names the server, the response and the field, instead of a TypeError far from the cause (need 33)."""
    plain = objects(dict({"object": "response", "id": "resp_1", "status": "failed"}, **output))
    for reply, server in ((arrived(plain), "api.example"), (plain, "the server")):
        for name in ("output_text", "output_parsed"):
            with pytest.raises(_errors.OpenAIError, match=r"resp_1 of %s has no output: it is %s \(status failed\)" % (server, words)):
                getattr(reply, name)
        assert reply.output == output.get("output")  # what came stays as it is


def test_the_first_message_of_a_completion():
    """That of the first choice, the very object; others than completions have none."""
    chat = objects(CHAT)
    assert chat.first_message() is chat.choices[0].message and "first_message" not in chat
    assert arrived(chat).first_message().content == "Hi"
    for other in (chat.usage, chat.choices[0], objects({"object": "response"})):
        assert not hasattr(other, "first_message")


@pytest.mark.parametrize(
    "sent, field, words",
    [
        ({}, "choices", "missing"),
        ({"choices": None}, "choices", "null"),
        ({"choices": []}, "choices", "empty"),
        ({"choices": {"0": 1}}, "choices", "of type APIObject"),
        ({"choices": [None]}, r"choices\[0\].message", "null"),
        ({"choices": ["Hi"]}, r"choices\[0\].message", "of type str"),
        ({"choices": [{"index": 0}]}, r"choices\[0\].message", "missing"),
        ({"choices": [{"message": None}]}, r"choices\[0\].message", "null"),
        ({"choices": [{"message": "Hi"}]}, r"choices\[0\].message", "of type str"),
    ],
)
def test_a_completion_without_a_message_says_so(sent, field, words):
    """Nearly compatible servers send such; null lists stay null, and the sentence names the server and the field (need 33)."""
    reply = arrived(dict({"id": "c_1", "object": "chat.completion"}, **sent))
    with pytest.raises(_errors.OpenAIError, match="reply c_1 of api.example has no %s: it is %s$" % (field, words)):
        reply.first_message()
    assert reply.to_dict() == dict({"id": "c_1", "object": "chat.completion"}, **sent)


def test_messages_of_agents_have_their_text():
    """`output_text` joins the text parts of such a message as well."""
    message = parse_json(b'{"type": "message", "content": [{"type": "output_text", "text": "a"}, {"type": "x"}, {"type": "output_text", "text": "b"}]}')
    assert message.output_text == "ab" and parse_json(b'{"type": "message", "content": "a"}').output_text is None
