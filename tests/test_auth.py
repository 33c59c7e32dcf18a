"""Workload identity against a token endpoint and metadata servers on loopback; no cloud is needed."""
from __future__ import annotations

import json
import threading

import pytest

import oai_lite
from oai_lite import auth
from oai_lite.testing import Reply, Server
from tests.support.rude import Rude, reply
from tests.support.tls import ca, client_context, demanding  # noqa: F401  (ca is a fixture)
from tests.support.worlds import server, world  # noqa: F401  (fixtures)

TOKEN_PATH = "/oauth/token"
MESSAGES = [{"role": "user", "content": "hello"}]


class Subject:
    """A provider of subject tokens that counts."""

    def __init__(self, kind="jwt"):
        self.asked = 0
        self.provider = {"token_type": kind, "get_token": self.get_token}

    def get_token(self):
        self.asked += 1
        return "subject-%d" % self.asked


@pytest.fixture
def subject():
    return Subject()


def identity(subject, **more):
    return dict({"identity_provider_id": "idp_1", "service_account_id": "sa_1", "provider": subject.provider}, **more)


def source(server, subject, **more):
    return auth.WorkloadIdentityAuth(workload_identity=identity(subject, **more), token_exchange_url=server.origin + TOKEN_PATH)


def issue(server, seconds=3600):
    """Make the server's token endpoint give access-1, access-2, ...; the list of the bodies it got."""
    bodies = []

    def give(recorded):
        bodies.append(recorded.json())
        return {"access_token": "access-%d" % len(bodies), "expires_in": seconds}

    server.reply(give, TOKEN_PATH)
    return bodies


def calls(server):
    return [one for one in server.requests if one.path != TOKEN_PATH]


def bearers(server):
    return [one.headers["authorization"] for one in calls(server)]


def test_the_default_endpoint_is_that_of_openai(subject):
    """WI-1: what a client makes of a plain dictionary asks the official token endpoint."""
    client = oai_lite.OpenAI(workload_identity=identity(subject))
    found = client._driver.options.workload_identity
    assert found.token_exchange_url == auth.DEFAULT_TOKEN_EXCHANGE_URL == "https://auth.openai.com/oauth/token"
    assert subject.asked == 0 and client.api_key == ""
    assert client.workload_identity == identity(subject) and oai_lite.OpenAI(api_key="k").workload_identity is None


@pytest.mark.parametrize("kind, shown", [("jwt", "jwt"), ("id", "id_token")])
def test_a_subject_token_is_exchanged(world, server, kind, shown):
    """WI-1 and WI-2: these five fields as JSON and nothing else; the access token goes as a bearer token."""
    subject, bodies = Subject(kind), issue(server)
    client = world.client(server.url, api_key=None, workload_identity=source(server, subject))
    world.run(client.models.list())
    assert bodies == [
        {
            "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
            "subject_token": "subject-1",
            "subject_token_type": "urn:ietf:params:oauth:token-type:" + shown,
            "identity_provider_id": "idp_1",
            "service_account_id": "sa_1",
        }
    ]
    exchange, call = server.requests
    assert exchange.method == "POST" and exchange.content_type == "application/json" and "authorization" not in exchange.headers
    assert call.headers["authorization"] == "Bearer access-1" and client.api_key == "access-1"


def test_the_access_token_is_kept(world, server, subject):
    """WI-3: over requests, and by copies; provider and exchange are used once."""
    bodies = issue(server)
    client = world.client(server.url, api_key=None, workload_identity=source(server, subject))
    for one in (client, client, client.copy(timeout=5), client.with_options(max_retries=0)):
        world.run(one.models.list())
    assert bearers(server) == ["Bearer access-1"] * 4 and len(bodies) == subject.asked == 1


def test_concurrent_calls_share_an_exchange(world, server, subject):
    """However many begin at once."""
    bodies = issue(server)
    client = world.client(server.url, api_key=None, workload_identity=source(server, subject))
    world.gather(20, lambda number: client.models.list())
    assert len(bodies) == subject.asked == 1 and bearers(server) == ["Bearer access-1"] * 20


