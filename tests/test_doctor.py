"""The doctor: what it says is true, it shows no key, and each thing that can be wrong is named (need 46)."""
from __future__ import annotations

import os
import re
import ssl
import subprocess
import sys

import pytest
import trustme

from oai_lite import HTTPClient
from oai_lite._cli.doctor import CONFIGURATION, CREDENTIAL, KNOWN, NETWORK, OK, examine
from tests.support.commands import ROOT, inside
from tests.support.proxies import Own
from tests.support.rude import Rude, answers, full_port, reply, send_and_close, send_and_wait
from tests.support.worlds import server  # noqa: F401  (fixture)

MODELS = reply(b'{"object": "list", "data": [{"id": "m", "object": "model"}]}', "Content-Type: application/json")
KEY = "sk-canary-key"


def told(base_url, http_client=None, seconds=10.0):
    """What the doctor says, as a text, and its exit code."""
    lines = []
    code = examine(lines.append, base_url, seconds, http_client)
    text = "\n".join(lines)
    assert "canary" not in text
    return text, code


@pytest.fixture(autouse=True)
def key(monkeypatch):
    """The key in the environment."""
    monkeypatch.setenv("OPENAI_API_KEY", KEY)


def test_all_is_well(server):
    """The settings, each with its source, and every step with its time."""
    text, code = told(server.url)
    assert code == OK and text.endswith("All is well.")
    assert re.search(r"base URL +%s/  \(given\)" % re.escape(server.url), text)
    assert re.search(r"API key +set, 13 characters \(OPENAI_API_KEY\)", text) and "organization  not set" in text
    for step in ("DNS", "TCP", "HTTP"):
        assert re.search(r"%s +ok +\d+\.\d ms" % step, text)
    assert "read 600 s" in text and "proxy         none" in text and "trust store" not in text


def test_it_goes_the_way_that_calls_go(monkeypatch, tmp_path):
    """Through proxies, with the trust store that the environment names; what the certificate says is shown."""
    ca = trustme.CA(organization_name="Canteen CA")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert("api.test").configure_cert(context)
    bundle = tmp_path / "ca.pem"
    bundle.write_bytes(ca.cert_pem.bytes())
    with Rude(answers(MODELS), tls=context) as rude, Rude(Own({"api.test": rude.port}, "u:canary-password")) as proxy:
        monkeypatch.setenv("OPENAI_BASE_URL", "https://api.test/v1")
        monkeypatch.setenv("HTTPS_PROXY", "http://u:canary-password@127.0.0.1:%d" % proxy.port)
        monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
        text, code = told(None)
        assert code == OK, text
        assert "https://api.test/v1/  (OPENAI_BASE_URL)" in text and "(HTTPS_PROXY)" in text and "(set by SSL_CERT_FILE)" in text
        assert re.search(r"TLS +ok .*TLSv1.*certificate by Canteen CA, valid until ", text) and "1 models" in text
        assert len(rude.requests) == 1 and KEY.encode() in rude.requests[0]


PLACES = [
    ("http://localhost:%d", "localhost", "this machine itself"),
    ("http://skipped.test:%d", "skipped.test", "NO_PROXY makes an exception"),
]


@pytest.mark.parametrize("url, host, words", PLACES)
def test_why_there_is_no_proxy_is_said(url, host, words, monkeypatch):
    """Loopback, or an exception."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "skipped.test")
    with Rude(answers(MODELS)) as rude:
        text, _ = told(url % rude.port)
    assert words in text


def wrong(script):
    with Rude(script) as rude:
        return told(rude.url)


def test_what_is_wrong_is_named(monkeypatch):
    """A setting, a credential or the network: by words and by exit code."""
    text, code = told("api.example/v1")
    assert code == CONFIGURATION and "base_url must begin with http" in text
    text, code = wrong(answers(reply(b'{"error": {"message": "who?"}}', status="401 No")))
    assert code == CREDENTIAL and "who?" in text
    text, code = wrong(answers(reply(b'{"error": {"message": "not you"}}', status="403 No")))
    assert code == CREDENTIAL and "not you" in text
    text, code = wrong(answers(reply(b"<title>Wrong place</title>", status="404 No")))
    assert code == NETWORK and "Wrong place" in text
    text, code = wrong(send_and_close(b"SSH-2.0-x\r\n"))
    assert code == NETWORK and "TCP" in text and "HTTP/1.1" in text
    text, code = wrong(answers(reply(b"<html>")))
    assert code == NETWORK and "not JSON" in text
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary\u2026")
    text, code = told("http://127.0.0.1:1")
    assert code == CONFIGURATION and "U+2026 at position 9" in text
    monkeypatch.delenv("OPENAI_API_KEY")
    text, code = wrong(answers(reply(b"{}", status="401 No")))
    assert code == CREDENTIAL and "set OPENAI_API_KEY" in text and "not set (OPENAI_API_KEY)" in text


def test_a_misspelt_variable_is_noticed(server, monkeypatch):
    """What looks like a setting and is none is listed, by name only."""
    monkeypatch.setenv("OPENAI_API_BASE", "canary")
    text, code = told(server.url)
    assert code == OK and "not read      OPENAI_API_BASE" in text and "OPENAI_BASE_URL" in text and "OPENAI_API_KEY" in KNOWN


def test_the_list_of_variables_is_true():
    """Every variable that the package reads is known, and no other."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "oai_lite").rglob("*.py"))]
    assert {name for text in texts for name in re.findall('"(OPENAI_[A-Z_]+)"', text)} - {"OPENAI_"} == set(KNOWN)


def test_each_step_has_its_limit():
    """Nobody answers, or a server says nothing: the doctor does not wait for ever."""
    listener = full_port()
    try:
        text, code = told("http://127.0.0.1:%d" % listener.getsockname()[1], seconds=0.1)
        assert code == NETWORK and "timed out" in text
    finally:
        listener.close()
    with Rude(send_and_wait(b"")) as rude:
        text, code = told(rude.url, seconds=0.1)
        assert code == NETWORK and "TCP" in text and "timed out" in text
        text, code = told(rude.url.replace("http:", "https:"), HTTPClient(), seconds=0.1)
        assert code == NETWORK and re.search("TLS +FAILED", text)


def test_a_trust_store_or_proxy_that_is_wrong_is_named(monkeypatch):
    """Among the settings already."""
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")
    text, code = told("https://127.0.0.1:1")
    assert code == NETWORK and "trust store   wrong: SSL_CERT_FILE names the trust store /nowhere/ca.pem" in text
    monkeypatch.setenv("HTTPS_PROXY", "ftp://x")
    text, code = told("https://api.test")
    assert code == NETWORK and "proxy         wrong: HTTPS_PROXY names a proxy of the kind 'ftp'" in text


def test_it_is_a_command(server):
    """`python -m oai_lite doctor`, with its options and exit codes."""
    done = inside("doctor", "--base-url", server.url, "--timeout", "5")
    assert done.code == OK and done.output.endswith("All is well.\n")
    command = [sys.executable, "-m", "oai_lite", "doctor", "--base-url", "nonsense"]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True, timeout=60, env=dict(os.environ))
    assert (done.returncode, done.stderr) == (CONFIGURATION, "") and "canary" not in done.stdout and "base_url must begin" in done.stdout
