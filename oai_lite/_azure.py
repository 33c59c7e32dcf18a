"""`AzureOpenAI` and `AsyncAzureOpenAI`: the API as Azure serves it, under other addresses and with other credentials.

Owns the table of deployment-scoped paths and the rules for Azure's settings. Everything else is the plain client's.
Source: "Azure OpenAI in Azure AI Foundry Models REST API reference", and its page on the v1 API.
"""
from __future__ import annotations

from collections.abc import Callable as _Callable

from ._client import AsyncOpenAI, Client, OpenAI
from ._options import Held, check_credential, checked_token
from ._errors import ConfigurationError, MutuallyExclusiveAuthError, NotFoundError, OpenAIError
from ._omit import NOT_GIVEN, given
from ._options import Options, environment
from ._retry import DEFAULT_MAX_RETRIES
from ._url import BaseURL
from ._url import expand

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Mapping, Optional, Tuple, Union

    from ._request import Call

AzureADTokenProvider = AsyncAzureADTokenProvider = _Callable

# Operations that Azure serves per deployment; all others belong to the resource.
DEPLOYMENT_PATHS = frozenset(
    "/audio/speech /audio/transcriptions /audio/translations /chat/completions /completions /embeddings /images/edits "
    "/images/generations".split()
)
_DEPLOYMENT = "/deployments/{deployment}"
_V1 = "/openai/v1"  # the form without versions and deployments in the address
_SETTINGS = ("azure_endpoint", "azure_deployment", "api_version", "azure_ad_token", "azure_ad_token_provider")


