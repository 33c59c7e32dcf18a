"""The Azure clients: settings in every combination, addresses, credentials, odd chunks and errors, and the server's Azure mode."""
from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from itertools import product

import pytest

import oai_lite
from oai_lite import ConfigurationError, MutuallyExclusiveAuthError, OpenAIError
from oai_lite._azure import DEPLOYMENT_PATHS, AzureOptions
from oai_lite.testing import Reply, Server
from tests.support.worlds import world  # noqa: F401  (fixture)
from tests.test_operations import API, calls, drop, method
from tests.test_operations import ask as call_operation

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "azure")
MESSAGES = [{"role": "user", "content": "How do I output all files in a directory using Python?"}]
ENDPOINT = "https://r.openai.azure.com"
VERSION = "2024-10-21"


def transcript(name):
    with open(os.path.join(FOLDER, name), "rb") as file:
        return file.read()


@pytest.fixture
def azure():
    """A server in Azure mode with one deployment, a key and a token."""
    with Server(azure={"my deployment": "gpt-4o"}, api_key="right-key", azure_ad_token="right-token") as server:
        yield server


def options(**given):
    given.setdefault("azure_endpoint", ENDPOINT)
    given.setdefault("api_version", VERSION)
    return AzureOptions(agent="AzureOpenAI", world="false", **given)


def chat(client, model="my deployment", **more):
    return client.chat.completions.create(model=model, messages=MESSAGES, **more)


# Settings: credentials. Arguments and environment -> what is sent; "two" is an error, "none" is another.

GIVEN = {"key": ("api_key", "k-arg"), "token": ("azure_ad_token", "t-arg"), "call": ("azure_ad_token_provider", lambda: "t-call")}
KEPT = {"KEY": ("AZURE_OPENAI_API_KEY", "k-env"), "TOKEN": ("AZURE_OPENAI_AD_TOKEN", "t-env")}
CREDENTIALS = """
-               -          none
-               KEY        api-key k-env
-               TOKEN      Bearer t-env
-               KEY+TOKEN  Bearer t-env
key             -          api-key k-arg
key             KEY        api-key k-arg
key             TOKEN      api-key k-arg
key             KEY+TOKEN  api-key k-arg
token           -          Bearer t-arg
token           KEY        Bearer t-arg
token           TOKEN      Bearer t-arg
token           KEY+TOKEN  Bearer t-arg
call            -          Bearer t-call
call            KEY        Bearer t-call
call            TOKEN      Bearer t-call
call            KEY+TOKEN  Bearer t-call
key+token       -          two
key+token       KEY        two
key+token       TOKEN      two
key+token       KEY+TOKEN  two
key+call        -          two
key+call        KEY        two
key+call        TOKEN      two
key+call        KEY+TOKEN  two
token+call      -          two
token+call      KEY        two
token+call      TOKEN      two
token+call      KEY+TOKEN  two
key+token+call  -          two
key+token+call  KEY        two
key+token+call  TOKEN      two
key+token+call  KEY+TOKEN  two
"""
CREDENTIALS = [line.split(None, 2) for line in CREDENTIALS.strip().split("\n")]


def test_the_table_of_credentials_is_complete():
    """It has every set of arguments with every set of environment variables, once."""
    rows = {(given, kept) for given, kept, _ in CREDENTIALS}
    assert len(rows) == len(CREDENTIALS) == 2 ** len(GIVEN) * 2 ** len(KEPT)


@pytest.mark.parametrize("given, kept, result", CREDENTIALS)
def test_credentials_in_every_combination(world, monkeypatch, given, kept, result):
    """Two arguments are an error; the environment counts only without arguments, and there the token goes first."""
    for name in kept.split("+") if kept != "-" else ():
        monkeypatch.setenv(*KEPT[name])
    arguments = dict(GIVEN[name] for name in given.split("+")) if given != "-" else {}
    with Server(azure=True) as server:
        make = lambda: world.public("AzureOpenAI")(azure_endpoint=server.origin, api_version=VERSION, **arguments)  # noqa: E731
        if result == "two":
            with pytest.raises(MutuallyExclusiveAuthError, match="only one of api_key, azure_ad_token and azure_ad_token_provider"):
                make()
        elif result == "none":
            with pytest.raises(OpenAIError, match="Missing credentials.*AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN"):
                make()
        else:
            client = make()
            world.run(chat(client))
            world.run(client.close())
            sent = server.last.headers
            key, bearer = sent.get("api-key"), sent.get("authorization")
            assert result in ("api-key %s" % key, bearer) and None in (key, bearer)


