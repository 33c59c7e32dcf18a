"""Amazon's side of a request: credentials, where they are kept, and Signature Version 4.

Signing is a pure function of the request, the credentials and the time. Sources of credentials are callables without arguments,
asked before every attempt. Knows nothing of clients. Sources: "Signature Version 4 signing process" in the IAM user guide, and
"Configuration and credential file settings" in the AWS CLI user guide.
"""
from __future__ import annotations

import os
import time
from hashlib import sha256
from hmac import new as hmac

from ._options import Held, credential_problem
from ._errors import ConfigurationError, OpenAIError
from ._options import environment
from ._url import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, List, Optional, Tuple

    from ._request import Request

ALGORITHM = "AWS4-HMAC-SHA256"
_SIGNED = ("content-type", "host")  # besides x-amz-*: what no proxy on the way changes
_IN_PATH = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")
_KEYS = ("aws_access_key_id", "aws_secret_access_key", "aws_session_token")


class Credentials:
    """An access key with its secret, and the session token that belongs to temporary ones. The repr shows none of them."""

    __slots__ = ("access_key", "secret_key", "token")

    def __init__(self, access_key: str, secret_key: str, token: Optional[str] = None) -> None:
        self.access_key = access_key
        self.secret_key = secret_key
        self.token = token or None

    @classmethod
    def of(cls, held: Held) -> Credentials:
        """Credentials from what a provider gave: ours, botocore's, a pair or triple, or a mapping as the AWS APIs have it."""
        parts = Held(_parts(held.value))
        if parts.value is None:
            raise ConfigurationError(
                "a provider of AWS credentials must return botocore credentials, (access_key_id, secret_access_key, session_token) "
                "or a dict with AccessKeyId and SecretAccessKey, but it returned %s" % type(held.value).__name__
            )
        problem = _problem(*parts.value)
        if problem:
            raise ConfigurationError(problem)
        return cls(*parts.value)

    def __repr__(self) -> str:
        return "<AWS credentials>"


def _parts(value: Any) -> Any:
    if hasattr(value, "get_frozen_credentials"):  # botocore: may be replaced in the background, so take all three at once
        value = value.get_frozen_credentials()
    if hasattr(value, "access_key") and hasattr(value, "secret_key"):
        return value.access_key, value.secret_key, getattr(value, "token", None)
    if isinstance(value, dict) and "AccessKeyId" in value and "SecretAccessKey" in value:
        return value["AccessKeyId"], value["SecretAccessKey"], value.get("SessionToken") or value.get("Token")
    return value if isinstance(value, (tuple, list)) and len(value) in (2, 3) else None


def _problem(access_key: Any, secret_key: Any, token: Any = None) -> str:
    for what, value in (("access_key_id", access_key), ("secret_access_key", secret_key), ("session_token", token or "x")):
        if not isinstance(value, str) or not value:
            return "AWS credentials need %s as text, not %s" % (what, type(value).__name__)
        problem = credential_problem(what, value)
        if problem:
            return problem
    return ""


# Signature Version 4.


def sign(request: Request, credentials: Credentials, region: str, service: str, now: float) -> None:
    """Add the header fields that prove who sends `request` at `now` (seconds since 1970); those of an earlier attempt go.

    Raises ConfigurationError if the body is no piece of bytes: its hash is part of what is signed.
    """
    if not isinstance(request.body, (bytes, type(None))):
        raise ConfigurationError("a body that is sent in pieces can't be signed; use a bearer token (api_key) for uploads")
    headers = request.headers
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(now))
    headers["X-Amz-Date"] = stamp
    headers.pop("X-Amz-Security-Token", None)
    if credentials.token is not None:
        headers["X-Amz-Security-Token"] = credentials.token
    fields = _signed_fields(request)
    names = ";".join(name for name, _ in fields)
    scope = "%s/%s/%s/aws4_request" % (stamp[:8], region, service)
    text = "\n".join((ALGORITHM, stamp, scope, _hash(_canonical(request, fields, names))))
    signature = hmac(_signing_key(credentials, scope), text.encode("utf-8"), sha256).hexdigest()
    headers["Authorization"] = "%s Credential=%s/%s, SignedHeaders=%s, Signature=%s" % (
        ALGORITHM, credentials.access_key, scope, names, signature,
    )  # fmt: skip


def _signed_fields(request: Request) -> List[Tuple[str, str]]:
    table = {name.lower(): " ".join(value.split()) for name, value in request.headers.items()}
    return sorted((name, value) for name, value in table.items() if name in _SIGNED or name.startswith("x-amz-"))


