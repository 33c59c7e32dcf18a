"""The code blocks of the pages in `docs/`, so that what is documented is what is tested."""
from __future__ import annotations

import re
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import List, Tuple

DOCS = Path(__file__).resolve().parent.parent.parent / "docs"
_BLOCK = re.compile(r"(?ms)^```(\w*)\n(.*?)^```$")


def blocks(page: str) -> List[Tuple[str, str]]:
    """All blocks of a page in their order, as (language, text)."""
    return [(match.group(1), match.group(2)) for match in _BLOCK.finditer((DOCS / page).read_text(encoding="utf-8"))]


def block(page: str, language: str, having: str) -> str:
    """The one block of a page in a language that has some text in it."""
    (found,) = [text for name, text in blocks(page) if name == language and having in text]
    return found
