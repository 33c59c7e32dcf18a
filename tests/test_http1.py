"""HTTP/1.1, client side: what is a response and what is not, at every split point."""
from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oai_lite._http1 import (
    LAST_CHUNK,
    MAX_CHUNK_LINE,
    MAX_HEAD,
    MAX_HEADERS,
    MAX_INFORMATIONAL,
    MAX_TRAILERS,
    Head,
    LocalProtocolError,
    ProtocolError,
    ResponseParser,
    Start,
    write_chunk,
    write_head,
)
from tests.support.growth import grows_at_most
from tests.support.splits import splits

CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


def outcome(pieces, method="GET", close=False):
    """What a parser makes of pieces: (status, headers, body, ended, reusable, leftover), or the error's words."""
    parser = ResponseParser(method)
    body = []
    try:
        for piece in pieces:
            body += parser.feed(piece)
        if close:
            parser.eof()
    except ProtocolError as exc:
        return str(exc)
    assert b"" not in body and parser.received == len(b"".join(body))
    head = parser.head
    return (head and head.status, head and head.headers, b"".join(body), parser.ended, parser.reusable, parser.leftover)


def wrong(head):
    return b"HTTP/1.1 200 OK\r\n" + head + b"\r\n\r\nhello"


# Byte files, and beside each what a parser must make of it: see tests/http1/README.

FILES = Path(__file__).parent / "http1"
CASES = {path.stem: (path.read_bytes(), json.loads(path.with_suffix(".json").read_text(encoding="ascii"))) for path in sorted(FILES.glob("*.http"))}


def latin(text):
    return text.encode("latin-1")


@pytest.mark.parametrize("name", [name for name in CASES if "error" not in CASES[name][1]])
def test_a_response_is_the_same_at_every_split(name):
    """However the network cuts it (RFC 9112)."""
    data, expected = CASES[name]
    headers = [tuple(pair) for pair in expected["headers"]]
    wanted = (expected["status"], headers, latin(expected["body"]), True, expected["reusable"], latin(expected["leftover"]))
    for pieces in splits(data):
        assert outcome(pieces, expected["method"], expected["close"]) == wanted, pieces


@pytest.mark.parametrize("name", [name for name in CASES if "error" in CASES[name][1]])
def test_what_is_no_response_is_an_error_at_every_split(name):
    """Nothing is guessed: two readers of one message must not see two (RFC 9112 section 11.2)."""
    data, expected = CASES[name]
    for pieces in splits(data) if data else [[]]:
        found = outcome(pieces, close=expected["close"])
        assert isinstance(found, str) and re.search(expected["error"], found), (pieces, found)


def test_there_are_enough_of_them():
    """Every file of bytes has its result, and every result its bytes."""
    assert len(CASES) >= 120 and {path.stem for path in FILES.glob("*.json")} == set(CASES)


@pytest.mark.parametrize(
    "data, words",
    [
        (b"HTTP/1.1 200 OK\r\nX: " + b"a" * MAX_HEAD, "longer than"),
        (b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * (MAX_HEADERS + 1) + b"\r\n", "more than 256 header fields"),
        (b"HTTP/1.1 100 Continue\r\n\r\n" * (MAX_INFORMATIONAL + 1), "informational"),
        (CHUNKED + b"5;" + b"x" * MAX_CHUNK_LINE, "too long"),
        (CHUNKED + b"0\r\n" + b"a: b\r\n" * MAX_TRAILERS, "trailer"),
    ],
)
def test_everything_has_a_limit(data, words):
    """A server that never comes to the point is given up."""
    for pieces in ([data], [data[at : at + 1000] for at in range(0, len(data), 1000)]):
        found = outcome(pieces)
        assert isinstance(found, str) and words in found


def test_names_and_values_are_kept_as_sent():
    """Names with their capitals, values without the blanks around them, repeated ones in order; the table joins them."""
    parser = ResponseParser("GET")
    parser.feed(b"HTTP/1.1 200 OK\r\nX-A: 1 \r\nx-a:\t2\r\nETag: \xe4\r\nContent-Length: 0\r\n\r\n")
    assert parser.head.headers == [("X-A", "1"), ("x-a", "2"), ("ETag", "\u00e4"), ("Content-Length", "0")]
    assert parser.head.table == {"x-a": "1, 2", "etag": "\u00e4", "content-length": "0"}
    assert repr(parser.head) == "Head(200, 'OK', 'HTTP/1.1', 4 headers)" and Head(1, "", "", "\r\nA:b\r\n").table == {"a": "b"}


