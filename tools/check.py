"""`python -m tools check`: the one list of checks, for a person, for CI and for the README.

The test suite on every Python of this machine from 3.7 on, the tests of what is shipped and of engines that run it, `mypy
--strict`, the derived files, the budgets; each step in a
process of its own with the pinned extras, in environments that it makes itself. A line per step, its output only if it
failed, and at the end alone on a line `N passed, N failed`, where N counts the tests of all Pythons and each other step as one.
"""
from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import xml.etree.ElementTree as ElementTree
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from pathlib import Path

from .envs import ROOT, EnvironmentFailed, Environments, clean, find, name_of, parse_minor, quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable, Dict, Iterable, List, Mapping, Optional, Sequence, Set, Tuple

    from .envs import Minor, Python

PROMISED = [(3, minor) for minor in range(7, 14)]  # what the README promises; without one of these CI fails
# Tests that need more than Python and pytest: `tests/NAME/`, on the newest Python, with the extra of that name -> the program
# without which they can't be run.
APART = {"editors": "", "scaling": "java", "build": "", "models": ""}
KINDS = ("editors", "scaling", "build", "tests", "models", "types", "gen", "bench")  # the long ones first, so that no core waits at the end
# Seconds after which a step hangs rather than works: at least ten times what it takes on two slow cores.
PATIENCE = {"environment": 600, "tests": 900, "build": 600, "scaling": 900, "models": 600, "editors": 1800, "types": 600, "gen": 300, "bench": 600}
SHOWN_LINES = 400  # of the output of a step that failed; the end tells most


class Result:
    """What came of a step: how many passed, failed and were skipped, in how many seconds, and what to show."""

    def __init__(self, passed: int = 0, failed: int = 0, skipped: int = 0, note: str = "", output: str = "") -> None:
        self.passed = passed
        self.failed = failed
        self.skipped = skipped
        self.note = note
        self.output = output
        self.seconds = 0.0

    def line(self, name: str) -> str:
        """`tests 3.11     ok         412 passed, 2 skipped     31.0 s`"""
        word = "FAILED" if self.failed else "ok" if self.passed else "skipped"
        return "%-12s %-8s %-40s %6.1f s" % (name, word, self.note, self.seconds)


class Step:
    """A named piece of work: `work()` gives its Result. alone: nothing else may run meanwhile, as for measurements."""

    def __init__(self, name: str, work: Callable[[], Result], alone: bool = False) -> None:
        self.name = name
        self.work = work
        self.alone = alone

    def run(self) -> Result:
        """The result with its time; whatever goes wrong is a failure of this step."""
        started = time.monotonic()
        try:
            result = self.work()
        except EnvironmentFailed as exc:
            result = Result(failed=1, note="no environment", output=str(exc))
        except Exception as exc:
            result = Result(failed=1, note="did not run", output="%s: %s" % (type(exc).__name__, exc))
        result.seconds = time.monotonic() - started
        return result


# Children.


class Children:
    """Runs commands and knows those still running, so that none outlives the check."""

    def __init__(self) -> None:
        self._running: Set[subprocess.Popen[bytes]] = set()
        self._lock = threading.Lock()
        self.stopped = False

    def run(self, command: Sequence[str], environment: Mapping[str, str], seconds: float) -> Tuple[Optional[int], str]:
        """Exit code (None: killed after so many seconds) and everything the command printed. Runs in the root of the project."""
        with tempfile.TemporaryFile() as output:  # a file, because a full pipe would stop the child
            with self._lock:
                if self.stopped:
                    return None, "not started: the check was stopped"
                child = subprocess.Popen(
                    list(command), cwd=str(ROOT), env=dict(environment), stdin=subprocess.DEVNULL, stdout=output,
                    stderr=subprocess.STDOUT, start_new_session=True,
                )  # fmt: skip
                self._running.add(child)
            try:
                code: Optional[int] = child.wait(seconds)
            except subprocess.TimeoutExpired:
                kill(child)
                code = None
            finally:
                with self._lock:
                    self._running.discard(child)
            output.seek(0)
            return code, output.read().decode("utf-8", "replace")

    def stop(self) -> None:
        """Kill what runs, and start nothing any more."""
        with self._lock:
            self.stopped = True
            running = list(self._running)
        for child in running:
            kill(child)


def kill(child: subprocess.Popen[bytes]) -> None:
    """End a child and what it has started."""
    try:
        if os.name == "posix":
            os.killpg(child.pid, signal.SIGKILL)  # it leads a session, and so a process group, of its own
        else:
            child.kill()
    except ProcessLookupError:
        pass
    child.wait()


