"""Webhooks: signatures, times, secrets and headers, as a table of what is right and what is wrong."""
from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import inspect
import json
import time

import pytest

import oai_lite
from oai_lite import InvalidWebhookSignatureError, OpenAIError
from oai_lite._headers import Headers
from oai_lite.helpers.webhooks import check
from tests.support.worlds import world  # noqa: F401  (fixture)

KEY = b"0123456789abcdef secret"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
PAYLOAD = json.dumps({"id": "evt_1", "object": "event", "created_at": 1, "type": "response.completed", "data": {"id": "resp_é"}}, ensure_ascii=False)
NOW = 1750000000


def sign(payload=PAYLOAD, key=KEY, timestamp=NOW, name="wh_1"):
    text = payload if isinstance(payload, bytes) else payload.encode()
    return base64.b64encode(hmac.new(key, b"%s.%s." % (name.encode(), str(timestamp).encode()) + text, hashlib.sha256).digest()).decode()


def headers(signature=None, timestamp=NOW, name="wh_1", **signed):
    return {"webhook-signature": "v1," + (signature or sign(timestamp=timestamp, name=name, **signed)), "webhook-timestamp": str(timestamp), "webhook-id": name}


def checked(payload=PAYLOAD, fields=None, secret=SECRET, tolerance=300, now=NOW):
    check(payload, headers() if fields is None else fields, secret, tolerance, now)


