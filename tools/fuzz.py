"""`python -m tools fuzz --minutes N`: look for inputs that break what the suite checks within bounds (tests/support/properties.py).

Each property gets an equal share of the time, in rounds with new seeds; the smallest input that breaks one is printed, with the
seed that finds it again. Needs the packages of the `dev` extra.
"""
from __future__ import annotations

import argparse
import random
import sys
import time
import traceback
from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, List, Tuple

    Properties = Dict[str, Tuple[Any, Callable[[Any], None]]]

EXAMPLES = 2000  # of one round: some tenths of a second to some seconds


def main(argv: List[str]) -> int:
    """Returns 0 if nothing was found, 1 if something was, 2 for wrong usage."""
    parser = argparse.ArgumentParser(prog="python -m tools fuzz", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--minutes", type=float, default=1.0, help="for all properties together; default: 1")
    parser.add_argument("--only", help="the name of one property")
    parser.add_argument("--seed", type=int, help="begin with this one, to find again what was found")
    arguments = parser.parse_args(argv)
    properties: Properties = import_module("tests.support.properties").PROPERTIES
    if arguments.only is not None:
        if arguments.only not in properties:
            print("there is no property %r, but %s" % (arguments.only, ", ".join(sorted(properties))), file=sys.stderr)
            return 2
        properties = {arguments.only: properties[arguments.only]}
    seed = arguments.seed if arguments.seed is not None else random.SystemRandom().randrange(1 << 32)
    return search(properties, arguments.minutes * 60, seed)


def search(properties: Properties, seconds: float, seed: int) -> int:
    """Run properties in turn for so long. Returns 1 if one is broken, else 0."""
    share, broken = seconds / len(properties), 0
    for name, (strategy, check) in properties.items():
        until, count, rounds = time.monotonic() + share, [0], 0
        while True:
            failed = _round(strategy, check, seed + rounds, count, until)
            rounds += 1
            if failed or time.monotonic() >= until:
                break
        print("%-16s %8d examples  %s" % (name, count[0], "BROKEN, seed %d" % (seed + rounds - 1) if failed else "ok"), flush=True)
        if failed:
            print(failed)
            broken = 1
    return broken


class _Over(BaseException):
    """The time is over."""


def _round(strategy: Any, check: Callable[[Any], None], seed: int, count: List[int], until: float) -> str:
    """Some thousand examples; the words of what breaks, or ""."""
    hypothesis: Any = import_module("hypothesis")
    broken: List[bool] = []

    def example(value: Any) -> None:
        if time.monotonic() >= until and count[0] and not broken:  # what was found is made small, however late
            raise _Over
        count[0] += 1
        try:
            check(value)
        except Exception:
            broken.append(True)
            raise

    options = hypothesis.settings(
        max_examples=EXAMPLES, database=None, deadline=None, derandomize=False, suppress_health_check=list(hypothesis.HealthCheck)
    )
    run: Any = hypothesis.seed(seed)(options(hypothesis.given(strategy)(example)))
    try:
        run()
    except _Over:
        return ""
    except Exception:
        return traceback.format_exc()
    return ""
