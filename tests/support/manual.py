"""The manual, README.md and `docs/`, as programs: its blocks, and the Python ones of a page run one after the other."""
from __future__ import annotations

import re
import sys
from contextlib import contextmanager
from pathlib import Path
from textwrap import dedent
from types import ModuleType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Iterator, List, Tuple

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = {path.name: path for path in [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]}
_BLOCK = re.compile(r"(?ms)^ *```(\w*)\n(.*?)^ *```$")  # indented in lists


def blocks(page: str) -> List[Tuple[str, str]]:
    """All blocks of a page in their order, as (language, text)."""
    return [(match.group(1), dedent(match.group(2))) for match in _BLOCK.finditer(PAGES[page].read_text(encoding="utf-8"))]


def block(page: str, language: str, having: str) -> str:
    """The one block of a page in a language that has some text in it."""
    (found,) = [text for name, text in blocks(page) if name == language and having in text]
    return found


@contextmanager
def run(page: str, monkeypatch: Any, server: Any = None, edit: Callable[[str], str] = str, **names: Any) -> Iterator[Dict[str, Any]]:
    """Run the Python blocks of a page as one module; its names in the end, until they are dropped, and clients with them.

    server: the offline server that clients of the page find by the environment. edit: changes the text of the page first.
    names: what the page takes as given.
    """
    if server is not None:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-offline")
    module = ModuleType("a_page_of_the_manual")
    scope: Dict[str, Any] = vars(module)
    scope.update(names)
    text = edit(PAGES[page].read_text(encoding="utf-8"))
    if sys.version_info < (3, 8):  # where `typing` has no Literal
        text = re.sub("from typing import (.*Literal)", r"from typing_extensions import \1", text)
    sys.modules[module.__name__] = module  # where those look who resolve annotations
    try:
        for match in _BLOCK.finditer(text):
            if match.group(1) == "python":
                lines = "\n" * text.count("\n", 0, match.start(2))  # so that a traceback has the line of the page
                exec(compile(lines + dedent(match.group(2)), page, "exec", dont_inherit=True), scope)
        yield scope
    finally:
        del sys.modules[module.__name__]
        scope.clear()
