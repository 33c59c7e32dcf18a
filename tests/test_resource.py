"""Rows of data as methods: arguments to calls, and what help, editors and typos get."""
from __future__ import annotations

import asyncio
import inspect
import pydoc
import warnings

import pytest

from oai_lite._omit import NOT_GIVEN, NULL, omit
from oai_lite._resource import AsyncResource, Resource, Streamed, add_streamed, area, asynchronous, helper, name_operations, op, operations


class Leaves(Resource):
    list = op("GET /trees/{tree_id}/leaves", "tree_id * after= limit=", page="CursorPage")


class Trees(Resource):
    """Trees of a wood."""

    create = op("POST /trees", "* kind height= stream= ?include= ^betas:openai-beta= -observer=", stream="items")
    get = op("GET /trees/{tree_id}", "tree_id * wood_id= stream=", stream="items", headers="OpenAI-Beta: trees=v1\nAccept: */*")
    cut = op("DELETE /trees/{tree_id}", "tree_id", deprecated=True, reply="none")
    plant = op("POST /trees/plant?beta=true", "* seed= sapling= soil", variants="seed soil|sapling soil", admin=True)
    photo = op("GET /trees/{tree_id}/photo", "tree_id", reply="binary")
    hear = op("POST /trees/hear", "* response_format=", form="", text_if="response_format=text,srt")
    listen = op("GET /trees/{tree_id}/events", "tree_id", stream="raw", always=True)
    water = op("POST /trees/{tree_id}/water", "tree_id")
    graft = op("POST /trees/{tree_id}/graft", "tree_id * branch= metadata=", renames="branch.bud.async_:async")
    wait = helper("waiting.wait_for_processing", "id * poll_interval= max_wait_seconds=", common=True, deprecated=True)
    prune = op("POST /trees/{tree_id}/prune", "tree_id * kind~ height=")
    rest = helper("waiting.wait_for_processing", "id", flow=False, raw=True)
    leaves = Leaves
    add_streamed(locals())


AsyncTrees = asynchronous(Trees)
name_operations(Trees, "trees")


class Recorder:
    """A driver that gives back what it is asked to run."""

    def call(self, call, mode=None):
        self.mode = mode
        return call

    def run(self, flow):
        return flow


@pytest.fixture
def trees():
    return Trees(Recorder())


def test_arguments_go_where_the_row_says(trees):
    """Body, query, header, path; what is client-only or not given goes nowhere."""
    call = trees.create(kind="oak", height=NOT_GIVEN, include=["age"], betas=["a", "b"], observer=None, stream=None)
    assert (call.verb, call.path, call.name) == ("POST", "/trees", "trees.create")
    assert call.body == {"kind": "oak", "stream": None} and call.query == {"include": ["age"]}
    assert call.headers == {"openai-beta": "a,b"} and call.stream is None
    call = trees.get("a b", wood_id="w")
    assert call.path == "/trees/a%20b" and call.query == {"wood_id": "w"} and call.body is NOT_GIVEN
    assert call.headers == {"OpenAI-Beta": "trees=v1", "Accept": "*/*"}


def test_what_can_not_be_sent_is_not_dropped_in_silence(trees):
    """A parameter of the official package's own machinery."""
    with pytest.raises(TypeError, match=r"trees.create\(\) sends one request; what 'observer' asks for"):
        trees.create(kind="oak", observer=object())


def test_none_is_sent_and_omitted_values_are_not(trees):
    """None is JSON null, as in the official package."""
    assert trees.create(kind=None, height=omit).body == {"kind": None}


def test_none_leaves_out_what_takes_no_null(trees):
    """`~` in the row: an argument that is None counts as not given, by helpers too (need 28)."""
    assert trees.prune("t", height=None, kind=None).body == {"height": None}
    assert trees.prune("t", kind=NULL, height=NULL).body == {"kind": NULL, "height": NULL}
    assert Trees.prune.parameters["kind"].nullable is False and Trees.prune.parameters["kind"].required is False


