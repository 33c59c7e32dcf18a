"""What is shipped, as far as a bare Python can make and run it: zip file, zipapp, Lambda layer, vendored copy, the bytes of all.

Wheels, which need hatchling and pip, are in tests/build.
"""
from __future__ import annotations

import ast
import hashlib
import io
import os
import re
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from tests.support.checkout import checkout
from tests.support.lambda_runner import start
from tests.support.manual import block
from tests.support.worlds import server  # noqa: F401  (fixture)
from tools import build, envs
from tools.packing import archives, stripping, vendoring

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, List

ROOT = envs.ROOT
BROKEN = ("typing_extensions", "pydantic", "httpx", "certifi", "anyio", "jiter")
posix = pytest.mark.skipif(os.name != "posix", reason="folders that nobody can write are made with modes")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """This project in a folder of its own, without its stubs."""
    return checkout(tmp_path / "project", stubs=False)


@pytest.fixture(scope="module")
def made(tmp_path_factory: Any) -> Path:
    """A folder with the artefacts that need no tools: oai_lite.zip, oai_lite.pyz, oai_lite-layer.zip."""
    folder = tmp_path_factory.mktemp("dist")
    assert build.main(["zip", "pyz", "layer", "--out", str(folder)]) == 0
    return Path(folder)


@pytest.fixture
def broken(tmp_path: Path) -> str:
    """A folder of packages that can't be imported, to be found before anything that is installed."""
    for name in BROKEN:
        (tmp_path / (name + ".py")).write_text("raise RuntimeError('%s is broken')" % name)
    return str(tmp_path)


def run(*arguments: str, **variables: str) -> str:
    """What Python prints; fails with its error output if it fails or says anything there."""
    clean = envs.clean(os.environ, proxies=False)
    done = subprocess.run(
        [sys.executable, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True, timeout=60,
        env={**clean, **variables}, stdin=subprocess.DEVNULL, cwd=str(ROOT / "docs"),  # not where the package could be found
    )  # fmt: skip
    assert done.returncode == 0 and done.stderr == "", done.stderr
    return done.stdout


def names(archive: bytes) -> List[str]:
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return opened.namelist()


# Bytes.


def test_an_archive_depends_on_names_and_contents_alone() -> None:
    """Files are sorted, plain, readable for all and of one time, whatever order and machine they come from."""
    files = {"b/c.py": b"c" * 1000, "a.py": b"a", "b.py": b""}
    made = archives.archive(files, 1700000000)
    assert made == archives.archive(dict(reversed(list(files.items()))), 1700000000)
    with zipfile.ZipFile(io.BytesIO(made)) as opened:
        assert opened.namelist() == ["a.py", "b.py", "b/c.py"]
        assert {one.date_time for one in opened.infolist()} == {(2023, 11, 14, 22, 13, 20)}
        assert {(one.external_attr >> 16, one.create_system) for one in opened.infolist()} == {(0o100644, 3)}
        assert opened.read("b/c.py") == files["b/c.py"] and len(made) < 1000
    assert made != archives.archive({**files, "b.py": b"1"}, 1700000000)
    assert made != archives.archive(files, 1700000002)
    assert archives.archive(files, 0) == archives.archive(files, 315532800)  # 1980: a zip file knows no time before that


def test_two_checkouts_give_the_same_bytes(tmp_path: Path, monkeypatch: Any) -> None:
    """A checkout of another age, mode and umask gives the same zip, zipapp and layer, bytecode included, byte for byte."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    first, second = (checkout(tmp_path / name, stubs=False) for name in ("one", "two/three"))
    (second / "oai_lite" / "__pycache__").mkdir()
    (second / "oai_lite" / "__pycache__" / "_sync.cpython-30.pyc").write_bytes(b"left over")
    for path in second.rglob("*"):
        os.utime(str(path), (1000000000, 1000000000))
        path.chmod(0o700)
    everything = []
    mask = os.umask(0o077)
    try:
        for root in (first, second):
            made: Dict[str, bytes] = {}
            for artefact in ("zip", "pyz", "layer"):
                made.update(build.Build(root, [sys.version_info[:2]]).make(artefact))
            everything.append(made)
            os.umask(0o022)
    finally:
        os.umask(mask)
    assert sorted(everything[0]) == ["oai_lite-layer.zip", "oai_lite.pyz", "oai_lite.zip"]
    assert everything[0] == everything[1]


def test_the_time_is_that_of_the_commit(tmp_path: Path, monkeypatch: Any) -> None:
    """Files get the time in SOURCE_DATE_EPOCH, else that of the commit, else a fixed one."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert archives.epoch(tmp_path) == archives.WITHOUT_COMMIT
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@x.x", "-C", str(tmp_path)]
    subprocess.check_call([*git, "init", "-q"])
    assert archives.epoch(tmp_path) == archives.WITHOUT_COMMIT  # no commit yet
    when = {**os.environ, "GIT_COMMITTER_DATE": "1600000000 +0200"}
    subprocess.check_call([*git, "commit", "-q", "--allow-empty", "-m", "x"], env=when)
    assert archives.epoch(tmp_path) == 1600000000
    for said, seconds in (("1700000000", 1700000000), ("0", 0)):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", said)
        assert archives.epoch(tmp_path) == seconds
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    with pytest.raises(build.BuildFailed, match="SOURCE_DATE_EPOCH must be a number of seconds.*'yesterday'"):
        archives.epoch(tmp_path)


def test_only_the_package_is_packed(project: Path) -> None:
    """Modules, `py.typed` and the license are packed; stubs, caches and stray files are not."""
    (project / "oai_lite" / "notes.txt").write_text("x")
    (project / "oai_lite" / "types" / "__pycache__").mkdir()
    (project / "oai_lite" / "types" / "__pycache__" / "x.pyc").write_bytes(b"x")
    packed = set(archives.run_time(project))
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "oai_lite").rglob("*.py")}
    assert packed == modules | {"oai_lite/py.typed", "oai_lite/LICENSE"}
    with pytest.raises(build.BuildFailed, match="no package to build"):
        archives.run_time(project / "docs")


