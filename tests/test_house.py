"""The rules of the house: what may import what, how large things get, what `import oai_lite` costs.

The tables below are the rules; a new module has to be put into them before the suite passes.
"""
from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.worlds import server  # noqa: F401  (fixture)
from tools import build
from tools.packing import archives, stripping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Iterator, List, Optional, Set, Tuple

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "oai_lite"

# Who may import whom: earlier modules of the own group and those of the groups above. A folder counts as one.
GROUPS = {
    "values": "_version _omit _headers _words _errors _fields _objects _http1 _websocket _url _multipart _response",
    "decisions": "_proxy _retry _options _request _reply _sse _views _deltas _flows",
    "io": "_connect _net _sync_pool _sync_connect _sync_http _openers _async_pool _async_connect _async_http _sync _async",
    "users": "_method _resource resources helpers types auth _client _azure _aws providers lib testing _module_client _cli __main__ __init__",
}
ORDER = " ".join(GROUPS.values()).split()
LOOKS_AHEAD = {
    ("_sse", "_deltas"): "adds the items of a stream up when somebody asks for that",
    ("_objects", "_reply"): "finds what follows from a reply when it is asked for",
    ("_resource", "resources"): "finds the areas by name when they are asked for",
    ("resources", "helpers"): "finds the classes of connections by name when they are asked for",
    ("_method", "resources"): "finds the texts of `help()` when they are asked for",
}
WITHIN = {  # the order inside a folder
    "testing": "_wire _examples _routes _echo _replies _connection __init__".split(),
    "types": "_names __init__".split(),
    "resources": "_rows _docs __init__".split(),
    "helpers": (
        "waiting webhooks audio _shapes _annotations structured streams snapshots assistant_stream agents_tools agents_stream _sockets "
        "connections __init__"
    ).split(),
    "_cli": "__init__ values output wire calls help doctor".split(),
}

# Derived by `tools gen`, which has a check of its own; held neither to lengths nor to test modules.
DERIVED = ("_fields.py", "resources/_rows.py", "resources/_docs.py", "types/_names.py", "testing/_examples.py")

# Modules whose tests are not in the module of their own name, and where those are.
TESTED_IN = {
    "__init__": "house",  # the public list; its module-level client is tests/test_module_client.py
    "__main__": "cli",
    "_method": "resource",
    "_words": "errors",
    "_sync_http": "transports",  # both worlds in one
    "_async_http": "transports",
    "_connect": "connect",  # both worlds in one
    "_sync_connect": "connect",
    "_async_connect": "connect",
}

# All of the standard library that Python 3.7 has and 3.13 still has.
STANDARD = frozenset(
    """__future__ abc argparse array ast asyncio atexit base64 binascii bisect builtins bz2 calendar cmath codecs collections
    concurrent configparser contextlib contextvars copy copyreg csv ctypes dataclasses datetime dbm decimal difflib dis email
    encodings enum errno faulthandler fcntl filecmp fnmatch fractions ftplib functools gc getopt getpass gettext glob grp gzip
    hashlib heapq hmac html http imaplib importlib inspect io ipaddress itertools json keyword linecache locale logging lzma
    mailbox marshal math mimetypes mmap multiprocessing netrc ntpath numbers opcode operator os pathlib pickle pkgutil platform
    plistlib poplib posixpath pprint pwd queue quopri random re reprlib resource runpy sched secrets select selectors shelve
    shlex shutil signal site smtplib socket socketserver sqlite3 ssl stat statistics string stringprep struct subprocess sys
    sysconfig tarfile tempfile textwrap threading time timeit token tokenize trace traceback tracemalloc types typing
    unicodedata unittest urllib uuid warnings wave weakref webbrowser xml xmlrpc zipfile zipimport zlib""".split()
)

