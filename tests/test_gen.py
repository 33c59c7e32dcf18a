"""The generator: rows, texts and names from data, and a check that cannot be passed with a difference."""
from __future__ import annotations

import ast
import re
import shutil

import pytest

from oai_lite._cli.values import kind_of
from oai_lite._method import mirrored
from oai_lite._resource import operations
from tests.support.data import API, real  # noqa: F401  (real is a fixture)
from tests.test_apidata import api, operation
from tools.gen import FOLDERS, KEPT, ROOT, derived, differences, main, on_disk, told
from tools.gen_kinds import kind
from tools.gen_resources import area_text, class_names, docstring, own_resources, resources, row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any, Dict

ONE_WORD = re.compile(r"(?:Optional\[)?Literal\[[^,\]]*\]+")


# Rows.


def test_a_row_says_target_signature_and_flags(tmp_path: Path) -> None:
    """Parameters in order, marked where they do not go where the verb sends them; what is usual is left out."""
    found = api(tmp_path)
    assert row(operation(found, "trees.create"), found) == (
        " create POST /trees | * kind height= ?include= ^betas:openai-beta= -observer= stream= | "
        '{"stream": "items", "headers": "OpenAI-Beta: trees=v1"}'
    )
    assert row(operation(found, "trees.list"), found) == ' list GET /trees | * after= | {"page": "CursorPage", "headers": "OpenAI-Beta: trees=v1"}'


def test_a_row_says_where_none_is_no_value(tmp_path: Path, real: Any) -> None:
    """`~` for what the body may lack and the API takes no null for; `=` for what may be null, by another name too (need 28)."""
    text = 'class bushes(Resource):\n    @POST("/sow")\n    def sow(*, a: str = ..., b: Optional[str] = ..., d: Query[str] = ..., e: object = ...) -> Tree: ...\n'
    found = api(tmp_path, more=text, client=CLIENT_WITH_BUSHES)
    assert row(operation(found, "bushes.sow"), found) == " sow POST /sow | * a~ b= ?d= e="
    assert real.takes_null("shared.ReasoningEffort") and not real.takes_null("shared.ChatModel")


def test_a_row_without_parameters_has_no_signature(tmp_path: Path) -> None:
    """`cancel POST /x/cancel`, but an empty signature before flags."""
    text = 'class bushes(Resource):\n    @POST("/cut")\n    def cut() -> Tree: ...\n    @POST("/sow", beta="x")\n    def sow() -> Tree: ...\n'
    found = api(tmp_path, more=text, client=CLIENT_WITH_BUSHES)
    assert row(operation(found, "bushes.cut"), found) == " cut POST /cut"
    assert row(operation(found, "bushes.sow"), found) == ' sow POST /sow |  | {"headers": "OpenAI-Beta: x"}'


CLIENT_WITH_BUSHES = "class client(Resource):\n    trees: Resource\n    bushes: Resource\n    @common()\n    def every_call() -> none: ...\n"


def test_classes_of_one_name_are_called_by_their_path(tmp_path: Path) -> None:
    """Only those that collide in a file, and then all of them."""
    text = """
class bushes(Resource):
    class berries(Resource):
        class stones(Resource): ...
    class stones(Resource): ...
"""
    found = api(tmp_path, more=text, client=CLIENT_WITH_BUSHES)
    own = own_resources(found.areas[1])
    assert class_names(own) == {
        "bushes.berries.stones": "BerriesStones",
        "bushes.berries": "Berries",
        "bushes.stones": "Stones",
        "bushes": "Bushes",
    }


def test_an_area_has_the_innermost_class_first(tmp_path: Path) -> None:
    """Classes stand before those that hold them, and another name is told by its area if it is at home in another one."""
    found = api(tmp_path, more='class bushes(Resource):\n    foliage = Alias("trees")\n', client=CLIENT_WITH_BUSHES)
    trees, bushes = [area_text(area, found) for area in found.areas]
    assert trees.startswith("Leaves\n ") and trees.index("\nTrees\n ") < trees.index("\n leaves = Leaves\n foliage = Leaves")
    assert bushes == "Bushes\n foliage = trees.Trees"