# Zip file and zipapp.

CALLS = """
import asyncio, importlib, sys
package = importlib.import_module(sys.argv[1])
testing = importlib.import_module(sys.argv[1] + ".testing")
with testing.Server() as server, server.client() as client:
    messages = [{"role": "user", "content": "Say this is a test"}]
    reply = client.chat.completions.create(model="gpt-4o-mini", messages=messages)
for name in package.__all__:
    getattr(package, name)
operations = importlib.import_module(sys.argv[1] + "._resource").operations()
print(reply.choices[0].message.content)
print(type(reply).__module__, type(package.__spec__.loader).__name__, len([one.__doc__ for _, one in operations]) > 300)
print([name for name in sys.modules if name.split(".")[0] == "oai_lite" != package.__name__])

async def main():
    with testing.Server() as server:
        async with server.async_client() as client:
            stream = await client.chat.completions.create(model="gpt-4o-mini", messages=messages, stream=True)
            print("".join([chunk.choices[0].delta.content or "" async for chunk in stream]))
asyncio.run(main())
"""


def answers(name: str, loader: str) -> str:
    """What the calls print if the package works as `name` and has been loaded by `loader`."""
    return "Say this is a test\n%s._objects %s True\n[]\nSay this is a test\n" % (name, loader)


def on_path(path: Path, code: str) -> str:
    """A program that finds its modules at `path` first."""
    return "import sys; sys.path.insert(0, %r)\n%s" % (str(path), code)


@pytest.mark.parametrize("file, flags", [("oai_lite.zip", ""), ("oai_lite.zip", "-I -S"), ("oai_lite.zip", "-S -E -OO -B"), ("oai_lite.pyz", "-I -S")])
def test_the_zip_file_is_imported(made: Path, file: str, flags: str) -> None:
    """The package is imported from the zip file itself, on a Python that is isolated from what is installed (need 3)."""
    assert run(*flags.split(), "-c", on_path(made / file, CALLS), "oai_lite") == answers("oai_lite", "zipimporter")


