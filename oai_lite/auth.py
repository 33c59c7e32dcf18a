"""Workload identity: a token that a cloud or cluster gives this program is exchanged for an access token of the API.

    from oai_lite import OpenAI
    from oai_lite.auth import k8s_service_account_token_provider

    client = OpenAI(workload_identity={
        "identity_provider_id": "idp_...", "service_account_id": "sa_...", "provider": k8s_service_account_token_provider(),
    })

Owns the exchange (RFC 8693, as JSON), the providers of subject tokens, which are sync (async clients run them in a thread), and
`TokenCache`, for any function that fetches tokens.
"""
from __future__ import annotations

import json
import time

from ._errors import (
    APIConnectionError,
    APIResponseError,
    ConfigurationError,
    OAuthError,
    SubjectTokenProviderError,
    status_error,
)
from ._headers import Headers
from ._options import Held, Timeout, environment
from ._request import Request, dump_json
from ._url import BaseURL
from ._url import encode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from os import PathLike
    from typing import Any, Callable, Dict, Mapping, Optional, Tuple, TypedDict, Union

    from ._response import Response

    class SubjectTokenProvider(TypedDict):
        """Where subject tokens come from. token_type: "jwt", or "id" for an OpenID Connect ID token. get_token: gives one."""

        token_type: str
        get_token: Callable[[], str]

    class _Identity(TypedDict):
        identity_provider_id: str
        service_account_id: str
        provider: SubjectTokenProvider

    class WorkloadIdentity(_Identity, total=False):
        """Who this workload is. identity_provider_id, service_account_id: as set up in the organization's settings.
        refresh_buffer_seconds: get a new access token so long before the old one expires; default 1200."""

        refresh_buffer_seconds: float

else:

    class SubjectTokenProvider(dict):
        """Where subject tokens come from: `token_type` ("jwt", or "id" for an ID token) and `get_token`, which gives one."""

    class WorkloadIdentity(dict):
        """Who this workload is: `identity_provider_id`, `service_account_id`, `provider`, and if need be
        `refresh_buffer_seconds` (default 1200)."""


SubjectTokenWorkloadIdentity = WorkloadIdentity

DEFAULT_TOKEN_EXCHANGE_URL = "https://auth.openai.com/oauth/token"
X509_TOKEN_EXCHANGE_URL = "https://mtls.auth.openai.com/oauth/token"
X509_TOKEN_TYPE = "urn:openai:params:oauth:token-type:x509"
X509_HOSTS = {"global": "mtls.", "us": "mtls-us.", "eu": "mtls-eu."}  # data residency -> what goes before api.openai.com
GRANT_TYPE = "urn:ietf:params:oauth:grant-type:token-exchange"
SUBJECT_TOKEN_TYPES = {
    "jwt": "urn:ietf:params:oauth:token-type:jwt",
    "id": "urn:ietf:params:oauth:token-type:id_token",
}
REFRESH_BUFFER = 1200.0
EXCHANGE_TIMEOUT = 10.0  # seconds for the whole exchange
_REQUIRED = ("identity_provider_id", "service_account_id", "provider")  # the last one not for certificates


