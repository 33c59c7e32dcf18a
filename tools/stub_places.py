"""Where the names are that the data use for hand-written classes: one table, to be extended with every new helper."""
from __future__ import annotations

from typing import Dict, Tuple

# Name in the data -> (module of this package, name there).
LIBRARY: Dict[str, Tuple[str, str]] = {
    "lib.%s%s" % (path, world + name): (module, world + name)
    for path, module, names in (
        ("streaming.chat.", "helpers.snapshots", "ChatCompletionStreamManager"),
        ("streaming.responses.", "helpers.snapshots", "ResponseStreamManager"),
        ("streaming.agents.", "helpers.agents_stream", "AgentSessionStream ToolHandler"),
        ("beta.agents.", "helpers.agents_stream", "AgentSessionEventStream"),
        ("streaming.", "helpers.assistant_stream", "AssistantStreamManager AssistantEventHandler"),
    )
    for name in names.split()
    for world in ("", "Async")
}
LIBRARY.update(("helpers.connections." + name, ("helpers.connections", name)) for name in ("Connection", "AsyncConnection", "ConnectionManager", "AsyncConnectionManager"))
LIBRARY["lib.beta.agents.AgentToolError"] = ("helpers.agents_stream", "AgentToolError")
LIBRARY["lib.beta.agents.AgentTurnResultError"] = ("helpers.agents_stream", "AgentTurnResultError")

# Name in the data -> the type text that stands for it, its type arguments left out.
INSTEAD: Dict[str, str] = {
    "lib.beta.agents._tool_error.ToolErrorHandler": "Callable[[lib.beta.agents.AgentToolError], object]",
    "lib.beta.agents._tool_error.AsyncToolErrorHandler": "Callable[[lib.beta.agents.AgentToolError], object]",
    "os.PathLike": "os.StrPath",
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
        "workload_identity": "WorkloadIdentityOption",
        "provider": "Optional[Provider]",
        "base_url(value)": "str",
        "max_retries(value)": "Union[int, Retry]",
        "max_retries()": "Union[int, Retry]",
        "workload_identity()": "Union[WorkloadIdentity, Mapping[str, object], None]",
        "default_headers()": "Dict[str, str]",
        "Client.api_key": "str",
        "Client.admin_api_key": "Optional[str]",
        "Client.organization": "Optional[str]",
        "Client.project": "Optional[str]",
        "Client.webhook_secret": "Optional[str]",
        "Client.websocket_base_url": "Optional[str]",
        "Client.timeout": "Union[float, Timeout, None]",
    },
}
for _module in ("_azure", "providers"):  # the options of the clients that are made from that one
    ANNOTATIONS[_module] = {name: kind for name, kind in ANNOTATIONS["_client"].items() if "." not in name and "(" not in name}
ANNOTATIONS["_azure"]["azure_ad_token_provider"] = "Optional[AzureADTokenProvider]"
ANNOTATIONS["providers"].update(
    bedrock_token_provider="Optional[BedrockTokenProvider]",
    aws_credentials_provider="Optional[AwsCredentialsProvider]",
    token_provider="Union[BedrockTokenProvider, AsyncBedrockTokenProvider, None]",
    credential_provider="Optional[AwsCredentialsProvider]",
)
ANNOTATIONS["providers"]["bedrock(api_key)"] = "Optional[str]"
ANNOTATIONS["auth"] = {
    "http_client": "Optional[HTTPClient]",
    "workload_identity": "Union[WorkloadIdentity, Mapping[str, object]]",
    "WorkloadIdentityAuth.is_x509": "bool",
    "WorkloadIdentityAuth.workload_identity": "Union[WorkloadIdentity, Mapping[str, object]]",
    "WorkloadIdentityAuth.invalidate_token": "Callable[[], None]",
    "x509_workload_identity()": "Dict[str, object]",
    "fetch": "Callable[[], object]",
    "__call__()": "str",
}
for _module, _class in (("_openers", "HTTPClient"), ("_async_http", "AsyncHTTPClient"), ("_connect", "HTTPTransport")):
    ANNOTATIONS[_module] = {
        "timeout": "Union[float, Timeout, None]",
        "proxy": "Optional[str]",
        "proxies": "Union[str, Mapping[str, Optional[str]], None]",
        "ca_bundle": "Union[str, PathLike[str], None]",
        "cert": "Union[str, Tuple[str, str], Tuple[str, str, str], None]",
        "%s.timeout" % _class: "Union[float, Timeout, None]",
        "%s.proxy" % _class: "Optional[str]",
        "%s.ca_bundle" % _class: "Union[str, PathLike[str], None]",
        "%s.cert" % _class: "Union[str, Tuple[str, str], Tuple[str, str, str], None]",
    }
