"""Proxies: which one leads where, what is said to it, and that it works through real ones; in both worlds (need 44)."""
from __future__ import annotations

import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

import oai_lite
from oai_lite import APIConnectionError, APITimeoutError
from oai_lite._http1 import ProtocolError
from oai_lite._proxy import Proxy, ProxyError, is_exception, is_loopback, of_arguments, of_environment, socks5, tunnel
from tests.support.proxies import OWN, PASSWORD, REAL, program, proxying, target
from tests.support.rude import (  # noqa: F401  (caller is a fixture)
    SHORT,
    Rude,
    answers,
    caller,
    reply,
    request_to,
    send_and_wait,
    takes,
)
from tests.support.splits import splits
from tests.support.tls import bundle, ca, server_context  # noqa: F401  (bundle and ca are fixtures)
from tests.support.worlds import network_world  # noqa: F401  (fixture)

# What the environment says.


def chosen(env, scheme="https", host="api.example", port=443):
    """The URL of the proxy that an environment names for a server; None for none."""
    proxies = of_environment(env)
    found = None if proxies is None else proxies.find(scheme, host, port)
    return None if found is None else found.url


# (environment, scheme, proxy)
ENVIRONMENTS = [
    ({}, "https", None),
    ({"HTTPS_PROXY": "http://p:1"}, "https", "http://p:1"),
    ({"https_proxy": "http://p:1"}, "https", "http://p:1"),
    ({"HTTPS_PROXY": "http://upper:1", "https_proxy": "http://lower:1"}, "https", "http://lower:1"),
    ({"HTTPS_PROXY": "http://p:1"}, "http", None),
    ({"HTTP_PROXY": "http://p:1"}, "http", "http://p:1"),
    ({"http_proxy": "http://p:1"}, "http", "http://p:1"),
    ({"HTTP_PROXY": "http://p:1"}, "https", None),
    ({"HTTP_PROXY": "http://p:1", "REQUEST_METHOD": "GET"}, "http", None),
    ({"http_proxy": "http://p:1", "REQUEST_METHOD": "GET"}, "http", "http://p:1"),
    ({"ALL_PROXY": "http://p:1"}, "https", "http://p:1"),
    ({"all_proxy": "socks5://p:1"}, "http", "socks5://p:1"),
    ({"ALL_PROXY": "http://all:1", "HTTPS_PROXY": "http://p:1"}, "https", "http://p:1"),
    ({"ALL_PROXY": "http://all:1", "https_proxy": ""}, "https", None),
    ({"HTTPS_PROXY": "p:1"}, "https", "http://p:1"),
    ({"HTTPS_PROXY": "p"}, "https", "http://p:80"),
    ({"HTTPS_PROXY": " http://p:1/ "}, "https", "http://p:1"),
    ({"HTTPS_PROXY": "https://p"}, "https", "https://p:443"),
    ({"HTTPS_PROXY": "socks5h://p"}, "https", "socks5h://p:1080"),
    ({"HTTPS_PROXY": "HTTP://[::1]:3128"}, "https", "http://[::1]:3128"),
    ({"HTTPS_PROXY": "http://user:pass@p:1"}, "https", "http://p:1"),
    ({"HTTPS_PROXY": "http://p:1", "NO_PROXY": "*"}, "https", None),
    ({"HTTPS_PROXY": "http://p:1", "no_proxy": "api.example"}, "https", None),
    ({"HTTPS_PROXY": "http://p:1", "no_proxy": "", "NO_PROXY": "api.example"}, "https", "http://p:1"),
    ({"HTTPS_PROXY": "http://p:1", "NO_PROXY": "other.example, api.example"}, "https", None),
    ({"HTTPS_PROXY": "http://p:1", "NO_PROXY": ",, ;;[[,:,://,/8,*.*"}, "https", "http://p:1"),
]


@pytest.mark.parametrize("env, scheme, url", ENVIRONMENTS)
def test_the_environment_names_proxies(env, scheme, url):
    """The outcome is that of curl: lower case first, the scheme's own before ALL_PROXY, set but empty for none."""
    assert chosen(env, scheme) == url


