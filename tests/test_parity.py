"""The comparison with another package: what is seen of it, what counts as a difference, and what the command says and returns."""
from __future__ import annotations

import copy
import json
import sys
from pathlib import Path

import pytest

from tests.support.data import API
from tests.support.manual import block
from tests.test_apidata import api
from tools import parity, parity_inspect
from tools.parity_differences import DIFFERENCES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, List

CLIENT = '''
import json, os, urllib.request
from .resources import Trees

__all__ = ["OpenAI", "AsyncOpenAI", "APIError", "NotFoundError"]
__version__ = "9.1"
setting = None


class APIError(Exception): ...
class NotFoundError(APIError): ...


class OpenAI:
    def __init__(self, *, api_key=None, timeout: float = 60, max_retries=2):
        self.max_retries = max_retries
        self.trees = Trees()

    def copy(self, *, api_key=None, max_retries=2): ...
    def close(self): ...


class AsyncOpenAI(OpenAI): ...
'''

RESOURCES = '''
import json, os, urllib.request, warnings


def ask(verb, path, body=None, kind="application/json", **headers):
    data = body if isinstance(body, (bytes, type(None))) else json.dumps(body).encode()
    request = urllib.request.Request(os.environ["OPENAI_BASE_URL"] + path, data, headers, method=verb)
    if data is not None:
        request.add_header("Content-Type", kind)
    with urllib.request.urlopen(request) as reply:
        return reply.read()


class Leaves:
    def retrieve(self, leaf_id: str, *, tree_id: str, extra_headers=None):
        return ask("GET", "/trees/%s/leaves/%s?v=1&v=2" % (tree_id, leaf_id))


class Trees:
    def __init__(self):
        self.leaves = Leaves()

    @property
    def with_raw_response(self):
        raise AssertionError("a view is no resource")

    @property
    def unfinished(self):
        raise ValueError("needs an option")

    def create(self, *, kind: "Literal['oak', 'elm']", height: "Optional[float]" = ..., stream: bool = False, timeout=None):
        body = {"kind": kind} if height is ... else {"kind": kind, "height": height}
        return ask("POST", "/trees", body, OpenAI_Beta="trees=v1")

    def photograph(self, *, photo: "Union[FileTypes, Sequence[FileTypes]]"):
        body = b"--x\\r\\nContent-Disposition: form-data; name=\\"photo\\"; filename=\\"p.png\\"\\r\\n\\r\\n" + photo + b"\\r\\n--x--\\r\\n"
        return ask("POST", "/trees/photo", body, "multipart/form-data; boundary=x")

    def refuse(self, *, why: str = "no"):
        warnings.warn("old", DeprecationWarning)
        raise TypeError("never")

    def create_and_wait(self, *, kind: str):
        raise AssertionError("not to be called")
'''

TREE = '''
class Info:
    def __init__(self, annotation, alias=None, required=True):
        self.annotation, self.alias, self.required = annotation, alias, required

    def is_required(self):
        return self.required


class Literal:
    def __init__(self, *args):
        self.__origin__, self.__args__ = "typing.Literal", args


class Tree:
    model_fields = {"id": Info(str), "self_heal": Info(bool, "self-heal", False), "object": Info(Literal("tree"))}
    text = property(str)


Colour = Literal("red", "green")
__all__ = ["Tree", "Colour"]
'''


def write(folder: Path, package: str, **changes: str) -> Path:
    """A small client package. changes: text -> text that takes its place, in any of its files."""
    files = {
        "__init__.py": CLIENT,
        "resources/__init__.py": RESOURCES,
        "types/__init__.py": "from .tree import Tree\n",
        "types/tree.py": TREE,
        "types/deep/__init__.py": "",
        "types/deep/leaf.py": "from json import dumps\n\n\nclass Leaf: ...\n",
    }
    for name, text in files.items():
        path = folder / package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        for old, new in changes.items():
            text = text.replace(old, new)
        path.write_text(text)
    return folder