ANNOTATIONS["_openers"]["open(timeout)"] = "Optional[float]"
ANNOTATIONS["_errors"] = {
    "request": "object",
    "response": "object",
    "body": "object",
    "cause": "BaseException",
    "APIError.request": "Request",
    "APIError.body": "Optional[object]",
    "APIResponseValidationError.response": "Response",
    "APIStatusError.response": "Response",
    "APIStreamError.response": "Optional[Response]",
    "SubjectTokenProviderError.response": "Optional[Response]",
    "APIError.partial": "Union[bytes, APIObject, Mapping[str, object]]",
    "APIStreamError.event": "object",
    "PartialUploadError.uploaded": "Union[List[FileObject], List[UploadPart]]",
    "PartialUploadError.remaining": "List[object]",
    "PartialUploadError.upload": "Optional[Upload]",
    "LengthFinishReasonError.completion": "ChatCompletion",
    "StructuredOutputError.completion": "Union[ChatCompletion, ModelResponse, None]",
    "PollTimeoutError.last": "Union[FileObject, Run, Video, VectorStoreFile, VectorStoreFileBatch]",  # whatever was waited for
    "ContentFilterFinishReasonError.completion": "Optional[ChatCompletion]",
    "WebSocketConnectionClosedError.unsent_frames": "List[Union[str, bytes]]",
    "WebSocketConnectionClosedError.unsent_messages": "List[str]",
    "uploaded": "Iterable[object]",
    "remaining": "Iterable[object]",
    "upload": "Optional[Upload]",
    "completion": "object",
    "unsent_messages": "Iterable[Union[str, bytes]]",
    "last": "object",
    "__copy__()": "Self",
}
ANNOTATIONS["_response"] = {"Response.request": "Request", "http_request()": "Request"}
ANNOTATIONS["_views"] = {"target": "Union[str, PathLike[str], IO[bytes], Callable[[bytes], object]]"}
ANNOTATIONS["helpers.structured"] = {
    "function": "Callable[..., object]",
    "model": "type",
    "defer_loading": "bool",
    "function_tool()": "ChatCompletionFunctionToolParam",
    "pydantic_function_tool()": "ChatCompletionFunctionToolParam",
    "pydantic_responses_function_tool()": "FunctionToolParam",
}
ANNOTATIONS["testing._routes"] = {
    "Recorded.method": "str",
    "Recorded.target": "str",
    "Recorded.path": "str",
    "Recorded.query": "Dict[str, Union[str, List[str]]]",
    "Recorded.body": "bytes",
    "Recorded.operation": "Optional[str]",
    "Recorded.path_params": "Dict[str, str]",
}
ANNOTATIONS["helpers.agents_stream"] = {"agent_text_format(output_type)": "type", "agent_text_format()": "Dict[str, object]"}
ANNOTATIONS["testing._wire"] = {"Part.content_type": "Optional[str]"}
# The same for settings of the module-level client.
MODULE_ANNOTATIONS: Dict[str, str] = {"http_client": "Union[HTTPClient, Opener, None]"}
# The clients that are made from a common base, which has their constructor and their copies: module -> base, client.
CLIENTS: Dict[str, Tuple[str, str]] = {
    "_client": ("Client", "OpenAI"),
    "_azure": ("BaseAzureClient", "AzureOpenAI"),
    "providers": ("_BedrockClient", "BedrockOpenAI"),
}
# The same, where the async client differs.
ASYNC_ANNOTATIONS: Dict[str, str] = {
    "azure_ad_token_provider": "Optional[AsyncAzureADTokenProvider]",
    "bedrock_token_provider": "Optional[AsyncBedrockTokenProvider]",
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
    "Dict": ("typing", "Dict"),
    "IO": ("typing", "IO"),
    "List": ("typing", "List"),
    "Tuple": ("typing", "Tuple"),
    "PathLike": ("os", "PathLike"),
    "Iterable": ("typing", "Iterable"),
    "Request": ("._request", "Request"),
    "APIObject": ("._objects", "APIObject"),
    "ChatCompletion": (".types.chat", "ChatCompletion"),
    "ModelResponse": (".types.responses", "Response"),
    "FileObject": (".types", "FileObject"),
    "Upload": (".types", "Upload"),
    "Video": (".types", "Video"),
    "Run": (".types.beta.threads", "Run"),
    "VectorStoreFile": (".types.vector_stores", "VectorStoreFile"),
    "VectorStoreFileBatch": (".types.vector_stores", "VectorStoreFileBatch"),
    "UploadPart": (".types.uploads", "UploadPart"),
    "Response": ("._response", "Response"),
    "ChatCompletionFunctionToolParam": ("..types.chat", "ChatCompletionFunctionToolParam"),
    "FunctionToolParam": ("..types.responses", "FunctionToolParam"),
    "WorkloadIdentity": (".auth", "WorkloadIdentity"),
    "WorkloadIdentityAuth": (".auth", "WorkloadIdentityAuth"),
    "Provider": ("._client", "Provider"),
    "Self": ("typing_extensions", "Self"),
    "Opener": ("._openers", "Opener"),
    "HTTPClient": ("._openers", "HTTPClient"),
    "AsyncHTTPClient": ("._async_http", "AsyncHTTPClient"),
    "Timeout": ("._options", "Timeout"),
    "Retry": ("._retry", "Retry"),
    **{name + "Option": ("._client", name + "Option") for name in ("Timeout", "Retries", "HTTPClient", "AsyncHTTPClient", "WorkloadIdentity")},
}
# Definitions that are for our own modules only, in modules that are public.
PRIVATE: Dict[str, Tuple[str, ...]] = {"auth": ("token_source", "request_to", "once"), "providers": ("BedrockOptions",)}
# Members that are public for our own modules only: module -> class -> names.
LEFT_OUT: Dict[str, Dict[str, Tuple[str, ...]]] = {
    "_request": {"Request": ("__init__", "base", "timeout", "head")},
    "_reply": {"BasePage": ("__init__", "of", "kind")},
    "_response": {"Response": ("__init__", "source")},
    "_views": {"ResponseView": ("__init__",), "BinaryResponse": ("__init__",)},
    "_openers": {"HTTPClient": ("send",)},
    "_sync_http": {"Transport": ("__init__", "send", "pool", "ways")},
    "_async_http": {"AsyncHTTPClient": ("send", "ways")},
    "_objects": {"Meta": ("__init__",)},
    "_resource": {"Resource": ("__init__",)},
    "_errors": {"APIStreamError": ("of",)},
    "_options": {"Timeout": ("of",)},
    "_retry": {"Retry": ("delay",)},
    "_client": {"Client": ("__init__",)},
    "auth": {"WorkloadIdentityAuth": ("hosts", "peek", "invalidate")},
    "providers": {"Bedrock": ("__init__", "arguments", "token", "source", "credentials", "signs", "changed")},
}
