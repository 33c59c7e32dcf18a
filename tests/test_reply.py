"""From a response to the value that the caller gets."""
from __future__ import annotations

import base64
import struct

import pytest

from oai_lite import _errors
from oai_lite._headers import Headers
from oai_lite._objects import APIObject, meta
from oai_lite._omit import NOT_GIVEN
from oai_lite._options import BaseURL
from oai_lite._reply import NoneType, decode_embedding, is_response_class, value
from oai_lite._request import Call, Request
from oai_lite._response import Response

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
