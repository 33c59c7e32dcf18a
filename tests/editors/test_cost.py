"""What a short script costs checkers and editors, in what hardly varies: memory, and files read.

The limits are a third of what the official package (`openai` 3.57.0) adds to the tool by itself, as in `tools/editors.py`.
`python -m tools editors` measures both packages, and times.
"""
from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import List

import pytest
from tools.editors import COMPLETION, SCRIPT, cost_of

from .conftest import Place, tool

OFFICIAL = {"mypy": 378, "basedpyright": 196, "jedi": 36}  # MB over the tool on an empty script
FILES = 110  # as basedpyright counts them: a third of the 330 with the official package; 23 of an empty script


def command(name: str, place: Place, script: str) -> List[str]:
    """How a tool is asked about a script."""
    if name == "mypy":
        return [sys.executable, "-m", "mypy", "--python-executable", str(place.python), "--cache-dir", "cache-" + script, script]
    if name == "basedpyright":
        return [tool("basedpyright"), "--pythonpath", str(place.python), "--level", "error", "--stats", script]
    return [sys.executable, "-c", COMPLETION, script, str(place.python), "cache-" + script, "1"]


@pytest.mark.parametrize("name", sorted(OFFICIAL))
def test_a_short_script_takes_a_third_of_the_memory(name: str, installed: Place, tmp_path: Path) -> None:
    """mypy without a cache, basedpyright, and the completion of `message.` by jedi, without one too (need 29)."""
    (tmp_path / "script.py").write_text(SCRIPT % "oai_lite")
    (tmp_path / "empty.py").write_text("x = 1\n")
    (_, used), said = cost_of(command(name, installed, "script.py"), tmp_path)
    (_, alone), _ = cost_of(command(name, installed, "empty.py"), tmp_path)
    print("%s: %.0f MB, %.0f by itself" % (name, used, alone))
    assert used - alone < OFFICIAL[name] / 3
    if name == "basedpyright":
        found = re.search(r"files parsed and bound: (\d+)", said)
        assert found and int(found.group(1)) <= FILES, said


def test_what_a_command_takes_is_not_what_this_process_has(tmp_path: Path) -> None:
    """The memory of a small command stays small beside a large test runner."""
    ballast = b"x" * (150 << 20)
    (seconds, memory), said = cost_of([sys.executable, "-I", "-S", "-c", "print('done')"], tmp_path)
    assert said == "done\n" and seconds < 10 and memory < len(ballast) / (2 << 20)
