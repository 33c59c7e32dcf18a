"""What a server can do wrong, as a table: name -> `Case`. One assertion holds for all of them (tests/test_rude.py).

The scripts know nothing of the client that asks, so that other clients can be driven by the same table.
"""
from __future__ import annotations

import gzip
import json
import zlib

from tests.support.rude import MS, Rude, answers, reply
from tests.support.rude import send_and_close as sent  # short names for a long table
from tests.support.rude import send_and_wait as held

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, List, Optional

    from tests.support.rude import Peer, Script

KEY = "sk-canary-key"
GOOD_BODY = json.dumps(
    {
        "id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "m",
        "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "fine"}}],
    }
).encode()  # fmt: skip
TYPE = "Content-Type: application/json"
GOOD = reply(GOOD_BODY, TYPE)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
CHUNKS = b"%x\r\n%b\r\n" % (len(GOOD_BODY), GOOD_BODY)


class Case:
    """script: what the first connection does. later: what further ones do, each in its turn.

    error: the name of the exception; "" for a good reply. words: a pattern in its message. calls: how many calls are made before
    the one that is judged. read, total: limits of time in seconds.
    """

    def __init__(
        self, script: Script, error: str = "APIConnectionError", words: str = "", *, later: Optional[List[Script]] = None, calls: int = 0,
        read: float = 10.0, total: float = 20.0,
    ) -> None:  # fmt: skip
        self.scripts = [script, *(later or []), answers(GOOD)]
        self.error = error
        self.words = words
        self.calls = calls
        self.read = read
        self.total = total

    def server(self) -> Rude:
        """The server that does it."""
        return Rude(*self.scripts)


# Scripts.


def broken(data: bytes) -> Script:
    """Read a request, send this, reset the connection once it has arrived."""

    def script(peer: Peer) -> None:
        peer.request()
        peer.send(data)
        peer.gone(20 * MS)
        peer.reset()

    return script


def endless(start: bytes, more: bytes, most: int = 4000) -> Script:
    """Read a request, send this, then the same again and again."""

    def script(peer: Peer) -> None:
        peer.request()
        peer.send(start)
        for _ in range(most):
            peer.send(more)

    return script


def dripped(data: bytes, seconds: float = 0.0) -> Script:
    """Read a request, send this one byte at a time."""

    def script(peer: Peer) -> None:
        peer.request()
        if seconds:
            peer.drip(data, seconds)
        else:
            for position in range(len(data)):
                peer.send(data[position : position + 1])

    return script


def after_one(*then: bytes, end: str = "close", ask: bool = True) -> Script:
    """Answer a request well; after the next one (or at once) send this and hang up, reset, or stall."""

    def script(peer: Peer) -> None:
        peer.request()
        peer.send(GOOD)
        if ask:
            peer.said.set()
            if not peer.request():
                return
        for data in then:
            peer.send(data)
        if end != "stall":
            peer.reset() if end == "reset" else peer.close()
        peer.said.set()
        peer.stall()

    script.tells = True  # type: ignore[attr-defined]
    return script


def redirect(status: str, location: str, times: int = 1) -> Script:
    """Send so many requests elsewhere, then answer."""
    return answers(*[reply(b"", "Location: " + location, status=status)] * times, GOOD)


def hang_up(peer: Peer) -> None:
    peer.close()


# The table.

CASES: Dict[str, Case] = {}


def add(group: str, error: str, words: str, script: Any, cases: Dict[str, bytes], **options: Any) -> None:
    """Rows that differ in the bytes that are sent only."""
    for name, data in cases.items():
        CASES["%s: %s" % (group, name)] = Case(script(data), error, words, **options)


def one(name: str, *arguments: Any, **options: Any) -> None:
    """A row of its own."""
    CASES[name] = Case(*arguments, **options)