# The steps.


class Steps:
    """Makes the steps. Each runs in an environment that is made when the step starts."""

    def __init__(self, environments: Environments, children: Children, reports: Path) -> None:
        self._environments = environments
        self._children = children
        self._reports = reports

    def tests(self, minor: Minor) -> Step:
        """The test suite on one Python; counts its tests."""

        def work() -> Result:
            report = self._reports / ("tests-%s.xml" % name_of(minor))
            code, output = self._python(minor, "tests", ["-m", "pytest", "-q", "--junitxml", str(report)])
            return tests_result(code, output, report)

        return Step("tests " + name_of(minor), work)

    def apart(self, extra: str) -> Step:
        """The tests that need an extra of their own, on the newest Python; counts them. Without the program that they need
        they are skipped, which in CI is a failure."""

        def work() -> Result:
            if APART[extra] and shutil.which(APART[extra]) is None:
                fatal = int(in_ci(os.environ))
                return Result(failed=fatal, skipped=1 - fatal, note="no %s on this machine" % APART[extra])
            report = self._reports / (extra + ".xml")
            arguments = ["-m", "pytest", "-q", "--junitxml", str(report), "tests/" + extra]
            code, output = self._python(self._environments.minors[-1], extra, arguments, extra)
            return tests_result(code, output, report, extra)

        return Step(extra, work)

    def command(self, kind: str, arguments: Sequence[str], alone: bool = False) -> Step:
        """A module run by the newest Python; counts as one."""

        def work() -> Result:
            code, output = self._python(self._environments.minors[-1], kind, arguments)
            if code == 0:
                return Result(passed=1)
            return Result(failed=1, note=ending(kind, code), output="$ python %s\n%s" % (quoted(arguments), output))

        return Step(kind, work, alone)

    def _python(self, minor: Minor, kind: str, arguments: Sequence[str], extra: str = "") -> Tuple[Optional[int], str]:
        executable = self._environments.python(minor, extra)
        return self._children.run([executable, *arguments], clean(os.environ, proxies=False), PATIENCE[kind])


def ending(kind: str, code: Optional[int]) -> str:
    """How a command that failed has ended, in words."""
    return "no end within %d s" % PATIENCE[kind] if code is None else "exit code %d" % code


def tests_result(code: Optional[int], output: str, report: Path, kind: str = "tests") -> Result:
    """The result of a pytest run: its counts, and one failure more if it ended badly without any that is counted."""
    try:
        passed, failed, skipped = counts(report.read_bytes())
        note = ", ".join("%d %s" % pair for pair in ((passed, "passed"), (failed, "failed"), (skipped, "skipped")) if pair[0])
    except (OSError, ElementTree.ParseError):
        passed, failed, skipped, note = 0, 0, 0, "no report"
    if code != 0 and not failed:
        failed, note = 1, ", ".join(filter(None, [note, ending(kind, code)]))
    elif not passed and not failed:
        failed, note = 1, "no test has passed"
    return Result(passed, failed, skipped, note, output)


def counts(junit: bytes) -> Tuple[int, int, int]:
    """Passed, failed and skipped tests of a JUnit report. A test whose clean-up fails too is one failure, and did not pass."""
    seen: Dict[Tuple[Optional[str], Optional[str]], int] = {}
    for case in ElementTree.fromstring(junit).iter("testcase"):
        key = (case.get("classname"), case.get("name"))
        rank = 2 if case.find("failure") is not None or case.find("error") is not None else int(case.find("skipped") is not None)
        seen[key] = max(rank, seen.get(key, 0))
    ranks = list(seen.values())
    return ranks.count(0), ranks.count(2), ranks.count(1)


def plan(steps: Steps, minors: Iterable[Minor], only: Sequence[str]) -> List[Step]:
    """The steps to take, in the order of KINDS."""
    there = {
        **{extra: [steps.apart(extra)] for extra in APART},
        "tests": [steps.tests(minor) for minor in minors],
        "types": [steps.command("types", ["-m", "mypy", "--strict", "--cache-dir", str(ROOT / ".venv" / "mypy")])],
        "gen": [steps.command("gen", ["-m", "tools", "gen", "--check"])],
        "bench": [steps.command("bench", ["-m", "tools", "bench", "--quick"], alone=True)],
    }
    return [step for kind in KINDS if kind in only for step in there[kind]]