# What costs too much to be loaded with a module, and the modules that may nevertheless.
ASYNC = ["_async", "_async_connect", "_async_http", "_async_pool"]
NOT_AT_TOP = {
    "asyncio": ASYNC,
    "dataclasses": [],
    "difflib": [],
    "email": [],
    "enum": [],
    "http.client": [],
    "inspect": [],
    "logging": [],
    "platform": [],
    "ssl": [],
    "typing": [],
    "urllib.request": ["_openers"],
    "uuid": [],
}
# What only one place may know about at all, even inside a function.
OWNED = {
    "asyncio": [*ASYNC, "helpers", "auth"],
    "ssl": ["_connect"],
    "urllib.request": ["_openers"],
    "logging": ["_flows"],
    "argparse": [],
    "unittest": [],
    "importlib.metadata": [],
    "pkg_resources": [],
}

LINES_OF_A_FILE = 450
LINES_OF_A_FUNCTION = 60
OF_WHEELS = 5  # files of a wheel beside the package: METADATA, RECORD, WHEEL, the entry point, the license

# What `import oai_lite` may load beyond a bare interpreter: on its own account, and what `os` brings where it is not there yet.
IMPORT_DIET = set("__future__ os os.path posixpath ntpath genericpath stat _stat _collections_abc nt posix".split())
OWN_DIET = {"oai_lite", "oai_lite._omit", "oai_lite._version"}
# What the first call of a sync client must do without.
CALL_DIET = (
    "asyncio typing dataclasses logging uuid platform argparse inspect concurrent.futures multiprocessing encodings.idna urllib.request "
    "http.client email tempfile hashlib random bz2 lzma"
).split()


class Import:
    """An import statement's target: `name` of a standard module or, with `unit`, of one of ours; where it stands."""

    def __init__(self, name: str, unit: Optional[str], line: int, at_top: bool, for_types: bool) -> None:
        self.name = name
        self.unit = unit
        self.line = line
        self.at_top = at_top
        self.for_types = for_types


