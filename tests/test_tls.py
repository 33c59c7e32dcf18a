"""TLS: trust stores, client certificates and what is said when they don't do; in both worlds (need 43)."""
from __future__ import annotations

import datetime
import ipaddress
import shutil
import ssl
import subprocess
import sys

import pytest
import trustme

from oai_lite import APIConnectionError
from oai_lite import _connect as tls
from oai_lite._connect import Layer, Trust, TrustError
from tests.support.rude import Rude, answers, caller, reply  # noqa: F401  (caller is a fixture)
from tests.support.splits import splits
from tests.support.tls import bundle, ca, demanding, server_context  # noqa: F401  (bundle and ca are fixtures)
from tests.support.worlds import world  # noqa: F401  (fixture)
from tests.test_house import CALL, CALL_DIET, loaded


@pytest.fixture(autouse=True)
def no_contexts():
    """Contexts are made anew for each test: what they read has changed."""
    forget()
    yield
    forget()


def forget():
    tls._contexts.clear()
    tls._used.clear()


@pytest.fixture
def directory(bundle, tmp_path):
    """A directory with its certificate under the hash of its subject."""
    made = tmp_path / "certs"
    made.mkdir()
    command = ["openssl", "x509", "-subject_hash", "-noout", "-in", bundle]
    digest = subprocess.run(command, stdout=subprocess.PIPE, universal_newlines=True, check=True).stdout.strip()
    shutil.copy(bundle, str(made / (digest + ".0")))
    return str(made)


def secure(context, host="localhost"):
    """A server with these certificates."""
    return Rude(answers(reply()), tls=context, name=host)


def test_the_first_call_over_tls_loads_ssl_and_no_more(ca, bundle):
    """What a fresh process waits for: `ssl`, and nothing that urllib or a codec of domain names brings along (need 1)."""
    with secure(server_context(ca, "127.0.0.1"), "127.0.0.1") as rude:
        new = loaded(CALL % (rude.url + "/v1"), SSL_CERT_FILE=bundle)
    assert "ssl" in new and not new & set(CALL_DIET)


# Trust.


def test_a_bundle_is_a_file_or_a_directory(caller, ca, bundle, directory):
    """`ca_bundle` takes the place of the system's store; a directory is read by hashed names, on demand."""
    with secure(server_context(ca, "localhost")) as rude:
        for path in (bundle, directory):
            assert caller.ask(rude.url, http=caller.client(ca_bundle=path)) == b"{}"


def test_the_environment_may_name_a_directory(caller, ca, directory, monkeypatch):
    """`SSL_CERT_DIR`, alone or beside a file that says nothing of the server."""
    with secure(server_context(ca, "localhost")) as rude:
        monkeypatch.setenv("SSL_CERT_DIR", directory)
        assert caller.ask(rude.url) == b"{}"


# (environment, what is used): the first file that is named, then the directory beside OpenSSL's own variable
STORES = [
    ({}, ()),
    ({"SSL_CERT_FILE": "a", "REQUESTS_CA_BUNDLE": "b", "CURL_CA_BUNDLE": "c"}, (("SSL_CERT_FILE", "a"),)),
    ({"REQUESTS_CA_BUNDLE": "b", "CURL_CA_BUNDLE": "c"}, (("REQUESTS_CA_BUNDLE", "b"),)),
    ({"CURL_CA_BUNDLE": "c"}, (("CURL_CA_BUNDLE", "c"),)),
    ({"SSL_CERT_FILE": "a", "SSL_CERT_DIR": "d"}, (("SSL_CERT_FILE", "a"), ("SSL_CERT_DIR", "d"))),
    ({"SSL_CERT_DIR": "d"}, (("SSL_CERT_DIR", "d"),)),
    ({"SSL_CERT_DIR": "d", "CURL_CA_BUNDLE": "c"}, (("CURL_CA_BUNDLE", "c"),)),
    ({"SSL_CERT_FILE": "", "CURL_CA_BUNDLE": "c"}, (("CURL_CA_BUNDLE", "c"),)),
]


