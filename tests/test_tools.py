"""The developer's tools: what `check` finds, makes, runs, counts and says, and what `bench` measures and forbids."""
from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tools import __main__ as command
from tools import bench, check, envs
from tools.benchmarks import measure as measuring

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, List, Mapping, Sequence, Tuple

ROOT = envs.ROOT
PYPROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
posix = pytest.mark.skipif(os.name != "posix", reason="makes executables out of shell scripts")


# The command.


def test_the_commands_are_listed(capsys: Any) -> None:
    """`--help` lists every command, and each of them is a module with a `main`."""
    assert command.main(["--help"]) == 0
    printed = capsys.readouterr().out
    for name in command.COMMANDS:
        assert name in printed
        assert "\ndef main(" in (ROOT / "tools" / (name + ".py")).read_text(encoding="utf-8")


@pytest.mark.parametrize("argv", [[], ["no-such-command"]])
def test_a_wrong_command_is_an_error_of_use(argv: List[str], capsys: Any) -> None:
    """Without a command, or with one that does not exist, the list goes to standard error and the exit code is 2."""
    assert command.main(argv) == 2
    assert "check" in capsys.readouterr().err


def test_ci_runs_what_the_readme_says() -> None:
    """`.ci/run` runs the one command that the README gives, and nothing else."""
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    lines = [line for line in script.splitlines() if line and not line.startswith("#")]
    assert lines[0] == "set -euo pipefail" and lines[1].startswith("cd ") and lines[2:] == ["python3 -m tools check"]
    assert "\npython3 -m tools check\n" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert os.access(str(ROOT / ".ci" / "run"), os.X_OK) or os.name == "nt"


def test_what_is_promised_is_written_everywhere_alike() -> None:
    """The Pythons of the check are those of the classifiers, of `requires-python` and of the README."""
    names = [envs.name_of(minor) for minor in check.PROMISED]
    assert re.findall(r'"Programming Language :: Python :: (3\.[0-9]+)"', PYPROJECT) == names
    assert 'requires-python = ">=%s"' % names[0] in PYPROJECT
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "from %s to %s" % (names[0], names[-1]) in readme


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


# Children.


def python(code: str) -> List[str]:
    return [sys.executable, "-c", code]


def test_a_child_runs_in_the_root_and_is_heard() -> None:
    """A command runs in the root of the project without input; exit code and both outputs come back."""
    code = "import os, sys; print(os.getcwd()); print(sys.stdin.read() == ''); print('oh', file=sys.stderr); sys.exit(3)"
    exit_code, output = check.Children().run(python(code), os.environ, 30)
    assert exit_code == 3
    assert sorted(output.split()) == sorted([os.path.realpath(str(ROOT)), "True", "oh"])


GRANDCHILD = """
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
print(child.pid, flush=True)
time.sleep(60)
"""


def is_gone(pid: int) -> bool:
    """Whether a process ends within seconds; one that nobody has waited for yet has ended."""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        try:
            os.kill(pid, 0)
            state = Path("/proc/%d/stat" % pid)
            if state.exists() and state.read_text().rpartition(")")[2].split()[0] == "Z":
                return True
        except (ProcessLookupError, FileNotFoundError):
            return True
        time.sleep(0.01)
    return False


@posix
def test_a_child_that_hangs_is_killed_with_its_children() -> None:
    """After its time a command is killed, and so is what it has started."""
    code, output = check.Children().run(python(GRANDCHILD), os.environ, 1.0)
    assert code is None
    assert is_gone(int(output))


def test_stopping_ends_what_runs_and_starts_nothing_more() -> None:
    """`stop` ends running commands at once; later ones are not started."""
    children = check.Children()
    results: List[Any] = []
    sleep = python("import time; time.sleep(60)")
    thread = threading.Thread(target=lambda: results.append(children.run(sleep, os.environ, 60)))
    started = time.monotonic()
    thread.start()
    while not children._running:
        time.sleep(0.001)
    children.stop()
    thread.join(30)
    assert time.monotonic() - started < 30
    assert results[0][0] not in (0, None)
    assert children.run(python("print('ran')"), os.environ, 60) == (None, "not started: the check was stopped")


