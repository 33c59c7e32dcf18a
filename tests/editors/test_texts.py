"""What stands in the stubs of resources. Here, because only newer Pythons can derive them."""
from __future__ import annotations

import re

from tools.apidata import load
from tools.gen_stub_resources import resource_stubs
from tools.gen_stub_types import TypeStubs


def test_streams_are_of_the_world_of_their_client() -> None:
    """The managers and streams of helpers too: each that a sync method gives has its twin in the async client; their type may be left out."""
    stubs = TypeStubs(load())
    files = resource_stubs(stubs.api, stubs)
    for file, name in (("responses", "ResponseStreamManager"), ("beta", "AgentSessionStream"), ("beta", "AgentSessionEventStream")):
        text = files["%s/__init__.pyi" % file]
        sync, asynchronous = re.split(r"class Async\w+WithRawResponse\(", text, maxsplit=1)
        assert sync.count(name + "[") == asynchronous.count("Async%s[" % name) > 0
        assert asynchronous.count(" %s[" % name) == 0
        assert 'T = TypeVar("' in text and '", default=Any)' in text


def test_a_name_that_stands_for_a_type_of_another_area_is_in_its_own_too() -> None:
    """`types.beta.BetaEasyInputMessage` and its TypedDict."""
    stubs = TypeStubs(load())
    text = stubs.files()["beta/__init__.pyi"]
    assert stubs.stands["beta.BetaEasyInputMessage"] == "responses.EasyInputMessage"
    for key in stubs.stands:
        if stubs.names[key][0] == "beta" and stubs.is_away(key) and stubs.api.types[key].exported_as:
            for twin in ["", "Dict"][: 1 + stubs.has_twin[key]]:
                assert " as %s%s,\n" % (stubs.names[key][1], twin) in text