def test_a_signature_made_by_others_is_right():
    """A delivery of the official documentation of Standard Webhooks, byte for byte."""
    fields = {"webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek", "webhook-timestamp": "1614265330", "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="}
    check('{"test": 2432232314}', fields, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", 300, 1614265330)


@pytest.mark.parametrize("payload", [PAYLOAD, PAYLOAD.encode()])
def test_text_and_bytes_are_the_same(payload):
    """A payload may be either (WH-3, WH-4)."""
    checked(payload)
    with pytest.raises(InvalidWebhookSignatureError, match="does not match"):
        checked(payload + payload[-1:])


RIGHT, WRONG = sign(), sign(key=b"other")


@pytest.mark.parametrize(
    "value, right",
    [
        ("v1," + RIGHT, True), (RIGHT, True), ("v1,%s v1,%s" % (WRONG, RIGHT), True), ("%s  v1,%s" % (WRONG, RIGHT), True), ("v1,%s, v1,%s" % (RIGHT, WRONG), True),
        ("v1," + WRONG, False), ("v2," + RIGHT, False), ("", False), ("v1,", False), (RIGHT[:-1], False), (RIGHT + "x", False), (RIGHT.lower(), False),
        ("v1,%s é" % RIGHT, True),  # stops at the first match
    ],
)  # fmt: skip
def test_one_valid_signature_of_several_is_enough(value, right):
    """With the version before it or without, in order (WH-7, WH-11)."""
    fields = dict(headers(), **{"webhook-signature": value})
    if right:
        return checked(fields=fields)
    with pytest.raises(InvalidWebhookSignatureError):
        checked(fields=fields)


def test_missing_headers_are_named_in_order():
    """Signature, time, id; a ValueError and an error of ours (WH-5)."""
    fields = headers()
    for name in ("webhook-id", "webhook-timestamp", "webhook-signature"):
        del fields[name]
        with pytest.raises(ValueError, match="Could not find the %s header" % name) as caught:
            checked(fields=fields)
        assert isinstance(caught.value, OpenAIError)


def test_header_names_are_case_insensitive():
    """In mappings, pairs and our own headers (WH-6)."""
    upper = {name.upper(): value for name, value in headers().items()}
    for fields in (upper, list(upper.items()), Headers(upper)):
        checked(fields=fields)


@pytest.mark.parametrize(
    "sent, tolerance, problem",
    [
        (NOW - 300, 300, None), (NOW - 301, 300, "too old"), (NOW + 300, 300, None), (NOW + 301, 300, "too new"), (NOW, 0, None), (NOW - 1, 0, "too old"),
        (NOW + 1, 0, "too new"), (NOW, -1, "too old"), (NOW - 1000, 1000, None),
    ],
)  # fmt: skip
def test_the_time_must_be_within_the_tolerance(sent, tolerance, problem):
    """The boundary is in; zero and less are allowed (WH-9)."""
    if problem is None:
        return checked(fields=headers(timestamp=sent), tolerance=tolerance)
    with pytest.raises(InvalidWebhookSignatureError, match=problem):
        checked(fields=headers(timestamp=sent), tolerance=tolerance)


def test_the_time_is_signed_as_it_was_sent():
    """Blanks and zeros included; what is no whole number is refused (WH-10)."""
    for sent in ("0%d" % NOW, "+%d" % NOW):
        checked(fields=headers(timestamp=sent))
        with pytest.raises(InvalidWebhookSignatureError, match="does not match"):
            checked(fields=headers(sign(), timestamp=sent))
    for sent in ("", "soon", "%d.5" % NOW, "1e9", "0x10"):
        with pytest.raises(InvalidWebhookSignatureError, match="no whole number"):
            checked(fields=headers(timestamp=sent))


def test_secrets_are_base64_or_themselves():
    """`whsec_` says which; broken base64 raises its own error (WH-8)."""
    checked(fields=headers(key=b"plain words"), secret="plain words")
    checked(fields=headers(key=b"\xc3\xa9" + b"x"), secret="éx")
    with pytest.raises(binascii.Error):
        checked(secret="whsec_abcde")
    checked(fields=headers(key=b"x"), secret="x")


def test_native_errors_pass():
    """A payload that is no UTF-8, a signature that is no ASCII (WH-12)."""
    with pytest.raises(UnicodeDecodeError):
        checked(b"\xff", headers(payload=b"\xff"))
    with pytest.raises(TypeError):
        checked(fields=dict(headers(), **{"webhook-signature": "v1,é"}))


def test_no_error_tells_a_secret():
    """Neither the secret, nor the payload, nor a signature (WH-12)."""
    cases = [dict(payload="canary"), dict(fields=headers("canary")), dict(secret="canary-secret"), dict(now=0), dict(fields={"webhook-signature": "canary"}), dict(secret="whsec_canary-secret")]
    for case in cases:
        with pytest.raises(ValueError) as caught:
            checked(**case)
        assert "canary" not in str(caught.value) and RIGHT not in str(caught.value)


# As methods of clients.


def now_headers(**more):
    return headers(timestamp=int(time.time()), **more)


def test_a_webhook_is_unwrapped(world):
    """To an event object; with the client's secret or another one; in both clients no coroutine (WH-1, WH-2, WH-13)."""
    client = world.client("http://127.0.0.1:1", webhook_secret=SECRET)
    event = client.webhooks.unwrap(PAYLOAD.encode(), now_headers())
    assert event.id == "evt_1" and event.created_at == 1 and event.data.id == "resp_é" and isinstance(event, oai_lite.APIObject)
    assert client.webhooks.verify_signature(PAYLOAD, now_headers()) is None
    assert client.webhooks.unwrap(PAYLOAD, now_headers(key=b"mine"), secret="mine").type == "response.completed"
    with pytest.raises(InvalidWebhookSignatureError):
        client.webhooks.unwrap(PAYLOAD, now_headers(), secret="mine")
    old = headers(timestamp=int(time.time()) - 1000)
    with pytest.raises(InvalidWebhookSignatureError, match="too old"):
        client.webhooks.unwrap(PAYLOAD, old)
    client.webhooks.verify_signature(PAYLOAD, old, tolerance=2000)
    assert not inspect.iscoroutinefunction(client.webhooks.unwrap) and not inspect.iscoroutinefunction(client.webhooks.verify_signature)


def test_a_secret_must_be_set(world, monkeypatch):
    """By argument, client or environment; an empty one counts as given (WH-2)."""
    client = world.client("http://127.0.0.1:1")
    with pytest.raises(ValueError, match="webhook secret must be set"):
        client.webhooks.verify_signature(PAYLOAD, now_headers())
    client.webhooks.verify_signature(PAYLOAD, now_headers(key=b""), secret="")
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    world.client("http://127.0.0.1:1").webhooks.verify_signature(PAYLOAD, now_headers())


def test_the_module_verifies_too(monkeypatch):
    """`oai_lite.webhooks`, with the module's setting."""
    monkeypatch.setattr(oai_lite, "api_key", "sk")
    monkeypatch.setattr(oai_lite, "webhook_secret", SECRET)
    try:
        assert oai_lite.webhooks.unwrap(PAYLOAD, now_headers()).id == "evt_1"
    finally:
        oai_lite._reset_client()


def test_a_payload_that_is_no_json_is_an_error_of_ours(world):
    """Although its signature is right."""
    client = world.client("http://127.0.0.1:1", webhook_secret=SECRET)
    with pytest.raises(ValueError, match="signature of the webhook is right, but its payload is no JSON") as caught:
        client.webhooks.unwrap("words", now_headers(payload="words"))
    assert isinstance(caught.value, OpenAIError)