class Source:
    """A file of the package: its text, its tree, and `unit`, the name under which ORDER has it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.inner = path.relative_to(PACKAGE).with_suffix("").parts
        self.unit = self.inner[0]
        self.name = "oai_lite/" + path.relative_to(PACKAGE).as_posix()
        self.text = path.read_text(encoding="utf-8")
        self.tree = ast.parse(self.text)
        self.derived = path.relative_to(PACKAGE).as_posix().startswith(DERIVED)
        self.nodes = list(ast.walk(self.tree))
        self.imports = list(self.find_imports())

    def find_imports(self) -> Iterator[Import]:
        """All imports, those in functions and those for type checkers included."""
        for node, at_top, for_types in walk(self.tree, True, False):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    yield Import(alias.name, None, node.lineno, at_top, for_types)
            elif isinstance(node, ast.ImportFrom) and not node.level:
                yield Import(node.module or "", None, node.lineno, at_top, for_types)
                for alias in node.names:  # `from importlib import metadata`
                    yield Import("%s.%s" % (node.module, alias.name), None, node.lineno, at_top, for_types)
            elif isinstance(node, ast.ImportFrom):
                for name in self.targets(node):
                    yield Import(".".join(name), name[0], node.lineno, at_top, for_types)

    def targets(self, node: ast.ImportFrom) -> List[Tuple[str, ...]]:
        """The modules of ours that a relative import names, as paths below the package."""
        assert node.level <= len(self.inner), "%s:%d leads out of the package" % (self.name, node.lineno)
        base = self.inner[: len(self.inner) - node.level] + tuple((node.module or "").split(".") if node.module else ())
        found = []
        for alias in node.names:
            here = base + (alias.name,)
            found.append(here if PACKAGE.joinpath(*here).with_suffix(".py").exists() else base or ("__init__",))
        return found


def walk(node: ast.AST, at_top: bool, for_types: bool) -> Iterator[Tuple[ast.AST, bool, bool]]:
    """All nodes, with whether they run when the module is loaded and whether only type checkers see them."""
    for child in ast.iter_child_nodes(node):
        inside = isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
        types = for_types or (isinstance(child, ast.If) and isinstance(child.test, ast.Name) and child.test.id == "TYPE_CHECKING")
        yield child, at_top and not inside, types
        yield from walk(child, at_top and not inside, types)


SOURCES = [Source(path) for path in sorted(PACKAGE.rglob("*.py"))]
HAND_WRITTEN = [source for source in SOURCES if not source.derived]
each_source = pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
each_hand_written = pytest.mark.parametrize("source", HAND_WRITTEN, ids=lambda source: source.name)


# Imports.


def test_every_module_has_its_place() -> None:
    """Every module of the package stands in one group, and the list names none twice."""
    assert len(ORDER) == len(set(ORDER))
    assert {source.unit for source in SOURCES} <= set(ORDER)
    for folder, order in WITHIN.items():
        assert {source.inner[-1] for source in SOURCES if source.unit == folder} == set(order)


@each_source
def test_a_module_imports_only_what_comes_before_it(source: Source) -> None:
    """A module imports earlier modules of its own group and groups above; for its types too."""
    for one in source.imports:
        if one.unit is None or (source.unit, one.unit) in LOOKS_AHEAD:
            continue
        place = "%s:%d imports %s" % (source.name, one.line, one.name)
        assert one.unit in ORDER, place
        if one.unit != source.unit:
            assert ORDER.index(one.unit) < ORDER.index(source.unit), place
        elif source.unit in WITHIN and not one.for_types:
            order, target = WITHIN[source.unit], (one.name.split(".") + ["__init__"])[1]
            assert order.index(target) < order.index(source.inner[-1]), place


@each_source
def test_nothing_but_the_standard_library_is_imported(source: Source) -> None:
    """Whatever is not relative is in the standard library of every Python from 3.7 on (needs 4 and 6)."""
    for one in source.imports:
        if one.unit is None:
            assert one.name.split(".")[0] in STANDARD, "%s:%d imports %s" % (source.name, one.line, one.name)


@each_source
def test_what_is_heavy_is_imported_late(source: Source) -> None:
    """Modules that cost milliseconds are imported where they are used, by those few that may (need 1)."""
    for one in source.imports:
        place = "%s:%d imports %s" % (source.name, one.line, one.name)
        for heavy, allowed in NOT_AT_TOP.items():
            if is_in(one.name, heavy) and one.unit is None and one.at_top and not one.for_types:
                assert source.unit in allowed, place
        for owned, owners in OWNED.items():
            if is_in(one.name, owned) and one.unit is None and not one.for_types:
                assert source.unit in owners, place


@each_source
def test_what_is_imported_is_used(source: Source) -> None:
    """A name that a module imports stands somewhere in it, if only in a type; `import x as x` and the public list hand names on."""
    used = {node.id for node in source.nodes if isinstance(node, ast.Name)}
    texts = [node.value if hasattr(node, "value") else getattr(node, "s", None) for node in source.nodes]  # `.s` on Python 3.7
    used.update(word for text in texts if isinstance(text, str) and " " not in text for word in re.findall(r"\w+", text))  # types in quotes
    for node in source.nodes:
        if isinstance(node, (ast.Import, ast.ImportFrom)) and getattr(node, "module", "") != "__future__" and source.unit != "__init__":
            for alias in node.names:
                name = alias.asname or alias.name.partition(".")[0]
                assert name in used or alias.asname == alias.name, "%s:%d imports %s in vain" % (source.name, node.lineno, name)


def is_in(name: str, module: str) -> bool:
    """Whether a dotted name is a module or something inside it."""
    return name == module or name.startswith(module + ".")


def test_the_exceptions_are_still_needed() -> None:
    """An exception that nobody uses any more is removed from its list."""
    used = {(source.unit, one.unit) for source in SOURCES for one in source.imports}
    assert set(LOOKS_AHEAD) <= used
    standard = [(source.unit, one) for source in SOURCES for one in source.imports if one.unit is None and not one.for_types]
    for heavy, allowed in NOT_AT_TOP.items():
        assert set(allowed) <= {unit for unit, one in standard if one.at_top and is_in(one.name, heavy)}, heavy
    for owned, owners in OWNED.items():
        assert set(owners) <= {unit for unit, one in standard if is_in(one.name, owned)}, owned


# Texts.


@each_source
def test_a_module_opens_with_its_rule(source: Source) -> None:
    """A module starts with a docstring, and its first statement makes annotations free."""
    assert ast.get_docstring(source.tree), source.name
    first = source.tree.body[1]
    assert isinstance(first, ast.ImportFrom) and first.module == "__future__", source.name
    assert [alias.name for alias in first.names] == ["annotations"], source.name


@each_source
def test_the_syntax_is_that_of_python_3_7(source: Source) -> None:
    """Every module of the package parses as Python 3.7; on 3.7 itself, having been parsed at all is the proof."""
    parse_as(source.text, source.name, 7)


def test_tests_and_tools_parse_on_their_oldest_python() -> None:
    """The tests run on Python 3.7, the tools on 3.8."""
    for folder, minor in (("tests", 7), ("tools", 8)):
        for path in (ROOT / folder).rglob("*.py"):
            parse_as(path.read_text(encoding="utf-8"), str(path), minor)


def parse_as(text: str, name: str, minor: int) -> None:
    if sys.version_info >= (3, 8):
        ast.parse(text, name, feature_version=(3, minor))
    elif minor == 7:
        ast.parse(text, name)


@each_source
def test_nothing_depends_on_where_the_package_lies(source: Source) -> None:
    """No module asks for its own file or for installed metadata, or names the package to look something up (need 6)."""
    for node in source.nodes:
        name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
        assert name not in ("__file__", "__path__"), "%s:%d" % (source.name, getattr(node, "lineno", 0))
        called = getattr(node.func, "id", getattr(node.func, "attr", "")) if isinstance(node, ast.Call) else ""
        if called in ("import_module", "__import__"):
            assert starts_with_dot(node.args[0]), "%s:%d imports by an absolute name" % (source.name, node.lineno)


def starts_with_dot(node: Any) -> bool:
    """Whether an expression is text that begins with a dot."""
    while isinstance(node, ast.BinOp):
        node = node.left
    literal = node.value if hasattr(node, "value") else getattr(node, "s", "")  # `.s` on Python 3.7
    return isinstance(literal, str) and literal.startswith(".")


@each_source
def test_lines_are_split_at_line_ends_only(source: Source) -> None:
    """`str.splitlines`, which also splits at U+2028 and its like, is not used (need 21)."""
    calls = [node for node in source.nodes if isinstance(node, ast.Attribute) and node.attr == "splitlines"]
    assert not calls, "%s:%d" % (source.name, calls[0].lineno)


def test_nothing_is_tested_with_stand_ins() -> None:
    """Tests use real sockets and our own seams; nothing imports the standard library's stand-ins."""
    for path in sorted((ROOT / "tests").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, (ast.Import, ast.ImportFrom)) else []
            names.append((node.module or "") if isinstance(node, ast.ImportFrom) else "")
            assert not [name for name in names if is_in(name, "unittest.mock") or name == "mock"], path