def missing(minors: Iterable[Minor], asked: Sequence[Minor], ci: bool) -> Dict[str, Result]:
    """The steps that can't be taken: tests on a Python that is not there. Failures if it was asked for, or in CI."""
    there = set(minors)
    fatal = int(ci or bool(asked))
    return {
        "tests " + name_of(minor): Result(failed=fatal, skipped=1 - fatal, note="no such Python on this machine")
        for minor in (asked or PROMISED)
        if minor not in there
    }


# Running them and saying so.


def run_all(steps: Sequence[Step], jobs: int, say: Callable[[str, Result], None], stop: Callable[[], None]) -> List[Result]:
    """Run the steps, so many at a time, and afterwards those that want to be alone; `say` hears of each when it ends.

    stop: called if this is interrupted; has to end the steps that run.
    """
    results = []
    with ThreadPoolExecutor(jobs) as pool:
        futures = {pool.submit(step.run): step for step in steps if not step.alone}
        try:
            while futures:
                for future in wait(futures, return_when=FIRST_COMPLETED).done:
                    results.append(future.result())
                    say(futures.pop(future).name, results[-1])
        except BaseException:
            for future in futures:
                future.cancel()
            stop()
            raise
    for step in steps:
        if step.alone:
            results.append(step.run())
            say(step.name, results[-1])
    return results


def say(name: str, result: Result) -> None:
    """Print a step's line, and its output if it failed."""
    print(result.line(name).rstrip(), flush=True)
    if result.failed:
        lines = result.output.rstrip().splitlines()
        if len(lines) > SHOWN_LINES:
            lines = ["(%d lines left out)" % (len(lines) - SHOWN_LINES)] + lines[-SHOWN_LINES:]
        print("".join("    | %s\n" % line for line in lines), end="", flush=True)


def closing_line(results: Iterable[Result]) -> str:
    """`N passed, N failed`, and `, N skipped` if any were."""
    everyone = list(results)
    passed, failed, skipped = (sum(getattr(one, name) for one in everyone) for name in ("passed", "failed", "skipped"))
    return "%d passed, %d failed" % (passed, failed) + (", %d skipped" % skipped if skipped else "")


def arguments(argv: Sequence[str]) -> argparse.Namespace:
    """The options of the command."""
    parser = argparse.ArgumentParser(prog="python -m tools check", description="Run every check there is, or some of them.")
    parser.add_argument(
        "--python", action="append", default=[], type=parse_minor, metavar="3.X", help="run the tests on this version only; repeatable"
    )
    parser.add_argument("--only", action="append", default=[], choices=KINDS, help="run only these steps; repeatable")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, metavar="N", help="steps at a time (default: one per core)")
    return parser.parse_args(argv)


def in_ci(environment: Mapping[str, str]) -> bool:
    """Whether `CI` is set, to anything that does not mean no."""
    return environment.get("CI", "").lower() not in ("", "0", "false", "no")


def leave_out(pythons: Iterable[Python]) -> List[str]:
    """A line for each Python that the checks do not run on, with the reason."""
    return ["Python %s is left out: %s" % (python.version, python.oddity) for python in pythons if python.oddity]


def main(argv: Optional[List[str]] = None) -> int:
    """Run the checks. Returns 0, 1 if anything failed, 130 if interrupted."""
    options = arguments(sys.argv[1:] if argv is None else argv)
    children = Children()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # whoever ends the check ends its children
    try:
        with tempfile.TemporaryDirectory(prefix="check-") as reports:
            return check(options, children, Path(reports))
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 130
    finally:
        children.stop()


def check(options: argparse.Namespace, children: Children, reports: Path) -> int:
    """Find the Pythons, take the steps, print the closing line. Returns the exit code."""
    pythons = find()
    print("".join(line + "\n" for line in leave_out(pythons)), end="", flush=True)

    def run(command: Sequence[str], environment: Mapping[str, str]) -> Tuple[int, str]:
        code, output = children.run(command, environment, PATIENCE["environment"])
        return (-1 if code is None else code), output

    environments = Environments(pythons, run)
    only = options.only or list(KINDS)
    minors = [minor for minor in environments.minors if not options.python or minor in options.python]
    absent = missing(minors, options.python, in_ci(os.environ)) if "tests" in only else {}
    for name, result in absent.items():
        say(name, result)
    steps = plan(Steps(environments, children, reports), minors, only)
    everyone = [*absent.values(), *run_all(steps, max(1, options.jobs), say, children.stop)]
    print("\n" + closing_line(everyone), flush=True)
    return int(any(result.failed for result in everyone))