def test_the_key_of_openai_is_not_sent_to_azure(monkeypatch):
    """OPENAI_API_KEY belongs to another server."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-openai")
    with pytest.raises(OpenAIError, match="Missing credentials"):
        options()


def test_credentials_can_be_brought_by_headers_or_not_at_all():
    """`_enforce_credentials=False` makes a client without any; an admin key alone will do as well."""
    assert options(enforce_credentials=False).authorization("any") is None
    assert options(admin_api_key="adm").authorization("admin") == ("Authorization", "Bearer adm")
    both = options(admin_api_key="adm", api_key="k")
    assert both.authorization("any") == ("api-key", "k") and both.authorization("admin")[1] == "Bearer adm"


# Settings: addresses. base_url, azure_endpoint, its variable, azure_deployment -> the client's base URL.

ADDRESSES = """
-     -     -    -  missing
-     -     -    d  missing
-     -     env  -  https://env.azure.com/openai/
-     -     env  d  https://env.azure.com/openai/deployments/d/
-     arg   -    -  https://arg.azure.com/openai/
-     arg   -    d  https://arg.azure.com/openai/deployments/d/
-     arg   env  -  https://arg.azure.com/openai/
-     arg   env  d  https://arg.azure.com/openai/deployments/d/
base  -     -    -  https://base.azure.com/x/
base  -     -    d  https://base.azure.com/x/
base  -     env  -  https://base.azure.com/x/
base  -     env  d  https://base.azure.com/x/
base  arg   -    -  exclusive
base  arg   -    d  exclusive
base  arg   env  -  exclusive
base  arg   env  d  exclusive
"""
ADDRESSES = [line.split() for line in ADDRESSES.strip().split("\n")]
SAYS = {"missing": "give azure_endpoint .* or base_url, or set .* AZURE_OPENAI_ENDPOINT", "exclusive": "mutually exclusive"}


@pytest.mark.parametrize("base, endpoint, kept, deployment, result", ADDRESSES)
def test_addresses_in_every_combination(monkeypatch, base, endpoint, kept, deployment, result):
    """A base URL or an endpoint, the latter from the environment too; what is missing or too much is a ValueError."""
    assert len(ADDRESSES) == 2**4
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", "https://env.azure.com/" if kept == "env" else "")
    given = {
        "base_url": None if base == "-" else "https://base.azure.com/x",
        "azure_endpoint": None if endpoint == "-" else "https://arg.azure.com/",
        "azure_deployment": None if deployment == "-" else "d",
    }
    if result in SAYS:
        with pytest.raises(ValueError, match=SAYS[result]):
            oai_lite.AzureOpenAI(api_key="k", api_version=VERSION, **given)
    else:
        assert oai_lite.AzureOpenAI(api_key="k", api_version=VERSION, **given).base_url == result


VERSIONS = """
arg env query dated  arg
arg env -     dated  arg
arg -   query dated  arg
arg -   -     dated  arg
-   env query dated  env
-   env -     dated  env
-   -   query dated  query
-   -   -     dated  missing
arg env query v1     arg
arg env -     v1     arg
arg -   query v1     arg
arg -   -     v1     arg
-   env query v1     query
-   env -     v1     None
-   -   query v1     query
-   -   -     v1     None
"""
VERSIONS = [line.split() for line in VERSIONS.strip().split("\n")]


@pytest.mark.parametrize("argument, kept, query, form, result", VERSIONS)
def test_versions_in_every_combination(monkeypatch, argument, kept, query, form, result):
    """The argument, then the environment; the v1 form needs none, and gets only what was given to the client itself."""
    assert len(VERSIONS) == 2**4
    monkeypatch.setenv("OPENAI_API_VERSION", kept.replace("-", ""))
    given = {
        "azure_endpoint": ENDPOINT + ("/openai/v1" if form == "v1" else ""),
        "api_version": None if argument == "-" else "arg",
        "default_query": {"a": "b"} if query == "-" else {"a": "b", "api-version": "query"},
    }
    if result == "missing":
        with pytest.raises(ValueError, match="Missing api_version.*OPENAI_API_VERSION"):
            oai_lite.AzureOpenAI(api_key="k", **given)
    else:
        client = oai_lite.AzureOpenAI(api_key="k", **given)
        assert str(client.default_query.get("api-version")) == result and client.default_query["a"] == "b"


@pytest.mark.parametrize(
    "given, says",
    [
        ({"azure_endpoint": "r.openai.azure.com"}, "azure_endpoint must begin with http:// or https://"),
        ({"azure_endpoint": "https://u:p@r.openai.azure.com"}, "azure_endpoint must not carry a user name"),
        ({"azure_endpoint": ENDPOINT, "azure_deployment": ""}, "non-empty value for `deployment`"),
        ({"azure_endpoint": ENDPOINT, "azure_deployment": ".."}, "means another path"),
        ({"azure_endpoint": ENDPOINT + "/openai/v1", "azure_deployment": "d"}, "`model` names the deployment"),
        ({"azure_endpoint": ENDPOINT, "api_key": "k\n"}, "api_key holds .* at position 1"),
        ({"azure_endpoint": ENDPOINT, "api_key": None, "azure_ad_token": "t t"}, "azure_ad_token holds .* at position 1"),
    ],
)
def test_a_setting_that_can_not_work_is_named(given, says):
    """Before anything is sent, under the name that the user gave it (need 46)."""
    with pytest.raises(ValueError, match=says):
        oai_lite.AzureOpenAI(**{"api_key": "k", "api_version": VERSION, **given})


@pytest.mark.parametrize("name, value", [("data_residency", "eu"), ("provider", object())])
def test_what_azure_does_not_have_is_refused(name, value):
    """The region belongs to the resource, and another provider is another server."""
    client = oai_lite.AzureOpenAI(azure_endpoint=ENDPOINT, api_version=VERSION, api_key="k")
    with pytest.raises(OpenAIError, match="%s does not go with Azure" % name):
        client.copy(**{name: value})
    with pytest.raises(TypeError, match=name):
        oai_lite.AzureOpenAI(azure_endpoint=ENDPOINT, api_version=VERSION, api_key="k", **{name: value})


# Copies.


def test_copies_keep_the_settings_of_azure(world, azure):
    """Endpoint, deployment, version and credential stay, those that are given change, and the connections are shared."""
    client = world.client(azure, azure_deployment="my deployment")
    twin = client.with_options(timeout=5, default_headers={"x-a": "1"})
    assert type(twin) is type(client) and twin.base_url == client.base_url
    assert (twin.azure_endpoint, twin.azure_deployment, twin.api_version) == (azure.origin, "my deployment", VERSION)
    world.run(chat(client))
    world.run(chat(twin))
    first, second = azure.requests
    assert first.target == second.target and second.headers["api-key"] == "right-key" and azure.connections == 1
    assert twin.copy(api_version="2025-01-01-preview").default_query["api-version"] == "2025-01-01-preview"
    assert twin.copy(azure_deployment="other").base_url == azure.origin + "/openai/deployments/other/"
    assert twin.copy(azure_endpoint=ENDPOINT).base_url == ENDPOINT + "/openai/deployments/my%20deployment/"
    assert twin.copy(base_url=ENDPOINT + "/openai").base_url == ENDPOINT + "/openai/"
    assert twin.copy(set_default_query={}).default_query == {"api-version": VERSION}
    moved = client.copy()
    moved.base_url = azure.origin + "/openai/v1"
    assert moved.copy().base_url == azure.origin + "/openai/v1/"


@pytest.mark.parametrize("old", GIVEN)
@pytest.mark.parametrize("new", GIVEN)
def test_a_credential_given_to_a_copy_replaces_the_other_kinds(world, azure, old, new):
    """There is one credential at any time; the original keeps its own."""
    azure._azure.key = azure._azure.token = None
    original = world.client(azure, **dict([GIVEN[old]]))
    name, value = GIVEN[new]
    for client, (kind, credential) in ((original.copy(**{name: value}), (new, value)), (original, (old, GIVEN[old][1]))):
        world.run(chat(client))
        sent = azure.last.headers
        credential = credential() if callable(credential) else credential
        assert (sent.get("api-key"), sent.get("authorization")) == (
            (credential, None) if kind == "key" else (None, "Bearer " + credential)
        )


# Addresses.


@pytest.mark.parametrize("fixed", [None, "my deployment"])
@pytest.mark.parametrize("area", sorted({area.name for area in API.areas}))
def test_every_operation_goes_to_its_address(area, fixed):
    """Eight paths go to a deployment, the client's or the `model` of the call; all others to the resource (need 38)."""
    resource = options(api_key="k", azure_deployment=fixed)
    for operation in API.operations():
        if operation.path.split(".")[0] != area:
            continue
        path = operation.url.partition("?")[0]
        scoped = path in DEPLOYMENT_PATHS
        wanted = "/openai" + ("/deployments/my%20deployment" if scoped else "") + path
        assert resource.path(path, {"model": "my deployment"}) == wanted, operation.path
        plain = "/openai" + ("/deployments/my%20deployment" if scoped and fixed else "") + path
        assert resource.path(path, {}) == resource.path(path, None) == plain, operation.path


