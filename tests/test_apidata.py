"""Reading `tools/api`: what each form of statement means, what is refused and where, and the real data as a table."""
from __future__ import annotations

from textwrap import indent

import pytest

from tests.support.data import real  # noqa: F401  (fixture)
from tests.support.manual import block
from tools.apidata import DataError, load

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

CLIENT = """
class client(Resource):
    trees: Resource

    @common()
    def every_call(*, extra_headers: Optional[_types.Headers] = None, timeout: Optional[float] = ...) -> none: ...

class CursorPage(Page, next="after=<data[-1].id>", stops_when=["empty data"]):
    data: List[T]
    has_more: Optional[bool] = ...
"""

TREES = '''
"""Trees."""

class trees(Resource, beta="trees=v1"):
    @POST("/trees", stream=TreeChunk, body=TreeCreateParams)
    def create(
        *,
        kind: Literal["oak", "elm"],
        height: Optional[float] = ...,
        include: Query[List[str]] = ...,
        betas: Header["openai-beta", List[str], ","] = ...,
        observer: Client[object] = ...,
        stream: Optional[Literal[False, True]] = ...,
    ) -> Tree:
        """Plants a tree.

        kind: what it is
        height: metres,
            above ground; default 1
        """

    @GET("/trees", query=TreeListParams)
    def list(*, after: str = ...) -> CursorPage[Tree]: ...

    @DELETE("/trees/{tree_id}", accept="*/*", beta="", deprecated=True)
    def delete(tree_id: str, *, wood_id: str = ...) -> none: ...

    @helper(takes="create", without=["stream", "betas"], common=True, calls=["create"], async_types={"observer": None})
    def create_and_wait(*, kind: str, max_wait: float = 5.0) -> Tree: ...

    class leaves(Resource, admin=True):
        @GET("/trees/{tree_id}/leaves/{leaf_id}")
        def retrieve(leaf_id: str, *, tree_id: str) -> tree.Leaf: ...

    foliage = Alias("trees.leaves")


module("tree")

class Tree(Model):
    """A tree."""
    id: str
    """Its name."""
    object: Literal["tree"]
    leaves: List[Leaf] = ...
    bark: Optional[shared.Colour] = ...
    self_heal: Wire["self-heal", bool] = ...

class Leaf(Model):
    veins: Dict[str, int]

class Oak(Tree):
    ...


module("tree_chunk", exports=["Rest"])

class TreeChunk(Model): ...

Rest = Alias(Union[Tree, TreeChunk], discriminator="object")
"""What may come."""


module("tree_create_params")

class TreeCreateParams(Params, of="trees.create"): ...


module("tree_list_params")

class TreeListParams(Params, of="trees.list"): ...
'''.replace("class Oak(Tree):\n    ...\n", "class Oak(Model, Tree):\n    acorns: int\n    bark: str\n")

SHARED = """
module("shared.colour")

Colour = Literal["red", "green"]


module("")
from shared import Colour


module("paint.colour")
from shared import Colour as Paint
"""


def api(folder: Path, **files: str) -> Any:
    """What the files say; the usual three, unless others are given."""
    for name, text in {"client": CLIENT, "trees": TREES, "shared": SHARED, **files}.items():
        (folder / (name + ".pyi")).write_text(text, encoding="utf-8")
    return load(folder)


def operation(found: Any, path: str) -> Any:
    """The operation of a path."""
    return next(one for one in found.operations() if one.path == path)


def helper(found: Any, path: str) -> Any:
    """The helper of a path."""
    return next(one for one in found.helpers() if one.path == path)


def test_the_example_of_the_manual_is_read(tmp_path: Path) -> None:
    """The operation that docs/updating.md adds to the data, with its texts."""
    head, line, rest = TREES.partition('class trees(Resource, beta="trees=v1"):\n')
    more = 'module("tree_prune_params")\n\nclass TreePruneParams(Params, of="trees.prune"): ...\n'
    example = indent(block("updating.md", "pyi", "@POST"), "    ")
    prune = operation(api(tmp_path, trees=head + line + example + rest + more), "trees.prune")
    assert (prune.verb, prune.url, prune.returns, prune.doc) == ("POST", "/trees/{tree_id}/prune", "Tree", "Cuts a tree back.")
    assert [(one.name, one.required, bool(one.doc)) for one in prune.parameters] == [("tree_id", True, True), ("height", False, True)]


