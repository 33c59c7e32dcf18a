# Derived by `python -m tools gen` from oai_lite/providers.py. Do not edit: change that and run gen.
from ._client import AsyncHTTPClientOption, AsyncOpenAI, Client, HTTPClientOption, OpenAI, Provider, RetriesOption, TimeoutOption, WorkloadIdentityOption
from ._options import Options
from typing import Any, Awaitable, Callable, Literal, Mapping, Optional, Union
from typing_extensions import Self
BedrockTokenProvider = Callable[[], str]
AwsCredentialsProvider = Callable[[], object]
AsyncBedrockTokenProvider = Callable[[], Union[str, Awaitable[str]]]
BedrockEndpoint = Literal['mantle', 'runtime']
class Bedrock:
    """Amazon Bedrock as a provider. arguments: those of `bedrock`, checked; copies of a client share it."""
    def options(self, **options: Any) -> Options:
        """The options of a client of this provider."""
def bedrock(*, endpoint: Optional[BedrockEndpoint]=None, region: Optional[str]=None, base_url: Optional[str]=..., api_key: Optional[str]=..., token_provider: Union[BedrockTokenProvider, AsyncBedrockTokenProvider, None]=None, access_key_id: Optional[str]=None, secret_access_key: Optional[str]=None, session_token: Optional[str]=None, profile: Optional[str]=None, credential_provider: Optional[AwsCredentialsProvider]=None) -> Bedrock:
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
class _BedrockClient(Client):
    """What both Bedrock clients share."""
    @property
    def aws_region(self) -> Optional[str]:
        """The region that the models are in, or None if it is unknown."""
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
    def __init__(self, *, api_key: Union[str, Callable[[], str], None]=None, bedrock_token_provider: Optional[BedrockTokenProvider]=None, aws_region: Optional[str]=None, aws_profile: Optional[str]=None, aws_access_key_id: Optional[str]=None, aws_secret_access_key: Optional[str]=None, aws_session_token: Optional[str]=None, aws_credentials_provider: Optional[AwsCredentialsProvider]=None, organization: Optional[str]=None, project: Optional[str]=None, webhook_secret: Optional[str]=None, base_url: Optional[str]=None, websocket_base_url: Optional[str]=None, timeout: TimeoutOption=..., max_retries: RetriesOption=..., default_headers: Optional[Mapping[str, str]]=None, default_query: Optional[Mapping[str, object]]=None, http_client: HTTPClientOption=None, strict_stream_end: bool=True, _strict_response_validation: bool=False, _enforce_credentials: bool=True, _provider: Any=None) -> None:
        """The options of a client.

        Args:
            api_key: a Bedrock API key (a bearer token); default `AWS_BEARER_TOKEN_BEDROCK` if no credential is given.
            bedrock_token_provider: a callable that gives such tokens, asked before every attempt.
            aws_region: default `AWS_REGION`, `AWS_DEFAULT_REGION`, or that of the profile.
            aws_profile: take them from this profile of the shared files (~/.aws).
            aws_access_key_id: AWS credentials; requests are signed with them.
            aws_secret_access_key: AWS credentials; requests are signed with them.
            aws_session_token: AWS credentials; requests are signed with them.
            aws_credentials_provider: a callable that gives them before every attempt, such as `boto3.Session().get_credentials`.
            organization: whom to bill; default `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID`.
            project: whom to bill; default `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID`.
            webhook_secret: for `webhooks.unwrap`; default `OPENAI_WEBHOOK_SECRET`.
            base_url: the whole address; default `AWS_BEDROCK_BASE_URL`, else the one of the region.
            websocket_base_url: where `connect()` opens WebSockets, ws:// or wss://; default base_url.
            timeout: seconds for each phase of a request, or a `Timeout`; default 600 s, and 5 s to connect. None is no limit.
            max_retries: further attempts after a failed one, 0 and up, or a `Retry`; default 2.
            default_headers: sent with every request.
            default_query: sent with every request.
            http_client: an `HTTPClient`, or your own `urllib.request.OpenerDirector`.
            strict_stream_end: whether a stream without its terminal event raises APIStreamIncompleteError; default true.
        """
    def copy(self, *, api_key: Union[str, Callable[[], str], None]=None, admin_api_key: Optional[str]=None, workload_identity: WorkloadIdentityOption=None, provider: Optional[Provider]=..., bedrock_token_provider: Optional[BedrockTokenProvider]=None, aws_region: Optional[str]=None, aws_profile: Optional[str]=None, aws_access_key_id: Optional[str]=None, aws_secret_access_key: Optional[str]=None, aws_session_token: Optional[str]=None, aws_credentials_provider: Optional[AwsCredentialsProvider]=None, organization: Optional[str]=None, project: Optional[str]=None, webhook_secret: Optional[str]=None, websocket_base_url: Optional[str]=None, base_url: Optional[str]=..., data_residency: Optional[str]=None, timeout: TimeoutOption=..., http_client: HTTPClientOption=None, max_retries: RetriesOption=..., default_headers: Optional[Mapping[str, str]]=None, set_default_headers: Optional[Mapping[str, str]]=None, default_query: Optional[Mapping[str, object]]=None, set_default_query: Optional[Mapping[str, object]]=None, strict_stream_end: Optional[bool]=None, _strict_response_validation: Optional[bool]=None, _enforce_credentials: Optional[bool]=None) -> Self:
        """A client with the same options but for those given; it shares the connections unless `http_client` is given.

        A credential takes the place of the one there is, of whatever kind. Headers and query as for `OpenAI.copy`. Bedrock has no
        admin_api_key, workload_identity, data_residency and other provider; giving one raises OpenAIError.
        """
    with_options = copy
