"""What a language server has to read for a script of ten lines. `python -m tools editors` measures time and memory."""
from __future__ import annotations

import re

from tools.editors import SCRIPT

from .conftest import Place, run, tool

FILES = 110  # a third of the 330 that it reads for the same script with openai 3.54; those of the standard library included


def test_few_files_are_read(installed: Place) -> None:
    """basedpyright says how many files it has parsed for one that makes a chat completion (need 29)."""
    folder = installed.folder.parent / "ten-lines"
    folder.mkdir()
    (folder / "script.py").write_text(SCRIPT % "oai_lite")
    done = run([tool("basedpyright"), "--pythonpath", str(installed.python), "--stats", "script.py"], folder)
    (parsed,) = re.findall(r"files parsed and bound: (\d+)", done.stdout)
    assert 20 < int(parsed) <= FILES, done.stdout
