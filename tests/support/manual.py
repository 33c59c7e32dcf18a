"""The pages of `docs/` as programs: their Python blocks, one after the other, against the offline server."""
from __future__ import annotations

import re
import sys
from pathlib import Path
from types import ModuleType

DOCS = Path(__file__).resolve().parent.parent.parent / "docs"
_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.S | re.M)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, List


def blocks(page: str) -> List[str]:
    """The Python blocks of a page."""
    return _BLOCK.findall((DOCS / page).read_text(encoding="utf-8"))


def run(page: str, server: Any, monkeypatch: Any) -> Dict[str, Any]:
    """Run all blocks of a page as one module, with a client that finds the offline server by the environment; its names."""
    monkeypatch.setenv("OPENAI_BASE_URL", server.url)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-offline")
    module = ModuleType("a_page_of_the_manual")
    monkeypatch.setitem(sys.modules, module.__name__, module)
    scope: Dict[str, Any] = vars(module)
    try:
        for number, block in enumerate(blocks(page)):
            if sys.version_info < (3, 8):  # where `typing` has no Literal
                block = block.replace("from typing import", "from typing_extensions import")
            exec(compile(block, "%s block %d" % (page, number + 1), "exec", dont_inherit=True), scope)
    finally:
        if "client" in scope:
            scope["client"].close()
    return scope
