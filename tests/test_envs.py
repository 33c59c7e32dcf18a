"""The Pythons of a machine, and the environments made from them with the pins of pyproject.toml."""
from __future__ import annotations

import os
import re
import sys
import threading
from pathlib import Path

import pytest

from tools import check, envs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, List, Mapping, Sequence, Tuple

PYPROJECT = (envs.ROOT / "pyproject.toml").read_text(encoding="utf-8")
posix = pytest.mark.skipif(os.name != "posix", reason="makes executables out of shell scripts")


# Pins.


ONLY_NEW = {"uvloop"}  # for tests on another event loop; from Python 3.12 on


def applies(requirement: str, version: str) -> bool:
    """Whether a pin is for a version of Python; understands the markers that pyproject.toml uses."""
    _, _, marker = requirement.partition(";")
    match = re.match(r" python_version (==|>=) '([0-9.]+)'$", marker)
    assert match or not marker, requirement
    if not match:
        return True
    here, there = envs.parse_minor(version), envs.parse_minor(match.group(2))
    return here == there if match.group(1) == "==" else here >= there


def test_each_python_gets_one_pin_of_each_tool() -> None:
    """Every extra is pinned to one version, and every Python from 3.7 on gets each tool once, but for what only new ones need."""
    pins = envs.requirements(["dev"])
    tools = {re.split("[=;]", pin)[0] for pin in pins}
    assert {"pytest", "hypothesis", "trustme", "typing-extensions"} <= tools
    for minor in range(7, 20):
        chosen = [pin for pin in pins if applies(pin, "3.%d" % minor)]
        assert sorted(re.split("[=;]", pin)[0] for pin in chosen) == sorted(tools - (ONLY_NEW if minor < 12 else set())), minor
    assert all(re.match(r"[a-z.-]+==[0-9.]+(;|$)", pin) for pin in pins + envs.requirements(["typing", *check.APART]))


def test_the_extras_are_read_as_toml_reads_them() -> None:
    """What is read from pyproject.toml without a TOML reader is what a TOML reader reads, where Python has one."""
    extras = re.findall(r"(?m)^([a-z-]+) = \[\n", PYPROJECT.partition("\n%s\n" % envs.PINS)[2].partition("\n[")[0])
    assert extras == ["dev", "typing", "editors", "build", "rivals", "rivals-old", "scaling", "models"]
    if sys.version_info >= (3, 11):
        import tomllib

        project = tomllib.loads(PYPROJECT)["project"]
        assert list(project["optional-dependencies"]) == extras and project["dependencies"] == []
        for extra in extras:
            assert envs.requirements([extra]) == project["optional-dependencies"][extra]


def test_an_unknown_extra_is_named() -> None:
    """An extra that pyproject.toml does not have is an error that names it."""
    with pytest.raises(ValueError, match="'docs'"):
        envs.requirements(["docs"])


# Interpreters.


def test_a_version_is_read_and_written() -> None:
    """A version is two numbers with a point between them."""
    assert envs.parse_minor("3.11") == (3, 11) and envs.name_of((3, 11)) == "3.11"
    for wrong in ("3", "3.11.7", "three", ""):
        with pytest.raises(ValueError, match="3.11"):
            envs.parse_minor(wrong)


def executable(path: Path, says: str, code: int = 0) -> str:
    """A script that stands for a Python: whatever it is asked, it says one line."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\nprintf '%%b\\n' '%s'\nexit %d\n" % (says, code))
    path.chmod(0o755)
    return str(path)


def says(version: str, path: str = "/usr/bin/x", level: str = "final", free: str = "0", name: str = "cpython") -> str:
    """What a Python tells about itself when it is probed."""
    return "\\t".join([name, *version.split("."), level, free, path])


def test_the_running_python_is_what_it_says() -> None:
    """A real interpreter is probed for its version and for the executable to make environments from."""
    python = envs.probe(sys.executable)
    assert python is not None
    assert python.numbers == sys.version_info[:3] and os.path.exists(python.path)
    assert python.minor in [one.minor for one in envs.find([sys.executable])]


@posix
def test_what_is_no_working_python_is_passed_over(tmp_path: Path) -> None:
    """A shim with no version behind it, a Python 3.6, and what can't be run at all are not found."""
    broken = executable(tmp_path / "a", "pyenv: python3.9: command not found", 127)
    old = executable(tmp_path / "b", says("3.6.15"))
    (tmp_path / "c").write_text("not executable")
    assert envs.find([broken, old, str(tmp_path / "c"), str(tmp_path / "missing")]) == []