INTERRUPTED = """
import os, signal, sys, threading, time
sys.path.insert(0, %r)
from tools import check
children = check.Children()
def work():
    children.run([sys.executable, "-c", "import time; print('up', flush=True); time.sleep(60)"], {}, 60)
    return check.Result(failed=1)
def interrupt():
    while not children._running:
        time.sleep(0.01)
    os.kill(os.getpid(), signal.SIGINT)
steps = [check.Step("one", work), check.Step("two", work)]
threading.Thread(target=interrupt, daemon=True).start()
try:
    check.run_all(steps, 1, lambda name, result: None, children.stop)
except KeyboardInterrupt:
    print("interrupted", len(children._running))
"""


@posix
def test_ctrl_c_ends_the_children() -> None:
    """An interruption kills the running steps, starts no further one, and goes on to the caller."""
    started = time.monotonic()
    output = subprocess.check_output(python(INTERRUPTED % str(ROOT)), timeout=40, universal_newlines=True)
    assert output == "interrupted 0\n"
    assert time.monotonic() - started < 30


# Results.

JUNIT = """<?xml version="1.0"?><testsuites><testsuite tests="6" failures="1" errors="1" skipped="1">
<testcase classname="t" name="a"/><testcase classname="t" name="b"><failure message="x"/></testcase>
<testcase classname="t" name="c"><skipped/></testcase><testcase classname="t" name="d"/>
<testcase classname="t" name="d"><error message="teardown"/></testcase><testcase classname="u" name="a"/>
</testsuite></testsuites>"""


def test_a_report_is_counted() -> None:
    """A test counts once; one whose clean-up fails has failed and not passed."""
    assert check.counts(JUNIT.encode()) == (2, 2, 1)


def test_a_real_report_is_counted(tmp_path: Path) -> None:
    """What the pytest of this Python writes is what `counts` reads."""
    (tmp_path / "test_it.py").write_text(
        "import pytest\n@pytest.fixture\ndef bad():\n    yield\n    assert False\n"
        "def test_a(): pass\ndef test_b(): assert False\ndef test_c(): pytest.skip('x')\ndef test_d(bad): pass\n"
        "@pytest.mark.xfail\ndef test_e(): assert False\n"
    )
    report = tmp_path / "report.xml"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--junitxml", str(report), "test_it.py"]
    done = subprocess.run(command, cwd=str(tmp_path), stdout=subprocess.PIPE, timeout=60)
    assert check.counts(report.read_bytes()) == (1, 2, 2)
    result = check.tests_result(done.returncode, "output", report)
    assert (result.passed, result.failed, result.skipped, result.note) == (1, 2, 2, "1 passed, 2 failed, 2 skipped")


@pytest.mark.parametrize(
    "code, report, expected, note",
    [
        (1, JUNIT, (2, 2, 1), "2 passed, 2 failed, 1 skipped"),
        (0, '<testsuite><testcase name="a"/></testsuite>', (1, 0, 0), "1 passed"),
        (3, '<testsuite><testcase name="a"/></testsuite>', (1, 1, 0), "1 passed, exit code 3"),
        (None, "", (0, 1, 0), "no report, no end within 900 s"),
        (-11, "<testsuite><testcase", (0, 1, 0), "no report, exit code -11"),
        (0, "<testsuite/>", (0, 1, 0), "no test has passed"),
        (5, "<testsuite/>", (0, 1, 0), "exit code 5"),
    ],
)
def test_a_bad_end_is_a_failure(tmp_path: Path, code: Any, report: str, expected: Any, note: str) -> None:
    """A run that crashes, hangs or runs no test is a failure, even if no test has failed."""
    path = tmp_path / "report.xml"
    if report:
        path.write_text(report)
    result = check.tests_result(code, "output", path)
    assert (result.passed, result.failed, result.skipped) == expected
    assert result.note == note


def test_a_promised_python_that_is_missing_is_skipped_or_fails() -> None:
    """A Python that the README promises is skipped where it is missing; in CI, or if it was asked for, it fails."""
    there = [minor for minor in check.PROMISED if minor != (3, 8)]
    for asked, ci, failed in (([], False, 0), ([], True, 1), ([(3, 8)], False, 1)):
        found = check.missing(there, asked, ci)
        assert list(found) == ["tests 3.8"]
        assert (found["tests 3.8"].failed, found["tests 3.8"].skipped) == (failed, 1 - failed)
    assert check.missing(there + [(3, 8), (3, 14)], [], True) == {}


@pytest.mark.parametrize("value, expected", [("true", True), ("1", True), ("", False), ("false", False), ("0", False), (None, False)])
def test_ci_is_told_by_the_environment(value: Any, expected: bool) -> None:
    """`CI` counts as set unless it is empty or says no."""
    assert check.in_ci({} if value is None else {"CI": value}) == expected