def test_help_shows_the_texts_of_the_data(real: Any) -> None:
    """`__doc__` of every method in both worlds: the summary, then the parameters that have a text, and the target."""
    texts = {one.path: docstring(one, real) for one in real.operations()}
    for _, method in operations():
        assert method.__doc__ == "%s\n\n%s" % (texts[method.dotted], method.target) and mirrored(method).__doc__ == method.__doc__


def test_every_field_of_a_type_has_a_text(real: Any) -> None:
    """But for those that can only be one word, such as `type`."""
    fields = ((one, field) for one in real.types.values() if not one.alias_of and not one.of for field in map(one.fields.get, one.own))
    silent = [(one.key, field.name) for one, field in fields if not field.doc and not ONE_WORD.fullmatch(field.type)]
    assert not silent


def test_texts_that_parameters_share_stand_once(tmp_path: Path) -> None:
    """A parameter that means the same in many operations; another text of its name has a number, and none at all has nothing."""
    methods = "".join(
        '    @POST("/%s")\n    def %s(*, size: int) -> Tree:\n        """Does it.\n\n        %s\n        """\n' % (name, name, text)
        for name, text in (("cut", "size: metres"), ("sow", "size: feet"), ("mow", "size: metres"), ("dig", ""))
    )
    found = api(tmp_path, more="class bushes(Resource):\n" + methods, client=CLIENT_WITH_BUSHES)
    spaces: Any = {}
    exec(resources(found, ("", ""))["_docs.py"], spaces)
    assert spaces["PARAMETERS"]["size"] == ["metres", "feet"]
    entries = {name: spaces["DOCS"]["bushes." + name] for name in ("cut", "sow", "mow", "dig")}
    assert entries == {"cut": "Does it.\n", "sow": "Does it.\nsize=1", "mow": "Does it.\n", "dig": "Does it.\nsize="}
    assert "trees.delete" not in spaces["DOCS"]


def test_what_lacks_a_text_is_counted(tmp_path: Path, capsys: Any) -> None:
    """Operations, parameters, types and fields; those of an alias and of request types that are derived not again."""
    found = told(api(tmp_path))
    counts = {area: {kind: (sum(map(bool, texts)), len(texts)) for kind, texts in kinds.items()} for area, kinds in found.items()}
    assert counts["trees"] == {"operations": (1, 3), "parameters": (2, 9)} and "trees.foliage" not in counts
    assert counts["trees.leaves"] == {"operations": (0, 1), "parameters": (0, 2)} and counts["types"]["fields"] == (1, 7)
    assert main(["--docs"], ROOT) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("in all ")


def test_every_operation_and_parameter_has_a_text(real: Any) -> None:
    """A summary of one to three sentences, and a text for each parameter that says more than its name."""
    for one in real.operations():
        assert re.match(r"(?s)[A-Z].*[.)]$", one.doc) and len(re.findall(r"[.:;](?= |$)", one.doc)) < 6, one.path
        for parameter in one.parameters:
            assert len(parameter.doc) > 3 and parameter.doc[-1] not in ".;,", "%s(%s)" % (one.path, parameter.name)


@pytest.mark.parametrize(
    "key",
    "chat.ChatCompletion chat.chat_completion.Choice chat.ChatCompletionMessage chat.ChatCompletionChunk chat.chat_completion_chunk.ChoiceDelta "
    "chat.ChatCompletionUserMessageParam CompletionUsage CreateEmbeddingResponse Embedding FileObject FileDeleted responses.ResponseUsage "
    "responses.ResponseOutputMessage responses.ResponseFunctionToolCall responses.FunctionToolParam shared.FunctionDefinition".split(),
)
def test_the_fields_of_the_main_types_have_texts(real: Any, key: str) -> None:
    """A sentence each, but for those that can have one value only."""
    one = real.types[key]
    for name in one.own:
        field = one.fields[name]
        assert re.match("(?s)[A-Z`].*[.]$", field.doc) or field.type.count("'") == 2, "%s.%s" % (key, name)


