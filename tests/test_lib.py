"""The official places of what belongs to streams."""
from __future__ import annotations

import subprocess
import sys

import pytest

import oai_lite.lib  # noqa: F401  (puts the modules in their places)
from oai_lite._objects import APIObject
from oai_lite.helpers import agents_stream, assistant_stream, snapshots

UNIONS = ("ChatCompletionStreamEvent", "ResponseStreamEvent")
HOMES = {
    "beta.agents": agents_stream,
    "streaming": assistant_stream,
    "streaming.agents": agents_stream,
    "streaming.chat": snapshots,
    "streaming.responses": snapshots,
}


def module(path):
    return sys.modules["oai_lite.lib." + path]


@pytest.mark.parametrize("path", sorted(HOMES))
def test_every_name_is_there(path):
    """What does something is the class of the helper; the others name the type of an event."""
    found = module(path)
    assert found.__all__ == sorted(found.__all__) == dir(found)
    for name in found.__all__:
        value = getattr(found, name)
        assert value is getattr(HOMES[path], name, value)
        if name.endswith("Event") and name not in UNIONS:
            (test,) = value._tests
            event = APIObject(type=test[2])
            assert isinstance(event, value) and not isinstance(APIObject(type="other"), value) and value.__module__ == found.__name__


@pytest.mark.parametrize(
    "statement",
    [
        "import oai_lite.lib.streaming.chat as it; it.ChatCompletionStreamState",
        "from oai_lite.lib.streaming.responses import ResponseStream",
        "from oai_lite.lib.streaming import AssistantEventHandler",
        "from oai_lite.lib.beta.agents import AgentTurnResultError",
        "import oai_lite; oai_lite.lib.streaming.chat.ContentDoneEvent",
        "from importlib import import_module; import_module('oai_lite.lib.streaming.chat')",
        "from oai_lite.lib.streaming.chat import *; ChunkEvent",
    ],
)
def test_they_are_imported_in_every_way(statement):
    """In a process in which nothing was imported before."""
    done = subprocess.run([sys.executable, "-c", statement], stderr=subprocess.PIPE, universal_newlines=True, timeout=60)
    assert done.returncode == 0, done.stderr


def test_what_is_not_there_is_an_error():
    """With the module's name."""
    with pytest.raises(AttributeError, match="oai_lite.lib.streaming.chat.*'ChunkEvnt'"):
        module("streaming.chat").ChunkEvnt
    with pytest.raises(ImportError):
        import oai_lite.lib.streaming.nothing  # noqa: F401


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