@pytest.mark.parametrize("flags", ["", "-I -S"])
def test_the_zipapp_is_run(made: Path, flags: str, server: Any) -> None:
    """`python oai_lite.pyz chat ...` is the command line, on an isolated Python too; its answer comes from the server it is told."""
    command = [*flags.split(), str(made / "oai_lite.pyz"), "chat"]
    assert run(*command, "--offline", "Say this is a test") == "Say this is a test\n"
    assert run(*command, "--base-url", server.url, "Say it", OPENAI_API_KEY="sk-test") == "Say it\n"
    assert server.last.operation == "responses.create"


@posix
def test_the_zipapp_is_a_program(made: Path) -> None:
    """The zipapp is executable and its first line names the interpreter; how it ends is how the command ends."""
    python3 = Path(sys.executable).parent
    environment = {**os.environ, "PATH": "%s%s%s" % (python3, os.pathsep, os.environ["PATH"])}
    done = subprocess.run([str(made / "oai_lite.pyz"), "chat", "x"], env=environment, stderr=subprocess.PIPE, timeout=60)
    assert done.returncode == 3 and b"OPENAI_API_KEY" in done.stderr  # no credential


def test_a_broken_package_on_the_path_changes_nothing(made: Path, broken: str) -> None:
    """A `pydantic`, `typing_extensions` or `httpx` that can't even be imported is never asked (needs 4, 5)."""
    with pytest.raises(AssertionError, match="pydantic is broken"):
        run("-c", "import pydantic", PYTHONPATH=broken)
    assert run(str(made / "oai_lite.pyz"), "chat", "--offline", "Say it", PYTHONPATH=broken) == "Say it\n"
    both = os.pathsep.join([broken, str(made / "oai_lite.zip")])
    assert run("-c", CALLS, "oai_lite", PYTHONPATH=both) == answers("oai_lite", "zipimporter")


# The layer.


def unpack(archive: Path, folder: Path) -> Path:
    """Unpack as Lambda does: every file gets the time of its unpacking."""
    with zipfile.ZipFile(str(archive)) as opened:
        opened.extractall(str(folder))
    now = time.time()
    for path in folder.rglob("*"):
        os.utime(str(path), (now, now))
    return folder


def environment(server: Any) -> Dict[str, str]:
    return {**envs.clean(os.environ, proxies=False), "OPENAI_API_KEY": "sk-test", "OPENAI_BASE_URL": server.url}


@posix
@pytest.mark.parametrize("compiled", [False, True])
def test_the_layer_runs_a_function(tmp_path: Path, server: Any, compiled: bool) -> None:
    """A function of Lambda finds the package in the unpacked layer, which it can't write, and keeps one connection (needs 2, 3)."""
    flags = ["--bytecode", "%d.%d" % sys.version_info[:2]] if compiled else []
    assert build.main(["layer", "--out", str(tmp_path), *flags]) == 0
    layer = unpack(tmp_path / "oai_lite-layer.zip", tmp_path / "opt")
    before = sorted(str(path) for path in layer.rglob("*"))
    task = tmp_path / "task"
    task.mkdir()
    (task / "lambda_function.py").write_text(block("packaging.md", "python", "def handler"))
    events = [{"prompt": "Say this is a test"}, {"prompt": "Once more"}]
    replies = start(str(layer), str(task), "lambda_function.handler", events, environment(server))
    assert [reply["text"] for reply in replies] == ["Say this is a test", "Once more"]
    assert {request.connection for request in server.requests} == {1}
    assert sorted(str(path) for path in layer.rglob("*")) == before
    assert len([name for name in before if name.endswith(".pyc")]) == (len(list((ROOT / "oai_lite").rglob("*.py"))) if compiled else 0)


