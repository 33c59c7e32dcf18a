"""A request as a curl command that sends the same again: method, target, header fields and body.

Keys stand as shell variables, `$OPENAI_API_KEY` and its like, so that the command can be shown around. Pure, but for the names of
files. A form is written as curl's own (`-F`): its boundary is another, its parts are the same.
"""
from __future__ import annotations

import os

from .._headers import is_sensitive

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, List, Optional

    from .._request import Request

_SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:=@%+,")
_OF_CURL = frozenset(("host", "content-length", "transfer-encoding"))  # curl works them out
_NO_SECRETS = frozenset(("openai-organization", "openai-project", "idempotency-key"))
_LONG = 100000  # bytes that one word of a command may have, on Linux at most 128 KiB


def command(request: Request, output: Optional[str] = None, include: bool = False) -> str:
    """The command, an option per line. output, include: where the reply goes, and whether its header fields go before it."""
    body = request.body
    words = ["curl", "--no-buffer", "--compressed", *(["-i"] if include else [])]
    if request.method == "HEAD":
        words.append("--head")
    elif request.method != ("GET" if body is None else "POST"):
        words += ["-X", request.method]
    if set("[]{}") & set(request.target):
        words.append("--globoff")
    if "/." in request.target:
        words.append("--path-as-is")
    lines = [" ".join([*words, quoted(request.url)])]
    form = hasattr(body, "boundary")
    for name, value in request.headers.multi_items():
        if name.lower() not in _OF_CURL and not (form and name.lower() == "content-type"):
            lines.append("-H " + _field(name, value))
    before = ""
    if body is not None:
        lines.append("-H 'Expect:'")  # curl would ask for "100 Continue" first, and so send another request
    if form:
        lines += [_part(head, part) for head, part in body._parts]
    elif isinstance(body, bytes):
        text = body.decode("utf-8", "surrogateescape")
        if len(body) > _LONG:
            before = "printf %s " + quoted(text) + " | "  # a builtin of the shell: no limit for its words
        lines.append("--data-binary @-" if before else "--data-raw " + quoted(text))
    elif "content-length" in request.headers:
        lines += ["-H 'Content-Type:'", "-d ''"]
    if output is not None:
        lines.append("-o " + quoted(output))
    return before + " \\\n  ".join(lines)


def quoted(text: str) -> str:
    """`text` as one word of a POSIX shell."""
    if text and _SAFE.issuperset(text):
        return text
    return "'" + text.replace("'", "'\\''") + "'"


def _field(name: str, value: str) -> str:
    if not value:
        return quoted(name + ";")  # curl's way to send an empty field
    word, _, variable = value.rpartition("$")
    if is_sensitive(name) and name.lower() not in _NO_SECRETS:
        if not variable.isidentifier() or word not in ("", "Bearer "):
            word, variable = "", "".join(letter if letter.isalnum() else "_" for letter in name.upper())
        if _SAFE.issuperset(name):
            return '"%s: %s$%s"' % (name, word, variable)
        return quoted("%s: %s" % (name, word)) + '"$%s"' % variable
    return quoted("%s: %s" % (name, value))


def _part(head: bytes, part: Any) -> str:
    """One part of a form. head: as it is sent, boundary and all."""
    lines = head.decode("utf-8", "surrogateescape").split("\r\n")
    name, mark, filename = lines[1].partition('; name="')[2].partition('"; filename="')
    media_type = "".join(";type=" + line.partition(": ")[2] for line in lines[2:] if line.lower().startswith("content-type:"))
    if not mark:
        name = name[:-1]
        text = part.source.decode("utf-8", "surrogateescape")
        if not media_type:
            return "--form-string " + quoted("%s=%s" % (name, text))
        return "-F " + quoted("%s=%s%s" % (name, _in_quotes(text), media_type))
    return "-F " + quoted("%s=@%s;filename=%s%s" % (name, _in_quotes(_name(part.source)), _in_quotes(filename[:-1]), media_type))


def _in_quotes(text: str) -> str:
    return '"%s"' % text.replace("\\", "\\\\").replace('"', '\\"')


def _name(source: Any) -> str:
    """The path of a file; - for standard input."""
    return os.fsdecode(os.fspath(source)) if hasattr(source, "__fspath__") else "-"