@pytest.mark.parametrize("more, seconds, due", [({}, 3600, 2400), ({"refresh_buffer_seconds": 60}, 3600, 3540)])
def test_a_token_is_replaced_before_it_expires(world, server, subject, more, seconds, due):
    """1200 s before by default, or as the identity says."""
    bodies = issue(server, seconds)
    found = source(server, subject, **more)
    now = found._cache._clock()
    found._cache._clock = lambda: now + passed[0]
    passed = [0]
    client = world.client(server.url, api_key=None, workload_identity=found)
    for passed[0], count in ((0, 1), (due - 10, 1), (due + 10, 2)):
        world.run(client.models.list())
        assert len(bodies) == count
    assert bearers(server) == ["Bearer access-1", "Bearer access-1", "Bearer access-2"]


def test_a_401_is_answered_by_another_exchange_once(world, server, subject):
    """WI-4: also if the new token is the same; a second 401 reaches the caller."""
    issue(server)
    client = world.client(server.url, api_key=None, workload_identity=source(server, subject), max_retries=0)
    server.fail(401, operation="models")
    world.run(client.models.list())
    assert bearers(server) == ["Bearer access-1", "Bearer access-2"] and subject.asked == 2
    server.fail(401, 5, operation="models")
    with pytest.raises(oai_lite.AuthenticationError):
        world.run(client.models.list())
    assert len(calls(server)) == 4
    server.reset()
    server.reply({"access_token": "same", "expires_in": 3600}, TOKEN_PATH)
    client.copy()._driver.options.workload_identity.invalidate_token()
    server.fail(401, operation="models")
    world.run(client.models.list())
    assert bearers(server) == ["Bearer same", "Bearer same"]


@pytest.mark.parametrize("status", [400, 403, 404, 422])
def test_other_errors_are_not_repeated(world, server, subject, status):
    """WI-4: only a 401 says something about the token."""
    issue(server)
    client = world.client(server.url, api_key=None, workload_identity=source(server, subject))
    server.fail(status, None, operation="models")
    with pytest.raises(oai_lite.APIStatusError):
        world.run(client.models.list())
    assert len(calls(server)) == 1


def test_a_401_without_a_provider_is_not_repeated(world, server):
    """WI-4: a key stays what it is."""
    server.fail(401, None)
    with pytest.raises(oai_lite.AuthenticationError) as caught:
        world.run(world.client(server).models.list())
    assert len(server.requests) == 1 and caught.value.attempts == 1


@pytest.mark.parametrize("status", [400, 401, 403])
def test_a_refused_exchange_is_an_oauth_error(world, server, subject, status):
    """WI-5: with the code, the description, the status, the response and the request; the API is not asked."""
    server.reply({"error": "invalid_grant", "error_description": "The subject token is too old."}, TOKEN_PATH, status=status)
    client = world.client(server.url, api_key=None, workload_identity=source(server, subject))
    with pytest.raises(oai_lite.OAuthError, match="The subject token is too old") as caught:
        world.run(client.models.list())
    error = caught.value
    assert (error.error, error.status_code, error.response.status_code) == ("invalid_grant", status, status)
    assert error.request.url == server.origin + TOKEN_PATH and "subject-1" not in str(error)
    assert [one.path for one in server.requests] == [TOKEN_PATH]


@pytest.mark.parametrize("body", ["", "<html>oops</html>", [1], {"error": {"message": "wrapped"}}])
def test_an_exchange_refused_without_words_is_one_too(world, server, subject, body):
    """Whatever the body is."""
    server.reply(Reply(body, 403), TOKEN_PATH)
    with pytest.raises(oai_lite.OAuthError) as caught:
        world.run(world.client(server.url, api_key=None, workload_identity=source(server, subject)).models.list())
    assert str(caught.value)


def test_an_endpoint_that_fails_is_tried_again(world, server, subject):
    """A 503 of the token endpoint is retried like any other, and raised as what it is."""
    issue(server)
    server.fail(503, 1, headers={"retry-after-ms": "1"}, operation=TOKEN_PATH)
    world.run(world.client(server.url, api_key=None, workload_identity=source(server, subject)).models.list())
    assert [one.path for one in server.requests] == [TOKEN_PATH, TOKEN_PATH, "/models"]
    server.fail(503, 1, operation=TOKEN_PATH)
    with pytest.raises(oai_lite.InternalServerError, match=TOKEN_PATH):
        world.run(world.client(server.url, api_key=None, workload_identity=source(server, subject), max_retries=0).models.list())


