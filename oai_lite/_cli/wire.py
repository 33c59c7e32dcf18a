"""The client of a command line: made from options and environment, with a look at what it sends and gets.

`Watched` stands where the client's HTTP client is made. It shows requests and responses (`--debug`), keeps the last response
(`--include`), tells how far an upload is, or takes the request and sends nothing (`--curl`): `as_curl` makes of it a command that
sends the same method, target, header fields and body. Keys stand in it as shell variables, `$OPENAI_API_KEY` and its like, so that it
can be shown around; a form is written as curl's own (`-F`): its boundary is another, its parts are the same.
"""
from __future__ import annotations

import os
import sys
from contextlib import contextmanager

from . import UsageError, optional
from .output import Progress
from .values import read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Iterator, Optional

    from .._request import Request
    from .._response import Response
    from . import Arguments
    from .values import Stdin

_AZURE = ("azure-endpoint", "azure-deployment", "api-version")
_NUMBERS: Dict[str, Any] = {"timeout": float, "retries": int}
_SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:=@%+,")
_OF_CURL = frozenset(("host", "content-length", "transfer-encoding"))  # curl works them out
_NO_SECRETS = frozenset(("openai-organization", "openai-project", "idempotency-key"))
_LONG = 100000  # bytes that one word of a command may have, on Linux at most 128 KiB


class Taken(BaseException):
    """The request that would have been sent; no flow is to catch it."""

    def __init__(self, request: Request) -> None:
        super().__init__()
        self.request = request


class Watched:
    """The wire of a client's driver, with eyes. inner: None to send nothing."""

    def __init__(self, inner: Any, debug: bool) -> None:
        self.inner = inner
        self.debug = debug
        self.progress = Progress()
        self.last: Optional[Response] = None
        self.count = 0
        self.counts = False  # whether to tell how many requests there have been: polling

    @property
    def closed(self) -> bool:
        return self.inner is None or bool(self.inner.closed)

    @property
    def http(self) -> Watched:
        """What the driver asks in place of an HTTP client."""
        return self

    def send(self, request: Request, deadline: Optional[float]) -> Response:
        if self.inner is None:
            raise Taken(request)
        self.count += 1
        if self.debug:
            say_request(request)
        if self.progress.on and request.body is not None and not isinstance(request.body, bytes):
            request.body = Counted(request.body, self.progress)
        elif self.counts and self.count > 1:
            self.progress.show("waiting:", self.count, unit="requests")
        http = self.inner.http
        response: Response = (self.inner.made() if http is None else http).send(request, deadline)
        self.last = response
        if self.debug:
            say_response(response)
        return response

    def close(self) -> None:
        self.progress.clear()
        if self.inner is not None:
            self.inner.close()


class Counted:
    """A body that tells how much of it has been read."""

    def __init__(self, body: Any, progress: Progress) -> None:
        self._body = body
        self._progress = progress

    def __getattr__(self, name: str) -> Any:
        return getattr(self._body, name)

    def __iter__(self) -> Iterator[bytes]:
        done, total = 0, self._body.length
        for piece in self._body:
            yield piece
            done += len(piece)
            self._progress.show("uploading", done, total)
        self._progress.clear()


def say_request(request: Request) -> None:
    """`> POST https://...` and the header fields, without what may be a secret: credentials and the query."""
    from .._headers import RequestHeaders

    body = request.body
    length = 0 if body is None else len(body) if isinstance(body, bytes) else body.length
    _say(">", "%s %s (%s bytes)" % (request.method, request.safe_url, "unknown" if length is None else length))
    for name, value in RequestHeaders(request.headers.multi_items())._shown():
        _say(">", "%s: %s" % (name, value))


def say_response(response: Response) -> None:
    """`< 200 OK` and the header fields."""
    _say("<", "%d %s" % (response.status_code, response.reason_phrase))
    for name, value in response.headers._shown():
        _say("<", "%s: %s" % (name, value))


