# Derived by `python -m tools gen` from oai_lite/auth.py. Do not edit: change that and run gen.
from ._openers import HTTPClient
from os import PathLike
from typing import Callable, Dict, Mapping, Optional, TypedDict, Union
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
    refresh_buffer_seconds: get a new access token so long before the old one expires; default 1200.
    """
    refresh_buffer_seconds: float
class WorkloadIdentityAuth:
    """A provider of access tokens for a workload identity; copies of a client share it, and so its token.

    Clients make one of a dictionary. To set more, make it yourself and give it as `workload_identity`: token_exchange_url: where
    tokens are exchanged; http_client: an `HTTPClient` to do it with. An identity of type x509 needs one with the certificate: that
    of a sync client is used unasked.

    Raises ConfigurationError (a ValueError) for an identity that lacks something. Asking for a token raises OAuthError if the
    exchange is refused, APIConnectionError or APITimeoutError if it does not come about, and what the provider raises.
    """
    is_x509: bool
    token_exchange_url: str
    workload_identity: Union[WorkloadIdentity, Mapping[str, object]]
    invalidate_token: Callable[[], None]
    def __init__(self, *, workload_identity: Union[WorkloadIdentity, Mapping[str, object]], token_exchange_url: Optional[str]=None, http_client: Optional[HTTPClient]=None) -> None: ...
    def get_token(self) -> str:
        """An access token, exchanged first if there is none that is good; threads share one exchange."""
    async def get_token_async(self) -> str:
        """The same in a thread, so that the event loop goes on."""
    __call__ = get_token
def k8s_service_account_token_provider(token_file_path: Union[str, PathLike[str]]='/var/run/secrets/kubernetes.io/serviceaccount/token') -> SubjectTokenProvider:
    """The token of the pod's service account, read anew for every exchange, since the cluster replaces it.

    Asking it raises SubjectTokenProviderError if there is no such file, or nothing in it.
    """
def azure_managed_identity_token_provider(*, object_id: Optional[str]=None, client_id: Optional[str]=None, msi_res_id: Optional[str]=None, api_version: str='2018-02-01', resource: str='https://management.azure.com/', timeout: float=10.0, http_client: Optional[HTTPClient]=None) -> SubjectTokenProvider:
    """A token of the virtual machine's managed identity, from Azure's metadata service (169.254.169.254, or the address in
    `AZURE_POD_IDENTITY_AUTHORITY_HOST`).

    object_id, client_id, msi_res_id: which of several user-assigned identities. timeout: seconds. Asking it raises
    SubjectTokenProviderError.
    """
def gcp_id_token_provider(audience: str='https://api.openai.com/v1', *, timeout: float=10.0, http_client: Optional[HTTPClient]=None) -> SubjectTokenProvider:
    """An ID token of the machine's service account, from Google's metadata server (metadata.google.internal, or the host in
    `GCE_METADATA_HOST`).

    audience: whom the token is for. timeout: seconds. Asking it raises SubjectTokenProviderError.
    """
def x509_workload_identity(*, identity_provider_id: str, service_account_id: str, refresh_buffer_seconds: Optional[float]=None) -> Dict[str, object]:
    """The identity of a client certificate (RFC 8705): give it to a client as `workload_identity`, with an `http_client` whose
    `ssl_context` has the certificate. Requests go to mtls.api.openai.com, unless a base URL is given.
    """
class TokenCache:
    """Keeps a token until shortly before it expires; threads share one fetch.

    fetch: a callable that gives a token and when it expires, in seconds since 1970 (None for never): as a pair, or as an object
    with `token` and `expires_on`, which is what the credentials of `azure-identity` give.
    refresh_before: fetch a new one so many seconds before the old one expires, default 300; but not before half of its life.

    >>> cache = TokenCache(lambda: ("token-1", None))
    >>> cache(), cache.peek()
    ('token-1', 'token-1')
    """
    def __init__(self, fetch: Callable[[], object], *, refresh_before: float=..., clock: Callable[[], float]=...) -> None: ...
    def __call__(self) -> str:
        """The token; fetched first if there is none that is good. Whatever `fetch` raises reaches the caller."""
    def peek(self) -> Optional[str]:
        """The token that is there, or None if one has to be fetched. Never waits."""
    def invalidate(self, token: Optional[str]=None) -> None:
        """Forget the token; given one, only if it is the one that is held: another caller may have got a new one already."""
class AsyncTokenCache(TokenCache):
    """The same for the async clients: `fetch` is a coroutine function, and tasks share one fetch. Event loops may come and go."""
    async def __call__(self) -> str:  # type: ignore[override]
        """The token; fetched first if there is none that is good."""