# (entry of NO_PROXY, host, port, whether it is for it)
EXCEPTIONS = [
    ("api.example", "api.example", 443, True),
    ("API.Example", "api.example", 443, True),
    ("example", "api.example", 443, True),
    (".example", "api.example", 443, True),
    ("*.example", "api.example", 443, True),
    (".api.example", "api.example", 443, True),
    ("pi.example", "api.example", 443, False),
    ("api.example.com", "api.example", 443, False),
    ("api.example", "api.example.", 443, True),
    ("api.example:443", "api.example", 443, True),
    ("api.example:8443", "api.example", 443, False),
    (".example:8443", "api.example", 8443, True),
    ("10.1.2.3", "10.1.2.3", 443, True),
    ("10.1.2.3", "10.1.2.4", 443, False),
    ("10.1.2.3:80", "10.1.2.3", 443, False),
    ("10.1.2.3:80", "10.1.2.3", 80, True),
    ("10.0.0.0/8", "10.200.1.1", 443, True),
    ("10.0.0.0/8", "11.0.0.1", 443, False),
    ("10.1.2.3/8", "10.9.9.9", 443, True),
    ("10.0.0.0/99", "10.0.0.1", 443, False),
    ("10.", "10.0.0.1", 443, False),
    ("fd00::/8", "fd12::1", 443, True),
    ("fd00::/8", "fe80::1", 443, False),
    ("fd12::1", "fd12:0:0:0::1", 443, True),
    ("[fd12::1]", "fd12::1", 443, True),
    ("[fd12::1]:443", "fd12::1", 443, True),
    ("[fd12::1]:80", "fd12::1", 443, False),
    ("[fd00::]/8", "fd12::1", 443, True),
    ("10.0.0.0/8", "::ffff:10.1.1.1", 443, True),
    ("10.0.0.0/8", "ten.example", 443, False),
    ("example", "10.0.0.1", 443, False),
    ("", "api.example", 443, False),
    (".", "api.example", 443, False),
    (":443", "api.example", 443, False),
]


@pytest.mark.parametrize("entry, host, port, expected", EXCEPTIONS)
def test_no_proxy_makes_exceptions(entry, host, port, expected):
    """For hosts and what is below them, addresses and networks, with ports or without."""
    assert is_exception(entry, host, port) is expected


@given(st.text(max_size=30), st.sampled_from(["api.example", "10.0.0.1", "fd00::1"]))
def test_odd_entries_of_no_proxy_harm_nobody(text, host):
    """What can't be understood is for nobody, and no error (need 44)."""
    assert chosen({"HTTPS_PROXY": "http://p:1", "NO_PROXY": text}, host=host) in (None, "http://p:1")


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST.".lower(), "x.localhost", "127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"])
def test_this_machine_is_reached_by_no_proxy(host):
    """Whatever the settings: nobody means it when he sets HTTP_PROXY (need 44)."""
    assert is_loopback(host) and chosen({"ALL_PROXY": "http://p:1"}, host=host) is None
    assert of_arguments("http://p:1", None, True).find("http", host, 80) is None
    assert of_arguments("env", {"all://" + host: "http://p:1"}, True).find("http", host, 80).url == "http://p:1"


@pytest.mark.parametrize("host", ["localhost.example", "notlocalhost", "128.0.0.1", "1270.0.1", "127.example", "::2"])
def test_other_machines_are_not_this_one(host):
    """However alike they look."""
    assert not is_loopback(host)


def test_arguments_name_proxies():
    """A URL, a mapping of schemes or hosts, the environment, or none; the most exact rule counts."""
    proxies = of_arguments(
        "env",
        {"http://": "http://a:1", "all://": "http://b:1", "https://api.example": "http://c:1", "all://*.example:8443": "http://d:1",
         "all://x.example": None},
        True,
    )  # fmt: skip
    assert proxies.find("http", "other", 80).url == "http://a:1"
    assert proxies.find("https", "other", 443).url == "http://b:1"
    assert proxies.find("https", "api.example", 443).url == "http://c:1"
    assert proxies.find("https", "x.example", 443) is None
    assert of_arguments(None, None, True) is None and of_arguments("env", None, True) is None and of_arguments("env", {"http": None}, True) is None
    assert of_arguments("http://p:1", None, True).find("https", "api.example", 443).url == "http://p:1"
    for wrong in (3, {"ftp://": "x"}, {"http": 3}):
        with pytest.raises(TypeError, match="proxy|proxies"):
            of_arguments("env", wrong, True)