one("hang up: without reading", hang_up, "APIConnectionError")
one("hang up: after the request", sent(b""), "APIConnectionError", "closed the connection before it sent a response")
one("reset: without reading", lambda peer: peer.reset())
one("reset: after the request", broken(b""))
BEGUN = {
    "in the status line": b"HTTP/1.1 2",
    "after the status line": b"HTTP/1.1 200 OK\r\n",
    "in a field": HEAD + b"X-Fie",
    "before the empty line": HEAD + b"Content-Length: 5\r\n",
}
add("hang up", "APIConnectionError", "in the middle of the response head", sent, BEGUN)
add("reset", "APIConnectionError", "", broken, BEGUN)
CUT = {
    "after the head": reply(GOOD_BODY)[: -len(GOOD_BODY)],
    "in a body with a length": reply(GOOD_BODY, TYPE)[:-9],
    "one byte before the end": reply(GOOD_BODY, TYPE)[:-1],
    "in a chunk": CHUNKED + CHUNKS[:-9],
    "between chunks": CHUNKED + CHUNKS,
    "in the length of a chunk": CHUNKED + b"1",
    "in the last chunk": CHUNKED + CHUNKS + b"0\r\n",
    "in the trailers": CHUNKED + CHUNKS + b"0\r\nX: y\r\n",
}
add("hang up", "APIConnectionError", "after [0-9]+ (of [0-9]+ )?bytes", sent, CUT)
add("reset", "APIConnectionError", "", broken, CUT)
one("hang up: in a body that ends with the connection", sent(HEAD + b"\r\n" + GOOD_BODY[:-9]), "APIResponseError", "JSON")
one("reset: in a body that ends with the connection", broken(HEAD + b"\r\n" + GOOD_BODY[:-9]))
SILENT = {"at once": b"", "in the head": HEAD, "after the head": CUT["after the head"], "in the body": CUT["in a body with a length"], "in a chunk": CHUNKED + b"5\r\nab"}
add("silence", "APITimeoutError", "read timeout", held, SILENT, read=0.12)
one("silence: after informational responses", held(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 3), "APITimeoutError", "read timeout", read=0.12)
one("drips: one byte at a time", dripped(GOOD), "")
one("drips: chunks one byte at a time", dripped(CHUNKED + CHUNKS + b"0\r\n\r\n"), "")
one("drips: head for ever", dripped(HEAD * 400, 10 * MS), "APITimeoutError", "total limit", total=0.25)
one("drips: body for ever", dripped(HEAD + b"\r\n" + b" " * 9000, 10 * MS), "APITimeoutError", "total limit", total=0.25)

LENGTHS = {
    "negative": b"-5", "signed": b"+5", "hexadecimal": b"0x5", "empty": b"", "blank inside": b"5 5", "decimal point": b"5.0",
    "overflowing": b"1" + b"0" * 30, "list of two": b"5, 6", "letters": b"five", "other digits": "\u0665".encode(),
}  # fmt: skip
add("length", "APIConnectionError", "no single number", sent, {name: HEAD + b"Content-Length: " + value + b"\r\n\r\n{}xxx" for name, value in LENGTHS.items()})
add(
    "length", "APIConnectionError", "no single number|Transfer-Encoding", sent,
    {
        "two that differ": HEAD + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}x",
        "with chunks": HEAD + b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
    },
)  # fmt: skip
one("length: more than comes", sent(HEAD + b"Content-Length: 99999999999\r\n\r\n" + GOOD_BODY), "APIConnectionError", "of 99999999999 bytes")
one("length: less than comes", held(HEAD + b"Content-Length: 20\r\n\r\n" + GOOD_BODY), "APIResponseError", "JSON")
one("length: the same twice", sent(reply(GOOD_BODY, "Content-Length: %d" % len(GOOD_BODY))), "")

CHUNK_LINES = {
    "letters": b"xyz\r\n{}\r\n0\r\n\r\n", "negative": b"-2\r\n{}\r\n0\r\n\r\n", "signed": b"+2\r\n{}\r\n0\r\n\r\n", "empty": b"\r\n{}\r\n0\r\n\r\n",
    "prefixed": b"0x2\r\n{}\r\n0\r\n\r\n", "overflowing": b"F" * 17 + b"\r\n{}\r\n", "bare LF": b"2\n{}\n0\n\n", "blank before": b" 2\r\n{}\r\n0\r\n\r\n",
    "NUL in extension": b"2;a\0b\r\n{}\r\n0\r\n\r\n", "CR in extension": b"2;a\rb\r\n{}\r\n0\r\n\r\n", "too long": b"2\r\n{}}\r\n0\r\n\r\n",
    "too short": b"9\r\n{}\r\n0\r\n\r\n", "no end": b"2\r\n{}0\r\n\r\n", "underscore": b"1_0\r\n" + b"x" * 16 + b"\r\n0\r\n\r\n",
}  # fmt: skip
add("chunks", "APIConnectionError", "chunk", sent, {name: CHUNKED + data for name, data in CHUNK_LINES.items()})
add(
    "chunks", "APIConnectionError", "malformed|trailer", sent,
    {
        "folded trailer": CHUNKED + CHUNKS + b"0\r\nX: a\r\n b\r\n\r\n", "trailer without colon": CHUNKED + CHUNKS + b"0\r\nnonsense\r\n\r\n",
        "NUL in trailer": CHUNKED + CHUNKS + b"0\r\nX: a\0b\r\n\r\n",
    },
)  # fmt: skip
add(
    "chunks", "APIConnectionError", "Transfer-Encoding", sent,
    {
        "another coding": HEAD + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", "identity": HEAD + b"Transfer-Encoding: identity\r\n\r\n{}",
        "twice": HEAD + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "in HTTP/1.0": b"HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "misspelt": HEAD + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
    },
)  # fmt: skip
one("chunks: endless extension", endless(CHUNKED + b"2;", b"x" * 1000), "APIConnectionError", "too long")
one("chunks: endless trailers", endless(CHUNKED + CHUNKS + b"0\r\n", b"X: yyyyyyyy\r\n" * 100), "APIConnectionError", "trailer")
one("chunks: with extensions and trailers", sent(CHUNKED + CHUNKS.replace(b"\r\n", b';a="b c"\r\n', 1) + b"0;last\r\nX: y\r\n\r\n"), "")