def test_the_closing_line_counts_everything() -> None:
    """The last line adds up passed, failed and skipped; the latter only if there are any."""
    assert check.closing_line([]) == "0 passed, 0 failed"
    assert check.closing_line([check.Result(passed=400), check.Result(failed=1)]) == "400 passed, 1 failed"
    assert check.closing_line([check.Result(passed=9, skipped=2), check.Result(skipped=1)]) == "9 passed, 0 failed, 3 skipped"


def test_the_output_is_shown_only_of_what_failed(capsys: Any) -> None:
    """A step is a line; one that failed is followed by the end of its output."""
    check.say("types", check.Result(passed=1, output="fine"))
    check.say("gen", check.Result(failed=1, note="exit code 1", output="line\n" * 500 + "the end"))
    lines = capsys.readouterr().out.splitlines()
    assert re.match(r"types +ok +0\.0 s$", lines[0])
    assert re.match(r"gen +FAILED +exit code 1 +0\.0 s$", lines[1])
    assert lines[2] == "    | (101 lines left out)" and lines[-1] == "    | the end" and len(lines) == 403


def test_whatever_goes_wrong_fails_its_step() -> None:
    """A step that can't be run is a failure with the reason, and does not end the check."""

    def no_environment() -> Any:
        raise envs.EnvironmentFailed("pip said no")

    def surprise() -> Any:
        raise OSError("disk full")

    for work, words in ((no_environment, "pip said no"), (surprise, "OSError: disk full")):
        result = check.Step("x", work).run()
        assert result.failed == 1 and result.output == words


# Planning and running.


def test_the_lonely_step_runs_after_the_others() -> None:
    """Steps run so many at a time; one that wants to be alone waits until the others have ended."""
    lock, running, seen, both = threading.Lock(), set(), {}, threading.Barrier(2)

    def step(name: str, alone: bool = False) -> check.Step:
        def work() -> check.Result:
            with lock:
                running.add(name)
                seen[name] = len(running)
            if not alone:
                both.wait(30)
            with lock:
                running.discard(name)
            return check.Result(passed=1)

        return check.Step(name, work, alone)

    said: List[str] = []
    steps = [step("bench", alone=True), step("a"), step("b")]
    results = check.run_all(steps, 2, lambda name, result: said.append(name), lambda: None)
    assert [result.passed for result in results] == [1, 1, 1]
    assert said[-1] == "bench" and sorted(said[:2]) == ["a", "b"]
    assert max(seen["a"], seen["b"]) == 2 and seen["bench"] == 1


def plan(tmp_path: Path, *argv: str, run: Callable[..., Any] = Scripted()) -> List[check.Step]:
    """The steps for a command line, on a machine with Python 3.9 and 3.13."""
    options = check.arguments(argv)
    environments = envs.Environments([envs.Python((3, minor, 0), "/python") for minor in (9, 13)], run, tmp_path)
    minors = [minor for minor in environments.minors if not options.python or minor in options.python]
    return check.plan(check.Steps(environments, check.Children(), tmp_path), minors, options.only or check.KINDS)


def test_everything_is_planned_unless_narrowed(tmp_path: Path) -> None:
    """Without options every step is taken; `--python` and `--only` leave steps out."""
    for argv, names in [
        ([], ["tests 3.9", "tests 3.13", "build", "scaling", "models", "editors", "types", "gen", "bench"]),
        (["--python", "3.9"], ["tests 3.9", "build", "scaling", "models", "editors", "types", "gen", "bench"]),
        (["--only", "tests"], ["tests 3.9", "tests 3.13"]),
        (["--only", "gen", "--only", "types"], ["types", "gen"]),
        (["--only", "tests", "--python", "3.13"], ["tests 3.13"]),
    ]:
        assert [step.name for step in plan(tmp_path, *argv)] == names
    assert [step.alone for step in plan(tmp_path)] == [False] * 8 + [True]


@pytest.mark.parametrize("argv", [["--only", "everything"], ["--python", "three"], ["what"]])
def test_wrong_options_are_errors_of_use(argv: List[str], capsys: Any) -> None:
    """Options that make no sense end with exit code 2 and the reason."""
    with pytest.raises(SystemExit) as caught:
        check.arguments(argv)
    assert caught.value.code == 2