SCOPED = [one for one in API.operations() if one.verb == "POST" and one.url in DEPLOYMENT_PATHS]


def test_the_table_of_deployments_is_that_of_azure():
    """Each of its paths is one of the API, and the eight are those that Azure documents."""
    assert {one.url for one in SCOPED} == set(DEPLOYMENT_PATHS) == {
        "/audio/speech", "/audio/transcriptions", "/audio/translations", "/chat/completions", "/completions", "/embeddings",
        "/images/edits", "/images/generations",
    }  # fmt: skip


@pytest.mark.parametrize("operation", SCOPED, ids=lambda one: one.path)
def test_deployment_scoped_operations_call_by_call(world, azure, operation):
    """JSON and forms alike: `model` becomes a segment of the path, percent-encoded, and stays in the body."""
    for client in (world.client(azure), world.client(azure, azure_deployment="my deployment")):
        arguments = dict(calls(operation)[0], model="my deployment")
        drop(world, call_operation(world, method(client, operation.path), arguments, operation))
        seen = azure.last
        assert seen.target == "/openai/deployments/my%%20deployment%s?api-version=%s" % (operation.url, VERSION)
        assert seen.values["model"] == "my deployment"


def test_other_operations_belong_to_the_resource(world, azure):
    """With a fixed deployment too."""
    for client in (world.client(azure), world.client(azure, azure_deployment="my deployment")):
        world.collect(client.models.list())
        assert azure.last.target == "/openai/models?api-version=" + VERSION
        world.run(client.responses.create(model="my deployment", input="hello"))
        assert azure.last.target == "/openai/responses?api-version=" + VERSION
        world.run(client.post("/chat/completions", body={"model": "my deployment", "messages": MESSAGES}))
        assert azure.last.target.startswith("/openai/deployments/my%20deployment/chat/completions?")


