"""The module-level client: settings as attributes of the package."""
from __future__ import annotations

import sys

import pytest

import oai_lite
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
