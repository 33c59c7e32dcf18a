# Derived by `python -m tools gen` from oai_lite/_azure.py. Do not edit: change that and run gen.
from ._client import AsyncHTTPClientOption, AsyncOpenAI, Client, HTTPClientOption, OpenAI, Provider, RetriesOption, TimeoutOption, WorkloadIdentityOption
from typing import Awaitable, Callable, Mapping, Optional, Union
from typing_extensions import Self
AsyncAzureADTokenProvider = Callable[[], Union[str, Awaitable[str]]]
AzureADTokenProvider = Callable[[], str]
class BaseAzureClient(Client):
    """What both Azure clients share: their settings, and copies that keep them."""
    @property
    def api_version(self) -> Optional[str]:
        """The version of Azure's API that is asked for, or None."""
    @property
    def azure_endpoint(self) -> Optional[str]:
        """The address of the resource, or None if `base_url` was given."""
    @property
    def azure_deployment(self) -> Optional[str]:
        """The deployment that is used for all calls, or None if `model` names it in each."""
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
    def __init__(self, *, api_version: Optional[str]=None, azure_endpoint: Optional[str]=None, azure_deployment: Optional[str]=None, api_key: Union[str, Callable[[], str], None]=None, admin_api_key: Optional[str]=None, workload_identity: WorkloadIdentityOption=None, azure_ad_token: Optional[str]=None, azure_ad_token_provider: Optional[AzureADTokenProvider]=None, organization: Optional[str]=None, project: Optional[str]=None, webhook_secret: Optional[str]=None, websocket_base_url: Optional[str]=None, base_url: Optional[str]=None, timeout: TimeoutOption=..., max_retries: RetriesOption=..., default_headers: Optional[Mapping[str, str]]=None, default_query: Optional[Mapping[str, object]]=None, http_client: HTTPClientOption=None, strict_stream_end: bool=True, _strict_response_validation: bool=False, _enforce_credentials: bool=True) -> None:
        """The options of a client.

        Args:
            api_version: such as "2024-10-21"; default `OPENAI_API_VERSION`.
            azure_endpoint: the address of the resource, https://NAME.openai.azure.com; default `AZURE_OPENAI_ENDPOINT`. If it ends in /openai/v1, no api_version is needed.
            azure_deployment: the deployment for all calls; default the `model` of each call.
            api_key: the resource's key, or a callable that gives it; default `AZURE_OPENAI_API_KEY`.
            admin_api_key: for the `admin` operations; default `OPENAI_ADMIN_KEY`.
            workload_identity: in place of a key, who this workload is to a cloud or cluster; see `oai_lite.auth`.
            azure_ad_token: a token of Microsoft Entra ID in place of the key; default `AZURE_OPENAI_AD_TOKEN`.
            azure_ad_token_provider: a callable that gives such a token; it is asked before every attempt.
            organization: whom to bill; default `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID`.
            project: whom to bill; default `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID`.
            webhook_secret: for `webhooks.unwrap`; default `OPENAI_WEBHOOK_SECRET`.
            websocket_base_url: where `connect()` opens WebSockets, ws:// or wss://; default base_url.
            base_url: in place of azure_endpoint and azure_deployment, the whole address before the operation's path.
            timeout: seconds for each phase of a request, or a `Timeout`; default 600 s, and 5 s to connect. None is no limit.
            max_retries: further attempts after a failed one, 0 and up, or a `Retry`; default 2.
            default_headers: sent with every request.
            default_query: sent with every request.
            http_client: an `HTTPClient`, or your own `urllib.request.OpenerDirector`.
            strict_stream_end: whether a stream without its terminal event raises APIStreamIncompleteError; default true.
        """
    def copy(self, *, api_key: Union[str, Callable[[], str], None]=None, admin_api_key: Optional[str]=None, workload_identity: WorkloadIdentityOption=None, provider: Optional[Provider]=..., organization: Optional[str]=None, project: Optional[str]=None, webhook_secret: Optional[str]=None, websocket_base_url: Optional[str]=None, api_version: Optional[str]=None, azure_endpoint: Optional[str]=None, azure_deployment: Optional[str]=None, azure_ad_token: Optional[str]=None, azure_ad_token_provider: Optional[AzureADTokenProvider]=None, base_url: Optional[str]=..., data_residency: Optional[str]=None, timeout: TimeoutOption=..., http_client: HTTPClientOption=None, max_retries: RetriesOption=..., default_headers: Optional[Mapping[str, str]]=None, set_default_headers: Optional[Mapping[str, str]]=None, default_query: Optional[Mapping[str, object]]=None, set_default_query: Optional[Mapping[str, object]]=None, strict_stream_end: Optional[bool]=None, _strict_response_validation: Optional[bool]=None, _enforce_credentials: Optional[bool]=None) -> Self:
        """A client with the same options but for those given; it shares the connections unless `http_client` is given.

        A credential takes the place of the one there is, of whatever kind; so do azure_endpoint and base_url. Headers and query
        as for `OpenAI.copy`. Azure has no data_residency and no provider; giving one raises OpenAIError.
        """
    with_options = copy
