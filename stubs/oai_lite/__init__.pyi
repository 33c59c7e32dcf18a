# Derived by `python -m tools gen` from oai_lite/__init__.py. Do not edit: change that and run gen.
"""oai_lite: a client for the OpenAI API that needs nothing but Python.

    from oai_lite import OpenAI

    client = OpenAI()  # the key is read from OPENAI_API_KEY
    reply = client.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "Say this is a test"}])
    print(reply.choices[0].message.content)

This module is the public list and the module-level client. Every name is loaded on first use (PEP 562), so importing the
package costs next to nothing."""
from typing import Callable, List, Mapping, Optional, Union
from ._openers import Opener

from . import auth as auth, lib as lib, providers as providers, resources as resources, testing as testing, types as types
from ._async import AsyncAPIResponse as AsyncAPIResponse
from ._async import AsyncCursorPage as AsyncCursorPage
from ._async import AsyncPage as AsyncPage
from ._async import AsyncStream as AsyncStream
from ._async_http import AsyncHTTPClient as AsyncHTTPClient
from ._async_http import AsyncHTTPClient as DefaultAioHttpClient
from ._async_http import AsyncHTTPClient as DefaultAsyncHttpx2Client
from ._async_http import AsyncHTTPClient as DefaultAsyncHttpxClient
from ._azure import AsyncAzureOpenAI as AsyncAzureOpenAI
from ._azure import AzureOpenAI as AzureOpenAI
from ._client import AsyncOpenAI as AsyncClient
from ._client import AsyncOpenAI as AsyncOpenAI
from ._client import OpenAI as Client
from ._client import OpenAI as OpenAI
from ._connect import AsyncHTTPTransport as AsyncHTTPTransport
from ._connect import DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
from ._connect import HTTPTransport as HTTPTransport
from ._connect import Limits as Limits
from ._deltas import Accumulator as Accumulator
from ._errors import APIConnectionError as APIConnectionError
from ._errors import APIError as APIError
from ._errors import APIResponseError as APIResponseError
from ._errors import APIResponseValidationError as APIResponseValidationError
from ._errors import APIStatusError as APIStatusError
from ._errors import APIStreamError as APIStreamError
from ._errors import APIStreamIncompleteError as APIStreamIncompleteError
from ._errors import APITimeoutError as APITimeoutError
from ._errors import AuthenticationError as AuthenticationError
from ._errors import BadRequestError as BadRequestError
from ._errors import ConfigurationError as ConfigurationError
from ._errors import ConflictError as ConflictError
from ._errors import ContentFilterFinishReasonError as ContentFilterFinishReasonError
from ._errors import InsufficientQuotaError as InsufficientQuotaError
from ._errors import InternalServerError as InternalServerError
from ._errors import InvalidWebhookSignatureError as InvalidWebhookSignatureError
from ._errors import LengthFinishReasonError as LengthFinishReasonError
from ._errors import MutuallyExclusiveAuthError as MutuallyExclusiveAuthError
from ._errors import NotFoundError as NotFoundError
from ._errors import OAuthError as OAuthError
from ._errors import OpenAIError as OpenAIError
from ._errors import PartialUploadError as PartialUploadError
from ._errors import PermissionDeniedError as PermissionDeniedError
from ._errors import PollTimeoutError as PollTimeoutError
from ._errors import RateLimitError as RateLimitError
from ._errors import StructuredOutputError as StructuredOutputError
from ._errors import SubjectTokenProviderError as SubjectTokenProviderError
from ._errors import UnprocessableEntityError as UnprocessableEntityError
from ._errors import WebSocketConnectionClosedError as WebSocketConnectionClosedError
from ._errors import WebSocketQueueFullError as WebSocketQueueFullError
from ._multipart import file_from_path as file_from_path
from ._objects import APIObject as APIObject
from ._objects import APIObject as BaseModel
from ._objects import meta as meta
from ._omit import NOT_GIVEN as NOT_GIVEN
from ._omit import NULL as NULL
from ._omit import NotGiven as NotGiven
from ._omit import Null as Null
from ._omit import Omit as Omit
from ._omit import not_given as not_given
from ._omit import omit as omit
from ._openers import HTTPClient as DefaultHttpx2Client
from ._openers import HTTPClient as DefaultHttpxClient
from ._openers import HTTPClient as HTTPClient
from ._options import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
from ._options import Timeout as Timeout
from ._reply import NoneType as NoneType
from ._reply import decode_embedding as decode_embedding
from ._response import Response as HTTPResponse
from ._retry import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
from ._retry import Retry as Retry
from ._sync import APIResponse as APIResponse
from ._sync import Stream as Stream
from ._sync import SyncCursorPage as SyncCursorPage
from ._sync import SyncPage as SyncPage
from ._version import __version__ as VERSION
from ._views import BinaryResponse as HttpxBinaryResponseContent
from .auth import AsyncTokenCache as AsyncTokenCache
from .auth import TokenCache as TokenCache
from .helpers.assistant_stream import AssistantEventHandler as AssistantEventHandler
from .helpers.assistant_stream import AsyncAssistantEventHandler as AsyncAssistantEventHandler
from .helpers.structured import function_tool as function_tool
from .helpers.structured import pydantic_function_tool as pydantic_function_tool
from .helpers.structured import pydantic_responses_function_tool as pydantic_responses_function_tool
from .providers import AsyncBedrockOpenAI as AsyncBedrockOpenAI
from .providers import BedrockOpenAI as BedrockOpenAI
from .types.websocket_reconnection import ReconnectingEvent as ReconnectingEvent
from .types.websocket_reconnection import ReconnectingOverrides as ReconnectingOverrides
from ._version import __title__ as __title__, __version__ as __version__
from .resources.decisions import Decisions as _Decisions
from .resources.completions import Completions as _Completions
from .resources.chat import Chat as _Chat
from .resources.embeddings import Embeddings as _Embeddings
from .resources.files import Files as _Files
from .resources.images import Images as _Images
from .resources.content_provenance_checks import ContentProvenanceChecks as _ContentProvenanceChecks
from .resources.audio import Audio as _Audio
from .resources.moderations import Moderations as _Moderations
from .resources.models import Models as _Models
from .resources.fine_tuning import FineTuning as _FineTuning
from .resources.vector_stores import VectorStores as _VectorStores
from .resources.safety import Safety as _Safety
from .resources.webhooks import Webhooks as _Webhooks
from .resources.beta import Beta as _Beta
from .resources.batches import Batches as _Batches
from .resources.uploads import Uploads as _Uploads
from .resources.admin import Admin as _Admin
from .resources.responses import Responses as _Responses
from .resources.live import Live as _Live
from .resources.realtime import Realtime as _Realtime
from .resources.conversations import Conversations as _Conversations
from .resources.evals import Evals as _Evals
from .resources.containers import Containers as _Containers
from .resources.skills import Skills as _Skills
from .resources.videos import Videos as _Videos

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIObject",
    "APIResponse",
    "APIResponseError",
    "APIResponseValidationError",
    "APIStatusError",
    "APIStreamError",
    "APIStreamIncompleteError",
    "APITimeoutError",
    "Accumulator",
    "AssistantEventHandler",
    "AsyncAPIResponse",
    "AsyncAssistantEventHandler",
    "AsyncAzureOpenAI",
    "AsyncBedrockOpenAI",
    "AsyncClient",
    "AsyncCursorPage",
    "AsyncHTTPClient",
    "AsyncHTTPTransport",
    "AsyncOpenAI",
    "AsyncPage",
    "AsyncStream",
    "AsyncTokenCache",
    "AuthenticationError",
    "AzureOpenAI",
    "BadRequestError",
    "BaseModel",
    "BedrockOpenAI",
    "Client",
    "ConfigurationError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpx2Client",
    "DefaultAsyncHttpxClient",
    "DefaultHttpx2Client",
    "DefaultHttpxClient",
    "HTTPClient",
    "HTTPResponse",
    "HTTPTransport",
    "HttpxBinaryResponseContent",
    "InsufficientQuotaError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "Limits",
    "MutuallyExclusiveAuthError",
    "NOT_GIVEN",
    "NULL",
    "NoneType",
    "NotFoundError",
    "NotGiven",
    "Null",
    "OAuthError",
    "Omit",
    "OpenAI",
    "OpenAIError",
    "PartialUploadError",
    "PermissionDeniedError",
    "PollTimeoutError",
    "RateLimitError",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "Retry",
    "Stream",
    "StructuredOutputError",
    "SubjectTokenProviderError",
    "SyncCursorPage",
    "SyncPage",
    "Timeout",
    "TokenCache",
    "UnprocessableEntityError",
    "VERSION",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "__title__",
    "__version__",
    "auth",
    "decode_embedding",
    "file_from_path",
    "function_tool",
    "lib",
    "meta",
    "not_given",
    "omit",
    "providers",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
    "resources",
    "testing",
    "types",
]

api_key: Union[str, Callable[[], str], None]
admin_api_key: Optional[str]
organization: Optional[str]
project: Optional[str]
webhook_secret: Optional[str]
api_type: Optional[str]
api_version: Optional[str]
azure_endpoint: Optional[str]
azure_ad_token: Optional[str]
azure_ad_token_provider: Optional[Callable[[], str]]
bedrock_token_provider: Optional[Callable[[], str]]
base_url: Optional[str]
timeout: Union[float, Timeout, None]
max_retries: int
default_headers: Optional[Mapping[str, str]]
default_query: Optional[Mapping[str, object]]
http_client: Union[HTTPClient, Opener, None]

decisions: _Decisions
completions: _Completions
chat: _Chat
embeddings: _Embeddings
files: _Files
images: _Images
content_provenance_checks: _ContentProvenanceChecks
audio: _Audio
moderations: _Moderations
models: _Models
fine_tuning: _FineTuning
vector_stores: _VectorStores
safety: _Safety
webhooks: _Webhooks
beta: _Beta
batches: _Batches
uploads: _Uploads
admin: _Admin
responses: _Responses
live: _Live
realtime: _Realtime
conversations: _Conversations
evals: _Evals
containers: _Containers
skills: _Skills
videos: _Videos
