"""What both transports share: options of sockets, trust, what is sent and received, errors without secrets; in both worlds."""
from __future__ import annotations

import gzip
import socket
import ssl
import traceback
import tracemalloc
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oai_lite import APIConnectionError, APITimeoutError
from oai_lite._connect import Limits
from oai_lite._net import BOMB_SIZE, STEP, CodingError, decoder
from tests.support.rude import (  # noqa: F401  (caller is a fixture)
    HEAD,
    LARGE,
    MS,
    SHORT,
    Parts,
    Rude,
    answers,
    caller,
    reply,
    request_to,
    send_and_close,
    send_and_wait,
    takes,
    unframed,
)
from tests.support.splits import splits
from tests.support.tls import ca, client_context, server_context  # noqa: F401  (ca is a fixture)
from tests.support.worlds import network_world  # noqa: F401  (fixture)


# Broken connections and servers (need 20).


def test_nobody_listens(caller):
    """The message says what was tried, what the system said and what to look at."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        request = request_to("http://127.0.0.1:%d" % unused.getsockname()[1], target="/v1/x?secret=1")
        with pytest.raises(APIConnectionError, match=r"connecting to POST http://127.0.0.1:\d+/v1/x.*[Rr]efused.*nothing listens") as caught:
            caller.ask(request)
    assert isinstance(caught.value.__cause__, OSError) and "secret" not in str(caught.value)


@pytest.mark.parametrize("host", ["x" * 64 + ".example", "a..b"])
def test_a_host_that_is_no_name(caller, host):
    """What the system can't even ask for is an error of ours too."""
    with pytest.raises(APIConnectionError, match="base_url") as caught:
        caller.ask("http://%s:1" % host)
    assert caught.value.__cause__ is not None


