"""What holds for all inputs, as pairs of a strategy and a check: run within bounds by the suite, at length by `tools fuzz`.

Each check is given one example and fails by an assertion, or by an exception that the code under test may not raise. Nothing may
keep more than its limits say, and however bytes are cut, the result is the same.
"""
from __future__ import annotations

import gzip
import re
import zlib
from pathlib import Path
from urllib.parse import unquote, urlsplit

from hypothesis import strategies as st

from oai_lite._errors import ConfigurationError
from oai_lite._flows import redirected
from oai_lite._headers import Headers
from oai_lite._http1 import MAX_CHUNK_LINE, MAX_HEAD, MAX_TRAILERS, LocalProtocolError, ProtocolError, ResponseParser, write_head
from oai_lite._multipart import Form
from oai_lite._net import BOMB_RATIO, BOMB_SIZE, CodingError, decoder
from oai_lite._proxy import Proxies, Proxy, ProxyError, Rule, socks5, tunnel
from oai_lite._request import Request
from oai_lite._sse import EventDecoder
from oai_lite._url import BaseURL
from oai_lite._url import encode, expand

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, List, Tuple

CORPUS = [path.read_bytes() for path in sorted((Path(__file__).parent.parent / "http1").glob("*.http"))]
LIMIT = MAX_HEAD + MAX_CHUNK_LINE + MAX_TRAILERS


def cut(data: bytes, places: List[int]) -> List[bytes]:
    """`data` in pieces, cut at these places (taken modulo its length)."""
    at = sorted({place % (len(data) + 1) for place in places} | {0, len(data)})
    return [data[start:end] for start, end in zip(at, at[1:])]


PLACES = st.lists(st.integers(0, 100_000), max_size=12)
DAMAGE = st.lists(
    st.tuples(
        st.sampled_from(["insert", "delete", "replace", "repeat"]), st.integers(0, 100_000), st.integers(0, 40),
        st.one_of(st.binary(max_size=12), st.sampled_from([b"\r\n", b"\n", b"\r", b"\0", b":", b" ", b"\t", b";", b"0\r\n\r\n", b"Content-Length: 5\r\n"])),
    ),
    max_size=5,
)  # fmt: skip


def damaged(data: bytes, damage: List[Tuple[str, int, int, bytes]]) -> bytes:
    """`data` after these changes."""
    for kind, place, size, new in damage:
        at = place % (len(data) + 1)
        if kind == "insert":
            data = data[:at] + new + data[at:]
        elif kind == "delete":
            data = data[:at] + data[at + size :]
        elif kind == "replace":
            data = data[:at] + new + data[at + len(new) :]
        else:
            data = data[:at] + data[at : at + size] * 50 + data[at:]
    return data


# HTTP/1.1.


def response(pieces: List[bytes], method: str, close: bool) -> Any:
    """What the parser makes of pieces; "error" if it is none. Checks that it keeps no more than its limits say."""
    parser, body = ResponseParser(method), b""
    try:
        for piece in pieces:
            body += b"".join(parser.feed(piece))
            assert len(parser._buffer) <= LIMIT
        if close:
            parser.eof()
    except ProtocolError as exc:
        assert str(exc).isprintable() and len(exc.partial) <= 1024
        return "error"
    head = parser.head
    assert parser.received == len(body)
    return head and (head.status, head.reason, head.headers, head.table), body, parser.ended, parser.reusable, parser.leftover


def check_response(example: Any) -> None:
    """A response, good or damaged, is the same or an error at every split."""
    data, damage, places, method, close = example
    data = damaged(data, damage)
    whole = response([data], method, close)
    assert response(cut(data, places), method, close) == whole
    assert response([data[at : at + 1] for at in range(min(len(data), 2000))] + [data[2000:]], method, close) == whole


def check_chunks(example: Any) -> None:
    """What comes in chunks comes out, however they are cut and extended; what is damaged is an error or a shorter body."""
    chunks, extensions, damage, places = example
    lines = [b"%x%b\r\n%b\r\n" % (len(chunk), b";" + extension if extension else b"", chunk) for chunk, extension in zip(chunks, extensions)]
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    data = b"".join(lines) + b"0\r\n\r\n"
    good = response(cut(head + data, places), "GET", False)
    assert good != "error" and good[1] == b"".join(chunk for chunk, _ in zip(chunks, extensions)) and good[2] and good[3]
    bad = head + damaged(data, damage)
    assert response([bad], "GET", True) == response(cut(bad, places), "GET", True)


