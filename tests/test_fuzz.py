"""What holds for all inputs, within bounds; `python -m tools fuzz` looks further with the same properties."""
from __future__ import annotations

import sys

import pytest
from hypothesis import HealthCheck, given, settings

from tests.support.properties import PROPERTIES


@pytest.mark.parametrize("name", sorted(PROPERTIES))
def test_a_property_holds(name):
    """Never an exception outside our tree, never more memory than the limits say, the same result at every split."""
    strategy, check = PROPERTIES[name]

    @settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
    @given(strategy)
    def holds(example):
        check(example)

    holds()


if sys.version_info >= (3, 8):  # the oldest that the tools run on

    def test_the_tool_runs_them_all(capsys):
        """Each of them is run for its share of the time, and counted; a property that is broken is reported and fails the run."""
        from tools import fuzz

        assert fuzz.main(["--minutes", "0.01"]) == 0
        out = capsys.readouterr().out
        assert all(name in out for name in PROPERTIES) and "examples" in out
        assert fuzz.search({"broken": (PROPERTIES["query"][0], lambda example: 1 // 0)}, 0.02, 7) == 1
        assert "ZeroDivisionError" in capsys.readouterr().out
        assert fuzz.main(["--minutes", "0.01", "--only", "nothing"]) == 2