def test_a_base_url_with_a_deployment_is_taken_as_it_is(world, azure):
    """Nothing is put between it and the path, whatever the model."""
    client = world.client(azure, base_url=azure.origin + "/openai/deployments/my%20deployment")
    world.run(chat(client, "gpt-4"))
    assert azure.last.target.startswith("/openai/deployments/my%20deployment/chat/completions?")


SLASHES = [
    ENDPOINT, ENDPOINT + "/", ENDPOINT + "//", ENDPOINT + "/openai", ENDPOINT + "/openai/", ENDPOINT + "//openai//",
]  # fmt: skip


@pytest.mark.parametrize("endpoint", SLASHES)
def test_slashes_are_put_right(endpoint):
    """Doubled or missing ones, in the endpoint and in paths, lead to the same address (need 38)."""
    for resource in (options(api_key="k", azure_endpoint=endpoint), options(api_key="k", azure_endpoint=endpoint, azure_deployment="d")):
        for path in ("models", "/models", "//models"):
            assert resource.path(path, None) == "/openai/models"
        for path in ("embeddings", "/embeddings", "//embeddings"):
            assert resource.path(path, {"model": "d"}) == "/openai/deployments/d/embeddings"


@pytest.mark.parametrize("path", ["/openai/v1", "/openai/v1/", "//openai//v1//"])
def test_the_v1_form_has_no_version_and_no_deployment_in_its_address(world, azure, monkeypatch, path):
    """Through both kinds of client, whatever the environment says; keys and tokens go as each client sends them."""
    monkeypatch.setenv("OPENAI_API_VERSION", VERSION)
    plain = world.client(azure.origin + path, api_key="right-key")
    special = world.public("AzureOpenAI")(azure_endpoint=azure.origin + path, api_key="right-key")
    other = world.public("AzureOpenAI")(base_url=azure.origin + path, azure_ad_token_provider=lambda: "right-token")
    for client, headers in ((plain, {"authorization": "Bearer right-key"}), (special, {"api-key": "right-key"}), (other, {})):
        assert world.run(chat(client)).model == "gpt-4o"
        assert azure.last.target == "/openai/v1/chat/completions"
        assert all(azure.last.headers[name] == value for name, value in headers.items())
        world.run(client.close())