class WorkloadIdentityAuth:
    """A provider of access tokens for a workload identity; copies of a client share it, and so its token.

    Clients make one of a dictionary. To set more, make it yourself and give it as `workload_identity`: token_exchange_url: where
    tokens are exchanged; http_client: an `HTTPClient` to do it with. An identity of type x509 needs one with the certificate: that
    of a sync client is used unasked.

    Raises ConfigurationError (a ValueError) for an identity that lacks something. Asking for a token raises OAuthError if the
    exchange is refused, APIConnectionError or APITimeoutError if it does not come about, and what the provider raises.
    """

    def __init__(
        self, *, workload_identity: Mapping[str, Any], token_exchange_url: Optional[str] = None, http_client: Any = None
    ) -> None:
        self.is_x509 = workload_identity.get("type") == "x509"
        required = _REQUIRED[:2] if self.is_x509 else _REQUIRED
        for name in required:
            if not workload_identity.get(name):
                raise ConfigurationError("workload_identity lacks %r; it takes %s" % (name, ", ".join(required)))
        if self.is_x509:
            self.hosts = X509_HOSTS
            if http_client is None:
                raise ConfigurationError(
                    "a workload identity of type x509 needs an HTTP client with the certificate: give http_client (to an async "
                    "client, a WorkloadIdentityAuth that has an HTTPClient for the exchange)"
                )
        else:
            _check_provider(workload_identity["provider"])
        self.token_exchange_url = token_exchange_url or (X509_TOKEN_EXCHANGE_URL if self.is_x509 else DEFAULT_TOKEN_EXCHANGE_URL)
        self.workload_identity = workload_identity
        self._http_client = http_client
        self._cache = TokenCache(self._exchange, refresh_before=workload_identity.get("refresh_buffer_seconds", REFRESH_BUFFER))
        self.peek = self._cache.peek
        self.invalidate = self.invalidate_token = self._cache.invalidate

    def get_token(self) -> str:
        """An access token, exchanged first if there is none that is good; threads share one exchange."""
        token: str = self._cache()
        return token

    __call__ = get_token

    async def get_token_async(self) -> str:
        """The same in a thread, so that the event loop goes on."""
        token = self.peek()
        if token is None:
            from ._async import Driver

            held = await Driver.credential(self.get_token)
            return held.value  # type: ignore[no-any-return]
        return token

    def __repr__(self) -> str:
        return "<WorkloadIdentityAuth %s>" % self.workload_identity["service_account_id"]

    def _exchange(self) -> Tuple[str, float]:
        request = self._request()
        response = once(request, EXCHANGE_TIMEOUT, self._http_client)
        if response.status_code in (400, 401, 403):
            raise OAuthError(response=response, body=_decoded(response))
        if response.status_code != 200:
            raise status_error(response)
        return _access_token(response)

    def _request(self) -> Request:
        identity = self.workload_identity
        body = {"grant_type": GRANT_TYPE, "subject_token_type": X509_TOKEN_TYPE}
        if not self.is_x509:
            body["subject_token"] = self._subject_token()
            body["subject_token_type"] = SUBJECT_TOKEN_TYPES[identity["provider"]["token_type"]]
        body.update((name, identity[name]) for name in _REQUIRED[:2])
        return request_to(self.token_exchange_url, "POST", {"Content-Type": "application/json"}, dump_json(body), EXCHANGE_TIMEOUT)

    def _subject_token(self) -> str:
        held = Held(self.workload_identity["provider"]["get_token"]())
        if not isinstance(held.value, str) or not held.value:
            shown = "an empty string" if held.value == "" else type(held.value).__name__
            raise SubjectTokenProviderError("the provider of subject tokens must return a token as a string, not %s" % shown)
        return held.value


def token_source(workload_identity: Any, http_client: Any = None) -> WorkloadIdentityAuth:
    """A provider of access tokens for what a client got as `workload_identity`: it may be that of a client that is copied.

    http_client: that of the client; if it is a sync one, a certificate in it proves who is asking.
    """
    if isinstance(workload_identity, WorkloadIdentityAuth):
        return workload_identity
    is_x509 = workload_identity.get("type") == "x509" and hasattr(http_client, "add_handler")  # what a urllib opener has
    return WorkloadIdentityAuth(workload_identity=workload_identity, http_client=http_client if is_x509 else None)


def _check_provider(provider: Mapping[str, Any]) -> None:
    if provider.get("token_type") not in SUBJECT_TOKEN_TYPES or not callable(provider.get("get_token")):
        raise ConfigurationError("the provider of a workload_identity takes token_type ('jwt' or 'id') and get_token, a callable")


def _access_token(response: Response) -> Tuple[str, float]:
    found = _token_in(_decoded(response))
    if found is None:
        raise APIResponseError(
            response, None, message="POST %s answered 200, but without access_token and expires_in" % response.request.safe_url
        )
    return found


def _token_in(body: Any) -> Optional[Tuple[str, float]]:
    fields: Mapping[str, Any] = body if isinstance(body, dict) else {}
    token, seconds = fields.get("access_token"), fields.get("expires_in")
    if not isinstance(token, str) or not token or isinstance(seconds, bool) or not isinstance(seconds, (int, float)):
        return None
    return token, time.time() + seconds


def _decoded(response: Response) -> Any:
    try:
        return json.loads(response.text)
    except ValueError:
        return response.text


# One request outside of any client.


def request_to(url: str, method: str, headers: Mapping[str, str], body: Optional[bytes], seconds: float) -> Request:
    """A request with these header fields and limits; nothing of a client goes with it."""
    base = BaseURL(url)
    target = base.path + ("?" + base.query if base.query else "")
    fields = [("Host", base.authority), ("Accept", "*/*"), *headers.items()]
    if body is not None:
        fields.append(("Content-Length", str(len(body))))
    return Request(method, BaseURL("%s://%s" % (base.scheme, base.authority)), target or "/", Headers(fields), body, Timeout(seconds, total=seconds))