@posix
def test_the_bytecode_of_the_layer_is_used(tmp_path: Path) -> None:
    """The compiled modules of a layer are what runs, whatever time their sources have got."""
    assert build.main(["layer", "--out", str(tmp_path), "--bytecode", "%d.%d" % sys.version_info[:2]]) == 0
    layer = unpack(tmp_path / "oai_lite-layer.zip", tmp_path / "opt")
    for path in layer.rglob("*.py"):
        path.write_text("raise SystemExit('this was compiled again')")
    assert run("-c", on_path(layer / "python", CALLS), "oai_lite") == answers("oai_lite", "SourceFileLoader")


def test_bytecode_needs_the_version_that_it_is_for(tmp_path: Path, capsys: Any, monkeypatch: Any) -> None:
    """If no Python of a version is there to compile the layer, the command fails, names those that are, and makes nothing."""
    monkeypatch.setattr(envs, "candidates", lambda: [sys.executable])
    assert build.main(["layer", "--out", str(tmp_path), "--bytecode", "3.99"]) == 1
    said = capsys.readouterr().err
    assert "bytecode for Python 3.99 can only be made by one" in said and "%d.%d" % sys.version_info[:2] in said
    assert list(tmp_path.iterdir()) == []


# The vendored copy.


def vendor(folder: Path, *flags: str, name: str = "foo._vendor.oai") -> int:
    return build.main(["vendor", str(folder), "--name", name, *flags])


def test_the_vendored_copy_works_under_its_name(tmp_path: Path, broken: str, server: Any) -> None:
    """The copy works as `foo._vendor.oai`, imported and as a command, and nothing of it is called `oai_lite` (need 6)."""
    assert vendor(tmp_path, "--no-stubs") == 0
    assert run("-I", "-c", on_path(tmp_path, CALLS), "foo._vendor.oai") == answers("foo._vendor.oai", "SourceFileLoader")
    command = ["-m", "foo._vendor.oai", "chat"]
    assert run(*command, "--offline", "Say it", PYTHONPATH=str(tmp_path)) == "Say it\n"
    path = os.pathsep.join([broken, str(tmp_path)])
    assert run(*command, "--base-url", server.url, "Say it", PYTHONPATH=path, OPENAI_API_KEY="sk-test") == "Say it\n"


CAST_TO = """
from foo.models import Answer
from foo._vendor.oai import testing, types
with testing.Server() as server, server.client() as client:
    print(type(client.get("/models", cast_to=Answer)), type(client.get("/models/gpt-4o", cast_to=types.Model)))
"""


def test_the_classes_around_a_copy_are_not_its_own(tmp_path: Path) -> None:
    """`cast_to` with a class of the project that has the copy makes one of those, as it would with any other class (need 6)."""
    assert vendor(tmp_path, "--no-stubs") == 0
    (tmp_path / "foo" / "models.py").write_text(
        "class Answer:\n    @classmethod\n    def model_validate(cls, fields):\n        return cls()\n"
    )
    said = "<class 'foo.models.Answer'> <class 'foo._vendor.oai._objects.APIObject'>\n"
    assert run("-I", "-c", on_path(tmp_path, CAST_TO)) == said


def test_the_vendored_copy_is_what_is_released(project: Path, tmp_path: Path) -> None:
    """The copy has every module as it is, the license, and the stubs (three for all) unless they are not wanted."""
    for name in ("__init__.pyi", "_client.pyi", "types/chat/__init__.pyi"):
        stub = project / "stubs" / "oai_lite" / name
        stub.parent.mkdir(parents=True, exist_ok=True)
        stub.write_bytes((ROOT / "stubs" / "oai_lite" / name).read_bytes())
    for with_stubs in (True, False):
        folder = vendoring.vendor(tmp_path / "app", "foo.oai", with_stubs, project)
        assert folder == tmp_path / "app" / "foo" / "oai"
        wanted = {name: path.read_bytes() for name, path in below(project / "oai_lite").items()}
        wanted["LICENSE"] = (project / "LICENSE").read_bytes()
        if with_stubs:
            wanted.update({name: path.read_bytes() for name, path in below(project / "stubs" / "oai_lite").items()})
        assert {name: path.read_bytes() for name, path in below(folder).items()} == wanted
    assert [path.name for path in (tmp_path / "app").iterdir()] == ["foo"]


