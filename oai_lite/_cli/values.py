"""Words such as `limit=5`, `messages:=@msgs.json` and `file=@data.jsonl` -> the arguments of a call.

    name=TEXT      text; a number or true/false where the API takes only that
    name:=JSON     a JSON value
    name=@FILE     a file to upload where the API takes one, else the text in it
    name:=@FILE    the JSON in a file
    name==TEXT     a query parameter (`api` only)
    a.b.0=TEXT     inside an object or list

A name given again makes a list. `@-` is standard input, `-` the JSON body on standard input. Reads files; sends nothing.
"""
from __future__ import annotations

import sys

from .arguments import UsageError, nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, List, Optional, Tuple

    from .._method import Method
    from .arguments import Arguments

_WORDS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-[]")


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

    def bytes(self) -> bytes:
        """All that is left."""
        return self.take().read()  # type: ignore[no-any-return]


class Upload:
    """A path, as uploads take it. (`pathlib` costs more to import than it takes to send a small file.)"""

    def __init__(self, path: str) -> None:
        self.path = path

    def __fspath__(self) -> str:
        return self.path


class Values:
    """What the words of a call say: `positional` texts, `named` values by parameter, `query` and `files` for `api`,
    and whether the body comes `from_stdin`."""

    def __init__(self, method: Optional[Method], stdin: Stdin) -> None:
        self.method = method
        self.stdin = stdin
        self.positional: List[str] = []
        self.named: Dict[str, Any] = {}
        self.query: Dict[str, Any] = {}
        self.files: List[str] = []
        self.from_stdin = False

    def take(self, word: str) -> None:
        """Take in one word. Raises UsageError."""
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
        from .names import kind_of

        name = steps[0]
        if name not in self.method.parameters:
            if name in ("extra_body", "extra_query", "extra_headers"):
                return ["OBJECT"]
            near = nearest(name, self.method.parameters)
            raise UsageError(
                "%s has no parameter %s; %s" % (self.method.dotted, name, near or "a new one can be sent with --extra %s=..." % name)
            )
        return kind_of(self.method, name) if len(steps) == 1 else ["TEXT"]

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
        if path == "-":
            return self.stdin.bytes().decode("utf-8", "replace")
        return read(path).decode("utf-8", "replace")

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
        text = self.stdin.bytes().decode("utf-8", "replace")
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
    if step and not (step.isdigit() and int(step) <= len(place)):
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
