"""Where the names are that the data use for hand-written classes: one table, to be extended with every new helper."""
from __future__ import annotations

from typing import Dict, Tuple

# Name in the data -> (module of this package, name there).
LIBRARY: Dict[str, Tuple[str, str]] = {
    "lib.%s%s" % (path, world + name): (module, world + name)
    for path, module, names in (
        ("streaming.chat.", "helpers.chat_stream", "ChatCompletionStreamManager"),
        ("streaming.responses.", "helpers.responses_stream", "ResponseStreamManager"),
        ("streaming.agents.", "helpers.agents_stream", "AgentSessionStream"),
        ("beta.agents.", "helpers.agents_stream", "AgentSessionEventStream"),
        ("streaming.", "helpers.assistant_stream", "AssistantStreamManager AssistantEventHandler"),
    )
    for name in names.split()
    for world in ("", "Async")
}
LIBRARY["lib.beta.agents.AgentToolError"] = ("helpers.agents_stream", "AgentToolError")
LIBRARY["lib.beta.agents.AgentTurnResultError"] = ("helpers.agents_stream", "AgentTurnResultError")

# Name in the data -> the type text that stands for it, its type arguments left out.
INSTEAD: Dict[str, str] = {
    "lib.beta.agents._tool_error.ToolErrorHandler": "Callable[[lib.beta.agents.AgentToolError], object]",
    "lib.beta.agents._tool_error.AsyncToolErrorHandler": "Callable[[lib.beta.agents.AgentToolError], object]",
    "os.PathLike": "os.StrPath",
    "lib.streaming.agents.ToolHandler": "Callable[..., object]",
    "lib.streaming.agents.AsyncToolHandler": "Callable[..., object]",
}

# Name in the data -> the type variable that stands for it in the stub of a resource.
TYPEVARS: Dict[str, str] = {
    "lib._parsing.ResponseFormatT": "ResponseFormatT",
    "lib._parsing._responses.TextFormatT": "TextFormatT",
    "lib.beta.agents._result.OutputT": "OutputT",
    "lib.streaming.AssistantEventHandlerT": "AssistantEventHandlerT",
    "lib.streaming.AsyncAssistantEventHandlerT": "AsyncAssistantEventHandlerT",
}

# What parameters and attributes called `Any` in a hand-written module are, for users: module -> name -> type. A name with a dot
# is an attribute of a class.
ANNOTATIONS: Dict[str, Dict[str, str]] = {
    "_client": {
        "api_key": "Union[str, Callable[[], str], None]",
        "base_url": "Optional[str]",
        "websocket_base_url": "Optional[str]",
        "timeout": "TimeoutOption",
        "max_retries": "RetriesOption",
        "http_client": "HTTPClientOption",
        "default_headers": "Optional[Mapping[str, str]]",
        "set_default_headers": "Optional[Mapping[str, str]]",
        "value": "Any",
        "Client.api_key": "str",
        "Client.admin_api_key": "Optional[str]",
        "Client.organization": "Optional[str]",
        "Client.project": "Optional[str]",
        "Client.webhook_secret": "Optional[str]",
        "Client.websocket_base_url": "Optional[str]",
        "Client.timeout": "Union[float, Timeout, None]",
    },
}
# The same, where the async client differs.
ASYNC_ANNOTATIONS: Dict[str, str] = {
    "api_key": "Union[str, Callable[[], str], Callable[[], Awaitable[str]], None]",
    "http_client": "AsyncHTTPClientOption",
}
# Where the names in these annotations are.
ANNOTATION_IMPORTS: Dict[str, Tuple[str, str]] = {
    "Union": ("typing", "Union"),
    "Optional": ("typing", "Optional"),
    "Callable": ("typing", "Callable"),
    "Awaitable": ("typing", "Awaitable"),
    "Mapping": ("typing", "Mapping"),
    "Any": ("typing", "Any"),
    "Self": ("typing_extensions", "Self"),
    "OpenerDirector": ("urllib.request", "OpenerDirector"),
    "HTTPClient": ("._sync_http", "HTTPClient"),
    "AsyncHTTPClient": ("._async_http", "AsyncHTTPClient"),
    "Timeout": ("._options", "Timeout"),
    "Retry": ("._retry", "Retry"),
}
# Members that are public for our own modules only: module -> class -> names.
LEFT_OUT: Dict[str, Dict[str, Tuple[str, ...]]] = {
    "_raw": {"ResponseView": ("__init__",)},
    "_request": {"Request": ("__init__", "base", "timeout")},
    "_pages": {"BasePage": ("__init__", "of", "kind")},
    "_response": {"Response": ("__init__", "source")},
    "_binary": {"BinaryResponse": ("__init__",)},
    "_sync_http": {"HTTPClient": ("send", "pool")},
    "_async_http": {"AsyncHTTPClient": ("send",)},
    "_objects": {"Meta": ("__init__", "of")},
    "_resource": {"Resource": ("__init__",)},
    "_errors": {"APIStreamError": ("of",)},
    "_options": {"Timeout": ("of",)},
    "_retry": {"Retry": ("delay",)},
    "_headers": {"Headers": ("parsed",)},
    "_client": {"Client": ("__init__",)},
}
