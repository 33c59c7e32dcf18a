"""HTTP/1.1, client side: what is a response and what is not, at every split point."""
from __future__ import annotations

import time

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
    write_chunk,
    write_head,
)
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


# name: (bytes, request method, whether the server closes afterwards, status, body, reusable, leftover)
GOOD = {
    "length": (b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", "GET", False, 200, b"hello", True, b""),
    "empty": (b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "POST", False, 200, b"", True, b""),
    "no reason": (b"HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n", "GET", False, 200, b"", True, b""),
    "empty reason": (b"HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n", "GET", False, 200, b"", True, b""),
    "odd reason": (b"HTTP/1.1 404 Nicht gefunden \xe4\r\nContent-Length: 1\r\n\r\nx", "GET", False, 404, b"x", True, b""),
    "chunked": (CHUNKED + b"5\r\nhello\r\n1\r\n!\r\n0\r\n\r\n", "GET", False, 200, b"hello!", True, b""),
    "upper-case hex": (CHUNKED + b"A\r\n0123456789\r\n0\r\n\r\n", "GET", False, 200, b"0123456789", True, b""),
    "leading zeros": (CHUNKED + b"0005\r\nhello\r\n000\r\n\r\n", "GET", False, 200, b"hello", True, b""),
    "extensions": (CHUNKED + b'5;a=b;c="d e"\r\nhello\r\n0;last\r\n\r\n', "GET", False, 200, b"hello", True, b""),
    "blank before extension": (CHUNKED + b"5 ;a\r\nhello\r\n0\r\n\r\n", "GET", False, 200, b"hello", True, b""),
    "trailers": (CHUNKED + b"5\r\nhello\r\n0\r\nX-Sum: 1\r\nX-More: 2\r\n\r\n", "GET", False, 200, b"hello", True, b""),
    "to the close": (b"HTTP/1.1 200 OK\r\n\r\nuntil the end", "GET", True, 200, b"until the end", False, b""),
    "old to the close": (b"HTTP/1.0 200 OK\r\n\r\nold", "GET", True, 200, b"old", False, b""),
    "old with length": (b"HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\nold", "GET", False, 200, b"old", False, b""),
    "old kept": (b"HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\nContent-Length: 3\r\n\r\nold", "GET", False, 200, b"old", True, b""),
    "close": (b"HTTP/1.1 200 OK\r\nConnection: x, Close\r\nContent-Length: 1\r\n\r\nx", "GET", False, 200, b"x", False, b""),
    "204": (b"HTTP/1.1 204 No Content\r\n\r\n", "DELETE", False, 204, b"", True, b""),
    "204 with length": (b"HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\n", "GET", False, 204, b"", True, b""),
    "204 with body": (b"HTTP/1.1 204 No Content\r\n\r\nhello", "GET", False, 204, b"", False, b"hello"),
    "304": (b"HTTP/1.1 304 Not Modified\r\nContent-Length: 99\r\n\r\n", "GET", False, 304, b"", True, b""),
    "head": (b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n", "HEAD", False, 200, b"", True, b""),
    "head chunked": (CHUNKED, "HEAD", False, 200, b"", True, b""),
    "continue first": (b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx", "POST", False, 200, b"x", True, b""),
    "hints first": (b"HTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\n" * 3 + b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx", "GET", False, 200, b"x", True, b""),
    "switching": (b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\nframes", "GET", False, 101, b"", False, b"frames"),
    "pipelined garbage": (b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nxHTTP/1.1 500", "GET", False, 200, b"x", False, b"HTTP/1.1 500"),
    "same length twice": (b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\nhello", "GET", False, 200, b"hello", True, b""),
    "same length in one": (b"HTTP/1.1 200 OK\r\nContent-Length: 5, 5\r\n\r\nhello", "GET", False, 200, b"hello", True, b""),
    "blanks around values": (b"HTTP/1.1 200 OK\r\nContent-Length: \t 5 \t\r\nX:\r\n\r\nhello", "GET", False, 200, b"hello", True, b""),
    "chunked in capitals": (b"HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\n\r\n0\r\n\r\n", "GET", False, 200, b"", True, b""),
}  # fmt: skip


@pytest.mark.parametrize("name", GOOD)
def test_a_response_is_the_same_at_every_split(name):
    """However the network cuts it (RFC 9112)."""
    data, method, close, status, body, reusable, leftover = GOOD[name]
    for pieces in splits(data):
        found = outcome(pieces, method, close)
        assert (found[0], found[2], found[3], found[4], found[5]) == (status, body, True, reusable, leftover), pieces


def wrong(head):
    return b"HTTP/1.1 200 OK\r\n" + head + b"\r\n\r\nhello"


# name: (bytes, whether the server closes afterwards, words of the error)
BAD = {
    "length and chunked": (wrong(b"Content-Length: 5\r\nTransfer-Encoding: chunked"), False, "Transfer-Encoding and a Content-Length"),
    "other coding": (wrong(b"Transfer-Encoding: gzip, chunked"), False, "other than chunked"),
    "chunked twice": (wrong(b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"), False, "other than chunked"),
    "chunked in 1.0": (b"HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", False, "is HTTP/1.0"),
    "negative length": (wrong(b"Content-Length: -5"), False, "no single number"),
    "length with plus": (wrong(b"Content-Length: +5"), False, "no single number"),
    "hexadecimal length": (wrong(b"Content-Length: 0x5"), False, "no single number"),
    "empty length": (wrong(b"Content-Length:"), False, "no single number"),
    "overflowing length": (wrong(b"Content-Length: 1" + b"0" * 30), False, "no single number"),
    "two lengths": (wrong(b"Content-Length: 5\r\nContent-Length: 6"), False, "no single number"),
    "two lengths in one": (wrong(b"Content-Length: 5, 6"), False, "no single number"),
    "folded header": (wrong(b"X: a\r\n b"), False, "malformed"),
    "bare line feed": (wrong(b"X: a\nY: b"), False, "malformed"),
    "bare carriage return": (wrong(b"X: a\rY: b"), False, "malformed"),
    "NUL": (wrong(b"X: a\0b"), False, "malformed"),
    "control byte": (wrong(b"X: a\x07b"), False, "malformed"),
    "blank before colon": (wrong(b"Content-Length : 5"), False, "malformed"),
    "no colon": (wrong(b"nonsense"), False, "malformed"),
    "no name": (wrong(b": value"), False, "malformed"),
    "blank in name": (wrong(b"X Y: value"), False, "malformed"),
    "HTTP/2": (b"HTTP/2 200\r\n\r\n", False, "HTTP/1.1"),
    "HTTP/2 frames": (b"\x00\x00\x12\x04\x00\x00\x00\x00\x00", False, "HTTP/1.1"),
    "web page": (b"<html><body>Hello</body></html>\r\n\r\n", False, "HTTP/1.1"),
    "ssh": (b"SSH-2.0-OpenSSH_9.6\r\n", False, "HTTP/1.1"),
    "status of two digits": (b"HTTP/1.1 20 OK\r\n\r\n", False, "status line"),
    "status of letters": (b"HTTP/1.1 abc OK\r\n\r\n", False, "status line"),
    "NUL in status line": (b"HTTP/1.1 200 O\0K\r\n\r\n", False, "status line"),
    "chunk of letters": (CHUNKED + b"xyz\r\n", False, "hexadecimal"),
    "negative chunk": (CHUNKED + b"-5\r\nhello\r\n", False, "hexadecimal"),
    "empty chunk line": (CHUNKED + b"\r\nhello\r\n", False, "hexadecimal"),
    "overflowing chunk": (CHUNKED + b"F" * 17 + b"\r\n", False, "hexadecimal"),
    "chunk too long": (CHUNKED + b"3\r\nhello\r\n0\r\n\r\n", False, "longer than"),
    "chunk line with bare LF": (CHUNKED + b"5\nhello\r\n0\r\n\r\n", False, "chunk"),
    "cut before the head": (b"", True, "before it sent a response"),
    "cut in the head": (b"HTTP/1.1 200 OK\r\nConte", True, "middle of the response head"),
    "cut body": (b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello", True, "after 5 of 50 bytes"),
    "cut chunk": (CHUNKED + b"50\r\nhello", True, "after 5 bytes of a chunked body"),
    "no last chunk": (CHUNKED + b"5\r\nhello\r\n", True, "before its last chunk"),
    "cut after last chunk": (CHUNKED + b"5\r\nhello\r\n0\r\n", True, "before its last chunk"),
    "cut after continue": (b"HTTP/1.1 100 Continue\r\n\r\n", True, "before it sent a response"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_response_is_an_error_at_every_split(name):
    """Nothing is guessed: two readers of one message must not see two (RFC 9112 section 11.2)."""
    data, close, words = BAD[name]
    for pieces in splits(data) if data else [[]]:
        found = outcome(pieces, close=close)
        assert isinstance(found, str) and words in found, (pieces, found)


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
    """Twice the bytes take about twice the time, not four times."""

    def seconds(megabytes):
        parser, piece = ResponseParser("GET"), b"x" * 65536
        parser.feed(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (megabytes << 20))
        started = time.process_time()
        while not parser.ended:
            parser.feed(piece)
        return max(time.process_time() - started, 1e-4)

    assert min(seconds(40) for _ in range(3)) < 12 * min(seconds(10) for _ in range(3))


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
    with pytest.raises(LocalProtocolError) as caught:
        write_head(method, target, headers)
    assert words in str(caught.value) and "sesame" not in str(caught.value)
