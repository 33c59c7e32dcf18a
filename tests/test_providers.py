"""Amazon Bedrock as a provider and as a client: which credential counts, addresses, copies, and what goes over the wire."""
from __future__ import annotations


import os

import pytest

import oai_lite
from oai_lite import AsyncTokenCache, ConfigurationError, OpenAIError, TokenCache, providers
from oai_lite._aws import Credentials
from oai_lite._aws import sign as sign_again
from oai_lite._headers import Headers
from oai_lite._request import Request
from oai_lite._url import BaseURL
from oai_lite.providers import bedrock
from oai_lite.testing import Server
from tests.support.worlds import world  # noqa: F401  (fixture)

MESSAGES = [{"role": "user", "content": "hello"}]
KEYS = {"access_key_id": "AKID", "secret_access_key": "secret-key-1"}


@pytest.fixture(autouse=True)
def no_amazon(tmp_path, monkeypatch):
    """Nothing of the machine's settings for Amazon reaches a test; a folder for files of its own."""
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    return tmp_path


@pytest.fixture
def server():
    """A server that stands for Bedrock: it answers everything alike, whatever proves who is asking."""
    with Server() as made:
        made.reply({"id": "x", "object": "list", "data": []})
        yield made


def keep(folder, name="default", key="FILE", region=""):
    (folder / "credentials").write_text(
        "[%s]\naws_access_key_id = %s\naws_secret_access_key = s\n%s" % (name, key, region and "region = %s\n" % region)
    )


def client_of(world, server, provider_arguments=None, **options):
    """A client of this world for a server that stands for Bedrock."""
    provider = bedrock(**{"base_url": server.url, "region": "us-east-1", **(provider_arguments or KEYS)})
    made = world.public("OpenAI")(provider=provider, **options)
    world._clients.append(made)
    return made


def is_signed_right(recorded, server, credentials, region="us-east-1", service="bedrock-mantle"):
    """Whether signing what came in again, at the time that it names, gives the same signature."""
    import calendar
    import time

    sent = recorded.headers["authorization"]
    now = calendar.timegm(time.strptime(recorded.headers["x-amz-date"], "%Y%m%dT%H%M%SZ"))
    again = Request(recorded.method, BaseURL(server.url), recorded.target, Headers(list(recorded.headers.items())), recorded.body or None)
    sign_again(again, credentials, region, service, now)
    assert abs(time.time() - now) < 120
    return again.headers["authorization"] == sent


# Over the wire.


def test_requests_are_signed(world, server):
    """Body and query included; the session token goes along."""
    client = client_of(world, server, dict(KEYS, session_token="session-1"))
    credentials = Credentials("AKID", "secret-key-1", "session-1")
    world.run(client.chat.completions.create(model="openai.gpt-oss-20b-1:0", messages=MESSAGES))
    assert is_signed_right(server.last, server, credentials) and server.last.headers["x-amz-security-token"] == "session-1"
    assert not is_signed_right(server.last, server, Credentials("AKID", "another", "session-1"))
    assert "content-type;host;x-amz-date;x-amz-security-token" in server.last.headers["authorization"]
    world.collect(client.models.list(extra_query={"b": "2", "a": "x y"}))
    assert is_signed_right(server.last, server, credentials)


def test_a_bearer_token_is_sent_as_it_is(world, server):
    """Given, from a provider, or from the environment."""
    for arguments, token in (({"api_key": "b1"}, "b1"), ({"token_provider": lambda: "b2"}, "b2")):
        world.run(client_of(world, server, arguments).models.list())
        assert server.last.headers["authorization"] == "Bearer " + token and "x-amz-date" not in server.last.headers


def test_credentials_are_asked_for_every_attempt(world, server):
    """Each retry is signed anew, with what the provider gives then (need 37)."""
    given = []

    def provider():
        given.append(("AKID%d" % len(given), "secret"))
        return given[-1]

    server.fail(500, 2, headers={"retry-after-ms": "1"})
    world.run(client_of(world, server, {"credential_provider": provider}).models.list())
    assert len(given) == len(server.requests) == 3
    assert all(is_signed_right(one, server, Credentials(*two)) for one, two in zip(server.requests, given))