def test_the_collector_leaves_alone_what_stays() -> None:
    """No test takes back what conftest.py has frozen: every later one would take longer."""
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        assert "gc.unfreeze" + "()" not in path.read_text(encoding="utf-8"), path


def test_every_test_says_its_rule() -> None:
    """Every test has a docstring, which says in a sentence what holds."""
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name.startswith("test_"):
                assert (ast.get_docstring(node) or "").rstrip().endswith("."), "%s:%d %s" % (path.name, node.lineno, node.name)


# Sizes.


@each_hand_written
def test_files_stay_small(source: Source) -> None:
    """A hand-written module that is run has at most 450 lines."""
    assert source.text.count("\n") <= LINES_OF_A_FILE, source.name


@each_hand_written
def test_functions_stay_small(source: Source) -> None:
    """A function has at most 60 lines after its signature and docstring."""
    for node in source.nodes:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            lines = body_lines(node)
            assert lines <= LINES_OF_A_FUNCTION, "%s:%d %s has %d lines" % (source.name, node.lineno, node.name, lines)


def body_lines(function: Any) -> int:
    """The lines from a function's first statement after the docstring to its last line."""
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    if not body:
        return 0
    last = max(getattr(node, "end_lineno", None) or getattr(node, "lineno", 0) for part in body for node in ast.walk(part))
    return int(last) - int(body[0].lineno) + 1


