# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Iterable, Literal, Sequence, TypedDict, Union, overload
from typing_extensions import NotRequired, Required, TypeAlias
from .._made import Reply
from ..shared import (
    FunctionDefinition,
    FunctionDefinitionDict,
    ResponseFormatJSONObject,
    ResponseFormatJSONObjectDict,
    ResponseFormatJSONSchema,
    ResponseFormatJSONSchemaDict,
    ResponseFormatText,
    ResponseFormatTextDict,
)
from ..shared_params import (
    FunctionDefinition as _types_shared_params_FunctionDefinition,
    ResponseFormatJSONObject as _types_shared_params_ResponseFormatJSONObject,
    ResponseFormatJSONSchema as _types_shared_params_ResponseFormatJSONSchema,
    ResponseFormatText as _types_shared_params_ResponseFormatText,
)
class AgentBrowserAuthenticationCancelParamParam(TypedDict):
    action: Literal["cancel"]
    type: Literal["browser_authentication"]
class AgentBrowserAuthenticationSubmitParamField(TypedDict):
    field_id: str
    value: str
class AgentBrowserAuthenticationSubmitParamParam(TypedDict):
    action: Literal["submit"]
    fields: Iterable[AgentBrowserAuthenticationSubmitParamField]
    type: Literal["browser_authentication"]
    selected_option: NotRequired[str | None]
class AgentBrowserOriginAccessParamParam(TypedDict):
    decision: Literal["approve", "deny", "cancel"]
    type: Literal["browser_origin_access"]
class AgentContentEncryptedContentResourceDict(TypedDict):
    encrypted_content: str
    type: Literal["encrypted_content"]