def test_coroutine_functions_give_credentials_to_the_async_client(world, server):
    """And caches give bearer tokens in both worlds; a 401 makes them fetch another."""
    tokens = ["t1", "t2"]

    def fetch():
        return tokens.pop(0), None

    async def afetch():
        return fetch()

    cache = AsyncTokenCache(afetch) if world.is_async else TokenCache(fetch)
    server.fail(401, operation="models")
    world.run(client_of(world, server, {"token_provider": cache}).models.list())
    assert [one.headers["authorization"] for one in server.requests] == ["Bearer t1", "Bearer t2"]
    if world.is_async:

        async def provider():
            return "AKID", "secret"

        world.run(client_of(world, server, {"credential_provider": provider}).models.list())
        assert is_signed_right(server.last, server, Credentials("AKID", "secret"))


def test_files_that_change_are_followed(world, server, no_amazon):
    """Credentials that a tool replaces are used for the next request."""
    keep(no_amazon, key="FIRST")
    client = client_of(world, server, {"profile": "default"})
    for key in ("FIRST", "SECOND", "SECOND"):
        keep(no_amazon, key=key)
        os.utime(str(no_amazon / "credentials"), (1, 1 if key == "FIRST" else 2))
        world.run(client.models.list())
        assert "Credential=%s/" % key in server.last.headers["authorization"]


def test_a_redirect_is_signed_anew(world, server):
    """Its path is part of the signature."""
    server.reply("", "models.list", 1, 307, {"Location": "/v1/models?x=1"})
    world.run(client_of(world, server).models.list())
    assert is_signed_right(server.last, server, Credentials("AKID", "secret-key-1")) and server.last.target == "/v1/models?x=1"


def test_nothing_goes_to_another_origin(world, server):
    """Neither a signature nor a token."""
    with Server() as other:
        for arguments in (KEYS, {"api_key": "b1"}):
            with pytest.raises(oai_lite.AuthenticationError):
                world.run(client_of(world, server, arguments).get(other.url + "/models"))
            assert "authorization" not in other.last.headers and "x-amz-date" not in other.last.headers


def test_the_caller_s_own_field_stays(world, server):
    """Nothing is signed over it."""
    world.run(client_of(world, server).models.list(extra_headers={"Authorization": "Bearer mine"}))
    assert server.last.headers["authorization"] == "Bearer mine" and "x-amz-date" not in server.last.headers