def test_the_package_stays_small() -> None:
    """What is run, without what only people read, is at most 250 kB zipped and 80 files, with no native code (need 2)."""
    files = {name: content for name, content in archives.run_time().items() if not name.endswith("/LICENSE")}
    assert {Path(name).suffix for name in files} == {".py", ".typed"}
    lean = stripping.lean(files)
    assert len(archives.archive(lean)) <= build.WHEEL_BYTES
    assert len(lean) <= build.WHEEL_FILES - OF_WHEELS


# Tests.


def test_every_module_has_its_test_module() -> None:
    """A hand-written module `_x.py` is tested by `tests/test_x.py`, `helpers/x.py` too; the exceptions are used and needed."""
    modules = {source.inner[-1] if source.unit == "helpers" else source.unit for source in HAND_WRITTEN}
    wanted = {module: TESTED_IN.get(module, module.lstrip("_")) for module in modules}
    missing = {module: name for module, name in wanted.items() if not (ROOT / "tests" / ("test_%s.py" % name)).exists()}
    assert not missing
    assert set(TESTED_IN) <= modules


def test_what_is_derived_says_so() -> None:
    """A file made by a program names its source in line 1 (the list of those is above)."""
    for source in SOURCES:
        says = source.text.partition("\n")[0].startswith("# Derived by `python -m tools gen`")
        assert says == source.derived, source.name


# The import diet.


def loaded(statement: str, *flags: str, path: Path = ROOT, **variables: str) -> Set[str]:
    """The modules that a statement loads beyond an empty interpreter, in a process of its own."""
    code = "import sys; before = set(sys.modules); sys.path.insert(0, %r)\n%s\nprint(*sorted(set(sys.modules) - before))"
    return set(run([*flags, "-c", code % (str(path), statement)], variables).split())