@pytest.fixture(scope="module")
def seen(tmp_path_factory: Any) -> Any:
    """The report on the small package."""
    folder = write(tmp_path_factory.mktemp("made"), "made")
    return parity.inspect(sys.executable, "made", {"shapes": True, "passive": ["trees.create_and_wait"]}, folder)


# What is seen.


def test_methods_are_seen_with_their_parameters(seen: Any) -> None:
    """Each has its dotted name; a parameter its name, how it is passed, and whether it must be; the common ones are left out."""
    assert set(seen["methods"]) == {"trees.leaves.retrieve", *("trees." + name for name in "create photograph refuse create_and_wait".split())}
    assert seen["methods"]["trees.leaves.retrieve"]["parameters"] == [["leaf_id", "position", True], ["tree_id", "keyword", True]]
    assert seen["async"]["trees.create"]["parameters"][1] == ["height", "keyword", False]


def test_requests_are_taken_down(seen: Any) -> None:
    """Verb, path, query, headers that matter and the body, once with what must be given and once with everything but `stream`."""
    key = "Bearer sk-key"
    first, second = seen["methods"]["trees.create"]["sent"]
    assert first["request"] == "POST /v1/trees" and first["body"] == {"kind": "oak"} and second["body"] == {"kind": "oak", "height": 0.5}
    assert first["headers"]["content-type"] == "application/json" and key not in first["headers"].values()
    (leaf,) = seen["methods"]["trees.leaves.retrieve"]["sent"][:1]
    assert leaf["request"] == "GET /v1/trees/tree_id/leaves/leaf_id" and leaf["query"] == [["v", "1"], ["v", "2"]]
    (photo,) = seen["methods"]["trees.photograph"]["sent"][:1]
    assert photo["headers"]["content-type"] == "multipart/form-data; boundary" and photo["body"] == [["photo", "p.png", "", "content of photo"]]


def test_calls_that_send_nothing_say_why(seen: Any) -> None:
    """The exception takes the place of the request; methods that are passive are not called at all."""
    assert seen["methods"]["trees.refuse"]["sent"] == [{"raised": "TypeError: never", "deprecated": True}] * 2
    assert seen["methods"]["trees.create"]["sent"][0]["deprecated"] is False
    assert "sent" not in seen["methods"]["trees.create_and_wait"]


def test_options_errors_and_names_are_seen(seen: Any) -> None:
    """Of the constructors and their copies; of exceptions their bases; public names with those of `__all__`, without modules."""
    assert seen["version"] == "9.1"
    assert seen["client"]["OpenAI"] == [["api_key", "keyword", False], ["max_retries", "keyword", False]]
    assert seen["client"]["AsyncOpenAI.copy"][0] == ["api_key", "keyword", False]
    assert seen["errors"] == {"APIError": [], "NotFoundError": ["APIError"]}
    assert set(seen["names"]) == {"APIError", "AsyncOpenAI", "NotFoundError", "OpenAI", "Trees", "setting"}
    assert set(seen["attributes"]) >= {"close", "copy", "trees"}


def test_types_are_seen_with_their_fields(seen: Any) -> None:
    """What a module lists, or defines; of a field its wire name, whether it is always there, and its literal values."""
    assert seen["types"] == {"": ["Tree"], "deep": [], "deep.leaf": ["Leaf"], "tree": ["Colour", "Tree"]}
    assert seen["shapes"]["tree.Tree"] == {
        "id": ["id", True, []],
        "self_heal": ["self-heal", False, []],
        "object": ["object", True, ["tree"]],
        "text": ["(computed)", False, []],
    }
    assert seen["shapes"]["tree.Colour"] == {"": ["", True, ["green", "red"]]}