BROKEN = {
    "hangs up": (b"", "before it sent a response"),
    "hangs up in the head": (b"HTTP/1.1 200 OK\r\nContent-", "in the middle of the response head"),
    "hangs up in the body": (HEAD + b"Content-Length: 10\r\n\r\nhalf", "after 4 of 10 bytes"),
    "hangs up in a chunk": (HEAD + b"Transfer-Encoding: chunked\r\n\r\na\r\nhalf", "after 4 bytes of a chunked body"),
    "hangs up before the last chunk": (HEAD + b"Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n", "before its last chunk"),
    "speaks something else": (b"SSH-2.0-OpenSSH_9.6\r\n\r\n", "did not answer with HTTP/1.1|not one of HTTP/1.1"),
    "speaks HTTP/2": (b"\0\0\x12\4\0\0\0\0\0\0\3\0\0\0\x80\0\4\0\1\0\0\0\5\0\xff\xff\xff", "HTTP/1.1"),
    "folds a field": (HEAD + b"X: a\r\n b\r\n\r\n", "malformed"),
    "ends lines with LF": (b"HTTP/1.1 200 OK\nContent-Length: 2\n\n{}\r\n\r\n", "HTTP/1.1"),
    "says two lengths": (HEAD + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}x", "no single number"),
    "says a negative length": (HEAD + b"Content-Length: -2\r\n\r\n{}", "no single number"),
    "says a length and chunks": (HEAD + b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", "Transfer-Encoding"),
    "sends an endless head": (HEAD + b"X: " + b"x" * 70000, "longer than 65536"),
    "sends many fields": (HEAD + b"X: x\r\n" * 300 + b"\r\n", "more than 256"),
    "sends no chunk": (HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n", "length in hexadecimal"),
    "sends a longer chunk": (HEAD + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}}\r\n0\r\n\r\n", "longer than its first line"),
    "codes wrongly": (reply(b"not gzip", "Content-Encoding: gzip"), "not valid gzip"),
    "codes half": (reply(gzip.compress(b"x" * 1000)[:-9], "Content-Encoding: gzip"), "ends too early"),
    "codes as it likes": (reply(b"x", "Content-Encoding: br"), "'br'"),
    "sends a bomb": (reply(gzip.compress(b"\0" * 50_000_000, 1), "Content-Encoding: gzip"), "no honest reply"),
    "promises an upgrade it was not asked for": (b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n", None),
}


@pytest.mark.parametrize("case", sorted(BROKEN))
def test_a_broken_response_is_an_error_of_ours(caller, case):
    """It says what was asked and what is wrong; the connection is not used again."""
    data, words = BROKEN[case]
    with Rude(send_and_close(data), answers(reply(b"next"))) as rude:
        request = request_to(rude.url, target="/v1/x?secret=1")
        if words is not None:
            with pytest.raises(APIConnectionError, match=words) as caught:
                caller.ask(request)
            error = caught.value
            assert error.__cause__ is not None and error.request is request and "secret" not in str(error)
            assert "POST %s/v1/x" % rude.url in str(error) and len(error.partial) <= 1024
        else:
            caller.ask(request)
        assert caller.ask(rude.url) == b"next" and len(rude.peers) == 2


@pytest.mark.parametrize("sent", [b"", b"HTTP/1.1 2", HEAD + b"Content-Length: 9\r\n\r\nhalf", HEAD + b"\r\nhalf"])
def test_a_reset_is_an_error_of_ours(caller, sent):
    """Before the head, in it or in the body, even in one that the end of the connection would end."""

    def script(peer):
        peer.request()
        peer.send(sent)
        peer.gone(20 * MS)
        peer.reset()

    with Rude(script) as rude:
        with pytest.raises(APIConnectionError) as caught:
            caller.ask(rude.url)
        assert isinstance(caught.value.__cause__, OSError)


def test_what_came_before_the_break_was_given(caller):
    """The pieces are handed out first; the error says how much is missing."""
    with Rude(send_and_close(HEAD + b"Content-Length: 10\r\n\r\nhalf")) as rude:
        response = caller.send(rude.url)
        assert caller.some(response) == b"half"
        with pytest.raises(APIConnectionError, match="4 of 10"):
            caller.some(response)
        assert response.is_closed and caller.some(response) == b""


@pytest.mark.parametrize("coding", ["identity", "gzip"])
@pytest.mark.parametrize("first", [b"", b"3\r\nabc\r\n"])
def test_what_came_in_one_piece_with_nonsense_is_given_too(caller, coding, first):
    """Nothing is lost because the network delivered good bytes and bad ones together; then the error comes, once."""
    chunk = b"half of it" if coding == "identity" else gzip.compress(b"half of it")
    data = HEAD + b"Transfer-Encoding: chunked\r\nContent-Encoding: %b\r\n\r\n%x\r\n%b\r\nnonsense\r\n" % (coding.encode(), len(chunk), chunk)
    if first and coding == "identity":
        data = data.replace(b"a\r\nhalf", first + b"a\r\nhalf", 1)
    with Rude(send_and_wait(data), answers(reply(b"next"))) as rude:
        response = caller.send(rude.url)
        assert caller.some(response).endswith(b"half of it")
        with pytest.raises(APIConnectionError, match="length in hexadecimal"):
            caller.some(response)
        assert caller.some(response) == b"" and response.is_closed
        assert caller.ask(rude.url) == b"next" and len(rude.peers) == 2


def test_a_header_that_cannot_be_sent_is_not_sent(caller):
    """Named by its header and position, never by its value; no connection is made for it, or is lost by it."""
    http = caller.client(limits=Limits(max_connections=1))
    with Rude(answers(reply())) as rude:
        for value in ("sk-hidden\r\nX: y", "sk-hidden\u2026"):
            with pytest.raises(APIConnectionError, match="X-Key.*position 9,") as caught:
                caller.ask(request_to(rude.url, "POST", b"{}", "/", ("X-Key", value)), http=http)
            assert "hidden" not in str(caught.value)
        assert not rude.peers and caller.ask(request_to(rude.url, pool=1), http=http) == b"{}"


# A server that answers before it has read the body.

REFUSAL = reply(b'{"error":"too large"}', status="413 Content Too Large")


def refuse_and(what):
    """A script: read a little of the request, refuse it, then do `what` to the connection."""

    def script(peer):
        peer.more()
        peer.send(REFUSAL)
        what(peer)

    return script


REFUSALS = {
    "hangs up": lambda peer: peer.gone(20 * MS) or peer.close(),
    "reads nothing more": lambda peer: peer.freeze(),
    "resets": lambda peer: (peer.ended.wait(50 * MS), peer.reset()),
}


@pytest.mark.parametrize("kind", ["bytes", "parts", "chunks"])
@pytest.mark.parametrize("case", sorted(REFUSALS))
def test_the_answer_of_a_server_that_stops_reading_is_heard(caller, case, kind):
    """What it says is worth more than the error of sending; such a connection is not used again."""
    parts = [LARGE[:65536]] * 460
    body = LARGE if kind == "bytes" else Parts(*parts, length=True if kind == "parts" else None)
    with Rude(refuse_and(REFUSALS[case]), answers(reply(b"next"))) as rude:
        with takes(0):
            response = caller.send(request_to(rude.url, body=body, write=SHORT * 3, read=SHORT * 5))
            assert response.status_code == 413 and caller.body(response) == b'{"error":"too large"}'
        if kind != "bytes":
            assert body.taken < 460
        assert caller.ask(rude.url) == b"next" and len(rude.peers) == 2


def test_a_connection_with_half_a_request_on_it_is_not_used_again(caller):
    """The server would take the next request for the rest of the body."""
    with Rude(refuse_and(lambda peer: peer.freeze(3)), answers(reply(b"next"))) as rude:
        body = Parts(*[b"x" * 65536] * 460)
        assert caller.ask(request_to(rude.url, body=body, write=SHORT)) == b'{"error":"too large"}'
        assert caller.ask(rude.url) == b"next" and len(rude.peers) == 2


# Foreign exceptions (need 12).


class Foreign(Exception):
    """Nothing that the transport knows."""


def test_an_exception_of_the_body_passes_unchanged(caller):
    """It is the caller's own; the connection, with half a request on it, is closed, its place is free."""
    http = caller.client(limits=Limits(max_connections=1))

    class Failing(Parts):
        def __iter__(self):
            yield b"one"
            raise Foreign("mine")

    with Rude(answers(reply())) as rude:
        with pytest.raises(Foreign, match="mine"):
            caller.ask(request_to(rude.url, body=Failing(length=100)), http=http)
        assert rude.peer(0).ended.wait(5) and not rude.requests
        assert caller.ask(request_to(rude.url, pool=1), http=http) == b"{}"


# Secrets (need 45).

CANARIES = ["canary-key", "canary-prompt", "canary-file", "canary-query", "canary-cookie"]


def shown(error):
    """All that a logger with local variables would print of an error, but for the frames of this file."""
    pieces, seen = [], set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        pieces += [repr(error), str(error), repr(error.__dict__)]
        for frame, _ in traceback.walk_tb(error.__traceback__):
            if not frame.f_code.co_filename.endswith(("test_net.py", "worlds.py", "rude.py")):
                pieces += ["%s %s=%r" % (frame.f_code.co_name, name, value) for name, value in frame.f_locals.items()]
        pieces += [shown(one) for one in (error.__cause__, error.__context__) if one is not None and id(one) not in seen]
        error = None
    return "\n".join(pieces)


def secret_request(url, body, key="canary-key", **limits):
    return request_to(url, "POST", body, "/v1/x?k=canary-query", ("Authorization", "Bearer " + key), ("Cookie", "canary-cookie"), **limits)


PROMPT = b'{"prompt":"canary-prompt"}'
LEAKS = {
    "refused": (None, lambda: PROMPT, {}),
    "silent": (send_and_wait(b""), lambda: PROMPT, {}),
    "reset": (lambda peer: peer.request() and peer.reset(), lambda: PROMPT, {}),
    "garbage": (send_and_close(b"garbage\r\n\r\n"), lambda: PROMPT, {}),
    "truncated": (send_and_close(HEAD + b"Content-Length: 9\r\n\r\n"), lambda: PROMPT, {}),
    "bytes unsent": (lambda peer: peer.freeze(3), lambda: PROMPT * 1_000_000, {"write": SHORT}),
    "parts unsent": (lambda peer: peer.freeze(3), lambda: Parts(*[b"canary-file" * 6000] * 600), {"write": SHORT}),
    "chunks unsent": (lambda peer: peer.freeze(3), lambda: Parts(*[b"canary-file" * 6000] * 600, length=None), {"write": SHORT}),
    "bad header": (answers(reply()), lambda: PROMPT, {"key": "canary-key\n"}),
}


@pytest.mark.parametrize("case", sorted(LEAKS))
def test_no_secret_is_in_an_error_or_its_frames(caller, case):
    """Not in words, and not in the local variables that some loggers print with a traceback."""
    script, body, options = LEAKS[case]
    with Rude(script or answers(reply())) as rude:
        url = rude.url
        if script is None:
            rude.close()
        with pytest.raises(APIConnectionError) as caught:
            caller.ask(secret_request(url, body(), **{"read": SHORT, **options}))
    text = shown(caught.value)
    found = [line[:300] for line in text.split("\n") if any(canary in line for canary in CANARIES)]
    assert not found


def test_no_secret_is_in_a_repr(caller):
    """Neither of a request nor of anything that is alive while it goes on."""
    with Rude(send_and_wait(HEAD + b"Content-Length: 9\r\n\r\nhalf")) as rude:
        response = caller.send(secret_request(rude.url, PROMPT))
        things = [caller.http, response, response.source, response.request, response.headers]
        assert not [canary for canary in CANARIES if canary in repr(things)]
        response.source.close()


# TLS (need 43).


def tls_server(ca, *names):
    context = server_context(ca, *names)
    context.set_alpn_protocols(["h2", "http/1.1"])
    return context


@pytest.fixture
def trusting(ca, caller):
    """An HTTP client that trusts it."""
    context = client_context(ca)
    context.set_alpn_protocols(["http/1.1"])
    return caller.client(ssl_context=context)


def test_a_secure_connection_is_used_again(caller, ca, trusting):
    """The server learns the name that is asked for, the protocol is HTTP/1.1, and session tickets spoil nothing."""
    context, names = tls_server(ca, "localhost"), []
    context.sni_callback = lambda sock, name, _: names.append(name)
    protocols = []

    def script(peer):
        protocols.append(peer.sock.selected_alpn_protocol())
        answers(reply(b"x" * 200000))(peer)

    with Rude(script, tls=context, name="localhost") as rude:
        for _ in range(3):
            assert caller.ask(rude.url, http=trusting) == b"x" * 200000
            caller.world.sleep(5 * MS)
        assert len(rude.peers) == 1 and names == ["localhost"] and protocols == ["http/1.1"]


@pytest.mark.parametrize("kind", ["bytes", "chunks"])
def test_large_bodies_and_refusals_come_through_tls(caller, ca, trusting, kind):
    """Sent whole to a server that reads, given up for one that answers instead."""
    body = b"x" * 1_000_000 if kind == "bytes" else Parts(*[b"x" * 50_000] * 20, length=None)
    with Rude(answers(reply()), tls=tls_server(ca, "localhost"), name="localhost") as rude:
        assert caller.ask(request_to(rude.url, body=body), http=trusting) == b"{}"
        assert unframed(rude.requests[0]) == b"x" * 1_000_000
    body = LARGE if kind == "bytes" else Parts(*[LARGE[:65536]] * 460, length=None)
    with Rude(refuse_and(REFUSALS["reads nothing more"]), answers(reply()), tls=tls_server(ca, "localhost"), name="localhost") as rude:
        assert caller.ask(request_to(rude.url, body=body), http=trusting) == b'{"error":"too large"}'
        assert caller.ask(rude.url, http=trusting) == b"{}"


def test_a_secure_connection_that_was_closed_while_idle_is_replaced(caller, ca, trusting):
    """An end is told from a session ticket."""
    with Rude(send_and_close(reply()), answers(reply(b"again")), tls=tls_server(ca, "localhost"), name="localhost") as rude:
        caller.ask(rude.url, http=trusting)
        assert rude.peer(0).ended.wait(5)
        caller.world.sleep(10 * MS)
        assert caller.ask(rude.url, http=trusting) == b"again"


def test_a_certificate_that_nobody_trusts_is_refused(caller, ca):
    """Before anything is sent; the message names the store and the setting that helps."""
    with Rude(answers(reply()), tls=tls_server(ca, "localhost"), name="localhost") as rude:
        with pytest.raises(APIConnectionError, match="TLS.*certificate verify failed.*this system's store.*SSL_CERT_FILE") as caught:
            caller.ask(rude.url)
        assert isinstance(caught.value.__cause__, ssl.SSLCertVerificationError) and not rude.requests


def test_a_certificate_for_another_name_is_refused(caller, ca, trusting):
    """Trusted, but not for this host."""
    with Rude(answers(reply()), tls=tls_server(ca, "other.example"), name="localhost") as rude:
        with pytest.raises(APIConnectionError, match="certificate verify failed.*localhost"):
            caller.ask(rude.url, http=trusting)
        assert not rude.requests


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_the_environment_names_a_trust_store(caller, ca, name, tmp_path, monkeypatch):
    """As for curl and requests; a file that is missing is named, with the variable."""
    path = tmp_path / "ca.pem"
    path.write_bytes(ca.cert_pem.bytes())
    with Rude(answers(reply()), tls=tls_server(ca, "localhost"), name="localhost") as rude:
        monkeypatch.setenv(name, str(path))
        assert caller.ask(rude.url) == b"{}"
        monkeypatch.setenv(name, str(tmp_path / "gone.pem"))
        with pytest.raises(APIConnectionError, match="%s.*gone.pem" % name):
            caller.ask(rude.url, http=caller.client())


def test_no_variable_turns_verification_off(caller, ca, monkeypatch):
    """Whatever other programs make of them (need 43)."""
    for name in ("PYTHONHTTPSVERIFY", "NODE_TLS_REJECT_UNAUTHORIZED", "GIT_SSL_NO_VERIFY", "CURL_INSECURE", "SSL_VERIFY"):
        monkeypatch.setenv(name, "0")
    with Rude(answers(reply()), tls=tls_server(ca, "localhost"), name="localhost") as rude:
        with pytest.raises(APIConnectionError, match="certificate verify failed"):
            caller.ask(rude.url)


def test_plain_http_to_a_tls_port_and_the_reverse_are_errors_of_ours(caller, ca):
    """The most usual mistake in a base_url."""
    with Rude(answers(reply()), tls=tls_server(ca, "localhost"), name="localhost") as rude:
        with pytest.raises(APIConnectionError):
            caller.ask(rude.url.replace("https:", "http:"))
    with Rude(lambda peer: (peer.more(), peer.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")), name="localhost") as rude:
        with pytest.raises(APIConnectionError, match="TLS"):
            caller.ask(rude.url.replace("http:", "https:"))


def test_no_secret_is_in_the_frames_of_a_secure_connection(caller, ca, trusting):
    """Where the standard library sends with Python code of its own."""
    with Rude(lambda peer: peer.freeze(3), tls=tls_server(ca, "localhost"), name="localhost") as rude:
        for body in (PROMPT * 1_000_000, Parts(*[b"canary-file" * 6000] * 600)):
            with pytest.raises(APITimeoutError) as caught:
                caller.ask(secret_request(rude.url, body, write=SHORT), http=trusting)
            assert caught.value.phase == "write" and not [canary for canary in CANARIES if canary in shown(caught.value)]


@pytest.mark.parametrize("options", [{"default_headers": {"X-Key": "canary\u2026"}}, {"organization": "org\n"}, {"default_headers": {"X Y": "z"}}])
def test_a_setting_that_cannot_be_sent_is_named_and_not_tried_again(caller, options):
    """No connection is made for it, and no retry: nothing would change (need 46)."""
    with Rude(answers(reply())) as rude:
        client = caller.world.client(rude.url, **options)
        with pytest.raises(APIConnectionError, match="was not sent.*(X-Key|OpenAI-Organization|X Y)") as caught:
            caller.world.run(lambda: client.models.list())
        assert caught.value.attempts == 1 and caught.value.is_lasting and not rude.peers and "canary" not in str(caught.value)


# Content codings undone, piece by piece.

TEXT = b'{"choices": [{"index": 0}]}' * 20


def raw_deflate(data):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


CODED = {
    "gzip": gzip.compress(TEXT),
    "x-gzip": gzip.compress(TEXT),
    "GZIP ": gzip.compress(TEXT),
    "deflate": zlib.compress(TEXT),
    "deflate raw": raw_deflate(TEXT),
    "gzip, gzip": gzip.compress(gzip.compress(TEXT)),
    "deflate, identity, gzip": gzip.compress(zlib.compress(TEXT)),
    "gzip members": gzip.compress(TEXT[:100]) + gzip.compress(TEXT[100:]),
    "gzip padded": gzip.compress(TEXT) + b"\0" * 10,
}


@pytest.mark.parametrize("name", CODED)
def test_a_coded_body_is_the_same_at_every_split(name):
    """gzip with several members and padding, deflate with and without its frame, one within the other."""
    header = name.replace(" raw", "").replace(" members", "").replace(" padded", "")
    for pieces in splits(CODED[name], 60):
        undo = decoder(header)
        assert b"".join([undo.feed(piece) for piece in pieces]) + undo.finish() == TEXT


@pytest.mark.parametrize("value", ["", "identity", " Identity , "])
def test_a_body_without_a_coding_stays_as_it_is(value):
    """Nothing is done where nothing is to be undone."""
    undo = decoder(value)
    assert undo.feed(b"plain") + undo.finish() == b"plain"


@pytest.mark.parametrize("value, words", [("br", "'br'"), ("gzip, zstd", "'zstd'"), (", ".join(["gzip"] * 9), "9 content codings")])
def test_codings_that_nobody_asked_for_are_errors(value, words):
    """We ask for gzip and deflate only."""
    with pytest.raises(CodingError, match=words):
        decoder(value)


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_a_body_that_is_not_so_coded_is_an_error(coding):
    """And one that ends too early."""
    with pytest.raises(CodingError, match="not valid " + coding):
        decoder(coding).feed(b"this is plain text, not " + coding.encode())
    undo = decoder(coding)
    undo.feed(CODED[coding][:-6])
    with pytest.raises(CodingError, match="too early"):
        undo.finish()


def test_an_empty_body_is_empty():
    """A HEAD-like reply may name a coding and have nothing in it."""
    assert decoder("gzip").finish() == b"" and decoder("gzip").feed(b"") == b""


def test_a_bomb_is_given_up_early():
    """A small body that becomes a huge one does not fill the memory (need 43)."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join([packer.compress(b"\0" * STEP) for _ in range(200)]) + packer.flush()
    undo = decoder("gzip")
    tracemalloc.start()
    with pytest.raises(CodingError, match="no honest reply"):
        for start in range(0, len(bomb), 4096):
            undo.feed(bomb[start : start + 4096])
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 3 * BOMB_SIZE


def test_honest_bodies_may_be_large():
    """Much text packs well; that alone is no crime."""
    text = TEXT * 3000
    undo = decoder("gzip")
    assert undo.feed(gzip.compress(text)) + undo.finish() == text


@settings(max_examples=200, deadline=None)
@given(st.lists(st.binary(max_size=80), max_size=5), st.sampled_from(["gzip", "deflate", "gzip, deflate"]))
def test_any_bytes_give_bytes_or_an_error(pieces, coding):
    """Never another exception."""
    undo = decoder(coding)
    try:
        for piece in pieces:
            undo.feed(piece)
        undo.finish()
    except CodingError:
        pass
