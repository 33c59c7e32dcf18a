# Derived by `python -m tools gen` from oai_lite/_options.py. Do not edit: change that and run gen.
from ._http1 import Start
from ._retry import Retry
from ._url import BaseURL
from typing import Any, Callable, Dict, Generator, List, Mapping, Optional, Tuple, Union
Pairs = List[Tuple[str, str]]
DEFAULT_TIMEOUT: Timeout
class Timeout:
    """Limits in seconds on the phases of a request; None means no limit on that phase.

    timeout: the limit of each phase not named. Left out, it is 600 s, and 5 s to connect.
    connect: DNS, TCP and TLS together. read: the longest silence while waiting for bytes (for a stream: between chunks).
    write: the longest stall while sending. pool: the wait for a free connection.
    total: one deadline over everything, all attempts and the waits between them included; default none.
    """
    total: Optional[float]
    connect: Optional[float]
    read: Optional[float]
    write: Optional[float]
    pool: Optional[float]
    def __init__(self, timeout: Union[float, None]=..., *, total: Optional[float]=None, connect: Union[float, None]=..., read: Union[float, None]=..., write: Union[float, None]=..., pool: Union[float, None]=...) -> None: ...
    def __eq__(self, other: object) -> bool: ...
class Held:
    """A credential on its way; a holder, so that no frame has it in a variable that a traceback may show (need 45)."""
    value: Any
    def __init__(self, value: Any) -> None: ...
class CredentialOptions:
    """The part of a client's options that has to do with credentials; the subclasses override what is different for them."""
    api_key: str
    admin_api_key: Optional[str]
    api_key_provider: Optional[Callable[[], Any]]
    signs: bool
    def authorization(self, security: str) -> Optional[Tuple[str, str]]:
        """The header field that proves who is calling, or None if there is no credential for `security`.

        security: "bearer" (the API key), "admin" (the admin key) or "any" (the first of the two that is there). Follows from
        attributes of `self` alone, and is asked for again only when one of them was set.
        """
    def prepare(self, io: Any, security: str) -> Generator[Any, Any, None]:
        """Get a fresh credential, if there is a provider of them. Whatever the provider raises reaches the caller.

        A provider may have `peek()`, which gives a token that it holds already, or None if it has to be fetched, and
        `invalidate(token)`, which makes it forget one.
        """
    def renew(self, io: Any, security: str, request: Any, again: bool) -> Generator[Any, Any, bool]:
        """After a 401 for `request`: get another credential. True if sending the request once more makes sense.

        again: whether it can be sent again at all.
        """
    def provider(self) -> Optional[Callable[[], Any]]:
        """What to ask for a credential before each attempt, or None if the credential stays the same."""
    def take(self, held: Held) -> None:
        """Use what the provider gave."""
    def sign(self, request: Any, now: float) -> None:
        """Complete a request that is about to be sent at `now` (seconds since 1970) with what depends on all of it."""
    def explained(self, error: Any, call: Any) -> Any:
        """`error`, which answers `call`, with what these options know about its likely cause."""
class Options(CredentialOptions):
    """All options of one client, resolved. Attributes may be set later; the next request sees them.

    Subclasses (Azure, Amazon Bedrock) change where requests go and what proves the caller's identity by overriding `path`,
    `authorization` and the methods below it.
    """
    starts: Dict[Any, Tuple[BaseURL, Start]]
    path_follows_body: bool
    REPLACES: Any
    identity: Any
    timeout: Any
    api_key_provider: Optional[Callable[[], Any]]
    api_key: str
    workload_identity: Any
    admin_api_key: Optional[str]
    organization: Optional[str]
    project: Optional[str]
    webhook_secret: Optional[str]
    websocket_base_url: object
    data_residency: Optional[str]
    base_url: Any
    default_headers: Dict[str, str]
    default_query: Dict[str, object]
    strict_stream_end: bool
    enforce_credentials: bool
    def __init__(self, *, agent: str, world: str, api_key: Union[str, Callable[[], Any], None]=None, admin_api_key: Optional[str]=None, workload_identity: Any=None, organization: Optional[str]=None, project: Optional[str]=None, webhook_secret: Optional[str]=None, base_url: object=None, data_residency: Optional[str]=None, websocket_base_url: object=None, timeout: object=..., max_retries: Union[int, Retry]=..., default_headers: Optional[Mapping[str, Any]]=None, default_query: Optional[Mapping[str, object]]=None, strict_stream_end: bool=True, enforce_credentials: bool=True, http_timeout: object=None) -> None: ...
    def set_max_retries(self, value: Any) -> None:
        """Set how often a failed request is sent again: a number or a `Retry`. Raises TypeError or ValueError for others."""
    def settings(self) -> Dict[str, Any]:
        """The arguments with which a client with these options is made; the headers and the query are left out."""
    def changed(self, changes: Mapping[str, Any], headers: Tuple[Any, Any], query: Tuple[Any, Any]) -> Dict[str, Any]:
        """The arguments for a copy with other settings. headers, query: those to add, and those to have in place of all."""
    def __setattr__(self, name: str, value: Any) -> None: ...
    def timeout_of(self, given: object) -> Timeout:
        """The limits of a call that was given `given`; NOT_GIVEN means those of the client."""
    def path(self, path: str, body: object) -> str:
        """The path below the origin at which `path` of the API is found."""
    def headers(self) -> Pairs:
        """Header fields that every request of this client carries, credentials and `default_headers` left out."""
