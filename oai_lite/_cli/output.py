"""What a call gave -> what is printed: JSON, JSON lines, text, bytes, or what `--get` asks for; and what only a terminal gets.

`Out` is where it goes: standard output, flushed at every item, or a file that is there when it is complete. Knows the shapes of
replies and events, and nothing of requests. No colour with `NO_COLOR` (https://no-color.org) or on a dumb terminal.
"""
from __future__ import annotations

import os
import sys
from time import monotonic

from . import UsageError, nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterable, Iterator, List, Optional

    from . import Arguments

RED, BOLD = "31", "1"
_OFTEN = 0.1  # seconds between two looks of the line that says how far things are: more is flicker
_MISSING: Any = object()
# Events of the API whose `delta` is text that the reader is to see; reasoning and arguments of functions are not.
_TEXT_EVENTS = frozenset(
    ("response.output_text.delta", "response.refusal.delta", "transcript.text.delta", "content.delta", "refusal.delta")
)
_TEXT_PARTS = frozenset(("output_text", "refusal", "text"))


class NotThere(Exception):
    """The reply has nothing at the path that `--get` names."""


# Terminals.


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
    """The line on standard error that says how far things are. `show` writes it anew, at most ten times a second, and `clear` takes
    it away, before anything else is written; silent where it would disturb."""

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
            amount = "[%-20s] %3d %%  %s of %s" % ("#" * int(20 * part), 100 * part, amount, size(total))
        self._write("\r\033[K%s %s, %d s" % (what, amount, now - self.started))

    def clear(self) -> None:
        """Take the line away."""
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


# Where output goes.


class Out:
    """Where output goes, as UTF-8 or whatever the terminal speaks. progress: what is told while it goes elsewhere than to a terminal."""

    def __init__(self, path: Optional[str] = None, progress: Optional[Progress] = None) -> None:
        self._atomic: Any = None
        if path is not None and path != "-":
            from .._errors import OpenAIError
            from .._views import _Atomic

            self._atomic = _Atomic(path)
            try:
                self._atomic.__enter__()
            except OpenAIError as exc:
                raise UsageError(str(exc)) from exc
            self.stream: Any = self._atomic.out
        elif sys.stdout is None:
            raise UsageError("standard output is closed; write to a file with -o FILE")
        else:
            self.stream = sys.stdout.buffer
        self.encoding = "utf-8" if self._atomic is not None else sys.stdout.encoding or "utf-8"
        self.is_terminal = path is None and is_terminal(sys.stdout)
        self._progress = None if self.is_terminal else progress
        self.last = "\n"  # what the output ends with

    def __enter__(self) -> Out:
        return self

    def __exit__(self, *exc_info: Any) -> None:
        if self._atomic is not None:
            self._atomic.__exit__(*exc_info)

    def progress(self, what: str, done: int, total: Optional[int] = None, unit: str = "B") -> None:
        """Tell how far things are."""
        if self._progress is not None:
            self._progress.show(what, done, total, unit)

    def write(self, text: str) -> None:
        """Write at once; characters that the encoding lacks become question marks, not an error."""
        if text:
            if self._progress is not None:
                self._progress.clear()
            self.bytes(text.encode(self.encoding, "replace"))
            self.last = text[-1]

    def text(self, text: str, ended: bool) -> None:
        """Write a text. ended: with a line end."""
        self.write(text + "\n" if ended and text[-1:] != "\n" else text)

    def bytes(self, data: bytes) -> None:
        """Write at once."""
        self.stream.write(data)
        self.stream.flush()

    def value(self, value: Any, indented: bool = False) -> None:
        """A value as JSON in a line; indented: over several on a terminal."""
        self.write(self.json(value, 2 if indented and self.is_terminal else None) + "\n")

    def json(self, value: Any, indent: Optional[int] = None) -> str:
        """A value as JSON; \\u escapes for what the encoding lacks."""
        from json import dumps

        separators = (",", ":") if indent is None else (",", ": ")
        text = dumps(value, ensure_ascii=False, indent=indent, separators=separators, default=_plain)
        try:
            text.encode(self.encoding)
        except UnicodeEncodeError:
            text = dumps(value, indent=indent, separators=separators, default=_plain)
        return text


def _plain(value: Any) -> Any:
    """The JSON form of what a helper may give beside dicts and lists."""
    for name in ("to_dict", "model_dump"):
        if hasattr(value, name):
            return getattr(value, name)()
    return str(value)


# What is printed.


def show(result: Any, arguments: Arguments, out: Out) -> None:
    """Print what a call gave, as the options ask."""
    if result is None:
        return
    kind = type(result)  # not the result: an object of the API answers to every field that the API knows
    if isinstance(result, (bytes, bytearray)) or hasattr(kind, "write_to_file"):
        _show_bytes(result, out)
    elif hasattr(kind, "iter_pages") and (arguments["all"] or arguments["jsonl"]):
        _show_items(result, arguments, out)
    elif isinstance(result, (dict, list, str, int, float)):
        _show_value(result, arguments, out)
    elif hasattr(kind, "__next__") or hasattr(kind, "__iter__"):
        _show_events(result, arguments, out)
    else:
        raise UsageError("%s gives a %s, which can't be printed; it is for programs" % (arguments.command, kind.__name__))


def _show_value(value: Any, arguments: Arguments, out: Out) -> None:
    if arguments["get"] is not None:
        _show_found(value, arguments["get"], out)
    elif isinstance(value, str):
        out.text(value, not arguments["raw"])
    elif arguments["text"]:
        text = text_of_reply(value)
        if text is None:
            raise NotThere("the reply holds no text; --json shows all of it")
        out.text(text, not arguments["raw"])
    else:
        out.value(value, not arguments["jsonl"])