def test_what_may_stream_has_a_method_that_always_does(trees):
    """`create_stream` beside `create`, in the form of the view; `stream` is no argument of it (need 28)."""
    call = trees.create_stream(kind="oak", height=1)
    assert call.body == {"kind": "oak", "height": 1, "stream": True} and (call.stream, call.live) == ("items", True)
    assert trees.get_stream("t").query == {"stream": True}
    assert trees.with_raw_response.create_stream(kind="oak").headers["X-Stainless-Raw-Response"] == "true"
    for wrong in ({"kind": "oak", "stream": True}, {}):
        with pytest.raises(TypeError, match=r"trees.create_stream\(\)"):
            trees.create_stream(**wrong)
    with pytest.raises(TypeError, match="1 positional argument"):
        trees.get_stream("t", "u")
    assert not hasattr(trees, "listen_stream") and not hasattr(trees, "water_stream")  # that always streams, and that never does
    assert "stream" not in inspect.signature(trees.create_stream).parameters
    assert inspect.signature(Trees.create_stream).parameters["kind"].default is inspect.Parameter.empty
    assert asyncio.iscoroutinefunction(AsyncTrees.create_stream)
    assert "POST /trees" in pydoc.render_doc(trees.create_stream)
    assert [name for name, _ in operations() if name.endswith("_stream")] == []


def test_a_name_that_is_taken_is_kept():
    """`submit_tool_outputs_stream` is a helper of the official package; it stays what it is."""
    runs = area("beta").threads.runs
    assert isinstance(vars(runs)["submit_tool_outputs_stream"], helper) and isinstance(vars(runs)["create_stream"], Streamed)
    assert isinstance(vars(area("beta").threads)["create_and_run_stream"], helper)


def test_fields_deep_in_the_body_get_their_wire_names(trees):
    """Where the row says so and nowhere else, in a copy; what has another shape passes as it is."""
    given = {"bud": {"async_": True, "n": 1}, "async_": 2}
    call = trees.graft("t", branch=given, metadata={"bud": {"async_": 3}})
    assert call.body == {"branch": {"bud": {"async": True, "n": 1}, "async_": 2}, "metadata": {"bud": {"async_": 3}}}
    assert given == {"bud": {"async_": True, "n": 1}, "async_": 2}
    assert trees.graft("t", branch={"bud": [{"async_": 1}, 2]}).body == {"branch": {"bud": [{"async": 1}, 2]}}
    for branch in (None, "b", {}, {"bud": None}, {"bud": [1]}):
        assert trees.graft("t", branch=branch).body == {"branch": branch}


def test_iterators_are_read_once(trees):
    """A query may be sent several times, by retries and further pages."""
    assert trees.create(kind="oak", include=(name for name in "ab")).query == {"include": ["a", "b"]}


def test_extras_can_take_something_away(trees):
    """`omit` removes what a named argument or a default has put there; NOT_GIVEN changes nothing."""
    extra = {"kind": NOT_GIVEN, "height": omit, "none": omit}
    assert trees.create(kind="oak", height=1, extra_body=extra).body == {"kind": "oak"}
    assert trees.get("t", wood_id="w", extra_query={"wood_id": omit, "a": NOT_GIVEN, "b": None}).query == {"b": None}


def test_flags_of_the_row_reach_the_call(trees):
    """Reply kind, page, admin key, streams, and bodies that are read by the caller."""
    assert trees.leaves.list("t").page == "CursorPage"
    assert trees.plant(seed=1, soil=2).security == "admin" and trees.plant(seed=1, soil=2).path == "/trees/plant?beta=true"
    assert trees.photo("t").live and trees.photo("t").reply == "binary"
    assert trees.create(kind="oak", stream=True).stream == "items" and trees.create(kind="oak", stream=True).live
    assert trees.listen("t").stream == "raw"
    assert trees.get("t", stream=True).query == {"stream": True}
    assert trees.hear(response_format="srt").reply == "text" and trees.hear(response_format="json").reply == "json"
    assert trees.water("t").body is NOT_GIVEN and trees.hear().body == {}


