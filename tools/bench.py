"""`python -m tools bench`: the client's cost as ratios to what the standard library costs by itself, beside the budgets.

CPU of the client alone: the server runs in a process of its own, and so does each scenario. `--quick` is what `check` runs:
fewer rounds, and what is over its budget is measured again at length before it counts. Fails past `budgets.json`.
"""
from __future__ import annotations

import argparse
import compileall
import json
import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from .benchmarks import start
from .benchmarks.measure import take_over
from .benchmarks.rivals.contest import SCENARIOS as RIVALS
from .envs import ROOT, clean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Iterator, List, Optional, Sequence

    from .benchmarks.measure import Measure

    Scenario = Callable[[int], List[Measure]]

BUDGETS = Path(__file__).with_name("budgets.json")
SCENARIOS = ("start", "calls", "stream", "upload", "cli")
QUICK, THOROUGH = 1, 4  # how many times the rounds of a scenario
SECONDS = 300  # for one scenario; the slowest takes a few


def budgets() -> Dict[str, Dict[str, Any]]:
    """The budgets by name: the largest ratio allowed, and why that one."""
    found: Dict[str, Dict[str, Any]] = json.loads(BUDGETS.read_text(encoding="utf-8"))
    return found


class Runner:
    """Runs scenarios with compiled bytecode in a folder of its own, whatever the environment says about bytecode."""

    def __init__(self, port: int, cache: str) -> None:
        self._port = port
        self._cache = cache
        self._environment = {**clean(os.environ, proxies=False), "PYTHONPYCACHEPREFIX": cache}

    def compile(self) -> None:
        """Compile the package and the tools, so that nobody's first round measures the compiler."""
        before, sys.pycache_prefix = sys.pycache_prefix, self._cache
        try:
            for folder in ("oai_lite", "tools"):
                compileall.compile_dir(str(ROOT / folder), quiet=2, force=True)
        finally:
            sys.pycache_prefix = before

    def run(self, scenario: str, scale: int) -> List[Measure]:
        """The measures of a scenario. Raises RuntimeError if it fails."""
        if scenario == "start":
            python = [sys.executable, "-X", "pycache_prefix=" + self._cache, "-I"]
            return start.run(python, str(ROOT), self._environment, self._port, scale)
        command = [sys.executable, "-m", "tools.benchmarks." + scenario, str(self._port), str(scale)]
        done = subprocess.run(
            command, cwd=str(ROOT), env=self._environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, timeout=SECONDS,
            universal_newlines=True,
        )  # fmt: skip
        if done.returncode != 0:
            raise RuntimeError("%s failed" % " ".join(command))
        return take_over(done.stdout)


@contextmanager
def one_cpu() -> Iterator[None]:
    """Keep this process and those it starts on one CPU, where the system lets us choose.

    Waking up a server on another, sleeping CPU costs its waker 10 to 40 us, on a virtual machine more than the rest of a call
    by hand; on one that is awake, nothing. With that, the ratios would tell how busy the machine is.
    """
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(allowed)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, allowed)