@posix
def test_a_step_that_fails_shows_its_command(tmp_path: Path) -> None:
    """A step counts as one, passed or failed; the command that failed is shown with its output."""
    environments = envs.Environments([envs.Python((3, 9, 0), "/python")], Scripted(), tmp_path)
    environments.python((3, 9))
    path = tmp_path / "3.9" / "bin" / "python"
    executable(path, "this is wrong", 1)
    steps = check.Steps(environments, check.Children(), tmp_path)
    result = steps.command("gen", ["-m", "tools", "gen", "--check"]).run()
    assert (result.passed, result.failed, result.note) == (0, 1, "exit code 1")
    assert result.output == "$ python -m tools gen --check\nthis is wrong\n"
    executable(path, "fine")
    assert steps.command("gen", ["-m", "tools", "gen", "--check"]).run().passed == 1


@posix
def test_tests_that_stand_apart_are_counted(tmp_path: Path, monkeypatch: Any) -> None:
    """Tests with an extra of their own run on the newest Python; without the program that they need they are skipped or fail."""
    environments = envs.Environments([envs.Python((3, minor, 0), "/python") for minor in (9, 13)], Scripted(), tmp_path)
    environments.python((3, 13), "scaling")
    script = tmp_path / "3.13-scaling" / "bin" / "python"
    script.write_text("#!/bin/sh\nfor last; do :; done\n[ $last = tests/scaling ] && echo '%s' > \"$5\"\nexit 1\n" % JUNIT)
    script.chmod(0o755)
    steps = check.Steps(environments, check.Children(), tmp_path)
    monkeypatch.setitem(check.APART, "scaling", "sh")
    result = steps.apart("scaling").run()
    assert (result.passed, result.failed, result.skipped, result.note) == (2, 2, 1, "2 passed, 2 failed, 1 skipped")
    monkeypatch.setitem(check.APART, "scaling", "no-such-program")
    for ci, failed in (("true", 1), ("", 0)):
        monkeypatch.setenv("CI", ci)
        result = steps.apart("scaling").run()
        assert (result.failed, result.skipped, result.note) == (failed, 1 - failed, "no no-such-program on this machine")


@posix
def test_the_check_ends_with_its_closing_line(tmp_path: Path, monkeypatch: Any, capsys: Any) -> None:
    """The check prints a line for each step, the closing line last and alone, and fails if one step has failed."""
    made: List[Path] = []

    def environments(pythons: Any, run: Any) -> envs.Environments:
        result = envs.Environments(pythons, Scripted(), tmp_path)
        made.append(Path(result.python((3, 9))))
        return result

    monkeypatch.setattr(check, "find", lambda: [envs.Python((3, 9, 0), "/python")])
    monkeypatch.setattr(check, "Environments", environments)
    for exit_code, closing in ((0, "2 passed, 0 failed"), (1, "0 passed, 2 failed")):
        monkeypatch.setattr(Scripted, "__call__", writing(exit_code))
        options = check.arguments(["--only", "types", "--only", "gen"])
        assert check.check(options, check.Children(), tmp_path) == exit_code
        lines = capsys.readouterr().out.splitlines()
        assert lines[-1] == closing and lines[-2] == ""
        assert sorted(line.split()[0] for line in lines[:-2] if line[0] != " ") == ["gen", "types"]
        (tmp_path / "3.9" / "made-from").unlink()


def writing(exit_code: int) -> Any:
    """A `Scripted` whose environments have a Python that ends with an exit code."""
    original = Scripted.__call__

    def call(self: Any, command: Sequence[str], environment: Mapping[str, str]) -> Tuple[int, str]:
        result = (0, "") if "venv" not in command else original(self, command, environment)
        if "venv" in command:
            executable(Path(command[-1], "bin", "python"), "said", exit_code)
        return result

    return call


# Benchmarks.


def test_the_median_is_the_middle() -> None:
    """The median of an even number of values is the mean of the two in the middle."""
    assert measuring.median([3, 1, 2]) == 2 and measuring.median([4, 1, 3, 2]) == 2.5


def test_a_measure_is_the_median_of_its_rounds() -> None:
    """A ratio is taken round by round, so that a slow moment, which slows both, changes little."""
    one = measuring.measure("x", [(2.0, 1.0), (20.0, 10.0), (3.0, 1.0)], "us", 10.0)
    assert (one.ratio, one.ours, one.floor) == (2.0, 30.0, 10.0)
    assert measuring.take_over("noise\n" + json.dumps([one.as_dict()]))[0].as_dict() == one.as_dict()


