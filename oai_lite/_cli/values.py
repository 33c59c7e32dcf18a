"""The words of a call: `files.create` -> the row of that operation, `limit=5` and `file=@data.jsonl` -> its arguments.

    name=TEXT      text; a number or true/false where the API takes only that
    name:=JSON     a JSON value
    name=@FILE     a file to upload where the API takes one, else the text in it
    name:=@FILE    the JSON in a file
    name==TEXT     a query parameter (`api` only)
    a.b.0=TEXT     inside an object or list

A name given again makes a list. `@-` is standard input, `-` the JSON body on standard input. Reads files; sends nothing. Loads only
the area that an operation's name begins with, so that a wrong name is said to be wrong at once.
"""
from __future__ import annotations

import sys

from ..resources import AREAS
from . import COMMANDS, UsageError, nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Iterable, List, Optional, Tuple

    from .._method import Method
    from . import Arguments

_WORDS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-[]")


# Operations and helpers, by dotted name.


def find(dotted: str) -> Method:
    """The row of a dotted name. Raises UsageError with the nearest name, or with what is below an incomplete one."""
    found = _below(dotted)
    if isinstance(found, dict):
        below = [name for name, _ in listed(dotted)]
        raise UsageError("%s is a group of operations: %s%s" % (dotted, ", ".join(below[:6]), ", ..." * (len(below) > 6)))
    return found  # type: ignore[no-any-return]


def listed(dotted: str) -> List[Tuple[str, Method]]:
    """The operations and helpers at or below a dotted name, with their full names. Raises UsageError for a wrong one."""
    return _flat(dotted, _below(dotted))


def _flat(path: str, found: Any) -> List[Tuple[str, Method]]:
    if not isinstance(found, dict):
        return [(path, found)]
    return [pair for name, inner in found.items() for pair in _flat("%s.%s" % (path, name), inner)]


def _below(dotted: str) -> Any:
    """What a dotted name means: a row, or what is below a resource, by name."""
    first, _, rest = dotted.partition(".")
    if first not in AREAS:
        near = nearest(first, [name for name in (*AREAS, *(COMMANDS if not rest else ())) if name != "OPERATION"])
        if near and rest:
            near = near[:-1] + "." + rest + "?"
        raise UsageError("there is no %s %s; %s" % ("operation" if rest else "command", dotted, near or "--help lists what there is"))
    from .._resource import area

    found, path = _members(area(first)), first
    for name in rest.split(".") if rest else ():
        if not isinstance(found, dict) or name not in found:
            after = dotted[len(path) + len(name) + 1 :]
            near = nearest("%s.%s%s" % (path, name, after), _candidates(path, found, after))
            raise UsageError("there is no operation %s; %s" % (dotted, near or "see `help %s`" % path))
        found, path = found[name], "%s.%s" % (path, name)
    return found


def _candidates(path: str, found: Any, after: str) -> List[str]:
    """What may have been meant below a path: what there is, with what was written after the wrong name where that is there too."""
    if not isinstance(found, dict):
        return []
    step = after[1:].partition(".")[0]
    return ["%s.%s%s" % (path, name, after if isinstance(inner, dict) and step in inner else "") for name, inner in found.items()]


def _members(kind: Any) -> Dict[str, Any]:
    """The operations and helpers of a resource class by name, and those of the classes below it in dicts."""
    from .._method import Method
    from .._resource import Streamed

    found: Dict[str, Any] = {}
    for name, value in vars(kind).items():
        if isinstance(value, Method) and not isinstance(value, Streamed):  # here that is `--stream`
            found[name] = value
        elif isinstance(getattr(value, "kind", None), type):
            found[name] = _members(value.kind)
    return found


def kind_of(method: Method, name: str) -> List[str]:
    """The sorts of values that a parameter takes: ["INTEGER", "auto"]. `tools/gen_kinds.py` says what there is."""
    from ..resources._rows import KINDS, OWN_KINDS

    _, _, rest = ("\n" + OWN_KINDS).partition("\n%s " % method.dotted)
    own = dict(entry.split(":", 1) for entry in rest.partition("\n")[0].split())
    usual = (line.split() for line in KINDS.split("\n"))
    return (own.get(name) or next((sort for sort, *names in usual if name in names), "TEXT")).split("|")


# Arguments.


