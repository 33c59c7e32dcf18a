"""Who serves the models in place of OpenAI: `OpenAI(provider=bedrock(region="us-east-1"))`, or `BedrockOpenAI(...)` for short.

Owns the settings of Amazon Bedrock: addresses, which credential counts, and the options that sign requests. A provider is what
`OpenAI(provider=...)` takes: an object whose `options(...)` makes the client's options.
"""
from __future__ import annotations

from collections.abc import Callable as BedrockTokenProvider

from ._aws import ALGORITHM, Credentials, Kept, sign
from ._client import AsyncOpenAI, Client, OpenAI
from ._options import Held, check_credential, checked_token
from ._errors import ConfigurationError, OpenAIError
from ._omit import NOT_GIVEN, NotGiven, given
from ._options import Options, environment
from ._retry import DEFAULT_MAX_RETRIES
from ._url import BaseURL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Mapping, Optional, Tuple, Union

AsyncBedrockTokenProvider = AwsCredentialsProvider = BedrockTokenProvider
BedrockEndpoint = str  # "mantle" or "runtime"

# endpoint -> (base URL, the service that requests are signed for)
ENDPOINTS = {
    "mantle": ("https://bedrock-mantle.%s.api.aws/openai/v1", "bedrock-mantle"),
    "runtime": ("https://bedrock-runtime.%s.amazonaws.com/openai/v1", "bedrock"),
}
_BEARERS = ("api_key", "token_provider")
_STATIC = ("access_key_id", "secret_access_key", "session_token")


class Bedrock:
    """Amazon Bedrock as a provider. arguments: those of `bedrock`, checked; copies of a client share it."""

    def __init__(self, arguments: Mapping[str, Any]) -> None:
        self.arguments = dict(arguments)
        self.token = ""
        self.source: Optional[Callable[[], Any]] = None  # gives tokens, or credentials
        self.credentials: Optional[Credentials] = None
        self._kept = Kept(arguments["profile"])
        self._choose(**{name: arguments[name] for name in (*_BEARERS, *_STATIC, "profile", "credential_provider")})
        self.signs = not self.token and arguments["token_provider"] is None
        self._find(arguments["endpoint"], arguments["region"], arguments["base_url"])

    def _choose(
        self, api_key: Any, token_provider: Any, profile: Optional[str], credential_provider: Any, **static: Optional[str]
    ) -> None:
        """Which of the credentials counts: what was given, then the bearer token of the environment, then what AWS's own tools
        would find."""
        bearers = _present(api_key=api_key if isinstance(api_key, str) else None, token_provider=token_provider)
        keys = "access_key_id" if any(value is not None for value in static.values()) else None
        others = _present(access_key_id=keys, profile=profile, credential_provider=credential_provider)
        if len(bearers + others) > 1:
            raise OpenAIError("%s are mutually exclusive: give one kind of credential for Bedrock" % " and ".join(bearers + others))
        if keys and not (static["access_key_id"] and static["secret_access_key"]):
            raise OpenAIError("Incomplete AWS credentials: give access_key_id and secret_access_key together")
        token = api_key if isinstance(api_key, str) else None
        if isinstance(api_key, NotGiven) and not bearers + others:
            token = environment("AWS_BEARER_TOKEN_BEDROCK")
        if token:
            self.token = check_credential("api_key", token)
        elif keys:
            self.credentials = Credentials.of(Held([static[name] for name in _STATIC]))
        else:
            self.source = token_provider or credential_provider or self._kept
            if self.source is self._kept:
                self._kept()  # raises at once, and not with the first request, if there is nothing

    def _find(self, endpoint: Optional[str], region: Optional[str], base_url: Any) -> None:
        """Where requests go, and what they are signed for."""
        if endpoint is not None and endpoint not in ENDPOINTS:
            raise ConfigurationError("endpoint must be one of %s, not %r" % (", ".join(ENDPOINTS), endpoint))
        if isinstance(base_url, NotGiven):
            base_url = environment("AWS_BEDROCK_BASE_URL")
        url = None if base_url is None else base_url if isinstance(base_url, BaseURL) else BaseURL(base_url)
        named, there = (None, None) if url is None else _of_amazon(url.host)
        if named is not None and (endpoint or named) != named:
            raise OpenAIError("endpoint is %r, but base_url is that of %r" % (endpoint, named))
        if there is not None and (region or there) != there:
            raise OpenAIError("region is %r, but base_url is in %r" % (region, there))
        region = region or there or environment("AWS_REGION") or environment("AWS_DEFAULT_REGION")
        if region is None and (url is None or self.signs):
            region = self._kept.region
            if region is None:
                raise OpenAIError("Missing region for Amazon Bedrock: give it, or set AWS_REGION or AWS_DEFAULT_REGION")
        if region is not None and not region.replace("-", "").isalnum():
            raise ConfigurationError("region must be a name such as us-east-1, not %r" % (region,))
        address, self.service = ENDPOINTS[endpoint or named or "mantle"]
        self.region = region or ""
        self.base_url = url or BaseURL(address % self.region)

    def options(self, **options: Any) -> Options:
        """The options of a client of this provider."""
        return BedrockOptions(self, **options)

    def changed(self, changes: Mapping[str, Any]) -> Bedrock:
        """This provider with other arguments; a credential takes the place of those there are."""
        arguments = dict(self.arguments)
        credentials = (*_BEARERS, *_STATIC, "profile", "credential_provider")
        if any(name in changes for name in credentials):
            arguments.update((name, NOT_GIVEN if name == "api_key" else None) for name in credentials)
        return Bedrock({**arguments, **changes})

    def __repr__(self) -> str:
        return "<Bedrock %s>" % self.base_url


