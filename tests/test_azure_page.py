"""The examples of docs/azure.md run, in their order, against the offline server."""
from __future__ import annotations

import re
import time

import oai_lite
from oai_lite.testing import Server
from tests.support import manual

ENDPOINT = "https://example.openai.azure.com"


class Credential:
    """What gives tokens like a credential of azure-identity."""

    def get_token(self, scope):
        assert scope == "https://cognitiveservices.azure.com/.default"
        return "my-token", time.time() + 3600


def test_the_examples_run(monkeypatch, capsys):
    """One after the other, as they stand but for the address of the resource; they print what the page says."""
    from oai_lite._module_client import SETTINGS

    for name in SETTINGS:
        monkeypatch.setattr(oai_lite, name, getattr(oai_lite, name))
    with Server(azure={"my-deployment": "gpt-4o"}, api_key="my-key", azure_ad_token="my-token") as server:
        with manual.run("azure.md", monkeypatch, None, lambda page: page.replace(ENDPOINT, server.origin), credential=Credential()) as names:
            assert names["client"].base_url == "https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1/"
        oai_lite._reset_client()
    targets = [one.target for one in server.requests]
    assert targets[:2] == ["/openai/deployments/my-deployment/chat/completions?api-version=2024-10-21", "/openai/v1/responses"]
    assert [one.headers.get("authorization") for one in server.requests][-1] == "Bearer my-token" and len(targets) == 5
    printed = capsys.readouterr().out
    for text in ("How do I output all files", "Say this is a test\n", "one two0\n0\n", "gpt-4o\n", "bedrock-mantle.us-west-2.api.aws"):
        assert text in printed


def test_the_page_names_what_there_is():
    """Every option in its table is one of the client, and every class and function in code is public."""
    import inspect

    from oai_lite import auth, providers, testing

    page = manual.PAGES["azure.md"].read_text(encoding="utf-8")
    options = set(inspect.signature(oai_lite.AzureOpenAI).parameters)
    table = re.findall(r"^\| `(\w+)` \|", page, re.M)
    assert len(table) == 7 and set(table) <= options
    for name in re.findall(r"`(\w+Error|\w+Cache|\w+OpenAI)`", page):
        assert name in oai_lite.__all__, name
    for name in re.findall(r"`(\w+_token_provider)\(", page):
        assert hasattr(auth, name), name
    assert hasattr(providers, "bedrock") and "Server" in testing.__all__