class AsyncAzureOpenAI(BaseAzureClient, AsyncOpenAI):
    """The async client of Azure OpenAI: the same options and methods as `AzureOpenAI`, to be awaited.

    api_key and azure_ad_token_provider may also be coroutine functions; a plain callable is asked in a thread.
    """
    def __init__(self, *, api_version: Optional[str]=None, azure_endpoint: Optional[str]=None, azure_deployment: Optional[str]=None, api_key: Union[str, Callable[[], str], Callable[[], Awaitable[str]], None]=None, admin_api_key: Optional[str]=None, workload_identity: WorkloadIdentityOption=None, azure_ad_token: Optional[str]=None, azure_ad_token_provider: Optional[AsyncAzureADTokenProvider]=None, organization: Optional[str]=None, project: Optional[str]=None, webhook_secret: Optional[str]=None, websocket_base_url: Optional[str]=None, base_url: Optional[str]=None, timeout: TimeoutOption=..., max_retries: RetriesOption=..., default_headers: Optional[Mapping[str, str]]=None, default_query: Optional[Mapping[str, object]]=None, http_client: AsyncHTTPClientOption=None, strict_stream_end: bool=True, _strict_response_validation: bool=False, _enforce_credentials: bool=True) -> None:
        """The options of a client.

        Args:
            api_version: such as "2024-10-21"; default `OPENAI_API_VERSION`.
            azure_endpoint: the address of the resource, https://NAME.openai.azure.com; default `AZURE_OPENAI_ENDPOINT`. If it ends in /openai/v1, no api_version is needed.
            azure_deployment: the deployment for all calls; default the `model` of each call.
            api_key: the resource's key, or a callable that gives it; default `AZURE_OPENAI_API_KEY`.
            admin_api_key: for the `admin` operations; default `OPENAI_ADMIN_KEY`.
            workload_identity: in place of a key, who this workload is to a cloud or cluster; see `oai_lite.auth`.
            azure_ad_token: a token of Microsoft Entra ID in place of the key; default `AZURE_OPENAI_AD_TOKEN`.
            azure_ad_token_provider: a callable that gives such a token; it is asked before every attempt.
            organization: whom to bill; default `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID`.
            project: whom to bill; default `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID`.
            webhook_secret: for `webhooks.unwrap`; default `OPENAI_WEBHOOK_SECRET`.
            websocket_base_url: where `connect()` opens WebSockets, ws:// or wss://; default base_url.
            base_url: in place of azure_endpoint and azure_deployment, the whole address before the operation's path.
            timeout: seconds for each phase of a request, or a `Timeout`; default 600 s, and 5 s to connect. None is no limit.
            max_retries: further attempts after a failed one, 0 and up, or a `Retry`; default 2.
            default_headers: sent with every request.
            default_query: sent with every request.
            http_client: an `HTTPClient`, or your own `urllib.request.OpenerDirector`.
            strict_stream_end: whether a stream without its terminal event raises APIStreamIncompleteError; default true.
        """
    def copy(self, *, api_key: Union[str, Callable[[], str], Callable[[], Awaitable[str]], None]=None, admin_api_key: Optional[str]=None, workload_identity: WorkloadIdentityOption=None, provider: Optional[Provider]=..., organization: Optional[str]=None, project: Optional[str]=None, webhook_secret: Optional[str]=None, websocket_base_url: Optional[str]=None, api_version: Optional[str]=None, azure_endpoint: Optional[str]=None, azure_deployment: Optional[str]=None, azure_ad_token: Optional[str]=None, azure_ad_token_provider: Optional[AsyncAzureADTokenProvider]=None, base_url: Optional[str]=..., data_residency: Optional[str]=None, timeout: TimeoutOption=..., http_client: AsyncHTTPClientOption=None, max_retries: RetriesOption=..., default_headers: Optional[Mapping[str, str]]=None, set_default_headers: Optional[Mapping[str, str]]=None, default_query: Optional[Mapping[str, object]]=None, set_default_query: Optional[Mapping[str, object]]=None, strict_stream_end: Optional[bool]=None, _strict_response_validation: Optional[bool]=None, _enforce_credentials: Optional[bool]=None) -> Self:
        """A client with the same options but for those given; it shares the connections unless `http_client` is given.

        A credential takes the place of the one there is, of whatever kind; so do azure_endpoint and base_url. Headers and query
        as for `OpenAI.copy`. Azure has no data_residency and no provider; giving one raises OpenAIError.
        """
    with_options = copy
