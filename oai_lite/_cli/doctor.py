"""What `python -m oai_lite doctor` says: the settings in effect and where they come from, then a timed check of each step.

Never shows a credential (need 46). It uses the same code as calls do, step by step, so that what fails here fails there, with the same
words.
"""
from __future__ import annotations

import os
import sys
import time

from .._client import OpenAI
from .._connect import unreachable
from .._errors import AuthenticationError, ConfigurationError, OpenAIError, PermissionDeniedError
from .._net import failed, timed_out
from .._openers import HTTPClient
from .._options import Timeout
from .._proxy import is_loopback
from .._request import Request
from .._sync_connect import addresses_of, encrypted, past_proxy, reached
from .._version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Optional

OK, CONFIGURATION, CREDENTIAL, NETWORK = 0, 2, 3, 5  # as for the other commands
DEFAULT_SECONDS = 10.0
# The variables that this package reads; another one that begins like these is misspelt, or somebody else's.
KNOWN = (
    "OPENAI_API_KEY", "OPENAI_ADMIN_KEY", "OPENAI_BASE_URL", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_WEBHOOK_SECRET",
    "OPENAI_CUSTOM_HEADERS", "OPENAI_LOG", "OPENAI_API_TYPE", "OPENAI_API_VERSION",
)  # fmt: skip


def examine(
    say: Callable[[str], Any], base_url: Optional[str] = None, seconds: Optional[float] = None, http_client: Optional[HTTPClient] = None
) -> int:
    """Say lines for people, each as soon as it is known; the exit code.

    0 all is well, 2 a setting can't work, 3 no credential or one that is refused, 5 network. seconds: the limit of a step; default 10.
    """
    report = Report(say)
    say("oai_lite %s, Python %s on %s\n\nSettings" % (__version__, sys.version.split()[0], sys.platform))
    try:
        client = OpenAI(base_url=base_url, http_client=http_client, max_retries=0, _enforce_credentials=False)
        timeout = Timeout(seconds or DEFAULT_SECONDS, total=seconds or DEFAULT_SECONDS)
    except ConfigurationError as exc:
        report.row("wrong", str(exc))
        return CONFIGURATION
    with client, http_client or HTTPClient() as http:
        _settings(report, client, base_url, http)
        say("\nCheck")
        code = _check(report, client, http, timeout)
        say("\nAll is well." if code == OK else "\nSomething is wrong: see the last line of the check.")
        return code


class Report:
    """What is said, and the time since it was; `phase` is what goes on, for the words of an error."""

    def __init__(self, say: Callable[[str], Any]) -> None:
        self.say = say
        self.phase = "connect"
        self.started = time.monotonic()

    def row(self, name: str, *words: str) -> None:
        """A name, and what there is to say of it."""
        self.say("  %-13s %s" % (name, "  ".join(word for word in words if word)))
        self.started = time.monotonic()

    def step(self, name: str, words: str, result: str = "ok") -> None:
        """A step that was taken since the last line."""
        self.row(name, result, "%7.1f ms" % ((time.monotonic() - self.started) * 1000), words)


# Settings.


def _settings(report: Report, client: Any, base_url: Optional[str], http: HTTPClient) -> None:
    options = client._driver.options
    report.row("base URL", client.base_url, _source(base_url, "OPENAI_BASE_URL", "the official one"))
    for name, value, variable in (
        ("API key", options.api_key, "OPENAI_API_KEY"),
        ("admin key", options.admin_api_key, "OPENAI_ADMIN_KEY"),
        ("organization", options.organization, "OPENAI_ORG_ID"),
        ("project", options.project, "OPENAI_PROJECT_ID"),
    ):
        report.row(name, "set, %d characters (%s)" % (len(value), variable) if value else "not set (%s)" % variable)
    unknown = sorted(name for name in os.environ if name.startswith("OPENAI_") and name not in KNOWN)
    if unknown:
        report.row("not read", ", ".join(unknown), "(there are %s)" % ", ".join(KNOWN))
    request = _request(client, None)
    report.row("proxy", _proxy_words(http, request))
    if request.scheme == "https":
        try:
            http.ways.trust.context()
            report.row("trust store", http.ways.trust.words())
        except OSError as exc:
            report.row("trust store", "wrong: %s" % exc)
    timeout = options.timeout_of(options.timeout)
    limits = [(name, getattr(timeout, name)) for name in ("connect", "read", "write", "pool", "total")]
    report.row("timeouts", ", ".join("%s %s" % (name, "none" if limit is None else "%g s" % limit) for name, limit in limits))


def _source(given: object, variable: str, otherwise: str) -> str:
    return "(given)" if given is not None else "(%s)" % variable if os.environ.get(variable, "").strip() else "(%s)" % otherwise


def _request(client: Any, timeout: Optional[Timeout]) -> Request:
    from .._headers import RequestHeaders

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


def _check(report: Report, client: Any, http: HTTPClient, timeout: Timeout) -> int:
    request = _request(client, timeout)
    until = time.monotonic() + (timeout.connect or DEFAULT_SECONDS)
    sock: Any = None
    try:
        proxy = http.ways.proxy_of(request)
        host, port = http.ways.address_of(proxy, request)
        try:
            addresses = addresses_of(host, port, until, http.ways.local_address)
            report.step("DNS", "%s is %s" % (host, ", ".join(sorted({address[4][0] for address in addresses}))))
            sock = reached(addresses, until, http.ways.local_address)
        except OSError as exc:
            raise unreachable(proxy, exc) from exc
        report.step("TCP", "%s port %d" % sock.getpeername()[:2])
        if proxy is not None:
            sock = past_proxy(sock, proxy, request, until, http.ways)
            report.step("proxy", str(proxy))
        if request.scheme == "https":
            report.phase = "tls"
            sock = encrypted(sock, request.host, until, http.ways, http.ways.trust.context())
            report.step("TLS", _certificate_words(sock))
    except Exception as exc:  # whatever calls make an APIConnectionError of
        import socket

        late = isinstance(exc, socket.timeout)
        error = timed_out(request, report.phase, None, time.monotonic()) if late else failed(request, report.phase, exc)
        report.step("TLS" if report.phase == "tls" else "connection", str(error), "FAILED")
        return NETWORK
    finally:
        if sock is not None:
            sock.close()
    return _ask(report, client.with_options(http_client=http, timeout=timeout))


def _certificate_words(sock: Any) -> str:
    tls = getattr(getattr(sock, "layer", None), "object", sock)
    certificate = tls.getpeercert() or {}
    names = {key: value for part in certificate.get("issuer", ()) for key, value in part}
    issuer = names.get("organizationName") or names.get("commonName") or "an unnamed authority"
    return "%s, certificate by %s, valid until %s" % (tls.version(), issuer, certificate.get("notAfter", "?"))


def _ask(report: Report, client: Any) -> int:
    try:
        reply = client.get("/models")
    except OpenAIError as exc:
        refused = isinstance(exc, (AuthenticationError, PermissionDeniedError))
        wants_a_key = isinstance(exc, AuthenticationError) and not (client.api_key or client.admin_api_key)
        report.step("HTTP", "the server answers, and wants a key: set OPENAI_API_KEY" if wants_a_key else str(exc), "FAILED")
        return CREDENTIAL if refused else NETWORK
    models = reply.get("data") if isinstance(reply, dict) else None
    report.step("HTTP", "GET /models: %s" % ("%d models" % len(models) if isinstance(models, list) else "no list of models"))
    return OK