@pytest.mark.parametrize("body", ["no JSON", {}, {"access_token": "a"}, {"access_token": "", "expires_in": 1}, {"access_token": "a", "expires_in": "1"}])
def test_a_strange_answer_to_the_exchange_is_named(world, server, subject, body):
    """A 200 without a token or its lifetime."""
    server.reply(body, TOKEN_PATH)
    with pytest.raises(oai_lite.APIResponseError, match="without access_token and expires_in"):
        world.run(world.client(server.url, api_key=None, workload_identity=source(server, subject)).models.list())


def test_an_exchange_that_does_not_come_about(world, server, subject, monkeypatch):
    """WI-6: the error of the connection, with its cause."""
    monkeypatch.setattr(auth, "EXCHANGE_TIMEOUT", 0.05)
    server.delay(5, None, TOKEN_PATH)
    issue(server)
    client = world.client(server.url, api_key=None, workload_identity=source(server, subject), max_retries=0)
    with pytest.raises(oai_lite.APITimeoutError, match=TOKEN_PATH) as caught:
        world.run(client.models.list())
    assert caught.value.__cause__ is not None
    with Server() as gone:
        found = source(gone, subject)
    client = world.client(server.url, api_key=None, workload_identity=found, max_retries=0)
    with pytest.raises(oai_lite.APIConnectionError, match=TOKEN_PATH) as caught:
        world.run(client.models.list())
    assert caught.value.__cause__ is not None and calls(server) == []


def test_an_identity_and_a_key_are_too_much(world, subject):
    """WI-7: at construction; given to a copy, one takes the other's place."""
    with pytest.raises(oai_lite.OpenAIError, match="mutually exclusive"):
        world.public("OpenAI")(api_key="k", workload_identity=identity(subject))
    client = world.public("OpenAI")(workload_identity=identity(subject))
    keyed = client.copy(api_key="k")
    assert keyed.api_key == "k" and keyed._driver.options.workload_identity is None
    back = keyed.copy(workload_identity=identity(subject))
    assert back.api_key == "" and back._driver.options.workload_identity is not None