def once(request: Request, seconds: float, http_client: Any = None) -> Response:
    """Send a request and read its response. Redirects are not followed: a token goes where it was meant to go, or nowhere."""
    http: Any
    if http_client is None:
        from ._sync_http import Transport

        http = Transport()
    else:
        from ._openers import adapted

        http = adapted(http_client)
    try:
        response: Response = http.send(request, time.monotonic() + seconds)
        response.read()
        return response
    finally:
        if http_client is None:
            http.close()


# Where subject tokens come from.


def _provider(token_type: str, get_token: Callable[[], str]) -> SubjectTokenProvider:
    return SubjectTokenProvider(token_type=token_type, get_token=get_token)


def k8s_service_account_token_provider(
    token_file_path: Union[str, PathLike[str]] = "/var/run/secrets/kubernetes.io/serviceaccount/token",
) -> SubjectTokenProvider:
    """The token of the pod's service account, read anew for every exchange, since the cluster replaces it.

    Asking it raises SubjectTokenProviderError if there is no such file, or nothing in it.
    """

    def get_token() -> str:
        try:
            with open(token_file_path, encoding="utf-8") as file:
                token = file.read().strip()
        except (OSError, ValueError) as exc:
            raise SubjectTokenProviderError("the token file %s can't be read: %s" % (token_file_path, exc)) from exc
        if not token:
            raise SubjectTokenProviderError("the token file %s is empty" % token_file_path)
        return token

    return _provider("jwt", get_token)


def azure_managed_identity_token_provider(
    *,
    object_id: Optional[str] = None,
    client_id: Optional[str] = None,
    msi_res_id: Optional[str] = None,
    api_version: str = "2018-02-01",
    resource: str = "https://management.azure.com/",
    timeout: float = 10.0,
    http_client: Any = None,
) -> SubjectTokenProvider:
    """A token of the virtual machine's managed identity, from Azure's metadata service (169.254.169.254, or the address in
    `AZURE_POD_IDENTITY_AUTHORITY_HOST`).

    object_id, client_id, msi_res_id: which of several user-assigned identities. timeout: seconds. Asking it raises
    SubjectTokenProviderError.
    """

    def get_token() -> str:
        host = environment("AZURE_POD_IDENTITY_AUTHORITY_HOST") or "http://169.254.169.254"
        query = {"api-version": api_version, "resource": resource}
        chosen = {"object_id": object_id, "client_id": client_id, "msi_res_id": msi_res_id}
        query.update((name, value) for name, value in chosen.items() if value is not None)
        url = "%s/metadata/identity/oauth2/token?%s" % (host.rstrip("/"), encode(query))
        response = _ask("Azure's metadata service", url, {"Metadata": "true"}, timeout, http_client)
        body = _decoded(response)
        token = body.get("access_token") if isinstance(body, dict) else None
        if not isinstance(token, str) or not token:
            raise SubjectTokenProviderError("Azure's metadata service answered without an access_token", response=response)
        return token

    return _provider("jwt", get_token)


def gcp_id_token_provider(
    audience: str = "https://api.openai.com/v1", *, timeout: float = 10.0, http_client: Any = None
) -> SubjectTokenProvider:
    """An ID token of the machine's service account, from Google's metadata server (metadata.google.internal, or the host in
    `GCE_METADATA_HOST`).

    audience: whom the token is for. timeout: seconds. Asking it raises SubjectTokenProviderError.
    """

    def get_token() -> str:
        host = environment("GCE_METADATA_HOST") or "metadata.google.internal"
        path = "/computeMetadata/v1/instance/service-accounts/default/identity"
        url = "http://%s%s?%s" % (host, path, encode({"audience": audience}))
        response = _ask("Google's metadata server", url, {"Metadata-Flavor": "Google"}, timeout, http_client)
        token = response.text.strip()
        if not token:
            raise SubjectTokenProviderError("Google's metadata server answered without a token", response=response)
        return token

    return _provider("id", get_token)


def _ask(what: str, url: str, headers: Dict[str, str], timeout: float, http_client: Any) -> Response:
    try:
        response = once(request_to(url, "GET", headers, None, timeout), timeout, http_client)
    except APIConnectionError as exc:
        raise SubjectTokenProviderError("%s can't be reached (is this the right place for it?): %s" % (what, exc)) from exc
    if response.status_code != 200:
        raise SubjectTokenProviderError("%s refused: %s" % (what, status_error(response)), response=response)
    return response


