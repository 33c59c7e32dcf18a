"""The contest of clients: real processes take turns against the real server of the benchmarks; the report tells what they said."""
from __future__ import annotations

import json
import sys
from xml.etree import ElementTree

import pytest

pytest.importorskip("resource")  # a module of Unix

from tools import bench
from tools.envs import ROOT
from tools.benchmarks.rivals.contest import OURS, SCENARIOS, Contest, Result, Running
from tools.benchmarks.rivals.report import as_json, picture, table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, List


def result(scenario: str, **figures: List[float]) -> Result:
    made = Result(scenario)
    made.figures = {name.replace("_", "-") if name != OURS else name: rounds for name, rounds in figures.items()}
    return made


def test_contenders_take_turns() -> None:
    """Ours and the floor are started, warmed up and asked for a figure in each round; the floor makes no embeddings."""
    with bench.server() as port:
        url = "http://127.0.0.1:%d" % port
        ring = Contest({OURS: sys.executable, "floor": sys.executable}, str(ROOT), url, url, "")
        for scenario in ("paging", "embeddings_base64"):
            found = ring.run(scenario)
            assert all(len(rounds) == SCENARIOS[scenario][1] for rounds in found.figures.values())
            assert set(found.figures) == ({OURS} if scenario == "paging" else {OURS, "floor"})
            assert found.ratio(OURS) == 1 and all(figure > 0 for rounds in found.figures.values() for figure in rounds)


def test_a_contender_that_fails_says_why() -> None:
    """What it printed is in the error."""
    with pytest.raises(RuntimeError, match="no_such_scenario"):
        Running([sys.executable, "-c", "raise KeyError('no_such_scenario')"], {})


def test_the_figure_is_the_median_and_the_ratio_is_of_rounds() -> None:
    """A slow round changes little."""
    one = result("calls", oai_lite=[10.0, 100.0, 10.0], openai=[200.0, 2000.0, 300.0])
    assert one.figure("openai") == 300.0 and one.ratio("openai") == 20.0


RESULTS = [
    result("calls", oai_lite=[80.0], openai=[2000.0], openai_aiohttp=[1.0], floor=[30.0]),
    result("upload_memory", oai_lite=[0.0], openai=[3e8]),
]


def test_the_table_has_a_line_per_scenario() -> None:
    """Ours first, then each other with its ratio, a dash for those that took no part."""
    lines = table(RESULTS).split("\n")
    assert len(lines) == 3 and lines[1].split()[:5] == ["calls", "us", "80", "2000", "(25"] and lines[1].split()[6] == "-"
    assert lines[2].split()[:4] == ["upload_memory", "bytes", "0", "300000000"] and " x)" not in lines[2]


def test_the_picture_is_drawn_to_scale() -> None:
    """A bar per contender, as long as the logarithm of its ratio; a scenario that costs us nothing has no ratio to draw."""
    drawn = ElementTree.fromstring(picture(RESULTS, "A & B"))
    texts = ["".join(one.itertext()) for one in drawn.iter() if one.tag.endswith("text")]
    assert "A & B" in texts and SCENARIOS["calls"][2] in texts and SCENARIOS["upload_memory"][2] not in texts
    assert "25" in texts and "0.375" in texts


def test_the_json_has_every_round() -> None:
    """What was measured, and what it was measured on."""
    found: Dict[str, Any] = json.loads(as_json(RESULTS, {"python": "3.13"}))
    assert found["python"] == "3.13" and found["results"][0]["figures"]["openai"] == [2000.0]
