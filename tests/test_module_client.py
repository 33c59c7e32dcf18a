"""The module-level client: settings as attributes of the package."""
from __future__ import annotations

import sys

import pytest

import oai_lite
from oai_lite.testing import Server
from tests.support.worlds import WORLDS, server  # noqa: F401  (fixture)

MESSAGES = [{"role": "user", "content": "Say this is a test"}]


@pytest.fixture(autouse=True)
def settings_as_new(monkeypatch):
    """Every test begins with unset settings and leaves no client behind."""
    from oai_lite._module_client import SETTINGS

    for name in SETTINGS:
        monkeypatch.setattr(oai_lite, name, getattr(oai_lite, name))
    yield
    oai_lite._reset_client()


def test_the_settings_are_those_of_the_package(server):
    """Assign, then call; every client option has its attribute."""
    oai_lite.api_key = "sk-module"
    oai_lite.base_url = server.url
    oai_lite.default_headers = {"x-foo": "true"}
    oai_lite.organization = "org-1"
    oai_lite.timeout = 5.0
    oai_lite.max_retries = 0
    reply = oai_lite.chat.completions.create(model="gpt-4", messages=MESSAGES)
    assert "Say this is a test" in reply.choices[0].message.content
    seen = server.last
    assert seen.headers["authorization"] == "Bearer sk-module" and seen.headers["x-foo"] == "true"
    assert seen.headers["openai-organization"] == "org-1"
    assert seen.headers["x-stainless-read-timeout"] == "5"
    server.reply({"data": []})
    oai_lite.default_query = {"v": "1"}
    oai_lite.models.list()
    assert server.last.query["v"] == "1"


def test_what_always_streams_is_there_too(server):
    """`oai_lite.chat.completions.create_stream(...)`, and None and NULL as everywhere (need 28)."""
    oai_lite.api_key, oai_lite.base_url = "sk", server.url
    with oai_lite.chat.completions.create_stream(model="gpt-4", messages=MESSAGES, tools=None, user=oai_lite.NULL) as stream:
        assert "Say this is a test" in "".join(chunk.choices[0].delta.content or "" for chunk in stream if chunk.choices)
    assert server.last.json() == {"model": "gpt-4", "messages": MESSAGES, "user": None, "stream": True}


def test_settings_can_change_between_calls(server):
    """The next call sees them; the connection stays."""
    oai_lite.base_url = server.url
    for key in ("sk-1", "sk-2"):
        oai_lite.api_key = key
        oai_lite.models.list()
        assert server.last.headers["authorization"] == "Bearer " + key
    assert server.connections == 1


def test_threads_that_make_the_first_call_together_share_a_client(server, monkeypatch):
    """There is one client, however many threads come at once."""
    oai_lite.api_key, oai_lite.base_url = "sk", server.url
    interval = sys.getswitchinterval()
    try:
        for _ in range(20):
            oai_lite._reset_client()
            monkeypatch.setattr(oai_lite, "_module_driver", None)
            sys.setswitchinterval(1e-6)  # threads change places all the time
            clients = WORLDS[0]().gather(8, lambda index: oai_lite._driver().client())
            sys.setswitchinterval(interval)
            assert len(set(map(id, clients))) == 1
    finally:
        sys.setswitchinterval(interval)


def test_a_resource_may_be_taken_before_the_key_is_set(server):
    """`from oai_lite import chat` at the top of a script works."""
    from oai_lite import chat

    oai_lite.api_key, oai_lite.base_url = "sk-late", server.url
    assert chat.completions.create(model="gpt-4", messages=MESSAGES).choices
    assert chat is oai_lite.chat


def test_no_key_is_an_error_with_advice():
    """The same as for a client."""
    with pytest.raises(oai_lite.OpenAIError, match="OPENAI_API_KEY"):
        oai_lite.chat.completions.create(model="gpt-4", messages=MESSAGES)


def test_streams_and_raw_responses_work_too(server):
    """All of the client's ways."""
    oai_lite.api_key, oai_lite.base_url = "sk", server.url
    assert len(list(oai_lite.chat.completions.create(model="gpt-4", messages=MESSAGES, stream=True))) > 2
    assert oai_lite.models.with_raw_response.list().headers["x-request-id"]


def test_an_http_client_can_be_set(server):
    """It is used from the next call on."""
    oai_lite.api_key, oai_lite.base_url = "sk", server.url
    oai_lite.models.list()
    oai_lite.http_client = oai_lite.HTTPClient()
    oai_lite.models.list()
    assert server.connections == 2


