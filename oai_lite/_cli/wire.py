"""The client of a command line: made from options and environment, with a look at what it sends and gets.

`Watched` stands where the client's HTTP client is made. It shows requests and responses (`--debug`), keeps the last response
(`--include`), tells how far an upload is, or takes the request and sends nothing (`--curl`).
"""
from __future__ import annotations

import os
import sys
from contextlib import contextmanager

from .arguments import UsageError, optional
from .terminal import Progress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Iterator, Optional

    from .._request import Request
    from .._response import Response
    from .arguments import Arguments
    from .values import Stdin


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
        response: Response = self.inner.send(request, deadline)
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
    if arguments["curl"]:
        made = _made(arguments, stdin)
        made._driver.wire = Watched(None, False)
        yield made
        return
    if arguments["offline"]:
        from ..testing import Server

        with Server() as server, server.client(**_options(arguments)) as made:
            made._driver.wire = Watched(made._driver.wire, bool(arguments["debug"]))
            yield made
        return
    with _made(arguments, stdin) as made:
        made._driver.wire = Watched(made._driver.wire, bool(arguments["debug"]))
        yield made


def _made(arguments: Arguments, stdin: Stdin) -> Any:
    options = _options(arguments)
    if arguments["base-url"] is not None:
        options["base_url"] = arguments["base-url"]
    if arguments["api-key-file"] is not None:
        options["api_key"] = key_of(arguments["api-key-file"], stdin)
        options["admin_api_key"] = options["api_key"]
    azure = is_azure(arguments)
    if arguments["curl"]:
        options.update(_variables(azure, arguments["api-key-file"] is not None))
    if not azure:
        from .._client import OpenAI

        return OpenAI(**options)
    kind = getattr(sys.modules[__package__.rpartition(".")[0]], "AzureOpenAI")  # the public name, loaded when asked for
    options.pop("admin_api_key", None)
    for name, key in (("azure_endpoint", "azure-endpoint"), ("api_version", "api-version"), ("azure_deployment", "azure-deployment")):
        if arguments[key] is not None:
            options[name] = arguments[key]
    return kind(**options)


def _options(arguments: Arguments) -> Dict[str, Any]:
    """The arguments of a client but for address and credentials."""
    found: Dict[str, Any] = {name: arguments[name] for name in ("organization", "project") if arguments[name] is not None}
    timeout = optional(arguments["timeout"], float, "timeout")
    if timeout is not None:
        found["timeout"] = timeout
    retries = optional(arguments["retries"], int, "retries")
    if retries is not None:
        found["max_retries"] = retries
    if arguments["header"]:
        found["default_headers"] = dict(header(line) for line in arguments["header"])
    return found


def header(line: str) -> Any:
    """Name and value of a header field as it is written on a command line."""
    name, colon, value = line.partition(":")
    if not colon or not name.strip():
        raise UsageError("--header takes NAME:VALUE, not %r" % line)
    return name.strip(), value.strip()


def is_azure(arguments: Arguments) -> bool:
    """Whether Azure is meant: by an option, or by an environment that knows nothing else."""
    if any(arguments[name] is not None for name in ("azure-endpoint", "azure-deployment", "api-version")):
        return True
    known = os.environ.get
    return bool(known("AZURE_OPENAI_ENDPOINT")) and not (known("OPENAI_API_KEY") or known("OPENAI_BASE_URL") or arguments["base-url"])


def key_of(path: str, stdin: Stdin) -> str:
    """The key in a file: its first line; - is the first line of standard input."""
    if path == "-":
        key = stdin.key
    else:
        from .values import read

        key = read(path).decode("utf-8", "replace").strip().partition("\n")[0].strip()
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