@posix
def test_the_newest_patch_comes_first(tmp_path: Path) -> None:
    """The Pythons are sorted by minor version, the newest patch of each first, and one found twice counts once."""
    paths = [
        executable(tmp_path / name, says(version, str(tmp_path / place)))
        for name, version, place in [
            ("a", "3.11.2", "x"), ("b", "3.9.18", "y"), ("c", "3.11.10", "z"), ("again", "3.11.10", "z"), ("d", "3.10.1", "v"),
        ]
    ]  # fmt: skip
    assert [python.version for python in envs.find(paths)] == ["3.9.18", "3.10.1", "3.11.10", "3.11.2"]


@posix
@pytest.mark.parametrize(
    "oddity, words",
    [
        (dict(level="candidate"), "a pre-release"),
        (dict(free="1"), "a build without the GIL"),
        (dict(name="pypy"), "pypy"),
        (dict(), ""),
    ],
)  # fmt: skip
def test_odd_pythons_are_found_and_left_out(tmp_path: Path, oddity: Dict[str, str], words: str) -> None:
    """A pre-release, a build without the GIL and what is not CPython are named with the reason, and not used."""
    pythons = envs.find([executable(tmp_path / "python", says("3.14.0", **oddity))])
    assert [python.oddity for python in pythons] == [words]
    assert check.leave_out(pythons) == (["Python 3.14.0 is left out: " + words] if words else [])
    assert envs.Environments(pythons, Scripted()).minors == ([] if words else [(3, 14)])


@posix
def test_pythons_are_sought_on_the_path_and_in_pyenv(tmp_path: Path, monkeypatch: Any) -> None:
    """`python3.X` in every folder of PATH and each version of pyenv are looked at; links to the same file once."""
    first = executable(tmp_path / "odd [name]" / "python3.9", "")
    second = executable(tmp_path / "second" / "python3.9", "")
    executable(tmp_path / "second" / "python3.9-config", "")
    (tmp_path / "second" / "python3").symlink_to(second)
    third = executable(tmp_path / "pyenv" / "versions" / "3.12.1" / "bin" / "python", "")
    monkeypatch.setenv("PATH", os.pathsep.join([os.path.dirname(first), os.path.dirname(second)]))
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path / "pyenv"))
    found = [os.path.realpath(path) for path in envs.candidates()]
    assert found == [os.path.realpath(path) for path in (first, second, third, sys.executable)]


def test_children_see_a_clean_environment() -> None:
    """Settings of Python, of the test tools and of the API are dropped; proxies are kept for pip alone."""
    given = {
        "PATH": "/bin", "HOME": "/h", "CI": "true", "PIP_CERT": "/c", "PYENV_ROOT": "/p", "HTTPS_PROXY": "p", "no_proxy": "n",
        "PYTHONPATH": "x", "PYTHONDONTWRITEBYTECODE": "1", "PYTEST_ADDOPTS": "-x", "MYPYPATH": "x", "OPENAI_API_KEY": "k",
        "VIRTUAL_ENV": "v", "AZURE_OPENAI_ENDPOINT": "e", "__PYVENV_LAUNCHER__": "l",
    }  # fmt: skip
    kept = {"PATH", "HOME", "CI", "PIP_CERT", "PYENV_ROOT"}
    assert set(envs.clean(given, proxies=False)) == kept
    assert set(envs.clean(given)) == kept | {"HTTPS_PROXY", "no_proxy"}


# Environments.


