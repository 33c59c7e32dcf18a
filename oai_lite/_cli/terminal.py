"""What only a terminal gets: colour, and one line on standard error that says how far things are.

Neither where the stream is no terminal; no colour with `NO_COLOR` (https://no-color.org) or on a dumb terminal.
"""
from __future__ import annotations

import os
import sys
from time import monotonic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional

RED, BOLD = "31", "1"
_OFTEN = 0.1  # seconds between two looks of the line: more is flicker


def is_terminal(stream: Any) -> bool:
    """Whether a stream is a terminal; a closed or missing one is none."""
    try:
        return bool(stream is not None and stream.isatty())
    except ValueError:
        return False


def painted(text: str, colour: str, stream: Any) -> str:
    """`text` in a colour, if the stream can show it and the user likes it."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not is_terminal(stream):
        return text
    return "\033[%sm%s\033[0m" % (colour, text)


class Progress:
    """The line. `show` writes it anew, at most ten times a second, and `clear` takes it away; silent where it would disturb."""

    def __init__(self) -> None:
        self.on = is_terminal(sys.stderr) and os.environ.get("TERM") != "dumb"
        self.started = monotonic()
        self._last = 0.0
        self._shown = False

    def show(self, what: str, done: int, total: Optional[int] = None, unit: str = "B") -> None:
        """`uploading [####....] 48 %  12.0 of 25.0 MB`, or without a bar where the total is not known."""
        now = monotonic()
        if not self.on or (now - self._last < _OFTEN and done != total):
            return
        self._last, self._shown = now, True
        amount = size(done) if unit == "B" else "%d %s" % (done, unit)
        if total:
            part = min(done / total, 1.0)
            amount = "[%-20s] %3d %%  %s of %s" % ("#" * int(20 * part), 100 * part, amount, size(total) if unit == "B" else total)
        self._write("\r\033[K%s %s, %d s" % (what, amount, now - self.started))

    def clear(self) -> None:
        """Take the line away, before anything else is written."""
        if self._shown:
            self._shown = False
            self._write("\r\033[K")

    @staticmethod
    def _write(text: str) -> None:
        sys.stderr.write(text)
        sys.stderr.flush()


def size(count: int) -> str:
    """`12.3 MB`."""
    if count < 1000:
        return "%d B" % count
    return "%.1f kB" % (count / 1e3) if count < 999950 else "%.1f MB" % (count / 1e6)