def test_rows_are_what_the_data_say(real: Any) -> None:
    """Every operation of the data is a method whose parsed row has the same parameters, place by place."""
    rows = dict(operations())
    aliased = {one.path for one in real.resources() if one.alias_of}
    assert {path for path in rows if path.rpartition(".")[0] not in aliased} == {one.path for one in real.operations() if not one.alias_of}
    for one in real.operations():
        found = rows[one.alias_of or one.path]
        if not one.since:
            assert [found.verb, found.path] == [one.verb, one.url], one.path
            assert [(each.name, each.where, each.wire, each.required) for each in found.parameters.values()] == [
                (each.name, each.place, each.wire or each.name, each.required) for each in real.parameters(one)
            ], one.path
            assert (found.page or "", found.admin, found.deprecated) == (one.page[0], one.admin, one.deprecated), one.path
            assert found.headers == one.headers and (found.stream is not None) == bool(one.stream), one.path


# Files.


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small repository whose derived files are up to date."""
    data = tmp_path / "tools" / "api"
    data.mkdir(parents=True)
    api(data)
    assert main([], tmp_path) == 0
    return tmp_path


def test_files_are_derived_once(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A second run has nothing to do, and says nothing."""
    capsys.readouterr()
    assert main([], tree) == 0 and capsys.readouterr().out == ""
    assert main(["--check"], tree) == 0 and "up to date" in capsys.readouterr().out
    assert (tree / ROWS).is_file() and (tree / "oai_lite/_fields.py").is_file()


def changed(tree: Path, name: str, old: str, new: str) -> None:
    """Replace text in a derived file."""
    path = tree / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_bytes(text.replace(old, new, 1).encode("utf-8"))


ROWS = "oai_lite/resources/_rows.py"


@pytest.mark.parametrize(
    "damage, line",
    [
        (lambda tree: changed(tree, ROWS, " leaves = Leaves\n", ""), "+ leaves = Leaves"),
        (lambda tree: changed(tree, ROWS, "}\n", "}\nx = 1\n"), "-x = 1"),
        (lambda tree: changed(tree, ROWS, "* after=", "* before="), '- list GET /trees | * before= | {"page": "CursorPage", "headers'),
        (lambda tree: changed(tree, ROWS, "\n", "\r\n"), "-# Derived by"),
        (lambda tree: (tree / ROWS).write_bytes((tree / ROWS).read_bytes()[:-1]), "no newline"),
        (lambda tree: changed(tree, "oai_lite/_fields.py", "acorns ", ""), "-bark "),
        (lambda tree: (tree / "oai_lite/resources/bushes.py").write_text("x = 1\n"), "-x = 1"),
        (lambda tree: (tree / "oai_lite/resources/empty.py").touch(), "differs: oai_lite/resources/empty.py is not derived"),
        (lambda tree: (tree / "oai_lite/types/chat.py").touch(), "differs: oai_lite/types/chat.py is not derived"),
        (lambda tree: (tree / ROWS).unlink(), "differs: oai_lite/resources/_rows.py is missing"),
        (lambda tree: shutil.rmtree(str(tree / "oai_lite/resources")), "differs: oai_lite/resources/_docs.py is missing"),
        (lambda tree: (tree / ROWS).write_bytes(b"\xff"), "-\\xff"),
    ],
    ids="less more other crlf newline fields file empty-file empty-type no-file no-folder not-text".split(),
)
def test_the_check_fails_on_every_difference(tree: Path, capsys: pytest.CaptureFixture[str], damage: Any, line: str) -> None:
    """A line less, more or changed, a file too many or missing, other line ends: exit code 1 and a diff; `gen` repairs it."""
    before = damage(tree)
    del before
    capsys.readouterr()
    assert main(["--check"], tree) == 1
    out = capsys.readouterr().out
    assert line in out and "run `python -m tools gen`" in out
    assert main([], tree) == 0 and main(["--check"], tree) == 0


