"""What is shipped, as far as hatchling and pip have to do with it: the wheels, installed; and the page on it, followed to the letter.

The suite runs here once more, in a copy of the package under another name. A step of `tools check` of its own, with the
extra `build`; what a bare Python can make is in tests/test_build.py.
"""
from __future__ import annotations

import base64
import hashlib
import io
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.support.checkout import ROOT, checkout
from tests.support.manual import blocks
from tests.test_build import BROKEN, CALLS, answers
from tools import build, envs
from tools.packing import archives, stripping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, List

EPOCH = 1700000000
WHEEL = "oai_lite-%s-py3-none-any.whl" % re.findall('__version__ = "(.*)"', (ROOT / "oai_lite" / "_version.py").read_text())[0]
INFO = WHEEL.rpartition("-py3")[0] + ".dist-info"
# The modules of the suite that say most about whether everything is found: in the copy, only these are run.
RENAMED_SUITE = """async client errors flows headers http1 module_client multipart objects omit openers options pages
reply request resource response retry sse sync url version views""".split()

LEAN_SUITE = "async flows http1 objects pages retry sse sync views".split()


@pytest.fixture(scope="module")
def made(tmp_path_factory: Any) -> Dict[str, bytes]:
    """The wheels and the source distribution, built from a checkout with stubs."""
    folder = tmp_path_factory.mktemp("made")
    return built(checkout(folder / "project"))


def built(root: Path) -> Dict[str, bytes]:
    before = os.environ.get("SOURCE_DATE_EPOCH")
    os.environ["SOURCE_DATE_EPOCH"] = str(EPOCH)
    try:
        one = build.Build(root)
        return {**one.make("wheel"), **one.make("runtime")}
    finally:
        os.environ.pop("SOURCE_DATE_EPOCH") if before is None else os.environ.update(SOURCE_DATE_EPOCH=before)