def test_every_call_takes_the_common_arguments(trees):
    """extra_headers, extra_query, extra_body and timeout; extras win over named arguments."""
    call = trees.create(
        kind="oak", height=1, timeout=3.0, extra_body={"height": None, "new": 1}, extra_query={"q": 1}, extra_headers={"OPENAI-BETA": "mine"},
        betas=["a"],
    )  # fmt: skip
    assert call.body == {"kind": "oak", "height": None, "new": 1} and call.query == {"q": 1}
    assert call.headers == {"OPENAI-BETA": "mine"} and call.timeout == 3.0
    assert trees.create(kind="oak").timeout is NOT_GIVEN and trees.create(kind="oak", timeout=None).timeout is None


@pytest.mark.parametrize(
    "arguments, message",
    [
        ({"kind": "oak", "hieght": 1}, "unexpected keyword argument 'hieght'; did you mean 'height'"),
        ({"kin": "oak"}, "unexpected keyword argument 'kin'; did you mean 'kind'"),
        ({"kind": "oak", "extra_header": {}}, "did you mean 'extra_headers'"),
        ({"kind": "oak", "zzz": 1}, "extra_body"),
        ({}, "missing the required argument 'kind'"),
        ({"kind": NOT_GIVEN}, "missing the required argument 'kind'"),
    ],
)
def test_typos_are_named_before_anything_is_sent(trees, arguments, message):
    """A misspelt or missing keyword is a TypeError with the nearest name."""
    with pytest.raises(TypeError, match=message):
        trees.create(**arguments)


def test_positional_arguments_are_checked(trees):
    """Only those that the official package takes by position; twice is once too often."""
    with pytest.raises(TypeError, match="takes 1 positional argument, but 2 were given"):
        trees.get("t", "w")
    with pytest.raises(TypeError, match="two values for argument 'tree_id'"):
        trees.get("t", tree_id="t")
    with pytest.raises(TypeError, match="takes 0 positional"):
        trees.create("oak")
    assert trees.get(tree_id="t").path == "/trees/t"


def test_alternative_sets_of_arguments(trees):
    """One complete set will do; otherwise the message lists them."""
    assert trees.plant(sapling=1, soil=2).body == {"sapling": 1, "soil": 2}
    with pytest.raises(TypeError, match=r"expected \(seed, soil\) or \(sapling, soil\)"):
        trees.plant(soil=1)


@pytest.mark.parametrize("value", ["", None])
def test_an_empty_path_parameter_is_refused(trees, value):
    """It would make another URL."""
    with pytest.raises(ValueError, match="non-empty value for `tree_id`"):
        trees.get(value)