def _of_amazon(host: str) -> Tuple[Optional[str], Optional[str]]:
    """The endpoint and the region in the name of one of Bedrock's own hosts; None for each of any other."""
    first, _, rest = host.partition(".")
    named = first[len("bedrock-") :] if first.startswith("bedrock-") else ""
    return (named, rest.partition(".")[0]) if named in ENDPOINTS else (None, None)


def _present(**values: Any) -> list:  # type: ignore[type-arg]
    return [name for name, value in values.items() if value is not None]


def bedrock(
    *,
    endpoint: Optional[BedrockEndpoint] = None,
    region: Optional[str] = None,
    base_url: Any = NOT_GIVEN,
    api_key: Union[str, NotGiven, None] = NOT_GIVEN,
    token_provider: Optional[Callable[[], Any]] = None,
    access_key_id: Optional[str] = None,
    secret_access_key: Optional[str] = None,
    session_token: Optional[str] = None,
    profile: Optional[str] = None,
    credential_provider: Optional[Callable[[], Any]] = None,
) -> Bedrock:
    """Amazon Bedrock's OpenAI-compatible API as a provider: `OpenAI(provider=bedrock(region="us-east-1"))`.

    endpoint: "mantle" (bedrock-mantle.REGION.api.aws, default) or "runtime" (bedrock-runtime.REGION.amazonaws.com).
    region: default `AWS_REGION`, `AWS_DEFAULT_REGION`, or that of the profile.
    base_url: the whole address; default `AWS_BEDROCK_BASE_URL`, else that of endpoint and region. None: don't look there.
    api_key: a Bedrock API key (a bearer token); default `AWS_BEARER_TOKEN_BEDROCK` if nothing else is given. None: don't look there.
    token_provider: a callable that gives bearer tokens, asked before every attempt.
    access_key_id, secret_access_key, session_token: AWS credentials, with which every request is signed.
    profile: take them from this profile of the shared files (~/.aws).
    credential_provider: a callable that gives them before every attempt, such as `boto3.Session().get_credentials`.
    Default: AWS_ACCESS_KEY_ID and its companions, then the profile `AWS_PROFILE` or "default".

    Raises OpenAIError for credentials or a region that are missing or too many, ConfigurationError for what can't be used.
    """
    return Bedrock(dict(locals()))


class BedrockOptions(Options):
    """The options of a client of Bedrock. What belongs to OpenAI, in the environment too, stays out of them."""

    _ADMIN_VARIABLE = ""
    REPLACES = {**Options.REPLACES, "_provider": "provider"}

    def __init__(self, provider: Bedrock, **options: Any) -> None:
        for name in ("api_key", "admin_api_key", "workload_identity", "base_url", "data_residency"):
            value = options.pop(name)
            if value is not None and given(value):
                raise OpenAIError("provider and %s are mutually exclusive: the provider brings its own" % name)
        self.bedrock = provider
        self.credentials = provider.credentials
        self.signs = provider.signs
        super().__init__(**options)
        self.organization, self.project = options["organization"], options["project"]

    def _set_api_key(self, api_key: Any) -> None:
        self.api_key = self.bedrock.token

    def _base_url(self, value: object) -> BaseURL:
        return self.bedrock.base_url

    def _check_credentials(self) -> None:
        """The provider has seen to it."""

    def settings(self) -> Dict[str, Any]:
        settings = super().settings()
        for name in ("api_key", "admin_api_key", "workload_identity", "base_url"):
            del settings[name]
        return dict(settings, provider=self.bedrock)

    def authorization(self, security: str) -> Optional[Tuple[str, str]]:
        if self.signs:
            return "Authorization", ALGORITHM  # the rest can be worked out when the request is complete
        return ("Authorization", "Bearer " + self.api_key) if self.api_key else None

    def provider(self) -> Optional[Callable[[], Any]]:
        return self.bedrock.source

    def take(self, held: Held) -> None:
        if self.signs:
            self.credentials = Credentials.of(held)
        else:
            self.api_key = checked_token("token_provider", held)

    def sign(self, request: Any, now: float) -> None:
        own = (request.headers.get("authorization") or "").startswith(ALGORITHM)  # and not a field of the caller's
        if own and self.credentials is not None and request.base.origin == self.base_url.origin:
            sign(request, self.credentials, self.bedrock.region, self.bedrock.service, now)


# The clients: argument of theirs -> argument of `bedrock`.