def _canonical(request: Request, fields: List[Tuple[str, str]], names: str) -> bytes:
    path, _, query = request.target.partition("?")
    lines = [request.method, quote(_normal(path), _IN_PATH), "&".join(sorted(query.split("&"), key=_pair))]
    lines += ["%s:%s" % field for field in fields]
    return "\n".join([*lines, "", names, _hash(request.body or b"")]).encode("utf-8")


def _pair(parameter: str) -> Tuple[str, str]:
    name, _, value = parameter.partition("=")
    return name, value


def _normal(path: str) -> str:
    """The path without empty and dot segments (RFC 3986 section 6.2.2.3)."""
    kept: List[str] = []
    for segment in path.split("/"):
        if segment == "..":
            del kept[-1:]
        elif segment not in ("", "."):
            kept.append(segment)
    return "/" + "/".join(kept) + ("/" if kept and path.endswith("/") else "")


def _hash(data: bytes) -> str:
    return sha256(data).hexdigest()


def _signing_key(credentials: Credentials, scope: str) -> bytes:
    key = b"AWS4" + credentials.secret_key.encode("utf-8")
    for part in scope.split("/"):
        key = hmac(key, part.encode("utf-8"), sha256).digest()
    return key


# Where credentials and regions are kept.


class Kept:
    """The credentials of the environment, or else those of a profile in the shared files; with `profile`, only those.

    Files are read again when they have changed. Raises OpenAIError if there are no credentials, or none that can be used here.
    """

    def __init__(self, profile: Optional[str] = None) -> None:
        self._only_files = profile is not None
        self.profile = profile or environment("AWS_PROFILE") or "default"
        self._seen: Any = None
        self._sections: Dict[str, str] = {}

    def __call__(self) -> Credentials:
        if not self._only_files and environment("AWS_ACCESS_KEY_ID"):
            return _made(Held({name: environment(name.upper()) or "" for name in _KEYS}), "the environment")
        held = Held(self._settings())
        if "aws_access_key_id" in held.value:
            return _made(held, "profile %r" % self.profile)
        odd = sorted(name for name in held.value if name.startswith(("sso_", "role_", "credential_", "web_identity_", "login_")))
        if odd:
            raise OpenAIError(
                "AWS profile %r gets its credentials by %s, which is not supported here: give a credential provider, for instance "
                "boto3.Session(profile_name=%r).get_credentials" % (self.profile, odd[0], self.profile)
            )
        raise OpenAIError(
            "Missing credentials for Amazon Bedrock: give a bearer token (api_key) or an access key with its secret, or set "
            "AWS_BEARER_TOKEN_BEDROCK, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; the shared files have no profile %r with "
            "access keys" % self.profile
        )

    def peek(self) -> Optional[Credentials]:
        """The credentials if it takes no more than a look at the environment and the age of the files; None otherwise."""
        is_quick = (not self._only_files and environment("AWS_ACCESS_KEY_ID")) or self._seen == _state()
        return self() if is_quick else None

    @property
    def region(self) -> Optional[str]:
        """The region of the profile, or None."""
        return self._settings().get("region")

    def _settings(self) -> Dict[str, str]:
        state = _state()
        if state != self._seen:
            self._sections = _read(self.profile)
            self._seen = state
        return self._sections


def _made(held: Held, where: str) -> Credentials:
    if not held.value.get("aws_secret_access_key", "").strip():
        raise OpenAIError("Incomplete AWS credentials: %s has an access key without its secret" % where)
    return Credentials.of(Held([held.value.get(name, "").strip() for name in _KEYS]))


def _paths() -> Tuple[str, str]:
    folder = os.path.join("~", ".aws")
    return (
        os.path.expanduser(environment("AWS_CONFIG_FILE") or os.path.join(folder, "config")),
        os.path.expanduser(environment("AWS_SHARED_CREDENTIALS_FILE") or os.path.join(folder, "credentials")),
    )


def _state() -> List[Tuple[str, int, int]]:
    """Name, age and size of the files that are there."""
    found = []
    for path in _paths():
        try:
            status = os.stat(path)
        except OSError:
            continue
        found.append((path, status.st_mtime_ns, status.st_size))
    return found


def _read(profile: str) -> Dict[str, str]:
    """What the shared files say of a profile; the credentials file wins."""
    from configparser import Error, RawConfigParser

    config, credentials = _paths()
    settings: Dict[str, str] = {}
    for path, section in ((config, profile if profile == "default" else "profile " + profile), (credentials, profile)):
        parser = RawConfigParser(strict=False, default_section="")
        try:
            parser.read(path, "utf-8")
        except (Error, ValueError) as exc:
            raise ConfigurationError("the AWS file %s can't be read: %s" % (path, type(exc).__name__)) from None
        if parser.has_section(section):
            settings.update(parser.items(section))
    return settings
