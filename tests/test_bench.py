"""`tools bench`: how it measures, and what it forbids."""
from __future__ import annotations

import json
import os
import socket
import sys

import pytest

from tools import bench, envs
from tools.benchmarks import measure as measuring

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, List


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
    cpu, wall = measuring.in_process([sys.executable, "-c", "import time; time.sleep(0.1)"], {})
    assert wall > 0.1 and 0 < cpu
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        measuring.in_process([sys.executable, "-c", "1 / 0"], {})


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
    modules = {path.stem for path in (envs.ROOT / "tools" / "benchmarks").glob("*.py")}
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