_NAMES = {
    "api_key": "api_key",
    "bedrock_token_provider": "token_provider",
    "aws_region": "region",
    "aws_profile": "profile",
    "aws_access_key_id": "access_key_id",
    "aws_secret_access_key": "secret_access_key",
    "aws_session_token": "session_token",
    "aws_credentials_provider": "credential_provider",
    "base_url": "base_url",
}


def _translated(arguments: Mapping[str, Any]) -> Dict[str, Any]:
    found = {_NAMES[name]: value for name, value in arguments.items() if name in _NAMES and value is not None and given(value)}
    if callable(found.get("api_key")):
        found["token_provider"] = found.pop("api_key")
    return found


class _BedrockClient(Client):
    """What both Bedrock clients share."""

    def __init__(
        self,
        *,
        api_key: Any = None,
        bedrock_token_provider: Optional[Callable[[], Any]] = None,
        aws_region: Optional[str] = None,
        aws_profile: Optional[str] = None,
        aws_access_key_id: Optional[str] = None,
        aws_secret_access_key: Optional[str] = None,
        aws_session_token: Optional[str] = None,
        aws_credentials_provider: Optional[Callable[[], Any]] = None,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        base_url: Any = None,
        websocket_base_url: Any = None,
        timeout: Any = NOT_GIVEN,
        max_retries: Any = DEFAULT_MAX_RETRIES,
        default_headers: Optional[Mapping[str, Any]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        http_client: Any = None,
        strict_stream_end: bool = True,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
        _wire: Any = None,
        _provider: Any = None,
    ) -> None:
        arguments = {name: value for name, value in locals().items() if name not in ("self", "__class__", "_provider")}
        provider = _provider or bedrock(**_translated(arguments))
        super().__init__(provider=provider, **{name: value for name, value in arguments.items() if name not in _NAMES})

    @property
    def aws_region(self) -> Optional[str]:
        """The region that the models are in, or None if it is unknown."""
        return self._driver.options.bedrock.region or None

    def copy(
        self,
        *,
        api_key: Any = None,
        admin_api_key: Optional[str] = None,
        workload_identity: Any = None,
        provider: Any = NOT_GIVEN,
        bedrock_token_provider: Optional[Callable[[], Any]] = None,
        aws_region: Optional[str] = None,
        aws_profile: Optional[str] = None,
        aws_access_key_id: Optional[str] = None,
        aws_secret_access_key: Optional[str] = None,
        aws_session_token: Optional[str] = None,
        aws_credentials_provider: Optional[Callable[[], Any]] = None,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        websocket_base_url: Any = None,
        base_url: Any = NOT_GIVEN,
        data_residency: Optional[str] = None,
        timeout: Any = NOT_GIVEN,
        http_client: Any = None,
        max_retries: Any = NOT_GIVEN,
        default_headers: Optional[Mapping[str, Any]] = None,
        set_default_headers: Optional[Mapping[str, Any]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        set_default_query: Optional[Mapping[str, object]] = None,
        strict_stream_end: Optional[bool] = None,
        _strict_response_validation: Optional[bool] = None,
        _enforce_credentials: Optional[bool] = None,
        _extra_kwargs: Mapping[str, Any] = {},
    ) -> Any:
        """A client with the same options but for those given; it shares the connections unless `http_client` is given.

        A credential takes the place of the one there is, of whatever kind. Headers and query as for `OpenAI.copy`. Bedrock has no
        admin_api_key, workload_identity, data_residency and other provider; giving one raises OpenAIError.
        """
        arguments = dict(locals())
        for name in ("admin_api_key", "workload_identity", "data_residency", "provider"):
            if arguments[name] is not None and given(arguments[name]):
                raise OpenAIError("%s does not go with BedrockOpenAI" % name)
        changes = _translated(arguments)
        kept = self._driver.options.bedrock
        rest = {name: value for name, value in arguments.items() if name not in _NAMES}
        return self._copied(dict(rest, _provider=kept.changed(changes) if changes else kept))

    with_options = copy


class BedrockOpenAI(_BedrockClient, OpenAI):
    """A client of Amazon Bedrock's OpenAI-compatible API; threads may share it. The options of `OpenAI`, and these:

    aws_region: default `AWS_REGION`, `AWS_DEFAULT_REGION`, or that of the profile.
    api_key: a Bedrock API key (a bearer token); default `AWS_BEARER_TOKEN_BEDROCK` if no credential is given.
    bedrock_token_provider: a callable that gives such tokens, asked before every attempt.
    aws_access_key_id, aws_secret_access_key, aws_session_token: AWS credentials; requests are signed with them.
    aws_profile: take them from this profile of the shared files (~/.aws).
    aws_credentials_provider: a callable that gives them before every attempt, such as `boto3.Session().get_credentials`.
    base_url: the whole address; default `AWS_BEDROCK_BASE_URL`, else the one of the region.

    Raises OpenAIError for credentials or a region that are missing or too many, ConfigurationError for what can't be used.
    """


class AsyncBedrockOpenAI(_BedrockClient, AsyncOpenAI):
    """The async client of Amazon Bedrock: the same options and methods as `BedrockOpenAI`, to be awaited.

    Providers may also be coroutine functions; a plain callable is asked in a thread.
    """
