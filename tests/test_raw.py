"""Views of a response: what both worlds agree on."""
from __future__ import annotations

import pytest

from oai_lite._headers import Headers
from oai_lite._options import BaseURL
from oai_lite._raw import RawResponse
from oai_lite._request import Call, Request
from oai_lite._response import Response


class Parser:
    """A driver that parses by telling what it was asked, and counts."""

    def __init__(self):
        self.asked = 0

    def result(self, call, response):
        self.asked += 1
        return (call.name, call.cast_to, response.status_code)


@pytest.fixture
def raw():
    request = Request("POST", BaseURL("http://api.example/v1"), "/v1/things?q=1", Headers([("Authorization", "Bearer sk-secret")]))
    response = Response(200, "OK", "HTTP/1.1", Headers([("X-Request-Id", "req_1")]), request, None, 0.25)
    response._content = b'{"a": 1}'
    response.retries_taken = 1
    return RawResponse(Parser(), Call("things.create", "POST", "/things"), response)


def test_a_view_shows_request_and_response(raw):
    """Status, headers, request and numbers, under the official names."""
    assert (raw.status_code, raw.headers["x-request-id"], raw.request_id, raw.retries_taken) == (200, "req_1", "req_1", 1)
    assert (raw.method, raw.url, raw.http_version) == ("POST", "http://api.example/v1/things?q=1", "HTTP/1.1")
    assert raw.elapsed.total_seconds() == 0.25 and raw.is_closed and raw.http_request.headers["authorization"] == "Bearer sk-secret"


def test_a_raw_body_comes_in_every_form(raw):
    """Text, bytes and plain JSON."""
    assert raw.text == '{"a": 1}' and raw.content == b'{"a": 1}' and type(raw.json()) is dict


def test_parsing_is_done_once(raw):
    """The same object each time; `to=` parses anew, as something else."""
    assert raw.parse() == ("things.create", None, 200) and raw.parse() is raw.parse() and raw._driver.asked == 1
    assert raw.parse(to=str) == ("things.create", str, 200) and raw.parse()[1] is None


def test_the_repr_shows_no_secrets(raw):
    """It says which call this answers (need 45)."""
    assert repr(raw) == "<RawResponse [200] things.create>"