def test_a_404_says_which_deployment_and_address_were_tried(world, azure):
    """In both forms; and without a deployment, that there was none (need 38)."""
    for client, address in (
        (world.client(azure), "/openai/deployments/no%20such/chat/completions"),
        (world.public("AzureOpenAI")(base_url=azure.origin + "/openai/v1", api_key="right-key"), "/openai/v1/chat/completions"),
    ):
        with pytest.raises(oai_lite.NotFoundError, match="does not exist") as caught:
            world.run(chat(client, "no such"))
        text = str(caught.value)
        assert "POST " + azure.origin + address in text and "right-key" not in text and caught.value.message == text
        assert "the deployment tried was 'no%20such'" in text or "the deployment tried was 'no such'" in text
        assert caught.value.code == "DeploymentNotFound"
        world.run(client.close())
    with pytest.raises(oai_lite.NotFoundError, match="no deployment was named with api-version " + VERSION):
        world.run(world.client(azure).get("/nothing"))


# Credentials.


def test_a_provider_is_asked_for_every_attempt(world, azure):
    """Retries carry a fresh token; a key may come from a callable as well (need 37)."""
    azure._azure.key = azure._azure.token = None
    for name, field, form in (("azure_ad_token_provider", "authorization", "Bearer c%d"), ("api_key", "api-key", "c%d")):
        azure.reset()
        asked = []

        def provider():
            asked.append(threading.current_thread())
            return "c%d" % len(asked)

        azure.fail(500, 2, headers={"retry-after-ms": "1"})
        world.run(chat(world.client(azure, **{name: provider})))
        assert [one.headers[field] for one in azure.requests] == [form % number for number in (1, 2, 3)]
        assert all((thread is threading.main_thread()) != world.is_async for thread in asked)


def test_a_refused_token_is_replaced_once(world, azure):
    """A 401 asks the provider again, and the request goes out once more, without counting as a retry."""
    tokens = ["old-token", "right-token", "not asked for"]
    client = world.client(azure, azure_ad_token_provider=lambda: tokens.pop(0), max_retries=0)
    assert world.run(chat(client)).model == "gpt-4o"
    assert [one.headers["authorization"] for one in azure.requests] == ["Bearer old-token", "Bearer right-token"]
    assert [one.headers["x-stainless-retry-count"] for one in azure.requests] == ["0", "0"] and tokens == ["not asked for"]


def test_a_coroutine_function_gives_tokens_to_the_async_client():
    """It is awaited; the sync client says that it can't be."""
    import asyncio

    async def provider():
        await asyncio.sleep(0)
        return "right-token"

    async def call(server):
        async with server.async_client(azure_ad_token_provider=provider) as client:
            await chat(client, "d")

    with Server(azure=True, azure_ad_token="right-token") as server:
        loop = asyncio.new_event_loop()
        loop.run_until_complete(call(server))
        loop.close()
        with server.client(azure_ad_token_provider=provider) as client:
            with pytest.raises(ConfigurationError, match="azure_ad_token_provider is an async function"):
                chat(client, "d")