@contextmanager
def server(*certificate: str) -> Iterator[int]:
    """The port of a running server, which ends with the block; with a certificate's file, of one that speaks TLS."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tools.benchmarks.server", *certificate], cwd=str(ROOT), env=clean(os.environ), stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdin is not None and process.stdout is not None
    try:
        with process.stdin, process.stdout:
            yield int(process.stdout.readline())
        process.wait(SECONDS)
    finally:
        process.kill()
        process.wait()


# The table.


def row(measure: Measure, limit: Optional[float]) -> str:
    """`sync_call   131.0 us   60.2 us   2.18   2.60   ok`"""
    allowed = "        " if limit is None else "%8.2f  %s" % (limit, "ok" if measure.ratio <= limit else "OVER")
    places = ("%.1f %s" % (measure.ours, measure.unit), "%.1f %s" % (measure.floor, measure.unit))
    return ("%-26s %12s %12s %8.2f %s" % (measure.name, *places, measure.ratio, allowed)).rstrip()


HEADING = "%-26s %12s %12s %8s %8s" % ("what", "ours", "floor", "ratio", "budget")


def over(measures: Sequence[Measure], limits: Dict[str, float]) -> List[str]:
    """The names of those past their budget."""
    return [one.name for one in measures if one.ratio > limits.get(one.name, float("inf"))]


def take(run: Scenario, scale: int, limits: Dict[str, float]) -> List[Measure]:
    """The measures of a scenario; at length, if a quick look finds one past its budget."""
    measures = run(scale)
    if scale < THOROUGH and over(measures, limits):
        measures = run(THOROUGH)
    return measures


def complaints(measures: Sequence[Measure], limits: Dict[str, float], names: Sequence[str]) -> List[str]:
    """What is wrong with the result, in sentences. names: the budgets that had to be measured."""
    measured = {one.name for one in measures}
    found = ["%s is past its budget of %.2f" % (name, limits[name]) for name in over(measures, limits)]
    return found + ["%s has a budget and was not measured" % name for name in names if name not in measured]


def options(argv: Sequence[str]) -> argparse.Namespace:
    """The options of the command."""
    parser = argparse.ArgumentParser(prog="python -m tools bench", description="Measure the budgets, as ratios.")
    parser.add_argument("--quick", action="store_true", help="fewer rounds; what is over its budget is measured again at length")
    parser.add_argument("--json", action="store_true", help="print the measures as JSON")
    parser.add_argument("--only", action="append", default=[], help="measure only this scenario; repeatable")
    parser.add_argument("--rivals", action="store_true", help="measure beside other clients (installs them), not against budgets")
    parser.add_argument("--json-file", metavar="FILE", help="with --rivals: write all figures there")
    parser.add_argument("--svg-file", metavar="FILE", help="with --rivals: draw the ratios there")
    chosen = parser.parse_args(argv)
    known = RIVALS if chosen.rivals else SCENARIOS
    for name in chosen.only:
        if name not in known:
            parser.error("there is no scenario %s, but %s" % (name, ", ".join(known)))
    return chosen


def main(argv: Optional[List[str]] = None) -> int:
    """Measure and print. Returns 0, or 1 if something is past its budget or could not be measured."""
    chosen = options(sys.argv[1:] if argv is None else argv)
    if chosen.rivals:
        from .benchmarks.rivals.run import main as rivals

        return rivals(chosen.only, chosen.json_file, chosen.svg_file)
    try:
        return bench(chosen)
    except (RuntimeError, subprocess.TimeoutExpired) as exc:
        print(exc, file=sys.stderr)
        return 1


def bench(chosen: argparse.Namespace) -> int:
    """Measure what was chosen, print it, and say what is wrong with it."""
    if not hasattr(os, "wait4"):
        print("the benchmarks need a system that tells the CPU time of processes (wait4)", file=sys.stderr)
        return 1
    limits = {name: budget["limit"] for name, budget in budgets().items()}
    measures: List[Measure] = []
    if not chosen.json:
        print(HEADING)
    with tempfile.TemporaryDirectory(prefix="bench-") as cache, one_cpu(), server() as port:
        runner = Runner(port, cache)
        runner.compile()
        for scenario in chosen.only or SCENARIOS:
            found = take(partial(runner.run, scenario), QUICK if chosen.quick else THOROUGH, limits)
            measures += found
            if not chosen.json:
                print("\n".join(row(one, limits.get(one.name)) for one in found), flush=True)
    if chosen.json:
        print(json.dumps([one.as_dict() for one in measures], indent=2))
    wrong = complaints(measures, limits, [] if chosen.only else list(limits))
    print("".join(line + "\n" for line in wrong), end="", file=sys.stderr)
    return int(bool(wrong))
