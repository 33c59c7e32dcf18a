"""What a server wants to tell with the body of an error, whatever its shape: JSON of many kinds, an HTML page, text.

Pure functions of decoded bodies; the result is one line that can be shown in a terminal and written to a log.
"""
from __future__ import annotations

import json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterator, List

SHOWN = 300  # characters of the server's own words in a message: a paragraph, not a page
_READ = 65536  # characters of a text that are searched for words; the rest of a huge page adds nothing
_DEPTH = 8  # levels of a body that are searched for words; gateways wrap errors in errors


def words_of(body: Any, depth: int = _DEPTH) -> str:
    """What a server wants to tell, at most 300 characters on one line, from any shape of error body; "" if nothing."""
    for text in _texts(body, depth):
        text = " ".join(text[:_READ].split())
        text = text if len(text) <= SHOWN else text[: SHOWN - 3] + "..."
        if text:  # control characters would reach a terminal, lone surrogates would break a log
            return "".join(char if char.isprintable() else "\ufffd" for char in text)
    return ""


def _texts(body: Any, depth: int) -> Iterator[str]:
    """Texts in a body that may be its message, the likeliest one first."""
    if isinstance(body, str):
        yield _without_tags(body[:_READ]) if body[:_READ].lstrip()[:1] == "<" else body
    elif isinstance(body, dict) and body and depth:
        for name in ("message", "error", "detail", "error_description", "title", "description", "errors"):
            yield words_of(body.get(name), depth - 1)
        yield _json(body)
    elif isinstance(body, list) and depth:
        yield "; ".join(words_of(_validation(item), depth - 1) for item in body[:10])
    elif isinstance(body, (int, float)):
        yield str(body)


def _validation(item: Any) -> Any:
    """What FastAPI (vLLM and its like) says of one field: {"loc": ["body", "model"], "msg": "field required"}."""
    if not isinstance(item, dict) or not isinstance(item.get("msg"), str):
        return item
    place = item.get("loc")
    return "%s: %s" % (".".join(map(str, place)), item["msg"]) if isinstance(place, list) else item["msg"]


def _json(body: Any) -> str:
    try:
        return json.dumps(body, ensure_ascii=False, default=str)
    except (ValueError, RecursionError):
        return ""


def _without_tags(page: str) -> str:
    """The title of an HTML page, or else its text."""
    from html import unescape

    text: List[str] = []
    title = skipped = ""  # skipped: the element whose content is no text
    for piece in page.split("<"):
        tag, _, after = piece.partition(">")
        name = tag.partition(" ")[0].lower().strip()
        if skipped:
            skipped = "" if name == "/" + skipped else skipped
        elif name in ("script", "style"):
            skipped = name
        elif name == "title" and not title:
            title = after.strip()
        text.append("" if skipped else after)
    return unescape(title or " ".join(text))
