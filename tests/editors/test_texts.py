"""What stands in the stubs of resources. Here, because only newer Pythons can derive them."""
from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any, Iterator, Tuple

from tools.apidata import load
from tools.gen_stub_connections import as_argument
from tools.gen_stub_resources import resource_stubs
from tools.gen_stub_types import TypeStubs

STUBS = Path(__file__).resolve().parents[2] / "stubs" / "oai_lite"


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


STRUCTURAL = {"BaseHandler", "Opener", "OpenerDirector", "SSLContext"}  # what the standard library has, by structure
Function = (ast.FunctionDef, ast.AsyncFunctionDef)


def methods() -> Iterator[Tuple[str, Any]]:
    """The public methods in the stubs, setters left out: where each is, and its node."""
    for path in sorted(STUBS.rglob("*.pyi")):
        place = path.relative_to(STUBS).as_posix()
        for owner in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            for one in owner.body if isinstance(owner, ast.ClassDef) and owner.name not in STRUCTURAL else ():
                if isinstance(one, Function) and not one.name.startswith("_") and not any(isinstance(mark, ast.Attribute) for mark in one.decorator_list):
                    yield "%s: %s.%s" % (place, owner.name, one.name), one


def test_every_method_has_a_text() -> None:
    """In every overload and form, aliases and computed fields too."""
    assert [place for place, method in methods() if not ast.get_docstring(method)] == []


def test_every_parameter_of_a_method_of_a_resource_has_a_text() -> None:
    """A line under `Args:`, those that every call takes and the fields of an event that a connection sends too."""
    untold = []
    for place, method in methods():
        if place.startswith("resources/"):
            taken = [*method.args.posonlyargs, *method.args.args[1:], *method.args.kwonlyargs]
            text = ast.get_docstring(method) or ""
            untold += ["%s(%s)" % (place, one.arg) for one in taken if not re.search(r"(?m)^ *%s: ." % one.arg, text)]
    assert untold == []


def test_the_text_of_a_field_is_that_of_an_argument() -> None:
    """Without the capital letter and the full stop of a sentence; constants and abbreviations stay."""
    pairs = {
        "An id of your own.": "an id of your own", "A name\n    for it.": "a name for it", "True: it waits.": "True: it waits",
        "None if there is none.": "None if there is none", "OAuth token.": "OAuth token", "One. And two.": "one. And two.", "": "",
    }  # fmt: skip
    assert {text: as_argument(text) for text in pairs} == pairs


def test_a_name_that_stands_for_a_type_of_another_area_is_in_its_own_too() -> None:
    """`types.beta.BetaEasyInputMessage` and its TypedDict."""
    stubs = TypeStubs(load())
    text = stubs.files()["beta/__init__.pyi"]
    assert stubs.stands["beta.BetaEasyInputMessage"] == "responses.EasyInputMessage"
    for key in stubs.stands:
        if stubs.names[key][0] == "beta" and stubs.is_away(key) and stubs.api.types[key].exported_as:
            for twin in ["", "Dict"][: 1 + stubs.has_twin[key]]:
                assert " as %s%s,\n" % (stubs.names[key][1], twin) in text
