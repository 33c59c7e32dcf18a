"""The package as users have it: a wheel in a fresh environment, and a copy of it inside another program."""
from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Dict, List, NamedTuple, Optional

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAMS = sorted((ROOT / "tests" / "typing").glob("*.py"))
SECONDS = 300  # a checker takes 2 to 20 s


class Place(NamedTuple):
    """A folder with programs that use the package, and the Python that has it (or not, if it is vendored)."""

    folder: Path
    python: Path
    name: str


def run(command: List[str], folder: Path, variables: Optional[Dict[str, str]] = None) -> "subprocess.CompletedProcess[str]":
    """What a command prints, run in a folder."""
    environment = {**os.environ, **(variables or {})}
    return subprocess.run(command, cwd=str(folder), env=environment, capture_output=True, text=True, timeout=SECONDS)


def tool(name: str) -> str:
    """A console script of this environment."""
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    assert found, "%s is not installed here; the extra `editors` has it" % name
    return found


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    done = run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], ROOT)
    assert done.returncode == 0, done.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="session")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an empty environment."""
    return _environment(tmp_path_factory.mktemp("empty") / "venv")


def _environment(folder: Path) -> Path:
    done = run([sys.executable, "-m", "venv", "--without-pip", str(folder)], ROOT)
    assert done.returncode == 0, done.stderr
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Place:
    """The wheel, installed into a fresh environment by pip, and the programs."""
    python = _environment(tmp_path_factory.mktemp("fresh") / "venv")
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps", "--no-index", str(wheel)]
    done = run(pip, ROOT)
    assert done.returncode == 0, done.stderr
    folder = tmp_path_factory.mktemp("programs")
    for program in PROGRAMS:
        shutil.copy(str(program), str(folder))
    return Place(folder, python, "oai_lite")


@pytest.fixture(scope="session")
def vendored(wheel: Path, python: Path, tmp_path_factory: pytest.TempPathFactory) -> Place:
    """The wheel's files as `app/_vendor/oai_lite`, and the programs with that name."""
    folder = tmp_path_factory.mktemp("vendored")
    vendor = folder / "app" / "_vendor"
    with zipfile.ZipFile(str(wheel)) as opened:
        opened.extractall(str(vendor), [name for name in opened.namelist() if name.startswith("oai_lite/")])
    for package in (folder / "app", vendor):
        (package / "__init__.py").write_text("")
    for program in PROGRAMS:
        text = program.read_text(encoding="utf-8")
        text = text.replace("import oai_lite\n", "from app._vendor import oai_lite\n").replace("from oai_lite", "from app._vendor.oai_lite")
        (folder / program.name).write_text(text, encoding="utf-8")
    return Place(folder, python, "app._vendor.oai_lite")
