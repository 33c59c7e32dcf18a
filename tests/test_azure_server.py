"""The offline server as an Azure resource: what it refuses, and how it answers."""
from __future__ import annotations

import json
from itertools import product

import pytest

import oai_lite
from oai_lite.testing import Server
from tests.support.worlds import world  # noqa: F401  (fixture)
from tests.test_azure import MESSAGES, VERSION, azure, chat  # noqa: F401  (azure is a fixture)


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