def test_the_environment_can_be_left_out(monkeypatch):
    """`trust_env=False`, or `proxy=None`, and nothing that it says counts."""
    monkeypatch.setenv("ALL_PROXY", "http://p:1")
    assert of_arguments("env", None, True) is not None
    assert of_arguments("env", None, False) is None and of_arguments(None, None, True) is None


@pytest.mark.parametrize("url", ["ftp://p:1", "socks4://p:1", "http://", "http://p:0", "http://p:x", "http://p:99999", "http://ä:1", "http://us:canary-word@:80"])
def test_what_is_no_proxy_is_an_error_when_it_is_used(caller, url, monkeypatch):
    """Not at construction; in words that name the setting and not the password; and nothing is tried again (need 44)."""
    monkeypatch.setenv("ALL_PROXY", url)
    client = caller.world.client("http://api.test", http_client=caller.client())
    with pytest.raises(APIConnectionError, match="ALL_PROXY names") as caught:
        caller.world.run(lambda: client.models.list())
    assert caught.value.attempts == 1 and "canary" not in str(caught.value) and isinstance(caught.value.__cause__, ProxyError)


def test_a_password_shows_nowhere():
    """Neither in the repr nor in the words of a proxy."""
    proxy = Proxy("http://user:sesame@p:1", "HTTPS_PROXY")
    assert "sesame" not in repr(proxy) + str(proxy) + proxy.url and proxy.headers() == [("Proxy-Authorization", "Basic dXNlcjpzZXNhbWU=")]


# What is said to it, at every split of what it says.

HEAD = b"CONNECT api.test:443 HTTP/1.1\r\nHost: api.test:443\r\n"


def talk(steps, pieces):
    """All that `steps` say to a proxy that answers in these pieces and then hangs up; and the error, if there is one."""
    said, pieces = bytearray(), [piece for piece in pieces if piece]
    try:
        said += next(steps)
        while True:
            said += steps.send(pieces.pop(0) if pieces else b"")
    except StopIteration:
        return bytes(said), None
    except (ProxyError, ProtocolError) as exc:
        return bytes(said), exc


def test_a_tunnel_is_asked_for_by_http():
    """CONNECT with the port, and Basic authorization if there is a user (RFC 9110 section 9.3.6)."""
    # The length that some proxies claim in their 200 means nothing (RFC 9110 section 9.3.6).
    ok = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 200 Connection established\r\nContent-Length: 5\r\nX: y\r\n\r\n"
    for pieces in splits(ok):
        assert talk(tunnel(Proxy("http://p:1"), "api.test", 443), pieces) == (HEAD + b"\r\n", None)
        said, error = talk(tunnel(Proxy("http://u%40:p%3A@p:1"), "fd00::1", 443), pieces)
        assert error is None
        assert said == b"CONNECT [fd00::1]:443 HTTP/1.1\r\nHost: [fd00::1]:443\r\nProxy-Authorization: Basic dUA6cDo=\r\n\r\n"


# what the proxy says: words of the error, whether it is of no use to try again
REFUSALS = {
    b"": ("closed the connection instead of opening a tunnel to api.test:443", False),
    b"HTTP/1.1 2": ("closed the connection", False),
    b"HTTP/1.1 407 Who are you\r\n\r\n": ("407 Who are you; it wants a user name and password", True),
    b"HTTP/1.1 403 Forbidden by policy\r\nContent-Length: 3\r\n\r\nno!": ("refused a tunnel.*403 Forbidden by policy", True),
    b"HTTP/1.1 502 Bad Gateway\r\n\r\n": ("502 Bad Gateway", False),
    b"HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\n": ("bytes of its own", False),
    b"HTTP/1.1 200 OK\nX: y\n\n": ("closed the connection", False),
    b"SSH-2.0-x\r\n": ("HTTP/1.1", False),
    b"\x05\x00": ("HTTP/1.1", False),
    b"HTTP/1.1 200 OK\r\nX: " + b"x" * 70000: ("longer than", False),
}


