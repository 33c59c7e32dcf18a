"""What `python -m oai_lite doctor` says: the settings in effect and where they come from, then a timed check of each step.

Never shows a credential (need 46). `run` gives lines and, as its value, an exit code; it uses the same code as calls do, step by
step, so that what fails here fails there, with the same words.
"""
from __future__ import annotations

import os
import sys
import time

from ._client import OpenAI
from ._connect import unreachable
from ._errors import APIConnectionError, APIStatusError, AuthenticationError, ConfigurationError, OpenAIError
from ._net import failed, timed_out
from ._options import Timeout
from ._proxy import is_loopback
from ._request import Request
from ._sync_connect import addresses_of, encrypted, past_proxy, reached
from ._sync_http import HTTPClient
from ._version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Generator, List, Optional

    Lines = Generator[str, None, int]

OK, CONFIGURATION, CREDENTIAL, NETWORK = 0, 2, 3, 5  # as for the other commands
DEFAULT_SECONDS = 10.0
# The variables that this package reads; another one that begins like these is misspelt, or somebody else's.
KNOWN = (
    "OPENAI_API_KEY", "OPENAI_ADMIN_KEY", "OPENAI_BASE_URL", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_WEBHOOK_SECRET",
    "OPENAI_CUSTOM_HEADERS", "OPENAI_LOG", "OPENAI_API_VERSION",
)  # fmt: skip


def main(argv: List[str]) -> int:
    """Run the command line after `doctor`: print what `run` says and return its exit code.

    0 all is well, 2 a setting can't work, 3 no credential or one that is refused, 5 network.
    """
    from argparse import ArgumentParser

    parser = ArgumentParser(prog="python -m oai_lite doctor", description="Show the settings in effect and check the way to the API.")
    parser.add_argument("--base-url", help="address of the API; default: OPENAI_BASE_URL, else the official one")
    parser.add_argument("--timeout", type=float, default=DEFAULT_SECONDS, help="seconds for each step; default: %(default)g")
    arguments = parser.parse_args(argv)
    lines = run(arguments.base_url, arguments.timeout)
    while True:
        try:
            line = next(lines)
        except StopIteration as done:
            return int(done.value or 0)
        print(line.encode(sys.stdout.encoding or "utf-8", "replace").decode(sys.stdout.encoding or "utf-8"), flush=True)


def run(base_url: Optional[str] = None, seconds: float = DEFAULT_SECONDS, http_client: Optional[HTTPClient] = None) -> Lines:
    """Lines for people, each as soon as it is known; the value is the exit code of `main`."""
    yield "oai_lite %s, Python %s on %s" % (__version__, sys.version.split()[0], sys.platform)
    yield ""
    yield "Settings"
    try:
        client = OpenAI(base_url=base_url, http_client=http_client, max_retries=0, _enforce_credentials=False)
        timeout = Timeout(seconds, total=seconds)
    except ConfigurationError as exc:
        yield _row("wrong", str(exc))
        return CONFIGURATION
    with client:
        http = http_client or HTTPClient()
        with http:
            yield from _settings(client, base_url, http)
            yield ""
            yield "Check"
            code = yield from _check(client, http, timeout)
            yield ""
            yield "All is well." if code == OK else "Something is wrong: see the last line of the check."
            return code


def _row(name: str, *words: str) -> str:
    return "  %-13s %s" % (name, "  ".join(word for word in words if word))


# Settings.


def _settings(client: Any, base_url: Optional[str], http: HTTPClient) -> Generator[str, None, None]:
    options = client._driver.options
    yield _row("base URL", client.base_url, _source(base_url, "OPENAI_BASE_URL", "the official one"))
    for name, value, variable in (
        ("API key", options.api_key, "OPENAI_API_KEY"),
        ("admin key", options.admin_api_key, "OPENAI_ADMIN_KEY"),
        ("organization", options.organization, "OPENAI_ORG_ID"),
        ("project", options.project, "OPENAI_PROJECT_ID"),
    ):
        yield _row(name, "set, %d characters (%s)" % (len(value), variable) if value else "not set (%s)" % variable)
    unknown = sorted(name for name in os.environ if name.startswith("OPENAI_") and name not in KNOWN)
    if unknown:
        yield _row("not read", ", ".join(unknown), "(there are %s)" % ", ".join(KNOWN))
    request = _request(client, None)
    yield _row("proxy", _proxy_words(http, request))
    if request.scheme == "https":
        try:
            http.ways.trust.context()
            yield _row("trust store", http.ways.trust.words())
        except OSError as exc:
            yield _row("trust store", "wrong: %s" % exc)
    timeout = options.timeout_of(options.timeout)
    yield _row("timeouts", "connect %s, read %s, write %s, pool %s, total %s" % tuple(map(_limit, (timeout.connect, timeout.read, timeout.write, timeout.pool, timeout.total))))


