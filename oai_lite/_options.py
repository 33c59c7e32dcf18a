"""The options of a client: what was given, what the environment says, and what both together mean.

Owns `Timeout`, `Options`, and the flows that ask a provider of credentials before an attempt, and again after a 401 (needs 37, 45).
Reads the environment once, when a client is made; opens nothing and sends nothing. Everything that is wrong with a setting is said
here, by name, before any I/O (need 46); credentials never show in a message.
"""
from __future__ import annotations

import os

from ._errors import ConfigurationError, OpenAIError
from ._omit import NOT_GIVEN, NotGiven, Omit
from ._retry import DEFAULT_MAX_RETRIES, policy
from ._url import BaseURL
from ._version import identity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Generator, List, Mapping, Optional, Tuple, Union

    from ._http1 import Start
    from ._retry import Retry

    Pairs = List[Tuple[str, str]]

RESIDENCIES = {"global": "", "us": "us.", "eu": "eu.", "ae": "ae.", "au": "au.", "in": "in.", "jp": "jp."}
_PHASES = ("connect", "read", "write", "pool")


class Timeout:
    """Limits in seconds on the phases of a request; None means no limit on that phase.

    timeout: the limit of each phase not named. Left out, it is 600 s, and 5 s to connect.
    connect: DNS, TCP and TLS together. read: the longest silence while waiting for bytes (for a stream: between chunks).
    write: the longest stall while sending. pool: the wait for a free connection.
    total: one deadline over everything, all attempts and the waits between them included; default none.
    """

    __slots__ = ("total", "connect", "read", "write", "pool")

    def __init__(
        self,
        timeout: Union[float, None, NotGiven] = NOT_GIVEN,
        *,
        total: Optional[float] = None,
        connect: Union[float, None, NotGiven] = NOT_GIVEN,
        read: Union[float, None, NotGiven] = NOT_GIVEN,
        write: Union[float, None, NotGiven] = NOT_GIVEN,
        pool: Union[float, None, NotGiven] = NOT_GIVEN,
    ) -> None:
        usual = timeout
        self.total = _seconds("total", total)
        if isinstance(usual, NotGiven):
            usual, timeout = 600.0, 5.0
        self.connect = _seconds("connect", timeout if isinstance(connect, NotGiven) else connect)
        self.read = _seconds("read", usual if isinstance(read, NotGiven) else read)
        self.write = _seconds("write", usual if isinstance(write, NotGiven) else write)
        self.pool = _seconds("pool", usual if isinstance(pool, NotGiven) else pool)

    @classmethod
    def of(cls, value: Any) -> Timeout:
        """A Timeout from a number of seconds, None (no limits), a Timeout, or an object with the phases as attributes."""
        if isinstance(value, cls):
            return value
        if value is None or isinstance(value, (int, float)):
            return cls(value)
        if all(hasattr(value, phase) for phase in _PHASES):
            phases = {phase: getattr(value, phase) for phase in _PHASES}
            return cls(None, total=getattr(value, "total", None), **phases)
        raise ConfigurationError("timeout must be a number of seconds, None or a Timeout, not %r" % (value,))

    def _values(self) -> Tuple[Optional[float], ...]:
        return tuple(getattr(self, name) for name in self.__slots__)

    def __eq__(self, other: object) -> bool:
        return self._values() == other._values() if isinstance(other, Timeout) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        return "Timeout(%s)" % ", ".join("%s=%r" % pair for pair in zip(self.__slots__, self._values()))

    def __reduce__(self) -> Tuple[Callable[..., Timeout], Tuple[Optional[float], ...]]:
        return _timeout, self._values()


def _timeout(total: Optional[float], connect: Any, read: Any, write: Any, pool: Any) -> Timeout:
    return Timeout(None, total=total, connect=connect, read=read, write=write, pool=pool)


def _seconds(phase: str, value: Any) -> Optional[float]:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value >= 0:
        raise ConfigurationError("timeout: %s must be 0 or more seconds, or None for no limit, not %r" % (phase, value))
    return float(value)


DEFAULT_TIMEOUT = Timeout(600.0, connect=5.0)


