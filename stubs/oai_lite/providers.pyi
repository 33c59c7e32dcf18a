# Derived by `python -m tools gen` from oai_lite/providers.py. Do not edit: change that and run gen.
from ._aws import Credentials
from ._client import AsyncOpenAI, Client, OpenAI
from ._credentials import Held
from ._options import Options
from typing import Any, Callable, Dict, Mapping, Optional, Tuple, Union
BedrockEndpoint: Any
class Bedrock:
    """Amazon Bedrock as a provider. arguments: those of `bedrock`, checked; copies of a client share it."""
    arguments: Any
    token: str
    source: Optional[Callable[[], Any]]
    credentials: Optional[Credentials]
    signs: Any
    def __init__(self, arguments: Mapping[str, Any]) -> None: ...
    def options(self, **options: Any) -> Options:
        """The options of a client of this provider."""
    def changed(self, changes: Mapping[str, Any]) -> Bedrock:
        """This provider with other arguments; a credential takes the place of those there are."""
def bedrock(*, endpoint: Optional[BedrockEndpoint]=None, region: Optional[str]=None, base_url: Any=..., api_key: Union[str, None]=..., token_provider: Optional[Callable[[], Any]]=None, access_key_id: Optional[str]=None, secret_access_key: Optional[str]=None, session_token: Optional[str]=None, profile: Optional[str]=None, credential_provider: Optional[Callable[[], Any]]=None) -> Bedrock:
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
class BedrockOptions(Options):
    """The options of a client of Bedrock. What belongs to OpenAI, in the environment too, stays out of them."""
    REPLACES: Any
    bedrock: Bedrock
    credentials: Any
    signs: Any
    def __init__(self, provider: Bedrock, **options: Any) -> None: ...
    def settings(self) -> Dict[str, Any]: ...
    def authorization(self, security: str) -> Optional[Tuple[str, str]]: ...
    def provider(self) -> Optional[Callable[[], Any]]: ...
    def take(self, held: Held) -> None: ...
    def sign(self, request: Any, now: float) -> None: ...
class _BedrockClient(Client):
    """What both Bedrock clients share."""
    def __init__(self, *, api_key: Any=None, bedrock_token_provider: Optional[Callable[[], Any]]=None, aws_region: Optional[str]=None, aws_profile: Optional[str]=None, aws_access_key_id: Optional[str]=None, aws_secret_access_key: Optional[str]=None, aws_session_token: Optional[str]=None, aws_credentials_provider: Optional[Callable[[], Any]]=None, organization: Optional[str]=None, project: Optional[str]=None, webhook_secret: Optional[str]=None, base_url: Any=None, websocket_base_url: Any=None, timeout: Any=..., max_retries: Any=..., default_headers: Optional[Mapping[str, Any]]=None, default_query: Optional[Mapping[str, object]]=None, http_client: Any=None, strict_stream_end: bool=True, _strict_response_validation: bool=False, _enforce_credentials: bool=True, _provider: Any=None) -> None: ...
    @property
    def aws_region(self) -> Optional[str]:
        """The region that the models are in, or None if it is unknown."""
    def copy(self, *, api_key: Any=None, admin_api_key: Optional[str]=None, workload_identity: Any=None, provider: Any=..., bedrock_token_provider: Optional[Callable[[], Any]]=None, aws_region: Optional[str]=None, aws_profile: Optional[str]=None, aws_access_key_id: Optional[str]=None, aws_secret_access_key: Optional[str]=None, aws_session_token: Optional[str]=None, aws_credentials_provider: Optional[Callable[[], Any]]=None, organization: Optional[str]=None, project: Optional[str]=None, webhook_secret: Optional[str]=None, websocket_base_url: Any=None, base_url: Any=..., data_residency: Optional[str]=None, timeout: Any=..., http_client: Any=None, max_retries: Any=..., default_headers: Optional[Mapping[str, Any]]=None, set_default_headers: Optional[Mapping[str, Any]]=None, default_query: Optional[Mapping[str, object]]=None, set_default_query: Optional[Mapping[str, object]]=None, strict_stream_end: Optional[bool]=None, _strict_response_validation: Optional[bool]=None, _enforce_credentials: Optional[bool]=None) -> Any:
        """A client with the same options but for those given; it shares the connections unless `http_client` is given.

        A credential takes the place of the one there is, of whatever kind. Headers and query as for `OpenAI.copy`. Bedrock has no
        admin_api_key, workload_identity, data_residency and other provider; giving one raises OpenAIError.
        """
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