def test_a_question_says_what_to_look_for(tmp_path: Path) -> None:
    """The second package gets the samples and type names of the first one, and says which of those are there."""
    write(tmp_path, "made")
    question = {
        "samples": {"trees.create": [{"kind": "fir"}], "trees.photograph": [{"photo": {"$file": "x"}}]},
        "names": {"tree": ["Tree", "Bush"], "none": ["X"]},
        "passive": ["trees.refuse", "trees.create_and_wait", "trees.leaves.retrieve"],
    }
    found = parity.inspect(sys.executable, "made", question, tmp_path)
    assert [sent["body"] for sent in found["methods"]["trees.create"]["sent"]] == [{"kind": "fir"}]
    assert found["methods"]["trees.photograph"]["sent"][0]["body"][0][3] == "x"
    assert found["types"] == {"tree": ["Tree"]} and "shapes" not in found


@pytest.mark.parametrize(
    "annotation, value",
    [
        ("str", "n"),
        ("Union[str, ChatModel, None]", "n"),
        ("Optional[Literal['a', 'b']]", "a"),
        ("int | Omit", 3),
        ("Optional[float]", 0.5),
        ("bool", True),
        ("Optional[Dict[str, int]]", {"k": "v"}),
        ("Optional[Metadata]", {"k": "v"}),
        ("List[str]", ["v"]),
        ("Optional[List[Literal['x']]]", ["x"]),
        ("Iterable[ToolParam]", [parity_inspect.NESTED]),
        ("completion_create_params.Moderation", parity_inspect.NESTED),
        ("FileTypes", {"$file": "content of n"}),
        ("Sequence[FileTypes]", [{"$file": "content of n"}] * 2),
        ("Union[FileTypes, Sequence[FileTypes]]", {"$file": "content of n"}),
    ],
)
def test_samples_fit_their_annotations(annotation: str, value: Any) -> None:
    """Well enough to travel; the server that takes them down does not judge."""
    assert parity_inspect.sample("n", annotation, False) == value


def test_files_in_samples_are_bytes() -> None:
    """At any depth, since JSON has no bytes."""
    assert parity_inspect.revived({"a": [{"$file": "x"}], "b": 1}) == {"a": [b"x"], "b": 1}


# What differs.


def difference(seen: Any, both_ways: bool = True, helpers: Any = ("trees.create_and_wait",)) -> Any:
    """Compares the report with a copy of it."""
    ours = copy.deepcopy(seen)
    return seen, ours, lambda: parity.compare(seen, ours, set(helpers), both_ways)


def test_a_package_is_like_itself(seen: Any) -> None:
    """Nothing differs, and everything is counted."""
    seen.setdefault("values", {})
    _, _, compared = difference(seen)
    tally = compared()
    assert tally.lines == []
    assert tally.summary() == (
        "operations 4 of 4, async methods 5 of 5, parameters 8 of 8, async parameters 8 of 8, helpers 1 of 1, requests 8 of 8, "
        "client options 8 of 8, errors 2 of 2, attributes %d of %d, names 6 of 6, types 4 of 4, fields 6 of 6, values 3 of 3"
        % (len(seen["attributes"]), len(seen["attributes"]))
    )


def remove(*path: Any) -> Any:
    """A change: what is at the path is taken away."""

    def change(report: Any) -> None:
        for step in path[:-1]:
            report = report[step]
        if isinstance(report, dict):
            del report[path[-1]]
        else:
            report.remove(path[-1])

    return change


def put(value: Any, *path: Any) -> Any:
    """A change: something else is at the path."""

    def change(report: Any) -> None:
        for step in path[:-1]:
            report = report[step]
        report[path[-1]] = value

    return change