def check_request_head(example: Any) -> None:
    """A head is sent as the one that was meant, or not at all: nothing smuggles another line into it."""
    method, target, headers = example
    try:
        data = write_head(method, target, headers)
    except LocalProtocolError:
        return
    lines = data.split(b"\r\n")
    assert lines[-2:] == [b"", b""] and len(lines) == len(headers) + 3 and data.count(b"\n") == len(headers) + 2
    assert lines[0] == b"%b %b HTTP/1.1" % (method.encode(), target.encode())
    assert [tuple(line.split(b": ", 1)) for line in lines[1:-2]] == [(name.encode(), value.encode("latin-1")) for name, value in headers]


# Codings.


def decoded(coding: str, pieces: List[bytes]) -> Any:
    """What a decoder makes of pieces; "error" if it is in no such coding."""
    made, body = decoder(coding), b""
    taken = 0
    try:
        for piece in pieces:
            taken += len(piece)
            body += made.feed(piece)
            assert len(body) <= max(BOMB_SIZE, BOMB_RATIO * taken) + (1 << 20)
        made.finish()
    except CodingError:
        return "error"
    return body


def check_coding(example: Any) -> None:
    """What was compressed is undone; what is damaged is an error or what it still says; the same at every split."""
    body, coding, damage, places = example
    data = gzip.compress(body) if coding == "gzip" else zlib.compress(body)
    assert decoded(coding, cut(data, places)) == body
    bad = damaged(data, damage)
    assert decoded(coding, [bad]) == decoded(coding, cut(bad, places))


# Event streams.


def events(pieces: List[bytes]) -> Any:
    """The events of a stream, and what is left of it."""
    made = EventDecoder()
    found = [(one.event, one.data, one.id, one.retry) for piece in pieces for one in made.feed(piece)]
    return found, made.partial, made.last_event_id, made.retry


def check_events(example: Any) -> None:
    """Any bytes are a stream of events, and the same one at every split."""
    parts, places = example
    data = b"".join(parts)
    found = events([data])
    by_bytes = events([data[at : at + 1] for at in range(len(data))])
    for other in (events(cut(data, places)), by_bytes):
        assert other[0] == found[0] and other[2:] == found[2:]


EVENT_PARTS = st.lists(
    st.one_of(
        st.binary(max_size=20),
        st.sampled_from([b"data: ", b"data:", b"event: x", b"id: 1", b"id: \0", b"retry: 5", b": ping", b"\n", b"\r", b"\r\n", b"\n\n", b"\r\n\r\n",
                         b"\xef\xbb\xbf", "\u2028".encode(), "\u0085".encode(), b"{}", b"[DONE]", "\u00e4\U0001f600".encode()]),
    ),
    max_size=30,
)  # fmt: skip


# Forms.


def check_form(example: Any) -> None:
    """A form says its length, and holds the parts that it was given and no others, whatever their names and contents."""
    fields, files = example
    form = Form(fields, [(name, (filename, content)) for name, filename, content in files])
    data = b"".join(form)
    assert form.length == len(data)
    parts = data.split(b"--" + form.boundary.encode())
    assert parts[0] == b"" and parts[-1] == b"--\r\n" and len(parts) == len(fields) + len(files) + 2
    for part, (name, filename, content) in zip(parts[1 + len(fields) : -1], files):
        head, _, body = part[2:].partition(b"\r\n\r\n")
        assert body == content + b"\r\n"
        lines = head.split(b"\r\n")
        assert [line.split(b":")[0].lower() for line in lines] == [b"content-disposition", b"content-type"] and b"\n" not in head.replace(b"\r\n", b"")
        assert lines[0].count(b'"') == 4
    assert b"".join(form) == data


# URLs.


def check_base_url(example: str) -> None:
    """A base URL is refused in words or means one server, the one that other readers of URLs see."""
    try:
        base = BaseURL(example)
    except ConfigurationError as exc:
        assert str(exc) and len(str(exc)) < 400
        return
    again = BaseURL(str(base))
    assert (again.origin, again.path) == (base.origin, base.path)
    assert all("!" <= char <= "~" for char in base.host + base.path + base.authority)
    split = urlsplit(str(base))
    assert (split.scheme, split.port or {"http": 80, "https": 443}[split.scheme]) == (base.scheme, base.port)
    assert (split.hostname or "").lower() == base.host and not base.path.endswith("/") and "//" not in base.path


def check_location(example: Any) -> None:
    """A redirect is followed to a path of the same server, or not at all."""
    base, target, location, status = example
    request = Request("POST", BaseURL(base), target, Headers([("Host", "h")]), b"{}")
    follow = redirected(request, Redirect(status, location))
    if follow is not None:
        assert follow.base.origin == request.base.origin
        try:
            head = write_head(follow.method, follow.target, [("Host", "h")])
        except LocalProtocolError:
            return
        assert head.split(b" ")[1][:1] in (b"/", b"?") or "/" in follow.target


class Redirect:
    """A response as far as `redirected` looks at it."""

    def __init__(self, status: int, location: str) -> None:
        self.status_code = status
        self.headers = Headers([("Location", location)])


