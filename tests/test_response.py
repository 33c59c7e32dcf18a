"""A response: what is known of it, and its body, read at once or piece by piece, in both worlds."""
from __future__ import annotations

import copy
import datetime
import gzip
import pickle
import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oai_lite import _errors
from oai_lite._headers import Headers
from oai_lite._request import Request
from oai_lite._response import Response
from oai_lite._url import BaseURL

from tests.support.worlds import WORLDS, world  # noqa: F401  (fixture)

REQUEST = Request("POST", BaseURL("https://api.example/v1"), "/v1/things?x=canary", Headers([("Authorization", "Bearer canary")]))


class Source:
    """A live body in memory: gives the pieces, then its error if it has one."""

    def __init__(self, pieces, error=None):
        self.pieces = list(pieces)
        self.error = error
        self.ended = False
        self.closed = 0

    def read_some(self):
        if self.pieces:
            return self.pieces.pop(0)
        if self.error is not None:
            raise self.error
        self.ended = True
        return b""

    def close(self):
        self.closed += 1


class AsyncSource(Source):
    async def read_some(self):
        return Source.read_some(self)


def respond(world, *pieces, error=None, content_type="application/json", status=200):  # noqa: F811
    source = (AsyncSource if world.is_async else Source)(pieces, error)
    return Response(status, "OK", "HTTP/1.1", Headers([("Content-Type", content_type), ("x-request-id", "req_1")]), REQUEST, source, 0.5)


def read_response(body, **options):
    made = respond(WORLDS[0], body, **options)
    made.read()
    return made


def read(world, response):  # noqa: F811
    return world.run(response.aread if world.is_async else response.read)


def pieces(world, response, form, *arguments):  # noqa: F811
    iterate = getattr(response, ("aiter_" if world.is_async else "iter_") + form)
    return world.collect(iterate(*arguments))


# What is known of it.


def test_what_a_response_tells():
    """Status, version, headers, request and times; the names are those of httpx."""
    response = read_response(b"{}")
    assert (response.status_code, response.reason_phrase, response.http_version) == (200, "OK", "HTTP/1.1")
    assert response.request is response.http_request is REQUEST
    assert (response.url, response.method) == ("https://api.example/v1/things?x=canary", "POST")
    assert response.request_id == "req_1" and response.headers["CONTENT-TYPE"] == "application/json"
    assert response.elapsed == datetime.timedelta(seconds=0.5) and response.elapsed_seconds == 0.5 and response.retries_taken == 0


@pytest.mark.parametrize("status, success, error", [(200, True, False), (204, True, False), (304, False, False), (404, False, True), (500, False, True)])
def test_success_and_error(status, success, error):
    """2xx is success, 4xx and 5xx are errors."""
    response = Response(status, "", "HTTP/1.1", Headers(), REQUEST)
    assert (response.is_success, response.is_error) == (success, error)


def test_the_repr_is_short_and_safe():
    """It shows no URL, no header and no body."""
    assert repr(read_response(b"canary")) == "<Response [200 OK]>"


# The body at once.


def test_reading_the_body(world):  # noqa: F811
    """`read` gives the whole body, keeps it, and reads it once."""
    response = respond(world, b'{"a"', b": 1", b"}")
    assert not response.is_closed
    assert read(world, response) == response.content == b'{"a": 1}' == read(world, response)
    assert response.text == '{"a": 1}' and response.json() == {"a": 1} and type(response.json()) is dict
    assert response.is_closed


@pytest.mark.parametrize("body", [[], [b"one"], [b"o", b"n", b"e"]])
def test_bodies_of_any_number_of_pieces(world, body):  # noqa: F811
    """An empty body is b""; one piece is not copied."""
    response = respond(world, *body)
    assert read(world, response) == b"".join(body)
    if len(body) == 1:
        assert response.content is body[0]


def test_a_body_that_was_not_read(world):  # noqa: F811
    """Asking for its content is an error that says what to do."""
    response = respond(world, b"x")
    with pytest.raises(_errors.OpenAIError, match="has not been read"):
        response.content
    with pytest.raises(_errors.OpenAIError, match="has not been read"):
        response.text


def test_a_body_that_breaks_off(world):  # noqa: F811
    """The error passes unchanged, with what had come as its `partial`, and the body can't be read again."""
    cut = _errors.APIConnectionError(message="the connection broke", request=REQUEST)
    cut.partial = b"rest"
    response = respond(world, b"some ", b"of the ", error=cut)
    with pytest.raises(_errors.APIConnectionError) as caught:
        read(world, response)
    assert caught.value is cut and cut.partial == b"some of the rest"
    with pytest.raises(_errors.StreamAlreadyConsumed):
        read(world, response)


def test_no_traceback_shows_a_body(world):  # noqa: F811
    """When reading fails, no local variable of ours holds what had come (need 45)."""

    def report(function):
        try:
            function()
        except _errors.APIConnectionError as exc:
            return "".join(traceback.TracebackException(type(exc), exc, exc.__traceback__, capture_locals=True).format())

    for form in ("read", "bytes", "text", "lines"):
        cut = _errors.APIConnectionError(message="the connection broke", request=REQUEST)
        response = respond(world, b"canary 1\n", b"canary 2", error=cut)
        text = report(lambda: read(world, response) if form == "read" else pieces(world, response, form))
        assert "the connection broke" in text
        ours = [part for part in text.split('File "') if "_response.py" in part]
        assert ours and not any("canary" in part for part in ours)


