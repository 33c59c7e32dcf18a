"""`tools check`: what it runs, counts and says, and that nothing it has started outlives it."""
from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.test_envs import Scripted, executable
from tools import check, envs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, List, Mapping, Sequence, Tuple

posix = pytest.mark.skipif(os.name != "posix", reason="makes executables out of shell scripts")


# Children.


def python(code: str) -> List[str]:
    return [sys.executable, "-c", code]


def test_a_child_runs_in_the_root_and_is_heard() -> None:
    """A command runs in the root of the project without input; exit code and both outputs come back."""
    code = "import os, sys; print(os.getcwd()); print(sys.stdin.read() == ''); print('oh', file=sys.stderr); sys.exit(3)"
    exit_code, output = check.Children().run(python(code), os.environ, 30)
    assert exit_code == 3
    assert sorted(output.split()) == sorted([os.path.realpath(str(envs.ROOT)), "True", "oh"])


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
    output = subprocess.check_output(python(INTERRUPTED % str(envs.ROOT)), timeout=40, universal_newlines=True)
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
        ([], ["editors", "scaling", "build", "tests 3.9", "tests 3.13", "models", "types", "gen", "bench"]),
        (["--python", "3.9"], ["editors", "scaling", "build", "tests 3.9", "models", "types", "gen", "bench"]),
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
