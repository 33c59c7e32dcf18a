"""The resource classes: made of text when they are used, found under the names that they have in the official package; and modules without
files, of any package: found below it, made once, noticed by nobody else."""
from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

from oai_lite import _resource, resources
from oai_lite.resources import AREAS, ROWS, classes
from tools.apidata import load

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

TEXT = r"""Leaves
 list GET /trees/{tree_id}/leaves | tree_id * after= | {"page": "CursorPage"}
 fall POST /fall
 sweep POST /sweep |  | {"headers": "X-A: 1\nX-B: |"}
 poll waiting.wait_for_processing | id * max_wait_seconds= poll_interval= | {"common": true}
Trees
 leaves = Leaves
 chat = chat.Chat"""


def test_rows_become_operations_and_helpers(monkeypatch: Any) -> None:
    """Verb and path make an operation, a function's name a helper; signature and flags follow if there are any."""
    monkeypatch.setitem(ROWS, "trees", TEXT)
    leaves = classes("trees")["Leaves"]
    assert (leaves.list.verb, leaves.list.path, leaves.list.page) == ("GET", "/trees/{tree_id}/leaves", "CursorPage")
    assert list(leaves.list.parameters) == ["tree_id", "after", "max_items"]
    assert (leaves.fall.verb, leaves.fall.path, list(leaves.fall.parameters), leaves.fall.headers) == ("POST", "/fall", [], {})
    assert (leaves.sweep.headers, list(leaves.sweep.parameters)) == ({"X-A": "1", "X-B": "|"}, [])
    assert isinstance(leaves.poll, _resource.Helper) and leaves.poll.common
    assert list(leaves.poll.parameters)[:3] == ["id", "max_wait_seconds", "poll_interval"]


def test_classes_hold_each_other(monkeypatch: Any) -> None:
    """A class holds those above it in the text and those at home in another area, and each has its async twin."""
    monkeypatch.setitem(ROWS, "trees", TEXT)
    made = classes("trees")
    assert sorted(made) == ["AsyncLeaves", "AsyncTrees", "Leaves", "Trees"]
    assert made["Trees"].leaves is made["Leaves"] and made["AsyncTrees"].leaves is made["AsyncLeaves"]
    assert made["Trees"].chat is importlib.import_module("oai_lite.resources.chat").Chat
    assert {kind.__module__ for kind in made.values()} == {"oai_lite.resources.trees"}


@pytest.mark.parametrize("area", sorted(AREAS))
def test_the_classes_of_an_area_can_be_imported(area: str) -> None:
    """`from oai_lite.resources.chat import Completions, AsyncCompletions` works in every area; each class says so itself."""
    module: Any = importlib.import_module("oai_lite.resources." + area)
    kinds = [kind for kind in vars(module).values() if isinstance(kind, type)]
    assert {AREAS[area], "Async" + AREAS[area]} <= {kind.__name__ for kind in kinds}
    for kind in kinds:
        assert getattr(importlib.import_module(kind.__module__), kind.__name__) is kind


def test_an_area_is_made_when_it_is_used() -> None:
    """Importing the package of the resources makes no class; using an area makes that one alone."""
    code = (
        "import sys, oai_lite.resources\nassert 'oai_lite._resource' not in sys.modules\n"
        "from oai_lite.resources.chat import Chat\nprint([name for name in sys.modules if name.startswith('oai_lite.resources.')])"
    )
    printed = subprocess.check_output([sys.executable, "-c", code], universal_newlines=True)
    assert ast.literal_eval(printed) == ["oai_lite.resources._rows", "oai_lite.resources.chat"]
    assert not hasattr(resources, "no_such_area")


@pytest.mark.parametrize("one", [one for one in load().resources() if not one.alias_of], ids=lambda one: one.path)
def test_classes_are_where_the_official_package_has_them(one: Any) -> None:
    """A resource with others below it is a package with a module of its own name in it; one without is a module."""
    paths = [one.path, "%s.%s" % (one.path, one.name)] if one.children else [one.path]
    for path in paths:
        module: Any = importlib.import_module("oai_lite.resources." + path)
        for name in [one.class_name, *(child.class_name for child in one.children if not child.alias_of)]:
            assert issubclass(getattr(module, name), _resource.Resource) and issubclass(getattr(module, "Async" + name), _resource.AsyncResource)
    assert _resource.area(one.path.partition(".")[0]) is getattr(importlib.import_module("oai_lite.resources." + one.path.partition(".")[0]), AREAS[one.path.partition(".")[0]])