class Scripted:
    """Runs no command: notes them, makes the executable of an environment, and fails where told to."""

    def __init__(self, failing: str = "") -> None:
        self.commands: List[List[str]] = []
        self.failing = failing

    def __call__(self, command: Sequence[str], environment: Mapping[str, str]) -> Tuple[int, str]:
        self.commands.append(list(command))
        if self.failing and self.failing in " ".join(command):
            return 3, "first line\n" + "noise\n" * 50 + "the reason\n"
        if "venv" in command:
            name = "Scripts/python.exe" if os.name == "nt" else "bin/python"
            Path(command[-1], name).parent.mkdir(parents=True)
            Path(command[-1], name).write_text("")
        return 0, ""


def test_an_environment_is_made_once(tmp_path: Path) -> None:
    """An environment is made with `venv` and `pip`, and used again as long as Python and pins are the same."""
    python = envs.Python((3, 9, 1), "/python3.9")
    for made in (2, 0):
        run = Scripted()
        made_of = envs.Environments([python], run, tmp_path)
        assert Path(made_of.python((3, 9))).exists()
        assert len(run.commands) == made
        made_of.python((3, 9))
        assert len(run.commands) == made
    newer = Scripted()
    envs.Environments([envs.Python((3, 9, 2), "/python3.9")], newer, tmp_path).python((3, 9))
    assert newer.commands[0] == ["/python3.9", "-m", "venv", str(tmp_path / "3.9")]
    assert newer.commands[1][1:4] == ["-m", "pip", "install"] and newer.commands[1][-1] == envs.requirements(["typing"])[-1]


def test_only_the_newest_python_gets_the_type_checker(tmp_path: Path) -> None:
    """The extra `typing` is installed for the newest version alone."""
    run = Scripted()
    environments = envs.Environments([envs.Python((3, minor, 0), "/python") for minor in (8, 10)], run, tmp_path)
    environments.python((3, 8)), environments.python((3, 10))
    assert [any("mypy" in word for word in words) for words in run.commands] == [False, False, False, True]


def test_an_extra_gets_an_environment_of_its_own(tmp_path: Path) -> None:
    """An extra that is asked for is installed beside `dev` into a folder of its own, and the other environment is kept."""
    run = Scripted()
    environments = envs.Environments([envs.Python((3, 10, 0), "/python")], run, tmp_path)
    assert environments.python((3, 10)) != environments.python((3, 10), "build")
    assert [words[-1] for words in run.commands if "venv" in words] == [str(tmp_path / "3.10"), str(tmp_path / "3.10-build")]
    assert run.commands[3][-len(envs.requirements(["dev", "build"])) :] == envs.requirements(["dev", "build"])
    environments.python((3, 10), "build")
    assert len(run.commands) == 4


def test_an_older_patch_helps_out(tmp_path: Path) -> None:
    """A Python that can't make environments is replaced by another one of the same version."""
    run = Scripted(failing="/broken")
    pythons = [envs.Python((3, 9, 9), "/broken"), envs.Python((3, 9, 1), "/working")]
    envs.Environments(pythons, run, tmp_path).python((3, 9))
    assert [words[0] for words in run.commands][:2] == ["/broken", "/working"]


def test_a_failing_command_is_shown_with_its_last_lines(tmp_path: Path) -> None:
    """If pip fails, the error has the command, its exit code and the end of what it said; the next check starts anew."""
    python = envs.Python((3, 9, 1), "/python3.9")
    with pytest.raises(envs.EnvironmentFailed) as caught:
        envs.Environments([python], Scripted(failing="pip install"), tmp_path).python((3, 9))
    message = str(caught.value)
    assert "-m pip install --quiet" in message and "exit code 3" in message and "the reason" in message
    assert "first line" not in message
    again = Scripted()
    envs.Environments([python], again, tmp_path).python((3, 9))
    assert len(again.commands) == 2


def test_threads_make_an_environment_together_once(tmp_path: Path) -> None:
    """Two steps that need the same environment at once get the same one."""
    run = Scripted()
    environments = envs.Environments([envs.Python((3, 9, 1), "/python3.9")], run, tmp_path)
    threads = [threading.Thread(target=environments.python, args=((3, 9),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(run.commands) == 2


def test_a_command_is_quoted_as_one_would_type_it() -> None:
    """Words that a shell would change are put into quotes."""
    assert envs.quoted(["pip", "install", "a==1; python_version >= '3.7'"]) == (
        "pip install 'a==1; python_version >= '\\''3.7'\\'''"
    )
