# Derived by `python -m tools gen` from oai_lite/_client.py. Do not edit: change that and run gen.
from ._async import AsyncPage, AsyncPaginator, AsyncStream
from ._async_http import AsyncHTTPClient
from ._client_views import AsyncOpenAIWithRawResponse, AsyncOpenAIWithStreamingResponse, OpenAIWithRawResponse, OpenAIWithStreamingResponse
from ._multipart import FileTypes
from ._openers import HTTPClient, Opener
from ._options import Options, Timeout
from ._retry import Retry
from ._sync import Stream, SyncPage
from .auth import WorkloadIdentity, WorkloadIdentityAuth
from .resources.admin import Admin, AsyncAdmin
from .resources.audio import AsyncAudio, Audio
from .resources.batches import AsyncBatches, Batches
from .resources.beta import AsyncBeta, Beta
from .resources.chat import AsyncChat, Chat
from .resources.completions import AsyncCompletions, Completions
from .resources.containers import AsyncContainers, Containers
from .resources.content_provenance_checks import AsyncContentProvenanceChecks, ContentProvenanceChecks
from .resources.conversations import AsyncConversations, Conversations
from .resources.decisions import AsyncDecisions, Decisions
from .resources.embeddings import AsyncEmbeddings, Embeddings
from .resources.evals import AsyncEvals, Evals
from .resources.files import AsyncFiles, Files
from .resources.fine_tuning import AsyncFineTuning, FineTuning
from .resources.images import AsyncImages, Images
from .resources.live import AsyncLive, Live
from .resources.models import AsyncModels, Models
from .resources.moderations import AsyncModerations, Moderations
from .resources.realtime import AsyncRealtime, Realtime
from .resources.responses import AsyncResponses, Responses
from .resources.safety import AsyncSafety, Safety
from .resources.skills import AsyncSkills, Skills
from .resources.uploads import AsyncUploads, Uploads
from .resources.vector_stores import AsyncVectorStores, VectorStores
from .resources.videos import AsyncVideos, Videos
from .resources.webhooks import AsyncWebhooks, Webhooks
from typing import Any, AsyncIterable, Awaitable, Callable, Dict, Iterable, Literal, Mapping, Optional, Protocol, Sequence, Tuple, Type, Union, overload
from typing_extensions import Self, TypeVar
T = TypeVar('T')
S = TypeVar('S')
Content = Union[str, bytes, bytearray, Iterable[bytes]]
AsyncContent = Union[Content, AsyncIterable[bytes]]
FormFiles = Union[Mapping[str, FileTypes], Sequence[Tuple[str, FileTypes]]]
TimeoutOption = Union[float, Timeout, None]
RetriesOption = Union[int, Retry]
WorkloadIdentityOption = Union[WorkloadIdentity, WorkloadIdentityAuth, Mapping[str, object], None]
HTTPClientOption = Union[HTTPClient, Opener, None]
AsyncHTTPClientOption = Optional[AsyncHTTPClient]
class Provider(Protocol):
    """Who serves the models in place of OpenAI: what `oai_lite.providers.bedrock(...)` gives."""
    def options(self, **options: Any) -> Options:
        """The options of a client that asks this provider. options: those that the client was made with."""
class Client:
    """What both clients share: options, copies and the building of calls for undocumented endpoints."""
    api_key: str
    admin_api_key: Optional[str]
    organization: Optional[str]
    project: Optional[str]
    webhook_secret: Optional[str]
    websocket_base_url: Optional[str]
    timeout: Union[float, Timeout, None]
    @property
    def base_url(self) -> str:
        """The base URL of the API, with a trailing "/"."""
    @base_url.setter
    def base_url(self, value: str) -> None: ...
    @property
    def workload_identity(self) -> Union[WorkloadIdentity, Mapping[str, object], None]:
        """The workload identity in use, as given; None if there is none."""
    @property
    def max_retries(self) -> Union[int, Retry]:
        """How often a failed request is sent again, as given: a number or a `Retry`."""
    @max_retries.setter
    def max_retries(self, value: Union[int, Retry]) -> None: ...
    @property
    def default_headers(self) -> Dict[str, str]:
        """Header fields of every request: the client's own, then `default_headers` as given. Credentials are included."""
    @property
    def default_query(self) -> Dict[str, object]:
        """Query parameters of every request, as given."""
    @property
    def auth_headers(self) -> Dict[str, str]:
        """The header field that carries the credential; empty if there is none."""
    def is_closed(self) -> bool:
        """True after `close()`."""