class AzureOptions(Options):
    """The options of an Azure client, resolved: a base URL or an endpoint, a version, one credential.

    Raises ConfigurationError (a ValueError) for an address or version that is missing or can't be used,
    MutuallyExclusiveAuthError for more than one credential, OpenAIError for none.
    """

    def __init__(
        self,
        *,
        azure_endpoint: Optional[str] = None,
        azure_deployment: Optional[str] = None,
        api_version: Optional[str] = None,
        azure_ad_token: Optional[str] = None,
        azure_ad_token_provider: Optional[Callable[[], Any]] = None,
        **options: Any,
    ) -> None:
        if options.get("data_residency") is not None:
            raise OpenAIError("Azure has no data_residency: the region of a resource is chosen when it is made")
        if getattr(options.get("workload_identity"), "is_x509", False):
            raise OpenAIError("Azure knows no workload identity of type x509")
        offered = (options.get("api_key"), azure_ad_token, azure_ad_token_provider, options.get("workload_identity"))
        if sum(one is not None for one in offered) > 1:
            raise MutuallyExclusiveAuthError()
        if not any(one is not None for one in offered):
            azure_ad_token = environment("AZURE_OPENAI_AD_TOKEN")
        self.azure_ad_token = check_credential("azure_ad_token", azure_ad_token) if azure_ad_token else ""
        self.azure_ad_token_provider = azure_ad_token_provider
        self.azure_endpoint = azure_endpoint
        self.azure_deployment = azure_deployment
        super().__init__(**options)
        self._derived_url = self.base_url if self.azure_endpoint is not None else None
        self._set_version(api_version)

    _ADMIN_VARIABLE = ""

    def _set_api_key(self, api_key: Union[str, Callable[[], Any], None]) -> None:
        has_token = bool(self.azure_ad_token or self.azure_ad_token_provider)
        if api_key is None and not has_token and self.workload_identity is None:
            api_key = environment("AZURE_OPENAI_API_KEY")
        super()._set_api_key(api_key if api_key is not None or self.workload_identity is not None else "")

    def _base_url(self, value: object) -> BaseURL:
        if value is not None and given(value):
            if self.azure_endpoint is not None:
                raise ConfigurationError("base_url and azure_endpoint are mutually exclusive: give one of them")
            self.azure_deployment = None  # the address says it all
            return value if isinstance(value, BaseURL) else BaseURL(value)
        if self.azure_endpoint is None:
            self.azure_endpoint = environment("AZURE_OPENAI_ENDPOINT")
        if self.azure_endpoint is None:
            raise ConfigurationError(
                "Missing address: give azure_endpoint (such as https://NAME.openai.azure.com) or base_url, or set the environment "
                "variable AZURE_OPENAI_ENDPOINT"
            )
        return self._url_of_endpoint(self.azure_endpoint, self.azure_deployment)

    @staticmethod
    def _url_of_endpoint(endpoint: str, deployment: Optional[str]) -> BaseURL:
        try:
            base = BaseURL(endpoint)
        except ConfigurationError as exc:
            raise ConfigurationError(str(exc).replace("base_url", "azure_endpoint")) from None
        if base.path.endswith(_V1):
            if deployment is not None:
                raise ConfigurationError("azure_deployment does not go with %s: there, `model` names the deployment" % _V1)
            return base
        path = base.path if base.path.endswith("/openai") else base.path + "/openai"
        if deployment is not None:
            path += expand(_DEPLOYMENT, {"deployment": deployment})
        query = "?" + base.query if base.query else ""
        return BaseURL("%s://%s%s%s" % (base.scheme, base.authority, path, query))

    def _set_version(self, version: Optional[str]) -> None:
        """Only a version that was given goes to the v1 form, which refuses the dated ones that the environment may hold."""
        if version is None and not self.is_v1:
            version = environment("OPENAI_API_VERSION")
            if version is None and "api-version" not in self.default_query:
                raise ConfigurationError(
                    "Missing api_version: give it (such as '2024-10-21'), or set the environment variable OPENAI_API_VERSION; "
                    "only addresses that end in %s do without" % _V1
                )
        self.api_version = version
        if version is not None:
            self.default_query["api-version"] = version

    def _check_credentials(self) -> None:
        found = (self.api_key, self.api_key_provider, self.azure_ad_token, self.azure_ad_token_provider, self.admin_api_key)
        if not any(found):
            raise OpenAIError(
                "Missing credentials: pass one of api_key, azure_ad_token, azure_ad_token_provider and workload_identity, or set "
                "AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN"
            )

    # Copies.

    REPLACES = {
        **Options.REPLACES,
        "api_key": "azure_ad_token azure_ad_token_provider workload_identity",
        "azure_ad_token": "api_key azure_ad_token_provider workload_identity",
        "azure_ad_token_provider": "api_key azure_ad_token workload_identity",
        "workload_identity": "api_key azure_ad_token azure_ad_token_provider",
        "base_url": "azure_endpoint azure_deployment",
        "azure_endpoint": "base_url",
        "azure_deployment": "base_url",
    }

    def settings(self) -> Dict[str, Any]:
        settings = super().settings()
        settings.update((name, getattr(self, name) or None) for name in _SETTINGS)
        if self.base_url is self._derived_url:
            del settings["base_url"]
        else:
            del settings["azure_endpoint"], settings["azure_deployment"]
        return settings

    # Where requests go.

    @property
    def is_v1(self) -> bool:
        """Whether requests go to the form without deployments and versions in the address."""
        return self.base_url.path.endswith(_V1)

    path_follows_body = True

    def path(self, path: str, body: object) -> str:
        base, path = self.base_url.path, "/" + path.lstrip("/")
        scoped = path in DEPLOYMENT_PATHS
        if self.azure_deployment is not None and self.base_url is self._derived_url:
            return (base if scoped else base.rpartition("/deployments/")[0]) + path
        if scoped and not self.is_v1 and "/deployments" not in base and isinstance(body, dict) and body.get("model") is not None:
            return base + expand(_DEPLOYMENT + path, {"deployment": body["model"]})
        return base + path

    # What proves who is calling.

    def authorization(self, security: str) -> Optional[Tuple[str, str]]:
        if security != "admin":
            if self.azure_ad_token:
                return "Authorization", "Bearer " + self.azure_ad_token
            if self.api_key and self.workload_identity is None:
                return "api-key", self.api_key
        return super().authorization(security)

    def provider(self) -> Optional[Callable[[], Any]]:
        return self.azure_ad_token_provider or self.api_key_provider

    def take(self, held: Held) -> None:
        if self.azure_ad_token_provider is not None:
            self.azure_ad_token = checked_token("azure_ad_token_provider", held)
        else:
            super().take(held)

    # What went wrong.

    def explained(self, error: Any, call: Call) -> Any:
        """A 404 tells which deployment was asked for; the address is in its message already (need 38)."""
        if isinstance(error, NotFoundError):
            error.message += self._advice(error.request.target, call)
            error.args = (error.message,)
        return error

    def _advice(self, target: str, call: Call) -> str:
        deployment = target.partition("?")[0].partition("/deployments/")[2].partition("/")[0]
        if not deployment and isinstance(call.body, dict) and self.is_v1:
            deployment = str(call.body.get("model") or "")
        version = " with api-version %s" % self.api_version if self.api_version else ""
        if deployment:
            return (
                "; the deployment tried was %r%s: is that its name (which need not be the model's), has this resource a deployment "
                "of that name, and has it been ready for some minutes?" % (deployment, version)
            )
        return "; no deployment was named%s: does this resource serve the operation in that version?" % version


