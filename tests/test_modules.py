"""Modules without files: found below their own package, made once, noticed by nobody else."""
from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

INIT = """
import sys
sys.path.insert(0, %r)
from oai_lite._modules import prepare

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