def test_a_name_that_is_not_there_is_an_attribute_error():
    """As for any module."""
    with pytest.raises(AttributeError, match="no attribute 'chats'"):
        oai_lite.chats
    assert {"chat", "OpenAI", "types", "api_key"} <= set(dir(oai_lite))


# Azure and Bedrock.


def test_the_client_of_azure_is_made_of_its_settings():
    """`api_type = "azure"`, endpoint, version, and one of the credentials (or what the environment has)."""
    with Server(azure={"d": "gpt-4o"}, api_key="k", azure_ad_token="t") as azure:
        oai_lite.api_type, oai_lite.azure_endpoint, oai_lite.api_version = "azure", azure.origin, "2024-10-21"
        for name, value in (("api_key", "k"), ("azure_ad_token", "t"), ("azure_ad_token_provider", lambda: "t")):
            setattr(oai_lite, name, value)
            assert oai_lite.chat.completions.create(model="d", messages=MESSAGES).model == "gpt-4o"
            setattr(oai_lite, name, None)
        assert azure.last.target.startswith("/openai/deployments/d/chat/completions?") and azure.connections == 1
        oai_lite._reset_client()


def test_the_environment_can_say_azure(monkeypatch):
    """All settings may come from there, the type of the API too."""
    with Server(azure=True, api_key="k") as azure:
        monkeypatch.setenv("OPENAI_API_VERSION", "2024-10-21")
        monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", azure.origin)
        monkeypatch.setenv("AZURE_OPENAI_API_KEY", "k")
        oai_lite.models.list()
        assert azure.last.headers["api-key"] == "k"
        monkeypatch.setenv("OPENAI_API_KEY", "sk-openai")
        monkeypatch.setenv("OPENAI_API_TYPE", "azure")
        oai_lite.models.list()
        assert azure.last.headers["api-key"] == "k" and len(azure.requests) == 2
        oai_lite._reset_client()


@pytest.mark.parametrize(
    "settings, variables, kind",
    [
        ({}, "", "openai"),
        ({}, "OPENAI_API_KEY", "openai"),
        ({}, "AZURE_OPENAI_API_KEY", "azure"),
        ({}, "AZURE_OPENAI_AD_TOKEN", "azure"),
        ({"azure_endpoint": "https://x"}, "", "azure"),
        ({"azure_ad_token": "t"}, "", "azure"),
        ({"azure_ad_token_provider": str}, "", "azure"),
        ({"azure_endpoint": "https://x"}, "OPENAI_API_KEY", None),
        ({}, "OPENAI_API_KEY AZURE_OPENAI_API_KEY", None),
        ({}, "OPENAI_API_KEY AZURE_OPENAI_AD_TOKEN", None),
        ({"api_type": "openai"}, "OPENAI_API_KEY AZURE_OPENAI_API_KEY", "openai"),
        ({"api_type": "azure"}, "OPENAI_API_KEY AZURE_OPENAI_API_KEY", "azure"),
        ({"api_type": "azure"}, "OPENAI_API_KEY", "azure"),
        ({"api_type": "amazon-bedrock"}, "OPENAI_API_KEY", "amazon-bedrock"),
    ],
)
def test_whose_api_it_is(monkeypatch, settings, variables, kind):
    """What `api_type` says; else what the credentials are for; in doubt an error that says what to set."""
    from oai_lite._module_client import api_type

    for name in variables.split():
        monkeypatch.setenv(name, "k")
    for name, value in settings.items():
        monkeypatch.setattr(oai_lite, name, value)
    if kind is None:
        with pytest.raises(oai_lite.OpenAIError, match="say which is meant, by api_type or .* OPENAI_API_TYPE"):
            oai_lite.models.list()
    else:
        assert api_type(vars(oai_lite)) == kind


def test_an_unknown_type_of_api_is_named():
    """With those that there are."""
    oai_lite.api_type = "azur"
    with pytest.raises(ValueError, match="openai, azure, amazon-bedrock, not 'azur'"):
        oai_lite.models.list()


def test_the_client_of_bedrock_is_made_of_its_settings(server):
    """A bearer token, or what gives them; OpenAI's settings for administrators stay out."""
    oai_lite.api_type, oai_lite.base_url, oai_lite.admin_api_key = "amazon-bedrock", server.url, "sk-admin"
    oai_lite.bedrock_token_provider = lambda: "b1"
    oai_lite.models.list()
    assert server.last.headers["authorization"] == "Bearer b1"
    oai_lite.bedrock_token_provider, oai_lite.api_key = None, "b2"
    oai_lite.models.list()
    assert server.last.headers["authorization"] == "Bearer b2"
