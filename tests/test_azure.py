"""The Azure clients: addresses, credentials, odd chunks and errors. Their settings are in test_azure_settings.py."""
from __future__ import annotations

import json
import os
import threading

import pytest

import oai_lite
from oai_lite import ConfigurationError, OpenAIError
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