class BaseAzureClient(Client):
    """What both Azure clients share: their settings, and copies that keep them."""

    def __init__(
        self,
        *,
        api_version: Optional[str] = None,
        azure_endpoint: Optional[str] = None,
        azure_deployment: Optional[str] = None,
        api_key: Any = None,
        admin_api_key: Optional[str] = None,
        workload_identity: Any = None,
        azure_ad_token: Optional[str] = None,
        azure_ad_token_provider: Optional[Callable[[], Any]] = None,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        websocket_base_url: Any = None,
        base_url: Any = None,
        timeout: Any = NOT_GIVEN,
        max_retries: Any = DEFAULT_MAX_RETRIES,
        default_headers: Optional[Mapping[str, Any]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        http_client: Any = None,
        strict_stream_end: bool = True,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
        _wire: Any = None,
    ) -> None:
        arguments = {name: value for name, value in locals().items() if name not in ("self", "__class__")}
        self._given = {name: arguments.pop(name) for name in _SETTINGS}
        super().__init__(**arguments)

    def _make_options(self, provider: Any, **options: Any) -> Options:
        return AzureOptions(**self.__dict__.pop("_given"), **options)

    def copy(
        self,
        *,
        api_key: Any = None,
        admin_api_key: Optional[str] = None,
        workload_identity: Any = None,
        provider: Any = NOT_GIVEN,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        websocket_base_url: Any = None,
        api_version: Optional[str] = None,
        azure_endpoint: Optional[str] = None,
        azure_deployment: Optional[str] = None,
        azure_ad_token: Optional[str] = None,
        azure_ad_token_provider: Optional[Callable[[], Any]] = None,
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

        A credential takes the place of the one there is, of whatever kind; so do azure_endpoint and base_url. Headers and query
        as for `OpenAI.copy`. Azure has no data_residency and no provider; giving one raises OpenAIError.
        """
        for name, value in (("data_residency", data_residency), ("provider", provider)):
            if value is not None and given(value):
                raise OpenAIError("%s does not go with Azure" % name)
        return self._copied({key: value for key, value in locals().items() if key not in ("name", "value")})

    with_options = copy

    @property
    def api_version(self) -> Optional[str]:
        """The version of Azure's API that is asked for, or None."""
        version: Optional[str] = self._driver.options.api_version
        return version

    @property
    def azure_endpoint(self) -> Optional[str]:
        """The address of the resource, or None if `base_url` was given."""
        endpoint: Optional[str] = self._driver.options.azure_endpoint
        return endpoint

    @property
    def azure_deployment(self) -> Optional[str]:
        """The deployment that is used for all calls, or None if `model` names it in each."""
        deployment: Optional[str] = self._driver.options.azure_deployment
        return deployment

    _api_version, _azure_endpoint, _azure_deployment = api_version, azure_endpoint, azure_deployment


class AzureOpenAI(BaseAzureClient, OpenAI):
    """A client of a resource of Azure OpenAI; threads may share it. The options of `OpenAI`, and these:

    azure_endpoint: the address of the resource, https://NAME.openai.azure.com; default `AZURE_OPENAI_ENDPOINT`. If it ends in
      /openai/v1, no api_version is needed.
    azure_deployment: the deployment for all calls; default the `model` of each call.
    api_version: such as "2024-10-21"; default `OPENAI_API_VERSION`.
    api_key: the resource's key, or a callable that gives it; default `AZURE_OPENAI_API_KEY`.
    azure_ad_token: a token of Microsoft Entra ID in place of the key; default `AZURE_OPENAI_AD_TOKEN`.
    azure_ad_token_provider: a callable that gives such a token; it is asked before every attempt.
    base_url: in place of azure_endpoint and azure_deployment, the whole address before the operation's path.

    The two credentials of the environment count only if no credential is given; of them the token goes first.
    Raises MutuallyExclusiveAuthError for more than one credential, OpenAIError for none, ConfigurationError (a ValueError) for
    an address or version that is missing or can't be used.
    """


class AsyncAzureOpenAI(BaseAzureClient, AsyncOpenAI):
    """The async client of Azure OpenAI: the same options and methods as `AzureOpenAI`, to be awaited.

    api_key and azure_ad_token_provider may also be coroutine functions; a plain callable is asked in a thread.
    """