def test_an_identity_wins_over_the_key_of_the_environment(world, server, subject, monkeypatch):
    """What was given counts more than what was found."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-env")
    issue(server)
    world.run(world.client(server.url, api_key=None, workload_identity=source(server, subject)).models.list())
    assert bearers(server) == ["Bearer access-1"]


def test_admin_operations_keep_the_admin_key(world, server, subject):
    """WI-8: and nothing is exchanged for them."""
    client = world.client(server.url, api_key=None, admin_api_key="sk-admin", workload_identity=source(server, subject))
    world.run(client.admin.organization.projects.list())
    assert bearers(server) == ["Bearer sk-admin"] and subject.asked == 0
    with pytest.raises(TypeError, match="admin_api_key"):
        world.run(world.client(server.url, api_key=None, workload_identity=source(server, subject)).admin.organization.projects.list())


def test_azure_takes_a_workload_identity(world, subject):
    """As a bearer token."""
    with Server(azure=True) as server:
        issue(server)
        world.run(world.client(server, workload_identity=source(server, subject)).models.list())
        assert bearers(server) == ["Bearer access-1"] and "api-key" not in server.last.headers


def test_the_exchange_follows_no_redirect(world, server, subject):
    """WI-11: not even to the same server; the subject token goes where it was meant to go."""
    issue(server)
    server.reply("", TOKEN_PATH, 1, 307, {"Location": server.origin + TOKEN_PATH})
    with pytest.raises(oai_lite.APIStatusError, match="307"):
        world.run(world.client(server.url, api_key=None, workload_identity=source(server, subject)).models.list())
    assert len(server.requests) == 1


def test_the_async_client_goes_on_while_a_token_is_exchanged(subject):
    """Provider and exchange run in a thread."""
    import asyncio

    async def call(server):
        found = source(server, subject)
        async with oai_lite.AsyncOpenAI(base_url=server.url, workload_identity=found) as client:
            await client.models.list()
        assert await found.get_token_async() == found.get_token() == "access-1"
        found.invalidate_token("another")
        assert await found.get_token_async() == "access-1"

    threads = []
    subject.provider["get_token"] = lambda: threads.append(threading.current_thread()) or "subject"
    with Server() as server:
        issue(server)
        loop = asyncio.new_event_loop()
        loop.run_until_complete(call(server))
        loop.close()
    assert len(threads) == 1 and threads[0] is not threading.current_thread()


def test_the_exchange_may_have_an_http_client_of_its_own(server, subject):
    """Which stays open, for the next exchange."""
    issue(server)
    with oai_lite.HTTPClient() as http:
        found = auth.WorkloadIdentityAuth(
            workload_identity=identity(subject), token_exchange_url=server.origin + TOKEN_PATH, http_client=http
        )
        for token in ("access-1", "access-2"):
            assert found.get_token() == token
            found.invalidate_token()
    assert server.connections == 1


def test_no_token_shows(server, subject):
    """Neither in reprs nor in errors and their pickles (need 45)."""
    import pickle

    server.reply({"error": "invalid_grant"}, TOKEN_PATH, status=400)
    found = source(server, subject)
    with pytest.raises(oai_lite.OAuthError) as caught:
        found.get_token()
    for text in (repr(found), str(caught.value), repr(caught.value), repr(pickle.dumps(caught.value))):
        assert "subject-1" not in text


# Identities and their providers.


@pytest.mark.parametrize("missing", ["identity_provider_id", "service_account_id", "provider"])
def test_an_identity_that_lacks_something_is_named(subject, missing):
    """At construction."""
    with pytest.raises(ValueError, match="workload_identity lacks '%s'" % missing):
        oai_lite.OpenAI(workload_identity={key: value for key, value in identity(subject).items() if key != missing})


@pytest.mark.parametrize("provider", [{"token_type": "saml", "get_token": str}, {"token_type": "jwt", "get_token": "token"}])
def test_a_provider_of_another_shape_is_named(provider):
    """What it takes is said."""
    with pytest.raises(ValueError, match=r"token_type \('jwt' or 'id'\) and get_token"):
        oai_lite.OpenAI(workload_identity={"identity_provider_id": "i", "service_account_id": "s", "provider": provider})


# Certificates.

X509 = {"type": "x509", "identity_provider_id": "i", "service_account_id": "s"}


def serve(peer):
    """A script: a token for the first request, an empty list for all others."""
    while peer.request():
        is_exchange = peer.requests[-1].startswith(b"POST /oauth/token ")
        body = {"access_token": "access-1", "expires_in": 3600} if is_exchange else {"object": "list", "data": []}
        peer.send(reply(json.dumps(body).encode(), "Content-Type: application/json"))


def test_a_certificate_takes_the_place_of_a_subject_token(world, ca):
    """The exchange goes over the client's HTTP client, which has the certificate; async clients bring one for it."""
    context = client_context(ca, ca.issue_cert("workload"))
    with Rude(serve, tls=demanding(ca), name="localhost") as rude:
        with oai_lite.HTTPClient(ssl_context=context) as http:
            found = auth.WorkloadIdentityAuth(workload_identity=X509, token_exchange_url=rude.url + "/oauth/token", http_client=http)
            more = {"http_client": oai_lite.AsyncHTTPClient(ssl_context=context) if world.is_async else http}
            client = world.client(rude.url + "/v1", api_key=None, workload_identity=found, **more)
            for _ in range(2):
                world.run(client.models.list())
            exchange, first, second = rude.requests
            assert json.loads(exchange.partition(b"\r\n\r\n")[2].decode()) == {
                "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
                "subject_token_type": "urn:openai:params:oauth:token-type:x509",
                "identity_provider_id": "i",
                "service_account_id": "s",
            }
            assert b"Bearer access-1" in first and b"Bearer access-1" in second
            world.run(client.close())