class Stdin:
    """Standard input, as bytes and as UTF-8 whatever the locale, to be used once.

    key_first: its first line is the API key (`key`), and the rest is what it would be without.
    """

    def __init__(self, allowed: bool = True, key_first: bool = False) -> None:
        self.stream: Any = sys.stdin.buffer if sys.stdin is not None else None
        self.key = ""
        if key_first and self.stream is not None:
            self.key = self.stream.readline().decode("utf-8", "replace").strip()
        if not allowed:
            self.stream = None
        self._begun = False

    @classmethod
    def of(cls, arguments: Arguments) -> Stdin:
        """Standard input as the options want it."""
        return cls(not arguments["no-stdin"], arguments["api-key-file"] == "-")

    @property
    def is_piped(self) -> bool:
        """Whether something may come: a pipe or a file, and no terminal."""
        return self.stream is not None and not self.stream.isatty()

    def take(self) -> Any:
        """The open stream. Raises UsageError the second time."""
        if self.stream is None:
            raise UsageError("standard input is needed here, but --no-stdin was given or there is none")
        if self._begun:
            raise UsageError("standard input can be used only once")
        self._begun = True
        return self.stream

    def text(self) -> str:
        """All that is left."""
        return self.take().read().decode("utf-8", "replace")  # type: ignore[no-any-return]


class Upload:
    """A path, as uploads take it. (`pathlib` costs more to import than it takes to send a small file.)"""

    def __init__(self, path: str) -> None:
        self.path = path

    def __fspath__(self) -> str:
        return self.path


class Values:
    """What the words of a call say: `positional` texts, `named` values by parameter, `query` and `files` for `api`,
    and whether the body comes `from_stdin`. Raises UsageError."""

    def __init__(self, method: Optional[Method], stdin: Stdin, words: Iterable[str]) -> None:
        self.method = method
        self.stdin = stdin
        self.positional: List[str] = []
        self.named: Dict[str, Any] = {}
        self.query: Dict[str, Any] = {}
        self.files: List[str] = []
        self.from_stdin = False
        for word in words:
            self._take(word)

    def _take(self, word: str) -> None:
        name, sign, text = split(word)
        if word == "-":
            self.from_stdin = True
        elif not sign:
            self.positional.append(word)
        elif sign == "==" and self.method is None:
            _add(self.query, [name], text)
        else:
            if sign == "==":  # the second sign belongs to the text of an operation's parameter
                text = "=" + text
            steps = name.replace("[", ".").replace("]", "").split(".")
            _add(self.named, steps, self.value(name, sign, text, self.sorts(steps)))

    def sorts(self, steps: List[str]) -> List[str]:
        """What may be written for a parameter, or for something inside one (anything). Raises UsageError if there is none."""
        if self.method is None:
            return ["TEXT", "FILE"] if len(steps) == 1 or steps[1:] == [""] else ["TEXT"]
        name = steps[0]
        if name not in self.method.parameters:
            if name in ("extra_body", "extra_query", "extra_headers"):
                return ["OBJECT"]
            near = nearest(name, self.method.parameters)
            more = near or "a new one can be sent with --extra %s=..." % name
            raise UsageError("%s has no parameter %s; %s" % (self.method.dotted, name, more))
        found = kind_of(self.method, name)
        if found == ["CODE"]:
            raise UsageError("%s takes functions of a program as %s; there is no way to write them here" % (self.method.dotted, name))
        return found if len(steps) == 1 else ["TEXT"]

    def value(self, name: str, sign: str, text: str, sorts: List[str]) -> Any:
        """The value that a text stands for."""
        if sign == ":=":
            source = "%s:=%s" % (name, text)
            return load(self.content(text[1:]) if text[:1] == "@" else text, source)
        if text[:1] == "@":
            if "FILE" in sorts or "FILES" in sorts:
                self.files.append(name.partition(".")[0].partition("[")[0])
                upload = self.upload(text[1:])
                return upload if "FILE" in sorts else [upload]
            return self.content(text[1:])
        return converted(name, text[1:] if text[:2] == "\\@" else text, sorts)

    def content(self, path: str) -> str:
        """The text of a file."""
        return self.stdin.text() if path == "-" else read(path).decode("utf-8", "replace")

    def upload(self, text: str) -> Any:
        """A file to send: `PATH[;filename=NAME][;type=MEDIA/TYPE]`."""
        path, *notes = text.split(";")
        about = dict(note.strip().partition("=")[::2] for note in notes)
        if set(about) - {"filename", "type"}:
            raise UsageError("after @%s there may be ;filename=NAME and ;type=MEDIA/TYPE, not ;%s" % (path, min(about)))
        source: Any = self.stdin.take() if path == "-" else Upload(readable(path))
        if path != "-" and not about:
            return source
        name = about.get("filename") or ("upload" if path == "-" else path.replace("\\", "/").rpartition("/")[2])
        return (name, source, about["type"]) if "type" in about else (name, source)

    def body(self, needed: bool = True) -> Dict[str, Any]:
        """The JSON object on standard input. needed: whether nothing at all is an error, and not {}."""
        text = self.stdin.text()
        if not needed and not text.strip():
            return {}
        value = load(text, "standard input")
        if not isinstance(value, dict):
            raise UsageError("the body on standard input must be a JSON object, not %s" % type(value).__name__)
        return value