# Text.


@pytest.mark.parametrize(
    "content_type, encoding, text",
    [
        ("application/json", "utf-8", "\u00e9"), ("text/plain; charset=ISO-8859-1", "latin-1", "\u00e9"), ('text/plain;charset="utf-16"; x=y', "utf-16", "\u00e9"),
        ("text/plain; charset=nonsense", "utf-8", "\u00e9"), ("text/plain; charset=hex", "utf-8", "\u00e9"), ("text/plain; charset=", "utf-8", "\u00e9"),
        ("text/html; Charset='Windows-1252'", "cp1252", "\u20ac"), ("text/plain; charset=a\x00b", "utf-8", "\u00e9"), ("text/plain; charset=idna", "utf-8", "\u00e9"), ("", "utf-8", "\u00e9"),
    ],
)  # fmt: skip
def test_text_is_decoded_by_the_charset(content_type, encoding, text):
    """UTF-8 unless the content type names an encoding that Python knows."""
    assert read_response(text.encode(encoding), content_type=content_type).text == text


def test_what_can_not_be_decoded_is_replaced():
    """Text never fails."""
    assert read_response(b"a\xff\xc3").text == "a\ufffd\ufffd" == "".join(read_response(b"a\xff\xc3").iter_text())


# JSON.


@pytest.mark.parametrize("body", [b"", b"<html>canary</html>", b"{", b"\xff\xfe\xff", b"[" * 100000])
def test_a_body_that_is_not_json(body):
    """The error names request, status, content type and the first characters, and the frames below show nothing."""
    response = read_response(body, content_type="text/html")
    with pytest.raises(_errors.APIResponseValidationError) as caught:
        response.json()
    error = caught.value
    assert str(error).startswith("POST https://api.example/v1/things answered 200 with a body that is ") and "text/html" in str(error)
    assert ("empty" if not body else "not JSON") in str(error) and len(str(error)) < 1100
    assert error.response is response and error.body == body and error.__cause__ is not None and error.__cause__.__traceback__ is None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32-be"])
def test_json_in_any_encoding(encoding):
    """The encoding of JSON is seen from its bytes, whatever the content type says."""
    assert read_response('{"a": "\u00e9"}'.encode(encoding), content_type="text/plain; charset=ascii").json() == {"a": "\u00e9"}


# The body piece by piece.


def test_iterating_gives_pieces_as_they_arrive(world):  # noqa: F811
    """Nothing is held back and nothing kept: afterwards the body is gone."""
    response = respond(world, b"ab", b"c", b"def")
    assert pieces(world, response, "bytes") == [b"ab", b"c", b"def"]
    for again in (lambda: read(world, response), lambda: pieces(world, response, "bytes"), lambda: response.content):
        with pytest.raises(_errors.StreamAlreadyConsumed):
            again()


def test_the_first_piece_comes_before_the_second_is_there(world):  # noqa: F811
    """Speech can be played while it is being made (need 41)."""
    response = respond(world, b"first", b"second")
    iterator = getattr(response, "aiter_bytes" if world.is_async else "iter_bytes")()
    assert world.next(iterator) == b"first" and response.source.pieces == [b"second"]
    assert world.next(iterator) == b"second"
    with pytest.raises(StopIteration):
        world.next(iterator)


@pytest.mark.parametrize("size, expected", [(1, list("abcdef")), (4, ["abcd", "ef"]), (3, ["abc", "def"]), (100, ["abcdef"]), (None, ["ab", "c", "def"])])
def test_pieces_of_a_size(world, size, expected):  # noqa: F811
    """Every piece but the last has the size asked for."""
    expected = [piece.encode() for piece in expected]
    assert pieces(world, respond(world, b"ab", b"c", b"def"), "bytes", size) == expected


@pytest.mark.parametrize("size", [0, -1])
def test_a_size_that_is_none(world, size):  # noqa: F811
    """It is refused at the call, before anything is read."""
    response = respond(world, b"x")
    with pytest.raises(ValueError, match="chunk_size must be at least 1"):
        getattr(response, "aiter_bytes" if world.is_async else "iter_bytes")(size)
    assert read(world, response) == b"x"


def test_a_body_that_was_read_can_be_iterated_any_number_of_times(world):  # noqa: F811
    """The kept content is cut the same way."""
    response = respond(world, b"ab", b"c\n")
    read(world, response)
    assert pieces(world, response, "bytes") == [b"abc\n"] and pieces(world, response, "bytes", 3) == [b"abc", b"\n"]
    assert pieces(world, response, "text", 1) == ["a", "b", "c", "\n"] and pieces(world, response, "lines") == ["abc"]