def test_deprecated_operations_warn(trees):
    """The warning points at the caller's line."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        trees.cut("t")
    assert [str(one.message) for one in caught] == ["trees.cut is deprecated by the API"]
    assert caught[0].category is DeprecationWarning and caught[0].filename == __file__


def test_signatures_are_real(trees):
    """`inspect.signature` shows every parameter, required or not, without self."""
    signature = inspect.signature(trees.get)
    assert list(signature.parameters) == ["tree_id", "wood_id", "stream", "extra_headers", "extra_query", "extra_body", "timeout"]
    assert signature.parameters["tree_id"].default is inspect.Parameter.empty
    assert signature.parameters["wood_id"].kind is inspect.Parameter.KEYWORD_ONLY
    assert signature.parameters["wood_id"].default is NOT_GIVEN
    assert list(inspect.signature(Trees.get).parameters)[0] == "self"


def test_help_and_dir_show_the_methods(trees):
    """Methods are methods to `help`, `dir` and `inspect`."""
    assert inspect.ismethod(trees.create) and trees.create.__name__ == "create" and trees.create.__self__ is trees
    assert {"create", "get", "leaves", "with_raw_response"} <= set(dir(trees))
    text = pydoc.plain(pydoc.render_doc(Trees))
    assert "create(" in text and "height=NOT_GIVEN" in text and "POST /trees" in text
    assert "kind" in pydoc.plain(pydoc.render_doc(trees.create))


def test_subresources_are_made_once(trees):
    """They can be patched, as tests of applications do."""
    assert trees.leaves is trees.leaves and isinstance(trees.leaves, Leaves)
    trees.leaves.list = lambda: "patched"
    assert trees.leaves.list() == "patched"


def test_views_carry_their_mode_down(trees):
    """`with_raw_response` on a resource holds for the resources below it."""
    raw = trees.with_raw_response
    assert raw.leaves.list("t").headers["X-Stainless-Raw-Response"] == "true" and raw._driver.mode == "raw"
    streaming = trees.with_streaming_response
    assert streaming.create(kind="oak").live and streaming._driver.mode == "streaming"
    assert "X-Stainless-Raw-Response" not in trees.create(kind="oak").headers


def test_the_async_twin_is_another_class():
    """Same operations, own names; calls count as coroutine functions, lists do not."""
    twin = AsyncTrees(Recorder())
    assert AsyncTrees.__name__ == "AsyncTrees" and asynchronous(Trees) is AsyncTrees
    assert issubclass(AsyncTrees, AsyncResource) and not isinstance(twin, Trees)
    assert type(twin.leaves).__name__ == "AsyncLeaves"
    assert inspect.iscoroutinefunction(twin.create) or asyncio.iscoroutinefunction(twin.create)
    assert not inspect.iscoroutinefunction(twin.leaves.list) and not inspect.iscoroutinefunction(Trees(Recorder()).create)
    assert inspect.signature(twin.create) == inspect.signature(Trees(Recorder()).create)


def test_every_operation_of_the_api_has_a_sane_row():
    """All areas load, every row parses, and no two operations share a name."""
    rows = dict(operations())
    assert {"chat.completions.create", "responses.create", "embeddings.create", "models.list"} <= set(rows)
    for name, row in rows.items():
        assert row.verb in ("GET", "POST", "DELETE", "PUT", "PATCH") and row.path.startswith("/"), name
        in_path = [one.name for one in row.parameters.values() if one.where == "path"]
        assert sorted(in_path) == sorted(part[1:-1] for part in row.path.split("?")[0].split("/") if part.startswith("{")), name


def test_a_resource_with_two_names_keeps_its_own():
    """`beta.chat` is `chat`, whichever is loaded first."""
    import subprocess
    import sys

    code = "from oai_lite._resource import area\nprint(area('beta').chat.completions.create.dotted, area('chat').completions.create.dotted)"
    shown = subprocess.check_output([sys.executable, "-c", code], universal_newlines=True)
    assert shown.split() == ["chat.completions.create"] * 2


def test_an_area_is_loaded_by_name():
    """Sync and async classes of an area know where they are."""
    assert area("chat").__name__ == "Chat" and area("chat", "Async").__name__ == "AsyncChat"
    assert area("chat")._path == "chat" and area("chat").completions._path == "chat.completions"


def test_a_helper_is_a_method_with_a_signature(trees):
    """Its arguments are checked like those of an operation; what is not given does not reach the function."""
    with pytest.raises(TypeError, match="missing the required argument 'id'"):
        trees.wait(poll_interval=1)
    with pytest.raises(TypeError, match="did you mean 'poll_interval'"):
        trees.wait("f", poll_intervall=1)
    with pytest.raises(TypeError, match="takes 1 positional argument"):
        trees.wait("f", 1)
    assert list(inspect.signature(trees.wait).parameters) == [
        "id", "poll_interval", "max_wait_seconds", "extra_headers", "extra_query", "extra_body", "timeout",
    ]  # fmt: skip
    with pytest.warns(DeprecationWarning, match="trees.wait is deprecated") as caught:
        flow = trees.wait("f", poll_interval=NOT_GIVEN)
    assert caught[0].filename == __file__ and inspect.isgenerator(flow)
    assert list(inspect.signature(trees.rest).parameters) == ["id"] and "trees.rest" in pydoc.plain(pydoc.render_doc(trees.rest))


def test_an_async_helper_that_is_a_flow_is_a_coroutine_function():
    """One that gives its result at once is not."""
    twin = AsyncTrees(Recorder())
    assert inspect.iscoroutinefunction(twin.wait) or asyncio.iscoroutinefunction(twin.wait)
    assert not inspect.iscoroutinefunction(twin.rest)


def test_only_a_helper_that_says_so_has_raw_responses(trees):
    """More than one request has no one response."""
    with pytest.raises(AttributeError, match="not a single request"):
        trees.with_raw_response.wait
    with pytest.raises(AttributeError, match="not a single request"):
        trees.with_streaming_response.rest
    assert callable(trees.with_raw_response.rest)