class AsyncBedrockOpenAI(_BedrockClient, AsyncOpenAI):
    """The async client of Amazon Bedrock: the same options and methods as `BedrockOpenAI`, to be awaited.

    Providers may also be coroutine functions; a plain callable is asked in a thread.
    """
    def __init__(self, *, api_key: Union[str, Callable[[], str], Callable[[], Awaitable[str]], None]=None, bedrock_token_provider: Optional[AsyncBedrockTokenProvider]=None, aws_region: Optional[str]=None, aws_profile: Optional[str]=None, aws_access_key_id: Optional[str]=None, aws_secret_access_key: Optional[str]=None, aws_session_token: Optional[str]=None, aws_credentials_provider: Optional[AwsCredentialsProvider]=None, organization: Optional[str]=None, project: Optional[str]=None, webhook_secret: Optional[str]=None, base_url: Optional[str]=None, websocket_base_url: Optional[str]=None, timeout: TimeoutOption=..., max_retries: RetriesOption=..., default_headers: Optional[Mapping[str, str]]=None, default_query: Optional[Mapping[str, object]]=None, http_client: AsyncHTTPClientOption=None, strict_stream_end: bool=True, _strict_response_validation: bool=False, _enforce_credentials: bool=True, _provider: Any=None) -> None:
        """The options of a client.

        Args:
            api_key: a Bedrock API key (a bearer token); default `AWS_BEARER_TOKEN_BEDROCK` if no credential is given.
            bedrock_token_provider: a callable that gives such tokens, asked before every attempt.
            aws_region: default `AWS_REGION`, `AWS_DEFAULT_REGION`, or that of the profile.
            aws_profile: take them from this profile of the shared files (~/.aws).
            aws_access_key_id: AWS credentials; requests are signed with them.
            aws_secret_access_key: AWS credentials; requests are signed with them.
            aws_session_token: AWS credentials; requests are signed with them.
            aws_credentials_provider: a callable that gives them before every attempt, such as `boto3.Session().get_credentials`.
            organization: whom to bill; default `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID`.
            project: whom to bill; default `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID`.
            webhook_secret: for `webhooks.unwrap`; default `OPENAI_WEBHOOK_SECRET`.
            base_url: the whole address; default `AWS_BEDROCK_BASE_URL`, else the one of the region.
            websocket_base_url: where `connect()` opens WebSockets, ws:// or wss://; default base_url.
            timeout: seconds for each phase of a request, or a `Timeout`; default 600 s, and 5 s to connect. None is no limit.
            max_retries: further attempts after a failed one, 0 and up, or a `Retry`; default 2.
            default_headers: sent with every request.
            default_query: sent with every request.
            http_client: an `HTTPClient`, or your own `urllib.request.OpenerDirector`.
            strict_stream_end: whether a stream without its terminal event raises APIStreamIncompleteError; default true.
        """
    def copy(self, *, api_key: Union[str, Callable[[], str], Callable[[], Awaitable[str]], None]=None, admin_api_key: Optional[str]=None, workload_identity: WorkloadIdentityOption=None, provider: Optional[Provider]=..., bedrock_token_provider: Optional[AsyncBedrockTokenProvider]=None, aws_region: Optional[str]=None, aws_profile: Optional[str]=None, aws_access_key_id: Optional[str]=None, aws_secret_access_key: Optional[str]=None, aws_session_token: Optional[str]=None, aws_credentials_provider: Optional[AwsCredentialsProvider]=None, organization: Optional[str]=None, project: Optional[str]=None, webhook_secret: Optional[str]=None, websocket_base_url: Optional[str]=None, base_url: Optional[str]=..., data_residency: Optional[str]=None, timeout: TimeoutOption=..., http_client: AsyncHTTPClientOption=None, max_retries: RetriesOption=..., default_headers: Optional[Mapping[str, str]]=None, set_default_headers: Optional[Mapping[str, str]]=None, default_query: Optional[Mapping[str, object]]=None, set_default_query: Optional[Mapping[str, object]]=None, strict_stream_end: Optional[bool]=None, _strict_response_validation: Optional[bool]=None, _enforce_credentials: Optional[bool]=None) -> Self:
        """A client with the same options but for those given; it shares the connections unless `http_client` is given.

        A credential takes the place of the one there is, of whatever kind. Headers and query as for `OpenAI.copy`. Bedrock has no
        admin_api_key, workload_identity, data_residency and other provider; giving one raises OpenAIError.
        """
    with_options = copy
