"""Webhooks: whether a request that claims to come from the API does, and what it says. Local: nothing is sent.

The signature is that of Standard Webhooks (https://www.standardwebhooks.com): HMAC-SHA256 over "ID.TIMESTAMP.PAYLOAD". `check` is
pure; the time is an argument. No message shows the secret, the payload or a signature.
"""
from __future__ import annotations

from .._errors import ConfigurationError, InvalidWebhookSignatureError
from .._headers import Headers
from .._objects import parse_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional, Union

TOLERANCE = 300  # seconds that a webhook may be old, or new: deliveries are retried, and clocks differ
_PREFIX = "whsec_"  # of a secret in base64


def unwrap(resource: Any, payload: Union[str, bytes], headers: Any, secret: Optional[str] = None) -> Any:
    """The event in a webhook, whose signature is right."""
    verify_signature(resource, payload, headers, secret)
    try:
        return parse_json(payload)
    except ValueError as exc:
        raise ConfigurationError("the signature of the webhook is right, but its payload is no JSON: %s" % exc) from None


def verify_signature(
    resource: Any, payload: Union[str, bytes], headers: Any, secret: Optional[str] = None, tolerance: int = TOLERANCE
) -> None:
    """Do nothing if the signature of a webhook is right, else raise InvalidWebhookSignatureError."""
    if secret is None:
        secret = resource._driver.options.webhook_secret
    if secret is None:
        raise ConfigurationError(
            "The webhook secret must be set: pass secret=, give webhook_secret to the client, or set OPENAI_WEBHOOK_SECRET"
        )
    check(payload, headers, secret, tolerance, int(resource._driver.time()))


def check(payload: Union[str, bytes], headers: Any, secret: str, tolerance: float, now: int) -> None:
    """Compare a webhook with its headers. now: seconds since 1970.

    Raises ValueError for a header that is missing, InvalidWebhookSignatureError for a time out of the tolerance or a signature that
    does not match; binascii.Error for a secret that is no base64, UnicodeDecodeError for a payload that is no UTF-8 and TypeError
    for a signature that is no ASCII.
    """
    fields = Headers(headers)
    signatures, timestamp, name = (_required(fields, "webhook-" + what) for what in ("signature", "timestamp", "id"))
    _check_time(timestamp, tolerance, now)
    text = payload.decode("utf-8") if isinstance(payload, bytes) else payload
    expected = _signature(secret, "%s.%s.%s" % (name, timestamp, text))
    from hmac import compare_digest

    for one in signatures.split():
        one = one.rstrip(",")  # of a header that was sent more than once, and joined
        if compare_digest(expected, one[3:] if one.startswith("v1,") else one):
            return
    raise InvalidWebhookSignatureError("The given webhook signature does not match the expected signature")


def _required(headers: Headers, name: str) -> str:
    value = headers.get(name)
    if value is None:
        raise ConfigurationError("Could not find the %s header; is this a webhook, and are these all of its headers?" % name)
    return value  # type: ignore[no-any-return]


def _check_time(timestamp: str, tolerance: float, now: int) -> None:
    try:
        sent = int(timestamp)
    except ValueError:
        raise InvalidWebhookSignatureError("The webhook timestamp is no whole number of seconds") from None
    if now - sent > tolerance:
        raise InvalidWebhookSignatureError("The webhook timestamp is too old (by more than %g seconds)" % tolerance)
    if sent > now + tolerance:
        raise InvalidWebhookSignatureError("The webhook timestamp is too new (by more than %g seconds); is the clock right?" % tolerance)


def _signature(secret: str, signed: str) -> str:
    """The base64 of the signature that a text should have."""
    from base64 import b64decode, b64encode
    from hashlib import sha256
    from hmac import new

    key = b64decode(secret[len(_PREFIX) :]) if secret.startswith(_PREFIX) else secret.encode("utf-8")
    return b64encode(new(key, signed.encode("utf-8"), sha256).digest()).decode("ascii")