CREATE = ("methods", "trees.create")
CHANGES = [
    (remove(*CREATE), ["operations trees.create: missing"]),
    (remove("async", "trees.create"), ["async methods trees.create: missing"]),
    (remove("methods", "trees.create_and_wait"), ["helpers trees.create_and_wait: missing"]),
    (remove(*CREATE, "parameters", ["height", "keyword", False]), ["parameters trees.create(height): missing"]),
    (put(["kind", "keyword", False], *CREATE, "parameters", 0), ["parameters trees.create(kind): is optional, not required"]),
    (put(["height", "keyword", True], *CREATE, "parameters", 1), ["parameters trees.create(height): is required, not optional"]),
    (put(["kind", "position", True], *CREATE, "parameters", 0), ["parameters trees.create(kind): is passed by position, not keyword"]),
    (
        put([["height", "keyword", False], ["kind", "keyword", True], ["stream", "keyword", False]], *CREATE, "parameters"),
        ["parameters trees.create: the order is height kind stream, not kind height stream"],
    ),
    (put("PUT /v1/trees", *CREATE, "sent", 0, "request"), ['requests trees.create with required: request is "PUT /v1/trees", not "POST /v1/trees"']),
    (put("x", *CREATE, "sent", 1, "headers", "openai-beta"), ['requests trees.create with all: headers openai-beta is "x", not missing']),
    (put("elm", *CREATE, "sent", 0, "body", "kind"), ['requests trees.create with required: body kind is "elm", not "oak"']),
    (put("ValueError: other words", "methods", "trees.refuse", "sent", 0, "raised"), []),
    (put(False, "methods", "trees.refuse", "sent", 0, "deprecated"), ["requests trees.refuse with required: deprecated is false, not true"]),
    (remove("client", "OpenAI", ["api_key", "keyword", False]), ["client options OpenAI(api_key): missing"]),
    (remove("client", "AsyncOpenAI"), []),  # counted, but the missing class is a missing name already
    (remove("errors", "NotFoundError"), ["errors NotFoundError: missing"]),
    (put([], "errors", "NotFoundError"), ["errors NotFoundError: is no APIError"]),
    (remove("attributes", "close"), ["attributes close: missing"]),
    (remove("names", "setting"), ["names setting: missing"]),
    (remove("types", "tree", "Colour"), ["types tree.Colour: missing"]),
    (remove("types", "deep.leaf"), ["types deep.leaf.Leaf: missing"]),
    (remove("shapes", "tree.Tree", "id"), ["fields tree.Tree.id: missing"]),
    (put(["id", False, []], "shapes", "tree.Tree", "id"), ["fields tree.Tree.id: is optional, not required"]),
    (put(["selfHeal", False, []], "shapes", "tree.Tree", "self_heal"), ["fields tree.Tree.self_heal: is 'selfHeal' on the wire, not 'self-heal'"]),
    (put(["", True, ["red"]], "shapes", "tree.Colour", ""), ["values tree.Colour: lacks 'green'"]),
]


@pytest.mark.parametrize("number", range(len(CHANGES)))
def test_every_kind_of_difference_is_found(seen: Any, number: int) -> None:
    """One change to our side gives one line, and the count of its kind is short by one."""
    change, lines = CHANGES[number]
    _, ours, compared = difference(seen)
    change(ours)
    assert compared().lines == lines


def test_what_only_we_have_is_a_difference_to_the_newest(seen: Any) -> None:
    """Methods, parameters, names, types, fields and values; not to an older release, which came before them."""
    official = copy.deepcopy(seen)
    for change in (
        remove("methods", "trees.refuse"),
        remove("async", "trees.refuse"),
        remove("methods", "trees.leaves.retrieve", "parameters", ["tree_id", "keyword", True]),
        remove("names", "setting"),
        remove("types", "tree", "Colour"),
        remove("shapes", "tree.Tree", "id"),
        put(["", True, ["red"]], "shapes", "tree.Colour", ""),
    ):
        change(official)
    official["values"] = {"trees.create": {"kind": ["elm"]}}
    ours = {**seen, "values": {"trees.create": {"kind": ["elm", "oak"]}}}
    lines = parity.compare(official, ours, set(), True).lines
    assert sorted(lines) == [
        "fields tree.Tree.id: only here",
        "methods trees.refuse: only here",
        "names setting: only here",
        "parameters trees.leaves.retrieve(tree_id): only here",
        "types tree.Colour: only here",
        "values tree.Colour: 'green' only here",
        "values trees.create(kind): 'oak' only here",
    ]
    assert parity.compare(official, ours, set(), False).lines == []