def environment(name: str) -> Optional[str]:
    """The environment variable without surrounding white space; None if unset or blank."""
    return os.environ.get(name, "").strip() or None


def _custom_headers(text: str) -> Dict[str, str]:
    pairs = (line.partition(":") for line in text.split("\n") if ":" in line)
    return {name.strip(): value.strip() for name, _, value in pairs}


# What proves who is calling. A provider is a callable without arguments that gives a credential.


def check_credential(what: str, value: str) -> str:
    """`value` if it can be sent in a header field; else a ConfigurationError that gives the position, never the value."""
    problem = credential_problem(what, value)
    if problem:
        raise ConfigurationError(problem)
    return value


def credential_problem(what: str, value: str) -> str:
    """Why a credential can't be sent in a header field; "" if it can."""
    for position, character in enumerate(value):
        if not " " < character <= "~":
            return (
                "%s holds %s at position %d, which can't be sent in a header; was it copied with a line break, a blank or an "
                "ellipsis?" % (what, "the character U+%04X" % ord(character), position)
            )
    return ""


class Held:
    """A credential on its way; a holder, so that no frame has it in a variable that a traceback may show (need 45)."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __repr__(self) -> str:
        return "<credential>"


class CredentialOptions:
    """The part of a client's options that has to do with credentials; the subclasses override what is different for them."""

    api_key: str = ""
    admin_api_key: Optional[str] = None
    api_key_provider: Optional[Callable[[], Any]]
    signs = False  # whether `sign` does something

    def authorization(self, security: str) -> Optional[Tuple[str, str]]:
        """The header field that proves who is calling, or None if there is no credential for `security`.

        security: "bearer" (the API key), "admin" (the admin key) or "any" (the first of the two that is there). Follows from
        attributes of `self` alone, and is asked for again only when one of them was set.
        """
        key = self.api_key if security != "admin" else ""
        if not key and security != "bearer":
            key = self.admin_api_key or ""
        return ("Authorization", "Bearer " + key) if key else None

    def prepare(self, io: Any, security: str) -> Generator[Any, Any, None]:
        """Get a fresh credential, if there is a provider of them. Whatever the provider raises reaches the caller.

        A provider may have `peek()`, which gives a token that it holds already, or None if it has to be fetched, and
        `invalidate(token)`, which makes it forget one.
        """
        provider = self.provider()
        if provider is not None and security != "admin":
            peek = getattr(provider, "peek", None)
            held = Held(peek() if peek is not None else None)
            if held.value is None:
                held = yield io.credential(provider)
            self.take(held)

    def renew(self, io: Any, security: str, request: Any, again: bool) -> Generator[Any, Any, bool]:
        """After a 401 for `request`: get another credential. True if sending the request once more makes sense.

        again: whether it can be sent again at all.
        """
        provider = self.provider()
        refused = self._sent(security, request)
        if provider is None or security == "admin" or not refused.value:
            return False
        invalidate = getattr(provider, "invalidate", None)
        if invalidate is not None:
            invalidate(refused.value.rpartition(" ")[2])
        if not again:
            return False
        yield from self.prepare(io, security)
        return invalidate is not None or not self._is_current(security, refused)

    def _sent(self, security: str, request: Any) -> Held:
        """The value of the header field of `request` that carries the credential; None if there is no such field."""
        field = self.authorization(security)
        return Held(None if field is None else request.headers.get(field[0]))

    def _is_current(self, security: str, held: Held) -> bool:
        field = self.authorization(security)
        return field is not None and field[1] == held.value

    def provider(self) -> Optional[Callable[[], Any]]:
        """What to ask for a credential before each attempt, or None if the credential stays the same."""
        return self.api_key_provider

    def take(self, held: Held) -> None:
        """Use what the provider gave."""
        self.api_key = checked_token("api_key", held)

    def sign(self, request: Any, now: float) -> None:
        """Complete a request that is about to be sent at `now` (seconds since 1970) with what depends on all of it."""

    def explained(self, error: Any, call: Any) -> Any:
        """`error`, which answers `call`, with what these options know about its likely cause."""
        return error


def checked_token(what: str, held: Held) -> str:
    """What a provider gave, if it is text that can be sent. Raises ConfigurationError, which never shows the value."""
    problem = _token_problem(what, held.value)
    if problem:
        raise ConfigurationError(problem)
    return held.value  # type: ignore[no-any-return]