class AgentContentEncryptedContentResource(Reply[AgentContentEncryptedContentResourceDict]):
    encrypted_content: str
    type: Literal["encrypted_content"]
    @overload
    def __getitem__(self, key: Literal["encrypted_content"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["encrypted_content"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
AgentFunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "failed", "incomplete"]
class AgentFunctionCallItemDict(TypedDict):
    id: str
    arguments: object
    call_id: str
    name: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["function_call"]
class AgentFunctionCallItem(Reply[AgentFunctionCallItemDict]):
    id: str
    arguments: object
    call_id: str
    name: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["function_call"]
    @overload
    def __getitem__(self, key: Literal["id", "call_id", "name", "turn_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["arguments"], /) -> object: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> AgentFunctionCallStatus: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class InputContentParamInputText(TypedDict):
    text: str
    type: Literal["input_text"]
class InputContentResourceInputTextDict(TypedDict):
    text: str
    type: Literal["input_text"]
class InputContentResourceInputText(Reply[InputContentResourceInputTextDict]):
    text: str
    type: Literal["input_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_text"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputFilePromptCacheBreakpointDict(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]
    """How long it is kept at least."""
class BetaResponseInputFilePromptCacheBreakpoint(Reply[BetaResponseInputFilePromptCacheBreakpointDict]):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None
    """How long it is kept at least."""
    @overload
    def __getitem__(self, key: Literal["mode"], /) -> Literal["explicit"]: ...
    @overload
    def __getitem__(self, key: Literal["ttl"], /) -> Literal["30m", "12h"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputTextDict(TypedDict):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[BetaResponseInputFilePromptCacheBreakpointDict | None]
    """The beginning up to here is kept in the cache."""
class BetaResponseInputText(Reply[BetaResponseInputTextDict]):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_text"]: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> BetaResponseInputFilePromptCacheBreakpoint | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputTextContentDict(TypedDict):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[BetaResponseInputFilePromptCacheBreakpointDict | None]
    """The beginning up to here is kept in the cache."""
class BetaResponseInputTextContent(Reply[BetaResponseInputTextContentDict]):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_text"]: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> BetaResponseInputFilePromptCacheBreakpoint | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class InputContentParamInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
class InputContentResourceInputImageDict(TypedDict):
    image_url: str
    type: Literal["input_image"]
class InputContentResourceInputImage(Reply[InputContentResourceInputImageDict]):
    image_url: str
    type: Literal["input_image"]
    @overload
    def __getitem__(self, key: Literal["image_url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_image"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
InputContentParam: TypeAlias = Union[InputContentParamInputText, InputContentResourceInputText, InputContentResourceInputTextDict, BetaResponseInputText, BetaResponseInputTextDict, BetaResponseInputTextContent, BetaResponseInputTextContentDict, InputContentParamInputImage, InputContentResourceInputImage, InputContentResourceInputImageDict]
AgentFunctionCallOutputParam: TypeAlias = Union[str, Iterable[InputContentParam]]
class AgentMcpCallItemDict(TypedDict):
    id: str
    arguments: object
    error: object
    name: str
    output: object
    server_label: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["mcp_call"]
class AgentMcpCallItem(Reply[AgentMcpCallItemDict]):
    id: str
    arguments: object
    error: object
    name: str
    output: object
    server_label: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["mcp_call"]
    @overload
    def __getitem__(self, key: Literal["id", "name", "server_label", "turn_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["arguments", "error", "output"], /) -> object: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> AgentFunctionCallStatus: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_call"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentOutputItemComputerUseCallItemResourceOutputDict(TypedDict):
    image_url: str
    type: Literal["computer_screenshot"]
class AgentOutputItemComputerUseCallItemResourceOutput(Reply[AgentOutputItemComputerUseCallItemResourceOutputDict]):
    image_url: str
    type: Literal["computer_screenshot"]
    @overload
    def __getitem__(self, key: Literal["image_url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_screenshot"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
AgentOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
class AgentReasoningDict(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    summary: Literal["concise", "detailed", "auto"] | None
class AgentReasoning(Reply[AgentReasoningDict]):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    summary: Literal["concise", "detailed", "auto"] | None
    @overload
    def __getitem__(self, key: Literal["effort"], /) -> Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None: ...
    @overload
    def __getitem__(self, key: Literal["summary"], /) -> Literal["concise", "detailed", "auto"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class SummaryTextDict(TypedDict):
    text: str
    type: Literal["summary_text"]
class SummaryText(Reply[SummaryTextDict]):
    text: str
    type: Literal["summary_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["summary_text"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentReasoningItemDict(TypedDict):
    id: str
    status: NotRequired[AgentOutputItemStatus | None]
    summary: list[SummaryTextDict]
    turn_id: str
    type: Literal["reasoning"]
class AgentReasoningItem(Reply[AgentReasoningItemDict]):
    id: str
    status: AgentOutputItemStatus | None
    summary: list[SummaryText]
    turn_id: str
    type: Literal["reasoning"]
    @overload
    def __getitem__(self, key: Literal["id", "turn_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> AgentOutputItemStatus | None: ...
    @overload
    def __getitem__(self, key: Literal["summary"], /) -> list[SummaryText]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["reasoning"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentReasoningParam(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    summary: Literal["concise", "detailed", "auto"] | None
class TextFormatResourceTextDict(TypedDict):
    type: Literal["text"]
class TextFormatResourceText(Reply[TextFormatResourceTextDict]):
    type: Literal["text"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["text"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class TextFormatResourceJSONSchemaDict(TypedDict):
    schema: dict[str, object]
    type: Literal["json_schema"]
class TextFormatResourceJSONSchema(Reply[TextFormatResourceJSONSchemaDict]):
    schema_: dict[str, object]
    type: Literal["json_schema"]
    @overload
    def __getitem__(self, key: Literal["schema"], /) -> dict[str, object]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["json_schema"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
TextFormat: TypeAlias = Union[TextFormatResourceText, TextFormatResourceJSONSchema]
TextFormatDict: TypeAlias = Union[TextFormatResourceTextDict, TextFormatResourceJSONSchemaDict]
class AgentTextDict(TypedDict):
    format: TextFormatDict
    verbosity: Literal["low", "medium", "high"]
class AgentText(Reply[AgentTextDict]):
    format: TextFormat
    verbosity: Literal["low", "medium", "high"]
    @overload
    def __getitem__(self, key: Literal["format"], /) -> TextFormat: ...
    @overload
    def __getitem__(self, key: Literal["verbosity"], /) -> Literal["low", "medium", "high"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class TextFormatParamText(TypedDict):
    type: Literal["text"]
class BetaResponseItemAgentMessageContentTextDict(TypedDict):
    text: str
    type: Literal["text"]
class BetaResponseItemAgentMessageContentText(Reply[BetaResponseItemAgentMessageContentTextDict]):
    text: str
    type: Literal["text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["text"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class TextFormatParamJSONSchema(TypedDict):
    schema: dict[str, object]
    type: Literal["json_schema"]
TextFormatParam: TypeAlias = Union[TextFormatParamText, TextFormatResourceText, TextFormatResourceTextDict, BetaResponseItemAgentMessageContentText, BetaResponseItemAgentMessageContentTextDict, TextFormatParamJSONSchema]
class AgentTextParam(TypedDict, total=False):
    format: TextFormatParam | None
    verbosity: Literal["low", "medium", "high"] | None
AgentToolResourceFunctionDict = TypedDict("AgentToolResourceFunctionDict", {
    "defer_loading": bool,
    "description": str,
    "name": str,
    "parameters": dict[str, object],
    "type": Literal["function"],
    "async": NotRequired[bool | None],
})
class AgentToolResourceFunction(Reply[AgentToolResourceFunctionDict]):
    defer_loading: bool
    description: str
    name: str
    parameters: dict[str, object]
    type: Literal["function"]
    async_: bool | None
    @overload
    def __getitem__(self, key: Literal["defer_loading"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["description", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["parameters"], /) -> dict[str, object]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
    @overload
    def __getitem__(self, key: Literal["async"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentToolResourceProgrammaticToolCallingDict(TypedDict):
    enabled: bool
    type: Literal["programmatic_tool_calling"]
class AgentToolResourceProgrammaticToolCalling(Reply[AgentToolResourceProgrammaticToolCallingDict]):
    enabled: bool
    type: Literal["programmatic_tool_calling"]
    @overload
    def __getitem__(self, key: Literal["enabled"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["programmatic_tool_calling"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class McpTransportResourceHTTPDict(TypedDict):
    server_url: str
    type: Literal["http"]
class McpTransportResourceHTTP(Reply[McpTransportResourceHTTPDict]):
    server_url: str
    type: Literal["http"]
    @overload
    def __getitem__(self, key: Literal["server_url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["http"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class McpTransportResourceStdioDict(TypedDict):
    args: list[str]
    command: str
    cwd: str
    env_vars: list[str]
    type: Literal["stdio"]
class McpTransportResourceStdio(Reply[McpTransportResourceStdioDict]):
    args: list[str]
    command: str
    cwd: str
    env_vars: list[str]
    type: Literal["stdio"]
    @overload
    def __getitem__(self, key: Literal["args", "env_vars"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["command", "cwd"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["stdio"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
McpTransport: TypeAlias = Union[McpTransportResourceHTTP, McpTransportResourceStdio]
McpTransportDict: TypeAlias = Union[McpTransportResourceHTTPDict, McpTransportResourceStdioDict]
class AgentToolResourceMcpDict(TypedDict):
    allowed_tools: NotRequired[list[str] | None]
    connection_origin: Literal["service", "environment"]
    credential_id: NotRequired[str | None]
    request_metadata: dict[str, object]
    required: bool
    server_label: str
    transport: McpTransportDict
    type: Literal["mcp"]
class AgentToolResourceMcp(Reply[AgentToolResourceMcpDict]):
    allowed_tools: list[str] | None
    connection_origin: Literal["service", "environment"]
    credential_id: str | None
    request_metadata: dict[str, object]
    required: bool
    server_label: str
    transport: McpTransport
    type: Literal["mcp"]
    @overload
    def __getitem__(self, key: Literal["allowed_tools"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["connection_origin"], /) -> Literal["service", "environment"]: ...
    @overload
    def __getitem__(self, key: Literal["credential_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["request_metadata"], /) -> dict[str, object]: ...
    @overload
    def __getitem__(self, key: Literal["required"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["transport"], /) -> McpTransport: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentToolResourceWebSearchLocationDict(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
class AgentToolResourceWebSearchLocation(Reply[AgentToolResourceWebSearchLocationDict]):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    @overload
    def __getitem__(self, key: Literal["city", "country", "region", "timezone"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentToolResourceWebSearchDict(TypedDict):
    allowed_domains: NotRequired[list[str] | None]
    context_size: Literal["low", "medium", "high"]
    location: NotRequired[AgentToolResourceWebSearchLocationDict | None]
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"]
class AgentToolResourceWebSearch(Reply[AgentToolResourceWebSearchDict]):
    allowed_domains: list[str] | None
    context_size: Literal["low", "medium", "high"]
    location: AgentToolResourceWebSearchLocation | None
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"]
    @overload
    def __getitem__(self, key: Literal["allowed_domains"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["context_size"], /) -> Literal["low", "medium", "high"]: ...
    @overload
    def __getitem__(self, key: Literal["location"], /) -> AgentToolResourceWebSearchLocation | None: ...
    @overload
    def __getitem__(self, key: Literal["mode"], /) -> Literal["disabled", "cached", "live"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentToolResourceComputerUseDict(TypedDict):
    include_screenshots: bool
    type: Literal["computer_use"]
class AgentToolResourceComputerUse(Reply[AgentToolResourceComputerUseDict]):
    include_screenshots: bool
    type: Literal["computer_use"]
    @overload
    def __getitem__(self, key: Literal["include_screenshots"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_use"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentToolResourceAutomationsDict(TypedDict):
    type: Literal["automations"]
class AgentToolResourceAutomations(Reply[AgentToolResourceAutomationsDict]):
    type: Literal["automations"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["automations"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
AgentTool: TypeAlias = Union[AgentToolResourceFunction, AgentToolResourceProgrammaticToolCalling, AgentToolResourceMcp, AgentToolResourceWebSearch, AgentToolResourceComputerUse, AgentToolResourceAutomations]
AgentToolDict: TypeAlias = Union[AgentToolResourceFunctionDict, AgentToolResourceProgrammaticToolCallingDict, AgentToolResourceMcpDict, AgentToolResourceWebSearchDict, AgentToolResourceComputerUseDict, AgentToolResourceAutomationsDict]
AgentToolParamAgentToolConfigParamFunction = TypedDict("AgentToolParamAgentToolConfigParamFunction", {
    "async": NotRequired[bool],
    "description": str,
    "name": str,
    "parameters": dict[str, object],
    "type": Literal["function"],
    "defer_loading": NotRequired[bool],
})
class AgentToolParamAgentToolConfigParamToolSearch(TypedDict):
    type: Literal["tool_search"]
class PersistedAgentToolResourceToolSearchDict(TypedDict):
    type: Literal["tool_search"]
class PersistedAgentToolResourceToolSearch(Reply[PersistedAgentToolResourceToolSearchDict]):
    type: Literal["tool_search"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["tool_search"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaToolSearchToolDict(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    description: str | None
    """What can be searched for."""
    execution: Literal["server", "client"] | None
    """Who searches: the API (`server`) or you (`client`)."""
    parameters: object | None
    """What the search takes, as a JSON Schema object."""
class BetaToolSearchTool(Reply[BetaToolSearchToolDict]):
    type: Literal["tool_search"]
    description: str | None
    """What can be searched for."""
    execution: Literal["server", "client"] | None
    """Who searches: the API (`server`) or you (`client`)."""
    parameters: object | None
    """What the search takes, as a JSON Schema object."""
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["tool_search"]: ...
    @overload
    def __getitem__(self, key: Literal["description"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["execution"], /) -> Literal["server", "client"] | None: ...
    @overload
    def __getitem__(self, key: Literal["parameters"], /) -> object | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentToolParamAgentToolConfigParamProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]
    enabled: NotRequired[bool]
class BetaToolProgrammaticToolCallingDict(TypedDict):
    type: Literal["programmatic_tool_calling"]
class BetaToolProgrammaticToolCalling(Reply[BetaToolProgrammaticToolCallingDict]):
    type: Literal["programmatic_tool_calling"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["programmatic_tool_calling"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class McpTransportParamMcpTransportConfigParamHTTP(TypedDict):
    server_url: str
    type: Literal["http"]
    authorization: NotRequired[str | None]
    headers: NotRequired[dict[str, str] | None]
class PersistedMcpTransportResourceHTTPDict(TypedDict):
    headers: dict[str, str]
    server_url: str
    type: Literal["http"]
class PersistedMcpTransportResourceHTTP(Reply[PersistedMcpTransportResourceHTTPDict]):
    headers: dict[str, str]
    server_url: str
    type: Literal["http"]
    @overload
    def __getitem__(self, key: Literal["headers"], /) -> dict[str, str]: ...
    @overload
    def __getitem__(self, key: Literal["server_url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["http"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class McpTransportParamMcpTransportConfigParamStdio(TypedDict):
    command: str
    cwd: str
    type: Literal["stdio"]
    args: NotRequired[Sequence[str] | None]
    env: NotRequired[dict[str, str] | None]
    env_vars: NotRequired[Sequence[str] | None]
McpTransportParam: TypeAlias = Union[McpTransportParamMcpTransportConfigParamHTTP, McpTransportResourceHTTP, McpTransportResourceHTTPDict, PersistedMcpTransportResourceHTTP, PersistedMcpTransportResourceHTTPDict, McpTransportParamMcpTransportConfigParamStdio, McpTransportResourceStdio, McpTransportResourceStdioDict]
class AgentToolParamAgentToolConfigParamMcp(TypedDict, total=False):
    server_label: Required[str]
    transport: Required[McpTransportParam]
    type: Required[Literal["mcp"]]
    allowed_tools: Sequence[str] | None
    connection_origin: Literal["service", "environment"] | None
    credential_id: str | None
    request_metadata: dict[str, object] | None
    required: bool
PersistedMcpTransport: TypeAlias = Union[PersistedMcpTransportResourceHTTP, McpTransportResourceStdio]
PersistedMcpTransportDict: TypeAlias = Union[PersistedMcpTransportResourceHTTPDict, McpTransportResourceStdioDict]
class PersistedAgentToolResourceMcpDict(TypedDict):
    allowed_tools: NotRequired[list[str] | None]
    connection_origin: Literal["service", "environment"]
    credential_id: NotRequired[str | None]
    request_metadata: dict[str, object]
    required: bool
    server_label: str
    transport: PersistedMcpTransportDict
    type: Literal["mcp"]
class PersistedAgentToolResourceMcp(Reply[PersistedAgentToolResourceMcpDict]):
    allowed_tools: list[str] | None
    connection_origin: Literal["service", "environment"]
    credential_id: str | None
    request_metadata: dict[str, object]
    required: bool
    server_label: str
    transport: PersistedMcpTransport
    type: Literal["mcp"]
    @overload
    def __getitem__(self, key: Literal["allowed_tools"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["connection_origin"], /) -> Literal["service", "environment"]: ...
    @overload
    def __getitem__(self, key: Literal["credential_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["request_metadata"], /) -> dict[str, object]: ...
    @overload
    def __getitem__(self, key: Literal["required"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["transport"], /) -> PersistedMcpTransport: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentToolParamAgentToolConfigParamWebSearchLocation(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
class AgentToolParamAgentToolConfigParamWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    allowed_domains: Sequence[str] | None
    context_size: Literal["low", "medium", "high"] | None
    location: AgentToolParamAgentToolConfigParamWebSearchLocation | None
    mode: Literal["disabled", "cached", "live"] | None
class AgentToolParamAgentToolConfigParamComputerUse(TypedDict):
    type: Literal["computer_use"]
    include_screenshots: NotRequired[bool]
class AgentToolParamAgentToolConfigParamAutomations(TypedDict):
    type: Literal["automations"]
AgentToolParam: TypeAlias = Union[AgentToolParamAgentToolConfigParamFunction, AgentToolResourceFunction, AgentToolResourceFunctionDict, AgentToolParamAgentToolConfigParamToolSearch, PersistedAgentToolResourceToolSearch, PersistedAgentToolResourceToolSearchDict, BetaToolSearchTool, BetaToolSearchToolDict, AgentToolParamAgentToolConfigParamProgrammaticToolCalling, AgentToolResourceProgrammaticToolCalling, AgentToolResourceProgrammaticToolCallingDict, BetaToolProgrammaticToolCalling, BetaToolProgrammaticToolCallingDict, AgentToolParamAgentToolConfigParamMcp, AgentToolResourceMcp, AgentToolResourceMcpDict, PersistedAgentToolResourceMcp, PersistedAgentToolResourceMcpDict, AgentToolParamAgentToolConfigParamWebSearch, AgentToolResourceWebSearch, AgentToolResourceWebSearchDict, AgentToolParamAgentToolConfigParamComputerUse, AgentToolResourceComputerUse, AgentToolResourceComputerUseDict, AgentToolParamAgentToolConfigParamAutomations, AgentToolResourceAutomations, AgentToolResourceAutomationsDict]
class EnvironmentResourceNoneDict(TypedDict):
    type: Literal["none"]
class EnvironmentResourceNone(Reply[EnvironmentResourceNoneDict]):
    type: Literal["none"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["none"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class HostedEnvironmentFileIDDict(TypedDict):
    id: str
    file_id: str
    path: str
    size_bytes: int
    type: Literal["file_id"]
class HostedEnvironmentFileID(Reply[HostedEnvironmentFileIDDict]):
    id: str
    file_id: str
    path: str
    size_bytes: int
    type: Literal["file_id"]
    @overload
    def __getitem__(self, key: Literal["id", "file_id", "path"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["size_bytes"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_id"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class HostedEnvironmentFileResourceInlineDict(TypedDict):
    id: str
    path: str
    size_bytes: int
    type: Literal["inline"]
class HostedEnvironmentFileResourceInline(Reply[HostedEnvironmentFileResourceInlineDict]):
    id: str
    path: str
    size_bytes: int
    type: Literal["inline"]
    @overload
    def __getitem__(self, key: Literal["id", "path"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["size_bytes"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["inline"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
HostedEnvironmentFile: TypeAlias = Union[HostedEnvironmentFileID, HostedEnvironmentFileResourceInline]
HostedEnvironmentFileDict: TypeAlias = Union[HostedEnvironmentFileIDDict, HostedEnvironmentFileResourceInlineDict]
class EnvironmentResourceOpenAIHostedNetworkDict(TypedDict):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]
class EnvironmentResourceOpenAIHostedNetwork(Reply[EnvironmentResourceOpenAIHostedNetworkDict]):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]
    @overload
    def __getitem__(self, key: Literal["access"], /) -> Literal["enabled", "disabled", "restricted"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_domains"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class EnvironmentResourceOpenAIHostedPackagesDict(TypedDict):
    npm: list[str]
    python: list[str]
    system: list[str]
class EnvironmentResourceOpenAIHostedPackages(Reply[EnvironmentResourceOpenAIHostedPackagesDict]):
    npm: list[str]
    python: list[str]
    system: list[str]
    @overload
    def __getitem__(self, key: Literal["npm", "python", "system"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class HostedPluginDict(TypedDict):
    description: str
    name: str
    type: Literal["inline"]
class HostedPlugin(Reply[HostedPluginDict]):
    description: str
    name: str
    type: Literal["inline"]
    @overload
    def __getitem__(self, key: Literal["description", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["inline"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class HostedSkillReferenceDict(TypedDict):
    description: str
    name: str
    skill_id: str
    type: Literal["skill_reference"]
    version: str
class HostedSkillReference(Reply[HostedSkillReferenceDict]):
    description: str
    name: str
    skill_id: str
    type: Literal["skill_reference"]
    version: str
    @overload
    def __getitem__(self, key: Literal["description", "name", "skill_id", "version"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["skill_reference"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
HostedSkill: TypeAlias = Union[HostedSkillReference, HostedPlugin]
HostedSkillDict: TypeAlias = Union[HostedSkillReferenceDict, HostedPluginDict]
class ChatKitWorkflowTracingDict(TypedDict):
    enabled: bool
class ChatKitWorkflowTracing(Reply[ChatKitWorkflowTracingDict]):
    enabled: bool
    @overload
    def __getitem__(self, key: Literal["enabled"], /) -> bool: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class EnvironmentResourceOpenAIHostedDict(TypedDict):
    id: str
    capability_directories: list[str]
    files: list[HostedEnvironmentFileDict]
    network: EnvironmentResourceOpenAIHostedNetworkDict
    packages: EnvironmentResourceOpenAIHostedPackagesDict
    plugins: list[HostedPluginDict]
    skills: list[HostedSkillDict]
    type: Literal["openai_hosted"]
    container_size: NotRequired[Literal["small", "medium", "large"] | None]
    desktop: NotRequired[ChatKitWorkflowTracingDict | None]
class EnvironmentResourceOpenAIHosted(Reply[EnvironmentResourceOpenAIHostedDict]):
    id: str
    capability_directories: list[str]
    files: list[HostedEnvironmentFile]
    network: EnvironmentResourceOpenAIHostedNetwork
    packages: EnvironmentResourceOpenAIHostedPackages
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    type: Literal["openai_hosted"]
    container_size: Literal["small", "medium", "large"] | None
    desktop: ChatKitWorkflowTracing | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["capability_directories"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["files"], /) -> list[HostedEnvironmentFile]: ...
    @overload
    def __getitem__(self, key: Literal["network"], /) -> EnvironmentResourceOpenAIHostedNetwork: ...
    @overload
    def __getitem__(self, key: Literal["packages"], /) -> EnvironmentResourceOpenAIHostedPackages: ...
    @overload
    def __getitem__(self, key: Literal["plugins"], /) -> list[HostedPlugin]: ...
    @overload
    def __getitem__(self, key: Literal["skills"], /) -> list[HostedSkill]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["openai_hosted"]: ...
    @overload
    def __getitem__(self, key: Literal["container_size"], /) -> Literal["small", "medium", "large"] | None: ...
    @overload
    def __getitem__(self, key: Literal["desktop"], /) -> ChatKitWorkflowTracing | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class EnvironmentResourceSelfHostedDict(TypedDict):
    id: str
    capability_directories: list[str]
    remote_url: str
    type: Literal["self_hosted"]
    workspace_directory: str
class EnvironmentResourceSelfHosted(Reply[EnvironmentResourceSelfHostedDict]):
    id: str
    capability_directories: list[str]
    remote_url: str
    type: Literal["self_hosted"]
    workspace_directory: str
    @overload
    def __getitem__(self, key: Literal["id", "remote_url", "workspace_directory"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["capability_directories"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["self_hosted"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class EnvironmentParamNone(TypedDict):
    type: Literal["none"]
class EnvironmentParamOpenAIHostedDesktop(TypedDict):
    enabled: bool
class HostedEnvironmentFileParamFileID(TypedDict):
    file_id: str
    path: str
    type: Literal["file_id"]
class HostedEnvironmentFileParamInline(TypedDict):
    data: str
    path: str
    type: Literal["inline"]
HostedEnvironmentFileParam: TypeAlias = Union[HostedEnvironmentFileParamFileID, HostedEnvironmentFileID, HostedEnvironmentFileIDDict, HostedEnvironmentFileParamInline]
class EnvironmentParamOpenAIHostedNetwork(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
class EnvironmentParamOpenAIHostedPackages(TypedDict, total=False):
    npm: Sequence[str] | None
    python: Sequence[str] | None
    system: Sequence[str] | None
class InlineCapabilitySourceParam(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]
class BetaInlineSkillSourceDict(TypedDict):
    data: str
    """A zip archive as base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]
class BetaInlineSkillSource(Reply[BetaInlineSkillSourceDict]):
    data: str
    """A zip archive as base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["media_type"], /) -> Literal["application/zip"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["base64"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class HostedPluginParam(TypedDict):
    description: str
    name: str
    source: InlineCapabilitySourceParam | BetaInlineSkillSource | BetaInlineSkillSourceDict
    type: Literal["inline"]
class BetaInlineSkillDict(TypedDict):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    source: BetaInlineSkillSourceDict
    """The skill itself."""
    type: Literal["inline"]
class BetaInlineSkill(Reply[BetaInlineSkillDict]):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    source: BetaInlineSkillSource
    """The skill itself."""
    type: Literal["inline"]
    @overload
    def __getitem__(self, key: Literal["description", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["source"], /) -> BetaInlineSkillSource: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["inline"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class SetupCommandParam(TypedDict):
    command: str
    cwd: NotRequired[str | None]
class HostedSkillParamSkillReference(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
class BetaSkillReferenceDict(TypedDict):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
    """Which version of it; default the one that is set for the skill."""
class BetaSkillReference(Reply[BetaSkillReferenceDict]):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: str | None
    """Which version of it; default the one that is set for the skill."""
    @overload
    def __getitem__(self, key: Literal["skill_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["skill_reference"]: ...
    @overload
    def __getitem__(self, key: Literal["version"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
HostedSkillParam: TypeAlias = Union[HostedSkillParamSkillReference, HostedSkillReference, HostedSkillReferenceDict, BetaSkillReference, BetaSkillReferenceDict, HostedPluginParam, BetaInlineSkill, BetaInlineSkillDict]
class EnvironmentParamOpenAIHosted(TypedDict, total=False):
    type: Required[Literal["openai_hosted"]]
    capability_directories: Sequence[str] | None
    container_size: Literal["small", "medium", "large"]
    desktop: EnvironmentParamOpenAIHostedDesktop | None
    env: dict[str, str] | None
    environment_id: str
    environment_template_id: str
    files: Iterable[HostedEnvironmentFileParam] | None
    network: EnvironmentParamOpenAIHostedNetwork | None
    packages: EnvironmentParamOpenAIHostedPackages | None
    plugins: Iterable[HostedPluginParam | BetaInlineSkill | BetaInlineSkillDict] | None
    setup_commands: Iterable[SetupCommandParam] | None
    skills: Iterable[HostedSkillParam] | None
class EnvironmentParamSelfHosted(TypedDict):
    type: Literal["self_hosted"]
    workspace_directory: str
    capability_directories: NotRequired[Sequence[str] | None]
EnvironmentParam: TypeAlias = Union[EnvironmentParamNone, EnvironmentResourceNone, EnvironmentResourceNoneDict, EnvironmentParamOpenAIHosted, EnvironmentResourceOpenAIHosted, EnvironmentResourceOpenAIHostedDict, EnvironmentParamSelfHosted, EnvironmentResourceSelfHosted, EnvironmentResourceSelfHostedDict]
InputContent: TypeAlias = Union[InputContentResourceInputText, InputContentResourceInputImage]
InputContentDict: TypeAlias = Union[InputContentResourceInputTextDict, InputContentResourceInputImageDict]
class MultiAgentConfigDict(TypedDict):
    enabled: bool
    max_concurrent_subagents: NotRequired[int | None]
class MultiAgentConfig(Reply[MultiAgentConfigDict]):
    enabled: bool
    max_concurrent_subagents: int | None
    @overload
    def __getitem__(self, key: Literal["enabled"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["max_concurrent_subagents"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class MultiAgentConfigParam(TypedDict):
    enabled: bool
    max_concurrent_subagents: NotRequired[int]
class OutputTextDict(TypedDict):
    text: str
    type: Literal["output_text"]
class OutputText(Reply[OutputTextDict]):
    text: str
    type: Literal["output_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["output_text"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class SessionTurnErrorDict(TypedDict):
    code: Literal["context_length_exceeded", "max_output_tokens", "session_budget_exceeded", "usage_limit_exceeded", "project_spend_limit_exceeded", "organization_spend_limit_exceeded", "organization_usage_limit_exceeded", "billing_not_active", "credit_balance_exhausted", "rate_limit_exceeded", "flex_unavailable", "server_overloaded", "cyber_policy", "misalignment_policy_violation", "connection_failed", "server_error", "authentication_error", "invalid_request", "resource_not_found", "sandbox_error", "executor_version_incompatible", "active_turn_not_steerable", "request_timeout", "internal_error"]
    message: str
class SessionTurnError(Reply[SessionTurnErrorDict]):
    code: Literal["context_length_exceeded", "max_output_tokens", "session_budget_exceeded", "usage_limit_exceeded", "project_spend_limit_exceeded", "organization_spend_limit_exceeded", "organization_usage_limit_exceeded", "billing_not_active", "credit_balance_exhausted", "rate_limit_exceeded", "flex_unavailable", "server_overloaded", "cyber_policy", "misalignment_policy_violation", "connection_failed", "server_error", "authentication_error", "invalid_request", "resource_not_found", "sandbox_error", "executor_version_incompatible", "active_turn_not_steerable", "request_timeout", "internal_error"]
    message: str
    @overload
    def __getitem__(self, key: Literal["code"], /) -> Literal["context_length_exceeded", "max_output_tokens", "session_budget_exceeded", "usage_limit_exceeded", "project_spend_limit_exceeded", "organization_spend_limit_exceeded", "organization_usage_limit_exceeded", "billing_not_active", "credit_balance_exhausted", "rate_limit_exceeded", "flex_unavailable", "server_overloaded", "cyber_policy", "misalignment_policy_violation", "connection_failed", "server_error", "authentication_error", "invalid_request", "resource_not_found", "sandbox_error", "executor_version_incompatible", "active_turn_not_steerable", "request_timeout", "internal_error"]: ...
    @overload
    def __getitem__(self, key: Literal["message"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class TokenUsageInputTokensDetailsDict(TypedDict):
    cached_tokens: int
class TokenUsageInputTokensDetails(Reply[TokenUsageInputTokensDetailsDict]):
    cached_tokens: int
    @overload
    def __getitem__(self, key: Literal["cached_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class TokenUsageOutputTokensDetailsDict(TypedDict):
    reasoning_tokens: int
class TokenUsageOutputTokensDetails(Reply[TokenUsageOutputTokensDetailsDict]):
    reasoning_tokens: int
    @overload
    def __getitem__(self, key: Literal["reasoning_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class TokenUsageDict(TypedDict):
    input_tokens: int
    input_tokens_details: TokenUsageInputTokensDetailsDict
    output_tokens: int
    output_tokens_details: TokenUsageOutputTokensDetailsDict
    total_tokens: int
class TokenUsage(Reply[TokenUsageDict]):
    input_tokens: int
    input_tokens_details: TokenUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: TokenUsageOutputTokensDetails
    total_tokens: int
    @overload
    def __getitem__(self, key: Literal["input_tokens", "output_tokens", "total_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["input_tokens_details"], /) -> TokenUsageInputTokensDetails: ...
    @overload
    def __getitem__(self, key: Literal["output_tokens_details"], /) -> TokenUsageOutputTokensDetails: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class WebSearchActionResourceSearchDict(TypedDict, total=False):
    queries: list[str] | None
    query: str | None
    type: Required[Literal["search"]]
class WebSearchActionResourceSearch(Reply[WebSearchActionResourceSearchDict]):
    queries: list[str] | None
    query: str | None
    type: Literal["search"]
    @overload
    def __getitem__(self, key: Literal["queries"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["query"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["search"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class WebSearchActionResourceOpenPageDict(TypedDict):
    type: Literal["open_page"]
    url: NotRequired[str | None]
class WebSearchActionResourceOpenPage(Reply[WebSearchActionResourceOpenPageDict]):
    type: Literal["open_page"]
    url: str | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["open_page"]: ...
    @overload
    def __getitem__(self, key: Literal["url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentSessionRequiredActionSessionRequiredActionResourceFunctionCallDict(TypedDict):
    arguments: object
    call_id: str
    name: str
    turn_id: str
    type: Literal["function_call"]
class AgentSessionRequiredActionSessionRequiredActionResourceFunctionCall(Reply[AgentSessionRequiredActionSessionRequiredActionResourceFunctionCallDict]):
    arguments: object
    call_id: str
    name: str
    turn_id: str
    type: Literal["function_call"]
    @overload
    def __getitem__(self, key: Literal["arguments"], /) -> object: ...
    @overload
    def __getitem__(self, key: Literal["call_id", "name", "turn_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentSessionAssistantMessageDict(TypedDict):
    id: str
    content: list[OutputTextDict]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    role: Literal["assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"]
class AgentSessionAssistantMessage(Reply[AgentSessionAssistantMessageDict]):
    id: str
    content: list[OutputText]
    phase: Literal["commentary", "final_answer"] | None
    role: Literal["assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"]
    @overload
    def __getitem__(self, key: Literal["id", "turn_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[OutputText]: ...
    @overload
    def __getitem__(self, key: Literal["phase"], /) -> Literal["commentary", "final_answer"] | None: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["assistant"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> AgentOutputItemStatus: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentSessionInputMessageParam(TypedDict):
    content: Iterable[InputContentParam]
    role: Literal["user"]
    type: NotRequired[Literal["message"]]
class AgentSessionInputParamSessionInputParamAgentSessionInputMcpApprovalRequestResultResponse(TypedDict):
    decision: Literal["approve", "deny", "cancel"]
    type: Literal["mcp_tool_call"]
class AgentSessionInputParamSessionInputParamAgentSessionInputMcpApprovalRequestResult(TypedDict):
    request_id: str
    response: AgentSessionInputParamSessionInputParamAgentSessionInputMcpApprovalRequestResultResponse
    type: Literal["agent.session.input.mcp_approval_request_result"]
class AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResourceDict(TypedDict):
    action: Literal["submit"]
    selected_option: NotRequired[str | None]
    type: Literal["browser_authentication"]
class AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource(Reply[AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResourceDict]):
    action: Literal["submit"]
    selected_option: str | None
    type: Literal["browser_authentication"]
    @overload
    def __getitem__(self, key: Literal["action"], /) -> Literal["submit"]: ...
    @overload
    def __getitem__(self, key: Literal["selected_option"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["browser_authentication"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResourceDict(TypedDict):
    action: Literal["cancel"]
    type: Literal["browser_authentication"]
class AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource(Reply[AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResourceDict]):
    action: Literal["cancel"]
    type: Literal["browser_authentication"]
    @overload
    def __getitem__(self, key: Literal["action"], /) -> Literal["cancel"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["browser_authentication"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
AgentSessionInputParamSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse: TypeAlias = Union[AgentBrowserAuthenticationSubmitParamParam, AgentBrowserAuthenticationCancelParamParam, AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource, AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResourceDict, AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource, AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResourceDict, AgentBrowserOriginAccessParamParam]
class AgentSessionInputParamSessionInputParamAgentSessionInputComputerUseApprovalRequestResult(TypedDict):
    request_id: str
    response: AgentSessionInputParamSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse
    type: Literal["agent.session.input.computer_use_approval_request_result"]
AgentSessionMessageContent: TypeAlias = Union[InputContentResourceInputText, InputContentResourceInputImage, OutputText]
AgentSessionMessageContentDict: TypeAlias = Union[InputContentResourceInputTextDict, InputContentResourceInputImageDict, OutputTextDict]
class AgentSessionMessageDict(TypedDict):
    id: NotRequired[str | None]
    content: list[AgentSessionMessageContentDict]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    role: Literal["user", "assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"]
class AgentSessionMessage(Reply[AgentSessionMessageDict]):
    id: str | None
    content: list[AgentSessionMessageContent]
    phase: Literal["commentary", "final_answer"] | None
    role: Literal["user", "assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"]
    @property
    def output_text(self) -> str: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[AgentSessionMessageContent]: ...
    @overload
    def __getitem__(self, key: Literal["phase"], /) -> Literal["commentary", "final_answer"] | None: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["user", "assistant"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> AgentOutputItemStatus: ...
    @overload
    def __getitem__(self, key: Literal["turn_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
class BetaResponseInputImageDict(TypedDict, total=False):
    detail: Required[BetaImageDetail]
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    type: Required[Literal["input_image"]]
    file_id: str | None
    """Id of an uploaded image."""
    image_url: str | None
    """Address of the image, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpointDict | None
    """The beginning up to here is kept in the cache."""
class BetaResponseInputImage(Reply[BetaResponseInputImageDict]):
    detail: BetaImageDetail
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    type: Literal["input_image"]
    file_id: str | None
    """Id of an uploaded image."""
    image_url: str | None
    """Address of the image, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> BetaImageDetail: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_image"]: ...
    @overload
    def __getitem__(self, key: Literal["file_id", "image_url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> BetaResponseInputFilePromptCacheBreakpoint | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputFileDict(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"] | None
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_data: str | None
    """The file as a base64 `data:` URL."""
    file_id: str | None
    """Id of an uploaded file."""
    file_url: str | None
    """Address of the file."""
    filename: str | None
    """Its name, if it comes as `file_data`."""
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpointDict | None
    """The beginning up to here is kept in the cache."""
class BetaResponseInputFile(Reply[BetaResponseInputFileDict]):
    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] | None
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_data: str | None
    """The file as a base64 `data:` URL."""
    file_id: str | None
    """Id of an uploaded file."""
    file_url: str | None
    """Address of the file."""
    filename: str | None
    """Its name, if it comes as `file_data`."""
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_file"]: ...
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> Literal["auto", "low", "high"] | None: ...
    @overload
    def __getitem__(self, key: Literal["file_data", "file_id", "file_url", "filename"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> BetaResponseInputFilePromptCacheBreakpoint | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseInputContent: TypeAlias = Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]
BetaResponseInputContentDict: TypeAlias = Union[BetaResponseInputTextDict, BetaResponseInputImageDict, BetaResponseInputFileDict]
BetaResponseInputMessageContentList: TypeAlias = list[BetaResponseInputContent]
BetaResponseInputMessageContentListDict: TypeAlias = list[BetaResponseInputContentDict]
class BetaEasyInputMessageDict(TypedDict):
    content: str | BetaResponseInputMessageContentListDict
    """What is said: text, or parts of text, images and files."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: NotRequired[Literal["message"] | None]
    """`message`."""
class BetaEasyInputMessage(Reply[BetaEasyInputMessageDict]):
    content: str | BetaResponseInputMessageContentList
    """What is said: text, or parts of text, images and files."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    phase: Literal["commentary", "final_answer"] | None
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: Literal["message"] | None
    """`message`."""
    @overload
    def __getitem__(self, key: Literal["content"], /) -> str | BetaResponseInputMessageContentList: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["user", "assistant", "system", "developer"]: ...
    @overload
    def __getitem__(self, key: Literal["phase"], /) -> Literal["commentary", "final_answer"] | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseErrorEventAgentDict(TypedDict):
    agent_name: str
class BetaResponseErrorEventAgent(Reply[BetaResponseErrorEventAgentDict]):
    agent_name: str
    @overload
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemMessageDict(TypedDict, total=False):
    content: Required[BetaResponseInputMessageContentListDict]
    """What is said: parts of text, images and files."""
    role: Required[Literal["user", "system", "developer"]]
    """Who speaks."""
    agent: BetaResponseErrorEventAgentDict | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"] | None
    """`message`."""
class BetaResponseInputItemMessage(Reply[BetaResponseInputItemMessageDict]):
    content: BetaResponseInputMessageContentList
    """What is said: parts of text, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks."""
    agent: BetaResponseErrorEventAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"] | None
    """`message`."""
    @overload
    def __getitem__(self, key: Literal["content"], /) -> BetaResponseInputMessageContentList: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["user", "system", "developer"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputMessageItemDict(TypedDict):
    id: str
    """Id of the item."""
    content: BetaResponseInputMessageContentListDict
    """What is said: parts of text, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks: `user`, `system` or `developer`."""
    type: Literal["message"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputMessageItem(Reply[BetaResponseInputMessageItemDict]):
    id: str
    """Id of the item."""
    content: BetaResponseInputMessageContentList
    """What is said: parts of text, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks: `user`, `system` or `developer`."""
    type: Literal["message"]
    agent: BetaResponseErrorEventAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> BetaResponseInputMessageContentList: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["user", "system", "developer"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputImageContentDict(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    detail: BetaImageDetail | None
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """Address of the image, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpointDict | None
    """The beginning up to here is kept in the cache."""
class BetaResponseInputImageContent(Reply[BetaResponseInputImageContentDict]):
    type: Literal["input_image"]
    detail: BetaImageDetail | None
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """Address of the image, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_image"]: ...
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> BetaImageDetail | None: ...
    @overload
    def __getitem__(self, key: Literal["file_id", "image_url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> BetaResponseInputFilePromptCacheBreakpoint | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputFileContentDict(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"] | None
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_data: str | None
    """The file as a base64 `data:` URL."""
    file_id: str | None
    """Id of the file."""
    file_url: str | None
    """Address of the file."""
    filename: str | None
    """Name of the file."""
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpointDict | None
    """The beginning up to here is kept in the cache."""
class BetaResponseInputFileContent(Reply[BetaResponseInputFileContentDict]):
    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] | None
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_data: str | None
    """The file as a base64 `data:` URL."""
    file_id: str | None
    """Id of the file."""
    file_url: str | None
    """Address of the file."""
    filename: str | None
    """Name of the file."""
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_file"]: ...
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> Literal["auto", "low", "high"] | None: ...
    @overload
    def __getitem__(self, key: Literal["file_data", "file_id", "file_url", "filename"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> BetaResponseInputFilePromptCacheBreakpoint | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseSteerInputContent: TypeAlias = Union[BetaResponseInputTextContent, BetaResponseInputImageContent, BetaResponseInputFileContent]
BetaResponseSteerInputContentDict: TypeAlias = Union[BetaResponseInputTextContentDict, BetaResponseInputImageContentDict, BetaResponseInputFileContentDict]
class BetaResponseSteerInputResponseSteerInputItemListMessageDict(TypedDict):
    content: list[BetaResponseSteerInputContentDict] | str
    role: Literal["user"]
    type: Literal["message"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    status: NotRequired[str | None]
class BetaResponseSteerInputResponseSteerInputItemListMessage(Reply[BetaResponseSteerInputResponseSteerInputItemListMessageDict]):
    content: list[BetaResponseSteerInputContent] | str
    role: Literal["user"]
    type: Literal["message"]
    id: str | None
    agent: BetaResponseErrorEventAgent | None
    status: str | None
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[BetaResponseSteerInputContent] | str: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["user"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "status"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentSessionInputParamSessionInputParamAgentSessionInputMessage(TypedDict):
    input: Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict]
    type: Literal["agent.session.input.message"]
class AgentSessionInputParamSessionInputParamAgentSessionInputCancel(TypedDict):
    type: Literal["agent.session.input.cancel"]
class AgentSessionInputParamSessionInputParamAgentSessionInputToolResult(TypedDict):
    call_id: str
    success: bool
    turn_id: str
    type: Literal["agent.session.input.tool_result"]
    error: NotRequired[str | None]
    output: NotRequired[AgentFunctionCallOutputParam | None]
AgentSessionInputParam: TypeAlias = Union[AgentSessionInputParamSessionInputParamAgentSessionInputMcpApprovalRequestResult, AgentSessionInputParamSessionInputParamAgentSessionInputComputerUseApprovalRequestResult, AgentSessionInputParamSessionInputParamAgentSessionInputMessage, AgentSessionInputParamSessionInputParamAgentSessionInputCancel, AgentSessionInputParamSessionInputParamAgentSessionInputToolResult]
AssistantResponseFormatOption: TypeAlias = Union[Literal["auto"], ResponseFormatText, ResponseFormatJSONObject, ResponseFormatJSONSchema]
AssistantResponseFormatOptionDict: TypeAlias = Union[Literal["auto"], ResponseFormatTextDict, ResponseFormatJSONObjectDict, ResponseFormatJSONSchemaDict]
AssistantResponseFormatOptionParam: TypeAlias = Union[Literal["auto"], _types_shared_params_ResponseFormatText, ResponseFormatText, ResponseFormatTextDict, _types_shared_params_ResponseFormatJSONObject, ResponseFormatJSONObject, ResponseFormatJSONObjectDict, _types_shared_params_ResponseFormatJSONSchema, ResponseFormatJSONSchema, ResponseFormatJSONSchemaDict]
class CodeInterpreterToolDict(TypedDict):
    type: Literal["code_interpreter"]
class CodeInterpreterTool(Reply[CodeInterpreterToolDict]):
    type: Literal["code_interpreter"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["code_interpreter"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FileSearchToolFileSearchRankingOptionsDict(TypedDict):
    score_threshold: float
    ranker: NotRequired[Literal["auto", "default_2024_08_21"] | None]
class FileSearchToolFileSearchRankingOptions(Reply[FileSearchToolFileSearchRankingOptionsDict]):
    score_threshold: float
    ranker: Literal["auto", "default_2024_08_21"] | None
    @overload
    def __getitem__(self, key: Literal["score_threshold"], /) -> float: ...
    @overload
    def __getitem__(self, key: Literal["ranker"], /) -> Literal["auto", "default_2024_08_21"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FileSearchToolFileSearchDict(TypedDict, total=False):
    max_num_results: int | None
    ranking_options: FileSearchToolFileSearchRankingOptionsDict | None
class FileSearchToolFileSearch(Reply[FileSearchToolFileSearchDict]):
    max_num_results: int | None
    ranking_options: FileSearchToolFileSearchRankingOptions | None
    @overload
    def __getitem__(self, key: Literal["max_num_results"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["ranking_options"], /) -> FileSearchToolFileSearchRankingOptions | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FileSearchToolDict(TypedDict):
    type: Literal["file_search"]
    file_search: NotRequired[FileSearchToolFileSearchDict | None]
class FileSearchTool(Reply[FileSearchToolDict]):
    type: Literal["file_search"]
    file_search: FileSearchToolFileSearch | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_search"]: ...
    @overload
    def __getitem__(self, key: Literal["file_search"], /) -> FileSearchToolFileSearch | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FunctionToolDict(TypedDict):
    function: FunctionDefinitionDict
    type: Literal["function"]
class FunctionTool(Reply[FunctionToolDict]):
    function: FunctionDefinition
    type: Literal["function"]
    @overload
    def __getitem__(self, key: Literal["function"], /) -> FunctionDefinition: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
AssistantTool: TypeAlias = Union[CodeInterpreterTool, FileSearchTool, FunctionTool]
AssistantToolDict: TypeAlias = Union[CodeInterpreterToolDict, FileSearchToolDict, FunctionToolDict]
class AssistantToolChoiceFunctionDict(TypedDict):
    name: str
class AssistantToolChoiceFunction(Reply[AssistantToolChoiceFunctionDict]):
    name: str
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AssistantToolChoiceDict(TypedDict):
    type: Literal["function", "code_interpreter", "file_search"]
    function: NotRequired[AssistantToolChoiceFunctionDict | None]
class AssistantToolChoice(Reply[AssistantToolChoiceDict]):
    type: Literal["function", "code_interpreter", "file_search"]
    function: AssistantToolChoiceFunction | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function", "code_interpreter", "file_search"]: ...
    @overload
    def __getitem__(self, key: Literal["function"], /) -> AssistantToolChoiceFunction | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AssistantToolChoiceFunctionParam(TypedDict):
    name: str
AssistantToolChoiceOption: TypeAlias = Union[Literal["none", "auto", "required"], AssistantToolChoice]
AssistantToolChoiceOptionDict: TypeAlias = Union[Literal["none", "auto", "required"], AssistantToolChoiceDict]
class AssistantToolChoiceParam(TypedDict):
    type: Literal["function", "code_interpreter", "file_search"]
    function: NotRequired[AssistantToolChoiceFunctionParam | AssistantToolChoiceFunction | AssistantToolChoiceFunctionDict]
AssistantToolChoiceOptionParam: TypeAlias = Union[Literal["none", "auto", "required"], AssistantToolChoiceParam, AssistantToolChoice, AssistantToolChoiceDict]
class CodeInterpreterToolParam(TypedDict):
    type: Literal["code_interpreter"]
class BetaContainerNetworkPolicyDisabledDict(TypedDict):
    type: Literal["disabled"]
class BetaContainerNetworkPolicyDisabled(Reply[BetaContainerNetworkPolicyDisabledDict]):
    type: Literal["disabled"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["disabled"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaContainerNetworkPolicyDomainSecretDict(TypedDict):
    domain: str
    """The domain."""
    name: str
    """Name of the secret."""
    value: str
    """The secret."""
class BetaContainerNetworkPolicyDomainSecret(Reply[BetaContainerNetworkPolicyDomainSecretDict]):
    domain: str
    """The domain."""
    name: str
    """Name of the secret."""
    value: str
    """The secret."""
    @overload
    def __getitem__(self, key: Literal["domain", "name", "value"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaContainerNetworkPolicyAllowlistDict(TypedDict):
    allowed_domains: list[str]
    """The domains that may be reached."""
    type: Literal["allowlist"]
    domain_secrets: NotRequired[list[BetaContainerNetworkPolicyDomainSecretDict] | None]
    """Secrets that requests to a domain carry, which the code never sees."""
class BetaContainerNetworkPolicyAllowlist(Reply[BetaContainerNetworkPolicyAllowlistDict]):
    allowed_domains: list[str]
    """The domains that may be reached."""
    type: Literal["allowlist"]
    domain_secrets: list[BetaContainerNetworkPolicyDomainSecret] | None
    """Secrets that requests to a domain carry, which the code never sees."""
    @overload
    def __getitem__(self, key: Literal["allowed_domains"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["allowlist"]: ...
    @overload
    def __getitem__(self, key: Literal["domain_secrets"], /) -> list[BetaContainerNetworkPolicyDomainSecret] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaContainerAutoNetworkPolicy: TypeAlias = Union[BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyAllowlist]
BetaContainerAutoNetworkPolicyDict: TypeAlias = Union[BetaContainerNetworkPolicyDisabledDict, BetaContainerNetworkPolicyAllowlistDict]
class BetaToolCodeInterpreterContainerCodeInterpreterToolAutoDict(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: list[str] | None
    """Ids of uploaded files to put into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: BetaContainerAutoNetworkPolicyDict | None
    """What it may reach; default nothing."""
class BetaToolCodeInterpreterContainerCodeInterpreterToolAuto(Reply[BetaToolCodeInterpreterContainerCodeInterpreterToolAutoDict]):
    type: Literal["auto"]
    file_ids: list[str] | None
    """Ids of uploaded files to put into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: BetaContainerAutoNetworkPolicy | None
    """What it may reach; default nothing."""
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["auto"]: ...
    @overload
    def __getitem__(self, key: Literal["file_ids"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["memory_limit"], /) -> Literal["1g", "4g", "16g", "64g"] | None: ...
    @overload
    def __getitem__(self, key: Literal["network_policy"], /) -> BetaContainerAutoNetworkPolicy | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaToolCodeInterpreterContainer: TypeAlias = Union[str, BetaToolCodeInterpreterContainerCodeInterpreterToolAuto]
BetaToolCodeInterpreterContainerDict: TypeAlias = Union[str, BetaToolCodeInterpreterContainerCodeInterpreterToolAutoDict]
class BetaToolCodeInterpreterDict(TypedDict):
    container: BetaToolCodeInterpreterContainerDict
    """Id of a container, or `{"type": "auto"}` for a new one with the files that are named."""
    type: Literal["code_interpreter"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
    """Who may call it: the model itself, or programs that it writes."""
class BetaToolCodeInterpreter(Reply[BetaToolCodeInterpreterDict]):
    container: BetaToolCodeInterpreterContainer
    """Id of a container, or `{"type": "auto"}` for a new one with the files that are named."""
    type: Literal["code_interpreter"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    @overload
    def __getitem__(self, key: Literal["container"], /) -> BetaToolCodeInterpreterContainer: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["code_interpreter"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_callers"], /) -> list[Literal["direct", "programmatic"]] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FileSearchToolParamFileSearchRankingOptions(TypedDict):
    score_threshold: float
    ranker: NotRequired[Literal["auto", "default_2024_08_21"]]
class FileSearchToolParamFileSearch(TypedDict, total=False):
    max_num_results: int
    ranking_options: FileSearchToolParamFileSearchRankingOptions | FileSearchToolFileSearchRankingOptions | FileSearchToolFileSearchRankingOptionsDict
class FileSearchToolParam(TypedDict):
    type: Literal["file_search"]
    file_search: NotRequired[FileSearchToolParamFileSearch | FileSearchToolFileSearch | FileSearchToolFileSearchDict]
class BetaFileSearchToolFiltersComparisonFilterDict(TypedDict):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | float | bool | list[str | float]
class BetaFileSearchToolFiltersComparisonFilter(Reply[BetaFileSearchToolFiltersComparisonFilterDict]):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | float | bool | list[str | float]
    @overload
    def __getitem__(self, key: Literal["key"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]: ...
    @overload
    def __getitem__(self, key: Literal["value"], /) -> str | float | bool | list[str | float]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaFileSearchToolFiltersCompoundFilterFilter: TypeAlias = Union[BetaFileSearchToolFiltersComparisonFilter, object]
BetaFileSearchToolFiltersCompoundFilterFilterDict: TypeAlias = Union[BetaFileSearchToolFiltersComparisonFilterDict, object]
class BetaFileSearchToolFiltersCompoundFilterDict(TypedDict):
    filters: list[BetaFileSearchToolFiltersCompoundFilterFilterDict]
    type: Literal["and", "or"]
class BetaFileSearchToolFiltersCompoundFilter(Reply[BetaFileSearchToolFiltersCompoundFilterDict]):
    filters: list[BetaFileSearchToolFiltersCompoundFilterFilter]
    type: Literal["and", "or"]
    @overload
    def __getitem__(self, key: Literal["filters"], /) -> list[BetaFileSearchToolFiltersCompoundFilterFilter]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["and", "or"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaFileSearchToolFilters: TypeAlias = Union[BetaFileSearchToolFiltersComparisonFilter, BetaFileSearchToolFiltersCompoundFilter, None]
BetaFileSearchToolFiltersDict: TypeAlias = Union[BetaFileSearchToolFiltersComparisonFilterDict, BetaFileSearchToolFiltersCompoundFilterDict, None]
class BetaFileSearchToolRankingOptionsHybridSearchDict(TypedDict):
    embedding_weight: float
    """How much the meaning counts."""
    text_weight: float
    """How much the words count."""
class BetaFileSearchToolRankingOptionsHybridSearch(Reply[BetaFileSearchToolRankingOptionsHybridSearchDict]):
    embedding_weight: float
    """How much the meaning counts."""
    text_weight: float
    """How much the words count."""
    @overload
    def __getitem__(self, key: Literal["embedding_weight", "text_weight"], /) -> float: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaFileSearchToolRankingOptionsDict(TypedDict, total=False):
    hybrid_search: BetaFileSearchToolRankingOptionsHybridSearchDict | None
    """How much words and meaning count."""
    ranker: Literal["auto", "default-2024-11-15"] | None
    """How results are ranked: `auto` (default) or one by name."""
    score_threshold: float | None
    """Drop what fits less well, 0 to 1; default 0."""
class BetaFileSearchToolRankingOptions(Reply[BetaFileSearchToolRankingOptionsDict]):
    hybrid_search: BetaFileSearchToolRankingOptionsHybridSearch | None
    """How much words and meaning count."""
    ranker: Literal["auto", "default-2024-11-15"] | None
    """How results are ranked: `auto` (default) or one by name."""
    score_threshold: float | None
    """Drop what fits less well, 0 to 1; default 0."""
    @overload
    def __getitem__(self, key: Literal["hybrid_search"], /) -> BetaFileSearchToolRankingOptionsHybridSearch | None: ...
    @overload
    def __getitem__(self, key: Literal["ranker"], /) -> Literal["auto", "default-2024-11-15"] | None: ...
    @overload
    def __getitem__(self, key: Literal["score_threshold"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaFileSearchToolDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[list[str]]
    """Ids of the vector stores to search."""
    filters: BetaFileSearchToolFiltersDict | None
    """Which files to search, by their attributes."""
    max_num_results: int | None
    """The most results, 1 to 50."""
    ranking_options: BetaFileSearchToolRankingOptionsDict | None
    """How results are ranked, and which are dropped."""
class BetaFileSearchTool(Reply[BetaFileSearchToolDict]):
    type: Literal["file_search"]
    vector_store_ids: list[str]
    """Ids of the vector stores to search."""
    filters: BetaFileSearchToolFilters | None
    """Which files to search, by their attributes."""
    max_num_results: int | None
    """The most results, 1 to 50."""
    ranking_options: BetaFileSearchToolRankingOptions | None
    """How results are ranked, and which are dropped."""
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_search"]: ...
    @overload
    def __getitem__(self, key: Literal["vector_store_ids"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["filters"], /) -> BetaFileSearchToolFilters | None: ...
    @overload
    def __getitem__(self, key: Literal["max_num_results"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["ranking_options"], /) -> BetaFileSearchToolRankingOptions | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FunctionToolParam(TypedDict):
    function: _types_shared_params_FunctionDefinition | FunctionDefinition | FunctionDefinitionDict
    type: Literal["function"]
AssistantToolParam: TypeAlias = Union[CodeInterpreterToolParam, CodeInterpreterTool, CodeInterpreterToolDict, BetaToolCodeInterpreter, BetaToolCodeInterpreterDict, FileSearchToolParam, FileSearchTool, FileSearchToolDict, BetaFileSearchTool, BetaFileSearchToolDict, FunctionToolParam, FunctionTool, FunctionToolDict]
class ChatKitWorkflowDict(TypedDict):
    id: str
    state_variables: NotRequired[dict[str, str | int | bool | float] | None]
    tracing: ChatKitWorkflowTracingDict
    version: NotRequired[str | None]
class ChatKitWorkflow(Reply[ChatKitWorkflowDict]):
    id: str
    state_variables: dict[str, str | int | bool | float] | None
    tracing: ChatKitWorkflowTracing
    version: str | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["state_variables"], /) -> dict[str, str | int | bool | float] | None: ...
    @overload
    def __getitem__(self, key: Literal["tracing"], /) -> ChatKitWorkflowTracing: ...
    @overload
    def __getitem__(self, key: Literal["version"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaContainerAutoSkill: TypeAlias = Union[BetaSkillReference, BetaInlineSkill]
BetaContainerAutoSkillDict: TypeAlias = Union[BetaSkillReferenceDict, BetaInlineSkillDict]
class BetaContainerAutoDict(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: list[str] | None
    """Ids of uploaded files to put into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: BetaContainerAutoNetworkPolicyDict | None
    """What it may reach; default nothing."""
    skills: list[BetaContainerAutoSkillDict] | None
    """Skills to put into it."""
class BetaContainerAuto(Reply[BetaContainerAutoDict]):
    type: Literal["container_auto"]
    file_ids: list[str] | None
    """Ids of uploaded files to put into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: BetaContainerAutoNetworkPolicy | None
    """What it may reach; default nothing."""
    skills: list[BetaContainerAutoSkill] | None
    """Skills to put into it."""
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["container_auto"]: ...
    @overload
    def __getitem__(self, key: Literal["file_ids"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["memory_limit"], /) -> Literal["1g", "4g", "16g", "64g"] | None: ...
    @overload
    def __getitem__(self, key: Literal["network_policy"], /) -> BetaContainerAutoNetworkPolicy | None: ...
    @overload
    def __getitem__(self, key: Literal["skills"], /) -> list[BetaContainerAutoSkill] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaContainerNetworkPolicyDisabledParam(TypedDict):
    type: Literal["disabled"]
class BetaContainerNetworkPolicyDomainSecretParam(TypedDict):
    domain: str
    """The domain."""
    name: str
    """Name of the secret."""
    value: str
    """The secret."""
class BetaContainerNetworkPolicyAllowlistParam(TypedDict):
    allowed_domains: Sequence[str]
    """The domains that may be reached."""
    type: Literal["allowlist"]
    domain_secrets: NotRequired[Iterable[BetaContainerNetworkPolicyDomainSecretParam | BetaContainerNetworkPolicyDomainSecret | BetaContainerNetworkPolicyDomainSecretDict]]
    """Secrets that requests to a domain carry, which the code never sees."""
BetaContainerAutoParamNetworkPolicy: TypeAlias = Union[BetaContainerNetworkPolicyDisabledParam, BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyDisabledDict, BetaContainerNetworkPolicyAllowlistParam, BetaContainerNetworkPolicyAllowlist, BetaContainerNetworkPolicyAllowlistDict]
class BetaSkillReferenceParam(TypedDict):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: NotRequired[str]
    """Which version of it; default the one that is set for the skill."""
class BetaInlineSkillSourceParam(TypedDict):
    data: str
    """A zip archive as base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]
class BetaInlineSkillParam(TypedDict):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    source: BetaInlineSkillSourceParam | BetaInlineSkillSource | BetaInlineSkillSourceDict
    """The skill itself."""
    type: Literal["inline"]
BetaContainerAutoParamSkill: TypeAlias = Union[BetaSkillReferenceParam, BetaSkillReference, BetaSkillReferenceDict, HostedSkillReference, HostedSkillReferenceDict, BetaInlineSkillParam, BetaInlineSkill, BetaInlineSkillDict]
class BetaContainerAutoParam(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str]
    """Ids of uploaded files to put into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: BetaContainerAutoParamNetworkPolicy
    """What it may reach; default nothing."""
    skills: Iterable[BetaContainerAutoParamSkill]
    """Skills to put into it."""
class BetaContainerReferenceDict(TypedDict):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
class BetaContainerReference(Reply[BetaContainerReferenceDict]):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
    @overload
    def __getitem__(self, key: Literal["container_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["container_reference"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaContainerReferenceParam(TypedDict):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
class BetaLocalSkillDict(TypedDict):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    path: str
    """The folder that it is in."""
class BetaLocalSkill(Reply[BetaLocalSkillDict]):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    path: str
    """The folder that it is in."""
    @overload
    def __getitem__(self, key: Literal["description", "name", "path"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaLocalEnvironmentDict(TypedDict):
    type: Literal["local"]
    skills: NotRequired[list[BetaLocalSkillDict] | None]
    """Skills that are there."""
class BetaLocalEnvironment(Reply[BetaLocalEnvironmentDict]):
    type: Literal["local"]
    skills: list[BetaLocalSkill] | None
    """Skills that are there."""
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local"]: ...
    @overload
    def __getitem__(self, key: Literal["skills"], /) -> list[BetaLocalSkill] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaLocalSkillParam(TypedDict):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    path: str
    """The folder that it is in."""
class BetaLocalEnvironmentParam(TypedDict):
    type: Literal["local"]
    skills: NotRequired[Iterable[BetaLocalSkillParam | BetaLocalSkill | BetaLocalSkillDict]]
    """Skills that are there."""
class BetaResponseCompactionItemDict(TypedDict):
    id: str
    """Id of the item."""
    encrypted_content: str
    """What went before, shortened and encrypted; send it in again."""
    type: Literal["compaction"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    created_by: NotRequired[str | None]
    """Who made it."""
class BetaResponseCompactionItem(Reply[BetaResponseCompactionItemDict]):
    id: str
    """Id of the item."""
    encrypted_content: str
    """What went before, shortened and encrypted; send it in again."""
    type: Literal["compaction"]
    agent: BetaResponseErrorEventAgent | None
    created_by: str | None
    """Who made it."""
    @overload
    def __getitem__(self, key: Literal["id", "encrypted_content"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["compaction"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseCompactionItemParamDict(TypedDict):
    encrypted_content: str
    """What went before, shortened and encrypted."""
    type: Literal["compaction"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseCompactionItemParam(Reply[BetaResponseCompactionItemParamDict]):
    encrypted_content: str
    """What went before, shortened and encrypted."""
    type: Literal["compaction"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["encrypted_content"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["compaction"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputParamMcpCallAgent(TypedDict):
    agent_name: str
class BetaResponseCompactionItemParamParam(TypedDict):
    encrypted_content: str
    """What went before, shortened and encrypted."""
    type: Literal["compaction"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
class BetaResponseConfigurationUpdateItemReasoningDict(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it.
    """
class BetaResponseConfigurationUpdateItemReasoning(Reply[BetaResponseConfigurationUpdateItemReasoningDict]):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it.
    """
    @overload
    def __getitem__(self, key: Literal["effort"], /) -> Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseFormatTextJSONSchemaConfigDict(TypedDict):
    name: str
    """Name of the format: letters, digits, `_` and `-`, up to 64 characters."""
    schema: dict[str, object]
    """The JSON Schema that the reply will follow."""
    type: Literal["json_schema"]
    description: NotRequired[str | None]
    """What it is for; the model reads it."""
    strict: NotRequired[bool | None]
    """Whether the reply will follow the schema exactly; default False."""
class BetaResponseFormatTextJSONSchemaConfig(Reply[BetaResponseFormatTextJSONSchemaConfigDict]):
    name: str
    """Name of the format: letters, digits, `_` and `-`, up to 64 characters."""
    schema_: dict[str, object]
    """The JSON Schema that the reply will follow."""
    type: Literal["json_schema"]
    description: str | None
    """What it is for; the model reads it."""
    strict: bool | None
    """Whether the reply will follow the schema exactly; default False."""
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["schema"], /) -> dict[str, object]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["json_schema"]: ...
    @overload
    def __getitem__(self, key: Literal["description"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["strict"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseConfigurationUpdateItemTextFormat: TypeAlias = Union[TextFormatResourceText, BetaResponseFormatTextJSONSchemaConfig]
BetaResponseConfigurationUpdateItemTextFormatDict: TypeAlias = Union[TextFormatResourceTextDict, BetaResponseFormatTextJSONSchemaConfigDict]
class BetaResponseConfigurationUpdateItemTextDict(TypedDict):
    format: BetaResponseConfigurationUpdateItemTextFormatDict
    """`text`, `json_object`, or `json_schema` with a schema."""
class BetaResponseConfigurationUpdateItemText(Reply[BetaResponseConfigurationUpdateItemTextDict]):
    format: BetaResponseConfigurationUpdateItemTextFormat
    """`text`, `json_object`, or `json_schema` with a schema."""
    @overload
    def __getitem__(self, key: Literal["format"], /) -> BetaResponseConfigurationUpdateItemTextFormat: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseConfigurationUpdateItemDict(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    type: Required[Literal["configuration_update"]]
    agent: BetaResponseErrorEventAgentDict | None
    reasoning: BetaResponseConfigurationUpdateItemReasoningDict | None
    text: BetaResponseConfigurationUpdateItemTextDict | None
class BetaResponseConfigurationUpdateItem(Reply[BetaResponseConfigurationUpdateItemDict]):
    id: str
    """Id of the item."""
    type: Literal["configuration_update"]
    agent: BetaResponseErrorEventAgent | None
    reasoning: BetaResponseConfigurationUpdateItemReasoning | None
    text: BetaResponseConfigurationUpdateItemText | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["configuration_update"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["reasoning"], /) -> BetaResponseConfigurationUpdateItemReasoning | None: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> BetaResponseConfigurationUpdateItemText | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseConfigurationUpdateItemParamDict(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    reasoning: BetaResponseConfigurationUpdateItemReasoningDict | None
    text: BetaResponseConfigurationUpdateItemTextDict | None
class BetaResponseConfigurationUpdateItemParam(Reply[BetaResponseConfigurationUpdateItemParamDict]):
    type: Literal["configuration_update"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    reasoning: BetaResponseConfigurationUpdateItemReasoning | None
    text: BetaResponseConfigurationUpdateItemText | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["configuration_update"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["reasoning"], /) -> BetaResponseConfigurationUpdateItemReasoning | None: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> BetaResponseConfigurationUpdateItemText | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseConfigurationUpdateItemParamParamReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it.
    """
class BetaResponseFormatTextJSONSchemaConfigParam(TypedDict):
    name: str
    """Name of the format: letters, digits, `_` and `-`, up to 64 characters."""
    schema: dict[str, object]
    """The JSON Schema that the reply will follow."""
    type: Literal["json_schema"]
    description: NotRequired[str]
    """What it is for; the model reads it."""
    strict: NotRequired[bool | None]
    """Whether the reply will follow the schema exactly; default False."""
BetaResponseConfigurationUpdateItemParamParamTextFormat: TypeAlias = Union[TextFormatParamText, TextFormatResourceText, TextFormatResourceTextDict, BetaResponseItemAgentMessageContentText, BetaResponseItemAgentMessageContentTextDict, BetaResponseFormatTextJSONSchemaConfigParam]
class BetaResponseConfigurationUpdateItemParamParamText(TypedDict):
    format: BetaResponseConfigurationUpdateItemParamParamTextFormat
    """`text`, `json_object`, or `json_schema` with a schema."""
class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: str | None
    agent: BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None
    reasoning: BetaResponseConfigurationUpdateItemParamParamReasoning | BetaResponseConfigurationUpdateItemReasoning | BetaResponseConfigurationUpdateItemReasoningDict | BetaResponseConfigurationUpdateItemReasoning | BetaResponseConfigurationUpdateItemReasoningDict
    text: BetaResponseConfigurationUpdateItemParamParamText | BetaResponseConfigurationUpdateItemText | BetaResponseConfigurationUpdateItemTextDict | BetaResponseConfigurationUpdateItemText | BetaResponseConfigurationUpdateItemTextDict
class BetaResponseContainerReferenceDict(TypedDict):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
class BetaResponseContainerReference(Reply[BetaResponseContainerReferenceDict]):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
    @overload
    def __getitem__(self, key: Literal["container_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["container_reference"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseConversationParamDict(TypedDict):
    id: str
    """Id of the conversation."""
class BetaResponseConversationParam(Reply[BetaResponseConversationParamDict]):
    id: str
    """Id of the conversation."""
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseConversationParamParam(TypedDict):
    id: str
    """Id of the conversation."""
class BetaResponseFormatTextConfigJSONObjectDict(TypedDict):
    type: Literal["json_object"]
class BetaResponseFormatTextConfigJSONObject(Reply[BetaResponseFormatTextConfigJSONObjectDict]):
    type: Literal["json_object"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["json_object"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseFormatTextConfigParamJSONObject(TypedDict):
    type: Literal["json_object"]
BetaResponseFormatTextConfigParam: TypeAlias = Union[TextFormatParamText, TextFormatResourceText, TextFormatResourceTextDict, BetaResponseItemAgentMessageContentText, BetaResponseItemAgentMessageContentTextDict, BetaResponseFormatTextJSONSchemaConfigParam, BetaResponseFormatTextConfigParamJSONObject, BetaResponseFormatTextConfigJSONObject, BetaResponseFormatTextConfigJSONObjectDict]
BetaResponseIncludable: TypeAlias = Literal["file_search_call.results", "web_search_call.results", "web_search_call.action.sources", "message.input_image.image_url", "computer_call_output.output.image_url", "code_interpreter_call.outputs", "reasoning.encrypted_content", "message.output_text.logprobs"]
class BetaResponseOutputTextAnnotationFileCitationDict(TypedDict):
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_citation"]
class BetaResponseOutputTextAnnotationFileCitation(Reply[BetaResponseOutputTextAnnotationFileCitationDict]):
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_citation"]
    @overload
    def __getitem__(self, key: Literal["file_id", "filename"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_citation"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseOutputTextAnnotationURLCitationDict(TypedDict):
    end_index: int
    """Where it ends."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    title: str
    """Title of the page."""
    type: Literal["url_citation"]
    url: str
    """Address of the page."""
class BetaResponseOutputTextAnnotationURLCitation(Reply[BetaResponseOutputTextAnnotationURLCitationDict]):
    end_index: int
    """Where it ends."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    title: str
    """Title of the page."""
    type: Literal["url_citation"]
    url: str
    """Address of the page."""
    @overload
    def __getitem__(self, key: Literal["end_index", "start_index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["title", "url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["url_citation"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseOutputTextAnnotationContainerFileCitationDict(TypedDict):
    container_id: str
    """Id of the container that has the file."""
    end_index: int
    """Where it ends."""
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    type: Literal["container_file_citation"]
class BetaResponseOutputTextAnnotationContainerFileCitation(Reply[BetaResponseOutputTextAnnotationContainerFileCitationDict]):
    container_id: str
    """Id of the container that has the file."""
    end_index: int
    """Where it ends."""
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    type: Literal["container_file_citation"]
    @overload
    def __getitem__(self, key: Literal["container_id", "file_id", "filename"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["end_index", "start_index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["container_file_citation"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseOutputTextAnnotationFilePathDict(TypedDict):
    file_id: str
    """Id of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_path"]
class BetaResponseOutputTextAnnotationFilePath(Reply[BetaResponseOutputTextAnnotationFilePathDict]):
    file_id: str
    """Id of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_path"]
    @overload
    def __getitem__(self, key: Literal["file_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_path"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseOutputTextAnnotation: TypeAlias = Union[BetaResponseOutputTextAnnotationFileCitation, BetaResponseOutputTextAnnotationURLCitation, BetaResponseOutputTextAnnotationContainerFileCitation, BetaResponseOutputTextAnnotationFilePath]
BetaResponseOutputTextAnnotationDict: TypeAlias = Union[BetaResponseOutputTextAnnotationFileCitationDict, BetaResponseOutputTextAnnotationURLCitationDict, BetaResponseOutputTextAnnotationContainerFileCitationDict, BetaResponseOutputTextAnnotationFilePathDict]
class BetaResponseOutputTextLogprobTopLogprobDict(TypedDict):
    token: str
    """The token as text."""
    bytes: list[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
class BetaResponseOutputTextLogprobTopLogprob(Reply[BetaResponseOutputTextLogprobTopLogprobDict]):
    token: str
    """The token as text."""
    bytes: list[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
    @overload
    def __getitem__(self, key: Literal["token"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["bytes"], /) -> list[int]: ...
    @overload
    def __getitem__(self, key: Literal["logprob"], /) -> float: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseOutputTextLogprobDict(TypedDict):
    token: str
    """The token as text."""
    bytes: list[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
    top_logprobs: list[BetaResponseOutputTextLogprobTopLogprobDict]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""
class BetaResponseOutputTextLogprob(Reply[BetaResponseOutputTextLogprobDict]):
    token: str
    """The token as text."""
    bytes: list[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
    top_logprobs: list[BetaResponseOutputTextLogprobTopLogprob]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""
    @overload
    def __getitem__(self, key: Literal["token"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["bytes"], /) -> list[int]: ...
    @overload
    def __getitem__(self, key: Literal["logprob"], /) -> float: ...
    @overload
    def __getitem__(self, key: Literal["top_logprobs"], /) -> list[BetaResponseOutputTextLogprobTopLogprob]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseOutputTextDict(TypedDict):
    annotations: list[BetaResponseOutputTextAnnotationDict]
    """Sources of what the text says."""
    text: str
    """The text."""
    type: Literal["output_text"]
    logprobs: NotRequired[list[BetaResponseOutputTextLogprobDict] | None]
    """Log probabilities of the tokens, if they were asked for."""
class BetaResponseOutputText(Reply[BetaResponseOutputTextDict]):
    """A text from the model, with its sources."""
    annotations: list[BetaResponseOutputTextAnnotation]
    """Sources of what the text says."""
    text: str
    """The text."""
    type: Literal["output_text"]
    logprobs: list[BetaResponseOutputTextLogprob] | None
    """Log probabilities of the tokens, if they were asked for."""
    @overload
    def __getitem__(self, key: Literal["annotations"], /) -> list[BetaResponseOutputTextAnnotation]: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["output_text"]: ...
    @overload
    def __getitem__(self, key: Literal["logprobs"], /) -> list[BetaResponseOutputTextLogprob] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseOutputRefusalDict(TypedDict):
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]
class BetaResponseOutputRefusal(Reply[BetaResponseOutputRefusalDict]):
    """A refusal of the model."""
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]
    @overload
    def __getitem__(self, key: Literal["refusal"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["refusal"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseOutputMessageContent: TypeAlias = Union[BetaResponseOutputText, BetaResponseOutputRefusal]
BetaResponseOutputMessageContentDict: TypeAlias = Union[BetaResponseOutputTextDict, BetaResponseOutputRefusalDict]
class BetaResponseOutputMessageDict(TypedDict):
    id: str
    """Id of the message."""
    content: list[BetaResponseOutputMessageContentDict]
    """Its parts: text, or a refusal."""
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
class BetaResponseOutputMessage(Reply[BetaResponseOutputMessageDict]):
    """A message from the model."""
    id: str
    """Id of the message."""
    content: list[BetaResponseOutputMessageContent]
    """Its parts: text, or a refusal."""
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
    agent: BetaResponseErrorEventAgent | None
    phase: Literal["commentary", "final_answer"] | None
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[BetaResponseOutputMessageContent]: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["assistant"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["phase"], /) -> Literal["commentary", "final_answer"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseFileSearchToolCallResultDict(TypedDict, total=False):
    attributes: dict[str, str | float | bool] | None
    """Up to 16 pairs of the file's own."""
    file_id: str | None
    """Id of the file."""
    filename: str | None
    """Name of the file."""
    score: float | None
    """How well it fits, 0 to 1."""
    text: str | None
    """The text that was found."""
class BetaResponseFileSearchToolCallResult(Reply[BetaResponseFileSearchToolCallResultDict]):
    attributes: dict[str, str | float | bool] | None
    """Up to 16 pairs of the file's own."""
    file_id: str | None
    """Id of the file."""
    filename: str | None
    """Name of the file."""
    score: float | None
    """How well it fits, 0 to 1."""
    text: str | None
    """The text that was found."""
    @overload
    def __getitem__(self, key: Literal["attributes"], /) -> dict[str, str | float | bool] | None: ...
    @overload
    def __getitem__(self, key: Literal["file_id", "filename", "text"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["score"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseFileSearchToolCallDict(TypedDict):
    id: str
    """Id of the item."""
    queries: list[str]
    """What was searched for."""
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """How far it is."""
    type: Literal["file_search_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    results: NotRequired[list[BetaResponseFileSearchToolCallResultDict] | None]
    """What was found, if it was included."""
class BetaResponseFileSearchToolCall(Reply[BetaResponseFileSearchToolCallDict]):
    id: str
    """Id of the item."""
    queries: list[str]
    """What was searched for."""
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """How far it is."""
    type: Literal["file_search_call"]
    agent: BetaResponseErrorEventAgent | None
    results: list[BetaResponseFileSearchToolCallResult] | None
    """What was found, if it was included."""
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["queries"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "searching", "completed", "incomplete", "failed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_search_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["results"], /) -> list[BetaResponseFileSearchToolCallResult] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseComputerToolCallPendingSafetyCheckDict(TypedDict, total=False):
    id: Required[str]
    """Id of the check."""
    code: str | None
    """What kind of check it is."""
    message: str | None
    """What to look at, in words."""
class BetaResponseComputerToolCallPendingSafetyCheck(Reply[BetaResponseComputerToolCallPendingSafetyCheckDict]):
    id: str
    """Id of the check."""
    code: str | None
    """What kind of check it is."""
    message: str | None
    """What to look at, in words."""
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["code", "message"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaComputerActionClickDict(TypedDict):
    button: Literal["left", "right", "wheel", "back", "forward"]
    """`left`, `right`, `wheel`, `back` or `forward`."""
    type: Literal["click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: NotRequired[list[str] | None]
    """The keys that are held or pressed."""
class BetaComputerActionClick(Reply[BetaComputerActionClickDict]):
    button: Literal["left", "right", "wheel", "back", "forward"]
    """`left`, `right`, `wheel`, `back` or `forward`."""
    type: Literal["click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    @overload
    def __getitem__(self, key: Literal["button"], /) -> Literal["left", "right", "wheel", "back", "forward"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["click"]: ...
    @overload
    def __getitem__(self, key: Literal["x", "y"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["keys"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaComputerActionDoubleClickDict(TypedDict):
    keys: NotRequired[list[str] | None]
    """The keys that are held or pressed."""
    type: Literal["double_click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
class BetaComputerActionDoubleClick(Reply[BetaComputerActionDoubleClickDict]):
    type: Literal["double_click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    @overload
    def __getitem__(self, key: Literal["keys"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["double_click"]: ...
    @overload
    def __getitem__(self, key: Literal["x", "y"], /) -> int: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaComputerActionDragPathDict(TypedDict):
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
class BetaComputerActionDragPath(Reply[BetaComputerActionDragPathDict]):
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    @overload
    def __getitem__(self, key: Literal["x", "y"], /) -> int: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaComputerActionDragDict(TypedDict):
    path: list[BetaComputerActionDragPathDict]
    """The points to drag along."""
    type: Literal["drag"]
    keys: NotRequired[list[str] | None]
    """The keys that are held or pressed."""
class BetaComputerActionDrag(Reply[BetaComputerActionDragDict]):
    path: list[BetaComputerActionDragPath]
    """The points to drag along."""
    type: Literal["drag"]
    @overload
    def __getitem__(self, key: Literal["path"], /) -> list[BetaComputerActionDragPath]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["drag"]: ...
    @overload
    def __getitem__(self, key: Literal["keys"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaComputerActionKeypressDict(TypedDict):
    keys: list[str]
    """The keys that are held or pressed."""
    type: Literal["keypress"]
class BetaComputerActionKeypress(Reply[BetaComputerActionKeypressDict]):
    type: Literal["keypress"]
    @overload
    def __getitem__(self, key: Literal["keys"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["keypress"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaComputerActionMoveDict(TypedDict):
    type: Literal["move"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: NotRequired[list[str] | None]
    """The keys that are held or pressed."""
class BetaComputerActionMove(Reply[BetaComputerActionMoveDict]):
    type: Literal["move"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["move"]: ...
    @overload
    def __getitem__(self, key: Literal["x", "y"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["keys"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaComputerActionScreenshotDict(TypedDict):
    type: Literal["screenshot"]
class BetaComputerActionScreenshot(Reply[BetaComputerActionScreenshotDict]):
    type: Literal["screenshot"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["screenshot"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaComputerActionScrollDict(TypedDict):
    scroll_x: int
    """How far to scroll to the right, in pixels."""
    scroll_y: int
    """How far to scroll down, in pixels."""
    type: Literal["scroll"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: NotRequired[list[str] | None]
    """The keys that are held or pressed."""
class BetaComputerActionScroll(Reply[BetaComputerActionScrollDict]):
    scroll_x: int
    """How far to scroll to the right, in pixels."""
    scroll_y: int
    """How far to scroll down, in pixels."""
    type: Literal["scroll"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    @overload
    def __getitem__(self, key: Literal["scroll_x", "scroll_y", "x", "y"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["scroll"]: ...
    @overload
    def __getitem__(self, key: Literal["keys"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaComputerActionTypeDict(TypedDict):
    text: str
    type: Literal["type"]
class BetaComputerActionType(Reply[BetaComputerActionTypeDict]):
    text: str
    type: Literal["type"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["type"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaComputerActionWaitDict(TypedDict):
    type: Literal["wait"]
class BetaComputerActionWait(Reply[BetaComputerActionWaitDict]):
    type: Literal["wait"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["wait"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaComputerAction: TypeAlias = Union[BetaComputerActionClick, BetaComputerActionDoubleClick, BetaComputerActionDrag, BetaComputerActionKeypress, BetaComputerActionMove, BetaComputerActionScreenshot, BetaComputerActionScroll, BetaComputerActionType, BetaComputerActionWait]
BetaComputerActionDict: TypeAlias = Union[BetaComputerActionClickDict, BetaComputerActionDoubleClickDict, BetaComputerActionDragDict, BetaComputerActionKeypressDict, BetaComputerActionMoveDict, BetaComputerActionScreenshotDict, BetaComputerActionScrollDict, BetaComputerActionTypeDict, BetaComputerActionWaitDict]
BetaComputerActionList: TypeAlias = list[BetaComputerAction]
BetaComputerActionListDict: TypeAlias = list[BetaComputerActionDict]
class BetaResponseComputerToolCallDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    pending_safety_checks: list[BetaResponseComputerToolCallPendingSafetyCheckDict]
    """What the API wants you to look at before the action is done."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["computer_call"]
    action: NotRequired[BetaComputerActionDict | None]
    """What to do: click, type, scroll, take a screenshot and so on."""
    actions: NotRequired[BetaComputerActionListDict | None]
    """What to do, one after the other."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseComputerToolCall(Reply[BetaResponseComputerToolCallDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    pending_safety_checks: list[BetaResponseComputerToolCallPendingSafetyCheck]
    """What the API wants you to look at before the action is done."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["computer_call"]
    action: BetaComputerAction | None
    """What to do: click, type, scroll, take a screenshot and so on."""
    actions: BetaComputerActionList | None
    """What to do, one after the other."""
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["pending_safety_checks"], /) -> list[BetaResponseComputerToolCallPendingSafetyCheck]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_call"]: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> BetaComputerAction | None: ...
    @overload
    def __getitem__(self, key: Literal["actions"], /) -> BetaComputerActionList | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseComputerToolCallOutputScreenshotDict(TypedDict, total=False):
    type: Required[Literal["computer_screenshot"]]
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """Address of the screenshot, or the image itself as a `data:` URL."""
class BetaResponseComputerToolCallOutputScreenshot(Reply[BetaResponseComputerToolCallOutputScreenshotDict]):
    type: Literal["computer_screenshot"]
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """Address of the screenshot, or the image itself as a `data:` URL."""
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_screenshot"]: ...
    @overload
    def __getitem__(self, key: Literal["file_id", "image_url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseComputerToolCallOutputItemDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    output: BetaResponseComputerToolCallOutputScreenshotDict
    """A screenshot of what came of it."""
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: NotRequired[list[BetaResponseComputerToolCallPendingSafetyCheckDict] | None]
    """What you have looked at, and let pass."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    created_by: NotRequired[str | None]
    """Who made it."""
class BetaResponseComputerToolCallOutputItem(Reply[BetaResponseComputerToolCallOutputItemDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    output: BetaResponseComputerToolCallOutputScreenshot
    """A screenshot of what came of it."""
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: list[BetaResponseComputerToolCallPendingSafetyCheck] | None
    """What you have looked at, and let pass."""
    agent: BetaResponseErrorEventAgent | None
    created_by: str | None
    """Who made it."""
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> BetaResponseComputerToolCallOutputScreenshot: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["completed", "incomplete", "failed", "in_progress"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["acknowledged_safety_checks"], /) -> list[BetaResponseComputerToolCallPendingSafetyCheck] | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseFunctionWebSearchActionSearchSourceDict(TypedDict):
    type: Literal["url"]
    url: str
    """Address of the page."""
class BetaResponseFunctionWebSearchActionSearchSource(Reply[BetaResponseFunctionWebSearchActionSearchSourceDict]):
    type: Literal["url"]
    url: str
    """Address of the page."""
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["url"]: ...
    @overload
    def __getitem__(self, key: Literal["url"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseFunctionWebSearchActionSearchDict(TypedDict, total=False):
    type: Required[Literal["search"]]
    queries: list[str] | None
    """What was searched for."""
    query: str | None
    """What was searched for."""
    sources: list[BetaResponseFunctionWebSearchActionSearchSourceDict] | None
    """What was found, if it was included."""
class BetaResponseFunctionWebSearchActionSearch(Reply[BetaResponseFunctionWebSearchActionSearchDict]):
    type: Literal["search"]
    queries: list[str] | None
    """What was searched for."""
    query: str | None
    """What was searched for."""
    sources: list[BetaResponseFunctionWebSearchActionSearchSource] | None
    """What was found, if it was included."""
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["search"]: ...
    @overload
    def __getitem__(self, key: Literal["queries"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["query"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["sources"], /) -> list[BetaResponseFunctionWebSearchActionSearchSource] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseFunctionWebSearchActionOpenPageDict(TypedDict):
    type: Literal["open_page"]
    url: NotRequired[str | None]
    """Address of the page."""
class BetaResponseFunctionWebSearchActionOpenPage(Reply[BetaResponseFunctionWebSearchActionOpenPageDict]):
    type: Literal["open_page"]
    url: str | None
    """Address of the page."""
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["open_page"]: ...
    @overload
    def __getitem__(self, key: Literal["url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseFunctionWebSearchActionFindInPageDict(TypedDict):
    pattern: str
    type: Literal["find_in_page"]
    url: str
class BetaResponseFunctionWebSearchActionFindInPage(Reply[BetaResponseFunctionWebSearchActionFindInPageDict]):
    pattern: str
    type: Literal["find_in_page"]
    url: str
    @overload
    def __getitem__(self, key: Literal["pattern", "url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["find_in_page"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseFunctionWebSearchAction: TypeAlias = Union[BetaResponseFunctionWebSearchActionSearch, BetaResponseFunctionWebSearchActionOpenPage, BetaResponseFunctionWebSearchActionFindInPage]
BetaResponseFunctionWebSearchActionDict: TypeAlias = Union[BetaResponseFunctionWebSearchActionSearchDict, BetaResponseFunctionWebSearchActionOpenPageDict, BetaResponseFunctionWebSearchActionFindInPageDict]
class BetaResponseFunctionWebSearchDict(TypedDict):
    id: str
    action: BetaResponseFunctionWebSearchActionDict
    """What was done: a search, a page opened, a text looked for in it."""
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    """How far it is."""
    type: Literal["web_search_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseFunctionWebSearch(Reply[BetaResponseFunctionWebSearchDict]):
    id: str
    action: BetaResponseFunctionWebSearchAction
    """What was done: a search, a page opened, a text looked for in it."""
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    """How far it is."""
    type: Literal["web_search_call"]
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> BetaResponseFunctionWebSearchAction: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "searching", "completed", "failed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseCustomToolCallCallerDirectDict(TypedDict):
    type: Literal["direct"]
class BetaResponseCustomToolCallCallerDirect(Reply[BetaResponseCustomToolCallCallerDirectDict]):
    type: Literal["direct"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["direct"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseCustomToolCallCallerProgramDict(TypedDict):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]
class BetaResponseCustomToolCallCallerProgram(Reply[BetaResponseCustomToolCallCallerProgramDict]):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]
    @overload
    def __getitem__(self, key: Literal["caller_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseCustomToolCallCaller: TypeAlias = Union[BetaResponseCustomToolCallCallerDirect, BetaResponseCustomToolCallCallerProgram, None]
BetaResponseCustomToolCallCallerDict: TypeAlias = Union[BetaResponseCustomToolCallCallerDirectDict, BetaResponseCustomToolCallCallerProgramDict, None]
BetaResponseFunctionToolCallDict = TypedDict("BetaResponseFunctionToolCallDict", {
    "arguments": str,
    "call_id": str,
    "name": str,
    "type": Literal["function_call"],
    "id": NotRequired[str | None],
    "agent": NotRequired[BetaResponseErrorEventAgentDict | None],
    "async": NotRequired[bool | None],
    "caller": NotRequired[BetaResponseCustomToolCallCallerDict | None],
    "namespace": NotRequired[str | None],
    "status": NotRequired[Literal["in_progress", "completed", "incomplete"] | None],
})
class BetaResponseFunctionToolCall(Reply[BetaResponseFunctionToolCallDict]):
    """A call of a function of yours, which the model asks for."""
    arguments: str
    """The arguments as JSON text; the model may get them wrong, so check them."""
    call_id: str
    """Id of the call; the item with its result names it."""
    name: str
    """Name of the function."""
    type: Literal["function_call"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    async_: bool | None
    """Whether the model may go on before the result is there."""
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    namespace: str | None
    """The namespace that the function is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    @overload
    def __getitem__(self, key: Literal["arguments", "call_id", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "namespace"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["async"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseFunctionToolCallItemDict = TypedDict("BetaResponseFunctionToolCallItemDict", {
    "arguments": str,
    "call_id": str,
    "name": str,
    "type": Literal["function_call"],
    "id": str,
    "agent": NotRequired[BetaResponseErrorEventAgentDict | None],
    "async": NotRequired[bool | None],
    "caller": NotRequired[BetaResponseCustomToolCallCallerDict | None],
    "namespace": NotRequired[str | None],
    "status": Literal["in_progress", "completed", "incomplete"],
    "created_by": NotRequired[str | None],
})
class BetaResponseFunctionToolCallItem(BetaResponseFunctionToolCall):
    id: str
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    created_by: str | None
    """Who made it."""
    @overload
    def __getitem__(self, key: Literal["arguments", "call_id", "name", "id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["async"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["namespace", "created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseFunctionToolCallOutputItemDict(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    output: Required[str | list[BetaResponseInputContentDict]]
    """The result: text, or parts of text, images and files."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """`in_progress`, `completed` or `incomplete`."""
    type: Required[Literal["function_call_output"]]
    agent: BetaResponseErrorEventAgentDict | None
    call_id: str | None
    """Id of the call."""
    caller: BetaResponseCustomToolCallCallerDict | None
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: str | None
    """Who made it."""
    name: str | None
    """Name of the function."""
    namespace: str | None
    """The namespace that it is in."""
class BetaResponseFunctionToolCallOutputItem(Reply[BetaResponseFunctionToolCallOutputItemDict]):
    id: str
    """Id of the item."""
    output: str | list[BetaResponseInputContent]
    """The result: text, or parts of text, images and files."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["function_call_output"]
    agent: BetaResponseErrorEventAgent | None
    call_id: str | None
    """Id of the call."""
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: str | None
    """Who made it."""
    name: str | None
    """Name of the function."""
    namespace: str | None
    """The namespace that it is in."""
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> str | list[BetaResponseInputContent]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["call_id", "created_by", "name", "namespace"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemAgentMessageContentReasoningTextDict(TypedDict):
    text: str
    type: Literal["reasoning_text"]
class BetaResponseItemAgentMessageContentReasoningText(Reply[BetaResponseItemAgentMessageContentReasoningTextDict]):
    text: str
    type: Literal["reasoning_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["reasoning_text"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemAgentMessageContentComputerScreenshotDict(TypedDict, total=False):
    detail: Required[BetaImageDetail]
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    type: Required[Literal["computer_screenshot"]]
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpointDict | None
    """The beginning up to here is kept in the cache."""
class BetaResponseItemAgentMessageContentComputerScreenshot(Reply[BetaResponseItemAgentMessageContentComputerScreenshotDict]):
    detail: BetaImageDetail
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> BetaImageDetail: ...
    @overload
    def __getitem__(self, key: Literal["file_id", "image_url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_screenshot"]: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> BetaResponseInputFilePromptCacheBreakpoint | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseItemAgentMessageContent: TypeAlias = Union[BetaResponseInputText, BetaResponseOutputText, BetaResponseItemAgentMessageContentText, SummaryText, BetaResponseItemAgentMessageContentReasoningText, BetaResponseOutputRefusal, BetaResponseInputImage, BetaResponseItemAgentMessageContentComputerScreenshot, BetaResponseInputFile, AgentContentEncryptedContentResource]
BetaResponseItemAgentMessageContentDict: TypeAlias = Union[BetaResponseInputTextDict, BetaResponseOutputTextDict, BetaResponseItemAgentMessageContentTextDict, SummaryTextDict, BetaResponseItemAgentMessageContentReasoningTextDict, BetaResponseOutputRefusalDict, BetaResponseInputImageDict, BetaResponseItemAgentMessageContentComputerScreenshotDict, BetaResponseInputFileDict, AgentContentEncryptedContentResourceDict]
class BetaResponseItemAgentMessageDict(TypedDict):
    id: str
    author: str
    content: list[BetaResponseItemAgentMessageContentDict]
    recipient: str
    type: Literal["agent_message"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseItemAgentMessage(Reply[BetaResponseItemAgentMessageDict]):
    id: str
    author: str
    content: list[BetaResponseItemAgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "author", "recipient"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[BetaResponseItemAgentMessageContent]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["agent_message"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemMultiAgentCallDict(TypedDict):
    id: str
    """Id of the item."""
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    """Id of the call."""
    type: Literal["multi_agent_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseItemMultiAgentCall(Reply[BetaResponseItemMultiAgentCallDict]):
    id: str
    """Id of the item."""
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    """Id of the call."""
    type: Literal["multi_agent_call"]
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "arguments", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["multi_agent_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemMultiAgentCallOutputDict(TypedDict):
    id: str
    """Id of the item."""
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    """Id of the call."""
    output: list[BetaResponseOutputTextDict]
    """What came out."""
    type: Literal["multi_agent_call_output"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseItemMultiAgentCallOutput(Reply[BetaResponseItemMultiAgentCallOutputDict]):
    id: str
    """Id of the item."""
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    """Id of the call."""
    output: list[BetaResponseOutputText]
    """What came out."""
    type: Literal["multi_agent_call_output"]
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> list[BetaResponseOutputText]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["multi_agent_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseToolSearchCallDict(TypedDict):
    id: str
    """Id of the item."""
    arguments: object
    """What was searched for."""
    call_id: NotRequired[str | None]
    """Id of the call."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["tool_search_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    created_by: NotRequired[str | None]
    """Who made it."""
class BetaResponseToolSearchCall(Reply[BetaResponseToolSearchCallDict]):
    id: str
    """Id of the item."""
    arguments: object
    """What was searched for."""
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["tool_search_call"]
    agent: BetaResponseErrorEventAgent | None
    created_by: str | None
    """Who made it."""
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["arguments"], /) -> object: ...
    @overload
    def __getitem__(self, key: Literal["call_id", "created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["execution"], /) -> Literal["server", "client"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["tool_search_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaFunctionToolDict = TypedDict("BetaFunctionToolDict", {
    "name": str,
    "parameters": NotRequired[dict[str, object] | None],
    "strict": NotRequired[bool | None],
    "type": Literal["function"],
    "allowed_callers": NotRequired[list[Literal["direct", "programmatic"]] | None],
    "async": NotRequired[bool | None],
    "defer_loading": NotRequired[bool | None],
    "description": NotRequired[str | None],
    "output_schema": NotRequired[dict[str, object] | None],
})
class BetaFunctionTool(Reply[BetaFunctionToolDict]):
    name: str
    """Name of the function: letters, digits, `_` and `-`, up to 64 characters."""
    parameters: dict[str, object] | None
    """Its parameters as a JSON Schema object."""
    strict: bool | None
    """Whether arguments will follow the schema exactly; default True."""
    type: Literal["function"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    async_: bool | None
    """Whether the model may go on before the result is there."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    description: str | None
    """What it does and when to call it; the model decides by this."""
    output_schema: dict[str, object] | None
    """What the result looks like, as a JSON Schema."""
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["parameters", "output_schema"], /) -> dict[str, object] | None: ...
    @overload
    def __getitem__(self, key: Literal["strict", "async", "defer_loading"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_callers"], /) -> list[Literal["direct", "programmatic"]] | None: ...
    @overload
    def __getitem__(self, key: Literal["description"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaComputerToolDict(TypedDict):
    type: Literal["computer"]
class BetaComputerTool(Reply[BetaComputerToolDict]):
    type: Literal["computer"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaComputerUsePreviewToolDict(TypedDict):
    display_height: int
    """Height of the screen in pixels."""
    display_width: int
    """Width of the screen in pixels."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    """Where it runs."""
    type: Literal["computer_use_preview"]
class BetaComputerUsePreviewTool(Reply[BetaComputerUsePreviewToolDict]):
    display_height: int
    """Height of the screen in pixels."""
    display_width: int
    """Width of the screen in pixels."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    """Where it runs."""
    type: Literal["computer_use_preview"]
    @overload
    def __getitem__(self, key: Literal["display_height", "display_width"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["environment"], /) -> Literal["windows", "mac", "linux", "ubuntu", "browser"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_use_preview"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaWebSearchToolFiltersDict(TypedDict, total=False):
    allowed_domains: list[str] | None
    """Only these domains and those below them."""
class BetaWebSearchToolFilters(Reply[BetaWebSearchToolFiltersDict]):
    allowed_domains: list[str] | None
    """Only these domains and those below them."""
    @overload
    def __getitem__(self, key: Literal["allowed_domains"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaWebSearchToolUserLocationDict(TypedDict, total=False):
    city: str | None
    """City, as text."""
    country: str | None
    """ISO 3166-1 code of two letters, such as `US`."""
    region: str | None
    """Region or state, as text."""
    timezone: str | None
    """IANA time zone, such as `America/Los_Angeles`."""
    type: Literal["approximate"] | None
class BetaWebSearchToolUserLocation(Reply[BetaWebSearchToolUserLocationDict]):
    city: str | None
    """City, as text."""
    country: str | None
    """ISO 3166-1 code of two letters, such as `US`."""
    region: str | None
    """Region or state, as text."""
    timezone: str | None
    """IANA time zone, such as `America/Los_Angeles`."""
    type: Literal["approximate"] | None
    @overload
    def __getitem__(self, key: Literal["city", "country", "region", "timezone"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["approximate"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaWebSearchToolDict(TypedDict, total=False):
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool | None
    """Whether it may go to the live web; default True."""
    filters: BetaWebSearchToolFiltersDict | None
    """Which domains to search."""
    search_context_size: Literal["low", "medium", "high"] | None
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: BetaWebSearchToolUserLocationDict | None
    """Roughly where the user is."""
class BetaWebSearchTool(Reply[BetaWebSearchToolDict]):
    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool | None
    """Whether it may go to the live web; default True."""
    filters: BetaWebSearchToolFilters | None
    """Which domains to search."""
    search_context_size: Literal["low", "medium", "high"] | None
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: BetaWebSearchToolUserLocation | None
    """Roughly where the user is."""
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search", "web_search_2025_08_26"]: ...
    @overload
    def __getitem__(self, key: Literal["external_web_access"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["filters"], /) -> BetaWebSearchToolFilters | None: ...
    @overload
    def __getitem__(self, key: Literal["search_context_size"], /) -> Literal["low", "medium", "high"] | None: ...
    @overload
    def __getitem__(self, key: Literal["user_location"], /) -> BetaWebSearchToolUserLocation | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaToolMcpAllowedToolsMcpToolFilterDict(TypedDict, total=False):
    read_only: bool | None
    """Only tools that change nothing, as the server says."""
    tool_names: list[str] | None
    """Only tools of these names."""
class BetaToolMcpAllowedToolsMcpToolFilter(Reply[BetaToolMcpAllowedToolsMcpToolFilterDict]):
    read_only: bool | None
    """Only tools that change nothing, as the server says."""
    tool_names: list[str] | None
    """Only tools of these names."""
    @overload
    def __getitem__(self, key: Literal["read_only"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_names"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaToolMcpAllowedTools: TypeAlias = Union[list[str], BetaToolMcpAllowedToolsMcpToolFilter, None]
BetaToolMcpAllowedToolsDict: TypeAlias = Union[list[str], BetaToolMcpAllowedToolsMcpToolFilterDict, None]
class BetaToolMcpRequireApprovalMcpToolApprovalFilterNeverDict(TypedDict, total=False):
    read_only: bool | None
    tool_names: list[str] | None
class BetaToolMcpRequireApprovalMcpToolApprovalFilterNever(Reply[BetaToolMcpRequireApprovalMcpToolApprovalFilterNeverDict]):
    read_only: bool | None
    tool_names: list[str] | None
    @overload
    def __getitem__(self, key: Literal["read_only"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_names"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaToolMcpRequireApprovalMcpToolApprovalFilterDict(TypedDict, total=False):
    always: BetaToolMcpRequireApprovalMcpToolApprovalFilterNeverDict | None
    """The tools whose calls wait for your approval."""
    never: BetaToolMcpRequireApprovalMcpToolApprovalFilterNeverDict | None
    """The tools whose calls do not wait."""
class BetaToolMcpRequireApprovalMcpToolApprovalFilter(Reply[BetaToolMcpRequireApprovalMcpToolApprovalFilterDict]):
    always: BetaToolMcpRequireApprovalMcpToolApprovalFilterNever | None
    """The tools whose calls wait for your approval."""
    never: BetaToolMcpRequireApprovalMcpToolApprovalFilterNever | None
    """The tools whose calls do not wait."""
    @overload
    def __getitem__(self, key: Literal["always", "never"], /) -> BetaToolMcpRequireApprovalMcpToolApprovalFilterNever | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaToolMcpRequireApproval: TypeAlias = Union[BetaToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None]
BetaToolMcpRequireApprovalDict: TypeAlias = Union[BetaToolMcpRequireApprovalMcpToolApprovalFilterDict, Literal["always", "never"], None]
class BetaToolMcpDict(TypedDict, total=False):
    server_label: Required[str]
    """A name for the server, by which calls are told apart."""
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: BetaToolMcpAllowedToolsDict | None
    """Which of its tools may be called; by default all."""
    authorization: str | None
    """An OAuth token for the server."""
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    """Id of a connector that the API has."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: BetaToolMcpRequireApprovalDict | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str | None
    """What the server is for."""
    server_url: str | None
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str | None
    """Id of a tunnel to a server of yours."""
class BetaToolMcp(Reply[BetaToolMcpDict]):
    server_label: str
    """A name for the server, by which calls are told apart."""
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: BetaToolMcpAllowedTools | None
    """Which of its tools may be called; by default all."""
    authorization: str | None
    """An OAuth token for the server."""
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    """Id of a connector that the API has."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: BetaToolMcpRequireApproval | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str | None
    """What the server is for."""
    server_url: str | None
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str | None
    """Id of a tunnel to a server of yours."""
    @overload
    def __getitem__(self, key: Literal["server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_callers"], /) -> list[Literal["direct", "programmatic"]] | None: ...
    @overload
    def __getitem__(self, key: Literal["allowed_tools"], /) -> BetaToolMcpAllowedTools | None: ...
    @overload
    def __getitem__(self, key: Literal["authorization", "server_description", "server_url", "tunnel_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["connector_id"], /) -> Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None: ...
    @overload
    def __getitem__(self, key: Literal["defer_loading"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["headers"], /) -> dict[str, str] | None: ...
    @overload
    def __getitem__(self, key: Literal["require_approval"], /) -> BetaToolMcpRequireApproval | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaToolImageGenerationInputImageMaskDict(TypedDict, total=False):
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """The mask as a base64 `data:` URL."""
class BetaToolImageGenerationInputImageMask(Reply[BetaToolImageGenerationInputImageMaskDict]):
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """The mask as a base64 `data:` URL."""
    @overload
    def __getitem__(self, key: Literal["file_id", "image_url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaToolImageGenerationSvgReasoningDict(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
class BetaToolImageGenerationSvgReasoning(Reply[BetaToolImageGenerationSvgReasoningDict]):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    @overload
    def __getitem__(self, key: Literal["effort"], /) -> Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaToolImageGenerationSvgDict(TypedDict, total=False):
    model: str | None
    reasoning: BetaToolImageGenerationSvgReasoningDict | None
class BetaToolImageGenerationSvg(Reply[BetaToolImageGenerationSvgDict]):
    model: str | None
    reasoning: BetaToolImageGenerationSvgReasoning | None
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["reasoning"], /) -> BetaToolImageGenerationSvgReasoning | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaToolImageGenerationDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"] | None
    """Whether to make a new image or to change one: `auto` (default), `generate` or `edit`."""
    background: Literal["transparent", "opaque", "auto"] | None
    """`transparent`, `opaque` or `auto` (default)."""
    complexity: Literal["low", "medium", "high"] | None
    frame_count: int | None
    frame_duration_ms: int | None
    input_fidelity: Literal["high", "low"] | None
    """How closely to keep to the input images: `high` or `low` (default)."""
    input_image_mask: BetaToolImageGenerationInputImageMaskDict | None
    """Which part of the image to change."""
    model: str | Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst", "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08", "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1.5", "chatgpt-image-latest"] | None
    """The image model."""
    moderation: Literal["auto", "low"] | None
    """How strictly to moderate: `auto` (default) or `low`."""
    output_compression: int | None
    """Of JPEG and WebP, 0 to 100; default 100."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """`png` (default), `webp` or `jpeg`."""
    partial_images: int | None
    """How many unfinished images to stream, 0 to 3; default 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    """`low`, `medium`, `high` or `auto` (default)."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None
    """Width x height in pixels, such as `1024x1024`, or `auto` (default)."""
    svg: BetaToolImageGenerationSvgDict | None
class BetaToolImageGeneration(Reply[BetaToolImageGenerationDict]):
    type: Literal["image_generation"]
    action: Literal["generate", "edit", "auto"] | None
    """Whether to make a new image or to change one: `auto` (default), `generate` or `edit`."""
    background: Literal["transparent", "opaque", "auto"] | None
    """`transparent`, `opaque` or `auto` (default)."""
    complexity: Literal["low", "medium", "high"] | None
    frame_count: int | None
    frame_duration_ms: int | None
    input_fidelity: Literal["high", "low"] | None
    """How closely to keep to the input images: `high` or `low` (default)."""
    input_image_mask: BetaToolImageGenerationInputImageMask | None
    """Which part of the image to change."""
    model: str | Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst", "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08", "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1.5", "chatgpt-image-latest"] | None
    """The image model."""
    moderation: Literal["auto", "low"] | None
    """How strictly to moderate: `auto` (default) or `low`."""
    output_compression: int | None
    """Of JPEG and WebP, 0 to 100; default 100."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """`png` (default), `webp` or `jpeg`."""
    partial_images: int | None
    """How many unfinished images to stream, 0 to 3; default 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    """`low`, `medium`, `high` or `auto` (default)."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None
    """Width x height in pixels, such as `1024x1024`, or `auto` (default)."""
    svg: BetaToolImageGenerationSvg | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["image_generation"]: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> Literal["generate", "edit", "auto"] | None: ...
    @overload
    def __getitem__(self, key: Literal["background"], /) -> Literal["transparent", "opaque", "auto"] | None: ...
    @overload
    def __getitem__(self, key: Literal["complexity"], /) -> Literal["low", "medium", "high"] | None: ...
    @overload
    def __getitem__(self, key: Literal["frame_count", "frame_duration_ms", "output_compression", "partial_images"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["input_fidelity"], /) -> Literal["high", "low"] | None: ...
    @overload
    def __getitem__(self, key: Literal["input_image_mask"], /) -> BetaToolImageGenerationInputImageMask | None: ...
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str | Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst", "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08", "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1.5", "chatgpt-image-latest"] | None: ...
    @overload
    def __getitem__(self, key: Literal["moderation"], /) -> Literal["auto", "low"] | None: ...
    @overload
    def __getitem__(self, key: Literal["output_format"], /) -> Literal["png", "webp", "jpeg", "gif", "svg"] | None: ...
    @overload
    def __getitem__(self, key: Literal["quality"], /) -> Literal["low", "medium", "high", "xhigh", "max", "auto"] | None: ...
    @overload
    def __getitem__(self, key: Literal["size"], /) -> str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None: ...
    @overload
    def __getitem__(self, key: Literal["svg"], /) -> BetaToolImageGenerationSvg | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaToolLocalShellDict(TypedDict):
    type: Literal["local_shell"]
class BetaToolLocalShell(Reply[BetaToolLocalShellDict]):
    type: Literal["local_shell"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local_shell"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaFunctionShellToolEnvironment: TypeAlias = Union[BetaContainerAuto, BetaLocalEnvironment, BetaContainerReference, None]
BetaFunctionShellToolEnvironmentDict: TypeAlias = Union[BetaContainerAutoDict, BetaLocalEnvironmentDict, BetaContainerReferenceDict, None]
class BetaFunctionShellToolDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    environment: BetaFunctionShellToolEnvironmentDict | None
    """Where it runs."""
class BetaFunctionShellTool(Reply[BetaFunctionShellToolDict]):
    type: Literal["shell"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    environment: BetaFunctionShellToolEnvironment | None
    """Where it runs."""
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_callers"], /) -> list[Literal["direct", "programmatic"]] | None: ...
    @overload
    def __getitem__(self, key: Literal["environment"], /) -> BetaFunctionShellToolEnvironment | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaCustomToolFormatGrammarDict(TypedDict):
    definition: str
    syntax: Literal["lark", "regex"]
    type: Literal["grammar"]
class BetaCustomToolFormatGrammar(Reply[BetaCustomToolFormatGrammarDict]):
    definition: str
    syntax: Literal["lark", "regex"]
    type: Literal["grammar"]
    @overload
    def __getitem__(self, key: Literal["definition"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["syntax"], /) -> Literal["lark", "regex"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["grammar"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaCustomToolFormat: TypeAlias = Union[TextFormatResourceText, BetaCustomToolFormatGrammar]
BetaCustomToolFormatDict: TypeAlias = Union[TextFormatResourceTextDict, BetaCustomToolFormatGrammarDict]
BetaCustomToolDict = TypedDict("BetaCustomToolDict", {
    "name": str,
    "type": Literal["custom"],
    "allowed_callers": NotRequired[list[Literal["direct", "programmatic"]] | None],
    "async": NotRequired[bool | None],
    "defer_loading": NotRequired[bool | None],
    "description": NotRequired[str | None],
    "format": NotRequired[BetaCustomToolFormatDict | None],
})
class BetaCustomTool(Reply[BetaCustomToolDict]):
    name: str
    """Name of the tool."""
    type: Literal["custom"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    async_: bool | None
    """Whether the model may go on before the result is there."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    description: str | None
    """What it does and when to use it."""
    format: BetaCustomToolFormat | None
    """What its input may look like; default any text."""
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_callers"], /) -> list[Literal["direct", "programmatic"]] | None: ...
    @overload
    def __getitem__(self, key: Literal["async", "defer_loading"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["description"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["format"], /) -> BetaCustomToolFormat | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaNamespaceToolToolFunctionDict = TypedDict("BetaNamespaceToolToolFunctionDict", {
    "name": str,
    "type": Literal["function"],
    "allowed_callers": NotRequired[list[Literal["direct", "programmatic"]] | None],
    "async": NotRequired[bool | None],
    "defer_loading": NotRequired[bool | None],
    "description": NotRequired[str | None],
    "output_schema": NotRequired[dict[str, object] | None],
    "parameters": NotRequired[object | None],
    "strict": NotRequired[bool | None],
})
class BetaNamespaceToolToolFunction(Reply[BetaNamespaceToolToolFunctionDict]):
    name: str
    """Name of the function."""
    type: Literal["function"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    async_: bool | None
    """Whether the model may go on before the result is there."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    description: str | None
    """What it does and when to call it; the model decides by this."""
    output_schema: dict[str, object] | None
    """What the result looks like, as a JSON Schema."""
    parameters: object | None
    """Its parameters as a JSON Schema object."""
    strict: bool | None
    """Whether arguments will follow the schema exactly."""
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_callers"], /) -> list[Literal["direct", "programmatic"]] | None: ...
    @overload
    def __getitem__(self, key: Literal["async", "defer_loading", "strict"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["description"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["output_schema"], /) -> dict[str, object] | None: ...
    @overload
    def __getitem__(self, key: Literal["parameters"], /) -> object | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaNamespaceToolTool: TypeAlias = Union[BetaNamespaceToolToolFunction, BetaCustomTool]
BetaNamespaceToolToolDict: TypeAlias = Union[BetaNamespaceToolToolFunctionDict, BetaCustomToolDict]
class BetaNamespaceToolDict(TypedDict):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: list[BetaNamespaceToolToolDict]
    """The tools in it."""
    type: Literal["namespace"]
class BetaNamespaceTool(Reply[BetaNamespaceToolDict]):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: list[BetaNamespaceToolTool]
    """The tools in it."""
    type: Literal["namespace"]
    @overload
    def __getitem__(self, key: Literal["description", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[BetaNamespaceToolTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["namespace"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaWebSearchPreviewToolUserLocationDict(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    city: str | None
    """City, as text."""
    country: str | None
    """ISO 3166-1 code of two letters, such as `US`."""
    region: str | None
    """Region or state, as text."""
    timezone: str | None
    """IANA time zone, such as `America/Los_Angeles`."""
class BetaWebSearchPreviewToolUserLocation(Reply[BetaWebSearchPreviewToolUserLocationDict]):
    type: Literal["approximate"]
    city: str | None
    """City, as text."""
    country: str | None
    """ISO 3166-1 code of two letters, such as `US`."""
    region: str | None
    """Region or state, as text."""
    timezone: str | None
    """IANA time zone, such as `America/Los_Angeles`."""
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["approximate"]: ...
    @overload
    def __getitem__(self, key: Literal["city", "country", "region", "timezone"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaWebSearchPreviewToolDict(TypedDict, total=False):
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    search_content_types: list[Literal["text", "image"]] | None
    search_context_size: Literal["low", "medium", "high"] | None
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: BetaWebSearchPreviewToolUserLocationDict | None
    """Roughly where the user is."""
class BetaWebSearchPreviewTool(Reply[BetaWebSearchPreviewToolDict]):
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: list[Literal["text", "image"]] | None
    search_context_size: Literal["low", "medium", "high"] | None
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: BetaWebSearchPreviewToolUserLocation | None
    """Roughly where the user is."""
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search_preview", "web_search_preview_2025_03_11"]: ...
    @overload
    def __getitem__(self, key: Literal["search_content_types"], /) -> list[Literal["text", "image"]] | None: ...
    @overload
    def __getitem__(self, key: Literal["search_context_size"], /) -> Literal["low", "medium", "high"] | None: ...
    @overload
    def __getitem__(self, key: Literal["user_location"], /) -> BetaWebSearchPreviewToolUserLocation | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaApplyPatchToolDict(TypedDict):
    type: Literal["apply_patch"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
    """Who may call it: the model itself, or programs that it writes."""
class BetaApplyPatchTool(Reply[BetaApplyPatchToolDict]):
    type: Literal["apply_patch"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_callers"], /) -> list[Literal["direct", "programmatic"]] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaTool: TypeAlias = Union[BetaFunctionTool, BetaFileSearchTool, BetaComputerTool, BetaComputerUsePreviewTool, BetaWebSearchTool, BetaToolMcp, BetaToolCodeInterpreter, BetaToolProgrammaticToolCalling, BetaToolImageGeneration, BetaToolLocalShell, BetaFunctionShellTool, BetaCustomTool, BetaNamespaceTool, BetaToolSearchTool, BetaWebSearchPreviewTool, BetaApplyPatchTool]
BetaToolDict: TypeAlias = Union[BetaFunctionToolDict, BetaFileSearchToolDict, BetaComputerToolDict, BetaComputerUsePreviewToolDict, BetaWebSearchToolDict, BetaToolMcpDict, BetaToolCodeInterpreterDict, BetaToolProgrammaticToolCallingDict, BetaToolImageGenerationDict, BetaToolLocalShellDict, BetaFunctionShellToolDict, BetaCustomToolDict, BetaNamespaceToolDict, BetaToolSearchToolDict, BetaWebSearchPreviewToolDict, BetaApplyPatchToolDict]
class BetaResponseToolSearchOutputItemDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: NotRequired[str | None]
    """Id of the call."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    tools: list[BetaToolDict]
    """The tools that were found."""
    type: Literal["tool_search_output"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    created_by: NotRequired[str | None]
    """Who made it."""
class BetaResponseToolSearchOutputItem(Reply[BetaResponseToolSearchOutputItemDict]):
    id: str
    """Id of the item."""
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    tools: list[BetaTool]
    """The tools that were found."""
    type: Literal["tool_search_output"]
    agent: BetaResponseErrorEventAgent | None
    created_by: str | None
    """Who made it."""
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["call_id", "created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["execution"], /) -> Literal["server", "client"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[BetaTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["tool_search_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemAdditionalToolsDict(TypedDict):
    id: str
    """Id of the item."""
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """Who brings them."""
    tools: list[BetaToolDict]
    """The tools."""
    type: Literal["additional_tools"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseItemAdditionalTools(Reply[BetaResponseItemAdditionalToolsDict]):
    id: str
    """Id of the item."""
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """Who brings them."""
    tools: list[BetaTool]
    """The tools."""
    type: Literal["additional_tools"]
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[BetaTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["additional_tools"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseReasoningItemSummaryDict(TypedDict):
    text: str
    """The text."""
    type: Literal["summary_text"]
class BetaResponseReasoningItemSummary(Reply[BetaResponseReasoningItemSummaryDict]):
    text: str
    """The text."""
    type: Literal["summary_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["summary_text"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseReasoningItemContentDict(TypedDict):
    text: str
    """The text."""
    type: Literal["reasoning_text"]
class BetaResponseReasoningItemContent(Reply[BetaResponseReasoningItemContentDict]):
    text: str
    """The text."""
    type: Literal["reasoning_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["reasoning_text"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseReasoningItemDict(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    summary: Required[list[BetaResponseReasoningItemSummaryDict]]
    """The thoughts, summed up."""
    type: Required[Literal["reasoning"]]
    agent: BetaResponseErrorEventAgentDict | None
    content: list[BetaResponseReasoningItemContentDict] | None
    """The thoughts as text, where the model shows them."""
    encrypted_content: str | None
    """The thoughts, encrypted, to be sent in again; if `reasoning.encrypted_content` was included."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseReasoningItem(Reply[BetaResponseReasoningItemDict]):
    """What a reasoning model thought. Send it in again with the items after it."""
    id: str
    """Id of the item."""
    summary: list[BetaResponseReasoningItemSummary]
    """The thoughts, summed up."""
    type: Literal["reasoning"]
    agent: BetaResponseErrorEventAgent | None
    content: list[BetaResponseReasoningItemContent] | None
    """The thoughts as text, where the model shows them."""
    encrypted_content: str | None
    """The thoughts, encrypted, to be sent in again; if `reasoning.encrypted_content` was included."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["summary"], /) -> list[BetaResponseReasoningItemSummary]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["reasoning"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[BetaResponseReasoningItemContent] | None: ...
    @overload
    def __getitem__(self, key: Literal["encrypted_content"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemProgramDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    code: str
    """The program."""
    fingerprint: str
    type: Literal["program"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseItemProgram(Reply[BetaResponseItemProgramDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    code: str
    """The program."""
    fingerprint: str
    type: Literal["program"]
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id", "code", "fingerprint"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemProgramOutputDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    result: str
    """What came out."""
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseItemProgramOutput(Reply[BetaResponseItemProgramOutputDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    result: str
    """What came out."""
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id", "result"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemImageGenerationCallErrorModerationDetailsDict(TypedDict):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]
class BetaResponseItemImageGenerationCallErrorModerationDetails(Reply[BetaResponseItemImageGenerationCallErrorModerationDetailsDict]):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]
    @overload
    def __getitem__(self, key: Literal["categories"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["moderation_stage"], /) -> Literal["input", "output", "unknown"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemImageGenerationCallErrorDict(TypedDict, total=False):
    code: str | None
    """What went wrong, for programs."""
    message: Required[str]
    """What went wrong, in words."""
    param: str | None
    type: Required[str]
    moderation_details: BetaResponseItemImageGenerationCallErrorModerationDetailsDict | None
class BetaResponseItemImageGenerationCallError(Reply[BetaResponseItemImageGenerationCallErrorDict]):
    code: str | None
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: str | None
    type: str
    moderation_details: BetaResponseItemImageGenerationCallErrorModerationDetails | None
    @overload
    def __getitem__(self, key: Literal["code", "param"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["message", "type"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["moderation_details"], /) -> BetaResponseItemImageGenerationCallErrorModerationDetails | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemImageGenerationCallSvgUsageDict(TypedDict):
    input_tokens: int
    """Tokens of the input."""
    model: str
    """The model that made it."""
    output_tokens: int
    """Tokens of the output."""
    reasoning_tokens: int
    """Tokens of hidden reasoning."""
    total_tokens: int
    """Input and output together."""
class BetaResponseItemImageGenerationCallSvgUsage(Reply[BetaResponseItemImageGenerationCallSvgUsageDict]):
    input_tokens: int
    """Tokens of the input."""
    model: str
    """The model that made it."""
    output_tokens: int
    """Tokens of the output."""
    reasoning_tokens: int
    """Tokens of hidden reasoning."""
    total_tokens: int
    """Input and output together."""
    @overload
    def __getitem__(self, key: Literal["input_tokens", "output_tokens", "reasoning_tokens", "total_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemImageGenerationCallDict(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    result: str | None
    """The image as base64."""
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    """How far it is."""
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    """Whether it is a new image or a changed one."""
    agent: BetaResponseErrorEventAgentDict | None
    background: Literal["transparent", "opaque", "auto"] | None
    """`transparent` or `opaque`."""
    error: BetaResponseItemImageGenerationCallErrorDict | None
    """Why it failed."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """The format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    """Its quality."""
    revised_prompt: str | None
    """The prompt that was made of yours and used."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Its width x height in pixels."""
    svg_usage: BetaResponseItemImageGenerationCallSvgUsageDict | None
class BetaResponseItemImageGenerationCall(Reply[BetaResponseItemImageGenerationCallDict]):
    id: str
    """Id of the item."""
    result: str | None
    """The image as base64."""
    status: Literal["in_progress", "completed", "generating", "failed"]
    """How far it is."""
    type: Literal["image_generation_call"]
    action: Literal["generate", "edit", "auto"] | None
    """Whether it is a new image or a changed one."""
    agent: BetaResponseErrorEventAgent | None
    background: Literal["transparent", "opaque", "auto"] | None
    """`transparent` or `opaque`."""
    error: BetaResponseItemImageGenerationCallError | None
    """Why it failed."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """The format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    """Its quality."""
    revised_prompt: str | None
    """The prompt that was made of yours and used."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Its width x height in pixels."""
    svg_usage: BetaResponseItemImageGenerationCallSvgUsage | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["result", "revised_prompt"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "generating", "failed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["image_generation_call"]: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> Literal["generate", "edit", "auto"] | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["background"], /) -> Literal["transparent", "opaque", "auto"] | None: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> BetaResponseItemImageGenerationCallError | None: ...
    @overload
    def __getitem__(self, key: Literal["output_format"], /) -> Literal["png", "webp", "jpeg", "gif", "svg"] | None: ...
    @overload
    def __getitem__(self, key: Literal["quality"], /) -> Literal["low", "medium", "high", "xhigh", "max", "auto"] | None: ...
    @overload
    def __getitem__(self, key: Literal["size"], /) -> str | Literal["1024x1024", "1024x1536", "1536x1024"] | None: ...
    @overload
    def __getitem__(self, key: Literal["svg_usage"], /) -> BetaResponseItemImageGenerationCallSvgUsage | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseCodeInterpreterToolCallOutputLogsDict(TypedDict):
    logs: str
    """What was printed."""
    type: Literal["logs"]
class BetaResponseCodeInterpreterToolCallOutputLogs(Reply[BetaResponseCodeInterpreterToolCallOutputLogsDict]):
    logs: str
    """What was printed."""
    type: Literal["logs"]
    @overload
    def __getitem__(self, key: Literal["logs"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["logs"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseCodeInterpreterToolCallOutputImageDict(TypedDict):
    type: Literal["image"]
    url: str
    """Address of the image."""
class BetaResponseCodeInterpreterToolCallOutputImage(Reply[BetaResponseCodeInterpreterToolCallOutputImageDict]):
    type: Literal["image"]
    url: str
    """Address of the image."""
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["image"]: ...
    @overload
    def __getitem__(self, key: Literal["url"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseCodeInterpreterToolCallOutput: TypeAlias = Union[BetaResponseCodeInterpreterToolCallOutputLogs, BetaResponseCodeInterpreterToolCallOutputImage]
BetaResponseCodeInterpreterToolCallOutputDict: TypeAlias = Union[BetaResponseCodeInterpreterToolCallOutputLogsDict, BetaResponseCodeInterpreterToolCallOutputImageDict]
class BetaResponseCodeInterpreterToolCallDict(TypedDict):
    id: str
    """Id of the item."""
    code: NotRequired[str | None]
    """The code that was run."""
    container_id: str
    """Id of the container that ran it."""
    outputs: NotRequired[list[BetaResponseCodeInterpreterToolCallOutputDict] | None]
    """What it printed and drew, if it was included."""
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    """How far it is."""
    type: Literal["code_interpreter_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseCodeInterpreterToolCall(Reply[BetaResponseCodeInterpreterToolCallDict]):
    id: str
    """Id of the item."""
    code: str | None
    """The code that was run."""
    container_id: str
    """Id of the container that ran it."""
    outputs: list[BetaResponseCodeInterpreterToolCallOutput] | None
    """What it printed and drew, if it was included."""
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    """How far it is."""
    type: Literal["code_interpreter_call"]
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "container_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["code"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["outputs"], /) -> list[BetaResponseCodeInterpreterToolCallOutput] | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["code_interpreter_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemLocalShellCallActionDict(TypedDict):
    command: list[str]
    """The command and its arguments."""
    env: dict[str, str]
    """Environment variables."""
    type: Literal["exec"]
    timeout_ms: NotRequired[int | None]
    """How long the commands may run, in milliseconds."""
    user: NotRequired[str | None]
    """The user to run it as."""
    working_directory: NotRequired[str | None]
    """The folder to run it in."""
class BetaResponseItemLocalShellCallAction(Reply[BetaResponseItemLocalShellCallActionDict]):
    command: list[str]
    """The command and its arguments."""
    env: dict[str, str]
    """Environment variables."""
    type: Literal["exec"]
    timeout_ms: int | None
    """How long the commands may run, in milliseconds."""
    user: str | None
    """The user to run it as."""
    working_directory: str | None
    """The folder to run it in."""
    @overload
    def __getitem__(self, key: Literal["command"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["env"], /) -> dict[str, str]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["exec"]: ...
    @overload
    def __getitem__(self, key: Literal["timeout_ms"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["user", "working_directory"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemLocalShellCallDict(TypedDict):
    id: str
    """Id of the item."""
    action: BetaResponseItemLocalShellCallActionDict
    """What to run."""
    call_id: str
    """Id of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["local_shell_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseItemLocalShellCall(Reply[BetaResponseItemLocalShellCallDict]):
    id: str
    """Id of the item."""
    action: BetaResponseItemLocalShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["local_shell_call"]
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> BetaResponseItemLocalShellCallAction: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local_shell_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemLocalShellCallOutputDict(TypedDict):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseItemLocalShellCallOutput(Reply[BetaResponseItemLocalShellCallOutputDict]):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    agent: BetaResponseErrorEventAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    @overload
    def __getitem__(self, key: Literal["id", "output"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local_shell_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemShellCallActionDict(TypedDict, total=False):
    commands: Required[list[str]]
    """The commands, run one after the other."""
    max_output_length: int | None
    """The most characters of output to return."""
    timeout_ms: int | None
    """How long the commands may run, in milliseconds."""
class BetaResponseInputItemShellCallAction(Reply[BetaResponseInputItemShellCallActionDict]):
    commands: list[str]
    """The commands, run one after the other."""
    max_output_length: int | None
    """The most characters of output to return."""
    timeout_ms: int | None
    """How long the commands may run, in milliseconds."""
    @overload
    def __getitem__(self, key: Literal["commands"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["max_output_length", "timeout_ms"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseLocalEnvironmentDict(TypedDict):
    type: Literal["local"]
class BetaResponseLocalEnvironment(Reply[BetaResponseLocalEnvironmentDict]):
    type: Literal["local"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseFunctionShellToolCallEnvironment: TypeAlias = Union[BetaResponseLocalEnvironment, BetaResponseContainerReference, None]
BetaResponseFunctionShellToolCallEnvironmentDict: TypeAlias = Union[BetaResponseLocalEnvironmentDict, BetaResponseContainerReferenceDict, None]
class BetaResponseFunctionShellToolCallDict(TypedDict):
    id: str
    """Id of the item."""
    action: BetaResponseInputItemShellCallActionDict
    """What to run."""
    call_id: str
    """Id of the call."""
    environment: NotRequired[BetaResponseFunctionShellToolCallEnvironmentDict | None]
    """Where it runs."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["shell_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: NotRequired[str | None]
    """Who made it."""
class BetaResponseFunctionShellToolCall(Reply[BetaResponseFunctionShellToolCallDict]):
    id: str
    """Id of the item."""
    action: BetaResponseInputItemShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    environment: BetaResponseFunctionShellToolCallEnvironment | None
    """Where it runs."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["shell_call"]
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: str | None
    """Who made it."""
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> BetaResponseInputItemShellCallAction: ...
    @overload
    def __getitem__(self, key: Literal["environment"], /) -> BetaResponseFunctionShellToolCallEnvironment | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseFunctionShellCallOutputContentOutcomeTimeoutDict(TypedDict):
    type: Literal["timeout"]
class BetaResponseFunctionShellCallOutputContentOutcomeTimeout(Reply[BetaResponseFunctionShellCallOutputContentOutcomeTimeoutDict]):
    type: Literal["timeout"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["timeout"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseFunctionShellCallOutputContentOutcomeExitDict(TypedDict):
    exit_code: int
    """Exit code of the command."""
    type: Literal["exit"]
class BetaResponseFunctionShellCallOutputContentOutcomeExit(Reply[BetaResponseFunctionShellCallOutputContentOutcomeExitDict]):
    exit_code: int
    """Exit code of the command."""
    type: Literal["exit"]
    @overload
    def __getitem__(self, key: Literal["exit_code"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["exit"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseFunctionShellCallOutputContentOutcome: TypeAlias = Union[BetaResponseFunctionShellCallOutputContentOutcomeTimeout, BetaResponseFunctionShellCallOutputContentOutcomeExit]
BetaResponseFunctionShellCallOutputContentOutcomeDict: TypeAlias = Union[BetaResponseFunctionShellCallOutputContentOutcomeTimeoutDict, BetaResponseFunctionShellCallOutputContentOutcomeExitDict]
class BetaResponseFunctionShellToolCallOutputOutputDict(TypedDict):
    outcome: BetaResponseFunctionShellCallOutputContentOutcomeDict
    """How it ended: an exit code, or a timeout."""
    stderr: str
    """What was printed as errors."""
    stdout: str
    """What was printed."""
    created_by: NotRequired[str | None]
    """Who made it."""
class BetaResponseFunctionShellToolCallOutputOutput(Reply[BetaResponseFunctionShellToolCallOutputOutputDict]):
    outcome: BetaResponseFunctionShellCallOutputContentOutcome
    """How it ended: an exit code, or a timeout."""
    stderr: str
    """What was printed as errors."""
    stdout: str
    """What was printed."""
    created_by: str | None
    """Who made it."""
    @overload
    def __getitem__(self, key: Literal["outcome"], /) -> BetaResponseFunctionShellCallOutputContentOutcome: ...
    @overload
    def __getitem__(self, key: Literal["stderr", "stdout"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseFunctionShellToolCallOutputDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    max_output_length: NotRequired[int | None]
    """The most characters of output to return."""
    output: list[BetaResponseFunctionShellToolCallOutputOutputDict]
    """What came of each command."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["shell_call_output"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: NotRequired[str | None]
    """Who made it."""
class BetaResponseFunctionShellToolCallOutput(Reply[BetaResponseFunctionShellToolCallOutputDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    max_output_length: int | None
    """The most characters of output to return."""
    output: list[BetaResponseFunctionShellToolCallOutputOutput]
    """What came of each command."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["shell_call_output"]
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: str | None
    """Who made it."""
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["max_output_length"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> list[BetaResponseFunctionShellToolCallOutputOutput]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseApplyPatchToolCallOperationCreateFileDict(TypedDict):
    diff: str
    """Content of the new file, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["create_file"]
class BetaResponseApplyPatchToolCallOperationCreateFile(Reply[BetaResponseApplyPatchToolCallOperationCreateFileDict]):
    diff: str
    """Content of the new file, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["create_file"]
    @overload
    def __getitem__(self, key: Literal["diff", "path"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["create_file"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseApplyPatchToolCallOperationDeleteFileDict(TypedDict):
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["delete_file"]
class BetaResponseApplyPatchToolCallOperationDeleteFile(Reply[BetaResponseApplyPatchToolCallOperationDeleteFileDict]):
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["delete_file"]
    @overload
    def __getitem__(self, key: Literal["path"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["delete_file"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseApplyPatchToolCallOperationUpdateFileDict(TypedDict):
    diff: str
    """What to change, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["update_file"]
class BetaResponseApplyPatchToolCallOperationUpdateFile(Reply[BetaResponseApplyPatchToolCallOperationUpdateFileDict]):
    diff: str
    """What to change, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["update_file"]
    @overload
    def __getitem__(self, key: Literal["diff", "path"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["update_file"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseApplyPatchToolCallOperation: TypeAlias = Union[BetaResponseApplyPatchToolCallOperationCreateFile, BetaResponseApplyPatchToolCallOperationDeleteFile, BetaResponseApplyPatchToolCallOperationUpdateFile]
BetaResponseApplyPatchToolCallOperationDict: TypeAlias = Union[BetaResponseApplyPatchToolCallOperationCreateFileDict, BetaResponseApplyPatchToolCallOperationDeleteFileDict, BetaResponseApplyPatchToolCallOperationUpdateFileDict]
class BetaResponseApplyPatchToolCallDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    operation: BetaResponseApplyPatchToolCallOperationDict
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: NotRequired[str | None]
    """Who made it."""
class BetaResponseApplyPatchToolCall(Reply[BetaResponseApplyPatchToolCallDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    operation: BetaResponseApplyPatchToolCallOperation
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: str | None
    """Who made it."""
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["operation"], /) -> BetaResponseApplyPatchToolCallOperation: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseApplyPatchToolCallOutputDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    status: Literal["completed", "failed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call_output"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: NotRequired[str | None]
    """Who made it."""
    output: NotRequired[str | None]
    """What came of it, in words."""
class BetaResponseApplyPatchToolCallOutput(Reply[BetaResponseApplyPatchToolCallOutputDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    status: Literal["completed", "failed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call_output"]
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: str | None
    """Who made it."""
    output: str | None
    """What came of it, in words."""
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["completed", "failed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by", "output"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemMcpListToolsToolDict(TypedDict):
    input_schema: object
    """Its parameters as a JSON Schema."""
    name: str
    """Name of the tool."""
    annotations: NotRequired[object | None]
    """What the server says about it."""
    description: NotRequired[str | None]
    """What it does."""
class BetaResponseItemMcpListToolsTool(Reply[BetaResponseItemMcpListToolsToolDict]):
    input_schema: object
    """Its parameters as a JSON Schema."""
    name: str
    """Name of the tool."""
    annotations: object | None
    """What the server says about it."""
    description: str | None
    """What it does."""
    @overload
    def __getitem__(self, key: Literal["input_schema"], /) -> object: ...
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["annotations"], /) -> object | None: ...
    @overload
    def __getitem__(self, key: Literal["description"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemMcpListToolsDict(TypedDict):
    id: str
    """Id of the item."""
    server_label: str
    """The name of the server, as the tool has it."""
    tools: list[BetaResponseItemMcpListToolsToolDict]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    error: NotRequired[str | None]
    """Why they could not be listed."""
class BetaResponseItemMcpListTools(Reply[BetaResponseItemMcpListToolsDict]):
    id: str
    """Id of the item."""
    server_label: str
    """The name of the server, as the tool has it."""
    tools: list[BetaResponseItemMcpListToolsTool]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    agent: BetaResponseErrorEventAgent | None
    error: str | None
    """Why they could not be listed."""
    @overload
    def __getitem__(self, key: Literal["id", "server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[BetaResponseItemMcpListToolsTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_list_tools"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemMcpApprovalRequestDict(TypedDict):
    id: str
    """Id to approve or refuse."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseItemMcpApprovalRequest(Reply[BetaResponseItemMcpApprovalRequestDict]):
    id: str
    """Id to approve or refuse."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "arguments", "name", "server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_approval_request"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemMcpApprovalResponseDict(TypedDict):
    id: str
    """Id of the item."""
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    reason: NotRequired[str | None]
    """Why, if you want to say it."""
class BetaResponseItemMcpApprovalResponse(Reply[BetaResponseItemMcpApprovalResponseDict]):
    id: str
    """Id of the item."""
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    agent: BetaResponseErrorEventAgent | None
    reason: str | None
    """Why, if you want to say it."""
    @overload
    def __getitem__(self, key: Literal["id", "approval_request_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["approve"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_approval_response"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["reason"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaMcpToolCallErrorMcpProtocolErrorDict(TypedDict):
    code: int
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["mcp_protocol_error"]
class BetaMcpToolCallErrorMcpProtocolError(Reply[BetaMcpToolCallErrorMcpProtocolErrorDict]):
    code: int
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["mcp_protocol_error"]
    @overload
    def __getitem__(self, key: Literal["code"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["message"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_protocol_error"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaMcpToolCallErrorMcpToolExecutionErrorDict(TypedDict):
    content: object
    type: Literal["mcp_tool_execution_error"]
class BetaMcpToolCallErrorMcpToolExecutionError(Reply[BetaMcpToolCallErrorMcpToolExecutionErrorDict]):
    content: object
    type: Literal["mcp_tool_execution_error"]
    @overload
    def __getitem__(self, key: Literal["content"], /) -> object: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_tool_execution_error"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaMcpToolCallErrorHTTPErrorDict(TypedDict):
    code: int
    """The status code."""
    message: str
    """What went wrong, in words."""
    type: Literal["http_error"]
class BetaMcpToolCallErrorHTTPError(Reply[BetaMcpToolCallErrorHTTPErrorDict]):
    code: int
    """The status code."""
    message: str
    """What went wrong, in words."""
    type: Literal["http_error"]
    @overload
    def __getitem__(self, key: Literal["code"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["message"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["http_error"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaMcpToolCallError: TypeAlias = Union[BetaMcpToolCallErrorMcpProtocolError, BetaMcpToolCallErrorMcpToolExecutionError, BetaMcpToolCallErrorHTTPError]
BetaMcpToolCallErrorDict: TypeAlias = Union[BetaMcpToolCallErrorMcpProtocolErrorDict, BetaMcpToolCallErrorMcpToolExecutionErrorDict, BetaMcpToolCallErrorHTTPErrorDict]
class BetaResponseItemMcpCallDict(TypedDict):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    approval_request_id: NotRequired[str | None]
    """Id of the request that the call waited for."""
    error: NotRequired[BetaMcpToolCallErrorDict | None]
    """Why it failed."""
    output: NotRequired[str | None]
    """What the tool gave."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseItemMcpCall(Reply[BetaResponseItemMcpCallDict]):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_call"]
    agent: BetaResponseErrorEventAgent | None
    approval_request_id: str | None
    """Id of the request that the call waited for."""
    error: BetaMcpToolCallError | None
    """Why it failed."""
    output: str | None
    """What the tool gave."""
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None
    """`in_progress`, `completed` or `incomplete`."""
    @overload
    def __getitem__(self, key: Literal["id", "arguments", "name", "server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["approval_request_id", "output"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> BetaMcpToolCallError | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseCustomToolCallDict = TypedDict("BetaResponseCustomToolCallDict", {
    "call_id": str,
    "input": str,
    "name": str,
    "type": Literal["custom_tool_call"],
    "id": NotRequired[str | None],
    "agent": NotRequired[BetaResponseErrorEventAgentDict | None],
    "async": NotRequired[bool | None],
    "caller": NotRequired[BetaResponseCustomToolCallCallerDict | None],
    "namespace": NotRequired[str | None],
})
class BetaResponseCustomToolCall(Reply[BetaResponseCustomToolCallDict]):
    call_id: str
    """Id of the call; the item with its result names it."""
    input: str
    """What the model passes to the tool, as text."""
    name: str
    """Name of the tool."""
    type: Literal["custom_tool_call"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    async_: bool | None
    """Whether the model may go on before the result is there."""
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    namespace: str | None
    """The namespace that it is in."""
    @overload
    def __getitem__(self, key: Literal["call_id", "input", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom_tool_call"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "namespace"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["async"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseCustomToolCallItemDict = TypedDict("BetaResponseCustomToolCallItemDict", {
    "call_id": str,
    "input": str,
    "name": str,
    "type": Literal["custom_tool_call"],
    "id": str,
    "agent": NotRequired[BetaResponseErrorEventAgentDict | None],
    "async": NotRequired[bool | None],
    "caller": NotRequired[BetaResponseCustomToolCallCallerDict | None],
    "namespace": NotRequired[str | None],
    "status": Literal["in_progress", "completed", "incomplete"],
    "created_by": NotRequired[str | None],
})
class BetaResponseCustomToolCallItem(BetaResponseCustomToolCall):
    id: str
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    created_by: str | None
    """Who made it."""
    @overload
    def __getitem__(self, key: Literal["call_id", "input", "name", "id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom_tool_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["async"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["namespace", "created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseCustomToolCallOutputDict(TypedDict):
    call_id: str
    """Id of the call that this is the result of."""
    output: str | list[BetaResponseInputContentDict]
    """The result: text, or parts of text, images and files."""
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
class BetaResponseCustomToolCallOutput(Reply[BetaResponseCustomToolCallOutputDict]):
    call_id: str
    """Id of the call that this is the result of."""
    output: str | list[BetaResponseInputContent]
    """The result: text, or parts of text, images and files."""
    type: Literal["custom_tool_call_output"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> str | list[BetaResponseInputContent]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom_tool_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseCustomToolCallOutputItemDict(TypedDict):
    call_id: str
    """Id of the call that this is the result of."""
    output: str | list[BetaResponseInputContentDict]
    """The result: text, or parts of text, images and files."""
    type: Literal["custom_tool_call_output"]
    id: str
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    created_by: NotRequired[str | None]
    """Who made it."""
class BetaResponseCustomToolCallOutputItem(BetaResponseCustomToolCallOutput):
    id: str
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    created_by: str | None
    """Who made it."""
    @overload
    def __getitem__(self, key: Literal["call_id", "id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> str | list[BetaResponseInputContent]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom_tool_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseItem: TypeAlias = Union[BetaResponseInputMessageItem, BetaResponseOutputMessage, BetaResponseFileSearchToolCall, BetaResponseComputerToolCall, BetaResponseComputerToolCallOutputItem, BetaResponseFunctionWebSearch, BetaResponseFunctionToolCallItem, BetaResponseFunctionToolCallOutputItem, BetaResponseItemAgentMessage, BetaResponseItemMultiAgentCall, BetaResponseItemMultiAgentCallOutput, BetaResponseToolSearchCall, BetaResponseToolSearchOutputItem, BetaResponseItemAdditionalTools, BetaResponseConfigurationUpdateItem, BetaResponseReasoningItem, BetaResponseItemProgram, BetaResponseItemProgramOutput, BetaResponseCompactionItem, BetaResponseItemImageGenerationCall, BetaResponseCodeInterpreterToolCall, BetaResponseItemLocalShellCall, BetaResponseItemLocalShellCallOutput, BetaResponseFunctionShellToolCall, BetaResponseFunctionShellToolCallOutput, BetaResponseApplyPatchToolCall, BetaResponseApplyPatchToolCallOutput, BetaResponseItemMcpListTools, BetaResponseItemMcpApprovalRequest, BetaResponseItemMcpApprovalResponse, BetaResponseItemMcpCall, BetaResponseCustomToolCallItem, BetaResponseCustomToolCallOutputItem]
BetaResponseItemDict: TypeAlias = Union[BetaResponseInputMessageItemDict, BetaResponseOutputMessageDict, BetaResponseFileSearchToolCallDict, BetaResponseComputerToolCallDict, BetaResponseComputerToolCallOutputItemDict, BetaResponseFunctionWebSearchDict, BetaResponseFunctionToolCallItemDict, BetaResponseFunctionToolCallOutputItemDict, BetaResponseItemAgentMessageDict, BetaResponseItemMultiAgentCallDict, BetaResponseItemMultiAgentCallOutputDict, BetaResponseToolSearchCallDict, BetaResponseToolSearchOutputItemDict, BetaResponseItemAdditionalToolsDict, BetaResponseConfigurationUpdateItemDict, BetaResponseReasoningItemDict, BetaResponseItemProgramDict, BetaResponseItemProgramOutputDict, BetaResponseCompactionItemDict, BetaResponseItemImageGenerationCallDict, BetaResponseCodeInterpreterToolCallDict, BetaResponseItemLocalShellCallDict, BetaResponseItemLocalShellCallOutputDict, BetaResponseFunctionShellToolCallDict, BetaResponseFunctionShellToolCallOutputDict, BetaResponseApplyPatchToolCallDict, BetaResponseApplyPatchToolCallOutputDict, BetaResponseItemMcpListToolsDict, BetaResponseItemMcpApprovalRequestDict, BetaResponseItemMcpApprovalResponseDict, BetaResponseItemMcpCallDict, BetaResponseCustomToolCallItemDict, BetaResponseCustomToolCallOutputItemDict]
class BetaResponseOutputTextParamAnnotationFileCitation(TypedDict):
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_citation"]
class BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitationDict(TypedDict):
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    index: int
    type: Literal["file_citation"]
class BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitation(Reply[BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitationDict]):
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    index: int
    type: Literal["file_citation"]
    @overload
    def __getitem__(self, key: Literal["file_id", "filename"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_citation"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseOutputTextParamAnnotationURLCitation(TypedDict):
    end_index: int
    """Where it ends."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    title: str
    """Title of the page."""
    type: Literal["url_citation"]
    url: str
    """Address of the page."""
class BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitationDict(TypedDict):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str
class BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitation(Reply[BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitationDict]):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str
    @overload
    def __getitem__(self, key: Literal["end_index", "start_index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["title", "url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["url_citation"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseOutputTextParamAnnotationContainerFileCitation(TypedDict):
    container_id: str
    """Id of the container that has the file."""
    end_index: int
    """Where it ends."""
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    type: Literal["container_file_citation"]
class BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitationDict(TypedDict):
    container_id: str
    end_index: int
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    start_index: int
    type: Literal["container_file_citation"]
class BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitation(Reply[BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitationDict]):
    container_id: str
    end_index: int
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    start_index: int
    type: Literal["container_file_citation"]
    @overload
    def __getitem__(self, key: Literal["container_id", "file_id", "filename"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["end_index", "start_index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["container_file_citation"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseOutputTextParamAnnotationFilePath(TypedDict):
    file_id: str
    """Id of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_path"]
BetaResponseOutputTextParamAnnotation: TypeAlias = Union[BetaResponseOutputTextParamAnnotationFileCitation, BetaResponseOutputTextAnnotationFileCitation, BetaResponseOutputTextAnnotationFileCitationDict, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitationDict, BetaResponseOutputTextParamAnnotationURLCitation, BetaResponseOutputTextAnnotationURLCitation, BetaResponseOutputTextAnnotationURLCitationDict, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitationDict, BetaResponseOutputTextParamAnnotationContainerFileCitation, BetaResponseOutputTextAnnotationContainerFileCitation, BetaResponseOutputTextAnnotationContainerFileCitationDict, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitationDict, BetaResponseOutputTextParamAnnotationFilePath, BetaResponseOutputTextAnnotationFilePath, BetaResponseOutputTextAnnotationFilePathDict]
class BetaResponseOutputTextParamLogprobTopLogprob(TypedDict):
    token: str
    """The token as text."""
    bytes: Iterable[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
class BetaResponseOutputTextParamLogprob(TypedDict):
    token: str
    """The token as text."""
    bytes: Iterable[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
    top_logprobs: Iterable[BetaResponseOutputTextParamLogprobTopLogprob | BetaResponseOutputTextLogprobTopLogprob | BetaResponseOutputTextLogprobTopLogprobDict]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""
class BetaResponseOutputTextParam(TypedDict):
    annotations: Iterable[BetaResponseOutputTextParamAnnotation]
    """Sources of what the text says."""
    text: str
    """The text."""
    type: Literal["output_text"]
    logprobs: NotRequired[Iterable[BetaResponseOutputTextParamLogprob | BetaResponseOutputTextLogprob | BetaResponseOutputTextLogprobDict]]
    """Log probabilities of the tokens, if they were asked for."""
class BetaResponseOutputRefusalParam(TypedDict):
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]
BetaResponseOutputMessageParamContent: TypeAlias = Union[BetaResponseOutputTextParam, BetaResponseOutputText, BetaResponseOutputTextDict, BetaResponseOutputRefusalParam, BetaResponseOutputRefusal, BetaResponseOutputRefusalDict]
class BetaResponseOutputMessageParam(TypedDict):
    id: str
    """Id of the message."""
    content: Iterable[BetaResponseOutputMessageParamContent]
    """Its parts: text, or a refusal."""
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
class BetaResponseReasoningItemParamSummary(TypedDict):
    text: str
    """The text."""
    type: Literal["summary_text"]
class BetaResponseReasoningItemParamContent(TypedDict):
    text: str
    """The text."""
    type: Literal["reasoning_text"]
class BetaResponseReasoningItemParam(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    summary: Required[Iterable[BetaResponseReasoningItemParamSummary | BetaResponseReasoningItemSummary | BetaResponseReasoningItemSummaryDict | SummaryText | SummaryTextDict | SummaryText | SummaryTextDict | SummaryText | SummaryTextDict | BetaResponseReasoningItemSummary | BetaResponseReasoningItemSummaryDict | BetaResponseReasoningItemSummary | BetaResponseReasoningItemSummaryDict]]
    """The thoughts, summed up."""
    type: Required[Literal["reasoning"]]
    agent: BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None
    content: Iterable[BetaResponseReasoningItemParamContent | BetaResponseReasoningItemContent | BetaResponseReasoningItemContentDict | BetaResponseItemAgentMessageContentReasoningText | BetaResponseItemAgentMessageContentReasoningTextDict | BetaResponseItemAgentMessageContentReasoningText | BetaResponseItemAgentMessageContentReasoningTextDict | BetaResponseReasoningItemContent | BetaResponseReasoningItemContentDict | BetaResponseReasoningItemContent | BetaResponseReasoningItemContentDict]
    """The thoughts as text, where the model shows them."""
    encrypted_content: str | None
    """The thoughts, encrypted, to be sent in again; if `reasoning.encrypted_content` was included."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputFileParamPromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"]]
    """How long it is kept at least."""
class BetaResponseInputTextParam(TypedDict):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[BetaResponseInputFileParamPromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpointDict]
    """The beginning up to here is kept in the cache."""
class BetaResponseInputImageParam(TypedDict, total=False):
    detail: Required[BetaImageDetail]
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    type: Required[Literal["input_image"]]
    file_id: str | None
    """Id of an uploaded image."""
    image_url: str | None
    """Address of the image, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: BetaResponseInputFileParamPromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpointDict
    """The beginning up to here is kept in the cache."""
class BetaResponseInputFileParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_data: str
    """The file as a base64 `data:` URL."""
    file_id: str | None
    """Id of an uploaded file."""
    file_url: str
    """Address of the file."""
    filename: str
    """Its name, if it comes as `file_data`."""
    prompt_cache_breakpoint: BetaResponseInputFileParamPromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpointDict
    """The beginning up to here is kept in the cache."""
BetaResponseInputContentParam: TypeAlias = Union[BetaResponseInputTextParam, BetaResponseInputText, BetaResponseInputTextDict, InputContentResourceInputText, InputContentResourceInputTextDict, BetaResponseInputTextContent, BetaResponseInputTextContentDict, BetaResponseInputImageParam, BetaResponseInputImage, BetaResponseInputImageDict, BetaResponseInputFileParam, BetaResponseInputFile, BetaResponseInputFileDict, BetaResponseInputFileContent, BetaResponseInputFileContentDict]
BetaResponseInputMessageContentListParam: TypeAlias = list[BetaResponseInputContentParam]
class BetaEasyInputMessageParam(TypedDict):
    """A message of the input."""
    content: str | BetaResponseInputMessageContentListParam
    """What is said: text, or parts of text, images and files."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: NotRequired[Literal["message"]]
class BetaResponseInputFileContentParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_data: str | None
    """The file as a base64 `data:` URL."""
    file_id: str | None
    """Id of the file."""
    file_url: str | None
    """Address of the file."""
    filename: str | None
    """Name of the file."""
    prompt_cache_breakpoint: BetaResponseInputFileParamPromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpointDict | None
    """The beginning up to here is kept in the cache."""
class BetaResponseInputImageContentParam(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    detail: BetaImageDetail | None
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """Address of the image, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: BetaResponseInputFileParamPromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpointDict | None
    """The beginning up to here is kept in the cache."""
class BetaResponseInputItemComputerCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    """Id of the call."""
    output: Required[BetaResponseComputerToolCallOutputScreenshotDict]
    """A screenshot of what came of it."""
    type: Required[Literal["computer_call_output"]]
    id: str | None
    """Id of the item."""
    acknowledged_safety_checks: list[BetaResponseComputerToolCallPendingSafetyCheckDict] | None
    """What you have looked at, and let pass."""
    agent: BetaResponseErrorEventAgentDict | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputItemComputerCallOutput(Reply[BetaResponseInputItemComputerCallOutputDict]):
    call_id: str
    """Id of the call."""
    output: BetaResponseComputerToolCallOutputScreenshot
    """A screenshot of what came of it."""
    type: Literal["computer_call_output"]
    id: str | None
    """Id of the item."""
    acknowledged_safety_checks: list[BetaResponseComputerToolCallPendingSafetyCheck] | None
    """What you have looked at, and let pass."""
    agent: BetaResponseErrorEventAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> BetaResponseComputerToolCallOutputScreenshot: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["acknowledged_safety_checks"], /) -> list[BetaResponseComputerToolCallPendingSafetyCheck] | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseFunctionCallOutputItem: TypeAlias = Union[BetaResponseInputTextContent, BetaResponseInputImageContent, BetaResponseInputFileContent]
BetaResponseFunctionCallOutputItemDict: TypeAlias = Union[BetaResponseInputTextContentDict, BetaResponseInputImageContentDict, BetaResponseInputFileContentDict]
BetaResponseFunctionCallOutputItemList: TypeAlias = list[BetaResponseFunctionCallOutputItem]
BetaResponseFunctionCallOutputItemListDict: TypeAlias = list[BetaResponseFunctionCallOutputItemDict]
class BetaResponseInputItemFunctionCallOutputDict(TypedDict, total=False):
    output: Required[str | BetaResponseFunctionCallOutputItemListDict]
    """The result: text, or parts of text, images and files."""
    type: Required[Literal["function_call_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    call_id: str | None
    """Id of the call that this is the result of."""
    caller: BetaResponseCustomToolCallCallerDict | None
    """Who made the call: the model itself, or a program that it wrote."""
    name: str | None
    """Name of the function."""
    namespace: str | None
    """The namespace that it is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputItemFunctionCallOutput(Reply[BetaResponseInputItemFunctionCallOutputDict]):
    output: str | BetaResponseFunctionCallOutputItemList
    """The result: text, or parts of text, images and files."""
    type: Literal["function_call_output"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    call_id: str | None
    """Id of the call that this is the result of."""
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    name: str | None
    """Name of the function."""
    namespace: str | None
    """The namespace that it is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    @overload
    def __getitem__(self, key: Literal["output"], /) -> str | BetaResponseFunctionCallOutputItemList: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "call_id", "name", "namespace"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseInputItemAgentMessageContent: TypeAlias = Union[BetaResponseInputTextContent, BetaResponseInputImageContent, AgentContentEncryptedContentResource]
BetaResponseInputItemAgentMessageContentDict: TypeAlias = Union[BetaResponseInputTextContentDict, BetaResponseInputImageContentDict, AgentContentEncryptedContentResourceDict]
class BetaResponseInputItemAgentMessageDict(TypedDict):
    author: str
    content: list[BetaResponseInputItemAgentMessageContentDict]
    recipient: str
    type: Literal["agent_message"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseInputItemAgentMessage(Reply[BetaResponseInputItemAgentMessageDict]):
    author: str
    content: list[BetaResponseInputItemAgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    id: str | None
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["author", "recipient"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[BetaResponseInputItemAgentMessageContent]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["agent_message"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemMultiAgentCallDict(TypedDict):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    """Id of the call."""
    type: Literal["multi_agent_call"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseInputItemMultiAgentCall(Reply[BetaResponseInputItemMultiAgentCallDict]):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    """Id of the call."""
    type: Literal["multi_agent_call"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["action"], /) -> Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]: ...
    @overload
    def __getitem__(self, key: Literal["arguments", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["multi_agent_call"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseInputItemMultiAgentCallOutputOutputAnnotation: TypeAlias = Union[BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitation]
BetaResponseInputItemMultiAgentCallOutputOutputAnnotationDict: TypeAlias = Union[BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitationDict, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitationDict, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitationDict]
class BetaResponseInputItemMultiAgentCallOutputOutputDict(TypedDict):
    text: str
    type: Literal["output_text"]
    annotations: NotRequired[list[BetaResponseInputItemMultiAgentCallOutputOutputAnnotationDict] | None]
class BetaResponseInputItemMultiAgentCallOutputOutput(Reply[BetaResponseInputItemMultiAgentCallOutputOutputDict]):
    text: str
    type: Literal["output_text"]
    annotations: list[BetaResponseInputItemMultiAgentCallOutputOutputAnnotation] | None
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["output_text"]: ...
    @overload
    def __getitem__(self, key: Literal["annotations"], /) -> list[BetaResponseInputItemMultiAgentCallOutputOutputAnnotation] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemMultiAgentCallOutputDict(TypedDict):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    """Id of the call."""
    output: list[BetaResponseInputItemMultiAgentCallOutputOutputDict]
    """What came out."""
    type: Literal["multi_agent_call_output"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseInputItemMultiAgentCallOutput(Reply[BetaResponseInputItemMultiAgentCallOutputDict]):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    """Id of the call."""
    output: list[BetaResponseInputItemMultiAgentCallOutputOutput]
    """What came out."""
    type: Literal["multi_agent_call_output"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["action"], /) -> Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]: ...
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> list[BetaResponseInputItemMultiAgentCallOutputOutput]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["multi_agent_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemToolSearchCallDict(TypedDict, total=False):
    arguments: Required[object]
    """What was searched for."""
    type: Required[Literal["tool_search_call"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"] | None
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputItemToolSearchCall(Reply[BetaResponseInputItemToolSearchCallDict]):
    arguments: object
    """What was searched for."""
    type: Literal["tool_search_call"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"] | None
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    @overload
    def __getitem__(self, key: Literal["arguments"], /) -> object: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["tool_search_call"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["execution"], /) -> Literal["server", "client"] | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemAdditionalToolsDict(TypedDict):
    role: Literal["developer"]
    tools: list[BetaToolDict]
    """The tools."""
    type: Literal["additional_tools"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseInputItemAdditionalTools(Reply[BetaResponseInputItemAdditionalToolsDict]):
    role: Literal["developer"]
    tools: list[BetaTool]
    """The tools."""
    type: Literal["additional_tools"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["developer"]: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[BetaTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["additional_tools"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseInputItemShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironment, BetaContainerReference, None]
BetaResponseInputItemShellCallEnvironmentDict: TypeAlias = Union[BetaLocalEnvironmentDict, BetaContainerReferenceDict, None]
class BetaResponseInputItemShellCallDict(TypedDict, total=False):
    action: Required[BetaResponseInputItemShellCallActionDict]
    """What to run."""
    call_id: Required[str]
    """Id of the call."""
    type: Required[Literal["shell_call"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    caller: BetaResponseCustomToolCallCallerDict | None
    """Who made the call: the model itself, or a program that it wrote."""
    environment: BetaResponseInputItemShellCallEnvironmentDict | None
    """Where it runs."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputItemShellCall(Reply[BetaResponseInputItemShellCallDict]):
    action: BetaResponseInputItemShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    type: Literal["shell_call"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    environment: BetaResponseInputItemShellCallEnvironment | None
    """Where it runs."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    @overload
    def __getitem__(self, key: Literal["action"], /) -> BetaResponseInputItemShellCallAction: ...
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell_call"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["environment"], /) -> BetaResponseInputItemShellCallEnvironment | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseFunctionShellCallOutputContentDict(TypedDict):
    outcome: BetaResponseFunctionShellCallOutputContentOutcomeDict
    """How it ended: an exit code, or a timeout."""
    stderr: str
    """What was printed as errors."""
    stdout: str
    """What was printed."""
class BetaResponseFunctionShellCallOutputContent(Reply[BetaResponseFunctionShellCallOutputContentDict]):
    outcome: BetaResponseFunctionShellCallOutputContentOutcome
    """How it ended: an exit code, or a timeout."""
    stderr: str
    """What was printed as errors."""
    stdout: str
    """What was printed."""
    @overload
    def __getitem__(self, key: Literal["outcome"], /) -> BetaResponseFunctionShellCallOutputContentOutcome: ...
    @overload
    def __getitem__(self, key: Literal["stderr", "stdout"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemShellCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    """Id of the call."""
    output: Required[list[BetaResponseFunctionShellCallOutputContentDict]]
    """What came of each command."""
    type: Required[Literal["shell_call_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    caller: BetaResponseCustomToolCallCallerDict | None
    """Who made the call: the model itself, or a program that it wrote."""
    max_output_length: int | None
    """The most characters of output to return."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputItemShellCallOutput(Reply[BetaResponseInputItemShellCallOutputDict]):
    call_id: str
    """Id of the call."""
    output: list[BetaResponseFunctionShellCallOutputContent]
    """What came of each command."""
    type: Literal["shell_call_output"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    max_output_length: int | None
    """The most characters of output to return."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> list[BetaResponseFunctionShellCallOutputContent]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["max_output_length"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemApplyPatchCallDict(TypedDict):
    call_id: str
    """Id of the call."""
    operation: BetaResponseApplyPatchToolCallOperationDict
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
class BetaResponseInputItemApplyPatchCall(Reply[BetaResponseInputItemApplyPatchCallDict]):
    call_id: str
    """Id of the call."""
    operation: BetaResponseApplyPatchToolCallOperation
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["operation"], /) -> BetaResponseApplyPatchToolCallOperation: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch_call"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemApplyPatchCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    """Id of the call."""
    status: Required[Literal["completed", "failed"]]
    """`in_progress`, `completed` or `incomplete`."""
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    caller: BetaResponseCustomToolCallCallerDict | None
    """Who made the call: the model itself, or a program that it wrote."""
    output: str | None
    """What came of it, in words."""
class BetaResponseInputItemApplyPatchCallOutput(Reply[BetaResponseInputItemApplyPatchCallOutputDict]):
    call_id: str
    """Id of the call."""
    status: Literal["completed", "failed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call_output"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    output: str | None
    """What came of it, in words."""
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["completed", "failed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "output"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemMcpApprovalResponseDict(TypedDict):
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    reason: NotRequired[str | None]
    """Why, if you want to say it."""
class BetaResponseInputItemMcpApprovalResponse(Reply[BetaResponseInputItemMcpApprovalResponseDict]):
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    reason: str | None
    """Why, if you want to say it."""
    @overload
    def __getitem__(self, key: Literal["approval_request_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["approve"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_approval_response"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "reason"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemCompactionTriggerDict(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: str | None
    agent: BetaResponseErrorEventAgentDict | None
class BetaResponseInputItemCompactionTrigger(Reply[BetaResponseInputItemCompactionTriggerDict]):
    type: Literal["compaction_trigger"]
    id: str | None
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["compaction_trigger"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemItemReferenceDict(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    type: Literal["item_reference"] | None
    """`item_reference`."""
class BetaResponseInputItemItemReference(Reply[BetaResponseInputItemItemReferenceDict]):
    id: str
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    type: Literal["item_reference"] | None
    """`item_reference`."""
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["item_reference"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputParamMessage(TypedDict, total=False):
    content: Required[BetaResponseInputMessageContentListParam]
    """What is said: parts of text, images and files."""
    role: Required[Literal["user", "system", "developer"]]
    """Who speaks."""
    agent: BetaResponseInputParamMcpCallAgent | None
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
class BetaResponseFileSearchToolCallParamResult(TypedDict, total=False):
    attributes: dict[str, str | float | bool] | None
    """Up to 16 pairs of the file's own."""
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    score: float
    """How well it fits, 0 to 1."""
    text: str
    """The text that was found."""
class BetaResponseFileSearchToolCallParam(TypedDict):
    id: str
    """Id of the item."""
    queries: Sequence[str]
    """What was searched for."""
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """How far it is."""
    type: Literal["file_search_call"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
    results: NotRequired[Iterable[BetaResponseFileSearchToolCallParamResult | BetaResponseFileSearchToolCallResult | BetaResponseFileSearchToolCallResultDict] | None]
    """What was found, if it was included."""
class BetaResponseComputerToolCallParamPendingSafetyCheck(TypedDict, total=False):
    id: Required[str]
    """Id of the check."""
    code: str | None
    """What kind of check it is."""
    message: str | None
    """What to look at, in words."""
class BetaComputerActionParamClick(TypedDict):
    button: Literal["left", "right", "wheel", "back", "forward"]
    """`left`, `right`, `wheel`, `back` or `forward`."""
    type: Literal["click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: NotRequired[Sequence[str] | None]
    """The keys that are held or pressed."""
class BetaComputerActionParamDoubleClick(TypedDict):
    keys: Sequence[str] | None
    """The keys that are held or pressed."""
    type: Literal["double_click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
class BetaComputerActionParamDragPath(TypedDict):
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
class BetaComputerActionParamDrag(TypedDict):
    path: Iterable[BetaComputerActionParamDragPath | BetaComputerActionDragPath | BetaComputerActionDragPathDict]
    """The points to drag along."""
    type: Literal["drag"]
    keys: NotRequired[Sequence[str] | None]
    """The keys that are held or pressed."""
class BetaComputerActionParamKeypress(TypedDict):
    keys: Sequence[str]
    """The keys that are held or pressed."""
    type: Literal["keypress"]
class BetaComputerActionParamMove(TypedDict):
    type: Literal["move"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: NotRequired[Sequence[str] | None]
    """The keys that are held or pressed."""
class BetaComputerActionParamScreenshot(TypedDict):
    type: Literal["screenshot"]
class BetaComputerActionParamScroll(TypedDict):
    scroll_x: int
    """How far to scroll to the right, in pixels."""
    scroll_y: int
    """How far to scroll down, in pixels."""
    type: Literal["scroll"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: NotRequired[Sequence[str] | None]
    """The keys that are held or pressed."""
class BetaComputerActionParamType(TypedDict):
    text: str
    type: Literal["type"]
class BetaComputerActionParamWait(TypedDict):
    type: Literal["wait"]
BetaComputerActionParam: TypeAlias = Union[BetaComputerActionParamClick, BetaComputerActionClick, BetaComputerActionClickDict, BetaComputerActionParamDoubleClick, BetaComputerActionDoubleClick, BetaComputerActionDoubleClickDict, BetaComputerActionParamDrag, BetaComputerActionDrag, BetaComputerActionDragDict, BetaComputerActionParamKeypress, BetaComputerActionKeypress, BetaComputerActionKeypressDict, BetaComputerActionParamMove, BetaComputerActionMove, BetaComputerActionMoveDict, BetaComputerActionParamScreenshot, BetaComputerActionScreenshot, BetaComputerActionScreenshotDict, BetaComputerActionParamScroll, BetaComputerActionScroll, BetaComputerActionScrollDict, BetaComputerActionParamType, BetaComputerActionType, BetaComputerActionTypeDict, BetaComputerActionParamWait, BetaComputerActionWait, BetaComputerActionWaitDict]
BetaComputerActionListParam: TypeAlias = list[BetaComputerActionParam]
class BetaResponseComputerToolCallParam(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    pending_safety_checks: Iterable[BetaResponseComputerToolCallParamPendingSafetyCheck | BetaResponseComputerToolCallPendingSafetyCheck | BetaResponseComputerToolCallPendingSafetyCheckDict]
    """What the API wants you to look at before the action is done."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["computer_call"]
    action: NotRequired[BetaComputerActionParam]
    """What to do: click, type, scroll, take a screenshot and so on."""
    actions: NotRequired[BetaComputerActionListParam]
    """What to do, one after the other."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
class BetaResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    type: Required[Literal["computer_screenshot"]]
    file_id: str
    """Id of the file."""
    image_url: str
    """Address of the screenshot, or the image itself as a `data:` URL."""
class BetaResponseInputParamComputerCallOutput(TypedDict, total=False):
    call_id: Required[str]
    """Id of the call."""
    output: Required[BetaResponseComputerToolCallOutputScreenshotParam | BetaResponseComputerToolCallOutputScreenshot | BetaResponseComputerToolCallOutputScreenshotDict | AgentOutputItemComputerUseCallItemResourceOutput | AgentOutputItemComputerUseCallItemResourceOutputDict | AgentOutputItemComputerUseCallItemResourceOutput | AgentOutputItemComputerUseCallItemResourceOutputDict | BetaResponseItemAgentMessageContentComputerScreenshot | BetaResponseItemAgentMessageContentComputerScreenshotDict | BetaResponseItemAgentMessageContentComputerScreenshot | BetaResponseItemAgentMessageContentComputerScreenshotDict]
    """A screenshot of what came of it."""
    type: Required[Literal["computer_call_output"]]
    id: str | None
    """Id of the item."""
    acknowledged_safety_checks: Iterable[BetaResponseComputerToolCallParamPendingSafetyCheck] | None
    """What you have looked at, and let pass."""
    agent: BetaResponseInputParamMcpCallAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseFunctionWebSearchParamActionSearchSource(TypedDict):
    type: Literal["url"]
    url: str
    """Address of the page."""
class BetaResponseFunctionWebSearchParamActionSearch(TypedDict, total=False):
    type: Required[Literal["search"]]
    queries: Sequence[str]
    """What was searched for."""
    query: str
    """What was searched for."""
    sources: Iterable[BetaResponseFunctionWebSearchParamActionSearchSource | BetaResponseFunctionWebSearchActionSearchSource | BetaResponseFunctionWebSearchActionSearchSourceDict]
    """What was found, if it was included."""
class BetaResponseFunctionWebSearchParamActionOpenPage(TypedDict):
    type: Literal["open_page"]
    url: NotRequired[str | None]
    """Address of the page."""
class BetaResponseFunctionWebSearchParamActionFindInPage(TypedDict):
    pattern: str
    type: Literal["find_in_page"]
    url: str
BetaResponseFunctionWebSearchParamAction: TypeAlias = Union[BetaResponseFunctionWebSearchParamActionSearch, BetaResponseFunctionWebSearchActionSearch, BetaResponseFunctionWebSearchActionSearchDict, WebSearchActionResourceSearch, WebSearchActionResourceSearchDict, BetaResponseFunctionWebSearchParamActionOpenPage, BetaResponseFunctionWebSearchActionOpenPage, BetaResponseFunctionWebSearchActionOpenPageDict, WebSearchActionResourceOpenPage, WebSearchActionResourceOpenPageDict, BetaResponseFunctionWebSearchParamActionFindInPage, BetaResponseFunctionWebSearchActionFindInPage, BetaResponseFunctionWebSearchActionFindInPageDict]
class BetaResponseFunctionWebSearchParam(TypedDict):
    id: str
    action: BetaResponseFunctionWebSearchParamAction
    """What was done: a search, a page opened, a text looked for in it."""
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    """How far it is."""
    type: Literal["web_search_call"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
class BetaResponseCustomToolCallParamCallerDirect(TypedDict):
    type: Literal["direct"]
class BetaResponseCustomToolCallParamCallerProgram(TypedDict):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]
BetaResponseCustomToolCallParamCaller: TypeAlias = Union[BetaResponseCustomToolCallParamCallerDirect, BetaResponseCustomToolCallCallerDirect, BetaResponseCustomToolCallCallerDirectDict, BetaResponseCustomToolCallParamCallerProgram, BetaResponseCustomToolCallCallerProgram, BetaResponseCustomToolCallCallerProgramDict]
BetaResponseFunctionToolCallParam = TypedDict("BetaResponseFunctionToolCallParam", {
    "async": NotRequired[bool],
    "arguments": str,
    "call_id": str,
    "name": str,
    "type": Literal["function_call"],
    "id": NotRequired[str],
    "agent": NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None],
    "caller": NotRequired[BetaResponseCustomToolCallParamCaller | None],
    "namespace": NotRequired[str],
    "status": NotRequired[Literal["in_progress", "completed", "incomplete"]],
})
class BetaResponseInputTextContentParam(TypedDict):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[BetaResponseInputFileParamPromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpointDict | None]
    """The beginning up to here is kept in the cache."""
BetaResponseSteerInputContentParam: TypeAlias = Union[BetaResponseInputTextContentParam, BetaResponseInputTextContent, BetaResponseInputTextContentDict, InputContentResourceInputText, InputContentResourceInputTextDict, BetaResponseInputText, BetaResponseInputTextDict, BetaResponseInputImageContentParam, BetaResponseInputImageContent, BetaResponseInputImageContentDict, InputContentResourceInputImage, InputContentResourceInputImageDict, BetaResponseInputImage, BetaResponseInputImageDict, BetaResponseInputFileContentParam, BetaResponseInputFileContent, BetaResponseInputFileContentDict, BetaResponseInputFile, BetaResponseInputFileDict]
BetaResponseFunctionCallOutputItemListParam: TypeAlias = list[BetaResponseSteerInputContentParam]
class BetaResponseInputParamFunctionCallOutput(TypedDict, total=False):
    output: Required[str | BetaResponseFunctionCallOutputItemListParam]
    """The result: text, or parts of text, images and files."""
    type: Required[Literal["function_call_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseInputParamMcpCallAgent | None
    call_id: str | None
    """Id of the call that this is the result of."""
    caller: BetaResponseCustomToolCallParamCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    name: str | None
    """Name of the function."""
    namespace: str | None
    """The namespace that it is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputDict(TypedDict, total=False):
    output: Required[str | BetaResponseFunctionCallOutputItemListDict]
    """What came out."""
    type: Required[Literal["function_call_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    call_id: str | None
    """Id of the call."""
    caller: BetaResponseCustomToolCallCallerDict | None
    """Who made the call: the model itself, or a program that it wrote."""
    name: str | None
    namespace: str | None
    """The namespace that it is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutput(Reply[BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputDict]):
    output: str | BetaResponseFunctionCallOutputItemList
    """What came out."""
    type: Literal["function_call_output"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    call_id: str | None
    """Id of the call."""
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    name: str | None
    namespace: str | None
    """The namespace that it is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    @overload
    def __getitem__(self, key: Literal["output"], /) -> str | BetaResponseFunctionCallOutputItemList: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "call_id", "name", "namespace"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputParamAgentMessageContentEncryptedContent(TypedDict):
    encrypted_content: str
    type: Literal["encrypted_content"]
BetaResponseInputParamAgentMessageContent: TypeAlias = Union[BetaResponseInputTextContentParam, BetaResponseInputTextContent, BetaResponseInputTextContentDict, InputContentResourceInputText, InputContentResourceInputTextDict, BetaResponseInputText, BetaResponseInputTextDict, BetaResponseInputImageContentParam, BetaResponseInputImageContent, BetaResponseInputImageContentDict, InputContentResourceInputImage, InputContentResourceInputImageDict, BetaResponseInputImage, BetaResponseInputImageDict, BetaResponseInputParamAgentMessageContentEncryptedContent, AgentContentEncryptedContentResource, AgentContentEncryptedContentResourceDict]
class BetaResponseInputParamAgentMessage(TypedDict):
    author: str
    content: Iterable[BetaResponseInputParamAgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
class BetaResponseInputParamMultiAgentCall(TypedDict):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    """Id of the call."""
    type: Literal["multi_agent_call"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
class BetaResponseInputParamMultiAgentCallOutputOutputAnnotationFileCitation(TypedDict):
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    index: int
    type: Literal["file_citation"]
class BetaResponseInputParamMultiAgentCallOutputOutputAnnotationURLCitation(TypedDict):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str
class BetaResponseInputParamMultiAgentCallOutputOutputAnnotationContainerFileCitation(TypedDict):
    container_id: str
    end_index: int
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    start_index: int
    type: Literal["container_file_citation"]
BetaResponseInputParamMultiAgentCallOutputOutputAnnotation: TypeAlias = Union[BetaResponseInputParamMultiAgentCallOutputOutputAnnotationFileCitation, BetaResponseOutputTextAnnotationFileCitation, BetaResponseOutputTextAnnotationFileCitationDict, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitationDict, BetaResponseInputParamMultiAgentCallOutputOutputAnnotationURLCitation, BetaResponseOutputTextAnnotationURLCitation, BetaResponseOutputTextAnnotationURLCitationDict, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitationDict, BetaResponseInputParamMultiAgentCallOutputOutputAnnotationContainerFileCitation, BetaResponseOutputTextAnnotationContainerFileCitation, BetaResponseOutputTextAnnotationContainerFileCitationDict, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitationDict]
class BetaResponseInputParamMultiAgentCallOutputOutput(TypedDict):
    text: str
    type: Literal["output_text"]
    annotations: NotRequired[Iterable[BetaResponseInputParamMultiAgentCallOutputOutputAnnotation]]
class BetaResponseInputParamMultiAgentCallOutput(TypedDict):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    """Id of the call."""
    output: Iterable[BetaResponseInputParamMultiAgentCallOutputOutput | OutputText | OutputTextDict | OutputText | OutputTextDict | BetaResponseOutputText | BetaResponseOutputTextDict | BetaResponseInputItemMultiAgentCallOutputOutput | BetaResponseInputItemMultiAgentCallOutputOutputDict]
    """What came out."""
    type: Literal["multi_agent_call_output"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
class BetaResponseInputParamToolSearchCall(TypedDict, total=False):
    arguments: Required[object]
    """What was searched for."""
    type: Required[Literal["tool_search_call"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseInputParamMcpCallAgent | None
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
BetaFunctionToolParam = TypedDict("BetaFunctionToolParam", {
    "async": NotRequired[bool],
    "name": str,
    "parameters": dict[str, object] | None,
    "strict": bool | None,
    "type": Literal["function"],
    "allowed_callers": NotRequired[list[Literal["direct", "programmatic"]] | None],
    "defer_loading": NotRequired[bool],
    "description": NotRequired[str | None],
    "output_schema": NotRequired[dict[str, object] | None],
})
class BetaFileSearchToolParamFiltersComparisonFilter(TypedDict):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | float | bool | Sequence[str | float]
BetaFileSearchToolParamFiltersCompoundFilterFilter: TypeAlias = Union[BetaFileSearchToolParamFiltersComparisonFilter, BetaFileSearchToolFiltersComparisonFilter, BetaFileSearchToolFiltersComparisonFilterDict, object]
class BetaFileSearchToolParamFiltersCompoundFilter(TypedDict):
    filters: Iterable[BetaFileSearchToolParamFiltersCompoundFilterFilter]
    type: Literal["and", "or"]
BetaFileSearchToolParamFilters: TypeAlias = Union[BetaFileSearchToolParamFiltersComparisonFilter, BetaFileSearchToolFiltersComparisonFilter, BetaFileSearchToolFiltersComparisonFilterDict, BetaFileSearchToolParamFiltersCompoundFilter, BetaFileSearchToolFiltersCompoundFilter, BetaFileSearchToolFiltersCompoundFilterDict]
class BetaFileSearchToolParamRankingOptionsHybridSearch(TypedDict):
    embedding_weight: float
    """How much the meaning counts."""
    text_weight: float
    """How much the words count."""
class BetaFileSearchToolParamRankingOptions(TypedDict, total=False):
    hybrid_search: BetaFileSearchToolParamRankingOptionsHybridSearch | BetaFileSearchToolRankingOptionsHybridSearch | BetaFileSearchToolRankingOptionsHybridSearchDict
    """How much words and meaning count."""
    ranker: Literal["auto", "default-2024-11-15"]
    """How results are ranked: `auto` (default) or one by name."""
    score_threshold: float
    """Drop what fits less well, 0 to 1; default 0."""
class BetaFileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    """Ids of the vector stores to search."""
    filters: BetaFileSearchToolParamFilters | None
    """Which files to search, by their attributes."""
    max_num_results: int
    """The most results, 1 to 50."""
    ranking_options: BetaFileSearchToolParamRankingOptions | BetaFileSearchToolRankingOptions | BetaFileSearchToolRankingOptionsDict
    """How results are ranked, and which are dropped."""
class BetaComputerToolParam(TypedDict):
    type: Literal["computer"]
class BetaComputerUsePreviewToolParam(TypedDict):
    display_height: int
    """Height of the screen in pixels."""
    display_width: int
    """Width of the screen in pixels."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    """`windows`, `mac`, `linux`, `ubuntu` or `browser`."""
    type: Literal["computer_use_preview"]
class BetaWebSearchToolParamFilters(TypedDict, total=False):
    allowed_domains: Sequence[str] | None
    """Only these domains and those below them."""
class BetaWebSearchToolParamUserLocation(TypedDict, total=False):
    city: str | None
    """City, as text."""
    country: str | None
    """ISO 3166-1 code of two letters, such as `US`."""
    region: str | None
    """Region or state, as text."""
    timezone: str | None
    """IANA time zone, such as `America/Los_Angeles`."""
    type: Literal["approximate"]
class BetaWebSearchToolParam(TypedDict, total=False):
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool
    """Whether it may go to the live web; default True."""
    filters: BetaWebSearchToolParamFilters | BetaWebSearchToolFilters | BetaWebSearchToolFiltersDict | None
    """Which domains to search."""
    search_context_size: Literal["low", "medium", "high"]
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: BetaWebSearchToolParamUserLocation | BetaWebSearchToolUserLocation | BetaWebSearchToolUserLocationDict | BetaWebSearchPreviewToolUserLocation | BetaWebSearchPreviewToolUserLocationDict | None
    """Roughly where the user is."""
class BetaToolParamMcpAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    """Only tools that change nothing, as the server says."""
    tool_names: Sequence[str]
    """Only tools of these names."""
BetaToolParamMcpAllowedTools: TypeAlias = Union[Sequence[str], BetaToolParamMcpAllowedToolsMcpToolFilter, BetaToolMcpAllowedToolsMcpToolFilter, BetaToolMcpAllowedToolsMcpToolFilterDict]
class BetaToolParamMcpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: bool
    tool_names: Sequence[str]
class BetaToolParamMcpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: BetaToolParamMcpRequireApprovalMcpToolApprovalFilterNever | BetaToolMcpRequireApprovalMcpToolApprovalFilterNever | BetaToolMcpRequireApprovalMcpToolApprovalFilterNeverDict
    """The tools whose calls wait for your approval."""
    never: BetaToolParamMcpRequireApprovalMcpToolApprovalFilterNever | BetaToolMcpRequireApprovalMcpToolApprovalFilterNever | BetaToolMcpRequireApprovalMcpToolApprovalFilterNeverDict
    """The tools whose calls do not wait."""
BetaToolParamMcpRequireApproval: TypeAlias = Union[BetaToolParamMcpRequireApprovalMcpToolApprovalFilter, BetaToolMcpRequireApprovalMcpToolApprovalFilter, BetaToolMcpRequireApprovalMcpToolApprovalFilterDict, Literal["always", "never"]]
class BetaResponseToolSearchOutputItemParamParamToolMcp(TypedDict, total=False):
    server_label: Required[str]
    """The name of the server, as the tool has it."""
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: BetaToolParamMcpAllowedTools | None
    """Which of its tools may be called; by default all."""
    authorization: str
    """An OAuth token for the server."""
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"]
    """Id of a connector that the API has."""
    defer_loading: bool
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: BetaToolParamMcpRequireApproval | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str
    """What the server is for."""
    server_url: str
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str
    """Id of a tunnel to a server of yours."""
class BetaResponseToolSearchOutputItemParamToolMcpDict(TypedDict, total=False):
    server_label: Required[str]
    """The name of the server, as the tool has it."""
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: BetaToolMcpAllowedToolsDict | None
    """Which of its tools may be called; by default all."""
    authorization: str | None
    """An OAuth token for the server."""
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    """Id of a connector that the API has."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: BetaToolMcpRequireApprovalDict | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str | None
    """What the server is for."""
    server_url: str | None
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str | None
    """Id of a tunnel to a server of yours."""
class BetaResponseToolSearchOutputItemParamToolMcp(Reply[BetaResponseToolSearchOutputItemParamToolMcpDict]):
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: BetaToolMcpAllowedTools | None
    """Which of its tools may be called; by default all."""
    authorization: str | None
    """An OAuth token for the server."""
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    """Id of a connector that the API has."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: BetaToolMcpRequireApproval | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str | None
    """What the server is for."""
    server_url: str | None
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str | None
    """Id of a tunnel to a server of yours."""
    @overload
    def __getitem__(self, key: Literal["server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_callers"], /) -> list[Literal["direct", "programmatic"]] | None: ...
    @overload
    def __getitem__(self, key: Literal["allowed_tools"], /) -> BetaToolMcpAllowedTools | None: ...
    @overload
    def __getitem__(self, key: Literal["authorization", "server_description", "server_url", "tunnel_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["connector_id"], /) -> Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None: ...
    @overload
    def __getitem__(self, key: Literal["defer_loading"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["headers"], /) -> dict[str, str] | None: ...
    @overload
    def __getitem__(self, key: Literal["require_approval"], /) -> BetaToolMcpRequireApproval | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaToolChoiceMcpDict(TypedDict):
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]
    name: NotRequired[str | None]
    """Name of the tool; default any tool of the server."""
class BetaToolChoiceMcp(Reply[BetaToolChoiceMcpDict]):
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]
    name: str | None
    """Name of the tool; default any tool of the server."""
    @overload
    def __getitem__(self, key: Literal["server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp"]: ...
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaToolParamCodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: Sequence[str]
    """Ids of uploaded files to put into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: BetaContainerAutoParamNetworkPolicy
    """What it may reach; default nothing."""
BetaToolParamCodeInterpreterContainer: TypeAlias = Union[str, BetaToolParamCodeInterpreterContainerCodeInterpreterToolAuto, BetaToolCodeInterpreterContainerCodeInterpreterToolAuto, BetaToolCodeInterpreterContainerCodeInterpreterToolAutoDict]
class BetaToolParamCodeInterpreter(TypedDict):
    container: BetaToolParamCodeInterpreterContainer
    """Id of a container, or `{"type": "auto"}` for a new one with the files that are named."""
    type: Literal["code_interpreter"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
    """Who may call it: the model itself, or programs that it writes."""
class BetaToolParamProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]
class BetaToolParamImageGenerationInputImageMask(TypedDict, total=False):
    file_id: str
    """Id of the file."""
    image_url: str
    """The mask as a base64 `data:` URL."""
class BetaToolParamImageGenerationSvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
class BetaToolParamImageGenerationSvg(TypedDict, total=False):
    model: str
    reasoning: BetaToolParamImageGenerationSvgReasoning | BetaToolImageGenerationSvgReasoning | BetaToolImageGenerationSvgReasoningDict | None
class BetaToolParamImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"]
    """Whether to make a new image or to change one: `auto` (default), `generate` or `edit`."""
    background: Literal["transparent", "opaque", "auto"]
    """`transparent`, `opaque` or `auto` (default)."""
    complexity: Literal["low", "medium", "high"]
    frame_count: int
    frame_duration_ms: int
    input_fidelity: Literal["high", "low"] | None
    """How closely to keep to the input images: `high` or `low` (default)."""
    input_image_mask: BetaToolParamImageGenerationInputImageMask | BetaToolImageGenerationInputImageMask | BetaToolImageGenerationInputImageMaskDict
    """Which part of the image to change."""
    model: str | Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst", "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08", "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1.5", "chatgpt-image-latest"]
    """The image model."""
    moderation: Literal["auto", "low"]
    """How strictly to moderate: `auto` (default) or `low`."""
    output_compression: int
    """Of JPEG and WebP, 0 to 100; default 100."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    """`png` (default), `webp` or `jpeg`."""
    partial_images: int
    """How many unfinished images to stream, 0 to 3; default 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    """`low`, `medium`, `high` or `auto` (default)."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width x height in pixels, such as `1024x1024`, or `auto` (default)."""
    svg: BetaToolParamImageGenerationSvg | BetaToolImageGenerationSvg | BetaToolImageGenerationSvgDict
class BetaToolParamLocalShell(TypedDict):
    type: Literal["local_shell"]
BetaFunctionShellToolParamEnvironment: TypeAlias = Union[BetaContainerAutoParam, BetaContainerAuto, BetaContainerAutoDict, BetaLocalEnvironmentParam, BetaLocalEnvironment, BetaLocalEnvironmentDict, BetaResponseLocalEnvironment, BetaResponseLocalEnvironmentDict, BetaContainerReferenceParam, BetaContainerReference, BetaContainerReferenceDict, BetaResponseContainerReference, BetaResponseContainerReferenceDict]
class BetaFunctionShellToolParam(TypedDict, total=False):
    type: Required[Literal["shell"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    environment: BetaFunctionShellToolParamEnvironment | None
    """Where it runs."""
class BetaToolChoiceShellDict(TypedDict):
    type: Literal["shell"]
class BetaToolChoiceShell(Reply[BetaToolChoiceShellDict]):
    type: Literal["shell"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaCustomToolParamFormatGrammar(TypedDict):
    definition: str
    syntax: Literal["lark", "regex"]
    type: Literal["grammar"]
BetaCustomToolParamFormat: TypeAlias = Union[TextFormatParamText, TextFormatResourceText, TextFormatResourceTextDict, BetaResponseItemAgentMessageContentText, BetaResponseItemAgentMessageContentTextDict, BetaCustomToolParamFormatGrammar, BetaCustomToolFormatGrammar, BetaCustomToolFormatGrammarDict]
BetaCustomToolParam = TypedDict("BetaCustomToolParam", {
    "async": NotRequired[bool],
    "name": str,
    "type": Literal["custom"],
    "allowed_callers": NotRequired[list[Literal["direct", "programmatic"]] | None],
    "defer_loading": NotRequired[bool],
    "description": NotRequired[str],
    "format": NotRequired[BetaCustomToolParamFormat],
})
class BetaToolChoiceCustomDict(TypedDict):
    name: str
    """Name of the tool."""
    type: Literal["custom"]
class BetaToolChoiceCustom(Reply[BetaToolChoiceCustomDict]):
    name: str
    """Name of the tool."""
    type: Literal["custom"]
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaNamespaceToolParamToolFunction = TypedDict("BetaNamespaceToolParamToolFunction", {
    "async": NotRequired[bool],
    "name": str,
    "type": Literal["function"],
    "allowed_callers": NotRequired[list[Literal["direct", "programmatic"]] | None],
    "defer_loading": NotRequired[bool],
    "description": NotRequired[str | None],
    "output_schema": NotRequired[dict[str, object] | None],
    "parameters": NotRequired[object | None],
    "strict": NotRequired[bool | None],
})
class BetaToolChoiceFunctionDict(TypedDict):
    name: str
    """Name of the function."""
    type: Literal["function"]
class BetaToolChoiceFunction(Reply[BetaToolChoiceFunctionDict]):
    name: str
    """Name of the function."""
    type: Literal["function"]
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaNamespaceToolParamTool: TypeAlias = Union[BetaNamespaceToolParamToolFunction, BetaNamespaceToolToolFunction, BetaNamespaceToolToolFunctionDict, AgentToolResourceFunction, AgentToolResourceFunctionDict, BetaFunctionTool, BetaFunctionToolDict, BetaToolChoiceFunction, BetaToolChoiceFunctionDict, BetaCustomToolParam, BetaCustomTool, BetaCustomToolDict, BetaToolChoiceCustom, BetaToolChoiceCustomDict]
class BetaToolSearchOutputNamespaceToolParam(TypedDict):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: Iterable[BetaNamespaceToolParamTool]
    """The tools that were found."""
    type: Literal["namespace"]
class BetaToolSearchOutputNamespaceToolDict(TypedDict):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: list[BetaNamespaceToolToolDict]
    """The tools in it."""
    type: Literal["namespace"]
class BetaToolSearchOutputNamespaceTool(Reply[BetaToolSearchOutputNamespaceToolDict]):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: list[BetaNamespaceToolTool]
    """The tools in it."""
    type: Literal["namespace"]
    @overload
    def __getitem__(self, key: Literal["description", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[BetaNamespaceToolTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["namespace"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaToolSearchToolParam(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    description: str | None
    """What can be searched for."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    parameters: object | None
    """What the search takes, as a JSON Schema object."""
class BetaWebSearchPreviewToolParamUserLocation(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    city: str | None
    """City, as text."""
    country: str | None
    """ISO 3166-1 code of two letters, such as `US`."""
    region: str | None
    """Region or state, as text."""
    timezone: str | None
    """IANA time zone, such as `America/Los_Angeles`."""
class BetaWebSearchPreviewToolParam(TypedDict, total=False):
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    search_content_types: list[Literal["text", "image"]]
    search_context_size: Literal["low", "medium", "high"]
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: BetaWebSearchPreviewToolParamUserLocation | BetaWebSearchPreviewToolUserLocation | BetaWebSearchPreviewToolUserLocationDict | None
    """Roughly where the user is."""
class BetaApplyPatchToolParam(TypedDict):
    type: Literal["apply_patch"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
    """Who may call it: the model itself, or programs that it writes."""
class BetaToolChoiceApplyPatchDict(TypedDict):
    type: Literal["apply_patch"]
class BetaToolChoiceApplyPatch(Reply[BetaToolChoiceApplyPatchDict]):
    type: Literal["apply_patch"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseToolSearchOutputItemParamParamTool: TypeAlias = Union[BetaFunctionToolParam, BetaFunctionTool, BetaFunctionToolDict, BetaNamespaceToolToolFunction, BetaNamespaceToolToolFunctionDict, BetaFileSearchToolParam, BetaFileSearchTool, BetaFileSearchToolDict, BetaComputerToolParam, BetaComputerTool, BetaComputerToolDict, BetaComputerUsePreviewToolParam, BetaComputerUsePreviewTool, BetaComputerUsePreviewToolDict, BetaWebSearchToolParam, BetaWebSearchTool, BetaWebSearchToolDict, BetaResponseToolSearchOutputItemParamParamToolMcp, BetaResponseToolSearchOutputItemParamToolMcp, BetaResponseToolSearchOutputItemParamToolMcpDict, AgentToolResourceMcp, AgentToolResourceMcpDict, PersistedAgentToolResourceMcp, PersistedAgentToolResourceMcpDict, BetaToolMcp, BetaToolMcpDict, BetaToolChoiceMcp, BetaToolChoiceMcpDict, BetaToolParamCodeInterpreter, BetaToolCodeInterpreter, BetaToolCodeInterpreterDict, BetaToolParamProgrammaticToolCalling, BetaToolProgrammaticToolCalling, BetaToolProgrammaticToolCallingDict, AgentToolResourceProgrammaticToolCalling, AgentToolResourceProgrammaticToolCallingDict, BetaToolParamImageGeneration, BetaToolImageGeneration, BetaToolImageGenerationDict, BetaToolParamLocalShell, BetaToolLocalShell, BetaToolLocalShellDict, BetaFunctionShellToolParam, BetaFunctionShellTool, BetaFunctionShellToolDict, BetaToolChoiceShell, BetaToolChoiceShellDict, BetaCustomToolParam, BetaCustomTool, BetaCustomToolDict, BetaToolChoiceCustom, BetaToolChoiceCustomDict, BetaToolSearchOutputNamespaceToolParam, BetaToolSearchOutputNamespaceTool, BetaToolSearchOutputNamespaceToolDict, BetaNamespaceTool, BetaNamespaceToolDict, BetaToolSearchToolParam, BetaToolSearchTool, BetaToolSearchToolDict, PersistedAgentToolResourceToolSearch, PersistedAgentToolResourceToolSearchDict, BetaWebSearchPreviewToolParam, BetaWebSearchPreviewTool, BetaWebSearchPreviewToolDict, BetaApplyPatchToolParam, BetaApplyPatchTool, BetaApplyPatchToolDict, BetaToolChoiceApplyPatch, BetaToolChoiceApplyPatchDict]
class BetaResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    tools: Required[Iterable[BetaResponseToolSearchOutputItemParamParamTool]]
    """The tools that were found."""
    type: Required[Literal["tool_search_output"]]
    id: str | None
    agent: BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | None
BetaResponseToolSearchOutputItemParamTool: TypeAlias = Union[BetaFunctionTool, BetaFileSearchTool, BetaComputerTool, BetaComputerUsePreviewTool, BetaWebSearchTool, BetaResponseToolSearchOutputItemParamToolMcp, BetaToolCodeInterpreter, BetaToolProgrammaticToolCalling, BetaToolImageGeneration, BetaToolLocalShell, BetaFunctionShellTool, BetaCustomTool, BetaToolSearchOutputNamespaceTool, BetaToolSearchTool, BetaWebSearchPreviewTool, BetaApplyPatchTool]
BetaResponseToolSearchOutputItemParamToolDict: TypeAlias = Union[BetaFunctionToolDict, BetaFileSearchToolDict, BetaComputerToolDict, BetaComputerUsePreviewToolDict, BetaWebSearchToolDict, BetaResponseToolSearchOutputItemParamToolMcpDict, BetaToolCodeInterpreterDict, BetaToolProgrammaticToolCallingDict, BetaToolImageGenerationDict, BetaToolLocalShellDict, BetaFunctionShellToolDict, BetaCustomToolDict, BetaToolSearchOutputNamespaceToolDict, BetaToolSearchToolDict, BetaWebSearchPreviewToolDict, BetaApplyPatchToolDict]
class BetaResponseToolSearchOutputItemParamDict(TypedDict, total=False):
    tools: Required[list[BetaResponseToolSearchOutputItemParamToolDict]]
    """The tools that were found."""
    type: Required[Literal["tool_search_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"] | None
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseToolSearchOutputItemParam(Reply[BetaResponseToolSearchOutputItemParamDict]):
    tools: list[BetaResponseToolSearchOutputItemParamTool]
    """The tools that were found."""
    type: Literal["tool_search_output"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"] | None
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[BetaResponseToolSearchOutputItemParamTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["tool_search_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["execution"], /) -> Literal["server", "client"] | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaToolParamMcp(TypedDict, total=False):
    server_label: Required[str]
    """A name for the server, by which calls are told apart."""
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: BetaToolParamMcpAllowedTools | None
    """Which of its tools may be called; by default all."""
    authorization: str
    """An OAuth token for the server."""
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"]
    """Id of a connector that the API has."""
    defer_loading: bool
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: BetaToolParamMcpRequireApproval | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str
    """What the server is for."""
    server_url: str
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str
    """Id of a tunnel to a server of yours."""
class BetaNamespaceToolParam(TypedDict):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: Iterable[BetaNamespaceToolParamTool]
    """The tools in it."""
    type: Literal["namespace"]
BetaToolParam: TypeAlias = Union[BetaFunctionToolParam, BetaFunctionTool, BetaFunctionToolDict, BetaNamespaceToolToolFunction, BetaNamespaceToolToolFunctionDict, BetaFileSearchToolParam, BetaFileSearchTool, BetaFileSearchToolDict, BetaComputerToolParam, BetaComputerTool, BetaComputerToolDict, BetaComputerUsePreviewToolParam, BetaComputerUsePreviewTool, BetaComputerUsePreviewToolDict, BetaWebSearchToolParam, BetaWebSearchTool, BetaWebSearchToolDict, BetaToolParamMcp, BetaToolMcp, BetaToolMcpDict, AgentToolResourceMcp, AgentToolResourceMcpDict, PersistedAgentToolResourceMcp, PersistedAgentToolResourceMcpDict, BetaResponseToolSearchOutputItemParamToolMcp, BetaResponseToolSearchOutputItemParamToolMcpDict, BetaToolChoiceMcp, BetaToolChoiceMcpDict, BetaToolParamCodeInterpreter, BetaToolCodeInterpreter, BetaToolCodeInterpreterDict, BetaToolParamProgrammaticToolCalling, BetaToolProgrammaticToolCalling, BetaToolProgrammaticToolCallingDict, AgentToolResourceProgrammaticToolCalling, AgentToolResourceProgrammaticToolCallingDict, BetaToolParamImageGeneration, BetaToolImageGeneration, BetaToolImageGenerationDict, BetaToolParamLocalShell, BetaToolLocalShell, BetaToolLocalShellDict, BetaFunctionShellToolParam, BetaFunctionShellTool, BetaFunctionShellToolDict, BetaToolChoiceShell, BetaToolChoiceShellDict, BetaCustomToolParam, BetaCustomTool, BetaCustomToolDict, BetaToolChoiceCustom, BetaToolChoiceCustomDict, BetaNamespaceToolParam, BetaNamespaceTool, BetaNamespaceToolDict, BetaToolSearchOutputNamespaceTool, BetaToolSearchOutputNamespaceToolDict, BetaToolSearchToolParam, BetaToolSearchTool, BetaToolSearchToolDict, PersistedAgentToolResourceToolSearch, PersistedAgentToolResourceToolSearchDict, BetaWebSearchPreviewToolParam, BetaWebSearchPreviewTool, BetaWebSearchPreviewToolDict, BetaApplyPatchToolParam, BetaApplyPatchTool, BetaApplyPatchToolDict, BetaToolChoiceApplyPatch, BetaToolChoiceApplyPatchDict]
class BetaResponseInputParamAdditionalTools(TypedDict):
    role: Literal["developer"]
    tools: Iterable[BetaToolParam]
    """The tools."""
    type: Literal["additional_tools"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
class BetaResponseInputParamImageGenerationCallErrorModerationDetails(TypedDict):
    categories: Sequence[str]
    moderation_stage: Literal["input", "output", "unknown"]
class BetaResponseInputParamImageGenerationCallError(TypedDict):
    code: str | None
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: str | None
    type: str
    moderation_details: NotRequired[BetaResponseInputParamImageGenerationCallErrorModerationDetails]
class BetaResponseInputParamImageGenerationCallSvgUsage(TypedDict):
    input_tokens: int
    """Tokens of the input."""
    model: str
    """The model that made it."""
    output_tokens: int
    """Tokens of the output."""
    reasoning_tokens: int
    """Tokens of hidden reasoning."""
    total_tokens: int
    """Input and output together."""
class BetaResponseInputParamImageGenerationCall(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    result: Required[str | None]
    """The image as base64."""
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    """How far it is."""
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    """Whether it is a new image or a changed one."""
    agent: BetaResponseInputParamMcpCallAgent | None
    background: Literal["transparent", "opaque", "auto"] | None
    """`transparent` or `opaque`."""
    error: BetaResponseInputParamImageGenerationCallError
    """Why it failed."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """The format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    """Its quality."""
    revised_prompt: str | None
    """The prompt that was made of yours and used."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Its width x height in pixels."""
    svg_usage: BetaResponseInputParamImageGenerationCallSvgUsage
class BetaResponseCodeInterpreterToolCallParamOutputLogs(TypedDict):
    logs: str
    """What was printed."""
    type: Literal["logs"]
class BetaResponseCodeInterpreterToolCallParamOutputImage(TypedDict):
    type: Literal["image"]
    url: str
    """Address of the image."""
BetaResponseCodeInterpreterToolCallParamOutput: TypeAlias = Union[BetaResponseCodeInterpreterToolCallParamOutputLogs, BetaResponseCodeInterpreterToolCallOutputLogs, BetaResponseCodeInterpreterToolCallOutputLogsDict, BetaResponseCodeInterpreterToolCallParamOutputImage, BetaResponseCodeInterpreterToolCallOutputImage, BetaResponseCodeInterpreterToolCallOutputImageDict]
class BetaResponseCodeInterpreterToolCallParam(TypedDict):
    id: str
    """Id of the item."""
    code: str | None
    """The code that was run."""
    container_id: str
    """Id of the container that ran it."""
    outputs: Iterable[BetaResponseCodeInterpreterToolCallParamOutput] | None
    """What it printed and drew, if it was included."""
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    """How far it is."""
    type: Literal["code_interpreter_call"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
class BetaResponseInputParamLocalShellCallAction(TypedDict):
    command: Sequence[str]
    """The command and its arguments."""
    env: dict[str, str]
    """Environment variables."""
    type: Literal["exec"]
    timeout_ms: NotRequired[int | None]
    """How long the commands may run, in milliseconds."""
    user: NotRequired[str | None]
    """The user to run it as."""
    working_directory: NotRequired[str | None]
    """The folder to run it in."""
class BetaResponseInputParamLocalShellCall(TypedDict):
    id: str
    """Id of the item."""
    action: BetaResponseInputParamLocalShellCallAction | BetaResponseItemLocalShellCallAction | BetaResponseItemLocalShellCallActionDict | BetaResponseItemLocalShellCallAction | BetaResponseItemLocalShellCallActionDict | BetaResponseItemLocalShellCallAction | BetaResponseItemLocalShellCallActionDict
    """What to run."""
    call_id: str
    """Id of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["local_shell_call"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
class BetaResponseInputParamLocalShellCallOutput(TypedDict):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputParamShellCallAction(TypedDict, total=False):
    commands: Required[Sequence[str]]
    """The commands, run one after the other."""
    max_output_length: int | None
    """The most characters of output to return."""
    timeout_ms: int | None
    """How long the commands may run, in milliseconds."""
BetaResponseInputParamShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironmentParam, BetaLocalEnvironment, BetaLocalEnvironmentDict, BetaResponseLocalEnvironment, BetaResponseLocalEnvironmentDict, BetaContainerReferenceParam, BetaContainerReference, BetaContainerReferenceDict, BetaResponseContainerReference, BetaResponseContainerReferenceDict]
class BetaResponseInputParamShellCall(TypedDict, total=False):
    action: Required[BetaResponseInputParamShellCallAction]
    """What to run."""
    call_id: Required[str]
    """Id of the call."""
    type: Required[Literal["shell_call"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseInputParamMcpCallAgent | None
    caller: BetaResponseCustomToolCallParamCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    environment: BetaResponseInputParamShellCallEnvironment | None
    """Where it runs."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseFunctionShellCallOutputContentParamOutcomeTimeout(TypedDict):
    type: Literal["timeout"]
class BetaResponseFunctionShellCallOutputContentParamOutcomeExit(TypedDict):
    exit_code: int
    """Exit code of the command."""
    type: Literal["exit"]
BetaResponseFunctionShellCallOutputContentParamOutcome: TypeAlias = Union[BetaResponseFunctionShellCallOutputContentParamOutcomeTimeout, BetaResponseFunctionShellCallOutputContentOutcomeTimeout, BetaResponseFunctionShellCallOutputContentOutcomeTimeoutDict, BetaResponseFunctionShellCallOutputContentParamOutcomeExit, BetaResponseFunctionShellCallOutputContentOutcomeExit, BetaResponseFunctionShellCallOutputContentOutcomeExitDict]
class BetaResponseFunctionShellCallOutputContentParam(TypedDict):
    outcome: BetaResponseFunctionShellCallOutputContentParamOutcome
    """How it ended: an exit code, or a timeout."""
    stderr: str
    """What was printed as errors."""
    stdout: str
    """What was printed."""
class BetaResponseInputParamShellCallOutput(TypedDict, total=False):
    call_id: Required[str]
    """Id of the call."""
    output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam | BetaResponseFunctionShellCallOutputContent | BetaResponseFunctionShellCallOutputContentDict]]
    """What came of each command."""
    type: Required[Literal["shell_call_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseInputParamMcpCallAgent | None
    caller: BetaResponseCustomToolCallParamCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    max_output_length: int | None
    """The most characters of output to return."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputParamApplyPatchCallOperationCreateFile(TypedDict):
    diff: str
    """Content of the new file, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["create_file"]
class BetaResponseInputParamApplyPatchCallOperationDeleteFile(TypedDict):
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["delete_file"]
class BetaResponseInputParamApplyPatchCallOperationUpdateFile(TypedDict):
    diff: str
    """What to change, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["update_file"]
BetaResponseInputParamApplyPatchCallOperation: TypeAlias = Union[BetaResponseInputParamApplyPatchCallOperationCreateFile, BetaResponseApplyPatchToolCallOperationCreateFile, BetaResponseApplyPatchToolCallOperationCreateFileDict, BetaResponseInputParamApplyPatchCallOperationDeleteFile, BetaResponseApplyPatchToolCallOperationDeleteFile, BetaResponseApplyPatchToolCallOperationDeleteFileDict, BetaResponseInputParamApplyPatchCallOperationUpdateFile, BetaResponseApplyPatchToolCallOperationUpdateFile, BetaResponseApplyPatchToolCallOperationUpdateFileDict]
class BetaResponseInputParamApplyPatchCall(TypedDict):
    call_id: str
    """Id of the call."""
    operation: BetaResponseInputParamApplyPatchCallOperation
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    caller: NotRequired[BetaResponseCustomToolCallParamCaller | None]
    """Who made the call: the model itself, or a program that it wrote."""
class BetaResponseInputParamApplyPatchCallOutput(TypedDict, total=False):
    call_id: Required[str]
    """Id of the call."""
    status: Required[Literal["completed", "failed"]]
    """`in_progress`, `completed` or `incomplete`."""
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseInputParamMcpCallAgent | None
    caller: BetaResponseCustomToolCallParamCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    output: str | None
    """What came of it, in words."""
class BetaResponseInputParamMcpListToolsTool(TypedDict):
    input_schema: object
    """Its parameters as a JSON Schema."""
    name: str
    """Name of the tool."""
    annotations: NotRequired[object | None]
    """What the server says about it."""
    description: NotRequired[str | None]
    """What it does."""
class BetaResponseInputParamMcpListTools(TypedDict):
    id: str
    """Id of the item."""
    server_label: str
    """The name of the server, as the tool has it."""
    tools: Iterable[BetaResponseInputParamMcpListToolsTool]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    error: NotRequired[str | None]
    """Why they could not be listed."""
class BetaResponseInputParamMcpApprovalRequest(TypedDict):
    id: str
    """Id to approve or refuse."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
class BetaResponseInputParamMcpApprovalResponse(TypedDict):
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    reason: NotRequired[str | None]
    """Why, if you want to say it."""
class BetaMcpToolCallErrorParamMcpProtocolError(TypedDict):
    code: int
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["mcp_protocol_error"]
class BetaMcpToolCallErrorParamMcpToolExecutionError(TypedDict):
    content: object
    type: Literal["mcp_tool_execution_error"]
class BetaMcpToolCallErrorParamHTTPError(TypedDict):
    code: int
    """The status code."""
    message: str
    """What went wrong, in words."""
    type: Literal["http_error"]
BetaMcpToolCallErrorParam: TypeAlias = Union[BetaMcpToolCallErrorParamMcpProtocolError, BetaMcpToolCallErrorMcpProtocolError, BetaMcpToolCallErrorMcpProtocolErrorDict, BetaMcpToolCallErrorParamMcpToolExecutionError, BetaMcpToolCallErrorMcpToolExecutionError, BetaMcpToolCallErrorMcpToolExecutionErrorDict, BetaMcpToolCallErrorParamHTTPError, BetaMcpToolCallErrorHTTPError, BetaMcpToolCallErrorHTTPErrorDict]
class BetaResponseInputParamMcpCall(TypedDict):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_call"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    approval_request_id: NotRequired[str | None]
    """Id of the request that the call waited for."""
    error: NotRequired[BetaMcpToolCallErrorParam | None]
    """Why it failed."""
    output: NotRequired[str | None]
    """What the tool gave."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete", "calling", "failed"]]
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseCustomToolCallOutputParam(TypedDict):
    call_id: str
    """Id of the call."""
    output: str | Iterable[BetaResponseInputContentParam]
    """The result: text, or parts of text, images and files."""
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str]
    """Id of the item."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallParamCaller | None]
    """Who made the call: the model itself, or a program that it wrote."""
BetaResponseCustomToolCallParam = TypedDict("BetaResponseCustomToolCallParam", {
    "async": NotRequired[bool],
    "call_id": str,
    "input": str,
    "name": str,
    "type": Literal["custom_tool_call"],
    "id": NotRequired[str],
    "agent": NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None],
    "caller": NotRequired[BetaResponseCustomToolCallParamCaller | None],
    "namespace": NotRequired[str],
})
class BetaResponseInputParamCompactionTrigger(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: str | None
    agent: BetaResponseInputParamMcpCallAgent | None
class BetaResponseInputParamItemReference(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    agent: BetaResponseInputParamMcpCallAgent | None
    type: Literal["item_reference"] | None
    """`item_reference`."""
class BetaResponseInputParamProgram(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    code: str
    """The program."""
    fingerprint: str
    type: Literal["program"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
class BetaResponseInputParamProgramOutput(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    result: str
    """What came out."""
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
BetaResponseInputItemParam: TypeAlias = Union[BetaEasyInputMessageParam, BetaEasyInputMessage, BetaEasyInputMessageDict, AgentSessionAssistantMessage, AgentSessionAssistantMessageDict, AgentSessionMessage, AgentSessionMessageDict, BetaResponseOutputMessage, BetaResponseOutputMessageDict, BetaResponseInputItemMessage, BetaResponseInputItemMessageDict, BetaResponseInputMessageItem, BetaResponseInputMessageItemDict, BetaResponseSteerInputResponseSteerInputItemListMessage, BetaResponseSteerInputResponseSteerInputItemListMessageDict, BetaResponseInputParamMessage, BetaResponseOutputMessageParam, BetaResponseFileSearchToolCallParam, BetaResponseFileSearchToolCall, BetaResponseFileSearchToolCallDict, BetaResponseComputerToolCallParam, BetaResponseComputerToolCall, BetaResponseComputerToolCallDict, BetaResponseInputParamComputerCallOutput, BetaResponseInputItemComputerCallOutput, BetaResponseInputItemComputerCallOutputDict, BetaResponseComputerToolCallOutputItem, BetaResponseComputerToolCallOutputItemDict, BetaResponseFunctionWebSearchParam, BetaResponseFunctionWebSearch, BetaResponseFunctionWebSearchDict, BetaResponseFunctionToolCallParam, BetaResponseFunctionToolCall, BetaResponseFunctionToolCallDict, AgentFunctionCallItem, AgentFunctionCallItemDict, AgentSessionRequiredActionSessionRequiredActionResourceFunctionCall, AgentSessionRequiredActionSessionRequiredActionResourceFunctionCallDict, BetaResponseFunctionToolCallItem, BetaResponseFunctionToolCallItemDict, BetaResponseInputParamFunctionCallOutput, BetaResponseInputItemFunctionCallOutput, BetaResponseInputItemFunctionCallOutputDict, BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutput, BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputDict, BetaResponseFunctionToolCallOutputItem, BetaResponseFunctionToolCallOutputItemDict, BetaResponseInputParamAgentMessage, BetaResponseInputItemAgentMessage, BetaResponseInputItemAgentMessageDict, BetaResponseItemAgentMessage, BetaResponseItemAgentMessageDict, BetaResponseInputParamMultiAgentCall, BetaResponseInputItemMultiAgentCall, BetaResponseInputItemMultiAgentCallDict, BetaResponseItemMultiAgentCall, BetaResponseItemMultiAgentCallDict, BetaResponseInputParamMultiAgentCallOutput, BetaResponseInputItemMultiAgentCallOutput, BetaResponseInputItemMultiAgentCallOutputDict, BetaResponseItemMultiAgentCallOutput, BetaResponseItemMultiAgentCallOutputDict, BetaResponseInputParamToolSearchCall, BetaResponseInputItemToolSearchCall, BetaResponseInputItemToolSearchCallDict, BetaResponseToolSearchCall, BetaResponseToolSearchCallDict, BetaResponseToolSearchOutputItemParamParam, BetaResponseToolSearchOutputItem, BetaResponseToolSearchOutputItemDict, BetaResponseToolSearchOutputItemParam, BetaResponseToolSearchOutputItemParamDict, BetaResponseInputParamAdditionalTools, BetaResponseInputItemAdditionalTools, BetaResponseInputItemAdditionalToolsDict, BetaResponseItemAdditionalTools, BetaResponseItemAdditionalToolsDict, BetaResponseConfigurationUpdateItemParamParam, BetaResponseConfigurationUpdateItem, BetaResponseConfigurationUpdateItemDict, BetaResponseConfigurationUpdateItemParam, BetaResponseConfigurationUpdateItemParamDict, BetaResponseReasoningItemParam, BetaResponseReasoningItem, BetaResponseReasoningItemDict, AgentReasoningItem, AgentReasoningItemDict, BetaResponseCompactionItemParamParam, BetaResponseCompactionItem, BetaResponseCompactionItemDict, BetaResponseCompactionItemParam, BetaResponseCompactionItemParamDict, BetaResponseInputParamImageGenerationCall, BetaResponseItemImageGenerationCall, BetaResponseItemImageGenerationCallDict, BetaResponseCodeInterpreterToolCallParam, BetaResponseCodeInterpreterToolCall, BetaResponseCodeInterpreterToolCallDict, BetaResponseInputParamLocalShellCall, BetaResponseItemLocalShellCall, BetaResponseItemLocalShellCallDict, BetaResponseInputParamLocalShellCallOutput, BetaResponseItemLocalShellCallOutput, BetaResponseItemLocalShellCallOutputDict, BetaResponseInputParamShellCall, BetaResponseInputItemShellCall, BetaResponseInputItemShellCallDict, BetaResponseFunctionShellToolCall, BetaResponseFunctionShellToolCallDict, BetaResponseInputParamShellCallOutput, BetaResponseInputItemShellCallOutput, BetaResponseInputItemShellCallOutputDict, BetaResponseFunctionShellToolCallOutput, BetaResponseFunctionShellToolCallOutputDict, BetaResponseInputParamApplyPatchCall, BetaResponseInputItemApplyPatchCall, BetaResponseInputItemApplyPatchCallDict, BetaResponseApplyPatchToolCall, BetaResponseApplyPatchToolCallDict, BetaResponseInputParamApplyPatchCallOutput, BetaResponseInputItemApplyPatchCallOutput, BetaResponseInputItemApplyPatchCallOutputDict, BetaResponseApplyPatchToolCallOutput, BetaResponseApplyPatchToolCallOutputDict, BetaResponseInputParamMcpListTools, BetaResponseItemMcpListTools, BetaResponseItemMcpListToolsDict, BetaResponseInputParamMcpApprovalRequest, BetaResponseItemMcpApprovalRequest, BetaResponseItemMcpApprovalRequestDict, BetaResponseInputParamMcpApprovalResponse, BetaResponseInputItemMcpApprovalResponse, BetaResponseInputItemMcpApprovalResponseDict, BetaResponseItemMcpApprovalResponse, BetaResponseItemMcpApprovalResponseDict, BetaResponseInputParamMcpCall, BetaResponseItemMcpCall, BetaResponseItemMcpCallDict, AgentMcpCallItem, AgentMcpCallItemDict, BetaResponseCustomToolCallOutputParam, BetaResponseCustomToolCallOutput, BetaResponseCustomToolCallOutputDict, BetaResponseCustomToolCallOutputItem, BetaResponseCustomToolCallOutputItemDict, BetaResponseCustomToolCallParam, BetaResponseCustomToolCall, BetaResponseCustomToolCallDict, BetaResponseCustomToolCallItem, BetaResponseCustomToolCallItemDict, BetaResponseInputParamCompactionTrigger, BetaResponseInputItemCompactionTrigger, BetaResponseInputItemCompactionTriggerDict, BetaResponseInputParamItemReference, BetaResponseInputItemItemReference, BetaResponseInputItemItemReferenceDict, BetaResponseInputParamProgram, BetaResponseItemProgram, BetaResponseItemProgramDict, BetaResponseInputParamProgramOutput, BetaResponseItemProgramOutput, BetaResponseItemProgramOutputDict]
class BetaToolChoiceAllowedDict(TypedDict):
    mode: Literal["auto", "required"]
    """`auto`: the model may call one of them, `required`: it must."""
    tools: list[dict[str, object]]
    """The tools that may be called."""
    type: Literal["allowed_tools"]
class BetaToolChoiceAllowed(Reply[BetaToolChoiceAllowedDict]):
    mode: Literal["auto", "required"]
    """`auto`: the model may call one of them, `required`: it must."""
    tools: list[dict[str, object]]
    """The tools that may be called."""
    type: Literal["allowed_tools"]
    @overload
    def __getitem__(self, key: Literal["mode"], /) -> Literal["auto", "required"]: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[dict[str, object]]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["allowed_tools"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaToolChoiceAllowedParam(TypedDict):
    mode: Literal["auto", "required"]
    """`auto`: the model may call one of them, `required`: it must."""
    tools: Iterable[dict[str, object]]
    """The tools that may be called."""
    type: Literal["allowed_tools"]
class BetaToolChoiceApplyPatchParam(TypedDict):
    type: Literal["apply_patch"]
class BetaToolChoiceCustomParam(TypedDict):
    name: str
    """Name of the tool."""
    type: Literal["custom"]
class BetaToolChoiceFunctionParam(TypedDict):
    name: str
    """Name of the function."""
    type: Literal["function"]
class BetaToolChoiceMcpParam(TypedDict):
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]
    name: NotRequired[str | None]
    """Name of the tool; default any tool of the server."""
BetaToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
class BetaToolChoiceShellParam(TypedDict):
    type: Literal["shell"]
class BetaToolChoiceTypesDict(TypedDict):
    type: Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use", "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]
    """Which tool of the API."""
class BetaToolChoiceTypes(Reply[BetaToolChoiceTypesDict]):
    type: Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use", "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]
    """Which tool of the API."""
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use", "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaToolChoiceTypesParam(TypedDict):
    type: Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use", "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]
    """Which tool of the API."""
class AutoFileChunkingStrategyParam(TypedDict):
    type: Literal["auto"]
class StaticFileChunkingStrategyDict(TypedDict):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int
class StaticFileChunkingStrategy(Reply[StaticFileChunkingStrategyDict]):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int
    @overload
    def __getitem__(self, key: Literal["chunk_overlap_tokens", "max_chunk_size_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class StaticFileChunkingStrategyObjectDict(TypedDict):
    static: StaticFileChunkingStrategyDict
    type: Literal["static"]
class StaticFileChunkingStrategyObject(Reply[StaticFileChunkingStrategyObjectDict]):
    static: StaticFileChunkingStrategy
    type: Literal["static"]
    @overload
    def __getitem__(self, key: Literal["static"], /) -> StaticFileChunkingStrategy: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["static"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class OtherFileChunkingStrategyObjectDict(TypedDict):
    type: Literal["other"]
class OtherFileChunkingStrategyObject(Reply[OtherFileChunkingStrategyObjectDict]):
    type: Literal["other"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["other"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
FileChunkingStrategy: TypeAlias = Union[StaticFileChunkingStrategyObject, OtherFileChunkingStrategyObject]
FileChunkingStrategyDict: TypeAlias = Union[StaticFileChunkingStrategyObjectDict, OtherFileChunkingStrategyObjectDict]
class StaticFileChunkingStrategyParam(TypedDict):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int
FileChunkingStrategyParam: TypeAlias = Union[AutoFileChunkingStrategyParam, StaticFileChunkingStrategyParam]