def test_what_became_optional_is_no_difference_to_an_older_release(seen: Any) -> None:
    """Code for it still works; what became required is one, since that breaks code."""
    _, ours, compared = difference(seen, both_ways=False)
    put(["kind", "keyword", False], *CREATE, "parameters", 0)(ours)
    assert compared().lines == []
    put(True, *CREATE, "sent", 0, "deprecated")(ours)
    assert compared().lines == []
    put(["height", "keyword", True], *CREATE, "parameters", 1)(ours)
    assert compared().lines == ["parameters trees.create(height): is required, not optional"]


# Our types, from the data.


def test_our_types_are_read_from_the_data(tmp_path: Path) -> None:
    """Fields as the other package shows them; literal values through unions and aliases, but not into classes."""
    found = api(tmp_path)
    shapes = parity.shapes(found)
    assert shapes["tree.Tree"]["self_heal"] == ["self-heal", False, []] and shapes["tree.Tree"]["object"] == ["object", True, ["tree"]]
    assert shapes["tree.Tree"]["bark"] == ["bark", False, ["green", "red"]] and shapes["tree.Tree"]["leaves"][2] == []
    assert shapes["shared.colour.Colour"] == {"": ["", True, ["green", "red"]]}
    assert shapes["tree_create_params.TreeCreateParams"]["kind"][2] == ["elm", "oak"]
    assert parity.parameter_values(found)["trees.create"]["kind"] == ["elm", "oak"]


# The command.


def test_reasons_silence_what_they_name(capsys: Any) -> None:
    """A pattern is for a whole line; what no pattern names makes the exit code 1. The figures come last."""
    tally = parity.Tally()
    tally.one("names", "a", "missing")
    tally.one("names", "b", "missing")
    tally.one("names", "c")
    assert parity.tell(tally, "9.1", {"It is so.": ["names a: *"]}) == 1
    printed = capsys.readouterr().out
    assert "on purpose: It is so.\n    names a: missing\n" in printed and "different: names b: missing\n" in printed
    assert printed.endswith("openai 9.1: names 1 of 3 (1 differ on purpose)\n2 differences: 1 on purpose, 1 without a reason\n")
    assert parity.tell(tally, "9.1", {"It is so.": ["names ?: missing"]}) == 0


def test_the_manual_shows_lines_as_they_are_printed(capsys: Any) -> None:
    """Those of docs/updating.md, but for the figures."""
    lines = block("updating.md", "text", "different: ").splitlines()
    tally = parity.Tally()
    for line in lines[:-1]:
        _, kind, rest = line.split(" ", 2)
        tally.one(kind, *rest.split(": ", 1))
    assert parity.tell(tally, "3.57.0", {}) == len(lines) - 1 > 2
    printed = capsys.readouterr().out.splitlines()
    assert set(lines[:-1]) <= set(printed)
    assert [line for line in printed if line.startswith("openai ")][0].split(" of ")[0].rpartition(" ")[0] == "openai 3.57.0: types"
    assert lines[-1].startswith("openai 3.57.0: operations 396 of 396")


def test_reasons_that_are_no_longer_needed_are_named() -> None:
    """But for those that only older releases give cause for."""
    reasons = {"It is so.": ["names a: *", "names b: *"], "It was so (seen with an older --version).": ["names c: *"]}
    assert parity.unneeded(["names a: missing"], reasons) == ["names b: *"]


def test_reasons_are_sentences() -> None:
    """Every difference on purpose has one, and its patterns name a kind first."""
    for reason, patterns in DIFFERENCES.items():
        assert reason[0].isupper() and reason.endswith(".") and patterns
        assert all(": " in pattern for pattern in patterns)


def test_what_is_missing_is_on_the_page_for_those_who_migrate() -> None:
    """Names, attributes and helpers that are left out on purpose, but for those that only old code names."""
    page = (parity.ROOT / "docs" / "migration.md").read_text(encoding="utf-8")
    found = 0
    for reason, patterns in DIFFERENCES.items():
        for kind, name in (pattern[: -len(": missing")].rsplit(" ", 1) for pattern in patterns if pattern.endswith(": missing")):
            if kind in ("names", "attributes", "helpers") and not reason.startswith("Names of openai 0.x"):
                assert name.strip("*.") in page, name
                found += 1
    assert found > 10 and "openai 0.x" in page


