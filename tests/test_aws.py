"""Signatures compared with those of botocore, and credentials where Amazon's tools keep them."""
from __future__ import annotations

import calendar
import random
import time

import pytest

from oai_lite import ConfigurationError, OpenAIError
from oai_lite import _url as query
from oai_lite._aws import Credentials, Kept, sign
from oai_lite._options import Held
from oai_lite._headers import Headers
from oai_lite._request import Request
from oai_lite._url import BaseURL

ACCESS, SECRET, SESSION = "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "session/token+="
NOW = 1_700_000_000.0


def request_to(target, method="POST", body=b"{}", url="https://bedrock-runtime.us-east-1.amazonaws.com", **fields):
    base = BaseURL(url)
    pairs = [("Host", base.authority), ("User-Agent", "x"), *((name.replace("_", "-"), value) for name, value in fields.items())]
    return Request(method, base, target, Headers(pairs), body)


# The signature.


def sign_with_botocore(request, credentials, region, service):
    """What botocore's signer makes of the same request: its header fields, and the time at which it signed."""
    from botocore.auth import SigV4Auth
    from botocore.awsrequest import AWSRequest
    from botocore.credentials import Credentials as Theirs

    fields = {name: value for name, value in request.headers.items() if name.lower() not in ("host", "user-agent")}
    theirs = AWSRequest(method=request.method, url=request.url, data=request.body, headers=fields)
    SigV4Auth(Theirs(credentials.access_key, credentials.secret_key, credentials.token), service, region).add_auth(theirs)
    return theirs.headers, calendar.timegm(time.strptime(theirs.headers["X-Amz-Date"], "%Y%m%dT%H%M%SZ"))


WORDS = ["v1", "chat", "completions", "a b", "ä€", "anthropic.claude:0", "x/y", "%", "~", "a+b", "=&?", "..", ".", "", "*'()!"]


def generated(seed):
    """A request with odd characters in path, query, header fields and body, and what to sign it with."""
    dice = random.Random(seed)
    path = "/" + "/".join(query.quote(dice.choice(WORDS)) for _ in range(dice.randrange(5))) + dice.choice(["", "/"])
    pairs = [(dice.choice(WORDS) or "k", dice.choice(WORDS)) for _ in range(dice.randrange(4))]
    asked = "&".join("%s=%s" % (query.quote(name), query.quote(value)) for name, value in pairs)
    fields = {"content_type": dice.choice(["application/json", "text/plain;  charset=utf-8 "])} if dice.random() < 0.8 else {}
    if dice.random() < 0.3:
        fields["X_Amz_Custom"] = "  two   words "
    body = dice.choice([None, b"", b"{}", bytes(dice.randrange(256) for _ in range(50)), "ä€".encode("utf-8")])
    url = dice.choice(["https://bedrock-runtime.us-east-1.amazonaws.com", "https://bedrock-mantle.eu-west-1.api.aws", "http://h:8080"])
    request = request_to(path + ("?" + asked if asked else ""), dice.choice(["GET", "POST", "DELETE"]), body, url, **fields)
    credentials = Credentials(ACCESS, SECRET, dice.choice([None, SESSION]))
    return request, credentials, dice.choice(["us-east-1", "eu-west-1"]), dice.choice(["bedrock", "bedrock-mantle"])


def test_signatures_are_those_of_botocore():
    """On 500 generated requests: the same header fields with the same values."""
    for seed in range(500):
        request, credentials, region, service = generated(seed)
        theirs, now = sign_with_botocore(request, credentials, region, service)
        sign(request, credentials, region, service, now + 0.9)
        for name in ("Authorization", "X-Amz-Date", "X-Amz-Security-Token"):
            assert request.headers.get(name) == theirs.get(name), "request %d: %s %s" % (seed, request.method, request.target)