one("informational: some before the response", sent(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + GOOD), "")
one("informational: without end", endless(b"", b"HTTP/1.1 102 Processing\r\n\r\n" * 10), "APIConnectionError", "informational")
one("informational: nothing after", sent(b"HTTP/1.1 100 Continue\r\n\r\n"), "APIConnectionError", "before it sent a response")
one("informational: an upgrade that nobody asked for", sent(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n"), "APIStatusError", "101")
one("no body: 304 with one", held(b"HTTP/1.1 304 Not Modified\r\nContent-Length: 2\r\n\r\n{}"), "APIStatusError", "304")

FIELDS = {
    "folded": b"X: a\r\n b", "folded with a tab": b"X: a\r\n\tb", "bare LF": b"X: a\nY: b", "bare CR": b"X: a\rY: b", "NUL": b"X: a\0b", "bell": b"X: a\x07b",
    "delete": b"X: a\x7fb", "blank before the colon": b"X : a", "no colon": b"nonsense", "no name": b": a", "blank in the name": b"X Y: a",
    "a name of other letters": "\u00c4: a".encode(), "a blank first line": b" X: a",
}  # fmt: skip
add("field", "APIConnectionError", "malformed", sent, {name: HEAD + value + b"\r\nContent-Length: 2\r\n\r\n{}" for name, value in FIELDS.items()})
one("field: endless value", endless(HEAD + b"X: ", b"x" * 10000), "APIConnectionError", "longer than")
one("field: endless fields", endless(HEAD, b"X: y\r\n" * 1000), "APIConnectionError", "longer than|more than")
one("field: too many", sent(HEAD + b"X: y\r\n" * 300 + b"Content-Length: 2\r\n\r\n{}"), "APIConnectionError", "more than 256")
one("field: other bytes in a value", sent(reply(GOOD_BODY, TYPE, "X: \u00e4\u00ff")), "")

STARTS = {
    "HTTP/2": b"HTTP/2 200\r\n\r\n", "HTTP/2 frames": b"\0\0\x12\4\0\0\0\0\0\0\3\0\0\0\x80\0\4\0\1\0\0", "HTTP/0.9": b"<html>hello</html>\r\n\r\n",
    "lower case": b"http/1.1 200 OK\r\n\r\n{}", "ICY": b"ICY 200 OK\r\n\r\n", "SSH": b"SSH-2.0-OpenSSH_9.6\r\n", "SMTP": b"220 mail ESMTP\r\n",
    "TLS alert": b"\x15\x03\x01\x00\x02\x02\x46", "zeros": b"\0" * 500, "empty line first": b"\r\nHTTP/1.1 200 OK\r\n\r\n{}", "bare LF": b"HTTP/1.1 200 OK\n\n{}",
    "status of two digits": b"HTTP/1.1 20 OK\r\n\r\n", "status of four digits": b"HTTP/1.1 2000 OK\r\n\r\n", "status of letters": b"HTTP/1.1 abc OK\r\n\r\n",
    "negative status": b"HTTP/1.1 -200 OK\r\n\r\n", "NUL in the reason": b"HTTP/1.1 200 O\0K\r\n\r\n", "two blanks": b"HTTP/1.1  200 OK\r\n\r\n",
    "a request": b"POST / HTTP/1.1\r\nHost: x\r\n\r\n",
}  # fmt: skip
add("start", "APIConnectionError", "HTTP/1.1|in the middle of the response head", sent, STARTS)
one("start: no reason", sent(GOOD.replace(b" OK", b"", 1)), "")

ZIPPED = gzip.compress(GOOD_BODY)


def coded(body: bytes, coding: str) -> bytes:
    return reply(body, TYPE, "Content-Encoding: " + coding)


add(
    "coding", "APIConnectionError", "not valid|too early|coding|no honest reply", sent,
    {
        "no gzip at all": coded(GOOD_BODY, "gzip"), "a bit flipped": coded(ZIPPED[:20] + bytes([ZIPPED[20] ^ 255]) + ZIPPED[21:], "gzip"),
        "wrong checksum": coded(ZIPPED[:-8] + b"\0\0\0\0" + ZIPPED[-4:], "gzip"), "cut": coded(ZIPPED[:-9], "gzip"),
        "garbage behind": coded(ZIPPED + b"garbage", "gzip"), "not asked for": coded(b"x", "br"), "unknown": coded(b"x", "secret"),
        "five, one within the other": coded(ZIPPED, "gzip, gzip, gzip, gzip, gzip"), "a bomb": coded(gzip.compress(b" " * 60_000_000, 1), "gzip"),
        "a bomb within a bomb": coded(gzip.compress(gzip.compress(b" " * 60_000_000, 9), 9), "gzip, gzip"),
        "no deflate at all": coded(b"x", "deflate"),
    },
)  # fmt: skip
add("coding", "", "", sent, {
    "gzip": coded(ZIPPED, "gzip"), "gzip twice": coded(gzip.compress(ZIPPED), "gzip, gzip"), "two members": coded(gzip.compress(GOOD_BODY[:9]) + gzip.compress(GOOD_BODY[9:]), "gzip"),
    "raw deflate": coded(zlib.compress(GOOD_BODY)[2:-4], "deflate"), "framed deflate": coded(zlib.compress(GOOD_BODY), "deflate"), "identity": coded(GOOD_BODY, "identity"),
})  # fmt: skip

BODIES = {
    "HTML": b"<html><head><title>Sign in</title></head></html>", "empty": b"", "blanks": b" \r\n ", "text": b"fine", "cut JSON": GOOD_BODY[:-3],
    "two values": GOOD_BODY + b"{}", "null": b"null", "a number": b"7", "a list": b"[]", "a string": b'"fine"', "true": b"true",
    "nested too deep": b"[" * 100_000, "bad UTF-8": b'{"id": "\xff\xfe"', "zeros": b"\0" * 100,
}  # fmt: skip
add("200 with a body", "APIResponseError", "", sent, {name: reply(body, TYPE) for name, body in BODIES.items()})
ERRORS = {
    "an error object": b'{"error": {"message": "no luck today", "code": "c"}}', "an error text": b'{"error": "no luck today"}',
    "an error object and null fields": b'{"id": null, "choices": null, "error": {"message": "no luck today"}}',
}  # fmt: skip
add("200 with a body", "APIError", "no luck today", sent, {name: reply(body, TYPE) for name, body in ERRORS.items()})
add("200 with a body", "", "", sent, {
    "UTF-16": reply(GOOD_BODY.decode().encode("utf-16"), TYPE), "a byte order mark": reply(b"\xef\xbb\xbf" + GOOD_BODY, TYPE), "the wrong type": reply(GOOD_BODY, "Content-Type: text/html"),
    "no type": reply(GOOD_BODY), "the wrong charset": reply(GOOD_BODY, "Content-Type: application/json; charset=no-such"),
})  # fmt: skip

SAID = {
    "the API's shape": b'{"error": {"message": "no luck today", "type": "t", "code": "c", "param": "p"}}', "text for an error": b'{"error": "no luck today"}',
    "a message": b'{"message": "no luck today"}', "a detail": b'{"detail": "no luck today"}', "validation": b'{"detail": [{"loc": ["body"], "msg": "no luck today"}]}',
    "a list": b'[{"error": {"message": "no luck today"}}]', "a string": b'"no luck today"', "text": b"no luck today", "errors": b'{"errors": ["no luck today"]}',
    "HTML": b"<html><title>no luck today</title></html>", "errors within errors": b'{"error": {"error": {"message": "no luck today"}}}',
    "cut JSON": b'{"error": {"message": "no luck today"', "OAuth": b'{"error": "invalid", "error_description": "no luck today"}',
    "problem details": b'{"title": "no luck today", "status": 400}',
}  # fmt: skip
add("400 with a body", "BadRequestError", "400.*(no luck today|invalid)", sent, {name: reply(body, TYPE, status="400 Bad Request") for name, body in SAID.items()})
UNSAID = {"empty": b"", "null": b"null", "an empty object": b"{}", "bad UTF-8": b"\xff\xfe", "nested too deep": b'{"error":' * 50_000, "zeros": b"\0" * 50, "a number": b"7"}
add("500 with a body", "InternalServerError", "500", sent, {name: reply(body, TYPE, status="500 Oops") for name, body in UNSAID.items()})
one("500 with a body: 20 MB of it", sent(reply(b"x" * 20_000_000, status="500 Oops")), "InternalServerError", "500")
one("500 with a body: cut", sent(reply(b"no luck today", status="500 Oops")[:-3]), "APIError", "")
for _status, _name in {401: "AuthenticationError", 403: "PermissionDeniedError", 404: "NotFoundError", 409: "ConflictError", 413: "APIStatusError",
                       418: "APIStatusError", 422: "UnprocessableEntityError", 429: "RateLimitError", 503: "InternalServerError", 599: "InternalServerError",
                       999: "InternalServerError"}.items():  # fmt: skip
    one("status %d" % _status, sent(reply(b'{"error": {"message": "no luck today"}}', TYPE, status="%d No" % _status)), _name, "%d.*no luck" % _status)
one("status 401: that quotes the key", sent(reply(b'{"error": {"message": "wrong key %b"}}' % KEY.encode(), TYPE, status="401 No")), "AuthenticationError", "wrong key <redacted>")
one("status 400: before the body is read", lambda peer: (peer.more(), peer.send(reply(b"{}", status="400 No"))), "BadRequestError", "400")

ELSEWHERE = {
    "another host": "http://api.example/v1/x", "another port": "http://127.0.0.1:9/v1/x", "another scheme": "https://127.0.0.1/v1/x", "a user": "http://user@127.0.0.1/",
    "a file": "file:///etc/passwd", "a script": "javascript:alert(1)", "no place": "", "nonsense": "http://", "relative to the scheme": "//api.example/v1/x",
    "a look-alike": "http://127.0.0.1.example/", "control characters": "/x\x01y",
}  # fmt: skip
for _code in (301, 302, 303, 307, 308):
    one("redirect %d: within the server" % _code, redirect("%d Go" % _code, "/v2/there?x=1"), "")
    one("redirect %d: elsewhere" % _code, redirect("%d Go" % _code, "http://api.example/"), "APIStatusError", "%d.*redirected" % _code)
    one("redirect %d: in circles" % _code, redirect("%d Go" % _code, "/v1/chat/completions", 10), "APIStatusError", "%d.*too often" % _code)
for _name, _place in ELSEWHERE.items():
    one("redirect: to %s" % _name, redirect("307 Go", _place), "APIError", "307|malformed")
one("redirect: without a place", answers(reply(b"", status="307 Go"), GOOD), "APIStatusError", "307")

one("kept: closed while idle", after_one(ask=False), "", calls=1)
one("kept: reset while idle", after_one(ask=False, end="reset"), "", calls=1)
one("kept: closed at the next request", after_one(), "", calls=1)
one("kept: reset at the next request", after_one(end="reset"), "", calls=1)
one("kept: closed in the next head", after_one(b"HTTP/1.1 2"), "APIConnectionError", "in the middle of the response head", calls=1)
one("kept: closed in the next body", after_one(CUT["in a body with a length"]), "APIConnectionError", "of [0-9]+ bytes", calls=1)
one("kept: silent at the next request", after_one(end="stall"), "APITimeoutError", "read timeout", calls=1, read=0.12)
one("kept: garbage at the next request", after_one(b"garbage, garbage"), "APIConnectionError", "HTTP/1.1", calls=1)
one("kept: closed at every request", after_one(), "APIConnectionError", "", later=[sent(b"")], calls=1)
one("kept: a timeout said while idle", after_one(b"HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n", ask=False), "", calls=1)
one("kept: garbage behind the response", after_one(b"garbage", ask=False, end="stall"), "", calls=1)
one("kept: another response behind the response", after_one(reply(b'{"stolen": 1}', TYPE), ask=False, end="stall"), "", calls=1)
one("kept: closed although kept alive", sent(reply(GOOD_BODY, TYPE, "Connection: keep-alive")), "", calls=1)
one("kept: HTTP/1.0", answers(GOOD.replace(b"HTTP/1.1", b"HTTP/1.0")), "", calls=1)