def split(word: str) -> Tuple[str, str, str]:
    """`a:=1` -> ("a", ":=", "1"); ("", "", word) for what is no assignment."""
    name, equals, text = word.partition("=")
    sign = "="
    if name[-1:] == ":":
        name, sign = name[:-1], ":="
    elif text[:1] == "=":
        sign, text = "==", text[1:]
    if not equals or not name or not _WORDS.issuperset(name) or name[0] in "-.[":
        return "", "", word
    return name, sign, text


def converted(name: str, text: str, sorts: List[str]) -> Any:
    """A text as what the API takes: itself wherever it takes text. Raises UsageError where text can't be meant."""
    if "TEXT" in sorts or text in sorts:
        return text
    if "TEXTS" in sorts:
        return [text]
    for sort, kind in (("INTEGER", int), ("NUMBER", float)):
        if sort in sorts:
            try:
                return kind(text)
            except ValueError:
                pass
    if "BOOLEAN" in sorts and text in ("true", "false"):
        return text == "true"
    if "FILE" in sorts or "FILES" in sorts:
        raise UsageError("%s takes a file: write %s=@PATH" % (name, name))
    literal = [sort for sort in sorts if sort.upper() != sort]
    if literal == sorts:
        return text  # the server may know more than we do
    wanted = [_SAID[sort] for sort in sorts if sort in _SAID] + literal
    how = "" if {"INTEGER", "NUMBER", "BOOLEAN"} & set(sorts) else ": write %s:=JSON or %s:=@FILE" % (name, name)
    raise UsageError("%s takes %s, not %r%s" % (name, " or ".join(wanted), text, how))


_SAID = {
    "INTEGER": "a whole number", "NUMBER": "a number", "BOOLEAN": "true or false", "LIST": "a list", "OBJECT": "an object",
    "JSON": "a JSON value",
}  # fmt: skip


def _add(where: Dict[str, Any], steps: List[str], value: Any) -> None:
    """Put a value into nested objects and lists; where there is one already, both become a list."""
    place: Any = where
    for at, step in enumerate(steps, 1):
        key = _key(place, step, steps)
        old = place[key] if isinstance(place, list) else place.get(key)
        if at < len(steps):
            if old is None:
                old = place[key] = [] if steps[at] in ("", "0") else {}
            place = old
        elif old is None:
            place[key] = value
        else:
            place[key] = (old if isinstance(old, list) else [old]) + (value if isinstance(value, list) else [value])


def _key(place: Any, step: str, steps: List[str]) -> Any:
    """The key or index of a step; a list grows by the item that it names."""
    if isinstance(place, dict):
        return step
    if not isinstance(place, list):
        raise UsageError("%s: there is a plain value already" % ".".join(steps))
    if step and not (step.isdecimal() and int(step) <= len(place)):
        raise UsageError("%s: %s is neither an item that is there nor the next one, %d" % (".".join(steps), step, len(place)))
    key = int(step) if step else len(place)
    if key == len(place):
        place.append(None)
    return key


def load(text: str, source: str) -> Any:
    """A JSON value. Raises UsageError that says where it is wrong."""
    from json import loads

    try:
        return loads(text)
    except ValueError as exc:
        raise UsageError("%s is not JSON: %s" % (source[:100] if text else source + " (nothing)", exc)) from None


def readable(path: str) -> str:
    """The path, if there is a file to read. Raises UsageError."""
    try:
        with open(path, "rb"):
            return path
    except OSError as exc:
        raise UsageError("can't read %s: %s" % (path, exc.strerror or exc)) from None


def read(path: str) -> bytes:
    """The content of a file. Raises UsageError."""
    with open(readable(path), "rb") as file:
        return file.read()
