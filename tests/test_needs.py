"""docs/needs.md: fifty needs, each with tests or budgets that are there and cite it."""
from __future__ import annotations

import ast
import re
from pathlib import Path

from tools import bench

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Dict, List, Set

TESTS = Path(__file__).resolve().parent
PAGE = (TESTS.parent / "docs" / "needs.md").read_text(encoding="utf-8")
ROWS = re.findall(r"(?m)^\| ([0-9]+) \| (.+) \| (.+) \|$", PAGE)
_CITED = re.compile(r"\bneeds?\s+([0-9]+(?:(?:,| and| to)\s+[0-9]+)*)(?![0-9]*\.[0-9])")


def cited(text: str) -> Set[int]:
    """The needs that a text cites: "need 1", "needs 1, 2 and 3", "needs 25 to 28"."""
    found: Set[int] = set()
    for numbers in _CITED.findall(text):
        found.update(map(int, re.findall("[0-9]+", numbers)))
        for first, last in re.findall(r"([0-9]+) to\s+([0-9]+)", numbers):
            found.update(range(int(first), int(last)))
    return found


def proofs() -> Dict[str, str]:
    """What each test, as `folder/module::name`, and each budget says of itself."""
    found = {name: str(budget["why"]) for name, budget in bench.budgets().items()}
    for path in TESTS.rglob("test_*.py"):
        module = path.relative_to(TESTS).with_suffix("").as_posix()
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                found["%s::%s" % (module, node.name)] = ast.get_docstring(node) or ""
    return found


def test_every_need_is_shown_to_be_met() -> None:
    """The page has needs 1 to 50 in their order; what it names as proof exists and cites the need."""
    assert [int(number) for number, _, _ in ROWS] == list(range(1, 51))
    said = proofs()
    for number, _, shown in ROWS:
        names: List[str] = re.findall("`([^`]+)`", shown)
        assert names, number
        for name in names:
            assert int(number) in cited(said.get(name, "(no such test)")), (number, name, said.get(name, "(no such test)"))


def test_whatever_is_cited_is_on_the_page() -> None:
    """No test, tool or module cites a need that does not exist."""
    for folder in ("tests", "tools", "oai_lite"):
        for path in (TESTS.parent / folder).rglob("*.py"):
            assert cited(path.read_text(encoding="utf-8")) <= set(range(1, 51)), path


def test_citations_are_understood() -> None:
    """One need, several, and a range."""
    assert cited("(need 4)") == {4} and cited("needs 1, 2 and 30") == {1, 2, 30} and cited("needs 25 to 28") == {25, 26, 27, 28}
    assert not cited("it needs 14.5 s") and not cited("needed 4")