@pytest.mark.parametrize("env, store", STORES)
def test_the_order_of_the_environment(env, store, monkeypatch):
    """An argument before all of it; `trust_env=False` and none of it counts."""
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    assert Trust().store() == store
    assert Trust(ca_bundle="mine").store() == (("ca_bundle", "mine"),) and Trust(trust_env=False).store() == ()


@pytest.mark.parametrize("setting", ["ca_bundle", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_DIR"])
@pytest.mark.parametrize("content", ["missing", "empty", "nonsense", "directory without hashes"])
def test_a_store_that_can_not_be_read_is_named(caller, ca, setting, content, tmp_path, monkeypatch):
    """With the setting and the path; nothing is sent, nothing is tried again, and nothing else is trusted in its place."""
    path = tmp_path / "the store"
    if content == "directory without hashes":
        path.mkdir()
        (path / "ca.pem").write_bytes(ca.cert_pem.bytes())
    elif content != "missing":
        path.write_text("" if content == "empty" else "-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n")
    options = {"ca_bundle": path} if setting == "ca_bundle" else {}
    if not options:
        monkeypatch.setenv(setting, str(path))
    with secure(server_context(ca, "localhost")) as rude:
        client = caller.world.client(rude.url, http_client=caller.client(**options))
        with pytest.raises(APIConnectionError, match="%s names the (trust store|directory) .*the store" % setting) as caught:
            caller.world.run(lambda: client.models.list())
        assert caught.value.attempts == 1 and isinstance(caught.value.__cause__, TrustError) and not rude.requests


class Paths:
    """What `ssl.get_default_verify_paths` says on a system without certificates."""

    cafile = capath = None
    openssl_cafile, openssl_capath = "/nowhere/cert.pem", "/nowhere/certs"


@pytest.fixture
def empty_system(monkeypatch):
    """A Python that finds no certificates, as that of python.org on macOS, or one in a slim image."""
    monkeypatch.setattr(ssl, "get_default_verify_paths", Paths)
    monkeypatch.setattr(ssl, "create_default_context", lambda: ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    monkeypatch.setattr(tls, "USUAL_BUNDLES", ("/nowhere/bundle.crt",))


def test_an_empty_store_is_named(caller, ca, empty_system):
    """In place of "unable to get local issuer certificate", what is wrong and what to install or set (need 43)."""
    with secure(server_context(ca, "localhost")) as rude:
        with pytest.raises(APIConnectionError, match="trust store of this system is empty.*/nowhere/bundle.crt.*ca-certificates.*SSL_CERT_FILE"):
            caller.ask(rude.url)
        assert not rude.requests


def test_the_usual_places_are_looked_at(caller, ca, bundle, empty_system, monkeypatch, tmp_path):
    """Bundles of other systems, then that of `certifi`, if it is installed; its code is not run. The error for a server that is not
    trusted names the bundle that was used and the setting that helps (need 43)."""
    with secure(server_context(ca, "localhost")) as rude:
        monkeypatch.setattr(tls, "USUAL_BUNDLES", ("/nowhere/bundle.crt", bundle))
        assert caller.ask(rude.url) == b"{}" and bundle in Trust().words()
        forget()
        monkeypatch.setattr(tls, "USUAL_BUNDLES", ())
        (tmp_path / "certifi").mkdir()
        (tmp_path / "certifi" / "__init__.py").write_text("raise RuntimeError('run')")
        shutil.copy(bundle, str(tmp_path / "certifi" / "cacert.pem"))
        monkeypatch.syspath_prepend(str(tmp_path))
        monkeypatch.delitem(sys.modules, "certifi", raising=False)
        assert caller.ask(rude.url, http=caller.client()) == b"{}" and "cacert.pem" in Trust().words()
        assert "certifi" not in sys.modules
    with secure(server_context(trustme.CA(), "localhost")) as stranger:
        with pytest.raises(APIConnectionError, match="not trusted by this system's store .*cacert.pem.*SSL_CERT_FILE"):
            caller.ask(stranger.url, http=caller.client())


def test_the_environment_can_be_left_out(monkeypatch, bundle):
    """OpenSSL looks at `SSL_CERT_FILE` by itself; with `trust_env=False` it does not."""
    monkeypatch.setenv("SSL_CERT_FILE", bundle)
    named, system = Trust().context(), Trust(trust_env=False).context()
    assert [one["subject"] for one in named.get_ca_certs()] and named is not system
    assert named.get_ca_certs() != system.get_ca_certs()


def test_a_context_is_made_once_per_settings(bundle):
    """Reading a trust store takes tens of milliseconds; different settings don't share one."""
    assert Trust().context() is Trust().context()
    assert Trust(ca_bundle=bundle).context() is Trust(ca_bundle=bundle).context() is not Trust().context()
    mine = ssl.create_default_context()
    assert Trust(ssl_context=mine).context() is mine


def test_verification_is_on_in_every_context(bundle, directory):
    """Certificates and host names; TLS 1.2 at least."""
    for trust in (Trust(), Trust(ca_bundle=bundle), Trust(ca_bundle=directory), Trust(trust_env=False)):
        for context in (trust.context(), trust.proxy_context()):
            assert context.verify_mode is ssl.CERT_REQUIRED and context.check_hostname and context.minimum_version is ssl.TLSVersion.TLSv1_2


# Servers.


def past():
    return datetime.datetime(2001, 1, 1)


# name: (names of the certificate, options of it, which authority, words of the error)
BAD_SERVERS = {
    "expired": (["localhost"], {"not_after": past()}, "ours", "expired.*clock"),
    "another name": (["other.example"], {}, "ours", "another host.*base_url"),
    "a wildcard of another level": (["*.x.localhost"], {}, "ours", "another host"),
    "unknown authority": (["localhost"], {}, "theirs", "not trusted by .*ca.pem.*set by ca_bundle.*SSL_CERT_FILE"),
    "self-signed": (None, {}, "itself", "self.signed.*not trusted by .*ca.pem"),
}


@pytest.mark.parametrize("case", sorted(BAD_SERVERS))
def test_a_server_that_is_not_who_it_should_be_gets_nothing(caller, ca, bundle, case):
    """Its certificate is refused before a byte of the request is sent, with advice for this very case; and only once."""
    names, options, authority, words = BAD_SERVERS[case]
    signer = ca if authority == "ours" else trustme.CA()
    if names is None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        signer.private_key_pem  # noqa: B018  (older versions of trustme name it otherwise)
        with signer.cert_pem.tempfile() as cert, signer.private_key_pem.tempfile() as key:
            context.load_cert_chain(cert, key)
    else:
        context = server_context(signer, *names, **options)
    with secure(context) as rude:
        client = caller.world.client(rude.url, http_client=caller.client(ca_bundle=bundle))
        with pytest.raises(APIConnectionError, match="(?s)agreeing on TLS.*" + words) as caught:
            caller.world.run(lambda: client.models.list())
        assert isinstance(caught.value.__cause__, ssl.SSLCertVerificationError) and caught.value.attempts == 1 and not rude.requests


@pytest.mark.parametrize("host, good", [("127.0.0.1", True), ("[::1]", True), ("localhost", False)])
def test_addresses_are_checked_too(caller, ca, bundle, host, good):
    """A certificate for an address is good for that address, and for no name that leads there."""
    address = "::1" if ":" in host else "127.0.0.1"
    with Rude(answers(reply()), tls=server_context(ca, str(ipaddress.ip_address(address))), host=address, name=host) as rude:
        http = caller.client(ca_bundle=bundle)
        if good:
            assert caller.ask(rude.url, http=http) == b"{}"
        else:
            with pytest.raises(APIConnectionError, match="another host"):
                caller.ask(rude.url, http=http)


# Client certificates.


@pytest.fixture
def identity(ca, tmp_path):
    """Our own certificate: (certificate, key) files, and one with both."""
    made = ca.issue_cert("client@oai-lite.example")
    cert, key, both = tmp_path / "client.pem", tmp_path / "client.key", tmp_path / "both.pem"
    cert.write_bytes(b"".join(blob.bytes() for blob in made.cert_chain_pems))
    key.write_bytes(made.private_key_pem.bytes())
    both.write_bytes(made.private_key_and_cert_chain_pem.bytes())
    return cert, key, both


def test_our_own_certificate_is_shown(caller, ca, bundle, identity):
    """As one file, as two, and with a password for the key."""
    cert, key, both = map(str, identity)
    locked = key + ".locked"
    subprocess.run(["openssl", "pkey", "-in", key, "-aes128", "-passout", "pass:sesame", "-out", locked], check=True)
    with secure(demanding(ca)) as rude:
        for one in (both, (cert, key), (cert, locked, "sesame")):
            assert caller.ask(rude.url, http=caller.client(ca_bundle=bundle, cert=one)) == b"{}"


def test_a_server_that_wants_a_certificate_says_so(caller, ca, bundle):
    """Whether the refusal comes in the handshake or after it, the error names the option."""
    for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
        context = demanding(ca)
        context.maximum_version = version
        with secure(context) as rude:
            with pytest.raises(APIConnectionError, match=r"(?i)certificate.*cert=|reset|closed|EOF") as caught:
                caller.ask(rude.url, http=caller.client(ca_bundle=bundle))
            assert caught.value.__cause__ is not None and not rude.requests


def test_a_certificate_that_can_not_be_used_is_named(caller, ca, bundle, identity, tmp_path):
    """By its path, without its password."""
    cert, key, both = map(str, identity)
    with secure(demanding(ca)) as rude:
        for wrong in (str(tmp_path / "gone.pem"), cert, (key, cert), (cert, str(tmp_path / "gone.key"), "sesame")):
            with pytest.raises(APIConnectionError, match="client certificate cert=.*can't be used") as caught:
                caller.ask(rude.url, http=caller.client(ca_bundle=bundle, cert=wrong))
            assert "sesame" not in str(caught.value) and isinstance(caught.value.__cause__, TrustError)


# Layers.


def test_a_layer_is_the_same_at_every_split(ca, bundle):
    """A handshake and data between two ends in memory, however the bytes are cut."""
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    server = server_context(ca, "api.test").wrap_bio(incoming, outgoing, server_side=True)
    layer = Layer(Trust(ca_bundle=bundle).context(), "api.test")
    ready = False
    while not ready:
        ready = layer.handshake()
        incoming.write(layer.to_send())
        try:
            server.do_handshake()
        except ssl.SSLWantReadError:
            pass
        layer.received(outgoing.read())
    layer.write(b"x" * 50_000)
    incoming.write(layer.to_send())
    assert b"".join(server.read(65536) for _ in range(4)) == b"x" * 50_000
    server.write(b"hello")
    data = outgoing.read()
    for pieces in list(splits(data))[-1:]:
        got = []
        for piece in pieces:
            layer.received(piece) if piece else None
            got.append(layer.read(100))
        assert [one for one in got if one] == [b"hello"]
    layer.received(b"")
    assert layer.read(100) == b""


@pytest.mark.parametrize(
    "reason, words",
    [
        ("TLSV13_ALERT_CERTIFICATE_REQUIRED", "cert="),
        ("SSLV3_ALERT_HANDSHAKE_FAILURE", "cert="),
        ("WRONG_VERSION_NUMBER", "http://"),
        ("HTTP_REQUEST", "http://"),
        ("SOMETHING_ELSE", ""),
    ],
)
def test_what_openssl_means_is_said(reason, words):
    """Its reasons are not words for people."""
    error = ssl.SSLError(1, "[SSL: %s]" % reason)
    error.reason = reason
    assert words in tls.advice_for(error) and bool(words) == bool(tls.advice_for(error))