def test_an_operation_is_a_method_under_its_verb(tmp_path: Path) -> None:
    """Verb, URL, parameters in order and reply are those of the method."""
    create = operation(api(tmp_path), "trees.create")
    assert (create.verb, create.url, create.returns, create.stream) == ("POST", "/trees", "Tree", "TreeChunk")
    assert [one.name for one in create.parameters] == ["kind", "height", "include", "betas", "observer", "stream"]
    assert [one.required for one in create.parameters] == [True, False, False, False, False, False]
    assert create.parameters[0].type == "Literal['oak','elm']"


def test_wrappers_say_where_a_parameter_goes(tmp_path: Path) -> None:
    """`Query`, `Header` and `Client` override the body of a POST; a name in the URL is in the path."""
    found = api(tmp_path)
    places = {one.name: (one.place, one.wire, one.join) for one in operation(found, "trees.create").parameters}
    assert places["kind"] == ("body", "", "") and places["include"] == ("query", "", "")
    assert places["betas"] == ("header", "openai-beta", ",") and places["observer"] == ("client", "", "")
    delete = operation(found, "trees.delete")
    assert [(one.place, one.keyword_only) for one in delete.parameters] == [("path", False), ("query", True)]


def test_a_docstring_is_summary_and_parameters(tmp_path: Path) -> None:
    """`name: text` lines go to the parameters, continued by indented lines; what stands before them is the summary."""
    create = operation(api(tmp_path), "trees.create")
    assert create.doc == "Plants a tree."
    assert [one.doc for one in create.parameters[:2]] == ["what it is", "metres, above ground; default 1"]


def test_keywords_of_a_class_hold_for_what_is_in_it(tmp_path: Path) -> None:
    """`beta` and `admin` of a resource hold for its operations and those below, unless they say otherwise."""
    found = api(tmp_path)
    assert operation(found, "trees.create").headers == {"OpenAI-Beta": "trees=v1"}
    assert operation(found, "trees.delete").headers == {"Accept": "*/*"} and operation(found, "trees.delete").deprecated
    retrieve = operation(found, "trees.leaves.retrieve")
    assert retrieve.beta == "trees=v1" and retrieve.admin and not operation(found, "trees.create").admin


def test_an_alias_is_a_second_name_of_a_resource(tmp_path: Path) -> None:
    """The operations of an aliased resource are there under both names, and know where they are at home."""
    found = api(tmp_path)
    twin = operation(found, "trees.foliage.retrieve")
    assert twin.alias_of == "trees.leaves.retrieve" and twin.url == "/trees/{tree_id}/leaves/{leaf_id}"
    assert [one.path for one in found.resources()] == ["trees", "trees.leaves", "trees.foliage"]


def test_a_list_names_its_page_and_its_items(tmp_path: Path) -> None:
    """`-> CursorPage[Tree]` is a page of that class with items of that type."""
    found = api(tmp_path)
    assert operation(found, "trees.list").page == ("CursorPage", "Tree")
    assert list(found.pages["CursorPage"].fields) == ["data", "has_more"]
    assert operation(found, "trees.create").page == ("", "")


def test_a_streamed_operation_has_the_usual_overloads(tmp_path: Path) -> None:
    """Without a statement there are three: not streamed, streamed, and a bool that is not known."""
    usual = operation(api(tmp_path), "trees.create").all_overloads()
    assert [one.required for one in usual] == [["kind"], ["kind", "stream"], ["kind", "stream"]]
    assert [one.returns for one in usual] == ["Tree", "Stream[TreeChunk]", "Union[Tree, Stream[TreeChunk]]"]
    assert usual[0].types == {"stream": "Optional[Literal[False]]"}


def test_a_helper_takes_the_parameters_of_an_operation(tmp_path: Path) -> None:
    """`takes` brings them all but those in `without`; its own come in their place or after them, the common ones last."""
    wait = helper(api(tmp_path), "trees.create_and_wait")
    names = ["kind", "height", "include", "observer", "max_wait", "extra_headers", "timeout"]
    assert [one.name for one in wait.parameters] == names
    assert wait.parameters[0].type == "str" and wait.parameters[1].doc == "metres, above ground; default 1"
    assert wait.parameters[4].default == "5.0" and wait.about == {"calls": ["create"]} and wait.async_types == {"observer": None}