def _show_found(value: Any, path: str, out: Out) -> None:
    for found in at(value, path):
        if isinstance(found, str):
            out.write(found + "\n")
        else:
            out.value(found, True)


def _show_items(page: Any, arguments: Arguments, out: Out) -> None:
    """The items of all pages: an array, lines, or what `--get` finds in each, in lines."""
    path = arguments["get"]
    in_array = path is None and not arguments["jsonl"]
    count = 0
    for item in page:
        if path is not None:
            _show_found(item, path, out)
        else:
            out.write(("[\n" if not count else ",\n") + out.json(item) if in_array else out.json(item) + "\n")
        count += 1
        out.progress("listing", count, unit="items")
    if in_array:
        out.write("\n]\n" if count else "[]\n")


def _show_events(events: Iterable[Any], arguments: Arguments, out: Out) -> None:
    if arguments["text"]:
        return show_text(events, out, not arguments["raw"])
    for event in events:
        if arguments["get"] is None:
            out.value(event)
            continue
        try:
            _show_found(event, arguments["get"], out)
        except NotThere:
            pass  # events differ: most have something else


def show_text(events: Iterable[Any], out: Out, ended: bool = True) -> None:
    """The text of events as it comes. ended: with a line end after it, also when it breaks off on a terminal."""
    wrote = False
    try:
        for event in events:
            text = text_of_event(event)
            wrote = wrote or bool(text)
            out.write(text)
    except Exception:
        if out.is_terminal and out.last != "\n":
            out.write("\n")
        raise
    if ended and (not wrote or out.last != "\n"):
        out.write("\n")


def _show_bytes(result: Any, out: Out) -> None:
    if out.is_terminal:
        if hasattr(result, "close"):
            result.close()
        raise UsageError("the reply is no text; write it to a file with -o FILE, or to a pipe")
    if isinstance(result, (bytes, bytearray)):
        return out.bytes(bytes(result))
    length = str(result.headers.get("content-length", ""))
    show_pieces(result.iter_bytes(), out, int(length) if length.isdecimal() else None)


def show_pieces(pieces: Iterable[bytes], out: Out, total: Optional[int] = None) -> None:
    """Bytes as they come. total: how many there will be, if that is known."""
    done = 0
    for piece in pieces:
        out.bytes(piece)
        done += len(piece)
        out.progress("downloading", done, total)


# What replies and events say.


def text_of_event(event: Any) -> str:
    """The text that an event adds to the reply; "" for all other events."""
    if not isinstance(event, dict):
        return ""
    choices = event.get("choices")
    if choices:
        found = [one.get("delta") or one for one in choices if isinstance(one, dict)]
        return "".join(one.get("content") or one.get("refusal") or one.get("text") or "" for one in found)
    if event.get("type") in _TEXT_EVENTS:
        return str(event.get("delta") or "")
    if event.get("event") == "thread.message.delta":  # of assistants
        parts = event["data"].get("delta", {}).get("content") or ()
        return "".join((part.get("text") or {}).get("value") or "" for part in parts)
    return ""


def text_of_reply(reply: Any) -> Optional[str]:
    """The text of a whole reply: of the first choice, of all output messages, or its field `text`; None if there is none."""
    if not isinstance(reply, dict):
        return None
    choices = reply.get("choices")
    if choices:
        message = choices[0].get("message") or {}
        return message.get("content") or message.get("refusal") or choices[0].get("text") or ""
    if isinstance(reply.get("output"), list):
        parts = [part for item in reply["output"] if isinstance(item, dict) for part in item.get("content") or ()]
        return "".join(part.get("text") or part.get("refusal") or "" for part in parts if part.get("type") in _TEXT_PARTS)
    return reply["text"] if isinstance(reply.get("text"), str) else None


# --get: names and numbers, joined by dots; * is every item.


def at(value: Any, path: str) -> List[Any]:
    """What is at a path. Raises NotThere, which says how far the path leads and what is there."""
    found = [value]
    done = ""
    for step in path.replace("[", ".").replace("]", "").strip(".").split("."):
        found = [one for holder in found for one in _step(holder, step, done)]
        done += "." * bool(done) + step
    return found


def _step(holder: Any, step: str, done: str) -> Iterator[Any]:
    found: Any = _MISSING
    if step == "*" and isinstance(holder, (list, dict)):
        for one in holder.values() if isinstance(holder, dict) else holder:
            yield one
        return
    if isinstance(holder, dict):
        found = holder.get(step, _MISSING)
        if found is _MISSING and step == "output_text":  # which the library computes too
            found = text_of_reply(holder)
    elif isinstance(holder, list) and step.lstrip("-").isdecimal() and -len(holder) <= int(step) < len(holder):
        found = holder[int(step)]
    if found is _MISSING:
        raise NotThere(_nothing(holder, step, done))
    yield found


def _nothing(holder: Any, step: str, done: str) -> str:
    where = "in %s" % done if done else "in the reply"
    if isinstance(holder, dict):
        near = nearest(step, holder)
        return "there is no %s %s; %s" % (step, where, near or "there are: %s" % (", ".join(list(holder)[:12]) or "no fields"))
    if isinstance(holder, list):
        return "there is no item %s %s, which has %d" % (step, where, len(holder))
    return "there is no %s %s, which is %s" % (step, where, "null" if holder is None else "a plain value")