def _say(sign: str, text: str) -> None:
    sys.stderr.write("%s %s\n" % (sign, text.encode("ascii", "backslashreplace").decode("ascii")))


@contextmanager
def client(arguments: Arguments, stdin: Stdin) -> Iterator[Any]:
    """A sync client, closed at the end; its `_driver.wire` is a `Watched`."""
    if arguments["offline"] and not arguments["curl"]:
        from ..testing import Server

        with Server() as server:
            yield from _watched(server.client(**_options(arguments)), arguments)
    else:
        yield from _watched(_made(arguments, stdin), arguments)


def _watched(made: Any, arguments: Arguments) -> Iterator[Any]:
    made._driver.wire = Watched(None if arguments["curl"] else made._driver.wire, bool(arguments["debug"]))
    with made:
        yield made


def _made(arguments: Arguments, stdin: Stdin) -> Any:
    options = {**_options(arguments), **_given(arguments, "base-url")}
    if arguments["api-key-file"] is not None:
        options["api_key"] = options["admin_api_key"] = key_of(arguments["api-key-file"], stdin)
    azure = is_azure(arguments)
    if arguments["curl"]:
        options.update(_variables(azure, arguments["api-key-file"] is not None))
    if not azure:
        from .._client import OpenAI

        return OpenAI(**options)
    from .._azure import AzureOpenAI

    options.pop("admin_api_key", None)
    return AzureOpenAI(**options, **_given(arguments, *_AZURE))


def _options(arguments: Arguments) -> Dict[str, Any]:
    """The arguments of a client but for address and credentials."""
    found = _given(arguments, "organization", "project", "timeout", "retries")
    if arguments["header"]:
        found["default_headers"] = dict(header(line) for line in arguments["header"])
    return found


def _given(arguments: Arguments, *names: str) -> Dict[str, Any]:
    """Those of the options that are given, as arguments of a client."""
    return {
        "max_retries" if name == "retries" else name.replace("-", "_"): optional(arguments[name], _NUMBERS.get(name, str), name)
        for name in names if arguments[name] is not None
    }  # fmt: skip


def header(line: str) -> Any:
    """Name and value of a header field as it is written on a command line."""
    name, colon, value = line.partition(":")
    if not colon or not name.strip():
        raise UsageError("--header takes NAME:VALUE, not %r" % line)
    return name.strip(), value.strip()


def is_azure(arguments: Arguments) -> bool:
    """Whether Azure is meant: by an option, or by an environment that knows nothing else."""
    if any(arguments[name] is not None for name in _AZURE):
        return True
    known = os.environ.get
    return bool(known("AZURE_OPENAI_ENDPOINT")) and not (known("OPENAI_API_KEY") or known("OPENAI_BASE_URL") or arguments["base-url"])


def key_of(path: str, stdin: Stdin) -> str:
    """The key in a file: its first line; - is the first line of standard input."""
    key = stdin.key if path == "-" else read(path).decode("utf-8", "replace").strip().partition("\n")[0].strip()
    if not key:
        raise UsageError("--api-key-file: the first line of %s is empty" % ("standard input" if path == "-" else path))
    return key


def _variables(azure: bool, has_key: bool) -> Dict[str, Any]:
    """Shell variables in place of credentials: what is shown holds none, and none is needed to show it."""
    if not azure:
        return {"api_key": "$OPENAI_API_KEY", "admin_api_key": "$OPENAI_ADMIN_KEY"}
    if os.environ.get("AZURE_OPENAI_AD_TOKEN") and not has_key:  # which goes before a key of the environment
        return {"azure_ad_token": "$AZURE_OPENAI_AD_TOKEN"}
    return {"api_key": "$AZURE_OPENAI_API_KEY"}


# As a curl command.


def as_curl(request: Request, output: Optional[str] = None, include: bool = False) -> str:
    """The curl command that sends a request, an option per line. output, include: where the reply goes, and whether its header fields go before it."""
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
    from .._headers import is_sensitive

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