@pytest.mark.parametrize(
    "version, expected",
    [(None, ["openai"]), ("3.57.0", ["openai==3.57.0"]), ("1.55.3", ["openai==1.55.3"]), ("1.51.0", ["openai==1.51.0", "httpx<0.28"])],
)
def test_old_releases_get_the_http_library_of_their_time(version: Any, expected: List[str]) -> None:
    """Those before 1.55.3 do not work with httpx 0.28."""
    assert parity.packages(version) == expected


def test_what_cannot_be_looked_at_is_exit_code_2(tmp_path: Path, capsys: Any) -> None:
    """With the command that failed and its last words on standard error."""
    assert parity.main(["--python", str(tmp_path / "no-python")]) == 2
    assert "no-python" in capsys.readouterr().err
    with pytest.raises(parity.ParityFailed, match="parity_inspect.py made failed with exit code 1(.|\n)*ModuleNotFoundError"):
        parity.inspect(sys.executable, "made", {}, tmp_path)


def test_our_own_package_answers_as_it_is(tmp_path: Path) -> None:
    """Looked at like any other: every operation of the data is there, with the request that its row says."""
    question = {"samples": {"models.retrieve": [{"model": "a b"}]}, "names": {"chat": ["ChatCompletion", "Nothing"]}, "passive": []}
    paths = [one.path for one in API.operations()]
    question["passive"] = [path for path in paths if path != "models.retrieve"] + [one.path for one in API.helpers()]
    found = parity.inspect(sys.executable, "oai_lite", question, parity.ROOT)
    assert set(paths) <= set(found["methods"]) and set(paths) <= set(found["async"])
    assert found["methods"]["models.retrieve"]["sent"][0]["request"] == "GET /v1/models/a%20b"
    assert found["types"] == {"chat": ["ChatCompletion"]} and json.dumps(found)
    assert parity.shapes(API)["responses.response.Response"]["output_text"] == ["(computed)", False, []]


# Connections.


class Leaf:
    def fall(self, *, slowly: bool = True) -> None: ...


class TreesConnection:
    leaf: Leaf

    @property
    def root(self) -> Roots:
        return Roots()

    def send(self, event: object) -> None: ...
    def _secret(self) -> None: ...


class Roots:
    def grow(self, *, inches: int) -> None: ...


class TreesConnectionManager:
    def enter(self) -> None: ...


class Trees:
    def connect(self) -> None: ...


CONNECTIONS = {
    "trees.TreesConnection.leaf.fall": [["slowly", "keyword", False]],
    "trees.TreesConnection.root.grow": [["inches", "keyword", True]],
    "trees.TreesConnection.send": [["event", "position", True]],
    "trees.TreesConnectionManager.enter": [],
}


def test_connections_are_seen_to_their_ends() -> None:
    """What `connect()` leads to is found beside the resource's class: through annotations, properties, and classes as attributes."""
    found = parity_inspect.connections({"trees.connect": Trees().connect, "trees.create": Trees().connect, "other.connect": print})
    assert found == CONNECTIONS

    class OursConnection:
        leaf = Leaf

    assert dict(parity_inspect.inner(OursConnection, sys.modules[__name__], "x")) == {"x.leaf.fall": CONNECTIONS["trees.TreesConnection.leaf.fall"]}


def test_connections_are_compared(seen: Any) -> None:
    """A method that is missing, and a parameter that differs, are differences."""
    official, ours = {**seen, "connections": CONNECTIONS}, {**seen, "connections": copy.deepcopy(CONNECTIONS)}
    assert parity.compare(official, ours, set(), True).counts["connections"] == [7, 7]
    del ours["connections"]["trees.TreesConnection.send"]
    ours["connections"]["trees.TreesConnection.leaf.fall"][0][2] = True
    tally = parity.compare(official, ours, set(), True)
    assert tally.lines == ["connections trees.TreesConnection.leaf.fall(slowly): is required, not optional", "connections trees.TreesConnection.send: missing"]