def x509_workload_identity(
    *, identity_provider_id: str, service_account_id: str, refresh_buffer_seconds: Optional[float] = None
) -> Dict[str, Any]:
    """The identity of a client certificate (RFC 8705): give it to a client as `workload_identity`, with an `http_client` whose
    `ssl_context` has the certificate. Requests go to mtls.api.openai.com, unless a base URL is given."""
    identity: Dict[str, Any] = {
        "type": "x509", "identity_provider_id": identity_provider_id, "service_account_id": service_account_id
    }  # fmt: skip
    if refresh_buffer_seconds is not None:
        identity["refresh_buffer_seconds"] = refresh_buffer_seconds
    return identity


# Tokens that run out: a cache for what gives them, in both worlds.

REFRESH_BEFORE = 300.0  # seconds: what Azure's and Google's own libraries leave between a refresh and the end of a token
_EARLIEST = 1e9  # seconds since 1970 (in 2001): a smaller number is a lifetime by mistake


class TokenCache:
    """Keeps a token until shortly before it expires; threads share one fetch.

    fetch: a callable that gives a token and when it expires, in seconds since 1970 (None for never): as a pair, or as an object
    with `token` and `expires_on`, which is what the credentials of `azure-identity` give.
    refresh_before: fetch a new one so many seconds before the old one expires, default 300; but not before half of its life.

    >>> cache = TokenCache(lambda: ("token-1", None))
    >>> cache(), cache.peek()
    ('token-1', 'token-1')
    """

    def __init__(
        self, fetch: Callable[[], Any], *, refresh_before: float = REFRESH_BEFORE, clock: Callable[[], float] = time.time
    ) -> None:
        if not callable(fetch):
            raise ConfigurationError("a token cache needs a callable that fetches tokens, not %s" % type(fetch).__name__)
        self._fetch = fetch
        self._before = refresh_before
        self._clock = clock
        import threading

        self._lock = threading.Lock()
        self._held: Tuple[Optional[str], float] = (None, 0.0)  # the token, and when to fetch the next one

    def __call__(self) -> Any:
        """The token; fetched first if there is none that is good. Whatever `fetch` raises reaches the caller."""
        with self._lock:
            token = self.peek()
            return self._keep(Held(self._fetch())) if token is None else token

    def peek(self) -> Optional[str]:
        """The token that is there, or None if one has to be fetched. Never waits."""
        token, due = self._held
        return token if self._clock() < due else None

    def invalidate(self, token: Optional[str] = None) -> None:
        """Forget the token; given one, only if it is the one that is held: another caller may have got a new one already."""
        if token is None or token == self._held[0]:
            self._held = (None, 0.0)

    def _keep(self, held: Held) -> str:
        problem = _problem(held.value)
        if problem:
            raise ConfigurationError(problem)
        now = self._clock()
        token, expires = _parts(held.value)
        if expires is None:
            self._held = (token, float("inf"))
        else:
            life = expires - now
            self._held = (token, now + max(life - self._before, life / 2))
        return token  # type: ignore[no-any-return]

    def __repr__(self) -> str:
        return "<%s, %s>" % (type(self).__name__, "no token" if self._held[0] is None else "holds a token")


def _parts(fetched: Any) -> Any:
    return (fetched.token, fetched.expires_on) if hasattr(fetched, "token") and hasattr(fetched, "expires_on") else fetched


def _problem(fetched: Any) -> str:
    """What is wrong with what was fetched; "" if nothing is."""
    parts = _parts(fetched)
    if not isinstance(parts, (tuple, list)) or len(parts) != 2 or not isinstance(parts[0], str) or not parts[0]:
        return "what fetches tokens must return (token, expires_on), but it returned %s" % type(fetched).__name__
    if parts[1] is not None and not (isinstance(parts[1], (int, float)) and parts[1] >= _EARLIEST):
        return "what fetches tokens must return expires_on as a time in seconds since 1970 (time.time() + lifetime), or None"
    return ""


class AsyncTokenCache(TokenCache):
    """The same for the async clients: `fetch` is a coroutine function, and tasks share one fetch. Event loops may come and go."""

    _loop: Any = None
    _turn: Any = None

    async def __call__(self) -> str:
        """The token; fetched first if there is none that is good."""
        import asyncio  # a coroutine runs, so it is there

        loop = asyncio.get_event_loop()
        if self._loop is not loop:
            self._loop, self._turn = loop, asyncio.Lock()
        async with self._turn:
            token = self.peek()
            return self._keep(Held(await self._fetch())) if token is None else token