def _source(given: object, variable: str, otherwise: str) -> str:
    return "(given)" if given is not None else "(%s)" % variable if os.environ.get(variable, "").strip() else "(%s)" % otherwise


def _limit(seconds: Optional[float]) -> str:
    return "none" if seconds is None else "%g s" % seconds


def _request(client: Any, timeout: Optional[Timeout]) -> Request:
    from ._headers import RequestHeaders

    base = client._driver.options.base_url
    return Request("GET", base, base.path + "/models", RequestHeaders([]), None, timeout)


def _proxy_words(http: HTTPClient, request: Request) -> str:
    proxies = http.ways.proxies
    if proxies is None:
        return "none"
    try:
        proxy = http.ways.proxy_of(request)
    except OSError as exc:
        return "wrong: %s" % exc
    if proxy is not None:
        return "%s (%s)" % (proxy.url, proxy.source)
    if is_loopback(request.host):
        return "none: this machine itself is reached by no proxy"
    return "none: %s makes an exception" % proxies.no_proxy if proxies.excepts(request.host, request.port) else "none for this server"


# Check.


class _Steps:
    """The steps of a connection, timed; `phase` is what goes on, for the words of an error."""

    def __init__(self) -> None:
        self.phase = "connect"
        self.started = time.monotonic()

    def took(self) -> str:
        """The time since the last question."""
        now = time.monotonic()
        taken, self.started = now - self.started, now
        return "%7.1f ms" % (taken * 1000)


def _check(client: Any, http: HTTPClient, timeout: Timeout) -> Lines:
    request, steps = _request(client, timeout), _Steps()
    until = time.monotonic() + (timeout.connect or DEFAULT_SECONDS)
    sock: Any = None
    try:
        proxy = http.ways.proxy_of(request)
        host, port = http.ways.address_of(proxy, request)
        try:
            addresses = addresses_of(host, port, until, http.ways.local_address)
            yield _row("DNS", "ok", steps.took(), "%s is %s" % (host, ", ".join(sorted({address[4][0] for address in addresses}))))
            sock = reached(addresses, until, http.ways.local_address)
        except OSError as exc:
            raise unreachable(proxy, exc) from exc
        yield _row("TCP", "ok", steps.took(), "%s port %d" % sock.getpeername()[:2])
        if proxy is not None:
            sock = past_proxy(sock, proxy, request, until, http.ways)
            yield _row("proxy", "ok", steps.took(), str(proxy))
        if request.scheme == "https":
            steps.phase = "tls"
            sock = encrypted(sock, request.host, until, http.ways, http.ways.trust.context())
            yield _row("TLS", "ok", steps.took(), _certificate_words(sock))
    except Exception as exc:  # whatever calls make an APIConnectionError of
        import socket

        late = isinstance(exc, socket.timeout)
        error = timed_out(request, steps.phase, None, time.monotonic()) if late else failed(request, steps.phase, exc)
        yield _row("TLS" if steps.phase == "tls" else "connection", "FAILED", steps.took(), str(error))
        return NETWORK
    finally:
        if sock is not None:
            sock.close()
    return (yield from _ask(client.with_options(http_client=http, timeout=timeout), steps))


def _certificate_words(sock: Any) -> str:
    tls = getattr(getattr(sock, "layer", None), "object", sock)
    certificate = tls.getpeercert() or {}
    names = {key: value for part in certificate.get("issuer", ()) for key, value in part}
    issuer = names.get("organizationName") or names.get("commonName") or "an unnamed authority"
    return "%s, certificate by %s, valid until %s" % (tls.version(), issuer, certificate.get("notAfter", "?"))


def _ask(client: Any, steps: _Steps) -> Lines:
    has_key = bool(client.api_key or client.admin_api_key)
    steps.took()
    try:
        reply = client.get("/models")
    except AuthenticationError as exc:
        words = str(exc) if has_key else "the server answers, and wants a key: set OPENAI_API_KEY"
        yield _row("HTTP", "FAILED", steps.took(), words)
        return CREDENTIAL
    except APIStatusError as exc:
        yield _row("HTTP", "FAILED", steps.took(), str(exc))
        return CREDENTIAL if exc.status_code == 403 else NETWORK
    except (APIConnectionError, OpenAIError) as exc:
        yield _row("HTTP", "FAILED", steps.took(), str(exc))
        return NETWORK
    models = reply.get("data") if isinstance(reply, dict) else None
    yield _row("HTTP", "ok", steps.took(), "GET /models: %s" % ("%d models" % len(models) if isinstance(models, list) else "no list of models"))
    return OK