def test_names_are_looked_up_from_the_inside(tmp_path: Path) -> None:
    """In the same file, then in the area, then around it; what is found is written as the full key."""
    found = api(tmp_path)
    assert found.types["Tree"].fields["leaves"].type == "List[tree.Leaf]"
    assert found.types["Tree"].fields["bark"].type == "Optional[shared.Colour]"
    assert operation(found, "trees.leaves.retrieve").returns == "tree.Leaf"


def test_the_type_that_a_file_is_named_for_is_exported(tmp_path: Path) -> None:
    """So are those that `exports` names; others are known by the name of their file."""
    types = api(tmp_path).types
    assert types["Tree"].exported_as == ["types.Tree"] and types["Rest"].exported_as == ["types.Rest"]
    assert types["tree.Leaf"].exported_as == []
    assert types["shared.Colour"].exported_as == ["types.shared.Colour", "types.Colour"]


def test_an_import_is_another_place_of_a_type(tmp_path: Path) -> None:
    """In the section of an area it is another export; in that of a file, only the file has the name."""
    found = api(tmp_path)
    assert found.reexports == {"types.paint.colour.Paint": "shared.Colour"}


def test_a_type_says_its_fields(tmp_path: Path) -> None:
    """Required or not, the name on the wire, and texts under classes, fields and assignments."""
    types = api(tmp_path).types
    tree = types["Tree"]
    assert (tree.kind, tree.doc, tree.fields["id"].doc) == ("model", "A tree.", "Its name.")
    assert [one.required for one in tree.fields.values()] == [True, True, False, False, False]
    assert tree.fields["self_heal"].wire == "self-heal" and list(tree.discriminators()) == [("object", "tree")]
    assert (types["Rest"].type, types["Rest"].discriminator) == ("Union[Tree, TreeChunk]", "object")
    assert types["Rest"].doc == "What may come."
    assert (types["shared.Colour"].kind, types["shared.Colour"].values) == ("literal", ["red", "green"])


def test_a_type_has_the_fields_of_its_bases(tmp_path: Path) -> None:
    """They come first; a field that is said again keeps its place and gets the new type."""
    oak = api(tmp_path).types["tree.Oak"]
    assert list(oak.fields) == ["id", "object", "leaves", "bark", "self_heal", "acorns"]
    assert oak.fields["bark"].type == "str" and oak.bases == ["Tree"] and oak.own == ["acorns", "bark"]


def test_an_operation_knows_what_is_renamed_deep_in_its_body(tmp_path: Path) -> None:
    """Through unions, lists and types that hold themselves; a header or query parameter is renamed by its own row."""
    text = """
class bushes(Resource):
    @POST("/bushes")
    def sow(*, kinds: Optional[List[Kind]] = ..., betas: Header["openai-beta", str] = ..., seed: Query[Seed] = ...) -> Tree: ...

module("kind")
Kind = Union[Seed, str]

module("seed")
class Seed(Params):
    self_sown: Wire["self-sown", bool]
    within: Seed
    hull: Hull

module("hull")
class Hull(Params):
    async_: Wire["async", bool]
"""
    found = api(tmp_path, client=CLIENT.replace("    trees: Resource\n", "    trees: Resource\n    bushes: Resource\n"), bushes=text)
    assert operation(found, "bushes.sow").renames == ["kinds.self_sown:self-sown", "kinds.hull.async_:async"]
    assert operation(found, "trees.create").renames == []


def test_a_request_type_may_be_that_of_an_operation(tmp_path: Path) -> None:
    """`of` gives it the keyword parameters, with their texts; the stream flag is not among them."""
    sent = api(tmp_path).types["TreeCreateParams"]
    assert list(sent.fields) == ["kind", "height", "include", "betas", "observer"]
    assert sent.fields["kind"].required and not sent.fields["height"].required
    assert sent.fields["kind"].doc == "what it is" and sent.fields["betas"].wire == "openai-beta"