@pytest.mark.parametrize("data", sorted(REFUSALS), ids=lambda data: repr(data[:30]))
def test_a_tunnel_that_is_refused_is_an_error_in_words(data):
    """They name the proxy, the setting and what the proxy said."""
    words, permanent = REFUSALS[data]
    for pieces in splits(data, 40) if 0 < len(data) < 1000 else [[data]]:
        _, error = talk(tunnel(Proxy("http://p:1", "HTTPS_PROXY"), "api.test", 443), pieces)
        if error is None:  # whole in one piece: what follows comes after the tunnel was opened
            continue
        pytest.raises(type(error), raise_, error).match(words)
        assert getattr(error, "permanent", False) is permanent
        if isinstance(error, ProxyError):
            assert "the proxy http://p:1 (HTTPS_PROXY)" in str(error)


def raise_(error):
    raise error


def test_a_wrong_password_is_told_from_a_missing_one():
    """So that one knows what to look at."""
    _, error = talk(tunnel(Proxy("http://u:sesame@p:1"), "api.test", 443), [b"HTTP/1.1 407 No\r\n\r\n"])
    assert "does not accept the user name and password of its URL" in str(error) and "sesame" not in str(error)


SOCKS_OK = b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50"


@pytest.mark.parametrize("bound", [SOCKS_OK, b"\x05\x00\x00\x03\x03abc\x00\x50", b"\x05\x00\x00\x04" + b"\0" * 18])
def test_socks5_is_spoken_to_the_byte(bound):
    """RFC 1928: greeting, request by name or address, whatever address comes back."""
    for pieces in splits(bound):
        for greeting in ([b"\x05\x00"], [b"\x05", b"\x00"]):
            said, error = talk(socks5(Proxy("socks5h://p"), "api.test", 443), greeting + pieces)
            assert error is None and said == b"\x05\x01\x00\x05\x01\x00\x03\x08api.test\x01\xbb"
    assert talk(socks5(Proxy("socks5://p"), "10.0.0.1", 80), [b"\x05\x00", bound])[0][3:] == b"\x05\x01\x00\x01\x0a\0\0\x01\0\x50"
    said, error = talk(socks5(Proxy("socks5://p"), "fd00::1", 80), [b"\x05\x00", bound])
    assert error is None and said[3:] == b"\x05\x01\x00\x04" + socket.inet_pton(socket.AF_INET6, "fd00::1") + b"\0\x50"


def test_socks5_takes_a_password():
    """RFC 1929, offered only if there is one."""
    for pieces in splits(SOCKS_OK):
        pieces = [b"\x05", b"\x02", b"\x01", b"\x00", *pieces]
        said, error = talk(socks5(Proxy("socks5://user:pass%20word@p"), "api.test", 443), pieces)
        assert error is None and said == b"\x05\x02\x00\x02\x01\x04user\x09pass word\x05\x01\x00\x03\x08api.test\x01\xbb"


SOCKS_REFUSALS = {
    b"": "closed the connection",
    b"\x05": "closed the connection",
    b"HTTP/1.1 400 Bad Request\r\n\r\n": "does not speak SOCKS5",
    b"\x04\x5b": "does not speak SOCKS5",
    b"\x05\xff": "wants a user name and password",
    b"\x05\x02": "wants a user name and password",
    b"\x05\x00\x05\x00": "spoke out of turn",
    b"\x05\x00|\x05\x01\x00\x01\0\0\0\0\0\0": "did not connect to api.test:443: general failure",
    b"\x05\x00|\x05\x02\x00\x01\0\0\0\0\0\0": "not allowed",
    b"\x05\x00|\x05\x05\x00\x01\0\0\0\0\0\0": "connection refused",
    b"\x05\x00|\x05\x63\x00\x01\0\0\0\0\0\0": "error 99",
    b"\x05\x00|\x05\x00\x00\x01\0\0": "closed the connection",
    b"\x05\x00|" + SOCKS_OK + b"x": "bytes of its own",
}