def test_without_the_certificate_there_is_no_exchange(ca):
    """The server hangs up, and the error says where."""
    with Rude(serve, tls=demanding(ca), name="localhost") as rude:
        with oai_lite.HTTPClient(ssl_context=client_context(ca)) as http:
            found = auth.WorkloadIdentityAuth(workload_identity=X509, token_exchange_url=rude.url + "/oauth/token", http_client=http)
            with pytest.raises(oai_lite.APIConnectionError, match="/oauth/token"):
                found.get_token()
    assert rude.requests == []


@pytest.mark.parametrize(
    "given, url",
    [
        ({}, "https://mtls.api.openai.com/v1/"),
        ({"data_residency": "global"}, "https://mtls.api.openai.com/v1/"),
        ({"data_residency": "us"}, "https://mtls-us.api.openai.com/v1/"),
        ({"data_residency": "eu"}, "https://mtls-eu.api.openai.com/v1/"),
        ({"base_url": "https://x.example/v1"}, "https://x.example/v1/"),
    ],
)
def test_certificates_have_addresses_of_their_own(given, url):
    """For the API and for the exchange; a base URL wins, and other residencies are an error."""
    made = auth.x509_workload_identity(identity_provider_id="i", service_account_id="s", refresh_buffer_seconds=5)
    assert made == dict(X509, refresh_buffer_seconds=5)
    with oai_lite.HTTPClient() as http:
        client = oai_lite.OpenAI(workload_identity=made, http_client=http, **given)
        assert client.base_url == url and client.copy(timeout=1).base_url == url
        assert client._driver.options.workload_identity.token_exchange_url == "https://mtls.auth.openai.com/oauth/token"
        with pytest.raises(ValueError, match="one of global, us, eu, not 'jp'"):
            oai_lite.OpenAI(workload_identity=made, http_client=http, data_residency="jp")


def test_a_certificate_needs_an_http_client(world):
    """A sync one, which the exchange goes over; and Azure does not know such identities."""
    with pytest.raises(ValueError, match="needs an HTTP client with the certificate"):
        world.public("OpenAI")(workload_identity=X509)
    if world.is_async:
        with pytest.raises(ValueError, match="a WorkloadIdentityAuth that has an HTTPClient for the exchange"):
            oai_lite.AsyncOpenAI(workload_identity=X509, http_client=oai_lite.AsyncHTTPClient())
    with pytest.raises(ValueError, match="lacks 'service_account_id'; it takes identity_provider_id, service_account_id"):
        world.public("OpenAI")(workload_identity={"type": "x509", "identity_provider_id": "i"})
    with oai_lite.HTTPClient() as http:
        found = auth.WorkloadIdentityAuth(workload_identity=X509, http_client=http)
        with pytest.raises(oai_lite.OpenAIError, match="Azure knows no workload identity of type x509"):
            world.public("AzureOpenAI")(azure_endpoint="https://x", api_version="v", workload_identity=found)


# Names.


def test_both_names_of_the_identity_are_one(subject):
    """WI-10: and both make dictionaries."""
    assert auth.SubjectTokenWorkloadIdentity is auth.WorkloadIdentity
    made = auth.WorkloadIdentity(identity_provider_id="i", service_account_id="s", provider=auth.SubjectTokenProvider(subject.provider))
    assert made == {"identity_provider_id": "i", "service_account_id": "s", "provider": subject.provider}


@pytest.mark.parametrize("value, shown", [("", "an empty string"), (None, "NoneType"), (b"t", "bytes")])
def test_a_custom_provider_must_give_text(server, subject, value, shown):
    """The message says what it gave instead."""
    subject.provider["get_token"] = lambda: value
    with pytest.raises(oai_lite.SubjectTokenProviderError, match=shown):
        source(server, subject).get_token()


def test_the_error_of_a_custom_provider_reaches_the_caller(world, server, subject):
    """As it is, at once, and nothing is sent (need 12)."""

    class Mine(Exception):
        pass

    def fail():
        raise Mine("no token today")

    subject.provider["get_token"] = fail
    client = world.client(server.url, api_key=None, workload_identity=source(server, subject))
    with pytest.raises(Mine, match="no token today"):
        world.run(client.models.list())
    assert server.requests == []


