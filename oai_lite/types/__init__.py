"""The names of the wire shapes: `oai_lite.types.chat.ChatCompletion`, `oai_lite.types.chat.chat_completion.Choice`, ...

Every name of the API's types is found here, in its area (`types.chat`), and in the file of its own below the area; all are
made on first use. What each of them is at run time, `_made` says. The shapes themselves are in the stubs, for editors and type
checkers alone.
"""
from __future__ import annotations

from . import _made

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, List

_made.prepare(globals())


def __getattr__(name: str) -> Any:
    return _made.member(__name__, name)


def __dir__() -> List[str]:
    return sorted({*globals(), *_made.members(__name__)})