def contents(wheel: bytes) -> Dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(wheel)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def command(words: List[str], cwd: Path, **variables: str) -> str:
    """What a command prints; fails with everything it said if it fails."""
    environment = {**envs.clean(os.environ), "PATH": os.path.dirname(sys.executable) + os.pathsep + os.environ["PATH"], **variables}
    done = subprocess.run(
        words, cwd=str(cwd), env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, universal_newlines=True, timeout=300
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


# What is in them.


def test_the_stubs_stand_beside_the_modules(made: Dict[str, bytes]) -> None:
    """The wheel has every module, its stubs in the same folders, `py.typed`, the license and nothing else, for any machine."""
    inside = contents(made[WHEEL])
    package = {name for name in archives.run_time() if not name.endswith("LICENSE")}
    there = {path.relative_to(ROOT / "stubs").as_posix() for path in (ROOT / "stubs").rglob("*.pyi")}
    stubs = there | {"oai_lite/__init__.pyi", "oai_lite/_client.pyi", "oai_lite/types/chat/__init__.pyi"}
    info = {"%s/%s" % (INFO, name) for name in ("METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE")}
    assert set(inside) == package | stubs | info
    assert b"Root-Is-Purelib: true\nTag: py3-none-any\n" in inside[INFO + "/WHEEL"]


def test_nothing_is_required(made: Dict[str, bytes]) -> None:
    """The metadata require nothing but Python: every other requirement belongs to an extra (need 4)."""
    head = contents(made[WHEEL])[INFO + "/METADATA"].decode().partition("\n\n")[0].split("\n")
    assert "Requires-Python: >=3.7" in head
    assert [line for line in head if line.startswith("Requires-Dist:") and "extra ==" not in line] == []


def test_the_run_time_wheel_is_small(made: Dict[str, bytes]) -> None:
    """Without stubs and texts for people the wheel is at most 250 kB and 80 files, none of them native (need 2)."""
    wheel = made["runtime/" + WHEEL]
    files = contents(wheel)
    assert set(files) == {name for name in contents(made[WHEEL]) if not name.endswith(".pyi")} - set(stripping.LEFT_OUT)
    assert {Path(name).suffix for name in files if not name.startswith(INFO)} == {".py"}
    assert len(wheel) <= build.WHEEL_BYTES
    assert len(files) <= build.WHEEL_FILES


@pytest.mark.parametrize("which", ["", "runtime/"])
def test_the_record_is_true(made: Dict[str, bytes], which: str) -> None:
    """RECORD has every file of the wheel with its hash and its size."""
    files = contents(made[which + WHEEL])
    lines = [line.rsplit(",", 2) for line in files[INFO + "/RECORD"].decode().split("\n") if line]
    assert sorted(name for name, _, _ in lines) == sorted(files)
    for name, digest, size in lines:
        if name != INFO + "/RECORD":
            expected = base64.urlsafe_b64encode(hashlib.sha256(files[name]).digest()).decode().rstrip("=")
            assert (digest, size) == ("sha256=" + expected, str(len(files[name]))), name


def test_there_need_not_be_stubs(tmp_path: Path) -> None:
    """A tree without stubs gives a wheel without stubs."""
    made = built(checkout(tmp_path / "project", stubs=False))
    assert set(contents(made[WHEEL])) - set(stripping.LEFT_OUT) == set(contents(made["runtime/" + WHEEL]))


def test_two_checkouts_give_the_same_wheels(made: Dict[str, bytes], tmp_path: Path) -> None:
    """A checkout of another age, mode and umask gives the same wheels and source distribution, byte for byte."""
    mask = os.umask(0o077)
    try:
        second = checkout(tmp_path / "another" / "folder")
        for path in second.rglob("*"):
            os.utime(str(path), (1000000000, 1000000000))
        assert built(second) == made
    finally:
        os.umask(mask)
    assert len(made) == 3


# Installed.


@pytest.mark.parametrize("which", ["", "runtime/"])
def test_the_wheel_is_installed_and_works(made: Dict[str, bytes], tmp_path: Path, which: str) -> None:
    """In an environment with nothing else the wheel works, imported and as a command, with broken packages beside it (needs 4, 5)."""
    (tmp_path / WHEEL).write_bytes(made[which + WHEEL])
    command([sys.executable, "-m", "venv", "--without-pip", "fresh"], tmp_path)
    python = str(tmp_path / "fresh" / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", python]
    command([*pip, "install", "--quiet", "--no-deps", "--no-index", WHEEL], tmp_path)
    assert command([*pip, "check"], tmp_path) == "No broken requirements found.\n"
    assert "\nRequires: \n" in command([*pip, "show", "oai-lite"], tmp_path)
    (packages,) = (tmp_path / "fresh").rglob("site-packages")
    for name in BROKEN:
        (packages / (name + ".py")).write_text("raise RuntimeError('%s is broken')" % name)
    for flags in ([], ["-I"]):
        assert command([python, *flags, "-c", CALLS, "oai_lite"], tmp_path) == answers("oai_lite", "SourceFileLoader")
    assert command([python, "-m", "oai_lite", "chat", "--offline", "Say it"], tmp_path) == "Say it\n"
    assert (packages / "oai_lite" / "__init__.pyi").exists() == (not which)


# Under another name.


@pytest.mark.parametrize("lean", [False, True], ids=["as it is", "without texts"])
def test_the_suite_passes_under_another_name(tmp_path: Path, lean: bool) -> None:
    """In a vendored copy the tests pass that say `foo._vendor.oai` wherever ours say `oai_lite` (need 6); the tests of requests and
    replies pass too with the modules that the run-time wheel has."""
    name = "foo._vendor.oai"
    assert build.main(["vendor", str(tmp_path), "--name", name]) == 0
    if lean:
        stripped = stripping.lean(archives.run_time())
        shutil.rmtree(str(tmp_path / "foo" / "_vendor" / "oai"))
        archives.write({name.partition("/")[2]: content for name, content in stripped.items()}, tmp_path / "foo" / "_vendor" / "oai")
    chosen = [ROOT / "tests" / ("test_%s.py" % module) for module in (LEAN_SUITE if lean else RENAMED_SUITE)]
    for path in [*chosen, ROOT / "tests" / "__init__.py", ROOT / "tests" / "conftest.py", *(ROOT / "tests" / "support").glob("*.py")]:
        target = tmp_path / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(re.sub(r"\boai_lite\b", name, path.read_text(encoding="utf-8")), encoding="utf-8")
    shutil.copy(str(ROOT / "pyproject.toml"), str(tmp_path))
    shutil.copytree(str(ROOT / "tests" / "http1"), str(tmp_path / "tests" / "http1"))  # the byte files of the parser
    said = command([sys.executable, "-m", "pytest", "-q", "tests"], tmp_path)
    assert int(re.findall(r"(\d+) passed", said)[-1]) > (300 if lean else 800) and "failed" not in said


# As documented.


def test_the_page_on_packaging_is_true(tmp_path: Path, monkeypatch: Any) -> None:
    """The commands of the page, typed one after the other in a checkout, work, and make what the tests have looked at."""
    root = checkout(tmp_path / "oai_lite")
    shell = "".join(text for language, text in blocks("packaging.md") if language == "sh")
    minor = (3, 12)  # of the page; where that is not there, the running one stands in for it
    if minor not in [python.minor for python in envs.find() if not python.oddity]:
        minor = sys.version_info[:2]
    said = command(["bash", "-euxc", shell.replace("--bytecode 3.12", "--bytecode %d.%d" % minor)], root, SOURCE_DATE_EPOCH=str(EPOCH))
    for made in ("oai_lite.zip", "oai_lite.pyz", "oai_lite-layer.zip", WHEEL, "runtime/" + WHEEL):
        assert (root / "dist" / made).is_file() and "\n%s " % made in said
    assert said.count("\nSay this is a test\n") == 2
    assert "__pycache__/_sync.cpython-%d%d.pyc" % minor in "".join(contents((root / "dist" / "oai_lite-layer.zip").read_bytes()))
    assert (tmp_path / "project" / "foo" / "_vendor" / "oai" / "_client.pyi").is_file()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
    assert (root / "dist" / "oai_lite.zip").read_bytes() == build.Build().make("zip")["oai_lite.zip"]