def test_an_error_keeps_what_came_but_shows_no_values():
    """A header value may be a secret; the bytes are on the exception for whoever looks for them."""
    with pytest.raises(ProtocolError) as caught:
        ResponseParser("GET").feed(wrong(b"X-Key : sesame"))
    assert "sesame" not in str(caught.value) and b"sesame" in caught.value.partial


@settings(max_examples=300, deadline=None)
@given(st.lists(st.binary(max_size=60), max_size=6), st.booleans())
def test_any_bytes_give_a_response_or_an_error(pieces, close):
    """Never another exception, and never a different answer for another split."""
    data = b"".join(pieces)
    for prefix in (b"", b"HTTP/1.1 200 OK\r\n", CHUNKED, b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"):
        whole, cut = outcome([prefix + data], close=close), outcome([prefix, *pieces], close=close)
        assert isinstance(whole, str) == isinstance(cut, str)
        assert isinstance(whole, str) or whole == cut


@settings(max_examples=100, deadline=None)
@given(st.lists(st.binary(min_size=1, max_size=40), max_size=8), st.integers(1, 30))
def test_what_is_written_in_chunks_is_read_back(chunks, size):
    """`write_chunk` and the parser agree."""
    data = CHUNKED + b"".join(map(write_chunk, chunks)) + LAST_CHUNK
    found = outcome([data[at : at + size] for at in range(0, len(data), size)])
    assert found[2] == b"".join(chunks) and found[4]


def test_a_large_body_costs_linear_time():
    """Eight times the bytes take about eight times the time, not sixty-four times."""

    def parse(megabytes):
        parser, piece = ResponseParser("GET"), b"x" * 65536
        parser.feed(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (megabytes << 20))
        while not parser.ended:
            parser.feed(piece)

    assert grows_at_most(parse, 10, 80, 20)


def test_a_head_is_written_as_it_is_meant():
    """Request line, fields in order, an empty line (section 3)."""
    assert write_head("POST", "/v1/x?y=%20", [("Host", "h"), ("X-A", "b c\t\u00e4")]) == b"POST /v1/x?y=%20 HTTP/1.1\r\nHost: h\r\nX-A: b c\t\xe4\r\n\r\n"


@pytest.mark.parametrize(
    "method, target, headers, words",
    [
        ("GET", "/", [("X", "a\r\nEvil: 1")], "header X holds U+000D at position 1"),
        ("GET", "/", [("X", "sesame\n")], "U+000A at position 6"),
        ("GET", "/", [("X", "\0")], "U+0000"),
        ("GET", "/", [("X", "\u2026")], "U+2026"),
        ("GET", "/", [("X: y\r\nZ", "a")], "not a header name"),
        ("GET", "/", [("", "a")], "not a header name"),
        ("GET", "/", [("X: y", "a")], "not a header name"),
        ("GET", "/", [("X", "a\r\nEvil: 1\r\nMore: 2"), ("Y", "b")], "header X holds U+000D"),
        ("GET", "/a b", [], "U+0020 at position 2"),
        ("GET", "/a\r\nX: y", [], "U+000D"),
        ("GET", "", [], "can't be sent"),
        ("GE T", "/", [], "method"),
    ],
)
def test_a_head_can_not_smuggle_another_one(method, target, headers, words):
    """What would become another line is refused, by place and not by value."""
    for write in (write_head, lambda *head: Start(*head, True).write(1)):
        with pytest.raises(LocalProtocolError) as caught:
            write(method, target, headers)
        assert words in str(caught.value) and "sesame" not in str(caught.value)


@pytest.mark.parametrize("sized", [True, False])
def test_a_start_is_the_head_of_any_body(sized):
    """What does not change is written once, and gives what is written from its parts; it shows no credential."""
    start = Start("POST", "/v1/x", [("Host", "h"), ("Authorization", "Bearer sesame")], sized)
    for length in (0, 7, 123456789012):
        fields = start.fields(length)
        assert start.write(length) == write_head("POST", "/v1/x", fields)
        assert ("Content-Length", str(length)) in fields if sized else len(fields) == 2
    assert "sesame" not in repr(start)
