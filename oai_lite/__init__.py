"""oai_lite: a client for the OpenAI API that needs nothing but Python.

    from oai_lite import OpenAI

    client = OpenAI()  # the key is read from OPENAI_API_KEY
    reply = client.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "Say this is a test"}])
    print(reply.choices[0].message.content)

This module is the public list and the module-level client. Every name is loaded on first use (PEP 562), so importing the
package costs next to nothing.
"""
from __future__ import annotations

import os as _os

from ._omit import NOT_GIVEN, NotGiven
from ._version import __title__, __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, List, Mapping, Optional, Union

    from ._module_client import ModuleDriver
    from ._options import Timeout

# module (without its underscore, if it is none of a folder) -> the public names it gives; "name=other": under another name than its own
_NAMES = {
    "client": "OpenAI AsyncOpenAI Client=OpenAI AsyncClient=AsyncOpenAI",
    "azure": "AzureOpenAI AsyncAzureOpenAI",
    "providers": "BedrockOpenAI AsyncBedrockOpenAI",
    "auth": "TokenCache AsyncTokenCache",
    "errors": (
        "OpenAIError APIError APIResponseValidationError APIResponseError APIStatusError BadRequestError AuthenticationError "
        "OAuthError PermissionDeniedError NotFoundError ConflictError UnprocessableEntityError RateLimitError "
        "MutuallyExclusiveAuthError SubjectTokenProviderError "
        "InsufficientQuotaError InternalServerError APIConnectionError APITimeoutError APIStreamIncompleteError APIStreamError "
        "PartialUploadError PollTimeoutError LengthFinishReasonError ContentFilterFinishReasonError StructuredOutputError InvalidWebhookSignatureError "
        "WebSocketConnectionClosedError WebSocketQueueFullError ConfigurationError"
    ),
    "omit": "NotGiven NOT_GIVEN not_given Omit omit Null NULL",
    "options": "Timeout DEFAULT_TIMEOUT",
    "retry": "Retry DEFAULT_MAX_RETRIES",
    "objects": "APIObject BaseModel=APIObject meta",
    "response": "HTTPResponse=Response",
    "reply": "decode_embedding NoneType",
    "version": "VERSION=__version__",
    "multipart": "file_from_path",
    "views": "HttpxBinaryResponseContent=BinaryResponse",
    "sync": "Stream APIResponse SyncPage SyncCursorPage",
    "async": "AsyncStream AsyncAPIResponse AsyncPage AsyncCursorPage",
    "connect": "Limits DEFAULT_CONNECTION_LIMITS HTTPTransport AsyncHTTPTransport",
    "openers": "HTTPClient DefaultHttpxClient=HTTPClient DefaultHttpx2Client=HTTPClient",
    "async_http": (
        "AsyncHTTPClient DefaultAsyncHttpxClient=AsyncHTTPClient DefaultAsyncHttpx2Client=AsyncHTTPClient "
        "DefaultAioHttpClient=AsyncHTTPClient"
    ),
    "deltas": "Accumulator",
    "helpers.assistant_stream": "AssistantEventHandler AsyncAssistantEventHandler",
    "types.websocket_reconnection": "ReconnectingEvent ReconnectingOverrides",
    "helpers.structured": "function_tool pydantic_function_tool pydantic_responses_function_tool",
}
_PLACES = {
    name.partition("=")[0]: (module, name.partition("=")[2] or name) for module, names in _NAMES.items() for name in names.split()
}
_MODULES = ("auth", "lib", "providers", "resources", "testing", "types")

__all__ = sorted(["__title__", "__version__", *_PLACES, *_MODULES])

# Settings of the module-level client; those left at None come from the environment.
api_key: Union[str, Callable[[], str], None] = None
admin_api_key: Optional[str] = None
organization: Optional[str] = None
project: Optional[str] = None
webhook_secret: Optional[str] = None
api_type: Optional[str] = None  # "openai", "azure" or "amazon-bedrock"; OPENAI_API_TYPE, else what the credentials are for
api_version: Optional[str] = None  # this and the next three: of Azure
azure_endpoint: Optional[str] = None
azure_ad_token: Optional[str] = None
azure_ad_token_provider: Optional[Callable[[], str]] = None
bedrock_token_provider: Optional[Callable[[], str]] = None
base_url: Optional[str] = None
timeout: Union[float, Timeout, NotGiven, None] = NOT_GIVEN
max_retries: int = 2
default_headers: Optional[Mapping[str, str]] = None
default_query: Optional[Mapping[str, object]] = None
http_client: Any = None

_module_driver: Optional[ModuleDriver] = None


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _PLACES:
        module, original = _PLACES[name]
        value = getattr(import_module("." + (module if module in _MODULES or "." in module else "_" + module), __name__), original)
    elif name in _MODULES:
        value = import_module("." + name, __name__)
    elif not name.startswith("_") and name in import_module(".resources", __name__).AREAS:
        value = _driver().resource(name)
    else:
        raise AttributeError("module %r has no attribute %r" % (__name__, name))
    globals()[name] = value
    return value


def __dir__() -> List[str]:
    from .resources import AREAS

    return sorted({*__all__, *AREAS, *(name for name in globals() if not name.startswith("_"))})


def _driver() -> ModuleDriver:
    global _module_driver
    if _module_driver is None:
        from ._module_client import ModuleDriver, lock

        with lock:
            _module_driver = _module_driver or ModuleDriver(globals())
    return _module_driver


def _reset_client() -> None:
    """Close the module-level client; the next call makes a new one from the settings."""
    if _module_driver is not None:
        _module_driver.reset()


if _os.environ.get("OPENAI_LOG"):
    from ._flows import setup as _setup

    _setup()
