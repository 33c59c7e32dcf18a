"""What stands in the stubs of resources. Here, because only newer Pythons can derive them."""
from __future__ import annotations

from tools.apidata import load
from tools.gen_stub_resources import resource_stubs
from tools.gen_stub_types import TypeStubs


def test_streams_are_of_the_world_of_their_client() -> None:
    """The managers and streams of helpers too: each that a sync method gives has its twin in the async client; their type may be left out."""
    stubs = TypeStubs(load())
    files = resource_stubs(stubs.api, stubs)
    for file, name in (("responses", "ResponseStreamManager"), ("beta", "AgentSessionStream"), ("beta", "AgentSessionEventStream")):
        text = files["%s/__init__.pyi" % file]
        sync, _, asynchronous = text.partition("(AsyncResource")
        assert sync.count(name + "[") == asynchronous.count("Async%s[" % name) > 0
        assert asynchronous.count(" %s[" % name) == 0
        assert 'T = TypeVar("' in text and '", default=Any)' in text