@pytest.mark.parametrize(
    "text, words",
    [
        ('module("x")\n\nclass X(Model):\n    y: Nothing\n', "more.pyi:4: there is no type Nothing, seen from x"),
        ('module("x")\n\nclass X(Model): ...\nclass X(Model): ...\n', "more.pyi:4: type X exists already"),
        ('module("x")\nmodule("x")\n', "more.pyi:2: module x has a section already"),
        ("class X(Model): ...\n", "more.pyi:1: a type must stand below a module(...) line"),
        ('module("x")\n\nclass X(Thing): ...\n', "more.pyi:3: the first base of a type is Model, Params or Dataclass"),
        ('module("x")\n\nclass X(Model, colour="red"): ...\n', "more.pyi:3: unknown keyword colour"),
        ('module("x")\n\nclass X(Model):\n    y = 3\n', "more.pyi:4: a field is expected here"),
        ('module("x")\nfrom shared import Nothing\n', "more.pyi:2: there is no type shared.Nothing"),
        ('module("x")\n\nclass X(Params, of="trees.fell"): ...\n', "type X is of trees.fell, which is no operation"),
        ('class twigs(Resource, under="trees"): ...\n', "not announced by the class above: trees.twigs"),
        ('class bushes(Resource):\n    x = Alias("trees.roots")\n', "bushes.x is an alias of trees.roots, which is no resource"),
        ('class trees(Resource): ...\n', "resource trees exists already"),
        ('class bushes(Resource, colour="red"): ...\n', "more.pyi:1: unknown keyword colour"),
        ("class bushes(Resource):\n    def cut(x: str) -> none: ...\n", "more.pyi:2: a method has one decorator"),
        ('class bushes(Resource):\n    @GET("/")\n    def cut(x) -> none: ...\n', "more.pyi:3: parameter x lacks a type"),
        ('class bushes(Resource):\n    @GET("/")\n    def cut(x: str): ...\n', "cut() lacks what it returns"),
        ('class bushes(Resource):\n    @GET("/", colour="red")\n    def cut() -> none: ...\n', "more.pyi:2: unknown keyword colour"),
        ('class bushes(Resource):\n    @GET("/")\n    def cut(x: str) -> none:\n        """x: a\n\n        y: b\n        """\n', "cut() has no parameter y"),
        ('class bushes(Resource):\n    @helper(takes="grow")\n    def cut() -> none: ...\n', "bushes.cut takes the parameters of grow"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused(tmp_path: Path, text: str, words: str) -> None:
    """The message says what is wrong, and in which line of which file."""
    with pytest.raises(DataError) as caught:
        api(tmp_path, more=text)
    assert words in str(caught.value)


def test_a_resource_that_is_announced_must_be_stated(tmp_path: Path) -> None:
    """`name: Resource` needs a class of that name in some file."""
    with pytest.raises(DataError, match="bushes is announced, but no file states it"):
        api(tmp_path, client=CLIENT.replace("trees: Resource", "trees: Resource\n    bushes: Resource"))


def test_every_placeholder_of_a_url_is_a_required_parameter(real: Any) -> None:
    """And no parameter is in the path that the URL does not name."""
    for one in real.operations():
        named = set(one.url.replace("}", "{").split("{")[1::2])
        assert named == {parameter.name for parameter in one.parameters if parameter.place == "path"}, one.path
        assert all(parameter.required for parameter in one.parameters if parameter.place == "path"), one.path


def test_no_operation_says_the_same_twice(real: Any) -> None:
    """Parameters have names of their own, and a path is one operation."""
    paths = [one.path for one in real.operations()]
    assert len(paths) == len(set(paths)) > 400
    for one in real.operations():
        assert len({parameter.name for parameter in one.parameters}) == len(one.parameters), one.path


def test_flags_name_what_is_there(real: Any) -> None:
    """File fields, parts, variants and overloads name parameters; what is streamed has a flag or streams always."""
    for one in real.operations():
        names = {parameter.name for parameter in one.parameters}
        named = {name.partition(".")[0] for name in one.form or []} | set(one.parts) | {name for way in one.variants for name in way}
        named |= {name for overload in one.all_overloads() for name in overload.required + overload.absent + list(overload.types)}
        assert named <= names, one.path
        assert bool(one.stream) == ("stream" in names or one.always), one.path
        assert one.page[0] in real.pages or not one.page[0], one.path


def test_request_types_belong_to_requests(real: Any) -> None:
    """What an operation sends is a type of what is sent, a union of such, or nothing."""
    for one in real.operations():
        for key in one.body + ([one.query] if one.query else []):
            assert real.types[key].kind in ("typeddict", "alias"), one.path
