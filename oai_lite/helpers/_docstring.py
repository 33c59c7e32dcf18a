"""Docstrings read for descriptions: the text before any section, and what is said of each field or parameter.

Pure text; knows two ways of writing: lines `name: text` or `name (type): text`, with or without a title above them (`Args:`,
`Attributes:`), and `:param name: text` (or `:ivar`, `:var`). What other sections say (`Returns:`) is left out.
"""
from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Collection, Dict, List, Optional, Tuple

_SECTION = re.compile(r"\w[\w ]*:\s*$")
_FIELD = re.compile(r":\w+(?:\s+[^:]*?(\w+))?\s*:(.*)$")  # `:param str city: text`, `:returns: text`
_NAMED = re.compile(r"\*{0,2}(\w+)\s*(?:\([^)]*\))?\s*:(?:\s+(.*))?$")


def told(text: Optional[str], names: Collection[str]) -> Tuple[str, Dict[str, str]]:
    """The summary, its paragraphs kept, and the texts on those of `names` that it tells about."""
    summary: List[str] = []
    about: Dict[str, List[str]] = {}
    current: Optional[List[str]] = summary  # where a line goes that begins nothing new
    for line in (text or "").strip().split("\n"):
        line = line.strip()
        field, named = _FIELD.match(line), _NAMED.match(line)
        if field:
            current = about.setdefault(field.group(1) or "", [])
            current.append(field.group(2))
        elif named and named.group(1) in names:
            current = about.setdefault(named.group(1), [])
            current.append(named.group(2) or "")
        elif _SECTION.match(line) or (current is not summary and (named or not line)):
            current = None
        elif current is not None:
            current.append(line)
    texts = {name: " ".join(" ".join(lines).split()) for name, lines in about.items() if name in names}
    return _paragraphs(summary), {name: words for name, words in texts.items() if words}


def _paragraphs(lines: List[str]) -> str:
    found = " ".join(line or "\n" for line in lines).split("\n")
    return "\n\n".join(words for words in (" ".join(one.split()) for one in found) if words)
