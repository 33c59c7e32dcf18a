"""What a call gave -> what is printed: JSON, JSON lines, text, bytes, or what `--get` asks for.

`Out` is where it goes: standard output, flushed at every item, or a file that is there when it is complete. Knows the shapes of
replies and events, and nothing of requests.
"""
from __future__ import annotations

import sys

from .arguments import UsageError, nearest
from .terminal import is_terminal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterable, Iterator, List, Optional

    from .arguments import Arguments
    from .wire import Watched

_MISSING: Any = object()
# Events of the API whose `delta` is text that the reader is to see; reasoning and arguments of functions are not.
_TEXT_EVENTS = frozenset(
    ("response.output_text.delta", "response.refusal.delta", "transcript.text.delta", "content.delta", "refusal.delta")
)
_TEXT_PARTS = frozenset(("output_text", "refusal", "text"))


class NotThere(Exception):
    """The reply has nothing at the path that `--get` names."""


class Out:
    """Where output goes, as UTF-8 or whatever the terminal speaks."""

    def __init__(self, path: Optional[str] = None) -> None:
        self._atomic: Any = None
        if sys.stdout is None and path in (None, "-"):
            raise UsageError("standard output is closed; write to a file with -o FILE")
        if path is None or path == "-":
            self.stream: Any = sys.stdout.buffer
            self.encoding = sys.stdout.encoding or "utf-8"
        else:
            from .._binary import _Atomic
            from .._errors import OpenAIError

            self._atomic = _Atomic(path)
            try:
                self._atomic.__enter__()
            except OpenAIError as exc:
                raise UsageError(str(exc)) from exc
            self.stream = self._atomic.out
            self.encoding = "utf-8"
        self.is_terminal = path is None and is_terminal(sys.stdout)
        self.last = "\n"  # what the output ends with

    def __enter__(self) -> Out:
        return self

    def __exit__(self, *exc_info: Any) -> None:
        if self._atomic is not None:
            self._atomic.__exit__(*exc_info)

    def write(self, text: str) -> None:
        """Write at once; characters that the encoding lacks become question marks, not an error."""
        if text:
            self.bytes(text.encode(self.encoding, "replace"))
            self.last = text[-1]

    def bytes(self, data: bytes) -> None:
        """Write at once."""
        self.stream.write(data)
        self.stream.flush()

    def line(self, value: Any, indent: Optional[int] = None) -> None:
        """A value as JSON, in one line unless indented."""
        self.write(self.json(value, indent) + "\n")

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


def show(result: Any, arguments: Arguments, out: Out, wire: Optional[Watched] = None) -> None:
    """Print what a call gave, as the options ask."""
    if result is None:
        return
    kind = type(result)  # not the result: an object of the API answers to every field that the API knows
    if isinstance(result, (bytes, bytearray)) or hasattr(kind, "write_to_file"):
        _show_bytes(result, out, wire)
    elif hasattr(kind, "iter_pages") and (arguments["all"] or arguments["jsonl"]):
        _show_items(result, arguments, out, wire)
    elif isinstance(result, (dict, list, str, int, float)):
        _show_value(result, arguments, out)
    elif hasattr(kind, "__next__") or hasattr(kind, "__iter__"):
        _show_events(result, arguments, out)
    else:
        raise UsageError("%s gives a %s, which can't be printed; it is for programs" % (arguments.command, kind.__name__))


def _show_value(value: Any, arguments: Arguments, out: Out) -> None:
    path = arguments["get"]
    if path is not None:
        for found in at(value, path):
            _show_found(found, out)
    elif isinstance(value, str):
        out.write(value if value[-1:] == "\n" or arguments["raw"] else value + "\n")
    elif arguments["text"]:
        text = text_of_reply(value)
        if text is None:
            raise NotThere("the reply holds no text; --json shows all of it")
        out.write(text if text[-1:] == "\n" or arguments["raw"] else text + "\n")
    else:
        out.line(value, 2 if out.is_terminal and not arguments["jsonl"] else None)


def _show_found(found: Any, out: Out) -> None:
    if isinstance(found, str):
        out.write(found + "\n")
    else:
        out.line(found, 2 if out.is_terminal and isinstance(found, (dict, list)) else None)


def _show_items(page: Any, arguments: Arguments, out: Out, wire: Optional[Watched]) -> None:
    """The items of all pages: an array, lines, or what `--get` finds in each, in lines."""
    path = arguments["get"]
    in_array = path is None and not arguments["jsonl"]
    count = 0
    for item in page:
        if wire is not None:
            wire.progress.clear()
        if path is not None:
            for found in at(item, path):
                _show_found(found, out)
        else:
            out.write(("[\n" if not count else ",\n") + out.json(item) if in_array else out.json(item) + "\n")
        count += 1
        if wire is not None and not out.is_terminal:
            wire.progress.show("listing", count, unit="items")
    if in_array:
        out.write("\n]\n" if count else "[]\n")


def _show_events(events: Iterable[Any], arguments: Arguments, out: Out) -> None:
    if arguments["text"]:
        return show_text(events, out, not arguments["raw"])
    path = arguments["get"]
    for event in events:
        if path is None:
            out.line(event)
            continue
        try:
            for found in at(event, path):
                _show_found(found, out)
        except NotThere:
            pass  # events differ: most have something else


def show_text(events: Iterable[Any], out: Out, ended: bool = True) -> None:
    """The text of events as it comes. ended: with a line end after it, also when it breaks off on a terminal."""
    wrote = False
    try:
        for event in events:
            text = text_of_event(event)
            if text:
                out.write(text)
                wrote = True
    except Exception:
        if wrote and out.is_terminal and out.last != "\n":
            out.write("\n")
        raise
    if ended and (not wrote or out.last != "\n"):
        out.write("\n")


def _show_bytes(result: Any, out: Out, wire: Optional[Watched]) -> None:
    if out.is_terminal:
        if hasattr(result, "close"):
            result.close()
        raise UsageError("the reply is no text; write it to a file with -o FILE, or to a pipe")
    if isinstance(result, (bytes, bytearray)):
        return out.bytes(bytes(result))
    length = str(result.headers.get("content-length", ""))
    show_pieces(result.iter_bytes(), out, wire, int(length) if length.isdigit() else None)


def show_pieces(pieces: Iterable[bytes], out: Out, wire: Optional[Watched], total: Optional[int] = None) -> None:
    """Bytes as they come. total: how many there will be, if that is known."""
    done = 0
    for piece in pieces:
        out.bytes(piece)
        done += len(piece)
        if wire is not None and not out.is_terminal:
            wire.progress.show("downloading", done, total)


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
    elif isinstance(holder, list) and step.lstrip("-").isdigit() and -len(holder) <= int(step) < len(holder):
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