def test_hand_written_files_beside_derived_ones_stay(tree: Path) -> None:
    """Those that the generator names are neither compared nor removed."""
    for name in KEPT:
        (tree / name).write_text("x = 1\n")
    assert main(["--check"], tree) == 0 and main([], tree) == 0
    assert all((tree / name).read_text() == "x = 1\n" for name in KEPT)


def test_wrong_data_are_a_message_and_no_file(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is written, and the place of the mistake is told."""
    (tree / "tools/api/more.pyi").write_text("class bushes(Resource): ...\n")
    assert main([], tree) == 1 and "not announced" in capsys.readouterr().err
    (tree / "tools/api/more.pyi").write_text("class (\n")
    assert main(["--check"], tree) == 1 and "more.pyi" in capsys.readouterr().err


def test_other_arguments_are_a_mistake(tree: Path) -> None:
    """The usage, and exit code 2."""
    assert main(["--chekc"], tree) == 2 and main(["--check", "--docs"], tree) == 2
    assert main(["--docs"], tree) == 0


@pytest.fixture(scope="module")
def files() -> Dict[str, str]:
    """All that is derived from the data of this repository, but the stubs."""
    return derived(API)


def test_the_repository_is_up_to_date(files: Dict[str, str]) -> None:
    """What is on disk is what the data say, byte for byte, and nothing else is in those folders."""
    assert "".join(differences(files, ROOT)) == ""
    assert set(on_disk(ROOT)) == {name for name in files if name.startswith(FOLDERS)}


def test_derived_files_are_python_of_the_oldest_version(files: Dict[str, str]) -> None:
    """Each says where it comes from, and parses."""
    assert len(files) > 4
    for name, text in files.items():
        assert text.startswith("# Derived by `python -m tools gen` from tools/api"), name
        ast.parse(text, name)
        assert text.endswith("\n") and "\r" not in text and "\t" not in text, name


# Kinds of values.


@pytest.mark.parametrize(
    "text, said",
    [
        ("str", "TEXT"), ("Optional[int]", "INTEGER"), ("float", "NUMBER"), ("Literal[False,True]", "BOOLEAN"), ("Literal['asc','desc']", "asc|desc"),
        ("Union[str, Literal['a','b']]", "TEXT"), ("Optional[Union[int, Literal['auto']]]", "INTEGER|auto"), ("Union[str, Sequence[str]]", "TEXT|TEXTS"),
        ("_types.FileTypes", "FILE"), ("Sequence[_types.FileTypes]", "FILES"), ("List[Literal['x']]", "TEXTS"), ("Iterable[Tree]", "LIST"), ("Tree", "OBJECT"),
        ("Dict[str, int]", "OBJECT"), ("object", "JSON"), ("Literal['a','b','c','d','e','f','g','h','i']", "TEXT"), ("Unknown", "JSON"),
    ],
)  # fmt: skip
def test_the_kind_of_a_type(tmp_path: Path, text: str, said: str) -> None:
    """What may be written for a parameter of a type: sorts in capitals, literal values as they are."""
    assert kind(text, api(tmp_path)) == said


def test_the_kind_of_every_parameter(real: Any) -> None:
    """What the command line looks up is what the types say, whether the parameter's name stands for it or not."""
    told = {one.path: one for one in [*real.operations(), *real.helpers()]}
    for path, row in operations():
        for name in row.parameters:
            wanted = next(one for one in real.parameters(told[row.dotted]) if one.name == name)
            assert kind_of(row, name) == kind(wanted.type, real).split("|"), "%s: %s" % (path, name)