@pytest.mark.parametrize("data", sorted(SOCKS_REFUSALS), ids=repr)
def test_socks5_that_is_refused_is_an_error_in_words(data):
    """They name the proxy and say what it said."""
    _, error = talk(socks5(Proxy("socks5://p", "ALL_PROXY"), "api.test", 443), data.split(b"|") if data else [])
    assert SOCKS_REFUSALS[data] in str(error) and "the proxy socks5://p:1080 (ALL_PROXY)" in str(error)


def test_socks5_refuses_what_it_can_not_carry():
    """Names and passwords of more than 255 bytes; a wrong password is told from a missing one."""
    for url, host in (("socks5://p", "x" * 256), ("socks5://u:%s@p" % ("x" * 256), "api.test")):
        assert "255 bytes" in str(talk(socks5(Proxy(url), host, 80), [b"\x05\x00"])[1])
    assert "does not accept" in str(talk(socks5(Proxy("socks5://u:p@p"), "api.test", 80), [b"\x05\x02", b"\x01\x01"])[1])
    assert "another proof" in str(talk(socks5(Proxy("socks5://u:p@p"), "api.test", 80), [b"\x05\xff"])[1])


# Through real ones.


LARGE = b"x" * 300_000


@pytest.mark.parametrize("auth", [False, True], ids=["open", "with password"])
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("kind", OWN)
def test_requests_go_through_a_proxy(caller, ca, bundle, kind, scheme, auth):
    """Plain ones are passed on, secure ones go through a tunnel whose inside the proxy does not see; connections are kept (need 44)."""
    tls = server_context(ca, "api.test") if scheme == "https" else None
    with Rude(answers(reply(LARGE)), tls=tls) as rude:
        url, names = target(kind, rude.port, scheme)
        with proxying(kind, names, auth=auth, tls=server_context(ca, "localhost")) as proxy:
            http = caller.client(proxy=proxy.url, ca_bundle=bundle)
            for _ in range(2):
                assert caller.ask(request_to(url, "POST", LARGE, "/v1/x?y=1", ("Authorization", "Bearer key")), http=http) == LARGE
            port = 443 if scheme == "https" else 80
            plain = ["POST http://api.test/v1/x?y=1 HTTP/1.1"]
            assert proxy.seen == (["SOCKS api.test:%d" % port] if "socks" in kind else ["CONNECT api.test:443 HTTP/1.1"] if tls else plain)
            head = b"POST /v1/x?y=1 HTTP/1.1\r\nHost: api.test\r\nAuthorization: Bearer key\r\nContent-Length: 300000\r\n\r\n"
            assert rude.requests == [head + LARGE] * 2 and len(rude.peers) == 1


@pytest.fixture(scope="module", params=REAL)
def running(request):
    """A proxy program, started once: they take a second for it."""
    with program(request.param) as proxy:
        yield proxy


def through_a_program(caller, ca, bundle, running, scheme, monkeypatch):
    """The programs that the machine has, named by the environment; both clients of a world as users make them."""
    tls = server_context(ca, "api.test", "0.0.0.0") if scheme == "https" else None
    with Rude(answers(reply(b'{"object":"list","data":[]}', "Content-Type: application/json")), tls=tls) as rude:
        url, _ = target("program", rude.port, scheme)
        monkeypatch.setenv(scheme + "_proxy", running.url)
        monkeypatch.setenv("SSL_CERT_FILE", bundle)
        client = caller.world.client(url + "/v1")
        for _ in range(2):
            assert caller.world.run(lambda: client.models.list()).data == []
        assert len(rude.requests) == 2 and b"Proxy-" not in rude.requests[0] and b"GET /v1/models HTTP/1.1\r\n" in rude.requests[0]
        if not tls:
            assert b"\r\nvia:" in rude.requests[0].lower()


if REAL:  # what is not there is not skipped, but not made either

    @pytest.mark.parametrize("scheme", ["http", "https"])
    def test_requests_go_through_a_proxy_program(caller, ca, bundle, running, scheme, monkeypatch):
        """The programs that the machine has, named by the environment; both clients of a world as users make them."""
        through_a_program(caller, ca, bundle, running, scheme, monkeypatch)