def below(folder: Path) -> Dict[str, Path]:
    return {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}


def test_a_copy_replaces_a_copy_and_nothing_else(tmp_path: Path, capsys: Any) -> None:
    """A second copy replaces the first with all that was in it; a folder that is no copy is left as it is."""
    assert vendor(tmp_path, "--no-stubs") == 0
    folder = tmp_path / "foo" / "_vendor" / "oai"
    (folder / "_removed_since.py").write_text("")
    assert vendor(tmp_path, "--no-stubs") == 0 and not (folder / "_removed_since.py").exists()
    (folder / "_version.py").write_text("__title__ = 'theirs'\n")
    assert vendor(tmp_path, "--no-stubs") == 1
    assert "is no earlier copy of oai_lite; nothing was written" in capsys.readouterr().err
    assert (folder / "_version.py").read_text() == "__title__ = 'theirs'\n"


@pytest.mark.parametrize("name", ["foo.", "foo-bar.oai", "", "foo/oai", "foo.class", "..oai"])
def test_a_name_that_cannot_be_imported_is_refused(tmp_path: Path, name: str, capsys: Any) -> None:
    """The name of a copy is a dotted name; with any other one nothing is written."""
    assert vendor(tmp_path, name=name) == 1
    assert "--name must be a dotted name" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_stubs_that_name_the_package_are_refused(project: Path, tmp_path: Path) -> None:
    """A stub that imports `oai_lite` by that name would break under another one, so no copy is made of it."""
    stub = project / "stubs" / "oai_lite" / "_client.pyi"
    stub.parent.mkdir(parents=True)
    for statement in ("from oai_lite.types import chat", "import os, oai_lite.types as t", "def f():\n    import oai_lite"):
        stub.write_text("from .x import y\n" + statement + "\n")
        with pytest.raises(build.BuildFailed, match=r"oai_lite/_client\.pyi:[23] imports .*oai_lite"):
            vendoring.vendor(tmp_path / "app", "foo.oai", True, project)
    assert not (tmp_path / "app").exists()
    vendoring.vendor(tmp_path / "app", "foo.oai", False, project)


def test_the_stubs_do_not_depend_on_the_name() -> None:
    """No stub and no module of this tree imports the package by its name."""
    assert list(vendoring.absolute_imports({**archives.run_time(), **archives.stubs()})) == []


# The wheel of what is run, and the command.

RECORD = "oai_lite-1.dist-info/RECORD"
MODULE = b'''"""What it is.

More.
"""
from __future__ import annotations

x = (  # a tuple
    "kept"  # why
    " too"
)
s = """# not a comment
"""  # a comment


class Empty:
    """Nothing else."""


def f(a="# kept"):  # a comment
    "short" # and a comment
    # only a comment
    b = """kept"""
    """A text that is a statement."""
    return "kept"


def g(
    self, a: Dict[str,  # why
                  int], *more: Any, b: "Any" = {1: 2}, key: Any = lambda x: x
) -> Dict[str, Any]:
    c: int
    self.d: Dict[str, Any] = {"kept": c}
    if TYPE_CHECKING:
        from typing import Any

        Any
    else:
        e = d[1:2]
    return {c: e for c in (1, 2) if c}
'''
LEAN = b'''





x=(
"kept"
" too"
)
s="""# not a comment
"""


class Empty:
 pass


def f(a="# kept"):
 pass

 b="""kept"""
 pass
 return"kept"


def g(
self,a,*more,b={1:2},key=lambda x:x

):
 pass
 self.d={"kept":c}
 if TYPE_CHECKING:
  pass


 else:
  e=d[1:2]
 return{c:e for c in(1,2)if c}
'''


def test_a_module_is_stripped_of_what_only_people_read() -> None:
    """Comments and texts that are statements go, whatever looks like them stays, and each line keeps its number."""
    assert stripping.stripped(MODULE) == LEAN


def is_text(node: Any) -> bool:
    try:
        return isinstance(ast.literal_eval(node), str)
    except ValueError:
        return False