def check_query(example: Any) -> None:
    """Paths and queries are escaped so that they are read back as they were meant, and never end a path early."""
    segment, values = example
    if segment and unquote(segment) not in (".", ".."):  # which would mean another path, and are refused
        path = expand("/x/{id}/y", {"id": segment})
        assert path.count("/") == 3 and all("!" <= char <= "~" and char not in "?#" for char in path)
        assert unquote(path.split("/")[2], errors="surrogatepass") == segment
    text = encode(values)
    assert all("!" <= char <= "~" and char != "#" for char in text) and text.count("=") == len(values)


URL_TEXT = st.text(st.one_of(st.sampled_from("htps:/.@?#[]%&=0123456789-_\\ \t\n"), st.characters()), max_size=30)
BASES = ["http://127.0.0.1:8000/v1", "https://api.example", "http://[::1]:80/a/b"]


# Proxies.


def said(steps: Any, pieces: List[bytes]) -> str:
    """How a handshake with a proxy ends that says this and hangs up."""
    pieces = [piece for piece in pieces if piece]
    try:
        next(steps)
        while True:
            steps.send(pieces.pop(0) if pieces else b"")
    except StopIteration:
        return "open" if not pieces else "open, and more"
    except (ProxyError, ProtocolError) as exc:
        return type(exc).__name__


def check_proxy_reply(example: Any) -> None:
    """Whatever a proxy says, the tunnel is open or there is an error of ours."""
    start, data, places = example
    for make in (tunnel, socks5):
        assert said(make(Proxy("http://u:p@x"), "api.test", 443), cut(start + data, places)) in ("open", "open, and more", "ProxyError", "ProtocolError")


def check_proxy_settings(example: Any) -> None:
    """Whatever a setting holds, there is a proxy, none, or an error of ours that does not repeat it."""
    url, exceptions, host = example
    proxies = Proxies([Rule("all", "", "http://user:sesame@" + url, "ALL_PROXY")], exceptions)
    try:
        found = proxies.find("https", host, 443)
    except ProxyError as exc:
        assert "sesame" not in str(exc) and "ALL_PROXY" in str(exc)
        return
    assert found is None or ("sesame" not in repr(found) and 0 < found.port < 65536 and re.match("[!-~]+$", found.host))


NAMES = st.text(max_size=20)
PROPERTIES: Dict[str, Tuple[Any, Any]] = {
    "response": (st.tuples(st.sampled_from(CORPUS), DAMAGE, PLACES, st.sampled_from(["GET", "POST", "HEAD"]), st.booleans()), check_response),
    "chunks": (
        st.tuples(st.lists(st.binary(min_size=1, max_size=30), max_size=6), st.lists(st.from_regex(rb"[a-z]{0,9}(=\"[ -!#-~]{0,9}\")?", fullmatch=True), max_size=6), DAMAGE, PLACES),
        check_chunks,
    ),
    "request head": (
        st.tuples(st.from_regex(r"[A-Z]{1,7}|.{0,5}"), st.text(max_size=20), st.lists(st.tuples(st.text(max_size=10), st.text(max_size=20)), max_size=4)),
        check_request_head,
    ),
    "coding": (st.tuples(st.binary(max_size=3000), st.sampled_from(["gzip", "deflate"]), DAMAGE, PLACES), check_coding),
    "events": (st.tuples(EVENT_PARTS, PLACES), check_events),
    "form": (
        st.tuples(
            st.dictionaries(st.text(min_size=1, max_size=10).filter(lambda name: "[" not in name), st.one_of(st.text(max_size=20), st.integers(), st.booleans()), max_size=4),
            st.lists(st.tuples(NAMES, NAMES, st.binary(max_size=60)), max_size=4),
        ),
        check_form,
    ),
    "base URL": (st.one_of(URL_TEXT, URL_TEXT.map("http://".__add__), URL_TEXT.map("https://host".__add__)), check_base_url),
    "location": (st.tuples(st.sampled_from(BASES), st.sampled_from(["/v1/x", "/", "/a/b?c=d"]), URL_TEXT, st.sampled_from([301, 303, 307])), check_location),
    "query": (st.tuples(st.text(max_size=20), st.dictionaries(st.text(min_size=1, max_size=10).filter(lambda name: not set("[]") & set(name)), st.text(max_size=20), max_size=4)), check_query),
    "proxy reply": (
        st.tuples(st.sampled_from([b"", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 407 ", b"\x05\x00", b"\x05\x02\x01\x00", b"\x05\x00\x05\x00\x00\x01"]), st.binary(max_size=60), PLACES),
        check_proxy_reply,
    ),
    "proxy settings": (st.tuples(URL_TEXT, st.text(max_size=30), st.sampled_from(["api.example", "10.0.0.1", "fd00::1"])), check_proxy_settings),
}  # fmt: skip