def test_both_sides_take_turns() -> None:
    """The two sides alternate in being first, after one round that does not count."""
    calls: List[str] = []
    pairs = measuring.alternate(lambda: calls.append("o"), lambda: calls.append("f"), 3)
    assert len(pairs) == 3 and "".join(calls) == "of" "fo" "of" "fo"


@pytest.mark.skipif(not hasattr(os, "wait4"), reason="needs a system that tells the CPU time of processes")
def test_a_process_is_measured_to_its_end() -> None:
    """CPU and wall time of a process are told; what it says when it fails is in the error."""
    cpu, wall = measuring.in_process(python("import time; time.sleep(0.1)"), {})
    assert wall > 0.1 and 0 < cpu
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        measuring.in_process(python("1 / 0"), {})


def measured(ratio: float) -> Any:
    return measuring.Measure("x", ratio, 1.0, ratio)


def test_what_is_over_its_budget_is_measured_again() -> None:
    """A quick look that finds something over its budget is repeated at length, and that one counts."""
    scales: List[int] = []

    def scenario(scale: int) -> Any:
        scales.append(scale)
        return [measured(3.0 if scale == bench.QUICK else 1.5)]

    assert bench.take(scenario, bench.QUICK, {"x": 2.0})[0].ratio == 1.5
    assert scales == [bench.QUICK, bench.THOROUGH]
    assert bench.take(scenario, bench.QUICK, {"x": 4.0})[0].ratio == 3.0
    assert bench.take(scenario, bench.QUICK, {})[0].ratio == 3.0


def test_a_budget_is_exceeded_or_not_measured() -> None:
    """A measure past its budget is a complaint, and so is a budget that nothing was measured for."""
    assert bench.complaints([measured(2.0)], {"x": 2.0}, ["x"]) == []
    assert bench.complaints([measured(2.1)], {"x": 2.0}, ["x", "y"]) == [
        "x is past its budget of 2.00",
        "y has a budget and was not measured",
    ]
    assert bench.row(measured(2.1), 2.0).endswith("2.00  OVER") and bench.row(measured(1.0), 2.0).endswith("ok")


def test_every_budget_has_a_reason() -> None:
    """Each budget is a ratio, with the reason for that one."""
    for name, budget in bench.budgets().items():
        assert set(budget) == {"limit", "why"} and budget["limit"] > 0 and len(budget["why"]) > 20, name


def test_every_scenario_is_a_module() -> None:
    """What `--only` can choose are the modules of `tools/benchmarks` that measure."""
    modules = {path.stem for path in (ROOT / "tools" / "benchmarks").glob("*.py")}
    assert set(bench.SCENARIOS) == modules - {"__init__", "measure", "server"}


def exchange(port: int, target: str, end: bytes, body: bytes = b"") -> bytes:
    """What the server of the benchmarks answers to a request."""
    with socket.create_connection(("127.0.0.1", port), 30) as connection:
        for _ in range(2):  # the connection is kept
            connection.sendall(b"POST %s HTTP/1.1\r\nContent-Length: %d\r\n\r\n" % (target.encode(), len(body)) + body)
            data = b""
            while not data.endswith(end):
                data += connection.recv(65536)
        return data


def test_the_server_of_the_benchmarks_answers_by_path() -> None:
    """It sends a reply of 24 headers and 1.2 kB, streams of so many events, and swallows uploads."""
    with bench.server() as port:
        head, _, body = exchange(port, "/json/v1/chat/completions", b'"}').partition(b"\r\n\r\n")
        assert head.count(b"\r\n") == 24 and 1100 < len(body) < 1300
        assert json.loads(body)["object"] == "chat.completion"
        for kind in ("burst", "drip"):
            stream = exchange(port, "/%s/5/v1/chat/completions" % kind, b"\r\n0\r\n\r\n")
            assert stream.count(b"data: {") == 6 and stream.count(b"data: [DONE]") == 1
        assert exchange(port, "/pages/v1/fine_tuning/jobs?after=job-1949", b"}").count(b'"fine_tuning.job"') == 50
        assert b'"data": [], "has_more": false' in exchange(port, "/pages/v1/fine_tuning/jobs?after=job-1999", b"}")
        assert b'"file"' in exchange(port, "/sink/v1/files", b'"processed"}', b"x" * 200000)