def test_kubernetes_replaces_the_file(tmp_path):
    """WI-9: read anew each time, white space around it left out."""
    path = tmp_path / "token"
    for place in (path, str(path)):
        provider = auth.k8s_service_account_token_provider(place)
        assert provider["token_type"] == "jwt"
        for text in ("first\n", " second "):
            path.write_text(text)
            assert provider["get_token"]() == text.strip()
    path.write_text(" \n")
    with pytest.raises(oai_lite.SubjectTokenProviderError, match="is empty"):
        provider["get_token"]()
    path.unlink()
    with pytest.raises(oai_lite.SubjectTokenProviderError, match="can't be read") as caught:
        provider["get_token"]()
    assert isinstance(caught.value.__cause__, OSError)
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(oai_lite.SubjectTokenProviderError, match="can't be read"):
        provider["get_token"]()


def test_azure_s_metadata_service(server, monkeypatch):
    """WI-9: version, resource and which identity in the query, and the field that keeps other programs out."""
    monkeypatch.setenv("AZURE_POD_IDENTITY_AUTHORITY_HOST", server.origin + "/")
    server.reply({"access_token": "azure-token", "expires_in": "86399"}, "/metadata")
    provider = auth.azure_managed_identity_token_provider()
    assert provider["token_type"] == "jwt" and provider["get_token"]() == "azure-token"
    assert server.last.path == "/metadata/identity/oauth2/token" and server.last.headers["metadata"] == "true"
    assert server.last.query == {"api-version": "2018-02-01", "resource": "https://management.azure.com/"}
    auth.azure_managed_identity_token_provider(object_id="o", client_id="c", msi_res_id="/m", api_version="v")["get_token"]()
    query = server.last.query
    assert (query["object_id"], query["client_id"], query["msi_res_id"], query["api-version"]) == ("o", "c", "/m", "v")
    server.reply({"no": "token"}, "/metadata", 1)
    with pytest.raises(oai_lite.SubjectTokenProviderError, match="without an access_token"):
        provider["get_token"]()


def test_google_s_metadata_server(server, monkeypatch):
    """WI-9: an ID token for the audience."""
    monkeypatch.setenv("GCE_METADATA_HOST", server.origin[len("http://") :])
    server.reply("google-token\n", "/computeMetadata")
    provider = auth.gcp_id_token_provider()
    assert provider["token_type"] == "id" and provider["get_token"]() == "google-token"
    assert server.last.path == "/computeMetadata/v1/instance/service-accounts/default/identity"
    assert server.last.headers["metadata-flavor"] == "Google" and server.last.query["audience"] == "https://api.openai.com/v1"
    auth.gcp_id_token_provider("https://aud.example", http_client=oai_lite.HTTPClient())["get_token"]()
    assert server.last.query["audience"] == "https://aud.example"
    server.reply("", "/computeMetadata", 1)
    with pytest.raises(oai_lite.SubjectTokenProviderError, match="without a token"):
        provider["get_token"]()


PROVIDERS = [auth.azure_managed_identity_token_provider, auth.gcp_id_token_provider]


@pytest.mark.parametrize("make", PROVIDERS)
def test_a_metadata_server_that_does_not_help(server, monkeypatch, make):
    """Refused, redirected, silent or not there: an error of the provider, with the response if there is one."""
    monkeypatch.setenv("AZURE_POD_IDENTITY_AUTHORITY_HOST", server.origin)
    monkeypatch.setenv("GCE_METADATA_HOST", server.origin[len("http://") :])
    path = "/metadata" if make is PROVIDERS[0] else "/computeMetadata"
    for status in (400, 302, 500):
        server.reply(json.dumps({"error_description": "no such identity"}), path, 1, status, {"Location": "http://localhost:1/"})
        with pytest.raises(oai_lite.SubjectTokenProviderError, match="refused") as caught:
            make()["get_token"]()
        assert caught.value.response.status_code == status
    server.delay(5, None, path)
    with pytest.raises(oai_lite.SubjectTokenProviderError, match="can't be reached") as caught:
        make(timeout=0.05)["get_token"]()
    assert isinstance(caught.value.__cause__, oai_lite.APITimeoutError) and caught.value.response is None
    server.close()
    with pytest.raises(oai_lite.SubjectTokenProviderError, match="can't be reached"):
        make()["get_token"]()