@pytest.mark.parametrize("value, shown", [(None, "NoneType"), ("", "an empty string"), (b"secret", "bytes"), (3, "int")])
def test_a_provider_that_gives_no_text_is_named(world, azure, value, shown):
    """The message says what it gave instead, not its value; nothing is sent."""
    client = world.client(azure, azure_ad_token_provider=lambda: value)
    with pytest.raises(ValueError, match="azure_ad_token_provider must return the credential as a string, but it returned " + shown):
        world.run(chat(client))
    assert azure.requests == []


@pytest.mark.parametrize("given", [{"api_key": "right-key"}, {"azure_ad_token": "right-token"}])
def test_credentials_go_to_no_other_origin(world, azure, given):
    """Neither by an absolute URL nor by a redirect."""
    with Server(azure=True) as other:
        client = world.client(azure, **given)
        with pytest.raises(oai_lite.AuthenticationError):
            world.run(client.get(other.origin + "/openai/models?api-version=" + VERSION))
        sent = other.last.headers
        assert "api-key" not in sent and "authorization" not in sent
        azure.reply("", status=307, headers={"Location": other.origin + "/openai/models"}, times=1)
        with pytest.raises(oai_lite.APIStatusError, match="redirected to another server"):
            world.run(client.models.list())
        assert len(other.requests) == 1


def test_the_admin_key_goes_to_admin_operations(world, azure):
    """As a bearer token, whatever the others use."""
    client = world.client(azure, admin_api_key="right-token")
    world.collect(client.admin.organization.projects.list())
    assert azure.last.headers["authorization"] == "Bearer right-token" and "api-key" not in azure.last.headers


def test_no_credential_shows(azure):
    """Neither in the repr nor in an error nor in a pickle of it (need 45)."""
    import pickle

    client = azure.client(azure_ad_token="secret-token-1")
    with pytest.raises(oai_lite.AuthenticationError) as caught:
        chat(client)
    for text in (repr(client), str(caught.value), repr(caught.value), repr(pickle.dumps(caught.value))):
        assert "secret-token-1" not in text
    client.close()


SECRET = "secret-token-2"


class Gives:
    """A provider whose repr shows nothing."""

    def __init__(self, value):
        self.value = value

    def __call__(self):
        return self.value


@pytest.mark.parametrize(
    "name, value",
    [
        ("api_key", SECRET),
        ("azure_ad_token", SECRET),
        ("api_key", Gives(SECRET)),
        ("azure_ad_token_provider", Gives(SECRET)),
        ("azure_ad_token_provider", Gives(SECRET + "\n")),
        ("azure_ad_token_provider", Gives(SECRET.encode())),
        ("azure_ad_token_provider", oai_lite.TokenCache(Gives((SECRET, None)))),
        ("azure_ad_token_provider", oai_lite.TokenCache(Gives((SECRET, 3600)))),
    ],
)
def test_no_credential_shows_in_a_traceback_with_locals(world, azure, name, value):
    """Neither one that is refused nor one that can't be sent (need 45)."""
    import traceback

    client = world.client(azure, **{name: value})
    del value
    with pytest.raises(OpenAIError) as caught:
        world.run(client.models.list())
    trace = caught.value.__traceback__.tb_next  # this function's own variables are the test's
    report = traceback.TracebackException(type(caught.value), caught.value, trace, capture_locals=True)
    assert SECRET not in "".join(report.format())


# Odd chunks and errors, as Azure sends them.


def test_a_reply_with_filter_results_is_a_reply(world, azure):
    """What Azure adds is there under its own names, as attributes and as keys."""
    azure.reply(Reply(transcript("chat.json"), headers={"Content-Type": "application/json"}))
    reply = world.run(chat(world.client(azure)))
    assert reply.choices[0].message.content == "Use os.walk."
    assert reply.choices[0].content_filter_results["protected_material_code"]["citation"]["license"] == "MIT"
    assert reply["prompt_filter_results"][0]["content_filter_results"]["jailbreak"]["detected"] is False
    assert reply.choices[0].message["context"]["citations"][0]["content"] == "c"