def test_what_belongs_to_openai_stays_out(world, server, monkeypatch):
    """OpenAI's keys in the environment are for another server."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-openai")
    monkeypatch.setenv("OPENAI_ADMIN_KEY", "sk-admin")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://localhost:1/v1")
    monkeypatch.setenv("OPENAI_ORG_ID", "sk-org")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "sk-project")
    client = client_of(world, server)
    world.run(client.admin.organization.projects.list())
    assert "sk-" not in str(server.last.headers.items()) and client.api_key == "" and client.admin_api_key is None


def test_an_upload_needs_a_bearer_token(world, server):
    """A form is sent in pieces; the message says so, and nothing is sent."""
    client = client_of(world, server)
    with pytest.raises(ConfigurationError, match="use a bearer token"):
        world.run(client.files.create(file=b"x", purpose="batch"))
    assert server.requests == []
    world.run(client_of(world, server, {"api_key": "b1"}).files.create(file=b"x", purpose="batch"))


def test_no_secret_shows(server):
    """Neither in reprs nor in errors and their pickles (need 45)."""
    import pickle

    provider = bedrock(base_url=server.url, region="r", **KEYS)
    with oai_lite.OpenAI(provider=provider, max_retries=0) as client:
        server.fail(403)
        with pytest.raises(oai_lite.PermissionDeniedError) as caught:
            client.models.list()
        for text in (repr(client), repr(provider), str(caught.value), repr(caught.value), repr(pickle.dumps(caught.value))):
            assert "secret-key-1" not in text and "Signature" not in text


# Which credential counts.

GIVEN = {
    "bearer": {"api_key": "b"},
    "tokens": {"token_provider": lambda: "b"},
    "keys": KEYS,
    "profile": {"profile": "p"},
    "source": {"credential_provider": lambda: ("A", "s")},
}


@pytest.mark.parametrize("one", GIVEN)
@pytest.mark.parametrize("two", GIVEN)
def test_two_kinds_of_credentials_are_too_many(no_amazon, one, two):
    """Each pair but those of a kind with itself."""
    keep(no_amazon, "p")
    arguments = {**GIVEN[one], **GIVEN[two]}
    if one == two:
        made = bedrock(region="r", **arguments)
        assert made.signs == (one not in ("bearer", "tokens"))
    else:
        with pytest.raises(OpenAIError, match="mutually exclusive: give one kind of credential"):
            bedrock(region="r", **arguments)


@pytest.mark.parametrize("has_bearer, has_keys, has_file", [(b, k, f) for b in (0, 1) for k in (0, 1) for f in (0, 1)])
def test_what_is_found_without_arguments(no_amazon, monkeypatch, has_bearer, has_keys, has_file):
    """The bearer token, then the access key of the environment, then the files; or an error that names them all."""
    if has_bearer:
        monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "env-bearer")
    if has_keys:
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", "ENV")
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "s")
    if has_file:
        keep(no_amazon)
    if not (has_bearer or has_keys or has_file):
        with pytest.raises(OpenAIError, match="Missing credentials.*AWS_BEARER_TOKEN_BEDROCK.*AWS_ACCESS_KEY_ID"):
            bedrock(region="r")
        return
    made = bedrock(region="r")
    assert made.token == ("env-bearer" if has_bearer else "") and made.signs != bool(has_bearer)
    if not has_bearer:
        assert made.source().access_key == ("ENV" if has_keys else "FILE")
    for arguments in GIVEN.values():  # what is given wins, and None asks not to look for a bearer token
        keep(no_amazon, "p")
        assert bedrock(region="r", **arguments).token in ("", "b")
    keep(no_amazon)
    assert bedrock(region="r", api_key=None).token == ""


@pytest.mark.parametrize("given", [{"access_key_id": "A"}, {"secret_access_key": "s"}, {"session_token": "t"}, {"access_key_id": "A", "session_token": "t"}])
def test_half_a_credential_is_named(given):
    """A key and its secret belong together."""
    with pytest.raises(OpenAIError, match="give access_key_id and secret_access_key together"):
        bedrock(region="r", **given)


# Addresses.


@pytest.mark.parametrize(
    "given, kept, url, service, region",
    [
        ({"region": "a"}, {}, "https://bedrock-mantle.a.api.aws/openai/v1/", "bedrock-mantle", "a"),
        ({"region": "a", "endpoint": "mantle"}, {}, "https://bedrock-mantle.a.api.aws/openai/v1/", "bedrock-mantle", "a"),
        ({"region": "a", "endpoint": "runtime"}, {}, "https://bedrock-runtime.a.amazonaws.com/openai/v1/", "bedrock", "a"),
        ({}, {"AWS_REGION": "b", "AWS_DEFAULT_REGION": "c"}, "https://bedrock-mantle.b.api.aws/openai/v1/", "bedrock-mantle", "b"),
        ({}, {"AWS_DEFAULT_REGION": "c"}, "https://bedrock-mantle.c.api.aws/openai/v1/", "bedrock-mantle", "c"),
        ({"region": "a"}, {"AWS_REGION": "b"}, "https://bedrock-mantle.a.api.aws/openai/v1/", "bedrock-mantle", "a"),
        ({"base_url": "https://g.example/v1", "region": "a"}, {}, "https://g.example/v1/", "bedrock-mantle", "a"),
        ({"base_url": "https://g.example/v1", "region": "a", "endpoint": "runtime"}, {}, "https://g.example/v1/", "bedrock", "a"),
        ({"base_url": "https://bedrock-mantle.d.api.aws/v1"}, {}, "https://bedrock-mantle.d.api.aws/v1/", "bedrock-mantle", "d"),
        ({"base_url": "https://bedrock-runtime.d.amazonaws.com/x"}, {"AWS_REGION": "b"}, "https://bedrock-runtime.d.amazonaws.com/x/", "bedrock", "d"),
        ({"region": "a"}, {"AWS_BEDROCK_BASE_URL": "https://e.example"}, "https://e.example/", "bedrock-mantle", "a"),
        ({"region": "a", "endpoint": "runtime"}, {"AWS_BEDROCK_BASE_URL": "https://e.example"}, "https://e.example/", "bedrock", "a"),
        ({"region": "a", "base_url": None}, {"AWS_BEDROCK_BASE_URL": "x"}, "https://bedrock-mantle.a.api.aws/openai/v1/", "bedrock-mantle", "a"),
    ],
)
def test_addresses(monkeypatch, given, kept, url, service, region):
    """From the region and the endpoint, or as given; the service that is signed for follows from them."""
    for name, value in kept.items():
        monkeypatch.setenv(name, value)
    made = bedrock(**KEYS, **given)
    assert (str(made.base_url), made.service, made.region) == (url, service, region)


def test_the_region_may_come_from_the_profile(no_amazon):
    """After arguments, environment and the address; files that nobody needs are not read."""
    keep(no_amazon, "p", region="from-file")
    assert bedrock(profile="p").region == "from-file"
    assert bedrock(profile="p", base_url="https://bedrock-runtime.us-west-2.amazonaws.com/x").region == "us-west-2"
    (no_amazon / "config").write_text("broken")
    assert bedrock(region="r", api_key="b").region == "r" and bedrock(base_url="https://g.example", api_key="b").region == ""


def test_addresses_that_can_not_work(monkeypatch):
    """No region or a strange one, an address of another endpoint or region, an unknown endpoint, no URL."""
    with pytest.raises(OpenAIError, match="Missing region.*AWS_REGION"):
        bedrock(**KEYS)
    with pytest.raises(OpenAIError, match="Missing region"):
        bedrock(base_url="https://g.example", **KEYS)
    assert bedrock(base_url="https://g.example", api_key="b").region == ""
    with pytest.raises(OpenAIError, match="endpoint is 'runtime', but base_url is that of 'mantle'"):
        bedrock(base_url="https://bedrock-mantle.d.api.aws/v1", endpoint="runtime", **KEYS)
    with pytest.raises(OpenAIError, match="region is 'a', but base_url is in 'd'"):
        bedrock(base_url="https://bedrock-mantle.d.api.aws/v1", region="a", **KEYS)
    with pytest.raises(ConfigurationError, match="such as us-east-1, not 'evil.example/'"):
        bedrock(region="evil.example/", **KEYS)
    with pytest.raises(ConfigurationError, match="one of mantle, runtime, not 'moon'"):
        bedrock(region="r", endpoint="moon", **KEYS)
    with pytest.raises(ConfigurationError, match="https://"):
        bedrock(region="r", base_url="g.example", **KEYS)


# Clients.


@pytest.mark.parametrize(
    "name, value",
    [("api_key", "k"), ("admin_api_key", "k"), ("base_url", "https://x"), ("data_residency", "eu"), ("workload_identity", "wi")],
)
def test_a_provider_brings_its_own_settings(world, name, value):
    """Each of the five beside it is an error."""
    if value == "wi":
        value = {"identity_provider_id": "i", "service_account_id": "s", "provider": {"token_type": "jwt", "get_token": str}}
    with pytest.raises(OpenAIError, match="provider and %s are mutually exclusive" % name):
        world.public("OpenAI")(provider=bedrock(region="r", **KEYS), **{name: value})


def test_copies_keep_the_provider(world, server):
    """Until another one, or a key, takes its place."""
    client = client_of(world, server)
    twin = client.with_options(timeout=3)
    assert twin._driver.options.bedrock is client._driver.options.bedrock and twin.base_url == client.base_url
    other = twin.copy(provider=bedrock(region="x", api_key="b"))
    assert other.base_url == "https://bedrock-mantle.x.api.aws/openai/v1/" and other.api_key == "b"
    plain = other.copy(api_key="sk-1")
    assert plain.base_url == "https://api.openai.com/v1/" and plain.api_key == "sk-1"
    assert plain.copy(provider=bedrock(region="x", api_key="b")).base_url == other.base_url


def test_the_bedrock_client_has_names_of_its_own(world, server):
    """For the same settings; a copy takes them as well, one credential in place of another."""
    kind = world.public("BedrockOpenAI")
    client = kind(
        aws_region="us-east-1", aws_access_key_id="AKID", aws_secret_access_key="s", aws_session_token="t", base_url=server.url
    )
    world._clients.append(client)
    world.run(client.models.list())
    assert is_signed_right(server.last, server, Credentials("AKID", "s", "t")) and client.aws_region == "us-east-1"
    assert isinstance(client, world.public("OpenAI")) and server.last.headers["user-agent"].startswith(kind.__name__)
    for change in ({"api_key": "b"}, {"bedrock_token_provider": lambda: "b"}, {"api_key": lambda: "b"}):
        twin = client.copy(timeout=4, **change)
        world.run(twin.models.list())
        assert server.last.headers["authorization"] == "Bearer b" and twin.timeout == 4 and type(twin) is kind
        back = twin.with_options(aws_credentials_provider=lambda: ("OTHER", "o"))
        world.run(back.models.list())
        assert is_signed_right(server.last, server, Credentials("OTHER", "o"))
    assert client.copy(max_retries=0)._driver.options.bedrock is client._driver.options.bedrock
    moved = client.copy(aws_region="eu-west-1", base_url=None)
    assert moved.aws_region == "eu-west-1" and moved.base_url == client.base_url
    assert server.connections == 1


def test_the_bedrock_client_reads_the_environment(world, monkeypatch, no_amazon):
    """Region, bearer token and address."""
    monkeypatch.setenv("AWS_REGION", "eu-west-1")
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "env-bearer")
    client = world.public("BedrockOpenAI")()
    assert client.base_url == "https://bedrock-mantle.eu-west-1.api.aws/openai/v1/" and client.api_key == "env-bearer"
    monkeypatch.setenv("AWS_BEDROCK_BASE_URL", "https://e.example/v1")
    assert world.public("BedrockOpenAI")().base_url == "https://e.example/v1/"
    keep(no_amazon, "p")
    assert world.public("BedrockOpenAI")(aws_profile="p")._driver.options.bedrock.signs


@pytest.mark.parametrize("name, value", [("admin_api_key", "k"), ("workload_identity", {}), ("data_residency", "eu"), ("provider", 1)])
def test_what_does_not_go_with_bedrock(name, value):
    """Is refused by name."""
    with pytest.raises(OpenAIError, match="%s does not go with BedrockOpenAI" % name):
        oai_lite.BedrockOpenAI(api_key="b", aws_region="r").copy(**{name: value})


def test_a_wrong_endpoint_name_is_no_other_argument():
    """Misspelt arguments are a TypeError."""
    with pytest.raises(TypeError, match="regoin"):
        bedrock(regoin="r")
    with pytest.raises(TypeError, match="regoin"):
        oai_lite.BedrockOpenAI(regoin="r")
    with pytest.raises(TypeError, match="regoin"):
        oai_lite.BedrockOpenAI(api_key="b", aws_region="r").copy(regoin="r")


def test_the_names_of_the_official_package_are_there():
    """For annotations; they are callables without arguments."""
    assert providers.AwsCredentialsProvider is providers.BedrockTokenProvider and providers.BedrockEndpoint is str