def _token_problem(what: str, value: Any) -> str:
    if hasattr(value, "cr_await"):
        value.close()  # a coroutine; nobody is going to await it
        return "%s is an async function, which only the async clients can call" % what
    if not isinstance(value, str) or not value:
        shown = "an empty string" if value == "" else type(value).__name__
        return "%s must return the credential as a string, but it returned %s" % (what, shown)
    return credential_problem(what, value)


class Options(CredentialOptions):
    """All options of one client, resolved. Attributes may be set later; the next request sees them.

    Subclasses (Azure, Amazon Bedrock) change where requests go and what proves the caller's identity by overriding `path`,
    `authorization` and the methods below it.
    """

    def __init__(
        self,
        *,
        agent: str,
        world: str,
        api_key: Union[str, Callable[[], Any], None] = None,
        admin_api_key: Optional[str] = None,
        workload_identity: Any = None,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        base_url: object = None,
        data_residency: Optional[str] = None,
        websocket_base_url: object = None,
        timeout: object = NOT_GIVEN,
        max_retries: Union[int, Retry] = DEFAULT_MAX_RETRIES,
        default_headers: Optional[Mapping[str, Any]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        strict_stream_end: bool = True,
        enforce_credentials: bool = True,
        http_timeout: object = None,
    ) -> None:
        self.identity = identity(agent, world)
        self.set_max_retries(max_retries)
        chosen = timeout if not isinstance(timeout, NotGiven) else http_timeout
        self.timeout: Any = chosen if chosen is not None or timeout is None else DEFAULT_TIMEOUT
        self.api_key_provider: Optional[Callable[[], Any]] = None
        self.api_key = ""
        self.workload_identity = workload_identity  # a provider of tokens that stands in place of a key
        self._set_api_key(api_key)
        self.admin_api_key = admin_api_key if admin_api_key is not None else environment(self._ADMIN_VARIABLE)
        self.organization = organization if organization is not None else environment("OPENAI_ORG_ID")
        self.project = project if project is not None else environment("OPENAI_PROJECT_ID")
        self.webhook_secret = webhook_secret if webhook_secret is not None else environment("OPENAI_WEBHOOK_SECRET")
        self.websocket_base_url = websocket_base_url
        self.data_residency = data_residency
        self.base_url = self._base_url(base_url)
        self.default_headers = _custom_headers(os.environ.get("OPENAI_CUSTOM_HEADERS", ""))
        self.default_headers.update(default_headers or {})
        self.default_query: Dict[str, object] = dict(default_query or {})
        self.strict_stream_end = strict_stream_end
        self.enforce_credentials = enforce_credentials
        if enforce_credentials:
            self._check_credentials()

    starts: Dict[Any, Tuple[BaseURL, Start]]  # the heads of requests that are sent again and again; owned by `_request`
    path_follows_body = False  # whether `path` looks at the body

    _ADMIN_VARIABLE = "OPENAI_ADMIN_KEY"  # not for subclasses, whose servers it does not belong to

    def set_max_retries(self, value: Any) -> None:
        """Set how often a failed request is sent again: a number or a `Retry`. Raises TypeError or ValueError for others."""
        if value is None:
            raise TypeError("max_retries cannot be None; use 0 to never retry and a large number for many tries")
        self.retry = policy(value)
        self.max_retries = value

    def settings(self) -> Dict[str, Any]:
        """The arguments with which a client with these options is made; the headers and the query are left out."""
        return {
            "api_key": None if self.workload_identity is not None else self.api_key_provider or self.api_key or None,
            "admin_api_key": self.admin_api_key,
            "workload_identity": self.workload_identity,
            "organization": self.organization,
            "project": self.project,
            "webhook_secret": self.webhook_secret,
            "base_url": self.base_url,
            "websocket_base_url": self.websocket_base_url,
            "timeout": self.timeout,
            "max_retries": self.max_retries,
            "strict_stream_end": self.strict_stream_end,
            "_enforce_credentials": self.enforce_credentials,
        }

    REPLACES = {  # setting -> those of the original that give way when it is given to a copy
        "api_key": "workload_identity provider",
        "workload_identity": "api_key provider",
        "base_url": "data_residency provider",
        "data_residency": "base_url provider",
        "provider": "api_key admin_api_key workload_identity base_url",
    }

    def changed(self, changes: Mapping[str, Any], headers: Tuple[Any, Any], query: Tuple[Any, Any]) -> Dict[str, Any]:
        """The arguments for a copy with other settings. headers, query: those to add, and those to have in place of all."""
        settings = self.settings()
        for name in changes:
            for old in self.REPLACES.get(name, "").split():
                settings.pop(old, None)
        settings.update(changes)
        settings["default_headers"] = _merged("headers", self.default_headers, *headers)
        settings["default_query"] = _merged("query", self.default_query, *query)
        return settings

    def __setattr__(self, name: str, value: Any) -> None:
        fields = self.__dict__
        same = type(value) is str and fields.get(name) == value  # the token that a provider holds, say
        fields[name] = value
        if not same:
            fields["starts"] = {}  # what was made of the old value counts no more, not even if a thread is just making it

    # What the environment adds; the Azure options override these three.

    def _set_api_key(self, api_key: Union[str, Callable[[], Any], None]) -> None:
        if self.workload_identity is not None:
            if api_key is not None:
                raise OpenAIError("api_key and workload_identity are mutually exclusive: give one of them")
            self.api_key_provider = self.workload_identity
        elif callable(api_key):
            self.api_key_provider = api_key
        else:
            key = api_key if api_key is not None else environment("OPENAI_API_KEY")
            self.api_key = check_credential("api_key", key) if key else ""

    def _base_url(self, given: object) -> BaseURL:
        residency = self.data_residency
        hosts = getattr(self.workload_identity, "hosts", RESIDENCIES)
        if residency is not None:
            if self.websocket_base_url is not None:
                raise OpenAIError("websocket_base_url and data_residency are mutually exclusive: give one of them")
            if given is not None and not isinstance(given, (NotGiven, Omit)):
                raise OpenAIError("base_url and data_residency are mutually exclusive: give one of them")
            if residency not in hosts:
                raise ConfigurationError("data_residency must be one of %s, not %r" % (", ".join(hosts), residency))
            return BaseURL("https://%sapi.openai.com/v1" % hosts[residency])
        if given is None or isinstance(given, (NotGiven, Omit)):
            given = environment("OPENAI_BASE_URL") or "https://%sapi.openai.com/v1" % hosts["global"]
        return given if isinstance(given, BaseURL) else BaseURL(given)

    def _check_credentials(self) -> None:
        if not (self.api_key or self.api_key_provider or self.admin_api_key):
            raise OpenAIError(
                "Missing credentials: pass api_key (or admin_api_key for the admin operations), or set the environment variable "
                "OPENAI_API_KEY (or OPENAI_ADMIN_KEY)"
            )

    # What each request is made of.

    def timeout_of(self, given: object) -> Timeout:
        """The limits of a call that was given `given`; NOT_GIVEN means those of the client."""
        value = self.timeout if isinstance(given, NotGiven) else given
        return value if type(value) is Timeout else Timeout.of(value)

    def path(self, path: str, body: object) -> str:
        """The path below the origin at which `path` of the API is found."""
        return self.base_url.path + path if path.startswith("/") else "%s/%s" % (self.base_url.path, path)

    def headers(self) -> Pairs:
        """Header fields that every request of this client carries, credentials and `default_headers` left out."""
        pairs: Pairs = [("Accept", "application/json"), ("Accept-Encoding", "gzip, deflate")]
        pairs += self.identity
        if self.organization:
            pairs.append(("OpenAI-Organization", self.organization))
        if self.project:
            pairs.append(("OpenAI-Project", self.project))
        return pairs


def _merged(what: str, old: Mapping[str, Any], more: Optional[Mapping[str, Any]], new: Optional[Mapping[str, Any]]) -> Dict[str, Any]:
    if more is not None and new is not None:
        raise ValueError("`default_%s` and `set_default_%s` are mutually exclusive: give one of them" % (what, what))
    return {**old, **(more or {})} if new is None else dict(new)
