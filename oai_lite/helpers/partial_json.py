"""What can be said of a JSON text whose end has not come yet. Pure; one pass over the text."""
from __future__ import annotations

import re

from .._objects import decode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, List

_CLOSERS = {"{": "}", "[": "]"}
# A bracket, a comma or colon, a whole string, or a run of anything else (a number, true, false, null).
_token = re.compile(r'\s*([\[\]{},:]|"(?:[^"\\]|\\.)*"|[^\s\[\]{},:"]+)', re.DOTALL).match


def partial_json(text: str) -> Any:
    """The value of the text, without what is not whole yet; None if nothing is, or if it is no JSON.

    A string or number that the text ends in is left out, since it may go on; so is a key without a value.

    >>> partial_json('{"name": "Ada", "born": 18')
    {'name': 'Ada'}
    """
    open_ones: List[str] = []  # what closes the brackets that are open at `end`: between two ends none is opened or closed
    end = position = 0
    key_next = False
    while True:
        found = _token(text, position)
        if found is None:
            break
        token, position = found.group(1), found.end()
        if token in "{[":
            open_ones.append(_CLOSERS[token])
            key_next = token == "{"
        elif token in "]}":
            if not open_ones or open_ones.pop() != token:
                return None
            key_next = False
        elif token in ",:":
            key_next = token == "," and bool(open_ones) and open_ones[-1] == "}"
            continue
        elif key_next or (token[0] != '"' and position == len(text)):
            key_next = False
            continue
        end = position
    try:
        return decode(text[:end] + "".join(reversed(open_ones))) if end else None
    except ValueError:
        return None