def test_deeper_places_are_attributes_too() -> None:
    """`import oai_lite.resources` is enough; what is not there is the usual error, whichever way it is asked for."""
    code = (
        "import oai_lite\nassert oai_lite.resources.chat.completions.messages.Messages is oai_lite.resources.chat.Messages\n"
        "from oai_lite.resources.chat.completions import AsyncCompletions, Completions\n"
        "from oai_lite.resources.admin.organization.projects.api_keys import APIKeys\nassert APIKeys.__name__ == 'OrganizationProjectsAPIKeys'\n"
        "for name in ('no', 'completions.no', 'completions.completions.completions'):\n"
        "    try:\n        __import__('oai_lite.resources.chat.' + name)\n    except ModuleNotFoundError:\n        pass\n    else:\n        raise SystemExit(name)\n"
        "assert not hasattr(oai_lite.resources, 'nothing') and not hasattr(oai_lite.resources.chat, 'nothing')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], stderr=subprocess.PIPE, universal_newlines=True)
    assert done.returncode == 0, done.stderr


# Modules without files.

INIT = """
import sys
sys.path.insert(0, %r)
from oai_lite.resources import prepare

seen = []


def look(path):
    return {"plain": False, "area": True, "area.inner": False}.get(path)


def fill(module):
    seen.append(module.__name__)
    module.value = len(seen)


prepare(globals(), look, fill=fill)
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A folder with a package `made`, which has the modules plain, area and area.inner, and a file beside them."""
    (tmp_path / "made").mkdir()
    (tmp_path / "made" / "__init__.py").write_text(INIT % str(Path(__file__).resolve().parent.parent))
    (tmp_path / "made" / "file.py").write_text("value = 'file'\n")
    return tmp_path


def run(package: Path, code: str) -> str:
    """What code prints that finds the package, in an interpreter of its own."""
    start = "import sys; sys.path.insert(0, %r)\n" % str(package)
    command = [sys.executable, "-S", "-I", "-W", "error", "-c", start + code]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60, universal_newlines=True)
    assert done.returncode == 0 and not done.stderr, done.stderr
    return done.stdout.strip()


def test_modules_are_made_when_they_are_imported(package: Path) -> None:
    """Each is filled once, when it is first imported; one in a package after that."""
    code = "import made; print(made.seen); import made.plain, made.area.inner, made.plain; print(made.seen, made.plain.value)"
    assert run(package, code) == "[]\n['made.plain', 'made.area', 'made.area.inner'] 1"


def test_files_are_found_as_ever(package: Path) -> None:
    """A module that is a file comes from the file."""
    assert run(package, "from made import file; print(file.value)") == "file"


@pytest.mark.parametrize("name", ["made.nothing", "made.plain.inner", "made.area.nothing"])
def test_what_is_not_there_is_not_found(package: Path, name: str) -> None:
    """Any other name is the usual error."""
    code = "try:\n    import %s\nexcept ModuleNotFoundError as exc:\n    print(exc.name)" % name
    assert run(package, code) == name


def test_nobody_else_notices(package: Path) -> None:
    """There is no new finder and no new hook, and clearing the caches of the import system changes nothing."""
    code = (
        "import importlib\nbefore = list(sys.meta_path), list(sys.path_hooks)\nimport made.plain\n"
        "assert before == (sys.meta_path, sys.path_hooks)\nimportlib.invalidate_caches()\nimport made.area\nprint(made.seen)"
    )
    assert run(package, code) == "['made.plain', 'made.area']"


def test_a_folder_of_that_name_does_no_harm(package: Path) -> None:
    """A folder without modules, as stubs have it, is not taken for the module."""
    (package / "made" / "area").mkdir()
    (package / "made" / "area" / "inner.pyi").write_text("")
    assert run(package, "import made.area.inner; print(made.seen)") == "['made.area', 'made.area.inner']"