def test_the_signature_of_amazon_s_example():
    """The case "get-vanilla" of Amazon's own test suite for Signature Version 4."""
    request = request_to("/", "GET", None, "https://example.amazonaws.com")
    now = calendar.timegm((2015, 8, 30, 12, 36, 0))
    sign(request, Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"), "us-east-1", "service", now)
    assert request.headers["X-Amz-Date"] == "20150830T123600Z"
    assert request.headers["Authorization"] == (
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, "
        "Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"
    )


def test_signing_again_replaces_what_was_signed():
    """A retry has another time, and may have other credentials."""
    request, twin = request_to("/x"), request_to("/x")
    sign(request, Credentials(ACCESS, SECRET, SESSION), "r", "bedrock", NOW)
    assert request.headers["X-Amz-Security-Token"] == SESSION
    sign(request, Credentials("OTHER", "secret"), "r", "bedrock", NOW + 60)
    sign(twin, Credentials("OTHER", "secret"), "r", "bedrock", NOW + 60)
    assert request.headers.items() == twin.headers.items() and "x-amz-security-token" not in request.headers


def test_a_body_in_pieces_can_not_be_signed():
    """Its hash would have to be known before it is sent; the message says what to do."""
    with pytest.raises(ConfigurationError, match="can't be signed; use a bearer token"):
        sign(request_to("/x", body=iter([b"a"])), Credentials(ACCESS, SECRET), "r", "bedrock", NOW)


# Credentials.


class Frozen:
    access_key, secret_key, token = ACCESS, SECRET, SESSION


class Refreshable:
    """Credentials of botocore that are replaced in the background."""

    def get_frozen_credentials(self):
        return Frozen


@pytest.mark.parametrize(
    "value",
    [
        Credentials(ACCESS, SECRET, SESSION),
        Frozen,
        Refreshable(),
        (ACCESS, SECRET, SESSION),
        [ACCESS, SECRET, SESSION],
        {"AccessKeyId": ACCESS, "SecretAccessKey": SECRET, "SessionToken": SESSION},
        {"AccessKeyId": ACCESS, "SecretAccessKey": SECRET, "Token": SESSION, "Expiration": "2030-01-01T00:00:00Z"},
    ],
)
def test_credentials_come_in_several_shapes(value):
    """Ours, botocore's, tuples, and the dictionaries of STS and of the metadata services."""
    found = Credentials.of(Held(value))
    assert (found.access_key, found.secret_key, found.token) == (ACCESS, SECRET, SESSION)
    assert SECRET not in repr(found) and ACCESS not in repr(found)


@pytest.mark.parametrize("value", [None, "secret", (ACCESS,), {"AccessKeyId": ACCESS}, (ACCESS, None), (ACCESS, ""), ("a b", SECRET)])
def test_what_are_no_credentials_is_named(value):
    """By its type or place; never by its value (need 45)."""
    with pytest.raises(ConfigurationError) as caught:
        Credentials.of(Held(value))
    assert "secret" not in str(caught.value).replace("secret_access_key", "").replace("SecretAccessKey", "") and SECRET not in str(caught.value)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The shared files in a folder of the test's, and nothing of the machine's."""
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    (tmp_path / "config").write_text(
        "[default]\nregion = eu-west-1\n\n[profile work]\nregion=us-west-2\naws_access_key_id=CONFIG\naws_secret_access_key=c\n"
        "[profile sso]\nsso_session = s\n[sso-session s]\nsso_region = x\n"
    )
    (tmp_path / "credentials").write_text(
        "[default]\naws_access_key_id = DEFAULT\naws_secret_access_key = d%%(x)s\naws_session_token = dt\n"
        "[work]\naws_access_key_id = WORK\naws_secret_access_key = w\n[half]\naws_access_key_id = HALF\n"
    )
    return tmp_path


def found(kept):
    credentials = kept()
    return credentials.access_key, credentials.secret_key, credentials.token


def test_the_shared_files_are_read(folder):
    """The default profile or a named one; the credentials file wins over the config file, which has the region."""
    assert found(Kept()) == ("DEFAULT", "d%%(x)s", "dt") and Kept().region == "eu-west-1"
    assert found(Kept("work")) == ("WORK", "w", None) and Kept("work").region == "us-west-2"
    (folder / "credentials").unlink()
    assert found(Kept("work")) == ("CONFIG", "c", None)


def test_the_environment_comes_before_the_files(folder, monkeypatch):
    """But not before a profile that was asked for; AWS_PROFILE names another default."""
    monkeypatch.setenv("AWS_PROFILE", "work")
    assert found(Kept())[0] == "WORK"
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "ENV")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "e")
    monkeypatch.setenv("AWS_SESSION_TOKEN", "et")
    assert found(Kept()) == ("ENV", "e", "et") and found(Kept("default"))[0] == "DEFAULT"
    assert Kept().peek().access_key == "ENV"
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    with pytest.raises(OpenAIError, match="the environment has an access key without its secret"):
        Kept()()


def test_files_are_read_again_when_they_change(folder):
    """And only then: a look at their age tells."""
    kept = Kept()
    assert kept.peek() is None and found(kept)[0] == "DEFAULT" and kept.peek().access_key == "DEFAULT"
    (folder / "credentials").write_text("[default]\naws_access_key_id = ROTATED\naws_secret_access_key = r\n")
    assert kept.peek() is None and found(kept) == ("ROTATED", "r", None)


@pytest.mark.parametrize(
    "profile, says",
    [
        ("nobody", "Missing credentials for Amazon Bedrock.*no profile 'nobody'"),
        ("half", "profile 'half' has an access key without its secret"),
        ("sso", "'sso' gets its credentials by sso_session, which is not supported.*boto3"),
    ],
)
def test_a_profile_without_keys_is_named(folder, profile, says):
    """With what it lacks, and what to do."""
    with pytest.raises(OpenAIError, match=says):
        Kept(profile)()


def test_files_that_are_none_are_no_credentials(folder, monkeypatch):
    """Missing files are no error of their own; broken ones are, without a line of them in the message."""
    (folder / "credentials").write_text("aws_secret_access_key = hidden\n")
    with pytest.raises(ConfigurationError, match="credentials can't be read: MissingSectionHeaderError") as caught:
        Kept()()
    assert "hidden" not in str(caught.value) and caught.value.__suppress_context__
    for name in ("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"):
        monkeypatch.setenv(name, str(folder / "no such file"))
    assert Kept().region is None
    with pytest.raises(OpenAIError, match="Missing credentials"):
        Kept()()