@pytest.mark.parametrize(
    "name, text, reason",
    [
        ("chat_stream.sse", "Use os.walk.", "stop"),
        ("async_filter_stream.sse", "Hello there", "stop"),
        ("filtered_stream.sse", "Here", "content_filter"),
    ],
)
def test_streams_with_chunks_about_filters(world, azure, name, text, reason):
    """Chunks without choices, and choices without a delta, come through as they are (need 36)."""
    azure.stream([transcript(name)], done=False)
    chunks = world.collect(chat(world.client(azure), stream=True))
    sent = [line[6:] for line in transcript(name).decode().split("\n") if line.startswith("data: {")]
    assert [json.loads(line) for line in sent] == chunks
    choices = [choice for chunk in chunks for choice in chunk.choices]
    assert "".join(choice.delta.content or "" for choice in choices if choice.delta) == text
    assert [choice.finish_reason for choice in choices if choice.finish_reason] == [reason]


ERRORS = json.loads(transcript("errors.json").decode())


@pytest.mark.parametrize("row", ERRORS, ids=lambda row: "%d %s" % (row["status"], row["code"]))
def test_errors_in_azure_s_shapes(world, azure, row):
    """Each becomes the class of its status, with the server's words and code; inner errors stay in the body."""
    azure.reply(Reply(row["body"], row["status"]))
    with pytest.raises(oai_lite.APIStatusError) as caught:
        world.run(chat(world.client(azure, max_retries=0)))
    error = caught.value
    assert type(error).__name__ == row["class"] and error.code == row["code"] and row["says"] in str(error)
    inner = row["body"]["error"] if isinstance(row["body"], dict) and "error" in row["body"] else row["body"]
    assert error.body == inner


# The server's Azure mode.


def test_the_example_of_the_readme_runs(monkeypatch):
    """As it stands, but for the address; and with every setting from the environment."""
    with Server(azure={"deployment-name": "gpt-35-turbo"}, api_key="my-key") as server:
        monkeypatch.setenv("AZURE_OPENAI_API_KEY", "my-key")
        with oai_lite.AzureOpenAI(api_version="2023-07-01-preview", azure_endpoint=server.origin) as client:
            completion = client.chat.completions.create(model="deployment-name", messages=MESSAGES)
            assert json.loads(completion.to_json())["model"] == "gpt-35-turbo"
        monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", server.origin)
        monkeypatch.setenv("OPENAI_API_VERSION", VERSION)
        with oai_lite.AzureOpenAI() as client:
            assert chat(client, "deployment-name").choices[0].message.content == MESSAGES[0]["content"]


def ask(server, target, *headers, **body):
    """Status and error object of a bare request."""
    from urllib.error import HTTPError
    from urllib.request import ProxyHandler, Request, build_opener

    fields = dict(headers or [("api-key", "right-key")])
    data = json.dumps(dict({"model": "m", "messages": MESSAGES}, **body)).encode()
    request = Request(server.origin + target, data, dict(fields, **{"Content-Type": "application/json"}))
    try:
        with build_opener(ProxyHandler({})).open(request, timeout=30) as response:
            return response.status, json.loads(response.read().decode())
    except HTTPError as exc:
        with exc:
            return exc.code, json.loads(exc.read().decode())["error"]


CHAT = "/openai/deployments/my%20deployment/chat/completions"
REFUSED = [
    ("/v1/chat/completions", 404, "404", "not below /openai"),
    (CHAT, 404, "404", "has no api-version"),
    (CHAT + "?api-version=latest", 400, "BadRequest", "not supported"),
    ("/openai/chat/completions?api-version=" + VERSION, 404, "404", "below /deployments/NAME"),
    ("/openai/deployments/my%20deployment/responses?api-version=" + VERSION, 404, "404", "belongs to the resource"),
    ("/openai/deployments/other/chat/completions?api-version=" + VERSION, 404, "DeploymentNotFound", "'other' does not exist"),
    ("/openai/v1/chat/completions?api-version=" + VERSION, 400, "BadRequest", "takes no api-version"),
    ("/openai/v1/chat/completions", 404, "DeploymentNotFound", "'m' does not exist"),
]


@pytest.mark.parametrize("target, status, code, says", REFUSED)
def test_the_server_refuses_wrong_addresses_and_versions(azure, target, status, code, says):
    """With Azure's status and code, and a sentence that tells what is wrong."""
    found, error = ask(azure, target)
    assert (found, error["code"]) == (status, code) and says in error["message"] and "type" not in error