def is_constant(node: Any) -> bool:
    return isinstance(node.targets[0], ast.Name) and node.targets[0].id == "TYPE_CHECKING"


class Plain(ast.NodeTransformer):
    """Takes annotations away, and what only type checkers run."""

    def visit_arg(self, node: Any) -> Any:
        node.annotation = None
        return node

    def visit_FunctionDef(self, node: Any) -> Any:
        node.returns = None
        return self.generic_visit(node)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_AnnAssign(self, node: Any) -> Any:
        if node.value is None:
            return ast.copy_location(ast.Pass(), node)
        return ast.copy_location(ast.Assign(targets=[node.target], value=node.value, type_comment=None), node)

    def visit_If(self, node: Any) -> Any:
        if isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            if not node.col_offset and not node.orelse:
                return None
            node.body = [ast.copy_location(ast.Pass(), node.body[0])]
        return self.generic_visit(node)


def statements(module: bytes) -> List[Any]:
    """Every statement of a module that does something: its line and, if it has no other statements in it, all of it."""
    found = []
    for node in ast.walk(Plain().visit(ast.parse(module))):
        idle = isinstance(node, ast.Pass) or isinstance(node, ast.Expr) and is_text(node.value)
        needless = getattr(node, "module", "") == "__future__" or isinstance(node, ast.Assign) and is_constant(node)
        if isinstance(node, ast.stmt) and not idle and not needless:
            found.append((node.lineno, type(node).__name__, "" if hasattr(node, "body") else ast.dump(node)))
    return found


def test_a_stripped_module_does_the_same() -> None:
    """Of every module of the package the stripped one has the same statements on the same lines, and is smaller."""
    files = {name: content for name, content in archives.run_time().items() if name.endswith(".py")}
    lean = stripping.lean(files)
    assert set(lean) == set(files) - {"oai_lite/resources/_docs.py"}
    for name, content in lean.items():
        assert statements(content) == statements(files[name]), name
        assert content.count(b"\n") == files[name].count(b"\n") and len(content) < len(files[name]), name
        assert b"# " not in re.sub(br"(?s)([\"']).*?\1", b"", content), name


def test_a_wheel_is_stripped_to_what_is_run() -> None:
    """Stubs, the mark of a typed package and texts are taken out of a wheel and out of its RECORD; what is left has its hash and size
    there."""
    files = {"oai_lite/a.py": b"a  # b", "oai_lite/a.pyi": b"stub", "oai_lite/py.typed": b"", RECORD: b"old"}
    files["oai_lite/resources/_docs.py"] = b"DOCS = {}"
    wheel = build.run_time_only(archives.archive(files, 1700000000), 1700000000)
    assert names(wheel) == [RECORD, "oai_lite/a.py"]
    with zipfile.ZipFile(io.BytesIO(wheel)) as opened:
        assert opened.read(RECORD).decode().split("\n") == [
            "oai_lite/a.py,sha256=ypeBEsobvcr6wjGzmiPcTaeG7_gUfE5yuYB3ha_uSLs,1",  # of FIPS 180-4, in base64 without its end
            RECORD + ",,",
            "",
        ]


def test_the_command_says_what_it_made(tmp_path: Path, capsys: Any) -> None:
    """Each file is listed with its size, its number of files and its hash."""
    assert build.main(["zip", "--out", str(tmp_path)]) == 0
    archive = (tmp_path / "oai_lite.zip").read_bytes()
    name, size, _, count, _, _, digest = capsys.readouterr().out.split()
    assert (name, int(size), int(count)) == ("oai_lite.zip", len(archive), len(names(archive)))
    assert hashlib.sha256(archive).hexdigest().startswith(digest)


@pytest.mark.parametrize("argv", [["no-such-thing"], ["zip", "--bytecode", "three"], ["vendor"], ["vendor", "x"]])
def test_wrong_options_are_errors_of_use(argv: List[str], capsys: Any) -> None:
    """Options that make no sense end with exit code 2 and the reason."""
    with pytest.raises(SystemExit) as caught:
        build.main(argv)
    assert caught.value.code == 2 and "usage" in capsys.readouterr().err