@pytest.mark.parametrize("form", ["bytes", "text", "lines"])
def test_an_empty_body_has_no_pieces(world, form):  # noqa: F811
    """Whether it was read before or not."""
    response = respond(world)
    assert pieces(world, response, form) == []
    response = respond(world)
    read(world, response)
    assert pieces(world, response, form) == []


def test_an_error_while_iterating_passes_unchanged(world):  # noqa: F811
    """What was complete has been given before."""
    cut = _errors.APITimeoutError(REQUEST, phase="read")
    iterator = getattr(respond(world, b"a\nb", error=cut), "aiter_lines" if world.is_async else "iter_lines")()
    assert world.next(iterator) == "a"
    with pytest.raises(_errors.APITimeoutError) as caught:
        world.next(iterator)
    assert caught.value is cut


def test_characters_are_never_split(world):  # noqa: F811
    """Text pieces end at characters, wherever the bytes were cut."""
    text = "a\u00e9\u20ac\U0001f600"
    single = [bytes([byte]) for byte in text.encode()]
    assert pieces(world, respond(world, *single), "text") == list(text)
    assert pieces(world, respond(world, *single), "text", 2) == ["a", "\u00e9", "\u20ac", "\U0001f600"]
    assert pieces(world, respond(world, b"a\xe2\x82"), "text") == ["a", "\ufffd"]


LINES = [
    (b"a\nb\n", ["a", "b"]),
    (b"a\r\nb\r\n", ["a", "b"]),
    (b"a\rb\r", ["a", "b"]),
    (b"a\r\n\r\n\n\rb", ["a", "", "", "", "b"]),
    (b"\n", [""]),
    (b"\r\n\n", ["", ""]),
    (b"no end", ["no end"]),
    ("a\u2028b\u0085c\x0bd\x0ce\x1cf\n".encode(), ["a\u2028b\u0085c\x0bd\x0ce\x1cf"]),
    (b"long " * 50 + b"\nx", ["long " * 50, "x"]),
]


@pytest.mark.parametrize("body, lines", LINES)
def test_only_cr_lf_and_crlf_end_a_line(world, body, lines):  # noqa: F811
    """At every split point the lines are the same; other line separators of Unicode are text (need 21)."""
    assert pieces(world, respond(world, body), "lines") == lines
    assert pieces(world, respond(world, *[bytes([byte]) for byte in body]), "lines") == lines
    for at in range(1, min(len(body), 40)):
        assert pieces(world, respond(world, body[:at], body[at:]), "lines") == lines


@given(st.lists(st.text("ab\r\n\u00e9\u2028", min_size=1, max_size=4).map(str.encode), max_size=8), st.integers(1, 5))
def test_any_cut_gives_the_same(parts, size):
    """Pieces, text and lines do not depend on how the bytes arrive."""
    whole = b"".join(parts)
    text = whole.decode()
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    world = WORLDS[0]  # noqa: F811
    assert list(respond(world, *parts).iter_bytes(size)) == [whole[start : start + size] for start in range(0, len(whole), size)]
    assert "".join(respond(world, *parts).iter_text()) == text
    assert list(respond(world, *parts).iter_lines()) == (lines if lines[-1] else lines[:-1])


def test_long_lines_are_joined_in_linear_time(world):  # noqa: F811
    """A line of many pieces is put together once."""
    assert pieces(world, respond(world, *[b"x"] * 50000), "lines") == ["x" * 50000]


# Closing and copying.


def test_closing(world):  # noqa: F811
    """It closes the body, may be repeated, and leaves a response whose body can't be read."""
    response = respond(world, b"x")
    source = response.source
    for _ in range(2):
        world.run(response.aclose if world.is_async else response.close)
    assert source.closed == 1 and response.is_closed
    with pytest.raises(_errors.OpenAIError, match="no body any more"):
        read(world, response)


def test_closing_a_response_that_was_read(world):  # noqa: F811
    """Its content stays."""
    response = respond(world, b"x")
    read(world, response)
    world.run(response.aclose if world.is_async else response.close)
    assert response.content == b"x" and pieces(world, response, "bytes") == [b"x"]


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickles_keep_what_was_read(protocol):
    """The content travels, the connection does not, and neither do the credentials of the request (need 45)."""
    response = read_response(b"content")
    response.retries_taken = 1
    data = pickle.dumps(response, protocol)
    twin = pickle.loads(data)
    assert (twin.status_code, twin.content, twin.request_id, twin.elapsed, twin.retries_taken, twin.method) == (
        200, b"content", "req_1", response.elapsed, 1, "POST",
    )  # fmt: skip
    assert twin.source is None and twin.is_closed and b"canary" not in data


@pytest.mark.parametrize("copier", [copy.copy, copy.deepcopy, lambda response: pickle.loads(pickle.dumps(response))])
def test_copies_of_a_live_response_have_no_body(copier):
    """The live body stays with the original."""
    response = respond(WORLDS[0], b"x")
    twin = copier(response)
    with pytest.raises(_errors.OpenAIError, match="no body any more"):
        twin.read()
    assert response.read() == b"x"


def test_the_source_says_what_the_bytes_are():
    """Content codings are undone below: a response never decompresses."""
    body = gzip.compress(b"x")
    assert read_response(body).content == body