def run(arguments: List[str], variables: Optional[Dict[str, str]] = None) -> str:
    """What Python prints; fails with its error output if it fails."""
    done = subprocess.run(
        [sys.executable, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True, timeout=60,
        env={**os.environ, **(variables or {})},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


@pytest.mark.parametrize("flags", ["", "-S -E -I", "-I", "-B -O", "-OO"])
def test_importing_the_package_costs_next_to_nothing(flags: str) -> None:
    """`import oai_lite` loads two more of its modules and nothing that an interpreter does not load anyway (needs 1 and 3)."""
    new = loaded("import oai_lite", *flags.split())
    assert OWN_DIET <= new
    assert new - OWN_DIET <= IMPORT_DIET


def test_importing_does_not_depend_on_what_is_installed(tmp_path: Path) -> None:
    """A broken `typing_extensions`, `pydantic` or `httpx` on the path changes nothing (need 5)."""
    for name in ("typing_extensions", "pydantic", "httpx", "certifi"):
        (tmp_path / (name + ".py")).write_text("raise RuntimeError('this package is broken')")
    statement = "import oai_lite; [getattr(oai_lite, name) for name in oai_lite.__all__]"
    new = loaded("sys.path.insert(0, %r); %s" % (str(tmp_path), statement))
    assert not new & {"typing_extensions", "pydantic", "httpx", "certifi"}


CALL = """
import oai_lite
client = oai_lite.OpenAI(api_key="sk-test", base_url=%r)
client.models.list()
"""


def test_the_first_call_loads_no_more_than_it_needs(server: Any) -> None:
    """A sync call over plain HTTP loads neither asyncio nor typing, nor what urllib brings along (need 1)."""
    assert not loaded(CALL % server.url) & {*CALL_DIET, "ssl"}


def test_nothing_is_imported_once_a_call_was_made(server: Any) -> None:
    """The second call of a client loads no module, so that a fork cannot stand in the way of it (need 15)."""
    code = CALL % server.url + "before = set(sys.modules); client.models.list(); assert set(sys.modules) == before"
    loaded(code)


EACH_FIRST = """
from importlib import import_module
for module in %r:
    for name in [name for name in sys.modules if name.split(".")[0] == "oai_lite"]:
        del sys.modules[name]
    import_module(module)
"""


def test_each_module_can_be_imported_first() -> None:
    """No module counts on another one having been imported before it."""
    names = [[part for part in source.inner if part != "__init__"] for source in SOURCES if source.unit != "__main__"]
    loaded(EACH_FIRST % [".".join(["oai_lite", *parts]) for parts in names])


# The public list.


def test_the_public_list_is_sorted_and_true() -> None:
    """`oai_lite.__all__` is sorted, names nothing twice, and every name in it is there."""
    import oai_lite

    assert oai_lite.__all__ == sorted(set(oai_lite.__all__))
    for name in oai_lite.__all__:
        assert getattr(oai_lite, name) is not None or name in vars(oai_lite), name
    assert set(oai_lite.__all__) <= set(dir(oai_lite))


def test_the_public_list_is_complete() -> None:
    """Every error that a call can raise is public, and nothing public is left out of the list but settings and areas."""
    import oai_lite
    from oai_lite import _errors
    from oai_lite._module_client import SETTINGS
    from oai_lite.resources import AREAS

    errors = {name for name, value in vars(_errors).items() if isinstance(value, type) and issubclass(value, _errors.APIError)}
    assert errors <= set(oai_lite.__all__)
    others = {*SETTINGS, *AREAS, "annotations", "TYPE_CHECKING", "helpers"}  # the folder: there once a helper was called
    assert {name for name in dir(oai_lite) if not name.startswith("_")} - others <= set(oai_lite.__all__)


def test_an_unknown_public_name_is_an_attribute_error() -> None:
    """A name that the package does not have is named in the error."""
    import oai_lite

    with pytest.raises(AttributeError, match="no_such_name"):
        oai_lite.no_such_name  # type: ignore[attr-defined]


def test_the_version_is_a_literal() -> None:
    """The version is a literal that a build reads without running anything."""
    import oai_lite

    assert '\n__version__ = "%s"\n' % oai_lite.__version__ in (PACKAGE / "_version.py").read_text(encoding="utf-8")


# The suite itself.

UNTIDY = """
import os, socket, threading

kept = []


def test_thread():
    threading.Thread(target=threading.Event().wait, args=(1,)).start()


def test_socket():
    kept.append(socket.socket())


def test_dropped_socket():
    socket.socket()


def test_socket_in_a_cycle():
    cycle = [socket.socket()]
    cycle.append(cycle)


def test_environment():
    assert not {"OPENAI_API_KEY", "http_proxy", "SSL_CERT_FILE"} & set(os.environ)


def test_tidy():
    with socket.socket():
        thread = threading.Thread(target=int)
        thread.start()
"""


def test_the_suite_notices_what_a_test_leaves_behind(tmp_path: Path) -> None:
    """A thread, an open socket or one that is dropped unclosed fails its test; the environment is clean (see conftest.py)."""
    conftest = (ROOT / "tests" / "conftest.py").read_text(encoding="utf-8")
    (tmp_path / "conftest.py").write_text(conftest.replace("GRACE = 5.0", "GRACE = 0.2"), encoding="utf-8")
    (tmp_path / "test_it.py").write_text(UNTIDY)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-rEF", "-W", "error", "-p", "no:cacheprovider", "test_it.py"], cwd=str(tmp_path),
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, universal_newlines=True, timeout=60,
        env={**os.environ, "OPENAI_API_KEY": "sk-x", "http_proxy": "http://x", "SSL_CERT_FILE": "/x"},
    )  # fmt: skip
    bad = {line.split()[1].partition("::")[2] for line in done.stdout.split("\n") if line.startswith(("ERROR ", "FAILED "))}
    expected = {"test_thread", "test_socket", "test_dropped_socket", "test_socket_in_a_cycle"}
    if sys.version_info < (3, 8):  # where an error in a finaliser is only printed
        expected -= {"test_dropped_socket", "test_socket_in_a_cycle"}
    assert bad == expected, done.stdout