class OpenAI(Client):
    """A client of the OpenAI API; threads may share it. Use it as a context manager, or `close()` it, or just drop it.

    api_key: the key, or a callable that gives one for every attempt; default `OPENAI_API_KEY`.
    admin_api_key: for the `admin` operations; default `OPENAI_ADMIN_KEY`.
    workload_identity: in place of a key, who this workload is to a cloud or cluster; see `oai_lite.auth`.
    organization, project: whom to bill; default `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID`.
    provider: who serves the models in place of OpenAI, such as `oai_lite.providers.bedrock(...)`.
    base_url: the API's address; default `OPENAI_BASE_URL`, else https://api.openai.com/v1.
    data_residency: in place of base_url, the region of the API: global, us, eu, ae, au, in or jp.
    websocket_base_url: where `connect()` opens WebSockets, ws:// or wss://; default base_url.
    timeout: seconds for each phase of a request, or a `Timeout`; default 600 s, and 5 s to connect. None is no limit.
    max_retries: further attempts after a failed one, 0 and up, or a `Retry`; default 2.
    default_headers, default_query: sent with every request.
    http_client: an `HTTPClient`, or your own `urllib.request.OpenerDirector`.
    strict_stream_end: whether a stream without its terminal event raises APIStreamIncompleteError; default true.
    webhook_secret: for `webhooks.unwrap`; default `OPENAI_WEBHOOK_SECRET`.

    Raises OpenAIError if there is no credential, ConfigurationError (a ValueError) for an option that can't be used.
    """
    decisions: Decisions
    completions: Completions
    chat: Chat
    embeddings: Embeddings
    files: Files
    images: Images
    content_provenance_checks: ContentProvenanceChecks
    audio: Audio
    moderations: Moderations
    models: Models
    fine_tuning: FineTuning
    vector_stores: VectorStores
    safety: Safety
    webhooks: Webhooks
    beta: Beta
    batches: Batches
    uploads: Uploads
    admin: Admin
    responses: Responses
    live: Live
    realtime: Realtime
    conversations: Conversations
    evals: Evals
    containers: Containers
    skills: Skills
    videos: Videos
    def __init__(self, *, api_key: Union[str, Callable[[], str], None]=None, admin_api_key: Optional[str]=None, workload_identity: WorkloadIdentityOption=None, organization: Optional[str]=None, project: Optional[str]=None, webhook_secret: Optional[str]=None, provider: Optional[Provider]=None, base_url: Optional[str]=None, data_residency: Optional[str]=None, websocket_base_url: Optional[str]=None, timeout: TimeoutOption=..., max_retries: RetriesOption=..., default_headers: Optional[Mapping[str, str]]=None, default_query: Optional[Mapping[str, object]]=None, http_client: HTTPClientOption=None, strict_stream_end: bool=True, _strict_response_validation: bool=False, _enforce_credentials: bool=True) -> None:
        """The options of a client.

        Args:
            api_key: the key, or a callable that gives one for every attempt; default `OPENAI_API_KEY`.
            admin_api_key: for the `admin` operations; default `OPENAI_ADMIN_KEY`.
            workload_identity: in place of a key, who this workload is to a cloud or cluster; see `oai_lite.auth`.
            organization: whom to bill; default `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID`.
            project: whom to bill; default `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID`.
            webhook_secret: for `webhooks.unwrap`; default `OPENAI_WEBHOOK_SECRET`.
            provider: who serves the models in place of OpenAI, such as `oai_lite.providers.bedrock(...)`.
            base_url: the API's address; default `OPENAI_BASE_URL`, else https://api.openai.com/v1.
            data_residency: in place of base_url, the region of the API: global, us, eu, ae, au, in or jp.
            websocket_base_url: where `connect()` opens WebSockets, ws:// or wss://; default base_url.
            timeout: seconds for each phase of a request, or a `Timeout`; default 600 s, and 5 s to connect. None is no limit.
            max_retries: further attempts after a failed one, 0 and up, or a `Retry`; default 2.
            default_headers: sent with every request.
            default_query: sent with every request.
            http_client: an `HTTPClient`, or your own `urllib.request.OpenerDirector`.
            strict_stream_end: whether a stream without its terminal event raises APIStreamIncompleteError; default true.
        """
    def copy(self, *, api_key: Union[str, Callable[[], str], None]=None, admin_api_key: Optional[str]=None, workload_identity: WorkloadIdentityOption=None, organization: Optional[str]=None, project: Optional[str]=None, webhook_secret: Optional[str]=None, provider: Optional[Provider]=None, base_url: Optional[str]=None, data_residency: Optional[str]=None, websocket_base_url: Optional[str]=None, timeout: TimeoutOption=..., max_retries: RetriesOption=..., default_headers: Optional[Mapping[str, str]]=None, set_default_headers: Optional[Mapping[str, str]]=None, default_query: Optional[Mapping[str, object]]=None, set_default_query: Optional[Mapping[str, object]]=None, http_client: HTTPClientOption=None, strict_stream_end: Optional[bool]=None, _strict_response_validation: Optional[bool]=None, _enforce_credentials: Optional[bool]=None) -> Self:
        """A client with the same options but for those given; it shares the connections unless `http_client` is given.

        default_headers, default_query: merged into those there are. set_default_headers, set_default_query: replace them.
        Raises ValueError if both forms are given, and what the constructor raises.
        """
    with_options = copy
    @property
    def with_raw_response(self) -> OpenAIWithRawResponse:
        """This client with methods that give responses with their headers; `.parse()` gives the usual result."""
    @property
    def with_streaming_response(self) -> OpenAIWithStreamingResponse:
        """This client with methods that give context managers whose response is read when you ask for it."""
    @overload
    def get(self, path: str, *, cast_to: Type[T], options: Mapping[str, object]=..., stream: Literal[False]=False, stream_cls: Optional[type]=None) -> T:
        """GET a path of the API that this package does not know.

        path: below the base URL, e.g. "/foo". cast_to: what to make of the reply: `object` (the JSON value, default), `str`,
        `bytes`, `int`, `float`, `bool`, `NoneType`, `HTTPResponse` (untouched) or a class with `model_validate`.
        options: `headers`, `params` (the query), `timeout`, `max_retries`, `extra_json`, `idempotency_key`.
        stream: read the reply as an event stream. Raises what documented operations raise.
        """
    @overload
    def get(self, path: str, *, cast_to: object=..., options: Mapping[str, object]=..., stream: Literal[True], stream_cls: Type[S]) -> S:
        """GET a path of the API that this package does not know.

        path: below the base URL, e.g. "/foo". cast_to: what to make of the reply: `object` (the JSON value, default), `str`,
        `bytes`, `int`, `float`, `bool`, `NoneType`, `HTTPResponse` (untouched) or a class with `model_validate`.
        options: `headers`, `params` (the query), `timeout`, `max_retries`, `extra_json`, `idempotency_key`.
        stream: read the reply as an event stream. Raises what documented operations raise.
        """
    @overload
    def get(self, path: str, *, cast_to: object=..., options: Mapping[str, object]=..., stream: Literal[True], stream_cls: None=None) -> Stream[Any]:
        """GET a path of the API that this package does not know.

        path: below the base URL, e.g. "/foo". cast_to: what to make of the reply: `object` (the JSON value, default), `str`,
        `bytes`, `int`, `float`, `bool`, `NoneType`, `HTTPResponse` (untouched) or a class with `model_validate`.
        options: `headers`, `params` (the query), `timeout`, `max_retries`, `extra_json`, `idempotency_key`.
        stream: read the reply as an event stream. Raises what documented operations raise.
        """
    @overload
    def get(self, path: str, *, cast_to: object=..., options: Mapping[str, object]=..., stream: bool=False, stream_cls: Optional[type]=None) -> Any:
        """GET a path of the API that this package does not know.

        path: below the base URL, e.g. "/foo". cast_to: what to make of the reply: `object` (the JSON value, default), `str`,
        `bytes`, `int`, `float`, `bool`, `NoneType`, `HTTPResponse` (untouched) or a class with `model_validate`.
        options: `headers`, `params` (the query), `timeout`, `max_retries`, `extra_json`, `idempotency_key`.
        stream: read the reply as an event stream. Raises what documented operations raise.
        """
    @overload
    def post(self, path: str, *, cast_to: Type[T], body: object=None, content: Optional[Content]=None, options: Mapping[str, object]=..., files: Optional[FormFiles]=None, stream: Literal[False]=False, stream_cls: Optional[type]=None) -> T:
        """POST to a path of the API that this package does not know.

        body: a JSON value, by rule a dict. content: the bytes to send in its place, or an iterator of them; give their
        Content-Type in `options["headers"]`. files: form fields and their files, which make the body a form.
        The other arguments are those of `get`.
        """
    @overload
    def post(self, path: str, *, cast_to: object=..., body: object=None, content: Optional[Content]=None, options: Mapping[str, object]=..., files: Optional[FormFiles]=None, stream: Literal[True], stream_cls: Type[S]) -> S:
        """POST to a path of the API that this package does not know.

        body: a JSON value, by rule a dict. content: the bytes to send in its place, or an iterator of them; give their
        Content-Type in `options["headers"]`. files: form fields and their files, which make the body a form.
        The other arguments are those of `get`.
        """
    @overload
    def post(self, path: str, *, cast_to: object=..., body: object=None, content: Optional[Content]=None, options: Mapping[str, object]=..., files: Optional[FormFiles]=None, stream: Literal[True], stream_cls: None=None) -> Stream[Any]:
        """POST to a path of the API that this package does not know.

        body: a JSON value, by rule a dict. content: the bytes to send in its place, or an iterator of them; give their
        Content-Type in `options["headers"]`. files: form fields and their files, which make the body a form.
        The other arguments are those of `get`.
        """
    @overload
    def post(self, path: str, *, cast_to: object=..., body: object=None, content: Optional[Content]=None, options: Mapping[str, object]=..., files: Optional[FormFiles]=None, stream: bool=False, stream_cls: Optional[type]=None) -> Any:
        """POST to a path of the API that this package does not know.

        body: a JSON value, by rule a dict. content: the bytes to send in its place, or an iterator of them; give their
        Content-Type in `options["headers"]`. files: form fields and their files, which make the body a form.
        The other arguments are those of `get`.
        """
    @overload
    def put(self, path: str, *, cast_to: Type[T], body: object=None, content: Optional[Content]=None, options: Mapping[str, object]=..., files: Optional[FormFiles]=None) -> T:
        """PUT to a path of the API that this package does not know; arguments as for `post`."""
    @overload
    def put(self, path: str, *, cast_to: object=..., body: object=None, content: Optional[Content]=None, options: Mapping[str, object]=..., files: Optional[FormFiles]=None) -> Any:
        """PUT to a path of the API that this package does not know; arguments as for `post`."""
    @overload
    def patch(self, path: str, *, cast_to: Type[T], body: object=None, content: Optional[Content]=None, options: Mapping[str, object]=..., files: Optional[FormFiles]=None) -> T:
        """PATCH a path of the API that this package does not know; arguments as for `post`."""
    @overload
    def patch(self, path: str, *, cast_to: object=..., body: object=None, content: Optional[Content]=None, options: Mapping[str, object]=..., files: Optional[FormFiles]=None) -> Any:
        """PATCH a path of the API that this package does not know; arguments as for `post`."""
    @overload
    def delete(self, path: str, *, cast_to: Type[T], body: object=None, content: Optional[Content]=None, options: Mapping[str, object]=...) -> T:
        """DELETE a path of the API that this package does not know; arguments as for `post`."""
    @overload
    def delete(self, path: str, *, cast_to: object=..., body: object=None, content: Optional[Content]=None, options: Mapping[str, object]=...) -> Any:
        """DELETE a path of the API that this package does not know; arguments as for `post`."""
    @overload
    def request(self, method: str, path: str, *, cast_to: Type[T], body: object=None, content: Optional[Content]=None, options: Mapping[str, object]=..., files: Optional[FormFiles]=None, stream: Literal[False]=False) -> T:
        """Send any method to a path of the API that this package does not know; arguments as for `post`."""
    @overload
    def request(self, method: str, path: str, *, cast_to: object=..., body: object=None, content: Optional[Content]=None, options: Mapping[str, object]=..., files: Optional[FormFiles]=None, stream: Literal[True]) -> Stream[Any]:
        """Send any method to a path of the API that this package does not know; arguments as for `post`."""
    @overload
    def request(self, method: str, path: str, *, cast_to: object=..., body: object=None, content: Optional[Content]=None, options: Mapping[str, object]=..., files: Optional[FormFiles]=None, stream: bool=False) -> Any:
        """Send any method to a path of the API that this package does not know; arguments as for `post`."""
    @overload
    def get_api_list(self, path: str, *, model: Type[T], page: object='CursorPage', body: object=None, options: Mapping[str, object]=..., method: str='get', max_items: Optional[int]=None) -> SyncPage[T]:
        """List a path of the API that this package does not know, with auto-paging.

        page: one of our page classes, or the name of its kind, such as "CursorPage". max_items: how many items to give at most,
        1 and up, over as many pages as it takes; default all.
        """
    @overload
    def get_api_list(self, path: str, *, model: object=..., page: object='CursorPage', body: object=None, options: Mapping[str, object]=..., method: str='get', max_items: Optional[int]=None) -> SyncPage[Any]:
        """List a path of the API that this package does not know, with auto-paging.

        page: one of our page classes, or the name of its kind, such as "CursorPage". max_items: how many items to give at most,
        1 and up, over as many pages as it takes; default all.
        """
    def close(self) -> None:
        """Close all connections, those of copies included."""
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc_info: object) -> None: ...
class AsyncOpenAI(Client):
    """The async client: the same options and methods as `OpenAI`, to be awaited. Event loops may come and go.

    api_key may also be a coroutine function; a plain callable is asked in a thread. http_client: an `AsyncHTTPClient`.
    """
    decisions: AsyncDecisions
    completions: AsyncCompletions
    chat: AsyncChat
    embeddings: AsyncEmbeddings
    files: AsyncFiles
    images: AsyncImages
    content_provenance_checks: AsyncContentProvenanceChecks
    audio: AsyncAudio
    moderations: AsyncModerations
    models: AsyncModels
    fine_tuning: AsyncFineTuning
    vector_stores: AsyncVectorStores
    safety: AsyncSafety
    webhooks: AsyncWebhooks
    beta: AsyncBeta
    batches: AsyncBatches
    uploads: AsyncUploads
    admin: AsyncAdmin
    responses: AsyncResponses
    live: AsyncLive
    realtime: AsyncRealtime
    conversations: AsyncConversations
    evals: AsyncEvals
    containers: AsyncContainers
    skills: AsyncSkills
    videos: AsyncVideos
    def __init__(self, *, api_key: Union[str, Callable[[], str], Callable[[], Awaitable[str]], None]=None, admin_api_key: Optional[str]=None, workload_identity: WorkloadIdentityOption=None, organization: Optional[str]=None, project: Optional[str]=None, webhook_secret: Optional[str]=None, provider: Optional[Provider]=None, base_url: Optional[str]=None, data_residency: Optional[str]=None, websocket_base_url: Optional[str]=None, timeout: TimeoutOption=..., max_retries: RetriesOption=..., default_headers: Optional[Mapping[str, str]]=None, default_query: Optional[Mapping[str, object]]=None, http_client: AsyncHTTPClientOption=None, strict_stream_end: bool=True, _strict_response_validation: bool=False, _enforce_credentials: bool=True) -> None:
        """The options of a client.

        Args:
            api_key: the key, or a callable that gives one for every attempt; default `OPENAI_API_KEY`.
            admin_api_key: for the `admin` operations; default `OPENAI_ADMIN_KEY`.
            workload_identity: in place of a key, who this workload is to a cloud or cluster; see `oai_lite.auth`.
            organization: whom to bill; default `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID`.
            project: whom to bill; default `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID`.
            webhook_secret: for `webhooks.unwrap`; default `OPENAI_WEBHOOK_SECRET`.
            provider: who serves the models in place of OpenAI, such as `oai_lite.providers.bedrock(...)`.
            base_url: the API's address; default `OPENAI_BASE_URL`, else https://api.openai.com/v1.
            data_residency: in place of base_url, the region of the API: global, us, eu, ae, au, in or jp.
            websocket_base_url: where `connect()` opens WebSockets, ws:// or wss://; default base_url.
            timeout: seconds for each phase of a request, or a `Timeout`; default 600 s, and 5 s to connect. None is no limit.
            max_retries: further attempts after a failed one, 0 and up, or a `Retry`; default 2.
            default_headers: sent with every request.
            default_query: sent with every request.
            http_client: an `HTTPClient`, or your own `urllib.request.OpenerDirector`.
            strict_stream_end: whether a stream without its terminal event raises APIStreamIncompleteError; default true.
        """
    def copy(self, *, api_key: Union[str, Callable[[], str], Callable[[], Awaitable[str]], None]=None, admin_api_key: Optional[str]=None, workload_identity: WorkloadIdentityOption=None, organization: Optional[str]=None, project: Optional[str]=None, webhook_secret: Optional[str]=None, provider: Optional[Provider]=None, base_url: Optional[str]=None, data_residency: Optional[str]=None, websocket_base_url: Optional[str]=None, timeout: TimeoutOption=..., max_retries: RetriesOption=..., default_headers: Optional[Mapping[str, str]]=None, set_default_headers: Optional[Mapping[str, str]]=None, default_query: Optional[Mapping[str, object]]=None, set_default_query: Optional[Mapping[str, object]]=None, http_client: AsyncHTTPClientOption=None, strict_stream_end: Optional[bool]=None, _strict_response_validation: Optional[bool]=None, _enforce_credentials: Optional[bool]=None) -> Self:
        """A client with the same options but for those given; it shares the connections unless `http_client` is given.

        default_headers, default_query: merged into those there are. set_default_headers, set_default_query: replace them.
        Raises ValueError if both forms are given, and what the constructor raises.
        """
    with_options = copy
    @property
    def with_raw_response(self) -> AsyncOpenAIWithRawResponse:
        """This client with methods that give responses with their headers; `.parse()` gives the usual result."""
    @property
    def with_streaming_response(self) -> AsyncOpenAIWithStreamingResponse:
        """This client with methods that give context managers whose response is read when you ask for it."""
    @overload
    async def get(self, path: str, *, cast_to: Type[T], options: Mapping[str, object]=..., stream: Literal[False]=False, stream_cls: Optional[type]=None) -> T:
        """GET a path of the API that this package does not know.

        path: below the base URL, e.g. "/foo". cast_to: what to make of the reply: `object` (the JSON value, default), `str`,
        `bytes`, `int`, `float`, `bool`, `NoneType`, `HTTPResponse` (untouched) or a class with `model_validate`.
        options: `headers`, `params` (the query), `timeout`, `max_retries`, `extra_json`, `idempotency_key`.
        stream: read the reply as an event stream. Raises what documented operations raise.
        """
    @overload
    async def get(self, path: str, *, cast_to: object=..., options: Mapping[str, object]=..., stream: Literal[True], stream_cls: Type[S]) -> S:
        """GET a path of the API that this package does not know.

        path: below the base URL, e.g. "/foo". cast_to: what to make of the reply: `object` (the JSON value, default), `str`,
        `bytes`, `int`, `float`, `bool`, `NoneType`, `HTTPResponse` (untouched) or a class with `model_validate`.
        options: `headers`, `params` (the query), `timeout`, `max_retries`, `extra_json`, `idempotency_key`.
        stream: read the reply as an event stream. Raises what documented operations raise.
        """
    @overload
    async def get(self, path: str, *, cast_to: object=..., options: Mapping[str, object]=..., stream: Literal[True], stream_cls: None=None) -> AsyncStream[Any]:
        """GET a path of the API that this package does not know.

        path: below the base URL, e.g. "/foo". cast_to: what to make of the reply: `object` (the JSON value, default), `str`,
        `bytes`, `int`, `float`, `bool`, `NoneType`, `HTTPResponse` (untouched) or a class with `model_validate`.
        options: `headers`, `params` (the query), `timeout`, `max_retries`, `extra_json`, `idempotency_key`.
        stream: read the reply as an event stream. Raises what documented operations raise.
        """
    @overload
    async def get(self, path: str, *, cast_to: object=..., options: Mapping[str, object]=..., stream: bool=False, stream_cls: Optional[type]=None) -> Any:
        """GET a path of the API that this package does not know.

        path: below the base URL, e.g. "/foo". cast_to: what to make of the reply: `object` (the JSON value, default), `str`,
        `bytes`, `int`, `float`, `bool`, `NoneType`, `HTTPResponse` (untouched) or a class with `model_validate`.
        options: `headers`, `params` (the query), `timeout`, `max_retries`, `extra_json`, `idempotency_key`.
        stream: read the reply as an event stream. Raises what documented operations raise.
        """
    @overload
    async def post(self, path: str, *, cast_to: Type[T], body: object=None, content: Optional[AsyncContent]=None, options: Mapping[str, object]=..., files: Optional[FormFiles]=None, stream: Literal[False]=False, stream_cls: Optional[type]=None) -> T:
        """POST to a path of the API that this package does not know.

        body: a JSON value, by rule a dict. content: the bytes to send in its place, or an iterator of them; give their
        Content-Type in `options["headers"]`. files: form fields and their files, which make the body a form.
        The other arguments are those of `get`.
        """
    @overload
    async def post(self, path: str, *, cast_to: object=..., body: object=None, content: Optional[AsyncContent]=None, options: Mapping[str, object]=..., files: Optional[FormFiles]=None, stream: Literal[True], stream_cls: Type[S]) -> S:
        """POST to a path of the API that this package does not know.

        body: a JSON value, by rule a dict. content: the bytes to send in its place, or an iterator of them; give their
        Content-Type in `options["headers"]`. files: form fields and their files, which make the body a form.
        The other arguments are those of `get`.
        """
    @overload
    async def post(self, path: str, *, cast_to: object=..., body: object=None, content: Optional[AsyncContent]=None, options: Mapping[str, object]=..., files: Optional[FormFiles]=None, stream: Literal[True], stream_cls: None=None) -> AsyncStream[Any]:
        """POST to a path of the API that this package does not know.

        body: a JSON value, by rule a dict. content: the bytes to send in its place, or an iterator of them; give their
        Content-Type in `options["headers"]`. files: form fields and their files, which make the body a form.
        The other arguments are those of `get`.
        """
    @overload
    async def post(self, path: str, *, cast_to: object=..., body: object=None, content: Optional[AsyncContent]=None, options: Mapping[str, object]=..., files: Optional[FormFiles]=None, stream: bool=False, stream_cls: Optional[type]=None) -> Any:
        """POST to a path of the API that this package does not know.

        body: a JSON value, by rule a dict. content: the bytes to send in its place, or an iterator of them; give their
        Content-Type in `options["headers"]`. files: form fields and their files, which make the body a form.
        The other arguments are those of `get`.
        """
    @overload
    async def put(self, path: str, *, cast_to: Type[T], body: object=None, content: Optional[AsyncContent]=None, options: Mapping[str, object]=..., files: Optional[FormFiles]=None) -> T:
        """PUT to a path of the API that this package does not know; arguments as for `post`."""
    @overload
    async def put(self, path: str, *, cast_to: object=..., body: object=None, content: Optional[AsyncContent]=None, options: Mapping[str, object]=..., files: Optional[FormFiles]=None) -> Any:
        """PUT to a path of the API that this package does not know; arguments as for `post`."""
    @overload
    async def patch(self, path: str, *, cast_to: Type[T], body: object=None, content: Optional[AsyncContent]=None, options: Mapping[str, object]=..., files: Optional[FormFiles]=None) -> T:
        """PATCH a path of the API that this package does not know; arguments as for `post`."""
    @overload
    async def patch(self, path: str, *, cast_to: object=..., body: object=None, content: Optional[AsyncContent]=None, options: Mapping[str, object]=..., files: Optional[FormFiles]=None) -> Any:
        """PATCH a path of the API that this package does not know; arguments as for `post`."""
    @overload
    async def delete(self, path: str, *, cast_to: Type[T], body: object=None, content: Optional[AsyncContent]=None, options: Mapping[str, object]=...) -> T:
        """DELETE a path of the API that this package does not know; arguments as for `post`."""
    @overload
    async def delete(self, path: str, *, cast_to: object=..., body: object=None, content: Optional[AsyncContent]=None, options: Mapping[str, object]=...) -> Any:
        """DELETE a path of the API that this package does not know; arguments as for `post`."""
    @overload
    async def request(self, method: str, path: str, *, cast_to: Type[T], body: object=None, content: Optional[AsyncContent]=None, options: Mapping[str, object]=..., files: Optional[FormFiles]=None, stream: Literal[False]=False) -> T:
        """Send any method to a path of the API that this package does not know; arguments as for `post`."""
    @overload
    async def request(self, method: str, path: str, *, cast_to: object=..., body: object=None, content: Optional[AsyncContent]=None, options: Mapping[str, object]=..., files: Optional[FormFiles]=None, stream: Literal[True]) -> AsyncStream[Any]:
        """Send any method to a path of the API that this package does not know; arguments as for `post`."""
    @overload
    async def request(self, method: str, path: str, *, cast_to: object=..., body: object=None, content: Optional[AsyncContent]=None, options: Mapping[str, object]=..., files: Optional[FormFiles]=None, stream: bool=False) -> Any:
        """Send any method to a path of the API that this package does not know; arguments as for `post`."""
    @overload
    def get_api_list(self, path: str, *, model: Type[T], page: object='CursorPage', body: object=None, options: Mapping[str, object]=..., method: str='get', max_items: Optional[int]=None) -> AsyncPaginator[T, AsyncPage[T]]:
        """List a path of the API that this package does not know, with auto-paging.

        page: one of our page classes, or the name of its kind, such as "CursorPage". max_items: how many items to give at most,
        1 and up, over as many pages as it takes; default all.
        """
    @overload
    def get_api_list(self, path: str, *, model: object=..., page: object='CursorPage', body: object=None, options: Mapping[str, object]=..., method: str='get', max_items: Optional[int]=None) -> AsyncPaginator[Any, AsyncPage[Any]]:
        """List a path of the API that this package does not know, with auto-paging.

        page: one of our page classes, or the name of its kind, such as "CursorPage". max_items: how many items to give at most,
        1 and up, over as many pages as it takes; default all.
        """
    async def close(self) -> None:
        """Close all connections, those of copies included."""
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc_info: object) -> None: ...
    async def aclose(self) -> None:
        """Close all connections, those of copies included."""