@pytest.mark.parametrize(
    "headers, accepted",
    [
        ([("api-key", "right-key")], (True, True)),
        ([("api-key", "wrong-key")], (False, False)),
        ([("api-key", "right-token")], (False, False)),
        ([("Authorization", "Bearer right-token")], (True, True)),
        ([("Authorization", "Bearer wrong-token")], (False, False)),
        ([("Authorization", "Bearer right-key")], (False, True)),
        ([("Authorization", "right-token")], (False, False)),
        ([("X-Other", "x")], (False, False)),
    ],
)
def test_the_server_checks_the_credential(azure, headers, accepted):
    """A key has its own header field, and only the v1 form takes it as a bearer token."""
    targets = (CHAT + "?api-version=" + VERSION, "/openai/v1/chat/completions")
    for target, good in zip(targets, accepted):
        status, body = ask(azure, target, *headers, model="my deployment")
        assert (status, body.get("code")) == ((200, None) if good else (401, "401"))


def test_the_server_answers_with_azure_s_shapes(world, azure):
    """The model behind the deployment, filter results, and a first chunk that has no choices."""
    client = world.client(azure)
    reply = world.run(chat(client))
    assert reply.model == "gpt-4o" and reply.prompt_filter_results[0].prompt_index == 0
    assert reply.choices[0].content_filter_results.hate.severity == "safe"
    chunks = world.collect(chat(client, stream=True))
    assert chunks[0].choices == [] and chunks[0].prompt_filter_results and {chunk.model for chunk in chunks[1:]} == {"gpt-4o"}
    texts = [chunk.choices[0] for chunk in chunks if chunk.choices and chunk.choices[0].delta.content]
    assert texts and all(choice.content_filter_results["violence"]["filtered"] is False for choice in texts)
    azure.fail(400, code="content_filter", message="Filtered.")
    with pytest.raises(oai_lite.BadRequestError, match="Filtered") as caught:
        world.run(chat(client))
    assert caught.value.body["innererror"]["content_filter_result"]["violence"]["filtered"] is True
    azure.stream([{"choices": []}], operation="chat.completions.create")  # what was scripted is sent as it is
    assert world.collect(chat(client.copy(strict_stream_end=False), stream=True)) == [{"choices": []}]


def test_the_server_takes_any_deployment_and_credential_if_not_told(world):
    """`azure=True` is for code that brings settings of its own."""
    with Server(azure=True) as server:
        for given in ({"api_key": "any"}, {"azure_ad_token": "any"}, {"azure_deployment": "any"}):
            assert world.run(chat(world.client(server, **given), "whatever")).choices
        for deployment, _ in product(("a", "b/c"), range(2)):
            world.run(chat(world.client(server), deployment))
            assert server._azure.deployment(server.last) == deployment


# The places of the official package.

NAMES = {
    "azure": "AsyncAzureADTokenProvider AsyncAzureOpenAI AzureADTokenProvider AzureOpenAI BaseAzureClient MutuallyExclusiveAuthError",
    "bedrock": "AsyncBedrockOpenAI AsyncBedrockTokenProvider AwsCredentialsProvider BedrockOpenAI BedrockTokenProvider",
}


def test_names_are_imported_from_where_the_official_package_has_them():
    """In a new process, the inner module first; they are the same as the public ones."""
    for module, names in NAMES.items():
        code = "from oai_lite.lib.%s import %s; import oai_lite.lib.%s" % (module, ", ".join(names.split()), module)
        assert subprocess.run([sys.executable, "-c", code], timeout=60).returncode == 0
    from oai_lite import lib
    from oai_lite.lib.azure import AzureOpenAI, MutuallyExclusiveAuthError
    from oai_lite.lib.bedrock import BedrockOpenAI

    assert lib.azure.AzureOpenAI is AzureOpenAI is oai_lite.AzureOpenAI and BedrockOpenAI is oai_lite.BedrockOpenAI
    assert issubclass(AzureOpenAI, lib.azure.BaseAzureClient) and issubclass(MutuallyExclusiveAuthError, oai_lite.OpenAIError)


def test_the_public_modules_are_attributes_of_the_package():
    """Without an import of their own."""
    code = "import oai_lite; oai_lite.lib.azure; oai_lite.auth.WorkloadIdentity; oai_lite.providers.bedrock"
    assert subprocess.run([sys.executable, "-c", code], timeout=60).returncode == 0
