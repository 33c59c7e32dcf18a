"""How the benchmarks measure: two things in turn, in the same process or in processes of their own, and the ratio of both.

Only ratios of one run mean something: machines differ, and the same machine differs from minute to minute. So the two are
measured alternately, and the ratio is the median over the rounds.
"""
from __future__ import annotations

import json
import os
import subprocess
import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, List, Sequence, Tuple


class Measure:
    """A measured pair: `ours` and `floor` in `unit`, each the median of its rounds, and `ratio`, the median of the ratios."""

    def __init__(self, name: str, ours: float, floor: float, ratio: float, unit: str = "us") -> None:
        self.name = name
        self.ours = ours
        self.floor = floor
        self.ratio = ratio
        self.unit = unit

    def as_dict(self) -> Dict[str, Any]:
        """For JSON; `Measure(**d)` is the way back."""
        return dict(vars(self))


def median(values: Sequence[float]) -> float:
    """The middle one, or the mean of the middle two."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def measure(name: str, pairs: Sequence[Tuple[float, float]], unit: str = "us", scale: float = 1.0) -> Measure:
    """The measure of (ours, floor) pairs, one per round. scale: from their unit to the one that is shown."""
    ours = median([one[0] for one in pairs])
    floor = median([one[1] for one in pairs])
    return Measure(name, ours * scale, floor * scale, median([one[0] / one[1] for one in pairs]), unit)


def cpu(work: Callable[[], object]) -> float:
    """The CPU seconds that a piece of work costs this process."""
    started = time.process_time()
    work()
    return time.process_time() - started


def alternate(ours: Callable[[], object], floor: Callable[[], object], rounds: int) -> List[Tuple[float, float]]:
    """CPU seconds of both, round by round, taking turns in who is first; a round before that warms both up."""
    ours(), floor()
    pairs = []
    for number in range(rounds):
        if number % 2:
            mine = cpu(ours)
            pairs.append((mine, cpu(floor)))
        else:
            other = cpu(floor)
            pairs.append((cpu(ours), other))
    return pairs


def in_process(command: Sequence[str], environment: Dict[str, str], code: int = 0) -> Tuple[float, float]:
    """CPU and wall seconds of a command from start to end. Raises RuntimeError with what it said if it does not end with `code`."""
    started = time.perf_counter()
    child = subprocess.Popen(
        list(command), env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    assert child.stderr is not None
    with child.stderr:
        complaint = child.stderr.read()  # ends with the child
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - started
    child.returncode = status
    if status != code << 8:  # as `wait` has it: the exit code above the number of a signal
        raise RuntimeError("%s failed: %s" % (" ".join(command), complaint.decode("utf-8", "replace").strip()))
    return usage.ru_utime + usage.ru_stime, wall


def many_files() -> None:
    """Allow this process as many connections as the system lets it have."""
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def hand_over(measures: Sequence[Measure]) -> None:
    """Give measures to the parent process: the last line of standard output."""
    print(json.dumps([one.as_dict() for one in measures]))
    sys.stdout.flush()


def take_over(output: str) -> List[Measure]:
    """The measures that a child process handed over."""
    return [Measure(**one) for one in json.loads(output.strip().rpartition("\n")[2])]