@pytest.mark.parametrize("kind", OWN)
def test_a_proxy_that_wants_a_password_says_so(caller, ca, bundle, kind):
    """Its answer to a request without one is in the error, or is the answer; nothing secret is."""
    with Rude(answers(reply()), tls=server_context(ca, "api.test")) as rude:
        url, names = target(kind, rude.port, "https")
        with proxying(kind, names, auth=True, tls=server_context(ca, "localhost")) as proxy:
            for proxy_url in (proxy.plain_url, proxy.url.replace("canary%3A", "wrong%3A")):
                client = caller.world.client(url, http_client=caller.client(proxy=proxy_url, ca_bundle=bundle))
                with pytest.raises(APIConnectionError, match="password") as caught:
                    caller.world.run(lambda: client.models.list())
                assert caught.value.attempts == 1 and PASSWORD not in str(caught.value) and not rude.requests


def test_a_proxy_that_nobody_finds_is_named(caller):
    """Not the server that was asked for: that one may be well."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = "http://user:sesame@127.0.0.1:%d" % unused.getsockname()[1]
        with pytest.raises(APIConnectionError, match=r"the proxy http://127.0.0.1:\d+ \(proxy\) can't be reached: .*refused") as caught:
            caller.ask("http://api.test", http=caller.client(proxy=url))
        assert "sesame" not in str(caught.value) and "base_url" not in str(caught.value)


@pytest.mark.parametrize("scheme", ["http", "socks5", "https"])
def test_a_silent_proxy_costs_the_limit_to_connect(caller, scheme):
    """The handshake with it is a part of connecting (need 7)."""
    with Rude(send_and_wait(b"")) as rude:
        http = caller.client(proxy="%s://127.0.0.1:%d" % (scheme, rude.port))
        with takes(SHORT), pytest.raises(APITimeoutError) as caught:
            caller.ask(request_to("https://api.test", connect=SHORT), http=http)
        assert caught.value.phase == "connect" and rude.peer(0).ended.wait(5)


def test_a_drip_inside_the_tls_of_a_proxy_ends_at_the_limit(caller, ca, bundle):
    """The limit to connect is for all steps together, however little comes at a time (need 7)."""

    def script(peer):
        peer.more()
        peer.send(b"HTTP/1.1 200 OK\r\n\r\n")
        peer.more()
        peer.drip(b"\x16\x03\x03\x40\x00" + b"\0" * 2000, 0.02)  # a record of TLS that is never complete

    with Rude(script, tls=server_context(ca, "localhost")) as rude:
        http = caller.client(proxy="https://localhost:%d" % rude.port, ca_bundle=bundle)
        with takes(0.3, 1.5), pytest.raises(APITimeoutError) as caught:
            caller.ask(request_to("https://api.test", connect=0.3), http=http)
        assert caught.value.phase == "tls"


def test_the_clients_of_the_official_readme_have_their_counterpart(caller):
    """`DefaultHttpxClient(proxies=..., transport=HTTPTransport(local_address=...))`, per client and through `with_options`."""
    public = caller.world.public
    with Rude(answers(reply(b'{"object":"list","data":[]}'))) as rude:
        with proxying("own http", {"my.test": rude.port}) as proxy:
            transport = public("HTTPTransport")(local_address="0.0.0.0")
            default = oai_lite.DefaultAsyncHttpxClient if caller.world.is_async else oai_lite.DefaultHttpxClient
            one = caller.world.client("http://my.test/v1", http_client=default(proxies=proxy.url, transport=transport))
            assert caller.world.run(lambda: one.models.list()).data == []
            assert proxy.seen == ["GET http://my.test/v1/models HTTP/1.1"]
            direct = caller.client(proxy=None, local_address="127.0.0.1")
            two = one.with_options(base_url=rude.url + "/v1", http_client=direct)
            assert caller.world.run(lambda: two.models.list()).data == [] and len(proxy.seen) == 1
    with pytest.raises(TypeError, match="HTTPTransport"):
        caller.client(transport=object())
